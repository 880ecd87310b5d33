// Dealing: the first arrangement is taken at once, better ones as they are found, all of it one step
// of undo. It ends when somebody else changes what was dealt.
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

/** Milliseconds the engine goes on looking for better ones, and between two that are taken. */
const milliseconds = 4000;
const between = 900;
/** Of more seats than these, the first arrangement is taken and the last, and none between. */
const manySeats = 1500;
/** As little as two costs may differ by and still be the same. */
const hair = 1e-6;

type Run = {
  readonly asked: Asked;
  readonly question: Question;
  readonly gesture: string;
  /** What was taken last, and when; null as long as nothing was. */
  taken: { readonly cost: number; readonly at: number; readonly seats: ReadonlySet<string> } | null;
  busy: boolean;
};

export function useDealing(engine: Engine | null, askedNow: AskedNow): Dealing {
  const [state, setState] = useState<DealState>({ kind: 'idle' });
  const take = useTake(askedNow);
  const tellDone = useTellDone();
  const running = useRef<Run | null>(null);
  useEffect(() => () => engine?.cancel(), [engine]);
  const start = useCallback(
    (gesture = newId()) => {
      const asked = askedNow();
      if (!engine || !asked) return;
      const question = questionOf(asked);
      if (question.short > 0) return setState({ kind: 'short', people: question.short });
      const run: Run = { asked, question, gesture, taken: null, busy: false };
      running.current = run;
      const end = (ended: DealState) => {
        if (running.current === run) setState(ended);
      };
      setState({ kind: 'running', share: 0 });
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
      let last: Promise<boolean> = Promise.resolve(true);
      const task = { instance: question.instance, seed, milliseconds };
      const told = (news: DealNews) => {
        if (news.kind === 'conflicts') return end({ ...news, question });
        const isDone = news.kind === 'done';
        if (!isDone) end({ kind: 'running', share: news.share });
        if (!isDone && run.busy) return;
        last = last.then((undisturbed) => undisturbed && take(run, news, isDone));
        void last.then((undisturbed) => {
          if (!undisturbed) {
            if (running.current === run) engine.cancel();
            end({ kind: 'idle' });
          } else if (isDone) {
            end({ kind: 'done', best: news.cost <= news.bound + hair });
            tellDone(run);
          }
        });
      };
      engine.deal(task, told, () => end({ kind: 'failed' }));
    },
    [engine, askedNow, take, tellDone],
  );
  const stop = useCallback(() => engine?.stop(), [engine]);
  return { state, start, stop };
}

/** Takes an arrangement where it is better than the last; false where that was changed meanwhile. */
function useTake(askedNow: AskedNow) {
  const send = useSend();
  return useCallback(
    async (run: Run, dealt: Dealt, isLast: boolean): Promise<boolean> => {
      const { taken, asked, question, gesture } = run;
      const now = askedNow();
      if (!now || (taken && !stands(taken.seats, now))) return false;
      const many = taken !== null && taken.seats.size > manySeats;
      const soon = taken !== null && (many || performance.now() - taken.at < between);
      if (taken && (dealt.cost > taken.cost - hair || (soon && !isLast))) return true;
      run.busy = true;
      const rounds = seatsOf(question, asked, dealt.rounds);
      const arrangementId = asked.arrangement.id;
      const answer = await send('groups.seat', { arrangementId, rounds }, { gesture });
      for (const { personId, groupId } of answer.ok && !taken ? question.hosts : []) {
        const host = { arrangementId, personId, groupId, round: null, on: true };
        await send('groups.pin', host, { gesture });
      }
      run.taken = { cost: dealt.cost, at: performance.now(), seats: namesOf(rounds) };
      run.busy = false;
      return answer.ok;
    },
    [send, askedNow],
  );
}

function useTellDone() {
  const words = useWords(catalogue);
  const send = useSend();
  return useCallback(
    ({ asked: { arrangement, groups, takingPart } }: Run) => {
      const { workshopId } = arrangement;
      const undo = () => void send('history.undo', { workshopId });
      showToast({ text: words.dealt(takingPart.size, groups.length), undo });
    },
    [words, send],
  );
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

/** Whether those seats, and no others, are taken in the rounds that are open. */
function stands(seats: ReadonlySet<string>, { arrangement, memberships }: Asked): boolean {
  const open = memberships.filter(({ round }) => round >= arrangement.round);
  return open.length === seats.size && open.every((seat) => seats.has(nameOf(seat)));
}
