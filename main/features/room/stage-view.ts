// What every screen of the room is sent: the scene on show, computed from rows, and nothing else.
import type { Scene, StageView } from '../../../shared/contract/stage-view.ts';
import { plainStyle } from '../../../shared/features/room/kinds.ts';
import type { Output, SceneKind, SceneStyle, Stage } from '../../../shared/features/room/model.ts';
import type { WayIn } from '../../../shared/features/room/scene.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';
import { actionsScene } from '../action-plan/scene.ts';
import { agendaScene } from '../agenda/scene.ts';
import { boardScene } from '../board/scene.ts';
import { resultsScene } from '../evaluation/scene.ts';
import { findMeScene, groupsScene, movesScene } from '../groups/scene.ts';
import { imageScene } from '../library/scene.ts';
import { panelScene } from '../panel/scene.ts';
import {
  clockScene,
  clocksBeside,
  reportScene,
  runningClock,
  speakersScene,
} from '../run/scene.ts';
import { voteScene } from '../vote/scene.ts';
import { questionScene, welcomeScene } from '../workshop/scene.ts';

const nothing: StageView = {
  workshopId: null,
  language: 'en',
  timeZone: 'UTC',
  scene: { kind: 'empty' },
  look: { scale: plainStyle.scale, dark: plainStyle.dark },
  corner: null,
  frozenAt: null,
};

/** The room that phones may come into now, and how; no screen of another workshop may say it. */
export type Door = { readonly workshopId: string; readonly wayIn: WayIn };

/** What a screen is told to show. */
type Told = Pick<Stage, 'kind' | 'refId' | 'text' | 'blank'>;

/**
 * The view of the workshop that was shown last; an empty one until something was shown.
 * @param now main's clock (ms): which day is today's
 * @param outputId one of the room's further screens; one that is gone, or another workshop's,
 * shows what the projector shows
 * @param beneath what lies beneath where the screen is dark
 * @param door null: the room is closed
 */
export function stageView(
  reader: Reader,
  now: number,
  outputId: string | null = null,
  beneath = false,
  door: Door | null = null,
): StageView {
  const stage = shownLast(reader.list('stage', {}));
  const workshop = stage && reader.get('workshop', stage.workshopId);
  if (!stage || !workshop) return nothing;
  const output = outputId === null ? undefined : reader.get('output', outputId);
  const own = output?.workshopId === workshop.id ? output : undefined;
  const told = own ? toldTo(own, stage) : stage;
  return viewOf(reader, workshop, beneath ? { ...told, blank: false } : told, now, door);
}

/** The scene made ready in a workshop, as the room would see it; null where there is none. */
export function nextView(
  reader: Reader,
  workshopId: string,
  now: number,
  door: Door | null = null,
): StageView | null {
  const stage = reader.get('stage', workshopId);
  const workshop = reader.get('workshop', workshopId);
  if (!workshop || !stage || stage.nextKind === null) return null;
  const { nextKind: kind, nextRefId: refId, nextText: text } = stage;
  return viewOf(reader, workshop, { kind, refId, text, blank: false }, now, door);
}

/** The further screens of a workshop, in their order. */
export function outputsOf(reader: Reader, workshopId: string): readonly Output[] {
  return inOrder(reader.list('output', { workshopId }));
}

function toldTo(output: Output, stage: Stage): Told {
  const told = output.mirrors ? stage : output;
  return output.blank ? { ...told, blank: true } : told;
}

function viewOf(
  reader: Reader,
  workshop: Workshop,
  told: Told,
  now: number,
  door: Door | null,
): StageView {
  const { id: workshopId, language, timeZone } = workshop;
  const wayIn = door?.workshopId === workshopId ? door.wayIn : null;
  const scene = sceneOf(reader, workshop, told, now, wayIn);
  const { scale, dark, corner } = styleOf(reader, workshopId, scene.kind);
  return {
    workshopId,
    language,
    timeZone,
    scene,
    look: { scale, dark },
    corner: corner ? { running: runningClock(reader, workshopId, now) } : null,
    frozenAt: null,
  };
}

function styleOf(
  reader: Reader,
  workshopId: string,
  kind: Scene['kind'],
): Pick<SceneStyle, 'scale' | 'dark' | 'corner'> {
  const styles = reader.list('sceneStyle', { workshopId });
  return styles.find((style) => style.kind === kind) ?? plainStyle;
}

function shownLast(stages: readonly Stage[]): Stage | undefined {
  const newestFirst = stages
    .filter(({ shownAt }) => shownAt > 0)
    .sort((a, b) => b.shownAt - a.shownAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return newestFirst[0];
}

/** A scene there is nothing to fill with (a board where none was made) welcomes instead. */
function sceneOf(
  reader: Reader,
  workshop: Workshop,
  told: Told,
  now: number,
  wayIn: WayIn | null,
): Scene {
  if (told.blank) return { kind: 'blank' };
  if (told.kind === 'join' && wayIn) return { kind: 'join', wayIn };
  return filled(reader, workshop, told.kind, told, now) ?? welcomeScene(workshop, wayIn);
}

function filled(
  reader: Reader,
  workshop: Workshop,
  kind: SceneKind,
  { refId, text }: Told,
  now: number,
): Scene | null {
  switch (kind) {
    case 'welcome':
    case 'join': // where the room is closed
      return null;
    case 'agenda':
      return agendaScene(reader, workshop.id, refId, now, clocksBeside(reader, workshop.id, now));
    case 'clock':
      return clockScene(reader, workshop.id, refId, now);
    case 'question':
      return questionScene(reader, workshop.id, refId);
    case 'groups':
      return groupsScene(reader, workshop.id, refId);
    case 'find-me':
      return findMeScene(reader, workshop, refId);
    case 'moves':
      return movesScene(reader, workshop.id, refId);
    case 'board':
      return boardScene(reader, workshop.id, refId);
    case 'vote':
      return voteScene(reader, workshop, refId);
    case 'results':
      return resultsScene(reader, workshop, refId);
    case 'actions':
      return actionsScene(reader, workshop.id, refId, now);
    case 'speakers':
      return speakersScene(reader, workshop.id);
    case 'report':
      return panelScene(reader, workshop.id, refId) ?? reportScene(reader, workshop.id);
    case 'message':
      return { kind: 'message', text };
    case 'image':
      return imageScene(reader, workshop.id, refId);
    case 'test':
      return { kind: 'test' };
    default:
      return kind satisfies never;
  }
}

/**
 * A picture that was kept, without a way in that is none any more: whatever else of it stands still,
 * nobody is sent to a door that is shut.
 */
export function withoutOldDoor(view: StageView, door: Door | null): StageView {
  const { scene } = view;
  if ((scene.kind !== 'welcome' && scene.kind !== 'join') || scene.wayIn === null) return view;
  const open = door?.workshopId === view.workshopId ? door.wayIn : null;
  const stands = open?.code === scene.wayIn.code && open.address === scene.wayIn.address;
  return stands ? view : { ...view, scene: { ...scene, wayIn: null } };
}
