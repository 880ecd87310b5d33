// The papers, put together from what the workshop left behind.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import type { Cover, MinutesDocument, PaperSection, Picture } from './document.ts';
import { captionNumbers, type Draft, finished, retexter, written } from './finish.ts';
import { keeper } from './keep.ts';
import { minutesPaper } from './messages.ts';
import type { Paper, PartKind, TextEdit } from './model.ts';
import { partsOf } from './part-order.ts';
import { coverFacts } from './parts/opening.ts';
import type { Keep, MinutesRows, PartContext } from './parts/part.ts';
import { parts } from './parts/parts.ts';
import { reportPaper } from './report-messages.ts';

export type PaperOptions = {
  readonly paper: Paper;
  /** Of the fixed words, dates and digits; what people wrote stays as it is. */
  readonly language: Language;
};
export type Assemble = (rows: MinutesRows, options: PaperOptions) => MinutesDocument;

/** The language of a workshop's papers. */
export function paperLanguage(rows: Pick<MinutesRows, 'workshop' | 'minutesText'>): Language {
  return rows.minutesText[0]?.language || rows.workshop[0]?.language || 'en';
}

/**
 * A paper of a workshop. Parts with nothing in them are left out; the private notes of agenda items
 * are never in it. It looks at no clock: an item still running has a start and no end.
 * @param rows the rows of exactly one workshop
 */
export const assemblePaper: Assemble = (rows, options) => paperAssembler()(rows, options);

/**
 * Assembles again and again as rows change, each part only when a table it is made from is another
 * list than before: what stayed the same is the same object.
 */
export function paperAssembler(): Assemble {
  const keep = keeper();
  return (rows, options) => {
    const { paper, language } = options;
    const context = contextOf(rows, options, keep);
    const edits = keep('edits', [rows.textEdit], () => editsByPart(rows.textEdit));
    const shown = partsOf(paper, rows.paperPart).filter((each) => each.shown);
    const editsOf = (part: string) => {
      const own = edits.get(part) ?? [];
      return keep(`edits of ${part}`, own, () => own);
    };
    const sections = shown.map(({ part }) => sectionOf(context, part, editsOf(part)));
    const numbered = withNumbers(keep, sections, context);
    return {
      paper,
      language,
      cover: coverOf(context, editsOf('cover')),
      words: paperWords(context),
      sections: numbered,
      blocks: numbered.flatMap(({ blocks, edited }) =>
        edited.size === 0 ? blocks : written(blocks),
      ),
    };
  };
}

function contextOf(rows: MinutesRows, { paper, language }: PaperOptions, keep: Keep): PartContext {
  const format = formatOf(language);
  const words = keep('words', [language], () => wordsOf(minutesPaper, format));
  const report = keep('more', [language], () => ({ words: wordsOf(reportPaper, format) }));
  return {
    paper,
    rows,
    words,
    report,
    format,
    timeZone: rows.workshop[0]?.timeZone ?? 'UTC',
    keep,
  };
}

/** The edits of each part, by what their places begin with. */
function editsByPart(edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> {
  const byPart = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const part = edit.place.split('/', 1)[0] ?? '';
    const own = byPart.get(part);
    if (own) own.push(edit);
    else byPart.set(part, [edit]);
  }
  return byPart;
}

function sectionOf(context: PartContext, part: PartKind, edits: readonly TextEdit[]): PaperSection {
  const { rows, format, paper, keep } = context;
  const { tables, draft } = parts[part];
  const madeFrom = [format, paper, ...tables.map((table) => rows[table])];
  const drafts = keep<readonly Draft[]>(`draft ${paper} ${part}`, madeFrom, () => draft(context));
  return keep(`section ${paper} ${part}`, [drafts, edits], () => ({
    part,
    ...finished(drafts, edits),
  }));
}

function withNumbers(
  keep: Keep,
  sections: readonly PaperSection[],
  { words }: PartContext,
): PaperSection[] {
  const numbers = captionNumbers((kind, number) => words.captioned(words[kind], number));
  return sections.map((section) => {
    const blocks = numbers(section.blocks);
    const key = `numbered ${section.part}`;
    return keep(key, [section, ...blocks], () => ({ ...section, blocks }));
  });
}

function paperWords({ words }: PartContext): MinutesDocument['words'] {
  return {
    contents: words.contents,
    page: words.page,
    of: words.of,
    table: words.table,
    figure: words.figure,
  };
}

function coverOf(context: PartContext, edits: readonly TextEdit[]): Cover {
  const { rows, words, paper, keep, format } = context;
  const { workshop, day, logo, file } = rows;
  return keep(`cover ${paper}`, [format, workshop, day, logo, file, edits], () => {
    const { retext, edited } = retexter(edits);
    const title = workshop[0]?.title.trim() || words.untitled;
    return {
      label: retext('cover/label', words[paper]),
      title: retext('cover/title', title),
      subtitle: retext('cover/subtitle', ''),
      facts: coverFacts(context).map((fact) => ({ ...fact, text: retext(fact.place, fact.text) })),
      logos: logosOf(context),
      edited,
    };
  });
}

function logosOf({ rows, words }: PartContext): Picture[] {
  return inOrder(rows.logo).flatMap(({ fileId }) => {
    const file = rows.file.find(({ id }) => id === fileId);
    return file ? [{ fileId, hash: file.hash, alt: words.logo(file.name) }] : [];
  });
}
