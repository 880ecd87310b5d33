import {
  ArrowRightLeft,
  FileSpreadsheet,
  type LucideIcon,
  Printer,
  ScanSearch,
} from 'lucide-react';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
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
  const take = useTakeGroups(id);
  const findMe = useShowOnStage('find-me', id);
  const moves = useShowOnStage('moves', id);
  const item = (label: string, icon: LucideIcon, onPress: () => void, apart = false) => ({
    label,
    icon,
    onPress,
    apart,
  });
  return (
    <Menu
      name={words.menu}
      caption={words.menu}
      icon={Printer}
      tone="plain"
      items={[
        item(words.showFindMe, ScanSearch, findMe.show),
        ...(rounds > 1 ? [item(words.showMoves, ArrowRightLeft, moves.show)] : []),
        ...paperKinds.map((kind, at) =>
          item(
            words.print(words[kind]),
            Printer,
            () => goTo(hrefOf(workshopId, 'groups', partOfPaper(kind, id))),
            at === 0,
          ),
        ),
        item(words.xlsx, FileSpreadsheet, () => void take('xlsx'), true),
        item(words.csv, FileSpreadsheet, () => void take('csv')),
      ]}
    />
  );
}
