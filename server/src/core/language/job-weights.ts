// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a solution (above zero) or a job: a line for each, its name, a tab and its weight. */
export const JOB_WEIGHTS: string = `bias	-0.21
-ace	-0.03
-ache	0.05
-ack	0.12
-act	-0.05
-acy	0.1
-add	0.09
-ader	-0.09
-adge	0.04
-age	0.29
-ager	0.06
-ail	0.1
-aim	0.04
-ain	-0.09
-aint	-0.08
-air	-0.04
-airs	-0.37
-ait	-0.07
-aker	0.06
-alk	-0.17
-all	-0.03
-alve	0.08
-amb	-0.04
-ame	-0.08
-amin	0.03
-amme	0.12
-amp	0.19
-anch	0.07
-and	-0.1
-ands	-0.22
-ane	0.05
-ano	-0.03
-ant	0.16
-ape	-0.06
-aped	0.16
-app	0.28
-appy	-0.08
-aps	0.04
-apy	0.07
-arch	0.17
-ard	0.38
-ards	0.04
-are	-0.05
-ared	0.13
-arer	0.1
-arge	0.09
-ark	-0.05
-arm	-0.07
-arn	-0.06
-arry	-0.17
-arse	0.07
-ary	0.05
-ase	-0.05
-aser	0.03
-ash	0.22
-ason	-0.07
-ass	-0.11
-ast	-0.13
-aste	0.07
-ata	0.06
-atch	0.1
-ate	0.94
-ater	-0.07
-atic	0.12
-ator	-0.09
-ats	-0.03
-augh	-0.09
-ave	-0.27
-avel	-0.15
-axed	0.09
-axi	0.04
-ayer	0.13
-ays	-0.05
-bad	-0.06
-bar	-0.06
-base	-0.06
-bath	0.04
-bell	-0.05
-bike	-0.03
-blic	-0.03
-boss	-0.1
-bot	0.42
-bour	-0.06
-box	0.08
-boy	-0.03
-cake	-0.03
-cal	-0.07
-calf	-0.04
-camp	0.04
-can	0.11
-card	0.17
-care	0.1
-case	-0.03
-cast	0.08
-cate	0.21
-ced	0.06
-chat	0.05
-che	0.1
-chen	-0.03
-chew	-0.07
-chip	0.1
-cian	0.04
-cil	-0.03
-cker	0.23
-cket	0.3
-clip	0.04
-club	0.13
-code	-0.07
-come	-0.12
-cond	0.07
-cook	-0.08
-coop	0.04
-cope	-0.05
-cord	0.24
-core	0.04
-crap	-0.04
-cter	0.05
-ctor	-0.04
-dar	0.12
-dare	-0.06
-data	0.06
-date	0.04
-day	-0.07
-days	-0.06
-dea	-0.1
-deal	-0.06
-ded	0.22
-dent	0.09
-deo	0.07
-der	-0.15
-desk	-0.04
-dger	0.05
-dig	0.05
-ding	-0.04
-dio	0.04
-dle	0.08
-dock	0.04
-dose	-0.03
-drag	0.03
-drip	0.03
-dry	-0.13
-dset	0.03
-dson	-0.03
-duce	0.05
-dule	0.06
-eace	-0.07
-each	-0.2
-ead	-0.03
-eak	-0.15
-ean	-0.08
-ear	0.07
-earn	-0.08
-ease	0.05
-east	-0.11
-eat	0.06
-eats	-0.03
-eave	-0.19
-eck	0.04
-eded	0.06
-edom	-0.05
-edth	-0.03
-eed	0.18
-eeds	0.11
-een	0.18
-eep	-0.12
-eer	0.03
-eeze	0.13
-eful	-0.07
-egal	0.1
-egs	-0.1
-eld	0.33
-elf	-0.03
-ell	-0.31
-elp	-0.03
-ence	-0.05
-ench	-0.05
-ency	0.21
-ened	-0.03
-ener	0.05
-ent	0.64
-eps	0.03
-ered	0.08
-erge	0.04
-erms	-0.03
-ert	0.16
-erve	0.03
-ery	0.1
-esk	-0.04
-ess	0.04
-ete	-0.06
-eter	0.13
-eton	0.03
-ety	0.08
-euro	0.04
-eve	-0.03
-evel	0.04
-ewer	0.04
-eze	0.13
-face	-0.07
-fair	-0.1
-farm	-0.12
-fee	0.03
-fer	0.23
-fety	0.03
-ffer	0.12
-fice	0.06
-fied	0.03
-file	-0.04
-fill	-0.1
-find	-0.12
-fine	-0.03
-fing	0.03
-firm	0.03
-fish	-0.03
-flet	0.07
-flow	0.03
-flu	0.05
-foot	-0.04
-for	-0.03
-form	0.1
-fort	-0.13
-free	0.11
-ften	-0.04
-ful	-0.07
-full	-0.14
-gal	0.1
-ger	0.05
-get	-0.19
-ght	-0.08
-gin	0.06
-ging	0.16
-girl	-0.03
-give	-0.05
-gles	0.06
-gner	0.05
-go	-0.08
-gone	-0.06
-good	-0.26
-gps	0.06
-gust	-0.05
-hall	-0.03
-hank	-0.09
-hape	-0.06
-hart	0.07
-has	-0.08
-hase	0.13
-hat	0.05
-head	0.04
-hear	-0.27
-heat	0.04
-heck	0.03
-heel	-0.03
-heet	0.03
-held	0.18
-helf	-0.03
-help	-0.03
-hen	-0.03
-her	-0.03
-hes	-0.08
-hew	-0.07
-hide	-0.05
-hild	-0.06
-hill	-0.07
-hink	-0.1
-hip	0.04
-hire	0.05
-hirt	-0.05
-hold	-0.03
-hole	-0.04
-home	0.05
-hood	0.03
-hool	0.06
-hop	0.09
-host	0.03
-hoto	0.07
-hrow	-0.08
-hten	0.03
-hter	-0.06
-ial	0.21
-iano	-0.03
-ibe	-0.03
-iber	0.07
-ical	-0.06
-ice	0.21
-iced	-0.03
-ick	0.21
-icle	0.06
-ict	0.07
-icy	0.05
-iday	-0.1
-ide	0.04
-idea	-0.1
-ideo	0.07
-ider	0.08
-idy	-0.08
-ield	0.07
-iend	-0.08
-ier	0.12
-iet	-0.07
-ieve	-0.03
-iew	0.07
-ift	0.07
-ify	-0.06
-igh	0.05
-ight	-0.05
-ign	0.03
-ilk	-0.03
-ily	-0.07
-ime	-0.03
-imer	0.13
-imes	0.04
-inal	0.03
-ind	-0.21
-ine	-0.03
-iner	0.08
-ing	0.03
-ings	0.03
-inic	0.05
-int	0.24
-inty	-0.03
-ion	0.43
-ipt	0.09
-irl	-0.03
-irm	0.03
-irs	-0.37
-irt	-0.05
-irth	0.06
-iser	0.11
-ist	0.5
-ital	0.23
-itch	0.15
-itor	0.15
-ity	0.07
-ium	0.06
-ive	-0.04
-iven	-0.04
-iver	0.05
-ixty	-0.06
-ize	-0.03
-job	-0.03
-ked	0.1
-keep	-0.11
-ken	-0.04
-ker	0.26
-ket	0.5
-key	0.15
-kid	-0.11
-kill	0.03
-kin	0.07
-know	-0.55
-kout	0.13
-kup	0.04
-lack	0.05
-laim	0.04
-lamb	-0.04
-lamp	0.05
-lan	-0.09
-lant	0.24
-lass	-0.15
-last	-0.22
-late	0.26
-lean	-0.05
-lect	0.05
-led	0.29
-left	-0.06
-legs	-0.1
-lend	-0.03
-ler	0.03
-lert	0.13
-les	0.3
-less	0.13
-let	0.04
-lete	-0.16
-lick	0.13
-licy	0.05
-lie	-0.04
-lift	0.19
-like	-0.05
-link	0.07
-lip	0.06
-lish	0.11
-lit	-0.04
-lity	-0.03
-lker	0.03
-lkin	0.05
-llar	0.07
-lled	0.11
-ller	-0.03
-load	0.19
-loan	0.05
-lock	0.16
-log	0.21
-lood	0.05
-look	-0.05
-loor	-0.03
-lose	-0.09
-loud	0.09
-lour	0.19
-lter	0.16
-lub	0.13
-lude	0.06
-lues	0.06
-lumn	0.04
-lve	0.14
-macy	0.06
-mail	0.46
-make	-0.04
-mal	-0.11
-mall	-0.04
-mand	0.04
-mark	-0.03
-mart	0.03
-meal	0.13
-ment	0.61
-milk	-0.03
-mily	-0.1
-mind	-0.04
-ming	-0.26
-mize	0.04
-mme	0.12
-mmer	-0.03
-mow	-0.03
-mpty	-0.12
-nal	0.16
-nce	-0.04
-ncel	0.05
-ncil	-0.03
-ncy	0.22
-ndar	0.12
-nday	-0.24
-ndle	0.03
-ndow	0.05
-nds	-0.14
-ned	0.03
-neer	0.11
-ner	0.44
-nest	-0.19
-next	-0.1
-ney	-0.15
-nger	-0.08
-ngs	0.03
-nic	0.36
-nin	0.03
-nize	-0.07
-nner	0.07
-note	0.15
-now	-0.55
-nse	0.12
-nses	0.04
-nsor	0.08
-nted	0.04
-nty	-0.04
-nus	0.05
-nute	-0.05
-oach	0.12
-oad	0.04
-oan	0.05
-oard	0.05
-obot	0.15
-ock	0.37
-ode	0.11
-of	-0.05
-ogin	0.04
-ogue	0.13
-oice	0.09
-oid	-0.14
-oing	-0.03
-oint	0.19
-olar	0.13
-old	0.06
-olic	0.11
-oll	0.24
-oms	0.08
-ond	0.07
-oney	-0.27
-ong	-0.08
-onic	0.21
-onse	0.09
-onus	0.03
-ood	-0.03
-ook	-0.06
-ool	0.09
-oom	0.03
-ooms	0.08
-oop	0.08
-oose	-0.08
-ooth	0.03
-ope	-0.1
-ople	-0.25
-opup	0.04
-ord	-0.03
-ords	-0.03
-ork	-0.08
-orks	-0.08
-orm	0.1
-orry	-0.03
-ory	0.08
-ose	-0.15
-osen	-0.09
-oss	-0.33
-osts	-0.06
-ote	0.18
-oter	0.04
-oth	0.03
-oto	0.07
-ount	0.08
-oup	0.24
-ours	-0.04
-ous	0.03
-ouse	-0.04
-oute	0.12
-oven	0.03
-over	-0.3
-own	-0.25
-pace	-0.03
-page	0.05
-paid	-0.05
-pair	0.03
-pare	0.07
-park	-0.03
-part	-0.08
-pay	0.03
-pdf	0.1
-peak	-0.07
-peat	0.03
-pect	-0.09
-ped	0.36
-peed	0.13
-pend	-0.17
-pent	-0.25
-pid	0.04
-ping	-0.04
-plan	-0.09
-ple	-0.42
-plit	-0.04
-port	0.19
-pple	-0.14
-pram	-0.06
-pted	-0.06
-ptop	-0.03
-pty	-0.12
-pull	-0.03
-pump	-0.05
-pup	0.04
-push	0.04
-put	0.05
-rack	0.06
-ract	-0.05
-rade	-0.03
-rag	0.03
-rain	-0.28
-ral	0.13
-ram	-0.03
-ramp	0.03
-rap	0.03
-rapy	0.07
-rary	0.1
-rash	0.04
-rate	0.03
-rce	-0.06
-rced	0.12
-rch	0.18
-rday	-0.03
-rded	0.13
-rder	0.19
-read	-0.11
-reak	-0.03
-real	-0.03
-ream	0.07
-reat	0.08
-rect	0.11
-red	0.23
-ree	0.06
-reen	0.16
-rel	-0.04
-rer	0.47
-res	-0.07
-resh	0.03
-rge	0.17
-rger	0.04
-rget	-0.07
-rial	0.15
-ribe	-0.03
-rice	0.08
-rict	0.06
-rid	-0.05
-ride	0.05
-ring	0.13
-rint	0.11
-ript	0.04
-rise	-0.03
-rist	0.03
-rive	-0.13
-rks	-0.08
-rmal	-0.11
-rmed	0.04
-rms	-0.03
-rner	0.03
-road	-0.05
-role	0.06
-roll	0.17
-rone	0.06
-room	0.03
-rops	-0.08
-ross	-0.09
-rost	-0.03
-roud	-0.05
-roup	0.24
-row	-0.13
-rral	0.11
-rrel	-0.04
-rry	-0.11
-rse	0.5
-rson	-0.04
-rtal	0.16
-rten	0.07
-rts	0.03
-rue	-0.05
-rust	-0.19
-ruth	-0.12
-sage	0.25
-sal	-0.03
-same	-0.28
-say	-0.06
-scan	0.11
-seal	0.11
-seat	0.11
-seed	0.07
-sel	-0.08
-sen	-0.09
-sent	0.06
-ser	0.46
-sers	-0.07
-ses	0.12
-set	0.19
-sfer	0.04
-sher	0.06
-shop	0.09
-shot	0.03
-sic	0.06
-sign	0.06
-site	0.13
-sity	0.06
-size	0.04
-sket	0.03
-sode	0.03
-son	-0.11
-song	-0.06
-sore	-0.06
-spot	-0.04
-sses	0.04
-star	0.04
-stay	-0.15
-ste	0.07
-sted	0.04
-stem	0.13
-stop	-0.17
-sts	-0.03
-suit	-0.03
-sure	0.06
-swap	0.03
-swer	-0.2
-tag	0.16
-tal	0.55
-tall	0.05
-tand	-0.33
-tant	0.1
-tap	0.1
-taps	0.04
-tar	0.05
-tare	-0.11
-tate	0.08
-taxi	0.04
-tay	-0.15
-tbot	0.13
-tch	0.21
-team	-0.05
-ted	0.18
-teer	-0.06
-tell	-0.21
-tem	0.2
-ten	0.04
-tend	0.2
-teps	0.03
-ter	0.03
-tery	0.08
-test	0.04
-text	0.36
-ther	-0.33
-thes	-0.08
-tic	0.23
-tick	0.07
-tics	0.07
-tidy	-0.08
-tie	-0.04
-tiff	-0.04
-tify	-0.04
-tile	0.04
-till	0.03
-time	-0.03
-ting	0.21
-tion	0.34
-tise	0.07
-tist	0.04
-tive	0.1
-tle	-0.05
-tles	0.09
-tner	0.03
-ton	0.03
-tool	0.05
-top	-0.2
-tops	0.04
-tor	-0.05
-tory	0.03
-town	-0.03
-tray	-0.06
-tre	0.03
-tres	-0.19
-tric	0.06
-true	-0.05
-tter	0.07
-ttle	-0.04
-tton	-0.03
-tube	0.03
-tumn	0.03
-tup	0.03
-ture	-0.03
-turn	0.04
-type	0.04
-uage	-0.04
-ube	0.03
-uce	0.04
-ude	0.06
-udio	0.04
-uery	0.03
-uest	-0.04
-ugh	-0.15
-uide	0.07
-uiet	-0.07
-uing	-0.06
-uite	0.03
-uity	0.03
-ular	-0.16
-ule	0.08
-ull	-0.22
-ump	-0.05
-une	-0.04
-unt	0.12
-uppy	0.04
-ups	0.13
-urce	-0.06
-ure	0.15
-urer	0.17
-urn	0.04
-uro	0.04
-urs	-0.04
-urse	0.12
-urve	0.04
-user	0.07
-usic	0.06
-ust	-0.32
-uth	-0.12
-van	0.14
-vate	0.04
-vel	-0.04
-vent	0.08
-ver	-0.06
-vice	-0.05
-view	0.07
-ving	-0.04
-vive	-0.12
-void	-0.14
-w	-0.03
-wait	-0.12
-wake	-0.15
-walk	-0.21
-wall	-0.04
-want	-0.12
-wap	0.03
-ward	0.05
-ware	0.08
-warm	-0.08
-way	-0.34
-wig	0.03
-work	-0.08
-xed	0.09
-xray	0.03
-xty	-0.06
-ycle	-0.04
-year	0.08
-yer	0.3
-ying	0.04
-ype	0.04
2='d like	-0.08
2='d rather	-0.04
2='s hands	-0.07
2=^ a	-0.03
2=^ access	-0.27
2=^ add	0.21
2=^ an	-0.35
2=^ ask	0.06
2=^ assign	0.15
2=^ attend	0.23
2=^ avoid	-0.4
2=^ be	-0.21
2=^ beat	0.03
2=^ belong	-0.06
2=^ bill	-0.03
2=^ block	0.05
2=^ book	0.74
2=^ borrow	-0.04
2=^ breakfast	0.12
2=^ bring	-0.16
2=^ build	-0.04
2=^ carry	-0.36
2=^ catch	-0.15
2=^ certainty	-0.09
2=^ change	0.03
2=^ charge	-0.21
2=^ check	0.12
2=^ chew	-0.2
2=^ choose	-0.13
2=^ clock	0.03
2=^ close	-0.07
2=^ cognitive	0.03
2=^ collar	0.12
2=^ collect	0.05
2=^ come	-0.28
2=^ confidence	-0.05
2=^ cook	-0.13
2=^ coordinate	-0.15
2=^ cope	-0.12
2=^ courage	-0.04
2=^ cover	-0.48
2=^ cross	-0.23
2=^ day	0.21
2=^ deal	-0.19
2=^ decide	-0.15
2=^ deliver	0.04
2=^ dictate	0.13
2=^ dig	0.1
2=^ drag	0.07
2=^ draw	0.05
2=^ drive	-0.07
2=^ drone	0.04
2=^ dry	-0.16
2=^ duplicate	0.05
2=^ earn	-0.17
2=^ eat	-0.07
2=^ electronic	0.14
2=^ enable	0.06
2=^ enter	0.06
2=^ explain	-0.3
2=^ export	0.04
2=^ extend	0.17
2=^ fall	0.04
2=^ farm	-0.14
2=^ feel	0.23
2=^ fewer	-0.58
2=^ fill	-0.12
2=^ filter	0.07
2=^ finish	-0.1
2=^ fitting	0.04
2=^ fly	-0.06
2=^ follow	-0.09
2=^ free	0.55
2=^ freedom	-0.16
2=^ freeze	0.11
2=^ full	0.03
2=^ get	-0.45
2=^ give	-0.1
2=^ go	0.09
2=^ grainfree	0.06
2=^ half	-0.07
2=^ hear	-1.05
2=^ hearing	0.17
2=^ heated	0.07
2=^ hedge	0.18
2=^ hide	-0.2
2=^ hire	0.11
2=^ hold	0.05
2=^ home	0.1
2=^ i	-0.23
2=^ improve	0.03
2=^ increase	0.31
2=^ install	0.03
2=^ introduce	0.18
2=^ it	-0.11
2=^ job	-0.05
2=^ keep	-0.25
2=^ key	0.07
2=^ launch	0.06
2=^ leave	-0.31
2=^ lend	-0.08
2=^ less	-0.14
2=^ let	0.06
2=^ lift	0.03
2=^ list	0.05
2=^ live	-0.03
2=^ lock	0.08
2=^ log	0.06
2=^ longer	0.29
2=^ look	-0.03
2=^ lower	0.18
2=^ make	-0.38
2=^ manage	-0.09
2=^ mark	0.04
2=^ meet	0.03
2=^ minimize	0.09
2=^ more	-0.21
2=^ mow	-0.06
2=^ mute	0.05
2=^ my	0.12
2=^ never	0.05
2=^ new	-0.16
2=^ no	-0.42
2=^ nobody	-0.36
2=^ not	-0.89
2=^ note	0.12
2=^ notice	-0.33
2=^ offer	0.08
2=^ one	0.03
2=^ order	-0.07
2=^ park	-0.05
2=^ pass	-0.06
2=^ pay	0.18
2=^ peace	-0.27
2=^ people	-0.19
2=^ pick	0.04
2=^ plan	-0.1
2=^ play	0.08
2=^ popup	0.05
2=^ post	0.06
2=^ prevent	0.21
2=^ print	0.04
2=^ promise	-0.07
2=^ protect	-0.06
2=^ prove	-0.11
2=^ put	0.18
2=^ quiet	0.07
2=^ rate	0.06
2=^ reach	-0.13
2=^ read	-0.29
2=^ receive	0.06
2=^ recognize	-0.63
2=^ record	0.1
2=^ redirect	0.05
2=^ rehearse	0.04
2=^ reliable	-0.35
2=^ remember	-0.22
2=^ rent	0.23
2=^ replace	0.08
2=^ reserve	0.25
2=^ return	-0.09
2=^ ring	0.05
2=^ roll	0.07
2=^ room	-0.03
2=^ round	0.05
2=^ save	-0.06
2=^ say	-0.43
2=^ scan	0.25
2=^ school	0.04
2=^ search	0.05
2=^ see	0.05
2=^ serve	-0.11
2=^ set	0.21
2=^ shall	-0.04
2=^ share	-0.03
2=^ ship	-0.14
2=^ short	-0.15
2=^ shorten	0.22
2=^ show	0.06
2=^ silence	-0.26
2=^ sit	-0.1
2=^ sleep	-0.12
2=^ smile	0.04
2=^ some	-0.33
2=^ somebody	0.04
2=^ sort	-0.04
2=^ spare	0.12
2=^ speak	-0.29
2=^ spend	-0.05
2=^ split	0.06
2=^ spoken	0.04
2=^ spot	-0.11
2=^ stand	-0.05
2=^ stay	0.07
2=^ stop	-0.81
2=^ stream	0.2
2=^ swim	-0.07
2=^ swipe	0.03
2=^ switch	0.2
2=^ tactile	0.05
2=^ take	0.05
2=^ tap	0.07
2=^ tell	-0.94
2=^ ten	-0.12
2=^ test	0.04
2=^ thank	-0.13
2=^ the	0.68
2=^ this	-0.04
2=^ throw	-0.12
2=^ tick	0.17
2=^ track	0.3
2=^ translate	0.15
2=^ travel	-0.22
2=^ trust	-0.16
2=^ try	0.08
2=^ tune	-0.03
2=^ two	0.26
2=^ type	0.1
2=^ underfloor	0.08
2=^ understand	-0.43
2=^ undo	0.06
2=^ upload	0.07
2=^ volunteer	-0.09
2=^ vote	0.03
2=^ wake	-0.12
2=^ walk	0.05
2=^ wash	0.03
2=^ watch	0.2
2=^ water	0.15
2=^ we	0.54
2=^ wear	-0.08
2=^ weekend	-0.03
2=^ weekly	0.43
2=^ work	-0.36
2=^ write	-0.03
2=^ you	0.06
2=a bad	-0.2
2=a bar	-0.04
2=a bath	0.03
2=a bigger	0.11
2=a bill	0.08
2=a blood	0.06
2=a bonus	0.12
2=a boss	-0.1
2=a box	0.05
2=a broken	-0.04
2=a calf	-0.13
2=a car	-0.04
2=a charger	0.11
2=a chat	0.03
2=a chatbot	0.04
2=a child	-0.09
2=a chip	0.03
2=a class	-0.34
2=a clean	-0.62
2=a clear	-0.14
2=a code	-0.09
2=a collar	0.05
2=a company	0.12
2=a complaint	-0.17
2=a connection	-0.04
2=a contract	-0.04
2=a cost	0.04
2=a currency	0.07
2=a customer	-0.03
2=a date	-0.13
2=a decision	-0.21
2=a desk	0.03
2=a digital	0.22
2=a donor	-0.03
2=a dose	-0.06
2=a drone	0.07
2=a dry	-0.18
2=a face	-0.06
2=a fair	-0.55
2=a family	-0.09
2=a fee	0.1
2=a first	-0.25
2=a floor	0.06
2=a form	-0.05
2=a full	-0.3
2=a good	-0.23
2=a heat	0.03
2=a holiday	-0.08
2=a home	0.18
2=a hotline	0.12
2=a house	-0.12
2=a kettle	0.03
2=a laptop	0.07
2=a laser	0.03
2=a leaflet	0.11
2=a letter	0.03
2=a life	-0.12
2=a linter	0.07
2=a list	0.1
2=a little	-0.12
2=a live	0.04
2=a locker	0.08
2=a machine	0.14
2=a message	0.08
2=a minute	0.05
2=a mistake	-0.04
2=a month	-0.18
2=a neighbourhood	0.07
2=a number	0.26
2=a part	-0.05
2=a patch	0.04
2=a pdf	0.04
2=a person	-0.06
2=a personal	0.1
2=a photo	0.05
2=a picture	0.08
2=a pizza	-0.03
2=a place	0.06
2=a plan	-0.05
2=a policy	0.09
2=a popup	0.03
2=a port	0.21
2=a print	0.14
2=a private	0.1
2=a pull	-0.09
2=a question	-0.07
2=a queue	0.06
2=a quiet	-0.09
2=a reason	-0.25
2=a record	0.05
2=a referral	0.07
2=a release	-0.32
2=a robot	0.15
2=a sandbox	0.07
2=a saturday	-0.06
2=a say	-0.08
2=a seat	0.11
2=a second	0.11
2=a sentence	0.08
2=a shared	0.11
2=a short	0.07
2=a sitter	0.06
2=a source	-0.18
2=a specialist	0.03
2=a spreadsheet	0.03
2=a staging	0.15
2=a stairlift	0.07
2=a straight	-0.52
2=a strange	-0.07
2=a table	0.14
2=a tablet	0.05
2=a talking	0.05
2=a tap	0.05
2=a tax	0.05
2=a taxi	0.06
2=a teaching	0.05
2=a text	0.1
2=a third	0.04
2=a ticket	0.03
2=a time	0.05
2=a town	-0.27
2=a translator	0.08
2=a treat	0.12
2=a tuesday	-0.19
2=a vegetable	0.03
2=a vending	0.05
2=a walking	0.07
2=a warm	-0.18
2=a way	-0.08
2=a weighted	0.06
2=a welcome	0.04
2=a whole	-0.48
2=a woman	0.04
2=a year	0.13
2=about a	-0.04
2=about the	-0.04
2=above the	0.15
2=accepted by	-0.1
2=access to	-0.05
2=account $	-0.25
2=add a	0.09
2=after by	0.04
2=again $	-0.72
2=again on	-0.03
2=age $	-0.03
2=agreement $	0.05
2=all day	0.06
2=all i	-0.05
2=all the	-0.08
2=alone $	-0.17
2=aloud $	0.03
2=an account	0.42
2=an agency	0.03
2=an alert	0.17
2=an answer	-0.18
2=an apple	-0.16
2=an automatic	0.07
2=an electric	0.11
2=an electronic	0.07
2=an email	0.05
2=an empty	-0.26
2=an episode	0.12
2=an evening	-0.05
2=an honest	-0.39
2=an hour	-0.29
2=an old	-0.26
2=an xray	0.04
2=and a	0.04
2=and an	-0.03
2=and be	-0.06
2=and collect	0.05
2=and forget	-0.12
2=and get	0.03
2=and keep	0.03
2=and stay	-0.24
2=and still	-0.19
2=and to	-0.03
2=answer $	-0.14
2=answer about	-0.05
2=app $	0.5
2=app to	0.13
2=apple $	-0.13
2=appointment $	0.03
2=argument about	-0.12
2=as a	0.17
2=as an	0.06
2=as long	-0.07
2=as the	-0.18
2=as well	-0.09
2=assistant $	0.03
2=at a	0.34
2=at double	0.03
2=at every	0.07
2=at four	-0.13
2=at half	0.16
2=at hand	-0.11
2=at least	-0.33
2=at midnight	-0.06
2=at my	-0.08
2=at night	-0.23
2=at on	-0.08
2=at six	0.13
2=at the	0.05
2=at weekend	0.1
2=attend a	0.06
2=attend the	0.09
2=augmented reality	0.11
2=august $	-0.04
2=automatically $	0.4
2=autumn $	0.07
2=avoid the	-0.04
2=awake on	-0.11
2=away $	-0.07
2=back $	-0.61
2=back by	-0.03
2=back the	-0.08
2=back to	-0.17
2=badge $	0.12
2=bag $	-0.07
2=bank feed	0.03
2=bar $	-0.39
2=bath lift	0.07
2=battery $	0.12
2=be ask	-0.04
2=be believe	-0.09
2=be certain	-0.04
2=be done	-0.08
2=be home	0.15
2=be left	-0.03
2=be more	-0.04
2=be notify	-0.05
2=be out	-0.14
2=be paid	-0.14
2=be pick	-0.03
2=be proud	-0.15
2=be put	-0.03
2=be quiet	-0.05
2=be remember	-0.03
2=be somewhere	-0.06
2=be spoken	-0.07
2=be sure	-0.13
2=be taken	-0.1
2=be tell	-0.08
2=be the	-0.07
2=be treated	-0.15
2=beat my	0.03
2=before the	-0.04
2=behavioural therapy	0.03
2=behind the	-0.16
2=being $	-0.04
2=believe $	-0.07
2=between a	-0.2
2=between the	-0.04
2=between two	-0.07
2=bill and	-0.09
2=bim viewer	0.08
2=blanket $	0.06
2=blister pack	0.03
2=board $	0.06
2=book a	0.43
2=book and	-0.03
2=bot $	0.03
2=both hands	-0.04
2=both lenses	0.06
2=box $	-0.08
2=break $	-0.17
2=breakfast $	-0.03
2=brother $	-0.12
2=brush $	-0.04
2=build a	-0.07
2=build an	0.09
2=building weekend	0.24
2=bus alone	-0.05
2=busy day	-0.03
2=button $	0.05
2=buy a	0.3
2=buy time	-0.03
2=by a	0.24
2=by an	0.05
2=by date	0.03
2=by email	0.07
2=by four	-0.04
2=by friday	-0.18
2=by itself	0.17
2=by mail	0.05
2=by march	0.04
2=by monday	-0.14
2=by moving	0.03
2=by myself	-0.08
2=by name	-0.05
2=by noon	-0.07
2=by phone	0.05
2=by six	-0.25
2=by tapping	0.03
2=by text	0.26
2=by the	-0.15
2=by themselves	0.1
2=by using	0.06
2=by video	0.03
2=by voice	0.08
2=cable $	-0.14
2=calendar $	0.11
2=calm at	-0.1
2=camera $	0.03
2=can be	-0.09
2=can say	-0.03
2=car $	-0.19
2=car to	0.03
2=card in	0.11
2=carer visit	0.12
2=carry on	-0.06
2=carry the	-0.26
2=cat her	0.03
2=catch a	-0.08
2=catch up	-0.16
2=cellar $	-0.06
2=chair $	-0.03
2=chance of	-0.08
2=chance that	-0.04
2=change on	-0.04
2=change the	0.05
2=charge by	-0.16
2=charge point	0.05
2=charger on	0.03
2=chart $	0.06
2=chat $	-0.03
2=checked by	0.03
2=checkout $	0.24
2=chew an	-0.16
2=child $	-0.03
2=child to	-0.27
2=child who	-0.1
2=chip $	0.17
2=class $	0.42
2=clean the	-0.06
2=click and	0.05
2=clinic $	0.12
2=clock in	0.03
2=close the	-0.03
2=cloud $	0.21
2=club $	0.06
2=club 's	0.11
2=coach $	0.3
2=code $	0.04
2=cognitive behavioural	0.03
2=collect my	-0.09
2=colour of	0.14
2=come back	-0.12
2=come home	-0.09
2=coming $	-0.26
2=complete $	-0.45
2=connected to	0.12
2=coop 's	0.15
2=corner $	0.04
2=council $	-0.13
2=courage to	-0.11
2=course $	0.14
2=court $	-0.09
2=credits $	0.03
2=cross the	-0.23
2=ctrl z	0.06
2=cuff $	0.07
2=daily $	0.08
2=dare to	-0.06
2=dashboard $	0.06
2=date $	0.06
2=date by	0.09
2=day $	0.05
2=day off	-0.05
2=day on	-0.06
2=day the	-0.28
2=day week	0.06
2=days $	0.03
2=days between	-0.06
2=delivery $	0.05
2=delivery date	0.08
2=demand $	0.06
2=detection $	0.18
2=detector $	0.07
2=direct debit	0.05
2=discharge $	0.11
2=discharge letter	0.04
2=display $	0.05
2=do $	-0.03
2=do you	0.07
2=doctor by	0.03
2=dog $	0.15
2=dog into	-0.03
2=done $	0.11
2=door $	0.25
2=door to	-0.08
2=double speed	0.03
2=down $	-0.32
2=down the	-0.05
2=download of	0.03
2=draw a	0.13
2=draw the	-0.08
2=each pupil	0.05
2=each room	0.03
2=early $	-0.15
2=eat $	-0.03
2=eat cake	-0.08
2=effort of	-0.08
2=email $	0.2
2=empty $	-0.04
2=end $	-0.1
2=end of	-0.03
2=energy bill	-0.27
2=enough for	-0.09
2=environment $	0.25
2=error $	0.11
2=euro $	0.14
2=evening $	-0.12
2=evening on	-0.05
2=evening spent	-0.15
2=evening with	-0.03
2=every room	0.04
2=everything $	0.05
2=exchange $	0.04
2=expected $	-0.23
2=explain the	-0.05
2=explain to	-0.09
2=extend the	0.05
2=eye drops	-0.15
2=face recognition	0.12
2=fair chance	-0.1
2=fairly $	-0.34
2=fall asleep	0.04
2=family $	-0.07
2=fee by	0.05
2=feed $	0.03
2=feel confident	0.16
2=feel expected	-0.23
2=feel like	-0.05
2=feel look	0.04
2=feel relaxed	0.22
2=feel stupid	-0.03
2=field $	-0.07
2=file $	-0.05
2=fill in	-0.06
2=fill the	-0.09
2=filled in	0.07
2=filter the	0.04
2=find a	-0.17
2=find my	0.03
2=find out	-0.21
2=find someone	0.14
2=find the	-0.77
2=finger $	-0.36
2=finish on	-0.03
2=firm $	0.09
2=first $	-0.3
2=first day	0.04
2=first night	0.04
2=first page	-0.11
2=first time	-0.03
2=first week	-0.05
2=fit for	-0.16
2=flag $	0.03
2=flat $	0.08
2=flow template	0.08
2=folder $	0.04
2=food away	-0.15
2=foot in	-0.13
2=for a	-0.17
2=for each	0.04
2=for everything	0.05
2=for good	-0.1
2=for have	-0.03
2=for myself	-0.14
2=for old	-0.04
2=for one	-0.08
2=for singles	0.21
2=for six	0.15
2=for supper	-0.06
2=form $	0.15
2=free $	-0.12
2=free parking	0.1
2=free return	0.13
2=freeze my	0.07
2=friday $	-0.16
2=friend $	-0.28
2=friend through	0.17
2=friend with	-0.07
2=from a	0.18
2=from an	0.12
2=front door	-0.04
2=frost $	-0.2
2=full $	-0.17
2=full of	-0.03
2=game $	0.06
2=gate $	0.08
2=get a	0.07
2=get an	0.06
2=get from	-0.27
2=get home	-0.19
2=get it	-0.03
2=get my	-0.35
2=get off	-0.06
2=get on	-0.2
2=get out	-0.06
2=get paid	-0.04
2=get rid	-0.07
2=get the	-0.19
2=get there	-0.22
2=get to	-0.21
2=get used	-0.05
2=give each	0.03
2=give every	0.06
2=give my	-0.05
2=give the	-0.22
2=give up	-0.13
2=glasses $	0.03
2=go $	0.03
2=go away	0.06
2=go home	-0.06
2=go on	-0.04
2=going $	-0.04
2=gone $	-0.15
2=grainfree food	0.06
2=graph $	0.04
2=group $	0.19
2=hair out	-0.05
2=half of	-0.1
2=hand over	-0.05
2=hand the	-0.05
2=handheld $	0.07
2=hands $	-0.12
2=hands for	-0.03
2=hands free	-0.08
2=has to	-0.26
2=have a	-0.35
2=have somebody	-0.05
2=he 's	-0.03
2=head $	0.11
2=headset $	0.04
2=hear about	-0.03
2=hear from	-0.03
2=hear of	-0.03
2=hear the	-0.24
2=hearing aid	0.29
2=heated gloves	0.07
2=heating $	0.03
2=help $	-0.06
2=her own	-0.07
2=here $	-0.03
2=hide the	-0.1
2=him to	-0.25
2=hire an	0.03
2=hold my	0.07
2=home and	-0.06
2=home by	-0.07
2=home for	-0.06
2=home from	-0.19
2=home on	-0.13
2=home to	-0.07
2=home visit	0.15
2=hospital $	0.04
2=hour $	-0.03
2=hour a	-0.05
2=hour on	0.14
2=hours $	-0.03
2=house $	-0.09
2=house on	-0.07
2=human being	-0.04
2=i 'll	0.04
2=i do	-0.16
2=i want	-0.28
2=id $	0.06
2=idea of	-0.11
2=implant $	0.23
2=in $	-0.07
2=in a	-0.18
2=in all	0.04
2=in an	0.07
2=in bed	-0.34
2=in bulk	0.03
2=in each	0.05
2=in hall	0.13
2=in lamb	-0.03
2=in large	0.05
2=in may	-0.04
2=in order	-0.07
2=in plain	0.04
2=in sign	0.07
2=in the	0.25
2=in time	-0.34
2=in touch	-0.03
2=in which	-0.04
2=in winter	-0.09
2=in with	-0.12
2=increase the	0.19
2=into the	-0.1
2=introduce a	0.12
2=is there	0.13
2=it back	0.14
2=itself $	0.38
2=job $	-0.06
2=join the	0.16
2=keep a	-0.15
2=keep my	-0.1
2=keep the	-0.16
2=kettle in	0.03
2=key $	0.04
2=key in	0.05
2=kid $	-0.18
2=kid to	-0.06
2=kindly $	-0.15
2=knee $	0.04
2=know about	-0.04
2=know by	-0.07
2=know the	0.03
2=kubernetes $	0.04
2=lamb season	-0.03
2=lame cow	-0.07
2=lamp $	0.03
2=lane assist	0.03
2=language $	-0.13
2=last bus	-0.13
2=late shift	0.08
2=laughing gas	0.14
2=lawyer $	0.04
2=less alone	0.04
2=let the	-0.04
2=letter from	-0.08
2=letter in	0.04
2=level $	0.1
2=library $	0.05
2=life of	0.06
2=lift $	0.24
2=lift going	-0.03
2=light $	-0.15
2=light to	0.1
2=like $	-0.2
2=like to	-0.09
2=likelihood of	-0.39
2=likelihood that	0.12
2=line to	0.05
2=list $	0.04
2=list by	0.06
2=list of	0.04
2=live off	-0.05
2=loan $	0.15
2=lock $	0.03
2=lock a	0.06
2=locker $	0.08
2=log in	0.28
2=longer opening	0.05
2=look at	-0.23
2=looking at	-0.04
2=looking for	-0.07
2=lorry $	-0.06
2=low $	-0.03
2=lower the	0.11
2=machine $	-0.15
2=made for	-0.3
2=mail $	0.1
2=make $	0.03
2=make a	-0.36
2=make the	-0.13
2=manage the	-0.12
2=map $	0.04
2=march $	0.16
2=mark $	-0.11
2=mark a	0.09
2=me $	-0.07
2=meal $	0.12
2=mediation $	0.03
2=meeting $	0.05
2=membership $	0.04
2=menu $	0.11
2=menu in	-0.03
2=message $	0.07
2=message with	0.04
2=meter remotely	0.11
2=middle of	0.04
2=minimize the	-0.04
2=minute $	-0.08
2=minutes $	-0.09
2=minutes to	-0.06
2=mirror $	-0.26
2=missing a	-0.03
2=monday $	-0.53
2=monday morning	0.23
2=money $	-0.08
2=money aside	-0.23
2=monitor $	0.04
2=monthly $	0.04
2=more often	-0.04
2=more than	-0.14
2=more time	-0.1
2=morning $	0.32
2=my boss	-0.03
2=my brother	-0.33
2=my card	0.09
2=my child	0.1
2=my daughter	-0.1
2=my father	-0.05
2=my grandson	-0.1
2=my head	-0.07
2=my job	-0.05
2=my kid	-0.07
2=my knee	0.16
2=my legs	-0.18
2=my mother	-0.2
2=my own	-0.2
2=my parcel	0.06
2=my phone	0.81
2=my sister	-0.07
2=my son	0.03
2=my teeth	-0.03
2=my watch	0.23
2=my wife	-0.04
2=myself $	-0.14
2=myself in	-0.19
2=name in	-0.06
2=need a	0.37
2=need an	0.05
2=need to	-0.07
2=needed to	0.26
2=needs a	0.13
2=needs to	0.07
2=neighbours $	-0.03
2=network $	0.06
2=never to	-0.05
2=new people	-0.16
2=newsletter subscriber	0.09
2=next door	-0.07
2=night $	-0.26
2=night shift	-0.12
2=no more	-0.03
2=no one	-0.19
2=no to	-0.25
2=noon $	-0.06
2=not a	-0.17
2=not be	0.07
2=not feel	-0.41
2=note from	-0.09
2=notice a	-0.06
2=notice early	-0.04
2=numbers $	0.06
2=nurse $	0.1
2=nursery $	0.08
2=o'clock $	-0.15
2=of $	-0.16
2=of an	0.12
2=of attorney	0.13
2=of child	-0.1
2=of click	0.03
2=of each	0.03
2=of evening	-0.22
2=of every	-0.03
2=of letters	-0.17
2=of me	-0.09
2=of missing	-0.03
2=of my	0.09
2=of newsletter	0.09
2=of night	-0.04
2=of our	-0.32
2=of patient	0.04
2=of people	-0.09
2=of screen	0.14
2=of sight	-0.15
2=of the	0.1
2=of their	0.08
2=of those	0.14
2=of times	-0.04
2=off on	0.03
2=off sick	-0.04
2=off the	-0.43
2=offer a	0.12
2=office $	0.07
2=often $	-0.15
2=on a	0.53
2=on demand	0.06
2=on friday	-0.07
2=on her	-0.07
2=on monday	0.13
2=on saturday	-0.04
2=on site	0.12
2=on sunday	-0.04
2=on the	-0.04
2=on thursday	0.14
2=on time	-0.17
2=on wheel	0.03
2=on which	-0.08
2=on with	-0.2
2=one $	0.04
2=one arm	-0.12
2=one else	-0.12
2=one evening	-0.05
2=one free	-0.16
2=one hour	-0.04
2=one more	-0.03
2=one of	0.06
2=one real	-0.04
2=one roof	-0.05
2=one switch	0.04
2=one thing	-0.12
2=online $	0.16
2=open a	0.16
2=open at	-0.03
2=open data	0.12
2=open it	0.03
2=open the	-0.15
2=opening hours	-0.04
2=opinion from	0.18
2=order $	0.04
2=others $	-0.06
2=ought to	0.03
2=out $	0.45
2=out a	0.21
2=out about	-0.03
2=out and	-0.03
2=out of	-1.48
2=out with	0.04
2=outside the	-0.07
2=oven $	0.11
2=own language	0.08
2=own words	-0.03
2=page $	0.2
2=paid for	-0.05
2=paid within	-0.03
2=pain with	0.07
2=parcel that	-0.04
2=parcel to	0.08
2=parent a	0.05
2=part of	-0.11
2=pass the	-0.27
2=past the	-0.08
2=patient $	-0.22
2=pay for	0.07
2=pay the	-0.03
2=pay with	0.1
2=payment $	0.1
2=pdf $	0.24
2=peace with	-0.07
2=people to	-0.14
2=people who	-0.13
2=person in	-0.05
2=pharmacy $	0.23
2=phone $	0.22
2=phone from	-0.12
2=phone to	0.16
2=photo $	0.15
2=picture $	-0.13
2=picture and	0.04
2=picture of	0.04
2=place in	0.07
2=plain language	0.1
2=plan $	0.07
2=plan for	-0.3
2=planner $	0.04
2=platform $	0.08
2=platform to	-0.03
2=play the	-0.08
2=playground $	0.07
2=podcast $	0.07
2=portal $	0.27
2=pot $	0.18
2=pouch $	0.18
2=power cut	-0.16
2=power of	0.28
2=precedent with	0.06
2=prevent theft	0.05
2=price $	0.09
2=print a	0.04
2=printer $	-0.05
2=profile $	0.1
2=programme $	0.27
2=promise a	-0.07
2=proud of	-0.12
2=pull request	-0.09
2=pump $	0.14
2=pupil to	-0.07
2=push message	0.16
2=put a	0.08
2=put in	0.05
2=put me	0.03
2=put money	-0.12
2=put up	0.3
2=query and	0.05
2=queue $	0.08
2=quiet $	-0.1
2=quiet hour	0.14
2=radiator $	-0.04
2=rain $	-0.23
2=ramp $	0.05
2=rate of	0.07
2=read a	-0.09
2=read my	-0.23
2=read the	-0.1
2=reader $	0.04
2=reality $	0.08
2=reason $	-0.12
2=reason to	-0.13
2=recognition $	0.16
2=record $	0.06
2=record the	0.03
2=reduce the	0.07
2=referral to	0.05
2=register $	0.06
2=registered for	0.04
2=relapse $	-0.06
2=remotely $	0.14
2=rent a	0.09
2=rental scooter	0.09
2=reorder $	0.04
2=repeat $	-0.06
2=reserve a	0.12
2=respect $	-0.18
2=response $	0.25
2=rest $	-0.05
2=result $	-0.27
2=result by	0.09
2=return $	0.06
2=rid of	-0.07
2=right at	-0.35
2=ring the	0.1
2=risk of	-0.09
2=robot $	0.03
2=robot for	0.05
2=role to	0.17
2=roll out	0.07
2=roof $	0.05
2=room to	-0.1
2=room warm	-0.08
2=room with	0.15
2=round $	0.14
2=round the	-0.15
2=run the	0.03
2=running out	0.04
2=safe $	-0.07
2=safe at	0.03
2=safe by	-0.03
2=safe on	-0.03
2=safe with	0.14
2=safely $	-0.07
2=safety briefing	0.04
2=same $	-0.1
2=saturday $	-0.04
2=sauna $	0.05
2=save my	0.11
2=savings pot	0.18
2=say in	-0.26
2=say it	-0.06
2=say no	-0.27
2=scan the	0.1
2=school $	0.1
2=scooter $	0.13
2=screen in	0.03
2=screen with	0.04
2=season $	-0.12
2=season ticket	0.1
2=seasonal worker	-0.04
2=seat $	0.03
2=second opinion	0.09
2=see a	0.13
2=see at	0.03
2=see by	-0.17
2=see trouble	-0.15
2=sell the	0.05
2=send the	-0.14
2=sensor $	0.13
2=sent to	0.03
2=serve the	-0.04
2=session $	0.05
2=shall i	-0.04
2=share of	-0.08
2=she 's	-0.03
2=shift $	-0.14
2=ship on	-0.1
2=shop $	0.06
2=shop to	0.07
2=short film	0.03
2=shorten the	0.22
2=show the	-0.04
2=sick $	-0.04
2=sick note	0.17
2=side $	0.11
2=sign language	0.07
2=sign the	-0.17
2=singles $	0.21
2=site $	0.39
2=sitter on	0.03
2=six $	-0.05
2=sixty $	-0.15
2=skip the	0.04
2=sleep in	-0.11
2=sleep through	-0.19
2=software $	0.16
2=soil sensor	0.06
2=somebody $	-0.04
2=somebody to	-0.12
2=someone to	-0.03
2=something $	-0.28
2=something to	-0.06
2=sort my	0.03
2=sort out	-0.08
2=sorted by	0.03
2=spare parts	0.14
2=speak to	-0.04
2=speed $	0.26
2=spent looking	-0.07
2=spent on	-0.2
2=spinning class	0.04
2=split a	0.04
2=spoken to	-0.07
2=spot the	-0.07
2=staging environment	0.15
2=stairlift $	0.04
2=stairs $	-0.08
2=standing order	0.19
2=star and	0.11
2=station $	0.23
2=stay awake	-0.11
2=stay calm	-0.15
2=stay friend	-0.14
2=stay in	-0.09
2=stay on	-0.09
2=step $	0.05
2=stick $	0.03
2=still be	-0.04
2=stop feeling	-0.06
2=stop the	-0.29
2=straight answer	-0.1
2=street $	-0.07
2=subscription $	0.17
2=successor $	-0.18
2=summer $	-0.11
2=sunday $	-0.43
2=surgery $	-0.04
2=survive the	-0.35
2=swallow the	-0.03
2=swipe through	0.03
2=switch $	0.04
2=switch on	0.07
2=switch to	0.06
2=system $	0.26
2=table $	0.04
2=table on	-0.06
2=tablet $	-0.12
2=tactile strip	0.05
2=tag $	0.17
2=tag on	0.05
2=take out	0.04
2=take over	-0.06
2=take to	0.65
2=taken seriously	-0.06
2=talk about	-0.11
2=tariff $	0.05
2=tax adviser	0.05
2=tax office	-0.13
2=teaching assistant	0.05
2=team $	-0.1
2=tell a	-0.09
2=tell me	0.04
2=tell my	-0.05
2=tell people	-0.05
2=tell the	-0.21
2=template for	0.04
2=ten minutes	-0.16
2=ten session	0.06
2=terminal $	0.05
2=terms $	-0.1
2=test $	0.07
2=text $	0.04
2=text the	0.12
2=than a	-0.16
2=than me	-0.05
2=than the	-0.04
2=thanks to	0.64
2=that a	-0.09
2=that somebody	-0.08
2=that the	0.06
2=that we	-0.03
2=the alarm	-0.03
2=the app	0.26
2=the appointment	0.06
2=the ball	-0.05
2=the bell	-0.14
2=the bill	-0.12
2=the board	-0.26
2=the boiler	0.05
2=the book	-0.04
2=the bundle	0.15
2=the bus	-0.69
2=the cable	-0.14
2=the calendar	0.06
2=the call	-0.08
2=the car	0.03
2=the card	0.09
2=the care	0.03
2=the cat	-0.03
2=the chair	-0.04
2=the chance	-0.13
2=the chart	0.03
2=the chatbot	0.13
2=the checkout	0.17
2=the child	0.14
2=the claim	0.04
2=the click	0.05
2=the clinic	-0.04
2=the club	0.11
2=the collection	0.03
2=the colour	0.07
2=the contract	-0.05
2=the coop	0.12
2=the corner	0.12
2=the counter	-0.05
2=the courage	-0.11
2=the day	-0.49
2=the days	-0.44
2=the depot	0.04
2=the doctor	-0.35
2=the dog	-0.25
2=the doorbell	-0.04
2=the drill	-0.03
2=the driving	-0.14
2=the editor	0.1
2=the effort	-0.19
2=the end	-0.19
2=the family	-0.25
2=the farm	-0.08
2=the font	0.07
2=the form	0.16
2=the grandparent	-0.23
2=the group	0.1
2=the guitar	-0.06
2=the harvest	-0.06
2=the horse	0.26
2=the hotel	0.18
2=the hours	-0.14
2=the hundredth	-0.09
2=the insurer	0.09
2=the interview	-0.04
2=the job	0.04
2=the kitchen	-0.06
2=the ladder	-0.08
2=the laptop	-0.07
2=the last	-0.11
2=the ledger	0.13
2=the lift	-0.03
2=the light	0.27
2=the likelihood	-0.08
2=the list	0.03
2=the loo	-0.07
2=the lorry	-0.06
2=the machine	-0.12
2=the map	-0.04
2=the meeting	-0.1
2=the menu	-0.09
2=the meter	0.06
2=the middle	0.04
2=the minute	-0.28
2=the month	-0.11
2=the morning	-0.39
2=the most	-0.07
2=the neighbours	-0.18
2=the new	0.06
2=the night	-0.16
2=the noise	0.05
2=the one	-0.16
2=the opening	0.05
2=the others	0.04
2=the pan	-0.05
2=the pension	-0.34
2=the people	-0.18
2=the pharmacy	0.23
2=the phone	-0.05
2=the piano	-0.09
2=the pipeline	0.04
2=the plan	-0.07
2=the plant	0.03
2=the platform	0.06
2=the portal	0.05
2=the printer	-0.2
2=the pump	-0.25
2=the puppy	0.19
2=the rabbit	0.04
2=the rain	-0.27
2=the rental	0.03
2=the response	0.11
2=the ride	0.23
2=the right	-0.26
2=the risk	-0.09
2=the road	-0.12
2=the room	0.28
2=the safety	0.04
2=the same	-0.42
2=the scaffold	0.09
2=the schedule	0.05
2=the school	0.23
2=the screen	0.11
2=the search	0.08
2=the share	-0.05
2=the shelf	-0.04
2=the shop	0.03
2=the shopping	-0.23
2=the site	0.03
2=the sleep	0.17
2=the spreadsheet	-0.2
2=the stairs	-0.08
2=the story	0.04
2=the summer	-0.09
2=the surgery	-0.03
2=the system	0.09
2=the table	-0.39
2=the tax	-0.17
2=the team	-0.12
2=the till	0.05
2=the time	-0.07
2=the toilet	-0.07
2=the tool	-0.04
2=the top	-0.04
2=the trade	-0.04
2=the tram	-0.18
2=the truth	-0.35
2=the university	0.21
2=the village	-0.12
2=the waiting	0.05
2=the wall	0.04
2=the wardrobe	-0.07
2=the watch	0.08
2=the water	-0.43
2=the way	-0.15
2=the web	0.05
2=the week	-0.1
2=the weight	0.12
2=the whole	0.05
2=theft with	0.04
2=their own	0.06
2=them $	0.04
2=them for	0.08
2=themselves $	0.1
2=therapy $	0.06
2=there a	0.13
2=things and	-0.08
2=thought $	-0.1
2=three days	0.03
2=through a	0.65
2=through an	0.38
2=through the	-0.29
2=throughout $	0.04
2=thursday $	0.05
2=ticket $	0.1
2=ticket to	0.03
2=tie my	-0.13
2=till to	0.05
2=time $	-0.56
2=time a	-0.51
2=time between	-0.39
2=time for	-0.33
2=time of	0.51
2=time spent	-0.52
2=time the	0.52
2=time to	0.05
2=time with	-0.05
2=timer $	0.13
2=times a	0.06
2=times i	-0.03
2=to a	0.03
2=to arrive	-0.35
2=to be	-0.39
2=to bed	-0.19
2=to brush	-0.28
2=to charge	0.11
2=to come	0.09
2=to dare	-0.07
2=to feel	-0.17
2=to find	-0.09
2=to know	-0.61
2=to leave	-0.28
2=to look	-0.14
2=to my	-0.04
2=to open	0.08
2=to play	0.04
2=to reach	-0.03
2=to read	0.12
2=to recognize	0.06
2=to remember	0.12
2=to say	0.03
2=to see	-0.07
2=to sleep	-0.09
2=to start	0.26
2=to stay	-0.21
2=to stop	0.24
2=to take	-0.15
2=to tell	0.06
2=to the	0.03
2=to their	-0.05
2=to think	-0.25
2=to vibrate	0.03
2=to worry	0.04
2=together $	-0.04
2=tool $	0.09
2=tool needs	0.06
2=top of	0.05
2=top shelf	-0.05
2=touch with	-0.18
2=tracker $	0.07
2=trailer $	0.11
2=tram with	-0.18
2=transfer $	0.15
2=translator on	0.08
2=trial month	0.24
2=trouble coming	-0.15
2=trust the	-0.05
2=truth about	-0.12
2=try $	-0.12
2=tune the	-0.03
2=turn a	-0.17
2=turn it	-0.04
2=turn the	0.03
2=twice $	-0.18
2=twice a	0.22
2=two $	0.19
2=two hours	-0.16
2=two more	0.13
2=type in	0.05
2=under five	0.05
2=underfloor heating	0.27
2=understand the	-0.16
2=unlock the	0.1
2=unnoticed $	-0.1
2=up $	-0.13
2=up a	0.35
2=up an	0.05
2=up in	-0.17
2=up my	-0.04
2=up on	-0.07
2=up the	-0.04
2=up with	-0.12
2=upstairs $	-0.14
2=us to	-0.08
2=use $	0.14
2=use a	0.17
2=use my	-0.18
2=use the	-0.06
2=used to	-0.06
2=values on	0.07
2=vending machine	0.06
2=version of	-0.03
2=video $	0.03
2=visit $	-0.23
2=visit from	0.1
2=voice $	0.13
2=voice note	0.06
2=voucher $	0.03
2=wait for	-0.09
2=waiting list	0.06
2=waiting time	0.05
2=wake up	-0.18
2=walk all	0.04
2=walk into	-0.14
2=walk to	-0.24
2=want to	-0.35
2=ward with	0.03
2=wardrobe $	-0.08
2=watch $	0.06
2=watch a	0.1
2=watch to	0.15
2=water $	-0.24
2=water the	0.05
2=way home	-0.28
2=way in	-0.04
2=we 'd	0.38
2=we 're	0.03
2=wear the	-0.19
2=web shop	0.08
2=website $	0.07
2=wedding $	-0.15
2=week $	0.05
2=week in	0.04
2=week with	-0.11
2=weekend $	0.25
2=weekly call	0.16
2=weight of	0.12
2=weighted blanket	0.06
2=wheel $	-0.09
2=who can	-0.07
2=whole day	-0.05
2=winter $	-0.11
2=with $	-0.16
2=with a	1.08
2=with an	0.3
2=with augmented	0.04
2=with ctrl	0.06
2=with it	-0.03
2=with last	0.03
2=with my	-0.45
2=with one	-0.13
2=with our	0.44
2=with somebody	-0.03
2=with something	-0.06
2=with tag	0.04
2=with the	-0.18
2=within a	-0.05
2=within reach	-0.2
2=within the	-0.25
2=woman 's	0.05
2=work $	-0.06
2=work with	-0.09
2=worry about	0.1
2=years $	0.04
2=z $	0.06
able	-0.28
about:doing	-0.39
about:inner	-0.24
about:living	-0.04
about:measure	-0.04
about:stuff	0.06
about:written	0.03
acted on class:act	-0.16
acted on class:body	0.07
acted on class:building	0.21
acted on class:clothing	-0.24
acted on class:course	0.32
acted on class:device	0.2
acted on class:document	0.21
acted on class:event	0.05
acted on class:feeling	-0.22
acted on class:food	-0.18
acted on class:group	0.08
acted on class:illness	-0.04
acted on class:material	0.03
acted on class:message	-0.11
acted on class:money	0.03
acted on class:offer	0.25
acted on class:organisation	-0.38
acted on class:person	-0.44
acted on class:place	0.08
acted on class:plant	0.09
acted on class:process	0.19
acted on class:quality	0.09
acted on class:remedy	-0.41
acted on class:service	0.82
acted on class:software	0.47
acted on class:state	-0.13
acted on class:time	0.06
acted on class:vehicle	-0.25
acted on class:worker	-0.06
acted on:doing+a	0.05
acted on:doing+my	-0.1
acted on:doing+none	0.03
acted on:doing+the	0.23
acted on:hired+a	-0.04
acted on:hired+the	-0.11
acted on:inner+a	-0.65
acted on:inner+my	-0.03
acted on:inner+none	0.84
acted on:inner+quantity	-0.22
acted on:inner+the	-0.21
acted on:it+none	-0.32
acted on:living+a	0.06
acted on:living+my	-0.51
acted on:living+quantity	-0.09
acted on:living+the	0.16
acted on:made+my	0.05
acted on:made+none	0.12
acted on:made+the	-0.08
acted on:measure+a	-0.49
acted on:measure+none	0.18
acted on:measure+quantity	0.17
acted on:measure+the	0.09
acted on:measure+this	-0.09
acted on:offered+a	0.64
acted on:offered+my	0.46
acted on:offered+none	1.68
acted on:offered+quantity	-0.29
acted on:offered+the	-0.36
acted on:somebody+none	0.18
acted on:stuff+a	0.04
acted on:stuff+my	-0.29
acted on:stuff+none	0.44
acted on:stuff+quantity	-0.16
acted on:stuff+the	-0.19
acted on:unknown+my	-0.09
acted on:unknown+none	0.47
acted on:unknown+quantity	-0.05
acted on:unknown+the	-0.03
acted on:written+a	-0.03
acted on:written+none	0.81
acted on:written+quantity	-0.16
adjective=alive	0.09
adjective=answering	0.06
adjective=ashamed	-0.06
adjective=asleep	0.04
adjective=automatic	0.1
adjective=awake	-0.19
adjective=back	0.08
adjective=bad	-0.27
adjective=behavioural	0.03
adjective=better	-0.16
adjective=bigger	0.04
adjective=broken	-0.12
adjective=building	0.24
adjective=busy	-0.04
adjective=clean	-0.79
adjective=clear	-0.05
adjective=cognitive	0.03
adjective=cold	0.1
adjective=complete	-0.32
adjective=confident	0.16
adjective=contactless	0.14
adjective=dark	-0.03
adjective=day	0.29
adjective=digital	0.52
adjective=direct	0.17
adjective=dry	-0.03
adjective=electric	0.16
adjective=electronic	0.45
adjective=empty	-0.45
adjective=english	0.09
adjective=extra	0.08
adjective=fair	-0.5
adjective=filled	0.05
adjective=fit	0.08
adjective=free	-0.03
adjective=fresh	0.04
adjective=full	-0.3
adjective=good	-0.4
adjective=handheld	0.4
adjective=happy	-0.24
adjective=heated	0.2
adjective=home	0.42
adjective=honest	-0.54
adjective=hundredth	-0.09
adjective=key	0.05
adjective=lame	-0.07
adjective=large	0.1
adjective=last	-0.18
adjective=legal	0.04
adjective=live	0.39
adjective=low	0.21
adjective=mobile	0.04
adjective=new	-0.04
adjective=next	-0.24
adjective=normal	-0.44
adjective=old	-0.2
adjective=open	0.03
adjective=opening	0.05
adjective=own	-0.06
adjective=paid	-0.04
adjective=personal	0.1
adjective=popup	0.05
adjective=private	0.1
adjective=proud	-0.15
adjective=public	-0.09
adjective=quiet	-0.05
adjective=real	-0.07
adjective=relaxed	0.22
adjective=reliable	-0.35
adjective=right	-0.26
adjective=same	-0.66
adjective=seasonal	-0.04
adjective=shared	0.11
adjective=single	0.03
adjective=slow	-0.09
adjective=small	-0.06
adjective=straight	-0.52
adjective=strange	-0.07
adjective=strong	0.07
adjective=stupid	-0.03
adjective=sure	-0.14
adjective=tactile	0.05
adjective=tidy	-0.23
adjective=time	0.05
adjective=true	-0.13
adjective=unnoticed	-0.1
adjective=use	0.05
adjective=used	-0.03
adjective=useful	-0.2
adjective=virtual	0.06
adjective=waiting	0.11
adjective=warm	-0.29
adjective=warning	0.11
adjective=weighted	0.06
adjective=whole	-0.15
adjective=wrong	-0.07
adjective=yearly	0.08
agent:hired	0.23
agent:made	0.08
agent:offered	0.21
agent:unknown	-0.18
agent:written	0.53
alone:doing	-0.03
alone:inner	-0.32
alone:it	-0.15
alone:made	0.04
alone:measure	-0.03
alone:somebody	0.27
alone:stuff	0.05
alone:unknown	0.15
around class:act	0.13
around class:amount	0.11
around class:animal	0.07
around class:body	-0.77
around class:building	0.42
around class:document	-0.07
around class:event	-0.28
around class:feeling	-0.56
around class:group	-0.26
around class:household	0.05
around class:illness	-0.03
around class:knowledge	-0.25
around class:material	-0.29
around class:message	-0.11
around class:money	-0.28
around class:offer	0.09
around class:person	0.17
around class:place	-0.19
around class:process	0.06
around class:quality	0.06
around class:scheme	-0.24
around class:service	0.33
around class:thing	-0.3
around class:time	-0.19
around class:vehicle	-0.16
around:doing+my	-0.14
around:doing+none	0.04
around:inner+a	-0.37
around:it+none	-0.23
around:living+a	-0.33
around:living+my	-0.58
around:living+none	0.06
around:living+the	-0.17
around:made+a	0.25
around:made+my	-0.26
around:made+the	-0.06
around:measure+a	-0.11
around:measure+none	0.58
around:measure+quantity	-0.27
around:measure+the	-0.6
around:offered+a	0.27
around:offered+my	0.58
around:offered+quantity	-0.62
around:offered+the	0.17
around:somebody+none	-0.05
around:stuff+a	-0.55
around:stuff+none	-0.41
around:stuff+the	0.05
around:unknown+none	-0.05
around:written+a	-0.07
around='s	-0.24
around=a	0.19
around=alarm	0.14
around=an	0.13
around=and	-0.91
around=at	0.17
around=bag	-0.28
around=bed	-0.05
around=birthday	-0.05
around=child	-0.22
around=clear	-0.1
around=cooker	0.25
around=empty	-0.08
around=evening	-0.04
around=february	-0.06
around=foot	-0.03
around=friday	-0.15
around=head	-0.1
around=hi	-0.04
around=holiday	-0.04
around=in	-0.04
around=lunch	-0.26
around=money	-0.06
around=my	-0.05
around=no	-0.35
around=on	0.22
around=one	-0.05
around=own	-0.11
around=pacemaker	-0.06
around=peace	-0.07
around=pressure	0.25
around=rain	-0.03
around=ramp	-0.12
around=room	0.03
around=table	-0.05
around=ten	-0.04
around=the	-0.15
around=their	-0.03
around=through	-0.31
around=time	0.03
around=two	-0.46
around=week	-0.03
around=with	0.2
asked object:inner	0.08
asked object:it	0.35
asked object:living	0.35
asked object:measure	0.06
asked object:offered	-0.04
asked object:somebody	0.1
asked object:unknown	0.21
asked object:written	0.51
asked+noun	0.15
asked+noun gerund	-0.06
asked+noun participle	1.37
asked+noun to verb	0.08
asked+other	0.2
asked+participle	0.03
asked+sentence	0.07
asked+verb	-0.49
asked:avoid	0.13
asked:be	-0.74
asked:change	0.31
asked:feel	-0.99
asked:find	-0.77
asked:get	-0.29
asked:keep	-0.5
asked:know	-0.77
asked:make	0.45
asked:offer	-0.25
asked:operate	1.19
asked:use	0.28
asked:visit	0.33
at around:doing	0.22
at around:inner	0.03
at around:made	0.25
at around:measure	-0.4
at around:offered	-0.03
at around:stuff	-0.27
at:hired	0.03
at:inner	-0.04
at:living	-0.46
at:measure	0.16
at:offered	0.14
at:stuff	-0.4
at:unknown	-0.29
at:written	-0.05
avoid doing	0.11
avoid it	-0.27
avoid living	-0.23
avoid made	0.11
avoid measure	0.07
avoid offered	0.17
avoid somebody	-0.05
avoid unknown	-0.09
be doing	-0.03
be inner	-0.15
be living	0.11
be offered	-0.05
be unknown	-0.32
bracket=saturday	0.05
bracket=the	-0.17
bracket=whatever	-0.03
bracket=without	-0.11
by gerund	2.28
by gerund:find	-0.04
by gerund:get	0.15
by gerund:keep	0.03
by gerund:offer	0.03
by gerund:operate	0.23
by gerund:use	0.2
by itself	2.66
by-gerund:doing	0.11
by-gerund:inner	0.08
by-gerund:made	0.06
by-gerund:measure	0.29
by-gerund:offered	0.1
by-gerund:unknown	0.3
by-gerund:written	0.09
change doing	0.03
change inner	0.2
change living	-0.03
change measure	0.1
change offered	0.14
change stuff	-0.08
change unknown	0.15
change written	0.21
comparative	-0.59
compound	3.08
content	-0.25
content known	-0.15
content='ll	-0.07
content='m	-0.1
content='s	-0.13
content='ve	-0.05
content=3	-0.03
content=a	0.88
content=a.m	-0.03
content=after	-0.06
content=ago	-0.04
content=all	-0.08
content=already	0.06
content=always	-0.03
content=am	-0.44
content=an	0.13
content=and	-0.05
content=anybody	-0.06
content=are	-0.38
content=as	-0.08
content=at	-0.18
content=awake	-0.07
content=back	-0.04
content=bad	-0.25
content=be	-0.33
content=before	-0.5
content=being	-0.03
content=between	-0.05
content=branch	0.11
content=broke	-0.06
content=build	-0.05
content=by	0.27
content=call	-0.19
content=can	-0.5
content=cellar	0.06
content=changed	-0.28
content=come	-0.8
content=cost	-0.16
content=costs	-0.05
content=covered	-0.03
content=customer	-0.09
content=day	0.09
content=days	0.06
content=do	-0.51
content=doctor	-0.07
content=doe	-0.35
content=door	-0.06
content=each	-0.06
content=earth	-0.07
content=eat	-0.2
content=eats	0.16
content=else	-0.06
content=end	-0.06
content=everybody	0.18
content=fail	-0.03
content=fighting	0.08
content=first	0.13
content=fish	-0.08
content=fit	-0.1
content=for	-0.42
content=forgotten	-0.04
content=from	0.63
content=get	-0.08
content=getting	-0.14
content=give	-0.09
content=go	0.49
content=half	-0.03
content=happen	-0.4
content=has	-0.62
content=have	0.15
content=he	-0.05
content=her	0.11
content=here	-0.07
content=hi	-0.03
content=him	-0.05
content=hold	-0.12
content=home	0.11
content=hour	-0.04
content=house	-0.11
content=how	0.31
content=hurt	-0.03
content=i	-0.72
content=if	-0.06
content=in	0.83
content=is	-0.75
content=it	-0.57
content=keep	-0.08
content=know	-0.21
content=last	0.04
content=leave	0.07
content=left	0.16
content=light	-0.03
content=like	0.07
content=long	-0.1
content=look	-0.1
content=lose	-0.13
content=love	-0.06
content=made	-0.03
content=many	0.09
content=matter	-0.12
content=me	-0.9
content=means	-0.18
content=mine	-0.15
content=money	-0.45
content=month	-0.12
content=more	-0.09
content=most	0.27
content=moved	-0.04
content=my	-0.86
content=n't	-0.34
content=need	-0.12
content=needs	-0.06
content=never	-0.06
content=new	-0.07
content=next	0.16
content=night	-0.07
content=nobody	-0.48
content=not	-0.71
content=nothing	-0.05
content=of	-0.39
content=off	-0.1
content=often	0.03
content=on	0.17
content=one	0.11
content=only	-0.06
content=open	-0.04
content=or	-0.14
content=ordered	0.09
content=our	-0.05
content=out	-0.05
content=over	-0.03
content=owe	0.14
content=paid	0.08
content=paint	-0.07
content=people	-0.19
content=pick	-0.05
content=power	-0.05
content=really	-0.06
content=rent	-0.07
content=responsible	-0.06
content=ringing	-0.03
content=said	-0.29
content=say	-0.22
content=school	-0.03
content=screen	0.07
content=see	0.12
content=shall	-0.03
content=she	0.03
content=since	0.03
content=sleep	0.03
content=somebody	-0.28
content=spend	-0.07
content=still	-0.42
content=stop	-0.09
content=stopped	-0.08
content=take	-0.14
content=tell	-0.1
content=ten	-0.11
content=that	-0.68
content=the	-0.76
content=them	0.03
content=these	-0.05
content=they	0.11
content=this	-0.23
content=through	0.22
content=throw	-0.1
content=to	-0.25
content=today	-0.21
content=together	0.04
content=tomorrow	-0.05
content=tonight	-0.1
content=too	-0.03
content=treatment	0.06
content=up	-0.11
content=us	-0.03
content=use	-0.05
content=wait	-0.06
content=wall	0.05
content=want	-0.15
content=wash	-0.2
content=we	-0.85
content=what	-1.01
content=when	0.03
content=where	0.18
content=whether	-0.51
content=which	-0.4
content=who	-0.13
content=whole	-0.05
content=whom	-0.11
content=why	-0.94
content=will	-0.48
content=with	0.11
content=without	-0.81
content=work	0.08
content=works	-0.03
content=worth	0.16
content=would	-0.13
content=write	-0.14
content=wrong	-0.23
content=year	-0.03
content=years	-0.06
described	0.59
detail class:animal	-0.06
detail class:body	-0.27
detail class:building	-0.15
detail class:clothing	-0.29
detail class:course	0.34
detail class:device	0.08
detail class:document	0.23
detail class:event	-0.22
detail class:feeling	-0.31
detail class:food	-0.2
detail class:group	-0.41
detail class:illness	-0.1
detail class:message	0.25
detail class:money	-0.19
detail class:nature	0.16
detail class:offer	0.38
detail class:organisation	0.05
detail class:remedy	-0.14
detail class:scheme	0.21
detail class:service	-0.08
detail class:software	0.88
detail class:state	-0.26
detail class:therapy	-0.21
detail class:thing	0.09
detail class:time	-0.25
detail class:vehicle	-0.29
detail class:worker	0.16
detail:doing+a	-0.08
detail:doing+my	-0.23
detail:doing+quantity	0.07
detail:doing+the	-0.24
detail:hired+a	1.03
detail:hired+none	0.15
detail:hired+the	-0.13
detail:inner+a	-0.23
detail:inner+quantity	0.06
detail:inner+the	-0.07
detail:it+none	0.05
detail:living+a	-0.44
detail:living+quantity	-0.13
detail:living+the	-0.21
detail:made+my	-0.07
detail:made+none	0.08
detail:made+quantity	-0.07
detail:made+the	0.07
detail:measure+a	-0.31
detail:measure+my	0.03
detail:measure+none	-0.05
detail:measure+quantity	-0.15
detail:measure+the	0.11
detail:offered+a	0.04
detail:offered+my	0.17
detail:offered+none	-0.44
detail:offered+quantity	0.23
detail:offered+the	0.19
detail:somebody+none	-0.85
detail:unknown+my	-0.08
detail:unknown+none	0.49
detail:unknown+quantity	0.05
detail:unknown+this	-0.08
detail:written+a	0.24
detail:written+my	-0.32
detail:written+none	0.33
detail:written+quantity	-0.09
detail:written+the	0.22
done to class 	-0.11
done to class body	0.38
done to class building	0.85
done to class device	0.62
done to class document	0.03
done to class food	0.15
done to class group	0.09
done to class household	-0.07
done to class illness	0.04
done to class knowledge	0.04
done to class money	0.18
done to class offer	0.06
done to class person	0.08
done to class quality	0.05
done to class software	-0.07
done to class thing	0.03
done to doing+none	0.03
done to inner+a	0.04
done to inner+none	0.03
done to living+my	0.25
done to living+none	0.53
done to living+the	0.32
done to made+the	0.3
done to offered+a	0.15
done to offered+none	0.14
done to stuff+none	0.18
done to stuff+the	0.65
done to unknown+none	-0.11
done to written+none	0.47
feel inner	-0.33
feel living	-0.04
feel measure	-0.18
figure	0.23
find doing	-0.03
find hired	-0.04
find inner	-0.13
find it	-0.06
find living	-0.08
find made	0.03
find measure	-0.31
find offered	0.11
find somebody	0.11
find stuff	-0.03
find written	-0.04
for-gerund:it	-0.03
for:doing	0.23
for:hired	0.25
for:inner	-0.11
for:it	0.14
for:made	0.03
for:offered	-0.15
for:somebody	-0.18
for:stuff	-0.12
for:unknown	0.27
for:written	0.09
frame:able	-0.03
frame:bare	-0.2
frame:help	-0.09
frame:outcome	-0.18
frame:proposal	0.4
frame:question	-0.45
frame:story	0.2
frame:want	-0.3
from-gerund:measure	-0.14
from:hired	0.13
from:inner	-0.12
from:living	0.03
from:offered	-0.08
from:stuff	-0.3
from:unknown	0.03
from:written	0.24
gerund	-0.05
gerund:avoid	-0.22
gerund:find	-0.06
gerund:get	0.2
gerund:keep	-0.08
gerund:know	-0.13
gerund:make	-0.03
gerund:operate	-0.08
gerund:visit	0.03
gerund=arguing	-0.17
gerund=briefing	0.06
gerund=charge	0.04
gerund=coming	-0.45
gerund=do	-0.05
gerund=fitting	0.05
gerund=hearing	0.23
gerund=heating	0.33
gerund=knowing	-0.16
gerund=lamb	-0.03
gerund=laughing	0.14
gerund=looking	-0.29
gerund=lose	-0.09
gerund=paying	-0.11
gerund=putting	-0.03
gerund=ringing	-0.03
gerund=schedule	0.05
gerund=sharing	0.2
gerund=spending	0.05
gerund=tapping	0.03
gerund=telling	-0.03
gerund=using	0.09
gerund=waking	-0.05
gerund=warning	-0.14
gerund=wearing	-0.03
gerund=working	-0.03
get doing	-0.18
get doing+a	-0.05
get doing+my	-0.09
get doing+quantity	-0.04
get doing+the	-0.08
get hired	0.18
get hired+a	0.1
get inner	0.1
get inner+a	0.11
get inner+quantity	0.05
get inner+the	-0.39
get it	-0.09
get it+none	-0.09
get living	0.08
get living+a	0.04
get living+none	0.15
get living+quantity	-0.41
get made	0.12
get made+none	0.13
get made+the	0.07
get measure	-0.17
get measure+a	-0.3
get measure+my	0.09
get measure+none	-0.12
get measure+quantity	-0.43
get measure+the	0.08
get offered+a	-0.3
get offered+my	-0.23
get offered+none	1.01
get offered+the	0.04
get somebody	0.05
get somebody+none	0.05
get stuff	0.08
get stuff+the	0.07
get unknown	0.16
get unknown+a	0.36
get written+my	-0.15
get written+none	-0.08
get written+quantity	0.12
get written+the	0.03
how it is	-0.68
in around:doing	-0.11
in around:inner	-0.14
in around:made	-1.45
in around:offered	0.59
in:doing	-0.05
in:made	-0.18
in:measure	-0.47
in:offered	0.54
in:stuff	0.04
in:unknown	0.1
in:written	-0.21
keep doing	-0.06
keep inner	-0.31
keep living	-0.28
keep measure	-0.13
keep offered	-0.09
keep somebody	0.11
keep stuff	0.1
know doing	-0.04
know inner	0.16
know it	-0.1
know living	0.31
know made	0.63
know somebody	0.06
know stuff	-0.13
know unknown	-0.61
know written	-0.2
later	0.12
later:avoid	0.13
later:be	-0.82
later:feel	-0.09
later:find	-0.95
later:get	0.09
later:keep	-0.2
later:know	-0.13
later:offer	0.19
later:operate	0.55
later:show	0.3
later:use	0.27
later:visit	-0.05
main='	0.67
main='d	0.03
main='ll	0.13
main='re	0.03
main='s	0.07
main=2	0.08
main=200	0.03
main=3d	0.14
main=7	0.11
main=a	0.26
main=about	-0.18
main=above	0.03
main=accepted	-0.1
main=access	-0.06
main=account	0.11
main=across	-0.13
main=act	-0.11
main=add	0.24
main=address	0.03
main=adviser	0.3
main=after	0.03
main=again	-0.85
main=against	0.1
main=age	-0.03
main=agency	0.05
main=agent	0.16
main=agree	-0.03
main=agreement	0.05
main=aid	0.29
main=air	0.03
main=alert	0.36
main=aligner	0.15
main=alive	0.09
main=all	0.09
main=alone	-0.1
main=along	0.23
main=aloud	0.03
main=am	0.06
main=among	-0.04
main=an	0.41
main=and	-0.13
main=ankle	-0.04
main=another	-0.36
main=answer	-0.47
main=answering	0.07
main=anybody	-0.03
main=anyone	-0.2
main=app	0.57
main=apple	-0.41
main=application	-0.12
main=appointment	0.11
main=approved	-0.03
main=are	-0.18
main=arguing	-0.17
main=argument	-0.07
main=arm	-0.18
main=arrival	0.03
main=arrive	-0.37
main=article	0.09
main=as	0.08
main=ashamed	-0.06
main=aside	-0.25
main=ask	-0.06
main=assign	0.15
main=assist	0.03
main=assistant	0.15
main=at	-0.11
main=attend	0.23
main=attorney	0.13
main=audio	0.1
main=augmented	0.11
main=august	-0.15
main=automated	0.03
main=automatic	0.18
main=automatically	0.44
main=autumn	0.07
main=avoid	-0.4
main=awake	-0.19
main=award	0.04
main=back	-0.64
main=bad	-0.15
main=badge	0.09
main=bakery	-0.1
main=baler	0.08
main=ball	-0.05
main=banking	0.06
main=bar	-0.08
main=barcode	0.04
main=basket	0.09
main=bath	0.11
main=battery	0.22
main=be	-0.58
main=beat	0.03
main=before	-0.06
main=behavioural	0.03
main=behind	-0.11
main=being	-0.36
main=believe	-0.1
main=bell	-0.18
main=belong	-0.06
main=better	-0.32
main=between	-0.68
main=bicycle	0.03
main=bigger	0.04
main=bike	-0.06
main=bim	0.08
main=birth	0.19
main=bite	-0.04
main=blanket	0.06
main=blister	0.03
main=block	0.05
main=blood	0.13
main=board	0.07
main=boiler	0.05
main=bonus	0.09
main=book	-0.06
main=booking	0.12
main=boots	0.04
main=borrow	-0.04
main=boss	-0.27
main=bot	0.03
main=box	0.18
main=boy	-0.09
main=branch	0.23
main=break	-0.15
main=breath	-0.04
main=briefing	0.1
main=bring	-0.16
main=broken	-0.08
main=brother	-0.33
main=buffer	0.1
main=build	0.03
main=builder	-0.05
main=building	0.04
main=bulk	0.03
main=bundle	0.19
main=bus	-0.07
main=busy	-0.04
main=but	-0.04
main=button	-0.07
main=buying	0.03
main=by	0.11
main=cable	-0.14
main=cache	0.17
main=café	0.04
main=cake	-0.08
main=calendar	0.36
main=calf	-0.13
main=call	0.04
main=camera	0.04
main=can	-0.58
main=cancel	0.14
main=caption	0.03
main=car	-0.04
main=carbs	0.05
main=card	0.38
main=cards	0.05
main=care	0.07
main=carer	0.31
main=carry	-0.48
main=cash	0.06
main=catalogue	0.23
main=catch	-0.15
main=cellar	-0.04
main=centre	0.06
main=certainty	-0.09
main=chair	-0.04
main=chance	-0.38
main=change	-0.04
main=character	0.18
main=charger	0.13
main=chart	0.19
main=chat	0.12
main=chatbot	0.38
main=check	0.08
main=checked	0.03
main=checklist	0.05
main=checkout	0.31
main=chew	-0.2
main=child	-0.1
main=childcare	0.04
main=chip	0.32
main=choose	-0.12
main=chores	-0.03
main=christmas	-0.06
main=citizen	0.03
main=city	-0.07
main=claim	0.11
main=class	-0.35
main=clean	-0.11
main=cleaning	0.15
main=clear	-0.09
main=click	0.36
main=clinic	0.13
main=clip	0.15
main=clock	0.05
main=clothes	-0.21
main=cloud	0.41
main=club	0.39
main=coach	0.38
main=code	-0.16
main=cognitive	0.03
main=collar	0.35
main=colleague	-0.06
main=collect	0.13
main=collection	0.03
main=colour	0.3
main=column	0.15
main=come	-0.07
main=coming	-0.51
main=command	0.09
main=complaint	-0.23
main=complete	-0.59
main=concierge	0.11
main=confidence	-0.11
main=confident	0.16
main=connect	0.07
main=connected	0.12
main=connection	-0.03
main=contactless	0.14
main=contract	-0.17
main=controlled	0.03
main=cook	-0.18
main=cool	-0.05
main=coop	0.15
main=coordinate	-0.15
main=cope	-0.12
main=corner	0.09
main=costs	-0.17
main=cough	-0.05
main=council	-0.07
main=counsellor	0.05
main=count	0.03
main=courage	-0.21
main=course	0.28
main=covered	-0.03
main=crane	0.04
main=crash	0.17
main=credits	0.03
main=cross	-0.23
main=crossing	0.12
main=ctrl	0.06
main=cuff	0.07
main=currency	0.08
main=curtain	0.14
main=curve	0.13
main=customer	-0.03
main=cut	-0.19
main=cycle	-0.3
main=daily	0.08
main=dare	-0.18
main=dark	-0.04
main=dashboard	-0.09
main=data	0.16
main=date	0.07
main=daughter	-0.06
main=day	-0.06
main=days	-0.13
main=deal	-0.19
main=debit	0.05
main=decide	0.05
main=decision	-0.15
main=deliver	0.22
main=deploy	0.03
main=deposit	-0.05
main=depot	0.04
main=desk	-0.1
main=detection	0.18
main=detector	0.07
main=device	-0.17
main=diary	0.03
main=dictate	0.13
main=dig	0.1
main=digital	0.52
main=direct	0.17
main=discharge	0.09
main=dish	0.03
main=dishwasher	0.05
main=display	0.11
main=district	0.14
main=do	-0.24
main=dock	0.12
main=doctor	-0.39
main=document	0.03
main=doe	-0.03
main=done	-0.05
main=door	0.03
main=dose	-0.09
main=down	-0.13
main=download	0.11
main=drag	0.08
main=draw	0.05
main=dress	-0.15
main=drip	0.1
main=drive	0.07
main=driving	-0.09
main=drone	0.17
main=drops	-0.23
main=dry	-0.35
main=dryer	0.03
main=duplicate	0.08
main=during	-0.07
main=each	0.24
main=ear	0.21
main=early	-0.88
main=earn	-0.23
main=easter	-0.33
main=eat	-0.13
main=editor	0.1
main=effect	-0.04
main=effort	-0.19
main=eight	0.07
main=electric	0.16
main=electronic	0.45
main=else	-0.45
main=email	0.46
main=emergency	-0.03
main=empty	-0.3
main=enable	0.06
main=end	-0.55
main=energy	-0.07
main=engineer	0.19
main=english	0.09
main=enough	-0.27
main=enter	0.06
main=environment	0.29
main=episode	0.12
main=error	0.2
main=euro	0.14
main=even	-0.11
main=evening	-0.22
main=every	0.29
main=everyone	0.06
main=everything	0.03
main=exchange	0.24
main=exercise	-0.04
main=exoskeleton	0.1
main=expected	-0.12
main=explain	-0.3
main=export	0.17
main=extend	0.17
main=extractor	0.07
main=face	-0.26
main=fair	-0.27
main=fairly	-0.56
main=fall	0.07
main=falls	0.08
main=family	-0.22
main=farm	-0.33
main=faster	0.07
main=father	-0.07
main=feature	0.07
main=fee	0.19
main=feedback	-0.06
main=feeling	-0.11
main=fence	0.05
main=ferry	0.14
main=fewer	-0.73
main=field	0.13
main=file	-0.16
main=fill	-0.17
main=filled	0.19
main=film	0.03
main=filter	0.16
main=find	-0.25
main=finding	-0.03
main=fine	-0.11
main=finger	-0.16
main=finish	-0.03
main=firm	0.09
main=first	-0.45
main=fit	0.03
main=fitted	0.04
main=fitting	0.05
main=five	-0.07
main=flap	0.04
main=floor	-0.14
main=flow	0.1
main=flower	-0.06
main=flu	0.18
main=fly	-0.06
main=folder	0.04
main=follow	-0.07
main=font	0.07
main=foot	-0.1
main=for	0.1
main=forget	-0.2
main=form	0.09
main=forty	-0.24
main=forward	0.08
main=freedom	-0.16
main=freeze	0.39
main=fresh	0.04
main=friday	-0.5
main=friend	-0.19
main=from	-0.03
main=frost	-0.08
main=full	-0.34
main=game	0.08
main=gate	0.06
main=get	-0.22
main=girl	-0.1
main=give	-0.11
main=glasses	0.11
main=gloves	0.04
main=go	-0.18
main=going	-0.08
main=gone	-0.15
main=good	-0.62
main=gps	0.17
main=grainfree	0.06
main=grandchild	-0.03
main=grandparent	-0.23
main=grandson	-0.1
main=graph	0.07
main=green	-0.03
main=group	0.66
main=grow	-0.06
main=guest	-0.15
main=guide	0.22
main=guided	0.03
main=guitar	-0.06
main=gym	0.07
main=half	-0.03
main=hall	-0.08
main=hand	-0.04
main=handheld	0.4
main=handover	-0.41
main=hands	-0.56
main=happy	-0.24
main=harvest	-0.06
main=has	-0.1
main=have	-0.06
main=he	-0.15
main=head	0.14
main=headphone	0.04
main=headset	0.05
main=hear	-0.61
main=heard	-0.03
main=hearing	0.2
main=heat	0.15
main=heated	0.2
main=heating	0.12
main=hedge	0.18
main=help	-0.07
main=here	-0.03
main=hide	-0.12
main=high	0.07
main=him	-0.21
main=hire	0.13
main=hold	-0.65
main=home	-0.26
main=honest	-0.54
main=honestly	0.03
main=host	0.11
main=hotel	0.03
main=hotline	0.22
main=hour	0.04
main=house	-0.2
main=household	0.06
main=hundred	-0.12
main=hundredth	-0.09
main=i	-0.17
main=id	0.06
main=idea	-0.25
main=implant	0.2
main=improve	0.03
main=in	-0.14
main=inbox	-0.06
main=income	-0.31
main=increase	0.31
main=infusion	0.12
main=inside	0.03
main=install	0.03
main=instalments	0.05
main=instant	0.04
main=instrument	0.07
main=insulation	0.06
main=insurance	0.05
main=insurer	0.09
main=interaction	0.03
main=interest	0.03
main=introduce	0.04
main=is	-0.24
main=it	-0.33
main=item	0.04
main=its	0.07
main=itself	0.53
main=jab	0.03
main=job	-0.08
main=joint	0.13
main=joke	-0.04
main=journey	-0.05
main=just	-0.05
main=keep	-0.22
main=key	0.33
main=kid	-0.27
main=kill	0.04
main=kilometres	-0.12
main=kindly	-0.18
main=kitchen	-0.07
main=knee	0.03
main=know	-1.15
main=knowing	-0.16
main=kubernetes	0.04
main=label	0.07
main=lamb	-0.12
main=lame	-0.07
main=lamp	0.14
main=lane	0.06
main=language	-0.09
main=laptop	-0.08
main=large	0.1
main=laser	0.09
main=last	-0.49
main=late	0.04
main=latency	0.08
main=laugh	-0.26
main=laughing	0.14
main=launch	0.06
main=lawyer	0.04
main=layer	0.11
main=leaflet	0.22
main=learn	-0.03
main=learning	0.07
main=least	-0.33
main=leave	-0.44
main=lecture	0.11
main=led	0.29
main=ledger	0.17
main=left	-0.17
main=legal	0.04
main=legs	-0.29
main=lend	-0.08
main=lenses	0.12
main=less	-0.16
main=letter	0.05
main=level	0.13
main=library	0.07
main=lie	-0.12
main=lift	0.22
main=light	0.1
main=like	-0.48
main=likelihood	-0.08
main=limit	0.05
main=line	0.1
main=link	0.22
main=linter	0.07
main=list	-0.06
main=listening	-0.03
main=little	-0.56
main=live	0.03
main=living	-0.06
main=load	0.03
main=loading	0.03
main=loan	0.1
main=location	0.08
main=lock	0.27
main=locker	0.3
main=log	0.46
main=login	0.12
main=long	-0.07
main=longer	0.15
main=loo	-0.07
main=look	-0.13
main=looking	-0.29
main=lorry	-0.25
main=lose	-0.22
main=lounge	0.09
main=loyalty	0.07
main=machine	0.03
main=made	-0.07
main=mail	0.45
main=make	-0.08
main=manage	-0.04
main=manager	0.22
main=manual	0.06
main=map	0.06
main=march	0.05
main=mark	-0.07
main=match	0.38
main=matrix	0.03
main=may	-0.07
main=me	-0.06
main=meal	0.36
main=mediation	0.03
main=medication	-0.08
main=meet	0.03
main=member	0.13
main=membership	0.11
main=mentor	0.04
main=menu	0.04
main=message	0.39
main=meter	0.23
main=middle	0.04
main=midnight	-0.06
main=milk	-0.06
main=min	-0.25
main=mind	-0.16
main=minimize	0.09
main=minute	-0.12
main=minutes	-0.04
main=mirror	-0.1
main=mistake	-0.22
main=mobile	0.07
main=mode	0.03
main=monday	-0.05
main=money	-0.65
main=monitoring	0.11
main=monthly	0.49
main=moodle	0.04
main=morning	-0.15
main=most	-0.07
main=mother	-0.16
main=move	0.04
main=mow	-0.06
main=much	-0.03
main=mum	0.04
main=muscle	-0.03
main=music	0.19
main=must	-0.04
main=mute	0.05
main=my	-0.21
main=myself	-0.6
main=names	0.04
main=navigation	0.03
main=needed	0.12
main=needs	0.22
main=neighbour	-0.04
main=neighbourhood	0.07
main=neighbours	-0.12
main=network	0.06
main=never	0.05
main=new	-0.04
main=newcomer	0.03
main=news	-0.03
main=newsletter	0.37
main=next	-0.07
main=night	-0.12
main=no	-0.98
main=nobody	-1.34
main=noise	0.04
main=noon	-0.07
main=normal	-0.44
main=not	-0.94
main=note	0.35
main=nothing	-0.11
main=notice	-0.09
main=nurse	0.03
main=nursery	0.04
main=o'clock	-0.15
main=of	-0.03
main=off	-0.36
main=offer	0.13
main=office	0.16
main=often	-0.11
main=old	-0.27
main=on	-0.08
main=one	-0.37
main=online	0.27
main=only	0.13
main=onto	0.11
main=opened	-0.09
main=or	-0.25
main=order	0.46
main=other	0.03
main=others	-0.03
main=ought	0.03
main=ourselves	-0.04
main=out	-0.11
main=outside	-0.08
main=oven	0.08
main=over	0.03
main=own	-0.12
main=pack	0.08
main=page	0.09
main=paid	-0.11
main=pair	0.11
main=pallet	-0.08
main=pan	-0.05
main=paperwork	-0.05
main=parcel	-0.03
main=parent	0.03
main=park	-0.06
main=parking	0.06
main=part	-0.2
main=partner	0.1
main=parts	0.06
main=past	-0.2
main=paste	0.13
main=patch	0.25
main=patient	-0.11
main=pay	0.08
main=paying	-0.11
main=payment	0.19
main=payroll	0.35
main=pdf	0.28
main=peace	-0.18
main=pendant	0.04
main=pension	-0.14
main=people	-0.54
main=per	-0.06
main=person	-0.1
main=personal	0.1
main=pharmacy	0.18
main=phone	-0.08
main=photo	0.17
main=photograph	0.03
main=piano	-0.09
main=pick	0.04
main=picture	-0.15
main=piece	-0.03
main=pipeline	0.05
main=pizza	-0.03
main=plain	0.05
main=plan	-0.21
main=planner	0.24
main=planning	0.17
main=plant	0.3
main=planting	0.11
main=plaster	-0.07
main=platform	0.12
main=play	0.15
main=player	0.11
main=playground	0.07
main=plugin	0.03
main=podcast	0.17
main=point	0.25
main=policy	0.14
main=poll	0.03
main=popup	0.13
main=port	0.21
main=portal	0.41
main=post	0.05
main=posted	0.05
main=pot	0.18
main=pouch	0.18
main=power	0.03
main=practice	0.07
main=pram	-0.17
main=precedent	0.06
main=prescription	-0.07
main=press	-0.03
main=pressure	0.15
main=prevent	0.21
main=price	0.32
main=print	0.29
main=printer	-0.04
main=private	0.1
main=process	0.18
main=profile	0.05
main=programme	0.32
main=promise	-0.07
main=protect	-0.06
main=proud	-0.15
main=prove	-0.13
main=public	-0.09
main=pull	-0.09
main=pump	-0.12
main=puppy	0.11
main=push	0.11
main=put	0.1
main=putting	-0.03
main=quarrel	-0.13
main=query	0.11
main=question	-0.04
main=quiet	-0.15
main=rabbit	0.04
main=radiator	-0.04
main=rain	-0.31
main=ramp	0.1
main=rate	0.31
main=rather	-0.04
main=reach	-0.53
main=read	-0.16
main=reader	-0.21
main=reading	-0.03
main=ready	-0.06
main=real	-0.1
main=reality	0.15
main=reason	-0.31
main=receipt	0.06
main=receive	0.06
main=recognition	0.38
main=recognize	-0.27
main=record	0.58
main=recorded	0.29
main=red	-0.03
main=redirect	0.05
main=referral	0.32
main=refund	0.04
main=registration	0.12
main=regular	-0.21
main=rehearsal	0.06
main=rehearse	0.25
main=relapse	-0.06
main=relaxed	0.31
main=release	-0.08
main=reliable	-0.35
main=remember	-0.07
main=remote	0.07
main=remotely	0.14
main=rent	0.17
main=rental	0.06
main=reorder	0.09
main=repair	-0.03
main=repeat	0.07
main=replace	0.06
main=report	-0.11
main=reserve	0.25
main=respect	-0.18
main=respite	0.05
main=response	0.29
main=rest	-0.11
main=review	0.03
main=rid	-0.07
main=ride	0.19
main=rider	0.18
main=right	-1.08
main=ringing	-0.03
main=road	-0.13
main=robot	0.37
main=role	0.22
main=roll	0.07
main=roof	0.03
main=rooms	0.23
main=round	-0.17
main=route	0.36
main=run	0.05
main=running	-0.09
main=safely	0.03
main=safety	0.1
main=same	-0.66
main=sandbox	0.07
main=saturday	-0.07
main=sauna	0.05
main=save	-0.06
main=savings	0.09
main=say	-0.27
main=scaffold	0.09
main=scale	-0.04
main=scan	0.28
main=scanner	0.08
main=schedule	0.1
main=school	0.15
main=scooter	0.13
main=score	0.15
main=scrap	-0.13
main=screen	0.63
main=script	0.04
main=seal	0.34
main=search	0.26
main=seasonal	-0.04
main=seat	0.3
main=second	0.16
main=seed	0.23
main=send	0.03
main=sensor	0.19
main=sent	0.19
main=seriously	-0.08
main=serve	-0.11
main=server	-0.06
main=service	0.41
main=services	-0.07
main=session	0.25
main=set	0.27
main=setting	0.12
main=several	-0.25
main=shall	-0.04
main=shape	-0.18
main=share	-0.03
main=shared	0.19
main=sharing	0.22
main=she	-0.07
main=sheet	0.23
main=shelf	-0.06
main=shelter	0.11
main=ship	-0.14
main=shirt	-0.15
main=shop	0.1
main=shopping	-0.18
main=shorten	0.22
main=shot	0.05
main=show	0.05
main=shuttle	0.06
main=side	0.04
main=sight	-0.09
main=signed	0.03
main=signups	0.04
main=silence	-0.26
main=single	0.03
main=singles	0.21
main=sister	-0.07
main=sit	-0.06
main=site	0.47
main=sitter	0.11
main=sixty	-0.18
main=size	0.11
main=sleep	-0.06
main=sleeping	-0.08
main=slot	-0.04
main=slow	-0.04
main=small	-0.09
main=smart	0.08
main=smile	-0.06
main=society	0.06
main=socket	0.03
main=software	0.17
main=soil	0.03
main=some	-0.28
main=somebody	-0.65
main=someone	0.06
main=something	-0.77
main=somewhere	-0.35
main=son	0.03
main=song	-0.19
main=sore	-0.19
main=sort	-0.03
main=sorted	0.03
main=source	-0.15
main=space	-0.08
main=spare	0.33
main=speak	-0.18
main=speed	0.38
main=spend	-0.47
main=spending	0.06
main=spent	-0.64
main=spinning	0.04
main=split	-0.12
main=spot	-0.1
main=staging	0.15
main=stairlift	0.07
main=stairs	-0.86
main=stand	-0.1
main=star	0.13
main=start	0.04
main=station	0.36
main=statistics	0.17
main=status	0.06
main=stay	-0.31
main=step	-0.04
main=steps	0.09
main=stiff	-0.11
main=still	-0.28
main=stock	0.03
main=stop	-0.37
main=stops	0.15
main=storage	0.26
main=story	0.04
main=straight	-0.1
main=straighten	0.11
main=strange	-0.07
main=stranger	-0.34
main=stray	-0.06
main=stream	0.54
main=street	-0.06
main=strength	-0.03
main=strip	0.08
main=strong	0.07
main=student	0.12
main=stupid	-0.03
main=subscriber	0.09
main=subscription	0.06
main=subtitles	0.1
main=successor	-0.18
main=suit	-0.09
main=suite	0.1
main=summer	-0.13
main=sunday	-0.54
main=supper	-0.05
main=supplier	0.03
main=sure	-0.21
main=surprise	-0.07
main=survive	-0.35
main=swallow	-0.03
main=swap	0.08
main=swim	-0.07
main=swipe	0.03
main=switch	0.53
main=sync	0.07
main=system	0.35
main=table	-0.05
main=tactile	0.05
main=tag	0.46
main=take	0.14
main=taken	-0.06
main=tap	0.29
main=tapping	0.03
main=taps	0.12
main=tariff	0.05
main=tax	-0.05
main=taxi	0.11
main=teaching	0.05
main=team	-0.25
main=tell	-0.5
main=telling	-0.03
main=template	0.31
main=ten	-0.1
main=terminal	0.05
main=terms	-0.1
main=test	0.15
main=text	0.95
main=than	-0.69
main=thank	-0.23
main=thanks	0.64
main=that	-0.81
main=the	-0.26
main=theft	0.05
main=them	-0.06
main=themselves	0.22
main=therapist	0.04
main=therapy	0.18
main=there	0.09
main=thermostat	0.08
main=thing	-0.32
main=things	-0.11
main=think	-0.28
main=thirty	0.03
main=this	-0.57
main=those	0.03
main=thought	-0.23
main=three	0.03
main=through	-0.07
main=throughout	0.04
main=throw	-0.24
main=thursday	0.03
main=tick	0.41
main=ticket	0.41
main=tidy	-0.23
main=tie	-0.13
main=till	0.09
main=time	-0.06
main=timer	0.39
main=times	0.1
main=to	-0.17
main=toilet	-0.07
main=tomato	0.04
main=too	-0.09
main=tool	0.13
main=touch	-0.07
main=tour	0.04
main=town	-0.08
main=track	0.15
main=tracker	0.09
main=trade	-0.13
main=traffic	0.03
main=trailer	0.06
main=train	-0.33
main=trained	0.08
main=trainer	0.15
main=tram	-0.03
main=transcript	0.05
main=transfer	0.15
main=translate	0.15
main=translator	0.08
main=travel	-0.34
main=treat	0.21
main=treated	-0.15
main=trial	0.36
main=trip	-0.14
main=trouble	-0.18
main=trousers	-0.22
main=true	-0.15
main=trust	-0.46
main=truth	-0.35
main=tune	-0.03
main=turn	-0.03
main=type	0.17
main=under	-0.04
main=underfloor	0.27
main=understand	-0.5
main=understood	-0.03
main=undo	0.06
main=university	0.21
main=unlock	0.1
main=unnoticed	-0.1
main=up	-0.24
main=upgrade	0.06
main=upload	0.37
main=upstairs	-0.14
main=us	-0.06
main=used	-0.03
main=useful	-0.2
main=user	0.23
main=using	0.09
main=vacuum	-0.04
main=values	0.18
main=van	0.19
main=vegetable	0.15
main=vehicle	0.03
main=vending	0.06
main=version	-0.05
main=vest	0.07
main=via	0.07
main=vibrate	0.03
main=vibration	0.18
main=video	0.18
main=view	0.13
main=viewer	0.08
main=village	-0.06
main=virtual	0.06
main=visitor	0.23
main=vitamin	0.1
main=voice	0.15
main=volunteer	-0.12
main=vote	0.03
main=voucher	0.05
main=w	-0.12
main=wait	-0.35
main=wake	-0.1
main=waking	-0.05
main=walk	-0.51
main=walker	0.04
main=walkin	0.16
main=wall	-0.1
main=want	-0.31
main=ward	0.04
main=wardrobe	-0.14
main=warm	-0.18
main=warning	-0.06
main=wash	0.03
main=water	-0.16
main=way	0.03
main=we	0.03
main=wear	-0.08
main=wearing	-0.03
main=web	0.08
main=wedding	-0.48
main=weekly	0.61
main=weigh	0.03
main=weight	0.14
main=weighted	0.06
main=well	0.06
main=what	-0.04
main=wheel	-0.08
main=when	-0.13
main=which	-0.17
main=who	-0.25
main=whole	-0.19
main=why	-0.06
main=wife	-0.05
main=wig	0.11
main=will	-0.13
main=window	0.12
main=winter	-0.27
main=with	0.25
main=within	-0.25
main=without	0.09
main=wo	-0.03
main=woman	0.05
main=words	-0.08
main=work	-0.5
main=worker	-0.05
main=working	-0.09
main=works	-0.1
main=workshop	0.11
main=worry	0.04
main=wristband	0.06
main=wrong	-0.07
main=xray	0.08
main=year	0.21
main=yearly	0.08
main=years	0.04
main=you	0.28
main=z	0.06
main=zone	0.03
make inner	0.09
make inner+a	0.08
make inner+none	-0.06
make inner+the	0.06
make living	0.32
make living+a	0.07
make living+none	0.14
make made	-0.04
make made+the	-0.05
make measure	0.18
make measure+a	0.28
make measure+quantity	0.11
make offered	0.57
make offered+a	0.24
make offered+none	0.05
make offered+quantity	0.05
make offered+the	0.07
make unknown	0.11
make written	-0.15
make written+a	-0.26
make written+none	0.18
many	0.03
means body:offered	0.4
means change:doing	0.07
means change:hired	0.19
means change:living	-0.15
means change:offered	0.26
means change:stuff	0.34
means change:unknown	0.31
means change:written	-0.21
means class:act	0.19
means class:building	0.41
means class:course	0.15
means class:device	-0.21
means class:document	0.77
means class:group	0.08
means class:household	-0.39
means class:knowledge	0.27
means class:message	-0.04
means class:money	0.11
means class:offer	0.11
means class:organisation	-0.3
means class:person	0.04
means class:quality	0.03
means class:remedy	0.07
means class:scheme	0.49
means class:service	0.81
means class:software	0.04
means class:therapy	-0.05
means class:thing	-0.04
means class:time	-0.09
means class:vehicle	0.04
means class:worker	0.47
means cognition:hired	0.07
means cognition:inner	0.04
means cognition:living	0.39
means cognition:offered	0.22
means cognition:written	0.14
means communication:doing	0.04
means communication:inner	0.05
means communication:living	0.05
means communication:made	0.05
means communication:offered	0.51
means communication:unknown	0.14
means communication:written	0.09
means competition:offered	0.17
means consumption:offered	-0.23
means contact:made	-0.04
means contact:offered	-0.04
means contact:stuff	0.03
means contact:written	-0.26
means creation:offered	0.1
means motion:made	0.53
means motion:offered	-0.42
means motion:written	0.05
means perception:living	-0.17
means perception:made	0.08
means perception:written	0.05
means possession:doing	0.12
means possession:hired	0.05
means possession:made	-0.03
means possession:offered	0.45
means possession:stuff	0.04
means possession:unknown	-0.08
means possession:written	0.4
means social:made	0.13
means social:offered	-0.56
means social:stuff	-0.08
means social:written	0.15
means stative:offered	0.27
means stative:stuff	-0.24
means stative:written	0.27
means without verb:doing	-0.05
means without verb:made	-0.27
means without verb:offered	0.26
means without verb:written	-0.25
means:doing+none	0.32
means:hired+a	0.21
means:hired+the	0.13
means:inner+none	0.32
means:living+a	0.39
means:living+quantity	0.22
means:living+the	-0.28
means:made+a	-0.36
means:made+none	0.26
means:made+the	-0.07
means:measure+none	-0.05
means:offered+a	1.28
means:offered+none	0.46
means:offered+quantity	-0.27
means:offered+the	0.1
means:stuff+a	0.08
means:unknown+a	0.48
means:unknown+none	0.07
means:unknown+the	-0.03
means:written+a	0.52
means:written+my	0.05
means:written+none	-0.18
means:written+quantity	0.11
means:written+the	-0.11
name	0.34
noun gerund:living	0.09
noun gerund:made	0.06
noun gerund:offered	-0.09
noun participle:doing	0.14
noun participle:living	0.86
noun participle:measure	0.03
noun participle:offered	0.22
noun participle:somebody	-0.05
noun participle:written	0.24
noun to verb:it	-0.4
noun to verb:living	-0.74
noun to verb:made	0.04
noun to verb:measure	0.05
noun to verb:offered	0.57
noun to verb:somebody	-0.3
noun to verb:stuff	0.05
noun to verb:written	0.28
noun:doing	-0.09
noun:inner	-0.17
noun:it	-0.23
noun:living	-0.1
noun:made	0.1
noun:measure	-0.04
noun:offered	0.36
noun:somebody	0.26
noun:unknown	0.49
noun:written	-0.2
noun=access	-0.03
noun=account	0.11
noun=address	0.03
noun=adviser	0.3
noun=age	-0.03
noun=agency	0.05
noun=agent	0.16
noun=agreement	0.05
noun=aid	0.29
noun=air	0.03
noun=alert	0.16
noun=aligner	0.15
noun=ankle	-0.04
noun=answer	-0.5
noun=app	0.57
noun=apple	-0.41
noun=application	-0.12
noun=appointment	0.11
noun=argument	-0.07
noun=arm	-0.18
noun=arrival	0.03
noun=article	0.09
noun=aside	-0.06
noun=assist	0.03
noun=assistant	0.15
noun=attorney	0.13
noun=audio	0.1
noun=august	-0.15
noun=autumn	0.07
noun=badge	0.09
noun=bakery	-0.1
noun=baler	0.08
noun=ball	-0.05
noun=bar	-0.08
noun=barcode	0.04
noun=basket	0.09
noun=bath	0.11
noun=battery	0.22
noun=bed	0.06
noun=bell	-0.18
noun=bicycle	0.03
noun=bike	-0.06
noun=bim	0.08
noun=birth	0.19
noun=blanket	0.06
noun=blood	0.13
noun=board	0.19
noun=boiler	0.05
noun=bonus	0.09
noun=book	-0.27
noun=booking	0.12
noun=boots	0.04
noun=boss	-0.27
noun=bot	0.03
noun=box	0.18
noun=boy	-0.09
noun=branch	0.23
noun=break	-0.15
noun=breath	-0.04
noun=brother	-0.33
noun=buffer	0.1
noun=build	0.03
noun=builder	-0.05
noun=building	-0.11
noun=bulk	0.03
noun=bundle	0.15
noun=bus	-0.07
noun=button	0.12
noun=cable	-0.14
noun=café	0.04
noun=cake	-0.08
noun=calendar	0.36
noun=calf	-0.13
noun=call	-0.11
noun=camera	0.04
noun=caption	0.03
noun=car	-0.04
noun=carbs	0.05
noun=card	0.38
noun=cards	0.05
noun=care	0.07
noun=carer	0.31
noun=cash	0.06
noun=catalogue	0.23
noun=cellar	-0.04
noun=centre	0.06
noun=certainty	-0.09
noun=chair	-0.04
noun=chance	-0.38
noun=change	-0.39
noun=character	0.18
noun=charge	0.03
noun=charger	0.13
noun=chart	0.19
noun=chat	0.12
noun=chatbot	0.38
noun=check	-0.04
noun=checklist	0.05
noun=checkout	0.31
noun=child	-0.1
noun=childcare	0.04
noun=chip	0.08
noun=chores	-0.03
noun=christmas	-0.06
noun=citizen	0.03
noun=city	-0.07
noun=claim	0.25
noun=class	-0.35
noun=click	0.36
noun=clinic	0.13
noun=clip	0.1
noun=clothes	-0.21
noun=cloud	0.41
noun=club	0.39
noun=coach	0.38
noun=code	-0.16
noun=collar	0.35
noun=colleague	-0.06
noun=collection	0.03
noun=colour	0.26
noun=column	0.15
noun=command	0.09
noun=complaint	-0.23
noun=concierge	0.11
noun=confidence	-0.11
noun=connection	-0.03
noun=contract	-0.17
noun=cool	-0.03
noun=coop	0.15
noun=corner	0.09
noun=costs	-0.17
noun=cough	-0.05
noun=council	-0.07
noun=counsellor	0.05
noun=courage	-0.21
noun=course	0.28
noun=cover	0.07
noun=crane	0.04
noun=credits	0.03
noun=ctrl	0.06
noun=cuff	0.07
noun=currency	0.08
noun=curtain	0.14
noun=curve	0.13
noun=customer	-0.03
noun=cut	-0.16
noun=cycle	-0.3
noun=dashboard	-0.09
noun=data	0.16
noun=date	0.07
noun=daughter	-0.06
noun=day	-0.23
noun=days	-0.13
noun=debit	0.05
noun=decision	-0.15
noun=deposit	-0.05
noun=depot	0.04
noun=desk	-0.1
noun=detection	0.18
noun=detector	0.07
noun=device	-0.17
noun=diary	0.03
noun=discharge	0.07
noun=dish	0.03
noun=dishwasher	0.05
noun=display	0.11
noun=district	0.14
noun=dock	0.03
noun=doctor	-0.39
noun=door	0.03
noun=dose	-0.09
noun=double	0.03
noun=download	0.03
noun=dress	-0.05
noun=drip	0.1
noun=drone	0.17
noun=drops	-0.23
noun=dryer	0.03
noun=ear	0.08
noun=easter	-0.33
noun=editor	0.1
noun=effect	-0.04
noun=effort	-0.19
noun=email	0.46
noun=emergency	-0.03
noun=end	-0.5
noun=energy	-0.07
noun=engineer	0.19
noun=environment	0.29
noun=episode	0.12
noun=error	0.2
noun=euro	0.14
noun=evening	-0.22
noun=exchange	0.14
noun=exoskeleton	0.1
noun=export	0.06
noun=extractor	0.07
noun=face	-0.26
noun=fair	0.04
noun=falls	0.18
noun=family	-0.22
noun=farm	-0.29
noun=father	-0.07
noun=feature	0.07
noun=fee	0.19
noun=feed	0.03
noun=feedback	-0.06
noun=feel	-0.11
noun=feeling	-0.11
noun=fence	0.05
noun=ferry	0.14
noun=field	0.13
noun=file	-0.12
noun=film	0.03
noun=filter	0.04
noun=fine	-0.11
noun=finger	-0.5
noun=firm	0.09
noun=flap	0.04
noun=floor	-0.14
noun=flow	0.08
noun=flower	-0.06
noun=flu	0.18
noun=folder	0.04
noun=font	0.07
noun=foot	-0.1
noun=for	-0.09
noun=form	0.09
noun=freedom	-0.16
noun=friday	-0.5
noun=friend	-0.19
noun=frost	-0.08
noun=game	0.08
noun=gate	0.06
noun=girl	-0.1
noun=glasses	0.11
noun=gloves	0.04
noun=good	-0.16
noun=gps	0.17
noun=grainfree	0.06
noun=grandchild	-0.03
noun=grandparent	-0.23
noun=grandson	-0.1
noun=graph	0.07
noun=green	-0.04
noun=group	0.38
noun=guest	-0.15
noun=guide	0.21
noun=guitar	-0.06
noun=gym	0.07
noun=hall	-0.08
noun=handover	-0.41
noun=hands	-0.56
noun=harvest	-0.06
noun=head	0.24
noun=headphone	0.04
noun=headset	0.05
noun=heat	0.18
noun=heating	-0.03
noun=help	-0.18
noun=hold	-0.41
noun=host	0.06
noun=hotel	0.03
noun=hotline	0.22
noun=hour	0.04
noun=house	-0.2
noun=household	0.06
noun=human	-0.04
noun=id	0.06
noun=idea	-0.25
noun=implant	0.2
noun=inbox	-0.06
noun=income	-0.31
noun=infusion	0.12
noun=instalments	0.05
noun=instant	0.04
noun=instrument	0.07
noun=insulation	0.06
noun=insurance	0.05
noun=insurer	0.09
noun=interaction	0.03
noun=interest	0.03
noun=item	0.04
noun=jab	0.03
noun=job	-0.08
noun=joke	-0.04
noun=journey	-0.05
noun=kid	-0.27
noun=kilometres	-0.12
noun=kitchen	-0.07
noun=knee	0.03
noun=kubernetes	0.04
noun=lamp	0.14
noun=lane	0.06
noun=language	-0.09
noun=laptop	-0.08
noun=laser	0.09
noun=last	-0.15
noun=latency	0.08
noun=lawyer	0.04
noun=layer	0.11
noun=leaflet	0.22
noun=least	-0.33
noun=lecture	0.11
noun=ledger	0.17
noun=legs	-0.29
noun=lenses	0.12
noun=letter	0.05
noun=level	0.13
noun=library	0.07
noun=lift	0.16
noun=light	0.04
noun=likelihood	-0.08
noun=line	0.1
noun=link	0.07
noun=linter	0.07
noun=list	-0.16
noun=little	-0.5
noun=loading	0.03
noun=loan	0.04
noun=location	0.08
noun=lock	0.07
noun=locker	0.3
noun=log	0.18
noun=login	0.12
noun=loo	-0.07
noun=lorry	-0.25
noun=lounge	0.09
noun=low	-0.04
noun=lower	-0.05
noun=loyalty	0.07
noun=machine	0.03
noun=mail	0.43
noun=manager	0.22
noun=manual	0.06
noun=map	0.06
noun=march	0.05
noun=matrix	0.03
noun=meal	0.36
noun=mediation	0.03
noun=medication	-0.08
noun=member	0.13
noun=membership	0.11
noun=mentor	0.04
noun=menu	0.04
noun=message	0.36
noun=meter	0.23
noun=middle	0.04
noun=midnight	-0.06
noun=milk	-0.06
noun=min	-0.25
noun=mind	-0.12
noun=minute	-0.18
noun=minutes	-0.04
noun=mirror	-0.1
noun=mistake	-0.22
noun=mode	0.03
noun=monday	-0.05
noun=money	-0.65
noun=monitor	0.06
noun=monitoring	0.11
noun=moodle	0.04
noun=morning	-0.15
noun=mother	-0.16
noun=mum	0.04
noun=muscle	-0.03
noun=music	0.19
noun=names	0.04
noun=navigation	0.03
noun=neighbour	-0.04
noun=neighbourhood	0.07
noun=neighbours	-0.12
noun=network	0.06
noun=newcomer	0.03
noun=news	-0.03
noun=newsletter	0.37
noun=night	-0.12
noun=noise	0.04
noun=noon	-0.07
noun=note	0.13
noun=notice	0.04
noun=nurse	0.09
noun=nursery	0.04
noun=o'clock	-0.15
noun=of	-0.14
noun=office	0.16
noun=often	-0.11
noun=on	0.05
noun=online	0.27
noun=order	0.59
noun=others	-0.03
noun=ought	0.03
noun=out	-0.16
noun=oven	0.08
noun=pack	0.08
noun=page	0.09
noun=pair	0.06
noun=pallet	-0.08
noun=pan	-0.05
noun=paperwork	-0.05
noun=parcel	-0.03
noun=parent	0.03
noun=parking	0.06
noun=part	-0.2
noun=partner	0.1
noun=parts	0.06
noun=pass	0.08
noun=paste	0.13
noun=patch	0.25
noun=patient	-0.07
noun=payment	0.19
noun=payroll	0.35
noun=pdf	0.28
noun=peace	-0.18
noun=pendant	0.04
noun=pension	-0.14
noun=people	-0.51
noun=person	-0.19
noun=pharmacy	0.18
noun=phone	-0.08
noun=photo	0.17
noun=piano	-0.09
noun=picture	-0.15
noun=piece	-0.03
noun=pipeline	0.05
noun=pizza	-0.03
noun=plain	0.04
noun=plan	-0.1
noun=planner	0.24
noun=plant	0.03
noun=plaster	-0.07
noun=plate	-0.07
noun=platform	0.12
noun=player	0.11
noun=playground	0.07
noun=plugin	0.03
noun=podcast	0.17
noun=point	0.25
noun=policy	0.14
noun=popup	0.03
noun=port	0.21
noun=portal	0.41
noun=pot	0.18
noun=pouch	0.18
noun=power	0.03
noun=practice	0.07
noun=pram	-0.17
noun=precedent	0.06
noun=prescription	-0.07
noun=press	-0.03
noun=pressure	0.07
noun=price	0.32
noun=printer	-0.04
noun=process	0.18
noun=profile	0.05
noun=programme	0.32
noun=pull	-0.09
noun=pump	-0.12
noun=puppy	0.11
noun=push	0.19
noun=quarrel	-0.13
noun=query	0.05
noun=question	-0.04
noun=quiet	-0.13
noun=rabbit	0.04
noun=radiator	-0.04
noun=rain	-0.23
noun=ramp	0.1
noun=rate	0.15
noun=reach	-0.2
noun=reader	-0.21
noun=reality	0.15
noun=reason	-0.31
noun=receipt	0.06
noun=recognition	0.38
noun=record	0.32
noun=referral	0.32
noun=refund	0.04
noun=register	0.06
noun=registration	0.12
noun=regular	-0.21
noun=rehearsal	0.06
noun=relapse	-0.06
noun=release	-0.07
noun=rent	-0.03
noun=rental	0.06
noun=repair	-0.03
noun=repeat	0.14
noun=report	-0.07
noun=respect	-0.18
noun=respite	0.05
noun=response	0.29
noun=rest	-0.03
noun=return	0.22
noun=review	0.03
noun=ride	0.27
noun=rider	0.18
noun=road	-0.13
noun=robot	0.37
noun=role	0.22
noun=roof	0.03
noun=rooms	0.23
noun=round	-0.16
noun=route	0.36
noun=safety	0.1
noun=sandbox	0.07
noun=saturday	-0.07
noun=sauna	0.05
noun=savings	0.09
noun=say	-0.08
noun=scaffold	0.09
noun=scanner	0.08
noun=school	0.19
noun=scooter	0.13
noun=score	0.15
noun=scrap	-0.13
noun=screen	0.63
noun=script	0.04
noun=search	0.21
noun=seat	0.3
noun=second	0.16
noun=seed	0.15
noun=sensor	0.19
noun=server	-0.06
noun=service	0.14
noun=services	-0.07
noun=session	0.25
noun=setting	0.12
noun=shape	-0.18
noun=share	-0.06
noun=sheet	0.23
noun=shelf	-0.06
noun=shelter	0.11
noun=ship	-0.1
noun=shirt	-0.15
noun=shop	0.1
noun=shopping	-0.18
noun=shuttle	0.06
noun=side	0.04
noun=sight	-0.09
noun=sign	0.03
noun=signups	0.04
noun=silence	-0.26
noun=singles	0.21
noun=sister	-0.07
noun=site	0.47
noun=sitter	0.11
noun=size	0.11
noun=slip	0.04
noun=slot	-0.04
noun=smart	0.03
noun=society	0.06
noun=socket	0.03
noun=software	0.17
noun=soil	0.03
noun=son	0.03
noun=song	-0.19
noun=source	-0.15
noun=space	-0.08
noun=speed	0.38
noun=spinning	0.04
noun=staging	0.15
noun=stairlift	0.07
noun=stairs	-0.86
noun=star	0.13
noun=station	0.36
noun=statistics	0.17
noun=status	0.06
noun=step	-0.04
noun=steps	0.09
noun=stiff	-0.11
noun=stock	0.03
noun=storage	0.26
noun=story	0.04
noun=stranger	-0.34
noun=stream	0.11
noun=street	-0.06
noun=strength	-0.03
noun=strip	0.08
noun=student	0.12
noun=subscriber	0.09
noun=subscription	0.06
noun=subtitles	0.1
noun=successor	-0.18
noun=suit	-0.09
noun=suite	0.1
noun=summer	-0.13
noun=sunday	-0.54
noun=supper	-0.05
noun=supplier	0.03
noun=support	0.03
noun=surprise	-0.07
noun=swap	0.1
noun=switch	0.07
noun=system	0.35
noun=table	-0.05
noun=tag	0.39
noun=talking	0.05
noun=tap	0.1
noun=taps	0.12
noun=tariff	0.05
noun=tax	-0.05
noun=taxi	0.11
noun=teaching	0.05
noun=team	-0.25
noun=template	0.31
noun=terminal	0.05
noun=terms	-0.1
noun=test	0.13
noun=text	0.95
noun=theft	0.05
noun=therapist	0.04
noun=therapy	0.18
noun=thermostat	0.08
noun=thing	-0.32
noun=things	-0.11
noun=thought	-0.15
noun=thursday	0.03
noun=ticket	0.41
noun=till	0.09
noun=time	-0.1
noun=timer	0.39
noun=times	0.1
noun=toilet	-0.07
noun=tomato	0.04
noun=tool	0.12
noun=touch	-0.04
noun=tour	0.04
noun=town	-0.08
noun=tracker	0.09
noun=trade	-0.13
noun=traffic	0.03
noun=trailer	0.06
noun=train	-0.29
noun=trainer	0.15
noun=tram	-0.03
noun=transcript	0.05
noun=transfer	0.15
noun=translator	0.08
noun=travel	-0.03
noun=treat	0.12
noun=trial	0.36
noun=trip	-0.14
noun=trouble	-0.18
noun=trousers	-0.22
noun=trust	-0.21
noun=truth	-0.35
noun=try	-0.12
noun=underfloor	0.27
noun=university	0.21
noun=upgrade	0.06
noun=user	0.23
noun=vacuum	-0.04
noun=values	0.18
noun=van	0.19
noun=vegetable	0.15
noun=vehicle	0.03
noun=vending	0.06
noun=version	-0.05
noun=vest	0.07
noun=vibration	0.18
noun=video	0.18
noun=view	0.13
noun=viewer	0.08
noun=village	-0.06
noun=visitor	0.23
noun=vitamin	0.1
noun=voice	0.15
noun=volunteer	-0.08
noun=voucher	0.05
noun=w	-0.12
noun=walk	-0.14
noun=walker	0.04
noun=wall	-0.1
noun=ward	0.04
noun=wardrobe	-0.14
noun=warning	-0.09
noun=watch	-0.12
noun=water	-0.36
noun=way	-0.78
noun=web	0.08
noun=wedding	-0.48
noun=weekly	0.04
noun=weight	0.14
noun=wheel	-0.08
noun=wife	-0.05
noun=wig	0.11
noun=window	0.12
noun=winter	-0.27
noun=wo	-0.03
noun=woman	0.05
noun=words	-0.08
noun=work	-0.11
noun=worker	-0.05
noun=workshop	0.11
noun=wristband	0.06
noun=xray	0.08
noun=year	0.21
noun=years	0.04
noun=z	0.06
noun=zone	0.03
of avoid:doing	0.11
of avoid:it	-0.27
of avoid:living	-0.23
of avoid:made	0.11
of avoid:measure	0.09
of avoid:offered	0.26
of avoid:somebody	-0.05
of avoid:unknown	-0.09
of be:doing	-0.03
of be:inner	-0.15
of be:living	0.11
of be:unknown	-0.32
of change:doing	0.03
of change:inner	0.2
of change:living	-0.03
of change:measure	0.1
of change:offered	0.14
of change:stuff	-0.08
of change:unknown	0.15
of change:written	0.21
of feel:inner	-0.13
of feel:living	-0.04
of feel:measure	-0.18
of find:doing	-0.03
of find:it	-0.06
of find:living	-0.08
of find:measure	-0.17
of find:offered	0.15
of find:somebody	0.11
of find:written	-0.04
of get:doing	-0.33
of get:hired	0.06
of get:inner	0.11
of get:it	-0.12
of get:living	0.09
of get:made	0.12
of get:measure	-0.14
of get:offered	0.03
of get:somebody	0.05
of get:stuff	0.12
of get:unknown	0.22
of get:written	0.06
of keep:doing	-0.06
of keep:inner	-0.21
of keep:living	-0.24
of keep:measure	-0.24
of keep:offered	-0.11
of keep:somebody	0.11
of keep:stuff	0.1
of know:it	-0.08
of know:living	-0.32
of know:measure	0.13
of know:offered	0.05
of know:somebody	-0.04
of know:stuff	-0.06
of know:unknown	-0.32
of know:written	-0.15
of make:inner	0.07
of make:living	0.32
of make:made	-0.09
of make:measure	0.27
of make:offered	0.39
of make:somebody	0.04
of make:unknown	0.08
of make:written	-0.13
of offer:hired	0.03
of offer:inner	-0.06
of offer:it	0.07
of offer:living	0.14
of offer:made	-0.06
of offer:measure	0.03
of offer:offered	-0.08
of offer:somebody	-0.13
of offer:unknown	0.04
of operate:doing	0.03
of operate:inner	0.05
of operate:it	-0.04
of operate:made	0.04
of operate:measure	0.04
of operate:offered	0.2
of operate:unknown	0.21
of operate:written	1
of other:doing	0.12
of other:inner	-0.15
of other:it	0.21
of other:living	0.16
of other:made	0.07
of other:measure	-0.03
of other:offered	0.07
of other:stuff	-0.09
of other:unknown	0.23
of settle:written	-0.09
of show:inner	0.06
of show:living	0.1
of show:made	0.07
of show:somebody	0.09
of show:unknown	-0.15
of use:doing	0.19
of use:hired	0.12
of use:inner	-0.05
of use:living	-0.06
of use:made	0.09
of use:measure	-0.1
of use:offered	0.19
of use:somebody	-0.16
of use:stuff	-0.06
of use:unknown	-0.04
of use:written	-0.09
of visit:inner	-0.08
of visit:made	-0.21
of visit:measure	0.07
of visit:somebody	0.04
of-gerund:inner	-0.09
of-gerund:measure	-0.07
of-gerund:offered	-0.28
of:doing	-0.17
of:hired	0.05
of:inner	-0.23
of:living	-0.09
of:measure	-0.45
of:offered	0.65
of:somebody	-0.32
of:unknown	0.14
of:written	-0.2
offer acted on	0.1
offer acted on asked	0.44
offer acted on outcome	0.42
offer acted on plain	-0.18
offer acted on proposal	0.08
offer acted on question	0.15
offer agent	0.89
offer around	0.63
offer around asked	0.38
offer around outcome	-0.79
offer around plain	0.36
offer at	0.04
offer at around	0.13
offer by-gerund	0.44
offer detail	0.86
offer detail asked	0.18
offer detail outcome	0.17
offer detail plain	0.23
offer detail proposal	0.18
offer detail question	0.08
offer doing+none	0.1
offer doing+the	-0.16
offer for	0.2
offer for-gerund	0.04
offer from	0.09
offer from-gerund	-0.26
offer hired	0.03
offer in	0.06
offer in around	0.18
offer inner	-0.06
offer inner+a	-0.06
offer it	0.06
offer it+none	0.06
offer living	0.14
offer living+my	-0.07
offer living+none	0.25
offer living+quantity	0.18
offer made	-0.06
offer made+a	-0.34
offer made+none	0.03
offer made+the	-0.03
offer means	1.19
offer means 	-0.54
offer means asked	1.19
offer means body	0.2
offer means change	-0.05
offer means cognition	0.47
offer means communication	0.53
offer means competition	0.2
offer means contact	0.11
offer means creation	0.28
offer means emotion	0.09
offer means motion	-0.58
offer means outcome	-0.14
offer means perception	0.22
offer means plain	1.16
offer means possession	0.23
offer means social	-0.12
offer means stative	0.48
offer measure+a	-0.07
offer measure+my	-0.07
offer measure+quantity	0.09
offer of	0.16
offer of avoid	0.14
offer of change	0.25
offer of get	0.43
offer of keep	-0.23
offer of make	-0.04
offer of offer	-0.4
offer of operate	0.66
offer of other	0.21
offer of settle	-0.04
offer of use	0.15
offer of-gerund	-0.18
offer offered	-0.11
offer offered+a	0.68
offer offered+my	0.06
offer offered+none	-0.05
offer offered+the	-0.65
offer on	0.35
offer per	-0.06
offer situation	0.9
offer situation asked	1.49
offer situation outcome	0.55
offer situation plain	-0.05
offer situation proposal	0.26
offer somebody	-0.13
offer somebody+none	-0.13
offer subject	0.13
offer to as object	0.23
offer to be so	-0.32
offer unknown	0.05
offer unknown+the	0.07
offer via	1.01
offer wanted	1.13
offer wanted asked	1.25
offer wanted outcome	0.21
offer wanted plain	0.11
offer wanted proposal	0.1
offer wanted question	0.29
offer with	0.86
offer with around	0.11
offer with noun	1.15
offer written	0.1
offer written+a	-0.04
offer written+none	0.04
offer written+the	0.03
on around:doing	0.05
on around:living	-0.08
on around:made	-0.08
on around:offered	0.32
on:doing	-0.19
on:inner	-0.08
on:living	0.16
on:made	-0.04
on:measure	-0.21
on:offered	0.26
on:unknown	0.27
on:written	0.36
operate doing	0.23
operate inner	0.05
operate made	0.04
operate measure	0.07
operate offered	0.07
operate unknown	0.21
operate written	0.45
other:doing	-0.33
other:inner	-0.17
other:it	-0.1
other:living	0.08
other:made	-0.43
other:measure	-0.13
other:somebody	-0.43
other:stuff	-0.1
other:written	0.05
outcome object:inner	-0.28
outcome object:it	0.05
outcome object:living	-0.26
outcome object:offered	0.45
outcome object:somebody	-0.25
outcome object:unknown	0.07
outcome object:written	0.43
outcome+verb	-0.18
outcome:avoid	-0.19
outcome:change	-0.15
participle=accepted	-0.1
participle=approved	-0.03
participle=ask	-0.04
participle=augmented	0.11
participle=believe	-0.1
participle=checked	0.03
participle=clean	0.14
participle=covered	-0.03
participle=deliver	0.29
participle=done	-0.05
participle=filled	0.08
participle=fitted	0.04
participle=gone	-0.15
participle=guided	0.03
participle=heard	-0.03
participle=left	-0.17
participle=made	-0.07
participle=needed	0.12
participle=opened	-0.09
participle=paid	-0.05
participle=pick	-0.03
participle=posted	0.05
participle=print	0.21
participle=recorded	0.29
participle=remember	-0.03
participle=sent	0.19
participle=shared	0.03
participle=show	0.11
participle=sorted	0.03
participle=spent	-0.64
participle=taken	-0.06
participle=tell	0.04
participle=trained	0.08
participle=treated	-0.15
participle=understood	-0.14
per:measure	0.24
per:unknown	-0.58
plain object:doing	0.07
plain object:hired	0.07
plain object:inner	-0.12
plain object:it	-0.3
plain object:living	0.13
plain object:made	0.1
plain object:measure	0.06
plain object:offered	0.1
plain object:somebody	0.55
plain object:stuff	0.12
plain object:written	-0.2
plain+gerund	-0.03
plain+noun	-0.1
plain+noun gerund	0.17
plain+noun to verb	-0.34
plain+other	0.08
plain+participle	-0.38
plain+sentence	-0.13
plain+verb	0.1
plain:be	0.39
plain:change	0.11
plain:feel	0.03
plain:find	0.24
plain:get	0.09
plain:keep	-0.07
plain:know	0.41
plain:make	-0.15
plain:offer	0.22
plain:operate	-0.2
plain:show	-0.57
plain:visit	-0.22
progress	-1.88
proposal object:it	0.22
proposal object:living	0.03
proposal object:made	0.08
proposal object:offered	0.45
proposal object:somebody	0.26
proposal+noun	-0.15
proposal+sentence	0.29
proposal+verb	0.39
proposal:be	0.18
proposal:get	0.23
proposal:offer	0.15
question object:measure	-0.03
question object:offered	0.65
question object:somebody	-0.04
question object:written	0.12
question+other	-1.36
question:get	0.09
quoted	0.22
rate	-0.23
refused asked	-0.82
refused outcome	-0.05
refused plain	-2.18
refused='s	-0.08
refused=a	-0.32
refused=about	0.13
refused=afraid	-0.03
refused=all	-0.03
refused=an	-0.19
refused=and	-0.03
refused=anybody	-0.16
refused=anyone	-0.22
refused=anything	-0.13
refused=argument	-0.13
refused=around	-0.05
refused=as	-0.06
refused=at	0.16
refused=away	-0.04
refused=back	0.17
refused=be	-0.12
refused=begging	-0.15
refused=being	-0.59
refused=breaking	-0.12
refused=car	-0.07
refused=day	-0.1
refused=do	-0.21
refused=down	0.08
refused=every	-0.06
refused=falling	-0.08
refused=fear	-0.21
refused=feel	-0.09
refused=feeling	-0.03
refused=fight	-0.03
refused=for	-0.23
refused=from	-0.06
refused=going	0.25
refused=half	-0.11
refused=have	-0.07
refused=help	-0.17
refused=her	-0.07
refused=him	-0.05
refused=hire	-0.03
refused=home	0.12
refused=hours	0.03
refused=in	-0.04
refused=instead	0.04
refused=it	-0.26
refused=letting	-0.04
refused=living	-0.06
refused=looking	-0.07
refused=lose	-0.31
refused=lying	-0.03
refused=me	-0.06
refused=minutes	-0.2
refused=mistake	-0.03
refused=my	-0.47
refused=myself	-0.04
refused=n't	-0.55
refused=never	-0.06
refused=not	-0.94
refused=of	0.21
refused=off	0.05
refused=one	-0.09
refused=out	0.2
refused=pain	-0.04
refused=people	-0.11
refused=phone	-0.03
refused=quarrel	-0.07
refused=rather	0.06
refused=regret	-0.09
refused=room	-0.06
refused=row	-0.03
refused=sending	-0.04
refused=single	0.05
refused=stare	-0.06
refused=ten	-0.05
refused=than	0.06
refused=the	-0.65
refused=think	-0.03
refused=thinking	0.13
refused=three	-0.05
refused=to	-0.6
refused=twelve	0.03
refused=twice	-0.07
refused=up	-0.03
refused=wake	-0.14
refused=waking	-0.07
refused=want	-0.05
refused=week	-0.06
refused=whole	-0.04
refused=without	-2.09
refused=work	-0.12
refused=yet	-0.06
relative='d	0.04
relative='ll	-0.12
relative='m	-0.27
relative=about	-0.34
relative=after	-0.24
relative=again	-0.56
relative=age	-0.1
relative=all	0.04
relative=always	-0.08
relative=am	-0.03
relative=and	0.09
relative=are	-0.09
relative=arrive	-0.23
relative=ashamed	-0.33
relative=aside	0.07
relative=at	0.19
relative=back	-0.29
relative=be	0.12
relative=before	-0.26
relative=behind	-0.43
relative=being	-0.04
relative=belong	-0.07
relative=bring	-0.04
relative=burn	-0.27
relative=by	0.12
relative=call	-0.09
relative=can	0.11
relative=carry	-0.04
relative=come	-0.72
relative=dark	0.12
relative=daughter	-0.03
relative=do	-0.91
relative=document	0.13
relative=doe	-0.35
relative=eat	0.11
relative=else	-0.05
relative=empty	-0.3
relative=end	0.04
relative=every	0.04
relative=first	-0.14
relative=fit	-0.11
relative=for	-0.66
relative=from	-0.18
relative=get	0.07
relative=gift	0.33
relative=go	0.03
relative=half	0.11
relative=heat	0.16
relative=hide	-0.23
relative=hold	-0.19
relative=how	0.06
relative=i	-0.97
relative=in	0.03
relative=is	-0.36
relative=it	0.1
relative=itself	0.12
relative=keep	-0.04
relative=know	-0.11
relative=last	-0.35
relative=late	-0.07
relative=leaf	-0.14
relative=leave	-0.11
relative=left	-0.31
relative=like	0.24
relative=listen	-0.07
relative=longer	-0.18
relative=look	-0.07
relative=me	0.18
relative=monday	-0.08
relative=money	-0.03
relative=morning	-0.19
relative=my	0.09
relative=n't	-0.98
relative=need	-0.1
relative=never	-0.06
relative=nobody	-0.12
relative=not	-1.93
relative=nothing	-0.3
relative=notice	-0.45
relative=of	-0.68
relative=on	0.03
relative=one	-0.08
relative=open	0.13
relative=pay	-0.7
relative=really	-0.11
relative=remember	0.03
relative=right	-0.03
relative=run	0.08
relative=same	-0.19
relative=say	-0.1
relative=school	-0.06
relative=see	0.15
relative=serve	0.04
relative=set	0.15
relative=she	-0.03
relative=site	-0.22
relative=somebody	-0.18
relative=something	-0.3
relative=speak	0.24
relative=stay	-0.38
relative=still	-0.43
relative=suit	0.03
relative=summer	-0.08
relative=survive	-0.69
relative=take	-0.03
relative=talk	-0.22
relative=taste	-0.08
relative=tell	0.05
relative=ten	-0.26
relative=than	-0.18
relative=that	-1.04
relative=the	0.28
relative=their	-0.04
relative=them	-0.14
relative=there	-0.06
relative=they	-0.48
relative=things	-0.09
relative=trust	-0.06
relative=twice	-0.16
relative=understand	0.08
relative=until	-0.11
relative=us	-0.2
relative=wait	-0.06
relative=warm	-0.05
relative=we	-0.27
relative=week	-0.17
relative=what	0.07
relative=when	0.13
relative=where	-0.57
relative=which	0.14
relative=who	-0.89
relative=will	-0.53
relative=with	0.15
relative=without	-0.04
relative=work	0.1
relative=works	0.06
relative=year	-0.08
relative=years	-0.07
relative=yet	-0.04
show living	0.1
show made	0.07
show somebody	0.07
show unknown	-0.15
situation asked	-0.1
situation class:amount	-0.17
situation class:body	-0.62
situation class:building	0.22
situation class:clothing	-0.18
situation class:device	0.43
situation class:document	0.78
situation class:event	-0.25
situation class:illness	-0.2
situation class:knowledge	0.03
situation class:material	-0.38
situation class:money	-0.06
situation class:organisation	0.37
situation class:person	-0.07
situation class:place	0.29
situation class:process	-0.04
situation class:scheme	0.12
situation class:service	0.27
situation class:software	0.69
situation class:state	-0.05
situation class:therapy	0.11
situation class:thing	0.04
situation class:time	-0.96
situation class:vehicle	-0.1
situation class:worker	0.15
situation outcome	-0.15
situation plain	-1.15
situation question	-0.28
situation:doing+none	-0.03
situation:doing+quantity	-0.14
situation:doing+the	-0.05
situation:hired+the	0.15
situation:inner+a	-0.15
situation:inner+my	-0.07
situation:inner+the	0.03
situation:living+a	-0.03
situation:living+my	-0.28
situation:living+none	0.07
situation:living+quantity	-0.37
situation:made+a	0.04
situation:made+my	-0.13
situation:made+none	0.07
situation:made+quantity	0.15
situation:measure+my	0.12
situation:measure+none	0.04
situation:measure+quantity	-0.18
situation:measure+the	0.49
situation:offered+a	0.12
situation:offered+my	0.57
situation:offered+none	0.1
situation:offered+the	0.18
situation:somebody+none	-0.15
situation:stuff+a	0.03
situation:stuff+my	-0.08
situation:stuff+quantity	-0.26
situation:stuff+the	-0.37
situation:unknown+a	0.11
situation:unknown+quantity	-0.09
situation:unknown+the	0.24
situation:written+my	-0.08
situation:written+the	0.18
situation='m	-0.06
situation='s	-0.04
situation='ve	-0.03
situation=a	0.27
situation=about	-0.03
situation=after	0.29
situation=again	-0.29
situation=alarm	0.07
situation=although	-0.63
situation=am	-0.08
situation=and	-0.03
situation=anybody	-0.21
situation=are	-0.13
situation=as	-0.13
situation=ask	-0.03
situation=asking	-0.03
situation=back	-0.11
situation=bad	-0.23
situation=bank	-0.03
situation=be	-0.13
situation=bed	-0.03
situation=before	-1.19
situation=book	0.09
situation=call	0.07
situation=can	-0.45
situation=change	0.06
situation=cheap	-0.1
situation=child	-0.05
situation=committee	-0.03
situation=customer	-0.04
situation=dark	-0.05
situation=daughter	-0.03
situation=day	-0.04
situation=dentist	-0.03
situation=do	-0.2
situation=doe	-0.15
situation=door	0.15
situation=due	-0.05
situation=else	-0.12
situation=end	-0.04
situation=everybody	-0.03
situation=fall	-0.26
situation=first	-0.41
situation=flood	-0.05
situation=for	-0.38
situation=frost	-0.16
situation=get	-0.19
situation=go	-0.12
situation=have	-0.06
situation=he	-0.1
situation=home	-0.14
situation=hot	-0.04
situation=hurt	-0.04
situation=i	-1.02
situation=if	0.21
situation=in	-0.05
situation=is	-0.4
situation=it	-0.88
situation=last	-0.08
situation=late	-0.39
situation=live	-0.08
situation=lunch	-0.37
situation=match	0.19
situation=me	-0.11
situation=meeting	-0.04
situation=merger	-0.03
situation=midnight	0.19
situation=milk	-0.08
situation=minutes	0.04
situation=monday	-0.07
situation=month	0.06
situation=more	-0.26
situation=move	-0.06
situation=my	-0.03
situation=new	-0.03
situation=next	-0.03
situation=nobody	-0.23
situation=notice	-0.15
situation=off	-0.04
situation=on	-0.27
situation=once	-0.75
situation=one	0.15
situation=operation	0.03
situation=others	-0.09
situation=out	-0.3
situation=paid	-0.04
situation=payment	0.56
situation=pick	0.16
situation=plan	-0.06
situation=price	0.03
situation=queue	-0.21
situation=rent	0.15
situation=retire	-0.06
situation=rings	-0.04
situation=run	-0.3
situation=school	-0.03
situation=see	-0.05
situation=she	-0.23
situation=shift	-0.2
situation=show	-0.06
situation=sign	-0.05
situation=sold	-0.24
situation=somebody	0.09
situation=something	0.06
situation=start	-0.07
situation=still	-0.34
situation=stop	-0.05
situation=talk	-0.05
situation=ten	0.03
situation=the	-1.18
situation=there	-0.17
situation=they	-0.09
situation=thing	-0.04
situation=thirtieth	-0.05
situation=three	-0.05
situation=till	0.04
situation=time	-0.05
situation=to	0.06
situation=turn	-0.03
situation=until	0.06
situation=up	0.25
situation=we	0.14
situation=when	-0.11
situation=whenever	0.05
situation=while	-0.1
situation=with	0.16
situation=year	-0.05
subject:made	0.08
subject:measure	0.04
subject:offered	0.08
subject:somebody	-0.2
subject:unknown	0.08
taken up	0.47
technical	1.64
to as object:living	0.06
to as object:made	-0.05
to as object:offered	0.59
to as object:somebody	0.03
to be so:doing	-0.52
to be so:inner	-0.35
to be so:made	-0.25
to be so:stuff	-0.07
to be so:written	-0.74
to be so=bill	0.04
to be so=file	-0.06
to be so=garden	-0.03
to be so=life	-0.12
to be so=my	-0.12
to be so=old	-0.16
to be so=the	-1.63
to:doing	-0.06
to:hired	-0.06
to:inner	0.77
to:living	-0.07
to:made	-0.06
to:measure	-0.1
to:offered	-0.14
to:somebody	-0.49
to:stuff	-0.23
to:unknown	0.51
to:written	0.16
told of doing	-1.16
told of hired	-0.2
told of inner	-0.56
told of living	-1.17
told of measure	-0.7
told of offered	-0.29
told of stuff	0.04
told of unknown	-0.11
told of written	-0.33
use doing	0.19
use hired	0.12
use hired+the	0.12
use living	-0.04
use living+a	-0.03
use living+my	-0.06
use made	0.09
use made+none	0.08
use measure	-0.1
use measure+a	0.17
use measure+the	-0.15
use offered	0.21
use offered+a	0.27
use offered+none	0.15
use offered+the	-0.06
use somebody	-0.16
use somebody+none	-0.16
use stuff	-0.06
use stuff+the	-0.13
use unknown+the	-0.09
use written	-0.09
use written+a	0.04
use written+none	-0.03
use written+the	-0.21
verb class:body	-0.03
verb class:change	-0.06
verb class:cognition	-0.08
verb class:communication	0.07
verb class:competition	-0.09
verb class:consumption	-0.81
verb class:contact	0.19
verb class:creation	0.04
verb class:emotion	0.12
verb class:motion	-0.07
verb class:perception	0.51
verb class:possession	-0.24
verb class:social	-0.08
verb class:stative	-0.26
verb with particle	-0.4
verb:avoid	-0.16
verb:be	0.24
verb:change	0.11
verb:feel	-0.04
verb:get	0.09
verb:keep	-0.38
verb:know	-0.13
verb:make	0.34
verb:operate	0.54
verb:show	0.26
verb:use	0.14
verb:visit	0.38
verb='m	-0.1
verb='s	-0.04
verb=accept	0.04
verb=access	-0.37
verb=add	0.19
verb=afford	-0.03
verb=answer	-0.04
verb=are	-0.18
verb=arrive	-0.42
verb=ask	-0.09
verb=assign	0.43
verb=attend	0.32
verb=automate	0.04
verb=avoid	-0.58
verb=be	0.63
verb=beat	0.05
verb=bed	-0.04
verb=believe	-0.07
verb=block	0.07
verb=book	1.07
verb=borrow	-0.03
verb=bring	-0.15
verb=brush	-0.05
verb=build	-0.06
verb=call	0.14
verb=cancel	0.03
verb=carry	-0.58
verb=catch	-0.13
verb=catchup	-0.25
verb=charge	-0.04
verb=check	0.29
verb=chew	-0.28
verb=choose	-0.2
verb=climb	0.03
verb=clock	0.04
verb=collect	0.06
verb=come	-0.04
verb=comeback	-0.11
verb=connect	0.21
verb=cook	-0.22
verb=cope	-0.05
verb=cover	-0.44
verb=cross	-0.27
verb=cut	-0.04
verb=dare	-0.22
verb=deal	-0.25
verb=decide	-0.35
verb=describe	-0.03
verb=dictate	0.18
verb=dig	0.09
verb=do	-0.1
verb=drag	0.18
verb=draw	0.2
verb=dress	-0.03
verb=dry	-0.36
verb=earn	-0.32
verb=eat	-0.62
verb=enable	0.1
verb=enter	0.18
verb=explain	-0.47
verb=export	0.06
verb=extend	0.23
verb=fall	0.04
verb=feel	0.03
verb=fill	-0.09
verb=filter	0.11
verb=find	0.05
verb=findout	0.23
verb=finish	-0.08
verb=fly	-0.11
verb=follow	-0.15
verb=forget	-0.12
verb=forward	0.22
verb=free	0.33
verb=freeze	0.15
verb=get	-0.51
verb=getoff	-0.05
verb=getout	-0.1
verb=give	-0.12
verb=giveup	-0.09
verb=go	-0.52
verb=goaway	0.16
verb=group	0.15
verb=grow	-0.07
verb=hand	-0.09
verb=hang	-0.03
verb=has	-0.17
verb=have	-0.13
verb=hear	-1.03
verb=hedge	0.18
verb=help	0.03
verb=hide	-0.05
verb=hire	0.13
verb=hold	0.25
verb=improve	0.03
verb=increase	0.05
verb=install	0.04
verb=introduce	0.18
verb=is	0.1
verb=keep	-0.4
verb=keepup	0.03
verb=kill	0.06
verb=know	0.73
verb=last	-0.08
verb=launch	0.06
verb=learn	-0.03
verb=leave	-0.82
verb=lend	-0.19
verb=lie	-0.15
verb=lift	0.04
verb=like	-0.14
verb=list	0.15
verb=live	-0.08
verb=liveoff	-0.05
verb=lock	0.17
verb=log	0.08
verb=look	-0.27
verb=lose	-0.13
verb=lower	0.3
verb=make	-0.08
verb=manage	-0.16
verb=mark	0.07
verb=match	0.3
verb=meet	0.05
verb=minimize	-0.21
verb=miss	0.05
verb=mow	-0.06
verb=mute	0.05
verb=needs	0.14
verb=note	0.24
verb=notice	-0.58
verb=notify	-0.05
verb=offer	0.17
verb=open	-0.12
verb=order	-0.12
verb=own	-0.11
verb=park	-0.23
verb=pass	-0.1
verb=pay	0.05
verb=photograph	0.44
verb=pick	0.06
verb=plan	-0.14
verb=play	0.05
verb=post	0.06
verb=practise	0.05
verb=prevent	0.35
verb=print	0.11
verb=promise	-0.05
verb=protect	-0.1
verb=prove	-0.08
verb=put	0.1
verb=putup	0.32
verb=rate	0.09
verb=reach	-0.31
verb=read	-0.33
verb=receive	0.1
verb=recognize	-0.19
verb=record	0.43
verb=redirect	0.08
verb=reduce	0.05
verb=rehearse	0.69
verb=remember	-0.05
verb=rent	0.37
verb=reorder	0.03
verb=replace	0.14
verb=reserve	0.37
verb=return	-0.15
verb=rid	-0.07
verb=ring	0.11
verb=roll	0.07
verb=rollout	0.19
verb=run	0.06
verb=save	-0.1
verb=say	0.15
verb=scan	0.47
verb=schedule	0.04
verb=search	0.04
verb=see	0.03
verb=send	0.21
verb=serve	-0.14
verb=set	0.38
verb=shorten	0.34
verb=sign	-0.04
verb=skip	0.03
verb=sleep	-0.35
verb=smile	0.07
verb=sort	-0.07
verb=sortout	-0.16
verb=spare	0.35
verb=speak	-0.37
verb=spend	-0.37
verb=split	0.05
verb=spot	-0.21
verb=stand	-0.43
verb=start	0.07
verb=stay	-0.2
verb=stick	-0.08
verb=stop	-0.29
verb=straighten	0.11
verb=stream	0.15
verb=support	-0.03
verb=survive	-0.49
verb=swallow	-0.03
verb=swap	0.09
verb=swipe	0.04
verb=switch	0.53
verb=takeout	0.05
verb=tap	0.16
verb=tell	-0.41
verb=thank	-0.23
verb=think	-0.47
verb=throw	-0.05
verb=tick	0.87
verb=tie	-0.13
verb=track	0.51
verb=translate	0.17
verb=travel	-0.18
verb=treat	-0.08
verb=trust	-0.21
verb=try	0.07
verb=tune	-0.04
verb=turn	-0.03
verb=type	0.09
verb=understand	-0.61
verb=undo	0.06
verb=unload	-0.06
verb=unlock	0.1
verb=upload	0.12
verb=vibrate	0.03
verb=visit	0.05
verb=wait	-0.37
verb=wake	-0.05
verb=wakeup	-0.13
verb=walk	-0.31
verb=want	-0.19
verb=warn	-0.14
verb=watch	0.08
verb=water	0.07
verb=wear	-0.06
verb=weigh	0.04
verb=work	-1.2
verb=worry	0.04
verb=write	-0.03
via around:measure	-0.41
via around:offered	0.07
via around:stuff	-0.08
via:doing	-0.13
via:inner	0.43
via:living	-0.1
via:made	0.35
via:measure	-0.12
via:offered	1.01
via:somebody	0.08
via:stuff	0.03
via:unknown	-0.06
via:written	0.29
visit doing	-0.08
visit doing+none	-0.34
visit hired+a	0.06
visit hired+the	0.04
visit inner	0.04
visit inner+none	0.18
visit it	0.06
visit it+none	0.06
visit living	0.06
visit living+my	-0.1
visit living+the	0.2
visit made	-0.04
visit made+the	-0.08
visit measure	-0.15
visit measure+a	-0.24
visit measure+my	-0.03
visit measure+none	0.05
visit offered+a	0.13
visit offered+my	-0.23
visit offered+the	-0.06
visit somebody	0.09
visit somebody+none	0.09
visit stuff+none	0.09
visit stuff+the	-0.07
visit unknown+quantity	-0.04
visit written	0.05
w='	0.67
w='d	0.03
w='ll	0.13
w='re	0.03
w='s	0.07
w=2	0.08
w=200	0.03
w=3d	0.14
w=7	0.11
w=a	0.26
w=about	-0.18
w=above	0.03
w=accepted	-0.1
w=access	-0.06
w=account	0.11
w=across	-0.13
w=act	-0.11
w=ad	0.05
w=add	0.27
w=address	0.03
w=adviser	0.3
w=after	0.09
w=again	-0.85
w=against	0.1
w=age	-0.03
w=agency	0.05
w=agent	0.16
w=agree	-0.03
w=agreement	0.05
w=aid	0.29
w=air	0.03
w=alert	0.36
w=aligner	0.15
w=alive	0.09
w=all	0.1
w=alone	-0.1
w=along	0.23
w=aloud	0.03
w=am	0.06
w=among	-0.04
w=an	0.41
w=ankle	-0.04
w=another	-0.36
w=answer	-0.47
w=answering	0.07
w=anti	0.12
w=anybody	-0.03
w=anyone	-0.2
w=app	0.57
w=apple	-0.41
w=application	-0.12
w=appointment	0.11
w=approved	-0.03
w=are	-0.18
w=arguing	-0.17
w=argument	-0.07
w=arm	-0.18
w=arrival	0.03
w=arrive	-0.37
w=article	0.09
w=as	0.09
w=ashamed	-0.06
w=aside	-0.25
w=ask	-0.06
w=assign	0.15
w=assist	0.03
w=assistant	0.15
w=at	-0.11
w=attend	0.23
w=attorney	0.13
w=audio	0.1
w=augmented	0.11
w=august	-0.15
w=automated	0.03
w=automatic	0.18
w=automatically	0.44
w=autumn	0.07
w=avoid	-0.4
w=awake	-0.19
w=award	0.04
w=back	-0.59
w=bad	-0.15
w=badge	0.09
w=bakery	-0.1
w=baler	0.08
w=ball	-0.05
w=banking	0.06
w=bar	-0.08
w=barcode	0.04
w=basket	0.09
w=bath	0.11
w=battery	0.22
w=be	-0.58
w=beat	0.03
w=before	-0.06
w=behavioural	0.03
w=behind	-0.11
w=being	-0.36
w=believe	-0.1
w=bell	-0.18
w=belong	-0.06
w=better	-0.32
w=between	-0.68
w=bicycle	0.03
w=bigger	0.04
w=bike	-0.06
w=bim	0.08
w=birth	0.19
w=bite	-0.04
w=blanket	0.06
w=blister	0.03
w=block	0.05
w=blood	0.22
w=board	0.07
w=body	0.03
w=boiler	0.05
w=bonus	0.09
w=book	-0.06
w=booking	0.12
w=boots	0.04
w=borrow	-0.04
w=boss	-0.27
w=bot	0.03
w=box	0.18
w=boy	-0.09
w=branch	0.23
w=break	-0.2
w=breath	-0.04
w=briefing	0.1
w=bring	-0.16
w=broken	-0.08
w=brother	-0.33
w=buffer	0.1
w=build	0.03
w=builder	-0.05
w=building	0.06
w=bulk	0.03
w=bundle	0.19
w=bus	-0.07
w=busy	-0.04
w=but	-0.04
w=button	-0.07
w=buying	0.03
w=by	0.11
w=cable	-0.14
w=cache	0.17
w=café	0.04
w=cake	-0.08
w=calendar	0.36
w=calf	-0.13
w=call	0.05
w=camera	0.04
w=can	-0.58
w=cancel	0.14
w=cancelling	0.04
w=caption	0.03
w=car	-0.06
w=carbon	0.1
w=carbs	0.05
w=card	0.38
w=cards	0.05
w=care	0.15
w=carer	0.31
w=carry	-0.48
w=cash	0.16
w=catalogue	0.23
w=catch	-0.15
w=cellar	-0.04
w=centre	0.06
w=certainty	-0.09
w=chair	-0.04
w=chance	-0.38
w=change	-0.04
w=character	0.18
w=charger	0.13
w=chart	0.19
w=chat	0.12
w=chatbot	0.38
w=check	0.13
w=checked	0.03
w=checklist	0.05
w=checkout	0.31
w=chew	-0.2
w=child	-0.1
w=childcare	0.04
w=chip	0.32
w=choose	-0.12
w=chores	-0.03
w=christmas	-0.06
w=citizen	0.03
w=city	-0.07
w=claim	0.11
w=class	-0.35
w=clean	-0.11
w=cleaning	0.15
w=clear	-0.09
w=click	0.36
w=clinic	0.13
w=clip	0.18
w=clock	0.05
w=clothes	-0.21
w=cloud	0.41
w=club	0.39
w=co	0.04
w=coach	0.38
w=code	-0.16
w=cognitive	0.03
w=collar	0.35
w=colleague	-0.06
w=collect	0.13
w=collection	0.03
w=colour	0.43
w=column	0.15
w=come	-0.07
w=coming	-0.51
w=command	0.09
w=complaint	-0.23
w=complete	-0.59
w=concierge	0.11
w=confidence	-0.11
w=confident	0.16
w=connect	0.07
w=connected	0.12
w=connection	-0.03
w=contactless	0.14
w=contract	-0.17
w=controlled	0.03
w=cook	-0.18
w=cool	-0.05
w=coop	0.15
w=coordinate	-0.15
w=cope	-0.12
w=corner	0.09
w=costs	-0.17
w=cough	-0.05
w=council	-0.07
w=counsellor	0.05
w=count	0.03
w=courage	-0.21
w=course	0.28
w=covered	-0.03
w=crane	0.04
w=crash	0.17
w=credits	0.03
w=cross	-0.23
w=crossing	0.12
w=ctrl	0.06
w=cuff	0.07
w=currency	0.08
w=curtain	0.14
w=curve	0.13
w=customer	-0.03
w=cut	-0.19
w=cycle	-0.3
w=daily	0.08
w=dare	-0.18
w=dark	-0.04
w=dashboard	-0.09
w=data	0.16
w=date	0.07
w=daughter	-0.06
w=day	-0.04
w=days	-0.13
w=deal	-0.19
w=debit	0.05
w=decide	0.05
w=decision	-0.15
w=deliver	0.22
w=deploy	0.03
w=deposit	-0.05
w=depot	0.04
w=desk	-0.1
w=detection	0.18
w=detector	0.07
w=device	-0.17
w=diary	0.03
w=dictate	0.13
w=dig	0.1
w=digital	0.52
w=direct	0.17
w=discharge	0.09
w=dish	0.03
w=dishwasher	0.05
w=display	0.11
w=district	0.14
w=do	-0.24
w=dock	0.12
w=doctor	-0.39
w=document	0.03
w=doe	-0.03
w=done	-0.05
w=door	0.03
w=dose	-0.09
w=down	-0.13
w=download	0.11
w=drag	0.12
w=draw	0.05
w=dress	-0.15
w=drip	0.1
w=drive	0.07
w=driving	-0.09
w=drone	0.17
w=drop	0.07
w=drops	-0.23
w=dry	-0.25
w=dryer	0.03
w=duplicate	0.08
w=during	-0.07
w=e	1.04
w=each	0.24
w=ear	0.21
w=early	-0.33
w=earn	-0.23
w=easter	-0.33
w=eat	-0.13
w=editor	0.1
w=effect	-0.04
w=effort	-0.19
w=eight	0.07
w=electric	0.16
w=electronic	0.45
w=else	-0.45
w=email	0.46
w=emergency	-0.03
w=empty	-0.3
w=enable	0.06
w=end	-0.55
w=energy	-0.07
w=engineer	0.19
w=english	0.09
w=enough	-0.27
w=enter	0.06
w=environment	0.29
w=episode	0.12
w=error	0.2
w=euro	0.14
w=even	-0.11
w=evening	-0.22
w=every	0.29
w=everyone	0.06
w=everything	0.03
w=exchange	0.24
w=exercise	-0.04
w=exoskeleton	0.1
w=expected	-0.12
w=explain	-0.3
w=export	0.17
w=extend	0.17
w=extractor	0.07
w=face	-0.16
w=fair	-0.27
w=fairly	-0.56
w=fall	0.07
w=falls	0.08
w=family	-0.22
w=farm	-0.33
w=faster	0.07
w=father	-0.07
w=feature	0.07
w=fee	0.19
w=feedback	-0.06
w=feeling	-0.11
w=fence	0.05
w=ferry	0.14
w=fewer	-0.73
w=field	0.13
w=file	-0.16
w=fill	-0.17
w=filled	0.19
w=film	0.03
w=filter	0.16
w=find	-0.25
w=finding	-0.03
w=fine	-0.11
w=finger	-0.16
w=finish	-0.03
w=firm	0.09
w=first	-0.45
w=fit	0.03
w=fitted	0.04
w=fitting	0.05
w=five	-0.03
w=flap	0.04
w=floor	-0.14
w=flow	0.1
w=flower	-0.06
w=flu	0.18
w=fly	-0.06
w=folder	0.04
w=font	0.07
w=foot	-0.1
w=for	0.1
w=forget	-0.2
w=form	0.09
w=forty	-0.24
w=forward	0.08
w=fourteen	-0.03
w=free	0.14
w=freedom	-0.16
w=freeze	0.39
w=fresh	0.04
w=friday	-0.5
w=friend	-0.19
w=from	-0.03
w=frost	-0.08
w=full	-0.18
w=game	0.08
w=gate	0.06
w=get	-0.22
w=girl	-0.1
w=give	-0.11
w=glasses	0.11
w=gloves	0.04
w=go	-0.16
w=going	-0.08
w=gone	-0.15
w=good	-0.61
w=gps	0.17
w=grain	0.06
w=grainfree	0.06
w=grandchild	-0.03
w=grandparent	-0.23
w=grandson	-0.1
w=graph	0.07
w=green	-0.03
w=group	0.66
w=grow	-0.06
w=guest	-0.15
w=guide	0.22
w=guided	0.03
w=guitar	-0.06
w=gym	0.07
w=hall	-0.08
w=hand	-0.04
w=handheld	0.4
w=handover	-0.41
w=hands	-0.56
w=happy	-0.24
w=harvest	-0.03
w=has	-0.1
w=have	-0.06
w=he	-0.15
w=head	0.14
w=headphone	0.04
w=headset	0.05
w=hear	-0.61
w=heard	-0.03
w=hearing	0.2
w=heart	0.03
w=heat	0.15
w=heated	0.2
w=heating	0.12
w=hedge	0.18
w=help	-0.07
w=here	-0.03
w=hide	-0.12
w=high	0.07
w=him	-0.21
w=hire	0.13
w=hold	-0.65
w=home	-0.26
w=honest	-0.54
w=honestly	0.03
w=host	0.11
w=hotel	0.03
w=hotline	0.22
w=hour	0.04
w=house	-0.2
w=household	0.06
w=hundred	-0.12
w=hundredth	-0.09
w=i	-0.17
w=id	0.06
w=idea	-0.25
w=implant	0.2
w=improve	0.03
w=in	-0.08
w=inbox	-0.06
w=income	-0.31
w=increase	0.31
w=infusion	0.12
w=inside	0.03
w=install	0.03
w=instalments	0.05
w=instant	0.04
w=instrument	0.07
w=insulation	0.06
w=insurance	0.05
w=insurer	0.09
w=interaction	0.03
w=interest	0.09
w=introduce	0.04
w=is	-0.24
w=it	-0.33
w=item	0.04
w=its	0.07
w=itself	0.53
w=jab	0.03
w=job	-0.08
w=joint	0.13
w=joke	-0.04
w=journey	-0.05
w=just	-0.05
w=keep	-0.22
w=key	0.33
w=kid	-0.27
w=kill	0.04
w=kilometres	-0.12
w=kindly	-0.18
w=kitchen	-0.07
w=knee	0.03
w=know	-1.15
w=knowing	-0.16
w=kubernetes	0.04
w=label	0.07
w=lamb	-0.12
w=lame	-0.07
w=lamp	0.14
w=lane	0.06
w=language	-0.09
w=laptop	-0.08
w=large	0.1
w=laser	0.09
w=last	-0.49
w=late	0.04
w=latency	0.1
w=laugh	-0.26
w=laughing	0.14
w=launch	0.06
w=lawyer	0.04
w=layer	0.11
w=leaflet	0.22
w=learn	-0.03
w=learning	0.07
w=least	-0.33
w=leave	-0.44
w=lecture	0.11
w=led	0.29
w=ledger	0.17
w=left	-0.17
w=legal	0.04
w=legs	-0.29
w=lend	-0.08
w=lenses	0.12
w=less	-0.16
w=letter	0.05
w=level	0.13
w=library	0.07
w=lie	-0.12
w=lift	0.22
w=light	0.1
w=like	-0.48
w=likelihood	-0.08
w=limit	0.05
w=line	0.1
w=link	0.22
w=linter	0.07
w=list	-0.06
w=listening	-0.03
w=little	-0.56
w=live	0.04
w=living	-0.06
w=load	0.03
w=loading	0.03
w=loan	0.1
w=location	0.08
w=lock	0.27
w=locker	0.3
w=log	0.51
w=login	0.12
w=long	-0.07
w=longer	0.15
w=loo	-0.07
w=look	-0.13
w=looking	-0.29
w=lorry	-0.25
w=lose	-0.22
w=lounge	0.09
w=low	0.1
w=loyalty	0.07
w=machine	0.03
w=made	-0.07
w=mail	1.13
w=make	-0.08
w=manage	-0.04
w=manager	0.22
w=manual	0.06
w=map	0.06
w=march	0.05
w=mark	-0.07
w=match	0.38
w=matrix	0.03
w=may	-0.07
w=me	-0.06
w=meal	0.36
w=mediation	0.03
w=medication	-0.08
w=meet	0.03
w=member	0.13
w=membership	0.11
w=mentor	0.04
w=menu	0.04
w=message	0.39
w=meter	0.23
w=middle	0.04
w=midnight	-0.06
w=midwife	0.27
w=milk	-0.06
w=min	-0.25
w=mind	-0.16
w=minimize	0.09
w=minute	-0.12
w=minutes	-0.04
w=mirror	-0.1
w=mistake	-0.22
w=mobile	0.07
w=mode	0.03
w=monday	-0.05
w=money	-0.65
w=monitoring	0.11
w=monthly	0.49
w=moodle	0.04
w=morning	-0.15
w=most	-0.07
w=mother	-0.16
w=motion	0.03
w=move	0.06
w=mow	-0.06
w=much	-0.03
w=mum	0.04
w=muscle	-0.03
w=music	0.19
w=must	-0.04
w=mute	0.05
w=my	-0.21
w=myself	-0.6
w=names	0.04
w=navigation	0.03
w=needed	0.12
w=needs	0.22
w=neighbour	-0.04
w=neighbourhood	0.07
w=neighbours	-0.12
w=network	0.06
w=never	0.05
w=new	-0.04
w=newcomer	0.03
w=news	-0.03
w=newsletter	0.37
w=next	-0.04
w=night	-0.12
w=no	-0.3
w=nobody	-1.34
w=noise	0.14
w=noon	-0.07
w=normal	-0.44
w=not	-0.94
w=note	0.35
w=nothing	-0.11
w=notice	-0.09
w=nurse	0.03
w=nursery	0.04
w=o'clock	-0.15
w=of	-0.03
w=off	-0.38
w=offer	0.13
w=office	0.16
w=often	-0.11
w=old	-0.27
w=on	-0.09
w=one	-0.33
w=online	0.27
w=only	0.13
w=onto	0.11
w=op	0.15
w=opened	-0.09
w=or	-0.25
w=order	0.46
w=other	0.03
w=others	-0.03
w=ought	0.03
w=ourselves	-0.04
w=out	-0.03
w=outside	-0.08
w=oven	0.08
w=over	0.03
w=own	-0.12
w=pack	0.08
w=page	0.09
w=paid	-0.11
w=pair	0.11
w=pallet	-0.08
w=pan	-0.05
w=paperwork	-0.05
w=parcel	-0.03
w=parent	0.03
w=parking	0.06
w=part	-0.2
w=partner	0.1
w=parts	0.07
w=past	-0.2
w=paste	0.13
w=patch	0.25
w=patient	-0.11
w=pay	0.12
w=paying	-0.11
w=payment	0.19
w=payroll	0.35
w=pdf	0.28
w=peace	-0.18
w=pendant	0.04
w=pension	-0.14
w=people	-0.54
w=per	-0.05
w=person	-0.1
w=personal	0.1
w=pharmacy	0.18
w=phone	-0.08
w=photo	0.17
w=photograph	0.03
w=piano	-0.09
w=picture	-0.15
w=piece	-0.03
w=pipeline	0.05
w=pizza	-0.03
w=plain	0.05
w=plan	-0.21
w=planner	0.24
w=planning	0.17
w=plant	0.3
w=planting	0.11
w=plaster	-0.07
w=platform	0.12
w=play	0.15
w=player	0.11
w=playground	0.07
w=plug	0.03
w=plugin	0.03
w=podcast	0.17
w=point	0.25
w=policy	0.14
w=poll	0.03
w=pop	0.33
w=popup	0.13
w=port	0.21
w=portal	0.41
w=post	0.05
w=posted	0.05
w=pot	0.18
w=pouch	0.18
w=power	0.03
w=practice	0.07
w=pram	-0.17
w=pre	0.07
w=precedent	0.06
w=prescription	-0.07
w=press	-0.03
w=pressure	0.15
w=prevent	0.21
w=price	0.32
w=print	0.29
w=printer	-0.04
w=private	0.1
w=process	0.18
w=profile	0.05
w=programme	0.32
w=promise	-0.07
w=protect	-0.06
w=proud	-0.15
w=prove	-0.13
w=public	-0.09
w=pull	-0.09
w=pump	-0.12
w=puppy	0.11
w=push	0.11
w=put	0.1
w=putting	-0.03
w=quarrel	-0.13
w=query	0.11
w=question	-0.04
w=quiet	-0.15
w=rabbit	0.04
w=radiator	-0.04
w=rain	-0.31
w=ramp	0.1
w=rate	0.31
w=rather	-0.04
w=ray	0.04
w=reach	-0.53
w=read	-0.16
w=reader	-0.21
w=reading	-0.03
w=ready	-0.06
w=reality	0.15
w=reason	-0.31
w=receipt	0.06
w=receive	0.06
w=recognition	0.38
w=recognize	-0.27
w=record	0.58
w=recorded	0.29
w=red	-0.03
w=redirect	0.05
w=referral	0.32
w=refund	0.04
w=registration	0.12
w=regular	-0.21
w=rehearsal	0.06
w=rehearse	0.25
w=relapse	-0.06
w=relaxed	0.31
w=release	-0.08
w=reliable	-0.35
w=remember	-0.07
w=remote	0.07
w=remotely	0.14
w=rent	0.17
w=rental	0.06
w=reorder	0.09
w=repair	-0.03
w=repeat	0.07
w=replace	0.06
w=report	-0.11
w=reserve	0.25
w=respect	-0.18
w=respite	0.05
w=response	0.29
w=rest	-0.11
w=return	0.03
w=review	0.03
w=rid	-0.07
w=ride	0.29
w=rider	0.18
w=right	-1.08
w=ringing	-0.03
w=road	-0.13
w=robo	0.07
w=robot	0.37
w=role	0.29
w=roll	0.07
w=roof	0.04
w=rooms	0.23
w=round	-0.13
w=route	0.36
w=run	0.05
w=running	-0.09
w=safely	0.03
w=safety	0.1
w=same	-0.08
w=sandbox	0.07
w=saturday	-0.07
w=sauna	0.05
w=save	-0.06
w=savings	0.09
w=say	-0.27
w=scaffold	0.09
w=scale	-0.04
w=scan	0.29
w=scanner	0.08
w=schedule	0.1
w=school	0.15
w=scooter	0.13
w=score	0.15
w=scrap	-0.13
w=screen	0.63
w=script	0.04
w=seal	0.34
w=search	0.26
w=seasonal	-0.04
w=seat	0.3
w=second	0.09
w=seed	0.23
w=self	0.42
w=send	0.03
w=sensor	0.19
w=sent	0.19
w=seriously	-0.08
w=serve	-0.11
w=server	-0.06
w=service	0.41
w=services	-0.07
w=session	0.25
w=set	0.38
w=setting	0.12
w=several	-0.25
w=shall	-0.04
w=shape	-0.18
w=share	-0.03
w=shared	0.19
w=sharing	0.36
w=she	-0.07
w=sheet	0.23
w=shelf	-0.06
w=shelter	0.11
w=ship	-0.14
w=shirt	-0.15
w=shop	0.1
w=shopping	-0.18
w=shorten	0.22
w=shot	0.05
w=show	0.05
w=shuttle	0.06
w=sight	-0.09
w=sign	0.13
w=signed	0.03
w=signups	0.04
w=silence	-0.26
w=single	0.03
w=singles	0.21
w=sister	-0.07
w=sit	-0.06
w=site	0.47
w=sitter	0.11
w=six	0.03
w=sixty	0.11
w=size	0.11
w=sleep	-0.06
w=sleeping	-0.08
w=slot	-0.04
w=small	0.05
w=smart	0.08
w=smile	-0.06
w=society	0.06
w=socket	0.03
w=software	0.17
w=soil	0.03
w=some	-0.28
w=somebody	-0.65
w=someone	0.06
w=something	-0.77
w=somewhere	-0.35
w=son	0.03
w=song	-0.19
w=sore	-0.19
w=sort	-0.03
w=sorted	0.03
w=source	-0.15
w=space	-0.08
w=spare	0.35
w=speak	-0.18
w=speed	0.62
w=spend	-0.47
w=spending	0.06
w=spent	-0.64
w=spinning	0.04
w=split	-0.15
w=spot	-0.1
w=staging	0.15
w=stairlift	0.07
w=stairs	-0.86
w=star	0.13
w=start	0.11
w=station	0.36
w=statistics	0.17
w=status	0.06
w=stay	-0.31
w=step	-0.05
w=steps	0.09
w=stiff	-0.11
w=still	-0.28
w=stock	0.08
w=stop	-0.37
w=stops	0.15
w=storage	0.26
w=story	0.04
w=straight	-0.1
w=straighten	0.11
w=strange	-0.07
w=stranger	-0.34
w=stray	-0.06
w=stream	0.54
w=street	-0.06
w=strength	-0.03
w=strip	0.08
w=strong	0.07
w=student	0.12
w=stupid	-0.03
w=subscriber	0.09
w=subscription	0.06
w=subtitles	0.1
w=successor	-0.18
w=suit	-0.09
w=suite	0.1
w=summer	-0.13
w=sunday	-0.54
w=supper	-0.05
w=supplier	0.03
w=sure	-0.21
w=surprise	-0.07
w=survive	-0.35
w=swallow	-0.03
w=swap	0.08
w=swim	-0.07
w=swipe	0.03
w=switch	0.53
w=sync	0.07
w=system	0.35
w=table	-0.05
w=tactile	0.05
w=tag	0.46
w=take	0.14
w=taken	-0.06
w=tap	0.29
w=tapping	0.03
w=taps	0.12
w=tariff	0.05
w=taxi	0.11
w=teaching	0.05
w=team	-0.03
w=tell	-0.5
w=telling	-0.03
w=template	0.31
w=ten	-0.04
w=terminal	0.05
w=terms	-0.1
w=test	0.15
w=text	0.95
w=than	-0.69
w=thank	-0.15
w=thanks	0.64
w=that	-0.81
w=the	-0.26
w=theft	0.05
w=them	-0.06
w=themselves	0.22
w=therapist	0.04
w=therapy	0.18
w=there	0.09
w=thermostat	0.08
w=thing	-0.32
w=things	-0.11
w=think	-0.28
w=thirty	0.03
w=this	-0.57
w=those	0.03
w=thought	-0.23
w=three	0.03
w=through	-0.07
w=throughout	0.04
w=throw	-0.24
w=thursday	0.03
w=tick	0.41
w=ticket	0.41
w=tidy	-0.23
w=tie	-0.13
w=till	0.09
w=time	-0.04
w=timer	0.39
w=times	0.1
w=to	-0.16
w=toilet	-0.07
w=tomato	0.04
w=too	-0.09
w=tool	0.13
w=touch	-0.07
w=tour	0.04
w=town	-0.08
w=track	0.15
w=tracker	0.09
w=trade	-0.13
w=traffic	0.03
w=trailer	0.06
w=train	-0.33
w=trained	0.08
w=trainer	0.15
w=tram	-0.03
w=transcript	0.05
w=transfer	0.15
w=translate	0.15
w=translator	0.08
w=travel	-0.34
w=treat	0.21
w=treated	-0.15
w=trial	0.36
w=trip	-0.14
w=trouble	-0.18
w=trousers	-0.22
w=true	-0.15
w=trust	-0.46
w=truth	-0.35
w=tune	-0.03
w=turn	-0.03
w=type	0.17
w=under	-0.04
w=underfloor	0.27
w=understand	-0.5
w=understood	-0.03
w=undo	0.06
w=university	0.21
w=unlock	0.1
w=unnoticed	-0.1
w=up	-0.03
w=upgrade	0.06
w=upload	0.37
w=ups	0.41
w=upstairs	-0.14
w=us	-0.06
w=used	-0.03
w=useful	-0.2
w=user	0.23
w=using	0.09
w=vacuum	-0.04
w=values	0.18
w=van	0.19
w=vegetable	0.15
w=vehicle	0.03
w=vending	0.06
w=version	-0.05
w=vest	0.07
w=via	0.07
w=vibrate	0.03
w=vibration	0.18
w=video	0.18
w=view	0.13
w=viewer	0.08
w=village	-0.06
w=virtual	0.06
w=visiting	0.17
w=visitor	0.23
w=vitamin	0.1
w=voice	0.15
w=volunteer	-0.12
w=vote	0.03
w=voucher	0.05
w=w	-0.12
w=wait	-0.35
w=wake	-0.1
w=waking	-0.05
w=walk	-0.13
w=walker	0.04
w=walkin	0.16
w=wall	-0.1
w=want	-0.31
w=ward	0.04
w=wardrobe	-0.14
w=warm	-0.18
w=warning	-0.06
w=wash	0.03
w=water	-0.16
w=way	0.03
w=we	0.03
w=wear	-0.08
w=wearing	-0.03
w=web	0.08
w=wedding	-0.48
w=weekly	0.61
w=weigh	0.03
w=weight	0.14
w=weighted	0.06
w=well	0.06
w=what	-0.04
w=wheel	-0.08
w=when	-0.13
w=which	-0.17
w=who	-0.25
w=whole	-0.19
w=why	-0.06
w=wife	-0.05
w=wig	0.11
w=will	-0.13
w=window	0.12
w=winter	-0.27
w=with	0.25
w=within	-0.25
w=without	0.09
w=wo	-0.03
w=woman	0.05
w=words	-0.08
w=work	-0.5
w=worker	-0.05
w=working	-0.09
w=works	-0.1
w=workshop	0.11
w=worry	0.04
w=wristband	0.06
w=wrong	-0.07
w=x	0.08
w=xray	0.08
w=yearly	0.08
w=years	0.04
w=you	0.31
w=z	0.06
w=zone	0.03
wanted class:act	0.03
wanted class:amount	-0.17
wanted class:animal	-0.14
wanted class:body	-0.57
wanted class:building	0.06
wanted class:clothing	-0.24
wanted class:course	-0.48
wanted class:device	0.36
wanted class:document	0.27
wanted class:event	-0.12
wanted class:feeling	-0.46
wanted class:group	0.16
wanted class:illness	0.13
wanted class:material	0.12
wanted class:message	-0.27
wanted class:money	-0.11
wanted class:nature	0.08
wanted class:offer	0.44
wanted class:organisation	0.14
wanted class:person	0.08
wanted class:place	0.04
wanted class:remedy	-0.08
wanted class:scheme	0.17
wanted class:service	0.49
wanted class:software	-0.08
wanted class:state	-0.51
wanted class:therapy	1.36
wanted class:thing	0.04
wanted class:time	-0.08
wanted class:vehicle	-0.21
wanted class:worker	0.65
wanted:doing	-0.14
wanted:doing+a	-0.38
wanted:doing+none	0.63
wanted:doing+the	0.16
wanted:hired	0.05
wanted:hired+a	1.46
wanted:hired+none	-0.15
wanted:hired+quantity	0.15
wanted:hired+the	0.15
wanted:inner	-0.12
wanted:inner+a	-0.19
wanted:inner+none	-0.05
wanted:inner+quantity	-0.07
wanted:inner+the	0.05
wanted:it	-1.18
wanted:it+none	0.23
wanted:living	-0.14
wanted:living+a	0.15
wanted:living+none	-0.21
wanted:living+quantity	0.03
wanted:living+the	0.04
wanted:made	0.35
wanted:made+a	-0.25
wanted:made+none	-0.15
wanted:measure	0.04
wanted:measure+a	-0.07
wanted:measure+none	0.26
wanted:measure+quantity	-0.75
wanted:measure+the	0.03
wanted:offered	0.41
wanted:offered+a	0.34
wanted:offered+none	0.77
wanted:offered+quantity	-0.11
wanted:offered+the	-0.03
wanted:somebody	-0.24
wanted:somebody+none	-0.03
wanted:stuff	0.03
wanted:stuff+a	0.06
wanted:stuff+quantity	-0.17
wanted:unknown	0.56
wanted:unknown+a	0.6
wanted:unknown+none	0.72
wanted:unknown+the	0.37
wanted:written	0.11
wanted:written+a	-0.07
wanted:written+none	0.18
wanted:written+quantity	-0.03
wanted:written+the	-0.06
wanted=access	-0.06
wanted=account	0.63
wanted=adviser	0.16
wanted=aid	0.38
wanted=alert	0.52
wanted=aligner	0.07
wanted=answer	-0.55
wanted=anyone	-0.29
wanted=app	0.2
wanted=application	-0.03
wanted=baby	-0.19
wanted=baler	0.06
wanted=bed	0.63
wanted=birth	0.08
wanted=board	0.49
wanted=book	-0.04
wanted=boss	-0.11
wanted=box	0.17
wanted=breakfast	0.12
wanted=breath	-0.04
wanted=build	0.22
wanted=bus	0.06
wanted=button	0.06
wanted=car	-0.15
wanted=cat	0.1
wanted=certainty	-0.1
wanted=chance	-0.13
wanted=chat	0.05
wanted=chatbot	0.06
wanted=checklist	0.08
wanted=checkout	0.14
wanted=child	-0.28
wanted=class	-0.05
wanted=clothes	-0.33
wanted=club	0.04
wanted=collar	0.42
wanted=column	0.2
wanted=confidence	-0.13
wanted=contract	-0.18
wanted=control	0.15
wanted=courage	-0.19
wanted=curtain	0.14
wanted=customer	0.1
wanted=dashboard	0.03
wanted=date	0.1
wanted=day	0.03
wanted=days	0.13
wanted=decision	-0.22
wanted=delivery	0.05
wanted=desk	-0.08
wanted=device	-0.07
wanted=dinner	-0.04
wanted=display	0.05
wanted=drone	0.17
wanted=email	0.1
wanted=end	-0.28
wanted=environment	0.25
wanted=evening	-0.14
wanted=everybody	-0.06
wanted=everyone	0.06
wanted=face	-0.39
wanted=feedback	-0.07
wanted=filter	0.04
wanted=flat	0.16
wanted=floor	-0.22
wanted=food	0.06
wanted=foot	-0.04
wanted=form	-0.16
wanted=freedom	-0.16
wanted=friend	-0.09
wanted=garden	-0.14
wanted=glasses	0.28
wanted=guest	-0.17
wanted=hall	-0.13
wanted=hands	-0.17
wanted=heating	0.08
wanted=her	0.03
wanted=holiday	0.04
wanted=home	-0.15
wanted=hotline	0.17
wanted=hour	0.09
wanted=hours	0.2
wanted=house	-0.12
wanted=i	0.22
wanted=idea	-0.16
wanted=implant	0.07
wanted=insurance	0.04
wanted=interaction	0.03
wanted=it	0.24
wanted=jab	0.04
wanted=kettle	0.06
wanted=key	-0.1
wanted=kitchen	-0.13
wanted=knee	-0.05
wanted=kubernetes	0.03
wanted=lamp	0.07
wanted=laptop	0.09
wanted=leaflet	0.19
wanted=lenses	0.11
wanted=letter	0.03
wanted=life	-0.42
wanted=lift	0.04
wanted=line	0.33
wanted=list	-0.24
wanted=little	-0.42
wanted=log	0.11
wanted=login	0.03
wanted=longer	0.07
wanted=machine	0.05
wanted=mail	0.21
wanted=map	0.23
wanted=mark	-0.03
wanted=me	-0.03
wanted=meal	0.19
wanted=membership	0.08
wanted=message	1.15
wanted=milk	-0.06
wanted=min	-0.32
wanted=minutes	0.03
wanted=mode	0.03
wanted=monitoring	0.11
wanted=morning	-0.29
wanted=name	-0.03
wanted=newsletter	0.19
wanted=night	-0.16
wanted=no	-0.15
wanted=nobody	-0.2
wanted=note	-0.2
wanted=number	0.45
wanted=nurse	-0.03
wanted=online	0.04
wanted=opinion	0.05
wanted=order	0.05
wanted=ought	0.21
wanted=ourselves	-0.1
wanted=oven	0.04
wanted=page	-0.17
wanted=pair	0.03
wanted=parcel	-0.04
wanted=parent	0.09
wanted=part	-0.16
wanted=pass	0.08
wanted=patient	-0.12
wanted=peace	-0.16
wanted=people	-0.03
wanted=picture	-0.19
wanted=place	0.32
wanted=plan	-0.3
wanted=plugin	0.03
wanted=policy	0.25
wanted=port	0.21
wanted=portal	0.08
wanted=price	-0.09
wanted=programme	0.11
wanted=pump	-0.26
wanted=queue	-0.14
wanted=quiet	-0.14
wanted=ramp	0.06
wanted=reader	-0.23
wanted=reason	-0.17
wanted=referral	0.05
wanted=reminder	-0.16
wanted=return	0.06
wanted=ride	0.19
wanted=robot	0.19
wanted=role	0.1
wanted=roof	-0.12
wanted=room	-0.05
wanted=rooms	0.19
wanted=round	-0.05
wanted=say	-0.15
wanted=seat	0.03
wanted=session	0.15
wanted=seven	0.05
wanted=sheet	0.05
wanted=ship	-0.12
wanted=shop	0.48
wanted=shuttle	0.06
wanted=silence	-0.26
wanted=sitter	0.12
wanted=sleep	-0.04
wanted=slot	0.03
wanted=someone	-0.11
wanted=something	-0.19
wanted=song	-0.15
wanted=split	-0.05
wanted=stairlift	0.08
wanted=stall	0.11
wanted=statistics	0.17
wanted=stay	0.11
wanted=strip	0.06
wanted=subtitles	0.1
wanted=support	0.07
wanted=surprise	-0.04
wanted=system	0.06
wanted=table	-0.06
wanted=tap	0.04
wanted=taxi	0.1
wanted=template	0.06
wanted=test	0.33
wanted=text	0.28
wanted=the	0.54
wanted=them	-0.05
wanted=therapist	0.05
wanted=therapy	0.06
wanted=thermostat	0.06
wanted=things	-0.03
wanted=ticket	0.06
wanted=till	0.08
wanted=time	-0.58
wanted=times	0.05
wanted=tool	0.09
wanted=trainer	0.16
wanted=transcript	0.05
wanted=translator	0.08
wanted=trust	-0.19
wanted=version	-0.04
wanted=viewer	0.08
wanted=visit	0.17
wanted=volunteer	-0.39
wanted=voucher	0.05
wanted=warning	-0.03
wanted=watch	-0.09
wanted=water	-0.07
wanted=way	-0.76
wanted=we	0.16
wanted=week	0.1
wanted=weight	-0.03
wanted=window	-0.05
wanted=winter	-0.19
wish outcome	0.05
with around:doing	-0.19
with around:inner	-0.07
with around:it	-0.23
with around:living	-0.12
with around:made	0.34
with around:offered	0.03
with around:somebody	-0.05
with around:stuff	-0.42
with around:unknown	0.37
with around:written	-0.17
with noun:doing	-0.12
with noun:hired	-0.37
with noun:inner	0.07
with noun:living	-0.58
with noun:made	-0.03
with noun:measure	0.07
with noun:offered	1.27
with noun:unknown	0.25
with noun:written	0.13
with-gerund:offered	0.03
with:doing	0.07
with:hired	0.32
with:inner	0.11
with:it	-0.22
with:living	-0.12
with:offered	0.17
with:somebody	-0.05
with:stuff	0.12
with:unknown	0.11
with:written	0.32`;
