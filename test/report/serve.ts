import {createReadStream, existsSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import {createGzip} from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".zip": "application/zip"
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".csv", ".svg"]);

/** Serves a built site on a free port of localhost, as a plain host of static files would. */
export async function serve(folder: string): Promise<{url: string; close: () => void}> {
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    let file = join(folder, normalize(decodeURIComponent(pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = extname(file);
    const headers = {"content-type": TYPES[type] ?? "application/octet-stream"};
    if (!COMPRESSED.has(type)) return void createReadStream(file).pipe(response.writeHead(200, headers));
    response.writeHead(200, {...headers, "content-encoding": "gzip"});
    createReadStream(file).pipe(createGzip()).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  };
}
