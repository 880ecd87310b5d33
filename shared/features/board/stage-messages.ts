// What the projector says of a board by itself.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const boardStage = catalogue(
  {
    brief: 'What it is about',
    writing: 'Writing in silence',
    'round-robin': 'Card by card',
    cluster: 'Like to like',
    vote: 'Voting',
    merge: 'All together',
    lessons: 'What we learned',
    clock: 'Time left of this step',
    hiddenCards: (f: Format, count: number) =>
      count === 1 ? '1 card written' : `${f.number(count)} cards written`,
    writingNow: 'Being written now',
    onStack: (f: Format, count: number) => `${f.number(count)} cards`,
    marks: (f: Format, importance: number | null, rating: number | null) =>
      [
        importance === null ? '' : `${f.number(importance)} %`,
        rating === null ? '' : `× ${f.number(rating)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    moreImpact: 'more effect',
    moreEffort: 'more effort',
    pairs: 'Pairs',
    noCards: 'No cards yet',
  },
  {
    brief: 'কী নিয়ে কাজ',
    writing: 'নীরবে লেখা',
    'round-robin': 'একটি একটি করে কার্ড',
    cluster: 'মিল খুঁজে গোছা',
    vote: 'ভোট',
    merge: 'সব মিলিয়ে',
    lessons: 'কী শিখলাম',
    clock: 'এই ধাপের বাকি সময়',
    hiddenCards: (f: Format, count: number) => `${f.number(count)}টি কার্ড লেখা হয়েছে`,
    writingNow: 'এখন লেখা হচ্ছে',
    onStack: (f: Format, count: number) => `${f.number(count)}টি কার্ড`,
    marks: (f: Format, importance: number | null, rating: number | null) =>
      [
        importance === null ? '' : `${f.number(importance)}%`,
        rating === null ? '' : `× ${f.number(rating)}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    moreImpact: 'বেশি ফল',
    moreEffort: 'বেশি খাটুনি',
    pairs: 'যা যা মেলায়',
    noCards: 'এখনো কোনো কার্ড নেই',
  },
);
