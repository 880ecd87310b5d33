import { Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { ui } from '../../shared/contract/ui-messages.ts';
import { Button, IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import { useWords } from './language.tsx';
import { dismissToast, type Toast, toastStore } from './toast-store.ts';
import styles from './toasts.module.css';

/** Milliseconds a toast stays; one that offers something or tells of a refusal stays longer. */
const stay = { short: 4000, long: 10_000 } as const;

/** To be put once at the end of a page. */
export function Toasts() {
  const words = useWords(ui);
  const toasts = useStore(toastStore, (state) => state.toasts);
  const stack = useRef<HTMLElement>(null);
  useEffect(() => {
    // Shown anew each time, so that it stands above a dialog that was opened since.
    if (stack.current?.matches(':popover-open')) stack.current.hidePopover();
    if (toasts.length > 0) stack.current?.showPopover();
  }, [toasts]);
  return (
    <section
      ref={stack}
      popover="manual"
      className={styles.stack}
      aria-label={words.messages}
      aria-live="polite"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const words = useWords(ui);
  const [held, setHeld] = useState(false);
  const long = toast.undo !== null || toast.offer !== null || toast.tone === 'danger';
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(toast.id), long ? stay.long : stay.short);
    return () => clearTimeout(timer);
  }, [toast.id, long, held]);
  const undo = () => {
    dismissToast(toast.id);
    toast.undo?.();
  };
  const take = () => {
    dismissToast(toast.id);
    toast.offer?.take();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while it is being read
    <div
      className={classNames(styles.toast, toast.tone === 'danger' && styles.danger)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <Button size="small" icon={Undo2} onPress={undo}>
          {words.undo}
        </Button>
      )}
      {toast.offer && (
        <Button size="small" onPress={take}>
          {toast.offer.label}
        </Button>
      )}
      <IconButton
        size="small"
        icon={X}
        label={words.dismiss}
        onPress={() => dismissToast(toast.id)}
      />
    </div>
  );
}
