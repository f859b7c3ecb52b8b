import type { Model } from '../orm/model.ts';
import {
  account,
  fullReconcile,
  journal,
  partialReconcile,
  paymentMethodLine,
  paymentTerm,
  paymentTermLine,
} from './accounting.ts';
import { activity, activityType } from './activity.ts';
import { bankStatementLine } from './bank-statement.ts';
import { attachment, parameter } from './base.ts';
import { company } from './company.ts';
import { follower, mail, message, notification, subtype } from './mail.ts';
import { cron, module } from './modules.ts';
import { move } from './move.ts';
import { moveLine } from './move-line.ts';
import { partner, partnerCategory } from './partner.ts';
import { payment, paymentRegister } from './payment.ts';
import { country, countryState, currency } from './places.ts';
import { lead, order, orderLine } from './sale.ts';
import { sms } from './sms.ts';
import { apiKey, group, modelData, user } from './user.ts';

/** Everything the stand-in knows, by Odoo 19's names. */
export const models: readonly Model[] = [
  currency,
  country,
  countryState,
  company,
  group,
  modelData,
  user,
  apiKey,
  partner,
  partnerCategory,
  account,
  journal,
  paymentTerm,
  paymentTermLine,
  paymentMethodLine,
  partialReconcile,
  fullReconcile,
  move,
  moveLine,
  bankStatementLine,
  payment,
  paymentRegister,
  order,
  orderLine,
  lead,
  attachment,
  parameter,
  module,
  cron,
  message,
  subtype,
  follower,
  notification,
  mail,
  sms,
  activityType,
  activity,
];
