import { memo } from 'react';
import { captureKinds } from '../../../shared/features/run/kinds.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { Capture } from '../../../shared/features/run/model.ts';
import { useCardsOf } from '../../state/use-cards-of.ts';
import { type Edit, useEdit } from '../../state/use-edit.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRow, useWorkshop } from '../../state/use-rows.ts';
import { CardLinks } from '../../ui/CardLinks.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TypedField.tsx';
import { CaptureMenu } from './CaptureMenu.tsx';
import { captureIcons } from './capture-icons.ts';
import styles from './captures.module.css';

type Part = { readonly capture: Capture; readonly edit: Edit<'run.editCapture'> };

/** One thing that was captured; all of it can be written over where it stands. */
export const CaptureRow = memo(function CaptureRow({ capture }: { readonly capture: Capture }) {
  const words = useWords(runWords);
  const edit = useEdit('run.editCapture', capture);
  const cards = [
    ...useCardsOf('captureId', capture.id),
    ...useCardsOf('fileId', capture.fileId),
  ].filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at);
  const Icon = captureIcons[capture.kind];
  return (
    <li className={styles.capture} data-capture={capture.id}>
      <Icon aria-hidden size={18} className={styles.icon} />
      <div className={styles.written}>
        {capture.fileId !== null && <Photo fileId={capture.fileId} text={capture.text} />}
        <TextArea
          key={capture.id}
          look="inline"
          labelHidden
          needed={capture.fileId === null}
          label={words.captureText}
          placeholder={capture.fileId === null ? undefined : words.captionHint}
          value={capture.text}
          onCommit={edit('text')}
        />
        {capture.kind === 'decision' && <DecisionFields capture={capture} edit={edit} />}
        {capture.kind === 'quote' && (
          <TextField
            key={`${capture.id}-owner`}
            look="inline"
            labelHidden
            label={words.saidBy}
            placeholder={words.saidBy}
            value={capture.owner}
            onCommit={edit('owner')}
          />
        )}
        <div className={styles.stamp}>
          <SelectField
            look="inline"
            labelHidden
            label={words.captureKind}
            value={capture.kind}
            options={kindsFor(capture).map((value) => ({ value, label: words[value] }))}
            onChange={edit('kind')}
          />
          <Stamp capture={capture} />
        </div>
        <Became capture={capture} />
        <CardLinks cards={cards} />
      </div>
      <CaptureMenu capture={capture} />
    </li>
  );
});

/** A picture stays a photo, and nothing else becomes one. */
function kindsFor({ fileId }: Capture) {
  return captureKinds.filter((kind) => (kind === 'photo') === (fileId !== null));
}

/** Why it was decided, who sees to it and until when: it goes into the minutes like that. */
function DecisionFields({ capture, edit }: Part) {
  const words = useWords(runWords);
  return (
    <div className={styles.decision}>
      <TextArea
        key={`${capture.id}-rationale`}
        look="inline"
        labelHidden
        label={words.rationale}
        placeholder={words.rationale}
        value={capture.rationale}
        onCommit={edit('rationale')}
      />
      <TextField
        key={`${capture.id}-owner`}
        look="inline"
        labelHidden
        label={words.owner}
        placeholder={words.owner}
        value={capture.owner}
        onCommit={edit('owner')}
      />
      <DateField
        key={`${capture.id}-due`}
        look="inline"
        labelHidden
        label={words.due}
        placeholder={words.due}
        value={capture.due}
        onCommit={edit('due')}
      />
    </div>
  );
}

function Photo({ fileId, text }: { readonly fileId: string; readonly text: string }) {
  const words = useWords(runWords);
  const url = usePicture(fileId);
  return <div className={styles.photo}>{url && <img src={url} alt={text || words.photo} />}</div>;
}

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

/** What a parking-lot entry was made into. */
function Became({ capture }: { readonly capture: Capture }) {
  const words = useWords(runWords);
  const item = useRow('agendaItem', capture.becameItemId);
  const line = useRow('planLine', capture.becameLineId);
  const plan = useRow('plan', line?.planId ?? null);
  if (item) return <p className={styles.became}>{words.inAgenda(item.title || words.untitled)}</p>;
  if (line)
    return <p className={styles.became}>{words.inPlan(plan?.title || plan?.owner || '')}</p>;
  return null;
}
