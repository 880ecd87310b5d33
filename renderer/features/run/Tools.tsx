import { Bell, type LucideIcon, MessageSquare, Presentation, Timer } from 'lucide-react';
import { useId } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { type RunTool, runTools, useRunTool } from '../../state/run-tool.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { BellSettings } from './BellSettings.tsx';
import { ReportBack, useNextGroupKey } from './ReportBack.tsx';
import { Speakers, useSpeakerKeys } from './Speakers.tsx';
import { Timers } from './Timers.tsx';
import styles from './tools.module.css';
import type { DayRun } from './use-day-run.ts';

const icons: Readonly<Record<RunTool, LucideIcon>> = {
  timers: Timer,
  speakers: MessageSquare,
  reportBack: Presentation,
  bells: Bell,
};

/** What a session needs now and then: folded away, one press each, and it stays as it was left. */
export function Tools({ run }: { readonly run: DayRun }) {
  const words = useWords(clockWords);
  const id = useId();
  const [open, setOpen] = useRunTool();
  const itemId = run.running?.item.id ?? null;
  const item = run.running?.item;
  const reporting = item?.kind === 'report-back' ? item : null;
  useSpeakerKeys();
  useNextGroupKey(reporting);
  return (
    <section className={styles.tools} aria-label={words.tools}>
      <div className={styles.names}>
        {runTools.map((tool) => (
          <Button
            key={tool}
            size="small"
            tone="quiet"
            icon={icons[tool]}
            rest={{ 'aria-expanded': tool === open, 'aria-controls': id }}
            onPress={() => setOpen(tool === open ? null : tool)}
          >
            {words[tool]}
          </Button>
        ))}
      </div>
      <div id={id} className={styles.open} hidden={!open}>
        {open === 'timers' && <Timers />}
        {open === 'speakers' && <Speakers itemId={itemId} timeZone={run.timeZone} />}
        {open === 'reportBack' && <ReportBack item={reporting} />}
        {open === 'bells' && <BellSettings />}
      </div>
    </section>
  );
}
