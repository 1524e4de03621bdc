import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';

/** The unit's clerk, head and co-signer hear of the result, the title and its revocation. */
export const recognitionNotices: Reaction = async (event, context) => {
  const code = codes[event.type];
  if (!code) return;
  const unitId = String(event.body.unitId);
  const told = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], unitId, context.today);
  const link = event.body.campaignId ? `/phong-trao/${event.body.campaignId}/ket-qua` : '/ket-qua';
  const facts: Record<string, number> = 'year' in event.body ? { year: Number(event.body.year) } : {};
  await addNotices(context, event, told, code, facts, link);
};

const codes: Readonly<Record<string, string>> = {
  'recognition.result-announced': 'recognition.told-result',
  'recognition.title-decided': 'recognition.told-title',
  'recognition.title-revoked': 'recognition.told-revocation',
};
