/** What is chosen often stands first; the others keep their order. */
export function rememberedFirst<Option extends { readonly id: string }>(
  options: readonly Option[],
  remembered: readonly string[] = []
): readonly Option[] {
  const often = remembered.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return [...often, ...options.filter((option) => !often.includes(option))];
}
