// Forms to begin with, in both languages: what is usually asked at the end of an event, each day, and
// before and after.
import type { Form, FormItem } from './model.ts';
import { plainItem } from './plain.ts';

type Item = Omit<FormItem, 'id' | 'workshopId' | 'formId' | 'order'>;
export type FormTemplate = Pick<
  Form,
  'kind' | 'titleEn' | 'titleBn' | 'asksSex' | 'asksOrganisation'
> & {
  readonly items: readonly Item[];
};

const ask = (titleEn: string, titleBn: string, more: Partial<Item> = {}): Item => ({
  ...plainItem,
  ...{ titleEn, titleBn, ...more },
});
const heading = (en: string, bn: string) => ask(en, bn, { kind: 'heading' });
const open = (en: string, bn: string) => ask(en, bn, { kind: 'text' });

const ofEvent: readonly Item[] = [
  heading('What it was about', 'বিষয়বস্তু'),
  ask('The topics matter for my work', 'বিষয়গুলো আমার কাজের জন্য দরকারি'),
  ask('The objectives of the event were met', 'আয়োজনের উদ্দেশ্য পূরণ হয়েছে', { topic: 'objectives' }),
  ask('I have learned something new', 'আমি নতুন কিছু শিখেছি', { topic: 'knowledge' }),
  ask('I can use what I have learned', 'যা শিখেছি তা কাজে লাগাতে পারব'),
  heading('How it was done', 'যেভাবে হলো'),
  ask('The pace was right', 'কাজের গতি ঠিক ছিল'),
  ask('The methods helped me to learn', 'পদ্ধতিগুলো শিখতে সাহায্য করেছে'),
  ask('The facilitation was good', 'সঞ্চালনা ভালো ছিল'),
  ask('The materials are useful', 'উপকরণগুলো কাজের'),
  ask('The visits were worth it', 'পরিদর্শনগুলো সার্থক ছিল'),
  ask('The group work was fruitful', 'দলীয় কাজ ফলপ্রসূ ছিল'),
  ask('I could speak freely', 'আমি মন খুলে কথা বলতে পেরেছি'),
  ask('I could follow the language that was spoken', 'যে ভাষায় কথা হয়েছে তা বুঝতে পেরেছি'),
  ask('Venue and food were good', 'স্থান ও খাবার ভালো ছিল'),
  heading('All in all', 'সব মিলিয়ে'),
  ask('I am satisfied with the event', 'আয়োজনটি নিয়ে আমি সন্তুষ্ট', { topic: 'satisfaction' }),
  ask('I will use something of it within three months', 'তিন মাসের মধ্যে এর কিছু কাজে লাগাব', {
    kind: 'yes-no',
  }),
  open('What will you do first?', 'প্রথমে কী করবেন?'),
  open('What was best?', 'সবচেয়ে ভালো কী ছিল?'),
  open('What should be different next time?', 'পরেরবার কী অন্যরকম হওয়া উচিত?'),
];

const ofDay: readonly Item[] = [
  ask('How was today?', 'আজকের দিনটি কেমন ছিল?', { kind: 'mood' }),
  open('What should we keep?', 'কী এমনই থাকুক?'),
  open('What should we change tomorrow?', 'কাল কী বদলানো উচিত?'),
];

const known: readonly Item[] = [
  ask('I know the practices that we visit', 'যে চর্চাগুলো দেখতে যাচ্ছি তা আমি জানি', {
    topic: 'knowledge',
  }),
  ask('I can explain them to others', 'আমি অন্যদের তা বোঝাতে পারি', { topic: 'knowledge' }),
  ask('I know how to try one of them at home', 'নিজের এলাকায় একটি কীভাবে করে দেখা যায় তা জানি', {
    topic: 'knowledge',
  }),
  ask('I know whom to ask for help', 'সাহায্যের জন্য কাকে বলতে হবে তা জানি', { topic: 'knowledge' }),
];

const asked = { asksSex: true, asksOrganisation: false } as const;

export const formTemplates = {
  end: {
    kind: 'end',
    titleEn: 'How was the event?',
    titleBn: 'আয়োজনটি কেমন হলো?',
    ...asked,
    items: ofEvent,
  },
  daily: {
    ...{ kind: 'daily', titleEn: 'How was the day?', titleBn: 'দিনটি কেমন গেল?' },
    ...{ asksSex: false, asksOrganisation: false, items: ofDay },
  },
  pre: { kind: 'pre', titleEn: 'Before we begin', titleBn: 'শুরুর আগে', ...asked, items: known },
  post: {
    kind: 'post',
    titleEn: 'Now that it is over',
    titleBn: 'শেষ হওয়ার পরে',
    ...asked,
    items: known,
  },
} as const satisfies Readonly<Record<string, FormTemplate>>;
