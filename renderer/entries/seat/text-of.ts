import type { Saying } from '../../state/seat/outbox.ts';

/** The words in what somebody said, if it has any: they are never lost from sight. */
export function textOf({ name, input }: Saying): string {
  switch (name) {
    case 'board.write':
    case 'board.rewrite':
    case 'room.say':
      return input.text;
    default:
      return '';
  }
}
