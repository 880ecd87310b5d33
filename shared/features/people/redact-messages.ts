// What stands in a redacted paper where a name stood.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const redactWords = catalogue(
  {
    participant: (f: Format, number: number) => `Participant ${f.number(number)}`,
    somebody: 'a participant',
    left: '[left out]',
  },
  {
    participant: (f: Format, number: number) => `অংশগ্রহণকারী ${f.number(number)}`,
    somebody: 'একজন অংশগ্রহণকারী',
    left: '[বাদ দেওয়া]',
  },
);
