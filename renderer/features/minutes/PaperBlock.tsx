// The blocks of the minutes on the paper. They have no identity but their place, hence the keys.
import { memo } from 'react';
import {
  type Block,
  type HeadingBlock,
  type ListBlock,
  type SwotBlock,
  sharedWidths,
  type TableBlock,
} from '../../../shared/features/minutes/document.ts';
import styles from './paper.module.css';

const tags = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

export const PaperBlock = memo(function PaperBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'remark':
      return <p className={styles.remark}>{block.text}</p>;
    case 'list':
      return <List ordered={block.ordered} items={block.items} />;
    case 'table':
      return <Table {...block} />;
    case 'swot':
      return <Swot {...block} />;
    case 'drawing':
    case 'photos':
      return null;
    default:
      return block satisfies never;
  }
});

function Heading({ level, text }: HeadingBlock) {
  const Tag = tags[level];
  return <Tag className={styles[`heading${level}`]}>{text}</Tag>;
}

function List({ ordered, items }: Pick<ListBlock, 'ordered' | 'items'>) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={styles.list}>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
        <li key={at}>{item}</li>
      ))}
    </Tag>
  );
}

/** On a narrow screen each row becomes a small sheet whose lines begin with their column's name. */
function Table({ caption, columns, rows, total }: TableBlock) {
  const widths = sharedWidths(columns, 1000);
  const cells = (row: readonly string[]) =>
    row.map((text, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is nothing but its place
      <td key={at} data-column={columns[at]?.title}>
        <span>{text}</span>
      </td>
    ));
  return (
    <table className={styles.table}>
      {caption && (
        <caption>
          {caption.label}. {caption.text}
        </caption>
      )}
      <colgroup>
        {widths.map((width, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its place
          <col key={at} style={{ inlineSize: `${width / 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
          <tr key={at}>{cells(row)}</tr>
        ))}
      </tbody>
      {total && (
        <tfoot>
          <tr>{cells(total)}</tr>
        </tfoot>
      )}
    </table>
  );
}

function Swot({ cells }: SwotBlock) {
  return (
    <div className={styles.swot}>
      {cells.map(({ quadrant, title, items }) => (
        <section key={quadrant} className={styles[quadrant]}>
          <p className={styles.quadrant}>{title}</p>
          <List ordered={false} items={items} />
        </section>
      ))}
    </div>
  );
}
