// One arrangement: its tools, the clock, and the people in and out of groups, round by round.
import { Copy, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Met } from '../../../shared/features/groups/met.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import type { Participation } from '../../../shared/features/groups/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './arrangement.module.css';
import { DealOutcome } from './DealOutcome.tsx';
import { DealPanel } from './DealPanel.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupClock } from './GroupClock.tsx';
import { createLook, type GroupsView, GroupsViewProvider } from './groups-view.ts';
import { MakeGroups } from './MakeGroups.tsx';
import { SpokenCost } from './MoveCost.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { RepairBar } from './RepairBar.tsx';
import { RoundTabs } from './RoundTabs.tsx';
import { Unassigned } from './Unassigned.tsx';
import { useAsked, useEngine } from './use-asked.ts';
import { useDealing } from './use-dealing.ts';
import { type Headcount, useHeadcount } from './use-headcount.ts';
import { noGroup, usePlace } from './use-place.ts';
import { useFacts, useMet, useStanding } from './use-standing.ts';
import { useTold } from './use-told.ts';

/** From so many people on, only those in sight are drawn in full. */
const many = 60;

type PanelProps = {
  readonly arrangement: Arrangement;
  /** Told the id of a copy that was made. */
  readonly onCopied: (id: string) => void;
  /** The gesture within which groups were made that are to be dealt into at once. */
  readonly wish: string | null;
  readonly onWish: (gesture: string | null) => void;
};

export function ArrangementPanel(props: PanelProps) {
  const { arrangement, onCopied, onWish } = props;
  const groups = useRows('group', { arrangementId: arrangement.id });
  const named = (
    <div className={styles.titled}>
      <Title arrangement={arrangement} />
      <ArrangementMenu arrangement={arrangement} onCopied={onCopied} />
    </div>
  );
  if (groups.length > 0) {
    return (
      <Dealt {...props} groups={groups}>
        {named}
      </Dealt>
    );
  }
  return (
    <div className={styles.row}>
      {named}
      <MakeGroups arrangementId={async () => arrangement.id} onDeal={onWish} />
    </div>
  );
}

/** Groups that there are: how they are dealt, how good that is, and who sits where. */
function Dealt({
  arrangement,
  groups,
  wish,
  onWish,
  children,
}: PanelProps & { readonly groups: readonly Group[]; readonly children: ReactNode }) {
  const counts = useHeadcount(arrangement, 'present');
  const [chosen, setChosen] = useState<Participation | null>(null);
  const who = chosen ?? (counts.present > 0 ? 'present' : 'all');
  const met = useMet(arrangement);
  const engine = useEngine();
  const askedNow = useAsked(arrangement, met, who);
  const dealing = useDealing(engine, askedNow);
  const standing = useTold(engine, askedNow, arrangement);
  const { start, state } = dealing;
  useEffect(() => {
    if (wish === null || !engine) return;
    onWish(null);
    start(wish);
  }, [wish, engine, onWish, start]);
  const idle = state.kind !== 'running';
  return (
    <>
      <DealPanel
        arrangement={arrangement}
        groups={groups}
        who={who}
        onWho={setChosen}
        dealing={dealing}
      >
        {children}
      </DealPanel>
      <DealNotes {...counts} />
      <DealOutcome state={state} standing={standing} />
      <RepairBar engine={engine} askedNow={askedNow} arrangement={arrangement} idle={idle} />
      <GroupClock arrangement={arrangement} />
      <Seats arrangement={arrangement} groups={groups} met={met} />
    </>
  );
}

/** Why there is nobody to deal, or not only those who are here. */
function DealNotes({ all, present }: Headcount) {
  const words = useWords(catalogue);
  if (present > 0) return null;
  return <Note tone="plain">{all === 0 ? words.nobodyListed : words.nobodyPresent}</Note>;
}

/** Who sits where in the round that is shown. */
function Seats({
  arrangement,
  groups,
  met,
}: {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
  readonly met: readonly Met[];
}) {
  const { id, workshopId } = arrangement;
  const [asked, setAsked] = useState<number | null>(null);
  const [look] = useState(createLook);
  const shown = Math.min(asked ?? arrangement.round, arrangement.rounds - 1);
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
          className={classNames(styles.area, personId !== null && styles.beside)}
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
      look="inline"
      className={styles.title}
      label={words.arrangement}
      labelHidden
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
