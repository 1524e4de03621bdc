import { z } from 'zod';
import { dossierParts, withheldFor } from '#domain/exchange/dossier.ts';
import { mostDossiers } from '#domain/exchange/package.ts';
import { sheetBody } from './criteria.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, upload, whyNot, yearQuery } from './fields.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const text = (max: number) => z.string().max(max);
const points = z.number().int();
const given = z.object({ points, note: text(5000) }).nullable();
/** What the sender says of a file stands in the headers of its download. */
const sentFile = z.object({
  path: text(700),
  name: z.string().regex(/^[^\p{Cc}/\\]{1,300}$/u),
  mediaType: z.string().regex(/^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/i),
});
const place = { name: text(500), kind: text(60), place: text(500).nullable() };

/** One unit's year as it travels (`dossier.json` of a package); members it does not name are left out when it is read. */
export const sentDossier = z.object({
  id,
  year: z.number().int().min(1900).max(2200),
  unit: z.object({
    ...{ id, code: text(100).nullable(), ...place },
    history: list(z.object({ ...place, from: dayField, until: dayField.nullable() })),
  }),
  plan: z.object({ title: text(1000), number: text(100).nullable(), issuedOn: dayField.nullable(), issuer: text(500) }),
  criteria: z.object({
    ...{ title: text(500), edition: z.number().int(), issuer: text(500), issuedOn: dayField.nullable() },
    ...{ hash: text(64), body: sheetBody },
  }),
  submission: z.object({
    ...{ number: z.number().int(), submittedOn: dayField, late: z.boolean(), receipt: text(100), contentHash: text(64) },
    content: z.object({
      sheet: z.object({ id: text(100), edition: z.number().int() }),
      lines: list(z.object({ code: text(40), board: given, coScorer: given, evidence: z.number().int() })),
      reading: z
        .object({
          ...{ heldOn: dayField, from: text(10).nullable(), until: text(10).nullable(), venue: text(500).nullable() },
          ...{ present: z.number().int(), total: z.number().int(), minutes: text(50_000) },
        })
        .nullable(),
    }),
    signatures: list(z.object({ capacity: text(60), name: text(300), signedOn: dayField, onPaper: z.boolean() })),
  }),
  appraisal: z
    .object({
      by: text(500),
      finishedOn: dayField,
      lines: list(z.object({ code: text(40), points, note: text(5000) })),
    })
    .nullable(),
  result: z.object({ by: text(500), qualified: z.boolean(), total: points, number: text(100), announcedOn: dayField }).nullable(),
  titles: list(
    z.object({
      ...{ code: text(100), by: text(500), kind: text(60), firstYear: z.number().int(), lastYear: z.number().int() },
      ...{ number: text(100), decidedOn: dayField, revokedOn: dayField.nullable() },
    }),
  ),
  papers: list(sentFile.extend({ kind: text(100) })),
  evidence: list(
    z.object({
      ...{ id, kind: text(60), onDay: dayField, note: text(5000), link: text(3000).nullable(), lines: list(text(40)) },
      file: sentFile.nullable(),
      withheld: z.enum(withheldFor).nullable(),
    }),
  ),
});

const key = z.object({ name: z.string(), keyId: z.string(), fingerprint: z.string(), isSample: z.boolean() });

/** A site whose key is, or was, trusted. */
export const partner = key.extend({
  ...{ id, comparedWith: z.string(), registeredBy: z.string(), registeredAt: z.string() },
  ...{ revokedOn: dayField.nullable(), revokedWhy: z.string().nullable(), whyNot: whyNot(['revoke']) },
});

const sentLine = z.object({
  ...{ id, sentAt: z.string(), sentBy: z.string(), size: z.number(), packageHash: z.string() },
  dossiers: z.array(z.object({ campaignId: id, unitName: z.string(), year: z.number() })),
  /** The receipt that came back. */
  receivedOn: dayField.nullable(),
  receivedBy: z.string().nullable(),
});

const receivedLine = z.object({
  ...{ id, from: z.string(), byUnitName: z.string(), takenAt: z.string(), takenBy: z.string() },
  dossiers: z.array(z.object({ id, unitName: z.string(), year: z.number(), isSuperseded: z.boolean() })),
});

/** Everything about the exchange with other sites that concerns whoever asks (trao đổi hồ sơ giữa các máy chủ). */
export const showExchange = endpoint({
  method: 'GET',
  path: '/api/exchange',
  input: z.object({}),
  output: z.object({
    ...{ own: key, partners: z.array(partner), sent: z.array(sentLine), received: z.array(receivedLine) },
    /** The bodies in whose name the person takes packages in. */
    receivesFor: z.array(z.object({ id, name: z.string() })),
    maySend: z.boolean(),
    whyNot: whyNot(['register']),
  }),
});

/** The submitted dossiers of a year that the person may send, by the name of the unit. */
export const listSendable = endpoint({
  method: 'GET',
  path: '/api/exchange/sendable',
  input: z.object({ year: yearQuery.optional() }),
  output: z.object({
    years: z.array(z.number()),
    year: z.number().nullable(),
    dossiers: z.array(
      z.object({
        ...{ campaignId: id, unitName: z.string(), planTitle: z.string(), submittedOn: dayField },
        ...{ sentAt: z.string().nullable(), receivedOn: dayField.nullable() },
      }),
    ),
  }),
});

/** Makes a signed package of dossiers; evidence files over the size stay behind and are named. */
export const sendDossiers = endpoint({
  method: 'POST',
  path: '/api/exchange/packages',
  input: z.object({
    campaignIds: z.array(id).min(1).max(mostDossiers),
    /** In bytes; 0: no evidence files. */
    filesUpTo: z.number().int().min(0).max(20_000_000).default(5_000_000),
  }),
  output: z.object({ packageId: id, packageHash: z.string(), size: z.number(), withheld: z.number() }),
});

