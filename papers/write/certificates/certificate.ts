import type { Day } from '#domain/kernel/day.ts';
import { citationText } from '../citation.ts';
import { compoundPattern } from '../compounds.ts';
import { dateParts } from '../frame.ts';
import { missingOf } from '../missing.ts';
import type { CertificatePaper } from '../paper.ts';
import { recognisedPeriod } from '../titleName.ts';
import { compile } from '../typst.ts';
import { type AttestedValues, attested, attestedNeeds } from './attested.ts';
import { certificateTemplate } from './certificateTemplate.ts';
import { printedCertificate } from './printedCertificate.ts';
import { squareOf } from './square.ts';

/** What a certificate of the title prints (giá trị của Giấy công nhận, Bằng công nhận). */
export interface CertificateValues extends AttestedValues {
  /** `Bằng công nhận` where the rule of the title gives a diploma. */
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** Who recognises: `Chủ tịch Ủy ban nhân dân xã Bến Sậy`. */
  readonly authority: string;
  readonly unit: string;
  /** The title in the words of the decision; `cultureTitleOf` knows the usual ones. */
  readonly title: string;
  /** Half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly code: string;
  /** The decision that took the title back: printed across, whoever prints it. */
  readonly revoked?: { readonly number: string; readonly day: Day };
}

/** The certificate of a title. It recognises a past period and says so; it names no day of expiry. */
export function certificate(values: CertificateValues): CertificatePaper {
  return {
    format: 'certificate',
    kind: 'certificate',
    authority: values.authority,
    heading: values.form,
    unit: values.unit,
    under: 'được công nhận danh hiệu',
    honour: { title: values.title, period: recognisedPeriod(values.period) },
    ...attested(values),
    ...(values.revoked ? { revoked: `theo ${citationText(values.revoked)}` } : {}),
  };
}

/** What a certificate cannot be printed without, in words (còn thiếu gì). */
export function missingInCertificate(values: CertificateValues): readonly string[] {
  return missingOf([
    ['cơ quan công nhận', values.authority],
    ['tên đơn vị', values.unit],
    ['danh hiệu', values.title],
    ...attestedNeeds(values),
    ['mã giấy công nhận', values.code],
  ]);
}

/** Prints a certificate as one landscape page. */
export function renderCertificate(paper: CertificatePaper): Uint8Array {
  return compile(certificateTemplate, certificateData(paper));
}

/** What the template of a certificate reads. */
export function certificateData(paper: CertificatePaper) {
  return {
    ...printedCertificate(paper),
    compounds: compoundPattern,
    day: dateParts(paper.day),
    square: paper.url ? squareOf(paper.url) : null,
  };
}
