// The command line's two voices, and the ways it ends.
import { wordsOf } from '../../shared/contract/catalogue.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { nodeMessages } from './messages.ts';

/** The terminal's language: Bangla where the system's is. */
export const terminalLanguage = /^bn/.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
)
  ? 'bn'
  : 'en';

export const words = wordsOf(nodeMessages, formatOf(terminalLanguage));

/** Wrong usage: says what is wrong; the process ends with 2. */
export class UsageError extends Error {}
/** A refusal in words of its own; the process ends with 1. */
export class Refused extends Error {}

for (const voice of [process.stdout, process.stderr]) {
  // The reader has gone, as `head` does, or the terminal was closed: the work goes on unheard.
  voice.on('error', () => undefined);
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
