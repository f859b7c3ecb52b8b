import type { PhraseRule } from '../../tone-rules.ts';

const yours = 'seu|sua|seus|suas|teu|tua';
const kin =
  'chefe|chefes|patrão|patroa|patrões|empregador|empregadores|família|familiares|esposa|esposo|marido|mulher|mãe|pai|pais|filho|filha|filhos|parentes|vizinho|vizinha|vizinhos|vizinhas|síndico|porteiro|amigos';
const partners = 'clientes|fornecedores|sócios|parceiros|concorrentes|funcionários|colegas';
const willTell =
  'avisaremos|informaremos|contaremos|ligaremos|falaremos|comunicaremos|procuraremos|mostraremos|notificaremos|escreveremos|contataremos|entraremos';
const goingTo = 'vamos|iremos|vou|podemos|posso|teremos|obrigados|obrigado|precisaremos';
const tell = 'avisar|informar|contar|ligar|falar|comunicar|procurar|mostrar|notificar|escrever|contatar|entrar';
const learn = 'saber|sabe|sabem|saberá|saberão|souber|souberem|sabendo|descobrir|descobrirem|descobrirá';

/** Words that bring others in: family, public, police, courts. */
export const portugueseThirdParties: readonly PhraseRule[] = [
  {
    rule: 'blacklist',
    phrases: [
      'boca do povo',
      'queimado|queimada|queimados na|no|com praça|cidade|mercado|meio|setor|vários|todos|fornecedores',
      'nome|cnpj|cpf ~1 sujo|suja|limpo|manchado|queimado',
      'suj* ~3 nome|cnpj|cpf|imagem|reputação',
      'manch*|queim* ~3 nome|reputação|imagem|filme|praça|mercado',
      'limpar|limpe|limpem|limpando ~2 nome|cnpj|cpf',
      'nome ~1 na praça|lama',
      'lista|listas negra|negras|suja',
      'lista|cadastro|rol|relação ~1 maus|bloqueados',
      'fechar|fecham|fecharão ~3 portas',
      'ninguém mais|vai ~3 vender|venda|vende|crédito|confiar|fornecer|fornece',
      'nunca|jamais mais ~4 crédito|comprar|compra|vender|venderemos|fiado',
    ],
  },
  {
    rule: 'exposure',
    phrases: [
      'mercado|setor|mundo|todos|cidade|bairro ~3 comenta|comentam|fala|falam|falando',
      'seu|sua|tua|teu esposa|marido|mulher|namorada|sogra',
      'já contamos|contei|avisamos|falamos ~6 família|esposa|marido|vizinhos|chefe',
      'contamos|contei tudo',
      'seu|sua nome|boleto|dívida|fatura ~4 porta|parede|mural|vitrine|poste',
      'gerente|banco|contador ~5 adorar|gostar ~1 saber|descobrir',
      'vida ~3 espalhada|exposta|pública',
      'seus|teus filhos',
      `${willTell} ~7 ${yours} ${kin}`,
      `${willTell} ~6 vizinhos|vizinhas`,
      `${goingTo} ~2 ${tell} ~7 ${yours} ${kin}`,
      `${willTell} ~4 ${yours} ${partners}`,
      `vamos|iremos|vou|teremos|obrigados|precisaremos ~2 ${tell} ~11 ${yours} ${partners}`,
      `${yours} ${kin} ~5 ${learn}`,
      `os|as vizinhos|vizinhas ~5 ${learn}`,
      `${yours} ${partners} ~4 ${learn}`,
      'todos|todo|toda|mercado|cidade|bairro|concorrência ~3 saberá|saberão|souber|sabendo',
      'mundo|todos|mercado|cidade|bairro vai|vão ~1 saber',
      'divulg*|publicar|publicaremos|publicado|publicada|publique|postar|postaremos|expor|exporemos|exposto|exposta|espalhar ~4 nome|nomes|situação|dívida|débito',
      'nome ~4 publicado|divulgado|exposto|exibido',
      'expor você|vocês|publicamente',
      'torn* ~2 público|pública',
      'vir|virá|levar|levaremos ~2 a público',
      'faixa|cartaz ~2 frente|porta|rua|fachada',
      'carro de som',
    ],
  },
  {
    rule: 'crime',
    phrases: [
      'rouba|roubam|roubar|roubando',
      'problema|problemas com ~1 justiça',
      'crime|crimes|criminos*|criminal|criminais|criminalmente|polícia|policial|policiais|delegad*|delegacia*',
      'prisão|prisões|presídio|cadeia|algem*|estelionat*|falcatrua*|fraudador*|fraudou',
      'ser|será|foi|foram|vai|vão|acabar|acaba|terminar|termina|ir|sair ~1 preso|presa|presos|presas',
      'atrás das grades',
      'boletim de ocorrência',
      'apropriação indébita',
      'código penal',
      'artigo|art 171',
      'queixa crime',
      'ação|processo|esfera|inquérito penal|policial',
      'isso|isto|configura|caracteriza ~1 roubo|furto|fraude|ilegal|extorsão|golpe',
      'pagar é ~1 roubo|furto|ilegal',
      'nos roubar|roubando|roubou|roubaram',
      'fora da lei',
    ],
  },
  {
    rule: 'firm_measure',
    when: 'talking',
    phrases: [
      'juiz|juíza|juízes',
      'entrar|entrando|entraremos|entramos com ~1 ação|processo|execução',
      'proteção ~1 crédito',
      'será ~1 rescindido',
      'rescindir|rescindiremos ~1 contrato',
      'na justiça',
      'protesto|protestos|protestar|protestado|protestada|protestados|protestaremos|protestando',
      'encaminh*|enviar*|enviado|mandar|levar|levaremos|parar ~5 cartório',
      'serasa|spc|scpc',
      'negativação|negativado|negativada|negativados|negativar|negativaremos|negativando',
      'órgão|órgãos|bureau|bureaus|birô|birôs ~2 crédito',
      'restrição|restrições ~3 nome|cpf|cnpj|crédito',
      'cadastro|cadastros|lista ~1 restritivo|restritivos|restrição|restritiva',
      'judicial|judiciais|judicialmente|judiciário|extrajudicial|extrajudicialmente',
      'encaminh*|enviar*|enviado|passar|passará|repass*|transfer*|acion*|mãos|entregue ~5 ao|nosso|do|departamento|setor|assessoria jurídico|jurídica',
      'medida|medidas|ação|ações|via|vias|providências jurídica|jurídicas|legal|legais|cabíveis|drásticas|enérgicas|extremas',
      'ação ~1 cobrança|execução|monitória',
      'execução|executar ~3 título|dívida|fiscal|contra|bens',
      'entrar|entraremos|ir|iremos|recorrer|recorreremos|acionar|acionaremos|levar|levaremos|parar|vemos ~4 justiça|juízo|tribunal|tribunais|fórum|juiz',
      'oficial|oficiais ~1 justiça',
      'nosso|nossa|nossos|meu|minha|um|aos|pelos|acionar ~1 advogado|advogada|advogados',
      'com o|um|os|nossos advogado|advogados',
      'advogado|advogada|advogados ~6 ação|processo|cobrança|caso|petição',
      'escritório|empresa|assessoria|agência de|terceirizada ~1 advocacia|cobrança|cobranças|advogados',
      'cobrança externa|terceirizada',
      'penhora*|penhorar|arresto|confisc*|falência',
      'bloqueio|bloquear ~2 bens|contas|patrimônio',
      'busca e apreensão',
      'prejudicar|baixar|derrubar|afetar|cair|cairá|perder ~2 score',
    ],
  },
];
