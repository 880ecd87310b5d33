import {
  CalendarRange,
  ClipboardCheck,
  ClipboardList,
  FileText,
  House,
  LayoutGrid,
  type LucideIcon,
  Network,
  Play,
  Users,
  Vote,
} from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { goTo, homeHref, hrefOf, type Section, sections } from '../../state/route.ts';
import { useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { ScreenSettings } from './ScreenSettings.tsx';
import styles from './workspace.module.css';

const icons: { readonly [S in Section]: LucideIcon } = {
  plan: CalendarRange,
  run: Play,
  people: Users,
  groups: Network,
  boards: LayoutGrid,
  votes: Vote,
  actions: ClipboardList,
  evaluation: ClipboardCheck,
  minutes: FileText,
};

/** The way between the parts of a workshop; a narrow window shows its icons alone. */
export function Rail({ section }: { readonly section: Section }) {
  const words = useWords(shell);
  const title = useWorkshop()?.title;
  return (
    <nav aria-label={words.sections} className={styles.rail}>
      <a href={homeHref} className={styles.mark} data-tip={words.home}>
        <House aria-hidden size={20} />
        <span className={styles.word}>{words.product}</span>
      </a>
      <p className={styles.workshop} data-tip={title}>
        {title || words.untitled}
      </p>
      <ol className={styles.sections}>
        {sections.map((name, index) => (
          <SectionLink key={name} name={name} place={index + 1} current={name === section} />
        ))}
      </ol>
      <div className={styles.settings}>
        <ScreenSettings />
      </div>
    </nav>
  );
}

function SectionLink(props: {
  readonly name: Section;
  readonly place: number;
  readonly current: boolean;
}) {
  const words = useWords(shell);
  const id = useWorkshopId();
  const href = hrefOf(id, props.name);
  const Icon = icons[props.name];
  const label = words[props.name];
  useShortcut(`alt+${props.place}`, words.goTo(label), () => goTo(href));
  return (
    <li>
      <a
        href={href}
        className={styles.section}
        aria-current={props.current ? 'page' : undefined}
        data-tip={label}
        data-tip-keys={`Alt+${props.place}`}
      >
        <Icon aria-hidden size={20} />
        <span className={styles.word}>{label}</span>
      </a>
    </li>
  );
}
