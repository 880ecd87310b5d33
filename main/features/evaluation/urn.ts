// The urn: filled-in forms go in under ids made at random, and once a form is closed it is shaken, so
// that nothing in the file tells in which order they came. None of it is in the journal.
import { randomInt, randomUUID } from 'node:crypto';
import { plainCode } from '../../../shared/features/evaluation/code.ts';
import type { Answer, Form, Response } from '../../../shared/features/evaluation/model.ts';
import { type FilledIn, isSaid, saidRows } from '../../../shared/features/evaluation/said.ts';
import { type Traits, traitsKept } from '../../../shared/features/evaluation/traits.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Reader, Writer } from '../../engine/transaction.ts';

type Filled = Pick<FilledIn, 'said' | 'code'> & Traits & Pick<Response, 'source' | 'label'>;

/**
 * Puts a filled-in form into the urn. What it says to items that are gone meanwhile is left out.
 * Refuses with `form-strange` where an item cannot be answered so, `form-nothing-said` where nothing is.
 */
export function putIn(
  urn: Writer,
  form: Form,
  { said, code, source, label, ...traits }: Filled,
): void {
  const { id: formId, workshopId } = form;
  const items = new Map(urn.list('formItem', { formId }).map((item) => [item.id, item]));
  const asked = {
    sex: form.asksSex ? traits.sex : '',
    organisation: form.asksOrganisation ? traits.organisation : '',
  } as const;
  const kept = traitsKept(listFor(urn, form))(asked);
  const responseId = randomUUID();
  const plain = { code: plainCode(code), source, label, ...kept };
  urn.insert('response', { id: responseId, workshopId, formId, ...plain });
  const seen = new Set<string>();
  for (const one of said) {
    const item = items.get(one.item);
    if (!item || !isSaid(one)) continue;
    const rows = saidRows(item, one);
    if (!rows || seen.has(item.id)) throw new Refusal('form-strange');
    seen.add(item.id);
    for (const row of rows)
      urn.insert('answer', { id: randomUUID(), workshopId, responseId, ...row });
  }
  if (seen.size === 0) throw new Refusal('form-nothing-said');
}

/**
 * Takes everything out and puts it back: in another order, under new ids, without the numbers of
 * papers and without where it came from, and with no more of who answered than the list allows now.
 */
export function shake(urn: Writer, form: Form): void {
  const { id: formId } = form;
  const keep = traitsKept(listFor(urn, form));
  const all = urn.list('response', { formId }).map((response) => ({
    response,
    answers: urn.list('answer', { responseId: response.id }),
  }));
  for (const { response } of all) urn.remove('response', response.id);
  for (const { response, answers } of shuffled(all)) {
    const id = randomUUID();
    const traits = keep(response);
    urn.insert('response', { ...response, id, source: '', label: '', ...traits });
    for (const row of shuffled(answers)) putBack(urn, row, id);
  }
}

/** Who could have answered, as far as a form tells them apart. */
function listFor(reader: Reader, { workshopId, asksSex }: Form) {
  const people = reader.list('person', { workshopId });
  return asksSex ? people : people.map((person) => ({ ...person, sex: '' as const }));
}

function putBack(urn: Writer, row: Answer, responseId: string): void {
  urn.insert('answer', { ...row, id: randomUUID(), responseId });
}

/** Fisher and Yates's shuffle, by the system's own chance. */
export function shuffled<V>(values: readonly V[]): V[] {
  const rest = [...values];
  const drawn: V[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(randomInt(rest.length), 1));
  return drawn;
}

/**
 * What an older copy of the file still has as it came in: the filled-in forms of all that are closed
 * since then. Their answers hang on them.
 */
export function unshaken(now: Reader) {
  return (copy: Reader) => {
    const ids = now.list('form', { state: 'closed' }).flatMap(({ id: formId, closedAt }) => {
      const then = copy.get('form', formId);
      if (!then || (then.state === 'closed' && then.closedAt === closedAt)) return [];
      return copy.list('response', { formId }).map(({ id }) => id);
    });
    return { table: 'response', ids } as const;
  };
}
