export interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Endings and types that the browser offers: `.docx,.pdf`; the server tells a file by its content. */
  readonly accept: string;
  readonly multiple?: boolean;
}
