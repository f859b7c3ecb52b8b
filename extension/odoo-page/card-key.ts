/** Carries a card's key where the web client itself writes none: 14 and 15. */
export const CARD_KEY = 'data-emdia-key';
