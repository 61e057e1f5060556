// Serves a folder on this machine as a host of static files would: compressed where a compressed file lies beside, nothing else.
// node eng/serve-site.mjs FOLDER [PORT [BITS-A-SECOND]]; port 0 takes a free one. The first line it writes is its address. With a third
// number everything that is sent shares a line of that many bits a second.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { Transform } from 'node:stream';

const folder = resolve(process.argv[2]);
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.wasm': 'application/wasm', '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

const bits = Number(process.argv[4] ?? 0);
let free = Date.now();

/** Lets through what one line carries, whoever else is using it. */
function slowly() {
  return new Transform({
    readableHighWaterMark: 4096,
    transform(chunk, _, done) {
      free = Math.max(free, Date.now()) + 8000 * chunk.length / bits;
      setTimeout(() => done(null, chunk), free - Date.now());
    },
  });
}

const isFile = path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const plain = normalize(join(folder, path));
  const file = [plain, join(plain, 'index.html'), `${plain}.html`].find(isFile);
  if (!file || !(file + sep).startsWith(folder + sep)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }

  const accepted = request.headers['accept-encoding'] ?? '';
  const [encoding, sent] = accepted.includes('br') && isFile(`${file}.br`) ? ['br', `${file}.br`] : accepted.includes('gzip') && isFile(`${file}.gz`) ? ['gzip', `${file}.gz`] : [null, file];
  const { size, mtimeMs } = statSync(sent);
  const tag = `"${size}-${Math.floor(mtimeMs)}"`;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // A name that carries a fingerprint never changes its content.
    'cache-control': /\/_framework\/.*\.[a-z0-9]{10}\./.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }

  response.writeHead(200, { ...headers, 'content-length': size });
  const content = createReadStream(sent);
  (bits ? content.pipe(slowly()) : content).pipe(response);
});

server.listen(Number(process.argv[3] ?? 4173), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}/`));
