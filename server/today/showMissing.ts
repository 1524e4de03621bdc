import * as api from '#api/today.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotHoldAs } from '#domain/reviews/policy.ts';
import { messageOf } from '#domain/today/message.ts';
import { type LackingFacts, type MissingThing, missingIn } from '#domain/today/missing.ts';
import { owedIn } from '#domain/today/owed.ts';
import { loadSheet } from '../criteria/store.ts';
import { countEvidence } from '../evidence/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { listLacking } from '../papers/lackingStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { listShortcomings } from '../reviews/store.ts';
import { wordsOf } from '../words.ts';
import { listOpenTasks } from '../workplan/openStore.ts';
import { awayNotes } from './away.ts';
import { owedFactsOf } from './owedStore.ts';
import { yearsOf } from './store.ts';

/** What the year's file still lacks, who owes it, and a text to send round that names nobody. */
export const showMissing = view({
  name: 'today.missing',
  input: api.showMissing.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotHoldAs(actor, campaign));
    const facts = await lackingFacts(context, campaign);
    const unitName = (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '';
    const away = await awayNotes(tx, [campaign.unitId], today);
    const things = missingIn(facts, context).map((thing) => present(thing, away(campaign.unitId, thing.owedBy), context.now));
    const heading = wordsOf('missing.heading', { unit: unitName, year: campaign.year, day: shortDate(today) });
    const lines = things.map(({ text }) => text);
    const text = messageOf(heading, lines, (count) => wordsOf('missing.more', { count }));
    return { campaignId, year: campaign.year, unitName, things, text };
  },
});

async function lackingFacts(context: Context, campaign: Awaited<ReturnType<typeof loadCampaign>>): Promise<LackingFacts> {
  const { tx, actor, today } = context;
  const { body } = await loadSheet(tx, campaign.sheetId);
  const found = await countEvidence(tx, campaign.id);
  const shortcomings = await listShortcomings(tx, campaign.id, actor);
  return {
    year: (await yearsOf(tx, [campaign.id], actor.personId, today))[0]!,
    // What is forbidden needs nothing to be shown.
    linesWithout: linesOf(body).filter(({ code, measure }) => measure.kind !== 'none' && !found.has(code)),
    tasks: await listOpenTasks(tx, campaign.planId, today),
    shortcomings: shortcomings.filter(({ state }) => state === 'open'),
    papers: await listLacking(context, campaign),
    planId: campaign.planId,
    owed: (await owedFactsOf(tx, [campaign.id], today)).flatMap((facts) => owedIn(facts, context)),
  };
}

function present(thing: MissingThing, away: string | null, now: string) {
  const { code, facts, owedBy, person, since, due, link, parts } = thing;
  const what = wordsOf(code, facts);
  const who = wordsOf(owedBy);
  const isLate = due !== null && due < now;
  const from = since === null ? '' : wordsOf('missing.since', { day: shortDate(since) });
  const until = due === null ? '' : wordsOf(isLate ? 'missing.late' : 'missing.until', { day: shortDate(lastDay(due)) });
  return {
    what,
    who,
    person,
    away,
    since,
    due,
    isLate,
    link,
    parts: [...parts],
    text: `- ${what} (${[who, from, until].filter(Boolean).join('; ')})`,
  };
}

/** The last day on which something that is late from an instant is on time. */
const lastDay = (due: string) => dayAt(new Date(Date.parse(due) - 1).toISOString());
