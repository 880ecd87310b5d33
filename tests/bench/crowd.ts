// Many phones in this process, whatever server they speak with: as little work as can be, so that
// what is measured is the server.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import WebSocket from 'ws';

export type Member = {
  readonly socket: WebSocket;
  /** Bytes and messages that came so far. */
  bytes: number;
  messages: number;
  /** Called with each message. */
  onText: (text: string) => void;
};

/** @param origin what the phones' pages would be at; they come one after another */
export async function connectMember(port: number, path = '/live'): Promise<Member> {
  const host = `127.0.0.1:${port}`;
  const socket = new WebSocket(`ws://${host}${path}`, { origin: `http://${host}` });
  const member: Member = { socket, bytes: 0, messages: 0, onText: () => undefined };
  socket.on('message', (data: Buffer) => {
    member.bytes += data.length;
    member.messages += 1;
    member.onText(String(data));
  });
  await once(socket, 'open');
  return member;
}

/** Settles with the first message that fits. */
export function heard(member: Member, fits: (text: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    member.onText = (text) => {
      if (!fits(text)) return;
      member.onText = () => undefined;
      resolve(text);
    };
  });
}

/** Milliseconds of the processor that a process has used (Linux). */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ticks = Number(fields[11]) + Number(fields[12]);
  return ticks * 10;
}

/** Megabytes of memory that a process has (Linux). */
export function memoryOf(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) / 1024;
}
