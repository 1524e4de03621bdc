import * as api from '#api/recognition.ts';
import { dayAt, yearOf } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { powersWithLocal } from '#domain/law/localRules.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { receivers, whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { whyNotDecideAsked } from '#domain/recognition/asked.ts';
import { whyNotCount } from '#domain/recognition/past.ts';
import { whyNotAnnounceAs } from '#domain/recognition/policy.ts';
import { isCounted, streak } from '#domain/recognition/title.ts';
import { titleFactsOf, toTitle } from '#domain/recognition/toTitle.ts';
import { whyNotAnnounce } from '#domain/recognition/yearResult.ts';
import { officeOf } from '#papers/write/office.ts';
import { presentAsked } from '../council/present.ts';
import { type Context, view } from '../kernel/action.ts';
import { heirOn, loadPlacement, unitNames } from '../org/store.ts';
import { personNames, positionsOf } from '../people/store.ts';
import { bodiesOf, powersFor, presentPower } from '../plans/authorityStore.ts';
import { inheritancesOf } from '../plans/inheritanceStore.ts';
import { localRuleOf } from '../plans/localRuleStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { type Case, caseOf, pointsOf } from './caseOf.ts';
import { whyNotDecide } from './decideTitle.ts';
import { presentToTitle } from './listToTitle.ts';
import { titlesOnPast } from './pastStore.ts';
import { presentPast, presentTitle, publicSquare } from './present.ts';
import { askedOf } from './titleCaseStore.ts';

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** The outcome of a year: announced result, the cycle so far, titles, and what may be done now. */
export const showOutcome = view({
  name: 'recognition.showOutcome',
  input: api.showOutcome.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const found = await caseOf(tx, campaign);
    const notAs = whyNotAnnounceAs(actor, campaign);
    const asked = (await askedOf(context, [campaignId])).get(campaignId) ?? [];
    const notAsked = notAs.length === 0 ? whyNotDecideAsked(actor, asked.at(-1)) : [];
    return {
      ...(await presentCase(found, context)),
      proposal:
        notAs.length === 0 && found.judgement && !found.result
          ? { ...found.judgement, reasons: said(found.judgement.reasons) }
          : null,
      council: asked.flatMap((one) => presentAsked(one, actor, today) ?? []),
      ...(await presentPowers(found, context)),
      signerTitle: notAs.length === 0 ? await officeAt(context, recogniserOf(campaign)) : null,
      whyNot: {
        announce: said([...notAs, ...whyNotAnnounce(found.standing, today, today)]),
        decide: said([...notAs, ...whyNotDecide(found), ...notAsked]),
      },
    };
  },
});

/** Who has the power over the title in each time, and whether the recogniser, or the heir of what it was, has it. */
async function presentPowers({ campaign, enrolment, cycle, titles }: Case, { tx, today }: Context) {
  const decided = titles.find(({ campaignId }) => campaignId === campaign.id);
  const powerOn = decided?.decidedOn ?? today;
  const byUnitId = await heirOn(tx, recogniserOf(campaign), powerOn);
  const [body] = await bodiesOf(tx, [await loadPlacement(tx, byUnitId, powerOn)], powerOn);
  const recognition = cycle?.kind === 'first' || !cycle ? 'first' : 'again';
  const asked = { bodyId: recogniserOf(campaign), titleKind: enrolment?.titleKind ?? '', on: powerOn };
  const powers = powersWithLocal(powersFor(recognition), await localRuleOf(tx, asked), recognition);
  return { powerOn, powers: powers.map((power) => presentPower(power, body!)) };
}

/** The office the person who asks signs in at a body. */
async function officeAt({ tx, actor, today }: Context, byUnitId: string): Promise<string | null> {
  const position = (await positionsOf(tx, actor.personId, today)).get(byUnitId);
  return position === undefined ? null : officeOf(position, (await unitNames(tx, [byUnitId], today)).get(byUnitId) ?? '');
}

async function presentCase(found: Case, { tx, actor, today, site }: Context) {
  const { campaign, result, results, titles, cycle, past, recognised } = found;
  const byUnitId = recogniserOf(campaign);
  const kept = (await inheritancesOf(tx, [campaign.seriesId])).get(campaign.seriesId) ?? [];
  const others = kept.flatMap(({ otherUnitIds }) => otherUnitIds);
  const years = results.map(({ unitId }) => unitId);
  const named = [campaign.unitId, byUnitId, ...titles.map((title) => title.byUnitId), ...others, ...years];
  const names = await unitNames(tx, named, today);
  const people = await personNames(
    tx,
    kept.map(({ chosenBy }) => chosenBy),
  );
  const nameOf = (unitId: string) => names.get(unitId) ?? '';
  const stands = await titlesOnPast(
    tx,
    past.map(({ id }) => id),
  );
  const isOpen = result !== undefined || holdsAt(actor, receivers, byUnitId);
  return {
    campaignId: campaign.id,
    unitId: campaign.unitId,
    unitName: nameOf(campaign.unitId),
    byUnitId,
    byUnitName: nameOf(byUnitId),
    year: campaign.year,
    result: result ? { ...result, reasons: said(result.reasons), byUnitName: nameOf(result.byUnitId) } : null,
    points: (isOpen && pointsOf(found)) || null,
    cycle: cycle ? { ...cycle, streak: streak(found.years, cycle, result ? campaign.year : campaign.year - 1) } : null,
    toTitle: presentToTitle(toTitle(titleFactsOf(cycle, found.years, recognised, found.local), yearOf(today)), found.local),
    whyNoTitle: said(whyNotDecide(found)),
    results: results.map((one) => {
      const { campaignId, year, qualified, number, announcedOn } = one;
      const ofUnit = one.unitId === campaign.unitId ? null : nameOf(one.unitId);
      return { campaignId, year, qualified, counts: isCounted(one), ofUnit, number, announcedOn };
    }),
    past: past.map((one) => ({
      ...presentPast(one, actor, stands.get(one.id)),
      whyNotCount: one.what === 'title' ? [] : said(whyNotCount(one, results, cycle?.firstYear ?? campaign.year)),
    })),
    inheritances: kept.map(({ year, rule, decisions, reason, chosenBy, chosenAt, otherUnitIds }) => ({
      ...{ year, rule, ruleName: wordsOf(`inheritance-rule.${rule}`), decisions, reason },
      ...{ chosenBy: people.get(chosenBy) ?? '', chosenOn: dayAt(chosenAt), others: otherUnitIds.map(nameOf) },
    })),
    titles: titles.map((title) => ({
      ...presentTitle(title, nameOf(title.byUnitId), actor, today),
      square: publicSquare(site.baseUrl, title.code),
    })),
  };
}
