import { FileText, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { plainMinutes } from '../../../shared/features/minutes/plain.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Note, Page, Panel } from '../../ui/Surfaces.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './minutes-screen.module.css';
import { Paper } from './Paper.tsx';
import { TakeAwayButtons } from './TakeAwayButtons.tsx';
import { useMinutes } from './use-minutes.ts';
import { useTakeAway } from './use-take-away.ts';

/** The minutes: the summary to be written, the rest as it comes together, and files of it all. */
export function MinutesScreen() {
  const words = useWords(minutesScreen);
  const workshopId = useWorkshopId();
  const minutes = useMinutes(workshopId, 'report');
  const { making, refusal, take } = useTakeAway(workshopId);
  const summary = useRef<HTMLTextAreaElement>(null);
  const empty = minutes.blocks.length === 0;
  const buttons = <TakeAwayButtons making={making} take={take} empty={empty} />;
  return (
    <Page title={words.title} actions={buttons}>
      <div role="alert" hidden={refusal === null}>
        {refusal !== null && (
          <Note tone="danger" icon={TriangleAlert}>
            {refusal}
          </Note>
        )}
      </div>
      <Panel>
        <Summary key={workshopId} workshopId={workshopId} areaRef={summary} />
      </Panel>
      <Preview minutes={minutes} toSummary={() => summary.current?.focus()} />
    </Page>
  );
}

function Summary({
  workshopId,
  areaRef,
}: {
  readonly workshopId: string;
  readonly areaRef: React.Ref<HTMLTextAreaElement>;
}) {
  const words = useWords(minutesScreen);
  const row = useRow('minutesText', workshopId) ?? { id: workshopId, ...plainMinutes };
  const edit = useEdit('minutes.edit', row);
  return (
    <TextArea
      label={words.summary}
      hint={words.summaryHint}
      placeholder={words.summaryAsks}
      className={styles.summary}
      value={row.summary}
      onCommit={edit('summary')}
      areaRef={areaRef}
    />
  );
}

function Preview({
  minutes,
  toSummary,
}: {
  readonly minutes: MinutesDocument;
  readonly toSummary: () => void;
}) {
  const words = useWords(minutesScreen);
  const workshopId = useWorkshopId();
  if (minutes.blocks.length === 0) {
    return (
      <EmptyState icon={FileText} title={words.emptyTitle} text={words.emptyText}>
        <Button tone="primary" onPress={() => goTo(hrefOf(workshopId, 'plan'))}>
          {words.toPlan}
        </Button>
        <Button onPress={toSummary}>{words.toSummary}</Button>
      </EmptyState>
    );
  }
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <header className={styles.previewHead}>
        <h2>{words.preview}</h2>
        <p>{words.previewHint}</p>
      </header>
      <Paper minutes={minutes} />
    </section>
  );
}
