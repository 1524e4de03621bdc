import * as api from '#api/recognition.ts';
import { whyNotPrepareAs } from '#domain/council/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { whyNotBringAgain, whyNotBringAs, whyNotThisCouncil } from '#domain/recognition/asked.ts';
import { recognisedYears } from '#domain/recognition/title.ts';
import { pointsText } from '#papers/write/points.ts';
import { cultureTitleOf, recognisedPeriod } from '#papers/write/titleName.ts';
import { bringCase } from '../council/broughtStore.ts';
import { lockSitting } from '../council/sittingStore.ts';
import { loadCouncil } from '../council/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { lockCampaign } from '../plans/store.ts';
import { type Case, caseOf } from './caseOf.ts';
import { whyNotDecide } from './decideTitle.ts';
import { addTitleCase, askedOf, tiedUnits } from './titleCaseStore.ts';
import { periodOf } from './titleFiles.ts';

/** Titles that units have earned by their cycle come before a sitting of the recogniser's council, one case each; who is tied follows by itself. */
export const bringTitles = action({
  name: 'recognition.bringTitles',
  input: api.bringTitles.input,
  async run({ sittingId, campaignIds }, context) {
    const { tx, actor, today, now, record } = context;
    const years = await yearsToBring(context, campaignIds);
    const sitting = await lockSitting(tx, sittingId);
    const council = await loadCouncil(tx, sitting.councilId);
    refuseIf(whyNotPrepareAs(actor, sitting, council, today));
    refuseIf(years.flatMap(({ campaign }) => whyNotThisCouncil(council, recogniserOf(campaign))).slice(0, 1));
    const names = await unitNames(
      tx,
      years.map(({ campaign }) => campaign.unitId),
      today,
    );
    for (const found of years) {
      const { id: campaignId, unitId } = found.campaign;
      const { id: caseId } = await bringCase(context, council, sittingId, broughtOf(found, names.get(unitId) ?? ''));
      await addTitleCase(tx, campaignId, caseId, { personId: actor.personId, now });
      record({ type: 'recognition.title-brought', subjectId: campaignId, body: { caseId, sittingId, unitId } });
    }
    record({ type: 'recognition.titles-brought', subjectId: sittingId, body: { cases: years.length } });
    return { brought: years.length };
  },
});

/** The years, held; refused with every reason of the first that cannot be brought. */
async function yearsToBring(context: Context, campaignIds: readonly string[]): Promise<readonly Case[]> {
  const { tx, actor } = context;
  const campaigns: Campaign[] = [];
  for (const id of [...new Set(campaignIds)].toSorted()) campaigns.push(await lockCampaign(tx, id));
  const of = campaigns.map((one) => ({ unitId: one.unitId, councilUnitId: recogniserOf(one) }));
  const tied = await tiedUnits(context, of);
  refuseIf(firstOf(campaigns.map((one) => whyNotBringAs(actor, one, tied.has(one.unitId)))));
  const asked = await askedOf(
    context,
    campaigns.map(({ id }) => id),
  );
  const years: Case[] = [];
  for (const campaign of campaigns) {
    const found = await caseOf(tx, campaign);
    refuseIf([...whyNotDecide(found), ...whyNotBringAgain(actor, asked.get(campaign.id)?.at(-1))]);
    years.push(found);
  }
  return years;
}

const firstOf = (refusals: readonly (readonly Refusal[])[]): readonly Refusal[] => refusals.find((one) => one.length > 0) ?? [];

/** What the council is told: the title and its period, and the notices of the years it stands on. */
function broughtOf({ campaign, cycle, results, titles, enrolment }: Case, name: string) {
  const years = recognisedYears(cycle!, results, titles, campaign.year);
  const title = `${years.kind === 'again' ? 'Công nhận lại' : 'Công nhận'} danh hiệu “${cultureTitleOf(enrolment!.titleKind)}”`;
  const counted = results.filter(({ year }) => year >= years.firstYear && year <= years.lastYear);
  return {
    ...{ kind: 'culture-title' as const, name, proposal: `${title} ${recognisedPeriod(periodOf(years))}` },
    ...{ unitId: campaign.unitId, namedPersonIds: [] },
    summary: counted
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, total, number }) => `Năm ${year}: đạt, ${pointsText(total)} điểm, Thông báo số ${number}`)
      .join('\n'),
  };
}
