import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { reportBackOf } from '../../../shared/features/groups/clock-plan.ts';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { openRunTool } from '../../state/run-tool.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

/** The report-back that follows the groups' work, and how it begins; null where none is planned. */
export function useReportBack({ id: arrangementId, workshopId }: Arrangement) {
  const words = useWords(groupClockWords);
  const send = useSend();
  const arrangements = useRows('arrangement', { workshopId });
  const days = useRows('day', { workshopId });
  const items = useRows('agendaItem', { workshopId });
  const entries = useRows('runEntry', { workshopId });
  const planned = days.flatMap((day) => timesOf(day, items).map(({ item }) => item));
  const begun = new Set(entries.map(({ itemId }) => itemId));
  const item = reportBackOf(planned, begun, arrangementId, arrangements);
  if (!item) return null;
  const begin = async () => {
    const gesture = newId();
    const started = { itemId: item.id, entryId: newId() };
    const answer = await send('run.start', started, { gesture });
    if (!answer.ok) return;
    const undoable = words.reportBegun(item.title || words.untitled);
    const all = { arrangementId, groupId: null };
    await send('groups.stopTimer', all, { gesture, undoable });
    openRunTool('reportBack'); // beside the clock
    goTo(hrefOf(workshopId, 'run'));
  };
  return { item, begin: () => void begin() };
}
