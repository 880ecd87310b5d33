import { useMemo } from 'react';
import type { CertificateRows } from '../../../shared/features/people/certificate.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';

/** What the certificates of the open workshop are made of. */
export function useCertificateRows(): CertificateRows {
  const workshopId = useWorkshopId();
  const workshop = useWorkshop();
  const day = useRows('day', { workshopId });
  const person = useRows('person', { workshopId });
  const attendance = useRows('attendance', { workshopId });
  const peopleSettings = useRows('peopleSettings', { workshopId });
  const signer = useRows('signer', { workshopId });
  const logo = useRows('logo', { workshopId });
  const file = useRows('file', { workshopId });
  return useMemo(
    () => ({
      workshop: workshop ? [workshop] : [],
      day: inOrder(day),
      ...{ person, attendance, peopleSettings, signer, logo, file },
    }),
    [workshop, day, person, attendance, peopleSettings, signer, logo, file],
  );
}
