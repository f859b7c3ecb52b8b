import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describePaymentInBetween } from './payment-in-between.suite.ts';

describePaymentInBetween('the stand-in', startStandIn);
