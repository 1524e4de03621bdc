import type { SittingCase } from '#domain/council/sitting.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { isStopped, ruleOf, type Vote } from '#domain/council/vote.ts';
import type { VotingRule } from '#domain/council/votingRule.ts';
import { dayAt, instantAt, shortDate } from '#domain/kernel/day.ts';
import { saidOfShare } from '#domain/law/votingRules.ts';
import type { BallotValues } from '#papers/write/forms/ballot.ts';
import type { OpinionSlipValues } from '#papers/write/forms/opinionSlip.ts';
import type { InvitationValues } from '#papers/write/letters/invitation.ts';
import type { CouncilMinutesValues, MinutedCase } from '#papers/write/minutes/councilMinutes.ts';
import type { CountingMinutesValues } from '#papers/write/minutes/countingMinutes.ts';
import { nameAndTitle, type Participant } from '#papers/write/minutes/minutes.ts';
import type { Head } from '#papers/write/paper.ts';
import { wordsOf } from '../words.ts';
import { explained } from './explained.ts';
import { disputesSaid, type MinutedElection } from './minutedElections.ts';
import type { Scene } from './scene.ts';
import type { VoidBefore } from './voidStore.ts';

/** What the papers of a sitting say besides what it holds. */
export interface PaperScene extends Scene {
  readonly head: Head & { readonly place?: string };
  readonly isDemo: boolean;
  /** The election of each vote cast in the browser, by vote. */
  readonly elections: ReadonlyMap<string, MinutedElection>;
  /** Votes in earlier sittings of what is on this agenda that came to nothing, by case. */
  readonly broughtAgain: ReadonlyMap<string, readonly VoidBefore[]>;
  readonly explanations: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** A person as named in a paper, with their part in the council. */
  person(personId: string): Participant;
}

const inVietnamese = (code: string, facts?: Record<string, string | number>) => wordsOf(code, facts, 'vi');
const chairIn = ({ sitting, council }: Scene): string =>
  (sitting.seats.length > 0 ? sitting.seats : council.members).find(({ part }) => part === 'chair')?.personId ?? '';
const kept = ['Lưu: VT, hồ sơ Hội đồng'];
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The invitation, from the agenda. */
export function invitationValues(scene: PaperScene): InvitationValues {
  const { sitting, cases, council, head } = scene;
  const chair = scene.person(chairIn(scene));
  return {
    head,
    meeting: lower(sitting.title),
    invited: [`Các thành viên ${council.name}`],
    opens: instantAt(sitting.meetsOn, sitting.begins),
    venue: sitting.venue,
    chair: nameAndTitle(chair),
    agenda: cases.map(({ name, proposal }) => `${name}: ${lower(proposal)}`),
    preparation: 'Đề nghị các thành viên nghiên cứu hồ sơ trước phiên họp và khai báo nếu có liên quan đến nội dung được xét.',
    signer: { title: chair.title || 'Chủ tịch', name: chair.name },
    recipients: ['Như thành phần mời', ...kept],
    sample: scene.isDemo,
  };
}

/** One ballot; all of a vote are the same, so that none tells whose it is. */
export function ballotValues(scene: PaperScene, one: SittingCase): BallotValues {
  const { number: _, ...head } = scene.head;
  return {
    head,
    matter: lower(scene.sitting.title),
    cases: [{ name: one.name, award: one.proposal }],
    guidance: [
      'Phiếu hợp lệ là phiếu do Tổ kiểm phiếu phát ra, đánh dấu vào đúng một ô',
      'Phiếu không đánh dấu ô nào được tính là phiếu trắng',
      'Không ký tên, không ghi tên hoặc ký hiệu riêng lên phiếu',
    ],
    sample: scene.isDemo,
  };
}

/** The slip on which a member is asked in writing, of the cases the member is not tied to. */
export function slipValues(scene: PaperScene, cases: readonly SittingCase[]): OpinionSlipValues {
  const { number: _, ...head } = scene.head;
  const { answersThrough, meetsOn, title } = scene.sitting;
  return {
    head,
    matter: lower(title),
    cases: cases.map(({ name, proposal }) => ({ name, proposal })),
    through: `chậm nhất ngày ${shortDate(answersThrough ?? meetsOn)}`,
    returnTo: 'thư ký Hội đồng',
    guidance: [
      'Thành viên có liên quan đến nội dung nào thì không cho ý kiến về nội dung đó',
      'Quá thời hạn mà không gửi phiếu thì không tính là có ý kiến',
    ],
    sample: scene.isDemo,
  };
}

/** The counting team's minutes of the last ballot on a case. */
export function countingValues(scene: PaperScene, one: SittingCase, vote: Vote): CountingMinutesValues {
  const { sitting, council } = scene;
  const { place: _, day: __, ...head } = scene.head;
  const rule = ruleOf(sitting, council.rules, one);
  const { agree, against, abstain } = vote.count!;
  const { issued, collected, invalid } = vote.count!.ballots!;
  const [first, ...others] = vote.counters.map((id) => scene.person(id));
  const at = instantAt(sitting.meetsOn, sitting.begins);
  return {
    head,
    matter: lower(`${one.name}: ${lower(one.proposal)}`),
    opened: at,
    closed: sitting.closedAt && dayAt(sitting.closedAt) === sitting.meetsOn ? sitting.closedAt : at,
    venue: sitting.venue,
    team: [
      ...(first ? [{ name: first.name, title: 'Tổ trưởng' }] : []),
      ...others.map(({ name }) => ({ name, title: 'Thành viên' })),
    ],
    witnesses: [scene.person(vote.chairId)],
    ballots: { issued, collected, valid: collected - invalid, invalid },
    cases: [{ name: one.name, award: one.proposal, agree, against, of: vote.turnout.base }],
    base: {
      name: rule.base === 'members' ? 'tổng số thành viên Hội đồng không có liên quan' : 'số thành viên bỏ phiếu',
      count: vote.turnout.base,
    },
    ...(abstain > 0 ? { remarks: `Có ${abstain} phiếu trắng.` } : {}),
    signers: [
      { title: 'Thư ký', name: scene.person(sitting.secretaryId ?? '').name },
      { title: 'Tổ trưởng', name: first?.name ?? '' },
    ],
    recipients: ['Chủ tịch Hội đồng', ...kept],
    sample: scene.isDemo,
  };
}

