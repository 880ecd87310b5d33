// The method, step by step: where the board is, how long still, what comes next, what is locked.
import {
  ArrowRight,
  Eye,
  EyeOff,
  GitMerge,
  ListOrdered,
  Lock,
  Play,
  Smartphone,
  Vote,
} from 'lucide-react';
import {
  methodWords,
  phaseNames,
  phaseNotes,
} from '../../../shared/features/board/desk-method-messages.ts';
import type { Board, Half, Phase } from '../../../shared/features/board/model.ts';
import { type Step as Goal, stepsOf } from '../../../shared/features/board/rules.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import { useVoteOnBoard } from '../../state/use-add-vote.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useBoardView } from './board-state.ts';
import styles from './method.module.css';
import { PhaseClock } from './PhaseClock.tsx';

type Part = { readonly board: Board };
type Timed = Exclude<Phase, 'free'>;
type Step = { readonly phase: Timed; readonly half: Half };

export function MethodBar({ board, onMerge }: Part & { readonly onMerge: () => void }) {
  const words = useWords(methodWords);
  const steps = timedSteps(board);
  if (steps.length === 0) return null;
  if (board.phase === 'free') {
    return (
      <section className={styles.row} aria-label={words.method}>
        <NextStep board={board} steps={steps} />
        <OtherSteps board={board} steps={steps} />
        <Switches board={board} />
        <VoteButton board={board} />
      </section>
    );
  }
  return (
    <section className={styles.method} aria-label={words.method}>
      <Steps board={board} steps={steps} />
      <div className={styles.row}>
        <PhaseClock board={board} />
        <NextStep board={board} steps={steps} />
        <Switches board={board} />
        {board.phase === 'vote' && <VoteButton board={board} />}
        {board.phase === 'merge' && (
          <Button icon={GitMerge} onPress={onMerge}>
            {words.mergeBoards}
          </Button>
        )}
        <Said board={board} />
      </div>
    </section>
  );
}

function VoteButton({ board }: Part) {
  const votes = useWords(voteWords);
  const voteOn = useVoteOnBoard();
  return (
    <Button icon={Vote} onPress={() => voteOn(board)}>
      {votes.voteOnThese}
    </Button>
  );
}

/** As long as none is on, the others are in a list: the cards need the room. */
function OtherSteps({ board, steps }: Part & { readonly steps: readonly Step[] }) {
  const words = useWords(methodWords);
  const nameOf = useStepName();
  const goTo = useGoTo(board);
  return (
    <Menu
      name={words.otherStep}
      caption={words.otherStep}
      icon={ListOrdered}
      tone="plain"
      items={steps.map((step) => ({
        id: `${step.phase} ${step.half}`,
        label: nameOf(step),
        onPress: () => goTo(step),
      }))}
    />
  );
}

/** The steps of the board's method, without the writing that is no step. */
function timedSteps(board: Board): readonly Step[] {
  return stepsOf(board).filter((step): step is Step => step.phase !== 'free');
}

function isOn(board: Board, step: Step): boolean {
  if (board.phase !== step.phase) return false;
  return step.half === 'all' || board.half === step.half;
}

function useStepName() {
  const names = useWords(phaseNames);
  const words = useWords(methodWords);
  return ({ phase, half }: Step) =>
    half === 'inside' ? words.writeInside : half === 'outside' ? words.writeOutside : names[phase];
}

/** All of them in a row: any can be gone to. */
function Steps({ board, steps }: Part & { readonly steps: readonly Step[] }) {
  const nameOf = useStepName();
  const words = useWords(methodWords);
  const goTo = useGoTo(board);
  const at = steps.findIndex((step) => isOn(board, step));
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={`${step.phase} ${step.half}`}>
          <button
            type="button"
            className={classNames(styles.step, index < at && styles.done)}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => goTo(step)}
          >
            {nameOf(step)}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.step}
          aria-current={board.phase === 'free' ? 'step' : undefined}
          data-tip={words.freeTip}
          onClick={() => goTo({ phase: 'free', half: 'all' })}
        >
          {words.free}
        </button>
      </li>
    </ol>
  );
}

function useGoTo(board: Board) {
  const send = useSend();
  const { store } = useBoardView();
  return ({ phase, half }: Goal) => {
    if (phase === 'round-robin') store.setState({ walk: 'card' });
    void send('board.setPhase', { boardId: board.id, phase, ...(half !== 'all' && { half }) });
  };
}

/** One press goes on: from no method to its first step, from the last one back to none. */
function NextStep({ board, steps }: Part & { readonly steps: readonly Step[] }) {
  const words = useWords(methodWords);
  const nameOf = useStepName();
  const goTo = useGoTo(board);
  const at = steps.findIndex((step) => isOn(board, step));
  const next = steps[at + 1];
  if (!next) {
    return <Button onPress={() => goTo({ phase: 'free', half: 'all' })}>{words.endMethod}</Button>;
  }
  return board.phase === 'free' ? (
    <Button icon={Play} onPress={() => goTo(next)}>
      {words.begin(nameOf(next))}
    </Button>
  ) : (
    <Button icon={ArrowRight} tone="primary" onPress={() => goTo(next)}>
      {words.next(nameOf(next))}
    </Button>
  );
}

/** Whether the room sees the cards, and whether phones can write. */
function Switches({ board }: Part) {
  const words = useWords(methodWords);
  const send = useSend();
  const { id: boardId, hidden, open } = board;
  return (
    <>
      <Button
        icon={hidden ? EyeOff : Eye}
        pressed={hidden}
        tip={words.hiddenTip}
        onPress={() => void send('board.hide', { boardId, on: !hidden })}
      >
        {hidden ? words.reveal : words.hide}
      </Button>
      <Button
        icon={Smartphone}
        pressed={open}
        tip={words.openTip}
        onPress={() => void send('board.open', { boardId, on: !open })}
      >
        {open ? words.isOpen : words.open}
      </Button>
    </>
  );
}

/** What the step means: what is asked of the room, and what is locked. */
function Said({ board }: Part) {
  const notes = useWords(phaseNotes);
  if (board.phase === 'free') return null;
  const locks = board.phase !== 'brief' && board.phase !== 'round-robin';
  return (
    <p className={styles.note} role="status">
      {locks && <Lock aria-hidden size={14} />}
      {notes[board.phase]}
    </p>
  );
}
