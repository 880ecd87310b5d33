import { deskCommand, editOf } from '../../contract/command.ts';
import { minutesFields } from './model.ts';

export const minutesCommands = {
  /** `id` is the workshop's. */
  'minutes.edit': deskCommand({ en: 'Edit minutes', bn: 'কার্যবিবরণী সম্পাদনা' }, editOf(minutesFields)),
} as const;
