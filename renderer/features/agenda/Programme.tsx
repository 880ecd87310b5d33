// The programme as everybody may have it: time, topic, lead and method; for the screen and on paper.
import { Printer } from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import type { PlannedItem } from '../../../shared/features/agenda/rules.ts';
import { viewWords } from '../../../shared/features/agenda/view-messages.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguageProvider, useFormat, useWords } from '../../ui/language.tsx';
import styles from './programme.module.css';
import { type NumberedDay, useNumberedDays, usePlanned } from './use-planned-days.ts';

export function Programme() {
  const words = useWords(viewWords);
  const workshop = useWorkshop();
  if (!workshop) return null;
  return (
    <>
      <div className={styles.tools}>
        <Button tone="primary" icon={Printer} onPress={() => window.print()}>
          {words.print}
        </Button>
        <p>{words.programmeHint}</p>
      </div>
      <LanguageProvider language={workshop.language}>
        <Sheet workshop={workshop} />
      </LanguageProvider>
    </>
  );
}

function Sheet({ workshop }: { readonly workshop: Workshop }) {
  const { programme } = useWords(viewWords);
  const days = useNumberedDays();
  const where = [workshop.venue, workshop.place].filter(Boolean).join(', ');
  return (
    <article className={styles.paper} lang={workshop.language} data-theme="light">
      <header className={styles.cover}>
        <p className={styles.label}>{programme}</p>
        <h2 className={styles.workshop}>{workshop.title}</h2>
        {where !== '' && <p>{where}</p>}
        {workshop.organiser !== '' && <p className={styles.soft}>{workshop.organiser}</p>}
      </header>
      {days.map((each) => (
        <ProgrammeDay key={each.day.id} {...each} several={days.length > 1} />
      ))}
    </article>
  );
}

function ProgrammeDay({ day, number, several }: NumberedDay & { readonly several: boolean }) {
  const words = useWords(agendaWords);
  const { programmeEmpty } = useWords(viewWords);
  const format = useFormat();
  const shown = usePlanned(day).filter(({ item }) => item.isPublic && !item.skipped);
  const title = [several ? number : '', day.title].filter(Boolean).join(': ');
  const facts = [format.longDate(day.date), day.place].filter(Boolean).join(' · ');
  return (
    <section className={styles.day}>
      {title !== '' && <h3>{title}</h3>}
      {facts !== '' && <p className={styles.facts}>{facts}</p>}
      {shown.length === 0 ? (
        <p className={styles.soft}>{programmeEmpty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.topic}</th>
              <th scope="col">{words.leadAndMethod}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <Row key={each.item.id} planned={each} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ planned: { item, start, end } }: { readonly planned: PlannedItem }) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const time = end > start ? words.span(start, end) : format.time(start);
  return (
    <tr data-kind={item.kind}>
      <td className="figures">{time}</td>
      <td dir="auto">
        <span className={styles.topic}>{item.title || words[item.kind]}</span>
        <Where item={item} />
      </td>
      <td dir="auto">
        {item.lead !== '' && <span className={styles.line}>{item.lead}</span>}
        <Speakers itemId={item.id} />
        {item.method !== '' && <span className={styles.method}>{item.method}</span>}
      </td>
    </tr>
  );
}

/** In which track it is, or at which place, where that is not the day's. */
function Where({ item }: { readonly item: AgendaItem }) {
  const words = useWords(viewWords);
  const [track] = useRows('track', { id: item.trackId ?? '' });
  const place = item.place || (track?.place ?? '');
  const text = track ? words.inTrack(track.title, place) : place;
  return text === '' ? null : <span className={styles.method}>{text}</span>;
}

/** Who speaks, in the order of the protocol. */
function Speakers({ itemId }: { readonly itemId: string }) {
  const words = useWords(planWords);
  const speakers = useRows('speaker', { itemId });
  return speakers
    .filter(({ name }) => name !== '')
    .map(({ id, name, role }) => (
      <span key={id} className={styles.line}>
        {words[role]}: {name}
      </span>
    ));
}
