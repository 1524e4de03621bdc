import * as api from '#api/law.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { numberKey, whyNotEnd } from '#domain/law/legalDocument.ts';
import { registerOf } from '#domain/law/legalRegister.ts';
import { view } from '../kernel/action.ts';
import { whyNotKeepHere } from './keepRegister.ts';
import { inAllWords, presentHistory, presentLine } from './present.ts';
import { listChanges, listRegister } from './store.ts';

/** One entry with what it replaced and every correction. */
export const showLegalDocument = view({
  name: 'law.show',
  input: api.showLegalDocument.input,
  async run({ key, day }, context) {
    const { tx, today } = context;
    const on = day ?? today;
    const register = await listRegister(tx);
    const document = register.find((one) => one.key === key);
    if (!document) throw new Refused([{ kind: 'unseen', code: 'law.not-found' }]);
    const changes = document.id === null ? [] : await listChanges(tx, document.id);
    const keeping = await whyNotKeepHere(context);
    const ended: Refusal[] = whyNotEnd(document, on, []).filter(({ kind }) => kind === 'state');
    return {
      ...presentLine(document, on, registerOf(register)),
      day: on,
      source: document.source,
      isShipped: document.id === null,
      predecessors: register
        .filter((one) => one.successors.some((successor) => numberKey(successor) === numberKey(document.number)))
        .map((one) => ({ number: one.number, key: one.key })),
      history: presentHistory(changes, document),
      version: document.version,
      whyNot: { correct: inAllWords(keeping), end: inAllWords([...keeping, ...ended]) },
    };
  },
});
