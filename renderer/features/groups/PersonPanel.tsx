// One person: where they are in each round, whom they met, and what is asked for them.
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { encountersOf } from '../../../shared/features/groups/encounters.ts';
import type { Met } from '../../../shared/features/groups/met.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useReadRows, useRow, useRows } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { BondFields } from './BondFields.tsx';
import { useGroupsView } from './groups-view.ts';
import { PersonRounds } from './PersonRounds.tsx';
import styles from './person-panel.module.css';
import { WishFields } from './WishFields.tsx';

type PanelProps = {
  readonly arrangement: Arrangement;
  /** Who met outside of this arrangement. */
  readonly met: readonly Met[];
};

export function PersonPanel({ personId, ...props }: PanelProps & { readonly personId: string }) {
  const person = useRow('person', personId);
  return person ? <Details {...props} person={person} /> : null;
}

/** Escape closes it where nothing is being written; the focus goes back to the person. */
function Details({ person, arrangement, met }: PanelProps & { readonly person: Person }) {
  const words = useWords(dealWords);
  const uiWords = useWords(ui);
  const { look } = useGroupsView();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = () => {
    look.setState({ personId: null });
    const item = document.querySelector(`[data-drag-item="${CSS.escape(person.id)}"]`);
    item?.querySelector<HTMLElement>('[data-drag-through]')?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  const { name, organisation, designation, district } = person;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={words.about(name)}
      onKeyDown={pressed}
    >
      <header className={styles.head}>
        <h2>{name}</h2>
        <IconButton label={uiWords.close} icon={X} onPress={close} />
      </header>
      <p className={styles.soft}>
        {[designation, organisation, district].filter(Boolean).join(', ')}
      </p>
      <PersonRounds personId={person.id} arrangement={arrangement} />
      <BondFields person={person} kind="together" />
      <BondFields person={person} kind="apart" />
      {arrangement.form === 'choice' && (
        <WishFields personId={person.id} arrangementId={arrangement.id} />
      )}
      <Encounters personId={person.id} arrangement={arrangement} met={met} />
    </aside>
  );
}

/** Whom they meet, those of most rounds first. */
function Encounters({ personId, arrangement, met }: PanelProps & { readonly personId: string }) {
  const words = useWords(dealWords);
  const format = useFormat();
  const read = useReadRows();
  const { groups } = useGroupsView();
  const memberships = useRows('membership', { workshopId: arrangement.workshopId });
  const found = useMemo(() => {
    const ids = new Set(groups.map(({ id }) => id));
    const own = memberships.filter(({ groupId }) => ids.has(groupId));
    return encountersOf(personId, own, met);
  }, [groups, memberships, personId, met]);
  const names = new Map(
    read('person', { workshopId: arrangement.workshopId }).map((one) => [one.id, one.name]),
  );
  const inRounds = (rounds: readonly number[]) =>
    rounds.map((round) => format.number(round + 1)).join(', ');
  const here = found.filter(({ rounds }) => rounds.length > 0);
  return (
    <section>
      <h3>{words.meets(here.length)}</h3>
      <ul className={styles.met}>
        {found.map(({ personId: id, rounds, before }) => (
          <li key={id} data-again={rounds.length + before > 1 || undefined}>
            <span>{names.get(id)}</span>
            <span className={styles.soft}>
              {[
                ...(rounds.length > 0 && arrangement.rounds > 1
                  ? [words.inRounds(inRounds(rounds))]
                  : []),
                ...(before > 0 ? [words.metBefore(before)] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
