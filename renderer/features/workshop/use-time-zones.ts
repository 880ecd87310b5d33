import { useCallback } from 'react';
import type { Option } from '../../ui/ChoiceField.tsx';

/** The IANA zones this browser knows; the one in use is among them even where it is not known. */
export function useTimeZones(): (inUse: string) => readonly Option<string>[] {
  return useCallback((inUse) => {
    const known = Intl.supportedValuesOf('timeZone');
    const zones = known.includes(inUse) ? known : [inUse, ...known];
    return zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  }, []);
}
