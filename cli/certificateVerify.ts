import { existsSync, readFileSync } from 'node:fs';
import { Refused } from '#domain/kernel/refusal.ts';
import { type IssuerPublicKey, publicKeyOf, readIssuerPublicKey } from '#papers/credential/issuerKey.ts';
import { type CredentialCheck, verifyCredential } from '#papers/credential/verify.ts';
import { checkCode } from '#server/portal/checkCode.ts';
import type { Site } from '#server/site.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type Command, isEnglish, type Options, print, printJson, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** The offline check of a title's credential, or of a code against this site's own titles. */
export const certificateVerify: Command = {
  usage: 'datchuan certificate verify FILE-or-CODE [--key FILE] [--data DIR] [--database-url URL] [--json]',
  options: { ...siteOptions, key: 'text', json: 'flag' },
  operands: 1,
  async run([asked], options) {
    const check = existsSync(asked!) ? await ofFile(asked!, options) : await ofCode(asked!, options);
    const language = isEnglish() ? 'en' : 'vi';
    const refusals = check.refusals.map((refusal) => inWords(refusal, language));
    if (options.json) printJson({ ...check, refusals });
    else if (refusals.length === 0) print(sentenceOf(check));
    else for (const refusal of refusals) print(refusal.message);
    return refusals.length === 0 ? 0 : 1;
  },
};

/** Against the key given, or the key of the site whose folder is named; without either the issuer is unknown. */
async function ofFile(path: string, options: Options): Promise<CredentialCheck> {
  const bytes = readFileSync(path);
  const given = options.key;
  if (typeof given === 'string') {
    const key = existsSync(given) ? await readIssuerPublicKey(readFileSync(given)) : undefined;
    if (!key) throw new BadCall(`Không đọc được khóa công khai: ${given}`);
    return await verifyCredential(bytes, key);
  }
  return await verifyCredential(bytes, await siteKey(options));
}

async function siteKey(options: Options): Promise<IssuerPublicKey | undefined> {
  const path = `${String(options.data ?? process.env.DATCHUAN_DATA ?? 'data')}/keys/issuer.public.json`;
  return existsSync(path) ? await readIssuerPublicKey(readFileSync(path)) : undefined;
}

async function ofCode(code: string, options: Options): Promise<CredentialCheck> {
  const look = async (site: Site) => {
    const found = await checkCode(site.app, code);
    if (!found) throw new Refused([{ kind: 'unseen', code: 'recognition.certificate-not-here', facts: { code } }]);
    const check = await verifyCredential(found.credential, publicKeyOf(site.app.site.key));
    const revoked = found.revocation && [
      { kind: 'state', code: 'recognition.revoked-already', facts: { number: found.revocation.number } } as const,
    ];
    return { ...check, refusals: [...check.refusals, ...(revoked ?? [])] };
  };
  return await withSite(options, look, { reads: true });
}

function sentenceOf({ credential, sample }: CredentialCheck): string {
  const subject = credential!.credentialSubject;
  const holder = subject.identifier.find((identity) => identity.identityType === 'name')?.identityHash ?? '';
  const years = `${subject.activityStartDate.slice(0, 4)}–${subject.activityEndDate.slice(0, 4)}`;
  const what = `${holder}: ${credential!.name}, ${years}. ${credential!.evidence[0]?.name ?? ''}`;
  if (isEnglish()) return `Intact, signed by this issuer${sample ? ' (demo data)' : ''}. ${what}`;
  return `Nguyên vẹn, đúng nơi cấp${sample ? ' (dữ liệu giả định)' : ''}. ${what}`;
}
