// A paper ballot while it is keyed in: whose, under which number, and what its line says.
import { useState } from 'react';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import { voteFaults } from '../../../shared/features/vote/fault-messages.ts';
import { readKeyed } from '../../../shared/features/vote/keying.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import {
  checkMarks,
  type Fault,
  type Mark,
  ownOptions,
} from '../../../shared/features/vote/rules.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { latinDigits } from '../../../shared/lib/digits.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useFormat, useWords } from '../../ui/language.tsx';

export type Paper = {
  readonly number: string;
  readonly name: string;
  readonly keyed: string;
  readonly marks: readonly Mark[];
  /** Why it cannot be counted, in words; null: nothing is known against it. */
  readonly trouble: string | null;
  readonly nameTrouble: string | null;
  /** Whose earlier paper it would take the place of, or null. */
  readonly replaces: string | null;
  setNumber(text: string): void;
  setName(text: string): void;
  setKeyed(text: string): void;
  /** Counts it and makes ready for the next; false where it was refused. */
  count(): Promise<boolean>;
};

export function usePaper(vote: Vote, options: readonly VoteOption[]): Paper {
  const words = useWords(keyWords);
  const say = useFaultSentence();
  const send = useSend();
  const read = useReadRows();
  const [number, setNumber] = useState('');
  const [name, setName] = useState('');
  const [keyed, setKeyed] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const person = useNamed(name);
  const earlier = useRows('ballot', { voteId: vote.id, source: 'paper' }).find(
    ({ personId }) => personId !== null && personId === person?.id,
  );
  const unknown = name.trim() !== '' && !person;
  const ids = options.map(({ id }) => id);
  const { marks, trouble } = readKeyed(vote.kind, ids, keyed);
  const unread = trouble && sayTrouble(words, trouble);
  const written = (set: (text: string) => void) => (text: string) => {
    set(text);
    setRefusal(null);
  };
  const faultOf = (): string | null => {
    if (unread) return unread;
    const cards = vote.boardId === null ? [] : read('card', { boardId: vote.boardId });
    const voter = { personId: person?.id ?? null, seatId: null, name: '' };
    const own = person ? ownOptions(options, cards, voter) : [];
    const fault = checkMarks(vote, options, marks, own);
    return fault && say(fault);
  };
  const count = async () => {
    const fault = unknown ? words.noSuchName : faultOf();
    setRefusal(fault);
    if (fault) return false;
    const input = { voteId: vote.id, personId: person?.id ?? null, label: number.trim() };
    const answer = await send(
      'vote.paper',
      { id: newId(), ...input, marks: [...marks] },
      { refusalShown: true },
    );
    if (!answer.ok) {
      setRefusal(answer.sentence);
      return false;
    }
    setKeyed('');
    setName('');
    setNumber(nextNumber(number));
    return true;
  };
  return {
    ...{ number, name, keyed, marks, count },
    trouble: unread ?? refusal,
    nameTrouble: unknown && keyed !== '' ? words.noSuchName : null,
    replaces: earlier ? (person?.name ?? '') : null,
    setNumber: written(setNumber),
    setName: written(setName),
    setKeyed: written(setKeyed),
  };
}

function useNamed(name: string) {
  const people = useRows('person', { workshopId: useWorkshopId() });
  const wanted = comparable(name);
  return wanted === '' ? undefined : people.find((person) => comparable(person.name) === wanted);
}

type KeyWords = ReturnType<typeof useWords<(typeof keyWords)['en']>>;

function sayTrouble(
  words: KeyWords,
  { code, values }: NonNullable<ReturnType<typeof readKeyed>['trouble']>,
): string {
  const [first = '', second = 0] = values;
  switch (code) {
    case 'noSuchOption':
      return words.noSuchOption(Number(first), Number(second));
    case 'tooManyKeyed':
      return words.tooManyKeyed(Number(first));
    case 'notKeyed':
      return words.notKeyed(String(first));
    default:
      return code satisfies never;
  }
}

/** A fault of a ballot as main would say it. */
export function useFaultSentence(): (fault: Fault) => string {
  const format = useFormat();
  return ({ code, values }) => {
    const message: unknown = wordsOf(voteFaults, format)[code];
    return typeof message === 'function' ? String(message(...values)) : String(message);
  };
}

/** The number on the next sheet of the pile; '' where the ballots have none. */
function nextNumber(number: string): string {
  const plain = latinDigits(number.trim());
  return /^\d{1,9}$/.test(plain) ? String(Number(plain) + 1) : '';
}
