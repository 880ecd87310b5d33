// What is said while packs that came back are taken in.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const mergeWords = catalogue(
  {
    title: 'Packs that came back',
    intro: 'Choose one file or several (DOCX, XLSX). Nothing is taken before you say so.',
    choose: 'Choose files',
    reading: 'Reading…',
    forDate: 'For which date',
    byName: 'Told by',
    plan: 'New actions go to',
    changed: (f: Format, count: number) =>
      count === 1 ? '1 action changed' : `${f.number(count)} actions changed`,
    same: (f: Format, count: number) =>
      count === 1
        ? '1 action came back as it stands here. It is noted for this date.'
        : `${f.number(count)} actions came back as they stand here. They are noted for this date.`,
    added: 'New action',
    noActivity: 'without words for the activity',
    unknown: 'Not known here',
    unknownText: (_f: Format, activity: string) =>
      activity
        ? `"${activity}" is not among the actions of this workshop, or not any more. It is left out.`
        : 'It is not among the actions of this workshop, or not any more. It is left out.',
    twice: 'A second time',
    twiceText: (_f: Format, activity: string) =>
      `"${activity}" stands in this file twice. The first row counts.`,
    meanwhile: 'Changed here meanwhile',
    faultDate: (_f: Format, text: string) => `"${text}" is no date that can be read.`,
    faultStatus: (_f: Format, text: string) => `"${text}" is none of the five statuses.`,
    faultSeveral: 'More than one status is ticked.',
    faultPercent: (_f: Format, text: string) => `"${text}" is no whole number from 0 to 100.`,
    faultLong: 'This text is too long to be kept.',
    stays: 'It stays as it was.',
    inCell: (_f: Format, cell: string) => `Cell ${cell}`,
    inRow: (f: Format, row: number, column: string) => `Row ${f.number(row)}, ${column}`,
    empty: 'nothing',
    becomes: 'becomes',
    take: (f: Format, count: number) =>
      count === 1 ? 'Take 1 action' : `Take ${f.number(count)} actions`,
    taken: 'What came back is taken.',
    nothing: 'There is nothing in these files to take.',
    noPlan: 'Choose the plan to which the new actions belong.',
    row: (f: Format, row: number) => `Row ${f.number(row)}`,
  },
  {
    title: 'ফেরত আসা ফর্ম',
    intro: 'একটি বা কয়েকটি ফাইল বাছুন (DOCX, XLSX)। আপনি না বলা পর্যন্ত কিছুই নেওয়া হয় না।',
    choose: 'ফাইল বাছুন',
    reading: 'পড়া হচ্ছে…',
    forDate: 'কোন তারিখের জন্য',
    byName: 'কে জানিয়েছেন',
    plan: 'নতুন কাজ যাবে',
    changed: (f: Format, count: number) => `${f.number(count)}টি কাজ বদলেছে`,
    same: (f: Format, count: number) =>
      `${f.number(count)}টি কাজ এখানে যেমন আছে তেমনই ফিরেছে। এই তারিখের জন্য টুকে রাখা হবে।`,
    added: 'নতুন কাজ',
    noActivity: 'কাজের বর্ণনা ছাড়া',
    unknown: 'এখানে অচেনা',
    unknownText: (_f: Format, activity: string) =>
      activity
        ? `"${activity}" এই কর্মশালার কাজের মধ্যে নেই, বা আর নেই। এটি বাদ থাকল।`
        : 'এটি এই কর্মশালার কাজের মধ্যে নেই, বা আর নেই। এটি বাদ থাকল।',
    twice: 'দ্বিতীয়বার',
    twiceText: (_f: Format, activity: string) =>
      `"${activity}" এই ফাইলে দুবার আছে। প্রথম সারিটি ধরা হবে।`,
    meanwhile: 'ইতিমধ্যে এখানে বদলেছে',
    faultDate: (_f: Format, text: string) => `"${text}" তারিখ হিসেবে পড়া যায় না।`,
    faultStatus: (_f: Format, text: string) => `"${text}" পাঁচটি অবস্থার কোনোটি নয়।`,
    faultSeveral: 'একাধিক অবস্থায় টিক দেওয়া।',
    faultPercent: (_f: Format, text: string) => `"${text}" ০ থেকে ১০০-এর মধ্যে পূর্ণ সংখ্যা নয়।`,
    faultLong: 'লেখাটি রাখার পক্ষে বেশি লম্বা।',
    stays: 'যেমন ছিল তেমনই থাকল।',
    inCell: (_f: Format, cell: string) => `ঘর ${cell}`,
    inRow: (f: Format, row: number, column: string) => `সারি ${f.number(row)}, ${column}`,
    empty: 'কিছু নেই',
    becomes: 'হবে',
    take: (f: Format, count: number) => `${f.number(count)}টি কাজ নিন`,
    taken: 'ফেরত আসা তথ্য নেওয়া হয়েছে।',
    nothing: 'এই ফাইলগুলোতে নেওয়ার কিছু নেই।',
    noPlan: 'নতুন কাজ কোন পরিকল্পনায় যাবে, বাছুন।',
    row: (f: Format, row: number) => `সারি ${f.number(row)}`,
  },
);
