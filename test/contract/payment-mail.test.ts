import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describePaymentMail } from './payment-mail.contract.ts';

describePaymentMail('the stand-in', startStandIn);
