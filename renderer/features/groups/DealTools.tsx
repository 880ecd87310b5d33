// Who takes part, dealing them, more groups, and the questions they work on.
import { CircleHelp, Plus, Shuffle } from 'lucide-react';
import { useState } from 'react';
import { deal } from '../../../shared/features/groups/deal.ts';
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import {
  freshNames,
  type Participation,
  questionsFor,
  takingPart,
} from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useRowCount, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { nextStep } from './MakeGroups.tsx';
import { useAnybodyPlaced } from './use-members.ts';

type DealToolsProps = {
  readonly arrangementId: string;
  /** Into which round people are dealt. */
  readonly round: number;
  readonly groups: readonly Group[];
};

export function DealTools({ arrangementId, round, groups }: DealToolsProps) {
  const words = useWords(catalogue);
  const { all, present } = useHeadcount();
  const [chosen, setChosen] = useState<Participation | null>(null);
  const who = chosen ?? (present > 0 ? 'present' : 'all');
  const placed = useAnybodyPlaced(groups, round);
  const dealAll = useDeal({ arrangementId, round, groups }, who);
  return (
    <>
      <SelectField
        label={words.who}
        value={who}
        options={[
          { value: 'present', label: words.presentOnes(present) },
          { value: 'all', label: words.allOnes(all) },
        ]}
        onChange={setChosen}
      />
      <Button
        tone={placed ? 'plain' : 'primary'}
        icon={Shuffle}
        tip={words.dealTip}
        rest={{ name: nextStep }}
        disabled={who === 'present' ? present === 0 : all === 0}
        onPress={() => void dealAll()}
      >
        {placed ? words.dealAgain : words.deal}
      </Button>
      <UseQuestions groups={groups} />
      <AddGroup arrangementId={arrangementId} groups={groups} />
    </>
  );
}

/** Why there is nobody to deal, or not only those who are here. */
export function DealNotes() {
  const words = useWords(catalogue);
  const { all, present } = useHeadcount();
  if (present > 0) return null;
  return <Note tone="plain">{all === 0 ? words.nobodyListed : words.nobodyPresent}</Note>;
}

function useHeadcount(): { readonly all: number; readonly present: number } {
  const workshopId = useWorkshopId();
  return {
    all: useRowCount('person', { workshopId }),
    present: useRowCount('person', { workshopId, present: true }),
  };
}

function useDeal({ arrangementId, round, groups }: DealToolsProps, who: Participation) {
  const words = useWords(catalogue);
  const workshopId = useWorkshopId();
  const send = useSend();
  const read = useReadRows();
  return () => {
    const people = takingPart(read('person', { workshopId }), who);
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const dealt = deal({ people, groups: groups.length, seed });
    const seats = groups.map(({ id }, at) => ({ groupId: id, personIds: dealt[at] ?? [] }));
    const undoable = words.dealt(people.length, groups.length);
    const rounds = [{ round, groups: seats }];
    return send('groups.seat', { arrangementId, rounds }, { undoable });
  };
}

function UseQuestions({ groups }: Pick<DealToolsProps, 'groups'>) {
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

function AddGroup({ arrangementId, groups }: Omit<DealToolsProps, 'round'>) {
  const words = useWords(catalogue);
  const send = useSend();
  const add = () => {
    const taken = groups.map(({ name }) => name);
    const [name = ''] = freshNames(taken, 1, words.groupName);
    return send('groups.addGroups', { arrangementId, groups: [{ id: newId(), name }] });
  };
  const full = groups.length >= groupLimit;
  return (
    <Button
      icon={Plus}
      disabled={full}
      rest={{ name: nextStep }}
      tip={full ? words.tooManyGroups(groupLimit) : undefined}
      onPress={() => void add()}
    >
      {words.addGroup}
    </Button>
  );
}
