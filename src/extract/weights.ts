/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.875 after a preposition
0.661 begins the sentence
2.583 construction according say finite
0.007 construction apposition act base
-0.628 construction apposition act finite
-0.026 construction apposition label base
0.679 construction apposition label finite
0.102 construction apposition say base
0.678 construction apposition say finite
0.352 construction apposition speech base
0.217 construction apposition speech finite
-0.037 construction apposition tell base
0.882 construction apposition tell finite
-0.081 construction by speech finite
-1.017 construction colon say finite
-0.056 construction conjoined act base
-0.147 construction conjoined act finite
-0.208 construction conjoined label base
-0.028 construction conjoined label finite
-0.302 construction conjoined say base
0.113 construction conjoined say finite
-0.148 construction conjoined speech base
0.451 construction conjoined speech finite
-0.491 construction conjoined tell base
0.284 construction conjoined tell finite
0.536 construction distant act finite
-0.006 construction distant label finite
1.221 construction distant say finite
0.036 construction distant speech finite
0.818 construction distant tell finite
0.048 construction inverted act finite
-0.448 construction inverted label finite
0.807 construction inverted say finite
0.284 construction inverted speech finite
-0.561 construction object act base
0.050 construction object act finite
-0.003 construction object act ing
-0.531 construction object label base
-0.795 construction object label finite
-0.209 construction object label ing
-0.360 construction object say base
0.630 construction object say finite
-0.571 construction object say ing
0.066 construction object speech base
-0.753 construction object speech finite
-0.673 construction object speech ing
-0.029 construction object tell base
-0.645 construction object tell finite
-0.118 construction object tell ing
0.126 construction participle act ing
0.413 construction participle label ing
0.316 construction participle say ing
0.012 construction participle speech ing
0.732 construction participle tell ing
-0.437 construction passive label finite
-0.097 construction passive speech finite
-0.706 construction quoted label finite
-0.961 construction quoted label ing
-0.610 construction quoted speech finite
-0.964 construction quoted speech ing
-0.208 construction relative act base
0.493 construction relative act finite
-0.058 construction relative label base
-0.371 construction relative label finite
-0.006 construction relative label ing
-0.084 construction relative say base
0.200 construction relative say finite
-0.231 construction relative speech base
0.249 construction relative speech finite
0.378 construction relative speech ing
-2.014 construction signature say finite
-1.099 construction subject act base
-1.233 construction subject act finite
-1.659 construction subject label base
0.392 construction subject label finite
0.397 construction subject say base
1.024 construction subject say finite
-1.532 construction subject speech base
0.452 construction subject speech finite
-0.684 construction subject tell base
0.704 construction subject tell finite
-0.210 definite
-0.736 further
-0.637 indefinite
-0.231 kind document linked
-1.285 kind document unlinked
-0.447 kind document's linked
-0.126 kind document's unlinked
0.550 kind group linked
-0.812 kind group unlinked
-0.151 kind group's linked
-0.982 kind group's unlinked
0.287 kind nominal linked
-0.627 kind nominal unlinked
-0.119 kind nominal's linked
-0.649 kind nominal's unlinked
0.096 kind organisation linked
-1.091 kind organisation unlinked
-0.925 kind organisation's linked
-1.496 kind organisation's unlinked
0.812 kind person linked
0.460 kind person unlinked
0.248 kind person's linked
0.415 kind person's unlinked
-0.022 kind place linked
-1.640 kind place unlinked
-0.777 kind place's linked
-1.275 kind place's unlinked
0.427 kind pronoun linked
-0.521 kind pronoun unlinked
-0.685 kind pronoun's linked
-0.191 kind pronoun's unlinked
0.231 kind unknown linked
-1.163 kind unknown unlinked
-0.869 kind unknown's linked
-0.583 kind unknown's unlinked
0.514 lemma accuse
0.098 lemma acknowledge
0.794 lemma add
0.374 lemma admit
-0.622 lemma advertise
-0.258 lemma advise
-0.070 lemma advocate
-0.692 lemma agree
0.589 lemma allege
-0.757 lemma announce
0.094 lemma answer
-0.415 lemma applaud
1.274 lemma argue
0.177 lemma ask
1.289 lemma assail
0.345 lemma assert
-0.031 lemma assure
-0.151 lemma attack
0.101 lemma bark
-0.028 lemma bash
-0.388 lemma beg
-0.891 lemma begin
-1.287 lemma believe
0.027 lemma bemoan
-0.196 lemma bill
-0.068 lemma blame
0.316 lemma blast
0.592 lemma boast
-0.324 lemma brag
-0.121 lemma brand
-0.081 lemma by
-0.002 lemma calculate
0.343 lemma call
-0.469 lemma cast
0.522 lemma caution
0.319 lemma challenge
0.665 lemma chant
-0.062 lemma characterize
-0.339 lemma charge
0.312 lemma chide
-0.153 lemma chime
0.655 lemma cite
0.137 lemma claim
-0.037 lemma clarify
-0.891 lemma close
-0.535 lemma coin
-0.006 lemma command
-0.027 lemma comment
-0.562 lemma compare
0.495 lemma complain
0.679 lemma concede
-0.029 lemma conclude
-0.157 lemma condemn
0.142 lemma confirm
-0.673 lemma consider
0.013 lemma contend
0.044 lemma continue
-0.387 lemma counsel
0.197 lemma counter
-0.042 lemma criticise
-0.745 lemma criticize
0.586 lemma cry
0.566 lemma cut
-0.113 lemma declare
0.171 lemma decry
-0.590 lemma deem
-0.080 lemma defend
-0.284 lemma demand
0.742 lemma denounce
-0.294 lemma deny
-0.019 lemma depict
0.092 lemma deride
0.200 lemma describe
-0.076 lemma disclose
0.652 lemma dismiss
-0.003 lemma divulge
0.345 lemma dub
-0.024 lemma echo
0.778 lemma elaborate
0.555 lemma email
-0.027 lemma emphasize
-0.412 lemma endorse
-0.609 lemma estimate
0.264 lemma exclaim
0.669 lemma explain
0.511 lemma express
0.050 lemma figure
-0.529 lemma find
-0.540 lemma finish
-0.063 lemma forecast
-0.157 lemma go
-0.003 lemma guess
0.250 lemma hail
0.506 lemma hammer
-0.339 lemma headline
-0.264 lemma highlight
-0.090 lemma hint
-1.202 lemma hold
0.146 lemma imply
0.823 lemma indicate
0.708 lemma insist
-0.004 lemma instruct
0.071 lemma interject
-0.278 lemma interrupt
-0.658 lemma invoke
0.216 lemma issue
0.118 lemma joke
-0.104 lemma jump
-0.196 lemma label
-0.138 lemma lambaste
-0.161 lemma lament
-0.095 lemma lash
0.043 lemma laugh
-0.086 lemma lecture
-0.075 lemma liken
-0.135 lemma maintain
-0.972 lemma mean
-0.134 lemma mention
1.001 lemma mock
-1.430 lemma muse
-0.319 lemma name
0.541 lemma note
-0.823 lemma open
-0.667 lemma oppose
-0.618 lemma order
-0.445 lemma paint
-0.067 lemma pitch
-0.858 lemma plead
0.145 lemma pledge
0.049 lemma point
0.516 lemma portray
-0.458 lemma post
-0.109 lemma praise
-0.004 lemma pray
0.798 lemma predict
-0.298 lemma proclaim
-0.321 lemma profess
-0.119 lemma promise
-0.941 lemma promote
0.479 lemma pronounce
-0.194 lemma propose
0.239 lemma protest
0.385 lemma publish
-0.583 lemma put
-0.112 lemma quip
0.064 lemma quote
-1.579 lemma quote quoted
0.176 lemma quote subject
0.301 lemma rail
-0.314 lemma rank
-0.097 lemma rate
-0.032 lemma read
-0.127 lemma reason
-0.865 lemma reassure
-0.025 lemma rebuke
1.005 lemma recall
-0.778 lemma recite
-0.002 lemma reckon
-0.110 lemma recommend
0.091 lemma recount
-0.024 lemma refer
-0.048 lemma reflect
-0.263 lemma regard
-0.181 lemma reiterate
-0.200 lemma relate
0.624 lemma release
-0.270 lemma remark
-0.677 lemma remind
0.799 lemma repeat
1.022 lemma reply
1.541 lemma report
0.316 lemma respond
-0.302 lemma retort
0.246 lemma retweet
-0.067 lemma reveal
0.242 lemma rip
-0.029 lemma rule
0.196 lemma scold
0.538 lemma scream
-0.652 lemma see
1.429 lemma shout
-0.752 lemma signal
-0.067 lemma sing
-0.323 lemma slam
-0.864 lemma speak
-0.153 lemma speculate
-1.200 lemma start
0.051 lemma state
0.083 lemma stress
-0.356 lemma style
-0.015 lemma suggest
0.058 lemma sum
0.148 lemma support
-0.048 lemma suspect
-0.393 lemma talk
0.860 lemma tell apposition
-0.207 lemma tell conjoined
0.818 lemma tell distant
-0.713 lemma tell object
0.732 lemma tell participle
0.638 lemma tell subject
-0.583 lemma term
-0.703 lemma testify
0.481 lemma text
-0.465 lemma thank
-1.231 lemma think
-0.356 lemma title
0.083 lemma tout
0.185 lemma tweet
-0.079 lemma underscore
-0.177 lemma urge
-0.409 lemma use
-0.622 lemma venture
-0.122 lemma view
-0.473 lemma voice
-0.049 lemma volunteer
0.172 lemma vow
-0.112 lemma warn
0.319 lemma wonder
0.329 lemma write
1.312 lemma yell
-0.156 link according L0
0.706 link according L1
0.725 link according L2
0.827 link according L4
-0.708 link according P+1
-0.840 link according P-1
-0.406 link according P-1-
-0.423 link according P-2
-0.004 link according R0
1.106 link according R1
1.223 link according R2
1.203 link according R3
-0.504 link according S+1
0.738 link according S-1
0.940 link apposition L0
0.871 link apposition L1
1.374 link apposition L2
1.324 link apposition L3
1.437 link apposition L4
-1.059 link apposition P+1
-1.350 link apposition P-1
-0.629 link apposition P-1-
-0.782 link apposition P-2
0.574 link apposition R0
-0.023 link apposition R1
0.250 link apposition R2
-0.290 link apposition S+1
0.115 link apposition S+1near
-0.112 link apposition S+2
-0.118 link apposition S-1
-0.612 link apposition S-2
-0.101 link apposition S-3
-0.558 link apposition around
-0.367 link by L0
0.178 link by L1
0.012 link by L2
0.304 link by L3
0.282 link by L4
-0.458 link by P+1
-0.575 link by P-1
-0.166 link by P-1-
-0.493 link by P-2
0.610 link by R0
0.460 link by R1
0.234 link by R2
1.099 link by R3
-0.080 link by S+1
-0.065 link by S+2
-0.463 link by S-1
-0.060 link by S-2
-0.021 link by S-3
-0.086 link colon L0
-0.100 link colon L1
-0.059 link colon L2
-0.145 link colon L3
-0.212 link colon P+1
0.415 link colon P-1
-0.011 link colon P-1-
-0.108 link colon P-1:
0.404 link colon P-2
-0.922 link colon R1
-0.030 link colon S-1
0.493 link conjoined L0
1.597 link conjoined L1
0.715 link conjoined L2
1.672 link conjoined L3
-0.312 link conjoined L4
-0.722 link conjoined P+1
-0.677 link conjoined P-1
-0.510 link conjoined P-1-
-0.743 link conjoined P-2
-0.246 link conjoined R0
-0.406 link conjoined R1
-0.481 link conjoined R2
-0.637 link conjoined R3
0.123 link conjoined S+1
-0.167 link conjoined S+1near
-0.123 link conjoined S+2
-1.259 link conjoined S-1
-0.092 link conjoined S-1:
-0.201 link conjoined S-2
-0.091 link conjoined S-3
0.984 link conjoined around
0.869 link distant L0
0.431 link distant L1
0.632 link distant L2
1.342 link distant L3
-0.436 link distant L4
-0.594 link distant P+1
-0.540 link distant P-1
-0.353 link distant P-1-
-0.627 link distant P-2
0.477 link distant R0
-0.106 link distant R1
-0.092 link distant S+1
-0.114 link distant S+1near
-0.109 link distant S+2
0.564 link distant S-1
-0.080 link distant S-2
1.790 link distant around
0.270 link inverted L0
-1.358 link inverted L1
-0.063 link inverted L2
-1.216 link inverted L3
-0.751 link inverted P+1
-0.516 link inverted P-1
-0.922 link inverted P-1-
-1.001 link inverted P-2
0.914 link inverted R0
-0.200 link inverted S+1
0.931 link inverted S-1
0.535 link inverted S-2
-0.449 link object L0
-0.334 link object L1
0.427 link object L2
-0.930 link object L3
-0.625 link object L4
-0.549 link object P+1
-0.604 link object P-1
-0.460 link object P-1-
-0.600 link object P-2
-0.123 link object R0
-0.033 link object R1
0.673 link object R2
1.402 link object R3
-0.160 link object S+1
-0.018 link object S+1near
-0.059 link object S+2
0.200 link object S-1
-0.010 link object S-1:
-0.177 link object S-2
-0.084 link object S-3
0.999 link participle L0
1.065 link participle L1
1.266 link participle L2
1.238 link participle L3
1.318 link participle L4
-0.987 link participle P+1
-1.028 link participle P-1
-0.427 link participle P-1-
-0.940 link participle P-2
0.282 link participle R0
-0.188 link participle R1
-0.497 link participle R2
-0.340 link participle R3
-0.117 link participle S+1
-0.137 link participle S+1near
-0.068 link participle S+2
-0.329 link participle S-1
-0.093 link participle S-1:
-0.188 link participle S-2
-0.017 link participle S-3
0.595 link participle around
-0.036 link passive P+1
-0.016 link passive P-1
-0.006 link passive P-2
-0.002 link quoted P+1
-0.003 link quoted P-1
-0.003 link quoted P-1-
-0.003 link quoted P-2
0.580 link quoted S-1
-0.313 link relative L0
-0.057 link relative L1
0.612 link relative L2
-0.285 link relative L3
0.816 link relative L4
-0.466 link relative P+1
-0.396 link relative P-1
-0.190 link relative P-1-
-0.333 link relative P-2
0.910 link relative R0
-0.088 link relative R1
0.312 link relative R2
-0.381 link relative R3
-0.081 link relative S+1
-0.038 link relative S+2
0.546 link relative S-1
-0.048 link relative S-2
-0.051 link relative S-3
0.272 link signature P+1
-0.001 link signature P-2
0.952 link subject L0
1.105 link subject L1
1.051 link subject L2
1.142 link subject L3
1.333 link subject L4
-1.015 link subject P+1
-0.938 link subject P-1
-1.020 link subject P-1-
0.409 link subject P-1:
-1.257 link subject P-2
0.881 link subject R0
0.384 link subject R1
-0.401 link subject R2
-0.126 link subject R3
-1.006 link subject S+1
-0.836 link subject S+1near
-1.017 link subject S+2
0.531 link subject S-1
-0.836 link subject S-1:
-0.725 link subject S-2
-0.954 link subject S-3
-0.478 linked after a preposition apposition
0.223 linked after a preposition colon
-1.253 linked after a preposition conjoined
-1.567 linked after a preposition distant
-0.228 linked after a preposition object
-0.470 linked after a preposition participle
-0.677 linked after a preposition relative
-0.598 linked after a preposition subject
0.701 mention document according
0.639 mention document apposition
-0.479 mention document by
-0.844 mention document colon
-0.250 mention document conjoined
-0.803 mention document distant
1.103 mention document inverted
-0.243 mention document object
-0.864 mention document participle
-0.012 mention document quoted
-0.267 mention document relative
1.082 mention document subject
0.693 mention group according
-0.490 mention group apposition
0.594 mention group by
0.169 mention group colon
0.638 mention group conjoined
1.573 mention group distant
0.292 mention group inverted
-0.322 mention group object
0.422 mention group participle
0.404 mention group relative
0.359 mention group subject
0.334 mention group's by
-0.003 mention group's conjoined
0.425 mention group's distant
-0.105 mention group's inverted
-0.076 mention group's object
-0.003 mention group's participle
0.669 mention nominal according
-1.616 mention nominal apposition
0.746 mention nominal by
-0.003 mention nominal colon
-0.835 mention nominal conjoined
1.001 mention nominal distant
-0.694 mention nominal inverted
-0.572 mention nominal object
1.127 mention nominal participle
-0.897 mention nominal quoted
-0.212 mention nominal relative
1.276 mention nominal subject
-0.015 mention nominal's by
-0.001 mention nominal's conjoined
-0.096 mention nominal's object
0.509 mention organisation according
-0.895 mention organisation apposition
0.644 mention organisation by
0.198 mention organisation colon
-0.005 mention organisation conjoined
-0.133 mention organisation distant
-0.677 mention organisation inverted
-0.426 mention organisation object
-0.458 mention organisation participle
-0.079 mention organisation relative
1.310 mention organisation subject
-0.852 mention organisation's by
0.205 mention organisation's conjoined
-0.045 mention organisation's distant
-0.063 mention organisation's object
-0.167 mention organisation's participle
0.202 mention person according
1.107 mention person apposition
0.227 mention person by
-0.208 mention person colon
0.441 mention person conjoined
0.859 mention person distant
0.961 mention person inverted
-0.113 mention person object
0.671 mention person participle
-0.338 mention person passive
0.109 mention person quoted
0.249 mention person relative
0.349 mention person signature
0.614 mention person subject
0.297 mention person's according
0.119 mention person's by
0.638 mention person's conjoined
0.586 mention person's distant
-0.778 mention person's inverted
0.056 mention person's object
0.609 mention person's participle
-0.147 mention person's passive
-0.963 mention person's quoted
-0.628 mention place by
-0.236 mention place colon
-0.177 mention place conjoined
-0.063 mention place distant
-0.284 mention place object
0.746 mention place participle
-0.121 mention place relative
0.190 mention place subject
-0.158 mention place's by
-0.104 mention place's conjoined
-0.059 mention place's distant
-0.337 mention place's inverted
-0.041 mention place's object
0.462 mention pronoun apposition
-0.001 mention pronoun by
-0.049 mention pronoun colon
0.100 mention pronoun conjoined
0.516 mention pronoun distant
-1.394 mention pronoun inverted
-1.208 mention pronoun object
0.276 mention pronoun participle
0.162 mention pronoun quoted
0.507 mention pronoun subject
-0.573 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.016 mention pronoun's inverted
-0.275 mention pronoun's object
0.184 mention pronoun's participle
0.323 mention unknown according
0.784 mention unknown apposition
0.228 mention unknown by
-0.561 mention unknown colon
-0.518 mention unknown conjoined
-0.966 mention unknown distant
0.452 mention unknown inverted
0.019 mention unknown object
-0.948 mention unknown participle
-0.039 mention unknown passive
0.477 mention unknown relative
0.761 mention unknown subject
-0.722 mention unknown's by
-0.036 mention unknown's conjoined
-0.023 mention unknown's distant
-0.027 mention unknown's object
-0.055 mention unknown's participle
0.573 nearest
0.843 nearest by far
0.539 nearest of equals
0.549 nobody
-0.320 nobody after as
0.820 nobody after book
0.074 nobody after called
-0.356 nobody after capital
0.041 nobody after determiner
0.324 nobody after for
0.273 nobody after in
0.400 nobody after of
1.187 nobody after on
0.415 nobody after show
-0.301 nobody after term
1.019 nobody after titled
-0.569 nobody after verb act
-0.334 nobody after verb label
-0.208 nobody after verb say
-0.734 nobody after verb speech
0.163 nobody after word
0.116 nobody bare title
0.562 nobody bare title after of
-0.082 nobody bare title after on
0.553 nobody bare title after to
0.659 nobody bare title first-inside
-0.079 nobody bare title inside-inside
0.285 nobody before noun
0.118 nobody before verb
0.155 nobody before word
1.201 nobody capital 1
-0.371 nobody capital 12+
0.487 nobody capital 2
-0.166 nobody capital 3
-0.270 nobody capital 4+
-0.396 nobody capital 7+
1.319 nobody hashtag
0.271 nobody nearest at hand
0.702 nobody nearest far
-0.063 nobody nearest far long
0.674 nobody nearest far short
0.437 nobody nearest middle
0.407 nobody nearest middle long
0.433 nobody nearest middle short
0.260 nobody nearest near
0.115 nobody nearest near long
0.329 nobody nearest near short
-1.048 nobody nearest none
-0.240 nobody punctuated colon-comma
-0.181 nobody punctuated colon-end
0.330 nobody punctuated comma-comma
-0.251 nobody punctuated comma-end
0.669 nobody punctuated comma-inside
-0.338 nobody punctuated first-comma
-0.165 nobody punctuated first-end
-0.496 nobody punctuated first-inside
0.641 nobody punctuated inside-comma
0.453 nobody punctuated inside-end
1.024 nobody punctuated inside-inside
-0.425 nobody punctuated that-comma
0.250 nobody punctuated that-end
-0.240 nobody shape colon-comma
0.585 nobody shape colon-end
1.187 nobody shape colon-inside
0.330 nobody shape comma-comma
0.383 nobody shape comma-end
0.351 nobody shape comma-inside
-0.344 nobody shape first-comma
-0.997 nobody shape first-end
0.398 nobody shape first-inside
0.834 nobody shape inside-comma
0.502 nobody shape inside-end
0.444 nobody shape inside-inside
-0.425 nobody shape that-comma
0.250 nobody shape that-end
-0.405 nobody shape that-inside
2.964 nobody single colon-end
0.897 nobody single first-end
0.356 nobody single first-inside
0.867 nobody single inside-comma
1.609 nobody single inside-end
1.854 nobody single inside-inside
2.927 nobody single marks
0.097 nobody small 1
-0.257 nobody small 12+
-0.053 nobody small 2
-0.354 nobody small 3
-0.396 nobody small 4+
-0.498 nobody small 7+
1.041 nobody title 12+
1.468 nobody title 2
1.525 nobody title 3
2.188 nobody title 4+
1.691 nobody title 7+
2.614 nobody title after possessive
1.875 nobody title of a work
0.504 nobody unpunctuated
0.444 nobody words 1
-0.211 nobody words 12+
0.538 nobody words 2
0.410 nobody words 3
0.434 nobody words 4+
0.172 nobody words 7+
-0.523 part of a longer mention
-0.330 plural
0.441 pronoun he
-0.138 pronoun i
-1.020 pronoun it
0.548 pronoun she
-0.111 pronoun they
-0.140 pronoun we
0.056 second nearest
-0.505 singular
-1.056 unlinked P+1
-1.044 unlinked P-1
-1.123 unlinked P-2
-1.079 unlinked S+1
-0.030 unlinked S-1
-0.917 unlinked S-2
1.193 unlinked after
1.987 unlinked before
-0.043 unlinked colon-comma P+1
-0.069 unlinked colon-comma P-1
-0.111 unlinked colon-comma P-2
-0.037 unlinked colon-comma S-1
0.226 unlinked colon-comma after
0.767 unlinked colon-comma before
-0.553 unlinked colon-end P+1
-0.727 unlinked colon-end P-1
-0.398 unlinked colon-end P-2
-0.093 unlinked colon-end S+1
0.415 unlinked colon-end S-1
-0.114 unlinked colon-end S-2
1.476 unlinked colon-end before
-0.094 unlinked colon-inside P+1
-0.264 unlinked colon-inside P-1
-0.251 unlinked colon-inside P-2
-0.308 unlinked colon-inside before
-0.243 unlinked colon-inside just after
-0.130 unlinked comma-comma P+1
-0.222 unlinked comma-comma P-1
-0.254 unlinked comma-comma P-2
-0.092 unlinked comma-comma S+1
-0.137 unlinked comma-comma S-1
-0.017 unlinked comma-comma S-2
0.262 unlinked comma-comma after
-0.797 unlinked comma-comma before
-0.120 unlinked comma-comma just after
-0.028 unlinked comma-comma just before
-0.631 unlinked comma-end P+1
-0.752 unlinked comma-end P-1
-0.765 unlinked comma-end P-2
-0.093 unlinked comma-end S+1
-0.530 unlinked comma-end S-1
-0.140 unlinked comma-end S-2
1.008 unlinked comma-end before
-0.088 unlinked comma-end just before
-0.117 unlinked comma-inside P+1
-0.167 unlinked comma-inside P-1
-0.130 unlinked comma-inside P-2
-0.065 unlinked comma-inside S+1
-0.019 unlinked comma-inside S-1
0.605 unlinked comma-inside after
0.534 unlinked comma-inside before
-0.135 unlinked comma-inside just after
0.908 unlinked comma-inside just before
-0.876 unlinked first-comma P+1
-0.892 unlinked first-comma P-1
-0.890 unlinked first-comma P-2
-0.309 unlinked first-comma S+1
-0.835 unlinked first-comma S-1
-0.364 unlinked first-comma S-2
1.347 unlinked first-comma after
2.089 unlinked first-comma just after
-0.908 unlinked first-end P+1
-0.976 unlinked first-end P-1
-1.262 unlinked first-end P-2
0.433 unlinked first-end S+1
1.950 unlinked first-end S-1
0.206 unlinked first-end S-2
-0.515 unlinked first-inside P+1
-0.696 unlinked first-inside P-1
-0.680 unlinked first-inside P-2
-0.098 unlinked first-inside S+1
0.451 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.289 unlinked first-inside after
0.098 unlinked first-inside just after
-0.689 unlinked inside-comma P+1
-0.553 unlinked inside-comma P-1
-0.815 unlinked inside-comma P-2
-0.296 unlinked inside-comma S+1
-0.573 unlinked inside-comma S-1
-0.107 unlinked inside-comma S-2
0.234 unlinked inside-comma after
0.539 unlinked inside-comma before
0.696 unlinked inside-comma just after
-0.612 unlinked inside-comma just before
-0.810 unlinked inside-end P+1
-0.897 unlinked inside-end P-1
-0.909 unlinked inside-end P-2
-0.538 unlinked inside-end S+1
0.871 unlinked inside-end S-1
-0.279 unlinked inside-end S-2
1.055 unlinked inside-end before
0.431 unlinked inside-end just before
-0.906 unlinked inside-inside P+1
-1.018 unlinked inside-inside P-1
-1.014 unlinked inside-inside P-2
-0.826 unlinked inside-inside S+1
-0.726 unlinked inside-inside S-1
-0.392 unlinked inside-inside S-2
0.386 unlinked inside-inside after
1.003 unlinked inside-inside before
-1.169 unlinked inside-inside just after
0.467 unlinked inside-inside just before
1.046 unlinked just after
0.503 unlinked just before
-0.039 unlinked that-comma P+1
-0.059 unlinked that-comma P-1
-0.086 unlinked that-comma P-2
-0.057 unlinked that-comma after
-0.173 unlinked that-end P+1
-0.295 unlinked that-end P-1
-0.316 unlinked that-end P-2
-0.041 unlinked that-end S+1
-0.157 unlinked that-end S-1
-0.040 unlinked that-end before
-0.140 unlinked that-end just before
-0.091 unlinked that-inside P+1
-0.180 unlinked that-inside P-1
-0.162 unlinked that-inside P-2
-0.020 unlinked that-inside S+1
-0.093 unlinked that-inside S-1
-0.268 unlinked that-inside after
1.391 unlinked that-inside before
-0.102 unlinked that-inside just after
-0.143 verb act L0
0.212 verb act L1
0.307 verb act L2
0.746 verb act L3
0.931 verb act L4
-0.805 verb act P+1
-0.788 verb act P-1
-0.746 verb act P-1-
-0.376 verb act P-1:
-0.810 verb act P-2
-0.658 verb act R0
-0.067 verb act R1
0.437 verb act R2
-0.242 verb act R3
-0.579 verb act S+1
0.207 verb act S+1near
-0.307 verb act S+2
-0.287 verb act S-1
-0.100 verb act S-1:
-0.520 verb act S-2
-0.253 verb act S-3
0.643 verb act around
0.761 verb label L0
0.949 verb label L1
0.687 verb label L2
0.556 verb label L3
0.731 verb label L4
-1.017 verb label P+1
-1.039 verb label P-1
-0.989 verb label P-1-
-0.024 verb label P-1:
-0.963 verb label P-2
-0.671 verb label R0
-0.900 verb label R1
0.096 verb label R2
-0.666 verb label R3
-0.440 verb label S+1
-0.297 verb label S+1near
-0.199 verb label S+2
-0.575 verb label S-1
-0.048 verb label S-1:
-0.492 verb label S-2
-0.200 verb label S-3
0.679 verb label around
1.237 verb say L0
1.183 verb say L1
1.391 verb say L2
1.621 verb say L3
1.558 verb say L4
-1.028 verb say P+1
-0.964 verb say P-1
-0.705 verb say P-1-
0.784 verb say P-1:
-1.323 verb say P-2
0.929 verb say R0
0.783 verb say R1
1.419 verb say R2
1.660 verb say R3
-0.495 verb say S+1
-0.549 verb say S+1near
-0.593 verb say S+2
0.702 verb say S-1
-0.347 verb say S-1:
0.141 verb say S-2
-0.315 verb say S-3
0.210 verb say around
0.761 verb speech L0
1.096 verb speech L1
1.236 verb speech L2
1.080 verb speech L3
1.080 verb speech L4
-1.096 verb speech P+1
-1.032 verb speech P-1
-1.309 verb speech P-1-
-0.434 verb speech P-1:
-1.147 verb speech P-2
0.746 verb speech R0
0.369 verb speech R1
0.264 verb speech R2
0.417 verb speech R3
-0.975 verb speech S+1
-0.577 verb speech S+1near
-0.630 verb speech S+2
0.194 verb speech S-1
-0.669 verb speech S-1:
-0.655 verb speech S-2
-0.596 verb speech S-3
0.658 verb speech around
-0.599 verb tell L0
-0.290 verb tell L1
0.831 verb tell L2
0.816 verb tell L3
0.866 verb tell L4
-0.798 verb tell P+1
-0.682 verb tell P-1
-0.508 verb tell P-1-
-1.017 verb tell P-2
0.928 verb tell R0
0.066 verb tell R1
-0.360 verb tell R2
-0.045 verb tell R3
-0.063 verb tell S+1
-0.044 verb tell S+2
0.831 verb tell S-1
-0.200 verb tell S-2
-0.514 where L0 colon-comma
0.508 where L0 colon-end
0.404 where L0 colon-inside
0.141 where L0 comma-comma
0.831 where L0 comma-end
1.187 where L0 comma-inside
0.372 where L0 inside-comma
0.811 where L0 inside-end
0.587 where L0 inside-inside
0.812 where L0 that-comma
-0.063 where L0 that-end
0.781 where L0 that-inside
1.209 where L1 colon-end
-0.323 where L1 colon-inside
0.707 where L1 comma-comma
0.866 where L1 comma-end
0.945 where L1 comma-inside
0.625 where L1 inside-comma
0.556 where L1 inside-end
0.972 where L1 inside-inside
1.032 where L1 that-end
-0.403 where L1 that-inside
-0.319 where L2 colon-comma
0.671 where L2 colon-end
-0.257 where L2 comma-comma
0.964 where L2 comma-end
-0.565 where L2 comma-inside
0.841 where L2 inside-comma
0.961 where L2 inside-end
1.507 where L2 inside-inside
0.161 where L2 that-end
-0.025 where L2 that-inside
-0.872 where L3 colon-comma
0.619 where L3 colon-end
0.920 where L3 comma-comma
0.625 where L3 comma-end
0.714 where L3 comma-inside
1.132 where L3 inside-comma
1.194 where L3 inside-end
1.177 where L3 inside-inside
0.258 where L3 that-end
0.360 where L4 colon-end
0.228 where L4 comma-end
0.016 where L4 comma-inside
-0.135 where L4 inside-comma
1.288 where L4 inside-end
1.053 where L4 inside-inside
-0.071 where P+1 colon-comma
-0.636 where P+1 colon-end
-0.165 where P+1 colon-inside
-0.204 where P+1 comma-comma
-0.686 where P+1 comma-end
-0.161 where P+1 comma-inside
-0.870 where P+1 first-comma
-0.745 where P+1 first-end
-0.739 where P+1 first-inside
-0.763 where P+1 inside-comma
-0.999 where P+1 inside-end
-1.039 where P+1 inside-inside
-0.114 where P+1 that-comma
-0.358 where P+1 that-end
-0.118 where P+1 that-inside
-0.092 where P-1 colon-comma
-0.901 where P-1 colon-end
-0.159 where P-1 colon-inside
-0.281 where P-1 comma-comma
-0.902 where P-1 comma-end
-0.327 where P-1 comma-inside
-0.933 where P-1 first-comma
-0.000 where P-1 first-end
-0.343 where P-1 first-inside
-0.807 where P-1 inside-comma
-0.995 where P-1 inside-end
-1.193 where P-1 inside-inside
-0.095 where P-1 that-comma
-0.335 where P-1 that-end
-0.177 where P-1 that-inside
-0.033 where P-1- colon-comma
-0.586 where P-1- colon-end
-0.082 where P-1- colon-inside
-0.230 where P-1- comma-comma
-0.526 where P-1- comma-end
-0.068 where P-1- comma-inside
-0.732 where P-1- first-comma
-0.571 where P-1- first-end
-0.432 where P-1- first-inside
-0.548 where P-1- inside-comma
-0.778 where P-1- inside-end
-0.991 where P-1- inside-inside
-0.129 where P-1- that-end
-0.064 where P-1- that-inside
-0.755 where P-1: first-end
0.638 where P-1: inside-end
-0.067 where P-2 colon-comma
-0.699 where P-2 colon-end
-0.171 where P-2 colon-inside
-0.218 where P-2 comma-comma
-0.750 where P-2 comma-end
-0.134 where P-2 comma-inside
-0.966 where P-2 first-comma
-1.413 where P-2 first-end
-0.422 where P-2 first-inside
-0.784 where P-2 inside-comma
-0.910 where P-2 inside-end
-0.691 where P-2 inside-inside
-0.089 where P-2 that-comma
-0.225 where P-2 that-end
-0.149 where P-2 that-inside
0.930 where R0 colon-comma
0.660 where R0 comma-comma
-1.813 where R0 comma-inside
0.911 where R0 first-comma
0.589 where R0 first-inside
0.839 where R0 inside-comma
-0.278 where R0 inside-inside
-0.117 where R1 comma-comma
0.973 where R1 first-comma
0.718 where R1 first-inside
0.075 where R1 inside-comma
-0.318 where R1 inside-inside
-0.255 where R2 comma-comma
-0.282 where R2 comma-inside
0.531 where R2 first-comma
1.317 where R2 first-inside
-0.255 where R2 inside-comma
0.635 where R2 inside-inside
0.264 where R3 comma-comma
0.382 where R3 first-comma
1.200 where R3 first-inside
-0.019 where R3 inside-comma
0.528 where R3 inside-inside
-0.186 where S+1 colon-end
-0.242 where S+1 comma-comma
-0.117 where S+1 comma-end
-0.119 where S+1 comma-inside
-0.219 where S+1 first-comma
1.260 where S+1 first-end
-0.473 where S+1 first-inside
-0.473 where S+1 inside-comma
-0.573 where S+1 inside-end
-1.141 where S+1 inside-inside
-0.108 where S+1 that-end
-0.032 where S+1 that-inside
-0.305 where S+1near colon-end
-0.364 where S+1near comma-end
0.589 where S+1near first-end
-1.042 where S+1near inside-end
-0.104 where S+1near that-end
-0.053 where S+2 comma-end
-0.360 where S+2 first-comma
-0.125 where S+2 first-inside
-0.176 where S+2 inside-comma
-0.321 where S+2 inside-end
-0.466 where S+2 inside-inside
-0.293 where S-1 comma-comma
-0.605 where S-1 comma-end
-0.497 where S-1 comma-inside
-1.813 where S-1 first-comma
1.003 where S-1 first-end
-0.378 where S-1 first-inside
-1.654 where S-1 inside-comma
-1.065 where S-1 inside-end
-2.248 where S-1 inside-inside
-0.869 where S-1 that-end
-0.406 where S-1 that-inside
-0.068 where S-1: colon-comma
-1.056 where S-1: colon-end
-0.223 where S-2 colon-end
0.759 where S-2 comma-end
-0.486 where S-2 first-comma
-0.150 where S-2 first-end
-0.212 where S-2 inside-comma
-0.409 where S-2 inside-end
-0.341 where S-2 inside-inside
-0.092 where S-3 comma-end
-0.269 where S-3 first-comma
-0.599 where S-3 first-end
-0.037 where S-3 inside-comma
-0.159 where S-3 inside-end
-0.207 where S-3 inside-inside
-0.094 where around comma-comma
0.915 where around inside-comma
0.655 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.862 after a preposition
0.404 after next paragraph likely
0.274 after next paragraph likely alone
0.432 after next paragraph likely few words
0.086 after next paragraph likely in words
-0.091 after next paragraph maybe
-0.576 after next paragraph maybe alone
0.034 after next paragraph maybe few words
0.285 after next paragraph maybe in words
0.028 after next paragraph sure
-0.183 after next paragraph sure alone
0.226 after next paragraph sure few words
0.076 after next paragraph sure in words
0.422 after same paragraph likely
0.584 after same paragraph likely few words
0.150 after same paragraph likely in words
-0.033 after same paragraph maybe
0.031 after same paragraph maybe few words
0.091 after same paragraph maybe in words
0.355 after same paragraph sure
0.743 after same paragraph sure alone
0.598 after same paragraph sure few words
0.011 after same paragraph sure in words
0.318 after same sentence likely
0.220 after same sentence likely few words
0.274 after same sentence likely in words
0.218 after same sentence maybe
0.218 after same sentence maybe in words
0.499 after same sentence sure
0.555 after same sentence sure few words
0.417 after same sentence sure in words
-0.164 before continued likely
-0.163 before continued likely alone
0.723 before continued maybe
-0.258 before continued maybe alone
1.032 before continued sure
1.116 before continued sure alone
-0.075 before continued sure few words
0.111 before next paragraph likely
0.101 before next paragraph likely alone
-0.299 before next paragraph likely few words
0.562 before next paragraph likely in words
0.306 before next paragraph maybe
0.330 before next paragraph maybe alone
-0.585 before next paragraph maybe few words
0.506 before next paragraph maybe in words
0.214 before next paragraph sure
0.980 before next paragraph sure alone
-0.319 before next paragraph sure few words
-0.365 before next paragraph sure in words
0.477 before same paragraph likely
0.469 before same paragraph likely alone
0.608 before same paragraph likely few words
-0.247 before same paragraph likely in words
0.268 before same paragraph maybe
-0.152 before same paragraph maybe alone
0.976 before same paragraph maybe few words
-0.446 before same paragraph maybe in words
0.742 before same paragraph sure
0.779 before same paragraph sure alone
-0.011 before same paragraph sure few words
-0.319 before same paragraph sure in words
0.421 before same sentence likely
0.392 before same sentence likely in words
0.232 before same sentence maybe
0.232 before same sentence maybe in words
0.328 before same sentence sure
0.410 before same sentence sure few words
0.192 before same sentence sure in words
0.606 begins the sentence
2.485 construction according say finite
0.123 construction apposition act base
-0.546 construction apposition act finite
-0.021 construction apposition label base
0.591 construction apposition label finite
0.082 construction apposition say base
0.650 construction apposition say finite
0.287 construction apposition speech base
0.287 construction apposition speech finite
-0.048 construction apposition tell base
0.814 construction apposition tell finite
-0.018 construction by speech finite
-0.893 construction colon say finite
-0.009 construction conjoined act base
-0.191 construction conjoined act finite
-0.167 construction conjoined label base
0.046 construction conjoined label finite
-0.124 construction conjoined say base
0.052 construction conjoined say finite
-0.070 construction conjoined speech base
0.370 construction conjoined speech finite
-0.486 construction conjoined tell base
0.247 construction conjoined tell finite
0.526 construction distant act finite
0.097 construction distant label finite
1.164 construction distant say finite
-0.027 construction distant speech finite
0.835 construction distant tell finite
0.027 construction inverted act finite
-0.454 construction inverted label finite
0.740 construction inverted say finite
0.273 construction inverted speech finite
-0.552 construction object act base
0.072 construction object act finite
0.002 construction object act ing
-0.535 construction object label base
-0.777 construction object label finite
-0.230 construction object label ing
-0.365 construction object say base
0.668 construction object say finite
-0.518 construction object say ing
0.136 construction object speech base
-0.751 construction object speech finite
-0.618 construction object speech ing
-0.033 construction object tell base
-0.576 construction object tell finite
-0.109 construction object tell ing
0.146 construction participle act ing
0.447 construction participle label ing
0.252 construction participle say ing
0.069 construction participle speech ing
0.726 construction participle tell ing
-0.411 construction passive label finite
-0.063 construction passive speech finite
-0.772 construction quoted label finite
-0.968 construction quoted label ing
-0.554 construction quoted speech finite
-0.963 construction quoted speech ing
-0.208 construction relative act base
0.409 construction relative act finite
-0.056 construction relative label base
-0.383 construction relative label finite
-0.006 construction relative label ing
-0.103 construction relative say base
0.193 construction relative say finite
-0.197 construction relative speech base
0.274 construction relative speech finite
0.467 construction relative speech ing
-1.946 construction signature say finite
-1.065 construction subject act base
-1.142 construction subject act finite
-1.649 construction subject label base
0.435 construction subject label finite
0.310 construction subject say base
0.941 construction subject say finite
-1.468 construction subject speech base
0.431 construction subject speech finite
-0.473 construction subject tell base
0.667 construction subject tell finite
-0.201 definite
-0.710 further
-0.601 indefinite
-0.198 kind document linked
-1.183 kind document unlinked
-0.480 kind document's linked
-0.123 kind document's unlinked
0.541 kind group linked
-0.789 kind group unlinked
-0.191 kind group's linked
-0.935 kind group's unlinked
0.304 kind nominal linked
-0.570 kind nominal unlinked
-0.117 kind nominal's linked
-0.636 kind nominal's unlinked
0.134 kind organisation linked
-0.991 kind organisation unlinked
-0.818 kind organisation's linked
-1.399 kind organisation's unlinked
0.740 kind person linked
0.469 kind person unlinked
0.238 kind person's linked
0.388 kind person's unlinked
0.045 kind place linked
-1.540 kind place unlinked
-0.756 kind place's linked
-1.202 kind place's unlinked
0.428 kind pronoun linked
-0.465 kind pronoun unlinked
-0.625 kind pronoun's linked
-0.221 kind pronoun's unlinked
0.246 kind unknown linked
-1.027 kind unknown unlinked
-0.736 kind unknown's linked
-0.546 kind unknown's unlinked
0.423 lemma accuse
-0.030 lemma acknowledge
0.706 lemma add
0.418 lemma admit
-0.611 lemma advertise
-0.250 lemma advise
-0.064 lemma advocate
-0.520 lemma agree
0.615 lemma allege
-0.687 lemma announce
0.021 lemma answer
-0.332 lemma applaud
1.359 lemma argue
0.175 lemma ask
0.926 lemma assail
0.414 lemma assert
-0.069 lemma assure
-0.226 lemma attack
0.126 lemma bark
-0.028 lemma bash
-0.276 lemma beg
-0.694 lemma begin
-1.230 lemma believe
0.016 lemma bemoan
-0.289 lemma bill
-0.140 lemma blame
0.172 lemma blast
0.625 lemma boast
-0.352 lemma brag
-0.116 lemma brand
-0.018 lemma by
-0.002 lemma calculate
0.394 lemma call
-0.384 lemma cast
0.571 lemma caution
0.277 lemma challenge
0.570 lemma chant
-0.004 lemma characterize
-0.253 lemma charge
0.269 lemma chide
-0.112 lemma chime
0.601 lemma cite
0.057 lemma claim
-0.049 lemma clarify
-0.845 lemma close
-0.442 lemma coin
-0.093 lemma command
-0.091 lemma comment
-0.527 lemma compare
0.525 lemma complain
0.720 lemma concede
-0.054 lemma conclude
-0.202 lemma condemn
0.088 lemma confirm
-0.646 lemma consider
-0.007 lemma contend
-0.022 lemma continue
-0.477 lemma counsel
0.107 lemma counter
-0.037 lemma criticise
-0.653 lemma criticize
0.554 lemma cry
0.660 lemma cut
-0.135 lemma declare
0.168 lemma decry
-0.520 lemma deem
-0.019 lemma defend
-0.407 lemma demand
0.636 lemma denounce
-0.221 lemma deny
-0.016 lemma depict
0.114 lemma deride
0.121 lemma describe
-0.075 lemma disclose
0.681 lemma dismiss
-0.003 lemma divulge
0.399 lemma dub
0.040 lemma echo
0.693 lemma elaborate
0.323 lemma email
0.072 lemma emphasize
-0.426 lemma endorse
-0.507 lemma estimate
0.157 lemma exclaim
0.623 lemma explain
0.543 lemma express
0.086 lemma figure
-0.437 lemma find
-0.518 lemma finish
-0.039 lemma forecast
-0.054 lemma go
-0.003 lemma guess
0.199 lemma hail
0.212 lemma hammer
-0.254 lemma headline
-0.249 lemma highlight
0.073 lemma hint
-1.159 lemma hold
0.033 lemma imply
0.786 lemma indicate
0.745 lemma insist
-0.004 lemma instruct
0.283 lemma interject
-0.277 lemma interrupt
-0.614 lemma invoke
0.228 lemma issue
-0.025 lemma joke
-0.103 lemma jump
-0.212 lemma label
-0.134 lemma lambaste
-0.080 lemma lament
-0.056 lemma lash
0.105 lemma laugh
-0.078 lemma lecture
-0.063 lemma liken
-0.107 lemma maintain
-0.884 lemma mean
-0.144 lemma mention
0.993 lemma mock
-1.511 lemma muse
-0.307 lemma name
0.491 lemma note
-0.824 lemma open
-0.743 lemma oppose
-0.569 lemma order
-0.534 lemma paint
-0.070 lemma pitch
-0.832 lemma plead
0.088 lemma pledge
-0.044 lemma point
0.314 lemma portray
-0.459 lemma post
0.072 lemma praise
-0.005 lemma pray
0.643 lemma predict
-0.401 lemma proclaim
-0.323 lemma profess
-0.060 lemma promise
-0.872 lemma promote
0.445 lemma pronounce
-0.178 lemma propose
0.206 lemma protest
0.417 lemma publish
-0.461 lemma put
-0.108 lemma quip
0.096 lemma quote
-1.524 lemma quote quoted
0.158 lemma quote subject
0.147 lemma rail
-0.385 lemma rank
-0.135 lemma rate
-0.129 lemma read
-0.101 lemma reason
-0.840 lemma reassure
-0.022 lemma rebuke
0.997 lemma recall
-0.777 lemma recite
-0.003 lemma reckon
-0.149 lemma recommend
0.030 lemma recount
0.046 lemma refer
-0.038 lemma reflect
-0.242 lemma regard
-0.181 lemma reiterate
-0.064 lemma relate
0.679 lemma release
-0.387 lemma remark
-0.588 lemma remind
0.704 lemma repeat
1.143 lemma reply
1.535 lemma report
0.379 lemma respond
-0.342 lemma retort
0.300 lemma retweet
-0.041 lemma reveal
0.290 lemma rip
0.103 lemma rule
0.162 lemma scold
0.499 lemma scream
-0.672 lemma see
1.492 lemma shout
-0.718 lemma signal
-0.030 lemma sing
-0.354 lemma slam
-0.812 lemma speak
-0.019 lemma speculate
-1.146 lemma start
-0.068 lemma state
0.017 lemma stress
-0.214 lemma style
0.038 lemma suggest
0.033 lemma sum
0.164 lemma support
-0.027 lemma suspect
-0.375 lemma talk
0.786 lemma tell apposition
-0.238 lemma tell conjoined
0.835 lemma tell distant
-0.642 lemma tell object
0.726 lemma tell participle
0.625 lemma tell subject
-0.357 lemma term
-0.833 lemma testify
0.488 lemma text
-0.380 lemma thank
-1.201 lemma think
-0.243 lemma title
0.241 lemma tout
0.201 lemma tweet
-0.059 lemma underscore
-0.213 lemma urge
-0.381 lemma use
-0.556 lemma venture
-0.143 lemma view
-0.377 lemma voice
-0.055 lemma volunteer
0.285 lemma vow
-0.286 lemma warn
0.268 lemma wonder
0.255 lemma write
1.413 lemma yell
-0.122 link according L0
0.659 link according L1
0.758 link according L2
0.843 link according L4
-0.727 link according P+1
-0.715 link according P-1
-0.289 link according P-1-
-0.407 link according P-2
0.079 link according R0
0.841 link according R1
1.119 link according R2
1.211 link according R3
-0.452 link according S+1
0.567 link according S-1
0.842 link apposition L0
0.823 link apposition L1
1.379 link apposition L2
1.287 link apposition L3
1.387 link apposition L4
-0.998 link apposition P+1
-1.181 link apposition P-1
-0.559 link apposition P-1-
-0.794 link apposition P-2
0.627 link apposition R0
-0.056 link apposition R1
0.212 link apposition R2
-0.320 link apposition S+1
0.004 link apposition S+1near
-0.106 link apposition S+2
-0.273 link apposition S-1
-0.531 link apposition S-2
-0.108 link apposition S-3
-0.471 link apposition around
-0.318 link by L0
0.165 link by L1
-0.081 link by L2
0.290 link by L3
0.324 link by L4
-0.479 link by P+1
-0.566 link by P-1
-0.165 link by P-1-
-0.489 link by P-2
0.772 link by R0
0.423 link by R1
0.208 link by R2
1.141 link by R3
-0.086 link by S+1
-0.073 link by S+2
-0.377 link by S-1
-0.057 link by S-2
-0.025 link by S-3
-0.128 link colon L0
-0.137 link colon L1
-0.155 link colon L2
-0.202 link colon L3
-0.220 link colon P+1
0.480 link colon P-1
-0.010 link colon P-1-
-0.038 link colon P-1:
0.346 link colon P-2
-0.622 link colon R1
-0.014 link colon S-1
0.415 link conjoined L0
1.561 link conjoined L1
0.675 link conjoined L2
1.613 link conjoined L3
-0.228 link conjoined L4
-0.724 link conjoined P+1
-0.579 link conjoined P-1
-0.466 link conjoined P-1-
-0.729 link conjoined P-2
-0.264 link conjoined R0
-0.330 link conjoined R1
-0.479 link conjoined R2
-0.529 link conjoined R3
0.148 link conjoined S+1
-0.175 link conjoined S+1near
-0.130 link conjoined S+2
-1.126 link conjoined S-1
-0.102 link conjoined S-1:
-0.181 link conjoined S-2
-0.082 link conjoined S-3
0.977 link conjoined around
0.879 link distant L0
0.419 link distant L1
0.769 link distant L2
1.378 link distant L3
-0.497 link distant L4
-0.589 link distant P+1
-0.537 link distant P-1
-0.331 link distant P-1-
-0.594 link distant P-2
0.522 link distant R0
-0.093 link distant R1
-0.114 link distant S+1
-0.084 link distant S+1near
-0.102 link distant S+2
0.409 link distant S-1
-0.072 link distant S-2
1.798 link distant around
0.131 link inverted L0
-1.056 link inverted L1
0.293 link inverted L2
-0.896 link inverted L3
-0.728 link inverted P+1
-0.559 link inverted P-1
-1.033 link inverted P-1-
-0.912 link inverted P-2
0.934 link inverted R0
-0.168 link inverted S+1
0.700 link inverted S-1
0.252 link inverted S-2
-0.422 link object L0
-0.342 link object L1
0.422 link object L2
-1.000 link object L3
-0.598 link object L4
-0.541 link object P+1
-0.573 link object P-1
-0.428 link object P-1-
-0.581 link object P-2
-0.110 link object R0
-0.020 link object R1
0.644 link object R2
1.436 link object R3
-0.160 link object S+1
-0.019 link object S+1near
-0.065 link object S+2
0.277 link object S-1
-0.011 link object S-1:
-0.135 link object S-2
-0.078 link object S-3
0.972 link participle L0
0.968 link participle L1
1.241 link participle L2
1.243 link participle L3
1.352 link participle L4
-0.850 link participle P+1
-0.981 link participle P-1
-0.396 link participle P-1-
-0.912 link participle P-2
0.240 link participle R0
-0.184 link participle R1
-0.552 link participle R2
-0.362 link participle R3
-0.120 link participle S+1
-0.146 link participle S+1near
-0.064 link participle S+2
-0.314 link participle S-1
-0.103 link participle S-1:
-0.154 link participle S-2
-0.016 link participle S-3
0.506 link participle around
-0.023 link passive P+1
-0.006 link passive P-1
-0.004 link passive P-2
-0.001 link quoted P+1
-0.003 link quoted P-1
-0.002 link quoted P-1-
-0.003 link quoted P-2
0.659 link quoted S-1
-0.227 link relative L0
-0.119 link relative L1
0.562 link relative L2
-0.267 link relative L3
0.611 link relative L4
-0.428 link relative P+1
-0.359 link relative P-1
-0.173 link relative P-1-
-0.319 link relative P-2
0.947 link relative R0
-0.085 link relative R1
0.334 link relative R2
-0.372 link relative R3
-0.073 link relative S+1
-0.032 link relative S+2
0.541 link relative S-1
-0.033 link relative S-2
-0.053 link relative S-3
0.229 link signature P+1
-0.001 link signature P-2
1.020 link subject L0
1.172 link subject L1
1.060 link subject L2
1.122 link subject L3
1.320 link subject L4
-0.929 link subject P+1
-0.941 link subject P-1
-1.085 link subject P-1-
0.396 link subject P-1:
-1.175 link subject P-2
0.835 link subject R0
0.318 link subject R1
-0.471 link subject R2
-0.125 link subject R3
-1.105 link subject S+1
-0.797 link subject S+1near
-1.021 link subject S+2
0.319 link subject S-1
-0.810 link subject S-1:
-0.792 link subject S-2
-0.979 link subject S-3
-0.432 linked after a preposition apposition
0.259 linked after a preposition colon
-1.252 linked after a preposition conjoined
-1.470 linked after a preposition distant
-0.214 linked after a preposition object
-0.428 linked after a preposition participle
-0.591 linked after a preposition relative
-0.520 linked after a preposition subject
0.680 mention document according
0.666 mention document apposition
-0.463 mention document by
-0.826 mention document colon
-0.285 mention document conjoined
-0.779 mention document distant
0.993 mention document inverted
-0.227 mention document object
-0.778 mention document participle
-0.012 mention document quoted
-0.240 mention document relative
1.026 mention document subject
0.604 mention group according
-0.587 mention group apposition
0.591 mention group by
0.187 mention group colon
0.650 mention group conjoined
1.568 mention group distant
0.327 mention group inverted
-0.296 mention group object
0.440 mention group participle
0.328 mention group relative
0.369 mention group subject
0.385 mention group's by
-0.004 mention group's conjoined
0.424 mention group's distant
-0.133 mention group's inverted
-0.082 mention group's object
-0.002 mention group's participle
0.640 mention nominal according
-1.527 mention nominal apposition
0.710 mention nominal by
-0.004 mention nominal colon
-0.711 mention nominal conjoined
0.937 mention nominal distant
-0.683 mention nominal inverted
-0.564 mention nominal object
1.103 mention nominal participle
-0.909 mention nominal quoted
-0.158 mention nominal relative
1.235 mention nominal subject
-0.019 mention nominal's by
-0.001 mention nominal's conjoined
-0.090 mention nominal's object
0.419 mention organisation according
-0.737 mention organisation apposition
0.653 mention organisation by
0.166 mention organisation colon
0.017 mention organisation conjoined
-0.159 mention organisation distant
-0.703 mention organisation inverted
-0.395 mention organisation object
-0.436 mention organisation participle
-0.080 mention organisation relative
1.307 mention organisation subject
-0.738 mention organisation's by
0.187 mention organisation's conjoined
-0.036 mention organisation's distant
-0.056 mention organisation's object
-0.167 mention organisation's participle
0.234 mention person according
1.025 mention person apposition
0.251 mention person by
-0.113 mention person colon
0.482 mention person conjoined
0.791 mention person distant
0.897 mention person inverted
-0.054 mention person object
0.631 mention person participle
-0.307 mention person passive
0.230 mention person quoted
0.233 mention person relative
0.324 mention person signature
0.537 mention person subject
0.292 mention person's according
0.127 mention person's by
0.663 mention person's conjoined
0.600 mention person's distant
-0.750 mention person's inverted
0.020 mention person's object
0.547 mention person's participle
-0.119 mention person's passive
-1.001 mention person's quoted
-0.658 mention place by
-0.260 mention place colon
-0.094 mention place conjoined
0.016 mention place distant
-0.290 mention place object
0.745 mention place participle
-0.139 mention place relative
0.155 mention place subject
-0.144 mention place's by
-0.117 mention place's conjoined
-0.069 mention place's distant
-0.314 mention place's inverted
-0.043 mention place's object
0.625 mention pronoun apposition
-0.001 mention pronoun by
-0.062 mention pronoun colon
0.097 mention pronoun conjoined
0.424 mention pronoun distant
-1.402 mention pronoun inverted
-1.168 mention pronoun object
0.291 mention pronoun participle
0.148 mention pronoun quoted
0.500 mention pronoun subject
-0.535 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.013 mention pronoun's inverted
-0.237 mention pronoun's object
0.161 mention pronoun's participle
0.299 mention unknown according
0.703 mention unknown apposition
0.145 mention unknown by
-0.464 mention unknown colon
-0.543 mention unknown conjoined
-0.834 mention unknown distant
0.405 mention unknown inverted
0.064 mention unknown object
-0.887 mention unknown participle
-0.041 mention unknown passive
0.539 mention unknown relative
0.703 mention unknown subject
-0.588 mention unknown's by
-0.037 mention unknown's conjoined
-0.016 mention unknown's distant
-0.029 mention unknown's object
-0.065 mention unknown's participle
0.515 nearest
0.800 nearest by far
0.549 nearest of equals
0.523 nobody
-0.316 nobody after as
0.864 nobody after book
0.023 nobody after called
-0.192 nobody after capital
0.116 nobody after determiner
0.295 nobody after for
0.114 nobody after in
0.428 nobody after of
1.277 nobody after on
0.469 nobody after show
-0.161 nobody after term
1.121 nobody after titled
-0.482 nobody after verb act
-0.187 nobody after verb label
-0.061 nobody after verb say
-0.605 nobody after verb speech
0.186 nobody after word
0.206 nobody bare title
0.542 nobody bare title after of
-0.184 nobody bare title after on
0.553 nobody bare title after to
0.652 nobody bare title first-inside
-0.059 nobody bare title inside-inside
0.217 nobody before noun
0.177 nobody before verb
0.148 nobody before word
1.042 nobody capital 1
-0.389 nobody capital 12+
0.523 nobody capital 2
-0.048 nobody capital 3
-0.401 nobody capital 4+
-0.393 nobody capital 7+
1.264 nobody hashtag
0.316 nobody nearest at hand
0.711 nobody nearest far
0.009 nobody nearest far long
0.623 nobody nearest far short
0.399 nobody nearest middle
0.349 nobody nearest middle long
0.409 nobody nearest middle short
0.222 nobody nearest near
0.012 nobody nearest near long
0.348 nobody nearest near short
-0.939 nobody nearest none
-0.223 nobody punctuated colon-comma
-0.004 nobody punctuated colon-end
0.391 nobody punctuated comma-comma
-0.252 nobody punctuated comma-end
0.636 nobody punctuated comma-inside
-0.353 nobody punctuated first-comma
0.015 nobody punctuated first-end
-0.510 nobody punctuated first-inside
0.593 nobody punctuated inside-comma
0.360 nobody punctuated inside-end
0.854 nobody punctuated inside-inside
-0.491 nobody punctuated that-comma
0.220 nobody punctuated that-end
-0.223 nobody shape colon-comma
0.569 nobody shape colon-end
0.952 nobody shape colon-inside
0.391 nobody shape comma-comma
0.371 nobody shape comma-end
0.317 nobody shape comma-inside
-0.359 nobody shape first-comma
-0.697 nobody shape first-end
0.479 nobody shape first-inside
0.792 nobody shape inside-comma
0.410 nobody shape inside-end
0.415 nobody shape inside-inside
-0.491 nobody shape that-comma
0.220 nobody shape that-end
-0.370 nobody shape that-inside
3.028 nobody single colon-end
0.856 nobody single first-end
0.345 nobody single first-inside
0.893 nobody single inside-comma
1.646 nobody single inside-end
1.874 nobody single inside-inside
2.976 nobody single marks
0.147 nobody small 1
-0.257 nobody small 12+
0.011 nobody small 2
-0.354 nobody small 3
-0.330 nobody small 4+
-0.412 nobody small 7+
1.068 nobody title 12+
1.347 nobody title 2
1.458 nobody title 3
2.155 nobody title 4+
1.589 nobody title 7+
2.410 nobody title after possessive
1.826 nobody title of a work
0.492 nobody unpunctuated
0.420 nobody words 1
-0.223 nobody words 12+
0.520 nobody words 2
0.368 nobody words 3
0.409 nobody words 4+
0.083 nobody words 7+
0.474 nobody, after next paragraph somebody likely alone
-0.271 nobody, after next paragraph somebody likely few words
-0.254 nobody, after next paragraph somebody likely in words
-0.736 nobody, after next paragraph somebody maybe alone
0.243 nobody, after next paragraph somebody maybe few words
0.210 nobody, after next paragraph somebody maybe in words
-0.090 nobody, after next paragraph somebody sure alone
0.520 nobody, after next paragraph somebody sure few words
0.015 nobody, after next paragraph somebody sure in words
0.509 nobody, after same paragraph somebody likely few words
-0.200 nobody, after same paragraph somebody likely in words
-0.055 nobody, after same paragraph somebody maybe few words
-0.020 nobody, after same paragraph somebody maybe in words
-0.120 nobody, after same paragraph somebody sure alone
0.074 nobody, after same paragraph somebody sure few words
0.531 nobody, after same paragraph somebody sure in words
0.010 nobody, after same sentence somebody likely in words
0.325 nobody, after same sentence somebody maybe in words
-0.236 nobody, after same sentence somebody sure few words
0.892 nobody, after same sentence somebody sure in words
-0.650 nobody, before continued somebody sure alone
-0.023 nobody, before continued somebody sure few words
0.118 nobody, before next paragraph somebody likely alone
0.617 nobody, before next paragraph somebody likely few words
-0.052 nobody, before next paragraph somebody likely in words
-0.157 nobody, before next paragraph somebody maybe alone
-0.199 nobody, before next paragraph somebody maybe few words
0.230 nobody, before next paragraph somebody maybe in words
-0.259 nobody, before next paragraph somebody sure alone
0.283 nobody, before next paragraph somebody sure few words
-0.400 nobody, before next paragraph somebody sure in words
-0.539 nobody, before same paragraph somebody likely alone
0.175 nobody, before same paragraph somebody likely few words
-0.729 nobody, before same paragraph somebody likely in words
-0.654 nobody, before same paragraph somebody maybe alone
-0.112 nobody, before same paragraph somebody maybe few words
0.397 nobody, before same paragraph somebody maybe in words
0.049 nobody, before same paragraph somebody sure alone
-0.568 nobody, before same paragraph somebody sure few words
-0.280 nobody, before same paragraph somebody sure in words
0.544 nobody, before same sentence somebody likely in words
0.742 nobody, before same sentence somebody maybe in words
0.478 nobody, before same sentence somebody sure few words
1.591 nobody, before same sentence somebody sure in words
0.174 nobody, second before next paragraph somebody likely alone
-0.155 nobody, second before next paragraph somebody likely few words
0.058 nobody, second before next paragraph somebody likely in words
-0.175 nobody, second before next paragraph somebody maybe alone
0.411 nobody, second before next paragraph somebody maybe few words
-0.481 nobody, second before next paragraph somebody maybe in words
0.773 nobody, second before next paragraph somebody sure alone
0.458 nobody, second before next paragraph somebody sure few words
0.076 nobody, second before next paragraph somebody sure in words
0.562 nobody, second before same paragraph somebody likely alone
-0.107 nobody, second before same paragraph somebody likely few words
-0.326 nobody, second before same paragraph somebody likely in words
0.382 nobody, second before same paragraph somebody maybe in words
-0.265 nobody, second before same paragraph somebody sure alone
-0.172 nobody, second before same paragraph somebody sure few words
-0.406 nobody, second before same paragraph somebody sure in words
0.443 nobody, second before same sentence somebody likely in words
0.616 nobody, second before same sentence somebody maybe in words
-0.474 nobody, second before same sentence somebody sure in words
-1.080 only a neighbour’s speaker
-0.495 part of a longer mention
-0.299 plural
0.454 pronoun he
-0.253 pronoun i
-0.976 pronoun it
0.531 pronoun she
-0.066 pronoun they
-0.202 pronoun we
0.456 same person after next paragraph
0.715 same person after same paragraph
0.387 same person after same sentence
-0.029 same person before continued
0.514 same person before next paragraph
0.303 same person before same paragraph
-0.655 same person before same sentence
0.157 same person second before next paragraph
0.765 same person second before same paragraph
-0.009 same person second before same sentence
0.349 second before next paragraph likely
0.063 second before next paragraph likely alone
-0.056 second before next paragraph likely few words
0.359 second before next paragraph likely in words
0.294 second before next paragraph maybe
0.528 second before next paragraph maybe alone
-0.076 second before next paragraph maybe few words
-0.119 second before next paragraph maybe in words
0.296 second before next paragraph sure
0.320 second before next paragraph sure alone
0.151 second before next paragraph sure few words
0.089 second before next paragraph sure in words
0.371 second before same paragraph likely
0.412 second before same paragraph likely alone
0.178 second before same paragraph likely few words
-0.223 second before same paragraph likely in words
-0.060 second before same paragraph maybe
-0.179 second before same paragraph maybe alone
0.132 second before same paragraph maybe in words
0.456 second before same paragraph sure
0.619 second before same paragraph sure alone
0.303 second before same paragraph sure few words
-0.282 second before same paragraph sure in words
0.597 second before same sentence likely
0.597 second before same sentence likely in words
-0.235 second before same sentence maybe
-0.235 second before same sentence maybe in words
0.212 second before same sentence sure
0.212 second before same sentence sure in words
0.093 second nearest
-0.485 singular
-0.993 unlinked P+1
-0.987 unlinked P-1
-1.049 unlinked P-2
-1.054 unlinked S+1
0.002 unlinked S-1
-0.911 unlinked S-2
1.208 unlinked after
1.977 unlinked before
-0.046 unlinked colon-comma P+1
-0.075 unlinked colon-comma P-1
-0.116 unlinked colon-comma P-2
-0.042 unlinked colon-comma S-1
0.228 unlinked colon-comma after
0.755 unlinked colon-comma before
-0.551 unlinked colon-end P+1
-0.751 unlinked colon-end P-1
-0.422 unlinked colon-end P-2
-0.086 unlinked colon-end S+1
0.374 unlinked colon-end S-1
-0.116 unlinked colon-end S-2
1.513 unlinked colon-end before
-0.087 unlinked colon-inside P+1
-0.280 unlinked colon-inside P-1
-0.227 unlinked colon-inside P-2
-0.178 unlinked colon-inside before
-0.245 unlinked colon-inside just after
-0.131 unlinked comma-comma P+1
-0.226 unlinked comma-comma P-1
-0.284 unlinked comma-comma P-2
-0.095 unlinked comma-comma S+1
-0.168 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.224 unlinked comma-comma after
-0.752 unlinked comma-comma before
-0.112 unlinked comma-comma just after
-0.036 unlinked comma-comma just before
-0.642 unlinked comma-end P+1
-0.762 unlinked comma-end P-1
-0.768 unlinked comma-end P-2
-0.089 unlinked comma-end S+1
-0.546 unlinked comma-end S-1
-0.131 unlinked comma-end S-2
1.009 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.117 unlinked comma-inside P+1
-0.165 unlinked comma-inside P-1
-0.146 unlinked comma-inside P-2
-0.057 unlinked comma-inside S+1
-0.021 unlinked comma-inside S-1
0.640 unlinked comma-inside after
0.590 unlinked comma-inside before
-0.145 unlinked comma-inside just after
0.907 unlinked comma-inside just before
-0.853 unlinked first-comma P+1
-0.867 unlinked first-comma P-1
-0.862 unlinked first-comma P-2
-0.328 unlinked first-comma S+1
-0.859 unlinked first-comma S-1
-0.387 unlinked first-comma S-2
1.268 unlinked first-comma after
2.018 unlinked first-comma just after
-0.681 unlinked first-end P+1
-0.795 unlinked first-end P-1
-1.005 unlinked first-end P-2
0.501 unlinked first-end S+1
2.070 unlinked first-end S-1
0.223 unlinked first-end S-2
-0.508 unlinked first-inside P+1
-0.706 unlinked first-inside P-1
-0.680 unlinked first-inside P-2
-0.114 unlinked first-inside S+1
0.419 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.312 unlinked first-inside after
0.122 unlinked first-inside just after
-0.672 unlinked inside-comma P+1
-0.521 unlinked inside-comma P-1
-0.801 unlinked inside-comma P-2
-0.271 unlinked inside-comma S+1
-0.588 unlinked inside-comma S-1
-0.124 unlinked inside-comma S-2
0.264 unlinked inside-comma after
0.503 unlinked inside-comma before
0.703 unlinked inside-comma just after
-0.601 unlinked inside-comma just before
-0.820 unlinked inside-end P+1
-0.881 unlinked inside-end P-1
-0.915 unlinked inside-end P-2
-0.548 unlinked inside-end S+1
0.820 unlinked inside-end S-1
-0.271 unlinked inside-end S-2
1.080 unlinked inside-end before
0.419 unlinked inside-end just before
-0.887 unlinked inside-inside P+1
-0.993 unlinked inside-inside P-1
-0.994 unlinked inside-inside P-2
-0.818 unlinked inside-inside S+1
-0.758 unlinked inside-inside S-1
-0.400 unlinked inside-inside S-2
0.449 unlinked inside-inside after
1.020 unlinked inside-inside before
-1.124 unlinked inside-inside just after
0.528 unlinked inside-inside just before
1.039 unlinked just after
0.551 unlinked just before
-0.043 unlinked that-comma P+1
-0.060 unlinked that-comma P-1
-0.085 unlinked that-comma P-2
-0.055 unlinked that-comma after
-0.181 unlinked that-end P+1
-0.298 unlinked that-end P-1
-0.331 unlinked that-end P-2
-0.048 unlinked that-end S+1
-0.165 unlinked that-end S-1
0.030 unlinked that-end before
-0.139 unlinked that-end just before
-0.081 unlinked that-inside P+1
-0.172 unlinked that-inside P-1
-0.154 unlinked that-inside P-2
-0.017 unlinked that-inside S+1
-0.064 unlinked that-inside S-1
-0.266 unlinked that-inside after
1.492 unlinked that-inside before
-0.087 unlinked that-inside just after
-0.148 verb act L0
0.180 verb act L1
0.344 verb act L2
0.799 verb act L3
0.889 verb act L4
-0.781 verb act P+1
-0.742 verb act P-1
-0.697 verb act P-1-
-0.376 verb act P-1:
-0.770 verb act P-2
-0.614 verb act R0
-0.065 verb act R1
0.453 verb act R2
-0.242 verb act R3
-0.574 verb act S+1
0.263 verb act S+1near
-0.292 verb act S+2
-0.109 verb act S-1
-0.113 verb act S-1:
-0.460 verb act S-2
-0.240 verb act S-3
0.718 verb act around
0.700 verb label L0
0.934 verb label L1
0.717 verb label L2
0.427 verb label L3
0.574 verb label L4
-1.006 verb label P+1
-0.959 verb label P-1
-0.865 verb label P-1-
-0.045 verb label P-1:
-0.914 verb label P-2
-0.710 verb label R0
-0.932 verb label R1
0.021 verb label R2
-0.712 verb label R3
-0.414 verb label S+1
-0.287 verb label S+1near
-0.199 verb label S+2
-0.470 verb label S-1
-0.043 verb label S-1:
-0.439 verb label S-2
-0.183 verb label S-3
0.698 verb label around
1.258 verb say L0
1.237 verb say L1
1.422 verb say L2
1.622 verb say L3
1.559 verb say L4
-0.859 verb say P+1
-1.037 verb say P-1
-0.938 verb say P-1-
0.793 verb say P-1:
-1.210 verb say P-2
0.893 verb say R0
0.885 verb say R1
1.423 verb say R2
1.596 verb say R3
-0.562 verb say S+1
-0.599 verb say S+1near
-0.606 verb say S+2
0.462 verb say S-1
-0.425 verb say S-1:
-0.138 verb say S-2
-0.431 verb say S-3
0.204 verb say around
0.778 verb speech L0
1.106 verb speech L1
1.195 verb speech L2
1.049 verb speech L3
0.971 verb speech L4
-1.049 verb speech P+1
-0.950 verb speech P-1
-1.305 verb speech P-1-
-0.246 verb speech P-1:
-1.111 verb speech P-2
0.767 verb speech R0
0.317 verb speech R1
0.243 verb speech R2
0.289 verb speech R3
-1.010 verb speech S+1
-0.620 verb speech S+1near
-0.622 verb speech S+2
0.082 verb speech S-1
-0.677 verb speech S-1:
-0.627 verb speech S-2
-0.525 verb speech S-3
0.562 verb speech around
-0.327 verb tell L0
-0.216 verb tell L1
0.913 verb tell L2
0.894 verb tell L3
1.006 verb tell L4
-0.766 verb tell P+1
-0.742 verb tell P-1
-0.522 verb tell P-1-
-1.017 verb tell P-2
0.925 verb tell R0
0.064 verb tell R1
-0.349 verb tell R2
-0.050 verb tell R3
-0.073 verb tell S+1
-0.034 verb tell S+2
0.583 verb tell S-1
-0.186 verb tell S-2
-0.638 where L0 colon-comma
0.522 where L0 colon-end
0.510 where L0 colon-inside
0.194 where L0 comma-comma
0.863 where L0 comma-end
1.242 where L0 comma-inside
0.354 where L0 inside-comma
0.809 where L0 inside-end
0.551 where L0 inside-inside
0.850 where L0 that-comma
-0.012 where L0 that-end
0.784 where L0 that-inside
1.231 where L1 colon-end
-0.272 where L1 colon-inside
0.681 where L1 comma-comma
0.852 where L1 comma-end
0.930 where L1 comma-inside
0.574 where L1 inside-comma
0.605 where L1 inside-end
1.000 where L1 inside-inside
1.104 where L1 that-end
-0.537 where L1 that-inside
-0.329 where L2 colon-comma
0.694 where L2 colon-end
-0.195 where L2 comma-comma
0.920 where L2 comma-end
-0.488 where L2 comma-inside
0.825 where L2 inside-comma
1.013 where L2 inside-end
1.496 where L2 inside-inside
0.242 where L2 that-end
-0.012 where L2 that-inside
-0.837 where L3 colon-comma
0.693 where L3 colon-end
0.803 where L3 comma-comma
0.660 where L3 comma-end
0.471 where L3 comma-inside
1.053 where L3 inside-comma
1.239 where L3 inside-end
1.134 where L3 inside-inside
0.316 where L3 that-end
0.400 where L4 colon-end
0.240 where L4 comma-end
0.056 where L4 comma-inside
-0.011 where L4 inside-comma
1.291 where L4 inside-end
0.999 where L4 inside-inside
-0.094 where P+1 colon-comma
-0.659 where P+1 colon-end
-0.181 where P+1 colon-inside
-0.232 where P+1 comma-comma
-0.688 where P+1 comma-end
-0.176 where P+1 comma-inside
-0.863 where P+1 first-comma
-0.416 where P+1 first-end
-0.719 where P+1 first-inside
-0.761 where P+1 inside-comma
-1.001 where P+1 inside-end
-1.043 where P+1 inside-inside
-0.122 where P+1 that-comma
-0.380 where P+1 that-end
-0.121 where P+1 that-inside
-0.104 where P-1 colon-comma
-0.878 where P-1 colon-end
-0.137 where P-1 colon-inside
-0.298 where P-1 comma-comma
-0.833 where P-1 comma-end
-0.314 where P-1 comma-inside
-0.880 where P-1 first-comma
-0.017 where P-1 first-end
-0.405 where P-1 first-inside
-0.770 where P-1 inside-comma
-0.986 where P-1 inside-end
-1.144 where P-1 inside-inside
-0.095 where P-1 that-comma
-0.295 where P-1 that-end
-0.144 where P-1 that-inside
-0.025 where P-1- colon-comma
-0.555 where P-1- colon-end
-0.079 where P-1- colon-inside
-0.210 where P-1- comma-comma
-0.505 where P-1- comma-end
-0.089 where P-1- comma-inside
-0.664 where P-1- first-comma
-0.875 where P-1- first-end
-0.422 where P-1- first-inside
-0.529 where P-1- inside-comma
-0.723 where P-1- inside-end
-0.970 where P-1- inside-inside
-0.128 where P-1- that-end
-0.061 where P-1- that-inside
-0.435 where P-1: first-end
0.549 where P-1: inside-end
-0.074 where P-2 colon-comma
-0.730 where P-2 colon-end
-0.161 where P-2 colon-inside
-0.212 where P-2 comma-comma
-0.786 where P-2 comma-end
-0.140 where P-2 comma-inside
-0.938 where P-2 first-comma
-1.147 where P-2 first-end
-0.614 where P-2 first-inside
-0.788 where P-2 inside-comma
-0.913 where P-2 inside-end
-0.691 where P-2 inside-inside
-0.087 where P-2 that-comma
-0.239 where P-2 that-end
-0.133 where P-2 that-inside
0.972 where R0 colon-comma
0.650 where R0 comma-comma
-1.832 where R0 comma-inside
0.882 where R0 first-comma
0.627 where R0 first-inside
0.878 where R0 inside-comma
-0.289 where R0 inside-inside
-0.119 where R1 comma-comma
0.865 where R1 first-comma
0.757 where R1 first-inside
0.061 where R1 inside-comma
-0.190 where R1 inside-inside
-0.236 where R2 comma-comma
-0.299 where R2 comma-inside
0.442 where R2 first-comma
1.329 where R2 first-inside
-0.246 where R2 inside-comma
0.658 where R2 inside-inside
0.382 where R3 comma-comma
0.216 where R3 first-comma
1.185 where R3 first-inside
-0.106 where R3 inside-comma
0.470 where R3 inside-inside
-0.170 where S+1 colon-end
-0.220 where S+1 comma-comma
-0.122 where S+1 comma-end
-0.165 where S+1 comma-inside
-0.407 where S+1 first-comma
1.211 where S+1 first-end
-0.468 where S+1 first-inside
-0.437 where S+1 inside-comma
-0.523 where S+1 inside-end
-1.071 where S+1 inside-inside
-0.111 where S+1 that-end
-0.033 where S+1 that-inside
-0.321 where S+1near colon-end
-0.418 where S+1near comma-end
0.673 where S+1near first-end
-1.053 where S+1near inside-end
-0.129 where S+1near that-end
-0.064 where S+2 comma-end
-0.369 where S+2 first-comma
-0.109 where S+2 first-inside
-0.151 where S+2 inside-comma
-0.330 where S+2 inside-end
-0.450 where S+2 inside-inside
-0.328 where S-1 comma-comma
-0.542 where S-1 comma-end
-0.407 where S-1 comma-inside
-1.682 where S-1 first-comma
0.768 where S-1 first-end
-0.381 where S-1 first-inside
-1.520 where S-1 inside-comma
-0.964 where S-1 inside-end
-2.183 where S-1 inside-inside
-0.782 where S-1 that-end
-0.345 where S-1 that-inside
-0.079 where S-1: colon-comma
-1.118 where S-1: colon-end
-0.287 where S-2 colon-end
0.775 where S-2 comma-end
-0.479 where S-2 first-comma
-0.307 where S-2 first-end
-0.247 where S-2 inside-comma
-0.366 where S-2 inside-end
-0.324 where S-2 inside-inside
-0.107 where S-3 comma-end
-0.289 where S-3 first-comma
-0.618 where S-3 first-end
-0.049 where S-3 inside-comma
-0.139 where S-3 inside-end
-0.296 where S-3 inside-inside
-0.206 where around comma-comma
0.849 where around inside-comma
0.658 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.818 gender agrees
-0.818 gender unknown
-0.893 last named further
-1.118 last named further before
0.794 last named paragraph before
0.997 last named same paragraph
0.402 last named same sentence
0.814 last named sentence before
-0.013 last named two sentences before
0.005 latest named
-0.544 named in the quotation
0.497 named often
0.011 named rarely
-0.720 named some times
-1.095 one word only
0.511 role beginning
-0.284 role beginning further
0.345 role beginning sentence before
-0.075 role later subject
-0.170 role later subject further
0.069 role later subject sentence before
-0.515 role object
-0.424 role object further
-0.056 role object sentence before
-0.155 role other
-0.054 role other further
0.427 role other sentence before
-0.074 role other two sentences before
-0.695 role part
-0.120 role part further
-0.531 role part sentence before
-0.054 role part two sentences before
-1.063 role possessor
-0.443 role possessor further
-0.084 role possessor sentence before
0.788 role speaker
-0.701 role speaker further
0.935 role speaker sentence before
0.117 role speaker two sentences before
0.770 role subject
0.232 role subject further
0.023 role subject sentence before
0.513 role subject two sentences before
0.386 spoke last few sentences before
1.169 spoke last further
0.940 spoke last sentence before
0.566 surely a person
0.335 was such a pronoun
-0.430 was such a pronoun further
0.213 was such a pronoun same sentence
0.466 was such a pronoun sentence before
0.041 was such a pronoun two sentences before
`
