import { type Day, longDate } from '#domain/kernel/day.ts';
import { compoundPattern } from '../compounds.ts';
import { dateParts } from '../frame.ts';
import { missingOf } from '../missing.ts';
import { type CertificatePaper, type Signer, signatureOf } from '../paper.ts';
import { recognisedPeriod } from '../titleName.ts';
import { compile } from '../typst.ts';
import { certificateTemplate } from './certificateTemplate.ts';
import { printedCertificate } from './printedCertificate.ts';
import { squareOf } from './square.ts';

/** What a certificate of the title prints (giá trị của Giấy công nhận, Bằng công nhận). */
export interface CertificateValues {
  /** `Bằng công nhận` where the rule of the title gives a diploma. */
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** Who recognises: `Chủ tịch Ủy ban nhân dân xã Bến Sậy`. */
  readonly authority: string;
  readonly unit: string;
  /** The title in the words of the decision; `cultureTitleOf` knows the usual ones. */
  readonly title: string;
  /** Half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly decision: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** Số vào sổ. */
  readonly registerNumber?: string;
  readonly place: string;
  /** The day on the certificate; usually the decision's. */
  readonly day: Day;
  readonly signer: Signer;
  readonly code: string;
  readonly url?: string;
  /** The decision that took the title back: printed across, whoever prints it. */
  readonly revoked?: { readonly number: string; readonly day: Day };
  readonly sample?: boolean;
}

/** The certificate of a title. It recognises a past period and says so; it names no day of expiry. */
export function certificate(values: CertificateValues): CertificatePaper {
  const { decision, registerNumber } = values;
  return {
    format: 'certificate',
    kind: 'certificate',
    authority: values.authority,
    heading: values.form,
    unit: values.unit,
    under: 'được công nhận danh hiệu',
    honour: { title: values.title, period: recognisedPeriod(values.period) },
    basis: `Quyết định số ${decision.number} ${longDate(decision.day)} của ${decision.issuer}`,
    ...(registerNumber ? { register: registerNumber } : {}),
    place: values.place,
    day: values.day,
    signature: signatureOf(values.signer),
    code: values.code,
    ...(values.url ? { url: values.url } : {}),
    ...(values.revoked ? { revoked: `theo Quyết định số ${values.revoked.number} ${longDate(values.revoked.day)}` } : {}),
    sample: values.sample === true,
  };
}

/** What a certificate cannot be printed without, in words (còn thiếu gì). */
export function missingInCertificate(values: CertificateValues): readonly string[] {
  return missingOf([
    ['cơ quan công nhận', values.authority],
    ['tên đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['số quyết định', values.decision.number],
    ['cơ quan ra quyết định', values.decision.issuer],
    ['địa danh', values.place],
    ['chức vụ người ký', values.signer.title],
    ['họ tên người ký', values.signer.name],
    ['mã giấy công nhận', values.code],
  ]);
}

/** Prints a certificate as one landscape page. */
export function renderCertificate(paper: CertificatePaper): Uint8Array {
  return compile(certificateTemplate, {
    ...printedCertificate(paper),
    compounds: compoundPattern,
    day: dateParts(paper.day),
    square: paper.url ? squareOf(paper.url) : null,
  });
}
