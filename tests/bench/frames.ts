// How evenly a page draws while something is done to it.
import type { Page } from '@playwright/test';
import { percentile } from './result.ts';

declare global {
  var uthanFrames: number[] | undefined;
}

/** Counts frames while `act` runs; returns the 95th percentile of their lengths, and how many. */
export async function framesDuring(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly p95: number; readonly count: number }> {
  await page.evaluate(() => {
    const frames: number[] = [];
    globalThis.uthanFrames = frames;
    let last = performance.now();
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      if (globalThis.uthanFrames === frames) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  const frames = await page.evaluate(() => {
    const counted = globalThis.uthanFrames ?? [];
    globalThis.uthanFrames = undefined;
    return counted;
  });
  return { p95: percentile(frames, 0.95), count: frames.length };
}
