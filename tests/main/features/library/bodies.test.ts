import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../shared/contract/protocol.ts';
import { type TableName, tableNames, tables } from '../../../../shared/contract/registry.ts';
import type { RowsByTable } from '../../../../shared/features/library/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';

type LooseRow = Record<string, unknown>;
type LooseRows = Record<string, LooseRow[]>;

/** The rows of a whole workshop as a file would bring them, free to be spoilt. */
function fileRows(): LooseRows {
  return structuredClone<Record<string, unknown>>(wholeWorkshop) as LooseRows;
}

function restore(engine: TestEngine, rows: RowsByTable): string {
  const id = newId();
  engine.send('library.restore', { id, rows });
  return id;
}

/** All rows there are, by table. */
function everything({ rows }: TestEngine): Snapshot {
  return Object.fromEntries(tableNames.map((table) => [table, rows(table)]));
}

const idColumn = (column: string) => column === 'id' || column.endsWith('Id');
const idsIn = (rows: Snapshot) =>
  tableNames.flatMap((table) => (rows[table] ?? []).map(({ id }) => id));
const refused = expect.objectContaining({ code: 'damaged-file' });

/** A workshop without its ids: each reference is the place, table and row, that it points to. */
function shapeOf(rows: Snapshot): unknown {
  const places = new Map<unknown, string>();
  for (const table of tableNames) {
    const byOrder = [...(rows[table] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [at, { id }] of byOrder.entries()) {
      if (!places.has(id)) places.set(id, `${table} ${at}`);
    }
  }
  const shape = (row: object) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        idColumn(column) && value !== null ? (places.get(value) ?? 'nowhere') : value,
      ]),
    );
  return tableNames.map((table) =>
    (rows[table] ?? []).map(shape).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  );
}

const of = (all: Snapshot, workshopId: string): Snapshot =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      (all[table] ?? []).filter((row) => row.workshopId === workshopId),
    ]),
  );

describe('a new workshop', () => {
  it('has the id and the title it was given, in the language it was given', () => {
    const engine = testEngine();
    const id = newId();
    const input = { id, template: 'one-day-swot', language: 'bn', title: ' আমাদের কর্মশালা ' } as const;
    engine.send('library.create', input);
    expect(engine.rows('workshop')).toMatchObject([
      { id, workshopId: id, title: 'আমাদের কর্মশালা', language: 'bn', createdAt: engine.clock.now() },
    ]);
  });

  it('is taken away whole by one undo', () => {
    const engine = testEngine();
    const before = everything(engine);
    engine.send('library.addSample', { id: newId(), sample: 'learning-route-2014' });
    expect(engine.rows('agendaItem').length).toBeGreaterThan(40);
    engine.send('history.undo', { workshopId: null });
    expect(everything(engine)).toEqual(before);
  });

  it('can be a sample for the second time, beside the first', () => {
    const engine = testEngine();
    for (const id of [newId(), newId()]) {
      engine.send('library.addSample', { id, sample: 'local-learning-groups-2010' });
    }
    expect(engine.rows('workshop')).toHaveLength(2);
    expect(engine.rows('agendaItem')).toHaveLength(14);
  });

  it('is refused under an id that is taken', () => {
    const engine = testEngine();
    const id = engine.workshop();
    const input = { id, sample: 'local-learning-groups-2010' } as const;
    expect(() => engine.send('library.addSample', input)).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(engine.rows('workshop')).toHaveLength(1);
  });
});

describe('the rows of a file', () => {
  it('come in as they are, under their own ids', () => {
    const engine = testEngine();
    restore(engine, fileRows());
    for (const [table, rows] of Object.entries(fileRows())) {
      expect(engine.rows(table as TableName).length).toBe(rows.length);
      expect(engine.rows(table as TableName)).toEqual(expect.arrayContaining(rows));
    }
  });

  it('come in beside a workshop that is here already, as a full copy under fresh ids', () => {
    const engine = testEngine();
    restore(engine, fileRows());
    const first = everything(engine);
    const copyId = restore(engine, fileRows());
    const all = everything(engine);
    const copy = of(all, copyId);
    expect(of(all, 'workshop-1')).toEqual(first);
    expect(idsIn(copy).filter((id) => idsIn(first).includes(id))).toEqual([]);
    expect(shapeOf(copy)).toEqual(shapeOf(first));
  });

  it('are copied whole where only one of their ids is taken', () => {
    const engine = testEngine();
    const other = engine.workshop();
    engine.send('people.add', { ...person, id: 'person-02', workshopId: other });
    const copyId = restore(engine, fileRows());
    expect(engine.rows('person', { workshopId: other })).toHaveLength(1);
    expect(engine.rows('person', { workshopId: copyId })).toHaveLength(3);
    expect(engine.rows('workshop', { id: 'workshop-1' })).toEqual([]);
  });

  it('may point on to rows that come after them: boards beside each other, copies, a card in hand', () => {
    const engine = testEngine();
    const rows = fileRows();
    const [board] = rows.board ?? [];
    const [card] = rows.card ?? [];
    const other = { ...board, id: 'board-002', besideId: 'board-001' };
    const merged = { ...card, id: 'card-0000', boardId: 'board-002', originId: card?.id };
    const linked = { ...board, besideId: 'board-002', sourceId: 'board-002', stepCardId: card?.id };
    const file = { ...rows, board: [linked, other], card: [merged, ...(rows.card ?? [])] };
    restore(engine, file);
    expect(engine.rows('board')).toEqual(expect.arrayContaining([linked, other]));
    expect(engine.rows('card')).toEqual(expect.arrayContaining([merged]));
    const first = everything(engine);
    const copyId = restore(engine, file);
    expect(shapeOf(of(everything(engine), copyId))).toEqual(shapeOf(first));
    engine.send('history.undo', { workshopId: null });
    engine.send('history.undo', { workshopId: null });
    expect(engine.rows('board')).toEqual([]);
  });

  it('are taken back by one undo', () => {
    const engine = testEngine();
    const before = everything(engine);
    restore(engine, fileRows());
    engine.send('history.undo', { workshopId: null });
    expect(everything(engine)).toEqual(before);
  });

  it('may lack tables that the file’s workshop never used', () => {
    const engine = testEngine();
    restore(engine, { workshop: fileRows().workshop ?? [] });
    expect(engine.rows('workshop')).toHaveLength(1);
  });
});

