import { z } from 'zod';
import { evidenceKinds } from '#domain/evidence/evidence.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const lineCodes = z.array(line(20)).max(200);

/** A point of a checklist line, from 1 in the order of the sheet (điểm kiểm). */
const checklistPoint = z.object({ line: line(20), point: z.number().int().min(1).max(100) });
const pointsServed = z.array(checklistPoint).max(100).default([]);

/** Where the same file already serves in the unit. */
const use = z.object({ evidenceId: id, year: z.number(), onDay: dayField, lines: z.array(z.string()) });

/** One piece of evidence (minh chứng) as this person may see it. */
export const evidence = z.object({
  id,
  kind: z.enum(evidenceKinds),
  onDay: dayField,
  note: z.string(),
  link: z.string().nullable(),
  /** `size` in bytes. */
  file: z
    .object({
      name: z.string(),
      mediaType: z.string(),
      size: z.number(),
      isPicture: z.boolean(),
      /** The small picture's size in pixels, where there is one (`openThumbnail`). */
      thumbnail: z.object({ width: z.number(), height: z.number() }).nullable(),
    })
    .nullable(),
  lines: z.array(z.string()),
  points: z.array(checklistPoint),
  /** The unit's other sheets of the same year in which the same file serves; for insiders. */
  alsoIn: z.array(z.object({ campaignId: id, planTitle: z.string(), lines: z.array(z.string()) })),
  noPupil: z.boolean(),
  /** What a person is asked: its file served an earlier year of the unit, its day is not of this year; and who answered. */
  doubts: z.object({
    usedBefore: z.array(use),
    isOutside: z.boolean(),
    isAsked: z.boolean(),
    stillProves: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
  }),
  /** The picture was deleted that day, its cycle being over. */
  deletedOn: dayField.nullable(),
  /** The author's name, for insiders only. */
  addedBy: z.string().nullable(),
  addedAt: z.string(),
  /** It went out with a submitted self-assessment. */
  isReleased: z.boolean(),
  removed: z.object({ at: z.string(), why: z.string() }).nullable(),
  whyNot: whyNot(['open', 'tie', 'remove', 'markPicture', 'answer']),
});

/** The lines of the year's sheet with the evidence of each: counts and pieces; outsiders get what was submitted. */
export const listEvidence = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/evidence',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    /** Which of the unit's plans of the year this sheet belongs to. */
    planTitle: z.string(),
    planNumber: z.string().nullable(),
    /** The unit's other sheets of that year to which this person may add: what a piece may serve besides (`also`). */
    others: z.array(
      z.object({
        campaignId: id,
        planTitle: z.string(),
        planNumber: z.string().nullable(),
        groups: z.array(
          z.object({
            code: z.string(),
            text: z.string(),
            lines: z.array(z.object({ code: z.string(), text: z.string() })),
          }),
        ),
      }),
    ),
    today: dayField,
    isInside: z.boolean(),
    groups: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        lines: z.array(
          z.object({
            code: z.string(),
            text: z.string(),
            /** The papers or pictures that the sheet expects, in words. */
            expected: z.string().nullable(),
            checklist: z.array(z.string()),
            /** Forbids something: nothing needs to be shown. */
            isForbidding: z.boolean(),
            count: z.number(),
            /** How many points of the checklist have a piece of their own; null where there is no checklist. */
            tally: z.object({ done: z.number(), of: z.number(), onDay: dayField.nullable() }).nullable(),
          }),
        ),
      }),
    ),
    /** Of each line its three newest pieces in use, of each point of a checklist the newest; newest day first. More by `listPieces`. */
    evidence: z.array(evidence),
    /** How many pieces wait for a person's answer or look, and how many were removed. */
    waiting: z.object({ asked: z.number(), 'held-back': z.number(), removed: z.number() }),
    whyNot: whyNot(['add']),
  }),
});

/** A year's pieces by pages, newest day first: in use (of one line, where named), asked about, pictures not marked, removed. */
export const listPieces = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/evidence/pieces',
  input: listPart.pick({ page: true, size: true }).extend({
    campaignId: id,
    line: line(20).optional(),
    filter: z.enum(['in-use', 'asked', 'held-back', 'removed']).default('in-use'),
  }),
  output: z.object({ evidence: z.array(evidence), ...counted }),
});

