import { Plus, TriangleAlert } from 'lucide-react';
import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { LineStatus } from '../../../shared/features/action-plan/model.ts';
import type { CellChange, CellFault } from '../../../shared/features/follow-up/merge.ts';
import { mergeWords } from '../../../shared/features/follow-up/merge-messages.ts';
import { packWords } from '../../../shared/features/follow-up/pack-messages.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge, Note } from '../../ui/Surfaces.tsx';
import { DateChoice } from './DateChoice.tsx';
import styles from './follow-up.module.css';
import merge from './proposal.module.css';
import { usePlanName } from './use-follow-up.ts';
import type { Entry, ProposalState } from './use-proposal.ts';

/** What the packs would change; each change is taken or left. */
export function Proposal({ proposal }: { readonly proposal: ProposalState }) {
  const words = useWords(mergeWords);
  const { entries, date, byName, setByName } = proposal;
  const same = entries.filter((entry) => isSame(entry)).length;
  const told = entries.filter((entry) => !isSame(entry));
  return (
    <div className={merge.all}>
      <div className={styles.fields}>
        <DateChoice value={date.id} onChange={date.choose} />
        <ComposeField label={words.byName} value={byName} onChange={setByName} />
        <Target proposal={proposal} />
      </div>
      {entries.length === 0 && <Note tone="warning">{words.nothing}</Note>}
      {same > 0 && <p className={styles.soft}>{words.same(same)}</p>}
      <ul className={merge.list}>
        {told.map((entry) => (
          <li key={entry.key} className={merge.entry}>
            <EntryOf entry={entry} proposal={proposal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function isSame(entry: Entry): boolean {
  return entry.kind === 'line' && entry.changes.length === 0 && entry.faults.length === 0;
}

/** Where new lines go, where the files do not say. */
function Target({ proposal: { target, needsPlan } }: { readonly proposal: ProposalState }) {
  const words = useWords(mergeWords);
  const nameOf = usePlanName();
  if (!target.asks) return null;
  const plans = target.plans.map((plan) => ({ value: plan.id, label: nameOf(plan) }));
  return (
    <SelectField
      label={words.plan}
      hint={needsPlan ? words.noPlan : undefined}
      value={target.chosen}
      options={[{ value: '', label: '–' }, ...plans]}
      onChange={target.choose}
    />
  );
}

type EntryProps = { readonly entry: Entry; readonly proposal: ProposalState };

function EntryOf({ entry, proposal }: EntryProps) {
  const words = useWords(mergeWords);
  switch (entry.kind) {
    case 'unknown':
      return <Warned entry={entry} name={words.unknown} text={words.unknownText(entry.activity)} />;
    case 'twice':
      return (
        <Warned entry={entry} name={words.twice} text={words.twiceText(entry.line.activity)} />
      );
    case 'new':
      return (
        <>
          <div className={merge.head}>
            <Toggle
              label={entry.values.activity || words.noActivity}
              value={proposal.isChosen(entry)}
              onChange={(on) => proposal.choose(entry, undefined, on)}
            />
            <Badge tone="accent" icon={Plus}>
              {words.added}
            </Badge>
            <Where entry={entry} />
          </div>
          <Faults entry={entry} faults={entry.faults} />
        </>
      );
    case 'line':
      return (
        <>
          <div className={merge.head}>
            <strong dir="auto">{entry.line.activity}</strong>
            <Where entry={entry} />
          </div>
          {entry.changes.map((change) => (
            <Change key={change.field} entry={entry} change={change} proposal={proposal} />
          ))}
          <Faults entry={entry} faults={entry.faults} />
        </>
      );
    default:
      return entry satisfies never;
  }
}

function Where({ entry: { pack, file } }: { readonly entry: Entry }) {
  const words = useWords(mergeWords);
  return (
    <span className={styles.soft}>
      {pack.name} · {words.row(file.row)}
    </span>
  );
}

function Warned({
  entry,
  name,
  text,
}: {
  readonly entry: Entry;
  readonly name: string;
  readonly text: string;
}) {
  return (
    <>
      <div className={merge.head}>
        <Badge tone="warning" icon={TriangleAlert}>
          {name}
        </Badge>
        <Where entry={entry} />
      </div>
      <p>{text}</p>
    </>
  );
}

function Change({ entry, change, proposal }: EntryProps & { readonly change: CellChange }) {
  const words = useWords(mergeWords);
  const fields = useWords(packWords);
  const shown = useShown();
  const { field, from, to, meanwhile } = change;
  return (
    <div className={merge.change}>
      <Toggle
        label={fields[field]}
        value={proposal.isChosen(entry, change)}
        onChange={(on) => proposal.choose(entry, change, on)}
      />
      <span className={merge.values}>
        <del dir="auto">{shown(field, from)}</del>
        <span aria-hidden>→</span>
        <span className={merge.hidden}>{words.becomes}</span>
        <ins dir="auto">{shown(field, to)}</ins>
        {meanwhile && (
          <Badge tone="warning" icon={TriangleAlert}>
            {words.meanwhile}
          </Badge>
        )}
      </span>
    </div>
  );
}

/** A value as people read it. */
function useShown() {
  const words = useWords(mergeWords);
  const statuses = useWords(planStatuses);
  const format = useFormat();
  return (field: CellChange['field'], value: string | number) => {
    if (value === '') return words.empty;
    if (field === 'percent') return `${format.number(Number(value))}%`;
    if (field === 'due') return format.date(String(value));
    const status = lineStatuses.find((each): each is LineStatus => each === value);
    return field === 'status' && status ? statuses[status] : String(value);
  };
}

function Faults({
  entry,
  faults,
}: {
  readonly entry: Entry;
  readonly faults: readonly CellFault[];
}) {
  const words = useWords(mergeWords);
  const fields = useWords(packWords);
  const said = ({ kind, text }: CellFault) => {
    if (kind === 'date') return words.faultDate(text);
    if (kind === 'status') return words.faultStatus(text);
    if (kind === 'percent') return words.faultPercent(text);
    return kind === 'several' ? words.faultSeveral : words.faultLong;
  };
  return faults.map((fault) => {
    const { row, columns } = entry.file;
    const letters = columns[fault.field];
    const where =
      letters === undefined
        ? words.inRow(row, fields[fault.field])
        : words.inCell(`${letters}${row}`);
    return (
      <Note key={fault.field} tone="warning" icon={TriangleAlert}>
        {where}: {said(fault)} {words.stays}
      </Note>
    );
  });
}
