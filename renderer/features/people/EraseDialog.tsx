// Before somebody is deleted everywhere: what goes, where they are named, and that it stays so.
import { TriangleAlert, UserX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { eraseWords } from '../../../shared/features/people/erase-messages.ts';
import type {
  Elsewhere,
  ErasePreview,
  Mentioned,
} from '../../../shared/features/people/erasing.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useApp } from '../../state/app.tsx';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { flushDrafts } from '../../ui/drafts.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { showToast } from '../../ui/toast-store.ts';
import styles from './erase.module.css';

export function EraseButton({ person }: { readonly person: Person }) {
  const words = useWords(eraseWords);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.way}>
      <Button
        size="small"
        tone="quiet"
        icon={UserX}
        tip={words.openTip}
        onPress={() => setOpen(true)}
      >
        {words.open}
      </Button>
      {open && <EraseDialog person={person} onClose={() => setOpen(false)} />}
    </div>
  );
}

type Props = { readonly person: Pick<Person, 'id' | 'name'>; readonly onClose: () => void };

function EraseDialog({ person, onClose }: Props) {
  const words = useWords(eraseWords);
  const { files } = useApp();
  const { preview, refusal } = usePreview(person.id);
  const [also, chooseAlso] = useChosen();
  const [texts, chooseText] = useChosen(preview?.mentioned.filter(({ linked }) => linked));
  const [erasing, setErasing] = useState(false);
  const erase = async () => {
    setErasing(true);
    const refused = await files.erase({
      personId: person.id,
      also: [...also],
      texts: [...texts],
    });
    setErasing(false);
    if (refused) return showToast({ text: refused.sentence, tone: 'danger' });
    showToast({ text: words.done(person.name) });
    onClose();
  };
  return (
    <Dialog
      title={words.title(person.name)}
      onClose={onClose}
      actions={
        <>
          <Button disabled={erasing} onPress={onClose}>
            {words.cancel}
          </Button>
          <Button
            tone="danger"
            icon={UserX}
            disabled={!preview || erasing}
            onPress={() => void erase()}
          >
            {erasing ? words.erasing : words.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.body} aria-live="polite">
        {refusal !== null && <Note tone="danger">{refusal}</Note>}
        {!preview && refusal === null && <p>{words.looking}</p>}
        {preview && <WhatGoes preview={preview} />}
        {preview && preview.elsewhere.length > 0 && (
          <Others elsewhere={preview.elsewhere} also={also} onChoose={chooseAlso} />
        )}
        {preview && preview.mentioned.length > 0 && (
          <Texts mentioned={preview.mentioned} chosen={texts} onChoose={chooseText} />
        )}
        {erasing && <p>{words.pause}</p>}
      </div>
    </Dialog>
  );
}

const nothing: readonly Mentioned[] = [];

/** Ids that are ticked: at first those of `usual`, as soon as they are known. */
function useChosen(usual: readonly Mentioned[] = nothing) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choose = (id: string, on: boolean) =>
    setChanged((before) => new Map([...before, [id, on]]));
  const all = new Map([...usual.map(({ workshopId }) => [workshopId, true] as const), ...changed]);
  const chosen = [...all].flatMap(([id, on]) => (on ? [id] : []));
  return [new Set(chosen), choose] as const;
}

/** What is being written now is sent first, so that it is looked through too. */
function usePreview(personId: string) {
  const { files } = useApp();
  const [preview, setPreview] = useState<ErasePreview | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void flushDrafts()
      .then(() => files.previewErasing(personId))
      .then((answer) => {
        if (left) return;
        if ('sentence' in answer) setRefusal(answer.sentence);
        else setPreview(answer);
      });
    return () => {
      left = true;
    };
  }, [files, personId]);
  return { preview, refusal };
}

function WhatGoes({ preview }: { readonly preview: ErasePreview }) {
  const words = useWords(eraseWords);
  const { hanging, mentions, samples, hasNamesake, files, damaged } = preview;
  return (
    <>
      <Note tone="danger" icon={TriangleAlert}>
        {words.cannotUndo}
      </Note>
      <ul className={styles.list}>
        <li>{words.goesPerson(hanging)}</li>
        <li>
          {words.goesMentions(mentions)}
          {samples.length > 0 && (
            <figure className={styles.samples}>
              <figcaption>{words.forExample}</figcaption>
              {samples.map((sample, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: samples never change
                <blockquote key={at} dir="auto">
                  {sample}
                </blockquote>
              ))}
            </figure>
          )}
        </li>
        <li>{words.goesHistory}</li>
        <li>{words.goesBackups}</li>
        {damaged > 0 && <li>{words.goesDamaged(damaged)}</li>}
      </ul>
      {hasNamesake && <Note tone="warning">{words.namesake}</Note>}
      {files.length > 0 && <Note tone="warning">{words.files(files.join(', '))}</Note>}
      <p className={styles.soft}>
        {words.phones} {words.pause}
      </p>
    </>
  );
}

function Others({
  elsewhere,
  also,
  onChoose,
}: {
  readonly elsewhere: readonly Elsewhere[];
  readonly also: ReadonlySet<string>;
  readonly onChoose: (personId: string, on: boolean) => void;
}) {
  const words = useWords(eraseWords);
  return (
    <fieldset className={styles.others}>
      <legend>{words.also}</legend>
      {elsewhere.map(({ personId, title, organisation }) => (
        <Toggle
          key={personId}
          label={words.alsoIn(title || words.untitled, organisation)}
          value={also.has(personId)}
          onChange={(on) => onChoose(personId, on)}
        />
      ))}
    </fieldset>
  );
}

function Texts({
  mentioned,
  chosen,
  onChoose,
}: {
  readonly mentioned: readonly Mentioned[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (workshopId: string, on: boolean) => void;
}) {
  const words = useWords(eraseWords);
  return (
    <fieldset className={styles.others}>
      <legend>{words.texts}</legend>
      {mentioned.map(({ workshopId, title, use, linked, mentions, sample }) => {
        const kind = use === 'workshop' ? (linked ? words.linked : '') : words[use];
        const name = [title || words.untitled, kind].filter(Boolean).join(' · ');
        return (
          <div key={workshopId}>
            <Toggle
              label={words.mentioned(name, mentions)}
              value={chosen.has(workshopId)}
              onChange={(on) => onChoose(workshopId, on)}
            />
            <div className={styles.samples}>
              <blockquote dir="auto">{sample}</blockquote>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
