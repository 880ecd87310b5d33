// Name badges: ten on a page, to be cut out.
import { type CSSProperties, useMemo, useState } from 'react';
import type { Group } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { nameSize } from '../../ui/name-size.ts';
import tones from '../../ui/tones.module.css';
import { PaperDesk, type PaperProps } from './PaperDesk.tsx';
import styles from './people-papers.module.css';
import { useListed } from './use-listed.ts';

/** Per cent of a badge's width: a short name need not fill it. */
const largestName = 12;

export function Badges({ language, languageField }: PaperProps) {
  const words = useWords(peoplePapers);
  const { people, field } = useListed();
  const workshopId = useWorkshopId();
  const arrangements = inOrder(useRows('arrangement', { workshopId }));
  const [chosen, setChosen] = useState('');
  const groupOf = useGroupOf(chosen);
  const logos = inOrder(useRows('logo', { workshopId }));
  const choices = (
    <>
      <SelectField className={styles.choice} {...field} />
      {arrangements.length > 0 && (
        <SelectField
          className={styles.choice}
          label={words.groupOn}
          value={chosen}
          options={[
            { value: '', label: words.noGroup },
            ...arrangements.map(({ id, title }) => ({
              value: id,
              label: title || words.untitledArrangement,
            })),
          ]}
          onChange={setChosen}
        />
      )}
      {languageField}
    </>
  );
  return (
    <PaperDesk
      hint={words.badgesHint}
      choices={choices}
      className={styles.badges}
      language={language}
    >
      {people.length === 0
        ? null
        : people.map((person) => (
            <Badge
              key={person.id}
              person={person}
              group={groupOf(person.id)}
              logoFileId={logos[0]?.fileId ?? null}
            />
          ))}
    </PaperDesk>
  );
}

/** In which group somebody sits, in the round that is on. */
function useGroupOf(arrangementId: string): (personId: string) => Group | null {
  const workshopId = useWorkshopId();
  const arrangements = useRows('arrangement', { workshopId });
  const groups = useRows('group', { workshopId });
  const memberships = useRows('membership', { workshopId });
  return useMemo(() => {
    const round = arrangements.find(({ id }) => id === arrangementId)?.round ?? 0;
    const own = new Map(
      groups.filter((each) => each.arrangementId === arrangementId).map((each) => [each.id, each]),
    );
    const seats = memberships.flatMap((seat) => {
      const group = seat.round === round ? own.get(seat.groupId) : undefined;
      return group ? [[seat.personId, group] as const] : [];
    });
    const byPerson = new Map(seats);
    return (personId) => byPerson.get(personId) ?? null;
  }, [arrangements, groups, memberships, arrangementId]);
}

function Badge({
  person: { name, organisation, designation },
  group,
  logoFileId,
}: {
  readonly person: Person;
  readonly group: Group | null;
  readonly logoFileId: string | null;
}) {
  const title = useWorkshop()?.title;
  // React's type knows no properties of one's own.
  const size = { '--name': `${Math.min(largestName, nameSize(name))}cqi` } as CSSProperties;
  const tone = group && group.colour !== '' ? tones[group.colour] : undefined;
  return (
    <section className={classNames(styles.badge, tone)} style={size} aria-label={name}>
      <header>
        {logoFileId !== null && <Logo fileId={logoFileId} />}
        <p dir="auto">{title}</p>
      </header>
      <div className={styles.badgeMiddle}>
        <h2 dir="auto">{name}</h2>
        {organisation && <p dir="auto">{organisation}</p>}
        {designation && (
          <p className={styles.soft} dir="auto">
            {designation}
          </p>
        )}
      </div>
      <footer>
        {group && (
          <p className={styles.groupName} dir="auto">
            {group.name}
          </p>
        )}
      </footer>
    </section>
  );
}

/** It stands beside the workshop's title and says nothing more. */
function Logo({ fileId }: { readonly fileId: string }) {
  const url = usePicture(fileId);
  return url && <img src={url} alt="" />;
}
