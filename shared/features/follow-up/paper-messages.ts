// What the dates of a follow-up say where they leave the laptop.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const followUpPapers = catalogue(
  {
    calendar: (_f: Format, workshop: string) => `Follow-up of ${workshop}`,
    event: (_f: Format, title: string, workshop: string) => `${title} (${workshop})`,
    untitled: 'Follow-up',
    'week-1': 'Send the materials and the plans to everybody.',
    'month-3': 'Status and obstacles: send out the action packs and take them in again.',
    'month-6': 'Results so far, against the indicators.',
    'month-12': 'Outcome: what has changed for people.',
    fileName: (_f: Format, workshop: string) => `Follow-up ${workshop}`,
  },
  {
    calendar: (_f: Format, workshop: string) => `${workshop}: পর্যালোচনা`,
    event: (_f: Format, title: string, workshop: string) => `${title} (${workshop})`,
    untitled: 'পর্যালোচনা',
    'week-1': 'সবাইকে উপকরণ ও পরিকল্পনা পাঠান।',
    'month-3': 'অবস্থা ও বাধা: কর্মপরিকল্পনার ফর্ম পাঠান, পূরণ হলে ফেরত নিন।',
    'month-6': 'সূচকের তুলনায় এ পর্যন্ত ফলাফল।',
    'month-12': 'পরিণাম: মানুষের জীবনে কী বদলেছে।',
    fileName: (_f: Format, workshop: string) => `পর্যালোচনা ${workshop}`,
  },
);
