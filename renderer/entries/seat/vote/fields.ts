// How each kind of vote is filled in.
import type { ComponentType } from 'react';
import type { VoteKind } from '../../../../shared/features/vote/model.ts';
import { CriteriaFields } from './CriteriaFields.tsx';
import { DotFields } from './DotFields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { HundredFields } from './HundredFields.tsx';
import { ImpactFields } from './ImpactFields.tsx';
import { PointFields } from './PointFields.tsx';
import { RankFields } from './RankFields.tsx';
import { YesNoFields } from './YesNoFields.tsx';

export const fields: Readonly<Record<VoteKind, ComponentType<FieldsProps>>> = {
  dots: DotFields,
  'points-5': PointFields,
  'points-100': HundredFields,
  'yes-no': YesNoFields,
  ranking: RankFields,
  impact: ImpactFields,
  criteria: CriteriaFields,
};
