// Everything known of one card, beside the board: whose it is, what stands behind it, what came of it.
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { useBoardState, useBoardView } from './board-state.ts';
import { CardThreads } from './CardThreads.tsx';
import styles from './panel.module.css';
import { showCard } from './show-card.ts';
import { useNamedGroups } from './subjects.ts';

export function CardPanel() {
  const open = useBoardState((state) => state.open);
  const card = useRow('card', open);
  return card ? <Panel key={card.id} card={card} /> : null;
}

function Panel({ card }: { readonly card: Card }) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const common = useWords(ui);
  const { store } = useBoardView();
  const panel = useRef<HTMLElement>(null);
  const edit = useEdit('board.editCard', card);
  useEffect(() => panel.current?.focus(), []);
  const close = () => {
    store.setState({ open: null });
    showCard(card.id);
  };
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={desk.detailsOf}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className={styles.head}>
        <h2>{desk.detailsOf}</h2>
        <IconButton label={common.close} icon={X} onPress={close} />
      </header>
      <div className={styles.body}>
        <TextArea
          label={words.editCard}
          needed
          hint={tooLong(card.text) ? words.tooLong : undefined}
          value={card.text}
          onCommit={edit('text')}
        />
        <Whose card={card} />
        <CardThreads card={card} />
      </div>
    </aside>
  );
}

/** Who wrote it and which group it came of: kept also where they are not shown. */
function Whose({ card }: { readonly card: Card }) {
  const desk = useWords(deskWords);
  const edit = useEdit('board.editCard', card);
  const people = useRows('person', { workshopId: card.workshopId });
  const groups = useNamedGroups();
  const optionsOf = (
    rows: readonly { readonly id: string; readonly name: string }[],
    nobody: string,
  ) => [{ value: '', label: nobody }, ...rows.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className={styles.pair}>
      <SelectField
        label={desk.writtenBy}
        value={card.personId ?? ''}
        options={optionsOf(people, card.byName || desk.nobody)}
        onChange={(id) => edit('personId')(id || null)}
      />
      <SelectField
        label={desk.ofGroup}
        value={card.groupId ?? ''}
        options={optionsOf(groups, desk.nobody)}
        onChange={(id) => edit('groupId')(id || null)}
      />
      <p className={styles.source}>
        {desk.sourceIs} {desk[`${card.source}Source`]}
      </p>
    </div>
  );
}
