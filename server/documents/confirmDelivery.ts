import * as api from '#api/documents.ts';
import { receive, whyNotReceive } from '#domain/documents/delivery.ts';
import { whyNotChangeAs } from '#domain/documents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockEntry } from './documentStore.ts';
import { loadDelivery, saveDelivery } from './fileStore.ts';

/** The receiver took the document: the day and who signed for it. */
export const confirmDelivery = action({
  name: 'documents.confirmDelivery',
  input: api.confirmDelivery.input,
  async run({ documentId, deliveryId, receivedOn, receivedBy }, { tx, actor, today, record }) {
    const entry = await lockEntry(tx, documentId);
    refuseIf(whyNotChangeAs(actor, entry));
    const delivery = await loadDelivery(tx, documentId, deliveryId);
    refuseIf(whyNotReceive(delivery, receivedOn, today));
    await saveDelivery(tx, receive(delivery, receivedOn, receivedBy, today));
    record({ type: 'document.received', subjectId: documentId, body: { unitId: entry.unitId, deliveryId, receivedOn } });
    return { deliveryId };
  },
});
