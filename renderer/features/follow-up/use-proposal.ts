// What of the packs is chosen, and taking it: one command, undone as one.
import { useMemo, useState } from 'react';
import { longestLine } from '../../../shared/contract/limits.ts';
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { PlanLine } from '../../../shared/features/action-plan/model.ts';
import { type CellChange, type Merged, mergeOf } from '../../../shared/features/follow-up/merge.ts';
import { mergeWords } from '../../../shared/features/follow-up/merge-messages.ts';
import type { PackFile } from '../../../shared/features/follow-up/pack.ts';
import { keyOf } from '../../../shared/features/follow-up/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { useFollowUps } from './use-follow-up.ts';

export type Entry = Merged & { readonly key: string; readonly pack: PackFile };

type MergeInput = CommandInput<'followUp.merge'>;

/** A change by its entry and field; a new line by its entry alone. */
const choiceOf = (entry: Entry, change?: CellChange) =>
  change ? `${entry.key} ${change.field}` : entry.key;

/** What nobody changed here meanwhile is taken, unless it takes words away. */
const usually = (change: CellChange) => !change.meanwhile && change.to !== '';

export function useProposal(packs: readonly PackFile[]) {
  const words = useWords(mergeWords);
  const send = useSend();
  const lines = useRows('planLine', { workshopId: useWorkshopId() });
  const [byName, setByName] = useState<string | null>(null);
  const choices = useChoices();
  const date = useDate(packs);
  const target = usePlan(packs);
  const entries = useMemo(() => entriesOf(packs, lines), [packs, lines]);
  const by = (pack: PackFile) => (byName ?? pack.byName).slice(0, longestLine);
  const added = entries
    .filter((entry) => entry.kind === 'new')
    .filter((entry) => choices.isChosen(entry));
  // Of a line of which all was left, nothing is noted either: that would be told by nobody.
  const own = entries
    .filter((entry) => entry.kind === 'line')
    .filter(
      (entry) =>
        entry.changes.length === 0 ||
        entry.changes.some((change) => choices.isChosen(entry, change)),
    );
  const workshopId = useWorkshopId();
  const inputOf = (): MergeInput => ({
    workshopId,
    followUpId: date.id || null,
    lines: own.map((entry) => ({
      updateId: newId(),
      lineId: entry.line.id,
      byName: by(entry.pack),
      ...patchOf(entry.changes.filter((change) => choices.isChosen(entry, change))),
    })),
    added: added.map(({ pack, values }) => ({
      ...{ id: newId(), updateId: newId(), planId: target.idOf(pack) ?? '' },
      ...{ byName: by(pack), values },
    })),
  });
  const take = async () => {
    const answer = await send('followUp.merge', inputOf(), { undoable: words.taken });
    return answer.ok;
  };
  return {
    ...{ entries, date, target, setByName, take, ...choices },
    byName: byName ?? packs[0]?.byName ?? '',
    /** How many lines are taken or added. */
    count: own.length + added.length,
    needsPlan: added.some(({ pack }) => target.idOf(pack) === null),
  };
}

function entriesOf(packs: readonly PackFile[], lines: readonly PlanLine[]): Entry[] {
  const seen = new Set<string>();
  return packs.flatMap((pack, file) =>
    mergeOf(pack, lines, seen).map((each) => ({ ...each, pack, key: `${file}:${each.file.row}` })),
  );
}

/** What is taken: as usual, until somebody chooses otherwise. */
function useChoices() {
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isChosen: (entry: Entry, change?: CellChange) =>
      choices.get(choiceOf(entry, change)) ?? (change ? usually(change) : true),
    choose: (entry: Entry, change: CellChange | undefined, on: boolean) =>
      setChoices(new Map(choices).set(choiceOf(entry, change), on)),
  };
}
export type ProposalState = ReturnType<typeof useProposal>;

function patchOf(changes: readonly CellChange[]) {
  return {
    patch: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
    base: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
  };
}

/** The date the packs are for: the one they name, else one of its kind, else the current one. */
function useDate(packs: readonly PackFile[]) {
  const { followUps, current } = useFollowUps();
  const [chosen, choose] = useState<string | null>(null);
  const [first] = packs;
  const named = followUps.find(({ id }) => id === first?.followUpId);
  const alike = followUps.find(({ kind }) => kind !== '' && kind === first?.kind);
  const id = chosen ?? (named ?? alike ?? current)?.id ?? '';
  return { id, choose };
}

/** The plan that a pack is of; where the pack has lost it, or it is not here, the one chosen. */
function usePlan(packs: readonly PackFile[]) {
  const plans = useRows('plan', { workshopId: useWorkshopId() });
  const [chosen, choose] = useState('');
  const known = (pack: PackFile) => plans.find((plan) => keyOf(plan) === pack.planKey)?.id;
  const only = plans.length === 1 ? plans[0]?.id : undefined;
  const idOf = (pack: PackFile): string | null => known(pack) ?? only ?? (chosen || null);
  const asks = packs.some((pack) => known(pack) === undefined && only === undefined);
  return { plans, chosen, choose, idOf, asks };
}
