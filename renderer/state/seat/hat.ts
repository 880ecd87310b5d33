// Who is writing on this phone: one of those who take turns at it, for themselves or for their group.

export type Hat = {
  readonly personId: string | null;
  readonly name: string;
  /** The group that writes together; null: a person's own. */
  readonly groupId: string | null;
};

export function sameHat(a: Hat, b: Hat): boolean {
  return samePerson(a, b) && a.groupId === b.groupId;
}

export function samePerson(a: Omit<Hat, 'groupId'>, b: Omit<Hat, 'groupId'>): boolean {
  return a.personId === b.personId && (a.personId !== null || a.name === b.name);
}

/** Tells apart what each of those who take turns has begun: a piece of a key. */
export function hatKey({ personId, name, groupId }: Hat): string {
  return `${personId ?? `~${name}`}/${groupId ?? ''}`;
}

export function isHat(value: unknown): value is Hat {
  if (typeof value !== 'object' || value === null) return false;
  const { personId, name, groupId } = value as Record<string, unknown>; // an object has fields
  const isId = (each: unknown) => each === null || typeof each === 'string';
  return typeof name === 'string' && isId(personId) && isId(groupId);
}
