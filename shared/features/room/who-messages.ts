// What the desk says about who is in the room with a phone, and what they wrote to it.
import { catalogue, type Format } from '../../contract/catalogue.ts';
import type { SeatRole } from './model.ts';

export const whoWords = catalogue(
  {
    nobodyTitle: 'Nobody has come in yet',
    nobodyText: 'Show the address on the projector, or hand out the help card.',
    showWayIn: 'Show it on the projector',
    waiting: (f: Format, count: number) =>
      count === 1 ? '1 waits to be let in' : `${f.number(count)} wait to be let in`,
    admit: 'Let in',
    admitOne: (_f: Format, name: string) => `Let ${name} in`,
    admitAll: 'Let all in',
    admitOthers: 'Let the others in',
    takenOutBefore: 'Was taken out of the room, or not let in, before.',
    takenOutAs: (_f: Format, name: string) =>
      `This phone was taken out of the room, or not let in, before: as ${name}.`,
    refuse: 'Refuse',
    refuseOne: (_f: Format, name: string) => `Refuse ${name}`,
    seated: (f: Format, connected: number, joined: number) =>
      `${f.number(joined)} joined, ${f.number(connected)} of them connected`,
    connected: 'Connected',
    away: 'Away at the moment',
    forGroup: (_f: Format, group: string) => `writes for ${group}`,
    notListed: 'not on the list of people',
    nameTaken: 'Somebody sits under this name already.',
    double: 'Two phones under this name.',
    handTo: (_f: Format, group: string) => `Writes for ${group}`,
    handBack: 'Writes for nobody else',
    role: (_f: Format, role: SeatRole) =>
      ({ participant: 'Participant', rapporteur: 'Rapporteur', cofacilitator: 'Co-facilitator' })[
        role
      ],
    make: (_f: Format, role: SeatRole) =>
      ({
        participant: 'Participant again',
        rapporteur: 'Make rapporteur',
        cofacilitator: 'Make co-facilitator',
      })[role],
    may: (_f: Format, role: SeatRole) =>
      ({
        participant: 'writes cards, votes, asks to speak',
        rapporteur: 'also edits the board, report and plan of their group',
        cofacilitator: 'works with you on everything but files, settings and exports',
      })[role],
    remove: 'Take out of the room',
    removed: (_f: Format, name: string) => `${name} was taken out of the room.`,
    refused: (_f: Format, name: string) => `${name} was not let in.`,
    takenOut: (f: Format, count: number) => `Not let in, or taken out (${f.number(count)})`,
    floor: (f: Format, place: number) =>
      place === 0 ? 'speaks now' : `asks to speak, place ${f.number(place)}`,
    asking: (f: Format, count: number) =>
      count === 1 ? '1 asks to speak' : `${f.number(count)} ask to speak`,
    notPresent: (f: Format, count: number) =>
      count === 1
        ? '1 who has joined is not marked present.'
        : `${f.number(count)} who have joined are not marked present.`,
    markPresent: 'Mark them present',
    search: 'Find a phone by its name',
    noneFound: 'No such name.',
    showMore: (f: Format, count: number) => `Show ${f.number(count)} more`,
    noMessages: 'No messages yet. What people write to you from their phones stands here.',
    unread: 'Unread',
    earlier: (f: Format, count: number) => `Read (${f.number(count)})`,
    park: 'To the parking lot',
    parkOne: (_f: Format, name: string) => `To the parking lot: message from ${name}`,
    parked: 'It is in the parking lot.',
    read: 'Read',
    readOne: (_f: Format, name: string) => `Mark the message from ${name} as read`,
    readAll: 'Mark all as read',
    saidBy: (_f: Format, text: string, name: string) => `${text} (${name})`,
  },
  {
    nobodyTitle: 'এখনো কেউ ঢোকেননি',
    nobodyText: 'প্রজেক্টরে ঠিকানাটি দেখান, নয়তো সহায়তা কার্ড বিলি করুন।',
    showWayIn: 'প্রজেক্টরে দেখান',
    waiting: (f: Format, count: number) => `${f.number(count)} জন ঢোকার অপেক্ষায়`,
    admit: 'ঢুকতে দিন',
    admitOne: (_f: Format, name: string) => `${name}: ঢুকতে দিন`,
    admitAll: 'সবাইকে ঢুকতে দিন',
    admitOthers: 'অন্যদের ঢুকতে দিন',
    takenOutBefore: 'আগে ঘর থেকে সরানো হয়েছিল, বা ঢুকতে দেওয়া হয়নি।',
    takenOutAs: (_f: Format, name: string) =>
      `এই ফোনটি আগে ঘর থেকে সরানো হয়েছিল, বা ঢুকতে দেওয়া হয়নি: ${name} নামে।`,
    refuse: 'ফিরিয়ে দিন',
    refuseOne: (_f: Format, name: string) => `${name}: ঢুকতে দেবেন না`,
    seated: (f: Format, connected: number, joined: number) =>
      `${f.number(joined)} জন যোগ দিয়েছেন, ${f.number(connected)} জন এখন যুক্ত`,
    connected: 'যুক্ত',
    away: 'এখন সংযোগ নেই',
    forGroup: (_f: Format, group: string) => `${group}-এর হয়ে লেখেন`,
    notListed: 'অংশগ্রহণকারীর তালিকায় নেই',
    nameTaken: 'এই নামে একজন আগেই বসেছেন।',
    double: 'এই নামে দুটি ফোন।',
    handTo: (_f: Format, group: string) => `${group}-এর হয়ে লিখবে`,
    handBack: 'কোনো দলের হয়ে লিখবে না',
    role: (_f: Format, role: SeatRole) =>
      ({ participant: 'অংশগ্রহণকারী', rapporteur: 'প্রতিবেদক', cofacilitator: 'সহ-সহায়ক' })[role],
    make: (_f: Format, role: SeatRole) =>
      ({
        participant: 'আবার অংশগ্রহণকারী করুন',
        rapporteur: 'প্রতিবেদক করুন',
        cofacilitator: 'সহ-সহায়ক করুন',
      })[role],
    may: (_f: Format, role: SeatRole) =>
      ({
        participant: 'কার্ড লেখেন, ভোট দেন, বলার সুযোগ চান',
        rapporteur: 'নিজের দলের বোর্ড, প্রতিবেদন ও পরিকল্পনাও বদলাতে পারেন',
        cofacilitator: 'ফাইল, সেটিংস ও রপ্তানি ছাড়া সবকিছুতে আপনার সঙ্গে কাজ করেন',
      })[role],
    remove: 'ঘর থেকে সরান',
    removed: (_f: Format, name: string) => `${name}-কে ঘর থেকে সরানো হয়েছে।`,
    refused: (_f: Format, name: string) => `${name}-কে ঢুকতে দেওয়া হয়নি।`,
    takenOut: (f: Format, count: number) => `ঢুকতে দেওয়া হয়নি, বা সরানো হয়েছে (${f.number(count)})`,
    floor: (f: Format, place: number) =>
      place === 0 ? 'এখন বলছেন' : `বলতে চান, ক্রম ${f.number(place)}`,
    asking: (f: Format, count: number) => `${f.number(count)} জন বলতে চান`,
    notPresent: (f: Format, count: number) =>
      `যোগ দেওয়া ${f.number(count)} জনকে এখনো উপস্থিত ধরা হয়নি।`,
    markPresent: 'তাঁদের উপস্থিত ধরুন',
    search: 'নাম দিয়ে ফোন খুঁজুন',
    noneFound: 'এই নামে কেউ নেই।',
    showMore: (f: Format, count: number) => `আরও ${f.number(count)} জন দেখান`,
    noMessages: 'এখনো কোনো বার্তা নেই। ফোন থেকে আপনাকে যা লেখা হয় তা এখানে থাকে।',
    unread: 'না-পড়া',
    earlier: (f: Format, count: number) => `পড়া হয়েছে (${f.number(count)})`,
    park: 'পার্কিং লটে রাখুন',
    parkOne: (_f: Format, name: string) => `পার্কিং লটে রাখুন: ${name}-এর বার্তা`,
    parked: 'পার্কিং লটে রাখা হয়েছে।',
    read: 'পড়েছি',
    readOne: (_f: Format, name: string) => `${name}-এর বার্তা পড়া হয়েছে`,
    readAll: 'সব পড়েছি',
    saidBy: (_f: Format, text: string, name: string) => `${text} (${name})`,
  },
);
