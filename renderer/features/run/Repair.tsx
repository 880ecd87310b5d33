import { Check, ClockAlert, Gift, Wrench, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { repairWords } from '../../../shared/features/run/repair-messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { letGo } from './Controls.tsx';
import { RepairCard } from './RepairCard.tsx';
import styles from './repair.module.css';
import { canRepair, useRepairWish } from './repair-elsewhere.ts';
import type { DayRun } from './use-day-run.ts';
import { type DayRepairs, useRepairs, useStanding } from './use-repairs.ts';

/** One press shows, in place, how the rest of the day can be repaired. */
export function Repair({ run }: { readonly run: DayRun }) {
  const words = useWords(repairWords);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ways = useRef<HTMLElement>(null);
  const possible = canRepair(run);
  const standing = useStanding(run);
  const label = words[standing];
  // Used by keyboard, the focus goes back to where it came from.
  const close = (byKeyboard = ways.current?.contains(document.activeElement) === true) => {
    if (byKeyboard) button.current?.focus();
    setOpen(false);
  };
  useShortcut(possible ? 'r' : null, words.repair, () => (isOpen ? close() : setOpen(true)));
  useRepairWish(() => setOpen(true));
  if (!possible) return null;
  return (
    <div className={styles.repair} onPointerUp={letGo}>
      <Button
        ref={button}
        icon={icons[standing]}
        tone={standing === 'check' ? 'quiet' : 'plain'}
        keys="r"
        tip={label}
        rest={{ 'aria-expanded': isOpen, 'aria-controls': isOpen ? id : undefined }}
        onPress={() => (isOpen ? close() : setOpen(true))}
      >
        {label}
      </Button>
      {isOpen && <Ways id={id} label={label} region={ways} run={run} onClose={close} />}
    </div>
  );
}

/** The plans of an early day, in their order. */
const ways = ['shareOut', 'inTurn'] as const;
const icons = { repair: Wrench, giveBack: Gift, check: Check } as const;

function Ways({
  id,
  label,
  region,
  run,
  onClose,
}: {
  readonly id: string;
  readonly label: string;
  readonly region: RefObject<HTMLElement | null>;
  readonly run: DayRun;
  readonly onClose: (byKeyboard?: boolean) => void;
}) {
  const words = useWords(repairWords);
  const repairs = useRepairs(run);
  useEffect(() => region.current?.focus(), [region]);
  return (
    <section
      id={id}
      ref={region}
      tabIndex={-1}
      aria-label={label}
      className={styles.ways}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <div className={styles.says}>{repairs && <HowItStands run={run} repairs={repairs} />}</div>
        <IconButton size="small" icon={X} label={words.close} onPress={() => onClose()} />
      </div>
      {repairs && repairs.plans.length > 0 && (
        <ul className={styles.cards}>
          {repairs.plans.map((plan, at) => (
            <li key={JSON.stringify(plan.changes.map(({ itemId, to }) => [itemId, to]))}>
              <RepairCard
                run={run}
                rest={repairs.rest}
                plan={plan}
                way={repairs.late || repairs.plans.length < 2 ? null : (ways[at] ?? null)}
                onApplied={onClose}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What cannot be held any more, and what there is to choose from. */
function HowItStands({
  run,
  repairs: { late, plans, missed, rest, isAgreed },
}: {
  readonly run: DayRun;
  readonly repairs: DayRepairs;
}) {
  const words = useWords(repairWords);
  const format = useFormat();
  const time = (at: number) => format.instant(rest.zero + at * minute, run.timeZone);
  const end = run.projection?.end ?? 0;
  const sentence = ({ itemId, minutes }: (typeof missed)[number]) => {
    const item = run.planned.find((one) => one.item.id === itemId)?.item;
    if (!item) return words.missedDay(minutes, time(rest.end + minutes));
    const { title, fixedStart } = item;
    const { fixedEnd } = rest.items.find(({ id }) => id === itemId) ?? {};
    return fixedStart === null && typeof fixedEnd === 'number'
      ? words.missedEnd(title, time(fixedEnd), minutes)
      : words.missedStart(title, time(fixedStart ?? rest.now), minutes);
  };
  return (
    <>
      {missed.map((one) => (
        <Note key={one.itemId} tone="danger" icon={ClockAlert}>
          {sentence(one)}
        </Note>
      ))}
      {!late && (
        <p>{plans.length > 0 ? words.ahead : words.onTime(format.instant(end, run.timeZone))}</p>
      )}
      {late && <p>{plans.length > 0 ? words.choose : words.noWay}</p>}
      {isAgreed && <p>{words.agreed(time(rest.end))}</p>}
    </>
  );
}
