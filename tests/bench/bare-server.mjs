// The peer of the start: the least a Node program can do and answer over http.
import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => {
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  process.stdout.write(`${JSON.stringify({ desk: `http://127.0.0.1:${port}/` })}\n`);
});
