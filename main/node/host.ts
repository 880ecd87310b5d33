// The machine as plain Node can use it.
import type { Host } from '../host.ts';
import { findBrowser, printWithChromium } from './print-pdf.ts';

/** @param stageUrl where a browser opens the stage; null on the command line, which has none */
export function nodeHost(stageUrl: string | null): Host {
  return {
    stageUrl,
    printPdf: (html, signal) => printWithChromium(html, findBrowser(), signal),
    // The browser keeps its machine awake by itself.
    keepAwake: () => undefined,
  };
}
