import { useState } from 'react';
import { PlanScreen } from '../../features/agenda/PlanScreen.tsx';
import { LibraryButton, WithLibrary } from '../../features/library/LibrarySheet.tsx';
import { TemplateNote } from '../../features/library/TemplateNote.tsx';
import { WorkshopDetails } from '../../features/workshop/WorkshopDetails.tsx';

/** The plan beneath what the workshop is, and the library beside it: three features on one page. */
export function PlanPage() {
  const [open, setOpen] = useState(false);
  return (
    <WithLibrary open={open} onClose={() => setOpen(false)}>
      <PlanScreen
        details={
          <>
            <TemplateNote />
            <WorkshopDetails />
          </>
        }
        tools={<LibraryButton open={open} onPress={() => setOpen(!open)} />}
      />
    </WithLibrary>
  );
}
