/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.907 after a preposition
0.614 begins the sentence
2.560 construction according say finite
0.009 construction apposition act base
-0.640 construction apposition act finite
-0.027 construction apposition label base
0.638 construction apposition label finite
0.099 construction apposition say base
0.641 construction apposition say finite
0.372 construction apposition speech base
0.200 construction apposition speech finite
-0.039 construction apposition tell base
0.872 construction apposition tell finite
-0.112 construction by speech finite
-0.972 construction colon say finite
-0.088 construction conjoined act base
-0.140 construction conjoined act finite
-0.223 construction conjoined label base
-0.041 construction conjoined label finite
-0.305 construction conjoined say base
0.121 construction conjoined say finite
-0.156 construction conjoined speech base
0.341 construction conjoined speech finite
-0.508 construction conjoined tell base
0.300 construction conjoined tell finite
0.524 construction distant act finite
-0.047 construction distant label finite
1.111 construction distant say finite
0.000 construction distant speech finite
0.798 construction distant tell finite
0.026 construction inverted act finite
-0.496 construction inverted label finite
0.791 construction inverted say finite
0.318 construction inverted speech finite
-0.582 construction object act base
0.023 construction object act finite
-0.010 construction object act ing
-0.549 construction object label base
-0.828 construction object label finite
-0.235 construction object label ing
-0.356 construction object say base
0.714 construction object say finite
-0.563 construction object say ing
0.079 construction object speech base
-0.778 construction object speech finite
-0.724 construction object speech ing
-0.034 construction object tell base
-0.661 construction object tell finite
-0.142 construction object tell ing
0.120 construction participle act ing
0.286 construction participle label ing
0.299 construction participle say ing
-0.044 construction participle speech ing
0.733 construction participle tell ing
-0.456 construction passive label finite
-0.112 construction passive speech finite
-0.065 construction quoted label finite
-0.133 construction quoted label ing
0.331 construction quoted speech finite
-0.383 construction quoted speech ing
-0.217 construction relative act base
0.491 construction relative act finite
-0.062 construction relative label base
-0.379 construction relative label finite
-0.006 construction relative label ing
-0.082 construction relative say base
0.190 construction relative say finite
-0.246 construction relative speech base
0.220 construction relative speech finite
0.379 construction relative speech ing
0.335 construction signature say finite
-1.107 construction subject act base
-1.234 construction subject act finite
-1.677 construction subject label base
0.315 construction subject label finite
0.392 construction subject say base
1.012 construction subject say finite
-1.567 construction subject speech base
0.431 construction subject speech finite
-0.683 construction subject tell base
0.699 construction subject tell finite
-0.194 definite
-0.734 further
-0.635 indefinite
-0.252 kind document linked
-1.291 kind document unlinked
-0.448 kind document's linked
-0.130 kind document's unlinked
0.539 kind group linked
-0.815 kind group unlinked
0.195 kind group's linked
-0.994 kind group's unlinked
0.355 kind nominal linked
-0.627 kind nominal unlinked
-0.124 kind nominal's linked
-0.650 kind nominal's unlinked
0.107 kind organisation linked
-1.094 kind organisation unlinked
-0.892 kind organisation's linked
-1.494 kind organisation's unlinked
0.812 kind person linked
0.436 kind person unlinked
0.393 kind person's linked
0.410 kind person's unlinked
-0.012 kind place linked
-1.641 kind place unlinked
-0.797 kind place's linked
-1.257 kind place's unlinked
0.429 kind pronoun linked
-0.538 kind pronoun unlinked
-0.684 kind pronoun's linked
-0.199 kind pronoun's unlinked
0.249 kind unknown linked
-1.185 kind unknown unlinked
-0.831 kind unknown's linked
-0.601 kind unknown's unlinked
0.521 lemma accuse
0.093 lemma acknowledge
0.798 lemma add
0.381 lemma admit
-0.609 lemma advertise
-0.258 lemma advise
-0.056 lemma advocate
-0.681 lemma agree
0.610 lemma allege
-0.755 lemma announce
0.022 lemma answer
-0.405 lemma applaud
1.282 lemma argue
0.155 lemma ask
1.300 lemma assail
0.338 lemma assert
-0.019 lemma assure
-0.162 lemma attack
0.104 lemma bark
-0.028 lemma bash
-0.381 lemma beg
-0.938 lemma begin
-1.298 lemma believe
0.031 lemma bemoan
-0.189 lemma bill
-0.068 lemma blame
0.304 lemma blast
0.723 lemma boast
-0.330 lemma brag
-0.117 lemma brand
-0.112 lemma by
-0.002 lemma calculate
0.366 lemma call
-0.452 lemma cast
0.530 lemma caution
0.314 lemma challenge
0.668 lemma chant
-0.054 lemma characterize
-0.319 lemma charge
0.331 lemma chide
-0.167 lemma chime
0.786 lemma cite
0.140 lemma claim
-0.038 lemma clarify
-0.898 lemma close
-0.530 lemma coin
-0.006 lemma command
-0.058 lemma comment
-0.528 lemma compare
0.485 lemma complain
0.674 lemma concede
-0.032 lemma conclude
-0.145 lemma condemn
0.147 lemma confirm
-0.692 lemma consider
0.018 lemma contend
0.048 lemma continue
-0.385 lemma counsel
0.184 lemma counter
-0.041 lemma criticise
-0.721 lemma criticize
0.528 lemma cry
0.567 lemma cut
-0.096 lemma declare
0.182 lemma decry
-0.553 lemma deem
-0.066 lemma defend
-0.284 lemma demand
0.739 lemma denounce
-0.290 lemma deny
-0.016 lemma depict
0.096 lemma deride
0.145 lemma describe
-0.072 lemma disclose
0.647 lemma dismiss
-0.004 lemma divulge
0.365 lemma dub
-0.019 lemma echo
0.787 lemma elaborate
0.521 lemma email
-0.033 lemma emphasize
-0.471 lemma endorse
-0.612 lemma estimate
0.269 lemma exclaim
0.699 lemma explain
0.535 lemma express
0.052 lemma figure
-0.508 lemma find
-0.563 lemma finish
-0.064 lemma forecast
-0.151 lemma go
-0.003 lemma guess
0.265 lemma hail
0.491 lemma hammer
-0.319 lemma headline
-0.259 lemma highlight
-0.099 lemma hint
-1.233 lemma hold
0.169 lemma imply
0.818 lemma indicate
0.721 lemma insist
-0.004 lemma instruct
0.045 lemma interject
-0.284 lemma interrupt
-0.640 lemma invoke
0.144 lemma issue
0.095 lemma joke
-0.109 lemma jump
-0.185 lemma label
-0.129 lemma lambaste
-0.163 lemma lament
-0.106 lemma lash
0.063 lemma laugh
-0.090 lemma lecture
-0.074 lemma liken
-0.139 lemma maintain
-0.994 lemma mean
-0.135 lemma mention
1.009 lemma mock
-1.319 lemma muse
-0.324 lemma name
0.538 lemma note
-0.839 lemma open
-0.646 lemma oppose
-0.621 lemma order
-0.436 lemma paint
-0.067 lemma pitch
-0.885 lemma plead
0.361 lemma pledge
0.046 lemma point
0.547 lemma portray
-0.488 lemma post
-0.103 lemma praise
-0.003 lemma pray
0.830 lemma predict
-0.296 lemma proclaim
-0.327 lemma profess
-0.112 lemma promise
-0.948 lemma promote
0.476 lemma pronounce
-0.195 lemma propose
0.258 lemma protest
0.384 lemma publish
-0.517 lemma put
-0.135 lemma quip
0.359 lemma quote
-0.061 lemma quote quoted
0.194 lemma quote subject
0.278 lemma rail
-0.311 lemma rank
-0.098 lemma rate
-0.043 lemma read
-0.129 lemma reason
-0.867 lemma reassure
-0.024 lemma rebuke
1.013 lemma recall
-0.742 lemma recite
-0.002 lemma reckon
-0.094 lemma recommend
0.094 lemma recount
-0.003 lemma refer
-0.046 lemma reflect
-0.247 lemma regard
-0.191 lemma reiterate
-0.204 lemma relate
0.615 lemma release
-0.263 lemma remark
-0.688 lemma remind
0.807 lemma repeat
0.978 lemma reply
1.575 lemma report
0.321 lemma respond
-0.353 lemma retort
0.270 lemma retweet
-0.065 lemma reveal
0.231 lemma rip
0.007 lemma rule
0.204 lemma scold
0.542 lemma scream
-0.608 lemma see
1.433 lemma shout
-0.761 lemma signal
-0.076 lemma sing
-0.352 lemma slam
-0.863 lemma speak
-0.153 lemma speculate
-1.203 lemma start
0.053 lemma state
0.093 lemma stress
-0.359 lemma style
-0.011 lemma suggest
0.059 lemma sum
0.158 lemma support
-0.048 lemma suspect
-0.380 lemma talk
0.849 lemma tell apposition
-0.207 lemma tell conjoined
0.798 lemma tell distant
-0.738 lemma tell object
0.733 lemma tell participle
0.633 lemma tell subject
-0.602 lemma term
-0.696 lemma testify
0.494 lemma text
-0.466 lemma thank
-1.236 lemma think
-0.346 lemma title
0.090 lemma tout
0.173 lemma tweet
-0.084 lemma underscore
-0.173 lemma urge
-0.382 lemma use
-0.595 lemma venture
-0.111 lemma view
-0.481 lemma voice
-0.048 lemma volunteer
0.144 lemma vow
-0.134 lemma warn
0.310 lemma wonder
0.321 lemma write
1.278 lemma yell
-0.194 link according L0
0.678 link according L1
0.718 link according L2
0.817 link according L4
-0.731 link according P+1
-0.836 link according P-1
-0.407 link according P-1-
-0.410 link according P-2
-0.026 link according R0
1.134 link according R1
1.245 link according R2
1.201 link according R3
-0.510 link according S+1
0.735 link according S-1
0.878 link apposition L0
0.848 link apposition L1
1.379 link apposition L2
1.310 link apposition L3
1.417 link apposition L4
-1.088 link apposition P+1
-1.365 link apposition P-1
-0.619 link apposition P-1-
-0.792 link apposition P-2
0.572 link apposition R0
-0.050 link apposition R1
0.302 link apposition R2
-0.288 link apposition S+1
0.118 link apposition S+1near
-0.116 link apposition S+2
-0.108 link apposition S-1
-0.625 link apposition S-2
-0.102 link apposition S-3
-0.550 link apposition around
-0.382 link by L0
0.110 link by L1
0.009 link by L2
0.205 link by L3
0.292 link by L4
-0.464 link by P+1
-0.571 link by P-1
-0.163 link by P-1-
-0.489 link by P-2
0.567 link by R0
0.484 link by R1
0.285 link by R2
1.092 link by R3
-0.081 link by S+1
-0.066 link by S+2
-0.449 link by S-1
-0.059 link by S-2
-0.021 link by S-3
0.555 link colon L0
-0.171 link colon L1
-0.111 link colon L2
-0.189 link colon L3
-0.251 link colon P+1
0.352 link colon P-1
-0.011 link colon P-1-
-0.107 link colon P-1:
0.371 link colon P-2
-1.014 link colon R1
-0.019 link colon S-1
0.439 link conjoined L0
1.501 link conjoined L1
0.708 link conjoined L2
1.645 link conjoined L3
-0.316 link conjoined L4
-0.705 link conjoined P+1
-0.687 link conjoined P-1
-0.515 link conjoined P-1-
-0.744 link conjoined P-2
-0.244 link conjoined R0
-0.396 link conjoined R1
-0.464 link conjoined R2
-0.633 link conjoined R3
0.127 link conjoined S+1
-0.163 link conjoined S+1near
-0.126 link conjoined S+2
-1.241 link conjoined S-1
-0.088 link conjoined S-1:
-0.191 link conjoined S-2
-0.094 link conjoined S-3
0.999 link conjoined around
0.787 link distant L0
0.323 link distant L1
0.715 link distant L2
1.302 link distant L3
-0.430 link distant L4
-0.591 link distant P+1
-0.556 link distant P-1
-0.351 link distant P-1-
-0.629 link distant P-2
0.432 link distant R0
-0.122 link distant R1
-0.094 link distant S+1
-0.118 link distant S+1near
-0.102 link distant S+2
0.568 link distant S-1
-0.082 link distant S-2
1.754 link distant around
-1.377 link inverted L1
0.052 link inverted L2
-1.175 link inverted L3
-0.767 link inverted P+1
-0.434 link inverted P-1
-0.920 link inverted P-1-
-0.989 link inverted P-2
0.913 link inverted R0
-0.183 link inverted S+1
0.949 link inverted S-1
0.557 link inverted S-2
-0.515 link object L0
-0.412 link object L1
0.339 link object L2
-0.980 link object L3
-0.649 link object L4
-0.564 link object P+1
-0.618 link object P-1
-0.470 link object P-1-
-0.608 link object P-2
-0.138 link object R0
-0.048 link object R1
1.159 link object R2
1.309 link object R3
-0.167 link object S+1
-0.019 link object S+1near
-0.064 link object S+2
0.146 link object S-1
-0.010 link object S-1:
-0.215 link object S-2
-0.075 link object S-3
0.942 link participle L0
1.021 link participle L1
1.240 link participle L2
1.189 link participle L3
1.326 link participle L4
-0.999 link participle P+1
-1.018 link participle P-1
-0.420 link participle P-1-
-0.936 link participle P-2
0.275 link participle R0
-0.188 link participle R1
-0.477 link participle R2
-0.325 link participle R3
-0.120 link participle S+1
-0.132 link participle S+1near
-0.069 link participle S+2
-0.318 link participle S-1
-0.100 link participle S-1:
-0.190 link participle S-2
-0.011 link participle S-3
0.599 link participle around
-0.044 link passive P+1
-0.016 link passive P-1
-0.006 link passive P-2
-0.007 link quoted P+1
-0.024 link quoted P-1
-0.023 link quoted P-1-
-0.010 link quoted P-2
0.149 link quoted S-1
-0.324 link relative L0
-0.079 link relative L1
0.589 link relative L2
-0.291 link relative L3
0.817 link relative L4
-0.471 link relative P+1
-0.399 link relative P-1
-0.199 link relative P-1-
-0.334 link relative P-2
0.878 link relative R0
-0.082 link relative R1
0.348 link relative R2
-0.386 link relative R3
-0.085 link relative S+1
-0.039 link relative S+2
0.547 link relative S-1
-0.049 link relative S-2
-0.052 link relative S-3
1.107 link signature P+1
-0.081 link signature P-2
0.904 link subject L0
1.052 link subject L1
1.028 link subject L2
1.118 link subject L3
1.332 link subject L4
-1.039 link subject P+1
-0.923 link subject P-1
-1.020 link subject P-1-
0.468 link subject P-1:
-1.251 link subject P-2
0.873 link subject R0
0.407 link subject R1
-0.327 link subject R2
-0.125 link subject R3
-0.999 link subject S+1
-0.843 link subject S+1near
-1.017 link subject S+2
0.535 link subject S-1
-0.830 link subject S-1:
-0.717 link subject S-2
-0.944 link subject S-3
-0.394 linked after a preposition apposition
-0.332 linked after a preposition colon
-1.262 linked after a preposition conjoined
-1.357 linked after a preposition distant
-0.245 linked after a preposition object
-0.443 linked after a preposition participle
-0.695 linked after a preposition relative
-0.597 linked after a preposition subject
0.726 mention document according
0.595 mention document apposition
-0.465 mention document by
-0.733 mention document colon
-0.249 mention document conjoined
-0.815 mention document distant
1.079 mention document inverted
-0.241 mention document object
-0.923 mention document participle
-0.039 mention document quoted
-0.280 mention document relative
1.088 mention document subject
0.685 mention group according
-0.633 mention group apposition
0.604 mention group by
0.133 mention group colon
0.638 mention group conjoined
1.452 mention group distant
0.265 mention group inverted
-0.338 mention group object
0.431 mention group participle
0.398 mention group relative
0.323 mention group subject
0.093 mention group's by
-0.004 mention group's conjoined
0.350 mention group's distant
-0.103 mention group's object
-0.004 mention group's participle
0.629 mention nominal according
-1.671 mention nominal apposition
0.727 mention nominal by
-0.005 mention nominal colon
-0.845 mention nominal conjoined
1.129 mention nominal distant
-0.763 mention nominal inverted
-0.665 mention nominal object
1.109 mention nominal participle
-0.387 mention nominal quoted
-0.242 mention nominal relative
1.191 mention nominal subject
-0.017 mention nominal's by
-0.001 mention nominal's conjoined
-0.100 mention nominal's object
0.567 mention organisation according
-0.885 mention organisation apposition
0.652 mention organisation by
0.173 mention organisation colon
-0.027 mention organisation conjoined
-0.061 mention organisation distant
-0.696 mention organisation inverted
-0.428 mention organisation object
-0.460 mention organisation participle
-0.080 mention organisation relative
1.279 mention organisation subject
-0.812 mention organisation's by
0.208 mention organisation's conjoined
-0.049 mention organisation's distant
-0.062 mention organisation's object
-0.173 mention organisation's participle
0.212 mention person according
1.108 mention person apposition
0.226 mention person by
0.018 mention person colon
0.426 mention person conjoined
0.856 mention person distant
0.983 mention person inverted
-0.099 mention person object
0.644 mention person participle
-0.349 mention person passive
-0.222 mention person quoted
0.226 mention person relative
1.026 mention person signature
0.601 mention person subject
0.223 mention person's according
0.066 mention person's by
0.521 mention person's conjoined
0.452 mention person's distant
-0.538 mention person's inverted
-0.060 mention person's object
0.543 mention person's participle
-0.171 mention person's passive
-0.184 mention person's quoted
-0.620 mention place by
-0.228 mention place colon
-0.173 mention place conjoined
-0.062 mention place distant
-0.293 mention place object
0.576 mention place participle
-0.118 mention place relative
0.177 mention place subject
-0.151 mention place's by
-0.105 mention place's conjoined
-0.039 mention place's distant
-0.052 mention place's object
0.444 mention pronoun apposition
-0.002 mention pronoun by
-0.110 mention pronoun colon
0.061 mention pronoun conjoined
0.461 mention pronoun distant
-1.374 mention pronoun inverted
-1.244 mention pronoun object
0.284 mention pronoun participle
0.714 mention pronoun quoted
0.489 mention pronoun subject
-0.570 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.302 mention pronoun's object
0.185 mention pronoun's participle
0.279 mention unknown according
0.758 mention unknown apposition
0.256 mention unknown by
-0.536 mention unknown colon
-0.540 mention unknown conjoined
-0.961 mention unknown distant
0.001 mention unknown inverted
0.326 mention unknown object
-0.961 mention unknown participle
-0.039 mention unknown passive
0.475 mention unknown relative
0.691 mention unknown subject
-0.675 mention unknown's by
-0.038 mention unknown's conjoined
-0.025 mention unknown's distant
-0.029 mention unknown's object
-0.058 mention unknown's participle
0.582 nearest
0.849 nearest by far
0.505 nearest of equals
0.538 nobody
-0.327 nobody after as
0.835 nobody after book
0.069 nobody after called
-0.351 nobody after capital
0.038 nobody after determiner
0.341 nobody after for
0.272 nobody after in
0.409 nobody after of
1.195 nobody after on
0.409 nobody after show
-0.311 nobody after term
1.046 nobody after titled
-0.571 nobody after verb act
-0.309 nobody after verb label
-0.240 nobody after verb say
-0.705 nobody after verb speech
0.158 nobody after word
0.044 nobody bare title
0.537 nobody bare title after of
-0.074 nobody bare title after on
0.581 nobody bare title after to
0.685 nobody bare title first-inside
-0.019 nobody bare title inside-inside
0.306 nobody before noun
0.110 nobody before verb
0.140 nobody before word
1.196 nobody capital 1
-0.279 nobody capital 12+
0.458 nobody capital 2
-0.138 nobody capital 3
-0.265 nobody capital 4+
-0.300 nobody capital 7+
1.322 nobody hashtag
0.285 nobody nearest at hand
0.701 nobody nearest far
-0.078 nobody nearest far long
0.674 nobody nearest far short
0.431 nobody nearest middle
0.407 nobody nearest middle long
0.424 nobody nearest middle short
0.224 nobody nearest near
0.073 nobody nearest near long
0.318 nobody nearest near short
-1.052 nobody nearest none
-0.251 nobody punctuated colon-comma
-0.486 nobody punctuated colon-end
0.333 nobody punctuated comma-comma
-0.255 nobody punctuated comma-end
0.623 nobody punctuated comma-inside
-0.356 nobody punctuated first-comma
-0.186 nobody punctuated first-end
-0.497 nobody punctuated first-inside
0.641 nobody punctuated inside-comma
0.451 nobody punctuated inside-end
1.006 nobody punctuated inside-inside
-0.430 nobody punctuated that-comma
0.256 nobody punctuated that-end
-0.251 nobody shape colon-comma
0.516 nobody shape colon-end
1.268 nobody shape colon-inside
0.333 nobody shape comma-comma
0.373 nobody shape comma-end
0.310 nobody shape comma-inside
-0.361 nobody shape first-comma
-1.037 nobody shape first-end
0.367 nobody shape first-inside
0.839 nobody shape inside-comma
0.500 nobody shape inside-end
0.440 nobody shape inside-inside
-0.430 nobody shape that-comma
0.256 nobody shape that-end
-0.417 nobody shape that-inside
1.155 nobody single colon-end
1.043 nobody single first-end
0.390 nobody single first-inside
0.955 nobody single inside-comma
1.729 nobody single inside-end
1.949 nobody single inside-inside
2.668 nobody single marks
0.093 nobody small 1
-0.239 nobody small 12+
-0.058 nobody small 2
-0.359 nobody small 3
-0.397 nobody small 4+
-0.495 nobody small 7+
0.351 nobody title 12+
1.459 nobody title 2
1.514 nobody title 3
2.173 nobody title 4+
1.588 nobody title 7+
2.635 nobody title after possessive
1.888 nobody title of a work
0.516 nobody unpunctuated
0.439 nobody words 1
-0.233 nobody words 12+
0.526 nobody words 2
0.408 nobody words 3
0.425 nobody words 4+
0.158 nobody words 7+
-0.518 part of a longer mention
-0.291 plural
0.443 pronoun he
-0.149 pronoun i
-1.021 pronoun it
0.532 pronoun she
-0.079 pronoun they
-0.153 pronoun we
-0.224 rule: quoted through another
0.651 rule: signed
-0.579 rule: transcript
0.034 second nearest
-0.514 singular
-1.056 unlinked P+1
-1.046 unlinked P-1
-1.124 unlinked P-2
-1.087 unlinked S+1
-0.048 unlinked S-1
-0.919 unlinked S-2
1.184 unlinked after
1.966 unlinked before
-0.045 unlinked colon-comma P+1
-0.070 unlinked colon-comma P-1
-0.113 unlinked colon-comma P-2
-0.039 unlinked colon-comma S-1
0.220 unlinked colon-comma after
0.772 unlinked colon-comma before
-0.578 unlinked colon-end P+1
-0.744 unlinked colon-end P-1
-0.430 unlinked colon-end P-2
-0.095 unlinked colon-end S+1
0.406 unlinked colon-end S-1
-0.097 unlinked colon-end S-2
1.426 unlinked colon-end before
-0.086 unlinked colon-inside P+1
-0.229 unlinked colon-inside P-1
-0.218 unlinked colon-inside P-2
-0.154 unlinked colon-inside before
-0.209 unlinked colon-inside just after
-0.132 unlinked comma-comma P+1
-0.225 unlinked comma-comma P-1
-0.258 unlinked comma-comma P-2
-0.096 unlinked comma-comma S+1
-0.136 unlinked comma-comma S-1
-0.018 unlinked comma-comma S-2
0.258 unlinked comma-comma after
-0.796 unlinked comma-comma before
-0.121 unlinked comma-comma just after
-0.029 unlinked comma-comma just before
-0.640 unlinked comma-end P+1
-0.760 unlinked comma-end P-1
-0.774 unlinked comma-end P-2
-0.096 unlinked comma-end S+1
-0.539 unlinked comma-end S-1
-0.143 unlinked comma-end S-2
0.996 unlinked comma-end before
-0.087 unlinked comma-end just before
-0.127 unlinked comma-inside P+1
-0.189 unlinked comma-inside P-1
-0.155 unlinked comma-inside P-2
-0.067 unlinked comma-inside S+1
-0.022 unlinked comma-inside S-1
0.612 unlinked comma-inside after
0.391 unlinked comma-inside before
-0.144 unlinked comma-inside just after
0.893 unlinked comma-inside just before
-0.877 unlinked first-comma P+1
-0.889 unlinked first-comma P-1
-0.889 unlinked first-comma P-2
-0.309 unlinked first-comma S+1
-0.835 unlinked first-comma S-1
-0.364 unlinked first-comma S-2
1.347 unlinked first-comma after
2.079 unlinked first-comma just after
-0.907 unlinked first-end P+1
-0.977 unlinked first-end P-1
-1.261 unlinked first-end P-2
0.432 unlinked first-end S+1
1.944 unlinked first-end S-1
0.204 unlinked first-end S-2
-0.516 unlinked first-inside P+1
-0.696 unlinked first-inside P-1
-0.676 unlinked first-inside P-2
-0.096 unlinked first-inside S+1
0.451 unlinked first-inside S-1
-0.074 unlinked first-inside S-2
0.306 unlinked first-inside after
0.101 unlinked first-inside just after
-0.693 unlinked inside-comma P+1
-0.556 unlinked inside-comma P-1
-0.818 unlinked inside-comma P-2
-0.300 unlinked inside-comma S+1
-0.577 unlinked inside-comma S-1
-0.109 unlinked inside-comma S-2
0.228 unlinked inside-comma after
0.561 unlinked inside-comma before
0.682 unlinked inside-comma just after
-0.607 unlinked inside-comma just before
-0.823 unlinked inside-end P+1
-0.909 unlinked inside-end P-1
-0.919 unlinked inside-end P-2
-0.545 unlinked inside-end S+1
0.849 unlinked inside-end S-1
-0.285 unlinked inside-end S-2
1.044 unlinked inside-end before
0.418 unlinked inside-end just before
-0.912 unlinked inside-inside P+1
-1.024 unlinked inside-inside P-1
-1.020 unlinked inside-inside P-2
-0.831 unlinked inside-inside S+1
-0.730 unlinked inside-inside S-1
-0.404 unlinked inside-inside S-2
0.375 unlinked inside-inside after
0.995 unlinked inside-inside before
-1.175 unlinked inside-inside just after
0.481 unlinked inside-inside just before
1.042 unlinked just after
0.498 unlinked just before
-0.040 unlinked that-comma P+1
-0.061 unlinked that-comma P-1
-0.088 unlinked that-comma P-2
-0.057 unlinked that-comma after
-0.178 unlinked that-end P+1
-0.301 unlinked that-end P-1
-0.312 unlinked that-end P-2
-0.044 unlinked that-end S+1
-0.163 unlinked that-end S-1
-0.181 unlinked that-end before
-0.137 unlinked that-end just before
-0.093 unlinked that-inside P+1
-0.185 unlinked that-inside P-1
-0.166 unlinked that-inside P-2
-0.021 unlinked that-inside S+1
-0.094 unlinked that-inside S-1
-0.269 unlinked that-inside after
1.379 unlinked that-inside before
-0.102 unlinked that-inside just after
-0.144 verb act L0
0.207 verb act L1
0.307 verb act L2
0.737 verb act L3
0.908 verb act L4
-0.810 verb act P+1
-0.791 verb act P-1
-0.755 verb act P-1-
-0.379 verb act P-1:
-0.812 verb act P-2
-0.711 verb act R0
-0.069 verb act R1
0.373 verb act R2
-0.269 verb act R3
-0.584 verb act S+1
0.208 verb act S+1near
-0.315 verb act S+2
-0.298 verb act S-1
-0.100 verb act S-1:
-0.529 verb act S-2
-0.241 verb act S-3
0.638 verb act around
0.797 verb label L0
0.976 verb label L1
0.748 verb label L2
0.541 verb label L3
0.748 verb label L4
-1.018 verb label P+1
-1.028 verb label P-1
-0.975 verb label P-1-
-0.028 verb label P-1:
-0.957 verb label P-2
-0.718 verb label R0
-0.904 verb label R1
0.073 verb label R2
-0.647 verb label R3
-0.437 verb label S+1
-0.288 verb label S+1near
-0.201 verb label S+2
-0.536 verb label S-1
-0.037 verb label S-1:
-0.484 verb label S-2
-0.199 verb label S-3
0.655 verb label around
1.211 verb say L0
1.173 verb say L1
1.395 verb say L2
1.609 verb say L3
1.550 verb say L4
-0.964 verb say P+1
-0.977 verb say P-1
-0.710 verb say P-1-
0.801 verb say P-1:
-1.336 verb say P-2
0.948 verb say R0
0.736 verb say R1
1.363 verb say R2
1.636 verb say R3
-0.488 verb say S+1
-0.580 verb say S+1near
-0.590 verb say S+2
0.700 verb say S-1
-0.353 verb say S-1:
0.135 verb say S-2
-0.320 verb say S-3
0.175 verb say around
0.758 verb speech L0
1.134 verb speech L1
1.243 verb speech L2
1.102 verb speech L3
1.077 verb speech L4
-1.097 verb speech P+1
-1.021 verb speech P-1
-1.307 verb speech P-1-
-0.458 verb speech P-1:
-1.141 verb speech P-2
0.715 verb speech R0
0.361 verb speech R1
0.227 verb speech R2
0.437 verb speech R3
-0.978 verb speech S+1
-0.587 verb speech S+1near
-0.629 verb speech S+2
0.177 verb speech S-1
-0.663 verb speech S-1:
-0.648 verb speech S-2
-0.589 verb speech S-3
0.704 verb speech around
-0.615 verb tell L0
-0.278 verb tell L1
0.820 verb tell L2
0.802 verb tell L3
0.868 verb tell L4
-0.815 verb tell P+1
-0.684 verb tell P-1
-0.508 verb tell P-1-
-1.011 verb tell P-2
0.925 verb tell R0
0.039 verb tell R1
-0.398 verb tell R2
-0.042 verb tell R3
-0.064 verb tell S+1
-0.043 verb tell S+2
0.830 verb tell S-1
-0.200 verb tell S-2
-0.498 where L0 colon-comma
0.621 where L0 colon-end
-0.038 where L0 colon-inside
0.175 where L0 comma-comma
0.858 where L0 comma-end
1.157 where L0 comma-inside
0.410 where L0 inside-comma
0.807 where L0 inside-end
0.625 where L0 inside-inside
0.844 where L0 that-comma
-0.034 where L0 that-end
0.805 where L0 that-inside
1.384 where L1 colon-end
-0.307 where L1 colon-inside
0.719 where L1 comma-comma
0.857 where L1 comma-end
0.857 where L1 comma-inside
0.595 where L1 inside-comma
0.579 where L1 inside-end
0.974 where L1 inside-inside
1.012 where L1 that-end
-0.371 where L1 that-inside
-0.316 where L2 colon-comma
0.548 where L2 colon-end
-0.242 where L2 comma-comma
0.949 where L2 comma-end
-0.172 where L2 comma-inside
0.893 where L2 inside-comma
0.966 where L2 inside-end
1.501 where L2 inside-inside
0.155 where L2 that-end
-0.021 where L2 that-inside
-0.869 where L3 colon-comma
0.590 where L3 colon-end
0.906 where L3 comma-comma
0.629 where L3 comma-end
0.371 where L3 comma-inside
1.159 where L3 inside-comma
1.225 where L3 inside-end
1.196 where L3 inside-inside
0.326 where L3 that-end
0.330 where L4 colon-end
0.220 where L4 comma-end
-0.026 where L4 comma-inside
-0.118 where L4 inside-comma
1.296 where L4 inside-end
1.052 where L4 inside-inside
-0.073 where P+1 colon-comma
-0.685 where P+1 colon-end
-0.158 where P+1 colon-inside
-0.211 where P+1 comma-comma
-0.697 where P+1 comma-end
-0.181 where P+1 comma-inside
-0.869 where P+1 first-comma
-0.664 where P+1 first-end
-0.738 where P+1 first-inside
-0.771 where P+1 inside-comma
-1.009 where P+1 inside-end
-1.045 where P+1 inside-inside
-0.121 where P+1 that-comma
-0.297 where P+1 that-end
-0.123 where P+1 that-inside
-0.088 where P-1 colon-comma
-0.924 where P-1 colon-end
-0.151 where P-1 colon-inside
-0.283 where P-1 comma-comma
-0.914 where P-1 comma-end
-0.323 where P-1 comma-inside
-0.926 where P-1 first-comma
0.004 where P-1 first-end
-0.338 where P-1 first-inside
-0.816 where P-1 inside-comma
-1.004 where P-1 inside-end
-1.197 where P-1 inside-inside
-0.097 where P-1 that-comma
-0.303 where P-1 that-end
-0.180 where P-1 that-inside
-0.035 where P-1- colon-comma
-0.582 where P-1- colon-end
-0.074 where P-1- colon-inside
-0.232 where P-1- comma-comma
-0.530 where P-1- comma-end
-0.070 where P-1- comma-inside
-0.729 where P-1- first-comma
-0.573 where P-1- first-end
-0.424 where P-1- first-inside
-0.553 where P-1- inside-comma
-0.784 where P-1- inside-end
-1.000 where P-1- inside-inside
-0.144 where P-1- that-end
-0.064 where P-1- that-inside
-0.776 where P-1: first-end
0.626 where P-1: inside-end
-0.067 where P-2 colon-comma
-0.700 where P-2 colon-end
-0.159 where P-2 colon-inside
-0.222 where P-2 comma-comma
-0.758 where P-2 comma-end
-0.142 where P-2 comma-inside
-0.961 where P-2 first-comma
-1.418 where P-2 first-end
-0.413 where P-2 first-inside
-0.793 where P-2 inside-comma
-0.919 where P-2 inside-end
-0.694 where P-2 inside-inside
-0.090 where P-2 that-comma
-0.230 where P-2 that-end
-0.150 where P-2 that-inside
0.923 where R0 colon-comma
0.645 where R0 comma-comma
-1.318 where R0 comma-inside
0.909 where R0 first-comma
0.612 where R0 first-inside
0.839 where R0 inside-comma
-0.059 where R0 inside-inside
-0.133 where R1 comma-comma
0.983 where R1 first-comma
0.703 where R1 first-inside
0.029 where R1 inside-comma
-0.347 where R1 inside-inside
-0.259 where R2 comma-comma
-0.327 where R2 comma-inside
0.486 where R2 first-comma
1.198 where R2 first-inside
-0.302 where R2 inside-comma
0.643 where R2 inside-inside
0.255 where R3 comma-comma
0.398 where R3 first-comma
1.208 where R3 first-inside
-0.040 where R3 inside-comma
0.529 where R3 inside-inside
-0.194 where S+1 colon-end
-0.241 where S+1 comma-comma
-0.119 where S+1 comma-end
-0.124 where S+1 comma-inside
-0.217 where S+1 first-comma
1.261 where S+1 first-end
-0.443 where S+1 first-inside
-0.477 where S+1 inside-comma
-0.571 where S+1 inside-end
-1.146 where S+1 inside-inside
-0.112 where S+1 that-end
-0.037 where S+1 that-inside
-0.328 where S+1near colon-end
-0.362 where S+1near comma-end
0.589 where S+1near first-end
-1.052 where S+1near inside-end
-0.104 where S+1near that-end
-0.055 where S+2 comma-end
-0.354 where S+2 first-comma
-0.119 where S+2 first-inside
-0.179 where S+2 inside-comma
-0.324 where S+2 inside-end
-0.470 where S+2 inside-inside
-0.284 where S-1 comma-comma
-0.611 where S-1 comma-end
-0.539 where S-1 comma-inside
-1.784 where S-1 first-comma
0.998 where S-1 first-end
-0.376 where S-1 first-inside
-1.634 where S-1 inside-comma
-1.066 where S-1 inside-end
-2.237 where S-1 inside-inside
-0.878 where S-1 that-end
-0.430 where S-1 that-inside
-0.069 where S-1: colon-comma
-1.063 where S-1: colon-end
-0.215 where S-2 colon-end
0.734 where S-2 comma-end
-0.461 where S-2 first-comma
-0.151 where S-2 first-end
-0.212 where S-2 inside-comma
-0.415 where S-2 inside-end
-0.344 where S-2 inside-inside
-0.092 where S-3 comma-end
-0.276 where S-3 first-comma
-0.596 where S-3 first-end
-0.037 where S-3 inside-comma
-0.157 where S-3 inside-end
-0.207 where S-3 inside-inside
-0.059 where around comma-comma
0.902 where around inside-comma
0.656 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.892 after a preposition
0.363 after next paragraph likely
0.163 after next paragraph likely alone
0.401 after next paragraph likely few words
0.104 after next paragraph likely in words
-0.261 after next paragraph maybe
-0.491 after next paragraph maybe alone
0.048 after next paragraph maybe few words
0.018 after next paragraph maybe in words
0.008 after next paragraph sure
-0.179 after next paragraph sure alone
0.216 after next paragraph sure few words
0.045 after next paragraph sure in words
0.381 after same paragraph likely
0.570 after same paragraph likely few words
0.108 after same paragraph likely in words
-0.087 after same paragraph maybe
0.033 after same paragraph maybe few words
0.025 after same paragraph maybe in words
0.372 after same paragraph sure
0.732 after same paragraph sure alone
0.597 after same paragraph sure few words
0.049 after same paragraph sure in words
0.323 after same sentence likely
0.229 after same sentence likely few words
0.276 after same sentence likely in words
0.234 after same sentence maybe
0.234 after same sentence maybe in words
0.498 after same sentence sure
0.559 after same sentence sure few words
0.414 after same sentence sure in words
-0.177 before continued likely
-0.176 before continued likely alone
0.519 before continued maybe
-0.145 before continued maybe alone
1.042 before continued sure
1.123 before continued sure alone
-0.073 before continued sure few words
0.113 before next paragraph likely
0.378 before next paragraph likely alone
-0.417 before next paragraph likely few words
0.431 before next paragraph likely in words
0.394 before next paragraph maybe
0.308 before next paragraph maybe alone
-0.554 before next paragraph maybe few words
0.579 before next paragraph maybe in words
0.226 before next paragraph sure
0.815 before next paragraph sure alone
-0.286 before next paragraph sure few words
-0.227 before next paragraph sure in words
0.439 before same paragraph likely
0.463 before same paragraph likely alone
0.633 before same paragraph likely few words
-0.315 before same paragraph likely in words
0.383 before same paragraph maybe
-0.123 before same paragraph maybe alone
0.944 before same paragraph maybe few words
-0.333 before same paragraph maybe in words
0.745 before same paragraph sure
0.784 before same paragraph sure alone
-0.006 before same paragraph sure few words
-0.345 before same paragraph sure in words
0.461 before same sentence likely
0.435 before same sentence likely in words
0.317 before same sentence maybe
0.317 before same sentence maybe in words
0.316 before same sentence sure
0.411 before same sentence sure few words
0.176 before same sentence sure in words
0.576 begins the sentence
2.451 construction according say finite
0.141 construction apposition act base
-0.533 construction apposition act finite
-0.021 construction apposition label base
0.548 construction apposition label finite
0.079 construction apposition say base
0.611 construction apposition say finite
0.300 construction apposition speech base
0.267 construction apposition speech finite
-0.051 construction apposition tell base
0.807 construction apposition tell finite
-0.052 construction by speech finite
-0.825 construction colon say finite
-0.031 construction conjoined act base
-0.176 construction conjoined act finite
-0.190 construction conjoined label base
0.042 construction conjoined label finite
-0.114 construction conjoined say base
0.042 construction conjoined say finite
-0.083 construction conjoined speech base
0.255 construction conjoined speech finite
-0.493 construction conjoined tell base
0.261 construction conjoined tell finite
0.518 construction distant act finite
0.053 construction distant label finite
1.049 construction distant say finite
-0.055 construction distant speech finite
0.816 construction distant tell finite
-0.002 construction inverted act finite
-0.498 construction inverted label finite
0.721 construction inverted say finite
0.306 construction inverted speech finite
-0.572 construction object act base
0.048 construction object act finite
-0.009 construction object act ing
-0.553 construction object label base
-0.814 construction object label finite
-0.255 construction object label ing
-0.355 construction object say base
0.733 construction object say finite
-0.528 construction object say ing
0.163 construction object speech base
-0.775 construction object speech finite
-0.670 construction object speech ing
-0.040 construction object tell base
-0.589 construction object tell finite
-0.128 construction object tell ing
0.145 construction participle act ing
0.307 construction participle label ing
0.225 construction participle say ing
0.021 construction participle speech ing
0.732 construction participle tell ing
-0.438 construction passive label finite
-0.076 construction passive speech finite
-0.077 construction quoted label finite
-0.155 construction quoted label ing
0.336 construction quoted speech finite
-0.352 construction quoted speech ing
-0.218 construction relative act base
0.394 construction relative act finite
-0.061 construction relative label base
-0.376 construction relative label finite
-0.006 construction relative label ing
-0.102 construction relative say base
0.187 construction relative say finite
-0.204 construction relative speech base
0.241 construction relative speech finite
0.470 construction relative speech ing
0.349 construction signature say finite
-1.072 construction subject act base
-1.144 construction subject act finite
-1.675 construction subject label base
0.362 construction subject label finite
0.312 construction subject say base
0.931 construction subject say finite
-1.511 construction subject speech base
0.413 construction subject speech finite
-0.494 construction subject tell base
0.665 construction subject tell finite
-0.184 definite
-0.708 further
-0.597 indefinite
-0.216 kind document linked
-1.194 kind document unlinked
-0.487 kind document's linked
-0.126 kind document's unlinked
0.534 kind group linked
-0.791 kind group unlinked
0.187 kind group's linked
-0.950 kind group's unlinked
0.380 kind nominal linked
-0.570 kind nominal unlinked
-0.124 kind nominal's linked
-0.639 kind nominal's unlinked
0.144 kind organisation linked
-0.991 kind organisation unlinked
-0.784 kind organisation's linked
-1.402 kind organisation's unlinked
0.740 kind person linked
0.445 kind person unlinked
0.396 kind person's linked
0.387 kind person's unlinked
0.060 kind place linked
-1.539 kind place unlinked
-0.764 kind place's linked
-1.190 kind place's unlinked
0.431 kind pronoun linked
-0.480 kind pronoun unlinked
-0.645 kind pronoun's linked
-0.232 kind pronoun's unlinked
0.260 kind unknown linked
-1.051 kind unknown unlinked
-0.691 kind unknown's linked
-0.586 kind unknown's unlinked
0.435 lemma accuse
-0.039 lemma acknowledge
0.704 lemma add
0.447 lemma admit
-0.604 lemma advertise
-0.248 lemma advise
-0.053 lemma advocate
-0.503 lemma agree
0.626 lemma allege
-0.695 lemma announce
-0.046 lemma answer
-0.328 lemma applaud
1.380 lemma argue
0.145 lemma ask
0.948 lemma assail
0.401 lemma assert
-0.043 lemma assure
-0.244 lemma attack
0.129 lemma bark
-0.028 lemma bash
-0.273 lemma beg
-0.723 lemma begin
-1.232 lemma believe
0.022 lemma bemoan
-0.280 lemma bill
-0.149 lemma blame
0.153 lemma blast
0.807 lemma boast
-0.357 lemma brag
-0.113 lemma brand
-0.052 lemma by
-0.002 lemma calculate
0.416 lemma call
-0.366 lemma cast
0.598 lemma caution
0.264 lemma challenge
0.557 lemma chant
-0.001 lemma characterize
-0.243 lemma charge
0.286 lemma chide
-0.120 lemma chime
0.764 lemma cite
0.061 lemma claim
-0.051 lemma clarify
-0.854 lemma close
-0.433 lemma coin
-0.095 lemma command
-0.101 lemma comment
-0.546 lemma compare
0.518 lemma complain
0.720 lemma concede
-0.058 lemma conclude
-0.214 lemma condemn
0.109 lemma confirm
-0.674 lemma consider
-0.002 lemma contend
-0.030 lemma continue
-0.476 lemma counsel
0.105 lemma counter
-0.036 lemma criticise
-0.634 lemma criticize
0.485 lemma cry
0.660 lemma cut
-0.137 lemma declare
0.172 lemma decry
-0.505 lemma deem
-0.010 lemma defend
-0.416 lemma demand
0.663 lemma denounce
-0.215 lemma deny
-0.012 lemma depict
0.115 lemma deride
0.047 lemma describe
-0.073 lemma disclose
0.666 lemma dismiss
-0.004 lemma divulge
0.384 lemma dub
0.059 lemma echo
0.709 lemma elaborate
0.342 lemma email
0.070 lemma emphasize
-0.439 lemma endorse
-0.510 lemma estimate
0.165 lemma exclaim
0.660 lemma explain
0.583 lemma express
0.099 lemma figure
-0.440 lemma find
-0.536 lemma finish
-0.040 lemma forecast
-0.059 lemma go
-0.003 lemma guess
0.198 lemma hail
0.175 lemma hammer
-0.222 lemma headline
-0.244 lemma highlight
0.056 lemma hint
-1.169 lemma hold
0.065 lemma imply
0.775 lemma indicate
0.764 lemma insist
-0.004 lemma instruct
0.260 lemma interject
-0.285 lemma interrupt
-0.591 lemma invoke
0.153 lemma issue
-0.002 lemma joke
-0.114 lemma jump
-0.205 lemma label
-0.126 lemma lambaste
-0.088 lemma lament
-0.060 lemma lash
0.103 lemma laugh
-0.080 lemma lecture
-0.063 lemma liken
-0.108 lemma maintain
-0.908 lemma mean
-0.147 lemma mention
1.002 lemma mock
-1.387 lemma muse
-0.318 lemma name
0.501 lemma note
-0.864 lemma open
-0.729 lemma oppose
-0.596 lemma order
-0.527 lemma paint
-0.072 lemma pitch
-0.859 lemma plead
0.295 lemma pledge
-0.036 lemma point
0.395 lemma portray
-0.496 lemma post
0.066 lemma praise
-0.004 lemma pray
0.680 lemma predict
-0.409 lemma proclaim
-0.322 lemma profess
-0.022 lemma promise
-0.879 lemma promote
0.438 lemma pronounce
-0.164 lemma propose
0.200 lemma protest
0.416 lemma publish
-0.402 lemma put
-0.128 lemma quip
0.256 lemma quote
-0.025 lemma quote quoted
0.211 lemma quote subject
0.125 lemma rail
-0.386 lemma rank
-0.128 lemma rate
-0.111 lemma read
-0.105 lemma reason
-0.842 lemma reassure
-0.021 lemma rebuke
0.990 lemma recall
-0.748 lemma recite
-0.003 lemma reckon
-0.134 lemma recommend
0.031 lemma recount
0.069 lemma refer
-0.037 lemma reflect
-0.226 lemma regard
-0.193 lemma reiterate
-0.063 lemma relate
0.674 lemma release
-0.383 lemma remark
-0.599 lemma remind
0.714 lemma repeat
1.083 lemma reply
1.565 lemma report
0.376 lemma respond
-0.381 lemma retort
0.308 lemma retweet
-0.039 lemma reveal
0.315 lemma rip
0.161 lemma rule
0.165 lemma scold
0.511 lemma scream
-0.618 lemma see
1.531 lemma shout
-0.731 lemma signal
-0.037 lemma sing
-0.366 lemma slam
-0.792 lemma speak
0.007 lemma speculate
-1.148 lemma start
-0.063 lemma state
0.018 lemma stress
-0.200 lemma style
0.054 lemma suggest
0.035 lemma sum
0.149 lemma support
-0.028 lemma suspect
-0.383 lemma talk
0.778 lemma tell apposition
-0.232 lemma tell conjoined
0.816 lemma tell distant
-0.663 lemma tell object
0.732 lemma tell participle
0.621 lemma tell subject
-0.348 lemma term
-0.833 lemma testify
0.509 lemma text
-0.395 lemma thank
-1.207 lemma think
-0.237 lemma title
0.241 lemma tout
0.196 lemma tweet
-0.059 lemma underscore
-0.214 lemma urge
-0.368 lemma use
-0.509 lemma venture
-0.132 lemma view
-0.378 lemma voice
-0.053 lemma volunteer
0.260 lemma vow
-0.296 lemma warn
0.269 lemma wonder
0.246 lemma write
1.371 lemma yell
-0.184 link according L0
0.634 link according L1
0.756 link according L2
0.839 link according L4
-0.752 link according P+1
-0.730 link according P-1
-0.279 link according P-1-
-0.418 link according P-2
0.064 link according R0
0.892 link according R1
1.170 link according R2
1.235 link according R3
-0.456 link according S+1
0.537 link according S-1
0.787 link apposition L0
0.797 link apposition L1
1.389 link apposition L2
1.265 link apposition L3
1.370 link apposition L4
-1.026 link apposition P+1
-1.206 link apposition P-1
-0.545 link apposition P-1-
-0.813 link apposition P-2
0.629 link apposition R0
-0.074 link apposition R1
0.245 link apposition R2
-0.314 link apposition S+1
0.006 link apposition S+1near
-0.111 link apposition S+2
-0.253 link apposition S-1
-0.534 link apposition S-2
-0.111 link apposition S-3
-0.437 link apposition around
-0.339 link by L0
0.089 link by L1
-0.080 link by L2
0.202 link by L3
0.336 link by L4
-0.484 link by P+1
-0.562 link by P-1
-0.160 link by P-1-
-0.485 link by P-2
0.726 link by R0
0.445 link by R1
0.272 link by R2
1.106 link by R3
-0.089 link by S+1
-0.075 link by S+2
-0.361 link by S-1
-0.055 link by S-2
-0.024 link by S-3
0.574 link colon L0
-0.243 link colon L1
-0.239 link colon L2
-0.265 link colon L3
-0.276 link colon P+1
0.452 link colon P-1
-0.009 link colon P-1-
-0.050 link colon P-1:
0.346 link colon P-2
-0.701 link colon R1
-0.008 link colon S-1
0.366 link conjoined L0
1.464 link conjoined L1
0.682 link conjoined L2
1.601 link conjoined L3
-0.240 link conjoined L4
-0.714 link conjoined P+1
-0.605 link conjoined P-1
-0.466 link conjoined P-1-
-0.723 link conjoined P-2
-0.272 link conjoined R0
-0.324 link conjoined R1
-0.452 link conjoined R2
-0.531 link conjoined R3
0.152 link conjoined S+1
-0.169 link conjoined S+1near
-0.140 link conjoined S+2
-1.098 link conjoined S-1
-0.102 link conjoined S-1:
-0.171 link conjoined S-2
-0.085 link conjoined S-3
0.999 link conjoined around
0.770 link distant L0
0.341 link distant L1
0.869 link distant L2
1.331 link distant L3
-0.519 link distant L4
-0.572 link distant P+1
-0.538 link distant P-1
-0.330 link distant P-1-
-0.595 link distant P-2
0.484 link distant R0
-0.117 link distant R1
-0.113 link distant S+1
-0.083 link distant S+1near
-0.091 link distant S+2
0.397 link distant S-1
-0.073 link distant S-2
1.760 link distant around
-1.065 link inverted L1
0.498 link inverted L2
-0.816 link inverted L3
-0.732 link inverted P+1
-0.490 link inverted P-1
-1.091 link inverted P-1-
-0.894 link inverted P-2
0.938 link inverted R0
-0.163 link inverted S+1
0.727 link inverted S-1
0.255 link inverted S-2
-0.485 link object L0
-0.402 link object L1
0.345 link object L2
-1.045 link object L3
-0.617 link object L4
-0.556 link object P+1
-0.585 link object P-1
-0.438 link object P-1-
-0.593 link object P-2
-0.126 link object R0
-0.036 link object R1
1.172 link object R2
1.354 link object R3
-0.165 link object S+1
-0.019 link object S+1near
-0.069 link object S+2
0.130 link object S-1
-0.011 link object S-1:
-0.158 link object S-2
-0.071 link object S-3
0.917 link participle L0
0.916 link participle L1
1.205 link participle L2
1.249 link participle L3
1.366 link participle L4
-0.865 link participle P+1
-0.976 link participle P-1
-0.387 link participle P-1-
-0.914 link participle P-2
0.236 link participle R0
-0.184 link participle R1
-0.514 link participle R2
-0.360 link participle R3
-0.122 link participle S+1
-0.145 link participle S+1near
-0.065 link participle S+2
-0.293 link participle S-1
-0.100 link participle S-1:
-0.160 link participle S-2
-0.011 link participle S-3
0.497 link participle around
-0.031 link passive P+1
-0.007 link passive P-1
-0.005 link passive P-2
-0.007 link quoted P+1
-0.020 link quoted P-1
-0.018 link quoted P-1-
-0.009 link quoted P-2
0.111 link quoted S-1
-0.250 link relative L0
-0.140 link relative L1
0.533 link relative L2
-0.264 link relative L3
0.593 link relative L4
-0.441 link relative P+1
-0.360 link relative P-1
-0.167 link relative P-1-
-0.318 link relative P-2
0.919 link relative R0
-0.076 link relative R1
0.371 link relative R2
-0.361 link relative R3
-0.074 link relative S+1
-0.033 link relative S+2
0.535 link relative S-1
-0.034 link relative S-2
-0.051 link relative S-3
1.058 link signature P+1
-0.069 link signature P-2
0.973 link subject L0
1.119 link subject L1
1.032 link subject L2
1.093 link subject L3
1.320 link subject L4
-0.941 link subject P+1
-0.923 link subject P-1
-1.086 link subject P-1-
0.461 link subject P-1:
-1.169 link subject P-2
0.826 link subject R0
0.329 link subject R1
-0.387 link subject R2
-0.095 link subject R3
-1.106 link subject S+1
-0.795 link subject S+1near
-1.024 link subject S+2
0.329 link subject S-1
-0.804 link subject S-1:
-0.774 link subject S-2
-0.952 link subject S-3
-0.355 linked after a preposition apposition
-0.386 linked after a preposition colon
-1.254 linked after a preposition conjoined
-1.264 linked after a preposition distant
-0.227 linked after a preposition object
-0.406 linked after a preposition participle
-0.603 linked after a preposition relative
-0.525 linked after a preposition subject
0.705 mention document according
0.655 mention document apposition
-0.441 mention document by
-0.749 mention document colon
-0.271 mention document conjoined
-0.785 mention document distant
0.959 mention document inverted
-0.227 mention document object
-0.846 mention document participle
-0.042 mention document quoted
-0.254 mention document relative
1.039 mention document subject
0.605 mention group according
-0.712 mention group apposition
0.598 mention group by
0.162 mention group colon
0.645 mention group conjoined
1.435 mention group distant
0.287 mention group inverted
-0.304 mention group object
0.450 mention group participle
0.330 mention group relative
0.335 mention group subject
0.118 mention group's by
-0.005 mention group's conjoined
0.344 mention group's distant
-0.113 mention group's object
-0.004 mention group's participle
0.597 mention nominal according
-1.571 mention nominal apposition
0.684 mention nominal by
-0.006 mention nominal colon
-0.728 mention nominal conjoined
1.072 mention nominal distant
-0.732 mention nominal inverted
-0.646 mention nominal object
1.077 mention nominal participle
-0.390 mention nominal quoted
-0.195 mention nominal relative
1.135 mention nominal subject
-0.022 mention nominal's by
-0.001 mention nominal's conjoined
-0.095 mention nominal's object
0.483 mention organisation according
-0.744 mention organisation apposition
0.665 mention organisation by
0.086 mention organisation colon
0.017 mention organisation conjoined
-0.048 mention organisation distant
-0.713 mention organisation inverted
-0.396 mention organisation object
-0.452 mention organisation participle
-0.080 mention organisation relative
1.273 mention organisation subject
-0.696 mention organisation's by
0.187 mention organisation's conjoined
-0.041 mention organisation's distant
-0.057 mention organisation's object
-0.170 mention organisation's participle
0.237 mention person according
1.027 mention person apposition
0.232 mention person by
0.113 mention person colon
0.462 mention person conjoined
0.764 mention person distant
0.918 mention person inverted
-0.040 mention person object
0.606 mention person participle
-0.328 mention person passive
-0.241 mention person quoted
0.195 mention person relative
0.993 mention person signature
0.526 mention person subject
0.181 mention person's according
0.091 mention person's by
0.557 mention person's conjoined
0.453 mention person's distant
-0.534 mention person's inverted
-0.094 mention person's object
0.473 mention person's participle
-0.139 mention person's passive
-0.135 mention person's quoted
-0.646 mention place by
-0.240 mention place colon
-0.069 mention place conjoined
0.027 mention place distant
-0.302 mention place object
0.579 mention place participle
-0.129 mention place relative
0.135 mention place subject
-0.136 mention place's by
-0.122 mention place's conjoined
-0.045 mention place's distant
-0.053 mention place's object
0.583 mention pronoun apposition
-0.001 mention pronoun by
-0.124 mention pronoun colon
0.045 mention pronoun conjoined
0.404 mention pronoun distant
-1.386 mention pronoun inverted
-1.229 mention pronoun object
0.297 mention pronoun participle
0.726 mention pronoun quoted
0.485 mention pronoun subject
-0.538 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.268 mention pronoun's object
0.153 mention pronoun's participle
0.275 mention unknown according
0.678 mention unknown apposition
0.179 mention unknown by
-0.462 mention unknown colon
-0.567 mention unknown conjoined
-0.849 mention unknown distant
-0.057 mention unknown inverted
0.367 mention unknown object
-0.887 mention unknown participle
-0.041 mention unknown passive
0.546 mention unknown relative
0.642 mention unknown subject
-0.528 mention unknown's by
-0.041 mention unknown's conjoined
-0.018 mention unknown's distant
-0.031 mention unknown's object
-0.069 mention unknown's participle
0.527 nearest
0.807 nearest by far
0.512 nearest of equals
0.508 nobody
-0.314 nobody after as
0.875 nobody after book
0.036 nobody after called
-0.201 nobody after capital
0.119 nobody after determiner
0.318 nobody after for
0.161 nobody after in
0.444 nobody after of
1.322 nobody after on
0.475 nobody after show
-0.214 nobody after term
1.168 nobody after titled
-0.485 nobody after verb act
-0.166 nobody after verb label
-0.140 nobody after verb say
-0.571 nobody after verb speech
0.183 nobody after word
0.101 nobody bare title
0.524 nobody bare title after of
-0.178 nobody bare title after on
0.557 nobody bare title after to
0.697 nobody bare title first-inside
0.025 nobody bare title inside-inside
0.236 nobody before noun
0.153 nobody before verb
0.127 nobody before word
1.044 nobody capital 1
-0.289 nobody capital 12+
0.499 nobody capital 2
-0.015 nobody capital 3
-0.405 nobody capital 4+
-0.286 nobody capital 7+
1.292 nobody hashtag
0.335 nobody nearest at hand
0.706 nobody nearest far
-0.003 nobody nearest far long
0.621 nobody nearest far short
0.389 nobody nearest middle
0.344 nobody nearest middle long
0.397 nobody nearest middle short
0.182 nobody nearest near
-0.021 nobody nearest near long
0.326 nobody nearest near short
-0.926 nobody nearest none
-0.234 nobody punctuated colon-comma
-0.316 nobody punctuated colon-end
0.390 nobody punctuated comma-comma
-0.262 nobody punctuated comma-end
0.570 nobody punctuated comma-inside
-0.369 nobody punctuated first-comma
-0.049 nobody punctuated first-end
-0.500 nobody punctuated first-inside
0.592 nobody punctuated inside-comma
0.350 nobody punctuated inside-end
0.819 nobody punctuated inside-inside
-0.484 nobody punctuated that-comma
0.211 nobody punctuated that-end
-0.234 nobody shape colon-comma
0.490 nobody shape colon-end
0.993 nobody shape colon-inside
0.390 nobody shape comma-comma
0.347 nobody shape comma-end
0.266 nobody shape comma-inside
-0.375 nobody shape first-comma
-0.745 nobody shape first-end
0.440 nobody shape first-inside
0.794 nobody shape inside-comma
0.402 nobody shape inside-end
0.415 nobody shape inside-inside
-0.484 nobody shape that-comma
0.211 nobody shape that-end
-0.361 nobody shape that-inside
1.255 nobody single colon-end
1.005 nobody single first-end
0.387 nobody single first-inside
1.005 nobody single inside-comma
1.780 nobody single inside-end
1.971 nobody single inside-inside
2.679 nobody single marks
0.139 nobody small 1
-0.233 nobody small 12+
-0.003 nobody small 2
-0.373 nobody small 3
-0.333 nobody small 4+
-0.415 nobody small 7+
0.408 nobody title 12+
1.340 nobody title 2
1.444 nobody title 3
2.136 nobody title 4+
1.438 nobody title 7+
2.426 nobody title after possessive
1.854 nobody title of a work
0.510 nobody unpunctuated
0.415 nobody words 1
-0.231 nobody words 12+
0.504 nobody words 2
0.356 nobody words 3
0.396 nobody words 4+
0.058 nobody words 7+
0.294 nobody, after next paragraph somebody likely alone
-0.546 nobody, after next paragraph somebody likely few words
-0.190 nobody, after next paragraph somebody likely in words
-0.950 nobody, after next paragraph somebody maybe alone
0.164 nobody, after next paragraph somebody maybe few words
0.482 nobody, after next paragraph somebody maybe in words
0.155 nobody, after next paragraph somebody sure alone
0.381 nobody, after next paragraph somebody sure few words
0.024 nobody, after next paragraph somebody sure in words
0.372 nobody, after same paragraph somebody likely few words
-0.231 nobody, after same paragraph somebody likely in words
-0.107 nobody, after same paragraph somebody maybe few words
0.041 nobody, after same paragraph somebody maybe in words
-0.106 nobody, after same paragraph somebody sure alone
0.055 nobody, after same paragraph somebody sure few words
0.528 nobody, after same paragraph somebody sure in words
0.035 nobody, after same sentence somebody likely in words
0.296 nobody, after same sentence somebody maybe in words
-0.243 nobody, after same sentence somebody sure few words
0.850 nobody, after same sentence somebody sure in words
-0.649 nobody, before continued somebody sure alone
-0.024 nobody, before continued somebody sure few words
-0.135 nobody, before next paragraph somebody likely alone
0.626 nobody, before next paragraph somebody likely few words
0.077 nobody, before next paragraph somebody likely in words
0.156 nobody, before next paragraph somebody maybe alone
-0.192 nobody, before next paragraph somebody maybe few words
0.202 nobody, before next paragraph somebody maybe in words
-0.288 nobody, before next paragraph somebody sure alone
0.368 nobody, before next paragraph somebody sure few words
-0.390 nobody, before next paragraph somebody sure in words
-0.590 nobody, before same paragraph somebody likely alone
0.113 nobody, before same paragraph somebody likely few words
-0.785 nobody, before same paragraph somebody likely in words
-0.533 nobody, before same paragraph somebody maybe alone
-0.112 nobody, before same paragraph somebody maybe few words
0.587 nobody, before same paragraph somebody maybe in words
0.051 nobody, before same paragraph somebody sure alone
-0.407 nobody, before same paragraph somebody sure few words
-0.258 nobody, before same paragraph somebody sure in words
0.443 nobody, before same sentence somebody likely in words
0.989 nobody, before same sentence somebody maybe in words
0.509 nobody, before same sentence somebody sure few words
1.612 nobody, before same sentence somebody sure in words
0.603 nobody, second before next paragraph somebody likely alone
-0.179 nobody, second before next paragraph somebody likely few words
0.072 nobody, second before next paragraph somebody likely in words
-0.624 nobody, second before next paragraph somebody maybe alone
0.405 nobody, second before next paragraph somebody maybe few words
-0.508 nobody, second before next paragraph somebody maybe in words
0.778 nobody, second before next paragraph somebody sure alone
0.478 nobody, second before next paragraph somebody sure few words
0.073 nobody, second before next paragraph somebody sure in words
0.552 nobody, second before same paragraph somebody likely alone
-0.097 nobody, second before same paragraph somebody likely few words
-0.411 nobody, second before same paragraph somebody likely in words
0.434 nobody, second before same paragraph somebody maybe in words
-0.265 nobody, second before same paragraph somebody sure alone
-0.168 nobody, second before same paragraph somebody sure few words
-0.422 nobody, second before same paragraph somebody sure in words
0.468 nobody, second before same sentence somebody likely in words
0.534 nobody, second before same sentence somebody maybe in words
-0.431 nobody, second before same sentence somebody sure in words
-1.066 only a neighbour’s speaker
-0.491 part of a longer mention
-0.257 plural
0.458 pronoun he
-0.283 pronoun i
-0.984 pronoun it
0.518 pronoun she
-0.039 pronoun they
-0.209 pronoun we
-0.180 rule: quoted through another
0.636 rule: signed
-0.652 rule: transcript
0.465 same person after next paragraph
0.700 same person after same paragraph
0.436 same person after same sentence
-0.026 same person before continued
0.522 same person before next paragraph
0.322 same person before same paragraph
-0.442 same person before same sentence
0.148 same person second before next paragraph
0.748 same person second before same paragraph
-0.010 same person second before same sentence
0.194 second before next paragraph likely
0.150 second before next paragraph likely alone
-0.036 second before next paragraph likely few words
0.294 second before next paragraph likely in words
0.324 second before next paragraph maybe
0.484 second before next paragraph maybe alone
-0.077 second before next paragraph maybe few words
-0.031 second before next paragraph maybe in words
0.304 second before next paragraph sure
0.333 second before next paragraph sure alone
0.145 second before next paragraph sure few words
0.093 second before next paragraph sure in words
0.309 second before same paragraph likely
0.443 second before same paragraph likely alone
0.201 second before same paragraph likely few words
-0.334 second before same paragraph likely in words
0.128 second before same paragraph maybe
-0.244 second before same paragraph maybe alone
0.386 second before same paragraph maybe in words
0.446 second before same paragraph sure
0.601 second before same paragraph sure alone
0.304 second before same paragraph sure few words
-0.271 second before same paragraph sure in words
0.583 second before same sentence likely
0.583 second before same sentence likely in words
-0.246 second before same sentence maybe
-0.246 second before same sentence maybe in words
0.262 second before same sentence sure
0.262 second before same sentence sure in words
0.069 second nearest
-0.493 singular
-0.991 unlinked P+1
-0.990 unlinked P-1
-1.053 unlinked P-2
-1.062 unlinked S+1
-0.010 unlinked S-1
-0.901 unlinked S-2
1.204 unlinked after
1.962 unlinked before
-0.047 unlinked colon-comma P+1
-0.076 unlinked colon-comma P-1
-0.118 unlinked colon-comma P-2
-0.043 unlinked colon-comma S-1
0.224 unlinked colon-comma after
0.760 unlinked colon-comma before
-0.571 unlinked colon-end P+1
-0.759 unlinked colon-end P-1
-0.442 unlinked colon-end P-2
-0.089 unlinked colon-end S+1
0.370 unlinked colon-end S-1
-0.099 unlinked colon-end S-2
1.468 unlinked colon-end before
-0.076 unlinked colon-inside P+1
-0.234 unlinked colon-inside P-1
-0.185 unlinked colon-inside P-2
0.040 unlinked colon-inside before
-0.200 unlinked colon-inside just after
-0.137 unlinked comma-comma P+1
-0.231 unlinked comma-comma P-1
-0.287 unlinked comma-comma P-2
-0.100 unlinked comma-comma S+1
-0.166 unlinked comma-comma S-1
-0.022 unlinked comma-comma S-2
0.235 unlinked comma-comma after
-0.756 unlinked comma-comma before
-0.115 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.649 unlinked comma-end P+1
-0.771 unlinked comma-end P-1
-0.774 unlinked comma-end P-2
-0.092 unlinked comma-end S+1
-0.554 unlinked comma-end S-1
-0.137 unlinked comma-end S-2
0.992 unlinked comma-end before
-0.087 unlinked comma-end just before
-0.127 unlinked comma-inside P+1
-0.186 unlinked comma-inside P-1
-0.166 unlinked comma-inside P-2
-0.059 unlinked comma-inside S+1
-0.025 unlinked comma-inside S-1
0.648 unlinked comma-inside after
0.420 unlinked comma-inside before
-0.162 unlinked comma-inside just after
0.883 unlinked comma-inside just before
-0.854 unlinked first-comma P+1
-0.865 unlinked first-comma P-1
-0.860 unlinked first-comma P-2
-0.328 unlinked first-comma S+1
-0.861 unlinked first-comma S-1
-0.387 unlinked first-comma S-2
1.271 unlinked first-comma after
2.014 unlinked first-comma just after
-0.675 unlinked first-end P+1
-0.808 unlinked first-end P-1
-1.024 unlinked first-end P-2
0.498 unlinked first-end S+1
2.069 unlinked first-end S-1
0.248 unlinked first-end S-2
-0.508 unlinked first-inside P+1
-0.703 unlinked first-inside P-1
-0.679 unlinked first-inside P-2
-0.109 unlinked first-inside S+1
0.425 unlinked first-inside S-1
-0.072 unlinked first-inside S-2
0.345 unlinked first-inside after
0.126 unlinked first-inside just after
-0.678 unlinked inside-comma P+1
-0.519 unlinked inside-comma P-1
-0.802 unlinked inside-comma P-2
-0.274 unlinked inside-comma S+1
-0.587 unlinked inside-comma S-1
-0.128 unlinked inside-comma S-2
0.253 unlinked inside-comma after
0.504 unlinked inside-comma before
0.693 unlinked inside-comma just after
-0.586 unlinked inside-comma just before
-0.830 unlinked inside-end P+1
-0.892 unlinked inside-end P-1
-0.923 unlinked inside-end P-2
-0.558 unlinked inside-end S+1
0.798 unlinked inside-end S-1
-0.278 unlinked inside-end S-2
1.062 unlinked inside-end before
0.407 unlinked inside-end just before
-0.892 unlinked inside-inside P+1
-0.999 unlinked inside-inside P-1
-0.997 unlinked inside-inside P-2
-0.822 unlinked inside-inside S+1
-0.758 unlinked inside-inside S-1
-0.416 unlinked inside-inside S-2
0.437 unlinked inside-inside after
1.013 unlinked inside-inside before
-1.134 unlinked inside-inside just after
0.541 unlinked inside-inside just before
1.043 unlinked just after
0.545 unlinked just before
-0.044 unlinked that-comma P+1
-0.062 unlinked that-comma P-1
-0.087 unlinked that-comma P-2
-0.055 unlinked that-comma after
-0.183 unlinked that-end P+1
-0.302 unlinked that-end P-1
-0.317 unlinked that-end P-2
-0.051 unlinked that-end S+1
-0.169 unlinked that-end S-1
-0.109 unlinked that-end before
-0.134 unlinked that-end just before
-0.084 unlinked that-inside P+1
-0.175 unlinked that-inside P-1
-0.157 unlinked that-inside P-2
-0.018 unlinked that-inside S+1
-0.068 unlinked that-inside S-1
-0.266 unlinked that-inside after
1.472 unlinked that-inside before
-0.088 unlinked that-inside just after
-0.144 verb act L0
0.176 verb act L1
0.361 verb act L2
0.791 verb act L3
0.870 verb act L4
-0.787 verb act P+1
-0.745 verb act P-1
-0.702 verb act P-1-
-0.383 verb act P-1:
-0.774 verb act P-2
-0.669 verb act R0
-0.065 verb act R1
0.391 verb act R2
-0.273 verb act R3
-0.577 verb act S+1
0.281 verb act S+1near
-0.298 verb act S+2
-0.110 verb act S-1
-0.117 verb act S-1:
-0.470 verb act S-2
-0.228 verb act S-3
0.732 verb act around
0.728 verb label L0
0.970 verb label L1
0.775 verb label L2
0.425 verb label L3
0.573 verb label L4
-1.000 verb label P+1
-0.967 verb label P-1
-0.853 verb label P-1-
-0.053 verb label P-1:
-0.911 verb label P-2
-0.764 verb label R0
-0.932 verb label R1
-0.005 verb label R2
-0.701 verb label R3
-0.411 verb label S+1
-0.278 verb label S+1near
-0.197 verb label S+2
-0.428 verb label S-1
-0.034 verb label S-1:
-0.430 verb label S-2
-0.186 verb label S-3
0.696 verb label around
1.230 verb say L0
1.224 verb say L1
1.426 verb say L2
1.618 verb say L3
1.546 verb say L4
-0.778 verb say P+1
-1.034 verb say P-1
-0.956 verb say P-1-
0.823 verb say P-1:
-1.227 verb say P-2
0.912 verb say R0
0.836 verb say R1
1.350 verb say R2
1.554 verb say R3
-0.566 verb say S+1
-0.660 verb say S+1near
-0.605 verb say S+2
0.459 verb say S-1
-0.423 verb say S-1:
-0.142 verb say S-2
-0.437 verb say S-3
0.174 verb say around
0.780 verb speech L0
1.135 verb speech L1
1.198 verb speech L2
1.067 verb speech L3
0.978 verb speech L4
-1.042 verb speech P+1
-0.936 verb speech P-1
-1.303 verb speech P-1-
-0.306 verb speech P-1:
-1.095 verb speech P-2
0.735 verb speech R0
0.314 verb speech R1
0.197 verb speech R2
0.354 verb speech R3
-1.013 verb speech S+1
-0.639 verb speech S+1near
-0.628 verb speech S+2
0.062 verb speech S-1
-0.668 verb speech S-1:
-0.608 verb speech S-2
-0.507 verb speech S-3
0.595 verb speech around
-0.338 verb tell L0
-0.202 verb tell L1
0.918 verb tell L2
0.871 verb tell L3
0.979 verb tell L4
-0.774 verb tell P+1
-0.720 verb tell P-1
-0.540 verb tell P-1-
-1.018 verb tell P-2
0.919 verb tell R0
0.035 verb tell R1
-0.400 verb tell R2
-0.046 verb tell R3
-0.072 verb tell S+1
-0.036 verb tell S+2
0.594 verb tell S-1
-0.186 verb tell S-2
-0.630 where L0 colon-comma
0.631 where L0 colon-end
0.124 where L0 colon-inside
0.216 where L0 comma-comma
0.889 where L0 comma-end
1.195 where L0 comma-inside
0.410 where L0 inside-comma
0.804 where L0 inside-end
0.586 where L0 inside-inside
0.857 where L0 that-comma
0.016 where L0 that-end
0.803 where L0 that-inside
1.406 where L1 colon-end
-0.315 where L1 colon-inside
0.706 where L1 comma-comma
0.837 where L1 comma-end
0.841 where L1 comma-inside
0.535 where L1 inside-comma
0.637 where L1 inside-end
0.998 where L1 inside-inside
1.081 where L1 that-end
-0.521 where L1 that-inside
-0.321 where L2 colon-comma
0.542 where L2 colon-end
-0.194 where L2 comma-comma
0.915 where L2 comma-end
-0.062 where L2 comma-inside
0.875 where L2 inside-comma
1.022 where L2 inside-end
1.490 where L2 inside-inside
0.247 where L2 that-end
-0.005 where L2 that-inside
-0.837 where L3 colon-comma
0.694 where L3 colon-end
0.798 where L3 comma-comma
0.665 where L3 comma-end
0.177 where L3 comma-inside
1.076 where L3 inside-comma
1.271 where L3 inside-end
1.136 where L3 inside-inside
0.395 where L3 that-end
0.399 where L4 colon-end
0.224 where L4 comma-end
0.004 where L4 comma-inside
0.016 where L4 inside-comma
1.295 where L4 inside-end
0.990 where L4 inside-inside
-0.096 where P+1 colon-comma
-0.712 where P+1 colon-end
-0.169 where P+1 colon-inside
-0.238 where P+1 comma-comma
-0.695 where P+1 comma-end
-0.197 where P+1 comma-inside
-0.863 where P+1 first-comma
-0.309 where P+1 first-end
-0.713 where P+1 first-inside
-0.762 where P+1 inside-comma
-1.005 where P+1 inside-end
-1.046 where P+1 inside-inside
-0.129 where P+1 that-comma
-0.306 where P+1 that-end
-0.127 where P+1 that-inside
-0.100 where P-1 colon-comma
-0.916 where P-1 colon-end
-0.185 where P-1 colon-inside
-0.295 where P-1 comma-comma
-0.851 where P-1 comma-end
-0.318 where P-1 comma-inside
-0.868 where P-1 first-comma
0.023 where P-1 first-end
-0.406 where P-1 first-inside
-0.788 where P-1 inside-comma
-0.996 where P-1 inside-end
-1.161 where P-1 inside-inside
-0.107 where P-1 that-comma
-0.284 where P-1 that-end
-0.152 where P-1 that-inside
-0.027 where P-1- colon-comma
-0.568 where P-1- colon-end
-0.062 where P-1- colon-inside
-0.215 where P-1- comma-comma
-0.512 where P-1- comma-end
-0.095 where P-1- comma-inside
-0.664 where P-1- first-comma
-0.860 where P-1- first-end
-0.425 where P-1- first-inside
-0.533 where P-1- inside-comma
-0.743 where P-1- inside-end
-0.981 where P-1- inside-inside
-0.141 where P-1- that-end
-0.063 where P-1- that-inside
-0.489 where P-1: first-end
0.542 where P-1: inside-end
-0.074 where P-2 colon-comma
-0.722 where P-2 colon-end
-0.153 where P-2 colon-inside
-0.217 where P-2 comma-comma
-0.792 where P-2 comma-end
-0.147 where P-2 comma-inside
-0.934 where P-2 first-comma
-1.152 where P-2 first-end
-0.605 where P-2 first-inside
-0.793 where P-2 inside-comma
-0.924 where P-2 inside-end
-0.692 where P-2 inside-inside
-0.089 where P-2 that-comma
-0.241 where P-2 that-end
-0.133 where P-2 that-inside
0.966 where R0 colon-comma
0.605 where R0 comma-comma
-1.330 where R0 comma-inside
0.880 where R0 first-comma
0.650 where R0 first-inside
0.880 where R0 inside-comma
-0.056 where R0 inside-inside
-0.153 where R1 comma-comma
0.881 where R1 first-comma
0.740 where R1 first-inside
0.022 where R1 inside-comma
-0.215 where R1 inside-inside
-0.252 where R2 comma-comma
-0.345 where R2 comma-inside
0.391 where R2 first-comma
1.204 where R2 first-inside
-0.293 where R2 inside-comma
0.649 where R2 inside-inside
0.371 where R3 comma-comma
0.229 where R3 first-comma
1.186 where R3 first-inside
-0.114 where R3 inside-comma
0.481 where R3 inside-inside
-0.177 where S+1 colon-end
-0.215 where S+1 comma-comma
-0.123 where S+1 comma-end
-0.175 where S+1 comma-inside
-0.401 where S+1 first-comma
1.215 where S+1 first-end
-0.447 where S+1 first-inside
-0.442 where S+1 inside-comma
-0.521 where S+1 inside-end
-1.077 where S+1 inside-inside
-0.119 where S+1 that-end
-0.040 where S+1 that-inside
-0.370 where S+1near colon-end
-0.421 where S+1near comma-end
0.684 where S+1near first-end
-1.069 where S+1near inside-end
-0.128 where S+1near that-end
-0.067 where S+2 comma-end
-0.364 where S+2 first-comma
-0.103 where S+2 first-inside
-0.151 where S+2 inside-comma
-0.339 where S+2 inside-end
-0.451 where S+2 inside-inside
-0.310 where S-1 comma-comma
-0.539 where S-1 comma-end
-0.444 where S-1 comma-inside
-1.651 where S-1 first-comma
0.762 where S-1 first-end
-0.375 where S-1 first-inside
-1.506 where S-1 inside-comma
-0.952 where S-1 inside-end
-2.165 where S-1 inside-inside
-0.786 where S-1 that-end
-0.363 where S-1 that-inside
-0.080 where S-1: colon-comma
-1.111 where S-1: colon-end
-0.272 where S-2 colon-end
0.760 where S-2 comma-end
-0.469 where S-2 first-comma
-0.309 where S-2 first-end
-0.248 where S-2 inside-comma
-0.370 where S-2 inside-end
-0.329 where S-2 inside-inside
-0.108 where S-3 comma-end
-0.297 where S-3 first-comma
-0.608 where S-3 first-end
-0.050 where S-3 inside-comma
-0.140 where S-3 inside-end
-0.280 where S-3 inside-inside
-0.122 where around comma-comma
0.831 where around inside-comma
0.654 where around inside-inside
`
