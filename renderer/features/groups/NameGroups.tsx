import { Tags } from 'lucide-react';
import { useState } from 'react';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import {
  colourInTurn,
  groupNames,
  type NameScheme,
  nameSchemes,
} from '../../../shared/features/groups/group-names.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './group-tools.module.css';
import { OwnNames } from './OwnNames.tsx';

/** Names all groups in one go, in the language of the papers and the projector. */
export function NameGroups({ groups }: { readonly groups: readonly Group[] }) {
  const words = useWords(groupNameWords);
  const [scheme, setScheme] = useState<NameScheme>('birds');
  const [colours, setColours] = useState<boolean | null>(null);
  const [own, setOwn] = useKeptText(`group names ${groups[0]?.arrangementId ?? ''}`);
  const names = useNames(scheme, groups.length, own);
  const withColours = colours ?? scheme === 'colours';
  const name = useNameAll(groups);
  return (
    <>
      <div className={styles.form}>
        <SelectField
          label={words.nameAfter}
          value={scheme}
          options={nameSchemes.map((value) => ({ value, label: words[value] }))}
          onChange={setScheme}
        />
        {scheme === 'own' && <OwnNames text={own} onChange={setOwn} />}
        <Toggle label={words.withColours} value={withColours} onChange={setColours} />
        <Button
          icon={Tags}
          disabled={names.length === 0}
          onPress={() => void name(names, withColours)}
        >
          {words.name}
        </Button>
      </div>
      <p className={styles.soft}>{names.length > 0 ? names.join(' · ') : words.noNames}</p>
    </>
  );
}

function useNames(scheme: NameScheme, count: number, own: string): readonly string[] {
  const language = useWorkshop()?.language ?? 'en';
  const format = formatOf(language);
  const words = wordsOf(groupNameWords, format);
  const say = {
    groupName: words.groupNumber,
    letterName: words.groupLetter,
    colourName: (colour: ReturnType<typeof colourInTurn>) => words[colour],
    number: format.number,
  };
  return groupNames(scheme, count, { language, say, own });
}

function useNameAll(groups: readonly Group[]) {
  const words = useWords(groupNameWords);
  const send = useSend();
  return async (names: readonly string[], withColours: boolean) => {
    const gesture = newId();
    const undoable = words.named(names.length);
    const last = Math.min(names.length, groups.length) - 1;
    for (const [at, { id, name, colour }] of groups.entries()) {
      const given = names[at];
      if (given === undefined) break;
      const patch = withColours ? { name: given, colour: colourInTurn(at) } : { name: given };
      const base = withColours ? { name, colour } : { name };
      const options = at === last ? { gesture, undoable } : { gesture };
      const answer = await send('groups.editGroup', { id, patch, base }, options);
      if (!answer.ok) return;
    }
  };
}
