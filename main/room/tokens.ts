// What a phone proves its seat by: the seat's id and a mark that only the room's key makes.
import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

const markBytes = 16;

/** @param key 256 bits, as long as the room lives */
export function seatToken(key: KeyObject, seatId: string): string {
  return `${seatId}.${markOf(key, seatId).toString('base64url')}`;
}

/** The seat that a token proves; null where it proves none. */
export function seatOfToken(key: KeyObject, token: string): string | null {
  const dot = token.indexOf('.');
  if (dot < 0) return null;
  const seatId = token.slice(0, dot);
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const right = markOf(key, seatId);
  return given.length === right.length && timingSafeEqual(given, right) ? seatId : null;
}

function markOf(key: KeyObject, seatId: string): Buffer {
  return createHmac('sha256', key).update(seatId).digest().subarray(0, markBytes);
}
