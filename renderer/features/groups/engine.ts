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
  /**
   * Deals in the place of whatever was being dealt; told until `done` or `conflicts`.
   * @param failed told where the engine could not be started, or broke
   */
  deal(task: DealTask, tell: (news: DealNews) => void, failed: () => void): void;
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
  const dealing = createDealer();
  const asking = createAsker();
  return {
    ...dealing.does,
    ...asking.does,
    close: () => {
      dealing.close();
      asking.close();
    },
  };
}

function createDealer() {
  let worker: Worker | null = null;
  let isDealing = false;
  let broken = (): void => undefined;
  const started = () => {
    if (worker) return worker;
    const made = startWorker();
    made.onerror = () => {
      if (worker !== made) return;
      worker = null;
      if (isDealing) broken();
      isDealing = false;
    };
    worker = made;
    return made;
  };
  const cancel = () => {
    if (!isDealing) return;
    worker?.terminate();
    worker = null;
    isDealing = false;
  };
  const does: Pick<Engine, 'practise' | 'deal' | 'stop' | 'cancel'> = {
    practise: () => send(started(), { kind: 'practise' }),
    deal: (task, tell, failed) => {
      cancel();
      const dealer = started();
      isDealing = true;
      broken = failed;
      dealer.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        if (data.kind !== 'news') return;
        isDealing = data.news.kind === 'better';
        tell(data.news);
      };
      send(dealer, { kind: 'deal', ...task });
    },
    stop: () => worker && isDealing && send(worker, { kind: 'stop' }),
    cancel,
  };
  return { does, close: () => worker?.terminate() };
}

function createAsker() {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: FromEngine) => void>();
  const ask = (question: (id: number) => ToEngine) =>
    new Promise<FromEngine>((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      worker ??= startWorker();
      worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        if (data.kind === 'news') return;
        waiting.get(data.id)?.(data);
        waiting.delete(data.id);
      };
      send(worker, question(asked));
    });
  const does: Pick<Engine, 'explain' | 'repair'> = {
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
  };
  return { does, close: () => worker?.terminate() };
}

function send(worker: Worker, message: ToEngine): void {
  worker.postMessage(message);
}
