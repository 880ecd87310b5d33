import { useEffect, useLayoutEffect, useReducer, useState } from 'react';
import { type Codec, type Commit, Draft, type DraftState } from './draft.ts';
import { draftsChanged, refusedText, registerDraft } from './drafts.ts';

/**
 * A draft tied to a field on the screen.
 * @param pause milliseconds without a key before it is sent; null: only on leaving the field
 */
export function useDraft<V>(
  value: V,
  codec: Codec<V>,
  commit: Commit<V>,
  pause: number | null,
): { readonly draft: Draft<V>; readonly state: DraftState } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const onState = () => {
    redraw();
    draftsChanged();
  };
  const [draft] = useState(() => {
    const base = { value, codec, commit, pause, onState };
    return new Draft(commit.place ? { ...base, refused: refusedText(commit.place) } : base);
  });
  useLayoutEffect(() => draft.update(value, codec, commit), [draft, value, codec, commit]);
  useEffect(() => {
    draft.enter();
    const remove = registerDraft({ dirty: () => draft.state().dirty, flush: draft.flush });
    return () => {
      draft.leave();
      remove();
    };
  }, [draft]);
  return { draft, state: draft.state() };
}
