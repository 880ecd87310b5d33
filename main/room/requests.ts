// Plain requests to the room: two pages with what belongs to them, and the picture that is on show.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../engine/refusal.ts';
import { contentAnswer } from '../exports/content.ts';
import { pageHeaders } from '../transports/page-headers.ts';
import type { Hall } from './hall.ts';
import { ownHost } from './own-host.ts';
import type { Served } from './pages.ts';
import { isStageCode } from './stage-code.ts';

export type RequestOptions = {
  readonly hall: Hall;
  readonly pages: ReadonlyMap<string, Served>;
  /** Called when somebody was given the seat page. */
  readonly onPage: (address: string) => void;
};

/** Answers what is asked of the room; all that it does not know is refused or not found. */
export async function answerRequest(
  options: RequestOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = ownHost(request);
  const { origin } = request.headers;
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (host === null || (origin !== undefined && origin !== `http://${host}`))
    return end(response, 403);
  if (!reading) return end(response, 405);
  const url = urlOf(request.url ?? '/', host);
  if (!url) return end(response, 400);
  const { pathname, searchParams } = url;
  if (pathname === '/stage') return end(response, 302, { location: '/stage/' });
  if (pathname === '/files/content')
    return sendPicture(options.hall, request, response, searchParams.get('file') ?? '');
  const served = options.pages.get(pathname);
  if (!served) return end(response, 404);
  if (pathname === '/') options.onPage(request.socket.remoteAddress ?? '');
  sendPage(served, host, request, response);
}

/** null: what was asked for is no address. */
function urlOf(asked: string, host: string): URL | null {
  const base = `http://${host}`;
  return URL.canParse(asked, base) ? new URL(asked, base) : null;
}

function sendPage(
  { type, hashed, body, packed }: Served,
  host: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const packs = packed !== null && /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const bytes = packs ? packed : body;
  response.writeHead(200, {
    ...pageHeaders(`ws://${host}`),
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}

/** A stage may have the one picture that it shows, and nobody may have anything else. */
async function sendPicture(
  hall: Hall,
  { headers, socket }: IncomingMessage,
  response: ServerResponse,
  fileId: string,
): Promise<void> {
  const { app } = hall;
  const token = headers['x-uthan-token'];
  const isStage = typeof token === 'string' && isStageCode(hall, token, socket.remoteAddress ?? '');
  const { screens } = app.rehearsals.current() ?? app;
  if (!isStage || !screens.shows(fileId)) return end(response, 403);
  try {
    const answer = contentAnswer(app, fileId);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    response.writeHead(200, { ...Object.fromEntries(answer.headers), ...pageHeaders() });
    response.end(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) app.log.error('a picture could not be sent', error);
    end(response, error instanceof Refusal ? 404 : 500);
  }
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...pageHeaders(), ...headers }).end();
}
