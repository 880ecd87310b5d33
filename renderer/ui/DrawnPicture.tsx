import type { Drawing, Shape } from '../../shared/lib/drawing.ts';

/** A drawing as it stands, in the page's own letters. */
export function DrawnPicture({
  drawing,
  label,
}: {
  readonly drawing: Drawing;
  /** What it shows, in words. */
  readonly label: string;
}) {
  const { width, height, shapes } = drawing;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = shape;
      const line = stroke === '' ? {} : { stroke };
      return <rect {...{ x, y, width, height, fill }} rx={radius} {...line} />;
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width } = shape;
      return <line {...{ x1, y1, x2, y2, stroke }} strokeWidth={width} />;
    }
    case 'text': {
      const { x, y, size, fill, anchor, bold, text } = shape;
      return (
        <text {...{ x, y, fill }} fontSize={size} fontWeight={bold ? 600 : 400} textAnchor={anchor}>
          {text}
        </text>
      );
    }
    default:
      return shape satisfies never;
  }
}
