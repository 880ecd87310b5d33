// Where a person sits in each round, whether they take part in it, and whether they stay there.
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { useRows } from '../../state/use-rows.ts';
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
