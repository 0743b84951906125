import { EmbedderFailed } from '@app/application';
import { z } from 'zod';

const answer = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

/**
 * The vectors in an answer, in the order of what was asked.
 *
 * @throws EmbedderFailed when they are not so many, not of one length, or not numbers
 */
export function readAnswer(body: string, count: number): number[][] {
  const read = answer.safeParse(parsed(body));
  if (!read.success) throw new EmbedderFailed('its answer has another shape than embeddings');
  const { data } = read.data;
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]));
  const found = Array.from({ length: count }, (_, index) => byIndex.get(index)).filter(
    (one) => one !== undefined,
  );
  if (data.length !== count || found.length !== count)
    throw new EmbedderFailed('its answer has not one vector for each text');
  if (found.some(({ length }) => length !== found[0]?.length))
    throw new EmbedderFailed('its vectors are not of one length');
  return found;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
