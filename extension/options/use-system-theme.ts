import { useEffect, useState } from 'preact/hooks';

/** Light or dark as the system says, also when it changes its mind. */
export function useSystemTheme(): 'light' | 'dark' {
  const [dark, setDark] = useState(() => darkness().matches);
  useEffect(() => {
    const query = darkness();
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return dark ? 'dark' : 'light';
}

const darkness = () => matchMedia('(prefers-color-scheme: dark)');
