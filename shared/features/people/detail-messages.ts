// What is said of all that is asked of a person beside the list's columns.
import { catalogue } from '../../contract/catalogue.ts';
import type { consents } from './kinds.ts';
import type { AgeGroup, ConsentAnswer } from './model.ts';

type Consent = (typeof consents)[number];

export const personWords = catalogue(
  {
    list: 'List',
    views: 'What to see of the people',
    fieldsTab: 'Fields',
    details: (_f, name: string) => `Details of ${name}`,
    previous: 'The one before',
    next: 'The next one',
    ageGroup: 'Age group',
    age: (_f, group: AgeGroup) =>
      ({
        '': 'Not asked',
        'under-18': 'Under 18',
        '18-29': '18–29',
        '30-44': '30–44',
        '45-59': '45–59',
        '60-up': '60 and over',
        undisclosed: 'Not disclosed',
      })[group],
    language: 'Languages',
    disability: 'Disability',
    disabilityHint: 'Only what they want noted, in their words.',
    consents: 'Consents',
    consentsHint: 'Asked one by one. Not asked is no consent.',
    consent: (_f, consent: Consent) =>
      ({
        photoInternal: 'Photos internally',
        photoPublic: 'Photos in public',
        quoteNamed: 'Quoted by name',
        contactShared: 'Contact shared',
      })[consent],
    answer: (_f, answer: ConsentAnswer) => ({ '': 'Not asked', yes: 'Yes', no: 'No' })[answer],
    tags: 'Tags',
    newTag: 'New tag',
    tagHint: 'Enter adds it.',
    takeOffTag: (_f, tag: string) => `Take off ${tag}`,
    tagged: (_f, tag: string) => `Tag ${tag} added.`,
    tagThese: (f, tag: string, count: number) => `Tag these ${f.number(count)}: ${tag}`,
    untagThese: (f, tag: string, count: number) => `Take ${tag} off these ${f.number(count)}`,
    tagsChanged: (f, tag: string, count: number) =>
      count === 1
        ? `${tag}: 1 person was changed.`
        : `${tag}: ${f.number(count)} people were changed.`,
    ownFields: 'Own fields',
    untitledField: 'Field without a name',
    narrow: 'Only',
    anyone: 'Anyone',
    withTag: (f, tag: string, count: number) => `Tag: ${tag} (${f.number(count)})`,
    withAge: (f, group: string, count: number) => `Age: ${group} (${f.number(count)})`,
    gave: (f, consent: string, count: number) => `${consent}: yes (${f.number(count)})`,
    gaveNot: (f, consent: string, count: number) => `${consent}: no (${f.number(count)})`,
    notAsked: (f, consent: string, count: number) => `${consent}: not asked (${f.number(count)})`,
    consentCounts: (f, all: number, given: readonly (readonly [name: string, yes: number])[]) =>
      `Consent given, of ${f.number(all)}: ${given
        .map(([name, yes]) => `${name.toLowerCase()} ${f.number(yes)}`)
        .join(', ')}.`,
    fieldsTitle: 'Fields of this workshop',
    fieldsHint:
      'What else you note of each person: food, shirt size, arrival. They stand in each person’s details, and a list that is brought in can fill them.',
    fieldTitle: 'Name of the field',
    addField: 'Add a field',
    deleteField: (_f, name: string) => `Delete the field ${name}`,
    fieldDeleted: (_f, name: string) => `The field ${name} was deleted with all that was in it.`,
    asked: 'What is asked',
    asksDisability: 'Ask for disability',
    asksDisabilityHint:
      'Switch it on only where the organiser needs it and can keep it safe. Switched off, nothing that was noted is shown; it is kept.',
  },
  {
    list: 'তালিকা',
    views: 'অংশগ্রহণকারীদের কী দেখবেন',
    fieldsTab: 'ঘর',
    details: (_f, name: string) => `${name}: বিস্তারিত`,
    previous: 'আগের জন',
    next: 'পরের জন',
    ageGroup: 'বয়স',
    age: (f, group: AgeGroup) =>
      ({
        '': 'জানা নেই',
        'under-18': `${f.number(18)}-এর নিচে`,
        '18-29': `${f.number(18)}–${f.number(29)}`,
        '30-44': `${f.number(30)}–${f.number(44)}`,
        '45-59': `${f.number(45)}–${f.number(59)}`,
        '60-up': `${f.number(60)} ও বেশি`,
        undisclosed: 'জানাতে চান না',
      })[group],
    language: 'ভাষা',
    disability: 'প্রতিবন্ধিতা',
    disabilityHint: 'তিনি যা জানাতে চান শুধু তা, তাঁর নিজের কথায়।',
    consents: 'সম্মতি',
    consentsHint: 'একটি একটি করে জিজ্ঞেস করুন। জিজ্ঞেস করা না হলে সম্মতি নেই।',
    consent: (_f, consent: Consent) =>
      ({
        photoInternal: 'ছবি: নিজেদের কাজে',
        photoPublic: 'ছবি: সবার জন্য',
        quoteNamed: 'নামসহ উদ্ধৃতি',
        contactShared: 'যোগাযোগের তথ্য দেওয়া',
      })[consent],
    answer: (_f, answer: ConsentAnswer) => ({ '': 'জিজ্ঞেস হয়নি', yes: 'হ্যাঁ', no: 'না' })[answer],
    tags: 'ট্যাগ',
    newTag: 'নতুন ট্যাগ',
    tagHint: 'Enter চাপলে যোগ হয়।',
    takeOffTag: (_f, tag: string) => `${tag} সরান`,
    tagged: (_f, tag: string) => `${tag} ট্যাগ যোগ হয়েছে।`,
    tagThese: (f, tag: string, count: number) => `এই ${f.number(count)} জনকে ট্যাগ দিন: ${tag}`,
    untagThese: (f, tag: string, count: number) => `এই ${f.number(count)} জন থেকে ${tag} সরান`,
    tagsChanged: (f, tag: string, count: number) => `${tag}: ${f.number(count)} জনের ট্যাগ বদলেছে।`,
    ownFields: 'নিজস্ব ঘর',
    untitledField: 'নামহীন ঘর',
    narrow: 'শুধু',
    anyone: 'যে কেউ',
    withTag: (f, tag: string, count: number) => `ট্যাগ: ${tag} (${f.number(count)})`,
    withAge: (f, group: string, count: number) => `বয়স: ${group} (${f.number(count)})`,
    gave: (f, consent: string, count: number) => `${consent}: হ্যাঁ (${f.number(count)})`,
    gaveNot: (f, consent: string, count: number) => `${consent}: না (${f.number(count)})`,
    notAsked: (f, consent: string, count: number) => `${consent}: জিজ্ঞেস হয়নি (${f.number(count)})`,
    consentCounts: (f, all: number, given: readonly (readonly [name: string, yes: number])[]) =>
      `${f.number(all)} জনের মধ্যে সম্মতি দিয়েছেন: ${given
        .map(([name, yes]) => `${name} ${f.number(yes)}`)
        .join(', ')}।`,
    fieldsTitle: 'এই কর্মশালার নিজস্ব ঘর',
    fieldsHint:
      'প্রত্যেকের সম্পর্কে আর যা লিখে রাখতে চান: খাবার, জামার মাপ, আসার সময়। ঘরগুলো প্রত্যেকের বিস্তারিতে থাকে; তালিকা আনার সময়ও পূরণ করা যায়।',
    fieldTitle: 'ঘরের নাম',
    addField: 'ঘর যোগ করুন',
    deleteField: (_f, name: string) => `${name} ঘরটি মুছুন`,
    fieldDeleted: (_f, name: string) => `${name} ঘরটি ও তাতে যা ছিল মুছে ফেলা হয়েছে।`,
    asked: 'কী জিজ্ঞেস করা হয়',
    asksDisability: 'প্রতিবন্ধিতার কথা জিজ্ঞেস করুন',
    asksDisabilityHint:
      'আয়োজকের দরকার হলে এবং নিরাপদে রাখতে পারলে তবেই চালু করুন। বন্ধ থাকলে যা লেখা হয়েছিল তা দেখা যায় না, তবে থেকে যায়।',
  },
);
