/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.801 after a preposition
0.773 begins the sentence
2.615 construction according say finite
0.069 construction apposition act base
-0.694 construction apposition act finite
-0.033 construction apposition label base
0.692 construction apposition label finite
0.128 construction apposition say base
0.739 construction apposition say finite
0.112 construction apposition speech base
0.527 construction apposition speech finite
0.990 construction apposition tell finite
-0.064 construction by speech finite
-1.326 construction colon say finite
-0.121 construction conjoined act base
-0.045 construction conjoined act finite
-0.254 construction conjoined label base
-0.055 construction conjoined label finite
-0.339 construction conjoined say base
0.099 construction conjoined say finite
-0.155 construction conjoined speech base
0.686 construction conjoined speech finite
-0.445 construction conjoined tell base
0.263 construction conjoined tell finite
0.395 construction distant act finite
-0.076 construction distant label finite
1.339 construction distant say finite
-0.024 construction distant speech finite
0.568 construction distant tell finite
0.032 construction inverted act finite
-0.460 construction inverted label finite
0.767 construction inverted say finite
0.304 construction inverted speech finite
-0.544 construction object act base
0.090 construction object act finite
-0.047 construction object act ing
-0.541 construction object label base
-0.830 construction object label finite
-0.218 construction object label ing
-0.413 construction object say base
0.530 construction object say finite
-0.564 construction object say ing
0.007 construction object speech base
-0.807 construction object speech finite
-0.672 construction object speech ing
-0.042 construction object tell base
-0.600 construction object tell finite
-0.096 construction object tell ing
0.170 construction participle act ing
0.603 construction participle label ing
0.430 construction participle say ing
0.059 construction participle speech ing
0.791 construction participle tell ing
-0.454 construction passive label finite
-0.097 construction passive speech finite
-0.743 construction quoted label finite
-0.948 construction quoted label ing
-0.605 construction quoted speech finite
-0.981 construction quoted speech ing
-0.220 construction relative act base
0.336 construction relative act finite
-0.051 construction relative label base
-0.443 construction relative label finite
-0.002 construction relative label ing
-0.097 construction relative say base
0.171 construction relative say finite
-0.171 construction relative speech base
0.180 construction relative speech finite
0.358 construction relative speech ing
-2.149 construction signature say finite
-1.108 construction subject act base
-1.210 construction subject act finite
-1.657 construction subject label base
0.337 construction subject label finite
0.466 construction subject say base
0.989 construction subject say finite
-1.528 construction subject speech base
0.465 construction subject speech finite
-0.644 construction subject tell base
0.707 construction subject tell finite
0.010 definite
-0.694 further
-0.824 indefinite
-0.019 kind document linked
-1.249 kind document unlinked
-0.459 kind document's linked
-0.447 kind document's unlinked
0.472 kind group linked
-0.791 kind group unlinked
-0.384 kind group's linked
-1.049 kind group's unlinked
0.600 kind nominal linked
-0.596 kind nominal unlinked
-0.158 kind nominal's linked
-0.688 kind nominal's unlinked
-0.232 kind organisation linked
-0.896 kind organisation unlinked
-1.034 kind organisation's linked
-1.479 kind organisation's unlinked
0.756 kind person linked
0.533 kind person unlinked
0.301 kind person's linked
0.484 kind person's unlinked
-0.370 kind place linked
-1.604 kind place unlinked
-0.862 kind place's linked
-0.898 kind place's unlinked
0.401 kind pronoun linked
-0.446 kind pronoun unlinked
-0.759 kind pronoun's linked
-0.246 kind pronoun's unlinked
-0.074 kind unknown linked
-1.332 kind unknown unlinked
-0.822 kind unknown's linked
-1.068 kind unknown's unlinked
0.592 lemma accuse
0.132 lemma acknowledge
0.745 lemma add
0.361 lemma admit
-0.259 lemma advise
-0.062 lemma advocate
-0.679 lemma agree
0.570 lemma allege
-0.790 lemma announce
0.104 lemma answer
-0.369 lemma applaud
1.123 lemma argue
0.159 lemma ask
1.343 lemma assail
0.386 lemma assert
0.155 lemma assure
-0.152 lemma attack
-0.024 lemma bash
-1.043 lemma begin
-1.357 lemma believe
0.030 lemma bemoan
-0.227 lemma bill
-0.097 lemma blame
0.189 lemma blast
0.571 lemma boast
-0.185 lemma brag
-0.163 lemma brand
-0.064 lemma by
0.365 lemma call
-0.397 lemma cast
0.529 lemma caution
0.329 lemma challenge
0.698 lemma chant
0.021 lemma characterize
-0.213 lemma charge
0.345 lemma chide
-0.160 lemma chime
0.696 lemma cite
0.239 lemma claim
-0.049 lemma clarify
-0.804 lemma close
-0.474 lemma coin
-0.013 lemma command
-0.085 lemma comment
-0.615 lemma compare
0.580 lemma complain
0.661 lemma concede
-0.019 lemma conclude
-0.211 lemma condemn
0.408 lemma confirm
-0.664 lemma consider
-0.013 lemma contend
-0.073 lemma continue
-0.428 lemma counsel
0.135 lemma counter
-0.755 lemma criticize
0.639 lemma cry
0.507 lemma cut
-0.163 lemma declare
0.181 lemma decry
-0.719 lemma deem
-0.037 lemma defend
-0.242 lemma demand
0.858 lemma denounce
-0.292 lemma deny
0.096 lemma deride
0.321 lemma describe
-0.081 lemma disclose
0.686 lemma dismiss
0.438 lemma dub
0.032 lemma echo
0.795 lemma elaborate
0.767 lemma email
-0.046 lemma emphasize
-0.428 lemma endorse
-0.625 lemma estimate
0.217 lemma exclaim
0.775 lemma explain
0.513 lemma express
-0.008 lemma figure
-0.509 lemma find
-0.516 lemma finish
-0.113 lemma forecast
-0.190 lemma go
0.301 lemma hail
0.431 lemma hammer
-0.335 lemma headline
-0.230 lemma highlight
-0.154 lemma hint
-1.119 lemma hold
0.109 lemma imply
0.764 lemma indicate
0.743 lemma insist
-0.003 lemma instruct
0.148 lemma interject
-0.217 lemma interrupt
-0.667 lemma invoke
0.225 lemma issue
0.009 lemma joke
-0.106 lemma jump
-0.760 lemma label
-0.149 lemma lambaste
-0.061 lemma lament
-0.196 lemma lash
0.012 lemma laugh
-0.065 lemma liken
-0.167 lemma maintain
-0.926 lemma mean
-0.160 lemma mention
0.954 lemma mock
-0.929 lemma muse
-0.279 lemma name
0.485 lemma note
-0.752 lemma open
-0.634 lemma oppose
-1.085 lemma order
-0.426 lemma paint
-0.061 lemma pitch
-0.920 lemma plead
0.080 lemma pledge
0.156 lemma point
0.543 lemma portray
-0.561 lemma post
-0.057 lemma praise
-0.002 lemma pray
0.765 lemma predict
-0.359 lemma proclaim
-0.283 lemma profess
-0.252 lemma promise
-0.933 lemma promote
0.513 lemma pronounce
-0.197 lemma propose
0.118 lemma protest
0.599 lemma publish
-0.560 lemma put
-0.023 lemma quote
-1.590 lemma quote quoted
0.172 lemma quote subject
0.289 lemma rail
-0.281 lemma rank
-0.131 lemma rate
-0.204 lemma read
-0.112 lemma reason
-0.864 lemma reassure
-0.023 lemma rebuke
0.799 lemma recall
-0.780 lemma recite
-0.329 lemma recommend
0.094 lemma recount
0.058 lemma refer
-0.026 lemma reflect
-0.236 lemma regard
-0.158 lemma reiterate
-0.190 lemma relate
0.490 lemma release
-0.324 lemma remark
-0.730 lemma remind
0.881 lemma repeat
0.989 lemma reply
1.630 lemma report
0.394 lemma respond
-0.363 lemma retort
0.213 lemma retweet
-0.058 lemma reveal
0.191 lemma rip
0.119 lemma rule
0.529 lemma scream
-0.585 lemma see
1.436 lemma shout
-0.830 lemma signal
-0.232 lemma sing
-0.984 lemma slam
-0.939 lemma speak
-0.160 lemma speculate
-0.651 lemma start
-0.030 lemma state
0.068 lemma stress
-0.356 lemma style
-0.048 lemma suggest
0.060 lemma sum
0.126 lemma support
-0.046 lemma suspect
-0.417 lemma talk
0.967 lemma tell apposition
-0.180 lemma tell conjoined
0.568 lemma tell distant
-0.659 lemma tell object
0.791 lemma tell participle
0.644 lemma tell subject
-0.475 lemma term
-0.683 lemma testify
0.517 lemma text
-0.440 lemma thank
-1.359 lemma think
-0.401 lemma title
0.070 lemma tout
0.145 lemma tweet
-0.074 lemma underscore
-0.241 lemma urge
-0.408 lemma use
-0.604 lemma venture
-0.148 lemma view
-0.482 lemma voice
-0.046 lemma volunteer
-0.092 lemma vow
0.057 lemma warn
0.326 lemma wonder
0.339 lemma write
1.281 lemma yell
-0.186 link according L0
0.814 link according L1
0.736 link according L2
0.776 link according L4
-0.667 link according P+1
-0.877 link according P-1
-0.366 link according P-1-
0.089 link according R0
0.923 link according R1
1.208 link according R2
1.139 link according R3
-0.547 link according S+1
0.611 link according S-1
1.040 link apposition L0
0.854 link apposition L1
1.443 link apposition L2
1.352 link apposition L3
1.135 link apposition L4
-1.166 link apposition P+1
-1.370 link apposition P-1
-0.749 link apposition P-1-
0.881 link apposition R0
0.078 link apposition R1
0.305 link apposition R2
-0.426 link apposition S+1
0.076 link apposition S+1near
-0.131 link apposition S+2
-0.127 link apposition S-1
-0.650 link apposition S-2
-0.107 link apposition S-3
-0.641 link apposition around
-0.409 link by L0
0.215 link by L1
-0.020 link by L2
0.345 link by L3
0.474 link by L4
-0.529 link by P+1
-0.671 link by P-1
-0.236 link by P-1-
0.514 link by R0
0.397 link by R1
0.382 link by R2
0.967 link by R3
-0.100 link by S+1
-0.073 link by S+2
-0.493 link by S-1
-0.076 link by S-2
-0.023 link by S-3
-0.548 link colon L0
-0.305 link colon L1
-0.257 link colon L2
-0.114 link colon L3
-0.198 link colon P+1
0.604 link colon P-1
-0.004 link colon P-1-
-0.099 link colon P-1:
-0.572 link colon R1
-0.022 link colon S-1
0.566 link conjoined L0
1.630 link conjoined L1
0.720 link conjoined L2
1.542 link conjoined L3
-0.267 link conjoined L4
-0.774 link conjoined P+1
-0.715 link conjoined P-1
-0.601 link conjoined P-1-
-0.257 link conjoined R0
-0.418 link conjoined R1
-0.520 link conjoined R2
-0.668 link conjoined R3
0.172 link conjoined S+1
-0.177 link conjoined S+1near
-0.153 link conjoined S+2
-1.297 link conjoined S-1
-0.099 link conjoined S-1:
-0.222 link conjoined S-2
-0.100 link conjoined S-3
0.958 link conjoined around
0.783 link distant L0
0.369 link distant L1
0.575 link distant L2
1.035 link distant L3
-0.510 link distant L4
-0.668 link distant P+1
-0.601 link distant P-1
-0.408 link distant P-1-
0.452 link distant R0
-0.055 link distant R1
-0.101 link distant S+1
-0.130 link distant S+1near
-0.103 link distant S+2
0.311 link distant S-1
-0.096 link distant S-2
1.729 link distant around
0.213 link inverted L0
-1.350 link inverted L1
-0.120 link inverted L2
-1.257 link inverted L3
-0.830 link inverted P+1
-0.537 link inverted P-1
-0.882 link inverted P-1-
0.833 link inverted R0
-0.198 link inverted S+1
0.875 link inverted S-1
0.486 link inverted S-2
-0.451 link object L0
-0.469 link object L1
0.221 link object L2
-0.991 link object L3
-0.688 link object L4
-0.568 link object P+1
-0.612 link object P-1
-0.519 link object P-1-
-0.122 link object R0
-0.096 link object R1
0.508 link object R2
1.333 link object R3
-0.211 link object S+1
-0.019 link object S+1near
-0.083 link object S+2
0.049 link object S-1
-0.012 link object S-1:
-0.204 link object S-2
-0.102 link object S-3
0.967 link participle L0
0.907 link participle L1
1.214 link participle L2
1.182 link participle L3
1.330 link participle L4
-1.096 link participle P+1
-1.016 link participle P-1
-0.530 link participle P-1-
0.134 link participle R0
-0.218 link participle R1
-0.426 link participle R2
-0.308 link participle R3
-0.153 link participle S+1
-0.266 link participle S+1near
-0.100 link participle S+2
-0.363 link participle S-1
-0.079 link participle S-1:
-0.232 link participle S-2
-0.064 link participle S-3
0.232 link participle around
-0.043 link passive P+1
-0.020 link passive P-1
-0.003 link quoted P+1
-0.004 link quoted P-1
-0.004 link quoted P-1-
0.563 link quoted S-1
-0.238 link relative L0
-0.119 link relative L1
0.567 link relative L2
-0.317 link relative L3
0.825 link relative L4
-0.556 link relative P+1
-0.469 link relative P-1
-0.229 link relative P-1-
0.769 link relative R0
-0.069 link relative R1
0.239 link relative R2
-0.316 link relative R3
-0.078 link relative S+1
-0.042 link relative S+2
0.336 link relative S-1
-0.059 link relative S-2
-0.072 link relative S-3
-0.063 link signature P+1
0.961 link subject L0
1.093 link subject L1
1.016 link subject L2
1.147 link subject L3
1.293 link subject L4
-1.057 link subject P+1
-0.969 link subject P-1
-1.068 link subject P-1-
0.423 link subject P-1:
0.817 link subject R0
0.313 link subject R1
-0.498 link subject R2
-0.102 link subject R3
-1.103 link subject S+1
-0.842 link subject S+1near
-1.104 link subject S+2
0.457 link subject S-1
-0.846 link subject S-1:
-0.758 link subject S-2
-1.014 link subject S-3
-0.465 linked after a preposition apposition
0.547 linked after a preposition colon
-1.419 linked after a preposition conjoined
-1.607 linked after a preposition distant
-0.218 linked after a preposition object
-0.476 linked after a preposition participle
-0.616 linked after a preposition relative
-0.920 linked after a preposition subject
0.699 mention document according
0.082 mention document apposition
0.459 mention document by
-0.434 mention document colon
0.105 mention document conjoined
-0.820 mention document distant
1.008 mention document inverted
-0.347 mention document object
-1.020 mention document participle
-0.013 mention document quoted
-0.343 mention document relative
1.053 mention document subject
0.643 mention group according
-0.663 mention group apposition
0.530 mention group by
0.104 mention group colon
0.570 mention group conjoined
1.637 mention group distant
0.184 mention group inverted
-0.375 mention group object
0.320 mention group participle
0.449 mention group relative
0.287 mention group subject
0.146 mention group's by
-0.004 mention group's conjoined
0.544 mention group's distant
-0.104 mention group's inverted
-0.061 mention group's object
-0.135 mention group's participle
0.597 mention nominal according
0.320 mention nominal apposition
0.424 mention nominal by
-0.003 mention nominal colon
-0.286 mention nominal conjoined
0.732 mention nominal distant
-0.859 mention nominal inverted
-0.655 mention nominal object
1.180 mention nominal participle
-0.919 mention nominal quoted
-0.290 mention nominal relative
-0.701 mention nominal signature
1.103 mention nominal subject
-0.018 mention nominal's by
-0.026 mention nominal's conjoined
-0.104 mention nominal's object
-0.000 mention nominal's participle
0.491 mention organisation according
-0.568 mention organisation apposition
0.876 mention organisation by
0.327 mention organisation colon
-0.162 mention organisation conjoined
-0.049 mention organisation distant
-0.995 mention organisation inverted
-0.384 mention organisation object
-0.706 mention organisation participle
-0.071 mention organisation relative
0.912 mention organisation subject
-1.068 mention organisation's by
0.203 mention organisation's conjoined
-0.040 mention organisation's distant
-0.061 mention organisation's object
-0.080 mention organisation's participle
-0.046 mention person according
0.965 mention person apposition
0.161 mention person by
-1.278 mention person colon
0.426 mention person conjoined
1.009 mention person distant
0.955 mention person inverted
-0.124 mention person object
0.575 mention person participle
-0.334 mention person passive
0.036 mention person quoted
0.401 mention person relative
0.282 mention person signature
0.599 mention person subject
0.314 mention person's according
0.244 mention person's by
0.524 mention person's conjoined
0.686 mention person's distant
-0.907 mention person's inverted
-0.018 mention person's object
0.902 mention person's participle
-0.172 mention person's passive
-0.912 mention person's quoted
-0.647 mention place by
-0.157 mention place colon
-0.522 mention place conjoined
-0.477 mention place distant
-0.234 mention place object
0.095 mention place participle
-0.045 mention place relative
0.345 mention place subject
-0.159 mention place's by
-0.092 mention place's conjoined
-0.029 mention place's distant
-0.040 mention place's object
0.361 mention pronoun apposition
-0.002 mention pronoun by
-0.051 mention pronoun colon
0.039 mention pronoun conjoined
0.545 mention pronoun distant
-1.399 mention pronoun inverted
-1.213 mention pronoun object
0.230 mention pronoun participle
0.191 mention pronoun quoted
0.491 mention pronoun subject
-0.565 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.279 mention pronoun's object
0.109 mention pronoun's participle
0.806 mention unknown according
0.720 mention unknown apposition
0.086 mention unknown by
-0.240 mention unknown colon
-0.502 mention unknown conjoined
-1.125 mention unknown distant
0.618 mention unknown inverted
0.225 mention unknown object
-0.691 mention unknown participle
-0.105 mention unknown relative
1.201 mention unknown subject
-0.729 mention unknown's by
-0.034 mention unknown's conjoined
-0.025 mention unknown's distant
-0.031 mention unknown's object
-0.002 mention unknown's participle
0.449 nearest
0.786 nearest by far
0.496 nearest of equals
0.542 nobody
-0.269 nobody after as
0.787 nobody after book
-0.090 nobody after called
-0.360 nobody after capital
0.021 nobody after determiner
0.273 nobody after for
0.284 nobody after in
0.374 nobody after of
0.968 nobody after on
0.413 nobody after show
-0.298 nobody after term
0.786 nobody after titled
-0.522 nobody after verb act
-0.295 nobody after verb label
-0.320 nobody after verb say
-0.740 nobody after verb speech
0.140 nobody after word
0.049 nobody bare title
0.526 nobody bare title after of
-0.219 nobody bare title after on
0.566 nobody bare title after to
0.646 nobody bare title first-inside
-0.052 nobody bare title inside-inside
0.304 nobody before noun
0.192 nobody before verb
0.138 nobody before word
1.139 nobody capital 1
-0.515 nobody capital 12+
0.420 nobody capital 2
-0.165 nobody capital 3
-0.138 nobody capital 4+
-0.604 nobody capital 7+
1.214 nobody hashtag
0.169 nobody nearest at hand
0.650 nobody nearest far
-0.171 nobody nearest far long
0.623 nobody nearest far short
0.374 nobody nearest middle
0.302 nobody nearest middle long
0.392 nobody nearest middle short
0.250 nobody nearest near
0.061 nobody nearest near long
0.300 nobody nearest near short
-0.248 nobody nearest none
-0.676 nobody nearest none long
0.395 nobody nearest none short
-0.233 nobody punctuated colon-comma
0.204 nobody punctuated colon-end
0.301 nobody punctuated comma-comma
-0.132 nobody punctuated comma-end
1.027 nobody punctuated comma-inside
-0.373 nobody punctuated first-comma
-0.302 nobody punctuated first-end
-0.433 nobody punctuated first-inside
0.582 nobody punctuated inside-comma
0.436 nobody punctuated inside-end
1.014 nobody punctuated inside-inside
-0.423 nobody punctuated that-comma
0.239 nobody punctuated that-end
-0.233 nobody shape colon-comma
0.668 nobody shape colon-end
1.040 nobody shape colon-inside
0.301 nobody shape comma-comma
0.349 nobody shape comma-end
0.338 nobody shape comma-inside
-0.377 nobody shape first-comma
-0.823 nobody shape first-end
0.349 nobody shape first-inside
0.772 nobody shape inside-comma
0.482 nobody shape inside-end
0.436 nobody shape inside-inside
-0.423 nobody shape that-comma
0.239 nobody shape that-end
-0.393 nobody shape that-inside
0.397 nobody single first-inside
0.955 nobody single inside-comma
1.108 nobody single inside-end
1.910 nobody single inside-inside
2.378 nobody single marks
0.091 nobody small 1
-0.238 nobody small 12+
-0.039 nobody small 2
-0.391 nobody small 3
-0.357 nobody small 4+
-0.515 nobody small 7+
2.599 nobody title 12+
1.375 nobody title 2
1.536 nobody title 3
2.188 nobody title 4+
2.250 nobody title 7+
2.604 nobody title after possessive
1.889 nobody title of a work
0.469 nobody unpunctuated
0.411 nobody words 1
-0.263 nobody words 12+
0.492 nobody words 2
0.372 nobody words 3
0.481 nobody words 4+
0.164 nobody words 7+
-0.424 part of a longer mention
-0.216 plural
0.434 pronoun he
-0.332 pronoun i
-1.020 pronoun it
0.537 pronoun she
-0.156 pronoun they
-0.105 pronoun we
-0.008 second nearest
-0.556 singular
-1.101 unlinked P+1
-1.082 unlinked P-1
-1.153 unlinked S+1
-0.245 unlinked S-1
-1.041 unlinked S-2
0.853 unlinked after
1.744 unlinked before
-0.060 unlinked colon-comma P+1
-0.093 unlinked colon-comma P-1
-0.041 unlinked colon-comma S-1
0.215 unlinked colon-comma after
0.730 unlinked colon-comma before
-0.695 unlinked colon-end P+1
-0.841 unlinked colon-end P-1
-0.120 unlinked colon-end S+1
0.279 unlinked colon-end S-1
-0.133 unlinked colon-end S-2
1.281 unlinked colon-end before
-0.131 unlinked colon-inside P+1
-0.406 unlinked colon-inside P-1
-0.608 unlinked colon-inside before
-0.263 unlinked colon-inside just after
-0.185 unlinked comma-comma P+1
-0.289 unlinked comma-comma P-1
-0.102 unlinked comma-comma S+1
-0.145 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.225 unlinked comma-comma after
-0.844 unlinked comma-comma before
-0.128 unlinked comma-comma just after
-0.035 unlinked comma-comma just before
-0.702 unlinked comma-end P+1
-0.797 unlinked comma-end P-1
-0.119 unlinked comma-end S+1
-0.618 unlinked comma-end S-1
-0.171 unlinked comma-end S-2
0.899 unlinked comma-end before
-0.094 unlinked comma-end just before
-0.172 unlinked comma-inside P+1
-0.213 unlinked comma-inside P-1
-0.075 unlinked comma-inside S+1
-0.024 unlinked comma-inside S-1
0.623 unlinked comma-inside after
0.492 unlinked comma-inside before
-0.137 unlinked comma-inside just after
0.914 unlinked comma-inside just before
-0.897 unlinked first-comma P+1
-0.905 unlinked first-comma P-1
-0.404 unlinked first-comma S+1
-0.888 unlinked first-comma S-1
-0.445 unlinked first-comma S-2
1.151 unlinked first-comma after
1.995 unlinked first-comma just after
-1.137 unlinked first-end P+1
-1.157 unlinked first-end P-1
0.296 unlinked first-end S+1
1.620 unlinked first-end S-1
-0.059 unlinked first-end S-2
-0.625 unlinked first-inside P+1
-0.782 unlinked first-inside P-1
-0.099 unlinked first-inside S+1
0.402 unlinked first-inside S-1
-0.085 unlinked first-inside S-2
0.126 unlinked first-inside after
0.087 unlinked first-inside just after
-0.772 unlinked inside-comma P+1
-0.692 unlinked inside-comma P-1
-0.391 unlinked inside-comma S+1
-0.655 unlinked inside-comma S-1
-0.129 unlinked inside-comma S-2
0.076 unlinked inside-comma after
0.292 unlinked inside-comma before
0.731 unlinked inside-comma just after
-0.675 unlinked inside-comma just before
-0.881 unlinked inside-end P+1
-0.925 unlinked inside-end P-1
-0.629 unlinked inside-end S+1
0.731 unlinked inside-end S-1
-0.327 unlinked inside-end S-2
0.946 unlinked inside-end before
0.237 unlinked inside-end just before
-0.949 unlinked inside-inside P+1
-1.049 unlinked inside-inside P-1
-0.907 unlinked inside-inside S+1
-0.789 unlinked inside-inside S-1
-0.462 unlinked inside-inside S-2
0.395 unlinked inside-inside after
0.947 unlinked inside-inside before
-1.141 unlinked inside-inside just after
0.365 unlinked inside-inside just before
0.715 unlinked just after
0.183 unlinked just before
-0.049 unlinked that-comma P+1
-0.077 unlinked that-comma P-1
-0.070 unlinked that-comma after
-0.234 unlinked that-end P+1
-0.365 unlinked that-end P-1
-0.050 unlinked that-end S+1
-0.188 unlinked that-end S-1
-0.197 unlinked that-end before
-0.130 unlinked that-end just before
-0.118 unlinked that-inside P+1
-0.222 unlinked that-inside P-1
-0.024 unlinked that-inside S+1
-0.090 unlinked that-inside S-1
-0.255 unlinked that-inside after
1.353 unlinked that-inside before
-0.107 unlinked that-inside just after
-0.177 verb act L0
0.117 verb act L1
0.312 verb act L2
0.563 verb act L3
0.920 verb act L4
-0.816 verb act P+1
-0.790 verb act P-1
-0.751 verb act P-1-
-0.286 verb act P-1:
-0.796 verb act R0
-0.091 verb act R1
0.429 verb act R2
-0.286 verb act R3
-0.626 verb act S+1
0.046 verb act S+1near
-0.378 verb act S+2
-0.351 verb act S-1
-0.112 verb act S-1:
-0.596 verb act S-2
-0.339 verb act S-3
0.486 verb act around
0.608 verb label L0
0.922 verb label L1
0.652 verb label L2
0.447 verb label L3
0.548 verb label L4
-1.028 verb label P+1
-1.012 verb label P-1
-0.996 verb label P-1-
-0.032 verb label P-1:
-0.733 verb label R0
-0.891 verb label R1
0.031 verb label R2
-0.741 verb label R3
-0.460 verb label S+1
-0.300 verb label S+1near
-0.250 verb label S+2
-0.642 verb label S-1
-0.046 verb label S-1:
-0.520 verb label S-2
-0.227 verb label S-3
0.548 verb label around
1.244 verb say L0
1.152 verb say L1
1.377 verb say L2
1.602 verb say L3
1.589 verb say L4
-1.102 verb say P+1
-0.973 verb say P-1
-0.924 verb say P-1-
0.837 verb say P-1:
0.871 verb say R0
0.874 verb say R1
1.463 verb say R2
1.604 verb say R3
-0.561 verb say S+1
-0.554 verb say S+1near
-0.570 verb say S+2
0.619 verb say S-1
-0.400 verb say S-1:
0.069 verb say S-2
-0.351 verb say S-3
0.113 verb say around
0.704 verb speech L0
1.064 verb speech L1
1.205 verb speech L2
1.093 verb speech L3
1.005 verb speech L4
-1.159 verb speech P+1
-1.052 verb speech P-1
-1.287 verb speech P-1-
-0.509 verb speech P-1:
0.684 verb speech R0
0.284 verb speech R1
0.306 verb speech R2
0.421 verb speech R3
-1.092 verb speech S+1
-0.603 verb speech S+1near
-0.684 verb speech S+2
0.061 verb speech S-1
-0.687 verb speech S-1:
-0.688 verb speech S-2
-0.628 verb speech S-3
0.539 verb speech around
-0.578 verb tell L0
-0.270 verb tell L1
0.729 verb tell L2
0.637 verb tell L3
0.841 verb tell L4
-0.892 verb tell P+1
-0.723 verb tell P-1
-0.555 verb tell P-1-
0.908 verb tell R0
0.060 verb tell R1
-0.349 verb tell R2
-0.023 verb tell R3
-0.236 verb tell S+1
-0.044 verb tell S+2
0.839 verb tell S-1
-0.224 verb tell S-2
-0.585 where L0 colon-comma
0.452 where L0 colon-end
1.398 where L0 colon-inside
0.005 where L0 comma-comma
0.734 where L0 comma-end
1.298 where L0 comma-inside
0.328 where L0 inside-comma
0.705 where L0 inside-end
0.550 where L0 inside-inside
0.725 where L0 that-comma
-0.020 where L0 that-end
0.793 where L0 that-inside
1.190 where L1 colon-end
-0.171 where L1 colon-inside
0.684 where L1 comma-comma
0.738 where L1 comma-end
0.823 where L1 comma-inside
0.545 where L1 inside-comma
0.487 where L1 inside-end
0.953 where L1 inside-inside
0.975 where L1 that-end
-0.418 where L1 that-inside
-0.347 where L2 colon-comma
0.517 where L2 colon-end
-0.262 where L2 comma-comma
1.035 where L2 comma-end
-0.583 where L2 comma-inside
0.776 where L2 inside-comma
0.952 where L2 inside-end
1.463 where L2 inside-inside
0.042 where L2 that-end
0.043 where L2 that-inside
-0.900 where L3 colon-comma
0.744 where L3 colon-end
0.916 where L3 comma-comma
0.608 where L3 comma-end
0.732 where L3 comma-inside
1.154 where L3 inside-comma
1.125 where L3 inside-end
1.123 where L3 inside-inside
0.216 where L3 that-end
0.860 where L4 colon-end
0.032 where L4 comma-end
0.028 where L4 comma-inside
-0.116 where L4 inside-comma
1.190 where L4 inside-end
0.926 where L4 inside-inside
-0.084 where P+1 colon-comma
-0.710 where P+1 colon-end
-0.195 where P+1 colon-inside
-0.225 where P+1 comma-comma
-0.749 where P+1 comma-end
-0.177 where P+1 comma-inside
-0.876 where P+1 first-comma
-1.051 where P+1 first-end
-0.742 where P+1 first-inside
-0.809 where P+1 inside-comma
-1.012 where P+1 inside-end
-1.022 where P+1 inside-inside
-0.121 where P+1 that-comma
-0.369 where P+1 that-end
-0.160 where P+1 that-inside
-0.112 where P-1 colon-comma
-0.944 where P-1 colon-end
-0.138 where P-1 colon-inside
-0.311 where P-1 comma-comma
-0.882 where P-1 comma-end
-0.352 where P-1 comma-inside
-0.922 where P-1 first-comma
-0.392 where P-1 first-end
-0.462 where P-1 first-inside
-0.832 where P-1 inside-comma
-0.975 where P-1 inside-end
-1.144 where P-1 inside-inside
-0.101 where P-1 that-comma
-0.362 where P-1 that-end
-0.196 where P-1 that-inside
-0.040 where P-1- colon-comma
-0.652 where P-1- colon-end
-0.113 where P-1- colon-inside
-0.232 where P-1- comma-comma
-0.566 where P-1- comma-end
-0.066 where P-1- comma-inside
-0.756 where P-1- first-comma
-0.971 where P-1- first-end
-0.421 where P-1- first-inside
-0.597 where P-1- inside-comma
-0.790 where P-1- inside-end
-0.961 where P-1- inside-inside
-0.135 where P-1- that-end
-0.055 where P-1- that-inside
-0.731 where P-1: first-end
0.625 where P-1: inside-end
0.925 where R0 colon-comma
0.675 where R0 comma-comma
-1.882 where R0 comma-inside
0.848 where R0 first-comma
0.542 where R0 first-inside
0.812 where R0 inside-comma
-0.186 where R0 inside-inside
0.009 where R1 comma-comma
0.872 where R1 first-comma
0.618 where R1 first-inside
-0.132 where R1 inside-comma
-0.316 where R1 inside-inside
-0.251 where R2 comma-comma
-0.367 where R2 comma-inside
0.519 where R2 first-comma
1.295 where R2 first-inside
0.058 where R2 inside-comma
0.604 where R2 inside-inside
0.264 where R3 comma-comma
0.274 where R3 first-comma
1.174 where R3 first-inside
-0.083 where R3 inside-comma
0.428 where R3 inside-inside
-0.199 where S+1 colon-end
-0.256 where S+1 comma-comma
-0.126 where S+1 comma-end
-0.127 where S+1 comma-inside
-0.343 where S+1 first-comma
1.193 where S+1 first-end
-0.566 where S+1 first-inside
-0.512 where S+1 inside-comma
-0.601 where S+1 inside-end
-1.179 where S+1 inside-inside
-0.088 where S+1 that-end
-0.039 where S+1 that-inside
-0.317 where S+1near colon-end
-0.370 where S+1near comma-end
0.408 where S+1near first-end
-1.042 where S+1near inside-end
-0.103 where S+1near that-end
-0.061 where S+2 comma-end
-0.315 where S+2 first-comma
-0.134 where S+2 first-end
-0.135 where S+2 first-inside
-0.196 where S+2 inside-comma
-0.322 where S+2 inside-end
-0.505 where S+2 inside-inside
-0.287 where S-1 comma-comma
-0.539 where S-1 comma-end
-0.480 where S-1 comma-inside
-1.797 where S-1 first-comma
0.947 where S-1 first-end
-0.329 where S-1 first-inside
-1.675 where S-1 inside-comma
-0.981 where S-1 inside-end
-2.173 where S-1 inside-inside
-0.830 where S-1 that-end
-0.411 where S-1 that-inside
-0.086 where S-1: colon-comma
-1.092 where S-1: colon-end
-0.198 where S-2 colon-end
0.738 where S-2 comma-end
-0.550 where S-2 first-comma
-0.291 where S-2 first-end
-0.238 where S-2 inside-comma
-0.433 where S-2 inside-end
-0.386 where S-2 inside-inside
-0.109 where S-3 comma-end
-0.277 where S-3 first-comma
-0.673 where S-3 first-end
-0.036 where S-3 inside-comma
-0.180 where S-3 inside-end
-0.235 where S-3 inside-inside
-0.185 where around comma-comma
0.913 where around inside-comma
0.824 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.778 after a preposition
0.272 after next paragraph likely
-0.421 after next paragraph likely alone
0.660 after next paragraph likely few words
0.146 after next paragraph likely in words
-0.177 after next paragraph maybe
0.004 after next paragraph maybe alone
-0.025 after next paragraph maybe few words
-0.057 after next paragraph maybe in words
0.079 after next paragraph sure
0.016 after next paragraph sure alone
0.126 after next paragraph sure few words
0.120 after next paragraph sure in words
0.507 after same paragraph likely
0.542 after same paragraph likely few words
0.214 after same paragraph likely in words
-0.188 after same paragraph maybe
0.018 after same paragraph maybe few words
-0.080 after same paragraph maybe in words
0.313 after same paragraph sure
0.702 after same paragraph sure alone
0.572 after same paragraph sure few words
-0.040 after same paragraph sure in words
0.269 after same sentence likely
0.224 after same sentence likely in words
0.290 after same sentence maybe
0.290 after same sentence maybe in words
0.517 after same sentence sure
0.538 after same sentence sure few words
0.444 after same sentence sure in words
-0.092 before continued maybe
0.620 before continued sure
0.681 before continued sure alone
-0.051 before continued sure few words
0.265 before next paragraph likely
0.517 before next paragraph likely alone
-0.581 before next paragraph likely few words
0.269 before next paragraph likely in words
0.005 before next paragraph maybe
-0.216 before next paragraph maybe alone
-0.653 before next paragraph maybe few words
0.674 before next paragraph maybe in words
0.050 before next paragraph sure
0.814 before next paragraph sure alone
-0.108 before next paragraph sure few words
-0.333 before next paragraph sure in words
0.586 before same paragraph likely
0.781 before same paragraph likely alone
0.594 before same paragraph likely few words
-0.535 before same paragraph likely in words
0.336 before same paragraph maybe
-0.234 before same paragraph maybe alone
0.954 before same paragraph maybe few words
-0.311 before same paragraph maybe in words
0.700 before same paragraph sure
0.733 before same paragraph sure alone
-0.006 before same paragraph sure few words
-0.251 before same paragraph sure in words
0.418 before same sentence likely
0.390 before same sentence likely in words
0.345 before same sentence maybe
0.345 before same sentence maybe in words
0.349 before same sentence sure
0.399 before same sentence sure few words
0.233 before same sentence sure in words
0.722 begins the sentence
2.523 construction according say finite
0.062 construction apposition act base
-0.711 construction apposition act finite
-0.027 construction apposition label base
0.619 construction apposition label finite
0.103 construction apposition say base
0.705 construction apposition say finite
0.042 construction apposition speech base
0.615 construction apposition speech finite
0.979 construction apposition tell finite
0.009 construction by speech finite
-1.213 construction colon say finite
-0.060 construction conjoined act base
-0.065 construction conjoined act finite
-0.234 construction conjoined label base
-0.047 construction conjoined label finite
-0.153 construction conjoined say base
0.035 construction conjoined say finite
-0.079 construction conjoined speech base
0.615 construction conjoined speech finite
-0.411 construction conjoined tell base
0.214 construction conjoined tell finite
0.328 construction distant act finite
0.011 construction distant label finite
1.312 construction distant say finite
-0.022 construction distant speech finite
0.636 construction distant tell finite
0.006 construction inverted act finite
-0.452 construction inverted label finite
0.707 construction inverted say finite
0.309 construction inverted speech finite
-0.537 construction object act base
0.122 construction object act finite
-0.046 construction object act ing
-0.554 construction object label base
-0.800 construction object label finite
-0.222 construction object label ing
-0.401 construction object say base
0.567 construction object say finite
-0.511 construction object say ing
0.083 construction object speech base
-0.802 construction object speech finite
-0.620 construction object speech ing
-0.042 construction object tell base
-0.538 construction object tell finite
-0.098 construction object tell ing
0.176 construction participle act ing
0.630 construction participle label ing
0.364 construction participle say ing
0.105 construction participle speech ing
0.752 construction participle tell ing
-0.409 construction passive label finite
-0.069 construction passive speech finite
-0.810 construction quoted label finite
-0.952 construction quoted label ing
-0.523 construction quoted speech finite
-0.984 construction quoted speech ing
-0.214 construction relative act base
0.189 construction relative act finite
-0.052 construction relative label base
-0.429 construction relative label finite
-0.002 construction relative label ing
-0.117 construction relative say base
0.184 construction relative say finite
-0.133 construction relative speech base
0.186 construction relative speech finite
0.453 construction relative speech ing
-2.050 construction signature say finite
-1.054 construction subject act base
-1.111 construction subject act finite
-1.685 construction subject label base
0.384 construction subject label finite
0.387 construction subject say base
0.907 construction subject say finite
-1.485 construction subject speech base
0.444 construction subject speech finite
-0.491 construction subject tell base
0.673 construction subject tell finite
0.011 definite
-0.675 further
-0.783 indefinite
0.001 kind document linked
-1.143 kind document unlinked
-0.478 kind document's linked
-0.489 kind document's unlinked
0.462 kind group linked
-0.769 kind group unlinked
-0.373 kind group's linked
-0.997 kind group's unlinked
0.593 kind nominal linked
-0.537 kind nominal unlinked
-0.164 kind nominal's linked
-0.668 kind nominal's unlinked
-0.142 kind organisation linked
-0.789 kind organisation unlinked
-0.903 kind organisation's linked
-1.370 kind organisation's unlinked
0.689 kind person linked
0.537 kind person unlinked
0.297 kind person's linked
0.449 kind person's unlinked
-0.270 kind place linked
-1.511 kind place unlinked
-0.828 kind place's linked
-0.819 kind place's unlinked
0.404 kind pronoun linked
-0.378 kind pronoun unlinked
-0.710 kind pronoun's linked
-0.259 kind pronoun's unlinked
-0.098 kind unknown linked
-1.204 kind unknown unlinked
-0.710 kind unknown's linked
-0.996 kind unknown's unlinked
0.518 lemma accuse
-0.001 lemma acknowledge
0.688 lemma add
0.393 lemma admit
-0.255 lemma advise
-0.064 lemma advocate
-0.501 lemma agree
0.644 lemma allege
-0.725 lemma announce
0.050 lemma answer
-0.301 lemma applaud
1.184 lemma argue
0.147 lemma ask
1.014 lemma assail
0.424 lemma assert
0.039 lemma assure
-0.200 lemma attack
-0.022 lemma bash
-0.893 lemma begin
-1.301 lemma believe
0.019 lemma bemoan
-0.325 lemma bill
-0.109 lemma blame
-0.015 lemma blast
0.583 lemma boast
-0.098 lemma brag
-0.147 lemma brand
0.009 lemma by
0.390 lemma call
-0.275 lemma cast
0.562 lemma caution
0.253 lemma challenge
0.643 lemma chant
0.065 lemma characterize
-0.028 lemma charge
0.305 lemma chide
-0.129 lemma chime
0.638 lemma cite
0.128 lemma claim
-0.065 lemma clarify
-0.786 lemma close
-0.398 lemma coin
-0.110 lemma command
-0.099 lemma comment
-0.598 lemma compare
0.602 lemma complain
0.698 lemma concede
-0.041 lemma conclude
-0.220 lemma condemn
0.405 lemma confirm
-0.629 lemma consider
-0.035 lemma contend
-0.147 lemma continue
-0.511 lemma counsel
0.019 lemma counter
-0.658 lemma criticize
0.597 lemma cry
0.618 lemma cut
-0.173 lemma declare
0.172 lemma decry
-0.782 lemma deem
0.016 lemma defend
-0.352 lemma demand
0.745 lemma denounce
-0.214 lemma deny
0.117 lemma deride
0.222 lemma describe
-0.078 lemma disclose
0.702 lemma dismiss
0.472 lemma dub
0.089 lemma echo
0.720 lemma elaborate
0.568 lemma email
0.040 lemma emphasize
-0.418 lemma endorse
-0.532 lemma estimate
0.133 lemma exclaim
0.724 lemma explain
0.569 lemma express
0.049 lemma figure
-0.445 lemma find
-0.509 lemma finish
-0.067 lemma forecast
-0.095 lemma go
0.247 lemma hail
0.168 lemma hammer
-0.237 lemma headline
-0.210 lemma highlight
0.004 lemma hint
-1.095 lemma hold
-0.007 lemma imply
0.725 lemma indicate
0.783 lemma insist
-0.003 lemma instruct
0.368 lemma interject
-0.241 lemma interrupt
-0.630 lemma invoke
0.197 lemma issue
-0.141 lemma joke
-0.131 lemma jump
-0.762 lemma label
-0.142 lemma lambaste
-0.034 lemma lament
-0.154 lemma lash
0.067 lemma laugh
-0.056 lemma liken
-0.135 lemma maintain
-0.850 lemma mean
-0.167 lemma mention
0.947 lemma mock
-0.825 lemma muse
-0.297 lemma name
0.417 lemma note
-0.858 lemma open
-0.711 lemma oppose
-1.034 lemma order
-0.544 lemma paint
-0.062 lemma pitch
-0.890 lemma plead
0.021 lemma pledge
0.043 lemma point
0.341 lemma portray
-0.540 lemma post
0.126 lemma praise
-0.002 lemma pray
0.643 lemma predict
-0.454 lemma proclaim
-0.283 lemma profess
-0.228 lemma promise
-0.820 lemma promote
0.571 lemma pronounce
-0.177 lemma propose
0.080 lemma protest
0.656 lemma publish
-0.451 lemma put
0.045 lemma quote
-1.513 lemma quote quoted
0.168 lemma quote subject
0.149 lemma rail
-0.336 lemma rank
-0.140 lemma rate
-0.294 lemma read
-0.088 lemma reason
-0.843 lemma reassure
-0.021 lemma rebuke
0.762 lemma recall
-0.693 lemma recite
-0.345 lemma recommend
0.034 lemma recount
0.148 lemma refer
-0.027 lemma reflect
-0.241 lemma regard
-0.165 lemma reiterate
-0.126 lemma relate
0.557 lemma release
-0.401 lemma remark
-0.654 lemma remind
0.801 lemma repeat
1.140 lemma reply
1.667 lemma report
0.454 lemma respond
-0.421 lemma retort
0.245 lemma retweet
-0.012 lemma reveal
0.271 lemma rip
0.205 lemma rule
0.482 lemma scream
-0.593 lemma see
1.478 lemma shout
-0.804 lemma signal
-0.182 lemma sing
-1.016 lemma slam
-0.937 lemma speak
-0.051 lemma speculate
-0.555 lemma start
-0.186 lemma state
0.020 lemma stress
-0.229 lemma style
0.001 lemma suggest
0.036 lemma sum
0.145 lemma support
-0.028 lemma suspect
-0.387 lemma talk
0.952 lemma tell apposition
-0.196 lemma tell conjoined
0.636 lemma tell distant
-0.598 lemma tell object
0.752 lemma tell participle
0.626 lemma tell subject
-0.294 lemma term
-0.784 lemma testify
0.539 lemma text
-0.356 lemma thank
-1.352 lemma think
-0.317 lemma title
0.205 lemma tout
0.151 lemma tweet
-0.056 lemma underscore
-0.283 lemma urge
-0.379 lemma use
-0.496 lemma venture
-0.156 lemma view
-0.462 lemma voice
-0.051 lemma volunteer
0.031 lemma vow
-0.075 lemma warn
0.266 lemma wonder
0.274 lemma write
1.378 lemma yell
-0.152 link according L0
0.731 link according L1
0.788 link according L2
0.835 link according L4
-0.653 link according P+1
-0.770 link according P-1
-0.296 link according P-1-
0.172 link according R0
0.676 link according R1
1.080 link according R2
1.163 link according R3
-0.483 link according S+1
0.295 link according S-1
0.922 link apposition L0
0.819 link apposition L1
1.462 link apposition L2
1.271 link apposition L3
1.124 link apposition L4
-1.112 link apposition P+1
-1.196 link apposition P-1
-0.693 link apposition P-1-
0.904 link apposition R0
0.068 link apposition R1
0.284 link apposition R2
-0.473 link apposition S+1
0.007 link apposition S+1near
-0.119 link apposition S+2
-0.314 link apposition S-1
-0.622 link apposition S-2
-0.111 link apposition S-3
-0.622 link apposition around
-0.388 link by L0
0.182 link by L1
-0.123 link by L2
0.364 link by L3
0.559 link by L4
-0.546 link by P+1
-0.673 link by P-1
-0.241 link by P-1-
0.683 link by R0
0.378 link by R1
0.372 link by R2
0.992 link by R3
-0.100 link by S+1
-0.079 link by S+2
-0.414 link by S-1
-0.074 link by S-2
-0.029 link by S-3
-0.488 link colon L0
-0.369 link colon L1
-0.337 link colon L2
-0.144 link colon L3
-0.189 link colon P+1
0.577 link colon P-1
-0.004 link colon P-1-
-0.103 link colon P-1:
-0.328 link colon R1
-0.010 link colon S-1
0.513 link conjoined L0
1.597 link conjoined L1
0.670 link conjoined L2
1.522 link conjoined L3
-0.226 link conjoined L4
-0.773 link conjoined P+1
-0.652 link conjoined P-1
-0.575 link conjoined P-1-
-0.287 link conjoined R0
-0.373 link conjoined R1
-0.539 link conjoined R2
-0.519 link conjoined R3
0.193 link conjoined S+1
-0.182 link conjoined S+1near
-0.157 link conjoined S+2
-1.159 link conjoined S-1
-0.122 link conjoined S-1:
-0.200 link conjoined S-2
-0.087 link conjoined S-3
0.962 link conjoined around
0.787 link distant L0
0.323 link distant L1
0.720 link distant L2
1.090 link distant L3
-0.443 link distant L4
-0.646 link distant P+1
-0.584 link distant P-1
-0.411 link distant P-1-
0.495 link distant R0
-0.056 link distant R1
-0.134 link distant S+1
-0.100 link distant S+1near
-0.091 link distant S+2
0.228 link distant S-1
-0.087 link distant S-2
1.626 link distant around
0.103 link inverted L0
-1.056 link inverted L1
0.251 link inverted L2
-0.968 link inverted L3
-0.782 link inverted P+1
-0.469 link inverted P-1
-0.985 link inverted P-1-
0.854 link inverted R0
-0.162 link inverted S+1
0.650 link inverted S-1
0.248 link inverted S-2
-0.396 link object L0
-0.461 link object L1
0.234 link object L2
-1.036 link object L3
-0.667 link object L4
-0.558 link object P+1
-0.589 link object P-1
-0.509 link object P-1-
-0.112 link object R0
-0.068 link object R1
0.516 link object R2
1.351 link object R3
-0.213 link object S+1
-0.020 link object S+1near
-0.089 link object S+2
0.143 link object S-1
-0.012 link object S-1:
-0.158 link object S-2
-0.093 link object S-3
0.945 link participle L0
0.833 link participle L1
1.204 link participle L2
1.150 link participle L3
1.381 link participle L4
-0.948 link participle P+1
-1.012 link participle P-1
-0.518 link participle P-1-
0.129 link participle R0
-0.224 link participle R1
-0.451 link participle R2
-0.345 link participle R3
-0.160 link participle S+1
-0.302 link participle S+1near
-0.094 link participle S+2
-0.367 link participle S-1
-0.086 link participle S-1:
-0.183 link participle S-2
-0.061 link participle S-3
0.180 link participle around
-0.033 link passive P+1
-0.008 link passive P-1
-0.003 link quoted P+1
-0.004 link quoted P-1
-0.003 link quoted P-1-
0.629 link quoted S-1
-0.150 link relative L0
-0.207 link relative L1
0.514 link relative L2
-0.276 link relative L3
0.559 link relative L4
-0.518 link relative P+1
-0.418 link relative P-1
-0.209 link relative P-1-
0.787 link relative R0
-0.064 link relative R1
0.242 link relative R2
-0.292 link relative R3
-0.062 link relative S+1
-0.030 link relative S+2
0.322 link relative S-1
-0.039 link relative S-2
-0.081 link relative S-3
-0.041 link signature P+1
1.012 link subject L0
1.151 link subject L1
1.022 link subject L2
1.117 link subject L3
1.231 link subject L4
-0.982 link subject P+1
-0.939 link subject P-1
-1.059 link subject P-1-
0.476 link subject P-1:
0.781 link subject R0
0.233 link subject R1
-0.536 link subject R2
-0.140 link subject R3
-1.173 link subject S+1
-0.793 link subject S+1near
-1.124 link subject S+2
0.260 link subject S-1
-0.818 link subject S-1:
-0.824 link subject S-2
-1.070 link subject S-3
-0.427 linked after a preposition apposition
0.537 linked after a preposition colon
-1.366 linked after a preposition conjoined
-1.480 linked after a preposition distant
-0.197 linked after a preposition object
-0.451 linked after a preposition participle
-0.487 linked after a preposition relative
-0.780 linked after a preposition subject
0.625 mention document according
0.022 mention document apposition
0.591 mention document by
-0.368 mention document colon
0.037 mention document conjoined
-0.817 mention document distant
0.838 mention document inverted
-0.325 mention document object
-0.915 mention document participle
-0.013 mention document quoted
-0.313 mention document relative
1.009 mention document subject
0.599 mention group according
-0.766 mention group apposition
0.495 mention group by
0.082 mention group colon
0.562 mention group conjoined
1.610 mention group distant
0.199 mention group inverted
-0.333 mention group object
0.309 mention group participle
0.354 mention group relative
0.319 mention group subject
0.281 mention group's by
-0.005 mention group's conjoined
0.528 mention group's distant
-0.136 mention group's inverted
-0.068 mention group's object
-0.130 mention group's participle
0.573 mention nominal according
0.315 mention nominal apposition
0.381 mention nominal by
-0.004 mention nominal colon
-0.220 mention nominal conjoined
0.671 mention nominal distant
-0.876 mention nominal inverted
-0.641 mention nominal object
1.138 mention nominal participle
-0.934 mention nominal quoted
-0.226 mention nominal relative
-0.664 mention nominal signature
1.101 mention nominal subject
-0.024 mention nominal's by
-0.027 mention nominal's conjoined
-0.103 mention nominal's object
-0.001 mention nominal's participle
0.498 mention organisation according
-0.484 mention organisation apposition
0.834 mention organisation by
0.332 mention organisation colon
-0.110 mention organisation conjoined
-0.091 mention organisation distant
-0.950 mention organisation inverted
-0.360 mention organisation object
-0.681 mention organisation participle
-0.067 mention organisation relative
0.892 mention organisation subject
-0.928 mention organisation's by
0.182 mention organisation's conjoined
-0.032 mention organisation's distant
-0.052 mention organisation's object
-0.086 mention organisation's participle
-0.002 mention person according
0.901 mention person apposition
0.143 mention person by
-1.262 mention person colon
0.484 mention person conjoined
0.924 mention person distant
0.901 mention person inverted
-0.066 mention person object
0.555 mention person participle
-0.289 mention person passive
0.199 mention person quoted
0.391 mention person relative
0.299 mention person signature
0.523 mention person subject
0.270 mention person's according
0.231 mention person's by
0.554 mention person's conjoined
0.764 mention person's distant
-0.921 mention person's inverted
-0.056 mention person's object
0.863 mention person's participle
-0.143 mention person's passive
-0.951 mention person's quoted
-0.675 mention place by
-0.177 mention place colon
-0.434 mention place conjoined
-0.338 mention place distant
-0.238 mention place object
0.041 mention place participle
-0.080 mention place relative
0.307 mention place subject
-0.128 mention place's by
-0.109 mention place's conjoined
-0.036 mention place's distant
-0.040 mention place's object
0.522 mention pronoun apposition
-0.001 mention pronoun by
-0.055 mention pronoun colon
0.045 mention pronoun conjoined
0.475 mention pronoun distant
-1.378 mention pronoun inverted
-1.157 mention pronoun object
0.268 mention pronoun participle
0.164 mention pronoun quoted
0.482 mention pronoun subject
-0.504 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.014 mention pronoun's inverted
-0.248 mention pronoun's object
0.055 mention pronoun's participle
0.607 mention unknown according
0.730 mention unknown apposition
0.013 mention unknown by
-0.122 mention unknown colon
-0.517 mention unknown conjoined
-1.013 mention unknown distant
0.599 mention unknown inverted
0.261 mention unknown object
-0.668 mention unknown participle
-0.083 mention unknown relative
1.122 mention unknown subject
-0.637 mention unknown's by
-0.031 mention unknown's conjoined
-0.012 mention unknown's distant
-0.031 mention unknown's object
-0.002 mention unknown's participle
0.395 nearest
0.752 nearest by far
0.494 nearest of equals
0.522 nobody
-0.257 nobody after as
0.837 nobody after book
-0.193 nobody after called
-0.226 nobody after capital
0.108 nobody after determiner
0.293 nobody after for
0.180 nobody after in
0.431 nobody after of
1.087 nobody after on
0.454 nobody after show
-0.148 nobody after term
0.862 nobody after titled
-0.467 nobody after verb act
-0.159 nobody after verb label
-0.175 nobody after verb say
-0.628 nobody after verb speech
0.152 nobody after word
0.128 nobody bare title
0.506 nobody bare title after of
-0.368 nobody bare title after on
0.590 nobody bare title after to
0.637 nobody bare title first-inside
-0.046 nobody bare title inside-inside
0.238 nobody before noun
0.260 nobody before verb
0.116 nobody before word
0.993 nobody capital 1
-0.551 nobody capital 12+
0.431 nobody capital 2
-0.087 nobody capital 3
-0.230 nobody capital 4+
-0.564 nobody capital 7+
1.229 nobody hashtag
0.210 nobody nearest at hand
0.639 nobody nearest far
-0.108 nobody nearest far long
0.583 nobody nearest far short
0.348 nobody nearest middle
0.267 nobody nearest middle long
0.375 nobody nearest middle short
0.221 nobody nearest near
0.001 nobody nearest near long
0.338 nobody nearest near short
0.014 nobody nearest none
-0.259 nobody nearest none long
0.256 nobody nearest none short
-0.216 nobody punctuated colon-comma
0.382 nobody punctuated colon-end
0.383 nobody punctuated comma-comma
-0.147 nobody punctuated comma-end
0.908 nobody punctuated comma-inside
-0.400 nobody punctuated first-comma
-0.094 nobody punctuated first-end
-0.577 nobody punctuated first-inside
0.541 nobody punctuated inside-comma
0.344 nobody punctuated inside-end
0.836 nobody punctuated inside-inside
-0.464 nobody punctuated that-comma
0.202 nobody punctuated that-end
-0.216 nobody shape colon-comma
0.674 nobody shape colon-end
0.973 nobody shape colon-inside
0.383 nobody shape comma-comma
0.329 nobody shape comma-end
0.234 nobody shape comma-inside
-0.404 nobody shape first-comma
-0.439 nobody shape first-end
0.377 nobody shape first-inside
0.742 nobody shape inside-comma
0.391 nobody shape inside-end
0.402 nobody shape inside-inside
-0.464 nobody shape that-comma
0.202 nobody shape that-end
-0.419 nobody shape that-inside
0.392 nobody single first-inside
0.948 nobody single inside-comma
1.125 nobody single inside-end
1.874 nobody single inside-inside
2.375 nobody single marks
0.134 nobody small 1
-0.189 nobody small 12+
0.035 nobody small 2
-0.392 nobody small 3
-0.276 nobody small 4+
-0.462 nobody small 7+
2.494 nobody title 12+
1.267 nobody title 2
1.502 nobody title 3
2.133 nobody title 4+
2.167 nobody title 7+
2.422 nobody title after possessive
1.883 nobody title of a work
0.470 nobody unpunctuated
0.387 nobody words 1
-0.287 nobody words 12+
0.491 nobody words 2
0.340 nobody words 3
0.471 nobody words 4+
0.105 nobody words 7+
-0.137 nobody, after next paragraph somebody likely alone
-0.298 nobody, after next paragraph somebody likely few words
0.106 nobody, after next paragraph somebody likely in words
-0.213 nobody, after next paragraph somebody maybe alone
0.764 nobody, after next paragraph somebody maybe few words
0.048 nobody, after next paragraph somebody maybe in words
0.005 nobody, after next paragraph somebody sure alone
0.801 nobody, after next paragraph somebody sure few words
-0.028 nobody, after next paragraph somebody sure in words
0.412 nobody, after same paragraph somebody likely few words
-0.356 nobody, after same paragraph somebody likely in words
0.042 nobody, after same paragraph somebody maybe few words
0.210 nobody, after same paragraph somebody maybe in words
-0.622 nobody, after same paragraph somebody sure alone
-0.016 nobody, after same paragraph somebody sure few words
0.476 nobody, after same paragraph somebody sure in words
-0.130 nobody, after same sentence somebody likely in words
0.390 nobody, after same sentence somebody maybe in words
-0.229 nobody, after same sentence somebody sure few words
0.954 nobody, after same sentence somebody sure in words
-0.518 nobody, before continued somebody sure alone
-0.024 nobody, before continued somebody sure few words
-0.258 nobody, before next paragraph somebody likely alone
0.522 nobody, before next paragraph somebody likely few words
-0.080 nobody, before next paragraph somebody likely in words
-0.010 nobody, before next paragraph somebody maybe alone
-0.129 nobody, before next paragraph somebody maybe few words
-0.067 nobody, before next paragraph somebody maybe in words
-0.206 nobody, before next paragraph somebody sure alone
0.067 nobody, before next paragraph somebody sure few words
-0.402 nobody, before next paragraph somebody sure in words
-0.308 nobody, before same paragraph somebody likely alone
0.133 nobody, before same paragraph somebody likely few words
-0.742 nobody, before same paragraph somebody likely in words
-0.912 nobody, before same paragraph somebody maybe alone
-0.123 nobody, before same paragraph somebody maybe few words
0.214 nobody, before same paragraph somebody maybe in words
-0.142 nobody, before same paragraph somebody sure alone
-0.810 nobody, before same paragraph somebody sure few words
-0.247 nobody, before same paragraph somebody sure in words
0.415 nobody, before same sentence somebody likely in words
0.794 nobody, before same sentence somebody maybe in words
0.409 nobody, before same sentence somebody sure few words
1.532 nobody, before same sentence somebody sure in words
0.130 nobody, second before next paragraph somebody likely alone
-0.224 nobody, second before next paragraph somebody likely few words
0.182 nobody, second before next paragraph somebody likely in words
-0.169 nobody, second before next paragraph somebody maybe alone
-0.047 nobody, second before next paragraph somebody maybe few words
-0.809 nobody, second before next paragraph somebody maybe in words
0.818 nobody, second before next paragraph somebody sure alone
0.639 nobody, second before next paragraph somebody sure few words
0.087 nobody, second before next paragraph somebody sure in words
0.575 nobody, second before same paragraph somebody likely alone
-0.107 nobody, second before same paragraph somebody likely few words
-0.034 nobody, second before same paragraph somebody likely in words
0.531 nobody, second before same paragraph somebody maybe in words
-0.364 nobody, second before same paragraph somebody sure alone
-0.191 nobody, second before same paragraph somebody sure few words
-1.021 nobody, second before same paragraph somebody sure in words
0.415 nobody, second before same sentence somebody likely in words
0.763 nobody, second before same sentence somebody maybe in words
-0.469 nobody, second before same sentence somebody sure in words
-1.025 only a neighbour’s speaker
-0.401 part of a longer mention
-0.202 plural
0.454 pronoun he
-0.372 pronoun i
-0.987 pronoun it
0.520 pronoun she
-0.135 pronoun they
-0.144 pronoun we
0.421 same person after next paragraph
0.663 same person after same paragraph
0.396 same person after same sentence
0.025 same person before continued
0.500 same person before next paragraph
0.307 same person before same paragraph
-0.425 same person before same sentence
0.289 same person second before next paragraph
0.605 same person second before same paragraph
-0.010 same person second before same sentence
0.170 second before next paragraph likely
0.049 second before next paragraph likely alone
-0.067 second before next paragraph likely few words
0.369 second before next paragraph likely in words
0.253 second before next paragraph maybe
0.540 second before next paragraph maybe alone
-0.041 second before next paragraph maybe few words
-0.221 second before next paragraph maybe in words
0.251 second before next paragraph sure
0.297 second before next paragraph sure alone
0.066 second before next paragraph sure few words
0.251 second before next paragraph sure in words
0.337 second before same paragraph likely
0.226 second before same paragraph likely alone
0.164 second before same paragraph likely few words
-0.064 second before same paragraph likely in words
-0.374 second before same paragraph maybe
-0.167 second before same paragraph maybe alone
-0.199 second before same paragraph maybe in words
0.446 second before same paragraph sure
0.593 second before same paragraph sure alone
0.259 second before same paragraph sure few words
-0.235 second before same paragraph sure in words
0.605 second before same sentence likely
0.605 second before same sentence likely in words
-0.145 second before same sentence maybe
-0.145 second before same sentence maybe in words
0.207 second before same sentence sure
0.207 second before same sentence sure in words
0.011 second nearest
-0.529 singular
-1.023 unlinked P+1
-1.015 unlinked P-1
-1.119 unlinked S+1
-0.221 unlinked S-1
-1.045 unlinked S-2
0.870 unlinked after
1.733 unlinked before
-0.066 unlinked colon-comma P+1
-0.100 unlinked colon-comma P-1
-0.045 unlinked colon-comma S-1
0.218 unlinked colon-comma after
0.730 unlinked colon-comma before
-0.732 unlinked colon-end P+1
-0.876 unlinked colon-end P-1
-0.112 unlinked colon-end S+1
0.240 unlinked colon-end S-1
-0.138 unlinked colon-end S-2
1.291 unlinked colon-end before
-0.114 unlinked colon-inside P+1
-0.434 unlinked colon-inside P-1
-0.515 unlinked colon-inside before
-0.241 unlinked colon-inside just after
-0.184 unlinked comma-comma P+1
-0.297 unlinked comma-comma P-1
-0.104 unlinked comma-comma S+1
-0.178 unlinked comma-comma S-1
-0.026 unlinked comma-comma S-2
0.162 unlinked comma-comma after
-0.765 unlinked comma-comma before
-0.121 unlinked comma-comma just after
-0.041 unlinked comma-comma just before
-0.714 unlinked comma-end P+1
-0.800 unlinked comma-end P-1
-0.116 unlinked comma-end S+1
-0.630 unlinked comma-end S-1
-0.163 unlinked comma-end S-2
0.900 unlinked comma-end before
-0.092 unlinked comma-end just before
-0.161 unlinked comma-inside P+1
-0.212 unlinked comma-inside P-1
-0.062 unlinked comma-inside S+1
-0.022 unlinked comma-inside S-1
0.676 unlinked comma-inside after
0.523 unlinked comma-inside before
-0.164 unlinked comma-inside just after
0.911 unlinked comma-inside just before
-0.869 unlinked first-comma P+1
-0.873 unlinked first-comma P-1
-0.413 unlinked first-comma S+1
-0.902 unlinked first-comma S-1
-0.475 unlinked first-comma S-2
1.089 unlinked first-comma after
1.935 unlinked first-comma just after
-0.843 unlinked first-end P+1
-0.945 unlinked first-end P-1
0.375 unlinked first-end S+1
1.739 unlinked first-end S-1
-0.056 unlinked first-end S-2
-0.626 unlinked first-inside P+1
-0.797 unlinked first-inside P-1
-0.101 unlinked first-inside S+1
0.340 unlinked first-inside S-1
-0.092 unlinked first-inside S-2
0.144 unlinked first-inside after
0.082 unlinked first-inside just after
-0.746 unlinked inside-comma P+1
-0.645 unlinked inside-comma P-1
-0.349 unlinked inside-comma S+1
-0.663 unlinked inside-comma S-1
-0.141 unlinked inside-comma S-2
0.134 unlinked inside-comma after
0.254 unlinked inside-comma before
0.746 unlinked inside-comma just after
-0.633 unlinked inside-comma just before
-0.884 unlinked inside-end P+1
-0.909 unlinked inside-end P-1
-0.634 unlinked inside-end S+1
0.689 unlinked inside-end S-1
-0.311 unlinked inside-end S-2
0.953 unlinked inside-end before
0.231 unlinked inside-end just before
-0.934 unlinked inside-inside P+1
-1.033 unlinked inside-inside P-1
-0.904 unlinked inside-inside S+1
-0.825 unlinked inside-inside S-1
-0.476 unlinked inside-inside S-2
0.436 unlinked inside-inside after
0.947 unlinked inside-inside before
-1.102 unlinked inside-inside just after
0.418 unlinked inside-inside just before
0.723 unlinked just after
0.245 unlinked just before
-0.054 unlinked that-comma P+1
-0.078 unlinked that-comma P-1
-0.066 unlinked that-comma after
-0.242 unlinked that-end P+1
-0.367 unlinked that-end P-1
-0.057 unlinked that-end S+1
-0.191 unlinked that-end S-1
-0.141 unlinked that-end before
-0.130 unlinked that-end just before
-0.105 unlinked that-inside P+1
-0.211 unlinked that-inside P-1
-0.020 unlinked that-inside S+1
-0.064 unlinked that-inside S-1
-0.246 unlinked that-inside after
1.452 unlinked that-inside before
-0.094 unlinked that-inside just after
-0.164 verb act L0
0.057 verb act L1
0.340 verb act L2
0.611 verb act L3
0.890 verb act L4
-0.784 verb act P+1
-0.754 verb act P-1
-0.722 verb act P-1-
-0.290 verb act P-1:
-0.721 verb act R0
-0.137 verb act R1
0.431 verb act R2
-0.261 verb act R3
-0.624 verb act S+1
0.110 verb act S+1near
-0.341 verb act S+2
-0.171 verb act S-1
-0.136 verb act S-1:
-0.528 verb act S-2
-0.312 verb act S-3
0.504 verb act around
0.577 verb label L0
0.893 verb label L1
0.664 verb label L2
0.292 verb label L3
0.397 verb label L4
-0.931 verb label P+1
-0.977 verb label P-1
-0.915 verb label P-1-
-0.013 verb label P-1:
-0.762 verb label R0
-0.923 verb label R1
-0.043 verb label R2
-0.754 verb label R3
-0.429 verb label S+1
-0.292 verb label S+1near
-0.247 verb label S+2
-0.583 verb label S-1
-0.041 verb label S-1:
-0.471 verb label S-2
-0.228 verb label S-3
0.591 verb label around
1.257 verb say L0
1.201 verb say L1
1.404 verb say L2
1.604 verb say L3
1.560 verb say L4
-1.055 verb say P+1
-0.963 verb say P-1
-0.999 verb say P-1-
0.820 verb say P-1:
0.845 verb say R0
0.977 verb say R1
1.498 verb say R2
1.576 verb say R3
-0.599 verb say S+1
-0.575 verb say S+1near
-0.600 verb say S+2
0.391 verb say S-1
-0.490 verb say S-1:
-0.199 verb say S-2
-0.489 verb say S-3
0.105 verb say around
0.709 verb speech L0
1.078 verb speech L1
1.183 verb speech L2
1.066 verb speech L3
0.924 verb speech L4
-1.082 verb speech P+1
-0.969 verb speech P-1
-1.271 verb speech P-1-
-0.387 verb speech P-1:
0.698 verb speech R0
0.224 verb speech R1
0.261 verb speech R2
0.308 verb speech R3
-1.128 verb speech S+1
-0.670 verb speech S+1near
-0.675 verb speech S+2
-0.059 verb speech S-1
-0.709 verb speech S-1:
-0.675 verb speech S-2
-0.558 verb speech S-3
0.445 verb speech around
-0.320 verb tell L0
-0.166 verb tell L1
0.789 verb tell L2
0.697 verb tell L3
0.938 verb tell L4
-0.805 verb tell P+1
-0.718 verb tell P-1
-0.559 verb tell P-1-
0.906 verb tell R0
0.057 verb tell R1
-0.341 verb tell R2
-0.024 verb tell R3
-0.236 verb tell S+1
-0.037 verb tell S+2
0.603 verb tell S-1
-0.205 verb tell S-2
-0.691 where L0 colon-comma
0.476 where L0 colon-end
1.461 where L0 colon-inside
0.033 where L0 comma-comma
0.762 where L0 comma-end
1.371 where L0 comma-inside
0.301 where L0 inside-comma
0.696 where L0 inside-end
0.490 where L0 inside-inside
0.763 where L0 that-comma
0.019 where L0 that-end
0.825 where L0 that-inside
1.224 where L1 colon-end
-0.164 where L1 colon-inside
0.731 where L1 comma-comma
0.724 where L1 comma-end
0.866 where L1 comma-inside
0.489 where L1 inside-comma
0.542 where L1 inside-end
0.962 where L1 inside-inside
1.066 where L1 that-end
-0.553 where L1 that-inside
-0.348 where L2 colon-comma
0.571 where L2 colon-end
-0.182 where L2 comma-comma
0.966 where L2 comma-end
-0.511 where L2 comma-inside
0.780 where L2 inside-comma
0.997 where L2 inside-end
1.456 where L2 inside-inside
0.152 where L2 that-end
0.063 where L2 that-inside
-0.859 where L3 colon-comma
0.855 where L3 colon-end
0.805 where L3 comma-comma
0.659 where L3 comma-end
0.500 where L3 comma-inside
1.071 where L3 inside-comma
1.157 where L3 inside-end
1.069 where L3 inside-inside
0.264 where L3 that-end
0.919 where L4 colon-end
0.048 where L4 comma-end
0.062 where L4 comma-inside
-0.066 where L4 inside-comma
1.224 where L4 inside-end
0.869 where L4 inside-inside
-0.104 where P+1 colon-comma
-0.724 where P+1 colon-end
-0.219 where P+1 colon-inside
-0.246 where P+1 comma-comma
-0.746 where P+1 comma-end
-0.178 where P+1 comma-inside
-0.859 where P+1 first-comma
-0.738 where P+1 first-end
-0.934 where P+1 first-inside
-0.805 where P+1 inside-comma
-1.001 where P+1 inside-end
-1.024 where P+1 inside-inside
-0.122 where P+1 that-comma
-0.384 where P+1 that-end
-0.158 where P+1 that-inside
-0.123 where P-1 colon-comma
-0.936 where P-1 colon-end
-0.154 where P-1 colon-inside
-0.323 where P-1 comma-comma
-0.813 where P-1 comma-end
-0.339 where P-1 comma-inside
-0.869 where P-1 first-comma
-0.334 where P-1 first-end
-0.530 where P-1 first-inside
-0.799 where P-1 inside-comma
-0.965 where P-1 inside-end
-1.108 where P-1 inside-inside
-0.095 where P-1 that-comma
-0.333 where P-1 that-end
-0.158 where P-1 that-inside
-0.037 where P-1- colon-comma
-0.654 where P-1- colon-end
-0.108 where P-1- colon-inside
-0.242 where P-1- comma-comma
-0.558 where P-1- comma-end
-0.105 where P-1- comma-inside
-0.705 where P-1- first-comma
-1.034 where P-1- first-end
-0.434 where P-1- first-inside
-0.591 where P-1- inside-comma
-0.769 where P-1- inside-end
-0.967 where P-1- inside-inside
-0.132 where P-1- that-end
-0.057 where P-1- that-inside
-0.468 where P-1: first-end
0.543 where P-1: inside-end
0.976 where R0 colon-comma
0.641 where R0 comma-comma
-1.941 where R0 comma-inside
0.831 where R0 first-comma
0.554 where R0 first-inside
0.854 where R0 inside-comma
-0.239 where R0 inside-inside
-0.005 where R1 comma-comma
0.740 where R1 first-comma
0.633 where R1 first-inside
-0.139 where R1 inside-comma
-0.178 where R1 inside-inside
-0.218 where R2 comma-comma
-0.380 where R2 comma-inside
0.483 where R2 first-comma
1.260 where R2 first-inside
0.047 where R2 inside-comma
0.613 where R2 inside-inside
0.375 where R3 comma-comma
0.141 where R3 first-comma
1.165 where R3 first-inside
-0.160 where R3 inside-comma
0.338 where R3 inside-inside
-0.186 where S+1 colon-end
-0.242 where S+1 comma-comma
-0.128 where S+1 comma-end
-0.168 where S+1 comma-inside
-0.484 where S+1 first-comma
1.151 where S+1 first-end
-0.561 where S+1 first-inside
-0.469 where S+1 inside-comma
-0.549 where S+1 inside-end
-1.137 where S+1 inside-inside
-0.089 where S+1 that-end
-0.043 where S+1 that-inside
-0.343 where S+1near colon-end
-0.423 where S+1near comma-end
0.507 where S+1near first-end
-1.052 where S+1near inside-end
-0.124 where S+1near that-end
-0.070 where S+2 comma-end
-0.311 where S+2 first-comma
-0.184 where S+2 first-end
-0.118 where S+2 first-inside
-0.163 where S+2 inside-comma
-0.315 where S+2 inside-end
-0.486 where S+2 inside-inside
-0.299 where S-1 comma-comma
-0.481 where S-1 comma-end
-0.385 where S-1 comma-inside
-1.647 where S-1 first-comma
0.717 where S-1 first-end
-0.364 where S-1 first-inside
-1.571 where S-1 inside-comma
-0.859 where S-1 inside-end
-2.121 where S-1 inside-inside
-0.752 where S-1 that-end
-0.374 where S-1 that-inside
-0.098 where S-1: colon-comma
-1.166 where S-1: colon-end
-0.269 where S-2 colon-end
0.756 where S-2 comma-end
-0.552 where S-2 first-comma
-0.421 where S-2 first-end
-0.270 where S-2 inside-comma
-0.385 where S-2 inside-end
-0.359 where S-2 inside-inside
-0.131 where S-3 comma-end
-0.296 where S-3 first-comma
-0.706 where S-3 first-end
-0.048 where S-3 inside-comma
-0.149 where S-3 inside-end
-0.363 where S-3 inside-inside
-0.365 where around comma-comma
0.829 where around inside-comma
0.853 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.811 gender agrees
-0.811 gender unknown
-1.039 last named further
-1.132 last named further before
0.702 last named paragraph before
1.097 last named same paragraph
0.337 last named same sentence
0.856 last named sentence before
0.387 last named two sentences before
-0.136 latest named
-0.623 named in the quotation
0.218 named often
0.060 named rarely
-0.440 named some times
-0.897 one word only
0.776 role beginning
-0.340 role beginning further
0.766 role beginning sentence before
0.295 role later subject
-0.229 role later subject further
-0.358 role later subject sentence before
-0.603 role object
-0.430 role object further
-0.068 role object sentence before
-0.449 role other
-0.319 role other further
0.506 role other sentence before
-0.280 role other two sentences before
-0.703 role part
-0.120 role part further
-0.506 role part sentence before
-0.106 role part two sentences before
-1.163 role possessor
-0.498 role possessor further
-0.014 role possessor sentence before
0.844 role speaker
-0.455 role speaker further
0.786 role speaker sentence before
0.190 role speaker two sentences before
0.655 role subject
0.096 role subject further
0.193 role subject sentence before
0.445 role subject two sentences before
0.612 spoke last few sentences before
0.658 spoke last further
0.803 spoke last sentence before
0.930 surely a person
0.030 was such a pronoun
-0.324 was such a pronoun further
0.232 was such a pronoun same sentence
-0.129 was such a pronoun sentence before
0.393 was such a pronoun two sentences before
`
