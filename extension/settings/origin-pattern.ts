/** The match pattern for everything under an origin: what permission is asked for, and where scripts are registered. */
export function originPattern(origin: string): string {
  return `${origin}/*`;
}
