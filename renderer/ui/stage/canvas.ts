/** A drawing surface in CSS pixels, and the factor that brings it to the size of its place. */
export type Canvas = { readonly width: number; readonly height: number; readonly scale: number };

const least = { width: 1024, height: 768 } as const;

/**
 * The canvas for a place: at least 1024 × 768, wider or higher where the place has another shape.
 * @param width the place's width in CSS pixels; 0 while it has none
 */
export function canvasFor(width: number, height: number): Canvas {
  if (width <= 0 || height <= 0) return { ...least, scale: 1 };
  const scale = Math.min(width / least.width, height / least.height);
  return { width: width / scale, height: height / scale, scale };
}
