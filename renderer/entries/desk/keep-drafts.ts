// What is written is sent before the page goes, and again as soon as the disk has room.
import type { App } from '../../state/app.tsx';
import { anyRefused, flushDrafts } from '../../ui/drafts.ts';

/** Watches for the moments at which unsent writing would be lost, and sends it. */
export function keepDrafts(app: App): void {
  window.addEventListener('pagehide', () => void flushDrafts());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts();
  });
  app.store.subscribe((now, before) => {
    const again = (now.diskOk && !before.diskOk) || (now.link === 'open' && before.link !== 'open');
    if (again) void flushDrafts();
  });
  // In the desktop app the window's own closing waits for main; a browser's tab has to be asked.
  if (window.uthan) return;
  window.addEventListener('beforeunload', (event) => {
    void flushDrafts();
    const { link, waiting } = app.store.getState();
    if ((link === 'lost' && waiting > 0) || anyRefused()) event.preventDefault();
  });
}
