import * as api from '#api/evidence.ts';
import { setKeeping } from '#domain/evidence/keeping.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepRegisterAs } from '#domain/people/policy.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { highestUnits } from '../law/store.ts';
import { inWords } from '../words.ts';
import { addKeeping, loadKeeping } from './keepingStore.ts';

/** What holds for the whole site is set where the legal register is kept. */
const whyNotSet = async ({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>) =>
  whyNotKeepRegisterAs(actor, await highestUnits(tx, today));

/** How long this site keeps pictures after their cycle. */
export const showPictureKeeping = view({
  name: 'evidence.showPictureKeeping',
  input: api.showPictureKeeping.input,
  async run(_, context) {
    const rule = await loadKeeping(context.tx);
    const whyNot = { set: (await whyNotSet(context)).map((refusal) => inWords(refusal)) };
    return { ...rule, isCertain: rule.isSet, whyNot };
  },
});

/** An administrator of a highest unit sets how long, with the paper that says so. */
export const setPictureKeeping = action({
  name: 'evidence.setPictureKeeping',
  input: api.setPictureKeeping.input,
  async run(given, context) {
    refuseIf(await whyNotSet(context));
    const rule = setKeeping(given);
    await addKeeping(context.tx, rule, context.actor.personId, context.now);
    context.record({ type: 'evidence.keeping-set', subjectId: context.site.id, body: { years: rule.years } });
    return { years: rule.years };
  },
});
