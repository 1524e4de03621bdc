// What `npm run dev` restarts: the command line from source.
import { main } from '#cli/main.ts';

process.exitCode = await main(['serve', ...process.argv.slice(2)]);
