// `npm run bench`: prints a table and writes dist/bench.json. Ratios are what counts: the peers
// ran on the same machine in the same minute.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchAgenda } from './agenda.ts';
import { benchBoardScreen } from './board-screen.ts';
import { benchCommands } from './commands.ts';
import { benchExports } from './exports.ts';
import { benchGroups } from './groups.ts';
import { benchGroupsScreen } from './groups-screen.ts';
import { benchMet } from './met.ts';
import { benchPages } from './pages.ts';
import { benchPaper } from './paper.ts';
import { benchRepair } from './repair.ts';
import { heldOf, isWithin, type Result } from './result.ts';
import { benchRoom } from './room.ts';
import { benchSeat } from './seat.ts';
import { benchSizes } from './sizes.ts';
import { benchStart } from './start.ts';

const results: Result[] = [
  ...(await benchStart()),
  ...(await benchCommands()),
  ...(await benchRoom()),
  ...benchRepair(),
  ...benchMet(),
  ...benchGroups(),
  ...benchSizes(),
  ...(await benchPages()),
  ...(await benchSeat()),
  ...benchExports(),
  ...(await benchAgenda()),
  ...(await benchGroupsScreen()),
  ...(await benchBoardScreen()),
  ...(await benchPaper()),
];

const rows = results.map((result) => ({
  what: result.name,
  measured: `${result.measured.toFixed(2)} ${result.unit}`,
  peer: result.peer === null ? '' : `${result.peer.toFixed(2)} ${result.unit}`,
  held: heldOf(result).toFixed(2),
  limit: result.limit ?? 'only shown',
  within: isWithin(result),
}));
console.table(rows);

const file = fileURLToPath(new URL('../../dist/bench.json', import.meta.url));
writeFileSync(
  file,
  `${JSON.stringify(
    results.map((one, at) => ({ ...one, ...rows[at] })),
    null,
    2,
  )}\n`,
);
if (rows.some(({ within }) => !within)) process.exitCode = 1;
