import type { Day } from '#domain/kernel/day.ts';
import { nationalHeader } from '#domain/law/documentFormat.ts';
import type { CertificatePaper } from '../paper.ts';
import { placeAndDay, plain, sampleMark } from '../printed.ts';

/** Every word of a certificate as it stands on paper; null is not printed. */
export interface PrintedCertificate {
  /** Title of the file. */
  readonly fileTitle: string;
  readonly author: string;
  readonly day: Day;
  readonly sample: string | null;
  readonly nation: string;
  readonly motto: string;
  readonly authority: string;
  readonly grants: string | null;
  readonly heading: string;
  readonly unit: string;
  readonly under: string;
  readonly honour: { readonly title: string; readonly period: string } | { readonly merit: string };
  readonly basis: string;
  readonly register: string | null;
  readonly codeLabel: string;
  readonly code: string | null;
  /** Beside the square pattern; null where there is none. */
  readonly hint: string | null;
  readonly placeAndDay: string;
  readonly signature: { readonly lines: readonly string[]; readonly name: string | null };
  /** Across a certificate that is worth nothing any more. */
  readonly revoked: { readonly mark: string; readonly by: string } | null;
}

/** Writes out what a certificate says. */
export function printedCertificate(paper: CertificatePaper): PrintedCertificate {
  const { signature, honour } = paper;
  const said = 'merit' in honour ? honour.merit : `${honour.title} ${honour.period}`;
  return {
    ...nationalHeader,
    fileTitle: plain(`${paper.heading} ${said}: ${paper.unit}`),
    author: plain(paper.authority),
    day: paper.day,
    sample: paper.sample === true ? sampleMark : null,
    authority: plain(paper.authority).toUpperCase(),
    grants: paper.grants ? plain(paper.grants).toUpperCase() : null,
    heading: plain(paper.heading).toUpperCase(),
    unit: plain(paper.unit),
    under: plain(paper.under),
    honour:
      'merit' in honour ? { merit: plain(honour.merit) } : { title: `“${plain(honour.title)}”`, period: plain(honour.period) },
    basis: plain(paper.basis),
    register: paper.register ? `Số vào sổ: ${plain(paper.register)}` : null,
    codeLabel: 'Mã:',
    code: paper.code ? plain(paper.code) : null,
    hint: paper.url ? 'Quét mã vuông để kiểm giấy này.' : null,
    placeAndDay: placeAndDay(paper.place, paper.day) ?? '',
    signature: { lines: signature.lines.map(plain), name: signature.name ? plain(signature.name) : null },
    revoked: paper.revoked ? { mark: 'ĐÃ HỦY BỎ', by: plain(paper.revoked) } : null,
  };
}
