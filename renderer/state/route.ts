// Where the facilitator is, kept in the address's fragment: `#/`, `#/w/<workshop>/<section>/<part>/<sheet>`.
import { useMemo, useSyncExternalStore } from 'react';

/** The parts of a workshop, in the order of the rail. */
export const sections = [
  'plan',
  'run',
  'people',
  'groups',
  'boards',
  'votes',
  'actions',
  'evaluation',
  'minutes',
] as const;
export type Section = (typeof sections)[number];

export type WorkshopRoute = {
  readonly kind: 'workshop';
  readonly id: string;
  readonly section: Section;
  /** What in the section is open, e.g. one of the boards; null where it chooses itself. */
  readonly part: string | null;
  /** Which side of the part is open, e.g. the panel of a plan; null where the part chooses itself. */
  readonly sheet: string | null;
};
export type Route = { readonly kind: 'home' } | WorkshopRoute;

/** The route an address's fragment names; Home for anything else. */
export function routeOf(hash: string): Route {
  const [, id, name, part, sheet] =
    /^#\/w\/([0-9a-zA-Z-]+)(?:\/([a-z]+))?(?:\/([0-9a-zA-Z-]+))?(?:\/([a-z-]+))?/.exec(hash) ?? [];
  if (id === undefined) return { kind: 'home' };
  const section = sections.find((each) => each === name) ?? 'plan';
  return { kind: 'workshop', id, section, part: part ?? null, sheet: sheet ?? null };
}

export const homeHref = '#/';

/** The address of a part of a workshop; a sheet is always one of a part. */
export function hrefOf(
  id: string,
  section: Section,
  part: string | null = null,
  sheet: string | null = null,
): string {
  const further = part === null ? [] : [part, ...(sheet === null ? [] : [sheet])];
  return ['#/w', id, section, ...further].join('/');
}

/** Goes to an address made by `hrefOf`, or to `homeHref`. */
export function goTo(href: string): void {
  window.location.hash = href;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where the facilitator is. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

/** What is open within the section, and a way to open another; see `WorkshopRoute`. */
export function usePart(): readonly [string | null, (part: string | null) => void] {
  const route = useRoute();
  if (route.kind === 'home') return [null, () => {}];
  return [route.part, (part) => goTo(hrefOf(route.id, route.section, part))];
}

/** Which side of what is open is shown; see `WorkshopRoute`. */
export function useSheet(): string | null {
  const route = useRoute();
  return route.kind === 'home' ? null : route.sheet;
}
