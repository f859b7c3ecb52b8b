import type { PhraseRule } from '../../tone-rules.ts';

const yours = 'su|sus|tu|tus|vuestro|vuestros|vuestra';
const kin =
  'jefe|jefa|jefes|patrón|patrona|patrones|empleador|empleadora|familia|familias|familiares|esposa|esposo|marido|mujer|madre|padre|padres|hijo|hija|hijos|vecino|vecina|vecinos|vecinas|compañeros|amigos|parientes|portero|casero';
const partners = 'clientes|proveedores|socios|competidores|empleados';
const willTell =
  'avisaremos|informaremos|contaremos|llamaremos|hablaremos|escribiremos|notificaremos|comunicaremos|visitaremos|diremos|mostraremos|contactaremos';
const goingTo = 'vamos|voy|tendremos|obligados|obligado|podemos|podríamos|pensamos';
const tell =
  'avisar|avisarle|informar|informarle|contar|contarle|contarles|llamar|hablar|escribir|notificar|comunicar|visitar|decir|decirle|decirles|mostrar|contactar';
const learn =
  'sepa|sepan|sabe|saben|saber|sabrá|sabrán|supiera|supieran|entera|enteran|entere|enteren|enterará|enterarán|enterarse|descubra|descubran|descubrirán';

/** Words that bring others in: family, public, police, courts. */
export const spanishThirdParties: readonly PhraseRule[] = [
  {
    rule: 'blacklist',
    phrases: [
      'lista|listas negra|negras',
      'nombre ~4 por los|el suelos|suelo',
      'nombre ~2 manchado|limpio|sucio|quemado|barro|fango',
      'manch*|ensuci*|quem* ~3 nombre|reputación|imagen',
      'limpiar|limpie ~2 nombre|reputación',
      'buen|mal nombre',
      'mala fama|reputación',
      'perder|pierda|dañar|dañará|arruinar ~2 reputación|nombre',
      'fichero|lista|listado|registro ~1 morosos|incumplidos|impagados|deudores',
      'nadie ~3 fiar|fiará|crédito|vender|venderá|confiará',
      'cerrar|cerrarán ~3 puertas',
      'nunca más ~4 crédito|comprar|vender|venderemos|fiar',
    ],
  },
  {
    rule: 'exposure',
    phrases: [
      'todos|todas|sector|barrio|mundo ~3 comenta|comentan|habla|hablan|dicen',
      'su|tu esposa|esposo|marido|mujer|señora|suegra|novia',
      'su|tu nombre|factura|deuda ~4 puerta|pared|vitrina|escaparate|poste',
      'sus|tus hijos',
      `${willTell} ~5 ${yours} ${kin}|${partners}`,
      `${willTell} ~4 vecinos|vecinas`,
      `${goingTo} ~1 que|a|en ~1 ${tell} ~5 ${yours} ${kin}|${partners}`,
      `${goingTo} ~1 ${tell} ~5 ${yours} ${kin}|${partners}`,
      `${yours} ${kin} ~4 ${learn}`,
      `los|las vecinos|vecinas ~4 ${learn}`,
      `${yours} ${partners} ~5 ${learn}`,
      'todo|todos|toda|todas|sector|barrio|gremio|pueblo|mercado|plaza ~3 sabrá|sabrán|enterará|enterarán',
      'sector|barrio|gremio|pueblo|plaza ~2 sabe|sepa|entere',
      'public*|divulg*|difund*|exhibir*|exponer|expondremos|colgar|colgaremos ~4 nombre|nombres|situación|deuda',
      'lo|la|los|las ~2 exhibir|exponer|exhibiremos|expondremos',
      'exhibirlo|exhibirle|exponerlo|exponerle',
      'entera|enterará|enteran ~1 director|gerente|banco',
      'nombre ~4 publicado|divulgado|expuesto|redes|prensa|facebook',
      'hacer|haremos|hará ~2 público|pública',
      'cartel|pancarta|letrero|cobrador ~2 puerta|frente|local|fachada|frac',
    ],
  },
  {
    rule: 'crime',
    phrases: [
      'robando',
      'roba|roban',
      'delito|delitos|delictiv*|delincuen*|crimen|crímenes|criminal*|policía|policías|policial*|cárcel|cárceles|prisión|prisiones|presidio|calabozo|comisaría|comisaria',
      'ser|será|terminar|termina|terminará|acabar|acaba|acabará|ir|irá|meter ~1 preso|presa|presos|presas|esposado',
      'denuncia|denuncias|denunciar|denunciarlo|denunciarle|denunciaremos|denunciado|denunciamos',
      'penal|penales|penalmente|fiscalía',
      'apropiación indebida',
      'esto|eso|suyo es ~1 estafa|fraude|robo|hurto|ilegal',
      'usted|ustedes hace|hacen ~3 nombre robo|estafa|fraude',
      'comete|cometiendo|cometido ~1 estafa|fraude|robo|hurto',
      'nos estafa|estafado|estafando|estafó|robado|robando|roba|robó',
      'robar|robarnos|estafar|estafarnos ~1 nosotros|otros|nos|gente',
      'entre|tras ~1 rejas',
    ],
  },
  {
    rule: 'firm_measure',
    when: 'talking',
    phrases: [
      'juez|jueza|jueces',
      'el|al|un juicio',
      'embargamos|embargaremos',
      'agencia ~1 recaudación',
      'será ~1 rescindido',
      'rescindir|rescindiremos ~1 contrato',
      'judicial|judiciales|judicialmente|extrajudicial|extrajudicialmente|juzgado|juzgados|tribunal|tribunales|monitorio|burofax|embargo|embargos|embargar*|embargaremos',
      'ir|iremos|llevar*|acudir|acudiremos|en|a ~1 juicio',
      'interponer|interpondremos|presentar|presentaremos|poner|pondremos ~2 demanda|demandas',
      'demandar|demandaremos|demandado|demandados|demandarán',
      'nuestro|nuestra|nuestros|mi|mis|un|los ~1 abogado|abogada|abogados',
      'con el|nuestro abogado',
      'acción|acciones|medida|medidas|vía|vías|reclamación|proceso|procedimiento legal|legales|jurídica|jurídicas|ejecutivo|ejecutiva',
      'pasar|pasará|pasaremos|trasladar|trasladaremos|trasladará|enviaremos|remitiremos|derivar|derivaremos|derivado|entregaremos|escalaremos|manos ~6 jurídico|jurídica|legal|legales',
      'bufete|bufetes',
      'agencia|agencias|empresa|empresas|despacho ~1 cobro|cobros|cobranza|cobranzas|recobro|recobros',
      'recobro|recobros',
      'asnef|experian|equifax|veraz|datacrédito|dicom|infocorp|badexcug|cirbe',
      'buró|burós|central|centrales ~1 crédito|riesgo|riesgos',
      'fichero|ficheros|registro|registros ~2 solvencia|morosos|crédito|impagos',
      'historial|calificación|puntaje|score crediticio|crediticia|crédito',
      'quiebra',
    ],
  },
];
