// Serves the app's pages and files to its own windows, through the same handler that the Node host uses.
import { protocol, type Session } from 'electron';
import { appScheme, isAppAddress } from './addresses.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;

/** For an answer that brings no policy of its own: it may do nothing at all. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Makes the app's scheme a secure origin. Electron wants this before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
      },
    },
  ]);
}

/** Answers a session's requests to the app's scheme; anything that throws is logged and a 500. */
export function serveApp(session: Session, fetchApp: Fetch, warn: (what: string) => void): void {
  session.protocol.handle(appScheme, async (request) => {
    if (!isAppAddress(request.url)) return locked(new Response('Not found', { status: 404 }));
    try {
      return locked(await fetchApp(request));
    } catch (error) {
      warn(`could not serve ${request.url}: ${String(error)}`);
      return locked(new Response('Something went wrong', { status: 500 }));
    }
  });
}

function locked(response: Response): Response {
  const headers = new Headers(response.headers);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', nothing);
  headers.set('x-content-type-options', 'nosniff');
  return new Response(response.body, { status: response.status, headers });
}
