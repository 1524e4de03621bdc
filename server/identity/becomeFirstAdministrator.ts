import * as api from '#api/identity.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { longAgo } from '#domain/org/unit.ts';
import { action } from '../kernel/action.ts';
import { addUnit, listRoots } from '../org/store.ts';
import { addPerson, addSeat } from '../people/store.ts';
import { hashPassword } from './auth.ts';
import { addAccount, closeSignInLink, hasAnyAccount, lockSignInLink, renameSite } from './store.ts';

/** The link printed at the first start makes the first administrator, and the first unit where there is none. */
export const becomeFirstAdministrator = action({
  name: 'identity.becomeFirstAdministrator',
  input: api.becomeFirstAdministrator.input,
  isSecret: true,
  async run({ token, fullName, email, password, siteName, siteType: type }, { tx, today, now, record }) {
    const link = await lockSignInLink(tx, token);
    refuseIf(link.purpose === 'first-administrator' ? [] : [{ kind: 'unseen', code: 'identity.link-not-valid' }]);
    refuseIf((await hasAnyAccount(tx)) ? [{ kind: 'state', code: 'identity.site-has-administrator' }] : []);

    const personId = await addPerson(tx, { fullName, staffCode: null, email }, now);
    await addAccount(tx, { personId, fullName, email, passwordHash: await hashPassword(password) });
    const root = (await listRoots(tx, today))[0];
    const period = { from: longAgo, until: null };
    const first = { code: null, name: siteName, type, parentId: null, place: null, period, decision: null } as const;
    const unitId = root?.unitId ?? (await addUnit(tx, first));
    await addSeat(tx, { personId, role: 'administrator', unitId, from: today });
    await closeSignInLink(tx, token);
    await renameSite(tx, siteName);
    record({ type: 'identity.first-administrator', subjectId: personId, body: { unitId } });
    return { personId };
  },
});
