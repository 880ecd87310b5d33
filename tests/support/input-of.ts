// Inputs for a command, made from its own schema: mostly of the right outline, often not.
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { hostileText } from './hostile-text.ts';

const junk = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    -1,
    1.5,
    9e15,
    Number.NaN,
    true,
    '',
    '\0',
    '\ud800',
    '__proto__',
  ),
  fc.constantFrom<unknown>([], {}, { id: {} }, JSON.parse('{"__proto__":{"polluted":1}}')),
  fc.string({ minLength: 10_000, maxLength: 10_001 }),
  fc.anything(),
);
const numbers = fc.oneof(
  fc.constantFrom(-36e5, -1, 0, 1, 15, 1000, 1440, 36e5, 864e5, 8.64e15, Number.MAX_SAFE_INTEGER),
  fc.integer(),
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 1000 }) },
);
const days = ['', '2010-12-13', '2014-02-31', '0000-01-01', '9999-12-31', '2010-1-1'];
const zones = ['Asia/Dhaka', 'Mars/Olympus', ''];
const words = fc.oneof(
  hostileText,
  fc.constantFrom('', 'a\0b', '\ud800x', 'ক্ষ্ম', '=1+1', '__proto__', 'x'.repeat(300)),
);

/** Ids to offer to the field of a name. */
export type Ids = (field: string) => readonly string[];

export function inputOf(schema: z.core.$ZodType, ids: Ids, field = ''): fc.Arbitrary<unknown> {
  const fitting = outline(schema, ids, field);
  return fc.oneof({ weight: 40, arbitrary: fitting }, { weight: 1, arbitrary: junk });
}

function outline(schema: z.core.$ZodType, ids: Ids, field: string): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([name, of]) => [name, inputOf(of, ids, name)]);
      return fc.record(Object.fromEntries(fields));
    }
    case 'string':
      if (/^(date|start|due|startDate)$/.test(field)) return fc.constantFrom(...days);
      return field === 'timeZone' ? fc.constantFrom(...zones) : text(ids(field));
    case 'number':
      return /^rounds?$/.test(field) ? fc.integer({ min: -1, max: 4 }) : numbers;
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(inputOf(def.innerType, ids, field), { freq: 2 });
    case 'default':
    case 'optional':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: inputOf(def.innerType, ids, field) },
      );
    case 'array':
      return fc.array(inputOf(def.element, ids, field), { maxLength: 4 });
    default:
      return junk;
  }
}

function text(ids: readonly string[]): fc.Arbitrary<string> {
  if (ids.length === 0) return words;
  return fc.oneof({ weight: 10, arbitrary: fc.constantFrom(...ids) }, fc.uuid(), words);
}
