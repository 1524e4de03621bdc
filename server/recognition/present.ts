import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { whyNotRevokeAs } from '#domain/recognition/policy.ts';
import { whyNotRevoke } from '#domain/recognition/title.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { inWords } from '../words.ts';
import type { StoredTitle } from './store.ts';

/** A title as the API shows it, with what may be done to it. */
export function presentTitle(title: StoredTitle, byUnitName: string, actor: Actor, today: Day) {
  const { titleKind, ...shown } = title;
  const revokeReasons = [...whyNotRevokeAs(actor, title), ...whyNotRevoke(title, today, today)];
  return {
    ...shown,
    titleName: cultureTitleOf(titleKind),
    byUnitName,
    whyNot: { revoke: revokeReasons.map((reason) => inWords(reason)) },
  };
}
