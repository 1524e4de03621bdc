import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { shortDate } from '#domain/kernel/day.ts';
import { openReceipt, openSentPackage, openSiteKey } from '#server/exchange/downloads.ts';
import { keepReceipt } from '#server/exchange/keepReceipt.ts';
import { registerPartner, revokePartner } from '#server/exchange/partners.ts';
import { previewPackage } from '#server/exchange/previewPackage.ts';
import { sendDossiers } from '#server/exchange/sendDossiers.ts';
import { listSendable, showExchange } from '#server/exchange/showExchange.ts';
import { takePackage } from '#server/exchange/takePackage.ts';
import { type App, perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import type { FileAnswer } from '#server/kernel/route.ts';
import { BadCall, type Command, type ExitCode, isEnglish, type Options, print, printJson, say, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

const call = { actor: operator };
const textOf = (value: Options[string]) => (typeof value === 'string' && value !== '' ? value : undefined);
const tell = (vi: string, en: string) => print(isEnglish() ? en : vi);

function fileAt(path: string, usage: string) {
  try {
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const why = isEnglish() ? 'The file cannot be read' : 'Không đọc được tệp';
    throw new BadCall(`${why} ${path} (${(error as NodeJS.ErrnoException).code}).\n${usage}`);
  }
}

function command(
  usage: string,
  own: Command['options'],
  run: (app: App, options: Options, file: string) => Promise<ExitCode>,
  operands = 0,
): Command {
  return {
    ...{ usage, operands, options: { ...siteOptions, ...own } },
    run: ([file = ''], options) => withSite(options, ({ app }) => run(app, options, file)),
  };
}

const exportUsage =
  'datchuan exchange export --out FILE (--campaign ID[,ID…] | --year YEAR) [--files-up-to MB] [--json] [--data DIR] [--database-url URL]';

/** Makes a package of submitted dossiers: those named, or all of a year. */
export async function exportDossiers(app: App, options: Options): Promise<ExitCode> {
  const [out, year, named] = [textOf(options.out), textOf(options.year), textOf(options.campaign)];
  const megabytes = Number(options['files-up-to'] ?? 5);
  if (!out || !(year || named) || !(megabytes >= 0)) throw new BadCall(exportUsage);
  const campaignIds =
    named?.split(',') ?? (await perform(app, listSendable, { year }, call)).dossiers.map(({ campaignId }) => campaignId);
  if (campaignIds.length === 0) {
    say(`Năm ${year} chưa có hồ sơ nào đã nộp.`, `No dossier of ${year} is submitted.`);
    return 1;
  }
  const made = await perform(app, sendDossiers, { campaignIds, filesUpTo: Math.round(megabytes * 1_000_000) }, call);
  writeFileSync(out, ((await perform(app, openSentPackage, { packageId: made.packageId }, call)) as FileAnswer).bytes);
  if (options.json) printJson({ ...made, dossiers: campaignIds.length, file: out });
  else {
    const withheld = made.withheld > 0 ? ` ${made.withheld} tệp minh chứng không gửi kèm.` : '';
    tell(
      `Đã lập gói ${made.packageId}: ${campaignIds.length} hồ sơ.${withheld}`,
      `Package ${made.packageId}: ${campaignIds.length} dossiers, ${made.withheld} files withheld.`,
    );
  }
  return 0;
}

const importUsage =
  'datchuan exchange import FILE --for UNIT_ID [--match DOSSIER=UNIT[,…]] [--yes] [--receipt FILE] [--json] [--data DIR] [--database-url URL]';

/** Shows what a package would do; with `--yes` takes it, the units being those named, or those that are plainly one. */
export async function importPackage(app: App, options: Options, path: string): Promise<ExitCode> {
  const unitId = textOf(options.for);
  if (!unitId) throw new BadCall(importUsage);
  const file = fileAt(path, importUsage);
  const said = new Map(
    textOf(options.match)
      ?.split(',')
      .map((pair) => pair.split('=') as [string, string]) ?? [],
  );
  const shown = await perform(app, previewPackage, { unitId, file }, call);
  const matches = shown.dossiers.flatMap(({ dossierId, match }) => {
    const meant = said.get(dossierId) ?? match?.unitId;
    return meant === undefined ? [] : [{ dossierId, unitId: meant }];
  });
  if (!options.json) {
    for (const { message } of shown.refusals) say(message, message);
    for (const one of shown.dossiers) {
      const meant = said.get(one.dossierId) ?? (one.match ? `${one.match.name} (${one.match.unitId})` : '?');
      tell(
        `${one.dossierId}  ${one.year}  ${one.unitName} → ${meant}`,
        `${one.dossierId}  ${one.year}  ${one.unitName} → ${meant}`,
      );
    }
  }
  if (shown.refusals.length > 0 || !options.yes) {
    if (options.json) printJson(shown);
    else if (shown.refusals.length === 0) {
      say(
        'Chưa nhận gì. Xem đúng đơn vị rồi chạy lại với --yes.',
        'Nothing was taken. Look at the units and run again with --yes.',
      );
    }
    return shown.refusals.length > 0 ? 1 : 0;
  }
  const taken = await perform(app, takePackage, { unitId, matches, file }, call);
  const receipt = (await perform(app, openReceipt, { packageId: taken.packageId }, call)) as FileAnswer;
  const out = textOf(options.receipt);
  if (out) writeFileSync(out, receipt.bytes);
  if (options.json) printJson({ ...taken, ...(out ? { receipt: out } : {}) });
  else if (taken.isNew) tell(`Đã nhận gói ${taken.packageId}.`, `Took package ${taken.packageId}.`);
  else tell(`Gói ${taken.packageId} đã nhận từ trước; biên nhận như cũ.`, `Package ${taken.packageId} was taken before.`);
  return 0;
}

const receiptUsage = 'datchuan exchange receipt FILE [--json] [--data DIR] [--database-url URL]';

/** Keeps the receipt that came back. */
export async function enterReceipt(app: App, options: Options, path: string): Promise<ExitCode> {
  const kept = await perform(app, keepReceipt, { file: fileAt(path, receiptUsage) }, call);
  if (options.json) printJson(kept);
  else {
    const day = shortDate(kept.receivedOn);
    tell(
      `Gói ${kept.packageId} đã được “${kept.receivedBy}” nhận ngày ${day}.`,
      `“${kept.receivedBy}” took ${kept.packageId} on ${day}.`,
    );
  }
  return 0;
}

const keysUsage =
  'datchuan exchange keys [--out FILE] [--add FILE --name NAME --fingerprint DIGITS --with WHO] [--revoke ID --reason WHY] [--json] [--data DIR] [--database-url URL]';

/** This site's key and those it trusts; gives its own, trusts another, revokes one. */
export async function keepKeys(app: App, options: Options): Promise<ExitCode> {
  const [out, add, revoked] = [textOf(options.out), textOf(options.add), textOf(options.revoke)];
  if (out) writeFileSync(out, ((await perform(app, openSiteKey, {}, call)) as FileAnswer).bytes);
  if (add) {
    const [name, fingerprint, comparedWith] = [options.name, options.fingerprint, options.with].map(textOf);
    if (!name || !fingerprint || !comparedWith) throw new BadCall(keysUsage);
    await perform(app, registerPartner, { name, fingerprint, comparedWith, key: fileAt(add, keysUsage) }, call);
  }
  if (revoked) {
    const reason = textOf(options.reason);
    if (!reason) throw new BadCall(keysUsage);
    await perform(app, revokePartner, { partnerId: revoked, reason }, call);
  }
  const { own, partners } = await perform(app, showExchange, {}, call);
  if (options.json) printJson({ own, partners: partners.map(({ whyNot: _, ...partner }) => partner) });
  else {
    tell(`Khóa của máy chủ này: ${own.fingerprint}`, `This site's key: ${own.fingerprint}`);
    for (const { id, name, fingerprint, revokedOn } of partners) {
      const state = revokedOn ? ` (thu hồi ${shortDate(revokedOn)})` : '';
      print(`${id}  ${fingerprint}  ${name}${state}`);
    }
  }
  return 0;
}

export const exchangeExport = command(
  exportUsage,
  { out: 'text', campaign: 'text', year: 'text', 'files-up-to': 'text', json: 'flag' },
  exportDossiers,
);
export const exchangeImport = command(
  importUsage,
  { for: 'text', match: 'text', yes: 'flag', receipt: 'text', json: 'flag' },
  importPackage,
  1,
);
export const exchangeReceipt = command(receiptUsage, { json: 'flag' }, enterReceipt, 1);
export const exchangeKeys = command(
  keysUsage,
  {
    ...{ out: 'text', add: 'text', name: 'text', fingerprint: 'text', with: 'text' },
    ...{ revoke: 'text', reason: 'text', json: 'flag' },
  },
  keepKeys,
);
