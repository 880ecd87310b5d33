import { Plus } from 'lucide-react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useAddBoard, useSubjects } from './subjects.ts';

/** A new board for the plenary, a case or a group. */
export function NewBoard() {
  const words = useWords(boardWords);
  const add = useAddBoard();
  const subjects = useSubjects();
  const items = subjects.map((subject, index) => {
    const apart = index > 0 && (subject.caseId === null) !== (subjects[index - 1]?.caseId === null);
    return { label: subject.label, onPress: () => add(subject), apart };
  });
  return (
    <Menu name={words.newBoard} caption={words.newBoard} icon={Plus} tone="plain" items={items} />
  );
}
