import { shell } from '../../../shared/contract/shell-messages.ts';
import { useHistory } from '../../state/history.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';

/** Ctrl+Z and Ctrl+Shift+Z (and Ctrl+Y), wherever the facilitator is. */
export function useHistoryKeys(): void {
  const words = useWords(shell);
  const history = useHistory();
  useShortcut('mod+z', words.undo, history.undo);
  useShortcut('mod+shift+z', words.redo, history.redo);
  useShortcut('mod+y', words.redo, history.redo);
}
