import { Fragment } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type OptionsWords, optionsWordsIn } from '../i18n/options-words.ts';
import type { Connection } from '../settings/connection.ts';
import { Gauge } from '../ui/gauge.tsx';
import { CalendarSection } from './calendar/calendar-section.tsx';
import { ConnectionSection } from './connection/connection-section.tsx';
import { OperationSection } from './operation/operation-section.tsx';
import './options.css';
import type { BackgroundApi, OptionsPlatform } from './options-platform.ts';
import { PaymentSection } from './payment/payment-section.tsx';
import { SeveritySection } from './severity/severity-section.tsx';
import { TemplatesSection } from './templates/templates-section.tsx';
import { useAsked } from './use-asked.ts';
import { useSystemTheme } from './use-system-theme.ts';

export type { BackgroundApi, OptionsPlatform } from './options-platform.ts';

export interface OptionsPageProps {
  readonly api: BackgroundApi;
  readonly platform: OptionsPlatform;
}

/** Where an admin connects the extension to the CRM, says when a delay is grave, when customers are contacted, how they pay, and what their mails say. */
export function OptionsPage({ api, platform }: OptionsPageProps) {
  const words = optionsWordsIn(platform.language);
  const theme = useSystemTheme();
  const [saved, setSaved] = useState<Connection | null>();
  useEffect(() => {
    platform.loadConnection().then(setSaved, () => setSaved(null));
  }, [platform]);
  useEffect(() => {
    document.documentElement.lang = platform.language;
    document.title = `Em Dia · ${words.o('page.title')}`;
  }, [platform, words.o]);
  return (
    <div class="options" data-theme={theme}>
      <Head words={words} />
      {saved !== undefined && <Sections api={api} platform={platform} words={words} saved={saved} onSaved={setSaved} />}
    </div>
  );
}

interface SectionsProps extends OptionsPageProps {
  readonly words: OptionsWords;
  readonly saved: Connection | null;
  onSaved(connection: Connection): void;
}

function Sections({ api, platform, words, saved, onSaved }: SectionsProps) {
  // Another connection may mean another user: asked anew.
  const whoAmI = useCallback(() => api.whoAmI(), [api, saved]);
  const [user, askAgain] = useAsked(whoAmI);
  const { o } = words;
  return (
    <div class="columns">
      <nav aria-label={o('nav.label')}>
        <a href="#connection">{o('nav.connection')}</a>
        <a href="#severity">{o('nav.severity')}</a>
        <a href="#calendar">{o('nav.calendar')}</a>
        <a href="#payment">{o('nav.payment')}</a>
        <a href="#templates">{o('nav.templates')}</a>
        <a href="#operation">{o('nav.operation')}</a>
      </nav>
      <main>
        <ConnectionSection
          api={api}
          platform={platform}
          words={words}
          saved={saved}
          onSaved={onSaved}
          user={user}
          askUserAgain={askAgain}
        />
        {/* Another server has other settings. */}
        <Fragment key={saved?.sidecarUrl}>
          <SeveritySection api={api} words={words} user={user} />
          <CalendarSection api={api} words={words} user={user} />
          <PaymentSection api={api} words={words} user={user} />
          <TemplatesSection api={api} words={words} user={user} />
          <OperationSection api={api} words={words} user={user} />
        </Fragment>
      </main>
    </div>
  );
}

function Head({ words: { o } }: { words: OptionsWords }) {
  return (
    <header>
      <div class="head">
        <span class="sign">
          <Gauge level="critical" />
        </span>
        <div>
          <h1>Em Dia</h1>
          <p class="muted">{o('page.lead')}</p>
        </div>
      </div>
    </header>
  );
}
