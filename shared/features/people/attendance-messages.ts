// What is said of who was there on which day.
import { catalogue } from '../../contract/catalogue.ts';
import type { AttendanceSource, DayHalf, Sex } from './model.ts';

export const attendanceWords = catalogue(
  {
    tab: 'Attendance',
    relation:
      'Here: who was there on each day, as on the signed sheet. In the list: who is in the hall now; groups are dealt from those. Marking somebody present there ticks them here for today, and so does a phone they come in with. Ticking them here for today marks them present; a sheet that is typed in afterwards does not.',
    halfDays: 'Before and after lunch',
    half: (_f, half: DayHalf) => ({ '': '', morning: 'Morning', afternoon: 'Afternoon' })[half],
    today: 'Today',
    grid: 'Attendance by day',
    keys: 'Arrow keys go from box to box, Space ticks.',
    cell: (_f, name: string, when: string) => `${name}, ${when}`,
    source: (_f, source: AttendanceSource) =>
      ({
        desk: 'Ticked at the desk',
        seat: 'Came in with a phone',
        paper: 'From the signed sheet',
      })[source],
    column: (_f, when: string) => `Attendance of ${when}`,
    tickAll: (f, count: number) => `Tick everybody (${f.number(count)})`,
    tickShown: (f, count: number) => `Tick these ${f.number(count)}`,
    tickPresent: (f, count: number) => `Tick those who are present now (${f.number(count)})`,
    untickAll: (f, count: number) => `Take all ticks away (${f.number(count)})`,
    fromSheet: 'From the signed sheet…',
    there: 'Were there',
    ofSex: (f, sex: Sex, count: number) =>
      ({
        '': `${f.number(count)} not asked`,
        female: `${f.number(count)} female`,
        male: `${f.number(count)} male`,
        other: `${f.number(count)} other`,
        undisclosed: `${f.number(count)} not disclosed`,
      })[sex],
    noDays: 'The plan has no days yet',
    noDaysText: 'Attendance is taken day by day. Put the days into the plan first.',
    toPlan: 'Go to the plan',
    paperTitle: 'From the signed sheet',
    paperHint: 'The serial numbers of those who signed, as on the printed sheet: 1 2 5-9 12.',
    numbers: 'Serial numbers',
    when: 'Day',
    paperTick: (f, count: number) =>
      count === 1 ? 'Tick 1 person' : `Tick ${f.number(count)} people`,
    unknown: (_f, said: string) => `Not on the list: ${said}.`,
    whole: 'They are all ticked already.',
    taken: (f, count: number) =>
      count === 1 ? '1 person was ticked.' : `${f.number(count)} people were ticked.`,
    untaken: (f, count: number) =>
      count === 1 ? '1 tick was taken away.' : `${f.number(count)} ticks were taken away.`,
  },
  {
    tab: 'হাজিরা',
    relation:
      'এখানে: কোন দিন কে ছিলেন, সই করা তালিকার মতো। তালিকায়: এই মুহূর্তে হলে কে আছেন; দল তাঁদের নিয়েই হয়। সেখানে কাউকে উপস্থিত করলে এখানে আজকের ঘরে টিক পড়ে, ফোন নিয়ে যোগ দিলেও পড়ে। এখানে আজকের ঘরে টিক দিলে তিনি উপস্থিত হন; পরে কাগজ দেখে তুললে তা হয় না।',
    halfDays: 'দুপুরের আগে ও পরে',
    half: (_f, half: DayHalf) => ({ '': '', morning: 'সকাল', afternoon: 'বিকেল' })[half],
    today: 'আজ',
    grid: 'দিন ধরে হাজিরা',
    keys: 'তীর চিহ্নের কী দিয়ে এক ঘর থেকে আরেক ঘরে যান, Space চাপলে টিক।',
    cell: (_f, name: string, when: string) => `${name}, ${when}`,
    source: (_f, source: AttendanceSource) =>
      ({ desk: 'ডেস্কে টিক দেওয়া', seat: 'ফোন নিয়ে যোগ দিয়েছেন', paper: 'সই করা তালিকা থেকে' })[source],
    column: (_f, when: string) => `${when}: হাজিরা`,
    tickAll: (f, count: number) => `সবাইকে টিক দিন (${f.number(count)})`,
    tickShown: (f, count: number) => `এই ${f.number(count)} জনকে টিক দিন`,
    tickPresent: (f, count: number) => `এখন যাঁরা উপস্থিত তাঁদের টিক দিন (${f.number(count)})`,
    untickAll: (f, count: number) => `সব টিক তুলে নিন (${f.number(count)})`,
    fromSheet: 'সই করা তালিকা থেকে…',
    there: 'উপস্থিত ছিলেন',
    ofSex: (f, sex: Sex, count: number) =>
      ({
        '': `জানা নেই ${f.number(count)}`,
        female: `নারী ${f.number(count)}`,
        male: `পুরুষ ${f.number(count)}`,
        other: `অন্যান্য ${f.number(count)}`,
        undisclosed: `জানাতে চান না ${f.number(count)}`,
      })[sex],
    noDays: 'পরিকল্পনায় এখনো কোনো দিন নেই',
    noDaysText: 'হাজিরা দিন ধরে নেওয়া হয়। আগে পরিকল্পনায় দিন যোগ করুন।',
    toPlan: 'পরিকল্পনায় যান',
    paperTitle: 'সই করা তালিকা থেকে',
    paperHint: 'যাঁরা সই করেছেন তাঁদের ক্রমিক নম্বর, ছাপা তালিকায় যেমন: ১ ২ ৫-৯ ১২।',
    numbers: 'ক্রমিক নম্বর',
    when: 'দিন',
    paperTick: (f, count: number) => `${f.number(count)} জনকে টিক দিন`,
    unknown: (_f, said: string) => `তালিকায় নেই: ${said}।`,
    whole: 'সবার টিক আগে থেকেই আছে।',
    taken: (f, count: number) => `${f.number(count)} জনকে টিক দেওয়া হয়েছে।`,
    untaken: (f, count: number) => `${f.number(count)}টি টিক তুলে নেওয়া হয়েছে।`,
  },
);
