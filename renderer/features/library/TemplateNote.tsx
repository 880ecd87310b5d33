import { LayoutTemplate } from 'lucide-react';
import { library } from '../../../shared/features/library/messages.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';

/** Says above the plan of a template or a block that it is one. */
export function TemplateNote() {
  const words = useWords(library);
  const use = useWorkshop()?.use;
  if (use === undefined || use === 'workshop') return null;
  return (
    <Note tone="accent" icon={LayoutTemplate}>
      {use === 'template' ? words.templateBanner : words.blockBanner}
    </Note>
  );
}
