// The parts that say what the workshop was about, before what happened in it.
import { inOrder } from '../../../lib/ordering.ts';
import type { Block, Fact, Text } from '../document.ts';
import { heading, type Part, type PartContext, prose, under } from './part.ts';

/** The facts on the cover; those that are not known are left out. */
export function coverFacts(context: PartContext): Fact[] {
  const { rows, words } = context;
  const workshop = rows.workshop[0];
  const facts = [
    { term: words.date, text: datesOf(context) },
    { term: words.place, text: workshop?.place ?? '' },
    { term: words.venue, text: workshop?.venue ?? '' },
    { term: words.organiser, text: workshop?.organiser ?? '' },
  ];
  return facts.filter(({ text }) => text.trim() !== '');
}

function datesOf({ rows, words, format }: PartContext): Text {
  const days = rows.day.map((day) => day.date).filter((date) => date !== '');
  const sorted = days.sort();
  const first = sorted[0] ?? rows.workshop[0]?.startDate ?? '';
  const last = sorted.at(-1) ?? first;
  return first === last ? format.date(first) : words.dates(first, last);
}

/** What the facilitator wrote above it all. */
export const summary: Part = ({ rows, words }) =>
  under(heading(1, words.summary), prose(rows.minutesText[0]?.summary ?? ''));

export const backgroundAndPurpose: Part = ({ rows, words }) => {
  const background = prose(rows.workshop[0]?.background ?? '');
  const purpose = prose(rows.workshop[0]?.purpose ?? '');
  if (background.length === 0) return under(heading(1, words.purpose), purpose);
  if (purpose.length === 0) return under(heading(1, words.background), background);
  return [
    heading(1, words.backgroundAndPurpose),
    ...under(heading(2, words.background), background),
    ...under(heading(2, words.purpose), purpose),
  ];
};

export const guidingQuestions: Part = ({ rows, words }) =>
  under(heading(1, words.guidingQuestions), listOf(inOrder(rows.question).map(({ text }) => text)));

export const cases: Part = ({ rows, words }) => {
  const items = inOrder(rows.caseStudy).map(({ title, place, host }) =>
    [title, place, host.trim() === '' ? '' : words.host(host)]
      .filter((text) => text.trim() !== '')
      .join(', '),
  );
  return under(heading(1, words.cases), listOf(items));
};

function listOf(items: readonly Text[]): Block[] {
  const said = items.filter((item) => item.trim() !== '');
  return said.length === 0 ? [] : [{ kind: 'list', ordered: true, items: said }];
}
