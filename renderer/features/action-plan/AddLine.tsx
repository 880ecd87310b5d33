import { planWords } from '../../../shared/features/action-plan/messages.ts';
import { plainLine } from '../../../shared/features/action-plan/plain.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';

/** Writes one activity after the other: Enter adds what is written and waits for the next. */
export function AddLine({ planId }: { readonly planId: string }) {
  const words = useWords(planWords);
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`line ${planId}`);
  const add = async (activity: string) => {
    const after = read('planLine', { planId }).at(-1)?.id ?? null;
    const line = { id: newId(), planId, after, ...plainLine, activity };
    const answer = await send('actionPlan.addLine', line);
    if (!answer.ok) setText((since) => since || activity); // not kept: the words come back
  };
  const submit = () => {
    const activity = text.trim();
    setText('');
    if (activity) inTurn(() => add(activity));
  };
  return (
    <ComposeField
      label={words.addLine}
      labelHidden
      area
      value={text}
      placeholder={words.addLineHint}
      onChange={setText}
      onSubmit={submit}
    />
  );
}
