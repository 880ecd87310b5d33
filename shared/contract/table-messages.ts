// What is said while a table is brought in, whatever its rows become.
import { catalogue } from './catalogue.ts';

export const tableWords = catalogue(
  {
    chooseFile: 'Choose a file',
    dropHere: 'or drop it here',
    read: 'Read the list',
    another: 'Take another list',
    reading: 'Reading the list…',
    columns: 'What the columns hold',
    columnsHint: 'Change what was not guessed right.',
    column: (f, number: number) => `Column ${f.number(number)}`,
    leaveOut: 'Leave out',
    delimiter: 'Columns are divided by',
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab',
    sheet: 'Sheet',
    heading: 'The headings are',
    noHeading: 'There are none',
    inRow: (f, line: number) => `In line ${f.number(line)}`,
    windows:
      'This file is not in UTF-8. If letters look wrong, save it again in Excel as CSV UTF-8.',
    line: 'Line',
    bad: (f, count: number) =>
      count === 1 ? '1 row cannot be taken' : `${f.number(count)} rows cannot be taken`,
    atLine: (f, line: number) => `Line ${f.number(line)}`,
    faultTooLong: (f, field: string, most: number) =>
      `${field} is longer than ${f.number(most)} characters`,
    faultQuote: 'a quotation mark (") is not closed',
    faultCells: (f, cells: number, columns: number) =>
      `${f.number(cells)} cells in ${f.number(columns)} columns`,
  },
  {
    chooseFile: 'ফাইল বাছুন',
    dropHere: 'অথবা এখানে এনে ছাড়ুন',
    read: 'তালিকাটি পড়ুন',
    another: 'অন্য তালিকা নিন',
    reading: 'তালিকা পড়া হচ্ছে…',
    columns: 'কোন কলামে কী আছে',
    columnsHint: 'ঠিক না হলে বদলে দিন।',
    column: (f, number: number) => `কলাম ${f.number(number)}`,
    leaveOut: 'বাদ থাক',
    delimiter: 'কলাম ভাগ করা হয়েছে',
    comma: 'কমা দিয়ে',
    semicolon: 'সেমিকোলন দিয়ে',
    tab: 'ট্যাব দিয়ে',
    sheet: 'পাতা',
    heading: 'শিরোনাম আছে',
    noHeading: 'কোথাও নেই',
    inRow: (f, line: number) => `${f.number(line)} নম্বর লাইনে`,
    windows: 'ফাইলটি UTF-8-এ লেখা নয়। অক্ষর ভুল দেখালে Excel থেকে CSV UTF-8 হিসেবে আবার সংরক্ষণ করুন।',
    line: 'লাইন',
    bad: (f, count: number) => `${f.number(count)}টি সারি নেওয়া যাবে না`,
    atLine: (f, line: number) => `লাইন ${f.number(line)}`,
    faultTooLong: (f, field: string, most: number) => `${field} ${f.number(most)} অক্ষরের বেশি`,
    faultQuote: 'উদ্ধৃতি চিহ্ন (") বন্ধ করা হয়নি',
    faultCells: (f, cells: number, columns: number) =>
      `${f.number(columns)} কলামে ${f.number(cells)}টি ঘর`,
  },
);
