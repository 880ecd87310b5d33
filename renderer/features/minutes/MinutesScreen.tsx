import { FileText, Pencil, TriangleAlert } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { papers } from '../../../shared/features/minutes/kinds.ts';
import type { Paper as PaperKind, PartKind } from '../../../shared/features/minutes/model.ts';
import { minutesScreen } from '../../../shared/features/minutes/screen-messages.ts';
import { stalePlaces } from '../../../shared/features/minutes/text-at.ts';
import { goTo, hrefOf, usePart } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkSwitch } from '../../ui/LinkSwitch.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Page } from '../../ui/Surfaces.tsx';
import styles from './minutes-screen.module.css';
import { Paper } from './Paper.tsx';
import { PaperSide } from './PaperSide.tsx';
import { usePartTitles } from './part-titles.ts';
import { TakeAwayButtons } from './TakeAwayButtons.tsx';
import { TextEditor } from './TextEditor.tsx';
import { useMinutes } from './use-minutes.ts';
import { useTakeAway } from './use-take-away.ts';
import { useWholePaper } from './use-whole-paper.ts';

/** The papers as they come together, edited where they stand, and files of it all. */
export function MinutesScreen() {
  const words = useWords(minutesScreen);
  const workshopId = useWorkshopId();
  const [part] = usePart();
  const paper = papers.find((each) => each === part) ?? 'report';
  const minutes = useMinutes(workshopId, paper);
  const { making, refusal, take } = useTakeAway(workshopId);
  const empty = minutes.blocks.length === 0;
  const sheet = useRef<HTMLElement>(null);
  const go = (to: PartKind) => scrollTo(sheet.current?.querySelector(`[data-part="${to}"]`));
  return (
    <Page
      wide
      title={words.title}
      actions={<TakeAwayButtons paper={paper} making={making} take={take} empty={empty} />}
    >
      <div role="alert" hidden={refusal === null}>
        {refusal !== null && (
          <Note tone="danger" icon={TriangleAlert}>
            {refusal}
          </Note>
        )}
      </div>
      <div className={styles.desk}>
        <div className={styles.side}>
          <WhichPaper workshopId={workshopId} paper={paper} />
          <PaperSide workshopId={workshopId} paper={paper} minutes={minutes} onGo={go} />
        </div>
        <Preview key={paper} minutes={minutes} empty={empty} sheet={sheet} />
      </div>
    </Page>
  );
}

/** Parts on the way get their true heights as they come near, so that the way is gone in steps. */
function scrollTo(part: Element | null | undefined, steps = 12): void {
  part?.scrollIntoView({ block: 'start' });
  if (part && steps > 0) requestAnimationFrame(() => scrollTo(part, steps - 1));
}

function WhichPaper({
  workshopId,
  paper,
}: {
  readonly workshopId: string;
  readonly paper: PaperKind;
}) {
  const words = useWords(minutesScreen);
  const names = { report: words.report, minutes: words.minutes };
  const choices = (['report', 'minutes'] as const).map((value) => ({
    value,
    label: names[value],
    href: hrefOf(workshopId, 'minutes', value),
  }));
  return <LinkSwitch label={words.papers} choices={choices} chosen={paper} />;
}

type Picked = { readonly place: string; readonly at: HTMLElement };

function Preview({
  minutes,
  empty,
  sheet,
}: {
  readonly minutes: MinutesDocument;
  readonly empty: boolean;
  readonly sheet: React.RefObject<HTMLElement | null>;
}) {
  const words = useWords(minutesScreen);
  const titleOf = usePartTitles();
  const whole = useWholePaper();
  const [picked, setPicked] = useState<Picked | null>(null);
  const pick = useCallback((place: string, at: HTMLElement) => setPicked({ place, at }), []);
  const asks = (part: PartKind) => words.write(titleOf(part));
  const closed = () => {
    // Drawn without the editor first: the text may have become another element meanwhile.
    flushSync(() => setPicked(null));
    if (picked) elementAt(sheet.current, picked.place)?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.preview} aria-label={words.preview}>
      {empty ? <NothingYet /> : <p className={styles.hint}>{words.previewHint}</p>}
      <Edits minutes={minutes} onLook={(place) => lookAt(sheet.current, place, pick)} />
      <Paper
        minutes={minutes}
        whole={whole}
        onPick={pick}
        asks={asks}
        hint={words.keysHint}
        paperRef={sheet}
      />
      {picked && (
        <TextEditor
          key={picked.place}
          place={picked.place}
          at={picked.at}
          minutes={minutes}
          onClose={closed}
        />
      )}
    </section>
  );
}

function NothingYet() {
  const words = useWords(minutesScreen);
  const workshopId = useWorkshopId();
  return (
    <div className={styles.nothing}>
      <Note tone="plain" icon={FileText}>
        <strong>{words.emptyTitle}.</strong> {words.emptyText}
      </Note>
      <Button onPress={() => goTo(hrefOf(workshopId, 'plan'))}>{words.toPlan}</Button>
    </div>
  );
}

/** How many texts stand in other words, and which of them should be looked at. */
function Edits({
  minutes,
  onLook,
}: {
  readonly minutes: MinutesDocument;
  readonly onLook: (place: string) => void;
}) {
  const words = useWords(minutesScreen);
  const { cover, sections } = minutes;
  const count = [cover, ...sections].reduce((sum, { edited }) => sum + edited.size, 0);
  const stale = stalePlaces(minutes);
  const [first] = stale;
  if (count === 0) return null;
  if (first === undefined)
    return (
      <Note tone="plain" icon={Pencil}>
        {words.editedTexts(count)}
      </Note>
    );
  return (
    <div className={styles.stale}>
      <Note tone="warning" icon={TriangleAlert}>
        {words.staleTexts(stale.length)}
      </Note>
      <Button size="small" onPress={() => onLook(first)}>
        {words.lookAt}
      </Button>
    </div>
  );
}

function elementAt(sheet: HTMLElement | null, place: string): HTMLElement | null {
  return sheet?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? null;
}

function lookAt(
  sheet: HTMLElement | null,
  place: string,
  pick: (place: string, at: HTMLElement) => void,
): void {
  const at = elementAt(sheet, place);
  at?.scrollIntoView({ block: 'center' });
  if (at) pick(place, at);
}
