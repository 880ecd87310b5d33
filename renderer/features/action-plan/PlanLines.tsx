import { useCallback, useId } from 'react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { focusMoved } from '../../ui/drag/focus-beside.ts';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { AddLine } from './AddLine.tsx';
import { LineRow } from './LineRow.tsx';
import { useOwners, usePeopleNames } from './owners.ts';
import styles from './plan.module.css';

/** A plan's activities as rows that are written in where they stand. */
export function PlanLines({ planId }: { readonly planId: string }) {
  const words = useWords(planWords);
  const send = useSend();
  const lines = useRows('planLine', { planId });
  const [people, organisations] = [useId(), useId()];
  const move = useCallback(
    (id: string, after: string | null) =>
      void send('actionPlan.moveLine', { id, after }).then(() => focusMoved(id)),
    [send],
  );
  const moveItems = useMoveItems(move);
  return (
    <section className={styles.sheet} aria-label={words.lines}>
      {lines.length > 0 && <Heads />}
      <SortableList
        items={lines}
        nameOf={(line: PlanLine) => line.activity || words.line}
        onMove={move}
        className={styles.lines}
      >
        {(line, index) => (
          <LineRow
            line={line}
            number={index + 1}
            people={people}
            organisations={organisations}
            moves={moveItems(lines, line.id)}
          />
        )}
      </SortableList>
      <AddLine planId={planId} />
      <Suggestions id={people} of={usePeopleNames()} />
      <Suggestions id={organisations} of={useOwners()} />
    </section>
  );
}

/** The names of the columns; each field has its own name as well, for ears and narrow windows. */
function Heads() {
  const words = useWords(planWords);
  return (
    <div className={styles.heads} aria-hidden>
      <span className={styles.first}>{words.activity}</span>
      <span>{words.who}</span>
      <span>{words.when}</span>
      <span>{words.resources}</span>
      <span>{words.indicator}</span>
      <span>{words.status}</span>
    </div>
  );
}