/** The package, to be carried to the other site. */
export const openSentPackage = endpoint({
  method: 'GET',
  path: '/api/exchange/packages/:packageId/file',
  input: z.object({ packageId: id }),
  output: z.unknown(),
});

/** Keeps the receipt that the other site gave. */
export const keepReceipt = endpoint({
  method: 'POST',
  path: '/api/exchange/receipts',
  input: z.object({ file: upload() }),
  output: z.object({ packageId: id, receivedOn: dayField, receivedBy: z.string() }),
});

const change = z.object({ what: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** One dossier of a package as it would be taken. */
export const weighedDossier = z.object({
  ...{ dossierId: id, year: z.number(), unitName: z.string(), unitCode: z.string().nullable(), unitPlace: z.string().nullable() },
  ...{ planTitle: z.string(), selfTotal: z.number(), files: z.number(), withheld: z.number() },
  /** The unit here that it is, where that is plain or was said before; a person confirms it. */
  match: z.object({ unitId: id, name: z.string(), by: z.enum(['said-before', 'code', 'name', 'short-name']) }).nullable(),
  candidates: z.array(z.object({ unitId: id, name: z.string(), hint: z.string() })),
  /** The years of the matched unit here that it may stand beside. */
  sameCriteria: z.boolean().nullable(),
  /** Against what was received of it before. */
  before: z.enum(['nothing', 'same', 'different']),
  changes: z.array(change),
  parts: z.array(z.enum(dossierParts)),
});

/** What a package says and what taking it would do; writes nothing. */
export const previewPackage = endpoint({
  method: 'POST',
  path: '/api/exchange/incoming/preview',
  input: z.object({ unitId: id, file: upload() }),
  output: z.object({
    /** The fingerprint of a key that is trusted: of another it would be copied here and never heard. */
    sender: z.object({ name: z.string(), partnerName: z.string().nullable(), fingerprint: z.string().nullable() }).nullable(),
    packageId: id.nullable(),
    createdAt: z.string().nullable(),
    /** Taken before: the same receipt is given again. */
    takenAt: z.string().nullable(),
    dossiers: z.array(weighedDossier),
    /** The units that the body receives of, for what is not plain; left out where they are too many to choose from. */
    units: z.array(z.object({ unitId: id, name: z.string(), hint: z.string() })),
    refusals: z.array(refusal),
  }),
});

/** Takes a package whole: for every dossier a person says which unit here it is. The same package again gives the same receipt. */
export const takePackage = endpoint({
  method: 'POST',
  path: '/api/exchange/incoming',
  input: z.object({
    unitId: id,
    matches: z.array(z.object({ dossierId: id, unitId: id, campaignId: id.nullable().optional() })).max(mostDossiers),
    file: upload(),
  }),
  output: z.object({ packageId: id, takenAt: z.string(), isNew: z.boolean() }),
});

/** The signed receipt of a package that was taken. */
export const openReceipt = endpoint({
  method: 'GET',
  path: '/api/exchange/incoming/:packageId/receipt',
  input: z.object({ packageId: id }),
  output: z.unknown(),
});

/** A dossier as it was received, to be read beside the unit (hồ sơ nhận). */
export const showReceived = endpoint({
  method: 'GET',
  path: '/api/received-dossiers/:receivedDossierId',
  input: z.object({ receivedDossierId: id }),
  output: z.object({
    ...{ id, from: z.string(), takenAt: z.string(), packageId: id, unitId: id, unitName: z.string() },
    ...{ campaignId: id.nullable(), supersededBy: id.nullable(), earlier: z.array(z.object({ id, takenAt: z.string() })) },
    dossier: sentDossier,
    unitKindName: z.string(),
    selfTotal: z.number(),
    /** The sheet is, line for line, the one that the year here uses; null where no year stands beside it. */
    sameCriteria: z.boolean().nullable(),
  }),
});

/** A file of a received dossier, by its place: papers first, then evidence. */
export const openReceivedFile = endpoint({
  method: 'GET',
  path: '/api/received-dossiers/:receivedDossierId/files/:fileAt',
  input: z.object({ receivedDossierId: id, fileAt: z.coerce.number().int().min(0).max(4000) }),
  output: z.unknown(),
});

/** What of a unit's year went to another site, for those who send it; what came from one beside it, for those who receive. The newest first. */
export const showExchangeOf = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/exchange',
  input: z.object({ campaignId: id }),
  output: z.object({
    sent: z.array(z.object({ id, sentAt: z.string(), receivedOn: dayField.nullable(), receivedBy: z.string().nullable() })),
    received: z.array(z.object({ id, from: z.string(), takenAt: z.string(), isSuperseded: z.boolean() })),
  }),
});

/** The public key of this site, to be given to another. */
export const openSiteKey = endpoint({
  method: 'GET',
  path: '/api/exchange/key',
  input: z.object({}),
  output: z.unknown(),
});

/** Trusts another site's key; the fingerprint is what was heard from its administrator, not what the file says. */
export const registerPartner = endpoint({
  method: 'POST',
  path: '/api/exchange/partners',
  input: z.object({ name: line(200), fingerprint: line(120), comparedWith: line(300), key: upload() }),
  output: z.object({ partnerId: id }),
});

/** Trusts a key no longer, from today. */
export const revokePartner = endpoint({
  method: 'POST',
  path: '/api/exchange/partners/:partnerId/revoke',
  input: z.object({ partnerId: id, reason: line(500) }),
  output: z.object({ partnerId: id, revokedOn: dayField }),
});
