import { writeFileSync } from 'node:fs';
import { Refused } from '#domain/kernel/refusal.ts';
import { type DossierKind, dossierKinds } from '#domain/law/requiredPapers.ts';
import { perform } from '#server/kernel/action.ts';
import { todayOf } from '#server/kernel/clock.ts';
import { FileAnswer } from '#server/kernel/route.ts';
import { printDossier } from '#server/papers/dossier/printDossier.ts';
import { actorOf } from '#server/people/store.ts';
import { casesOf, makersOf } from './casePapers.ts';
import { BadCall, type Command, say, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

/** A year's whole dossier as one PDF: for the culture title unless said otherwise, as the unit hands it in. */
export const paperDossier: Command = {
  usage: `datchuan paper dossier YEAR_ID --out FILE.pdf [--for ${dossierKinds.join('|')}] [--data DIR]`,
  options: { ...siteOptions, out: 'text', for: 'text' },
  operands: 1,
  async run([id], options) {
    const out = String(options.out ?? '');
    const asked = dossierKinds.find((kind) => kind === options.for);
    if (!out.toLowerCase().endsWith('.pdf') || (options.for !== undefined && !asked)) throw new BadCall(paperDossier.usage);
    return await withSite(options, async (site) => {
      const one = (await casesOf(site)).find(({ campaignId }) => campaignId === id);
      const kinds: readonly DossierKind[] = asked ? [asked] : ['recognition-first', 'recognition-again'];
      let refused: Refused | undefined;
      for (const personId of one ? await makersOf(site, one) : [])
        for (const kind of kinds) {
          const actor = await site.db.transaction().execute(async (tx) => await actorOf(tx, personId, await todayOf(tx)));
          try {
            const answer = await perform(site.app, printDossier, { campaignId: id!, kind }, { actor });
            if (!(answer instanceof FileAnswer)) continue;
            writeFileSync(out, answer.bytes);
            return 0;
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            refused ??= error;
          }
        }
      if (refused) throw refused;
      say(`Không có phong trào nào mang mã ${id}.`, `No year ${id}.`);
      return 1;
    });
  },
};
