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
export type Commit<V> = ((value: V, how: CommitHow<V>) => Promise<Outcome>) & {
  /** What the field is of, e.g. `<row id> title`: a refused text is found again by it. */
  readonly place?: string | undefined;
};

/** How a value is written, and read back. */
export type Codec<V> = {
  write(value: V): string;
  read(
    text: string,
  ): { readonly ok: true; readonly value: V } | { readonly ok: false; readonly sentence: string };
};

/** The codec of a value that may be left out: an empty text is null. */
export function optional<V>(codec: Codec<V>): Codec<V | null> {
  return {
    write: (value) => (value === null ? '' : codec.write(value)),
    read: (text) => (text.trim() === '' ? { ok: true, value: null } : codec.read(text)),
  };
}

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
  /** Where a refused text waits while its field is off the screen. */
  readonly refused?: RefusedText;
  readonly later?: (run: () => void, ms: number) => () => void;
};

/** One field's text that main has refused, and the text it was based on. */
export type RefusedText = {
  get(): { readonly text: string; readonly base: string } | null;
  set(kept: { readonly text: string; readonly base: string } | null): void;
};

/** A draft of one field, from the moment the field is on the screen until it leaves. */
export class Draft<V> {
  #codec: Codec<V>;
  #commit: Commit<V>;
  /** What the writing is based on: the value last taken over from main, or last acknowledged. */
  #base: V;
  /** What main last said, seen or not. */
  #remote: V;
  #gesture = newId();
  #gone = false;
  /** A refused text of this field waits to be found again. */
  #keeping = false;
  #sent: { readonly value: V } | null = null;
  #sending: Promise<void> | null = null;
  #cancelPause = () => {};
  #state: DraftState;
  readonly #options: DraftOptions<V>;

  constructor(options: DraftOptions<V>) {
    this.#options = options;
    this.#codec = options.codec;
    this.#commit = options.commit;
    this.#base = options.value;
    this.#remote = options.value;
    this.#state = { text: this.#written(), dirty: false, refusal: null, theirs: null };
    this.#takeUp(options.refused?.get() ?? null);
  }

  state = (): DraftState => this.#state;

  focus = (): void => {
    this.#gesture = newId();
  };

  type = (text: string): void => {
    this.#cancelPause();
    const dirty = this.#sending !== null || text !== this.#written();
    // A conflict stays until it is decided; any other refusal is forgotten with the next key.
    const refusal = this.#state.theirs === null ? null : this.#state.refusal;
    this.#become({ text, dirty, refusal });
    const { pause, later = laterByTimer } = this.#options;
    if (pause !== null) this.#cancelPause = later(() => void this.flush(), pause);
  };

  /** Sends what is not sent yet. Settles once main has answered. */
  flush = (): Promise<void> => {
    this.#cancelPause();
    if (this.#sending) return this.#sending;
    if (!this.#state.dirty || this.#state.theirs !== null) return Promise.resolve();
    const read = this.#codec.read(this.#state.text);
    if (!read.ok) this.#become({ refusal: read.sentence });
    else if (Object.is(read.value, this.#base)) this.#settle();
    else this.#sending = this.#send(read.value);
    return this.#sending ?? Promise.resolve();
  };

  /** Main's value, the codec or the commit function may have become others. */
  update = (value: V, codec: Codec<V>, commit: Commit<V>): void => {
    this.#commit = commit;
    const rewritten = codec !== this.#codec;
    this.#codec = codec;
    const changed = !Object.is(value, this.#remote);
    this.#remote = value;
    if (changed) this.#told(value);
    else if (rewritten && !this.#state.dirty) this.#settle();
  };

  /** Puts back what main has. */
  revert = (): void => {
    this.#cancelPause();
    this.#base = this.#remote;
    this.#settle();
  };

  /** Ends a conflict: what is written here goes over what the other has written. */
  keepMine = (): void => {
    this.#base = this.#remote;
    this.#become({ refusal: null, theirs: null, dirty: true });
    void this.flush();
  };

  /** Ends a conflict: what is written here is given up. */
  takeTheirs = (): void => this.revert();

  /** The field is on the screen (again). */
  enter = (): void => {
    this.#gone = false;
    void this.flush();
  };

  /** The field leaves the screen: what is unsent is sent. */
  leave = (): void => {
    this.#gone = true;
    void this.flush();
  };

  #told(value: V): void {
    if (this.#sent && Object.is(value, this.#sent.value)) {
      this.#base = value; // our own, on its way back
    } else if (this.#state.theirs !== null) {
      this.#become({ theirs: this.#codec.write(value) });
    } else if (!this.#state.dirty) {
      this.#base = value;
      this.#gesture = newId(); // what is typed now is no part of what an undo has taken back
      this.#settle();
    }
  }

  async #send(value: V): Promise<void> {
    this.#sent = { value };
    const how = { base: this.#base, gesture: this.#gesture, unattended: () => this.#gone };
    const outcome = await this.#commit(value, how);
    this.#sent = null;
    this.#sending = null;
    if (!outcome.ok) {
      this.#become({ refusal: outcome.sentence, theirs: outcome.theirs ?? null });
      return;
    }
    this.#base = value;
    const read = this.#codec.read(this.#state.text);
    if (read.ok && Object.is(read.value, value)) {
      this.#settle();
      return;
    }
    this.#become({ dirty: true }); // more was written while it was on its way
    await this.flush();
  }

  /** Goes on with a text that was refused when the field was last on the screen. */
  #takeUp(kept: ReturnType<RefusedText['get']>): void {
    if (!kept) return;
    const base = this.#codec.read(kept.base);
    if (base.ok) this.#base = base.value;
    this.#keeping = true;
    this.#state = { ...this.#state, text: kept.text, dirty: true };
  }

  #keepRefused(): void {
    const { text, refusal, dirty } = this.#state;
    if (refusal !== null && text.trim() !== '') {
      this.#keeping = true;
      this.#options.refused?.set({ text, base: this.#written() });
    } else if (this.#keeping && !dirty) {
      this.#keeping = false;
      this.#options.refused?.set(null);
    }
  }

  #settle(): void {
    this.#become({ text: this.#written(), dirty: false, refusal: null, theirs: null });
  }

  #written(): string {
    return this.#codec.write(this.#base);
  }

  #become(next: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...next };
    this.#keepRefused();
    this.#options.onState(this.#state);
  }
}

function laterByTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
