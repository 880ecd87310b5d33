// What a file that is taken away is called.
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { isTableFormat } from '../../shared/contract/export-formats.ts';
import { exportWords } from '../../shared/contract/export-messages.ts';
import { groupPapers } from '../../shared/features/groups/paper-messages.ts';
import { formatOf } from '../../shared/lib/format.ts';
import type { ExportTask } from './export-task.ts';
import { plainText } from './plain-text.ts';

/** A name that every system takes, with its ending. @param language of the words around the title */
export function fileNameOf(task: ExportTask, language: Language): string {
  const title = safeName(titleOf(task), longestName - (task.redacted ? 25 : 0));
  const words = wordsOf(exportWords, formatOf(language));
  return `${task.redacted ? words.redactedName(title) : title}.${endingOf(task)}`;
}

/** Several texts are one zip. */
function endingOf(task: ExportTask): string {
  return isManyFiles(task) ? 'zip' : task.format;
}

/** All tables as CSV are a zip, unless one text is asked for. */
export function isManyFiles({ format, table = 'all', oneText }: ExportTask): boolean {
  return format === 'csv' && table === 'all' && oneText !== true;
}

/** A table of groups is named with its arrangement: several of them lie in one folder. */
function titleOf({ rows, format, table, arrangement }: ExportTask): string {
  const workshop = rows.workshop[0];
  const title = workshop?.title ?? '';
  if (!isTableFormat(format) || table !== 'groups') return title;
  const words = wordsOf(groupPapers, formatOf(workshop?.language ?? 'en'));
  const own = rows.arrangement.find(({ id }) => id === arrangement)?.title ?? '';
  return words.fileName(title, own);
}

/** Bytes of UTF-8 that every file system takes, with room for the ending. */
const longestName = 240;

/** They could show a name's ending back to front; the joiners that Bangla needs are not among them. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name that Windows, macOS and Linux all take, with Bangla kept as it is. */
export function safeName(title: string, room = longestName): string {
  const words = plainText(title)
    .replace(directionMarks, '')
    .replace(/[<>:"/\\|?*\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = shortened(words, room).replace(/[. ]+$/, '');
  return /^((con|prn|aux|nul|com\d|lpt\d)(\.|$)|$)/i.test(name) ? `workshop ${name}`.trim() : name;
}

/** As many whole letters of a text as fit. */
function shortened(text: string, room: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].slice(0, 80);
  let bytes = 0;
  return letters
    .filter(({ segment }) => {
      bytes += Buffer.byteLength(segment);
      return bytes <= room;
    })
    .map(({ segment }) => segment)
    .join('');
}
