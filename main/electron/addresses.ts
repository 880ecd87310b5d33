// The addresses the desktop app's pages have. Pages are never loaded from file:// or the network.

import type { Role } from '../../shared/contract/command.ts';
import { outputParameter } from '../../shared/contract/stage-address.ts';

export const appScheme = 'uthan';
/** The host whose pages may speak to main. */
const appHost = 'app';
const printHost = 'print';

/** Where the page of a role is loaded from. */
export function pageOf(role: Role): string {
  return `${appScheme}://${appHost}/${role}/`;
}

/** Whether an address is the app's own page or file. */
export function isAppAddress(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${appScheme}:` && url.host === appHost;
}

/** Whether an address is the page of a role: a stage's page never speaks as a desk. */
export function isPageOf(role: Role, address: string): boolean {
  return isAppAddress(address) && parsed(address)?.pathname === `/${role}/`;
}

/** Which of the room's screens a stage's address is for; null is the projector. */
export function screenOf(address: string): string | null {
  return parsed(address)?.searchParams.get(outputParameter) ?? null;
}

/**
 * The session (cookies, cache, permissions, protocol) of a role's window. The stage has one of its
 * own, in memory, in which files are not served; undefined is the app's.
 */
export function partitionOf(role: Role): string | undefined {
  return role === 'desk' ? undefined : role;
}

/** A page that is printed: another origin than the app's, so that it can reach none of it. */
export function printAddress(key: string): string {
  return `${appScheme}://${printHost}/${key}`;
}

/** Whether an address is of a page that is printed. */
export function isPrintAddress(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === `${appScheme}:` && url.host === printHost;
}

/** The URL, or undefined where the text is none. */
export function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
