import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** What Node costs alone: reads each question to its end and answers a file, whatever was asked. Tells its port on standard output. */
const [file = ''] = process.argv.slice(2);
const answer = await readFile(file);

const server = createServer(async (question, response) => {
  JSON.parse(await text(question));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`${address?.port}\n`);
});
