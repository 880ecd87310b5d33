// What is in a PDF, read by another program than the one that made it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How its pages of A4 lie, `upright` or `lying`. */
export function pdfPages(pdf: Buffer): string[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => {
    const [across, down] = [Math.round(Number(width)), Math.round(Number(height))];
    if (across === 595 && down === 842) return 'upright';
    return across === 842 && down === 595 ? 'lying' : `${across} × ${down}`;
  });
}

/** Its text by pdftotext, a form feed behind each page. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'uthan-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    await writeFile(path, pdf);
    return (await promisify(execFile)('pdftotext', ['-layout', path, '-'])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}
