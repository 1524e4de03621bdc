// Runs in a thread of its own (see bareText.ts): the text of a PDF as the library extracts it.
import { parentPort, workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

const { text } = await extractText(await getDocumentProxy(workerData), { mergePages: true });
parentPort.postMessage(text);
