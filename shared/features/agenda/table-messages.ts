// What an agenda says as a table: its columns, how one is brought in, and how it is taken away.
import { catalogue, type Format } from '../../contract/catalogue.ts';

/** What the columns are called, in a file and in the preview; see `table-columns.ts`. */
export const columnWords = catalogue(
  {
    day: 'Day',
    dayTitle: 'Name of the day',
    date: 'Date',
    start: 'Start',
    end: 'End',
    duration: 'Minutes',
    fixed: 'Fixed',
    title: 'Topic',
    kind: 'Kind',
    category: 'Category',
    block: 'Block',
    track: 'Track',
    lead: 'Lead',
    speakers: 'Speakers and their parts',
    method: 'Method',
    place: 'Place',
    objective: 'Objective',
    materials: 'Materials',
    output: 'Output',
    links: 'Links',
    priority: 'If time runs short',
    minDuration: 'Shortest length',
    preferredDuration: 'Preferred length',
    perGroup: 'Minutes for each group',
    questionMinutes: 'Minutes for questions',
    warning: 'Warn with minutes left',
    danger: 'Nearly over with minutes left',
    rolls: 'Starts by the clock',
    countToEnd: 'Counts down to its end',
    flagged: 'Flagged',
    skipped: 'Left out',
    private: 'Private',
    blockTarget: 'Target of the block',
    dayPlace: 'Place of the day',
    dayEnd: 'End of the day',
    dayTracks: 'Tracks of the day',
    own: 'A field of its own',
    notes: 'Private notes',
  },
  {
    day: 'দিন',
    dayTitle: 'দিনের নাম',
    date: 'তারিখ',
    start: 'শুরু',
    end: 'শেষ',
    duration: 'মিনিট',
    fixed: 'নির্দিষ্ট',
    title: 'বিষয়',
    kind: 'ধরন',
    category: 'শ্রেণি',
    block: 'গুচ্ছ',
    track: 'ধারা',
    lead: 'পরিচালনায়',
    speakers: 'বক্তা ও তাঁদের ভূমিকা',
    method: 'পদ্ধতি',
    place: 'স্থান',
    objective: 'উদ্দেশ্য',
    materials: 'উপকরণ',
    output: 'ফলাফল',
    links: 'লিংক',
    priority: 'সময় কম পড়লে',
    minDuration: 'সবচেয়ে কম সময়',
    preferredDuration: 'পছন্দের সময়কাল',
    perGroup: 'প্রতি দলের মিনিট',
    questionMinutes: 'প্রশ্নের মিনিট',
    warning: 'এত মিনিট বাকি থাকতে সতর্ক',
    danger: 'এত মিনিট বাকি থাকতে প্রায় শেষ',
    rolls: 'ঘড়ি ধরে শুরু',
    countToEnd: 'শেষ পর্যন্ত গোনে',
    flagged: 'পতাকা',
    skipped: 'বাদ',
    private: 'অপ্রকাশ্য',
    blockTarget: 'গুচ্ছের লক্ষ্য',
    dayPlace: 'দিনের স্থান',
    dayEnd: 'দিনের শেষ',
    dayTracks: 'দিনের ধারা',
    own: 'নিজস্ব ঘর',
    notes: 'ব্যক্তিগত নোট',
  },
);

function itemsEn(f: Format, items: number): string {
  return items === 1 ? '1 item' : `${f.number(items)} items`;
}
function daysEn(f: Format, days: number): string {
  return days === 1 ? '1 day' : `${f.number(days)} days`;
}

