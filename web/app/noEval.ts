import { z } from 'zod';

// The page's content policy forbids evaluated code; zod is told so before any schema is made, instead of trying.
z.config({ jitless: true });
