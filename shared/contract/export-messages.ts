// What files that are taken away are called.
import { catalogue, type Format } from './catalogue.ts';

export const exportWords = catalogue(
  {
    redactedName: (_f: Format, title: string) => `${title} (redacted)`,
    followUp: 'Follow-up',
    undrawn: '[This picture could not be drawn on this computer.]',
  },
  {
    redactedName: (_f: Format, title: string) => `${title} (নাম ছাড়া)`,
    followUp: 'ফলো-আপ',
    undrawn: '[এই কম্পিউটারে ছবিটি আঁকা যায়নি।]',
  },
);
