import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { receiptCode } from '../kernel/receiptCode.ts';
import { isReceiptTaken } from './sendingStore.ts';

/** A receipt's code that no other sending has. */
export async function freeReceipt(tx: Tx, hash: string): Promise<string> {
  let code = receiptCode(hash, newId());
  while (await isReceiptTaken(tx, code)) code = receiptCode(hash, newId());
  return code;
}
