import * as api from '#api/identity.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { isPassword } from './auth.ts';
import { findAccount, loadPasswordHash, savePassword } from './store.ts';

/** Another password of one's own. */
export const changePassword = action({
  name: 'identity.changePassword',
  input: api.changePassword.input,
  isSecret: true,
  async run({ current, next }, { tx, actor, record }) {
    const account = await findAccount(tx, { personId: actor.personId });
    if (!account) throw new Refused([{ kind: 'state', code: 'identity.does-not-sign-in' }]);
    const isRight = await isPassword(await loadPasswordHash(tx, account.id), current);
    refuseIf(isRight ? [] : [{ kind: 'input', code: 'identity.current-password-wrong', at: 'current' }]);
    refuseIf(next === current ? [{ kind: 'input', code: 'identity.same-password', at: 'next' }] : []);
    await savePassword(tx, account, next);
    record({ type: 'identity.password-changed', subjectId: actor.personId, body: {} });
    return { email: account.email };
  },
});
