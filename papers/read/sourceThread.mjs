// Begins the reading thread from its source, where no bundle was made (see readUpload.ts).
import { register } from 'tsx/esm/api';

register();
await import('./readingThread.ts');
