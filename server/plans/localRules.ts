import * as api from '#api/localRules.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotLocalRule, whyNotStrikeRule } from '#domain/law/localRules.ts';
import { bodyKinds } from '#domain/law/recognisingPowers.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { whyNotAdminister, whyNotImportAs } from '#domain/people/policy.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { action, view } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { lockUnit, standingOf, standingsOf, unitNamesEver } from '../org/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { addRule, addRuleStrike, findRule, listRules } from './localRuleStore.ts';

/** The rules of places; everybody signed in reads them, as the law. */
export const listLocalRules = view({
  name: 'plans.listLocalRules',
  input: api.listLocalRules.input,
  async run(_, { tx, actor, today }) {
    const rules = await listRules(tx);
    const places = rules.map(({ unitId }) => unitId);
    const mine = unitsHeldAs(actor, ['administrator']);
    const names = await unitNamesEver(tx, [...places, ...mine], today);
    const standings = await standingsOf(tx, places, today);
    return {
      rules: rules.map((rule) => {
        const { unitId, titleKind, body, struck } = rule;
        const notAs = whyNotAdminister(actor, standings.get(unitId)!);
        return {
          ...rule,
          ...{ unitName: names.get(unitId) ?? '', titleName: titleKind && cultureTitleOf(titleKind) },
          bodyName: body && wordsOf(`body-kind.${body}`),
          whyNot: { strike: [...notAs, ...whyNotStrikeRule({ isStruck: struck !== null })].map((reason) => inWords(reason)) },
        };
      }),
      units: mine.map((id) => ({ id, name: names.get(id) ?? '' })),
      titles: subjectTypes.map((kind) => ({ kind, name: cultureTitleOf(kind) })),
      bodies: bodyKinds.map((kind) => ({ kind, name: wordsOf(`body-kind.${kind}`) })),
      whyNotEnter: whyNotImportAs(actor).map((reason) => inWords(reason)),
    };
  },
});

/** A place's administrator enters its own rule by the document it stands in. */
export const enterLocalRule = action({
  name: 'plans.enterLocalRule',
  input: api.enterLocalRule.input,
  async run(fields, { tx, actor, today, newId, record }) {
    refuseIf(whyNotImportAs(actor));
    refuseIf(whyNotAdminister(actor, await standingOf(tx, fields.unitId, today)));
    await lockUnit(tx, fields.unitId);
    refuseIf(whyNotLocalRule(fields, today));
    const id = newId();
    await addRule(tx, { id, ...fields, enteredOn: today }, isNobody(actor) ? null : actor.personId);
    const { unitId, from, number, firstYears, againYears, body } = fields;
    record({
      type: 'plans.local-rule-entered',
      subjectId: id,
      body: { unitId, from, number, firstYears, againYears, bodyKind: body },
    });
    return { id };
  },
});

/** Strikes out a rule that was entered wrongly; cycles that were enrolled for keep their years. */
export const strikeLocalRule = action({
  name: 'plans.strikeLocalRule',
  input: api.strikeLocalRule.input,
  async run({ localRuleId: id, reason }, { tx, actor, today, record }) {
    refuseIf(whyNotImportAs(actor));
    const found = await findRule(tx, id);
    if (!found) throw new Refused([{ kind: 'unseen', code: 'law.no-such-rule' }]);
    refuseIf(whyNotAdminister(actor, await standingOf(tx, found.unitId, today)));
    await lockUnit(tx, found.unitId);
    const { struck } = (await findRule(tx, id))!;
    refuseIf(whyNotStrikeRule({ isStruck: struck !== null }));
    await addRuleStrike(tx, id, { reason, on: today, by: isNobody(actor) ? null : actor.personId });
    record({ type: 'plans.local-rule-struck', subjectId: id, body: { unitId: found.unitId } });
    return { id };
  },
});
