import { useCallback } from 'react';
import type { Sample, Template } from '../../../shared/features/library/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useSend } from '../../state/use-send.ts';
import { useLanguage } from '../../ui/language.tsx';

/** Begins a workshop from a template or a sample, and goes to its plan. */
export function useBegin() {
  const send = useSend();
  const language = useLanguage();
  const fromTemplate = useCallback(
    async (template: Template) => {
      const id = newId();
      const answer = await send('library.create', { id, template, language, title: '' });
      if (answer.ok) goTo(hrefOf(id, 'plan'));
    },
    [send, language],
  );
  const fromSample = useCallback(
    async (sample: Sample) => {
      const id = newId();
      const answer = await send('library.addSample', { id, sample });
      if (answer.ok) goTo(hrefOf(id, 'plan'));
    },
    [send],
  );
  const fromOwn = useCallback(
    async (templateId: string) => {
      const id = newId();
      const answer = await send('library.createFrom', { id, templateId });
      if (answer.ok) goTo(hrefOf(id, 'plan'));
    },
    [send],
  );
  return { fromTemplate, fromSample, fromOwn };
}
