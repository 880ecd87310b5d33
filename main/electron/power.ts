// Sleep: held off while an item is on the clock, and made up for afterwards.
import { powerMonitor, powerSaveBlocker } from 'electron';

/** Returns a switch that keeps the screens on. Switching twice the same way does nothing. */
export function createWakefulness(): (on: boolean) => void {
  let blocker: number | undefined;
  return (on) => {
    if (on && blocker === undefined) {
      blocker = powerSaveBlocker.start('prevent-display-sleep');
    } else if (!on && blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  };
}

/** Calls back whenever the machine wakes: the monotonic clock may have stood still. */
export function onWake(woken: () => void): void {
  powerMonitor.on('resume', woken);
}
