// What became of a plan between two versions: its fields, its lines, its further costs.
import type { ReactNode } from 'react';
import {
  type BudgetDifference,
  type BudgetItemContent,
  differencesOf,
  isSame,
  type LineDifference,
} from '../../../shared/features/action-plan/differences.ts';
import {
  costSourceNames,
  lineFieldWords,
  planFieldWords,
  planTypeNames,
} from '../../../shared/features/action-plan/field-messages.ts';
import { planStatuses, planWords } from '../../../shared/features/action-plan/messages.ts';
import {
  budgetWords,
  lineDetailWords,
  versionWords,
} from '../../../shared/features/action-plan/sheet-messages.ts';
import type { VersionContent } from '../../../shared/features/action-plan/version.ts';
import { moneyOf } from '../../../shared/lib/money.ts';
import { wordDiff } from '../../../shared/lib/word-diff.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge, type BadgeTone } from '../../ui/Surfaces.tsx';
import { usePlanSettings } from './AmountField.tsx';
import styles from './versions.module.css';

export function VersionDifferences({
  before,
  after,
}: {
  readonly before: VersionContent;
  readonly after: VersionContent;
}) {
  const words = useWords(versionWords);
  const plans = useWords(planWords);
  const costs = useWords(budgetWords);
  const fields = useWords(planFieldWords);
  const shown = useShown();
  const differences = differencesOf(before, after);
  if (isSame(differences)) return <p className={styles.none}>{words.same}</p>;
  return (
    <>
      {differences.plan.length > 0 && (
        <Part title={plans.plan}>
          <dl className={styles.fields}>
            {differences.plan.map((change) => (
              <Change
                key={change.field}
                name={fields[change.field]}
                before={shown(change.field, change.before)}
                after={shown(change.field, change.after)}
              />
            ))}
          </dl>
        </Part>
      )}
      {differences.lines.length > 0 && (
        <Part title={plans.lines}>
          <ol className={styles.lines}>
            {differences.lines.map((each) => (
              <LineChange key={`${each.kind} ${each.line.key}`} difference={each} />
            ))}
          </ol>
        </Part>
      )}
      {differences.budget.length > 0 && (
        <Part title={costs.further}>
          <ul className={styles.lines}>
            {differences.budget.map((each) => (
              <CostChange key={`${each.kind} ${each.item.id}`} difference={each} />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A field's value in words. */
function useShown() {
  const statuses = useWords(planStatuses);
  const types = useWords(planTypeNames);
  const sources = useWords(costSourceNames);
  const details = useWords(lineDetailWords);
  const format = useFormat();
  const { currency } = usePlanSettings();
  const names = new Map<string, string>([
    ...(['not-started', 'on-track', 'delayed', 'done', 'dropped'] as const).map(
      (value) => [`status ${value}`, statuses[value]] as const,
    ),
    ...(['scale-up', 'improve', 'new'] as const).map(
      (value) => [`type ${value}`, types[value]] as const,
    ),
    ...(['project', 'co-financier', 'own', 'other'] as const).map(
      (value) => [`costSource ${value}`, sources[value]] as const,
    ),
  ]);
  return (field: string, value: string | number | null): string => {
    if (value === null) return '';
    if (field === 'start' || field === 'due') return format.date(String(value));
    if (field === 'percent') return details.percent(Number(value));
    if (field === 'cost') return moneyOf(Number(value), currency, format.language);
    return names.get(`${field} ${value}`) ?? String(value);
  };
}

const tones: Readonly<Record<LineDifference['kind'], BadgeTone>> = {
  added: 'good',
  removed: 'danger',
  changed: 'accent',
};

function Mark({ kind }: { readonly kind: LineDifference['kind'] }) {
  const words = useWords(versionWords);
  const name = kind === 'removed' ? words.removedMark : words[kind];
  return <Badge tone={tones[kind]}>{name}</Badge>;
}

function LineChange({ difference }: { readonly difference: LineDifference }) {
  const words = useWords(versionWords);
  const plans = useWords(planWords);
  const fields = useWords(lineFieldWords);
  const format = useFormat();
  const shown = useShown();
  const { line, kind, number } = difference;
  return (
    <li className={styles.line} data-difference={kind}>
      <p className={styles.head}>
        <Mark kind={kind} />
        <span dir="auto">
          {format.number(number)}. {line.activity || plans.line}
        </span>
        {kind === 'changed' && difference.movedFrom !== null && (
          <small>{words.moved(difference.movedFrom)}</small>
        )}
      </p>
      {kind === 'changed' && difference.fields.length > 0 && (
        <dl className={styles.fields}>
          {difference.fields.map(({ field, before, after }) => (
            <Change
              key={field}
              name={fields[field]}
              before={shown(field, before)}
              after={shown(field, after)}
            />
          ))}
        </dl>
      )}
    </li>
  );
}

function CostChange({ difference }: { readonly difference: BudgetDifference }) {
  const sources = useWords(costSourceNames);
  const { language } = useFormat();
  const { currency } = usePlanSettings();
  const said = ({ title, amount, source }: BudgetItemContent) =>
    [title, moneyOf(amount, currency, language), source === '' ? '' : sources[source]]
      .filter(Boolean)
      .join(' · ');
  const { kind, item } = difference;
  return (
    <li className={styles.line} data-difference={kind}>
      <p className={styles.head}>
        <Mark kind={kind} />
        <span dir="auto">
          {kind === 'changed' ? (
            <Diff before={said(difference.before)} after={said(item)} />
          ) : (
            said(item)
          )}
        </span>
      </p>
    </li>
  );
}

function Change({
  name,
  before,
  after,
}: {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">
        <Diff before={before} after={after} />
      </dd>
    </div>
  );
}

/** What was taken out is struck through, what came is underlined: neither rests on a colour alone. */
function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = wordDiff(before, after);
  return parts.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
