// The engine as the screen asks it: one worker deals, another answers questions meanwhile.
import type { DealNews, DealTask, Told } from '../../../shared/features/groups/dealing.ts';
import type { GroupInstance, Rounds } from '../../../shared/features/groups/engine/instance.ts';
import type {
  FromEngine,
  RepairAnswer,
  ToEngine,
} from '../../../shared/features/groups/engine-talk.ts';
import workerUrl from './engine-worker.ts?worker&url';

export type Engine = {
  /** Compiles the engine, before somebody waits for it. */
  practise(): void;
  /** Deals in the place of whatever was being dealt; told until `done` or `conflicts`. */
  deal(task: DealTask, tell: (news: DealNews) => void): void;
  /** Ends dealing with the best so far. */
  stop(): void;
  /** Ends dealing at once, without another word. */
  cancel(): void;
  explain(instance: GroupInstance, rounds: Rounds): Promise<Told>;
  repair(instance: GroupInstance, extraMoves: number): Promise<RepairAnswer>;
  close(): void;
};

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
};
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The pages' policy lets scripts come from trusted addresses alone: this one, and no other. */
function startWorker(): Worker {
  const policy = window.trustedTypes?.createPolicy('uthan-engine', {
    createScriptURL: () => workerUrl,
  });
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl);
}

export function createEngine(): Engine {
  let dealer: Worker | null = null;
  let isDealing = false;
  let asker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: FromEngine) => void>();

  const send = (worker: Worker, message: ToEngine) => worker.postMessage(message);
  const cancel = () => {
    if (!isDealing) return;
    dealer?.terminate();
    dealer = null;
    isDealing = false;
  };
  const ask = (question: (id: number) => ToEngine) =>
    new Promise<FromEngine>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      asker ??= startWorker();
      asker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        if (data.kind === 'news') return;
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
      };
      send(asker, question(asked));
    });
  return {
    practise: () => {
      dealer ??= startWorker();
      send(dealer, { kind: 'practise' });
    },
    deal: (task, tell) => {
      cancel();
      dealer ??= startWorker();
      isDealing = true;
      dealer.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        if (data.kind !== 'news') return;
        isDealing = data.news.kind === 'better';
        tell(data.news);
      };
      send(dealer, { kind: 'deal', ...task });
    },
    stop: () => dealer && isDealing && send(dealer, { kind: 'stop' }),
    cancel,
    explain: async (instance, rounds) => {
      const answer = await ask((id) => ({ kind: 'explain', id, instance, rounds }));
      if (answer.kind !== 'told') throw new Error('The engine answered another question.');
      return answer.told;
    },
    repair: async (instance, extraMoves) => {
      const answer = await ask((id) => ({ kind: 'repair', id, instance, extraMoves }));
      if (answer.kind !== 'repaired') throw new Error('The engine answered another question.');
      return answer;
    },
    close: () => {
      dealer?.terminate();
      asker?.terminate();
    },
  };
}
