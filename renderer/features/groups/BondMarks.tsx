import { Link2, Split } from 'lucide-react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { bondsOf } from '../../../shared/features/groups/move-facts.ts';
import { useAppState } from '../../state/app.tsx';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './member.module.css';

/** Small signs that somebody is kept together with, or apart from, others; with their names. */
export function BondMarks({ personId }: { readonly personId: string }) {
  const words = useWords(dealWords);
  const bonds = useRows('bond', { workshopId: useWorkshopId() });
  const { together, apart } = bondsOf(bonds, personId);
  const names = useNames([...together, ...apart]);
  if (together.size + apart.size === 0) return null;
  const of = (ids: ReadonlySet<string>) => [...ids].map((id) => names[id] ?? '').join(', ');
  const [kept, parted] = [words.keptWith(of(together)), words.keptFrom(of(apart))];
  return (
    <>
      {together.size > 0 && (
        <span role="img" className={styles.sign} aria-label={kept} data-tip={kept}>
          <Link2 aria-hidden size={14} />
        </span>
      )}
      {apart.size > 0 && (
        <span role="img" className={styles.sign} aria-label={parted} data-tip={parted}>
          <Split aria-hidden size={14} />
        </span>
      )}
    </>
  );
}

function useNames(ids: readonly string[]): Readonly<Record<string, string>> {
  const names = useAppState((state) =>
    ids.map((id) => state.tables.person?.[id]?.name ?? '').join('\n'),
  ).split('\n');
  return Object.fromEntries(ids.map((id, at) => [id, names[at] ?? '']));
}
