import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './card.module.css';

/** The text of a card, being written. It stays open for as long as something in it is refused. */
export function CardEditor({ card, onDone }: { readonly card: Card; readonly onDone: () => void }) {
  const words = useWords(boardWords);
  const edit = useEdit('board.editCard', card);
  const place = useRef<HTMLDivElement>(null);
  const close = (backToCard: boolean) => {
    const handle = place.current?.parentElement?.querySelector<HTMLElement>('[data-drag-handle]');
    onDone();
    if (backToCard) handle?.focus();
  };
  const done = (backToCard: boolean) => {
    if (!place.current?.querySelector('[aria-invalid]')) close(backToCard);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    void flushDrafts().then(() => done(true));
  };
  const left = (event: FocusEvent) => {
    if (event.relatedTarget && place.current?.contains(event.relatedTarget)) return;
    void flushDrafts().then(() => done(false));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the field inside it
    <div ref={place} className={styles.editor} onKeyDownCapture={keyed} onBlur={left}>
      <TextArea
        key={card.id}
        label={words.editCard}
        labelHidden
        look="inline"
        needed
        areaRef={caretAtEnd}
        hint={tooLong(card.text) ? words.tooLong : undefined}
        value={card.text}
        onCommit={edit('text')}
        onEscape={() => close(true)}
      />
    </div>
  );
}

/** Writing goes on where the text ends. */
function caretAtEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}
