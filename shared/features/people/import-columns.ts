// The names that lists give their columns, in English and in Bangla.
import { comparable } from './rules.ts';

/** The fields a file can bring, in the order in which a column is asked what it holds. */
export const importFields = [
  'name',
  'sex',
  'organisation',
  'project',
  'designation',
  'district',
  'phone',
  'email',
] as const;
export type ImportField = (typeof importFields)[number];
/** By column: the field it holds; null where it is left out. */
export type Mapping = readonly (ImportField | null)[];

/** `whole`: the heading is exactly this. `part`: it contains this as a word. */
type Names = { readonly whole: string; readonly part: string };

const names: Readonly<Record<ImportField, Names>> = {
  name: {
    whole: 'name, names, full name, participant, participants, নাম, পুরো নাম, পূর্ণ নাম',
    part: 'name, participant, নাম, অংশগ্রহণকারী, অংশগ্রহণকারীর',
  },
  sex: {
    whole: 'f/m, m/f, নারী/পুরুষ, পুরুষ/নারী, মহিলা/পুরুষ, পুরুষ/মহিলা',
    part: 'sex, gender, লিঙ্গ, জেন্ডার',
  },
  organisation: {
    whole: 'org, company, employer, office, affiliation, অফিস, কার্যালয়',
    part: 'organisation, organization, institution, institute, agency, ngo, সংস্থা, সংস্থার, প্রতিষ্ঠান, প্রতিষ্ঠানের, সংগঠন, সংগঠনের',
  },
  project: {
    whole: 'programme, program, কর্মসূচি',
    part: 'project, প্রকল্প, প্রকল্পের, প্রজেক্ট, কর্মসূচির',
  },
  designation: {
    whole: 'title, role, post, occupation, profession, পদ, পদমর্যাদা, পেশা',
    part: 'designation, position, job, পদবি, পদবী',
  },
  district: {
    whole: 'zila, zilla, location, area, address, place, এলাকা, কর্ম এলাকা, ঠিকানা, স্থান',
    part: 'district, জেলা, জেলার',
  },
  phone: {
    whole: 'tel, contact, contact no, contact number, যোগাযোগ',
    part: 'phone, mobile, cell, telephone, ফোন, মোবাইল, মুঠোফোন',
  },
  email: { whole: 'mail', part: 'email, e-mail, ইমেইল, ই-মেইল, ইমেল, ই-মেল' },
};

/** `Name of organisation` names an organisation: the telling word is not the one all headings have. */
const tellingFirst: readonly ImportField[] = [
  'email',
  'phone',
  'district',
  'designation',
  'organisation',
  'project',
  'sex',
  'name',
];

type Match = { readonly field: ImportField; readonly exact: boolean };

/**
 * What the columns hold if these cells are a heading; null if they are not one. A heading names
 * at least one column exactly, or two in other words.
 */
export function columnsOfHeading(cells: readonly string[]): Mapping | null {
  const matches = cells.map(matchOf);
  const exact = matches.filter((match) => match?.exact).length;
  const found = matches.filter((match) => match !== null).length;
  if (exact === 0 && found < 2) return null;
  return matches.map((match, at) => (match && isFirst(match, at, matches) ? match.field : null));
}

/** Of two columns with the same field the exact one has it, else the one further left. */
function isFirst(match: Match, at: number, matches: readonly (Match | null)[]): boolean {
  const same = (other: Match | null) => other?.field === match.field;
  const exact = matches.findIndex((other) => same(other) && other?.exact);
  return at === (exact >= 0 ? exact : matches.findIndex(same));
}

function matchOf(cell: string): Match | null {
  const heading = comparable(cell).replace(/\s*[*:।.]+$/, '');
  if (heading === '' || heading.length > 60) return null;
  const whole = tellingFirst.find((field) => keys[field].whole.has(heading));
  if (whole) return { field: whole, exact: true };
  const words = heading.split(/[\s/,;:()[\]_.|]+/);
  const part = tellingFirst.find((field) => words.some((word) => keys[field].part.has(word)));
  return part ? { field: part, exact: false } : null;
}

const keys = Object.fromEntries(
  importFields.map((field) => {
    const { whole, part } = names[field];
    return [field, { whole: keysOf(`${whole}, ${part}`), part: keysOf(part) }];
  }),
) as Record<ImportField, { whole: ReadonlySet<string>; part: ReadonlySet<string> }>; // one a field

function keysOf(list: string): ReadonlySet<string> {
  return new Set(list.split(', ').map(comparable));
}
