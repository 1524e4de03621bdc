import { addDays, type Day } from '#domain/kernel/day.ts';

/** What one certificate of a title states; everything a stranger needs, nothing about persons or points. */
export interface CredentialValues {
  /** Mã trên giấy công nhận. */
  readonly code: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** The title in the words of the decision: `Đơn vị đạt chuẩn văn hóa`. */
  readonly title: string;
  /** Giai đoạn công nhận, half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly decision: { readonly number: string; readonly day: Day };
  /** Nơi cấp: the body of the decision. */
  readonly issuer: string;
  /** The public page of the code, when the site has an address. */
  readonly url?: string;
  /** A demo's title. A demo key sets it whatever is said here. */
  readonly sample?: boolean;
}

/** The title as a W3C Verifiable Credential 2.0 in the shape of Open Badges 3.0. A past period: it has no end of validity. */
export interface TitleCredential {
  readonly '@context': readonly (string | { readonly [term: string]: string })[];
  readonly id: string;
  readonly type: readonly string[];
  readonly name: string;
  readonly issuer: { readonly id: string; readonly type: readonly string[]; readonly name: string };
  readonly validFrom: string;
  readonly awardedDate: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly string[];
    readonly activityStartDate: string;
    readonly activityEndDate: string;
    readonly identifier: readonly IdentityObject[];
    readonly achievement: {
      readonly id: string;
      readonly type: readonly string[];
      readonly achievementType: string;
      readonly name: string;
      readonly description: string;
      readonly criteria: { readonly narrative: string };
    };
  };
  readonly evidence: readonly { readonly type: readonly string[]; readonly name: string; readonly id?: string }[];
  readonly sample?: true;
}

interface IdentityObject {
  readonly type: string;
  readonly hashed: boolean;
  readonly identityHash: string;
  readonly identityType: string;
}

const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];
const sampleContext = { sample: 'urn:datchuan:ns:sample' };
const midnight = (on: Day) => `${on}T00:00:00+07:00`;

/** The unsigned credential; `keyId` is the issuer key's thumbprint. */
export function credentialOf(values: CredentialValues, keyId: string): TitleCredential {
  const decision = `Quyết định số ${values.decision.number}`;
  return {
    '@context': values.sample ? [...contexts, sampleContext] : contexts,
    id: `urn:datchuan:certificate:${encodeURIComponent(values.code)}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: values.title,
    issuer: { id: `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${keyId}`, type: ['Profile'], name: values.issuer },
    validFrom: midnight(values.decision.day),
    awardedDate: midnight(values.decision.day),
    credentialSubject: subjectOf(values, decision),
    evidence: [{ type: ['Evidence'], name: decision, ...(values.url ? { id: values.url } : {}) }],
    ...(values.sample ? { sample: true } : {}),
  };
}

function subjectOf(values: CredentialValues, decision: string): TitleCredential['credentialSubject'] {
  const identity = (identityType: string, identityHash: string) => ({
    type: 'IdentityObject',
    hashed: false,
    identityHash,
    identityType,
  });
  return {
    id: `urn:datchuan:unit:${encodeURIComponent(values.unit.id)}`,
    type: ['AchievementSubject'],
    activityStartDate: midnight(values.period.from),
    activityEndDate: midnight(addDays(values.period.until, -1)),
    identifier: [identity('name', values.unit.name), identity('identifier', values.code)],
    achievement: {
      id: `urn:datchuan:title:${encodeURIComponent(values.title)}`,
      type: ['Achievement'],
      achievementType: 'Award',
      name: values.title,
      description: `Danh hiệu «${values.title}», ghi nhận giai đoạn đã qua; không có ngày hết hạn.`,
      criteria: { narrative: `Công nhận theo ${decision} của ${values.issuer}.` },
    },
  };
}
