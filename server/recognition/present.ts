import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Asked, answerOf, isTiedTo, seesAsked } from '#domain/recognition/asked.ts';
import { whyNotRevokeAs, whyNotSeeTitle } from '#domain/recognition/policy.ts';
import { whyNotRevoke } from '#domain/recognition/title.ts';
import { squareOf } from '#papers/write/certificates/square.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { explainedLast } from '../council/present.ts';
import type { Context } from '../kernel/action.ts';
import { inWords } from '../words.ts';
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

/** What a council was asked, as the actor may know it; undefined where they may not know that it was. */
export function presentAsked(asked: Asked | undefined, actor: Actor, today: Day) {
  if (!asked || !seesAsked(actor, asked, today)) return undefined;
  const { one, sitting, council } = asked;
  const isTied = isTiedTo(actor, asked);
  const answer = isTied ? null : answerOf(asked);
  const isSaid = answer === 'carried' || answer === 'not-carried';
  return {
    ...{ sittingId: sitting.id, councilName: council.name, meetsOn: sitting.meetsOn, isTied, answer },
    explained: isSaid ? explainedLast(one, sitting, council) : null,
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
