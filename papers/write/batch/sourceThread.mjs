// Begins the printing thread from its source, where no bundle was made (see printInThread.ts).
import { register } from 'tsx/esm/api';

register();
await import('./printingThread.ts');
