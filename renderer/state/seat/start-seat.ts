// The phone's session over this page's own address and storage.
import type { Language } from '../../../shared/contract/catalogue.ts';
import type { SeatDownMessage, SeatUpMessage } from '../../../shared/contract/seat-protocol.ts';
import { webSocketConnection } from '../../client/websocket-connection.ts';
import { keptIn } from './kept.ts';
import { SeatSession } from './session.ts';

/** Out of sight for longer than this (ms), a phone may have cut the link without saying so. */
const longAway = 15_000;

/** @param tooLarge what is said of something that no message holds */
export function startSeat(
  page: Window,
  language: Language,
  tooLarge: (language: Language) => string,
): SeatSession {
  const scheme = page.location.protocol === 'https:' ? 'wss' : 'ws';
  const connection = webSocketConnection<SeatUpMessage, SeatDownMessage>(
    () => new WebSocket(`${scheme}://${page.location.host}/live`),
    // A laptop that comes back is not asked by all phones in the same moment.
    (run, ms) => setTimeout(run, ms * (0.6 + Math.random() * 0.8)),
  );
  let session: SeatSession | null = null;
  const kept = keptIn(
    () => page.localStorage,
    () => session?.store.setState({ survives: false }),
  );
  session = new SeatSession({ connection, kept, language, tooLarge, code: takeCode(page) });
  comeBack(page, connection.again);
  return session;
}

/** The code behind the # of the address: it never goes over the network, and not into the history. */
function takeCode(page: Window): string {
  const code = page.location.hash.replace(/[^0-9a-zA-Z]/g, '');
  if (code !== '') page.history.replaceState(null, '', page.location.pathname);
  return code;
}

function comeBack(page: Window, again: () => void): void {
  let hiddenAt = 0;
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > longAway) again();
  });
  page.addEventListener('online', again);
  page.addEventListener('pageshow', (event) => event.persisted && again());
}
