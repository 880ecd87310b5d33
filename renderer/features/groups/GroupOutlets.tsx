import {
  ArrowRightLeft,
  FileSpreadsheet,
  Presentation,
  Printer,
  ScanSearch,
  UsersRound,
} from 'lucide-react';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { paperKinds, partOfPaper } from './paper-route.ts';
import { useTakeGroups } from './use-take-groups.ts';

/** The further ways in which an arrangement reaches the room: the projector, paper and tables. */
export function GroupOutlets({
  arrangement: { id, rounds },
}: {
  readonly arrangement: { readonly id: string; readonly rounds: number };
}) {
  const words = useWords(groupPapers);
  const workshopId = useWorkshopId();
  const narrow = useNarrow();
  const take = useTakeGroups(id);
  const groups = useShowOnStage('groups', id);
  const findMe = useShowOnStage('find-me', id);
  const moves = useShowOnStage('moves', id);
  const papers = paperKinds.map((kind) => ({
    label: words.print(words[kind]),
    icon: Printer,
    onPress: () => goTo(hrefOf(workshopId, 'groups', partOfPaper(kind, id))),
  }));
  return (
    <>
      <Menu
        name={words.roomSees}
        caption={words.roomSees}
        tone="plain"
        icon={Presentation}
        items={[
          { label: words.showGroups, icon: UsersRound, onPress: groups.show },
          { label: words.showFindMe, icon: ScanSearch, onPress: findMe.show },
          ...(rounds > 1
            ? [{ label: words.showMoves, icon: ArrowRightLeft, onPress: moves.show }]
            : []),
        ]}
      />
      <Menu
        name={words.menu}
        // On a phone its icon alone, so that both stand in one row.
        {...(narrow ? {} : { caption: words.menu })}
        tone="plain"
        icon={Printer}
        items={[
          ...papers,
          {
            label: words.xlsx,
            icon: FileSpreadsheet,
            apart: true,
            onPress: () => void take('xlsx'),
          },
          { label: words.csv, icon: FileSpreadsheet, onPress: () => void take('csv') },
        ]}
      />
    </>
  );
}
