import * as api from '#api/law.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { standingOn } from '#domain/law/legalDocument.ts';
import { registerOf } from '#domain/law/legalRegister.ts';
import { view } from '../kernel/action.ts';
import { whyNotKeepHere } from './keepRegister.ts';
import { inAllWords, presentLine } from './present.ts';
import { listRegister, type RegisteredDocument } from './store.ts';

const most = 200;

/** Every word of the search, in number, type, issuer or subject, without diacritics. */
function holds(document: RegisteredDocument, search: string): boolean {
  const text = fold([document.type, document.number, document.issuer, document.subject].filter(Boolean).join(' '));
  return fold(search)
    .split(' ')
    .every((word) => text.includes(word));
}

/** The register as everybody signed in may read it. */
export const listLegalDocuments = view({
  name: 'law.list',
  input: api.listLegalDocuments.input,
  async run({ day, search, type, standing }, context) {
    const on = day ?? context.today;
    const register = await listRegister(context.tx);
    const found = register.filter(
      (document) =>
        (!search || holds(document, search)) &&
        (!type || document.type === type) &&
        (!standing || standingOn(document, on) === standing),
    );
    const numbers = registerOf(register);
    const keeping = inAllWords(await whyNotKeepHere(context));
    return {
      day: on,
      total: found.length,
      documents: found.slice(0, most).map((document) => presentLine(document, on, numbers)),
      types: [...new Set(register.map((document) => document.type))].sort(),
      whyNot: { add: keeping, import: keeping },
    };
  },
});
