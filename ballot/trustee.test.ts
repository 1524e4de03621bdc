import { expect, it } from 'vitest';
import { openElection, voted } from '#tests/ballot/election.ts';
import { course } from '#tests/ballot/mutations.ts';
import { seeded } from '#tests/ballot/seeded.ts';
import { closingOf, nextEntry } from './board.ts';
import { order, scalarHex, scalarOf } from './group.ts';
import { decrypt } from './tally.ts';
import { acknowledge, complain, isDealerAtFault, lyingDealers } from './trustee.ts';
import { openTrustee, sealTrustee } from './trusteeFile.ts';

const random = seeded('người giữ khóa');
const { open, secrets } = openElection(course, random);
const { manifest, setup } = open;
const [honestDealing] = setup.dealings;
const lie = {
  ...honestDealing!,
  shares: honestDealing!.shares.map((share) =>
    share.trustee === secrets[1]!.trustee ? { ...share, masked: scalarHex((scalarOf(share.masked) + 1n) % order) } : share,
  ),
};

it('a trustee sees which dealer lied, and does not acknowledge', () => {
  const dealings = [lie, ...setup.dealings.slice(1)];
  expect(lyingDealers(secrets[1]!, manifest, setup.dealings)).toEqual([]);
  expect(lyingDealers(secrets[1]!, manifest, dealings)).toEqual([lie.trustee]);
  expect(lyingDealers(secrets[2]!, manifest, dealings)).toEqual([]);
  expect(() => acknowledge(secrets[1]!, manifest, dealings, random)).toThrow(lie.trustee);
});

it('a complaint shows the lie to everybody; a false one shows nothing', () => {
  const complaint = complain(secrets[1]!, manifest, lie, random);
  expect(isDealerAtFault(manifest, lie, complaint)).toBe(true);
  expect(isDealerAtFault(manifest, honestDealing!, complain(secrets[1]!, manifest, honestDealing!, random))).toBe(false);
  const other = complain(secrets[2]!, manifest, lie, random);
  expect(isDealerAtFault(manifest, honestDealing!, { ...other, trustee: secrets[1]!.trustee })).toBe(false);
  expect(isDealerAtFault(manifest, lie, { ...complaint, point: other.point })).toBe(false);
});

it('nothing is decrypted before the closing, nor below the quorum', () => {
  const few = voted({ ...course, votes: course.votes.slice(0, 3) }, random);
  expect(() => decrypt(few.secrets[0]!, few.open, random)).toThrow('not closed');
  const closing = nextEntry(few.open, { kind: 'closing', body: closingOf(few.open) }, manifest.closesAt, few.operator, random);
  expect(() => decrypt(few.secrets[0]!, { ...few.open, board: [...few.open.board, closing] }, random)).toThrow('quorum');
});

it('the secrets come back with the passphrase, and with no other', async () => {
  const file = await sealTrustee(secrets[0]!, 'một câu dài dễ nhớ');
  expect(JSON.stringify(file)).not.toContain(secrets[0]!.shareSecret);
  expect(await openTrustee(file, 'một câu dài dễ nhớ')).toEqual(secrets[0]);
  expect(await openTrustee(file, 'một câu khác')).toBeNull();
}, 120_000);
