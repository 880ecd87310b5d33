// The clock's keys. The desktop app's menu presses the same ones.
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import type { RunControls } from './use-run-controls.ts';

/** @param on false where the keys belong to another part of the page, or to nothing */
export function useClockKeys(controls: RunControls, on: boolean): void {
  const words = useWords(runWords);
  const clock = useWords(clockWords);
  const { startPause, less, more, muchLess, muchMore, back, next } = controls;
  useShortcut(on ? 'Space' : null, words.startPause, () => startPause?.());
  useShortcut(on ? '+' : null, words.more, () => more?.());
  useShortcut(on ? '-' : null, words.less, () => less?.());
  useShortcut(on ? '>' : null, clock.moreFive, () => muchMore?.());
  useShortcut(on ? '<' : null, clock.lessFive, () => muchLess?.());
  useShortcut(on ? 'ArrowRight' : null, words.nextWhat, () => next?.());
  useShortcut(on ? 'ArrowLeft' : null, words.backWhat, () => back?.());
}
