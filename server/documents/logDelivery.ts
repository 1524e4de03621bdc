import * as api from '#api/documents.ts';
import { whyNotDeliverOn } from '#domain/documents/delivery.ts';
import { whyNotChangeAs } from '#domain/documents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockEntry } from './documentStore.ts';
import { addDeliveries } from './fileStore.ts';

/** The dispatch log: who was sent the document on a day, and how; one line a receiver. */
export const logDelivery = action({
  name: 'documents.logDelivery',
  input: api.logDelivery.input,
  async run({ documentId, receivers, onDay, way }, { tx, actor, today, now, newId, record }) {
    const entry = await lockEntry(tx, documentId);
    refuseIf(whyNotChangeAs(actor, entry));
    refuseIf(whyNotDeliverOn(entry, onDay, today));
    const sent = { documentId, onDay, way, receivedOn: null, receivedBy: null, loggedBy: actor.personId };
    const deliveries = [...new Set(receivers)].map((receiver) => ({ ...sent, id: newId(), receiver }));
    await addDeliveries(tx, deliveries, now);
    const body = { unitId: entry.unitId, onDay, way, receivers: deliveries.length };
    record({ type: 'document.delivered', subjectId: documentId, body });
    return { documentId, sent: deliveries.length };
  },
});
