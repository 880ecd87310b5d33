import { expect, it } from 'vitest';
import { webSocketConnection } from '../../../renderer/client/websocket-connection.ts';

/** As much of a WebSocket as the connection uses. */
class FakeSocket extends EventTarget {
  readyState = 0;
  readonly sent: string[] = [];
  send(text: string) {
    this.sent.push(text);
  }
  close() {
    this.drop();
  }
  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  drop() {
    this.readyState = 3;
    this.dispatchEvent(new Event('close'));
  }
}

function start() {
  const sockets: FakeSocket[] = [];
  const waits: number[] = [];
  const later: (() => void)[] = [];
  const connection = webSocketConnection(
    () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket; // the rest of one is never touched
    },
    (run, ms) => {
      waits.push(ms);
      later.push(run);
    },
  );
  const links: string[] = [];
  connection.onLink((link) => links.push(link));
  const wait = () => later.shift()?.();
  return { connection, sockets, waits, links, wait };
}

it('comes back after a loss, waiting longer after each failure', () => {
  const { sockets, waits, links, wait } = start();
  sockets[0]?.open();
  for (let i = 0; i < 7; i += 1) {
    sockets.at(-1)?.drop();
    wait();
  }
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
  sockets.at(-1)?.open();
  sockets.at(-1)?.drop();
  expect(waits.at(-1)).toBe(250);
  expect(links.slice(0, 3)).toEqual(['connecting', 'open', 'lost']);
});

it('drops what is sent without a link instead of failing', () => {
  const { connection, sockets } = start();
  connection.send({ type: 'open', workshopId: null });
  expect(sockets[0]?.sent).toEqual([]);
  sockets[0]?.open();
  connection.send({ type: 'open', workshopId: null });
  expect(sockets[0]?.sent).toEqual(['{"type":"open","workshopId":null}']);
});

it('does not come back once it is closed', () => {
  const { connection, sockets, waits } = start();
  sockets[0]?.open();
  connection.close();
  expect(waits).toEqual([]);
  expect(sockets).toHaveLength(1);
});
