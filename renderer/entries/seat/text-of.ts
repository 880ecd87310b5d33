import type { Saying } from '../../state/seat/outbox.ts';

/** The words in what somebody said, if it has any: they are never lost from sight. */
export function textOf({ name, input }: Saying): string {
  switch (name) {
    case 'board.write':
    case 'board.rewrite':
    case 'board.addCard':
    case 'room.say':
      return input.text;
    case 'board.editCard':
      return input.patch.text ?? '';
    case 'board.editStack':
      return input.patch.title ?? '';
    case 'actionPlan.addLine':
      return input.activity;
    case 'actionPlan.editLine':
    case 'actionPlan.writePlan':
    case 'groups.editReport':
      return Object.values(input.patch)
        .filter((value) => typeof value === 'string')
        .join('\n');
    default:
      return '';
  }
}
