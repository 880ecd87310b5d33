// Prints a document to PDF in a hidden window that runs no script and can reach nothing.
import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { appScheme, printAddress } from './addresses.ts';
import { createSecureWindow } from './secure-window.ts';
import { secureSession } from './security.ts';

const partition = 'print';
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  "base-uri 'none'; form-action 'none'";

/** Makes the printer. The documents wait in a session of their own, each readable once. */
export function createPrinter(): (html: string) => Promise<Uint8Array> {
  const waiting = new Map<string, string>();
  const printing = session.fromPartition(partition);
  secureSession(printing);
  printing.protocol.handle(appScheme, (request) => {
    const html = waiting.get(request.url);
    waiting.delete(request.url);
    return html === undefined ? new Response('Not found', { status: 404 }) : documentOf(html);
  });
  return (html) => {
    const address = printAddress(randomUUID());
    waiting.set(address, html);
    return print(address).finally(() => waiting.delete(address));
  };
}

function documentOf(html: string): Response {
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  });
}

async function print(address: string): Promise<Uint8Array> {
  const window = createSecureWindow({ show: false, javascript: false, partition });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
  }
}
