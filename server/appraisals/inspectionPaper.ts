import { type Appraisal, appraisedPoints, type Inspection } from '#domain/appraisals/appraisal.ts';
import { countedOf, type Panel } from '#domain/appraisals/panel.ts';
import { whyNotSee } from '#domain/appraisals/policy.ts';
import { changedPoints, openedOf } from '#domain/appraisals/secondLook.ts';
import { whyNotSee as whyNotSeeAssessment } from '#domain/assessments/policy.ts';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { type Day, dayAt, instantAt } from '#domain/kernel/day.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { isSubject } from '#domain/org/unit.ts';
import { inspectionMinutes } from '#papers/write/minutes/inspectionMinutes.ts';
import type { PanelPart } from '#papers/write/minutes/panelSection.ts';
import { coSignerFor } from '#papers/write/office.ts';
import type { Signer } from '#papers/write/paper.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { paperLines } from '../assessments/present.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { personNames, positionsOf } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { loadUnderReview, type UnderReview } from './underReview.ts';

/** The one minutes of the inspection, to be signed by the team and the unit. @throws Refused where it may not be seen, or nobody inspected. */
export async function inspectionPaper({ tx, actor, today, site }: Context, assessmentId: string) {
  const under = await loadUnderReview(tx, assessmentId, today);
  const { assessment, campaign } = under.file;
  refuseIf(whyNotSeeAssessment(actor, assessment, campaign));
  if (!under.kept?.inspection) throw new Refused([{ kind: 'state', code: 'appraisals.not-inspected' }]);
  refuseIf(whyNotSee(actor, assessment, under.kept, campaign));
  const values = await minutesValues(tx, under, under.kept.inspection, today);
  return { year: campaign.year, paper: inspectionMinutes({ ...values, sample: site.isDemo }) };
}

async function minutesValues(tx: Tx, { file, submission, appraisal, panel }: UnderReview, inspection: Inspection, today: Day) {
  const unit = await loadPlacement(tx, file.assessment.unitId, inspection.onDay);
  const issuer = await loadPlacement(tx, appraisal.byUnitId, inspection.onDay);
  const hosts = await hostsOf(tx, file, submission?.signatures.map(({ personId }) => personId) ?? [], inspection, today);
  const leader = inspection.team[0]!;
  const { place: _, ...minutesHead } = await loadHead(tx, issuer, inspection.onDay);
  return {
    head: minutesHead,
    decision: { number: inspection.decisionNumber, day: inspection.decisionDay, issuer: issuer.name },
    unit: unit.name,
    title: cultureTitleOf(isSubject(unit.type) ? unit.type : 'public-service-unit'),
    year: file.campaign.year,
    opened: instantAt(inspection.onDay, inspection.from),
    closed: instantAt(inspection.onDay, inspection.until),
    venue: unit.name,
    team: inspection.team,
    hosts: hosts.map(({ name, title }) => ({ name, title })),
    ...paperLines(file.data.sheet.body, submission?.content ?? file.content, appraisedPoints(appraisal)),
    layers: {
      self: 'Điểm tự chấm',
      co: file.coSigning.by === 'union' ? 'Công đoàn chấm' : 'Điểm đồng chấm',
      appraised: 'Điểm thẩm định',
    },
    ...(panel?.state === 'concluded' ? { panel: await panelPart(tx, panel, appraisal, file.data.sheet.body) } : {}),
    strengths: linesIn(inspection.strengths),
    shortcomings: linesIn(inspection.shortcomings),
    requests: linesIn(inspection.requests).map((text) => ({ text })),
    ...(inspection.reply === null ? {} : { reply: inspection.reply }),
    signers: [...hosts.map(({ signs }) => signs).reverse(), { title: 'Trưởng đoàn kiểm tra', name: leader.name }],
    recipients: [unit.name, issuer.name, 'Lưu: VT'],
  };
}

/** What the minutes say of the panel, once it is done. */
async function panelPart(tx: Tx, panel: Panel, { scores }: Appraisal, body: SheetBody): Promise<PanelPart> {
  const { explanation, handovers, members, terms } = panel;
  const names = await personNames(
    tx,
    handovers.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const texts = new Map(linesOf(body).map(({ code, text }) => [code, text]));
  return {
    sheets: countedOf(panel).length,
    members: members.filter(({ steppedOutAt }) => steppedOutAt === null).length,
    rule: wordsOf(`panel-rule.${terms.rule}`),
    rounding: wordsOf(`panel-rounding.${terms.rounding}`),
    source: terms.source,
    opened: openedOf(panel).map(({ lineCode }) => lineCode),
    handovers: handovers.map(({ fromId, toId, at }) => ({
      ...{ from: names.get(fromId) ?? '', to: names.get(toId) ?? '', on: dayAt(at) },
    })),
    explanation: explanation && { until: explanation.dueOn, arrived: explanation.arrivedOn },
    changes: changedPoints(panel, scores).map(({ lineCode, ...change }) => {
      return { ...change, label: lineCode, text: texts.get(lineCode) ?? '' };
    }),
  };
}

/** Of the unit, somebody who was there: with the position they have, and as what they sign. */
interface Host {
  readonly name: string;
  readonly title: string;
  readonly signs: Signer;
}

/** The head and the co-signer, as far as they were there. */
async function hostsOf(
  tx: Tx,
  { heads, coSigning, assessment }: UnderReview['file'],
  signed: readonly string[],
  { headPresent, coSignerPresent }: Inspection,
  today: Day,
): Promise<readonly Host[]> {
  const of = (ids: readonly string[]) => signed.find((personId) => ids.includes(personId)) ?? ids[0];
  const [head, coSigner] = [headPresent ? of(heads) : undefined, coSignerPresent ? of(coSigning.personIds) : undefined];
  const names = await personNames(
    tx,
    [head, coSigner].filter((personId) => personId !== undefined),
  );
  const hostOf = async (personId: string, signs?: Signer): Promise<Host> => {
    const name = names.get(personId) ?? '';
    const title = (await positionsOf(tx, personId, today)).get(assessment.unitId) ?? 'Đại diện đơn vị';
    return { name, title, signs: { ...(signs ?? { title }), name } };
  };
  return [
    ...(head === undefined ? [] : [await hostOf(head)]),
    ...(coSigner === undefined ? [] : [await hostOf(coSigner, coSignerFor(coSigning.by))]),
  ];
}

const linesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
