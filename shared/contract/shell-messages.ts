// What the facilitator's window says around every screen.
import { catalogue, type Format } from './catalogue.ts';

export const shell = catalogue(
  {
    product: 'Uthan',
    home: 'All workshops',
    sections: 'Parts of the workshop',
    plan: 'Plan',
    run: 'Run',
    people: 'People',
    groups: 'Groups',
    boards: 'Boards',
    actions: 'Actions',
    minutes: 'Minutes',
    untitled: 'Workshop without a title',
    saved: 'Saved',
    savedTip: 'Everything is on the disk of this laptop.',
    saving: 'Saving',
    notSaving: 'Not saving',
    present: (f: Format, present: number, all: number) =>
      `${f.number(present)} of ${f.number(all)} present`,
    undo: 'Undo',
    redo: 'Redo',
    undoWhat: (_f: Format, what: string) => `Undo: ${what}`,
    redoWhat: (_f: Format, what: string) => `Redo: ${what}`,
    undone: (_f: Format, what: string) => `Taken back: ${what}`,
    redone: (_f: Format, what: string) => `Done again: ${what}`,
    switchLanguage: 'বাংলায় দেখুন',
    dark: 'Dark colours for a dark room',
    light: 'Light colours',
    keys: 'Keys',
    goTo: (_f: Format, section: string) => `Go to ${section}`,
    linkLost:
      'Uthan does not answer. What you write stays here and is sent as soon as it does; leave this page open.',
    diskFull:
      'The disk is full or cannot be written: nothing is being saved. Free some space; Uthan goes on by itself. Until then, keep a copy outside this disk.',
    emergency: 'Keep a copy now',
    unreachable: 'Uthan does not answer. Start it again, then try once more.',
    restoredFrom: (_f: Format, when: string, kept: string) =>
      `The workshops were damaged and have been restored from the backup of ${when}. The damaged file is kept: ${kept}`,
    restoredEmpty: (_f: Format, kept: string) =>
      `The workshops were damaged and there was no backup to restore. The damaged file is kept: ${kept}`,
    changesLost: (f: Format, count: number) =>
      `Uthan was stopped while it was writing: ${f.number(count)} changes at the end could not be read back.`,
    goneTitle: 'This workshop is not here any more',
    goneText:
      'It was deleted, or this address is an old one. Undo on the list of workshops brings a deleted one back.',
    loading: 'Opening',
    refusedTitle: 'This page cannot go on',
    reload: 'Load again',
    broken: 'This screen has stopped. Nothing that was saved is lost.',
    skip: 'Skip to the content',
  },
  {
    product: 'উঠান',
    home: 'সব কর্মশালা',
    sections: 'কর্মশালার অংশ',
    plan: 'পরিকল্পনা',
    run: 'পরিচালনা',
    people: 'অংশগ্রহণকারী',
    groups: 'দল',
    boards: 'বোর্ড',
    actions: 'কর্মপরিকল্পনা',
    minutes: 'কার্যবিবরণী',
    untitled: 'শিরোনামহীন কর্মশালা',
    saved: 'সংরক্ষিত',
    savedTip: 'সবকিছু এই ল্যাপটপের ডিস্কে আছে।',
    saving: 'সংরক্ষণ হচ্ছে',
    notSaving: 'সংরক্ষণ হচ্ছে না',
    present: (f: Format, present: number, all: number) =>
      `${f.number(all)} জনের মধ্যে ${f.number(present)} জন উপস্থিত`,
    undo: 'ফিরিয়ে নিন',
    redo: 'আবার করুন',
    undoWhat: (_f: Format, what: string) => `ফিরিয়ে নিন: ${what}`,
    redoWhat: (_f: Format, what: string) => `আবার করুন: ${what}`,
    undone: (_f: Format, what: string) => `ফিরিয়ে নেওয়া হয়েছে: ${what}`,
    redone: (_f: Format, what: string) => `আবার করা হয়েছে: ${what}`,
    switchLanguage: 'View in English',
    dark: 'অন্ধকার ঘরের জন্য গাঢ় রং',
    light: 'হালকা রং',
    keys: 'কিবোর্ডের বোতাম',
    goTo: (_f: Format, section: string) => `${section} খুলুন`,
    linkLost: 'উঠান সাড়া দিচ্ছে না। আপনার লেখা এখানেই আছে, সাড়া পেলেই পাঠানো হবে; পাতাটি খোলা রাখুন।',
    diskFull:
      'ডিস্ক ভরা বা লেখা যাচ্ছে না: কিছুই সংরক্ষিত হচ্ছে না। জায়গা খালি করুন; উঠান নিজেই আবার শুরু করবে। ততক্ষণ এই ডিস্কের বাইরে একটি কপি রাখুন।',
    emergency: 'এখনই কপি রাখুন',
    unreachable: 'উঠান সাড়া দিচ্ছে না। আবার চালু করে চেষ্টা করুন।',
    restoredFrom: (_f: Format, when: string, kept: string) =>
      `কর্মশালার তথ্য নষ্ট হয়েছিল; ${when}-এর ব্যাকআপ থেকে ফেরানো হয়েছে। নষ্ট ফাইলটি রাখা আছে: ${kept}`,
    restoredEmpty: (_f: Format, kept: string) =>
      `কর্মশালার তথ্য নষ্ট হয়েছিল, ফেরানোর মতো ব্যাকআপ ছিল না। নষ্ট ফাইলটি রাখা আছে: ${kept}`,
    changesLost: (f: Format, count: number) =>
      `লেখার মাঝখানে উঠান বন্ধ হয়ে গিয়েছিল: শেষের ${f.number(count)}টি পরিবর্তন আর পড়া যায়নি।`,
    goneTitle: 'কর্মশালাটি এখানে আর নেই',
    goneText:
      'এটি মুছে ফেলা হয়েছে, অথবা ঠিকানাটি পুরোনো। মুছে ফেলা হলে কর্মশালার তালিকায় “ফিরিয়ে নিন” চাপলে ফিরে আসবে।',
    loading: 'খোলা হচ্ছে',
    refusedTitle: 'এই পাতা আর চলতে পারছে না',
    reload: 'আবার লোড করুন',
    broken: 'এই পর্দাটি থেমে গেছে। সংরক্ষিত কিছুই হারায়নি।',
    skip: 'মূল অংশে যান',
  },
);
