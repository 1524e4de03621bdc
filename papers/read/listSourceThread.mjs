// Begins the thread that reads lists from its source, where no bundle was made (see readList.ts).
import { register } from 'tsx/esm/api';

register();
await import('./listThread.ts');
