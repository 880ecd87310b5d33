// The shape of a feature's command bodies.
import type { FeatureCommandName, ParsedInput } from '../../shared/contract/registry.ts';
import type { Memory } from './memory.ts';
import type { Transaction } from './transaction.ts';

/** Who came from the room: their seat, and the one workshop whose room it is. */
export type Visitor = {
  readonly seatId: string;
  readonly workshopId: string;
  /** The instant (ms) since which the room is open: older phones cannot come back. */
  readonly since?: number;
  /** Whether the facilitator lets everybody in by hand. */
  readonly approves?: boolean;
};

export type BodyContext = {
  /** Main's clock, in milliseconds since 1970. */
  readonly now: number;
  /** A new row id, for rows that the client did not name. */
  readonly newId: () => string;
  /** Whether the content of a checksum was brought in. */
  readonly hasContent: (hash: string) => boolean;
  /** Whose command it is where it came from the room; null for the facilitator's own. */
  readonly visitor: Visitor | null;
  /** What is known while Uthan runs, and is in no file. */
  readonly memory: Memory;
};

export type Body<N extends FeatureCommandName> = (
  tx: Transaction,
  input: ParsedInput<N>,
  context: BodyContext,
) => void;

/** Bodies of the commands of one feature: `Bodies<'board.'>`. */
export type Bodies<Prefix extends string> = {
  readonly [N in Extract<FeatureCommandName, `${Prefix}${string}`>]: Body<N>;
};
