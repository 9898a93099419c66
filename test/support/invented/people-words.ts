/** What invented people are made of. Nobody here is real, nor are the companies (all fictional). */

export interface Home {
  readonly given: readonly [string, ...ReadonlyArray<string>];
  readonly family: readonly [string, ...ReadonlyArray<string>];
  readonly cities: readonly [string, ...ReadonlyArray<string>];
  readonly country: string;
  readonly code: string;
  /** "#" is a digit. */
  readonly phone: string;
  readonly school: readonly [string, ...ReadonlyArray<string>];
  readonly companies: readonly [string, ...ReadonlyArray<string>];
  readonly tongue: string;
}

/** Names are joined freely, so that a name is hardly anybody's. */
export const homes: readonly [Home, ...ReadonlyArray<Home>] = [
  {
    given: ["Zoë", "Jürgen", "Käthe", "Anneliese Marie", "Björn"],
    family: ["Müller-Ødegård", "Größe", "von der Weiden", "Schäfer-Lüttich", "Bäumler"],
    cities: ["Berlin", "München", "Köln"],
    country: "Germany",
    code: "DE",
    phone: "+49 15# #######",
    school: ["Technische Hochschule Wolkenburg", "Universität Neustrand"],
    companies: ["Wolkenwerk GmbH", "Nordlicht Software AG", "Grünspan & Söhne KG"],
    tongue: "German",
  },
  {
    given: ["Łukasz", "Małgorzata", "Żaneta", "Wojciech"],
    family: ["Brzęczykowski", "Ściborska", "Śliwa-Żurek", "Dąbek"],
    cities: ["Kraków", "Łódź", "Wrocław"],
    country: "Poland",
    code: "PL",
    phone: "+48 6## ### ###",
    school: ["Politechnika Zamglona", "Akademia Rzeczna"],
    companies: ["Chmurka Sp. z o.o.", "Bursztyn Systems S.A."],
    tongue: "Polish",
  },
  {
    given: ["Nguyễn", "Thị Hồng", "Quốc Bảo", "Đức"],
    family: ["Trần Văn Phúc", "Lê Thảo", "Phạm", "Đặng"],
    cities: ["Hà Nội", "Đà Nẵng"],
    country: "Vietnam",
    code: "VN",
    phone: "+84 9# ### ####",
    school: ["Đại học Bách khoa Sông Xanh", "Học viện Mây Trắng"],
    companies: ["Sao Biển JSC", "Cầu Tre Technology"],
    tongue: "Vietnamese",
  },
  {
    given: ["Кирилл", "Оксана", "Дарья", "Борис"],
    family: ["Звёздочкин", "Ивушкин", "Щукин", "Лесной"],
    cities: ["Tbilisi", "Batumi"],
    country: "Georgia",
    code: "GE",
    phone: "+995 5## ## ## ##",
    school: ["Технический университет Снежногорья", "Институт связи Озёрска"],
    companies: ["Снегирь", "Голубая Линия"],
    tongue: "Russian",
  },
  {
    given: ["Ελένη", "Γιώργος", "Αθανάσιος"],
    family: ["Θαλασσινού", "Παπαδέντρος", "Ψαράς"],
    cities: ["Athens", "Thessaloniki"],
    country: "Greece",
    code: "GR",
    phone: "+30 69# ### ####",
    school: ["Πολυτεχνείο Αιγαλείου Όρους", "Κολλέγιο Θερμαϊκού"],
    companies: ["Κύμα Α.Ε.", "Ελαιώνας Data"],
    tongue: "Greek",
  },
  {
    given: ["Aoife", "Seán", "Desmond", "Niamh"],
    family: ["O'Flaherty-Byrne", "Ó Cinnéide", "Larkspur", "McTavish"],
    cities: ["Dublin", "Cork"],
    country: "Ireland",
    code: "IE",
    phone: "+353 8# ### ####",
    school: ["Liffeyside Institute of Technology", "St Brannock's College"],
    companies: ["Harbour & Pike Ltd", "Peatbog Analytics", "Tern Systems"],
    tongue: "English",
  },
  {
    given: ["Maya", "Tyrell", "Jordan", "Grace Ann"],
    family: ["Whitlock", "Okonkwo-Reyes", "Castellanos", "Fairweather Jr."],
    cities: ["Portland, OR", "Austin, TX", "Boise, ID"],
    country: "United States",
    code: "US",
    phone: "(5##) 555-01##",
    school: ["Cascadia State University", "Blue Mesa College"],
    companies: ["Lanternfish Inc.", "Copper Kettle Labs", "Quartz & Vine, LLC"],
    tongue: "English",
  },
  {
    given: ["Priya", "Aravind", "Sunita", "Harpreet"],
    family: ["Venkataraghavan", "Iyerson", "Banerjee-Dutt", "Gillu"],
    cities: ["Bengaluru", "Pune", "Chennai"],
    country: "India",
    code: "IN",
    phone: "+91 9#### #####",
    school: ["Kaveri Institute of Engineering", "Sahyadri University"],
    companies: ["Neem Tree Technologies Pvt Ltd", "Monsoon Metrics", "Peepal Pay"],
    tongue: "Hindi",
  },
  {
    given: ["João", "Inês", "Conceição", "Thiago"],
    family: ["Magalhães do Ó", "Guimarães Prado", "Araújo", "Simões"],
    cities: ["São Paulo", "Recife"],
    country: "Brazil",
    code: "BR",
    phone: "+55 11 9####-####",
    school: ["Universidade do Rio Manso", "Instituto Técnico de Pedra Alta"],
    companies: ["Jacarandá Sistemas Ltda.", "Maré Alta S.A."],
    tongue: "Portuguese",
  },
  {
    given: ["Çağla", "Oğuz", "İpek", "Şebnem"],
    family: ["Güneşdoğdu", "Işıklı", "Yıldıztepe"],
    cities: ["İstanbul", "Eskişehir"],
    country: "Türkiye",
    code: "TR",
    phone: "+90 53# ### ## ##",
    school: ["Göksu Teknik Üniversitesi", "Çınaraltı Üniversitesi"],
    companies: ["Kırlangıç Yazılım A.Ş.", "Deniz Feneri Bilişim"],
    tongue: "Turkish",
  },
  {
    given: ["Kwabena", "Adaeze", "Folúkẹ́", "Thandiwe"],
    family: ["Asantewaa-Boateng", "Ọlátúnjí", "Dlomo", "Nkrumson"],
    cities: ["Accra", "Kumasi"],
    country: "Ghana",
    code: "GH",
    phone: "+233 2# ### ####",
    school: ["Volta Heights University", "Savannah Polytechnic"],
    companies: ["Baobab Ledger", "Kente Cloud Ltd"],
    tongue: "Twi",
  },
  {
    given: ["Wei", "Xiaoling", "Haruto", "Ji-woo"],
    family: ["Zhangsun", "Ouyang", "Takamizawa", "Bae"],
    cities: ["Singapore"],
    country: "Singapore",
    code: "SG",
    phone: "+65 9### ####",
    school: ["Lion Gate University", "Lotus Bay Institute"],
    companies: ["Merlot Orchid Pte. Ltd.", "Kingfisher Robotics", "Paper Crane K.K."],
    tongue: "Mandarin",
  },
];

/** People of one name only. */
export const loneNames = ["Suharyanti", "Björk-Ann", "Ravindran"] as const;
