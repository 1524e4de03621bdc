import * as api from '#api/identity.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { findSignInLink, type SignInLink } from './store.ts';

/** Whose link it is, so that the page can greet them; an unknown, used or expired one says the same. */
export const showSignInLink = view({
  name: 'identity.showSignInLink',
  input: api.showSignInLink.input,
  async run({ token }, { tx }) {
    const link = await findSignInLink(tx, token);
    if (!link || link.used_at !== null || link.expires_at <= new Date().toISOString()) {
      throw new Refused([{ kind: 'unseen', code: 'identity.link-not-valid' }]);
    }
    return {
      purpose: link.purpose as SignInLink['purpose'],
      fullName: link.full_name,
      email: link.account_email ?? link.email,
    };
  },
});
