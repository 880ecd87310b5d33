// What the report of plan against actual says, on the desk and in its table.
import { catalogue, type Format } from '../../contract/catalogue.ts';

const signed = (f: Format, minutes: number) =>
  `${minutes > 0 ? '+' : minutes < 0 ? '−' : ''}${f.number(Math.abs(minutes))}`;

export const reportWords = catalogue(
  {
    title: 'Planned and actual',
    open: 'Planned and actual',
    back: 'Back to the clock',
    days: 'Days',
    take: 'Take away',
    xlsx: 'As XLSX',
    csv: 'As CSV',
    ready: 'The report is ready as a table.',
    print: 'Print',
    emptyTitle: 'Nothing has run yet',
    emptyText:
      'As soon as an item has been on the clock, it stands here beside its plan: when it began, how long it took, and what was added or paused.',
    toClock: 'Go to the clock',

    day: 'Day',
    date: 'Date',
    topic: 'Topic',
    untitled: 'Item without a title',
    state: 'State',
    done: 'Done',
    now: 'Running',
    ahead: 'To come',
    skipped: 'Left out',
    plannedStart: 'Planned start',
    actualStart: 'Actual start',
    plannedEnd: 'Planned end',
    actualEnd: 'Actual end',
    plannedMinutes: 'Planned, min',
    actualMinutes: 'Actual, min',
    difference: 'Difference, min',
    pauses: 'Pauses',
    pausedMinutes: 'Paused, min',
    addedMinutes: 'Added by hand, min',
    captures: 'Captured',
    total: 'The whole day',

    dayHead: (f: Format, place: number, title: string) =>
      [`Day ${f.number(place)}`, title].filter(Boolean).join(', '),
    signed,
    pausesOf: (f: Format, count: number, minutes: number) =>
      count === 0 ? '' : `${f.number(count)} (${f.number(minutes)} min)`,
    began: (_f: Format, time: string, planned: string) => `Began ${time}, planned ${planned}.`,
    ended: (_f: Format, time: string, planned: string) => `Ended ${time}, planned ${planned}.`,
    running: (_f: Format, planned: string) => `Not over yet; the end was planned for ${planned}.`,
    took: (f: Format, took: number, planned: number) =>
      `${f.number(took)} min on the clock, ${f.number(planned)} planned.`,
    leftOut: (f: Format, count: number) =>
      count === 1 ? '1 item was left out.' : `${f.number(count)} items were left out.`,
    chart: 'How long each item took, beside its plan',
    planned: 'Planned',
    actual: 'Actual',
    over: 'Over the plan',
    bars: (f: Format, planned: number, actual: number) =>
      `planned ${f.number(planned)} min, actual ${f.number(actual)} min`,
    barPlanned: (f: Format, planned: number) => `planned ${f.number(planned)} min, not begun`,
  },
  {
    title: 'পরিকল্পনা ও প্রকৃত সময়',
    open: 'পরিকল্পনা ও প্রকৃত',
    back: 'ঘড়িতে ফিরুন',
    days: 'দিনগুলো',
    take: 'সঙ্গে নিন',
    xlsx: 'XLSX হিসেবে',
    csv: 'CSV হিসেবে',
    ready: 'প্রতিবেদনটি সারণি হিসেবে তৈরি।',
    print: 'ছাপুন',
    emptyTitle: 'এখনো কিছু চলেনি',
    emptyText:
      'কোনো বিষয় ঘড়িতে উঠলেই তা পরিকল্পনার পাশে এখানে দেখা যায়: কখন শুরু হলো, কতক্ষণ লাগল, কত সময় যোগ হলো বা থেমে ছিল।',
    toClock: 'ঘড়িতে যান',

    day: 'দিন',
    date: 'তারিখ',
    topic: 'বিষয়',
    untitled: 'শিরোনামহীন বিষয়',
    state: 'অবস্থা',
    done: 'শেষ',
    now: 'চলছে',
    ahead: 'বাকি আছে',
    skipped: 'বাদ গেছে',
    plannedStart: 'পরিকল্পিত শুরু',
    actualStart: 'প্রকৃত শুরু',
    plannedEnd: 'পরিকল্পিত শেষ',
    actualEnd: 'প্রকৃত শেষ',
    plannedMinutes: 'পরিকল্পিত মিনিট',
    actualMinutes: 'প্রকৃত মিনিট',
    difference: 'পার্থক্য, মিনিট',
    pauses: 'থামা',
    pausedMinutes: 'থেমে থাকা মিনিট',
    addedMinutes: 'হাতে যোগ করা মিনিট',
    captures: 'টুকে রাখা',
    total: 'পুরো দিন',

    dayHead: (f: Format, place: number, title: string) =>
      [`দিন ${f.number(place)}`, title].filter(Boolean).join(', '),
    signed,
    pausesOf: (f: Format, count: number, minutes: number) =>
      count === 0 ? '' : `${f.number(count)} বার (${f.number(minutes)} মিনিট)`,
    began: (_f: Format, time: string, planned: string) => `শুরু ${time}, পরিকল্পনায় ${planned}।`,
    ended: (_f: Format, time: string, planned: string) => `শেষ ${time}, পরিকল্পনায় ${planned}।`,
    running: (_f: Format, planned: string) => `এখনো শেষ হয়নি; পরিকল্পনায় শেষ ${planned}।`,
    took: (f: Format, took: number, planned: number) =>
      `ঘড়িতে ${f.number(took)} মিনিট, পরিকল্পনায় ${f.number(planned)} মিনিট।`,
    leftOut: (f: Format, count: number) => `${f.number(count)}টি বিষয় বাদ গেছে।`,
    chart: 'প্রতিটি বিষয়ে কত সময় লেগেছে, পরিকল্পনার পাশে',
    planned: 'পরিকল্পিত',
    actual: 'প্রকৃত',
    over: 'পরিকল্পনার বেশি',
    bars: (f: Format, planned: number, actual: number) =>
      `পরিকল্পিত ${f.number(planned)} মিনিট, প্রকৃত ${f.number(actual)} মিনিট`,
    barPlanned: (f: Format, planned: number) => `পরিকল্পিত ${f.number(planned)} মিনিট, শুরু হয়নি`,
  },
);
