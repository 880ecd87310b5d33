// The parts of a paper: switched on and off, put in another order, gone to.
import { RotateCcw } from 'lucide-react';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { freeFieldOf } from '../../../shared/features/minutes/free-texts.ts';
import type { Paper, PartKind } from '../../../shared/features/minutes/model.ts';
import { type PlacedPart, partsOf } from '../../../shared/features/minutes/part-order.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { usePartTitles } from './part-titles.ts';
import styles from './side.module.css';

export function PartList({
  workshopId,
  paper,
  minutes,
  onGo,
}: {
  readonly workshopId: string;
  readonly paper: Paper;
  readonly minutes: MinutesDocument;
  readonly onGo: (part: PartKind) => void;
}) {
  const words = useWords(minutesScreen);
  const titleOf = usePartTitles();
  const send = useSend();
  const rows = useRows('paperPart', { workshopId, paper });
  const all = partsOf(paper, rows).map((each) => ({ ...each, id: each.part }));
  const partOf = (id: string) => all.find((each) => each.id === id)?.part;
  const move = (id: string, after: string | null) => {
    const part = partOf(id);
    const behind = after === null ? null : (partOf(after) ?? null);
    if (part) void send('minutes.movePart', { workshopId, paper, part, after: behind });
  };
  const moves = useMoveItems(move);
  const filled = new Set(
    minutes.sections.flatMap(({ part, blocks }) => (blocks.length > 0 ? [part] : [])),
  );
  return (
    <>
      <p className={styles.hint}>{words.partsHint}</p>
      <SortableList
        items={all}
        name={words.parts}
        nameOf={({ part }) => titleOf(part)}
        onMove={move}
        className={styles.list}
        itemClassName={styles.part}
      >
        {(each) => (
          <PartRow
            part={each}
            title={titleOf(each.part)}
            isEmpty={each.shown && !filled.has(each.part)}
            moves={moves(all, each.id)}
            onShow={(shown) =>
              void send('minutes.showPart', { workshopId, paper, part: each.part, shown })
            }
            onGo={() => onGo(each.part)}
          />
        )}
      </SortableList>
      {rows.length > 0 && (
        <Button
          size="small"
          tone="quiet"
          icon={RotateCcw}
          onPress={() => void send('minutes.usualParts', { workshopId, paper })}
        >
          {words.usualParts}
        </Button>
      )}
    </>
  );
}

function PartRow(props: {
  readonly part: PlacedPart;
  readonly title: string;
  readonly isEmpty: boolean;
  readonly moves: readonly MenuItem[];
  readonly onShow: (shown: boolean) => void;
  readonly onGo: () => void;
}) {
  const { part, title, isEmpty, moves, onShow, onGo } = props;
  const words = useWords(minutesScreen);
  const reachable = part.shown && (!isEmpty || freeFieldOf(part.part) !== null);
  return (
    <>
      <DragHandle name={title} />
      <input
        type="checkbox"
        aria-label={title}
        checked={part.shown}
        onChange={(event) => onShow(event.target.checked)}
      />
      <button
        type="button"
        className={classNames(styles.name, !part.shown && styles.off)}
        disabled={!reachable}
        aria-label={words.goToPart(title)}
        onClick={onGo}
      >
        <span>{title}</span>
        {isEmpty && <small>{words.nothingIn}</small>}
      </button>
      <Menu name={title} size="small" items={moves} />
    </>
  );
}
