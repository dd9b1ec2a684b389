// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a solution (above zero) or a job: a line for each, its name, a tab and its weight. */
export const JOB_WEIGHTS: string = `bias	-0.44
able	-0.35
about:doing	-0.24
about:inner	-0.13
about:it	-0.06
about:measure	-0.1
about:stuff	-0.03
acted on class:act	-0.76
acted on class:amount	0.36
acted on class:animal	0.28
acted on class:body	0.41
acted on class:building	0.38
acted on class:clothing	0.04
acted on class:device	0.19
acted on class:document	0.44
acted on class:event	0.24
acted on class:feeling	-0.2
acted on class:food	-0.2
acted on class:group	0.17
acted on class:household	0.22
acted on class:illness	-0.08
acted on class:knowledge	0.03
acted on class:material	0.25
acted on class:message	-0.3
acted on class:nature	0.19
acted on class:offer	0.34
acted on class:organisation	-0.35
acted on class:person	-0.55
acted on class:place	0.24
acted on class:plant	-0.21
acted on class:process	0.53
acted on class:quality	0.33
acted on class:remedy	-0.37
acted on class:scheme	-0.04
acted on class:service	0.3
acted on class:software	0.73
acted on class:state	-0.29
acted on class:thing	0.16
acted on class:time	-0.17
acted on class:vehicle	-0.34
acted on class:worker	-0.22
acted on:doing+a	0.05
acted on:doing+my	-0.19
acted on:doing+none	0.11
acted on:doing+quantity	-0.22
acted on:doing+the	0.28
acted on:hired+a	0.05
acted on:hired+the	-0.33
acted on:inner+a	-0.31
acted on:inner+none	0.47
acted on:inner+quantity	-0.18
acted on:inner+the	-0.19
acted on:it+none	-0.19
acted on:living+a	0.08
acted on:living+my	-0.3
acted on:living+none	0.05
acted on:living+quantity	-0.17
acted on:living+the	0.1
acted on:made+a	0.43
acted on:made+my	0.31
acted on:made+none	0.08
acted on:made+the	0.05
acted on:measure+a	0.07
acted on:measure+my	0.03
acted on:measure+none	0.3
acted on:measure+quantity	-0.22
acted on:measure+the	0.45
acted on:offered+a	0.36
acted on:offered+my	0.18
acted on:offered+none	0.81
acted on:offered+quantity	-0.25
acted on:offered+the	-0.32
acted on:somebody+none	0.18
acted on:stuff+a	0.36
acted on:stuff+my	-0.26
acted on:stuff+none	0.67
acted on:stuff+quantity	-0.17
acted on:stuff+the	-0.34
acted on:unknown+a	0.06
acted on:unknown+my	0.22
acted on:unknown+none	0.17
acted on:unknown+quantity	-0.18
acted on:unknown+the	-0.18
acted on:written+a	-0.09
acted on:written+my	-0.44
acted on:written+none	0.74
acted on:written+quantity	0.07
acted on:written+the	-0.14
agent:hired	0.26
agent:living	0.24
agent:measure	0.23
agent:offered	0.12
agent:written	0.34
alone:inner	-0.07
alone:it	-0.06
alone:living	-0.37
alone:made	-0.14
alone:offered	0.31
alone:somebody	-0.2
alone:stuff	0.44
alone:unknown	0.04
around class:act	-0.07
around class:animal	-0.09
around class:body	-0.21
around class:building	0.42
around class:device	0.31
around class:event	-0.07
around class:feeling	-0.1
around class:group	-0.05
around class:household	-0.36
around class:knowledge	-0.05
around class:material	-0.04
around class:money	-0.12
around class:offer	0.23
around class:place	0.05
around class:process	0.04
around class:state	0.09
around class:thing	0.17
around class:time	-0.54
around class:vehicle	-0.41
around:doing+my	-0.14
around:doing+none	0.1
around:inner+none	0.2
around:it+none	-0.09
around:living+a	-0.17
around:living+my	-0.09
around:living+the	-0.06
around:made+a	0.25
around:made+my	-0.07
around:made+none	0.21
around:made+the	0.18
around:measure+a	-0.17
around:measure+none	-0.26
around:measure+quantity	-0.04
around:measure+the	-0.03
around:offered+a	0.27
around:offered+none	-0.1
around:offered+the	-0.21
around:stuff+a	-0.2
around:stuff+none	-0.05
around:stuff+the	-0.03
asked object:doing	0.08
asked object:inner	0.14
asked object:it	-0.34
asked object:living	-0.05
asked object:made	0.03
asked object:measure	0.09
asked object:offered	-0.06
asked object:somebody	0.13
asked object:stuff	-0.04
asked object:unknown	0.09
asked object:written	0.1
asked+noun	0.52
asked+noun gerund	-0.16
asked+noun participle	0.85
asked+noun to verb	-0.36
asked+participle	-0.34
asked+verb	-0.59
asked:avoid	-0.37
asked:be	-0.09
asked:change	0.08
asked:feel	-0.21
asked:find	-0.46
asked:get	-0.28
asked:keep	-0.41
asked:know	-0.73
asked:make	0.39
asked:operate	0.7
asked:show	0.14
asked:use	0.32
asked:visit	0.25
at around:made	0.29
at around:measure	-0.21
at:doing	0.19
at:inner	0.04
at:living	-0.3
at:made	0.13
at:measure	0.29
at:offered	0.07
at:stuff	-0.35
at:written	0.05
avoid inner	-0.27
avoid it	-0.04
avoid living	-0.12
avoid made	0.1
avoid measure	-0.03
avoid offered	0.05
avoid stuff	0.34
avoid written	0.07
be inner	-0.03
be it	0.04
be living	-0.03
bracket plain	0.34
by gerund	0.63
by gerund:operate	0.26
by gerund:use	0.16
by itself	1.51
by-gerund:inner	0.11
by-gerund:living	0.08
by-gerund:offered	0.03
by-gerund:written	0.03
change inner	0.48
change living	-0.07
change measure	0.09
change offered	0.34
change stuff	-0.34
comparative	-0.54
compared	-0.1
compound	1.87
content	-1.08
content known	-1.12
described	0.36
detail class:act	-0.2
detail class:animal	-0.31
detail class:body	-0.2
detail class:device	0.25
detail class:document	0.21
detail class:event	-0.62
detail class:group	-0.19
detail class:household	-0.04
detail class:knowledge	-0.06
detail class:material	-0.47
detail class:message	-0.2
detail class:money	-0.33
detail class:nature	0.53
detail class:offer	0.15
detail class:organisation	0.31
detail class:person	-0.18
detail class:place	0.41
detail class:plant	-0.21
detail class:process	0.13
detail class:quality	-0.08
detail class:remedy	-0.12
detail class:scheme	0.1
detail class:service	-0.15
detail class:software	0.74
detail class:therapy	0.12
detail class:thing	-0.15
detail class:time	-0.58
detail class:vehicle	-0.17
detail class:worker	0.11
detail:doing+a	-0.25
detail:doing+my	-0.09
detail:doing+none	-0.21
detail:doing+quantity	0.22
detail:doing+the	-0.36
detail:hired+a	0.43
detail:hired+none	0.07
detail:hired+the	-0.4
detail:inner+a	0.26
detail:inner+my	0.18
detail:inner+none	-0.13
detail:inner+quantity	-0.2
detail:inner+the	-0.47
detail:living+a	-0.25
detail:living+my	-0.23
detail:living+none	0.07
detail:living+quantity	-0.07
detail:living+the	-0.3
detail:made+a	0.15
detail:made+my	-0.17
detail:made+none	-0.19
detail:made+quantity	-0.24
detail:made+the	0.12
detail:measure+a	-0.08
detail:measure+my	-0.07
detail:measure+none	0.17
detail:measure+quantity	-0.11
detail:measure+the	-0.07
detail:offered+a	0.35
detail:offered+my	0.12
detail:offered+none	-0.11
detail:offered+quantity	0.11
detail:offered+the	0.36
detail:somebody+none	-0.92
detail:stuff+none	0.04
detail:stuff+the	-0.4
detail:unknown+a	-0.18
detail:unknown+none	0.21
detail:unknown+quantity	-0.05
detail:unknown+the	0.24
detail:written+a	0.12
detail:written+my	-0.38
detail:written+none	0.26
detail:written+quantity	-0.16
detail:written+the	0.17
done to class 	-0.2
done to class body	0.5
done to class building	0.52
done to class device	0.15
done to class document	0.04
done to class food	0.24
done to class illness	0.31
done to class knowledge	0.09
done to class material	0.11
done to class message	0.21
done to class place	0.05
done to class quality	0.13
done to class software	-0.15
done to class thing	0.03
done to doing+none	0.08
done to inner+a	0.31
done to inner+my	0.06
done to inner+none	0.16
done to living+my	0.34
done to living+none	0.37
done to made+a	0.3
done to made+none	0.08
done to made+the	0.21
done to offered+a	0.09
done to offered+none	0.03
done to offered+the	-0.17
done to stuff+none	0.25
done to stuff+the	0.23
done to unknown+none	-0.21
done to written+my	0.07
done to written+none	0.31
feel inner	-0.12
feel measure	-0.19
feel unknown	0.05
figure	0.12
find doing	-0.19
find inner	-0.05
find living	0.09
find made	-0.11
find measure	-0.34
find offered	0.41
find stuff	-0.09
find unknown	-0.03
for:doing	0.2
for:hired	0.06
for:inner	-0.2
for:it	0.16
for:living	-0.07
for:made	-0.04
for:measure	-0.37
for:offered	-0.27
for:somebody	-0.18
for:unknown	0.34
for:written	0.14
frame:able	-0.09
frame:bare	-0.42
frame:help	-0.2
frame:outcome	-0.35
frame:proposal	0.47
frame:question	-0.3
frame:story	0.21
frame:want	-0.23
from:doing	0.06
from:hired	0.07
from:inner	-0.29
from:it	-0.1
from:living	-0.2
from:made	-0.07
from:measure	-0.12
from:offered	-0.05
from:written	0.18
gerund	-0.64
gerund:avoid	-0.14
gerund:find	-0.06
gerund:get	-0.11
gerund:keep	-0.04
gerund:make	0.07
gerund:operate	-0.03
get doing	-0.06
get doing+a	0.16
get doing+my	-0.1
get doing+the	-0.08
get hired	0.2
get hired+a	0.13
get inner	-0.14
get inner+a	0.18
get inner+none	-0.05
get inner+quantity	0.06
get inner+the	-0.28
get it	-0.19
get it+none	-0.19
get living	0.21
get living+a	0.35
get living+none	0.13
get living+the	-0.15
get made	0.44
get made+the	0.21
get measure	-0.26
get measure+a	0.06
get measure+none	-0.03
get measure+quantity	-0.21
get offered	-0.15
get offered+a	0.1
get offered+none	0.19
get offered+the	-0.31
get somebody	0.17
get somebody+none	0.17
get stuff	0.14
get stuff+none	0.06
get stuff+the	0.25
get unknown	0.19
get unknown+a	0.26
get written+my	-0.15
get written+none	0.09
how it is	-0.61
in around:doing	-0.09
in around:inner	-0.09
in around:made	-0.13
in around:measure	0.04
in around:offered	0.23
in:doing	0.05
in:inner	-0.2
in:made	0.22
in:measure	-0.43
in:offered	0.47
in:stuff	-0.41
in:unknown	-0.27
in:written	-0.35
keep doing	0.04
keep inner	-0.12
keep living	-0.35
keep made	-0.06
keep measure	-0.16
keep stuff	-0.1
keep written	-0.1
know hired	0.1
know inner	0.11
know it	-0.03
know living	-0.04
know made	0.5
know measure	0.25
know somebody	-0.21
know stuff	-0.05
know unknown	-0.2
know written	-0.15
known thing to be so	-1.78
later	0.06
later:avoid	-0.17
later:be	-0.39
later:feel	0.05
later:find	-0.53
later:get	0.37
later:keep	-0.38
later:know	-0.94
later:make	0.24
later:offer	0.32
later:operate	0.52
later:show	0.29
later:use	0.55
later:visit	-0.45
make inner	0.1
make inner+none	-0.14
make living	0.2
make living+none	0.13
make made	-0.26
make made+none	-0.26
make measure	0.19
make measure+a	0.19
make measure+the	-0.11
make offered	0.25
make offered+a	0.09
make offered+the	0.13
make unknown	0.15
make unknown+none	0.03
make written+a	-0.24
make written+none	0.15
make written+the	0.25
many	0.2
me	-0.7
means change:doing	-0.17
means change:hired	0.33
means change:living	-0.26
means change:made	-0.29
means change:offered	-0.03
means change:stuff	0.22
means change:unknown	0.03
means change:written	-0.31
means class:act	0.39
means class:building	0.32
means class:course	0.03
means class:device	0.31
means class:document	0.59
means class:group	0.25
means class:household	-0.34
means class:knowledge	0.25
means class:material	-0.11
means class:message	0.16
means class:money	0.08
means class:organisation	-0.35
means class:quality	0.14
means class:remedy	-0.03
means class:service	0.27
means class:software	0.53
means class:therapy	-0.07
means class:thing	-0.18
means class:vehicle	-0.28
means class:worker	0.54
means cognition:doing	0.15
means cognition:hired	0.06
means cognition:made	-0.31
means cognition:offered	0.35
means cognition:unknown	-0.23
means cognition:written	0.16
means communication:inner	0.2
means communication:made	0.18
means communication:offered	0.2
means communication:written	0.17
means contact:made	0.1
means contact:offered	0.04
means contact:unknown	0.12
means contact:written	0.03
means motion:made	0.23
means motion:offered	-0.24
means motion:unknown	0.07
means motion:written	-0.09
means perception:made	-0.1
means perception:offered	0.08
means perception:written	0.15
means possession:hired	0.1
means possession:living	0.1
means possession:stuff	0.23
means possession:written	0.47
means social:living	0.2
means social:made	0.03
means social:offered	0.13
means social:written	0.13
means stative:offered	0.12
means stative:unknown	0.28
means stative:written	0.15
means without verb:doing	-0.04
means without verb:living	0.05
means without verb:made	-0.22
means without verb:offered	0.05
means without verb:unknown	0.06
means without verb:written	-0.27
means:doing+a	-0.04
means:doing+none	0.22
means:doing+quantity	0.1
means:hired+a	0.44
means:inner+a	0.15
means:inner+none	0.25
means:living+a	0.4
means:living+none	0.03
means:living+the	-0.45
means:made+a	0.2
means:made+none	-0.04
means:made+quantity	0.08
means:made+the	-0.45
means:offered+a	0.81
means:offered+none	0.12
means:offered+quantity	-0.08
means:offered+the	-0.09
means:stuff+a	0.1
means:unknown+a	0.09
means:unknown+none	0.36
means:unknown+the	-0.12
means:written+a	0.54
means:written+none	0.14
means:written+quantity	0.05
name	0.52
noun gerund:living	0.07
noun gerund:made	0.13
noun gerund:offered	-0.22
noun participle:doing	0.08
noun participle:inner	0.13
noun participle:living	0.52
noun participle:made	0.11
noun participle:measure	0.05
noun participle:offered	0.03
noun participle:stuff	-0.1
noun participle:written	0.11
noun to verb:doing	0.25
noun to verb:inner	-0.26
noun to verb:it	-0.18
noun to verb:living	-0.44
noun to verb:measure	0.08
noun to verb:offered	0.49
noun to verb:somebody	-0.15
noun to verb:written	-0.07
noun:doing	-0.32
noun:hired	0.3
noun:inner	-0.23
noun:it	0.13
noun:living	-0.35
noun:made	0.19
noun:measure	-0.27
noun:somebody	-0.16
noun:stuff	0.11
noun:unknown	0.54
noun:written	-0.25
of avoid:inner	-0.27
of avoid:it	-0.04
of avoid:living	-0.12
of avoid:made	0.1
of avoid:offered	0.16
of avoid:stuff	0.34
of avoid:written	0.07
of be:inner	-0.03
of be:it	0.04
of be:living	-0.03
of change:inner	0.48
of change:living	-0.07
of change:measure	0.09
of change:offered	0.34
of change:stuff	-0.34
of feel:inner	-0.12
of feel:measure	-0.19
of feel:unknown	0.05
of find:doing	-0.19
of find:living	0.09
of find:made	-0.11
of find:measure	-0.19
of find:offered	0.37
of find:stuff	-0.09
of find:unknown	-0.03
of get:doing	-0.06
of get:hired	0.2
of get:inner	-0.09
of get:it	-0.19
of get:living	0.21
of get:made	0.25
of get:measure	-0.25
of get:somebody	0.17
of get:stuff	0.14
of get:unknown	0.19
of get:written	0.12
of keep:doing	0.04
of keep:inner	-0.1
of keep:living	-0.31
of keep:made	-0.06
of keep:measure	-0.16
of keep:stuff	-0.1
of keep:written	-0.1
of know:doing	0.11
of know:it	-0.03
of know:somebody	-0.15
of know:stuff	-0.03
of know:unknown	-0.13
of know:written	-0.09
of make:inner	0.1
of make:living	0.2
of make:made	-0.26
of make:measure	0.13
of make:offered	0.21
of make:unknown	0.12
of make:written	-0.06
of offer:doing	-0.13
of offer:inner	-0.03
of offer:it	-0.04
of offer:living	0.08
of offer:made	-0.14
of offer:measure	0.18
of offer:offered	-0.14
of offer:somebody	0.21
of offer:unknown	0.07
of offer:written	0.24
of operate:doing	0.1
of operate:made	-0.08
of operate:measure	0.18
of operate:offered	0.09
of operate:stuff	0.19
of operate:unknown	0.24
of operate:written	0.53
of other:doing	0.06
of other:hired	-0.07
of other:inner	-0.35
of other:it	0.04
of other:living	0.1
of other:made	-0.07
of other:measure	-0.06
of other:offered	-0.12
of other:somebody	0.41
of other:stuff	0.18
of other:unknown	-0.11
of other:written	0.12
of settle:inner	0.05
of settle:offered	-0.17
of settle:written	-0.13
of show:doing	0.06
of show:inner	0.24
of show:living	-0.2
of show:measure	0.23
of show:somebody	-0.05
of show:unknown	-0.07
of use:doing	0.13
of use:living	-0.05
of use:made	0.14
of use:measure	-0.17
of use:offered	0.18
of use:stuff	-0.18
of use:unknown	-0.12
of use:written	-0.3
of visit:hired	0.1
of visit:measure	0.05
of-gerund:inner	-0.06
of-gerund:offered	-0.14
of:doing	-0.45
of:inner	-0.38
of:living	0.17
of:made	0.2
of:measure	-0.27
of:offered	0.76
of:somebody	-0.12
of:stuff	-0.49
of:unknown	0.17
of:written	-0.09
offer about	-0.07
offer acted on	0.74
offer acted on asked	0.63
offer acted on outcome	0.36
offer acted on plain	-0.23
offer acted on proposal	0.12
offer acted on question	0.12
offer agent	0.62
offer alone	0.03
offer around	-0.18
offer around asked	0.26
offer around outcome	-0.25
offer around plain	-0.19
offer at	0.06
offer at around	-0.03
offer by-gerund	0.12
offer detail	0.84
offer detail asked	0.15
offer detail outcome	0.36
offer detail plain	0.32
offer detail proposal	0.03
offer detail question	0.11
offer doing	-0.13
offer doing+none	0.11
offer doing+the	-0.22
offer for	0.07
offer for-gerund	0.07
offer from	0.08
offer in	0.1
offer in around	0.15
offer inner	-0.03
offer inner+none	0.09
offer it	-0.04
offer it+none	-0.04
offer living	0.08
offer living+my	-0.05
offer living+none	0.3
offer living+the	-0.16
offer made	-0.14
offer made+a	-0.24
offer made+none	0.19
offer made+the	-0.1
offer means	1.8
offer means 	-0.18
offer means asked	0.61
offer means body	0.08
offer means change	0.07
offer means cognition	0.18
offer means communication	0.15
offer means competition	0.05
offer means consumption	0.05
offer means contact	0.21
offer means creation	0.08
offer means emotion	0.09
offer means outcome	-0.39
offer means perception	-0.04
offer means plain	1.6
offer means possession	0.49
offer means social	0.34
offer means stative	0.26
offer measure	0.18
offer measure+my	-0.05
offer measure+the	0.12
offer of	0.31
offer of avoid	0.14
offer of change	0.22
offer of feel	0.03
offer of find	0.09
offer of get	0.45
offer of keep	-0.13
offer of know	0.09
offer of make	0.03
offer of operate	0.42
offer of other	0.61
offer of settle	-0.08
offer of show	0.06
offer of use	0.14
offer of-gerund	-0.1
offer offered	-0.14
offer offered+a	0.08
offer offered+the	-0.22
offer on	0.25
offer on around	0.09
offer other	-0.11
offer per	-0.03
offer situation	1.3
offer situation asked	0.71
offer situation outcome	0.51
offer situation proposal	0.1
offer somebody	0.21
offer somebody+none	0.21
offer subject	0.2
offer to	-0.29
offer to as object	0.42
offer unknown	0.08
offer via	0.91
offer wanted	1.76
offer wanted asked	0.66
offer wanted outcome	0.17
offer wanted plain	1.01
offer wanted proposal	0.15
offer wanted question	0.05
offer with	1.09
offer with around	-0.06
offer with noun	0.9
offer written	0.24
offer written+a	0.05
on around:inner	0.21
on around:living	-0.15
on around:made	0.22
on around:measure	-0.16
on around:stuff	-0.13
on:doing	-0.47
on:inner	-0.07
on:living	-0.04
on:made	-0.51
on:measure	-0.67
on:offered	0.2
on:somebody	0.08
on:stuff	0.03
on:written	0.47
operate doing	0.11
operate living	0.08
operate made	-0.08
operate measure	0.18
operate offered	0.07
operate stuff	0.09
operate unknown	0.24
operate written	0.38
other:doing	-0.51
other:inner	0.23
other:made	-0.48
other:measure	0.09
other:offered	-0.29
other:somebody	-0.43
other:unknown	-0.09
outcome object:doing	-0.22
outcome object:inner	-0.07
outcome object:made	0.14
outcome object:measure	-0.11
outcome object:offered	0.39
outcome object:somebody	0.09
outcome object:stuff	-0.19
outcome object:unknown	-0.11
outcome object:written	0.36
outcome+verb	-0.35
outcome:avoid	-0.28
outcome:change	-0.12
per:measure	0.24
plain object:doing	0.23
plain object:hired	0.22
plain object:inner	-0.12
plain object:it	-0.04
plain object:living	-0.03
plain object:made	-0.07
plain object:measure	0.33
plain object:somebody	0.16
plain object:stuff	0.43
plain object:unknown	0.18
plain object:written	-0.23
plain+gerund	-0.18
plain+noun	-0.79
plain+noun gerund	0.27
plain+noun participle	-0.03
plain+noun to verb	-0.1
plain+other	0.31
plain+participle	0.12
plain+sentence	-0.06
plain+verb	-0.38
plain:avoid	0.46
plain:be	-0.25
plain:change	0.17
plain:feel	-0.03
plain:find	0.11
plain:get	0.13
plain:keep	-0.21
plain:know	-0.19
plain:make	0.25
plain:operate	0.16
plain:show	0.04
plain:visit	-0.18
progress	-1
proposal object:it	0.12
proposal object:offered	0.16
proposal+noun	0.04
proposal+sentence	0.15
proposal+verb	0.28
proposal:be	0.06
proposal:offer	0.15
purpose	-0.08
question object:offered	0.14
question+other	-0.35
question+verb	0.1
quoted	0.95
rate	0.17
refused asked	-1.06
refused plain	-2.32
show doing	0.06
show hired	0.1
show inner	0.24
show living	-0.2
show measure	0.23
show somebody	-0.05
show unknown	-0.07
situation asked	-0.58
situation class:act	-0.11
situation class:amount	-0.23
situation class:body	-0.06
situation class:building	0.35
situation class:clothing	-0.14
situation class:device	0.69
situation class:document	0.54
situation class:event	-0.16
situation class:group	0.09
situation class:household	-0.3
situation class:knowledge	0.22
situation class:material	-0.16
situation class:message	-0.12
situation class:money	0.16
situation class:nature	0.21
situation class:offer	-0.09
situation class:organisation	0.12
situation class:person	-0.36
situation class:place	0.34
situation class:process	0.14
situation class:quality	0.16
situation class:software	0.51
situation class:state	0.24
situation class:thing	0.2
situation class:time	-1.21
situation outcome	-0.07
situation plain	-1.58
situation:doing+none	0.26
situation:doing+quantity	-0.08
situation:doing+the	-0.43
situation:inner+a	0.48
situation:inner+none	0.46
situation:inner+the	-0.14
situation:living+a	-0.05
situation:living+my	-0.19
situation:living+quantity	-0.32
situation:living+the	0.32
situation:made+my	0.04
situation:made+the	-0.11
situation:measure+a	-0.28
situation:measure+my	0.14
situation:measure+none	-0.65
situation:measure+quantity	0.03
situation:measure+the	-0.13
situation:offered+a	0.16
situation:offered+my	0.32
situation:offered+the	0.29
situation:somebody+none	-0.39
situation:stuff+a	0.31
situation:stuff+the	-0.26
situation:unknown+the	-0.18
situation:written+my	-0.03
situation:written+the	0.41
subject:doing	0.05
subject:offered	0.15
subject:somebody	-0.34
taken up	0.75
technical	0.72
to as object:hired	0.11
to as object:living	-0.05
to as object:made	-0.04
to as object:offered	0.47
to as object:somebody	0.06
to as object:unknown	0.12
to:doing	0.15
to:hired	-0.04
to:inner	0.19
to:living	-0.12
to:made	-0.07
to:measure	-0.06
to:offered	-0.18
to:somebody	-0.03
to:unknown	-0.16
to:written	-0.26
told of doing	-0.55
told of hired	0.13
told of inner	-0.22
told of living	-1.26
told of made	-0.74
told of measure	-0.81
told of offered	-0.56
told of stuff	-0.59
told of written	-0.66
use doing	0.13
use inner	0.11
use inner+none	0.11
use living+a	0.08
use living+my	-0.07
use made	0.14
use made+a	0.24
use made+none	0.04
use made+the	-0.14
use measure	-0.17
use measure+the	-0.18
use offered	0.19
use offered+a	0.08
use offered+none	0.04
use offered+the	0.06
use stuff	-0.18
use unknown	-0.11
use unknown+none	0.05
use unknown+the	-0.16
use written	-0.3
use written+a	0.07
verb class:body	0.13
verb class:change	0.05
verb class:cognition	-0.42
verb class:communication	0.14
verb class:competition	-0.22
verb class:consumption	-0.59
verb class:contact	0.33
verb class:creation	-0.09
verb class:emotion	-0.07
verb class:motion	-0.54
verb class:perception	0.6
verb class:possession	-0.26
verb class:social	0.05
verb class:stative	-0.26
verb with particle	-0.47
verb:avoid	-0.19
verb:be	-0.27
verb:change	0.13
verb:feel	-0.25
verb:find	-0.35
verb:get	-0.09
verb:keep	-0.62
verb:know	-0.92
verb:make	0.64
verb:offer	0.15
verb:operate	0.89
verb:show	0.17
verb:use	0.33
verb=accept	0.14
verb=access	-0.39
verb=add	0.18
verb=agree	0.23
verb=apply	0.07
verb=arrive	-0.06
verb=ask	0.12
verb=assign	0.18
verb=attend	0.14
verb=be	-0.24
verb=believe	-0.11
verb=book	0.57
verb=borrow	-0.2
verb=bring	-0.09
verb=build	-0.12
verb=buy	0.03
verb=call	0.03
verb=cancel	0.1
verb=carry	-0.17
verb=catch	-0.12
verb=change	0.04
verb=charge	-0.14
verb=check	0.13
verb=choose	-0.3
verb=clean	-0.05
verb=clock	0.2
verb=collect	0.29
verb=come	-0.08
verb=comeback	-0.14
verb=compare	-0.19
verb=cook	0.08
verb=cope	-0.05
verb=count	0.14
verb=create	-0.08
verb=cross	-0.23
verb=dare	-0.13
verb=deal	-0.1
verb=decide	-0.1
verb=do	0.08
verb=document	0.12
verb=drive	-0.07
verb=drop	-0.08
verb=eat	-0.31
verb=explain	-0.25
verb=export	0.11
verb=extend	0.17
verb=fall	0.35
verb=feed	-0.04
verb=feel	-0.13
verb=fill	-0.34
verb=filter	0.12
verb=find	-0.29
verb=findout	-0.18
verb=finish	-0.13
verb=fit	0.11
verb=free	0.21
verb=freeze	0.2
verb=get	-0.78
verb=getout	-0.19
verb=give	-0.47
verb=giveup	-0.11
verb=go	-0.18
verb=hand	-0.25
verb=have	-0.12
verb=hear	-1.02
verb=hide	-0.35
verb=hire	0.22
verb=hold	-0.04
verb=improve	0.1
verb=increase	-0.05
verb=install	0.2
verb=introduce	0.14
verb=is	0.14
verb=join	-0.06
verb=keep	-0.36
verb=know	-0.2
verb=laugh	0.14
verb=launch	0.03
verb=learn	0.03
verb=leave	-0.55
verb=lend	-0.19
verb=let	-0.09
verb=listen	0.13
verb=live	-0.06
verb=lock	0.18
verb=log	0.08
verb=look	-0.08
verb=make	-0.19
verb=merge	0.06
verb=minimize	-0.45
verb=move	0.13
verb=need	0.17
verb=notice	-0.1
verb=offer	0.24
verb=open	-0.3
verb=order	-0.12
verb=park	-0.05
verb=pass	-0.09
verb=pay	0.4
verb=plan	-0.19
verb=play	-0.05
verb=prevent	0.08
verb=print	0.14
verb=protect	-0.21
verb=prove	-0.12
verb=put	0.18
verb=putup	0.4
verb=reach	-0.48
verb=read	-0.35
verb=receive	0.04
verb=recognize	-0.19
verb=record	0.05
verb=recover	-0.14
verb=reduce	0.54
verb=rehearse	0.24
verb=remember	0.07
verb=rent	0.13
verb=replace	0.06
verb=report	0.04
verb=reserve	0.29
verb=return	-0.06
verb=rollout	0.23
verb=run	0.04
verb=save	0.16
verb=say	-0.33
verb=scan	0.19
verb=schedule	0.04
verb=search	0.07
verb=see	0.21
verb=sell	0.07
verb=send	0.48
verb=serve	-0.22
verb=set	0.29
verb=settle	-0.04
verb=setup	0.11
verb=share	-0.17
verb=shorten	0.13
verb=show	0.3
verb=sign	-0.26
verb=sit	0.2
verb=sleep	-0.11
verb=sort	-0.08
verb=speak	-0.19
verb=spot	-0.09
verb=stand	-0.08
verb=start	-0.12
verb=stay	-0.1
verb=stop	-0.55
verb=store	-0.05
verb=straighten	0.29
verb=stream	0.45
verb=subscribe	0.05
verb=suggest	0.04
verb=switch	0.09
verb=take	-0.03
verb=talk	0.1
verb=tell	-0.55
verb=tick	0.08
verb=track	0.08
verb=train	-0.07
verb=translate	0.25
verb=travel	-0.03
verb=treat	-0.21
verb=trust	-0.12
verb=try	0.16
verb=turn	-0.27
verb=understand	-0.24
verb=upload	0.08
verb=use	-0.1
verb=visit	0.25
verb=walk	-0.03
verb=want	-0.05
verb=watch	0.29
verb=water	0.07
verb=wear	0.18
verb=work	-0.45
verb=write	-0.51
via around:measure	-0.18
via around:stuff	-0.03
via:doing	0.16
via:hired	0.07
via:inner	0.54
via:living	-0.08
via:made	-0.13
via:measure	-0.09
via:offered	0.3
via:somebody	0.03
via:stuff	0.41
via:unknown	0.36
via:written	0.57
visit doing	-0.14
visit doing+none	-0.19
visit hired	0.1
visit hired+a	0.22
visit inner	0.12
visit inner+none	0.08
visit living	-0.12
visit measure	-0.05
visit measure+a	-0.16
visit measure+none	0.2
visit measure+the	0.16
visit offered+a	0.18
visit stuff	-0.05
visit stuff+the	-0.05
visit written	0.24
wanted class:act	0.31
wanted class:amount	-0.4
wanted class:animal	-0.08
wanted class:body	-0.44
wanted class:building	-0.04
wanted class:clothing	-0.16
wanted class:course	0.04
wanted class:device	0.03
wanted class:document	0.27
wanted class:event	-0.25
wanted class:feeling	-0.1
wanted class:food	0.07
wanted class:group	0.22
wanted class:household	-0.26
wanted class:illness	0.21
wanted class:knowledge	0.09
wanted class:material	-0.09
wanted class:message	-0.23
wanted class:money	-0.32
wanted class:nature	0.07
wanted class:offer	0.36
wanted class:organisation	0.27
wanted class:person	-0.16
wanted class:place	0.08
wanted class:process	0.08
wanted class:quality	0.07
wanted class:remedy	-0.25
wanted class:scheme	0.24
wanted class:service	0.15
wanted class:software	0.5
wanted class:state	-0.23
wanted class:therapy	0.29
wanted class:thing	-0.06
wanted class:time	-0.29
wanted class:vehicle	-0.42
wanted class:worker	0.85
wanted:doing+a	-0.33
wanted:doing+none	0.74
wanted:doing+quantity	-0.3
wanted:doing+the	0.03
wanted:hired	0.3
wanted:hired+a	0.68
wanted:hired+none	0.09
wanted:hired+quantity	0.08
wanted:inner	-0.18
wanted:inner+a	0.06
wanted:inner+none	0.18
wanted:inner+quantity	-0.28
wanted:inner+the	0.09
wanted:it	-0.06
wanted:it+none	-0.29
wanted:living	-0.2
wanted:living+a	0.29
wanted:living+none	0.2
wanted:living+quantity	-0.38
wanted:living+the	-0.23
wanted:made	0.2
wanted:made+a	-0.28
wanted:made+none	0.16
wanted:made+quantity	-0.11
wanted:made+the	-0.14
wanted:measure	-0.08
wanted:measure+a	0.51
wanted:measure+none	0.25
wanted:measure+quantity	-0.94
wanted:measure+the	-0.27
wanted:offered	0.32
wanted:offered+a	0.45
wanted:offered+none	0.97
wanted:offered+quantity	-0.07
wanted:offered+the	-0.42
wanted:somebody	-0.53
wanted:somebody+none	-0.14
wanted:stuff	-0.1
wanted:stuff+a	0.24
wanted:stuff+none	-0.26
wanted:stuff+quantity	-0.14
wanted:stuff+the	-0.11
wanted:unknown	0.58
wanted:unknown+a	0.59
wanted:unknown+none	0.49
wanted:unknown+quantity	-0.12
wanted:unknown+the	-0.15
wanted:written	-0.21
wanted:written+a	0.24
wanted:written+none	0.43
wanted:written+quantity	-0.12
wanted:written+the	-0.51
wanted=access	-0.15
wanted=account	0.26
wanted=adviser	0.13
wanted=aid	0.19
wanted=alert	0.32
wanted=answer	-0.65
wanted=app	0.09
wanted=appointment	0.15
wanted=assistant	0.03
wanted=bike	0.08
wanted=bill	0.08
wanted=book	-0.19
wanted=box	0.17
wanted=bus	-0.09
wanted=car	-0.22
wanted=centre	0.12
wanted=certainty	-0.21
wanted=chair	-0.16
wanted=chat	0.33
wanted=chatbot	0.04
wanted=checkout	0.13
wanted=child	-0.25
wanted=clothes	-0.29
wanted=collar	0.07
wanted=confidence	-0.29
wanted=consultation	0.07
wanted=contract	-0.35
wanted=curtain	0.15
wanted=day	-0.14
wanted=decision	-0.23
wanted=desk	-0.13
wanted=dinner	-0.09
wanted=door	-0.28
wanted=drone	0.28
wanted=end	-0.51
wanted=environment	0.55
wanted=evening	-0.36
wanted=everybody	-0.05
wanted=field	-0.12
wanted=filter	0.16
wanted=flat	0.28
wanted=form	-0.03
wanted=garden	-0.19
wanted=guest	-0.22
wanted=hands	-0.31
wanted=hotline	0.09
wanted=hour	-0.17
wanted=hours	0.34
wanted=i	0.05
wanted=idea	-0.17
wanted=implant	0.07
wanted=invoice	-0.07
wanted=it	-0.2
wanted=kitchen	-0.06
wanted=laptop	0.03
wanted=lense	0.06
wanted=letters	-0.04
wanted=life	-0.29
wanted=lift	-0.07
wanted=light	0.28
wanted=line	0.12
wanted=list	-0.48
wanted=little	-0.5
wanted=log	0.11
wanted=longer	0.07
wanted=machine	-0.06
wanted=me	0.19
wanted=meal	0.28
wanted=message	0.4
wanted=min	-0.19
wanted=minutes	0.1
wanted=mode	0.03
wanted=month	0.13
wanted=morning	-0.24
wanted=name	-0.25
wanted=night	-0.2
wanted=noise	-0.03
wanted=office	0.06
wanted=online	0.06
wanted=opinion	-0.04
wanted=order	0.29
wanted=ourselves	-0.1
wanted=oven	0.08
wanted=parcel	-0.03
wanted=park	-0.03
wanted=part	-0.1
wanted=patient	0.06
wanted=peace	-0.09
wanted=people	-0.12
wanted=phone	-0.6
wanted=photo	-0.14
wanted=picture	0.03
wanted=portal	0.08
wanted=prescription	0.05
wanted=programme	0.06
wanted=proof	0.04
wanted=quiet	-0.17
wanted=reason	-0.25
wanted=register	0.06
wanted=report	-0.18
wanted=result	-0.04
wanted=review	0.04
wanted=ride	0.19
wanted=robot	0.15
wanted=roof	-0.25
wanted=room	-0.14
wanted=say	-0.04
wanted=sensor	0.03
wanted=session	0.17
wanted=seven	0.09
wanted=shift	-0.12
wanted=ship	-0.13
wanted=shuttle	0.05
wanted=sleep	-0.07
wanted=somebody	-0.06
wanted=something	-0.1
wanted=song	-0.32
wanted=split	-0.31
wanted=stairlift	0.07
wanted=station	0.05
wanted=statistics	0.35
wanted=subtitle	0.05
wanted=table	-0.12
wanted=taxi	0.15
wanted=template	0.1
wanted=test	0.3
wanted=text	0.24
wanted=therapy	0.11
wanted=ticket	0.22
wanted=till	0.05
wanted=time	-0.26
wanted=times	-0.09
wanted=transcript	0.06
wanted=translator	0.14
wanted=trust	-0.17
wanted=us	0.17
wanted=van	0.06
wanted=version	-0.14
wanted=voucher	0.05
wanted=warning	-0.25
wanted=water	-0.09
wanted=week	-0.05
wanted=weekend	0.32
wanted=weight	-0.16
wanted=window	-0.03
wanted=year	0.13
wish outcome	0.38
with around:inner	-0.03
with around:it	-0.09
with around:living	-0.19
with around:made	0.07
with around:offered	0.11
with around:stuff	-0.12
with noun:doing	0.16
with noun:hired	-0.13
with noun:inner	0.1
with noun:living	-0.62
with noun:made	0.31
with noun:measure	0.14
with noun:offered	0.7
with noun:stuff	0.08
with noun:unknown	-0.1
with noun:written	0.04
with:doing	0.1
with:hired	0.16
with:inner	0.78
with:it	-0.05
with:living	0.32
with:made	0.19
with:offered	0.44
with:somebody	-0.11
with:stuff	0.11
with:unknown	0.38
with:written	0.22`;
