// Texts of the papers in other words: laid over what is assembled, wherever it stands by then.
import { describe, expect, it } from 'vitest';
import { paperAssembler } from '../../../../shared/features/minutes/assemble.ts';
import type { Block, PaperSection } from '../../../../shared/features/minutes/document.ts';
import type { PartKind, TextEdit } from '../../../../shared/features/minutes/model.ts';
import type { MinutesRows } from '../../../../shared/features/minutes/parts/part.ts';
import { cellPlace, headPlace, itemPlace } from '../../../../shared/features/minutes/texts.ts';
import { captured, wholeWorkshop } from '../../../support/minutes-rows.ts';

const workshopId = 'workshop-1';
const edit = (place: string, basedOn: string, text: string): TextEdit => ({
  ...{ id: `edit ${place}`, workshopId, place, basedOn, text },
});
const assemble = paperAssembler();
const report = (rows: Partial<MinutesRows>) =>
  assemble({ ...wholeWorkshop, ...rows }, { paper: 'report', language: 'en' });

function sectionOf(rows: Partial<MinutesRows>, part: PartKind): PaperSection {
  const section = report(rows).sections.find((each) => each.part === part);
  if (!section) throw new Error(`there is no ${part}`);
  return section;
}

function only<K extends Block['kind']>(section: PaperSection, kind: K) {
  const found = section.blocks.find((block) => block.kind === kind);
  if (found?.kind !== kind) throw new Error(`there is no ${kind} in ${section.part}`);
  return found as Extract<Block, { kind: K }>;
}

describe('a text of the report in other words', () => {
  it('takes its place in a heading, a cell, a column’s title and a list, and nothing else changes', () => {
    const table = only(sectionOf({}, 'decisions'), 'table');
    const list = only(sectionOf({}, 'questions'), 'list');
    const cell = cellPlace(table.place, 'capture-2', 'text');
    const textEdit = [
      edit('decisions', 'Decisions', 'What was decided'),
      edit(cell, 'Meet again in March.', 'Meet on 4 March.'),
      edit(headPlace(table.place, 'time'), 'Time', 'At'),
      edit(itemPlace(list.place, 'question-2'), 'How are topics chosen?', 'Who chooses?'),
    ];
    const decisions = sectionOf({ textEdit }, 'decisions');
    expect(only(decisions, 'heading').text).toBe('What was decided');
    expect(only(decisions, 'table').rows).toEqual([['Meet on 4 March.', 'Group work', '14:40']]);
    expect(only(decisions, 'table').columns.at(-1)?.title).toBe('At');
    expect(decisions.edited.get(cell)).toEqual({
      id: `edit ${cell}`,
      assembled: 'Meet again in March.',
      basedOn: 'Meet again in March.',
    });
    expect(only(sectionOf({ textEdit }, 'questions'), 'list').items).toEqual([
      'How do field staff feed in their experience?',
      'Who chooses?',
    ]);
  });

  it('stays with its row when others come before it', () => {
    const { place } = only(sectionOf({}, 'decisions'), 'table');
    const textEdit = [
      edit(cellPlace(place, 'capture-2', 'text'), 'Meet again in March.', 'Meet on 4 March.'),
    ];
    const capture = [...wholeWorkshop.capture, captured('capture-9', 'decision', 'Earlier', 1)];
    const { rows } = only(sectionOf({ textEdit, capture }, 'decisions'), 'table');
    expect(rows.map((row) => row[0])).toEqual(['Earlier', 'Meet on 4 March.']);
  });

  it('stands over what is assembled now, and tells what it was written for', () => {
    const workshop = wholeWorkshop.workshop.map((row) => ({ ...row, purpose: 'Something new.' }));
    const textEdit = [edit('objectives/purpose', 'Something old.', 'In my words.')];
    const section = sectionOf({ workshop, textEdit }, 'objectives');
    expect(JSON.stringify(section.blocks)).toContain('In my words.');
    expect(section.edited.get('objectives/purpose')).toMatchObject({
      ...{ assembled: 'Something new.', basedOn: 'Something old.' },
    });
  });

  it('may be several paragraphs and a list where it was one', () => {
    const textEdit = [edit('objectives/purpose', '', 'One.\n- two\n- three')];
    const { blocks } = sectionOf({ textEdit }, 'objectives');
    const own = blocks.filter(({ place }) => place === 'objectives/purpose');
    expect(own).toMatchObject([
      { kind: 'paragraph', text: 'One.' },
      { kind: 'list', items: ['two', 'three'] },
    ]);
  });

  it('that was emptied is not written, and keeps its place on the screen', () => {
    const list = only(sectionOf({}, 'questions'), 'list');
    const textEdit = [
      edit('decisions', 'Decisions', ''),
      edit(
        itemPlace(list.place, 'question-1'),
        'How do field staff feed in their experience?',
        ' ',
      ),
    ];
    const { blocks } = report({ textEdit });
    expect(blocks.some(({ place }) => place === 'decisions')).toBe(false);
    expect(blocks.find(({ place }) => place === list.place)).toMatchObject({
      ...{ items: ['How are topics chosen?'], keys: ['question-2'] },
    });
    expect(only(sectionOf({ textEdit }, 'decisions'), 'heading').text).toBe('');
  });

  it('is on the cover too', () => {
    const textEdit = [
      edit('cover/title', 'Local learning groups', 'Learning together'),
      edit('cover/subtitle', '', 'A first meeting'),
      edit('cover/place', 'Dhaka', 'Dhaka, Bangladesh'),
    ];
    const { cover } = report({ textEdit });
    expect([cover.title, cover.subtitle]).toEqual(['Learning together', 'A first meeting']);
    expect(cover.facts[1]?.text).toBe('Dhaka, Bangladesh');
  });
});

describe('assembling again', () => {
  it('leaves every part alone whose tables did not change', () => {
    const before = report({});
    const capture = [...wholeWorkshop.capture, captured('capture-9', 'decision', 'Another', 80)];
    const after = report({ capture });
    const changed = after.sections.filter((section, at) => section !== before.sections[at]);
    expect(changed.map(({ part }) => part)).toEqual([
      ...['decisions', 'questions-raised', 'quotes', 'parking', 'notes', 'photos'],
    ]);
    expect(after.cover).toBe(before.cover);
  });

  it('makes anew only the part in which a text was edited', () => {
    const before = report({});
    const after = report({ textEdit: [edit('decisions', 'Decisions', 'Decided')] });
    const changed = after.sections.filter((section, at) => section !== before.sections[at]);
    expect(changed.map(({ part }) => part)).toEqual(['decisions']);
  });
});
