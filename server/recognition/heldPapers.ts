import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { whyNotSeeTitle } from '#domain/recognition/policy.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf, type Making, type PaperPlace } from '../kernel/heldPaper.ts';
import { revocationPaper, titleDecisionPaper } from './decisionModels.ts';
import { resultPaper } from './resultPaper.ts';
import { certificateOf } from './titlePapers.ts';
import { type StoredTitle, titlesOfSeries } from './titleStore.ts';

type Held = readonly [PaperPlace, Making];

/** The notice of the year's result, the decisions on a title that ends with the year, its certificate, and the decision the unit holds from before. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const titles = await titlesOfSeries(context.tx, campaign.seriesId);
  const own = titles.find(({ lastYear }) => lastYear === campaign.year);
  const before = titles
    .filter(({ lastYear, revocation }) => lastYear < campaign.year && !revocation)
    .toSorted((a, b) => b.lastYear - a.lastYear)[0];
  return await heldOf([
    noticeOf(context, campaign),
    ...(own ? titlePapers(context, own) : []),
    ...(before ? [decisionOf(context, before, 'held-title-decision', 'Quyết định công nhận lần trước', 7)] : []),
  ]);
}

const receiver = { side: 'receiver' } as const;

const noticeOf = (context: Context, campaign: Campaign): Held => [
  {
    ...{ ...receiver, kind: 'result-notice', title: 'Thông báo kết quả', step: 16 },
    address: `/api/campaigns/${campaign.id}/result/notice.pdf`,
  },
  async () => {
    const { paper, resultId } = await resultPaper(context, campaign);
    return { paper, issuedFor: { kind: 'year-result', subjectId: resultId } };
  },
];

/** A title is seen by whom its policy lets see it; its papers alike. */
const seen = (context: Context, title: StoredTitle) => refuseIf(whyNotSeeTitle(context.actor, title));

const decisionOf = (context: Context, title: StoredTitle, kind: string, name: string, step: number): Held => [
  { ...receiver, kind, title: name, step, address: `/api/titles/${title.id}/decision.pdf` },
  async () => {
    seen(context, title);
    return { paper: await titleDecisionPaper(title, context), issuedFor: { kind: 'title', subjectId: title.id } };
  },
];

function titlePapers(context: Context, title: StoredTitle): readonly Held[] {
  const at = (file: string) => `/api/titles/${title.id}/${file}`;
  const revoked: readonly Held[] = title.revocation
    ? [
        [
          {
            ...receiver,
            kind: 'revocation-decision',
            title: 'Quyết định hủy bỏ, thu hồi',
            step: 20,
            address: at('revocation.pdf'),
          },
          async () => {
            seen(context, title);
            return { paper: await revocationPaper(title, context), issuedFor: { kind: 'revocation', subjectId: title.id } };
          },
        ],
      ]
    : [];
  return [
    decisionOf(context, title, 'title-decision', 'Quyết định công nhận danh hiệu', 16),
    [
      { ...receiver, kind: 'certificate', title: 'Giấy công nhận, bằng công nhận', step: 16, address: at('certificate.pdf') },
      async () => {
        seen(context, title);
        return await certificateOf(title, context);
      },
    ],
    ...revoked,
  ];
}
