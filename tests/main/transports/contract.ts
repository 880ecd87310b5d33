// What a screen may rely on, whatever carries its messages. Run over every transport.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../main/app.ts';
import type { Role } from '../../../shared/contract/command.ts';
import type { RehearsalAct, RehearsalRate } from '../../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../../shared/contract/registry.ts';
import type { StageView } from '../../../shared/contract/stage-view.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { newId } from '../../../shared/lib/ids.ts';
import type { Inbox } from './inbox.ts';

export type Screen = { readonly inbox: Inbox; say(message: unknown): void };
export type Side = {
  readonly app: App;
  /** A new screen that has not said hello. */
  connect(role: Role): Promise<Screen>;
  /** What a screen of this role says to prove it; undefined where the window proves it. */
  tokenOf(role: Role): string | undefined;
  close(): Promise<void>;
};

export function contractSuite(name: string, open: () => Promise<Side>): void {
  describe(`the contract over ${name}`, () => {
    let side: Side;
    beforeEach(async () => {
      side = await open();
    });
    afterEach(() => side.close());

    const greeted = async (role: Role, language = 'en', output?: string): Promise<Screen> => {
      const screen = await side.connect(role);
      const token = side.tokenOf(role);
      const hello = { type: 'hello', version: protocolVersion, language, output };
      screen.say(token === undefined ? hello : { ...hello, token });
      await screen.inbox.next('welcome');
      return screen;
    };
    const send = async <N extends CommandName>(
      screen: Screen,
      command: N,
      input: CommandInput<N>,
      request = newId(),
    ) => {
      screen.say({ type: 'command', request, name: command, input });
      return answerTo(screen, request);
    };
    const workshop = async (desk: Screen): Promise<string> => {
      const id = newId();
      await send(desk, 'library.create', { id, template: 'blank', language: 'en', title: 'Fair' });
      return id;
    };
    const titles = () => side.app.store.rows.list('workshop', {}).map(({ title }) => title);

    it('welcomes a desk with its role, the clock and the workshops there are', async () => {
      const desk = await side.connect('desk');
      const token = side.tokenOf('desk');
      const hello = { type: 'hello', version: protocolVersion, language: 'en' };
      desk.say(token === undefined ? hello : { ...hello, token });
      expect(await desk.inbox.next('welcome')).toMatchObject({
        role: 'desk',
        appVersion: side.app.appVersion,
        dataFolder: side.app.dataFolder,
      });
      expect(await desk.inbox.next('snapshot')).toMatchObject({
        workshopId: null,
        rows: { workshop: [] },
      });
    });

    it('tells a stage nothing about the machine it runs on', async () => {
      const stage = await side.connect('stage');
      const token = side.tokenOf('stage');
      const hello = { type: 'hello', version: protocolVersion, language: 'en' };
      stage.say(token === undefined ? hello : { ...hello, token });
      const welcome = await stage.inbox.next('welcome');
      expect(welcome).toMatchObject({ role: 'stage', dataFolder: '', notices: [] });
    });

    it('refuses a page of another version', async () => {
      const desk = await side.connect('desk');
      const token = side.tokenOf('desk');
      desk.say({ type: 'hello', version: protocolVersion + 1, language: 'en', token });
      expect(await desk.inbox.next('refused')).toMatchObject({ code: 'wrong-version' });
    });

    it('hears nothing before a hello', async () => {
      const desk = await side.connect('desk');
      const input = { id: newId(), template: 'blank', language: 'en', title: 'Fair' };
      desk.say({ type: 'command', request: newId(), name: 'library.create', input });
      expect((await desk.inbox.next('refused')).code).toBe('bad-token');
      expect(titles()).toEqual([]);
    });

    it('sends all rows of the workshop that is opened', async () => {
      const desk = await greeted('desk');
      const workshopId = await workshop(desk);
      desk.say({ type: 'open', workshopId });
      const snapshot = await desk.inbox.next(
        'snapshot',
        (message) => message.workshopId === workshopId,
      );
      expect(snapshot.rows.workshop).toMatchObject([{ id: workshopId, title: 'Fair' }]);
      expect(Object.keys(snapshot.rows)).toContain('agendaItem');
    });

    it('answers a command with the revision at which its changes are published', async () => {
      const desk = await greeted('desk');
      const id = newId();
      const input = { id, template: 'blank', language: 'en', title: 'Fair' } as const;
      const answer = await send(desk, 'library.create', input);
      const changes = await desk.inbox.next('changes');
      expect(answer).toMatchObject({ ok: true, revision: changes.revision });
      expect(changes.changes).toContainEqual(
        expect.objectContaining({ op: 'insert', table: 'workshop', id }),
      );
    });

    it('does a request once, however often it is sent', async () => {
      const desk = await greeted('desk');
      const request = newId();
      const input = { id: newId(), template: 'blank', language: 'en', title: 'Fair' } as const;
      const first = await send(desk, 'library.create', input, request);
      const again = await send(desk, 'library.create', input, request);
      expect(again).toEqual(first);
      expect(side.app.engine.revision()).toBe(first.ok ? first.revision : -1);
      expect(titles()).toEqual(['Fair']);
    });

    it.each([
      ['nothing', null],
      ['text', 'hello'],
      ['a list', []],
      ['an unknown type', { type: 'shutdown' }],
      ['a command without a name', { type: 'command', request: newId(), input: {} }],
      ['a language that there is none of', { type: 'language', language: 'tlh' }],
    ])('refuses %s as malformed and goes on', async (_what, message) => {
      const desk = await greeted('desk');
      const before = side.app.engine.revision();
      desk.say(message);
      const refused = await desk.inbox.next('refused');
      expect(refused.code).toBe('malformed');
      expect(refused.sentence).toMatch(/\.$/);
      expect(side.app.engine.revision()).toBe(before);
      await workshop(desk);
      expect(titles()).toEqual(['Fair']);
    });

    it('refuses malformed input with a code, a sentence and the field, changing nothing', async () => {
      const desk = await greeted('desk');
      const request = newId();
      const input = { id: newId(), template: 'blank', language: 'en', title: 42 };
      desk.say({ type: 'command', request, name: 'library.create', input });
      const answer = await answerTo(desk, request);
      expect(answer).toMatchObject({ ok: false, code: 'malformed', field: 'title' });
      expect(answer).toHaveProperty('sentence', expect.stringContaining('title'));
      expect(titles()).toEqual([]);
    });

    it('refuses a command that there is none of', async () => {
      const desk = await greeted('desk');
      const request = newId();
      desk.say({ type: 'command', request, name: 'workshop.explode', input: {} });
      expect(await answerTo(desk, request)).toMatchObject({ ok: false, code: 'unknown-command' });
    });

    it('speaks the language of the screen', async () => {
      const desk = await greeted('desk', 'bn');
      const request = newId();
      desk.say({ type: 'command', request, name: 'workshop.explode', input: {} });
      const answer = await answerTo(desk, request);
      expect(answer).toHaveProperty('sentence', expect.stringMatching(/\p{Script=Bengali}/u));
    });

    it('lets a stage neither change nor open anything', async () => {
      const stage = await greeted('stage');
      const input = { id: newId(), template: 'blank', language: 'en', title: 'Mine' } as const;
      expect(await send(stage, 'library.create', input)).toMatchObject({
        ok: false,
        code: 'not-allowed',
      });
      stage.say({ type: 'open', workshopId: null });
      expect((await stage.inbox.next('refused')).code).toBe('not-allowed');
      expect(titles()).toEqual([]);
    });

    it('undoes and does again, and says each time what could be', async () => {
      const desk = await greeted('desk');
      const workshopId = await workshop(desk);
      desk.say({ type: 'open', workshopId });
      await desk.inbox.next('history', (message) => message.workshopId === workshopId);
      const base = { title: 'Fair' };
      await send(desk, 'workshop.edit', { id: workshopId, patch: { title: 'Market' }, base });
      const edited = await desk.inbox.next('history', ({ undo }) => undo !== null);
      expect(edited).toMatchObject({ workshopId, undo: 'Edit workshop', redo: null });
      const undone = await send(desk, 'history.undo', { workshopId });
      expect(undone).toMatchObject({ ok: true, about: 'Edit workshop' });
      expect(titles()).toEqual(['Fair']);
      const after = await desk.inbox.next('history', ({ redo }) => redo !== null);
      expect(after).toMatchObject({ redo: 'Edit workshop' });
      await send(desk, 'history.redo', { workshopId });
      expect(titles()).toEqual(['Market']);
    });

    it('answers an edit of a text that changed meanwhile with what stands there', async () => {
      const desk = await greeted('desk');
      const id = await workshop(desk);
      const base = { title: 'Fair' };
      await send(desk, 'workshop.edit', { id, patch: { title: 'Theirs' }, base });
      const answer = await send(desk, 'workshop.edit', { id, patch: { title: 'Mine' }, base });
      expect(answer).toMatchObject({
        ok: false,
        code: 'conflict',
        field: 'title',
        theirs: 'Theirs',
      });
      expect(titles()).toEqual(['Theirs']);
    });

    it('sends a stage the view of its own screen, and has it say which one it is', async () => {
      const [desk, output] = [await greeted('desk'), newId()];
      const workshopId = await workshop(desk);
      await send(desk, 'room.show', { workshopId, kind: 'welcome', refId: null });
      await send(desk, 'room.addOutput', { id: output, workshopId, name: 'Corridor' });
      const patch = { mirrors: false, kind: 'message', text: 'This way' } as const;
      await send(desk, 'room.editOutput', { id: output, patch, base: {} });
      const projector = await greeted('stage');
      await projector.inbox.next('stage', ({ view }) => view.scene.kind === 'welcome');
      const stage = await greeted('stage', 'en', output);
      const { view } = await stage.inbox.next(
        'stage',
        (sent) => sent.view.scene.kind !== 'welcome',
      );
      expect(view.scene).toEqual({ kind: 'message', text: 'This way' });
      desk.say({ type: 'open', workshopId });
      const room = await desk.inbox.next('room', ({ outputs }) => outputs.length > 0);
      expect(room.outputs).toEqual([{ id: output, view }]);
      stage.say({ type: 'identify' });
      expect((await stage.inbox.next('refused')).code).toBe('not-allowed');
      desk.say({ type: 'identify' });
      expect(await stage.inbox.next('identify')).toMatchObject({ place: 2, name: 'Corridor' });
    });

    it.each(['desk', 'stage'] as const)("tells a %s main's time when it asks", async (role) => {
      const screen = await greeted(role);
      screen.say({ type: 'clock' });
      const told = await screen.inbox.next('clock');
      expect(told).toMatchObject({ now: side.app.clock.now(), rate: 1, rehearsal: null });
    });

    it('tells every screen the time when the machine has slept', async () => {
      const screens = [await greeted('desk'), await greeted('stage')];
      side.app.woken();
      for (const { inbox } of screens) expect(await inbox.next('clock')).toMatchObject({ rate: 1 });
    });

    describe('in a rehearsal', () => {
      const act = async (screen: Screen, what: RehearsalAct) => {
        const request = newId();
        screen.say({ type: 'rehearsal', request, act: what });
        return answerTo(screen, request);
      };
      /** A desk and a stage, the sample open and on the projector. */
      const withSample = async () => {
        const [desk, stage] = [await greeted('desk'), await greeted('stage')];
        const workshopId = newId();
        await send(desk, 'library.addSample', { id: workshopId, sample });
        await send(desk, 'room.show', { workshopId, kind: 'clock', refId: null });
        desk.say({ type: 'open', workshopId });
        await desk.inbox.next('snapshot', (message) => message.workshopId === workshopId);
        await stage.inbox.next('stage', ({ view }) => view.scene.kind === 'clock');
        return { desk, stage, workshopId };
      };
      const begin = (desk: Screen, workshopId: string, rate: RehearsalRate = 60) =>
        act(desk, { do: 'start', workshopId, dayId: null, rate });
      const rehearsalOf = async (desk: Screen) =>
        (await desk.inbox.next('clock', ({ rehearsal }) => rehearsal !== null)).rehearsal;
      const startFirst = async (desk: Screen, workshopId: string, rehearsal: string | null) => {
        const [item] = side.app.store.rows.list('agendaItem', { workshopId });
        const request = newId();
        const input = { itemId: item?.id, entryId: newId() };
        desk.say({ type: 'command', request, name: 'run.start', input, rehearsal });
        return answerTo(desk, request);
      };

      it('every screen goes over to the copy, at the planned start, and comes back', async () => {
        const { desk, stage, workshopId } = await withSample();
        const before = side.app.engine.revision();
        expect(await begin(desk, workshopId)).toMatchObject({ ok: true });
        const clock = await desk.inbox.next('clock');
        expect(clock).toMatchObject({ rate: 60, now: Date.UTC(2010, 11, 13, 8) });
        expect(await stage.inbox.next('clock')).toEqual(clock);
        const copy = await desk.inbox.next('snapshot');
        expect(copy).toMatchObject({ workshopId, revision: 0 });
        expect(copy.rows.agendaItem?.map(({ id }) => id)).toEqual(
          side.app.rowsOf(workshopId).agendaItem.map(({ id }) => id),
        );
        await desk.inbox.next('history', ({ undo }) => undo === null);
        await stage.inbox.next('stage');
        expect(await startFirst(desk, workshopId, clock.rehearsal)).toMatchObject({ ok: true });
        await desk.inbox.next('changes', ({ revision }) => revision === 1);
        await stage.inbox.next('stage', ({ view }) => isRunning(view));
        expect(await act(desk, { do: 'end' })).toMatchObject({ ok: true });
        expect(await desk.inbox.next('clock')).toEqual(side.app.time());
        expect(await desk.inbox.next('snapshot')).toMatchObject({
          revision: before,
          rows: { runEntry: [] },
        });
        await stage.inbox.next('stage', ({ view }) => !isRunning(view));
        expect(side.app.engine.revision()).toBe(before);
      });

      it('another speed goes on from where the time has got to', async () => {
        const { desk, stage, workshopId } = await withSample();
        await begin(desk, workshopId);
        await act(desk, { do: 'pace', rate: 120 });
        const told = await stage.inbox.next('clock', ({ rate }) => rate === 120);
        expect(told.now).toBe(Date.UTC(2010, 11, 13, 8));
      });

      it('a command goes where it was meant to go, whatever has begun or ended since', async () => {
        const { desk, workshopId } = await withSample();
        await begin(desk, workshopId);
        const rehearsal = await rehearsalOf(desk);
        const edit = { id: workshopId, patch: { title: 'Real' }, base: {} };
        expect(await send(desk, 'workshop.edit', edit)).toMatchObject({ ok: true });
        expect(titles()).toEqual(['Real']);
        await act(desk, { do: 'end' });
        expect(await startFirst(desk, workshopId, rehearsal)).toMatchObject({
          ok: false,
          code: 'rehearsal-over',
        });
        expect(side.app.store.rows.list('runEntry', {})).toEqual([]);
      });

      it('no workshop is made that would be gone afterwards', async () => {
        const { desk, workshopId } = await withSample();
        await begin(desk, workshopId);
        const rehearsal = await rehearsalOf(desk);
        const request = newId();
        const input = { id: newId(), template: 'blank', language: 'en', title: 'Mine' };
        desk.say({ type: 'command', request, name: 'library.create', input, rehearsal });
        expect(await answerTo(desk, request)).toMatchObject({ ok: false, code: 'rehearsing' });
      });

      it('a screen that comes meanwhile is told at once', async () => {
        const { desk, workshopId } = await withSample();
        await begin(desk, workshopId, 120);
        const stage = await side.connect('stage');
        const token = side.tokenOf('stage');
        stage.say({ type: 'hello', version: protocolVersion, language: 'en', token });
        const welcome = await stage.inbox.next('welcome', ({ rehearsal }) => rehearsal !== null);
        expect(welcome.rate).toBe(120);
      });

      it('none begins twice, for a stage, without a day, or while an item really runs', async () => {
        const { desk, stage, workshopId } = await withSample();
        const refused = (code: string) => ({ ok: false, code, sentence: expect.any(String) });
        expect(await begin(stage, workshopId)).toMatchObject(refused('not-allowed'));
        expect(await act(desk, { do: 'pace', rate: 10 })).toMatchObject(refused('rehearsal-over'));
        expect(await begin(desk, newId())).toMatchObject(refused('unknown-workshop'));
        const day = { do: 'start', workshopId, dayId: newId(), rate: 10 } as const;
        expect(await act(desk, day)).toMatchObject(refused('gone'));
        const [item] = side.app.store.rows.list('agendaItem', { workshopId });
        await send(desk, 'run.start', { itemId: item?.id ?? '', entryId: newId() });
        expect(await begin(desk, workshopId)).toMatchObject(refused('clock-running'));
        await send(desk, 'run.stop', { workshopId });
        expect(await begin(desk, workshopId)).toMatchObject({ ok: true });
        expect(await begin(desk, workshopId)).toMatchObject(refused('rehearsing'));
        expect(await act(desk, { do: 'end' })).toMatchObject({ ok: true });
        expect(await act(desk, { do: 'end' })).toMatchObject({ ok: true });
      });
    });

    it('sends a stage its scene, anew when that changes, and never a row', async () => {
      const desk = await greeted('desk');
      const stage = await greeted('stage');
      const workshopId = await workshop(desk);
      await send(desk, 'room.show', { workshopId, kind: 'welcome', refId: null });
      const shown = await stage.inbox.next('stage', ({ view }) => view.scene.kind === 'welcome');
      expect(shown.view.workshopId).toBe(workshopId);
      await send(desk, 'room.blank', { workshopId, on: true });
      await stage.inbox.next('stage', ({ view }) => view.scene.kind === 'blank');
      stage.say(null); // its refusal comes behind everything that was sent before
      await stage.inbox.next('refused');
      expect(new Set(stage.inbox.all().map(({ type }) => type))).toEqual(
        new Set(['welcome', 'stage', 'refused']),
      );
    });
  });
}

const sample = 'local-learning-groups-2010';

function isRunning({ scene }: StageView): boolean {
  return scene.kind === 'clock' && scene.current !== null;
}

async function answerTo(screen: Screen, request: string) {
  return screen.inbox.next('answer', (answer) => answer.request === request);
}
