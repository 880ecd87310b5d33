// Reads the published format `grp/1` and what the screen asks for besides. By hand: it runs where
// no schemas are loaded. What is wrong is a fault with its place; the first one found is returned.
import type { Attribute, GroupInstance, Rounds } from './instance.ts';

export const instanceLimits = {
  people: 300,
  groups: 60,
  rounds: 12,
  attributes: 20,
  value: 9999,
  weight: 1000,
  /** How often two have met before. */
  met: 500,
  /** Entries of any list. */
  entries: 50_000,
} as const;

/** What is wrong with an instance; `field` says where, as in `pins[3].group`. */
export type InstanceFault =
  | { readonly kind: 'notObject'; readonly field: string }
  | { readonly kind: 'otherFormat'; readonly format: string }
  | { readonly kind: 'notList'; readonly field: string }
  | {
      readonly kind: 'tooLong' | 'wrongLength';
      readonly field: string;
      readonly length: number;
      /** How many there may be, or must be. */
      readonly asked: number;
    }
  | {
      readonly kind: 'notWhole' | 'notNumber';
      readonly field: string;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'notText' | 'unknownChoice' | 'samePerson' | 'noCurrent';
      readonly field: string;
    }
  | { readonly kind: 'twice'; readonly field: string; readonly person: number };

type Fields = Readonly<Record<string, unknown>>;

/** Reads an instance. Lists lose those named twice; unknown fields are passed over. */
export function readInstance(value: unknown): GroupInstance | InstanceFault {
  const reader = new Reader();
  const fields = reader.object(value, '');
  const { format = 'grp/1' } = fields;
  if (format !== 'grp/1') reader.other(format);
  const people = reader.whole(fields.people, 'people', 1, instanceLimits.people);
  const groups = reader.whole(fields.groups, 'groups', 1, instanceLimits.groups);
  const rounds = reader.whole(fields.rounds, 'rounds', 1, instanceLimits.rounds);
  if (reader.fault) return reader.fault;
  const instance = {
    people,
    groups,
    rounds,
    ...restOf(new Rest(reader, people, groups, rounds), fields),
  };
  return reader.fault ?? instance;
}

export function isFault(read: GroupInstance | InstanceFault): read is InstanceFault {
  return 'kind' in read;
}

function restOf(rest: Rest, fields: Fields): Omit<GroupInstance, 'people' | 'groups' | 'rounds'> {
  const { reader } = rest;
  const optional = <T>(name: string, read: (value: unknown, field: string) => T): T | undefined =>
    fields[name] === undefined || fields[name] === null ? undefined : read(fields[name], name);
  const each = <T>(name: string, read: (value: unknown, field: string) => T): T[] | undefined =>
    optional(name, (value, field) => reader.list(value, field, read));
  const persons = (value: unknown, field: string) => rest.persons(value, field);
  const locked = optional('locked', (value, field) => reader.whole(value, field, 0, rest.rounds));
  const current = optional('current', (value, field) => rest.arrangement(value, field));
  if ((locked ?? 0) > (current?.length ?? 0)) reader.fail({ kind: 'noCurrent', field: 'locked' });
  return {
    sizes: optional('sizes', (value, field) => rest.sizes(value, field)),
    absent: each('absent', (value, field) => rest.absence(value, field)),
    together: each('together', persons),
    apart: each('apart', persons),
    pins: each('pins', (value, field) => rest.pin(value, field)),
    history: each('history', (value, field) => rest.meeting(value, field)),
    attributes: optional('attributes', (value, field) =>
      reader.list(value, field, (one, at) => rest.attribute(one, at), instanceLimits.attributes),
    ),
    repeatWeight: optional('repeatWeight', (value, field) =>
      reader.number(value, field, 0, instanceLimits.weight),
    ),
    locked,
    current,
    minimums: each('minimums', (value, field) => rest.minimum(value, field)),
    wishes: each('wishes', (value, field) => rest.wish(value, field)),
    repeats: optional('repeats', (value, field) => {
      if (value === 'plain' || value === 'squared') return value;
      reader.fail({ kind: 'unknownChoice', field });
      return 'squared';
    }),
  };
}

/** Reads plain values; after the first fault what it returns means nothing. */
class Reader {
  fault: InstanceFault | null = null;

  fail(fault: InstanceFault): void {
    this.fault ??= fault;
  }

  other(format: unknown): void {
    const named = typeof format === 'string' ? format.slice(0, 40) : typeof format;
    this.fail({ kind: 'otherFormat', format: named });
  }

  text(value: unknown, field: string): string {
    if (typeof value === 'string') return value;
    this.fail({ kind: 'notText', field });
    return '';
  }

  object(value: unknown, field: string): Fields {
    if (isObject(value)) return value;
    this.fail({ kind: 'notObject', field });
    return {};
  }

  list<T>(
    value: unknown,
    field: string,
    read: (one: unknown, field: string) => T,
    most: number = instanceLimits.entries,
  ): T[] {
    if (!Array.isArray(value)) {
      this.fail({ kind: 'notList', field });
      return [];
    }
    if (value.length > most) {
      this.fail({ kind: 'tooLong', field, length: value.length, asked: most });
      return [];
    }
    const all: T[] = [];
    for (const [at, one] of value.entries()) {
      if (this.fault) break;
      all.push(read(one, `${field}[${at}]`));
    }
    return all;
  }

