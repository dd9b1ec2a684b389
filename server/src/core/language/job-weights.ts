// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a solution (above zero) or a job: a line for each, its name, a tab and its weight. */
export const JOB_WEIGHTS: string = `bias	-0.43
able	-0.34
about:doing	-0.24
about:inner	-0.13
about:it	-0.06
about:measure	-0.11
acted on class:act	-0.89
acted on class:amount	0.34
acted on class:animal	0.31
acted on class:body	0.39
acted on class:building	0.25
acted on class:clothing	0.07
acted on class:device	0.06
acted on class:document	0.50
acted on class:event	0.43
acted on class:feeling	-0.20
acted on class:food	-0.13
acted on class:group	0.25
acted on class:household	0.28
acted on class:illness	-0.08
acted on class:knowledge	0.17
acted on class:material	0.20
acted on class:message	-0.23
acted on class:money	0.15
acted on class:nature	0.04
acted on class:offer	0.36
acted on class:organisation	-0.36
acted on class:person	-0.62
acted on class:place	0.23
acted on class:plant	-0.17
acted on class:process	0.53
acted on class:quality	0.29
acted on class:remedy	-0.36
acted on class:service	0.27
acted on class:software	0.80
acted on class:state	-0.32
acted on class:thing	0.13
acted on class:time	-0.06
acted on class:vehicle	-0.41
acted on class:worker	-0.21
acted on:doing+a	-0.09
acted on:doing+my	-0.16
acted on:doing+none	0.16
acted on:doing+quantity	-0.22
acted on:doing+the	0.39
acted on:hired+a	0.05
acted on:hired+the	-0.33
acted on:inner+a	-0.31
acted on:inner+my	0.09
acted on:inner+none	0.43
acted on:inner+quantity	-0.20
acted on:inner+the	-0.14
acted on:it+none	-0.29
acted on:living+my	-0.30
acted on:living+none	0.15
acted on:living+quantity	-0.15
acted on:living+the	0.09
acted on:made+a	0.27
acted on:made+my	0.31
acted on:made+none	0.10
acted on:made+the	0.11
acted on:measure+a	0.04
acted on:measure+none	0.23
acted on:measure+the	0.39
acted on:offered+a	0.22
acted on:offered+my	0.21
acted on:offered+none	0.81
acted on:offered+quantity	-0.25
acted on:offered+the	-0.37
acted on:somebody+none	0.10
acted on:stuff+a	0.16
acted on:stuff+my	-0.29
acted on:stuff+none	0.91
acted on:stuff+quantity	-0.18
acted on:stuff+the	-0.36
acted on:unknown+a	0.06
acted on:unknown+my	0.23
acted on:unknown+none	0.13
acted on:unknown+quantity	0.04
acted on:unknown+the	-0.18
acted on:written+a	-0.09
acted on:written+my	-0.47
acted on:written+none	0.99
acted on:written+quantity	0.03
acted on:written+the	-0.20
agent:hired	0.26
agent:living	0.17
agent:measure	0.24
agent:offered	0.13
agent:written	0.33
alone:inner	-0.07
alone:it	-0.06
alone:living	-0.44
alone:made	-0.16
alone:offered	0.19
alone:somebody	-0.19
alone:stuff	0.50
alone:unknown	0.06
around class:act	0.13
around class:animal	-0.10
around class:body	-0.26
around class:building	0.28
around class:device	0.14
around class:event	-0.10
around class:feeling	-0.22
around class:group	-0.10
around class:household	-0.37
around class:knowledge	-0.04
around class:material	-0.05
around class:money	0.23
around class:nature	-0.19
around class:offer	0.16
around class:place	0.18
around class:service	0.54
around class:state	0.17
around class:thing	0.13
around class:time	-0.75
around class:vehicle	-0.48
around:doing+my	-0.14
around:doing+none	0.27
around:inner+none	0.28
around:it+none	-0.10
around:living+a	-0.18
around:living+my	-0.09
around:living+none	-0.09
around:living+the	-0.49
around:made+a	0.22
around:made+my	-0.08
around:made+none	0.30
around:measure+a	-0.05
around:measure+none	-0.35
around:measure+quantity	-0.04
around:measure+the	-0.14
around:offered+a	0.41
around:offered+none	0.12
around:offered+the	-0.22
around:stuff+a	-0.03
around:stuff+none	0.25
around:stuff+quantity	-0.16
around:stuff+the	-0.04
asked object:doing	0.08
asked object:inner	0.10
asked object:it	-0.30
asked object:living	-0.18
asked object:made	0.16
asked object:measure	0.09
asked object:somebody	0.16
asked object:stuff	-0.06
asked object:unknown	0.07
asked object:written	0.04
asked+noun	0.48
asked+noun gerund	-0.15
asked+noun participle	0.85
asked+noun to verb	-0.35
asked+participle	-0.35
asked+verb	-0.61
asked:avoid	-0.42
asked:be	-0.08
asked:change	0.08
asked:feel	-0.23
asked:find	-0.46
asked:get	-0.33
asked:keep	-0.42
asked:know	-0.75
asked:make	0.40
asked:offer	0.04
asked:operate	0.73
asked:show	0.13
asked:use	0.33
asked:visit	0.25
at around:living	-0.08
at around:made	0.37
at around:measure	-0.23
at:doing	0.19
at:inner	0.16
at:living	-0.36
at:made	0.21
at:measure	0.29
at:offered	0.07
at:stuff	-0.38
at:written	0.05
avoid doing	0.12
avoid inner	-0.19
avoid it	-0.04
avoid living	-0.12
avoid made	0.08
avoid offered	-0.06
avoid stuff	0.33
avoid written	0.03
be inner	-0.03
be it	0.04
be living	-0.03
bracket plain	0.34
by gerund	0.60
by gerund:operate	0.27
by gerund:use	0.14
by itself	1.50
by-gerund:inner	0.11
by-gerund:living	0.06
by-gerund:written	0.03
change inner	0.50
change living	-0.08
change measure	0.09
change offered	0.37
change stuff	-0.36
comparative	-0.45
compared	-0.09
compound	1.80
content	-1.08
content known	-1.12
described	0.37
detail class:act	-0.18
detail class:animal	-0.33
detail class:body	-0.21
detail class:building	0.06
detail class:device	0.29
detail class:document	0.23
detail class:event	-0.60
detail class:food	0.09
detail class:group	-0.24
detail class:household	-0.11
detail class:illness	-0.06
detail class:knowledge	-0.05
detail class:material	-0.48
detail class:message	-0.21
detail class:money	-0.26
detail class:nature	0.48
detail class:offer	0.21
detail class:organisation	0.40
detail class:person	-0.26
detail class:place	0.44
detail class:plant	-0.29
detail class:process	0.12
detail class:quality	-0.09
detail class:remedy	-0.14
detail class:scheme	0.10
detail class:service	-0.16
detail class:software	0.66
detail class:therapy	0.11
detail class:thing	-0.14
detail class:time	-0.61
detail class:vehicle	-0.14
detail class:worker	0.12
detail:doing+a	-0.27
detail:doing+my	-0.08
detail:doing+none	-0.21
detail:doing+quantity	0.26
detail:doing+the	-0.38
detail:hired+a	0.44
detail:hired+none	0.08
detail:hired+the	-0.39
detail:inner+a	0.22
detail:inner+my	0.18
detail:inner+none	-0.12
detail:inner+quantity	-0.18
detail:inner+the	-0.48
detail:it+none	-0.03
detail:living+a	-0.28
detail:living+my	-0.20
detail:living+none	0.08
detail:living+quantity	-0.07
detail:living+the	-0.44
detail:made+a	0.15
detail:made+my	-0.16
detail:made+none	-0.19
detail:made+quantity	-0.24
detail:made+the	0.08
detail:measure+a	-0.10
detail:measure+my	-0.07
detail:measure+none	0.19
detail:measure+quantity	-0.09
detail:measure+the	-0.10
detail:offered+a	0.41
detail:offered+my	0.12
detail:offered+none	0.04
detail:offered+quantity	0.12
detail:offered+the	0.22
detail:somebody+none	-0.92
detail:stuff+none	0.04
detail:stuff+the	-0.28
detail:unknown+a	-0.18
detail:unknown+none	0.24
detail:unknown+quantity	-0.05
detail:unknown+the	0.25
detail:written+a	0.10
detail:written+my	-0.38
detail:written+none	0.32
detail:written+quantity	-0.14
detail:written+the	0.12
done to class 	-0.20
done to class body	0.51
done to class building	0.51
done to class device	0.17
done to class document	0.04
done to class illness	0.30
done to class knowledge	0.08
done to class material	0.09
done to class message	0.18
done to class place	0.04
done to class quality	0.12
done to class software	-0.15
done to class thing	0.03
done to doing+none	0.08
done to inner+a	0.30
done to inner+my	0.05
done to inner+none	0.15
done to living+my	0.34
done to living+none	0.37
done to made+a	0.33
done to made+none	0.09
done to made+the	0.24
done to offered+a	0.09
done to offered+the	-0.16
done to stuff+none	0.18
done to stuff+the	0.21
done to unknown+none	-0.21
done to written+my	0.06
done to written+none	0.29
feel inner	-0.15
feel measure	-0.23
feel unknown	0.03
figure	0.13
find doing	-0.22
find inner	-0.06
find living	0.07
find made	-0.09
find measure	-0.36
find offered	0.42
find stuff	-0.08
find unknown	-0.03
for:doing	0.23
for:hired	0.06
for:inner	-0.18
for:it	0.14
for:living	-0.03
for:made	-0.03
for:measure	-0.38
for:offered	-0.26
for:somebody	-0.16
for:unknown	0.33
for:written	0.15
frame:able	-0.08
frame:bare	-0.40
frame:help	-0.22
frame:outcome	-0.31
frame:proposal	0.48
frame:question	-0.28
frame:story	0.20
frame:want	-0.25
from:doing	0.05
from:hired	0.05
from:inner	-0.30
from:it	-0.12
from:living	-0.20
from:made	-0.09
from:measure	-0.10
from:offered	-0.06
from:written	0.19
gerund	-0.60
gerund:avoid	-0.14
gerund:find	-0.08
gerund:get	-0.10
gerund:keep	-0.05
gerund:make	0.07
gerund:operate	-0.03
get doing	-0.09
get doing+a	0.13
get doing+my	-0.11
get doing+the	-0.09
get hired	0.17
get hired+a	0.11
get inner	-0.20
get inner+a	0.10
get inner+none	-0.04
get inner+quantity	0.09
get inner+the	-0.29
get it	-0.19
get it+none	-0.19
get living	0.17
get living+a	0.31
get living+none	0.14
get living+the	-0.16
get made	0.41
get made+none	-0.03
get made+the	0.24
get measure	-0.30
get measure+a	0.05
get measure+none	-0.03
get measure+quantity	-0.22
get measure+the	0.03
get offered	-0.21
get offered+a	0.11
get offered+none	0.21
get offered+the	-0.40
get somebody	0.17
get somebody+none	0.17
get stuff	0.07
get stuff+none	0.04
get stuff+the	0.25
get unknown	0.19
get unknown+a	0.24
get written	-0.07
get written+my	-0.17
get written+none	0.10
get written+the	-0.05
how it is	-0.48
in around:doing	-0.09
in around:inner	-0.10
in around:made	-0.22
in around:measure	-0.09
in around:offered	0.18
in:inner	-0.17
in:made	0.10
in:measure	-0.38
in:offered	0.46
in:stuff	-0.39
in:unknown	-0.27
in:written	-0.37
keep doing	0.05
keep inner	-0.12
keep living	-0.34
keep made	-0.07
keep measure	-0.16
keep stuff	-0.11
keep written	-0.12
know doing	0.03
know hired	0.10
know inner	0.09
know living	-0.04
know made	0.50
know measure	0.26
know somebody	-0.19
know stuff	-0.05
know unknown	-0.20
know written	-0.17
known thing to be so	-1.75
later	-0.11
later:avoid	-0.16
later:be	-0.35
later:find	-0.57
later:get	0.38
later:keep	-0.30
later:know	-0.93
later:make	0.34
later:offer	0.25
later:operate	0.52
later:show	0.28
later:use	0.52
later:visit	-0.38
make doing	0.06
make inner	0.08
make inner+none	-0.15
make inner+the	0.07
make living	0.19
make living+none	0.12
make made	-0.20
make made+a	0.06
make made+none	-0.28
make measure	0.16
make measure+a	0.14
make measure+the	-0.10
make offered	0.25
make offered+a	0.11
make offered+the	0.11
make somebody	0.05
make somebody+none	0.05
make unknown	-0.14
make unknown+none	0.04
make written	-0.15
make written+a	-0.19
make written+none	-0.11
make written+the	0.28
many	0.21
me	-0.75
means change:doing	-0.16
means change:hired	0.30
means change:living	0.18
means change:made	-0.05
means change:offered	-0.12
means change:written	-0.31
means class:act	0.38
means class:building	0.43
means class:course	0.03
means class:device	0.28
means class:document	0.57
means class:group	0.29
means class:household	-0.42
means class:knowledge	0.28
means class:material	-0.08
means class:message	0.18
means class:quality	0.15
means class:remedy	-0.03
means class:service	0.21
means class:software	0.53
means class:therapy	-0.07
means class:thing	-0.20
means class:vehicle	-0.30
means class:worker	0.50
means cognition:doing	0.15
means cognition:hired	0.04
means cognition:made	-0.36
means cognition:offered	0.28
means cognition:unknown	-0.23
means cognition:written	0.19
means communication:inner	0.21
means communication:made	0.15
means communication:offered	0.21
means communication:written	0.18
means contact:offered	0.04
means contact:unknown	0.13
means contact:written	0.04
means motion:made	0.25
means motion:offered	-0.23
means motion:unknown	0.08
means motion:written	-0.09
means perception:living	-0.12
means perception:made	-0.22
means perception:offered	0.07
means perception:written	0.15
means possession:hired	0.10
means possession:living	0.04
means possession:stuff	0.22
means possession:written	0.46
means social:living	0.15
means social:made	0.03
means social:offered	0.14
means social:written	0.12
means stative:offered	0.14
means stative:unknown	0.28
means stative:written	0.14
means without verb:doing	-0.04
means without verb:living	0.04
means without verb:made	-0.21
means without verb:offered	0.06
means without verb:unknown	0.04
means without verb:written	-0.29
means:doing+none	0.19
means:doing+quantity	0.09
means:hired+a	0.40
means:inner+a	0.16
means:inner+none	0.27
means:living+a	0.39
means:living+none	-0.03
means:made+a	0.06
means:made+none	-0.03
means:made+quantity	0.03
means:made+the	-0.26
means:offered+a	0.81
means:offered+quantity	-0.10
means:offered+the	-0.07
means:stuff+a	-0.04
means:stuff+none	-0.03
means:unknown+a	0.08
means:unknown+none	0.37
means:unknown+the	-0.12
means:written+a	0.51
means:written+none	0.17
means:written+quantity	0.05
name	0.50
noun gerund:living	0.07
noun gerund:made	0.14
noun gerund:offered	-0.23
noun participle:doing	0.08
noun participle:inner	0.12
noun participle:living	0.51
noun participle:made	0.13
noun participle:measure	0.04
noun participle:stuff	-0.10
noun participle:written	0.11
noun to verb:doing	0.24
noun to verb:inner	-0.24
noun to verb:it	-0.19
noun to verb:living	-0.43
noun to verb:measure	0.09
noun to verb:offered	0.50
noun to verb:somebody	-0.16
noun to verb:written	-0.06
noun:doing	-0.31
noun:hired	0.31
noun:inner	-0.19
noun:it	0.13
noun:living	-0.32
noun:made	0.05
noun:measure	-0.24
noun:somebody	-0.17
noun:stuff	0.11
noun:unknown	0.54
noun:written	-0.21
of avoid:doing	0.12
of avoid:inner	-0.19
of avoid:it	-0.04
of avoid:living	-0.12
of avoid:made	0.08
of avoid:measure	0.03
of avoid:offered	0.05
of avoid:stuff	0.33
of avoid:written	0.03
of be:inner	-0.03
of be:it	0.04
of be:living	-0.03
of change:inner	0.50
of change:living	-0.08
of change:measure	0.09
of change:offered	0.37
of change:stuff	-0.36
of feel:inner	-0.15
of feel:measure	-0.23
of feel:unknown	0.03
of find:doing	-0.22
of find:living	0.07
of find:made	-0.09
of find:measure	-0.20
of find:offered	0.38
of find:stuff	-0.08
of find:unknown	-0.03
of get:doing	-0.09
of get:hired	0.17
of get:inner	-0.15
of get:it	-0.19
of get:living	0.17
of get:made	0.20
of get:measure	-0.29
of get:offered	-0.04
of get:somebody	0.17
of get:stuff	0.07
of get:unknown	0.19
of get:written	0.07
of keep:doing	0.05
of keep:inner	-0.09
of keep:living	-0.31
of keep:made	-0.07
of keep:measure	-0.16
of keep:stuff	-0.11
of keep:written	-0.12
of know:doing	0.12
of know:somebody	-0.13
of know:stuff	-0.03
of know:unknown	-0.13
of know:written	-0.11
of make:inner	0.10
of make:living	0.19
of make:made	-0.20
of make:measure	0.10
of make:offered	0.21
of make:somebody	0.05
of make:unknown	-0.18
of make:written	-0.24
of offer:doing	-0.12
of offer:inner	-0.06
of offer:it	-0.05
of offer:made	-0.04
of offer:measure	0.20
of offer:offered	-0.15
of offer:somebody	0.22
of offer:unknown	0.11
of offer:written	0.25
of operate:doing	0.10
of operate:made	-0.08
of operate:measure	0.17
of operate:offered	0.10
of operate:stuff	0.20
of operate:unknown	0.25
of operate:written	0.50
of other:hired	-0.06
of other:inner	-0.30
of other:it	-0.07
of other:living	0.15
of other:made	-0.15
of other:measure	0.06
of other:offered	-0.07
of other:somebody	0.30
of other:stuff	0.28
of other:unknown	0.06
of other:written	0.16
of settle:inner	0.05
of settle:offered	-0.17
of settle:written	-0.14
of show:doing	0.06
of show:inner	0.20
of show:living	-0.19
of show:measure	0.21
of show:somebody	-0.05
of show:unknown	-0.07
of use:doing	0.13
of use:living	-0.04
of use:made	0.18
of use:measure	-0.18
of use:offered	0.18
of use:stuff	-0.19
of use:unknown	-0.12
of use:written	-0.27
of visit:hired	0.10
of visit:measure	0.04
of-gerund:inner	-0.08
of-gerund:offered	-0.13
of:doing	-0.50
of:inner	-0.41
of:living	0.15
of:made	0.22
of:measure	-0.23
of:offered	0.75
of:somebody	-0.11
of:stuff	-0.51
of:unknown	0.17
of:written	-0.11
offer about	-0.07
offer acted on	0.78
offer acted on asked	0.60
offer acted on outcome	0.43
offer acted on plain	-0.23
offer acted on proposal	0.12
offer acted on question	0.13
offer agent	0.59
offer alone	-0.08
offer around	0.14
offer around asked	0.28
offer around outcome	-0.25
offer around plain	0.11
offer at	0.07
offer by-gerund	0.10
offer detail	0.75
offer detail asked	0.18
offer detail outcome	0.23
offer detail plain	0.30
offer detail proposal	0.04
offer detail question	0.14
offer doing	-0.12
offer doing+none	0.11
offer doing+the	-0.21
offer for	0.10
offer for-gerund	0.08
offer from	0.06
offer in	0.08
offer in around	0.07
offer inner	-0.06
offer inner+none	0.09
offer it	-0.05
offer it+none	-0.05
offer living+my	-0.04
offer living+none	0.32
offer living+the	-0.28
offer made	-0.04
offer made+a	-0.29
offer made+none	0.16
offer means	1.81
offer means 	-0.17
offer means asked	0.62
offer means body	0.09
offer means change	0.25
offer means cognition	0.11
offer means communication	0.15
offer means competition	0.04
offer means consumption	0.05
offer means contact	0.17
offer means creation	0.09
offer means emotion	0.09
offer means motion	-0.05
offer means outcome	-0.37
offer means perception	-0.08
offer means plain	1.59
offer means possession	0.47
offer means social	0.35
offer means stative	0.28
offer measure	0.20
offer measure+my	-0.06
offer measure+the	0.10
offer of	0.30
offer of avoid	0.11
offer of change	0.23
offer of feel	0.13
offer of find	0.09
offer of get	0.36
offer of keep	-0.14
offer of know	0.08
offer of operate	0.41
offer of other	0.53
offer of settle	-0.07
offer of show	0.06
offer of use	0.17
offer of-gerund	-0.11
offer offered	-0.15
offer offered+a	0.08
offer offered+the	-0.23
offer on	0.23
offer on around	0.07
offer other	-0.10
offer situation	1.28
offer situation asked	0.74
offer situation outcome	0.48
offer situation proposal	0.10
offer somebody	0.22
offer somebody+none	0.22
offer subject	0.20
offer to	-0.18
offer to as object	0.40
offer unknown	0.12
offer via	0.90
offer via around	0.34
offer wanted	1.74
offer wanted asked	0.64
offer wanted outcome	0.16
offer wanted plain	1.01
offer wanted proposal	0.16
offer wanted question	0.06
offer with	1.09
offer with around	0.05
offer with noun	0.93
offer written	0.25
offer written+a	0.05
on around:inner	0.05
on around:living	-0.14
on around:made	0.15
on around:measure	-0.27
on:doing	-0.48
on:inner	-0.03
on:living	-0.05
on:made	-0.47
on:measure	-0.69
on:offered	0.22
on:somebody	-0.06
on:written	0.47
operate doing	0.11
operate living	0.08
operate made	-0.08
operate measure	0.18
operate offered	0.08
operate stuff	0.10
operate unknown	0.25
operate written	0.37
other:doing	-0.52
other:inner	0.21
other:living	-0.07
other:made	-0.49
other:measure	0.16
other:offered	-0.28
other:somebody	-0.44
other:stuff	0.08
other:unknown	-0.09
outcome object:doing	-0.06
outcome object:inner	-0.12
outcome object:made	0.18
outcome object:measure	-0.10
outcome object:offered	0.32
outcome object:somebody	0.11
outcome object:stuff	-0.21
outcome object:unknown	-0.12
outcome object:written	0.37
outcome+verb	-0.31
outcome:avoid	-0.25
outcome:change	-0.11
per:measure	0.23
plain object:doing	0.15
plain object:hired	0.20
plain object:inner	-0.03
plain object:it	-0.05
plain object:made	-0.17
plain object:measure	0.35
plain object:somebody	0.11
plain object:stuff	0.48
plain object:unknown	0.13
plain object:written	-0.18
plain+gerund	0.05
plain+noun	-0.79
plain+noun gerund	0.24
plain+noun participle	-0.05
plain+noun to verb	-0.11
plain+other	0.32
plain+participle	0.12
plain+verb	-0.46
plain:avoid	0.45
plain:be	-0.25
plain:change	0.18
plain:feel	0.12
plain:find	0.11
plain:get	0.26
plain:keep	-0.20
plain:know	-0.16
plain:make	0.39
plain:operate	0.15
plain:show	0.03
plain:visit	-0.21
progress	-1.08
proposal object:it	0.13
proposal object:offered	0.16
proposal+noun	0.04
proposal+sentence	0.15
proposal+verb	0.29
proposal:be	0.07
proposal:offer	0.14
purpose	-0.08
question object:offered	0.17
question+other	-0.36
question+verb	0.12
quoted	0.72
rate	0.30
refused asked	-1.02
refused plain	-2.31
show doing	0.06
show hired	0.10
show inner	0.20
show living	-0.19
show measure	0.21
show somebody	-0.05
show unknown	-0.07
situation asked	-0.58
situation class:act	-0.11
situation class:amount	-0.25
situation class:body	-0.04
situation class:building	0.29
situation class:clothing	-0.13
situation class:device	0.70
situation class:document	0.53
situation class:event	-0.11
situation class:group	0.03
situation class:household	-0.14
situation class:knowledge	0.18
situation class:material	-0.14
situation class:message	-0.14
situation class:money	0.16
situation class:nature	0.27
situation class:offer	-0.08
situation class:organisation	0.11
situation class:person	-0.38
situation class:place	0.25
situation class:process	0.08
situation class:quality	0.16
situation class:software	0.52
situation class:state	0.31
situation class:thing	0.18
situation class:time	-1.16
situation outcome	-0.12
situation plain	-1.56
situation:doing+none	0.22
situation:doing+quantity	-0.06
situation:doing+the	-0.44
situation:inner+a	0.44
situation:inner+none	0.56
situation:inner+the	-0.16
situation:living+a	-0.05
situation:living+my	-0.19
situation:living+none	-0.05
situation:living+quantity	-0.25
situation:living+the	0.23
situation:made+my	0.08
situation:made+the	-0.07
situation:measure+a	-0.35
situation:measure+none	-0.60
situation:measure+quantity	0.03
situation:measure+the	-0.07
situation:offered+a	0.17
situation:offered+my	0.33
situation:offered+the	0.27
situation:somebody+none	-0.44
situation:stuff+a	0.30
situation:stuff+none	-0.04
situation:stuff+the	-0.25
situation:unknown+the	-0.19
situation:written+my	-0.05
situation:written+the	0.40
subject:doing	0.07
subject:living	-0.03
subject:offered	0.14
subject:somebody	-0.29
taken up	0.77
technical	0.73
to as object:hired	0.12
to as object:living	-0.03
to as object:made	-0.03
to as object:offered	0.43
to as object:somebody	0.05
to as object:unknown	0.12
to:doing	0.19
to:hired	-0.04
to:inner	0.21
to:living	-0.08
to:made	-0.07
to:measure	-0.06
to:offered	-0.09
to:somebody	-0.03
to:unknown	-0.14
to:written	-0.25
told of doing	-0.55
told of hired	0.13
told of inner	-0.25
told of living	-1.22
told of made	-0.74
told of measure	-0.84
told of offered	-0.57
told of stuff	-0.43
told of written	-0.65
use doing	0.13
use inner	0.12
use inner+none	0.12
use living	-0.03
use living+a	0.07
use living+my	-0.07
use living+the	-0.04
use made	0.18
use made+a	0.23
use made+none	0.04
use made+the	-0.09
use measure	-0.18
use measure+the	-0.20
use offered	0.19
use offered+a	0.07
use offered+none	0.04
use offered+the	0.07
use stuff	-0.19
use unknown	-0.10
use unknown+none	0.05
use unknown+the	-0.15
use written	-0.27
use written+a	0.07
verb class:body	0.06
verb class:change	0.06
verb class:cognition	-0.38
verb class:communication	0.13
verb class:competition	-0.22
verb class:consumption	-0.58
verb class:contact	0.23
verb class:creation	-0.03
verb class:emotion	-0.06
verb class:motion	-0.51
verb class:perception	0.68
verb class:possession	-0.27
verb class:social	0.06
verb class:stative	-0.26
verb with particle	-0.58
verb:avoid	-0.23
verb:be	-0.27
verb:change	0.16
verb:feel	-0.11
verb:find	-0.34
verb:keep	-0.63
verb:know	-0.91
verb:make	0.78
verb:offer	0.18
verb:operate	0.91
verb:show	0.16
verb:use	0.36
verb=accept	0.10
verb=access	-0.37
verb=add	0.17
verb=agree	0.18
verb=apply	0.06
verb=arrive	-0.04
verb=ask	0.11
verb=assign	0.18
verb=attend	0.14
verb=be	-0.24
verb=believe	-0.12
verb=book	0.56
verb=borrow	-0.20
verb=bring	-0.06
verb=build	-0.12
verb=buy	-0.08
verb=call	0.03
verb=cancel	0.10
verb=carry	-0.15
verb=catch	-0.10
verb=change	0.03
verb=charge	-0.13
verb=check	0.13
verb=choose	-0.31
verb=clean	-0.06
verb=clock	0.21
verb=collect	0.27
verb=come	-0.11
verb=comeback	-0.13
verb=compare	-0.19
verb=cook	0.13
verb=count	0.12
verb=create	-0.09
verb=cross	-0.25
verb=dare	-0.13
verb=deal	-0.15
verb=decide	-0.10
verb=do	0.09
verb=document	0.13
verb=drawup	0.03
verb=drive	-0.06
verb=drop	-0.07
verb=eat	-0.32
verb=explain	-0.23
verb=export	0.11
verb=extend	0.16
verb=fall	0.34
verb=feed	-0.03
verb=feel	-0.09
verb=fill	-0.33
verb=filter	0.12
verb=find	-0.29
verb=findout	-0.15
verb=finish	-0.14
verb=fit	0.07
verb=free	0.17
verb=freeze	0.20
verb=get	-0.58
verb=getout	-0.25
verb=give	-0.46
verb=giveup	-0.11
verb=go	-0.15
verb=hand	-0.22
verb=have	-0.09
verb=hear	-1.02
verb=hide	-0.38
verb=hire	0.21
verb=hold	-0.04
verb=improve	0.10
verb=increase	-0.04
verb=install	0.18
verb=introduce	0.12
verb=is	0.15
verb=join	-0.05
verb=keep	-0.35
verb=know	-0.21
verb=laugh	0.10
verb=learn	0.03
verb=leave	-0.54
verb=lend	-0.21
verb=let	-0.08
verb=listen	0.14
verb=live	-0.06
verb=lock	0.20
verb=log	0.08
verb=look	-0.09
verb=make	-0.23
verb=manage	-0.03
verb=merge	0.04
verb=minimize	-0.45
verb=move	0.08
verb=need	0.19
verb=notice	-0.10
verb=offer	0.23
verb=open	-0.30
verb=order	-0.12
verb=pass	-0.11
verb=pay	0.41
verb=pick	0.07
verb=plan	-0.15
verb=play	-0.05
verb=prevent	0.07
verb=print	0.13
verb=protect	-0.20
verb=prove	-0.12
verb=put	0.07
verb=putup	0.18
verb=reach	-0.36
verb=read	-0.35
verb=receive	0.04
verb=recognize	-0.18
verb=record	0.05
verb=recover	-0.14
verb=reduce	0.51
verb=rehearse	0.23
verb=remember	0.07
verb=rent	0.14
verb=replace	0.05
verb=report	0.04
verb=reserve	0.30
verb=return	-0.06
verb=rollout	0.26
verb=save	0.16
verb=say	-0.33
verb=scan	0.18
verb=schedule	0.04
verb=search	0.07
verb=see	0.21
verb=sell	0.03
verb=send	0.45
verb=serve	-0.17
verb=set	0.29
verb=settle	-0.04
verb=setup	0.12
verb=share	-0.16
verb=shorten	0.15
verb=show	0.29
verb=sign	-0.25
verb=sit	0.21
verb=sleep	-0.12
verb=sort	-0.09
verb=speak	-0.17
verb=spot	-0.09
verb=stand	-0.08
verb=start	-0.19
verb=stay	-0.13
verb=stop	-0.52
verb=store	-0.05
verb=straighten	0.28
verb=stream	0.40
verb=subscribe	0.05
verb=suggest	0.03
verb=switch	0.07
verb=take	-0.04
verb=talk	0.12
verb=tell	-0.54
verb=tick	0.08
verb=track	0.09
verb=train	-0.06
verb=translate	0.23
verb=travel	-0.04
verb=treat	-0.21
verb=trust	-0.15
verb=try	0.16
verb=turn	-0.26
verb=understand	-0.25
verb=upload	0.07
verb=use	-0.08
verb=visit	0.24
verb=walk	-0.04
verb=want	-0.05
verb=watch	0.25
verb=water	0.07
verb=wear	0.18
verb=work	-0.48
verb=write	-0.52
via around:doing	0.19
via around:inner	-0.03
via around:measure	-0.15
via around:offered	0.45
via around:stuff	-0.04
via:doing	0.15
via:inner	0.53
via:living	0.29
via:made	-0.19
via:measure	-0.19
via:offered	0.20
via:somebody	0.04
via:stuff	0.40
via:unknown	0.35
via:written	0.58
visit doing	-0.13
visit doing+none	-0.17
visit hired	0.10
visit hired+a	0.22
visit inner	0.10
visit inner+none	0.08
visit living	-0.12
visit measure	-0.06
visit measure+a	-0.16
visit measure+none	0.19
visit measure+the	0.17
visit offered+a	0.20
visit stuff	-0.05
visit stuff+the	-0.05
visit written	0.25
wanted class:act	0.32
wanted class:amount	-0.43
wanted class:animal	-0.09
wanted class:body	-0.46
wanted class:clothing	-0.16
wanted class:course	0.04
wanted class:device	0.05
wanted class:document	0.16
wanted class:event	-0.24
wanted class:feeling	-0.11
wanted class:food	0.07
wanted class:group	0.19
wanted class:household	-0.35
wanted class:illness	0.20
wanted class:knowledge	0.09
wanted class:material	-0.09
wanted class:message	-0.21
wanted class:money	-0.37
wanted class:nature	0.15
wanted class:offer	0.34
wanted class:organisation	0.25
wanted class:person	-0.19
wanted class:place	0.10
wanted class:process	0.08
wanted class:quality	0.05
wanted class:remedy	-0.25
wanted class:scheme	0.26
wanted class:service	0.16
wanted class:software	0.50
wanted class:state	-0.26
wanted class:therapy	0.29
wanted class:time	-0.31
wanted class:vehicle	-0.42
wanted class:worker	0.84
wanted:doing+a	-0.31
wanted:doing+none	0.74
wanted:doing+quantity	-0.30
wanted:doing+the	0.04
wanted:hired	0.31
wanted:hired+a	0.69
wanted:hired+none	0.09
wanted:hired+quantity	0.08
wanted:inner	-0.18
wanted:inner+a	0.04
wanted:inner+none	0.14
wanted:inner+quantity	-0.27
wanted:inner+the	0.07
wanted:it	-0.06
wanted:it+none	-0.18
wanted:living	-0.17
wanted:living+a	0.32
wanted:living+none	0.18
wanted:living+quantity	-0.38
wanted:living+the	-0.34
wanted:made	0.07
wanted:made+a	-0.16
wanted:made+none	0.24
wanted:made+quantity	-0.08
wanted:made+the	-0.35
wanted:measure	-0.04
wanted:measure+a	0.44
wanted:measure+none	0.24
wanted:measure+quantity	-0.93
wanted:measure+the	-0.23
wanted:offered	0.32
wanted:offered+a	0.49
wanted:offered+none	0.98
wanted:offered+quantity	-0.07
wanted:offered+the	-0.43
wanted:somebody	-0.55
wanted:somebody+none	-0.11
wanted:stuff	-0.09
wanted:stuff+a	0.30
wanted:stuff+none	-0.28
wanted:stuff+quantity	-0.15
wanted:stuff+the	-0.11
wanted:unknown	0.58
wanted:unknown+a	0.61
wanted:unknown+none	0.49
wanted:unknown+quantity	-0.40
wanted:unknown+the	-0.16
wanted:written	-0.16
wanted:written+a	0.25
wanted:written+none	0.27
wanted:written+quantity	-0.11
wanted:written+the	-0.47
wanted=access	-0.19
wanted=account	0.28
wanted=adviser	0.14
wanted=aid	0.21
wanted=alert	0.30
wanted=answer	-0.67
wanted=app	0.10
wanted=appointment	0.14
wanted=assistant	0.03
wanted=bike	0.08
wanted=bill	0.06
wanted=book	-0.19
wanted=box	0.16
wanted=bus	-0.09
wanted=car	-0.22
wanted=card	0.03
wanted=centre	0.12
wanted=certainty	-0.21
wanted=chair	-0.14
wanted=chat	0.32
wanted=chatbot	0.03
wanted=checkout	0.12
wanted=child	-0.23
wanted=clothes	-0.29
wanted=collar	0.07
wanted=confidence	-0.29
wanted=consultation	0.07
wanted=contract	-0.32
wanted=crossing	0.20
wanted=curtain	0.18
wanted=day	-0.15
wanted=decision	-0.23
wanted=desk	-0.10
wanted=dinner	-0.10
wanted=door	-0.25
wanted=drone	0.28
wanted=end	-0.50
wanted=environment	0.56
wanted=evening	-0.36
wanted=everybody	-0.05
wanted=field	-0.12
wanted=filter	0.16
wanted=flat	0.29
wanted=garden	-0.14
wanted=guest	-0.21
wanted=hands	-0.33
wanted=hotline	0.10
wanted=hour	-0.19
wanted=hours	0.33
wanted=house	-0.04
wanted=i	0.05
wanted=idea	-0.19
wanted=implant	0.06
wanted=invoice	-0.05
wanted=it	-0.20
wanted=kitchen	-0.08
wanted=laptop	0.03
wanted=lense	0.06
wanted=letters	-0.04
wanted=library	0.03
wanted=life	-0.30
wanted=lift	-0.08
wanted=light	0.29
wanted=line	0.12
wanted=list	-0.47
wanted=little	-0.51
wanted=log	0.11
wanted=longer	0.07
wanted=machine	-0.06
wanted=me	0.20
wanted=meal	0.14
wanted=message	0.41
wanted=min	-0.19
wanted=minutes	0.08
wanted=mode	0.03
wanted=month	0.13
wanted=morning	-0.23
wanted=name	-0.25
wanted=night	-0.18
wanted=noise	-0.03
wanted=office	0.06
wanted=one	0.13
wanted=online	0.07
wanted=opinion	-0.04
wanted=order	0.28
wanted=ourselves	-0.10
wanted=oven	0.09
wanted=parcel	-0.03
wanted=park	-0.04
wanted=part	-0.10
wanted=patient	0.05
wanted=peace	-0.08
wanted=people	-0.12
wanted=phone	-0.60
wanted=photo	-0.15
wanted=picture	0.04
wanted=portal	0.08
wanted=prescription	0.05
wanted=programme	0.06
wanted=proof	0.04
wanted=quiet	-0.17
wanted=reason	-0.24
wanted=register	0.06
wanted=report	-0.20
wanted=result	-0.05
wanted=ride	0.19
wanted=robot	0.15
wanted=roof	-0.24
wanted=room	-0.14
wanted=say	-0.04
wanted=sensor	0.03
wanted=session	0.16
wanted=seven	0.09
wanted=shift	-0.13
wanted=ship	-0.14
wanted=shuttle	0.05
wanted=sleep	-0.07
wanted=somebody	-0.07
wanted=something	-0.11
wanted=song	-0.31
wanted=split	-0.30
wanted=stairlift	0.08
wanted=station	0.06
wanted=statistics	0.36
wanted=subtitle	0.07
wanted=table	-0.07
wanted=taxi	0.16
wanted=template	0.10
wanted=test	0.28
wanted=text	0.24
wanted=therapy	0.10
wanted=ticket	0.24
wanted=till	0.04
wanted=time	-0.25
wanted=times	-0.10
wanted=transcript	0.07
wanted=translator	0.13
wanted=trust	-0.18
wanted=us	0.17
wanted=van	0.06
wanted=version	-0.14
wanted=voucher	0.06
wanted=warning	-0.25
wanted=water	-0.09
wanted=week	-0.04
wanted=weekend	0.31
wanted=weight	-0.16
wanted=window	-0.04
wanted=year	0.13
wish outcome	0.39
with around:doing	-0.09
with around:inner	0.10
with around:it	-0.10
with around:living	-0.23
with around:made	-0.04
with around:measure	0.11
with around:offered	0.09
with around:stuff	0.05
with noun:doing	0.16
with noun:hired	-0.10
with noun:inner	0.11
with noun:living	-0.61
with noun:made	0.31
with noun:offered	0.72
with noun:stuff	0.07
with noun:unknown	-0.08
with noun:written	0.05
with:doing	0.12
with:hired	0.15
with:inner	0.79
with:it	-0.05
with:living	0.35
with:made	0.36
with:offered	0.45
with:somebody	-0.09
with:stuff	0.20
with:unknown	0.38
with:written	0.20`;
