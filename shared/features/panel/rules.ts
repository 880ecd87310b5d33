// What a panel's points and comments come to. Nothing of it is stored: it is counted from rows.
import type { Criterion, PanelComment, Panellist, PanelScore } from './model.ts';

type Scored = Pick<PanelScore, 'planId' | 'criterionId' | 'panellistId' | 'points'>;
export type Rubric = readonly Pick<Criterion, 'id' | 'section' | 'title' | 'points'>[];

/** A mean over panellists, and how far apart they are; null where nobody gave points. */
export type Spread = {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Standard deviation of a sample (n − 1); 0 where one gave points. */
  readonly deviation: number;
  readonly count: number;
};

export type SectionResult = {
  readonly section: string;
  /** The most it can have. */
  readonly points: number;
  /** Sum of the means of its criteria; null where none has points. */
  readonly panel: number | null;
  readonly self: number | null;
};

export type CriterionResult = {
  readonly id: string;
  readonly panel: Spread | null;
  readonly self: number | null;
};

export type PlanResult = {
  readonly planId: string;
  /** Sum of the criteria's means, so that a criterion that somebody left out weighs nothing less. */
  readonly panel: number | null;
  /** Over the sums of those who gave points for every criterion; null where nobody did. */
  readonly spread: Spread | null;
  readonly self: number | null;
  readonly sections: readonly SectionResult[];
  readonly criteria: readonly CriterionResult[];
  /** Sum of each panellist who gave any points, and whether it is for all criteria. */
  readonly byPanellist: readonly {
    readonly panellistId: string;
    readonly sum: number;
    readonly whole: boolean;
  }[];
  /** 1 for the most points; the same for equal ones; null without points. */
  readonly rank: number | null;
};

/** The most points that a rubric gives. */
export function mostPoints(rubric: Rubric): number {
  return rubric.reduce((sum, { points }) => sum + points, 0);
}

/** A number as results are shown: with one decimal, halves up. */
export function rounded(value: number): number {
  return Math.round((value + Number.EPSILON) * 10) / 10;
}

/**
 * The results of plans, in the order given.
 * @param panellists whose points count; the rubric and they in their order
 */
export function panelResults(
  planIds: readonly string[],
  rubric: Rubric,
  panellists: readonly Pick<Panellist, 'id'>[],
  scores: readonly Scored[],
): PlanResult[] {
  const counted = planIds.map((planId) =>
    resultOf(
      planId,
      rubric,
      panellists,
      scores.filter((score) => score.planId === planId),
    ),
  );
  const sums = counted.flatMap(({ panel }) => (panel === null ? [] : [rounded(panel)]));
  return counted.map((result) => ({
    ...result,
    rank:
      result.panel === null
        ? null
        : 1 + sums.filter((sum) => sum > rounded(result.panel ?? 0)).length,
  }));
}

type Counted = Omit<PlanResult, 'rank'>;

function resultOf(
  planId: string,
  rubric: Rubric,
  panellists: readonly Pick<Panellist, 'id'>[],
  scores: readonly Scored[],
): Counted {
  const known = new Set(panellists.map(({ id }) => id));
  const criteria = rubric.map(({ id }): CriterionResult => {
    const own = scores.filter(({ criterionId }) => criterionId === id);
    const given = own.filter(({ panellistId }) => panellistId !== null && known.has(panellistId));
    const self = own.find(({ panellistId }) => panellistId === null)?.points ?? null;
    return { id, panel: spreadOf(given.map(({ points }) => points)), self };
  });
  const byPanellist = panellists.flatMap(({ id: panellistId }) => {
    const own = rubric.flatMap(
      ({ id }) =>
        scores.find((score) => score.panellistId === panellistId && score.criterionId === id) ?? [],
    );
    const sum = own.reduce((total, { points }) => total + points, 0);
    return own.length === 0 ? [] : [{ panellistId, sum, whole: own.length === rubric.length }];
  });
  return {
    planId,
    panel: sumOf(criteria.map(({ panel }) => panel?.mean ?? null)),
    spread: spreadOf(byPanellist.filter(({ whole }) => whole).map(({ sum }) => sum)),
    self: sumOf(criteria.map(({ self }) => self)),
    sections: sectionsOf(rubric).map(({ section, ids, points }) => {
      const own = criteria.filter(({ id }) => ids.includes(id));
      return {
        section,
        points,
        panel: sumOf(own.map(({ panel }) => panel?.mean ?? null)),
        self: sumOf(own.map(({ self }) => self)),
      };
    }),
    criteria,
    byPanellist,
  };
}

/** The sections in the order in which they first occur, wherever their criteria stand. */
export function sectionsOf(
  rubric: Rubric,
): { readonly section: string; readonly ids: readonly string[]; readonly points: number }[] {
  const sections = new Map<string, Rubric[number][]>();
  for (const criterion of rubric) {
    const name = criterion.section.trim();
    sections.set(name, [...(sections.get(name) ?? []), criterion]);
  }
  return [...sections].map(([section, own]) => ({
    section,
    ids: own.map(({ id }) => id),
    points: mostPoints(own),
  }));
}

/** Mean, least, most and standard deviation of some numbers; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    mean,
    least: Math.min(...values),
    most: Math.max(...values),
    deviation: count === 1 ? 0 : Math.sqrt(squares / (count - 1)),
    count,
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** How many points were given that are more than their criterion, lowered since, can have. */
export function exceeding(
  { id, points }: Pick<Criterion, 'id' | 'points'>,
  scores: readonly Pick<PanelScore, 'criterionId' | 'points'>[],
): number {
  return scores.filter((score) => score.criterionId === id && score.points > points).length;
}

/** How many comments the team has not answered. */
export function openComments(comments: readonly Pick<PanelComment, 'answer'>[]): number {
  return comments.filter(({ answer }) => answer === '').length;
}
