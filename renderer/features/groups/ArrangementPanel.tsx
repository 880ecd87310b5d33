// One arrangement: its tools, the clock, and the people in and out of groups, round by round.
import { Copy, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './arrangement.module.css';
import { DealNotes, DealTools } from './DealTools.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupClock } from './GroupClock.tsx';
import { createLook, type GroupsView, GroupsViewProvider } from './groups-view.ts';
import { MakeGroups } from './MakeGroups.tsx';
import { SpokenCost } from './MoveCost.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { RoundTabs } from './RoundTabs.tsx';
import { Unassigned } from './Unassigned.tsx';
import { noGroup, usePlace } from './use-place.ts';
import { useFacts, useMet, useStanding } from './use-standing.ts';

/** From so many people on, only those in sight are drawn in full. */
const many = 60;

export function ArrangementPanel({
  arrangement,
  onCopied,
}: {
  readonly arrangement: Arrangement;
  /** Told the id of a copy that was made. */
  readonly onCopied: (id: string) => void;
}) {
  const groups = useRows('group', { arrangementId: arrangement.id });
  const { round } = arrangement;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.titled}>
          <Title arrangement={arrangement} />
          <ArrangementMenu arrangement={arrangement} onCopied={onCopied} />
        </div>
        {groups.length === 0 ? (
          <MakeGroups taken={[]} arrangementId={async () => arrangement.id} />
        ) : (
          <DealTools arrangementId={arrangement.id} round={round} groups={groups} />
        )}
      </div>
      {groups.length > 0 && <DealNotes />}
      {groups.length > 0 && <GroupClock arrangementId={arrangement.id} />}
      {groups.length > 0 && <Seats arrangement={arrangement} groups={groups} />}
    </>
  );
}

/** Who sits where in the round that is shown. */
function Seats({
  arrangement,
  groups,
}: {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
}) {
  const { id, workshopId } = arrangement;
  const [asked, setAsked] = useState<number | null>(null);
  const [look] = useState(createLook);
  const shown = Math.min(asked ?? arrangement.round, arrangement.rounds - 1);
  const met = useMet(arrangement);
  const standingNow = useStanding(arrangement, met);
  const factsOf = useFacts(standingNow, shown);
  const held = shown < arrangement.round;
  const { rounds } = arrangement;
  const view = useMemo<GroupsView>(
    () => ({ arrangementId: id, round: shown, held, rounds, groups, look, factsOf }),
    [id, shown, held, rounds, groups, look, factsOf],
  );
  const place = usePlace(id, shown);
  const long = useRowCount('person', { workshopId }) > many;
  const personId = useStore(look, (state) => state.personId);
  return (
    <GroupsViewProvider value={view}>
      <RoundTabs
        arrangement={arrangement}
        shown={shown}
        onShow={(round) => setAsked(round === arrangement.round ? null : round)}
      >
        <DragArea
          className={styles.area}
          onOver={(over) => look.setState({ over })}
          onMove={({ id: person, list, after }) =>
            place(person, list === noGroup ? null : list, after)
          }
        >
          <Unassigned />
          <div className={styles.groups}>
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} long={long} />
            ))}
          </div>
        </DragArea>
        <SpokenCost />
      </RoundTabs>
      {personId !== null && (
        <PersonPanel key={personId} personId={personId} arrangement={arrangement} met={met} />
      )}
    </GroupsViewProvider>
  );
}

function Title({ arrangement }: { readonly arrangement: Arrangement }) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editArrangement', arrangement);
  return (
    <TextField
      key={arrangement.id}
      className={styles.title}
      label={words.arrangement}
      needed
      value={arrangement.title}
      onCommit={edit('title')}
    />
  );
}

function ArrangementMenu({
  arrangement: { id, title },
  onCopied,
}: {
  readonly arrangement: Arrangement;
  readonly onCopied: (id: string) => void;
}) {
  const words = useWords(catalogue);
  const own = useWords(dealWords);
  const send = useSend();
  const remove = () =>
    send('groups.removeArrangement', { id }, { undoable: words.arrangementDeleted(title) });
  const copy = async () => {
    const input = { id: newId(), arrangementId: id, title: own.copyOf(title) };
    const answer = await send('groups.copyArrangement', input);
    if (answer.ok) onCopied(input.id);
  };
  return (
    <Menu
      name={title}
      items={[
        { label: own.copyArrangement, icon: Copy, onPress: () => void copy() },
        {
          label: words.deleteArrangement,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => void remove(),
        },
      ]}
    />
  );
}
