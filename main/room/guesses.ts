// Codes that are guessed: so many wrong ones from an address, and so many from all together.
import { type Bucket, bucket } from '../transports/bucket.ts';

/** Wrong guesses an address has at first, and milliseconds until it has one more. */
const ofAddress = { most: 8, every: 15_000 };
/** Of all addresses together: once these are gone, only who has guessed none wrong is heard. */
const overall = { most: 60, every: 2_000 };

export type Guesses = {
  /** Seconds until somebody at this address may try; 0: now. */
  wait(address: string): number;
  wrong(address: string): void;
};

/** @param now milliseconds that never go back */
export function countGuesses(now: () => number): Guesses {
  const all = bucket(overall.most, overall.every, now());
  const addresses = new Map<string, Bucket>();
  const forget = (at: number) => {
    for (const [address, left] of addresses) if (left.isFull(at)) addresses.delete(address);
  };
  return {
    wait: (address) => {
      const own = addresses.get(address);
      if (!own) return 0;
      const at = now();
      return Math.ceil(Math.max(own.wait(at), own.isFull(at) ? 0 : all.wait(at)) / 1000);
    },
    wrong: (address) => {
      const at = now();
      forget(at);
      const own = addresses.get(address) ?? bucket(ofAddress.most, ofAddress.every, at);
      addresses.set(address, own);
      own.take(at);
      if (all.wait(at) === 0) all.take(at);
    },
  };
}
