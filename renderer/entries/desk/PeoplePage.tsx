import { PeopleScreen } from '../../features/people/PeopleScreen.tsx';
import { HelpCard } from '../../features/room/HelpCard.tsx';
import { helpCardPart } from '../../features/room/help-card-route.ts';
import { usePart } from '../../state/route.ts';

/** The people, or the card that helps them in with their phones. */
export function PeoplePage() {
  const [part] = usePart();
  return part === helpCardPart ? <HelpCard /> : <PeopleScreen />;
}
