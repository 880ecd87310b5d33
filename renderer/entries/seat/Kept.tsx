import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { sameHat } from '../../state/seat/hat.ts';
import type { Item } from '../../state/seat/outbox.ts';
import { useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Press } from '../../ui/seat/parts.tsx';
import styles from './in-room.module.css';
import { textOf } from './text-of.ts';

/** Whether what was written is with the facilitator or still on the phone, and what was not taken. */
export function Kept() {
  const words = useWords(seatWords);
  const out = useSeatState((state) => state.out);
  const survives = useSeatState((state) => state.survives);
  const hatRefusal = useSeatState((state) => state.hatRefusal);
  const strays = useStrays(out);
  return (
    <>
      <Where />
      {!survives && <Note tone="warning">{words.notKeeping}</Note>}
      {hatRefusal && <Note tone="danger">{hatRefusal}</Note>}
      {strays.map((item) => (
        <NotTaken key={item.request} item={item} />
      ))}
    </>
  );
}

/** One of two: kept on this phone, or with the facilitator. */
function Where() {
  const words = useWords(seatWords);
  const link = useSeatState((state) => state.link);
  const delivered = useSeatState((state) => state.delivered > 0);
  const waiting = useSeatState(
    (state) => state.out.filter(({ refusal }) => refusal === null).length,
  );
  const away = link !== 'open';
  return (
    <div className={styles.where} role="status">
      {away && <Note tone="warning">{words.lost}</Note>}
      {waiting > 0 && <Note tone="warning">{words.kept(waiting)}</Note>}
      {waiting === 0 && !away && delivered && <Note tone="good">{words.arrived}</Note>}
    </div>
  );
}

/** Refused things that no panel shows beside what they are of. */
function useStrays(out: readonly Item[]): Item[] {
  const hat = useSeatState((state) => state.hat);
  return out.filter(
    ({ refusal, saying, hat: of }) =>
      refusal !== null &&
      saying.name !== 'evaluation.answer' &&
      !(saying.name === 'board.write' && hat && sameHat(of, hat)),
  );
}

function NotTaken({ item: { request, hat, saying, refusal } }: { readonly item: Item }) {
  const words = useWords(seatWords);
  const session = useSeat();
  const text = textOf(saying);
  return (
    <div className={styles.stray} role="alert">
      <p dir="auto">{words.refusedFrom(hat.name)}</p>
      {text && <blockquote dir="auto">{text}</blockquote>}
      <Note tone="danger">{refusal}</Note>
      <Press onPress={() => session.drop(request)}>{words.dismiss}</Press>
    </div>
  );
}
