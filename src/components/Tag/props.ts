export type Tone = 'plain' | 'information' | 'success' | 'warning' | 'problem';

export interface TagProps {
  readonly text: string;
  readonly tone?: Tone;
}
