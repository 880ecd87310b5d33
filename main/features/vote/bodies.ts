// What the votes' commands do to votes and their options; ballots lie beside this file.
import { mostOptions } from '../../../shared/features/vote/limits.ts';
import type { Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { fewestOptions } from '../../../shared/features/vote/rules.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';
import { ballotBodies, needOpen } from './ballot-bodies.ts';
import { boardOptions } from './board-options.ts';
import { refuseHidden, refuseNameless, refuseSecond, refuseUnsendable } from './locks.ts';

export const voteBodies: Bodies<'vote.'> = {
  ...ballotBodies,
  'vote.add': (tx, input) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    const order = tx.orderAtEnd('vote', { workshopId });
    tx.insert('vote', { ...input, order, state: 'draft', openedAt: null, closedAt: null });
  },
  'vote.edit': (tx, { id, patch, base }) => {
    const vote = tx.need('vote', id);
    if (changesHow(vote, patch)) refuseBegun(tx, id);
    tx.edit('vote', id, patch, base);
    const edited = tx.need('vote', id);
    if (edited.boardId !== vote.boardId) dropCards(tx, id);
    if (edited.state === 'open') refuseUnsendable(tx, edited);
  },
  'vote.remove': (tx, { id }) => tx.remove('vote', id),
  'vote.addOptions': (tx, { voteId, options }) => {
    const vote = tx.need('vote', voteId);
    refuseBegun(tx, voteId);
    addOptions(tx, voteId, options);
    if (vote.state === 'open') refuseUnsendable(tx, vote);
  },
  'vote.editOption': (tx, { id, patch, base }) => tx.edit('voteOption', id, patch, base),
  'vote.moveOption': (tx, { id, after }) => {
    const { voteId } = tx.need('voteOption', id);
    refuseBegun(tx, voteId);
    tx.edit('voteOption', id, { order: tx.orderAfter('voteOption', { voteId }, after, id) });
  },
  'vote.removeOption': (tx, { id }) => {
    refuseBegun(tx, tx.need('voteOption', id).voteId);
    tx.remove('voteOption', id);
  },
  'vote.open': (tx, { id }, { now, newId }) => {
    const vote = tx.need('vote', id);
    if (vote.state !== 'draft') throw new Refusal('vote-opened');
    refuseSecond(tx, vote);
    refuseHidden(tx, vote.boardId);
    fillOptions(tx, vote, newId);
    refuseUnsendable(tx, vote);
    tx.edit('vote', id, { state: 'open', openedAt: now });
  },
  'vote.close': (tx, { id }, { now }) => {
    needOpen(tx.need('vote', id));
    tx.edit('vote', id, { state: 'closed', closedAt: now });
  },
  'vote.reopen': (tx, { id }) => {
    const vote = tx.need('vote', id);
    if (vote.state !== 'closed') {
      throw new Refusal(vote.state === 'open' ? 'vote-opened' : 'vote-not-open');
    }
    refuseNameless(tx, vote);
    refuseSecond(tx, vote);
    tx.edit('vote', id, { state: 'open', closedAt: null });
  },
};

/** Its question, and when the room sees results, may change while people vote; nothing else. */
function changesHow(vote: Vote, patch: Patch<Vote>): boolean {
  return (['kind', 'boardId', 'dots', 'mostOnOne', 'notOwn'] as const).some(
    (field) => patch[field] !== undefined && patch[field] !== vote[field],
  );
}

/** Options of the board that was voted on before. */
function dropCards(tx: Transaction, voteId: string): void {
  for (const { id, cardId, stackId } of tx.list('voteOption', { voteId })) {
    if (cardId !== null || stackId !== null) tx.remove('voteOption', id);
  }
}

/** Ballots are of the options and the rules as they were when people voted. */
function refuseBegun(tx: Transaction, voteId: string): void {
  if (tx.list('ballot', { voteId }).length > 0) throw new Refusal('vote-has-ballots');
}

type NewOption = Pick<VoteOption, 'id' | 'title'> & {
  readonly cardId?: string | null | undefined;
  readonly stackId?: string | null | undefined;
};

function addOptions(tx: Transaction, voteId: string, options: readonly NewOption[]): void {
  const { workshopId, boardId } = tx.need('vote', voteId);
  const there = inOrder(tx.list('voteOption', { voteId }));
  if (there.length + options.length > mostOptions) {
    throw new Refusal('vote-too-many-options', { values: [mostOptions] });
  }
  const orders = keysAfter(there.at(-1)?.order ?? null, options.length);
  options.forEach(({ id, title, cardId = null, stackId = null }, at) => {
    const order = orders[at] ?? '';
    const about = [tx.get('card', cardId ?? ''), tx.get('stack', stackId ?? '')];
    if (about.some((row) => row && row.boardId !== boardId)) throw new Refusal('gone');
    if (about.some((row) => row)) refuseHidden(tx, boardId);
    tx.insert('voteOption', { id, workshopId, voteId, order, title, cardId, stackId });
  });
}

/** Cards that were chosen before stay the only ones; else all cards of the board are voted on. */
function fillOptions(tx: Transaction, vote: Vote, newId: () => string): void {
  const { id: voteId, boardId, kind, title } = vote;
  const chosen = () => tx.list('voteOption', { voteId });
  const isChosen = chosen().some(({ cardId, stackId }) => cardId !== null || stackId !== null);
  if (boardId !== null && !isChosen) {
    const found = boardOptions(tx, boardId).map((option) => ({ ...option, id: newId() }));
    addOptions(tx, voteId, found);
  }
  // A motion: the question itself is what is answered.
  if (kind === 'yes-no' && boardId === null && chosen().length === 0 && /\S/.test(title)) {
    addOptions(tx, voteId, [{ id: newId(), title }]);
  }
  const { length } = chosen();
  if (length === 0) throw new Refusal(boardId ? 'vote-board-without-cards' : 'vote-no-options');
  if (length < fewestOptions(kind)) throw new Refusal('vote-one-option');
}
