import type { Seeding } from './seeding.ts';

/** English customers need English active: loading another language at installation may have switched it off. */
export async function seedLanguages({ call }: Seeding): Promise<void> {
  const languages = await call<{ id: number; code: string; active: boolean }[]>(
    'res.lang',
    'search_read',
    [[['code', 'in', ['pt_BR', 'en_US']]]],
    { fields: ['code', 'active'], context: { active_test: false } },
  );
  const portuguese = languages.find(({ code }) => code === 'pt_BR');
  if (!portuguese?.active) throw new Error('Portuguese is not loaded: install the database with --load-language=pt_BR');
  const english = languages.filter(({ code, active }) => code === 'en_US' && !active).map(({ id }) => id);
  if (english.length > 0) await call('res.lang', 'write', [english, { active: true }]);
}
