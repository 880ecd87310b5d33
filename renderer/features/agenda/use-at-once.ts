import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';

/** Up to so many items, a plan is drawn whole: a page that is scrolled finds everything in it. */
const wholeUpTo = 120;
/** As many as a tall window shows. */
const screenful = 16;

/** How many items of a list that begins in sight are drawn wherever they are; see `LongListItem`. */
export function useAtOnce(): number {
  const isLong = useRowCount('agendaItem', { workshopId: useWorkshopId() }) > wholeUpTo;
  return isLong ? screenful : Number.POSITIVE_INFINITY;
}
