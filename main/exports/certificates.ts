// The certificates of a workshop as a PDF: those of all who get one, or of one person.
import type { Language } from '../../shared/contract/catalogue.ts';
import {
  type CertificateRows,
  certificatesOf,
  certified,
  type ForWhom,
  frameOf,
} from '../../shared/features/people/certificate.ts';
import { Refusal } from '../engine/refusal.ts';
import type { Host } from '../host.ts';
import type { ContentStore } from '../store/content.ts';
import { pictureType } from './content.ts';
import { embeddedFonts } from './fonts.ts';

export type CertificatesOptions = {
  /** All rows of the workshop. */
  readonly rows: CertificateRows;
  readonly whom: ForWhom;
  readonly language: Language;
  readonly store: { readonly content: Pick<ContentStore, 'get'> };
  readonly host: Pick<Host, 'printPdf'>;
  readonly fontFolder: string;
};

/** Refuses with `gone` where nobody gets one, and with `no-pdf` where there is nothing to print with. */
export async function certificatesPdf(options: CertificatesOptions): Promise<Uint8Array> {
  const { rows, whom, language, store, host, fontFolder } = options;
  const people = certified(rows, whom);
  if (people.length === 0) throw new Refusal('gone');
  const { certificatesHtml } = await import('./certificates-html.ts');
  const certificates = certificatesOf(rows, people, language);
  const paper = {
    certificates,
    frame: frameOf(rows),
    language,
    title: rows.workshop[0]?.title ?? '',
  };
  const hashes = new Map(rows.file.map(({ id, hash }) => [id, hash]));
  return host.printPdf(
    certificatesHtml(paper, embeddedFonts(fontFolder), (fileId) =>
      dataAddress(store.content.get(hashes.get(fileId) ?? '')),
    ),
  );
}

function dataAddress(bytes: Uint8Array | undefined): string | null {
  const type = bytes && pictureType(bytes);
  return bytes && type ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : null;
}
