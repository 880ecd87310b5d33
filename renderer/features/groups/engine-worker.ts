// The engine in a thread of its own, so that the screen stays quick while it searches.
import { runDeal } from '../../../shared/features/groups/dealing.ts';
import { conflictsOf } from '../../../shared/features/groups/engine/conflicts.ts';
import { explain } from '../../../shared/features/groups/engine/explain.ts';
import { repair } from '../../../shared/features/groups/engine/repair.ts';
import { practise } from '../../../shared/features/groups/engine/timed.ts';
import type { FromEngine, ToEngine } from '../../../shared/features/groups/engine-talk.ts';

let stopped = false;
const turns = new MessageChannel();

/** A timer would wait for milliseconds; a message to oneself does not. */
const pause = () =>
  new Promise<void>((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(null);
  });

function answer(message: FromEngine): void {
  self.postMessage(message);
}

self.onmessage = ({ data }: MessageEvent<ToEngine>) => {
  switch (data.kind) {
    case 'practise':
      practise(() => performance.now());
      break;
    case 'stop':
      stopped = true;
      break;
    case 'deal':
      stopped = false;
      void runDeal(data, {
        now: () => performance.now(),
        pause,
        tell: (news) => answer({ kind: 'news', news }),
        stopped: () => stopped,
      });
      break;
    case 'explain': {
      const { placements: _, ...told } = explain(data.instance, data.rounds);
      answer({ kind: 'told', id: data.id, told });
      break;
    }
    case 'repair': {
      const { id, instance, extraMoves } = data;
      const found = repair(instance, { extraMoves });
      const conflicts = found ? [] : conflictsOf(instance);
      answer({ kind: 'repaired', id, repair: found, conflicts });
      break;
    }
  }
};
