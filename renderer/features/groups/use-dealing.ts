// Dealing: better arrangements are taken as they are found, all of it one step of undo. It ends when
// somebody else changes what was dealt.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Asked } from '../../../shared/features/groups/asked.ts';
import type { DealNews, Dealt } from '../../../shared/features/groups/dealing.ts';
import type { Conflict } from '../../../shared/features/groups/engine/conflicts.ts';
import { type Question, questionOf } from '../../../shared/features/groups/instance-of.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { type Seats, seatsOf } from '../../../shared/features/groups/seats-of.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { Engine } from './engine.ts';
import { createTaker, type Ending, hair, type Taker } from './taking.ts';
import type { AskedNow } from './use-asked.ts';

export type DealState =
  | { readonly kind: 'idle' }
  /** `share`: of the time there is, the part that is over. */
  | { readonly kind: 'running'; readonly share: number }
  /** `best`: it is certain that none is better. */
  | { readonly kind: 'done'; readonly best: boolean }
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly Conflict[];
      readonly question: Question;
    }
  | { readonly kind: 'short'; readonly people: number }
  | { readonly kind: 'failed' };

export type Dealing = {
  readonly state: DealState;
  readonly start: (gesture?: string) => void;
  readonly stop: () => void;
};

/** Milliseconds the engine goes on looking for better ones. */
const milliseconds = 4000;
/** Of more seats than these, the first arrangement is taken and the last, and none between. */
const manySeats = 1500;

type Run = {
  readonly asked: Asked;
  readonly question: Question;
  readonly gesture: string;
  /** Who sits where, as it was found, and then as it was dealt last. */
  seats: ReadonlySet<string>;
};

export function useDealing(engine: Engine | null, askedNow: AskedNow): Dealing {
  const [state, setState] = useState<DealState>({ kind: 'idle' });
  const seat = useSeat();
  const tellEnd = useTellEnd();
  const running = useRef<Taker | null>(null);
  useEffect(
    () => () => {
      running.current?.close();
      engine?.cancel();
    },
    [engine],
  );
  const start = useCallback(
    (gesture = newId()) => {
      const asked = askedNow();
      if (!engine || !asked) return;
      const question = questionOf(asked);
      if (question.short > 0) return setState({ kind: 'short', people: question.short });
      const run: Run = { asked, question, gesture, seats: standingIn(asked) };
      running.current?.close();
      const taker = createTaker({
        now: () => performance.now(),
        empty: run.seats.size === 0,
        many: seatsIn(asked) > manySeats,
        undisturbed: () => stands(run.seats, askedNow()),
        seat: (dealt, isFirst) => seat(run, dealt, isFirst),
        ended: (ending, { cost, before, bound }) => {
          if (ending === 'disturbed') {
            engine.cancel();
            return setState({ kind: 'idle' });
          }
          const stays = ending === 'taken' ? cost : (before ?? cost);
          setState({ kind: 'done', best: stays <= bound + hair });
          tellEnd(run, ending);
        },
      });
      running.current = taker;
      setState({ kind: 'running', share: 0 });
      const told = (news: DealNews) => {
        if (news.kind === 'conflicts') return setState({ ...news, question });
        if (news.kind === 'better') setState({ kind: 'running', share: news.share });
        const before = isWhole(run) ? news.before : null;
        taker.offer({ ...news, before }, news.kind === 'done');
      };
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
      const task = { instance: question.instance, seed, milliseconds };
      engine.deal(task, told, () => {
        taker.close();
        setState({ kind: 'failed' });
      });
    },
    [engine, askedNow, seat, tellEnd],
  );
  const stop = useCallback(() => engine?.stop(), [engine]);
  return { state, start, stop };
}

/** Puts people where they were dealt; with the first, hosts are pinned to their tables. */
function useSeat() {
  const send = useSend();
  return useCallback(
    async (run: Run, dealt: Dealt, isFirst: boolean): Promise<boolean> => {
      const { asked, question, gesture } = run;
      const rounds = seatsOf(question, asked, dealt.rounds);
      const arrangementId = asked.arrangement.id;
      const answer = await send('groups.seat', { arrangementId, rounds }, { gesture });
      for (const { personId, groupId } of answer.ok && isFirst ? question.hosts : []) {
        const host = { arrangementId, personId, groupId, round: null, on: true };
        await send('groups.pin', host, { gesture });
      }
      run.seats = namesOf(rounds);
      return answer.ok;
    },
    [send],
  );
}

function useTellEnd() {
  const words = useWords(catalogue);
  const send = useSend();
  return useCallback(
    ({ asked: { arrangement, groups, takingPart } }: Run, ending: Ending) => {
      if (ending === 'untouched') return showToast({ text: words.noneBetterFound });
      const { workshopId } = arrangement;
      const undo = () => void send('history.undo', { workshopId });
      showToast({ text: words.dealt(takingPart.size, groups.length), undo });
    },
    [words, send],
  );
}

/** Whether what the engine was told of is all there is: speed-geeking is dealt once for all rounds. */
function isWhole({ question, asked }: Run): boolean {
  return stands(namesOf(seatsOf(question, asked, question.instance.current ?? [])), asked);
}

function seatsIn({ arrangement, takingPart }: Asked): number {
  return takingPart.size * (arrangement.rounds - arrangement.round);
}

function namesOf(rounds: readonly Seats[]): ReadonlySet<string> {
  return new Set(
    rounds.flatMap(({ round, groups }) =>
      groups.flatMap(({ groupId, personIds }) =>
        personIds.map((personId) => nameOf({ round, groupId, personId })),
      ),
    ),
  );
}

function nameOf(seat: {
  readonly round: number;
  readonly groupId: string;
  readonly personId: string;
}): string {
  return `${seat.round} ${seat.groupId} ${seat.personId}`;
}

/** The seats that are taken in the rounds that are open. */
function standingIn({ arrangement, memberships }: Asked): ReadonlySet<string> {
  return new Set(memberships.filter(({ round }) => round >= arrangement.round).map(nameOf));
}

/** Whether those seats are taken there, and no others. */
function stands(seats: ReadonlySet<string>, asked: Asked | null): boolean {
  if (!asked) return false;
  const open = standingIn(asked);
  return open.size === seats.size && [...open].every((name) => seats.has(name));
}
