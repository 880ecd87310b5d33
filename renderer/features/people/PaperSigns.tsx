// Table signs: a page each, folded in the middle, with the name on both sides.
import { type CSSProperties, useState } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { nameSize } from '../../ui/name-size.ts';
import tones from '../../ui/tones.module.css';
import { PaperDesk, type PaperProps } from './PaperDesk.tsx';
import styles from './people-papers.module.css';
import { useListed } from './use-listed.ts';

type Sign = {
  readonly id: string;
  readonly name: string;
  readonly about: readonly string[];
  readonly colour: Group['colour'];
};

export function Signs({ language, languageField }: PaperProps) {
  const words = useWords(peoplePapers);
  const { people, field } = useListed();
  const workshopId = useWorkshopId();
  const arrangements = inOrder(useRows('arrangement', { workshopId }));
  const groups = inOrder(useRows('group', { workshopId }));
  const [of, setOf] = useState('');
  const signs: Sign[] =
    of === ''
      ? people.map(({ id, name, organisation, designation }) => ({
          ...{ id, name, colour: '' },
          about: [organisation, designation],
        }))
      : groups
          .filter(({ arrangementId }) => arrangementId === of)
          .map(({ id, name, place, colour }) => ({ id, name, about: [place], colour }));
  const choices = (
    <>
      {arrangements.length > 0 && (
        <SelectField
          className={styles.choice}
          label={words.of}
          value={of}
          options={[
            { value: '', label: words.signsOfPeople },
            ...arrangements.map(({ id, title }) => ({
              value: id,
              label: words.groupsOf(title || words.untitledArrangement),
            })),
          ]}
          onChange={setOf}
        />
      )}
      {of === '' && <SelectField className={styles.choice} {...field} />}
      {languageField}
    </>
  );
  return (
    <PaperDesk
      hint={words.signsHint}
      choices={choices}
      className={styles.signs}
      language={language}
    >
      {signs.length === 0 ? null : signs.map((sign) => <Tent key={sign.id} sign={sign} />)}
    </PaperDesk>
  );
}

function Tent({ sign }: { readonly sign: Sign }) {
  // React's type knows no properties of one's own.
  const size = { '--name': `${Math.min(18, nameSize(sign.name))}cqi` } as CSSProperties;
  const tone = sign.colour === '' ? undefined : tones[sign.colour];
  return (
    <section className={classNames(styles.tent, tone)} style={size} aria-label={sign.name}>
      <div aria-hidden className={classNames(styles.half, styles.turned)}>
        <Face sign={sign} />
      </div>
      <div className={styles.half}>
        <Face sign={sign} />
      </div>
    </section>
  );
}

function Face({ sign: { name, about } }: { readonly sign: Sign }) {
  const title = useWorkshop()?.title;
  return (
    <>
      <p className={styles.tentHead} dir="auto">
        {title}
      </p>
      <div className={styles.tentMiddle}>
        <h2 dir="auto">{name}</h2>
        {about.filter(Boolean).map((text) => (
          <p key={text} dir="auto">
            {text}
          </p>
        ))}
      </div>
    </>
  );
}
