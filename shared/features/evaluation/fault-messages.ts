// What the evaluation's commands refuse, and why.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const formFaults = catalogue(
  {
    'form-open': 'The form is open already.',
    'form-open-answered':
      'An evaluation form of this workshop is open and has answers. Close the form first: until then it could be told who said what.',
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
    'form-answered': 'This form is answered once each, and it has been already.',
    'form-phone-full':
      'So many have answered from this phone that the facilitator has to let it go round first.',
    'form-strange':
      'The form has changed meanwhile. Look through your answers and send them again.',
    'form-nothing-said': 'Answer at least one question first.',
    'form-code-name':
      'Choose a code that is not your name, number or address: nobody should know whose it is.',
    'form-paper-unnumbered': 'Write the number of the paper form first.',
    'form-paper-used': (_f: Format, number: string) =>
      `Form number ${number} is keyed in already. Correct it, or give this one another number.`,
    'form-paper-unknown': (_f: Format, number: string) =>
      `There is no form number ${number} to correct.`,
  },
  {
    'form-open': 'ফরমটি আগে থেকেই খোলা।',
    'form-open-answered':
      'এই কর্মশালার একটি মূল্যায়ন ফরম খোলা আছে এবং তাতে উত্তর আছে। আগে ফরমটি বন্ধ করুন: না হলে কে কী বলেছেন তা বোঝা যেতে পারে।',
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
    'form-answered': 'এই ফরম প্রত্যেকে একবারই পূরণ করেন, আর তা হয়ে গেছে।',
    'form-phone-full':
      'এই ফোন থেকে অনেকে উত্তর দিয়েছেন। আরও নিতে হলে সঞ্চালককে ফোনটি হাতে হাতে ঘোরানোর অনুমতি দিতে হবে।',
    'form-strange': 'ইতিমধ্যে ফরমটি বদলেছে। উত্তরগুলো দেখে আবার পাঠান।',
    'form-nothing-said': 'আগে অন্তত একটি প্রশ্নের উত্তর দিন।',
    'form-code-name': 'এমন সংকেত বাছুন যা আপনার নাম, নম্বর বা ঠিকানা নয়: কার সংকেত তা যেন কেউ না জানে।',
    'form-paper-unnumbered': 'আগে কাগজের ফরমের নম্বর লিখুন।',
    'form-paper-used': (_f: Format, number: string) =>
      `${number} নম্বর ফরম আগেই তোলা হয়েছে। সেটি সংশোধন করুন, নয়তো এটির অন্য নম্বর দিন।`,
    'form-paper-unknown': (_f: Format, number: string) => `সংশোধনের জন্য ${number} নম্বর ফরম নেই।`,
  },
);
