// What the views of the plan say beside the list's own words.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const viewWords = catalogue(
  {
    views: 'Views of the plan',
    list: 'List',
    days: 'Days',
    timeline: 'Timeline',
    programme: 'Programme',
    toList: 'Plan in the list',
    allDetails: 'All of it in the list',

    freeFor: (f: Format, minutes: number) => `${f.number(minutes)} min free`,
    dayEnds: (f: Format, time: number) => `The day should end at ${f.time(time)}`,
    nowAt: (f: Format, time: number) => `Now, ${f.time(time)}`,

    emptyTrack: 'nothing in it yet',
    print: 'Print',
    programmeHint:
      'As everybody may have it: without private items and those left out, in the language of the workshop’s papers.',
    programmeEmpty: 'The programme has nothing that everybody may see yet.',
    inTrack: (_f: Format, track: string, place: string) =>
      place === '' ? track : `${track} (${place})`,
  },
  {
    views: 'পরিকল্পনা দেখার ধরন',
    list: 'তালিকা',
    days: 'দিন',
    timeline: 'সময়রেখা',
    programme: 'কর্মসূচি',
    toList: 'তালিকায় পরিকল্পনা করুন',
    allDetails: 'তালিকায় সব দেখুন',

    freeFor: (f: Format, minutes: number) => `${f.number(minutes)} মিনিট খালি`,
    dayEnds: (f: Format, time: number) => `দিন শেষ হওয়ার কথা ${f.time(time)}`,
    nowAt: (f: Format, time: number) => `এখন ${f.time(time)}`,

    emptyTrack: 'এখনো কিছু নেই',
    print: 'ছাপান',
    programmeHint: 'সবাই যেভাবে পাবেন: ব্যক্তিগত ও বাদ দেওয়া বিষয় ছাড়া, কর্মশালার কাগজপত্রের ভাষায়।',
    programmeEmpty: 'সবাইকে দেখানোর মতো কিছু কর্মসূচিতে এখনো নেই।',
    inTrack: (_f: Format, track: string, place: string) =>
      place === '' ? track : `${track} (${place})`,
  },
);
