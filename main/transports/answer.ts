// What a screen asked for is done, and answered: with a revision, or with a refusal and its sentence.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { Role } from '../../shared/contract/command.ts';
import type { Answer, UpMessage } from '../../shared/contract/protocol.ts';
import { commands, isCommandName } from '../../shared/contract/registry.ts';
import type { App } from '../app.ts';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import type { LiveApp } from '../live-app.ts';

export type Speaker = { readonly role: Role; readonly language: Language };

/** Does a command for the screen that sent it. */
export function answerTo(
  app: App,
  screen: Speaker,
  { request, name, input, gesture, rehearsal }: Extract<UpMessage, { type: 'command' }>,
): Answer {
  const { role } = screen;
  return answered(app, screen, request, name, () => {
    const call = { role, actor: role, request, name, input, gesture };
    const { about, ...done } = meant(app, rehearsal ?? null, name).engine.dispatch(call);
    return {
      ...done,
      ...(about === undefined ? {} : { about: labelOf(about, screen.language) }),
      ...(isOfHome(name) ? { atHome: true } : {}),
    };
  });
}

/** What the history calls a command; one that an older version knew has only its name. */
export function labelOf(name: string, language: Language): string {
  return isCommandName(name) ? commands[name].label[language] : name;
}

function isOfHome(name: string): boolean {
  return isCommandName(name) && commands[name].scope === 'home';
}

/**
 * The app that a command is meant for, whatever has begun or ended since it was written. What is
 * made of whole workshops in a rehearsal is refused: one would look for it afterwards.
 */
function meant(app: App, rehearsal: string | null, name: string): LiveApp {
  if (rehearsal === null) return app;
  const current = app.rehearsals.current();
  if (current?.rehearsal !== rehearsal) throw new Refusal('rehearsal-over');
  if (isOfHome(name)) throw new Refusal('rehearsing');
  return current;
}

/** Begins a rehearsal, changes its speed or ends it. */
export function answerToAct(
  app: App,
  screen: Speaker,
  { request, act }: Extract<UpMessage, { type: 'rehearsal' }>,
): Answer {
  return answered(app, screen, request, `rehearsal ${act.do}`, () => {
    if (screen.role !== 'desk') throw new Refusal('not-allowed');
    if (act.do === 'start') app.rehearsals.start(act);
    else if (act.do === 'pace') app.rehearsals.setRate(act.rate);
    else app.rehearsals.end();
    return { revision: app.engine.revision() };
  });
}

/** Opens the room on the network, closes it, or changes how it is kept. */
export async function answerToLan(
  app: App,
  screen: Speaker,
  { request, act }: Extract<UpMessage, { type: 'lan' }>,
): Promise<Answer> {
  const done = await settled(async () => {
    if (screen.role !== 'desk') throw new Refusal('not-allowed');
    await app.room.act(act);
  });
  return answered(app, screen, request, `lan ${act.do}`, () => {
    done();
    return { revision: app.engine.revision() };
  });
}

/** Waits for work, and hands on how it ended: to throw what it threw when that is asked. */
async function settled(work: () => Promise<void>): Promise<() => void> {
  try {
    await work();
    return () => undefined;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** Does what was asked for; a refusal, or a bug, becomes an answer too. */
export function answered(
  app: Pick<App, 'log'>,
  { language }: Pick<Speaker, 'language'>,
  request: string,
  what: string,
  work: () => Omit<Extract<Answer, { ok: true }>, 'type' | 'request' | 'ok'>,
): Answer {
  try {
    return { type: 'answer', request, ok: true, ...work() };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('unexpected');
    if (refusal !== error) app.log.error(`${what} failed`, error);
    const { field, theirs } = refusal.detail;
    return {
      type: 'answer',
      request,
      ok: false,
      code: refusal.code,
      sentence: sentenceOf(refusal, language),
      ...(field === undefined ? {} : { field }),
      ...(theirs === undefined ? {} : { theirs }),
    };
  }
}
