import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { lastThat } from '../../../shared/lib/last.ts';
import { useEntry, useSeat, useSeatDraft, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Lines, Note, Panel, Press } from '../../ui/seat/parts.tsx';
import styles from './in-room.module.css';

/** The most letters of a message to the facilitator. */
const longestMessage = 1000;

/** Asking for the floor, and a message to the facilitator. */
export function TalkTab() {
  return (
    <>
      <Floor />
      <Message />
    </>
  );
}

/** What was asked last and is not delivered yet counts as done: the phone says where it is. */
function Floor() {
  const words = useWords(seatWords);
  const session = useSeat();
  const place = useEntry('me')?.floor ?? null;
  const asking = useSeatState((state) => lastThat(state.out, isOfFloor)?.saying.name ?? null);
  const asked = asking === null ? place !== null : asking === 'room.askFloor';
  const say = (name: 'room.askFloor' | 'room.leaveFloor') =>
    session.say(
      { name, input: {} },
      (old) => old.name === 'room.askFloor' || old.name === 'room.leaveFloor',
    );
  return (
    <Panel title={words.floorTitle}>
      <div role="status">
        {asked && place !== null && (
          <p className={styles.floor}>{place === 0 ? words.hasFloor : words.floorPlace(place)}</p>
        )}
        {asked && place === null && <Note tone="warning">{words.kept(1)}</Note>}
      </div>
      {asked ? (
        place !== 0 && <Press onPress={() => say('room.leaveFloor')}>{words.leaveFloor}</Press>
      ) : (
        <Press tone="main" onPress={() => say('room.askFloor')}>
          {words.askFloor}
        </Press>
      )}
    </Panel>
  );
}

function isOfFloor({ saying: { name } }: { readonly saying: { readonly name: string } }): boolean {
  return name === 'room.askFloor' || name === 'room.leaveFloor';
}

function Message() {
  const words = useWords(seatWords);
  const session = useSeat();
  const [text, setText] = useSeatDraft('message');
  const waiting = useSeatState((state) => state.out);
  const send = () => {
    if (text.trim() === '') return;
    session.say({ name: 'room.say', input: { id: newId(), text: text.trim() } });
    setText('');
  };
  return (
    <Panel title={words.sayTitle}>
      <Lines
        id="message"
        label={words.sayHint}
        value={text}
        onType={setText}
        most={longestMessage}
      />
      <Press tone="main" disabled={text.trim() === ''} onPress={send}>
        {words.say}
      </Press>
      {waiting.map(({ request, saying, refusal }) =>
        saying.name === 'room.say' && refusal === null ? (
          <div key={request}>
            <p dir="auto">{saying.input.text}</p>
            <Note tone="warning">{words.kept(1)}</Note>
          </div>
        ) : null,
      )}
    </Panel>
  );
}
