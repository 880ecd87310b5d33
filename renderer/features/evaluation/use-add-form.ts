// Making forms, of templates or empty, from wherever one thinks of it.
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { type FormTemplate, formTemplates } from '../../../shared/features/evaluation/templates.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useReadRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';

/** `pair`: one before and one after, whose questions go together. */
export const formBeginnings = ['end', 'daily', 'pair', 'empty'] as const;
export type FormBeginning = (typeof formBeginnings)[number];

type Made = { readonly id: string; readonly itemIds: readonly string[] };

/** Makes a form, undone as one, and opens its screen. */
export function useAddForm(): (beginning: FormBeginning) => void {
  const send = useSend();
  const read = useReadRows();
  const workshopId = useWorkshopId();
  const make = async (
    template: FormTemplate,
    gesture: string,
    about: Partial<Form>,
    pair?: Made,
  ) => {
    const id = newId();
    const items = template.items.map((item, at) => ({
      ...{ ...item, id: newId(), pairId: pair?.itemIds[at] ?? null },
    }));
    const form = { ...template, ...about, id, workshopId, pairId: pair?.id ?? null, items };
    const { ok } = await send('evaluation.add', form, { gesture });
    return ok ? { id, itemIds: items.map((item) => item.id) } : null;
  };
  /** The first day that is asked of by no form yet. */
  const day = () => {
    const taken = read('form', { workshopId }).map(({ dayId }) => dayId);
    return read('day', { workshopId }).find(({ id }) => !taken.includes(id))?.id ?? null;
  };
  const add = async (beginning: FormBeginning): Promise<string | undefined> => {
    const gesture = newId();
    const { end, daily, pre, post } = formTemplates;
    switch (beginning) {
      case 'end':
        return (await make(end, gesture, {}))?.id;
      case 'daily':
        return (await make(daily, gesture, { dayId: day() }))?.id;
      case 'pair': {
        const first = await make(pre, gesture, {});
        if (first) await make(post, gesture, {}, first);
        return first?.id;
      }
      case 'empty': {
        const plain = { ...end, kind: 'other', titleEn: '', titleBn: '', items: [] } as const;
        return (await make(plain, gesture, { asksSex: false }))?.id;
      }
      default:
        return beginning satisfies never;
    }
  };
  return (beginning) =>
    void add(beginning).then((id) => {
      if (id !== undefined) goTo(hrefOf(workshopId, 'evaluation', id));
    });
}
