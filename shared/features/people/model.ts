// The participants, as on the attendance sheet, and on which days they were there.
import * as z from 'zod/mini';
import { id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { ageGroups, attendanceSources, consentAnswers, dayHalves, sexes } from './kinds.ts';

export type Sex = (typeof sexes)[number];
export type AgeGroup = (typeof ageGroups)[number];
export type ConsentAnswer = (typeof consentAnswers)[number];
export type DayHalf = (typeof dayHalves)[number];
export type AttendanceSource = (typeof attendanceSources)[number];

const consentAnswer = z.enum(consentAnswers);

/** What every list has. */
const listedFields = {
  /** As it should stand on the certificate. */
  name: line.check(z.regex(/\S/)),
  /** '' where it was not asked. */
  sex: z.enum(sexes),
  organisation: line,
  project: line,
  designation: line,
  district: line,
  phone: line,
  email: line,
} as const;

/** What is asked where the organiser needs it. */
export const askedFields = {
  ageGroup: z.enum(ageGroups),
  /** The languages somebody speaks. */
  language: line,
  /** Only where the workshop asks for it (`peopleSettings.asksDisability`). */
  disability: line,
  photoInternal: consentAnswer,
  photoPublic: consentAnswer,
  quoteNamed: consentAnswer,
  contactShared: consentAnswer,
  /** Divided by commas. */
  tags: line,
} as const;

export const personFields = { ...listedFields, ...askedFields } as const;
export const person = z.object({ ...rowBase, order, ...personFields, present: z.boolean() });
export type Person = z.infer<typeof person>;

export const personFieldFields = { title: line } as const;
/** Something this workshop notes of each person. */
export const personField = z.object({ ...rowBase, order, ...personFieldFields });
export type PersonField = z.infer<typeof personField>;

export const personValue = z.object({ ...rowBase, personId: id, fieldId: id, text: paragraphs });
export type PersonValue = z.infer<typeof personValue>;

/** That somebody was there on a day, or in half of it; without a row, they were not. */
export const attendance = z.object({
  ...rowBase,
  personId: id,
  dayId: id,
  half: z.enum(dayHalves),
  source: z.enum(attendanceSources),
  at: instant,
});
export type AttendanceRow = z.infer<typeof attendance>;

export const peopleSettingsFields = {
  asksDisability: z.boolean(),
  /** Attendance is taken before and after the middle of the day. */
  halfDays: z.boolean(),
  /** On certificates: the heading, and the sentence around the name. '' for the usual ones. */
  certificateTitle: line,
  certificateText: paragraphs,
} as const;
/** One row a workshop, under the workshop's own id, from the first change on. */
export const peopleSettings = z.object({ ...rowBase, ...peopleSettingsFields });
export type PeopleSettings = z.infer<typeof peopleSettings>;

export const signerFields = { name: line, role: line } as const;
/** Who signs the certificates; `fileId`: a picture of the signature, where there is one. */
export const signer = z.object({ ...rowBase, order, ...signerFields, fileId: z.nullable(id) });
export type Signer = z.infer<typeof signer>;

/** An organisation's sign, on certificates and on the covers of papers. */
export const logo = z.object({ ...rowBase, order, fileId: id });
export type Logo = z.infer<typeof logo>;

export const peopleTables = {
  person: table(person, inWorkshop),
  personField: table(personField, inWorkshop),
  personValue: table(personValue, {
    ...inWorkshop,
    personId: { table: 'person', then: 'cascade' },
    fieldId: { table: 'personField', then: 'cascade' },
  }),
  peopleSettings: table(peopleSettings, inWorkshop),
  signer: table(signer, { ...inWorkshop, fileId: { table: 'file', then: 'null' } }),
  logo: table(logo, { ...inWorkshop, fileId: { table: 'file', then: 'cascade' } }),
} as const;

/** Apart, since it comes behind the agenda's days. */
export const attendanceTables = {
  attendance: table(attendance, {
    ...inWorkshop,
    personId: { table: 'person', then: 'cascade' },
    dayId: { table: 'day', then: 'cascade' },
  }),
} as const;
