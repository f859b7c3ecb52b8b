/** Name of the event on `document` whose `detail` is the facts as JSON text. Facts only: the bridge listens to nothing. */
export const FACTS_EVENT = 'emdia:facts';
