import * as api from '#api/recognition.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { certificateOf, seenTitle } from './titlePapers.ts';
import { titleFiles } from './titleStore.ts';

/** The certificate as it was made at the decision; once the title is taken back, printed anew with that across it. */
export const downloadCertificate = view({
  name: 'recognition.downloadCertificate',
  input: api.downloadCertificate.input,
  async run({ titleId }, context) {
    const title = await seenTitle(context, titleId);
    const { paper, kept } = await certificateOf(title, context);
    return new PaperAnswer(`giay-cong-nhan-${title.code}`, paper, kept);
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
