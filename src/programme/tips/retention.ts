/**
 * How long sealed tips live. No law sets these terms (the movement has no procedure for tips): they are the
 * controller's, as Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 asks that data go once their purpose has ended.
 */
export const tipRetention = {
  /** Days after closing or withdrawal until content, files and keys are destroyed. */
  afterEnd: 90,
  /** Days before that on which the receivers are told. */
  warning: 14,
  /** A dialogue in which somebody wrote within these days is not destroyed. */
  fresh: 30,
  /** Days for which the code still answers that it is over, before the last trace goes. */
  trace: 365
} as const;
