// A card for each table: how a phone comes in, and what to do where it does not.
import { ArrowLeft, DoorClosed, Printer } from 'lucide-react';
import { cardWords } from '../../../shared/features/room/card-messages.ts';
import type { WayIn } from '../../../shared/features/room/scene.ts';
import { wayInOf } from '../../../shared/features/room/way-in.ts';
import { wayInWords } from '../../../shared/features/room/way-in-messages.ts';
import { useLanRoom } from '../../state/lan.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useKeptText } from '../../ui/kept-writing.ts';
import { LanguageProvider, useFormat, useWords } from '../../ui/language.tsx';
import printed from '../../ui/printed.module.css';
import { Qr } from '../../ui/Qr.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import styles from './help-card.module.css';
import { Spelled } from './Spelled.tsx';

export function HelpCard() {
  const words = useWords(cardWords);
  const workshopId = useWorkshopId();
  const room = useLanRoom();
  const wayIn = room && wayInOf(room);
  const back = () => goTo(hrefOf(workshopId, 'people'));
  return (
    <Page
      title={words.card}
      actions={
        <>
          <Button icon={ArrowLeft} tone="quiet" onPress={back}>
            {words.back}
          </Button>
          {wayIn && (
            <Button tone="primary" icon={Printer} onPress={() => window.print()}>
              {words.print}
            </Button>
          )}
        </>
      }
    >
      {wayIn ? (
        <Filled wayIn={wayIn} />
      ) : (
        <EmptyState icon={DoorClosed} title={words.closedTitle} text={words.closedText}>
          <Button icon={ArrowLeft} onPress={back}>
            {words.back}
          </Button>
        </EmptyState>
      )}
    </Page>
  );
}

/** The name of the Wi-Fi is nobody's row: it stays on this laptop, for the next card. */
function Filled({ wayIn }: { readonly wayIn: WayIn }) {
  const words = useWords(cardWords);
  const workshopId = useWorkshopId();
  const language = useWorkshop()?.language ?? 'en';
  const [wifi, setWifi] = useKeptText(`wifi ${workshopId}`);
  const [password, setPassword] = useKeptText(`wifi password ${workshopId}`);
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <div className={styles.fields}>
        <ComposeField label={words.wifi} value={wifi} onChange={setWifi} maxLength={40} />
        <ComposeField
          label={words.password}
          value={password}
          onChange={setPassword}
          maxLength={63}
        />
      </div>
      <LanguageProvider language={language}>
        <article
          className={classNames(printed.printed, styles.card)}
          lang={language}
          data-theme="light"
        >
          <Card wayIn={wayIn} wifi={wifi.trim()} password={password.trim()} />
        </article>
      </LanguageProvider>
    </>
  );
}

function Card({
  wayIn: { address, code, link },
  wifi,
  password,
}: {
  readonly wayIn: WayIn;
  readonly wifi: string;
  readonly password: string;
}) {
  const words = useWords(wayInWords);
  const card = useWords(cardWords);
  const { number } = useFormat();
  const title = useWorkshop()?.title ?? '';
  const steps = [
    <>
      {words.sameWifi}
      <span className={styles.wifi}>
        <Blank name={card.wifi} value={wifi} />
        <Blank name={card.password} value={password} />
      </span>
    </>,
    <>
      {words.scan}
      <span className={styles.address} dir="ltr">
        {address}
      </span>
      <span className={styles.also}>
        {words.typeCode}{' '}
        <span className={styles.code}>
          <Spelled code={code} />
        </span>
      </span>
    </>,
    card.pickName,
  ];
  return (
    <>
      <header className={styles.head}>
        <p dir="auto">{title}</p>
        <h2>{words.title}</h2>
      </header>
      <div className={styles.ways}>
        <Qr className={styles.picture} text={link} label={words.picture} />
        <ol className={styles.steps}>
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the three steps are what they are
            <li key={at}>
              <span className={styles.step}>{number(at + 1)}</span>
              <div>{step}</div>
            </li>
          ))}
        </ol>
      </div>
      <section className={styles.help}>
        <h3>{card.notWorking}</h3>
        <ul>
          <li>{card.nothingOpens}</li>
          <li>{card.searches(address)}</li>
          <li>{card.noInternet}</li>
          <li>{card.wrongCode}</li>
          <li>{card.askHelp}</li>
        </ul>
      </section>
      <p className={styles.listens}>{card.listens}</p>
    </>
  );
}

/** What is known, or a line to write it on. */
function Blank({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span className={styles.blank}>
      {name}: {value ? <b dir="auto">{value}</b> : <span className={styles.line} />}
    </span>
  );
}
