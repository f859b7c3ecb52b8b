/** The civil day in São Paulo, `days` from now, as `YYYY-MM-DD`: the day both companies live in. */
export function dayFromToday(days: number, now: Date = new Date()): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' }).format(now);
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
