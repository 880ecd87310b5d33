// Certificates as one HTML file that needs nothing else, a page each: what is printed to PDF.
import type { Language } from '../../shared/contract/catalogue.ts';
import {
  type Certificate,
  type CertificateFrame,
  type CertificateLine,
  fullness,
} from '../../shared/features/people/certificate.ts';
import type { Signer } from '../../shared/features/people/model.ts';
import { certificatesCss } from './certificates-css.ts';
import { text } from './minutes-html.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
/** From so many who sign, they stand closer. */
const many = 4;

export type CertificatesPaper = {
  readonly certificates: readonly Certificate[];
  readonly frame: CertificateFrame;
  readonly language: Language;
  readonly title: string;
};

/**
 * Pictures stand in the style, once, however many pages show them.
 * @param fontFaces `@font-face` rules with the fonts inside; see `embeddedFonts`
 * @param addressOf a picture's bytes as a `data:` address, by the id of its file; null where there is none
 */
export function certificatesHtml(
  { certificates, frame, language, title }: CertificatesPaper,
  fontFaces: string,
  addressOf: (fileId: string) => string | null,
): string {
  const fileIds = [...frame.logos, ...frame.signers].map(({ fileId }) => fileId);
  const pictures = [...new Set(fileIds)].flatMap((fileId) => {
    const address = fileId === null ? null : addressOf(fileId);
    return fileId === null || address === null ? [] : [{ fileId, address }];
  });
  const classes = new Map(pictures.map(({ fileId }, at) => [fileId, `picture-${at}`]));
  const rules = pictures.map(
    ({ fileId, address }) => `.${classes.get(fileId)} { background-image: url("${address}"); }`,
  );
  const pages = certificates.map((certificate) => page(certificate, frame, classes));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${text(title)}</title>
<style>${fontFaces}\n${certificatesCss}\n${rules.join('\n')}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}

type Classes = ReadonlyMap<string, string>;

function page(certificate: Certificate, { signers, logos }: CertificateFrame, classes: Classes) {
  const shown = logos.flatMap(({ fileId }) => classes.get(fileId) ?? []);
  const marks = shown.map((picture) => `<div class="logo ${picture}"></div>`).join('');
  const close = signers.length >= many ? ' four' : '';
  return `<section class="${fullness(certificate)}">
<div class="logos">${marks}</div>
<h1>${text(certificate.title)}</h1>
<div class="text">${certificate.lines.map(line).join('')}</div>
<div class="signers${close}">${signers.map((signer) => signed(signer, classes)).join('')}</div>
</section>`;
}

function line({ look, parts }: CertificateLine): string {
  const words = parts.map((part) =>
    part.emphasis && look === 'plain' ? `<b>${text(part.text)}</b>` : text(part.text),
  );
  return `<p class="${look}" dir="auto">${words.join('')}</p>`;
}

function signed({ name, role, fileId }: Signer, classes: Classes): string {
  const picture = (fileId !== null && classes.get(fileId)) || '';
  const about = role.trim() === '' ? '' : `<span>${text(role)}</span>`;
  return `<div class="signer"><div class="signature ${picture}"></div><b>${text(name)}</b>${about}</div>`;
}