export const agendaImport = catalogue(
  {
    title: 'Import an agenda',
    intro:
      'A workbook (XLSX) or a CSV file. Titles above the table, merged cells and several days are understood; headings may be English, Bangla, French or Spanish.',
    paste: 'Or paste the agenda here',
    pasteHint: 'Copied from a spreadsheet, one item a line.',
    comeIn: (f, items: number, days: number) =>
      `${itemsEn(f, items)} will come in, on ${daysEn(f, days)}.`,
    nothing: 'No item can be taken from this table yet.',
    noTitles: 'Say which column has the topics.',
    place: 'Where they go',
    newDays: 'New days, at the end',
    newDaysAfter: (_f, day: string) => `New days, after ${day}`,
    behind: (_f, day: string) => `Behind the items of ${day}`,
    preview: 'As it will come in',
    showMore: (f, shown: number, all: number) =>
      `Show more: ${f.number(shown)} of ${f.number(all)} are shown`,
    dayHead: (f, place: number, title: string, date: string) =>
      [`Day ${f.number(place)}`, title, f.date(date)].filter(Boolean).join(', '),
    time: 'Time',
    length: 'Length',
    fixed: 'fixed',
    assumed: (f, count: number) =>
      count === 1
        ? '1 item has no length and gets 30 minutes'
        : `${f.number(count)} items have no length and get 30 minutes`,
    atLines: (f, lines: readonly number[]) =>
      `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.map((line) => f.number(line)).join(', ')}`,
    faultNoTitle: 'no topic',
    faultTime: (_f, text: string) => `“${text}” is no time`,
    faultDate: (_f, text: string) => `“${text}” is no date`,
    faultLength: (_f, text: string) => `“${text}” is no length of up to 24 hours`,
    faultEnds: 'it ends before it starts',
    tooMany: (f, most: number) =>
      `More than ${f.number(most)} items cannot come in at once. Divide the table and import the parts one by one.`,
    tooManyDays: (f, most: number) =>
      `These would be more than ${f.number(most)} days. Is another column the one with the days?`,
    import: (f, items: number) => `Import ${itemsEn(f, items)}`,
    importWithout: (f, items: number, without: number) =>
      `Import ${f.number(items)}, without the ${f.number(without)} that cannot be taken`,
    imported: (f, items: number) =>
      `${itemsEn(f, items)} ${items === 1 ? 'was' : 'were'} brought in.`,
  },
  {
    title: 'কর্মসূচি আনুন',
    intro:
      'ওয়ার্কবুক (XLSX) বা CSV ফাইল। সারণির ওপরের শিরোনাম, একত্র করা ঘর ও একাধিক দিন বোঝা যায়; কলামের শিরোনাম বাংলা, ইংরেজি, ফরাসি বা স্প্যানিশ হতে পারে।',
    paste: 'অথবা কর্মসূচিটি এখানে পেস্ট করুন',
    pasteHint: 'স্প্রেডশিট থেকে কপি করা, প্রতি লাইনে একটি বিষয়।',
    comeIn: (f, items: number, days: number) =>
      `${f.number(days)} দিনে ${f.number(items)}টি বিষয় যোগ হবে।`,
    nothing: 'এই সারণি থেকে এখনো কোনো বিষয় নেওয়া যাচ্ছে না।',
    noTitles: 'কোন কলামে বিষয়গুলো আছে তা বেছে দিন।',
    place: 'কোথায় যাবে',
    newDays: 'নতুন দিন হিসেবে, শেষে',
    newDaysAfter: (_f, day: string) => `নতুন দিন হিসেবে, এর পরে: ${day}`,
    behind: (_f, day: string) => `এই দিনের বিষয়গুলোর পরে: ${day}`,
    preview: 'যেভাবে যোগ হবে',
    showMore: (f, shown: number, all: number) =>
      `আরও দেখান: ${f.number(all)}টির মধ্যে ${f.number(shown)}টি দেখা যাচ্ছে`,
    dayHead: (f, place: number, title: string, date: string) =>
      [`দিন ${f.number(place)}`, title, f.date(date)].filter(Boolean).join(', '),
    time: 'সময়',
    length: 'সময়কাল',
    fixed: 'নির্দিষ্ট',
    assumed: (f, count: number) =>
      `${f.number(count)}টি বিষয়ের সময়কাল লেখা নেই, ৩০ মিনিট করে ধরা হচ্ছে`,
    atLines: (f, lines: readonly number[]) =>
      `লাইন ${lines.map((line) => f.number(line)).join(', ')}`,
    faultNoTitle: 'বিষয় লেখা নেই',
    faultTime: (_f, text: string) => `“${text}” সময় নয়`,
    faultDate: (_f, text: string) => `“${text}” তারিখ নয়`,
    faultLength: (_f, text: string) => `“${text}” ২৪ ঘণ্টার মধ্যে কোনো সময়কাল নয়`,
    faultEnds: 'শুরুর আগেই শেষ',
    tooMany: (f, most: number) =>
      `একবারে ${f.number(most)}টির বেশি বিষয় আনা যায় না। সারণিটি ভাগ করে একটির পর একটি আনুন।`,
    tooManyDays: (f, most: number) =>
      `এতে ${f.number(most)}টির বেশি দিন হয়ে যাবে। দিনগুলো কি অন্য কলামে?`,
    import: (f, items: number) => `${f.number(items)}টি বিষয় যোগ করুন`,
    importWithout: (f, items: number, without: number) =>
      `${f.number(without)}টি সারি বাদ দিয়ে ${f.number(items)}টি যোগ করুন`,
    imported: (f, items: number) => `${f.number(items)}টি বিষয় যোগ হয়েছে।`,
  },
);

export const agendaFiles = catalogue(
  {
    menu: 'Table',
    bringIn: 'Import from XLSX or CSV',
    xlsx: 'Take away as XLSX',
    csv: 'Take away as CSV',
    xlsxNotes: 'XLSX, with private notes',
    csvNotes: 'CSV, with private notes',
    ready: 'The agenda is ready as a table.',
  },
  {
    menu: 'সারণি',
    bringIn: 'XLSX বা CSV থেকে আনুন',
    xlsx: 'XLSX হিসেবে নিন',
    csv: 'CSV হিসেবে নিন',
    xlsxNotes: 'XLSX, ব্যক্তিগত নোটসহ',
    csvNotes: 'CSV, ব্যক্তিগত নোটসহ',
    ready: 'কর্মসূচি সারণি হিসেবে তৈরি।',
  },
);
