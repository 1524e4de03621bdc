import { z } from 'zod';
import { caseKinds, deliveryWays, directions, entryStates, ownWays } from '#domain/documents/entry.ts';
import { signatureStandings } from '#domain/documents/signature.ts';
import { documentTypes } from '#domain/law/documentFormat.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, upload, version, whyNot, yearQuery } from './fields.ts';
import { counted } from './part.ts';

const direction = z.enum(directions);
const ownType = z.enum(documentTypes.map(({ name }) => name)).nullable();
const number = line(60);
const documentId = id;

/** One line of a register (một dòng của sổ văn bản). */
export const documentLine = z.object({
  id,
  direction,
  /** Null is a công văn; `typeTitle` says it in words. */
  typeName: z.string().nullable(),
  typeTitle: z.string(),
  number: z.string(),
  day: dayField,
  issuer: z.string(),
  subject: z.string(),
  arrival: z.object({ ordinal: z.number(), on: dayField }).nullable(),
  validFrom: dayField.nullable(),
  validTo: dayField.nullable(),
  state: z.enum(entryStates),
  voidWhy: z.string().nullable(),
  isDouble: z.boolean(),
  hasCopy: z.boolean(),
});

/** What the numbers of a year show, type by type (thiếu số, trùng số, số không theo thứ tự ngày); nothing where all is in order. */
export const seriesState = z.object({
  typeName: z.string().nullable(),
  typeTitle: z.string(),
  gaps: z.array(z.object({ from: z.number(), to: z.number() })),
  doubles: z.array(z.number()),
  outOfOrder: z.array(z.object({ number: z.string(), day: dayField })),
});

/**
 * One book of a body's register, a page, newest first. Without a unit: the actor's first; without a year: every one, and nothing of series.
 * `units` are those whose register or rules the actor reads; `keeps` says where they keep it.
 */
export const listDocuments = endpoint({
  method: 'GET',
  path: '/api/documents',
  input: z.object({
    unitId: id.optional(),
    direction: direction.default('out'),
    year: yearQuery.optional(),
    typeName: z.string().max(60).optional(),
    search: z.string().max(200).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    unitId: id.nullable(),
    units: z.array(z.object({ unitId: id, name: z.string(), keeps: z.boolean() })),
    years: z.array(z.number()),
    types: z.array(z.object({ typeName: z.string().nullable(), typeTitle: z.string() })),
    rows: z.array(documentLine),
    ...counted,
    /** For the keepers of `out` and `own`. */
    series: z.array(seriesState),
    whyNot: whyNot(['file', 'reserve']),
  }),
});

/** One document: what it was made for, its signed copies, who received it, and what may be done. */
export const showDocument = endpoint({
  method: 'GET',
  path: '/api/documents/:documentId',
  input: z.object({ documentId }),
  output: documentLine.extend({
    unitId: id,
    unitName: z.string(),
    cases: z.array(z.object({ kind: z.enum(caseKinds), kindName: z.string(), subjectId: id })),
    copies: z.array(
      z.object({
        id,
        hash: z.string(),
        mediaType: z.string(),
        addedAt: z.string(),
        byName: z.string(),
        /** The digital signatures of a PDF, as they were checked when it came back. */
        signatures: z.array(
          z.object({
            standing: z.enum(signatureStandings),
            standingName: z.string(),
            signer: z.string().nullable(),
            issuer: z.string().nullable(),
            signedAt: z.string().nullable(),
          }),
        ),
      }),
    ),
    deliveries: z.array(
      z.object({
        id,
        receiver: z.string(),
        onDay: dayField,
        way: z.enum(deliveryWays),
        wayName: z.string(),
        receivedOn: dayField.nullable(),
        receivedBy: z.string().nullable(),
        byName: z.string(),
      }),
    ),
    filedAt: z.string(),
    filedBy: z.string().nullable(),
    /** It was made here and has a PDF, so that its record can be exported with it (thông tin đặc tả). */
    hasRecord: z.boolean(),
    /** The paper of a year that it is an edition of; `subject` is empty where there is one paper of the kind. */
    paper: z.object({ campaignId: id, kind: z.string(), subject: z.string() }).nullable(),
    version,
    whyNot: whyNot(['issue', 'strike', 'attach', 'deliver']),
  }),
});

