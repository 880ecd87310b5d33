import { memo, type Ref } from 'react';
import type {
  Block,
  Cover,
  MinutesDocument,
  PaperSection,
} from '../../../shared/features/minutes/document.ts';
import { freeFieldOf, textPlace } from '../../../shared/features/minutes/free-texts.ts';
import { classNames } from '../../ui/class-names.ts';
import printed from '../../ui/printed.module.css';
import { PaperBlock, ProseBlocks } from './PaperBlock.tsx';
import { PaperPicture } from './PaperPhotos.tsx';
import styles from './paper.module.css';
import { Said } from './Said.tsx';
import { useKeysOnPaper } from './use-keys-on-paper.ts';

type PaperProps = {
  readonly minutes: MinutesDocument;
  /** Everything is drawn, as for the printer. */
  readonly whole: boolean;
  /** A text was picked, with the element it stands in. */
  readonly onPick: (place: string, at: HTMLElement) => void;
  /** Says what may be written into a part that is empty. */
  readonly asks: (part: PaperSection['part']) => string;
  /** How the paper is gone through with the keyboard. */
  readonly hint: string;
  readonly paperRef: Ref<HTMLElement>;
};

/** A paper as a sheet: light in a dark room too, and what the printer is given. */
export const Paper = memo(function Paper(props: PaperProps) {
  const { minutes, whole, onPick, asks, hint, paperRef } = props;
  const { language, cover, sections } = minutes;
  const keys = useKeysOnPaper(onPick);
  return (
    <article
      ref={paperRef}
      className={classNames(printed.printed, styles.paper)}
      lang={language}
      data-theme="light"
      aria-description={hint}
      {...keys}
    >
      <CoverView cover={cover} whole={whole} />
      {sections.map((section) => (
        <SectionView key={section.part} section={section} whole={whole} ask={asks(section.part)} />
      ))}
    </article>
  );
});

const CoverView = memo(function CoverView({
  cover,
  whole,
}: {
  readonly cover: Cover;
  readonly whole: boolean;
}) {
  const { label, title, subtitle, facts, logos, edited } = cover;
  return (
    <header className={styles.cover}>
      {logos.length > 0 && (
        <div className={styles.logos}>
          {logos.map(({ fileId, alt }) => (
            <PaperPicture key={fileId} fileId={fileId} alt={alt} whole={whole} />
          ))}
        </div>
      )}
      <p className={styles.label}>
        <Said place="cover/label" text={label} edited={edited} />
      </p>
      <h2 className={styles.title}>
        <Said place="cover/title" text={title} edited={edited} />
      </h2>
      {subtitle !== '' && (
        <p className={styles.subtitle}>
          <Said place="cover/subtitle" text={subtitle} edited={edited} />
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(({ place, term, text }) => (
          <div key={place}>
            <dt>{term}</dt>
            <dd>
              <Said place={place} text={text} edited={edited} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
});

const SectionView = memo(function SectionView({
  section: { part, blocks, edited },
  whole,
  ask,
}: {
  readonly section: PaperSection;
  readonly whole: boolean;
  readonly ask: string;
}) {
  const field = freeFieldOf(part);
  const place = field && textPlace(field);
  const unwritten = place !== null && !blocks.some((block) => block.place === place);
  if (blocks.length === 0 && !unwritten) return null;
  return (
    <section className={styles.section} data-part={part}>
      {inTexts(blocks).map((texts) =>
        texts.length > 1 || texts[0]?.kind === 'paragraph' ? (
          <ProseBlocks key={texts[0]?.place} blocks={texts} edited={edited} />
        ) : (
          texts[0] && (
            <PaperBlock
              key={`${texts[0].kind} ${texts[0].place}`}
              block={texts[0]}
              edited={edited}
              whole={whole}
            />
          )
        ),
      )}
      {unwritten && (
        <p className={styles.ask}>
          <span className={styles.said} data-place={place} tabIndex={-1}>
            {ask}
          </span>
        </p>
      )}
    </section>
  );
});

/** Blocks that come of the same text stand together. */
function inTexts(blocks: readonly Block[]): Block[][] {
  const texts: Block[][] = [];
  for (const block of blocks) {
    const last = texts.at(-1);
    if (last?.[0]?.place === block.place) last.push(block);
    else texts.push([block]);
  }
  return texts;
}
