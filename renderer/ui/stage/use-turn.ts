// Pages of a scene turn by themselves, and at once to where something has just changed.
import { useContext, useEffect, useRef, useState } from 'react';
import { lastThat } from '../../../shared/lib/last.ts';
import { StillAt } from './still.ts';

/** Milliseconds a page stays: time to read eight cards of three lines. */
const turnEvery = 12_000;

/**
 * The page on show, from 0. In a frozen picture it stays where it is.
 * @param turns how many pages there are
 * @param newest the page of what changed last, or null; a new `change` turns there at once
 */
export function useTurn(turns: number, newest: number | null, change: object | null): number {
  const [turn, setTurn] = useState(0);
  const isFrozen = useContext(StillAt) !== null;
  useEffect(() => {
    if (newest !== null && change !== null) setTurn(newest);
  }, [newest, change]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change gives its page the full time
  useEffect(() => {
    if (turns <= 1 || isFrozen) return;
    const timer = setTimeout(() => setTurn((turn + 1) % turns), turnEvery);
    return () => clearTimeout(timer);
  }, [turn, turns, change, isFrozen]);
  return turn < turns ? turn : 0;
}

type Thing = { readonly id: string };

/** The thing added or altered since the last drawing, in a new object each time; null: none yet. */
export function useNewest<T extends Thing>(things: readonly T[]): { readonly thing: T } | null {
  const known = useRef<readonly T[] | null>(null);
  const [newest, setNewest] = useState<{ readonly thing: T } | null>(null);
  useEffect(() => {
    const before = known.current;
    known.current = things;
    if (before === null || before === things) return;
    const texts = new Set(before.map((thing) => JSON.stringify(thing)));
    const thing = lastThat(things, (each) => !texts.has(JSON.stringify(each)));
    if (thing) setNewest({ thing });
  }, [things]);
  return newest;
}
