// Finding people, and marking many of them present at once.
import { Smartphone, Tag, UserCheck, UserX } from 'lucide-react';
import type { Ref } from 'react';
import { importLimit } from '../../../shared/contract/limits.ts';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import type { Narrowing, Offer } from '../../../shared/features/people/narrowing.ts';
import type { Attendance } from '../../../shared/features/people/rules.ts';
import { hasTag } from '../../../shared/features/people/tags.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './people.module.css';

export type PeopleToolsProps = {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly attendance: Attendance;
  readonly onAttendance: (attendance: Attendance) => void;
  readonly shown: readonly Person[];
  /** Ids of those who have come in with a phone; nobody where the room was never open. */
  readonly byPhone: ReadonlySet<string>;
  /** true where `shown` is not everybody. */
  readonly narrowed: boolean;
  readonly narrowing: Narrowing | null;
  readonly onNarrow: (narrowing: Narrowing | null) => void;
  /** What everybody can be narrowed to. */
  readonly offers: readonly Offer[];
  readonly searchRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
};

export function PeopleTools(props: PeopleToolsProps) {
  const words = useWords(catalogue);
  return (
    <search className={styles.tools}>
      <ComposeField
        className={styles.search}
        type="search"
        label={words.search}
        placeholder={words.searchHint}
        value={props.query}
        onChange={props.onQuery}
        onEscape={() => props.onQuery('')}
        controlRef={props.searchRef}
      />
      <SelectField
        className={styles.filter}
        label={words.show}
        value={props.attendance}
        options={[
          { value: 'all', label: words.everybody },
          { value: 'present', label: words.onlyPresent },
          { value: 'absent', label: words.onlyAbsent },
          ...(props.byPhone.size > 0
            ? ([
                { value: 'phone', label: words.onlyPhone },
                { value: 'no-phone', label: words.onlyNoPhone },
              ] as const)
            : []),
        ]}
        onChange={props.onAttendance}
      />
      <NarrowField {...props} />
      <MarkMenu {...props} />
      <VisuallyHidden>
        <span role="status">{props.narrowed ? words.found(props.shown.length) : ''}</span>
      </VisuallyHidden>
    </search>
  );
}

function NarrowField({
  narrowing,
  onNarrow,
  offers,
}: Pick<PeopleToolsProps, 'narrowing' | 'onNarrow' | 'offers'>) {
  const words = useWords(personWords);
  if (offers.length === 0 && narrowing === null) return null;
  const nameOf = ({ narrowing: each, count }: Offer) => {
    if (each.kind === 'tag') return words.withTag(each.tag, count);
    if (each.kind === 'age') return words.withAge(words.age(each.group), count);
    const consent = words.consent(each.consent);
    const say = { yes: words.gave, no: words.gaveNot, '': words.notAsked }[each.answer];
    return say(consent, count);
  };
  const keyOf = (each: Narrowing) => JSON.stringify(each);
  const gone = narrowing && !offers.some((each) => keyOf(each.narrowing) === keyOf(narrowing));
  const all = gone ? [...offers, { narrowing, count: 0 }] : offers;
  return (
    <SelectField
      className={styles.narrow}
      label={words.narrow}
      value={narrowing === null ? '' : keyOf(narrowing)}
      options={[
        { value: '', label: words.anyone },
        ...all.map((each) => ({ value: keyOf(each.narrowing), label: nameOf(each) })),
      ]}
      onChange={(key) =>
        onNarrow(all.find((each) => keyOf(each.narrowing) === key)?.narrowing ?? null)
      }
    />
  );
}

function MarkMenu({
  shown,
  narrowed,
  byPhone,
  offers,
}: Pick<PeopleToolsProps, 'shown' | 'narrowed' | 'byPhone' | 'offers'>) {
  const words = useWords(catalogue);
  const mark = useMark();
  const tagItems = useTagItems(shown, offers);
  const absent = shown.filter((person) => !person.present);
  const present = shown.filter((person) => person.present);
  const joined = absent.filter(({ id }) => byPhone.has(id));
  return (
    <Menu
      name={words.mark}
      caption={words.mark}
      icon={UserCheck}
      tone="plain"
      items={[
        {
          label: narrowed ? words.shownPresent(shown.length) : words.allPresent,
          icon: UserCheck,
          disabled: absent.length === 0,
          onPress: () => mark(absent, true),
        },
        {
          label: narrowed ? words.shownAbsent(shown.length) : words.allAbsent,
          icon: UserX,
          disabled: present.length === 0,
          onPress: () => mark(present, false),
        },
        ...(joined.length > 0
          ? [
              {
                label: words.joinedPresent(joined.length),
                icon: Smartphone,
                onPress: () => mark(joined, true),
              },
            ]
          : []),
        ...tagItems,
      ]}
    />
  );
}

/** So many tags are offered for all who are shown: a menu is no list. */
const mostTags = 8;

/** Each tag there is, for those who are shown: to give it to them, or take it off all who have it. */
function useTagItems(shown: readonly Person[], offers: readonly Offer[]): readonly MenuItem[] {
  const words = useWords(personWords);
  const send = useSend();
  const tags = offers.flatMap(({ narrowing }) => (narrowing.kind === 'tag' ? [narrowing.tag] : []));
  return tags.slice(0, mostTags).flatMap((tag, place): MenuItem[] => {
    const has = (person: Person) => hasTag(person.tags, tag);
    const set = (people: readonly Person[], on: boolean) => {
      const ids = people.slice(0, importLimit).map(({ id }) => id);
      void send('people.tag', { ids, tag, on }, { undoable: words.tagsChanged(tag, ids.length) });
    };
    const [without, those] = [shown.filter((person) => !has(person)), shown.filter(has)];
    const apart = place === 0;
    if (without.length > 0) {
      const label = words.tagThese(tag, without.length);
      return [{ label, icon: Tag, apart, onPress: () => set(without, true) }];
    }
    if (those.length === 0) return [];
    const label = words.untagThese(tag, those.length);
    return [{ label, icon: Tag, apart, onPress: () => set(those, false) }];
  });
}

/** Marks any number of people, undone together. */
function useMark() {
  const send = useSend();
  return async (people: readonly Person[], present: boolean) => {
    const gesture = newId();
    for (let from = 0; from < people.length; from += importLimit) {
      const ids = people.slice(from, from + importLimit).map(({ id }) => id);
      const answer = await send('people.setPresent', { ids, present }, { gesture });
      if (!answer.ok) return;
    }
  };
}
