// The columns that a table no longer has. What was journalled or packed with them is read as today.
type Fields = Readonly<Record<string, unknown>>;

const gone: ReadonlyMap<string, readonly string[]> = new Map([
  ['group', ['moderatorId', 'rapporteurId']], // with schema 3: a role is the member's, see below
]);

/** The fields of a row, or of a change to one, that its table still has. */
export function withoutGone<F extends Fields>(table: string, fields: F): F {
  const names = gone.get(table);
  if (!names) return fields;
  const left = Object.entries(fields).filter(([name]) => !names.includes(name));
  return Object.fromEntries(left) as F;
}
