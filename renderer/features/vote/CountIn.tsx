import { useState } from 'react';
import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { takesHands } from '../../../shared/features/vote/rules.ts';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { HandsEntry } from './HandsEntry.tsx';
import { PaperEntry } from './PaperEntry.tsx';

/** What does not come by phone: paper ballots keyed in, and hands counted. */
export function CountIn({
  vote,
  options,
}: {
  readonly vote: Vote;
  readonly options: readonly VoteOption[];
}) {
  const words = useWords(keyWords);
  const [way, setWay] = useState<'paper' | 'hands'>('paper');
  const paper = <PaperEntry vote={vote} options={options} />;
  if (!takesHands(vote.kind)) return <Panel title={words.paper}>{paper}</Panel>;
  const tabs = [
    { value: 'paper', label: words.paper },
    { value: 'hands', label: words.hands },
  ] as const;
  return (
    <Panel>
      <Tabs label={words.countIn} tabs={tabs} value={way} onChange={setWay}>
        {way === 'paper' ? paper : <HandsEntry vote={vote} options={options} />}
      </Tabs>
    </Panel>
  );
}
