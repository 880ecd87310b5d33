// A room behind its server: pages, the picture on show, and the live connections.
import type { Server } from 'node:http';
import { type Connections, serveConnections } from './connections.ts';
import { type HallOptions, openHall } from './hall.ts';
import type { Served } from './pages.ts';
import { answerRequest } from './requests.ts';

export type OpenRoom = Pick<Connections, 'stages'> & {
  /** The seats whose phone is connected. */
  connected(): string[];
  close(): void;
};
export type ServeOptions = HallOptions & {
  /** It listens already. */
  readonly server: Server;
  readonly pages: ReadonlyMap<string, Served>;
};

export function serveRoom({ server, pages, ...options }: ServeOptions): OpenRoom {
  const { app, onPeople } = options;
  const hall = openHall(options);
  const onPage = () => undefined;
  server.on('request', (request, response) => {
    answerRequest({ hall, pages, onPage }, request, response).catch((error: unknown) => {
      app.log.error('a request to the room failed', error);
      response.destroy();
    });
  });
  const onPhone = () => undefined;
  const connections = serveConnections(server, { hall, onPhone, onStages: onPeople });
  return {
    connected: hall.connected,
    stages: connections.stages,
    close: () => {
      connections.close();
      hall.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
