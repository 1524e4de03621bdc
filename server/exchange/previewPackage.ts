import * as api from '#api/exchange.ts';
import { type AssessmentContent, pointsOf } from '#domain/assessments/content.ts';
import { whyNotReceiveAs } from '#domain/exchange/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { fingerprintOf } from '#papers/exchange/fingerprint.ts';
import { shownChanges } from '../assessments/present.ts';
import { view } from '../kernel/action.ts';
import { placementsOfUnits } from '../org/store.ts';
import { inWords } from '../words.ts';
import { readPackage } from './readPackage.ts';
import { weighPackage, yearBeside } from './weighPackage.ts';

/** Hundredths of a point that the unit's board gave in all. */
export const selfTotalOf = (content: AssessmentContent) =>
  pointsOf(content, 'board').reduce((sum, { points }) => sum + points, 0);

const mostOffered = 500;

/** What a package says and what taking it would do; the transaction itself can only read. */
export const previewPackage = view({
  name: 'exchange.preview',
  input: api.previewPackage.input,
  async run({ unitId, file }, context) {
    const { tx, actor, today } = context;
    refuseIf(whyNotReceiveAs(actor, unitId));
    const found = await readPackage(context, file.bytes);
    const { manifest, partner, taken } = found;
    // What nobody trusted sent is not shown.
    const { weighed, refusals, offered } =
      found.refusals.length > 0
        ? { weighed: [], refusals: [], offered: new Set<string>() }
        : await weighPackage(context, found, unitId);
    const units = await placementsOfUnits(
      tx,
      [...weighed.flatMap(({ candidates }) => candidates), ...(offered.size > mostOffered ? [] : offered)],
      today,
    );
    const shown = (id: string) => ({ unitId: id, name: units.get(id)?.name ?? '', hint: units.get(id)?.place ?? '' });
    const dossiers = [];
    for (const { dossier, match, candidates, before } of weighed) {
      const beside = match ? await yearBeside(context, match.unitId, unitId, dossier) : undefined;
      dossiers.push({
        ...{ dossierId: dossier.id, year: dossier.year, unitName: dossier.unit.name, unitCode: dossier.unit.code },
        ...{ unitPlace: dossier.unit.place, planTitle: dossier.plan.title, selfTotal: selfTotalOf(dossier.submission.content) },
        files: dossier.papers.length + dossier.evidence.filter((piece) => piece.file !== null).length,
        withheld: dossier.evidence.filter((piece) => piece.withheld !== null).length,
        match: match && { ...match, name: units.get(match.unitId)?.name ?? '' },
        candidates: candidates.map(shown),
        sameCriteria: beside?.sameCriteria ?? null,
        before: before === null ? ('nothing' as const) : before.parts.length === 0 ? ('same' as const) : ('different' as const),
        changes: before ? shownChanges(before.body.submission.content, dossier.submission.content) : [],
        parts: [...(before?.parts ?? [])],
      });
    }
    return {
      sender: manifest
        ? {
            name: manifest.sender.name,
            partnerName: partner?.name ?? null,
            fingerprint: partner ? fingerprintOf(partner) : null,
          }
        : null,
      packageId: manifest?.id ?? null,
      createdAt: manifest?.createdAt ?? null,
      takenAt: taken?.takenAt ?? null,
      dossiers,
      units: [...(offered.size > mostOffered ? [] : offered)].map(shown).sort((a, b) => a.name.localeCompare(b.name, 'vi')),
      refusals: [...found.refusals, ...(taken ? [] : refusals)].map((refusal) => inWords(refusal)),
    };
  },
});
