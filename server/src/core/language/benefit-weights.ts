// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a feature (above zero) or a benefit: a line for each, its name, a tab and its weight. */
export const BENEFIT_WEIGHTS: string = `bias	1.28
-able	0.03
-aby	-0.03
-act	0.17
-add	0.05
-ade	-0.05
-adio	0.04
-ads	0.03
-age	0.05
-aid	-0.15
-aim	0.03
-ain	-0.04
-airs	-0.07
-ake	-0.05
-aken	0.04
-aler	-0.05
-alk	-0.43
-all	-0.06
-alm	-0.04
-alve	-0.03
-ame	-0.12
-amic	0.03
-amp	0.14
-ancy	-0.03
-ands	-0.06
-anel	0.03
-ant	0.15
-app	0.08
-appy	-0.09
-ard	0.08
-ards	0.14
-are	-0.05
-ared	0.11
-arge	0.06
-arn	0.03
-arts	0.1
-ary	0.22
-ased	-0.18
-ask	0.04
-ason	-0.06
-ass	-0.04
-aste	-0.08
-asy	0.04
-ata	0.09
-ate	0.92
-athe	-0.07
-atic	0.04
-ator	0.11
-aud	-0.13
-augh	-0.05
-ave	-0.06
-ayer	0.11
-ays	-0.17
-baby	-0.03
-bag	0.03
-ban	0.04
-bar	0.06
-bed	0.03
-ber	0.04
-bike	0.04
-bill	-0.13
-bit	0.1
-ble	0.03
-bmit	0.03
-book	0.06
-bour	-0.03
-box	0.12
-c	0.06
-call	-0.05
-calm	-0.1
-cap	0.03
-car	-0.08
-cast	0.05
-cate	0.12
-ced	-0.05
-cel	0.09
-cept	0.07
-cess	0.1
-ched	0.04
-chen	-0.03
-cipe	0.04
-cise	0.13
-cked	0.1
-cker	0.13
-cket	0.11
-cold	-0.07
-com	0.03
-come	-0.08
-cord	0.17
-ctor	-0.04
-cuff	0.05
-d	-0.04
-damp	0.06
-dant	0.04
-dard	0.03
-dare	-0.08
-data	0.09
-date	0.04
-day	-0.08
-days	-0.03
-db	0.06
-dder	-0.11
-ded	0.18
-deep	0.04
-deo	0.18
-dio	0.09
-dly	0.04
-done	-0.03
-dor	-0.12
-dose	0.04
-draw	0.04
-dule	0.08
-eace	-0.03
-ean	-0.06
-ear	-0.09
-earn	0.05
-easy	0.04
-ect	0.08
-edle	-0.03
-eed	0.03
-eek	-0.15
-een	0.06
-eep	-0.34
-eer	0.16
-eet	0.04
-ein	0.08
-eive	0.07
-ell	-0.1
-emen	0.03
-en	0.03
-ence	-0.08
-ency	-0.04
-ent	0.18
-ents	-0.09
-eps	0.11
-ept	0.12
-era	0.03
-ers	0.1
-ert	0.05
-ery	-0.03
-esel	-0.15
-ess	0.14
-eter	0.03
-eue	-0.04
-evel	0.08
-farm	-0.03
-fear	-0.14
-fect	0.03
-feed	-0.05
-feel	-0.06
-fer	0.1
-fety	0.03
-ffer	0.13
-fied	0.15
-file	0.04
-film	0.03
-find	-0.04
-firm	0.03
-fold	0.08
-foot	0.03
-free	0.28
-ften	-0.03
-full	-0.12
-gate	0.04
-gery	-0.03
-ggy	-0.1
-gher	-0.08
-gift	0.08
-gin	0.03
-ging	0.03
-give	-0.05
-gned	0.06
-go	-0.12
-gps	-0.03
-gram	0.05
-grip	0.07
-gry	-0.03
-have	-0.04
-hear	-0.09
-hen	-0.03
-her	-0.18
-hift	-0.03
-high	0.05
-hire	-0.11
-hole	-0.03
-hone	0.03
-hool	-0.04
-hop	-0.13
-hor	0.04
-hort	-0.12
-hoto	0.06
-hter	-0.03
-hurt	-0.06
-ice	-0.03
-icom	0.03
-ict	0.04
-iday	-0.16
-ide	0.29
-ided	0.03
-ideo	0.18
-idor	-0.12
-ied	0.11
-ier	0.05
-iew	0.12
-ify	0.06
-igh	0.12
-ign	0.07
-ild	-0.04
-ile	0.06
-iler	0.11
-ilm	0.03
-ime	-0.04
-imes	0.04
-inal	0.04
-ine	0.23
-ing	-0.03
-int	0.08
-ion	0.05
-iosk	0.03
-ipe	0.1
-ire	-0.09
-ired	0.07
-irm	0.03
-irs	-0.07
-isk	-0.03
-ist	0.09
-ited	0.04
-ithm	0.03
-itor	0.09
-ium	0.03
-ive	-0.06
-iven	0.03
-iver	0.15
-job	-0.03
-just	0.03
-ked	0.08
-keep	-0.16
-ken	0.04
-ker	0.12
-ket	-0.05
-kid	-0.07
-kin	0.12
-kit	0.03
-knee	-0.1
-lace	-0.04
-lack	-0.07
-lade	0.05
-laim	0.03
-lan	0.14
-lass	0.05
-lean	-0.06
-lect	0.1
-leep	-0.27
-lent	0.04
-ler	0.04
-lert	0.05
-lick	0.06
-lid	0.08
-lie	-0.03
-line	0.22
-link	0.05
-list	0.05
-lity	0.07
-live	-0.04
-ller	0.06
-load	-0.09
-log	0.18
-look	-0.03
-lose	-0.14
-lug	0.04
-lus	0.05
-lve	-0.03
-mach	-0.07
-made	-0.04
-mage	0.11
-mail	0.03
-mas	-0.04
-mate	0.05
-mber	0.03
-mend	0.03
-ment	0.2
-mera	0.03
-mes	0.04
-mic	0.1
-mind	0.04
-ming	-0.16
-mise	-0.03
-mit	0.05
-mode	0.05
-mote	0.03
-move	-0.04
-mpty	-0.04
-mths	-0.03
-mum	-0.05
-nal	0.56
-nary	0.32
-nate	0.05
-nce	-0.04
-ncel	0.04
-nch	-0.09
-ncy	-0.03
-nday	-0.03
-nder	0.06
-ndle	0.04
-ndly	0.04
-nds	-0.06
-ned	0.1
-nee	-0.1
-need	-0.03
-ness	-0.03
-net	0.04
-new	-0.15
-nger	-0.29
-ngry	-0.03
-nic	0.13
-nish	0.03
-nity	-0.11
-nium	0.04
-nsor	0.03
-ntee	0.04
-nts	-0.04
-oach	0.03
-oard	-0.03
-obe	0.04
-ode	0.11
-oft	0.03
-oice	0.12
-oks	0.03
-ome	-0.05
-oms	0.07
-onal	0.38
-oney	-0.04
-ong	-0.08
-oof	0.06
-ooks	0.03
-ooms	0.1
-ople	-0.23
-ord	0.04
-ork	-0.07
-orm	-0.04
-orry	-0.03
-osit	0.09
-osk	0.03
-oss	-0.05
-osts	-0.15
-ote	0.03
-oto	0.06
-ouch	0.03
-ough	0.03
-ound	0.06
-oung	-0.03
-ount	0.2
-oup	0.08
-ous	0.05
-ouse	-0.06
-oute	0.19
-over	0.06
-oyee	-0.03
-oyer	-0.03
-pace	0.03
-page	-0.03
-paid	-0.04
-pain	-0.09
-pair	0.03
-pass	-0.03
-pay	-0.09
-pend	-0.19
-pin	0.04
-ping	0.06
-plan	0.14
-ple	-0.15
-plus	0.05
-port	0.09
-post	0.1
-pper	0.04
-ppy	-0.09
-pty	-0.04
-ract	0.03
-rain	-0.05
-ral	0.08
-ram	0.05
-rate	0.14
-raud	-0.13
-raw	0.04
-rce	0.07
-rday	-0.07
-rder	0.12
-rds	0.19
-real	0.04
-red	0.65
-ree	0.24
-reen	0.09
-reet	-0.08
-rent	-0.09
-rers	0.12
-res	0.06
-ress	0.06
-rest	0.15
-rger	0.07
-ric	0.05
-risk	-0.03
-rive	-0.27
-rket	-0.04
-robe	0.04
-rol	-0.03
-role	0.03
-rong	-0.07
-roof	0.06
-roup	0.15
-rtal	0.03
-rts	0.1
-rum	0.04
-rust	-0.07
-sage	0.14
-said	-0.03
-same	-0.08
-save	-0.19
-scar	-0.05
-sday	0.03
-sed	-0.03
-see	0.03
-sel	-0.15
-send	0.06
-ser	0.16
-set	0.08
-shed	-0.05
-shop	-0.13
-side	0.05
-sign	0.07
-sion	-0.07
-sit	-0.03
-sive	0.04
-soft	0.03
-sor	0.17
-ssed	-0.05
-ssor	0.08
-stay	-0.24
-ste	-0.08
-stem	0.09
-stop	-0.21
-sts	-0.15
-sult	0.03
-sure	0.06
-swap	0.04
-tact	0.03
-take	-0.13
-tal	0.05
-talk	-0.17
-tand	-0.13
-tant	0.1
-tay	-0.24
-tays	-0.11
-tch	0.04
-tee	0.03
-teel	0.06
-teer	0.06
-tein	0.05
-tell	-0.1
-tem	0.09
-ten	-0.11
-teps	0.04
-ter	-0.03
-tery	0.11
-tes	0.15
-text	0.08
-the	-0.07
-ther	-0.07
-thm	0.03
-tic	0.06
-tice	-0.03
-tier	0.03
-tify	0.06
-time	-0.04
-tion	0.17
-tive	0.2
-tle	0.09
-tmas	-0.04
-tock	0.06
-tood	-0.03
-tool	0.03
-top	-0.23
-tops	0.07
-tor	0.14
-tree	0.03
-trip	-0.05
-trol	-0.03
-try	0.1
-tter	-0.25
-ttle	0.11
-tton	0.04
-ture	0.36
-type	0.04
-ual	0.05
-uary	-0.07
-uch	0.03
-uded	0.05
-ueue	-0.04
-uff	0.05
-uggy	-0.1
-uid	0.04
-uide	0.04
-ule	0.29
-ull	-0.12
-ult	0.05
-unch	-0.11
-und	0.06
-ung	-0.08
-unt	0.2
-urce	0.07
-ure	0.52
-ured	0.03
-urn	-0.06
-ute	0.07
-utes	0.11
-ven	0.04
-vent	0.19
-ver	0.36
-view	0.12
-vive	-0.06
-wake	-0.05
-walk	-0.12
-wap	0.04
-warm	-0.08
-week	-0.15
-wer	-0.03
-wide	0.13
-work	-0.07
-yee	-0.03
-ying	-0.05
-ype	0.04
2='s a	0.48
2='s room	-0.1
2='ve get	0.11
2=1.9 kg	0.1
2=14 3	-0.09
2=18 v	0.06
2=3 $	-0.33
2=80 percent	0.04
2=^ 18	0.06
2=^ 2	0.26
2=^ 24	0.06
2=^ 4	0.1
2=^ 80	0.06
2=^ a	-0.06
2=^ adaptive	0.1
2=^ affordable	-0.16
2=^ alert	0.06
2=^ ask	0.27
2=^ automatic	0.05
2=^ available	0.28
2=^ based	0.17
2=^ be	-0.22
2=^ bearable	-0.09
2=^ better	-0.33
2=^ blister	0.07
2=^ calm	-0.19
2=^ carers	0.04
2=^ centred	0.06
2=^ certified	0.04
2=^ charge	0.06
2=^ child	0.09
2=^ class	0.09
2=^ clock	0.03
2=^ comparing	0.04
2=^ compliments	-0.16
2=^ confidence	-0.36
2=^ contain	0.11
2=^ cover	0.17
2=^ cut	-0.03
2=^ deep	0.14
2=^ deposit	0.06
2=^ designed	0.12
2=^ doable	-0.31
2=^ driver	0.07
2=^ dry	0.03
2=^ each	0.05
2=^ enable	0.05
2=^ family	0.06
2=^ fast	0.15
2=^ fewer	-0.55
2=^ find	-0.05
2=^ for	0.03
2=^ foremen	0.09
2=^ four	0.05
2=^ fraud	-0.22
2=^ free	0.05
2=^ friendly	0.11
2=^ full	-0.11
2=^ fully	0.1
2=^ generate	0.07
2=^ getting	-0.21
2=^ give	-0.07
2=^ go	-0.07
2=^ gps	-0.1
2=^ greater	-0.14
2=^ half	-0.45
2=^ hand	-0.1
2=^ healthy	-0.05
2=^ high	0.17
2=^ higher	-0.2
2=^ i	-0.6
2=^ improved	-0.3
2=^ independence	-0.2
2=^ instant	0.04
2=^ it	0.72
2=^ kanban	0.03
2=^ keeping	-0.09
2=^ knowing	-0.05
2=^ learn	0.25
2=^ leaving	-0.18
2=^ lower	-0.18
2=^ made	0.2
2=^ make	0.11
2=^ matching	0.03
2=^ measuring	0.06
2=^ move	-0.07
2=^ my	-0.2
2=^ never	-0.05
2=^ new	-0.07
2=^ night	-0.03
2=^ no	-0.63
2=^ nobody	-0.1
2=^ not	-0.08
2=^ offer	0.03
2=^ one	-0.08
2=^ our	0.19
2=^ peace	-0.1
2=^ people	-0.03
2=^ pharmacist	0.35
2=^ provide	0.07
2=^ quiet	-0.08
2=^ read	0.03
2=^ ready	0.1
2=^ reassuring	-0.2
2=^ reduced	-0.43
2=^ relative	-0.03
2=^ remind	0.22
2=^ remote	0.07
2=^ rest	0.08
2=^ run	0.1
2=^ safe	0.12
2=^ save	-0.48
2=^ scanning	0.03
2=^ scar	-0.17
2=^ seamless	0.18
2=^ selling	-0.04
2=^ send	0.13
2=^ she	0.03
2=^ short	-0.34
2=^ sleep	-0.09
2=^ someone	-0.07
2=^ spare	-0.3
2=^ spf	0.07
2=^ stainless	0.14
2=^ stay	0.03
2=^ stop	-0.09
2=^ suitable	0.3
2=^ teenager	-0.05
2=^ template	0.08
2=^ tenant	0.06
2=^ tested	0.07
2=^ the	0.19
2=^ there	0.37
2=^ they	0.06
2=^ three	0.06
2=^ trust	-0.23
2=^ twice	0.22
2=^ two	-0.03
2=^ use	-0.04
2=^ way	0.08
2=^ wide	0.19
2=^ with	-0.04
2=^ your	-0.08
2=a $	-0.16
2=a baby	-0.12
2=a bad	-0.06
2=a bedside	0.16
2=a car	-0.03
2=a child	-0.06
2=a day	0.14
2=a glance	0.04
2=a list	0.14
2=a little	0.05
2=a month	-0.05
2=a new	-0.05
2=a night	-0.03
2=a nurse	0.09
2=a personal	0.07
2=a place	-0.06
2=a quarter	-0.12
2=a robot	0.08
2=a second	-0.14
2=a tablet	0.26
2=a third	-0.14
2=a tuesday	-0.12
2=a water	0.05
2=a week	-0.04
2=a weekly	0.03
2=a year	-0.07
2=about the	-0.15
2=about who	-0.05
2=account $	0.22
2=adjust the	0.11
2=after a	-0.06
2=after the	0.04
2=afternoon $	-0.05
2=again $	-0.19
2=against a	0.11
2=algorithm $	0.08
2=all day	-0.04
2=an afternoon	-0.06
2=an hour	-0.07
2=and be	-0.08
2=and i	-0.06
2=and night	0.14
2=and nobody	-0.04
2=and not	-0.27
2=any browser	0.04
2=any time	0.1
2=app $	0.19
2=appointment $	0.11
2=april $	-0.07
2=arm $	0.27
2=arrive $	-0.14
2=as a	0.13
2=ask $	-0.07
2=at each	0.03
2=at home	-0.17
2=at lunch	-0.14
2=at night	0.2
2=at no	0.26
2=at six	-0.05
2=at the	-0.63
2=at your	0.19
2=available in	0.11
2=away $	-0.07
2=back $	-0.14
2=back to	0.03
2=battery $	0.22
2=before $	0.03
2=before departure	0.05
2=before he	-0.03
2=before it	-0.05
2=before the	-0.72
2=before they	0.03
2=before you	-0.09
2=believe it	-0.05
2=bill $	-0.12
2=bin $	-0.03
2=blackout $	-0.1
2=blood pressure	0.03
2=board $	0.13
2=bottle $	0.03
2=bottle in	0.09
2=box $	0.06
2=browser $	0.04
2=buggy $	-0.33
2=by a	-0.15
2=by camera	0.05
2=by email	0.03
2=by infrared	0.03
2=by itself	0.06
2=by tapping	0.08
2=by the	0.1
2=by thursday	-0.04
2=call $	-0.23
2=call at	-0.04
2=camera $	0.08
2=can add	0.07
2=can be	0.42
2=can read	-0.07
2=can stay	-0.05
2=can still	-0.04
2=can view	0.03
2=can watch	0.1
2=card $	-0.03
2=cards $	0.05
2=charge $	0.39
2=charge to	0.04
2=charger $	0.04
2=child can	0.08
2=child from	0.15
2=child who	-0.06
2=child with	-0.06
2=clean $	-0.14
2=click $	0.1
2=coach $	0.06
2=code $	0.03
2=cold $	-0.04
2=colour $	0.06
2=come with	0.04
2=compliments from	-0.16
2=confidence in	-0.24
2=confidence to	-0.04
2=contract $	0.05
2=control over	-0.25
2=corridor $	-0.4
2=cost of	-0.03
2=costs by	-0.1
2=costs for	-0.1
2=cross the	-0.04
2=cuff with	0.11
2=customer $	-0.18
2=cut the	-0.08
2=d $	-0.25
2=dare to	-0.24
2=dark mode	0.08
2=database $	0.04
2=day $	0.06
2=day and	0.08
2=day at	-0.11
2=day for	-0.08
2=day it	-0.13
2=day off	-0.06
2=days $	0.03
2=degree $	0.06
2=delivery $	0.03
2=departure $	0.05
2=desk $	0.07
2=do n't	-0.16
2=doable with	-0.23
2=doe $	-0.1
2=doe n't	-0.05
2=door $	0.04
2=down to	0.08
2=down with	-0.08
2=during the	-0.05
2=each can	0.03
2=earlier $	-0.12
2=eight $	0.1
2=email $	0.03
2=emergency $	-0.05
2=end of	-0.36
2=enough to	-0.07
2=euro $	0.08
2=even for	-0.03
2=evening $	-0.05
2=evening in	-0.11
2=every patient	0.08
2=fall asleep	-0.03
2=falls $	-0.07
2=family member	0.21
2=fear of	-0.15
2=fewer tablet	-0.03
2=file $	0.06
2=find the	-0.04
2=finger $	-0.08
2=finger at	-0.03
2=first time	-0.06
2=first year	-0.03
2=for $	-0.12
2=for a	-0.04
2=for all	0.09
2=for an	-0.05
2=for child	0.15
2=for hot	-0.04
2=for longer	-0.07
2=for parent	-0.23
2=for people	-0.07
2=for ten	-0.04
2=for the	-0.1
2=for up	0.08
2=for what	-0.03
2=form $	0.23
2=format $	0.08
2=formula $	0.06
2=free of	0.11
2=from a	0.05
2=from the	-0.04
2=front of	-0.14
2=g $	0.05
2=get a	0.47
2=get the	-0.09
2=get their	-0.1
2=getting a	-0.05
2=gift wrapping	0.16
2=go $	0.03
2=go on	-0.11
2=go to	-0.05
2=go up	-0.06
2=gp $	0.03
2=gram $	0.14
2=group of	0.12
2=half the	-0.34
2=handle $	0.1
2=hands $	-0.11
2=has a	0.05
2=have time	-0.07
2=have to	-0.04
2=heating costs	-0.05
2=home $	0.08
2=hours $	0.33
2=house $	-0.1
2=hut $	-0.03
2=i get	-0.03
2=i opened	-0.04
2=in $	-0.05
2=in a	-0.06
2=in april	-0.07
2=in front	-0.14
2=in its	0.09
2=in one	0.09
2=in plain	0.03
2=in real	0.22
2=in red	0.07
2=in small	0.09
2=in the	-0.06
2=in their	-0.22
2=in three	0.04
2=in two	0.03
2=included $	0.15
2=income $	-0.16
2=independence from	-0.12
2=interface $	0.05
2=is on	-0.06
2=it $	-0.17
2=it 's	-0.09
2=it blink	0.1
2=it draw	0.06
2=it has	0.12
2=it is	-0.04
2=it remember	0.1
2=it take	-0.06
2=january $	-0.07
2=keep a	0.17
2=keep their	-0.03
2=keep up	-0.06
2=keep your	-0.16
2=key $	-0.05
2=kg $	0.18
2=kit $	0.07
2=know what	-0.03
2=laboratory $	0.03
2=learning $	0.05
2=leaving the	-0.11
2=less a	-0.04
2=less paperwork	-0.04
2=letter $	-0.03
2=lift their	-0.03
2=like $	-0.11
2=line $	0.23
2=list $	-0.05
2=list of	0.14
2=locker $	0.18
2=log in	0.06
2=longer $	-0.08
2=lunch $	-0.39
2=machine learning	0.05
2=made for	0.07
2=made of	0.09
2=make it	-0.04
2=manager $	0.11
2=map $	0.03
2=matter $	-0.29
2=means nobody	-0.03
2=means that	-0.04
2=means the	0.07
2=meeting $	-0.06
2=member $	-0.05
2=midnight $	-0.04
2=minutes $	0.3
2=mm $	0.15
2=module $	0.05
2=monday $	-0.2
2=monorepo $	0.03
2=more $	-0.03
2=more often	-0.08
2=more than	0.14
2=more time	-0.35
2=morning $	-0.11
2=mths $	-0.11
2=my knee	-0.04
2=my son	-0.04
2=need n't	-0.03
2=needed $	0.03
2=never again	-0.04
2=new hire	-0.23
2=night $	0.23
2=no charge	0.17
2=no longer	-0.12
2=no more	-0.42
2=no one	-0.04
2=no stranger	-0.06
2=not your	-0.03
2=noticed before	-0.03
2=now $	-0.24
2=of a	-0.04
2=of every	0.15
2=of mind	-0.1
2=of the	-0.23
2=off $	-0.03
2=off a	-0.1
2=often $	-0.08
2=oil $	-0.03
2=older people	-0.03
2=on $	-0.21
2=on a	-0.04
2=on call	0.03
2=on friday	-0.05
2=on holiday	-0.05
2=on monday	-0.06
2=on my	-0.05
2=on one	0.03
2=on saturday	-0.08
2=on sunday	-0.05
2=on the	0.22
2=on time	-0.23
2=on when	-0.14
2=on your	-0.34
2=only $	0.16
2=opened $	0.09
2=order $	0.12
2=order set	0.03
2=out $	-0.14
2=over a	-0.03
2=over fifty	-0.08
2=over the	-0.12
2=own $	-0.04
2=own pace	0.19
2=page $	-0.14
2=pain $	-0.09
2=parser $	0.04
2=parts $	0.11
2=pass the	-0.18
2=patient $	0.08
2=patient to	0.05
2=pay for	-0.18
2=payment $	0.1
2=pdf $	0.03
2=peace of	-0.1
2=people who	-0.12
2=people you	-0.03
2=per room	0.16
2=person $	-0.05
2=phone $	0.25
2=photo $	0.07
2=piece $	-0.06
2=plan $	0.16
2=portal $	0.1
2=post $	0.15
2=put off	-0.1
2=rain $	-0.05
2=range $	0.06
2=read $	-0.12
2=read the	0.04
2=read your	0.19
2=real time	0.22
2=reassuring for	-0.06
2=receive a	0.14
2=recipe $	0.06
2=reduced risk	-0.1
2=region $	0.07
2=report $	0.05
2=return to	-0.19
2=risk of	-0.23
2=road $	-0.04
2=robot pick	-0.03
2=rooms $	0.13
2=rooms with	0.03
2=save nurse	-0.17
2=scan $	-0.03
2=screen $	0.05
2=second $	0.13
2=see the	-0.04
2=see their	0.17
2=send a	0.04
2=separately $	0.05
2=server $	0.07
2=service $	0.03
2=set $	0.03
2=shelf $	0.03
2=shift $	-0.23
2=shop $	0.05
2=shop get	-0.05
2=short night	-0.09
2=short queue	-0.12
2=side $	0.05
2=sit down	-0.08
2=six $	-0.05
2=sleep through	-0.08
2=small group	0.17
2=small shop	-0.11
2=so dad	-0.05
2=so each	0.08
2=so nobody	-0.08
2=so that	0.22
2=solvent $	0.29
2=something to	-0.03
2=sooner $	-0.1
2=spf 50	0.07
2=staff $	-0.1
2=standard $	0.06
2=starter kit	0.09
2=stay in	-0.12
2=steel blade	0.11
2=steer the	0.19
2=stomach $	-0.17
2=stranger $	-0.12
2=suitable for	0.3
2=survive a	-0.1
2=tablet $	0.07
2=tablet to	-0.04
2=take the	-0.12
2=talk to	-0.19
2=teacher with	0.07
2=team $	0.15
2=tell your	-0.19
2=ten finger	-0.06
2=than any	0.03
2=than before	0.1
2=than in	-0.09
2=than the	0.67
2=thank you	-0.04
2=thanks to	0.08
2=that each	0.07
2=that matter	-0.09
2=that the	-0.16
2=the app	0.11
2=the bag	0.11
2=the bathroom	-0.06
2=the beach	-0.03
2=the bin	-0.03
2=the bottle	0.1
2=the box	0.12
2=the care	0.09
2=the end	-0.17
2=the farm	-0.03
2=the first	-0.56
2=the gate	0.1
2=the gp	0.03
2=the grid	-0.03
2=the house	-0.1
2=the job	-0.07
2=the last	-0.17
2=the lid	0.12
2=the lift	-0.04
2=the model	0.03
2=the morning	-0.04
2=the office	-0.17
2=the old	0.06
2=the other	0.07
2=the plan	0.07
2=the portal	0.1
2=the rent	-0.04
2=the robot	-0.05
2=the same	-0.23
2=the seats	0.11
2=the server	0.12
2=the side	0.07
2=the size	-0.06
2=the stairs	-0.04
2=the storm	-0.09
2=the system	0.11
2=the time	0.04
2=the train	-0.12
2=the ward	0.04
2=the weather	0.05
2=the week	-0.08
2=the weekend	-0.05
2=the whole	-0.04
2=their own	0.07
2=their phone	0.1
2=them $	-0.12
2=there 's	0.22
2=there is	0.07
2=they 've	0.11
2=they are	-0.04
2=three times	0.06
2=through a	-0.1
2=through the	0.14
2=time and	-0.04
2=time for	-0.33
2=time to	-0.64
2=to 30	0.09
2=to ask	-0.07
2=to be	-0.04
2=to bed	-0.07
2=to explain	-0.04
2=to five	0.04
2=to four	0.07
2=to get	-0.05
2=to take	-0.03
2=to the	0.08
2=to three	-0.03
2=to two	0.04
2=to wear	-0.03
2=to work	-0.04
2=tool $	0.06
2=trailer $	0.03
2=trip to	-0.08
2=trust between	-0.23
2=tuesday $	-0.12
2=twice $	-0.07
2=twice the	0.22
2=two hundred	-0.11
2=understood $	-0.08
2=up at	-0.04
2=up in	-0.16
2=up to	1.04
2=up when	-0.07
2=up with	-0.08
2=used to	-0.07
2=vaccination $	-0.06
2=video $	0.15
2=visit $	-0.52
2=wake up	-0.04
2=ward $	0.04
2=warranty $	0.03
2=water $	-0.04
2=water bottle	0.05
2=we talk	-0.06
2=we use	0.03
2=weather $	0.05
2=webhooks $	0.08
2=week $	-0.03
2=week of	-0.12
2=what you	-0.23
2=when a	0.06
2=when you	-0.08
2=which means	0.06
2=while you	0.05
2=whitespace $	-0.1
2=who have	-0.04
2=who is	-0.05
2=who remember	-0.08
2=who used	-0.07
2=winter $	-0.1
2=with a	0.04
2=with no	-0.07
2=with the	-0.07
2=with two	-0.23
2=with your	0.03
2=without a	-0.19
2=without holding	-0.03
2=worry $	-0.05
2=years $	-0.03
2=years of	0.07
2=you are	-0.03
2=you can	0.07
2=you choose	0.07
2=you eat	-0.06
2=you hear	-0.04
2=you know	-0.06
2=you may	0.04
2=you need	-0.04
2=you pass	-0.22
2=you pay	-0.06
2=you stop	-0.07
2=you wake	-0.04
2=you would	0.03
2=your child	-0.03
2=your own	-0.14
adjective=adaptive	0.1
adjective=affordable	-0.16
adjective=angry	-0.09
adjective=asleep	-0.03
adjective=automatic	0.1
adjective=available	0.33
adjective=awake	-0.03
adjective=bad	-0.06
adjective=based	0.06
adjective=bearable	-0.09
adjective=better	-0.37
adjective=centred	0.06
adjective=cheap	-0.07
adjective=class	0.09
adjective=clean	-0.21
adjective=cold	-0.18
adjective=compliant	0.04
adjective=dark	0.08
adjective=deep	0.14
adjective=doable	-0.16
adjective=empty	-0.11
adjective=free	0.06
adjective=friendly	0.05
adjective=full	-0.34
adjective=greater	-0.14
adjective=green	0.09
adjective=happy	-0.31
adjective=higher	-0.2
adjective=improved	-0.3
adjective=larger	0.1
adjective=last	-0.18
adjective=little	0.13
adjective=live	0.2
adjective=natural	0.03
adjective=new	-0.31
adjective=old	-0.03
adjective=older	-0.03
adjective=own	-0.11
adjective=personal	0.2
adjective=real	0.11
adjective=reduced	-0.43
adjective=remote	0.07
adjective=safe	-0.04
adjective=same	-0.23
adjective=seamless	0.18
adjective=secure	0.04
adjective=short	-0.3
adjective=soft	0.09
adjective=stainless	0.14
adjective=strong	-0.09
adjective=suitable	0.3
adjective=time	0.15
adjective=transparent	0.2
adjective=used	-0.05
adjective=waiting	0.06
adjective=warm	-0.18
adjective=white	-0.07
adjective=whole	-0.07
adjective=wide	0.22
adjective=worldwide	0.06
adjective=young	-0.11
any:doing	-0.27
any:hired	0.19
any:living	-0.65
any:made	-0.16
any:measure	-0.72
any:offered	0.75
any:stuff	-0.27
any:written	0.77
arrow	-3.39
at:doing	0.06
at:inner	0.06
at:made	-0.1
at:measure	-0.06
at:offered	-0.55
at:stuff	-0.24
at:unknown	0.04
before=10k	-0.07
before=at	-0.31
before=bus	-0.16
before=days	-0.03
before=error	-0.03
before=every	-0.04
before=for	-0.17
before=gate	-0.03
before=in	-0.07
before=it	0.06
before=longer	0.05
before=morning	-0.23
before=night	-0.16
before=no	-0.15
before=on	-0.08
before=per	-0.04
before=recorded	0.15
before=same	-0.05
before=the	-0.48
before=time	-0.44
before=to	-0.08
by	-0.4
by:hired	0.05
by:inner	0.26
by:living	0.03
by:measure	-0.15
by:offered	0.72
by:stuff	0.03
by:unknown	-0.24
by:written	0.2
can	0.54
change of doing	-1.02
change of inner	-0.82
change of living	-0.35
change of made	-0.19
change of measure	-0.62
change of offered	-0.04
change of stuff	-0.12
change of unknown	-0.07
comparative	-0.58
comparative first	-0.82
compound	0.22
demand class:body	-0.33
demand class:change	-0.07
demand class:communication	0.04
demand class:competition	0.08
demand class:creation	0.05
demand class:motion	-0.91
demand class:perception	0.05
demand class:possession	0.04
demand class:social	-0.04
demand class:stative	-0.46
demand:avoid	-1.09
demand:change	-0.19
demand:feel	-0.1
demand:find	0.03
demand:get	0.08
demand:know	0.08
demand:make	0.08
demand:operate	0.24
demand:show	0.1
demand:visit	0.17
described	0.53
does class:body	-0.08
does class:change	0.08
does class:cognition	-0.08
does class:contact	-0.07
does class:creation	0.08
does class:motion	0.1
does class:perception	0.11
does class:stative	-0.25
does:avoid	-0.5
does:be	-0.13
does:change	0.3
does:feel	-0.48
does:find	-0.06
does:keep	-0.21
does:know	-0.07
does:make	0.31
does:operate	1.76
does:show	0.06
does:use	0.47
does:visit	0.23
doing avoid	0.06
doing class:change	-0.07
doing class:perception	-0.06
doing know	-0.05
ends	0.12
figure	0.33
for:doing	0.07
for:living	-0.34
for:made	-0.12
for:measure	0.11
for:offered	-0.07
for:stuff	0.3
for:written	-0.11
from:doing	-0.18
from:inner	-0.05
from:living	0.04
from:made	0.14
from:measure	0.13
from:offered	-0.17
from:unknown	0.42
gerund class:body	-0.36
gerund class:cognition	0.2
gerund class:communication	0.23
gerund class:contact	0.03
gerund class:creation	0.12
gerund class:emotion	-0.25
gerund class:motion	-0.57
gerund class:possession	-0.53
gerund class:stative	-0.04
gerund:find	0.11
gerund:get	-0.31
gerund:keep	-0.18
gerund:know	-0.18
gerund:offer	0.03
gerund:operate	0.21
gerund:show	0.17
gerund:visit	-0.09
gerund=asking	-0.05
gerund=charge	0.1
gerund=climbing	-0.07
gerund=coming	-0.29
gerund=comparing	0.04
gerund=getting	-0.3
gerund=going	-0.04
gerund=guessing	-0.05
gerund=heating	-0.09
gerund=holding	-0.03
gerund=housing	0.12
gerund=keeping	-0.09
gerund=knowing	-0.12
gerund=learning	0.05
gerund=leaving	-0.18
gerund=matching	0.03
gerund=meaning	0.04
gerund=measuring	0.06
gerund=paying	-0.2
gerund=reading	0.08
gerund=reassuring	-0.2
gerund=remind	0.08
gerund=scanning	0.05
gerund=searching	-0.03
gerund=selling	-0.07
gerund=setting	0.03
gerund=tapping	0.08
gerund=waking	-0.14
gerund=working	-0.04
gerund=wrapping	0.16
head class:amount	-0.1
head class:body	-0.58
head class:course	0.12
head class:device	-0.41
head class:document	0.11
head class:event	0.03
head class:feeling	-0.06
head class:food	-0.14
head class:group	0.38
head class:household	0.26
head class:illness	-0.1
head class:material	-0.1
head class:message	-0.09
head class:money	-0.13
head class:offer	0.52
head class:organisation	0.38
head class:person	-0.13
head class:place	-0.06
head class:plant	0.22
head class:process	0.05
head class:quality	0.09
head class:scheme	0.26
head class:service	-0.03
head class:software	0.49
head class:state	-0.44
head class:thing	0.09
head class:time	0.34
head class:worker	0.33
head det:a	-0.49
head det:my	-0.12
head det:none	-0.32
head det:quantity	0.1
head gerund	0.3
head offered	1.09
head:hired	0.33
head:inner	-0.19
head:living	0.03
head:made	0.46
head:measure	0.07
head:offered	0.39
head:stuff	-0.16
head:unknown	-0.04
head:written	-0.17
hired class:cognition	-0.38
hired class:communication	0.46
hired class:perception	0.08
hired show	0.08
in	-0.03
in:inner	0.15
in:living	-0.24
in:measure	-0.44
in:stuff	0.29
in:unknown	-0.1
in:written	0.44
inner class:change	-0.15
inner class:contact	-0.06
it class:body	0.16
it class:change	-0.08
it class:cognition	0.34
it class:communication	0.36
it class:contact	0.06
it class:motion	0.16
it know	0.22
it make	0.07
later class:body	-0.59
later class:change	-0.32
later class:cognition	-0.78
later class:communication	-0.65
later class:competition	0.05
later class:consumption	-0.1
later class:contact	0.05
later class:creation	-0.48
later class:emotion	-0.04
later class:motion	-0.24
later class:perception	0.05
later class:possession	-0.09
later class:social	-0.9
later class:stative	0.07
later:avoid	0.07
later:feel	-0.07
later:find	-0.41
later:get	-0.45
later:keep	-0.43
later:know	-0.35
later:make	-0.04
later:offer	-0.09
later:operate	0.11
later:show	0.15
later:visit	-0.41
less	-2.41
less first	-2.18
list	0.32
living avoid	-0.25
living can keep	-0.16
living can operate	0.23
living can show	0.18
living can use	0.5
living class:body	-0.17
living class:change	-0.22
living class:communication	-0.14
living class:consumption	0.06
living class:contact	-0.29
living class:motion	-0.92
living class:perception	0.07
living class:stative	-0.57
living feel	-0.12
living find	-0.03
living get	0.03
living keep	-0.55
living know	0.26
living operate	0.09
made	0.55
made class:change	-0.32
made class:motion	-0.22
made get	-0.16
made so	1.78
made visit	-0.23
may	0.04
me	-0.57
measure class:change	-0.05
nobody class:communication	-0.04
nobody class:contact	-0.08
nobody class:motion	-0.21
nobody class:stative	-0.1
nobody visit	-0.12
noun class:change	-0.1
noun class:cognition	-0.11
noun class:communication	0.03
noun class:contact	-0.1
noun class:creation	-0.09
noun class:emotion	-0.11
noun class:motion	-0.38
noun class:perception	-0.58
noun class:possession	-0.28
noun class:social	-0.08
noun class:stative	-0.22
noun:avoid	-0.06
noun:feel	-0.41
noun:find	-0.17
noun:get	-0.26
noun:keep	-0.04
noun:know	-0.61
noun:offer	0.07
noun:visit	0.12
noun=access	0.22
noun=account	0.22
noun=adviser	0.09
noun=afternoon	-0.17
noun=ah	0.06
noun=alert	0.14
noun=algorithm	0.08
noun=aluminium	0.06
noun=app	0.15
noun=appointment	0.23
noun=apprentice	-0.1
noun=april	-0.07
noun=argument	-0.19
noun=arm	0.17
noun=assistant	0.06
noun=audio	0.03
noun=august	-0.04
noun=baby	-0.08
noun=bag	0.07
noun=band	0.06
noun=bathroom	-0.06
noun=battery	0.29
noun=beach	-0.03
noun=bed	0.08
noun=bedside	0.12
noun=bike	0.13
noun=bill	-0.33
noun=bin	-0.03
noun=bit	0.34
noun=black	-0.18
noun=blackout	-0.1
noun=blade	0.16
noun=blood	0.05
noun=board	-0.05
noun=boards	0.22
noun=book	0.03
noun=boss	-0.05
noun=bottle	0.35
noun=box	0.26
noun=browser	0.04
noun=buggy	-0.33
noun=button	0.09
noun=c	0.19
noun=call	-0.6
noun=camera	0.08
noun=cap	0.09
noun=capacity	0.1
noun=cards	0.05
noun=carers	0.35
noun=case	0.04
noun=ceiling	-0.03
noun=charge	-0.09
noun=charger	0.04
noun=check	0.04
noun=checkin	0.03
noun=checklist	0.03
noun=chemo	-0.03
noun=christmas	-0.13
noun=claim	0.09
noun=click	0.16
noun=coach	0.09
noun=code	-0.03
noun=collaboration	0.09
noun=colleague	-0.03
noun=colour	0.05
noun=commuter	-0.06
noun=companion	0.24
noun=company	-0.03
noun=compliments	-0.16
noun=confidence	-0.39
noun=confirmation	0.05
noun=consumption	0.2
noun=contact	0.16
noun=contract	0.1
noun=corridor	-0.4
noun=costs	-0.42
noun=counter	0.04
noun=couple	-0.05
noun=cuff	0.15
noun=currency	0.08
noun=d	-0.11
noun=dad	-0.05
noun=data	0.09
noun=database	0.07
noun=daughter	-0.2
noun=day	0.1
noun=days	-0.07
noun=db	0.18
noun=defect	0.09
noun=departure	0.22
noun=dependency	0.1
noun=dicom	0.1
noun=diesel	-0.51
noun=digest	0.03
noun=dinner	-0.21
noun=discharge	0.04
noun=document	0.03
noun=dose	0.04
noun=driver	0.15
noun=editor	0.41
noun=email	0.1
noun=emergency	-0.05
noun=employee	-0.08
noun=employer	-0.1
noun=en	0.07
noun=end	-0.09
noun=envelope	-0.05
noun=evening	-0.04
noun=exercise	0.22
noun=farm	-0.09
noun=father	-0.09
noun=fear	-0.33
noun=fee	0.11
noun=feed	-0.16
noun=fight	-0.05
noun=file	0.06
noun=film	0.1
noun=finger	-0.06
noun=flag	0.05
noun=flavour	0.06
noun=food	-0.03
noun=foot	0.1
noun=football	-0.03
noun=for	0.03
noun=foremen	0.09
noun=form	0.15
noun=format	0.08
noun=formula	0.06
noun=fraud	-0.42
noun=friday	-0.31
noun=friend	-0.04
noun=friendly	0.03
noun=front	-0.03
noun=gate	0.1
noun=glance	0.04
noun=goal	0.04
noun=gp	0.03
noun=gps	-0.1
noun=gram	0.14
noun=grandchild	-0.04
noun=grandma	-0.03
noun=green	0.03
noun=grid	-0.03
noun=grip	0.22
noun=group	0.45
noun=guarantee	0.05
noun=guest	-0.09
noun=guide	0.13
noun=guideline	0.03
noun=handle	0.1
noun=hands	-0.18
noun=hay	-0.03
noun=height	0.05
noun=hire	-0.28
noun=hl7	0.03
noun=holiday	-0.06
noun=hours	0.18
noun=house	-0.17
noun=husband	-0.03
noun=hut	-0.03
noun=image	0.33
noun=imaging	0.15
noun=income	-0.16
noun=independence	-0.36
noun=infrared	0.03
noun=instant	0.05
noun=interaction	0.05
noun=interest	0.11
noun=interface	0.05
noun=iso	0.05
noun=issue	0.03
noun=january	-0.07
noun=job	-0.08
noun=journey	0.07
noun=k	0.03
noun=kanban	0.03
noun=kid	-0.2
noun=kiosk	0.08
noun=kit	0.07
noun=kitchen	-0.11
noun=knee	-0.3
noun=label	0.03
noun=laboratory	0.03
noun=landing	-0.04
noun=last	0.08
noun=left	0.03
noun=letters	0.09
noun=level	0.24
noun=lid	0.12
noun=lie	-0.08
noun=lighter	0.1
noun=list	0.04
noun=litre	0.03
noun=load	-0.06
noun=locker	0.29
noun=log	0.34
noun=longer	-0.27
noun=lunch	-0.29
noun=manager	0.19
noun=map	0.03
noun=match	-0.07
noun=matter	-0.09
noun=mattress	0.08
noun=meaning	0.04
noun=meeting	-0.11
noun=member	0.13
noun=meter	0.06
noun=midnight	0.04
noun=minutes	0.26
noun=mistake	-0.03
noun=mode	0.21
noun=model	0.05
noun=module	0.2
noun=moisture	0.03
noun=money	-0.1
noun=monorepo	0.03
noun=month	-0.03
noun=morning	-0.12
noun=mortgage	-0.05
noun=mother	-0.33
noun=motor	0.05
noun=mths	-0.11
noun=mum	-0.18
noun=name	-0.07
noun=native	0.11
noun=needle	-0.11
noun=neighbour	-0.12
noun=neighbours	-0.09
noun=network	0.08
noun=night	-0.11
noun=noise	-0.03
noun=number	0.11
noun=often	-0.1
noun=operation	-0.07
noun=opinion	-0.03
noun=order	0.09
noun=pace	0.19
noun=pack	-0.07
noun=page	-0.07
noun=pain	-0.27
noun=panel	0.1
noun=paperwork	-0.04
noun=parcel	0.05
noun=parent	-0.4
noun=parser	0.04
noun=parts	0.29
noun=payment	0.33
noun=pdf	0.06
noun=peace	-0.1
noun=pendant	0.05
noun=pension	-0.14
noun=people	-0.5
noun=permission	0.08
noun=person	-0.08
noun=phone	0.04
noun=photo	0.16
noun=photograph	0.04
noun=place	-0.21
noun=plain	0.03
noun=plan	0.51
noun=plug	0.03
noun=portal	0.1
noun=porter	-0.26
noun=post	0.15
noun=prescription	0.25
noun=programme	0.05
noun=progress	0.1
noun=protein	0.17
noun=pulse	0.03
noun=put	-0.18
noun=quarter	-0.05
noun=question	0.04
noun=queue	-0.12
noun=radio	0.13
noun=rain	-0.05
noun=range	0.26
noun=rates	0.07
noun=reading	0.04
noun=readmissions	-0.14
noun=ready	0.1
noun=recipe	0.12
noun=record	0.19
noun=red	0.09
noun=region	0.07
noun=relative	-0.03
noun=reminder	0.07
noun=rent	-0.14
noun=report	-0.04
noun=request	0.05
noun=resistant	0.04
noun=rest	0.19
noun=return	-0.32
noun=risk	-0.09
noun=road	-0.04
noun=robot	-0.05
noun=role	0.09
noun=rooms	0.28
noun=round	0.07
noun=route	0.35
noun=row	0.06
noun=s	0.03
noun=safe	0.17
noun=safety	0.09
noun=saturday	-0.2
noun=say	-0.11
noun=scaffold	0.11
noun=scar	-0.17
noun=school	-0.12
noun=season	-0.11
noun=seats	0.11
noun=sensor	0.08
noun=server	0.07
noun=service	0.13
noun=session	0.17
noun=set	0.18
noun=shift	-0.44
noun=shop	-0.62
noun=sickness	-0.04
noun=size	-0.03
noun=skin	0.04
noun=sleep	-0.04
noun=socket	0.17
noun=solar	0.04
noun=solvent	0.29
noun=son	-0.06
noun=sore	-0.03
noun=source	0.11
noun=space	0.03
noun=spare	-0.12
noun=speaker	0.05
noun=spf	0.07
noun=split	0.05
noun=square	0.03
noun=staff	-0.03
noun=stairs	-0.05
noun=stamp	0.03
noun=standard	0.06
noun=starter	0.09
noun=stay	-0.32
noun=stays	-0.32
noun=steel	0.18
noun=stomach	-0.2
noun=stop	-0.11
noun=stops	0.2
noun=store	0.06
noun=story	-0.03
noun=stranger	-0.46
noun=street	-0.25
noun=student	-0.08
noun=summary	0.03
noun=summer	-0.03
noun=sunday	-0.09
noun=support	0.36
noun=surgery	-0.09
noun=surplus	0.17
noun=system	0.23
noun=tablet	0.04
noun=task	0.07
noun=tax	0.04
noun=tears	-0.03
noun=teenager	-0.16
noun=temperature	0.32
noun=template	0.12
noun=terminal	0.03
noun=text	0.24
noun=theatre	-0.05
noun=ticket	0.04
noun=tier	0.09
noun=till	0.03
noun=time	-0.46
noun=times	0.1
noun=tool	0.07
noun=touch	0.19
noun=trailer	0.03
noun=tree	0.09
noun=trip	-0.15
noun=trolley	-0.07
noun=trouble	-0.07
noun=tube	0.06
noun=tuesday	0.03
noun=type	0.12
noun=unit	0.03
noun=use	0.18
noun=user	0.03
noun=video	0.5
noun=view	0.04
noun=visit	-0.03
noun=voice	0.12
noun=walk	-0.05
noun=waste	-0.13
noun=watch	0.03
noun=weather	0.15
noun=webhooks	0.08
noun=week	-0.37
noun=weekend	-0.08
noun=weight	0.08
noun=wheelchair	-0.04
noun=white	0.04
noun=whitespace	-0.1
noun=winter	-0.07
noun=work	-0.3
noun=worry	-0.07
noun=year	-0.04
number	0.46
object offered	0.25
object:doing	-0.29
object:living	-0.17
object:measure	-0.04
object:offered	-0.06
object:stuff	-0.16
object:unknown	-0.37
object:written	0.3
offered class:change	0.3
offered class:communication	-0.09
offered class:motion	0.14
offered get	-0.11
offered know	0.12
on	0.05
on:inner	-0.06
on:living	0.05
on:made	-0.24
on:measure	-0.36
on:offered	0.24
on:stuff	-0.14
on:written	0.03
opens with adjective	0.05
opens with demand	-0.04
opens with gerund	-0.09
opens with noun	-0.3
opens with number	0.19
opens with other	0.07
opens with participle	1.18
opens with predicate	0.06
opens with preposition	-0.17
opens with quantity	-0.22
opens with subject	0.14
other class:change	0.11
other class:cognition	0.03
other class:communication	0.19
other class:motion	-0.08
other class:stative	0.07
other offered	0.18
other:doing	-0.16
other:living	-0.17
other:made	0.75
other:measure	-0.1
other:offered	0.4
other:stuff	0.66
other:unknown	-0.15
other:written	-0.04
participle class:change	0.07
participle class:cognition	0.13
participle class:creation	0.31
participle class:social	0.38
participle:make	0.31
participle=accredited	0.08
participle=approved	0.22
participle=ask	-0.03
participle=certified	0.06
participle=designed	0.12
participle=done	-0.12
participle=finished	-0.05
participle=galvanize	0.1
participle=generate	0.09
participle=gone	-0.05
participle=guided	0.08
participle=included	0.15
participle=kept	0.06
participle=left	-0.08
participle=lost	-0.03
participle=made	-0.07
participle=matched	0.03
participle=missed	-0.13
participle=needed	0.03
participle=noticed	-0.06
participle=paid	-0.06
participle=said	-0.1
participle=see	-0.15
participle=shared	0.09
participle=take	-0.15
participle=taken	0.12
participle=tested	0.15
participle=trained	0.13
participle=understood	-0.1
people class:change	0.3
people class:cognition	-0.13
people class:perception	0.03
people get	0.07
per	-0.08
per:living	-0.05
per:measure	0.24
per:unknown	0.06
per:written	0.08
predicate	-0.21
predicate class:cognition	0.44
predicate class:contact	-0.03
predicate class:motion	0.04
predicate class:possession	-0.04
predicate class:social	-0.14
predicate class:stative	0.15
predicate:avoid	0.03
predicate:make	0.08
predicate:operate	-0.42
predicate:visit	0.07
prep offered	0.37
prep:doing	-0.13
prep:hired	0.32
prep:living	0.25
prep:measure	0.04
prep:unknown	0.06
prep:written	-0.35
preposition class:cognition	-0.03
preposition class:motion	-0.18
preposition class:stative	-0.16
preposition:be	-0.16
preposition:know	-0.03
progress word	-1.92
question clause	-1.11
quoted	0.33
says what follows	-0.49
says='s	-0.3
says='ve	0.11
says=1	-0.17
says=1.9	0.1
says=10	0.68
says=14	-0.05
says=18	0.19
says=2	0.04
says=2.1	-0.07
says=2023	0.55
says=24	0.23
says=3	-0.1
says=30	0.34
says=300	0.13
says=31	-0.18
says=4	-0.03
says=42	0.17
says=48	0.08
says=5	-0.03
says=50	0.21
says=58	-0.09
says=60	0.08
says=7	0.08
says=80	0.15
says=a	-0.04
says=about	-0.8
says=access	0.22
says=account	0.22
says=accredited	0.08
says=across	0.06
says=actually	-0.15
says=adaptive	0.1
says=add	0.15
says=adjust	0.11
says=adviser	0.09
says=affordable	-0.16
says=after	-0.12
says=afternoon	-0.17
says=again	-0.43
says=ah	0.06
says=alert	0.14
says=algorithm	0.08
says=all	0.19
says=alone	-0.05
says=aluminium	0.06
says=an	-0.26
says=and	0.13
says=angry	-0.09
says=any	0.31
says=anywhere	0.16
says=app	0.15
says=appointment	0.23
says=apprentice	-0.1
says=approved	0.22
says=april	-0.07
says=are	0.06
says=argument	-0.19
says=arm	0.17
says=arrive	-0.39
says=as	0.38
says=ask	0.13
says=asking	-0.05
says=asleep	-0.03
says=assign	0.05
says=assistant	0.06
says=at	-0.05
says=audio	0.03
says=august	-0.04
says=automatic	0.1
says=automatically	0.09
says=available	0.33
says=awake	-0.03
says=away	-0.13
says=baby	-0.08
says=back	-0.45
says=bad	-0.06
says=bag	0.07
says=band	0.06
says=base	0.06
says=based	0.18
says=bathroom	-0.06
says=battery	0.29
says=beach	-0.03
says=bearable	-0.09
says=because	-0.57
says=become	-0.06
says=bed	0.07
says=bedside	0.12
says=before	-0.78
says=behind	-0.06
says=being	-0.03
says=believe	-0.05
says=better	-0.37
says=between	-0.55
says=bike	0.13
says=bill	-0.33
says=bin	-0.03
says=bit	0.34
says=black	-0.18
says=blackout	-0.1
says=blade	0.16
says=blink	0.1
says=blister	0.03
says=blood	0.05
says=board	-0.05
says=boards	0.22
says=book	0.05
says=boss	-0.05
says=bottle	0.35
says=box	0.26
says=breathe	-0.21
says=browser	0.04
says=buggy	-0.33
says=build	0.03
says=burn	-0.03
says=button	0.09
says=by	0.43
says=c	0.19
says=call	-0.12
says=calm	-0.3
says=camera	0.08
says=can	0.37
says=cancel	0.13
says=cap	0.09
says=capacity	0.1
says=cards	0.05
says=carers	0.35
says=catch	-0.05
says=ceiling	-0.03
says=centred	0.06
says=certified	0.11
says=charge	0.19
says=charger	0.04
says=cheap	-0.07
says=check	0.07
says=checked	0.08
says=checkin	0.03
says=checklist	0.03
says=chemo	-0.03
says=christmas	-0.13
says=claim	0.09
says=class	0.07
says=clean	-0.16
says=click	0.16
says=climbing	-0.07
says=clock	0.04
says=close	-0.13
says=cm	0.2
says=coach	0.09
says=cold	-0.22
says=collaboration	0.09
says=colleague	-0.03
says=collect	0.29
says=colour	0.05
says=come	0.05
says=coming	-0.29
says=commuter	-0.06
says=companion	0.24
says=company	-0.03
says=comparing	0.04
says=compliant	0.04
says=compliments	-0.16
says=confidence	-0.39
says=confirm	0.1
says=confirmation	0.05
says=consult	0.05
says=consumption	0.2
says=contact	0.16
says=contain	0.11
says=contract	0.1
says=control	-0.08
says=cook	-0.08
says=corridor	-0.4
says=costs	-0.42
says=counter	0.04
says=couple	-0.05
says=cover	0.22
says=cross	-0.04
says=cuff	0.15
says=currency	0.08
says=cut	-0.03
says=d	-0.11
says=dad	-0.05
says=damp	0.2
says=dare	-0.24
says=data	0.09
says=database	0.07
says=daughter	-0.2
says=day	0.1
says=days	-0.07
says=db	0.18
says=deep	0.14
says=defect	0.09
says=degree	0.06
says=deliver	0.15
says=departure	0.22
says=dependency	0.1
says=deposit	0.27
says=designed	0.12
says=dicom	0.1
says=dictate	0.07
says=diesel	-0.51
says=digest	0.03
says=dinner	-0.21
says=do	-0.29
says=doable	-0.31
says=document	0.04
says=doe	-0.07
says=done	-0.12
says=dose	0.11
says=draw	0.12
says=dressed	-0.07
says=drive	-0.11
says=driven	0.07
says=driver	0.15
says=dry	0.06
says=during	-0.09
says=each	1.16
says=earlier	-0.12
says=easy	-0.03
says=eat	-0.1
says=eats	-0.03
says=editor	0.41
says=email	0.1
says=emergency	-0.05
says=employee	-0.08
says=employer	-0.1
says=empty	-0.11
says=en	0.07
says=enable	0.05
says=end	-0.05
says=enough	-0.14
says=envelope	-0.05
says=evening	-0.04
says=every	0.75
says=exercise	0.22
says=explain	-0.11
says=export	0.03
says=fail	-0.03
says=farm	-0.09
says=fast	0.15
says=faster	-0.03
says=father	-0.09
says=fear	-0.39
says=fee	0.11
says=feed	-0.16
says=feel	-0.19
says=fewer	-0.73
says=fight	-0.05
says=file	0.12
says=film	0.1
says=filter	0.05
says=find	-0.12
says=finger	-0.06
says=finish	0.07
says=finished	-0.05
says=first	-0.71
says=flag	0.05
says=flavour	0.06
says=fold	0.04
says=follow	0.04
says=food	-0.03
says=foot	0.1
says=football	-0.03
says=for	-0.05
says=foremen	0.09
says=forget	-0.04
says=form	-0.07
says=format	0.08
says=formula	0.06
says=forty	-0.07
says=four	0.4
says=fraud	-0.42
says=free	0.27
says=friday	-0.31
says=friend	-0.04
says=friendly	0.11
says=from	-0.1
says=front	-0.03
says=full	-0.34
says=fully	0.1
says=g	0.18
says=galvanize	0.1
says=gate	0.1
says=generate	0.25
says=getting	-0.3
says=gift	0.24
says=give	-0.13
says=glance	0.04
says=go	-0.29
says=goal	0.04
says=going	-0.04
says=gone	-0.05
says=gp	0.03
says=gps	-0.1
says=gram	0.14
says=grandchild	-0.04
says=grandma	-0.03
says=greater	-0.14
says=green	0.19
says=grid	-0.03
says=grip	0.22
says=group	0.45
says=guarantee	0.12
says=guessing	-0.05
says=guest	-0.09
says=guide	0.13
says=guided	0.08
says=guideline	0.03
says=half	-0.25
says=handle	0.1
says=hands	-0.18
says=hang	0.07
says=happy	-0.31
says=has	-0.06
says=have	-0.2
says=hay	-0.03
says=he	-0.11
says=hear	-0.27
says=heating	-0.09
says=height	0.05
says=her	-0.04
says=high	0.17
says=higher	-0.2
says=hire	-0.34
says=hl7	0.03
says=holding	-0.03
says=holiday	-0.06
says=home	-0.27
says=hours	0.18
says=house	-0.17
says=housing	0.12
says=how	0.03
says=hundred	-0.11
says=hurt	-0.19
says=husband	-0.03
says=hut	-0.03
says=i	-0.43
says=image	0.33
says=imaging	0.15
says=improved	-0.3
says=included	0.15
says=income	-0.16
says=independence	-0.36
says=infrared	0.03
says=instant	0.05
says=interaction	0.05
says=interest	0.11
says=interface	0.05
says=is	0.04
says=iso	0.05
says=issue	0.03
says=it	0.06
says=its	0.03
says=itself	0.05
says=january	-0.07
says=job	-0.08
says=journey	0.07
says=just	0.04
says=k	0.03
says=kanban	0.03
says=keep	-0.36
says=keeping	-0.09
says=kept	0.06
says=kg	0.04
says=kid	-0.2
says=kiosk	0.08
says=kit	0.07
says=kitchen	-0.11
says=km	0.08
says=knee	-0.3
says=know	-0.05
says=knowing	-0.12
says=kwh	0.07
says=label	0.03
says=laboratory	0.03
says=landing	-0.04
says=larger	0.1
says=laugh	-0.16
says=learn	0.16
says=learning	0.07
says=leaving	-0.18
says=less	-0.25
says=let	-0.04
says=letters	0.09
says=level	0.24
says=lid	0.12
says=lie	-0.11
says=lift	-0.06
says=lighter	0.1
says=like	-0.07
says=list	0.04
says=listening	0.22
says=litre	0.03
says=load	-0.09
says=locker	0.29
says=log	0.38
says=longer	-0.31
says=look	-0.08
says=loop	0.04
says=lose	-0.09
says=lost	-0.06
says=lower	-0.04
says=lunch	-0.29
says=m	0.07
says=made	-0.1
says=manager	0.19
says=many	0.08
says=map	0.03
says=market	-0.13
says=match	-0.07
says=matched	0.03
says=matching	0.03
says=matter	-0.29
says=mattress	0.08
says=may	0.04
says=me	-0.07
says=meaning	0.12
says=measure	0.12
says=measuring	0.06
says=meeting	-0.11
says=member	0.13
says=meter	0.06
says=midnight	0.04
says=minutes	0.26
says=missed	-0.13
says=mistake	-0.03
says=ml	0.05
says=mm	0.22
says=mode	0.21
says=model	0.05
says=module	0.2
says=moisture	0.03
says=money	-0.1
says=monitoring	0.19
says=monorepo	0.03
says=month	-0.03
says=monthly	0.14
says=more	-0.19
says=morning	-0.12
says=mortgage	-0.05
says=mother	-0.33
says=motor	0.05
says=move	-0.13
says=mths	-0.11
says=mum	-0.18
says=my	-0.25
says=n't	-0.47
says=native	0.11
says=natural	0.03
says=need	-0.1
says=needed	0.03
says=needle	-0.11
says=neighbour	-0.12
says=neighbours	-0.09
says=network	0.08
says=never	-0.36
says=new	-0.31
says=night	-0.11
says=no	0.25
says=nobody	-0.53
says=noise	-0.03
says=not	-0.46
says=nothing	-0.05
says=notice	-0.04
says=noticed	-0.06
says=now	-0.51
says=number	0.11
says=of	0.04
says=off	-0.3
says=offer	0.25
says=often	-0.1
says=older	-0.03
says=on	-0.32
says=once	-0.06
says=open	-0.04
says=operation	-0.07
says=opinion	-0.03
says=or	0.33
says=order	0.37
says=ordinary	0.4
says=other	0.25
says=our	0.36
says=out	-0.74
says=over	-0.63
says=overnight	0.15
says=own	-0.11
says=pace	0.19
says=pack	-0.07
says=page	-0.07
says=paid	-0.14
says=pain	-0.27
says=paint	0.3
says=pair	0.12
says=panel	0.1
says=paperwork	-0.04
says=parcel	0.05
says=parent	-0.4
says=parser	0.04
says=parts	0.29
says=pass	-0.08
says=pay	-0.21
says=paying	-0.2
says=payment	0.33
says=pdf	0.06
says=peace	-0.1
says=pendant	0.05
says=pension	-0.14
says=people	-0.54
says=per	-0.09
says=percent	0.15
says=permission	0.08
says=personal	0.2
says=phone	0.03
says=photo	0.16
says=photograph	0.04
says=pick	-0.05
says=place	-0.21
says=plain	0.03
says=plan	0.32
says=play	-0.03
says=plug	0.06
says=portal	0.1
says=porter	-0.26
says=post	0.15
says=prescription	0.25
says=pressed	0.03
says=print	0.06
says=programme	0.05
says=progress	0.13
says=promise	-0.11
says=protein	0.17
says=provide	0.07
says=pulse	0.03
says=put	-0.22
says=quarter	-0.05
says=question	0.04
says=queue	-0.12
says=quiet	-0.03
says=radio	0.13
says=rain	-0.05
says=range	0.26
says=rates	0.07
says=reading	0.15
says=readmissions	-0.14
says=ready	0.06
says=real	0.11
says=really	-0.41
says=reassuring	-0.2
says=receive	0.2
says=recipe	0.12
says=recognize	-0.17
says=recommend	0.22
says=record	0.19
says=red	0.09
says=reduce	-0.05
says=reduced	-0.07
says=refill	0.05
says=region	0.07
says=relative	-0.03
says=remember	-0.04
says=remind	0.22
says=reminder	0.07
says=remote	0.07
says=rent	-0.14
says=report	-0.03
says=request	0.1
says=resistant	0.04
says=rest	0.19
says=return	-0.32
says=risk	-0.09
says=road	-0.04
says=robot	-0.05
says=role	0.09
says=rooms	0.28
says=round	0.07
says=route	0.56
says=row	0.06
says=s	0.03
says=safely	0.16
says=safety	0.09
says=said	-0.1
says=same	-0.23
says=saturday	-0.2
says=save	-0.48
says=say	-0.13
says=scaffold	0.11
says=scan	0.05
says=scanning	0.05
says=scar	-0.17
says=school	-0.12
says=seamless	0.18
says=searching	-0.03
says=season	-0.11
says=seats	0.11
says=secure	0.04
says=see	0.06
says=selling	-0.07
says=send	0.18
says=sensor	0.08
says=separately	0.05
says=server	0.07
says=service	0.13
says=session	0.17
says=set	0.19
says=setting	0.03
says=shared	0.09
says=shift	-0.08
says=shop	-0.32
says=short	-0.3
says=sickness	-0.04
says=sign	0.1
says=since	0.26
says=single	-0.05
says=sit	-0.05
says=six	-0.04
says=size	-0.03
says=skin	0.04
says=sleep	-0.58
says=small	-0.03
says=so	-0.22
says=socket	0.17
says=soft	0.13
says=solar	0.04
says=solvent	0.29
says=somebody	-0.19
says=someone	-0.13
says=something	-0.1
says=son	-0.06
says=sooner	-0.1
says=sore	-0.03
says=source	0.2
says=space	0.03
says=spare	-0.17
says=speak	0.04
says=speaker	0.05
says=spend	-0.55
says=spf	0.07
says=split	0.06
says=square	0.03
says=stainless	0.14
says=stairs	-0.05
says=stamp	0.03
says=stand	-0.05
says=standard	0.1
says=start	-0.17
says=starter	0.09
says=stay	-0.57
says=stays	-0.32
says=steel	0.18
says=steer	0.19
says=stick	-0.18
says=still	-0.42
says=stock	0.17
says=stomach	-0.2
says=stop	-0.74
says=stops	0.18
says=store	0.06
says=story	-0.03
says=straight	0.04
says=stranger	-0.46
says=street	-0.25
says=strong	-0.09
says=student	-0.08
says=submit	0.08
says=suitable	0.3
says=summary	0.03
says=summer	-0.03
says=sunday	-0.09
says=support	0.36
says=surgery	-0.09
says=surplus	0.17
says=survive	-0.2
says=swap	0.13
says=switch	0.08
says=system	0.23
says=tablet	0.04
says=tag	0.04
says=take	-0.33
says=taken	0.12
says=talk	-0.5
says=tapping	0.08
says=task	0.07
says=taste	-0.04
says=tax	0.04
says=tears	-0.03
says=teenager	-0.16
says=tell	-0.31
says=temperature	0.32
says=template	0.12
says=terminal	0.03
says=tested	0.23
says=text	0.24
says=than	1.19
says=thank	-0.04
says=thanks	0.08
says=that	-0.25
says=the	-0.3
says=theatre	-0.05
says=their	-0.05
says=them	-0.09
says=there	0.06
says=thirty	0.12
says=three	0.21
says=ticket	0.07
says=tier	0.09
says=till	0.21
says=time	-0.23
says=times	0.1
says=to	-0.18
says=tool	0.07
says=touch	0.14
says=trailer	0.03
says=trained	0.13
says=transparent	0.2
says=travel	-0.03
says=tree	0.09
says=trip	-0.15
says=trolley	-0.07
says=trouble	-0.07
says=trust	-0.37
says=tube	0.06
says=tuesday	0.03
says=turn	0.08
says=twelve	0.09
says=twice	0.08
says=two	-0.1
says=type	0.12
says=understand	-0.22
says=understood	-0.1
says=unit	0.03
says=until	-0.09
says=update	0.04
says=upload	0.04
says=upstairs	-0.14
says=used	-0.05
says=user	0.03
says=v	0.11
says=via	0.03
says=video	0.5
says=view	0.28
says=visit	-0.03
says=voice	0.12
says=waiting	0.2
says=wake	-0.06
says=waking	-0.14
says=walk	-0.32
says=warm	-0.24
says=waste	-0.13
says=watch	0.25
says=waterproof	0.09
says=wear	-0.04
says=weather	0.15
says=webhooks	0.08
says=week	-0.37
says=weekend	-0.08
says=weekly	-0.04
says=weight	0.08
says=well	-0.07
says=what	-0.43
says=wheelchair	-0.04
says=whether	-0.11
says=which	0.03
says=while	0.07
says=whitespace	-0.1
says=who	-0.83
says=whole	-0.07
says=why	-0.12
says=wide	0.22
says=winter	-0.07
says=with	0.19
says=within	0.07
says=without	-0.23
says=work	-0.64
says=working	0.08
says=worldwide	0.06
says=worry	-0.09
says=wrapping	0.16
says=wrong	-0.03
says=year	-0.06
says=you	-0.19
says=young	-0.11
says=your	-0.05
situation	-0.53
subject:doing	0.1
subject:inner	-0.08
subject:it	1.32
subject:living	-0.49
subject:made	-0.11
subject:nobody	-0.96
subject:offered	-0.03
subject:people	0.1
subject:stuff	-0.25
subject:unknown	-0.03
subject:we	0.12
subject:written	0.55
technical	0.82
than	1.51
their	-0.37
through:offered	0.16
through:written	0.09
time figure	0.33
to	0.1
to:doing	-0.14
to:inner	0.04
to:living	-0.44
to:made	0.09
to:measure	0.3
to:offered	0.16
to:unknown	-0.14
unknown class:body	-0.08
unknown class:creation	0.09
verb:avoid	-0.88
verb:be	-0.28
verb:feel	-1.22
verb:find	-0.24
verb:get	-0.1
verb:keep	-0.54
verb:know	-0.71
verb:make	0.14
verb:operate	0.49
verb:show	0.22
verb:use	0.26
verb:visit	0.06
verb='s	-0.15
verb=accredit	0.08
verb=add	0.29
verb=adjust	0.21
verb=approve	0.24
verb=are	-0.03
verb=argue	-0.07
verb=arrive	-0.4
verb=ask	-0.13
verb=assign	0.17
verb=base	0.1
verb=be	-0.13
verb=become	-0.11
verb=believe	-0.12
verb=blink	0.16
verb=breathe	-0.44
verb=build	0.04
verb=burn	-0.04
verb=call	0.03
verb=calm	-0.21
verb=cancel	0.08
verb=care	-0.03
verb=catch	-0.09
verb=charge	0.54
verb=check	0.07
verb=choose	0.11
verb=climb	-0.09
verb=close	-0.51
verb=collect	0.43
verb=come	0.15
verb=compare	0.11
verb=confirm	0.13
verb=consult	0.06
verb=contain	0.13
verb=cook	-0.37
verb=cover	0.44
verb=cross	-0.1
verb=cry	-0.03
verb=cut	-0.25
verb=dare	-0.31
verb=deliver	0.18
verb=deposit	0.14
verb=design	0.13
verb=dictate	0.14
verb=do	-0.76
verb=doe	0.12
verb=draw	0.15
verb=drive	-0.08
verb=eat	-0.37
verb=eats	-0.03
verb=enable	0.09
verb=end	-0.04
verb=enter	-0.03
verb=explain	-0.09
verb=fail	-0.07
verb=fall	0.15
verb=feel	-0.25
verb=file	0.04
verb=find	-0.18
verb=finish	-0.04
verb=fix	-0.07
verb=fold	0.17
verb=follow	0.11
verb=forget	-0.1
verb=free	0.15
verb=galvanize	0.1
verb=generate	0.33
verb=get	-0.29
verb=gift	0.18
verb=give	-0.13
verb=go	-1.51
verb=guess	-0.06
verb=hand	-0.05
verb=hang	0.12
verb=happen	-0.05
verb=has	-0.08
verb=hate	-0.03
verb=have	-0.15
verb=hear	-0.55
verb=heat	-0.11
verb=hurt	-0.34
verb=identify	0.07
verb=include	0.21
verb=keep	-0.25
verb=know	-0.12
verb=learn	0.25
verb=leave	-0.43
verb=let	-0.21
verb=lift	-0.09
verb=live	-0.06
verb=lock	0.13
verb=look	-0.07
verb=lose	-0.33
verb=lower	-0.05
verb=make	-0.03
verb=match	0.15
verb=measure	0.36
verb=miss	0.03
verb=move	-0.21
verb=notice	-0.21
verb=offer	0.16
verb=order	0.29
verb=pack	0.19
verb=pass	-0.31
verb=pay	-0.71
verb=pick	-0.15
verb=pour	-0.06
verb=press	0.11
verb=print	-0.06
verb=promise	-0.27
verb=provide	0.11
verb=put	-0.07
verb=read	-0.04
verb=reassure	-0.25
verb=receive	0.27
verb=recognize	-0.22
verb=recommend	0.22
verb=record	0.14
verb=reduce	-0.09
verb=remind	0.26
verb=request	0.04
verb=rework	-0.07
verb=run	-0.07
verb=save	-0.9
verb=say	-0.15
verb=scan	0.15
verb=see	0.08
verb=sell	0.08
verb=send	0.08
verb=share	0.07
verb=shift	0.1
verb=sign	0.06
verb=sit	-0.11
verb=skip	0.04
verb=sleep	-0.92
verb=speak	0.03
verb=spend	-0.8
verb=stand	-0.12
verb=start	-0.26
verb=stay	-0.05
verb=steer	0.27
verb=stop	-0.07
verb=submit	0.09
verb=survive	-0.24
verb=swap	0.2
verb=switch	0.15
verb=take	-0.21
verb=talk	-0.5
verb=tap	0.11
verb=taste	-0.09
verb=tell	-0.51
verb=test	0.11
verb=thank	-0.08
verb=think	-0.24
verb=track	0.09
verb=train	0.16
verb=travel	-0.11
verb=trust	-0.17
verb=understand	-0.76
verb=view	0.4
verb=wait	0.07
verb=wake	-0.41
verb=walk	-0.34
verb=warm	-0.03
verb=watch	0.22
verb=wear	-0.08
verb=weigh	0.13
verb=work	-0.53
verb=worry	-0.03
via	0.06
w='s	-0.3
w='ve	0.11
w=1	-0.17
w=1.9	0.1
w=10	0.68
w=14	-0.05
w=18	0.19
w=2	0.04
w=2.1	-0.07
w=2023	0.55
w=24	0.23
w=3	-0.1
w=30	0.34
w=300	0.13
w=31	-0.18
w=4	-0.03
w=42	0.17
w=48	0.08
w=5	-0.03
w=50	0.21
w=58	-0.09
w=60	0.08
w=7	0.08
w=80	0.15
w=a	-0.04
w=about	-0.8
w=access	0.22
w=account	0.22
w=accredited	0.08
w=across	0.06
w=actually	-0.15
w=adaptive	0.1
w=add	0.15
w=adjust	0.11
w=adviser	0.09
w=affordable	-0.16
w=after	-0.12
w=afternoon	-0.17
w=again	-0.43
w=ah	0.06
w=alert	0.14
w=algorithm	0.08
w=all	0.19
w=alone	-0.05
w=aluminium	0.06
w=an	-0.26
w=and	0.13
w=angry	-0.09
w=any	0.31
w=anywhere	0.16
w=app	0.18
w=appointment	0.23
w=apprentice	-0.1
w=approved	0.22
w=april	-0.07
w=are	0.06
w=argument	-0.19
w=arm	0.17
w=arrive	-0.39
w=as	0.38
w=ask	0.13
w=asking	-0.05
w=asleep	-0.03
w=assign	0.05
w=assistant	0.06
w=at	-0.05
w=audio	0.03
w=audit	0.15
w=august	-0.04
w=automatic	0.1
w=automatically	0.09
w=available	0.33
w=awake	-0.03
w=award	0.09
w=away	-0.13
w=baby	-0.08
w=back	-0.45
w=bad	-0.06
w=bag	0.07
w=band	0.06
w=base	0.06
w=based	0.18
w=bathroom	-0.06
w=battery	0.29
w=beach	-0.03
w=bearable	-0.09
w=because	-0.57
w=become	-0.06
w=bed	0.07
w=bedside	0.12
w=before	-0.78
w=behind	-0.06
w=being	-0.03
w=believe	-0.05
w=best	0.08
w=better	-0.37
w=between	-0.55
w=bike	0.13
w=bill	-0.33
w=bin	-0.03
w=bit	0.34
w=black	-0.18
w=blackout	-0.1
w=blade	0.16
w=blink	0.1
w=blister	0.03
w=blood	0.05
w=board	-0.05
w=boards	0.22
w=book	0.05
w=boss	-0.05
w=bottle	0.35
w=box	0.26
w=breathe	-0.21
w=browser	0.04
w=buggy	-0.33
w=build	0.03
w=burn	-0.03
w=button	0.09
w=by	0.43
w=c	0.19
w=call	-0.12
w=calm	-0.3
w=camera	0.08
w=can	0.37
w=cancel	0.13
w=cap	0.09
w=capacity	0.1
w=cards	0.05
w=carers	0.35
w=cast	0.03
w=catch	-0.05
w=ce	0.03
w=ceiling	-0.03
w=centred	0.06
w=certified	0.11
w=charge	0.19
w=charger	0.04
w=cheap	-0.07
w=check	0.16
w=checked	0.08
w=checkin	0.03
w=checklist	0.03
w=chemo	-0.03
w=christmas	-0.13
w=claim	0.09
w=class	0.07
w=clean	-0.16
w=click	0.16
w=climbing	-0.07
w=clock	0.04
w=close	-0.13
w=cm	0.2
w=co	-0.04
w=coach	0.09
w=cold	-0.1
w=collaboration	0.09
w=colleague	-0.03
w=collect	0.29
w=colour	0.1
w=come	0.05
w=coming	-0.29
w=commuter	-0.06
w=companion	0.24
w=company	-0.03
w=comparing	0.04
w=compliant	0.04
w=compliments	-0.16
w=confidence	-0.39
w=confirm	0.1
w=confirmation	0.05
w=consult	0.05
w=consumption	0.2
w=contact	0.16
w=contain	0.11
w=contract	0.1
w=control	-0.08
w=cook	-0.08
w=corridor	-0.4
w=costs	-0.42
w=counter	0.04
w=couple	-0.05
w=cover	0.22
w=cuff	0.15
w=currency	0.08
w=cut	-0.03
w=d	-0.11
w=dad	-0.05
w=damp	0.2
w=dare	-0.24
w=data	0.09
w=database	0.07
w=daughter	-0.2
w=day	0.1
w=days	-0.07
w=db	0.18
w=deep	0.14
w=defect	0.09
w=degree	0.06
w=deliver	0.15
w=departure	0.22
w=dependency	0.1
w=deposit	0.27
w=designed	0.12
w=dicom	0.1
w=dictate	0.07
w=diesel	-0.51
w=digest	0.03
w=dinner	-0.21
w=dishwasher	0.12
w=do	-0.56
w=doable	-0.31
w=document	0.04
w=doe	-0.07
w=done	-0.12
w=dose	0.11
w=draw	0.12
w=dressed	-0.07
w=drive	-0.11
w=driven	0.07
w=driver	0.15
w=drop	0.1
w=dry	0.06
w=during	-0.09
w=e	0.15
w=each	1.16
w=earlier	-0.12
w=easy	-0.03
w=eat	-0.1
w=eats	-0.03
w=editor	0.41
w=email	0.1
w=emergency	-0.05
w=employee	-0.08
w=employer	-0.1
w=empty	-0.11
w=en	0.07
w=enable	0.05
w=end	-0.05
w=enough	-0.14
w=envelope	-0.05
w=evening	-0.04
w=every	0.75
w=exercise	0.22
w=explain	-0.11
w=export	0.03
w=fail	-0.03
w=farm	-0.09
w=fast	0.26
w=faster	-0.03
w=father	-0.09
w=fear	-0.39
w=fee	0.11
w=feed	-0.16
w=feel	-0.19
w=fewer	-0.73
w=fight	-0.05
w=file	0.12
w=film	0.1
w=filter	0.05
w=find	-0.12
w=finger	-0.06
w=finish	0.07
w=finished	-0.05
w=fire	0.04
w=first	-0.29
w=five	-0.04
w=flag	0.05
w=flavour	0.06
w=fold	0.04
w=follow	0.04
w=food	-0.03
w=foot	0.1
w=football	-0.03
w=for	-0.05
w=foremen	0.09
w=forget	-0.04
w=form	-0.07
w=format	0.08
w=formula	0.06
w=forty	-0.07
w=four	0.4
w=fraud	-0.42
w=free	0.48
w=friday	-0.31
w=friend	-0.04
w=friendly	0.11
w=from	-0.1
w=front	-0.03
w=full	-0.5
w=fully	0.1
w=g	0.18
w=galvanize	0.1
w=gate	0.1
w=generate	0.25
w=getting	-0.3
w=gift	0.24
w=give	-0.13
w=glance	0.04
w=go	-0.29
w=goal	0.04
w=going	-0.04
w=gone	-0.05
w=gp	0.03
w=gps	-0.1
w=gram	0.14
w=grandchild	-0.04
w=grandma	-0.03
w=greater	-0.14
w=green	0.19
w=grid	-0.03
w=grip	0.22
w=group	0.45
w=guarantee	0.12
w=guessing	-0.05
w=guest	-0.09
w=guide	0.13
w=guided	0.08
w=guideline	0.03
w=half	-0.37
w=hand	0.07
w=handle	0.1
w=hands	-0.18
w=hang	0.07
w=happy	-0.31
w=has	-0.06
w=have	-0.2
w=hay	-0.03
w=he	-0.11
w=hear	-0.27
w=heating	-0.09
w=height	0.08
w=her	-0.04
w=high	0.21
w=higher	-0.2
w=hire	-0.34
w=hl7	0.03
w=holding	-0.03
w=holiday	-0.06
w=home	-0.27
w=hours	0.18
w=house	-0.17
w=housing	0.12
w=how	0.03
w=hundred	-0.11
w=hurt	-0.19
w=husband	-0.03
w=hut	-0.03
w=i	-0.43
w=image	0.33
w=imaging	0.15
w=improved	-0.3
w=included	0.15
w=income	-0.16
w=independence	-0.36
w=induction	0.03
w=infrared	0.03
w=instant	0.05
w=interaction	0.05
w=interest	0.11
w=interface	0.05
w=is	0.04
w=iso	0.07
w=issue	0.03
w=it	0.06
w=its	0.03
w=itself	0.05
w=january	-0.07
w=job	-0.08
w=journey	0.07
w=just	0.04
w=k	0.03
w=kanban	0.03
w=keep	-0.36
w=keeping	-0.09
w=kept	0.06
w=keyboard	0.08
w=kg	0.04
w=kid	-0.2
w=kiosk	0.08
w=kit	0.07
w=kitchen	-0.11
w=km	0.08
w=knee	-0.3
w=know	-0.05
w=knowing	-0.12
w=kwh	0.07
w=label	0.03
w=laboratory	0.03
w=landing	-0.04
w=larger	0.1
w=laugh	-0.16
w=learn	0.16
w=learning	0.07
w=leaving	-0.18
w=less	-0.25
w=let	-0.04
w=letters	0.09
w=level	0.24
w=lid	0.12
w=lie	-0.11
w=lift	-0.06
w=lighter	0.1
w=like	-0.07
w=list	0.04
w=listening	0.22
w=litre	0.03
w=load	-0.09
w=locker	0.29
w=log	0.38
w=longer	-0.31
w=look	-0.08
w=loop	0.04
w=lose	-0.09
w=lost	-0.06
w=lower	-0.04
w=lunch	-0.29
w=m	0.07
w=made	-0.1
w=mail	0.08
w=manager	0.19
w=many	0.08
w=map	0.03
w=market	-0.13
w=match	-0.07
w=matched	0.03
w=matching	0.03
w=matter	-0.29
w=mattress	0.08
w=may	0.04
w=me	-0.07
w=meaning	0.12
w=measure	0.12
w=measuring	0.06
w=meeting	-0.11
w=member	0.13
w=meter	0.06
w=midnight	0.04
w=minutes	0.26
w=missed	-0.13
w=mistake	-0.03
w=ml	0.05
w=mm	0.22
w=mode	0.21
w=model	0.05
w=module	0.2
w=moisture	0.03
w=money	-0.1
w=monitoring	0.19
w=monorepo	0.03
w=month	-0.08
w=monthly	0.14
w=more	-0.19
w=morning	-0.12
w=mortgage	-0.05
w=mother	-0.33
w=motor	0.05
w=move	-0.13
w=mths	-0.11
w=multi	0.07
w=mum	-0.18
w=my	-0.25
w=n't	-0.47
w=native	0.11
w=natural	0.03
w=need	-0.1
w=needed	0.03
w=needle	-0.11
w=neighbour	-0.12
w=neighbours	-0.09
w=network	0.08
w=never	-0.36
w=new	-0.31
w=night	-0.11
w=no	0.25
w=nobody	-0.53
w=noise	-0.03
w=non	0.24
w=not	-0.56
w=nothing	-0.05
w=notice	-0.04
w=noticed	-0.06
w=now	-0.51
w=number	0.11
w=of	0.06
w=off	-0.3
w=offer	0.25
w=often	-0.1
w=older	-0.03
w=on	-0.45
w=once	-0.06
w=one	-0.03
w=open	-0.04
w=operation	-0.07
w=opinion	-0.03
w=or	0.33
w=order	0.37
w=ordinary	0.4
w=other	0.25
w=our	0.36
w=out	-0.45
w=over	-0.63
w=overnight	0.15
w=own	-0.11
w=pace	0.19
w=pack	-0.07
w=page	-0.07
w=paid	-0.14
w=pain	-0.27
w=paint	0.3
w=pair	0.12
w=panel	0.1
w=paperwork	-0.04
w=parcel	0.05
w=parent	-0.4
w=parser	0.04
w=parts	0.29
w=pass	-0.08
w=pay	-0.21
w=paying	-0.2
w=payment	0.33
w=pdf	0.06
w=peace	-0.1
w=pendant	0.05
w=pension	-0.14
w=people	-0.54
w=per	-0.09
w=percent	0.15
w=permission	0.08
w=personal	0.2
w=phone	0.03
w=photo	0.16
w=photograph	0.04
w=pick	-0.05
w=place	-0.21
w=plain	0.03
w=plan	0.32
w=play	-0.03
w=plug	0.12
w=portal	0.1
w=porter	-0.26
w=post	0.15
w=pre	0.03
w=prescription	0.25
w=pressed	0.03
w=print	0.06
w=programme	0.05
w=progress	0.13
w=promise	-0.11
w=protein	0.17
w=provide	0.07
w=pulse	0.03
w=put	-0.22
w=quarter	-0.05
w=question	0.04
w=queue	-0.12
w=quiet	-0.03
w=radio	0.13
w=rain	-0.05
w=range	0.26
w=rates	0.07
w=reading	0.15
w=readmissions	-0.14
w=ready	0.09
w=real	0.52
w=really	-0.41
w=reassuring	-0.2
w=receive	0.2
w=recipe	0.12
w=recognize	-0.17
w=recommend	0.22
w=record	0.19
w=red	0.09
w=reduce	-0.05
w=reduced	-0.07
w=refill	0.05
w=region	0.07
w=relative	-0.03
w=remember	-0.04
w=remind	0.22
w=reminder	0.07
w=remote	0.07
w=rent	-0.14
w=report	-0.03
w=request	0.1
w=resistant	0.04
w=rest	0.19
w=return	-0.32
w=right	0.14
w=risk	-0.09
w=road	-0.04
w=robot	-0.05
w=role	0.14
w=rooms	0.28
w=round	0.07
w=route	0.56
w=row	0.06
w=s	0.03
w=safe	0.04
w=safely	0.16
w=safety	0.09
w=said	-0.1
w=same	-0.23
w=saturday	-0.2
w=save	-0.48
w=say	-0.13
w=scaffold	0.11
w=scan	0.05
w=scanning	0.05
w=scar	-0.17
w=school	-0.12
w=seamless	0.18
w=searching	-0.03
w=season	-0.11
w=seats	0.11
w=secure	0.04
w=see	0.06
w=self	-0.16
w=selling	-0.07
w=send	0.18
w=sensor	0.08
w=separately	0.05
w=server	0.07
w=service	0.13
w=session	0.17
w=set	0.22
w=setting	0.03
w=shared	0.09
w=shift	-0.08
w=shop	-0.32
w=short	-0.3
w=sickness	-0.04
w=sign	0.14
w=since	0.26
w=single	-0.07
w=sit	-0.05
w=six	-0.04
w=size	-0.03
w=skin	0.04
w=sleep	-0.58
w=small	-0.03
w=so	-0.22
w=socket	0.17
w=soft	0.13
w=solar	0.04
w=solvent	0.29
w=somebody	-0.19
w=someone	-0.13
w=something	-0.1
w=son	-0.06
w=sooner	-0.1
w=sore	-0.03
w=source	0.2
w=space	0.03
w=spare	-0.17
w=speak	0.04
w=speaker	0.05
w=spend	-0.55
w=spf	0.07
w=split	0.06
w=square	0.03
w=stainless	0.28
w=stairs	-0.05
w=stamp	0.03
w=stand	-0.05
w=standard	0.1
w=start	-0.23
w=starter	0.09
w=stay	-0.39
w=stays	-0.32
w=steel	0.18
w=steer	0.19
w=stick	-0.18
w=still	-0.42
w=stock	0.17
w=stomach	-0.2
w=stop	-0.74
w=stops	0.18
w=store	0.06
w=story	-0.03
w=stove	-0.03
w=straight	0.04
w=stranger	-0.46
w=street	-0.25
w=strong	-0.09
w=student	-0.08
w=submit	0.08
w=suitable	0.3
w=summary	0.03
w=summer	-0.03
w=sunday	-0.09
w=support	0.36
w=surgery	-0.09
w=surplus	0.17
w=survive	-0.2
w=swap	0.13
w=switch	0.08
w=system	0.23
w=tablet	0.04
w=tag	0.04
w=take	-0.33
w=taken	0.12
w=talk	-0.5
w=tapping	0.08
w=task	0.07
w=taste	-0.04
w=tax	0.13
w=tears	-0.03
w=teenager	-0.16
w=tell	-0.31
w=temperature	0.4
w=template	0.12
w=terminal	0.03
w=tested	0.23
w=text	0.24
w=than	1.19
w=thank	-0.04
w=thanks	0.08
w=that	-0.25
w=the	-0.23
w=theatre	-0.05
w=their	-0.05
w=them	-0.09
w=there	0.06
w=thirty	0.12
w=three	0.24
w=ticket	0.07
w=tier	0.09
w=till	0.21
w=time	-0.23
w=times	0.1
w=to	-0.14
w=tool	0.07
w=touch	0.14
w=trailer	0.03
w=trained	0.13
w=transparent	0.2
w=travel	-0.03
w=tree	0.15
w=trip	-0.15
w=trolley	-0.07
w=trouble	-0.07
w=trust	-0.37
w=tube	0.06
w=tuesday	0.03
w=turn	0.08
w=twelve	0.12
w=twice	0.08
w=two	-0.12
w=type	0.29
w=understand	-0.22
w=understood	-0.1
w=unit	0.03
w=until	-0.09
w=update	0.04
w=upload	0.04
w=upstairs	-0.14
w=used	-0.05
w=user	0.03
w=uv	0.03
w=v	0.11
w=via	0.03
w=video	0.5
w=view	0.28
w=visit	-0.03
w=voice	0.12
w=waiting	0.2
w=wake	-0.06
w=waking	-0.14
w=walk	-0.04
w=warm	-0.24
w=waste	-0.13
w=watch	0.25
w=waterproof	0.09
w=wear	-0.04
w=weather	0.15
w=webhooks	0.08
w=week	-0.37
w=weekend	-0.08
w=weekly	-0.04
w=weight	0.08
w=well	-0.07
w=what	-0.43
w=wheelchair	-0.04
w=whether	-0.11
w=which	0.03
w=while	0.07
w=whitespace	-0.1
w=who	-0.83
w=why	-0.12
w=wide	0.22
w=winter	-0.07
w=with	0.19
w=within	0.07
w=without	-0.23
w=work	-0.64
w=working	0.08
w=worldwide	0.06
w=worry	-0.09
w=wrapping	0.16
w=wrong	-0.03
w=year	-0.04
w=you	-0.19
w=young	-0.11
w=your	-0.05
w=zero	0.31
we class:consumption	0.22
we offer	0.09
we use	0.06
with	-0.05
with:doing	-0.03
with:inner	0.05
with:made	0.13
with:measure	0.04
with:offered	-0.07
with:stuff	-0.03
with:unknown	0.22
with:written	-0.27
written class:contact	0.18
written keep	0.32
you	-0.21
you avoid	-0.12
you can get	0.3
you can know	-0.17
you can make	0.22
you can operate	0.11
you change	0.21
you class:body	-0.04
you class:change	0.26
you class:cognition	-0.12
you class:communication	-0.12
you class:consumption	-0.34
you class:contact	0.43
you class:motion	-0.25
you class:possession	0.14
you feel	-0.09
you find	0.09
you keep	-0.06
you know	-0.93
you make	0.08
you operate	0.31
you visit	0.03
yours class:change	-0.06`;
