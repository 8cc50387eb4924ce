/**
 * Words that tell a line of the site's own wherever they stand in it, by language; data only, as in `Phrases`: sales
 * through links, requests to share and to sign up, what blog systems print below a post and around a comment form.
 * ` … ` stands for up to four words.
 */
export const SITE: Readonly<Record<string, string>> = {
  en: `
    may contain affiliate links | contains affiliate links | contains some affiliate links | below are affiliate links | links are affiliate links | uses affiliate links
    using the affiliate links | using my affiliate links | using our affiliate links | as an affiliate, i earn | as an affiliate, we earn
    we may earn commission | we may earn a | i may earn a commission | i may earn a small | we may receive a commission | i may receive a commission | we may receive compensation
    i may get a small | we may get a small | i earn a commission | we earn a commission | i make a small commission | we make a small commission | i may make a small | we may make a small
    earn us a commission | earn us a small commission | earn me a small commission | earns us a commission | i earn from qualifying | we earn from qualifying
    at no extra cost to you | at no additional cost to you | at no extra cost to yourself | without additional cost to you
    please share this post | please share this article | please share it with your | share it with your friends | share this with your friends
    share this post with | share this article with | feel free to share it | subscribe to my newsletter | join my newsletter | sign up for my newsletter | join our newsletter
    subscribe to our newsletter | subscribe to the newsletter | join my email list | join our email list | join our mailing list | join my mailing list
    get new posts by email | receive new posts by email | receive notifications of new posts | new posts delivered | buy me a coffee | support me on patreon | support us on patreon
    support this blog on patreon | no spam, unsubscribe | no spam. unsubscribe | unsubscribe anytime | we respect your privacy. | we won't send you spam
    your email address will not be published | required fields are marked | follow any responses to this entry | trackback from your own site | bookmark the permalink
    both comments and pings are currently closed
    discuss this post on | discuss this article on | comments powered by disqus | notify me of new posts | notify me of follow-up | save my name, email, and website
    you need to accept … cookies | you must accept … cookies | if you accept cookies | you have not accepted … cookies | you haven't accepted … cookies | due to your cookie | because of your cookie | your cookie preferences
  `,
  de: `
    enthält affiliate-links | enthält affiliatelinks | mit * markierten links | sogenannte affiliate-links | sogenannte provisions-links | erhalten wir eine provision | erhalten wir eine kleine provision
    erhalte ich eine provision | erhalte ich eine kleine provision | bekommen wir eine provision | bekomme ich eine provision | bekomme ich eine kleine provision
    verdiene ich an qualifizierten | verdienen wir an qualifizierten | teile diesen beitrag mit | teile ihn mit deinen freunden | abonniere meinen newsletter | abonniert meinen newsletter
    e-mail-adresse wird nicht veröffentlicht | erforderliche felder sind mit | kein spam, abmeldung | unterstütze mich auf patreon
    an drittplattformen übermittelt | an drittanbieter übermittelt | cookies nicht zugestimmt | cookies nicht akzeptiert | cookies zustimmen, um
  `,
  fr: `
    contient des liens affiliés | contient des liens d'affiliation | nous percevons une commission | je perçois une commission | je touche une commission | je touche une petite commission
    nous touchons une commission | sans coût supplémentaire pour vous | abonnez-vous à ma newsletter | adresse e-mail ne sera pas publiée | adresse de messagerie ne sera pas publiée
    champs obligatoires sont indiqués | pas de spam, désabonnez | n'hésitez pas à le partager | n'hésitez pas à partager cet article
    n'avez pas accepté … cookies | devez accepter … cookies | vos préférences de cookies
  `,
  es: `
    contiene enlaces de afiliado | contiene enlaces de afiliados | contener enlaces de afiliado | contener enlaces de afiliados | recibimos una comisión | recibo una pequeña comisión | recibir una pequeña comisión
    sin coste adicional para ti | sin costo adicional para ti | suscríbete a mi newsletter | dirección de correo electrónico no será publicada | los campos obligatorios están marcados | compártelo con tus amigos
    no ha aceptado … cookies | no has aceptado … cookies | debe aceptar … cookies | debes aceptar … cookies
  `,
  it: `
    contiene link di affiliazione | contiene link affiliati | contenere link di affiliazione | riceviamo una commissione | potremmo ricevere una commissione | ricevere una piccola commissione | senza costi aggiuntivi per te
    iscriviti alla mia newsletter | indirizzo email non sarà pubblicato | i campi obbligatori sono contrassegnati | condividilo con i tuoi amici
    non hai accettato … cookie | devi accettare … cookie | necessario accettare … cookie
  `,
  pt: `
    contém links de afiliados | conter links de afiliados | podemos receber uma comissão | podemos ganhar uma comissão | sem custo adicional para você
    endereço de e-mail não será publicado | endereço de email não será publicado | campos obrigatórios são marcados | campos obrigatórios marcados | compartilhe com seus amigos
    preciso aceitar … cookies | precisa aceitar … cookies | suas preferências de cookies
  `,
  nl: `
    bevat affiliate links | bevat affiliatelinks | bevat affiliate-links | ontvangen wij een commissie | ontvang ik een kleine commissie | zonder extra kosten voor jou
    e-mailadres wordt niet gepubliceerd | vereiste velden zijn gemarkeerd | schrijf je in voor mijn nieuwsbrief
    geen cookies hebt geaccepteerd | toestemming geven voor … cookies | cookies accepteren om
  `,
  da: `indeholder affiliate links | indeholder affiliatelinks | indeholder reklamelinks | e-mailadresse vil ikke blive publiceret | krævede felter er markeret`,
  no: `inneholder annonselenker | inneholder affiliate | e-postadresse vil ikke bli publisert | obligatoriske felt er merket`,
  sv: `innehåller annonslänkar | innehåller affiliatelänkar | e-postadress kommer inte publiceras | obligatoriska fält är märkta | måste du godkänna … cookies | kräver att du godkänner`,
  fi: `sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | sisältää mainoslinkkejä`,
  pl: `zawiera linki afiliacyjne | adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone | udostępnij go znajomym | musisz zaakceptować … cookie`,
  cs: `obsahuje affiliate odkazy | e-mailová adresa nebude zveřejněna | vyžadované informace jsou označeny`,
  sk: `e-mailová adresa nebude zverejnená | vyžadované polia sú označené`,
  hu: `e-mail címet nem tesszük közzé | a kötelező mezőket`,
  ro: `conține linkuri afiliate | adresa ta de email nu va fi publicată | câmpurile obligatorii sunt marcate`,
  ru: `адрес email не будет опубликован | адрес e-mail не будет опубликован | обязательные поля помечены | содержит партнёрские ссылки | содержит партнерские ссылки`,
  uk: `адреса не оприлюднюватиметься | обов'язкові поля позначені`,
  tr: `e-posta adresiniz yayınlanmayacak | gerekli alanlar`,
  el: `διεύθυνση σας δεν δημοσιεύεται | τα υποχρεωτικά πεδία σημειώνονται`,
  id: `alamat email anda tidak akan dipublikasikan | ruas yang wajib ditandai`,
};

