import { digest } from '#ballot/canonical.ts';
import { generator, numberOf, order, scalarHex } from '#ballot/group.ts';
import type { KeyPair } from '#ballot/schnorr.ts';
import type { SiteOfContext } from '../kernel/action.ts';

/** The key under which this site keeps its boards (docs/ballot.md §9), drawn from the site's own key, which no database holds. */
export function operatorKey({ key }: Pick<SiteOfContext, 'key'>): KeyPair {
  const bytes = Buffer.from(digest('operator', 'one', key.d) + digest('operator', 'two', key.d), 'hex');
  const secret = (numberOf(bytes) % (order - 1n)) + 1n;
  return { secret: scalarHex(secret), key: generator.multiply(secret).toHex() };
}
