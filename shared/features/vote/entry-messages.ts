// What is said while ballots are keyed in, and of what came of them.
import { catalogue, type Format } from '../../contract/catalogue.ts';

/** Keying in paper, and counting hands. */
export const keyWords = catalogue(
  {
    countIn: 'Count in',
    paper: 'Paper ballots',
    hands: 'Show of hands',
    paperNumber: 'Ballot number',
    paperName: 'Name, if it has one',
    noSuchName: 'Nobody of this name is on the list. Leave it empty, or choose a name.',
    replacesPaper: (_f: Format, name: string) =>
      `${name} has a paper ballot already: this one takes its place.`,
    keyed: 'The ballot, by numbers',
    countBallot: 'Count this ballot',
    ballotCounted: (f: Format, count: number) =>
      count === 1 ? 'Counted: 1 ballot on paper.' : `Counted: ${f.number(count)} ballots on paper.`,
    'keys-dots': 'The number of an option for each dot. Enter counts it; the next one follows.',
    'keys-ranking': 'The numbers of the options in order, the best first. Enter counts it.',
    'keys-points-5': 'The points of each option in turn, 0 for none. Enter counts it.',
    'keys-points-100': 'The points of each option in turn, with spaces. Enter counts it.',
    'keys-yes-no': 'For each option in turn: 1 yes, 2 no, 3 abstain. Enter counts it.',
    'keys-impact':
      'For each option in turn impact, then effort, 0 to 100, with spaces; - for none. Enter counts it.',
    'keys-criteria':
      'For each topic in turn its five points: relevance, evidence, lead, interest, actionable; 0 for none. Enter counts it.',
    withSpaces: 'Leave a space between the numbers.',
    noSuchOption: (f: Format, number: number, count: number) =>
      `There is no option ${f.number(number)}: there are ${f.number(count)}.`,
    tooManyKeyed: (f: Format, count: number) =>
      `That is more than ${f.number(count)} options. Look at the ballot again.`,
    notKeyed: (_f: Format, text: string) => `"${text}" cannot be read here.`,
    handsPeople: 'People who raised a hand at all',
    saveHands: 'Count these hands',
    handsSaved: (f: Format, people: number) =>
      people === 1 ? 'Counted: 1 person.' : `Counted: ${f.number(people)} people.`,
    badHands: 'Write a whole number in each place, or leave it empty.',
    handsLeft: (f: Format, left: number, here: number) =>
      left === 0
        ? `All ${f.number(here)} people who are here have voted by phone or on paper already.`
        : `${f.number(here)} people are here, and ${f.number(left)} of them have not voted by phone or on paper: count the hands of those alone.`,
    moreThanHere: (f: Format, people: number, here: number) =>
      `${f.number(people)} people voted, but only ${f.number(here)} are here. Mark who is present, or look for one who voted twice.`,
    yes: 'Yes',
    no: 'No',
    abstain: 'Abstain',
    p1: '1 point',
    p2: '2 points',
    p3: '3 points',
    p4: '4 points',
    p5: '5 points',
    handsFor: 'Hands',
  },
  {
    countIn: 'ভোট তুলুন',
    paper: 'কাগজের ভোট',
    hands: 'হাত তোলা',
    paperNumber: 'কাগজের নম্বর',
    paperName: 'নাম, থাকলে',
    noSuchName: 'তালিকায় এই নামে কেউ নেই। খালি রাখুন, নয়তো একটি নাম বাছুন।',
    replacesPaper: (_f: Format, name: string) => `${name}-এর কাগজ আগেই তোলা আছে: তার জায়গায় এটি বসবে।`,
    keyed: 'কাগজের ভোট, সংখ্যায়',
    countBallot: 'এই ভোট গুনুন',
    ballotCounted: (f: Format, count: number) => `গোনা হয়েছে: কাগজে ${f.number(count)}টি ভোট।`,
    'keys-dots': 'প্রতিটি ফোঁটার জন্য বিকল্পের নম্বর। Enter চাপলে গোনা হয়, তারপর পরেরটি।',
    'keys-ranking': 'বিকল্পের নম্বর পরপর, সেরাটি আগে। Enter চাপলে গোনা হয়।',
    'keys-points-5': 'প্রতিটি বিকল্পের নম্বর পরপর, না থাকলে ০। Enter চাপলে গোনা হয়।',
    'keys-points-100': 'প্রতিটি বিকল্পের নম্বর পরপর, মাঝে ফাঁক। Enter চাপলে গোনা হয়।',
    'keys-yes-no': 'প্রতিটি বিকল্পে পরপর: ১ হ্যাঁ, ২ না, ৩ বিরত। Enter চাপলে গোনা হয়।',
    'keys-impact':
      'প্রতিটি বিকল্পে পরপর ফল, তারপর খাটুনি, ০ থেকে ১০০, মাঝে ফাঁক; না থাকলে -। Enter চাপলে গোনা হয়।',
    'keys-criteria':
      'প্রতিটি বিষয়ের পাঁচটি নম্বর পরপর: প্রাসঙ্গিকতা, প্রমাণ, দায়িত্ব, আগ্রহ, কাজের সুযোগ; না থাকলে ০। Enter চাপলে গোনা হয়।',
    withSpaces: 'নম্বরগুলোর মাঝে ফাঁক রাখুন।',
    noSuchOption: (f: Format, number: number, count: number) =>
      `${f.number(number)} নম্বর বিকল্প নেই: আছে ${f.number(count)}টি।`,
    tooManyKeyed: (f: Format, count: number) =>
      `বিকল্প ${f.number(count)}টির বেশি হয়ে গেছে। কাগজটি আবার দেখুন।`,
    notKeyed: (_f: Format, text: string) => `"${text}" এখানে পড়া যায় না।`,
    handsPeople: 'মোট কতজন হাত তুলেছেন',
    saveHands: 'এই হাতগুলো গুনুন',
    handsSaved: (f: Format, people: number) => `গোনা হয়েছে: ${f.number(people)} জন।`,
    badHands: 'প্রতিটি ঘরে একটি পূর্ণ সংখ্যা লিখুন, নয়তো খালি রাখুন।',
    handsLeft: (f: Format, left: number, here: number) =>
      left === 0
        ? `এখানকার ${f.number(here)} জনের সবাই আগেই ফোনে বা কাগজে ভোট দিয়েছেন।`
        : `এখানে আছেন ${f.number(here)} জন, তাঁদের ${f.number(left)} জন ফোনে বা কাগজে ভোট দেননি: শুধু তাঁদের হাত গুনুন।`,
    moreThanHere: (f: Format, people: number, here: number) =>
      `${f.number(people)} জন ভোট দিয়েছেন, অথচ এখানে আছেন ${f.number(here)} জন। উপস্থিতি চিহ্নিত করুন, নয়তো দেখুন কেউ দুবার ভোট দিলেন কি না।`,
    yes: 'হ্যাঁ',
    no: 'না',
    abstain: 'বিরত',
    p1: '১ নম্বর',
    p2: '২ নম্বর',
    p3: '৩ নম্বর',
    p4: '৪ নম্বর',
    p5: '৫ নম্বর',
    handsFor: 'হাত',
  },
);

