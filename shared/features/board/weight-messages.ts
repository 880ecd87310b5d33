// What a weighted SWOT says of its numbers, on the desk, on the projector and in the minutes.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const weightWords = catalogue(
  {
    importance: 'Importance',
    rating: 'Rating',
    score: 'Weighted score',
    lacksImportance: (f: Format, count: number) =>
      count === 1
        ? '1 card has no importance yet.'
        : `${f.number(count)} cards have no importance yet.`,
    lacksRating: (f: Format, count: number) =>
      count === 1 ? '1 card has no rating yet.' : `${f.number(count)} cards have no rating yet.`,
    lacksSum: (f: Format, left: number) =>
      left > 0
        ? `The importances come to ${f.number(100 - left)} %: ${f.number(left)} % are left to give.`
        : `The importances come to ${f.number(100 - left)} %: ${f.number(-left)} % too many.`,
  },
  {
    importance: 'গুরুত্ব',
    rating: 'মান',
    score: 'গুরুত্বসহ নম্বর',
    lacksImportance: (f: Format, count: number) =>
      `${f.number(count)}টি কার্ডের গুরুত্ব এখনো দেওয়া হয়নি।`,
    lacksRating: (f: Format, count: number) => `${f.number(count)}টি কার্ডের মান এখনো দেওয়া হয়নি।`,
    lacksSum: (f: Format, left: number) =>
      left > 0
        ? `গুরুত্বের যোগফল ${f.number(100 - left)}%: আরও ${f.number(left)}% দেওয়া বাকি।`
        : `গুরুত্বের যোগফল ${f.number(100 - left)}%: ${f.number(-left)}% বেশি হয়ে গেছে।`,
  },
);
