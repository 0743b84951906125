import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

/** As the build of the web app names them, best first. */
const EXTENSIONS = { br: '.br', gzip: '.gz' } as const;
const ENCODINGS = ['br', 'gzip'] as const;

/**
 * Answers with the compressed file that lies beside the one asked for, to a browser that can unpack it. Nothing is
 * compressed while somebody waits, and nothing that a person wrote.
 *
 * @param folder what is served; read once, and nothing is compressed where there is none
 */
export function precompressed(folder: string) {
  const names = new Set(existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []);
  return (request: Request, response: Response, next: NextFunction): void => {
    const path = request.path.slice(1);
    const encoding = ENCODINGS.find(
      (one) => names.has(`${path}${EXTENSIONS[one]}`) && request.acceptsEncodings(one),
    );
    if (names.has(`${path}${EXTENSIONS.gzip}`)) response.vary('Accept-Encoding');
    if (encoding !== undefined) {
      response.set('Content-Encoding', encoding).type(extname(path));
      request.url = `/${path}${EXTENSIONS[encoding]}`;
    }
    next();
  };
}
