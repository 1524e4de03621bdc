import * as api from '#api/scrutiny.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { whyNotDraw, whyNotSeeFigures } from '#domain/scrutiny/policy.ts';
import { drawn, proposedWeights, type RiskReason, riskReasons, weightOf } from '#domain/scrutiny/risk.ts';
import { action, view } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { lockUnit, unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { addDraw, countCandidates, listCandidates, listDrawn, listDraws } from './sampleStore.ts';

/** The draws of a year with the files they chose, by the unit's name. */
export const listSamples = view({
  name: 'scrutiny.samples',
  input: api.listSamples.input,
  async run(scope, { tx, actor, today }) {
    refuseIf(whyNotSeeFigures(actor, scope.byUnitId));
    const candidates = await countCandidates(tx, scope);
    const draws = await listDraws(tx, scope);
    const files = await listDrawn(
      tx,
      draws.map(({ id }) => id),
    );
    const names = await unitNames(
      tx,
      files.map(({ unitId }) => unitId),
      today,
    );
    const drawers = await personNames(
      tx,
      draws.map(({ drawnBy }) => drawnBy),
    );
    const shown = files
      .map(({ unitId, reasons, ...file }) => ({ ...file, unitName: names.get(unitId) ?? '', reasons: reasons.map(reasonText) }))
      .sort((a, b) => (textKey(a.unitName) < textKey(b.unitName) ? -1 : 1));
    return {
      candidates,
      samples: draws.map(({ drawnBy, ...draw }) => ({
        ...draw,
        drawnBy: drawers.get(drawnBy) ?? '',
        files: shown
          .filter(({ sampleId }) => sampleId === draw.id)
          .map(({ assessmentId, unitName, weight, reasons }) => ({ assessmentId, unitName, weight, reasons })),
      })),
      weights: (Object.keys(proposedWeights) as RiskReason[]).map((reason) => {
        return { reason: reasonText(reason), weight: proposedWeights[reason] };
      }),
      whyNot: {
        draw: whyNotDraw(actor, scope.byUnitId, { candidates, draws: 0 }, { size: 1, reason: null }).map((reason) =>
          inWords(reason),
        ),
      },
    };
  },
});

const reasonText = (reason: RiskReason) => wordsOf(`sample-reason.${reason}`);

/**
 * A file's number between 0 and 1, from the draw's own random id and the file's receipt: nobody chooses it, and whoever holds both can
 * work it out again.
 */
function chanceOf(sampleId: string, receipt: string): number {
  const bits = sha256(`${sampleId} ${receipt}`).readBigUInt64BE() >> 12n;
  return (Number(bits) + 0.5) / 2 ** 52;
}

/** Draws which of the submitted files are visited. */
export const drawSample = action({
  name: 'scrutiny.draw',
  input: api.drawSample.input,
  async run({ size, reason, ...scope }, { tx, actor, now, newId, record }) {
    refuseIf(whyNotSeeFigures(actor, scope.byUnitId));
    await lockUnit(tx, scope.byUnitId);
    const candidates = await listCandidates(tx, scope);
    const draws = await listDraws(tx, scope);
    const state = { candidates: candidates.length, draws: draws.length };
    refuseIf(whyNotDraw(actor, scope.byUnitId, state, { size, reason }));

    const id = newId();
    const number = draws.length + 1;
    const weighed = candidates.map(({ assessmentId, receipt, facts }) => {
      const reasons = riskReasons(facts);
      return { assessmentId, reasons, weight: weightOf(reasons, proposedWeights), chance: chanceOf(id, receipt) };
    });
    const chosen = drawn(weighed, size);
    const files = weighed.map((file) => ({ ...file, isDrawn: chosen.has(file.assessmentId) }));
    const by = { drawnBy: actor.personId, drawnAt: now };
    await addDraw(tx, { id, ...scope, number, size, reason, weights: proposedWeights, ...by, files });
    record({ type: 'scrutiny.sample-drawn', subjectId: id, body: { ...scope, number, size, of: candidates.length } });
    return { id, number };
  },
});
