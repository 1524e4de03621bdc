import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type AbolishedBody, abolishedBodies } from '#domain/law/abolishedBodies.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { datesIn } from '../dates.ts';
import { matchesIn } from '../matches.ts';
import type { Passage } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { findingAt } from './finding.ts';

const shapes = abolishedBodies.map((body) => [body, new RegExp(`(?<!\\p{L})(?:${body.names})(?!\\p{L})`, 'gu')] as const);
const anyName = new RegExp(`(?<!\\p{L})(?:${abolishedBodies.map((body) => body.names).join('|')})(?!\\p{L})`, 'u');
/** "(cũ)", "trước đây", "nay là …": the text knows. */
const spokenOfAsPast = /^\s*(?:\(?(?:cũ|trước đây)|\(?nay (?:là|thuộc))/u;

/** A clause that tells of a day before the end: what was done or issued by a body that then was. */
function isOfThen(text: string, at: number, end: Day): boolean {
  const from = text.lastIndexOf(';', at) + 1;
  return datesIn(text.slice(from, at)).some((date) => date.day !== null && date.day < end);
}

function finding(passage: Passage, from: number, name: string, body: AbolishedBody): Finding {
  const message = `Từ ngày ${shortDate(body.from)} không còn “${name}”; nay là ${body.successor} (${body.source.text}).`;
  return findingAt(passage, from, from + name.length, {
    severity: body.isCertain ? 'warning' : 'note',
    code: 'body-abolished',
    message,
  });
}

/** Bodies that no longer were on the day of the plan (cơ quan đã kết thúc hoạt động), each name once. */
export function abolishedFindings(draft: PlanDraft, passages: readonly Passage[]): readonly Finding[] {
  const { date, period } = draft.reading;
  const day = date ?? period?.from ?? null;
  if (day === null) return [];
  const ended = shapes.filter(([body]) => body.from <= day);
  const seen = new Set<string>();
  return passages.flatMap((passage) => {
    if (!anyName.test(passage.text)) return [];
    const taken: [number, number][] = [];
    return ended.flatMap(([body, shape]) =>
      matchesIn(passage.text, shape).flatMap((match): readonly Finding[] => {
        const [name] = match;
        const [from, to] = [match.index, match.index + name.length];
        if (taken.some(([start, end]) => start < to && from < end)) return [];
        taken.push([from, to]);
        if (seen.has(name) || spokenOfAsPast.test(passage.text.slice(to)) || isOfThen(passage.text, from, body.from)) return [];
        seen.add(name);
        return [finding(passage, from, name, body)];
      }),
    );
  });
}
