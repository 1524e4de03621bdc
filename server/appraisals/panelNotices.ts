import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Because } from '#domain/notices/because.ts';
import type { Context } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findPanel } from './panelStore.ts';

interface PanelBody {
  readonly assessmentId: string;
  readonly campaignId: string;
  readonly unitId: string;
}

/** What one event of a panel is told with: whom, by which words, with what beside the unit and the year. */
interface Telling {
  readonly personIds: readonly string[];
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly link: string;
  /** Always the person's own affair where it is a reviewer: whoever stands in must not learn who is on the panel. */
  readonly because: Because;
}

async function tell(context: Context, event: RecordedEvent, tellings: readonly Telling[]): Promise<void> {
  const { campaignId, unitId } = event.body as unknown as PanelBody;
  const { year } = await loadCampaign(context.tx, campaignId);
  const unit = (await unitNames(context.tx, [unitId], context.today)).get(unitId) ?? '';
  for (const { personIds, code, facts, link, because } of tellings) {
    await addNotices(context, event, personIds, code, { unit, year, ...facts }, link, because);
  }
}

const bench = (assessmentId: string) => `/tham-dinh/${assessmentId}`;
const panelPage = (assessmentId: string) => `/tham-dinh/${assessmentId}/to`;

/** Reviewers of the panel who take part, and its head. */
async function around(
  { tx }: Context,
  assessmentId: string,
): Promise<{ readonly all: readonly string[]; readonly headId: string }> {
  const panel = (await findPanel(tx, assessmentId))!;
  const members = panel.members.filter(({ steppedOutAt }) => steppedOutAt === null).map(({ personId }) => personId);
  return { all: [...new Set([...members, panel.headId])], headId: panel.headId };
}

type Teller = (event: RecordedEvent, context: Context) => Promise<void>;

const tellNamed: Teller = async (event, context) => {
  const { assessmentId, headId, memberIds, dueOn } = event.body as unknown as PanelBody & {
    readonly headId?: string;
    readonly memberIds: readonly string[];
    readonly dueOn: Day;
  };
  const facts = { day: shortDate(dueOn) };
  const head = headId ? [headId] : [];
  await tell(context, event, [
    { personIds: memberIds, code: 'appraisals.notice.panel-named', facts, link: bench(assessmentId), because: 'nominee' },
    { personIds: head, code: 'appraisals.notice.panel-head', facts, link: panelPage(assessmentId), because: 'nominee' },
  ]);
};

/** The new head learns of it as such, the one before and the reviewers that there is one. */
const tellHandedOver: Teller = async (event, context) => {
  const { assessmentId, fromId, toId, dueOn } = event.body as unknown as PanelBody & {
    readonly fromId: string;
    readonly toId: string;
    readonly dueOn: Day;
  };
  const { all } = await around(context, assessmentId);
  const others = [...new Set([...all, fromId])].filter((personId) => personId !== toId);
  const link = panelPage(assessmentId);
  const facts = { day: shortDate(dueOn) };
  await tell(context, event, [
    { personIds: others, code: 'appraisals.notice.panel-head-changed', link, because: 'nominee' },
    { personIds: [toId], code: 'appraisals.notice.panel-head', facts, link, because: 'nominee' },
  ]);
};

/** Everybody on the panel hears it alike, whoever is in. */
const tellAll =
  (code: string, facts: (body: Readonly<Record<string, unknown>>) => Telling['facts'] = () => ({})): Teller =>
  async (event, context) => {
    const { assessmentId } = event.body as unknown as PanelBody;
    const { all } = await around(context, assessmentId);
    const said = facts(event.body) ?? {};
    await tell(context, event, [{ personIds: all, code, facts: said, link: panelPage(assessmentId), because: 'nominee' }]);
  };

const tellHead =
  (code: string): Teller =>
  async (event, context) => {
    const { assessmentId } = event.body as unknown as PanelBody;
    const { headId } = await around(context, assessmentId);
    await tell(context, event, [{ personIds: [headId], code, link: panelPage(assessmentId), because: 'nominee' }]);
  };

/** The unit's clerk and head, who explain, and the union's chair, who co-scored. */
const tellUnit: Teller = async (event, context) => {
  const { campaignId, unitId, lines, dueOn } = event.body as unknown as PanelBody & {
    readonly lines: readonly string[];
    readonly dueOn: Day;
  };
  const personIds = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], unitId, context.today);
  const facts = { count: lines.length, day: shortDate(dueOn) };
  const link = `/phong-trao/${campaignId}/giai-trinh`;
  await tell(context, event, [{ personIds, code: 'appraisals.notice.explain', facts, link, because: 'unit-keeper' }]);
};

/** Who is told of what happens in a panel. That somebody has handed in is told to nobody. */
export const panelTells: Readonly<Record<string, Teller>> = {
  'appraisal-panel.set-up': tellNamed,
  'appraisal-panel.reviewer-added': tellNamed,
  'appraisal-panel.head-replaced': tellHandedOver,
  'appraisal-panel.day-moved': tellAll('appraisals.notice.panel-day-moved', ({ dueOn }) => ({ day: shortDate(dueOn as Day) })),
  'appraisal-panel.reopened': tellAll('appraisals.notice.sheet-reopened'),
  'appraisal-panel.file-returned': tellAll('appraisals.notice.file-returned'),
  'appraisal-panel.stepped-out': tellHead('appraisals.notice.reviewer-stepped-out'),
  'appraisal-panel.opened': tellAll('appraisals.notice.panel-opened', ({ counted }) => ({ counted: counted as number })),
  'appraisal-panel.explanation-asked': tellUnit,
  'appraisal-panel.explained': tellAll('appraisals.notice.explained'),
  'appraisal-panel.concluded': tellAll('appraisals.notice.panel-concluded', ({ changed }) => {
    return { count: (changed as readonly unknown[]).length };
  }),
};
