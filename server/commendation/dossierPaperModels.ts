import type { IntakeNomination, UnitMeeting } from '#domain/commendation/intake.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import { instantAt, shortDate } from '#domain/kernel/day.ts';
import { Refused, stateRefusal } from '#domain/kernel/refusal.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { meritList } from '#papers/write/forms/meritList.ts';
import { submission } from '#papers/write/letters/submission.ts';
import { reviewMinutes } from '#papers/write/minutes/reviewMinutes.ts';
import type { VotedCase } from '#papers/write/minutes/votes.ts';
import { authorityOf, bodyNameOf } from '#papers/write/office.ts';
import type { Head, Signer } from '#papers/write/paper.ts';
import { collectiveMeritReport, solutionText } from '#papers/write/reports/collectiveMeritReport.ts';
import { personMeritReport } from '#papers/write/reports/personMeritReport.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement, unitNames } from '../org/store.ts';
import { signsFor } from './decisionPaper.ts';
import type { DossierScene } from './scene.ts';

/** What the papers of a dossier say besides what it holds. */
export interface DossierPaperScene extends DossierScene {
  readonly head: Head & { readonly place?: string };
  readonly signer: Signer;
  readonly unitName: string;
  readonly addressee: string;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly isDemo: boolean;
}

/** The unit that sends, who signs for it, to whom it goes. */
export async function dossierPaperScene(context: Context, scene: DossierScene): Promise<DossierPaperScene> {
  const { tx, today, site } = context;
  const { dossier, round, nominees } = scene;
  const unit = await loadPlacement(tx, dossier.unitId, today);
  const decides = await loadPlacement(tx, round.unitId, today);
  const chair = await signsFor(tx, round.unitId, today);
  const body = bodyNameOf(decides);
  return {
    ...scene,
    head: { ...(await loadHead(tx, unit, today)), day: null },
    signer: (await signsFor(tx, dossier.unitId, today)) ?? { title: '' },
    unitName: bodyNameOf(unit),
    addressee: chair?.title ? authorityOf(chair.title, body) : body,
    unitNames: await unitNames(
      tx,
      nominees.map(({ unitId }) => unitId),
      today,
    ),
    isDemo: site.isDemo,
  };
}

const named = ({ nominees }: DossierScene) => nominees.filter(isPutForward);
const ofAudience = (all: readonly IntakeNomination[], audience: 'collective' | 'individual') =>
  all.filter((one) => one.audience === audience);
const officeOf = (scene: DossierPaperScene, { position, unitId }: IntakeNomination) =>
  [position, scene.unitNames.get(unitId)].filter(Boolean).join(', ');
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const period = ({ meritsFrom, meritsTo }: IntakeNomination) => `từ ngày ${shortDate(meritsFrom)} đến ngày ${shortDate(meritsTo)}`;
const kept = ['Như trên', 'Lưu: VT, hồ sơ thi đua, khen thưởng'];

/** The submission, the same names in the same spelling as list and reports. */
export function submissionPaper(scene: DossierPaperScene) {
  const all = named(scene);
  const { meeting } = scene.dossier;
  return submission({
    head: { ...scene.head, number: '/TTr' },
    matter: `đề nghị khen thưởng năm ${scene.round.year}`,
    addressees: [scene.addressee],
    bases: meeting ? awardLaws(meeting.heldOn, []) : [],
    ...(meeting ? { sitting: `${bodyOf(meeting, scene.unitName)} ngày ${shortDate(meeting.heldOn)}` } : {}),
    requests: [...new Set(all.map(({ form }) => form))].map((form) => ({
      award: `tặng ${form}`,
      collectives: ofAudience(all, 'collective')
        .filter((one) => one.form === form)
        .map(({ name }) => name),
      persons: ofAudience(all, 'individual')
        .filter((one) => one.form === form)
        .map(({ name }) => name),
    })),
    meritReports: all.filter(({ merits }) => merits.trim() !== '').length,
    attached: scene.checklist.filter(({ kinds }) => !kinds.includes('submission')).map(({ text }) => text),
    signer: scene.signer,
    recipients: kept,
    sample: scene.isDemo,
  });
}

