// What a worker is asked to make, and what the two sides say to each other meanwhile.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { ExportFormat, ExportTable } from '../../shared/contract/export-formats.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import type { RefusalCode } from '../../shared/contract/refusals.ts';
import type { Paper } from '../../shared/features/minutes/model.ts';
import type { RefusalDetail } from '../engine/refusal.ts';

/** What somebody wishes to take away. */
export type ExportWish = {
  readonly format: ExportFormat;
  /** Where it is tables: which (all of them where it is left out), and whether private notes go along. */
  readonly table?: ExportTable | undefined;
  readonly notes?: boolean | undefined;
  /** All tables as one CSV text, one below the other, and not as a zip. */
  readonly oneText?: boolean | undefined;
  /** Where it is a table of groups: of this arrangement alone; otherwise of all. */
  readonly arrangement?: string | undefined;
  readonly paper?: Paper | undefined;
  /** Of the fixed words; left out: as the workshop has its papers. */
  readonly language?: Language | undefined;
  /** As it may be made public; see `redactedRows`. */
  readonly redacted?: boolean | undefined;
};

export type ExportTask = ExportWish & {
  /** All rows of the workshop. */
  readonly rows: Required<Snapshot>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly appVersion: string;
  /** Where the fonts are that papers carry inside them. */
  readonly fontFolder: string;
};

export type ExportedFile = {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
};

/** A file whose bytes can be handed from thread to thread. */
export type MadeFile = ExportedFile & {
  /** Of a PDF: the document that is still to be printed, as HTML in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** What a maker may ask for and tell on its way. */
export type Making = {
  /** What a file of the workshop holds, by its checksum. */
  contentOf(hash: string): Promise<Uint8Array | undefined>;
  /** @param share of the work that is done, from 0 to 1 */
  progress(share: number): void;
};

export type FromWorker =
  | { readonly type: 'content'; readonly hash: string }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'made'; readonly file: MadeFile }
  | { readonly type: 'refused'; readonly code: RefusalCode; readonly detail: RefusalDetail };

export type ToWorker = {
  readonly type: 'content';
  readonly hash: string;
  readonly bytes: Uint8Array | undefined;
};