/** What every form that asks for an address prints, wherever in its line. */
export const FORM: Readonly<Record<string, string>> = {
  en: `
    terms of use and privacy policy | terms of service and privacy policy | privacy policy and terms | you agree to our | you agree to the | you agree to receive
    recaptcha and the google | unsubscribe at any time | opt out at any time | receive email from us | receive emails from us | appeared first on
  `,
  de: `datenschutzerklärung zu`,
};

/** What asks for an address to send letters to, in the middle of a line. */
export const LETTER: Readonly<Record<string, string>> = {
  en: `
    delivered to your inbox | delivered straight to your inbox | delivered directly to your inbox | delivered right to your inbox
    sign up for our … newsletter | sign up for the … newsletter | sign up to our … newsletter | sign up to the … newsletter
  `,
  de: `
    für den newsletter an | für den newsletter registr | für unseren newsletter an | für unseren newsletter registr
    newsletter abonnieren | newsletter anmelden | zu unserem newsletter | an unserem newsletter
  `,
  fr: `
    inscrivez-vous à notre newsletter | inscrivez-vous à nos newsletters | inscrivez-vous à la newsletter | inscrivez-vous à notre lettre | inscrivez-vous à la lettre
    inscris-toi à notre newsletter | inscris-toi à la newsletter | inscrire à notre newsletter | inscrire à nos newsletters | inscrire à la newsletter
    inscrire à notre lettre | inscrire à la lettre | inscription à notre newsletter | inscription à nos newsletters | inscription à la newsletter
    inscription à notre lettre | inscription à la lettre
  `,
  es: `suscríbete a nuestr | suscríbase a nuestr | suscríbete a la newsletter | suscríbete a las newsletter | suscríbase a la newsletter | suscríbase a las newsletter`,
  it: `iscriviti alla newsletter | iscriviti alla nostra newsletter`,
  nl: `voor onze nieuwsbrief | voor de nieuwsbrief`,
};
