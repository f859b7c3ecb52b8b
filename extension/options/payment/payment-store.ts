import type { VersionedPayment } from '../../../shared/contract/payment-settings.ts';
import type { PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import { mapResult } from '../../messaging/result.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Version, VersionStore } from '../versioned/version.ts';

/** How a company is paid, in the sidecar. */
export function paymentStore(api: BackgroundApi, companyId: number): VersionStore<PaymentSettings> {
  return {
    load: async () => mapResult(await api.paymentSettings(companyId), versionOf),
    save: async (payment, version) =>
      mapResult(await api.savePaymentSettings({ companyId, version, payment }), versionOf),
  };
}

const versionOf = ({ payment: settings, ...rest }: VersionedPayment): Version<PaymentSettings> => ({
  ...rest,
  settings,
});
