import { describe, expect, test } from 'vitest';
import { createBell } from '../../../renderer/ui/bell.ts';

/** Stands in for a browser's sound: it notes the tones and when they begin and end. */
function fakeSound() {
  const tones: { pitch: number; from: number; to: number }[] = [];
  let made = 0;
  let closed = 0;
  const node = { connect: (to: unknown) => to };
  const makeContext = () => {
    made += 1;
    let state = 'suspended';
    return {
      currentTime: 10,
      destination: node,
      get state() {
        return state;
      },
      resume: async () => {
        state = 'running';
      },
      close: async () => {
        closed += 1;
      },
      createOscillator: () => {
        const tone = { pitch: 0, from: 0, to: 0 };
        tones.push(tone);
        return {
          ...node,
          frequency: {
            set value(pitch: number) {
              tone.pitch = pitch;
            },
          },
          start: (at: number) => {
            tone.from = at;
          },
          stop: (at: number) => {
            tone.to = at;
          },
        };
      },
      createGain: () => ({
        ...node,
        gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
      }),
    } as unknown as AudioContext;
  };
  return { makeContext, tones, counts: () => ({ made, closed }) };
}

function bellOn(page: EventTarget) {
  const sound = fakeSound();
  let ready = 0;
  const bell = createBell(page as Window, sound.makeContext, () => {
    ready += 1;
  });
  return { ...sound, bell, ready: () => ready };
}

describe('the bell', () => {
  test('is silent, and asks for no sound, until somebody has pressed something', () => {
    const { bell, tones, counts } = bellOn(new EventTarget());
    bell.ring('group-end', 1);
    expect(bell.ready()).toBe(false);
    expect(tones).toEqual([]);
    expect(counts().made).toBe(0);
  });

  test.each(['pointerdown', 'keydown'])('wakes on a %s, once', async (gesture) => {
    const page = new EventTarget();
    const { bell, ready, counts } = bellOn(page);
    page.dispatchEvent(new Event(gesture));
    page.dispatchEvent(new Event(gesture));
    await Promise.resolve();
    expect(bell.ready()).toBe(true);
    expect([ready(), counts().made]).toEqual([1, 1]);
  });

  test('rings once to warn, and longer at the end, each tone fading', () => {
    const page = new EventTarget();
    const { bell, tones } = bellOn(page);
    page.dispatchEvent(new Event('keydown'));
    bell.ring('group-warning', 1);
    const warning = tones.length;
    bell.ring('group-end', 1);
    expect(warning).toBeGreaterThan(0);
    expect(tones.length - warning).toBeGreaterThan(warning);
    expect(tones.every(({ from, to }) => from >= 10 && to > from)).toBe(true);
    const lasts = (list: typeof tones) => Math.max(...list.map(({ to }) => to));
    expect(lasts(tones)).toBeGreaterThan(lasts(tones.slice(0, warning)));
  });

  test('gives the sound back when its page goes', () => {
    const page = new EventTarget();
    const { bell, counts, tones } = bellOn(page);
    page.dispatchEvent(new Event('keydown'));
    bell.close();
    bell.ring('group-end', 1);
    expect(counts().closed).toBe(1);
    expect(tones).toEqual([]);
  });
});
