import type { Language } from '../../../shared/contract/common.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import type { OptionsStage } from './options-stage.ts';

/** Where a section of the options page is tried. */
export interface OptionsSetting {
  crm(): CrmUnderTest;
  /** A sidecar and a browser that start from nothing. */
  set(options?: { readonly language?: Language }): Promise<OptionsStage>;
  /** In which it is looked at. */
  readonly languages: readonly Language[];
}
