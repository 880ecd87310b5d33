// What can be shown, in the order of a workshop's day. Where there are several of a kind, each.
import type { Format } from '../../shared/contract/catalogue.ts';
import { titleOf } from '../../shared/features/evaluation/titles.ts';
import type { SceneKind } from '../../shared/features/room/model.ts';
import { useFormat } from '../ui/language.tsx';
import { useRowCount, useRows, useWorkshopId } from './use-rows.ts';

export type Choice = {
  readonly kind: Exclude<SceneKind, 'message' | 'test'>;
  readonly refId: string | null;
  /** Which of several it is; '' for the only one. */
  readonly detail: string;
};

type Named = { readonly id: string; readonly title: string };

/** Scenes there is something to show for. Messages and the test picture are set up by themselves. */
export function useChoices(): readonly Choice[] {
  const workshopId = useWorkshopId();
  const days = useRows('day', { workshopId });
  const questions = useRows('question', { workshopId });
  const arrangements = useRows('arrangement', { workshopId });
  const boards = useRows('board', { workshopId });
  const votes = useRows('vote', { workshopId });
  const forms = useRows('form', { workshopId });
  const plans = useRows('plan', { workshopId });
  const files = useRows('file', { workshopId });
  const turns = useRowCount('turn', { workshopId, endedAt: null });
  const reports = useRowCount('reportTurn', { workshopId });
  const format = useFormat();
  const each = (kind: Choice['kind'], rows: readonly Named[]) => choicesOf(kind, rows, format);
  return [
    { kind: 'welcome', refId: null, detail: '' },
    { kind: 'join', refId: null, detail: '' },
    { kind: 'agenda', refId: null, detail: '' },
    ...(days.length > 1 ? each('agenda', days) : []),
    { kind: 'clock', refId: null, detail: '' },
    ...each(
      'question',
      questions.map(({ id, text }) => ({ id, title: text })),
    ),
    ...each('groups', arrangements),
    ...each('find-me', arrangements),
    ...each(
      'moves',
      arrangements.filter(({ rounds }) => rounds > 1),
    ),
    ...each('board', boards),
    ...each('vote', votes),
    ...each(
      'results',
      forms.map((form) => ({ id: form.id, title: titleOf(form, format.language) })),
    ),
    ...each(
      'actions',
      plans.map(({ id, title, owner }) => ({ id, title: owner || title })),
    ),
    ...files
      .filter(({ type }) => type.startsWith('image/'))
      .map(({ id, name }) => ({ kind: 'image', refId: id, detail: name }) as const),
    ...(turns > 0 ? [{ kind: 'speakers', refId: null, detail: '' } as const] : []),
    ...(reports > 0 ? [{ kind: 'report', refId: null, detail: '' } as const] : []),
  ];
}

function choicesOf(kind: Choice['kind'], rows: readonly Named[], format: Format): Choice[] {
  const single = rows.length === 1;
  return rows.map(({ id, title }, index) => ({
    kind,
    refId: id,
    detail: single ? '' : title || format.number(index + 1),
  }));
}
