/** Shares one read among all who ask until it is older than `freshMs`; a failed read is not remembered. */
export function memo<T>(read: () => Promise<T>, freshMs: number = Number.POSITIVE_INFINITY): () => Promise<T> {
  let latest: { readonly value: Promise<T>; readonly readAt: number } | undefined;
  return () => {
    const now = performance.now();
    if (latest && now - latest.readAt < freshMs) return latest.value;
    const reading = { value: read(), readAt: now };
    latest = reading;
    reading.value.catch(() => {
      if (latest === reading) latest = undefined;
    });
    return reading.value;
  };
}
