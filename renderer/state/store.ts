// What a screen knows: rows, the link to main, and the few settings of this screen itself.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../../shared/contract/catalogue.ts';
import type { LanState } from '../../shared/contract/lan.ts';
import type { Answer, DownMessage, Notice } from '../../shared/contract/protocol.ts';
import type { RoomState, StageView } from '../../shared/contract/stage-view.ts';
import type { Link } from '../client/connection.ts';
import type { Refused } from '../client/refused.ts';
import { applyChanges, type Tables, tablesOf } from './rows.ts';
import { anchored, type Here, hereNow, type TimeAnchor } from './time-anchor.ts';

export type History = { readonly undo: string | null; readonly redo: string | null };

export type AppState = {
  readonly tables: Tables;
  /** The workshop whose rows are here; undefined until the first snapshot has come. */
  readonly loaded: string | null | undefined;
  readonly revision: number;
  readonly link: Link;
  /** Set where main will not speak with this page at all. */
  readonly refused: Refused | null;
  /** Main's time, as it was last told. */
  readonly time: TimeAnchor;
  /** The id of the rehearsal that is on; null: all here is real. */
  readonly rehearsal: string | null;
  readonly history: History;
  /** false while main cannot write to the disk. */
  readonly diskOk: boolean;
  /** Commands sent and not yet answered. */
  readonly waiting: number;
  readonly notices: readonly Notice[];
  readonly appVersion: string;
  readonly stageUrl: string | null;
  readonly dataFolder: string;
  readonly language: Language;
  /** What a stage was sent last. */
  readonly view: StageView | null;
  /** On a desk: what is made ready, frozen, and on the room's other screens. */
  readonly room: RoomState;
  /** On a desk: the room on the network. */
  readonly lan: LanState;
  /** On a stage: which screen it is, in a new object each time the desk asks. */
  readonly identity: Identity | null;
};
export type Identity = { readonly place: number; readonly name: string };
export type AppStore = StoreApi<AppState>;

/** An empty store, before main has said anything. */
export function createAppStore(language: Language): AppStore {
  return createStore<AppState>(() => ({
    tables: {},
    loaded: undefined,
    revision: 0,
    link: 'connecting',
    refused: null,
    time: anchored(Date.now(), 1, hereNow()),
    rehearsal: null,
    history: { undo: null, redo: null },
    diskOk: true,
    waiting: 0,
    notices: [],
    appVersion: '',
    stageUrl: null,
    dataFolder: '',
    language,
    view: null,
    room: { next: null, frozenIn: null, outputs: [] },
    lan: { room: null, resumable: null },
    identity: null,
  }));
}

export type TableMessage = Exclude<
  DownMessage,
  Answer | { readonly type: 'alarm' | 'host' | 'making' }
>;

/**
 * The state after a message from main.
 * @param here this machine's clocks when the message came
 */
export function afterMessage(
  state: AppState,
  message: TableMessage,
  here: Here,
): Partial<AppState> {
  switch (message.type) {
    case 'welcome':
      return {
        time: anchored(message.now, message.rate, here),
        rehearsal: message.rehearsal,
        refused: null,
        notices: message.notices,
        appVersion: message.appVersion,
        stageUrl: message.stageUrl,
        dataFolder: message.dataFolder,
      };
    case 'snapshot':
      return {
        tables: tablesOf(message.rows),
        loaded: message.workshopId,
        revision: message.revision,
      };
    case 'changes':
      return { tables: applyChanges(state.tables, message.changes), revision: message.revision };
    case 'history':
      return { history: { undo: message.undo, redo: message.redo } };
    case 'saving':
      return { diskOk: message.ok };
    case 'stage':
      return { time: anchored(message.now, state.time.rate, here), view: message.view };
    case 'clock':
      return {
        time: anchored(message.now, message.rate, here),
        rehearsal: message.rehearsal,
      };
    case 'room': {
      const { next, frozenIn, outputs } = message;
      return { room: { next, frozenIn, outputs } };
    }
    case 'lan':
      return { lan: { room: message.room, resumable: message.resumable } };
    case 'identify':
      return { identity: { place: message.place, name: message.name } };
    case 'refused':
      // A later word from main (a welcome) takes this back.
      return { refused: { code: message.code, sentence: message.sentence } };
    default:
      return message satisfies never;
  }
}
