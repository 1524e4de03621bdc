import * as api from '#api/teamPledges.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** Every team registers: the clerk enters what its head signed on paper, the head of the unit takes it in, the clerk that of the head's own team. Step 6. */
export async function pledgeTeams({ stage, scan }: World, crew: Crew, { campaignId }: LivedYear): Promise<void> {
  const clerk = stage.as(crew.clerk);
  const today = await stage.today();
  const before = await clerk(api.listTeamPledges, { campaignId });
  for (const { teamId, lead, members } of before.rows) {
    const [first] = members;
    if (lead === null && first)
      await clerk(api.nameTeamLead, { unitId: crew.unitId, teamId, personId: first.personId, title: 'Tổ trưởng', from: today });
  }
  const { rows, offer } = await clerk(api.listTeamPledges, { campaignId });
  const [title] = offer.titles;
  for (const { teamId, whyNot, pledge } of rows) {
    if (whyNot.enter.length > 0) continue;
    await clerk(api.enterTeamPledge, {
      ...{ campaignId, teamId, version: pledge?.version ?? 0, signedOn: today, own: '' },
      ...{ paper: { name: 'ban-dang-ky-to.pdf', bytes: scan }, titles: title ? [title.code] : [] },
      commitments: offer.commitments.slice(0, 3).map(({ code }) => ({ code, target: '' })),
    });
  }
  for (const keeper of [crew.head, crew.clerk]) await acceptAs(keeper);

  async function acceptAs(keeper: string): Promise<void> {
    const waiting = (await stage.as(keeper)(api.listTeamPledges, { campaignId })).rows;
    for (const { pledge, whyNot } of waiting) {
      if (pledge && whyNot.accept.length === 0)
        await stage.as(keeper)(api.acceptTeamPledge, { pledgeId: pledge.id, version: pledge.version });
    }
  }
}
