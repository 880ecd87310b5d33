// Paper ballots as they will come out of the printer: the numbers on them are those keyed in later.
import { ArrowLeft, Printer, Vote as VoteIcon } from 'lucide-react';
import { useState } from 'react';
import { ballotWords } from '../../../shared/features/vote/ballot-paper-messages.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { latinDigits } from '../../../shared/lib/digits.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import {
  useReadRows,
  useRowCount,
  useRows,
  useWorkshop,
  useWorkshopId,
} from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { LanguageProvider, useWords } from '../../ui/language.tsx';
import printed from '../../ui/printed.module.css';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import { OneBallot } from './OneBallot.tsx';
import styles from './paper-ballots.module.css';

/** So many are made at once at most. */
const mostBallots = 300;
/** As many as there are where nobody is marked present yet. */
const someBallots = 12;

export function PaperBallots({ vote }: { readonly vote: Vote }) {
  const words = useWords(ballotWords);
  const workshopId = useWorkshopId();
  const options = useRows('voteOption', { voteId: vote.id });
  const back = () => goTo(hrefOf(workshopId, 'votes', vote.id));
  return (
    <Page
      title={words.ballots}
      actions={
        <>
          <Button icon={ArrowLeft} tone="quiet" onPress={back}>
            {words.back}
          </Button>
          {options.length > 0 && (
            <Button tone="primary" icon={Printer} onPress={() => window.print()}>
              {words.print}
            </Button>
          )}
        </>
      }
    >
      {options.length > 0 ? (
        <Ballots vote={vote} options={options} />
      ) : (
        <EmptyState icon={VoteIcon} title={words.noOptions} text={words.noOptionsText}>
          <Button tone="primary" icon={ArrowLeft} onPress={back}>
            {words.back}
          </Button>
        </EmptyState>
      )}
    </Page>
  );
}

function Ballots({
  vote,
  options,
}: {
  readonly vote: Vote;
  readonly options: readonly VoteOption[];
}) {
  const words = useWords(ballotWords);
  const here = useRowCount('person', { workshopId: vote.workshopId, present: true });
  const language = useWorkshop()?.language ?? 'en';
  const next = useNextNumber(vote.id);
  const [count, setCount] = useState(Math.min(mostBallots, here || someBallots));
  const [from, setFrom] = useState(next);
  const [named, setNamed] = useState(false);
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  return (
    <div className={styles.preview}>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.fields}>
        <NumberField
          label={words.count}
          value={count}
          min={1}
          max={mostBallots}
          onCommit={kept(setCount)}
        />
        <NumberField label={words.from} value={from} min={1} max={9999} onCommit={kept(setFrom)} />
        <Toggle label={words.withName} value={named} onChange={setNamed} />
      </div>
      <LanguageProvider language={language}>
        <article
          className={classNames(
            printed.printed,
            styles.paper,
            vote.kind === 'criteria' && styles.wide,
          )}
          lang={language}
          data-theme="light"
        >
          {numbers.map((number) => (
            <OneBallot key={number} vote={vote} options={options} number={number} named={named} />
          ))}
        </article>
      </LanguageProvider>
    </div>
  );
}

/** A number of this screen alone: nobody has to be asked whether it may be so. */
function kept(set: (value: number) => void) {
  return async (value: number) => {
    set(value);
    return { ok: true } as const;
  };
}

/** The number behind those on the papers that were keyed in already. */
function useNextNumber(voteId: string): number {
  const read = useReadRows();
  const [next] = useState(() => {
    const used = read('ballot', { voteId, source: 'paper' }).map(({ label }) =>
      Number(latinDigits(label)),
    );
    return Math.max(0, ...used.filter((number) => Number.isInteger(number) && number < 9999)) + 1;
  });
  return next;
}
