// Makes a file of a workshop's rows. It runs in a worker, where it may take its time.
import type { Language } from '../../shared/contract/catalogue.ts';
import { isTableFormat, type TableFormat } from '../../shared/contract/export-formats.ts';
import { assemblePaper, paperLanguage } from '../../shared/features/minutes/assemble.ts';
import { redactedRows } from '../../shared/features/people/redact.ts';
import { schemaVersion } from '../store/migrate.ts';
import type { ExportTask, MadeFile, Making } from './export-task.ts';
import { fileNameOf, isManyFiles } from './file-name.ts';
import { mimes } from './mimes.ts';
import { type PaperPicture, paperPictures } from './pictures.ts';
import { withoutOrder } from './secret-answers.ts';
import { withoutVoters } from './secret-ballots.ts';
import { sheetContext } from './sheets/context.ts';

/** @throws Refusal as the format's writer does */
export async function makeExport(asked: ExportTask, making: Making): Promise<MadeFile> {
  const language = asked.language ?? paperLanguage(asked.rows);
  const rows = asked.redacted ? redactedRows(asked.rows, language) : asked.rows;
  const task = { ...asked, rows, language };
  const made = isTableFormat(task.format)
    ? await tables(task, task.format)
    : await written(task, making);
  const bytes = alone(made);
  return {
    fileName: fileNameOf(task, language),
    mime: isManyFiles(task) ? 'application/zip' : mimes[task.format],
    bytes,
  };
}

/** A buffer of Node's may be a part of a larger one, which cannot be handed over to another thread. */
function alone(made: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = made;
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return whole ? new Uint8Array(buffer) : Uint8Array.from(made);
}

/** A task with all that is known of it. */
type Task = ExportTask & { readonly language: Language };

async function tables(task: Task, format: TableFormat): Promise<Uint8Array> {
  const { table = 'all', notes = false, arrangement = null, now } = task;
  const { sheetsOf } = await import('./sheets/all-sheets.ts');
  const { writeTable, writeTables } = await import('./table-writer.ts');
  const context = sheetContext(task.rows, task.language);
  const sheets = sheetsOf(context, { table, notes, arrangement, now });
  if (format === 'csv' && isManyFiles(task)) return writeTables(sheets);
  return writeTable(
    sheets.map(({ sheet }) => sheet),
    format,
  );
}

// The writers are loaded when they are first needed: each is as large as the rest together.
async function written(task: Task, making: Making): Promise<Uint8Array> {
  const { rows, format, language, fontFolder } = task;
  if (format === 'uthan') return packed(task, making);
  if (format === 'ics') {
    const { workshopIcs } = await import('./calendar-ics.ts');
    return new TextEncoder().encode(workshopIcs(rows, language, task.now));
  }
  const { paper = 'report' } = task;
  const minutes = assemblePaper(rows, { paper, language });
  making.progress(0.1);
  const pictures = (drawings: boolean) => paperPictures({ minutes, making, drawings });
  switch (format) {
    case 'docx': {
      // The writer is read while other threads draw.
      const [shown, { minutesDocx }] = await Promise.all([
        pictures(true),
        import('./minutes-docx.ts'),
      ]);
      return minutesDocx(minutes, fontFolder, shown);
    }
    case 'pdf':
    case 'html': {
      const { minutesHtml } = await import('./minutes-html.ts');
      const { embeddedFonts } = await import('./fonts.ts');
      const { of } = await pictures(false);
      const html = minutesHtml(minutes, embeddedFonts(fontFolder), (hash) => addressOf(of(hash)));
      return new TextEncoder().encode(html);
    }
    case 'pptx': {
      const { slidesPptx } = await import('./slides/slides-pptx.ts');
      return slidesPptx(minutes, await pictures(false));
    }
    case 'md': {
      const { minutesMarkdown } = await import('./minutes-markdown.ts');
      return new TextEncoder().encode(minutesMarkdown(minutes));
    }
    default:
      throw new Error(`${format} is no paper.`);
  }
}

function addressOf(picture: PaperPicture | null): string | null {
  if (!picture) return null;
  const type = picture.type === 'jpg' ? 'image/jpeg' : 'image/png';
  return `data:${type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}

async function packed(task: ExportTask, making: Making): Promise<Uint8Array> {
  const { rows, appVersion, redacted = false } = task;
  const { packWorkshop } = await import('./bundle.ts');
  const contents = new Map<string, Uint8Array>();
  for (const [at, { hash }] of rows.file.entries()) {
    const bytes = await making.contentOf(hash);
    if (bytes) contents.set(hash, bytes);
    making.progress((at + 1) / (rows.file.length + 1));
  }
  // What the projector showed belongs to the laptop, not to the workshop.
  const taken = withoutOrder(withoutVoters({ ...rows, stage: [] }));
  const open = redacted ? await forEverybody(taken, contents) : { rows: taken, contents };
  return packWorkshop(open.rows, schemaVersion, appVersion, (hash) => open.contents.get(hash));
}

/** Rows and files that cannot be laid beside those of the laptop and compared. */
async function forEverybody(rows: ExportTask['rows'], contents: ReadonlyMap<string, Uint8Array>) {
  const { publicFiles } = await import('./public-files.ts');
  const { withFreshIds } = await import('./fresh-ids.ts');
  const open = await publicFiles(rows, contents);
  return { ...open, rows: withFreshIds(open.rows) };
}
