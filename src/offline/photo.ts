/** A photo that waits to be sent; its bytes in base64, as the operation takes them. */
export interface Photo {
  readonly id: string;
  readonly name: string;
  readonly bytes: string;
}
