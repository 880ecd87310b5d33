import {
  Hand,
  LayoutGrid,
  type LucideIcon,
  SlidersHorizontal,
  Sun,
  UsersRound,
} from 'lucide-react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './in-room.module.css';

export type Tab = 'now' | 'group' | 'board' | 'talk' | 'lead' | 'me';
type Place = Exclude<Tab, 'me'>;

const icons: Readonly<Record<Place, LucideIcon>> = {
  now: Sun,
  group: UsersRound,
  board: LayoutGrid,
  talk: Hand,
  lead: SlidersHorizontal,
};
const everybody: readonly Place[] = ['now', 'group', 'board', 'talk'];

/** Where to find the rest, in reach of a thumb. */
export function BottomBar({
  tab,
  leads,
  onGo,
}: {
  readonly tab: Tab;
  readonly leads: boolean;
  readonly onGo: (tab: Tab) => void;
}) {
  const words = useWords(seatWords);
  const places: readonly Place[] = leads ? [...everybody, 'lead'] : everybody;
  return (
    <nav className={styles.bar} aria-label={words.parts}>
      {places.map((place) => {
        const Icon = icons[place];
        return (
          <button
            key={place}
            type="button"
            className={classNames(styles.place, tab === place && styles.here)}
            aria-current={tab === place ? 'page' : undefined}
            onClick={() => onGo(place)}
          >
            <Icon aria-hidden size={22} />
            <span>{words[place]}</span>
          </button>
        );
      })}
    </nav>
  );
}
