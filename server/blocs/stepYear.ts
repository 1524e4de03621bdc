import * as api from '#api/blocs.ts';
import { conclude, recordMeeting } from '#domain/blocs/honouring.ts';
import { whyNotLeadAs, whyNotPrepareAs } from '#domain/blocs/policy.ts';
import { close, resultsOf } from '#domain/blocs/scoring.ts';
import { type BlocYear, openScoring, putPact, whyNotWritePact, whyNotWriteSheet } from '#domain/blocs/year.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { heldYear, type YearScene } from './scene.ts';
import { addParticipants, saveResults, saveYear } from './yearStore.ts';

interface Asked {
  readonly blocYearId: string;
  readonly version: number;
}

/** The year for those who write at the leading unit. */
async function prepared(context: Context, { blocYearId, version }: Asked): Promise<YearScene> {
  const scene = await heldYear(context, blocYearId);
  refuseIf(whyNotPrepareAs(context.actor, scene.known, scene.year.leaderUnitId));
  refuseIf(whyNotCurrent(scene.year.version, version));
  return scene;
}

/** The year for the head of the leading unit. */
async function led(context: Context, { blocYearId, version }: Asked, hasPaper = false): Promise<YearScene> {
  const scene = await heldYear(context, blocYearId);
  refuseIf(whyNotLeadAs(context.actor, scene.known, scene.year.leaderUnitId, hasPaper));
  refuseIf(whyNotCurrent(scene.year.version, version));
  return scene;
}

async function keep({ tx, record }: Context, { bloc }: YearScene, after: BlocYear, step: string) {
  await saveYear(tx, after);
  record({
    type: `bloc.${step}`,
    subjectId: bloc.id,
    body: { unitId: after.leaderUnitId, blocYearId: after.id, year: after.year },
  });
  return { id: after.id, version: after.version };
}

export const writeBlocPact = action({
  name: 'blocs.writePact',
  input: api.writeBlocPact.input,
  async run({ occasion, targets, ...asked }, context) {
    const scene = await prepared(context, asked);
    const { year } = scene;
    refuseIf(whyNotWritePact(year));
    return await keep(context, scene, { ...year, occasion, targets, version: year.version + 1 }, 'pact-written');
  },
});

export const putBlocPact = action({
  name: 'blocs.putPact',
  input: api.putBlocPact.input,
  async run(asked, context) {
    const scene = await led(context, asked);
    return await keep(context, scene, putPact(scene.year, scene.members, context.today), 'pact-put');
  },
});

export const writeBlocSheet = action({
  name: 'blocs.writeSheet',
  input: api.writeBlocSheet.input,
  async run({ criteria, scoredBy, ...asked }, context) {
    const scene = await prepared(context, asked);
    const { year } = scene;
    refuseIf(whyNotWriteSheet(year, criteria));
    return await keep(context, scene, { ...year, criteria, scoredBy, version: year.version + 1 }, 'sheet-written');
  },
});

/** Who is a member on this day takes part. */
export const openBlocScoring = action({
  name: 'blocs.openScoring',
  input: api.openBlocScoring.input,
  async run(asked, context) {
    const scene = await led(context, asked);
    const after = openScoring(scene.year, scene.members, context.today);
    await addParticipants(context.tx, after.id, scene.members);
    return await keep(context, scene, after, 'scoring-opened');
  },
});

/** What it came to is kept with it. */
export const closeBlocScoring = action({
  name: 'blocs.closeScoring',
  input: api.closeBlocScoring.input,
  async run({ reason, ...asked }, context) {
    const scene = await led(context, asked);
    const { year, taking, sheets, names } = scene;
    const after = close(year, taking, sheets, reason, names, context.today);
    await saveResults(context.tx, year.id, resultsOf(year, taking, sheets));
    return await keep(context, scene, after, 'scoring-closed');
  },
});

export const recordBlocMeeting = action({
  name: 'blocs.recordMeeting',
  input: api.recordBlocMeeting.input,
  async run({ blocYearId, version, ...meeting }, context) {
    const scene = await prepared(context, { blocYearId, version });
    const { results, taking, year } = scene;
    const takers = year.scoringClosedOn === null ? taking.units : results.map(({ unitId }) => unitId);
    const after = recordMeeting(scene.year, meeting, takers, scene.members, context.today);
    return await keep(context, scene, after, 'meeting-recorded');
  },
});

/** By the head, or by the clerk with the minutes that were signed. */
export const concludeBlocYear = action({
  name: 'blocs.conclude',
  input: api.concludeBlocYear.input,
  async run({ paper, ...asked }, context) {
    const scene = await led(context, asked, paper !== undefined);
    const scan = paper ? await keepPaper(context, paper) : null;
    const after = conclude(scene.year, scene.results, scene.names, context.today, scan);
    return await keep(context, scene, after, 'concluded');
  },
});
