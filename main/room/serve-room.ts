// A room behind its server: pages, the picture on show, and the live connections.
import type { Server } from 'node:http';
import type { LanFinding } from '../../shared/contract/lan.ts';
import { portOf } from '../transports/listen.ts';
import type { OwnAddress } from './addresses.ts';
import { type Connections, serveConnections } from './connections.ts';
import { type Doctor, openDoctor } from './doctor.ts';
import { type HallOptions, openHall } from './hall.ts';
import type { Served } from './pages.ts';
import { answerRequest } from './requests.ts';

export type OpenRoom = Pick<Connections, 'stages'> & {
  /** Has the join doctor look. */
  look: Doctor['look'];
  /** The seats whose phone is connected. */
  connected(): string[];
  close(): void;
};
export type ServeOptions = HallOptions & {
  /** It listens already. */
  readonly server: Server;
  readonly pages: ReadonlyMap<string, Served>;
  readonly addresses: () => readonly OwnAddress[];
  /** Called with what the join doctor found by itself. */
  readonly onFound: (findings: LanFinding[]) => void;
};

export function serveRoom({ server, pages, ...options }: ServeOptions): OpenRoom {
  const { app, onPeople, addresses, onFound } = options;
  const onComing = () => {
    onPeople();
    doctor.changed();
  };
  const hall = openHall({ ...options, onPeople: onComing });
  const doctor = openDoctor({
    ...{ addresses, onFound, port: portOf(server) },
    connected: () => hall.connected().length,
    now: () => performance.now(),
  });
  server.on('request', (request, response) => {
    answerRequest({ hall, pages, onPage: doctor.page }, request, response).catch(
      (error: unknown) => {
        app.log.error('a request to the room failed', error);
        response.destroy();
      },
    );
  });
  const heard = { onPhone: doctor.live, onStages: onPeople };
  const connections = serveConnections(server, { hall, ...heard });
  return {
    connected: hall.connected,
    stages: connections.stages,
    look: doctor.look,
    close: () => {
      doctor.close();
      connections.close();
      hall.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
