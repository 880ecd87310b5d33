// Where a person sits in each round, whether they take part in it, and whether they stay there.
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Arrangement, Membership } from '../../../shared/features/groups/model.ts';
import { type WhyHere, whyHere } from '../../../shared/features/groups/why-here.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { useGroupsView } from './groups-view.ts';
import styles from './person-panel.module.css';

const none = '';

export function PersonRounds({
  personId,
  arrangement,
}: {
  readonly personId: string;
  readonly arrangement: Arrangement;
}) {
  const words = useWords(dealWords);
  const rounds = Array.from({ length: arrangement.rounds }, (_, round) => round);
  return (
    <section>
      <h3>{words.whereIn}</h3>
      <ol className={styles.rounds}>
        {rounds.map((round) => (
          <Round key={round} personId={personId} arrangement={arrangement} round={round} />
        ))}
      </ol>
    </section>
  );
}

function Round({
  personId,
  arrangement: { id: arrangementId, round: on, rounds },
  round,
}: {
  readonly personId: string;
  readonly arrangement: Arrangement;
  readonly round: number;
}) {
  const words = useWords(dealWords);
  const send = useSend();
  const { groups } = useGroupsView();
  const seats = useRows('membership', { personId, round });
  const absent = useRows('absence', { arrangementId, personId, round }).length > 0;
  const seat = seats.find(({ groupId }) => groups.some(({ id }) => id === groupId));
  const held = round < on;
  const label = round === on && rounds > 1 ? words.roundOn(round + 1) : words.round(round + 1);
  const groupName = groups.find(({ id }) => id === seat?.groupId)?.name ?? words.inNone;
  if (held) {
    return (
      <li>
        <span>{words.roundHeld(round + 1)}</span>
        <span>{groupName}</span>
      </li>
    );
  }
  const at = { arrangementId, round, personId };
  const move = (groupId: string) =>
    void send('groups.place', { ...at, groupId: groupId === none ? null : groupId, after: null });
  return (
    <li>
      <SelectField
        label={label}
        value={seat?.groupId ?? none}
        options={[
          { value: none, label: words.inNone },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={move}
      />
      {seat && <Why seat={seat} arrangementId={arrangementId} />}
      <Toggle
        label={words.takesPart}
        value={!absent}
        onChange={(here) => void send('groups.setAbsent', { ...at, absent: !here })}
      />
      {seat && (
        <Toggle
          label={words.pin}
          value={seat.pinned}
          onChange={(pinned) =>
            void send('groups.pin', { ...at, groupId: seat.groupId, on: pinned })
          }
        />
      )}
    </li>
  );
}

/** Why they sit there: put there, with somebody, as they wished, or as it fell. */
function Why({
  seat,
  arrangementId,
}: {
  readonly seat: Membership;
  readonly arrangementId: string;
}) {
  const words = useWords(dealWords);
  const read = useReadRows();
  const { groupId, round, workshopId, personId } = seat;
  const members = useRows('membership', { groupId, round });
  const bonds = useRows('bond', { workshopId });
  const choices = useRows('choice', { arrangementId, personId });
  const beside = new Set(members.map((member) => member.personId));
  const nameOf = (id: string) => read('person', { id })[0]?.name ?? '';
  const sentenceOf = (why: WhyHere): string => {
    switch (why.kind) {
      case 'pinned':
        return words.whyPinned;
      case 'together':
        return words.whyTogether(why.withIds.map(nameOf).join(', '));
      case 'wished':
        return words.whyWished(why.rank + 1);
      case 'mixed':
        return words.whyMixed;
    }
  };
  return <p className={styles.soft}>{sentenceOf(whyHere(seat, beside, bonds, choices))}</p>;
}
