import { ArrowDown, ArrowUp, CalendarArrowDown, Copy, Trash2, Ungroup } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Block } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { OptionalLengthField } from '../../ui/LengthField.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './block-head.module.css';
import type { OtherDay } from './item-row-props.ts';
import type { AgendaActions } from './use-agenda-actions.ts';

type Props = {
  readonly block: Block;
  readonly name: string;
  /** Minutes its items take. */
  readonly total: number;
  /** It begins further up, or in another track. */
  readonly continued: boolean;
  readonly fresh: boolean;
  readonly otherDays: readonly OtherDay[];
  readonly actions: AgendaActions;
};

/** Above the items of a block: its name, and what they come to against what they should. */
export function BlockHead(props: Props) {
  const { block, name, continued, fresh } = props;
  const words = useWords(planWords);
  const edit = useEdit('agenda.editBlock', block);
  return (
    <div className={styles.head}>
      <DragHandle name={name} />
      {continued ? (
        <p className={styles.continued}>{words.continued(name)}</p>
      ) : (
        <>
          <LineArea
            key={block.id}
            look="inline"
            labelHidden
            className={styles.title}
            label={words.blockTitle}
            placeholder={words.blockTitleHint}
            value={block.title}
            onCommit={edit('title')}
            autoFocus={fresh}
          />
          <div className={styles.lengths}>
            <Total {...props} />
            <OptionalLengthField
              key={`${block.id}-target`}
              look="inline"
              className={styles.target}
              label={words.target}
              value={block.target}
              onCommit={edit('target')}
            />
          </div>
        </>
      )}
      <BlockMenu {...props} />
    </div>
  );
}

function Total({ block: { target }, total }: Props) {
  const words = useWords(planWords);
  const { shortLength } = useWords(agendaWords);
  const said = shortLength(total);
  if (target === null) return <p className={styles.total}>{said}</p>;
  const off = shortLength(Math.abs(total - target));
  if (total > target) return <p className={styles.over}>{words.blockOver(said, off)}</p>;
  const fits = total === target ? words.blockFits(said) : words.blockUnder(said, off);
  return <p className={styles.total}>{fits}</p>;
}

function BlockMenu({ block: { id }, name, otherDays, actions }: Props) {
  const words = useWords(planWords);
  const agenda = useWords(agendaWords);
  const uiWords = useWords(ui);
  const own = () => new Set(actions.idsOfBlock(id));
  return (
    <Menu
      name={name}
      size="small"
      items={[
        { label: words.duplicateBlock, icon: Copy, onPress: () => actions.duplicateBlock(id) },
        {
          label: uiWords.moveUp,
          icon: ArrowUp,
          apart: true,
          onPress: () => actions.step(own(), -1),
        },
        { label: uiWords.moveDown, icon: ArrowDown, onPress: () => actions.step(own(), 1) },
        ...otherDays.map((day) => ({
          label: agenda.toDay(day.name),
          icon: CalendarArrowDown,
          onPress: () => actions.toDay(own(), day.id),
        })),
        {
          label: words.dissolveBlock,
          icon: Ungroup,
          apart: true,
          onPress: () => actions.dissolveBlock(id),
        },
        {
          label: words.deleteBlock,
          icon: Trash2,
          danger: true,
          onPress: () => actions.removeBlock(id, name),
        },
      ]}
    />
  );
}
