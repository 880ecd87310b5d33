import { ChevronUp, PencilLine } from 'lucide-react';
import { useId, useState } from 'react';
import { languages } from '../../../shared/contract/catalogue.ts';
import { workshop as messages } from '../../../shared/features/workshop/messages.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRowCount, useWorkshop } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TypedField.tsx';
import { Cases } from './Cases.tsx';
import styles from './details.module.css';
import { Questions } from './Questions.tsx';
import { useTimeZones } from './use-time-zones.ts';

/**
 * What the workshop is: the head of its papers. It stands above the plan, folded to a few lines
 * once it has a date, so that the agenda is not pushed out of sight.
 */
export function WorkshopDetails() {
  const workshop = useWorkshop();
  return workshop ? <Details key={workshop.id} workshop={workshop} /> : null;
}

function Details({ workshop }: { readonly workshop: Workshop }) {
  const words = useWords(messages);
  const [open, setOpen] = useState(workshop.startDate === '');
  const form = useId();
  const toggle = (
    <Button
      icon={open ? ChevronUp : PencilLine}
      rest={{ 'aria-expanded': open, 'aria-controls': form }}
      onPress={() => setOpen(!open)}
    >
      {open ? words.less : words.more}
    </Button>
  );
  return (
    <Panel title={open ? words.details : workshop.title || words.details} actions={toggle}>
      {!open && <Summary workshop={workshop} />}
      <div id={form} className={styles.rest} hidden={!open}>
        {open && (
          <>
            <Head workshop={workshop} />
            <Rest workshop={workshop} />
          </>
        )}
      </div>
    </Panel>
  );
}

function Summary({ workshop }: { readonly workshop: Workshop }) {
  const words = useWords(messages);
  const format = useFormat();
  const questions = useRowCount('question', { workshopId: workshop.id });
  const cases = useRowCount('caseStudy', { workshopId: workshop.id });
  const where = [workshop.venue, workshop.place].filter(Boolean).join(', ');
  const lines = [format.longDate(workshop.startDate), where, workshop.organiser];
  const said = [...lines, words.counted(questions, cases)].filter(Boolean);
  return (
    <ul className={styles.summary}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
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
