// Which of the tools beneath the cockpit is open: kept here, so that other screens can lead to one.
import { keepText, useKeptText } from '../ui/kept-writing.ts';

export const runTools = ['timers', 'speakers', 'reportBack', 'bells'] as const;
export type RunTool = (typeof runTools)[number];

const place = 'run-tool';

/** The open tool, and a way to open another; null: all are folded away. */
export function useRunTool(): readonly [RunTool | null, (tool: RunTool | null) => void] {
  const [kept, keep] = useKeptText(place);
  return [runTools.find((tool) => tool === kept) ?? null, (tool) => keep(tool ?? '')];
}

/** Opens a tool for the next look at the cockpit. */
export function openRunTool(tool: RunTool): void {
  keepText(place, tool);
}
