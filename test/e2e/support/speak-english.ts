import type { Page } from 'playwright-core';

/** From here on the CRM says of whoever signs in that they speak English. */
export async function speakEnglish(page: Page): Promise<void> {
  await page.route('**/web/session/get_session_info', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    answer.result.user_context.lang = 'en_US';
    await route.fulfill({ response, json: answer });
  });
}
