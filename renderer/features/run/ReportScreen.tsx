// Plan against actual, day by day: what the clock kept, as a table and as bars.
import { ArrowLeft, ChartNoAxesGantt, FileSpreadsheet, Play, Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { TableFormat } from '../../../shared/contract/export-formats.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { type DayReport, reportOf } from '../../../shared/features/run/report.ts';
import { reportWords } from '../../../shared/features/run/report-messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useApp } from '../../state/app.tsx';
import { useNow } from '../../state/clock.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import printed from '../../ui/printed.module.css';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ReportDay } from './ReportDay.tsx';
import styles from './report.module.css';

/** The part of the section in which the report is. */
export const reportPart = 'report';

export function ReportScreen() {
  const words = useWords(reportWords);
  const workshopId = useWorkshopId();
  const days = useDayReports();
  const toClock = () => goTo(hrefOf(workshopId, 'run'));
  return (
    <Page
      wide
      title={words.title}
      actions={
        days.length > 0 && (
          <>
            <Button icon={ArrowLeft} tone="quiet" onPress={toClock}>
              {words.back}
            </Button>
            <TakeAwayMenu />
            <Button icon={Printer} onPress={() => window.print()}>
              {words.print}
            </Button>
          </>
        )
      }
    >
      {days.length === 0 ? (
        <EmptyState icon={ChartNoAxesGantt} title={words.emptyTitle} text={words.emptyText}>
          <Button tone="primary" icon={Play} onPress={toClock}>
            {words.toClock}
          </Button>
        </EmptyState>
      ) : (
        <div className={classNames(printed.printed, styles.days)}>
          {days.map(({ day, number, report }) => (
            <ReportDay key={day.id} day={day} number={number} report={report} />
          ))}
        </div>
      )}
    </Page>
  );
}

type Reported = { readonly day: Day; readonly number: number; readonly report: DayReport };

/** The days of which something ran. A minute is exact enough for what is told in minutes. */
function useDayReports(): Reported[] {
  const workshopId = useWorkshopId();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const days = useRows('day', { workshopId });
  const items = useRows('agendaItem', { workshopId });
  const entries = useRows('runEntry', { workshopId });
  const events = useRows('clockEvent', { workshopId });
  const captures = useRows('capture', { workshopId });
  const now = useNow(minute);
  return useMemo(
    () =>
      days.flatMap((day, at) => {
        const rows = { entries, events, captures };
        const report = reportOf(day, timesOf(day, items), rows, now, timeZone);
        return report ? [{ day, number: at + 1, report }] : [];
      }),
    [days, items, entries, events, captures, now, timeZone],
  );
}

function TakeAwayMenu() {
  const words = useWords(reportWords);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  const take = async (format: TableFormat) => {
    const refused = await files.exportWorkshop(workshopId, format, { table: 'report' });
    if (refused) showToast({ text: refused.sentence, tone: 'danger' });
    else showToast({ text: words.ready });
  };
  return (
    <Menu
      name={words.take}
      caption={words.take}
      icon={FileSpreadsheet}
      tone="plain"
      items={[
        { label: words.xlsx, icon: FileSpreadsheet, onPress: () => void take('xlsx') },
        { label: words.csv, icon: FileSpreadsheet, onPress: () => void take('csv') },
      ]}
    />
  );
}
