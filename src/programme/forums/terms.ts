/** How much is taken and how long it is kept: this house's own rules, decisions/forums.md says why. */
export const forumTerms = {
  /** Letters of a question or an objection. */
  longestQuestion: 1000,
  /** Questions and objections that one forum takes within an hour, whoever sends them. */
  perHour: 60,
  /** That may wait for a person to read them. */
  mostWaiting: 200,
  /** Online feedback forms that one forum takes within an hour. */
  feedbackPerHour: 120,
  /** Days after which the words of a refused question are destroyed. */
  refusedDays: 30,
  /** Days after the forum after which the words of what nobody has read are destroyed. */
  unreadDays: 180,
  /** Days before its due day from which a promise stands in the work list. */
  dueSoonDays: 7,
  /** Days after a forum during which those who came can fill in the form online. */
  feedbackDays: 7
} as const;
