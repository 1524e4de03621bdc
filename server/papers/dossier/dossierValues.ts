import { dayOf } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { DossierKind } from '#domain/law/requiredPapers.ts';
import type { DossierPart, DossierValues } from '#papers/write/dossier/renderDossier.ts';
import { headOver } from '#papers/write/office.ts';
import { recognisedPeriod } from '#papers/write/titleName.ts';
import type { Context } from '../../kernel/action.ts';
import { personNames } from '../../people/store.ts';
import { wordsOf } from '../../words.ts';
import { receiverSigner, unitSigner } from '../compose/frame.ts';
import { typed } from '../typed.ts';
import type { AtHand } from './atHand.ts';
import type { DossierScene, StandingDossier, StandingLine } from './dossierScene.ts';
import { mostBytes, type Room, shownFrom } from './shownFrom.ts';

const purposes: Readonly<Record<DossierKind, string>> = {
  'recognition-first': 'Đề nghị công nhận danh hiệu',
  'recognition-again': 'Đề nghị công nhận lại danh hiệu',
  'emulation-title': 'Đề nghị xét tặng danh hiệu thi đua',
  commendation: 'Đề nghị khen thưởng',
};

/** What a dossier is for, in words. */
export function namingOf(
  kind: DossierKind,
  { campaign, year }: DossierScene,
): Pick<DossierValues, 'purpose' | 'honour' | 'period'> {
  const purpose = purposes[kind];
  if (!kind.startsWith('recognition')) return { purpose, period: `năm ${campaign.year}` };
  const first = Math.min(year.enrolment?.cycleFirstYear ?? campaign.year, campaign.year);
  const period = recognisedPeriod({ from: dayOf(first, 1, 1), until: dayOf(campaign.year + 1, 1, 1) });
  return { purpose, honour: `“${year.title}”`, period };
}

/** A dossier with gaps may be printed: the head looks through it before it is whole, and its list names what is not there. Only an empty one is none. */
export function whyNotPrint({ lines }: StandingDossier): Refusal[] {
  return lines.some(({ papers }) => papers.length > 0) ? [] : [{ kind: 'state', code: 'papers.dossier-empty' }];
}

/** Everything the dossier prints; files are opened here, and one that cannot be shown is named instead. */
export async function dossierValues(context: Context, scene: DossierScene, dossier: StandingDossier): Promise<DossierValues> {
  const { year, sides } = scene;
  const ours = sides.includes('unit');
  const issuer = ours ? year.unit : year.recogniser;
  const superior = ours ? year.parent : year.recogniserParent;
  const addressee = addresseeOf(scene, dossier.kind);
  const { actor, tx, today, site } = context;
  const name = (await personNames(tx, [actor.personId])).get(actor.personId);
  const signer = ours ? unitSigner(year) : receiverSigner(year);
  const parts: DossierPart[] = [];
  const room: Room = { bytes: mostBytes };
  for (const line of dossier.lines) parts.push(...(await partsOf(context, line, room)));
  return {
    ...namingOf(dossier.kind, scene),
    head: { ...headOver(issuer, superior), day: today },
    unit: year.unit.name,
    ...(addressee ? { addressee } : {}),
    parts,
    signers: [{ title: 'Người lập hồ sơ', ...(name ? { name } : {}) }, signer],
    sample: site.isDemo,
  };
}

/** Whom it goes to: of an award the body that the submission names. */
function addresseeOf({ year, sides }: DossierScene, kind: DossierKind): string | undefined {
  if (!sides.includes('unit')) return year.recogniserParent?.name;
  const asked = typed(year.typedOf('submission')).line('addressee');
  return kind.startsWith('recognition') ? year.recogniser.name : asked || year.addressees[0];
}

async function partsOf(context: Context, { text, papers, waiting }: StandingLine, room: Room): Promise<readonly DossierPart[]> {
  if (papers.length === 0) return [gap(text)];
  const parts: DossierPart[] = [];
  const isAlone = papers.length + waiting.length === 1;
  for (const paper of papers) parts.push(await partOf(context, paper, isAlone ? text : paper.title, room));
  return [...parts, ...waiting.map(({ title }) => gap(title))];
}

const gap = (name: string): DossierPart => ({
  name,
  note: wordsOf('dossier-state.absent', undefined, 'vi'),
  content: null,
});

async function partOf(context: Context, paper: AtHand, name: string, room: Room): Promise<DossierPart> {
  const { number, day } = paper;
  await paper.shown?.();
  const known = { name, ...(number ? { number } : {}), ...(day ? { day } : {}) };
  const shown = await shownFrom(context, paper.sources, room);
  if (!shown) return { ...known, note: 'Nộp kèm riêng', content: null };
  const note = shown.as === 'issued' ? {} : { note: wordsOf(`dossier-state.${shown.as}`, undefined, 'vi') };
  return { ...known, ...note, content: shown.content };
}
