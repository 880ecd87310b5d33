// A picture drawn from data, as elements of the page: its letters are those of the page.
import { memo, useRef } from 'react';
import type { Drawing, Shape } from '../../shared/lib/drawing.ts';
import styles from './drawing.module.css';
import { useNear } from './use-near.ts';

/** @param always drawn though it is far from what is in sight, as on paper */
export const DrawingView = memo(function DrawingView({
  drawing: { width, height, shapes },
  label,
  always,
}: {
  readonly drawing: Drawing;
  readonly label: string;
  readonly always: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place, always);
  return (
    <div
      ref={place}
      role="img"
      aria-label={label}
      className={styles.place}
      style={{ aspectRatio: `${width} / ${height}`, maxInlineSize: `${width}px` }}
    >
      {near && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden>
          {shapes.map((shape, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a shape is nothing but its place
            <ShapeView key={at} shape={shape} />
          ))}
        </svg>
      )}
    </div>
  );
});

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      const at = { x, y, width, height, rx: radius, fill };
      return <rect {...at} {...(stroke !== '' && { stroke })} />;
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width } = shape;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} strokeWidth={width} />;
    }
    case 'text': {
      const { x, y, size, bold, fill, anchor, text } = shape;
      const looks = { fontSize: size, fontWeight: bold ? 600 : 400, fill, textAnchor: anchor };
      return (
        <text x={x} y={y} {...looks}>
          {text}
        </text>
      );
    }
    default:
      return shape satisfies never;
  }
}
