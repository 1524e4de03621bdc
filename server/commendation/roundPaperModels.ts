import { lastDay } from '#domain/commendation/arrival.ts';
import type { IntakeDossier, IntakeNomination } from '#domain/commendation/intake.ts';
import { isPutForward } from '#domain/commendation/intake.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { citationText } from '#papers/write/citation.ts';
import { meritList } from '#papers/write/forms/meritList.ts';
import { petitionNotice } from '#papers/write/letters/petitionNotice.ts';
import { postingNotice } from '#papers/write/letters/postingNotice.ts';
import { submission } from '#papers/write/letters/submission.ts';
import { momentText } from '#papers/write/moment.ts';
import { authorityOf, bodyNameOf } from '#papers/write/office.ts';
import { awardAppraisalReport } from '#papers/write/reports/awardAppraisalReport.ts';
import { loadCouncil } from '../council/store.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement, unitNamesEver } from '../org/store.ts';
import { loadPlan } from '../plans/planStore.ts';
import { lastSitting, type OnList } from './chosenStore.ts';
import { signsFor } from './decisionPaper.ts';
import { listIntakeDossiers } from './dossierStore.ts';
import { nominationsOfRound } from './nominationStore.ts';
import type { NamedPetition } from './petitionStore.ts';
import { listPostings } from './postingStore.ts';
import { listInvited } from './roundStore.ts';

const kept = ['Như trên', 'Lưu: VT, TĐKT'];
const hung = ['Các đơn vị có hồ sơ', 'Lưu: VT, TĐKT'];

/** Who writes the papers of a round: its standing agency, or the unit itself; who signs; what they stand on; to whom they go up. */
async function frameOf(context: Context, round: AwardRound) {
  const { tx, today, site } = context;
  const unitId = round.standingUnitId ?? round.unitId;
  const writes = await loadPlacement(tx, unitId, today);
  const decides = await loadPlacement(tx, round.unitId, today);
  const chair = await signsFor(tx, round.unitId, today);
  const body = bodyNameOf(decides);
  const plan = round.planId === null ? null : await loadPlan(tx, round.planId);
  const cited =
    plan?.number && plan.issuedOn
      ? [`Căn cứ ${citationText({ type: 'Kế hoạch', number: plan.number, day: plan.issuedOn })}`]
      : [];
  return {
    head: { ...(await loadHead(tx, writes, today)), day: null },
    signer: (await signsFor(tx, unitId, today)) ?? { title: '' },
    bases: [...awardLaws(today, []).map((law) => `Căn cứ ${law}`), ...cited],
    authority: chair?.title ? authorityOf(chair.title, body) : body,
    council: round.councilId === null ? null : (await loadCouncil(tx, round.councilId)).name,
    sample: site.isDemo,
  };
}

/** What the standing agency reports before the council sits. */
export async function appraisalReportPaper(context: Context, round: AwardRound) {
  const { tx, today } = context;
  const { head, signer, bases, authority, council, sample } = await frameOf(context, round);
  const dossiers = (await listIntakeDossiers(tx, round.id)).filter(({ state }) => state !== 'draft');
  const nominees = (await nominationsOfRound(tx, round.id)).filter(isPutForward);
  const names = await unitNamesEver(
    tx,
    [...dossiers, ...nominees].map(({ unitId }) => unitId),
    today,
  );
  const last = shortDate(lastDay(round.dueOn, round.dueMeaning));
  return awardAppraisalReport({
    ...{
      head: { ...head, number: '/BC' },
      signer,
      bases,
      sample,
      round: round.title,
      addressees: [council ?? authority],
      due: `hết ngày ${last}`,
    },
    invited: (await listInvited(tx, round.id)).length,
    dossiers: dossiers
      .toSorted((a, b) => ((a.arrivedAt ?? '') < (b.arrivedAt ?? '') ? -1 : 1))
      .map((one) => ({ unit: names.get(one.unitId) ?? '', arrived: arrivedText(one), taken: takenText(one) })),
    nominees: nominees
      .filter(({ state }) => state === 'proposed' || state === 'not-proposed')
      .map((one) => weighed(one, names.get(one.unitId) ?? '')),
    recipients: kept,
  });
}

const arrivedText = ({ arrivedAt, arrivedBy }: IntakeDossier): string => {
  if (arrivedAt === null) return '';
  return arrivedBy === 'paper' ? `Dấu đến ${shortDate(dayAt(arrivedAt))}` : momentText(arrivedAt);
};

function takenText({ state, lateAllowed, reason }: IntakeDossier): string {
  if (state === 'late') return 'Đến muộn, chưa quyết định';
  if (state === 'refused') return `Đến muộn, không nhận: ${reason ?? ''}`;
  if (state === 'returned') return 'Trả lại để bổ sung';
  return lateAllowed ? `Đến muộn, được nhận: ${reason ?? ''}` : 'Đúng hạn';
}

