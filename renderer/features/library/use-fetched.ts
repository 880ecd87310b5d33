// What is asked of main once, when it is first needed: methods, and the plans of other workshops.
import { useEffect, useState } from 'react';
import type { Method } from '../../../shared/features/library/method.ts';
import type { OutlineDay } from '../../../shared/features/library/outline.ts';
import type { Refused } from '../../client/refused.ts';
import { useApp } from '../../state/app.tsx';

/** null: still on its way. */
export type Fetched<T> = readonly T[] | Refused | null;

export function isRefused(found: readonly unknown[] | Refused): found is Refused {
  return 'sentence' in found;
}

let kept: Promise<readonly Method[] | Refused> | undefined;

/** The library of methods, fetched once a launch. */
export function useMethods(): Fetched<Method> {
  const { files } = useApp();
  const [found, setFound] = useState<Fetched<Method>>(null);
  useEffect(() => {
    kept ??= files.methods();
    return listening(kept, (answer) => {
      if (isRefused(answer)) kept = undefined; // the next look asks again
      setFound(answer);
    });
  }, [files]);
  return found;
}

/** The plan of another workshop; null where none is named. */
export function useOutline(workshopId: string | null): Fetched<OutlineDay> {
  const { files } = useApp();
  const [found, setFound] = useState<Fetched<OutlineDay>>(null);
  useEffect(() => {
    setFound(null);
    return workshopId === null ? undefined : listening(files.agenda(workshopId), setFound);
  }, [files, workshopId]);
  return found;
}

function listening<T>(asked: Promise<T>, listen: (found: T) => void): () => void {
  let wanted = true;
  void asked.then((found) => wanted && listen(found));
  return () => {
    wanted = false;
  };
}
