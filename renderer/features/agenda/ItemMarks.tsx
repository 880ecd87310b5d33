// What is set at an item, as small marks: what is not set is not drawn.
import {
  AlarmClock,
  ChevronsDownUp,
  EyeOff,
  FlagTriangleRight,
  Lock,
  type LucideIcon,
  MapPin,
  Mic,
  Paperclip,
  ShieldCheck,
  Timer,
} from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import tones from '../../ui/tones.module.css';
import styles from './item-row.module.css';
import type { ItemRowProps } from './item-row-props.ts';

export function ItemMarks({
  item,
  category,
  speakers,
  links,
}: Pick<ItemRowProps, 'item' | 'category' | 'speakers' | 'links'>) {
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const { minDuration, preferredDuration } = item;
  const least = minDuration === null ? '' : planned.atLeast(words.shortLength(minDuration));
  const best =
    preferredDuration === null ? '' : planned.ratherThan(words.shortLength(preferredDuration));
  const lengths = [least, best].filter(Boolean).join(', ');
  return (
    <>
      {category && <CategoryMark category={category} />}
      {item.skipped && <Badge>{planned.leftOut}</Badge>}
      {item.priority === 'drop' && <Badge>{words.droppable}</Badge>}
      {item.priority === 'must' && <Mark icon={ShieldCheck} says={words.must} />}
      {item.flagged && <Mark icon={FlagTriangleRight} says={planned.flagged} strong />}
      {item.rolls && <Mark icon={AlarmClock} says={planned.rolls} />}
      {item.countToEnd && <Mark icon={Timer} says={planned.countsToEnd} />}
      {lengths && <Mark icon={ChevronsDownUp} says={lengths} />}
      {speakers > 0 && <Mark icon={Mic} says={planned.speakersCount(speakers)} count={speakers} />}
      {links > 0 && <Mark icon={Paperclip} says={planned.linksCount(links)} count={links} />}
      {!item.isPublic && <Mark icon={EyeOff} says={planned.isPrivate} />}
      {item.notes !== '' && <Mark icon={Lock} says={words.hasNotes} />}
      {item.place !== '' && (
        <span className={styles.place}>
          <MapPin aria-hidden size={14} />
          {item.place}
        </span>
      )}
    </>
  );
}

/** A sign that says what it stands for. */
export function Mark({
  icon: Icon,
  says,
  count,
  strong,
}: {
  readonly icon: LucideIcon;
  readonly says: string;
  readonly count?: number;
  readonly strong?: boolean;
}) {
  const format = useFormat();
  return (
    <span
      role="img"
      aria-label={says}
      data-tip={says}
      className={classNames(styles.mark, strong && styles.strong)}
    >
      <Icon aria-hidden size={14} />
      {count !== undefined && count > 1 && format.number(count)}
    </span>
  );
}

function CategoryMark({ category }: { readonly category: NonNullable<ItemRowProps['category']> }) {
  const words = useWords(planWords);
  return (
    <span className={classNames(styles.category, tones[category.colour])}>
      <span className={tones.swatch} />
      {category.title || words.untitledCategory}
    </span>
  );
}
