// Every command's body. The type makes sure that none is missing.
import type { FeatureCommandName } from '../../shared/contract/registry.ts';
import type { Body } from '../engine/body.ts';
import { actionPlanBodies } from './action-plan/bodies.ts';
import { agendaBodies } from './agenda/bodies.ts';
import { boardBodies } from './board/bodies.ts';
import { evaluationBodies } from './evaluation/bodies.ts';
import { followUpBodies } from './follow-up/bodies.ts';
import { groupsBodies } from './groups/bodies.ts';
import { libraryBodies } from './library/bodies.ts';
import { minutesBodies } from './minutes/bodies.ts';
import { panelBodies } from './panel/bodies.ts';
import { peopleBodies } from './people/bodies.ts';
import { roomBodies } from './room/bodies.ts';
import { runBodies } from './run/bodies.ts';
import { voteBodies } from './vote/bodies.ts';
import { workshopBodies } from './workshop/bodies.ts';

export const bodies: { readonly [N in FeatureCommandName]: Body<N> } = {
  ...workshopBodies,
  ...agendaBodies,
  ...runBodies,
  ...peopleBodies,
  ...groupsBodies,
  ...boardBodies,
  ...voteBodies,
  ...actionPlanBodies,
  ...panelBodies,
  ...followUpBodies,
  ...minutesBodies,
  ...evaluationBodies,
  ...roomBodies,
  ...libraryBodies,
};
