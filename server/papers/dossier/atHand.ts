import { isPicture } from '#domain/evidence/evidence.ts';
import { whyNotOpenAs } from '#domain/evidence/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type DossierKind, dossierOfAward } from '#domain/law/requiredPapers.ts';
import { isFilledByHand } from '#domain/papers/casePaper.ts';
import type { PaperAtHand } from '#domain/papers/dossier.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Paper } from '#papers/write/paper.ts';
import { documentsOf } from '../../documents/documentStore.ts';
import { type CopiedDocument, newestCopies } from '../../documents/fileStore.ts';
import { listEvidence } from '../../evidence/store.ts';
import type { Context } from '../../kernel/action.ts';
import type { HeldPaper } from '../../kernel/heldPaper.ts';
import { inWords, wordsOf } from '../../words.ts';
import { type MadePaper, titleOf } from '../madePapers.ts';
import { otherPapers } from '../otherPapers.ts';
import { lifeOf, type PaperScene, paperScene } from '../paperNow.ts';
import { noteRead } from '../shown.ts';
import type { YearCase } from '../yearCase.ts';

/** How a paper stands in a dossier: its signed copy, the bytes that went out, or a print to be signed. */
export type Standing = 'signed' | 'issued' | 'made';

/** What a paper can be shown from. */
export type Source = { readonly as: Standing } & (
  | { readonly paper: Paper }
  | { readonly hash: string }
  | { readonly bytes: Uint8Array }
);

/** A paper of a year as a dossier takes it: the best source first. */
export interface AtHand extends PaperAtHand {
  readonly title: string;
  readonly number: string | null;
  readonly day: Day | null;
  readonly sources: readonly Source[];
  /** Why it is not there, in words; null where it is. */
  readonly lacks: string | null;
  /** Its line in the register, where it has one. */
  readonly documentId: string | null;
  /** Notes that it was read, once a dossier shows it. */
  readonly shown?: () => Promise<void>;
  /** The one dossier that a person's report belongs to, by the award it asks for; absent: any that asks for it. */
  readonly only?: DossierKind;
}

/** How it will stand there: by its best source. */
export const standingOf = ({ sources }: AtHand): Standing => sources[0]?.as ?? 'made';

type Copies = ReadonlyMap<string, CopiedDocument>;

/** Everything of a year that may stand in a dossier of who asks: papers of the year's case, of other pages, evidence. */
export async function papersAtHand(
  context: Context,
  campaign: Campaign,
  year: YearCase,
  papers: readonly MadePaper[],
): Promise<readonly AtHand[]> {
  const scene = await paperScene(context, campaign);
  const others = await otherPapers(context, campaign);
  const fixed = { plan: year.plan.id, 'board-decision': year.board?.id } as const;
  const subjects = [...Object.values(fixed), ...others.map(({ content }) => content?.issuedFor?.subjectId)];
  const filed = await documentsOf(
    context.tx,
    subjects.filter((id) => id !== undefined),
  );
  const issued = [...scene.histories.values()].flatMap(({ issues }) => issues.flatMap(({ documentId }) => documentId ?? []));
  const copied = await newestCopies(context.tx, context.actor, [...filed.values(), ...issued]);
  const copies: Copies = new Map(copied.map((one) => [one.entry.id, one]));
  const copyFor = (subjectId: string | undefined) => copies.get(filed.get(subjectId ?? '') ?? '');
  return [
    ...papers
      .filter(({ asked }) => !isFilledByHand(asked))
      .map((paper) => ({
        ...ofCase(paper, scene, copies, copyFor(fixed[paper.asked.kind as keyof typeof fixed])),
        ...(paper.asked.readers ? { shown: () => noteRead(context, year, [paper]) } : {}),
      })),
    ...others.map((held) => ofOther(held, copyFor(held.content?.issuedFor?.subjectId))),
    ...(await evidenceAtHand(context, campaign)),
  ];
}

const signedCopy = (copied: CopiedDocument | undefined): readonly Source[] =>
  copied ? [{ as: 'signed', hash: copied.copy.hash }] : [];

function ofCase(one: MadePaper, scene: PaperScene, copies: Copies, fixed: CopiedDocument | undefined): AtHand {
  const { asked, made } = one;
  const life = lifeOf(one, scene);
  const last = life.issues.at(-1);
  const copied = fixed ?? copies.get(last?.documentId ?? '');
  const { missing, paper } = made;
  const issued: readonly Source[] = last?.pdfHash ? [{ as: 'issued', hash: last.pdfHash }] : [];
  const set: readonly Source[] = !last && missing.length === 0 ? [{ as: 'made', paper }] : [];
  const sources = [...signedCopy(copied), ...issued, ...set];
  const head = 'head' in paper ? paper.head : null;
  const award = asked.kind === 'person-merit-report' ? one.kept?.typed.award?.trim() : undefined;
  return {
    kind: asked.kind,
    title: titleOf(one),
    isThere: sources.length > 0,
    number: copied?.entry.number ?? head?.number ?? null,
    day: copied?.entry.day ?? head?.day ?? null,
    sources,
    lacks: sources.length > 0 ? null : last ? wordsOf('dossier-lack.signed') : lacking(missing),
    documentId: copied?.entry.id ?? null,
    ...(award ? { only: dossierOfAward(award.replace(/^tặng\s+/iu, '')) } : {}),
  };
}

const lacking = (missing: readonly string[]) => wordsOf('dossier-lack.fields', { missing: missing.join(', ') });

function ofOther({ kind, title: name, of, award, content, whyNot }: HeldPaper, copied: CopiedDocument | undefined): AtHand {
  const head = content && 'head' in content.paper ? content.paper.head : null;
  const title = of ? `${name}: ${of}` : name;
  const sources: readonly Source[] = content
    ? [
        ...signedCopy(copied),
        ...(content.scan ? [{ as: 'signed', hash: content.scan } as const] : []),
        ...(content.kept ? [{ as: 'issued', bytes: content.kept } as const] : []),
        { as: content.issuedFor ? 'issued' : 'made', paper: content.paper },
      ]
    : [];
  return {
    ...{ kind, title, sources },
    isThere: content !== null,
    number: head?.number ?? null,
    day: head?.day ?? null,
    lacks: content ? null : whyNot.map((reason) => inWords(reason).message).join(' '),
    documentId: copied?.entry.id ?? null,
    ...(content?.shown ? { shown: content.shown } : {}),
    ...(award ? { only: dossierOfAward(award) } : {}),
  };
}

/** Files of evidence that a paper dossier can hold; a picture that nobody looked at stays inside, as it does elsewhere. */
async function evidenceAtHand({ tx, actor }: Context, campaign: Campaign): Promise<readonly AtHand[]> {
  const pieces = await listEvidence(tx, campaign.id, actor);
  return pieces.flatMap((piece): AtHand[] => {
    const { file, removedAt, note, noPupil, onDay } = piece;
    if (!file || removedAt !== null || (isPicture(file) && !noPupil)) return [];
    if (!showable.has(file.mediaType) || whyNotOpenAs(actor, campaign, piece).length > 0) return [];
    return [
      {
        ...{ kind: 'evidence', title: note || file.name, isThere: true, number: null, day: onDay },
        ...{ sources: [{ as: 'issued', hash: file.hash }], lacks: null, documentId: null },
      },
    ];
  });
}

/** Kinds of files whose pages can stand in a PDF. */
export const showable: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);