/** What came of a vote, on the desk. */
export const outcomeWords = catalogue(
  {
    results: 'Results',
    hiddenText: 'Results are hidden from everybody until the vote is closed.',
    look: 'Look now, only here',
    hide: 'Hide them again',
    onlyHere: 'Only you see this. The room sees it once the vote is closed.',
    sortCards: 'Sort the board by votes',
    cardsSorted: 'The cards of the board stand in the order of their votes.',
    dotsOnBest: (f: Format, count: number) => `Dots on the best ${f.number(count)}`,
    topic: 'Topic',
    relevance: 'Relevance',
    evidence: 'Field evidence',
    lead: 'Someone will lead',
    interest: 'International interest',
    actionable: 'Actionable in 6 months',
    mean: 'Mean',
    nobody: '–',
    muchImpact: 'much impact',
    littleImpact: 'little impact',
    muchEffort: 'much effort',
    littleEffort: 'little effort',
    chart: 'Impact against effort',
    phone: 'Phone',
    paper: 'Paper',
    hands: 'Hands',
    yes: 'Yes',
    no: 'No',
    abstain: 'Abstained',
  },
  {
    results: 'ফল',
    hiddenText: 'ভোট শেষ না হওয়া পর্যন্ত ফল সবার কাছ থেকে লুকানো।',
    look: 'শুধু এখানে এখনই দেখুন',
    hide: 'আবার লুকান',
    onlyHere: 'এটি শুধু আপনি দেখছেন। ভোট শেষ হলে সবাই দেখবে।',
    sortCards: 'ভোট অনুযায়ী বোর্ড সাজান',
    cardsSorted: 'বোর্ডের কার্ড ভোটের ক্রমে সাজানো হয়েছে।',
    dotsOnBest: (f: Format, count: number) => `সেরা ${f.number(count)}টিতে ফোঁটা`,
    topic: 'বিষয়',
    relevance: 'প্রাসঙ্গিকতা',
    evidence: 'মাঠের প্রমাণ',
    lead: 'কেউ দায়িত্ব নেবেন',
    interest: 'আন্তর্জাতিক আগ্রহ',
    actionable: '৬ মাসে করা যায়',
    mean: 'গড়',
    nobody: '–',
    muchImpact: 'বেশি ফল',
    littleImpact: 'কম ফল',
    muchEffort: 'বেশি খাটুনি',
    littleEffort: 'কম খাটুনি',
    chart: 'ফলের বিপরীতে খাটুনি',
    phone: 'ফোন',
    paper: 'কাগজ',
    hands: 'হাত',
    yes: 'হ্যাঁ',
    no: 'না',
    abstain: 'বিরত',
  },
);
