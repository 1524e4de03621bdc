import type { z } from 'zod';
import type * as api from '#api/activities.ts';
import { type Activity, whyNotConsent } from '#domain/activities/activity.ts';
import type { ActivityFacts } from '#domain/activities/facts.ts';
import { isNamed, whyNotConsentAs, whyNotMendAs, whyNotSeeAttendance } from '#domain/activities/policy.ts';
import type { DocumentEntry } from '#domain/documents/entry.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { nameKey } from '#domain/kernel/vietnamese.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { inWords } from '../words.ts';
import type { Piece } from './pieceStore.ts';

export const inAll = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** What the presenting of a page of activities looks up once. */
export interface Beside {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly names: ReadonlyMap<string, string>;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
}

/** An activity as this person may see it: persons only where the policy names them. */
export function presentActivity(activity: Activity, beside: Beside): z.input<typeof api.activity> {
  const { actor, campaign, names, pieces, documents } = beside;
  const { facts, unitId } = activity;
  const shown = activity.attended.filter(({ personId }) => whyNotSeeAttendance(actor, { unitId, personId }).length === 0);
  const entry = facts.kind === 'rule' ? documents.get(facts.documentId) : undefined;
  const deedOf = facts.kind === 'deed' && isNamed(actor, unitId, facts) ? facts.personId : null;
  return {
    id: activity.id,
    onDay: activity.onDay,
    title: activity.title,
    note: activity.note,
    facts: factsSeen(facts, deedOf),
    driveId: activity.driveId,
    lines: [...activity.lines],
    pieces: activity.evidence.flatMap((id) => presentPiece(pieces.get(id))),
    attendedCount: activity.attended.length,
    attended: shown
      .map((one) => ({ ...one, fullName: names.get(one.personId) ?? '' }))
      .sort((a, b) => (nameKey(a.fullName) < nameKey(b.fullName) ? -1 : 1)),
    document: entry ? { number: entry.number, day: entry.day, subject: entry.subject } : null,
    personName: deedOf === null ? null : (names.get(deedOf) ?? ''),
    addedBy: names.get(activity.addedBy) ?? '',
    isOwn: activity.addedBy === actor.personId,
    version: activity.version,
    whyNot: {
      change: inAll(whyNotMendAs(actor, campaign, activity)),
      remove: inAll(whyNotMendAs(actor, campaign, activity)),
      consent: inAll([...whyNotConsentAs(actor, campaign, activity), ...(deedOf === null ? [] : whyNotConsent(activity))]),
    },
  };
}

/** A deed's person and their consent are left out for who may not know either. */
function factsSeen(facts: ActivityFacts, deedOf: string | null): ActivityFacts {
  return facts.kind === 'deed' && deedOf === null ? { ...facts, personId: null, consentOn: null } : facts;
}

function presentPiece(piece: Piece | undefined): z.input<typeof api.activity>['pieces'] {
  if (!piece) return [];
  const { id, note, link, fileName, mediaType } = piece;
  const label = note || fileName || link || '';
  return [{ id, label, link, hasFile: fileName !== null, isPicture: mediaType?.startsWith('image/') ?? false }];
}
