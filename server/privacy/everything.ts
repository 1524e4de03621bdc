import { activitiesKept } from '../activities/personal.ts';
import { appraisalsKept } from '../appraisals/personal.ts';
import { assessmentsKept } from '../assessments/personal.ts';
import { blocsKept } from '../blocs/personal.ts';
import { commendationKept } from '../commendation/personal.ts';
import { conferencesKept } from '../conferences/personal.ts';
import { councilKept } from '../council/personal.ts';
import { documentsKept } from '../documents/personal.ts';
import { enrolmentsKept } from '../enrolments/personal.ts';
import { evaluationsKept } from '../evaluations/personal.ts';
import { evidenceKept } from '../evidence/personal.ts';
import { exchangeKept } from '../exchange/personal.ts';
import { exemplarsKept } from '../exemplars/personal.ts';
import { identityKept } from '../identity/personal.ts';
import { importsKept } from '../imports/personal.ts';
import { incidentsKept } from '../incidents/personal.ts';
import { initiativesKept } from '../initiatives/personal.ts';
import type { Kept } from '../kernel/personal.ts';
import { lawKept } from '../law/personal.ts';
import { measuresKept } from '../measures/personal.ts';
import { noticesKept } from '../notices/personal.ts';
import { orgKept } from '../org/personal.ts';
import { papersKept } from '../papers/personal.ts';
import { peopleKept } from '../people/personal.ts';
import { plansKept } from '../plans/personal.ts';
import { recognitionKept } from '../recognition/personal.ts';
import { reportsKept } from '../reports/personal.ts';
import { reviewsKept } from '../reviews/personal.ts';
import { scrutinyKept } from '../scrutiny/personal.ts';
import { workplanKept } from '../workplan/personal.ts';
import { privacyKept } from './personal.ts';

/** Everything that every feature keeps about a person, in the order of the features. */
export const everythingKept: readonly Kept[] = [
  ...orgKept,
  ...peopleKept,
  ...identityKept,
  ...lawKept,
  ...documentsKept,
  ...plansKept,
  ...workplanKept,
  ...enrolmentsKept,
  ...evidenceKept,
  ...initiativesKept,
  ...activitiesKept,
  ...incidentsKept,
  ...evaluationsKept,
  ...measuresKept,
  ...reviewsKept,
  ...conferencesKept,
  ...councilKept,
  ...blocsKept,
  ...commendationKept,
  ...assessmentsKept,
  ...appraisalsKept,
  ...recognitionKept,
  ...papersKept,
  ...exemplarsKept,
  ...reportsKept,
  ...scrutinyKept,
  ...importsKept,
  ...exchangeKept,
  ...noticesKept,
  ...privacyKept,
];

/** Columns that hold a person's id or data without being a foreign key, and what becomes of them. */
export const keptElsewhere: Readonly<Record<string, string>> = {
  'event.actor_id':
    'Nhật ký niêm phong: chỉ có mã số, không có tên; xóa hay sửa một dòng làm mất giá trị chứng minh của cả nhật ký.',
  'idempotency.actor_id': 'Trả lời cho lần bấm lặp; xóa khi xóa dữ liệu.',
};
