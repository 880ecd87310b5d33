// A text of the paper being edited, in a small sheet over it. What is typed is kept as it is typed.
import { Check, RotateCcw } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { EditedText, MinutesDocument } from '../../../shared/features/minutes/document.ts';
import {
  type FreeField,
  freeFieldAt,
  freeFields,
  freeTextOf,
} from '../../../shared/features/minutes/free-texts.ts';
import { plainMinutes } from '../../../shared/features/minutes/plain.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { type TextAt, textAt } from '../../../shared/features/minutes/text-at.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { outcomeOf, useEdit } from '../../state/use-edit.ts';
import { useReadRows, useRow, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import type { Commit } from '../../ui/draft.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { usePartTitles } from './part-titles.ts';
import styles from './text-editor.module.css';

type Place = { readonly place: string };

export function TextEditor({
  place,
  at,
  minutes,
  onClose,
}: Place & {
  /** Where the text stands. */
  readonly at: HTMLElement;
  readonly minutes: MinutesDocument;
  readonly onClose: () => void;
}) {
  const field = freeFieldAt(place);
  const close = useRef<HTMLDivElement>(null);
  const done = () => close.current?.hidePopover();
  return (
    <Sheet at={at} sheet={close} onClose={onClose}>
      {field ? (
        <FreeText field={field} onDone={done} />
      ) : (
        <OwnText place={place} found={textAt(minutes, place)} onDone={done} />
      )}
    </Sheet>
  );
}

/** It closes with Escape and with a press beside it; what was typed last is sent before it does. */
function Sheet({
  at,
  sheet,
  onClose,
  children,
}: {
  readonly at: HTMLElement;
  readonly sheet: React.RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    const own = sheet.current;
    if (!own) return;
    own.showPopover();
    placeAt(own, at);
    const area = own.querySelector('textarea');
    area?.focus();
    area?.select();
  }, [sheet, at]);
  return (
    <div
      ref={sheet}
      popover="auto"
      className={styles.sheet}
      onToggle={(event) => {
        if (event.newState === 'closed') void flushDrafts().then(onClose);
      }}
    >
      {children}
    </div>
  );
}

/** As wide as the text at least; beneath its first line, or above it where there is no room. */
function placeAt(sheet: HTMLElement, at: HTMLElement): void {
  const text = at.getBoundingClientRect();
  const width = Math.min(Math.max(text.width + 32, 380), 640, window.innerWidth - 16);
  sheet.style.inlineSize = `${width}px`;
  const { height } = sheet.getBoundingClientRect();
  const left = Math.min(text.left - 16, window.innerWidth - width - 8);
  const top = Math.min(text.top - 16, window.innerHeight - height - 8);
  sheet.style.insetInlineStart = `${Math.max(8, left)}px`;
  sheet.style.insetBlockStart = `${Math.max(8, top)}px`;
}

/** What the facilitator writes for the papers is edited itself. */
function FreeText({ field, onDone }: { readonly field: FreeField; readonly onDone: () => void }) {
  const words = useWords(minutesScreen);
  const workshopId = useWorkshopId();
  const row = useRow('minutesText', workshopId) ?? { id: workshopId, ...plainMinutes };
  const edit = useEdit('minutes.edit', row);
  const titleOf = usePartTitles();
  return (
    <>
      <TextArea
        label={titleOf(freeFields[field])}
        labelHidden
        hint={words.freeHint}
        className={styles.free}
        value={freeTextOf(row, field)}
        onCommit={edit(field)}
        onEnter={onDone}
      />
      <footer className={styles.foot}>
        <Button size="small" tone="primary" icon={Check} onPress={onDone}>
          {words.done}
        </Button>
      </footer>
    </>
  );
}

function OwnText({
  place,
  found,
  onDone,
}: Place & { readonly found: TextAt | null; readonly onDone: () => void }) {
  const words = useWords(minutesScreen);
  const commit = useRetext(place, found);
  const send = useSend();
  if (!found) return <p>{words.goneText}</p>;
  const { text, edit } = found;
  const drop = edit && (() => void send('minutes.dropText', { id: edit.id }).then(onDone));
  const isStale = edit !== null && edit.assembled !== edit.basedOn;
  return (
    <>
      {isStale && <Both edit={edit} />}
      <TextArea
        label={words.textLabel}
        labelHidden
        className={styles.own}
        value={text}
        onCommit={commit}
        onEnter={onDone}
      />
      <footer className={styles.foot}>
        {drop && (
          <Button size="small" icon={RotateCcw} tip={edit.assembled || words.empty} onPress={drop}>
            {isStale ? words.takeAssembled : words.asAssembled}
          </Button>
        )}
        {isStale && (
          <Button
            size="small"
            onPress={() =>
              void send('minutes.keepText', { id: edit.id, assembled: edit.assembled }).then(onDone)
            }
          >
            {words.keepMine}
          </Button>
        )}
        <Button size="small" tone="primary" icon={Check} onPress={onDone}>
          {words.done}
        </Button>
      </footer>
    </>
  );
}

/** What is assembled now, and what was when the text was edited. */
function Both({ edit }: { readonly edit: EditedText }) {
  const words = useWords(minutesScreen);
  return (
    <div className={styles.both}>
      <p>{words.changedBeneath}</p>
      <dl>
        <dt>{words.assembledThen}</dt>
        <dd dir="auto">{edit.basedOn || words.empty}</dd>
        <dt>{words.assembledNow}</dt>
        <dd dir="auto">{edit.assembled || words.empty}</dd>
      </dl>
    </div>
  );
}

/** Keeps other words for the text at a place, over those that are assembled there. */
function useRetext(place: string, found: TextAt | null): Commit<string> {
  const send = useSend();
  const readRows = useReadRows();
  const workshopId = useWorkshopId();
  const assembled = found?.edit?.assembled ?? found?.text ?? '';
  const commit = useCallback<(...given: Parameters<Commit<string>>) => ReturnType<Commit<string>>>(
    async (text, how) => {
      const known = readRows('textEdit', { workshopId, place })[0];
      const base = known ? how.base : null;
      const input = { id: newId(), workshopId, place, assembled, text, base };
      const answer = await send('minutes.retext', input, {
        gesture: how.gesture,
        refusalShown: true,
      });
      return outcomeOf(answer, how);
    },
    [send, readRows, workshopId, place, assembled],
  );
  return Object.assign(commit, { place: `${workshopId} ${place}` });
}
