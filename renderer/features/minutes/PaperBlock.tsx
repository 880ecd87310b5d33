// The blocks of a paper. Each text says its place: by that it is picked to be edited.
import { memo } from 'react';
import {
  type Block,
  type Caption,
  type DrawingBlock,
  denseFrom,
  type Edited,
  type HeadingBlock,
  type ListBlock,
  type Place,
  type SwotBlock,
  sharedWidths,
  type TableBlock,
} from '../../../shared/features/minutes/document.ts';
import {
  captionPlace,
  cellPlace,
  headPlace,
  itemPlace,
  quadrantPlace,
  totalKey,
} from '../../../shared/features/minutes/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import { DrawingView } from '../../ui/DrawingView.tsx';
import { PaperPhotos } from './PaperPhotos.tsx';
import styles from './paper.module.css';
import { Said, Written } from './Said.tsx';

const tags = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

type Props<B extends Block> = {
  readonly block: B;
  readonly edited: Edited;
  /** Everything is drawn, as for the printer. */
  readonly whole: boolean;
};

export const PaperBlock = memo(function PaperBlock(props: Props<Block>) {
  const { block, edited, whole } = props;
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} edited={edited} whole={whole} />;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'remark':
      return (
        <p className={styles.remark}>
          <Said place={block.place} text={block.text} edited={edited} />
        </p>
      );
    case 'list':
      return <List {...block} edited={edited} />;
    case 'table':
      return <Table block={block} edited={edited} whole={whole} />;
    case 'swot':
      return <Swot block={block} edited={edited} whole={whole} />;
    case 'drawing':
      return <Picture block={block} edited={edited} whole={whole} />;
    case 'photos':
      return <PaperPhotos photos={block.photos} whole={whole} />;
    default:
      return block satisfies never;
  }
});

/** Blocks that come of one text, which is edited as one. */
export const ProseBlocks = memo(function ProseBlocks({
  blocks,
  edited,
}: {
  readonly blocks: readonly Block[];
  readonly edited: Edited;
}) {
  const [first] = blocks;
  if (!first) return null;
  return (
    <Written place={first.place} edited={edited}>
      {blocks.map((block, at) =>
        block.kind === 'list' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text is nothing but its place
          <PlainList key={at} items={block.items} />
        ) : (
          'text' in block && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text is nothing but its place
            <p key={at} className={styles.paragraph}>
              {block.text}
            </p>
          )
        ),
      )}
    </Written>
  );
});

function Heading({ block: { level, text, place }, edited }: Props<HeadingBlock>) {
  const Tag = tags[level];
  return (
    <Tag className={styles[`heading${level}`]}>
      <Said place={place} text={text} edited={edited} wide />
    </Tag>
  );
}

function PlainList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}

type Items = Pick<ListBlock, 'place' | 'ordered' | 'items' | 'keys'> & { readonly edited: Edited };

function List({ place, ordered, items, keys, edited }: Items) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same words
        <li key={`${keys[at]} ${at}`}>
          <Said place={itemPlace(place, keys[at] ?? '')} text={item} edited={edited} />
        </li>
      ))}
    </Tag>
  );
}

/** On a narrow screen each row becomes a small sheet whose lines begin with their column's name. */
function Table({ block, edited }: Props<TableBlock>) {
  const { place, caption, columns, rows, keys, total } = block;
  const widths = sharedWidths(columns, 1000);
  const cells = (row: readonly string[], rowKey: string) =>
    columns.map(({ key, title, align }, at) => (
      <td key={key} data-column={title} className={align && styles.end}>
        <Said place={cellPlace(place, rowKey, key)} text={row[at] ?? ''} edited={edited} wide />
      </td>
    ));
  return (
    <table className={classNames(styles.table, columns.length >= denseFrom && styles.dense)}>
      {caption && (
        <caption>
          <Captioned place={place} caption={caption} edited={edited} />
        </caption>
      )}
      <colgroup>
        {columns.map(({ key }, at) => (
          <col key={key} style={{ inlineSize: `${(widths[at] ?? 0) / 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, title, align }) => (
            <th key={key} scope="col" className={align && styles.end}>
              <Said place={headPlace(place, key)} text={title} edited={edited} wide />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={keys[at]}>{cells(row, keys[at] ?? '')}</tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>{cells(total, totalKey)}</tr>
        </tfoot>
      )}
    </table>
  );
}

function Captioned(props: {
  readonly place: Place;
  readonly caption: Caption;
  readonly edited: Edited;
}) {
  const { place, caption, edited } = props;
  return (
    <>
      <b>{caption.label}.</b>{' '}
      <Said place={captionPlace(place)} text={caption.text} edited={edited} />
    </>
  );
}

function Swot({ block: { place, cells }, edited }: Props<SwotBlock>) {
  return (
    <div className={styles.swot}>
      {cells.map(({ quadrant, title, items, keys }) => {
        const own = quadrantPlace(place, quadrant);
        return (
          <section key={quadrant} className={styles[quadrant]}>
            <p className={styles.quadrant}>
              <Said place={own} text={title} edited={edited} />
            </p>
            <List place={own} ordered={false} items={items} keys={keys} edited={edited} />
          </section>
        );
      })}
    </div>
  );
}

function Picture({ block: { place, drawing, caption, alt }, edited, whole }: Props<DrawingBlock>) {
  return (
    <figure className={styles.figure}>
      <DrawingView drawing={drawing} label={alt} always={whole} />
      {caption && (
        <figcaption>
          <Captioned place={place} caption={caption} edited={edited} />
        </figcaption>
      )}
    </figure>
  );
}
