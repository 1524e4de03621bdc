import { z } from 'zod';
import { paperStates } from '#domain/documents/paperLife.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import { columnFills, fieldInputs } from '#domain/papers/casePaper.ts';
import { endpoint } from './endpoint.ts';
import { id, line, paragraphs, upload, version, whyNot } from './fields.ts';
import { counted } from './part.ts';

const kind = z
  .string()
  .regex(/^[a-z-]+$/)
  .max(60);

/** Whose paper, of a kind that is one for each person or collective. */
const subject = z
  .string()
  .regex(/^[a-z0-9-]{1,200}$/)
  .optional();

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A paper of the year as its page lists it: what it still lacks, and what was typed for it. */
export const casePaper = z.object({
  kind,
  title: z.string(),
  step: z.number().int(),
  side: z.enum(['unit', 'receiver']),
  /** Whose it is, of a kind that is one for each. */
  subject: z
    .object({ key: z.string(), of: z.enum(['person', 'collective', 'occasion']), name: z.string(), office: z.string() })
    .nullable(),
  /** What it cannot be printed without, in words; empty when it can. */
  missing: z.array(z.string()),
  fields: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      input: z.enum(fieldInputs),
      hint: z.string().nullable(),
      /** The parts of an entry, of a field that names people. */
      columns: z.array(z.object({ label: z.string(), fills: z.enum(columnFills).nullable() })).nullable(),
      value: z.string(),
    }),
  ),
  /** Where it stands (dự thảo, đã kiểm tra, đã ban hành), what went out, and what may be done; `contentHash` names what it says now. */
  life: z.object({
    state: z.enum(paperStates),
    stateName: z.string(),
    contentHash: hash,
    check: z.object({ at: z.string(), byName: z.string() }).nullable(),
    issues: z.array(
      z.object({
        id,
        edition: z.number(),
        documentId: id.nullable(),
        docxHash: hash,
        pdfHash: hash.nullable(),
        /** Number of the office's own template that made it; null where none did. */
        template: z.number().int().nullable(),
        at: z.string(),
        byName: z.string(),
      }),
    ),
    whyNot: whyNot(['check', 'issue']),
  }),
  /** The office's own template that prints it now; null where none is in use. */
  template: z.object({ id, number: z.number().int() }).nullable(),
  version,
});

/** Papers of one kind, one for each (mỗi người, tập thể một giấy): how many there are, print as they are, are out. */
export const paperGroup = z.object({
  kind,
  title: z.string(),
  step: z.number().int(),
  side: z.enum(['unit', 'receiver']),
  of: z.enum(['person', 'collective', 'both', 'occasion']),
  total: z.number().int(),
  ready: z.number().int(),
  issued: z.number().int(),
});

/** Where papers do not agree with each other, the case or the law (điểm chưa khớp), what to do, and the papers concerned by kind. */
export const paperFinding = z.object({
  /** Named when it is accepted. */
  key: z.string(),
  code: z.string(),
  message: z.string(),
  mend: z.string(),
  law: z.string().nullable(),
  papers: z.array(z.string()),
  /** Seen and accepted with a reason before a paper concerned goes out; else advice. */
  isContradiction: z.boolean(),
});

/** The papers of a year that the asker makes (giấy tờ của hồ sơ), in the order of the year; `checks` says where they do not agree. */
export const listCasePapers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number().int(),
    unitName: z.string(),
    /** Those a year has one of. */
    papers: z.array(casePaper),
    /** Those that are one for each person or collective, counted. */
    groups: z.array(paperGroup),
    checks: z.array(paperFinding),
  }),
});

/** The papers of a kind that is one for each, a page: persons by given name, those of a decision in its order. */
export const listSubjectPapers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/subjects',
  input: z.object({
    campaignId: id,
    kind,
    /** That of one alone. */
    subject,
    search: z.string().max(200).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    campaignId: id,
    year: z.number().int(),
    unitName: z.string(),
    group: paperGroup,
    /** Where those come from who have one: added here, the decision on commendation, the staff, what the year recorded. */
    from: z.enum(['typed', 'decision', 'staff', 'records']),
    papers: z.array(casePaper),
    ...counted,
    whyNot: whyNot(['add']),
  }),
});

