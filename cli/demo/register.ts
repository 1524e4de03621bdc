import * as campaigns from '#api/campaigns.ts';
import * as enrolments from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import { addDays, dayAt } from '#domain/kernel/day.ts';
import type { Crew, LivedYear, World } from './world.ts';

type Place = Pick<World, 'stage' | 'scan'>;

/** Pledges by themselves and from paper: step 6. `share` of the papers is entered; the rest is left open. Where all are in, they are looked at. */
export async function pledgeAll(
  world: Place,
  crew: Crew,
  lived: LivedYear,
  byThemselves: readonly string[],
  share = 1,
): Promise<void> {
  const { stage } = world;
  const { campaignId } = lived;
  await toWindow(world, crew, lived, 'pledge');
  for (const personId of byThemselves) {
    const mine = (await stage.as(personId)(pledges.myPledges, {})).campaigns.find((each) => each.campaignId === campaignId);
    if (mine?.offer && mine.whyNot.sign.length === 0)
      await stage.as(personId)(pledges.signPledge, { campaignId, version: mine.pledge?.version ?? 0, ...chosen(mine.offer) });
  }
  await enterFromPaper(world, crew, lived, (_, index, papers) => index < Math.round(papers * share));
  if (share === 1) for (const keeper of [crew.head, crew.clerk]) await acceptAs(world, keeper, campaignId);
}

/** The head looks at the pledges, the clerk at the head's own. */
async function acceptAs({ stage }: Place, keeper: string, campaignId: string): Promise<void> {
  const { rows } = await stage.as(keeper)(pledges.listPledges, { campaignId });
  const waiting = rows.filter((row) => row.whyNot.accept.length === 0).map(({ id, version }) => ({ pledgeId: id, version }));
  if (waiting.length > 0) await stage.as(keeper)(pledges.acceptPledges, { campaignId, pledges: waiting });
}

/** More than half of those who sign on paper have; whoever has a sign-in still finds their own waiting. */
export async function pledgeSome(world: World, crew: Crew, lived: LivedYear): Promise<void> {
  const signIns = Object.values(world.person);
  await toWindow(world, crew, lived, 'pledge');
  await enterFromPaper(world, crew, lived, (personId, index) => !signIns.includes(personId) && index % 5 < 3);
}

async function enterFromPaper(
  { stage, scan }: Place,
  crew: Crew,
  { campaignId }: LivedYear,
  hasSigned: (personId: string, index: number, papers: number) => boolean,
): Promise<void> {
  const grid = await stage.as(crew.clerk)(pledges.showPledgeGrid, { campaignId });
  const open = grid.rows.filter((row) => row.pledge === null && row.locked.length === 0);
  const rows = open
    .filter((row, index) => hasSigned(row.personId, index, open.length))
    .map((row) => {
      const commitments = grid.offer.commitments.filter((commitment) => row.manages || !commitment.onlyManagers);
      return { personId: row.personId, version: 0, signedOn: grid.today, ...chosen({ ...grid.offer, commitments }) };
    });
  if (rows.length === 0) return;
  await stage.as(crew.clerk)(pledges.enterPledges, { campaignId, paper: { name: 'ban-dang-ky.pdf', bytes: scan }, rows });
}

type Offer = {
  readonly titles: readonly { readonly code: string; readonly needsInitiative: boolean }[];
  readonly commitments: readonly { readonly code: string }[];
  readonly household: boolean;
};

/** What a person of the demo chooses: the first title that asks for no initiative, every commitment offered, the household tick where asked. */
function chosen(offer: Offer) {
  const title = offer.titles.find((each) => !each.needsInitiative);
  return {
    titles: (title ? [title.code] : []) as never,
    commitments: offer.commitments.map((commitment) => commitment.code),
    household: offer.household,
    initiative: '',
  };
}

/** The unit's enrolment to both superiors: steps 7 and 8. In the first year the federation returns it once. */
export async function enrol(
  world: World,
  crew: Crew,
  lived: LivedYear,
  cycleFirstYear: number,
  isReturnedOnce: boolean,
): Promise<void> {
  const { stage, person, unit } = world;
  await toWindow(world, crew, lived, 'enrolment');
  const enrolmentId = await draftEnrolment(world, crew, lived, cycleFirstYear);
  await send(world, crew, lived);
  if (isReturnedOnce) {
    const reasons = [{ at: 'commitment' as const, text: 'Ghi rõ chỉ tiêu phấn đấu của năm.' }];
    await stage.as(person.federation)(enrolments.returnEnrolment, {
      enrolmentId,
      bodyId: unit.federation,
      submission: 1,
      reasons,
    });
    await stage.moveTo(addDays(await stage.today(), 2));
    const page = await stage.as(crew.clerk)(enrolments.showUnitEnrolment, { campaignId: lived.campaignId });
    const commitment = `${page.form.commitment}\nPhấn đấu tổng điểm từ 90 trở lên, không có nhóm nào dưới mức tối thiểu.`;
    await stage.as(crew.clerk)(enrolments.saveEnrolment, {
      campaignId: lived.campaignId,
      ...page.form,
      version: page.version,
      heldNote: page.form.heldNote ?? '',
      commitment,
    });
    await send(world, crew, lived);
  }
  await stage.moveTo(addDays(await stage.today(), 3));
  const submission = isReturnedOnce ? 2 : 1;
  await stage.as(person.reviewer)(enrolments.acceptEnrolment, { enrolmentId, bodyId: unit.committee, submission });
  await stage.as(person.federation)(enrolments.acceptEnrolment, { enrolmentId, bodyId: unit.federation, submission });
}

/** Lived as the scenario registers: a first recognition, whatever the plan's words say, unless it holds a decision. */
export async function draftEnrolment(
  { stage, scenario, unit }: World,
  crew: Crew,
  lived: LivedYear,
  cycleFirstYear: number,
): Promise<string> {
  const { kind, held } = crew.unitId === unit.unit ? scenario.registers : ({ kind: 'first', held: null } as const);
  const clerk = stage.as(crew.clerk);
  const page = await clerk(enrolments.showUnitEnrolment, { campaignId: lived.campaignId });
  const saved = await clerk(enrolments.saveEnrolment, {
    campaignId: lived.campaignId,
    version: page.version,
    kind,
    held: held && { ...held },
    heldNote: '',
    cycleFirstYear,
    commitment: 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch đã ban hành.',
  });
  return saved.enrolmentId;
}

export async function send({ stage }: World, crew: Crew, lived: LivedYear): Promise<void> {
  const page = await stage.as(crew.head)(enrolments.showUnitEnrolment, { campaignId: lived.campaignId });
  await stage.as(crew.head)(enrolments.submitEnrolment, { enrolmentId: page.enrolmentId!, version: page.version });
}

/** Moves the day to the opening of a window, where it is still to come. */
export async function toWindow(
  { stage }: Pick<World, 'stage'>,
  crew: Pick<Crew, 'clerk'>,
  lived: LivedYear,
  kind: 'pledge' | 'enrolment' | 'self-scoring' | 'submission',
): Promise<void> {
  const { windows } = await stage.as(crew.clerk)(campaigns.showCampaign, { campaignId: lived.campaignId });
  await stage.moveTo(dayAt(windows.find((window) => window.kind === kind)!.opensAt));
}
