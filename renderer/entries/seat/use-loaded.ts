import { useEffect, useState } from 'react';

/** Milliseconds after which what could not be loaded is asked for again. */
const pause = 3000;

/** A part of the page that is fetched when it is first needed; tried again while the link is away. */
export function useLoaded<M>(load: () => Promise<M>): M | null {
  const [loaded, setLoaded] = useState<M | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const fetchIt = () => {
      load().then(
        (part) => !gone && setLoaded(() => part),
        () => {
          if (!gone) timer = setTimeout(fetchIt, pause);
        },
      );
    };
    fetchIt();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [load]);
  return loaded;
}
