import type { RefusalCode } from '../../shared/contract/refusals.ts';

/** What main would not do, and the sentence that says why. */
export type Refused = { readonly code: RefusalCode; readonly sentence: string };
