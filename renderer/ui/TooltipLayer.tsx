// One tooltip for the whole page: whatever has `data-tip` shows it on hover and on focus.
import { useEffect, useRef } from 'react';
import styles from './tooltip.module.css';

/** Milliseconds the pointer rests before the tooltip shows; none for the keyboard. */
const rest = 350;
/** Pixels between a part and its tooltip, and between the tooltip and the window's edge. */
const gap = 6;

/** To be put once at the end of a page. */
export function TooltipLayer() {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => (layer.current ? listen(layer.current) : undefined), []);
  return <div ref={layer} className={styles.tip} popover="manual" role="tooltip" aria-hidden />;
}

function listen(layer: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    if (layer.matches(':popover-open')) layer.hidePopover();
  };
  const offer = (event: Event) => {
    hide();
    const part = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    if (!(part instanceof HTMLElement)) return;
    if (event.type === 'pointerover') timer = setTimeout(() => show(layer, part), rest);
    // Not at once: a panel gives the focus back while it is still closing, and nothing may open then.
    else if (part.matches(':focus-visible')) timer = setTimeout(() => show(layer, part));
  };
  const leaving = ['pointerdown', 'keydown', 'focusout', 'scroll'] as const;
  document.addEventListener('pointerover', offer);
  document.addEventListener('focusin', offer);
  for (const name of leaving) document.addEventListener(name, hide, true);
  return () => {
    hide();
    document.removeEventListener('pointerover', offer);
    document.removeEventListener('focusin', offer);
    for (const name of leaving) document.removeEventListener(name, hide, true);
  };
}

function show(layer: HTMLElement, part: HTMLElement): void {
  if (!part.isConnected) return;
  const text = part.dataset.tip ?? '';
  const keys = part.dataset.tipKeys;
  layer.replaceChildren(text);
  if (keys) {
    const key = document.createElement('kbd');
    key.textContent = keys;
    layer.append(key);
  }
  if (layer.textContent === '') return;
  layer.showPopover();
  const at = part.getBoundingClientRect();
  const size = layer.getBoundingClientRect();
  const left = at.left + at.width / 2 - size.width / 2;
  const below = at.bottom + gap + size.height < window.innerHeight;
  layer.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - size.width - gap))}px`;
  layer.style.top = `${below ? at.bottom + gap : at.top - size.height - gap}px`;
}
