import * as api from '#api/recognition.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadTitle, titleFiles, titlesVisibleTo } from './store.ts';

async function seenTitle({ tx, actor }: Context, titleId: string) {
  const isSeen = (await titlesVisibleTo(tx, actor)).some((title) => title.id === titleId);
  if (!isSeen) throw new Refused([{ kind: 'unseen', code: 'recognition.title-not-found' }]);
  return await loadTitle(tx, titleId);
}

/** The certificate as it was made at the decision. */
export const downloadCertificate = view({
  name: 'recognition.downloadCertificate',
  input: api.downloadCertificate.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    const { certificate } = await titleFiles(context.tx, titleId);
    return new FileAnswer(`giay-cong-nhan-${title.code}.pdf`, 'application/pdf', certificate);
  },
});

/** The signed credential, to be checked without this site. */
export const downloadCredential = view({
  name: 'recognition.downloadCredential',
  input: api.downloadCredential.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    const { credential } = await titleFiles(context.tx, titleId);
    return new FileAnswer(`${title.code}.vc.json`, 'application/json', credential);
  },
});
