/** The extension's id, which browsers derive from `EXTENSION_KEY`: the same wherever it is installed from this source. */
export const EXTENSION_ID = 'iakodclhgkmjemolabjcmpokignlkmnj';

/** The public key named in the manifest (base64 DER). Its private half was thrown away: stores sign with their own. */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtZVUtmIL/cNZgMU4RQAX9t3T2XnOxuxtiFvAnIle7lcElsb+tUTf/el05pEbBwNwfxX7XnsghBBaDjAq2jA+Rp+ihXy6vvv9AE6RpcgO/55DB1g8n4s0o003t81f8S6kEfxYkGLelxLyDeCA/t+npEMd73puI9HYfj1Od+YPmo02fiNbgvjS3GZGmmkSg9NP6TLkMS+dQHKv70tEfhCLOR50vBRzu5oVuOZuy40GPosc/L+dCxfnvkJjInaCCMMNyosyjCtpIELo8v8S/44X3AYmQTo7W070CoqtSXdh/yU3zni6Df8ax6dRL9ECYzpJV34+U4W+y4siYBDARnXeJwIDAQAB';
