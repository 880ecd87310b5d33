// A new board: first what it is to be, then whose. One press makes it, or one for each group.
import { X } from 'lucide-react';
import { useState } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { templateNames, templateNotes } from '../../../shared/features/board/desk-kind-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { type BoardTemplate, boardTemplates } from './board-templates.ts';
import styles from './new-board.module.css';
import { type Subject, useAddBoards, useSubjects } from './subjects.ts';

export function NewBoard({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const common = useWords(ui);
  const [chosen, setChosen] = useState<BoardTemplate | undefined>(boardTemplates[0]);
  if (!chosen) return null;
  return (
    <Panel
      title={words.newBoard}
      actions={<IconButton icon={X} label={common.close} onPress={onClose} />}
    >
      <Kinds chosen={chosen} onChoose={setChosen} />
      <h3 className={styles.ask}>{desk.forWhom}</h3>
      <Whose template={chosen} onMade={onClose} />
    </Panel>
  );
}

function Kinds({
  chosen,
  onChoose,
}: {
  readonly chosen: BoardTemplate;
  readonly onChoose: (template: BoardTemplate) => void;
}) {
  const desk = useWords(deskWords);
  const names = useWords(templateNames);
  const notes = useWords(templateNotes);
  return (
    <fieldset className={styles.kinds}>
      <legend>{desk.whichKind}</legend>
      {boardTemplates.map((template) => (
        <label
          key={template.id}
          className={classNames(styles.kind, template === chosen && styles.chosen)}
        >
          <input
            type="radio"
            name="kind"
            checked={template === chosen}
            onChange={() => onChoose(template)}
          />
          <span>
            <strong>{names[template.id]}</strong>
            <small>{notes[template.id]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The plenary, each case and each group; and all groups of an arrangement at once. */
function Whose({
  template,
  onMade,
}: {
  readonly template: BoardTemplate;
  readonly onMade: () => void;
}) {
  const desk = useWords(deskWords);
  const subjects = useSubjects();
  const addBoards = useAddBoards();
  const arrangements = useRows('arrangement', { workshopId: useWorkshopId() });
  const groups = useRows('group', { workshopId: useWorkshopId() });
  const make = (chosen: readonly Subject[]) => {
    addBoards(template, chosen);
    onMade();
  };
  const all = arrangements.map(({ id, title }) => {
    const own = groups.filter(({ arrangementId }) => arrangementId === id);
    return { id, title, own: subjects.filter(({ groupId }) => own.some((g) => g.id === groupId)) };
  });
  return (
    <div className={styles.whose}>
      {subjects.map((subject) => (
        <Button key={subject.label} onPress={() => make([subject])}>
          {subject.label}
        </Button>
      ))}
      {all
        .filter(({ own }) => own.length > 1)
        .map(({ id, title, own }) => (
          <Button key={id} tone="primary" onPress={() => make(own)}>
            {desk.eachGroup(own.length, title)}
          </Button>
        ))}
    </div>
  );
}
