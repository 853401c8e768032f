/** Nouns for what somebody is: offices, occupations, kinship, ranks. */
export const ENGLISH_ROLES = new RegExp(
  `\\b(?:${`president|vice-president|premier|minister|secretary|chancellor|governor|mayor|mayoress|deputy|senator|congressman|congresswoman|
  councillor|councilor|councilman|councilwoman|alderman|representative|rep|sen|gov|mp|mep|lawmaker|legislator|leader|chief|chair|chairman|chairwoman|chairperson|head|director|
  boss|executive|ceo|manager|officer|official|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|ambassador|envoy|diplomat|judge|justice|magistrate|
  prosecutor|lawyer|attorney|solicitor|barrister|advocate|sheriff|constable|inspector|detective|sergeant|sgt|captain|capt|lieutenant|lt|colonel|col|major|
  general|gen|admiral|commander|corporal|commissioner|superintendent|investigator|marshal|coroner|warden|ranger|firefighter|fireman|
  doctor|dr|surgeon|nurse|midwife|paramedic|medic|professor|prof|lecturer|teacher|headteacher|principal|dean|rector|student|pupil|researcher|
  scientist|biologist|chemist|physicist|engineer|geologist|seismologist|meteorologist|ecologist|economist|historian|archaeologist|analyst|expert|
  author|writer|poet|novelist|journalist|reporter|editor|columnist|correspondent|photographer|artist|painter|sculptor|musician|singer|actor|actress|
  curator|librarian|archivist|architect|planner|surveyor|farmer|fisherman|fisher|skipper|deckhand|sailor|pilot|driver|conductor|mechanic|
  builder|carpenter|electrician|plumber|worker|shopkeeper|trader|baker|butcher|grocer|cook|chef|waiter|waitress|owner|landlord|landlady|tenant|
  resident|villager|neighbour|neighbor|witness|survivor|victim|passenger|commuter|pensioner|volunteer|campaigner|activist|organiser|organizer|founder|
  co-founder|member|candidate|voter|coach|captain|player|striker|goalkeeper|midfielder|defender|referee|athlete|runner|cyclist|swimmer|
  father|mother|son|daughter|brother|sister|husband|wife|uncle|aunt|cousin|grandfather|grandmother|parent|man|woman|boy|girl|child|
  bishop|priest|vicar|pastor|rabbi|imam|reverend|rev|father|archbishop|cardinal|pope|king|queen|prince|princess|duke|lord|lady|sir|dame|
  mr|mrs|ms|miss|mx|clerk|treasurer|auditor|accountant|banker|broker|investor|consultant|developer|designer|programmer|operator|guard|guide|
  keeper|harbourmaster|harbormaster|postmaster|stationmaster|beekeeper|gardener|vet|veterinarian|psychologist|therapist|epidemiologist|virologist|
  toxicologist|oceanographer|glaciologist|hydrologist|conservationist|ornithologist|botanist|zoologist|astronomer|statistician|mathematician|
  chief executive|spokespeople|scholar|fellow|trustee|governor|regulator|watchdog|ombudsman|commentator|critic|opponent|supporter|source|insider|
  supervisor|technician|dispatcher|controller|foreman|steward|stewardess|attendant|bystander|eyewitness|onlooker|customer|client|patient|graduate|
  rescuer|delegate|regulator|inspector|handler|neighbour|mourner|parent|relative|ally|colleague|boss|doctor|weaver|potter|miller|brewer|winemaker|shepherd|herder|hunter|diver|climber|hiker|camper|tourist|visitor|refugee|migrant|protester|demonstrator|
  striker|unionist|secretary-general|president-elect|undersecretary|attaché|consul|monk|nun|abbot|chaplain|caretaker|janitor|cleaner|porter|tailor`.replace(
    /\s+/g,
    '',
  )})(?:s|es)?\\b`,
  'iu',
);

/** Nouns for bodies that speak: ministries, firms, papers. */
export const ENGLISH_BODIES = new RegExp(
  `\\b(?:${`ministry|department|office|council|government|administration|agency|authority|commission|committee|board|bureau|court|parliament|
  senate|congress|assembly|party|union|association|federation|society|league|club|company|firm|corporation|corp|inc|ltd|plc|group|
  bank|fund|foundation|charity|trust|institute|institution|university|college|school|academy|hospital|clinic|museum|library|
  church|coastguard|police|army|navy|force|forces|military|guard|brigade|service|services|station|channel|network|newspaper|paper|magazine|journal|
  news|times|post|herald|gazette|tribune|press|broadcaster|website|programme|program|centre|center|laboratory|lab|observatory|survey|
  organisation|organization|coalition|alliance|campaign|team|embassy|mission|secretariat|prosecutors|tribunal|inquiry|
  panel|taskforce|airline|railway|operator|operators|utility|supplier|manufacturer|maker|retailer|publisher|
  kremlin|pentagon|house|nations|cooperative|co-operative|harbour|port|airport|town hall|city hall|parish|county|district|municipality|statement|report|
  study|review|poll|data|figures|documents|document|records|letter|memo|audit|video|footage|images|photographs|pictures|estimates|results|analysis|
  observer|mail|chronicle|courier|dispatch|echo|standard|radio|television|tv|directorate|inspectorate|registry|watchdog|regulator`.replace(
    /\s+/g,
    '',
  )})\\b`,
  'iu',
);

/** What may show or find something, and says it without a mouth. */
export const ENGLISH_DOCUMENTS =
  /\b(?:statement|report|study|review|survey|poll|data|figures?|documents?|records?|letter|memo|audit|video|footage|images?|photographs?|photos?|pictures?|estimates?|results?|analysis|research|researchers|investigation|inquiry|tests?|census|statistics|findings|filings?|papers?|e-?mails?|logs?|maps?|minutes|investigators|inspectors|scientists|auditors|notice|sign|banner|inscription|caption|headline|plaque|placard|note|message|post|paper)\b/iu;

/** Words of time and place between a cue and what is said; none of them is a source. */
export const ENGLISH_TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|noon|midday|midnight|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december|earlier|later|afterwards|recently|last|this|day|days|hours?|minutes?|ago|time)$/iu;

/** Where something is said: what “in a statement” and “at a news conference” hold. */
export const ENGLISH_OCCASIONS =
  /\b(?:statement|interview|conference|briefing|address|speech|letter|e-?mail|message|post|tweet|video|meeting|hearing|call|report|court|television|radio|telephone|phone|media|twitter|facebook|telegram|instagram|blog|website|site|note|memo|filing|release|testimony|remarks|session|debate|rally|ceremony|broadcast|article|column|podcast|documents?|parliament|translator|interpreter|lawyer|spokesman|spokeswoman|agency)\b/iu;
