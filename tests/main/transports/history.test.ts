// What a desk is told of its history: main names it, so that no page has to know every command.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../../../main/app.ts';
import { openSession, type Session } from '../../../main/transports/session.ts';
import type { Role } from '../../../shared/contract/command.ts';
import type { DownMessage } from '../../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../../shared/contract/registry.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { fakeClock } from '../../support/engine.ts';
import { silentLog } from '../../support/silent-log.ts';

let folder: string;
let app: App;
let desk: ReturnType<typeof screen>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uthan-history-'));
  app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock: fakeClock(),
    host: { stageUrl: null, printPdf: () => Promise.reject(new Error()), keepAwake: vi.fn() },
    log: silentLog,
  });
  desk = screen('desk');
});
afterEach(() => {
  desk.session.close();
  app.close();
  rmSync(folder, { recursive: true });
});

function screen(role: Role) {
  const told: DownMessage[] = [];
  const session = openSession({ app, send: (message) => told.push(message), roleOf: () => role });
  session.receive({ type: 'hello', version: protocolVersion, language: 'en' });
  return { session, told };
}

function send<N extends CommandName>(session: Session, name: N, input: CommandInput<N>) {
  const request = newId();
  session.receive({ type: 'command', request, name, input });
  return desk.told.find((message) => message.type === 'answer' && message.request === request);
}

function workshop(): string {
  const id = newId();
  const input = { id, template: 'blank', language: 'en', title: 'Fair' } as const;
  send(desk.session, 'library.create', input);
  return id;
}

const histories = (told: readonly DownMessage[]) => told.filter(({ type }) => type === 'history');

describe('the history', () => {
  it('is named in the language of the desk, and anew once that changes', () => {
    workshop();
    expect(histories(desk.told).at(-1)).toMatchObject({ undo: 'New workshop', redo: null });
    desk.session.receive({ type: 'language', language: 'bn' });
    expect(histories(desk.told).at(-1)).toMatchObject({ undo: 'নতুন কর্মশালা', redo: null });
    const undone = send(desk.session, 'history.undo', { workshopId: null });
    expect(undone).toMatchObject({ ok: true, about: 'নতুন কর্মশালা' });
    expect(histories(desk.told).at(-1)).toMatchObject({ undo: null, redo: 'নতুন কর্মশালা' });
  });

  it('is nothing that a stage hears of, in whatever language', () => {
    const stage = screen('stage');
    workshop();
    stage.session.receive({ type: 'language', language: 'bn' });
    expect(stage.told.map(({ type }) => type)).toContain('welcome');
    expect(histories(stage.told)).toEqual([]);
    stage.session.close();
  });

  it('is that of Home for what an answer says is of Home', () => {
    const id = workshop();
    const edit = { id, patch: { title: 'Market' }, base: { title: 'Fair' } };
    expect(send(desk.session, 'workshop.edit', edit)).not.toHaveProperty('atHome');
    const removed = send(desk.session, 'workshop.remove', { id });
    expect(removed).toMatchObject({ ok: true, atHome: true });
    send(desk.session, 'history.undo', { workshopId: null });
    expect(app.store.rows.get('workshop', id)).toMatchObject({ title: 'Market' });
  });
});
