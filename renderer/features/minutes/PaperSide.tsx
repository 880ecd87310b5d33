import { useState } from 'react';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import type { Paper, PartKind } from '../../../shared/features/minutes/model.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { CoverSide } from './CoverSide.tsx';
import { PartList } from './PartList.tsx';
import { PhotoNotes } from './PhotoNotes.tsx';

/** What stands beside the paper: its parts, its cover, its photos. */
export function PaperSide({
  workshopId,
  paper,
  minutes,
  onGo,
}: {
  readonly workshopId: string;
  readonly paper: Paper;
  readonly minutes: MinutesDocument;
  readonly onGo: (part: PartKind) => void;
}) {
  const words = useWords(minutesScreen);
  const [tab, setTab] = useState<'parts' | 'cover' | 'photos'>('parts');
  const tabs = [
    { value: 'parts', label: words.parts },
    { value: 'cover', label: words.cover },
    { value: 'photos', label: words.photos },
  ] as const;
  return (
    <Tabs label={words.side} tabs={tabs} value={tab} onChange={setTab}>
      {tab === 'parts' && (
        <PartList workshopId={workshopId} paper={paper} minutes={minutes} onGo={onGo} />
      )}
      {tab === 'cover' && <CoverSide workshopId={workshopId} />}
      {tab === 'photos' && <PhotoNotes workshopId={workshopId} />}
    </Tabs>
  );
}
