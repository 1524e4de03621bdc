import { missingOf } from '../missing.ts';
import type { CertificatePaper } from '../paper.ts';
import { unclosed } from '../sections.ts';
import { type AttestedValues, attested, attestedNeeds } from './attested.ts';

/** What a certificate of commendation prints (giấy khen). */
export interface CommendationCertificateValues extends AttestedValues {
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
}

/** The certificate handed to whom a decision commends. */
export function commendationCertificate(values: CommendationCertificateValues): CertificatePaper {
  return {
    format: 'certificate',
    kind: 'commendation-certificate',
    authority: values.authority,
    grants: 'tặng',
    heading: kindOf(values.form),
    unit: values.name,
    under: values.office,
    honour: { merit: `Đã có ${unclosed(values.merit)}` },
    ...attested(values),
  };
}

/** `Giấy khen` of `Giấy khen của Chủ tịch …`: the line above the heading names who grants already. */
const kindOf = (form: string): string => form.replace(/ của .*$/isu, '');

/** What the certificate cannot be printed without, in words (còn thiếu gì). */
export function missingInCommendationCertificate(values: CommendationCertificateValues): readonly string[] {
  return missingOf([
    ['hình thức khen thưởng', values.form],
    ['thẩm quyền khen thưởng', values.authority],
    ['tên tập thể, cá nhân', values.name],
    ['chức vụ, đơn vị', values.office],
    ['thành tích', values.merit],
    ...attestedNeeds(values),
  ]);
}
