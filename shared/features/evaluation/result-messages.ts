// What the results of a form say, on the desk, on the projector and in the papers.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const formResultWords = catalogue(
  {
    steps: (_f: Format, step: number) =>
      ['', 'Not at all', 'A little', 'Mostly', 'Fully'][step] ?? '',
    moods: (_f: Format, step: number) =>
      ['', 'Bad', 'Not so good', 'Good', 'Very good'][step] ?? '',
    yes: 'Yes',
    no: 'No',
    mean: 'Mean',
    topTwo: 'Top two',
    then: 'Before',
    now: 'Now',
    rank: 'Mean rank',
    percent: (f: Format, share: number) => `${f.number(Math.round(share * 100))}%`,
    ofAll: (f: Format, count: number, share: number) =>
      `${f.number(count)} (${f.number(Math.round(share * 100))}%)`,
    figures: (f: Format, mean: number, median: number, least: number, most: number) =>
      `mean ${f.number(mean)}, median ${f.number(median)}, from ${f.number(least)} to ${f.number(most)}`,
    stepFigures: (f: Format, mean: number, share: number) =>
      `mean ${f.number(mean)} · ${f.number(Math.round(share * 100))}% top two`,
    gained: (f: Format, before: number, after: number, gain: number, pairs: number) =>
      `${f.number(before)} → ${f.number(after)} (${gain < 0 ? '−' : '+'}${f.number(Math.abs(gain))}, ${f.number(pairs)} pairs)`,
    rose: (f: Format, up: number, same: number, down: number) =>
      `${f.number(up)} rose, ${f.number(same)} the same, ${f.number(down)} fell`,
    figure: (f: Format, value: number) => f.number(value),
    answered: (f: Format, count: number) => `${f.number(count)} answered`,
    nobody: 'Nobody answered this.',
    tooFew: (f: Format, fewest: number) =>
      `Results show once ${f.number(fewest)} have answered, so that nobody's answers can be told.`,
    hidden: (f: Format, fewest: number) => `fewer than ${f.number(fewest)}`,
    bySex: 'By sex',
    byOrganisation: 'By organisation',
    groupsHint: (f: Format, fewest: number) =>
      `Groups of fewer than ${f.number(fewest)} are not shown, nor those from which they could be worked out.`,
    noGroups: 'No group is large enough to be shown.',
    notTold: 'Not told',
    'topic-knowledge': 'Knowledge gained',
    'topic-objectives': 'Objectives met',
    'topic-satisfaction': 'Satisfaction',
    topicFigures: (f: Format, count: number, mean: number, share: number) =>
      `${f.number(count)} answers · mean ${f.number(mean)} of 4 · ${f.number(Math.round(share * 100))}% top two`,
    beforeAndAfter: 'Before and after',
    pairs: 'Pairs',
    gain: 'Gain',
    paired: (f: Format, count: number) =>
      count === 1
        ? '1 form could be paired by its code.'
        : `${f.number(count)} forms could be paired by their codes.`,
    pairedTooFew: (f: Format, fewest: number) =>
      `The gain shows from ${f.number(fewest)} pairs on.`,
    question: 'Question',
    seenAtClose: 'The results show once the form is closed.',
    answeredSoFar: (f: Format, count: number) =>
      count === 1 ? '1 has answered so far' : `${f.number(count)} have answered so far`,
    answeredOf: (f: Format, count: number, could: number) =>
      `${f.number(count)} of ${f.number(could)} have answered`,
  },
  {
    steps: (_f: Format, step: number) => ['', 'একদম না', 'একটু', 'মোটামুটি', 'পুরোপুরি'][step] ?? '',
    moods: (_f: Format, step: number) => ['', 'খারাপ', 'তেমন ভালো না', 'ভালো', 'খুব ভালো'][step] ?? '',
    yes: 'হ্যাঁ',
    no: 'না',
    mean: 'গড়',
    topTwo: 'ওপরের দুই ধাপ',
    then: 'আগে',
    now: 'এখন',
    rank: 'গড় স্থান',
    percent: (f: Format, share: number) => `${f.number(Math.round(share * 100))}%`,
    ofAll: (f: Format, count: number, share: number) =>
      `${f.number(count)} (${f.number(Math.round(share * 100))}%)`,
    figures: (f: Format, mean: number, median: number, least: number, most: number) =>
      `গড় ${f.number(mean)}, মধ্যমা ${f.number(median)}, ${f.number(least)} থেকে ${f.number(most)}`,
    stepFigures: (f: Format, mean: number, share: number) =>
      `গড় ${f.number(mean)} · ওপরের দুই ধাপে ${f.number(Math.round(share * 100))}%`,
    gained: (f: Format, before: number, after: number, gain: number, pairs: number) =>
      `${f.number(before)} → ${f.number(after)} (${gain < 0 ? '−' : '+'}${f.number(Math.abs(gain))}, ${f.number(pairs)} জোড়া)`,
    rose: (f: Format, up: number, same: number, down: number) =>
      `বেড়েছে ${f.number(up)}, একই ${f.number(same)}, কমেছে ${f.number(down)}`,
    figure: (f: Format, value: number) => f.number(value),
    answered: (f: Format, count: number) => `${f.number(count)} জন উত্তর দিয়েছেন`,
    nobody: 'এর উত্তর কেউ দেননি।',
    tooFew: (f: Format, fewest: number) =>
      `অন্তত ${f.number(fewest)} জন উত্তর দিলে ফল দেখা যাবে, যাতে কারও উত্তর চেনা না যায়।`,
    hidden: (f: Format, fewest: number) => `${f.number(fewest)} জনের কম`,
    bySex: 'লিঙ্গ অনুযায়ী',
    byOrganisation: 'সংস্থা অনুযায়ী',
    groupsHint: (f: Format, fewest: number) =>
      `${f.number(fewest)} জনের কম হলে সেই ভাগ দেখানো হয় না; যে ভাগ থেকে তা হিসাব করে বের করা যায়, তা-ও না।`,
    noGroups: 'দেখানোর মতো বড় কোনো ভাগ নেই।',
    notTold: 'জানানো হয়নি',
    'topic-knowledge': 'জ্ঞান বেড়েছে',
    'topic-objectives': 'উদ্দেশ্য পূরণ',
    'topic-satisfaction': 'সন্তুষ্টি',
    topicFigures: (f: Format, count: number, mean: number, share: number) =>
      `${f.number(count)}টি উত্তর · ৪-এর মধ্যে গড় ${f.number(mean)} · ওপরের দুই ধাপে ${f.number(Math.round(share * 100))}%`,
    beforeAndAfter: 'আগে ও পরে',
    pairs: 'জোড়া',
    gain: 'উন্নতি',
    paired: (f: Format, count: number) => `সংকেত মিলিয়ে ${f.number(count)}টি ফরমের জোড়া পাওয়া গেছে।`,
    pairedTooFew: (f: Format, fewest: number) => `${f.number(fewest)} জোড়া হলে উন্নতি দেখা যাবে।`,
    question: 'প্রশ্ন',
    seenAtClose: 'ফরম বন্ধ হলে ফল দেখা যাবে।',
    answeredSoFar: (f: Format, count: number) => `এ পর্যন্ত ${f.number(count)} জন উত্তর দিয়েছেন`,
    answeredOf: (f: Format, count: number, could: number) =>
      `${f.number(could)} জনের মধ্যে ${f.number(count)} জন উত্তর দিয়েছেন`,
  },
);
