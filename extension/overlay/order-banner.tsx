import { follow } from '../odoo-page/follow.ts';
import { formSheet } from '../odoo-page/form-places.ts';
import { mount } from '../shadow/mount.ts';
import { Banner } from '../ui/banner.tsx';
import type { Feature, Page } from './feature.ts';
import { recordType } from './records.ts';
import { overlaySheet } from './sheets.ts';

/** Above a quotation, as soon as the customer is picked: the warning before selling. */
export const orderBanner: Feature = {
  id: 'order-banner',
  appliesTo: (facts) => facts.view === 'form' && recordType(facts) === 'order',
  init({ page, signal }) {
    const find = () => {
      const sheet = page.subject.peek() && formSheet();
      return new Map(sheet ? [['banner', sheet]] : []);
    };
    const lookAgain = follow(
      find,
      (_, sheet, bannerSignal) => {
        const host = mount(<OrderBanner page={page} />, {
          place: (banner) => sheet.before(banner),
          sheet: overlaySheet(),
          theme: page.theme,
          signal: bannerSignal,
        });
        host.style.cssText = 'display: block; margin-block-end: 8px';
        return host;
      },
      { signal },
    );
    signal.addEventListener('abort', page.subject.subscribe(lookAgain));
  },
};

function OrderBanner({ page }: { page: Page }) {
  const shown = page.subject.value;
  if (shown === undefined) return null;
  const { panel, language } = page;
  return <Banner shown={shown} onNear={panel.prepare} onWhy={panel.show} language={language} />;
}
