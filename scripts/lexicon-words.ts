import type { NounClass } from '../server/src/core/language/lexicon/classes';

/**
 * Nouns of today that WordNet, whose counts stem from texts of the nineteen-sixties, does not know or knows as something else. Words
 * of general use, by what they stand for in writing about products and services.
 */
export const todaysNouns: Partial<Record<NounClass, string>> = {
  software: `
    click tap swipe keystroke shortcut api app application bot browser chatbot crm dashboard database emr ehr erp extension filter firmware heatmap homepage inbox integration
    interface intranet login logout microsite module page paywall platform playlist plugin popup portal software spreadsheet
    tab toolbar toggle tracker ui ux webpage website webshop whiteboard widget wiki wizard blockchain cache backend frontend
    dropdown hyperlink avatar screensaver configurator calculator organiser organizer planner autofill
    autocomplete metaverse saas cms lms pwa webapp sdk cookie captcha password passcode passkey username
    algorithm ai analytics
    feed timeline blog vlog podcast wireframe backup export import upload download sync server hosting
    checkout scheduler recommender translator simulator messenger changelog repository pipeline
    sandbox esim livechat chat channel wishlist watchlist matchmaker estimator voicemail hotspot firewall vpn
    antivirus screenshot emoji container monorepo kanban microservice kubernetes debugger autocompletion
    autocorrect authentication signin encryption
  `,
  device: `
    reader editor dispenser tester linter alarm beacon biosensor bracelet chip ebike drone exoskeleton fitbit gadget gps hoist implant inhaler ipad iphone kiosk laptop lifeline
    monitor pacemaker pedometer pendant pump pulsometer printer robot router scanner scooter sensor smartphone smartwatch speaker stairlift
    tablet thermometer tracker tv wearable webcam wristband headset earbud earbuds qr rfid nfc iot led lcd charger heater thermostat
    dishwasher freezer airfryer cpap defibrillator ventilator glucometer oximeter camera keypad touchscreen screen display
    locker button buzzer detector motor battery solar panel inverter
    fridge intercom insole barcode fob socket probe valve walker conveyor roller blind blinds glasses bulb
    recliner turnstile tuner aligner dehumidifier humidifier strimmer mower hob fryer extractor baler loader
    excavator forklift lamp lantern torch scale scales bodycam dashcam doorbell stylus trackpad earplug
    earplugs splint brace crutch catheter cannula syringe stent prosthesis prosthetic orthotic varifocals
    lens lenses denture dentures pen patch cap glove gloves vest wig mask boot boots sprinkler purifier
    wallbox radiator boiler stove cooker kettle blender mixer juicer hoover trolley rack ramp handrail
    mattress pillow duvet cushion pushchair stroller pram cot
    rollator powerbank kettlebell retainer flipchart
  `,
  vehicle: `
    pedelec minibus minivan van caravan camper motorhome moped lorry tram
  `,
  service: `
    hotline helpline helpdesk callback concierge telehealth telemedicine telecare homecare outreach babysitting catering
    courier delivery dropoff pickup shuttle carpool carsharing rideshare crowdfunding crowdsourcing outsourcing coaching counselling
    counseling mentoring tutoring consulting consultation consultancy hosting maintenance onboarding booking streaming 
    teleconsultation triage valet laundry housekeeping respite dropshipping insurance warranty leasing rental
    fulfilment livestream service meetup
    tour agency bureau hospice café crèche nursery kindergarten auction mediation arbitration conciliation
    valeting groomer boarding kennel cattery cloakroom buddy advocacy adviceline switchboard escrow storage
    removals library foodbank playgroup playscheme casework towing
  `,
  therapy: `physio physiotherapy chemo chemotherapy radiotherapy dialysis psychotherapy cbt hydrotherapy acupuncture osteopathy telerehab rehab prehab
    massage surgery screening vaccination detox transplant bypass filler botox whitening veneer reflexology hypnotherapy
    sedation anaesthesia anesthesia injection jab shot scan ultrasound mri xray ct emdr aromatherapy
    extraction graft fillers laser biopsy infusion transfusion taping exfoliation hypnosis
  `,
  remedy: `antibiotic opioid painkiller tablet insulin vaccine supplement probiotic cannabis sedative statin inhaler medication
    melatonin nicotine drops cream ointment gel lozenge paracetamol ibuprofen aspirin antihistamine
    antidepressant chlorhexidine peroxide syrup vitamin vitamins
  `,
  course: `workshop webinar bootcamp seminar curriculum course lesson tutorial training elearning masterclass class practicum
    internship apprenticeship retreat
    taster induction aerobics pilates yoga zumba
  `,
  scheme: `programme program scheme plan package bundle tariff initiative pathway protocol framework roadmap toolkit
    campaign cashback loyalty membership model sprint
    annuity sabbatical rota roster pledge guarantee prenup quota subsidy microloan
  `,
  document: `checklist leaflet brochure newsletter booklet flyer handout pdf template questionnaire survey infographic faq
    whitepaper ebook printout worksheet factsheet planner calendar diary voucher coupon certificate guide guidebook manual handbook
    logbook report invoice form letter chart map poster transcript overview summary list index glossary
    quote folder notebook prescription caption digest scorecard timesheet matrix token dictionary phrasebook
    script ledger surtitle subtitle surtitles subtitles
  `,
  message: `thread conversation email text hashtag tweet prompt`,
  offer: `feature product solution tool service option add-on addon accessory upgrade version variant edition setting mode
    functionality function kit pack starter pass card voucher discount
    alert notification reminder sms push ping newsflash tooltip badge sticker flashcard giftcard autoreply deal membership
    slot credit credits flatrate
  `,
  money: `subscription budget cashflow mortgage pension refund rent wage salary savings debt bill fee fine`,
  person: `influencer stakeholder commuter blogger youtuber gamer coworker colleague mum dad
    teen toddler pensioner retiree newcomer refugee gp clinician jobseeker learner
    homeowner landlord tenant shopper smallholder grower`,
  worker: `midwife physiotherapist dietitian caseworker mentor coach tutor trainer sitter babysitter cleaner interpreter nanny handyman
    counsellor counselor navigator concierge receptionist therapist paramedic carer caregiver freelancer chaplain doula
    stylist osteopath chiropractor podiatrist headhunter shopper engineer fitter caretaker builder prescriber hacker planner
  `,
  organisation: `regulator startup sme ngo nonprofit clinic hospital school bank council insurer university charity`,
  state: `wellbeing burnout downtime uptime overwhelm clarity`,
  feeling: `stress overwhelm fomo`,
  knowledge: `insight know-how know`,
  quality: `look resilience dignity usability`,
  event: `appointment meeting visit interview checkup check-up outage hackathon`,
  act: `commute workout paperwork admin chores errand errands`,
  building: `till parking garage
    bungalow flat annexe annex conservatory shed playground slaughterhouse greenhouse studio gym spa pool
    parklet
  `,
  household: `table`,
  food: `nugget nuggets muffin smoothie tapas sushi falafel burger pizza lasagne snack`,
  place: `kitchen bedroom bathroom garden home house hospital ward office flat apartment car-park workplace homeland`,
  illness: `covid dementia diabetes asthma adhd autism flare flare-up migraine`,
  time: `weekend weeknight payday january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday minute hour second`,
};
