// Edits of one row, field by field: `const edit = useEdit('workshop.edit', workshop)`.
import { useCallback } from 'react';
import type { Answer } from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { CommitHow, Outcome } from '../ui/draft.ts';
import { showToast } from '../ui/toast-store.ts';
import { useSend } from './use-send.ts';

type EditInput = { readonly id: string; readonly patch: object; readonly base: object };
/** The commands that edit fields of a row. */
export type EditName = {
  [N in CommandName]: CommandInput<N> extends EditInput ? N : never;
}[CommandName];
type PatchOf<N extends EditName> = CommandInput<N> extends { readonly patch: infer P } ? P : never;
type FieldOf<N extends EditName> = Extract<keyof PatchOf<N>, string>;
type ValueOf<N extends EditName, F extends FieldOf<N>> = Exclude<PatchOf<N>[F], undefined>;

export type FieldEdit<V> = ((value: V, how?: CommitHow<V>) => Promise<Outcome>) & {
  readonly place: string;
};
export type Edit<N extends EditName> = <F extends FieldOf<N>>(field: F) => FieldEdit<ValueOf<N, F>>;

/**
 * `edit('title')` is what a TextField takes as `onCommit` and a SelectField as `onChange`. The edit
 * names the value it was based on, so that two people's changes meet as a conflict, never a loss.
 * A field with a draft shows a refusal beside itself; any other refusal becomes a toast.
 * @param row the row being edited; one that is not there yet has its fields' first values
 */
export function useEdit<N extends EditName>(
  name: N,
  row: { readonly id: string } & { readonly [F in FieldOf<N>]: ValueOf<N, F> },
): Edit<N> {
  const send = useSend();
  return useCallback(
    (field) =>
      Object.assign(
        async (value: ValueOf<N, typeof field>, how?: CommitHow<ValueOf<N, typeof field>>) => {
          const base = how ? how.base : row[field];
          // A computed key is wider than the compiler can follow; the signature above binds it.
          const input = {
            id: row.id,
            patch: { [field]: value },
            base: { [field]: base },
          } as unknown as CommandInput<N>;
          const gesture = how?.gesture ?? newId();
          const answer = await send(name, input, { gesture, refusalShown: true });
          return outcomeOf(answer, how);
        },
        { place: `${row.id} ${field}` },
      ),
    [send, name, row],
  );
}

/** An answer as a field understands it; a refusal that no field can show becomes a toast. */
export function outcomeOf(answer: Answer, how?: Pick<CommitHow<never>, 'unattended'>): Outcome {
  if (answer.ok) return { ok: true };
  const { sentence, code, theirs } = answer;
  if (!how || how.unattended()) showToast({ text: sentence, tone: 'danger' });
  return code === 'conflict'
    ? { ok: false, sentence, theirs: theirs ?? '' }
    : { ok: false, sentence };
}
