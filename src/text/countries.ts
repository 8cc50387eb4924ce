/** Names of countries and regions in English, lower case, as the Unicode CLDR has them; asking the platform costs 15 ms at each start. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `
  ascension island|andorra|united arab emirates|afghanistan|antigua & barbuda|anguilla|albania|armenia|curaçao|angola|antarctica|
  argentina|american samoa|austria|australia|aruba|åland islands|azerbaijan|bosnia & herzegovina|barbados|bangladesh|belgium|
  burkina faso|bulgaria|bahrain|burundi|benin|st. barthélemy|bermuda|brunei|bolivia|caribbean netherlands|brazil|bahamas|bhutan|
  myanmar (burma)|bouvet island|botswana|belarus|belize|canada|cocos (keeling) islands|congo - kinshasa|central african republic|
  congo - brazzaville|switzerland|côte d’ivoire|cook islands|chile|cameroon|china|colombia|clipperton island|sark|costa rica|
  serbia|cuba|cape verde|christmas island|cyprus|czechia|germany|diego garcia|djibouti|denmark|dominica|dominican republic|
  algeria|ceuta & melilla|ecuador|estonia|egypt|western sahara|eritrea|spain|ethiopia|european union|eurozone|finland|fiji|
  falkland islands|micronesia|faroe islands|france|gabon|united kingdom|grenada|georgia|french guiana|guernsey|ghana|gibraltar|
  greenland|gambia|guinea|guadeloupe|equatorial guinea|greece|south georgia & south sandwich islands|guatemala|guam|
  guinea-bissau|guyana|hong kong sar china|heard & mcdonald islands|honduras|croatia|haiti|hungary|canary islands|indonesia|
  ireland|israel|isle of man|india|british indian ocean territory|iraq|iran|iceland|italy|jersey|jamaica|jordan|japan|kenya|
  kyrgyzstan|cambodia|kiribati|comoros|st. kitts & nevis|north korea|south korea|kuwait|cayman islands|kazakhstan|laos|lebanon|
  st. lucia|liechtenstein|sri lanka|liberia|lesotho|lithuania|luxembourg|latvia|libya|morocco|monaco|moldova|montenegro|
  st. martin|madagascar|marshall islands|north macedonia|mali|mongolia|macao sar china|northern mariana islands|martinique|
  mauritania|montserrat|malta|mauritius|maldives|malawi|mexico|malaysia|mozambique|namibia|new caledonia|niger|norfolk island|
  nigeria|vanuatu|nicaragua|netherlands|norway|nepal|nauru|niue|new zealand|oman|panama|peru|french polynesia|papua new guinea|
  philippines|pakistan|poland|st. pierre & miquelon|pitcairn islands|puerto rico|palestinian territories|portugal|palau|paraguay|
  qatar|réunion|zimbabwe|romania|russia|rwanda|saudi arabia|solomon islands|seychelles|sudan|sweden|singapore|st. helena|
  slovenia|svalbard & jan mayen|slovakia|sierra leone|san marino|senegal|somalia|suriname|south sudan|são tomé & príncipe|
  el salvador|sint maarten|syria|eswatini|tristan da cunha|turks & caicos islands|chad|french southern territories|togo|thailand|
  tajikistan|tokelau|timor-leste|turkmenistan|tunisia|tonga|türkiye|trinidad & tobago|tuvalu|taiwan|tanzania|ukraine|uganda|
  u.s. outlying islands|united nations|united states|uruguay|uzbekistan|vatican city|st. vincent & grenadines|vietnam|venezuela|
  british virgin islands|u.s. virgin islands|wallis & futuna|samoa|kosovo|yemen|mayotte|south africa|zambia
`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
