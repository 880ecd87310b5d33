// The names that tables give their columns, and what the columns then hold.
import { comparable } from './comparable.ts';
import { once } from './once.ts';

/** Lists divided by a comma. `whole`: the heading is exactly this. `part`: it contains this as a word. */
export type HeadingNames = { readonly whole: string; readonly part: string };

/** By column: the field it holds; null where it is left out. */
export type Mapping<F extends string> = readonly (F | null)[];

export type Layout<F extends string> = {
  /** Which of the rows has the columns' names; null where there is none. */
  readonly heading: number | null;
  /** What each column holds. */
  readonly mapping: Mapping<F>;
};

/** How far down a heading is looked for: lists often begin with a title and a date. */
export const headingWithin = 10;

type Match<F> = { readonly field: F; readonly exact: boolean };

export type HeadingReader<F extends string> = {
  /**
   * What the columns hold if these cells are a heading; null if they are not one. A heading names
   * at least one column exactly, or two in other words.
   */
  columnsOf(cells: readonly string[]): Mapping<F> | null;
  /** Whether a cell is exactly a column's name. */
  isName(cell: string): boolean;
};

/**
 * Reads headings by the names of fields.
 * @param names in the order in which they are looked for: where a heading has words of several
 *   fields, the first of them has it
 */
export function headingReader<F extends string>(
  names: readonly (readonly [F, HeadingNames])[],
): HeadingReader<F> {
  const keys = once(() =>
    names.map(([field, { whole, part }]) => ({
      field,
      whole: keysOf(`${whole}, ${part}`),
      part: keysOf(part),
    })),
  );
  const matchOf = (cell: string): Match<F> | null => {
    const heading = comparable(cell).replace(/\s*[*:।.]+$/, '');
    if (heading === '' || heading.length > 60) return null;
    const whole = keys().find((key) => key.whole.has(heading));
    if (whole) return { field: whole.field, exact: true };
    const words = heading.split(/[\s/,;:()[\]_.|]+/);
    const part = keys().find((key) => words.some((word) => key.part.has(word)));
    return part ? { field: part.field, exact: false } : null;
  };
  return {
    isName: (cell) => matchOf(cell)?.exact ?? false,
    columnsOf: (cells) => {
      const matches = cells.map(matchOf);
      const exact = matches.filter((match) => match?.exact).length;
      const found = matches.filter((match) => match !== null).length;
      if (exact === 0 && found < 2) return null;
      return matches.map((match, at) =>
        match && isFirst(match, at, matches) ? match.field : null,
      );
    },
  };
}

/** Of two columns with the same field the exact one has it, else the one further left. */
function isFirst<F>(match: Match<F>, at: number, matches: readonly (Match<F> | null)[]): boolean {
  const same = (other: Match<F> | null) => other?.field === match.field;
  const exact = matches.findIndex((other) => same(other) && other?.exact);
  return at === (exact >= 0 ? exact : matches.findIndex(same));
}

/**
 * The layout with one column holding something else; a field stands in one column only.
 * @param several the field that may stand in as many as there are
 */
export function withColumn<F extends string>(
  layout: Layout<F>,
  column: number,
  field: F | null,
  several?: F,
): Layout<F> {
  const mapping = layout.mapping.map((held, at) =>
    at === column ? field : held === field && field !== several ? null : held,
  );
  return { ...layout, mapping };
}

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(comparable).filter(Boolean));
}
