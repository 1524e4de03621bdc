import { type Day, dayOf } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Placement, SubjectType } from '#domain/org/unit.ts';
import { issueCredential } from '#papers/credential/issue.ts';
import { certificate } from '#papers/write/certificate.ts';
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
  const { code, number, decidedOn, signerTitle } = decided;
  const title = cultureTitleOf(decided.titleKind);
  const period = periodOf(decided);
  const url = `${site.baseUrl}/xac-minh/${code}`;
  const decision = { number, day: decidedOn };
  const credential = await issueCredential(
    { code, unit: { id: unit.unitId, name: unit.name }, title, period, decision, issuer: issuer.name, url, sample: site.isDemo },
    site.key,
  );
  const paper = certificate({
    form: decided.kind === 'first' ? 'Giấy công nhận' : 'Bằng công nhận',
    authority: authorityOf(signerTitle, issuer.name),
    unit: unit.name,
    title,
    period,
    decision: { ...decision, issuer: issuer.name },
    place: placeOf(issuer),
    day: decidedOn,
    signer: { title: signerTitle, name: signerName },
    code,
    url,
    sample: site.isDemo,
  });
  return { credential, certificate: renderPdf(paper) };
}

/** Whose decision it is, in words: `Chủ tịch Ủy ban nhân dân xã …`, `Trưởng Ban Chỉ đạo …`; an office that names its body stays as it is. */
export function authorityOf(signerTitle: string, issuerName: string): string {
  if (fold(signerTitle).includes(fold(issuerName))) return signerTitle;
  const words = signerTitle.split(' ');
  const isSaidTwice = fold(words.at(-1)!) === fold(issuerName.split(' ')[0]!);
  return [...(isSaidTwice ? words.slice(0, -1) : words), issuerName].filter(Boolean).join(' ');
}

/** The place a paper is dated at: the first part of where its issuer stands, without the word for its tier. */
export function placeOf(issuer: Placement): string {
  const first = (issuer.place ?? issuer.name).split(',')[0]!.trim();
  return first.replace(/^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s+/iu, '');
}
