import { printAssessment } from '#api/assessments.ts';
import { listSubjectPapers } from '#api/papers.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { casePaperOf, casePapers } from '#domain/papers/casePapers.ts';
import { perform } from '#server/kernel/action.ts';
import { todayOf } from '#server/kernel/clock.ts';
import { PaperAnswer } from '#server/kernel/paperAnswer.ts';
import type { Route } from '#server/kernel/route.ts';
import { actorOf, seatsOn } from '#server/people/store.ts';
import { routes } from '#server/routes.ts';
import type { Site } from '#server/site.ts';

/** A year of a unit with the ids that its papers hang from, by the names that paths give them. */
export type Case = Readonly<Record<'campaignId' | 'unitId', string>> &
  Readonly<Record<'assessmentId' | 'enrolmentId' | 'pledgeId' | 'titleId', string | null>> & { readonly year: number };

/** The years of a site: those that ended in a title first, then the latest. */
export async function casesOf({ db }: Site): Promise<readonly Case[]> {
  return await db
    .selectFrom('campaign')
    .leftJoin('assessment', 'assessment.campaign_id', 'campaign.id')
    .leftJoin('enrolment', 'enrolment.campaign_id', 'campaign.id')
    .leftJoin('title', (join) => join.onRef('title.campaign_id', '=', 'campaign.id'))
    .select((of) => [
      'campaign.id as campaignId',
      'campaign.unit_id as unitId',
      'campaign.year as year',
      'assessment.id as assessmentId',
      'enrolment.id as enrolmentId',
      'title.id as titleId',
      of
        .selectFrom('pledge')
        .select('pledge.id')
        .whereRef('pledge.campaign_id', '=', 'campaign.pledges_in')
        .where('pledge.state', '=', 'signed')
        .orderBy('pledge.id')
        .limit(1)
        .as('pledgeId'),
    ])
    .orderBy((of) => of.case().when('title.id', 'is', null).then(1).else(0).end())
    .orderBy('campaign.year', 'desc')
    .orderBy('campaign.id')
    .execute();
}

/** Those who make papers today, of the unit and then of the bodies above it. */
export async function makersOf({ db }: Site, { campaignId, unitId }: Case): Promise<readonly string[]> {
  return await db.transaction().execute(async (tx) => {
    const above = await tx.selectFrom('campaign_superior').select('unit_id').where('campaign_id', '=', campaignId).execute();
    const seats = await seatsOn(tx, await todayOf(tx))
      .where('unit_id', 'in', [unitId, ...above.map(({ unit_id }) => unit_id)])
      .where('role', 'in', ['clerk', 'unit-head', 'reviewer', 'authority', 'council-secretary'])
      .orderBy((of) => of.case().when('unit_id', '=', unitId).then(0).else(1).end())
      .orderBy('id')
      .execute();
    return [...new Set(seats.map(({ person_id }) => person_id))];
  });
}

type SubjectPapers = ReturnType<(typeof listSubjectPapers)['output']['parse']>;

const printing = routes.filter(({ endpoint }) => endpoint.isPaper);

/** What a path names that is no id: the papers of an assessment, the kinds of a year. */
const choices: Readonly<Record<string, readonly string[]>> = {
  paper: printAssessment.input.shape.paper.options,
  kind: casePapers.map(({ kind }) => kind),
};

/** The inputs with which an endpoint prints papers of a case; none when the case lacks what they hang from. */
function inputsOf({ endpoint }: Route, of: Case): readonly Readonly<Record<string, string>>[] {
  let inputs: Record<string, string>[] = [{ month: dayOf(of.year, 11, 1) }];
  for (const [, name] of endpoint.path.matchAll(/:(\w+)/g)) {
    const id = (of as unknown as Record<string, string | null>)[name!];
    const values = choices[name!] ?? (id ? [id] : []);
    inputs = inputs.flatMap((input) => values.map((value) => ({ ...input, [name!]: value })));
  }
  return inputs;
}

/** Every paper that a case can print now, each made by the first who may make it; what nobody may make is left out. */
export async function* papersOf(site: Site, of: Case): AsyncGenerator<PaperAnswer> {
  const makers = await makersOf(site, of);
  for (const route of printing)
    for (const asked of inputsOf(route, of)) {
      const input = { ...asked, ...(await subjectOf(site, asked, makers)) };
      const answer = await printed(site, route, input, makers);
      if (answer) yield answer;
    }
}

const subjects = routes.find(({ endpoint }) => endpoint === listSubjectPapers)!;

/** Whose paper to print of a kind that is one for each: the first of those who have one. */
async function subjectOf(
  site: Site,
  { campaignId, kind }: Readonly<Record<string, string>>,
  makers: readonly string[],
): Promise<{ readonly subject?: string }> {
  if (kind === undefined || !casePaperOf(kind)?.per) return {};
  for (const personId of makers) {
    const listed = await asked(site, subjects, { campaignId, kind }, personId);
    const first = (listed as SubjectPapers | undefined)?.papers.find(({ subject }) => subject !== null)?.subject;
    if (first) return { subject: first.key };
  }
  return {};
}

async function printed(site: Site, route: Route, input: unknown, makers: readonly string[]): Promise<PaperAnswer | undefined> {
  for (const personId of makers) {
    const answer = await asked(site, route, input, personId);
    if (answer instanceof PaperAnswer) return answer;
  }
  return undefined;
}

/** What an action answers a person; undefined where it refuses. */
async function asked(site: Site, { action }: Route, input: unknown, personId: string): Promise<unknown> {
  const actor = await site.db.transaction().execute(async (tx) => await actorOf(tx, personId, await todayOf(tx)));
  try {
    return await perform(site.app, action, input, { actor });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return undefined;
  }
}
