/** The one form in which we use it. */
declare module 'heic-decode' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    decode(): Promise<{
      readonly width: number;
      readonly height: number;
      readonly data: Uint8ClampedArray;
    }>;
  }

  const heic: {
    all(input: {
      readonly buffer: Uint8Array;
    }): Promise<readonly Picture[] & { readonly dispose: () => void }>;
  };
  export default heic;
}
