// “Capture” pressed on another screen: the cockpit opens, with its field ready to be written in.
let wished = false;

/** Asks the cockpit, once it is there, to be ready for writing. */
export function wishCapture(): void {
  wished = true;
}

/** Whether that was asked; asking is over then. */
export function takeCaptureWish(): boolean {
  const was = wished;
  wished = false;
  return was;
}
