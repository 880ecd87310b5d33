// The peer of the room: `ws`. It answers each message of a phone with as many bytes as a room would,
// and sends what the one at /desk says to all others, once the same bytes are on the disk; what the
// one at /desk?alone says, at once and without keeping it.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/** Bytes of the answers to hello, enter and sit. */
const [file = '', ...words] = process.argv.slice(2);
const sizes = words.map(Number);
const disk = openSync(file, 'w');
process.once('exit', () => closeSync(disk));
const server = createServer((_request, response) => response.end('ok'));
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const phones = new Set();
sockets.on('connection', (socket, request) => {
  if (request.url?.startsWith('/desk')) {
    const keeps = request.url === '/desk';
    socket.on('message', (data) => {
      if (keeps) {
        writeSync(disk, String(data));
        fdatasyncSync(disk);
      }
      for (const phone of phones) phone.send(data, { binary: false });
    });
    return;
  }
  phones.add(socket);
  let at = 0;
  socket.on('message', (data) => {
    JSON.parse(String(data));
    const size = sizes[at] ?? 0;
    at += 1;
    if (size > 0) socket.send(JSON.stringify({ type: 'view', filled: 'x'.repeat(size) }));
  });
});
server.listen(0, '127.0.0.1', () => {
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
