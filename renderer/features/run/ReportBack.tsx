import { Check, Play, Shuffle, SkipForward, Square } from 'lucide-react';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import type { ReportTurn } from '../../../shared/features/run/model.ts';
import { elapsed, reportMinutes, reportState } from '../../../shared/features/run/rules.ts';
import {
  groupsInTurn,
  orderByLot,
  reporting,
  stillToReport,
} from '../../../shared/features/run/turns.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useNow } from '../../state/clock.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { SmallFace } from './SmallFace.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import styles from './tools.module.css';
import { WhichGroups } from './WhichGroups.tsx';

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
  const send = useSend();
  if (groups.length === 0) return <WhichGroups item={item} />;
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
      <SortableList
        items={groups}
        name={words.order}
        nameOf={({ name }) => name}
        onMove={(id, after) => void send('groups.moveGroup', { id, after })}
        className={styles.rows}
        itemClassName={styles.line}
      >
        {(group) => (
          <GroupLine
            group={group}
            item={item}
            turn={turns.findLast(({ groupId }) => groupId === group.id)}
            isOnDeck={group === onDeck}
          />
        )}
      </SortableList>
      <ShuffleOrder groups={groups} turns={turns} />
    </>
  );
}

/** The groups still to come, in an order drawn by lot. */
function ShuffleOrder({
  groups,
  turns,
}: {
  readonly groups: readonly Group[];
  readonly turns: readonly ReportTurn[];
}) {
  const words = useWords(clockWords);
  const send = useSend();
  const arrangementId = groups[0]?.arrangementId ?? '';
  if (stillToReport(groups, turns).length < 2) return null;
  const shuffle = () => {
    const groupIds = orderByLot(groups, turns, Math.random).map(({ id }) => id);
    const undoable = words.shuffled;
    void send('groups.orderGroups', { arrangementId, groupIds }, { undoable });
  };
  return (
    <Button size="small" tone="quiet" icon={Shuffle} tip={words.shuffleTip} onPress={shuffle}>
      {words.shuffle}
    </Button>
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
    <>
      <DragHandle name={group.name} />
      <span className={styles.grow} aria-current={isOn ? 'step' : undefined}>
        {group.name} {isOnDeck && <Badge tone="accent">{words.onDeck}</Badge>}
      </span>
      {turn && turn.endedAt !== null && (
        <span className={styles.had}>
          <Check aria-hidden size={16} />
          <span className="figures">{words.had(format.clock(elapsed(turn, turn.endedAt)))}</span>
        </span>
      )}
      {!isOn && (
        <IconButton size="small" icon={Play} label={words.startGroup(group.name)} onPress={start} />
      )}
    </>
  );
}
