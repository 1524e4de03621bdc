import type { z } from 'zod';
import type * as api from '#api/evidence.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { type PointShown, talliesOf } from '#domain/evidence/checklist.ts';
import { doubtsOf, isAsked } from '#domain/evidence/doubt.ts';
import { type Evidence, type EvidenceFile, isPicture, type Use, whyNotRemove } from '#domain/evidence/evidence.ts';
import {
  whyNotAnswerAs,
  whyNotMarkPictureAs,
  whyNotOpenAs,
  whyNotReadCertificateAs,
  whyNotRemoveAs,
} from '#domain/evidence/policy.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import { inWords } from '../words.ts';
import type { LineCount } from './store.ts';
import type { KeptThumbnail } from './thumbnailStore.ts';

/** What the presenting of a year's evidence looks up once. */
export interface Beside {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly sizes: ReadonlyMap<string, number>;
  readonly thumbnails: ReadonlyMap<string, KeptThumbnail>;
  /** Where the same files serve in the unit, by hash; for outsiders only what went out. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** The unit's other campaigns of the year, by what their plans are called; empty for outsiders. */
  readonly others: ReadonlyMap<string, string>;
  /** Authors' names; empty for outsiders. */
  readonly names: ReadonlyMap<string, string>;
}

/** Of a file used often before, so many uses are named. */
const usesShown = 3;

const inAll = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** A piece as this person may see it: an outsider reads neither its author nor why it was removed. */
export function presentEvidence(evidence: Evidence, beside: Beside): z.input<typeof api.evidence> {
  const { actor, campaign, names } = beside;
  const { file, removedAt, removedWhy, stillProves } = evidence;
  const uses = (file && beside.uses.get(file.hash)) ?? [];
  const doubts = doubtsOf(evidence, campaign.year, uses);
  const inside = isInside(actor, campaign.unitId);
  const isOthers = whyNotReadCertificateAs(actor, campaign, evidence).length > 0;
  return {
    id: evidence.id,
    kind: evidence.kind,
    onDay: evidence.onDay,
    note: isOthers ? '' : evidence.note,
    link: isOthers ? null : evidence.link,
    file: file && { ...presentFile(file, beside), ...(isOthers ? { name: othersCertificate(file), thumbnail: null } : {}) },
    lines: [...evidence.lines],
    points: [...evidence.points],
    alsoIn: alsoIn(uses, beside),
    noPupil: evidence.noPupil,
    doubts: {
      usedBefore: doubts.usedBefore.slice(0, usesShown).map(({ campaignId: _, ...use }) => ({ ...use, lines: [...use.lines] })),
      isOutside: doubts.outside !== null,
      isAsked: isAsked(evidence, doubts),
      stillProves: stillProves && { by: names.get(stillProves.by) ?? null, at: stillProves.at },
    },
    deletedOn: evidence.deletedOn,
    addedBy: names.get(evidence.addedBy) ?? null,
    addedAt: evidence.addedAt,
    isReleased: evidence.releasedAt !== null,
    removed: removedAt === null ? null : { at: removedAt, why: inside ? removedWhy! : '' },
    whyNot: {
      open: inAll(file ? whyNotOpenAs(actor, campaign, evidence) : []),
      tie: inAll(inside ? whyNotRemove(evidence) : [{ kind: 'forbidden', code: 'evidence.only-unit' }]),
      remove: inAll(whyNotRemoveAs(actor, campaign, evidence)),
      answer: inAll(whyNotAnswerAs(actor, campaign, evidence, doubts)),
      markPicture: inAll(whyNotMarkPictureAs(actor, campaign, evidence)),
    },
  };
}

/** Its own name may say whose it is. */
const othersCertificate = ({ name }: EvidenceFile) => `chung-chi${/\.[^.]*$/.exec(name)?.[0] ?? ''}`;

const alsoIn = (uses: readonly Use[], { others }: Beside) =>
  [...grouped(uses, ({ campaignId }) => campaignId)].flatMap(([campaignId, of]) => {
    const planTitle = others.get(campaignId);
    return planTitle === undefined
      ? []
      : [{ campaignId, planTitle, lines: [...new Set(of.flatMap(({ lines }) => lines))].sort() }];
  });

function presentFile(file: EvidenceFile, { sizes, thumbnails }: Beside) {
  const { name, mediaType, hash } = file;
  const small = thumbnails.get(hash);
  const thumbnail = small ? { width: small.width, height: small.height } : null;
  return { name, mediaType, size: sizes.get(hash) ?? 0, isPicture: isPicture(file), thumbnail };
}

/** The sheet's groups and lines with how many pieces this person sees on each. */
export function presentLines(
  sheet: SheetBody,
  counts: readonly LineCount[],
  shown: readonly PointShown[],
): z.input<typeof api.listEvidence.output>['groups'] {
  const countOf = new Map(counts.map((one) => [one.lineCode, one.count]));
  const tallyOf = new Map(talliesOf(sheet, shown).map(({ lineCode, ...tally }) => [lineCode, tally]));
  return sheet.groups.map((group) => ({
    code: group.code,
    text: group.text,
    lines: group.lines.map((line) => ({
      code: line.code,
      text: line.text,
      expected: line.evidence,
      checklist: line.measure.kind === 'checklist' ? [...line.measure.points] : [],
      isForbidding: line.measure.kind === 'none',
      count: countOf.get(line.code) ?? 0,
      tally: tallyOf.get(line.code) ?? null,
    })),
  }));
}
