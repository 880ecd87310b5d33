// What a phone sees of evaluation: the forms that are open, and whether it goes from hand to hand. Of
// answers, and of who has answered, it is told nothing.
import type { SeatEntries, SeatForm } from '../../../shared/contract/seat-view.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { organisationsKept } from '../../../shared/features/evaluation/traits.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Entries, SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';

export const evaluationSeatPart: SeatPart = {
  tables: new Set(['form', 'formItem', 'person', 'seat']),
  entries: (reader, workshopId, audience): Entries => {
    if (audience === 'everybody') {
      const open = reader.list('form', { workshopId, state: 'open' });
      return Object.assign(
        {},
        ...open.map((form) => ({ [`form:${form.id}`]: formOf(reader, form) })),
      );
    }
    const seat = 'seat' in audience ? reader.get('seat', audience.seat) : undefined;
    const round = seat?.workshopId === workshopId ? roundOf(seat) : null;
    return round ? { round } : {};
  },
  touched: (reader, change) => {
    switch (change.table) {
      case 'seat':
        return [
          {
            audience: { seat: change.id },
            key: 'round',
            value: roundOf(reader.get('seat', change.id)),
          },
        ];
      case 'person':
        // Nobody is asked where they are from unless a form that is open says so.
        return asksWhere(reader, change.workshopId) ? null : [];
      default:
        return null;
    }
  },
};

function asksWhere(reader: Reader, workshopId: string): boolean {
  const asked = { workshopId, state: 'open', asksOrganisation: true } as const;
  return reader.list('form', asked).length > 0;
}

function roundOf(seat: Seat | undefined): SeatEntries['round'] | null {
  return seat?.passesRound ? { on: true } : null;
}

function formOf(reader: Reader, form: Form): SeatForm {
  const { id, order, titleEn, titleBn, kind, pictograms, asksSex, workshopId } = form;
  const people = form.asksOrganisation ? reader.list('person', { workshopId }) : [];
  const told = asksSex ? people : people.map((person) => ({ ...person, sex: '' as const }));
  return {
    ...{ id, order, titleEn, titleBn, kind, pictograms, asksSex },
    organisations: organisationsKept(told),
    items: inOrder(reader.list('formItem', { formId: id })).map(itemOf),
  };
}

function itemOf(item: FormItem): SeatForm['items'][number] {
  const { id, kind, titleEn, titleBn, optionsEn, optionsBn, several } = item;
  return { id, kind, titleEn, titleBn, optionsEn, optionsBn, several };
}
