// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a solution (above zero) or a job: a line for each, its name, a tab and its weight. */
export const JOB_WEIGHTS: string = `bias	-0.45
able	-0.33
about:doing	-0.24
about:inner	-0.13
about:it	-0.05
about:measure	-0.11
about:stuff	-0.03
acted on class:act	-0.87
acted on class:amount	0.33
acted on class:animal	0.32
acted on class:body	0.39
acted on class:building	0.19
acted on class:clothing	-0.14
acted on class:device	0.06
acted on class:document	0.53
acted on class:event	0.39
acted on class:feeling	-0.24
acted on class:food	-0.15
acted on class:group	0.14
acted on class:household	0.33
acted on class:illness	-0.10
acted on class:knowledge	0.11
acted on class:material	0.06
acted on class:message	-0.19
acted on class:money	0.20
acted on class:nature	0.04
acted on class:offer	0.36
acted on class:organisation	-0.34
acted on class:person	-0.57
acted on class:place	0.17
acted on class:plant	-0.17
acted on class:process	0.55
acted on class:quality	0.39
acted on class:remedy	-0.35
acted on class:service	0.26
acted on class:software	0.72
acted on class:state	-0.34
acted on class:thing	0.10
acted on class:time	0.10
acted on class:vehicle	-0.53
acted on class:worker	-0.21
acted on:doing+a	-0.08
acted on:doing+my	-0.17
acted on:doing+none	0.15
acted on:doing+quantity	-0.22
acted on:doing+the	0.39
acted on:hired+a	0.08
acted on:hired+the	-0.35
acted on:inner+a	-0.32
acted on:inner+my	0.14
acted on:inner+none	0.40
acted on:inner+quantity	-0.17
acted on:inner+the	-0.21
acted on:it+none	-0.34
acted on:living+my	-0.26
acted on:living+none	0.11
acted on:living+quantity	-0.16
acted on:living+the	0.07
acted on:made+a	0.08
acted on:made+my	0.31
acted on:made+none	0.12
acted on:made+the	0.04
acted on:measure+a	0.03
acted on:measure+my	0.07
acted on:measure+none	0.26
acted on:measure+quantity	0.05
acted on:measure+the	0.39
acted on:offered+a	0.29
acted on:offered+my	0.19
acted on:offered+none	0.75
acted on:offered+quantity	-0.23
acted on:offered+the	-0.34
acted on:somebody+none	0.16
acted on:stuff+a	0.10
acted on:stuff+my	-0.33
acted on:stuff+none	0.83
acted on:stuff+the	-0.29
acted on:unknown+a	0.08
acted on:unknown+my	0.21
acted on:unknown+none	0.14
acted on:unknown+quantity	0.06
acted on:written+my	-0.51
acted on:written+none	1.02
acted on:written+quantity	0.03
acted on:written+the	-0.22
agent:hired	0.27
agent:inner	-0.03
agent:living	0.26
agent:measure	0.19
agent:offered	0.13
agent:written	0.31
alone:it	-0.06
alone:living	-0.34
alone:made	-0.14
alone:offered	-0.11
alone:somebody	-0.17
alone:stuff	0.50
alone:unknown	0.06
asked object:doing	0.07
asked object:inner	0.07
asked object:it	-0.30
asked object:living	-0.13
asked object:made	0.17
asked object:measure	0.08
asked object:offered	0.04
asked object:somebody	0.15
asked object:stuff	-0.04
asked object:unknown	0.09
asked object:written	0.06
asked+noun	0.48
asked+noun gerund	-0.22
asked+noun participle	0.76
asked+noun to verb	-0.39
asked+participle	-0.30
asked+verb	-0.61
asked:avoid	-0.44
asked:be	-0.16
asked:change	0.10
asked:feel	-0.21
asked:find	-0.44
asked:get	-0.31
asked:keep	-0.44
asked:know	-0.73
asked:make	0.39
asked:offer	-0.03
asked:operate	0.75
asked:show	0.15
asked:use	0.34
asked:visit	0.16
at around:living	-0.12
at around:made	0.24
at around:measure	-0.19
at:doing	0.18
at:inner	0.21
at:living	-0.11
at:made	0.16
at:measure	0.34
at:offered	0.19
at:stuff	-0.38
at:written	0.06
avoid doing	0.16
avoid inner	-0.20
avoid it	-0.08
avoid living	-0.13
avoid offered	-0.12
avoid stuff	0.33
avoid written	0.03
be inner	-0.06
be it	0.03
bracket plain	0.27
by gerund	0.60
by gerund:operate	0.28
by gerund:use	0.14
by itself	1.46
by-gerund:inner	0.12
by-gerund:living	0.07
by-gerund:written	0.03
change inner	0.45
change living	-0.10
change measure	0.07
change offered	0.35
change stuff	-0.43
comparative	-0.48
compared	-0.10
compound	1.66
content	-1.03
content known	-1.05
described	0.37
detail class:act	-0.25
detail class:animal	-0.30
detail class:body	-0.20
detail class:building	0.19
detail class:device	0.33
detail class:document	0.29
detail class:event	-0.60
detail class:food	0.11
detail class:group	-0.13
detail class:household	-0.07
detail class:illness	-0.15
detail class:knowledge	0.07
detail class:material	-0.47
detail class:message	-0.24
detail class:money	-0.29
detail class:nature	0.48
detail class:offer	0.03
detail class:organisation	0.41
detail class:person	-0.28
detail class:place	0.39
detail class:plant	-0.34
detail class:process	0.15
detail class:quality	0.12
detail class:remedy	-0.09
detail class:scheme	0.10
detail class:service	-0.11
detail class:software	0.70
detail class:state	-0.03
detail class:therapy	0.10
detail class:thing	-0.17
detail class:time	-0.64
detail class:vehicle	-0.30
detail class:worker	0.16
detail:doing+a	-0.27
detail:doing+my	-0.07
detail:doing+none	-0.18
detail:doing+quantity	0.28
detail:doing+the	-0.47
detail:hired+a	0.47
detail:hired+none	0.10
detail:hired+the	-0.41
detail:inner+a	0.17
detail:inner+my	0.16
detail:inner+none	0.17
detail:inner+quantity	-0.19
detail:inner+the	-0.51
detail:living+a	-0.21
detail:living+my	-0.21
detail:living+none	0.10
detail:living+quantity	-0.06
detail:living+the	-0.45
detail:made+a	0.13
detail:made+my	-0.13
detail:made+none	-0.17
detail:made+quantity	-0.26
detail:made+the	0.23
detail:measure+a	-0.16
detail:measure+my	-0.06
detail:measure+none	0.19
detail:measure+quantity	-0.10
detail:measure+the	-0.13
detail:offered+a	0.28
detail:offered+my	0.05
detail:offered+none	0.06
detail:offered+quantity	0.11
detail:offered+the	0.25
detail:somebody+none	-0.87
detail:stuff+none	0.07
detail:stuff+the	-0.26
detail:unknown+a	-0.17
detail:unknown+none	0.25
detail:unknown+quantity	-0.05
detail:unknown+the	0.24
detail:written+a	0.10
detail:written+my	-0.39
detail:written+none	0.38
detail:written+quantity	-0.12
detail:written+the	0.08
done to class 	-0.19
done to class body	0.58
done to class building	0.44
done to class device	0.08
done to class document	0.03
done to class knowledge	0.10
done to class material	0.04
done to class message	0.28
done to class place	0.03
done to class quality	0.08
done to class thing	0.04
done to inner+my	0.06
done to inner+none	0.12
done to living+my	0.38
done to living+none	0.37
done to made+a	0.17
done to made+none	0.08
done to made+the	0.22
done to offered+a	0.07
done to offered+none	0.05
done to offered+the	-0.04
done to stuff+none	0.16
done to stuff+the	0.19
done to unknown+none	-0.20
done to written+my	0.07
done to written+none	0.28
feel inner	-0.13
feel unknown	0.04
figure	0.12
find doing	-0.26
find made	-0.10
find measure	-0.19
find offered	0.42
find somebody	0.03
find stuff	-0.08
find unknown	-0.03
for:doing	0.26
for:hired	0.07
for:inner	-0.20
for:it	0.13
for:living	-0.16
for:made	0.10
for:measure	-0.42
for:offered	-0.29
for:somebody	-0.18
for:unknown	0.30
for:written	0.15
frame:able	-0.09
frame:bare	-0.34
frame:help	-0.23
frame:outcome	-0.30
frame:proposal	0.48
frame:question	-0.30
frame:story	0.15
frame:want	-0.34
from:doing	0.04
from:inner	-0.31
from:it	-0.13
from:living	-0.16
from:measure	-0.09
from:written	0.18
gerund	-0.59
gerund:avoid	-0.12
gerund:find	-0.07
gerund:get	-0.13
gerund:keep	-0.06
gerund:make	0.07
gerund:operate	-0.03
get doing	-0.09
get doing+a	0.15
get doing+my	-0.10
get doing+none	0.03
get doing+the	-0.11
get hired	0.17
get hired+a	0.11
get inner	-0.14
get inner+a	0.17
get inner+quantity	0.09
get inner+the	-0.33
get it	-0.22
get it+none	-0.22
get living	0.15
get living+a	0.32
get living+none	0.10
get living+the	-0.15
get made	0.43
get made+a	0.15
get made+none	-0.12
get made+the	0.22
get measure	-0.31
get measure+a	0.06
get measure+quantity	-0.24
get offered	-0.08
get offered+a	0.26
get offered+none	0.15
get offered+the	-0.35
get somebody	0.14
get somebody+none	0.14
get stuff	0.06
get stuff+the	0.25
get unknown	0.16
get unknown+a	0.20
get written+a	0.06
get written+my	-0.17
get written+none	0.09
get written+the	-0.05
how it is	-0.38
in around:inner	-0.12
in around:living	0.18
in around:made	-0.25
in around:measure	-0.21
in around:offered	0.11
in:inner	-0.18
in:living	-0.21
in:made	0.17
in:measure	-0.20
in:offered	0.49
in:stuff	-0.27
in:unknown	-0.09
in:written	-0.31
keep doing	0.04
keep inner	-0.12
keep living	-0.32
keep made	-0.07
keep measure	-0.17
keep stuff	-0.08
keep written	-0.13
know hired	0.09
know inner	0.09
know living	-0.04
know made	0.51
know measure	0.26
know somebody	-0.17
know stuff	-0.06
know unknown	-0.21
know written	-0.16
known thing to be so	-0.73
later	-0.17
later:avoid	-0.23
later:be	-0.25
later:feel	0.15
later:find	-0.45
later:get	0.37
later:keep	-0.30
later:know	-0.97
later:make	0.35
later:offer	0.23
later:operate	0.46
later:show	0.28
later:use	0.66
later:visit	-0.36
make doing	0.03
make inner	0.09
make inner+none	-0.16
make inner+the	0.05
make living	0.18
make living+none	0.12
make made	-0.23
make made+a	0.06
make made+none	-0.28
make measure	0.12
make measure+a	0.08
make measure+none	0.04
make measure+the	-0.10
make offered	0.22
make offered+a	0.09
make offered+the	0.09
make somebody	0.03
make somebody+none	0.03
make unknown	-0.12
make unknown+none	0.04
make written	-0.14
make written+a	-0.14
make written+none	-0.10
make written+the	0.20
many	0.42
me	-0.81
means change:doing	-0.28
means change:hired	0.26
means change:living	0.17
means change:made	-0.06
means change:offered	0.05
means change:stuff	0.09
means change:written	-0.29
means class:act	0.31
means class:building	0.25
means class:course	0.04
means class:device	0.44
means class:document	0.57
means class:group	0.29
means class:household	-0.26
means class:knowledge	0.26
means class:material	-0.14
means class:message	0.20
means class:money	-0.03
means class:offer	-0.07
means class:organisation	0.03
means class:quality	0.14
means class:remedy	-0.05
means class:service	0.16
means class:software	0.44
means class:therapy	-0.11
means class:thing	-0.21
means class:worker	0.46
means cognition:doing	0.14
means cognition:hired	0.05
means cognition:made	-0.39
means cognition:offered	0.23
means cognition:unknown	-0.24
means cognition:written	0.18
means communication:inner	0.20
means communication:made	0.15
means communication:offered	0.18
means communication:written	0.15
means contact:made	0.03
means contact:offered	0.04
means contact:unknown	0.12
means contact:written	0.04
means motion:made	0.07
means motion:offered	0.06
means motion:unknown	0.07
means motion:written	-0.13
means perception:living	-0.09
means perception:made	-0.23
means perception:offered	0.05
means perception:written	0.15
means possession:hired	0.10
means possession:stuff	0.21
means possession:written	0.47
means social:living	0.15
means social:made	0.03
means social:offered	0.11
means social:written	0.12
means stative:offered	0.10
means stative:unknown	0.27
means stative:written	0.14
means without verb:doing	-0.04
means without verb:living	0.04
means without verb:offered	0.04
means without verb:unknown	0.04
means without verb:written	-0.21
means:doing+none	0.19
means:doing+quantity	0.09
means:hired+a	0.37
means:inner+a	0.15
means:inner+none	0.25
means:living+a	0.40
means:made+a	0.04
means:made+the	-0.28
means:offered+a	0.72
means:offered+none	0.12
means:offered+quantity	-0.12
means:offered+the	0.17
means:stuff+a	-0.06
means:stuff+none	-0.05
means:unknown+a	0.08
means:unknown+none	0.33
means:unknown+the	-0.12
means:written+a	0.48
means:written+none	0.22
means:written+quantity	0.05
name	0.45
noun gerund:living	0.09
noun gerund:made	0.10
noun gerund:offered	-0.31
noun participle:inner	0.18
noun participle:living	0.55
noun participle:made	0.12
noun participle:measure	0.03
noun participle:offered	0.05
noun participle:stuff	-0.14
noun participle:written	0.11
noun to verb:doing	0.26
noun to verb:inner	-0.23
noun to verb:it	-0.20
noun to verb:living	-0.38
noun to verb:measure	0.10
noun to verb:offered	0.41
noun to verb:somebody	-0.15
noun to verb:written	-0.06
noun:doing	-0.28
noun:hired	0.31
noun:inner	-0.32
noun:it	0.14
noun:living	-0.51
noun:made	0.07
noun:measure	-0.29
noun:offered	0.13
noun:somebody	-0.12
noun:unknown	0.55
noun:written	-0.14
of avoid:doing	0.16
of avoid:inner	-0.20
of avoid:it	-0.08
of avoid:living	-0.13
of avoid:stuff	0.33
of avoid:written	0.03
of be:inner	-0.06
of be:it	0.03
of change:inner	0.45
of change:living	-0.10
of change:measure	0.07
of change:offered	0.35
of change:stuff	-0.43
of feel:inner	-0.13
of feel:unknown	0.04
of find:doing	-0.26
of find:inner	0.04
of find:made	-0.10
of find:measure	-0.19
of find:offered	0.37
of find:somebody	0.03
of find:stuff	-0.08
of find:unknown	-0.03
of get:doing	-0.09
of get:hired	0.17
of get:inner	-0.12
of get:it	-0.22
of get:living	0.15
of get:made	0.43
of get:measure	-0.30
of get:offered	-0.08
of get:somebody	0.14
of get:stuff	0.06
of get:unknown	0.16
of keep:doing	0.04
of keep:inner	-0.07
of keep:living	-0.32
of keep:made	-0.07
of keep:measure	-0.17
of keep:stuff	-0.08
of keep:written	-0.13
of know:doing	0.10
of know:somebody	-0.13
of know:stuff	-0.03
of know:unknown	-0.13
of know:written	-0.09
of make:inner	0.11
of make:living	0.18
of make:made	-0.24
of make:measure	0.08
of make:offered	0.19
of make:somebody	0.03
of make:unknown	-0.15
of make:written	-0.25
of offer:doing	-0.13
of offer:inner	-0.22
of offer:it	-0.03
of offer:made	-0.13
of offer:measure	0.19
of offer:offered	-0.20
of offer:somebody	0.23
of offer:unknown	0.12
of offer:written	0.27
of operate:doing	0.10
of operate:living	0.03
of operate:made	-0.07
of operate:measure	0.18
of operate:offered	0.10
of operate:unknown	0.28
of operate:written	0.52
of other:doing	0.04
of other:hired	-0.07
of other:inner	-0.19
of other:it	-0.08
of other:living	0.11
of other:made	-0.09
of other:measure	0.09
of other:offered	-0.16
of other:somebody	0.33
of other:stuff	0.28
of other:unknown	0.06
of other:written	0.15
of show:doing	0.07
of show:inner	0.20
of show:living	-0.19
of show:measure	0.17
of show:somebody	-0.05
of show:unknown	-0.07
of use:doing	0.11
of use:living	-0.03
of use:made	0.20
of use:measure	-0.16
of use:offered	0.22
of use:stuff	-0.20
of use:written	-0.33
of visit:hired	0.09
of-gerund:inner	-0.09
of-gerund:offered	-0.12
of:doing	-0.48
of:hired	-0.04
of:inner	-0.33
of:living	0.09
of:made	0.17
of:measure	-0.18
of:offered	0.74
of:somebody	-0.04
of:stuff	-0.48
of:unknown	0.21
of:written	-0.04
offer about	-0.07
offer acted on	0.72
offer acted on asked	0.65
offer acted on outcome	0.32
offer acted on plain	-0.28
offer acted on proposal	0.13
offer acted on question	0.15
offer agent	0.60
offer alone	-0.24
offer at	0.13
offer at around	-0.17
offer by-gerund	0.10
offer detail	0.70
offer detail asked	0.28
offer detail outcome	0.10
offer detail plain	0.25
offer detail proposal	0.04
offer detail question	0.13
offer doing	-0.13
offer doing+none	0.18
offer doing+the	-0.30
offer for	0.10
offer for-gerund	0.10
offer from	0.09
offer in	0.27
offer in around	-0.07
offer inner	-0.22
offer inner+none	0.05
offer it	-0.03
offer it+none	-0.03
offer living+my	-0.03
offer living+none	0.32
offer living+the	-0.26
offer made	-0.13
offer made+a	-0.42
offer made+none	0.21
offer means	1.93
offer means asked	0.63
offer means body	0.07
offer means change	0.10
offer means cognition	0.05
offer means communication	0.38
offer means competition	0.03
offer means consumption	0.04
offer means contact	0.16
offer means creation	0.09
offer means emotion	0.08
offer means motion	0.11
offer means outcome	-0.20
offer means perception	-0.10
offer means plain	1.51
offer means possession	0.42
offer means social	0.30
offer means stative	0.20
offer measure	0.19
offer measure+my	-0.05
offer measure+the	0.09
offer of	0.33
offer of avoid	0.07
offer of change	0.20
offer of feel	0.15
offer of find	0.07
offer of get	0.46
offer of keep	-0.14
offer of know	0.10
offer of make	-0.06
offer of offer	-0.07
offer of operate	0.40
offer of other	0.43
offer of show	0.07
offer of use	0.09
offer of-gerund	-0.06
offer offered	-0.20
offer offered+a	0.08
offer offered+the	-0.28
offer on	0.21
offer on around	-0.04
offer situation	1.16
offer situation asked	0.95
offer situation outcome	0.15
offer situation proposal	0.11
offer somebody	0.23
offer somebody+none	0.23
offer subject	0.22
offer to	-0.15
offer to as object	0.36
offer unknown	0.13
offer via	1.00
offer wanted	1.85
offer wanted asked	0.84
offer wanted outcome	0.12
offer wanted plain	0.99
offer wanted proposal	0.14
offer wanted question	0.03
offer with	1.17
offer with noun	0.90
offer written	0.27
offer written+a	0.08
on around:inner	-0.03
on around:living	-0.21
on around:measure	-0.19
on around:stuff	-0.05
on:doing	-0.46
on:made	-0.44
on:measure	-0.56
on:offered	0.18
on:somebody	-0.07
on:stuff	-0.03
on:written	0.49
operate doing	0.11
operate living	0.08
operate made	-0.07
operate measure	0.18
operate offered	0.08
operate stuff	0.04
operate unknown	0.28
operate written	0.33
other:doing	-0.54
other:inner	0.36
other:made	-0.53
other:measure	0.16
other:offered	-0.12
other:somebody	-0.42
other:stuff	0.08
other:unknown	-0.09
outcome object:inner	-0.11
outcome object:living	-0.03
outcome object:made	0.21
outcome object:measure	-0.10
outcome object:offered	0.25
outcome object:somebody	0.10
outcome object:stuff	-0.32
outcome object:unknown	0.28
outcome object:written	0.37
outcome+verb	-0.30
outcome:avoid	-0.24
outcome:change	-0.10
per:measure	0.20
plain object:doing	0.10
plain object:hired	0.20
plain object:inner	-0.03
plain object:it	-0.12
plain object:living	-0.09
plain object:made	-0.17
plain object:measure	0.44
plain object:offered	0.15
plain object:somebody	0.12
plain object:stuff	0.49
plain object:unknown	0.06
plain object:written	-0.16
plain+gerund	-0.05
plain+noun	-0.78
plain+noun gerund	0.26
plain+noun participle	-0.03
plain+other	0.32
plain+participle	0.13
plain+verb	-0.41
plain:avoid	0.47
plain:be	-0.10
plain:change	0.14
plain:feel	0.06
plain:find	0.10
plain:get	0.19
plain:keep	-0.21
plain:know	-0.14
plain:make	0.32
plain:operate	0.12
plain:show	-0.04
plain:use	-0.05
plain:visit	-0.12
progress	-0.99
proposal object:it	0.14
proposal object:offered	0.17
proposal+noun	0.05
proposal+sentence	0.16
proposal+verb	0.26
proposal:be	0.08
proposal:offer	0.11
purpose	-0.07
question object:offered	0.16
question+other	-0.33
question+verb	0.07
quoted	0.66
rate	0.28
refused asked	-1.11
refused outcome	-0.17
refused plain	-2.36
show doing	0.07
show hired	0.09
show inner	0.20
show living	-0.19
show measure	0.17
show somebody	-0.05
show unknown	-0.07
situation asked	-0.53
situation class:act	-0.16
situation class:amount	-0.19
situation class:animal	-0.13
situation class:building	0.43
situation class:clothing	-0.13
situation class:device	0.47
situation class:document	0.57
situation class:event	-0.23
situation class:feeling	-0.21
situation class:group	-0.15
situation class:household	-0.49
situation class:knowledge	0.18
situation class:material	-0.20
situation class:message	-0.15
situation class:money	0.29
situation class:nature	0.04
situation class:offer	0.03
situation class:organisation	0.15
situation class:person	-0.33
situation class:place	0.34
situation class:process	0.10
situation class:quality	0.21
situation class:service	0.29
situation class:software	0.55
situation class:state	0.29
situation class:thing	0.20
situation class:time	-1.33
situation class:vehicle	-0.27
situation class:worker	0.14
situation outcome	-0.15
situation plain	-1.57
situation question	-0.09
situation:doing+none	0.28
situation:doing+quantity	-0.20
situation:doing+the	-0.35
situation:hired+the	0.14
situation:inner+a	0.43
situation:inner+none	0.54
situation:inner+quantity	-0.20
situation:inner+the	-0.19
situation:it+none	-0.13
situation:living+a	-0.24
situation:living+my	-0.20
situation:living+none	0.15
situation:living+quantity	-0.30
situation:living+the	0.12
situation:made+a	0.15
situation:made+none	0.50
situation:made+quantity	-0.18
situation:made+the	-0.24
situation:measure+a	-0.31
situation:measure+none	-0.49
situation:measure+quantity	0.04
situation:measure+the	-0.20
situation:offered+a	0.08
situation:offered+my	0.60
situation:offered+none	-0.08
situation:offered+the	0.22
situation:somebody+none	-0.39
situation:stuff+a	0.17
situation:stuff+none	0.15
situation:stuff+quantity	-0.13
situation:stuff+the	-0.28
situation:unknown+none	-0.51
situation:written+my	-0.04
situation:written+none	0.05
situation:written+the	0.42
subject:doing	0.08
subject:living	-0.05
subject:offered	0.16
subject:somebody	-0.30
taken up	0.78
technical	0.67
to as object:hired	0.08
to as object:made	-0.03
to as object:offered	0.41
to as object:somebody	0.04
to as object:unknown	0.12
to:doing	0.19
to:inner	0.14
to:living	-0.05
to:made	-0.08
to:measure	-0.07
to:offered	-0.08
to:somebody	-0.06
to:unknown	-0.13
to:written	-0.26
told of doing	-0.37
told of hired	0.15
told of inner	-0.21
told of living	-1.07
told of made	-0.58
told of measure	-0.61
told of offered	-0.36
told of stuff	-0.29
told of unknown	-0.07
told of written	-0.63
use doing	0.11
use inner	0.12
use inner+none	0.12
use living+a	0.09
use living+my	-0.09
use made	0.20
use made+a	0.20
use made+none	0.03
use measure	-0.16
use measure+the	-0.14
use offered	0.23
use offered+a	0.04
use offered+none	0.04
use offered+the	0.15
use stuff	-0.20
use unknown+none	0.04
use written	-0.33
use written+a	0.07
verb class:change	0.13
verb class:cognition	-0.40
verb class:communication	0.11
verb class:competition	-0.16
verb class:consumption	-0.46
verb class:contact	0.23
verb class:creation	-0.11
verb class:motion	-0.54
verb class:perception	0.66
verb class:possession	-0.30
verb class:social	-0.03
verb class:stative	-0.24
verb with particle	-0.59
verb:avoid	-0.20
verb:be	-0.18
verb:change	0.14
verb:feel	-0.16
verb:find	-0.34
verb:get	-0.08
verb:keep	-0.65
verb:know	-0.87
verb:make	0.70
verb:offer	0.07
verb:operate	0.93
verb:show	0.12
verb:use	0.30
verb=accept	0.11
verb=access	-0.49
verb=add	0.19
verb=agree	0.13
verb=apply	0.07
verb=arrive	-0.03
verb=ask	0.10
verb=assign	0.20
verb=attend	0.14
verb=be	-0.15
verb=believe	-0.11
verb=book	0.60
verb=borrow	-0.20
verb=bring	-0.06
verb=build	-0.15
verb=buy	-0.14
verb=cancel	0.13
verb=carry	-0.15
verb=catch	-0.09
verb=charge	-0.06
verb=check	0.14
verb=choose	-0.29
verb=clock	0.17
verb=collect	0.29
verb=come	-0.12
verb=comeback	-0.14
verb=compare	-0.18
verb=cope	-0.15
verb=count	0.12
verb=create	-0.09
verb=cross	-0.28
verb=dare	-0.14
verb=decide	-0.10
verb=do	0.09
verb=document	0.14
verb=drive	-0.05
verb=drop	-0.09
verb=eat	-0.31
verb=explain	-0.23
verb=export	0.10
verb=extend	0.15
verb=fall	0.31
verb=feed	-0.04
verb=feel	-0.13
verb=fill	-0.33
verb=filter	0.12
verb=find	-0.30
verb=findout	-0.14
verb=finish	-0.13
verb=free	0.18
verb=freeze	0.21
verb=get	-0.63
verb=getout	-0.20
verb=give	-0.54
verb=giveup	-0.15
verb=go	-0.19
verb=hand	-0.20
verb=have	0.13
verb=hear	-1.01
verb=hide	-0.37
verb=hire	0.16
verb=hold	-0.04
verb=improve	0.11
verb=install	0.18
verb=introduce	0.10
verb=is	0.16
verb=join	-0.08
verb=keep	-0.39
verb=know	-0.15
verb=laugh	0.15
verb=leave	-0.51
verb=lend	-0.23
verb=let	-0.11
verb=listen	0.13
verb=live	-0.08
verb=lock	0.22
verb=log	0.09
verb=look	-0.09
verb=make	-0.24
verb=manage	-0.03
verb=merge	0.04
verb=minimize	-0.49
verb=monitor	0.04
verb=move	0.19
verb=need	0.20
verb=notice	-0.11
verb=offer	0.25
verb=open	-0.31
verb=order	-0.19
verb=park	-0.05
verb=pass	-0.09
verb=pay	0.46
verb=pick	0.08
verb=plan	-0.16
verb=play	-0.04
verb=prevent	0.06
verb=print	0.14
verb=protect	-0.21
verb=prove	-0.11
verb=put	0.04
verb=putup	0.20
verb=reach	-0.54
verb=read	-0.38
verb=receive	0.04
verb=recognize	-0.18
verb=record	0.05
verb=recover	-0.15
verb=reduce	0.50
verb=rehearse	0.24
verb=remember	0.07
verb=rent	0.09
verb=replace	0.05
verb=report	0.04
verb=reserve	0.25
verb=return	-0.03
verb=ride	-0.04
verb=rollout	0.20
verb=save	0.19
verb=say	-0.30
verb=scan	0.18
verb=schedule	0.04
verb=search	0.07
verb=see	0.20
verb=sell	0.13
verb=send	0.45
verb=serve	-0.17
verb=set	0.30
verb=settle	-0.05
verb=setup	0.12
verb=share	-0.21
verb=shorten	0.13
verb=show	0.22
verb=sign	-0.30
verb=sit	0.16
verb=sleep	-0.20
verb=sort	-0.06
verb=speak	-0.17
verb=spot	-0.09
verb=stand	-0.12
verb=stay	-0.15
verb=stop	-0.43
verb=store	-0.06
verb=straighten	0.30
verb=stream	0.42
verb=subscribe	0.05
verb=switch	0.07
verb=take	-0.07
verb=talk	0.13
verb=tell	-0.52
verb=tick	0.08
verb=track	0.08
verb=train	-0.08
verb=translate	0.23
verb=travel	0.14
verb=treat	-0.20
verb=trust	-0.14
verb=try	0.14
verb=turn	-0.31
verb=understand	-0.23
verb=upload	0.07
verb=use	0.10
verb=visit	0.25
verb=walk	-0.04
verb=want	-0.05
verb=watch	0.26
verb=water	0.06
verb=wear	0.14
verb=work	-0.38
verb=write	-0.50
via:doing	0.17
via:inner	0.48
via:living	0.39
via:made	-0.21
via:measure	-0.09
via:offered	0.41
via:somebody	0.14
via:stuff	0.39
via:unknown	0.34
via:written	0.54
visit doing	-0.14
visit doing+none	-0.18
visit hired	0.09
visit hired+a	0.21
visit inner	0.12
visit inner+none	0.08
visit living	-0.12
visit measure	-0.09
visit measure+a	-0.15
visit measure+none	0.17
visit measure+the	0.15
visit offered	-0.04
visit offered+a	0.14
visit stuff	-0.05
visit stuff+the	-0.05
visit written	0.24
wanted class:act	0.26
wanted class:amount	-0.42
wanted class:animal	-0.08
wanted class:body	-0.39
wanted class:building	0.07
wanted class:clothing	-0.14
wanted class:device	0.14
wanted class:document	0.25
wanted class:event	-0.40
wanted class:feeling	-0.05
wanted class:food	0.03
wanted class:group	0.09
wanted class:household	-0.18
wanted class:illness	0.26
wanted class:knowledge	0.11
wanted class:material	-0.11
wanted class:message	-0.25
wanted class:money	-0.22
wanted class:nature	-0.03
wanted class:offer	0.27
wanted class:organisation	0.25
wanted class:person	-0.27
wanted class:place	0.18
wanted class:process	0.25
wanted class:quality	0.03
wanted class:remedy	-0.30
wanted class:scheme	0.23
wanted class:service	0.06
wanted class:software	0.60
wanted class:state	-0.44
wanted class:therapy	0.21
wanted class:thing	-0.06
wanted class:time	-0.50
wanted class:vehicle	-0.26
wanted class:worker	0.79
wanted:doing+a	-0.28
wanted:doing+none	0.72
wanted:doing+quantity	-0.33
wanted:hired	0.31
wanted:hired+a	0.65
wanted:hired+none	0.08
wanted:hired+quantity	0.08
wanted:inner	-0.19
wanted:inner+a	-0.07
wanted:inner+none	0.21
wanted:inner+quantity	-0.23
wanted:it	-0.07
wanted:it+none	-0.20
wanted:living	-0.24
wanted:living+a	0.24
wanted:living+none	0.12
wanted:living+quantity	-0.40
wanted:living+the	-0.28
wanted:made	0.06
wanted:made+a	-0.10
wanted:made+quantity	-0.12
wanted:made+the	0.09
wanted:measure	-0.08
wanted:measure+a	0.46
wanted:measure+none	0.05
wanted:measure+quantity	-0.89
wanted:measure+the	-0.16
wanted:offered	0.29
wanted:offered+a	0.61
wanted:offered+none	0.79
wanted:offered+quantity	-0.13
wanted:offered+the	-0.30
wanted:somebody	-0.48
wanted:somebody+none	-0.10
wanted:stuff	-0.20
wanted:stuff+a	0.18
wanted:stuff+none	-0.26
wanted:stuff+quantity	-0.15
wanted:stuff+the	-0.09
wanted:unknown	0.58
wanted:unknown+a	0.59
wanted:unknown+none	0.37
wanted:unknown+quantity	-0.40
wanted:unknown+the	0.12
wanted:written	-0.10
wanted:written+a	0.13
wanted:written+quantity	-0.15
wanted=access	-0.20
wanted=account	0.27
wanted=advice	-0.08
wanted=adviser	0.13
wanted=aid	0.18
wanted=alert	0.24
wanted=answer	-0.68
wanted=app	0.07
wanted=appointment	0.12
wanted=assistant	0.03
wanted=bike	0.05
wanted=bill	0.24
wanted=book	-0.18
wanted=box	0.16
wanted=centre	0.05
wanted=certainty	-0.21
wanted=chair	-0.19
wanted=chat	0.34
wanted=checkout	0.07
wanted=child	-0.25
wanted=clothes	-0.32
wanted=collar	0.06
wanted=confidence	-0.28
wanted=consultation	0.07
wanted=contract	-0.20
wanted=crossing	0.15
wanted=curtain	0.16
wanted=day	-0.13
wanted=decision	-0.24
wanted=desk	-0.11
wanted=dinner	-0.08
wanted=drone	0.23
wanted=end	-0.49
wanted=environment	0.34
wanted=evening	-0.29
wanted=field	-0.11
wanted=flat	0.21
wanted=form	-0.04
wanted=garden	-0.14
wanted=guest	-0.18
wanted=hands	-0.32
wanted=hotline	0.08
wanted=hour	-0.14
wanted=hours	0.36
wanted=house	0.06
wanted=idea	-0.17
wanted=implant	0.04
wanted=it	-0.23
wanted=kitchen	-0.03
wanted=laptop	0.03
wanted=lense	0.03
wanted=library	0.03
wanted=life	-0.32
wanted=lift	-0.11
wanted=light	0.19
wanted=line	0.11
wanted=list	-0.45
wanted=little	-0.51
wanted=log	0.09
wanted=longer	0.09
wanted=machine	-0.05
wanted=me	0.17
wanted=meal	0.08
wanted=message	0.40
wanted=min	-0.17
wanted=minutes	0.08
wanted=mode	0.03
wanted=month	0.04
wanted=name	-0.23
wanted=night	-0.11
wanted=noise	-0.06
wanted=office	0.05
wanted=one	0.13
wanted=online	0.04
wanted=order	0.28
wanted=ourselves	-0.11
wanted=oven	0.06
wanted=parcel	-0.04
wanted=park	0.03
wanted=part	-0.10
wanted=patient	0.06
wanted=peace	-0.07
wanted=people	-0.13
wanted=picture	0.04
wanted=portal	0.04
wanted=prescription	0.04
wanted=programme	0.05
wanted=proof	0.05
wanted=quiet	-0.13
wanted=reader	0.08
wanted=reason	-0.23
wanted=reminder	0.04
wanted=report	-0.21
wanted=ride	0.19
wanted=robot	0.09
wanted=room	-0.04
wanted=say	-0.04
wanted=session	0.11
wanted=seven	0.08
wanted=shift	-0.19
wanted=ship	-0.16
wanted=sleep	-0.17
wanted=somebody	-0.08
wanted=something	-0.09
wanted=song	-0.28
wanted=split	-0.32
wanted=stairlift	0.04
wanted=station	0.04
wanted=statistics	0.34
wanted=subtitle	0.05
wanted=table	-0.09
wanted=tablet	-0.03
wanted=taxi	0.08
wanted=template	0.07
wanted=test	0.17
wanted=text	0.23
wanted=the	0.33
wanted=therapy	0.09
wanted=ticket	0.22
wanted=time	-0.28
wanted=times	-0.24
wanted=transcript	0.05
wanted=translator	0.10
wanted=us	0.18
wanted=van	0.06
wanted=version	-0.17
wanted=warning	-0.27
wanted=water	-0.12
wanted=week	-0.03
wanted=weight	-0.17
wanted=window	-0.05
wanted=year	0.10
wish outcome	0.60
with around:doing	-0.19
with around:inner	-0.07
with around:it	-0.09
with around:living	-0.22
with around:made	-0.17
with around:measure	0.07
with around:offered	0.08
with around:stuff	-0.08
with noun:doing	0.10
with noun:hired	-0.10
with noun:inner	0.10
with noun:living	-0.63
with noun:made	0.32
with noun:offered	0.68
with noun:stuff	0.04
with noun:unknown	-0.05
with noun:written	0.03
with:doing	0.14
with:hired	0.14
with:inner	0.79
with:it	-0.04
with:living	0.33
with:made	0.36
with:offered	0.60
with:somebody	-0.10
with:stuff	0.19
with:unknown	0.39
with:written	0.21`;
