// The token of this launch comes in the address's fragment, which no server and no log ever sees.
const key = 'uthan.token';

type Page = {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { replaceState(data: unknown, unused: string, url: string): void };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
};

/**
 * Takes the token from `#token=…`, keeps it for this tab and cleans the address; a page loaded
 * again finds it where it was kept. Undefined where there never was one (the desktop app).
 */
export function takeToken(page: Page): string | undefined {
  const match = /^#token=([^&]+)&?(.*)$/.exec(page.location.hash);
  if (!match?.[1]) return page.sessionStorage.getItem(key) ?? undefined;
  const token = decodeURIComponent(match[1]);
  page.sessionStorage.setItem(key, token);
  const rest = match[2] ? `#${match[2]}` : '';
  page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}${rest}`);
  return token;
}

/** Whether the token is one that people type, as the code of a room's stage is. */
export function isTypedToken(token: string | undefined): boolean {
  return token !== undefined && token.length < 20;
}

/** An address's fragment from which `takeToken` takes what was typed. */
export function fragmentOf(token: string): string {
  return `#token=${encodeURIComponent(token)}`;
}
