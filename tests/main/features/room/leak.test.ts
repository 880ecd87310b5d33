// Every text field of every row is filled with its own name; only those listed may reach a stage.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openApp } from '../../../../main/app.ts';
import { nextView, stageView } from '../../../../main/features/room/stage-view.ts';
import type { Store } from '../../../../main/store/open.ts';
import { openSession } from '../../../../main/transports/session.ts';
import type { DownMessage } from '../../../../shared/contract/protocol.ts';
import type { StageView } from '../../../../shared/contract/stage-view.ts';
import { protocolVersion } from '../../../../shared/contract/version.ts';
import { sceneKinds } from '../../../../shared/features/room/kinds.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { fakeClock } from '../../../support/engine.ts';
import { testFolder } from '../../../support/folder.ts';
import {
  anyCase,
  type Case,
  id,
  marker,
  markersIn,
  oneCase,
  rowsOf,
} from '../../../support/marked-rows.ts';
import { mayShow } from '../../../support/may-show.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';
import { silentLog } from '../../../support/silent-log.ts';

/** The room is open, so that its scene has something to say. */
const door = {
  workshopId: id('workshop'),
  wayIn: { address: '192.168.0.12:4790', code: 'CFHJKM', link: 'http://192.168.0.12:4790/#CFHJKM' },
};

/** As one, so that rows may point to others that come after them. */
function fill(store: Pick<Store, 'rows' | 'transact'>, each: Case): void {
  store.transact(() => {
    for (const { table, row } of rowsOf(each)) store.rows.insert(table, row);
  });
}

/** What each screen of the room is sent. */
function viewsOf(each: Case): StageView[] {
  const store = openMemoryStore();
  fill(store, each);
  const screens = [null, id('output', 0), id('output', 1), 'gone-0000'];
  const views = screens.map((screen) => stageView(store.rows, each.now, screen, false, door));
  store.close();
  return views;
}

/** What the room will be sent once the scene made ready is cut to. */
function nextOf(each: Case): StageView | null {
  const store = openMemoryStore();
  fill(store, each);
  const view = nextView(store.rows, id('workshop'), each.now, door);
  store.close();
  return view;
}

const unseen: readonly string[] = ['card.text', 'stack.title', 'person.name'];

/** The texts in a view that its scene does not list. */
function leaksIn(view: StageView): (string | undefined)[] {
  const { scene } = view;
  // Of cards that are hidden, not a word.
  const isHidden = scene.kind === 'board' && scene.board.hidden;
  // Of a vote that has not been opened, only what will be asked.
  const isDraft = scene.kind === 'vote' && scene.state === 'draft';
  const allowed = mayShow[scene.kind].filter(
    (name) => !(isHidden && unseen.includes(name)) && !(isDraft && name === 'voteOption.title'),
  );
  return markersIn(JSON.stringify(view)).filter((name) => !allowed.some((each) => each === name));
}

/** A real app with those rows, and every message that its stages are sent. */
async function liveRoom() {
  const clock = fakeClock(oneCase().now);
  const host = { stageUrl: null, printPdf: () => Promise.reject(), keepAwake: () => undefined };
  const app = await openApp({
    dataFolder: testFolder(),
    appVersion: '1.2.3',
    fontFolder: 'resources/fonts',
    clock,
    host,
    log: silentLog,
    door: () => door,
  });
  fill(app.store, oneCase());
  const sent: DownMessage[] = [];
  const hello = { type: 'hello', version: protocolVersion, language: 'en' } as const;
  const enter = (output?: string) => {
    const send = (message: DownMessage) => sent.push(message);
    const session = openSession({ app, send, roleOf: () => 'stage' });
    session.receive(output === undefined ? hello : { ...hello, output });
    return session;
  };
  const send = async (name: string, input: unknown) => {
    app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
    await new Promise((resolve) => setImmediate(resolve)); // stages are told behind the answer
  };
  return { app, sent, enter, send };
}

describe('a stage', () => {
  test('is never sent a text that is not listed for its scene', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const view of viewsOf(each)) expect(leaksIn(view), view.scene.kind).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('will be sent nothing more by the scene made ready, whose words are then its own', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const next = nextOf(each);
        const own = each.own === 'message' ? ['stage.nextText'] : [];
        if (next) expect(leaksIn(next)).toEqual(own);
        const filled = each.own !== 'image' || each.refId === id('file');
        expect(next?.scene.kind).toBe(filled ? each.own : 'welcome');
      }),
      { numRuns: 100 },
    );
  });

  test('is sent nothing but that in any message, over every scene on every screen, frozen or not', async () => {
    const { app, sent, enter, send } = await liveRoom();
    const workshopId = id('workshop');
    const sessions = [enter(), enter(id('output', 0)), enter(id('output', 1)), enter('gone-0000')];
    const texts = { text: marker('stage.text') };
    for (const kind of sceneKinds) {
      await send('room.prepare', { workshopId, kind, refId: null, text: marker('stage.nextText') });
      const refId = kind === 'image' ? id('file') : null;
      await send('room.show', { workshopId, kind, refId, ...texts });
      await send('room.freeze', { workshopId, on: true });
      const patch = { kind, refId: null, text: marker('output.text') };
      await send('room.editOutput', { id: id('output', 1), patch, base: {} });
      sessions.push(enter());
      await send('room.freeze', { workshopId, on: false });
      app.screens.identify();
    }
    const seen = new Set<string>();
    for (const message of sent) {
      if (message.type === 'stage') seen.add(message.view.scene.kind);
      if (message.type === 'stage') expect(leaksIn(message.view)).toEqual([]);
      else if (message.type === 'identify')
        expect(markersIn(JSON.stringify(message)).filter((name) => name !== 'output.name')).toEqual(
          [],
        );
      else expect(markersIn(JSON.stringify(message)), message.type).toEqual([]);
    }
    expect([...seen].toSorted()).toEqual([...sceneKinds].toSorted());
    expect(new Set(sent.map(({ type }) => type))).toEqual(
      new Set(['welcome', 'stage', 'identify']),
    );
    for (const session of sessions) session.close();
    app.close();
  });

  test('is never sent what is private, though it is there to be sent', () => {
    const all = JSON.stringify(rowsOf(oneCase()));
    const secret = [
      'agendaItem.notes',
      'private.agendaItem.title',
      'private.agendaItem.lead',
      'capture.text',
      'capture.rationale',
      'capture.owner',
      'customField.title',
      'customValue.text',
      'attachment.title',
      'speaker.name',
      'block.title',
      'category.title',
      'auxTimer.title',
      'file.name',
      'person.phone',
      'person.email',
      'stage.nextText',
      'minutesText.summary',
      'ballot.label',
      ...['answer.text', 'response.code', 'response.organisation', 'response.label'],
    ];
    for (const name of secret) expect(all, name).toContain(marker(name));
    const listed: readonly string[] = Object.values(mayShow).flat();
    expect(secret.filter((name) => listed.includes(name))).toEqual([]);
  });

  test('is sent what its scene is for', () => {
    const shown = sceneKinds
      .flatMap((kind) => viewsOf({ ...oneCase(), kind }))
      .map((view) => JSON.stringify(view))
      .join();
    const items = ['workshop.title', 'agendaItem.title', 'track.place', 'question.text'];
    const others = [
      'group.name',
      'card.text',
      'voteOption.title',
      'planLine.activity',
      'turn.name',
    ];
    for (const name of [...items, ...others, 'stage.text', 'output.text']) {
      expect(shown, name).toContain(marker(name));
    }
  });
});
