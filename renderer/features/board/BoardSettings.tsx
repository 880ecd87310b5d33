// How a board is worked on: cards each, what is written first, who is named, minutes per step.
import { X } from 'lucide-react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { methodWords, phaseNames } from '../../../shared/features/board/desk-method-messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import {
  lengthOfPhase,
  readMinutes,
  timedPhases,
  usualMinutes,
} from '../../../shared/features/board/projection.ts';
import { hasHalves, phasesOf } from '../../../shared/features/board/rules.ts';
import { useEdit } from '../../state/use-edit.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './settings.module.css';

type Part = { readonly board: Board };

const minute = 60_000;
const mostCardsEach = 50;
const mostMinutes = 240;

export function BoardSettings({ board, onDone }: Part & { readonly onDone: () => void }) {
  const words = useWords(deskWords);
  const common = useWords(ui);
  const edit = useEdit('board.edit', board);
  return (
    <Panel
      title={words.settings}
      actions={<IconButton icon={X} label={common.close} onPress={onDone} />}
    >
      <div className={styles.settings}>
        <NumberField
          key={`${board.id} each`}
          label={words.cardsEach}
          hint={words.cardsEachHint}
          min={0}
          max={mostCardsEach}
          value={board.cardsEach}
          onCommit={edit('cardsEach')}
        />
        <div className={styles.toggles}>
          {hasHalves(board.kind) && (
            <Toggle
              label={words.insideFirst}
              value={board.insideFirst}
              onChange={edit('insideFirst')}
            />
          )}
          <Toggle
            label={words.hidesAuthors}
            value={board.hidesAuthors}
            onChange={edit('hidesAuthors')}
          />
        </div>
      </div>
      <Minutes board={board} />
    </Panel>
  );
}

/** The minutes of each step; what is as usual is not kept. */
function Minutes({ board }: Part) {
  const words = useWords(methodWords);
  const names = useWords(phaseNames);
  const edit = useEdit('board.edit', board);
  const own = phasesOf(board.kind);
  const steps = timedPhases.filter((phase) => own.includes(phase));
  if (steps.length === 0) return null;
  const known = readMinutes(board.minutes) ?? usualMinutes;
  const write = (phase: (typeof timedPhases)[number], minutes: number) => {
    const next = { ...known, [phase]: minutes };
    const parts = timedPhases.map((each) => String(next[each]));
    const usual = timedPhases.every((each) => next[each] === usualMinutes[each]);
    return usual ? '' : parts.join(',');
  };
  return (
    <fieldset className={styles.minutes}>
      <legend>{words.minutes}</legend>
      {steps.map((phase) => (
        <NumberField
          key={phase}
          label={names[phase]}
          min={0}
          max={mostMinutes}
          value={lengthOfPhase(board, phase) / minute}
          onCommit={(value, how) =>
            edit('minutes')(write(phase, value), how && { ...how, base: board.minutes })
          }
        />
      ))}
    </fieldset>
  );
}
