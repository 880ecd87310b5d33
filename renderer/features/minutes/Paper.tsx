import { memo } from 'react';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { classNames } from '../../ui/class-names.ts';
import printed from '../../ui/printed.module.css';
import { PaperBlock } from './PaperBlock.tsx';
import styles from './paper.module.css';

/** The minutes as a sheet of paper: light in a dark room too, and what the printer is given. */
export const Paper = memo(function Paper({ minutes }: { readonly minutes: MinutesDocument }) {
  const { language, cover, blocks } = minutes;
  return (
    <article
      className={classNames(printed.printed, styles.paper)}
      lang={language}
      data-theme="light"
    >
      <header className={styles.cover}>
        <p className={styles.label}>{cover.label}</p>
        <h3 className={styles.title}>{cover.title}</h3>
        <dl className={styles.facts}>
          {cover.facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </header>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is nothing but its place
        <PaperBlock key={at} block={block} />
      ))}
    </article>
  );
});
