// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a feature (above zero) or a benefit: a line for each, its name, a tab and its weight. */
export const BENEFIT_WEIGHTS: string = `bias	0.87
any:doing	-0.54
any:hired	0.21
any:inner	-0.11
any:living	-0.64
any:made	0.1
any:measure	-0.94
any:offered	0.8
any:stuff	-0.35
any:unknown	-0.19
any:written	0.46
arrow	-0.71
at	-0.31
at:doing	0.14
at:made	-0.12
at:measure	-0.09
at:offered	-0.19
at:stuff	-0.11
at:unknown	0.05
by	0.07
by:hired	0.09
by:inner	0.12
by:living	0.19
by:measure	-0.12
by:offered	0.1
by:unknown	-0.24
by:written	0.22
can	0.44
change of doing	-0.58
change of inner	-0.41
change of living	-0.19
change of measure	-0.22
change of offered	-0.05
change of stuff	-0.25
change of unknown	-0.06
change of written	-0.1
comparative	-0.34
comparative first	-0.63
compound	0.59
demand class:body	-0.13
demand class:change	-0.13
demand class:cognition	0.08
demand class:communication	0.05
demand class:contact	0.12
demand class:creation	0.14
demand class:emotion	-0.07
demand class:motion	-0.19
demand class:possession	0.09
demand class:social	-0.06
demand class:stative	-0.04
demand:avoid	-0.23
demand:feel	-0.18
demand:find	0.04
demand:get	-0.08
demand:keep	-0.03
demand:make	-0.1
demand:operate	0.13
demand:visit	-0.11
described	0.26
does class:change	-0.1
does class:cognition	0.16
does class:communication	0.06
does class:consumption	0.09
does class:contact	0.16
does class:creation	0.07
does class:motion	-0.37
does class:perception	0.09
does class:possession	0.14
does class:social	-0.13
does:avoid	-0.24
does:feel	-0.09
does:find	-0.09
does:get	0.31
does:keep	-0.31
does:know	-0.29
does:make	0.28
does:offer	-0.13
does:operate	0.48
does:use	0.1
doing class:perception	-0.03
doing visit	0.1
ends	-0.36
figure	0.39
for	-0.03
for:doing	0.15
for:living	-0.22
for:made	0.08
for:measure	0.12
for:stuff	0.03
for:unknown	0.06
for:written	-0.18
from	0.03
from:inner	-0.13
gerund class:body	-0.21
gerund class:cognition	0.3
gerund class:communication	0.07
gerund class:motion	-0.25
gerund class:perception	0.06
gerund class:possession	-0.04
gerund class:social	-0.08
gerund:find	0.06
gerund:get	-0.1
gerund:know	-0.08
gerund:operate	0.18
gerund:show	0.19
gerund:visit	-0.11
head class:act	-0.14
head class:body	-0.14
head class:building	-0.04
head class:course	0.06
head class:device	-0.19
head class:document	0.17
head class:feeling	-0.21
head class:food	-0.06
head class:group	0.23
head class:household	0.16
head class:knowledge	-0.18
head class:material	0.03
head class:message	-0.17
head class:money	-0.03
head class:offer	0.1
head class:organisation	0.1
head class:person	-0.32
head class:place	-0.04
head class:quality	0.14
head class:scheme	0.03
head class:service	0.04
head class:software	0.08
head class:state	-0.33
head class:thing	0.1
head class:time	0.13
head class:vehicle	0.05
head class:worker	0.26
head det:my	-0.13
head det:none	0.16
head det:quantity	-0.29
head det:the	-0.11
head gerund	0.08
head offered	1.07
head:doing	-0.08
head:hired	0.26
head:inner	-0.59
head:living	-0.05
head:made	0.22
head:measure	0.08
head:offered	0.17
head:stuff	-0.17
head:unknown	-0.42
hired class:cognition	-0.25
hired class:communication	0.25
hired get	-0.04
hired know	-0.11
in:doing	-0.12
in:inner	0.24
in:living	0.13
in:measure	-0.28
in:stuff	0.12
in:unknown	-0.03
in:written	0.04
inner class:change	-0.14
inner class:contact	-0.07
it class:body	0.17
it class:cognition	0.12
it class:contact	0.12
it class:motion	0.11
it class:stative	0.04
it make	0.06
it operate	0.07
later class:body	-0.15
later class:change	-0.24
later class:cognition	-0.14
later class:communication	-0.39
later class:contact	0.1
later class:creation	-0.23
later class:emotion	-0.25
later class:motion	-0.57
later class:perception	0.06
later class:possession	0.06
later class:social	-0.4
later class:stative	-0.12
later:avoid	0.06
later:be	-0.07
later:feel	-0.1
later:find	-0.09
later:get	-0.27
later:keep	-0.08
later:know	-0.14
later:make	-0.2
later:operate	0.09
later:visit	-0.12
less	-1.52
less first	-1.15
list	0.31
living avoid	-0.13
living can keep	-0.07
living class:body	-0.13
living class:change	-0.11
living class:cognition	0.06
living class:contact	0.06
living class:motion	-0.27
living class:perception	-0.05
living class:possession	0.07
living class:social	-0.05
living feel	-0.09
living find	0.03
living get	0.09
living keep	-0.26
living know	-0.05
living operate	0.13
living visit	-0.08
made	0.18
made class:motion	-0.1
made class:stative	-0.06
made so	0.9
many	-0.1
me	-0.56
nobody class:communication	-0.07
nobody class:contact	-0.14
nobody class:motion	-0.08
noun class:change	-0.06
noun class:cognition	-0.06
noun class:communication	0.03
noun class:contact	-0.09
noun class:creation	-0.18
noun class:emotion	-0.18
noun class:motion	-0.37
noun class:perception	-0.17
noun class:possession	-0.28
noun class:social	-0.29
noun class:stative	-0.14
noun:avoid	0.03
noun:feel	-0.12
noun:find	-0.08
noun:get	-0.04
noun:know	-0.08
noun:offer	0.16
noun:operate	-0.09
noun:visit	-0.15
number	0.65
object offered	0.31
object:doing	-0.1
object:inner	0.24
object:living	0.11
object:made	-0.1
object:measure	-0.4
object:offered	0.13
object:unknown	-0.15
object:written	0.06
offered class:motion	0.15
offered visit	0.04
on	-0.27
on:inner	-0.06
on:measure	-0.24
on:offered	0.14
on:stuff	-0.03
on:written	-0.1
opens with adjective	0.35
opens with demand	-0.22
opens with noun	-0.28
opens with other	-0.09
opens with participle	0.44
opens with predicate	0.16
opens with preposition	-0.07
opens with quantity	-0.05
opens with subject	0.14
other class:change	0.05
other class:motion	-0.1
other offered	0.15
other:doing	-0.34
other:inner	-0.09
other:living	0.08
other:made	0.4
other:measure	-0.37
other:offered	0.04
other:stuff	0.09
other:unknown	0.03
other:written	0.13
our	0.05
participle class:cognition	0.11
participle class:creation	0.08
participle class:social	0.22
participle:make	0.08
people class:perception	0.08
per	0.09
per:doing	0.1
predicate	-0.57
predicate class:change	-0.07
predicate class:cognition	0.21
predicate class:contact	0.05
predicate class:motion	0.21
predicate class:possession	-0.11
predicate class:social	-0.23
predicate class:stative	0.11
predicate:avoid	-0.18
predicate:keep	0.05
predicate:make	0.08
predicate:offer	0.1
predicate:operate	-0.37
predicate:visit	0.1
prep offered	0.18
prep:hired	0.03
prep:inner	-0.03
prep:living	-0.43
prep:made	-0.1
prep:measure	-0.1
prep:offered	0.09
prep:stuff	-0.21
prep:unknown	-0.15
prep:written	-0.13
preposition class:cognition	-0.05
preposition:know	-0.05
progress word	-1.14
question clause	-0.6
quoted	0.24
says what follows	-0.47
situation	-0.47
subject offered	0.11
subject:inner	-0.2
subject:it	0.73
subject:living	-0.3
subject:made	-0.13
subject:measure	0.08
subject:nobody	-0.37
subject:offered	0.15
subject:stuff	-0.06
subject:unknown	0.03
subject:we	0.05
subject:written	0.24
subject:you	-0.05
subject:yours	-0.05
technical	0.97
than	0.45
their	-0.58
time figure	0.36
to	0.1
to:doing	-0.08
to:living	-0.07
to:made	-0.07
to:measure	0.21
to:unknown	0.04
under	0.06
verb:avoid	-0.54
verb:be	-0.07
verb:feel	-0.49
verb:find	-0.16
verb:get	-0.18
verb:keep	-0.41
verb:know	-0.64
verb:make	0.03
verb:offer	0.07
verb:operate	0.39
verb:show	0.17
verb:use	-0.05
verb:visit	-0.37
verb='s	-0.03
verb=add	0.24
verb=are	-0.17
verb=argue	-0.1
verb=arrive	-0.3
verb=ask	-0.05
verb=assign	0.11
verb=base	0.07
verb=become	-0.07
verb=blink	0.17
verb=book	0.07
verb=build	-0.04
verb=call	0.11
verb=calm	-0.07
verb=carry	-0.03
verb=charge	0.11
verb=check	0.04
verb=clean	-0.05
verb=close	-0.18
verb=collect	0.12
verb=commit	0.03
verb=confirm	0.11
verb=cook	-0.12
verb=cross	-0.14
verb=cut	-0.1
verb=dare	-0.2
verb=do	-0.2
verb=drive	-0.06
verb=end	-0.13
verb=explain	-0.1
verb=fall	-0.08
verb=fear	-0.04
verb=feel	-0.08
verb=find	-0.16
verb=finish	0.07
verb=fold	0.21
verb=generate	0.13
verb=get	-0.28
verb=give	-0.33
verb=go	-0.23
verb=happen	-0.04
verb=has	0.07
verb=have	-0.23
verb=hear	-0.04
verb=heat	-0.06
verb=hold	-0.04
verb=hurt	-0.04
verb=is	0.14
verb=keep	-0.23
verb=know	-0.25
verb=learn	0.15
verb=leave	-0.22
verb=let	-0.24
verb=like	-0.09
verb=lock	0.06
verb=look	-0.05
verb=lower	-0.12
verb=make	0.07
verb=mark	0.03
verb=measure	0.13
verb=move	-0.12
verb=need	-0.09
verb=notice	-0.05
verb=offer	0.16
verb=open	-0.19
verb=pack	0.18
verb=pass	-0.11
verb=pay	-0.19
verb=people	-0.09
verb=pin	0.05
verb=print	-0.09
verb=provide	0.13
verb=read	-0.15
verb=receive	0.11
verb=recognize	-0.07
verb=record	0.08
verb=reduce	-0.1
verb=remind	0.29
verb=rework	-0.07
verb=ruin	-0.04
verb=run	-0.09
verb=save	-0.44
verb=say	-0.09
verb=scan	0.1
verb=sell	-0.1
verb=send	0.25
verb=share	0.06
verb=sign	0.03
verb=sit	-0.09
verb=sleep	-0.38
verb=sort	0.04
verb=spend	-0.16
verb=split	0.07
verb=stand	-0.06
verb=start	-0.04
verb=stay	-0.26
verb=stop	-0.23
verb=switch	0.14
verb=tag	0.05
verb=talk	-0.18
verb=tap	0.09
verb=tell	-0.19
verb=test	0.16
verb=train	0.04
verb=travel	-0.07
verb=trust	-0.14
verb=understand	-0.16
verb=use	-0.11
verb=wake	-0.19
verb=walk	-0.22
verb=work	-0.2
verb=write	-0.07
we class:consumption	0.12
will	-0.04
with	0.08
with:living	-0.11
with:measure	0.13
with:offered	0.11
with:unknown	0.05
with:written	-0.11
written class:contact	0.04
you	-0.55
you can get	0.19
you can make	0.17
you can operate	0.13
you class:change	0.23
you class:cognition	0.19
you class:contact	0.13
you class:motion	-0.2
you class:possession	-0.07
you class:social	-0.13
you class:stative	-0.05
you keep	-0.06
you know	-0.06
you operate	0.06
you visit	-0.03
yours class:change	-0.03`;
