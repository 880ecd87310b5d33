/** Raised whenever the messages between a screen and main change shape. */
export const protocolVersion = 3;
