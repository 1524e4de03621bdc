import * as api from '#api/roundPapers.ts';
import { whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { type Refusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { renderBatch } from '#papers/write/batch/renderBatch.ts';
import type { Paper } from '#papers/write/paper.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { certificatePapers } from './awardPaperModels.ts';
import { awardsOfRound } from './awardStore.ts';
import { listChosen, type OnList } from './chosenStore.ts';
import { closedAudiences, knownTo } from './closedAudiences.ts';
import { findDecision } from './decisionStore.ts';
import { listPetitions, type NamedPetition } from './petitionStore.ts';
import { postedIn } from './postingStore.ts';
import { roundHead, said } from './roundHead.ts';
import {
  appraisalReportPaper,
  petitionNoticePaper,
  postingNoticePaper,
  roundMeritListPaper,
  roundSubmissionPaper,
} from './roundPaperModels.ts';
import { sittingsOfRound } from './roundSittingStore.ts';
import { loadRound } from './store.ts';
import { untiedPetitions } from './untiedPetitions.ts';

type RoundPaper = (typeof api.roundPapers)[number];

/** What a keeper may know of the round, for its papers. */
interface Known {
  readonly round: AwardRound;
  /** Chosen, without those of audiences in which the keeper is tied to somebody, until they are posted. */
  readonly list: readonly OnList[];
  readonly posted: readonly OnList[];
  /** Answered ones about nobody to whom the keeper is tied. */
  readonly answered: readonly NamedPetition[];
  readonly isTied: boolean;
}

async function knownOf(context: Context, roundId: string): Promise<Known> {
  const { tx, actor, today } = context;
  const round = await loadRound(tx, roundId);
  refuseIf(whyNotKeepAwardsAs(actor, round));
  const list = await knownTo(context, round, await listChosen(tx, roundId, today));
  const posted = await postedIn(tx, roundId);
  const petitions = await untiedPetitions(context, round, await listPetitions(tx, roundId));
  return {
    ...{ round, list, posted: list.filter(({ nominationId }) => posted.has(nominationId)) },
    answered: petitions.filter(({ state }) => state !== 'open'),
    isTied: (await closedAudiences(context, round)).size > 0,
  };
}

/** Why a paper cannot be made yet, or not for whoever asks: what is said of those they are tied to is not theirs to read. */
function whyNotMake(paper: RoundPaper, { round, list, posted, answered, isTied }: Known): Refusal[] {
  const no = (is: boolean, code: string): Refusal[] => (is ? [stateRefusal(`commendation.${code}`)] : []);
  switch (paper) {
    case 'award-appraisal-report':
      if (isTied) return [{ kind: 'forbidden', code: 'commendation.tied-to-nominee' }];
      return no(round.state === 'open', 'intake-open');
    case 'merit-list':
    case 'submission':
      return no(list.length === 0, 'nobody-chosen');
    case 'posting-notice':
      return no(posted.length === 0, 'no-posting-yet');
    case 'petition-notice':
      return no(answered.length === 0, 'no-answers-yet');
  }
}

const names: Readonly<Record<RoundPaper, { readonly title: string; readonly file: string }>> = {
  'award-appraisal-report': { title: 'Báo cáo thẩm định hồ sơ khen thưởng', file: 'bao-cao-tham-dinh-khen-thuong' },
  'merit-list': { title: 'Danh sách trích ngang thành tích', file: 'danh-sach-trich-ngang' },
  submission: { title: 'Tờ trình đề nghị khen thưởng', file: 'to-trinh-khen-thuong' },
  'posting-notice': { title: 'Thông báo niêm yết danh sách', file: 'thong-bao-niem-yet' },
  'petition-notice': { title: 'Thông báo kết quả xem xét kiến nghị', file: 'thong-bao-kien-nghi' },
};

async function make(context: Context, paper: RoundPaper, { round, list, posted, answered }: Known): Promise<Paper> {
  if (paper === 'award-appraisal-report') return await appraisalReportPaper(context, round);
  if (paper === 'merit-list') return await roundMeritListPaper(context, round, list);
  if (paper === 'submission') return await roundSubmissionPaper(context, round, list);
  if (paper === 'posting-notice') return await postingNoticePaper(context, round, posted);
  return await petitionNoticePaper(context, round, answered);
}

/** One paper of the round, made from what it holds. */
export const printRoundPaper = view({
  name: 'commendation.printRoundPaper',
  input: api.printRoundPaper.input,
  async run({ roundId, paper }, context) {
    const known = await knownOf(context, roundId);
    refuseIf(whyNotMake(paper, known));
    return new PaperAnswer(`${names[paper].file}-${known.round.year}`, await make(context, paper, known));
  },
});

/** All giấy khen that stand, in one file. */
export const printAwardCertificates = view({
  name: 'commendation.printCertificates',
  input: api.printAwardCertificates.input,
  async run({ roundId }, context) {
    const round = await loadRound(context.tx, roundId);
    refuseIf(whyNotKeepAwardsAs(context.actor, round));
    const standing = (await awardsOfRound(context.tx, roundId)).filter(({ revocation }) => !revocation);
    refuseIf(standing.length === 0 ? [stateRefusal('commendation.not-decided')] : []);
    const made = await certificatePapers(context, standing);
    const papers = standing.map(({ id, name }) => ({ name, paper: made.get(id)! }));
    const title = `giay-khen-${round.year}`;
    return new FileAnswer(`${title}.pdf`, 'application/pdf', renderBatch({ title, papers }));
  },
});

/** Every paper of the round with why it is not there yet. */
export const listRoundPapers = view({
  name: 'commendation.listRoundPapers',
  input: api.listRoundPapers.input,
  async run({ roundId }, context) {
    const { tx, today } = context;
    const known = await knownOf(context, roundId);
    const decision = await findDecision(tx, roundId);
    const awards = await awardsOfRound(tx, roundId);
    const at = `/api/award-rounds/${roundId}`;
    const line = (title: string, address: string, why: readonly Refusal[], of: string | null = null, hasForms = true) => ({
      ...{ title, of, address, hasForms, whyNot: { print: said(why) } },
    });
    const own = (...papers: readonly RoundPaper[]) =>
      papers.map((paper) => line(names[paper].title, `${at}/papers/${paper}`, whyNotMake(paper, known)));
    const undecided = decision ? [] : [stateRefusal('commendation.not-decided')];
    const unchosen = known.list.length > 0 ? [] : [stateRefusal('commendation.nobody-chosen')];
    const unpaid = decision && !decision.bonus ? [stateRefusal('commendation.no-bonus')] : undecided;
    const sittings = await sittingsOfRound(context, roundId);
    const groups = [
      { title: 'Thẩm định', papers: own('award-appraisal-report') },
      {
        title: 'Hội đồng',
        papers: sittings.map(({ id, title }) => line('Biên bản họp Hội đồng', `/api/sittings/${id}/papers/minutes`, [], title)),
      },
      { title: 'Trình và niêm yết', papers: own('merit-list', 'submission', 'posting-notice', 'petition-notice') },
      {
        title: 'Quyết định và chi thưởng',
        papers: [
          line('Quyết định khen thưởng kèm danh sách', `${at}/decision.pdf`, unchosen),
          line('Giấy khen của cả đợt, để in', `${at}/certificates`, undecided, null, false),
          line('Danh sách ký nhận tiền thưởng', `${at}/bonus-list.pdf`, unpaid),
        ],
      },
      {
        title: 'Hủy bỏ khen thưởng',
        papers: awards
          .filter(({ revocation }) => revocation)
          .map(({ id, name }) => line('Quyết định hủy bỏ khen thưởng', `/api/awards/${id}/revocation.pdf`, [], name)),
      },
    ];
    return { round: await roundHead(tx, known.round, today), groups: groups.filter(({ papers }) => papers.length > 0) };
  },
});
