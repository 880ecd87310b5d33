// What a plan costs: its activities, what comes beside them, and who pays how much of it.
import { Trash2, TriangleAlert } from 'lucide-react';
import { type Budget, budgetOf } from '../../../shared/features/action-plan/budget.ts';
import { costSourceNames } from '../../../shared/features/action-plan/field-messages.ts';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import type { BudgetItem, PlanLine } from '../../../shared/features/action-plan/model.ts';
import { budgetWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { moneyOf } from '../../../shared/lib/money.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { LineArea } from '../../ui/LineArea.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note, Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AmountField, OptionalAmountField, usePlanSettings } from './AmountField.tsx';
import styles from './budget.module.css';
import { SourceField } from './SourceField.tsx';

export function BudgetSheet({ planId }: { readonly planId: string }) {
  const words = useWords(budgetWords);
  const lines = useRows('planLine', { planId });
  const items = useRows('budgetItem', { planId });
  return (
    <div className={styles.sheet}>
      <Panel title={words.bySource} actions={<CurrencyField />} className={styles.sums}>
        <Sums budget={budgetOf(lines, items)} />
      </Panel>
      <Panel title={words.ofLines} className={styles.costs}>
        <ol className={styles.rows}>
          {lines.map((line, at) => (
            <LineCost key={line.id} line={line} number={at + 1} />
          ))}
        </ol>
      </Panel>
      <Panel title={words.further} className={styles.costs}>
        <ul className={styles.rows}>
          {items.map((item) => (
            <FurtherCost key={item.id} item={item} />
          ))}
        </ul>
        <AddItem planId={planId} />
      </Panel>
    </div>
  );
}

function CurrencyField() {
  const words = useWords(budgetWords);
  const settings = usePlanSettings();
  const edit = useEdit('actionPlan.editSettings', settings);
  return (
    <TextField
      label={words.currency}
      className={styles.currency}
      value={settings.currency}
      maxLength={12}
      onCommit={edit('currency')}
    />
  );
}

function Sums({ budget }: { readonly budget: Budget }) {
  const words = useWords(budgetWords);
  const names = useWords(costSourceNames);
  const { language } = useFormat();
  const { currency } = usePlanSettings();
  const { sources, total, unsaid, uncosted } = budget;
  const money = (amount: number) => moneyOf(amount, currency, language);
  return (
    <>
      {total === 0 ? (
        <p className={styles.none}>{words.nothing}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.amount}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, amount, share }) => (
              <tr key={source}>
                <th scope="row">
                  {source === '' ? names.unsaid : names[source]}
                  <span className={styles.bar} aria-hidden>
                    <span style={{ inlineSize: `${share * 100}%` }} data-source={source} />
                  </span>
                </th>
                <td>{money(amount)}</td>
                <td>{words.percent(share)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td>{money(total)}</td>
              <td>{words.percent(1)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {unsaid > 0 && (
        <Note tone="warning" icon={TriangleAlert}>
          {words.unsaid(unsaid)}
        </Note>
      )}
      {uncosted > 0 && (
        <Note tone="warning" icon={TriangleAlert}>
          {words.uncosted(uncosted)}
        </Note>
      )}
    </>
  );
}

function LineCost({ line, number }: { readonly line: PlanLine; readonly number: number }) {
  const words = useWords(budgetWords);
  const common = useWords(planWords);
  const format = useFormat();
  const edit = useEdit('actionPlan.editLine', line);
  const field = { labelHidden: true, look: 'boxed' } as const;
  return (
    <li className={styles.row} data-cost={line.id}>
      <span className={styles.what} dir="auto">
        {format.number(number)}. {line.activity || common.line}
      </span>
      <OptionalAmountField
        {...field}
        label={words.amount}
        value={line.cost}
        onCommit={edit('cost')}
      />
      <SourceField
        {...field}
        label={words.source}
        value={line.costSource}
        onChange={edit('costSource')}
      />
      <span />
    </li>
  );
}

function FurtherCost({ item }: { readonly item: BudgetItem }) {
  const words = useWords(budgetWords);
  const send = useSend();
  const edit = useEdit('actionPlan.editBudgetItem', item);
  const field = { labelHidden: true, look: 'boxed' } as const;
  const remove = () =>
    void send('actionPlan.removeBudgetItem', { id: item.id }, { undoable: words.itemDeleted });
  return (
    <li className={styles.row} data-cost={item.id}>
      <LineArea
        {...field}
        look="inline"
        label={words.item}
        value={item.title}
        onCommit={edit('title')}
      />
      <AmountField {...field} label={words.amount} value={item.amount} onCommit={edit('amount')} />
      <SourceField {...field} label={words.source} value={item.source} onChange={edit('source')} />
      <IconButton
        icon={Trash2}
        size="small"
        label={words.deleteItem(item.title || words.item)}
        onPress={remove}
      />
    </li>
  );
}

/** Writes one cost after the other; what it comes to is filled in beside it. */
function AddItem({ planId }: { readonly planId: string }) {
  const words = useWords(budgetWords);
  const send = useSend();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`budget ${planId}`);
  const add = async (title: string) => {
    const item = { id: newId(), planId, title, amount: 0, source: '' } as const;
    const answer = await send('actionPlan.addBudgetItem', item);
    if (!answer.ok) setText((since) => since || title); // not kept: the words come back
  };
  const submit = () => {
    const title = text.trim();
    setText('');
    if (title) inTurn(() => add(title));
  };
  return (
    <ComposeField
      label={words.addItem}
      labelHidden
      value={text}
      placeholder={words.addItemHint}
      onChange={setText}
      onSubmit={submit}
    />
  );
}
