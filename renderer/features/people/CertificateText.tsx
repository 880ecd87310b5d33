import { RotateCcw } from 'lucide-react';
import type { Language } from '../../../shared/contract/catalogue.ts';
import {
  type CertificateRows,
  namesPerson,
  type Placeholder,
  placeholders,
  templateOf,
  unknownPlaces,
} from '../../../shared/features/people/certificate.ts';
import { certificateWords } from '../../../shared/features/people/certificate-messages.ts';
import { plainPeopleSettings } from '../../../shared/features/people/plain.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import type { CommitHow } from '../../ui/draft.ts';
import { useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './certificate.module.css';

/** The words of the certificates: those that were written, or the usual ones to begin with. */
export function CertificateText({
  rows,
  language,
}: {
  readonly rows: CertificateRows;
  readonly language: Language;
}) {
  const words = useWords(certificateWords);
  const workshopId = useWorkshopId();
  const settings = useRow('peopleSettings', workshopId) ?? {
    id: workshopId,
    workshopId,
    ...plainPeopleSettings,
  };
  const edit = useEdit('people.editSettings', settings);
  const { title, text } = templateOf(rows, language);
  const usual = templateOf({ peopleSettings: [] }, language);
  // The usual words are shown where none are kept: what is kept of them is nothing.
  const keeping = (field: 'certificateTitle' | 'certificateText', usualOne: string) => {
    const kept = (shown: string) => (shown === usualOne ? '' : shown);
    const commit = edit(field);
    return Object.assign(
      (value: string, how?: CommitHow<string>) =>
        commit(kept(value), how && { ...how, base: kept(how.base) }),
      { place: commit.place },
    );
  };
  const isOwn = settings.certificateTitle !== '' || settings.certificateText !== '';
  const unknown = unknownPlaces(text);
  const goBack = async () => {
    await edit('certificateTitle')('');
    await edit('certificateText')('');
  };
  return (
    <Panel
      title={words.text}
      actions={
        isOwn && (
          <Button size="small" icon={RotateCcw} tone="quiet" onPress={() => void goBack()}>
            {words.usual}
          </Button>
        )
      }
    >
      <TextField
        key={`title ${language}`}
        label={words.heading}
        value={title}
        onCommit={keeping('certificateTitle', usual.title)}
      />
      <TextArea
        key={`text ${language}`}
        label={words.text}
        hint={words.textHint}
        value={text}
        onCommit={keeping('certificateText', usual.text)}
      />
      <div className={styles.places}>
        <span>{words.insert}</span>
        {placeholders.map((place) => (
          <PlaceButton
            key={place}
            place={place}
            onPress={() => void edit('certificateText')(`${text.trimEnd()}\n{${place}}`)}
          />
        ))}
      </div>
      {unknown.length > 0 && <Note tone="warning">{words.unknown(unknown.join(', '))}</Note>}
      {!namesPerson(text) && <Note tone="plain">{words.nameless}</Note>}
    </Panel>
  );
}

function PlaceButton({
  place,
  onPress,
}: {
  readonly place: Placeholder;
  readonly onPress: () => void;
}) {
  const words = useWords(certificateWords);
  return (
    <Button size="small" tip={`{${place}}`} onPress={onPress}>
      {words[place]}
    </Button>
  );
}
