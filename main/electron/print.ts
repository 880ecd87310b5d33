// Prints a document to PDF in a hidden window that runs no script and can reach nothing.
import { randomUUID } from 'node:crypto';
import { session } from 'electron';
import { Refusal } from '../engine/refusal.ts';
import type { Host } from '../host.ts';
import { appScheme, printAddress } from './addresses.ts';
import { createSecureWindow } from './secure-window.ts';
import { secureSession } from './security.ts';

const partition = 'print';
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
  "base-uri 'none'; form-action 'none'";

/** Makes the printer. The documents wait in a session of their own, each readable once. */
export function createPrinter(): Host['printPdf'] {
  const waiting = new Map<string, string>();
  const printing = session.fromPartition(partition);
  secureSession(printing);
  printing.protocol.handle(appScheme, (request) => {
    const html = waiting.get(request.url);
    waiting.delete(request.url);
    return html === undefined ? new Response('Not found', { status: 404 }) : documentOf(html);
  });
  return (html, signal) => {
    const address = printAddress(randomUUID());
    waiting.set(address, html);
    return print(address, signal).finally(() => waiting.delete(address));
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

/** A window that is gone before it has printed ends the wait for it. */
async function print(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  if (signal?.aborted) throw new Refusal('cancelled');
  const window = createSecureWindow({ show: false, javascript: false, partition });
  const end = () => window.destroy();
  signal?.addEventListener('abort', end, { once: true });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    throw signal?.aborted ? new Refusal('cancelled') : error;
  } finally {
    signal?.removeEventListener('abort', end);
    window.destroy();
  }
}
