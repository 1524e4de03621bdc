import { strictestSide } from '#domain/commendation/conflict.ts';
import { limitText } from '#domain/commendation/explanation.ts';
import { groupsOf } from '#domain/commendation/rooms.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { rulingOn } from './choiceMeters.ts';
import type { ChoiceScene } from './choiceScene.ts';
import { saidOf, sayInVietnamese as say, type WeighedScene, weighedIn } from './choiceWeighed.ts';

/** Names that an explanation says. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** Everything a choice among one audience stands on and came to, for the internal minutes (giải trình kết quả xét chọn). */
export function explain(scene: ChoiceScene, audience: Audience, names: Names): readonly string[] {
  const shown = weighedIn(scene, audience);
  if (shown.candidates.size === 0) return [];
  return [
    orderLine(scene, audience),
    ...limitLines(scene, shown),
    ...conflictLines(scene, shown, names),
    ...tieLines(scene, shown, names),
    ...resultLines(shown, names),
  ];
}

function orderLine({ rules }: ChoiceScene, audience: Audience): string {
  const keys = rules.keys[audience].map((key) => say(`rank-key.${key}`)).join('; ');
  return say('commendation.line-order', { whom: say(`limit-whom.${audience}`), keys, source: rules.keysSource });
}

function limitLines(scene: ChoiceScene, { audience, weighed }: WeighedScene): readonly string[] {
  const chosen = new Set(weighed.filter(({ outcome }) => outcome.status === 'in').map(({ id }) => id));
  const nominees = scene.world.nominees.filter((one) => one.audience === audience);
  return scene.world.limits
    .filter((limit) => limit.audience === audience)
    .map((limit) => {
      const counted = groupsOf(limit, nominees).map(
        ({ holds }) => nominees.filter((one) => holds(one) && chosen.has(one.id)).length,
      );
      const facts = { limit: limitText(limit, say), source: limit.source, chosen: counted.reduce((sum, part) => sum + part, 0) };
      return say(limit.force === 'hard' ? 'commendation.line-limit' : 'commendation.line-guide', facts);
    });
}

function conflictLines(scene: ChoiceScene, { audience, limits }: WeighedScene, names: Names): readonly string[] {
  return scene.conflicts
    .filter((one) => one.audience === audience)
    .map((one) => {
      const text = (keys: readonly string[]) => keys.map((key) => limitText(limits.get(key)!, say)).join('; ');
      const sides = one.sides.map((side) => `${text(side.limitKeys)} (${side.source})`).join(' – ');
      const ruling = rulingOn(scene, one.key, one.origin, one.ruled);
      const taken = one.sides.find((side) => side.taken === one.ruled) ?? strictestSide(one);
      const facts = { sides, taken: text(taken.limitKeys) };
      return ruling
        ? say('commendation.line-ruled', { ...facts, by: names.people.get(ruling.by) ?? '', reason: ruling.reason })
        : say('commendation.line-unruled', facts);
    });
}

function tieLines({ rulings }: ChoiceScene, { candidates, audience }: WeighedScene, names: Names): readonly string[] {
  return rulings
    .filter((one) => one.matter === 'tie' && one.audience === audience && one.taken.every((id) => candidates.has(id)))
    .map(({ taken, reason, by, as }) =>
      say(as === 'council' ? 'commendation.line-tie-council' : 'commendation.line-tie', {
        names: taken.map((id) => candidates.get(id)!.name).join('; '),
        by: names.people.get(by) ?? '',
        reason,
      }),
    );
}

function resultLines({ candidates, weighed, limits }: WeighedScene, names: Names): readonly string[] {
  return weighed.map((one) => {
    const { name, unitId, personId } = candidates.get(one.id)!;
    const unit = personId === null ? '' : ` (${names.units.get(unitId) ?? ''})`;
    return `${name}${unit}: ${saidOf(one, limits, say).join(' ')}`;
  });
}
