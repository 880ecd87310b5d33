// The screens of the room: the projector itself, and further ones that mirror it or have their own scene.
import { AppWindow, MonitorOff, Plus, ScanEye, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { sceneKinds } from '../../../shared/features/room/kinds.ts';
import { roomWords } from '../../../shared/features/room/messages.ts';
import type { Output } from '../../../shared/features/room/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useApp, useAppState } from '../../state/app.tsx';
import { useChoices } from '../../state/scene-choices.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { StagePreview } from './StagePreview.tsx';
import styles from './stage-control.module.css';
import { useOpenStage } from './use-open-stage.ts';

export function ScreenList() {
  const words = useWords(roomWords);
  const { client } = useApp();
  const send = useSend();
  const workshopId = useWorkshopId();
  const outputs = useRows('output', { workshopId });
  const openStage = useOpenStage();
  const add = () =>
    send('room.addOutput', { id: newId(), workshopId, name: words.newScreen(outputs.length + 2) });
  return (
    <section className={styles.part}>
      <Button icon={AppWindow} onPress={() => openStage()}>
        {words.openWindow}
      </Button>
      {outputs.length > 0 && (
        <ul className={styles.screens}>
          {outputs.map((output) => (
            <li key={output.id}>
              <Screen output={output} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button icon={Plus} tone="quiet" onPress={() => void add()}>
          {words.addScreen}
        </Button>
        <Button icon={ScanEye} tone="quiet" tip={words.identifyTip} onPress={client.identify}>
          {words.identify}
        </Button>
      </div>
    </section>
  );
}

function Screen({ output }: { readonly output: Output }) {
  const words = useWords(roomWords);
  const send = useSend();
  const edit = useEdit('room.editOutput', output);
  const openStage = useOpenStage(output.id);
  const { id, name, blank } = output;
  const view = useAppState((state) => state.room.outputs.find((each) => each.id === id)?.view);
  const remove = () => send('room.removeOutput', { id }, { undoable: words.screenRemoved });
  return (
    <div className={styles.screen}>
      <span className={styles.thumb}>{view && <StagePreview view={view} />}</span>
      <div className={styles.about}>
        <div className={styles.row}>
          <TextField
            key={id}
            className={styles.grow}
            label={words.screenName}
            labelHidden
            look="inline"
            value={name}
            onCommit={edit('name')}
          />
          <IconButton
            icon={MonitorOff}
            size="small"
            label={words.blankScreen(name)}
            pressed={blank}
            onPress={() => void edit('blank')(!blank)}
          />
          <IconButton
            icon={AppWindow}
            size="small"
            label={words.openScreen(name)}
            onPress={() => openStage()}
          />
          <IconButton
            icon={Trash2}
            size="small"
            label={words.removeScreen(name)}
            onPress={() => void remove()}
          />
        </div>
        <ScreenScene output={output} />
        {!output.mirrors && output.kind === 'message' && <ScreenMessage key={id} output={output} />}
      </div>
    </div>
  );
}

/** A few words for this screen alone: nobody there sees them being written. */
function ScreenMessage({ output: { id, name, text: shown } }: { readonly output: Output }) {
  const words = useWords(roomWords);
  const send = useSend();
  const [text, setText] = useState(shown);
  const isNew = text.trim() !== '' && text !== shown;
  const show = () => {
    if (isNew) void send('room.editOutput', { id, patch: { text }, base: {} });
  };
  return (
    <div className={styles.own}>
      <ComposeField
        label={words.messageOn(name)}
        labelHidden
        placeholder={words.messageHint}
        value={text}
        onChange={setText}
        onSubmit={show}
        area
      />
      <Button size="small" disabled={!isNew} onPress={show}>
        {words.showMessage}
      </Button>
    </div>
  );
}

const mirroring = 'mirror';

/** What a screen shows: what the projector does, or a scene of its own. */
function ScreenScene({ output }: { readonly output: Output }) {
  const words = useWords(roomWords);
  const send = useSend();
  const choices = useChoices();
  const { id, name, mirrors, kind, refId } = output;
  const options = [
    ...choices,
    { kind: 'message', refId: null, detail: '' } as const,
    { kind: 'test', refId: null, detail: '' } as const,
  ];
  const keyOf = (scene: { readonly kind: string; readonly refId: string | null }) =>
    `${scene.kind} ${scene.refId ?? ''}`;
  const own = options.some((each) => keyOf(each) === keyOf(output))
    ? []
    : [{ kind, refId, detail: '' }];
  const choose = (value: string) => {
    if (value === mirroring)
      return send('room.editOutput', { id, patch: { mirrors: true }, base: {} });
    const [chosen = '', of = ''] = value.split(' ');
    const scene = sceneKinds.find((each) => each === chosen);
    if (!scene) return;
    const patch = { mirrors: false, kind: scene, refId: of === '' ? null : of };
    return send('room.editOutput', { id, patch, base: {} });
  };
  return (
    <SelectField
      label={words.screenShows(name)}
      labelHidden
      value={mirrors ? mirroring : keyOf(output)}
      options={[
        { value: mirroring, label: words.mirrors },
        ...[...options, ...own].map((each) => ({
          value: keyOf(each),
          label: [words[each.kind], each.detail].filter(Boolean).join(': '),
        })),
      ]}
      onChange={choose}
    />
  );
}
