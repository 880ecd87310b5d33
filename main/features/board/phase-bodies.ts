// The method, step by step: which step is on, its clock, and what the room may see of the cards.
import type { Board, Half, Phase } from '../../../shared/features/board/model.ts';
import { lengthOfPhase } from '../../../shared/features/board/projection.ts';
import { hasHalves, phasesOf } from '../../../shared/features/board/rules.ts';
import type { Bodies, Body } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';

type PhaseBodies = Pick<
  Bodies<'board.'>,
  | 'board.setPhase'
  | 'board.stretchPhase'
  | 'board.stopClock'
  | 'board.hide'
  | 'board.open'
  | 'board.step'
>;

/** What a step's clock is shortened to at most (ms): 0 would be no clock. */
const shortest = 1000;

const setPhase: Body<'board.setPhase'> = (tx, { boardId, phase, half: asked }, { now }) => {
  const board = tx.need('board', boardId);
  if (!phasesOf(board.kind).includes(phase)) throw new Refusal('malformed', { field: 'phase' });
  const half = halfOf(board, phase, asked);
  const phaseLength = lengthOfPhase(board, phase, half);
  tx.edit('board', boardId, {
    phase,
    half,
    phaseStartedAt: phaseLength > 0 ? now : null,
    phaseLength,
    hidden: hiddenIn(phase) ?? board.hidden,
    stepCardId: null,
  });
};

export const phaseBodies: PhaseBodies = {
  'board.setPhase': setPhase,
  'board.stretchPhase': (tx, { boardId, by }) => {
    const { phaseStartedAt, phaseLength } = tx.need('board', boardId);
    if (phaseStartedAt === null) throw new Refusal('no-step-clock');
    tx.edit('board', boardId, { phaseLength: Math.max(shortest, phaseLength + by) });
  },
  'board.stopClock': (tx, { boardId }) => {
    if (tx.need('board', boardId).phaseStartedAt === null) throw new Refusal('no-step-clock');
    tx.edit('board', boardId, noClock);
  },
  'board.hide': (tx, { boardId, on }) => tx.edit('board', boardId, { hidden: on }),
  'board.open': (tx, { boardId, on }) => tx.edit('board', boardId, { open: on }),
  'board.step': (tx, { boardId, cardId }) => {
    tx.need('board', boardId);
    if (cardId !== null && tx.need('card', cardId).boardId !== boardId) throw new Refusal('gone');
    tx.edit('board', boardId, { stepCardId: cardId });
  },
};

export const noClock = { phaseStartedAt: null, phaseLength: 0 } as const;

/** Only the writing has halves; it begins with what is within where the board says so. */
function halfOf({ kind, insideFirst }: Board, phase: Phase, asked: Half | undefined): Half {
  if (phase !== 'writing' || !hasHalves(kind)) return 'all';
  return asked ?? (insideFirst ? 'inside' : 'all');
}

/** Whether a step hides the cards or reveals them; undefined: it leaves them as they are. */
function hiddenIn(phase: Phase): boolean | undefined {
  switch (phase) {
    case 'writing':
      return true;
    case 'round-robin':
    case 'cluster':
    case 'vote':
    case 'merge':
    case 'lessons':
      return false;
    case 'free':
    case 'brief':
      return undefined;
    default:
      return phase satisfies never;
  }
}
