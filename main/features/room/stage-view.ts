// What every projector is sent: the scene on show, computed from rows, and nothing else.
import type { Scene, StageView } from '../../../shared/contract/stage-view.ts';
import type { Stage } from '../../../shared/features/room/model.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import type { Reader } from '../../engine/transaction.ts';
import { actionsScene } from '../action-plan/scene.ts';
import { agendaScene } from '../agenda/scene.ts';
import { boardScene } from '../board/scene.ts';
import { groupsScene } from '../groups/scene.ts';
import { clockScene } from '../run/scene.ts';
import { welcomeScene } from '../workshop/scene.ts';

const nothing: StageView = {
  workshopId: null,
  language: 'en',
  timeZone: 'UTC',
  scene: { kind: 'empty' },
};

/**
 * The view of the workshop that was shown last; an empty one until something was shown.
 * @param now main's clock (ms): which day is today's
 */
export function stageView(reader: Reader, now: number): StageView {
  const stage = shownLast(reader.list('stage', {}));
  const workshop = stage && reader.get('workshop', stage.workshopId);
  if (!stage || !workshop) return nothing;
  const { id: workshopId, language, timeZone } = workshop;
  return { workshopId, language, timeZone, scene: sceneOf(reader, workshop, stage, now) };
}

function shownLast(stages: readonly Stage[]): Stage | undefined {
  const newestFirst = [...stages].sort(
    (a, b) => b.shownAt - a.shownAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return newestFirst[0];
}

/** A scene there is nothing to fill with (a board where none was made) welcomes instead. */
function sceneOf(
  reader: Reader,
  workshop: Workshop,
  { kind, refId, blank }: Stage,
  now: number,
): Scene {
  if (blank) return { kind: 'blank' };
  switch (kind) {
    case 'welcome':
      return welcomeScene(workshop);
    case 'agenda':
      return agendaScene(reader, workshop.id, refId, now) ?? welcomeScene(workshop);
    case 'clock':
      return clockScene(reader, workshop.id, refId, now);
    case 'groups':
      return groupsScene(reader, workshop.id, refId) ?? welcomeScene(workshop);
    case 'board':
      return boardScene(reader, workshop.id, refId) ?? welcomeScene(workshop);
    case 'actions':
      return actionsScene(reader, workshop.id, refId) ?? welcomeScene(workshop);
    default:
      return kind satisfies never;
  }
}
