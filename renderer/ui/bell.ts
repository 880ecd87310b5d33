// Gentle tones: one voice to warn, two that fall for the end.
import type { AlarmKind } from '../../shared/contract/protocol.ts';

/** Hertz, and seconds after the bell begins. */
type Tone = { readonly pitch: number; readonly at: number };

/** How much a bell asks for: a word, the end of something, or once more that it is over. */
type Ring = 'soon' | 'hurry' | 'end' | 'again';

const tones: Readonly<Record<Ring, readonly Tone[]>> = {
  soon: [{ pitch: 659.25, at: 0 }],
  hurry: [
    { pitch: 659.25, at: 0 },
    { pitch: 659.25, at: 0.5 },
  ],
  end: [
    { pitch: 659.25, at: 0 },
    { pitch: 523.25, at: 0.7 },
    { pitch: 659.25, at: 1.8 },
    { pitch: 523.25, at: 2.5 },
  ],
  again: [
    { pitch: 523.25, at: 0 },
    { pitch: 440, at: 0.7 },
  ],
};
const rings: Readonly<Record<AlarmKind, Ring>> = {
  'group-warning': 'soon',
  'group-end': 'end',
  'board-warning': 'soon',
  'board-end': 'end',
  'item-warning': 'soon',
  'item-danger': 'hurry',
  'item-end': 'end',
  'item-over': 'again',
  'timer-end': 'end',
  'turn-warning': 'soon',
  'turn-end': 'end',
  'report-warning': 'soon',
  'report-questions': 'hurry',
  'report-end': 'end',
};
/** Seconds a tone takes to fade, and how loud it is at its loudest, of 1, in full volume. */
const fade = 1.6;
const loudness = 0.6;

export type Bell = {
  /** true once the page may make a sound. */
  ready(): boolean;
  /** @param volume from 0 to 1 */
  ring(kind: AlarmKind, volume: number): void;
  close(): void;
};

/**
 * A bell for a page. Browsers let a page sound only after its user has pressed something: the
 * first press or key wakes it.
 * @param makeContext `() => new AudioContext()`
 * @param onReady called when the bell has become able to sound
 */
export function createBell(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  makeContext: () => AudioContext,
  onReady: () => void,
): Bell {
  let context: AudioContext | null = null;
  const wake = () => {
    if (context) return;
    sleep();
    context = makeContext();
    void context.resume().then(onReady);
  };
  const sleep = () => {
    page.removeEventListener('pointerdown', wake, true);
    page.removeEventListener('keydown', wake, true);
  };
  page.addEventListener('pointerdown', wake, true);
  page.addEventListener('keydown', wake, true);
  return {
    ready: () => context?.state === 'running',
    ring: (kind, volume) => {
      if (!context || volume <= 0) return;
      for (const tone of tones[rings[kind]]) sound(context, tone, volume);
    },
    close: () => {
      sleep();
      void context?.close();
      context = null;
    },
  };
}

/** A sine with a soft beginning and a long end, and a faint octave above it, as a bell has. */
function sound(context: AudioContext, { pitch, at }: Tone, volume: number): void {
  const start = context.currentTime + at;
  for (const { times, share } of [
    { times: 1, share: 1 },
    { times: 2, share: 0.25 },
  ]) {
    const voice = context.createOscillator();
    const gain = context.createGain();
    voice.frequency.value = pitch * times;
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(loudness * volume * share, start + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + fade);
    voice.connect(gain).connect(context.destination);
    voice.start(start);
    voice.stop(start + fade);
  }
}
