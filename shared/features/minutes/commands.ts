import { editOf, teamCommand } from '../../contract/command.ts';
import { minutesFields } from './model.ts';

export const minutesCommands = {
  /** `id` is the workshop's. */
  'minutes.edit': teamCommand({ en: 'Edit minutes', bn: 'কার্যবিবরণী সম্পাদনা' }, editOf(minutesFields)),
} as const;
