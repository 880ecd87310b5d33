import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { languages } from '../../../shared/contract/catalogue.ts';
import { workshop as messages } from '../../../shared/features/workshop/messages.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TypedField.tsx';
import { Cases } from './Cases.tsx';
import styles from './details.module.css';
import { Questions } from './Questions.tsx';
import { useTimeZones } from './use-time-zones.ts';

/** What the workshop is: the head of its papers. It stands above the plan. */
export function WorkshopDetails() {
  const words = useWords(messages);
  const workshop = useWorkshop();
  const [open, setOpen] = useState(false);
  const rest = useId();
  if (!workshop) return null;
  return (
    <Panel title={words.details}>
      <Head key={workshop.id} workshop={workshop} />
      <div>
        <Button
          tone="quiet"
          size="small"
          icon={open ? ChevronUp : ChevronDown}
          rest={{ 'aria-expanded': open, 'aria-controls': rest }}
          onPress={() => setOpen(!open)}
        >
          {open ? words.less : words.more}
        </Button>
      </div>
      <div id={rest} className={styles.rest} hidden={!open}>
        {open && <Rest key={workshop.id} workshop={workshop} />}
      </div>
    </Panel>
  );
}

function Head({ workshop }: { readonly workshop: Workshop }) {
  const words = useWords(messages);
  const edit = useEdit('workshop.edit', workshop);
  const zones = useTimeZones();
  return (
    <div className={styles.grid}>
      <TextField
        className={styles.whole}
        label={words.title}
        placeholder={words.titleHint}
        value={workshop.title}
        onCommit={edit('title')}
      />
      <DateField
        className={styles.third}
        label={words.startDate}
        value={workshop.startDate}
        onCommit={edit('startDate')}
      />
      <TextField
        className={styles.third}
        label={words.place}
        placeholder={words.placeHint}
        value={workshop.place}
        onCommit={edit('place')}
      />
      <TextField
        className={styles.third}
        label={words.venue}
        placeholder={words.venueHint}
        value={workshop.venue}
        onCommit={edit('venue')}
      />
      <TextField
        className={styles.third}
        label={words.organiser}
        value={workshop.organiser}
        onCommit={edit('organiser')}
      />
      <SelectField
        className={styles.third}
        label={words.timeZone}
        options={zones(workshop.timeZone)}
        value={workshop.timeZone}
        onChange={edit('timeZone')}
      />
      <SelectField
        className={styles.third}
        label={words.language}
        options={languages.map((value) => ({ value, label: words[value] }))}
        value={workshop.language}
        onChange={edit('language')}
      />
    </div>
  );
}

function Rest({ workshop }: { readonly workshop: Workshop }) {
  const words = useWords(messages);
  const edit = useEdit('workshop.edit', workshop);
  return (
    <>
      <div className={styles.pair}>
        <TextArea
          label={words.background}
          placeholder={words.backgroundHint}
          value={workshop.background}
          onCommit={edit('background')}
        />
        <TextArea
          label={words.purpose}
          placeholder={words.purposeHint}
          value={workshop.purpose}
          onCommit={edit('purpose')}
        />
      </div>
      <Questions workshopId={workshop.id} />
      <Cases workshopId={workshop.id} />
    </>
  );
}
