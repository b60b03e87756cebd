import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
/** The server as a process of its own, which ends when its standard input does. */
const program = `
  const { serve } = await import(process.argv[1]);
  const { url, close } = await serve(0);
  process.stdout.write(url);
  process.stdin.on('end', close).resume();
`;

describe('the server of the workbench', () => {
  let url = '';
  let stop: () => void = () => undefined;
  beforeAll(async () => {
    const child = execFile(process.execPath, [
      ...['--input-type=module', '-e', program],
      join(root, 'scripts', 'serve.mjs'),
    ]);
    stop = () => child.stdin?.end();
    if (child.stdout) [url] = (await once(child.stdout, 'data')) as [string];
  });
  afterAll(() => {
    stop();
  });

  const ask = (method: string, path: string) => fetch(new URL(path, url), { method });

  it('hands over what is asked for, and says what it is', async () => {
    const answer = await ask('GET', '/office-js/office.js');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await answer.text()).length).toBeGreaterThan(1000);
  });

  it('tells of a file without handing it over', async () => {
    const answer = await ask('HEAD', '/office-js/office.js');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['PUT', 'POST', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    const answer = await ask(method, '/office-js/office.js');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['/%E0%A4%A', 400],
    ['/office-js/..%2f..%2fpackage.json', 404],
    ['/office-js/%00', 404],
    ['/office-js/', 404],
  ])('answers %s with %i', async (path, status) => {
    // As it stands: a client would mend the path first.
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    socket.destroy();
  });
});
