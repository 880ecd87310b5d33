// What is written on a phone arrives once, in order, under the name of who wrote it, whatever happens
// to the link, to the page and to main in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deliverer } from '../../../../renderer/state/seat/deliver.ts';
import { type Hat, samePerson } from '../../../../renderer/state/seat/hat.ts';
import { keptIn } from '../../../../renderer/state/seat/kept.ts';
import { openOutbox, type Saying } from '../../../../renderer/state/seat/outbox.ts';

const amina: Hat = { personId: 'amina-0000', name: 'Amina', groupId: null };
const babul: Hat = { personId: null, name: 'Babul', groupId: null };
const asGroup: Hat = { ...amina, groupId: 'group-0000' };

/** A browser's storage, with room for so many letters. */
function fakeStorage(room = Number.POSITIVE_INFINITY): Storage {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      const others = [...held].filter(([each]) => each !== key);
      const used = others.reduce((sum, [, each]) => sum + each.length, 0);
      if (used + text.length > room) throw new Error('full');
      held.set(key, text);
      Object.assign(storage, { [key]: text });
    },
    removeItem: (key: string) => {
      held.delete(key);
      Reflect.deleteProperty(storage, key);
    },
  };
  return storage as unknown as Storage; // no more of one is asked for
}

/** Main, as far as a phone's seat goes: it knows every request it has answered. */
function fakeMain() {
  const done = new Map<string, true>();
  let sits: Hat = amina;
  const written: { readonly text: string; readonly by: Hat }[] = [];
  const take = (request: string, { name, input }: Saying) => {
    if (done.has(request)) return;
    done.set(request, true);
    if (name === 'room.sitAs') sits = { ...input, groupId: sits.groupId };
    else if (name === 'room.forGroup') sits = { ...sits, groupId: input.groupId };
    else if (name === 'room.say') written.push({ text: input.text, by: sits });
  };
  return { take, written, sits: () => sits };
}

/** A phone whose link is cut, whose page is loaded anew, and whose messages are lost on either way. */
function phone(main: ReturnType<typeof fakeMain>, storage = fakeStorage()) {
  let ids = 0;
  const up: { readonly request: string; readonly saying: Saying }[] = [];
  const newId = () => {
    ids += 1;
    return `request-${String(ids).padStart(6, '0')}`;
  };
  const load = () => {
    const kept = keptIn(
      () => storage,
      () => undefined,
    );
    const outbox = openOutbox(kept, 'workshop', () => undefined);
    const deliverer = new Deliverer({
      outbox,
      newId,
      later: (run) => later.push(run),
      send: (request, saying) => up.push({ request, saying }),
      onSilence: () => undefined,
      onHatRefused: () => undefined,
    });
    return { outbox, deliverer };
  };
  const later: (() => void)[] = [];
  let page = load();
  const cut = () => {
    up.length = 0;
    page.deliverer.unseated();
  };
  return {
    outbox: () => page.outbox.list(),
    say: (text: string, hat: Hat) => {
      const saying = { name: 'room.say', input: { id: newId(), text } } as const;
      page.outbox.add({ request: newId(), hat, saying, refusal: null });
      page.deliverer.pump();
    },
    connect: () => {
      cut();
      page.deliverer.seated(main.sits());
    },
    cut,
    reload: () => {
      cut();
      page = load();
    },
    /** The next message reaches main; its answer the phone, or it is lost on the way. */
    carry: (answered: boolean) => {
      const next = up.shift();
      if (!next) return false;
      main.take(next.request, next.saying);
      if (answered)
        page.deliverer.answered({ type: 'answer', request: next.request, ok: true, revision: 1 });
      else cut();
      return true;
    },
    later,
    page: () => page,
    up,
  };
}

const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Hat>(amina, babul, asGroup).map((hat) => ({ hat })) },
  { weight: 6, arbitrary: fc.constant('carry' as const) },
  { weight: 2, arbitrary: fc.constantFrom('lose' as const, 'cut' as const, 'reload' as const) },
  { weight: 3, arbitrary: fc.constant('connect' as const) },
);

describe('what is said on a phone', () => {
  it('arrives once, in its order, and as its writer’s, over a link that drops at random', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
        const main = fakeMain();
        const it = phone(main);
        const said: { text: string; by: Hat }[] = [];
        for (const act of acts) {
          if (act === 'carry') it.carry(true);
          else if (act === 'lose') it.carry(false);
          else if (act === 'cut') it.cut();
          else if (act === 'reload') it.reload();
          else if (act === 'connect') it.connect();
          else {
            const text = `said ${said.length}`;
            said.push({ text, by: act.hat });
            it.say(text, act.hat);
          }
        }
        it.connect();
        while (it.carry(true));
        expect(it.outbox()).toEqual([]);
        expect(main.written.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
        for (const [at, { by }] of main.written.entries()) {
          const wanted = said[at]?.by ?? amina;
          expect(samePerson(by, wanted)).toBe(true);
          expect(by.groupId).toBe(wanted.groupId);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is no flood when the link is back', () => {
    const it = phone(fakeMain());
    for (let at = 0; at < 40; at += 1) it.say(`said ${at}`, amina);
    it.connect();
    expect(it.up).toHaveLength(4);
  });

  it('waits where main cannot keep it just then, and is put by where main will not have it', () => {
    const it = phone(fakeMain());
    it.connect();
    it.say('first', amina);
    const answer = (code: 'not-saved' | 'not-writing') => {
      const request = it.up.shift()?.request ?? '';
      const sentence = 'no';
      it.page().deliverer.answered({ type: 'answer', request, ok: false, code, sentence });
    };
    answer('not-saved');
    expect(it.up).toHaveLength(0);
    for (const run of it.later.splice(0)) run();
    expect(it.up).toHaveLength(1);
    answer('not-writing');
    expect(it.outbox()).toMatchObject([{ refusal: 'no' }]);
    it.connect();
    expect(it.up).toHaveLength(0);
  });

  it('is tried five times where main stumbles over it, and kept with the reason then', () => {
    for (const hat of [amina, babul]) {
      const it = phone(fakeMain());
      it.connect();
      it.say('first', hat);
      const stumble = () => {
        const request = it.up.shift()?.request ?? '';
        const no = { ok: false, code: 'unexpected', sentence: 'something broke' } as const;
        it.page().deliverer.answered({ type: 'answer', request, ...no });
      };
      for (let tried = 1; tried < 5; tried += 1) {
        stumble();
        expect(it.outbox()).toMatchObject([{ refusal: null }]);
        for (const run of it.later.splice(0)) run();
        expect(it.up).toHaveLength(1);
      }
      stumble();
      expect(it.outbox()).toMatchObject([{ refusal: 'something broke' }]);
      for (const run of it.later.splice(0)) run();
      expect(it.up).toHaveLength(0);
    }
  });

  it('is kept in the page where the storage is full or denied, which is told', () => {
    for (const storage of [fakeStorage(10), null]) {
      let lost = 0;
      const kept = keptIn(
        () => {
          if (!storage) throw new Error('denied');
          return storage;
        },
        () => {
          lost += 1;
        },
      );
      kept.set('draft', 'a text that is longer than there is room for');
      expect(kept.get('draft')).toContain('longer');
      expect(kept.keys('dra')).toEqual(['draft']);
      expect([kept.survives(), lost]).toEqual([false, 1]);
      kept.set('draft', null);
      expect(kept.get('draft')).toBe(null);
    }
  });
});
