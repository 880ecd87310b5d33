import { Download, EyeOff, LayoutTemplate, MapPin, Trash2 } from 'lucide-react';
import type { Words } from '../../../shared/contract/catalogue.ts';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { library } from '../../../shared/features/library/messages.ts';
import { type Standing, standingOf } from '../../../shared/features/library/rules.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { hrefOf } from '../../state/route.ts';
import { useKeepFile } from '../../state/use-keep-file.ts';
import { useSend } from '../../state/use-send.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Badge, type BadgeTone } from '../../ui/Surfaces.tsx';
import styles from './home.module.css';
import { useRedactedCopy } from './use-redacted-copy.ts';

/** A workshop as Home shows it: what, when, where, and how near it is. */
export function WorkshopCard(props: { readonly workshop: Workshop; readonly today: string }) {
  const { workshop, today } = props;
  const words = useWords(library);
  const { untitled } = useWords(shell);
  const format = useFormat();
  const title = workshop.title || untitled;
  const place = [workshop.venue, workshop.place].filter(Boolean).join(', ');
  const standing = standingOf(workshop.startDate, today);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <Badge tone={tones[standing.kind]}>{standingWords(standing, words)}</Badge>
        <CardMenu workshop={workshop} title={title} />
      </div>
      <h2 className={styles.cardTitle}>
        <a href={hrefOf(workshop.id, 'plan')}>{title}</a>
      </h2>
      {workshop.startDate && <p>{format.longDate(workshop.startDate)}</p>}
      <p className={styles.place}>
        <MapPin aria-hidden size={16} />
        {place || words.noPlace}
      </p>
    </li>
  );
}

const tones: { readonly [K in Standing['kind']]: BadgeTone } = {
  today: 'accent',
  ahead: 'good',
  'no-date': 'warning',
  past: 'plain',
};

function standingWords(standing: Standing, words: Words<(typeof library)['en']>): string {
  switch (standing.kind) {
    case 'today':
      return words.today;
    case 'past':
      return words.past;
    case 'no-date':
      return words.noDate;
    case 'ahead':
      return standing.days === 1 ? words.tomorrow : words.inDays(standing.days);
    default:
      return standing satisfies never;
  }
}

function CardMenu({ workshop, title }: { readonly workshop: Workshop; readonly title: string }) {
  const words = useWords(library);
  const { delete: deleteWord } = useWords(ui);
  const send = useSend();
  const keep = useKeepFile(workshop.id);
  const copyRedacted = useRedactedCopy(workshop.id);
  const saveTemplate = () => {
    const input = { id: newId(), workshopId: workshop.id, title };
    void send('library.saveTemplate', input, { undoable: words.templateSaved(title) });
  };
  const remove = () =>
    send('workshop.remove', { id: workshop.id }, { undoable: words.workshopDeleted(title) });
  return (
    <Menu
      name={title}
      size="small"
      items={[
        { label: words.saveTemplate, icon: LayoutTemplate, onPress: saveTemplate },
        { label: words.keepFile, icon: Download, onPress: () => void keep() },
        { label: words.redactedCopy, icon: EyeOff, onPress: () => void copyRedacted(title) },
        {
          label: deleteWord,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => void remove(),
        },
      ]}
    />
  );
}
