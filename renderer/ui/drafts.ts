// All drafts on this screen: how many are unsent, and a way to send them before anything else.
import { useSyncExternalStore } from 'react';
import type { RefusedText } from './draft.ts';
import { placeHere } from './world.ts';

type Unsent = { readonly dirty: () => boolean; readonly flush: () => Promise<void> };
const refused = new Map<string, { readonly text: string; readonly base: string }>();

/** Keeps a refused text for as long as the page lasts, so that its field finds it again. */
export function refusedText(place: string): RefusedText {
  const here = placeHere(place);
  return {
    get: () => refused.get(here) ?? null,
    set: (kept) => {
      if (kept) refused.set(here, kept);
      else refused.delete(here);
    },
  };
}

/** Whether something written here was refused and would be lost with the page. */
export function anyRefused(): boolean {
  return [...refused.keys()].some((place) => place.startsWith(placeHere('')));
}

const drafts = new Set<Unsent>();
const listeners = new Set<() => void>();

/** Adds a draft to those of this screen; the function that comes back takes it out. */
export function registerDraft(draft: Unsent): () => void {
  drafts.add(draft);
  return () => {
    drafts.delete(draft);
    draftsChanged();
  };
}

/** To be called whenever a draft may have become clean or dirty. */
export function draftsChanged(): void {
  for (const listener of listeners) listener();
}

/** Sends everything that is written and not sent yet; settles once main has answered. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts].filter((draft) => draft.dirty()).map((draft) => draft.flush()));
}

function anyDirty(): boolean {
  return [...drafts].some((draft) => draft.dirty());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** true while something written on this screen is not with main yet. */
export function useUnsentDrafts(): boolean {
  return useSyncExternalStore(subscribe, anyDirty);
}
