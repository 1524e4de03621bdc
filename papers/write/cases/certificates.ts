import { day } from '#domain/kernel/day.ts';
import { type CertificateValues, certificate, missingInCertificate } from '../certificates/certificate.ts';
import {
  type CommendationCertificateValues,
  commendationCertificate,
  missingInCommendationCertificate,
} from '../certificates/commendationCertificate.ts';
import { federation, federationChair, commune, communeChair, people, school, title } from './office.ts';
import { sampleOf } from './sample.ts';

const recognised: CertificateValues = {
  form: 'Giấy công nhận',
  authority: `Ban Thường vụ ${federation}`,
  unit: school,
  title,
  period: { from: day('2025-01-01'), until: day('2027-01-01') },
  decision: { number: '12/QĐ-LĐLĐ', day: day('2027-01-14'), issuer: federation },
  registerNumber: '037',
  place: 'Thanh Lộc',
  day: day('2027-01-14'),
  signer: federationChair,
  code: 'DC-TL-27-0012-037',
  url: 'https://vanhoa.example/xac-minh/DC-TL-27-0012-037',
};

const commended: CommendationCertificateValues = {
  form: 'Giấy khen',
  authority: `Chủ tịch ${commune}`,
  name: `Bà ${people.teacher.name}`,
  office: `${people.teacher.title}, ${school}`,
  merit: 'thành tích xuất sắc trong phong trào thi đua thực hiện văn hóa công sở năm 2026',
  decision: { number: '512/QĐ-UBND', day: day('2026-12-24'), issuer: `Chủ tịch ${commune}` },
  registerNumber: '12',
  place: 'Bến Sậy',
  day: day('2026-12-24'),
  signer: communeChair,
  code: 'GK-BS-26-0512-12',
  url: 'https://vanhoa.example/xac-minh/GK-BS-26-0512-12',
};

/** Papers to be hung on a wall. */
export const certificateSamples = {
  certificate: sampleOf({
    name: 'certificate',
    title: 'Giấy công nhận, bằng công nhận',
    values: recognised,
    write: certificate,
    missing: missingInCertificate,
    optional: ['registerNumber', 'url', 'revoked', 'sample'],
  }),
  'commendation-certificate': sampleOf({
    name: 'commendation-certificate',
    title: 'Giấy khen',
    values: commended,
    write: commendationCertificate,
    missing: missingInCommendationCertificate,
    optional: ['registerNumber', 'code', 'url', 'sample'],
  }),
};
