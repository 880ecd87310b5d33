import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { library } from '../../../shared/features/library/messages.ts';
import { byStanding, searchWorkshops } from '../../../shared/features/library/rules.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { minute } from '../../../shared/lib/time.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { useNow } from '../../state/clock.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState } from '../../ui/Surfaces.tsx';
import styles from './home.module.css';
import { useBegin } from './use-begin.ts';
import { WorkshopCard } from './WorkshopCard.tsx';

/** From this many on, a search is worth its place. */
const searchFrom = 4;

/** The workshops there are, the nearest first. */
export function WorkshopList({ workshops }: { readonly workshops: readonly Workshop[] }) {
  const words = useWords(library);
  const now = useNow(minute); // a new day is noticed within one
  const [text, setText] = useState('');
  if (workshops.length === 0) return <NoWorkshop />;
  const today = (workshop: Workshop) => wallTime(now, workshop.timeZone).day;
  const shown = [...searchWorkshops(workshops, text)].sort(byStanding(today));
  return (
    <>
      {workshops.length >= searchFrom && (
        <ComposeField
          className={styles.search}
          label={words.search}
          labelHidden
          placeholder={words.search}
          type="search"
          value={text}
          onChange={setText}
          onEscape={() => setText('')}
        />
      )}
      {shown.length === 0 && <p className={styles.soft}>{words.nothingFound(text)}</p>}
      <ul className={styles.cards}>
        {shown.map((workshop) => (
          <WorkshopCard key={workshop.id} workshop={workshop} today={today(workshop)} />
        ))}
      </ul>
    </>
  );
}

function NoWorkshop() {
  const words = useWords(library);
  const { fromTemplate, fromSample } = useBegin();
  return (
    <EmptyState icon={FolderOpen} title={words.emptyTitle} text={words.emptyText}>
      <Button tone="primary" onPress={() => void fromTemplate('blank')}>
        {words.firstStep}
      </Button>
      <Button onPress={() => void fromSample('local-learning-groups-2010')}>
        {words.secondStep}
      </Button>
    </EmptyState>
  );
}
