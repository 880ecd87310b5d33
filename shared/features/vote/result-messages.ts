// What came of a vote, in words: on the projector, on phones, on the desk and in the minutes.
import { catalogue, type Format } from '../../contract/catalogue.ts';

type Answers = { readonly yes: number; readonly no: number; readonly abstain: number };

export const resultWords = catalogue(
  {
    dotsGiven: (f: Format, count: number) => (count === 1 ? '1 dot' : `${f.number(count)} dots`),
    pointsGiven: (f: Format, count: number) =>
      count === 1 ? '1 point' : `${f.number(count)} points`,
    meanOf: (f: Format, mean: number, people: number) =>
      `${f.number(mean)} (${f.number(people)} voted)`,
    answersGiven: (f: Format, { yes, no, abstain }: Answers) =>
      [
        `${f.number(yes)} yes`,
        `${f.number(no)} no`,
        ...(abstain > 0 ? [`${f.number(abstain)} abstained`] : []),
      ].join(' · '),
    placeOf: (f: Format, impact: number, effort: number) =>
      `impact ${f.number(impact)}, effort ${f.number(effort)}`,
    notMarked: 'nobody',
    fromPhones: (f: Format, count: number) =>
      count === 1 ? '1 by phone' : `${f.number(count)} by phone`,
    onPaper: (f: Format, count: number) => `${f.number(count)} on paper`,
    byHands: (f: Format, count: number) => `${f.number(count)} by show of hands`,
    levelAhead: (f: Format, count: number) =>
      `${f.number(count)} options are level in the first place.`,
  },
  {
    dotsGiven: (f: Format, count: number) => `${f.number(count)}টি ফোঁটা`,
    pointsGiven: (f: Format, count: number) => `${f.number(count)} নম্বর`,
    meanOf: (f: Format, mean: number, people: number) =>
      `${f.number(mean)} (${f.number(people)} জনের ভোট)`,
    answersGiven: (f: Format, { yes, no, abstain }: Answers) =>
      [
        `হ্যাঁ ${f.number(yes)}`,
        `না ${f.number(no)}`,
        ...(abstain > 0 ? [`বিরত ${f.number(abstain)}`] : []),
      ].join(' · '),
    placeOf: (f: Format, impact: number, effort: number) =>
      `ফল ${f.number(impact)}, খাটুনি ${f.number(effort)}`,
    notMarked: 'কেউ না',
    fromPhones: (f: Format, count: number) => `ফোনে ${f.number(count)}`,
    onPaper: (f: Format, count: number) => `কাগজে ${f.number(count)}`,
    byHands: (f: Format, count: number) => `হাত তুলে ${f.number(count)}`,
    levelAhead: (f: Format, count: number) => `প্রথম স্থানে ${f.number(count)}টি বিকল্প সমান সমান।`,
  },
);
