import type { z } from 'zod';
import type * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { type Layer, whyNotEnter, whyNotResend, whyNotReturn } from '#domain/evaluations/entry.ts';
import { type RoundStanding, readsRound, whyNotEnterAs, whyNotReturnAs } from '#domain/evaluations/policy.ts';
import { roundTitles } from '#domain/evaluations/titles.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { inWords } from '../words.ts';
import { findDraft, listSeen } from './entryStore.ts';
import { gradingOf, reasonsOf, stateOf } from './present.ts';
import { givenIn, type Scene } from './sceneStore.ts';
import { listViews, type NamedSubject } from './subjectStore.ts';

type Sheet = z.input<typeof api.readSheet.output>;

/** One person's sheet as the actor may see it: entries of the layers they may read, results, and what they may do. */
export async function presentSheet(
  context: Context,
  scene: Scene,
  subject: NamedSubject,
  standing: RoundStanding,
): Promise<Sheet> {
  const { tx, actor } = context;
  const { round } = scene;
  const { personId } = subject;
  const isOneself = actor.personId === personId;
  const seen = await listSeen(tx, actor, standing.leads, { roundId: round.id, personId });
  const names = await personNames(
    tx,
    seen.map(({ enteredBy }) => enteredBy),
  );
  const newest = (layer: Layer) => Math.max(...seen.filter((one) => one.layer === layer).map(({ number }) => number));
  const isFull = isOneself || readsRound(actor, round.unitId);
  const { frame, thresholds } = gradingOf(scene, subject.staffClass);
  return {
    ...{ personId, fullName: subject.fullName, position: subject.position, isHead: subject.isHead },
    state: stateOf(scene, subject),
    out: isFull ? subject.out : null,
    frame,
    thresholds,
    draft: isOneself ? ((await findDraft(tx, round.id, personId)) ?? null) : null,
    entries: seen.map(({ id, layer, number, general, results, grade, remark, onDay, source, enteredBy }) => ({
      ...{ id, layer, number, general, results, grade, remark, onDay, source },
      enteredByName: names.get(enteredBy) ?? '',
      isCurrent: number === newest(layer),
      returned: scene.returns.find(({ entryId }) => entryId === id)?.reason ?? null,
    })),
    ...(isFull ? outcomeOf(scene, subject) : { grade: null, gradeBy: null, titles: [] }),
    views: isOneself ? (await listViews(tx, round.id, personId)).map(({ fullName, onDay }) => ({ fullName, onDay })) : [],
    whyNot: whyNotOf(context, scene, subject, standing),
  };
}

/** A grade is a person's only when it is decided; until then the layers speak for themselves. */
function outcomeOf(scene: Scene, { personId, isHead }: NamedSubject): Pick<Sheet, 'grade' | 'gradeBy' | 'titles'> {
  const decision = standingOf(scene.decisions, isHead ? 'head' : 'grades');
  const row = decision?.rows.find((one) => one.personId === personId);
  return {
    grade: row?.grade ?? null,
    gradeBy:
      decision && row
        ? { kind: decision.kind, number: decision.number, signedOn: decision.signedOn, issuer: decision.issuer }
        : null,
    titles: roundTitles.map((title) => {
      const given = givenIn(scene.decisions, title);
      const reasons = reasonsOf(scene, personId, title);
      return { title, given: given?.includes(personId) ?? false, decided: given !== null, reasons };
    }),
  };
}

/** What an actor may do with one person's sheet, each with every reason against. */
export function whyNotOf(
  context: Pick<Context, 'actor' | 'today'>,
  scene: Scene,
  subject: NamedSubject,
  standing: RoundStanding,
): Sheet['whyNot'] {
  const { actor, today } = context;
  const isGraded = standingOf(scene.decisions, 'grades') !== undefined;
  const enter = (layer: Layer): Refusal[] => {
    const may = whyNotEnterAs(actor, layer, subject, standing, true);
    return may.length > 0 ? may : whyNotEnter(layer, today, { round: scene.round, subject, isGraded, today });
  };
  const own = scene.entries.get(subject.personId) ?? [];
  const back = whyNotReturnAs(actor, subject, standing);
  const returning = back.length > 0 ? back : whyNotReturn(own, scene.returns, isGraded);
  const inOwnWords = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
  return {
    self: inOwnWords([...enter('self'), ...whyNotResend(own, scene.returns)]),
    team: inOwnWords(enter('team')),
    head: inOwnWords(enter('head')),
    return: inOwnWords(returning),
  };
}
