/**
 * Gives each figure a name that occurs once, in the order asked. A figure repeated in the text gets `-2`;
 * names are compared without regard to case, as Word does.
 */
export function uniqueNames(rule: {
  readonly shape: (id: string) => string;
  readonly joint: string;
  readonly longest: number;
}): (id: string) => string {
  const taken = new Set<string>();
  const free = (name: string): boolean => !taken.has(name.toLowerCase());
  return (id) => {
    const shaped = rule.shape(id);
    let name = shaped.slice(0, rule.longest);
    for (let round = 2; !free(name); round += 1) {
      const tail = `${rule.joint}${round}`;
      name = shaped.slice(0, rule.longest - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}
