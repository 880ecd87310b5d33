// What does not add up in a day, in words, and what can be done about it.
import { catalogue, type Format } from '../../contract/catalogue.ts';
import { lengthBn, lengthEn } from './messages.ts';

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

function groupsEn(f: Format, count: number, noun = 'group'): string {
  return `${numberWordsEn[count] ?? f.number(count)} ${noun}${count < 2 ? '' : 's'}`;
}
function groupsBn(f: Format, count: number, noun = 'দল'): string {
  return count === 0 ? `একটি ${noun}ও` : `${numberWordsBn[count] ?? f.number(count)}টি ${noun}`;
}

export const noteWords = catalogue(
  {
    overlap: (f: Format, previous: string, minutes: number) =>
      `This start is fixed, but “${previous}” takes ${lengthEn(f, minutes)} longer than there is before it.`,
    reportBack: (
      f: Format,
      count: number,
      each: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsEn(f, count)} at ${f.number(each)} minutes each ${count < 2 ? 'needs' : 'need'} ${f.number(needed)} minutes; this slot has ${f.number(slot)}. ${groupsEn(f, fitting)} ${fitting < 2 ? 'fits' : 'fit'}.`,
    whichGroups:
      'There are several ways of grouping: choose in this item which groups report, and their time is reckoned.',
    pastMidnight: 'From here the day runs past midnight.',
    panel: (
      f: Format,
      count: number,
      each: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsEn(f, count, 'plan')} at ${f.number(each)} minutes each ${count < 2 ? 'needs' : 'need'} ${f.number(needed)} minutes; this slot has ${f.number(slot)}. ${groupsEn(f, fitting, 'plan')} ${fitting < 2 ? 'fits' : 'fit'}.`,
    noTimeAtAll: 'Its end is locked at a time that leaves it nothing.',
    noTime: (f: Format, left: number) =>
      `Its locked end leaves it ${lengthEn(f, left)}, less than its shortest length.`,
    noBreak: (f: Format, minutes: number) =>
      `When this is over, people have had no break for ${lengthEn(f, minutes)}.`,
    afterLunch: 'People listen here straight after a meal. An energiser first keeps them awake.',
    blockTarget: (f: Format, title: string, minutes: number, target: number) =>
      `“${title}” comes to ${lengthEn(f, minutes)}; it should take ${lengthEn(f, target)}.`,
    untitledBlock: 'This block',
    overrun: (f: Format, minutes: number) =>
      `The day ends ${lengthEn(f, minutes)} later than it should.`,
    noBuffers: (f: Format, wanted: number, working: number) =>
      `Nothing is left free for delays. A tenth of ${lengthEn(f, working)} of work would be ${lengthEn(f, wanted)}.`,
    fewBuffers: (f: Format, buffers: number, wanted: number, working: number) =>
      `Only ${lengthEn(f, buffers)} are left free for delays. A tenth of ${lengthEn(f, working)} of work would be ${lengthEn(f, wanted)}.`,

    shorten: (f: Format, title: string, minutes: number) =>
      `Shorten “${title}” to ${lengthEn(f, minutes)}`,
    shortenSeveral: (f: Format, count: number, minutes: number) =>
      `Shorten ${f.number(count)} items by ${lengthEn(f, minutes)} together`,
    startAt: (f: Format, time: number) => `Start at ${f.time(time)}`,
    endAt: (f: Format, time: number) => `Lock its end at ${f.time(time)}`,
    dayEnd: (f: Format, time: number) => `End the day at ${f.time(time)}`,
    lengthen: (f: Format, minutes: number) => `Give it ${lengthEn(f, minutes)}`,
    lessEach: (f: Format, minutes: number) => `Give each ${lengthEn(f, minutes)}`,
    raiseTarget: (f: Format, minutes: number) => `Let it take ${lengthEn(f, minutes)}`,
    unlockEnd: 'Unlock its end',
    split: 'Split it, with tea between',
    addEnergiser: 'Add an energiser before it',
    addBuffer: (f: Format, minutes: number, before: string) =>
      `Add ${lengthEn(f, minutes)} of buffer before “${before}”`,
    addBufferLast: (f: Format, minutes: number) =>
      `Add ${lengthEn(f, minutes)} of buffer at the end`,
    addTea: (_f: Format, after: string) => `Add tea after “${after}”`,
    addTeas: (f: Format, count: number) => `Add tea ${f.number(count)} times`,
    chooseGroups: (_f: Format, title: string) => `Groups of “${title}”`,
    mended: 'The plan is repaired.',

    dismiss: 'Dismiss this note',
    dismissed: (f: Format, count: number) =>
      count === 1 ? '1 note dismissed' : `${f.number(count)} notes dismissed`,
    showAgain: 'Show again',
  },
  {
    overlap: (f: Format, previous: string, minutes: number) =>
      `এর শুরুর সময় নির্দিষ্ট, কিন্তু “${previous}” তার আগের সময়ের চেয়ে ${lengthBn(f, minutes)} বেশি নিচ্ছে।`,
    reportBack: (
      f: Format,
      count: number,
      each: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsBn(f, count)} ${f.number(each)} মিনিট করে নিলে ${f.number(needed)} মিনিট লাগে; এখানে আছে ${f.number(slot)} মিনিট। ${groupsBn(f, fitting)} ${fitting === 0 ? 'ধরবে না' : 'ধরবে'}।`,
    whichGroups:
      'দল ভাগ করা হয়েছে কয়েকভাবে: কোন দলগুলো উপস্থাপনা করবে তা এই বিষয়ের ভেতরে বেছে নিন, তাহলে সময়ের হিসাব মিলবে।',
    pastMidnight: 'এখান থেকে দিনটি মধ্যরাত পেরিয়ে যায়।',
    panel: (
      f: Format,
      count: number,
      each: number,
      needed: number,
      slot: number,
      fitting: number,
    ) =>
      `${groupsBn(f, count, 'পরিকল্পনা')} ${f.number(each)} মিনিট করে নিলে ${f.number(needed)} মিনিট লাগে; এখানে আছে ${f.number(slot)} মিনিট। ${groupsBn(f, fitting, 'পরিকল্পনা')} ${fitting === 0 ? 'ধরবে না' : 'ধরবে'}।`,
    noTimeAtAll: 'এর শেষের সময় এমনভাবে বাঁধা যে এর জন্য কোনো সময়ই থাকে না।',
    noTime: (f: Format, left: number) =>
      `শেষের সময় বাঁধা থাকায় এর জন্য থাকে ${lengthBn(f, left)}, যা এর সবচেয়ে কম সময়ের চেয়েও কম।`,
    noBreak: (f: Format, minutes: number) =>
      `এটি শেষ হতে হতে সবাই ${lengthBn(f, minutes)} কোনো বিরতি পান না।`,
    afterLunch: 'খাওয়ার ঠিক পরেই এখানে সবাই বসে শুনবেন। আগে একটু চাঙ্গা করার খেলা হলে ঘুম আসবে না।',
    blockTarget: (f: Format, title: string, minutes: number, target: number) =>
      `“${title}” নিচ্ছে ${lengthBn(f, minutes)}; নেওয়ার কথা ${lengthBn(f, target)}।`,
    untitledBlock: 'এই অংশ',
    overrun: (f: Format, minutes: number) =>
      `দিনটি যখন শেষ হওয়ার কথা তার ${lengthBn(f, minutes)} পরে শেষ হয়।`,
    noBuffers: (f: Format, wanted: number, working: number) =>
      `দেরির জন্য কোনো সময় রাখা হয়নি। ${lengthBn(f, working)} কাজের দশ ভাগের এক ভাগ হলো ${lengthBn(f, wanted)}।`,
    fewBuffers: (f: Format, buffers: number, wanted: number, working: number) =>
      `দেরির জন্য রাখা আছে মাত্র ${lengthBn(f, buffers)}। ${lengthBn(f, working)} কাজের দশ ভাগের এক ভাগ হলো ${lengthBn(f, wanted)}।`,

    shorten: (f: Format, title: string, minutes: number) =>
      `“${title}” কমিয়ে ${lengthBn(f, minutes)} করুন`,
    shortenSeveral: (f: Format, count: number, minutes: number) =>
      `${f.number(count)}টি বিষয় থেকে মোট ${lengthBn(f, minutes)} কমান`,
    startAt: (f: Format, time: number) => `${f.time(time)}-এ শুরু করুন`,
    endAt: (f: Format, time: number) => `শেষ ${f.time(time)}-এ বাঁধুন`,
    dayEnd: (f: Format, time: number) => `দিন শেষ করুন ${f.time(time)}-এ`,
    lengthen: (f: Format, minutes: number) => `${lengthBn(f, minutes)} সময় দিন`,
    lessEach: (f: Format, minutes: number) => `প্রত্যেককে ${lengthBn(f, minutes)} দিন`,
    raiseTarget: (f: Format, minutes: number) => `${lengthBn(f, minutes)} নিতে দিন`,
    unlockEnd: 'শেষের বাঁধন খুলুন',
    split: 'মাঝে চা-বিরতি দিয়ে ভাগ করুন',
    addEnergiser: 'আগে চাঙ্গা করার খেলা যোগ করুন',
    addBuffer: (f: Format, minutes: number, before: string) =>
      `“${before}”-এর আগে ${lengthBn(f, minutes)} বাড়তি সময় যোগ করুন`,
    addBufferLast: (f: Format, minutes: number) => `শেষে ${lengthBn(f, minutes)} বাড়তি সময় যোগ করুন`,
    addTea: (_f: Format, after: string) => `“${after}”-এর পরে চা-বিরতি যোগ করুন`,
    addTeas: (f: Format, count: number) => `${f.number(count)}বার চা-বিরতি যোগ করুন`,
    chooseGroups: (_f: Format, title: string) => `“${title}”-এর দলগুলো`,
    mended: 'পরিকল্পনা ঠিক করা হয়েছে।',

    dismiss: 'এই সতর্কতা সরান',
    dismissed: (f: Format, count: number) => `${f.number(count)}টি সতর্কতা সরানো আছে`,
    showAgain: 'আবার দেখান',
  },
);