/** The minutes of the sitting, every case with its votes. */
export function minutesValues(scene: PaperScene): CouncilMinutesValues {
  const { sitting, council, cases } = scene;
  const { place: _, day: __, ...head } = scene.head;
  const chairId = chairIn(scene);
  const there = sitting.seats.filter(({ attendance }) => attendance === 'present' || attendance === 'substituted').length;
  const wrote = sitting.seats.filter(({ attendance }) => attendance === 'written').length;
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return {
    head,
    about: sitting.title,
    council: council.name,
    opened: sitting.openedAt ?? instantAt(sitting.meetsOn, sitting.begins),
    closed: sitting.closedAt ?? instantAt(sitting.meetsOn, sitting.begins),
    venue: sitting.venue,
    chair: scene.person(chairId),
    secretary: scene.person(sitting.secretaryId ?? ''),
    attendance: {
      ...{ present: sitting.mode === 'in-writing' ? sitting.seats.length : there, total: sitting.seats.length },
      ...(wrote > 0 ? { absent: `${String(wrote).padStart(2, '0')} gửi ý kiến bằng văn bản` } : {}),
    },
    bases: [`${council.decision} ngày ${shortDate(council.decidedOn)}`],
    rules: kinds.map((kind) => ruleText(ruleOf(sitting, council.rules, { kind }), sitting.mode === 'in-writing')),
    cases: cases.map((one) => minuted(scene, one, chairId)),
    explanations: scene.explanations.map(({ heading, lines }) => ({ heading, lines })),
    recipients: ['Chủ tịch Hội đồng', ...kept],
    sample: scene.isDemo,
  };
}

const sharePhrase = (share: string) => {
  const { sign, share: text } = saidOfShare(share, true);
  return sign === '>' ? `quá ${text}` : `từ ${text}`;
};

/** How one kind is decided, in a sentence with its source. */
export function ruleText(rule: VotingRule, inWriting = false): string {
  const form = inVietnamese(`voting-form.${inWriting ? 'in-writing' : rule.form}`);
  const base = rule.base === 'members' ? 'tổng số thành viên' : 'số người biểu quyết';
  return `${inVietnamese(`decision-kind.${rule.kind}`)}: ${lower(form)}; có mặt ${sharePhrase(rule.quorum)} số thành viên; ${sharePhrase(rule.majority)} ${base} đồng ý (${rule.source})`;
}

/** The form; of ballots in the browser how many came, and the digest by which any record is held against these minutes. */
function formSaid({ form, count }: Vote, closing: string | undefined): string {
  const said = inVietnamese(`voting-form.${form}`);
  if (!closing || !count?.ballots) return said;
  const { issued, collected } = count.ballots;
  return `${said}, ${collected}/${issued} phiếu, mã đóng bảng ${closing}`;
}

const voidSaid = (vote: Pick<Vote, 'round' | 'state' | 'voided'>) =>
  `Lượt ${vote.round} không tính: ${inVietnamese(`again-reason.${isStopped(vote) ? 'stopped' : vote.voided}`)}.`;

function minuted(scene: PaperScene, one: SittingCase, chairId: string): MinutedCase {
  const rule = ruleOf(scene.sitting, scene.council.rules, one);
  const last = one.votes.at(-1);
  const counts = last?.state === 'counted' ? last : undefined;
  const members = scene.sitting.seats.map(({ personId }) => personId);
  return {
    ...{ name: one.name, proposal: one.proposal },
    ...(one.summary ? { report: one.summary } : {}),
    ...(counts && counts.chairId !== chairId ? { chair: scene.person(counts.chairId).name } : {}),
    aside: tiedIn(one.ties)
      .filter((id) => members.includes(id))
      .map((id) => scene.person(id).name),
    opinions: one.discussion.split('\n').filter((line) => line.trim() !== ''),
    ...(counts ? { form: formSaid(counts, scene.elections.get(counts.id)?.closing?.digest) } : {}),
    earlier: [
      ...(scene.broughtAgain.get(one.id) ?? []).map((vote) => `Phiên ngày ${shortDate(vote.meetsOn)}: ${lower(voidSaid(vote))}`),
      ...one.votes.flatMap((vote) => [
        ...(vote.voided ? [voidSaid(vote)] : []),
        ...disputesSaid(scene.elections.get(vote.id) ?? { answered: [] }).map((said) => `Lượt ${vote.round}: ${lower(said)}`),
      ]),
    ],
    result: counts ? (explained(counts, rule) ?? '') : one.putOff ? `Chuyển sang phiên sau: ${one.putOff}` : 'Chưa biểu quyết',
  };
}
