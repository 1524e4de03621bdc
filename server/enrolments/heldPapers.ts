import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf } from '../kernel/heldPaper.ts';
import { attachedListPaper, enrolmentPaper } from './enrolmentPaper.ts';
import { pledgeListPaper } from './pledgeListPaper.ts';
import { findEnrolmentOf } from './store.ts';

/** The papers of a year's registrations; nobody outside learns whether one was begun. One's own pledge is printed where it is signed. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  const id = (await findEnrolmentOf(context.tx, campaign.id))?.id;
  const isOwn = isInside(context.actor, campaign.unitId);
  const of = { step: 7, side: 'unit' } as const;
  const enrolled = (kind: string, title: string, file: string, make: typeof enrolmentPaper) =>
    [
      { ...of, kind, title, address: `/api/enrolments/${id}/${file}` },
      id === undefined ? null : () => make(context, id),
    ] as const;
  return await heldOf([
    [
      {
        ...{ kind: 'pledge-list', title: 'Danh sách đăng ký thi đua', step: 6, side: 'unit' },
        address: `/api/campaigns/${campaign.id}/pledges.pdf`,
      },
      async () => ({ paper: await pledgeListPaper(context, campaign) }),
    ],
    ...(id === undefined && !isOwn
      ? []
      : [
          enrolled('enrolment-form', 'Bản đăng ký của đơn vị', 'form.pdf', enrolmentPaper),
          enrolled('attached-list', 'Danh sách kèm theo bản đăng ký', 'persons.pdf', attachedListPaper),
        ]),
  ]);
}
