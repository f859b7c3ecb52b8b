import type { IConfiguration } from 'dependency-cruiser';

type ImportRule = NonNullable<IConfiguration['forbidden']>[number] & { readonly comment: string };

interface Where {
  readonly path?: string;
  readonly pathNot?: string;
  readonly circular?: boolean;
  readonly dependencyTypesNot?: 'type-only'[];
}

const never = (name: string, from: Where, to: Where, comment: string): ImportRule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const inTests = '\\.test\\.tsx?$|/testing/';
const source = (path: string) => ({ path, pathNot: inTests });

/** Who may import whom; the comments are what someone who breaks a rule reads. */
export const importRules: readonly ImportRule[] = [
  never(
    'no-cycles',
    source('^(shared|sidecar|extension)/'),
    { circular: true },
    'A cycle hides which file is the deeper one: move what both need into a third.',
  ),
  never(
    'domain-is-pure',
    source('^shared/domain/'),
    { pathNot: '^shared/domain/|^(node_modules/)?(date-fns|@brazilian-utils/brazilian-utils)/' },
    'Rules take the clock, ids and facts as arguments; I/O and schemas live outside.',
  ),
  never(
    'contract-is-the-wire',
    source('^shared/contract/'),
    { pathNot: '^shared/|^node_modules/zod/' },
    'The wire knows the domain and zod, nothing else.',
  ),
  never(
    'ports-speak-domain',
    source('^sidecar/(crm/crm|store/store)\\.ts$'),
    { pathNot: '^shared/' },
    'A port names what we need in domain words; adapters know how.',
  ),
  never(
    'crm-adapter-alone',
    source('^sidecar/crm/odoo/'),
    { path: '^sidecar/(?!crm/)|/hono/' },
    'An adapter knows its port and its library, not its users.',
  ),
  never(
    'store-adapter-alone',
    source('^sidecar/store/'),
    { path: '^sidecar/(?!store/)|/hono/' },
    'An adapter knows its port and its library, not its users.',
  ),
  never(
    'use-cases-know-ports',
    source('^sidecar/(usecases|outbox|session|ledger|reminder-mail|tasks|telling)/'),
    { path: '^sidecar/(crm/odoo|store/lowdb|routes)|/hono/' },
    'Use cases speak to ports; which adapter stands behind is decided in start-sidecar.',
  ),
  never(
    'routes-are-thin',
    source('^sidecar/routes/'),
    { path: '^sidecar/(crm/odoo|store/lowdb|outbox)' },
    'A route parses, calls one use case and answers.',
  ),
  never(
    'sidecar-and-extension-apart',
    source('^sidecar/'),
    { path: '^extension/' },
    'They meet on the wire: shared/contract.',
  ),
  never(
    'extension-and-sidecar-apart',
    source('^extension/'),
    { path: '^sidecar/' },
    'They meet on the wire: shared/contract.',
  ),
  never(
    'ui-is-pure',
    source('^extension/ui/'),
    {
      path: '^extension/(messaging|background|odoo-page|overlay|options|finance|settings)/(?!messages)|/wxt/|webext-core',
    },
    'Components get data and callbacks; they ask nobody.',
  ),
  never(
    'page-knowledge-alone',
    source('^extension/odoo-page/'),
    { path: '^extension/(?!odoo-page/)|/preact/' },
    'What we know of the CRM’s screens stays in one place, free of our own interface.',
  ),
  never(
    'one-language-a-page',
    source('^extension/(?!background/|options/|finance/|i18n/(overlay/|desk/|options-words|finance-words))'),
    { path: '^extension/i18n/(overlay|desk)/', dependencyTypesNot: ['type-only'] },
    'A page of the CRM is sent the texts of its own language; the background has them all.',
  ),
  never(
    'desk-by-a-click',
    source('^extension/overlay/'),
    { path: '^extension/(desk|ui/(many|panel|reminder))', dependencyTypesNot: ['type-only'] },
    'Every page of the CRM loads the overlay; what opens by a click comes with the click, by the desk loader.',
  ),
  never(
    'desk-without-overlay',
    source('^extension/desk/'),
    { path: '^extension/overlay/' },
    'The desk is a script of its own: what both need lies outside the two.',
  ),
  never(
    'no-background-in-pages',
    source('^extension/(overlay|desk|options|finance|ui|state)/'),
    { path: '^extension/background/' },
    'Pages reach the background by messages only.',
  ),
  never(
    'nobody-imports-entrypoints',
    source('^(shared|sidecar|extension)/(?!entrypoints)'),
    { path: '^extension/entrypoints/' },
    'Entrypoints wire; nothing depends on them.',
  ),
  never(
    'product-without-tests',
    source('^(shared|sidecar|extension)/'),
    { path: '^test/' },
    'The product does not know its tests.',
  ),
];
