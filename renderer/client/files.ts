// Files in and out go over plain requests: they are too large for a message.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { ExportFormat, ExportTable } from '../../shared/contract/export-formats.ts';
import type { TableFile, TableReading } from '../../shared/contract/table-file.ts';
import type { PackFile } from '../../shared/features/follow-up/pack.ts';
import type { Met } from '../../shared/features/groups/met.ts';
import type { Method } from '../../shared/features/library/method.ts';
import type { OutlineDay } from '../../shared/features/library/outline.ts';
import type { Paper } from '../../shared/features/minutes/model.ts';
import type { ErasePreview, EraseWish } from '../../shared/features/people/erasing.ts';
import type { Workshop } from '../../shared/features/workshop/model.ts';
import type { Refused } from './refused.ts';

/** What else an export can be asked for; see `/files/export`. */
export type ExportMore = {
  readonly table?: ExportTable;
  readonly notes?: 'yes';
  readonly paper?: Paper;
  /** Of the fixed words; left out: as the workshop has its papers. */
  readonly language?: Language;
  readonly redacted?: 'yes';
  /** What this asker calls it, to follow it and to end it. */
  readonly job?: string;
  /** The arrangement whose groups are wanted; otherwise those of all. */
  readonly arrangement?: string;
};

/** `plan`: left out, the packs of all plans in one zip; `date`: the follow-up it is for. */
export type PackWish = {
  readonly plan?: string;
  readonly format?: 'docx' | 'xlsx';
  readonly date?: string;
  readonly language?: Language;
};

export type Files = {
  /** Makes a file and hands it to the browser to keep; null once that is done. */
  exportWorkshop(
    workshopId: string,
    format: ExportFormat,
    more?: ExportMore,
  ): Promise<Refused | null>;
  /** Makes the action pack of a plan, or of all of them, and hands it to the browser to keep. */
  exportPack(workshopId: string, wish: PackWish): Promise<Refused | null>;
  /** The follow-up dates for a calendar, handed to the browser to keep. */
  exportFollowUps(workshopId: string): Promise<Refused | null>;
  /** What stands in an action pack that came back. */
  readPack(file: Blob, name: string): Promise<PackFile | Refused>;
  /** The certificates of a workshop as a PDF; see `/files/certificates`. */
  certificates(
    workshopId: string,
    language: Language,
    whom: { readonly least: string } | { readonly person: string },
  ): Promise<Blob | Refused>;
  /** What would go with a person who is deleted everywhere. */
  previewErasing(personId: string): Promise<ErasePreview | Refused>;
  /** Deletes people everywhere, for good; null once that is done. */
  erase(wish: EraseWish): Promise<Refused | null>;
  /** Ends the making of a file. */
  cancelExport(job: string): Promise<unknown>;
  /** Makes a workshop of one that may be shown to everybody; see `redactedRows`. */
  redactedCopy(workshopId: string): Promise<Pick<Workshop, 'id' | 'use'> | Refused>;
  /** What stands in the table of a file, or of a text that was pasted. */
  readTable(source: Blob | string, how: TableReading): Promise<TableFile | Refused>;
  /** Brings a `.uthan` file in; the workshop that came of it. */
  importWorkshop(file: Blob): Promise<Pick<Workshop, 'id' | 'use'> | Refused>;
  /** Brings in what a file holds; its row is then made by a command. */
  keepContent(content: Blob): Promise<{ readonly hash: string; readonly bytes: number } | Refused>;
  /** Hands a file to the browser to keep, under its name. */
  keep(content: Blob, name: string): void;
  /** What a file of a workshop holds. */
  content(fileId: string): Promise<Blob | Refused>;
  /** The days and items of any workshop. */
  agenda(workshopId: string): Promise<readonly OutlineDay[] | Refused>;
  /** How often people of a workshop met, outside of one arrangement. */
  met(workshopId: string, arrangementId: string): Promise<readonly Met[] | Refused>;
  /** The library of methods, in every language. */
  methods(): Promise<readonly Method[] | Refused>;
};

export type FilesOptions = {
  readonly token: string | undefined;
  /** The language refusals are said in. */
  readonly language: () => Language;
  /** The sentence for when main cannot be reached at all. */
  readonly unreachable: () => string;
};

