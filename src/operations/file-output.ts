/** An answer that is a file, for the doors to hand over as such. */
export interface FileOutput {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export function isFile(output: unknown): output is FileOutput {
  return typeof output === 'object' && output !== null && 'bytes' in output && 'contentType' in output;
}
