import type { SeatSteer } from '../../../../shared/contract/seat-view.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

/** Who speaks, and who waits to: the floor is given and taken. */
export function LeadSpeakers({
  steer: { speakers, items },
  workshopId,
  away,
}: {
  readonly steer: SeatSteer;
  readonly workshopId: string;
  readonly away: boolean;
}) {
  const words = useWords(steerWords);
  const say = useSay();
  const running = items.find((item) => item.running !== null)?.running;
  const during = running ? { runningId: running.id } : {};
  const current = speakers.find(({ speaking }) => speaking);
  const queue = speakers.filter(({ speaking }) => !speaking);
  return (
    <Panel title={words.queue}>
      {current && <p dir="auto">{words.hasFloor(current.name)}</p>}
      {speakers.length === 0 && <Note>{words.nobodyAsks}</Note>}
      <Row>
        {queue.length > 0 && (
          <Press
            tone="main"
            disabled={away}
            onPress={() => say({ name: 'run.nextTurn', input: { workshopId, ...during } })}
          >
            {words.nextSpeaker}
          </Press>
        )}
        {current && (
          <Press
            disabled={away}
            onPress={() => say({ name: 'run.endTurn', input: { id: current.id } })}
          >
            {words.endTurn}
          </Press>
        )}
      </Row>
      {queue.length > 0 && (
        <ol className={styles.items}>
          {queue.map(({ id, name }) => (
            <li key={id} className={styles.line}>
              <span className={styles.title} dir="auto">
                {name}
              </span>
              <Press
                disabled={away}
                label={words.giveFloorTo(name)}
                onPress={() => say({ name: 'run.startTurn', input: { id, ...during } })}
              >
                {words.giveFloor}
              </Press>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
