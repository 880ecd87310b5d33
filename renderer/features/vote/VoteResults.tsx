import { ArrowDownWideNarrow, CircleDot, Eye, EyeOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { outcomeWords } from '../../../shared/features/vote/entry-messages.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { levelAhead, resultLines } from '../../../shared/features/vote/result-lines.ts';
import { resultWords } from '../../../shared/features/vote/result-messages.ts';
import { type Results, resultsOf } from '../../../shared/features/vote/results.ts';
import { useAddVote } from '../../state/use-add-vote.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { ImpactChart } from './ImpactChart.tsx';
import { SplitBar, SplitLegend } from './SplitBar.tsx';
import { useSortCards } from './use-sort-cards.ts';
import { VoteBar } from './VoteBar.tsx';
import styles from './votes.module.css';

type Props = { readonly vote: Vote; readonly options: readonly VoteOption[] };

/** What came of it; while the vote is open, only behind a press, and only here. */
export function VoteResults({ vote, options }: Props) {
  const words = useWords(outcomeWords);
  const [looks, setLooks] = useState(false);
  if (vote.state === 'closed' || vote.live) return <Shown vote={vote} options={options} />;
  const look = (
    <Button size="small" icon={looks ? EyeOff : Eye} onPress={() => setLooks(!looks)}>
      {looks ? words.hide : words.look}
    </Button>
  );
  if (looks) return <Shown vote={vote} options={options} actions={look} secret />;
  return (
    <Panel title={words.results} actions={look}>
      <p className={styles.soft}>{words.hiddenText}</p>
    </Panel>
  );
}

function Shown({
  vote,
  options,
  actions,
  secret = false,
}: Props & { readonly actions?: React.ReactNode; readonly secret?: boolean }) {
  const words = useWords(outcomeWords);
  const said = useWords(resultWords);
  const results = useResults(vote, options);
  const level = levelAhead(results);
  return (
    <Panel title={words.results} actions={actions ?? <Onward vote={vote} results={results} />}>
      {secret && <Note tone="plain">{words.onlyHere}</Note>}
      {level > 1 && <Note tone="warning">{said.levelAhead(level)}</Note>}
      <Bars vote={vote} results={results} />
      {vote.kind === 'impact' && <ImpactChart options={options} results={results} />}
      {vote.kind === 'criteria' && <CriteriaTable results={results} />}
    </Panel>
  );
}

function Bars({ vote: { kind }, results }: { readonly vote: Vote; readonly results: Results }) {
  const words = useWords(outcomeWords);
  const format = useFormat();
  const lines = resultLines(kind, results, format);
  const byId = new Map(results.options.map((option) => [option.id, option]));
  return (
    <>
      <SplitLegend kind={kind} results={results} />
      <ol className={styles.bars} aria-label={words.results}>
        {lines.map((line) => {
          const option = byId.get(line.id);
          return (
            <li key={line.id}>
              <VoteBar line={line} small>
                {option && (
                  <SplitBar kind={kind} results={results} option={option} share={line.share} />
                )}
              </VoteBar>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What one does next with what came of it. */
function Onward({ vote, results }: { readonly vote: Vote; readonly results: Results }) {
  const words = useWords(outcomeWords);
  const sort = useSortCards(vote.boardId);
  const add = useAddVote();
  const best = results.options.filter(({ voters }) => voters > 0).slice(0, 5);
  return (
    <>
      {vote.boardId !== null && results.voted > 0 && (
        <Button size="small" icon={ArrowDownWideNarrow} onPress={() => sort(results)}>
          {words.sortCards}
        </Button>
      )}
      {vote.kind === 'criteria' && best.length > 1 && (
        <Button
          size="small"
          icon={CircleDot}
          onPress={() =>
            add({ kind: 'dots', title: vote.title, options: best.map(({ title }) => title) })
          }
        >
          {words.dotsOnBest(best.length)}
        </Button>
      )}
    </>
  );
}

function useResults(vote: Vote, options: readonly VoteOption[]): Results {
  const { workshopId, id: voteId } = vote;
  const ballots = useRows('ballot', { voteId });
  const marks = useRows('ballotMark', { workshopId });
  return useMemo(() => resultsOf(vote, options, ballots, marks), [vote, options, ballots, marks]);
}
