/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.906 after a preposition
0.615 begins the sentence
2.593 construction according say finite
0.008 construction apposition act base
-0.640 construction apposition act finite
-0.025 construction apposition label base
0.675 construction apposition label finite
0.103 construction apposition say base
0.659 construction apposition say finite
0.402 construction apposition speech base
0.230 construction apposition speech finite
-0.039 construction apposition tell base
0.879 construction apposition tell finite
-0.076 construction by speech finite
-1.020 construction colon say finite
-0.059 construction conjoined act base
-0.145 construction conjoined act finite
-0.214 construction conjoined label base
-0.030 construction conjoined label finite
-0.295 construction conjoined say base
0.103 construction conjoined say finite
-0.121 construction conjoined speech base
0.425 construction conjoined speech finite
-0.487 construction conjoined tell base
0.283 construction conjoined tell finite
0.547 construction distant act finite
-0.006 construction distant label finite
1.174 construction distant say finite
0.035 construction distant speech finite
0.799 construction distant tell finite
0.035 construction inverted act finite
-0.464 construction inverted label finite
0.806 construction inverted say finite
0.319 construction inverted speech finite
-0.578 construction object act base
0.035 construction object act finite
-0.008 construction object act ing
-0.537 construction object label base
-0.802 construction object label finite
-0.215 construction object label ing
-0.353 construction object say base
0.722 construction object say finite
-0.559 construction object say ing
0.076 construction object speech base
-0.769 construction object speech finite
-0.711 construction object speech ing
-0.032 construction object tell base
-0.659 construction object tell finite
-0.140 construction object tell ing
0.132 construction participle act ing
0.412 construction participle label ing
0.321 construction participle say ing
0.007 construction participle speech ing
0.734 construction participle tell ing
-0.438 construction passive label finite
-0.098 construction passive speech finite
-0.717 construction quoted label finite
-0.958 construction quoted label ing
-0.610 construction quoted speech finite
-0.966 construction quoted speech ing
-0.206 construction relative act base
0.495 construction relative act finite
-0.058 construction relative label base
-0.362 construction relative label finite
-0.006 construction relative label ing
-0.082 construction relative say base
0.208 construction relative say finite
-0.231 construction relative speech base
0.259 construction relative speech finite
0.380 construction relative speech ing
-2.007 construction signature say finite
-1.097 construction subject act base
-1.233 construction subject act finite
-1.648 construction subject label base
0.392 construction subject label finite
0.403 construction subject say base
1.022 construction subject say finite
-1.526 construction subject speech base
0.452 construction subject speech finite
-0.683 construction subject tell base
0.704 construction subject tell finite
-0.206 definite
-0.730 further
-0.639 indefinite
-0.243 kind document linked
-1.287 kind document unlinked
-0.470 kind document's linked
-0.130 kind document's unlinked
0.531 kind group linked
-0.808 kind group unlinked
-0.078 kind group's linked
-0.984 kind group's unlinked
0.285 kind nominal linked
-0.620 kind nominal unlinked
-0.119 kind nominal's linked
-0.648 kind nominal's unlinked
0.094 kind organisation linked
-1.099 kind organisation unlinked
-0.930 kind organisation's linked
-1.498 kind organisation's unlinked
0.817 kind person linked
0.445 kind person unlinked
0.270 kind person's linked
0.421 kind person's unlinked
-0.020 kind place linked
-1.638 kind place unlinked
-0.798 kind place's linked
-1.269 kind place's unlinked
0.425 kind pronoun linked
-0.523 kind pronoun unlinked
-0.689 kind pronoun's linked
-0.191 kind pronoun's unlinked
0.184 kind unknown linked
-1.181 kind unknown unlinked
-0.872 kind unknown's linked
-0.590 kind unknown's unlinked
0.518 lemma accuse
0.092 lemma acknowledge
0.792 lemma add
0.369 lemma admit
-0.623 lemma advertise
-0.261 lemma advise
-0.072 lemma advocate
-0.690 lemma agree
0.596 lemma allege
-0.760 lemma announce
0.093 lemma answer
-0.412 lemma applaud
1.284 lemma argue
0.166 lemma ask
1.301 lemma assail
0.331 lemma assert
-0.029 lemma assure
-0.167 lemma attack
0.100 lemma bark
-0.028 lemma bash
-0.382 lemma beg
-0.927 lemma begin
-1.293 lemma believe
0.029 lemma bemoan
-0.202 lemma bill
-0.066 lemma blame
0.320 lemma blast
0.586 lemma boast
-0.340 lemma brag
-0.121 lemma brand
-0.076 lemma by
-0.002 lemma calculate
0.349 lemma call
-0.469 lemma cast
0.528 lemma caution
0.311 lemma challenge
0.680 lemma chant
-0.066 lemma characterize
-0.336 lemma charge
0.311 lemma chide
-0.160 lemma chime
0.661 lemma cite
0.131 lemma claim
-0.037 lemma clarify
-0.904 lemma close
-0.536 lemma coin
-0.006 lemma command
-0.050 lemma comment
-0.558 lemma compare
0.496 lemma complain
0.674 lemma concede
-0.036 lemma conclude
-0.149 lemma condemn
0.146 lemma confirm
-0.684 lemma consider
0.022 lemma contend
0.046 lemma continue
-0.389 lemma counsel
0.171 lemma counter
-0.042 lemma criticise
-0.744 lemma criticize
0.588 lemma cry
0.567 lemma cut
-0.104 lemma declare
0.173 lemma decry
-0.574 lemma deem
-0.077 lemma defend
-0.293 lemma demand
0.760 lemma denounce
-0.294 lemma deny
-0.018 lemma depict
0.091 lemma deride
0.203 lemma describe
-0.076 lemma disclose
0.660 lemma dismiss
-0.004 lemma divulge
0.346 lemma dub
-0.020 lemma echo
0.781 lemma elaborate
0.549 lemma email
-0.040 lemma emphasize
-0.468 lemma endorse
-0.609 lemma estimate
0.265 lemma exclaim
0.680 lemma explain
0.513 lemma express
0.044 lemma figure
-0.493 lemma find
-0.564 lemma finish
-0.060 lemma forecast
-0.154 lemma go
-0.003 lemma guess
0.248 lemma hail
0.496 lemma hammer
-0.321 lemma headline
-0.258 lemma highlight
-0.086 lemma hint
-1.209 lemma hold
0.162 lemma imply
0.817 lemma indicate
0.712 lemma insist
-0.004 lemma instruct
0.069 lemma interject
-0.282 lemma interrupt
-0.661 lemma invoke
0.207 lemma issue
0.120 lemma joke
-0.106 lemma jump
-0.197 lemma label
-0.138 lemma lambaste
-0.156 lemma lament
-0.094 lemma lash
0.048 lemma laugh
-0.088 lemma lecture
-0.075 lemma liken
-0.135 lemma maintain
-0.981 lemma mean
-0.133 lemma mention
1.001 lemma mock
-1.317 lemma muse
-0.326 lemma name
0.538 lemma note
-0.842 lemma open
-0.662 lemma oppose
-0.629 lemma order
-0.447 lemma paint
-0.067 lemma pitch
-0.868 lemma plead
0.346 lemma pledge
0.034 lemma point
0.513 lemma portray
-0.464 lemma post
-0.113 lemma praise
-0.004 lemma pray
0.813 lemma predict
-0.299 lemma proclaim
-0.318 lemma profess
-0.115 lemma promise
-0.944 lemma promote
0.481 lemma pronounce
-0.196 lemma propose
0.254 lemma protest
0.382 lemma publish
-0.520 lemma put
-0.118 lemma quip
0.041 lemma quote
-1.581 lemma quote quoted
0.179 lemma quote subject
0.299 lemma rail
-0.309 lemma rank
-0.095 lemma rate
-0.040 lemma read
-0.128 lemma reason
-0.869 lemma reassure
-0.024 lemma rebuke
1.000 lemma recall
-0.775 lemma recite
-0.002 lemma reckon
-0.110 lemma recommend
0.092 lemma recount
-0.021 lemma refer
-0.047 lemma reflect
-0.263 lemma regard
-0.185 lemma reiterate
-0.200 lemma relate
0.623 lemma release
-0.269 lemma remark
-0.681 lemma remind
0.801 lemma repeat
1.017 lemma reply
1.555 lemma report
0.312 lemma respond
-0.307 lemma retort
0.253 lemma retweet
-0.065 lemma reveal
0.245 lemma rip
0.004 lemma rule
0.196 lemma scold
0.542 lemma scream
-0.639 lemma see
1.435 lemma shout
-0.763 lemma signal
-0.073 lemma sing
-0.324 lemma slam
-0.857 lemma speak
-0.148 lemma speculate
-1.206 lemma start
0.030 lemma state
0.086 lemma stress
-0.355 lemma style
-0.024 lemma suggest
0.061 lemma sum
0.147 lemma support
-0.048 lemma suspect
-0.377 lemma talk
0.855 lemma tell apposition
-0.203 lemma tell conjoined
0.799 lemma tell distant
-0.735 lemma tell object
0.734 lemma tell participle
0.639 lemma tell subject
-0.586 lemma term
-0.703 lemma testify
0.481 lemma text
-0.473 lemma thank
-1.230 lemma think
-0.352 lemma title
0.083 lemma tout
0.170 lemma tweet
-0.076 lemma underscore
-0.187 lemma urge
-0.400 lemma use
-0.603 lemma venture
-0.124 lemma view
-0.481 lemma voice
-0.048 lemma volunteer
0.169 lemma vow
-0.118 lemma warn
0.304 lemma wonder
0.314 lemma write
1.312 lemma yell
-0.160 link according L0
0.701 link according L1
0.720 link according L2
0.826 link according L4
-0.711 link according P+1
-0.838 link according P-1
-0.404 link according P-1-
-0.427 link according P-2
-0.004 link according R0
1.116 link according R1
1.253 link according R2
1.206 link according R3
-0.509 link according S+1
0.735 link according S-1
0.923 link apposition L0
0.882 link apposition L1
1.387 link apposition L2
1.328 link apposition L3
1.426 link apposition L4
-1.076 link apposition P+1
-1.368 link apposition P-1
-0.633 link apposition P-1-
-0.797 link apposition P-2
0.575 link apposition R0
-0.041 link apposition R1
0.298 link apposition R2
-0.289 link apposition S+1
0.116 link apposition S+1near
-0.115 link apposition S+2
-0.121 link apposition S-1
-0.631 link apposition S-2
-0.103 link apposition S-3
-0.552 link apposition around
-0.365 link by L0
0.173 link by L1
0.002 link by L2
0.313 link by L3
0.283 link by L4
-0.461 link by P+1
-0.575 link by P-1
-0.166 link by P-1-
-0.493 link by P-2
0.608 link by R0
0.465 link by R1
0.273 link by R2
1.086 link by R3
-0.080 link by S+1
-0.066 link by S+2
-0.460 link by S-1
-0.059 link by S-2
-0.021 link by S-3
-0.104 link colon L0
-0.099 link colon L1
-0.058 link colon L2
-0.146 link colon L3
-0.212 link colon P+1
0.415 link colon P-1
-0.011 link colon P-1-
-0.112 link colon P-1:
0.401 link colon P-2
-0.918 link colon R1
-0.030 link colon S-1
0.468 link conjoined L0
1.602 link conjoined L1
0.706 link conjoined L2
1.679 link conjoined L3
-0.308 link conjoined L4
-0.721 link conjoined P+1
-0.687 link conjoined P-1
-0.512 link conjoined P-1-
-0.749 link conjoined P-2
-0.240 link conjoined R0
-0.417 link conjoined R1
-0.473 link conjoined R2
-0.645 link conjoined R3
0.121 link conjoined S+1
-0.166 link conjoined S+1near
-0.124 link conjoined S+2
-1.259 link conjoined S-1
-0.093 link conjoined S-1:
-0.191 link conjoined S-2
-0.092 link conjoined S-3
1.011 link conjoined around
0.862 link distant L0
0.321 link distant L1
0.738 link distant L2
1.340 link distant L3
-0.428 link distant L4
-0.585 link distant P+1
-0.539 link distant P-1
-0.359 link distant P-1-
-0.628 link distant P-2
0.438 link distant R0
-0.108 link distant R1
-0.093 link distant S+1
-0.118 link distant S+1near
-0.102 link distant S+2
0.552 link distant S-1
-0.080 link distant S-2
1.772 link distant around
-1.327 link inverted L1
0.063 link inverted L2
-1.159 link inverted L3
-0.741 link inverted P+1
-0.445 link inverted P-1
-0.914 link inverted P-1-
-0.991 link inverted P-2
0.927 link inverted R0
-0.182 link inverted S+1
0.951 link inverted S-1
0.567 link inverted S-2
-0.490 link object L0
-0.364 link object L1
0.385 link object L2
-0.953 link object L3
-0.638 link object L4
-0.556 link object P+1
-0.614 link object P-1
-0.469 link object P-1-
-0.606 link object P-2
-0.137 link object R0
-0.055 link object R1
1.167 link object R2
1.323 link object R3
-0.161 link object S+1
-0.019 link object S+1near
-0.062 link object S+2
0.156 link object S-1
-0.010 link object S-1:
-0.210 link object S-2
-0.074 link object S-3
0.997 link participle L0
1.070 link participle L1
1.266 link participle L2
1.215 link participle L3
1.324 link participle L4
-0.986 link participle P+1
-1.025 link participle P-1
-0.428 link participle P-1-
-0.939 link participle P-2
0.302 link participle R0
-0.188 link participle R1
-0.483 link participle R2
-0.338 link participle R3
-0.118 link participle S+1
-0.129 link participle S+1near
-0.068 link participle S+2
-0.334 link participle S-1
-0.093 link participle S-1:
-0.188 link participle S-2
-0.011 link participle S-3
0.585 link participle around
-0.037 link passive P+1
-0.016 link passive P-1
-0.006 link passive P-2
-0.002 link quoted P+1
-0.003 link quoted P-1
-0.003 link quoted P-1-
-0.003 link quoted P-2
0.581 link quoted S-1
-0.308 link relative L0
-0.046 link relative L1
0.605 link relative L2
-0.284 link relative L3
0.819 link relative L4
-0.465 link relative P+1
-0.396 link relative P-1
-0.192 link relative P-1-
-0.333 link relative P-2
0.906 link relative R0
-0.085 link relative R1
0.347 link relative R2
-0.385 link relative R3
-0.080 link relative S+1
-0.038 link relative S+2
0.544 link relative S-1
-0.048 link relative S-2
-0.052 link relative S-3
0.270 link signature P+1
-0.001 link signature P-2
0.950 link subject L0
1.107 link subject L1
1.042 link subject L2
1.144 link subject L3
1.334 link subject L4
-1.015 link subject P+1
-0.934 link subject P-1
-1.020 link subject P-1-
0.411 link subject P-1:
-1.258 link subject P-2
0.879 link subject R0
0.391 link subject R1
-0.335 link subject R2
-0.116 link subject R3
-1.005 link subject S+1
-0.840 link subject S+1near
-1.016 link subject S+2
0.530 link subject S-1
-0.837 link subject S-1:
-0.720 link subject S-2
-0.950 link subject S-3
-0.376 linked after a preposition apposition
0.231 linked after a preposition colon
-1.269 linked after a preposition conjoined
-1.341 linked after a preposition distant
-0.242 linked after a preposition object
-0.464 linked after a preposition participle
-0.683 linked after a preposition relative
-0.600 linked after a preposition subject
0.712 mention document according
0.618 mention document apposition
-0.476 mention document by
-0.837 mention document colon
-0.262 mention document conjoined
-0.819 mention document distant
1.077 mention document inverted
-0.242 mention document object
-0.860 mention document participle
-0.012 mention document quoted
-0.269 mention document relative
1.092 mention document subject
0.700 mention group according
-0.611 mention group apposition
0.598 mention group by
0.147 mention group colon
0.650 mention group conjoined
1.478 mention group distant
0.285 mention group inverted
-0.333 mention group object
0.431 mention group participle
0.417 mention group relative
0.371 mention group subject
0.350 mention group's by
-0.003 mention group's conjoined
0.409 mention group's distant
-0.085 mention group's object
-0.003 mention group's participle
0.663 mention nominal according
-1.618 mention nominal apposition
0.746 mention nominal by
-0.003 mention nominal colon
-0.818 mention nominal conjoined
1.188 mention nominal distant
-0.696 mention nominal inverted
-0.648 mention nominal object
1.144 mention nominal participle
-0.896 mention nominal quoted
-0.207 mention nominal relative
1.271 mention nominal subject
-0.015 mention nominal's by
-0.001 mention nominal's conjoined
-0.096 mention nominal's object
0.501 mention organisation according
-0.882 mention organisation apposition
0.642 mention organisation by
0.198 mention organisation colon
-0.017 mention organisation conjoined
-0.113 mention organisation distant
-0.688 mention organisation inverted
-0.426 mention organisation object
-0.455 mention organisation participle
-0.079 mention organisation relative
1.309 mention organisation subject
-0.854 mention organisation's by
0.205 mention organisation's conjoined
-0.049 mention organisation's distant
-0.060 mention organisation's object
-0.167 mention organisation's participle
0.204 mention person according
1.113 mention person apposition
0.212 mention person by
-0.206 mention person colon
0.446 mention person conjoined
0.850 mention person distant
0.987 mention person inverted
-0.096 mention person object
0.658 mention person participle
-0.338 mention person passive
0.110 mention person quoted
0.236 mention person relative
0.346 mention person signature
0.611 mention person subject
0.290 mention person's according
0.103 mention person's by
0.609 mention person's conjoined
0.545 mention person's distant
-0.508 mention person's inverted
-0.001 mention person's object
0.592 mention person's participle
-0.151 mention person's passive
-0.972 mention person's quoted
-0.616 mention place by
-0.228 mention place colon
-0.185 mention place conjoined
-0.065 mention place distant
-0.291 mention place object
0.742 mention place participle
-0.116 mention place relative
0.193 mention place subject
-0.156 mention place's by
-0.103 mention place's conjoined
-0.040 mention place's distant
-0.051 mention place's object
0.453 mention pronoun apposition
-0.001 mention pronoun by
-0.078 mention pronoun colon
0.102 mention pronoun conjoined
0.475 mention pronoun distant
-1.357 mention pronoun inverted
-1.241 mention pronoun object
0.274 mention pronoun participle
0.166 mention pronoun quoted
0.507 mention pronoun subject
-0.586 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.296 mention pronoun's object
0.191 mention pronoun's participle
0.351 mention unknown according
0.829 mention unknown apposition
0.256 mention unknown by
-0.542 mention unknown colon
-0.498 mention unknown conjoined
-0.936 mention unknown distant
0.046 mention unknown inverted
0.358 mention unknown object
-0.918 mention unknown participle
-0.038 mention unknown passive
0.501 mention unknown relative
0.764 mention unknown subject
-0.724 mention unknown's by
-0.036 mention unknown's conjoined
-0.025 mention unknown's distant
-0.026 mention unknown's object
-0.057 mention unknown's participle
0.572 nearest
0.841 nearest by far
0.534 nearest of equals
0.548 nobody
-0.321 nobody after as
0.816 nobody after book
0.068 nobody after called
-0.352 nobody after capital
0.041 nobody after determiner
0.331 nobody after for
0.270 nobody after in
0.409 nobody after of
1.195 nobody after on
0.417 nobody after show
-0.308 nobody after term
1.021 nobody after titled
-0.570 nobody after verb act
-0.329 nobody after verb label
-0.211 nobody after verb say
-0.728 nobody after verb speech
0.161 nobody after word
0.112 nobody bare title
0.530 nobody bare title after of
-0.084 nobody bare title after on
0.558 nobody bare title after to
0.654 nobody bare title first-inside
-0.081 nobody bare title inside-inside
0.287 nobody before noun
0.130 nobody before verb
0.153 nobody before word
1.200 nobody capital 1
-0.373 nobody capital 12+
0.489 nobody capital 2
-0.152 nobody capital 3
-0.276 nobody capital 4+
-0.392 nobody capital 7+
1.365 nobody hashtag
0.270 nobody nearest at hand
0.703 nobody nearest far
-0.063 nobody nearest far long
0.674 nobody nearest far short
0.438 nobody nearest middle
0.407 nobody nearest middle long
0.434 nobody nearest middle short
0.255 nobody nearest near
0.112 nobody nearest near long
0.325 nobody nearest near short
-1.050 nobody nearest none
-0.242 nobody punctuated colon-comma
-0.178 nobody punctuated colon-end
0.329 nobody punctuated comma-comma
-0.256 nobody punctuated comma-end
0.668 nobody punctuated comma-inside
-0.340 nobody punctuated first-comma
-0.167 nobody punctuated first-end
-0.494 nobody punctuated first-inside
0.638 nobody punctuated inside-comma
0.453 nobody punctuated inside-end
1.018 nobody punctuated inside-inside
-0.425 nobody punctuated that-comma
0.265 nobody punctuated that-end
-0.242 nobody shape colon-comma
0.580 nobody shape colon-end
1.187 nobody shape colon-inside
0.329 nobody shape comma-comma
0.378 nobody shape comma-end
0.352 nobody shape comma-inside
-0.345 nobody shape first-comma
-0.998 nobody shape first-end
0.404 nobody shape first-inside
0.833 nobody shape inside-comma
0.501 nobody shape inside-end
0.443 nobody shape inside-inside
-0.425 nobody shape that-comma
0.265 nobody shape that-end
-0.407 nobody shape that-inside
2.958 nobody single colon-end
0.935 nobody single first-end
0.347 nobody single first-inside
0.867 nobody single inside-comma
1.608 nobody single inside-end
1.849 nobody single inside-inside
2.927 nobody single marks
0.098 nobody small 1
-0.257 nobody small 12+
-0.054 nobody small 2
-0.354 nobody small 3
-0.396 nobody small 4+
-0.500 nobody small 7+
1.039 nobody title 12+
1.467 nobody title 2
1.521 nobody title 3
2.190 nobody title 4+
1.690 nobody title 7+
2.621 nobody title after possessive
1.878 nobody title of a work
0.504 nobody unpunctuated
0.445 nobody words 1
-0.214 nobody words 12+
0.536 nobody words 2
0.411 nobody words 3
0.434 nobody words 4+
0.173 nobody words 7+
-0.521 part of a longer mention
-0.322 plural
0.438 pronoun he
-0.145 pronoun i
-1.014 pronoun it
0.544 pronoun she
-0.114 pronoun they
-0.148 pronoun we
0.042 second nearest
-0.509 singular
-1.055 unlinked P+1
-1.044 unlinked P-1
-1.122 unlinked P-2
-1.077 unlinked S+1
-0.031 unlinked S-1
-0.910 unlinked S-2
1.201 unlinked after
1.988 unlinked before
-0.044 unlinked colon-comma P+1
-0.069 unlinked colon-comma P-1
-0.112 unlinked colon-comma P-2
-0.038 unlinked colon-comma S-1
0.223 unlinked colon-comma after
0.774 unlinked colon-comma before
-0.549 unlinked colon-end P+1
-0.727 unlinked colon-end P-1
-0.401 unlinked colon-end P-2
-0.094 unlinked colon-end S+1
0.413 unlinked colon-end S-1
-0.095 unlinked colon-end S-2
1.447 unlinked colon-end before
-0.094 unlinked colon-inside P+1
-0.265 unlinked colon-inside P-1
-0.252 unlinked colon-inside P-2
-0.298 unlinked colon-inside before
-0.243 unlinked colon-inside just after
-0.130 unlinked comma-comma P+1
-0.221 unlinked comma-comma P-1
-0.254 unlinked comma-comma P-2
-0.092 unlinked comma-comma S+1
-0.135 unlinked comma-comma S-1
-0.017 unlinked comma-comma S-2
0.265 unlinked comma-comma after
-0.792 unlinked comma-comma before
-0.119 unlinked comma-comma just after
-0.029 unlinked comma-comma just before
-0.632 unlinked comma-end P+1
-0.753 unlinked comma-end P-1
-0.767 unlinked comma-end P-2
-0.094 unlinked comma-end S+1
-0.530 unlinked comma-end S-1
-0.140 unlinked comma-end S-2
1.013 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.116 unlinked comma-inside P+1
-0.166 unlinked comma-inside P-1
-0.129 unlinked comma-inside P-2
-0.064 unlinked comma-inside S+1
-0.018 unlinked comma-inside S-1
0.611 unlinked comma-inside after
0.556 unlinked comma-inside before
-0.131 unlinked comma-inside just after
0.910 unlinked comma-inside just before
-0.877 unlinked first-comma P+1
-0.892 unlinked first-comma P-1
-0.891 unlinked first-comma P-2
-0.307 unlinked first-comma S+1
-0.835 unlinked first-comma S-1
-0.363 unlinked first-comma S-2
1.341 unlinked first-comma after
2.088 unlinked first-comma just after
-0.906 unlinked first-end P+1
-0.976 unlinked first-end P-1
-1.262 unlinked first-end P-2
0.434 unlinked first-end S+1
1.944 unlinked first-end S-1
0.206 unlinked first-end S-2
-0.512 unlinked first-inside P+1
-0.694 unlinked first-inside P-1
-0.673 unlinked first-inside P-2
-0.094 unlinked first-inside S+1
0.452 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.300 unlinked first-inside after
0.103 unlinked first-inside just after
-0.688 unlinked inside-comma P+1
-0.552 unlinked inside-comma P-1
-0.813 unlinked inside-comma P-2
-0.296 unlinked inside-comma S+1
-0.574 unlinked inside-comma S-1
-0.107 unlinked inside-comma S-2
0.238 unlinked inside-comma after
0.570 unlinked inside-comma before
0.687 unlinked inside-comma just after
-0.608 unlinked inside-comma just before
-0.810 unlinked inside-end P+1
-0.896 unlinked inside-end P-1
-0.909 unlinked inside-end P-2
-0.539 unlinked inside-end S+1
0.871 unlinked inside-end S-1
-0.279 unlinked inside-end S-2
1.061 unlinked inside-end before
0.430 unlinked inside-end just before
-0.906 unlinked inside-inside P+1
-1.018 unlinked inside-inside P-1
-1.014 unlinked inside-inside P-2
-0.825 unlinked inside-inside S+1
-0.723 unlinked inside-inside S-1
-0.395 unlinked inside-inside S-2
0.391 unlinked inside-inside after
1.009 unlinked inside-inside before
-1.166 unlinked inside-inside just after
0.474 unlinked inside-inside just before
1.050 unlinked just after
0.517 unlinked just before
-0.039 unlinked that-comma P+1
-0.059 unlinked that-comma P-1
-0.085 unlinked that-comma P-2
-0.056 unlinked that-comma after
-0.171 unlinked that-end P+1
-0.292 unlinked that-end P-1
-0.300 unlinked that-end P-2
-0.041 unlinked that-end S+1
-0.158 unlinked that-end S-1
-0.164 unlinked that-end before
-0.136 unlinked that-end just before
-0.090 unlinked that-inside P+1
-0.180 unlinked that-inside P-1
-0.162 unlinked that-inside P-2
-0.020 unlinked that-inside S+1
-0.092 unlinked that-inside S-1
-0.267 unlinked that-inside after
1.391 unlinked that-inside before
-0.100 unlinked that-inside just after
-0.131 verb act L0
0.220 verb act L1
0.307 verb act L2
0.742 verb act L3
0.930 verb act L4
-0.806 verb act P+1
-0.790 verb act P-1
-0.748 verb act P-1-
-0.373 verb act P-1:
-0.811 verb act P-2
-0.653 verb act R0
-0.064 verb act R1
0.385 verb act R2
-0.257 verb act R3
-0.579 verb act S+1
0.212 verb act S+1near
-0.310 verb act S+2
-0.291 verb act S-1
-0.100 verb act S-1:
-0.521 verb act S-2
-0.239 verb act S-3
0.630 verb act around
0.773 verb label L0
0.951 verb label L1
0.677 verb label L2
0.556 verb label L3
0.727 verb label L4
-1.018 verb label P+1
-1.038 verb label P-1
-0.988 verb label P-1-
-0.024 verb label P-1:
-0.964 verb label P-2
-0.678 verb label R0
-0.904 verb label R1
0.049 verb label R2
-0.657 verb label R3
-0.437 verb label S+1
-0.297 verb label S+1near
-0.199 verb label S+2
-0.568 verb label S-1
-0.038 verb label S-1:
-0.493 verb label S-2
-0.200 verb label S-3
0.666 verb label around
1.235 verb say L0
1.178 verb say L1
1.398 verb say L2
1.627 verb say L3
1.559 verb say L4
-1.028 verb say P+1
-0.964 verb say P-1
-0.706 verb say P-1-
0.793 verb say P-1:
-1.323 verb say P-2
0.931 verb say R0
0.767 verb say R1
1.378 verb say R2
1.644 verb say R3
-0.482 verb say S+1
-0.551 verb say S+1near
-0.593 verb say S+2
0.704 verb say S-1
-0.351 verb say S-1:
0.138 verb say S-2
-0.316 verb say S-3
0.183 verb say around
0.763 verb speech L0
1.092 verb speech L1
1.244 verb speech L2
1.080 verb speech L3
1.078 verb speech L4
-1.098 verb speech P+1
-1.032 verb speech P-1
-1.311 verb speech P-1-
-0.430 verb speech P-1:
-1.149 verb speech P-2
0.746 verb speech R0
0.370 verb speech R1
0.233 verb speech R2
0.428 verb speech R3
-0.979 verb speech S+1
-0.580 verb speech S+1near
-0.628 verb speech S+2
0.196 verb speech S-1
-0.668 verb speech S-1:
-0.650 verb speech S-2
-0.595 verb speech S-3
0.706 verb speech around
-0.611 verb tell L0
-0.297 verb tell L1
0.824 verb tell L2
0.815 verb tell L3
0.866 verb tell L4
-0.800 verb tell P+1
-0.680 verb tell P-1
-0.504 verb tell P-1-
-1.016 verb tell P-2
0.926 verb tell R0
0.062 verb tell R1
-0.386 verb tell R2
-0.041 verb tell R3
-0.062 verb tell S+1
-0.044 verb tell S+2
0.834 verb tell S-1
-0.198 verb tell S-2
-0.510 where L0 colon-comma
0.500 where L0 colon-end
0.409 where L0 colon-inside
0.149 where L0 comma-comma
0.836 where L0 comma-end
1.198 where L0 comma-inside
0.371 where L0 inside-comma
0.805 where L0 inside-end
0.573 where L0 inside-inside
0.828 where L0 that-comma
-0.066 where L0 that-end
0.780 where L0 that-inside
1.253 where L1 colon-end
-0.315 where L1 colon-inside
0.705 where L1 comma-comma
0.861 where L1 comma-end
0.939 where L1 comma-inside
0.571 where L1 inside-comma
0.556 where L1 inside-end
0.968 where L1 inside-inside
1.032 where L1 that-end
-0.400 where L1 that-inside
-0.317 where L2 colon-comma
0.659 where L2 colon-end
-0.254 where L2 comma-comma
0.969 where L2 comma-end
-0.578 where L2 comma-inside
0.892 where L2 inside-comma
0.968 where L2 inside-end
1.503 where L2 inside-inside
0.152 where L2 that-end
-0.021 where L2 that-inside
-0.874 where L3 colon-comma
0.613 where L3 colon-end
0.905 where L3 comma-comma
0.631 where L3 comma-end
0.721 where L3 comma-inside
1.137 where L3 inside-comma
1.190 where L3 inside-end
1.180 where L3 inside-inside
0.322 where L3 that-end
0.346 where L4 colon-end
0.228 where L4 comma-end
0.020 where L4 comma-inside
-0.134 where L4 inside-comma
1.293 where L4 inside-end
1.050 where L4 inside-inside
-0.072 where P+1 colon-comma
-0.635 where P+1 colon-end
-0.167 where P+1 colon-inside
-0.207 where P+1 comma-comma
-0.692 where P+1 comma-end
-0.160 where P+1 comma-inside
-0.873 where P+1 first-comma
-0.742 where P+1 first-end
-0.739 where P+1 first-inside
-0.763 where P+1 inside-comma
-1.001 where P+1 inside-end
-1.040 where P+1 inside-inside
-0.115 where P+1 that-comma
-0.353 where P+1 that-end
-0.120 where P+1 that-inside
-0.091 where P-1 colon-comma
-0.899 where P-1 colon-end
-0.164 where P-1 colon-inside
-0.281 where P-1 comma-comma
-0.907 where P-1 comma-end
-0.326 where P-1 comma-inside
-0.935 where P-1 first-comma
-0.006 where P-1 first-end
-0.338 where P-1 first-inside
-0.810 where P-1 inside-comma
-0.997 where P-1 inside-end
-1.192 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.298 where P-1 that-end
-0.177 where P-1 that-inside
-0.035 where P-1- colon-comma
-0.581 where P-1- colon-end
-0.083 where P-1- colon-inside
-0.231 where P-1- comma-comma
-0.527 where P-1- comma-end
-0.067 where P-1- comma-inside
-0.732 where P-1- first-comma
-0.573 where P-1- first-end
-0.427 where P-1- first-inside
-0.553 where P-1- inside-comma
-0.780 where P-1- inside-end
-0.995 where P-1- inside-inside
-0.129 where P-1- that-end
-0.065 where P-1- that-inside
-0.758 where P-1: first-end
0.643 where P-1: inside-end
-0.067 where P-2 colon-comma
-0.703 where P-2 colon-end
-0.177 where P-2 colon-inside
-0.220 where P-2 comma-comma
-0.753 where P-2 comma-end
-0.134 where P-2 comma-inside
-0.967 where P-2 first-comma
-1.410 where P-2 first-end
-0.421 where P-2 first-inside
-0.790 where P-2 inside-comma
-0.913 where P-2 inside-end
-0.693 where P-2 inside-inside
-0.090 where P-2 that-comma
-0.223 where P-2 that-end
-0.149 where P-2 that-inside
0.926 where R0 colon-comma
0.653 where R0 comma-comma
-1.814 where R0 comma-inside
0.912 where R0 first-comma
0.599 where R0 first-inside
0.841 where R0 inside-comma
-0.284 where R0 inside-inside
-0.122 where R1 comma-comma
0.980 where R1 first-comma
0.716 where R1 first-inside
0.068 where R1 inside-comma
-0.321 where R1 inside-inside
-0.263 where R2 comma-comma
-0.319 where R2 comma-inside
0.480 where R2 first-comma
1.200 where R2 first-inside
-0.278 where R2 inside-comma
0.652 where R2 inside-inside
0.272 where R3 comma-comma
0.385 where R3 first-comma
1.204 where R3 first-inside
-0.037 where R3 inside-comma
0.531 where R3 inside-inside
-0.188 where S+1 colon-end
-0.240 where S+1 comma-comma
-0.118 where S+1 comma-end
-0.116 where S+1 comma-inside
-0.222 where S+1 first-comma
1.257 where S+1 first-end
-0.444 where S+1 first-inside
-0.478 where S+1 inside-comma
-0.573 where S+1 inside-end
-1.144 where S+1 inside-inside
-0.109 where S+1 that-end
-0.032 where S+1 that-inside
-0.305 where S+1near colon-end
-0.365 where S+1near comma-end
0.590 where S+1near first-end
-1.042 where S+1near inside-end
-0.103 where S+1near that-end
-0.054 where S+2 comma-end
-0.361 where S+2 first-comma
-0.118 where S+2 first-inside
-0.180 where S+2 inside-comma
-0.323 where S+2 inside-end
-0.467 where S+2 inside-inside
-0.293 where S-1 comma-comma
-0.602 where S-1 comma-end
-0.493 where S-1 comma-inside
-1.796 where S-1 first-comma
1.003 where S-1 first-end
-0.382 where S-1 first-inside
-1.630 where S-1 inside-comma
-1.060 where S-1 inside-end
-2.239 where S-1 inside-inside
-0.874 where S-1 that-end
-0.407 where S-1 that-inside
-0.070 where S-1: colon-comma
-1.052 where S-1: colon-end
-0.219 where S-2 colon-end
0.746 where S-2 comma-end
-0.464 where S-2 first-comma
-0.157 where S-2 first-end
-0.213 where S-2 inside-comma
-0.411 where S-2 inside-end
-0.341 where S-2 inside-inside
-0.091 where S-3 comma-end
-0.272 where S-3 first-comma
-0.600 where S-3 first-end
-0.037 where S-3 inside-comma
-0.160 where S-3 inside-end
-0.206 where S-3 inside-inside
-0.074 where around comma-comma
0.906 where around inside-comma
0.665 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.893 after a preposition
0.385 after next paragraph likely
0.203 after next paragraph likely alone
0.438 after next paragraph likely few words
0.101 after next paragraph likely in words
-0.137 after next paragraph maybe
-0.670 after next paragraph maybe alone
0.045 after next paragraph maybe few words
0.307 after next paragraph maybe in words
0.014 after next paragraph sure
-0.192 after next paragraph sure alone
0.209 after next paragraph sure few words
0.070 after next paragraph sure in words
0.395 after same paragraph likely
0.599 after same paragraph likely few words
0.111 after same paragraph likely in words
-0.029 after same paragraph maybe
0.031 after same paragraph maybe few words
0.080 after same paragraph maybe in words
0.368 after same paragraph sure
0.727 after same paragraph sure alone
0.595 after same paragraph sure few words
0.040 after same paragraph sure in words
0.306 after same sentence likely
0.223 after same sentence likely few words
0.260 after same sentence likely in words
0.186 after same sentence maybe
0.186 after same sentence maybe in words
0.527 after same sentence sure
0.553 after same sentence sure few words
0.453 after same sentence sure in words
-0.165 before continued likely
-0.164 before continued likely alone
0.706 before continued maybe
-0.274 before continued maybe alone
1.029 before continued sure
1.111 before continued sure alone
-0.074 before continued sure few words
0.119 before next paragraph likely
0.116 before next paragraph likely alone
-0.303 before next paragraph likely few words
0.568 before next paragraph likely in words
0.290 before next paragraph maybe
0.284 before next paragraph maybe alone
-0.578 before next paragraph maybe few words
0.501 before next paragraph maybe in words
0.210 before next paragraph sure
0.967 before next paragraph sure alone
-0.320 before next paragraph sure few words
-0.354 before next paragraph sure in words
0.445 before same paragraph likely
0.466 before same paragraph likely alone
0.637 before same paragraph likely few words
-0.315 before same paragraph likely in words
0.422 before same paragraph maybe
-0.004 before same paragraph maybe alone
0.920 before same paragraph maybe few words
-0.379 before same paragraph maybe in words
0.741 before same paragraph sure
0.779 before same paragraph sure alone
-0.029 before same paragraph sure few words
-0.322 before same paragraph sure in words
0.436 before same sentence likely
0.408 before same sentence likely in words
0.269 before same sentence maybe
0.269 before same sentence maybe in words
0.310 before same sentence sure
0.415 before same sentence sure few words
0.167 before same sentence sure in words
0.569 begins the sentence
2.491 construction according say finite
0.139 construction apposition act base
-0.541 construction apposition act finite
-0.020 construction apposition label base
0.583 construction apposition label finite
0.081 construction apposition say base
0.629 construction apposition say finite
0.333 construction apposition speech base
0.293 construction apposition speech finite
-0.046 construction apposition tell base
0.809 construction apposition tell finite
-0.015 construction by speech finite
-0.898 construction colon say finite
-0.008 construction conjoined act base
-0.188 construction conjoined act finite
-0.173 construction conjoined label base
0.038 construction conjoined label finite
-0.112 construction conjoined say base
0.019 construction conjoined say finite
-0.045 construction conjoined speech base
0.359 construction conjoined speech finite
-0.476 construction conjoined tell base
0.248 construction conjoined tell finite
0.540 construction distant act finite
0.103 construction distant label finite
1.119 construction distant say finite
-0.026 construction distant speech finite
0.819 construction distant tell finite
0.013 construction inverted act finite
-0.478 construction inverted label finite
0.734 construction inverted say finite
0.310 construction inverted speech finite
-0.567 construction object act base
0.060 construction object act finite
-0.004 construction object act ing
-0.539 construction object label base
-0.787 construction object label finite
-0.239 construction object label ing
-0.361 construction object say base
0.734 construction object say finite
-0.501 construction object say ing
0.143 construction object speech base
-0.764 construction object speech finite
-0.658 construction object speech ing
-0.037 construction object tell base
-0.586 construction object tell finite
-0.125 construction object tell ing
0.156 construction participle act ing
0.440 construction participle label ing
0.256 construction participle say ing
0.070 construction participle speech ing
0.732 construction participle tell ing
-0.416 construction passive label finite
-0.065 construction passive speech finite
-0.783 construction quoted label finite
-0.966 construction quoted label ing
-0.558 construction quoted speech finite
-0.964 construction quoted speech ing
-0.203 construction relative act base
0.404 construction relative act finite
-0.056 construction relative label base
-0.372 construction relative label finite
-0.006 construction relative label ing
-0.098 construction relative say base
0.200 construction relative say finite
-0.200 construction relative speech base
0.283 construction relative speech finite
0.472 construction relative speech ing
-1.948 construction signature say finite
-1.070 construction subject act base
-1.142 construction subject act finite
-1.644 construction subject label base
0.437 construction subject label finite
0.319 construction subject say base
0.941 construction subject say finite
-1.468 construction subject speech base
0.431 construction subject speech finite
-0.464 construction subject tell base
0.667 construction subject tell finite
-0.196 definite
-0.706 further
-0.604 indefinite
-0.213 kind document linked
-1.186 kind document unlinked
-0.504 kind document's linked
-0.125 kind document's unlinked
0.522 kind group linked
-0.785 kind group unlinked
-0.101 kind group's linked
-0.939 kind group's unlinked
0.303 kind nominal linked
-0.562 kind nominal unlinked
-0.118 kind nominal's linked
-0.637 kind nominal's unlinked
0.135 kind organisation linked
-1.001 kind organisation unlinked
-0.827 kind organisation's linked
-1.400 kind organisation's unlinked
0.746 kind person linked
0.455 kind person unlinked
0.261 kind person's linked
0.396 kind person's unlinked
0.052 kind place linked
-1.536 kind place unlinked
-0.768 kind place's linked
-1.194 kind place's unlinked
0.426 kind pronoun linked
-0.467 kind pronoun unlinked
-0.640 kind pronoun's linked
-0.227 kind pronoun's unlinked
0.199 kind unknown linked
-1.050 kind unknown unlinked
-0.748 kind unknown's linked
-0.553 kind unknown's unlinked
0.423 lemma accuse
-0.030 lemma acknowledge
0.705 lemma add
0.409 lemma admit
-0.609 lemma advertise
-0.253 lemma advise
-0.062 lemma advocate
-0.523 lemma agree
0.605 lemma allege
-0.693 lemma announce
0.013 lemma answer
-0.333 lemma applaud
1.370 lemma argue
0.146 lemma ask
0.947 lemma assail
0.395 lemma assert
-0.068 lemma assure
-0.241 lemma attack
0.125 lemma bark
-0.028 lemma bash
-0.273 lemma beg
-0.733 lemma begin
-1.238 lemma believe
0.019 lemma bemoan
-0.297 lemma bill
-0.158 lemma blame
0.172 lemma blast
0.634 lemma boast
-0.364 lemma brag
-0.116 lemma brand
-0.015 lemma by
-0.002 lemma calculate
0.397 lemma call
-0.383 lemma cast
0.576 lemma caution
0.266 lemma challenge
0.586 lemma chant
-0.002 lemma characterize
-0.262 lemma charge
0.268 lemma chide
-0.117 lemma chime
0.608 lemma cite
0.052 lemma claim
-0.050 lemma clarify
-0.855 lemma close
-0.439 lemma coin
-0.095 lemma command
-0.094 lemma comment
-0.522 lemma compare
0.527 lemma complain
0.717 lemma concede
-0.057 lemma conclude
-0.200 lemma condemn
0.098 lemma confirm
-0.664 lemma consider
0.003 lemma contend
-0.017 lemma continue
-0.475 lemma counsel
0.079 lemma counter
-0.037 lemma criticise
-0.653 lemma criticize
0.557 lemma cry
0.660 lemma cut
-0.126 lemma declare
0.175 lemma decry
-0.519 lemma deem
-0.014 lemma defend
-0.419 lemma demand
0.670 lemma denounce
-0.215 lemma deny
-0.015 lemma depict
0.113 lemma deride
0.124 lemma describe
-0.077 lemma disclose
0.688 lemma dismiss
-0.004 lemma divulge
0.367 lemma dub
0.045 lemma echo
0.697 lemma elaborate
0.312 lemma email
0.058 lemma emphasize
-0.428 lemma endorse
-0.506 lemma estimate
0.159 lemma exclaim
0.638 lemma explain
0.550 lemma express
0.069 lemma figure
-0.430 lemma find
-0.536 lemma finish
-0.037 lemma forecast
-0.049 lemma go
-0.003 lemma guess
0.191 lemma hail
0.194 lemma hammer
-0.225 lemma headline
-0.245 lemma highlight
0.079 lemma hint
-1.168 lemma hold
0.061 lemma imply
0.784 lemma indicate
0.753 lemma insist
-0.004 lemma instruct
0.279 lemma interject
-0.277 lemma interrupt
-0.616 lemma invoke
0.212 lemma issue
0.026 lemma joke
-0.108 lemma jump
-0.215 lemma label
-0.133 lemma lambaste
-0.082 lemma lament
-0.088 lemma lash
0.070 lemma laugh
-0.080 lemma lecture
-0.063 lemma liken
-0.107 lemma maintain
-0.899 lemma mean
-0.141 lemma mention
0.992 lemma mock
-1.391 lemma muse
-0.320 lemma name
0.498 lemma note
-0.845 lemma open
-0.749 lemma oppose
-0.592 lemma order
-0.524 lemma paint
-0.069 lemma pitch
-0.844 lemma plead
0.277 lemma pledge
-0.049 lemma point
0.314 lemma portray
-0.464 lemma post
0.062 lemma praise
-0.005 lemma pray
0.655 lemma predict
-0.408 lemma proclaim
-0.318 lemma profess
-0.042 lemma promise
-0.902 lemma promote
0.447 lemma pronounce
-0.180 lemma propose
0.218 lemma protest
0.425 lemma publish
-0.400 lemma put
-0.112 lemma quip
0.064 lemma quote
-1.528 lemma quote quoted
0.168 lemma quote subject
0.137 lemma rail
-0.383 lemma rank
-0.129 lemma rate
-0.107 lemma read
-0.102 lemma reason
-0.844 lemma reassure
-0.020 lemma rebuke
0.999 lemma recall
-0.770 lemma recite
-0.003 lemma reckon
-0.148 lemma recommend
0.036 lemma recount
0.055 lemma refer
-0.038 lemma reflect
-0.233 lemma regard
-0.189 lemma reiterate
-0.050 lemma relate
0.672 lemma release
-0.396 lemma remark
-0.589 lemma remind
0.701 lemma repeat
1.138 lemma reply
1.562 lemma report
0.367 lemma respond
-0.344 lemma retort
0.297 lemma retweet
-0.041 lemma reveal
0.298 lemma rip
0.140 lemma rule
0.163 lemma scold
0.519 lemma scream
-0.663 lemma see
1.510 lemma shout
-0.730 lemma signal
-0.036 lemma sing
-0.351 lemma slam
-0.808 lemma speak
-0.014 lemma speculate
-1.151 lemma start
-0.092 lemma state
0.020 lemma stress
-0.213 lemma style
0.021 lemma suggest
0.036 lemma sum
0.155 lemma support
-0.027 lemma suspect
-0.366 lemma talk
0.783 lemma tell apposition
-0.227 lemma tell conjoined
0.819 lemma tell distant
-0.660 lemma tell object
0.732 lemma tell participle
0.626 lemma tell subject
-0.354 lemma term
-0.845 lemma testify
0.491 lemma text
-0.362 lemma thank
-1.204 lemma think
-0.242 lemma title
0.239 lemma tout
0.184 lemma tweet
-0.057 lemma underscore
-0.222 lemma urge
-0.367 lemma use
-0.525 lemma venture
-0.143 lemma view
-0.387 lemma voice
-0.055 lemma volunteer
0.292 lemma vow
-0.293 lemma warn
0.256 lemma wonder
0.240 lemma write
1.409 lemma yell
-0.117 link according L0
0.664 link according L1
0.743 link according L2
0.851 link according L4
-0.732 link according P+1
-0.719 link according P-1
-0.282 link according P-1-
-0.410 link according P-2
0.085 link according R0
0.867 link according R1
1.163 link according R2
1.227 link according R3
-0.454 link according S+1
0.496 link according S-1
0.831 link apposition L0
0.824 link apposition L1
1.393 link apposition L2
1.290 link apposition L3
1.373 link apposition L4
-1.011 link apposition P+1
-1.198 link apposition P-1
-0.564 link apposition P-1-
-0.821 link apposition P-2
0.627 link apposition R0
-0.070 link apposition R1
0.250 link apposition R2
-0.315 link apposition S+1
0.011 link apposition S+1near
-0.111 link apposition S+2
-0.271 link apposition S-1
-0.539 link apposition S-2
-0.107 link apposition S-3
-0.445 link apposition around
-0.315 link by L0
0.170 link by L1
-0.101 link by L2
0.302 link by L3
0.324 link by L4
-0.484 link by P+1
-0.562 link by P-1
-0.166 link by P-1-
-0.489 link by P-2
0.770 link by R0
0.421 link by R1
0.255 link by R2
1.120 link by R3
-0.087 link by S+1
-0.074 link by S+2
-0.369 link by S-1
-0.058 link by S-2
-0.025 link by S-3
-0.149 link colon L0
-0.137 link colon L1
-0.150 link colon L2
-0.203 link colon L3
-0.216 link colon P+1
0.482 link colon P-1
-0.009 link colon P-1-
-0.056 link colon P-1:
0.368 link colon P-2
-0.638 link colon R1
-0.013 link colon S-1
0.395 link conjoined L0
1.565 link conjoined L1
0.664 link conjoined L2
1.617 link conjoined L3
-0.212 link conjoined L4
-0.723 link conjoined P+1
-0.589 link conjoined P-1
-0.468 link conjoined P-1-
-0.733 link conjoined P-2
-0.258 link conjoined R0
-0.349 link conjoined R1
-0.459 link conjoined R2
-0.531 link conjoined R3
0.147 link conjoined S+1
-0.171 link conjoined S+1near
-0.137 link conjoined S+2
-1.127 link conjoined S-1
-0.107 link conjoined S-1:
-0.174 link conjoined S-2
-0.083 link conjoined S-3
0.999 link conjoined around
0.872 link distant L0
0.312 link distant L1
0.882 link distant L2
1.368 link distant L3
-0.503 link distant L4
-0.570 link distant P+1
-0.533 link distant P-1
-0.330 link distant P-1-
-0.593 link distant P-2
0.481 link distant R0
-0.101 link distant R1
-0.112 link distant S+1
-0.085 link distant S+1near
-0.097 link distant S+2
0.388 link distant S-1
-0.072 link distant S-2
1.790 link distant around
-1.001 link inverted L1
0.423 link inverted L2
-0.782 link inverted L3
-0.710 link inverted P+1
-0.515 link inverted P-1
-1.053 link inverted P-1-
-0.896 link inverted P-2
0.950 link inverted R0
-0.159 link inverted S+1
0.725 link inverted S-1
0.268 link inverted S-2
-0.450 link object L0
-0.367 link object L1
0.389 link object L2
-1.018 link object L3
-0.606 link object L4
-0.548 link object P+1
-0.582 link object P-1
-0.437 link object P-1-
-0.587 link object P-2
-0.120 link object R0
-0.038 link object R1
1.172 link object R2
1.366 link object R3
-0.160 link object S+1
-0.019 link object S+1near
-0.066 link object S+2
0.121 link object S-1
-0.011 link object S-1:
-0.155 link object S-2
-0.068 link object S-3
0.972 link participle L0
0.968 link participle L1
1.239 link participle L2
1.232 link participle L3
1.360 link participle L4
-0.853 link participle P+1
-0.976 link participle P-1
-0.395 link participle P-1-
-0.904 link participle P-2
0.267 link participle R0
-0.182 link participle R1
-0.542 link participle R2
-0.364 link participle R3
-0.120 link participle S+1
-0.142 link participle S+1near
-0.064 link participle S+2
-0.316 link participle S-1
-0.097 link participle S-1:
-0.157 link participle S-2
-0.010 link participle S-3
0.493 link participle around
-0.024 link passive P+1
-0.006 link passive P-1
-0.004 link passive P-2
-0.001 link quoted P+1
-0.003 link quoted P-1
-0.002 link quoted P-1-
-0.003 link quoted P-2
0.612 link quoted S-1
-0.230 link relative L0
-0.125 link relative L1
0.555 link relative L2
-0.262 link relative L3
0.611 link relative L4
-0.429 link relative P+1
-0.358 link relative P-1
-0.161 link relative P-1-
-0.319 link relative P-2
0.957 link relative R0
-0.081 link relative R1
0.374 link relative R2
-0.373 link relative R3
-0.070 link relative S+1
-0.032 link relative S+2
0.515 link relative S-1
-0.034 link relative S-2
-0.050 link relative S-3
0.226 link signature P+1
-0.001 link signature P-2
1.020 link subject L0
1.174 link subject L1
1.051 link subject L2
1.120 link subject L3
1.317 link subject L4
-0.926 link subject P+1
-0.938 link subject P-1
-1.084 link subject P-1-
0.395 link subject P-1:
-1.177 link subject P-2
0.831 link subject R0
0.330 link subject R1
-0.388 link subject R2
-0.107 link subject R3
-1.110 link subject S+1
-0.803 link subject S+1near
-1.021 link subject S+2
0.325 link subject S-1
-0.812 link subject S-1:
-0.781 link subject S-2
-0.968 link subject S-3
-0.335 linked after a preposition apposition
0.268 linked after a preposition colon
-1.267 linked after a preposition conjoined
-1.255 linked after a preposition distant
-0.225 linked after a preposition object
-0.421 linked after a preposition participle
-0.592 linked after a preposition relative
-0.527 linked after a preposition subject
0.684 mention document according
0.656 mention document apposition
-0.468 mention document by
-0.821 mention document colon
-0.293 mention document conjoined
-0.796 mention document distant
0.952 mention document inverted
-0.227 mention document object
-0.776 mention document participle
-0.011 mention document quoted
-0.234 mention document relative
1.041 mention document subject
0.614 mention group according
-0.701 mention group apposition
0.593 mention group by
0.153 mention group colon
0.663 mention group conjoined
1.474 mention group distant
0.313 mention group inverted
-0.306 mention group object
0.447 mention group participle
0.349 mention group relative
0.380 mention group subject
0.400 mention group's by
-0.004 mention group's conjoined
0.410 mention group's distant
-0.091 mention group's object
-0.003 mention group's participle
0.625 mention nominal according
-1.530 mention nominal apposition
0.709 mention nominal by
-0.004 mention nominal colon
-0.693 mention nominal conjoined
1.120 mention nominal distant
-0.682 mention nominal inverted
-0.629 mention nominal object
1.120 mention nominal participle
-0.908 mention nominal quoted
-0.157 mention nominal relative
1.226 mention nominal subject
-0.020 mention nominal's by
-0.001 mention nominal's conjoined
-0.091 mention nominal's object
0.406 mention organisation according
-0.723 mention organisation apposition
0.644 mention organisation by
0.159 mention organisation colon
0.012 mention organisation conjoined
-0.140 mention organisation distant
-0.707 mention organisation inverted
-0.395 mention organisation object
-0.416 mention organisation participle
-0.079 mention organisation relative
1.302 mention organisation subject
-0.746 mention organisation's by
0.188 mention organisation's conjoined
-0.039 mention organisation's distant
-0.055 mention organisation's object
-0.168 mention organisation's participle
0.244 mention person according
1.036 mention person apposition
0.241 mention person by
-0.106 mention person colon
0.486 mention person conjoined
0.765 mention person distant
0.923 mention person inverted
-0.035 mention person object
0.618 mention person participle
-0.312 mention person passive
0.201 mention person quoted
0.209 mention person relative
0.319 mention person signature
0.534 mention person subject
0.293 mention person's according
0.117 mention person's by
0.629 mention person's conjoined
0.549 mention person's distant
-0.504 mention person's inverted
-0.027 mention person's object
0.531 mention person's participle
-0.122 mention person's passive
-0.985 mention person's quoted
-0.644 mention place by
-0.248 mention place colon
-0.099 mention place conjoined
0.040 mention place distant
-0.299 mention place object
0.746 mention place participle
-0.135 mention place relative
0.157 mention place subject
-0.145 mention place's by
-0.117 mention place's conjoined
-0.046 mention place's distant
-0.052 mention place's object
0.583 mention pronoun apposition
-0.001 mention pronoun by
-0.090 mention pronoun colon
0.093 mention pronoun conjoined
0.422 mention pronoun distant
-1.375 mention pronoun inverted
-1.229 mention pronoun object
0.287 mention pronoun participle
0.156 mention pronoun quoted
0.503 mention pronoun subject
-0.544 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.259 mention pronoun's object
0.155 mention pronoun's participle
0.334 mention unknown according
0.746 mention unknown apposition
0.184 mention unknown by
-0.448 mention unknown colon
-0.524 mention unknown conjoined
-0.812 mention unknown distant
-0.020 mention unknown inverted
0.387 mention unknown object
-0.851 mention unknown participle
-0.040 mention unknown passive
0.557 mention unknown relative
0.724 mention unknown subject
-0.599 mention unknown's by
-0.037 mention unknown's conjoined
-0.018 mention unknown's distant
-0.027 mention unknown's object
-0.066 mention unknown's participle
0.516 nearest
0.798 nearest by far
0.547 nearest of equals
0.522 nobody
-0.313 nobody after as
0.856 nobody after book
0.001 nobody after called
-0.187 nobody after capital
0.112 nobody after determiner
0.266 nobody after for
0.121 nobody after in
0.442 nobody after of
1.290 nobody after on
0.476 nobody after show
-0.141 nobody after term
1.128 nobody after titled
-0.480 nobody after verb act
-0.193 nobody after verb label
-0.070 nobody after verb say
-0.590 nobody after verb speech
0.181 nobody after word
0.203 nobody bare title
0.509 nobody bare title after of
-0.186 nobody bare title after on
0.543 nobody bare title after to
0.640 nobody bare title first-inside
-0.058 nobody bare title inside-inside
0.216 nobody before noun
0.179 nobody before verb
0.148 nobody before word
1.037 nobody capital 1
-0.398 nobody capital 12+
0.527 nobody capital 2
-0.037 nobody capital 3
-0.415 nobody capital 4+
-0.384 nobody capital 7+
1.316 nobody hashtag
0.314 nobody nearest at hand
0.711 nobody nearest far
0.016 nobody nearest far long
0.627 nobody nearest far short
0.398 nobody nearest middle
0.348 nobody nearest middle long
0.409 nobody nearest middle short
0.221 nobody nearest near
0.011 nobody nearest near long
0.343 nobody nearest near short
-0.935 nobody nearest none
-0.223 nobody punctuated colon-comma
-0.003 nobody punctuated colon-end
0.394 nobody punctuated comma-comma
-0.259 nobody punctuated comma-end
0.649 nobody punctuated comma-inside
-0.350 nobody punctuated first-comma
-0.020 nobody punctuated first-end
-0.537 nobody punctuated first-inside
0.592 nobody punctuated inside-comma
0.354 nobody punctuated inside-end
0.834 nobody punctuated inside-inside
-0.483 nobody punctuated that-comma
0.224 nobody punctuated that-end
-0.223 nobody shape colon-comma
0.567 nobody shape colon-end
0.960 nobody shape colon-inside
0.394 nobody shape comma-comma
0.365 nobody shape comma-end
0.303 nobody shape comma-inside
-0.355 nobody shape first-comma
-0.685 nobody shape first-end
0.485 nobody shape first-inside
0.792 nobody shape inside-comma
0.402 nobody shape inside-end
0.415 nobody shape inside-inside
-0.483 nobody shape that-comma
0.224 nobody shape that-end
-0.364 nobody shape that-inside
3.019 nobody single colon-end
0.891 nobody single first-end
0.336 nobody single first-inside
0.894 nobody single inside-comma
1.662 nobody single inside-end
1.877 nobody single inside-inside
2.981 nobody single marks
0.150 nobody small 1
-0.234 nobody small 12+
0.008 nobody small 2
-0.352 nobody small 3
-0.331 nobody small 4+
-0.410 nobody small 7+
1.062 nobody title 12+
1.344 nobody title 2
1.460 nobody title 3
2.155 nobody title 4+
1.574 nobody title 7+
2.416 nobody title after possessive
1.815 nobody title of a work
0.498 nobody unpunctuated
0.421 nobody words 1
-0.224 nobody words 12+
0.517 nobody words 2
0.373 nobody words 3
0.406 nobody words 4+
0.082 nobody words 7+
0.485 nobody, after next paragraph somebody likely alone
-0.268 nobody, after next paragraph somebody likely few words
-0.372 nobody, after next paragraph somebody likely in words
-0.538 nobody, after next paragraph somebody maybe alone
0.224 nobody, after next paragraph somebody maybe few words
0.219 nobody, after next paragraph somebody maybe in words
-0.104 nobody, after next paragraph somebody sure alone
0.524 nobody, after next paragraph somebody sure few words
0.048 nobody, after next paragraph somebody sure in words
0.511 nobody, after same paragraph somebody likely few words
-0.267 nobody, after same paragraph somebody likely in words
-0.053 nobody, after same paragraph somebody maybe few words
0.034 nobody, after same paragraph somebody maybe in words
-0.109 nobody, after same paragraph somebody sure alone
0.071 nobody, after same paragraph somebody sure few words
0.540 nobody, after same paragraph somebody sure in words
-0.015 nobody, after same sentence somebody likely in words
0.290 nobody, after same sentence somebody maybe in words
-0.232 nobody, after same sentence somebody sure few words
0.927 nobody, after same sentence somebody sure in words
-0.643 nobody, before continued somebody sure alone
-0.023 nobody, before continued somebody sure few words
-0.136 nobody, before next paragraph somebody likely alone
0.576 nobody, before next paragraph somebody likely few words
-0.073 nobody, before next paragraph somebody likely in words
0.031 nobody, before next paragraph somebody maybe alone
-0.186 nobody, before next paragraph somebody maybe few words
0.315 nobody, before next paragraph somebody maybe in words
-0.258 nobody, before next paragraph somebody sure alone
0.286 nobody, before next paragraph somebody sure few words
-0.402 nobody, before next paragraph somebody sure in words
-0.603 nobody, before same paragraph somebody likely alone
0.184 nobody, before same paragraph somebody likely few words
-0.906 nobody, before same paragraph somebody likely in words
-0.593 nobody, before same paragraph somebody maybe alone
-0.106 nobody, before same paragraph somebody maybe few words
0.485 nobody, before same paragraph somebody maybe in words
0.041 nobody, before same paragraph somebody sure alone
-0.569 nobody, before same paragraph somebody sure few words
-0.179 nobody, before same paragraph somebody sure in words
0.494 nobody, before same sentence somebody likely in words
0.865 nobody, before same sentence somebody maybe in words
0.473 nobody, before same sentence somebody sure few words
1.586 nobody, before same sentence somebody sure in words
0.607 nobody, second before next paragraph somebody likely alone
-0.144 nobody, second before next paragraph somebody likely few words
0.005 nobody, second before next paragraph somebody likely in words
-0.668 nobody, second before next paragraph somebody maybe alone
0.397 nobody, second before next paragraph somebody maybe few words
-0.521 nobody, second before next paragraph somebody maybe in words
0.784 nobody, second before next paragraph somebody sure alone
0.460 nobody, second before next paragraph somebody sure few words
0.091 nobody, second before next paragraph somebody sure in words
0.564 nobody, second before same paragraph somebody likely alone
-0.106 nobody, second before same paragraph somebody likely few words
-0.379 nobody, second before same paragraph somebody likely in words
0.373 nobody, second before same paragraph somebody maybe in words
-0.258 nobody, second before same paragraph somebody sure alone
-0.173 nobody, second before same paragraph somebody sure few words
-0.421 nobody, second before same paragraph somebody sure in words
0.428 nobody, second before same sentence somebody likely in words
0.578 nobody, second before same sentence somebody maybe in words
-0.438 nobody, second before same sentence somebody sure in words
-1.048 only a neighbour’s speaker
-0.491 part of a longer mention
-0.291 plural
0.451 pronoun he
-0.265 pronoun i
-0.973 pronoun it
0.531 pronoun she
-0.077 pronoun they
-0.210 pronoun we
0.448 same person after next paragraph
0.699 same person after same paragraph
0.374 same person after same sentence
-0.030 same person before continued
0.516 same person before next paragraph
0.320 same person before same paragraph
-0.657 same person before same sentence
0.145 same person second before next paragraph
0.777 same person second before same paragraph
-0.009 same person second before same sentence
0.366 second before next paragraph likely
0.104 second before next paragraph likely alone
-0.054 second before next paragraph likely few words
0.342 second before next paragraph likely in words
0.238 second before next paragraph maybe
0.479 second before next paragraph maybe alone
-0.072 second before next paragraph maybe few words
-0.128 second before next paragraph maybe in words
0.294 second before next paragraph sure
0.321 second before next paragraph sure alone
0.156 second before next paragraph sure few words
0.085 second before next paragraph sure in words
0.308 second before same paragraph likely
0.438 second before same paragraph likely alone
0.199 second before same paragraph likely few words
-0.328 second before same paragraph likely in words
0.102 second before same paragraph maybe
-0.231 second before same paragraph maybe alone
0.346 second before same paragraph maybe in words
0.450 second before same paragraph sure
0.606 second before same paragraph sure alone
0.295 second before same paragraph sure few words
-0.268 second before same paragraph sure in words
0.591 second before same sentence likely
0.591 second before same sentence likely in words
-0.191 second before same sentence maybe
-0.191 second before same sentence maybe in words
0.244 second before same sentence sure
0.244 second before same sentence sure in words
0.079 second nearest
-0.489 singular
-0.992 unlinked P+1
-0.988 unlinked P-1
-1.051 unlinked P-2
-1.051 unlinked S+1
0.005 unlinked S-1
-0.894 unlinked S-2
1.217 unlinked after
1.981 unlinked before
-0.046 unlinked colon-comma P+1
-0.075 unlinked colon-comma P-1
-0.116 unlinked colon-comma P-2
-0.042 unlinked colon-comma S-1
0.229 unlinked colon-comma after
0.759 unlinked colon-comma before
-0.547 unlinked colon-end P+1
-0.751 unlinked colon-end P-1
-0.423 unlinked colon-end P-2
-0.087 unlinked colon-end S+1
0.372 unlinked colon-end S-1
-0.098 unlinked colon-end S-2
1.486 unlinked colon-end before
-0.088 unlinked colon-inside P+1
-0.283 unlinked colon-inside P-1
-0.228 unlinked colon-inside P-2
-0.169 unlinked colon-inside before
-0.244 unlinked colon-inside just after
-0.131 unlinked comma-comma P+1
-0.227 unlinked comma-comma P-1
-0.284 unlinked comma-comma P-2
-0.095 unlinked comma-comma S+1
-0.169 unlinked comma-comma S-1
-0.021 unlinked comma-comma S-2
0.233 unlinked comma-comma after
-0.750 unlinked comma-comma before
-0.110 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.644 unlinked comma-end P+1
-0.760 unlinked comma-end P-1
-0.768 unlinked comma-end P-2
-0.091 unlinked comma-end S+1
-0.545 unlinked comma-end S-1
-0.134 unlinked comma-end S-2
1.012 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.117 unlinked comma-inside P+1
-0.165 unlinked comma-inside P-1
-0.145 unlinked comma-inside P-2
-0.056 unlinked comma-inside S+1
-0.020 unlinked comma-inside S-1
0.650 unlinked comma-inside after
0.612 unlinked comma-inside before
-0.138 unlinked comma-inside just after
0.908 unlinked comma-inside just before
-0.854 unlinked first-comma P+1
-0.867 unlinked first-comma P-1
-0.863 unlinked first-comma P-2
-0.327 unlinked first-comma S+1
-0.860 unlinked first-comma S-1
-0.387 unlinked first-comma S-2
1.265 unlinked first-comma after
2.018 unlinked first-comma just after
-0.679 unlinked first-end P+1
-0.804 unlinked first-end P-1
-1.016 unlinked first-end P-2
0.501 unlinked first-end S+1
2.070 unlinked first-end S-1
0.252 unlinked first-end S-2
-0.506 unlinked first-inside P+1
-0.703 unlinked first-inside P-1
-0.677 unlinked first-inside P-2
-0.108 unlinked first-inside S+1
0.441 unlinked first-inside S-1
-0.067 unlinked first-inside S-2
0.314 unlinked first-inside after
0.122 unlinked first-inside just after
-0.670 unlinked inside-comma P+1
-0.521 unlinked inside-comma P-1
-0.798 unlinked inside-comma P-2
-0.269 unlinked inside-comma S+1
-0.589 unlinked inside-comma S-1
-0.130 unlinked inside-comma S-2
0.267 unlinked inside-comma after
0.525 unlinked inside-comma before
0.692 unlinked inside-comma just after
-0.591 unlinked inside-comma just before
-0.817 unlinked inside-end P+1
-0.880 unlinked inside-end P-1
-0.913 unlinked inside-end P-2
-0.548 unlinked inside-end S+1
0.814 unlinked inside-end S-1
-0.272 unlinked inside-end S-2
1.085 unlinked inside-end before
0.419 unlinked inside-end just before
-0.888 unlinked inside-inside P+1
-0.992 unlinked inside-inside P-1
-0.994 unlinked inside-inside P-2
-0.816 unlinked inside-inside S+1
-0.756 unlinked inside-inside S-1
-0.415 unlinked inside-inside S-2
0.456 unlinked inside-inside after
1.029 unlinked inside-inside before
-1.122 unlinked inside-inside just after
0.532 unlinked inside-inside just before
1.044 unlinked just after
0.564 unlinked just before
-0.044 unlinked that-comma P+1
-0.061 unlinked that-comma P-1
-0.085 unlinked that-comma P-2
-0.054 unlinked that-comma after
-0.178 unlinked that-end P+1
-0.294 unlinked that-end P-1
-0.308 unlinked that-end P-2
-0.048 unlinked that-end S+1
-0.166 unlinked that-end S-1
-0.088 unlinked that-end before
-0.133 unlinked that-end just before
-0.080 unlinked that-inside P+1
-0.170 unlinked that-inside P-1
-0.153 unlinked that-inside P-2
-0.017 unlinked that-inside S+1
-0.064 unlinked that-inside S-1
-0.267 unlinked that-inside after
1.494 unlinked that-inside before
-0.085 unlinked that-inside just after
-0.141 verb act L0
0.183 verb act L1
0.356 verb act L2
0.797 verb act L3
0.893 verb act L4
-0.782 verb act P+1
-0.742 verb act P-1
-0.699 verb act P-1-
-0.374 verb act P-1:
-0.772 verb act P-2
-0.611 verb act R0
-0.063 verb act R1
0.396 verb act R2
-0.256 verb act R3
-0.572 verb act S+1
0.288 verb act S+1near
-0.294 verb act S+2
-0.113 verb act S-1
-0.117 verb act S-1:
-0.465 verb act S-2
-0.224 verb act S-3
0.700 verb act around
0.707 verb label L0
0.939 verb label L1
0.699 verb label L2
0.425 verb label L3
0.563 verb label L4
-1.005 verb label P+1
-0.967 verb label P-1
-0.862 verb label P-1-
-0.048 verb label P-1:
-0.915 verb label P-2
-0.720 verb label R0
-0.937 verb label R1
-0.024 verb label R2
-0.704 verb label R3
-0.409 verb label S+1
-0.289 verb label S+1near
-0.198 verb label S+2
-0.461 verb label S-1
-0.035 verb label S-1:
-0.435 verb label S-2
-0.181 verb label S-3
0.691 verb label around
1.254 verb say L0
1.234 verb say L1
1.426 verb say L2
1.631 verb say L3
1.556 verb say L4
-0.856 verb say P+1
-1.027 verb say P-1
-0.941 verb say P-1-
0.802 verb say P-1:
-1.207 verb say P-2
0.895 verb say R0
0.867 verb say R1
1.373 verb say R2
1.584 verb say R3
-0.560 verb say S+1
-0.605 verb say S+1near
-0.609 verb say S+2
0.463 verb say S-1
-0.425 verb say S-1:
-0.140 verb say S-2
-0.429 verb say S-3
0.209 verb say around
0.778 verb speech L0
1.101 verb speech L1
1.203 verb speech L2
1.047 verb speech L3
0.978 verb speech L4
-1.046 verb speech P+1
-0.952 verb speech P-1
-1.303 verb speech P-1-
-0.265 verb speech P-1:
-1.110 verb speech P-2
0.767 verb speech R0
0.317 verb speech R1
0.203 verb speech R2
0.318 verb speech R3
-1.015 verb speech S+1
-0.631 verb speech S+1near
-0.628 verb speech S+2
0.085 verb speech S-1
-0.671 verb speech S-1:
-0.613 verb speech S-2
-0.522 verb speech S-3
0.601 verb speech around
-0.324 verb tell L0
-0.229 verb tell L1
0.910 verb tell L2
0.898 verb tell L3
1.004 verb tell L4
-0.765 verb tell P+1
-0.724 verb tell P-1
-0.535 verb tell P-1-
-1.025 verb tell P-2
0.918 verb tell R0
0.061 verb tell R1
-0.385 verb tell R2
-0.047 verb tell R3
-0.072 verb tell S+1
-0.034 verb tell S+2
0.595 verb tell S-1
-0.184 verb tell S-2
-0.634 where L0 colon-comma
0.513 where L0 colon-end
0.518 where L0 colon-inside
0.203 where L0 comma-comma
0.864 where L0 comma-end
1.253 where L0 comma-inside
0.357 where L0 inside-comma
0.804 where L0 inside-end
0.543 where L0 inside-inside
0.859 where L0 that-comma
-0.023 where L0 that-end
0.785 where L0 that-inside
1.274 where L1 colon-end
-0.255 where L1 colon-inside
0.676 where L1 comma-comma
0.848 where L1 comma-end
0.918 where L1 comma-inside
0.528 where L1 inside-comma
0.607 where L1 inside-end
0.995 where L1 inside-inside
1.105 where L1 that-end
-0.533 where L1 that-inside
-0.327 where L2 colon-comma
0.663 where L2 colon-end
-0.213 where L2 comma-comma
0.931 where L2 comma-end
-0.510 where L2 comma-inside
0.886 where L2 inside-comma
1.022 where L2 inside-end
1.491 where L2 inside-inside
0.241 where L2 that-end
-0.008 where L2 that-inside
-0.837 where L3 colon-comma
0.688 where L3 colon-end
0.790 where L3 comma-comma
0.667 where L3 comma-end
0.475 where L3 comma-inside
1.049 where L3 inside-comma
1.239 where L3 inside-end
1.140 where L3 inside-inside
0.396 where L3 that-end
0.397 where L4 colon-end
0.230 where L4 comma-end
0.067 where L4 comma-inside
-0.015 where L4 inside-comma
1.291 where L4 inside-end
1.008 where L4 inside-inside
-0.094 where P+1 colon-comma
-0.659 where P+1 colon-end
-0.184 where P+1 colon-inside
-0.234 where P+1 comma-comma
-0.691 where P+1 comma-end
-0.174 where P+1 comma-inside
-0.867 where P+1 first-comma
-0.402 where P+1 first-end
-0.716 where P+1 first-inside
-0.759 where P+1 inside-comma
-1.003 where P+1 inside-end
-1.045 where P+1 inside-inside
-0.122 where P+1 that-comma
-0.374 where P+1 that-end
-0.121 where P+1 that-inside
-0.103 where P-1 colon-comma
-0.876 where P-1 colon-end
-0.143 where P-1 colon-inside
-0.294 where P-1 comma-comma
-0.836 where P-1 comma-end
-0.314 where P-1 comma-inside
-0.881 where P-1 first-comma
-0.016 where P-1 first-end
-0.409 where P-1 first-inside
-0.775 where P-1 inside-comma
-0.987 where P-1 inside-end
-1.145 where P-1 inside-inside
-0.094 where P-1 that-comma
-0.271 where P-1 that-end
-0.142 where P-1 that-inside
-0.026 where P-1- colon-comma
-0.549 where P-1- colon-end
-0.081 where P-1- colon-inside
-0.210 where P-1- comma-comma
-0.515 where P-1- comma-end
-0.087 where P-1- comma-inside
-0.661 where P-1- first-comma
-0.886 where P-1- first-end
-0.421 where P-1- first-inside
-0.533 where P-1- inside-comma
-0.721 where P-1- inside-end
-0.965 where P-1- inside-inside
-0.128 where P-1- that-end
-0.061 where P-1- that-inside
-0.467 where P-1: first-end
0.557 where P-1: inside-end
-0.074 where P-2 colon-comma
-0.733 where P-2 colon-end
-0.168 where P-2 colon-inside
-0.211 where P-2 comma-comma
-0.786 where P-2 comma-end
-0.138 where P-2 comma-inside
-0.939 where P-2 first-comma
-1.142 where P-2 first-end
-0.616 where P-2 first-inside
-0.795 where P-2 inside-comma
-0.915 where P-2 inside-end
-0.691 where P-2 inside-inside
-0.089 where P-2 that-comma
-0.237 where P-2 that-end
-0.131 where P-2 that-inside
0.969 where R0 colon-comma
0.638 where R0 comma-comma
-1.842 where R0 comma-inside
0.883 where R0 first-comma
0.632 where R0 first-inside
0.877 where R0 inside-comma
-0.288 where R0 inside-inside
-0.136 where R1 comma-comma
0.874 where R1 first-comma
0.752 where R1 first-inside
0.054 where R1 inside-comma
-0.195 where R1 inside-inside
-0.248 where R2 comma-comma
-0.332 where R2 comma-inside
0.386 where R2 first-comma
1.210 where R2 first-inside
-0.275 where R2 inside-comma
0.664 where R2 inside-inside
0.380 where R3 comma-comma
0.224 where R3 first-comma
1.187 where R3 first-inside
-0.110 where R3 inside-comma
0.473 where R3 inside-inside
-0.171 where S+1 colon-end
-0.217 where S+1 comma-comma
-0.123 where S+1 comma-end
-0.162 where S+1 comma-inside
-0.410 where S+1 first-comma
1.205 where S+1 first-end
-0.445 where S+1 first-inside
-0.444 where S+1 inside-comma
-0.519 where S+1 inside-end
-1.075 where S+1 inside-inside
-0.114 where S+1 that-end
-0.033 where S+1 that-inside
-0.322 where S+1near colon-end
-0.423 where S+1near comma-end
0.690 where S+1near first-end
-1.059 where S+1near inside-end
-0.127 where S+1near that-end
-0.065 where S+2 comma-end
-0.371 where S+2 first-comma
-0.103 where S+2 first-inside
-0.155 where S+2 inside-comma
-0.337 where S+2 inside-end
-0.453 where S+2 inside-inside
-0.315 where S-1 comma-comma
-0.534 where S-1 comma-end
-0.385 where S-1 comma-inside
-1.658 where S-1 first-comma
0.766 where S-1 first-end
-0.364 where S-1 first-inside
-1.500 where S-1 inside-comma
-0.951 where S-1 inside-end
-2.163 where S-1 inside-inside
-0.783 where S-1 that-end
-0.358 where S-1 that-inside
-0.080 where S-1: colon-comma
-1.107 where S-1: colon-end
-0.281 where S-2 colon-end
0.770 where S-2 comma-end
-0.466 where S-2 first-comma
-0.311 where S-2 first-end
-0.246 where S-2 inside-comma
-0.366 where S-2 inside-end
-0.336 where S-2 inside-inside
-0.106 where S-3 comma-end
-0.293 where S-3 first-comma
-0.604 where S-3 first-end
-0.051 where S-3 inside-comma
-0.138 where S-3 inside-end
-0.296 where S-3 inside-inside
-0.159 where around comma-comma
0.839 where around inside-comma
0.672 where around inside-inside
`
