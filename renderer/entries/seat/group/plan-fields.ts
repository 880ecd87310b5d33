// What a rapporteur can write of a plan and of its lines: in which groups, and in what kind of field.

/** `line`: of one line. `paragraphs`: of some. */
export type FieldKind = 'line' | 'paragraphs' | 'date' | 'amount' | 'percent' | 'choice';

export const aboutGroups = [
  ['origin', ['title', 'owner', 'team', 'type']],
  ['why', ['problem', 'objective', 'novelty']],
  ['forWhom', ['users', 'stakeholders']],
  ['lasting', ['fit', 'sustainability', 'risks']],
] as const;
export type AboutField = (typeof aboutGroups)[number][1][number];

/** Asked of each line first, and all that is asked of a new one. */
export const firstFields = ['activity', 'responsible', 'due'] as const;
export type FirstField = (typeof firstFields)[number];

export const lineGroups = [
  ['work', ['organisation', 'start', 'objective', 'steps', 'partners', 'location', 'resources']],
  ['money', ['cost', 'costSource']],
  ['measure', ['indicator', 'baseline', 'target', 'verification']],
  ['risks', ['risk', 'mitigation', 'support', 'approval']],
  ['progress', ['status', 'percent', 'comment', 'evidence']],
] as const;
export type LineField = FirstField | (typeof lineGroups)[number][1][number];

export const lineFields: readonly LineField[] = [
  ...firstFields,
  ...lineGroups.flatMap(([, fields]): readonly LineField[] => fields),
];
export const aboutFields: readonly AboutField[] = aboutGroups.flatMap(
  ([, fields]): readonly AboutField[] => fields,
);

const special: Readonly<Partial<Record<LineField | AboutField, FieldKind>>> = {
  title: 'line',
  owner: 'line',
  type: 'choice',
  responsible: 'line',
  organisation: 'line',
  partners: 'line',
  location: 'line',
  baseline: 'line',
  target: 'line',
  approval: 'line',
  start: 'date',
  due: 'date',
  cost: 'amount',
  costSource: 'choice',
  status: 'choice',
  percent: 'percent',
};

export function kindOf(field: LineField | AboutField): FieldKind {
  return special[field] ?? 'paragraphs';
}