/** The next free number of a body's series, with its own symbol as far as it wrote one; editable wherever it is offered. */
export const suggestNumber = endpoint({
  method: 'GET',
  path: '/api/document-numbers/next',
  input: z.object({ unitId: id, typeName: z.string().max(60).optional(), year: yearQuery.optional() }),
  output: z.object({ number: z.string(), lastNumber: z.string().nullable(), lastDay: dayField.nullable() }),
});

/** Keeps the next number of a series for a paper of this day (giữ số). `body` is the code of the issuer: `THCS`. */
export const reserveNumber = endpoint({
  method: 'POST',
  path: '/api/documents/reserve',
  input: z.object({
    unitId: id,
    direction: z.enum(['out', 'own']),
    typeName: ownType,
    body: line(40).refine((text) => /^[\p{Lu}\d][\p{L}\d.&-]*$/u.test(text), { error: 'symbol' }),
    day: dayField,
    subject: line(500),
  }),
  output: z.object({ documentId: id, number: z.string() }),
});

/** Files a paper that exists: one that came, or one of the body's own that was numbered by hand; with its scan where there is one. */
export const fileDocument = endpoint({
  method: 'POST',
  path: '/api/documents/file',
  input: z.object({
    unitId: id,
    direction,
    typeName: line(60).nullable(),
    number,
    day: dayField,
    issuer: line(200).nullable(),
    subject: line(500),
    arrivedOn: dayField.nullable(),
    validFrom: dayField.nullable(),
    validTo: dayField.nullable(),
    /** The clerk saw that another document bears the number, and files it nevertheless. */
    isRepeatMeant: z.boolean().default(false),
    paper: upload().optional(),
  }),
  output: z.object({ documentId: id, arrival: z.number().nullable() }),
});

/** The paper with a reserved number is signed and out, on its day; with its scan where there is one. */
export const issueReserved = endpoint({
  method: 'POST',
  path: '/api/documents/:documentId/issue',
  input: z.object({ documentId, version, day: dayField, paper: upload().optional() }),
  output: z.object({ documentId: id, version }),
});

/** Strikes a line out with the reason; its number stays used (hủy số). */
export const strikeOut = endpoint({
  method: 'POST',
  path: '/api/documents/:documentId/strike-out',
  input: z.object({ documentId, version, reason: line(300) }),
  output: z.object({ documentId: id, version }),
});

/** Attaches the signed or scanned copy; what was attached before stays. */
export const attachCopy = endpoint({
  method: 'POST',
  path: '/api/documents/:documentId/copies',
  input: z.object({ documentId, paper: upload() }),
  output: z.object({ copyId: id, hash: z.string() }),
});

/** The attached copy as a download. */
export const openCopy = endpoint({
  method: 'GET',
  path: '/api/documents/:documentId/copies/:copyId',
  input: z.object({ documentId, copyId: id }),
  output: z.unknown(),
});

/** The issued PDF, or its signed copy once there is one, in one archive with its record (thông tin đặc tả; NĐ 30/2020/NĐ-CP, Phụ lục VI). */
export const downloadRecord = endpoint({
  method: 'GET',
  path: '/api/documents/:documentId/record',
  input: z.object({ documentId }),
  output: z.unknown(),
});

/** Notes that the document was sent: to whom, when, how (phát hành). */
export const logDelivery = endpoint({
  method: 'POST',
  path: '/api/documents/:documentId/deliveries',
  input: z.object({
    documentId,
    receivers: z.array(line(200)).min(1).max(100),
    onDay: dayField,
    way: z.enum(ownWays),
  }),
  output: z.object({ documentId: id, sent: z.number() }),
});

/** Notes who took it, and when (ký nhận). */
export const confirmDelivery = endpoint({
  method: 'POST',
  path: '/api/documents/:documentId/deliveries/:deliveryId/receive',
  input: z.object({ documentId, deliveryId: id, receivedOn: dayField, receivedBy: line(200) }),
  output: z.object({ deliveryId: id }),
});

/** Holds a Word file against NĐ 30/2020/NĐ-CP (kiểm tra thể thức); nothing of it is stored. `line` counts `lines` from 1. */
export const lintPaper = endpoint({
  method: 'POST',
  path: '/api/paper-lint',
  input: z.object({ file: upload() }),
  output: z.object({
    kind: z.string().nullable(),
    lines: z.array(z.string()),
    findings: z.array(
      z.object({
        severity: z.enum(['error', 'warning', 'note']),
        code: z.string(),
        line: z.number(),
        excerpt: z.string(),
        message: z.string(),
        suggestion: z.string().optional(),
        law: z.object({ text: z.string(), at: z.string().optional() }),
      }),
    ),
  }),
});
