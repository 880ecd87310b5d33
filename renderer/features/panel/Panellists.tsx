import { Trash2 } from 'lucide-react';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import type { Panellist } from '../../../shared/features/panel/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { focusBeside } from '../../ui/drag/focus-beside.ts';
import { SortableList, useMoveItems } from '../../ui/drag/SortableList.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './panel.module.css';
import { usePanel } from './use-panel.ts';

const people = 'panel-people';

/** Who sits on the panel, and whether it gives points. */
export function Panellists() {
  const words = useWords(panelWords);
  const send = useSend();
  const { panellists, settings } = usePanel();
  const edit = useEdit('panel.editSettings', settings);
  const move = (id: string, after: string | null) =>
    void send('panel.movePanellist', { id, after });
  const moves = useMoveItems(move);
  const names = useRows('person', { workshopId: useWorkshopId() }).map(({ name }) => name);
  return (
    <Panel title={words.panellists}>
      {panellists.length === 0 && <p className={styles.soft}>{words.noPanellists}</p>}
      <SortableList
        items={panellists}
        nameOf={({ name }) => name}
        onMove={move}
        className={styles.rows}
        itemClassName={styles.row}
      >
        {(panellist) => <Row panellist={panellist} moves={moves(panellists, panellist.id)} />}
      </SortableList>
      <AddPanellist />
      <Suggestions id={people} of={names} />
      <Toggle label={words.scores} value={settings.scores} onChange={edit('scores')} />
      {!settings.scores && <p className={styles.soft}>{words.scoresHint}</p>}
    </Panel>
  );
}

function Row({
  panellist,
  moves,
}: {
  readonly panellist: Panellist;
  readonly moves: readonly MenuItem[];
}) {
  const words = useWords(panelWords);
  const send = useSend();
  const edit = useEdit('panel.editPanellist', panellist);
  const { id, name, role } = panellist;
  const remove = () => {
    focusBeside(id);
    void send('panel.removePanellist', { id }, { undoable: words.panellistRemoved(name) });
  };
  return (
    <>
      <DragHandle name={name} />
      <TextField
        look="inline"
        className={styles.wide}
        label={words.name}
        labelHidden
        value={name}
        onCommit={edit('name')}
      />
      <TextField
        look="inline"
        className={styles.even}
        label={words.role}
        labelHidden
        value={role}
        placeholder={words.role}
        onCommit={edit('role')}
      />
      <Menu
        name={name}
        size="small"
        items={[
          ...moves,
          {
            label: words.removePanellist,
            icon: Trash2,
            danger: true,
            apart: true,
            onPress: remove,
          },
        ]}
      />
    </>
  );
}

function AddPanellist() {
  const words = useWords(panelWords);
  const workshopId = useWorkshopId();
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`panellist ${workshopId}`);
  const add = async (name: string) => {
    const after = read('panellist', { workshopId }).at(-1)?.id ?? null;
    const answer = await send('panel.addPanellist', {
      id: newId(),
      workshopId,
      after,
      name,
      role: '',
    });
    if (!answer.ok) setText((since) => since || name); // not kept: the name comes back
  };
  const submit = () => {
    const name = text.trim();
    setText('');
    if (name) inTurn(() => add(name));
  };
  return (
    <ComposeField
      label={words.addPanellist}
      value={text}
      list={people}
      placeholder={words.panellistAsks}
      onChange={setText}
      onSubmit={submit}
    />
  );
}
