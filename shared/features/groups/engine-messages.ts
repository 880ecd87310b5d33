// What is said about a problem the group engine cannot read, and about rules that collide.
import { catalogue, type Format } from '../../contract/catalogue.ts';

/** `field` names a place in the file, such as `pins[3].group`. */
type Range = { readonly field: string; readonly least: number; readonly most: number };
type Length = { readonly field: string; readonly length: number; readonly asked: number };

export const engineWords = catalogue(
  {
    notObject: (_f: Format, field: string) =>
      field === '' ? 'The file does not hold a group problem.' : `“${field}” must be an object.`,
    otherFormat: (_f: Format, format: string) =>
      `The file is of format “${format}”; only “grp/1” can be read.`,
    notList: (_f: Format, field: string) => `“${field}” must be a list.`,
    tooLong: (f: Format, { field, length, asked }: Length) =>
      `“${field}” has ${f.number(length)} entries; ${f.number(asked)} are the most.`,
    wrongLength: (f: Format, { field, length, asked }: Length) =>
      `“${field}” has ${f.number(length)} entries; it must have ${f.number(asked)}.`,
    notWhole: (f: Format, { field, least, most }: Range) =>
      `“${field}” must be a whole number from ${f.number(least)} to ${f.number(most)}.`,
    notNumber: (f: Format, { field, least, most }: Range) =>
      `“${field}” must be a number from ${f.number(least)} to ${f.number(most)}.`,
    notText: (_f: Format, field: string) => `“${field}” must be a text.`,
    unknownChoice: (_f: Format, field: string) => `“${field}” must be “squared” or “plain”.`,
    samePerson: (_f: Format, field: string) => `“${field}” names the same person twice.`,
    noCurrent: (_f: Format, field: string) =>
      `“${field}” says more rounds were held than “current” has.`,
    twice: (f: Format, field: string, person: number) =>
      `“${field}” has person ${f.number(person)} in two places.`,

    collide: (f: Format, round: number) => `In round ${f.number(round)} these cannot all be kept:`,
    mayCollide: (f: Format, round: number) =>
      `No way was found to keep all of these in round ${f.number(round)}:`,
    sizesAlone: (f: Format, round: number) =>
      `In round ${f.number(round)} the sizes of the groups do not add up to the people who are there.`,
    apartAlone: (f: Format, round: number, people: number) =>
      `In round ${f.number(round)} there are too few groups to keep ${f.number(people)} people apart:`,
    sizes: 'the sizes of the groups',
    together: (_f: Format, names: string) => `${names} stay together`,
    apart: (_f: Format, names: string) => `${names} are kept apart`,
    pin: (_f: Format, name: string, group: string) => `${name} is in ${group}`,
    minimum: (f: Format, least: number, names: string) =>
      `a group has at least ${f.number(least)} of these, or none: ${names}`,
    and: (_f: Format, most: string, last: string) => `${most} and ${last}`,
    andOthers: (f: Format, some: string, others: number) =>
      `${some} and ${f.number(others)} others`,
  },
  {
    notObject: (_f: Format, field: string) =>
      field === '' ? 'ফাইলটিতে দল ভাগের কোনো সমস্যা নেই।' : `“${field}” একটি অবজেক্ট হতে হবে।`,
    otherFormat: (_f: Format, format: string) => `ফাইলটির ধরন “${format}”; শুধু “grp/1” পড়া যায়।`,
    notList: (_f: Format, field: string) => `“${field}” একটি তালিকা হতে হবে।`,
    tooLong: (f: Format, { field, length, asked }: Length) =>
      `“${field}”-এ ${f.number(length)}টি ভুক্তি আছে; সর্বোচ্চ ${f.number(asked)}টি থাকতে পারে।`,
    wrongLength: (f: Format, { field, length, asked }: Length) =>
      `“${field}”-এ ${f.number(length)}টি ভুক্তি আছে; ${f.number(asked)}টি থাকতে হবে।`,
    notWhole: (f: Format, { field, least, most }: Range) =>
      `“${field}” ${f.number(least)} থেকে ${f.number(most)} পর্যন্ত পূর্ণ সংখ্যা হতে হবে।`,
    notNumber: (f: Format, { field, least, most }: Range) =>
      `“${field}” ${f.number(least)} থেকে ${f.number(most)} পর্যন্ত একটি সংখ্যা হতে হবে।`,
    notText: (_f: Format, field: string) => `“${field}” লেখা হতে হবে।`,
    unknownChoice: (_f: Format, field: string) => `“${field}” হয় “squared” নয় “plain” হতে হবে।`,
    samePerson: (_f: Format, field: string) => `“${field}”-এ একই ব্যক্তির নাম দুবার আছে।`,
    noCurrent: (_f: Format, field: string) =>
      `“${field}” অনুযায়ী যত পর্ব হয়ে গেছে, “current”-এ তত পর্ব নেই।`,
    twice: (f: Format, field: string, person: number) =>
      `“${field}”-এ ${f.number(person)} নম্বর ব্যক্তি দুই জায়গায় আছেন।`,

    collide: (f: Format, round: number) => `${f.number(round)} নম্বর পর্বে এগুলো সব একসঙ্গে মানা যায় না:`,
    mayCollide: (f: Format, round: number) =>
      `${f.number(round)} নম্বর পর্বে এগুলো সব মানার কোনো উপায় পাওয়া যায়নি:`,
    sizesAlone: (f: Format, round: number) =>
      `${f.number(round)} নম্বর পর্বে দলগুলোর আকারের যোগফল উপস্থিত মানুষের সংখ্যার সমান নয়।`,
    apartAlone: (f: Format, round: number, people: number) =>
      `${f.number(round)} নম্বর পর্বে ${f.number(people)} জনকে আলাদা রাখার মতো দল নেই:`,
    sizes: 'দলগুলোর আকার',
    together: (_f: Format, names: string) => `${names} একসঙ্গে থাকবেন`,
    apart: (_f: Format, names: string) => `${names} আলাদা থাকবেন`,
    pin: (_f: Format, name: string, group: string) => `${name} থাকবেন এই দলে: ${group}`,
    minimum: (f: Format, least: number, names: string) =>
      `এঁদের অন্তত ${f.number(least)} জন একটি দলে থাকবেন, নয়তো কেউ নয়: ${names}`,
    and: (_f: Format, most: string, last: string) => `${most} ও ${last}`,
    andOthers: (f: Format, some: string, others: number) => `${some} ও আরও ${f.number(others)} জন`,
  },
);
