// How filled-in forms come in: from phones, from a phone that goes round, and keyed from paper.
import { tellsWho } from '../../../shared/features/evaluation/code.ts';
import type { Form, Response } from '../../../shared/features/evaluation/model.ts';
import { asksCode } from '../../../shared/features/evaluation/rules.ts';
import type { Traits } from '../../../shared/features/evaluation/traits.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { latinDigits } from '../../../shared/lib/digits.ts';
import type { Bodies } from '../../engine/body.ts';
import type { Memory } from '../../engine/memory.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Reader } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';
import { putIn } from './urn.ts';

type AnswerBody =
  | 'evaluation.answer'
  | 'evaluation.keyPaper'
  | 'evaluation.removePaper'
  | 'evaluation.passRound';

export const answerBodies: Pick<Bodies<'evaluation.'>, AnswerBody> = {
  'evaluation.passRound': (tx, { seatId, on }) => tx.edit('seat', seatId, { passesRound: on }),
  'evaluation.answer': (tx, input, context) => {
    const seat = needSeat(tx, context);
    const form = needOpen(tx, input.formId);
    if (form.workshopId !== seat.workshopId) throw new Refusal('gone');
    const { passesRound } = seat;
    if (passesRound) countIn(context.memory, `form ${form.id} round ${seat.id}`, mostRound);
    else refuseTwice(context.memory, form, seat);
    const source = passesRound ? 'shared' : 'phone';
    const code = codeFor(tx, form, input.code);
    // Whose phone it is, main knows by the list; who holds it as it goes round, they say themselves.
    const listed = passesRound ? undefined : tx.get('person', seat.personId ?? '');
    const traits: Traits = listed ?? input;
    const { sex, organisation } = traits;
    putIn(tx.unjournalled, form, { ...input, code, sex, organisation, source, label: '' });
  },
  'evaluation.keyPaper': (tx, { again, ...input }, { memory }) => {
    const form = needOpen(tx, input.formId);
    const label = plainNumber(input.label);
    if (label === '') throw new Refusal('form-paper-unnumbered');
    const known = paperOf(tx, form.id, label);
    if (again ? !known : known || memory.count(shakenPaper(form.id, label)) > 0) {
      throw new Refusal(again ? 'form-paper-unknown' : 'form-paper-used', { values: [label] });
    }
    if (known) tx.unjournalled.remove('response', known.id);
    const code = codeFor(tx, form, input.code);
    putIn(tx.unjournalled, form, { ...input, code, source: 'paper', label });
  },
  'evaluation.removePaper': (tx, { formId, label }) => {
    const { id } = needOpen(tx, formId);
    const known = paperOf(tx, id, plainNumber(label));
    if (!known) throw new Refusal('form-paper-unknown', { values: [label] });
    tx.unjournalled.remove('response', known.id);
  },
};

/** Keeps in mind which papers were keyed: once the urn is shaken, no row says so. */
export function rememberPapers(reader: Reader, memory: Memory, formId: string): void {
  for (const { label } of reader.list('response', { formId })) {
    if (label !== '') memory.add(shakenPaper(formId, label));
  }
}

const shakenPaper = (formId: string, label: string) => `form ${formId} paper ${label}`;

/** From a phone that goes round, and from one that is handed on by its holder. */
const mostRound = 300;
const mostHolders = 6;

/**
 * Who has answered is kept in mind alone. Each person on the list answers once, wherever; of names
 * that are typed a phone has one, as there is no end of them.
 */
function refuseTwice(memory: Memory, { id }: Form, { id: seatId, personId }: Seat): void {
  const holder = personId === null ? `phone ${seatId}` : `person ${personId}`;
  const mark = `form ${id} ${holder}`;
  if (memory.count(mark) > 0) throw new Refusal('form-answered');
  countIn(memory, `form ${id} from ${seatId}`, mostHolders);
  memory.add(mark);
}

function countIn(memory: Memory, mark: string, most: number): void {
  if (memory.count(mark) >= most) throw new Refusal('form-phone-full');
  memory.add(mark);
}

function needOpen(reader: Reader, formId: string): Form {
  const form = reader.get('form', formId);
  if (!form) throw new Refusal('gone');
  if (form.state !== 'open') throw new Refusal('form-not-open');
  return form;
}

function codeFor(reader: Reader, form: Form, code: string): string {
  if (!asksCode(form)) return '';
  const people = reader.list('person', { workshopId: form.workshopId });
  if (tellsWho(code, people)) throw new Refusal('form-code-name', { field: 'code' });
  return code;
}

function plainNumber(label: string): string {
  return latinDigits(comparable(label));
}

function paperOf(reader: Reader, formId: string, label: string): Response | undefined {
  return reader.list('response', { formId, label })[0];
}
