// The room on the network, as the desk opens it and is told of it.
import * as z from 'zod/mini';
import { id } from './fields.ts';

export const lanAct = z.discriminatedUnion('do', [
  /** Opens the room of a workshop; after a crash, the same one again. */
  z.object({ do: z.literal('open'), workshopId: id }),
  z.object({ do: z.literal('close') }),
  /** Nobody new comes in; who sits there stays. */
  z.object({ do: z.literal('lock'), on: z.boolean() }),
  /** Whoever comes in waits until the facilitator lets them. */
  z.object({ do: z.literal('approve'), on: z.boolean() }),
  /** Which of the laptop's addresses the room is shown, until it is closed; one that is none: the likely one. */
  z.object({ do: z.literal('use'), address: z.string().check(z.maxLength(45)) }),
  /** Has the join doctor look again. */
  z.object({ do: z.literal('check') }),
]);
export type LanAct = z.infer<typeof lanAct>;

export type LanAddress = {
  /** IPv4, as it is typed. */
  readonly address: string;
  /** What the system calls the connection. */
  readonly name: string;
  readonly kind: 'wifi' | 'ethernet' | 'hotspot' | 'other';
  /** The one that phones most likely reach; at most one is. */
  readonly likely: boolean;
  /** The one that the room is shown: the likely one, unless another was chosen. */
  readonly shown: boolean;
  /** Where a phone finds the seat page, and a browser the stage. */
  readonly seat: string;
  readonly stage: string;
};

/** What the join doctor found; `shared/features/room/doctor-messages.ts` says it in words. */
export const lanFindings = [
  /** The laptop is in no network. */
  'no-network',
  /** It does not reach itself by its own address: a firewall. */
  'unreachable',
  /** It reaches itself, and no phone came for a while: a firewall, or a network that keeps its devices apart. */
  'nobody-came',
  /** A hotspot of this laptop with nearly as many phones as it takes. */
  'hotspot-full',
  /** Phones had the page, and then no connection: they prefer mobile data. */
  'mobile-data',
] as const;
export type LanFinding = (typeof lanFindings)[number];

export type LanRoom = {
  readonly workshopId: string;
  readonly port: number;
  /** Six characters, without a dash. */
  readonly code: string;
  readonly stageCode: string;
  readonly locked: boolean;
  readonly approves: boolean;
  /** The instant (ms) it was opened at; who sat here before it was closed last comes in anew. */
  readonly since: number;
  /** The likely one first; empty where the laptop is in no network. */
  readonly addresses: readonly LanAddress[];
  /** The seats whose phone is connected now. */
  readonly connected: readonly string[];
  /** How many stages are connected over the network. */
  readonly stages: number;
  /** null: the join doctor has not looked yet. */
  readonly findings: readonly LanFinding[] | null;
};

export type LanState = {
  /** null: closed. */
  readonly room: LanRoom | null;
  /** The workshop whose room was open when Uthan ended: to open it is to open the same one again. */
  readonly resumable: string | null;
};
