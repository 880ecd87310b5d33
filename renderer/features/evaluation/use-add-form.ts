// Making a form, from wherever one thinks of it.
import type { FormKind } from '../../../shared/features/evaluation/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';

/** Makes a form and opens its screen. */
export function useAddForm(): (kind: FormKind) => void {
  const send = useSend();
  const workshopId = useWorkshopId();
  const add = async (kind: FormKind) => {
    const id = newId();
    const { ok } = await send('evaluation.add', { id, workshopId, kind });
    if (ok) goTo(hrefOf(workshopId, 'evaluation', id));
  };
  return (kind) => void add(kind);
}