/** The files of this launch. */
export function createFiles(options: FilesOptions): Files {
  const { answer, kept, bytes } = requestsOf(options);
  return {
    exportWorkshop: async (workshopId, format, more = {}) => {
      const query = new URLSearchParams({ workshop: workshopId, format, ...more });
      return kept(`/files/export?${query}`, format);
    },
    exportPack: async (workshop, wish) =>
      kept(`/files/packs?${new URLSearchParams({ workshop, ...wish })}`, wish.format ?? 'zip'),
    exportFollowUps: async (workshop) =>
      kept(`/files/follow-up?${new URLSearchParams({ workshop })}`, 'ics'),
    readPack: async (file, name) =>
      answer<PackFile>(`/files/packs?${new URLSearchParams({ name })}`, file),
    cancelExport: (job) => answer(`/files/cancel?${new URLSearchParams({ job })}`, ''),
    redactedCopy: async (workshop) =>
      answer(`/files/redacted?${new URLSearchParams({ workshop })}`, ''),
    readTable: async (source, how) => {
      const query = new URLSearchParams(
        Object.entries(how).map(([name, value]) => [name, String(value)]),
      );
      return answer<TableFile>(`/files/table?${query}`, source);
    },
    importWorkshop: async (file) => answer<Pick<Workshop, 'id' | 'use'>>('/files/import', file),
    keep,
    keepContent: async (content) =>
      answer<{ hash: string; bytes: number }>('/files/content', content),
    content: (fileId) => bytes(`/files/content?${new URLSearchParams({ file: fileId })}`),
    certificates: (workshop, own, whom) =>
      bytes(`/files/certificates?${new URLSearchParams({ workshop, language: own, ...whom })}`),
    previewErasing: (person) =>
      answer<ErasePreview>(`/files/erase?${new URLSearchParams({ person })}`),
    erase: async (wish) => {
      const refused = await answer<object>('/files/erase', JSON.stringify(wish));
      return 'sentence' in refused ? refused : null;
    },
    agenda: (workshopId) =>
      answer(`/files/agenda?${new URLSearchParams({ workshop: workshopId })}`),
    met: (workshop, arrangement) =>
      answer(`/files/met?${new URLSearchParams({ workshop, arrangement })}`),
    methods: () => answer('/files/methods'),
  };
}

/** The ways of asking main for something over a plain request. */
function requestsOf({ token, language, unreachable }: FilesOptions) {
  const ask = (path: string, init: RequestInit) => {
    const headers = new Headers({ 'x-uthan-language': language() });
    if (token !== undefined) headers.set('x-uthan-token', token);
    return fetch(path, { ...init, headers }).catch(() => null);
  };
  const answer = async <A>(path: string, body?: Blob | string): Promise<A | Refused> => {
    const response = await ask(
      path,
      body === undefined ? { method: 'GET' } : { method: 'POST', body },
    );
    if (!response) return { code: 'unexpected', sentence: unreachable() };
    if (!response.ok) return refusalIn(response, unreachable);
    return response.json();
  };
  /** Asks for a file and hands it to the browser. */
  const kept = async (path: string, ending: string) => {
    const response = await ask(path, { method: 'GET' });
    if (!response) return { code: 'unexpected', sentence: unreachable() } as const;
    if (!response.ok) return refusalIn(response, unreachable);
    keep(await response.blob(), fileName(response.headers.get('content-disposition'), ending));
    return null;
  };
  const bytes = async (path: string): Promise<Blob | Refused> => {
    const response = await ask(path, { method: 'GET' });
    if (!response) return { code: 'unexpected', sentence: unreachable() };
    return response.ok ? response.blob() : refusalIn(response, unreachable);
  };
  return { answer, kept, bytes };
}

async function refusalIn(response: Response, unreachable: () => string): Promise<Refused> {
  const refused: Refused | null = await response.json().catch(() => null);
  return refused ?? { code: 'unexpected', sentence: unreachable() };
}

/** The name in a content-disposition header: its UTF-8 form (RFC 6266) where there is one. */
export function fileName(disposition: string | null, format: string): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? `workshop.${format}`;
}

function keep(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
