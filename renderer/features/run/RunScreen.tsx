import { CalendarRange, ChartNoAxesGantt, Play } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { reportWords } from '../../../shared/features/run/report-messages.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { goTo, homeHref, hrefOf, usePart } from '../../state/route.ts';
import { useRowCount, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { EmptyState, Page, Panel } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Captures } from './Captures.tsx';
import { Cockpit } from './Cockpit.tsx';
import { DayItems } from './DayItems.tsx';
import { RehearseMenu } from './RehearseMenu.tsx';
import { ReportScreen, reportPart } from './ReportScreen.tsx';
import styles from './run-screen.module.css';
import { Tools } from './Tools.tsx';
import { type DayRun, useDayRun } from './use-day-run.ts';

/** Draws the clocks of the groups that work in an item; nothing where none do. */
type GroupClocks = ComponentType<{ readonly item: AgendaItem }>;

/** The day on the clock, or the report of what was. */
export function RunScreen({ groupClocks }: { readonly groupClocks: GroupClocks }) {
  const [part, choosePart] = usePart();
  if (part === reportPart) return <ReportScreen />;
  return <CockpitScreen part={part} chooseDay={choosePart} groupClocks={groupClocks} />;
}

/** The cockpit: the clock, the day as it is going, and what is said meanwhile. */
function CockpitScreen({
  part,
  chooseDay,
  groupClocks: GroupClocks,
}: {
  /** The day that is looked at, or what was captured and is to be shown. */
  readonly part: string | null;
  readonly chooseDay: (dayId: string) => void;
  readonly groupClocks: GroupClocks;
}) {
  const { run: title } = useWords(shell);
  const { open: openReport } = useWords(reportWords);
  const run = useDayRun(part);
  const atHand = useDayRun(null);
  const { shown, show } = useShowOnStage('clock', null);
  const workshopId = useWorkshopId();
  const itemCount = useRowCount('agendaItem', { workshopId });
  const captureCount = useRowCount('capture', { workshopId });
  const live = atHand?.running ? atHand : run;
  if (!run || !live || itemCount === 0) {
    return (
      <Page title={title}>
        <NothingToRun />
        {captureCount > 0 && <Captures shown={part} />}
      </Page>
    );
  }
  return (
    <Page
      title={title}
      wide
      actions={
        <>
          <Button
            icon={ChartNoAxesGantt}
            tone="quiet"
            onPress={() => goTo(hrefOf(run.day.workshopId, 'run', reportPart))}
          >
            {openReport}
          </Button>
          <RehearseMenu run={run} />
          <ShowButton shown={shown} onPress={show} />
        </>
      }
    >
      <div className={styles.screen}>
        <div className={styles.live}>
          <Cockpit run={live} />
          {live.running && <GroupClocks item={live.running.item} />}
          <Tools run={live} />
          <Captures shown={part} />
        </div>
        <DayOf run={run} onChange={chooseDay} />
      </div>
    </Page>
  );
}

/** The day's items; with several days, tabs to look at the others. */
function DayOf({
  run,
  onChange,
}: {
  readonly run: DayRun;
  readonly onChange: (dayId: string) => void;
}) {
  const words = useWords(runWords);
  const days = useRows('day', { workshopId: run.day.workshopId });
  const several = days.length > 1;
  const place = days.findIndex(({ id }) => id === run.day.id);
  const list = (
    <>
      <DayFacts run={run} />
      <DayItems run={run} />
    </>
  );
  return (
    <Panel title={several ? words.day(place + 1) : words.dayItems} className={styles.day}>
      {several ? (
        <Tabs
          label={words.days}
          tabs={days.map(({ id }, at) => ({ value: id, label: <DayTab number={at + 1} /> }))}
          value={run.day.id}
          onChange={onChange}
        >
          {list}
        </Tabs>
      ) : (
        list
      )}
    </Panel>
  );
}

/** The number alone is seen, so that the days of a week stand beside each other. */
function DayTab({ number }: { readonly number: number }) {
  const words = useWords(runWords);
  const format = useFormat();
  return (
    <>
      <VisuallyHidden>{words.day(number)}</VisuallyHidden>
      <span aria-hidden>{format.number(number)}</span>
    </>
  );
}

function DayFacts({ run: { day, projection, timeZone } }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const format = useFormat();
  const first = projection?.items.find(({ state }) => state === 'done' || state === 'now');
  const elsewhen =
    day.date !== '' && first !== undefined && wallTime(first.start, timeZone).day !== day.date;
  const facts: readonly ReactNode[] = [day.title, format.longDate(day.date), day.place];
  return (
    <div className={styles.facts}>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {elsewhen && <p>{words.rehearsal}</p>}
    </div>
  );
}

function NothingToRun() {
  const words = useWords(runWords);
  const workshopId = useWorkshopId();
  return (
    <EmptyState icon={Play} title={words.noItemsTitle} text={words.noItemsText}>
      <Button tone="primary" icon={CalendarRange} onPress={() => goTo(hrefOf(workshopId, 'plan'))}>
        {words.toPlan}
      </Button>
      <Button onPress={() => goTo(homeHref)}>{words.usualWay}</Button>
    </EmptyState>
  );
}
