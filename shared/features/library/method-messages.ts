// What stands beside the plan to take from: methods, blocks, other workshops' plans.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const methodWords = catalogue(
  {
    take: 'Take from the library',
    sheet: 'Library',
    methods: 'Methods',
    blocks: 'Blocks',
    copy: 'Copy',
    save: 'Save',
    what: 'What to take from',

    search: 'Search the methods',
    purpose: 'For what',
    any: 'Any',
    open: 'Open and meet',
    gather: 'Gather ideas',
    analyse: 'Analyse',
    decide: 'Decide and plan',
    share: 'Share results',
    field: 'Learn in the field',
    energise: 'Energise',
    reflect: 'Reflect and close',
    language: 'Language',
    minutes: 'Time',
    upTo: (f: Format, minutes: number) => `≤ ${f.number(minutes)} min`,
    people: 'People',
    found: (f: Format, count: number) => (count === 1 ? '1 method' : `${f.number(count)} methods`),
    noneFound: 'No method fits. Ask for less, or search for another word.',

    length: (f: Format, minutes: number, least: number) =>
      minutes === least
        ? `${f.number(minutes)} min`
        : `${f.number(minutes)} min, at least ${f.number(least)}`,
    group: (f: Format, fewest: number, most: number) =>
      `${f.number(fewest)} to ${f.number(most)} people`,
    materials: 'Materials',
    steps: 'Steps',
    tips: 'Tips',
    stepLength: (f: Format, minutes: number) => `${f.number(minutes)} min`,
    step: (f: Format, place: number, title: string, minutes: number, how: string) =>
      `${f.number(place)}. ${title} (${f.number(minutes)} min): ${how}`,
    addWhole: 'Add as one item',
    carryHint: 'Drag a method to its place in the plan, or open it and add it.',
    addSteps: 'Add step by step',

    day: 'Into',
    place: 'Behind',
    first: 'At the beginning',
    last: 'At the end',
    noDay: 'Add a day to the plan first; then things can be put into it.',
    added: (f: Format, title: string, count: number, day: string) =>
      count === 1
        ? `Added to ${day}: ${title}`
        : `Added to ${day}: ${title} (${f.number(count)} items)`,
    copied: (f: Format, count: number, day: string) =>
      count === 1 ? `1 item copied to ${day}` : `${f.number(count)} items copied to ${day}`,

    noBlocks:
      'A block is a part of a plan that you have kept: an opening, a morning on one case. Choose items under Save, and they stand here for every workshop.',
    addBlock: 'Add the block',
    noOthers: 'There is no other workshop on this laptop yet.',
    from: 'Copy from',
    itemsOf: (_f: Format, title: string) => `Items of ${title}`,
    noItems: 'Nothing is planned there yet.',
    copyChosen: (f: Format, count: number) =>
      count === 1 ? 'Copy 1 item' : `Copy ${f.number(count)} items`,
    copyNone: 'Copy items',
    reading: 'One moment',

    saveHint:
      'Choose items, and keep them as a block for other plans. Names of speakers are left out.',
    blockName: 'Name of the block',
    saveBlock: 'Save as a block',
    blockSaved: (_f: Format, title: string) => `Kept as a block: ${title}`,
    templateHint:
      'Or keep the whole workshop as a template: its plan, questions, groups and boards, without people, dates, cards and minutes.',
    saveTemplate: 'Save the workshop as a template',
  },
  {
    take: 'সংগ্রহ থেকে নিন',
    sheet: 'সংগ্রহ',
    methods: 'পদ্ধতি',
    blocks: 'ব্লক',
    copy: 'কপি',
    save: 'রাখুন',
    what: 'কোথা থেকে নেবেন',

    search: 'পদ্ধতি খুঁজুন',
    purpose: 'কী কাজে',
    any: 'যেকোনো',
    open: 'শুরু ও পরিচয়',
    gather: 'ভাবনা জড়ো করা',
    analyse: 'বিশ্লেষণ',
    decide: 'সিদ্ধান্ত ও পরিকল্পনা',
    share: 'ফল জানানো',
    field: 'মাঠে শেখা',
    energise: 'চাঙ্গা করা',
    reflect: 'ফিরে দেখা ও সমাপ্তি',
    language: 'ভাষা',
    minutes: 'সময়',
    upTo: (f: Format, minutes: number) => `≤ ${f.number(minutes)} মিনিট`,
    people: 'কতজন',
    found: (f: Format, count: number) => `${f.number(count)}টি পদ্ধতি`,
    noneFound: 'কোনো পদ্ধতি মেলেনি। শর্ত কমান, বা অন্য শব্দে খুঁজুন।',

    length: (f: Format, minutes: number, least: number) =>
      minutes === least
        ? `${f.number(minutes)} মিনিট`
        : `${f.number(minutes)} মিনিট, অন্তত ${f.number(least)}`,
    group: (f: Format, fewest: number, most: number) =>
      `${f.number(fewest)} থেকে ${f.number(most)} জন`,
    materials: 'উপকরণ',
    steps: 'ধাপ',
    tips: 'পরামর্শ',
    stepLength: (f: Format, minutes: number) => `${f.number(minutes)} মিনিট`,
    step: (f: Format, place: number, title: string, minutes: number, how: string) =>
      `${f.number(place)}. ${title} (${f.number(minutes)} মিনিট): ${how}`,
    addWhole: 'একটি বিষয় হিসেবে যোগ করুন',
    carryHint: 'পদ্ধতিটি টেনে পরিকল্পনায় এর জায়গায় নিন, অথবা খুলে যোগ করুন।',
    addSteps: 'ধাপে ধাপে যোগ করুন',

    day: 'কোন দিনে',
    place: 'কার পরে',
    first: 'একদম শুরুতে',
    last: 'একদম শেষে',
    noDay: 'আগে পরিকল্পনায় একটি দিন যোগ করুন; তারপর সেখানে রাখা যাবে।',
    added: (f: Format, title: string, count: number, day: string) =>
      count === 1
        ? `${day}: যোগ হয়েছে ${title}`
        : `${day}: যোগ হয়েছে ${title} (${f.number(count)}টি বিষয়)`,
    copied: (f: Format, count: number, day: string) =>
      `${day}: ${f.number(count)}টি বিষয় কপি হয়েছে`,

    noBlocks:
      'ব্লক মানে পরিকল্পনার একটি অংশ যা আপনি রেখে দিয়েছেন: একটি উদ্বোধন, একটি কেস নিয়ে একটি সকাল। ‘রাখুন’ অংশে বিষয় বেছে নিন, সব কর্মশালায় সেগুলো এখানে পাবেন।',
    addBlock: 'ব্লকটি যোগ করুন',
    noOthers: 'এই ল্যাপটপে এখনো অন্য কোনো কর্মশালা নেই।',
    from: 'যেখান থেকে কপি',
    itemsOf: (_f: Format, title: string) => `${title}: বিষয়গুলো`,
    noItems: 'সেখানে এখনো কিছু পরিকল্পনা করা হয়নি।',
    copyChosen: (f: Format, count: number) => `${f.number(count)}টি বিষয় কপি করুন`,
    copyNone: 'বিষয় কপি করুন',
    reading: 'একটু অপেক্ষা করুন',

    saveHint: 'বিষয় বেছে নিন এবং অন্য পরিকল্পনার জন্য ব্লক হিসেবে রেখে দিন। বক্তাদের নাম বাদ যাবে।',
    blockName: 'ব্লকের নাম',
    saveBlock: 'ব্লক হিসেবে রাখুন',
    blockSaved: (_f: Format, title: string) => `ব্লক হিসেবে রাখা হয়েছে: ${title}`,
    templateHint:
      'অথবা পুরো কর্মশালাটি ছক হিসেবে রাখুন: পরিকল্পনা, প্রশ্ন, দল ও বোর্ড থাকবে; মানুষ, তারিখ, কার্ড ও কার্যবিবরণী থাকবে না।',
    saveTemplate: 'কর্মশালাটি ছক হিসেবে রাখুন',
  },
);
