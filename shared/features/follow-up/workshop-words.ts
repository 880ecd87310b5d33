// What a follow-up workshop begins with, in the language of the workshop that it follows.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const followUpAgenda = catalogue(
  {
    title: (_f: Format, title: string) => `Follow-up: ${title}`,
    day: 'Follow-up',
    openActions: 'Open actions',
    openActionsMethod:
      'Go through the open actions, organisation by organisation: what was done, what is late, what is given up. Key it as it is said.',
    tea: 'Tea',
    obstacles: 'What stood in the way, and who can help',
    nextSteps: 'What happens next, and until when',
  },
  {
    title: (_f: Format, title: string) => `পর্যালোচনা: ${title}`,
    day: 'পর্যালোচনা',
    openActions: 'বাকি কাজ',
    openActionsMethod:
      'সংস্থা ধরে ধরে বাকি কাজগুলো দেখুন: কী হয়েছে, কী দেরি হচ্ছে, কী বাদ যাচ্ছে। যেমন বলা হয় তেমনই লিখে নিন।',
    tea: 'চা',
    obstacles: 'কী বাধা ছিল, কে সাহায্য করতে পারেন',
    nextSteps: 'এরপর কী হবে, কবের মধ্যে',
  },
);
