import { costSourceNames } from '../../../shared/features/action-plan/field-messages.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { lineDetailWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { moneyOf } from '../../../shared/lib/money.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { usePlanSettings } from './AmountField.tsx';
import styles from './plan.module.css';

/** What a folded line has in its details that one looks for at a glance: its cost, and how far it is. */
export function LineFacts({ line: { cost, costSource, percent } }: { readonly line: PlanLine }) {
  const words = useWords(lineDetailWords);
  const sources = useWords(costSourceNames);
  const { language } = useFormat();
  const { currency } = usePlanSettings();
  const facts = [
    cost === null ? '' : moneyOf(cost, currency, language),
    cost === null || costSource === '' ? '' : sources[costSource],
    percent === 0 ? '' : words.percent(percent),
  ].filter(Boolean);
  return facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>;
}
