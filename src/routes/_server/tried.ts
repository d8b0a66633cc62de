/** A redirect is thrown as well, so only the operation itself stands in the attempt. */
export async function tried<Answer>(
  attempt: () => Promise<Answer>
): Promise<{ readonly answer: Answer } | { readonly error: unknown }> {
  try {
    return { answer: await attempt() };
  } catch (error) {
    return { error };
  }
}
