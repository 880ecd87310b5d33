// What is seen of an item while it is carried: a copy of its page elements, drawn once.
import { useLayoutEffect, useRef } from 'react';
import styles from './drag.module.css';

export function CarriedCopy({ of }: { readonly of: HTMLElement }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.replaceChildren(copyOf(of));
  }, [of]);
  return <div ref={holder} className={styles.copy} inert />;
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
