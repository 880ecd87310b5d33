// One line of the benchmark: what was measured, beside its limit or peer in the same run.
export type Result = {
  readonly name: string;
  readonly measured: number;
  readonly peer: number | null;
  readonly unit: string;
  /** The most `measured / peer` (or, without a peer, `measured`) may be; null: it is only shown. */
  readonly limit: number | null;
};

/** What is held against the limit. */
export function heldOf({ measured, peer }: Result): number {
  return peer === null ? measured : measured / peer;
}

export function isWithin(result: Result): boolean {
  return result.limit === null || heldOf(result) <= result.limit;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
