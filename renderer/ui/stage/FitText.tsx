// Words as large as they can be: one page where they fit, else the smallest size on as many pages
// as they need.
import { useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../class-names.ts';
import styles from './fit-text.module.css';
import { useTurn } from './use-turn.ts';

/** Sizes in pixels of the stage's canvas, the largest first; the last can be read from 10 m. */
const sizes = [112, 96, 84, 72, 64, 56, 48, 40, 34, 28] as const;
const least = 28;
/** Between two pages, in pixels; as in the style sheet. */
const gap = 40;

type Fit = { readonly size: number; readonly pages: number };

/** @param largest the size at which it begins, in pixels */
export function FitText({
  text,
  largest = sizes[0],
}: {
  readonly text: string;
  readonly largest?: number;
}) {
  const room = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [{ size, pages }, setFit] = useState<Fit>({ size: largest, pages: 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text, another size
  useLayoutEffect(() => {
    const [box, inner] = [room.current, words.current];
    if (!box || !inner) return;
    const measure = () => {
      const found = fitted(box, inner, largest);
      setFit((known) => (known.size === found.size && known.pages === found.pages ? known : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [text, largest]);
  const turn = useTurn(pages, null, null);
  const paged = pages > 1;
  const shift = paged ? `translateX(calc(${-turn} * (100% + ${gap}px)))` : undefined;
  return (
    <div ref={room} className={classNames(styles.room, !paged && styles.one)} data-pages={pages}>
      <div
        ref={words}
        dir="auto"
        className={classNames(styles.words, paged && styles.paged)}
        style={{ fontSize: `${size}px`, transform: shift }}
      >
        {text}
      </div>
    </div>
  );
}

/** Tries the sizes on the element itself, and leaves it at the one found. */
function fitted(box: HTMLElement, inner: HTMLElement, largest: number): Fit {
  inner.classList.remove(styles.paged ?? '');
  inner.classList.add(styles.trying ?? '');
  const fits = (size: number) => {
    inner.style.fontSize = `${size}px`;
    return inner.scrollHeight <= box.clientHeight && inner.scrollWidth <= box.clientWidth;
  };
  const size = sizes.find((each) => each <= largest && fits(each));
  inner.classList.remove(styles.trying ?? '');
  if (size !== undefined) return { size, pages: 1 };
  // A word longer than a line is broken at the smallest size only.
  inner.style.fontSize = `${least}px`;
  if (inner.scrollHeight <= box.clientHeight) return { size: least, pages: 1 };
  inner.classList.add(styles.paged ?? '');
  const pages = Math.round((inner.scrollWidth + gap) / (box.clientWidth + gap));
  return { size: least, pages: Math.max(2, pages) };
}
