// Made by scripts/train.ts; do not edit.

/** How much each sign speaks for a feature (above zero) or a benefit: a line for each, its name, a tab and its weight. */
export const BENEFIT_WEIGHTS: string = `bias	0.83
any:doing	-0.36
any:hired	0.17
any:inner	-0.17
any:living	-0.67
any:made	0.17
any:measure	-0.88
any:offered	0.73
any:stuff	-0.22
any:unknown	-0.14
any:written	0.27
arrow	-0.38
at	-0.17
at:doing	0.03
at:made	-0.07
at:measure	0.08
at:stuff	-0.16
by:hired	0.11
by:living	0.17
by:measure	-0.08
by:offered	0.04
by:unknown	-0.22
by:written	0.26
can	0.33
comparative	-0.37
comparative first	-0.61
compound	0.44
demand class:body	-0.14
demand class:change	-0.14
demand class:cognition	0.10
demand class:communication	0.08
demand class:contact	0.12
demand class:creation	0.14
demand class:motion	-0.21
demand class:possession	-0.03
demand class:social	-0.08
demand class:stative	-0.03
demand:avoid	-0.20
demand:feel	-0.13
demand:find	0.05
demand:get	-0.07
demand:make	-0.11
demand:operate	0.12
demand:visit	-0.11
described	0.26
does class:change	-0.13
does class:cognition	0.21
does class:communication	0.11
does class:consumption	0.10
does class:contact	0.22
does class:creation	0.21
does class:motion	-0.24
does class:perception	0.04
does class:possession	0.13
does class:social	-0.11
does class:stative	-0.17
does:avoid	-0.11
does:feel	-0.04
does:find	-0.16
does:get	0.23
does:keep	-0.28
does:know	-0.20
does:make	0.38
does:offer	-0.09
does:operate	0.47
does:use	0.07
doing visit	0.09
figure	0.46
for	-0.15
for:doing	0.14
for:living	-0.16
for:made	0.08
for:measure	0.05
for:unknown	0.06
for:written	-0.15
from	0.12
from:inner	-0.04
from:measure	0.03
gerund class:cognition	0.31
gerund class:motion	-0.16
gerund class:possession	-0.05
gerund class:social	-0.09
gerund:get	-0.09
gerund:show	0.21
head class:act	-0.19
head class:body	-0.17
head class:building	0.07
head class:device	-0.14
head class:document	0.30
head class:event	-0.10
head class:feeling	-0.20
head class:food	-0.08
head class:group	0.25
head class:household	0.13
head class:knowledge	-0.18
head class:material	0.07
head class:message	-0.04
head class:money	-0.08
head class:offer	0.10
head class:organisation	0.03
head class:person	-0.22
head class:place	-0.05
head class:quality	0.03
head class:service	0.04
head class:software	0.08
head class:state	-0.17
head class:thing	0.09
head class:time	0.15
head class:vehicle	0.06
head class:worker	0.15
head det:a	-0.03
head det:my	-0.15
head det:none	0.23
head det:quantity	-0.27
head det:the	-0.07
head gerund	0.13
head offered	1.01
head:doing	-0.23
head:hired	0.15
head:inner	-0.54
head:made	0.29
head:measure	0.09
head:offered	0.17
head:stuff	-0.21
head:unknown	-0.43
head:written	0.26
hired class:cognition	-0.18
hired get	-0.03
in:doing	-0.12
in:inner	0.22
in:living	0.12
in:made	-0.03
in:measure	-0.12
in:offered	-0.07
in:stuff	0.10
in:unknown	-0.06
inner class:change	-0.14
it class:cognition	0.14
it class:contact	0.10
it class:motion	0.12
it class:stative	0.06
it make	0.06
it operate	0.10
later class:body	-0.17
later class:change	-0.24
later class:cognition	-0.09
later class:communication	-0.39
later class:creation	-0.23
later class:motion	-0.48
later class:possession	-0.08
later class:social	-0.47
later class:stative	-0.06
later:avoid	-0.04
later:be	-0.06
later:find	-0.08
later:get	-0.25
later:keep	-0.07
later:know	-0.12
later:make	-0.20
later:operate	-0.04
later:visit	-0.18
less	-1.27
less first	-1.25
list	0.24
living avoid	-0.11
living can keep	-0.06
living class:change	-0.20
living class:cognition	0.08
living class:contact	0.12
living class:motion	-0.24
living class:perception	-0.05
living class:possession	0.04
living class:social	-0.03
living class:stative	-0.10
living feel	-0.04
living keep	-0.18
living know	-0.05
living operate	0.11
living visit	-0.09
made	0.08
made class:stative	-0.06
made so	0.81
many	-0.07
me	-0.45
nobody class:communication	-0.06
nobody class:contact	-0.09
noun class:change	-0.04
noun class:cognition	-0.11
noun class:contact	-0.07
noun class:creation	-0.20
noun class:emotion	-0.27
noun class:motion	-0.29
noun class:perception	-0.09
noun class:possession	-0.27
noun class:social	-0.24
noun class:stative	-0.14
noun:feel	-0.13
noun:get	-0.03
noun:know	-0.12
noun:offer	0.09
noun:operate	-0.10
noun:visit	-0.16
number	0.37
object offered	0.29
object:inner	0.22
object:living	0.10
object:made	-0.07
object:measure	-0.32
object:offered	0.16
object:stuff	0.13
object:unknown	-0.32
object:written	-0.04
offered class:motion	0.15
on	-0.25
on:made	0.03
on:measure	-0.13
on:offered	0.08
on:stuff	-0.13
on:written	-0.09
opens with adjective	0.14
opens with demand	-0.31
opens with noun	-0.23
opens with participle	0.42
opens with predicate	0.05
opens with quantity	-0.05
opens with subject	0.14
other class:change	0.06
other class:motion	-0.05
other offered	0.05
other:doing	-0.23
other:inner	-0.10
other:living	0.09
other:made	0.24
other:measure	-0.40
other:stuff	0.05
other:written	0.17
our	0.06
participle class:cognition	0.13
participle class:motion	-0.03
participle class:social	0.24
per	0.13
per:doing	0.09
predicate	-0.53
predicate class:change	0.03
predicate class:contact	-0.09
predicate class:motion	0.27
predicate class:social	-0.17
predicate class:stative	0.04
predicate:avoid	-0.11
predicate:offer	0.22
predicate:operate	-0.17
predicate:visit	0.10
prep offered	0.24
prep:doing	0.08
prep:hired	0.04
prep:living	-0.26
prep:made	-0.15
prep:measure	-0.04
prep:offered	0.08
prep:stuff	-0.14
prep:unknown	-0.12
prep:written	-0.08
progress word	-1.05
question clause	-0.52
quoted	0.16
says what follows	-0.53
situation	-0.55
subject offered	0.18
subject:doing	0.08
subject:inner	-0.20
subject:it	0.63
subject:living	-0.41
subject:made	-0.06
subject:measure	0.07
subject:nobody	-0.20
subject:offered	0.24
subject:stuff	-0.06
subject:we	0.19
subject:written	0.14
subject:you	-0.06
subject:yours	-0.05
technical	0.77
than	0.13
their	-0.56
through	-0.04
time figure	0.15
to	0.17
to:living	-0.04
to:made	-0.06
to:measure	0.13
to:unknown	0.06
verb:avoid	-0.39
verb:be	-0.06
verb:feel	-0.32
verb:find	-0.23
verb:get	-0.22
verb:keep	-0.42
verb:know	-0.47
verb:make	-0.05
verb:offer	0.14
verb:operate	0.34
verb:show	0.08
verb:use	-0.06
verb:visit	-0.34
verb='s	-0.04
verb=add	0.23
verb=are	-0.05
verb=arrive	-0.31
verb=ask	-0.03
verb=assign	0.12
verb=base	0.08
verb=book	0.08
verb=call	0.16
verb=clean	-0.05
verb=come	0.06
verb=cook	-0.11
verb=cross	-0.14
verb=cut	-0.16
verb=dare	-0.18
verb=do	-0.14
verb=drive	-0.06
verb=end	-0.11
verb=export	0.03
verb=fear	-0.05
verb=feel	-0.05
verb=find	-0.16
verb=finish	0.09
verb=fold	0.19
verb=follow	0.03
verb=get	-0.36
verb=give	-0.04
verb=go	-0.15
verb=happen	-0.06
verb=has	0.05
verb=have	-0.12
verb=hear	-0.03
verb=hurt	-0.05
verb=is	0.05
verb=keep	-0.31
verb=know	-0.20
verb=learn	0.13
verb=leave	-0.21
verb=let	-0.17
verb=like	-0.10
verb=lock	0.07
verb=look	-0.05
verb=make	-0.15
verb=move	-0.03
verb=open	-0.15
verb=pass	-0.17
verb=pay	-0.16
verb=people	-0.08
verb=pick	0.03
verb=pin	0.06
verb=print	-0.10
verb=read	-0.22
verb=receive	0.15
verb=remind	0.18
verb=rework	-0.08
verb=ruin	-0.05
verb=run	-0.08
verb=save	-0.25
verb=say	-0.07
verb=scan	0.08
verb=sell	-0.10
verb=send	0.15
verb=share	0.06
verb=sit	-0.12
verb=sleep	-0.37
verb=sort	0.04
verb=spend	-0.18
verb=split	0.07
verb=start	-0.05
verb=stay	-0.20
verb=stop	-0.11
verb=switch	0.12
verb=take	-0.10
verb=talk	-0.19
verb=tell	-0.18
verb=test	0.16
verb=think	-0.04
verb=train	0.05
verb=travel	-0.07
verb=turn	0.03
verb=understand	-0.07
verb=use	-0.11
verb=wake	-0.03
verb=walk	-0.09
verb=work	-0.26
verb=write	-0.13
we class:consumption	0.10
with	0.03
with:living	-0.11
with:made	-0.04
with:measure	0.12
with:offered	0.11
with:unknown	0.05
with:written	-0.10
you	-0.57
you can get	0.21
you can make	0.17
you can operate	0.15
you class:body	-0.03
you class:change	0.23
you class:cognition	0.18
you class:contact	0.16
you class:motion	-0.25
you class:possession	-0.05
you class:social	-0.13
you class:stative	-0.03
you keep	-0.04
you know	-0.09
you operate	0.07
you visit	-0.03
yours class:change	-0.03`;
