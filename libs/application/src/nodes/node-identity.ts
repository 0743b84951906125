import { Injectable } from '@nestjs/common';

/** Which process this is, among those that serve the same database; another one after every start. */
@Injectable()
export class NodeIdentity {
  readonly nodeId: string = crypto.randomUUID();
}
