// What the import of a list says.
import { catalogue } from '../../contract/catalogue.ts';

export const peopleImport = catalogue(
  {
    title: 'Import a list of people',
    intro:
      'A CSV file, as Excel and Google Sheets save it. The columns may stand in any order and have English or Bangla headings.',
    chooseFile: 'Choose a file',
    dropHere: 'or drop it here',
    paste: 'Or paste the list here',
    pasteHint: 'Copied from a spreadsheet, one person a line.',
    read: 'Read the list',
    another: 'Take another list',
    reading: 'Reading the list…',
    notRead: 'The list could not be read. Nothing was brought in.',
    'too-large': (f, megabytes: number) =>
      `This file is larger than ${f.number(megabytes)} MB. A list of people is much smaller: check that it is the right file.`,
    'not-text':
      'This is not a CSV file. Open it in Excel and choose Save as, then CSV UTF-8; or copy the list and paste it.',
    empty: 'There is nothing in this list.',
    tooMany: (f, most: number) =>
      `This list has more than ${f.number(most)} rows. Divide it and import the parts one by one.`,
    columns: 'What the columns hold',
    columnsHint: 'Change what was not guessed right.',
    column: (f, number: number) => `Column ${f.number(number)}`,
    leaveOut: 'Leave out',
    noName: 'Say which column has the names.',
    delimiter: 'Columns are divided by',
    comma: 'Comma',
    semicolon: 'Semicolon',
    tab: 'Tab',
    heading: 'The headings are',
    noHeading: 'There are none',
    inRow: (f, line: number) => `In line ${f.number(line)}`,
    windows:
      'This file is not in UTF-8. If letters look wrong, save it again in Excel as CSV UTF-8.',
    first: (f, shown: number, all: number) =>
      shown === all ? 'Who will come in' : `The first ${f.number(shown)} of ${f.number(all)}`,
    line: 'Line',
    comeIn: (f, count: number) =>
      count === 1 ? '1 person will come in.' : `${f.number(count)} people will come in.`,
    nobody: 'Nobody can be taken from this list yet.',
    bad: (f, count: number) =>
      count === 1 ? '1 row cannot be taken' : `${f.number(count)} rows cannot be taken`,
    atLine: (f, line: number) => `Line ${f.number(line)}`,
    faultNoName: 'no name',
    faultTooLong: (f, field: string, most: number) =>
      `${field} is longer than ${f.number(most)} characters`,
    faultQuote: 'a quotation mark (") is not closed',
    faultCells: (f, cells: number, columns: number) =>
      `${f.number(cells)} cells in ${f.number(columns)} columns`,
    faultAbove: 'stands above the headings',
    duplicates: (f, count: number) =>
      count === 1
        ? '1 person seems to be there already'
        : `${f.number(count)} people seem to be there already`,
    duplicatesHint: 'Same name and organisation. They are left out unless you tick them.',
    inWorkshop: 'on the list of this workshop',
    inFile: 'further up in this file',
    bringIn: (_f, name: string) => `Bring in ${name} all the same`,
    tickAll: 'Tick all',
    tickNone: 'Tick none',
    unread: (f, count: number) =>
      count === 1
        ? 'In 1 row the sex is not understood and will be left open'
        : `In ${f.number(count)} rows the sex is not understood and will be left open`,
    import: (f, count: number) =>
      count === 1 ? 'Import 1 person' : `Import ${f.number(count)} people`,
    importWithout: (f, count: number, without: number) =>
      `Import ${f.number(count)}, without the ${f.number(without)} that cannot be taken`,
    imported: (f, count: number) =>
      count === 1 ? '1 person was brought in.' : `${f.number(count)} people were brought in.`,
  },
  {
    title: 'অংশগ্রহণকারীর তালিকা আনুন',
    intro:
      'CSV ফাইল, যেমন Excel বা Google Sheets থেকে সংরক্ষণ করা যায়। কলাম যেকোনো ক্রমে থাকতে পারে, শিরোনাম বাংলা বা ইংরেজি হতে পারে।',
    chooseFile: 'ফাইল বাছুন',
    dropHere: 'অথবা এখানে এনে ছাড়ুন',
    paste: 'অথবা তালিকাটি এখানে পেস্ট করুন',
    pasteHint: 'স্প্রেডশিট থেকে কপি করা, প্রতি লাইনে একজন।',
    read: 'তালিকাটি পড়ুন',
    another: 'অন্য তালিকা নিন',
    reading: 'তালিকা পড়া হচ্ছে…',
    notRead: 'তালিকাটি পড়া গেল না। কিছুই আনা হয়নি।',
    'too-large': (f, megabytes: number) =>
      `ফাইলটি ${f.number(megabytes)} মেগাবাইটের চেয়ে বড়। অংশগ্রহণকারীর তালিকা এত বড় হয় না: ঠিক ফাইলটি কি না দেখুন।`,
    'not-text':
      'এটি CSV ফাইল নয়। Excel-এ খুলে Save as থেকে CSV UTF-8 বাছুন; অথবা তালিকাটি কপি করে পেস্ট করুন।',
    empty: 'এই তালিকায় কিছু নেই।',
    tooMany: (f, most: number) =>
      `এই তালিকায় ${f.number(most)}টির বেশি সারি আছে। ভাগ করে একটির পর একটি আমদানি করুন।`,
    columns: 'কোন কলামে কী আছে',
    columnsHint: 'ঠিক না হলে বদলে দিন।',
    column: (f, number: number) => `কলাম ${f.number(number)}`,
    leaveOut: 'বাদ থাক',
    noName: 'কোন কলামে নাম আছে তা বেছে দিন।',
    delimiter: 'কলাম ভাগ করা হয়েছে',
    comma: 'কমা দিয়ে',
    semicolon: 'সেমিকোলন দিয়ে',
    tab: 'ট্যাব দিয়ে',
    heading: 'শিরোনাম আছে',
    noHeading: 'কোথাও নেই',
    inRow: (f, line: number) => `${f.number(line)} নম্বর লাইনে`,
    windows: 'ফাইলটি UTF-8-এ লেখা নয়। অক্ষর ভুল দেখালে Excel থেকে CSV UTF-8 হিসেবে আবার সংরক্ষণ করুন।',
    first: (f, shown: number, all: number) =>
      shown === all ? 'যাঁরা যোগ হবেন' : `${f.number(all)} জনের মধ্যে প্রথম ${f.number(shown)} জন`,
    line: 'লাইন',
    comeIn: (f, count: number) => `${f.number(count)} জন যোগ হবেন।`,
    nobody: 'এই তালিকা থেকে এখনো কাউকে নেওয়া যাচ্ছে না।',
    bad: (f, count: number) => `${f.number(count)}টি সারি নেওয়া যাবে না`,
    atLine: (f, line: number) => `লাইন ${f.number(line)}`,
    faultNoName: 'নাম নেই',
    faultTooLong: (f, field: string, most: number) => `${field} ${f.number(most)} অক্ষরের বেশি`,
    faultQuote: 'উদ্ধৃতি চিহ্ন (") বন্ধ করা হয়নি',
    faultCells: (f, cells: number, columns: number) =>
      `${f.number(columns)} কলামে ${f.number(cells)}টি ঘর`,
    faultAbove: 'শিরোনামের ওপরে আছে',
    duplicates: (f, count: number) => `${f.number(count)} জন মনে হয় আগে থেকেই আছেন`,
    duplicatesHint: 'একই নাম ও সংস্থা। টিক না দিলে তাঁরা বাদ থাকবেন।',
    inWorkshop: 'এই কর্মশালার তালিকায় আছেন',
    inFile: 'এই ফাইলেই ওপরে আছেন',
    bringIn: (_f, name: string) => `তবুও ${name}-কে যোগ করুন`,
    tickAll: 'সবগুলোতে টিক',
    tickNone: 'টিক তুলে নিন',
    unread: (f, count: number) => `${f.number(count)}টি সারিতে লিঙ্গ বোঝা যায়নি, তা খালি থাকবে`,
    import: (f, count: number) => `${f.number(count)} জনকে যোগ করুন`,
    importWithout: (f, count: number, without: number) =>
      `${f.number(without)}টি সারি বাদ দিয়ে ${f.number(count)} জনকে যোগ করুন`,
    imported: (f, count: number) => `${f.number(count)} জন যোগ হয়েছেন।`,
  },
);
