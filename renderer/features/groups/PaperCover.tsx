import { classNames } from '../../ui/class-names.ts';
import tones from '../../ui/tones.module.css';
import styles from './group-papers.module.css';
import type { PaperProps } from './paper-props.ts';

/** The head of a paper: what it is, and of which workshop. */
export function PaperCover({
  workshop,
  arrangement,
  what,
}: Pick<PaperProps, 'workshop' | 'arrangement'> & { readonly what: string }) {
  return (
    <header className={styles.cover}>
      <p className={styles.label}>{what}</p>
      <h2 className={styles.title} dir="auto">
        {arrangement.title}
      </h2>
      <p className={styles.soft} dir="auto">
        {workshop.title}
      </p>
    </header>
  );
}

/** A group's colour as a mark beside its name; nothing where it has none. */
export function Swatch({ colour }: { readonly colour: PaperProps['groups'][number]['colour'] }) {
  if (colour === '') return null;
  return <span className={classNames(styles.swatch, tones[colour])} />;
}
