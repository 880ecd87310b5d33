// The library that scales pictures, where this machine has it: its binary is one of the platform's own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type sharpModule from 'sharp';

export type Sharp = typeof sharpModule;

/** Loads it when it is first needed; null where it cannot be loaded. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false); // each picture is used once
    return sharp;
  } catch {
    return null; // a processor or system that its binaries are not made for
  }
}

let prepared = false;

/**
 * To be called in the main thread before a worker loads the library: there it must be loaded first, so
 * that it stays in memory when the worker ends. It draws letters with Uthan's own fonts.
 */
export async function prepareSharp(fontFolder: string): Promise<void> {
  if (prepared) return;
  prepared = true;
  process.env.FONTCONFIG_FILE ??= fontSettings(outsideArchive(fontFolder));
  await loadSharp();
}

/** The library reads files by itself, and knows nothing of the packaged app's archive. */
function outsideArchive(folder: string): string {
  return resolve(folder).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}

/** A file that says where the fonts are; it goes when the app ends. */
function fontSettings(fontFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'fonts.conf');
  const text = (path: string) => path.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${text(fontFolder)}</dir><cachedir>${text(folder)}</cachedir></fontconfig>\n`,
  );
  return file;
}