/** Whom the papers of the asker's side may name without typing (biên chế, các tổ): the unit's staff by given name, and its teams. */
export const listPaperPeople = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/paper-people',
  input: z.object({ campaignId: id }),
  output: z.object({ people: z.array(z.object({ name: z.string(), office: z.string() })), collectives: z.array(z.string()) }),
});

/** Gives each of these a paper of their own; all or none. */
export const addSubjects = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/subjects',
  input: z.object({
    campaignId: id,
    kind,
    named: z.array(z.object({ name: line(200), office: z.string().transform(tidy).pipe(z.string().max(300)) })).max(500),
  }),
  output: z.object({ added: z.number().int() }),
});

/** Takes a paper out of the year with what was typed for it; refused once an edition of it went out. */
export const removeSubject = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/subjects/remove',
  input: z.object({ campaignId: id, kind, subject: z.string().max(200), version }),
  output: z.object({ removed: z.string() }),
});

/** Keeps what a paper says and the case does not know. */
export const fillCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/fill',
  input: z.object({ campaignId: id, kind, subject, values: z.record(z.string().max(40), paragraphs(60_000)), version }),
  output: casePaper,
});

/** The paper as it would print with what is being typed (bản xem trước): a piece of a page with its style, and what is missing with the fields that want it. */
export const previewCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/preview',
  input: z.object({ campaignId: id, kind, subject, values: z.record(z.string().max(40), paragraphs(60_000)) }),
  output: z.object({
    html: z.string(),
    /** No field where the case itself should know it; several where only together they say it. */
    missing: z.array(z.object({ text: z.string(), fields: z.array(z.string()) })),
  }),
});

/** The paper itself; refused, with what is missing, while it lacks something. */
export const printCasePaper = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/file',
  input: z.object({ campaignId: id, kind, subject }),
  output: z.never(),
  isPaper: true,
});

/** Every paper of the asker's side that lacks nothing, as Word files in one ZIP archive (cả bộ giấy tờ), in the order of the year. */
export const downloadCasePapers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers.zip',
  input: z.object({ campaignId: id }),
  output: z.never(),
});

const asked = { campaignId: id, kind, subject };

/** Marks what the paper says now as checked (đã kiểm tra). */
export const checkCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/check',
  input: z.object({ ...asked, contentHash: hash }),
  output: z.object({ kind, contentHash: hash }),
});

/** The paper as the office's own template prints it (theo mẫu của đơn vị), a Word file; refused while it lacks something or no template is in use. */
export const printByTemplate = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/by-template',
  input: z.object(asked),
  output: z.never(),
});

/** Names and figures in which a Word file edited by hand, or one that the office's own template makes, differs from the case, and how its form is; nothing is kept. */
export const compareCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/compare',
  input: z.object({ ...asked, file: upload().optional(), templateId: id.optional() }),
  output: z.object({
    differences: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['figure', 'name']),
        ours: z.string().nullable(),
        theirs: z.string().nullable(),
        line: z.number(),
        excerpt: z.string(),
      }),
    ),
    form: z.object({ errors: z.number(), warnings: z.number(), notes: z.number() }),
  }),
});

/** Issues the paper as it was checked, as the office's own template makes it, or the Word file that was edited from it: `accepted` are the keys of what differs and is meant, and of contradictions that were seen. */
export const issueCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/issue',
  input: z.object({
    ...asked,
    contentHash: hash,
    file: upload().optional(),
    templateId: id.optional(),
    accepted: z.array(z.string().max(4000)).max(1000).default([]),
    reason: line(500).optional(),
  }),
  output: z.object({
    issueId: id,
    edition: z.number(),
    number: z.string().nullable(),
    docxHash: hash,
    pdfHash: hash.nullable(),
    issuedAt: z.string(),
  }),
});

/** A file of an edition, byte for byte as it went out. */
export const openIssuedPaper = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/issues/:issueId',
  input: z.object({ ...asked, issueId: id, as: z.enum(['pdf', 'docx']) }),
  output: z.unknown(),
});
