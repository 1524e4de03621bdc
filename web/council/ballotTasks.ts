import { canonical } from '#ballot/canonical.ts';
import type { Acknowledgement, Ballot, Dealing, Decryption, ElectionRecord, Manifest, Trustee } from '#ballot/record.ts';
import type { KeyPair } from '#ballot/schnorr.ts';
import { decrypt } from '#ballot/tally.ts';
import { acknowledge, type Complaint, complain, deal, lyingDealers, makeTrustee, type TrusteeSecrets } from '#ballot/trustee.ts';
import { openTrustee, sealTrustee, type TrusteeFile } from '#ballot/trusteeFile.ts';
import { type Verdict, verify } from '#ballot/verify.ts';
import { cast } from '#ballot/vote.ts';

/** What a browser does for an election, off the page's own thread. */
export interface Tasks {
  readonly makeKeys: {
    readonly asked: { readonly trusteeId: string; readonly passphrase: string };
    readonly done: { readonly trustee: Trustee; readonly file: TrusteeFile };
  };
  /** Null for a wrong passphrase or another file. What was opened stays in the worker. */
  readonly openKeys: {
    readonly asked: { readonly file: TrusteeFile; readonly passphrase: string };
    readonly done: { readonly trusteeId: string } | null;
  };
  readonly deal: { readonly asked: { readonly manifest: Manifest }; readonly done: Dealing };
  readonly acknowledge: {
    readonly asked: { readonly manifest: Manifest; readonly dealings: readonly Dealing[] };
    readonly done: { readonly acknowledgement: Acknowledgement } | { readonly complaint: Complaint };
  };
  readonly decrypt: { readonly asked: { readonly record: ElectionRecord }; readonly done: Decryption };
  readonly cast: { readonly asked: Casting; readonly done: Ballot };
  readonly verify: {
    readonly asked: { readonly text: string; readonly receipts: readonly string[] };
    readonly done: Verdict;
  };
}

interface Casting {
  readonly opening: ElectionRecord;
  readonly voter: string;
  readonly pair: KeyPair;
  readonly before: Ballot | null;
  readonly picks: readonly (readonly string[])[];
}

type Name = keyof Tasks;
type Doing = { readonly [N in Name]: (asked: Tasks[N]['asked']) => Tasks[N]['done'] | Promise<Tasks[N]['done']> };

/** A record that a verifier refuses is not voted on and not decrypted. */
export class Unsound extends Error {}

/** The hands of one page: they keep a trustee's opened secrets for as long as the page lives, and show them to nobody. */
export function hands(): Doing {
  let secrets: TrusteeSecrets | null = null;
  const own = () => {
    if (!secrets) throw new Error('no keys are open');
    return secrets;
  };
  return {
    async makeKeys({ trusteeId, passphrase }) {
      const made = makeTrustee(trusteeId);
      return { trustee: made.trustee, file: await sealTrustee(made.secrets, passphrase) };
    },
    async openKeys({ file, passphrase }) {
      secrets = await openTrustee(file, passphrase);
      return secrets && { trusteeId: secrets.trustee };
    },
    deal: ({ manifest }) => deal(own(), manifest),
    acknowledge({ manifest, dealings }) {
      const [lying] = lyingDealers(own(), manifest, dealings);
      const dealing = dealings.find(({ trustee }) => trustee === lying);
      return dealing
        ? { complaint: complain(own(), manifest, dealing) }
        : { acknowledgement: acknowledge(own(), manifest, dealings) };
    },
    decrypt({ record }) {
      mustBeSound(record, 'closed');
      return decrypt(own(), record);
    },
    cast({ opening, ...casting }) {
      mustBeSound(opening, 'open');
      return cast({ ...casting, manifest: opening.manifest, key: opening.setup.key });
    },
    verify: ({ text, receipts }) => verify(text, { receipts }),
  };
}

const known = new Set<string>();

function mustBeSound(record: ElectionRecord, stage: 'open' | 'closed'): void {
  const text = canonical(record);
  if (known.has(text)) return;
  const { faults } = verify(text, { stage });
  if (faults.length > 0) throw new Unsound(faults.map(({ rule }) => rule).join(', '));
  known.add(text);
}
