// Where the focus goes when what held it is taken off the page: to what stood in the same place.
// Without this a person with a keyboard would begin again at the top of the page.

const focusable =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled, [tabindex="-1"]), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

type Trail = readonly (HTMLElement | null)[];
type Lost = {
  readonly element: HTMLElement;
  /** Where the removed part of the page stood. */
  readonly parent: Node;
  readonly next: Node | null;
  readonly previous: Node | null;
  readonly removed: Element;
  /** What had the focus before, the newest last; null where it was let go of on purpose. */
  readonly trail: Trail;
};

const trailLength = 8;

/** Starts watching over the focus of a page; the function that comes back stops it. */
export function keepFocus(page: Document): () => void {
  let trail: Trail = [];
  let lost: Lost | null = null;
  const focused = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    trail = [...trail.slice(1 - trailLength), event.target];
    lost = null;
  };
  const left = () =>
    queueMicrotask(() => {
      // Still on the page and yet without the focus: it was let go of on purpose.
      if (trail.at(-1)?.isConnected && page.activeElement === page.body) trail = [...trail, null];
    });
  const tend = () => {
    if (!lost) return;
    if (page.activeElement !== page.body) lost = null;
    else placeFor(lost, page)?.focus();
  };
  const observer = new MutationObserver((records) => {
    const last = trail.at(-1);
    if (last && !last.isConnected) lost = lossOf(last, records, trail) ?? lost;
    // After this frame, so that whoever knows better has already placed it.
    if (lost) requestAnimationFrame(tend);
  });
  page.addEventListener('focusin', focused);
  page.addEventListener('focusout', left);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', focused);
    page.removeEventListener('focusout', left);
    observer.disconnect();
  };
}

function lossOf(
  element: HTMLElement,
  records: readonly MutationRecord[],
  trail: Trail,
): Lost | null {
  for (const { target, removedNodes, nextSibling, previousSibling } of records) {
    const removed = [...removedNodes].find((node) => node.contains(element));
    if (removed instanceof Element) {
      const [next, previous] = [nextSibling, previousSibling];
      return { element, removed, parent: target, next, previous, trail };
    }
  }
  return null;
}

/** The same thing drawn elsewhere; else its like in the neighbour; else the nearest there is. */
function placeFor(lost: Lost, page: Document): HTMLElement | null {
  const item = lost.element.closest('[data-drag-item]')?.getAttribute('data-drag-item');
  const moved = item ? page.querySelector(`[data-drag-item="${CSS.escape(item)}"]`) : null;
  const grip = moved?.querySelector<HTMLElement>('[data-drag-handle]');
  if (grip) return grip;
  const before = lost.trail.findLast(
    (each) => each === null || (each.isConnected && each.checkVisibility()),
  );
  if (before !== undefined && lost.element.closest('dialog, [popover]')) return before;
  const whole = lost.removed.matches('main') || lost.removed.querySelector('main');
  if (whole) return page.querySelector<HTMLElement>('main[tabindex]'); // another screen
  for (const neighbour of [lost.next, lost.previous]) {
    if (!(neighbour instanceof HTMLElement) || !neighbour.isConnected) continue;
    if (neighbour.matches('[popover]')) continue;
    const like = likeIn(neighbour, lost);
    if (like) return like;
  }
  return before ?? around(lost.parent) ?? page.querySelector<HTMLElement>('main[tabindex]');
}

function likeIn(neighbour: HTMLElement, { element, removed }: Lost): HTMLElement | null {
  const kind = `${element.tagName}${element.getAttribute('role') ?? ''}`;
  const isAlike = (each: Element) => `${each.tagName}${each.getAttribute('role') ?? ''}` === kind;
  const place = [...removed.querySelectorAll(focusable)].filter(isAlike).indexOf(element);
  const there = within(neighbour);
  const alike = there.filter(isAlike);
  return alike[place] ?? alike.at(-1) ?? there[0] ?? null;
}

function within(part: Element): HTMLElement[] {
  const inside = [...part.querySelectorAll<HTMLElement>(focusable)];
  const all = part instanceof HTMLElement && part.matches(focusable) ? [part, ...inside] : inside;
  return all.filter((each) => each.checkVisibility());
}

/** The first thing to press or write in of the nearest part around it that has one. */
function around(from: Node): HTMLElement | null {
  for (let part: Node | null = from; part instanceof HTMLElement; part = part.parentElement) {
    if (part.matches('main, body') || part.querySelector('main')) return null;
    const first = within(part)[0];
    if (part.isConnected && first) return first;
  }
  return null;
}
