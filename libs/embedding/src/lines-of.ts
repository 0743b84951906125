import { createReadStream } from 'node:fs';

/** One line of a file, without its end, and where in the file it begins, in bytes. */
export interface Line {
  bytes: Buffer;
  offset: number;
}

/** Small, so that others have their turn between two. */
const CHUNK_BYTES = 1 << 17;
const MOST_LINE_BYTES = 1 << 20;
const NEW_LINE = 0x0a;

/**
 * The lines of a file, one after the other, without holding more of it than a chunk and a line.
 *
 * @throws RangeError for a line of more than a megabyte
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of chunks) {
    const held = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = held.indexOf(NEW_LINE); end >= 0; end = held.indexOf(NEW_LINE, start)) {
      yield { bytes: held.subarray(start, end), offset: offset + start };
      start = end + 1;
    }
    rest = held.subarray(start);
    offset += start;
    if (rest.length > MOST_LINE_BYTES) throw new RangeError('A line is longer than a megabyte');
  }
  if (rest.length > 0) yield { bytes: rest, offset };
}
