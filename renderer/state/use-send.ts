// Sending commands from components. A refusal is always told; what takes away offers its undo.
import { useCallback } from 'react';
import type { Answer } from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { dismissUndoToasts, showToast } from '../ui/toast-store.ts';
import { type App, useApp } from './app.tsx';

export type SendOptions = {
  /** Commands with the same gesture are undone together. */
  readonly gesture?: string | undefined;
  /** A sentence for a toast with an Undo button, once it is done: for what takes something away. */
  readonly undoable?: string;
  /** true where the caller shows a refusal itself, beside what was refused. */
  readonly refusalShown?: boolean;
};
export type Send = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options?: SendOptions,
) => Promise<Answer>;

/** `send('board.addCard', {...})`. A refusal is shown as a sentence unless the caller shows it. */
export function useSend(): Send {
  const app = useApp();
  return useCallback((name, input, options) => sendIn(app, name, input, options), [app]);
}

async function sendIn<N extends CommandName>(
  app: App,
  name: N,
  input: CommandInput<N>,
  options: SendOptions = {},
): Promise<Answer> {
  const answer = await app.client.send(name, input, { gesture: options.gesture });
  if (!answer.ok) {
    if (!options.refusalShown) showToast({ text: answer.sentence, tone: 'danger' });
    return answer;
  }
  // The Undo of an older toast would now take back this command instead of its own.
  dismissUndoToasts();
  if (options.undoable) {
    const workshopId = answer.atHome ? null : (app.store.getState().loaded ?? null);
    const undo = () => void sendIn(app, 'history.undo', { workshopId });
    showToast({ text: options.undoable, undo });
  }
  return answer;
}
