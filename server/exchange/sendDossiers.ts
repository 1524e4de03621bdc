import * as api from '#api/exchange.ts';
import { largestUpload } from '#api/fields.ts';
import { whyNotSendAs } from '#domain/exchange/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { canonicalJson, type Json } from '#papers/credential/canonicalJson.ts';
import { packDossiers } from '#papers/exchange/package.ts';
import { action } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { isNobody } from '../kernel/operator.ts';
import { loadCampaign } from '../plans/store.ts';
import { gatherDossier } from './dossierOf.ts';
import { addSent } from './store.ts';

/** Somebody makes a signed package of submitted dossiers, for another site. */
export const sendDossiers = action({
  name: 'exchange.send',
  input: api.sendDossiers.input,
  async run({ campaignIds, filesUpTo }, context) {
    const { tx, actor, now, site, newId, record } = context;
    const ids = [...new Set(campaignIds)].sort();
    const files = new Map<string, Uint8Array>();
    const dossiers: { id: string; path: string }[] = [];
    let withheld = 0;
    for (const id of ids) {
      const campaign = await loadCampaign(tx, id);
      refuseIf(whyNotSendAs(actor, campaign));
      const gathered = await gatherDossier(context, campaign, filesUpTo);
      const path = `dossiers/${id}/dossier.json`;
      dossiers.push({ id, path });
      files.set(path, new TextEncoder().encode(canonicalJson(gathered.dossier as unknown as Json)));
      for (const [name, bytes] of gathered.files) files.set(name, bytes);
      withheld += gathered.dossier.evidence.filter((piece) => piece.withheld !== null).length;
    }
    const packageId = newId();
    const packed = await packDossiers({ id: packageId, createdAt: now, senderName: site.name, dossiers, files }, site.key);
    const size = packed.bytes.length;
    if (size > largestUpload) {
      const facts = { megabytes: Math.ceil(size / 1_000_000), most: largestUpload / 1_000_000 };
      throw new Refused([{ kind: 'input', code: 'exchange.package-too-large', at: 'filesUpTo', facts }]);
    }
    const fileHash = await keepBytes(context, packed.bytes, 'application/zip');
    const sentBy = isNobody(actor) ? null : actor.personId;
    await addSent(tx, { id: packageId, packageHash: packed.hash, fileHash, sentBy, sentAt: now }, ids);
    record({ type: 'exchange.sent', subjectId: packageId, body: { campaignIds: ids, hash: packed.hash } });
    return { packageId, packageHash: packed.hash, size, withheld };
  },
});