function weighed({ name, position, personId, form, state, reason, note }: IntakeNomination, unitName: string) {
  const said = [reason, note].filter(Boolean).join('. ');
  return {
    ...{ name, award: form, proposed: state === 'proposed' },
    ...(personId === null ? {} : { office: [position, unitName].filter(Boolean).join(', ') }),
    ...(said ? { note: said } : {}),
  };
}

const officeOf = ({ position, unitName }: OnList) => [position, unitName].filter(Boolean).join(', ');
const ofAudience = (list: readonly OnList[], audience: OnList['audience']) => list.filter((one) => one.audience === audience);

/** What goes up to who signs: everybody chosen, form by form, with the sitting that voted. */
export async function roundSubmissionPaper(context: Context, round: AwardRound, list: readonly OnList[]) {
  const { head, signer, bases, authority, council, sample } = await frameOf(context, round);
  const satOn = await lastSitting(context.tx, round.id);
  return submission({
    ...{
      head: { ...head, number: '/TTr' },
      signer,
      bases,
      sample,
      matter: `khen thưởng tại ${round.title.replace(/^./, (first) => first.toLowerCase())}`,
    },
    addressees: [authority],
    ...(council && satOn ? { sitting: `phiên họp ngày ${shortDate(satOn)} của ${council}` } : {}),
    requests: [...new Set(list.map(({ form }) => form))].map((form) => {
      const own = list.filter((one) => one.form === form);
      return {
        award: `tặng ${form}`,
        collectives: ofAudience(own, 'collective').map(({ name }) => name),
        persons: ofAudience(own, 'individual').map((one) => [one.name, officeOf(one)].filter(Boolean).join(', ')),
      };
    }),
    meritReports: list.length,
    attached: [
      'Báo cáo thẩm định hồ sơ đề nghị khen thưởng',
      ...(satOn ? ['Biên bản họp Hội đồng, trong đó có kết quả kiểm phiếu'] : []),
      'Danh sách trích ngang thành tích',
      'Hồ sơ đề nghị của các đơn vị',
    ],
    recipients: kept,
  });
}

/** Everybody chosen with their merits, a line each. */
export async function roundMeritListPaper(context: Context, round: AwardRound, list: readonly OnList[]) {
  const { head, signer, sample } = await frameOf(context, round);
  const merits = new Map(
    (await nominationsOfRound(context.tx, round.id)).map((one) => [
      one.id,
      [...one.merits.split('\n'), ...one.solutions.map(({ name, effect }) => `${name}: ${effect}`)].filter(Boolean).join(' '),
    ]),
  );
  const row = (one: OnList) => ({ name: one.name, award: one.form, merit: merits.get(one.nominationId) ?? '' });
  return meritList({
    ...{ head, signers: [signer], sample, recipients: kept, year: `năm ${round.year}` },
    collectives: ofAudience(list, 'collective').map(row),
    persons: ofAudience(list, 'individual').map((one) => ({ ...row(one), office: officeOf(one) })),
  });
}

/** The list as it hangs, with its days and where petitions go; the last posting's where there were several. */
export async function postingNoticePaper(context: Context, round: AwardRound, list: readonly OnList[]) {
  const { head, signer, bases, sample } = await frameOf(context, round);
  const { postedOn, until, workingDays, source } = (await listPostings(context.tx, round.id)).at(-1)!;
  const line = (one: OnList) => ({ name: one.name, award: one.form });
  return postingNotice({
    ...{
      head: { ...head, number: '/TB', day: postedOn },
      signer,
      bases,
      sample,
      round: round.title,
      to: head.issuer,
      recipients: hung,
    },
    ...{ from: postedOn, through: until, workingDays, source },
    collectives: ofAudience(list, 'collective').map(line),
    persons: ofAudience(list, 'individual').map((one) => ({ ...line(one), office: officeOf(one) })),
  });
}

/** What became of the petitions that were answered. */
export async function petitionNoticePaper(context: Context, round: AwardRound, answered: readonly NamedPetition[]) {
  const { head, signer, bases, sample } = await frameOf(context, round);
  const postings = await listPostings(context.tx, round.id);
  return petitionNotice({
    ...{ head: { ...head, number: '/TB' }, signer, bases, sample, round: round.title, recipients: hung },
    ...{ from: postings[0]!.postedOn, through: postings.at(-1)!.until },
    petitions: answered.map(({ name, receivedOn, state, answer }) => ({
      ...{ about: name, received: receivedOn, upheld: state === 'upheld', answer: answer ?? '' },
    })),
  });
}
