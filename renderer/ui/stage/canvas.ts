/** A drawing surface in CSS pixels, and the factor that brings it to the size of its place. */
export type Canvas = { readonly width: number; readonly height: number; readonly scale: number };

const usual = { width: 1024, height: 768 } as const;

/**
 * The canvas for a place: at least 1024 × 768, wider or higher where the place has another shape.
 * @param width the place's width in CSS pixels; 0 while it has none
 * @param percent 200 draws everything twice as large, on a canvas of half the size
 */
export function canvasFor(width: number, height: number, percent = 100): Canvas {
  const least = { width: usual.width / (percent / 100), height: usual.height / (percent / 100) };
  if (width <= 0 || height <= 0) return { ...least, scale: 1 };
  const scale = Math.min(width / least.width, height / least.height);
  return { width: width / scale, height: height / scale, scale };
}
