// What is said around the paper form.
import { catalogue } from '../../contract/catalogue.ts';

export const paperFormWords = catalogue(
  {
    paper: 'Paper form',
    back: 'Back to the form',
    print: 'Print',
    number: 'No.',
    numberBn: 'নম্বর',
  },
  {
    paper: 'কাগজের ফরম',
    back: 'ফরমে ফিরুন',
    print: 'ছাপুন',
    number: 'No.',
    numberBn: 'নম্বর',
  },
);
