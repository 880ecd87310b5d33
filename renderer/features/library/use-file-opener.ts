// Opening a `.uthan` file: chosen, or dropped anywhere on Home.
import { type DragEvent, useRef, useState } from 'react';
import { library } from '../../../shared/features/library/messages.ts';
import { useApp } from '../../state/app.tsx';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

/** What an element needs for files to be chosen from or dropped on it. */
export function useFileOpener() {
  const words = useWords(library);
  const { files } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [hovering, setHovering] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(true);
    const made = await files.importWorkshop(file);
    setBusy(false);
    if (!('id' in made)) showToast({ text: made.sentence, tone: 'danger' });
    else if (made.use === 'workshop') goTo(hrefOf(made.id, 'plan'));
    else showToast({ text: words.kept });
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setHovering(true);
  };
  const left = (event: DragEvent<HTMLElement>) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setHovering(false);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setHovering(false);
    void open(event.dataTransfer.files[0]);
  };
  return {
    hovering,
    busy,
    choose: () => input.current?.click(),
    input: {
      ref: input,
      type: 'file',
      accept: '.uthan',
      hidden: true,
      onChange: (event: { readonly target: HTMLInputElement }) => {
        void open(event.target.files?.[0]);
        event.target.value = ''; // so that the same file can be chosen again
      },
    },
    dropTarget: { onDragOver: over, onDragLeave: left, onDrop: dropped },
  } as const;
}
