import { type Day, dayOf } from '#domain/kernel/day.ts';
import type { Placement, SubjectType } from '#domain/org/unit.ts';
import type { Revocation } from '#domain/recognition/title.ts';
import { issueCredential } from '#papers/credential/issue.ts';
import { certificate } from '#papers/write/certificates/certificate.ts';
import { authorityOf, placeNameOf } from '#papers/write/office.ts';
import type { CertificatePaper } from '#papers/write/paper.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { SiteOfContext } from '../kernel/action.ts';
import type { TitleFiles } from './titleStore.ts';

export interface TitleDecided {
  readonly code: string;
  readonly titleKind: SubjectType;
  readonly kind: 'first' | 'again';
  readonly firstYear: number;
  readonly lastYear: number;
  readonly number: string;
  readonly decidedOn: Day;
  readonly signerTitle: string;
}

/** The years as a half-open period of days. */
export function periodOf(title: Pick<TitleDecided, 'firstYear' | 'lastYear'>) {
  return { from: dayOf(title.firstYear, 1, 1), until: dayOf(title.lastYear + 1, 1, 1) };
}

/** The signed credential and the certificate that hang from one decision; made once and kept byte for byte. */
export async function makeTitleFiles(
  decided: TitleDecided,
  unit: Placement,
  issuer: Placement,
  signerName: string,
  site: SiteOfContext,
): Promise<TitleFiles> {
  const { code, number, decidedOn } = decided;
  const what = { code, title: cultureTitleOf(decided.titleKind), period: periodOf(decided), url: publicPageOf(code, site) };
  const decision = { number, day: decidedOn };
  const credential = await issueCredential(
    { ...what, unit: { id: unit.unitId, name: unit.name }, decision, issuer: issuer.name, sample: site.isDemo },
    site.key,
  );
  return { credential, certificate: renderPdf(certificatePaper(decided, unit.name, issuer, signerName, site)) };
}

const publicPageOf = (code: string, site: SiteOfContext) => `${site.baseUrl}/xac-minh/${code}`;

/** The certificate as a paper; of a title that was taken back it says so across. */
export function certificatePaper(
  decided: TitleDecided,
  unit: string,
  issuer: Placement,
  signerName: string,
  site: SiteOfContext,
  revocation: Revocation | null = null,
): CertificatePaper {
  const { code, kind, number, decidedOn, signerTitle } = decided;
  return certificate({
    form: kind === 'first' ? 'Giấy công nhận' : 'Bằng công nhận',
    authority: authorityOf(signerTitle, issuer.name),
    unit,
    title: cultureTitleOf(decided.titleKind),
    period: periodOf(decided),
    decision: { number, day: decidedOn, issuer: issuer.name },
    place: placeNameOf(issuer),
    day: decidedOn,
    signer: { title: signerTitle, name: signerName },
    code,
    url: publicPageOf(code, site),
    ...(revocation ? { revoked: { number: revocation.number, day: revocation.revokedOn } } : {}),
    sample: site.isDemo,
  });
}
