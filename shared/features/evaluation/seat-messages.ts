// What a phone says of a form.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const seatFormWords = catalogue(
  {
    answered: (f: Format, done: number, all: number) =>
      `${f.number(done)} of ${f.number(all)} answered`,
    send: 'Send my answers',
    sent: 'Thank you. Your answers are in, without your name.',
    sentHere: 'Thank you. Your answers are kept on this phone and will be sent, without your name.',
    roundTitle: 'This phone goes round',
    roundText: 'Whoever holds it fills in the form. Nothing of it stays to be seen.',
    begin: 'Fill in the form',
    nextPerson: 'The next person can begin',
    nothingSaid: 'Answer at least one question first.',
    tooLong: 'What you have written is too long to be sent. Make it a little shorter.',
    notTaken: 'Your answers were not taken:',
    putAway: 'Put away',
  },
  {
    answered: (f: Format, done: number, all: number) =>
      `${f.number(all)}টির মধ্যে ${f.number(done)}টির উত্তর হয়েছে`,
    send: 'উত্তর পাঠান',
    sent: 'ধন্যবাদ। আপনার উত্তর জমা হয়েছে, নাম ছাড়া।',
    sentHere: 'ধন্যবাদ। আপনার উত্তর এই ফোনে আছে, পরে পাঠানো হবে, নাম ছাড়া।',
    roundTitle: 'ফোনটি হাতে হাতে ঘুরছে',
    roundText: 'যাঁর হাতে ফোন, তিনি ফরমটি পূরণ করুন। এর কিছুই পরে দেখা যাবে না।',
    begin: 'ফরম পূরণ করুন',
    nextPerson: 'পরের জন শুরু করুন',
    nothingSaid: 'আগে অন্তত একটি প্রশ্নের উত্তর দিন।',
    tooLong: 'লেখা এত বড় যে পাঠানো যায় না। একটু ছোট করুন।',
    notTaken: 'আপনার উত্তর নেওয়া হয়নি:',
    putAway: 'সরিয়ে রাখুন',
  },
);
