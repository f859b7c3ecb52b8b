export const VERSION = '19.0';
export const VERSION_PARTS = [19, 0, 0, 'final', 0, ''] as const;

/** As Odoo 19 Community answers it. */
export const VERSION_INFO = {
  server_version: VERSION,
  server_version_info: VERSION_PARTS,
  server_serie: VERSION,
  protocol_version: 1,
};
