import { resolve } from 'node:path';
import { type Command, isEnglish, print, printJson, siteOptions } from './command.ts';
import type { Check } from './doctor/check.ts';
import { checkDatabase } from './doctor/database.ts';
import { checkFolder } from './doctor/folder.ts';
import { checkMachine } from './doctor/machine.ts';
import { checkMail } from './doctor/mail.ts';
import { type SettingName, settings } from './settings.ts';
import { whereOf } from './withSite.ts';

/** Every setting with its value, and whether the site could be served: machine, folder, keys, database, files. Changes nothing. */
export const doctor: Command = {
  usage: 'datchuan doctor [--data DIR] [--database-url URL] [--json]',
  options: { ...siteOptions, json: 'flag' },
  operands: 0,
  async run(_, options) {
    const given = whereOf(options);
    const where = { ...given, dataDir: resolve(given.dataDir) };
    const checks = [
      ...checkMachine(where.dataDir),
      ...checkMail(),
      ...checkFolder(where.dataDir),
      ...(await checkDatabase(where)),
    ];
    const isWell = checks.every((check) => check.state !== 'error');
    if (options.json) printJson({ ok: isWell, settings: settings.map(listed), checks: checks.map(said) });
    else tell(checks, isWell);
    return isWell ? 0 : 1;
  },
};

function listed({ name, fallback, vi, en }: (typeof settings)[number]) {
  const set = process.env[name] || undefined;
  return { name, value: shown(name, set ?? fallback), isSet: set !== undefined, meaning: isEnglish() ? en : vi };
}

/** A password in an address is never shown. */
function shown(name: SettingName, value: string | null): string | null {
  return (name === 'DATABASE_URL' || name === 'DATCHUAN_SMTP_URL') && value !== null
    ? value.replace(/:[^:@/]*@/, ':***@')
    : value;
}

const said = ({ name, state, vi, en }: Check) => ({ check: name, state, message: isEnglish() ? en : vi });

function tell(checks: readonly Check[], isWell: boolean): void {
  print(isEnglish() ? 'Settings' : 'Cấu hình');
  for (const { name, value, isSet, meaning } of settings.map(listed)) {
    const unset = isEnglish() ? 'default' : 'mặc định';
    print(`  ${name} = ${value ?? '–'}${isSet ? '' : ` (${unset})`}: ${meaning}`);
  }
  print(isEnglish() ? 'Checks' : 'Kiểm tra');
  for (const check of checks) print(`  ${marks[check.state]} ${said(check).message}`);
  if (isEnglish()) print(isWell ? 'The site can be served.' : 'The site cannot be served as things stand.');
  else print(isWell ? 'Chạy được.' : 'Chưa chạy được; hãy sửa những chỗ có dấu ✗.');
}

const marks: Readonly<Record<Check['state'], string>> = { ok: '✓', note: '–', error: '✗' };
