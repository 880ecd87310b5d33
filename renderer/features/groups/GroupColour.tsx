import { Palette } from 'lucide-react';
import { useState } from 'react';
import { categoryColours } from '../../../shared/features/agenda/kinds.ts';
import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import tones from '../../ui/tones.module.css';
import styles from './group-colour.module.css';

/** A group's colour, as a band along its card and in words, where it has one. */
export function GroupColour({ group }: { readonly group: Group }) {
  const words = useWords(groupNameWords);
  const edit = useEdit('groups.editGroup', group);
  // Once chosen here it stays, so that the keyboard does not lose its place with the colour.
  const [stays, setStays] = useState(false);
  const { colour, name } = group;
  if (colour === '' && !stays) return null;
  const options = [
    { value: '' as const, label: words.noColour },
    ...categoryColours.map((value) => ({ value, label: words[value] })),
  ];
  const choose = (chosen: Group['colour']) => {
    setStays(true);
    void edit('colour')(chosen);
  };
  const tone = colour === '' ? undefined : tones[colour];
  return (
    <>
      {colour !== '' && <span aria-hidden className={classNames(styles.band, tone)} />}
      <span className={classNames(styles.icon, tone)}>
        <Palette aria-hidden size={16} />
      </span>
      <SelectField
        look="inline"
        className={styles.field}
        label={words.colourOf(name)}
        labelHidden
        value={colour}
        options={options}
        onChange={choose}
      />
    </>
  );
}
