// What the plan says: kinds of items, lengths, and why something in it cannot work.
import { catalogue, type Format } from '../../contract/catalogue.ts';

const numberWordsEn = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
];
const numberWordsBn = ['', 'এক', 'দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়'];

function groupsEn(f: Format, count: number): string {
  return `${numberWordsEn[count] ?? f.number(count)} ${count < 2 ? 'group' : 'groups'}`;
}
function groupsBn(f: Format, count: number): string {
  return count === 0 ? 'একটি দলও' : `${numberWordsBn[count] ?? f.number(count)}টি দল`;
}
function lengthEn(f: Format, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${f.number(rest)} min`;
  return rest === 0 ? `${f.number(hours)} h` : `${f.number(hours)} h ${f.number(rest)} min`;
}
function lengthBn(f: Format, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${f.number(rest)} মিনিট`;
  return rest === 0 ? `${f.number(hours)} ঘণ্টা` : `${f.number(hours)} ঘণ্টা ${f.number(rest)} মিনিট`;
}
function shortLengthBn(f: Format, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${f.number(rest)} মি.`;
  return rest === 0 ? `${f.number(hours)} ঘ.` : `${f.number(hours)} ঘ. ${f.number(rest)} মি.`;
}

export const agendaWords = catalogue(
  {
    session: 'Session',
    plenary: 'Plenary',
    'group-work': 'Group work',
    'report-back': 'Report back',
    visit: 'Visit',
    energiser: 'Energiser',
    break: 'Break',
    meal: 'Meal',
    prayer: 'Prayer',
    opening: 'Opening',
    closing: 'Closing',
    evaluation: 'Evaluation',
    panel: 'Panel',
    buffer: 'Buffer',
    milestone: 'Milestone',
    must: 'Must happen',
    should: 'Should happen',
    drop: 'Can be dropped',

    /** As short as it can be and still be read back by `parseDuration`. */
    shortLength: lengthEn,
    badLength: 'Write a length such as 45, 1:30 or 1h30, at most 24 hours.',
    span: (f: Format, start: number, end: number) => `${f.time(start)}–${f.time(end)}`,

    addDay: 'Add a day',
    day: (f: Format, place: number) => `Day ${f.number(place)}`,
    dayTitle: 'Name of the day',
    dayTitleHint: 'Name the day',
    date: 'Date',
    dayPlace: 'Place',
    dayStart: 'Starts at',
    dayEnd: 'Ends at',
    total: (f: Format, minutes: number, end: number) =>
      `${lengthEn(f, minutes)}, ends ${f.time(end)}`,
    moveDayUp: 'Move the day up',
    moveDayDown: 'Move the day down',
    deleteDay: 'Delete the day',
    dayDeleted: (_f: Format, name: string) => `${name} and its items are deleted.`,

    noDaysTitle: 'Plan the first day',
    noDaysText:
      'A day has a start; its items follow one another, and their times work themselves out. Fixed points such as lunch or prayer stay where they are.',
    noItems:
      'Nothing is planned on this day yet. Add the first item, or begin with a usual day and change it.',
    usualDay: 'Begin with a usual day',

    addItem: 'Add an item',
    addAfter: 'Add an item after it',
    time: 'Time',
    duration: 'Length',
    topic: 'Topic',
    leadAndMethod: 'Lead and method',
    untitled: 'Item without a title',
    title: 'Title',
    titleHint: 'What happens in this time',
    kind: 'Kind',
    lead: 'Lead',
    leadHint: 'Who leads',
    method: 'Method',
    methodHint: 'How it is done',
    details: (_f: Format, name: string) => `Details of ${name}`,
    toDay: (_f: Format, day: string) => `Move to: ${day}`,
    duplicate: 'Duplicate',
    park: 'Put into the parking lot',
    itemParked: (_f: Format, name: string) => `${name} is in the parking lot.`,
    deleteItem: 'Delete',
    itemDeleted: (_f: Format, name: string) => `${name} is deleted.`,
    fixedStart: 'Fixed start',
    fixedStartHint: 'Empty: it starts when the item before it ends.',
    startsFixed: 'It starts at this time, whatever comes before.',
    objective: 'Objective',
    materials: 'Materials',
    output: 'Expected output',
    notes: 'Private notes',
    notesHint: 'For you alone: never on the projector, never in the minutes.',
    priority: 'If time runs short',
    minDuration: 'Shortest length',
    perGroup: 'Minutes for each group',
    perPlan: 'Minutes for each plan',
    perGroupHint: 'With discussion. Uthan checks it against the time there is.',
    arrangement: 'Groups that work or report here',
    arrangementAny: 'The groups there are',
    hasNotes: 'Has private notes',
    droppable: 'Can be dropped',

    overlap: (f: Format, previous: string, minutes: number) =>
      `This start is fixed, but “${previous}” takes ${lengthEn(f, minutes)} longer than there is before it.`,
    reportBack: (
      f: Format,
      groups: number,
      perGroup: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsEn(f, groups)} at ${f.number(perGroup)} minutes each ${groups < 2 ? 'needs' : 'need'} ${f.number(needed)} minutes; this slot has ${f.number(slot)}. ${groupsEn(f, fitting)} ${fitting < 2 ? 'fits' : 'fit'}.`,
    whichGroups:
      'There are several ways of grouping: choose in this item which groups report, and their time is reckoned.',
    pastMidnight: 'From here the day runs past midnight.',

    usualOpening: 'Registration and welcome',
    usualFirst: 'First session',
    usualTea: 'Tea',
    usualGroups: 'Group work',
    usualLunch: 'Lunch and prayer',
    usualReports: 'Groups report back',
    usualPlenary: 'Plenary discussion',
    usualClosing: 'Conclusion and next steps',

    skipped: 'left out',
    done: 'done',
    now: 'Now',
    stagePage: (f: Format, page: number, pages: number) =>
      `Page ${f.number(page)} of ${f.number(pages)}`,
    stageEmpty: 'The programme follows.',
  },
  {
    session: 'অধিবেশন',
    plenary: 'সম্মিলিত অধিবেশন',
    'group-work': 'দলীয় কাজ',
    'report-back': 'দলীয় উপস্থাপনা',
    visit: 'মাঠ পরিদর্শন',
    energiser: 'চাঙ্গা করার খেলা',
    break: 'বিরতি',
    meal: 'খাবার',
    prayer: 'নামাজ',
    opening: 'উদ্বোধন',
    closing: 'সমাপনী',
    evaluation: 'মূল্যায়ন',
    panel: 'প্যানেল',
    buffer: 'বাড়তি সময়',
    milestone: 'মাইলফলক',
    must: 'হতেই হবে',
    should: 'হলে ভালো',
    drop: 'বাদ দেওয়া যায়',

    shortLength: shortLengthBn,
    badLength: 'সময়কাল এভাবে লিখুন: ৪৫, ১:৩০ বা ১ ঘণ্টা ৩০ মিনিট; সর্বোচ্চ ২৪ ঘণ্টা।',
    span: (f: Format, start: number, end: number) => `${f.time(start)}–${f.time(end)}`,

    addDay: 'দিন যোগ করুন',
    day: (f: Format, place: number) => `দিন ${f.number(place)}`,
    dayTitle: 'দিনের নাম',
    dayTitleHint: 'দিনটির নাম দিন',
    date: 'তারিখ',
    dayPlace: 'স্থান',
    dayStart: 'শুরু',
    dayEnd: 'শেষ',
    total: (f: Format, minutes: number, end: number) =>
      `${lengthBn(f, minutes)}, শেষ ${f.time(end)}`,
    moveDayUp: 'দিনটি ওপরে সরান',
    moveDayDown: 'দিনটি নিচে সরান',
    deleteDay: 'দিনটি মুছুন',
    dayDeleted: (_f: Format, name: string) => `${name} ও এর বিষয়গুলো মোছা হয়েছে।`,

    noDaysTitle: 'প্রথম দিনের পরিকল্পনা করুন',
    noDaysText:
      'দিনের একটি শুরুর সময় থাকে; বিষয়গুলো একটির পর একটি চলে, সময় নিজে থেকেই হিসাব হয়। দুপুরের খাবার বা নামাজের মতো নির্দিষ্ট সময় নিজের জায়গায় থাকে।',
    noItems: 'এই দিনে এখনো কিছু নেই। প্রথম বিষয়টি যোগ করুন, অথবা একটি সাধারণ দিন দিয়ে শুরু করে বদলে নিন।',
    usualDay: 'সাধারণ দিন দিয়ে শুরু করুন',

    addItem: 'বিষয় যোগ করুন',
    addAfter: 'এর পরে বিষয় যোগ করুন',
    time: 'সময়',
    duration: 'সময়কাল',
    topic: 'বিষয়',
    leadAndMethod: 'পরিচালনা ও পদ্ধতি',
    untitled: 'শিরোনামহীন বিষয়',
    title: 'শিরোনাম',
    titleHint: 'এই সময়ে কী হবে',
    kind: 'ধরন',
    lead: 'পরিচালনায়',
    leadHint: 'কে পরিচালনা করবেন',
    method: 'পদ্ধতি',
    methodHint: 'কীভাবে হবে',
    details: (_f: Format, name: string) => `${name}: বিস্তারিত`,
    toDay: (_f: Format, day: string) => `এখানে সরান: ${day}`,
    duplicate: 'প্রতিলিপি করুন',
    park: 'পরে দেখার জন্য রাখুন',
    itemParked: (_f: Format, name: string) => `${name} পরে দেখার জন্য রাখা হলো।`,
    deleteItem: 'মুছুন',
    itemDeleted: (_f: Format, name: string) => `${name} মোছা হয়েছে।`,
    fixedStart: 'নির্দিষ্ট শুরু',
    fixedStartHint: 'খালি থাকলে আগের বিষয় শেষ হলেই শুরু হবে।',
    startsFixed: 'আগে যা-ই থাকুক, এটি এই সময়েই শুরু হবে।',
    objective: 'উদ্দেশ্য',
    materials: 'উপকরণ',
    output: 'প্রত্যাশিত ফল',
    notes: 'ব্যক্তিগত নোট',
    notesHint: 'শুধু আপনার জন্য: প্রজেক্টরে বা কার্যবিবরণীতে কখনো যাবে না।',
    priority: 'সময় কম পড়লে',
    minDuration: 'সবচেয়ে কম সময়',
    perGroup: 'প্রতি দলের মিনিট',
    perPlan: 'প্রতি পরিকল্পনার মিনিট',
    perGroupHint: 'আলোচনাসহ। হাতে থাকা সময়ের সঙ্গে উঠান মিলিয়ে দেখে।',
    arrangement: 'যে দলগুলো এখানে কাজ বা উপস্থাপনা করবে',
    arrangementAny: 'যে দলগুলো আছে',
    hasNotes: 'ব্যক্তিগত নোট আছে',
    droppable: 'বাদ দেওয়া যায়',

    overlap: (f: Format, previous: string, minutes: number) =>
      `এর শুরুর সময় নির্দিষ্ট, কিন্তু “${previous}” তার আগের সময়ের চেয়ে ${lengthBn(f, minutes)} বেশি নিচ্ছে।`,
    reportBack: (
      f: Format,
      groups: number,
      perGroup: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsBn(f, groups)} ${f.number(perGroup)} মিনিট করে নিলে ${f.number(needed)} মিনিট লাগে; এখানে আছে ${f.number(slot)} মিনিট। ${groupsBn(f, fitting)} ${fitting === 0 ? 'ধরবে না' : 'ধরবে'}।`,
    whichGroups:
      'দল ভাগ করা হয়েছে কয়েকভাবে: কোন দলগুলো উপস্থাপনা করবে তা এই বিষয়ের ভেতরে বেছে নিন, তাহলে সময়ের হিসাব মিলবে।',
    pastMidnight: 'এখান থেকে দিনটি মধ্যরাত পেরিয়ে যায়।',

    usualOpening: 'নিবন্ধন ও স্বাগত',
    usualFirst: 'প্রথম অধিবেশন',
    usualTea: 'চা-বিরতি',
    usualGroups: 'দলীয় কাজ',
    usualLunch: 'দুপুরের খাবার ও নামাজ',
    usualReports: 'দলীয় কাজের উপস্থাপনা',
    usualPlenary: 'সম্মিলিত আলোচনা',
    usualClosing: 'উপসংহার ও পরবর্তী করণীয়',

    skipped: 'বাদ গেছে',
    done: 'শেষ',
    now: 'এখন',
    stagePage: (f: Format, page: number, pages: number) =>
      `${f.number(pages)} পাতার ${f.number(page)} নম্বর`,
    stageEmpty: 'কর্মসূচি শিগগির আসছে।',
  },
);
