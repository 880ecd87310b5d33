// Forms and questions of which nobody has said anything yet.
import type { Form, FormItem } from './model.ts';

export const plainForm = {
  titleEn: '',
  titleBn: '',
  kind: 'other',
  dayId: null,
  pairId: null,
  pictograms: false,
  asksSex: false,
  asksOrganisation: false,
  expected: null,
} as const satisfies Partial<Form>;

export const plainItem = {
  kind: 'scale',
  titleEn: '',
  titleBn: '',
  optionsEn: '',
  optionsBn: '',
  several: false,
  topic: '',
  pairId: null,
} as const satisfies Partial<FormItem>;
