// Dealing people: who, into how many groups, over how many rounds; the rest has good defaults.
import { Shuffle, Square } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { roundLimit } from '../../../shared/features/groups/limits.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import type { Participation } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './deal-panel.module.css';
import { GroupNumber, nextStep, useGroupNumber } from './GroupNumber.tsx';
import { OpenTool, type Tool, ToolButtons } from './GroupTools.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { Dealing } from './use-dealing.ts';
import { useHeadcount } from './use-headcount.ts';
import { useAnybodyPlaced } from './use-members.ts';
import { useSetGroups } from './use-set-groups.ts';

type PanelProps = {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
  readonly who: Participation;
  readonly onWho: (who: Participation) => void;
  readonly dealing: Dealing;
};

export function DealPanel(
  props: PanelProps & {
    /** The arrangement's name, and what can be done with it. */
    readonly children: ReactNode;
  },
) {
  const { arrangement, groups, who, onWho, children } = props;
  const words = useWords(catalogue);
  const own = useWords(dealWords);
  const [tool, setTool] = useState<Tool | null>(null);
  const more = useId();
  const counts = useHeadcount(arrangement, who);
  return (
    <section className={styles.panel} aria-label={own.dealing}>
      <div className={styles.head}>
        {children}
        <ToolButtons open={tool} onOpen={setTool} controls={more} />
      </div>
      <div className={styles.row}>
        <SelectField
          label={words.who}
          value={who}
          options={[
            { value: 'present', label: words.presentOnes(counts.present) },
            { value: 'all', label: words.allOnes(counts.all) },
            { value: 'chosen', label: own.chosenOnes(counts.chosen) },
          ]}
          onChange={onWho}
        />
        <HowMany {...props} people={counts.dealt} />
      </div>
      {who === 'chosen' && <LeftOut arrangement={arrangement} />}
      <OpenTool tool={tool} id={more} arrangement={arrangement} groups={groups} />
    </section>
  );
}

function HowMany({
  arrangement,
  groups,
  people,
  dealing,
}: PanelProps & { readonly people: number }) {
  const own = useWords(dealWords);
  const send = useSend();
  const number = useGroupNumber(people, groups.length);
  const setGroups = useSetGroups(arrangement, groups);
  // Groups that are added or taken away by hand are the number there is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the groups counts
  useEffect(() => number.set(groups.length), [groups.length]);
  const deal = async () => {
    const gesture = newId();
    if (await setGroups(number.count, gesture)) dealing.start(gesture);
  };
  const setRounds = async (rounds: number) =>
    send('groups.setRounds', { arrangementId: arrangement.id, rounds });
  return (
    <>
      <GroupNumber number={number} />
      <NumberField
        label={own.rounds}
        min={arrangement.round + 1}
        max={roundLimit}
        value={arrangement.rounds}
        onCommit={setRounds}
      />
      <DealButton
        arrangement={arrangement}
        groups={groups}
        dealing={dealing}
        disabled={people === 0}
        onDeal={() => void deal()}
      />
      {people > 0 && <span className={styles.sizes}>{number.sizes}</span>}
    </>
  );
}

function DealButton({
  arrangement,
  groups,
  dealing,
  disabled,
  onDeal,
}: Pick<PanelProps, 'arrangement' | 'groups' | 'dealing'> & {
  readonly disabled: boolean;
  readonly onDeal: () => void;
}) {
  const words = useWords(catalogue);
  const own = useWords(dealWords);
  const placed = useAnybodyPlaced(groups, arrangement.round);
  if (dealing.state.kind === 'running') {
    return (
      <Button icon={Square} tip={own.stopTip} rest={{ name: nextStep }} onPress={dealing.stop}>
        {own.stop}
      </Button>
    );
  }
  return (
    <Button
      tone={placed ? 'plain' : 'primary'}
      icon={Shuffle}
      tip={own.dealTip}
      rest={{ name: nextStep }}
      disabled={disabled}
      onPress={onDeal}
    >
      {placed ? words.dealAgain : words.deal}
    </Button>
  );
}
