// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a solution (above zero) or a job: a line for each, its name, a tab and its weight. */
export const JOB_WEIGHTS: string = `bias	-0.44
able	-0.36
about:doing	-0.24
about:inner	-0.13
about:it	-0.06
about:measure	-0.10
about:stuff	-0.03
acted on class:act	-0.81
acted on class:amount	0.34
acted on class:animal	0.30
acted on class:body	0.41
acted on class:building	0.25
acted on class:clothing	0.08
acted on class:device	0.16
acted on class:document	0.54
acted on class:event	0.26
acted on class:feeling	-0.20
acted on class:food	-0.14
acted on class:group	0.15
acted on class:household	0.26
acted on class:illness	-0.09
acted on class:knowledge	0.09
acted on class:material	0.22
acted on class:message	-0.34
acted on class:money	0.15
acted on class:offer	0.35
acted on class:organisation	-0.35
acted on class:person	-0.54
acted on class:place	0.21
acted on class:plant	-0.18
acted on class:process	0.54
acted on class:quality	0.32
acted on class:remedy	-0.36
acted on class:service	0.26
acted on class:software	0.74
acted on class:state	-0.29
acted on class:thing	0.16
acted on class:time	-0.06
acted on class:vehicle	-0.41
acted on class:worker	-0.20
acted on:doing+a	-0.11
acted on:doing+my	-0.17
acted on:doing+none	0.14
acted on:doing+quantity	-0.21
acted on:doing+the	0.32
acted on:hired+a	0.05
acted on:hired+the	-0.31
acted on:inner+a	-0.31
acted on:inner+my	0.10
acted on:inner+none	0.45
acted on:inner+quantity	-0.20
acted on:inner+the	-0.21
acted on:it+none	-0.29
acted on:living+a	0.08
acted on:living+my	-0.29
acted on:living+none	0.05
acted on:living+quantity	-0.16
acted on:living+the	0.11
acted on:made+a	0.26
acted on:made+my	0.31
acted on:made+none	0.09
acted on:made+the	0.16
acted on:measure+a	0.03
acted on:measure+my	0.03
acted on:measure+none	0.25
acted on:measure+the	0.38
acted on:offered+a	0.23
acted on:offered+my	0.20
acted on:offered+none	0.81
acted on:offered+quantity	-0.25
acted on:offered+the	-0.31
acted on:somebody+none	0.09
acted on:stuff+a	0.17
acted on:stuff+my	-0.28
acted on:stuff+none	0.92
acted on:stuff+quantity	-0.18
acted on:stuff+the	-0.37
acted on:unknown+a	0.05
acted on:unknown+my	0.23
acted on:unknown+none	0.13
acted on:unknown+quantity	0.04
acted on:unknown+the	-0.19
acted on:written+a	-0.10
acted on:written+my	-0.46
acted on:written+none	0.87
acted on:written+quantity	0.04
acted on:written+the	-0.16
agent:hired	0.26
agent:living	0.20
agent:measure	0.23
agent:offered	0.13
agent:written	0.33
alone:inner	-0.07
alone:it	-0.06
alone:living	-0.35
alone:made	-0.17
alone:offered	0.31
alone:somebody	-0.19
alone:stuff	0.45
alone:unknown	0.06
around class:act	-0.07
around class:animal	-0.10
around class:body	-0.22
around class:building	0.43
around class:device	0.30
around class:event	-0.07
around class:feeling	-0.11
around class:group	-0.10
around class:household	-0.29
around class:knowledge	-0.05
around class:material	-0.04
around class:money	-0.12
around class:offer	0.23
around class:place	0.05
around class:process	0.04
around class:state	0.10
around class:thing	0.17
around class:time	-0.55
around class:vehicle	-0.42
around:doing+my	-0.14
around:doing+none	0.10
around:inner+none	0.20
around:it+none	-0.09
around:living+a	-0.19
around:living+my	-0.11
around:living+none	-0.09
around:living+the	-0.06
around:made+a	0.30
around:made+my	-0.07
around:made+the	0.17
around:measure+a	-0.17
around:measure+none	-0.27
around:measure+quantity	-0.04
around:measure+the	-0.04
around:offered+a	0.26
around:offered+none	-0.10
around:offered+the	-0.21
around:stuff+a	-0.20
around:stuff+none	-0.05
around:stuff+the	-0.03
asked object:doing	0.09
asked object:inner	0.11
asked object:it	-0.30
asked object:living	-0.15
asked object:made	0.16
asked object:measure	0.07
asked object:offered	-0.03
asked object:somebody	0.15
asked object:stuff	-0.08
asked object:unknown	0.08
asked object:written	0.05
asked+noun	0.50
asked+noun gerund	-0.15
asked+noun participle	0.84
asked+noun to verb	-0.35
asked+participle	-0.33
asked+verb	-0.59
asked:avoid	-0.40
asked:be	-0.09
asked:change	0.08
asked:feel	-0.21
asked:find	-0.45
asked:get	-0.29
asked:keep	-0.42
asked:know	-0.75
asked:make	0.40
asked:offer	0.03
asked:operate	0.71
asked:show	0.12
asked:use	0.33
asked:visit	0.24
at around:living	-0.07
at around:made	0.36
at around:measure	-0.22
at:doing	0.19
at:inner	0.15
at:living	-0.35
at:made	0.20
at:measure	0.29
at:offered	0.06
at:stuff	-0.36
at:written	0.05
avoid inner	-0.27
avoid it	-0.03
avoid living	-0.12
avoid made	0.10
avoid measure	-0.03
avoid offered	0.05
avoid stuff	0.35
avoid written	0.05
be inner	-0.03
be it	0.04
be living	-0.03
bracket plain	0.34
by gerund	0.62
by gerund:operate	0.27
by gerund:use	0.16
by itself	1.49
by-gerund:inner	0.11
by-gerund:living	0.08
by-gerund:offered	0.03
by-gerund:written	0.03
change inner	0.48
change living	-0.07
change measure	0.10
change offered	0.35
change stuff	-0.37
comparative	-0.55
compared	-0.08
compound	1.88
content	-1.09
content known	-1.12
described	0.36
detail class:act	-0.17
detail class:animal	-0.31
detail class:body	-0.21
detail class:building	0.04
detail class:device	0.23
detail class:document	0.22
detail class:event	-0.60
detail class:group	-0.28
detail class:household	-0.06
detail class:illness	-0.04
detail class:knowledge	-0.05
detail class:material	-0.47
detail class:message	-0.20
detail class:money	-0.33
detail class:nature	0.54
detail class:offer	0.16
detail class:organisation	0.34
detail class:person	-0.16
detail class:place	0.41
detail class:plant	-0.21
detail class:process	0.12
detail class:quality	-0.09
detail class:remedy	-0.13
detail class:scheme	0.09
detail class:service	-0.16
detail class:software	0.75
detail class:therapy	0.11
detail class:thing	-0.13
detail class:time	-0.57
detail class:vehicle	-0.17
detail class:worker	0.11
detail:doing+a	-0.25
detail:doing+my	-0.08
detail:doing+none	-0.20
detail:doing+quantity	0.26
detail:doing+the	-0.38
detail:hired+a	0.42
detail:hired+none	0.08
detail:hired+the	-0.40
detail:inner+a	0.23
detail:inner+my	0.19
detail:inner+none	-0.12
detail:inner+quantity	-0.19
detail:inner+the	-0.47
detail:living+a	-0.32
detail:living+my	-0.23
detail:living+none	0.07
detail:living+quantity	-0.06
detail:living+the	-0.29
detail:made+a	0.14
detail:made+my	-0.16
detail:made+none	-0.18
detail:made+quantity	-0.22
detail:made+the	0.11
detail:measure+a	-0.09
detail:measure+my	-0.07
detail:measure+none	0.18
detail:measure+quantity	-0.10
detail:measure+the	-0.09
detail:offered+a	0.35
detail:offered+my	0.12
detail:offered+none	-0.08
detail:offered+quantity	0.12
detail:offered+the	0.36
detail:somebody+none	-0.90
detail:stuff+none	0.05
detail:stuff+the	-0.40
detail:unknown+a	-0.18
detail:unknown+none	0.24
detail:unknown+quantity	-0.05
detail:unknown+the	0.25
detail:written+a	0.11
detail:written+my	-0.38
detail:written+none	0.28
detail:written+quantity	-0.15
detail:written+the	0.16
done to class 	-0.19
done to class body	0.51
done to class building	0.51
done to class device	0.16
done to class document	0.04
done to class illness	0.30
done to class knowledge	0.08
done to class material	0.09
done to class message	0.21
done to class place	0.05
done to class quality	0.13
done to class software	-0.14
done to class thing	0.03
done to doing+none	0.07
done to inner+a	0.30
done to inner+my	0.05
done to inner+none	0.16
done to living+my	0.34
done to living+none	0.38
done to made+a	0.32
done to made+none	0.09
done to made+the	0.24
done to offered+a	0.10
done to offered+none	0.03
done to offered+the	-0.16
done to stuff+none	0.17
done to stuff+the	0.21
done to unknown+none	-0.21
done to written+my	0.07
done to written+none	0.31
feel inner	-0.12
feel measure	-0.22
feel unknown	0.04
figure	0.12
find doing	-0.20
find inner	-0.06
find living	0.09
find made	-0.10
find measure	-0.37
find offered	0.42
find stuff	-0.09
find unknown	-0.03
for:doing	0.21
for:hired	0.06
for:inner	-0.19
for:it	0.15
for:living	-0.06
for:made	-0.04
for:measure	-0.37
for:offered	-0.28
for:somebody	-0.17
for:unknown	0.34
for:written	0.15
frame:able	-0.08
frame:bare	-0.42
frame:help	-0.22
frame:outcome	-0.34
frame:proposal	0.48
frame:question	-0.28
frame:story	0.21
frame:want	-0.23
from:doing	0.07
from:hired	0.06
from:inner	-0.30
from:it	-0.11
from:living	-0.19
from:made	-0.08
from:measure	-0.10
from:offered	-0.05
from:written	0.19
gerund	-0.61
gerund:avoid	-0.15
gerund:find	-0.07
gerund:get	-0.11
gerund:keep	-0.04
gerund:make	0.07
gerund:operate	-0.03
get doing	-0.05
get doing+a	0.16
get doing+my	-0.10
get doing+the	-0.08
get hired	0.19
get hired+a	0.12
get inner	-0.13
get inner+a	0.17
get inner+none	-0.05
get inner+quantity	0.07
get inner+the	-0.28
get it	-0.19
get it+none	-0.19
get living	0.22
get living+a	0.33
get living+none	0.14
get living+the	-0.14
get made	0.45
get made+the	0.24
get measure	-0.28
get measure+a	0.06
get measure+none	-0.03
get measure+quantity	-0.23
get measure+the	0.03
get offered	-0.18
get offered+a	0.12
get offered+none	0.20
get offered+the	-0.39
get somebody	0.18
get somebody+none	0.18
get stuff	0.10
get stuff+none	0.04
get stuff+the	0.24
get unknown	0.21
get unknown+a	0.26
get written+my	-0.15
get written+none	0.10
how it is	-0.59
in around:doing	-0.09
in around:inner	-0.09
in around:made	-0.11
in around:measure	0.04
in around:offered	0.23
in:inner	-0.20
in:made	0.13
in:measure	-0.42
in:offered	0.47
in:stuff	-0.39
in:unknown	-0.27
in:written	-0.37
keep doing	0.05
keep inner	-0.12
keep living	-0.36
keep made	-0.07
keep measure	-0.17
keep stuff	-0.11
keep written	-0.11
know hired	0.09
know inner	0.10
know living	-0.04
know made	0.49
know measure	0.26
know somebody	-0.18
know stuff	-0.06
know unknown	-0.20
know written	-0.16
known thing to be so	-1.78
later:avoid	-0.16
later:be	-0.37
later:find	-0.53
later:get	0.33
later:keep	-0.39
later:know	-0.93
later:make	0.26
later:offer	0.25
later:operate	0.52
later:show	0.29
later:use	0.54
later:visit	-0.40
make doing	0.05
make inner	0.05
make inner+none	-0.17
make inner+the	0.09
make living	0.19
make living+none	0.12
make made	-0.21
make made+a	0.07
make made+none	-0.28
make measure	0.15
make measure+a	0.14
make measure+the	-0.10
make offered	0.24
make offered+a	0.10
make offered+the	0.11
make somebody	0.04
make somebody+none	0.04
make unknown	-0.13
make unknown+none	0.04
make written	-0.13
make written+a	-0.19
make written+none	-0.10
make written+the	0.28
many	0.21
me	-0.73
means change:doing	-0.17
means change:hired	0.32
means change:living	-0.26
means change:made	-0.27
means change:offered	-0.04
means change:stuff	0.22
means change:unknown	0.03
means change:written	-0.30
means class:act	0.41
means class:building	0.29
means class:course	0.03
means class:device	0.32
means class:document	0.59
means class:group	0.32
means class:household	-0.42
means class:knowledge	0.26
means class:material	-0.10
means class:message	0.17
means class:money	0.06
means class:organisation	-0.35
means class:quality	0.15
means class:remedy	-0.04
means class:service	0.27
means class:software	0.51
means class:therapy	-0.07
means class:thing	-0.15
means class:vehicle	-0.28
means class:worker	0.53
means cognition:doing	0.16
means cognition:hired	0.05
means cognition:made	-0.29
means cognition:offered	0.35
means cognition:unknown	-0.23
means cognition:written	0.16
means communication:inner	0.21
means communication:made	0.17
means communication:offered	0.20
means communication:written	0.17
means contact:made	0.03
means contact:offered	0.04
means contact:unknown	0.12
means contact:written	0.04
means motion:made	0.25
means motion:offered	-0.23
means motion:unknown	0.08
means motion:written	-0.09
means perception:living	-0.10
means perception:made	-0.21
means perception:offered	0.08
means perception:written	0.15
means possession:hired	0.10
means possession:living	0.08
means possession:stuff	0.21
means possession:written	0.48
means social:living	0.19
means social:made	0.04
means social:offered	0.13
means social:written	0.13
means stative:offered	0.12
means stative:unknown	0.28
means stative:written	0.15
means without verb:doing	-0.04
means without verb:living	0.04
means without verb:made	-0.21
means without verb:offered	0.05
means without verb:unknown	0.05
means without verb:written	-0.28
means:doing+none	0.23
means:doing+quantity	0.10
means:hired+a	0.43
means:inner+a	0.16
means:inner+none	0.26
means:living+a	0.46
means:living+none	0.04
means:living+the	-0.45
means:made+a	0.12
means:made+quantity	0.07
means:made+the	-0.46
means:offered+a	0.80
means:offered+none	0.11
means:offered+quantity	-0.08
means:offered+the	-0.08
means:stuff+a	0.10
means:unknown+a	0.08
means:unknown+none	0.37
means:unknown+the	-0.12
means:written+a	0.54
means:written+none	0.14
means:written+quantity	0.05
name	0.52
noun gerund:living	0.07
noun gerund:made	0.13
noun gerund:offered	-0.22
noun participle:doing	0.07
noun participle:inner	0.13
noun participle:living	0.52
noun participle:made	0.11
noun participle:measure	0.05
noun participle:stuff	-0.09
noun participle:written	0.11
noun to verb:doing	0.25
noun to verb:inner	-0.25
noun to verb:it	-0.19
noun to verb:living	-0.44
noun to verb:measure	0.08
noun to verb:offered	0.49
noun to verb:somebody	-0.16
noun to verb:written	-0.06
noun:doing	-0.32
noun:hired	0.31
noun:inner	-0.21
noun:it	0.13
noun:living	-0.33
noun:made	0.16
noun:measure	-0.27
noun:somebody	-0.17
noun:stuff	0.09
noun:unknown	0.53
noun:written	-0.23
of avoid:inner	-0.27
of avoid:it	-0.03
of avoid:living	-0.12
of avoid:made	0.10
of avoid:measure	-0.03
of avoid:offered	0.17
of avoid:stuff	0.35
of avoid:written	0.05
of be:inner	-0.03
of be:it	0.04
of be:living	-0.03
of change:inner	0.48
of change:living	-0.07
of change:measure	0.10
of change:offered	0.35
of change:stuff	-0.37
of feel:inner	-0.12
of feel:measure	-0.22
of feel:unknown	0.04
of find:doing	-0.20
of find:living	0.09
of find:made	-0.10
of find:measure	-0.20
of find:offered	0.37
of find:stuff	-0.09
of find:unknown	-0.03
of get:doing	-0.05
of get:hired	0.19
of get:inner	-0.08
of get:it	-0.19
of get:living	0.22
of get:made	0.24
of get:measure	-0.27
of get:offered	-0.03
of get:somebody	0.18
of get:stuff	0.10
of get:unknown	0.21
of get:written	0.13
of keep:doing	0.05
of keep:inner	-0.09
of keep:living	-0.32
of keep:made	-0.07
of keep:measure	-0.17
of keep:stuff	-0.11
of keep:written	-0.11
of know:doing	0.11
of know:somebody	-0.14
of know:stuff	-0.03
of know:unknown	-0.13
of know:written	-0.10
of make:inner	0.07
of make:living	0.19
of make:made	-0.22
of make:measure	0.09
of make:offered	0.21
of make:somebody	0.04
of make:unknown	-0.17
of make:written	-0.23
of offer:doing	-0.14
of offer:inner	-0.04
of offer:it	-0.05
of offer:made	-0.05
of offer:measure	0.20
of offer:offered	-0.15
of offer:somebody	0.22
of offer:unknown	0.10
of offer:written	0.26
of operate:doing	0.10
of operate:made	-0.08
of operate:measure	0.18
of operate:offered	0.09
of operate:stuff	0.19
of operate:unknown	0.25
of operate:written	0.51
of other:hired	-0.05
of other:inner	-0.29
of other:it	-0.07
of other:living	0.12
of other:made	-0.13
of other:measure	0.07
of other:offered	-0.12
of other:somebody	0.30
of other:stuff	0.27
of other:unknown	0.05
of other:written	0.24
of settle:inner	0.05
of settle:offered	-0.16
of settle:written	-0.12
of show:doing	0.06
of show:inner	0.22
of show:living	-0.20
of show:measure	0.22
of show:somebody	-0.05
of show:unknown	-0.07
of use:doing	0.13
of use:living	-0.05
of use:made	0.13
of use:measure	-0.18
of use:offered	0.18
of use:stuff	-0.19
of use:unknown	-0.12
of use:written	-0.28
of visit:hired	0.09
of visit:measure	0.04
of-gerund:inner	-0.07
of-gerund:offered	-0.14
of:doing	-0.46
of:inner	-0.39
of:living	0.15
of:made	0.21
of:measure	-0.26
of:offered	0.74
of:somebody	-0.11
of:stuff	-0.48
of:unknown	0.17
of:written	-0.10
offer about	-0.07
offer acted on	0.75
offer acted on asked	0.62
offer acted on outcome	0.38
offer acted on plain	-0.26
offer acted on proposal	0.12
offer acted on question	0.14
offer agent	0.60
offer alone	0.03
offer around	-0.18
offer around asked	0.27
offer around outcome	-0.25
offer around plain	-0.20
offer at	0.06
offer by-gerund	0.12
offer detail	0.84
offer detail asked	0.15
offer detail outcome	0.37
offer detail plain	0.29
offer detail proposal	0.04
offer detail question	0.13
offer doing	-0.14
offer doing+none	0.11
offer doing+the	-0.22
offer for	0.08
offer for-gerund	0.09
offer from	0.07
offer in	0.09
offer in around	0.17
offer inner	-0.04
offer inner+none	0.09
offer it	-0.05
offer it+none	-0.05
offer living+my	-0.04
offer living+none	0.31
offer living+the	-0.28
offer made	-0.05
offer made+a	-0.28
offer made+none	0.17
offer means	1.79
offer means 	-0.17
offer means asked	0.60
offer means body	0.08
offer means change	0.07
offer means cognition	0.19
offer means communication	0.15
offer means competition	0.04
offer means consumption	0.05
offer means contact	0.18
offer means creation	0.08
offer means emotion	0.09
offer means outcome	-0.39
offer means perception	-0.05
offer means plain	1.61
offer means possession	0.49
offer means social	0.36
offer means stative	0.27
offer measure	0.20
offer measure+my	-0.05
offer measure+the	0.11
offer of	0.30
offer of avoid	0.13
offer of change	0.22
offer of find	0.09
offer of get	0.43
offer of keep	-0.14
offer of know	0.08
offer of operate	0.41
offer of other	0.52
offer of settle	-0.05
offer of show	0.05
offer of use	0.14
offer of-gerund	-0.11
offer offered	-0.15
offer offered+a	0.08
offer offered+the	-0.23
offer on	0.24
offer on around	0.08
offer other	-0.11
offer per	-0.03
offer situation	1.27
offer situation asked	0.72
offer situation outcome	0.51
offer situation plain	-0.03
offer situation proposal	0.10
offer somebody	0.22
offer somebody+none	0.22
offer subject	0.21
offer to	-0.28
offer to as object	0.39
offer unknown	0.12
offer via	0.93
offer wanted	1.76
offer wanted asked	0.68
offer wanted outcome	0.17
offer wanted plain	1.00
offer wanted proposal	0.15
offer wanted question	0.05
offer with	1.10
offer with around	-0.07
offer with noun	0.91
offer written	0.26
offer written+a	0.06
on around:inner	0.21
on around:living	-0.16
on around:made	0.22
on around:measure	-0.15
on around:stuff	-0.13
on:doing	-0.47
on:inner	-0.10
on:living	-0.05
on:made	-0.50
on:measure	-0.73
on:offered	0.20
on:somebody	-0.06
on:stuff	0.03
on:written	0.48
operate doing	0.11
operate living	0.08
operate made	-0.08
operate measure	0.18
operate offered	0.07
operate stuff	0.09
operate unknown	0.25
operate written	0.37
other:doing	-0.51
other:inner	0.21
other:made	-0.45
other:measure	0.09
other:offered	-0.29
other:somebody	-0.40
other:unknown	-0.09
other:written	-0.03
outcome object:doing	-0.23
outcome object:inner	-0.07
outcome object:made	0.16
outcome object:measure	-0.12
outcome object:offered	0.42
outcome object:somebody	0.11
outcome object:stuff	-0.20
outcome object:unknown	-0.12
outcome object:written	0.35
outcome+verb	-0.34
outcome:avoid	-0.26
outcome:change	-0.13
per:measure	0.23
plain object:doing	0.21
plain object:hired	0.24
plain object:inner	-0.08
plain object:it	-0.06
plain object:made	-0.13
plain object:measure	0.38
plain object:offered	0.03
plain object:somebody	0.10
plain object:stuff	0.51
plain object:unknown	0.14
plain object:written	-0.24
plain+gerund	-0.22
plain+noun	-0.77
plain+noun gerund	0.26
plain+noun participle	-0.03
plain+noun to verb	-0.10
plain+other	0.33
plain+participle	0.12
plain+verb	-0.40
plain:avoid	0.46
plain:be	-0.25
plain:change	0.18
plain:feel	-0.04
plain:find	0.11
plain:get	0.15
plain:keep	-0.19
plain:know	-0.17
plain:make	0.37
plain:operate	0.16
plain:show	0.04
plain:visit	-0.17
progress	-1.04
proposal object:it	0.13
proposal object:offered	0.16
proposal+noun	0.04
proposal+sentence	0.15
proposal+verb	0.29
proposal:be	0.06
proposal:offer	0.14
purpose	-0.08
question object:offered	0.16
question+other	-0.36
question+verb	0.11
quoted	0.71
rate	0.27
refused asked	-1.05
refused plain	-2.31
show doing	0.06
show hired	0.09
show inner	0.22
show living	-0.20
show measure	0.22
show somebody	-0.05
show unknown	-0.07
situation asked	-0.58
situation class:act	-0.10
situation class:amount	-0.22
situation class:body	-0.06
situation class:building	0.32
situation class:clothing	-0.13
situation class:device	0.70
situation class:document	0.54
situation class:event	-0.13
situation class:household	-0.19
situation class:knowledge	0.19
situation class:material	-0.14
situation class:message	-0.12
situation class:money	0.16
situation class:nature	0.21
situation class:offer	-0.09
situation class:organisation	0.12
situation class:person	-0.38
situation class:place	0.29
situation class:process	0.07
situation class:quality	0.17
situation class:software	0.52
situation class:state	0.31
situation class:thing	0.20
situation class:time	-1.20
situation outcome	-0.09
situation plain	-1.53
situation:doing+none	0.21
situation:doing+quantity	-0.06
situation:doing+the	-0.44
situation:inner+a	0.44
situation:inner+none	0.54
situation:inner+the	-0.13
situation:living+a	-0.05
situation:living+my	-0.19
situation:living+none	-0.03
situation:living+quantity	-0.31
situation:living+the	0.25
situation:made+my	0.07
situation:made+the	-0.06
situation:measure+a	-0.28
situation:measure+none	-0.62
situation:measure+quantity	0.05
situation:measure+the	-0.10
situation:offered+a	0.17
situation:offered+my	0.33
situation:offered+the	0.28
situation:somebody+none	-0.45
situation:stuff+a	0.31
situation:stuff+the	-0.25
situation:unknown+the	-0.18
situation:written+my	-0.04
situation:written+the	0.41
subject:doing	0.07
subject:living	-0.03
subject:offered	0.15
subject:somebody	-0.30
taken up	0.76
technical	0.72
to as object:hired	0.11
to as object:living	-0.04
to as object:made	-0.04
to as object:offered	0.42
to as object:somebody	0.05
to as object:unknown	0.13
to:doing	0.19
to:hired	-0.04
to:inner	0.21
to:living	-0.12
to:made	-0.06
to:measure	-0.06
to:offered	-0.18
to:somebody	-0.04
to:unknown	-0.14
to:written	-0.26
told of doing	-0.55
told of hired	0.13
told of inner	-0.26
told of living	-1.23
told of made	-0.77
told of measure	-0.81
told of offered	-0.54
told of stuff	-0.44
told of written	-0.64
use doing	0.13
use inner	0.11
use inner+none	0.11
use living+a	0.07
use living+my	-0.07
use made	0.13
use made+a	0.24
use made+none	0.05
use made+the	-0.15
use measure	-0.18
use measure+the	-0.19
use offered	0.19
use offered+a	0.07
use offered+none	0.04
use offered+the	0.07
use stuff	-0.19
use unknown	-0.10
use unknown+none	0.05
use unknown+the	-0.15
use written	-0.28
use written+a	0.07
verb class:body	0.12
verb class:change	0.07
verb class:cognition	-0.40
verb class:communication	0.15
verb class:competition	-0.23
verb class:consumption	-0.59
verb class:contact	0.22
verb class:emotion	-0.04
verb class:motion	-0.54
verb class:perception	0.59
verb class:possession	-0.28
verb class:social	0.04
verb class:stative	-0.25
verb with particle	-0.55
verb:avoid	-0.20
verb:be	-0.28
verb:change	0.14
verb:feel	-0.25
verb:find	-0.34
verb:get	-0.08
verb:keep	-0.62
verb:know	-0.92
verb:make	0.76
verb:offer	0.17
verb:operate	0.91
verb:show	0.16
verb:use	0.34
verb:visit	0.03
verb=accept	0.09
verb=access	-0.38
verb=add	0.17
verb=agree	0.23
verb=apply	0.07
verb=arrive	-0.06
verb=ask	0.11
verb=assign	0.19
verb=attend	0.14
verb=be	-0.24
verb=believe	-0.12
verb=book	0.57
verb=borrow	-0.20
verb=bring	-0.07
verb=build	-0.13
verb=buy	-0.08
verb=call	0.03
verb=cancel	0.10
verb=carry	-0.16
verb=catch	-0.10
verb=change	0.04
verb=charge	-0.13
verb=check	0.13
verb=choose	-0.30
verb=clean	-0.05
verb=clock	0.20
verb=collect	0.27
verb=come	-0.07
verb=comeback	-0.13
verb=compare	-0.20
verb=cook	0.22
verb=cope	-0.05
verb=count	0.13
verb=create	-0.10
verb=cross	-0.23
verb=dare	-0.13
verb=deal	-0.11
verb=decide	-0.10
verb=do	0.09
verb=document	0.13
verb=drawup	0.03
verb=drive	-0.07
verb=drop	-0.08
verb=eat	-0.32
verb=explain	-0.24
verb=export	0.11
verb=extend	0.15
verb=fall	0.35
verb=feed	-0.03
verb=feel	-0.11
verb=fill	-0.34
verb=filter	0.12
verb=find	-0.29
verb=findout	-0.16
verb=finish	-0.13
verb=fit	0.11
verb=free	0.17
verb=freeze	0.20
verb=get	-0.77
verb=getout	-0.18
verb=give	-0.47
verb=giveup	-0.10
verb=go	-0.17
verb=hand	-0.21
verb=have	-0.11
verb=hear	-1.00
verb=hide	-0.34
verb=hire	0.22
verb=hold	-0.04
verb=improve	0.10
verb=increase	-0.06
verb=install	0.20
verb=introduce	0.13
verb=is	0.15
verb=join	-0.06
verb=keep	-0.38
verb=know	-0.20
verb=laugh	0.12
verb=launch	0.03
verb=leave	-0.54
verb=lend	-0.21
verb=let	-0.09
verb=listen	0.14
verb=live	-0.06
verb=lock	0.19
verb=log	0.08
verb=look	-0.08
verb=make	-0.20
verb=manage	-0.03
verb=merge	0.04
verb=minimize	-0.45
verb=move	0.11
verb=need	0.20
verb=notice	-0.10
verb=offer	0.24
verb=open	-0.31
verb=order	-0.13
verb=pass	-0.10
verb=pay	0.40
verb=pick	0.07
verb=plan	-0.17
verb=play	-0.05
verb=prevent	0.08
verb=print	0.13
verb=protect	-0.21
verb=prove	-0.12
verb=put	0.07
verb=putup	0.18
verb=reach	-0.45
verb=read	-0.35
verb=receive	0.04
verb=recognize	-0.18
verb=record	0.05
verb=recover	-0.14
verb=reduce	0.55
verb=rehearse	0.23
verb=remember	0.07
verb=rent	0.13
verb=replace	0.05
verb=report	0.04
verb=reserve	0.29
verb=return	-0.06
verb=rollout	0.26
verb=save	0.16
verb=say	-0.33
verb=scan	0.18
verb=schedule	0.04
verb=search	0.07
verb=see	0.20
verb=sell	0.05
verb=send	0.45
verb=serve	-0.16
verb=set	0.29
verb=settle	-0.04
verb=setup	0.11
verb=share	-0.15
verb=shorten	0.13
verb=show	0.30
verb=sign	-0.26
verb=sit	0.23
verb=sleep	-0.10
verb=sort	-0.08
verb=speak	-0.18
verb=spot	-0.10
verb=stand	-0.10
verb=start	-0.14
verb=stay	-0.09
verb=stop	-0.57
verb=store	-0.05
verb=straighten	0.29
verb=stream	0.43
verb=subscribe	0.05
verb=suggest	0.04
verb=switch	0.08
verb=take	-0.03
verb=talk	0.10
verb=tell	-0.54
verb=tick	0.08
verb=track	0.08
verb=train	-0.06
verb=translate	0.24
verb=travel	-0.04
verb=treat	-0.21
verb=trust	-0.12
verb=try	0.16
verb=turn	-0.27
verb=understand	-0.25
verb=upload	0.08
verb=use	-0.10
verb=visit	0.25
verb=walk	-0.03
verb=want	-0.05
verb=watch	0.28
verb=water	0.07
verb=wear	0.18
verb=work	-0.46
verb=write	-0.53
via around:measure	-0.19
via around:stuff	-0.03
via:doing	0.17
via:hired	0.07
via:inner	0.53
via:living	-0.08
via:made	-0.13
via:measure	-0.10
via:offered	0.31
via:somebody	0.05
via:stuff	0.39
via:unknown	0.36
via:written	0.58
visit doing	-0.14
visit doing+none	-0.18
visit hired	0.09
visit hired+a	0.21
visit inner	0.10
visit inner+none	0.09
visit living	-0.13
visit measure	-0.05
visit measure+a	-0.16
visit measure+none	0.20
visit measure+the	0.16
visit offered+a	0.18
visit stuff	-0.05
visit stuff+the	-0.05
visit written	0.25
wanted class:act	0.32
wanted class:amount	-0.42
wanted class:animal	-0.08
wanted class:body	-0.45
wanted class:clothing	-0.16
wanted class:course	0.04
wanted class:device	0.05
wanted class:document	0.16
wanted class:event	-0.24
wanted class:feeling	-0.11
wanted class:food	0.07
wanted class:group	0.17
wanted class:household	-0.21
wanted class:illness	0.21
wanted class:knowledge	0.09
wanted class:material	-0.09
wanted class:message	-0.21
wanted class:money	-0.36
wanted class:nature	0.14
wanted class:offer	0.35
wanted class:organisation	0.25
wanted class:person	-0.18
wanted class:place	0.09
wanted class:process	0.08
wanted class:quality	0.06
wanted class:remedy	-0.26
wanted class:scheme	0.25
wanted class:service	0.15
wanted class:software	0.50
wanted class:state	-0.24
wanted class:therapy	0.30
wanted class:thing	-0.04
wanted class:time	-0.32
wanted class:vehicle	-0.42
wanted class:worker	0.85
wanted:doing+a	-0.31
wanted:doing+none	0.73
wanted:doing+quantity	-0.29
wanted:doing+the	0.03
wanted:hired	0.31
wanted:hired+a	0.68
wanted:hired+none	0.09
wanted:hired+quantity	0.08
wanted:inner	-0.18
wanted:inner+a	0.05
wanted:inner+none	0.16
wanted:inner+quantity	-0.28
wanted:inner+the	0.08
wanted:it	-0.06
wanted:it+none	-0.18
wanted:living	-0.18
wanted:living+a	0.32
wanted:living+none	0.20
wanted:living+quantity	-0.39
wanted:living+the	-0.34
wanted:made	0.16
wanted:made+a	-0.28
wanted:made+none	0.15
wanted:made+quantity	-0.11
wanted:made+the	-0.04
wanted:measure	-0.07
wanted:measure+a	0.46
wanted:measure+none	0.25
wanted:measure+quantity	-0.93
wanted:measure+the	-0.27
wanted:offered	0.31
wanted:offered+a	0.48
wanted:offered+none	0.98
wanted:offered+quantity	-0.06
wanted:offered+the	-0.44
wanted:somebody	-0.55
wanted:somebody+none	-0.10
wanted:stuff	-0.10
wanted:stuff+a	0.30
wanted:stuff+none	-0.28
wanted:stuff+quantity	-0.14
wanted:stuff+the	-0.11
wanted:unknown	0.57
wanted:unknown+a	0.62
wanted:unknown+none	0.49
wanted:unknown+quantity	-0.39
wanted:unknown+the	-0.15
wanted:written	-0.18
wanted:written+a	0.24
wanted:written+none	0.28
wanted:written+quantity	-0.11
wanted:written+the	-0.46
wanted=access	-0.15
wanted=account	0.28
wanted=adviser	0.14
wanted=aid	0.20
wanted=alert	0.31
wanted=answer	-0.66
wanted=app	0.09
wanted=appointment	0.14
wanted=assistant	0.03
wanted=bike	0.08
wanted=bill	0.06
wanted=book	-0.19
wanted=box	0.15
wanted=bus	-0.09
wanted=car	-0.21
wanted=centre	0.11
wanted=certainty	-0.21
wanted=chair	-0.17
wanted=chat	0.33
wanted=chatbot	0.03
wanted=checkout	0.13
wanted=child	-0.26
wanted=clothes	-0.29
wanted=collar	0.07
wanted=confidence	-0.29
wanted=consultation	0.07
wanted=contract	-0.33
wanted=crossing	0.18
wanted=curtain	0.16
wanted=day	-0.15
wanted=decision	-0.23
wanted=desk	-0.13
wanted=dinner	-0.10
wanted=door	-0.28
wanted=drone	0.29
wanted=end	-0.51
wanted=environment	0.55
wanted=evening	-0.36
wanted=everybody	-0.05
wanted=field	-0.11
wanted=filter	0.16
wanted=flat	0.29
wanted=garden	-0.19
wanted=guest	-0.21
wanted=hands	-0.32
wanted=headphones	0.03
wanted=hotline	0.10
wanted=hour	-0.18
wanted=hours	0.34
wanted=i	0.07
wanted=idea	-0.17
wanted=implant	0.07
wanted=invoice	-0.05
wanted=it	-0.20
wanted=kitchen	-0.07
wanted=laptop	0.03
wanted=lense	0.06
wanted=letters	-0.04
wanted=life	-0.30
wanted=lift	-0.08
wanted=light	0.28
wanted=line	0.11
wanted=list	-0.47
wanted=little	-0.50
wanted=log	0.11
wanted=longer	0.07
wanted=machine	-0.07
wanted=me	0.22
wanted=meal	0.14
wanted=message	0.40
wanted=min	-0.19
wanted=minutes	0.08
wanted=mode	0.03
wanted=month	0.13
wanted=morning	-0.23
wanted=name	-0.25
wanted=night	-0.20
wanted=noise	-0.03
wanted=office	0.06
wanted=one	0.13
wanted=online	0.06
wanted=opinion	-0.04
wanted=order	0.29
wanted=ourselves	-0.10
wanted=oven	0.08
wanted=parcel	-0.05
wanted=park	-0.04
wanted=part	-0.09
wanted=patient	0.05
wanted=peace	-0.09
wanted=people	-0.12
wanted=phone	-0.61
wanted=photo	-0.14
wanted=picture	0.03
wanted=portal	0.08
wanted=prescription	0.05
wanted=programme	0.06
wanted=proof	0.04
wanted=quiet	-0.17
wanted=reason	-0.24
wanted=register	0.06
wanted=report	-0.19
wanted=result	-0.04
wanted=review	0.04
wanted=ride	0.19
wanted=robot	0.15
wanted=roof	-0.25
wanted=room	-0.16
wanted=say	-0.04
wanted=sensor	0.03
wanted=session	0.16
wanted=seven	0.08
wanted=shift	-0.13
wanted=ship	-0.13
wanted=shuttle	0.05
wanted=sleep	-0.07
wanted=somebody	-0.07
wanted=something	-0.11
wanted=song	-0.31
wanted=split	-0.31
wanted=stairlift	0.08
wanted=station	0.05
wanted=statistics	0.35
wanted=subtitle	0.07
wanted=table	-0.07
wanted=taxi	0.15
wanted=template	0.10
wanted=test	0.29
wanted=text	0.23
wanted=therapy	0.11
wanted=ticket	0.25
wanted=till	0.04
wanted=time	-0.25
wanted=times	-0.09
wanted=transcript	0.06
wanted=translator	0.14
wanted=trust	-0.19
wanted=us	0.17
wanted=van	0.06
wanted=version	-0.14
wanted=voucher	0.05
wanted=warning	-0.25
wanted=water	-0.09
wanted=week	-0.05
wanted=weekend	0.32
wanted=weight	-0.16
wanted=window	-0.05
wanted=year	0.13
wish outcome	0.39
with around:inner	-0.03
with around:it	-0.09
with around:living	-0.19
with around:made	0.09
with around:offered	0.10
with around:stuff	-0.11
with noun:doing	0.16
with noun:hired	-0.12
with noun:inner	0.09
with noun:living	-0.64
with noun:made	0.31
with noun:measure	0.14
with noun:offered	0.70
with noun:stuff	0.07
with noun:unknown	-0.09
with noun:written	0.05
with:doing	0.12
with:hired	0.15
with:inner	0.78
with:it	-0.05
with:living	0.33
with:made	0.20
with:offered	0.45
with:somebody	-0.09
with:stuff	0.11
with:unknown	0.38
with:written	0.21`;
