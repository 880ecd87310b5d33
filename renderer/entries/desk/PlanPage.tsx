import { PlanScreen } from '../../features/agenda/PlanScreen.tsx';
import { WorkshopDetails } from '../../features/workshop/WorkshopDetails.tsx';

/** The plan beneath what the workshop is: two features on one page. */
export function PlanPage() {
  return <PlanScreen details={<WorkshopDetails />} />;
}
