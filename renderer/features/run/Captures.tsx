import {
  Camera,
  CircleHelp,
  Gavel,
  type LucideIcon,
  Quote,
  SquareParking,
  StickyNote,
  Trash2,
} from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import {
  type Capture,
  type CaptureKind,
  captureKinds,
} from '../../../shared/features/run/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { takeCaptureWish } from './capture-wish.ts';
import styles from './captures.module.css';

const icons: Readonly<Record<CaptureKind, LucideIcon>> = {
  note: StickyNote,
  decision: Gavel,
  question: CircleHelp,
  parking: SquareParking,
  quote: Quote,
  photo: Camera,
};

/** What is said and must not be lost: written in one line, stamped with the item and the time. */
export const Captures = memo(function Captures() {
  const words = useWords(runWords);
  const captures = useRows('capture', { workshopId: useWorkshopId() });
  const newestFirst = [...captures].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return (
    <Panel title={words.captures}>
      <QuickCapture />
      {newestFirst.length === 0 ? (
        <p className={styles.none}>{words.noCaptures}</p>
      ) : (
        <ul className={styles.list} aria-label={words.captures}>
          {newestFirst.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
    </Panel>
  );
});

function QuickCapture() {
  const words = useWords(runWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const [keptKind, setKind] = useKeptText(`capture-kind ${workshopId}`);
  const kind = captureKinds.find((each) => each === keptKind) ?? 'note';
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
    const answer = await send('run.capture', { id: newId(), workshopId, kind, text: kept });
    if (!answer.ok) setText((now) => (now === '' ? kept : now));
  };
  return (
    <div className={styles.quick}>
      <KindChoice kind={kind} onChange={setKind} />
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
      </div>
    </div>
  );
}

function KindChoice({
  kind,
  onChange,
}: {
  readonly kind: CaptureKind;
  readonly onChange: (kind: CaptureKind) => void;
}) {
  const words = useWords(runWords);
  return (
    <div className={styles.kinds} role="radiogroup" aria-label={words.captureKind}>
      {captureKinds.map((each) => {
        const Icon = icons[each];
        return (
          <label key={each} className={styles.kind}>
            <input
              type="radio"
              name="capture-kind"
              value={each}
              checked={each === kind}
              onChange={() => onChange(each)}
            />
            <Icon aria-hidden size={16} />
            {words[each]}
          </label>
        );
      })}
    </div>
  );
}

const CaptureRow = memo(function CaptureRow({ capture }: { readonly capture: Capture }) {
  const words = useWords(runWords);
  const send = useSend();
  const edit = useEdit('run.editCapture', capture);
  const Icon = icons[capture.kind];
  return (
    <li className={styles.capture}>
      <Icon aria-hidden size={18} className={styles.icon} />
      <div className={styles.written}>
        <TextArea
          key={capture.id}
          look="inline"
          labelHidden
          needed
          label={words.captureText}
          value={capture.text}
          onCommit={edit('text')}
        />
        <div className={styles.stamp}>
          <SelectField
            look="inline"
            labelHidden
            label={words.captureKind}
            value={capture.kind}
            options={captureKinds.map((value) => ({ value, label: words[value] }))}
            onChange={edit('kind')}
          />
          <Stamp capture={capture} />
        </div>
      </div>
      <IconButton
        size="small"
        icon={Trash2}
        label={words.deleteCapture}
        onPress={() =>
          void send('run.removeCapture', { id: capture.id }, { undoable: words.captureDeleted })
        }
      />
    </li>
  );
});

function Stamp({ capture }: { readonly capture: Capture }) {
  const words = useWords(runWords);
  const format = useFormat();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const item = useRow('agendaItem', capture.itemId);
  const time = format.instant(capture.at, timeZone);
  return (
    <span className="figures">
      {item ? words.atItem(time, item.title || words.untitled) : time}
    </span>
  );
}
