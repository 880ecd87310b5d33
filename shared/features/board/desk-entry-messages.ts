// What the desk says where cards are typed from paper, boards are merged, and two are compared.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const entryWords = catalogue(
  {
    done: 'Done',
    next: 'The next card',
    ask: 'What is on the card? Enter, and on to the next.',
    hint: 'Enter keeps the card. Alt with a letter or ↑ ↓: column. Backspace in the empty field takes the last one back.',
    column: 'Column',
    group: 'Group',
    groupKeys: 'Ctrl+↑ and Ctrl+↓',
    noGroup: 'No group',
    goesTo: (_f: Format, column: string, group: string) =>
      group ? `Next card: ${column}, ${group}` : `Next card: ${column}`,
    entered: 'Entered just now',
    takeBack: 'Take back the last',
  },
  {
    done: 'শেষ',
    next: 'পরের কার্ড',
    ask: 'কার্ডে কী লেখা? Enter চাপুন, তারপর পরেরটি।',
    hint: 'Enter চাপলে কার্ড থাকে। Alt-এর সঙ্গে অক্ষর বা ↑ ↓: কলাম। খালি ঘরে Backspace চাপলে শেষ কার্ড ফিরে আসে।',
    column: 'কলাম',
    group: 'দল',
    groupKeys: 'Ctrl+↑ আর Ctrl+↓',
    noGroup: 'কোনো দল নয়',
    goesTo: (_f: Format, column: string, group: string) =>
      group ? `পরের কার্ড: ${column}, ${group}` : `পরের কার্ড: ${column}`,
    entered: 'এইমাত্র লেখা',
    takeBack: 'শেষটি ফিরিয়ে নিন',
  },
);

export const mergeWords = catalogue(
  {
    which: 'Which boards',
    noOthers: 'There is no other board yet.',
    take: (f: Format, count: number) =>
      count === 1 ? 'Take 1 card' : `Take ${f.number(count)} cards`,
    leave: 'Leave it',
    merged: (f: Format, count: number) =>
      count === 1 ? '1 card is merged.' : `${f.number(count)} cards are merged.`,
    alreadyHere: (f: Format, count: number) =>
      count === 1
        ? '1 card was brought here before, and does not come twice.'
        : `${f.number(count)} cards were brought here before, and do not come twice.`,
    noColumn: (f: Format, count: number) =>
      count === 1
        ? '1 card stays where it is: this board does not have its column.'
        : `${f.number(count)} cards stay where they are: this board does not have their columns.`,
    same: 'These say the same?',
    together: 'Onto one stack',
  },
  {
    which: 'কোন কোন বোর্ড',
    noOthers: 'আর কোনো বোর্ড এখনো নেই।',
    take: (f: Format, count: number) => `${f.number(count)}টি কার্ড নিন`,
    leave: 'থাক',
    merged: (f: Format, count: number) => `${f.number(count)}টি কার্ড মেলানো হয়েছে।`,
    alreadyHere: (f: Format, count: number) =>
      `${f.number(count)}টি কার্ড আগেই আনা হয়েছে, আবার আসবে না।`,
    noColumn: (f: Format, count: number) =>
      `${f.number(count)}টি কার্ড নিজের জায়গায় থাকছে: এই বোর্ডে সেই কলাম নেই।`,
    same: 'এগুলো কি একই কথা?',
    together: 'এক গোছায়',
  },
);

export const compareWords = catalogue(
  {
    done: 'Done',
    noOther: 'There is no other board to compare with yet.',
    beside: 'The board beside it',
    onStage: 'Side by side on the projector too',
    nothing: 'Nothing here',
  },
  {
    done: 'শেষ',
    noOther: 'তুলনা করার মতো আর কোনো বোর্ড নেই।',
    beside: 'পাশের বোর্ড',
    onStage: 'প্রজেক্টরেও পাশাপাশি',
    nothing: 'এখানে কিছু নেই',
  },
);
