const chunkSize = 2000;

/** In parts small enough for one statement. */
export async function inChunks<Item>(items: readonly Item[], write: (some: readonly Item[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += chunkSize) await write(items.slice(at, at + chunkSize));
}
