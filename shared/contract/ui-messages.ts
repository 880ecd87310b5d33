// What the parts of the interface say, whatever screen they stand on.
import { catalogue, type Format } from './catalogue.ts';

export const ui = catalogue(
  {
    undo: 'Undo',
    close: 'Close',
    dismiss: 'Dismiss',
    bijoyPasted: (_f: Format, after: string) =>
      `This was written in Bijoy (SutonnyMJ). In Unicode it is: ${after}`,
    convert: 'Convert',
    delete: 'Delete',
    moreFor: (_f: Format, name: string) => `More for ${name}`,
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    theirs: 'Somebody else wrote',
    badTime: 'Write a time like 9:30 or 14:15.',
    badNumber: (f: Format, low: number, high: number) =>
      `Write a whole number from ${f.number(low)} to ${f.number(high)}.`,
    badDate: 'Write a date like 13/12/2010 or 13 December 2010.',
    needed: 'This cannot be empty.',
    chooseDate: 'Choose from a calendar',
    keys: 'Keys',
    keysHint: 'They work when you are not writing in a field.',
    moveUp: 'Move up',
    moveDown: 'Move down',
    move: (_f: Format, name: string) => `Move ${name}`,
    moveHint:
      'Press Enter to pick it up, the arrow keys to choose the place, Enter to put it down, Escape to leave it where it was. Alt with an arrow key moves it at once.',
    picked: (f: Format, name: string, place: number, count: number, list: string) =>
      `${name} picked up. It is ${f.number(place)} of ${f.number(count)}${list ? ` in ${list}` : ''}.`,
    wouldBe: (f: Format, place: number, count: number, list: string) =>
      `${f.number(place)} of ${f.number(count)}${list ? ` in ${list}` : ''}`,
    dropped: (f: Format, name: string, place: number, count: number, list: string) =>
      `${name} is now ${f.number(place)} of ${f.number(count)}${list ? ` in ${list}` : ''}.`,
    leftAlone: (_f: Format, name: string) => `${name} stays where it was.`,
    messages: 'Messages',
  },
  {
    undo: 'ফিরিয়ে নিন',
    close: 'বন্ধ করুন',
    dismiss: 'সরান',
    bijoyPasted: (_f: Format, after: string) => `এটি বিজয়ে (SutonnyMJ) লেখা। ইউনিকোডে হয়: ${after}`,
    convert: 'রূপান্তর করুন',
    delete: 'মুছুন',
    moreFor: (_f: Format, name: string) => `${name}: আরও কাজ`,
    keepMine: 'আমারটি থাকুক',
    takeTheirs: 'তাঁরটি নিন',
    theirs: 'অন্যজন লিখেছেন',
    badTime: 'সময় এভাবে লিখুন: ৯:৩০ বা ১৪:১৫।',
    badNumber: (f: Format, low: number, high: number) =>
      `${f.number(low)} থেকে ${f.number(high)}-এর মধ্যে একটি পূর্ণ সংখ্যা লিখুন।`,
    badDate: 'তারিখ এভাবে লিখুন: ১৩/১২/২০১০ বা ১৩ ডিসেম্বর ২০১০।',
    needed: 'এটি খালি রাখা যাবে না।',
    chooseDate: 'ক্যালেন্ডার থেকে বাছুন',
    keys: 'কিবোর্ডের বোতাম',
    keysHint: 'কোনো ঘরে লেখার সময় ছাড়া এগুলো কাজ করে।',
    moveUp: 'ওপরে সরান',
    moveDown: 'নিচে সরান',
    move: (_f: Format, name: string) => `${name} সরান`,
    moveHint:
      'তুলতে Enter চাপুন, তীর বোতামে জায়গা বাছুন, রাখতে আবার Enter, আগের জায়গায় রাখতে Escape। Alt চেপে তীর চাপলে সঙ্গে সঙ্গে সরে।',
    picked: (f: Format, name: string, place: number, count: number, list: string) =>
      `${name} তোলা হয়েছে। ${list ? `${list}: ` : ''}${f.number(count)}টির মধ্যে ${f.number(place)} নম্বর।`,
    wouldBe: (f: Format, place: number, count: number, list: string) =>
      `${list ? `${list}: ` : ''}${f.number(count)}টির মধ্যে ${f.number(place)} নম্বর`,
    dropped: (f: Format, name: string, place: number, count: number, list: string) =>
      `${name} এখন ${list ? `${list}: ` : ''}${f.number(count)}টির মধ্যে ${f.number(place)} নম্বরে।`,
    leftAlone: (_f: Format, name: string) => `${name} আগের জায়গাতেই রইল।`,
    messages: 'বার্তা',
  },
);
