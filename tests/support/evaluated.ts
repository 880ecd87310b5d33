import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';

/** A form of a scale, a choice and a text, answered on five sheets of paper and closed; returns its id. */
export async function evaluated(live: Live, workshopId: string): Promise<string> {
  const id = newId();
  const ids = { scale: newId(), choice: newId(), text: newId() };
  const items = [
    { id: ids.scale, kind: 'scale', titleEn: 'Useful?', titleBn: 'কাজে লাগবে?' },
    { id: ids.choice, kind: 'choice', titleEn: 'Best?', optionsEn: 'Visit\nPanel' },
    { id: ids.text, kind: 'text', titleEn: 'What else?' },
  ] as const;
  const title = { titleEn: 'How was it?', titleBn: 'কেমন হলো?' };
  await live.send('evaluation.add', { id, workshopId, kind: 'end', ...title, items: [...items] });
  await live.send('evaluation.open', { id });
  for (const label of ['1', '2', '3', '4', '5']) {
    const said = [
      { item: ids.scale, value: 3 },
      { item: ids.choice, picks: [0] },
      { item: ids.text, text: 'More field visits' },
    ];
    await live.send('evaluation.keyPaper', { formId: id, label, said });
  }
  await live.send('evaluation.close', { id });
  return id;
}
