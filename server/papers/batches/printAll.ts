import * as api from '#api/batches.ts';
import { paperKey } from '#domain/documents/paperLife.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { registersFrom, whyNotPrintAll, whyNotRegisterFrom } from '#domain/papers/batch.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { upperFirst } from '#papers/write/sections.ts';
import { action, type Context } from '../../kernel/action.ts';
import { lockCampaign } from '../../plans/store.ts';
import { blankFor, whyNotFit } from '../blanks/blankFor.ts';
import { type MadePaper, papersOf } from '../madePapers.ts';
import { paperAskedOf } from '../paperAsked.ts';
import { issuerOf } from '../paperNow.ts';
import { saveTyped, type TypedPaper } from '../store.ts';
import { subjectsOf } from '../subjects.ts';
import { loadYearCase, type YearCase } from '../yearCase.ts';
import { addBatch, type Batch, batchesOf } from './batchStore.ts';
import { presentBatches } from './presentBatch.ts';

/** Prints the papers of everybody in one go: what they say is fixed now, the files follow in the background. */
export const printAll = action({
  name: 'papers.printAll',
  input: api.printAll.input,
  async run({ campaignId, kind, blankId, registerFrom }, context) {
    const { tx, actor, now, newId, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    const asked = paperAskedOf(context, campaign, kind);
    const unitId = issuerOf(asked, campaign);
    refuseIf(await whyNotRunning(context, unitId, campaignId, kind));
    const year = await loadYearCase(context, campaign);
    const numbered = registerFrom !== undefined ? await numberedOn(context, asked, year, registerFrom) : year;
    const papers = papersOf(asked, numbered);
    refuseIf(whyNotPrintAll(papers.map(batched)));
    const blank = blankId ? await blankFor(context, { blankId, unitId, kind }) : null;
    if (blank) refuseIf(papers.flatMap((paper) => whyNotFit(paper, blank)));

    const batch: Batch = {
      ...{ id: newId(), unitId, campaignId, kind, title: `${asked.title} năm ${campaign.year}` },
      ...{ blank: blank && { id: blank.id, version: blank.version }, total: papers.length, state: 'running' },
      ...{ askedBy: actor.personId, askedAt: now, endedAt: null, expiresOn: null },
    };
    await addBatch(
      tx,
      batch,
      papers.map(({ asked: { title }, subject, made }) => ({ name: subject?.name ?? title, paper: made.paper })),
    );
    record({ type: 'papers.batch-asked', subjectId: batch.id, body: { unitId, kind, count: papers.length } });
    return (await presentBatches(tx, [batch]))[0]!;
  },
});

const registered = ({ fields }: CasePaper) => fields.some(({ key }) => key === 'register');

function batched({ asked, subject, kept, made }: MadePaper) {
  const named = { name: upperFirst(subject?.name ?? asked.title), missing: made.missing };
  return registered(asked) ? { ...named, register: kept?.typed.register ?? '' } : named;
}

async function whyNotRunning({ tx }: Context, unitId: string, campaignId: string, kind: string): Promise<Refusal[]> {
  const running = (await batchesOf(tx, unitId, campaignId, kind)).some(({ state }) => state === 'running');
  return running ? [{ kind: 'state', code: 'papers.batch-running' }] : [];
}

/** Numbers run on from here over all that have none, in the order of the list; kept as if typed. */
async function numberedOn({ tx, actor, now }: Context, asked: CasePaper, year: YearCase, first: string): Promise<YearCase> {
  refuseIf(registered(asked) ? whyNotRegisterFrom(first) : [{ kind: 'state', code: 'papers.register-none' }]);
  const { id: campaignId } = year.campaign;
  const all = subjectsOf(asked, year).map(
    ({ key: subject }): TypedPaper =>
      year.kept.get(paperKey(asked.kind, subject)) ?? { kind: asked.kind, subject, typed: {}, version: 0 },
  );
  const open = all.filter(({ typed }) => !typed.register);
  const taken = new Set(all.flatMap(({ typed }) => typed.register || []));
  const numbers = registersFrom(first, open.length, taken);
  const kept = new Map(year.kept);
  for (const [at, paper] of open.entries()) {
    const after = { ...paper, typed: { ...paper.typed, register: numbers[at]! }, version: paper.version + 1 };
    await saveTyped(tx, campaignId, after, { personId: actor.personId, at: now });
    kept.set(paperKey(after.kind, after.subject), after);
  }
  return { ...year, kept };
}
