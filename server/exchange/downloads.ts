import * as api from '#api/exchange.ts';
import { filesOf } from '#domain/exchange/dossier.ts';
import { whyNotExchangeAs, whyNotSeeReceived } from '#domain/exchange/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { openPackage } from '#papers/exchange/package.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { highestUnits } from '../law/store.ts';
import { findReceived, loadDossier, loadSent } from './store.ts';

const utf8 = new TextEncoder();

/** The package that was made, byte for byte. */
export const openSentPackage = view({
  name: 'exchange.openSent',
  input: api.openSentPackage.input,
  async run({ packageId }, { tx, actor, files }) {
    const { fileHash, sentAt } = await loadSent(tx, actor, packageId);
    const name = `ho-so-${sentAt.slice(0, 10)}-${packageId.slice(-6)}.dossier.zip`;
    return new FileAnswer(name, 'application/zip', await files.read(fileHash));
  },
});

/** The receipt of a package that was taken, byte for byte. */
export const openReceipt = view({
  name: 'exchange.openReceipt',
  input: api.openReceipt.input,
  async run({ packageId }, { tx, actor }) {
    const found = await findReceived(tx, packageId);
    if (!found) throw new Refused([{ kind: 'unseen', code: 'exchange.dossier-not-found' }]);
    refuseIf(whyNotSeeReceived(actor, found.byUnitId));
    return new FileAnswer(`bien-nhan-${packageId.slice(-6)}.receipt.json`, 'application/json', utf8.encode(found.receipt));
  },
});

/** A file of a received dossier, out of the package as it was signed. */
export const openReceivedFile = view({
  name: 'exchange.openReceivedFile',
  input: api.openReceivedFile.input,
  async run({ receivedDossierId, fileAt }, { tx, actor, files }) {
    const dossier = await loadDossier(tx, receivedDossierId);
    const found = (await findReceived(tx, dossier.packageId))!;
    refuseIf(whyNotSeeReceived(actor, found.byUnitId));
    const file = filesOf(dossier.body)[fileAt];
    if (!file) throw new Refused([{ kind: 'unseen', code: 'exchange.dossier-not-found' }]);
    const { read } = await openPackage(await files.read(found.fileHash));
    return new FileAnswer(file.name, file.mediaType, read(file.path));
  },
});

/** This site's public key, as its folder of keys holds it. */
export const openSiteKey = view({
  name: 'exchange.openKey',
  input: api.openSiteKey.input,
  async run(_, { tx, actor, today, site }) {
    refuseIf(whyNotExchangeAs(actor, await highestUnits(tx, today)));
    return new FileAnswer('khoa-cong-khai.json', 'application/json', utf8.encode(JSON.stringify(publicKeyOf(site.key))));
  },
});
