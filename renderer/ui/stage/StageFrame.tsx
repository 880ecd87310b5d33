// The canvas every scene is drawn on. It is never smaller than 1024 × 768 and is scaled to the place
// it has, so that a preview the size of a stamp and a wall show the same.

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../../shared/contract/catalogue.ts';
import type { Look } from '../../../shared/features/room/scene.ts';
import { LanguageProvider } from '../language.tsx';
import { type Canvas, canvasFor } from './canvas.ts';
import styles from './stage-frame.module.css';

/** Draws a scene in the language of its workshop, in the look it has there, scaled to its place. */
export function StageFrame({
  language,
  look,
  children,
}: {
  readonly language: Language;
  readonly look: Look;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas>(() => canvasFor(0, 0, look.scale));
  useLayoutEffect(() => {
    const here = place.current;
    if (!here) return;
    const measure = () => setCanvas(canvasFor(here.clientWidth, here.clientHeight, look.scale));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(here);
    return () => observer.disconnect();
  }, [look.scale]);
  const { width, height, scale } = canvas;
  const theme = look.dark ? 'dark' : 'light';
  const size = { inlineSize: width, blockSize: height, transform: `scale(${scale})` };
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.canvas} style={size} lang={language} data-theme={theme}>
        <LanguageProvider language={language}>{children}</LanguageProvider>
      </div>
    </div>
  );
}
