// Whether the last row can read the scene: letters of at least 28 px on a picture of 1024 × 768,
// seen from 10 m, and nothing cut off. Measured on the desk's own preview of it.
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useWords } from '../../ui/language.tsx';

const least = 28;
/** Pixels by which a box may be too small for its letters: descenders reach over. */
const slack = 6;
/** Milliseconds of quiet after which a scene is measured: a drag or fast typing is not in its way. */
const quiet = 300;

export type Finding =
  /** The smallest letters there are, in pixels of 1024 × 768. */
  | { readonly kind: 'small'; readonly pixels: number }
  /** The beginning of what is cut off. */
  | { readonly kind: 'cut'; readonly words: string };

/** The sentence about a finding; null where there is none. */
export function useFindingWords(finding: Finding | null): string | null {
  const words = useWords(roomWords);
  if (!finding) return null;
  return finding.kind === 'small' ? words.tooSmall(finding.pixels) : words.cutOff(finding.words);
}

/**
 * Measures what is drawn in a place now and whenever it is drawn anew.
 * @param scale the scene's, in per cent
 * @returns a function that ends it
 */
export function watchLegibility(
  place: HTMLElement,
  scale: number,
  tell: (finding: Finding | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = 'nothing yet';
  const look = () => {
    const finding = findingIn(place, scale);
    const said = JSON.stringify(finding);
    if (said !== told) tell(finding);
    told = said;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };
  soon();
  // What a ticking clock changes is the text of a node, which is not watched.
  const observer = new MutationObserver(soon);
  observer.observe(place, { childList: true, attributes: true, subtree: true });
  document.fonts.addEventListener('loadingdone', soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', soon);
  };
}

/** The first thing wrong with the letters drawn in a place; null where all can be read. */
function findingIn(place: HTMLElement, scale: number): Finding | null {
  const scene = place.querySelector('[data-scene]');
  if (!scene) return null;
  const texts = textsIn(scene);
  const sizes = texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const smallest = Math.min(...sizes) * (scale / 100);
  if (smallest < least - 0.5) return { kind: 'small', pixels: Math.round(smallest) };
  const cut = texts.find((element) => isCut(element, scene));
  return cut ? { kind: 'cut', words: beginningOf(cut.textContent ?? '') } : null;
}

/** Elements with letters of their own that can be seen. */
function textsIn(scene: Element): HTMLElement[] {
  const walker = document.createTreeWalker(scene, NodeFilter.SHOW_TEXT);
  const found = new Set<HTMLElement>();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (element && walker.currentNode.textContent?.trim()) found.add(element);
  }
  // Words for a screen reader alone are in a box of one pixel.
  return [...found].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      element.offsetWidth > 1 &&
      getComputedStyle(element).visibility === 'visible',
  );
}

/** Whether some of an element's letters are hidden: by itself, by what it lies in, or by the edge. */
function isCut(element: HTMLElement, scene: Element): boolean {
  if (element.closest('[data-pages]:not([data-pages="1"])')) return false; // on pages that turn
  const inner = element.getBoundingClientRect();
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    if (box === scene) return reachesOut(box, inner);
    if (getComputedStyle(box).overflow !== 'hidden') continue;
    if (box === element ? overflows(box) : reachesOut(box, inner)) return true;
  }
  return false;
}

function overflows(box: HTMLElement): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = box;
  return scrollHeight > clientHeight + slack || scrollWidth > clientWidth + slack;
}

/** Measured on the desk, where everything is smaller. */
function reachesOut(box: HTMLElement, inner: DOMRect): boolean {
  const outer = box.getBoundingClientRect();
  const room = (slack * outer.width) / Math.max(1, box.offsetWidth);
  const { left, right, top, bottom } = inner;
  const beside = right > outer.right + room || left < outer.left - room;
  return beside || bottom > outer.bottom + room || top < outer.top - room;
}

function beginningOf(words: string): string {
  const line = words.trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
