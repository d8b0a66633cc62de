import http, { type RequestListener } from 'node:http';

import compression from 'compression';

import { problem } from '#basis/problem.ts';

import { bodyLimit } from './body-limits.ts';
import { BoundedRequest, isTooLarge } from './bounded-request.ts';
import { forgetSender } from './forget-sender.ts';

/**
 * The open port. It answers 503 until the pages are there, so that a taken port shows at once and a
 * load balancer waits; then `/healthz` answers 200 and all else goes to the pages, compressed.
 */
export interface Front {
  readonly port: number;
  readonly serve: (pages: RequestListener) => void;
  /** Takes no new request, and lets running ones finish for up to five seconds. */
  readonly stop: () => Promise<void>;
}

const patience = 5000;

export async function openFront(port: number): Promise<Front> {
  let answer: RequestListener = notReady;
  let isStopping = false;
  const server = http.createServer({ IncomingMessage: BoundedRequest }, (request, response) => {
    // The connection of a request that was running when the stop came is closed once it has its answer.
    response.once('finish', () => isStopping && setImmediate(() => server.closeIdleConnections()));
    request.headers['x-forwarded-proto'] ??= 'http';
    forgetSender(request);
    if (!isTooLarge(request, response, bodyLimit(request.url ?? '/'))) answer(request, response);
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    serve(pages) {
      answer = withHealth(compressed(pages));
    },
    stop() {
      isStopping = true;
      return new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(force);
          resolve();
        });
        server.closeIdleConnections();
      });
    }
  };
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE') reject(problem('port-taken', { port }));
      else if (code === 'EACCES') reject(problem('port-forbidden', { port }));
      else reject(error);
    });
    server.listen(port, resolve);
  });
}

const notReady: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end(
    'Toàn Dân đang khởi động, xin đợi trong giây lát.\nToàn Dân is starting; please wait a moment.\n'
  );
};

function withHealth(pages: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url !== '/healthz') return pages(request, response);
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    response.end('ok\n');
  };
}

/** Pages are made per request; the static files beside them are compressed by the build already. */
function compressed(pages: RequestListener): RequestListener {
  const compress = compression();
  return (request, response) => compress(request, response, () => pages(request, response));
}
