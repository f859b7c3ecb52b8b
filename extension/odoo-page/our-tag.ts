/** The element that everything of ours in the page stands in. */
export const OUR_TAG = 'em-dia';
