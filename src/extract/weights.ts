/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.833 after a preposition
0.982 begins the sentence
2.638 construction according say finite
0.008 construction apposition act base
-0.699 construction apposition act finite
-0.032 construction apposition label base
0.618 construction apposition label finite
0.131 construction apposition say base
0.747 construction apposition say finite
0.285 construction apposition speech base
0.717 construction apposition speech finite
0.958 construction apposition tell finite
-0.070 construction by speech finite
-1.409 construction colon say finite
-0.297 construction conjoined act base
-0.003 construction conjoined act finite
-0.035 construction conjoined label base
-0.093 construction conjoined label finite
-0.274 construction conjoined say base
0.222 construction conjoined say finite
-0.134 construction conjoined speech base
0.789 construction conjoined speech finite
-0.435 construction conjoined tell base
0.462 construction distant act finite
0.130 construction distant label finite
1.374 construction distant say finite
-0.107 construction distant speech finite
0.559 construction distant tell finite
0.075 construction inverted act finite
-0.469 construction inverted label finite
0.739 construction inverted say finite
0.468 construction inverted speech finite
-0.538 construction object act base
0.104 construction object act finite
-0.021 construction object act ing
-0.536 construction object label base
-0.829 construction object label finite
-0.242 construction object label ing
-0.378 construction object say base
0.557 construction object say finite
-0.598 construction object say ing
0.013 construction object speech base
-0.389 construction object speech finite
-0.695 construction object speech ing
-0.046 construction object tell base
-0.621 construction object tell finite
-0.168 construction object tell ing
0.177 construction participle act ing
0.431 construction participle label ing
0.374 construction participle say ing
0.022 construction participle speech ing
0.754 construction participle tell ing
-0.402 construction passive label finite
-0.093 construction passive speech finite
-0.745 construction quoted label finite
-0.976 construction quoted label ing
-0.314 construction quoted speech finite
-0.992 construction quoted speech ing
-0.287 construction relative act base
0.417 construction relative act finite
-0.084 construction relative label base
-0.391 construction relative label finite
-0.001 construction relative label ing
-0.106 construction relative say base
0.204 construction relative say finite
-0.202 construction relative speech base
0.199 construction relative speech finite
0.343 construction relative speech ing
-2.631 construction signature say finite
-1.108 construction subject act base
-1.169 construction subject act finite
-1.643 construction subject label base
0.370 construction subject label finite
0.382 construction subject say base
0.990 construction subject say finite
-1.669 construction subject speech base
0.465 construction subject speech finite
-0.660 construction subject tell base
0.710 construction subject tell finite
-0.073 definite
-0.701 further
-0.744 indefinite
-0.130 kind document linked
-1.120 kind document unlinked
-0.504 kind document's linked
-0.434 kind document's unlinked
0.414 kind group linked
-0.814 kind group unlinked
-0.352 kind group's linked
-1.015 kind group's unlinked
0.584 kind nominal linked
-0.561 kind nominal unlinked
-0.170 kind nominal's linked
-0.645 kind nominal's unlinked
-0.437 kind organisation linked
-0.999 kind organisation unlinked
-1.005 kind organisation's linked
-1.497 kind organisation's unlinked
0.762 kind person linked
0.517 kind person unlinked
0.030 kind person's linked
0.507 kind person's unlinked
-0.362 kind place linked
-1.653 kind place unlinked
-0.760 kind place's linked
-1.026 kind place's unlinked
0.394 kind pronoun linked
-0.396 kind pronoun unlinked
-0.724 kind pronoun's linked
-0.215 kind pronoun's unlinked
-0.038 kind unknown linked
-1.462 kind unknown unlinked
-0.798 kind unknown's linked
-1.028 kind unknown's unlinked
0.544 lemma accuse
0.122 lemma acknowledge
0.704 lemma add
0.337 lemma admit
-0.237 lemma advise
-0.090 lemma advocate
-0.758 lemma agree
0.488 lemma allege
-0.768 lemma announce
0.083 lemma answer
-0.381 lemma applaud
1.166 lemma argue
0.086 lemma ask
1.319 lemma assail
0.327 lemma assert
0.083 lemma assure
-0.269 lemma attack
-0.024 lemma bash
-1.008 lemma begin
-1.365 lemma believe
0.020 lemma bemoan
-0.247 lemma bill
-0.135 lemma blame
0.166 lemma blast
0.724 lemma boast
-0.295 lemma brag
-0.151 lemma brand
-0.070 lemma by
0.319 lemma call
0.059 lemma cast
0.517 lemma caution
-0.357 lemma challenge
0.722 lemma chant
0.015 lemma characterize
-0.275 lemma charge
0.388 lemma chide
-0.155 lemma chime
0.697 lemma cite
0.279 lemma claim
-0.050 lemma clarify
-0.684 lemma close
-0.646 lemma coin
-0.002 lemma command
0.059 lemma comment
-0.282 lemma compare
0.603 lemma complain
0.668 lemma concede
0.510 lemma conclude
-0.214 lemma condemn
0.383 lemma confirm
-0.669 lemma consider
-0.022 lemma contend
-0.050 lemma continue
-0.431 lemma counsel
0.166 lemma counter
-0.683 lemma criticize
0.605 lemma cry
0.300 lemma cut
-0.110 lemma declare
0.175 lemma decry
-0.646 lemma deem
-0.042 lemma defend
-0.214 lemma demand
0.854 lemma denounce
-0.323 lemma deny
-0.034 lemma depict
0.112 lemma deride
0.423 lemma describe
0.173 lemma disclose
0.680 lemma dismiss
0.506 lemma dub
0.039 lemma echo
0.783 lemma elaborate
0.717 lemma email
-0.082 lemma emphasize
-0.447 lemma endorse
-0.641 lemma estimate
0.244 lemma exclaim
0.875 lemma explain
0.530 lemma express
0.004 lemma figure
-0.606 lemma find
-0.527 lemma finish
-0.210 lemma go
0.250 lemma hail
0.459 lemma hammer
-0.297 lemma headline
-0.204 lemma highlight
-0.170 lemma hint
-1.135 lemma hold
0.110 lemma imply
0.774 lemma indicate
0.768 lemma insist
-0.003 lemma instruct
0.117 lemma interject
-0.268 lemma interrupt
-0.624 lemma invoke
0.254 lemma issue
0.060 lemma joke
-0.096 lemma jump
-0.700 lemma label
-0.150 lemma lambaste
-0.084 lemma lament
-0.206 lemma lash
-0.046 lemma laugh
-0.080 lemma liken
-0.149 lemma maintain
-1.157 lemma mean
-0.160 lemma mention
0.875 lemma mock
-0.977 lemma muse
-0.172 lemma name
0.381 lemma note
-0.734 lemma open
-0.666 lemma oppose
-1.122 lemma order
-0.415 lemma paint
-0.081 lemma pitch
-0.951 lemma plead
0.070 lemma pledge
0.183 lemma point
0.541 lemma portray
-0.613 lemma post
-0.050 lemma praise
-0.001 lemma pray
0.772 lemma predict
-0.376 lemma proclaim
-0.239 lemma profess
-0.252 lemma promise
-0.934 lemma promote
0.529 lemma pronounce
-0.181 lemma propose
0.124 lemma protest
0.536 lemma publish
-0.598 lemma put
0.716 lemma quote
-1.312 lemma quote quoted
0.720 lemma quote subject
0.272 lemma rail
-0.272 lemma rank
-0.249 lemma rate
-0.117 lemma read
-0.107 lemma reason
-0.866 lemma reassure
-0.023 lemma rebuke
0.843 lemma recall
-0.777 lemma recite
-0.311 lemma recommend
0.103 lemma recount
0.082 lemma refer
-0.021 lemma reflect
-0.171 lemma regard
-0.159 lemma reiterate
-0.136 lemma relate
0.656 lemma release
-0.214 lemma remark
-0.765 lemma remind
0.788 lemma repeat
0.953 lemma reply
1.580 lemma report
0.380 lemma respond
-0.362 lemma retort
0.221 lemma retweet
-0.066 lemma reveal
0.177 lemma rip
0.350 lemma rule
0.490 lemma scream
-0.562 lemma see
1.562 lemma shout
-0.809 lemma signal
-0.157 lemma sing
-0.993 lemma slam
-0.946 lemma speak
-0.188 lemma speculate
-0.617 lemma start
0.082 lemma state
-0.207 lemma stress
-0.319 lemma style
0.042 lemma suggest
0.061 lemma sum
-0.040 lemma support
-0.017 lemma suspect
-0.382 lemma talk
0.940 lemma tell apposition
-0.077 lemma tell conjoined
0.559 lemma tell distant
-0.692 lemma tell object
0.754 lemma tell participle
0.647 lemma tell subject
-0.486 lemma term
-0.697 lemma testify
-0.467 lemma thank
-1.378 lemma think
-0.378 lemma title
0.067 lemma tout
0.133 lemma tweet
-0.078 lemma underscore
-0.217 lemma urge
-0.371 lemma use
-0.467 lemma venture
-0.191 lemma view
-0.512 lemma voice
-0.131 lemma volunteer
-0.117 lemma vow
0.100 lemma warn
0.317 lemma wonder
0.352 lemma write
1.287 lemma yell
-0.100 link according L0
0.853 link according L1
0.733 link according L2
0.797 link according L4
-0.651 link according P+1
-0.867 link according P-1
-0.377 link according P-1-
0.119 link according R0
0.728 link according R1
1.197 link according R2
1.130 link according R3
-0.547 link according S+1
0.645 link according S-1
1.165 link apposition L0
0.830 link apposition L1
1.468 link apposition L2
1.394 link apposition L3
0.969 link apposition L4
-1.243 link apposition P+1
-1.428 link apposition P-1
-0.833 link apposition P-1-
0.857 link apposition R0
0.031 link apposition R1
0.566 link apposition R2
-0.454 link apposition S+1
0.037 link apposition S+1near
-0.146 link apposition S+2
-0.168 link apposition S-1
-0.081 link apposition S-1:
-0.669 link apposition S-2
-0.105 link apposition S-3
-0.670 link apposition around
-0.568 link by L0
0.216 link by L1
-0.065 link by L2
0.153 link by L3
0.666 link by L4
-0.538 link by P+1
-0.654 link by P-1
-0.225 link by P-1-
0.487 link by R0
0.523 link by R1
0.407 link by R2
0.908 link by R3
-0.090 link by S+1
-0.061 link by S+2
-0.453 link by S-1
-0.074 link by S-2
-0.021 link by S-3
-0.406 link colon L0
-0.257 link colon L1
-0.315 link colon L2
-0.089 link colon L3
-0.184 link colon P+1
0.645 link colon P-1
-0.004 link colon P-1-
-0.456 link colon P-1:
-0.568 link colon R1
-0.023 link colon S-1
0.639 link conjoined L0
1.514 link conjoined L1
0.795 link conjoined L2
1.330 link conjoined L3
-0.236 link conjoined L4
-0.739 link conjoined P+1
-0.688 link conjoined P-1
-0.544 link conjoined P-1-
-0.211 link conjoined R0
-0.326 link conjoined R1
-0.517 link conjoined R2
-0.658 link conjoined R3
0.241 link conjoined S+1
-0.100 link conjoined S+1near
-0.123 link conjoined S+2
-1.225 link conjoined S-1
-0.062 link conjoined S-1:
-0.197 link conjoined S-2
-0.090 link conjoined S-3
0.980 link conjoined around
0.773 link distant L0
0.407 link distant L1
0.435 link distant L2
0.734 link distant L3
-0.427 link distant L4
-0.628 link distant P+1
-0.581 link distant P-1
-0.351 link distant P-1-
0.514 link distant R0
-0.140 link distant R1
-0.083 link distant S+1
-0.173 link distant S+1near
-0.081 link distant S+2
0.455 link distant S-1
-0.093 link distant S-2
1.908 link distant around
0.196 link inverted L0
-1.340 link inverted L1
-0.106 link inverted L2
-1.140 link inverted L3
-0.836 link inverted P+1
-0.579 link inverted P-1
-0.899 link inverted P-1-
0.838 link inverted R0
-0.217 link inverted S+1
0.838 link inverted S-1
0.493 link inverted S-2
-0.374 link object L0
-0.246 link object L1
0.188 link object L2
-0.950 link object L3
-0.661 link object L4
-0.566 link object P+1
-0.613 link object P-1
-0.494 link object P-1-
-0.134 link object R0
-0.077 link object R1
0.505 link object R2
1.270 link object R3
-0.217 link object S+1
-0.016 link object S+1near
-0.099 link object S+2
0.285 link object S-1
-0.012 link object S-1:
-0.209 link object S-2
-0.109 link object S-3
0.938 link participle L0
0.751 link participle L1
1.263 link participle L2
1.007 link participle L3
1.317 link participle L4
-1.046 link participle P+1
-0.953 link participle P-1
-0.531 link participle P-1-
0.147 link participle R0
-0.188 link participle R1
-0.306 link participle R2
-0.319 link participle R3
-0.148 link participle S+1
-0.278 link participle S+1near
-0.080 link participle S+2
-0.357 link participle S-1
-0.079 link participle S-1:
-0.236 link participle S-2
-0.067 link participle S-3
0.194 link participle around
-0.038 link passive P+1
-0.020 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.004 link quoted P-1-
-0.011 link quoted S+1
0.389 link quoted S-1
-0.167 link relative L0
-0.163 link relative L1
0.569 link relative L2
-0.279 link relative L3
0.834 link relative L4
-0.561 link relative P+1
-0.476 link relative P-1
-0.216 link relative P-1-
0.766 link relative R0
-0.068 link relative R1
0.208 link relative R2
-0.347 link relative R3
-0.085 link relative S+1
-0.046 link relative S+2
0.418 link relative S-1
-0.062 link relative S-2
-0.072 link relative S-3
0.062 link signature P+1
0.989 link subject L0
1.082 link subject L1
1.017 link subject L2
1.197 link subject L3
1.267 link subject L4
-1.057 link subject P+1
-0.967 link subject P-1
-1.059 link subject P-1-
0.522 link subject P-1:
0.815 link subject R0
0.364 link subject R1
-0.551 link subject R2
-0.217 link subject R3
-1.085 link subject S+1
-0.824 link subject S+1near
-1.105 link subject S+2
0.452 link subject S-1
-0.857 link subject S-1:
-0.766 link subject S-2
-1.021 link subject S-3
-0.511 linked after a preposition apposition
0.726 linked after a preposition colon
-1.829 linked after a preposition conjoined
-1.441 linked after a preposition distant
-0.217 linked after a preposition object
-0.433 linked after a preposition participle
-0.611 linked after a preposition relative
-0.943 linked after a preposition subject
0.707 mention document according
0.040 mention document apposition
0.581 mention document by
-0.371 mention document colon
0.211 mention document conjoined
-0.776 mention document distant
0.265 mention document inverted
-0.378 mention document object
-0.915 mention document participle
-0.025 mention document quoted
-0.462 mention document relative
1.160 mention document subject
0.686 mention group according
-0.672 mention group apposition
0.439 mention group by
0.141 mention group colon
0.550 mention group conjoined
1.322 mention group distant
-0.431 mention group inverted
-0.285 mention group object
0.218 mention group participle
0.611 mention group relative
0.430 mention group subject
0.114 mention group's by
-0.004 mention group's conjoined
0.587 mention group's distant
-0.097 mention group's inverted
-0.063 mention group's object
-0.117 mention group's participle
0.591 mention nominal according
0.456 mention nominal apposition
0.278 mention nominal by
-0.011 mention nominal colon
-0.230 mention nominal conjoined
0.711 mention nominal distant
-0.730 mention nominal inverted
-0.672 mention nominal object
1.104 mention nominal participle
-0.819 mention nominal quoted
-0.226 mention nominal relative
-0.580 mention nominal signature
1.024 mention nominal subject
-0.017 mention nominal's by
-0.029 mention nominal's conjoined
-0.114 mention nominal's object
-0.000 mention nominal's participle
0.542 mention organisation according
-0.557 mention organisation apposition
0.589 mention organisation by
0.354 mention organisation colon
0.018 mention organisation conjoined
0.278 mention organisation distant
-0.894 mention organisation inverted
-0.358 mention organisation object
-0.751 mention organisation participle
-0.053 mention organisation relative
1.078 mention organisation subject
-0.939 mention organisation's by
0.129 mention organisation's conjoined
-0.044 mention organisation's distant
-0.065 mention organisation's object
-0.096 mention organisation's participle
-0.079 mention person according
1.021 mention person apposition
0.164 mention person by
-1.454 mention person colon
0.342 mention person conjoined
1.028 mention person distant
1.013 mention person inverted
-0.194 mention person object
0.664 mention person participle
-0.340 mention person passive
-0.333 mention person quoted
0.320 mention person relative
0.363 mention person signature
0.590 mention person subject
0.428 mention person's according
0.445 mention person's by
0.456 mention person's conjoined
0.362 mention person's distant
-0.503 mention person's inverted
0.131 mention person's object
-0.094 mention person's participle
-1.056 mention person's quoted
-0.704 mention place by
-0.164 mention place colon
-0.219 mention place conjoined
-0.286 mention place distant
-0.252 mention place object
-0.158 mention place participle
-0.037 mention place relative
0.215 mention place subject
-0.015 mention place's by
-0.087 mention place's conjoined
-0.017 mention place's distant
-0.036 mention place's object
0.304 mention pronoun apposition
-0.001 mention pronoun by
-0.034 mention pronoun colon
-0.109 mention pronoun conjoined
0.842 mention pronoun distant
-1.425 mention pronoun inverted
-1.226 mention pronoun object
0.384 mention pronoun participle
0.071 mention pronoun quoted
0.476 mention pronoun subject
-0.516 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.017 mention pronoun's inverted
-0.294 mention pronoun's object
0.121 mention pronoun's participle
0.753 mention unknown according
0.605 mention unknown apposition
0.134 mention unknown by
-0.269 mention unknown colon
-0.202 mention unknown conjoined
-1.109 mention unknown distant
-0.235 mention unknown inverted
0.526 mention unknown object
-0.356 mention unknown participle
-0.116 mention unknown relative
1.206 mention unknown subject
-0.731 mention unknown's by
-0.020 mention unknown's conjoined
-0.028 mention unknown's distant
-0.019 mention unknown's object
-0.000 mention unknown's participle
0.439 nearest
0.794 nearest by far
0.496 nearest of equals
0.543 nobody
-0.184 nobody after as
0.799 nobody after book
-0.080 nobody after called
-0.359 nobody after capital
0.022 nobody after determiner
0.298 nobody after for
0.308 nobody after in
0.375 nobody after of
0.956 nobody after on
0.411 nobody after show
-0.239 nobody after term
0.800 nobody after titled
-0.533 nobody after verb act
-0.228 nobody after verb label
-0.382 nobody after verb say
-0.743 nobody after verb speech
0.157 nobody after word
0.054 nobody bare title
0.474 nobody bare title after of
-0.237 nobody bare title after on
0.535 nobody bare title after to
0.617 nobody bare title first-inside
-0.037 nobody bare title inside-inside
0.299 nobody before noun
0.190 nobody before verb
0.116 nobody before word
1.160 nobody capital 1
-0.504 nobody capital 12+
0.414 nobody capital 2
-0.148 nobody capital 3
-0.144 nobody capital 4+
-0.594 nobody capital 7+
1.244 nobody hashtag
0.172 nobody nearest at hand
0.656 nobody nearest far
-0.185 nobody nearest far long
0.634 nobody nearest far short
0.378 nobody nearest middle
0.303 nobody nearest middle long
0.397 nobody nearest middle short
0.247 nobody nearest near
0.079 nobody nearest near long
0.279 nobody nearest near short
-0.230 nobody nearest none
-0.685 nobody nearest none long
0.421 nobody nearest none short
-0.233 nobody punctuated colon-comma
0.160 nobody punctuated colon-end
0.308 nobody punctuated comma-comma
-0.127 nobody punctuated comma-end
1.010 nobody punctuated comma-inside
-0.372 nobody punctuated first-comma
-0.332 nobody punctuated first-end
-0.536 nobody punctuated first-inside
0.586 nobody punctuated inside-comma
0.433 nobody punctuated inside-end
1.041 nobody punctuated inside-inside
-0.420 nobody punctuated that-comma
0.241 nobody punctuated that-end
-0.233 nobody shape colon-comma
0.686 nobody shape colon-end
1.000 nobody shape colon-inside
0.308 nobody shape comma-comma
0.355 nobody shape comma-end
0.316 nobody shape comma-inside
-0.375 nobody shape first-comma
-0.785 nobody shape first-end
0.409 nobody shape first-inside
0.779 nobody shape inside-comma
0.473 nobody shape inside-end
0.431 nobody shape inside-inside
-0.420 nobody shape that-comma
0.241 nobody shape that-end
-0.399 nobody shape that-inside
0.388 nobody single first-inside
0.967 nobody single inside-comma
1.117 nobody single inside-end
1.911 nobody single inside-inside
2.383 nobody single marks
0.070 nobody small 1
-0.257 nobody small 12+
-0.026 nobody small 2
-0.406 nobody small 3
-0.367 nobody small 4+
-0.509 nobody small 7+
2.577 nobody title 12+
1.374 nobody title 2
1.548 nobody title 3
2.205 nobody title 4+
2.215 nobody title 7+
2.587 nobody title after possessive
1.883 nobody title of a work
0.480 nobody unpunctuated
0.400 nobody words 1
-0.256 nobody words 12+
0.502 nobody words 2
0.370 nobody words 3
0.481 nobody words 4+
0.168 nobody words 7+
-0.097 part of a longer mention
-0.223 plural
0.432 pronoun he
-0.303 pronoun i
-1.056 pronoun it
0.563 pronoun she
-0.145 pronoun they
-0.072 pronoun we
-0.005 second nearest
-0.562 singular
-1.098 unlinked P+1
-1.080 unlinked P-1
-1.150 unlinked S+1
-0.279 unlinked S-1
-1.053 unlinked S-2
0.793 unlinked after
1.725 unlinked before
-0.064 unlinked colon-comma P+1
-0.089 unlinked colon-comma P-1
-0.044 unlinked colon-comma S-1
0.208 unlinked colon-comma after
0.711 unlinked colon-comma before
-0.684 unlinked colon-end P+1
-0.845 unlinked colon-end P-1
-0.120 unlinked colon-end S+1
0.225 unlinked colon-end S-1
-0.136 unlinked colon-end S-2
1.212 unlinked colon-end before
-0.029 unlinked colon-end just before
-0.132 unlinked colon-inside P+1
-0.383 unlinked colon-inside P-1
-0.642 unlinked colon-inside before
-0.245 unlinked colon-inside just after
-0.182 unlinked comma-comma P+1
-0.277 unlinked comma-comma P-1
-0.101 unlinked comma-comma S+1
-0.136 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.250 unlinked comma-comma after
-0.823 unlinked comma-comma before
-0.113 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.701 unlinked comma-end P+1
-0.810 unlinked comma-end P-1
-0.121 unlinked comma-end S+1
-0.614 unlinked comma-end S-1
-0.174 unlinked comma-end S-2
0.896 unlinked comma-end before
-0.102 unlinked comma-end just before
-0.175 unlinked comma-inside P+1
-0.217 unlinked comma-inside P-1
-0.073 unlinked comma-inside S+1
-0.024 unlinked comma-inside S-1
0.620 unlinked comma-inside after
0.477 unlinked comma-inside before
-0.182 unlinked comma-inside just after
0.917 unlinked comma-inside just before
-0.887 unlinked first-comma P+1
-0.899 unlinked first-comma P-1
-0.397 unlinked first-comma S+1
-0.886 unlinked first-comma S-1
-0.454 unlinked first-comma S-2
1.118 unlinked first-comma after
1.976 unlinked first-comma just after
-1.144 unlinked first-end P+1
-1.160 unlinked first-end P-1
0.273 unlinked first-end S+1
1.567 unlinked first-end S-1
-0.083 unlinked first-end S-2
-0.610 unlinked first-inside P+1
-0.749 unlinked first-inside P-1
-0.100 unlinked first-inside S+1
0.361 unlinked first-inside S-1
-0.086 unlinked first-inside S-2
0.214 unlinked first-inside after
0.090 unlinked first-inside just after
-0.762 unlinked inside-comma P+1
-0.678 unlinked inside-comma P-1
-0.374 unlinked inside-comma S+1
-0.647 unlinked inside-comma S-1
-0.126 unlinked inside-comma S-2
-0.104 unlinked inside-comma after
0.286 unlinked inside-comma before
0.749 unlinked inside-comma just after
-0.712 unlinked inside-comma just before
-0.883 unlinked inside-end P+1
-0.939 unlinked inside-end P-1
-0.630 unlinked inside-end S+1
0.750 unlinked inside-end S-1
-0.353 unlinked inside-end S-2
0.896 unlinked inside-end before
0.250 unlinked inside-end just before
-0.947 unlinked inside-inside P+1
-1.049 unlinked inside-inside P-1
-0.897 unlinked inside-inside S+1
-0.789 unlinked inside-inside S-1
-0.463 unlinked inside-inside S-2
0.372 unlinked inside-inside after
1.009 unlinked inside-inside before
-1.131 unlinked inside-inside just after
0.364 unlinked inside-inside just before
0.739 unlinked just after
0.168 unlinked just before
-0.048 unlinked that-comma P+1
-0.082 unlinked that-comma P-1
-0.072 unlinked that-comma after
-0.241 unlinked that-end P+1
-0.384 unlinked that-end P-1
-0.059 unlinked that-end S+1
-0.192 unlinked that-end S-1
-0.209 unlinked that-end before
-0.125 unlinked that-end just before
-0.116 unlinked that-inside P+1
-0.231 unlinked that-inside P-1
-0.025 unlinked that-inside S+1
-0.099 unlinked that-inside S-1
-0.247 unlinked that-inside after
1.370 unlinked that-inside before
-0.105 unlinked that-inside just after
-0.120 verb act L0
0.177 verb act L1
0.313 verb act L2
0.475 verb act L3
0.879 verb act L4
-0.810 verb act P+1
-0.779 verb act P-1
-0.740 verb act P-1-
-0.290 verb act P-1:
-0.808 verb act R0
-0.078 verb act R1
0.411 verb act R2
-0.340 verb act R3
-0.627 verb act S+1
0.040 verb act S+1near
-0.366 verb act S+2
-0.353 verb act S-1
-0.099 verb act S-1:
-0.598 verb act S-2
-0.351 verb act S-3
0.469 verb act around
0.722 verb label L0
0.925 verb label L1
0.731 verb label L2
0.347 verb label L3
0.695 verb label L4
-1.047 verb label P+1
-1.008 verb label P-1
-0.983 verb label P-1-
-0.024 verb label P-1:
-0.750 verb label R0
-0.856 verb label R1
-0.007 verb label R2
-0.704 verb label R3
-0.469 verb label S+1
-0.303 verb label S+1near
-0.193 verb label S+2
-0.638 verb label S-1
-0.044 verb label S-1:
-0.517 verb label S-2
-0.231 verb label S-3
0.438 verb label around
1.169 verb say L0
1.092 verb say L1
1.360 verb say L2
1.558 verb say L3
1.584 verb say L4
-1.089 verb say P+1
-0.971 verb say P-1
-0.907 verb say P-1-
0.564 verb say P-1:
0.854 verb say R0
1.051 verb say R1
1.488 verb say R2
1.641 verb say R3
-0.547 verb say S+1
-0.567 verb say S+1near
-0.564 verb say S+2
0.622 verb say S-1
-0.401 verb say S-1:
0.077 verb say S-2
-0.338 verb say S-3
0.180 verb say around
0.733 verb speech L0
1.113 verb speech L1
1.207 verb speech L2
1.144 verb speech L3
0.977 verb speech L4
-1.152 verb speech P+1
-1.051 verb speech P-1
-1.291 verb speech P-1-
-0.478 verb speech P-1:
0.700 verb speech R0
0.231 verb speech R1
0.349 verb speech R2
0.593 verb speech R3
-1.069 verb speech S+1
-0.569 verb speech S+1near
-0.664 verb speech S+2
0.070 verb speech S-1
-0.705 verb speech S-1:
-0.689 verb speech S-2
-0.614 verb speech S-3
0.644 verb speech around
-0.554 verb tell L0
-0.292 verb tell L1
0.711 verb tell L2
0.621 verb tell L3
0.875 verb tell L4
-0.857 verb tell P+1
-0.725 verb tell P-1
-0.552 verb tell P-1-
0.902 verb tell R0
-0.139 verb tell R1
-0.306 verb tell R2
-0.012 verb tell R3
-0.195 verb tell S+1
-0.044 verb tell S+2
0.809 verb tell S-1
-0.222 verb tell S-2
-0.582 where L0 colon-comma
0.558 where L0 colon-end
1.507 where L0 colon-inside
-0.055 where L0 comma-comma
0.746 where L0 comma-end
1.319 where L0 comma-inside
0.207 where L0 inside-comma
0.497 where L0 inside-end
0.498 where L0 inside-inside
0.684 where L0 that-comma
-0.032 where L0 that-end
0.798 where L0 that-inside
1.153 where L1 colon-end
-0.216 where L1 colon-inside
0.697 where L1 comma-comma
0.712 where L1 comma-end
0.839 where L1 comma-inside
0.579 where L1 inside-comma
0.531 where L1 inside-end
0.940 where L1 inside-inside
0.979 where L1 that-end
-0.440 where L1 that-inside
-0.342 where L2 colon-comma
0.520 where L2 colon-end
-0.259 where L2 comma-comma
1.040 where L2 comma-end
-0.603 where L2 comma-inside
0.782 where L2 inside-comma
0.978 where L2 inside-end
1.449 where L2 inside-inside
0.047 where L2 that-end
0.069 where L2 that-inside
-0.927 where L3 colon-comma
0.763 where L3 colon-end
0.781 where L3 comma-comma
0.628 where L3 comma-end
0.714 where L3 comma-inside
1.117 where L3 inside-comma
1.128 where L3 inside-end
1.082 where L3 inside-inside
0.242 where L3 that-end
0.815 where L4 colon-end
-0.042 where L4 comma-end
0.021 where L4 comma-inside
-0.085 where L4 inside-comma
1.219 where L4 inside-end
1.026 where L4 inside-inside
-0.077 where P+1 colon-comma
-0.704 where P+1 colon-end
-0.206 where P+1 colon-inside
-0.231 where P+1 comma-comma
-0.755 where P+1 comma-end
-0.180 where P+1 comma-inside
-0.877 where P+1 first-comma
-1.032 where P+1 first-end
-0.713 where P+1 first-inside
-0.806 where P+1 inside-comma
-1.018 where P+1 inside-end
-1.017 where P+1 inside-inside
-0.117 where P+1 that-comma
-0.341 where P+1 that-end
-0.164 where P+1 that-inside
-0.117 where P-1 colon-comma
-0.952 where P-1 colon-end
-0.177 where P-1 colon-inside
-0.307 where P-1 comma-comma
-0.877 where P-1 comma-end
-0.346 where P-1 comma-inside
-0.924 where P-1 first-comma
-0.374 where P-1 first-end
-0.454 where P-1 first-inside
-0.821 where P-1 inside-comma
-0.983 where P-1 inside-end
-1.138 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.352 where P-1 that-end
-0.196 where P-1 that-inside
-0.038 where P-1- colon-comma
-0.647 where P-1- colon-end
-0.101 where P-1- colon-inside
-0.233 where P-1- comma-comma
-0.556 where P-1- comma-end
-0.074 where P-1- comma-inside
-0.752 where P-1- first-comma
-0.961 where P-1- first-end
-0.409 where P-1- first-inside
-0.600 where P-1- inside-comma
-0.773 where P-1- inside-end
-0.955 where P-1- inside-inside
-0.138 where P-1- that-end
-0.060 where P-1- that-inside
-0.950 where P-1: first-end
0.561 where P-1: inside-end
0.945 where R0 colon-comma
0.644 where R0 comma-comma
-1.808 where R0 comma-inside
0.839 where R0 first-comma
0.450 where R0 first-inside
0.833 where R0 inside-comma
-0.145 where R0 inside-inside
-0.024 where R1 comma-comma
1.098 where R1 first-comma
0.664 where R1 first-inside
-0.283 where R1 inside-comma
-0.409 where R1 inside-inside
-0.135 where R1 that-inside
-0.251 where R2 comma-comma
-0.364 where R2 comma-inside
0.501 where R2 first-comma
1.316 where R2 first-inside
0.181 where R2 inside-comma
0.532 where R2 inside-inside
0.244 where R3 comma-comma
0.305 where R3 first-comma
1.182 where R3 first-inside
-0.019 where R3 inside-comma
0.582 where R3 inside-inside
-0.202 where S+1 colon-end
-0.265 where S+1 comma-comma
-0.119 where S+1 comma-end
-0.122 where S+1 comma-inside
-0.364 where S+1 first-comma
1.224 where S+1 first-end
-0.548 where S+1 first-inside
-0.473 where S+1 inside-comma
-0.614 where S+1 inside-end
-1.155 where S+1 inside-inside
-0.090 where S+1 that-end
-0.040 where S+1 that-inside
-0.317 where S+1near colon-end
-0.371 where S+1near comma-end
0.396 where S+1near first-end
-1.021 where S+1near inside-end
-0.099 where S+1near that-end
-0.057 where S+2 comma-end
-0.320 where S+2 first-comma
-0.141 where S+2 first-end
-0.110 where S+2 first-inside
-0.207 where S+2 inside-comma
-0.321 where S+2 inside-end
-0.464 where S+2 inside-inside
-0.289 where S-1 comma-comma
-0.550 where S-1 comma-end
-0.480 where S-1 comma-inside
-1.789 where S-1 first-comma
0.945 where S-1 first-end
-0.324 where S-1 first-inside
-1.644 where S-1 inside-comma
-0.953 where S-1 inside-end
-2.178 where S-1 inside-inside
-0.812 where S-1 that-end
-0.406 where S-1 that-inside
-0.092 where S-1: colon-comma
-1.102 where S-1: colon-end
-0.201 where S-2 colon-end
0.740 where S-2 comma-end
-0.565 where S-2 first-comma
-0.290 where S-2 first-end
-0.230 where S-2 inside-comma
-0.435 where S-2 inside-end
-0.359 where S-2 inside-inside
-0.107 where S-3 comma-end
-0.275 where S-3 first-comma
-0.672 where S-3 first-end
-0.033 where S-3 inside-comma
-0.172 where S-3 inside-end
-0.233 where S-3 inside-inside
0.932 where around inside-comma
0.827 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.820 after a preposition
0.239 after next paragraph likely
-0.608 after next paragraph likely alone
0.659 after next paragraph likely few words
0.211 after next paragraph likely in words
-0.089 after next paragraph maybe
0.627 after next paragraph maybe alone
-0.421 after next paragraph maybe few words
-0.259 after next paragraph maybe in words
0.053 after next paragraph sure
0.065 after next paragraph sure alone
0.129 after next paragraph sure few words
0.048 after next paragraph sure in words
0.327 after same paragraph likely
0.470 after same paragraph likely few words
0.018 after same paragraph likely in words
-0.317 after same paragraph maybe
0.173 after same paragraph maybe few words
-0.375 after same paragraph maybe in words
0.340 after same paragraph sure
0.699 after same paragraph sure alone
0.578 after same paragraph sure few words
0.012 after same paragraph sure in words
0.280 after same sentence likely
0.233 after same sentence likely in words
0.218 after same sentence maybe
0.218 after same sentence maybe in words
0.528 after same sentence sure
0.537 after same sentence sure few words
0.460 after same sentence sure in words
-0.411 before continued maybe
0.472 before continued sure
0.530 before continued sure alone
-0.050 before continued sure few words
0.211 before next paragraph likely
0.707 before next paragraph likely alone
-0.541 before next paragraph likely few words
0.102 before next paragraph likely in words
0.259 before next paragraph maybe
0.313 before next paragraph maybe alone
-0.680 before next paragraph maybe few words
0.562 before next paragraph maybe in words
0.033 before next paragraph sure
0.865 before next paragraph sure alone
-0.197 before next paragraph sure few words
-0.315 before next paragraph sure in words
0.436 before same paragraph likely
0.536 before same paragraph likely alone
0.717 before same paragraph likely few words
-0.494 before same paragraph likely in words
0.292 before same paragraph maybe
-0.318 before same paragraph maybe alone
0.975 before same paragraph maybe few words
-0.286 before same paragraph maybe in words
0.708 before same paragraph sure
0.746 before same paragraph sure alone
0.008 before same paragraph sure few words
-0.293 before same paragraph sure in words
0.440 before same sentence likely
0.412 before same sentence likely in words
0.241 before same sentence maybe
0.241 before same sentence maybe in words
0.311 before same sentence sure
0.420 before same sentence sure few words
0.172 before same sentence sure in words
0.930 begins the sentence
2.512 construction according say finite
0.065 construction apposition act base
-0.676 construction apposition act finite
-0.026 construction apposition label base
0.549 construction apposition label finite
0.110 construction apposition say base
0.702 construction apposition say finite
0.209 construction apposition speech base
0.800 construction apposition speech finite
0.965 construction apposition tell finite
-0.004 construction by speech finite
-1.294 construction colon say finite
-0.235 construction conjoined act base
-0.098 construction conjoined act finite
-0.068 construction conjoined label base
-0.044 construction conjoined label finite
-0.098 construction conjoined say base
0.147 construction conjoined say finite
-0.046 construction conjoined speech base
0.726 construction conjoined speech finite
-0.447 construction conjoined tell base
0.434 construction distant act finite
0.227 construction distant label finite
1.328 construction distant say finite
-0.135 construction distant speech finite
0.608 construction distant tell finite
0.046 construction inverted act finite
-0.463 construction inverted label finite
0.684 construction inverted say finite
0.463 construction inverted speech finite
-0.533 construction object act base
0.123 construction object act finite
-0.027 construction object act ing
-0.549 construction object label base
-0.787 construction object label finite
-0.244 construction object label ing
-0.358 construction object say base
0.624 construction object say finite
-0.536 construction object say ing
0.098 construction object speech base
-0.398 construction object speech finite
-0.673 construction object speech ing
-0.050 construction object tell base
-0.565 construction object tell finite
-0.167 construction object tell ing
0.190 construction participle act ing
0.470 construction participle label ing
0.305 construction participle say ing
0.064 construction participle speech ing
0.729 construction participle tell ing
-0.371 construction passive label finite
-0.066 construction passive speech finite
-0.801 construction quoted label finite
-0.977 construction quoted label ing
-0.294 construction quoted speech finite
-0.992 construction quoted speech ing
-0.293 construction relative act base
0.286 construction relative act finite
-0.076 construction relative label base
-0.384 construction relative label finite
-0.001 construction relative label ing
-0.127 construction relative say base
0.217 construction relative say finite
-0.180 construction relative speech base
0.198 construction relative speech finite
0.447 construction relative speech ing
-2.554 construction signature say finite
-1.063 construction subject act base
-1.073 construction subject act finite
-1.646 construction subject label base
0.418 construction subject label finite
0.301 construction subject say base
0.907 construction subject say finite
-1.630 construction subject speech base
0.450 construction subject speech finite
-0.512 construction subject tell base
0.675 construction subject tell finite
-0.077 definite
-0.679 further
-0.692 indefinite
-0.113 kind document linked
-1.009 kind document unlinked
-0.501 kind document's linked
-0.471 kind document's unlinked
0.417 kind group linked
-0.795 kind group unlinked
-0.382 kind group's linked
-0.968 kind group's unlinked
0.598 kind nominal linked
-0.502 kind nominal unlinked
-0.163 kind nominal's linked
-0.633 kind nominal's unlinked
-0.344 kind organisation linked
-0.893 kind organisation unlinked
-0.843 kind organisation's linked
-1.451 kind organisation's unlinked
0.694 kind person linked
0.529 kind person unlinked
0.041 kind person's linked
0.501 kind person's unlinked
-0.292 kind place linked
-1.566 kind place unlinked
-0.742 kind place's linked
-0.973 kind place's unlinked
0.396 kind pronoun linked
-0.325 kind pronoun unlinked
-0.694 kind pronoun's linked
-0.220 kind pronoun's unlinked
-0.061 kind unknown linked
-1.349 kind unknown unlinked
-0.665 kind unknown's linked
-0.936 kind unknown's unlinked
0.465 lemma accuse
-0.076 lemma acknowledge
0.628 lemma add
0.372 lemma admit
-0.231 lemma advise
-0.106 lemma advocate
-0.561 lemma agree
0.498 lemma allege
-0.722 lemma announce
0.027 lemma answer
-0.304 lemma applaud
1.192 lemma argue
0.103 lemma ask
1.032 lemma assail
0.357 lemma assert
-0.034 lemma assure
-0.335 lemma attack
-0.024 lemma bash
-0.871 lemma begin
-1.316 lemma believe
0.013 lemma bemoan
-0.340 lemma bill
-0.159 lemma blame
0.033 lemma blast
0.788 lemma boast
-0.208 lemma brag
-0.136 lemma brand
-0.004 lemma by
0.353 lemma call
0.171 lemma cast
0.550 lemma caution
-0.381 lemma challenge
0.691 lemma chant
0.071 lemma characterize
-0.155 lemma charge
0.342 lemma chide
-0.118 lemma chime
0.634 lemma cite
0.151 lemma claim
-0.067 lemma clarify
-0.659 lemma close
-0.568 lemma coin
-0.065 lemma command
0.049 lemma comment
-0.308 lemma compare
0.619 lemma complain
0.707 lemma concede
0.449 lemma conclude
-0.217 lemma condemn
0.418 lemma confirm
-0.645 lemma consider
-0.032 lemma contend
-0.116 lemma continue
-0.518 lemma counsel
0.065 lemma counter
-0.580 lemma criticize
0.569 lemma cry
0.428 lemma cut
-0.146 lemma declare
0.162 lemma decry
-0.687 lemma deem
0.012 lemma defend
-0.344 lemma demand
0.761 lemma denounce
-0.251 lemma deny
-0.031 lemma depict
0.136 lemma deride
0.338 lemma describe
0.177 lemma disclose
0.716 lemma dismiss
0.535 lemma dub
0.097 lemma echo
0.717 lemma elaborate
0.538 lemma email
-0.002 lemma emphasize
-0.448 lemma endorse
-0.597 lemma estimate
0.153 lemma exclaim
0.820 lemma explain
0.585 lemma express
0.024 lemma figure
-0.542 lemma find
-0.517 lemma finish
-0.115 lemma go
0.193 lemma hail
0.190 lemma hammer
-0.207 lemma headline
-0.185 lemma highlight
-0.007 lemma hint
-1.129 lemma hold
0.005 lemma imply
0.729 lemma indicate
0.808 lemma insist
-0.003 lemma instruct
0.334 lemma interject
-0.304 lemma interrupt
-0.592 lemma invoke
0.218 lemma issue
-0.096 lemma joke
-0.123 lemma jump
-0.706 lemma label
-0.141 lemma lambaste
-0.078 lemma lament
-0.179 lemma lash
0.067 lemma laugh
-0.071 lemma liken
-0.125 lemma maintain
-1.124 lemma mean
-0.157 lemma mention
0.857 lemma mock
-0.797 lemma muse
-0.199 lemma name
0.358 lemma note
-0.818 lemma open
-0.747 lemma oppose
-1.067 lemma order
-0.376 lemma paint
-0.076 lemma pitch
-0.911 lemma plead
-0.012 lemma pledge
0.120 lemma point
0.378 lemma portray
-0.634 lemma post
0.068 lemma praise
-0.002 lemma pray
0.717 lemma predict
-0.436 lemma proclaim
-0.241 lemma profess
-0.222 lemma promise
-0.839 lemma promote
0.558 lemma pronounce
-0.155 lemma propose
0.041 lemma protest
0.587 lemma publish
-0.488 lemma put
0.711 lemma quote
-1.292 lemma quote quoted
0.712 lemma quote subject
0.130 lemma rail
-0.342 lemma rank
-0.234 lemma rate
-0.161 lemma read
-0.084 lemma reason
-0.847 lemma reassure
-0.020 lemma rebuke
0.848 lemma recall
-0.780 lemma recite
-0.308 lemma recommend
0.038 lemma recount
0.186 lemma refer
-0.022 lemma reflect
-0.178 lemma regard
-0.153 lemma reiterate
-0.058 lemma relate
0.735 lemma release
-0.353 lemma remark
-0.720 lemma remind
0.705 lemma repeat
1.097 lemma reply
1.613 lemma report
0.424 lemma respond
-0.416 lemma retort
0.267 lemma retweet
-0.031 lemma reveal
0.261 lemma rip
0.507 lemma rule
0.480 lemma scream
-0.539 lemma see
1.646 lemma shout
-0.782 lemma signal
-0.100 lemma sing
-1.016 lemma slam
-0.934 lemma speak
-0.080 lemma speculate
-0.515 lemma start
-0.080 lemma state
-0.210 lemma stress
-0.225 lemma style
0.082 lemma suggest
0.038 lemma sum
-0.041 lemma support
-0.012 lemma suspect
-0.384 lemma talk
0.942 lemma tell apposition
-0.146 lemma tell conjoined
0.608 lemma tell distant
-0.638 lemma tell object
0.729 lemma tell participle
0.628 lemma tell subject
-0.344 lemma term
-0.810 lemma testify
-0.388 lemma thank
-1.300 lemma think
-0.281 lemma title
0.199 lemma tout
0.121 lemma tweet
-0.058 lemma underscore
-0.213 lemma urge
-0.368 lemma use
-0.384 lemma venture
-0.186 lemma view
-0.469 lemma voice
-0.156 lemma volunteer
0.013 lemma vow
-0.017 lemma warn
0.256 lemma wonder
0.271 lemma write
1.367 lemma yell
-0.063 link according L0
0.788 link according L1
0.798 link according L2
0.637 link according L4
-0.627 link according P+1
-0.765 link according P-1
-0.299 link according P-1-
0.208 link according R0
0.524 link according R1
1.104 link according R2
1.202 link according R3
-0.476 link according S+1
0.422 link according S-1
1.081 link apposition L0
0.775 link apposition L1
1.455 link apposition L2
1.327 link apposition L3
0.973 link apposition L4
-1.186 link apposition P+1
-1.265 link apposition P-1
-0.783 link apposition P-1-
0.881 link apposition R0
0.034 link apposition R1
0.645 link apposition R2
-0.474 link apposition S+1
-0.026 link apposition S+1near
-0.146 link apposition S+2
-0.354 link apposition S-1
-0.122 link apposition S-1:
-0.615 link apposition S-2
-0.102 link apposition S-3
-0.583 link apposition around
-0.532 link by L0
0.186 link by L1
-0.152 link by L2
0.164 link by L3
0.741 link by L4
-0.550 link by P+1
-0.648 link by P-1
-0.225 link by P-1-
0.584 link by R0
0.516 link by R1
0.414 link by R2
0.918 link by R3
-0.092 link by S+1
-0.069 link by S+2
-0.373 link by S-1
-0.067 link by S-2
-0.028 link by S-3
-0.339 link colon L0
-0.322 link colon L1
-0.369 link colon L2
-0.113 link colon L3
-0.213 link colon P+1
0.606 link colon P-1
-0.004 link colon P-1-
-0.452 link colon P-1:
-0.309 link colon R1
-0.011 link colon S-1
0.602 link conjoined L0
1.498 link conjoined L1
0.729 link conjoined L2
1.277 link conjoined L3
-0.149 link conjoined L4
-0.737 link conjoined P+1
-0.644 link conjoined P-1
-0.526 link conjoined P-1-
-0.243 link conjoined R0
-0.321 link conjoined R1
-0.514 link conjoined R2
-0.477 link conjoined R3
0.255 link conjoined S+1
-0.099 link conjoined S+1near
-0.120 link conjoined S+2
-1.192 link conjoined S-1
-0.056 link conjoined S-1:
-0.171 link conjoined S-2
-0.080 link conjoined S-3
0.974 link conjoined around
0.780 link distant L0
0.404 link distant L1
0.582 link distant L2
0.718 link distant L3
-0.409 link distant L4
-0.600 link distant P+1
-0.545 link distant P-1
-0.374 link distant P-1-
0.610 link distant R0
-0.179 link distant R1
-0.102 link distant S+1
-0.133 link distant S+1near
-0.073 link distant S+2
0.335 link distant S-1
-0.088 link distant S-2
1.836 link distant around
0.026 link inverted L0
-1.084 link inverted L1
0.284 link inverted L2
-0.826 link inverted L3
-0.781 link inverted P+1
-0.490 link inverted P-1
-1.018 link inverted P-1-
0.866 link inverted R0
-0.181 link inverted S+1
0.623 link inverted S-1
0.245 link inverted S-2
-0.348 link object L0
-0.257 link object L1
0.169 link object L2
-0.981 link object L3
-0.632 link object L4
-0.558 link object P+1
-0.591 link object P-1
-0.487 link object P-1-
-0.127 link object R0
-0.056 link object R1
0.477 link object R2
1.299 link object R3
-0.215 link object S+1
-0.017 link object S+1near
-0.093 link object S+2
0.445 link object S-1
-0.013 link object S-1:
-0.174 link object S-2
-0.105 link object S-3
0.932 link participle L0
0.681 link participle L1
1.266 link participle L2
0.988 link participle L3
1.366 link participle L4
-0.929 link participle P+1
-0.958 link participle P-1
-0.501 link participle P-1-
0.127 link participle R0
-0.196 link participle R1
-0.318 link participle R2
-0.368 link participle R3
-0.140 link participle S+1
-0.323 link participle S+1near
-0.075 link participle S+2
-0.335 link participle S-1
-0.097 link participle S-1:
-0.197 link participle S-2
-0.067 link participle S-3
0.140 link participle around
-0.030 link passive P+1
-0.008 link passive P-1
-0.004 link quoted P+1
-0.007 link quoted P-1
-0.004 link quoted P-1-
-0.014 link quoted S+1
0.380 link quoted S-1
-0.096 link relative L0
-0.249 link relative L1
0.576 link relative L2
-0.241 link relative L3
0.550 link relative L4
-0.516 link relative P+1
-0.439 link relative P-1
-0.192 link relative P-1-
0.793 link relative R0
-0.072 link relative R1
0.209 link relative R2
-0.324 link relative R3
-0.076 link relative S+1
-0.037 link relative S+2
0.372 link relative S-1
-0.041 link relative S-2
-0.076 link relative S-3
0.103 link signature P+1
1.030 link subject L0
1.141 link subject L1
1.025 link subject L2
1.173 link subject L3
1.232 link subject L4
-0.988 link subject P+1
-0.938 link subject P-1
-1.038 link subject P-1-
0.563 link subject P-1:
0.781 link subject R0
0.316 link subject R1
-0.620 link subject R2
-0.280 link subject R3
-1.158 link subject S+1
-0.759 link subject S+1near
-1.122 link subject S+2
0.257 link subject S-1
-0.824 link subject S-1:
-0.826 link subject S-2
-1.060 link subject S-3
-0.459 linked after a preposition apposition
0.707 linked after a preposition colon
-1.725 linked after a preposition conjoined
-1.374 linked after a preposition distant
-0.197 linked after a preposition object
-0.402 linked after a preposition participle
-0.491 linked after a preposition relative
-0.818 linked after a preposition subject
0.694 mention document according
0.020 mention document apposition
0.688 mention document by
-0.310 mention document colon
0.162 mention document conjoined
-0.801 mention document distant
0.058 mention document inverted
-0.353 mention document object
-0.833 mention document participle
-0.028 mention document quoted
-0.412 mention document relative
1.111 mention document subject
0.644 mention group according
-0.820 mention group apposition
0.378 mention group by
0.168 mention group colon
0.521 mention group conjoined
1.354 mention group distant
-0.217 mention group inverted
-0.257 mention group object
0.207 mention group participle
0.561 mention group relative
0.458 mention group subject
0.132 mention group's by
-0.005 mention group's conjoined
0.599 mention group's distant
-0.122 mention group's inverted
-0.071 mention group's object
-0.107 mention group's participle
0.503 mention nominal according
0.429 mention nominal apposition
0.309 mention nominal by
-0.015 mention nominal colon
-0.172 mention nominal conjoined
0.676 mention nominal distant
-0.632 mention nominal inverted
-0.668 mention nominal object
1.056 mention nominal participle
-0.820 mention nominal quoted
-0.242 mention nominal relative
-0.549 mention nominal signature
0.997 mention nominal subject
-0.021 mention nominal's by
-0.027 mention nominal's conjoined
-0.103 mention nominal's object
-0.001 mention nominal's participle
0.491 mention organisation according
-0.447 mention organisation apposition
0.569 mention organisation by
0.341 mention organisation colon
0.103 mention organisation conjoined
0.239 mention organisation distant
-0.789 mention organisation inverted
-0.340 mention organisation object
-0.756 mention organisation participle
-0.048 mention organisation relative
1.046 mention organisation subject
-0.762 mention organisation's by
0.106 mention organisation's conjoined
-0.039 mention organisation's distant
-0.057 mention organisation's object
-0.102 mention organisation's participle
-0.039 mention person according
0.985 mention person apposition
0.091 mention person by
-1.434 mention person colon
0.427 mention person conjoined
0.894 mention person distant
0.944 mention person inverted
-0.121 mention person object
0.678 mention person participle
-0.311 mention person passive
-0.316 mention person quoted
0.294 mention person relative
0.394 mention person signature
0.516 mention person subject
0.376 mention person's according
0.448 mention person's by
0.422 mention person's conjoined
0.457 mention person's distant
-0.536 mention person's inverted
0.114 mention person's object
-0.100 mention person's participle
-1.049 mention person's quoted
-0.713 mention place by
-0.174 mention place colon
-0.188 mention place conjoined
-0.189 mention place distant
-0.256 mention place object
-0.246 mention place participle
-0.061 mention place relative
0.223 mention place subject
-0.016 mention place's by
-0.094 mention place's conjoined
-0.020 mention place's distant
-0.034 mention place's object
0.431 mention pronoun apposition
-0.001 mention pronoun by
-0.037 mention pronoun colon
-0.086 mention pronoun conjoined
0.777 mention pronoun distant
-1.406 mention pronoun inverted
-1.187 mention pronoun object
0.376 mention pronoun participle
0.070 mention pronoun quoted
0.469 mention pronoun subject
-0.478 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.015 mention pronoun's inverted
-0.258 mention pronoun's object
0.066 mention pronoun's participle
0.605 mention unknown according
0.589 mention unknown apposition
0.095 mention unknown by
-0.168 mention unknown colon
-0.275 mention unknown conjoined
-1.021 mention unknown distant
-0.235 mention unknown inverted
0.561 mention unknown object
-0.317 mention unknown participle
-0.085 mention unknown relative
1.151 mention unknown subject
-0.613 mention unknown's by
-0.019 mention unknown's conjoined
-0.016 mention unknown's distant
-0.020 mention unknown's object
-0.000 mention unknown's participle
0.381 nearest
0.759 nearest by far
0.486 nearest of equals
0.529 nobody
-0.145 nobody after as
0.840 nobody after book
-0.148 nobody after called
-0.236 nobody after capital
0.100 nobody after determiner
0.291 nobody after for
0.092 nobody after in
0.440 nobody after of
1.042 nobody after on
0.445 nobody after show
-0.044 nobody after term
0.872 nobody after titled
-0.488 nobody after verb act
-0.134 nobody after verb label
-0.254 nobody after verb say
-0.589 nobody after verb speech
0.168 nobody after word
0.144 nobody bare title
0.449 nobody bare title after of
-0.397 nobody bare title after on
0.530 nobody bare title after to
0.606 nobody bare title first-inside
-0.028 nobody bare title inside-inside
0.261 nobody before noun
0.268 nobody before verb
0.094 nobody before word
1.048 nobody capital 1
-0.519 nobody capital 12+
0.425 nobody capital 2
-0.077 nobody capital 3
-0.225 nobody capital 4+
-0.540 nobody capital 7+
1.258 nobody hashtag
0.202 nobody nearest at hand
0.643 nobody nearest far
-0.144 nobody nearest far long
0.601 nobody nearest far short
0.362 nobody nearest middle
0.282 nobody nearest middle long
0.387 nobody nearest middle short
0.227 nobody nearest near
0.025 nobody nearest near long
0.310 nobody nearest near short
0.074 nobody nearest none
-0.209 nobody nearest none long
0.264 nobody nearest none short
-0.210 nobody punctuated colon-comma
0.329 nobody punctuated colon-end
0.407 nobody punctuated comma-comma
-0.147 nobody punctuated comma-end
0.909 nobody punctuated comma-inside
-0.400 nobody punctuated first-comma
-0.126 nobody punctuated first-end
-0.697 nobody punctuated first-inside
0.559 nobody punctuated inside-comma
0.353 nobody punctuated inside-end
0.862 nobody punctuated inside-inside
-0.448 nobody punctuated that-comma
0.213 nobody punctuated that-end
-0.210 nobody shape colon-comma
0.695 nobody shape colon-end
0.904 nobody shape colon-inside
0.407 nobody shape comma-comma
0.328 nobody shape comma-end
0.229 nobody shape comma-inside
-0.405 nobody shape first-comma
-0.385 nobody shape first-end
0.419 nobody shape first-inside
0.755 nobody shape inside-comma
0.394 nobody shape inside-end
0.396 nobody shape inside-inside
-0.448 nobody shape that-comma
0.213 nobody shape that-end
-0.397 nobody shape that-inside
0.377 nobody single first-inside
0.932 nobody single inside-comma
1.149 nobody single inside-end
1.870 nobody single inside-inside
2.383 nobody single marks
0.104 nobody small 1
-0.245 nobody small 12+
0.032 nobody small 2
-0.391 nobody small 3
-0.302 nobody small 4+
-0.471 nobody small 7+
2.470 nobody title 12+
1.299 nobody title 2
1.489 nobody title 3
2.194 nobody title 4+
2.129 nobody title 7+
2.372 nobody title after possessive
1.840 nobody title of a work
0.478 nobody unpunctuated
0.381 nobody words 1
-0.272 nobody words 12+
0.504 nobody words 2
0.340 nobody words 3
0.475 nobody words 4+
0.113 nobody words 7+
-0.448 nobody, after next paragraph somebody likely alone
-0.287 nobody, after next paragraph somebody likely few words
0.060 nobody, after next paragraph somebody likely in words
-0.447 nobody, after next paragraph somebody maybe alone
0.848 nobody, after next paragraph somebody maybe few words
0.066 nobody, after next paragraph somebody maybe in words
-0.009 nobody, after next paragraph somebody sure alone
0.787 nobody, after next paragraph somebody sure few words
-0.038 nobody, after next paragraph somebody sure in words
0.397 nobody, after same paragraph somebody likely few words
-0.417 nobody, after same paragraph somebody likely in words
-0.024 nobody, after same paragraph somebody maybe few words
0.424 nobody, after same paragraph somebody maybe in words
-0.629 nobody, after same paragraph somebody sure alone
-0.019 nobody, after same paragraph somebody sure few words
0.488 nobody, after same paragraph somebody sure in words
0.039 nobody, after same sentence somebody likely in words
0.188 nobody, after same sentence somebody maybe in words
-0.222 nobody, after same sentence somebody sure few words
0.962 nobody, after same sentence somebody sure in words
-0.541 nobody, before continued somebody sure alone
-0.026 nobody, before continued somebody sure few words
-0.409 nobody, before next paragraph somebody likely alone
0.463 nobody, before next paragraph somebody likely few words
-0.087 nobody, before next paragraph somebody likely in words
-0.132 nobody, before next paragraph somebody maybe alone
-0.141 nobody, before next paragraph somebody maybe few words
-0.137 nobody, before next paragraph somebody maybe in words
-0.155 nobody, before next paragraph somebody sure alone
0.010 nobody, before next paragraph somebody sure few words
-0.382 nobody, before next paragraph somebody sure in words
-0.476 nobody, before same paragraph somebody likely alone
0.132 nobody, before same paragraph somebody likely few words
-0.592 nobody, before same paragraph somebody likely in words
-0.757 nobody, before same paragraph somebody maybe alone
-0.117 nobody, before same paragraph somebody maybe few words
0.143 nobody, before same paragraph somebody maybe in words
-0.137 nobody, before same paragraph somebody sure alone
-0.809 nobody, before same paragraph somebody sure few words
-0.497 nobody, before same paragraph somebody sure in words
0.228 nobody, before same sentence somebody likely in words
0.837 nobody, before same sentence somebody maybe in words
0.394 nobody, before same sentence somebody sure few words
1.516 nobody, before same sentence somebody sure in words
0.161 nobody, second before next paragraph somebody likely alone
-0.215 nobody, second before next paragraph somebody likely few words
0.105 nobody, second before next paragraph somebody likely in words
-0.176 nobody, second before next paragraph somebody maybe alone
-0.045 nobody, second before next paragraph somebody maybe few words
-0.505 nobody, second before next paragraph somebody maybe in words
0.748 nobody, second before next paragraph somebody sure alone
0.663 nobody, second before next paragraph somebody sure few words
0.093 nobody, second before next paragraph somebody sure in words
0.479 nobody, second before same paragraph somebody likely alone
-0.130 nobody, second before same paragraph somebody likely few words
-0.356 nobody, second before same paragraph somebody likely in words
0.258 nobody, second before same paragraph somebody maybe in words
-0.325 nobody, second before same paragraph somebody sure alone
-0.172 nobody, second before same paragraph somebody sure few words
-0.885 nobody, second before same paragraph somebody sure in words
0.241 nobody, second before same sentence somebody likely in words
-0.341 nobody, second before same sentence somebody sure in words
-0.996 only a neighbour’s speaker
-0.074 part of a longer mention
-0.204 plural
0.446 pronoun he
-0.303 pronoun i
-1.026 pronoun it
0.552 pronoun she
-0.126 pronoun they
-0.112 pronoun we
0.404 same person after next paragraph
0.823 same person after same paragraph
0.175 same person after same sentence
0.026 same person before continued
0.462 same person before next paragraph
0.382 same person before same paragraph
-0.659 same person before same sentence
0.299 same person second before next paragraph
0.617 same person second before same paragraph
-0.009 same person second before same sentence
0.179 second before next paragraph likely
0.013 second before next paragraph likely alone
-0.078 second before next paragraph likely few words
0.419 second before next paragraph likely in words
0.203 second before next paragraph maybe
0.577 second before next paragraph maybe alone
-0.039 second before next paragraph maybe few words
-0.234 second before next paragraph maybe in words
0.229 second before next paragraph sure
0.320 second before next paragraph sure alone
0.082 second before next paragraph sure few words
0.193 second before next paragraph sure in words
0.434 second before same paragraph likely
0.440 second before same paragraph likely alone
0.178 second before same paragraph likely few words
-0.178 second before same paragraph likely in words
0.076 second before same paragraph maybe
-0.217 second before same paragraph maybe alone
0.311 second before same paragraph maybe in words
0.422 second before same paragraph sure
0.550 second before same paragraph sure alone
0.280 second before same paragraph sure few words
-0.233 second before same paragraph sure in words
0.467 second before same sentence likely
0.467 second before same sentence likely in words
-0.103 second before same sentence maybe
-0.103 second before same sentence maybe in words
0.445 second before same sentence sure
0.445 second before same sentence sure in words
0.023 second nearest
-0.532 singular
-1.023 unlinked P+1
-1.017 unlinked P-1
-1.120 unlinked S+1
-0.257 unlinked S-1
-1.047 unlinked S-2
0.805 unlinked after
1.715 unlinked before
-0.070 unlinked colon-comma P+1
-0.096 unlinked colon-comma P-1
-0.047 unlinked colon-comma S-1
0.216 unlinked colon-comma after
0.714 unlinked colon-comma before
-0.727 unlinked colon-end P+1
-0.881 unlinked colon-end P-1
-0.110 unlinked colon-end S+1
0.178 unlinked colon-end S-1
-0.144 unlinked colon-end S-2
1.221 unlinked colon-end before
-0.033 unlinked colon-end just before
-0.112 unlinked colon-inside P+1
-0.389 unlinked colon-inside P-1
-0.551 unlinked colon-inside before
-0.216 unlinked colon-inside just after
-0.178 unlinked comma-comma P+1
-0.282 unlinked comma-comma P-1
-0.107 unlinked comma-comma S+1
-0.154 unlinked comma-comma S-1
-0.027 unlinked comma-comma S-2
0.185 unlinked comma-comma after
-0.730 unlinked comma-comma before
-0.113 unlinked comma-comma just after
-0.045 unlinked comma-comma just before
-0.717 unlinked comma-end P+1
-0.819 unlinked comma-end P-1
-0.121 unlinked comma-end S+1
-0.637 unlinked comma-end S-1
-0.164 unlinked comma-end S-2
0.904 unlinked comma-end before
-0.099 unlinked comma-end just before
-0.159 unlinked comma-inside P+1
-0.215 unlinked comma-inside P-1
-0.068 unlinked comma-inside S+1
-0.025 unlinked comma-inside S-1
0.678 unlinked comma-inside after
0.495 unlinked comma-inside before
-0.208 unlinked comma-inside just after
0.914 unlinked comma-inside just before
-0.862 unlinked first-comma P+1
-0.870 unlinked first-comma P-1
-0.410 unlinked first-comma S+1
-0.909 unlinked first-comma S-1
-0.482 unlinked first-comma S-2
1.067 unlinked first-comma after
1.878 unlinked first-comma just after
-0.850 unlinked first-end P+1
-0.956 unlinked first-end P-1
0.363 unlinked first-end S+1
1.700 unlinked first-end S-1
-0.039 unlinked first-end S-2
-0.620 unlinked first-inside P+1
-0.769 unlinked first-inside P-1
-0.104 unlinked first-inside S+1
0.283 unlinked first-inside S-1
-0.100 unlinked first-inside S-2
0.217 unlinked first-inside after
0.082 unlinked first-inside just after
-0.742 unlinked inside-comma P+1
-0.639 unlinked inside-comma P-1
-0.343 unlinked inside-comma S+1
-0.644 unlinked inside-comma S-1
-0.145 unlinked inside-comma S-2
-0.074 unlinked inside-comma after
0.248 unlinked inside-comma before
0.784 unlinked inside-comma just after
-0.700 unlinked inside-comma just before
-0.890 unlinked inside-end P+1
-0.923 unlinked inside-end P-1
-0.639 unlinked inside-end S+1
0.695 unlinked inside-end S-1
-0.337 unlinked inside-end S-2
0.902 unlinked inside-end before
0.247 unlinked inside-end just before
-0.930 unlinked inside-inside P+1
-1.031 unlinked inside-inside P-1
-0.891 unlinked inside-inside S+1
-0.824 unlinked inside-inside S-1
-0.477 unlinked inside-inside S-2
0.409 unlinked inside-inside after
1.011 unlinked inside-inside before
-1.087 unlinked inside-inside just after
0.425 unlinked inside-inside just before
0.726 unlinked just after
0.217 unlinked just before
-0.053 unlinked that-comma P+1
-0.084 unlinked that-comma P-1
-0.068 unlinked that-comma after
-0.251 unlinked that-end P+1
-0.387 unlinked that-end P-1
-0.063 unlinked that-end S+1
-0.195 unlinked that-end S-1
-0.131 unlinked that-end before
-0.125 unlinked that-end just before
-0.101 unlinked that-inside P+1
-0.219 unlinked that-inside P-1
-0.020 unlinked that-inside S+1
-0.069 unlinked that-inside S-1
-0.240 unlinked that-inside after
1.461 unlinked that-inside before
-0.090 unlinked that-inside just after
-0.100 verb act L0
0.108 verb act L1
0.336 verb act L2
0.529 verb act L3
0.826 verb act L4
-0.780 verb act P+1
-0.747 verb act P-1
-0.716 verb act P-1-
-0.289 verb act P-1:
-0.748 verb act R0
-0.115 verb act R1
0.405 verb act R2
-0.319 verb act R3
-0.616 verb act S+1
0.149 verb act S+1near
-0.336 verb act S+2
-0.163 verb act S-1
-0.100 verb act S-1:
-0.532 verb act S-2
-0.326 verb act S-3
0.523 verb act around
0.691 verb label L0
0.880 verb label L1
0.727 verb label L2
0.195 verb label L3
0.579 verb label L4
-0.955 verb label P+1
-0.965 verb label P-1
-0.907 verb label P-1-
-0.011 verb label P-1:
-0.753 verb label R0
-0.854 verb label R1
-0.035 verb label R2
-0.724 verb label R3
-0.431 verb label S+1
-0.294 verb label S+1near
-0.192 verb label S+2
-0.554 verb label S-1
-0.039 verb label S-1:
-0.482 verb label S-2
-0.228 verb label S-3
0.506 verb label around
1.179 verb say L0
1.161 verb say L1
1.387 verb say L2
1.565 verb say L3
1.535 verb say L4
-1.048 verb say P+1
-0.961 verb say P-1
-0.951 verb say P-1-
0.565 verb say P-1:
0.829 verb say R0
1.097 verb say R1
1.540 verb say R2
1.531 verb say R3
-0.583 verb say S+1
-0.596 verb say S+1near
-0.598 verb say S+2
0.392 verb say S-1
-0.475 verb say S-1:
-0.212 verb say S-2
-0.455 verb say S-3
0.186 verb say around
0.736 verb speech L0
1.130 verb speech L1
1.183 verb speech L2
1.094 verb speech L3
0.867 verb speech L4
-1.080 verb speech P+1
-0.980 verb speech P-1
-1.280 verb speech P-1-
-0.324 verb speech P-1:
0.718 verb speech R0
0.247 verb speech R1
0.330 verb speech R2
0.503 verb speech R3
-1.096 verb speech S+1
-0.644 verb speech S+1near
-0.651 verb speech S+2
-0.029 verb speech S-1
-0.759 verb speech S-1:
-0.645 verb speech S-2
-0.541 verb speech S-3
0.537 verb speech around
-0.291 verb tell L0
-0.230 verb tell L1
0.825 verb tell L2
0.670 verb tell L3
0.954 verb tell L4
-0.772 verb tell P+1
-0.699 verb tell P-1
-0.541 verb tell P-1-
0.900 verb tell R0
-0.169 verb tell R1
-0.391 verb tell R2
-0.013 verb tell R3
-0.199 verb tell S+1
-0.034 verb tell S+2
0.580 verb tell S-1
-0.215 verb tell S-2
-0.686 where L0 colon-comma
0.590 where L0 colon-end
1.563 where L0 colon-inside
-0.036 where L0 comma-comma
0.778 where L0 comma-end
1.368 where L0 comma-inside
0.188 where L0 inside-comma
0.492 where L0 inside-end
0.445 where L0 inside-inside
0.712 where L0 that-comma
0.007 where L0 that-end
0.816 where L0 that-inside
1.205 where L1 colon-end
-0.221 where L1 colon-inside
0.746 where L1 comma-comma
0.672 where L1 comma-end
0.860 where L1 comma-inside
0.544 where L1 inside-comma
0.586 where L1 inside-end
0.955 where L1 inside-inside
1.079 where L1 that-end
-0.608 where L1 that-inside
-0.341 where L2 colon-comma
0.574 where L2 colon-end
-0.141 where L2 comma-comma
0.971 where L2 comma-end
-0.490 where L2 comma-inside
0.806 where L2 inside-comma
1.021 where L2 inside-end
1.435 where L2 inside-inside
0.152 where L2 that-end
0.115 where L2 that-inside
-0.883 where L3 colon-comma
0.792 where L3 colon-end
0.669 where L3 comma-comma
0.684 where L3 comma-end
0.528 where L3 comma-inside
1.026 where L3 inside-comma
1.161 where L3 inside-end
1.027 where L3 inside-inside
0.284 where L3 that-end
0.897 where L4 colon-end
-0.022 where L4 comma-end
0.068 where L4 comma-inside
0.001 where L4 inside-comma
1.222 where L4 inside-end
0.957 where L4 inside-inside
-0.091 where P+1 colon-comma
-0.725 where P+1 colon-end
-0.229 where P+1 colon-inside
-0.237 where P+1 comma-comma
-0.745 where P+1 comma-end
-0.192 where P+1 comma-inside
-0.860 where P+1 first-comma
-0.741 where P+1 first-end
-0.949 where P+1 first-inside
-0.795 where P+1 inside-comma
-1.002 where P+1 inside-end
-1.014 where P+1 inside-inside
-0.110 where P+1 that-comma
-0.348 where P+1 that-end
-0.161 where P+1 that-inside
-0.127 where P-1 colon-comma
-0.925 where P-1 colon-end
-0.196 where P-1 colon-inside
-0.301 where P-1 comma-comma
-0.802 where P-1 comma-end
-0.334 where P-1 comma-inside
-0.877 where P-1 first-comma
-0.334 where P-1 first-end
-0.546 where P-1 first-inside
-0.788 where P-1 inside-comma
-0.956 where P-1 inside-end
-1.099 where P-1 inside-inside
-0.090 where P-1 that-comma
-0.316 where P-1 that-end
-0.149 where P-1 that-inside
-0.040 where P-1- colon-comma
-0.650 where P-1- colon-end
-0.103 where P-1- colon-inside
-0.224 where P-1- comma-comma
-0.547 where P-1- comma-end
-0.112 where P-1- comma-inside
-0.702 where P-1- first-comma
-1.026 where P-1- first-end
-0.427 where P-1- first-inside
-0.579 where P-1- inside-comma
-0.749 where P-1- inside-end
-0.940 where P-1- inside-inside
-0.138 where P-1- that-end
-0.061 where P-1- that-inside
-0.647 where P-1: first-end
0.475 where P-1: inside-end
1.026 where R0 colon-comma
0.643 where R0 comma-comma
-1.862 where R0 comma-inside
0.824 where R0 first-comma
0.444 where R0 first-inside
0.865 where R0 inside-comma
-0.157 where R0 inside-inside
-0.079 where R1 comma-comma
1.171 where R1 first-comma
0.667 where R1 first-inside
-0.351 where R1 inside-comma
-0.338 where R1 inside-inside
-0.167 where R1 that-inside
-0.223 where R2 comma-comma
-0.392 where R2 comma-inside
0.467 where R2 first-comma
1.285 where R2 first-inside
0.225 where R2 inside-comma
0.526 where R2 inside-inside
0.220 where R3 comma-comma
0.230 where R3 first-comma
1.202 where R3 first-inside
-0.069 where R3 inside-comma
0.530 where R3 inside-inside
-0.181 where S+1 colon-end
-0.243 where S+1 comma-comma
-0.121 where S+1 comma-end
-0.172 where S+1 comma-inside
-0.480 where S+1 first-comma
1.169 where S+1 first-end
-0.547 where S+1 first-inside
-0.461 where S+1 inside-comma
-0.543 where S+1 inside-end
-1.099 where S+1 inside-inside
-0.091 where S+1 that-end
-0.046 where S+1 that-inside
-0.329 where S+1near colon-end
-0.436 where S+1near comma-end
0.526 where S+1near first-end
-1.030 where S+1near inside-end
-0.125 where S+1near that-end
-0.071 where S+2 comma-end
-0.318 where S+2 first-comma
-0.190 where S+2 first-end
-0.096 where S+2 first-inside
-0.171 where S+2 inside-comma
-0.323 where S+2 inside-end
-0.445 where S+2 inside-inside
-0.294 where S-1 comma-comma
-0.501 where S-1 comma-end
-0.395 where S-1 comma-inside
-1.701 where S-1 first-comma
0.725 where S-1 first-end
-0.368 where S-1 first-inside
-1.516 where S-1 inside-comma
-0.842 where S-1 inside-end
-2.111 where S-1 inside-inside
-0.728 where S-1 that-end
-0.370 where S-1 that-inside
-0.117 where S-1: colon-comma
-1.170 where S-1: colon-end
-0.271 where S-2 colon-end
0.778 where S-2 comma-end
-0.564 where S-2 first-comma
-0.412 where S-2 first-end
-0.269 where S-2 inside-comma
-0.401 where S-2 inside-end
-0.342 where S-2 inside-inside
-0.124 where S-3 comma-end
-0.279 where S-3 first-comma
-0.696 where S-3 first-end
-0.041 where S-3 inside-comma
-0.136 where S-3 inside-end
-0.372 where S-3 inside-inside
0.824 where around inside-comma
0.834 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.434 gender agrees
-0.434 gender unknown
-0.985 last named further
-0.890 last named further before
0.148 last named paragraph before
1.160 last named same paragraph
1.357 last named same sentence
0.708 last named sentence before
0.167 last named two sentences before
0.204 latest named
-1.459 named in the quotation
0.029 named often
-0.027 named rarely
0.024 named some times
-1.207 one word only
0.720 role beginning
-0.952 role beginning further
0.770 role beginning same sentence
0.669 role beginning sentence before
0.309 role beginning two sentences before
0.561 role later subject
-0.883 role later subject further
0.859 role later subject same sentence
-0.251 role later subject sentence before
0.852 role later subject two sentences before
-0.794 role object
-1.128 role object further
0.357 role object same sentence
0.344 role object sentence before
-0.260 role object two sentences before
-0.400 role other
-0.377 role other further
-0.529 role other same sentence
0.242 role other sentence before
-0.041 role other two sentences before
-0.693 role part
0.092 role part further
-0.478 role part same sentence
-0.572 role part sentence before
-0.189 role part two sentences before
-0.541 role possessor
-0.239 role possessor further
0.631 role possessor same sentence
-0.583 role possessor sentence before
-0.497 role possessor two sentences before
0.526 role speaker
-1.026 role speaker further
0.074 role speaker same sentence
0.920 role speaker sentence before
-0.206 role speaker two sentences before
0.508 role subject
-0.647 role subject further
0.930 role subject same sentence
0.180 role subject sentence before
0.265 role subject two sentences before
0.613 spoke last few sentences before
0.638 spoke last further
0.074 spoke last same sentence
0.838 spoke last sentence before
1.220 surely a person
0.164 was such a pronoun
-0.399 was such a pronoun further
-0.415 was such a pronoun same sentence
0.381 was such a pronoun sentence before
0.158 was such a pronoun two sentences before
`