/** What a score sheet shows beside its lines: the newest pictures that this person may open (at most 4), how many there are, the tally. */
export const listPictures = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/evidence/pictures',
  input: z.object({ campaignId: id }),
  output: z.object({
    lines: z.array(
      z.object({
        lineCode: z.string(),
        count: z.number(),
        tally: z.object({ done: z.number(), of: z.number(), onDay: dayField.nullable() }).nullable(),
        /** Width and height of the small picture (`openThumbnail`). */
        pictures: z.array(z.object({ id, onDay: dayField, about: z.string(), width: z.number(), height: z.number() })),
      }),
    ),
  }),
});

/** A person answers for a piece that was asked about: it still proves this year's claim. */
export const answerStillProves = endpoint({
  method: 'POST',
  path: '/api/evidence/:evidenceId/still-proves',
  input: z.object({ evidenceId: id }),
  output: z.object({ id }),
});

/** Adds a file (≤ 20 MB), a link or a plain note to lines of the sheet; `sameAs` uses the file of an earlier piece again without sending it. */
export const addEvidence = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/evidence',
  input: z.object({
    campaignId: id,
    lines: lineCodes,
    /** Points of checklists that it shows; their lines need not be named again. */
    points: pointsServed,
    onDay: dayField,
    note: paragraphs(2000).default(''),
    link: line(1000).optional(),
    file: upload().optional(),
    sameAs: id.optional(),
    /** Other sheets of the same unit that it serves at once; each gets a piece of its own, the file is kept once. */
    also: z
      .array(z.object({ campaignId: id, lines: lineCodes.default([]), points: pointsServed }))
      .max(5)
      .default([]),
    noPupil: z.boolean().default(false),
  }),
  output: z.object({ id, lines: z.array(z.string()), also: z.array(id), usedBefore: z.array(use) }),
});

/** Lets a piece also serve other lines, or points of checklists, of the same sheet. */
export const tieEvidence = endpoint({
  method: 'POST',
  path: '/api/evidence/:evidenceId/lines',
  input: z.object({ evidenceId: id, lines: lineCodes.default([]), points: pointsServed }),
  output: z.object({ id, lines: z.array(z.string()) }),
});

/** Takes a piece off its lines, with a reason; the record stays, marked. */
export const removeEvidence = endpoint({
  method: 'POST',
  path: '/api/evidence/:evidenceId/remove',
  input: z.object({ evidenceId: id, why: line(500) }),
  output: z.object({ id, removedAt: z.string() }),
});

/** A person says, or takes back, that no pupil can be recognised in a picture. */
export const markPicture = endpoint({
  method: 'POST',
  path: '/api/evidence/:evidenceId/picture',
  input: z.object({ evidenceId: id, noPupil: z.boolean() }),
  output: z.object({ id, noPupil: z.boolean() }),
});

/** The file of a piece, as a download; whatever is no id of a piece this person may open is answered alike. */
export const openEvidenceFile = endpoint({
  method: 'GET',
  path: '/api/evidence/:evidenceId/file',
  input: z.object({ evidenceId: z.string().max(200) }),
  output: z.unknown(),
});

/** The small picture of a piece (≤ 20 KB, WebP), for whoever may open the piece; otherwise answered as `openEvidenceFile` is. */
export const openThumbnail = endpoint({
  method: 'GET',
  path: '/api/evidence/:evidenceId/thumbnail',
  input: z.object({ evidenceId: z.string().max(200) }),
  output: z.unknown(),
});

const keptYears = z.number().int();

/** How many years after their cycle this site keeps pictures (thời hạn giữ ảnh), by what paper, and who may set it. */
export const showPictureKeeping = endpoint({
  method: 'GET',
  path: '/api/picture-keeping',
  input: z.object({}),
  output: z.object({ years: keptYears, source: z.string(), isSet: z.boolean(), isCertain: z.boolean(), whyNot: whyNot(['set']) }),
});

/** An administrator of a highest unit sets the years, 0–20, with the paper that says so. */
export const setPictureKeeping = endpoint({
  method: 'POST',
  path: '/api/picture-keeping',
  input: z.object({ years: keptYears, source: line(300) }),
  output: z.object({ years: keptYears }),
});
