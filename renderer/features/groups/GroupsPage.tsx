import { GroupPapers } from './GroupPapers.tsx';
import { GroupsScreen } from './GroupsScreen.tsx';
import { useOpenPaper } from './paper-route.ts';

/** The groups, or what of them is printed. */
export function GroupsPage() {
  const paper = useOpenPaper();
  return paper ? <GroupPapers {...paper} /> : <GroupsScreen />;
}
