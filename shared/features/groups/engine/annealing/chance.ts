// Chance for inner loops: whole numbers, and what to put up with.

/** −ln of evenly spread probabilities: a change is taken where it costs less than this × heat. */
export const patience = Float64Array.from(
  { length: 4096 },
  (_, at) => -Math.log((at + 0.5) / 4096),
);

/** Marsaglia's xorshift (2003): 32 bits, the same for the same seed. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  }

  /** 32 random bits. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x;
  }

  /** From 0 to below `n`, for n up to 65,536. */
  below(n: number): number {
    return ((this.next() >>> 16) * n) >>> 16;
  }
}
