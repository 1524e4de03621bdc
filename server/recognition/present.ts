import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { isNamed, whyNotStrikePast } from '#domain/recognition/past.ts';
import { whyNotRevokeAs, whyNotSeeTitle, whyNotStrikePastAs } from '#domain/recognition/policy.ts';
import { whyNotRevoke } from '#domain/recognition/title.ts';
import { squareOf } from '#papers/write/certificates/square.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Context } from '../kernel/action.ts';
import { inWords } from '../words.ts';
import type { StoredPast } from './pastStore.ts';
import { certificateOf, seenTitle } from './titlePapers.ts';
import type { StoredTitle } from './titleStore.ts';

/** A title as the API shows it, with what may be done to it. */
export function presentTitle(title: StoredTitle, byUnitName: string, actor: Actor, today: Day) {
  const { titleKind, ...shown } = title;
  const revokeReasons = [...whyNotRevokeAs(actor, title), ...whyNotRevoke(title, today, today)];
  return {
    ...shown,
    titleName: cultureTitleOf(titleKind),
    byUnitName,
    whyNot: {
      revoke: revokeReasons.map((reason) => inWords(reason)),
      download: whyNotSeeTitle(actor, title).map((reason) => inWords(reason)),
    },
  };
}

/** The public page of a code, and the square that leads there. */
export function publicSquare(baseUrl: string, code: string) {
  const url = `${baseUrl}/xac-minh/${code}`;
  const { size, runs } = squareOf(url);
  return { url, size, path: runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('') };
}

/** The certificate of a title as a paper, with the title it is of. @throws Refused (unseen). */
export async function titleCertificate(context: Context, titleId: string) {
  const title = await seenTitle(context, titleId);
  return { title, paper: (await certificateOf(title, context)).paper };
}

/** What papers from before say, with whether it counts and what may be done to it. */
export function presentPast(past: StoredPast, actor: Actor, standsOn: { readonly number: string } | undefined) {
  const { id, what, unitId, unitName, title, firstYear, lastYear, qualified, points, number, decidedOn, issuer, enteredOn } =
    past;
  return {
    ...{ id, what, unitId, unitName, title, firstYear, lastYear, qualified, points, number, decidedOn, issuer, enteredOn },
    isNamed: isNamed(past),
    struck: past.struck && { on: past.struck.on, reason: past.struck.reason },
    whyNot: {
      strike: [...whyNotStrikePastAs(actor, past), ...whyNotStrikePast(past, standsOn)].map((reason) => inWords(reason)),
    },
  };
}
