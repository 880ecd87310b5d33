// An action plan on the projector: what, who, until when, and how it stands.
import { TriangleAlert } from 'lucide-react';
import { useCallback, useState } from 'react';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { ActionsScene } from '../../../shared/features/action-plan/scene.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { pageOf } from '../../ui/stage/page-breaks.ts';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useNewest, useTurn } from '../../ui/stage/use-turn.ts';
import { StatusMark } from './StatusMark.tsx';
import styles from './stage-actions.module.css';

export function StageActions({ scene }: { readonly scene: ActionsScene }) {
  const names = useWords(planStatuses);
  const words = useWords(stageWords);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const told = useCallback((found: readonly number[]) => setBreaks(found), []);
  const turns = breaks.length;
  const change = useNewest(scene.lines);
  const at = change ? scene.lines.findIndex(({ id }) => id === change.thing.id) : -1;
  const turn = useTurn(turns, at < 0 ? null : pageOf(breaks, at), change);
  return (
    <div className={styles.plan}>
      <StageHead
        title={scene.all ? names.openActions : scene.title}
        subject={scene.owner}
        turn={turn}
        turns={turns}
        pageWords={words.page(turn + 1, turns)}
      />
      {scene.objective && (
        <p className={styles.objective} dir="auto">
          {scene.objective}
        </p>
      )}
      {scene.lines.length === 0 && (
        <p className={styles.none}>{scene.all ? names.nothingOpen : names.noLines}</p>
      )}
      <PagedList items={scene.lines} page={turn} onBreaks={told}>
        {(line) => <StageLine line={line} />}
      </PagedList>
    </div>
  );
}

function StageLine({ line }: { readonly line: ActionsScene['lines'][number] }) {
  const names = useWords(planStatuses);
  const format = useFormat();
  return (
    <div className={styles.line}>
      <p className={styles.activity} dir="auto">
        {line.activity}
      </p>
      <StatusMark status={line.status} />
      <p className={styles.who} dir="auto">
        {[line.of, line.responsible].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.due}>
        {line.overdue && (
          <span className={styles.overdue}>
            <TriangleAlert aria-hidden size="1em" />
            {names.overdue}
          </span>
        )}
        {line.due ? format.date(line.due) : names.noDue}
      </p>
    </div>
  );
}
