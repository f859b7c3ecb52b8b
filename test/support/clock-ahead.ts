/** Node’s arguments for a process whose calendar is ahead of the machine’s, or behind; time passes as it does. */
export function clockAhead(ms: number): string[] {
  if (ms === 0) return [];
  const program = `globalThis.Date = new Proxy(Date, {
    construct: (Real, given) => (given.length > 0 ? new Real(...given) : new Real(Real.now() + ${ms})),
    get: (Real, name) => (name === 'now' ? () => Real.now() + ${ms} : Real[name]),
  });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}
