import { lettersIn } from '../../ui/name-size.ts';

/** The size of a table sign's question, in per cent of its width: smaller, the more there is to read. */
export function questionSize(question: string): number {
  const count = lettersIn(question);
  if (count <= 80) return 4.4;
  if (count <= 200) return 3.4;
  return count <= 500 ? 2.4 : 1.8;
}
