// A room with people on the list, phones of theirs, and a form that asks a little of everything.
import type { Done } from '../../main/engine/engine.ts';
import type { FormItem } from '../../shared/features/evaluation/model.ts';
import { plainItem } from '../../shared/features/evaluation/plain.ts';
import type { Person } from '../../shared/features/people/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from './engine.ts';
import { nobody } from './lively-house.ts';

/** One of each kind that can be answered, in this order. */
export const askedItems = (
  [
    { kind: 'scale', titleEn: 'Useful?', topic: 'satisfaction' },
    { kind: 'yes-no', titleEn: 'Free to speak?' },
    { kind: 'choice', titleEn: 'Best?', optionsEn: 'Crabs\nFlowers\nHoney', several: true },
    { kind: 'ranking', titleEn: 'In which order?', optionsEn: 'Price\nRoad\nSeed' },
    { kind: 'number', titleEn: 'How many farmers?' },
    { kind: 'then-now', titleEn: 'I can do it', topic: 'knowledge' },
    { kind: 'mood', titleEn: 'Today?' },
    { kind: 'text', titleEn: 'What else?' },
  ] as const satisfies readonly Partial<FormItem>[]
).map((item) => ({ ...plainItem, ...item }));

/** @param engine by default a new one in memory */
export function evaluationHouse(
  people: readonly Partial<Person>[] = [],
  engine: TestEngine = testEngine(),
) {
  const { send, rows } = engine;
  const workshopId = engine.workshop();
  const listed = people.map((person, at) => ({
    ...{ ...nobody, id: newId(), name: `Person ${at + 1}` },
    ...person,
  }));
  if (listed.length > 0) send('people.import', { workshopId, people: listed });
  const formId = newId();
  const items = askedItems.map((item) => ({ ...item, id: newId() }));
  const asks = { asksSex: true, asksOrganisation: true };
  send('evaluation.add', { id: formId, workshopId, kind: 'end', titleEn: 'End', ...asks, items });
  const itemIds = items.map(({ id }) => id);
  const personIds = listed.map(({ id }) => id);
  /** A phone of somebody on the list, or under a name that is typed; returns its seat's id. */
  const joins = (personId: string | null, name = ''): string => {
    const input = { id: newId(), workshopId, personId, name, state: 'in' };
    const call = { role: 'door', actor: 'door', request: newId(), name: 'room.join' } as const;
    engine.engine.dispatch({ ...call, input });
    return input.id;
  };
  const answers = (seatId: string, input: object, request = newId()): Done => {
    const visitor = { seatId, workshopId };
    const call = { role: 'seat', actor: seatId, request, name: 'evaluation.answer' } as const;
    return engine.engine.dispatch({ ...call, visitor, input: { formId, ...input } });
  };
  const first = itemIds[0] ?? '';
  const says = (value: number) => ({ said: [{ item: first, value }] });
  const open = () => send('evaluation.open', { id: formId });
  const close = () => send('evaluation.close', { id: formId });
  const responses = () => rows('response', { formId });
  return {
    ...engine,
    ...{ workshopId, formId, itemIds, personIds, joins, answers, says, open, close, responses },
  };
}
