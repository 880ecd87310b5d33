import { describe, expect, it } from 'vitest';
import type { MinutesRows } from '../../../../shared/features/minutes/parts/part.ts';
import type { Vote } from '../../../../shared/features/vote/model.ts';
import { plainVote } from '../../../../shared/features/vote/plain.ts';
import { bareWorkshop, noRows } from '../../../support/minutes-rows.ts';
import { bareReport } from '../../../support/paper-blocks.ts';

const workshopId = bareWorkshop.id;

function rowsOf(how: Partial<Vote>, marks: readonly (readonly [string, string, number])[]) {
  const own = (id: string) => ({ id, workshopId, order: id });
  const vote: Vote = {
    ...{ ...plainVote, ...own('vote-0001'), title: 'What comes first?' },
    ...{ state: 'closed', openedAt: 1, closedAt: 2, ...how },
  };
  const option = (id: string, title: string) => ({
    ...{ ...own(id), voteId: vote.id, title, cardId: null, stackId: null },
  });
  const ballot = (id: string, source: 'phone' | 'hands', people: number) => ({
    ...{ id, workshopId, voteId: vote.id, source, people, at: 1 },
    ...{ personId: 'person-01', seatId: 'seat-0001', label: 'SECRET' },
  });
  const rows: MinutesRows = {
    ...noRows,
    workshop: [bareWorkshop],
    vote: [vote],
    voteOption: [option('option-1', 'Price'), option('option-2', 'Road')],
    ballot: [ballot('ballot-1', 'phone', 1), ballot('ballot-2', 'hands', 5)],
    ballotMark: marks.map(([ballotId, optionId, value], at) => ({
      ...{ id: `mark-${at}`, workshopId, ballotId, optionId, value },
      aspect: vote.kind === 'criteria' ? 'lead' : '',
    })),
  };
  return rows;
}

describe('a vote in the minutes', () => {
  it('is there once it is closed: the question, how it was voted, by what, and the results', () => {
    const rows = rowsOf({}, [
      ['ballot-1', 'option-2', 2],
      ['ballot-1', 'option-1', 1],
      ['ballot-2', 'option-2', 4],
    ]);
    expect(bareReport(rows, 'en').blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Votes' },
      { kind: 'heading', level: 2, text: 'What comes first?' },
      { kind: 'remark', text: 'Dots · 6 voted (1 by phone, 5 by show of hands)' },
      {
        kind: 'table',
        columns: [
          expect.objectContaining({ title: 'No.' }),
          expect.objectContaining({ title: 'Option' }),
          expect.objectContaining({ title: 'Result' }),
        ],
        rows: [
          ['1', 'Road', '6 dots'],
          ['2', 'Price', '1 dot'],
        ],
        total: null,
      },
    ]);
  });

  it('says that the first are level', () => {
    const rows = rowsOf({}, [
      ['ballot-1', 'option-1', 1],
      ['ballot-1', 'option-2', 1],
    ]);
    const { blocks } = bareReport(rows, 'bn');
    expect(blocks.at(-1)).toEqual({
      kind: 'remark',
      text: 'প্রথম স্থানে ২টি বিকল্প সমান সমান।',
    });
  });

  it('has a column for each criterion that topics were scored on', () => {
    const rows = rowsOf({ kind: 'criteria' }, [
      ['ballot-1', 'option-1', 5],
      ['ballot-1', 'option-2', 3],
    ]);
    const table = bareReport(rows, 'en').blocks.find((block) => block.kind === 'table');
    expect(table).toMatchObject({
      columns: [
        { title: 'No.' },
        { title: 'Option' },
        { title: 'Someone will lead' },
        { title: 'Mean' },
      ],
      rows: [
        ['1', 'Price', '5', '5'],
        ['2', 'Road', '3', '3'],
      ],
    });
  });

  it('is not there while it is open, and never says who voted', () => {
    const marks = [['ballot-1', 'option-1', 1]] as const;
    expect(bareReport(rowsOf({ state: 'open' }, marks), 'en').blocks).toEqual([]);
    expect(JSON.stringify(bareReport(rowsOf({}, marks), 'en'))).not.toContain('SECRET');
  });
});
