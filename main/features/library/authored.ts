// The samples and templates that come with Uthan, read from their files when first asked for.
import * as z from 'zod/mini';
import learningRoute2014 from '../../../resources/samples/learning-route-2014.json' with {
  type: 'json',
};
import localLearningGroups2010 from '../../../resources/samples/local-learning-groups-2010.json' with {
  type: 'json',
};
import blankBn from '../../../resources/templates/blank.bn.json' with { type: 'json' };
import blankEn from '../../../resources/templates/blank.en.json' with { type: 'json' };
import halfDayBn from '../../../resources/templates/half-day-learning-group.bn.json' with {
  type: 'json',
};
import halfDayEn from '../../../resources/templates/half-day-learning-group.en.json' with {
  type: 'json',
};
import learningRouteBn from '../../../resources/templates/learning-route.bn.json' with {
  type: 'json',
};
import learningRouteEn from '../../../resources/templates/learning-route.en.json' with {
  type: 'json',
};
import oneDaySwotBn from '../../../resources/templates/one-day-swot.bn.json' with { type: 'json' };
import oneDaySwotEn from '../../../resources/templates/one-day-swot.en.json' with { type: 'json' };
import type { Language } from '../../../shared/contract/catalogue.ts';
import type { Sample, Template } from '../../../shared/features/library/model.ts';
import { type Draft, draft } from './draft.ts';

const samples: Record<Sample, unknown> = {
  'local-learning-groups-2010': localLearningGroups2010,
  'learning-route-2014': learningRoute2014,
};

const templates: Record<Template, Record<Language, unknown>> = {
  blank: { en: blankEn, bn: blankBn },
  'half-day-learning-group': { en: halfDayEn, bn: halfDayBn },
  'one-day-swot': { en: oneDaySwotEn, bn: oneDaySwotBn },
  'learning-route': { en: learningRouteEn, bn: learningRouteBn },
};

/** A sample workshop, in English. */
export function sampleDraft(sample: Sample): Draft {
  return z.parse(draft, samples[sample]);
}

/** A template in the language that the workshop's papers will be in. */
export function templateDraft(template: Template, language: Language): Draft {
  return z.parse(draft, templates[template][language]);
}
