import type { Enrolment, YearBefore } from '#domain/enrolments/enrolment.ts';
import type { Review } from '#domain/enrolments/review.ts';
import { type AttachedPerson, type PledgeTotals, type SubmissionContent, totalsOf } from '#domain/enrolments/submission.ts';
import type { Placement } from '#domain/org/unit.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { loadPlacement } from '../org/store.ts';
import { listSigned } from './pledgeStore.ts';
import { listStaff } from './staffStore.ts';
import { listReviews, listYearsBefore } from './store.ts';

/** The list that an enrolment attaches by itself, and the years from before that it may name: whoever signed and is on the staff, by given name, with titles and nothing else. */
export async function attachedTo({ tx, today }: Pick<Context, 'tx' | 'today'>, campaign: Campaign) {
  const staff = await listStaff(tx, campaign.unitId, today);
  const positions = new Map(staff.map((member) => [member.personId, member.position]));
  const persons: readonly AttachedPerson[] = (await listSigned(tx, campaign.pledgesIn))
    .filter(({ pledge }) => positions.has(pledge.personId))
    .map(({ pledge, fullName }) => ({
      personId: pledge.personId,
      fullName,
      position: positions.get(pledge.personId)!,
      titles: pledge.titles,
    }));
  return { persons, totals: totalsOf(persons, staff.length), before: await listYearsBefore(tx, campaign) };
}

/** Where the unit stands, and what the superiors have said so far. */
export async function unitScene(context: Pick<Context, 'tx' | 'today'>, campaign: Campaign, enrolment: Enrolment | undefined) {
  const placement: Placement = await loadPlacement(context.tx, campaign.unitId, context.today);
  const reviews: readonly Review[] = enrolment ? await listReviews(context.tx, enrolment.id) : [];
  return { placement, reviews };
}

/** What goes to the superiors, and what is kept of it. */
export function contentOf(
  enrolment: Enrolment,
  placement: Placement,
  {
    before,
    ...attached
  }: { readonly persons: readonly AttachedPerson[]; readonly totals: PledgeTotals; readonly before: readonly YearBefore[] },
): SubmissionContent {
  const named = before.filter((one) => one.year >= enrolment.cycleFirstYear);
  const { year, titleKind, kind, held, heldNote, cycleFirstYear, cycleYears, commitment } = enrolment;
  return {
    unitName: placement.name,
    year,
    titleKind,
    kind,
    held,
    heldNote,
    cycleFirstYear,
    cycleYears,
    commitment,
    ...(named.length > 0 ? { before: named } : {}),
    ...attached,
  };
}
