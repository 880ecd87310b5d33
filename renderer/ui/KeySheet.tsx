import { useState } from 'react';
import { useStore } from 'zustand';
import { ui } from '../../shared/contract/ui-messages.ts';
import { Dialog } from './Dialog.tsx';
import styles from './key-sheet.module.css';
import { useWords } from './language.tsx';
import { keyCaption, shortcutStore, useShortcut } from './shortcuts.ts';

/** The sheet of all keys that do something on this screen; `?` opens it. */
export function KeySheet() {
  const words = useWords(ui);
  const [open, setOpen] = useState(false);
  useShortcut('?', words.keys, () => setOpen(true));
  const shortcuts = useStore(shortcutStore, (state) => state.shortcuts);
  if (!open) return null;
  return (
    <Dialog title={words.keys} onClose={() => setOpen(false)}>
      <p>{words.keysHint}</p>
      <dl className={styles.keys}>
        {shortcuts.map((shortcut) => (
          <div key={`${shortcut.key} ${shortcut.label}`}>
            <dt>
              <kbd>{keyCaption(shortcut.key)}</kbd>
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
