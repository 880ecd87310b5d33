import { describe, expect, it } from 'vitest';
import { newCode, typedCode } from '../../../main/room/code.ts';
import { countGuesses } from '../../../main/room/guesses.ts';
import { openTestRoom } from '../../support/open-room.ts';
import { connectPhone, hello, type Phone, sitDown } from '../../support/phone.ts';

const honest = '127.0.0.2';

describe('a code', () => {
  it('has six characters, none of which looks like another', () => {
    for (let at = 0; at < 2000; at += 1) expect(newCode()).toMatch(/^[CFHJKMNPRTWXY34679]{6}$/);
  });

  it('may be typed in any case, with spaces and dashes, and in Bangla digits', () => {
    expect(typedCode(' cf3 -4hj\n')).toBe('CF34HJ');
    expect(typedCode('CF৩৪HJ')).toBe('CF34HJ');
  });
});

describe('counting wrong codes', () => {
  it('lets an address try again after its wait, and one that guessed none wrong at any time', () => {
    let now = 0;
    const guesses = countGuesses(() => now);
    let tried = 0;
    while (guesses.wait('a') === 0) {
      guesses.wrong('a');
      tried += 1;
    }
    expect(tried).toBeLessThanOrEqual(10);
    expect(guesses.wait('b')).toBe(0);
    now += guesses.wait('a') * 1000;
    expect(guesses.wait('a')).toBe(0);
  });

  it('hears only those without a wrong one, once all addresses together have guessed too often', () => {
    let now = 0;
    const guesses = countGuesses(() => now);
    for (let at = 0; at < 200; at += 1) guesses.wrong(`address ${at}`);
    expect(guesses.wait('address 199')).toBeGreaterThan(0);
    expect(guesses.wait('somebody')).toBe(0);
    now += guesses.wait('address 199') * 1000;
    expect(guesses.wait('address 199')).toBe(0);
    // By and by all is forgotten.
    now += 3_600_000;
    guesses.wrong('address 1');
    expect(guesses.wait('address 1')).toBe(0);
  });
});

describe('guessing the code of a room', { timeout: 60_000 }, () => {
  it('leads nobody in within 10,000 guesses, and keeps nobody out who knows it', async () => {
    const room = await openTestRoom();
    let refused = 0;
    const guess = async (phone: Phone, count: number) => {
      phone.say(hello);
      for (let at = 0; at < count; at += 1) {
        const code = newCode();
        if (code === room.code) continue;
        phone.say({ type: 'enter', code });
        const { code: why } = await phone.next('refused');
        if (why === 'wrong-code' || why === 'too-many-tries') refused += 1;
      }
      phone.close();
    };
    // Each connection stays within its pace; there are as many as it takes.
    for (let batch = 0; batch < 25; batch += 1) {
      const phones = await Promise.all(Array.from({ length: 10 }, () => connectPhone(room.port)));
      await Promise.all(phones.map((phone) => guess(phone, 40)));
    }
    expect(refused).toBeGreaterThan(9990);
    expect(room.app.store.rows.list('seat', {})).toEqual([]);

    const other = await connectPhone(room.port, { from: honest });
    await sitDown(other, room.code, 'Honest');

    const same = await connectPhone(room.port);
    same.say(hello);
    same.say({ type: 'enter', code: room.code });
    const { code, wait = 0 } = await same.next('refused');
    expect(code).toBe('too-many-tries');
    expect(wait).toBeGreaterThan(0);
    room.clock.advance(wait * 1000);
    same.say({ type: 'enter', code: room.code });
    await same.next('names');
    same.say({ type: 'sit', personId: null, name: 'The same' });
    await same.next('seated');
  });

  it('counts the code of a stage with it, over the live connection and for pictures', async () => {
    const room = await openTestRoom();
    const { port, stageCode } = room;
    const live = async (token: string, from?: string) => {
      const phone = await connectPhone(port, from === undefined ? {} : { from });
      const answer = new Promise<string>((resolve) => {
        phone.socket.once('message', (data) => resolve(JSON.parse(String(data)).type));
      });
      phone.say({ ...hello, token });
      return answer;
    };
    expect(await live(stageCode.toLowerCase())).toBe('welcome');
    for (let at = 0; at < 5; at += 1) expect(await live('CCCCCC')).toBe('refused');
    const picture = (token: string) =>
      fetch(`http://127.0.0.1:${port}/files/content?file=x`, {
        headers: { 'x-uthan-token': token },
      });
    for (let at = 0; at < 5; at += 1) expect((await picture('CCCCCC')).status).toBe(403);
    expect(await live(stageCode)).toBe('refused');
    expect(await live(stageCode, honest)).toBe('welcome');
  });
});
