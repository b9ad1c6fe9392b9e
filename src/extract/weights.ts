/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.828 after a preposition
0.983 begins the sentence
2.626 construction according say finite
0.013 construction apposition act base
-0.724 construction apposition act finite
-0.032 construction apposition label base
0.622 construction apposition label finite
0.109 construction apposition say base
0.761 construction apposition say finite
0.226 construction apposition speech base
0.692 construction apposition speech finite
0.964 construction apposition tell finite
-0.074 construction by speech finite
-1.374 construction colon say finite
-0.301 construction conjoined act base
-0.032 construction conjoined act finite
-0.095 construction conjoined label base
-0.008 construction conjoined label finite
-0.283 construction conjoined say base
0.187 construction conjoined say finite
-0.142 construction conjoined speech base
0.766 construction conjoined speech finite
-0.442 construction conjoined tell base
0.442 construction distant act finite
0.155 construction distant label finite
1.359 construction distant say finite
-0.138 construction distant speech finite
0.559 construction distant tell finite
0.077 construction inverted act finite
-0.466 construction inverted label finite
0.741 construction inverted say finite
0.445 construction inverted speech finite
-0.542 construction object act base
0.091 construction object act finite
-0.020 construction object act ing
-0.541 construction object label base
-0.832 construction object label finite
-0.248 construction object label ing
-0.377 construction object say base
0.546 construction object say finite
-0.599 construction object say ing
0.020 construction object speech base
-0.401 construction object speech finite
-0.689 construction object speech ing
-0.044 construction object tell base
-0.621 construction object tell finite
-0.174 construction object tell ing
0.176 construction participle act ing
0.469 construction participle label ing
0.381 construction participle say ing
0.007 construction participle speech ing
0.751 construction participle tell ing
-0.403 construction passive label finite
-0.092 construction passive speech finite
-0.739 construction quoted label finite
-0.986 construction quoted label ing
-0.311 construction quoted speech finite
-0.992 construction quoted speech ing
-0.285 construction relative act base
0.409 construction relative act finite
-0.091 construction relative label base
-0.390 construction relative label finite
-0.001 construction relative label ing
-0.106 construction relative say base
0.198 construction relative say finite
-0.201 construction relative speech base
0.201 construction relative speech finite
0.340 construction relative speech ing
-2.626 construction signature say finite
-1.110 construction subject act base
-1.168 construction subject act finite
-1.650 construction subject label base
0.371 construction subject label finite
0.379 construction subject say base
0.989 construction subject say finite
-1.667 construction subject speech base
0.465 construction subject speech finite
-0.663 construction subject tell base
0.709 construction subject tell finite
-0.066 definite
-0.709 further
-0.739 indefinite
-0.117 kind document linked
-1.138 kind document unlinked
-0.496 kind document's linked
-0.434 kind document's unlinked
0.421 kind group linked
-0.811 kind group unlinked
-0.327 kind group's linked
-1.014 kind group's unlinked
0.591 kind nominal linked
-0.561 kind nominal unlinked
-0.165 kind nominal's linked
-0.643 kind nominal's unlinked
-0.475 kind organisation linked
-0.977 kind organisation unlinked
-0.985 kind organisation's linked
-1.480 kind organisation's unlinked
0.770 kind person linked
0.539 kind person unlinked
0.047 kind person's linked
0.519 kind person's unlinked
-0.338 kind place linked
-1.637 kind place unlinked
-0.752 kind place's linked
-1.014 kind place's unlinked
0.402 kind pronoun linked
-0.397 kind pronoun unlinked
-0.717 kind pronoun's linked
-0.201 kind pronoun's unlinked
0.250 kind unknown linked
-1.466 kind unknown unlinked
-0.785 kind unknown's linked
-1.023 kind unknown's unlinked
0.553 lemma accuse
0.123 lemma acknowledge
0.708 lemma add
0.330 lemma admit
-0.237 lemma advise
-0.093 lemma advocate
-0.765 lemma agree
0.483 lemma allege
-0.770 lemma announce
0.083 lemma answer
-0.383 lemma applaud
1.173 lemma argue
0.094 lemma ask
1.319 lemma assail
0.337 lemma assert
0.079 lemma assure
-0.226 lemma attack
-0.024 lemma bash
-1.004 lemma begin
-1.363 lemma believe
0.019 lemma bemoan
-0.242 lemma bill
-0.129 lemma blame
0.149 lemma blast
0.712 lemma boast
-0.281 lemma brag
-0.156 lemma brand
-0.074 lemma by
0.316 lemma call
0.031 lemma cast
0.513 lemma caution
-0.350 lemma challenge
0.740 lemma chant
0.012 lemma characterize
-0.281 lemma charge
0.385 lemma chide
-0.154 lemma chime
0.699 lemma cite
0.286 lemma claim
-0.049 lemma clarify
-0.733 lemma close
-0.499 lemma coin
-0.002 lemma command
0.064 lemma comment
-0.281 lemma compare
0.602 lemma complain
0.668 lemma concede
0.510 lemma conclude
-0.211 lemma condemn
0.376 lemma confirm
-0.668 lemma consider
-0.021 lemma contend
-0.050 lemma continue
-0.424 lemma counsel
0.160 lemma counter
-0.709 lemma criticize
0.613 lemma cry
0.298 lemma cut
-0.143 lemma declare
0.173 lemma decry
-0.650 lemma deem
-0.043 lemma defend
-0.220 lemma demand
0.860 lemma denounce
-0.318 lemma deny
-0.037 lemma depict
0.112 lemma deride
0.413 lemma describe
0.182 lemma disclose
0.667 lemma dismiss
0.505 lemma dub
0.040 lemma echo
0.796 lemma elaborate
0.720 lemma email
-0.074 lemma emphasize
-0.456 lemma endorse
-0.640 lemma estimate
0.245 lemma exclaim
0.860 lemma explain
0.523 lemma express
0.005 lemma figure
-0.591 lemma find
-0.532 lemma finish
-0.202 lemma go
0.252 lemma hail
0.457 lemma hammer
-0.258 lemma headline
-0.209 lemma highlight
-0.167 lemma hint
-1.139 lemma hold
0.115 lemma imply
0.764 lemma indicate
0.767 lemma insist
-0.003 lemma instruct
0.119 lemma interject
-0.277 lemma interrupt
-0.654 lemma invoke
0.249 lemma issue
0.063 lemma joke
-0.096 lemma jump
-0.718 lemma label
-0.154 lemma lambaste
-0.091 lemma lament
-0.206 lemma lash
-0.052 lemma laugh
-0.067 lemma liken
-0.148 lemma maintain
-1.155 lemma mean
-0.162 lemma mention
0.876 lemma mock
-0.966 lemma muse
-0.220 lemma name
0.390 lemma note
-0.716 lemma open
-0.664 lemma oppose
-1.120 lemma order
-0.420 lemma paint
-0.087 lemma pitch
-0.951 lemma plead
0.068 lemma pledge
0.170 lemma point
0.541 lemma portray
-0.608 lemma post
-0.048 lemma praise
-0.002 lemma pray
0.767 lemma predict
-0.375 lemma proclaim
-0.240 lemma profess
-0.253 lemma promise
-0.940 lemma promote
0.527 lemma pronounce
-0.181 lemma propose
0.119 lemma protest
0.529 lemma publish
-0.594 lemma put
0.714 lemma quote
-1.308 lemma quote quoted
0.721 lemma quote subject
0.274 lemma rail
-0.270 lemma rank
-0.281 lemma rate
-0.097 lemma read
-0.109 lemma reason
-0.866 lemma reassure
-0.023 lemma rebuke
0.844 lemma recall
-0.777 lemma recite
-0.313 lemma recommend
0.102 lemma recount
0.078 lemma refer
-0.021 lemma reflect
-0.172 lemma regard
-0.159 lemma reiterate
-0.129 lemma relate
0.657 lemma release
-0.214 lemma remark
-0.760 lemma remind
0.756 lemma repeat
0.954 lemma reply
1.554 lemma report
0.384 lemma respond
-0.348 lemma retort
0.225 lemma retweet
-0.066 lemma reveal
0.164 lemma rip
0.349 lemma rule
0.471 lemma scream
-0.577 lemma see
1.567 lemma shout
-0.811 lemma signal
-0.157 lemma sing
-0.992 lemma slam
-0.944 lemma speak
-0.182 lemma speculate
-0.624 lemma start
0.038 lemma state
-0.207 lemma stress
-0.312 lemma style
0.054 lemma suggest
0.062 lemma sum
0.066 lemma support
-0.017 lemma suspect
-0.402 lemma talk
0.947 lemma tell apposition
-0.099 lemma tell conjoined
0.559 lemma tell distant
-0.698 lemma tell object
0.751 lemma tell participle
0.645 lemma tell subject
-0.479 lemma term
-0.702 lemma testify
-0.470 lemma thank
-1.375 lemma think
-0.386 lemma title
0.068 lemma tout
0.139 lemma tweet
-0.076 lemma underscore
-0.217 lemma urge
-0.381 lemma use
-0.472 lemma venture
-0.187 lemma view
-0.516 lemma voice
-0.130 lemma volunteer
-0.120 lemma vow
0.109 lemma warn
0.317 lemma wonder
0.359 lemma write
1.297 lemma yell
-0.102 link according L0
0.847 link according L1
0.733 link according L2
0.802 link according L4
-0.647 link according P+1
-0.862 link according P-1
-0.361 link according P-1-
0.127 link according R0
0.745 link according R1
1.184 link according R2
1.129 link according R3
-0.555 link according S+1
0.624 link according S-1
1.207 link apposition L0
0.845 link apposition L1
1.436 link apposition L2
1.381 link apposition L3
0.960 link apposition L4
-1.202 link apposition P+1
-1.437 link apposition P-1
-0.837 link apposition P-1-
0.847 link apposition R0
0.041 link apposition R1
0.566 link apposition R2
-0.457 link apposition S+1
0.027 link apposition S+1near
-0.148 link apposition S+2
-0.162 link apposition S-1
-0.079 link apposition S-1:
-0.746 link apposition S-2
-0.104 link apposition S-3
-0.727 link apposition around
-0.566 link by L0
0.218 link by L1
-0.069 link by L2
0.167 link by L3
0.667 link by L4
-0.539 link by P+1
-0.655 link by P-1
-0.226 link by P-1-
0.496 link by R0
0.533 link by R1
0.377 link by R2
0.911 link by R3
-0.089 link by S+1
-0.060 link by S+2
-0.453 link by S-1
-0.070 link by S-2
-0.021 link by S-3
-0.513 link colon L0
-0.301 link colon L1
-0.366 link colon L2
-0.108 link colon L3
-0.191 link colon P+1
0.604 link colon P-1
-0.004 link colon P-1-
-0.045 link colon P-1:
-0.620 link colon R1
-0.020 link colon S-1
0.615 link conjoined L0
1.538 link conjoined L1
0.759 link conjoined L2
1.316 link conjoined L3
-0.242 link conjoined L4
-0.741 link conjoined P+1
-0.698 link conjoined P-1
-0.547 link conjoined P-1-
-0.222 link conjoined R0
-0.346 link conjoined R1
-0.526 link conjoined R2
-0.663 link conjoined R3
0.225 link conjoined S+1
-0.103 link conjoined S+1near
-0.125 link conjoined S+2
-1.226 link conjoined S-1
-0.063 link conjoined S-1:
-0.195 link conjoined S-2
-0.090 link conjoined S-3
0.976 link conjoined around
0.787 link distant L0
0.356 link distant L1
0.432 link distant L2
0.741 link distant L3
-0.426 link distant L4
-0.632 link distant P+1
-0.586 link distant P-1
-0.353 link distant P-1-
0.514 link distant R0
-0.131 link distant R1
-0.100 link distant S+1
-0.174 link distant S+1near
-0.078 link distant S+2
0.454 link distant S-1
-0.090 link distant S-2
1.942 link distant around
0.205 link inverted L0
-1.330 link inverted L1
-0.096 link inverted L2
-1.138 link inverted L3
-0.836 link inverted P+1
-0.547 link inverted P-1
-0.897 link inverted P-1-
0.835 link inverted R0
-0.213 link inverted S+1
0.838 link inverted S-1
0.510 link inverted S-2
-0.368 link object L0
-0.245 link object L1
0.190 link object L2
-0.963 link object L3
-0.659 link object L4
-0.565 link object P+1
-0.616 link object P-1
-0.499 link object P-1-
-0.136 link object R0
-0.107 link object R1
0.487 link object R2
1.269 link object R3
-0.216 link object S+1
-0.016 link object S+1near
-0.099 link object S+2
0.284 link object S-1
-0.012 link object S-1:
-0.207 link object S-2
-0.105 link object S-3
0.906 link participle L0
0.730 link participle L1
1.253 link participle L2
1.075 link participle L3
1.307 link participle L4
-1.050 link participle P+1
-0.954 link participle P-1
-0.538 link participle P-1-
0.134 link participle R0
-0.189 link participle R1
-0.311 link participle R2
-0.317 link participle R3
-0.147 link participle S+1
-0.275 link participle S+1near
-0.076 link participle S+2
-0.357 link participle S-1
-0.078 link participle S-1:
-0.234 link participle S-2
-0.057 link participle S-3
0.186 link participle around
-0.040 link passive P+1
-0.020 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.005 link quoted P-1-
-0.011 link quoted S+1
0.388 link quoted S-1
-0.179 link relative L0
-0.166 link relative L1
0.577 link relative L2
-0.278 link relative L3
0.838 link relative L4
-0.558 link relative P+1
-0.478 link relative P-1
-0.216 link relative P-1-
0.764 link relative R0
-0.065 link relative R1
0.199 link relative R2
-0.346 link relative R3
-0.085 link relative S+1
-0.046 link relative S+2
0.408 link relative S-1
-0.060 link relative S-2
-0.072 link relative S-3
0.054 link signature P+1
0.994 link subject L0
1.079 link subject L1
1.020 link subject L2
1.189 link subject L3
1.269 link subject L4
-1.059 link subject P+1
-0.966 link subject P-1
-1.060 link subject P-1-
0.407 link subject P-1:
0.815 link subject R0
0.377 link subject R1
-0.561 link subject R2
-0.215 link subject R3
-1.083 link subject S+1
-0.829 link subject S+1near
-1.110 link subject S+2
0.451 link subject S-1
-0.856 link subject S-1:
-0.763 link subject S-2
-1.023 link subject S-3
-0.574 linked after a preposition apposition
0.605 linked after a preposition colon
-1.823 linked after a preposition conjoined
-1.442 linked after a preposition distant
-0.221 linked after a preposition object
-0.427 linked after a preposition participle
-0.614 linked after a preposition relative
-0.941 linked after a preposition subject
0.731 mention document according
0.052 mention document apposition
0.587 mention document by
-0.410 mention document colon
0.192 mention document conjoined
-0.780 mention document distant
0.304 mention document inverted
-0.376 mention document object
-0.915 mention document participle
-0.025 mention document quoted
-0.457 mention document relative
1.170 mention document subject
0.693 mention group according
-0.653 mention group apposition
0.446 mention group by
0.139 mention group colon
0.565 mention group conjoined
1.333 mention group distant
-0.430 mention group inverted
-0.281 mention group object
0.236 mention group participle
0.609 mention group relative
0.423 mention group subject
0.132 mention group's by
-0.004 mention group's conjoined
0.589 mention group's distant
-0.098 mention group's inverted
-0.063 mention group's object
-0.112 mention group's participle
0.600 mention nominal according
0.460 mention nominal apposition
0.284 mention nominal by
-0.009 mention nominal colon
-0.213 mention nominal conjoined
0.714 mention nominal distant
-0.731 mention nominal inverted
-0.669 mention nominal object
1.103 mention nominal participle
-0.820 mention nominal quoted
-0.227 mention nominal relative
-0.583 mention nominal signature
1.015 mention nominal subject
-0.017 mention nominal's by
-0.027 mention nominal's conjoined
-0.111 mention nominal's object
-0.000 mention nominal's participle
0.600 mention organisation according
-0.663 mention organisation apposition
0.623 mention organisation by
0.313 mention organisation colon
-0.190 mention organisation conjoined
0.329 mention organisation distant
-0.863 mention organisation inverted
-0.348 mention organisation object
-0.714 mention organisation participle
-0.052 mention organisation relative
1.129 mention organisation subject
-0.926 mention organisation's by
0.133 mention organisation's conjoined
-0.043 mention organisation's distant
-0.064 mention organisation's object
-0.094 mention organisation's participle
-0.088 mention person according
1.051 mention person apposition
0.180 mention person by
-1.236 mention person colon
0.383 mention person conjoined
1.067 mention person distant
0.995 mention person inverted
-0.178 mention person object
0.672 mention person participle
-0.341 mention person passive
-0.335 mention person quoted
0.333 mention person relative
0.366 mention person signature
0.598 mention person subject
0.431 mention person's according
0.454 mention person's by
0.449 mention person's conjoined
0.373 mention person's distant
-0.506 mention person's inverted
0.141 mention person's object
-0.094 mention person's participle
-1.049 mention person's quoted
-0.694 mention place by
-0.161 mention place colon
-0.217 mention place conjoined
-0.269 mention place distant
-0.251 mention place object
-0.143 mention place participle
-0.035 mention place relative
0.216 mention place subject
-0.015 mention place's by
-0.084 mention place's conjoined
-0.022 mention place's distant
-0.036 mention place's object
0.307 mention pronoun apposition
-0.001 mention pronoun by
-0.052 mention pronoun colon
-0.016 mention pronoun conjoined
0.861 mention pronoun distant
-1.411 mention pronoun inverted
-1.219 mention pronoun object
0.400 mention pronoun participle
0.071 mention pronoun quoted
0.476 mention pronoun subject
-0.513 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.017 mention pronoun's inverted
-0.292 mention pronoun's object
0.123 mention pronoun's participle
0.616 mention unknown according
0.552 mention unknown apposition
-0.004 mention unknown by
-0.373 mention unknown colon
-0.341 mention unknown conjoined
-1.262 mention unknown distant
0.392 mention unknown inverted
0.325 mention unknown object
-0.468 mention unknown participle
-0.145 mention unknown relative
0.940 mention unknown subject
-0.719 mention unknown's by
-0.020 mention unknown's conjoined
-0.028 mention unknown's distant
-0.019 mention unknown's object
-0.000 mention unknown's participle
0.438 nearest
0.793 nearest by far
0.492 nearest of equals
0.545 nobody
-0.180 nobody after as
0.800 nobody after book
-0.074 nobody after called
-0.340 nobody after capital
0.022 nobody after determiner
0.263 nobody after for
0.315 nobody after in
0.367 nobody after of
0.952 nobody after on
0.412 nobody after show
-0.277 nobody after term
0.788 nobody after titled
-0.535 nobody after verb act
-0.236 nobody after verb label
-0.384 nobody after verb say
-0.743 nobody after verb speech
0.152 nobody after word
0.059 nobody bare title
0.469 nobody bare title after of
-0.242 nobody bare title after on
0.535 nobody bare title after to
0.619 nobody bare title first-inside
-0.035 nobody bare title inside-inside
0.298 nobody before noun
0.189 nobody before verb
0.122 nobody before word
1.154 nobody capital 1
-0.511 nobody capital 12+
0.419 nobody capital 2
-0.148 nobody capital 3
-0.139 nobody capital 4+
-0.600 nobody capital 7+
1.247 nobody hashtag
0.172 nobody nearest at hand
0.660 nobody nearest far
-0.182 nobody nearest far long
0.636 nobody nearest far short
0.380 nobody nearest middle
0.299 nobody nearest middle long
0.402 nobody nearest middle short
0.246 nobody nearest near
0.082 nobody nearest near long
0.277 nobody nearest near short
-0.227 nobody nearest none
-0.678 nobody nearest none long
0.419 nobody nearest none short
-0.231 nobody punctuated colon-comma
0.198 nobody punctuated colon-end
0.319 nobody punctuated comma-comma
-0.125 nobody punctuated comma-end
1.013 nobody punctuated comma-inside
-0.365 nobody punctuated first-comma
-0.292 nobody punctuated first-end
-0.530 nobody punctuated first-inside
0.594 nobody punctuated inside-comma
0.419 nobody punctuated inside-end
1.032 nobody punctuated inside-inside
-0.415 nobody punctuated that-comma
0.248 nobody punctuated that-end
-0.231 nobody shape colon-comma
0.674 nobody shape colon-end
1.049 nobody shape colon-inside
0.319 nobody shape comma-comma
0.358 nobody shape comma-end
0.324 nobody shape comma-inside
-0.368 nobody shape first-comma
-0.815 nobody shape first-end
0.409 nobody shape first-inside
0.789 nobody shape inside-comma
0.458 nobody shape inside-end
0.437 nobody shape inside-inside
-0.415 nobody shape that-comma
0.248 nobody shape that-end
-0.396 nobody shape that-inside
0.389 nobody single first-inside
0.957 nobody single inside-comma
1.108 nobody single inside-end
1.912 nobody single inside-inside
2.380 nobody single marks
0.078 nobody small 1
-0.252 nobody small 12+
-0.025 nobody small 2
-0.406 nobody small 3
-0.368 nobody small 4+
-0.507 nobody small 7+
2.611 nobody title 12+
1.373 nobody title 2
1.556 nobody title 3
2.206 nobody title 4+
2.234 nobody title 7+
2.583 nobody title after possessive
1.878 nobody title of a work
0.475 nobody unpunctuated
0.404 nobody words 1
-0.259 nobody words 12+
0.502 nobody words 2
0.374 nobody words 3
0.481 nobody words 4+
0.174 nobody words 7+
-0.100 part of a longer mention
-0.217 plural
0.442 pronoun he
-0.297 pronoun i
-1.048 pronoun it
0.564 pronoun she
-0.143 pronoun they
-0.079 pronoun we
-0.009 second nearest
-0.556 singular
-1.101 unlinked P+1
-1.082 unlinked P-1
-1.154 unlinked S+1
-0.286 unlinked S-1
-1.056 unlinked S-2
0.785 unlinked after
1.775 unlinked before
-0.064 unlinked colon-comma P+1
-0.089 unlinked colon-comma P-1
-0.044 unlinked colon-comma S-1
0.206 unlinked colon-comma after
0.682 unlinked colon-comma before
-0.682 unlinked colon-end P+1
-0.842 unlinked colon-end P-1
-0.119 unlinked colon-end S+1
0.236 unlinked colon-end S-1
-0.125 unlinked colon-end S-2
1.180 unlinked colon-end before
-0.030 unlinked colon-end just before
-0.130 unlinked colon-inside P+1
-0.375 unlinked colon-inside P-1
-0.653 unlinked colon-inside before
-0.241 unlinked colon-inside just after
-0.181 unlinked comma-comma P+1
-0.278 unlinked comma-comma P-1
-0.099 unlinked comma-comma S+1
-0.135 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.260 unlinked comma-comma after
-0.863 unlinked comma-comma before
-0.125 unlinked comma-comma just after
-0.035 unlinked comma-comma just before
-0.701 unlinked comma-end P+1
-0.811 unlinked comma-end P-1
-0.120 unlinked comma-end S+1
-0.613 unlinked comma-end S-1
-0.174 unlinked comma-end S-2
0.845 unlinked comma-end before
-0.101 unlinked comma-end just before
-0.175 unlinked comma-inside P+1
-0.219 unlinked comma-inside P-1
-0.072 unlinked comma-inside S+1
-0.024 unlinked comma-inside S-1
0.623 unlinked comma-inside after
0.442 unlinked comma-inside before
-0.182 unlinked comma-inside just after
0.918 unlinked comma-inside just before
-0.887 unlinked first-comma P+1
-0.898 unlinked first-comma P-1
-0.398 unlinked first-comma S+1
-0.887 unlinked first-comma S-1
-0.454 unlinked first-comma S-2
1.102 unlinked first-comma after
1.969 unlinked first-comma just after
-1.147 unlinked first-end P+1
-1.161 unlinked first-end P-1
0.273 unlinked first-end S+1
1.568 unlinked first-end S-1
-0.094 unlinked first-end S-2
-0.613 unlinked first-inside P+1
-0.753 unlinked first-inside P-1
-0.101 unlinked first-inside S+1
0.361 unlinked first-inside S-1
-0.086 unlinked first-inside S-2
0.210 unlinked first-inside after
0.088 unlinked first-inside just after
-0.760 unlinked inside-comma P+1
-0.675 unlinked inside-comma P-1
-0.372 unlinked inside-comma S+1
-0.644 unlinked inside-comma S-1
-0.126 unlinked inside-comma S-2
-0.096 unlinked inside-comma after
0.238 unlinked inside-comma before
0.754 unlinked inside-comma just after
-0.706 unlinked inside-comma just before
-0.901 unlinked inside-end P+1
-0.959 unlinked inside-end P-1
-0.646 unlinked inside-end S+1
0.719 unlinked inside-end S-1
-0.363 unlinked inside-end S-2
0.792 unlinked inside-end before
0.220 unlinked inside-end just before
-0.946 unlinked inside-inside P+1
-1.051 unlinked inside-inside P-1
-0.899 unlinked inside-inside S+1
-0.788 unlinked inside-inside S-1
-0.462 unlinked inside-inside S-2
0.369 unlinked inside-inside after
0.953 unlinked inside-inside before
-1.131 unlinked inside-inside just after
0.373 unlinked inside-inside just before
0.734 unlinked just after
0.158 unlinked just before
-0.048 unlinked that-comma P+1
-0.081 unlinked that-comma P-1
-0.073 unlinked that-comma after
-0.239 unlinked that-end P+1
-0.383 unlinked that-end P-1
-0.057 unlinked that-end S+1
-0.196 unlinked that-end S-1
-0.261 unlinked that-end before
-0.124 unlinked that-end just before
-0.115 unlinked that-inside P+1
-0.230 unlinked that-inside P-1
-0.024 unlinked that-inside S+1
-0.097 unlinked that-inside S-1
-0.245 unlinked that-inside after
1.332 unlinked that-inside before
-0.103 unlinked that-inside just after
-0.120 verb act L0
0.173 verb act L1
0.311 verb act L2
0.465 verb act L3
0.876 verb act L4
-0.813 verb act P+1
-0.779 verb act P-1
-0.741 verb act P-1-
-0.300 verb act P-1:
-0.805 verb act R0
-0.074 verb act R1
0.408 verb act R2
-0.345 verb act R3
-0.628 verb act S+1
0.040 verb act S+1near
-0.367 verb act S+2
-0.352 verb act S-1
-0.099 verb act S-1:
-0.595 verb act S-2
-0.336 verb act S-3
0.456 verb act around
0.698 verb label L0
0.923 verb label L1
0.710 verb label L2
0.386 verb label L3
0.696 verb label L4
-1.022 verb label P+1
-1.009 verb label P-1
-0.988 verb label P-1-
-0.037 verb label P-1:
-0.748 verb label R0
-0.864 verb label R1
-0.015 verb label R2
-0.710 verb label R3
-0.488 verb label S+1
-0.307 verb label S+1near
-0.194 verb label S+2
-0.651 verb label S-1
-0.041 verb label S-1:
-0.513 verb label S-2
-0.232 verb label S-3
0.465 verb label around
1.170 verb say L0
1.089 verb say L1
1.353 verb say L2
1.559 verb say L3
1.577 verb say L4
-1.094 verb say P+1
-0.974 verb say P-1
-0.908 verb say P-1-
0.836 verb say P-1:
0.853 verb say R0
1.024 verb say R1
1.504 verb say R2
1.643 verb say R3
-0.553 verb say S+1
-0.573 verb say S+1near
-0.564 verb say S+2
0.619 verb say S-1
-0.400 verb say S-1:
0.074 verb say S-2
-0.338 verb say S-3
0.170 verb say around
0.726 verb speech L0
1.110 verb speech L1
1.200 verb speech L2
1.133 verb speech L3
0.982 verb speech L4
-1.153 verb speech P+1
-1.054 verb speech P-1
-1.292 verb speech P-1-
-0.551 verb speech P-1:
0.698 verb speech R0
0.225 verb speech R1
0.353 verb speech R2
0.594 verb speech R3
-1.074 verb speech S+1
-0.573 verb speech S+1near
-0.663 verb speech S+2
0.070 verb speech S-1
-0.706 verb speech S-1:
-0.732 verb speech S-2
-0.617 verb speech S-3
0.623 verb speech around
-0.554 verb tell L0
-0.306 verb tell L1
0.713 verb tell L2
0.613 verb tell L3
0.876 verb tell L4
-0.864 verb tell P+1
-0.728 verb tell P-1
-0.553 verb tell P-1-
0.902 verb tell R0
-0.133 verb tell R1
-0.310 verb tell R2
-0.012 verb tell R3
-0.194 verb tell S+1
-0.044 verb tell S+2
0.813 verb tell S-1
-0.221 verb tell S-2
-0.579 where L0 colon-comma
0.530 where L0 colon-end
1.446 where L0 colon-inside
-0.026 where L0 comma-comma
0.749 where L0 comma-end
1.318 where L0 comma-inside
0.210 where L0 inside-comma
0.466 where L0 inside-end
0.502 where L0 inside-inside
0.679 where L0 that-comma
-0.017 where L0 that-end
0.811 where L0 that-inside
1.158 where L1 colon-end
-0.203 where L1 colon-inside
0.685 where L1 comma-comma
0.719 where L1 comma-end
0.841 where L1 comma-inside
0.580 where L1 inside-comma
0.500 where L1 inside-end
0.940 where L1 inside-inside
0.972 where L1 that-end
-0.443 where L1 that-inside
-0.338 where L2 colon-comma
0.528 where L2 colon-end
-0.249 where L2 comma-comma
1.042 where L2 comma-end
-0.594 where L2 comma-inside
0.771 where L2 inside-comma
0.943 where L2 inside-end
1.451 where L2 inside-inside
0.067 where L2 that-end
0.070 where L2 that-inside
-0.920 where L3 colon-comma
0.769 where L3 colon-end
0.844 where L3 comma-comma
0.638 where L3 comma-end
0.713 where L3 comma-inside
1.112 where L3 inside-comma
1.101 where L3 inside-end
1.087 where L3 inside-inside
0.244 where L3 that-end
0.822 where L4 colon-end
-0.038 where L4 comma-end
0.021 where L4 comma-inside
-0.076 where L4 inside-comma
1.181 where L4 inside-end
1.027 where L4 inside-inside
-0.076 where P+1 colon-comma
-0.707 where P+1 colon-end
-0.206 where P+1 colon-inside
-0.229 where P+1 comma-comma
-0.753 where P+1 comma-end
-0.180 where P+1 comma-inside
-0.867 where P+1 first-comma
-1.029 where P+1 first-end
-0.715 where P+1 first-inside
-0.803 where P+1 inside-comma
-1.043 where P+1 inside-end
-1.018 where P+1 inside-inside
-0.114 where P+1 that-comma
-0.354 where P+1 that-end
-0.165 where P+1 that-inside
-0.116 where P-1 colon-comma
-0.946 where P-1 colon-end
-0.183 where P-1 colon-inside
-0.307 where P-1 comma-comma
-0.877 where P-1 comma-end
-0.346 where P-1 comma-inside
-0.922 where P-1 first-comma
-0.379 where P-1 first-end
-0.455 where P-1 first-inside
-0.820 where P-1 inside-comma
-1.000 where P-1 inside-end
-1.136 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.351 where P-1 that-end
-0.194 where P-1 that-inside
-0.037 where P-1- colon-comma
-0.645 where P-1- colon-end
-0.098 where P-1- colon-inside
-0.229 where P-1- comma-comma
-0.554 where P-1- comma-end
-0.073 where P-1- comma-inside
-0.752 where P-1- first-comma
-0.963 where P-1- first-end
-0.419 where P-1- first-inside
-0.588 where P-1- inside-comma
-0.793 where P-1- inside-end
-0.952 where P-1- inside-inside
-0.143 where P-1- that-end
-0.059 where P-1- that-inside
-0.735 where P-1: first-end
0.616 where P-1: inside-end
0.950 where R0 colon-comma
0.659 where R0 comma-comma
-1.806 where R0 comma-inside
0.837 where R0 first-comma
0.458 where R0 first-inside
0.827 where R0 inside-comma
-0.144 where R0 inside-inside
-0.018 where R1 comma-comma
1.067 where R1 first-comma
0.664 where R1 first-inside
-0.291 where R1 inside-comma
-0.415 where R1 inside-inside
-0.134 where R1 that-inside
-0.254 where R2 comma-comma
-0.358 where R2 comma-inside
0.498 where R2 first-comma
1.308 where R2 first-inside
0.178 where R2 inside-comma
0.562 where R2 inside-inside
0.247 where R3 comma-comma
0.304 where R3 first-comma
1.180 where R3 first-inside
-0.014 where R3 inside-comma
0.580 where R3 inside-inside
-0.199 where S+1 colon-end
-0.259 where S+1 comma-comma
-0.119 where S+1 comma-end
-0.121 where S+1 comma-inside
-0.364 where S+1 first-comma
1.216 where S+1 first-end
-0.548 where S+1 first-inside
-0.470 where S+1 inside-comma
-0.633 where S+1 inside-end
-1.166 where S+1 inside-inside
-0.089 where S+1 that-end
-0.040 where S+1 that-inside
-0.315 where S+1near colon-end
-0.369 where S+1near comma-end
0.395 where S+1near first-end
-1.041 where S+1near inside-end
-0.098 where S+1near that-end
-0.056 where S+2 comma-end
-0.321 where S+2 first-comma
-0.140 where S+2 first-end
-0.109 where S+2 first-inside
-0.205 where S+2 inside-comma
-0.324 where S+2 inside-end
-0.467 where S+2 inside-inside
-0.291 where S-1 comma-comma
-0.544 where S-1 comma-end
-0.476 where S-1 comma-inside
-1.787 where S-1 first-comma
0.944 where S-1 first-end
-0.321 where S-1 first-inside
-1.633 where S-1 inside-comma
-0.983 where S-1 inside-end
-2.175 where S-1 inside-inside
-0.809 where S-1 that-end
-0.400 where S-1 that-inside
-0.093 where S-1: colon-comma
-1.101 where S-1: colon-end
-0.191 where S-2 colon-end
0.754 where S-2 comma-end
-0.561 where S-2 first-comma
-0.270 where S-2 first-end
-0.223 where S-2 inside-comma
-0.498 where S-2 inside-end
-0.411 where S-2 inside-inside
-0.107 where S-3 comma-end
-0.274 where S-3 first-comma
-0.672 where S-3 first-end
-0.034 where S-3 inside-comma
-0.176 where S-3 inside-end
-0.235 where S-3 inside-inside
0.943 where around inside-comma
0.848 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.812 after a preposition
0.255 after next paragraph likely
-0.601 after next paragraph likely alone
0.658 after next paragraph likely few words
0.226 after next paragraph likely in words
-0.136 after next paragraph maybe
0.635 after next paragraph maybe alone
-0.406 after next paragraph maybe few words
-0.324 after next paragraph maybe in words
0.057 after next paragraph sure
-0.020 after next paragraph sure alone
0.137 after next paragraph sure few words
0.100 after next paragraph sure in words
0.361 after same paragraph likely
0.492 after same paragraph likely few words
0.054 after same paragraph likely in words
-0.232 after same paragraph maybe
0.157 after same paragraph maybe few words
-0.268 after same paragraph maybe in words
0.329 after same paragraph sure
0.704 after same paragraph sure alone
0.577 after same paragraph sure few words
-0.009 after same paragraph sure in words
0.280 after same sentence likely
0.242 after same sentence likely in words
0.217 after same sentence maybe
0.217 after same sentence maybe in words
0.533 after same sentence sure
0.542 after same sentence sure few words
0.464 after same sentence sure in words
-0.437 before continued maybe
0.455 before continued sure
0.512 before continued sure alone
-0.049 before continued sure few words
0.146 before next paragraph likely
0.569 before next paragraph likely alone
-0.524 before next paragraph likely few words
0.110 before next paragraph likely in words
0.068 before next paragraph maybe
-0.215 before next paragraph maybe alone
-0.674 before next paragraph maybe few words
0.750 before next paragraph maybe in words
0.033 before next paragraph sure
0.844 before next paragraph sure alone
-0.181 before next paragraph sure few words
-0.316 before next paragraph sure in words
0.430 before same paragraph likely
0.506 before same paragraph likely alone
0.728 before same paragraph likely few words
-0.475 before same paragraph likely in words
0.290 before same paragraph maybe
-0.315 before same paragraph maybe alone
0.982 before same paragraph maybe few words
-0.292 before same paragraph maybe in words
0.708 before same paragraph sure
0.746 before same paragraph sure alone
0.008 before same paragraph sure few words
-0.292 before same paragraph sure in words
0.437 before same sentence likely
0.408 before same sentence likely in words
0.300 before same sentence maybe
0.300 before same sentence maybe in words
0.305 before same sentence sure
0.417 before same sentence sure few words
0.163 before same sentence sure in words
0.936 begins the sentence
2.503 construction according say finite
0.081 construction apposition act base
-0.709 construction apposition act finite
-0.026 construction apposition label base
0.561 construction apposition label finite
0.090 construction apposition say base
0.703 construction apposition say finite
0.138 construction apposition speech base
0.781 construction apposition speech finite
0.968 construction apposition tell finite
-0.009 construction by speech finite
-1.245 construction colon say finite
-0.230 construction conjoined act base
-0.118 construction conjoined act finite
-0.123 construction conjoined label base
0.040 construction conjoined label finite
-0.111 construction conjoined say base
0.097 construction conjoined say finite
-0.052 construction conjoined speech base
0.704 construction conjoined speech finite
-0.452 construction conjoined tell base
0.424 construction distant act finite
0.253 construction distant label finite
1.314 construction distant say finite
-0.171 construction distant speech finite
0.616 construction distant tell finite
0.052 construction inverted act finite
-0.462 construction inverted label finite
0.686 construction inverted say finite
0.450 construction inverted speech finite
-0.537 construction object act base
0.111 construction object act finite
-0.023 construction object act ing
-0.555 construction object label base
-0.790 construction object label finite
-0.248 construction object label ing
-0.359 construction object say base
0.604 construction object say finite
-0.538 construction object say ing
0.104 construction object speech base
-0.405 construction object speech finite
-0.668 construction object speech ing
-0.048 construction object tell base
-0.563 construction object tell finite
-0.170 construction object tell ing
0.188 construction participle act ing
0.504 construction participle label ing
0.313 construction participle say ing
0.046 construction participle speech ing
0.723 construction participle tell ing
-0.365 construction passive label finite
-0.068 construction passive speech finite
-0.797 construction quoted label finite
-0.987 construction quoted label ing
-0.285 construction quoted speech finite
-0.992 construction quoted speech ing
-0.294 construction relative act base
0.287 construction relative act finite
-0.084 construction relative label base
-0.387 construction relative label finite
-0.002 construction relative label ing
-0.124 construction relative say base
0.217 construction relative say finite
-0.177 construction relative speech base
0.202 construction relative speech finite
0.436 construction relative speech ing
-2.551 construction signature say finite
-1.056 construction subject act base
-1.075 construction subject act finite
-1.652 construction subject label base
0.416 construction subject label finite
0.292 construction subject say base
0.909 construction subject say finite
-1.618 construction subject speech base
0.451 construction subject speech finite
-0.527 construction subject tell base
0.674 construction subject tell finite
-0.071 definite
-0.686 further
-0.689 indefinite
-0.095 kind document linked
-1.030 kind document unlinked
-0.493 kind document's linked
-0.474 kind document's unlinked
0.426 kind group linked
-0.793 kind group unlinked
-0.357 kind group's linked
-0.965 kind group's unlinked
0.604 kind nominal linked
-0.505 kind nominal unlinked
-0.162 kind nominal's linked
-0.633 kind nominal's unlinked
-0.409 kind organisation linked
-0.877 kind organisation unlinked
-0.829 kind organisation's linked
-1.423 kind organisation's unlinked
0.705 kind person linked
0.550 kind person unlinked
0.062 kind person's linked
0.509 kind person's unlinked
-0.274 kind place linked
-1.557 kind place unlinked
-0.737 kind place's linked
-0.968 kind place's unlinked
0.405 kind pronoun linked
-0.327 kind pronoun unlinked
-0.678 kind pronoun's linked
-0.207 kind pronoun's unlinked
0.229 kind unknown linked
-1.353 kind unknown unlinked
-0.656 kind unknown's linked
-0.933 kind unknown's unlinked
0.474 lemma accuse
-0.041 lemma acknowledge
0.637 lemma add
0.335 lemma admit
-0.231 lemma advise
-0.109 lemma advocate
-0.577 lemma agree
0.500 lemma allege
-0.721 lemma announce
0.018 lemma answer
-0.302 lemma applaud
1.200 lemma argue
0.101 lemma ask
1.014 lemma assail
0.365 lemma assert
-0.012 lemma assure
-0.274 lemma attack
-0.024 lemma bash
-0.879 lemma begin
-1.316 lemma believe
0.013 lemma bemoan
-0.329 lemma bill
-0.150 lemma blame
0.024 lemma blast
0.781 lemma boast
-0.191 lemma brag
-0.142 lemma brand
-0.009 lemma by
0.344 lemma call
0.142 lemma cast
0.548 lemma caution
-0.375 lemma challenge
0.708 lemma chant
0.067 lemma characterize
-0.139 lemma charge
0.342 lemma chide
-0.116 lemma chime
0.641 lemma cite
0.164 lemma claim
-0.066 lemma clarify
-0.702 lemma close
-0.419 lemma coin
-0.064 lemma command
0.054 lemma comment
-0.305 lemma compare
0.618 lemma complain
0.706 lemma concede
0.452 lemma conclude
-0.209 lemma condemn
0.414 lemma confirm
-0.640 lemma consider
-0.034 lemma contend
-0.122 lemma continue
-0.507 lemma counsel
0.063 lemma counter
-0.604 lemma criticize
0.584 lemma cry
0.427 lemma cut
-0.174 lemma declare
0.160 lemma decry
-0.709 lemma deem
0.011 lemma defend
-0.341 lemma demand
0.761 lemma denounce
-0.243 lemma deny
-0.032 lemma depict
0.137 lemma deride
0.334 lemma describe
0.186 lemma disclose
0.701 lemma dismiss
0.532 lemma dub
0.089 lemma echo
0.732 lemma elaborate
0.545 lemma email
0.007 lemma emphasize
-0.454 lemma endorse
-0.598 lemma estimate
0.154 lemma exclaim
0.805 lemma explain
0.587 lemma express
0.035 lemma figure
-0.540 lemma find
-0.522 lemma finish
-0.109 lemma go
0.200 lemma hail
0.207 lemma hammer
-0.187 lemma headline
-0.193 lemma highlight
-0.000 lemma hint
-1.137 lemma hold
0.012 lemma imply
0.716 lemma indicate
0.809 lemma insist
-0.003 lemma instruct
0.330 lemma interject
-0.313 lemma interrupt
-0.623 lemma invoke
0.215 lemma issue
-0.092 lemma joke
-0.122 lemma jump
-0.725 lemma label
-0.143 lemma lambaste
-0.086 lemma lament
-0.187 lemma lash
0.045 lemma laugh
-0.060 lemma liken
-0.124 lemma maintain
-1.056 lemma mean
-0.162 lemma mention
0.845 lemma mock
-0.811 lemma muse
-0.240 lemma name
0.359 lemma note
-0.799 lemma open
-0.743 lemma oppose
-1.056 lemma order
-0.377 lemma paint
-0.086 lemma pitch
-0.913 lemma plead
-0.011 lemma pledge
0.110 lemma point
0.348 lemma portray
-0.617 lemma post
0.074 lemma praise
-0.002 lemma pray
0.701 lemma predict
-0.439 lemma proclaim
-0.242 lemma profess
-0.232 lemma promise
-0.842 lemma promote
0.562 lemma pronounce
-0.157 lemma propose
0.033 lemma protest
0.585 lemma publish
-0.481 lemma put
0.703 lemma quote
-1.283 lemma quote quoted
0.713 lemma quote subject
0.130 lemma rail
-0.343 lemma rank
-0.281 lemma rate
-0.126 lemma read
-0.085 lemma reason
-0.847 lemma reassure
-0.020 lemma rebuke
0.847 lemma recall
-0.793 lemma recite
-0.308 lemma recommend
0.039 lemma recount
0.171 lemma refer
-0.022 lemma reflect
-0.178 lemma regard
-0.155 lemma reiterate
-0.066 lemma relate
0.739 lemma release
-0.340 lemma remark
-0.710 lemma remind
0.679 lemma repeat
1.099 lemma reply
1.586 lemma report
0.431 lemma respond
-0.400 lemma retort
0.273 lemma retweet
-0.034 lemma reveal
0.247 lemma rip
0.511 lemma rule
0.462 lemma scream
-0.562 lemma see
1.647 lemma shout
-0.786 lemma signal
-0.101 lemma sing
-1.016 lemma slam
-0.920 lemma speak
-0.071 lemma speculate
-0.516 lemma start
-0.129 lemma state
-0.213 lemma stress
-0.227 lemma style
0.091 lemma suggest
0.038 lemma sum
0.086 lemma support
-0.012 lemma suspect
-0.389 lemma talk
0.947 lemma tell apposition
-0.159 lemma tell conjoined
0.616 lemma tell distant
-0.639 lemma tell object
0.723 lemma tell participle
0.626 lemma tell subject
-0.337 lemma term
-0.814 lemma testify
-0.387 lemma thank
-1.305 lemma think
-0.291 lemma title
0.201 lemma tout
0.128 lemma tweet
-0.057 lemma underscore
-0.209 lemma urge
-0.369 lemma use
-0.391 lemma venture
-0.188 lemma view
-0.478 lemma voice
-0.160 lemma volunteer
0.009 lemma vow
-0.020 lemma warn
0.257 lemma wonder
0.285 lemma write
1.381 lemma yell
-0.072 link according L0
0.787 link according L1
0.803 link according L2
0.654 link according L4
-0.625 link according P+1
-0.767 link according P-1
-0.290 link according P-1-
0.212 link according R0
0.541 link according R1
1.108 link according R2
1.183 link according R3
-0.481 link according S+1
0.405 link according S-1
1.117 link apposition L0
0.782 link apposition L1
1.434 link apposition L2
1.315 link apposition L3
0.962 link apposition L4
-1.153 link apposition P+1
-1.274 link apposition P-1
-0.788 link apposition P-1-
0.879 link apposition R0
0.043 link apposition R1
0.568 link apposition R2
-0.473 link apposition S+1
-0.032 link apposition S+1near
-0.147 link apposition S+2
-0.347 link apposition S-1
-0.121 link apposition S-1:
-0.675 link apposition S-2
-0.100 link apposition S-3
-0.652 link apposition around
-0.529 link by L0
0.195 link by L1
-0.147 link by L2
0.176 link by L3
0.743 link by L4
-0.551 link by P+1
-0.651 link by P-1
-0.225 link by P-1-
0.587 link by R0
0.512 link by R1
0.380 link by R2
0.931 link by R3
-0.090 link by S+1
-0.068 link by S+2
-0.381 link by S-1
-0.064 link by S-2
-0.029 link by S-3
-0.453 link colon L0
-0.369 link colon L1
-0.427 link colon L2
-0.136 link colon L3
-0.183 link colon P+1
0.580 link colon P-1
-0.004 link colon P-1-
-0.054 link colon P-1:
-0.340 link colon R1
-0.009 link colon S-1
0.588 link conjoined L0
1.518 link conjoined L1
0.701 link conjoined L2
1.268 link conjoined L3
-0.154 link conjoined L4
-0.737 link conjoined P+1
-0.653 link conjoined P-1
-0.529 link conjoined P-1-
-0.252 link conjoined R0
-0.343 link conjoined R1
-0.517 link conjoined R2
-0.502 link conjoined R3
0.235 link conjoined S+1
-0.101 link conjoined S+1near
-0.125 link conjoined S+2
-1.185 link conjoined S-1
-0.056 link conjoined S-1:
-0.170 link conjoined S-2
-0.080 link conjoined S-3
0.974 link conjoined around
0.809 link distant L0
0.336 link distant L1
0.574 link distant L2
0.733 link distant L3
-0.395 link distant L4
-0.607 link distant P+1
-0.550 link distant P-1
-0.377 link distant P-1-
0.590 link distant R0
-0.157 link distant R1
-0.120 link distant S+1
-0.134 link distant S+1near
-0.071 link distant S+2
0.334 link distant S-1
-0.087 link distant S-2
1.879 link distant around
0.044 link inverted L0
-1.075 link inverted L1
0.304 link inverted L2
-0.818 link inverted L3
-0.787 link inverted P+1
-0.483 link inverted P-1
-0.997 link inverted P-1-
0.861 link inverted R0
-0.176 link inverted S+1
0.627 link inverted S-1
0.263 link inverted S-2
-0.339 link object L0
-0.256 link object L1
0.178 link object L2
-0.990 link object L3
-0.630 link object L4
-0.556 link object P+1
-0.593 link object P-1
-0.490 link object P-1-
-0.129 link object R0
-0.107 link object R1
0.471 link object R2
1.301 link object R3
-0.214 link object S+1
-0.017 link object S+1near
-0.093 link object S+2
0.436 link object S-1
-0.013 link object S-1:
-0.172 link object S-2
-0.100 link object S-3
0.892 link participle L0
0.663 link participle L1
1.264 link participle L2
1.062 link participle L3
1.365 link participle L4
-0.933 link participle P+1
-0.958 link participle P-1
-0.505 link participle P-1-
0.121 link participle R0
-0.199 link participle R1
-0.322 link participle R2
-0.367 link participle R3
-0.140 link participle S+1
-0.318 link participle S+1near
-0.071 link participle S+2
-0.332 link participle S-1
-0.096 link participle S-1:
-0.191 link participle S-2
-0.055 link participle S-3
0.127 link participle around
-0.033 link passive P+1
-0.008 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.004 link quoted P-1-
-0.013 link quoted S+1
0.388 link quoted S-1
-0.112 link relative L0
-0.254 link relative L1
0.586 link relative L2
-0.239 link relative L3
0.561 link relative L4
-0.516 link relative P+1
-0.438 link relative P-1
-0.194 link relative P-1-
0.787 link relative R0
-0.069 link relative R1
0.203 link relative R2
-0.324 link relative R3
-0.076 link relative S+1
-0.037 link relative S+2
0.373 link relative S-1
-0.040 link relative S-2
-0.077 link relative S-3
0.085 link signature P+1
1.037 link subject L0
1.142 link subject L1
1.028 link subject L2
1.169 link subject L3
1.231 link subject L4
-0.986 link subject P+1
-0.932 link subject P-1
-1.040 link subject P-1-
0.473 link subject P-1:
0.780 link subject R0
0.329 link subject R1
-0.617 link subject R2
-0.278 link subject R3
-1.155 link subject S+1
-0.767 link subject S+1near
-1.124 link subject S+2
0.256 link subject S-1
-0.832 link subject S-1:
-0.826 link subject S-2
-1.061 link subject S-3
-0.522 linked after a preposition apposition
0.586 linked after a preposition colon
-1.729 linked after a preposition conjoined
-1.380 linked after a preposition distant
-0.200 linked after a preposition object
-0.391 linked after a preposition participle
-0.496 linked after a preposition relative
-0.818 linked after a preposition subject
0.712 mention document according
0.012 mention document apposition
0.666 mention document by
-0.320 mention document colon
0.156 mention document conjoined
-0.787 mention document distant
0.098 mention document inverted
-0.353 mention document object
-0.839 mention document participle
-0.028 mention document quoted
-0.410 mention document relative
1.126 mention document subject
0.654 mention group according
-0.781 mention group apposition
0.390 mention group by
0.162 mention group colon
0.529 mention group conjoined
1.376 mention group distant
-0.229 mention group inverted
-0.252 mention group object
0.225 mention group participle
0.557 mention group relative
0.452 mention group subject
0.162 mention group's by
-0.005 mention group's conjoined
0.599 mention group's distant
-0.128 mention group's inverted
-0.071 mention group's object
-0.102 mention group's participle
0.516 mention nominal according
0.446 mention nominal apposition
0.314 mention nominal by
-0.013 mention nominal colon
-0.154 mention nominal conjoined
0.679 mention nominal distant
-0.646 mention nominal inverted
-0.664 mention nominal object
1.054 mention nominal participle
-0.821 mention nominal quoted
-0.241 mention nominal relative
-0.553 mention nominal signature
0.989 mention nominal subject
-0.021 mention nominal's by
-0.026 mention nominal's conjoined
-0.104 mention nominal's object
-0.001 mention nominal's participle
0.559 mention organisation according
-0.629 mention organisation apposition
0.615 mention organisation by
0.301 mention organisation colon
-0.119 mention organisation conjoined
0.250 mention organisation distant
-0.761 mention organisation inverted
-0.326 mention organisation object
-0.696 mention organisation participle
-0.046 mention organisation relative
1.120 mention organisation subject
-0.755 mention organisation's by
0.112 mention organisation's conjoined
-0.039 mention organisation's distant
-0.057 mention organisation's object
-0.100 mention organisation's participle
-0.043 mention person according
1.015 mention person apposition
0.109 mention person by
-1.231 mention person colon
0.460 mention person conjoined
0.945 mention person distant
0.926 mention person inverted
-0.104 mention person object
0.683 mention person participle
-0.304 mention person passive
-0.324 mention person quoted
0.313 mention person relative
0.388 mention person signature
0.527 mention person subject
0.382 mention person's according
0.462 mention person's by
0.412 mention person's conjoined
0.466 mention person's distant
-0.541 mention person's inverted
0.124 mention person's object
-0.100 mention person's participle
-1.031 mention person's quoted
-0.701 mention place by
-0.174 mention place colon
-0.184 mention place conjoined
-0.173 mention place distant
-0.254 mention place object
-0.232 mention place participle
-0.060 mention place relative
0.217 mention place subject
-0.016 mention place's by
-0.092 mention place's conjoined
-0.026 mention place's distant
-0.034 mention place's object
0.444 mention pronoun apposition
-0.001 mention pronoun by
-0.057 mention pronoun colon
-0.001 mention pronoun conjoined
0.800 mention pronoun distant
-1.389 mention pronoun inverted
-1.177 mention pronoun object
0.396 mention pronoun participle
0.070 mention pronoun quoted
0.470 mention pronoun subject
-0.469 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.258 mention pronoun's object
0.072 mention pronoun's participle
0.470 mention unknown according
0.539 mention unknown apposition
-0.053 mention unknown by
-0.251 mention unknown colon
-0.375 mention unknown conjoined
-1.172 mention unknown distant
0.399 mention unknown inverted
0.347 mention unknown object
-0.421 mention unknown participle
-0.108 mention unknown relative
0.882 mention unknown subject
-0.603 mention unknown's by
-0.019 mention unknown's conjoined
-0.016 mention unknown's distant
-0.020 mention unknown's object
-0.000 mention unknown's participle
0.383 nearest
0.759 nearest by far
0.485 nearest of equals
0.530 nobody
-0.132 nobody after as
0.840 nobody after book
-0.131 nobody after called
-0.212 nobody after capital
0.101 nobody after determiner
0.267 nobody after for
0.098 nobody after in
0.416 nobody after of
1.030 nobody after on
0.449 nobody after show
-0.077 nobody after term
0.866 nobody after titled
-0.486 nobody after verb act
-0.147 nobody after verb label
-0.266 nobody after verb say
-0.585 nobody after verb speech
0.161 nobody after word
0.151 nobody bare title
0.445 nobody bare title after of
-0.404 nobody bare title after on
0.527 nobody bare title after to
0.603 nobody bare title first-inside
-0.025 nobody bare title inside-inside
0.261 nobody before noun
0.263 nobody before verb
0.102 nobody before word
1.045 nobody capital 1
-0.536 nobody capital 12+
0.439 nobody capital 2
-0.077 nobody capital 3
-0.224 nobody capital 4+
-0.554 nobody capital 7+
1.260 nobody hashtag
0.197 nobody nearest at hand
0.646 nobody nearest far
-0.137 nobody nearest far long
0.602 nobody nearest far short
0.365 nobody nearest middle
0.279 nobody nearest middle long
0.394 nobody nearest middle short
0.229 nobody nearest near
0.028 nobody nearest near long
0.308 nobody nearest near short
0.043 nobody nearest none
-0.248 nobody nearest none long
0.271 nobody nearest none short
-0.208 nobody punctuated colon-comma
0.343 nobody punctuated colon-end
0.413 nobody punctuated comma-comma
-0.149 nobody punctuated comma-end
0.918 nobody punctuated comma-inside
-0.393 nobody punctuated first-comma
-0.093 nobody punctuated first-end
-0.690 nobody punctuated first-inside
0.562 nobody punctuated inside-comma
0.353 nobody punctuated inside-end
0.859 nobody punctuated inside-inside
-0.448 nobody punctuated that-comma
0.207 nobody punctuated that-end
-0.208 nobody shape colon-comma
0.715 nobody shape colon-end
0.956 nobody shape colon-inside
0.413 nobody shape comma-comma
0.327 nobody shape comma-end
0.238 nobody shape comma-inside
-0.397 nobody shape first-comma
-0.431 nobody shape first-end
0.420 nobody shape first-inside
0.760 nobody shape inside-comma
0.394 nobody shape inside-end
0.400 nobody shape inside-inside
-0.448 nobody shape that-comma
0.207 nobody shape that-end
-0.403 nobody shape that-inside
0.379 nobody single first-inside
0.922 nobody single inside-comma
1.152 nobody single inside-end
1.874 nobody single inside-inside
2.379 nobody single marks
0.110 nobody small 1
-0.202 nobody small 12+
0.032 nobody small 2
-0.396 nobody small 3
-0.303 nobody small 4+
-0.467 nobody small 7+
2.497 nobody title 12+
1.298 nobody title 2
1.499 nobody title 3
2.191 nobody title 4+
2.143 nobody title 7+
2.375 nobody title after possessive
1.837 nobody title of a work
0.473 nobody unpunctuated
0.385 nobody words 1
-0.276 nobody words 12+
0.505 nobody words 2
0.346 nobody words 3
0.478 nobody words 4+
0.119 nobody words 7+
-0.446 nobody, after next paragraph somebody likely alone
-0.276 nobody, after next paragraph somebody likely few words
0.060 nobody, after next paragraph somebody likely in words
-0.437 nobody, after next paragraph somebody maybe alone
0.940 nobody, after next paragraph somebody maybe few words
0.058 nobody, after next paragraph somebody maybe in words
0.060 nobody, after next paragraph somebody sure alone
0.798 nobody, after next paragraph somebody sure few words
-0.024 nobody, after next paragraph somebody sure in words
0.398 nobody, after same paragraph somebody likely few words
-0.399 nobody, after same paragraph somebody likely in words
-0.018 nobody, after same paragraph somebody maybe few words
0.448 nobody, after same paragraph somebody maybe in words
-0.629 nobody, after same paragraph somebody sure alone
-0.017 nobody, after same paragraph somebody sure few words
0.466 nobody, after same paragraph somebody sure in words
0.056 nobody, after same sentence somebody likely in words
0.181 nobody, after same sentence somebody maybe in words
-0.226 nobody, after same sentence somebody sure few words
0.953 nobody, after same sentence somebody sure in words
-0.517 nobody, before continued somebody sure alone
-0.025 nobody, before continued somebody sure few words
-0.234 nobody, before next paragraph somebody likely alone
0.457 nobody, before next paragraph somebody likely few words
-0.143 nobody, before next paragraph somebody likely in words
-0.016 nobody, before next paragraph somebody maybe alone
-0.139 nobody, before next paragraph somebody maybe few words
-0.106 nobody, before next paragraph somebody maybe in words
-0.144 nobody, before next paragraph somebody sure alone
0.046 nobody, before next paragraph somebody sure few words
-0.376 nobody, before next paragraph somebody sure in words
-0.436 nobody, before same paragraph somebody likely alone
0.138 nobody, before same paragraph somebody likely few words
-0.579 nobody, before same paragraph somebody likely in words
-0.751 nobody, before same paragraph somebody maybe alone
-0.116 nobody, before same paragraph somebody maybe few words
0.155 nobody, before same paragraph somebody maybe in words
-0.132 nobody, before same paragraph somebody sure alone
-0.805 nobody, before same paragraph somebody sure few words
-0.509 nobody, before same paragraph somebody sure in words
0.312 nobody, before same sentence somebody likely in words
0.775 nobody, before same sentence somebody maybe in words
0.396 nobody, before same sentence somebody sure few words
1.512 nobody, before same sentence somebody sure in words
0.138 nobody, second before next paragraph somebody likely alone
-0.214 nobody, second before next paragraph somebody likely few words
0.091 nobody, second before next paragraph somebody likely in words
-0.187 nobody, second before next paragraph somebody maybe alone
-0.039 nobody, second before next paragraph somebody maybe few words
-0.386 nobody, second before next paragraph somebody maybe in words
0.761 nobody, second before next paragraph somebody sure alone
0.652 nobody, second before next paragraph somebody sure few words
0.089 nobody, second before next paragraph somebody sure in words
0.485 nobody, second before same paragraph somebody likely alone
-0.132 nobody, second before same paragraph somebody likely few words
-0.360 nobody, second before same paragraph somebody likely in words
0.266 nobody, second before same paragraph somebody maybe in words
-0.323 nobody, second before same paragraph somebody sure alone
-0.171 nobody, second before same paragraph somebody sure few words
-0.900 nobody, second before same paragraph somebody sure in words
0.224 nobody, second before same sentence somebody likely in words
-0.363 nobody, second before same sentence somebody sure in words
-1.018 only a neighbour’s speaker
-0.077 part of a longer mention
-0.199 plural
0.457 pronoun he
-0.303 pronoun i
-1.013 pronoun it
0.550 pronoun she
-0.122 pronoun they
-0.121 pronoun we
0.397 same person after next paragraph
0.796 same person after same paragraph
0.181 same person after same sentence
0.025 same person before continued
0.451 same person before next paragraph
0.373 same person before same paragraph
-0.644 same person before same sentence
0.300 same person second before next paragraph
0.624 same person second before same paragraph
-0.009 same person second before same sentence
0.207 second before next paragraph likely
0.033 second before next paragraph likely alone
-0.082 second before next paragraph likely few words
0.451 second before next paragraph likely in words
0.174 second before next paragraph maybe
0.569 second before next paragraph maybe alone
-0.037 second before next paragraph maybe few words
-0.328 second before next paragraph maybe in words
0.233 second before next paragraph sure
0.316 second before next paragraph sure alone
0.076 second before next paragraph sure few words
0.205 second before next paragraph sure in words
0.439 second before same paragraph likely
0.438 second before same paragraph likely alone
0.176 second before same paragraph likely few words
-0.174 second before same paragraph likely in words
0.055 second before same paragraph maybe
-0.222 second before same paragraph maybe alone
0.296 second before same paragraph maybe in words
0.418 second before same paragraph sure
0.546 second before same paragraph sure alone
0.284 second before same paragraph sure few words
-0.234 second before same paragraph sure in words
0.476 second before same sentence likely
0.476 second before same sentence likely in words
-0.102 second before same sentence maybe
-0.102 second before same sentence maybe in words
0.439 second before same sentence sure
0.439 second before same sentence sure in words
0.020 second nearest
-0.527 singular
-1.021 unlinked P+1
-1.014 unlinked P-1
-1.118 unlinked S+1
-0.252 unlinked S-1
-1.043 unlinked S-2
0.801 unlinked after
1.713 unlinked before
-0.070 unlinked colon-comma P+1
-0.096 unlinked colon-comma P-1
-0.047 unlinked colon-comma S-1
0.213 unlinked colon-comma after
0.714 unlinked colon-comma before
-0.722 unlinked colon-end P+1
-0.881 unlinked colon-end P-1
-0.109 unlinked colon-end S+1
0.182 unlinked colon-end S-1
-0.134 unlinked colon-end S-2
1.242 unlinked colon-end before
-0.034 unlinked colon-end just before
-0.112 unlinked colon-inside P+1
-0.379 unlinked colon-inside P-1
-0.535 unlinked colon-inside before
-0.218 unlinked colon-inside just after
-0.180 unlinked comma-comma P+1
-0.280 unlinked comma-comma P-1
-0.105 unlinked comma-comma S+1
-0.151 unlinked comma-comma S-1
-0.028 unlinked comma-comma S-2
0.200 unlinked comma-comma after
-0.744 unlinked comma-comma before
-0.126 unlinked comma-comma just after
-0.043 unlinked comma-comma just before
-0.716 unlinked comma-end P+1
-0.819 unlinked comma-end P-1
-0.120 unlinked comma-end S+1
-0.631 unlinked comma-end S-1
-0.164 unlinked comma-end S-2
0.901 unlinked comma-end before
-0.099 unlinked comma-end just before
-0.159 unlinked comma-inside P+1
-0.218 unlinked comma-inside P-1
-0.068 unlinked comma-inside S+1
-0.025 unlinked comma-inside S-1
0.682 unlinked comma-inside after
0.502 unlinked comma-inside before
-0.209 unlinked comma-inside just after
0.915 unlinked comma-inside just before
-0.860 unlinked first-comma P+1
-0.867 unlinked first-comma P-1
-0.411 unlinked first-comma S+1
-0.906 unlinked first-comma S-1
-0.481 unlinked first-comma S-2
1.056 unlinked first-comma after
1.898 unlinked first-comma just after
-0.852 unlinked first-end P+1
-0.950 unlinked first-end P-1
0.360 unlinked first-end S+1
1.696 unlinked first-end S-1
-0.046 unlinked first-end S-2
-0.621 unlinked first-inside P+1
-0.771 unlinked first-inside P-1
-0.105 unlinked first-inside S+1
0.284 unlinked first-inside S-1
-0.099 unlinked first-inside S-2
0.214 unlinked first-inside after
0.078 unlinked first-inside just after
-0.739 unlinked inside-comma P+1
-0.635 unlinked inside-comma P-1
-0.343 unlinked inside-comma S+1
-0.645 unlinked inside-comma S-1
-0.144 unlinked inside-comma S-2
-0.065 unlinked inside-comma after
0.251 unlinked inside-comma before
0.781 unlinked inside-comma just after
-0.698 unlinked inside-comma just before
-0.886 unlinked inside-end P+1
-0.921 unlinked inside-end P-1
-0.638 unlinked inside-end S+1
0.698 unlinked inside-end S-1
-0.338 unlinked inside-end S-2
0.892 unlinked inside-end before
0.244 unlinked inside-end just before
-0.929 unlinked inside-inside P+1
-1.030 unlinked inside-inside P-1
-0.891 unlinked inside-inside S+1
-0.821 unlinked inside-inside S-1
-0.477 unlinked inside-inside S-2
0.408 unlinked inside-inside after
1.014 unlinked inside-inside before
-1.091 unlinked inside-inside just after
0.422 unlinked inside-inside just before
0.734 unlinked just after
0.217 unlinked just before
-0.053 unlinked that-comma P+1
-0.083 unlinked that-comma P-1
-0.069 unlinked that-comma after
-0.249 unlinked that-end P+1
-0.388 unlinked that-end P-1
-0.062 unlinked that-end S+1
-0.202 unlinked that-end S-1
-0.170 unlinked that-end before
-0.125 unlinked that-end just before
-0.101 unlinked that-inside P+1
-0.219 unlinked that-inside P-1
-0.019 unlinked that-inside S+1
-0.069 unlinked that-inside S-1
-0.239 unlinked that-inside after
1.463 unlinked that-inside before
-0.090 unlinked that-inside just after
-0.098 verb act L0
0.115 verb act L1
0.337 verb act L2
0.513 verb act L3
0.827 verb act L4
-0.783 verb act P+1
-0.745 verb act P-1
-0.718 verb act P-1-
-0.305 verb act P-1:
-0.742 verb act R0
-0.113 verb act R1
0.411 verb act R2
-0.325 verb act R3
-0.618 verb act S+1
0.130 verb act S+1near
-0.339 verb act S+2
-0.164 verb act S-1
-0.099 verb act S-1:
-0.528 verb act S-2
-0.308 verb act S-3
0.516 verb act around
0.668 verb label L0
0.887 verb label L1
0.709 verb label L2
0.228 verb label L3
0.571 verb label L4
-0.933 verb label P+1
-0.965 verb label P-1
-0.910 verb label P-1-
-0.029 verb label P-1:
-0.758 verb label R0
-0.863 verb label R1
-0.046 verb label R2
-0.730 verb label R3
-0.454 verb label S+1
-0.297 verb label S+1near
-0.190 verb label S+2
-0.563 verb label S-1
-0.036 verb label S-1:
-0.474 verb label S-2
-0.228 verb label S-3
0.539 verb label around
1.186 verb say L0
1.155 verb say L1
1.386 verb say L2
1.567 verb say L3
1.535 verb say L4
-1.046 verb say P+1
-0.962 verb say P-1
-0.949 verb say P-1-
0.831 verb say P-1:
0.828 verb say R0
1.066 verb say R1
1.528 verb say R2
1.530 verb say R3
-0.589 verb say S+1
-0.594 verb say S+1near
-0.599 verb say S+2
0.392 verb say S-1
-0.480 verb say S-1:
-0.216 verb say S-2
-0.451 verb say S-3
0.174 verb say around
0.726 verb speech L0
1.126 verb speech L1
1.180 verb speech L2
1.094 verb speech L3
0.883 verb speech L4
-1.080 verb speech P+1
-0.977 verb speech P-1
-1.282 verb speech P-1-
-0.426 verb speech P-1:
0.714 verb speech R0
0.231 verb speech R1
0.336 verb speech R2
0.498 verb speech R3
-1.097 verb speech S+1
-0.637 verb speech S+1near
-0.649 verb speech S+2
-0.031 verb speech S-1
-0.752 verb speech S-1:
-0.680 verb speech S-2
-0.544 verb speech S-3
0.515 verb speech around
-0.294 verb tell L0
-0.247 verb tell L1
0.826 verb tell L2
0.670 verb tell L3
0.964 verb tell L4
-0.781 verb tell P+1
-0.710 verb tell P-1
-0.539 verb tell P-1-
0.898 verb tell R0
-0.156 verb tell R1
-0.375 verb tell R2
-0.013 verb tell R3
-0.196 verb tell S+1
-0.034 verb tell S+2
0.580 verb tell S-1
-0.209 verb tell S-2
-0.688 where L0 colon-comma
0.555 where L0 colon-end
1.478 where L0 colon-inside
0.004 where L0 comma-comma
0.780 where L0 comma-end
1.364 where L0 comma-inside
0.194 where L0 inside-comma
0.493 where L0 inside-end
0.448 where L0 inside-inside
0.710 where L0 that-comma
0.029 where L0 that-end
0.825 where L0 that-inside
1.190 where L1 colon-end
-0.212 where L1 colon-inside
0.718 where L1 comma-comma
0.676 where L1 comma-end
0.858 where L1 comma-inside
0.540 where L1 inside-comma
0.589 where L1 inside-end
0.949 where L1 inside-inside
1.066 where L1 that-end
-0.615 where L1 that-inside
-0.341 where L2 colon-comma
0.571 where L2 colon-end
-0.151 where L2 comma-comma
0.966 where L2 comma-end
-0.486 where L2 comma-inside
0.789 where L2 inside-comma
1.020 where L2 inside-end
1.433 where L2 inside-inside
0.171 where L2 that-end
0.108 where L2 that-inside
-0.885 where L3 colon-comma
0.793 where L3 colon-end
0.740 where L3 comma-comma
0.682 where L3 comma-end
0.502 where L3 comma-inside
1.021 where L3 inside-comma
1.166 where L3 inside-end
1.028 where L3 inside-inside
0.278 where L3 that-end
0.900 where L4 colon-end
-0.023 where L4 comma-end
0.073 where L4 comma-inside
-0.010 where L4 inside-comma
1.215 where L4 inside-end
0.952 where L4 inside-inside
-0.093 where P+1 colon-comma
-0.735 where P+1 colon-end
-0.232 where P+1 colon-inside
-0.239 where P+1 comma-comma
-0.746 where P+1 comma-end
-0.192 where P+1 comma-inside
-0.854 where P+1 first-comma
-0.720 where P+1 first-end
-0.948 where P+1 first-inside
-0.800 where P+1 inside-comma
-1.011 where P+1 inside-end
-1.021 where P+1 inside-inside
-0.113 where P+1 that-comma
-0.368 where P+1 that-end
-0.164 where P+1 that-inside
-0.127 where P-1 colon-comma
-0.929 where P-1 colon-end
-0.206 where P-1 colon-inside
-0.297 where P-1 comma-comma
-0.805 where P-1 comma-end
-0.336 where P-1 comma-inside
-0.875 where P-1 first-comma
-0.331 where P-1 first-end
-0.544 where P-1 first-inside
-0.788 where P-1 inside-comma
-0.954 where P-1 inside-end
-1.101 where P-1 inside-inside
-0.089 where P-1 that-comma
-0.317 where P-1 that-end
-0.149 where P-1 that-inside
-0.038 where P-1- colon-comma
-0.656 where P-1- colon-end
-0.102 where P-1- colon-inside
-0.221 where P-1- comma-comma
-0.547 where P-1- comma-end
-0.112 where P-1- comma-inside
-0.703 where P-1- first-comma
-1.021 where P-1- first-end
-0.434 where P-1- first-inside
-0.573 where P-1- inside-comma
-0.752 where P-1- inside-end
-0.943 where P-1- inside-inside
-0.142 where P-1- that-end
-0.062 where P-1- that-inside
-0.475 where P-1: first-end
0.541 where P-1: inside-end
1.013 where R0 colon-comma
0.653 where R0 comma-comma
-1.866 where R0 comma-inside
0.821 where R0 first-comma
0.450 where R0 first-inside
0.864 where R0 inside-comma
-0.156 where R0 inside-inside
-0.061 where R1 comma-comma
1.116 where R1 first-comma
0.670 where R1 first-inside
-0.363 where R1 inside-comma
-0.346 where R1 inside-inside
-0.164 where R1 that-inside
-0.228 where R2 comma-comma
-0.389 where R2 comma-inside
0.441 where R2 first-comma
1.283 where R2 first-inside
0.222 where R2 inside-comma
0.555 where R2 inside-inside
0.217 where R3 comma-comma
0.224 where R3 first-comma
1.197 where R3 first-inside
-0.073 where R3 inside-comma
0.533 where R3 inside-inside
-0.179 where S+1 colon-end
-0.237 where S+1 comma-comma
-0.120 where S+1 comma-end
-0.170 where S+1 comma-inside
-0.483 where S+1 first-comma
1.159 where S+1 first-end
-0.548 where S+1 first-inside
-0.456 where S+1 inside-comma
-0.554 where S+1 inside-end
-1.112 where S+1 inside-inside
-0.090 where S+1 that-end
-0.045 where S+1 that-inside
-0.329 where S+1near colon-end
-0.432 where S+1near comma-end
0.511 where S+1near first-end
-1.031 where S+1near inside-end
-0.123 where S+1near that-end
-0.069 where S+2 comma-end
-0.317 where S+2 first-comma
-0.188 where S+2 first-end
-0.096 where S+2 first-inside
-0.171 where S+2 inside-comma
-0.319 where S+2 inside-end
-0.451 where S+2 inside-inside
-0.307 where S-1 comma-comma
-0.494 where S-1 comma-end
-0.395 where S-1 comma-inside
-1.692 where S-1 first-comma
0.723 where S-1 first-end
-0.377 where S-1 first-inside
-1.509 where S-1 inside-comma
-0.840 where S-1 inside-end
-2.104 where S-1 inside-inside
-0.725 where S-1 that-end
-0.364 where S-1 that-inside
-0.119 where S-1: colon-comma
-1.180 where S-1: colon-end
-0.263 where S-2 colon-end
0.787 where S-2 comma-end
-0.557 where S-2 first-comma
-0.391 where S-2 first-end
-0.260 where S-2 inside-comma
-0.434 where S-2 inside-end
-0.387 where S-2 inside-inside
-0.124 where S-3 comma-end
-0.278 where S-3 first-comma
-0.692 where S-3 first-end
-0.041 where S-3 inside-comma
-0.137 where S-3 inside-end
-0.374 where S-3 inside-inside
0.841 where around inside-comma
0.859 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.424 gender agrees
-0.424 gender unknown
-0.913 last named further
-0.913 last named further before
0.146 last named paragraph before
1.193 last named same paragraph
1.302 last named same sentence
0.647 last named sentence before
0.132 last named two sentences before
0.223 latest named
-1.470 named in the quotation
0.058 named often
-0.027 named rarely
-0.030 named some times
-1.268 one word only
0.818 role beginning
-0.649 role beginning further
0.621 role beginning same sentence
0.565 role beginning sentence before
0.273 role beginning two sentences before
0.421 role later subject
-0.952 role later subject further
0.880 role later subject same sentence
-0.388 role later subject sentence before
0.905 role later subject two sentences before
-0.845 role object
-1.116 role object further
0.323 role object same sentence
0.307 role object sentence before
-0.277 role object two sentences before
-0.388 role other
-0.269 role other further
-0.707 role other same sentence
0.135 role other sentence before
-0.122 role other two sentences before
-0.607 role part
0.005 role part further
-0.081 role part same sentence
-0.684 role part sentence before
-0.208 role part two sentences before
-0.604 role possessor
-0.347 role possessor further
0.597 role possessor same sentence
-0.575 role possessor sentence before
-0.404 role possessor two sentences before
0.494 role speaker
-1.053 role speaker further
-0.002 role speaker same sentence
0.912 role speaker sentence before
-0.199 role speaker two sentences before
0.504 role subject
-0.491 role subject further
0.887 role subject same sentence
0.131 role subject sentence before
0.236 role subject two sentences before
0.598 spoke last few sentences before
0.537 spoke last further
-0.002 spoke last same sentence
0.840 spoke last sentence before
1.107 surely a person
0.174 was such a pronoun
-0.239 was such a pronoun further
-0.358 was such a pronoun same sentence
0.323 was such a pronoun sentence before
0.153 was such a pronoun two sentences before
`
