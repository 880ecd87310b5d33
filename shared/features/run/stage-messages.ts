// What the projector says beside its clocks.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const runStageWords = catalogue(
  {
    nearlyUp: 'left, nearly over',
    beside: 'At the same time',
    together: 'Then all together',
    tracksPage: (f: Format, page: number, pages: number) =>
      `Tracks, page ${f.number(page)} of ${f.number(pages)}`,
    speakers: 'Speakers',
    speaking: 'Speaking now',
    nobodySpeaks: 'The floor is open',
    nobodyWaits: 'Nobody else has asked to speak.',
    then: 'Then',
    reportBack: 'Report-back',
    talk: 'Report',
    questions: 'Questions',
    timeUp: 'Time is up',
    onDeck: 'Next group',
    nobodyReports: 'No group is on yet',
    panel: 'Panel',
    presented: 'Presentation',
    discussed: 'Discussion',
    nextPlan: 'Next plan',
    plansDone: (f: Format, done: number, count: number) =>
      `${f.number(done)} of ${f.number(count)} plans heard`,
    groupsDone: (f: Format, done: number, count: number) =>
      `${f.number(done)} of ${f.number(count)} groups done`,
  },
  {
    nearlyUp: 'বাকি, প্রায় শেষ',
    beside: 'একই সময়ে',
    together: 'এরপর সবাই একসঙ্গে',
    tracksPage: (f: Format, page: number, pages: number) =>
      `সমান্তরাল ধারা, ${f.number(pages)} পাতার ${f.number(page)}`,
    speakers: 'বক্তা',
    speaking: 'এখন বলছেন',
    nobodySpeaks: 'এখন যে কেউ বলতে পারেন',
    nobodyWaits: 'আর কেউ বলতে চাননি।',
    then: 'এরপর',
    reportBack: 'দলের উপস্থাপনা',
    talk: 'উপস্থাপনা',
    questions: 'প্রশ্নোত্তর',
    timeUp: 'সময় শেষ',
    onDeck: 'পরের দল',
    nobodyReports: 'এখনো কোনো দল শুরু করেনি',
    panel: 'প্যানেল',
    presented: 'উপস্থাপনা',
    discussed: 'আলোচনা',
    nextPlan: 'পরের পরিকল্পনা',
    plansDone: (f: Format, done: number, count: number) =>
      `${f.number(count)}টির মধ্যে ${f.number(done)}টি পরিকল্পনা শোনা হয়েছে`,
    groupsDone: (f: Format, done: number, count: number) =>
      `${f.number(count)}টি দলের ${f.number(done)}টি শেষ`,
  },
);
