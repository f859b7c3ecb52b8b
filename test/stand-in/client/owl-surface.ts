import { session } from './session.ts';

/** A component as Odoo's client keeps it: what a view is, on what model, holding which records. */
export interface ViewComponent {
  readonly model: { readonly root: object };
  readonly env: { readonly config: { readonly viewType: 'list' | 'kanban' | 'form' } };
  readonly props: { readonly resModel: string; readonly context: object };
}

interface Node {
  readonly component: object;
  readonly children: Record<string, Node>;
}

declare global {
  interface Window {
    odoo?: object;
  }
}

const node = (component: object, children: Record<string, Node> = {}): Node => ({ component, children });

class NavBar {}
class ActionContainer {}
class ControllerComponent {}
class MainComponentsContainer {}
class WebClient {
  readonly __owl__: Node;
  constructor(readonly actions: Node) {
    this.__owl__ = node(this, { __1: node(new NavBar()), __2: actions, __3: node(new MainComponentsContainer()) });
  }
}

const actions = node(new ActionContainer());

/** The globals by which Odoo 16 to 19 can be told, and their screen read, also without debug mode. */
export function publishOdoo(): void {
  const { db, server_version, server_version_info } = session();
  window.odoo = {
    debug: '',
    csrf_token: '',
    info: { db, server_version, server_version_info, isEnterprise: false },
    isReady: true,
    __WOWL_DEBUG__: { root: new WebClient(actions) },
  };
}

/** Puts a view where the screen reader looks for it; without one, the screen is between two views. */
export function showInTree(view: ViewComponent | undefined): void {
  for (const key of Object.keys(actions.children)) delete actions.children[key];
  if (view) actions.children.__1 = node(new ControllerComponent(), { __1: node(view) });
}
