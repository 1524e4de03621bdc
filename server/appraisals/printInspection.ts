import * as api from '#api/appraisals.ts';
import { appraisedPoints, type Inspection } from '#domain/appraisals/appraisal.ts';
import { whyNotSee } from '#domain/appraisals/policy.ts';
import { whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { type Day, startOf } from '#domain/kernel/day.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { isSubject } from '#domain/org/unit.ts';
import { inspectionMinutes } from '#papers/write/inspectionMinutes.ts';
import type { Signer } from '#papers/write/paper.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { paperLines } from '../assessments/present.ts';
import type { Tx } from '../db/connection.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlacement } from '../org/store.ts';
import { personNames, positionsOf } from '../people/store.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** The one minutes of the inspection, as a paper to be signed by the team and the unit. */
export const printInspection = view({
  name: 'appraisals.printInspection',
  input: api.printInspection.input,
  async run({ assessmentId }, { tx, actor, today, site }) {
    const under = await loadUnderReview(tx, assessmentId, today);
    const { assessment, campaign } = under.file;
    refuseIf(whyNotSeeAssessment(actor, assessment, campaign));
    if (!under.kept?.inspection) throw new Refused([{ kind: 'state', code: 'appraisals.not-inspected' }]);
    refuseIf(whyNotSee(actor, assessment, under.kept, campaign));

    const values = await minutesValues(tx, under, under.kept.inspection, today);
    const paper = inspectionMinutes({ ...values, sample: site.isDemo });
    return new FileAnswer(`bien-ban-kiem-tra-${campaign.year}.pdf`, 'application/pdf', renderPdf(paper));
  },
});

async function minutesValues(tx: Tx, { file, submission, appraisal }: UnderReview, inspection: Inspection, today: Day) {
  const unit = await loadPlacement(tx, file.assessment.unitId, inspection.onDay);
  const issuer = await loadPlacement(tx, appraisal.byUnitId, inspection.onDay);
  const at = (hour: string) => new Date(Date.parse(startOf(inspection.onDay)) + minutesOf(hour) * 60_000).toISOString();
  const hosts = await hostsOf(tx, file, submission?.signatures.map(({ personId }) => personId) ?? [], inspection, today);
  const leader = inspection.team[0]!;
  return {
    head: { issuer: issuer.name },
    decision: { number: inspection.decisionNumber, day: inspection.decisionDay, issuer: issuer.name },
    unit: unit.name,
    title: cultureTitleOf(isSubject(unit.type) ? unit.type : 'public-service-unit'),
    year: file.campaign.year,
    opened: at(inspection.from),
    closed: at(inspection.until),
    venue: unit.name,
    team: inspection.team,
    hosts: hosts.map(({ name, title }) => ({ name: name ?? '', title })),
    ...paperLines(file.data.sheet.body, submission?.content ?? file.content, appraisedPoints(appraisal)),
    layers: {
      self: 'Điểm tự chấm',
      co: file.coSigning.by === 'union' ? 'Công đoàn chấm' : 'Điểm đồng chấm',
      appraised: 'Điểm thẩm định',
    },
    strengths: linesIn(inspection.strengths),
    shortcomings: linesIn(inspection.shortcomings),
    requests: linesIn(inspection.requests).map((text) => ({ text })),
    ...(inspection.reply === null ? {} : { reply: inspection.reply }),
    signers: [{ title: 'Trưởng đoàn kiểm tra', name: leader.name }, ...hosts],
    recipients: [unit.name, issuer.name],
  };
}

/** The head and the co-signer, as far as they were there. */
async function hostsOf(
  tx: Tx,
  file: UnderReview['file'],
  signed: readonly string[],
  inspection: Inspection,
  today: Day,
): Promise<Signer[]> {
  const { heads, coSigning, assessment } = file;
  const of = (ids: readonly string[]) => signed.find((personId) => ids.includes(personId)) ?? ids[0];
  const present = [
    inspection.headPresent ? of(heads) : undefined,
    inspection.coSignerPresent ? of(coSigning.personIds) : undefined,
  ];
  const names = await personNames(
    tx,
    present.filter((personId) => personId !== undefined),
  );
  const hosts: Signer[] = [];
  for (const personId of present) {
    if (personId === undefined) continue;
    const title = (await positionsOf(tx, personId, today)).get(assessment.unitId) ?? 'Đại diện đơn vị';
    hosts.push({ title, name: names.get(personId) ?? '' });
  }
  return hosts;
}

const minutesOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

const linesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