  whole(value: unknown, field: string, least: number, most: number): number {
    if (Number.isInteger(value) && inRange(value, least, most)) return value;
    this.fail({ kind: 'notWhole', field, least, most });
    return least;
  }

  number(value: unknown, field: string, least: number, most: number): number {
    if (inRange(value, least, most)) return value;
    this.fail({ kind: 'notNumber', field, least, most });
    return least;
  }

  length(list: readonly unknown[], field: string, asked: number): void {
    if (list.length !== asked) {
      this.fail({ kind: 'wrongLength', field, length: list.length, asked });
    }
  }
}

/** Reads what speaks of the instance's persons, groups and rounds. */
class Rest {
  readonly reader: Reader;
  readonly people: number;
  readonly groups: number;
  readonly rounds: number;

  constructor(reader: Reader, people: number, groups: number, rounds: number) {
    this.reader = reader;
    this.people = people;
    this.groups = groups;
    this.rounds = rounds;
  }

  person(value: unknown, field: string): number {
    return this.reader.whole(value, field, 0, this.people - 1);
  }

  group(value: unknown, field: string): number {
    return this.reader.whole(value, field, 0, this.groups - 1);
  }

  persons(value: unknown, field: string): number[] {
    return distinct(this.reader.list(value, field, (one, at) => this.person(one, at)));
  }

  roundsOf(value: unknown, field: string): number[] {
    const round = (one: unknown, at: string) => this.reader.whole(one, at, 0, this.rounds - 1);
    return distinct(this.reader.list(value, field, round));
  }

  sizes(value: unknown, field: string): GroupInstance['sizes'] {
    const round = (list: unknown, at: string): number[] => {
      const size = (one: unknown, place: string) => this.reader.whole(one, place, 0, this.people);
      const sizes = this.reader.list(list, at, size);
      this.reader.length(sizes, at, this.groups);
      return sizes;
    };
    if (!Array.isArray(value) || !value.some((one) => Array.isArray(one)))
      return round(value, field);
    const sizes = this.reader.list(value, field, round);
    this.reader.length(sizes, field, this.rounds);
    return sizes;
  }

  absence(value: unknown, field: string) {
    const { person, rounds } = this.reader.object(value, field);
    return {
      person: this.person(person, `${field}.person`),
      rounds: this.roundsOf(rounds, `${field}.rounds`),
    };
  }

  pin(value: unknown, field: string) {
    const { person, group, rounds } = this.reader.object(value, field);
    const pin = {
      person: this.person(person, `${field}.person`),
      group: this.group(group, `${field}.group`),
    };
    if (rounds === undefined || rounds === null) return pin;
    return { ...pin, rounds: this.roundsOf(rounds, `${field}.rounds`) };
  }

  meeting(value: unknown, field: string): readonly [number, number, number] {
    const parts = this.reader.list(value, field, (one) => one);
    this.reader.length(parts, field, 3);
    const [a, b] = [this.person(parts[0], `${field}[0]`), this.person(parts[1], `${field}[1]`)];
    if (a === b) this.reader.fail({ kind: 'samePerson', field });
    return [a, b, this.reader.whole(parts[2], `${field}[2]`, 0, instanceLimits.met)];
  }

  attribute(value: unknown, field: string): Attribute {
    const { name = '', weight = 1, values } = this.reader.object(value, field);
    const known = this.reader.list(values, `${field}.values`, (one, at) =>
      this.reader.whole(one, at, -1, instanceLimits.value),
    );
    this.reader.length(known, `${field}.values`, this.people);
    const { weight: most } = instanceLimits;
    return {
      name: this.reader.text(name, `${field}.name`),
      weight: this.reader.number(weight, `${field}.weight`, -most, most),
      values: known,
    };
  }

  minimum(value: unknown, field: string) {
    const { people, least } = this.reader.object(value, field);
    return {
      people: this.persons(people, `${field}.people`),
      least: this.reader.whole(least, `${field}.least`, 1, instanceLimits.people),
    };
  }

  wish(value: unknown, field: string) {
    const { person, groups } = this.reader.object(value, field);
    const group = (one: unknown, at: string) => this.group(one, at);
    return {
      person: this.person(person, `${field}.person`),
      groups: distinct(this.reader.list(groups, `${field}.groups`, group)),
    };
  }

  /** An arrangement as it is: of any number of groups, since one may have gone. */
  arrangement(value: unknown, field: string): Rounds {
    return this.reader.list(value, field, (round, at) => this.roundOf(round, at), this.rounds);
  }

  private roundOf(value: unknown, field: string): number[][] {
    const seen = new Set<number>();
    const group = (list: unknown, at: string): number[] =>
      this.reader.list(list, at, (one, place) => {
        const person = this.person(one, place);
        if (seen.has(person)) this.reader.fail({ kind: 'twice', field, person });
        seen.add(person);
        return person;
      });
    return this.reader.list(value, field, group, instanceLimits.groups);
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inRange(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function distinct(list: readonly number[]): number[] {
  return [...new Set(list)];
}
