import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useEntry, useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Panel, Press } from '../../ui/seat/parts.tsx';
import { PickName } from './PickName.tsx';
import { useAskedNames } from './use-asked-names.ts';

/** Who writes on this phone: alone, as a group, or somebody else from now on. */
export function MeTab({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(seatWords);
  const session = useSeat();
  const hat = useSeatState((state) => state.hat);
  const group = useEntry('group');
  if (!hat) return null;
  const share = (groupId: string | null) => {
    session.handOn({ ...hat, groupId });
    onDone();
  };
  return (
    <>
      <Panel title={words.meTitle}>
        <p dir="auto">
          {words.writesAs}: <strong>{hat.name}</strong>
        </p>
        {(group || hat.groupId) && (
          <>
            <Press pressed={hat.groupId === null} onPress={() => share(null)}>
              {words.alone}
            </Press>
            {group && (
              <Press pressed={hat.groupId === group.id} onPress={() => share(group.id)}>
                {words.forGroup(group.name)}
              </Press>
            )}
          </>
        )}
      </Panel>
      <PassOn onDone={onDone} />
    </>
  );
}

function PassOn({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(seatWords);
  const session = useSeat();
  const names = useAskedNames();
  const pick = (personId: string | null, name: string) => {
    session.handOn({ personId, name, groupId: null });
    onDone();
  };
  return (
    <Panel title={words.passOn}>
      <Note>{words.passOnText}</Note>
      {names ? <PickName names={names} onPick={pick} /> : <Note live>{words.passOnLoading}</Note>}
    </Panel>
  );
}
