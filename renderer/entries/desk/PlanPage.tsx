import { useState } from 'react';
import { PlanScreen } from '../../features/agenda/PlanScreen.tsx';
import { PlanViewSwitch } from '../../features/agenda/PlanViewSwitch.tsx';
import { PlanViews } from '../../features/agenda/PlanViews.tsx';
import { usePlanView } from '../../features/agenda/plan-view.ts';
import { useAgendaActions } from '../../features/agenda/use-agenda-actions.ts';
import { useLibraryTool, WithLibrary } from '../../features/library/LibrarySheet.tsx';
import { TemplateNote } from '../../features/library/TemplateNote.tsx';
import { WorkshopDetails } from '../../features/workshop/WorkshopDetails.tsx';

/** The plan beneath what the workshop is, and the library beside it; or the plan in another view. */
export function PlanPage() {
  const view = usePlanView();
  const [open, setOpen] = useState(false);
  const library = useLibraryTool(open, () => setOpen(!open));
  const { placeIn } = useAgendaActions();
  if (view !== 'list') return <PlanViews view={view} />;
  return (
    <WithLibrary open={open} placeIn={placeIn} onClose={() => setOpen(false)}>
      <PlanScreen
        details={
          <>
            <PlanViewSwitch />
            <TemplateNote />
            <WorkshopDetails />
          </>
        }
        further={library}
      />
    </WithLibrary>
  );
}
