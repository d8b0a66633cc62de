import { IncomingMessage, type ServerResponse } from 'node:http';

/** A request whose body is counted while it comes in, said beforehand or not; at its limit the line is cut. */
export class BoundedRequest extends IncomingMessage {
  bound = Number.POSITIVE_INFINITY;
  #got = 0;

  override push(chunk: unknown, encoding?: BufferEncoding): boolean {
    if (chunk instanceof Uint8Array) this.#got += chunk.length;
    if (this.#got <= this.bound) return super.push(chunk, encoding);
    this.destroy();
    return false;
  }
}

/** Milliseconds for the rest of a body that is not wanted: a browser shows an answer only after sending all. */
const PATIENCE = 30_000;

/** True when the request says itself that it is too large; then it has been answered. */
export function isTooLarge(request: BoundedRequest, response: ServerResponse, bound: number): boolean {
  if (!(Number(request.headers['content-length']) > bound)) {
    request.bound = bound;
    return false;
  }
  response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(TOO_LARGE);
  request.resume();
  setTimeout(() => request.destroy(), PATIENCE).unref();
  return true;
}

const TOO_LARGE =
  'Những gì gửi lên lớn quá mức trang này nhận, nên chưa ghi gì. Hãy quay lại trang trước: những gì đã gõ vẫn còn; gửi ít tệp hơn hoặc tệp nhỏ hơn.\n' +
  'What was sent is larger than this page takes, so nothing was written. Go back: what you typed is still there; send fewer or smaller files.\n';
