import type { SeatSteer } from '../../../../shared/contract/seat-view.ts';
import { type Step, stepsOf } from '../../../../shared/features/board/rules.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

type Board = SeatSteer['boards'][number];

/** The boards' steps, and whether phones see them and their cards. */
export function LeadBoards({
  steer: { boards },
  away,
}: {
  readonly steer: SeatSteer;
  readonly away: boolean;
}) {
  const words = useWords(steerWords);
  if (boards.length === 0) return null;
  return (
    <Panel title={words.boards}>
      {boards.map((board) => (
        <OneBoard key={board.id} board={board} away={away} />
      ))}
    </Panel>
  );
}

function OneBoard({ board, away }: { readonly board: Board; readonly away: boolean }) {
  const words = useWords(steerWords);
  const say = useSay();
  const { id: boardId, title, hidden, open } = board;
  const steps = stepsOf(board);
  const at = steps.findIndex(
    ({ phase, half }) => phase === board.phase && (phase !== 'writing' || half === board.half),
  );
  const nameOf = ({ phase, half }: Step) =>
    phase === 'writing' && half !== 'all' ? words[`writing-${half}`] : words[phase];
  const go = (step: Step | undefined) =>
    step && say({ name: 'board.setPhase', input: { boardId, ...step } });
  return (
    <section className={styles.item} aria-label={title}>
      <p dir="auto">
        <strong>{title}</strong>
      </p>
      <label className={styles.step}>
        <span>{words.step}</span>
        <select
          value={String(at)}
          disabled={away}
          onChange={(event) => go(steps[Number(event.currentTarget.value)])}
        >
          {steps.map((step, place) => (
            <option key={`${step.phase} ${step.half}`} value={String(place)}>
              {nameOf(step)}
            </option>
          ))}
        </select>
      </label>
      <Row>
        <Press
          pressed={open}
          disabled={away}
          onPress={() => say({ name: 'board.open', input: { boardId, on: !open } })}
        >
          {words.open}
        </Press>
        <Press
          disabled={away}
          onPress={() => say({ name: 'board.hide', input: { boardId, on: !hidden } })}
        >
          {hidden ? words.show : words.hide}
        </Press>
      </Row>
    </section>
  );
}
