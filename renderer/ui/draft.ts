// What a person is writing in one field, until main has it: kept here, sent on a pause and on
// leaving, never lost. Typing from one focus to the next is one gesture: one undo takes it back.
import { newId } from '../../shared/lib/ids.ts';

export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly sentence: string;
      /** In a conflict: what the other has written. */
      readonly theirs?: string;
    };
export type CommitHow<V> = {
  /** The value the writing began from. */
  readonly base: V;
  readonly gesture: string;
  /** true once the field is gone from the screen, so that it can show no refusal itself. */
  readonly unattended: () => boolean;
};
export type Commit<V> = (value: V, how: CommitHow<V>) => Promise<Outcome>;

/** How a value is written, and read back. */
export type Codec<V> = {
  write(value: V): string;
  read(
    text: string,
  ): { readonly ok: true; readonly value: V } | { readonly ok: false; readonly sentence: string };
};

export type DraftState = {
  readonly text: string;
  /** There is something here that main does not have yet. */
  readonly dirty: boolean;
  /** Why it is not kept, in words. */
  readonly refusal: string | null;
  /** In a conflict: what the other has written. */
  readonly theirs: string | null;
};

export type DraftOptions<V> = {
  readonly value: V;
  readonly codec: Codec<V>;
  readonly commit: Commit<V>;
  /** Milliseconds without a key before it is sent; null: only on leaving the field. */
  readonly pause: number | null;
  readonly onState: (state: DraftState) => void;
  readonly later?: (run: () => void, ms: number) => () => void;
};

export type Draft<V> = {
  readonly state: () => DraftState;
  focus(): void;
  type(text: string): void;
  /** Sends what is not sent yet. Settles once main has answered. */
  flush(): Promise<void>;
  /** Main's value, a codec or a commit function have become others. */
  update(value: V, codec: Codec<V>, commit: Commit<V>): void;
  /** Puts back what main has. */
  revert(): void;
  keepMine(): void;
  takeTheirs(): void;
  /** The field leaves the screen: what is unsent is sent. */
  leave(): void;
};

/** Starts a draft of one field. */
export function createDraft<V>(options: DraftOptions<V>): Draft<V> {
  const later = options.later ?? laterByTimer;
  let { codec, commit } = options;
  let base = options.value;
  let remote = options.value;
  let gesture = newId();
  let gone = false;
  let sent: { readonly value: V } | null = null;
  let sending: Promise<void> | null = null;
  let cancelPause = () => {};
  let state: DraftState = { text: codec.write(base), dirty: false, refusal: null, theirs: null };

  const become = (next: Partial<DraftState>) => {
    state = { ...state, ...next };
    options.onState(state);
  };
  const settle = (text: string) => become({ text, dirty: false, refusal: null, theirs: null });

  const send = async (value: V): Promise<void> => {
    sent = { value };
    const outcome = await commit(value, { base, gesture, unattended: () => gone });
    sent = null;
    sending = null;
    if (!outcome.ok) return become({ refusal: outcome.sentence, theirs: outcome.theirs ?? null });
    base = value;
    if (sameText(codec, state.text, value)) return settle(codec.write(value));
    become({ dirty: true }); // more was written while it was on its way
    await flush();
  };

  const flush = (): Promise<void> => {
    cancelPause();
    if (sending) return sending;
    if (!state.dirty || state.theirs !== null) return Promise.resolve();
    const read = codec.read(state.text);
    if (!read.ok) {
      become({ refusal: read.sentence });
      return Promise.resolve();
    }
    if (Object.is(read.value, base)) {
      settle(codec.write(base));
      return Promise.resolve();
    }
    sending = send(read.value);
    return sending;
  };

  const takeRemote = (value: V) => {
    base = value;
    settle(codec.write(value));
  };

  return {
    state: () => state,
    focus: () => {
      gesture = newId();
    },
    type: (text) => {
      cancelPause();
      const dirty = sending !== null || text !== codec.write(base);
      become({ text, dirty, refusal: state.theirs === null ? null : state.refusal });
      if (options.pause !== null) cancelPause = later(() => void flush(), options.pause);
    },
    flush,
    update: (value, nextCodec, nextCommit) => {
      commit = nextCommit;
      const rewritten = nextCodec !== codec;
      codec = nextCodec;
      const changed = !Object.is(value, remote);
      remote = value;
      const ours = sent !== null && Object.is(value, sent.value);
      if (changed && ours) base = value;
      else if (changed && state.theirs !== null) become({ theirs: codec.write(value) });
      else if (changed && !state.dirty) {
        takeRemote(value);
        gesture = newId(); // what is typed now is no part of what has just been undone
      } else if (rewritten && !state.dirty) settle(codec.write(base));
    },
    revert: () => {
      cancelPause();
      takeRemote(remote);
    },
    keepMine: () => {
      base = remote;
      become({ refusal: null, theirs: null, dirty: true });
      void flush();
    },
    takeTheirs: () => {
      cancelPause();
      takeRemote(remote);
    },
    leave: () => {
      gone = true;
      void flush();
    },
  };
}

function sameText<V>(codec: Codec<V>, text: string, value: V): boolean {
  const read = codec.read(text);
  return read.ok && Object.is(read.value, value);
}

function laterByTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
