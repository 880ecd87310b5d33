// What no command would do, Undo and Redo do not either: each feature with such rules has a say.
import type { Change } from '../../shared/contract/change.ts';
import type { BodyContext } from '../engine/body.ts';
import type { Reader, Writer } from '../engine/transaction.ts';
import { guardForms } from './evaluation/locks.ts';
import { guardVotes } from './vote/locks.ts';

/** See the engine's `guard`. */
export function guard(reader: Reader, changes: readonly Change[]) {
  const votes = guardVotes(reader, changes);
  const forms = guardForms(reader, changes);
  return (unjournalled: Writer, context: Pick<BodyContext, 'memory'>) => {
    votes();
    forms(unjournalled, context);
  };
}
