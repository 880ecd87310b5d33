import { DoorClosed, Printer, TriangleAlert } from 'lucide-react';
import type { LanRoom } from '../../../shared/contract/lan.ts';
import { lanWords } from '../../../shared/features/room/lan-messages.ts';
import { asTyped, shownAddress, wayInOf } from '../../../shared/features/room/way-in.ts';
import { wayInWords } from '../../../shared/features/room/way-in-messages.ts';
import { useLan } from '../../state/lan.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Qr } from '../../ui/Qr.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { Listens } from './ClosedRoom.tsx';
import { helpCardPart } from './help-card-route.ts';
import styles from './room-panel.module.css';
import { Spelled } from './Spelled.tsx';

/** How phones come in, large enough to be read out, and how the door is kept. */
export function WayInPanel({
  room,
  onHelp,
}: {
  readonly room: LanRoom;
  /** Asked what to do where there is no network. */
  readonly onHelp: () => void;
}) {
  const words = useWords(lanWords);
  const workshopId = useWorkshopId();
  const { shown, show } = useShowOnStage('join', null);
  return (
    <section className={styles.way} aria-label={words.wayIn}>
      <Door room={room} onHelp={onHelp} />
      <div className={styles.buttons}>
        <ShowButton shown={shown} onPress={show} />
        <Button
          icon={Printer}
          tone="quiet"
          onPress={() => goTo(hrefOf(workshopId, 'people', helpCardPart))}
        >
          {words.helpCard}
        </Button>
      </div>
      <Keeping room={room} />
      <RemoteStage room={room} />
      <Listens />
    </section>
  );
}

function Door({ room, onHelp }: { readonly room: LanRoom; readonly onHelp: () => void }) {
  const words = useWords(lanWords);
  const { picture } = useWords(wayInWords);
  const wayIn = wayInOf(room);
  return (
    <>
      {wayIn ? (
        <>
          <Qr className={styles.qr} text={wayIn.link} label={picture} />
          <p className={styles.address} dir="ltr">
            {wayIn.address}
          </p>
        </>
      ) : (
        <>
          <Note tone="warning" icon={TriangleAlert}>
            {words.noAddress}
          </Note>
          <Button onPress={onHelp}>{words.noAddressHelp}</Button>
        </>
      )}
      <p className={styles.code}>
        <span className={styles.soft}>{words.code}</span> <Spelled code={room.code} />
      </p>
    </>
  );
}

/** Who may come in, and that nobody may any more: at once, since it can be opened again. */
function Keeping({ room: { locked, approves } }: { readonly room: LanRoom }) {
  const words = useWords(lanWords);
  const lan = useLan();
  const close = async () => {
    if (await lan({ do: 'close' })) showToast({ text: words.closed });
  };
  return (
    <div className={styles.keeping}>
      <Toggle label={words.lock} value={locked} onChange={(on) => void lan({ do: 'lock', on })} />
      <Toggle
        label={words.approve}
        value={approves}
        onChange={(on) => void lan({ do: 'approve', on })}
      />
      <Button icon={DoorClosed} onPress={() => void close()}>
        {words.close}
      </Button>
    </div>
  );
}

/** Any browser on the network can be the projector. */
function RemoteStage({ room }: { readonly room: LanRoom }) {
  const words = useWords(lanWords);
  const address = shownAddress(room);
  if (!address) return null;
  return (
    <details className={styles.remote}>
      <summary>{words.stage}</summary>
      <p className={styles.strong} dir="ltr">
        {asTyped(address.stage)}
      </p>
      <p>
        <span className={styles.soft}>{words.code}</span> <Spelled code={room.stageCode} />
      </p>
      <p className={styles.soft}>{words.stageHint(room.stages)}</p>
    </details>
  );
}
