import { Projector } from 'lucide-react';
import { stageWords } from '../../shared/features/room/messages.ts';
import { Button } from './Button.tsx';
import { useWords } from './language.tsx';

/** Puts what the screen is about on the projector; pressed for as long as it is there. */
export function ShowButton({
  shown,
  onPress,
}: {
  readonly shown: boolean;
  readonly onPress: () => void;
}) {
  const words = useWords(stageWords);
  return (
    <Button icon={Projector} pressed={shown} onPress={onPress}>
      {shown ? words.shown : words.show}
    </Button>
  );
}
