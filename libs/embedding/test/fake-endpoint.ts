import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  authorization: string | null;
  model: string;
  input: string[];
}

export type Reply = (asked: Asked, response: ServerResponse) => void;

/** A made-up model: how often the first letters of the alphabet stand in a text, and how long it is. */
export const letterCounts = (text: string): number[] => [
  ...Array.from('abcdefgh', (letter) => text.split(letter).length - 1),
  1 + text.length / 100,
];

const send = (response: ServerResponse, status: number, body: string): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(body);

export const rightly: Reply = ({ input }, response) => {
  const data = input.map((text, index) => ({ object: 'embedding', index, embedding: letterCounts(text) }));
  send(response, 200, JSON.stringify({ object: 'list', data: data.toReversed() }));
};

export const withStatus =
  (status: number, headers: Record<string, string> = {}): Reply =>
  ({ input }, response) =>
    // Like servers that quote what they were sent.
    void response.writeHead(status, headers).end(JSON.stringify({ error: input }));

export const withBody =
  (body: string): Reply =>
  (_asked, response) =>
    send(response, 200, body);

export const never: Reply = () => undefined;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

/** An endpoint on this machine that answers as it is told: each reply once, the last one from then on. */
export class FakeEndpoint {
  readonly asked: Asked[] = [];
  replies: Reply[] = [rightly];
  baseUrl = '';
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  static async open(): Promise<FakeEndpoint> {
    const endpoint = new FakeEndpoint();
    await new Promise<void>((resolve) => endpoint.server.listen(0, '127.0.0.1', resolve));
    const { port } = endpoint.server.address() as AddressInfo;
    endpoint.baseUrl = `http://127.0.0.1:${port}/v1`;
    return endpoint;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { model, input } = JSON.parse(await bodyOf(request)) as { model: string; input: string[] };
    const asked = {
      path: request.url ?? '',
      authorization: request.headers.authorization ?? null,
      model,
      input,
    };
    this.asked.push(asked);
    const reply = (this.replies.length > 1 ? this.replies.shift() : this.replies[0]) ?? rightly;
    reply(asked, response);
  }
}
