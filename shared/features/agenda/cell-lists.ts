// Cells that hold several things, one a line: speakers, links, and the tracks of a day.
import { type Language, languages, wordsOf } from '../../contract/catalogue.ts';
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import { formatOf } from '../../lib/format.ts';
import { speakerRoles } from './kinds.ts';
import { parseLink } from './link.ts';
import type { Attachment, Speaker, SpeakerRole } from './model.ts';
import { planWords } from './plan-messages.ts';

export type SpeakerInCell = Pick<Speaker, 'role' | 'name' | 'minutes'>;
export type LinkInCell = Pick<Attachment, 'title' | 'url'>;
export type TrackInCell = { readonly name: string; readonly place: string };

/** Stands for what is not said, where the end of a line would be read as saying it. */
const nothing = '–';
const spoken = /\s*\(\s*([\d০-৯,]{1,6})\s*(?:min|মিনিট)?\.?\s*\)$/;

/** `Chief guest: Dr Rahman (10 min)`, a line each. */
export function cellOfSpeakers(speakers: readonly SpeakerInCell[], language: Language): string {
  const format = formatOf(language);
  const words = wordsOf(planWords, format);
  const unit = language === 'bn' ? 'মিনিট' : 'min';
  return speakers
    .map(({ role, name, minutes }) => {
      const open = minutes === null && (spoken.test(name) || name.endsWith(`(${nothing})`));
      const length =
        minutes === null ? (open ? ` (${nothing})` : '') : ` (${format.number(minutes)} ${unit})`;
      return `${words[role]}: ${name}${length}`;
    })
    .join('\n');
}

/** A line that names no part is a speaker's name. */
export function speakersIn(cell: string): SpeakerInCell[] {
  return linesIn(cell).map((line) => {
    const colon = line.indexOf(':');
    const role = colon < 0 ? undefined : roles.get(comparable(line.slice(0, colon)));
    const rest = (role ? line.slice(colon + 1) : line).trim();
    const told = spoken.exec(rest);
    const minutes = told ? Number(latinDigits(told[1] ?? '').replaceAll(',', '')) : 0;
    const name = told && inDay(minutes) ? rest.slice(0, told.index) : withoutNothing(rest);
    return { role: role ?? 'speaker', name, minutes: inDay(minutes) ? minutes : null };
  });
}

function inDay(minutes: number): boolean {
  return minutes >= 1 && minutes <= 1440;
}

function withoutNothing(rest: string): string {
  return rest.endsWith(`(${nothing})`) ? rest.slice(0, -nothing.length - 2).trim() : rest;
}

const roles: ReadonlyMap<string, SpeakerRole> = new Map(
  speakerRoles.flatMap((role) => [
    [role, role] as const,
    ...languages.map(
      (language) => [comparable(wordsOf(planWords, formatOf(language))[role]), role] as const,
    ),
  ]),
);

/** `What it is https://example.org`, a line each: an address has no spaces in it. */
export function cellOfLinks(links: readonly LinkInCell[]): string {
  return links
    .map(({ title, url }) => {
      const { address, rest } = lastWord(title);
      const mark = url === '' && (address !== null || rest === '' || rest === nothing);
      return [title, url || (mark ? nothing : '')].filter(Boolean).join(' ');
    })
    .join('\n');
}

export function linksIn(cell: string): LinkInCell[] {
  return linesIn(cell).map((line) => {
    const { before, address, rest } = lastWord(line);
    if (rest === nothing) return { title: before, url: '' };
    return address === null ? { title: line, url: '' } : { title: before, url: address };
  });
}

/** The last word of a line, the address that it is, if it is one, and what stands before it. */
function lastWord(line: string) {
  const at = line.lastIndexOf(' ') + 1;
  const rest = line.slice(at);
  return { before: line.slice(0, at).trim(), rest, address: rest === '' ? null : parseLink(rest) };
}

/** `Track A | Room 2`, a line each, in their order. */
export function cellOfTracks(tracks: readonly TrackInCell[]): string {
  return tracks
    .map(({ name, place }) =>
      place === '' && !name.includes('|') ? name : `${name} | ${place}`.trim(),
    )
    .join('\n');
}

export function tracksIn(cell: string): TrackInCell[] {
  return linesIn(cell).map((line) => {
    const bar = line.lastIndexOf('|');
    if (bar < 0) return { name: line, place: '' };
    return { name: line.slice(0, bar).trim(), place: line.slice(bar + 1).trim() };
  });
}

function linesIn(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
