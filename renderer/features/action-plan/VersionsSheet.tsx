// A plan as it stood at the event, before the panel, and once it was validated at home.
import { History, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { versionKinds } from '../../../shared/features/action-plan/kinds.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { versionWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { contentOf, readVersion } from '../../../shared/features/action-plan/version.ts';
import type { PlanVersion } from '../../../shared/features/action-plan/version-model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VersionDifferences } from './VersionDifferences.tsx';
import styles from './versions.module.css';

/** What stands for the plan as it is; a version's id is never this short. */
const present = 'now';

export function VersionsSheet({ plan }: { readonly plan: Plan }) {
  const words = useWords(versionWords);
  const rows = useRows('planVersion', { planId: plan.id });
  const versions = rows.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return (
    <div className={styles.sheet}>
      <Panel title={words.versions} actions={<KeepMenu plan={plan} />}>
        {versions.length === 0 ? (
          <p className={styles.none}>{words.none}</p>
        ) : (
          <ol className={styles.list}>
            {versions.map((version) => (
              <Version key={version.id} version={version} />
            ))}
          </ol>
        )}
      </Panel>
      {versions.length > 0 && <Compare plan={plan} versions={versions} />}
    </div>
  );
}

function KeepMenu({ plan }: { readonly plan: Plan }) {
  const words = useWords(versionWords);
  const send = useSend();
  const keep = (kind: PlanVersion['kind']) => {
    const input = { id: newId(), planId: plan.id, kind, title: '' };
    void send('actionPlan.keepVersion', input, { undoable: words.kept(words[kind]) });
  };
  return (
    <Menu
      name={words.keepAs}
      caption={words.keepAs}
      icon={History}
      tone="primary"
      items={versionKinds.map((kind) => ({ label: words[kind], onPress: () => keep(kind) }))}
    />
  );
}

function Version({ version }: { readonly version: PlanVersion }) {
  const words = useWords(versionWords);
  const send = useSend();
  const edit = useEdit('actionPlan.editVersion', version);
  const when = useWhen();
  const { id, kind, at, title } = version;
  const bringBack = () =>
    void send('actionPlan.bringBack', { id }, { undoable: words.broughtBack(words[kind]) });
  const remove = () => void send('actionPlan.removeVersion', { id }, { undoable: words.removed });
  return (
    <li className={styles.version} data-version={id}>
      <div className={styles.which}>
        <strong>{words[kind]}</strong>
        <span className={styles.when}>{when(at)}</span>
      </div>
      <TextField
        label={words.title}
        labelHidden
        look="inline"
        className={styles.title}
        value={title}
        placeholder={words.titleAsks}
        onCommit={edit('title')}
      />
      <Button size="small" icon={RotateCcw} onPress={bringBack}>
        {words.bringBack}
      </Button>
      <Menu
        name={words[kind]}
        size="small"
        items={[{ label: words.remove, icon: Trash2, danger: true, onPress: remove }]}
      />
    </li>
  );
}

/** When something was, by the workshop's clock. */
function useWhen(): (at: number) => string {
  const words = useWords(versionWords);
  const format = useFormat();
  const zone = useWorkshop()?.timeZone ?? 'UTC';
  return (at) => words.at(format.date(wallTime(at, zone).day), format.instant(at, zone));
}

/** From the newest version to the plan as it is, unless others are chosen. */
function Compare({
  plan,
  versions,
}: {
  readonly plan: Plan;
  readonly versions: readonly PlanVersion[];
}) {
  const words = useWords(versionWords);
  const when = useWhen();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState(present);
  const lines = useRows('planLine', { planId: plan.id });
  const budget = useRows('budgetItem', { planId: plan.id });
  const named = (id: string | null) => versions.find((version) => version.id === id);
  const contentFor = (version: PlanVersion | undefined) =>
    version ? readVersion(version.content) : contentOf(plan, lines, budget);
  const first = from === present ? undefined : (named(from) ?? versions[0]);
  const [before, after] = [contentFor(first), contentFor(named(to))];
  const options = [
    { value: present, label: words.present },
    ...versions.map(({ id, kind, at }) => ({
      value: id,
      label: words.choice(words[kind], when(at)),
    })),
  ];
  return (
    <Panel title={words.differences}>
      <div className={styles.choice}>
        <SelectField
          label={words.from}
          value={first?.id ?? present}
          options={options}
          onChange={setFrom}
        />
        <SelectField
          label={words.to}
          value={named(to)?.id ?? present}
          options={options}
          onChange={setTo}
        />
      </div>
      {before && after && <VersionDifferences before={before} after={after} />}
    </Panel>
  );
}
