import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useChoices } from '../../state/scene-choices.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';

const none = '';

/** The scene an item brings when it starts, where the projector follows the agenda. */
export function ItemSceneField({ item }: { readonly item: AgendaItem }) {
  const words = useWords(roomWords);
  const send = useSend();
  const choices = useChoices();
  const { id, sceneKind, sceneRefId } = item;
  const scenes = choices.map((choice) => ({
    ...choice,
    value: `${choice.kind} ${choice.refId ?? ''}`,
    label: [words[choice.kind], choice.detail].filter(Boolean).join(': '),
  }));
  const value = sceneKind === null ? none : `${sceneKind} ${sceneRefId ?? ''}`;
  const isKnown = value === none || scenes.some((scene) => scene.value === value);
  const choose = (chosen: string) => {
    const scene = scenes.find((each) => each.value === chosen);
    const patch = { sceneKind: scene?.kind ?? null, sceneRefId: scene?.refId ?? null };
    void send('agenda.editItem', { id, patch, base: { sceneKind, sceneRefId } });
  };
  return (
    <SelectField
      label={words.itemScene}
      value={value}
      options={[
        { value: none, label: words.itemSceneNone },
        ...scenes,
        ...(isKnown ? [] : [{ value, label: words.itemSceneGone }]),
      ]}
      onChange={choose}
    />
  );
}
