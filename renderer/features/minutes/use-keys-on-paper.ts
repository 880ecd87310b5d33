// Going through the texts of a paper: one stop for the Tab key, arrows from text to text.
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';

const texts = '[data-place]';

/** What the paper hears. Each text is picked with a press of the pointer, Enter or F2. */
export function useKeysOnPaper(onPick: (place: string, at: HTMLElement) => void) {
  const stop = useRef<HTMLElement | null>(null);
  const stopAt = (text: HTMLElement) => {
    if (stop.current) stop.current.tabIndex = -1;
    text.tabIndex = 0;
    stop.current = text;
  };
  const pick = (text: HTMLElement) => onPick(text.dataset.place ?? '', text);
  return {
    tabIndex: 0,
    onClick: (event: MouseEvent<HTMLElement>) => {
      const text = textAt(event.target);
      // Somebody who marks words to copy them does not want to edit them.
      if (text && window.getSelection()?.isCollapsed !== false) pick(text);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const text = textAt(event.target);
      if (text) stopAt(text);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const all = [...event.currentTarget.querySelectorAll<HTMLElement>(texts)];
      const text = textAt(event.target);
      if (text && (event.key === 'Enter' || event.key === 'F2')) {
        event.preventDefault();
        pick(text);
        return;
      }
      const next = nextOf(event.key, all, text);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function nextOf(key: string, all: readonly HTMLElement[], text: HTMLElement | null) {
  const at = text ? all.indexOf(text) : -1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  return all[to[key] ?? -1];
}

function textAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(texts) : null;
}
