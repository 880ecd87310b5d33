// Late arrivals and no-shows: what would be done about them, listed before it is done.
import { UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { furtherMovesOffered } from '../../../shared/features/groups/late.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { seatsOf } from '../../../shared/features/groups/seats-of.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './deal-panel.module.css';
import type { Engine } from './engine.ts';
import type { AskedNow } from './use-asked.ts';
import { type LateRepair, useLate } from './use-late.ts';

/** Lines that are shown at once, so that the button stays in sight. */
const atOnce = 6;

export function RepairBar({
  engine,
  askedNow,
  arrangement,
  idle,
}: {
  readonly engine: Engine | null;
  readonly askedNow: AskedNow;
  readonly arrangement: Arrangement;
  readonly idle: boolean;
}) {
  const words = useWords(dealWords);
  const [extraMoves, setExtra] = useState(0);
  const found = useLate(engine, askedNow, arrangement, { idle, extraMoves });
  if (!found) return null;
  return (
    <section className={styles.repair} aria-label={words.lateTitle}>
      <h2>{words.lateTitle}</h2>
      {found.repair ? (
        <Moves found={found} extraMoves={extraMoves} onExtra={setExtra} />
      ) : (
        <Note tone="warning">{words.noRepair}</Note>
      )}
    </section>
  );
}

function Moves({
  found,
  extraMoves,
  onExtra,
}: {
  readonly found: LateRepair;
  readonly extraMoves: number;
  readonly onExtra: (moves: number) => void;
}) {
  const words = useWords(dealWords);
  const format = useFormat();
  const send = useSend();
  const lines = useMoveLines(found);
  const [all, setAll] = useState(false);
  // One line alone is not worth a press.
  const shown = all || lines.length <= atOnce + 1 ? lines : lines.slice(0, atOnce);
  const { asked, question, repair } = found;
  const seats = (repair?.rounds ?? []).slice(asked.arrangement.round).flat(2).length;
  const apply = () => {
    if (!repair) return;
    const rounds = seatsOf(question, asked, repair.rounds);
    const input = { arrangementId: asked.arrangement.id, rounds };
    void send('groups.repairSeats', input, { undoable: words.repaired });
  };
  return (
    <>
      <ul className={styles.moves}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button size="small" tone="quiet" onPress={() => setAll(true)}>
          {words.allMoves(lines.length)}
        </Button>
      )}
      <div className={styles.row}>
        <Button tone="primary" icon={UserRoundCheck} onPress={apply}>
          {words.apply}
        </Button>
        <SelectField
          label={words.furtherMoves}
          value={String(extraMoves)}
          options={furtherMovesOffered(seats, extraMoves).map((moves) => ({
            value: String(moves),
            label: moves === 0 ? words.noFurther : format.number(moves),
          }))}
          onChange={(value) => onExtra(Number(value))}
        />
      </div>
    </>
  );
}

/** `Rahima joins Group 3`: a line for each person, with the rounds where there are several to come. */
function useMoveLines({ asked, question, repair }: LateRepair): readonly string[] {
  const words = useWords(dealWords);
  const read = useReadRows();
  if (!repair) return [];
  const nameOf = (at: number) =>
    read('person', { id: question.personIds[at] ?? '' })[0]?.name ?? '';
  const group = (at: number) => read('group', { id: question.groupIds[at] ?? '' })[0]?.name ?? '';
  const { round: on, rounds } = asked.arrangement;
  const at = (place: string, round: number) =>
    rounds - on > 1 ? words.inRound(place, round + 1) : place;
  const lines = <M extends { readonly person: number; readonly round: number }>(
    changes: readonly M[],
    place: (change: M) => string,
    say: (name: string, places: string) => string,
  ) =>
    [...new Set(changes.map(({ person }) => person))].map((person) => {
      const own = changes.filter((change) => change.person === person);
      const places = own.map((change) => at(place(change), change.round));
      return say(nameOf(person), places.join(', '));
    });
  return [
    ...lines(repair.placed, ({ to }) => group(to), words.joins),
    ...lines(repair.moves, ({ from, to }) => words.fromTo(group(from), group(to)), words.moves),
    ...lines(repair.left, ({ from }) => group(from), words.leaves),
  ];
}
