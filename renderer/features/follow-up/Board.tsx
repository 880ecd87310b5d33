// How the actions stood on each date and stand now: colour, shape and word, overdue ones marked.
import { Fragment, useState } from 'react';
import type { Plan, PlanLine } from '../../../shared/features/action-plan/model.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import type { FollowUp } from '../../../shared/features/follow-up/model.ts';
import { boardCell, isOpenLine, isOverdue } from '../../../shared/features/follow-up/rules.ts';
import { hrefOf } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './board.module.css';
import { StatusLight } from './StatusLight.tsx';
import { useDateName, useFollowUps, usePlanName, useToday } from './use-follow-up.ts';

export function Board({ plans }: { readonly plans: readonly Plan[] }) {
  const words = useWords(followUpWords);
  const workshopId = useWorkshopId();
  const [openOnly, setOpenOnly] = useState(false);
  const today = useToday();
  const { followUps } = useFollowUps();
  const single = plans.length === 1 ? plans[0] : undefined;
  const all = useRows('planLine', { workshopId }).filter(({ planId }) =>
    plans.some(({ id }) => id === planId),
  );
  const lines = openOnly ? all.filter(isOpenLine) : all;
  const open = all.filter(isOpenLine).length;
  const overdue = all.filter((line) => isOverdue(line, today)).length;
  const { shown, show } = useShowOnStage('actions', single?.id ?? workshopId);
  return (
    <Panel title={words.board} actions={<ShowButton shown={shown} onPress={show} />}>
      <div className={styles.bar}>
        <span className="figures">{words.counts(open, overdue)}</span>
        <Toggle label={words.openOnly} value={openOnly} onChange={setOpenOnly} />
      </div>
      {lines.length === 0 ? (
        <p className={styles.soft}>{all.length === 0 ? words.noLines : words.allDone}</p>
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <Head followUps={followUps} />
            <tbody>
              {plans.map((plan) => (
                <OfPlan
                  key={plan.id}
                  plan={plan}
                  named={!single}
                  lines={lines.filter(({ planId }) => planId === plan.id)}
                  followUps={followUps}
                  today={today}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function Head({ followUps }: { readonly followUps: readonly FollowUp[] }) {
  const words = useWords(followUpWords);
  const format = useFormat();
  const nameOf = useDateName();
  return (
    <thead>
      <tr>
        <th scope="col">{words.action}</th>
        <th scope="col">{words.due}</th>
        {followUps.map((followUp) => (
          <th key={followUp.id} scope="col" dir="auto">
            {nameOf(followUp)}
            <span className={styles.date}>{format.date(followUp.date)}</span>
          </th>
        ))}
        <th scope="col">{words.now}</th>
      </tr>
    </thead>
  );
}

type OfPlanProps = {
  readonly plan: Plan;
  /** Its name stands above its lines. */
  readonly named: boolean;
  readonly lines: readonly PlanLine[];
  readonly followUps: readonly FollowUp[];
  readonly today: string;
};

function OfPlan({ plan, named, lines, followUps, today }: OfPlanProps) {
  const nameOf = usePlanName();
  const workshopId = useWorkshopId();
  if (lines.length === 0) return null;
  return (
    <Fragment>
      {named && (
        <tr className={styles.plan}>
          <th scope="rowgroup" colSpan={followUps.length + 3} dir="auto">
            <a href={hrefOf(workshopId, 'actions', plan.id, 'follow-up')}>{nameOf(plan)}</a>
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <LineRow key={line.id} line={line} followUps={followUps} today={today} />
      ))}
    </Fragment>
  );
}

function LineRow({
  line,
  followUps,
  today,
}: Pick<OfPlanProps, 'followUps' | 'today'> & { readonly line: PlanLine }) {
  const format = useFormat();
  const updates = useRows('lineUpdate', { lineId: line.id });
  return (
    <tr>
      <th scope="row" dir="auto">
        {line.activity}
        {line.responsible && <span className={styles.who}>{line.responsible}</span>}
      </th>
      <td className={styles.due}>{format.date(line.due)}</td>
      {followUps.map((followUp) => (
        <td key={followUp.id}>
          <Cell cell={boardCell(line, followUp, updates, today)} />
        </td>
      ))}
      <td>
        <StatusLight status={line.status} percent={line.percent} overdue={isOverdue(line, today)} />
      </td>
    </tr>
  );
}

function Cell({ cell }: { readonly cell: ReturnType<typeof boardCell> }) {
  const words = useWords(followUpWords);
  if (cell.kind === 'missing') return <span className={styles.missing}>{words.missing}</span>;
  if (cell.kind === 'ahead') return <span className={styles.ahead}>{words.ahead}</span>;
  const { status, percent, overdue, update } = cell;
  const told = [update.comment, update.byName].filter(Boolean).join(' · ');
  return (
    <>
      <StatusLight status={status} percent={percent} overdue={overdue} />
      {told && (
        <span className={styles.who} dir="auto">
          {told}
        </span>
      )}
    </>
  );
}
