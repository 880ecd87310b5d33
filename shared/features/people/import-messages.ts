// What the import of a list says.
import { catalogue } from '../../contract/catalogue.ts';
import type { MergeChoice } from './import-merge.ts';

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
    passed: (f, count: number) =>
      count === 1
        ? '1 row with a title, a heading or a sum is passed over.'
        : `${f.number(count)} rows with titles, headings or sums are passed over.`,
    duplicates: (f, count: number) =>
      count === 1
        ? '1 person seems to be there already'
        : `${f.number(count)} people seem to be there already`,
    duplicatesHint:
      'By name or by telephone number. Choose for each what to do; whoever only may be there comes in as another person.',
    inWorkshop: (_f, name: string) => `${name}, on the list of this workshop`,
    inFile: (f, line: number) => `Line ${f.number(line)} of this file`,
    whatToDo: (_f, name: string) => `What to do with ${name}`,
    forAll: 'For all of them',
    each: 'As chosen for each',
    choice: (_f, choice: MergeChoice) =>
      ({
        leave: 'Leave as on the list',
        fill: 'Fill in what is empty',
        take: 'Take what the file says',
        another: 'Bring in as another person',
      })[choice],
    field: 'Field',
    listed: 'There',
    filed: 'In the file',
    noDifference: 'The file says nothing else of them.',
    moreTwins: (f, count: number) =>
      `${f.number(count)} more are not shown. What is chosen for all goes for them too.`,
    unread: (f, count: number) =>
      count === 1
        ? '1 word is not understood; that field is left open'
        : `${f.number(count)} words are not understood; those fields are left open`,
    ownField: 'A field of its own',
    changes: (f, count: number) =>
      count === 1
        ? '1 person on the list will be changed.'
        : `${f.number(count)} people on the list will be changed.`,
    bijoyTitle: 'This list seems to be in Bijoy (SutonnyMJ)',
    bijoyHint:
      'Without being converted its letters mean nothing in other fonts. Choose the columns.',
    convert: 'Convert to Unicode',
    converted: 'Converted from Bijoy to Unicode.',
    asItWas: 'Leave it as it was',
    changed: (f, count: number) =>
      count === 1 ? '1 person was changed.' : `${f.number(count)} people were changed.`,
    importChanges: (f, count: number) => `Change ${f.number(count)} on the list`,
    importBoth: (f, count: number, changes: number) =>
      `Import ${f.number(count)}, change ${f.number(changes)} on the list`,
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
    passed: (f, count: number) => `শিরোনাম বা যোগফলের ${f.number(count)}টি সারি বাদ দেওয়া হয়েছে।`,
    duplicates: (f, count: number) => `${f.number(count)} জন মনে হয় আগে থেকেই আছেন`,
    duplicatesHint:
      'নাম বা ফোন নম্বর মিলেছে। প্রত্যেকের জন্য কী হবে বেছে দিন; যাঁর ব্যাপারে সন্দেহ আছে তিনি আলাদা ব্যক্তি হিসেবে আসবেন।',
    inWorkshop: (_f, name: string) => `${name}, এই কর্মশালার তালিকায় আছেন`,
    inFile: (f, line: number) => `এই ফাইলের ${f.number(line)} নম্বর লাইন`,
    whatToDo: (_f, name: string) => `${name}: কী হবে`,
    forAll: 'সবার জন্য',
    each: 'যাঁর জন্য যা বাছা হয়েছে',
    choice: (_f, choice: MergeChoice) =>
      ({
        leave: 'তালিকায় যা আছে তা-ই থাক',
        fill: 'যা খালি তা পূরণ করুন',
        take: 'ফাইলে যা আছে তা নিন',
        another: 'আলাদা ব্যক্তি হিসেবে আনুন',
      })[choice],
    field: 'ঘর',
    listed: 'আছে',
    filed: 'ফাইলে',
    noDifference: 'ফাইলে তাঁর সম্পর্কে নতুন কিছু নেই।',
    moreTwins: (f, count: number) =>
      `আরও ${f.number(count)} জন দেখানো হয়নি। সবার জন্য যা বাছবেন তা তাঁদের বেলায়ও চলবে।`,
    unread: (f, count: number) => `${f.number(count)}টি শব্দ বোঝা যায়নি, সেসব ঘর খালি থাকবে`,
    ownField: 'নিজস্ব একটি ঘর',
    changes: (f, count: number) => `তালিকার ${f.number(count)} জনের তথ্য বদলাবে।`,
    bijoyTitle: 'তালিকাটি মনে হয় বিজয়ে (SutonnyMJ) লেখা',
    bijoyHint: 'রূপান্তর না করলে অন্য ফন্টে এর অক্ষর পড়া যায় না। কোন কোন কলাম, বেছে দিন।',
    convert: 'ইউনিকোডে রূপান্তর করুন',
    converted: 'বিজয় থেকে ইউনিকোডে রূপান্তর করা হয়েছে।',
    asItWas: 'যেমন ছিল তেমন থাক',
    changed: (f, count: number) => `${f.number(count)} জনের তথ্য বদলানো হয়েছে।`,
    importChanges: (f, count: number) => `তালিকার ${f.number(count)} জনের তথ্য বদলান`,
    importBoth: (f, count: number, changes: number) =>
      `${f.number(count)} জনকে যোগ করুন, ${f.number(changes)} জনের তথ্য বদলান`,
    import: (f, count: number) => `${f.number(count)} জনকে যোগ করুন`,
    importWithout: (f, count: number, without: number) =>
      `${f.number(without)}টি সারি বাদ দিয়ে ${f.number(count)} জনকে যোগ করুন`,
    imported: (f, count: number) => `${f.number(count)} জন যোগ হয়েছেন।`,
  },
);
