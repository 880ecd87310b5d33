import { expect, it } from 'vitest';
import {
  type Codec,
  type Commit,
  type CommitHow,
  Draft,
  type Outcome,
} from '../../../renderer/ui/draft.ts';

const text: Codec<string> = {
  write: (value) => value,
  read: (written) => ({ ok: true, value: written }),
};
const number: Codec<number> = {
  write: String,
  read: (written) =>
    /^\d+$/.test(written)
      ? { ok: true, value: Number(written) }
      : { ok: false, sentence: 'Not a number.' },
};

type Sent<V> = { value: V; how: CommitHow<V>; answer: (outcome: Outcome) => Promise<void> };

/** A field whose pauses and answers come when the test says so. */
function field<V>(value: V, codec: Codec<V>, pause: number | null = 400) {
  const sent: Sent<V>[] = [];
  const pauses: (() => void)[] = [];
  const commit: Commit<V> = (next, how) =>
    new Promise((resolve) => {
      const answer = async (outcome: Outcome) => {
        resolve(outcome);
        await new Promise((done) => setImmediate(done));
      };
      sent.push({ value: next, how, answer });
    });
  const later = (run: () => void) => {
    pauses.push(run);
    return () => {
      pauses.splice(pauses.indexOf(run), 1);
    };
  };
  const draft = new Draft({ value, codec, commit, pause, onState: () => {}, later });
  const settleDown = () => {
    for (const run of pauses.splice(0)) run();
  };
  return { draft, sent, settleDown, update: (next: V) => draft.update(next, codec, commit) };
}

it('sends what was typed once, after a pause, and is clean when main has answered', async () => {
  const { draft, sent, settleDown } = field('a', text);
  draft.focus();
  draft.type('ab');
  draft.type('abc');
  expect(sent).toHaveLength(0);
  settleDown();
  expect(sent.map((each) => [each.value, each.how.base])).toEqual([['abc', 'a']]);
  expect(draft.state().dirty).toBe(true);
  await sent[0]?.answer({ ok: true });
  expect(draft.state()).toMatchObject({ text: 'abc', dirty: false });
});

it('sends on leaving the field, without waiting for the pause', () => {
  const { draft, sent } = field('', text);
  draft.type('x');
  void draft.flush();
  expect(sent.map((each) => each.value)).toEqual(['x']);
});

it('sends what was typed while the first part was on its way, based on that part', async () => {
  const { draft, sent, settleDown } = field('', text);
  draft.type('one');
  settleDown();
  draft.type('one two');
  settleDown();
  expect(sent).toHaveLength(1);
  await sent[0]?.answer({ ok: true });
  expect(sent.map((each) => [each.value, each.how.base])).toEqual([
    ['one', ''],
    ['one two', 'one'],
  ]);
  await sent[1]?.answer({ ok: true });
  expect(draft.state()).toMatchObject({ text: 'one two', dirty: false });
});

it('takes back at main what was typed away again while it was on its way', async () => {
  const { draft, sent, settleDown } = field('a', text);
  draft.type('ab');
  settleDown();
  draft.type('a');
  await sent[0]?.answer({ ok: true });
  expect(sent.map((each) => [each.value, each.how.base])).toEqual([
    ['ab', 'a'],
    ['a', 'ab'],
  ]);
});

