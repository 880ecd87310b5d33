// Rounds of an arrangement: those that were held, the one that is on, those to come.
import { ArrowLeft, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './arrangement.module.css';

export function RoundTabs({
  arrangement: { id, round: on, rounds },
  shown,
  onShow,
  children,
}: {
  readonly arrangement: Arrangement;
  /** The round that is shown, from 0. */
  readonly shown: number;
  /** null: whichever is on. */
  readonly onShow: (round: number | null) => void;
  readonly children: ReactNode;
}) {
  const words = useWords(dealWords);
  const send = useSend();
  if (rounds === 1) return children;
  const label = (round: number) => {
    if (round < on) return words.roundHeld(round + 1);
    return round === on ? words.roundOn(round + 1) : words.round(round + 1);
  };
  const tabs = Array.from({ length: rounds }, (_, round) => ({
    value: String(round),
    label: label(round),
  }));
  const go = async (round: number) => {
    const answer = await send('groups.goToRound', { arrangementId: id, round });
    if (answer.ok) onShow(null);
  };
  const next = shown === on ? on + 1 : shown;
  return (
    <Tabs
      label={words.rounds}
      tabs={tabs}
      value={String(shown)}
      onChange={(value) => onShow(Number(value))}
      end={
        next < rounds && (
          <div className={styles.rounds}>
            {shown < on && <span>{words.heldStays}</span>}
            <Button
              size="small"
              icon={next > on ? Play : ArrowLeft}
              tip={next > on ? words.startRoundTip : words.backToRoundTip}
              onPress={() => void go(next)}
            >
              {next > on ? words.startRound(next + 1) : words.backToRound(next + 1)}
            </Button>
          </div>
        )
      }
    >
      {children}
    </Tabs>
  );
}
