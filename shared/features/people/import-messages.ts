// What the import of a list says.
import { catalogue } from '../../contract/catalogue.ts';

export const peopleImport = catalogue(
  {
    title: 'Import a list of people',
    intro:
      'A workbook (XLSX) or a CSV file, as Excel and Google Sheets save them. The columns may stand in any order and have English or Bangla headings.',
    paste: 'Or paste the list here',
    pasteHint: 'Copied from a spreadsheet, one person a line.',
    tooMany: (f, most: number) =>
      `This list has more than ${f.number(most)} rows. Divide it and import the parts one by one.`,
    noName: 'Say which column has the names.',
    first: (f, shown: number, all: number) =>
      shown === all ? 'Who will come in' : `The first ${f.number(shown)} of ${f.number(all)}`,
    comeIn: (f, count: number) =>
      count === 1 ? '1 person will come in.' : `${f.number(count)} people will come in.`,
    nobody: 'Nobody can be taken from this list yet.',
    faultNoName: 'no name',
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
      'ওয়ার্কবুক (XLSX) বা CSV ফাইল, যেমন Excel বা Google Sheets থেকে সংরক্ষণ করা যায়। কলাম যেকোনো ক্রমে থাকতে পারে, শিরোনাম বাংলা বা ইংরেজি হতে পারে।',
    paste: 'অথবা তালিকাটি এখানে পেস্ট করুন',
    pasteHint: 'স্প্রেডশিট থেকে কপি করা, প্রতি লাইনে একজন।',
    tooMany: (f, most: number) =>
      `এই তালিকায় ${f.number(most)}টির বেশি সারি আছে। ভাগ করে একটির পর একটি আমদানি করুন।`,
    noName: 'কোন কলামে নাম আছে তা বেছে দিন।',
    first: (f, shown: number, all: number) =>
      shown === all ? 'যাঁরা যোগ হবেন' : `${f.number(all)} জনের মধ্যে প্রথম ${f.number(shown)} জন`,
    comeIn: (f, count: number) => `${f.number(count)} জন যোগ হবেন।`,
    nobody: 'এই তালিকা থেকে এখনো কাউকে নেওয়া যাচ্ছে না।',
    faultNoName: 'নাম নেই',
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
