import type { Server } from 'node:http';
import { join } from 'node:path';
import { NoEmbedder, ServerSettings, type Embedder, type StudyRoom } from '@app/application';
import { ThreadStudyRoom } from '@app/jobs';
import { LOGO_TYPES, type Environment } from '@app/contract';
import { LiveIoAdapter } from '@app/realtime';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { WEB_FOLDER } from './http/pages.controller.js';
import { precompressed } from './http/precompressed.js';
import { InvalidInput } from './http/problem.js';
import { ProblemFilter } from './http/problem.filter.js';
import { NestLog } from './logger.js';

export const API_VERSION = '0.1.0';
const MOST_BODY = '2mb';

/** A request's head arrives within seconds, and all of it within a minute on the slowest line, or not at all. */
const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 60_000;
/** Longer than the 60 s of common reverse proxies, so that they end an idle connection and not we, as they use it. */
const KEEP_ALIVE_MS = 65_000;
/** A reverse proxy on our own network is believed when it says for whom it asks; anybody else is not. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal'];

const validation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => new InvalidInput(issues),
});

const commonHeaders = (_request: Request, response: Response, next: NextFunction): void => {
  response.set('API-Version', API_VERSION).set('Cache-Control', 'no-store');
  next();
};

function describe(app: NestExpressApplication, contact: string | undefined): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Weerklank')
    .setDescription('Preparing sessions, inviting people, reading reports. Live commands go over the socket.')
    .setVersion(API_VERSION)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth()
    .addGlobalResponse({
      status: 429,
      description: 'Too many requests, of one person or about one address; nothing was done.',
      content: { 'application/problem+json': { schema: { type: 'object' } } },
      headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
    });
  if (contact) builder.setContact('Operator of this server', contact, '');
  return SwaggerModule.createDocument(app, builder.build());
}

/** Connections that dawdle over a request end by themselves; Node looks for them twice a minute. */
function endDawdling(server: Server): void {
  server.headersTimeout = HEADERS_WITHIN_MS;
  server.requestTimeout = REQUEST_WITHIN_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}

/** The server, wired but not listening. */
export async function createApp(
  environment: Environment,
  dataSource: DataSource,
  logger: Logger,
  studyRoom: StudyRoom = new ThreadStudyRoom(),
  embedder: Embedder = new NoEmbedder(),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(environment, dataSource, studyRoom, embedder),
    {
      logger: new NestLog(logger),
      bodyParser: false,
    },
  );
  endDawdling(app.getHttpServer());
  const settings = app.get(ServerSettings);
  const isSecure = settings.publicUrl.startsWith('https:');
  app.disable('x-powered-by');
  app.set('trust proxy', PROXIES);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          connectSrc: ["'self'", settings.publicUrl.replace(/^http/, 'ws')],
          fontSrc: ["'self'"],
          imgSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          requireTrustedTypesFor: ["'script'"],
        },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: isSecure,
    }),
    commonHeaders,
    pinoHttp({
      logger,
      autoLogging: { ignore: ({ url }) => url === undefined || /^\/(health|metrics|live)/.test(url) },
      serializers: {
        req: ({ method, url }: Request) => ({ method, path: url.split('?')[0] }),
        res: ({ statusCode }: Response) => ({ statusCode }),
        err: ({ name }: Error) => ({ name }),
      },
    }),
  );
  app.use('/assets', precompressed(join(WEB_FOLDER, 'assets')));
  app.useStaticAssets(join(WEB_FOLDER, 'assets'), { prefix: '/assets/', immutable: true, maxAge: '1y' });
  app.useBodyParser('json', { limit: MOST_BODY });
  app.useBodyParser('raw', { limit: MOST_BODY, type: [...LOGO_TYPES] });
  app.useGlobalPipes(validation);
  app.useGlobalFilters(new ProblemFilter());
  app.useWebSocketAdapter(new LiveIoAdapter(app, settings));
  SwaggerModule.setup('api/v1', app, describe(app, environment.SECURITY_CONTACT), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'api/v1/openapi.json',
  });
  return app;
}
