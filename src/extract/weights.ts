/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.878 after a preposition
0.645 begins the sentence
2.547 construction according say finite
0.001 construction apposition act base
-0.644 construction apposition act finite
-0.029 construction apposition label base
0.657 construction apposition label finite
0.098 construction apposition say base
0.623 construction apposition say finite
0.392 construction apposition speech base
0.219 construction apposition speech finite
0.839 construction apposition tell finite
-0.108 construction by speech finite
-0.997 construction colon say finite
-0.017 construction conjoined act base
-0.147 construction conjoined act finite
-0.258 construction conjoined label base
-0.040 construction conjoined label finite
-0.347 construction conjoined say base
0.081 construction conjoined say finite
-0.165 construction conjoined speech base
0.440 construction conjoined speech finite
-0.496 construction conjoined tell base
0.277 construction conjoined tell finite
0.426 construction distant act finite
-0.065 construction distant label finite
1.431 construction distant say finite
-0.029 construction distant speech finite
0.815 construction distant tell finite
0.025 construction inverted act finite
-0.459 construction inverted label finite
0.773 construction inverted say finite
0.270 construction inverted speech finite
-0.553 construction object act base
0.083 construction object act finite
-0.012 construction object act ing
-0.535 construction object label base
-0.834 construction object label finite
-0.227 construction object label ing
-0.374 construction object say base
0.581 construction object say finite
-0.566 construction object say ing
0.066 construction object speech base
-0.773 construction object speech finite
-0.677 construction object speech ing
-0.031 construction object tell base
-0.655 construction object tell finite
-0.123 construction object tell ing
0.216 construction participle act ing
0.499 construction participle label ing
0.377 construction participle say ing
0.139 construction participle speech ing
0.782 construction participle tell ing
-0.451 construction passive label finite
-0.104 construction passive speech finite
-0.703 construction quoted label finite
-0.960 construction quoted label ing
-0.652 construction quoted speech finite
-0.961 construction quoted speech ing
-0.216 construction relative act base
0.461 construction relative act finite
-0.060 construction relative label base
-0.392 construction relative label finite
-0.001 construction relative label ing
-0.087 construction relative say base
0.139 construction relative say finite
-0.245 construction relative speech base
0.278 construction relative speech finite
0.391 construction relative speech ing
-2.107 construction signature say finite
-1.112 construction subject act base
-1.242 construction subject act finite
-1.683 construction subject label base
0.394 construction subject label finite
0.398 construction subject say base
0.992 construction subject say finite
-1.514 construction subject speech base
0.458 construction subject speech finite
-0.657 construction subject tell base
0.706 construction subject tell finite
-0.199 definite
-0.697 further
-0.624 indefinite
-0.226 kind document linked
-1.246 kind document unlinked
-0.432 kind document's linked
-0.064 kind document's unlinked
0.511 kind group linked
-0.776 kind group unlinked
-0.282 kind group's linked
-0.961 kind group's unlinked
0.232 kind nominal linked
-0.570 kind nominal unlinked
-0.131 kind nominal's linked
-0.615 kind nominal's unlinked
0.086 kind organisation linked
-1.035 kind organisation unlinked
-0.974 kind organisation's linked
-1.454 kind organisation's unlinked
0.769 kind person linked
0.544 kind person unlinked
0.248 kind person's linked
0.462 kind person's unlinked
-0.055 kind place linked
-1.610 kind place unlinked
-0.860 kind place's linked
-1.236 kind place's unlinked
0.399 kind pronoun linked
-0.459 kind pronoun unlinked
-0.712 kind pronoun's linked
-0.091 kind pronoun's unlinked
0.188 kind unknown linked
-1.147 kind unknown unlinked
-0.962 kind unknown's linked
-0.523 kind unknown's unlinked
0.520 lemma accuse
0.075 lemma acknowledge
0.763 lemma add
0.378 lemma admit
-0.247 lemma advise
-0.070 lemma advocate
-0.696 lemma agree
0.557 lemma allege
-0.727 lemma announce
0.083 lemma answer
-0.410 lemma applaud
1.130 lemma argue
0.221 lemma ask
1.314 lemma assail
0.354 lemma assert
-0.005 lemma assure
-0.159 lemma attack
-0.027 lemma bash
-0.865 lemma begin
-1.270 lemma believe
0.021 lemma bemoan
-0.195 lemma bill
-0.068 lemma blame
0.324 lemma blast
0.552 lemma boast
-0.338 lemma brag
-0.134 lemma brand
-0.108 lemma by
0.347 lemma call
-0.448 lemma cast
0.550 lemma caution
0.304 lemma challenge
0.661 lemma chant
-0.051 lemma characterize
-0.253 lemma charge
0.316 lemma chide
-0.164 lemma chime
0.626 lemma cite
0.137 lemma claim
-0.038 lemma clarify
-0.904 lemma close
-0.536 lemma coin
-0.010 lemma command
-0.047 lemma comment
-0.548 lemma compare
0.504 lemma complain
0.675 lemma concede
-0.064 lemma conclude
-0.191 lemma condemn
0.142 lemma confirm
-0.677 lemma consider
0.013 lemma contend
-0.013 lemma continue
-0.388 lemma counsel
0.199 lemma counter
-0.733 lemma criticize
0.607 lemma cry
0.575 lemma cut
-0.114 lemma declare
0.174 lemma decry
-0.577 lemma deem
-0.095 lemma defend
-0.293 lemma demand
0.741 lemma denounce
-0.296 lemma deny
0.206 lemma describe
-0.083 lemma disclose
0.678 lemma dismiss
0.349 lemma dub
-0.049 lemma echo
0.785 lemma elaborate
0.518 lemma email
-0.024 lemma emphasize
-0.406 lemma endorse
-0.607 lemma estimate
0.266 lemma exclaim
0.648 lemma explain
0.502 lemma express
0.059 lemma figure
-0.540 lemma find
-0.538 lemma finish
-0.059 lemma forecast
-0.171 lemma go
0.239 lemma hail
0.480 lemma hammer
-0.349 lemma headline
-0.267 lemma highlight
-0.121 lemma hint
-1.269 lemma hold
0.131 lemma imply
0.805 lemma indicate
0.712 lemma insist
-0.003 lemma instruct
0.082 lemma interject
-0.286 lemma interrupt
-0.654 lemma invoke
0.222 lemma issue
0.109 lemma joke
-0.107 lemma jump
-0.203 lemma label
-0.157 lemma lambaste
-0.137 lemma lament
-0.109 lemma lash
0.024 lemma laugh
-0.077 lemma liken
-0.144 lemma maintain
-0.974 lemma mean
-0.149 lemma mention
0.968 lemma mock
-1.444 lemma muse
-0.301 lemma name
0.423 lemma note
-0.818 lemma open
-0.673 lemma oppose
-0.600 lemma order
-0.441 lemma paint
-0.073 lemma pitch
-0.863 lemma plead
0.130 lemma pledge
0.089 lemma point
0.524 lemma portray
-0.469 lemma post
-0.123 lemma praise
-0.003 lemma pray
0.777 lemma predict
-0.305 lemma proclaim
-0.327 lemma profess
-0.133 lemma promise
-0.966 lemma promote
0.464 lemma pronounce
-0.168 lemma propose
0.254 lemma protest
0.489 lemma publish
-0.575 lemma put
0.028 lemma quote
-1.617 lemma quote quoted
0.175 lemma quote subject
0.297 lemma rail
-0.312 lemma rank
-0.116 lemma rate
-0.105 lemma read
-0.115 lemma reason
-0.874 lemma reassure
-0.024 lemma rebuke
1.016 lemma recall
-0.787 lemma recite
-0.143 lemma recommend
0.089 lemma recount
-0.013 lemma refer
-0.021 lemma reflect
-0.265 lemma regard
-0.187 lemma reiterate
-0.204 lemma relate
0.635 lemma release
-0.275 lemma remark
-0.674 lemma remind
0.825 lemma repeat
0.988 lemma reply
1.379 lemma report
0.324 lemma respond
-0.315 lemma retort
0.230 lemma retweet
-0.064 lemma reveal
0.224 lemma rip
-0.014 lemma rule
0.516 lemma scream
-0.644 lemma see
1.436 lemma shout
-0.744 lemma signal
-0.069 lemma sing
-0.352 lemma slam
-0.998 lemma speak
-0.140 lemma speculate
-1.186 lemma start
0.070 lemma state
0.069 lemma stress
-0.348 lemma style
-0.031 lemma suggest
0.058 lemma sum
0.156 lemma support
-0.045 lemma suspect
-0.417 lemma talk
0.811 lemma tell apposition
-0.217 lemma tell conjoined
0.815 lemma tell distant
-0.721 lemma tell object
0.782 lemma tell participle
0.642 lemma tell subject
-0.553 lemma term
-0.679 lemma testify
0.488 lemma text
-0.477 lemma thank
-1.251 lemma think
-0.350 lemma title
0.072 lemma tout
0.146 lemma tweet
-0.084 lemma underscore
-0.177 lemma urge
-0.416 lemma use
-0.631 lemma venture
-0.115 lemma view
-0.476 lemma voice
-0.050 lemma volunteer
0.166 lemma vow
-0.139 lemma warn
0.325 lemma wonder
0.343 lemma write
1.328 lemma yell
-0.221 link according L0
0.699 link according L1
0.715 link according L2
0.793 link according L4
-0.717 link according P+1
-0.836 link according P-1
-0.391 link according P-1-
-0.043 link according R0
1.041 link according R1
1.207 link according R2
1.143 link according R3
-0.525 link according S+1
0.600 link according S-1
0.914 link apposition L0
0.858 link apposition L1
1.346 link apposition L2
1.300 link apposition L3
1.398 link apposition L4
-1.113 link apposition P+1
-1.305 link apposition P-1
-0.699 link apposition P-1-
0.518 link apposition R0
-0.022 link apposition R1
0.222 link apposition R2
-0.316 link apposition S+1
0.077 link apposition S+1near
-0.134 link apposition S+2
-0.188 link apposition S-1
-0.654 link apposition S-2
-0.124 link apposition S-3
-0.588 link apposition around
-0.389 link by L0
0.153 link by L1
-0.033 link by L2
0.176 link by L3
0.239 link by L4
-0.506 link by P+1
-0.653 link by P-1
-0.222 link by P-1-
0.612 link by R0
0.437 link by R1
0.298 link by R2
1.044 link by R3
-0.095 link by S+1
-0.073 link by S+2
-0.502 link by S-1
-0.070 link by S-2
-0.025 link by S-3
0.231 link colon L0
-0.076 link colon L1
-0.069 link colon L2
-0.118 link colon L3
-0.226 link colon P+1
0.485 link colon P-1
-0.008 link colon P-1-
-0.019 link colon P-1:
-0.854 link colon R1
-0.036 link colon S-1
0.451 link conjoined L0
1.546 link conjoined L1
0.692 link conjoined L2
1.624 link conjoined L3
-0.326 link conjoined L4
-0.779 link conjoined P+1
-0.708 link conjoined P-1
-0.611 link conjoined P-1-
-0.266 link conjoined R0
-0.402 link conjoined R1
-0.512 link conjoined R2
-0.654 link conjoined R3
0.105 link conjoined S+1
-0.183 link conjoined S+1near
-0.162 link conjoined S+2
-1.287 link conjoined S-1
-0.112 link conjoined S-1:
-0.227 link conjoined S-2
-0.111 link conjoined S-3
0.938 link conjoined around
0.955 link distant L0
0.393 link distant L1
0.539 link distant L2
1.258 link distant L3
-0.470 link distant L4
-0.672 link distant P+1
-0.613 link distant P-1
-0.410 link distant P-1-
0.494 link distant R0
-0.142 link distant R1
-0.098 link distant S+1
-0.138 link distant S+1near
-0.116 link distant S+2
0.375 link distant S-1
-0.095 link distant S-2
1.773 link distant around
0.227 link inverted L0
-1.380 link inverted L1
-0.092 link inverted L2
-1.229 link inverted L3
-0.836 link inverted P+1
-0.547 link inverted P-1
-0.931 link inverted P-1-
0.851 link inverted R0
-0.202 link inverted S+1
0.859 link inverted S-1
0.484 link inverted S-2
-0.494 link object L0
-0.415 link object L1
0.304 link object L2
-0.987 link object L3
-0.676 link object L4
-0.567 link object P+1
-0.617 link object P-1
-0.510 link object P-1-
-0.133 link object R0
-0.090 link object R1
0.565 link object R2
1.281 link object R3
-0.197 link object S+1
-0.020 link object S+1near
-0.070 link object S+2
0.047 link object S-1
-0.011 link object S-1:
-0.204 link object S-2
-0.103 link object S-3
0.913 link participle L0
0.977 link participle L1
1.160 link participle L2
1.147 link participle L3
1.209 link participle L4
-1.099 link participle P+1
-1.038 link participle P-1
-0.541 link participle P-1-
0.254 link participle R0
-0.199 link participle R1
-0.534 link participle R2
-0.371 link participle R3
-0.140 link participle S+1
-0.157 link participle S+1near
-0.084 link participle S+2
-0.397 link participle S-1
-0.104 link participle S-1:
-0.223 link participle S-2
-0.021 link participle S-3
0.503 link participle around
-0.043 link passive P+1
-0.018 link passive P-1
-0.003 link quoted P+1
-0.004 link quoted P-1
-0.004 link quoted P-1-
0.553 link quoted S-1
-0.302 link relative L0
-0.081 link relative L1
0.602 link relative L2
-0.301 link relative L3
0.826 link relative L4
-0.541 link relative P+1
-0.431 link relative P-1
-0.229 link relative P-1-
0.864 link relative R0
-0.097 link relative R1
0.304 link relative R2
-0.392 link relative R3
-0.093 link relative S+1
-0.045 link relative S+2
0.470 link relative S-1
-0.055 link relative S-2
-0.062 link relative S-3
0.147 link signature P+1
0.918 link subject L0
1.091 link subject L1
1.020 link subject L2
1.119 link subject L3
1.306 link subject L4
-1.063 link subject P+1
-0.973 link subject P-1
-1.050 link subject P-1-
0.448 link subject P-1:
0.831 link subject R0
0.375 link subject R1
-0.458 link subject R2
-0.121 link subject R3
-1.049 link subject S+1
-0.888 link subject S+1near
-1.100 link subject S+2
0.435 link subject S-1
-0.853 link subject S-1:
-0.782 link subject S-2
-1.017 link subject S-3
-0.477 linked after a preposition apposition
-0.020 linked after a preposition colon
-1.262 linked after a preposition conjoined
-1.611 linked after a preposition distant
-0.232 linked after a preposition object
-0.455 linked after a preposition participle
-0.671 linked after a preposition relative
-0.662 linked after a preposition subject
0.790 mention document according
0.619 mention document apposition
-0.484 mention document by
-0.528 mention document colon
-0.276 mention document conjoined
-0.796 mention document distant
1.093 mention document inverted
-0.276 mention document object
-0.975 mention document participle
-0.011 mention document quoted
-0.297 mention document relative
1.021 mention document subject
0.696 mention group according
-0.501 mention group apposition
0.605 mention group by
0.273 mention group colon
0.556 mention group conjoined
1.569 mention group distant
0.264 mention group inverted
-0.335 mention group object
0.332 mention group participle
0.406 mention group relative
0.293 mention group subject
0.144 mention group's by
-0.003 mention group's conjoined
0.417 mention group's distant
-0.097 mention group's inverted
-0.060 mention group's object
-0.003 mention group's participle
0.713 mention nominal according
-1.606 mention nominal apposition
0.701 mention nominal by
-0.004 mention nominal colon
-0.845 mention nominal conjoined
0.968 mention nominal distant
-0.711 mention nominal inverted
-0.558 mention nominal object
1.088 mention nominal participle
-0.887 mention nominal quoted
-0.237 mention nominal relative
1.269 mention nominal subject
-0.016 mention nominal's by
-0.001 mention nominal's conjoined
-0.100 mention nominal's object
0.608 mention organisation according
-0.932 mention organisation apposition
0.628 mention organisation by
0.440 mention organisation colon
-0.036 mention organisation conjoined
-0.187 mention organisation distant
-0.702 mention organisation inverted
-0.444 mention organisation object
-0.542 mention organisation participle
-0.081 mention organisation relative
1.233 mention organisation subject
-0.881 mention organisation's by
0.196 mention organisation's conjoined
-0.042 mention organisation's distant
-0.064 mention organisation's object
-0.175 mention organisation's participle
-0.088 mention person according
1.090 mention person apposition
0.245 mention person by
-0.587 mention person colon
0.455 mention person conjoined
0.971 mention person distant
0.942 mention person inverted
-0.122 mention person object
0.595 mention person participle
-0.342 mention person passive
0.049 mention person quoted
0.229 mention person relative
0.217 mention person signature
0.596 mention person subject
0.276 mention person's according
0.352 mention person's by
0.585 mention person's conjoined
0.576 mention person's distant
-0.800 mention person's inverted
0.023 mention person's object
0.574 mention person's participle
-0.159 mention person's passive
-0.948 mention person's quoted
-0.642 mention place by
-0.238 mention place colon
-0.163 mention place conjoined
-0.041 mention place distant
-0.287 mention place object
0.686 mention place participle
-0.143 mention place relative
0.182 mention place subject
-0.151 mention place's by
-0.098 mention place's conjoined
-0.048 mention place's distant
-0.037 mention place's object
0.451 mention pronoun apposition
-0.002 mention pronoun by
-0.059 mention pronoun colon
0.092 mention pronoun conjoined
0.540 mention pronoun distant
-1.406 mention pronoun inverted
-1.228 mention pronoun object
0.178 mention pronoun participle
0.155 mention pronoun quoted
0.489 mention pronoun subject
-0.567 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.274 mention pronoun's object
0.158 mention pronoun's participle
0.384 mention unknown according
0.779 mention unknown apposition
0.245 mention unknown by
-0.596 mention unknown colon
-0.529 mention unknown conjoined
-0.908 mention unknown distant
0.430 mention unknown inverted
0.015 mention unknown object
-1.004 mention unknown participle
0.466 mention unknown relative
0.771 mention unknown subject
-0.826 mention unknown's by
-0.037 mention unknown's conjoined
-0.022 mention unknown's distant
-0.027 mention unknown's object
-0.052 mention unknown's participle
0.477 nearest
0.773 nearest by far
0.425 nearest of equals
0.528 nobody
-0.316 nobody after as
0.845 nobody after book
0.087 nobody after called
-0.428 nobody after capital
0.023 nobody after determiner
0.304 nobody after for
0.256 nobody after in
0.386 nobody after of
1.197 nobody after on
0.382 nobody after show
-0.300 nobody after term
1.024 nobody after titled
-0.558 nobody after verb act
-0.342 nobody after verb label
-0.204 nobody after verb say
-0.779 nobody after verb speech
0.147 nobody after word
0.067 nobody bare title
0.562 nobody bare title after of
-0.082 nobody bare title after on
0.541 nobody bare title after to
0.667 nobody bare title first-inside
-0.059 nobody bare title inside-inside
0.295 nobody before noun
0.124 nobody before verb
0.146 nobody before word
1.142 nobody capital 1
-0.363 nobody capital 12+
0.499 nobody capital 2
-0.197 nobody capital 3
-0.247 nobody capital 4+
-0.416 nobody capital 7+
1.220 nobody hashtag
0.157 nobody nearest at hand
0.651 nobody nearest far
-0.183 nobody nearest far long
0.627 nobody nearest far short
0.370 nobody nearest middle
0.309 nobody nearest middle long
0.383 nobody nearest middle short
0.213 nobody nearest near
0.019 nobody nearest near long
0.298 nobody nearest near short
-0.331 nobody nearest none
-0.773 nobody nearest none long
0.394 nobody nearest none short
-0.233 nobody punctuated colon-comma
-0.217 nobody punctuated colon-end
0.317 nobody punctuated comma-comma
-0.212 nobody punctuated comma-end
0.723 nobody punctuated comma-inside
-0.380 nobody punctuated first-comma
-0.425 nobody punctuated first-end
-0.420 nobody punctuated first-inside
0.612 nobody punctuated inside-comma
0.427 nobody punctuated inside-end
1.046 nobody punctuated inside-inside
-0.431 nobody punctuated that-comma
0.236 nobody punctuated that-end
-0.233 nobody shape colon-comma
0.626 nobody shape colon-end
1.152 nobody shape colon-inside
0.317 nobody shape comma-comma
0.285 nobody shape comma-end
0.267 nobody shape comma-inside
-0.383 nobody shape first-comma
-0.901 nobody shape first-end
0.312 nobody shape first-inside
0.807 nobody shape inside-comma
0.474 nobody shape inside-end
0.429 nobody shape inside-inside
-0.431 nobody shape that-comma
0.236 nobody shape that-end
-0.404 nobody shape that-inside
2.976 nobody single colon-end
0.836 nobody single first-end
0.342 nobody single first-inside
0.836 nobody single inside-comma
1.493 nobody single inside-end
1.834 nobody single inside-inside
2.859 nobody single marks
0.079 nobody small 1
-0.213 nobody small 12+
-0.072 nobody small 2
-0.383 nobody small 3
-0.395 nobody small 4+
-0.458 nobody small 7+
1.094 nobody title 12+
1.423 nobody title 2
1.523 nobody title 3
2.174 nobody title 4+
1.706 nobody title 7+
2.635 nobody title after possessive
1.899 nobody title of a work
0.499 nobody unpunctuated
0.403 nobody words 1
-0.241 nobody words 12+
0.498 nobody words 2
0.364 nobody words 3
0.418 nobody words 4+
0.115 nobody words 7+
-0.508 part of a longer mention
-0.290 plural
0.428 pronoun he
-0.295 pronoun i
-1.019 pronoun it
0.554 pronoun she
-0.104 pronoun they
-0.141 pronoun we
0.019 second nearest
-0.509 singular
-1.097 unlinked P+1
-1.088 unlinked P-1
-1.149 unlinked S+1
-0.218 unlinked S-1
-1.041 unlinked S-2
0.919 unlinked after
1.919 unlinked before
-0.055 unlinked colon-comma P+1
-0.089 unlinked colon-comma P-1
-0.041 unlinked colon-comma S-1
0.230 unlinked colon-comma after
0.656 unlinked colon-comma before
-0.646 unlinked colon-end P+1
-0.801 unlinked colon-end P-1
-0.116 unlinked colon-end S+1
0.355 unlinked colon-end S-1
-0.134 unlinked colon-end S-2
1.285 unlinked colon-end before
-0.116 unlinked colon-inside P+1
-0.330 unlinked colon-inside P-1
-0.463 unlinked colon-inside before
-0.223 unlinked colon-inside just after
-0.169 unlinked comma-comma P+1
-0.284 unlinked comma-comma P-1
-0.113 unlinked comma-comma S+1
-0.153 unlinked comma-comma S-1
-0.021 unlinked comma-comma S-2
0.247 unlinked comma-comma after
-0.893 unlinked comma-comma before
-0.118 unlinked comma-comma just after
-0.029 unlinked comma-comma just before
-0.704 unlinked comma-end P+1
-0.804 unlinked comma-end P-1
-0.115 unlinked comma-end S+1
-0.602 unlinked comma-end S-1
-0.170 unlinked comma-end S-2
0.755 unlinked comma-end before
-0.095 unlinked comma-end just before
-0.155 unlinked comma-inside P+1
-0.211 unlinked comma-inside P-1
-0.079 unlinked comma-inside S+1
-0.021 unlinked comma-inside S-1
0.606 unlinked comma-inside after
0.381 unlinked comma-inside before
-0.134 unlinked comma-inside just after
0.903 unlinked comma-inside just before
-0.906 unlinked first-comma P+1
-0.913 unlinked first-comma P-1
-0.406 unlinked first-comma S+1
-0.899 unlinked first-comma S-1
-0.450 unlinked first-comma S-2
1.224 unlinked first-comma after
2.020 unlinked first-comma just after
-1.116 unlinked first-end P+1
-1.165 unlinked first-end P-1
0.334 unlinked first-end S+1
1.641 unlinked first-end S-1
-0.057 unlinked first-end S-2
-0.619 unlinked first-inside P+1
-0.794 unlinked first-inside P-1
-0.130 unlinked first-inside S+1
0.404 unlinked first-inside S-1
-0.085 unlinked first-inside S-2
0.215 unlinked first-inside after
0.088 unlinked first-inside just after
-0.775 unlinked inside-comma P+1
-0.680 unlinked inside-comma P-1
-0.359 unlinked inside-comma S+1
-0.642 unlinked inside-comma S-1
-0.123 unlinked inside-comma S-2
0.174 unlinked inside-comma after
0.294 unlinked inside-comma before
0.688 unlinked inside-comma just after
-0.653 unlinked inside-comma just before
-0.857 unlinked inside-end P+1
-0.927 unlinked inside-end P-1
-0.627 unlinked inside-end S+1
0.726 unlinked inside-end S-1
-0.330 unlinked inside-end S-2
0.802 unlinked inside-end before
0.365 unlinked inside-end just before
-0.968 unlinked inside-inside P+1
-1.063 unlinked inside-inside P-1
-0.912 unlinked inside-inside S+1
-0.827 unlinked inside-inside S-1
-0.457 unlinked inside-inside S-2
0.325 unlinked inside-inside after
0.763 unlinked inside-inside before
-1.157 unlinked inside-inside just after
0.335 unlinked inside-inside just before
0.725 unlinked just after
0.252 unlinked just before
-0.048 unlinked that-comma P+1
-0.078 unlinked that-comma P-1
-0.060 unlinked that-comma after
-0.226 unlinked that-end P+1
-0.373 unlinked that-end P-1
-0.052 unlinked that-end S+1
-0.178 unlinked that-end S-1
-0.208 unlinked that-end before
-0.149 unlinked that-end just before
-0.115 unlinked that-inside P+1
-0.224 unlinked that-inside P-1
-0.025 unlinked that-inside S+1
-0.104 unlinked that-inside S-1
-0.271 unlinked that-inside after
1.240 unlinked that-inside before
-0.102 unlinked that-inside just after
-0.198 verb act L0
0.155 verb act L1
0.248 verb act L2
0.674 verb act L3
0.833 verb act L4
-0.809 verb act P+1
-0.795 verb act P-1
-0.750 verb act P-1-
-0.306 verb act P-1:
-0.715 verb act R0
-0.140 verb act R1
0.392 verb act R2
-0.322 verb act R3
-0.634 verb act S+1
0.124 verb act S+1near
-0.355 verb act S+2
-0.468 verb act S-1
-0.119 verb act S-1:
-0.583 verb act S-2
-0.302 verb act S-3
0.601 verb act around
0.734 verb label L0
0.899 verb label L1
0.634 verb label L2
0.491 verb label L3
0.665 verb label L4
-1.045 verb label P+1
-1.010 verb label P-1
-1.021 verb label P-1-
-0.077 verb label P-1:
-0.709 verb label R0
-0.932 verb label R1
0.047 verb label R2
-0.733 verb label R3
-0.493 verb label S+1
-0.318 verb label S+1near
-0.237 verb label S+2
-0.681 verb label S-1
-0.050 verb label S-1:
-0.543 verb label S-2
-0.235 verb label S-3
0.650 verb label around
1.244 verb say L0
1.180 verb say L1
1.376 verb say L2
1.579 verb say L3
1.515 verb say L4
-1.090 verb say P+1
-0.977 verb say P-1
-0.833 verb say P-1-
0.830 verb say P-1:
0.881 verb say R0
0.775 verb say R1
1.385 verb say R2
1.597 verb say R3
-0.581 verb say S+1
-0.584 verb say S+1near
-0.570 verb say S+2
0.611 verb say S-1
-0.382 verb say S-1:
0.066 verb say S-2
-0.365 verb say S-3
0.188 verb say around
0.675 verb speech L0
1.059 verb speech L1
1.184 verb speech L2
1.024 verb speech L3
1.026 verb speech L4
-1.152 verb speech P+1
-1.043 verb speech P-1
-1.314 verb speech P-1-
-0.569 verb speech P-1:
0.670 verb speech R0
0.354 verb speech R1
0.236 verb speech R2
0.358 verb speech R3
-1.026 verb speech S+1
-0.601 verb speech S+1near
-0.707 verb speech S+2
0.070 verb speech S-1
-0.699 verb speech S-1:
-0.724 verb speech S-2
-0.631 verb speech S-3
0.611 verb speech around
-0.598 verb tell L0
-0.304 verb tell L1
0.799 verb tell L2
0.759 verb tell L3
0.817 verb tell L4
-0.894 verb tell P+1
-0.715 verb tell P-1
-0.557 verb tell P-1-
0.876 verb tell R0
0.015 verb tell R1
-0.393 verb tell R2
-0.050 verb tell R3
-0.072 verb tell S+1
-0.047 verb tell S+2
0.746 verb tell S-1
-0.228 verb tell S-2
-0.537 where L0 colon-comma
0.532 where L0 colon-end
0.260 where L0 colon-inside
0.121 where L0 comma-comma
0.787 where L0 comma-end
1.365 where L0 comma-inside
0.303 where L0 inside-comma
0.771 where L0 inside-end
0.549 where L0 inside-inside
0.763 where L0 that-comma
-0.058 where L0 that-end
0.778 where L0 that-inside
1.192 where L1 colon-end
-0.318 where L1 colon-inside
0.679 where L1 comma-comma
0.801 where L1 comma-end
0.895 where L1 comma-inside
0.560 where L1 inside-comma
0.516 where L1 inside-end
0.929 where L1 inside-inside
0.997 where L1 that-end
-0.397 where L1 that-inside
-0.330 where L2 colon-comma
0.652 where L2 colon-end
-0.283 where L2 comma-comma
0.898 where L2 comma-end
-0.560 where L2 comma-inside
0.779 where L2 inside-comma
0.934 where L2 inside-end
1.459 where L2 inside-inside
0.133 where L2 that-end
-0.028 where L2 that-inside
-0.866 where L3 colon-comma
0.543 where L3 colon-end
0.882 where L3 comma-comma
0.576 where L3 comma-end
0.708 where L3 comma-inside
1.061 where L3 inside-comma
1.133 where L3 inside-end
1.138 where L3 inside-inside
0.231 where L3 that-end
0.337 where L4 colon-end
0.200 where L4 comma-end
0.024 where L4 comma-inside
-0.196 where L4 inside-comma
1.233 where L4 inside-end
0.998 where L4 inside-inside
-0.078 where P+1 colon-comma
-0.677 where P+1 colon-end
-0.178 where P+1 colon-inside
-0.238 where P+1 comma-comma
-0.733 where P+1 comma-end
-0.180 where P+1 comma-inside
-0.886 where P+1 first-comma
-1.016 where P+1 first-end
-0.745 where P+1 first-inside
-0.802 where P+1 inside-comma
-0.985 where P+1 inside-end
-1.048 where P+1 inside-inside
-0.124 where P+1 that-comma
-0.395 where P+1 that-end
-0.158 where P+1 that-inside
-0.102 where P-1 colon-comma
-0.909 where P-1 colon-end
-0.166 where P-1 colon-inside
-0.310 where P-1 comma-comma
-0.896 where P-1 comma-end
-0.358 where P-1 comma-inside
-0.923 where P-1 first-comma
-0.365 where P-1 first-end
-0.467 where P-1 first-inside
-0.839 where P-1 inside-comma
-0.974 where P-1 inside-end
-1.164 where P-1 inside-inside
-0.107 where P-1 that-comma
-0.368 where P-1 that-end
-0.191 where P-1 that-inside
-0.039 where P-1- colon-comma
-0.621 where P-1- colon-end
-0.089 where P-1- colon-inside
-0.241 where P-1- comma-comma
-0.571 where P-1- comma-end
-0.071 where P-1- comma-inside
-0.761 where P-1- first-comma
-0.863 where P-1- first-end
-0.498 where P-1- first-inside
-0.602 where P-1- inside-comma
-0.791 where P-1- inside-end
-0.998 where P-1- inside-inside
-0.141 where P-1- that-end
-0.064 where P-1- that-inside
-0.821 where P-1: first-end
0.628 where P-1: inside-end
0.966 where R0 colon-comma
0.675 where R0 comma-comma
-1.800 where R0 comma-inside
0.852 where R0 first-comma
0.544 where R0 first-inside
0.817 where R0 inside-comma
-0.291 where R0 inside-inside
-0.095 where R1 comma-comma
0.839 where R1 first-comma
0.638 where R1 first-inside
0.060 where R1 inside-comma
-0.358 where R1 inside-inside
-0.266 where R2 comma-comma
-0.340 where R2 comma-inside
0.440 where R2 first-comma
1.358 where R2 first-inside
-0.255 where R2 inside-comma
0.606 where R2 inside-inside
0.249 where R3 comma-comma
0.274 where R3 first-comma
1.130 where R3 first-inside
-0.069 where R3 inside-comma
0.465 where R3 inside-inside
-0.192 where S+1 colon-end
-0.251 where S+1 comma-comma
-0.127 where S+1 comma-end
-0.124 where S+1 comma-inside
-0.320 where S+1 first-comma
1.194 where S+1 first-end
-0.484 where S+1 first-inside
-0.506 where S+1 inside-comma
-0.611 where S+1 inside-end
-1.139 where S+1 inside-inside
-0.112 where S+1 that-end
-0.035 where S+1 that-inside
-0.308 where S+1near colon-end
-0.376 where S+1near comma-end
0.453 where S+1near first-end
-1.049 where S+1near inside-end
-0.109 where S+1near that-end
-0.058 where S+2 comma-end
-0.322 where S+2 first-comma
-0.149 where S+2 first-inside
-0.193 where S+2 inside-comma
-0.343 where S+2 inside-end
-0.509 where S+2 inside-inside
-0.276 where S-1 comma-comma
-0.567 where S-1 comma-end
-0.465 where S-1 comma-inside
-1.793 where S-1 first-comma
0.929 where S-1 first-end
-0.331 where S-1 first-inside
-1.638 where S-1 inside-comma
-1.012 where S-1 inside-end
-2.167 where S-1 inside-inside
-0.841 where S-1 that-end
-0.409 where S-1 that-inside
-0.077 where S-1: colon-comma
-1.116 where S-1: colon-end
-0.211 where S-2 colon-end
0.714 where S-2 comma-end
-0.538 where S-2 first-comma
-0.318 where S-2 first-end
-0.222 where S-2 inside-comma
-0.423 where S-2 inside-end
-0.367 where S-2 inside-inside
-0.104 where S-3 comma-end
-0.305 where S-3 first-comma
-0.675 where S-3 first-end
-0.041 where S-3 inside-comma
-0.179 where S-3 inside-end
-0.227 where S-3 inside-inside
-0.099 where around comma-comma
0.866 where around inside-comma
0.620 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.869 after a preposition
0.151 after next paragraph likely
-0.674 after next paragraph likely alone
0.673 after next paragraph likely few words
0.145 after next paragraph likely in words
-0.296 after next paragraph maybe
-0.569 after next paragraph maybe alone
-0.138 after next paragraph maybe few words
0.438 after next paragraph maybe in words
0.086 after next paragraph sure
0.158 after next paragraph sure alone
0.145 after next paragraph sure few words
0.036 after next paragraph sure in words
0.410 after same paragraph likely
0.551 after same paragraph likely few words
0.147 after same paragraph likely in words
-0.057 after same paragraph maybe
0.028 after same paragraph maybe few words
0.076 after same paragraph maybe in words
0.326 after same paragraph sure
0.662 after same paragraph sure alone
0.575 after same paragraph sure few words
-0.020 after same paragraph sure in words
0.319 after same sentence likely
0.221 after same sentence likely few words
0.274 after same sentence likely in words
0.162 after same sentence maybe
0.162 after same sentence maybe in words
0.475 after same sentence sure
0.535 after same sentence sure few words
0.391 after same sentence sure in words
0.618 before continued sure
0.680 before continued sure alone
-0.053 before continued sure few words
0.086 before next paragraph likely
-0.245 before next paragraph likely alone
-0.448 before next paragraph likely few words
0.521 before next paragraph likely in words
0.108 before next paragraph maybe
-0.179 before next paragraph maybe alone
-0.540 before next paragraph maybe few words
0.635 before next paragraph maybe in words
0.019 before next paragraph sure
0.789 before next paragraph sure alone
-0.265 before next paragraph sure few words
-0.235 before next paragraph sure in words
0.513 before same paragraph likely
0.508 before same paragraph likely alone
0.576 before same paragraph likely few words
-0.176 before same paragraph likely in words
0.200 before same paragraph maybe
-0.310 before same paragraph maybe alone
0.985 before same paragraph maybe few words
-0.388 before same paragraph maybe in words
0.702 before same paragraph sure
0.741 before same paragraph sure alone
-0.020 before same paragraph sure few words
-0.385 before same paragraph sure in words
0.417 before same sentence likely
0.389 before same sentence likely in words
0.214 before same sentence maybe
0.214 before same sentence maybe in words
0.306 before same sentence sure
0.392 before same sentence sure few words
0.183 before same sentence sure in words
0.595 begins the sentence
2.446 construction according say finite
0.111 construction apposition act base
-0.575 construction apposition act finite
-0.023 construction apposition label base
0.557 construction apposition label finite
0.076 construction apposition say base
0.590 construction apposition say finite
0.365 construction apposition speech base
0.285 construction apposition speech finite
0.835 construction apposition tell finite
-0.044 construction by speech finite
-0.873 construction colon say finite
0.004 construction conjoined act base
-0.190 construction conjoined act finite
-0.225 construction conjoined label base
-0.004 construction conjoined label finite
-0.166 construction conjoined say base
0.022 construction conjoined say finite
-0.080 construction conjoined speech base
0.381 construction conjoined speech finite
-0.479 construction conjoined tell base
0.239 construction conjoined tell finite
0.430 construction distant act finite
0.025 construction distant label finite
1.373 construction distant say finite
-0.096 construction distant speech finite
0.837 construction distant tell finite
0.000 construction inverted act finite
-0.461 construction inverted label finite
0.715 construction inverted say finite
0.260 construction inverted speech finite
-0.545 construction object act base
0.109 construction object act finite
-0.001 construction object act ing
-0.539 construction object label base
-0.815 construction object label finite
-0.250 construction object label ing
-0.378 construction object say base
0.624 construction object say finite
-0.510 construction object say ing
0.134 construction object speech base
-0.770 construction object speech finite
-0.621 construction object speech ing
-0.034 construction object tell base
-0.584 construction object tell finite
-0.112 construction object tell ing
0.227 construction participle act ing
0.514 construction participle label ing
0.293 construction participle say ing
0.190 construction participle speech ing
0.774 construction participle tell ing
-0.424 construction passive label finite
-0.076 construction passive speech finite
-0.767 construction quoted label finite
-0.967 construction quoted label ing
-0.575 construction quoted speech finite
-0.963 construction quoted speech ing
-0.214 construction relative act base
0.386 construction relative act finite
-0.057 construction relative label base
-0.410 construction relative label finite
-0.002 construction relative label ing
-0.103 construction relative say base
0.136 construction relative say finite
-0.212 construction relative speech base
0.295 construction relative speech finite
0.486 construction relative speech ing
-2.014 construction signature say finite
-1.083 construction subject act base
-1.152 construction subject act finite
-1.679 construction subject label base
0.452 construction subject label finite
0.292 construction subject say base
0.911 construction subject say finite
-1.487 construction subject speech base
0.437 construction subject speech finite
-0.522 construction subject tell base
0.678 construction subject tell finite
-0.197 definite
-0.679 further
-0.585 indefinite
-0.209 kind document linked
-1.141 kind document unlinked
-0.473 kind document's linked
-0.062 kind document's unlinked
0.504 kind group linked
-0.757 kind group unlinked
-0.335 kind group's linked
-0.909 kind group's unlinked
0.250 kind nominal linked
-0.513 kind nominal unlinked
-0.127 kind nominal's linked
-0.604 kind nominal's unlinked
0.131 kind organisation linked
-0.932 kind organisation unlinked
-0.860 kind organisation's linked
-1.368 kind organisation's unlinked
0.701 kind person linked
0.555 kind person unlinked
0.238 kind person's linked
0.421 kind person's unlinked
0.011 kind place linked
-1.517 kind place unlinked
-0.825 kind place's linked
-1.163 kind place's unlinked
0.404 kind pronoun linked
-0.399 kind pronoun unlinked
-0.673 kind pronoun's linked
-0.135 kind pronoun's unlinked
0.209 kind unknown linked
-1.016 kind unknown unlinked
-0.851 kind unknown's linked
-0.507 kind unknown's unlinked
0.425 lemma accuse
-0.047 lemma acknowledge
0.686 lemma add
0.415 lemma admit
-0.233 lemma advise
-0.060 lemma advocate
-0.540 lemma agree
0.572 lemma allege
-0.680 lemma announce
0.025 lemma answer
-0.337 lemma applaud
1.220 lemma argue
0.203 lemma ask
0.946 lemma assail
0.414 lemma assert
-0.038 lemma assure
-0.233 lemma attack
-0.027 lemma bash
-0.713 lemma begin
-1.222 lemma believe
0.010 lemma bemoan
-0.290 lemma bill
-0.173 lemma blame
0.163 lemma blast
0.566 lemma boast
-0.345 lemma brag
-0.133 lemma brand
-0.044 lemma by
0.391 lemma call
-0.340 lemma cast
0.588 lemma caution
0.260 lemma challenge
0.572 lemma chant
0.005 lemma characterize
-0.057 lemma charge
0.274 lemma chide
-0.119 lemma chime
0.556 lemma cite
0.043 lemma claim
-0.054 lemma clarify
-0.859 lemma close
-0.435 lemma coin
-0.093 lemma command
-0.113 lemma comment
-0.543 lemma compare
0.529 lemma complain
0.711 lemma concede
-0.082 lemma conclude
-0.237 lemma condemn
0.066 lemma confirm
-0.655 lemma consider
-0.001 lemma contend
-0.097 lemma continue
-0.480 lemma counsel
0.121 lemma counter
-0.644 lemma criticize
0.573 lemma cry
0.667 lemma cut
-0.125 lemma declare
0.177 lemma decry
-0.525 lemma deem
-0.032 lemma defend
-0.414 lemma demand
0.643 lemma denounce
-0.221 lemma deny
0.120 lemma describe
-0.078 lemma disclose
0.691 lemma dismiss
0.376 lemma dub
0.064 lemma echo
0.702 lemma elaborate
0.270 lemma email
0.072 lemma emphasize
-0.412 lemma endorse
-0.507 lemma estimate
0.167 lemma exclaim
0.604 lemma explain
0.525 lemma express
0.050 lemma figure
-0.445 lemma find
-0.521 lemma finish
-0.038 lemma forecast
-0.068 lemma go
0.179 lemma hail
0.143 lemma hammer
-0.260 lemma headline
-0.254 lemma highlight
0.056 lemma hint
-1.227 lemma hold
0.017 lemma imply
0.776 lemma indicate
0.755 lemma insist
-0.003 lemma instruct
0.287 lemma interject
-0.285 lemma interrupt
-0.606 lemma invoke
0.223 lemma issue
0.012 lemma joke
-0.105 lemma jump
-0.212 lemma label
-0.154 lemma lambaste
-0.042 lemma lament
-0.065 lemma lash
0.082 lemma laugh
-0.064 lemma liken
-0.112 lemma maintain
-0.897 lemma mean
-0.150 lemma mention
0.941 lemma mock
-1.531 lemma muse
-0.323 lemma name
0.341 lemma note
-0.823 lemma open
-0.753 lemma oppose
-0.532 lemma order
-0.506 lemma paint
-0.075 lemma pitch
-0.832 lemma plead
0.122 lemma pledge
0.011 lemma point
0.309 lemma portray
-0.479 lemma post
0.064 lemma praise
-0.003 lemma pray
0.675 lemma predict
-0.447 lemma proclaim
-0.332 lemma profess
-0.073 lemma promise
-0.916 lemma promote
0.440 lemma pronounce
-0.160 lemma propose
0.220 lemma protest
0.512 lemma publish
-0.455 lemma put
0.079 lemma quote
-1.543 lemma quote quoted
0.166 lemma quote subject
0.136 lemma rail
-0.376 lemma rank
-0.148 lemma rate
-0.151 lemma read
-0.092 lemma reason
-0.848 lemma reassure
-0.021 lemma rebuke
1.015 lemma recall
-0.769 lemma recite
-0.166 lemma recommend
0.026 lemma recount
0.080 lemma refer
-0.024 lemma reflect
-0.235 lemma regard
-0.186 lemma reiterate
-0.068 lemma relate
0.683 lemma release
-0.400 lemma remark
-0.591 lemma remind
0.698 lemma repeat
1.108 lemma reply
1.445 lemma report
0.380 lemma respond
-0.354 lemma retort
0.259 lemma retweet
-0.038 lemma reveal
0.297 lemma rip
0.139 lemma rule
0.556 lemma scream
-0.665 lemma see
1.497 lemma shout
-0.710 lemma signal
-0.032 lemma sing
-0.380 lemma slam
-0.965 lemma speak
-0.017 lemma speculate
-1.144 lemma start
-0.068 lemma state
0.009 lemma stress
-0.210 lemma style
0.025 lemma suggest
0.030 lemma sum
0.169 lemma support
-0.027 lemma suspect
-0.409 lemma talk
0.798 lemma tell apposition
-0.240 lemma tell conjoined
0.837 lemma tell distant
-0.650 lemma tell object
0.774 lemma tell participle
0.629 lemma tell subject
-0.315 lemma term
-0.791 lemma testify
0.492 lemma text
-0.372 lemma thank
-1.238 lemma think
-0.244 lemma title
0.198 lemma tout
0.168 lemma tweet
-0.064 lemma underscore
-0.214 lemma urge
-0.363 lemma use
-0.582 lemma venture
-0.139 lemma view
-0.389 lemma voice
-0.055 lemma volunteer
0.284 lemma vow
-0.314 lemma warn
0.273 lemma wonder
0.276 lemma write
1.418 lemma yell
-0.185 link according L0
0.648 link according L1
0.736 link according L2
0.813 link according L4
-0.692 link according P+1
-0.742 link according P-1
-0.298 link according P-1-
0.048 link according R0
0.823 link according R1
1.102 link according R2
1.177 link according R3
-0.462 link according S+1
0.346 link according S-1
0.827 link apposition L0
0.792 link apposition L1
1.345 link apposition L2
1.255 link apposition L3
1.321 link apposition L4
-1.051 link apposition P+1
-1.135 link apposition P-1
-0.628 link apposition P-1-
0.558 link apposition R0
-0.057 link apposition R1
0.173 link apposition R2
-0.341 link apposition S+1
0.024 link apposition S+1near
-0.127 link apposition S+2
-0.348 link apposition S-1
-0.569 link apposition S-2
-0.135 link apposition S-3
-0.481 link apposition around
-0.343 link by L0
0.144 link by L1
-0.142 link by L2
0.149 link by L3
0.283 link by L4
-0.532 link by P+1
-0.638 link by P-1
-0.224 link by P-1-
0.765 link by R0
0.403 link by R1
0.286 link by R2
1.086 link by R3
-0.102 link by S+1
-0.083 link by S+2
-0.411 link by S-1
-0.067 link by S-2
-0.029 link by S-3
0.187 link colon L0
-0.106 link colon L1
-0.134 link colon L2
-0.166 link colon L3
-0.214 link colon P+1
0.510 link colon P-1
-0.008 link colon P-1-
-0.079 link colon P-1:
-0.564 link colon R1
-0.017 link colon S-1
0.367 link conjoined L0
1.517 link conjoined L1
0.659 link conjoined L2
1.550 link conjoined L3
-0.243 link conjoined L4
-0.773 link conjoined P+1
-0.653 link conjoined P-1
-0.589 link conjoined P-1-
-0.280 link conjoined R0
-0.353 link conjoined R1
-0.519 link conjoined R2
-0.557 link conjoined R3
0.145 link conjoined S+1
-0.190 link conjoined S+1near
-0.168 link conjoined S+2
-1.101 link conjoined S-1
-0.117 link conjoined S-1:
-0.203 link conjoined S-2
-0.097 link conjoined S-3
0.930 link conjoined around
0.975 link distant L0
0.391 link distant L1
0.693 link distant L2
1.306 link distant L3
-0.554 link distant L4
-0.652 link distant P+1
-0.617 link distant P-1
-0.395 link distant P-1-
0.543 link distant R0
-0.123 link distant R1
-0.123 link distant S+1
-0.113 link distant S+1near
-0.112 link distant S+2
0.280 link distant S-1
-0.083 link distant S-2
1.769 link distant around
0.078 link inverted L0
-1.118 link inverted L1
0.247 link inverted L2
-0.914 link inverted L3
-0.767 link inverted P+1
-0.565 link inverted P-1
-0.994 link inverted P-1-
0.873 link inverted R0
-0.164 link inverted S+1
0.645 link inverted S-1
0.225 link inverted S-2
-0.463 link object L0
-0.413 link object L1
0.303 link object L2
-1.050 link object L3
-0.647 link object L4
-0.556 link object P+1
-0.595 link object P-1
-0.493 link object P-1-
-0.117 link object R0
-0.064 link object R1
0.546 link object R2
1.314 link object R3
-0.195 link object S+1
-0.021 link object S+1near
-0.077 link object S+2
0.149 link object S-1
-0.011 link object S-1:
-0.158 link object S-2
-0.094 link object S-3
0.898 link participle L0
0.897 link participle L1
1.152 link participle L2
1.142 link participle L3
1.270 link participle L4
-0.945 link participle P+1
-1.031 link participle P-1
-0.531 link participle P-1-
0.217 link participle R0
-0.193 link participle R1
-0.604 link participle R2
-0.389 link participle R3
-0.141 link participle S+1
-0.155 link participle S+1near
-0.077 link participle S+2
-0.431 link participle S-1
-0.140 link participle S-1:
-0.182 link participle S-2
-0.019 link participle S-3
0.430 link participle around
-0.036 link passive P+1
-0.008 link passive P-1
-0.003 link quoted P+1
-0.003 link quoted P-1
-0.003 link quoted P-1-
0.666 link quoted S-1
-0.242 link relative L0
-0.149 link relative L1
0.557 link relative L2
-0.273 link relative L3
0.611 link relative L4
-0.514 link relative P+1
-0.395 link relative P-1
-0.208 link relative P-1-
0.904 link relative R0
-0.095 link relative R1
0.331 link relative R2
-0.384 link relative R3
-0.084 link relative S+1
-0.038 link relative S+2
0.495 link relative S-1
-0.038 link relative S-2
-0.069 link relative S-3
0.169 link signature P+1
0.978 link subject L0
1.152 link subject L1
1.024 link subject L2
1.094 link subject L3
1.278 link subject L4
-0.993 link subject P+1
-0.941 link subject P-1
-1.065 link subject P-1-
0.489 link subject P-1:
0.793 link subject R0
0.284 link subject R1
-0.520 link subject R2
-0.122 link subject R3
-1.138 link subject S+1
-0.830 link subject S+1near
-1.099 link subject S+2
0.245 link subject S-1
-0.825 link subject S-1:
-0.855 link subject S-2
-1.052 link subject S-3
-0.428 linked after a preposition apposition
0.000 linked after a preposition colon
-1.264 linked after a preposition conjoined
-1.515 linked after a preposition distant
-0.213 linked after a preposition object
-0.407 linked after a preposition participle
-0.596 linked after a preposition relative
-0.553 linked after a preposition subject
0.743 mention document according
0.605 mention document apposition
-0.462 mention document by
-0.536 mention document colon
-0.299 mention document conjoined
-0.776 mention document distant
0.975 mention document inverted
-0.260 mention document object
-0.882 mention document participle
-0.010 mention document quoted
-0.261 mention document relative
0.994 mention document subject
0.625 mention group according
-0.572 mention group apposition
0.597 mention group by
0.307 mention group colon
0.563 mention group conjoined
1.559 mention group distant
0.270 mention group inverted
-0.304 mention group object
0.343 mention group participle
0.329 mention group relative
0.310 mention group subject
0.165 mention group's by
-0.003 mention group's conjoined
0.423 mention group's distant
-0.120 mention group's inverted
-0.064 mention group's object
-0.003 mention group's participle
0.672 mention nominal according
-1.540 mention nominal apposition
0.687 mention nominal by
-0.005 mention nominal colon
-0.709 mention nominal conjoined
0.917 mention nominal distant
-0.714 mention nominal inverted
-0.551 mention nominal object
1.084 mention nominal participle
-0.908 mention nominal quoted
-0.168 mention nominal relative
1.233 mention nominal subject
-0.021 mention nominal's by
-0.001 mention nominal's conjoined
-0.091 mention nominal's object
0.475 mention organisation according
-0.758 mention organisation apposition
0.636 mention organisation by
0.403 mention organisation colon
-0.011 mention organisation conjoined
-0.207 mention organisation distant
-0.752 mention organisation inverted
-0.413 mention organisation object
-0.486 mention organisation participle
-0.081 mention organisation relative
1.247 mention organisation subject
-0.752 mention organisation's by
0.176 mention organisation's conjoined
-0.037 mention organisation's distant
-0.060 mention organisation's object
-0.178 mention organisation's participle
-0.026 mention person according
1.024 mention person apposition
0.273 mention person by
-0.512 mention person colon
0.496 mention person conjoined
0.879 mention person distant
0.892 mention person inverted
-0.069 mention person object
0.553 mention person participle
-0.310 mention person passive
0.200 mention person quoted
0.208 mention person relative
0.251 mention person signature
0.517 mention person subject
0.260 mention person's according
0.369 mention person's by
0.612 mention person's conjoined
0.586 mention person's distant
-0.768 mention person's inverted
-0.006 mention person's object
0.495 mention person's participle
-0.132 mention person's passive
-0.982 mention person's quoted
-0.675 mention place by
-0.251 mention place colon
-0.100 mention place conjoined
0.039 mention place distant
-0.293 mention place object
0.693 mention place participle
-0.165 mention place relative
0.145 mention place subject
-0.141 mention place's by
-0.108 mention place's conjoined
-0.059 mention place's distant
-0.038 mention place's object
0.597 mention pronoun apposition
-0.001 mention pronoun by
-0.062 mention pronoun colon
0.086 mention pronoun conjoined
0.470 mention pronoun distant
-1.416 mention pronoun inverted
-1.175 mention pronoun object
0.180 mention pronoun participle
0.137 mention pronoun quoted
0.486 mention pronoun subject
-0.545 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.013 mention pronoun's inverted
-0.238 mention pronoun's object
0.133 mention pronoun's participle
0.398 mention unknown according
0.705 mention unknown apposition
0.176 mention unknown by
-0.497 mention unknown colon
-0.568 mention unknown conjoined
-0.779 mention unknown distant
0.375 mention unknown inverted
0.059 mention unknown object
-0.942 mention unknown participle
0.524 mention unknown relative
0.713 mention unknown subject
-0.723 mention unknown's by
-0.034 mention unknown's conjoined
-0.015 mention unknown's distant
-0.030 mention unknown's object
-0.057 mention unknown's participle
0.433 nearest
0.736 nearest by far
0.442 nearest of equals
0.510 nobody
-0.316 nobody after as
0.878 nobody after book
0.017 nobody after called
-0.282 nobody after capital
0.095 nobody after determiner
0.275 nobody after for
0.187 nobody after in
0.437 nobody after of
1.283 nobody after on
0.431 nobody after show
-0.149 nobody after term
1.128 nobody after titled
-0.494 nobody after verb act
-0.223 nobody after verb label
-0.067 nobody after verb say
-0.680 nobody after verb speech
0.161 nobody after word
0.162 nobody bare title
0.534 nobody bare title after of
-0.202 nobody bare title after on
0.538 nobody bare title after to
0.648 nobody bare title first-inside
-0.052 nobody bare title inside-inside
0.237 nobody before noun
0.166 nobody before verb
0.122 nobody before word
1.020 nobody capital 1
-0.384 nobody capital 12+
0.550 nobody capital 2
-0.049 nobody capital 3
-0.327 nobody capital 4+
-0.392 nobody capital 7+
1.276 nobody hashtag
0.196 nobody nearest at hand
0.649 nobody nearest far
-0.105 nobody nearest far long
0.592 nobody nearest far short
0.342 nobody nearest middle
0.259 nobody nearest middle long
0.369 nobody nearest middle short
0.174 nobody nearest near
-0.046 nobody nearest near long
0.337 nobody nearest near short
0.063 nobody nearest none
-0.191 nobody nearest none long
0.233 nobody nearest none short
-0.229 nobody punctuated colon-comma
-0.079 nobody punctuated colon-end
0.381 nobody punctuated comma-comma
-0.236 nobody punctuated comma-end
0.711 nobody punctuated comma-inside
-0.390 nobody punctuated first-comma
-0.192 nobody punctuated first-end
-0.575 nobody punctuated first-inside
0.571 nobody punctuated inside-comma
0.327 nobody punctuated inside-end
0.850 nobody punctuated inside-inside
-0.494 nobody punctuated that-comma
0.199 nobody punctuated that-end
-0.229 nobody shape colon-comma
0.637 nobody shape colon-end
0.940 nobody shape colon-inside
0.381 nobody shape comma-comma
0.263 nobody shape comma-end
0.225 nobody shape comma-inside
-0.394 nobody shape first-comma
-0.475 nobody shape first-end
0.358 nobody shape first-inside
0.779 nobody shape inside-comma
0.379 nobody shape inside-end
0.390 nobody shape inside-inside
-0.494 nobody shape that-comma
0.199 nobody shape that-end
-0.373 nobody shape that-inside
2.968 nobody single colon-end
0.851 nobody single first-end
0.328 nobody single first-inside
0.857 nobody single inside-comma
1.532 nobody single inside-end
1.851 nobody single inside-inside
2.906 nobody single marks
0.119 nobody small 1
-0.198 nobody small 12+
-0.009 nobody small 2
-0.391 nobody small 3
-0.334 nobody small 4+
-0.395 nobody small 7+
1.042 nobody title 12+
1.310 nobody title 2
1.468 nobody title 3
2.123 nobody title 4+
1.540 nobody title 7+
2.413 nobody title after possessive
1.850 nobody title of a work
0.501 nobody unpunctuated
0.389 nobody words 1
-0.257 nobody words 12+
0.493 nobody words 2
0.336 nobody words 3
0.408 nobody words 4+
0.042 nobody words 7+
-0.017 nobody, after next paragraph somebody likely alone
-0.255 nobody, after next paragraph somebody likely few words
-0.410 nobody, after next paragraph somebody likely in words
-0.051 nobody, after next paragraph somebody maybe alone
0.280 nobody, after next paragraph somebody maybe few words
0.241 nobody, after next paragraph somebody maybe in words
-0.049 nobody, after next paragraph somebody sure alone
0.576 nobody, after next paragraph somebody sure few words
0.029 nobody, after next paragraph somebody sure in words
0.400 nobody, after same paragraph somebody likely few words
-0.271 nobody, after same paragraph somebody likely in words
0.035 nobody, after same paragraph somebody maybe few words
0.004 nobody, after same paragraph somebody maybe in words
-0.110 nobody, after same paragraph somebody sure alone
-0.036 nobody, after same paragraph somebody sure few words
0.497 nobody, after same paragraph somebody sure in words
0.005 nobody, after same sentence somebody likely in words
0.293 nobody, after same sentence somebody maybe in words
-0.241 nobody, after same sentence somebody sure few words
0.838 nobody, after same sentence somebody sure in words
-0.483 nobody, before continued somebody sure alone
-0.021 nobody, before continued somebody sure few words
-0.361 nobody, before next paragraph somebody likely alone
0.615 nobody, before next paragraph somebody likely few words
-0.020 nobody, before next paragraph somebody likely in words
0.377 nobody, before next paragraph somebody maybe alone
-0.139 nobody, before next paragraph somebody maybe few words
0.249 nobody, before next paragraph somebody maybe in words
-0.616 nobody, before next paragraph somebody sure alone
0.236 nobody, before next paragraph somebody sure few words
-0.438 nobody, before next paragraph somebody sure in words
-0.537 nobody, before same paragraph somebody likely alone
0.171 nobody, before same paragraph somebody likely few words
-0.901 nobody, before same paragraph somebody likely in words
-0.786 nobody, before same paragraph somebody maybe alone
-0.115 nobody, before same paragraph somebody maybe few words
0.359 nobody, before same paragraph somebody maybe in words
-0.105 nobody, before same paragraph somebody sure alone
-0.577 nobody, before same paragraph somebody sure few words
-0.198 nobody, before same paragraph somebody sure in words
0.362 nobody, before same sentence somebody likely in words
0.879 nobody, before same sentence somebody maybe in words
0.459 nobody, before same sentence somebody sure few words
1.578 nobody, before same sentence somebody sure in words
0.077 nobody, second before next paragraph somebody likely alone
-0.145 nobody, second before next paragraph somebody likely few words
-0.010 nobody, second before next paragraph somebody likely in words
-0.159 nobody, second before next paragraph somebody maybe alone
0.406 nobody, second before next paragraph somebody maybe few words
-0.509 nobody, second before next paragraph somebody maybe in words
0.602 nobody, second before next paragraph somebody sure alone
0.463 nobody, second before next paragraph somebody sure few words
0.105 nobody, second before next paragraph somebody sure in words
0.551 nobody, second before same paragraph somebody likely alone
-0.110 nobody, second before same paragraph somebody likely few words
-0.309 nobody, second before same paragraph somebody likely in words
0.309 nobody, second before same paragraph somebody maybe in words
-0.303 nobody, second before same paragraph somebody sure alone
-0.176 nobody, second before same paragraph somebody sure few words
-0.345 nobody, second before same paragraph somebody sure in words
0.579 nobody, second before same sentence somebody likely in words
0.622 nobody, second before same sentence somebody maybe in words
-0.465 nobody, second before same sentence somebody sure in words
-1.000 only a neighbour’s speaker
-0.485 part of a longer mention
-0.259 plural
0.445 pronoun he
-0.325 pronoun i
-0.976 pronoun it
0.533 pronoun she
-0.080 pronoun they
-0.189 pronoun we
0.463 same person after next paragraph
0.679 same person after same paragraph
0.391 same person after same sentence
0.027 same person before continued
0.553 same person before next paragraph
0.282 same person before same paragraph
-0.660 same person before same sentence
0.170 same person second before next paragraph
0.784 same person second before same paragraph
-0.010 same person second before same sentence
0.237 second before next paragraph likely
0.114 second before next paragraph likely alone
-0.041 second before next paragraph likely few words
0.344 second before next paragraph likely in words
0.230 second before next paragraph maybe
0.517 second before next paragraph maybe alone
-0.091 second before next paragraph maybe few words
-0.141 second before next paragraph maybe in words
0.225 second before next paragraph sure
0.349 second before next paragraph sure alone
0.097 second before next paragraph sure few words
0.145 second before next paragraph sure in words
0.545 second before same paragraph likely
0.319 second before same paragraph likely alone
0.141 second before same paragraph likely few words
0.086 second before same paragraph likely in words
-0.338 second before same paragraph maybe
-0.143 second before same paragraph maybe alone
-0.188 second before same paragraph maybe in words
0.384 second before same paragraph sure
0.614 second before same paragraph sure alone
0.325 second before same paragraph sure few words
-0.385 second before same paragraph sure in words
0.632 second before same sentence likely
0.632 second before same sentence likely in words
-0.473 second before same sentence maybe
-0.473 second before same sentence maybe in words
0.219 second before same sentence sure
0.219 second before same sentence sure in words
0.046 second nearest
-0.491 singular
-1.027 unlinked P+1
-1.023 unlinked P-1
-1.121 unlinked S+1
-0.187 unlinked S-1
-1.042 unlinked S-2
0.937 unlinked after
1.918 unlinked before
-0.057 unlinked colon-comma P+1
-0.095 unlinked colon-comma P-1
-0.045 unlinked colon-comma S-1
0.234 unlinked colon-comma after
0.651 unlinked colon-comma before
-0.648 unlinked colon-end P+1
-0.828 unlinked colon-end P-1
-0.107 unlinked colon-end S+1
0.312 unlinked colon-end S-1
-0.136 unlinked colon-end S-2
1.314 unlinked colon-end before
-0.104 unlinked colon-inside P+1
-0.337 unlinked colon-inside P-1
-0.346 unlinked colon-inside before
-0.224 unlinked colon-inside just after
-0.169 unlinked comma-comma P+1
-0.285 unlinked comma-comma P-1
-0.117 unlinked comma-comma S+1
-0.180 unlinked comma-comma S-1
-0.022 unlinked comma-comma S-2
0.221 unlinked comma-comma after
-0.856 unlinked comma-comma before
-0.103 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.719 unlinked comma-end P+1
-0.816 unlinked comma-end P-1
-0.107 unlinked comma-end S+1
-0.619 unlinked comma-end S-1
-0.160 unlinked comma-end S-2
0.757 unlinked comma-end before
-0.089 unlinked comma-end just before
-0.157 unlinked comma-inside P+1
-0.211 unlinked comma-inside P-1
-0.069 unlinked comma-inside S+1
-0.023 unlinked comma-inside S-1
0.647 unlinked comma-inside after
0.440 unlinked comma-inside before
-0.137 unlinked comma-inside just after
0.902 unlinked comma-inside just before
-0.880 unlinked first-comma P+1
-0.885 unlinked first-comma P-1
-0.421 unlinked first-comma S+1
-0.911 unlinked first-comma S-1
-0.468 unlinked first-comma S-2
1.163 unlinked first-comma after
1.947 unlinked first-comma just after
-0.860 unlinked first-end P+1
-0.954 unlinked first-end P-1
0.431 unlinked first-end S+1
1.780 unlinked first-end S-1
-0.044 unlinked first-end S-2
-0.619 unlinked first-inside P+1
-0.813 unlinked first-inside P-1
-0.156 unlinked first-inside S+1
0.344 unlinked first-inside S-1
-0.093 unlinked first-inside S-2
0.214 unlinked first-inside after
0.089 unlinked first-inside just after
-0.754 unlinked inside-comma P+1
-0.648 unlinked inside-comma P-1
-0.332 unlinked inside-comma S+1
-0.658 unlinked inside-comma S-1
-0.146 unlinked inside-comma S-2
0.210 unlinked inside-comma after
0.257 unlinked inside-comma before
0.695 unlinked inside-comma just after
-0.646 unlinked inside-comma just before
-0.861 unlinked inside-end P+1
-0.908 unlinked inside-end P-1
-0.624 unlinked inside-end S+1
0.678 unlinked inside-end S-1
-0.319 unlinked inside-end S-2
0.827 unlinked inside-end before
0.347 unlinked inside-end just before
-0.949 unlinked inside-inside P+1
-1.044 unlinked inside-inside P-1
-0.908 unlinked inside-inside S+1
-0.856 unlinked inside-inside S-1
-0.469 unlinked inside-inside S-2
0.380 unlinked inside-inside after
0.769 unlinked inside-inside before
-1.109 unlinked inside-inside just after
0.424 unlinked inside-inside just before
0.730 unlinked just after
0.310 unlinked just before
-0.054 unlinked that-comma P+1
-0.080 unlinked that-comma P-1
-0.056 unlinked that-comma after
-0.236 unlinked that-end P+1
-0.375 unlinked that-end P-1
-0.060 unlinked that-end S+1
-0.188 unlinked that-end S-1
-0.138 unlinked that-end before
-0.148 unlinked that-end just before
-0.102 unlinked that-inside P+1
-0.213 unlinked that-inside P-1
-0.021 unlinked that-inside S+1
-0.071 unlinked that-inside S-1
-0.270 unlinked that-inside after
1.349 unlinked that-inside before
-0.090 unlinked that-inside just after
-0.197 verb act L0
0.120 verb act L1
0.288 verb act L2
0.717 verb act L3
0.800 verb act L4
-0.780 verb act P+1
-0.761 verb act P-1
-0.719 verb act P-1-
-0.302 verb act P-1:
-0.664 verb act R0
-0.122 verb act R1
0.388 verb act R2
-0.323 verb act R3
-0.630 verb act S+1
0.235 verb act S+1near
-0.334 verb act S+2
-0.299 verb act S-1
-0.129 verb act S-1:
-0.519 verb act S-2
-0.287 verb act S-3
0.651 verb act around
0.656 verb label L0
0.871 verb label L1
0.648 verb label L2
0.341 verb label L3
0.508 verb label L4
-0.942 verb label P+1
-0.948 verb label P-1
-0.922 verb label P-1-
-0.086 verb label P-1:
-0.757 verb label R0
-0.954 verb label R1
-0.029 verb label R2
-0.777 verb label R3
-0.448 verb label S+1
-0.310 verb label S+1near
-0.235 verb label S+2
-0.630 verb label S-1
-0.044 verb label S-1:
-0.507 verb label S-2
-0.239 verb label S-3
0.684 verb label around
1.265 verb say L0
1.227 verb say L1
1.407 verb say L2
1.571 verb say L3
1.502 verb say L4
-1.054 verb say P+1
-0.978 verb say P-1
-0.949 verb say P-1-
0.789 verb say P-1:
0.855 verb say R0
0.847 verb say R1
1.388 verb say R2
1.527 verb say R3
-0.644 verb say S+1
-0.612 verb say S+1near
-0.581 verb say S+2
0.402 verb say S-1
-0.444 verb say S-1:
-0.188 verb say S-2
-0.461 verb say S-3
0.186 verb say around
0.688 verb speech L0
1.069 verb speech L1
1.140 verb speech L2
1.002 verb speech L3
0.918 verb speech L4
-1.074 verb speech P+1
-0.963 verb speech P-1
-1.293 verb speech P-1-
-0.410 verb speech P-1:
0.684 verb speech R0
0.306 verb speech R1
0.195 verb speech R2
0.245 verb speech R3
-1.058 verb speech S+1
-0.649 verb speech S+1near
-0.703 verb speech S+2
-0.047 verb speech S-1
-0.732 verb speech S-1:
-0.706 verb speech S-2
-0.558 verb speech S-3
0.514 verb speech around
-0.308 verb tell L0
-0.240 verb tell L1
0.875 verb tell L2
0.827 verb tell L3
0.929 verb tell L4
-0.802 verb tell P+1
-0.772 verb tell P-1
-0.556 verb tell P-1-
0.872 verb tell R0
0.016 verb tell R1
-0.386 verb tell R2
-0.054 verb tell R3
-0.083 verb tell S+1
-0.038 verb tell S+2
0.495 verb tell S-1
-0.211 verb tell S-2
-0.650 where L0 colon-comma
0.539 where L0 colon-end
0.366 where L0 colon-inside
0.183 where L0 comma-comma
0.809 where L0 comma-end
1.439 where L0 comma-inside
0.317 where L0 inside-comma
0.763 where L0 inside-end
0.510 where L0 inside-inside
0.811 where L0 that-comma
-0.018 where L0 that-end
0.792 where L0 that-inside
1.221 where L1 colon-end
-0.265 where L1 colon-inside
0.659 where L1 comma-comma
0.783 where L1 comma-end
0.887 where L1 comma-inside
0.513 where L1 inside-comma
0.569 where L1 inside-end
0.945 where L1 inside-inside
1.069 where L1 that-end
-0.537 where L1 that-inside
-0.337 where L2 colon-comma
0.682 where L2 colon-end
-0.228 where L2 comma-comma
0.858 where L2 comma-end
-0.490 where L2 comma-inside
0.797 where L2 inside-comma
0.979 where L2 inside-end
1.442 where L2 inside-inside
0.229 where L2 that-end
-0.015 where L2 that-inside
-0.828 where L3 colon-comma
0.609 where L3 colon-end
0.747 where L3 comma-comma
0.616 where L3 comma-end
0.458 where L3 comma-inside
0.989 where L3 inside-comma
1.189 where L3 inside-end
1.085 where L3 inside-inside
0.278 where L3 that-end
0.375 where L4 colon-end
0.210 where L4 comma-end
0.075 where L4 comma-inside
-0.110 where L4 inside-comma
1.242 where L4 inside-end
0.943 where L4 inside-inside
-0.095 where P+1 colon-comma
-0.691 where P+1 colon-end
-0.185 where P+1 colon-inside
-0.253 where P+1 comma-comma
-0.720 where P+1 comma-end
-0.193 where P+1 comma-inside
-0.865 where P+1 first-comma
-0.738 where P+1 first-end
-0.945 where P+1 first-inside
-0.781 where P+1 inside-comma
-0.966 where P+1 inside-end
-1.043 where P+1 inside-inside
-0.119 where P+1 that-comma
-0.407 where P+1 that-end
-0.154 where P+1 that-inside
-0.113 where P-1 colon-comma
-0.885 where P-1 colon-end
-0.145 where P-1 colon-inside
-0.323 where P-1 comma-comma
-0.824 where P-1 comma-end
-0.350 where P-1 comma-inside
-0.871 where P-1 first-comma
-0.322 where P-1 first-end
-0.569 where P-1 first-inside
-0.801 where P-1 inside-comma
-0.965 where P-1 inside-end
-1.126 where P-1 inside-inside
-0.104 where P-1 that-comma
-0.332 where P-1 that-end
-0.156 where P-1 that-inside
-0.030 where P-1- colon-comma
-0.605 where P-1- colon-end
-0.087 where P-1- colon-inside
-0.234 where P-1- comma-comma
-0.555 where P-1- comma-end
-0.102 where P-1- comma-inside
-0.699 where P-1- first-comma
-1.006 where P-1- first-end
-0.497 where P-1- first-inside
-0.591 where P-1- inside-comma
-0.750 where P-1- inside-end
-0.993 where P-1- inside-inside
-0.139 where P-1- that-end
-0.068 where P-1- that-inside
-0.561 where P-1: first-end
0.524 where P-1: inside-end
0.994 where R0 colon-comma
0.646 where R0 comma-comma
-1.841 where R0 comma-inside
0.834 where R0 first-comma
0.564 where R0 first-inside
0.846 where R0 inside-comma
-0.321 where R0 inside-inside
-0.122 where R1 comma-comma
0.761 where R1 first-comma
0.665 where R1 first-inside
0.051 where R1 inside-comma
-0.273 where R1 inside-inside
-0.243 where R2 comma-comma
-0.356 where R2 comma-inside
0.392 where R2 first-comma
1.343 where R2 first-inside
-0.269 where R2 inside-comma
0.616 where R2 inside-inside
0.344 where R3 comma-comma
0.137 where R3 first-comma
1.115 where R3 first-inside
-0.149 where R3 inside-comma
0.387 where R3 inside-inside
-0.174 where S+1 colon-end
-0.227 where S+1 comma-comma
-0.131 where S+1 comma-end
-0.175 where S+1 comma-inside
-0.490 where S+1 first-comma
1.166 where S+1 first-end
-0.505 where S+1 first-inside
-0.470 where S+1 inside-comma
-0.545 where S+1 inside-end
-1.076 where S+1 inside-inside
-0.113 where S+1 that-end
-0.036 where S+1 that-inside
-0.327 where S+1near colon-end
-0.426 where S+1near comma-end
0.621 where S+1near first-end
-1.071 where S+1near inside-end
-0.134 where S+1near that-end
-0.070 where S+2 comma-end
-0.330 where S+2 first-comma
-0.129 where S+2 first-inside
-0.169 where S+2 inside-comma
-0.348 where S+2 inside-end
-0.492 where S+2 inside-inside
-0.303 where S-1 comma-comma
-0.500 where S-1 comma-end
-0.378 where S-1 comma-inside
-1.643 where S-1 first-comma
0.711 where S-1 first-end
-0.329 where S-1 first-inside
-1.511 where S-1 inside-comma
-0.907 where S-1 inside-end
-2.113 where S-1 inside-inside
-0.751 where S-1 that-end
-0.311 where S-1 that-inside
-0.087 where S-1: colon-comma
-1.190 where S-1: colon-end
-0.274 where S-2 colon-end
0.724 where S-2 comma-end
-0.530 where S-2 first-comma
-0.430 where S-2 first-end
-0.259 where S-2 inside-comma
-0.370 where S-2 inside-end
-0.356 where S-2 inside-inside
-0.123 where S-3 comma-end
-0.318 where S-3 first-comma
-0.704 where S-3 first-end
-0.058 where S-3 inside-comma
-0.151 where S-3 inside-end
-0.322 where S-3 inside-inside
-0.187 where around comma-comma
0.818 where around inside-comma
0.619 where around inside-inside
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