const bodyOf = ({ body }: UnitMeeting, unit: string) =>
  body === 'staff' ? `cuộc họp ${unit}` : `cuộc họp Hội đồng Thi đua, khen thưởng ${unit}`;

const rowOf = (scene: DossierPaperScene) => (one: IntakeNomination) => ({
  name: one.name,
  ...(one.audience === 'individual' ? { office: officeOf(scene, one) } : {}),
  merit: [...lines(one.merits), ...one.solutions.map(({ name, effect }) => `${name}: ${effect}`)].join(' '),
  award: one.form,
});

/** Everyone put forward, a line each. */
export function listPaper(scene: DossierPaperScene, only: (one: IntakeNomination) => boolean = () => true) {
  const all = named(scene).filter(only);
  return meritList({
    head: scene.head,
    year: `năm ${scene.round.year}`,
    collectives: ofAudience(all, 'collective').map(rowOf(scene)),
    persons: ofAudience(all, 'individual').map(rowOf(scene)),
    signers: [scene.signer],
    recipients: kept,
    sample: scene.isDemo,
  });
}

/** The merit report of one nominee. */
export function reportPaper(scene: DossierPaperScene, one: IntakeNomination) {
  const solutions = one.solutions.map(({ name, since, effect, proof }) => ({
    ...{ name, effect, proof },
    ...(since ? { since: `áp dụng từ ngày ${shortDate(since)}` } : {}),
  }));
  if (one.personId === null) {
    const { head, signer, isDemo: sample } = scene;
    const shared = { head, signer, sample, recipients: kept };
    return collectiveMeritReport({
      ...shared,
      unit: one.name,
      award: one.form,
      period: period(one),
      merits: lines(one.merits),
      solutions,
    });
  }
  return personMeritReport({
    head: scene.head,
    name: one.name,
    office: officeOf(scene, one),
    details: [],
    award: `tặng ${one.form}`,
    year: period(one),
    duties: [],
    merits: [...lines(one.merits), ...solutions.map(solutionText)],
    initiatives: [],
    honours: [],
    signers: [
      { ...scene.signer, capacity: 'Xác nhận của thủ trưởng đơn vị' },
      { title: 'Người báo cáo', name: one.name },
    ],
    sample: scene.isDemo,
  });
}

/** The minutes of the unit's own meeting, every nominee with the vote. */
export function minutesPaper(scene: DossierPaperScene) {
  const { meeting } = scene.dossier;
  if (!meeting) throw new Refused([stateRefusal('commendation.meeting-missing')]);
  const { begins, ends, venue, share } = meeting;
  if (!begins || !ends || !venue || share === null) throw new Refused([stateRefusal('commendation.meeting-hours-missing')]);
  const voted = (one: IntakeNomination): VotedCase => {
    const { agree, against, base } = one.votes ?? { agree: 0, against: 0, base: meeting.present };
    const office = one.personId === null ? {} : { office: officeOf(scene, one) };
    return { name: one.name, ...office, award: one.form, agree, against, of: base, accepted: agree * 100 >= share * base };
  };
  const all = named(scene);
  return reviewMinutes({
    head: scene.head,
    matter: 'commendation',
    council: bodyOf(meeting, scene.unitName),
    year: `năm ${scene.round.year}`,
    opened: instantAt(meeting.heldOn, begins),
    closed: instantAt(meeting.heldOn, ends),
    venue,
    chair: { name: meeting.chairName, title: meeting.chairTitle },
    secretary: { name: meeting.secretaryName, title: 'Thư ký' },
    attendance: { present: meeting.present, total: meeting.members },
    reported: [],
    bases: awardLaws(meeting.heldOn, []),
    rule: { form: 'hands', base: 'present', share },
    collectives: ofAudience(all, 'collective').map(voted),
    persons: ofAudience(all, 'individual').map(voted),
    opinions: [],
    recipients: kept,
    sample: scene.isDemo,
  });
}
