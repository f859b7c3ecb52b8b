import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeCrm } from './crm.contract.ts';

describeCrm('the stand-in, by JSON-2', startStandIn, 'json-2');
describeCrm('the stand-in, by JSON-RPC', startStandIn, 'json-rpc');
