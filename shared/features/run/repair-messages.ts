// What the repair of a late day says, and an early one that is given its time back.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const repairWords = catalogue(
  {
    repair: 'Repair the rest of the day',
    giveBack: 'Give time back',
    check: 'Check the rest of the day',
    ahead:
      'There is time to spare. Each way gives it to items up to the length they should have; nothing begins later than planned.',
    giveMore: (_f: Format, title: string) => `give ${title} more time`,
    giveMoreSome: (f: Format, items: number) => `give ${f.number(items)} items more time`,
    shareOut: 'Share the time out',
    inTurn: 'First to what comes first',
    minutesMore: (f: Format, minutes: number) => `${f.number(minutes)} min more in all.`,
    given: 'The time is given back.',
    afterGiven: 'With more time',
    close: 'Close',
    choose: 'Each way keeps the order, the fixed points, the breaks and the closing. Choose one.',
    onTime: (_f: Format, time: string) =>
      `Nothing to repair: as things stand, all is on time and the day ends at ${time}.`,
    agreed: (_f: Format, time: string) => `Agreed for today: it may last until ${time}.`,
    noWay: 'Nothing that is left can be shortened or left out.',
    missedStart: (f: Format, title: string, planned: string, minutes: number) =>
      `${title} cannot begin at ${planned} any more: it will be at least ${f.number(minutes)} min later.`,
    missedEnd: (f: Format, title: string, planned: string, minutes: number) =>
      `${title} has to end at ${planned}, and will be at least ${f.number(minutes)} min too short.`,
    missedDay: (f: Format, minutes: number, time: string) =>
      `The day cannot end on time any more: with all at its shortest it ends ${f.number(minutes)} min later, at ${time}.`,
    leaveOut: (_f: Format, title: string) => `leave out ${title}`,
    leaveOutSome: (f: Format, items: number) => `leave out ${f.number(items)} items`,
    shorten: (_f: Format, title: string) => `shorten ${title}`,
    shortenSome: (f: Format, items: number) => `shorten ${f.number(items)} items`,
    endLater: (f: Format, minutes: number) => `end ${f.number(minutes)} min later`,
    endsOnTime: (_f: Format, time: string) => `The day ends on time, at ${time}.`,
    endsLater: (f: Format, time: string, minutes: number) =>
      `The day ends at ${time}, ${f.number(minutes)} min later than planned: ask the room.`,
    before: 'As it stands',
    after: 'Repaired',
    span: (_f: Format, start: string, end: string) => `${start}–${end}`,
    length: (f: Format, minutes: number) => `${f.number(minutes)} min`,
    left: (f: Format, minutes: number) => `${f.number(minutes)} min left`,
    leftOut: 'Left out',
    unchanged: 'All items keep their length.',
    apply: 'Apply',
    applyWhat: (_f: Format, title: string) => `Apply: ${title}`,
    applied: 'The rest of the day is repaired.',
  },
  {
    repair: 'বাকি দিনটি সামলে নিন',
    giveBack: 'সময় ফিরিয়ে দিন',
    check: 'বাকি দিনটি দেখে নিন',
    ahead:
      'হাতে সময় আছে। প্রতিটি উপায়ে বিষয়গুলো তাদের পছন্দের সময় পর্যন্ত বাড়ে; কোনো কিছুই পরিকল্পনার পরে শুরু হয় না।',
    giveMore: (_f: Format, title: string) => `“${title}” বিষয়ে বেশি সময় দিন`,
    giveMoreSome: (f: Format, items: number) => `${f.number(items)}টি বিষয়ে বেশি সময় দিন`,
    shareOut: 'সময়টুকু ভাগ করে দিন',
    inTurn: 'আগে যা আসে তাকে আগে দিন',
    minutesMore: (f: Format, minutes: number) => `মোট ${f.number(minutes)} মিনিট বেশি।`,
    given: 'সময় ফিরিয়ে দেওয়া হয়েছে।',
    afterGiven: 'বেশি সময়সহ',
    close: 'বন্ধ করুন',
    choose: 'প্রতিটি উপায়ে ক্রম, নির্দিষ্ট সময়, বিরতি ও সমাপনী ঠিক থাকে। একটি বেছে নিন।',
    onTime: (_f: Format, time: string) =>
      `সামলানোর কিছু নেই: এখন যেভাবে চলছে তাতে সব সময়মতো হবে, দিন শেষ হবে ${time}-এ।`,
    agreed: (_f: Format, time: string) => `আজকের জন্য সম্মতি আছে: ${time} পর্যন্ত চলতে পারে।`,
    noWay: 'বাকি বিষয়গুলোর কোনোটিই ছোট করা বা বাদ দেওয়া যায় না।',
    missedStart: (f: Format, title: string, planned: string, minutes: number) =>
      `“${title}” আর ${planned}-এ শুরু করা যাবে না: অন্তত ${f.number(minutes)} মিনিট পরে হবে।`,
    missedEnd: (f: Format, title: string, planned: string, minutes: number) =>
      `“${title}” ${planned}-এ শেষ হতেই হবে, তাই অন্তত ${f.number(minutes)} মিনিট কম পড়বে।`,
    missedDay: (f: Format, minutes: number, time: string) =>
      `দিন আর সময়মতো শেষ করা যাবে না: সবকিছু সবচেয়ে ছোট করলেও ${f.number(minutes)} মিনিট পরে, ${time}-এ শেষ হবে।`,
    leaveOut: (_f: Format, title: string) => `“${title}” বাদ দিন`,
    leaveOutSome: (f: Format, items: number) => `${f.number(items)}টি বিষয় বাদ দিন`,
    shorten: (_f: Format, title: string) => `“${title}” ছোট করুন`,
    shortenSome: (f: Format, items: number) => `${f.number(items)}টি বিষয় ছোট করুন`,
    endLater: (f: Format, minutes: number) => `${f.number(minutes)} মিনিট পরে শেষ করুন`,
    endsOnTime: (_f: Format, time: string) => `দিন সময়মতো শেষ হবে, ${time}-এ।`,
    endsLater: (f: Format, time: string, minutes: number) =>
      `দিন শেষ হবে ${time}-এ, পরিকল্পনার ${f.number(minutes)} মিনিট পরে: সবার সম্মতি নিন।`,
    before: 'এখন যেমন',
    after: 'সামলানোর পর',
    span: (_f: Format, start: string, end: string) => `${start}–${end}`,
    length: (f: Format, minutes: number) => `${f.number(minutes)} মিনিট`,
    left: (f: Format, minutes: number) => `${f.number(minutes)} মিনিট বাকি`,
    leftOut: 'বাদ',
    unchanged: 'কোনো বিষয়ের সময় বদলাবে না।',
    apply: 'প্রয়োগ করুন',
    applyWhat: (_f: Format, title: string) => `প্রয়োগ করুন: ${title}`,
    applied: 'বাকি দিনটি সামলানো হয়েছে।',
  },
);
