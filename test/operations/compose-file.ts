import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

const service = z.looseObject({
  build: z.unknown().optional(),
  user: z.string().optional(),
  privileged: z.boolean().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  cap_add: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  restart: z.string().optional(),
  ports: z.array(z.unknown()).optional(),
  networks: z.array(z.string()),
  environment: z.record(z.string(), z.unknown()).optional(),
  healthcheck: z.object({ test: z.unknown().optional(), disable: z.boolean().optional() }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  deploy: z.object({
    resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }),
  }),
});
const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
});
export type ComposeFile = z.infer<typeof composeFile>;
export type ComposeService = z.infer<typeof service>;

/** The parser that comes with the OpenAPI description of the server; with YAML 1.1 it knows merge keys, as Compose does. */
const { load, YAML11_SCHEMA } = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'))(
  'js-yaml',
) as { load: (text: string, options: object) => unknown; YAML11_SCHEMA: object };

/** @throws ZodError when a service lacks what every service must have */
export const readComposeFile = async (path: string): Promise<ComposeFile> =>
  composeFile.parse(load(await readFile(path, 'utf8'), { schema: YAML11_SCHEMA }));
