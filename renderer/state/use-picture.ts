import { useEffect, useState } from 'react';
import { useApp } from './app.tsx';

/** An address for `<img>` of a picture among the workshop's files; null until it is here. */
export function usePicture(fileId: string): string | null {
  const { files } = useApp();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let left = false;
    void files.content(fileId).then((content) => {
      if (left || !(content instanceof Blob)) return;
      made = URL.createObjectURL(content);
      setUrl(made);
    });
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [files, fileId]);
  return url;
}
