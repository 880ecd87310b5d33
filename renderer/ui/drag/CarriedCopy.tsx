// What is seen of an item while it is carried: a copy of its page elements, drawn once.
import { useLayoutEffect, useRef } from 'react';
import { useFormat } from '../language.tsx';
import styles from './drag.module.css';

/** @param count how many things are carried together */
export function CarriedCopy({ of, count }: { readonly of: HTMLElement; readonly count: number }) {
  const format = useFormat();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(copyOf(of));
  }, [of]);
  return (
    <div
      className={styles.together}
      data-together={count > 1 ? format.number(count) : undefined}
      inert
    >
      <div ref={holder} className={styles.copy} />
    </div>
  );
}

function copyOf(item: HTMLElement): Node {
  const copy = item.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('An item to carry is an HTML element.');
  const written = [...item.querySelectorAll('textarea')];
  copy.querySelectorAll('textarea').forEach((area, index) => {
    area.value = written[index]?.value ?? '';
  });
  copy.removeAttribute('data-drag-item');
  copy.removeAttribute('data-carried');
  return copy;
}
