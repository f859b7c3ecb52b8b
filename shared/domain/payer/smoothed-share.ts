/** The share `part` of `count` cases, drawn towards one half the fewer they are, so that one case proves little. */
export function smoothedShare(part: number, count: number): number {
  return (part + 1) / (count + 2);
}
