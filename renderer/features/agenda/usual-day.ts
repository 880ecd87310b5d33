// A day as workshops in this field usually run, to begin with and change.

import type { Words } from '../../../shared/contract/catalogue.ts';
import type { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { ItemFields } from '../../../shared/features/agenda/model.ts';
import { plainItem } from '../../../shared/features/agenda/plain.ts';

type AgendaWords = Words<(typeof agendaWords)['en']>;

/** When a usual day starts: 9:00. */
export const usualStart = 9 * 60;

/**
 * From registration to next steps: tea and lunch are fixed where the day starts at nine, and keep
 * their distance from the start where it does not.
 * @param start when the day starts, in minutes since midnight
 */
export function usualDay(words: AgendaWords, start: number): ItemFields[] {
  const fixed = (atNine: number) => {
    const at = atNine + start - usualStart;
    return at < 24 * 60 ? at : null;
  };
  const item = (
    kind: ItemFields['kind'],
    title: string,
    duration: number,
    more: Partial<ItemFields> = {},
  ): ItemFields => ({ ...plainItem, kind, title, duration, ...more });
  return [
    item('opening', words.usualOpening, 30),
    item('session', words.usualFirst, 75),
    item('break', words.usualTea, 15, { fixedStart: fixed(10 * 60 + 45) }),
    item('group-work', words.usualGroups, 90),
    item('buffer', words.buffer, 30),
    item('meal', words.usualLunch, 60, { fixedStart: fixed(13 * 60), priority: 'must' }),
    item('report-back', words.usualReports, 75),
    item('buffer', words.buffer, 15),
    item('break', words.usualTea, 15, { fixedStart: fixed(15 * 60 + 30) }),
    item('plenary', words.usualPlenary, 45),
    item('closing', words.usualClosing, 30, { priority: 'must' }),
  ];
}
