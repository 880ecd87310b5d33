// What the desk says while answers come in, and while paper forms are keyed in.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const formEntryWords = catalogue(
  {
    expected: 'How many are expected',
    expectedHint: 'Empty: those who are present.',
    ways: 'How people answer',
    byPhone: 'Whoever is in the room with a phone sees the form there while it is open.',
    round: 'A phone that goes round',
    roundHint:
      'From this phone everybody can answer, one after the other, and sees nothing of the others.',
    noPhones: 'No phone is in the room.',
    roundOf: (_f: Format, name: string) => `The phone of ${name} goes round`,
    printPaper: 'Paper form',
    keyIn: 'Key in paper forms',
    paperNumber: 'Number of the paper',
    correcting: (_f: Format, number: string) => `Form ${number} is corrected.`,
    keysHint:
      '1 to 9 answer and go on, 0 leaves out, Backspace goes back, Enter goes on where several may be keyed, + takes the next form.',
    keyedField: 'Answers of this paper',
    kept: (_f: Format, number: string) => `Form ${number} is kept.`,
    corrected: (_f: Format, number: string) => `Form ${number} is corrected and kept.`,
    takenBack: (_f: Format, number: string) => `Form ${number} is taken back.`,
    keep: 'Keep, next form',
    takeBack: 'Take this form back',
    leave: 'Leave it as it was',
    papers: (f: Format, count: number) =>
      count === 1 ? '1 paper form keyed in' : `${f.number(count)} paper forms keyed in`,
    correct: (_f: Format, number: string) => `Correct form ${number}`,
    shaken:
      'Once a form is closed, the answers are shaken like slips in an urn: their order, the numbers of papers and where each came from are gone for good.',
  },
  {
    expected: 'কতজনের উত্তর আশা করছেন',
    expectedHint: 'খালি রাখলে: যাঁরা উপস্থিত।',
    ways: 'কীভাবে উত্তর আসে',
    byPhone: 'ফরম খোলা থাকলে ঘরে যাঁদের ফোন আছে তাঁরা ফোনেই ফরমটি দেখেন।',
    round: 'হাতে হাতে ঘোরা ফোন',
    roundHint: 'এই ফোন থেকে সবাই একে একে উত্তর দিতে পারেন, কেউ অন্যের কিছু দেখেন না।',
    noPhones: 'ঘরে কোনো ফোন নেই।',
    roundOf: (_f: Format, name: string) => `${name}: ফোনটি হাতে হাতে ঘুরবে`,
    printPaper: 'কাগজের ফরম',
    keyIn: 'কাগজের ফরম তোলা',
    paperNumber: 'কাগজের নম্বর',
    correcting: (_f: Format, number: string) => `${number} নম্বর ফরম সংশোধন হচ্ছে।`,
    keysHint:
      '১ থেকে ৯ উত্তর দিয়ে এগোয়, ০ বাদ দেয়, Backspace পেছায়, যেখানে একাধিক হয় সেখানে Enter এগোয়, + পরের ফরমে নেয়।',
    keyedField: 'এই কাগজের উত্তর',
    kept: (_f: Format, number: string) => `${number} নম্বর ফরম রাখা হয়েছে।`,
    corrected: (_f: Format, number: string) => `${number} নম্বর ফরম শুধরে রাখা হয়েছে।`,
    takenBack: (_f: Format, number: string) => `${number} নম্বর ফরম বাদ দেওয়া হয়েছে।`,
    keep: 'রাখুন, পরের ফরম',
    takeBack: 'এই ফরম বাদ দিন',
    leave: 'যেমন ছিল থাকুক',
    papers: (f: Format, count: number) => `${f.number(count)}টি কাগজের ফরম তোলা হয়েছে`,
    correct: (_f: Format, number: string) => `${number} নম্বর ফরম শুধরান`,
    shaken:
      'ফরম বন্ধ হলে উত্তরগুলো পাত্রের চিরকুটের মতো মিশিয়ে ফেলা হয়: কোনটি আগে এসেছে, কাগজের নম্বর আর কোথা থেকে এসেছে, সব চিরতরে মুছে যায়।',
  },
);
