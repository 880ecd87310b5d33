// What a vote says to the room: how to vote, and how many have.
import { catalogue, type Format } from '../../contract/catalogue.ts';

type Dots = { readonly dots: number; readonly mostOnOne: number };

export const voteStageWords = catalogue(
  {
    'how-dots': (f: Format, { dots, mostOnOne }: Dots) =>
      mostOnOne < dots
        ? `${f.number(dots)} dots each, at most ${f.number(mostOnOne)} on one`
        : dots === 1
          ? '1 dot each'
          : `${f.number(dots)} dots each`,
    'how-points-5': (f: Format) => `${f.number(1)} to ${f.number(5)} points for each`,
    'how-points-100': (f: Format) => `${f.number(100)} points each, to be shared out`,
    'how-yes-no': 'Yes, no, or abstain',
    'how-ranking': 'Put in order, what matters most first',
    'how-impact': 'How much it helps, and how much effort it takes',
    'how-criteria': (f: Format) => `${f.number(1)} to ${f.number(5)} points on each criterion`,
    notOwn: 'nobody votes for their own card',
    notYet: 'The vote has not been opened yet.',
    votedOf: (f: Format, voted: number, here: number) =>
      `${f.number(voted)} of ${f.number(here)} have voted`,
    votedSoFar: (f: Format, voted: number) =>
      voted === 1 ? '1 has voted' : `${f.number(voted)} have voted`,
    votedInAll: (f: Format, voted: number) =>
      voted === 1 ? '1 person voted' : `${f.number(voted)} people voted`,
    nobodyVoted: 'Nobody voted.',
  },
  {
    'how-dots': (f: Format, { dots, mostOnOne }: Dots) =>
      mostOnOne < dots
        ? `প্রত্যেকের ${f.number(dots)}টি ফোঁটা, একটিতে সর্বোচ্চ ${f.number(mostOnOne)}টি`
        : `প্রত্যেকের ${f.number(dots)}টি ফোঁটা`,
    'how-points-5': (f: Format) => `প্রতিটিতে ${f.number(1)} থেকে ${f.number(5)} নম্বর`,
    'how-points-100': (f: Format) => `প্রত্যেকের ${f.number(100)} নম্বর, ভাগ করে দিন`,
    'how-yes-no': 'হ্যাঁ, না, বা বিরত',
    'how-ranking': 'সাজান, সবচেয়ে জরুরিটি আগে',
    'how-impact': 'কতটা কাজে দেয়, আর কতটা খাটুনি লাগে',
    'how-criteria': (f: Format) => `প্রতিটি মাপকাঠিতে ${f.number(1)} থেকে ${f.number(5)} নম্বর`,
    notOwn: 'নিজের কার্ডে ভোট নয়',
    notYet: 'ভোট এখনো শুরু হয়নি।',
    votedOf: (f: Format, voted: number, here: number) =>
      `${f.number(here)} জনের মধ্যে ${f.number(voted)} জন ভোট দিয়েছেন`,
    votedSoFar: (f: Format, voted: number) => `${f.number(voted)} জন ভোট দিয়েছেন`,
    votedInAll: (f: Format, voted: number) => `${f.number(voted)} জন ভোট দিয়েছেন`,
    nobodyVoted: 'কেউ ভোট দেননি।',
  },
);
