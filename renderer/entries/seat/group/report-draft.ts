import type { SeatReport } from '../../../../shared/contract/seat-view.ts';
import { reportFields } from './report-fields.ts';

/** A report as it is being written, and what stood there when that began. */
export type ReportDraft = { readonly base: SeatReport; readonly now: SeatReport };

/** The draft kept on the phone; what cannot be read begins from what stands there. */
export function readReport(text: string, report: SeatReport): ReportDraft {
  try {
    const value: unknown = JSON.parse(text);
    if (isDraft(value)) return value;
  } catch {
    // nothing was begun yet, or a crash of the phone cut it off
  }
  return { base: report, now: report };
}

function isDraft(value: unknown): value is ReportDraft {
  if (typeof value !== 'object' || value === null) return false;
  return 'base' in value && 'now' in value && isReport(value.base) && isReport(value.now);
}

function isReport(value: unknown): value is SeatReport {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>; // an object has fields
  return ['groupId', ...reportFields].every((field) => typeof fields[field] === 'string');
}
