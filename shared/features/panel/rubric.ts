// The rubric of 26 points, after the panel of a Learning Route: innovation 13, added value and
// sustainability 5, clarity and quality 8. The points of each criterion are a proposal of ours.
import type { Language } from '../../contract/catalogue.ts';
import type { Criterion } from './model.ts';

type Line = Pick<Criterion, 'section' | 'title' | 'points'>;
type Part = {
  readonly section: Readonly<Record<Language, string>>;
  readonly criteria: readonly (Readonly<Record<Language, string>> & { readonly points: number })[];
};

const parts: readonly Part[] = [
  {
    section: { en: 'Innovation', bn: 'নতুনত্ব' },
    criteria: [
      { en: 'It is innovative', bn: 'এটি সত্যিই নতুন', points: 3 },
      { en: 'Others could use it too', bn: 'অন্যরাও কাজে লাগাতে পারবেন', points: 3 },
      { en: 'Feasible within the budget', bn: 'বাজেটের মধ্যে সম্ভব', points: 2 },
      { en: 'Feasible in the time given', bn: 'নির্ধারিত সময়ে সম্ভব', points: 2 },
      { en: 'Its results can be measured', bn: 'ফলাফল মাপা যাবে', points: 3 },
    ],
  },
  {
    section: { en: 'Added value and sustainability', bn: 'বাড়তি সুফল ও স্থায়িত্ব' },
    criteria: [
      { en: 'Fits the organisation’s strategy', bn: 'সংস্থার কৌশলের সঙ্গে মেলে', points: 2 },
      { en: 'Can be sustained afterwards', bn: 'পরেও টিকে থাকবে', points: 3 },
    ],
  },
  {
    section: { en: 'Clarity and quality', bn: 'স্পষ্টতা ও মান' },
    criteria: [
      { en: 'The problem is justified', bn: 'সমস্যাটি যুক্তি দিয়ে দেখানো', points: 2 },
      {
        en: 'Users and stakeholders are identified',
        bn: 'ব্যবহারকারী ও অংশীজন চিহ্নিত',
        points: 2,
      },
      { en: 'Activities lead to the results', bn: 'কাজগুলো থেকে ফলাফল আসবে', points: 2 },
      { en: 'Clearly written and presented', bn: 'স্পষ্টভাবে লেখা ও উপস্থাপিত', points: 2 },
    ],
  },
];

/** The lines of the rubric, in order, in a language. */
export function rubricOf(language: Language): Line[] {
  return parts.flatMap(({ section, criteria }) =>
    criteria.map((each) => ({
      section: section[language],
      title: each[language],
      points: each.points,
    })),
  );
}
