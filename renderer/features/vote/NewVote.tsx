import { Plus } from 'lucide-react';
import { voteKinds } from '../../../shared/features/vote/kinds.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import { useAddVote } from '../../state/use-add-vote.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';

/** A new vote in two presses: each kind says in a sentence what it is for. */
export function NewVote() {
  const words = useWords(voteWords);
  const add = useAddVote();
  const items = voteKinds.map((kind) => ({
    label: words[kind],
    note: words[`about-${kind}`],
    onPress: () => add({ kind }),
  }));
  return (
    <Menu name={words.newVote} caption={words.newVote} icon={Plus} tone="plain" items={items} />
  );
}
