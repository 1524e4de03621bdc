import { paperKey } from '#domain/documents/paperLife.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { CasePaper, TypedValues } from '#domain/papers/casePaper.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { makesPaper, whyNotMakeAs } from '#domain/papers/policy.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { composers } from './compose/composers.ts';
import type { Composed } from './compose/frame.ts';
import { heldOf } from './compose/heldValues.ts';
import { isDue } from './dueKinds.ts';
import { paperAskedOf } from './paperAsked.ts';
import type { TypedPaper } from './store.ts';
import { subjectAsked, subjectsOf } from './subjects.ts';
import { typed } from './typed.ts';
import { loadYearCase, type YearCase } from './yearCase.ts';

/** A paper of a year as its case and what was typed for it make it now. */
export interface MadePaper {
  readonly asked: CasePaper;
  /** Whose it is, of a kind that is one for each. */
  readonly subject: PaperSubject | null;
  readonly kept: TypedPaper | undefined;
  /** What the year holds of it: not asked for again. */
  readonly held: TypedValues;
  readonly made: Composed;
}

/** What the paper is called among the others of its year: `Giấy khen: Tạ Minh Hạnh`. */
export const titleOf = ({ asked, subject }: Pick<MadePaper, 'asked' | 'subject'>): string =>
  subject ? `${asked.title}: ${subject.name}` : asked.title;

/** Names the paper among the others of its year. */
export const keyOf = ({ asked, subject }: Pick<MadePaper, 'asked' | 'subject'>): string =>
  paperKey(asked.kind, subject?.key ?? '');

/** Which paper is asked for: its kind, and of a kind that is one for each the subject. */
export interface AskedPaper {
  readonly kind: string;
  readonly subject?: string | undefined;
}

/** @throws Refused (unseen) for who does not make it, and when nobody has such a paper. */
export async function makePaper(
  context: Context,
  campaign: Campaign,
  { kind, subject: key }: AskedPaper,
): Promise<MadePaper & { readonly year: YearCase }> {
  const asked = paperAskedOf(context, campaign, kind);
  const year = await loadYearCase(context, campaign);
  return { ...madeOf(asked, subjectAsked(asked, year, key), year), year };
}

/** Every paper that the asker's side makes of a year, in the order of the year. @throws Refused (unseen) for who makes none. */
export async function makePapers(
  context: Context,
  campaignId: string,
): Promise<{ readonly campaign: Campaign; readonly year: YearCase; readonly papers: readonly MadePaper[] }> {
  const { tx, actor } = context;
  const campaign = await loadCampaign(tx, campaignId);
  refuseIf(whyNotMakeAs(actor, campaign));
  const year = await loadYearCase(context, campaign);
  return { campaign, year, papers: papersOfYear(context, year) };
}

/** Every paper of a loaded year that the asker's side makes, in the order of the year. */
export function papersOfYear({ actor }: Pick<Context, 'actor'>, year: YearCase): readonly MadePaper[] {
  return casePapers
    .filter((asked) => makesPaper(actor, year.campaign, asked) && isDue(asked, year))
    .sort((a, b) => a.step - b.step)
    .flatMap((asked) => papersOf(asked, year));
}

/** The papers of one kind: one, or one for each. */
export function papersOf(asked: CasePaper, year: YearCase): readonly MadePaper[] {
  const subjects = asked.per ? subjectsOf(asked, year) : [null];
  return subjects.map((subject) => madeOf(asked, subject, year));
}

/** A paper of the kind to look at: the first of those that are one for each, without anybody where there is none yet. */
export async function makeFirst(
  context: Context,
  campaign: Campaign,
  kind: string,
): Promise<MadePaper & { readonly year: YearCase }> {
  const asked = paperAskedOf(context, campaign, kind);
  const year = await loadYearCase(context, campaign);
  return { ...(papersOf(asked, year)[0] ?? madeOf(asked, null, year)), year };
}

function madeOf(asked: CasePaper, subject: PaperSubject | null, year: YearCase): MadePaper {
  const own = year.kept.get(paperKey(asked.kind, subject?.key ?? ''));
  const held = heldOf(asked.kind, year, subject);
  return { asked, subject, kept: own, held, made: composers[asked.kind]!(year, typed(own?.typed ?? {}), subject) };
}
