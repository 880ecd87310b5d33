// One screen's conversation with main, whatever carries it: greeted, then told what it may see.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { Role } from '../../shared/contract/command.ts';
import {
  type DownMessage,
  type Snapshot,
  type UpMessage,
  upMessage,
} from '../../shared/contract/protocol.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import type { App } from '../app.ts';
import type { Published } from '../engine/engine.ts';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import type { LiveApp } from '../live-app.ts';
import type { ScreenId } from '../screens.ts';
import { answerTo, answerToAct, answerToLan, labelOf } from './answer.ts';

export type SessionOptions = {
  readonly app: App;
  readonly send: (message: DownMessage) => void;
  /** The role a hello's token proves, or null. Over IPC the window itself proves it. */
  readonly roleOf: (token: string | undefined) => Role | null;
};
export type Session = {
  /** Takes a message as it came: it is parsed here, and refused where it is not one of ours. */
  receive(message: unknown): void;
  close(): void;
};

const nothingSent = { stageSent: '', roomSent: '', historySent: '' };

type Greeted = {
  readonly role: Role;
  language: Language;
  open: string | null;
  /** Which of the room's screens a stage is; a desk is shown what the projector shows. */
  readonly output: ScreenId;
  /** What was sent last, so that the same is not sent again. */
  stageSent: string;
  roomSent: string;
  historySent: string;
};

export function openSession({ app, send, roleOf }: SessionOptions): Session {
  let greeted: Greeted | undefined;
  let leave = () => {};
  const live = () => app.rehearsals.current() ?? app;
  const refuse = (refusal: Refusal) => {
    const sentence = sentenceOf(refusal, greeted?.language ?? 'en');
    send({ type: 'refused', code: refusal.code, sentence });
  };

  const greet = (hello: Extract<UpMessage, { type: 'hello' }>) => {
    if (hello.version !== protocolVersion) throw new Refusal('wrong-version');
    const role = roleOf(hello.token);
    if (!role) throw new Refusal('bad-token');
    leave();
    const output = role === 'stage' ? (hello.output ?? null) : null;
    greeted = { role, language: hello.language, open: null, output, ...nothingSent };
    send(welcome(app, live(), role));
    leave = follow(app, greeted, send);
  };

  const handle = (message: UpMessage) => {
    if (message.type === 'hello') return greet(message);
    if (!greeted) throw new Refusal('bad-token');
    switch (message.type) {
      case 'open':
        return openWorkshop(live(), greeted, message.workshopId, send);
      case 'identify':
        if (greeted.role !== 'desk') throw new Refusal('not-allowed');
        return live().screens.identify();
      case 'language':
        greeted.language = message.language;
        return sendHistory(live(), greeted, send);
      case 'clock':
        live().checkClock();
        return send(live().time());
      case 'command':
        return send(answerTo(app, greeted, message));
      case 'rehearsal':
        return send(answerToAct(app, greeted, message));
      case 'lan':
        return void answerToLan(app, greeted, message).then(send);
      default:
        return message satisfies never;
    }
  };

  return {
    receive: (raw) => {
      const parsed = upMessage.safeParse(raw);
      try {
        if (!parsed.success) throw new Refusal('malformed', { field: '' });
        handle(parsed.data);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(error);
      }
    },
    close: () => {
      leave();
      greeted = undefined;
    },
  };
}

function openWorkshop(
  app: LiveApp,
  screen: Greeted,
  workshopId: string | null,
  send: SessionOptions['send'],
): void {
  if (screen.role !== 'desk') throw new Refusal('not-allowed');
  screen.open = workshopId;
  sendSnapshot(app, screen, send);
  sendRoom(app, screen, send);
}

/** Attends to a screen, and takes it over to each rehearsal and back, until it leaves. */
function follow(app: App, screen: Greeted, send: SessionOptions['send']): () => void {
  const live = () => app.rehearsals.current() ?? app;
  let leave = attend(live(), screen, send);
  const leaveRoom = app.room.onChange(() => {
    if (screen.role === 'desk') send({ type: 'lan', ...app.room.state() });
    sendViews(live(), screen, send);
  });
  if (screen.role === 'desk') send({ type: 'lan', ...app.room.state() });
  const stop = app.rehearsals.onChange(() => {
    leave();
    Object.assign(screen, nothingSent);
    send(live().time());
    leave = attend(live(), screen, send);
  });
  return () => {
    stop();
    leaveRoom();
    leave();
  };
}

