import type { FieldErrors } from '../FieldInput/props.ts';

export interface ErrorSummaryProps {
  readonly errors: FieldErrors;
}
