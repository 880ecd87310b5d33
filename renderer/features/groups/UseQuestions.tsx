import { CircleHelp } from 'lucide-react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { questionsFor } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** Gives each group one of the workshop's guiding questions, in turn. */
export function UseQuestions({ groups }: { readonly groups: readonly Group[] }) {
  const words = useWords(catalogue);
  const questions = useRows('question', { workshopId: useWorkshopId() });
  const send = useSend();
  const fill = async () => {
    const gesture = newId();
    const changes = questionsFor(groups, questions);
    for (const { group, question } of changes) {
      const base = { question: group.question };
      const input = { id: group.id, patch: { question }, base };
      const answer = await send('groups.editGroup', input, { gesture });
      if (!answer.ok) return;
    }
    showToast({ text: words.questionsUsed });
  };
  return (
    <Button
      icon={CircleHelp}
      tip={questions.length === 0 ? words.noQuestions : words.useQuestionsTip}
      disabled={questions.length === 0}
      onPress={() => void fill()}
    >
      {words.useQuestions}
    </Button>
  );
}
