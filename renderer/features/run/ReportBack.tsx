import { Check, Play, SkipForward, Square } from 'lucide-react';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import type { ReportTurn } from '../../../shared/features/run/model.ts';
import { elapsed } from '../../../shared/features/run/rules.ts';
import {
  groupsInTurn,
  reporting,
  reportMinutes,
  reportState,
  stillToReport,
} from '../../../shared/features/run/turns.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useNow } from '../../state/clock.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { SmallFace } from './SmallFace.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import styles from './tools.module.css';

/** The groups report one after another, each with its talk and its questions. */
export function ReportBack({ item }: { readonly item: AgendaItem | null }) {
  const words = useWords(clockWords);
  if (!item) return <p className={styles.soft}>{words.noReportItem}</p>;
  return <Report item={item} />;
}

/** The key works whether or not the groups are in sight. */
export function useNextGroupKey(item: AgendaItem | null): void {
  const words = useWords(clockWords);
  const next = useNextGroup(item?.id ?? '');
  useShortcut(item ? 'g' : null, words.nextGroup, next);
}

function useNextGroup(itemId: string): () => void {
  const send = useSend();
  return () => void send('run.nextReport', { id: newId(), itemId });
}

function Report({ item }: { readonly item: AgendaItem }) {
  const words = useWords(clockWords);
  const groups = groupsInTurn(item, useRows('group', { workshopId: item.workshopId }));
  const turns = useRows('reportTurn', { itemId: item.id });
  if (groups.length === 0) return <p className={styles.soft}>{words.whichGroups}</p>;
  const current = reporting(turns);
  const [onDeck] = stillToReport(groups, turns);
  const { talk, questions } = reportMinutes(item);
  return (
    <>
      <p className={styles.soft}>{words.eachHas(talk, questions)}</p>
      <AtTheFront
        item={item}
        turn={current}
        group={groups.find(({ id }) => id === current?.groupId)}
        onDeck={onDeck}
      />
      <ol className={styles.rows} aria-label={words.order}>
        {groups.map((group) => (
          <GroupLine
            key={group.id}
            group={group}
            item={item}
            turn={turns.findLast(({ groupId }) => groupId === group.id)}
            isOnDeck={group === onDeck}
          />
        ))}
      </ol>
    </>
  );
}

function AtTheFront({
  item,
  turn,
  group,
  onDeck,
}: {
  readonly item: AgendaItem;
  readonly turn: ReportTurn | undefined;
  readonly group: Group | undefined;
  readonly onDeck: Group | undefined;
}) {
  const words = useWords(clockWords);
  const next = useNextGroup(item.id);
  const caption = turn ? words.nextGroup : onDeck ? words.startGroup(onDeck.name) : words.nextGroup;
  return (
    <div className={styles.row}>
      {turn && group ? (
        <>
          <ReportFace turn={turn} name={group.name} />
          <strong className={styles.grow}>{group.name}</strong>
          <Handles turn={turn} />
        </>
      ) : (
        !onDeck && <span className={styles.grow}>{words.allReported}</span>
      )}
      {onDeck && (
        <Button size="small" keys="g" icon={turn ? SkipForward : Play} onPress={next}>
          {caption}
        </Button>
      )}
    </div>
  );
}

function ReportFace({ turn, name }: { readonly turn: ReportTurn; readonly name: string }) {
  const words = useWords(clockWords);
  const { part, left, warned } = reportState(turn, useNow());
  const told = part === 'over' ? words.timeUp : warned ? words.twoMinutes : words[part];
  const said = [told, turn.pausedAt !== null && words.paused].filter(Boolean).join(', ');
  return <SmallFace left={left} said={said} name={name} warned={warned || part === 'questions'} />;
}

function Handles({ turn: { id, pausedAt } }: { readonly turn: ReportTurn }) {
  const words = useWords(clockWords);
  const send = useSend();
  const isPaused = pausedAt !== null;
  return (
    <span className={styles.buttons}>
      <TurnButtons
        isPaused={isPaused}
        onPause={() => void send(isPaused ? 'run.resumeReport' : 'run.pauseReport', { id })}
        onStretch={(minutes) => void send('run.stretchReport', { id, minutes })}
      />
      <IconButton
        size="small"
        icon={Square}
        label={words.endGroup}
        onPress={() => void send('run.endReport', { id })}
      />
    </span>
  );
}

function GroupLine({
  group,
  item,
  turn,
  isOnDeck,
}: {
  readonly group: Group;
  readonly item: AgendaItem;
  readonly turn: ReportTurn | undefined;
  readonly isOnDeck: boolean;
}) {
  const words = useWords(clockWords);
  const format = useFormat();
  const send = useSend();
  const isOn = turn?.endedAt === null;
  const start = () =>
    void send('run.startReport', { id: newId(), itemId: item.id, groupId: group.id });
  return (
    <li className={styles.line} aria-current={isOn ? 'step' : undefined}>
      <span className={styles.grow}>{group.name}</span>
      {turn && turn.endedAt !== null && (
        <span className={styles.had}>
          <Check aria-hidden size={16} />
          <span className="figures">{words.had(format.clock(elapsed(turn, turn.endedAt)))}</span>
        </span>
      )}
      {isOnDeck && <Badge tone="accent">{words.onDeck}</Badge>}
      {!isOn && (
        <IconButton size="small" icon={Play} label={words.startGroup(group.name)} onPress={start} />
      )}
    </li>
  );
}
