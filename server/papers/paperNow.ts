import { type PaperLife, paperKey, stateOf, whyNotCheck, whyNotIssuePaper } from '#domain/documents/paperLife.ts';
import { whyNotKeepAs } from '#domain/documents/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import { type TemplateVersion, templateInUse } from '#domain/papers/template.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { type PaperHistory, paperHistories } from '../documents/lifeStore.ts';
import type { Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { personNames } from '../people/store.ts';
import { inWords, wordsOf } from '../words.ts';
import type { MadePaper } from './madePapers.ts';
import { templatesForPapers } from './templates/templateStore.ts';

/** What happened to a year's papers, and who did it. */
export interface PaperScene {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly histories: ReadonlyMap<string, PaperHistory>;
  readonly names: ReadonlyMap<string, string>;
  /** The offices' own templates: those in use, and those that made what went out. */
  readonly templates: readonly TemplateVersion[];
}

export async function paperScene({ tx, actor }: Pick<Context, 'tx' | 'actor'>, campaign: Campaign): Promise<PaperScene> {
  const histories = await paperHistories(tx, campaign.id);
  const people = [...histories.values()].flatMap(({ checks, issues }) => [...checks, ...issues].map(({ by }) => by));
  const made = [...histories.values()].flatMap(({ issues }) => issues.flatMap(({ templateId }) => templateId ?? []));
  const templates = await templatesForPapers(tx, [campaign.unitId, recogniserOf(campaign)], made);
  return { actor, campaign, histories, names: await personNames(tx, people), templates };
}

/** The body whose number a paper bears: the unit, or the one that recognises. */
export const issuerOf = ({ side }: CasePaper, campaign: Campaign): string =>
  side === 'unit' ? campaign.unitId : recogniserOf(campaign);

/** The office's own template that prints a paper now. */
export const templateFor = (asked: CasePaper, { campaign, templates }: PaperScene): TemplateVersion | undefined =>
  templateInUse(templates.filter(({ unitId, kind }) => unitId === issuerOf(asked, campaign) && kind === asked.kind));

/** The day a paper stands in the register under: the one it bears; for minutes, which print none over their text, the day of the meeting. */
export function registerDay({ asked, kept, held, made: { paper } }: MadePaper): Day | null {
  const printed = 'head' in paper ? paper.head.day : null;
  const asks = (field: string) => asked.fields.some(({ key }) => key === field);
  return printed ?? (asks('day') || !asks('heldOn') ? null : ((held.heldOn || kept?.typed.heldOn || null) as Day | null));
}

/** A paper as its case makes it now, with what happened to it. */
export function lifeOf(one: MadePaper, { histories }: PaperScene): PaperLife {
  const { asked, subject, made } = one;
  const { paper, missing } = made;
  const history = histories.get(paperKey(asked.kind, subject?.key ?? '')) ?? { checks: [], issues: [] };
  const head = 'head' in paper ? paper.head : null;
  return {
    contentHash: contentHash(paper),
    missing,
    isNumbered: asked.fields.some(({ key }) => key === 'number'),
    number: registerDay(one) ? (head?.number ?? null) : null,
    ...history,
  };
}

/** Why an edition cannot go out by this person: only who keeps the issuer's register issues. */
export function whyNotIssueAs(actor: Actor, asked: CasePaper, life: PaperLife, campaign: Campaign): Refusal[] {
  const keeping = whyNotKeepAs(actor, issuerOf(asked, campaign));
  return keeping.length > 0 ? [{ kind: 'forbidden', code: 'documents.only-keepers' }] : whyNotIssuePaper(life);
}

/** As `api.casePaper.life`. */
export function presentLife(paper: MadePaper, scene: PaperScene, more: readonly Refusal[] = []) {
  const life = lifeOf(paper, scene);
  const state = stateOf(life);
  const check = life.checks.find((one) => one.contentHash === life.contentHash);
  const nameOf = (personId: string) => scene.names.get(personId) ?? '';
  return {
    state,
    stateName: wordsOf(`paper-state.${state}`),
    contentHash: life.contentHash,
    check: check ? { at: check.at, byName: nameOf(check.by) } : null,
    issues: life.issues.map(({ id, edition, documentId, docxHash, pdfHash, templateId, at, by }) => ({
      ...{ id, edition, documentId, docxHash, pdfHash, at },
      template: scene.templates.find((one) => one.id === templateId)?.number ?? null,
      byName: nameOf(by),
    })),
    whyNot: {
      check: whyNotCheck(life).map((reason) => inWords(reason)),
      issue: [...whyNotIssueAs(scene.actor, paper.asked, life, scene.campaign), ...more].map((reason) => inWords(reason)),
    },
  };
}
