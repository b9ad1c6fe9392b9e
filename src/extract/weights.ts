/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.836 after a preposition
0.978 begins the sentence
2.639 construction according say finite
0.019 construction apposition act base
-0.699 construction apposition act finite
-0.032 construction apposition label base
0.592 construction apposition label finite
0.129 construction apposition say base
0.752 construction apposition say finite
0.255 construction apposition speech base
0.707 construction apposition speech finite
0.958 construction apposition tell finite
-0.067 construction by speech finite
-1.408 construction colon say finite
-0.299 construction conjoined act base
-0.001 construction conjoined act finite
-0.061 construction conjoined label base
-0.086 construction conjoined label finite
-0.269 construction conjoined say base
0.221 construction conjoined say finite
-0.130 construction conjoined speech base
0.791 construction conjoined speech finite
-0.436 construction conjoined tell base
0.459 construction distant act finite
0.162 construction distant label finite
1.374 construction distant say finite
-0.129 construction distant speech finite
0.561 construction distant tell finite
0.075 construction inverted act finite
-0.469 construction inverted label finite
0.740 construction inverted say finite
0.468 construction inverted speech finite
-0.538 construction object act base
0.103 construction object act finite
-0.021 construction object act ing
-0.536 construction object label base
-0.827 construction object label finite
-0.242 construction object label ing
-0.378 construction object say base
0.557 construction object say finite
-0.597 construction object say ing
0.014 construction object speech base
-0.390 construction object speech finite
-0.695 construction object speech ing
-0.046 construction object tell base
-0.621 construction object tell finite
-0.169 construction object tell ing
0.182 construction participle act ing
0.433 construction participle label ing
0.384 construction participle say ing
0.015 construction participle speech ing
0.754 construction participle tell ing
-0.401 construction passive label finite
-0.093 construction passive speech finite
-0.741 construction quoted label finite
-0.976 construction quoted label ing
-0.314 construction quoted speech finite
-0.992 construction quoted speech ing
-0.287 construction relative act base
0.417 construction relative act finite
-0.085 construction relative label base
-0.387 construction relative label finite
-0.001 construction relative label ing
-0.106 construction relative say base
0.205 construction relative say finite
-0.203 construction relative speech base
0.200 construction relative speech finite
0.344 construction relative speech ing
-2.632 construction signature say finite
-1.108 construction subject act base
-1.169 construction subject act finite
-1.642 construction subject label base
0.375 construction subject label finite
0.384 construction subject say base
0.989 construction subject say finite
-1.669 construction subject speech base
0.465 construction subject speech finite
-0.661 construction subject tell base
0.710 construction subject tell finite
-0.073 definite
-0.702 further
-0.745 indefinite
-0.139 kind document linked
-1.119 kind document unlinked
-0.507 kind document's linked
-0.438 kind document's unlinked
0.414 kind group linked
-0.815 kind group unlinked
-0.348 kind group's linked
-1.016 kind group's unlinked
0.584 kind nominal linked
-0.563 kind nominal unlinked
-0.169 kind nominal's linked
-0.645 kind nominal's unlinked
-0.452 kind organisation linked
-0.996 kind organisation unlinked
-1.007 kind organisation's linked
-1.495 kind organisation's unlinked
0.761 kind person linked
0.517 kind person unlinked
0.032 kind person's linked
0.504 kind person's unlinked
-0.359 kind place linked
-1.650 kind place unlinked
-0.760 kind place's linked
-1.026 kind place's unlinked
0.394 kind pronoun linked
-0.399 kind pronoun unlinked
-0.716 kind pronoun's linked
-0.220 kind pronoun's unlinked
-0.027 kind unknown linked
-1.466 kind unknown unlinked
-0.800 kind unknown's linked
-1.033 kind unknown's unlinked
0.549 lemma accuse
0.123 lemma acknowledge
0.708 lemma add
0.340 lemma admit
-0.237 lemma advise
-0.091 lemma advocate
-0.758 lemma agree
0.491 lemma allege
-0.768 lemma announce
0.086 lemma answer
-0.381 lemma applaud
1.174 lemma argue
0.089 lemma ask
1.319 lemma assail
0.330 lemma assert
0.079 lemma assure
-0.215 lemma attack
-0.024 lemma bash
-1.009 lemma begin
-1.365 lemma believe
0.019 lemma bemoan
-0.243 lemma bill
-0.133 lemma blame
0.165 lemma blast
0.725 lemma boast
-0.287 lemma brag
-0.151 lemma brand
-0.067 lemma by
0.317 lemma call
0.057 lemma cast
0.517 lemma caution
-0.355 lemma challenge
0.736 lemma chant
0.015 lemma characterize
-0.270 lemma charge
0.390 lemma chide
-0.156 lemma chime
0.701 lemma cite
0.285 lemma claim
-0.050 lemma clarify
-0.685 lemma close
-0.645 lemma coin
-0.002 lemma command
0.063 lemma comment
-0.279 lemma compare
0.604 lemma complain
0.669 lemma concede
0.513 lemma conclude
-0.216 lemma condemn
0.383 lemma confirm
-0.668 lemma consider
-0.021 lemma contend
-0.048 lemma continue
-0.430 lemma counsel
0.165 lemma counter
-0.687 lemma criticize
0.613 lemma cry
0.297 lemma cut
-0.111 lemma declare
0.174 lemma decry
-0.648 lemma deem
-0.041 lemma defend
-0.214 lemma demand
0.855 lemma denounce
-0.323 lemma deny
-0.034 lemma depict
0.112 lemma deride
0.393 lemma describe
0.176 lemma disclose
0.681 lemma dismiss
0.506 lemma dub
0.042 lemma echo
0.783 lemma elaborate
0.728 lemma email
-0.079 lemma emphasize
-0.445 lemma endorse
-0.645 lemma estimate
0.245 lemma exclaim
0.870 lemma explain
0.527 lemma express
0.007 lemma figure
-0.603 lemma find
-0.528 lemma finish
-0.207 lemma go
0.250 lemma hail
0.456 lemma hammer
-0.287 lemma headline
-0.205 lemma highlight
-0.167 lemma hint
-1.130 lemma hold
0.112 lemma imply
0.773 lemma indicate
0.771 lemma insist
-0.003 lemma instruct
0.119 lemma interject
-0.271 lemma interrupt
-0.650 lemma invoke
0.222 lemma issue
0.060 lemma joke
-0.096 lemma jump
-0.701 lemma label
-0.151 lemma lambaste
-0.083 lemma lament
-0.206 lemma lash
-0.046 lemma laugh
-0.078 lemma liken
-0.148 lemma maintain
-1.157 lemma mean
-0.160 lemma mention
0.880 lemma mock
-0.975 lemma muse
-0.201 lemma name
0.383 lemma note
-0.731 lemma open
-0.667 lemma oppose
-1.121 lemma order
-0.409 lemma paint
-0.082 lemma pitch
-0.950 lemma plead
0.070 lemma pledge
0.184 lemma point
0.544 lemma portray
-0.608 lemma post
-0.048 lemma praise
-0.001 lemma pray
0.773 lemma predict
-0.376 lemma proclaim
-0.237 lemma profess
-0.250 lemma promise
-0.927 lemma promote
0.527 lemma pronounce
-0.178 lemma propose
0.126 lemma protest
0.534 lemma publish
-0.596 lemma put
0.714 lemma quote
-1.311 lemma quote quoted
0.721 lemma quote subject
0.273 lemma rail
-0.274 lemma rank
-0.266 lemma rate
-0.111 lemma read
-0.107 lemma reason
-0.866 lemma reassure
-0.023 lemma rebuke
0.842 lemma recall
-0.774 lemma recite
-0.306 lemma recommend
0.103 lemma recount
0.079 lemma refer
-0.021 lemma reflect
-0.171 lemma regard
-0.157 lemma reiterate
-0.134 lemma relate
0.658 lemma release
-0.213 lemma remark
-0.765 lemma remind
0.789 lemma repeat
0.956 lemma reply
1.555 lemma report
0.384 lemma respond
-0.352 lemma retort
0.221 lemma retweet
-0.066 lemma reveal
0.169 lemma rip
0.351 lemma rule
0.491 lemma scream
-0.572 lemma see
1.562 lemma shout
-0.809 lemma signal
-0.159 lemma sing
-0.991 lemma slam
-0.942 lemma speak
-0.186 lemma speculate
-0.621 lemma start
0.084 lemma state
-0.207 lemma stress
-0.315 lemma style
0.047 lemma suggest
0.062 lemma sum
-0.025 lemma support
-0.017 lemma suspect
-0.380 lemma talk
0.942 lemma tell apposition
-0.078 lemma tell conjoined
0.561 lemma tell distant
-0.693 lemma tell object
0.754 lemma tell participle
0.647 lemma tell subject
-0.480 lemma term
-0.695 lemma testify
-0.464 lemma thank
-1.374 lemma think
-0.385 lemma title
0.066 lemma tout
0.141 lemma tweet
-0.077 lemma underscore
-0.215 lemma urge
-0.370 lemma use
-0.463 lemma venture
-0.187 lemma view
-0.513 lemma voice
-0.130 lemma volunteer
-0.114 lemma vow
0.104 lemma warn
0.320 lemma wonder
0.356 lemma write
1.299 lemma yell
-0.102 link according L0
0.855 link according L1
0.732 link according L2
0.797 link according L4
-0.650 link according P+1
-0.866 link according P-1
-0.376 link according P-1-
0.117 link according R0
0.728 link according R1
1.196 link according R2
1.129 link according R3
-0.547 link according S+1
0.646 link according S-1
1.186 link apposition L0
0.835 link apposition L1
1.449 link apposition L2
1.403 link apposition L3
0.975 link apposition L4
-1.244 link apposition P+1
-1.428 link apposition P-1
-0.833 link apposition P-1-
0.856 link apposition R0
0.037 link apposition R1
0.574 link apposition R2
-0.454 link apposition S+1
0.038 link apposition S+1near
-0.146 link apposition S+2
-0.167 link apposition S-1
-0.081 link apposition S-1:
-0.738 link apposition S-2
-0.104 link apposition S-3
-0.690 link apposition around
-0.564 link by L0
0.227 link by L1
-0.069 link by L2
0.160 link by L3
0.642 link by L4
-0.536 link by P+1
-0.653 link by P-1
-0.224 link by P-1-
0.492 link by R0
0.525 link by R1
0.406 link by R2
0.907 link by R3
-0.089 link by S+1
-0.060 link by S+2
-0.452 link by S-1
-0.070 link by S-2
-0.021 link by S-3
-0.400 link colon L0
-0.258 link colon L1
-0.316 link colon L2
-0.089 link colon L3
-0.184 link colon P+1
0.644 link colon P-1
-0.004 link colon P-1-
-0.457 link colon P-1:
-0.569 link colon R1
-0.023 link colon S-1
0.642 link conjoined L0
1.518 link conjoined L1
0.788 link conjoined L2
1.327 link conjoined L3
-0.233 link conjoined L4
-0.738 link conjoined P+1
-0.689 link conjoined P-1
-0.545 link conjoined P-1-
-0.211 link conjoined R0
-0.326 link conjoined R1
-0.516 link conjoined R2
-0.659 link conjoined R3
0.240 link conjoined S+1
-0.100 link conjoined S+1near
-0.123 link conjoined S+2
-1.226 link conjoined S-1
-0.062 link conjoined S-1:
-0.195 link conjoined S-2
-0.089 link conjoined S-3
0.974 link conjoined around
0.768 link distant L0
0.373 link distant L1
0.436 link distant L2
0.738 link distant L3
-0.422 link distant L4
-0.628 link distant P+1
-0.581 link distant P-1
-0.351 link distant P-1-
0.518 link distant R0
-0.140 link distant R1
-0.100 link distant S+1
-0.173 link distant S+1near
-0.080 link distant S+2
0.461 link distant S-1
-0.091 link distant S-2
1.949 link distant around
0.196 link inverted L0
-1.342 link inverted L1
-0.106 link inverted L2
-1.142 link inverted L3
-0.838 link inverted P+1
-0.579 link inverted P-1
-0.901 link inverted P-1-
0.839 link inverted R0
-0.218 link inverted S+1
0.838 link inverted S-1
0.491 link inverted S-2
-0.375 link object L0
-0.246 link object L1
0.192 link object L2
-0.951 link object L3
-0.660 link object L4
-0.566 link object P+1
-0.613 link object P-1
-0.495 link object P-1-
-0.134 link object R0
-0.076 link object R1
0.504 link object R2
1.268 link object R3
-0.216 link object S+1
-0.016 link object S+1near
-0.099 link object S+2
0.286 link object S-1
-0.012 link object S-1:
-0.208 link object S-2
-0.109 link object S-3
0.917 link participle L0
0.753 link participle L1
1.267 link participle L2
1.017 link participle L3
1.317 link participle L4
-1.046 link participle P+1
-0.953 link participle P-1
-0.530 link participle P-1-
0.149 link participle R0
-0.188 link participle R1
-0.306 link participle R2
-0.318 link participle R3
-0.147 link participle S+1
-0.280 link participle S+1near
-0.075 link participle S+2
-0.355 link participle S-1
-0.078 link participle S-1:
-0.233 link participle S-2
-0.067 link participle S-3
0.191 link participle around
-0.038 link passive P+1
-0.020 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.005 link quoted P-1-
-0.011 link quoted S+1
0.389 link quoted S-1
-0.166 link relative L0
-0.162 link relative L1
0.569 link relative L2
-0.278 link relative L3
0.834 link relative L4
-0.561 link relative P+1
-0.476 link relative P-1
-0.217 link relative P-1-
0.766 link relative R0
-0.067 link relative R1
0.208 link relative R2
-0.347 link relative R3
-0.084 link relative S+1
-0.046 link relative S+2
0.418 link relative S-1
-0.060 link relative S-2
-0.072 link relative S-3
0.062 link signature P+1
0.989 link subject L0
1.082 link subject L1
1.020 link subject L2
1.194 link subject L3
1.268 link subject L4
-1.058 link subject P+1
-0.967 link subject P-1
-1.059 link subject P-1-
0.520 link subject P-1:
0.814 link subject R0
0.362 link subject R1
-0.549 link subject R2
-0.216 link subject R3
-1.084 link subject S+1
-0.825 link subject S+1near
-1.107 link subject S+2
0.451 link subject S-1
-0.858 link subject S-1:
-0.760 link subject S-2
-1.021 link subject S-3
-0.584 linked after a preposition apposition
0.731 linked after a preposition colon
-1.825 linked after a preposition conjoined
-1.446 linked after a preposition distant
-0.217 linked after a preposition object
-0.437 linked after a preposition participle
-0.612 linked after a preposition relative
-0.944 linked after a preposition subject
0.712 mention document according
0.055 mention document apposition
0.576 mention document by
-0.366 mention document colon
0.179 mention document conjoined
-0.787 mention document distant
0.267 mention document inverted
-0.375 mention document object
-0.920 mention document participle
-0.025 mention document quoted
-0.459 mention document relative
1.167 mention document subject
0.685 mention group according
-0.657 mention group apposition
0.438 mention group by
0.136 mention group colon
0.551 mention group conjoined
1.317 mention group distant
-0.432 mention group inverted
-0.285 mention group object
0.223 mention group participle
0.610 mention group relative
0.429 mention group subject
0.115 mention group's by
-0.004 mention group's conjoined
0.585 mention group's distant
-0.097 mention group's inverted
-0.063 mention group's object
-0.116 mention group's participle
0.590 mention nominal according
0.462 mention nominal apposition
0.275 mention nominal by
-0.011 mention nominal colon
-0.229 mention nominal conjoined
0.711 mention nominal distant
-0.731 mention nominal inverted
-0.672 mention nominal object
1.101 mention nominal participle
-0.819 mention nominal quoted
-0.227 mention nominal relative
-0.580 mention nominal signature
1.023 mention nominal subject
-0.017 mention nominal's by
-0.028 mention nominal's conjoined
-0.113 mention nominal's object
-0.000 mention nominal's participle
0.549 mention organisation according
-0.667 mention organisation apposition
0.598 mention organisation by
0.357 mention organisation colon
0.027 mention organisation conjoined
0.289 mention organisation distant
-0.887 mention organisation inverted
-0.356 mention organisation object
-0.739 mention organisation participle
-0.052 mention organisation relative
1.097 mention organisation subject
-0.941 mention organisation's by
0.128 mention organisation's conjoined
-0.044 mention organisation's distant
-0.065 mention organisation's object
-0.095 mention organisation's participle
-0.081 mention person according
1.026 mention person apposition
0.141 mention person by
-1.453 mention person colon
0.342 mention person conjoined
1.039 mention person distant
1.013 mention person inverted
-0.197 mention person object
0.658 mention person participle
-0.340 mention person passive
-0.332 mention person quoted
0.318 mention person relative
0.364 mention person signature
0.589 mention person subject
0.425 mention person's according
0.447 mention person's by
0.456 mention person's conjoined
0.365 mention person's distant
-0.504 mention person's inverted
0.133 mention person's object
-0.094 mention person's participle
-1.055 mention person's quoted
-0.705 mention place by
-0.164 mention place colon
-0.222 mention place conjoined
-0.278 mention place distant
-0.253 mention place object
-0.151 mention place participle
-0.037 mention place relative
0.215 mention place subject
-0.015 mention place's by
-0.086 mention place's conjoined
-0.017 mention place's distant
-0.036 mention place's object
0.305 mention pronoun apposition
-0.001 mention pronoun by
-0.034 mention pronoun colon
-0.108 mention pronoun conjoined
0.842 mention pronoun distant
-1.425 mention pronoun inverted
-1.226 mention pronoun object
0.388 mention pronoun participle
0.070 mention pronoun quoted
0.476 mention pronoun subject
-0.502 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.017 mention pronoun's inverted
-0.296 mention pronoun's object
0.117 mention pronoun's participle
0.748 mention unknown according
0.603 mention unknown apposition
0.180 mention unknown by
-0.274 mention unknown colon
-0.211 mention unknown conjoined
-1.110 mention unknown distant
-0.221 mention unknown inverted
0.530 mention unknown object
-0.360 mention unknown participle
-0.114 mention unknown relative
1.195 mention unknown subject
-0.732 mention unknown's by
-0.020 mention unknown's conjoined
-0.028 mention unknown's distant
-0.019 mention unknown's object
-0.000 mention unknown's participle
0.439 nearest
0.794 nearest by far
0.496 nearest of equals
0.544 nobody
-0.180 nobody after as
0.800 nobody after book
-0.077 nobody after called
-0.361 nobody after capital
0.026 nobody after determiner
0.299 nobody after for
0.308 nobody after in
0.373 nobody after of
0.957 nobody after on
0.412 nobody after show
-0.243 nobody after term
0.797 nobody after titled
-0.536 nobody after verb act
-0.232 nobody after verb label
-0.381 nobody after verb say
-0.746 nobody after verb speech
0.153 nobody after word
0.055 nobody bare title
0.471 nobody bare title after of
-0.236 nobody bare title after on
0.536 nobody bare title after to
0.617 nobody bare title first-inside
-0.037 nobody bare title inside-inside
0.300 nobody before noun
0.190 nobody before verb
0.116 nobody before word
1.159 nobody capital 1
-0.504 nobody capital 12+
0.415 nobody capital 2
-0.150 nobody capital 3
-0.143 nobody capital 4+
-0.595 nobody capital 7+
1.243 nobody hashtag
0.171 nobody nearest at hand
0.655 nobody nearest far
-0.182 nobody nearest far long
0.632 nobody nearest far short
0.380 nobody nearest middle
0.304 nobody nearest middle long
0.400 nobody nearest middle short
0.246 nobody nearest near
0.078 nobody nearest near long
0.278 nobody nearest near short
-0.230 nobody nearest none
-0.685 nobody nearest none long
0.421 nobody nearest none short
-0.233 nobody punctuated colon-comma
0.161 nobody punctuated colon-end
0.308 nobody punctuated comma-comma
-0.129 nobody punctuated comma-end
1.010 nobody punctuated comma-inside
-0.371 nobody punctuated first-comma
-0.333 nobody punctuated first-end
-0.536 nobody punctuated first-inside
0.589 nobody punctuated inside-comma
0.433 nobody punctuated inside-end
1.040 nobody punctuated inside-inside
-0.421 nobody punctuated that-comma
0.238 nobody punctuated that-end
-0.233 nobody shape colon-comma
0.683 nobody shape colon-end
1.004 nobody shape colon-inside
0.308 nobody shape comma-comma
0.354 nobody shape comma-end
0.315 nobody shape comma-inside
-0.375 nobody shape first-comma
-0.785 nobody shape first-end
0.408 nobody shape first-inside
0.781 nobody shape inside-comma
0.473 nobody shape inside-end
0.431 nobody shape inside-inside
-0.421 nobody shape that-comma
0.238 nobody shape that-end
-0.404 nobody shape that-inside
0.387 nobody single first-inside
0.964 nobody single inside-comma
1.116 nobody single inside-end
1.911 nobody single inside-inside
2.382 nobody single marks
0.070 nobody small 1
-0.256 nobody small 12+
-0.027 nobody small 2
-0.399 nobody small 3
-0.365 nobody small 4+
-0.508 nobody small 7+
2.574 nobody title 12+
1.373 nobody title 2
1.545 nobody title 3
2.202 nobody title 4+
2.217 nobody title 7+
2.585 nobody title after possessive
1.882 nobody title of a work
0.480 nobody unpunctuated
0.400 nobody words 1
-0.257 nobody words 12+
0.501 nobody words 2
0.374 nobody words 3
0.481 nobody words 4+
0.168 nobody words 7+
-0.100 part of a longer mention
-0.224 plural
0.432 pronoun he
-0.302 pronoun i
-1.054 pronoun it
0.562 pronoun she
-0.145 pronoun they
-0.072 pronoun we
-0.005 second nearest
-0.563 singular
-1.098 unlinked P+1
-1.080 unlinked P-1
-1.149 unlinked S+1
-0.280 unlinked S-1
-1.053 unlinked S-2
0.792 unlinked after
1.728 unlinked before
-0.064 unlinked colon-comma P+1
-0.089 unlinked colon-comma P-1
-0.044 unlinked colon-comma S-1
0.206 unlinked colon-comma after
0.710 unlinked colon-comma before
-0.684 unlinked colon-end P+1
-0.846 unlinked colon-end P-1
-0.119 unlinked colon-end S+1
0.225 unlinked colon-end S-1
-0.134 unlinked colon-end S-2
1.231 unlinked colon-end before
-0.029 unlinked colon-end just before
-0.132 unlinked colon-inside P+1
-0.383 unlinked colon-inside P-1
-0.641 unlinked colon-inside before
-0.245 unlinked colon-inside just after
-0.182 unlinked comma-comma P+1
-0.280 unlinked comma-comma P-1
-0.100 unlinked comma-comma S+1
-0.136 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.251 unlinked comma-comma after
-0.822 unlinked comma-comma before
-0.113 unlinked comma-comma just after
-0.036 unlinked comma-comma just before
-0.701 unlinked comma-end P+1
-0.812 unlinked comma-end P-1
-0.121 unlinked comma-end S+1
-0.616 unlinked comma-end S-1
-0.174 unlinked comma-end S-2
0.892 unlinked comma-end before
-0.102 unlinked comma-end just before
-0.175 unlinked comma-inside P+1
-0.217 unlinked comma-inside P-1
-0.073 unlinked comma-inside S+1
-0.024 unlinked comma-inside S-1
0.620 unlinked comma-inside after
0.474 unlinked comma-inside before
-0.182 unlinked comma-inside just after
0.917 unlinked comma-inside just before
-0.887 unlinked first-comma P+1
-0.898 unlinked first-comma P-1
-0.396 unlinked first-comma S+1
-0.886 unlinked first-comma S-1
-0.454 unlinked first-comma S-2
1.116 unlinked first-comma after
1.974 unlinked first-comma just after
-1.145 unlinked first-end P+1
-1.160 unlinked first-end P-1
0.273 unlinked first-end S+1
1.567 unlinked first-end S-1
-0.083 unlinked first-end S-2
-0.610 unlinked first-inside P+1
-0.749 unlinked first-inside P-1
-0.100 unlinked first-inside S+1
0.361 unlinked first-inside S-1
-0.086 unlinked first-inside S-2
0.215 unlinked first-inside after
0.090 unlinked first-inside just after
-0.759 unlinked inside-comma P+1
-0.677 unlinked inside-comma P-1
-0.374 unlinked inside-comma S+1
-0.646 unlinked inside-comma S-1
-0.126 unlinked inside-comma S-2
-0.101 unlinked inside-comma after
0.289 unlinked inside-comma before
0.751 unlinked inside-comma just after
-0.709 unlinked inside-comma just before
-0.883 unlinked inside-end P+1
-0.938 unlinked inside-end P-1
-0.629 unlinked inside-end S+1
0.752 unlinked inside-end S-1
-0.356 unlinked inside-end S-2
0.897 unlinked inside-end before
0.238 unlinked inside-end just before
-0.946 unlinked inside-inside P+1
-1.050 unlinked inside-inside P-1
-0.897 unlinked inside-inside S+1
-0.791 unlinked inside-inside S-1
-0.461 unlinked inside-inside S-2
0.369 unlinked inside-inside after
1.010 unlinked inside-inside before
-1.132 unlinked inside-inside just after
0.368 unlinked inside-inside just before
0.740 unlinked just after
0.165 unlinked just before
-0.048 unlinked that-comma P+1
-0.081 unlinked that-comma P-1
-0.072 unlinked that-comma after
-0.241 unlinked that-end P+1
-0.384 unlinked that-end P-1
-0.058 unlinked that-end S+1
-0.194 unlinked that-end S-1
-0.214 unlinked that-end before
-0.125 unlinked that-end just before
-0.116 unlinked that-inside P+1
-0.231 unlinked that-inside P-1
-0.025 unlinked that-inside S+1
-0.099 unlinked that-inside S-1
-0.247 unlinked that-inside after
1.367 unlinked that-inside before
-0.105 unlinked that-inside just after
-0.120 verb act L0
0.179 verb act L1
0.314 verb act L2
0.475 verb act L3
0.880 verb act L4
-0.810 verb act P+1
-0.779 verb act P-1
-0.740 verb act P-1-
-0.291 verb act P-1:
-0.806 verb act R0
-0.077 verb act R1
0.409 verb act R2
-0.340 verb act R3
-0.626 verb act S+1
0.041 verb act S+1near
-0.366 verb act S+2
-0.352 verb act S-1
-0.099 verb act S-1:
-0.594 verb act S-2
-0.351 verb act S-3
0.452 verb act around
0.719 verb label L0
0.928 verb label L1
0.716 verb label L2
0.352 verb label L3
0.693 verb label L4
-1.047 verb label P+1
-1.009 verb label P-1
-0.984 verb label P-1-
-0.024 verb label P-1:
-0.751 verb label R0
-0.856 verb label R1
-0.008 verb label R2
-0.707 verb label R3
-0.481 verb label S+1
-0.301 verb label S+1near
-0.193 verb label S+2
-0.643 verb label S-1
-0.043 verb label S-1:
-0.513 verb label S-2
-0.230 verb label S-3
0.478 verb label around
1.172 verb say L0
1.091 verb say L1
1.361 verb say L2
1.561 verb say L3
1.583 verb say L4
-1.090 verb say P+1
-0.971 verb say P-1
-0.908 verb say P-1-
0.560 verb say P-1:
0.854 verb say R0
1.052 verb say R1
1.491 verb say R2
1.642 verb say R3
-0.547 verb say S+1
-0.568 verb say S+1near
-0.563 verb say S+2
0.622 verb say S-1
-0.400 verb say S-1:
0.074 verb say S-2
-0.338 verb say S-3
0.178 verb say around
0.728 verb speech L0
1.111 verb speech L1
1.209 verb speech L2
1.145 verb speech L3
0.977 verb speech L4
-1.151 verb speech P+1
-1.051 verb speech P-1
-1.290 verb speech P-1-
-0.477 verb speech P-1:
0.699 verb speech R0
0.234 verb speech R1
0.350 verb speech R2
0.595 verb speech R3
-1.069 verb speech S+1
-0.570 verb speech S+1near
-0.661 verb speech S+2
0.069 verb speech S-1
-0.708 verb speech S-1:
-0.739 verb speech S-2
-0.614 verb speech S-3
0.634 verb speech around
-0.553 verb tell L0
-0.293 verb tell L1
0.714 verb tell L2
0.620 verb tell L3
0.875 verb tell L4
-0.858 verb tell P+1
-0.725 verb tell P-1
-0.552 verb tell P-1-
0.902 verb tell R0
-0.138 verb tell R1
-0.308 verb tell R2
-0.012 verb tell R3
-0.195 verb tell S+1
-0.044 verb tell S+2
0.809 verb tell S-1
-0.222 verb tell S-2
-0.585 where L0 colon-comma
0.538 where L0 colon-end
1.501 where L0 colon-inside
-0.053 where L0 comma-comma
0.748 where L0 comma-end
1.316 where L0 comma-inside
0.208 where L0 inside-comma
0.501 where L0 inside-end
0.504 where L0 inside-inside
0.682 where L0 that-comma
-0.028 where L0 that-end
0.803 where L0 that-inside
1.155 where L1 colon-end
-0.215 where L1 colon-inside
0.695 where L1 comma-comma
0.713 where L1 comma-end
0.838 where L1 comma-inside
0.581 where L1 inside-comma
0.532 where L1 inside-end
0.938 where L1 inside-inside
0.976 where L1 that-end
-0.440 where L1 that-inside
-0.343 where L2 colon-comma
0.527 where L2 colon-end
-0.257 where L2 comma-comma
1.038 where L2 comma-end
-0.600 where L2 comma-inside
0.759 where L2 inside-comma
0.980 where L2 inside-end
1.450 where L2 inside-inside
0.055 where L2 that-end
0.069 where L2 that-inside
-0.926 where L3 colon-comma
0.762 where L3 colon-end
0.801 where L3 comma-comma
0.625 where L3 comma-end
0.713 where L3 comma-inside
1.114 where L3 inside-comma
1.129 where L3 inside-end
1.083 where L3 inside-inside
0.239 where L3 that-end
0.813 where L4 colon-end
-0.038 where L4 comma-end
0.021 where L4 comma-inside
-0.096 where L4 inside-comma
1.220 where L4 inside-end
1.025 where L4 inside-inside
-0.077 where P+1 colon-comma
-0.707 where P+1 colon-end
-0.205 where P+1 colon-inside
-0.230 where P+1 comma-comma
-0.755 where P+1 comma-end
-0.180 where P+1 comma-inside
-0.877 where P+1 first-comma
-1.032 where P+1 first-end
-0.713 where P+1 first-inside
-0.804 where P+1 inside-comma
-1.017 where P+1 inside-end
-1.017 where P+1 inside-inside
-0.116 where P+1 that-comma
-0.342 where P+1 that-end
-0.164 where P+1 that-inside
-0.117 where P-1 colon-comma
-0.951 where P-1 colon-end
-0.176 where P-1 colon-inside
-0.306 where P-1 comma-comma
-0.878 where P-1 comma-end
-0.346 where P-1 comma-inside
-0.924 where P-1 first-comma
-0.375 where P-1 first-end
-0.453 where P-1 first-inside
-0.818 where P-1 inside-comma
-0.983 where P-1 inside-end
-1.137 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.354 where P-1 that-end
-0.196 where P-1 that-inside
-0.038 where P-1- colon-comma
-0.648 where P-1- colon-end
-0.101 where P-1- colon-inside
-0.233 where P-1- comma-comma
-0.556 where P-1- comma-end
-0.074 where P-1- comma-inside
-0.752 where P-1- first-comma
-0.961 where P-1- first-end
-0.409 where P-1- first-inside
-0.600 where P-1- inside-comma
-0.772 where P-1- inside-end
-0.955 where P-1- inside-inside
-0.139 where P-1- that-end
-0.060 where P-1- that-inside
-0.947 where P-1: first-end
0.559 where P-1: inside-end
0.946 where R0 colon-comma
0.648 where R0 comma-comma
-1.808 where R0 comma-inside
0.839 where R0 first-comma
0.449 where R0 first-inside
0.832 where R0 inside-comma
-0.145 where R0 inside-inside
-0.019 where R1 comma-comma
1.096 where R1 first-comma
0.666 where R1 first-inside
-0.284 where R1 inside-comma
-0.411 where R1 inside-inside
-0.133 where R1 that-inside
-0.252 where R2 comma-comma
-0.365 where R2 comma-inside
0.501 where R2 first-comma
1.316 where R2 first-inside
0.179 where R2 inside-comma
0.534 where R2 inside-inside
0.243 where R3 comma-comma
0.305 where R3 first-comma
1.180 where R3 first-inside
-0.018 where R3 inside-comma
0.582 where R3 inside-inside
-0.202 where S+1 colon-end
-0.264 where S+1 comma-comma
-0.119 where S+1 comma-end
-0.122 where S+1 comma-inside
-0.365 where S+1 first-comma
1.222 where S+1 first-end
-0.548 where S+1 first-inside
-0.471 where S+1 inside-comma
-0.614 where S+1 inside-end
-1.161 where S+1 inside-inside
-0.090 where S+1 that-end
-0.040 where S+1 that-inside
-0.316 where S+1near colon-end
-0.372 where S+1near comma-end
0.395 where S+1near first-end
-1.019 where S+1near inside-end
-0.099 where S+1near that-end
-0.057 where S+2 comma-end
-0.321 where S+2 first-comma
-0.141 where S+2 first-end
-0.109 where S+2 first-inside
-0.206 where S+2 inside-comma
-0.317 where S+2 inside-end
-0.464 where S+2 inside-inside
-0.287 where S-1 comma-comma
-0.551 where S-1 comma-end
-0.481 where S-1 comma-inside
-1.789 where S-1 first-comma
0.945 where S-1 first-end
-0.325 where S-1 first-inside
-1.641 where S-1 inside-comma
-0.953 where S-1 inside-end
-2.179 where S-1 inside-inside
-0.812 where S-1 that-end
-0.405 where S-1 that-inside
-0.092 where S-1: colon-comma
-1.102 where S-1: colon-end
-0.197 where S-2 colon-end
0.750 where S-2 comma-end
-0.561 where S-2 first-comma
-0.275 where S-2 first-end
-0.224 where S-2 inside-comma
-0.485 where S-2 inside-end
-0.412 where S-2 inside-inside
-0.107 where S-3 comma-end
-0.275 where S-3 first-comma
-0.672 where S-3 first-end
-0.033 where S-3 inside-comma
-0.170 where S-3 inside-end
-0.235 where S-3 inside-inside
0.940 where around inside-comma
0.844 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.823 after a preposition
0.218 after next paragraph likely
-0.591 after next paragraph likely alone
0.669 after next paragraph likely few words
0.174 after next paragraph likely in words
-0.089 after next paragraph maybe
0.619 after next paragraph maybe alone
-0.420 after next paragraph maybe few words
-0.255 after next paragraph maybe in words
0.076 after next paragraph sure
0.050 after next paragraph sure alone
0.119 after next paragraph sure few words
0.097 after next paragraph sure in words
0.334 after same paragraph likely
0.487 after same paragraph likely few words
0.017 after same paragraph likely in words
-0.308 after same paragraph maybe
0.172 after same paragraph maybe few words
-0.369 after same paragraph maybe in words
0.339 after same paragraph sure
0.695 after same paragraph sure alone
0.577 after same paragraph sure few words
0.011 after same paragraph sure in words
0.277 after same sentence likely
0.229 after same sentence likely in words
0.224 after same sentence maybe
0.224 after same sentence maybe in words
0.530 after same sentence sure
0.537 after same sentence sure few words
0.462 after same sentence sure in words
-0.413 before continued maybe
0.474 before continued sure
0.532 before continued sure alone
-0.050 before continued sure few words
0.213 before next paragraph likely
0.707 before next paragraph likely alone
-0.540 before next paragraph likely few words
0.102 before next paragraph likely in words
0.265 before next paragraph maybe
0.311 before next paragraph maybe alone
-0.680 before next paragraph maybe few words
0.569 before next paragraph maybe in words
0.034 before next paragraph sure
0.864 before next paragraph sure alone
-0.195 before next paragraph sure few words
-0.314 before next paragraph sure in words
0.466 before same paragraph likely
0.586 before same paragraph likely alone
0.694 before same paragraph likely few words
-0.510 before same paragraph likely in words
0.291 before same paragraph maybe
-0.313 before same paragraph maybe alone
0.976 before same paragraph maybe few words
-0.291 before same paragraph maybe in words
0.701 before same paragraph sure
0.739 before same paragraph sure alone
0.014 before same paragraph sure few words
-0.289 before same paragraph sure in words
0.440 before same sentence likely
0.411 before same sentence likely in words
0.283 before same sentence maybe
0.283 before same sentence maybe in words
0.308 before same sentence sure
0.419 before same sentence sure few words
0.169 before same sentence sure in words
0.926 begins the sentence
2.510 construction according say finite
0.075 construction apposition act base
-0.679 construction apposition act finite
-0.026 construction apposition label base
0.524 construction apposition label finite
0.107 construction apposition say base
0.707 construction apposition say finite
0.184 construction apposition speech base
0.795 construction apposition speech finite
0.964 construction apposition tell finite
-0.001 construction by speech finite
-1.293 construction colon say finite
-0.237 construction conjoined act base
-0.090 construction conjoined act finite
-0.094 construction conjoined label base
-0.042 construction conjoined label finite
-0.095 construction conjoined say base
0.139 construction conjoined say finite
-0.041 construction conjoined speech base
0.733 construction conjoined speech finite
-0.447 construction conjoined tell base
0.434 construction distant act finite
0.267 construction distant label finite
1.322 construction distant say finite
-0.150 construction distant speech finite
0.609 construction distant tell finite
0.042 construction inverted act finite
-0.462 construction inverted label finite
0.684 construction inverted say finite
0.465 construction inverted speech finite
-0.533 construction object act base
0.124 construction object act finite
-0.026 construction object act ing
-0.549 construction object label base
-0.786 construction object label finite
-0.244 construction object label ing
-0.359 construction object say base
0.625 construction object say finite
-0.536 construction object say ing
0.098 construction object speech base
-0.399 construction object speech finite
-0.672 construction object speech ing
-0.050 construction object tell base
-0.565 construction object tell finite
-0.167 construction object tell ing
0.194 construction participle act ing
0.472 construction participle label ing
0.316 construction participle say ing
0.055 construction participle speech ing
0.730 construction participle tell ing
-0.360 construction passive label finite
-0.066 construction passive speech finite
-0.798 construction quoted label finite
-0.978 construction quoted label ing
-0.294 construction quoted speech finite
-0.992 construction quoted speech ing
-0.293 construction relative act base
0.286 construction relative act finite
-0.077 construction relative label base
-0.382 construction relative label finite
-0.001 construction relative label ing
-0.124 construction relative say base
0.219 construction relative say finite
-0.178 construction relative speech base
0.197 construction relative speech finite
0.448 construction relative speech ing
-2.554 construction signature say finite
-1.062 construction subject act base
-1.073 construction subject act finite
-1.646 construction subject label base
0.423 construction subject label finite
0.300 construction subject say base
0.908 construction subject say finite
-1.632 construction subject speech base
0.448 construction subject speech finite
-0.513 construction subject tell base
0.674 construction subject tell finite
-0.076 definite
-0.681 further
-0.694 indefinite
-0.117 kind document linked
-1.007 kind document unlinked
-0.512 kind document's linked
-0.476 kind document's unlinked
0.417 kind group linked
-0.795 kind group unlinked
-0.374 kind group's linked
-0.967 kind group's unlinked
0.597 kind nominal linked
-0.503 kind nominal unlinked
-0.164 kind nominal's linked
-0.632 kind nominal's unlinked
-0.361 kind organisation linked
-0.890 kind organisation unlinked
-0.845 kind organisation's linked
-1.449 kind organisation's unlinked
0.694 kind person linked
0.529 kind person unlinked
0.046 kind person's linked
0.497 kind person's unlinked
-0.292 kind place linked
-1.564 kind place unlinked
-0.742 kind place's linked
-0.973 kind place's unlinked
0.396 kind pronoun linked
-0.327 kind pronoun unlinked
-0.684 kind pronoun's linked
-0.226 kind pronoun's unlinked
-0.049 kind unknown linked
-1.353 kind unknown unlinked
-0.669 kind unknown's linked
-0.942 kind unknown's unlinked
0.474 lemma accuse
-0.074 lemma acknowledge
0.633 lemma add
0.343 lemma admit
-0.232 lemma advise
-0.107 lemma advocate
-0.559 lemma agree
0.535 lemma allege
-0.722 lemma announce
0.029 lemma answer
-0.303 lemma applaud
1.195 lemma argue
0.106 lemma ask
1.033 lemma assail
0.363 lemma assert
-0.038 lemma assure
-0.265 lemma attack
-0.024 lemma bash
-0.876 lemma begin
-1.317 lemma believe
0.013 lemma bemoan
-0.334 lemma bill
-0.163 lemma blame
0.031 lemma blast
0.786 lemma boast
-0.196 lemma brag
-0.136 lemma brand
-0.001 lemma by
0.347 lemma call
0.168 lemma cast
0.549 lemma caution
-0.379 lemma challenge
0.704 lemma chant
0.070 lemma characterize
-0.146 lemma charge
0.344 lemma chide
-0.119 lemma chime
0.640 lemma cite
0.167 lemma claim
-0.066 lemma clarify
-0.660 lemma close
-0.565 lemma coin
-0.063 lemma command
0.055 lemma comment
-0.304 lemma compare
0.623 lemma complain
0.708 lemma concede
0.438 lemma conclude
-0.217 lemma condemn
0.417 lemma confirm
-0.639 lemma consider
-0.030 lemma contend
-0.114 lemma continue
-0.515 lemma counsel
0.065 lemma counter
-0.586 lemma criticize
0.579 lemma cry
0.425 lemma cut
-0.154 lemma declare
0.162 lemma decry
-0.698 lemma deem
0.015 lemma defend
-0.345 lemma demand
0.751 lemma denounce
-0.249 lemma deny
-0.030 lemma depict
0.134 lemma deride
0.309 lemma describe
0.180 lemma disclose
0.718 lemma dismiss
0.535 lemma dub
0.096 lemma echo
0.717 lemma elaborate
0.547 lemma email
0.002 lemma emphasize
-0.445 lemma endorse
-0.600 lemma estimate
0.153 lemma exclaim
0.820 lemma explain
0.587 lemma express
0.023 lemma figure
-0.540 lemma find
-0.515 lemma finish
-0.111 lemma go
0.193 lemma hail
0.198 lemma hammer
-0.197 lemma headline
-0.185 lemma highlight
-0.002 lemma hint
-1.129 lemma hold
0.009 lemma imply
0.730 lemma indicate
0.813 lemma insist
-0.003 lemma instruct
0.333 lemma interject
-0.304 lemma interrupt
-0.619 lemma invoke
0.178 lemma issue
-0.094 lemma joke
-0.123 lemma jump
-0.706 lemma label
-0.141 lemma lambaste
-0.075 lemma lament
-0.179 lemma lash
0.065 lemma laugh
-0.069 lemma liken
-0.125 lemma maintain
-1.123 lemma mean
-0.156 lemma mention
0.864 lemma mock
-0.798 lemma muse
-0.237 lemma name
0.361 lemma note
-0.815 lemma open
-0.745 lemma oppose
-1.059 lemma order
-0.369 lemma paint
-0.077 lemma pitch
-0.910 lemma plead
-0.005 lemma pledge
0.125 lemma point
0.382 lemma portray
-0.625 lemma post
0.076 lemma praise
-0.002 lemma pray
0.707 lemma predict
-0.438 lemma proclaim
-0.238 lemma profess
-0.221 lemma promise
-0.826 lemma promote
0.563 lemma pronounce
-0.155 lemma propose
0.044 lemma protest
0.594 lemma publish
-0.481 lemma put
0.701 lemma quote
-1.292 lemma quote quoted
0.716 lemma quote subject
0.131 lemma rail
-0.345 lemma rank
-0.260 lemma rate
-0.158 lemma read
-0.084 lemma reason
-0.846 lemma reassure
-0.020 lemma rebuke
0.848 lemma recall
-0.782 lemma recite
-0.308 lemma recommend
0.038 lemma recount
0.184 lemma refer
-0.022 lemma reflect
-0.178 lemma regard
-0.151 lemma reiterate
-0.054 lemma relate
0.743 lemma release
-0.349 lemma remark
-0.719 lemma remind
0.712 lemma repeat
1.102 lemma reply
1.589 lemma report
0.432 lemma respond
-0.403 lemma retort
0.265 lemma retweet
-0.030 lemma reveal
0.246 lemma rip
0.506 lemma rule
0.483 lemma scream
-0.553 lemma see
1.642 lemma shout
-0.781 lemma signal
-0.100 lemma sing
-1.014 lemma slam
-0.935 lemma speak
-0.078 lemma speculate
-0.517 lemma start
-0.079 lemma state
-0.208 lemma stress
-0.222 lemma style
0.090 lemma suggest
0.038 lemma sum
-0.030 lemma support
-0.012 lemma suspect
-0.375 lemma talk
0.943 lemma tell apposition
-0.145 lemma tell conjoined
0.609 lemma tell distant
-0.638 lemma tell object
0.730 lemma tell participle
0.627 lemma tell subject
-0.340 lemma term
-0.807 lemma testify
-0.384 lemma thank
-1.299 lemma think
-0.287 lemma title
0.199 lemma tout
0.128 lemma tweet
-0.057 lemma underscore
-0.210 lemma urge
-0.367 lemma use
-0.374 lemma venture
-0.185 lemma view
-0.476 lemma voice
-0.155 lemma volunteer
0.014 lemma vow
-0.021 lemma warn
0.257 lemma wonder
0.279 lemma write
1.378 lemma yell
-0.059 link according L0
0.790 link according L1
0.797 link according L2
0.638 link according L4
-0.622 link according P+1
-0.759 link according P-1
-0.298 link according P-1-
0.204 link according R0
0.523 link according R1
1.104 link according R2
1.203 link according R3
-0.475 link according S+1
0.410 link according S-1
1.105 link apposition L0
0.776 link apposition L1
1.446 link apposition L2
1.337 link apposition L3
0.974 link apposition L4
-1.190 link apposition P+1
-1.266 link apposition P-1
-0.782 link apposition P-1-
0.879 link apposition R0
0.040 link apposition R1
0.655 link apposition R2
-0.474 link apposition S+1
-0.023 link apposition S+1near
-0.147 link apposition S+2
-0.351 link apposition S-1
-0.123 link apposition S-1:
-0.689 link apposition S-2
-0.102 link apposition S-3
-0.605 link apposition around
-0.525 link by L0
0.198 link by L1
-0.158 link by L2
0.173 link by L3
0.716 link by L4
-0.548 link by P+1
-0.647 link by P-1
-0.225 link by P-1-
0.589 link by R0
0.518 link by R1
0.409 link by R2
0.919 link by R3
-0.091 link by S+1
-0.069 link by S+2
-0.373 link by S-1
-0.064 link by S-2
-0.028 link by S-3
-0.335 link colon L0
-0.321 link colon L1
-0.370 link colon L2
-0.113 link colon L3
-0.213 link colon P+1
0.605 link colon P-1
-0.004 link colon P-1-
-0.453 link colon P-1:
-0.311 link colon R1
-0.011 link colon S-1
0.616 link conjoined L0
1.499 link conjoined L1
0.721 link conjoined L2
1.276 link conjoined L3
-0.145 link conjoined L4
-0.736 link conjoined P+1
-0.644 link conjoined P-1
-0.528 link conjoined P-1-
-0.242 link conjoined R0
-0.320 link conjoined R1
-0.513 link conjoined R2
-0.479 link conjoined R3
0.254 link conjoined S+1
-0.099 link conjoined S+1near
-0.120 link conjoined S+2
-1.203 link conjoined S-1
-0.055 link conjoined S-1:
-0.168 link conjoined S-2
-0.078 link conjoined S-3
0.968 link conjoined around
0.771 link distant L0
0.366 link distant L1
0.576 link distant L2
0.722 link distant L3
-0.403 link distant L4
-0.602 link distant P+1
-0.544 link distant P-1
-0.374 link distant P-1-
0.607 link distant R0
-0.176 link distant R1
-0.116 link distant S+1
-0.135 link distant S+1near
-0.071 link distant S+2
0.375 link distant S-1
-0.086 link distant S-2
1.889 link distant around
0.027 link inverted L0
-1.087 link inverted L1
0.284 link inverted L2
-0.829 link inverted L3
-0.793 link inverted P+1
-0.488 link inverted P-1
-1.018 link inverted P-1-
0.869 link inverted R0
-0.182 link inverted S+1
0.617 link inverted S-1
0.253 link inverted S-2
-0.350 link object L0
-0.258 link object L1
0.175 link object L2
-0.982 link object L3
-0.630 link object L4
-0.557 link object P+1
-0.591 link object P-1
-0.487 link object P-1-
-0.128 link object R0
-0.056 link object R1
0.477 link object R2
1.293 link object R3
-0.214 link object S+1
-0.017 link object S+1near
-0.094 link object S+2
0.450 link object S-1
-0.013 link object S-1:
-0.173 link object S-2
-0.104 link object S-3
0.905 link participle L0
0.683 link participle L1
1.273 link participle L2
0.998 link participle L3
1.373 link participle L4
-0.927 link participle P+1
-0.957 link participle P-1
-0.500 link participle P-1-
0.130 link participle R0
-0.197 link participle R1
-0.323 link participle R2
-0.368 link participle R3
-0.140 link participle S+1
-0.324 link participle S+1near
-0.070 link participle S+2
-0.334 link participle S-1
-0.096 link participle S-1:
-0.193 link participle S-2
-0.067 link participle S-3
0.137 link participle around
-0.030 link passive P+1
-0.008 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.004 link quoted P-1-
-0.013 link quoted S+1
0.367 link quoted S-1
-0.099 link relative L0
-0.249 link relative L1
0.579 link relative L2
-0.239 link relative L3
0.550 link relative L4
-0.516 link relative P+1
-0.439 link relative P-1
-0.192 link relative P-1-
0.794 link relative R0
-0.071 link relative R1
0.211 link relative R2
-0.320 link relative R3
-0.076 link relative S+1
-0.036 link relative S+2
0.369 link relative S-1
-0.040 link relative S-2
-0.077 link relative S-3
0.105 link signature P+1
1.032 link subject L0
1.141 link subject L1
1.025 link subject L2
1.172 link subject L3
1.231 link subject L4
-0.990 link subject P+1
-0.938 link subject P-1
-1.037 link subject P-1-
0.561 link subject P-1:
0.780 link subject R0
0.313 link subject R1
-0.619 link subject R2
-0.278 link subject R3
-1.157 link subject S+1
-0.759 link subject S+1near
-1.123 link subject S+2
0.259 link subject S-1
-0.829 link subject S-1:
-0.818 link subject S-2
-1.062 link subject S-3
-0.533 linked after a preposition apposition
0.714 linked after a preposition colon
-1.724 linked after a preposition conjoined
-1.388 linked after a preposition distant
-0.197 linked after a preposition object
-0.402 linked after a preposition participle
-0.494 linked after a preposition relative
-0.818 linked after a preposition subject
0.692 mention document according
0.045 mention document apposition
0.681 mention document by
-0.306 mention document colon
0.154 mention document conjoined
-0.802 mention document distant
0.050 mention document inverted
-0.351 mention document object
-0.841 mention document participle
-0.028 mention document quoted
-0.408 mention document relative
1.111 mention document subject
0.644 mention group according
-0.803 mention group apposition
0.378 mention group by
0.159 mention group colon
0.517 mention group conjoined
1.350 mention group distant
-0.221 mention group inverted
-0.257 mention group object
0.209 mention group participle
0.559 mention group relative
0.458 mention group subject
0.142 mention group's by
-0.005 mention group's conjoined
0.598 mention group's distant
-0.124 mention group's inverted
-0.071 mention group's object
-0.106 mention group's participle
0.505 mention nominal according
0.436 mention nominal apposition
0.309 mention nominal by
-0.015 mention nominal colon
-0.171 mention nominal conjoined
0.694 mention nominal distant
-0.647 mention nominal inverted
-0.668 mention nominal object
1.052 mention nominal participle
-0.822 mention nominal quoted
-0.240 mention nominal relative
-0.549 mention nominal signature
0.997 mention nominal subject
-0.021 mention nominal's by
-0.028 mention nominal's conjoined
-0.103 mention nominal's object
-0.000 mention nominal's participle
0.501 mention organisation according
-0.563 mention organisation apposition
0.576 mention organisation by
0.339 mention organisation colon
0.112 mention organisation conjoined
0.244 mention organisation distant
-0.783 mention organisation inverted
-0.338 mention organisation object
-0.737 mention organisation participle
-0.048 mention organisation relative
1.070 mention organisation subject
-0.765 mention organisation's by
0.107 mention organisation's conjoined
-0.040 mention organisation's distant
-0.057 mention organisation's object
-0.101 mention organisation's participle
-0.038 mention person according
0.988 mention person apposition
0.068 mention person by
-1.434 mention person colon
0.423 mention person conjoined
0.901 mention person distant
0.946 mention person inverted
-0.124 mention person object
0.670 mention person participle
-0.302 mention person passive
-0.325 mention person quoted
0.292 mention person relative
0.396 mention person signature
0.516 mention person subject
0.379 mention person's according
0.450 mention person's by
0.422 mention person's conjoined
0.460 mention person's distant
-0.537 mention person's inverted
0.113 mention person's object
-0.101 mention person's participle
-1.038 mention person's quoted
-0.715 mention place by
-0.174 mention place colon
-0.192 mention place conjoined
-0.181 mention place distant
-0.256 mention place object
-0.234 mention place participle
-0.061 mention place relative
0.218 mention place subject
-0.016 mention place's by
-0.094 mention place's conjoined
-0.020 mention place's distant
-0.034 mention place's object
0.432 mention pronoun apposition
-0.001 mention pronoun by
-0.037 mention pronoun colon
-0.088 mention pronoun conjoined
0.778 mention pronoun distant
-1.411 mention pronoun inverted
-1.187 mention pronoun object
0.382 mention pronoun participle
0.069 mention pronoun quoted
0.469 mention pronoun subject
-0.466 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.259 mention pronoun's object
0.067 mention pronoun's participle
0.596 mention unknown according
0.590 mention unknown apposition
0.143 mention unknown by
-0.161 mention unknown colon
-0.285 mention unknown conjoined
-1.024 mention unknown distant
-0.228 mention unknown inverted
0.571 mention unknown object
-0.319 mention unknown participle
-0.084 mention unknown relative
1.137 mention unknown subject
-0.616 mention unknown's by
-0.019 mention unknown's conjoined
-0.016 mention unknown's distant
-0.020 mention unknown's object
-0.000 mention unknown's participle
0.381 nearest
0.759 nearest by far
0.487 nearest of equals
0.528 nobody
-0.140 nobody after as
0.838 nobody after book
-0.146 nobody after called
-0.236 nobody after capital
0.104 nobody after determiner
0.287 nobody after for
0.090 nobody after in
0.435 nobody after of
1.041 nobody after on
0.446 nobody after show
-0.046 nobody after term
0.869 nobody after titled
-0.493 nobody after verb act
-0.134 nobody after verb label
-0.255 nobody after verb say
-0.593 nobody after verb speech
0.164 nobody after word
0.145 nobody bare title
0.448 nobody bare title after of
-0.397 nobody bare title after on
0.528 nobody bare title after to
0.604 nobody bare title first-inside
-0.027 nobody bare title inside-inside
0.258 nobody before noun
0.270 nobody before verb
0.095 nobody before word
1.046 nobody capital 1
-0.520 nobody capital 12+
0.431 nobody capital 2
-0.075 nobody capital 3
-0.220 nobody capital 4+
-0.540 nobody capital 7+
1.255 nobody hashtag
0.199 nobody nearest at hand
0.642 nobody nearest far
-0.141 nobody nearest far long
0.598 nobody nearest far short
0.363 nobody nearest middle
0.283 nobody nearest middle long
0.389 nobody nearest middle short
0.226 nobody nearest near
0.023 nobody nearest near long
0.309 nobody nearest near short
0.074 nobody nearest none
-0.210 nobody nearest none long
0.266 nobody nearest none short
-0.211 nobody punctuated colon-comma
0.327 nobody punctuated colon-end
0.407 nobody punctuated comma-comma
-0.151 nobody punctuated comma-end
0.913 nobody punctuated comma-inside
-0.400 nobody punctuated first-comma
-0.127 nobody punctuated first-end
-0.700 nobody punctuated first-inside
0.561 nobody punctuated inside-comma
0.351 nobody punctuated inside-end
0.865 nobody punctuated inside-inside
-0.451 nobody punctuated that-comma
0.205 nobody punctuated that-end
-0.211 nobody shape colon-comma
0.694 nobody shape colon-end
0.909 nobody shape colon-inside
0.407 nobody shape comma-comma
0.326 nobody shape comma-end
0.224 nobody shape comma-inside
-0.404 nobody shape first-comma
-0.387 nobody shape first-end
0.422 nobody shape first-inside
0.757 nobody shape inside-comma
0.392 nobody shape inside-end
0.397 nobody shape inside-inside
-0.451 nobody shape that-comma
0.205 nobody shape that-end
-0.400 nobody shape that-inside
0.376 nobody single first-inside
0.931 nobody single inside-comma
1.149 nobody single inside-end
1.877 nobody single inside-inside
2.387 nobody single marks
0.105 nobody small 1
-0.238 nobody small 12+
0.030 nobody small 2
-0.390 nobody small 3
-0.302 nobody small 4+
-0.466 nobody small 7+
2.467 nobody title 12+
1.299 nobody title 2
1.486 nobody title 3
2.188 nobody title 4+
2.124 nobody title 7+
2.380 nobody title after possessive
1.845 nobody title of a work
0.479 nobody unpunctuated
0.381 nobody words 1
-0.272 nobody words 12+
0.503 nobody words 2
0.341 nobody words 3
0.473 nobody words 4+
0.114 nobody words 7+
-0.448 nobody, after next paragraph somebody likely alone
-0.286 nobody, after next paragraph somebody likely few words
0.006 nobody, after next paragraph somebody likely in words
-0.449 nobody, after next paragraph somebody maybe alone
0.850 nobody, after next paragraph somebody maybe few words
0.066 nobody, after next paragraph somebody maybe in words
-0.009 nobody, after next paragraph somebody sure alone
0.788 nobody, after next paragraph somebody sure few words
-0.016 nobody, after next paragraph somebody sure in words
0.400 nobody, after same paragraph somebody likely few words
-0.406 nobody, after same paragraph somebody likely in words
-0.024 nobody, after same paragraph somebody maybe few words
0.431 nobody, after same paragraph somebody maybe in words
-0.631 nobody, after same paragraph somebody sure alone
-0.018 nobody, after same paragraph somebody sure few words
0.484 nobody, after same paragraph somebody sure in words
0.027 nobody, after same sentence somebody likely in words
0.199 nobody, after same sentence somebody maybe in words
-0.222 nobody, after same sentence somebody sure few words
0.955 nobody, after same sentence somebody sure in words
-0.542 nobody, before continued somebody sure alone
-0.026 nobody, before continued somebody sure few words
-0.412 nobody, before next paragraph somebody likely alone
0.463 nobody, before next paragraph somebody likely few words
-0.090 nobody, before next paragraph somebody likely in words
-0.133 nobody, before next paragraph somebody maybe alone
-0.141 nobody, before next paragraph somebody maybe few words
-0.116 nobody, before next paragraph somebody maybe in words
-0.155 nobody, before next paragraph somebody sure alone
0.012 nobody, before next paragraph somebody sure few words
-0.377 nobody, before next paragraph somebody sure in words
-0.504 nobody, before same paragraph somebody likely alone
0.134 nobody, before same paragraph somebody likely few words
-0.587 nobody, before same paragraph somebody likely in words
-0.759 nobody, before same paragraph somebody maybe alone
-0.117 nobody, before same paragraph somebody maybe few words
0.144 nobody, before same paragraph somebody maybe in words
-0.128 nobody, before same paragraph somebody sure alone
-0.811 nobody, before same paragraph somebody sure few words
-0.504 nobody, before same paragraph somebody sure in words
0.230 nobody, before same sentence somebody likely in words
0.871 nobody, before same sentence somebody maybe in words
0.396 nobody, before same sentence somebody sure few words
1.507 nobody, before same sentence somebody sure in words
0.164 nobody, second before next paragraph somebody likely alone
-0.216 nobody, second before next paragraph somebody likely few words
0.089 nobody, second before next paragraph somebody likely in words
-0.176 nobody, second before next paragraph somebody maybe alone
-0.043 nobody, second before next paragraph somebody maybe few words
-0.459 nobody, second before next paragraph somebody maybe in words
0.746 nobody, second before next paragraph somebody sure alone
0.665 nobody, second before next paragraph somebody sure few words
0.089 nobody, second before next paragraph somebody sure in words
0.483 nobody, second before same paragraph somebody likely alone
-0.130 nobody, second before same paragraph somebody likely few words
-0.357 nobody, second before same paragraph somebody likely in words
0.256 nobody, second before same paragraph somebody maybe in words
-0.331 nobody, second before same paragraph somebody sure alone
-0.173 nobody, second before same paragraph somebody sure few words
-0.886 nobody, second before same paragraph somebody sure in words
0.226 nobody, second before same sentence somebody likely in words
-0.350 nobody, second before same sentence somebody sure in words
-0.999 only a neighbour’s speaker
-0.078 part of a longer mention
-0.204 plural
0.446 pronoun he
-0.307 pronoun i
-1.025 pronoun it
0.551 pronoun she
-0.119 pronoun they
-0.114 pronoun we
0.405 same person after next paragraph
0.822 same person after same paragraph
0.179 same person after same sentence
0.026 same person before continued
0.463 same person before next paragraph
0.382 same person before same paragraph
-0.651 same person before same sentence
0.301 same person second before next paragraph
0.617 same person second before same paragraph
-0.009 same person second before same sentence
0.178 second before next paragraph likely
0.016 second before next paragraph likely alone
-0.077 second before next paragraph likely few words
0.415 second before next paragraph likely in words
0.203 second before next paragraph maybe
0.580 second before next paragraph maybe alone
-0.039 second before next paragraph maybe few words
-0.237 second before next paragraph maybe in words
0.225 second before next paragraph sure
0.313 second before next paragraph sure alone
0.083 second before next paragraph sure few words
0.190 second before next paragraph sure in words
0.436 second before same paragraph likely
0.446 second before same paragraph likely alone
0.174 second before same paragraph likely few words
-0.179 second before same paragraph likely in words
0.066 second before same paragraph maybe
-0.216 second before same paragraph maybe alone
0.301 second before same paragraph maybe in words
0.421 second before same paragraph sure
0.545 second before same paragraph sure alone
0.280 second before same paragraph sure few words
-0.229 second before same paragraph sure in words
0.469 second before same sentence likely
0.469 second before same sentence likely in words
-0.104 second before same sentence maybe
-0.104 second before same sentence maybe in words
0.451 second before same sentence sure
0.451 second before same sentence sure in words
0.022 second nearest
-0.533 singular
-1.022 unlinked P+1
-1.017 unlinked P-1
-1.119 unlinked S+1
-0.256 unlinked S-1
-1.050 unlinked S-2
0.805 unlinked after
1.718 unlinked before
-0.070 unlinked colon-comma P+1
-0.096 unlinked colon-comma P-1
-0.047 unlinked colon-comma S-1
0.214 unlinked colon-comma after
0.715 unlinked colon-comma before
-0.727 unlinked colon-end P+1
-0.882 unlinked colon-end P-1
-0.108 unlinked colon-end S+1
0.179 unlinked colon-end S-1
-0.141 unlinked colon-end S-2
1.245 unlinked colon-end before
-0.033 unlinked colon-end just before
-0.113 unlinked colon-inside P+1
-0.388 unlinked colon-inside P-1
-0.556 unlinked colon-inside before
-0.217 unlinked colon-inside just after
-0.180 unlinked comma-comma P+1
-0.284 unlinked comma-comma P-1
-0.106 unlinked comma-comma S+1
-0.152 unlinked comma-comma S-1
-0.026 unlinked comma-comma S-2
0.191 unlinked comma-comma after
-0.732 unlinked comma-comma before
-0.113 unlinked comma-comma just after
-0.043 unlinked comma-comma just before
-0.717 unlinked comma-end P+1
-0.821 unlinked comma-end P-1
-0.121 unlinked comma-end S+1
-0.633 unlinked comma-end S-1
-0.164 unlinked comma-end S-2
0.900 unlinked comma-end before
-0.099 unlinked comma-end just before
-0.159 unlinked comma-inside P+1
-0.214 unlinked comma-inside P-1
-0.068 unlinked comma-inside S+1
-0.025 unlinked comma-inside S-1
0.680 unlinked comma-inside after
0.497 unlinked comma-inside before
-0.209 unlinked comma-inside just after
0.914 unlinked comma-inside just before
-0.863 unlinked first-comma P+1
-0.870 unlinked first-comma P-1
-0.411 unlinked first-comma S+1
-0.910 unlinked first-comma S-1
-0.482 unlinked first-comma S-2
1.066 unlinked first-comma after
1.876 unlinked first-comma just after
-0.849 unlinked first-end P+1
-0.955 unlinked first-end P-1
0.362 unlinked first-end S+1
1.699 unlinked first-end S-1
-0.044 unlinked first-end S-2
-0.620 unlinked first-inside P+1
-0.770 unlinked first-inside P-1
-0.104 unlinked first-inside S+1
0.283 unlinked first-inside S-1
-0.099 unlinked first-inside S-2
0.216 unlinked first-inside after
0.082 unlinked first-inside just after
-0.739 unlinked inside-comma P+1
-0.637 unlinked inside-comma P-1
-0.342 unlinked inside-comma S+1
-0.645 unlinked inside-comma S-1
-0.145 unlinked inside-comma S-2
-0.071 unlinked inside-comma after
0.250 unlinked inside-comma before
0.788 unlinked inside-comma just after
-0.697 unlinked inside-comma just before
-0.890 unlinked inside-end P+1
-0.923 unlinked inside-end P-1
-0.638 unlinked inside-end S+1
0.697 unlinked inside-end S-1
-0.342 unlinked inside-end S-2
0.903 unlinked inside-end before
0.239 unlinked inside-end just before
-0.929 unlinked inside-inside P+1
-1.031 unlinked inside-inside P-1
-0.890 unlinked inside-inside S+1
-0.824 unlinked inside-inside S-1
-0.476 unlinked inside-inside S-2
0.408 unlinked inside-inside after
1.012 unlinked inside-inside before
-1.087 unlinked inside-inside just after
0.430 unlinked inside-inside just before
0.728 unlinked just after
0.217 unlinked just before
-0.053 unlinked that-comma P+1
-0.083 unlinked that-comma P-1
-0.068 unlinked that-comma after
-0.250 unlinked that-end P+1
-0.388 unlinked that-end P-1
-0.063 unlinked that-end S+1
-0.196 unlinked that-end S-1
-0.148 unlinked that-end before
-0.125 unlinked that-end just before
-0.102 unlinked that-inside P+1
-0.219 unlinked that-inside P-1
-0.020 unlinked that-inside S+1
-0.070 unlinked that-inside S-1
-0.242 unlinked that-inside after
1.459 unlinked that-inside before
-0.090 unlinked that-inside just after
-0.101 verb act L0
0.115 verb act L1
0.340 verb act L2
0.530 verb act L3
0.826 verb act L4
-0.779 verb act P+1
-0.746 verb act P-1
-0.717 verb act P-1-
-0.289 verb act P-1:
-0.744 verb act R0
-0.113 verb act R1
0.404 verb act R2
-0.318 verb act R3
-0.615 verb act S+1
0.148 verb act S+1near
-0.336 verb act S+2
-0.169 verb act S-1
-0.099 verb act S-1:
-0.528 verb act S-2
-0.326 verb act S-3
0.509 verb act around
0.688 verb label L0
0.885 verb label L1
0.711 verb label L2
0.196 verb label L3
0.573 verb label L4
-0.955 verb label P+1
-0.966 verb label P-1
-0.908 verb label P-1-
-0.011 verb label P-1:
-0.755 verb label R0
-0.854 verb label R1
-0.035 verb label R2
-0.726 verb label R3
-0.443 verb label S+1
-0.292 verb label S+1near
-0.191 verb label S+2
-0.564 verb label S-1
-0.038 verb label S-1:
-0.480 verb label S-2
-0.228 verb label S-3
0.562 verb label around
1.186 verb say L0
1.159 verb say L1
1.387 verb say L2
1.568 verb say L3
1.533 verb say L4
-1.055 verb say P+1
-0.962 verb say P-1
-0.949 verb say P-1-
0.563 verb say P-1:
0.830 verb say R0
1.101 verb say R1
1.541 verb say R2
1.536 verb say R3
-0.584 verb say S+1
-0.597 verb say S+1near
-0.598 verb say S+2
0.393 verb say S-1
-0.471 verb say S-1:
-0.208 verb say S-2
-0.452 verb say S-3
0.184 verb say around
0.730 verb speech L0
1.128 verb speech L1
1.186 verb speech L2
1.096 verb speech L3
0.870 verb speech L4
-1.081 verb speech P+1
-0.978 verb speech P-1
-1.279 verb speech P-1-
-0.323 verb speech P-1:
0.718 verb speech R0
0.248 verb speech R1
0.331 verb speech R2
0.501 verb speech R3
-1.096 verb speech S+1
-0.645 verb speech S+1near
-0.649 verb speech S+2
-0.030 verb speech S-1
-0.758 verb speech S-1:
-0.693 verb speech S-2
-0.542 verb speech S-3
0.524 verb speech around
-0.292 verb tell L0
-0.231 verb tell L1
0.828 verb tell L2
0.670 verb tell L3
0.957 verb tell L4
-0.776 verb tell P+1
-0.698 verb tell P-1
-0.540 verb tell P-1-
0.900 verb tell R0
-0.172 verb tell R1
-0.390 verb tell R2
-0.013 verb tell R3
-0.198 verb tell S+1
-0.035 verb tell S+2
0.581 verb tell S-1
-0.213 verb tell S-2
-0.691 where L0 colon-comma
0.564 where L0 colon-end
1.553 where L0 colon-inside
-0.016 where L0 comma-comma
0.779 where L0 comma-end
1.364 where L0 comma-inside
0.190 where L0 inside-comma
0.497 where L0 inside-end
0.450 where L0 inside-inside
0.715 where L0 that-comma
0.026 where L0 that-end
0.823 where L0 that-inside
1.210 where L1 colon-end
-0.215 where L1 colon-inside
0.740 where L1 comma-comma
0.671 where L1 comma-end
0.861 where L1 comma-inside
0.542 where L1 inside-comma
0.589 where L1 inside-end
0.952 where L1 inside-inside
1.075 where L1 that-end
-0.606 where L1 that-inside
-0.340 where L2 colon-comma
0.580 where L2 colon-end
-0.160 where L2 comma-comma
0.974 where L2 comma-end
-0.486 where L2 comma-inside
0.787 where L2 inside-comma
1.024 where L2 inside-end
1.435 where L2 inside-inside
0.159 where L2 that-end
0.112 where L2 that-inside
-0.883 where L3 colon-comma
0.792 where L3 colon-end
0.684 where L3 comma-comma
0.681 where L3 comma-end
0.531 where L3 comma-inside
1.026 where L3 inside-comma
1.163 where L3 inside-end
1.029 where L3 inside-inside
0.279 where L3 that-end
0.897 where L4 colon-end
-0.016 where L4 comma-end
0.069 where L4 comma-inside
-0.013 where L4 inside-comma
1.221 where L4 inside-end
0.955 where L4 inside-inside
-0.093 where P+1 colon-comma
-0.729 where P+1 colon-end
-0.227 where P+1 colon-inside
-0.238 where P+1 comma-comma
-0.745 where P+1 comma-end
-0.193 where P+1 comma-inside
-0.861 where P+1 first-comma
-0.741 where P+1 first-end
-0.950 where P+1 first-inside
-0.794 where P+1 inside-comma
-1.006 where P+1 inside-end
-1.016 where P+1 inside-inside
-0.113 where P+1 that-comma
-0.351 where P+1 that-end
-0.160 where P+1 that-inside
-0.128 where P-1 colon-comma
-0.923 where P-1 colon-end
-0.195 where P-1 colon-inside
-0.298 where P-1 comma-comma
-0.803 where P-1 comma-end
-0.334 where P-1 comma-inside
-0.877 where P-1 first-comma
-0.335 where P-1 first-end
-0.545 where P-1 first-inside
-0.785 where P-1 inside-comma
-0.955 where P-1 inside-end
-1.099 where P-1 inside-inside
-0.089 where P-1 that-comma
-0.316 where P-1 that-end
-0.149 where P-1 that-inside
-0.040 where P-1- colon-comma
-0.651 where P-1- colon-end
-0.103 where P-1- colon-inside
-0.223 where P-1- comma-comma
-0.547 where P-1- comma-end
-0.112 where P-1- comma-inside
-0.704 where P-1- first-comma
-1.024 where P-1- first-end
-0.427 where P-1- first-inside
-0.578 where P-1- inside-comma
-0.746 where P-1- inside-end
-0.940 where P-1- inside-inside
-0.138 where P-1- that-end
-0.061 where P-1- that-inside
-0.643 where P-1: first-end
0.472 where P-1: inside-end
1.025 where R0 colon-comma
0.639 where R0 comma-comma
-1.864 where R0 comma-inside
0.824 where R0 first-comma
0.444 where R0 first-inside
0.865 where R0 inside-comma
-0.156 where R0 inside-inside
-0.074 where R1 comma-comma
1.169 where R1 first-comma
0.670 where R1 first-inside
-0.357 where R1 inside-comma
-0.338 where R1 inside-inside
-0.165 where R1 that-inside
-0.222 where R2 comma-comma
-0.393 where R2 comma-inside
0.467 where R2 first-comma
1.284 where R2 first-inside
0.222 where R2 inside-comma
0.530 where R2 inside-inside
0.226 where R3 comma-comma
0.231 where R3 first-comma
1.201 where R3 first-inside
-0.069 where R3 inside-comma
0.528 where R3 inside-inside
-0.182 where S+1 colon-end
-0.241 where S+1 comma-comma
-0.121 where S+1 comma-end
-0.173 where S+1 comma-inside
-0.481 where S+1 first-comma
1.167 where S+1 first-end
-0.548 where S+1 first-inside
-0.458 where S+1 inside-comma
-0.544 where S+1 inside-end
-1.105 where S+1 inside-inside
-0.091 where S+1 that-end
-0.046 where S+1 that-inside
-0.327 where S+1near colon-end
-0.436 where S+1near comma-end
0.521 where S+1near first-end
-1.028 where S+1near inside-end
-0.123 where S+1near that-end
-0.071 where S+2 comma-end
-0.318 where S+2 first-comma
-0.189 where S+2 first-end
-0.095 where S+2 first-inside
-0.172 where S+2 inside-comma
-0.318 where S+2 inside-end
-0.446 where S+2 inside-inside
-0.295 where S-1 comma-comma
-0.501 where S-1 comma-end
-0.395 where S-1 comma-inside
-1.699 where S-1 first-comma
0.725 where S-1 first-end
-0.370 where S-1 first-inside
-1.515 where S-1 inside-comma
-0.841 where S-1 inside-end
-2.110 where S-1 inside-inside
-0.726 where S-1 that-end
-0.370 where S-1 that-inside
-0.117 where S-1: colon-comma
-1.173 where S-1: colon-end
-0.267 where S-2 colon-end
0.783 where S-2 comma-end
-0.561 where S-2 first-comma
-0.403 where S-2 first-end
-0.262 where S-2 inside-comma
-0.433 where S-2 inside-end
-0.387 where S-2 inside-inside
-0.123 where S-3 comma-end
-0.279 where S-3 first-comma
-0.694 where S-3 first-end
-0.041 where S-3 inside-comma
-0.135 where S-3 inside-end
-0.375 where S-3 inside-inside
0.834 where around inside-comma
0.850 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.445 gender agrees
-0.445 gender unknown
-0.985 last named further
-0.870 last named further before
0.114 last named paragraph before
1.148 last named same paragraph
1.344 last named same sentence
0.710 last named sentence before
0.188 last named two sentences before
0.228 latest named
-1.397 named in the quotation
-0.054 named often
0.008 named rarely
0.103 named some times
-1.415 one word only
0.770 role beginning
-0.902 role beginning further
0.761 role beginning same sentence
0.662 role beginning sentence before
0.308 role beginning two sentences before
0.649 role later subject
-0.940 role later subject further
0.786 role later subject same sentence
-0.046 role later subject sentence before
0.843 role later subject two sentences before
-0.777 role object
-1.100 role object further
0.341 role object same sentence
0.348 role object sentence before
-0.271 role object two sentences before
-0.394 role other
-0.371 role other further
-0.540 role other same sentence
0.273 role other sentence before
-0.060 role other two sentences before
-0.684 role part
0.098 role part further
-0.481 role part same sentence
-0.551 role part sentence before
-0.194 role part two sentences before
-0.528 role possessor
-0.262 role possessor further
0.655 role possessor same sentence
-0.563 role possessor sentence before
-0.492 role possessor two sentences before
0.488 role speaker
-1.033 role speaker further
0.098 role speaker same sentence
0.876 role speaker sentence before
-0.160 role speaker two sentences before
0.504 role subject
-0.663 role subject further
0.940 role subject same sentence
0.173 role subject sentence before
0.277 role subject two sentences before
0.590 spoke last few sentences before
0.673 spoke last further
0.098 spoke last same sentence
0.799 spoke last sentence before
1.173 surely a person
0.238 was such a pronoun
-0.421 was such a pronoun further
-0.404 was such a pronoun same sentence
0.467 was such a pronoun sentence before
0.115 was such a pronoun two sentences before
`
