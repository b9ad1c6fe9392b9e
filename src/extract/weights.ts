/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.878 after a preposition
0.656 begins the sentence
2.582 construction according say finite
0.013 construction apposition act base
-0.627 construction apposition act finite
-0.027 construction apposition label base
0.680 construction apposition label finite
0.103 construction apposition say base
0.677 construction apposition say finite
0.363 construction apposition speech base
0.217 construction apposition speech finite
-0.037 construction apposition tell base
0.882 construction apposition tell finite
-0.078 construction by speech finite
-0.972 construction colon say finite
-0.017 construction conjoined act base
-0.138 construction conjoined act finite
-0.215 construction conjoined label base
-0.037 construction conjoined label finite
-0.311 construction conjoined say base
0.101 construction conjoined say finite
-0.158 construction conjoined speech base
0.441 construction conjoined speech finite
-0.495 construction conjoined tell base
0.283 construction conjoined tell finite
0.466 construction distant act finite
-0.067 construction distant label finite
1.450 construction distant say finite
-0.034 construction distant speech finite
0.843 construction distant tell finite
0.049 construction inverted act finite
-0.447 construction inverted label finite
0.808 construction inverted say finite
0.290 construction inverted speech finite
-0.560 construction object act base
0.049 construction object act finite
-0.021 construction object act ing
-0.531 construction object label base
-0.794 construction object label finite
-0.208 construction object label ing
-0.362 construction object say base
0.628 construction object say finite
-0.570 construction object say ing
0.066 construction object speech base
-0.753 construction object speech finite
-0.678 construction object speech ing
-0.029 construction object tell base
-0.645 construction object tell finite
-0.118 construction object tell ing
0.134 construction participle act ing
0.423 construction participle label ing
0.305 construction participle say ing
0.005 construction participle speech ing
0.730 construction participle tell ing
-0.438 construction passive label finite
-0.099 construction passive speech finite
-0.699 construction quoted label finite
-0.960 construction quoted label ing
-0.613 construction quoted speech finite
-0.964 construction quoted speech ing
-0.208 construction relative act base
0.496 construction relative act finite
-0.058 construction relative label base
-0.366 construction relative label finite
-0.006 construction relative label ing
-0.085 construction relative say base
0.200 construction relative say finite
-0.231 construction relative speech base
0.251 construction relative speech finite
0.379 construction relative speech ing
-2.014 construction signature say finite
-1.097 construction subject act base
-1.228 construction subject act finite
-1.654 construction subject label base
0.395 construction subject label finite
0.402 construction subject say base
1.023 construction subject say finite
-1.526 construction subject speech base
0.455 construction subject speech finite
-0.683 construction subject tell base
0.704 construction subject tell finite
-0.206 definite
-0.742 further
-0.639 indefinite
-0.243 kind document linked
-1.283 kind document unlinked
-0.444 kind document's linked
-0.125 kind document's unlinked
0.552 kind group linked
-0.810 kind group unlinked
-0.197 kind group's linked
-0.979 kind group's unlinked
0.288 kind nominal linked
-0.628 kind nominal unlinked
-0.126 kind nominal's linked
-0.650 kind nominal's unlinked
0.147 kind organisation linked
-1.090 kind organisation unlinked
-0.924 kind organisation's linked
-1.494 kind organisation's unlinked
0.810 kind person linked
0.471 kind person unlinked
0.293 kind person's linked
0.419 kind person's unlinked
-0.019 kind place linked
-1.638 kind place unlinked
-0.774 kind place's linked
-1.275 kind place's unlinked
0.429 kind pronoun linked
-0.522 kind pronoun unlinked
-0.686 kind pronoun's linked
-0.191 kind pronoun's unlinked
0.236 kind unknown linked
-1.171 kind unknown unlinked
-0.930 kind unknown's linked
-0.596 kind unknown's unlinked
0.515 lemma accuse
0.090 lemma acknowledge
0.795 lemma add
0.376 lemma admit
-0.621 lemma advertise
-0.258 lemma advise
-0.070 lemma advocate
-0.696 lemma agree
0.592 lemma allege
-0.755 lemma announce
0.092 lemma answer
-0.414 lemma applaud
1.274 lemma argue
0.173 lemma ask
1.291 lemma assail
0.341 lemma assert
-0.027 lemma assure
-0.140 lemma attack
0.102 lemma bark
-0.028 lemma bash
-0.386 lemma beg
-0.889 lemma begin
-1.289 lemma believe
0.027 lemma bemoan
-0.193 lemma bill
-0.072 lemma blame
0.314 lemma blast
0.594 lemma boast
-0.318 lemma brag
-0.120 lemma brand
-0.078 lemma by
-0.002 lemma calculate
0.344 lemma call
-0.473 lemma cast
0.521 lemma caution
0.319 lemma challenge
0.678 lemma chant
-0.063 lemma characterize
-0.343 lemma charge
0.311 lemma chide
-0.150 lemma chime
0.659 lemma cite
0.132 lemma claim
-0.038 lemma clarify
-0.894 lemma close
-0.532 lemma coin
-0.007 lemma command
-0.022 lemma comment
-0.557 lemma compare
0.496 lemma complain
0.681 lemma concede
-0.033 lemma conclude
-0.154 lemma condemn
0.143 lemma confirm
-0.670 lemma consider
0.011 lemma contend
0.046 lemma continue
-0.391 lemma counsel
0.198 lemma counter
-0.042 lemma criticise
-0.744 lemma criticize
0.601 lemma cry
0.564 lemma cut
-0.114 lemma declare
0.172 lemma decry
-0.584 lemma deem
-0.081 lemma defend
-0.289 lemma demand
0.738 lemma denounce
-0.292 lemma deny
-0.019 lemma depict
0.093 lemma deride
0.208 lemma describe
-0.076 lemma disclose
0.649 lemma dismiss
-0.003 lemma divulge
0.345 lemma dub
-0.026 lemma echo
0.782 lemma elaborate
0.553 lemma email
-0.030 lemma emphasize
-0.412 lemma endorse
-0.610 lemma estimate
0.264 lemma exclaim
0.659 lemma explain
0.513 lemma express
0.051 lemma figure
-0.534 lemma find
-0.547 lemma finish
-0.061 lemma forecast
-0.163 lemma go
-0.003 lemma guess
0.250 lemma hail
0.507 lemma hammer
-0.335 lemma headline
-0.263 lemma highlight
-0.103 lemma hint
-1.259 lemma hold
0.141 lemma imply
0.820 lemma indicate
0.709 lemma insist
-0.004 lemma instruct
0.071 lemma interject
-0.277 lemma interrupt
-0.659 lemma invoke
0.217 lemma issue
0.115 lemma joke
-0.105 lemma jump
-0.191 lemma label
-0.137 lemma lambaste
-0.156 lemma lament
-0.109 lemma lash
0.040 lemma laugh
-0.082 lemma lecture
-0.074 lemma liken
-0.134 lemma maintain
-0.968 lemma mean
-0.134 lemma mention
1.021 lemma mock
-1.435 lemma muse
-0.318 lemma name
0.540 lemma note
-0.828 lemma open
-0.668 lemma oppose
-0.613 lemma order
-0.445 lemma paint
-0.066 lemma pitch
-0.858 lemma plead
0.143 lemma pledge
0.041 lemma point
0.515 lemma portray
-0.462 lemma post
-0.110 lemma praise
-0.004 lemma pray
0.795 lemma predict
-0.302 lemma proclaim
-0.322 lemma profess
-0.128 lemma promise
-0.941 lemma promote
0.479 lemma pronounce
-0.194 lemma propose
0.245 lemma protest
0.386 lemma publish
-0.592 lemma put
-0.106 lemma quip
0.075 lemma quote
-1.582 lemma quote quoted
0.177 lemma quote subject
0.298 lemma rail
-0.314 lemma rank
-0.102 lemma rate
-0.033 lemma read
-0.127 lemma reason
-0.866 lemma reassure
-0.025 lemma rebuke
1.004 lemma recall
-0.776 lemma recite
-0.002 lemma reckon
-0.115 lemma recommend
0.090 lemma recount
-0.026 lemma refer
-0.048 lemma reflect
-0.265 lemma regard
-0.185 lemma reiterate
-0.201 lemma relate
0.622 lemma release
-0.267 lemma remark
-0.675 lemma remind
0.796 lemma repeat
1.023 lemma reply
1.557 lemma report
0.320 lemma respond
-0.294 lemma retort
0.243 lemma retweet
-0.066 lemma reveal
0.224 lemma rip
-0.023 lemma rule
0.197 lemma scold
0.537 lemma scream
-0.653 lemma see
1.433 lemma shout
-0.751 lemma signal
-0.068 lemma sing
-0.348 lemma slam
-0.871 lemma speak
-0.150 lemma speculate
-1.201 lemma start
0.051 lemma state
0.080 lemma stress
-0.356 lemma style
-0.012 lemma suggest
0.058 lemma sum
0.152 lemma support
-0.047 lemma suspect
-0.395 lemma talk
0.860 lemma tell apposition
-0.211 lemma tell conjoined
0.843 lemma tell distant
-0.712 lemma tell object
0.730 lemma tell participle
0.638 lemma tell subject
-0.579 lemma term
-0.698 lemma testify
0.488 lemma text
-0.466 lemma thank
-1.231 lemma think
-0.366 lemma title
0.082 lemma tout
0.182 lemma tweet
-0.079 lemma underscore
-0.169 lemma urge
-0.408 lemma use
-0.637 lemma venture
-0.122 lemma view
-0.472 lemma voice
-0.049 lemma volunteer
0.169 lemma vow
-0.110 lemma warn
0.325 lemma wonder
0.325 lemma write
1.321 lemma yell
-0.166 link according L0
0.701 link according L1
0.727 link according L2
0.822 link according L4
-0.706 link according P+1
-0.838 link according P-1
-0.406 link according P-1-
-0.427 link according P-2
0.004 link according R0
1.109 link according R1
1.231 link according R2
1.204 link according R3
-0.498 link according S+1
0.735 link according S-1
0.940 link apposition L0
0.873 link apposition L1
1.370 link apposition L2
1.327 link apposition L3
1.441 link apposition L4
-1.058 link apposition P+1
-1.347 link apposition P-1
-0.626 link apposition P-1-
-0.781 link apposition P-2
0.571 link apposition R0
-0.010 link apposition R1
0.247 link apposition R2
-0.289 link apposition S+1
0.115 link apposition S+1near
-0.110 link apposition S+2
-0.119 link apposition S-1
-0.611 link apposition S-2
-0.101 link apposition S-3
-0.563 link apposition around
-0.386 link by L0
0.162 link by L1
-0.002 link by L2
0.266 link by L3
0.281 link by L4
-0.460 link by P+1
-0.577 link by P-1
-0.166 link by P-1-
-0.495 link by P-2
0.631 link by R0
0.459 link by R1
0.333 link by R2
1.095 link by R3
-0.086 link by S+1
-0.065 link by S+2
-0.464 link by S-1
-0.061 link by S-2
-0.021 link by S-3
-0.058 link colon L0
-0.088 link colon L1
-0.084 link colon L2
-0.145 link colon L3
-0.212 link colon P+1
0.425 link colon P-1
-0.011 link colon P-1-
-0.014 link colon P-1:
0.460 link colon P-2
-0.918 link colon R1
-0.040 link colon S-1
0.482 link conjoined L0
1.594 link conjoined L1
0.740 link conjoined L2
1.674 link conjoined L3
-0.308 link conjoined L4
-0.726 link conjoined P+1
-0.676 link conjoined P-1
-0.513 link conjoined P-1-
-0.742 link conjoined P-2
-0.246 link conjoined R0
-0.406 link conjoined R1
-0.484 link conjoined R2
-0.641 link conjoined R3
0.122 link conjoined S+1
-0.169 link conjoined S+1near
-0.123 link conjoined S+2
-1.262 link conjoined S-1
-0.093 link conjoined S-1:
-0.200 link conjoined S-2
-0.090 link conjoined S-3
0.970 link conjoined around
1.000 link distant L0
0.419 link distant L1
0.648 link distant L2
1.312 link distant L3
-0.439 link distant L4
-0.619 link distant P+1
-0.543 link distant P-1
-0.369 link distant P-1-
-0.615 link distant P-2
0.511 link distant R0
-0.128 link distant R1
-0.095 link distant S+1
-0.119 link distant S+1near
-0.108 link distant S+2
0.542 link distant S-1
-0.085 link distant S-2
1.820 link distant around
0.268 link inverted L0
-1.361 link inverted L1
-0.067 link inverted L2
-1.214 link inverted L3
-0.748 link inverted P+1
-0.513 link inverted P-1
-0.918 link inverted P-1-
-1.000 link inverted P-2
0.914 link inverted R0
-0.197 link inverted S+1
0.933 link inverted S-1
0.534 link inverted S-2
-0.451 link object L0
-0.334 link object L1
0.425 link object L2
-0.926 link object L3
-0.624 link object L4
-0.549 link object P+1
-0.603 link object P-1
-0.459 link object P-1-
-0.600 link object P-2
-0.123 link object R0
-0.059 link object R1
0.658 link object R2
1.405 link object R3
-0.160 link object S+1
-0.018 link object S+1near
-0.058 link object S+2
0.200 link object S-1
-0.009 link object S-1:
-0.176 link object S-2
-0.082 link object S-3
0.982 link participle L0
1.066 link participle L1
1.270 link participle L2
1.247 link participle L3
1.320 link participle L4
-0.956 link participle P+1
-1.011 link participle P-1
-0.426 link participle P-1-
-0.939 link participle P-2
0.288 link participle R0
-0.186 link participle R1
-0.492 link participle R2
-0.334 link participle R3
-0.117 link participle S+1
-0.137 link participle S+1near
-0.068 link participle S+2
-0.328 link participle S-1
-0.091 link participle S-1:
-0.188 link participle S-2
-0.016 link participle S-3
0.586 link participle around
-0.038 link passive P+1
-0.017 link passive P-1
-0.006 link passive P-2
-0.002 link quoted P+1
-0.003 link quoted P-1
-0.003 link quoted P-1-
-0.003 link quoted P-2
0.580 link quoted S-1
-0.307 link relative L0
-0.056 link relative L1
0.611 link relative L2
-0.285 link relative L3
0.821 link relative L4
-0.467 link relative P+1
-0.396 link relative P-1
-0.189 link relative P-1-
-0.333 link relative P-2
0.911 link relative R0
-0.086 link relative R1
0.311 link relative R2
-0.380 link relative R3
-0.081 link relative S+1
-0.039 link relative S+2
0.547 link relative S-1
-0.048 link relative S-2
-0.051 link relative S-3
0.274 link signature P+1
-0.001 link signature P-2
0.952 link subject L0
1.105 link subject L1
1.048 link subject L2
1.146 link subject L3
1.336 link subject L4
-1.013 link subject P+1
-0.937 link subject P-1
-1.017 link subject P-1-
0.428 link subject P-1:
-1.255 link subject P-2
0.881 link subject R0
0.387 link subject R1
-0.413 link subject R2
-0.126 link subject R3
-1.006 link subject S+1
-0.834 link subject S+1near
-1.020 link subject S+2
0.534 link subject S-1
-0.827 link subject S-1:
-0.722 link subject S-2
-0.953 link subject S-3
-0.473 linked after a preposition apposition
0.180 linked after a preposition colon
-1.254 linked after a preposition conjoined
-1.583 linked after a preposition distant
-0.228 linked after a preposition object
-0.484 linked after a preposition participle
-0.676 linked after a preposition relative
-0.596 linked after a preposition subject
0.721 mention document according
0.645 mention document apposition
-0.480 mention document by
-0.945 mention document colon
-0.238 mention document conjoined
-0.774 mention document distant
1.105 mention document inverted
-0.254 mention document object
-0.847 mention document participle
-0.011 mention document quoted
-0.257 mention document relative
1.093 mention document subject
0.695 mention group according
-0.489 mention group apposition
0.593 mention group by
0.208 mention group colon
0.598 mention group conjoined
1.616 mention group distant
0.289 mention group inverted
-0.320 mention group object
0.433 mention group participle
0.403 mention group relative
0.355 mention group subject
0.282 mention group's by
-0.003 mention group's conjoined
0.409 mention group's distant
-0.101 mention group's inverted
-0.073 mention group's object
-0.003 mention group's participle
0.673 mention nominal according
-1.612 mention nominal apposition
0.737 mention nominal by
-0.004 mention nominal colon
-0.840 mention nominal conjoined
0.978 mention nominal distant
-0.691 mention nominal inverted
-0.570 mention nominal object
1.139 mention nominal participle
-0.898 mention nominal quoted
-0.210 mention nominal relative
1.278 mention nominal subject
-0.016 mention nominal's by
-0.001 mention nominal's conjoined
-0.095 mention nominal's object
0.486 mention organisation according
-0.920 mention organisation apposition
0.618 mention organisation by
0.504 mention organisation colon
-0.034 mention organisation conjoined
-0.152 mention organisation distant
-0.702 mention organisation inverted
-0.435 mention organisation object
-0.492 mention organisation participle
-0.082 mention organisation relative
1.259 mention organisation subject
-0.859 mention organisation's by
0.207 mention organisation's conjoined
-0.042 mention organisation's distant
-0.062 mention organisation's object
-0.165 mention organisation's participle
0.204 mention person according
1.113 mention person apposition
0.224 mention person by
-0.268 mention person colon
0.467 mention person conjoined
1.008 mention person distant
0.964 mention person inverted
-0.108 mention person object
0.679 mention person participle
-0.336 mention person passive
0.111 mention person quoted
0.255 mention person relative
0.351 mention person signature
0.617 mention person subject
0.280 mention person's according
0.328 mention person's by
0.610 mention person's conjoined
0.609 mention person's distant
-0.795 mention person's inverted
0.040 mention person's object
0.586 mention person's participle
-0.152 mention person's passive
-0.969 mention person's quoted
-0.637 mention place by
-0.243 mention place colon
-0.171 mention place conjoined
-0.045 mention place distant
-0.283 mention place object
0.748 mention place participle
-0.120 mention place relative
0.187 mention place subject
-0.157 mention place's by
-0.108 mention place's conjoined
-0.055 mention place's distant
-0.338 mention place's inverted
-0.040 mention place's object
0.462 mention pronoun apposition
-0.001 mention pronoun by
-0.055 mention pronoun colon
0.105 mention pronoun conjoined
0.547 mention pronoun distant
-1.391 mention pronoun inverted
-1.205 mention pronoun object
0.271 mention pronoun participle
0.162 mention pronoun quoted
0.507 mention pronoun subject
-0.574 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.016 mention pronoun's inverted
-0.273 mention pronoun's object
0.181 mention pronoun's participle
0.322 mention unknown according
0.783 mention unknown apposition
0.216 mention unknown by
-0.574 mention unknown colon
-0.520 mention unknown conjoined
-0.921 mention unknown distant
0.448 mention unknown inverted
0.011 mention unknown object
-0.951 mention unknown participle
-0.039 mention unknown passive
0.476 mention unknown relative
0.760 mention unknown subject
-0.804 mention unknown's by
-0.028 mention unknown's conjoined
-0.021 mention unknown's distant
-0.025 mention unknown's object
-0.053 mention unknown's participle
0.573 nearest
0.846 nearest by far
0.539 nearest of equals
0.551 nobody
-0.315 nobody after as
0.822 nobody after book
0.086 nobody after called
-0.402 nobody after capital
0.038 nobody after determiner
0.321 nobody after for
0.282 nobody after in
0.398 nobody after of
1.189 nobody after on
0.418 nobody after show
-0.303 nobody after term
1.024 nobody after titled
-0.572 nobody after verb act
-0.325 nobody after verb label
-0.213 nobody after verb say
-0.770 nobody after verb speech
0.160 nobody after word
0.083 nobody bare title
0.560 nobody bare title after of
-0.081 nobody bare title after on
0.541 nobody bare title after to
0.668 nobody bare title first-inside
-0.053 nobody bare title inside-inside
0.292 nobody before noun
0.128 nobody before verb
0.153 nobody before word
1.189 nobody capital 1
-0.365 nobody capital 12+
0.492 nobody capital 2
-0.161 nobody capital 3
-0.248 nobody capital 4+
-0.390 nobody capital 7+
1.317 nobody hashtag
0.278 nobody nearest at hand
0.694 nobody nearest far
-0.070 nobody nearest far long
0.679 nobody nearest far short
0.434 nobody nearest middle
0.405 nobody nearest middle long
0.430 nobody nearest middle short
0.258 nobody nearest near
0.110 nobody nearest near long
0.331 nobody nearest near short
-0.747 nobody nearest none
-0.864 nobody nearest none long
0.088 nobody nearest none short
-0.240 nobody punctuated colon-comma
-0.185 nobody punctuated colon-end
0.333 nobody punctuated comma-comma
-0.251 nobody punctuated comma-end
0.715 nobody punctuated comma-inside
-0.342 nobody punctuated first-comma
-0.179 nobody punctuated first-end
-0.477 nobody punctuated first-inside
0.644 nobody punctuated inside-comma
0.454 nobody punctuated inside-end
1.029 nobody punctuated inside-inside
-0.425 nobody punctuated that-comma
0.248 nobody punctuated that-end
-0.240 nobody shape colon-comma
0.581 nobody shape colon-end
1.186 nobody shape colon-inside
0.333 nobody shape comma-comma
0.382 nobody shape comma-end
0.262 nobody shape comma-inside
-0.347 nobody shape first-comma
-0.981 nobody shape first-end
0.368 nobody shape first-inside
0.839 nobody shape inside-comma
0.504 nobody shape inside-end
0.450 nobody shape inside-inside
-0.425 nobody shape that-comma
0.248 nobody shape that-end
-0.408 nobody shape that-inside
2.965 nobody single colon-end
0.917 nobody single first-end
0.341 nobody single first-inside
0.850 nobody single inside-comma
1.489 nobody single inside-end
1.837 nobody single inside-inside
2.865 nobody single marks
0.105 nobody small 1
-0.258 nobody small 12+
-0.045 nobody small 2
-0.353 nobody small 3
-0.386 nobody small 4+
-0.486 nobody small 7+
1.082 nobody title 12+
1.455 nobody title 2
1.529 nobody title 3
2.176 nobody title 4+
1.670 nobody title 7+
2.627 nobody title after possessive
1.884 nobody title of a work
0.504 nobody unpunctuated
0.444 nobody words 1
-0.198 nobody words 12+
0.536 nobody words 2
0.413 nobody words 3
0.434 nobody words 4+
0.170 nobody words 7+
-0.513 part of a longer mention
-0.325 plural
0.442 pronoun he
-0.136 pronoun i
-1.015 pronoun it
0.548 pronoun she
-0.111 pronoun they
-0.143 pronoun we
0.052 second nearest
-0.508 singular
-1.056 unlinked P+1
-1.043 unlinked P-1
-1.124 unlinked P-2
-1.081 unlinked S+1
-0.031 unlinked S-1
-0.918 unlinked S-2
1.191 unlinked after
1.988 unlinked before
-0.043 unlinked colon-comma P+1
-0.069 unlinked colon-comma P-1
-0.112 unlinked colon-comma P-2
-0.037 unlinked colon-comma S-1
0.225 unlinked colon-comma after
0.768 unlinked colon-comma before
-0.558 unlinked colon-end P+1
-0.716 unlinked colon-end P-1
-0.395 unlinked colon-end P-2
-0.093 unlinked colon-end S+1
0.418 unlinked colon-end S-1
-0.114 unlinked colon-end S-2
1.484 unlinked colon-end before
-0.092 unlinked colon-inside P+1
-0.263 unlinked colon-inside P-1
-0.228 unlinked colon-inside P-2
-0.311 unlinked colon-inside before
-0.236 unlinked colon-inside just after
-0.130 unlinked comma-comma P+1
-0.223 unlinked comma-comma P-1
-0.254 unlinked comma-comma P-2
-0.093 unlinked comma-comma S+1
-0.137 unlinked comma-comma S-1
-0.017 unlinked comma-comma S-2
0.261 unlinked comma-comma after
-0.799 unlinked comma-comma before
-0.120 unlinked comma-comma just after
-0.028 unlinked comma-comma just before
-0.632 unlinked comma-end P+1
-0.749 unlinked comma-end P-1
-0.763 unlinked comma-end P-2
-0.093 unlinked comma-end S+1
-0.530 unlinked comma-end S-1
-0.139 unlinked comma-end S-2
1.003 unlinked comma-end before
-0.089 unlinked comma-end just before
-0.120 unlinked comma-inside P+1
-0.170 unlinked comma-inside P-1
-0.128 unlinked comma-inside P-2
-0.066 unlinked comma-inside S+1
-0.019 unlinked comma-inside S-1
0.606 unlinked comma-inside after
0.514 unlinked comma-inside before
-0.139 unlinked comma-inside just after
0.905 unlinked comma-inside just before
-0.876 unlinked first-comma P+1
-0.891 unlinked first-comma P-1
-0.889 unlinked first-comma P-2
-0.309 unlinked first-comma S+1
-0.834 unlinked first-comma S-1
-0.364 unlinked first-comma S-2
1.350 unlinked first-comma after
2.082 unlinked first-comma just after
-0.918 unlinked first-end P+1
-0.973 unlinked first-end P-1
-1.271 unlinked first-end P-2
0.431 unlinked first-end S+1
1.949 unlinked first-end S-1
0.204 unlinked first-end S-2
-0.517 unlinked first-inside P+1
-0.698 unlinked first-inside P-1
-0.690 unlinked first-inside P-2
-0.099 unlinked first-inside S+1
0.450 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.282 unlinked first-inside after
0.094 unlinked first-inside just after
-0.690 unlinked inside-comma P+1
-0.551 unlinked inside-comma P-1
-0.815 unlinked inside-comma P-2
-0.297 unlinked inside-comma S+1
-0.572 unlinked inside-comma S-1
-0.106 unlinked inside-comma S-2
0.232 unlinked inside-comma after
0.536 unlinked inside-comma before
0.694 unlinked inside-comma just after
-0.613 unlinked inside-comma just before
-0.810 unlinked inside-end P+1
-0.897 unlinked inside-end P-1
-0.909 unlinked inside-end P-2
-0.538 unlinked inside-end S+1
0.869 unlinked inside-end S-1
-0.280 unlinked inside-end S-2
1.052 unlinked inside-end before
0.426 unlinked inside-end just before
-0.906 unlinked inside-inside P+1
-1.019 unlinked inside-inside P-1
-1.014 unlinked inside-inside P-2
-0.826 unlinked inside-inside S+1
-0.728 unlinked inside-inside S-1
-0.391 unlinked inside-inside S-2
0.386 unlinked inside-inside after
1.005 unlinked inside-inside before
-1.172 unlinked inside-inside just after
0.462 unlinked inside-inside just before
1.046 unlinked just after
0.505 unlinked just before
-0.039 unlinked that-comma P+1
-0.059 unlinked that-comma P-1
-0.086 unlinked that-comma P-2
-0.057 unlinked that-comma after
-0.173 unlinked that-end P+1
-0.296 unlinked that-end P-1
-0.316 unlinked that-end P-2
-0.041 unlinked that-end S+1
-0.157 unlinked that-end S-1
-0.044 unlinked that-end before
-0.141 unlinked that-end just before
-0.091 unlinked that-inside P+1
-0.181 unlinked that-inside P-1
-0.163 unlinked that-inside P-2
-0.020 unlinked that-inside S+1
-0.093 unlinked that-inside S-1
-0.268 unlinked that-inside after
1.388 unlinked that-inside before
-0.103 unlinked that-inside just after
-0.150 verb act L0
0.207 verb act L1
0.321 verb act L2
0.746 verb act L3
0.929 verb act L4
-0.805 verb act P+1
-0.788 verb act P-1
-0.745 verb act P-1-
-0.382 verb act P-1:
-0.809 verb act P-2
-0.666 verb act R0
-0.095 verb act R1
0.441 verb act R2
-0.242 verb act R3
-0.583 verb act S+1
0.202 verb act S+1near
-0.309 verb act S+2
-0.285 verb act S-1
-0.099 verb act S-1:
-0.520 verb act S-2
-0.253 verb act S-3
0.634 verb act around
0.767 verb label L0
0.941 verb label L1
0.682 verb label L2
0.551 verb label L3
0.731 verb label L4
-1.019 verb label P+1
-1.033 verb label P-1
-0.990 verb label P-1-
-0.027 verb label P-1:
-0.961 verb label P-2
-0.676 verb label R0
-0.906 verb label R1
0.092 verb label R2
-0.667 verb label R3
-0.440 verb label S+1
-0.299 verb label S+1near
-0.199 verb label S+2
-0.577 verb label S-1
-0.047 verb label S-1:
-0.491 verb label S-2
-0.199 verb label S-3
0.684 verb label around
1.256 verb say L0
1.182 verb say L1
1.391 verb say L2
1.617 verb say L3
1.562 verb say L4
-1.031 verb say P+1
-0.966 verb say P-1
-0.705 verb say P-1-
0.840 verb say P-1:
-1.320 verb say P-2
0.930 verb say R0
0.788 verb say R1
1.413 verb say R2
1.657 verb say R3
-0.491 verb say S+1
-0.549 verb say S+1near
-0.589 verb say S+2
0.701 verb say S-1
-0.373 verb say S-1:
0.141 verb say S-2
-0.315 verb say S-3
0.212 verb say around
0.743 verb speech L0
1.098 verb speech L1
1.232 verb speech L2
1.080 verb speech L3
1.080 verb speech L4
-1.089 verb speech P+1
-1.029 verb speech P-1
-1.309 verb speech P-1-
-0.473 verb speech P-1:
-1.148 verb speech P-2
0.746 verb speech R0
0.366 verb speech R1
0.280 verb speech R2
0.417 verb speech R3
-0.976 verb speech S+1
-0.578 verb speech S+1near
-0.633 verb speech S+2
0.195 verb speech S-1
-0.665 verb speech S-1:
-0.655 verb speech S-2
-0.597 verb speech S-3
0.662 verb speech around
-0.584 verb tell L0
-0.288 verb tell L1
0.827 verb tell L2
0.813 verb tell L3
0.864 verb tell L4
-0.798 verb tell P+1
-0.677 verb tell P-1
-0.506 verb tell P-1-
-1.016 verb tell P-2
0.930 verb tell R0
0.064 verb tell R1
-0.352 verb tell R2
-0.047 verb tell R3
-0.062 verb tell S+1
-0.043 verb tell S+2
0.831 verb tell S-1
-0.200 verb tell S-2
-0.518 where L0 colon-comma
0.505 where L0 colon-end
0.350 where L0 colon-inside
0.141 where L0 comma-comma
0.832 where L0 comma-end
1.363 where L0 comma-inside
0.363 where L0 inside-comma
0.800 where L0 inside-end
0.571 where L0 inside-inside
0.811 where L0 that-comma
-0.053 where L0 that-end
0.789 where L0 that-inside
1.208 where L1 colon-end
-0.308 where L1 colon-inside
0.708 where L1 comma-comma
0.866 where L1 comma-end
0.928 where L1 comma-inside
0.626 where L1 inside-comma
0.551 where L1 inside-end
0.970 where L1 inside-inside
1.030 where L1 that-end
-0.404 where L1 that-inside
-0.317 where L2 colon-comma
0.665 where L2 colon-end
-0.264 where L2 comma-comma
0.962 where L2 comma-end
-0.565 where L2 comma-inside
0.840 where L2 inside-comma
0.971 where L2 inside-end
1.500 where L2 inside-inside
0.159 where L2 that-end
-0.024 where L2 that-inside
-0.871 where L3 colon-comma
0.612 where L3 colon-end
0.919 where L3 comma-comma
0.620 where L3 comma-end
0.719 where L3 comma-inside
1.131 where L3 inside-comma
1.193 where L3 inside-end
1.176 where L3 inside-inside
0.255 where L3 that-end
0.361 where L4 colon-end
0.228 where L4 comma-end
0.017 where L4 comma-inside
-0.129 where L4 inside-comma
1.287 where L4 inside-end
1.052 where L4 inside-inside
-0.072 where P+1 colon-comma
-0.634 where P+1 colon-end
-0.163 where P+1 colon-inside
-0.203 where P+1 comma-comma
-0.689 where P+1 comma-end
-0.164 where P+1 comma-inside
-0.869 where P+1 first-comma
-0.739 where P+1 first-end
-0.739 where P+1 first-inside
-0.767 where P+1 inside-comma
-0.998 where P+1 inside-end
-1.037 where P+1 inside-inside
-0.114 where P+1 that-comma
-0.359 where P+1 that-end
-0.118 where P+1 that-inside
-0.091 where P-1 colon-comma
-0.893 where P-1 colon-end
-0.157 where P-1 colon-inside
-0.280 where P-1 comma-comma
-0.900 where P-1 comma-end
-0.330 where P-1 comma-inside
-0.933 where P-1 first-comma
-0.005 where P-1 first-end
-0.348 where P-1 first-inside
-0.806 where P-1 inside-comma
-0.994 where P-1 inside-end
-1.181 where P-1 inside-inside
-0.094 where P-1 that-comma
-0.336 where P-1 that-end
-0.176 where P-1 that-inside
-0.033 where P-1- colon-comma
-0.582 where P-1- colon-end
-0.081 where P-1- colon-inside
-0.229 where P-1- comma-comma
-0.528 where P-1- comma-end
-0.067 where P-1- comma-inside
-0.732 where P-1- first-comma
-0.571 where P-1- first-end
-0.431 where P-1- first-inside
-0.553 where P-1- inside-comma
-0.777 where P-1- inside-end
-0.991 where P-1- inside-inside
-0.129 where P-1- that-end
-0.063 where P-1- that-inside
-0.745 where P-1: first-end
0.647 where P-1: inside-end
-0.067 where P-2 colon-comma
-0.694 where P-2 colon-end
-0.171 where P-2 colon-inside
-0.199 where P-2 comma-comma
-0.745 where P-2 comma-end
-0.132 where P-2 comma-inside
-0.966 where P-2 first-comma
-1.408 where P-2 first-end
-0.424 where P-2 first-inside
-0.786 where P-2 inside-comma
-0.911 where P-2 inside-end
-0.692 where P-2 inside-inside
-0.089 where P-2 that-comma
-0.224 where P-2 that-end
-0.150 where P-2 that-inside
0.931 where R0 colon-comma
0.656 where R0 comma-comma
-1.823 where R0 comma-inside
0.911 where R0 first-comma
0.590 where R0 first-inside
0.842 where R0 inside-comma
-0.285 where R0 inside-inside
-0.116 where R1 comma-comma
0.959 where R1 first-comma
0.689 where R1 first-inside
0.070 where R1 inside-comma
-0.322 where R1 inside-inside
-0.264 where R2 comma-comma
-0.339 where R2 comma-inside
0.526 where R2 first-comma
1.402 where R2 first-inside
-0.253 where R2 inside-comma
0.621 where R2 inside-inside
0.262 where R3 comma-comma
0.387 where R3 first-comma
1.198 where R3 first-inside
-0.020 where R3 inside-comma
0.524 where R3 inside-inside
-0.182 where S+1 colon-end
-0.241 where S+1 comma-comma
-0.117 where S+1 comma-end
-0.128 where S+1 comma-inside
-0.218 where S+1 first-comma
1.259 where S+1 first-end
-0.471 where S+1 first-inside
-0.472 where S+1 inside-comma
-0.571 where S+1 inside-end
-1.143 where S+1 inside-inside
-0.107 where S+1 that-end
-0.032 where S+1 that-inside
-0.303 where S+1near colon-end
-0.365 where S+1near comma-end
0.584 where S+1near first-end
-1.044 where S+1near inside-end
-0.104 where S+1near that-end
-0.053 where S+2 comma-end
-0.357 where S+2 first-comma
-0.126 where S+2 first-inside
-0.176 where S+2 inside-comma
-0.322 where S+2 inside-end
-0.470 where S+2 inside-inside
-0.292 where S-1 comma-comma
-0.606 where S-1 comma-end
-0.487 where S-1 comma-inside
-1.813 where S-1 first-comma
1.003 where S-1 first-end
-0.377 where S-1 first-inside
-1.655 where S-1 inside-comma
-1.071 where S-1 inside-end
-2.248 where S-1 inside-inside
-0.868 where S-1 that-end
-0.405 where S-1 that-inside
-0.068 where S-1: colon-comma
-1.074 where S-1: colon-end
-0.222 where S-2 colon-end
0.759 where S-2 comma-end
-0.488 where S-2 first-comma
-0.149 where S-2 first-end
-0.212 where S-2 inside-comma
-0.410 where S-2 inside-end
-0.340 where S-2 inside-inside
-0.091 where S-3 comma-end
-0.269 where S-3 first-comma
-0.599 where S-3 first-end
-0.036 where S-3 inside-comma
-0.160 where S-3 inside-end
-0.206 where S-3 inside-inside
-0.093 where around comma-comma
0.916 where around inside-comma
0.657 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.867 after a preposition
0.412 after next paragraph likely
0.252 after next paragraph likely alone
0.447 after next paragraph likely few words
0.089 after next paragraph likely in words
0.022 after next paragraph maybe
-0.254 after next paragraph maybe alone
-0.000 after next paragraph maybe few words
0.176 after next paragraph maybe in words
0.025 after next paragraph sure
-0.146 after next paragraph sure alone
0.223 after next paragraph sure few words
0.057 after next paragraph sure in words
0.418 after same paragraph likely
0.567 after same paragraph likely few words
0.149 after same paragraph likely in words
-0.026 after same paragraph maybe
0.032 after same paragraph maybe few words
0.100 after same paragraph maybe in words
0.358 after same paragraph sure
0.741 after same paragraph sure alone
0.597 after same paragraph sure few words
0.017 after same paragraph sure in words
0.325 after same sentence likely
0.220 after same sentence likely few words
0.281 after same sentence likely in words
0.197 after same sentence maybe
0.197 after same sentence maybe in words
0.500 after same sentence sure
0.555 after same sentence sure few words
0.418 after same sentence sure in words
-0.098 before continued likely
-0.084 before continued likely alone
0.769 before continued maybe
-0.240 before continued maybe alone
1.034 before continued sure
1.117 before continued sure alone
-0.075 before continued sure few words
0.125 before next paragraph likely
0.088 before next paragraph likely alone
-0.303 before next paragraph likely few words
0.576 before next paragraph likely in words
0.321 before next paragraph maybe
0.324 before next paragraph maybe alone
-0.599 before next paragraph maybe few words
0.534 before next paragraph maybe in words
0.213 before next paragraph sure
0.976 before next paragraph sure alone
-0.311 before next paragraph sure few words
-0.367 before next paragraph sure in words
0.476 before same paragraph likely
0.462 before same paragraph likely alone
0.599 before same paragraph likely few words
-0.226 before same paragraph likely in words
0.267 before same paragraph maybe
-0.153 before same paragraph maybe alone
0.978 before same paragraph maybe few words
-0.451 before same paragraph maybe in words
0.742 before same paragraph sure
0.778 before same paragraph sure alone
-0.021 before same paragraph sure few words
-0.301 before same paragraph sure in words
0.439 before same sentence likely
0.410 before same sentence likely in words
0.248 before same sentence maybe
0.248 before same sentence maybe in words
0.323 before same sentence sure
0.410 before same sentence sure few words
0.182 before same sentence sure in words
0.600 begins the sentence
2.480 construction according say finite
0.126 construction apposition act base
-0.563 construction apposition act finite
-0.021 construction apposition label base
0.579 construction apposition label finite
0.083 construction apposition say base
0.652 construction apposition say finite
0.316 construction apposition speech base
0.291 construction apposition speech finite
-0.046 construction apposition tell base
0.806 construction apposition tell finite
-0.017 construction by speech finite
-0.843 construction colon say finite
0.016 construction conjoined act base
-0.174 construction conjoined act finite
-0.177 construction conjoined label base
0.036 construction conjoined label finite
-0.129 construction conjoined say base
0.043 construction conjoined say finite
-0.078 construction conjoined speech base
0.369 construction conjoined speech finite
-0.485 construction conjoined tell base
0.245 construction conjoined tell finite
0.462 construction distant act finite
0.037 construction distant label finite
1.387 construction distant say finite
-0.101 construction distant speech finite
0.866 construction distant tell finite
0.028 construction inverted act finite
-0.447 construction inverted label finite
0.741 construction inverted say finite
0.281 construction inverted speech finite
-0.551 construction object act base
0.072 construction object act finite
-0.017 construction object act ing
-0.534 construction object label base
-0.773 construction object label finite
-0.228 construction object label ing
-0.366 construction object say base
0.667 construction object say finite
-0.515 construction object say ing
0.136 construction object speech base
-0.748 construction object speech finite
-0.624 construction object speech ing
-0.032 construction object tell base
-0.576 construction object tell finite
-0.109 construction object tell ing
0.161 construction participle act ing
0.454 construction participle label ing
0.236 construction participle say ing
0.060 construction participle speech ing
0.724 construction participle tell ing
-0.414 construction passive label finite
-0.064 construction passive speech finite
-0.766 construction quoted label finite
-0.968 construction quoted label ing
-0.551 construction quoted speech finite
-0.964 construction quoted speech ing
-0.207 construction relative act base
0.406 construction relative act finite
-0.056 construction relative label base
-0.380 construction relative label finite
-0.006 construction relative label ing
-0.102 construction relative say base
0.195 construction relative say finite
-0.195 construction relative speech base
0.278 construction relative speech finite
0.474 construction relative speech ing
-1.947 construction signature say finite
-1.064 construction subject act base
-1.136 construction subject act finite
-1.646 construction subject label base
0.440 construction subject label finite
0.312 construction subject say base
0.940 construction subject say finite
-1.465 construction subject speech base
0.431 construction subject speech finite
-0.467 construction subject tell base
0.670 construction subject tell finite
-0.198 definite
-0.716 further
-0.603 indefinite
-0.214 kind document linked
-1.184 kind document unlinked
-0.477 kind document's linked
-0.122 kind document's unlinked
0.541 kind group linked
-0.787 kind group unlinked
-0.239 kind group's linked
-0.932 kind group's unlinked
0.309 kind nominal linked
-0.570 kind nominal unlinked
-0.125 kind nominal's linked
-0.637 kind nominal's unlinked
0.187 kind organisation linked
-0.984 kind organisation unlinked
-0.821 kind organisation's linked
-1.401 kind organisation's unlinked
0.738 kind person linked
0.481 kind person unlinked
0.279 kind person's linked
0.390 kind person's unlinked
0.047 kind place linked
-1.538 kind place unlinked
-0.753 kind place's linked
-1.202 kind place's unlinked
0.430 kind pronoun linked
-0.465 kind pronoun unlinked
-0.633 kind pronoun's linked
-0.230 kind pronoun's unlinked
0.251 kind unknown linked
-1.036 kind unknown unlinked
-0.823 kind unknown's linked
-0.555 kind unknown's unlinked
0.418 lemma accuse
-0.033 lemma acknowledge
0.709 lemma add
0.423 lemma admit
-0.608 lemma advertise
-0.249 lemma advise
-0.060 lemma advocate
-0.524 lemma agree
0.618 lemma allege
-0.692 lemma announce
0.019 lemma answer
-0.335 lemma applaud
1.368 lemma argue
0.171 lemma ask
0.918 lemma assail
0.404 lemma assert
-0.065 lemma assure
-0.218 lemma attack
0.127 lemma bark
-0.028 lemma bash
-0.278 lemma beg
-0.696 lemma begin
-1.233 lemma believe
0.016 lemma bemoan
-0.284 lemma bill
-0.157 lemma blame
0.160 lemma blast
0.636 lemma boast
-0.340 lemma brag
-0.116 lemma brand
-0.017 lemma by
-0.001 lemma calculate
0.394 lemma call
-0.375 lemma cast
0.564 lemma caution
0.274 lemma challenge
0.585 lemma chant
-0.003 lemma characterize
-0.249 lemma charge
0.271 lemma chide
-0.108 lemma chime
0.600 lemma cite
0.050 lemma claim
-0.050 lemma clarify
-0.848 lemma close
-0.435 lemma coin
-0.093 lemma command
-0.085 lemma comment
-0.519 lemma compare
0.528 lemma complain
0.720 lemma concede
-0.052 lemma conclude
-0.200 lemma condemn
0.078 lemma confirm
-0.649 lemma consider
-0.007 lemma contend
-0.017 lemma continue
-0.483 lemma counsel
0.112 lemma counter
-0.037 lemma criticise
-0.655 lemma criticize
0.573 lemma cry
0.657 lemma cut
-0.129 lemma declare
0.166 lemma decry
-0.521 lemma deem
-0.021 lemma defend
-0.414 lemma demand
0.637 lemma denounce
-0.214 lemma deny
-0.015 lemma depict
0.116 lemma deride
0.125 lemma describe
-0.074 lemma disclose
0.680 lemma dismiss
-0.003 lemma divulge
0.373 lemma dub
0.045 lemma echo
0.700 lemma elaborate
0.305 lemma email
0.065 lemma emphasize
-0.425 lemma endorse
-0.507 lemma estimate
0.164 lemma exclaim
0.617 lemma explain
0.546 lemma express
0.071 lemma figure
-0.433 lemma find
-0.526 lemma finish
-0.038 lemma forecast
-0.058 lemma go
-0.003 lemma guess
0.196 lemma hail
0.172 lemma hammer
-0.249 lemma headline
-0.247 lemma highlight
0.064 lemma hint
-1.218 lemma hold
0.015 lemma imply
0.781 lemma indicate
0.745 lemma insist
-0.004 lemma instruct
0.284 lemma interject
-0.277 lemma interrupt
-0.614 lemma invoke
0.230 lemma issue
0.011 lemma joke
-0.104 lemma jump
-0.205 lemma label
-0.134 lemma lambaste
-0.057 lemma lament
-0.063 lemma lash
0.097 lemma laugh
-0.074 lemma lecture
-0.062 lemma liken
-0.104 lemma maintain
-0.877 lemma mean
-0.157 lemma mention
1.007 lemma mock
-1.513 lemma muse
-0.321 lemma name
0.479 lemma note
-0.834 lemma open
-0.749 lemma oppose
-0.565 lemma order
-0.526 lemma paint
-0.070 lemma pitch
-0.832 lemma plead
0.103 lemma pledge
-0.048 lemma point
0.305 lemma portray
-0.467 lemma post
0.067 lemma praise
-0.005 lemma pray
0.642 lemma predict
-0.424 lemma proclaim
-0.322 lemma profess
-0.068 lemma promise
-0.860 lemma promote
0.440 lemma pronounce
-0.175 lemma propose
0.215 lemma protest
0.416 lemma publish
-0.469 lemma put
-0.101 lemma quip
0.105 lemma quote
-1.521 lemma quote quoted
0.159 lemma quote subject
0.137 lemma rail
-0.389 lemma rank
-0.136 lemma rate
-0.135 lemma read
-0.101 lemma reason
-0.840 lemma reassure
-0.021 lemma rebuke
0.997 lemma recall
-0.770 lemma recite
-0.003 lemma reckon
-0.151 lemma recommend
0.030 lemma recount
0.054 lemma refer
-0.037 lemma reflect
-0.247 lemma regard
-0.184 lemma reiterate
-0.071 lemma relate
0.683 lemma release
-0.386 lemma remark
-0.584 lemma remind
0.676 lemma repeat
1.148 lemma reply
1.521 lemma report
0.386 lemma respond
-0.332 lemma retort
0.295 lemma retweet
-0.039 lemma reveal
0.304 lemma rip
0.120 lemma rule
0.163 lemma scold
0.505 lemma scream
-0.668 lemma see
1.503 lemma shout
-0.719 lemma signal
-0.029 lemma sing
-0.380 lemma slam
-0.821 lemma speak
-0.010 lemma speculate
-1.150 lemma start
-0.076 lemma state
0.014 lemma stress
-0.201 lemma style
0.042 lemma suggest
0.035 lemma sum
0.166 lemma support
-0.026 lemma suspect
-0.386 lemma talk
0.780 lemma tell apposition
-0.239 lemma tell conjoined
0.866 lemma tell distant
-0.643 lemma tell object
0.724 lemma tell participle
0.628 lemma tell subject
-0.341 lemma term
-0.811 lemma testify
0.497 lemma text
-0.387 lemma thank
-1.199 lemma think
-0.254 lemma title
0.242 lemma tout
0.199 lemma tweet
-0.059 lemma underscore
-0.207 lemma urge
-0.374 lemma use
-0.578 lemma venture
-0.144 lemma view
-0.375 lemma voice
-0.054 lemma volunteer
0.286 lemma vow
-0.281 lemma warn
0.277 lemma wonder
0.250 lemma write
1.425 lemma yell
-0.159 link according L0
0.656 link according L1
0.753 link according L2
0.831 link according L4
-0.726 link according P+1
-0.713 link according P-1
-0.287 link according P-1-
-0.411 link according P-2
0.095 link according R0
0.867 link according R1
1.132 link according R2
1.221 link according R3
-0.443 link according S+1
0.565 link according S-1
0.853 link apposition L0
0.820 link apposition L1
1.379 link apposition L2
1.291 link apposition L3
1.361 link apposition L4
-0.994 link apposition P+1
-1.192 link apposition P-1
-0.553 link apposition P-1-
-0.788 link apposition P-2
0.621 link apposition R0
-0.046 link apposition R1
0.207 link apposition R2
-0.320 link apposition S+1
0.006 link apposition S+1near
-0.105 link apposition S+2
-0.277 link apposition S-1
-0.525 link apposition S-2
-0.105 link apposition S-3
-0.465 link apposition around
-0.335 link by L0
0.153 link by L1
-0.095 link by L2
0.251 link by L3
0.330 link by L4
-0.482 link by P+1
-0.567 link by P-1
-0.165 link by P-1-
-0.487 link by P-2
0.794 link by R0
0.416 link by R1
0.294 link by R2
1.132 link by R3
-0.093 link by S+1
-0.074 link by S+2
-0.375 link by S-1
-0.058 link by S-2
-0.025 link by S-3
-0.101 link colon L0
-0.123 link colon L1
-0.182 link colon L2
-0.202 link colon L3
-0.223 link colon P+1
0.490 link colon P-1
-0.010 link colon P-1-
0.043 link colon P-1:
0.397 link colon P-2
-0.623 link colon R1
-0.018 link colon S-1
0.396 link conjoined L0
1.558 link conjoined L1
0.703 link conjoined L2
1.617 link conjoined L3
-0.214 link conjoined L4
-0.731 link conjoined P+1
-0.577 link conjoined P-1
-0.470 link conjoined P-1-
-0.723 link conjoined P-2
-0.262 link conjoined R0
-0.339 link conjoined R1
-0.483 link conjoined R2
-0.536 link conjoined R3
0.144 link conjoined S+1
-0.176 link conjoined S+1near
-0.129 link conjoined S+2
-1.127 link conjoined S-1
-0.101 link conjoined S-1:
-0.178 link conjoined S-2
-0.081 link conjoined S-3
0.962 link conjoined around
1.011 link distant L0
0.406 link distant L1
0.809 link distant L2
1.353 link distant L3
-0.512 link distant L4
-0.611 link distant P+1
-0.539 link distant P-1
-0.349 link distant P-1-
-0.590 link distant P-2
0.553 link distant R0
-0.122 link distant R1
-0.117 link distant S+1
-0.086 link distant S+1near
-0.100 link distant S+2
0.399 link distant S-1
-0.074 link distant S-2
1.819 link distant around
0.116 link inverted L0
-1.061 link inverted L1
0.284 link inverted L2
-0.896 link inverted L3
-0.717 link inverted P+1
-0.556 link inverted P-1
-1.040 link inverted P-1-
-0.910 link inverted P-2
0.934 link inverted R0
-0.167 link inverted S+1
0.702 link inverted S-1
0.260 link inverted S-2
-0.424 link object L0
-0.339 link object L1
0.420 link object L2
-0.993 link object L3
-0.594 link object L4
-0.541 link object P+1
-0.572 link object P-1
-0.427 link object P-1-
-0.580 link object P-2
-0.111 link object R0
-0.034 link object R1
0.625 link object R2
1.437 link object R3
-0.159 link object S+1
-0.019 link object S+1near
-0.064 link object S+2
0.277 link object S-1
-0.010 link object S-1:
-0.135 link object S-2
-0.077 link object S-3
0.959 link participle L0
0.968 link participle L1
1.248 link participle L2
1.266 link participle L3
1.366 link participle L4
-0.828 link participle P+1
-0.972 link participle P-1
-0.397 link participle P-1-
-0.927 link participle P-2
0.246 link participle R0
-0.179 link participle R1
-0.550 link participle R2
-0.351 link participle R3
-0.119 link participle S+1
-0.147 link participle S+1near
-0.064 link participle S+2
-0.323 link participle S-1
-0.116 link participle S-1:
-0.154 link participle S-2
-0.016 link participle S-3
0.500 link participle around
-0.024 link passive P+1
-0.007 link passive P-1
-0.004 link passive P-2
-0.001 link quoted P+1
-0.003 link quoted P-1
-0.002 link quoted P-1-
-0.003 link quoted P-2
0.659 link quoted S-1
-0.217 link relative L0
-0.124 link relative L1
0.560 link relative L2
-0.260 link relative L3
0.586 link relative L4
-0.427 link relative P+1
-0.359 link relative P-1
-0.169 link relative P-1-
-0.318 link relative P-2
0.946 link relative R0
-0.084 link relative R1
0.333 link relative R2
-0.367 link relative R3
-0.073 link relative S+1
-0.033 link relative S+2
0.568 link relative S-1
-0.033 link relative S-2
-0.054 link relative S-3
0.232 link signature P+1
-0.001 link signature P-2
1.021 link subject L0
1.173 link subject L1
1.057 link subject L2
1.123 link subject L3
1.327 link subject L4
-0.925 link subject P+1
-0.938 link subject P-1
-1.083 link subject P-1-
0.410 link subject P-1:
-1.176 link subject P-2
0.834 link subject R0
0.309 link subject R1
-0.487 link subject R2
-0.131 link subject R3
-1.106 link subject S+1
-0.800 link subject S+1near
-1.025 link subject S+2
0.323 link subject S-1
-0.796 link subject S-1:
-0.789 link subject S-2
-0.974 link subject S-3
-0.426 linked after a preposition apposition
0.210 linked after a preposition colon
-1.256 linked after a preposition conjoined
-1.480 linked after a preposition distant
-0.214 linked after a preposition object
-0.443 linked after a preposition participle
-0.592 linked after a preposition relative
-0.515 linked after a preposition subject
0.711 mention document according
0.626 mention document apposition
-0.456 mention document by
-0.936 mention document colon
-0.273 mention document conjoined
-0.748 mention document distant
1.004 mention document inverted
-0.239 mention document object
-0.755 mention document participle
-0.011 mention document quoted
-0.226 mention document relative
1.042 mention document subject
0.606 mention group according
-0.575 mention group apposition
0.591 mention group by
0.234 mention group colon
0.598 mention group conjoined
1.606 mention group distant
0.305 mention group inverted
-0.292 mention group object
0.448 mention group participle
0.330 mention group relative
0.367 mention group subject
0.327 mention group's by
-0.003 mention group's conjoined
0.409 mention group's distant
-0.128 mention group's inverted
-0.079 mention group's object
-0.002 mention group's participle
0.648 mention nominal according
-1.520 mention nominal apposition
0.701 mention nominal by
-0.005 mention nominal colon
-0.715 mention nominal conjoined
0.918 mention nominal distant
-0.681 mention nominal inverted
-0.563 mention nominal object
1.116 mention nominal participle
-0.912 mention nominal quoted
-0.157 mention nominal relative
1.234 mention nominal subject
-0.020 mention nominal's by
-0.001 mention nominal's conjoined
-0.089 mention nominal's object
0.399 mention organisation according
-0.761 mention organisation apposition
0.629 mention organisation by
0.470 mention organisation colon
-0.007 mention organisation conjoined
-0.180 mention organisation distant
-0.728 mention organisation inverted
-0.404 mention organisation object
-0.467 mention organisation participle
-0.082 mention organisation relative
1.252 mention organisation subject
-0.753 mention organisation's by
0.190 mention organisation's conjoined
-0.034 mention organisation's distant
-0.056 mention organisation's object
-0.165 mention organisation's participle
0.238 mention person according
1.032 mention person apposition
0.254 mention person by
-0.182 mention person colon
0.515 mention person conjoined
0.925 mention person distant
0.900 mention person inverted
-0.047 mention person object
0.639 mention person participle
-0.310 mention person passive
0.229 mention person quoted
0.236 mention person relative
0.326 mention person signature
0.540 mention person subject
0.245 mention person's according
0.350 mention person's by
0.628 mention person's conjoined
0.619 mention person's distant
-0.763 mention person's inverted
0.004 mention person's object
0.518 mention person's participle
-0.121 mention person's passive
-0.994 mention person's quoted
-0.667 mention place by
-0.268 mention place colon
-0.086 mention place conjoined
0.035 mention place distant
-0.290 mention place object
0.745 mention place participle
-0.138 mention place relative
0.152 mention place subject
-0.145 mention place's by
-0.121 mention place's conjoined
-0.064 mention place's distant
-0.312 mention place's inverted
-0.043 mention place's object
0.616 mention pronoun apposition
-0.001 mention pronoun by
-0.068 mention pronoun colon
0.101 mention pronoun conjoined
0.475 mention pronoun distant
-1.396 mention pronoun inverted
-1.166 mention pronoun object
0.280 mention pronoun participle
0.148 mention pronoun quoted
0.501 mention pronoun subject
-0.538 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.013 mention pronoun's inverted
-0.235 mention pronoun's object
0.152 mention pronoun's participle
0.305 mention unknown according
0.706 mention unknown apposition
0.133 mention unknown by
-0.477 mention unknown colon
-0.543 mention unknown conjoined
-0.791 mention unknown distant
0.401 mention unknown inverted
0.057 mention unknown object
-0.886 mention unknown participle
-0.041 mention unknown passive
0.535 mention unknown relative
0.695 mention unknown subject
-0.702 mention unknown's by
-0.026 mention unknown's conjoined
-0.014 mention unknown's distant
-0.026 mention unknown's object
-0.060 mention unknown's participle
0.518 nearest
0.804 nearest by far
0.540 nearest of equals
0.522 nobody
-0.302 nobody after as
0.858 nobody after book
0.020 nobody after called
-0.245 nobody after capital
0.122 nobody after determiner
0.280 nobody after for
0.128 nobody after in
0.431 nobody after of
1.288 nobody after on
0.472 nobody after show
-0.154 nobody after term
1.134 nobody after titled
-0.489 nobody after verb act
-0.180 nobody after verb label
-0.056 nobody after verb say
-0.642 nobody after verb speech
0.184 nobody after word
0.178 nobody bare title
0.535 nobody bare title after of
-0.192 nobody bare title after on
0.542 nobody bare title after to
0.664 nobody bare title first-inside
-0.033 nobody bare title inside-inside
0.226 nobody before noun
0.184 nobody before verb
0.148 nobody before word
1.051 nobody capital 1
-0.385 nobody capital 12+
0.528 nobody capital 2
-0.038 nobody capital 3
-0.376 nobody capital 4+
-0.380 nobody capital 7+
1.262 nobody hashtag
0.323 nobody nearest at hand
0.709 nobody nearest far
0.005 nobody nearest far long
0.620 nobody nearest far short
0.392 nobody nearest middle
0.336 nobody nearest middle long
0.405 nobody nearest middle short
0.221 nobody nearest near
0.011 nobody nearest near long
0.350 nobody nearest near short
-0.748 nobody nearest none
-0.853 nobody nearest none long
0.089 nobody nearest none short
-0.226 nobody punctuated colon-comma
-0.009 nobody punctuated colon-end
0.394 nobody punctuated comma-comma
-0.252 nobody punctuated comma-end
0.689 nobody punctuated comma-inside
-0.358 nobody punctuated first-comma
-0.009 nobody punctuated first-end
-0.489 nobody punctuated first-inside
0.596 nobody punctuated inside-comma
0.360 nobody punctuated inside-end
0.840 nobody punctuated inside-inside
-0.472 nobody punctuated that-comma
0.217 nobody punctuated that-end
-0.226 nobody shape colon-comma
0.565 nobody shape colon-end
0.937 nobody shape colon-inside
0.394 nobody shape comma-comma
0.368 nobody shape comma-end
0.224 nobody shape comma-inside
-0.363 nobody shape first-comma
-0.670 nobody shape first-end
0.433 nobody shape first-inside
0.797 nobody shape inside-comma
0.410 nobody shape inside-end
0.420 nobody shape inside-inside
-0.472 nobody shape that-comma
0.217 nobody shape that-end
-0.380 nobody shape that-inside
3.018 nobody single colon-end
0.885 nobody single first-end
0.336 nobody single first-inside
0.887 nobody single inside-comma
1.517 nobody single inside-end
1.848 nobody single inside-inside
2.911 nobody single marks
0.148 nobody small 1
-0.260 nobody small 12+
0.014 nobody small 2
-0.354 nobody small 3
-0.327 nobody small 4+
-0.406 nobody small 7+
1.104 nobody title 12+
1.330 nobody title 2
1.453 nobody title 3
2.142 nobody title 4+
1.556 nobody title 7+
2.425 nobody title after possessive
1.856 nobody title of a work
0.492 nobody unpunctuated
0.422 nobody words 1
-0.212 nobody words 12+
0.515 nobody words 2
0.366 nobody words 3
0.409 nobody words 4+
0.075 nobody words 7+
0.483 nobody, after next paragraph somebody likely alone
-0.263 nobody, after next paragraph somebody likely few words
-0.248 nobody, after next paragraph somebody likely in words
-0.712 nobody, after next paragraph somebody maybe alone
0.250 nobody, after next paragraph somebody maybe few words
0.259 nobody, after next paragraph somebody maybe in words
-0.083 nobody, after next paragraph somebody sure alone
0.531 nobody, after next paragraph somebody sure few words
0.021 nobody, after next paragraph somebody sure in words
0.409 nobody, after same paragraph somebody likely few words
-0.192 nobody, after same paragraph somebody likely in words
0.037 nobody, after same paragraph somebody maybe few words
-0.011 nobody, after same paragraph somebody maybe in words
-0.120 nobody, after same paragraph somebody sure alone
0.071 nobody, after same paragraph somebody sure few words
0.543 nobody, after same paragraph somebody sure in words
0.029 nobody, after same sentence somebody likely in words
0.322 nobody, after same sentence somebody maybe in words
-0.234 nobody, after same sentence somebody sure few words
0.882 nobody, after same sentence somebody sure in words
-0.288 nobody, before continued somebody maybe alone
-0.650 nobody, before continued somebody sure alone
-0.023 nobody, before continued somebody sure few words
0.113 nobody, before next paragraph somebody likely alone
0.609 nobody, before next paragraph somebody likely few words
-0.023 nobody, before next paragraph somebody likely in words
-0.189 nobody, before next paragraph somebody maybe alone
-0.194 nobody, before next paragraph somebody maybe few words
0.202 nobody, before next paragraph somebody maybe in words
-0.287 nobody, before next paragraph somebody sure alone
0.286 nobody, before next paragraph somebody sure few words
-0.393 nobody, before next paragraph somebody sure in words
-0.548 nobody, before same paragraph somebody likely alone
0.177 nobody, before same paragraph somebody likely few words
-0.880 nobody, before same paragraph somebody likely in words
-0.659 nobody, before same paragraph somebody maybe alone
-0.112 nobody, before same paragraph somebody maybe few words
0.401 nobody, before same paragraph somebody maybe in words
0.042 nobody, before same paragraph somebody sure alone
-0.563 nobody, before same paragraph somebody sure few words
-0.170 nobody, before same paragraph somebody sure in words
0.467 nobody, before same sentence somebody likely in words
0.869 nobody, before same sentence somebody maybe in words
0.474 nobody, before same sentence somebody sure few words
1.589 nobody, before same sentence somebody sure in words
0.162 nobody, second before next paragraph somebody likely alone
-0.149 nobody, second before next paragraph somebody likely few words
0.055 nobody, second before next paragraph somebody likely in words
-0.176 nobody, second before next paragraph somebody maybe alone
0.400 nobody, second before next paragraph somebody maybe few words
-0.480 nobody, second before next paragraph somebody maybe in words
0.777 nobody, second before next paragraph somebody sure alone
0.459 nobody, second before next paragraph somebody sure few words
0.074 nobody, second before next paragraph somebody sure in words
0.559 nobody, second before same paragraph somebody likely alone
-0.105 nobody, second before same paragraph somebody likely few words
-0.303 nobody, second before same paragraph somebody likely in words
0.377 nobody, second before same paragraph somebody maybe in words
-0.269 nobody, second before same paragraph somebody sure alone
-0.174 nobody, second before same paragraph somebody sure few words
-0.374 nobody, second before same paragraph somebody sure in words
0.392 nobody, second before same sentence somebody likely in words
0.829 nobody, second before same sentence somebody maybe in words
-0.469 nobody, second before same sentence somebody sure in words
-1.087 only a neighbour’s speaker
-0.487 part of a longer mention
-0.292 plural
0.456 pronoun he
-0.242 pronoun i
-0.972 pronoun it
0.529 pronoun she
-0.069 pronoun they
-0.206 pronoun we
0.452 same person after next paragraph
0.698 same person after same paragraph
0.379 same person after same sentence
-0.028 same person before continued
0.512 same person before next paragraph
0.293 same person before same paragraph
-0.654 same person before same sentence
0.155 same person second before next paragraph
0.764 same person second before same paragraph
-0.009 same person second before same sentence
0.298 second before next paragraph likely
0.090 second before next paragraph likely alone
-0.047 second before next paragraph likely few words
0.281 second before next paragraph likely in words
0.261 second before next paragraph maybe
0.538 second before next paragraph maybe alone
-0.075 second before next paragraph maybe few words
-0.107 second before next paragraph maybe in words
0.314 second before next paragraph sure
0.306 second before next paragraph sure alone
0.150 second before next paragraph sure few words
0.126 second before next paragraph sure in words
0.488 second before same paragraph likely
0.363 second before same paragraph likely alone
0.151 second before same paragraph likely few words
-0.028 second before same paragraph likely in words
-0.050 second before same paragraph maybe
-0.181 second before same paragraph maybe alone
0.143 second before same paragraph maybe in words
0.394 second before same paragraph sure
0.653 second before same paragraph sure alone
0.328 second before same paragraph sure few words
-0.419 second before same paragraph sure in words
0.629 second before same sentence likely
0.629 second before same sentence likely in words
-0.542 second before same sentence maybe
-0.542 second before same sentence maybe in words
0.212 second before same sentence sure
0.212 second before same sentence sure in words
0.088 second nearest
-0.490 singular
-0.994 unlinked P+1
-0.985 unlinked P-1
-1.051 unlinked P-2
-1.056 unlinked S+1
0.002 unlinked S-1
-0.912 unlinked S-2
1.208 unlinked after
1.981 unlinked before
-0.046 unlinked colon-comma P+1
-0.076 unlinked colon-comma P-1
-0.116 unlinked colon-comma P-2
-0.042 unlinked colon-comma S-1
0.229 unlinked colon-comma after
0.753 unlinked colon-comma before
-0.556 unlinked colon-end P+1
-0.739 unlinked colon-end P-1
-0.416 unlinked colon-end P-2
-0.086 unlinked colon-end S+1
0.377 unlinked colon-end S-1
-0.116 unlinked colon-end S-2
1.522 unlinked colon-end before
-0.084 unlinked colon-inside P+1
-0.280 unlinked colon-inside P-1
-0.202 unlinked colon-inside P-2
-0.183 unlinked colon-inside before
-0.233 unlinked colon-inside just after
-0.130 unlinked comma-comma P+1
-0.226 unlinked comma-comma P-1
-0.284 unlinked comma-comma P-2
-0.096 unlinked comma-comma S+1
-0.166 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.231 unlinked comma-comma after
-0.755 unlinked comma-comma before
-0.109 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.644 unlinked comma-end P+1
-0.762 unlinked comma-end P-1
-0.767 unlinked comma-end P-2
-0.089 unlinked comma-end S+1
-0.547 unlinked comma-end S-1
-0.131 unlinked comma-end S-2
1.004 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.119 unlinked comma-inside P+1
-0.168 unlinked comma-inside P-1
-0.141 unlinked comma-inside P-2
-0.057 unlinked comma-inside S+1
-0.021 unlinked comma-inside S-1
0.644 unlinked comma-inside after
0.576 unlinked comma-inside before
-0.147 unlinked comma-inside just after
0.905 unlinked comma-inside just before
-0.853 unlinked first-comma P+1
-0.867 unlinked first-comma P-1
-0.861 unlinked first-comma P-2
-0.328 unlinked first-comma S+1
-0.859 unlinked first-comma S-1
-0.387 unlinked first-comma S-2
1.268 unlinked first-comma after
2.008 unlinked first-comma just after
-0.693 unlinked first-end P+1
-0.787 unlinked first-end P-1
-1.014 unlinked first-end P-2
0.500 unlinked first-end S+1
2.069 unlinked first-end S-1
0.223 unlinked first-end S-2
-0.509 unlinked first-inside P+1
-0.708 unlinked first-inside P-1
-0.689 unlinked first-inside P-2
-0.115 unlinked first-inside S+1
0.422 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.308 unlinked first-inside after
0.117 unlinked first-inside just after
-0.674 unlinked inside-comma P+1
-0.522 unlinked inside-comma P-1
-0.803 unlinked inside-comma P-2
-0.272 unlinked inside-comma S+1
-0.589 unlinked inside-comma S-1
-0.126 unlinked inside-comma S-2
0.260 unlinked inside-comma after
0.494 unlinked inside-comma before
0.699 unlinked inside-comma just after
-0.606 unlinked inside-comma just before
-0.821 unlinked inside-end P+1
-0.882 unlinked inside-end P-1
-0.916 unlinked inside-end P-2
-0.550 unlinked inside-end S+1
0.818 unlinked inside-end S-1
-0.271 unlinked inside-end S-2
1.082 unlinked inside-end before
0.418 unlinked inside-end just before
-0.886 unlinked inside-inside P+1
-0.995 unlinked inside-inside P-1
-0.994 unlinked inside-inside P-2
-0.819 unlinked inside-inside S+1
-0.758 unlinked inside-inside S-1
-0.401 unlinked inside-inside S-2
0.449 unlinked inside-inside after
1.029 unlinked inside-inside before
-1.128 unlinked inside-inside just after
0.515 unlinked inside-inside just before
1.041 unlinked just after
0.550 unlinked just before
-0.044 unlinked that-comma P+1
-0.061 unlinked that-comma P-1
-0.086 unlinked that-comma P-2
-0.055 unlinked that-comma after
-0.180 unlinked that-end P+1
-0.298 unlinked that-end P-1
-0.332 unlinked that-end P-2
-0.047 unlinked that-end S+1
-0.166 unlinked that-end S-1
0.026 unlinked that-end before
-0.139 unlinked that-end just before
-0.081 unlinked that-inside P+1
-0.173 unlinked that-inside P-1
-0.154 unlinked that-inside P-2
-0.017 unlinked that-inside S+1
-0.063 unlinked that-inside S-1
-0.265 unlinked that-inside after
1.491 unlinked that-inside before
-0.089 unlinked that-inside just after
-0.154 verb act L0
0.173 verb act L1
0.366 verb act L2
0.795 verb act L3
0.877 verb act L4
-0.781 verb act P+1
-0.740 verb act P-1
-0.695 verb act P-1-
-0.383 verb act P-1:
-0.769 verb act P-2
-0.619 verb act R0
-0.087 verb act R1
0.459 verb act R2
-0.238 verb act R3
-0.579 verb act S+1
0.257 verb act S+1near
-0.291 verb act S+2
-0.104 verb act S-1
-0.111 verb act S-1:
-0.460 verb act S-2
-0.239 verb act S-3
0.707 verb act around
0.700 verb label L0
0.925 verb label L1
0.710 verb label L2
0.423 verb label L3
0.566 verb label L4
-1.006 verb label P+1
-0.954 verb label P-1
-0.864 verb label P-1-
-0.028 verb label P-1:
-0.914 verb label P-2
-0.720 verb label R0
-0.924 verb label R1
0.020 verb label R2
-0.711 verb label R3
-0.417 verb label S+1
-0.289 verb label S+1near
-0.198 verb label S+2
-0.488 verb label S-1
-0.042 verb label S-1:
-0.440 verb label S-2
-0.185 verb label S-3
0.711 verb label around
1.276 verb say L0
1.237 verb say L1
1.422 verb say L2
1.619 verb say L3
1.567 verb say L4
-0.861 verb say P+1
-1.035 verb say P-1
-0.943 verb say P-1-
0.834 verb say P-1:
-1.207 verb say P-2
0.893 verb say R0
0.845 verb say R1
1.417 verb say R2
1.586 verb say R3
-0.558 verb say S+1
-0.597 verb say S+1near
-0.602 verb say S+2
0.465 verb say S-1
-0.452 verb say S-1:
-0.132 verb say S-2
-0.425 verb say S-3
0.205 verb say around
0.760 verb speech L0
1.110 verb speech L1
1.191 verb speech L2
1.051 verb speech L3
0.966 verb speech L4
-1.041 verb speech P+1
-0.947 verb speech P-1
-1.307 verb speech P-1-
-0.281 verb speech P-1:
-1.117 verb speech P-2
0.766 verb speech R0
0.339 verb speech R1
0.262 verb speech R2
0.304 verb speech R3
-1.011 verb speech S+1
-0.621 verb speech S+1near
-0.623 verb speech S+2
0.078 verb speech S-1
-0.683 verb speech S-1:
-0.624 verb speech S-2
-0.521 verb speech S-3
0.566 verb speech around
-0.304 verb tell L0
-0.211 verb tell L1
0.913 verb tell L2
0.892 verb tell L3
1.004 verb tell L4
-0.763 verb tell P+1
-0.762 verb tell P-1
-0.529 verb tell P-1-
-1.009 verb tell P-2
0.925 verb tell R0
0.059 verb tell R1
-0.341 verb tell R2
-0.052 verb tell R3
-0.073 verb tell S+1
-0.034 verb tell S+2
0.591 verb tell S-1
-0.184 verb tell S-2
-0.640 where L0 colon-comma
0.521 where L0 colon-end
0.457 where L0 colon-inside
0.194 where L0 comma-comma
0.863 where L0 comma-end
1.430 where L0 comma-inside
0.351 where L0 inside-comma
0.796 where L0 inside-end
0.539 where L0 inside-inside
0.835 where L0 that-comma
-0.003 where L0 that-end
0.788 where L0 that-inside
1.230 where L1 colon-end
-0.249 where L1 colon-inside
0.678 where L1 comma-comma
0.853 where L1 comma-end
0.911 where L1 comma-inside
0.573 where L1 inside-comma
0.602 where L1 inside-end
0.999 where L1 inside-inside
1.104 where L1 that-end
-0.545 where L1 that-inside
-0.327 where L2 colon-comma
0.691 where L2 colon-end
-0.211 where L2 comma-comma
0.914 where L2 comma-end
-0.495 where L2 comma-inside
0.829 where L2 inside-comma
1.021 where L2 inside-end
1.493 where L2 inside-inside
0.248 where L2 that-end
-0.012 where L2 that-inside
-0.837 where L3 colon-comma
0.685 where L3 colon-end
0.817 where L3 comma-comma
0.657 where L3 comma-end
0.469 where L3 comma-inside
1.053 where L3 inside-comma
1.234 where L3 inside-end
1.132 where L3 inside-inside
0.318 where L3 that-end
0.404 where L4 colon-end
0.238 where L4 comma-end
0.054 where L4 comma-inside
0.007 where L4 inside-comma
1.286 where L4 inside-end
0.998 where L4 inside-inside
-0.094 where P+1 colon-comma
-0.653 where P+1 colon-end
-0.177 where P+1 colon-inside
-0.229 where P+1 comma-comma
-0.687 where P+1 comma-end
-0.178 where P+1 comma-inside
-0.863 where P+1 first-comma
-0.417 where P+1 first-end
-0.719 where P+1 first-inside
-0.765 where P+1 inside-comma
-0.996 where P+1 inside-end
-1.038 where P+1 inside-inside
-0.121 where P+1 that-comma
-0.379 where P+1 that-end
-0.120 where P+1 that-inside
-0.104 where P-1 colon-comma
-0.869 where P-1 colon-end
-0.135 where P-1 colon-inside
-0.297 where P-1 comma-comma
-0.827 where P-1 comma-end
-0.311 where P-1 comma-inside
-0.879 where P-1 first-comma
-0.023 where P-1 first-end
-0.414 where P-1 first-inside
-0.772 where P-1 inside-comma
-0.986 where P-1 inside-end
-1.131 where P-1 inside-inside
-0.095 where P-1 that-comma
-0.298 where P-1 that-end
-0.144 where P-1 that-inside
-0.025 where P-1- colon-comma
-0.556 where P-1- colon-end
-0.078 where P-1- colon-inside
-0.214 where P-1- comma-comma
-0.510 where P-1- comma-end
-0.091 where P-1- comma-inside
-0.665 where P-1- first-comma
-0.863 where P-1- first-end
-0.422 where P-1- first-inside
-0.541 where P-1- inside-comma
-0.727 where P-1- inside-end
-0.974 where P-1- inside-inside
-0.126 where P-1- that-end
-0.062 where P-1- that-inside
-0.417 where P-1: first-end
0.559 where P-1: inside-end
-0.074 where P-2 colon-comma
-0.723 where P-2 colon-end
-0.160 where P-2 colon-inside
-0.202 where P-2 comma-comma
-0.783 where P-2 comma-end
-0.136 where P-2 comma-inside
-0.937 where P-2 first-comma
-1.151 where P-2 first-end
-0.613 where P-2 first-inside
-0.790 where P-2 inside-comma
-0.912 where P-2 inside-end
-0.692 where P-2 inside-inside
-0.087 where P-2 that-comma
-0.238 where P-2 that-end
-0.132 where P-2 that-inside
0.970 where R0 colon-comma
0.625 where R0 comma-comma
-1.841 where R0 comma-inside
0.882 where R0 first-comma
0.631 where R0 first-inside
0.883 where R0 inside-comma
-0.297 where R0 inside-inside
-0.130 where R1 comma-comma
0.865 where R1 first-comma
0.736 where R1 first-inside
0.070 where R1 inside-comma
-0.233 where R1 inside-inside
-0.244 where R2 comma-comma
-0.359 where R2 comma-inside
0.440 where R2 first-comma
1.411 where R2 first-inside
-0.251 where R2 inside-comma
0.643 where R2 inside-inside
0.388 where R3 comma-comma
0.223 where R3 first-comma
1.182 where R3 first-inside
-0.098 where R3 inside-comma
0.457 where R3 inside-inside
-0.165 where S+1 colon-end
-0.219 where S+1 comma-comma
-0.122 where S+1 comma-end
-0.175 where S+1 comma-inside
-0.407 where S+1 first-comma
1.210 where S+1 first-end
-0.468 where S+1 first-inside
-0.437 where S+1 inside-comma
-0.522 where S+1 inside-end
-1.070 where S+1 inside-inside
-0.111 where S+1 that-end
-0.033 where S+1 that-inside
-0.318 where S+1near colon-end
-0.420 where S+1near comma-end
0.666 where S+1near first-end
-1.054 where S+1near inside-end
-0.127 where S+1near that-end
-0.063 where S+2 comma-end
-0.365 where S+2 first-comma
-0.109 where S+2 first-inside
-0.151 where S+2 inside-comma
-0.330 where S+2 inside-end
-0.451 where S+2 inside-inside
-0.320 where S-1 comma-comma
-0.529 where S-1 comma-end
-0.402 where S-1 comma-inside
-1.670 where S-1 first-comma
0.768 where S-1 first-end
-0.369 where S-1 first-inside
-1.524 where S-1 inside-comma
-0.951 where S-1 inside-end
-2.180 where S-1 inside-inside
-0.779 where S-1 that-end
-0.322 where S-1 that-inside
-0.079 where S-1: colon-comma
-1.147 where S-1: colon-end
-0.277 where S-2 colon-end
0.773 where S-2 comma-end
-0.484 where S-2 first-comma
-0.308 where S-2 first-end
-0.245 where S-2 inside-comma
-0.354 where S-2 inside-end
-0.324 where S-2 inside-inside
-0.106 where S-3 comma-end
-0.288 where S-3 first-comma
-0.614 where S-3 first-end
-0.049 where S-3 inside-comma
-0.138 where S-3 inside-end
-0.294 where S-3 inside-inside
-0.197 where around comma-comma
0.846 where around inside-comma
0.666 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.796 gender agrees
-0.796 gender unknown
-0.939 last named further
-1.078 last named further before
0.669 last named paragraph before
1.041 last named same paragraph
0.335 last named same sentence
0.866 last named sentence before
-0.000 last named two sentences before
0.009 latest named
-0.502 named in the quotation
0.347 named often
0.039 named rarely
-0.573 named some times
-1.149 one word only
0.503 role beginning
-0.272 role beginning further
0.369 role beginning sentence before
0.033 role later subject
-0.198 role later subject further
0.208 role later subject sentence before
-0.561 role object
-0.433 role object further
-0.065 role object sentence before
-0.164 role other
-0.057 role other further
0.515 role other sentence before
-0.153 role other two sentences before
-0.669 role part
-0.120 role part further
-0.506 role part sentence before
-0.051 role part two sentences before
-1.067 role possessor
-0.454 role possessor further
-0.135 role possessor sentence before
0.865 role speaker
-0.518 role speaker further
0.866 role speaker sentence before
0.103 role speaker two sentences before
0.574 role subject
-0.025 role subject further
0.069 role subject sentence before
0.615 role subject two sentences before
0.327 spoke last few sentences before
0.800 spoke last further
0.885 spoke last sentence before
0.684 surely a person
0.349 was such a pronoun
-0.433 was such a pronoun further
0.194 was such a pronoun same sentence
0.474 was such a pronoun sentence before
0.073 was such a pronoun two sentences before
`
