const COOKIE = 'color_scheme';

export const isDark = (): boolean => document.documentElement.dataset.theme === 'dark';

/** As Odoo's paid edition does: a cookie the server reads, and the page in other colours. */
export function setDark(dark: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the server reads this cookie, and the newer API is not in every browser.
  document.cookie = `${COOKIE}=${dark ? 'dark' : 'light'}; path=/; samesite=lax`;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** `?theme=dark` in the address switches and stays. */
export function applyThemeOfAddress(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  if (asked === 'dark' || asked === 'light') setDark(asked === 'dark');
}
