// The form in which samples and templates are authored: one nested document, in reading order.
import * as z from 'zod/mini';
import { day, line, minutes, paragraphs, timeOfDay } from '../../../shared/contract/fields.ts';
import { lineStatuses } from '../../../shared/features/action-plan/kinds.ts';
import { itemKinds, priorities, speakerRoles } from '../../../shared/features/agenda/kinds.ts';
import { columns } from '../../../shared/features/board/kinds.ts';
import { sexes } from '../../../shared/features/people/kinds.ts';
import { personFields } from '../../../shared/features/people/model.ts';
import { workshopFields } from '../../../shared/features/workshop/model.ts';

/** A name by which other parts of the same draft refer to this one. */
const key = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const optionalLine = z._default(line, '');
const optionalText = z._default(paragraphs, '');
const optionalDay = z._default(day, '');
const optionalKey = z._default(z.nullable(key), null);
const optionalMinutes = z._default(z.nullable(minutes), null);
const listOf = <S extends z.ZodMiniType>(part: S) => z._default(z.array(part), []);

/** `14:05`, read as minutes since midnight. */
const clockTime = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^\d\d:\d\d$/)),
    z.transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))),
  ),
  timeOfDay,
);

const item = z.strictObject({
  kind: z.enum(itemKinds),
  title: line,
  duration: minutes,
  fixedStart: z._default(z.nullable(clockTime), null),
  lead: optionalLine,
  method: optionalText,
  objective: optionalText,
  materials: optionalText,
  output: optionalText,
  notes: optionalText,
  priority: z._default(z.enum(priorities), 'should'),
  minDuration: optionalMinutes,
  perGroup: optionalMinutes,
  questionMinutes: optionalMinutes,
  /** In the order of the protocol. */
  speakers: listOf(
    z.strictObject({ role: z.enum(speakerRoles), name: optionalLine, minutes: optionalMinutes }),
  ),
  arrangement: optionalKey,
});

const person = z.strictObject({
  key,
  name: personFields.name,
  sex: z._default(z.enum(sexes), ''),
  organisation: optionalLine,
  project: optionalLine,
  designation: optionalLine,
  district: optionalLine,
  phone: optionalLine,
  email: optionalLine,
});

const group = z.strictObject({
  name: line,
  /** The question in words, or the number (from 1) of one of the guiding questions. */
  question: z._default(z.union([paragraphs, z.int().check(z.gte(1))]), ''),
  place: optionalLine,
  moderator: optionalKey,
  rapporteur: optionalKey,
  members: listOf(key),
});

const planLine = z.strictObject({
  activity: paragraphs,
  responsible: optionalLine,
  organisation: optionalLine,
  start: optionalDay,
  due: optionalDay,
  resources: optionalText,
  indicator: optionalText,
  status: z._default(z.enum(lineStatuses), 'not-started'),
});

export const draft = z.strictObject({
  workshop: z.strictObject(workshopFields),
  questions: listOf(paragraphs),
  cases: listOf(z.strictObject({ key, title: line, place: optionalLine, host: optionalLine })),
  people: listOf(person),
  arrangements: listOf(z.strictObject({ key, title: line, groups: listOf(group) })),
  days: listOf(
    z.strictObject({
      title: line,
      date: optionalDay,
      place: optionalLine,
      start: clockTime,
      end: z._default(z.nullable(clockTime), null),
      items: listOf(item),
    }),
  ),
  boards: listOf(
    z.strictObject({
      title: line,
      case: optionalKey,
      /** Cards from top to bottom, by column. */
      cards: z._default(z.partialRecord(z.enum(columns), z.array(paragraphs)), {}),
    }),
  ),
  plans: listOf(z.strictObject({ title: line, owner: optionalLine, lines: listOf(planLine) })),
});
export type Draft = z.infer<typeof draft>;
export type DraftItem = Draft['days'][number]['items'][number];
export type DraftGroup = Draft['arrangements'][number]['groups'][number];
