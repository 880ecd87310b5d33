// What the groups' papers and tables say.
import { catalogue } from '../../contract/catalogue.ts';

export const groupPapers = catalogue(
  {
    byName: 'By name',
    byGroup: 'By group',
    arrangement: 'Arrangement',
    roundHead: 'Round',
    inRound: (f, round: number, what: string) => `Round ${f.number(round)}: ${what.toLowerCase()}`,
    number: 'No.',
    name: 'Name',
    organisation: 'Organisation',
    group: 'Group',
    place: 'Place',
    question: 'Question',
    roles: 'Role',
    round: (f, round: number) => `Round ${f.number(round)}`,
  },
  {
    byName: 'নাম অনুযায়ী',
    byGroup: 'দল অনুযায়ী',
    arrangement: 'বিন্যাস',
    roundHead: 'পর্ব',
    inRound: (f, round: number, what: string) => `পর্ব ${f.number(round)}: ${what}`,
    number: 'ক্রম',
    name: 'নাম',
    organisation: 'প্রতিষ্ঠান',
    group: 'দল',
    place: 'স্থান',
    question: 'প্রশ্ন',
    roles: 'দায়িত্ব',
    round: (f, round: number) => `পর্ব ${f.number(round)}`,
  },
);
