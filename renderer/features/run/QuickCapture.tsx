import { useEffect, useRef } from 'react';
import { captureKinds } from '../../../shared/features/run/kinds.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { CaptureKind } from '../../../shared/features/run/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { keyCaption, useShortcut } from '../../ui/shortcuts.ts';
import { captureIcons } from './capture-icons.ts';
import { takeCaptureWish } from './capture-wish.ts';
import styles from './captures.module.css';
import { useReadFront } from './front-track.ts';
import { PhotoButton } from './PhotoButton.tsx';

/** The kinds that are written; a photo is taken. */
const written = captureKinds.filter((kind) => kind !== 'photo');

/** One line to write in; Alt with a number says what it is, without leaving it. */
export function QuickCapture() {
  const words = useWords(runWords);
  const send = useSend();
  const readFront = useReadFront();
  const workshopId = useWorkshopId();
  const [keptKind, setKind] = useKeptText(`capture-kind ${workshopId}`);
  const kind = written.find((each) => each === keptKind) ?? 'note';
  const [text, setText] = useKeptText(`capture ${workshopId}`);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useShortcut('n', words.capture, () => field.current?.focus());
  useEffect(() => {
    if (takeCaptureWish()) field.current?.focus();
  }, []);
  const keep = async () => {
    const kept = text.trim();
    if (kept === '') return;
    setText('');
    const about = { id: newId(), workshopId, runningId: readFront() };
    const answer = await send('run.capture', { ...about, kind, text: kept });
    if (!answer.ok) setText((now) => (now === '' ? kept : now));
  };
  return (
    <div className={styles.quick}>
      <KindChoice
        kind={kind}
        onChoose={setKind}
        onKey={(next) => {
          setKind(next);
          field.current?.focus();
        }}
      />
      <div className={styles.compose}>
        <ComposeField
          area
          labelHidden
          label={words.capture}
          placeholder={words.captureHint}
          value={text}
          onChange={setText}
          onSubmit={() => void keep()}
          onEscape={() => field.current?.blur()}
          controlRef={field}
        />
        <Button keys="n" disabled={text.trim() === ''} onPress={() => void keep()}>
          {words.keep}
        </Button>
        <PhotoButton text={text} onKept={() => setText('')} />
      </div>
    </div>
  );
}

type Choosing = {
  readonly onChoose: (kind: CaptureKind) => void;
  /** Chosen by its key, in the middle of writing. */
  readonly onKey: (kind: CaptureKind) => void;
};

function KindChoice({ kind, ...choosing }: Choosing & { readonly kind: CaptureKind }) {
  const words = useWords(runWords);
  return (
    <div className={styles.kinds} role="radiogroup" aria-label={words.captureKind}>
      {written.map((each, at) => (
        <KindOption key={each} kind={each} number={at + 1} chosen={each === kind} {...choosing} />
      ))}
    </div>
  );
}

function KindOption({
  kind,
  number,
  chosen,
  onChoose,
  onKey,
}: Choosing & {
  readonly kind: CaptureKind;
  readonly number: number;
  readonly chosen: boolean;
}) {
  const words = useWords(runWords);
  const Icon = captureIcons[kind];
  const key = `alt+${number}`;
  useShortcut(key, words.captureAs(words[kind]), () => onKey(kind));
  return (
    <label className={styles.kind} data-tip={words[kind]} data-tip-keys={keyCaption(key)}>
      <input
        type="radio"
        name="capture-kind"
        value={kind}
        checked={chosen}
        onChange={() => onChoose(kind)}
      />
      <Icon aria-hidden size={16} />
      {words[kind]}
    </label>
  );
}
