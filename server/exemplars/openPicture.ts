import * as api from '#api/exemplars.ts';
import { isPicture } from '#domain/evidence/evidence.ts';
import { isShowable } from '#domain/exemplars/exemplar.ts';
import { whyNotSee } from '#domain/exemplars/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { piecesOf } from '../evidence/store.ts';
import { thumbnailsOf } from '../evidence/thumbnailStore.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadExemplar } from './store.ts';

/** A picture of the page, for whoever sees the page, as long as it may be shown: the mark may be taken back. */
export const openExemplarPicture = view({
  name: 'exemplars.openPicture',
  input: api.openExemplarPicture.input,
  async run({ exemplarId, evidenceId, size }, { tx, actor, files }) {
    const exemplar = await loadExemplar(tx, exemplarId);
    refuseIf(whyNotSee(actor, exemplar, exemplar.stands));
    const { campaignId, evidenceIds } = exemplar;
    const wanted = evidenceIds.filter((id) => id === evidenceId);
    const [piece] = campaignId === null ? [] : await piecesOf(tx, campaignId, wanted);
    if (!piece?.file || !isPicture(piece.file) || !isShowable(piece))
      throw new Refused([{ kind: 'unseen', code: 'exemplars.not-found' }]);
    const { hash, mediaType } = piece.file;
    const small = size === 'small' ? (await thumbnailsOf(tx, [hash])).get(hash) : undefined;
    // The file's own name may say who is in the picture.
    if (small) return new FileAnswer('anh.webp', 'image/webp', await files.read(small.hash));
    return new FileAnswer(`anh.${mediaType.split('/')[1] ?? 'bin'}`, mediaType, await files.read(hash));
  },
});
