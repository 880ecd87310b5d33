// The people with all that was asked of them, and on which days they were there.

import { dayHalves } from '../../../shared/features/people/kinds.ts';
import type { AgeGroup, ConsentAnswer, Person } from '../../../shared/features/people/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SheetContext } from './context.ts';
import { figure, type NamedSheet, type SheetColumn, sheetOf, text } from './sheet-of.ts';

export function peopleSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper } = context;
  const consent = (answer: ConsentAnswer) => (answer === '' ? '' : paper[answer]);
  const columns: SheetColumn<Person>[] = [
    figure(paper.number, (_person, at) => at + 1, 6),
    text(paper.name, ({ name }) => name, 28),
    text(paper.sex, ({ sex }) => (sex === '' ? '' : paper[sex]), 12),
    text(words.ageGroup, ({ ageGroup }) => ageWord(context, ageGroup), 12),
    text(paper.organisation, ({ organisation }) => organisation),
    text(paper.project, ({ project }) => project),
    text(paper.designation, ({ designation }) => designation),
    text(paper.district, ({ district }) => district, 16),
    text(words.languages, ({ language }) => language, 16),
    text(words.phone, ({ phone }) => phone, 18),
    text(words.email, ({ email }) => email),
    ...(rows.peopleSettings[0]?.asksDisability
      ? [text<Person>(words.disability, ({ disability }) => disability)]
      : []),
    text(words.photoInternal, ({ photoInternal }) => consent(photoInternal), 12),
    text(words.photoPublic, ({ photoPublic }) => consent(photoPublic), 12),
    text(words.quoteNamed, ({ quoteNamed }) => consent(quoteNamed), 12),
    text(words.contactShared, ({ contactShared }) => consent(contactShared), 12),
    text(words.tags, ({ tags }) => tags, 16),
    ...ownFields(context),
    ...attendanceColumns(context),
    text(paper.attended, ({ present }) => (present ? paper.yes : ''), 10),
  ];
  return [sheetOf('people', words.people, inOrder(rows.person), columns)];
}

function ageWord({ words, format }: SheetContext, age: AgeGroup): string {
  switch (age) {
    case '':
      return '';
    case 'under-18':
    case '60-up':
    case 'undisclosed':
      return words[age];
    default:
      return age
        .split('-')
        .map((years) => format.number(Number(years)))
        .join('–');
  }
}

function ownFields({ rows }: SheetContext): SheetColumn<Person>[] {
  const values = new Map(
    rows.personValue.map(({ personId, fieldId, text: said }) => [`${personId} ${fieldId}`, said]),
  );
  return inOrder(rows.personField).map(({ id: fieldId, title }) =>
    text(title, ({ id }) => values.get(`${id} ${fieldId}`) ?? ''),
  );
}

/** A column for every day, or half of one, on which anybody was marked. */
function attendanceColumns({ rows, words, paper }: SheetContext): SheetColumn<Person>[] {
  const there = new Set(rows.attendance.map((row) => `${row.dayId} ${row.half} ${row.personId}`));
  return inOrder(rows.day).flatMap(({ id: dayId }, at) =>
    dayHalves
      .filter((half) => rows.attendance.some((row) => row.dayId === dayId && row.half === half))
      .map((half) =>
        text<Person>(
          words.onDay(at + 1, half),
          ({ id }) => (there.has(`${dayId} ${half} ${id}`) ? paper.yes : ''),
          10,
        ),
      ),
  );
}
