// Deleting somebody everywhere: what is asked before it, and what stands where their name stood.
import { catalogue } from '../../contract/catalogue.ts';

export const eraseWords = catalogue(
  {
    label: '[deleted person]',
    open: 'Delete everywhere…',
    openTip: 'At the person’s own request: out of this workshop, its history and the backups',
    title: (_f, name: string) => `Delete ${name} everywhere`,
    looking: 'Looking where this person is named…',
    cannotUndo: 'This cannot be undone.',
    goesPerson: (f, count: number) => {
      const rows = count === 1 ? 'entry' : 'entries';
      return count === 0
        ? 'The person goes from the list, with all that is noted of them.'
        : `The person goes from the list, with all that is noted of them and ${f.number(count)} ${rows} that hang on it: attendance, places in groups.`;
    },
    goesMentions: (f, count: number) =>
      count === 0
        ? 'They are named nowhere else in this workshop.'
        : `Their name, phone and email are replaced by “[deleted person]” in ${f.number(count)} ${count === 1 ? 'place' : 'places'}.`,
    forExample: 'For example:',
    goesHistory:
      'The workshop’s history is rewritten: nothing done in it so far can be undone any more.',
    goesBackups: 'All backups so far are deleted, and a new one is taken.',
    namesake:
      'Somebody else on the list has the same name. Where the name alone is written it stays, as it may mean them.',
    files: (_f, names: string) =>
      `Their name also stands in these files, which are left as they are: ${names}. Take them out yourself.`,
    phones: 'What stands on phones, on paper and in files that were taken away is out of reach.',
    also: 'The same name is on the lists of other workshops. Delete there too:',
    alsoIn: (_f, title: string, organisation: string) =>
      [title, organisation].filter(Boolean).join(' · '),
    texts:
      'They are named in the texts of others, on whose lists they are not. Replace their name there too; what was done there can then be undone no longer:',
    mentioned: (f, title: string, count: number) =>
      `${title}: ${f.number(count)} ${count === 1 ? 'place' : 'places'}`,
    linked: 'follow-up',
    template: 'template',
    block: 'block',
    goesDamaged: (f, count: number) =>
      count === 1
        ? 'A damaged data file that was once put aside is deleted, with what only it holds.'
        : `${f.number(count)} damaged data files that were once put aside are deleted, with what only they hold.`,
    untitled: 'Workshop without a title',
    pause: 'Deleting takes a moment, in which clocks and phones stand still.',
    cancel: 'Cancel',
    confirm: 'Delete for good',
    erasing: 'Deleting…',
    done: (_f, name: string) => `${name} was deleted everywhere.`,
  },
  {
    label: '[মুছে ফেলা ব্যক্তি]',
    open: 'সব জায়গা থেকে মুছুন…',
    openTip: 'ব্যক্তির নিজের অনুরোধে: এই কর্মশালা, এর ইতিহাস ও ব্যাকআপ থেকে',
    title: (_f, name: string) => `${name}-কে সব জায়গা থেকে মুছুন`,
    looking: 'কোথায় কোথায় এই নাম আছে দেখা হচ্ছে…',
    cannotUndo: 'এটি আর ফেরানো যায় না।',
    goesPerson: (f, count: number) =>
      count === 0
        ? 'তালিকা থেকে ব্যক্তি মুছে যাবেন, তাঁর সম্পর্কে যা লেখা আছে সবসহ।'
        : `তালিকা থেকে ব্যক্তি মুছে যাবেন, তাঁর সম্পর্কে যা লেখা আছে সবসহ; সঙ্গে হাজিরা ও দলের আসনের মতো ${f.number(count)}টি লেখা।`,
    goesMentions: (f, count: number) =>
      count === 0
        ? 'এই কর্মশালার আর কোথাও তাঁর নাম নেই।'
        : `${f.number(count)} জায়গায় তাঁর নাম, ফোন ও ইমেইলের বদলে “[মুছে ফেলা ব্যক্তি]” বসবে।`,
    forExample: 'যেমন:',
    goesHistory: 'কর্মশালার ইতিহাস নতুন করে লেখা হবে: এ পর্যন্ত করা কিছুই আর ফেরানো যাবে না।',
    goesBackups: 'এ পর্যন্ত নেওয়া সব ব্যাকআপ মুছে যাবে, নতুন একটি নেওয়া হবে।',
    namesake: 'তালিকায় একই নামের আরেকজন আছেন। যেখানে শুধু নামটি লেখা, সেখানে তা থাকবে, কারণ তা অন্যজনের হতে পারে।',
    files: (_f, names: string) =>
      `এই ফাইলগুলোতেও তাঁর নাম আছে, এগুলো যেমন আছে তেমনই থাকবে: ${names}। নিজে সরিয়ে দিন।`,
    phones: 'ফোনে, কাগজে ও আগে নিয়ে যাওয়া ফাইলে যা আছে তা নাগালের বাইরে।',
    also: 'অন্য কর্মশালার তালিকায়ও এই নাম আছে। সেখান থেকেও মুছুন:',
    alsoIn: (_f, title: string, organisation: string) =>
      [title, organisation].filter(Boolean).join(' · '),
    texts:
      'অন্য যেসব জায়গার তালিকায় তিনি নেই, সেগুলোর লেখাতেও তাঁর নাম আছে। সেখানেও নাম বদলান; তখন সেখানে করা কিছু আর ফেরানো যাবে না:',
    mentioned: (f, title: string, count: number) => `${title}: ${f.number(count)} জায়গায়`,
    linked: 'পর্যালোচনা',
    template: 'টেমপ্লেট',
    block: 'ব্লক',
    goesDamaged: (f, count: number) =>
      `আগে সরিয়ে রাখা ${f.number(count)}টি নষ্ট ডেটা ফাইল মুছে যাবে, শুধু তাতে যা আছে সবসহ।`,
    untitled: 'শিরোনামহীন কর্মশালা',
    pause: 'একটু সময় লাগবে, তখন ঘড়ি ও ফোন থেমে থাকবে।',
    cancel: 'বাতিল',
    confirm: 'চিরতরে মুছুন',
    erasing: 'মোছা হচ্ছে…',
    done: (_f, name: string) => `${name}-কে সব জায়গা থেকে মুছে ফেলা হয়েছে।`,
  },
);
