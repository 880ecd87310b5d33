// The names that lists give their columns, in English and in Bangla.
import { type HeadingNames, headingReader } from '../../lib/headings.ts';

/** The fields that stand in the list as columns. */
export const listedFields = [
  'name',
  'sex',
  'organisation',
  'project',
  'designation',
  'district',
  'phone',
  'email',
] as const;

/** The fields a file can bring, in the order in which a column is asked what it holds. */
export const importFields = [
  ...listedFields,
  'ageGroup',
  'language',
  'disability',
  'photoInternal',
  'photoPublic',
  'quoteNamed',
  'contactShared',
  'tags',
] as const;
export type ImportField = (typeof importFields)[number];

/** What a column can hold; `own`: a field of the workshop's own, called as the column is. */
export type ImportColumn = ImportField | 'own';

const names: Readonly<Record<ImportField, HeadingNames>> = {
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
  ageGroup: { whole: 'age, age group, বয়স, বয়সসীমা', part: 'age, বয়স, বয়সসীমা' },
  language: { whole: 'mother tongue, মাতৃভাষা', part: 'language, languages, ভাষা' },
  disability: {
    whole: 'pwd',
    part: 'disability, disabled, disabilities, প্রতিবন্ধী, প্রতিবন্ধিতা, প্রতিবন্ধিতার',
  },
  photoInternal: {
    whole: 'photos internally, photo internal, photo consent internal, ছবি: নিজেদের কাজে',
    part: '',
  },
  photoPublic: {
    whole:
      'photos in public, photo public, photo, photos, photo consent, consent for photo, ছবি, ছবির সম্মতি, ছবি: সবার জন্য',
    part: 'photo, photos, photograph, ছবি, ছবির',
  },
  quoteNamed: {
    whole: 'quoted by name, নামসহ উদ্ধৃতি',
    part: 'quote, quoted, quotation, উদ্ধৃতি',
  },
  contactShared: {
    whole: 'contact shared, contact sharing, share contact, share contacts, যোগাযোগের তথ্য দেওয়া',
    part: 'sharing',
  },
  tags: { whole: 'tag, tags, label, labels, ট্যাগ', part: 'tag, tags, ট্যাগ' },
};

/** `Name of organisation` names an organisation: the telling word is not the one all headings have. */
const tellingFirst: readonly ImportField[] = [
  'photoInternal',
  'photoPublic',
  'quoteNamed',
  'contactShared',
  'disability',
  'email',
  'phone',
  'language',
  'ageGroup',
  'tags',
  'district',
  'designation',
  'organisation',
  'project',
  'sex',
  'name',
];

export const peopleHeadings = headingReader(
  tellingFirst.map((field) => [field, names[field]] as const),
);
