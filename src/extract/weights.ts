/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.830 after a preposition
0.982 begins the sentence
2.638 construction according say finite
0.019 construction apposition act base
-0.700 construction apposition act finite
-0.032 construction apposition label base
0.611 construction apposition label finite
0.127 construction apposition say base
0.755 construction apposition say finite
0.251 construction apposition speech base
0.705 construction apposition speech finite
0.956 construction apposition tell finite
-0.067 construction by speech finite
-1.409 construction colon say finite
-0.300 construction conjoined act base
-0.002 construction conjoined act finite
-0.059 construction conjoined label base
-0.093 construction conjoined label finite
-0.260 construction conjoined say base
0.221 construction conjoined say finite
-0.125 construction conjoined speech base
0.797 construction conjoined speech finite
-0.435 construction conjoined tell base
0.464 construction distant act finite
0.160 construction distant label finite
1.373 construction distant say finite
-0.131 construction distant speech finite
0.560 construction distant tell finite
0.075 construction inverted act finite
-0.468 construction inverted label finite
0.739 construction inverted say finite
0.475 construction inverted speech finite
-0.538 construction object act base
0.100 construction object act finite
-0.021 construction object act ing
-0.536 construction object label base
-0.826 construction object label finite
-0.239 construction object label ing
-0.378 construction object say base
0.557 construction object say finite
-0.598 construction object say ing
0.017 construction object speech base
-0.391 construction object speech finite
-0.695 construction object speech ing
-0.046 construction object tell base
-0.621 construction object tell finite
-0.169 construction object tell ing
0.182 construction participle act ing
0.436 construction participle label ing
0.383 construction participle say ing
0.014 construction participle speech ing
0.754 construction participle tell ing
-0.400 construction passive label finite
-0.093 construction passive speech finite
-0.741 construction quoted label finite
-0.976 construction quoted label ing
-0.312 construction quoted speech finite
-0.992 construction quoted speech ing
-0.287 construction relative act base
0.416 construction relative act finite
-0.085 construction relative label base
-0.386 construction relative label finite
-0.001 construction relative label ing
-0.106 construction relative say base
0.206 construction relative say finite
-0.202 construction relative speech base
0.197 construction relative speech finite
0.344 construction relative speech ing
-2.629 construction signature say finite
-1.108 construction subject act base
-1.168 construction subject act finite
-1.642 construction subject label base
0.377 construction subject label finite
0.378 construction subject say base
0.989 construction subject say finite
-1.670 construction subject speech base
0.465 construction subject speech finite
-0.661 construction subject tell base
0.710 construction subject tell finite
-0.073 definite
-0.702 further
-0.744 indefinite
-0.136 kind document linked
-1.154 kind document unlinked
-0.508 kind document's linked
-0.437 kind document's unlinked
0.413 kind group linked
-0.814 kind group unlinked
-0.348 kind group's linked
-1.015 kind group's unlinked
0.583 kind nominal linked
-0.560 kind nominal unlinked
-0.168 kind nominal's linked
-0.645 kind nominal's unlinked
-0.453 kind organisation linked
-0.986 kind organisation unlinked
-1.007 kind organisation's linked
-1.492 kind organisation's unlinked
0.762 kind person linked
0.521 kind person unlinked
0.032 kind person's linked
0.506 kind person's unlinked
-0.358 kind place linked
-1.649 kind place unlinked
-0.762 kind place's linked
-1.024 kind place's unlinked
0.394 kind pronoun linked
-0.395 kind pronoun unlinked
-0.715 kind pronoun's linked
-0.218 kind pronoun's unlinked
-0.016 kind unknown linked
-1.466 kind unknown unlinked
-0.800 kind unknown's linked
-1.031 kind unknown's unlinked
0.578 lemma accuse
0.124 lemma acknowledge
0.708 lemma add
0.334 lemma admit
-0.237 lemma advise
-0.090 lemma advocate
-0.766 lemma agree
0.491 lemma allege
-0.769 lemma announce
0.087 lemma answer
-0.379 lemma applaud
1.174 lemma argue
0.087 lemma ask
1.321 lemma assail
0.333 lemma assert
0.080 lemma assure
-0.216 lemma attack
-0.024 lemma bash
-1.000 lemma begin
-1.365 lemma believe
0.019 lemma bemoan
-0.246 lemma bill
-0.126 lemma blame
0.159 lemma blast
0.724 lemma boast
-0.287 lemma brag
-0.149 lemma brand
-0.067 lemma by
0.318 lemma call
0.054 lemma cast
0.517 lemma caution
-0.355 lemma challenge
0.738 lemma chant
0.015 lemma characterize
-0.276 lemma charge
0.389 lemma chide
-0.155 lemma chime
0.701 lemma cite
0.282 lemma claim
-0.050 lemma clarify
-0.686 lemma close
-0.647 lemma coin
-0.002 lemma command
0.064 lemma comment
-0.280 lemma compare
0.604 lemma complain
0.669 lemma concede
0.513 lemma conclude
-0.215 lemma condemn
0.382 lemma confirm
-0.667 lemma consider
-0.021 lemma contend
-0.048 lemma continue
-0.430 lemma counsel
0.166 lemma counter
-0.688 lemma criticize
0.615 lemma cry
0.297 lemma cut
-0.113 lemma declare
0.174 lemma decry
-0.649 lemma deem
-0.041 lemma defend
-0.213 lemma demand
0.856 lemma denounce
-0.323 lemma deny
-0.034 lemma depict
0.112 lemma deride
0.395 lemma describe
0.177 lemma disclose
0.681 lemma dismiss
0.507 lemma dub
0.041 lemma echo
0.782 lemma elaborate
0.727 lemma email
-0.079 lemma emphasize
-0.445 lemma endorse
-0.644 lemma estimate
0.245 lemma exclaim
0.868 lemma explain
0.527 lemma express
0.007 lemma figure
-0.597 lemma find
-0.527 lemma finish
-0.206 lemma go
0.250 lemma hail
0.457 lemma hammer
-0.289 lemma headline
-0.204 lemma highlight
-0.167 lemma hint
-1.130 lemma hold
0.113 lemma imply
0.772 lemma indicate
0.769 lemma insist
-0.003 lemma instruct
0.119 lemma interject
-0.271 lemma interrupt
-0.650 lemma invoke
0.255 lemma issue
0.061 lemma joke
-0.096 lemma jump
-0.702 lemma label
-0.151 lemma lambaste
-0.084 lemma lament
-0.205 lemma lash
-0.046 lemma laugh
-0.080 lemma liken
-0.148 lemma maintain
-1.156 lemma mean
-0.161 lemma mention
0.880 lemma mock
-0.978 lemma muse
-0.200 lemma name
0.383 lemma note
-0.731 lemma open
-0.666 lemma oppose
-1.122 lemma order
-0.409 lemma paint
-0.087 lemma pitch
-0.949 lemma plead
0.069 lemma pledge
0.182 lemma point
0.545 lemma portray
-0.610 lemma post
-0.048 lemma praise
-0.001 lemma pray
0.772 lemma predict
-0.376 lemma proclaim
-0.238 lemma profess
-0.252 lemma promise
-0.927 lemma promote
0.527 lemma pronounce
-0.179 lemma propose
0.127 lemma protest
0.529 lemma publish
-0.596 lemma put
0.713 lemma quote
-1.309 lemma quote quoted
0.721 lemma quote subject
0.274 lemma rail
-0.273 lemma rank
-0.270 lemma rate
-0.094 lemma read
-0.107 lemma reason
-0.866 lemma reassure
-0.023 lemma rebuke
0.842 lemma recall
-0.774 lemma recite
-0.308 lemma recommend
0.102 lemma recount
0.080 lemma refer
-0.021 lemma reflect
-0.171 lemma regard
-0.158 lemma reiterate
-0.134 lemma relate
0.658 lemma release
-0.212 lemma remark
-0.765 lemma remind
0.761 lemma repeat
0.956 lemma reply
1.555 lemma report
0.384 lemma respond
-0.350 lemma retort
0.223 lemma retweet
-0.066 lemma reveal
0.168 lemma rip
0.351 lemma rule
0.490 lemma scream
-0.571 lemma see
1.562 lemma shout
-0.808 lemma signal
-0.159 lemma sing
-0.990 lemma slam
-0.941 lemma speak
-0.186 lemma speculate
-0.620 lemma start
0.080 lemma state
-0.207 lemma stress
-0.317 lemma style
0.048 lemma suggest
0.061 lemma sum
-0.025 lemma support
-0.017 lemma suspect
-0.376 lemma talk
0.940 lemma tell apposition
-0.079 lemma tell conjoined
0.560 lemma tell distant
-0.693 lemma tell object
0.754 lemma tell participle
0.646 lemma tell subject
-0.473 lemma term
-0.696 lemma testify
-0.464 lemma thank
-1.374 lemma think
-0.385 lemma title
0.066 lemma tout
0.141 lemma tweet
-0.077 lemma underscore
-0.214 lemma urge
-0.368 lemma use
-0.464 lemma venture
-0.187 lemma view
-0.511 lemma voice
-0.130 lemma volunteer
-0.116 lemma vow
0.104 lemma warn
0.320 lemma wonder
0.356 lemma write
1.299 lemma yell
-0.103 link according L0
0.854 link according L1
0.732 link according L2
0.797 link according L4
-0.650 link according P+1
-0.866 link according P-1
-0.377 link according P-1-
0.118 link according R0
0.725 link according R1
1.196 link according R2
1.128 link according R3
-0.546 link according S+1
0.645 link according S-1
1.183 link apposition L0
0.832 link apposition L1
1.443 link apposition L2
1.400 link apposition L3
0.983 link apposition L4
-1.206 link apposition P+1
-1.430 link apposition P-1
-0.831 link apposition P-1-
0.848 link apposition R0
0.039 link apposition R1
0.572 link apposition R2
-0.454 link apposition S+1
0.036 link apposition S+1near
-0.147 link apposition S+2
-0.167 link apposition S-1
-0.082 link apposition S-1:
-0.737 link apposition S-2
-0.104 link apposition S-3
-0.695 link apposition around
-0.564 link by L0
0.222 link by L1
-0.069 link by L2
0.161 link by L3
0.641 link by L4
-0.536 link by P+1
-0.653 link by P-1
-0.224 link by P-1-
0.492 link by R0
0.525 link by R1
0.405 link by R2
0.910 link by R3
-0.089 link by S+1
-0.060 link by S+2
-0.452 link by S-1
-0.068 link by S-2
-0.021 link by S-3
-0.401 link colon L0
-0.257 link colon L1
-0.316 link colon L2
-0.089 link colon L3
-0.185 link colon P+1
0.636 link colon P-1
-0.004 link colon P-1-
-0.456 link colon P-1:
-0.568 link colon R1
-0.023 link colon S-1
0.638 link conjoined L0
1.532 link conjoined L1
0.786 link conjoined L2
1.323 link conjoined L3
-0.234 link conjoined L4
-0.740 link conjoined P+1
-0.689 link conjoined P-1
-0.545 link conjoined P-1-
-0.207 link conjoined R0
-0.325 link conjoined R1
-0.516 link conjoined R2
-0.659 link conjoined R3
0.234 link conjoined S+1
-0.100 link conjoined S+1near
-0.123 link conjoined S+2
-1.226 link conjoined S-1
-0.062 link conjoined S-1:
-0.196 link conjoined S-2
-0.089 link conjoined S-3
0.974 link conjoined around
0.779 link distant L0
0.367 link distant L1
0.437 link distant L2
0.738 link distant L3
-0.425 link distant L4
-0.629 link distant P+1
-0.582 link distant P-1
-0.352 link distant P-1-
0.516 link distant R0
-0.141 link distant R1
-0.100 link distant S+1
-0.174 link distant S+1near
-0.079 link distant S+2
0.460 link distant S-1
-0.091 link distant S-2
1.950 link distant around
0.195 link inverted L0
-1.340 link inverted L1
-0.105 link inverted L2
-1.142 link inverted L3
-0.837 link inverted P+1
-0.576 link inverted P-1
-0.900 link inverted P-1-
0.838 link inverted R0
-0.217 link inverted S+1
0.839 link inverted S-1
0.492 link inverted S-2
-0.373 link object L0
-0.246 link object L1
0.195 link object L2
-0.951 link object L3
-0.661 link object L4
-0.565 link object P+1
-0.613 link object P-1
-0.495 link object P-1-
-0.134 link object R0
-0.077 link object R1
0.503 link object R2
1.267 link object R3
-0.216 link object S+1
-0.016 link object S+1near
-0.099 link object S+2
0.287 link object S-1
-0.012 link object S-1:
-0.208 link object S-2
-0.108 link object S-3
0.917 link participle L0
0.752 link participle L1
1.268 link participle L2
1.017 link participle L3
1.318 link participle L4
-1.047 link participle P+1
-0.953 link participle P-1
-0.531 link participle P-1-
0.145 link participle R0
-0.186 link participle R1
-0.306 link participle R2
-0.318 link participle R3
-0.147 link participle S+1
-0.278 link participle S+1near
-0.075 link participle S+2
-0.355 link participle S-1
-0.078 link participle S-1:
-0.233 link participle S-2
-0.067 link participle S-3
0.192 link participle around
-0.038 link passive P+1
-0.020 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.005 link quoted P-1-
-0.011 link quoted S+1
0.389 link quoted S-1
-0.171 link relative L0
-0.163 link relative L1
0.567 link relative L2
-0.277 link relative L3
0.835 link relative L4
-0.560 link relative P+1
-0.476 link relative P-1
-0.216 link relative P-1-
0.766 link relative R0
-0.067 link relative R1
0.210 link relative R2
-0.347 link relative R3
-0.084 link relative S+1
-0.046 link relative S+2
0.417 link relative S-1
-0.060 link relative S-2
-0.072 link relative S-3
0.062 link signature P+1
0.990 link subject L0
1.081 link subject L1
1.021 link subject L2
1.195 link subject L3
1.267 link subject L4
-1.059 link subject P+1
-0.966 link subject P-1
-1.059 link subject P-1-
0.520 link subject P-1:
0.814 link subject R0
0.362 link subject R1
-0.548 link subject R2
-0.215 link subject R3
-1.085 link subject S+1
-0.824 link subject S+1near
-1.107 link subject S+2
0.452 link subject S-1
-0.857 link subject S-1:
-0.760 link subject S-2
-1.021 link subject S-3
-0.585 linked after a preposition apposition
0.731 linked after a preposition colon
-1.826 linked after a preposition conjoined
-1.449 linked after a preposition distant
-0.217 linked after a preposition object
-0.437 linked after a preposition participle
-0.612 linked after a preposition relative
-0.943 linked after a preposition subject
0.711 mention document according
0.053 mention document apposition
0.575 mention document by
-0.366 mention document colon
0.176 mention document conjoined
-0.790 mention document distant
0.295 mention document inverted
-0.377 mention document object
-0.921 mention document participle
-0.025 mention document quoted
-0.462 mention document relative
1.165 mention document subject
0.686 mention group according
-0.654 mention group apposition
0.436 mention group by
0.135 mention group colon
0.545 mention group conjoined
1.317 mention group distant
-0.435 mention group inverted
-0.285 mention group object
0.222 mention group participle
0.610 mention group relative
0.429 mention group subject
0.116 mention group's by
-0.004 mention group's conjoined
0.585 mention group's distant
-0.097 mention group's inverted
-0.063 mention group's object
-0.116 mention group's participle
0.590 mention nominal according
0.463 mention nominal apposition
0.277 mention nominal by
-0.011 mention nominal colon
-0.233 mention nominal conjoined
0.713 mention nominal distant
-0.731 mention nominal inverted
-0.672 mention nominal object
1.100 mention nominal participle
-0.819 mention nominal quoted
-0.227 mention nominal relative
-0.580 mention nominal signature
1.023 mention nominal subject
-0.017 mention nominal's by
-0.028 mention nominal's conjoined
-0.113 mention nominal's object
-0.000 mention nominal's participle
0.550 mention organisation according
-0.666 mention organisation apposition
0.598 mention organisation by
0.358 mention organisation colon
0.026 mention organisation conjoined
0.288 mention organisation distant
-0.889 mention organisation inverted
-0.356 mention organisation object
-0.738 mention organisation participle
-0.052 mention organisation relative
1.095 mention organisation subject
-0.941 mention organisation's by
0.126 mention organisation's conjoined
-0.044 mention organisation's distant
-0.064 mention organisation's object
-0.095 mention organisation's participle
-0.080 mention person according
1.028 mention person apposition
0.142 mention person by
-1.451 mention person colon
0.333 mention person conjoined
1.044 mention person distant
1.013 mention person inverted
-0.196 mention person object
0.659 mention person participle
-0.340 mention person passive
-0.332 mention person quoted
0.319 mention person relative
0.364 mention person signature
0.590 mention person subject
0.425 mention person's according
0.447 mention person's by
0.453 mention person's conjoined
0.366 mention person's distant
-0.504 mention person's inverted
0.134 mention person's object
-0.094 mention person's participle
-1.052 mention person's quoted
-0.705 mention place by
-0.164 mention place colon
-0.224 mention place conjoined
-0.276 mention place distant
-0.253 mention place object
-0.149 mention place participle
-0.035 mention place relative
0.215 mention place subject
-0.015 mention place's by
-0.085 mention place's conjoined
-0.017 mention place's distant
-0.036 mention place's object
0.306 mention pronoun apposition
-0.001 mention pronoun by
-0.034 mention pronoun colon
-0.112 mention pronoun conjoined
0.842 mention pronoun distant
-1.424 mention pronoun inverted
-1.226 mention pronoun object
0.388 mention pronoun participle
0.070 mention pronoun quoted
0.476 mention pronoun subject
-0.503 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.017 mention pronoun's inverted
-0.295 mention pronoun's object
0.119 mention pronoun's participle
0.744 mention unknown according
0.612 mention unknown apposition
0.176 mention unknown by
-0.285 mention unknown colon
-0.140 mention unknown conjoined
-1.116 mention unknown distant
-0.230 mention unknown inverted
0.526 mention unknown object
-0.368 mention unknown participle
-0.115 mention unknown relative
1.186 mention unknown subject
-0.732 mention unknown's by
-0.019 mention unknown's conjoined
-0.029 mention unknown's distant
-0.019 mention unknown's object
-0.000 mention unknown's participle
0.439 nearest
0.794 nearest by far
0.499 nearest of equals
0.544 nobody
-0.180 nobody after as
0.799 nobody after book
-0.077 nobody after called
-0.360 nobody after capital
0.027 nobody after determiner
0.300 nobody after for
0.309 nobody after in
0.373 nobody after of
0.956 nobody after on
0.410 nobody after show
-0.245 nobody after term
0.797 nobody after titled
-0.534 nobody after verb act
-0.231 nobody after verb label
-0.381 nobody after verb say
-0.743 nobody after verb speech
0.152 nobody after word
0.055 nobody bare title
0.468 nobody bare title after of
-0.236 nobody bare title after on
0.535 nobody bare title after to
0.617 nobody bare title first-inside
-0.037 nobody bare title inside-inside
0.300 nobody before noun
0.190 nobody before verb
0.116 nobody before word
1.160 nobody capital 1
-0.503 nobody capital 12+
0.415 nobody capital 2
-0.151 nobody capital 3
-0.144 nobody capital 4+
-0.595 nobody capital 7+
1.243 nobody hashtag
0.170 nobody nearest at hand
0.656 nobody nearest far
-0.180 nobody nearest far long
0.632 nobody nearest far short
0.380 nobody nearest middle
0.305 nobody nearest middle long
0.400 nobody nearest middle short
0.247 nobody nearest near
0.077 nobody nearest near long
0.278 nobody nearest near short
-0.231 nobody nearest none
-0.687 nobody nearest none long
0.422 nobody nearest none short
-0.233 nobody punctuated colon-comma
0.163 nobody punctuated colon-end
0.309 nobody punctuated comma-comma
-0.129 nobody punctuated comma-end
1.011 nobody punctuated comma-inside
-0.369 nobody punctuated first-comma
-0.333 nobody punctuated first-end
-0.536 nobody punctuated first-inside
0.589 nobody punctuated inside-comma
0.433 nobody punctuated inside-end
1.039 nobody punctuated inside-inside
-0.421 nobody punctuated that-comma
0.239 nobody punctuated that-end
-0.233 nobody shape colon-comma
0.682 nobody shape colon-end
1.004 nobody shape colon-inside
0.309 nobody shape comma-comma
0.354 nobody shape comma-end
0.316 nobody shape comma-inside
-0.373 nobody shape first-comma
-0.787 nobody shape first-end
0.407 nobody shape first-inside
0.782 nobody shape inside-comma
0.474 nobody shape inside-end
0.431 nobody shape inside-inside
-0.421 nobody shape that-comma
0.239 nobody shape that-end
-0.404 nobody shape that-inside
0.387 nobody single first-inside
0.962 nobody single inside-comma
1.115 nobody single inside-end
1.912 nobody single inside-inside
2.383 nobody single marks
0.070 nobody small 1
-0.258 nobody small 12+
-0.027 nobody small 2
-0.399 nobody small 3
-0.365 nobody small 4+
-0.509 nobody small 7+
2.573 nobody title 12+
1.374 nobody title 2
1.547 nobody title 3
2.203 nobody title 4+
2.220 nobody title 7+
2.584 nobody title after possessive
1.881 nobody title of a work
0.480 nobody unpunctuated
0.400 nobody words 1
-0.256 nobody words 12+
0.501 nobody words 2
0.374 nobody words 3
0.481 nobody words 4+
0.169 nobody words 7+
-0.095 part of a longer mention
-0.224 plural
0.432 pronoun he
-0.301 pronoun i
-1.054 pronoun it
0.562 pronoun she
-0.145 pronoun they
-0.072 pronoun we
-0.004 second nearest
-0.561 singular
-1.098 unlinked P+1
-1.080 unlinked P-1
-1.150 unlinked S+1
-0.281 unlinked S-1
-1.054 unlinked S-2
0.786 unlinked after
1.726 unlinked before
-0.064 unlinked colon-comma P+1
-0.089 unlinked colon-comma P-1
-0.044 unlinked colon-comma S-1
0.206 unlinked colon-comma after
0.709 unlinked colon-comma before
-0.684 unlinked colon-end P+1
-0.846 unlinked colon-end P-1
-0.119 unlinked colon-end S+1
0.226 unlinked colon-end S-1
-0.134 unlinked colon-end S-2
1.230 unlinked colon-end before
-0.030 unlinked colon-end just before
-0.132 unlinked colon-inside P+1
-0.383 unlinked colon-inside P-1
-0.642 unlinked colon-inside before
-0.245 unlinked colon-inside just after
-0.183 unlinked comma-comma P+1
-0.281 unlinked comma-comma P-1
-0.100 unlinked comma-comma S+1
-0.136 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.254 unlinked comma-comma after
-0.820 unlinked comma-comma before
-0.113 unlinked comma-comma just after
-0.036 unlinked comma-comma just before
-0.702 unlinked comma-end P+1
-0.812 unlinked comma-end P-1
-0.121 unlinked comma-end S+1
-0.616 unlinked comma-end S-1
-0.174 unlinked comma-end S-2
0.890 unlinked comma-end before
-0.102 unlinked comma-end just before
-0.176 unlinked comma-inside P+1
-0.217 unlinked comma-inside P-1
-0.073 unlinked comma-inside S+1
-0.024 unlinked comma-inside S-1
0.621 unlinked comma-inside after
0.474 unlinked comma-inside before
-0.182 unlinked comma-inside just after
0.917 unlinked comma-inside just before
-0.887 unlinked first-comma P+1
-0.898 unlinked first-comma P-1
-0.396 unlinked first-comma S+1
-0.888 unlinked first-comma S-1
-0.454 unlinked first-comma S-2
1.098 unlinked first-comma after
1.969 unlinked first-comma just after
-1.146 unlinked first-end P+1
-1.160 unlinked first-end P-1
0.271 unlinked first-end S+1
1.567 unlinked first-end S-1
-0.084 unlinked first-end S-2
-0.610 unlinked first-inside P+1
-0.750 unlinked first-inside P-1
-0.100 unlinked first-inside S+1
0.360 unlinked first-inside S-1
-0.086 unlinked first-inside S-2
0.218 unlinked first-inside after
0.091 unlinked first-inside just after
-0.760 unlinked inside-comma P+1
-0.677 unlinked inside-comma P-1
-0.374 unlinked inside-comma S+1
-0.646 unlinked inside-comma S-1
-0.127 unlinked inside-comma S-2
-0.098 unlinked inside-comma after
0.288 unlinked inside-comma before
0.752 unlinked inside-comma just after
-0.710 unlinked inside-comma just before
-0.882 unlinked inside-end P+1
-0.938 unlinked inside-end P-1
-0.629 unlinked inside-end S+1
0.753 unlinked inside-end S-1
-0.356 unlinked inside-end S-2
0.896 unlinked inside-end before
0.237 unlinked inside-end just before
-0.946 unlinked inside-inside P+1
-1.050 unlinked inside-inside P-1
-0.897 unlinked inside-inside S+1
-0.791 unlinked inside-inside S-1
-0.461 unlinked inside-inside S-2
0.372 unlinked inside-inside after
1.008 unlinked inside-inside before
-1.131 unlinked inside-inside just after
0.367 unlinked inside-inside just before
0.737 unlinked just after
0.164 unlinked just before
-0.048 unlinked that-comma P+1
-0.082 unlinked that-comma P-1
-0.072 unlinked that-comma after
-0.241 unlinked that-end P+1
-0.384 unlinked that-end P-1
-0.058 unlinked that-end S+1
-0.194 unlinked that-end S-1
-0.216 unlinked that-end before
-0.125 unlinked that-end just before
-0.116 unlinked that-inside P+1
-0.232 unlinked that-inside P-1
-0.025 unlinked that-inside S+1
-0.099 unlinked that-inside S-1
-0.245 unlinked that-inside after
1.368 unlinked that-inside before
-0.105 unlinked that-inside just after
-0.117 verb act L0
0.178 verb act L1
0.313 verb act L2
0.473 verb act L3
0.880 verb act L4
-0.811 verb act P+1
-0.776 verb act P-1
-0.740 verb act P-1-
-0.291 verb act P-1:
-0.807 verb act R0
-0.077 verb act R1
0.408 verb act R2
-0.340 verb act R3
-0.626 verb act S+1
0.041 verb act S+1near
-0.366 verb act S+2
-0.352 verb act S-1
-0.099 verb act S-1:
-0.594 verb act S-2
-0.351 verb act S-3
0.452 verb act around
0.716 verb label L0
0.925 verb label L1
0.711 verb label L2
0.348 verb label L3
0.692 verb label L4
-1.024 verb label P+1
-1.010 verb label P-1
-0.984 verb label P-1-
-0.025 verb label P-1:
-0.754 verb label R0
-0.859 verb label R1
-0.009 verb label R2
-0.710 verb label R3
-0.485 verb label S+1
-0.303 verb label S+1near
-0.193 verb label S+2
-0.644 verb label S-1
-0.044 verb label S-1:
-0.511 verb label S-2
-0.231 verb label S-3
0.478 verb label around
1.173 verb say L0
1.092 verb say L1
1.362 verb say L2
1.562 verb say L3
1.585 verb say L4
-1.091 verb say P+1
-0.972 verb say P-1
-0.907 verb say P-1-
0.560 verb say P-1:
0.853 verb say R0
1.054 verb say R1
1.491 verb say R2
1.644 verb say R3
-0.548 verb say S+1
-0.568 verb say S+1near
-0.563 verb say S+2
0.622 verb say S-1
-0.400 verb say S-1:
0.074 verb say S-2
-0.338 verb say S-3
0.180 verb say around
0.727 verb speech L0
1.114 verb speech L1
1.210 verb speech L2
1.144 verb speech L3
0.976 verb speech L4
-1.152 verb speech P+1
-1.051 verb speech P-1
-1.290 verb speech P-1-
-0.476 verb speech P-1:
0.700 verb speech R0
0.234 verb speech R1
0.351 verb speech R2
0.596 verb speech R3
-1.070 verb speech S+1
-0.569 verb speech S+1near
-0.660 verb speech S+2
0.069 verb speech S-1
-0.707 verb speech S-1:
-0.738 verb speech S-2
-0.614 verb speech S-3
0.631 verb speech around
-0.553 verb tell L0
-0.292 verb tell L1
0.715 verb tell L2
0.622 verb tell L3
0.874 verb tell L4
-0.860 verb tell P+1
-0.725 verb tell P-1
-0.552 verb tell P-1-
0.901 verb tell R0
-0.140 verb tell R1
-0.308 verb tell R2
-0.012 verb tell R3
-0.194 verb tell S+1
-0.044 verb tell S+2
0.809 verb tell S-1
-0.222 verb tell S-2
-0.586 where L0 colon-comma
0.538 where L0 colon-end
1.502 where L0 colon-inside
-0.052 where L0 comma-comma
0.749 where L0 comma-end
1.317 where L0 comma-inside
0.205 where L0 inside-comma
0.501 where L0 inside-end
0.503 where L0 inside-inside
0.683 where L0 that-comma
-0.027 where L0 that-end
0.803 where L0 that-inside
1.156 where L1 colon-end
-0.214 where L1 colon-inside
0.686 where L1 comma-comma
0.712 where L1 comma-end
0.838 where L1 comma-inside
0.579 where L1 inside-comma
0.532 where L1 inside-end
0.940 where L1 inside-inside
0.976 where L1 that-end
-0.440 where L1 that-inside
-0.344 where L2 colon-comma
0.528 where L2 colon-end
-0.255 where L2 comma-comma
1.038 where L2 comma-end
-0.600 where L2 comma-inside
0.758 where L2 inside-comma
0.980 where L2 inside-end
1.451 where L2 inside-inside
0.055 where L2 that-end
0.068 where L2 that-inside
-0.926 where L3 colon-comma
0.763 where L3 colon-end
0.803 where L3 comma-comma
0.626 where L3 comma-end
0.713 where L3 comma-inside
1.113 where L3 inside-comma
1.129 where L3 inside-end
1.082 where L3 inside-inside
0.240 where L3 that-end
0.814 where L4 colon-end
-0.038 where L4 comma-end
0.021 where L4 comma-inside
-0.097 where L4 inside-comma
1.222 where L4 inside-end
1.025 where L4 inside-inside
-0.077 where P+1 colon-comma
-0.708 where P+1 colon-end
-0.206 where P+1 colon-inside
-0.230 where P+1 comma-comma
-0.755 where P+1 comma-end
-0.181 where P+1 comma-inside
-0.869 where P+1 first-comma
-1.033 where P+1 first-end
-0.714 where P+1 first-inside
-0.804 where P+1 inside-comma
-1.019 where P+1 inside-end
-1.019 where P+1 inside-inside
-0.116 where P+1 that-comma
-0.342 where P+1 that-end
-0.166 where P+1 that-inside
-0.117 where P-1 colon-comma
-0.951 where P-1 colon-end
-0.176 where P-1 colon-inside
-0.306 where P-1 comma-comma
-0.878 where P-1 comma-end
-0.346 where P-1 comma-inside
-0.922 where P-1 first-comma
-0.375 where P-1 first-end
-0.454 where P-1 first-inside
-0.818 where P-1 inside-comma
-0.983 where P-1 inside-end
-1.137 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.354 where P-1 that-end
-0.196 where P-1 that-inside
-0.037 where P-1- colon-comma
-0.648 where P-1- colon-end
-0.101 where P-1- colon-inside
-0.233 where P-1- comma-comma
-0.555 where P-1- comma-end
-0.074 where P-1- comma-inside
-0.753 where P-1- first-comma
-0.961 where P-1- first-end
-0.409 where P-1- first-inside
-0.600 where P-1- inside-comma
-0.772 where P-1- inside-end
-0.955 where P-1- inside-inside
-0.139 where P-1- that-end
-0.060 where P-1- that-inside
-0.947 where P-1: first-end
0.560 where P-1: inside-end
0.947 where R0 colon-comma
0.650 where R0 comma-comma
-1.808 where R0 comma-inside
0.838 where R0 first-comma
0.449 where R0 first-inside
0.833 where R0 inside-comma
-0.146 where R0 inside-inside
-0.019 where R1 comma-comma
1.095 where R1 first-comma
0.666 where R1 first-inside
-0.284 where R1 inside-comma
-0.410 where R1 inside-inside
-0.133 where R1 that-inside
-0.252 where R2 comma-comma
-0.364 where R2 comma-inside
0.497 where R2 first-comma
1.316 where R2 first-inside
0.181 where R2 inside-comma
0.534 where R2 inside-inside
0.243 where R3 comma-comma
0.304 where R3 first-comma
1.180 where R3 first-inside
-0.018 where R3 inside-comma
0.583 where R3 inside-inside
-0.201 where S+1 colon-end
-0.264 where S+1 comma-comma
-0.119 where S+1 comma-end
-0.122 where S+1 comma-inside
-0.367 where S+1 first-comma
1.220 where S+1 first-end
-0.547 where S+1 first-inside
-0.471 where S+1 inside-comma
-0.616 where S+1 inside-end
-1.162 where S+1 inside-inside
-0.090 where S+1 that-end
-0.040 where S+1 that-inside
-0.316 where S+1near colon-end
-0.372 where S+1near comma-end
0.394 where S+1near first-end
-1.020 where S+1near inside-end
-0.099 where S+1near that-end
-0.057 where S+2 comma-end
-0.321 where S+2 first-comma
-0.141 where S+2 first-end
-0.109 where S+2 first-inside
-0.206 where S+2 inside-comma
-0.316 where S+2 inside-end
-0.465 where S+2 inside-inside
-0.288 where S-1 comma-comma
-0.551 where S-1 comma-end
-0.481 where S-1 comma-inside
-1.792 where S-1 first-comma
0.946 where S-1 first-end
-0.325 where S-1 first-inside
-1.641 where S-1 inside-comma
-0.953 where S-1 inside-end
-2.179 where S-1 inside-inside
-0.812 where S-1 that-end
-0.405 where S-1 that-inside
-0.092 where S-1: colon-comma
-1.102 where S-1: colon-end
-0.196 where S-2 colon-end
0.750 where S-2 comma-end
-0.563 where S-2 first-comma
-0.273 where S-2 first-end
-0.224 where S-2 inside-comma
-0.485 where S-2 inside-end
-0.412 where S-2 inside-inside
-0.106 where S-3 comma-end
-0.275 where S-3 first-comma
-0.671 where S-3 first-end
-0.034 where S-3 inside-comma
-0.170 where S-3 inside-end
-0.235 where S-3 inside-inside
0.941 where around inside-comma
0.845 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.817 after a preposition
0.219 after next paragraph likely
-0.594 after next paragraph likely alone
0.668 after next paragraph likely few words
0.176 after next paragraph likely in words
-0.094 after next paragraph maybe
0.621 after next paragraph maybe alone
-0.418 after next paragraph maybe few words
-0.261 after next paragraph maybe in words
0.075 after next paragraph sure
0.050 after next paragraph sure alone
0.119 after next paragraph sure few words
0.097 after next paragraph sure in words
0.335 after same paragraph likely
0.490 after same paragraph likely few words
0.018 after same paragraph likely in words
-0.311 after same paragraph maybe
0.173 after same paragraph maybe few words
-0.373 after same paragraph maybe in words
0.338 after same paragraph sure
0.700 after same paragraph sure alone
0.578 after same paragraph sure few words
0.009 after same paragraph sure in words
0.285 after same sentence likely
0.239 after same sentence likely in words
0.213 after same sentence maybe
0.213 after same sentence maybe in words
0.529 after same sentence sure
0.537 after same sentence sure few words
0.462 after same sentence sure in words
-0.414 before continued maybe
0.474 before continued sure
0.532 before continued sure alone
-0.050 before continued sure few words
0.214 before next paragraph likely
0.708 before next paragraph likely alone
-0.539 before next paragraph likely few words
0.101 before next paragraph likely in words
0.264 before next paragraph maybe
0.312 before next paragraph maybe alone
-0.680 before next paragraph maybe few words
0.568 before next paragraph maybe in words
0.035 before next paragraph sure
0.863 before next paragraph sure alone
-0.192 before next paragraph sure few words
-0.315 before next paragraph sure in words
0.436 before same paragraph likely
0.531 before same paragraph likely alone
0.714 before same paragraph likely few words
-0.489 before same paragraph likely in words
0.290 before same paragraph maybe
-0.316 before same paragraph maybe alone
0.975 before same paragraph maybe few words
-0.290 before same paragraph maybe in words
0.708 before same paragraph sure
0.746 before same paragraph sure alone
0.006 before same paragraph sure few words
-0.292 before same paragraph sure in words
0.445 before same sentence likely
0.417 before same sentence likely in words
0.283 before same sentence maybe
0.283 before same sentence maybe in words
0.306 before same sentence sure
0.419 before same sentence sure few words
0.165 before same sentence sure in words
0.931 begins the sentence
2.511 construction according say finite
0.074 construction apposition act base
-0.679 construction apposition act finite
-0.026 construction apposition label base
0.540 construction apposition label finite
0.105 construction apposition say base
0.708 construction apposition say finite
0.179 construction apposition speech base
0.788 construction apposition speech finite
0.963 construction apposition tell finite
-0.002 construction by speech finite
-1.295 construction colon say finite
-0.238 construction conjoined act base
-0.094 construction conjoined act finite
-0.095 construction conjoined label base
-0.051 construction conjoined label finite
-0.086 construction conjoined say base
0.141 construction conjoined say finite
-0.033 construction conjoined speech base
0.741 construction conjoined speech finite
-0.445 construction conjoined tell base
0.437 construction distant act finite
0.267 construction distant label finite
1.323 construction distant say finite
-0.158 construction distant speech finite
0.610 construction distant tell finite
0.046 construction inverted act finite
-0.462 construction inverted label finite
0.683 construction inverted say finite
0.475 construction inverted speech finite
-0.533 construction object act base
0.120 construction object act finite
-0.026 construction object act ing
-0.549 construction object label base
-0.785 construction object label finite
-0.240 construction object label ing
-0.360 construction object say base
0.623 construction object say finite
-0.536 construction object say ing
0.101 construction object speech base
-0.399 construction object speech finite
-0.672 construction object speech ing
-0.050 construction object tell base
-0.565 construction object tell finite
-0.167 construction object tell ing
0.194 construction participle act ing
0.475 construction participle label ing
0.315 construction participle say ing
0.051 construction participle speech ing
0.730 construction participle tell ing
-0.360 construction passive label finite
-0.066 construction passive speech finite
-0.800 construction quoted label finite
-0.978 construction quoted label ing
-0.285 construction quoted speech finite
-0.992 construction quoted speech ing
-0.293 construction relative act base
0.287 construction relative act finite
-0.078 construction relative label base
-0.383 construction relative label finite
-0.001 construction relative label ing
-0.125 construction relative say base
0.221 construction relative say finite
-0.178 construction relative speech base
0.193 construction relative speech finite
0.449 construction relative speech ing
-2.551 construction signature say finite
-1.063 construction subject act base
-1.071 construction subject act finite
-1.647 construction subject label base
0.424 construction subject label finite
0.290 construction subject say base
0.907 construction subject say finite
-1.634 construction subject speech base
0.448 construction subject speech finite
-0.512 construction subject tell base
0.675 construction subject tell finite
-0.077 definite
-0.681 further
-0.692 indefinite
-0.115 kind document linked
-1.043 kind document unlinked
-0.512 kind document's linked
-0.476 kind document's unlinked
0.416 kind group linked
-0.794 kind group unlinked
-0.381 kind group's linked
-0.967 kind group's unlinked
0.598 kind nominal linked
-0.501 kind nominal unlinked
-0.163 kind nominal's linked
-0.632 kind nominal's unlinked
-0.363 kind organisation linked
-0.880 kind organisation unlinked
-0.845 kind organisation's linked
-1.449 kind organisation's unlinked
0.694 kind person linked
0.533 kind person unlinked
0.046 kind person's linked
0.498 kind person's unlinked
-0.291 kind place linked
-1.564 kind place unlinked
-0.743 kind place's linked
-0.970 kind place's unlinked
0.395 kind pronoun linked
-0.323 kind pronoun unlinked
-0.684 kind pronoun's linked
-0.222 kind pronoun's unlinked
-0.032 kind unknown linked
-1.354 kind unknown unlinked
-0.669 kind unknown's linked
-0.939 kind unknown's unlinked
0.501 lemma accuse
-0.073 lemma acknowledge
0.634 lemma add
0.372 lemma admit
-0.230 lemma advise
-0.107 lemma advocate
-0.572 lemma agree
0.498 lemma allege
-0.723 lemma announce
0.029 lemma answer
-0.302 lemma applaud
1.200 lemma argue
0.103 lemma ask
1.032 lemma assail
0.372 lemma assert
-0.038 lemma assure
-0.268 lemma attack
-0.024 lemma bash
-0.864 lemma begin
-1.318 lemma believe
0.013 lemma bemoan
-0.337 lemma bill
-0.154 lemma blame
0.025 lemma blast
0.786 lemma boast
-0.191 lemma brag
-0.134 lemma brand
-0.002 lemma by
0.349 lemma call
0.160 lemma cast
0.549 lemma caution
-0.379 lemma challenge
0.713 lemma chant
0.070 lemma characterize
-0.158 lemma charge
0.344 lemma chide
-0.117 lemma chime
0.641 lemma cite
0.165 lemma claim
-0.067 lemma clarify
-0.659 lemma close
-0.564 lemma coin
-0.063 lemma command
0.054 lemma comment
-0.304 lemma compare
0.622 lemma complain
0.708 lemma concede
0.441 lemma conclude
-0.215 lemma condemn
0.416 lemma confirm
-0.637 lemma consider
-0.031 lemma contend
-0.115 lemma continue
-0.514 lemma counsel
0.066 lemma counter
-0.583 lemma criticize
0.581 lemma cry
0.424 lemma cut
-0.152 lemma declare
0.161 lemma decry
-0.698 lemma deem
0.015 lemma defend
-0.343 lemma demand
0.752 lemma denounce
-0.248 lemma deny
-0.030 lemma depict
0.134 lemma deride
0.312 lemma describe
0.181 lemma disclose
0.718 lemma dismiss
0.537 lemma dub
0.097 lemma echo
0.717 lemma elaborate
0.546 lemma email
0.004 lemma emphasize
-0.444 lemma endorse
-0.600 lemma estimate
0.152 lemma exclaim
0.813 lemma explain
0.588 lemma express
0.024 lemma figure
-0.532 lemma find
-0.512 lemma finish
-0.110 lemma go
0.193 lemma hail
0.192 lemma hammer
-0.201 lemma headline
-0.185 lemma highlight
-0.000 lemma hint
-1.129 lemma hold
0.007 lemma imply
0.731 lemma indicate
0.812 lemma insist
-0.003 lemma instruct
0.336 lemma interject
-0.306 lemma interrupt
-0.619 lemma invoke
0.220 lemma issue
-0.094 lemma joke
-0.123 lemma jump
-0.705 lemma label
-0.141 lemma lambaste
-0.078 lemma lament
-0.179 lemma lash
0.065 lemma laugh
-0.071 lemma liken
-0.124 lemma maintain
-1.121 lemma mean
-0.157 lemma mention
0.862 lemma mock
-0.802 lemma muse
-0.233 lemma name
0.359 lemma note
-0.816 lemma open
-0.746 lemma oppose
-1.060 lemma order
-0.372 lemma paint
-0.083 lemma pitch
-0.909 lemma plead
-0.004 lemma pledge
0.123 lemma point
0.352 lemma portray
-0.658 lemma post
0.077 lemma praise
-0.002 lemma pray
0.716 lemma predict
-0.439 lemma proclaim
-0.239 lemma profess
-0.220 lemma promise
-0.828 lemma promote
0.562 lemma pronounce
-0.156 lemma propose
0.046 lemma protest
0.590 lemma publish
-0.481 lemma put
0.707 lemma quote
-1.283 lemma quote quoted
0.714 lemma quote subject
0.131 lemma rail
-0.345 lemma rank
-0.265 lemma rate
-0.132 lemma read
-0.084 lemma reason
-0.846 lemma reassure
-0.020 lemma rebuke
0.849 lemma recall
-0.782 lemma recite
-0.302 lemma recommend
0.038 lemma recount
0.184 lemma refer
-0.022 lemma reflect
-0.179 lemma regard
-0.152 lemma reiterate
-0.054 lemma relate
0.742 lemma release
-0.345 lemma remark
-0.721 lemma remind
0.677 lemma repeat
1.103 lemma reply
1.588 lemma report
0.430 lemma respond
-0.401 lemma retort
0.267 lemma retweet
-0.031 lemma reveal
0.247 lemma rip
0.507 lemma rule
0.482 lemma scream
-0.551 lemma see
1.644 lemma shout
-0.779 lemma signal
-0.099 lemma sing
-1.013 lemma slam
-0.933 lemma speak
-0.077 lemma speculate
-0.521 lemma start
-0.084 lemma state
-0.211 lemma stress
-0.222 lemma style
0.092 lemma suggest
0.038 lemma sum
-0.028 lemma support
-0.012 lemma suspect
-0.373 lemma talk
0.942 lemma tell apposition
-0.146 lemma tell conjoined
0.610 lemma tell distant
-0.638 lemma tell object
0.730 lemma tell participle
0.627 lemma tell subject
-0.325 lemma term
-0.808 lemma testify
-0.383 lemma thank
-1.295 lemma think
-0.286 lemma title
0.198 lemma tout
0.129 lemma tweet
-0.057 lemma underscore
-0.209 lemma urge
-0.365 lemma use
-0.374 lemma venture
-0.187 lemma view
-0.471 lemma voice
-0.156 lemma volunteer
0.014 lemma vow
-0.019 lemma warn
0.258 lemma wonder
0.276 lemma write
1.377 lemma yell
-0.062 link according L0
0.790 link according L1
0.800 link according L2
0.633 link according L4
-0.623 link according P+1
-0.762 link according P-1
-0.298 link according P-1-
0.204 link according R0
0.520 link according R1
1.102 link according R2
1.202 link according R3
-0.474 link according S+1
0.423 link according S-1
1.103 link apposition L0
0.776 link apposition L1
1.430 link apposition L2
1.332 link apposition L3
0.982 link apposition L4
-1.155 link apposition P+1
-1.267 link apposition P-1
-0.781 link apposition P-1-
0.872 link apposition R0
0.042 link apposition R1
0.654 link apposition R2
-0.481 link apposition S+1
-0.026 link apposition S+1near
-0.147 link apposition S+2
-0.353 link apposition S-1
-0.124 link apposition S-1:
-0.679 link apposition S-2
-0.100 link apposition S-3
-0.609 link apposition around
-0.525 link by L0
0.194 link by L1
-0.157 link by L2
0.172 link by L3
0.716 link by L4
-0.548 link by P+1
-0.647 link by P-1
-0.225 link by P-1-
0.588 link by R0
0.519 link by R1
0.408 link by R2
0.920 link by R3
-0.091 link by S+1
-0.069 link by S+2
-0.372 link by S-1
-0.063 link by S-2
-0.028 link by S-3
-0.335 link colon L0
-0.320 link colon L1
-0.370 link colon L2
-0.113 link colon L3
-0.215 link colon P+1
0.596 link colon P-1
-0.004 link colon P-1-
-0.453 link colon P-1:
-0.309 link colon R1
-0.011 link colon S-1
0.609 link conjoined L0
1.515 link conjoined L1
0.718 link conjoined L2
1.266 link conjoined L3
-0.146 link conjoined L4
-0.738 link conjoined P+1
-0.644 link conjoined P-1
-0.527 link conjoined P-1-
-0.236 link conjoined R0
-0.319 link conjoined R1
-0.514 link conjoined R2
-0.479 link conjoined R3
0.249 link conjoined S+1
-0.099 link conjoined S+1near
-0.121 link conjoined S+2
-1.191 link conjoined S-1
-0.055 link conjoined S-1:
-0.170 link conjoined S-2
-0.079 link conjoined S-3
0.969 link conjoined around
0.786 link distant L0
0.365 link distant L1
0.579 link distant L2
0.722 link distant L3
-0.403 link distant L4
-0.602 link distant P+1
-0.546 link distant P-1
-0.375 link distant P-1-
0.611 link distant R0
-0.179 link distant R1
-0.113 link distant S+1
-0.135 link distant S+1near
-0.070 link distant S+2
0.339 link distant S-1
-0.087 link distant S-2
1.893 link distant around
0.021 link inverted L0
-1.080 link inverted L1
0.285 link inverted L2
-0.832 link inverted L3
-0.791 link inverted P+1
-0.487 link inverted P-1
-1.018 link inverted P-1-
0.866 link inverted R0
-0.180 link inverted S+1
0.623 link inverted S-1
0.249 link inverted S-2
-0.347 link object L0
-0.259 link object L1
0.178 link object L2
-0.982 link object L3
-0.631 link object L4
-0.556 link object P+1
-0.591 link object P-1
-0.487 link object P-1-
-0.128 link object R0
-0.057 link object R1
0.477 link object R2
1.292 link object R3
-0.213 link object S+1
-0.017 link object S+1near
-0.094 link object S+2
0.447 link object S-1
-0.013 link object S-1:
-0.174 link object S-2
-0.104 link object S-3
0.905 link participle L0
0.680 link participle L1
1.274 link participle L2
0.998 link participle L3
1.374 link participle L4
-0.927 link participle P+1
-0.955 link participle P-1
-0.500 link participle P-1-
0.125 link participle R0
-0.195 link participle R1
-0.326 link participle R2
-0.366 link participle R3
-0.139 link participle S+1
-0.322 link participle S+1near
-0.070 link participle S+2
-0.331 link participle S-1
-0.097 link participle S-1:
-0.192 link participle S-2
-0.066 link participle S-3
0.126 link participle around
-0.030 link passive P+1
-0.008 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.004 link quoted P-1-
-0.013 link quoted S+1
0.378 link quoted S-1
-0.106 link relative L0
-0.251 link relative L1
0.577 link relative L2
-0.238 link relative L3
0.549 link relative L4
-0.515 link relative P+1
-0.439 link relative P-1
-0.192 link relative P-1-
0.793 link relative R0
-0.070 link relative R1
0.212 link relative R2
-0.320 link relative R3
-0.076 link relative S+1
-0.036 link relative S+2
0.373 link relative S-1
-0.040 link relative S-2
-0.077 link relative S-3
0.104 link signature P+1
1.033 link subject L0
1.139 link subject L1
1.027 link subject L2
1.172 link subject L3
1.231 link subject L4
-0.992 link subject P+1
-0.937 link subject P-1
-1.038 link subject P-1-
0.561 link subject P-1:
0.780 link subject R0
0.313 link subject R1
-0.616 link subject R2
-0.276 link subject R3
-1.157 link subject S+1
-0.758 link subject S+1near
-1.122 link subject S+2
0.258 link subject S-1
-0.823 link subject S-1:
-0.819 link subject S-2
-1.061 link subject S-3
-0.532 linked after a preposition apposition
0.714 linked after a preposition colon
-1.725 linked after a preposition conjoined
-1.389 linked after a preposition distant
-0.197 linked after a preposition object
-0.400 linked after a preposition participle
-0.496 linked after a preposition relative
-0.817 linked after a preposition subject
0.695 mention document according
0.011 mention document apposition
0.680 mention document by
-0.305 mention document colon
0.150 mention document conjoined
-0.798 mention document distant
0.096 mention document inverted
-0.353 mention document object
-0.844 mention document participle
-0.028 mention document quoted
-0.412 mention document relative
1.110 mention document subject
0.644 mention group according
-0.797 mention group apposition
0.376 mention group by
0.161 mention group colon
0.509 mention group conjoined
1.348 mention group distant
-0.219 mention group inverted
-0.257 mention group object
0.211 mention group participle
0.563 mention group relative
0.458 mention group subject
0.134 mention group's by
-0.005 mention group's conjoined
0.599 mention group's distant
-0.123 mention group's inverted
-0.071 mention group's object
-0.106 mention group's participle
0.503 mention nominal according
0.436 mention nominal apposition
0.311 mention nominal by
-0.015 mention nominal colon
-0.174 mention nominal conjoined
0.677 mention nominal distant
-0.634 mention nominal inverted
-0.669 mention nominal object
1.054 mention nominal participle
-0.822 mention nominal quoted
-0.242 mention nominal relative
-0.549 mention nominal signature
0.995 mention nominal subject
-0.021 mention nominal's by
-0.027 mention nominal's conjoined
-0.103 mention nominal's object
-0.001 mention nominal's participle
0.500 mention organisation according
-0.558 mention organisation apposition
0.576 mention organisation by
0.338 mention organisation colon
0.110 mention organisation conjoined
0.248 mention organisation distant
-0.785 mention organisation inverted
-0.338 mention organisation object
-0.738 mention organisation participle
-0.048 mention organisation relative
1.068 mention organisation subject
-0.763 mention organisation's by
0.105 mention organisation's conjoined
-0.040 mention organisation's distant
-0.057 mention organisation's object
-0.101 mention organisation's participle
-0.037 mention person according
0.992 mention person apposition
0.072 mention person by
-1.433 mention person colon
0.413 mention person conjoined
0.907 mention person distant
0.944 mention person inverted
-0.125 mention person object
0.669 mention person participle
-0.302 mention person passive
-0.318 mention person quoted
0.291 mention person relative
0.396 mention person signature
0.516 mention person subject
0.378 mention person's according
0.452 mention person's by
0.416 mention person's conjoined
0.459 mention person's distant
-0.539 mention person's inverted
0.115 mention person's object
-0.100 mention person's participle
-1.035 mention person's quoted
-0.714 mention place by
-0.174 mention place colon
-0.193 mention place conjoined
-0.178 mention place distant
-0.257 mention place object
-0.235 mention place participle
-0.059 mention place relative
0.216 mention place subject
-0.016 mention place's by
-0.093 mention place's conjoined
-0.020 mention place's distant
-0.034 mention place's object
0.432 mention pronoun apposition
-0.001 mention pronoun by
-0.037 mention pronoun colon
-0.093 mention pronoun conjoined
0.779 mention pronoun distant
-1.411 mention pronoun inverted
-1.185 mention pronoun object
0.383 mention pronoun participle
0.068 mention pronoun quoted
0.469 mention pronoun subject
-0.466 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.259 mention pronoun's object
0.067 mention pronoun's participle
0.595 mention unknown according
0.600 mention unknown apposition
0.138 mention unknown by
-0.174 mention unknown colon
-0.202 mention unknown conjoined
-1.032 mention unknown distant
-0.229 mention unknown inverted
0.564 mention unknown object
-0.328 mention unknown participle
-0.086 mention unknown relative
1.123 mention unknown subject
-0.617 mention unknown's by
-0.019 mention unknown's conjoined
-0.016 mention unknown's distant
-0.020 mention unknown's object
-0.000 mention unknown's participle
0.381 nearest
0.759 nearest by far
0.492 nearest of equals
0.529 nobody
-0.142 nobody after as
0.836 nobody after book
-0.146 nobody after called
-0.236 nobody after capital
0.107 nobody after determiner
0.285 nobody after for
0.090 nobody after in
0.435 nobody after of
1.040 nobody after on
0.443 nobody after show
-0.045 nobody after term
0.867 nobody after titled
-0.491 nobody after verb act
-0.134 nobody after verb label
-0.250 nobody after verb say
-0.589 nobody after verb speech
0.161 nobody after word
0.141 nobody bare title
0.447 nobody bare title after of
-0.395 nobody bare title after on
0.528 nobody bare title after to
0.604 nobody bare title first-inside
-0.031 nobody bare title inside-inside
0.257 nobody before noun
0.267 nobody before verb
0.093 nobody before word
1.047 nobody capital 1
-0.519 nobody capital 12+
0.426 nobody capital 2
-0.076 nobody capital 3
-0.223 nobody capital 4+
-0.541 nobody capital 7+
1.254 nobody hashtag
0.198 nobody nearest at hand
0.643 nobody nearest far
-0.139 nobody nearest far long
0.598 nobody nearest far short
0.364 nobody nearest middle
0.285 nobody nearest middle long
0.389 nobody nearest middle short
0.228 nobody nearest near
0.022 nobody nearest near long
0.310 nobody nearest near short
0.073 nobody nearest none
-0.210 nobody nearest none long
0.264 nobody nearest none short
-0.210 nobody punctuated colon-comma
0.327 nobody punctuated colon-end
0.413 nobody punctuated comma-comma
-0.151 nobody punctuated comma-end
0.909 nobody punctuated comma-inside
-0.398 nobody punctuated first-comma
-0.128 nobody punctuated first-end
-0.699 nobody punctuated first-inside
0.561 nobody punctuated inside-comma
0.351 nobody punctuated inside-end
0.863 nobody punctuated inside-inside
-0.452 nobody punctuated that-comma
0.204 nobody punctuated that-end
-0.210 nobody shape colon-comma
0.691 nobody shape colon-end
0.912 nobody shape colon-inside
0.413 nobody shape comma-comma
0.326 nobody shape comma-end
0.233 nobody shape comma-inside
-0.402 nobody shape first-comma
-0.389 nobody shape first-end
0.420 nobody shape first-inside
0.758 nobody shape inside-comma
0.392 nobody shape inside-end
0.398 nobody shape inside-inside
-0.452 nobody shape that-comma
0.204 nobody shape that-end
-0.401 nobody shape that-inside
0.376 nobody single first-inside
0.928 nobody single inside-comma
1.148 nobody single inside-end
1.880 nobody single inside-inside
2.388 nobody single marks
0.104 nobody small 1
-0.239 nobody small 12+
0.031 nobody small 2
-0.389 nobody small 3
-0.301 nobody small 4+
-0.466 nobody small 7+
2.467 nobody title 12+
1.299 nobody title 2
1.489 nobody title 3
2.188 nobody title 4+
2.127 nobody title 7+
2.368 nobody title after possessive
1.846 nobody title of a work
0.480 nobody unpunctuated
0.381 nobody words 1
-0.271 nobody words 12+
0.503 nobody words 2
0.343 nobody words 3
0.474 nobody words 4+
0.114 nobody words 7+
-0.447 nobody, after next paragraph somebody likely alone
-0.286 nobody, after next paragraph somebody likely few words
-0.016 nobody, after next paragraph somebody likely in words
-0.449 nobody, after next paragraph somebody maybe alone
0.857 nobody, after next paragraph somebody maybe few words
0.064 nobody, after next paragraph somebody maybe in words
-0.008 nobody, after next paragraph somebody sure alone
0.786 nobody, after next paragraph somebody sure few words
-0.015 nobody, after next paragraph somebody sure in words
0.400 nobody, after same paragraph somebody likely few words
-0.326 nobody, after same paragraph somebody likely in words
-0.024 nobody, after same paragraph somebody maybe few words
0.374 nobody, after same paragraph somebody maybe in words
-0.628 nobody, after same paragraph somebody sure alone
-0.019 nobody, after same paragraph somebody sure few words
0.473 nobody, after same paragraph somebody sure in words
0.048 nobody, after same sentence somebody likely in words
0.180 nobody, after same sentence somebody maybe in words
-0.222 nobody, after same sentence somebody sure few words
0.953 nobody, after same sentence somebody sure in words
-0.541 nobody, before continued somebody sure alone
-0.026 nobody, before continued somebody sure few words
-0.412 nobody, before next paragraph somebody likely alone
0.462 nobody, before next paragraph somebody likely few words
-0.090 nobody, before next paragraph somebody likely in words
-0.133 nobody, before next paragraph somebody maybe alone
-0.142 nobody, before next paragraph somebody maybe few words
-0.125 nobody, before next paragraph somebody maybe in words
-0.156 nobody, before next paragraph somebody sure alone
0.012 nobody, before next paragraph somebody sure few words
-0.379 nobody, before next paragraph somebody sure in words
-0.478 nobody, before same paragraph somebody likely alone
0.132 nobody, before same paragraph somebody likely few words
-0.590 nobody, before same paragraph somebody likely in words
-0.757 nobody, before same paragraph somebody maybe alone
-0.118 nobody, before same paragraph somebody maybe few words
0.145 nobody, before same paragraph somebody maybe in words
-0.136 nobody, before same paragraph somebody sure alone
-0.812 nobody, before same paragraph somebody sure few words
-0.495 nobody, before same paragraph somebody sure in words
0.238 nobody, before same sentence somebody likely in words
0.874 nobody, before same sentence somebody maybe in words
0.396 nobody, before same sentence somebody sure few words
1.503 nobody, before same sentence somebody sure in words
0.163 nobody, second before next paragraph somebody likely alone
-0.216 nobody, second before next paragraph somebody likely few words
0.107 nobody, second before next paragraph somebody likely in words
-0.176 nobody, second before next paragraph somebody maybe alone
-0.043 nobody, second before next paragraph somebody maybe few words
-0.499 nobody, second before next paragraph somebody maybe in words
0.747 nobody, second before next paragraph somebody sure alone
0.662 nobody, second before next paragraph somebody sure few words
0.090 nobody, second before next paragraph somebody sure in words
0.482 nobody, second before same paragraph somebody likely alone
-0.130 nobody, second before same paragraph somebody likely few words
-0.358 nobody, second before same paragraph somebody likely in words
0.256 nobody, second before same paragraph somebody maybe in words
-0.326 nobody, second before same paragraph somebody sure alone
-0.172 nobody, second before same paragraph somebody sure few words
-0.877 nobody, second before same paragraph somebody sure in words
0.232 nobody, second before same sentence somebody likely in words
-0.355 nobody, second before same sentence somebody sure in words
-1.000 only a neighbour’s speaker
-0.073 part of a longer mention
-0.204 plural
0.446 pronoun he
-0.306 pronoun i
-1.024 pronoun it
0.550 pronoun she
-0.119 pronoun they
-0.112 pronoun we
0.402 same person after next paragraph
0.819 same person after same paragraph
0.179 same person after same sentence
0.026 same person before continued
0.461 same person before next paragraph
0.381 same person before same paragraph
-0.651 same person before same sentence
0.301 same person second before next paragraph
0.624 same person second before same paragraph
-0.009 same person second before same sentence
0.177 second before next paragraph likely
0.016 second before next paragraph likely alone
-0.078 second before next paragraph likely few words
0.415 second before next paragraph likely in words
0.200 second before next paragraph maybe
0.578 second before next paragraph maybe alone
-0.039 second before next paragraph maybe few words
-0.238 second before next paragraph maybe in words
0.227 second before next paragraph sure
0.320 second before next paragraph sure alone
0.081 second before next paragraph sure few words
0.190 second before next paragraph sure in words
0.437 second before same paragraph likely
0.444 second before same paragraph likely alone
0.175 second before same paragraph likely few words
-0.177 second before same paragraph likely in words
0.066 second before same paragraph maybe
-0.215 second before same paragraph maybe alone
0.300 second before same paragraph maybe in words
0.419 second before same paragraph sure
0.544 second before same paragraph sure alone
0.282 second before same paragraph sure few words
-0.232 second before same paragraph sure in words
0.473 second before same sentence likely
0.473 second before same sentence likely in words
-0.102 second before same sentence maybe
-0.102 second before same sentence maybe in words
0.437 second before same sentence sure
0.437 second before same sentence sure in words
0.023 second nearest
-0.531 singular
-1.023 unlinked P+1
-1.017 unlinked P-1
-1.119 unlinked S+1
-0.258 unlinked S-1
-1.049 unlinked S-2
0.798 unlinked after
1.716 unlinked before
-0.070 unlinked colon-comma P+1
-0.096 unlinked colon-comma P-1
-0.046 unlinked colon-comma S-1
0.215 unlinked colon-comma after
0.714 unlinked colon-comma before
-0.727 unlinked colon-end P+1
-0.882 unlinked colon-end P-1
-0.108 unlinked colon-end S+1
0.178 unlinked colon-end S-1
-0.142 unlinked colon-end S-2
1.243 unlinked colon-end before
-0.033 unlinked colon-end just before
-0.112 unlinked colon-inside P+1
-0.389 unlinked colon-inside P-1
-0.555 unlinked colon-inside before
-0.217 unlinked colon-inside just after
-0.181 unlinked comma-comma P+1
-0.285 unlinked comma-comma P-1
-0.106 unlinked comma-comma S+1
-0.152 unlinked comma-comma S-1
-0.027 unlinked comma-comma S-2
0.194 unlinked comma-comma after
-0.729 unlinked comma-comma before
-0.112 unlinked comma-comma just after
-0.043 unlinked comma-comma just before
-0.717 unlinked comma-end P+1
-0.822 unlinked comma-end P-1
-0.120 unlinked comma-end S+1
-0.634 unlinked comma-end S-1
-0.165 unlinked comma-end S-2
0.897 unlinked comma-end before
-0.099 unlinked comma-end just before
-0.159 unlinked comma-inside P+1
-0.214 unlinked comma-inside P-1
-0.068 unlinked comma-inside S+1
-0.025 unlinked comma-inside S-1
0.678 unlinked comma-inside after
0.499 unlinked comma-inside before
-0.208 unlinked comma-inside just after
0.915 unlinked comma-inside just before
-0.862 unlinked first-comma P+1
-0.869 unlinked first-comma P-1
-0.411 unlinked first-comma S+1
-0.912 unlinked first-comma S-1
-0.483 unlinked first-comma S-2
1.048 unlinked first-comma after
1.872 unlinked first-comma just after
-0.851 unlinked first-end P+1
-0.955 unlinked first-end P-1
0.361 unlinked first-end S+1
1.700 unlinked first-end S-1
-0.040 unlinked first-end S-2
-0.619 unlinked first-inside P+1
-0.770 unlinked first-inside P-1
-0.104 unlinked first-inside S+1
0.281 unlinked first-inside S-1
-0.100 unlinked first-inside S-2
0.222 unlinked first-inside after
0.083 unlinked first-inside just after
-0.739 unlinked inside-comma P+1
-0.638 unlinked inside-comma P-1
-0.342 unlinked inside-comma S+1
-0.644 unlinked inside-comma S-1
-0.145 unlinked inside-comma S-2
-0.069 unlinked inside-comma after
0.250 unlinked inside-comma before
0.788 unlinked inside-comma just after
-0.699 unlinked inside-comma just before
-0.889 unlinked inside-end P+1
-0.923 unlinked inside-end P-1
-0.638 unlinked inside-end S+1
0.699 unlinked inside-end S-1
-0.342 unlinked inside-end S-2
0.901 unlinked inside-end before
0.239 unlinked inside-end just before
-0.929 unlinked inside-inside P+1
-1.032 unlinked inside-inside P-1
-0.890 unlinked inside-inside S+1
-0.830 unlinked inside-inside S-1
-0.477 unlinked inside-inside S-2
0.410 unlinked inside-inside after
1.009 unlinked inside-inside before
-1.087 unlinked inside-inside just after
0.429 unlinked inside-inside just before
0.727 unlinked just after
0.216 unlinked just before
-0.053 unlinked that-comma P+1
-0.083 unlinked that-comma P-1
-0.068 unlinked that-comma after
-0.250 unlinked that-end P+1
-0.388 unlinked that-end P-1
-0.063 unlinked that-end S+1
-0.197 unlinked that-end S-1
-0.152 unlinked that-end before
-0.125 unlinked that-end just before
-0.101 unlinked that-inside P+1
-0.219 unlinked that-inside P-1
-0.020 unlinked that-inside S+1
-0.069 unlinked that-inside S-1
-0.240 unlinked that-inside after
1.463 unlinked that-inside before
-0.090 unlinked that-inside just after
-0.098 verb act L0
0.113 verb act L1
0.337 verb act L2
0.528 verb act L3
0.829 verb act L4
-0.779 verb act P+1
-0.744 verb act P-1
-0.716 verb act P-1-
-0.289 verb act P-1:
-0.747 verb act R0
-0.112 verb act R1
0.403 verb act R2
-0.318 verb act R3
-0.612 verb act S+1
0.148 verb act S+1near
-0.337 verb act S+2
-0.164 verb act S-1
-0.100 verb act S-1:
-0.529 verb act S-2
-0.326 verb act S-3
0.507 verb act around
0.685 verb label L0
0.882 verb label L1
0.707 verb label L2
0.185 verb label L3
0.571 verb label L4
-0.933 verb label P+1
-0.967 verb label P-1
-0.907 verb label P-1-
-0.012 verb label P-1:
-0.758 verb label R0
-0.854 verb label R1
-0.036 verb label R2
-0.730 verb label R3
-0.457 verb label S+1
-0.293 verb label S+1near
-0.190 verb label S+2
-0.559 verb label S-1
-0.038 verb label S-1:
-0.475 verb label S-2
-0.228 verb label S-3
0.561 verb label around
1.187 verb say L0
1.159 verb say L1
1.388 verb say L2
1.569 verb say L3
1.535 verb say L4
-1.056 verb say P+1
-0.962 verb say P-1
-0.950 verb say P-1-
0.563 verb say P-1:
0.828 verb say R0
1.101 verb say R1
1.539 verb say R2
1.536 verb say R3
-0.583 verb say S+1
-0.596 verb say S+1near
-0.597 verb say S+2
0.394 verb say S-1
-0.472 verb say S-1:
-0.214 verb say S-2
-0.452 verb say S-3
0.189 verb say around
0.729 verb speech L0
1.133 verb speech L1
1.186 verb speech L2
1.095 verb speech L3
0.869 verb speech L4
-1.082 verb speech P+1
-0.980 verb speech P-1
-1.280 verb speech P-1-
-0.320 verb speech P-1:
0.719 verb speech R0
0.249 verb speech R1
0.331 verb speech R2
0.504 verb speech R3
-1.095 verb speech S+1
-0.644 verb speech S+1near
-0.647 verb speech S+2
-0.031 verb speech S-1
-0.760 verb speech S-1:
-0.688 verb speech S-2
-0.543 verb speech S-3
0.514 verb speech around
-0.291 verb tell L0
-0.231 verb tell L1
0.827 verb tell L2
0.670 verb tell L3
0.957 verb tell L4
-0.778 verb tell P+1
-0.699 verb tell P-1
-0.541 verb tell P-1-
0.899 verb tell R0
-0.175 verb tell R1
-0.386 verb tell R2
-0.013 verb tell R3
-0.197 verb tell S+1
-0.035 verb tell S+2
0.580 verb tell S-1
-0.213 verb tell S-2
-0.690 where L0 colon-comma
0.565 where L0 colon-end
1.553 where L0 colon-inside
-0.013 where L0 comma-comma
0.780 where L0 comma-end
1.365 where L0 comma-inside
0.185 where L0 inside-comma
0.496 where L0 inside-end
0.448 where L0 inside-inside
0.714 where L0 that-comma
0.028 where L0 that-end
0.822 where L0 that-inside
1.210 where L1 colon-end
-0.215 where L1 colon-inside
0.730 where L1 comma-comma
0.669 where L1 comma-end
0.862 where L1 comma-inside
0.543 where L1 inside-comma
0.589 where L1 inside-end
0.955 where L1 inside-inside
1.075 where L1 that-end
-0.606 where L1 that-inside
-0.342 where L2 colon-comma
0.582 where L2 colon-end
-0.159 where L2 comma-comma
0.973 where L2 comma-end
-0.489 where L2 comma-inside
0.785 where L2 inside-comma
1.023 where L2 inside-end
1.436 where L2 inside-inside
0.163 where L2 that-end
0.112 where L2 that-inside
-0.883 where L3 colon-comma
0.793 where L3 colon-end
0.688 where L3 comma-comma
0.685 where L3 comma-end
0.502 where L3 comma-inside
1.023 where L3 inside-comma
1.165 where L3 inside-end
1.028 where L3 inside-inside
0.281 where L3 that-end
0.898 where L4 colon-end
-0.016 where L4 comma-end
0.075 where L4 comma-inside
-0.015 where L4 inside-comma
1.223 where L4 inside-end
0.955 where L4 inside-inside
-0.093 where P+1 colon-comma
-0.730 where P+1 colon-end
-0.229 where P+1 colon-inside
-0.239 where P+1 comma-comma
-0.746 where P+1 comma-end
-0.193 where P+1 comma-inside
-0.854 where P+1 first-comma
-0.741 where P+1 first-end
-0.951 where P+1 first-inside
-0.795 where P+1 inside-comma
-1.007 where P+1 inside-end
-1.018 where P+1 inside-inside
-0.113 where P+1 that-comma
-0.352 where P+1 that-end
-0.162 where P+1 that-inside
-0.128 where P-1 colon-comma
-0.923 where P-1 colon-end
-0.195 where P-1 colon-inside
-0.298 where P-1 comma-comma
-0.803 where P-1 comma-end
-0.333 where P-1 comma-inside
-0.875 where P-1 first-comma
-0.336 where P-1 first-end
-0.544 where P-1 first-inside
-0.786 where P-1 inside-comma
-0.955 where P-1 inside-end
-1.099 where P-1 inside-inside
-0.090 where P-1 that-comma
-0.316 where P-1 that-end
-0.149 where P-1 that-inside
-0.040 where P-1- colon-comma
-0.651 where P-1- colon-end
-0.103 where P-1- colon-inside
-0.222 where P-1- comma-comma
-0.546 where P-1- comma-end
-0.112 where P-1- comma-inside
-0.704 where P-1- first-comma
-1.025 where P-1- first-end
-0.425 where P-1- first-inside
-0.578 where P-1- inside-comma
-0.747 where P-1- inside-end
-0.940 where P-1- inside-inside
-0.138 where P-1- that-end
-0.061 where P-1- that-inside
-0.644 where P-1: first-end
0.476 where P-1: inside-end
1.025 where R0 colon-comma
0.641 where R0 comma-comma
-1.863 where R0 comma-inside
0.823 where R0 first-comma
0.444 where R0 first-inside
0.866 where R0 inside-comma
-0.158 where R0 inside-inside
-0.074 where R1 comma-comma
1.167 where R1 first-comma
0.668 where R1 first-inside
-0.358 where R1 inside-comma
-0.337 where R1 inside-inside
-0.165 where R1 that-inside
-0.221 where R2 comma-comma
-0.392 where R2 comma-inside
0.465 where R2 first-comma
1.282 where R2 first-inside
0.221 where R2 inside-comma
0.531 where R2 inside-inside
0.220 where R3 comma-comma
0.230 where R3 first-comma
1.200 where R3 first-inside
-0.070 where R3 inside-comma
0.530 where R3 inside-inside
-0.181 where S+1 colon-end
-0.241 where S+1 comma-comma
-0.120 where S+1 comma-end
-0.173 where S+1 comma-inside
-0.482 where S+1 first-comma
1.166 where S+1 first-end
-0.544 where S+1 first-inside
-0.457 where S+1 inside-comma
-0.546 where S+1 inside-end
-1.111 where S+1 inside-inside
-0.091 where S+1 that-end
-0.046 where S+1 that-inside
-0.327 where S+1near colon-end
-0.437 where S+1near comma-end
0.523 where S+1near first-end
-1.028 where S+1near inside-end
-0.123 where S+1near that-end
-0.071 where S+2 comma-end
-0.319 where S+2 first-comma
-0.189 where S+2 first-end
-0.095 where S+2 first-inside
-0.171 where S+2 inside-comma
-0.317 where S+2 inside-end
-0.446 where S+2 inside-inside
-0.295 where S-1 comma-comma
-0.499 where S-1 comma-end
-0.391 where S-1 comma-inside
-1.701 where S-1 first-comma
0.725 where S-1 first-end
-0.372 where S-1 first-inside
-1.513 where S-1 inside-comma
-0.841 where S-1 inside-end
-2.110 where S-1 inside-inside
-0.726 where S-1 that-end
-0.368 where S-1 that-inside
-0.117 where S-1: colon-comma
-1.169 where S-1: colon-end
-0.266 where S-2 colon-end
0.784 where S-2 comma-end
-0.562 where S-2 first-comma
-0.399 where S-2 first-end
-0.261 where S-2 inside-comma
-0.434 where S-2 inside-end
-0.389 where S-2 inside-inside
-0.123 where S-3 comma-end
-0.279 where S-3 first-comma
-0.693 where S-3 first-end
-0.041 where S-3 inside-comma
-0.135 where S-3 inside-end
-0.375 where S-3 inside-inside
0.841 where around inside-comma
0.848 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.446 gender agrees
-0.446 gender unknown
-0.984 last named further
-0.870 last named further before
0.112 last named paragraph before
1.149 last named same paragraph
1.342 last named same sentence
0.709 last named sentence before
0.193 last named two sentences before
0.230 latest named
-1.398 named in the quotation
-0.054 named often
0.008 named rarely
0.101 named some times
-1.413 one word only
0.768 role beginning
-0.902 role beginning further
0.759 role beginning same sentence
0.663 role beginning sentence before
0.307 role beginning two sentences before
0.648 role later subject
-0.941 role later subject further
0.787 role later subject same sentence
-0.044 role later subject sentence before
0.840 role later subject two sentences before
-0.778 role object
-1.099 role object further
0.341 role object same sentence
0.348 role object sentence before
-0.272 role object two sentences before
-0.396 role other
-0.371 role other further
-0.539 role other same sentence
0.273 role other sentence before
-0.067 role other two sentences before
-0.689 role part
0.104 role part further
-0.480 role part same sentence
-0.558 role part sentence before
-0.194 role part two sentences before
-0.528 role possessor
-0.259 role possessor further
0.653 role possessor same sentence
-0.563 role possessor sentence before
-0.493 role possessor two sentences before
0.491 role speaker
-1.031 role speaker further
0.096 role speaker same sentence
0.874 role speaker sentence before
-0.140 role speaker two sentences before
0.503 role subject
-0.669 role subject further
0.940 role subject same sentence
0.176 role subject sentence before
0.276 role subject two sentences before
0.579 spoke last few sentences before
0.671 spoke last further
0.096 spoke last same sentence
0.797 spoke last sentence before
1.174 surely a person
0.237 was such a pronoun
-0.413 was such a pronoun further
-0.405 was such a pronoun same sentence
0.465 was such a pronoun sentence before
0.107 was such a pronoun two sentences before
`
