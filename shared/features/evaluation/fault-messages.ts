// What the evaluation's commands refuse, and why.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const formFaults = catalogue(
  {
    'form-open': 'The form is open already.',
    'form-not-open': 'This form is not open.',
    'form-empty': 'Write at least one question first.',
    'form-unworded': (f: Format, place: number) =>
      `Question ${f.number(place)} has no words in either language yet.`,
    'form-options': (f: Format, place: number) =>
      `Question ${f.number(place)} needs at least two options, one a line, and as many in Bangla as in English where both are written.`,
    'form-has-answers':
      'The form has answers. They are answers to this question as it was asked: with another kind, other options or without the question they would say something else.',
    'form-full': (f: Format, most: number) => `A form can have ${f.number(most)} lines at most.`,
    'form-of-other': 'A question goes with one of the form filled in before, and with no other.',
  },
  {
    'form-open': 'ফরমটি আগে থেকেই খোলা।',
    'form-not-open': 'এই ফরম খোলা নেই।',
    'form-empty': 'আগে অন্তত একটি প্রশ্ন লিখুন।',
    'form-unworded': (f: Format, place: number) =>
      `${f.number(place)} নম্বর প্রশ্নে কোনো ভাষাতেই এখনো কিছু লেখা নেই।`,
    'form-options': (f: Format, place: number) =>
      `${f.number(place)} নম্বর প্রশ্নে অন্তত দুটি বিকল্প লাগবে, প্রতি লাইনে একটি; দুই ভাষায় লিখলে দুটিতেই সমানসংখ্যক।`,
    'form-has-answers':
      'ফরমে উত্তর আছে। উত্তরগুলো প্রশ্নটির যেমন ছিল তেমনটির: ধরন বা বিকল্প বদলালে বা প্রশ্ন মুছলে সেগুলোর মানে বদলে যাবে।',
    'form-full': (f: Format, most: number) => `একটি ফরমে সর্বোচ্চ ${f.number(most)}টি লাইন থাকতে পারে।`,
    'form-of-other': 'প্রশ্নের জোড়া হয় আগে পূরণ করা ফরমের একটি প্রশ্নের সঙ্গে, অন্য কোনোটির সঙ্গে নয়।',
  },
);
