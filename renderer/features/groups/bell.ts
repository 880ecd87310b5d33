// Two gentle tones: one voice for the warning, two falling ones for the end.
import type { AlarmKind } from '../../../shared/contract/protocol.ts';

/** Hertz, and seconds after the bell begins. */
type Tone = { readonly pitch: number; readonly at: number };

const tones: Readonly<Record<AlarmKind, readonly Tone[]>> = {
  'group-warning': [{ pitch: 659.25, at: 0 }],
  'group-end': [
    { pitch: 659.25, at: 0 },
    { pitch: 523.25, at: 0.7 },
    { pitch: 659.25, at: 1.8 },
    { pitch: 523.25, at: 2.5 },
  ],
};
/** Seconds a tone takes to fade, and how loud it is at its loudest, of 1. */
const fade = 1.6;
const loudness = 0.35;

export type Bell = {
  /** true once the page may make a sound. */
  ready(): boolean;
  ring(kind: AlarmKind): void;
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
    ring: (kind) => {
      if (context) for (const tone of tones[kind]) sound(context, tone);
    },
    close: () => {
      sleep();
      void context?.close();
      context = null;
    },
  };
}

/** A sine with a soft beginning and a long end, and a faint octave above it, as a bell has. */
function sound(context: AudioContext, { pitch, at }: Tone): void {
  const start = context.currentTime + at;
  for (const { times, share } of [
    { times: 1, share: 1 },
    { times: 2, share: 0.25 },
  ]) {
    const voice = context.createOscillator();
    const volume = context.createGain();
    voice.frequency.value = pitch * times;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loudness * share, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + fade);
    voice.connect(volume).connect(context.destination);
    voice.start(start);
    voice.stop(start + fade);
  }
}
