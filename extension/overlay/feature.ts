import type { ReadonlySignal } from '@preact/signals';
import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Language } from '../../shared/contract/common.ts';
import type { PageFacts } from '../odoo-page/page-facts.ts';
import type { Theme } from '../shadow/create-host.ts';
import type { Assessments } from '../state/assessments.ts';
import type { Shown } from '../state/shown.ts';
import type { UserRole } from '../state/user-role.ts';
import type { CustomerPanel } from './customer-panel.ts';
import type { DeskLoader } from './desk-loader.ts';

/** One screen of the CRM, from the moment it shows until it shows another record or view. */
export interface Page {
  readonly facts: ReadonlySignal<PageFacts>;
  readonly language: Language;
  readonly theme: Theme;
  /** What is known of the customer on a form; undefined on other views and while no customer is picked. */
  readonly subject: ReadonlySignal<Shown<Assessment> | undefined>;
  readonly panel: CustomerPanel;
}

export interface FeatureContext {
  readonly page: Page;
  readonly assessments: Assessments;
  readonly desk: DeskLoader;
  readonly user: UserRole;
  /** Ends with the screen: everything a feature put there goes. */
  readonly signal: AbortSignal;
}

/** Something we add to some screens. */
export interface Feature {
  readonly id: string;
  appliesTo(facts: PageFacts): boolean;
  init(context: FeatureContext): void;
}
