// The messages between a screen and main: one small union up, one down. Both transports carry these.
import * as z from 'zod/mini';
import { languages } from './catalogue.ts';
import type { Change } from './change.ts';
import type { Role } from './command.ts';
import { id } from './fields.ts';
import type { HostMessage } from './host-message.ts';
import { type LanState, lanAct } from './lan.ts';
import { rehearsalRates } from './limits.ts';
import type { RefusalCode } from './refusals.ts';
import type { Rows, TableName } from './registry.ts';
import type { RoomState, StageView } from './stage-view.ts';

const language = z.enum(languages);

export type RehearsalRate = (typeof rehearsalRates)[number];
const rate = z.literal(rehearsalRates);

const rehearsalAct = z.discriminatedUnion('do', [
  /** From the planned start of a day; null: the one at hand. */
  z.object({ do: z.literal('start'), workshopId: id, dayId: z.nullable(id), rate }),
  z.object({ do: z.literal('pace'), rate }),
  z.object({ do: z.literal('end') }),
]);
export type RehearsalAct = z.infer<typeof rehearsalAct>;

export const upMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    version: z.int(),
    language,
    /** Which screen this is; a token proves it over the network, the window over IPC. */
    token: z.optional(z.string().check(z.maxLength(200))),
    /** Which of the room's further screens a stage is; left out: the projector itself. */
    output: z.optional(id),
  }),
  /** From here on, the rows of this workshop; null: only the list of workshops. */
  z.object({ type: z.literal('open'), workshopId: z.nullable(id) }),
  z.object({ type: z.literal('language'), language }),
  /** Asks for main's time: this screen's own clocks have come apart. */
  z.object({ type: z.literal('clock') }),
  /** Every screen shows for a moment which one it is. */
  z.object({ type: z.literal('identify') }),
  z.object({
    type: z.literal('command'),
    /** Made by the screen; the same id again is answered with the first result. */
    request: id,
    name: z.string().check(z.maxLength(60)),
    input: z.unknown(),
    /** Commands of one gesture (typing in one field, one drag) are undone together. */
    gesture: z.optional(id),
    /** The rehearsal it is meant for: never the real workshop, and the other way round. */
    rehearsal: z.optional(id),
  }),
  /** Begins or ends a rehearsal, or changes its speed; answered as a command is. */
  z.object({ type: z.literal('rehearsal'), request: id, act: rehearsalAct }),
  /** Opens or closes the room on the network, or changes how it is kept; answered likewise. */
  z.object({ type: z.literal('lan'), request: id, act: lanAct }),
]);
export type UpMessage = z.infer<typeof upMessage>;

/** Rows of one workshop by table, and the workshops there are. */
export type Snapshot = { readonly [T in TableName]?: readonly Rows[T][] };

/** Something that happened to the store, told once to the facilitator. */
export type Notice =
  | { readonly kind: 'restored'; readonly from: number | null; readonly kept: string }
  | { readonly kind: 'changes-lost'; readonly count: number };

/** Why an alarm sounds. */
export type AlarmKind =
  | 'group-warning'
  | 'group-end'
  /** A step of a board's method. */
  | 'board-warning'
  | 'board-end'
  | 'item-warning'
  | 'item-danger'
  | 'item-end'
  /** Again and again while an item is over its time. */
  | 'item-over'
  | 'timer-end'
  | 'turn-warning'
  | 'turn-end'
  | 'report-warning'
  | 'report-questions'
  | 'report-end';

export type Answer =
  | {
      readonly type: 'answer';
      readonly request: string;
      readonly ok: true;
      readonly revision: number;
      /** For undo and redo: what was taken back or done again, in the screen's language. */
      readonly about?: string;
      /** Set where Home's undo takes it back, not its workshop's. */
      readonly atHome?: true;
    }
  | {
      readonly type: 'answer';
      readonly request: string;
      readonly ok: false;
      readonly code: RefusalCode;
      readonly sentence: string;
      readonly field?: string;
      /** In a conflict: what the other has written. */
      readonly theirs?: string;
    };

export type DownMessage =
  | {
      readonly type: 'welcome';
      readonly role: Role;
      /** As in `clock`. */
      readonly now: number;
      readonly rate: number;
      readonly rehearsal: string | null;
      readonly appVersion: string;
      readonly notices: readonly Notice[];
      /** Where a browser opens the stage; null in the desktop app, which has windows of its own. */
      readonly stageUrl: string | null;
      readonly dataFolder: string;
    }
  | {
      readonly type: 'snapshot';
      readonly workshopId: string | null;
      readonly revision: number;
      readonly rows: Snapshot;
    }
  | { readonly type: 'changes'; readonly revision: number; readonly changes: readonly Change[] }
  | {
      readonly type: 'history';
      readonly workshopId: string | null;
      /** What Undo and Redo would act on, in the screen's language; null where there is nothing. */
      readonly undo: string | null;
      readonly redo: string | null;
    }
  | Answer
  | { readonly type: 'stage'; readonly now: number; readonly view: StageView }
  | {
      readonly type: 'clock';
      /** Main's clock (ms) when this was sent, and how many of its milliseconds go by in one. */
      readonly now: number;
      readonly rate: number;
      /** The id of the rehearsal that is on; null: all is real. */
      readonly rehearsal: string | null;
    }
  /** To a desk: what is made ready, frozen, and on the other screens. */
  | ({ readonly type: 'room' } & RoomState)
  /** To a desk: the room on the network. */
  | ({ readonly type: 'lan' } & LanState)
  /** To a stage: the number of this screen in the room, and its name. */
  | { readonly type: 'identify'; readonly place: number; readonly name: string }
  | {
      readonly type: 'alarm';
      readonly kind: AlarmKind;
      readonly workshopId: string;
      /** false: told in words alone, as the workshop is silent by choice. */
      readonly sound: boolean;
      /** Names of the groups whose own clocks these are; none where it is a clock for all. */
      readonly groups: readonly string[];
    }
  /** From the desktop app around the desk; a browser's desk never gets it. */
  | { readonly type: 'host'; readonly message: HostMessage }
  | { readonly type: 'saving'; readonly ok: boolean }
  /** To a desk: how far a file is that is being made, from 0 to 1; `job` is as its asker called it. */
  | { readonly type: 'making'; readonly job: string; readonly share: number }
  | { readonly type: 'refused'; readonly code: RefusalCode; readonly sentence: string };
