// What is pasted in Bijoy, into whatever field, can be turned into Unicode by one press.
import { useEffect } from 'react';
import { ui } from '../../shared/contract/ui-messages.ts';
import { looksBijoy } from '../../shared/lib/bijoy-telling.ts';
import { useWords } from './language.tsx';
import { showToast } from './toast-store.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** So much of the text is shown as it would be. */
const shown = 60;

/** To be used once on a page. */
export function useBijoyPaste(): void {
  const words = useWords(ui);
  useEffect(() => {
    const pasted = async (event: ClipboardEvent) => {
      const field = event.target;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // A table has an offer of its own, column by column.
      if (event.defaultPrevented || !isTextControl(field)) return;
      if (text.includes('\t') || !looksBijoy(text)) return;
      const { fromBijoy } = await import('../../shared/lib/bijoy.ts'); // few ever need it
      const after = fromBijoy(text);
      const start = after.length > shown ? `${after.slice(0, shown - 1)}…` : after;
      const take = () => replaceIn(field, text, fromBijoy);
      showToast({ text: words.bijoyPasted(start), offer: { label: words.convert, take } });
    };
    const listener = (event: ClipboardEvent) => void pasted(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, [words]);
}

function isTextControl(target: EventTarget | null): target is TextControl {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(text|search)$/.test(target.type);
}

/**
 * Converts what was pasted where it stands now, as if it were typed, so that whoever holds the
 * field's text hears of it. A field of one line has taken line breaks out, a full one the end off.
 */
function replaceIn(field: TextControl, pasted: string, convert: (text: string) => string): void {
  const kept = field instanceof HTMLTextAreaElement ? pasted : pasted.replace(/[\r\n]+/g, '');
  const unix = kept.replace(/\r\n?/g, '\n');
  const at = field.value.lastIndexOf(unix);
  const text = at >= 0 ? unix : longestStart(field.value, unix);
  const from = at >= 0 ? at : field.value.lastIndexOf(text);
  if (text === '' || from < 0) return;
  field.setRangeText(convert(text), from, from + text.length, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

/** As much of a text's beginning as stands at the end of another: the rest found no room. */
function longestStart(value: string, text: string): string {
  for (let length = Math.min(value.length, text.length); length > 2; length -= 1) {
    if (value.endsWith(text.slice(0, length))) return text.slice(0, length);
  }
  return '';
}
