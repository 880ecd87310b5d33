// What a phone says where a group's rapporteur writes its plan.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const seatPlanWords = catalogue(
  {
    editAbout: 'Write what the plan is about',
    keepAbout: 'Keep it',
    wrong: (_f: Format, field: string) => `${field} cannot be kept as it is written:`,
    badPercent: 'Write a whole number from 0 to 100.',
  },
  {
    editAbout: 'পরিকল্পনাটি কী নিয়ে, লিখুন',
    keepAbout: 'রাখুন',
    wrong: (_f: Format, field: string) => `${field} যেভাবে লেখা, সেভাবে রাখা যাচ্ছে না:`,
    badPercent: '০ থেকে ১০০-র মধ্যে পূর্ণ সংখ্যা লিখুন।',
  },
);
