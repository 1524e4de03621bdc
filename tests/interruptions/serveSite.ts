// A server of an existing site as a process of its own, without the web application: what is killed in the tests.
// Arguments: the data folder, the database's URL, the port, the mail server's URL or nothing.
import { makeServer } from '#server/main.ts';
import { openSite } from '#server/site.ts';

const [dataDir, databaseUrl, port, smtpUrl] = process.argv.slice(2) as [string, string, string, string | undefined];
const mail = smtpUrl ? { smtpUrl, from: 'trang@thu.example' } : undefined;
const site = await openSite({ dataDir, databaseUrl, reminds: true, baseUrl: 'http://localhost', ...(mail && { mail }) });
const { server } = await makeServer(site);
await server.listen({ port: Number(port), host: '127.0.0.1' });
