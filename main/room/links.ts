// Where the room's pages are found. Codes are in the fragment, which no request carries.
import type { LanAddress } from '../../shared/contract/lan.ts';
import type { KeptRoom } from './kept.ts';

export function linksTo(
  address: string,
  { port, code, stageCode }: Pick<KeptRoom, 'port' | 'code' | 'stageCode'>,
): Pick<LanAddress, 'seat' | 'stage'> {
  const base = `http://${address}:${port}`;
  return { seat: `${base}/#code=${code}`, stage: `${base}/stage/#token=${stageCode}` };
}
