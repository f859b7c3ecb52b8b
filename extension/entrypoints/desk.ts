import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDesk } from '../desk/start-desk.ts';

export default defineUnlistedScript({ main: startDesk });
