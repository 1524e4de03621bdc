import { type Day, dayOf } from '#domain/kernel/day.ts';
import type { DossierKind } from '#domain/law/requiredPapers.ts';
import type { PaperSide } from '#domain/papers/casePaper.ts';
import { type DossierLine, type DossierOrder, dossierOrder, fillDossier, isAsked, isSubjectOf } from '#domain/papers/dossier.ts';
import { isDocumentNamed, sideOfKind } from '#domain/papers/dossierLine.ts';
import { sidesOf } from '#domain/papers/policy.ts';
import { type Campaign, recogniserOf, superiorIds } from '#domain/plans/campaign.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { citationText } from '#papers/write/citation.ts';
import { listScanned } from '../../documents/documentStore.ts';
import { type CopiedDocument, newestCopies } from '../../documents/fileStore.ts';
import { typeTitle } from '../../documents/present.ts';
import type { Context } from '../../kernel/action.ts';
import { unitNames } from '../../org/store.ts';
import { listPlansSent } from '../../plans/sentStore.ts';
import { wordsOf } from '../../words.ts';
import { awardsTyped } from '../compose/awards.ts';
import { makePapers } from '../madePapers.ts';
import { typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import { type AtHand, papersAtHand } from './atHand.ts';

/** A year with everything its dossiers are put together from. */
export interface DossierScene {
  readonly campaign: Campaign;
  readonly year: YearCase;
  readonly sides: readonly PaperSide[];
  /** Plans that may give the order: those the superiors sent, then the year's own. */
  readonly plans: readonly PlanAsked[];
  readonly atHand: readonly AtHand[];
  /** Scanned documents in the asker's own register. */
  readonly filed: readonly CopiedDocument[];
  readonly on: Day;
}

interface PlanAsked {
  /** `Kế hoạch số … ngày … của …`. */
  readonly cited: string;
  readonly text: string;
  readonly dossier: Plan['reading']['dossier'];
}

/** @throws Refused (unseen) for who makes no paper of the year. */
export async function dossierScene(context: Context, campaignId: string): Promise<DossierScene> {
  const { tx, actor, today } = context;
  const { campaign, year, papers } = await makePapers(context, campaignId);
  const sides = sidesOf(actor, campaign);
  const sent = await listPlansSent(tx, campaign.unitId, superiorIds(campaign), campaign.year);
  const keeper = sides.includes('unit') ? campaign.unitId : recogniserOf(campaign);
  const scanned = await listScanned(tx, actor, keeper, campaign.year);
  const lastDay = dayOf(campaign.year, 12, 31);
  const isOver = today > lastDay;
  const plans = [...sent, year.plan];
  const issuers = await unitNames(
    tx,
    plans.map(({ unitId }) => unitId),
    today,
  );
  return {
    ...{ campaign, year, sides },
    plans: plans.map((plan) => ({
      cited: citationText({ type: plan.kind, number: plan.number, day: plan.issuedOn, issuer: issuers.get(plan.unitId) ?? null }),
      text: plan.text,
      dossier: plan.reading.dossier,
    })),
    atHand: await papersAtHand(context, campaign, year, papers),
    filed: await newestCopies(tx, actor, scanned),
    on: isOver ? lastDay : today,
  };
}

/** One line of a dossier as it stands: what goes in, or why nothing does. */
export interface StandingLine {
  readonly text: string;
  readonly papers: readonly AtHand[];
  /** Others of the same kind that are not there yet. */
  readonly waiting: readonly AtHand[];
  readonly lacks: string | null;
}

/** A dossier of a year as it stands. */
export interface StandingDossier {
  readonly kind: DossierKind;
  readonly order: DossierOrder<PlanAsked>;
  readonly lines: readonly StandingLine[];
}

/** The dossiers that who asks hands in: the unit for the culture title, titles of emulation, commendation; the body above for the culture title. */
export function dossierKindsOf({ year, sides }: DossierScene): readonly DossierKind[] {
  const isAgain = year.enrolment !== undefined && year.enrolment.kind !== 'first';
  const recognition = isAgain ? 'recognition-again' : 'recognition-first';
  return sides.includes('unit') ? [recognition, 'emulation-title', 'commendation'] : [recognition];
}

/** A dossier with its lines filled; null where no plan and no law says what it holds. */
export function dossierOf(scene: DossierScene, kind: DossierKind): StandingDossier | null {
  if (!dossierKindsOf(scene).includes(kind)) return null;
  const order = dossierOrder(kind, scene.plans, scene.on);
  if (!order) return null;
  const filled = fillDossier(
    order.lines,
    scene.atHand.filter(({ only }) => only === undefined || only === kind),
  ).filter((one) => isAsked(one, awardsOf(scene.year)));
  const used = new Set(filled.flatMap(({ papers }) => papers.map(({ documentId }) => documentId)));
  const lines = filled.map(({ line, papers, waiting }): StandingLine => {
    const text = line.text.replace(/[;.,\s]+$/u, '');
    if (papers.length > 0) return { text, papers, waiting, lacks: null };
    const found = scene.filed.find(
      ({ entry }) => !used.has(entry.id) && isSubjectOf(entry.subject, kind) && isDocumentNamed(line.text, entry),
    );
    if (!found) return { text, papers: [], waiting: [], lacks: whyLacking(line, waiting, scene.sides) };
    used.add(found.entry.id);
    return { text, papers: [fromRegister(found)], waiting: [], lacks: null };
  });
  return { kind, order, lines };
}

/** What the year's submission proposes. */
function awardsOf(year: YearCase): readonly string[] {
  const { persons, collectives } = awardsTyped(typed(year.typedOf('submission')));
  return [...persons, ...collectives].map(({ award }) => award);
}

const fromRegister = ({ entry, copy }: CopiedDocument): AtHand => ({
  ...{ kind: 'filed', title: `${typeTitle(entry.typeName)} ${entry.subject}`, isThere: true },
  ...{ number: entry.number, day: entry.day, documentId: entry.id, lacks: null },
  sources: [{ as: 'signed', hash: copy.hash }],
});

function whyLacking({ kinds }: DossierLine, waiting: readonly AtHand[], sides: readonly PaperSide[]): string {
  if (waiting.length > 0) return [...new Set(waiting.map(({ lacks }) => lacks ?? ''))].join(' ');
  if (kinds.includes('evidence')) return wordsOf('dossier-lack.evidence');
  const makers = kinds.map(sideOfKind).filter((side) => side !== undefined);
  const theirs = makers.find((side) => !sides.includes(side));
  if (theirs) return wordsOf(`dossier-lack.${theirs}`);
  return wordsOf(makers.length > 0 ? 'dossier-lack.nobody' : 'dossier-lack.elsewhere');
}
