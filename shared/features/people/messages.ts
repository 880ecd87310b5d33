// What the participants' screen says.
import { catalogue } from '../../contract/catalogue.ts';
import type { Sex } from './model.ts';
import type { Counts } from './rules.ts';

export const people = catalogue(
  {
    title: 'People',
    name: 'Name',
    sex: 'Sex',
    organisation: 'Organisation',
    project: 'Project',
    designation: 'Designation',
    district: 'District',
    phone: 'Phone',
    email: 'Email',
    present: 'Present',
    number: 'No.',
    sexWord: (_f, sex: Sex) =>
      ({
        '': 'Not asked',
        female: 'Female',
        male: 'Male',
        other: 'Other',
        undisclosed: 'Not disclosed',
      })[sex],
    fieldOf: (_f, field: string, name: string) => `${field} of ${name}`,
    isPresent: (_f, name: string) => `${name} is present`,
    add: 'Add',
    addPerson: 'Add a person',
    newName: 'Next person',
    importCsv: 'Import a list',
    search: 'Search people',
    searchHint: 'Name, organisation, district, phone…',
    show: 'Show',
    everybody: 'Everybody',
    onlyPresent: 'Present',
    onlyAbsent: 'Absent',
    onlyPhone: 'Joined by phone',
    onlyNoPhone: 'Not joined by phone',
    joined: (_f, name: string) => `${name} has joined by phone`,
    joinedPresent: (f, count: number) =>
      `Mark present those who joined by phone (${f.number(count)})`,
    allPresent: 'Mark all present',
    allAbsent: 'Mark all absent',
    shownPresent: (f, count: number) => `Mark these ${f.number(count)} present`,
    shownAbsent: (f, count: number) => `Mark these ${f.number(count)} absent`,
    mark: 'Mark',
    deleteOne: (_f, name: string) => `Delete ${name}`,
    newField: (_f, field: string) => `${field} of the next person`,
    showMore: (f, count: number) => `Show ${f.number(count)} more`,
    notShown: (f, count: number) => `${f.number(count)} more are not shown. Search to find them.`,
    deleted: (_f, name: string) => `${name} was deleted.`,
    added: (_f, name: string) => `${name} was added.`,
    counts: (f, { all, present, bySex }: Counts) => {
      const kinds = [
        bySex.female > 0 && `${f.number(bySex.female)} female`,
        bySex.male > 0 && `${f.number(bySex.male)} male`,
        bySex.other > 0 && `${f.number(bySex.other)} other`,
        bySex.undisclosed > 0 && `${f.number(bySex.undisclosed)} not disclosed`,
        bySex[''] > 0 && bySex[''] < all && `${f.number(bySex[''])} not asked`,
      ].filter((kind) => kind !== false);
      const whole = `${f.number(all)} ${all === 1 ? 'person' : 'people'}`;
      const of = kinds.length > 0 ? `: ${kinds.join(', ')}` : '';
      return `${whole}${of}. ${present === 0 ? 'Nobody' : f.number(present)} present.`;
    },
    found: (f, count: number) =>
      count === 1 ? '1 person is shown.' : `${f.number(count)} people are shown.`,
    noneFound: 'Nobody matches.',
    showAll: 'Show everybody',
    emptyTitle: 'Nobody is on the list yet',
    emptyText:
      'List those who take part: names as they should stand on the certificate. The groups, the attendance table and the minutes draw on this list.',
  },
  {
    title: 'অংশগ্রহণকারী',
    name: 'নাম',
    sex: 'লিঙ্গ',
    organisation: 'সংস্থা',
    project: 'প্রকল্প',
    designation: 'পদবি',
    district: 'জেলা',
    phone: 'ফোন',
    email: 'ইমেইল',
    present: 'উপস্থিত',
    number: 'ক্রম',
    sexWord: (_f, sex: Sex) =>
      ({
        '': 'জানা নেই',
        female: 'নারী',
        male: 'পুরুষ',
        other: 'অন্যান্য',
        undisclosed: 'জানাতে চান না',
      })[sex],
    fieldOf: (_f, field: string, name: string) => `${name}: ${field}`,
    isPresent: (_f, name: string) => `${name} উপস্থিত`,
    add: 'যোগ করুন',
    addPerson: 'একজন যোগ করুন',
    newName: 'পরের জন',
    importCsv: 'তালিকা আনুন',
    search: 'কাউকে খুঁজুন',
    searchHint: 'নাম, সংস্থা, জেলা, ফোন…',
    show: 'দেখান',
    everybody: 'সবাই',
    onlyPresent: 'উপস্থিত',
    onlyAbsent: 'অনুপস্থিত',
    onlyPhone: 'ফোনে যোগ দিয়েছেন',
    onlyNoPhone: 'ফোনে যোগ দেননি',
    joined: (_f, name: string) => `${name} ফোনে যোগ দিয়েছেন`,
    joinedPresent: (f, count: number) => `ফোনে যোগ দেওয়া ${f.number(count)} জনকে উপস্থিত করুন`,
    allPresent: 'সবাইকে উপস্থিত করুন',
    allAbsent: 'সবাইকে অনুপস্থিত করুন',
    shownPresent: (f, count: number) => `এই ${f.number(count)} জনকে উপস্থিত করুন`,
    shownAbsent: (f, count: number) => `এই ${f.number(count)} জনকে অনুপস্থিত করুন`,
    mark: 'চিহ্ন দিন',
    deleteOne: (_f, name: string) => `${name}-কে মুছুন`,
    newField: (_f, field: string) => `পরের জনের ${field}`,
    showMore: (f, count: number) => `আরও ${f.number(count)} জন দেখান`,
    notShown: (f, count: number) => `আরও ${f.number(count)} জন দেখানো হয়নি। খুঁজে দেখুন।`,
    deleted: (_f, name: string) => `${name} মুছে ফেলা হয়েছে।`,
    added: (_f, name: string) => `${name} যোগ হয়েছে।`,
    counts: (f, { all, present, bySex }: Counts) => {
      const kinds = [
        bySex.female > 0 && `নারী ${f.number(bySex.female)}`,
        bySex.male > 0 && `পুরুষ ${f.number(bySex.male)}`,
        bySex.other > 0 && `অন্যান্য ${f.number(bySex.other)}`,
        bySex.undisclosed > 0 && `জানাতে চান না ${f.number(bySex.undisclosed)}`,
        bySex[''] > 0 && bySex[''] < all && `জানা নেই ${f.number(bySex[''])}`,
      ].filter((kind) => kind !== false);
      const of = kinds.length > 0 ? `: ${kinds.join(', ')}` : '';
      const here = present === 0 ? 'কেউ উপস্থিত নেই' : `উপস্থিত ${f.number(present)} জন`;
      return `মোট ${f.number(all)} জন${of}। ${here}।`;
    },
    found: (f, count: number) => `${f.number(count)} জন দেখানো হচ্ছে।`,
    noneFound: 'কারও সঙ্গে মেলেনি।',
    showAll: 'সবাইকে দেখান',
    emptyTitle: 'তালিকায় এখনো কেউ নেই',
    emptyText:
      'যাঁরা অংশ নেবেন তাঁদের নাম লিখুন, সনদে যেভাবে থাকবে সেভাবে। দল, উপস্থিতির তালিকা ও কার্যবিবরণী এই তালিকা থেকেই তৈরি হয়।',
  },
);