const person = {
  name: 'Somebody',
  sex: '',
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
} as const;

describe('the rows of a file are refused whole', () => {
  /** Spoils the rows, and expects nothing of them in the store. */
  function refuses(spoil: (rows: LooseRows) => void): void {
    const engine = testEngine();
    engine.workshop();
    const before = everything(engine);
    const rows = fileRows();
    spoil(rows);
    expect(() => restore(engine, rows)).toThrow(refused);
    expect(everything(engine)).toEqual(before);
  }
  const first = (rows: LooseRows, table: string): LooseRow => {
    const [row] = rows[table] ?? [];
    if (!row) throw new Error(`There is no ${table}.`);
    return row;
  };

  it('with a table that nobody knows', () => {
    refuses((rows) => {
      rows.journal = [];
    });
    refuses((rows) => {
      Object.assign(rows, { constructor: [] });
    });
  });

  it('with two workshops, or none', () => {
    refuses((rows) => {
      rows.workshop?.push({
        ...first(rows, 'workshop'),
        id: 'workshop-2',
        workshopId: 'workshop-2',
      });
    });
    refuses((rows) => {
      rows.workshop = [];
    });
    refuses((rows) => {
      delete rows.workshop;
    });
  });

  it('with a row of another workshop', () => {
    refuses((rows) => {
      first(rows, 'card').workshopId = 'workshop-2';
    });
  });

  it('with a workshop or a summary that does not stand under the workshop’s id', () => {
    refuses((rows) => {
      first(rows, 'workshop').id = 'workshop-9';
    });
    refuses((rows) => {
      first(rows, 'minutesText').id = 'minutes-1';
    });
  });

  it('with an id that stands twice', () => {
    refuses((rows) => {
      rows.card?.push({ ...first(rows, 'card') });
    });
  });

  it('with a field missing, of the wrong kind or too long', () => {
    refuses((rows) => {
      delete first(rows, 'agendaItem').title;
    });
    refuses((rows) => {
      first(rows, 'agendaItem').duration = '15';
    });
    refuses((rows) => {
      first(rows, 'card').column = 'gossip';
    });
    refuses((rows) => {
      first(rows, 'card').text = 'a'.repeat(10_001);
    });
    refuses((rows) => {
      first(rows, 'card').id = "x' OR 1";
    });
  });

  it.each([
    ['workshop', 'createdAt', 9e15],
    ['day', 'date', '2014-02-31'],
    ['agendaItem', 'order', 'not a key!'],
    ['runEntry', 'startedAt', 9e15],
    ['runEntry', 'added', 9e15],
  ])('with a %s whose %s no screen could show', (table, column, value) =>
    refuses((rows) => {
      first(rows, table)[column] = value;
    }),
  );

  it('but does not put itself on the projector', () => {
    const engine = testEngine();
    const workshopId = engine.workshop();
    engine.send('room.show', { workshopId, kind: 'agenda', refId: null });
    const rows = fileRows();
    const id = String(first(rows, 'workshop').id);
    const shownAt = 253_402_300_799_999;
    const [shown] = engine.rows('stage');
    rows.stage = [{ ...shown, id, workshopId: id, kind: 'welcome', shownAt }];
    restore(engine, rows);
    expect(engine.rows('stage')).toMatchObject([{ id: workshopId }]);
  });

  it('with more rows than a workshop has', () => {
    const engine = testEngine();
    const rows = fileRows();
    const card = first(rows, 'card');
    rows.card = Array.from({ length: 100_001 }, (_, at) => ({ ...card, id: `card-${at}-many` }));
    expect(() => restore(engine, rows)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(engine.rows('workshop')).toEqual([]);
  });

  const parents = tableNames.flatMap((table) =>
    Object.keys(tables[table].parents)
      .filter((column) => column !== 'workshopId' && table in wholeWorkshop)
      .map((column) => [table, column] as const),
  );

  it.each(parents.filter(([table]) => (fileRows()[table] ?? []).length > 0))(
    'with a %s whose %s points to nothing',
    (table, column) =>
      refuses((rows) => {
        first(rows, table)[column] = 'not-there-1';
      }),
  );

  it('however they are spoilt: what gets in is one whole workshop', () => {
    const places = Object.entries(fileRows()).flatMap(([table, rows]) =>
      rows.flatMap((row, at) => Object.keys(row).map((column) => ({ table, at, column }))),
    );
    const value = fc.oneof(
      fc.constantFrom(null, '', 'workshop-1', 'person-01', 'card-0001', -1, {}, []),
      fc.string(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ table, at, column }, spoilt) => {
        const engine = testEngine();
        const rows = fileRows();
        const row = rows[table]?.[at];
        if (row) row[column] = spoilt;
        try {
          restore(engine, rows);
        } catch (error) {
          expect(error).toEqual(refused);
          expect(idsIn(everything(engine))).toEqual([]);
          return;
        }
        expect(of(everything(engine), 'workshop-1')).toEqual(everything(engine));
        const again: LooseRows = structuredClone<Record<string, unknown>>(
          everything(engine),
        ) as LooseRows;
        restore(engine, again);
        expect(engine.rows('workshop')).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });
});
