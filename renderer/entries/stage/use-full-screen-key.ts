import { useEffect } from 'react';

/** F fills the projector; Escape, which the browser keeps for itself, takes it back. */
export function useFullScreenKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.code !== 'KeyF' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
