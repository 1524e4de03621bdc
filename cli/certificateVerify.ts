import { existsSync, readFileSync } from 'node:fs';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { type IssuerPublicKey, publicKeyOf, readIssuerPublicKey } from '#papers/credential/issuerKey.ts';
import { type CredentialCheck, verifyCredential } from '#papers/credential/verify.ts';
import { type CodeCheck, checkCode } from '#server/portal/checkCode.ts';
import type { Site } from '#server/site.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type Command, isEnglish, type Options, print, printJson, say, siteOptions } from './command.ts';
import { settingOf } from './settings.ts';
import { withSite } from './withSite.ts';

/** The offline check of a title's credential, or of a code against this site's own titles. */
export const certificateVerify: Command = {
  usage: 'datchuan certificate verify FILE-or-CODE [--key FILE] [--data DIR] [--database-url URL] [--json]',
  options: { ...siteOptions, key: 'text', json: 'flag' },
  operands: 1,
  async run([asked], options) {
    const check = isFile(asked!) ? await ofFile(asked!, options) : await ofCode(asked!, options);
    const language = isEnglish() ? 'en' : 'vi';
    const refusals = check.refusals.map((refusal) => inWords(refusal, language));
    if (options.json) printJson({ ...check, refusals });
    else if (refusals.length === 0) print(sentenceOf(check));
    else for (const refusal of refusals) print(refusal.message);
    for (const refusal of refusals) advise(refusal.code, check);
    return refusals.length === 0 ? 0 : 1;
  },
};

/** @throws BadCall when it looks like a file and is none: a code has neither dot nor slash. */
function isFile(asked: string): boolean {
  if (existsSync(asked)) return true;
  if (!/[./\\]/.test(asked)) return false;
  throw new BadCall(
    isEnglish()
      ? `No such file: ${asked}. A code as printed on the certificate looks like DC-XXXX-XXXX-XXXX.`
      : `Không có tệp ${asked}. Mã in trên giấy có dạng DC-XXXX-XXXX-XXXX.`,
  );
}

/** Against the key given, or the key of the site whose folder is named, and then its register too; without either the issuer is unknown. */
async function ofFile(path: string, options: Options): Promise<CredentialCheck> {
  const bytes = readFileSync(path);
  const given = options.key;
  if (typeof given === 'string') {
    const key = existsSync(given) ? await readIssuerPublicKey(readFileSync(given)) : undefined;
    if (!key) throw new BadCall(`Không đọc được khóa công khai: ${given}`);
    return await verifyCredential(bytes, key);
  }
  const check = await verifyCredential(bytes, await siteKey(options));
  if (check.refusals.length > 0 || !hasRegister(options)) return check;
  return await withSite(options, (site) => withRegister(site, check), { reads: true });
}

async function siteKey(options: Options): Promise<IssuerPublicKey | undefined> {
  const path = `${dataOf(options)}/keys/issuer.public.json`;
  return existsSync(path) ? await readIssuerPublicKey(readFileSync(path)) : undefined;
}

const dataOf = (options: Options) => String(options.data ?? settingOf('DATCHUAN_DATA'));

/** A folder may hold the key alone, taken along to check without the site. */
const hasRegister = (options: Options) =>
  existsSync(`${dataOf(options)}/pg`) || Boolean(options['database-url'] ?? process.env.DATABASE_URL);

/** A file cannot know what was decided after it was signed; the register of titles does. */
async function withRegister(site: Site, check: CredentialCheck): Promise<CredentialCheck> {
  const found = await checkCode(site.app, decodeURIComponent(check.credential!.id.split(':').at(-1)!));
  return { ...check, refusals: [...check.refusals, ...revocationOf(found)] };
}

async function ofCode(code: string, options: Options): Promise<CredentialCheck> {
  const look = async (site: Site) => {
    const found = await checkCode(site.app, code);
    if (!found) throw new Refused([{ kind: 'unseen', code: 'recognition.certificate-not-here', facts: { code } }]);
    const check = await verifyCredential(found.credential, publicKeyOf(site.app.site.key));
    return { ...check, refusals: [...check.refusals, ...revocationOf(found)] };
  };
  return await withSite(options, look, { reads: true });
}

function revocationOf(found: CodeCheck | undefined): readonly Refusal[] {
  const revocation = found?.revocation;
  if (!revocation) return [];
  const facts = { unit: found.unitName, number: revocation.number, day: shortDate(revocation.revokedOn) };
  return [{ kind: 'state', code: 'recognition.certificate-revoked', facts }];
}

function sentenceOf({ credential, sample }: CredentialCheck): string {
  const subject = credential!.credentialSubject;
  const { achievement, identifier, activityStartDate, activityEndDate } = subject;
  const holder = identifier.find(({ identityType }) => identityType === 'name')?.identityHash ?? '';
  const [first, last] = [activityStartDate.slice(0, 4), activityEndDate.slice(0, 4)];
  const day = shortDate(credential!.validFrom.slice(0, 10) as Day);
  if (isEnglish()) {
    const what = `${holder}: ${achievement.name}, ${first}–${last}. ${credential!.evidence[0]?.name ?? ''}, ${day}`;
    return `Intact, signed by this issuer${sample ? ' (demo data)' : ''}. ${what}`;
  }
  const period = first === last ? `năm ${first}` : `giai đoạn ${first}–${last}`;
  const decision = `${credential!.evidence[0]?.name ?? 'quyết định'} ngày ${day} của ${credential!.issuer.name}`;
  const intact = `Nguyên vẹn, đúng nơi cấp${sample ? ' (dữ liệu giả định)' : ''}.`;
  return `${intact} ${holder} được công nhận «${achievement.name}» ${period} theo ${decision}.`;
}

/** What to do next, for the person at the terminal. */
function advise(code: string, { credential }: CredentialCheck): void {
  if (code === 'recognition.issuer-unknown') {
    const issuer = credential?.issuer.name ?? '';
    say(
      `Tệp tự xưng do ${issuer} cấp. Kiểm lại với --key TỆP-KHÓA (khóa công khai tải ở trang xác minh của nơi cấp) hoặc --data của trang đã cấp.`,
      `The file says it was issued by ${issuer}. Check again with --key (the public key of the issuer) or --data of the issuing site.`,
    );
  }
  if (code === 'recognition.credential-unreadable') {
    say(
      'Tệp kiểm có đuôi .vc.json. Có giấy bản in, ảnh hay PDF thì kiểm bằng mã in trên giấy.',
      'A credential ends in .vc.json. With a printed certificate, a picture or a PDF, check the code printed on it.',
    );
  }
}