it('is one gesture from one focus to the next', async () => {
  const { draft, sent, settleDown } = field('', text);
  draft.focus();
  draft.type('a');
  settleDown();
  await sent[0]?.answer({ ok: true });
  draft.type('ab');
  settleDown();
  await sent[1]?.answer({ ok: true });
  draft.focus();
  draft.type('abc');
  settleDown();
  const [first, second, third] = sent.map((each) => each.how.gesture);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('shows what others write while nothing is being written here', () => {
  const { draft, update } = field('a', text);
  update('b');
  expect(draft.state()).toMatchObject({ text: 'b', dirty: false });
});

it('keeps what is being written when another value arrives, and lets main see the conflict', async () => {
  const { draft, sent, settleDown, update } = field('a', text);
  draft.type('mine');
  update('theirs');
  expect(draft.state().text).toBe('mine');
  settleDown();
  expect(sent[0]?.how.base).toBe('a');
  await sent[0]?.answer({ ok: false, sentence: 'Conflict.', theirs: 'theirs' });
  expect(draft.state()).toMatchObject({ text: 'mine', theirs: 'theirs', refusal: 'Conflict.' });
});

it('sends mine over theirs when that is chosen, and sends nothing before', async () => {
  const { draft, sent, settleDown, update } = field('a', text);
  draft.type('mine');
  update('theirs');
  settleDown();
  await sent[0]?.answer({ ok: false, sentence: 'Conflict.', theirs: 'theirs' });
  draft.type('mine!');
  await draft.flush();
  expect(sent).toHaveLength(1);
  draft.keepMine();
  expect(sent[1]).toMatchObject({ value: 'mine!', how: { base: 'theirs' } });
});

it('gives up mine when theirs is taken', async () => {
  const { draft, sent, settleDown, update } = field('a', text);
  draft.type('mine');
  update('theirs');
  settleDown();
  await sent[0]?.answer({ ok: false, sentence: 'Conflict.', theirs: 'theirs' });
  draft.takeTheirs();
  expect(draft.state()).toEqual({ text: 'theirs', dirty: false, refusal: null, theirs: null });
});

it('keeps the words and the reason when main refuses, and sends them again when asked', async () => {
  const { draft, sent, settleDown } = field('', text);
  draft.type('words');
  settleDown();
  await sent[0]?.answer({ ok: false, sentence: 'The disk is full.' });
  expect(draft.state()).toMatchObject({ text: 'words', dirty: true, refusal: 'The disk is full.' });
  void draft.flush();
  await sent[1]?.answer({ ok: true });
  expect(draft.state()).toMatchObject({ dirty: false, refusal: null });
});

it('does not take its own echo for somebody else', async () => {
  const { draft, sent, settleDown, update } = field('', text);
  draft.type('a');
  settleDown();
  update('a');
  draft.type('ab');
  await sent[0]?.answer({ ok: true });
  expect(sent[1]).toMatchObject({ value: 'ab', how: { base: 'a' } });
});

it('sends what is unsent when the field leaves the screen, and says that nobody looks', () => {
  const { draft, sent } = field('', text);
  draft.type('last words');
  draft.leave();
  expect(sent[0]?.value).toBe('last words');
  expect(sent[0]?.how.unattended()).toBe(true);
});

it('sends no number that is none, and says why', async () => {
  const { draft, sent } = field(5, number, null);
  draft.type('five');
  await draft.flush();
  expect(sent).toHaveLength(0);
  expect(draft.state()).toMatchObject({ text: 'five', refusal: 'Not a number.' });
  draft.revert();
  expect(draft.state()).toMatchObject({ text: '5', dirty: false, refusal: null });
});

it('sends nothing where another way of writing means the same', async () => {
  const { draft, sent } = field(5, number, null);
  draft.type('05');
  await draft.flush();
  expect(sent).toHaveLength(0);
  expect(draft.state().text).toBe('5');
});

it('goes on with a refused text when its field is drawn again, and forgets it once it is kept', async () => {
  let kept: { readonly text: string; readonly base: string } | null = null;
  const refused = {
    get: () => kept,
    set: (next: typeof kept) => {
      kept = next;
    },
  };
  const answers: Outcome[] = [
    { ok: false, sentence: 'Changed meanwhile.', theirs: 'b' },
    { ok: false, sentence: 'Changed meanwhile.', theirs: 'b' },
    { ok: true },
  ];
  const sent: [string, string][] = [];
  const commit: Commit<string> = async (value, { base }) => {
    sent.push([value, base]);
    return answers.shift() ?? { ok: true };
  };
  const drawn = (value: string) =>
    new Draft({ value, codec: text, commit, pause: null, onState: () => {}, refused });
  const first = drawn('a');
  first.type('mine');
  await first.flush();
  first.leave();

  const second = drawn('b');
  expect(second.state()).toMatchObject({ text: 'mine', dirty: true });
  second.enter();
  await second.flush();
  expect(second.state()).toMatchObject({ text: 'mine', theirs: 'b' });
  second.keepMine();
  await second.flush();
  expect(sent).toEqual([
    ['mine', 'a'],
    ['mine', 'a'],
    ['mine', 'b'],
  ]);
  expect(kept).toBeNull();
});
