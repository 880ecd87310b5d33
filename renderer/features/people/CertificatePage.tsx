import { memo } from 'react';
import {
  type Certificate,
  type CertificateFrame,
  type CertificateLine,
  fullness,
} from '../../../shared/features/people/certificate.ts';
import type { Signer } from '../../../shared/features/people/model.ts';
import { usePicture } from '../../state/use-picture.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './certificate.module.css';

/** From so many who sign, they stand closer. */
const many = 4;

/** A certificate as it is printed; the PDF of main looks the same. */
export const CertificatePage = memo(function CertificatePage({
  certificate,
  frame: { signers, logos },
}: {
  readonly certificate: Certificate;
  readonly frame: CertificateFrame;
}) {
  return (
    <section className={styles.certificate} aria-label={certificate.name}>
      <div className={classNames(styles.page, styles[fullness(certificate)])}>
        <div className={styles.logos}>
          {logos.map(({ id, fileId }) => (
            <Picture key={id} fileId={fileId} className={styles.logo} />
          ))}
        </div>
        <h2 dir="auto">{certificate.title}</h2>
        <div className={styles.text}>
          {certificate.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <Line key={at} line={line} />
          ))}
        </div>
        <div className={classNames(styles.signatures, signers.length >= many && styles.close)}>
          {signers.map((signer) => (
            <Signed key={signer.id} signer={signer} />
          ))}
        </div>
      </div>
    </section>
  );
});

function Line({ line: { look, parts } }: { readonly line: CertificateLine }) {
  return (
    <p className={look === 'plain' ? undefined : styles[look]} dir="auto">
      {parts.map(({ text, emphasis }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        emphasis && look === 'plain' ? <b key={at}>{text}</b> : text,
      )}
    </p>
  );
}

function Signed({ signer: { name, role, fileId } }: { readonly signer: Signer }) {
  return (
    <div className={styles.signed}>
      <div className={styles.signature}>
        {fileId !== null && <Picture fileId={fileId} className={undefined} />}
      </div>
      <b dir="auto">{name}</b>
      {role.trim() !== '' && <span dir="auto">{role}</span>}
    </div>
  );
}

/** What it shows is said beside it in words. */
function Picture({
  fileId,
  className,
}: {
  readonly fileId: string;
  readonly className: string | undefined;
}) {
  const url = usePicture(fileId);
  return url && <img src={url} alt="" className={className} />;
}
