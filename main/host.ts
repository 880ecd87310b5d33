// What only the machine can do. The desktop app and the Node host each implement it.
export type Host = {
  /** Where a browser opens the stage; null where the host has windows of its own. */
  readonly stageUrl: string | null;
  /**
   * Prints a self-contained HTML document (no script, fonts embedded) to PDF.
   * Refuses with `no-pdf` where the machine has nothing to print with, and with `cancelled` as soon
   * as the signal says so.
   */
  printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array>;
  /** Keeps the machine from sleeping while a session runs. */
  keepAwake(on: boolean): void;
};
