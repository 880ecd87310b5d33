import { lazy, Suspense } from 'react';
import { PeopleScreen } from '../../features/people/PeopleScreen.tsx';
import { paperOf } from '../../features/people/paper-route.ts';
import { HelpCard } from '../../features/room/HelpCard.tsx';
import { helpCardPart } from '../../features/room/help-card-route.ts';
import { usePart } from '../../state/route.ts';

const PeoplePapers = lazy(() =>
  import('../../features/people/PeoplePapers.tsx').then((papers) => ({
    default: papers.PeoplePapers,
  })),
);

/** The people, what is printed of them, or the card that helps them in with their phones. */
export function PeoplePage() {
  const [part] = usePart();
  const paper = paperOf(part);
  if (part === helpCardPart) return <HelpCard />;
  if (paper === null) return <PeopleScreen />;
  return (
    <Suspense>
      <PeoplePapers kind={paper} />
    </Suspense>
  );
}
