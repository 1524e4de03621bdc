import { z } from 'zod';
import { blankPapers, blankParts } from '#domain/papers/blank.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, version, whyNot } from './fields.ts';
import { counted } from './part.ts';

const measure = z.number().min(-1000).max(1000);

const layout = z.object({
  width: measure,
  height: measure,
  shift: z.object({ x: measure, y: measure }),
  places: z
    .array(
      z.object({
        part: z.enum(blankParts),
        x: measure,
        y: measure,
        width: measure,
        size: measure,
        lines: measure,
        align: z.enum(['left', 'center', 'right']),
        bold: z.boolean(),
        italic: z.boolean(),
      }),
    )
    .max(40),
});

/** An office's pre-printed blank as it was measured last (phôi in sẵn); millimetres, points for sizes. */
export const blank = z.object({
  id,
  unitId: id,
  paper: z.enum(blankPapers),
  name: z.string(),
  layout,
  version,
  savedAt: z.string(),
  savedBy: z.string(),
  whyNot: whyNot(['save', 'retire']),
});

/** The blanks of the offices that the asker prints for (phôi của đơn vị), each office with what nobody measured yet. */
export const listBlanks = endpoint({
  method: 'GET',
  path: '/api/blanks',
  input: z.object({}),
  output: z.object({ units: z.array(z.object({ unitId: id, name: z.string() })), blanks: z.array(blank) }),
});

/** Keeps a new blank, or measures one anew: the edition before stays with what was printed by it. */
export const saveBlank = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/blanks',
  input: z.object({ unitId: id, blankId: id.optional(), paper: z.enum(blankPapers), name: line(100), layout, version }),
  output: blank,
});

/** The blank is used up or the office took another: it is no longer offered (thôi dùng). */
export const retireBlank = endpoint({
  method: 'POST',
  path: '/api/blanks/:blankId/retire',
  input: z.object({ blankId: id, version }),
  output: z.object({ blankId: id }),
});

/** A sheet with a grid and a frame at every place, printed on plain paper and held against the blank (bản in thử). */
export const printTestSheet = endpoint({
  method: 'GET',
  path: '/api/blanks/:blankId/test-sheet',
  input: z.object({ blankId: id }),
  output: z.never(),
});

const titleShown = z.object({
  id,
  unitName: z.string(),
  firstYear: z.number().int(),
  lastYear: z.number().int(),
  number: z.string(),
  decidedOn: dayField,
});

/** The titles that the blank's office gave and that stand, the newest first, a page: whose certificates can be printed onto it. */
export const listBlankTitles = endpoint({
  method: 'GET',
  path: '/api/blanks/:blankId/titles',
  input: z.object({ blankId: id, page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  output: z.object({ titles: z.array(titleShown), ...counted }),
});

/** The words of certificates of titles onto the blank, one a page, in the order asked for (in giấy công nhận lên phôi). */
export const printTitlesOnBlank = endpoint({
  method: 'GET',
  path: '/api/blanks/:blankId/titles/print',
  input: z.object({
    blankId: id,
    /** Joined by commas, at most a hundred. */
    titleIds: z
      .string()
      .max(4000)
      .transform((text) => text.split(','))
      .pipe(z.array(id).min(1).max(100)),
  }),
  output: z.never(),
});