/** Sends a screen all that it may see, and tells it of what changes until it leaves. */
function attend(app: LiveApp, screen: Greeted, send: SessionOptions['send']): () => void {
  const desk = screen.role === 'desk';
  if (desk) sendSnapshot(app, screen, send);
  sendViews(app, screen, send);
  const views = soon(() => sendViews(app, screen, send));
  const identify = () => send({ type: 'identify', ...app.screens.placeOf(screen.output) });
  const ends = [
    views.cancel,
    app.addListener((message) => {
      if (desk || message.type === 'clock') send(message);
      if (message.type === 'clock') views.run(); // another day may be today's now
    }),
    app.engine.subscribe((published) => {
      if (desk) tellDesk(app, screen, published, send);
      views.run();
    }),
    ...(desk ? [] : [app.screens.add(identify)]),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function welcome(app: App, live: LiveApp, role: Role): DownMessage {
  const desk = role === 'desk';
  return {
    ...live.time(),
    type: 'welcome',
    role,
    appVersion: app.appVersion,
    notices: desk ? app.store.notices : [],
    stageUrl: desk ? app.host.stageUrl : null,
    dataFolder: desk ? app.dataFolder : '',
  };
}

/** The list of workshops, and all rows of the one that is open. */
function sendSnapshot(app: LiveApp, screen: Greeted, send: SessionOptions['send']): void {
  const open = screen.open !== null && app.store.rows.get('workshop', screen.open);
  const rows: Snapshot = open && screen.open !== null ? app.rowsOf(screen.open) : {};
  const workshop = app.store.rows.list('workshop', {});
  const revision = app.engine.revision();
  send({ type: 'snapshot', workshopId: screen.open, revision, rows: { ...rows, workshop } });
  sendHistory(app, screen, send);
  send({ type: 'saving', ok: app.saving.ok() });
}

function sendHistory(app: LiveApp, screen: Greeted, send: SessionOptions['send']): void {
  if (screen.role !== 'desk') return;
  const { undo, redo } = app.engine.history(screen.open, screen.role);
  const called = (name: string | null) => (name === null ? null : labelOf(name, screen.language));
  const history = { undo: called(undo), redo: called(redo) };
  const text = JSON.stringify([screen.open, history]);
  if (text === screen.historySent) return;
  screen.historySent = text;
  send({ type: 'history', workshopId: screen.open, ...history });
}

function tellDesk(
  app: LiveApp,
  screen: Greeted,
  published: Published,
  send: SessionOptions['send'],
): void {
  const all = published.workshopId === screen.open;
  const changes = published.changes.filter(({ table }) => all || table === 'workshop');
  if (changes.length > 0) send({ type: 'changes', revision: published.revision, changes });
  sendHistory(app, screen, send);
}

/** Runs work once after what is being done now, however often it is asked for meanwhile. */
function soon(work: () => void): { run(): void; cancel(): void } {
  let waiting: NodeJS.Immediate | undefined;
  return {
    run: () => {
      waiting ??= setImmediate(() => {
        waiting = undefined;
        work();
      });
    },
    cancel: () => clearImmediate(waiting),
  };
}

function sendViews(app: LiveApp, screen: Greeted, send: SessionOptions['send']): void {
  sendStage(app, screen, send);
  if (screen.role === 'desk') sendRoom(app, screen, send);
}

/** A stage is sent its view anew only where the view is not what it has already. */
function sendStage(app: LiveApp, screen: Greeted, send: SessionOptions['send']): void {
  const view = orLog(app, () => app.screens.viewOf(screen.output));
  if (!view) return;
  const text = JSON.stringify(view);
  if (text === screen.stageSent) return;
  screen.stageSent = text;
  send({ type: 'stage', now: app.clock.now(), view });
}

/** What a desk alone is told of the room: what is made ready, frozen, and on the other screens. */
function sendRoom(app: LiveApp, screen: Greeted, send: SessionOptions['send']): void {
  const room = orLog(app, () => app.screens.stateFor(screen.open));
  if (!room) return;
  const text = JSON.stringify(room);
  if (text === screen.roomSent) return;
  screen.roomSent = text;
  send({ type: 'room', ...room });
}

/** A scene that cannot be made is a bug: the projector keeps what it has, and the room its app. */
function orLog<V>(app: LiveApp, make: () => V): V | undefined {
  try {
    return make();
  } catch (error) {
    app.log.error('the scene could not be made', error);
    return undefined;
  }
}
