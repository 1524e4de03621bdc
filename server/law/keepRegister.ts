import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepRegisterAs } from '#domain/people/policy.ts';
import type { Context } from '../kernel/action.ts';
import { highestUnits, holdRegister } from './store.ts';

export async function whyNotKeepHere({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>) {
  return whyNotKeepRegisterAs(actor, await highestUnits(tx, today));
}

/** Only its keepers write the register, one after another. */
export async function holdAsKeeper(context: Context): Promise<void> {
  refuseIf(await whyNotKeepHere(context));
  await holdRegister(context.tx);
}
