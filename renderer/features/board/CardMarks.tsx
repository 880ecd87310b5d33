// What is known of a card besides its words: who wrote it, where it came from, what it is tied to.
import {
  FileText,
  GitMerge,
  type LucideIcon,
  Paperclip,
  Smartphone,
  Sprout,
  User,
  UsersRound,
  WrapText,
} from 'lucide-react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useBoardView } from './board-state.ts';
import { CiteChips } from './CiteChips.tsx';
import styles from './card.module.css';

/** A card typed at the desk, of nobody in particular and tied to nothing, has none. */
export function CardMarks({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const format = useFormat();
  const { hidesAuthors, groupId, store } = useBoardView();
  const author = useRow('person', card.personId)?.name ?? card.byName;
  // On a group's own board it goes without saying.
  const group = useRow('group', card.groupId === groupId ? null : card.groupId);
  const links = useRows('cardLink', { cardId: card.id });
  const cites = links.filter(({ kind }) => kind === 'cites');
  const tied = links.filter(({ kind }) => kind !== 'cites');
  const named = !hidesAuthors && (author !== '' || group);
  const bare = !named && links.length === 0 && card.source === 'desk' && card.originId === null;
  if (bare) return null;
  const became = tied.some(({ kind }) => kind === 'became');
  return (
    <div className={styles.marks}>
      {cites.length > 0 && <CiteChips links={cites} />}
      {card.source === 'phone' && <Sign icon={Smartphone} label={words.fromPhone} />}
      {card.source === 'paper' && <Sign icon={FileText} label={words.fromPaper} />}
      {card.originId !== null && <Sign icon={GitMerge} label={words.merged} />}
      {named && group && <Mark icon={UsersRound} label={words.ofGroup} text={group.name} />}
      {named && author !== '' && <Mark icon={User} label={words.writtenBy} text={author} />}
      {tied.length > 0 && (
        <button
          type="button"
          className={styles.tied}
          data-tip={words.linkCount(tied.length)}
          onClick={() => store.setState({ open: card.id })}
        >
          {became ? <Sprout aria-hidden size={14} /> : <Paperclip aria-hidden size={14} />}
          <VisuallyHidden>{words.linkCount(tied.length)}</VisuallyHidden>
          <span aria-hidden>{format.number(tied.length)}</span>
        </button>
      )}
    </div>
  );
}

function Mark({
  icon: Icon,
  label,
  text,
}: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly text: string;
}) {
  return (
    <span className={styles.mark} data-tip={label}>
      <Icon aria-hidden size={14} />
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={styles.whose}>{text}</span>
    </span>
  );
}

function Sign({ icon: Icon, label }: { readonly icon: LucideIcon; readonly label: string }) {
  return (
    <span className={styles.mark} data-tip={label}>
      <Icon aria-hidden size={14} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}

/** The card has more lines than can be read from the back. */
export function LongMark() {
  const words = useWords(boardWords);
  return (
    <span className={styles.long} data-tip={words.tooLong}>
      <WrapText aria-hidden size={16} />
      <VisuallyHidden>{words.tooLong}</VisuallyHidden>
    </span>
  );
}
