import type { z } from 'zod';
import * as api from '#api/evaluations.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import { whyNotDecideAs, whyNotKeepRoundAs, whyNotReadAllAs, whyNotSeeSheet } from '#domain/evaluations/policy.ts';
import type { RoundTitle, TitleReason } from '#domain/evaluations/titles.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { isAtLeast, type Severity } from '#domain/law/discipline.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';
import { action } from '../kernel/action.ts';
import { partAt } from '../kernel/part.ts';
import { inWords } from '../words.ts';
import { gradingOf, judgedOf, reasonsOf, stateOf } from './present.ts';
import { loadRound, standingIn } from './roundStore.ts';
import { loadScene, type Scene } from './sceneStore.ts';
import { presentSheet } from './sheet.ts';
import { loadSubject, type NamedSubject, noteViews } from './subjectStore.ts';

/** The list with everybody's layers; whom it showed is noted. */
export const readPeople = action({
  name: 'evaluations.readPeople',
  input: api.readPeople.input,
  async run({ roundId, page, size }, { tx, actor, today }) {
    const round = await loadRound(tx, roundId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotReadAllAs(actor, standing));
    const scene = await loadScene(tx, round);
    const { offset, ...at } = partAt(scene.subjects.length, { page, size });
    const shown = scene.subjects.slice(offset, offset + size);
    await noteViews(
      tx,
      roundId,
      shown.map(({ personId }) => personId),
      { personId: actor.personId, on: today },
    );
    const keep = whyNotKeepRoundAs(actor, standing);
    const only = (isFree: boolean): Refusal[] => (isFree ? [] : [{ kind: 'forbidden', code: 'evaluations.only-head' }]);
    const council = keep.length === 0 || holdsAt(actor, ['council-secretary'], round.unitId);
    const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
    return {
      ...at,
      roundId,
      people: shown.map((subject) => presentPerson(scene, subject, actor)),
      whyNot: {
        keep: said(keep),
        head: said(only(keep.length === 0)),
        council: said(only(council)),
        decide: said(whyNotDecideAs(actor, standing, true)),
      },
    };
  },
});

/** One person's sheet; the look is noted. */
export const readSheet = action({
  name: 'evaluations.readSheet',
  input: api.readSheet.input,
  async run({ roundId, personId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    const subject = await loadSubject(tx, roundId, personId);
    const standing = await standingIn(tx, actor, round, today);
    refuseIf(whyNotSeeSheet(actor, subject, standing));
    await noteViews(tx, roundId, [personId], { personId: actor.personId, on: today });
    return await presentSheet(context, await loadScene(tx, round), subject, standing);
  },
});

function presentPerson(
  scene: Scene,
  subject: NamedSubject,
  actor: Actor,
): z.input<typeof api.readPeople.output>['people'][number] {
  const { personId, fullName, position, teamName, isHead, out, version } = subject;
  const entries = scene.entries.get(personId) ?? [];
  const candidate = scene.candidates.find((one) => one.personId === personId)!;
  const { frame, disciplined } = gradingOf(scene, subject.staffClass);
  const isDisciplined = candidate.discipline !== null && isAtLeast(candidate.discipline, disciplined.from as Severity);
  const decided = standingOf(scene.decisions, isHead ? 'head' : 'grades');
  return {
    ...{ personId, fullName, position, teamName, isHead, out, version },
    isOneself: actor.personId === personId,
    state: stateOf(scene, subject),
    frame,
    layers: {
      self: judgedOf(entries, 'self'),
      team: judgedOf(entries, 'team'),
      head: judgedOf(entries, 'head'),
      council: judgedOf(entries, 'council'),
    },
    grade: candidate.grade,
    isDecided: decided?.rows.some((row) => row.personId === personId) ?? false,
    mustBe: isDisciplined && !decided ? disciplined.grade : null,
    registered: [...candidate.registered],
    advanced: shownReasons(scene, personId, 'advanced-worker'),
    emulation: shownReasons(scene, personId, 'emulation-soldier'),
    votes: candidate.votes['emulation-soldier']?.agree ?? null,
  };
}

const ofDiscipline: readonly TitleReason[] = ['disciplined', 'discipline-stands'];

/** Once a title is decided, a discipline behind it is the person's own affair again. */
function shownReasons(scene: Scene, personId: string, title: RoundTitle): TitleReason[] {
  const isDecided = standingOf(scene.decisions, title) !== undefined;
  return reasonsOf(scene, personId, title).filter((reason) => !isDecided || !ofDiscipline.includes(reason));
}
