import { type Day, longDate } from '#domain/kernel/day.ts';
import { missingOf } from '../missing.ts';
import { type CertificatePaper, type Signer, signatureOf } from '../paper.ts';
import { unclosed } from '../sections.ts';

/** What a certificate of commendation prints (giấy khen). */
export interface CommendationCertificateValues {
  /** `Giấy khen`, `Bằng khen`. */
  readonly form: string;
  /** Who grants: `Hiệu trưởng Trường …`. */
  readonly authority: string;
  /** A team's name, or a person's with the form of address: `Bà Tạ Minh Hạnh`. */
  readonly name: string;
  /** Chức vụ, đơn vị of a person; the unit of a team. */
  readonly office: string;
  /** After «Đã có»: `thành tích xuất sắc trong phong trào …`. */
  readonly merit: string;
  readonly decision: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** Số vào sổ. */
  readonly registerNumber?: string;
  readonly place: string;
  readonly day: Day;
  readonly signer: Signer;
  readonly code: string;
  readonly url?: string;
  readonly sample?: boolean;
}

/** The certificate handed to whom a decision commends. */
export function commendationCertificate(values: CommendationCertificateValues): CertificatePaper {
  const { decision, registerNumber } = values;
  return {
    format: 'certificate',
    kind: 'commendation-certificate',
    authority: values.authority,
    grants: 'tặng',
    heading: values.form,
    unit: values.name,
    under: values.office,
    honour: { merit: `Đã có ${unclosed(values.merit)}` },
    basis: `Quyết định số ${decision.number} ${longDate(decision.day)} của ${decision.issuer}`,
    ...(registerNumber ? { register: registerNumber } : {}),
    place: values.place,
    day: values.day,
    signature: signatureOf(values.signer),
    code: values.code,
    ...(values.url ? { url: values.url } : {}),
    sample: values.sample === true,
  };
}

/** What the certificate cannot be printed without, in words (còn thiếu gì). */
export function missingInCommendationCertificate(values: CommendationCertificateValues): readonly string[] {
  return missingOf([
    ['hình thức khen thưởng', values.form],
    ['thẩm quyền khen thưởng', values.authority],
    ['tên tập thể, cá nhân', values.name],
    ['chức vụ, đơn vị', values.office],
    ['thành tích', values.merit],
    ['số quyết định', values.decision.number],
    ['địa danh', values.place],
    ['chức vụ người ký', values.signer.title],
    ['họ tên người ký', values.signer.name],
    ['mã giấy khen', values.code],
  ]);
}
