/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.950 after a preposition
0.534 begins the sentence
2.262 construction according say finite
-0.013 construction apposition act base
-0.723 construction apposition act finite
-0.075 construction apposition label base
0.905 construction apposition label finite
0.331 construction apposition say base
0.680 construction apposition say finite
0.760 construction apposition speech base
0.297 construction apposition speech finite
-0.120 construction apposition tell base
1.145 construction apposition tell finite
-0.230 construction by speech finite
-0.884 construction colon say finite
-0.213 construction conjoined act base
-0.283 construction conjoined act finite
-0.217 construction conjoined label base
-0.196 construction conjoined label finite
-0.542 construction conjoined say base
-0.020 construction conjoined say finite
-0.204 construction conjoined speech base
0.244 construction conjoined speech finite
-1.398 construction conjoined tell base
0.959 construction conjoined tell finite
0.388 construction distant act finite
-0.365 construction distant label finite
1.173 construction distant say finite
-0.296 construction distant speech finite
1.011 construction distant tell finite
0.368 construction inverted act finite
-0.819 construction inverted label finite
0.884 construction inverted say finite
0.463 construction inverted speech finite
-0.785 construction object act base
0.056 construction object act finite
-0.076 construction object act ing
-0.743 construction object label base
-0.928 construction object label finite
-0.321 construction object label ing
-0.939 construction object say base
0.557 construction object say finite
-1.220 construction object say ing
-0.044 construction object speech base
-0.924 construction object speech finite
-1.358 construction object speech ing
-0.152 construction object tell base
-0.834 construction object tell finite
-0.404 construction object tell ing
0.043 construction participle act ing
0.338 construction participle label ing
0.275 construction participle say ing
-0.116 construction participle speech ing
0.799 construction participle tell ing
-0.820 construction passive label finite
-0.274 construction passive speech finite
-0.193 construction quoted label finite
-0.459 construction quoted label ing
0.679 construction quoted speech finite
-0.831 construction quoted speech ing
-0.651 construction relative act base
0.338 construction relative act finite
-0.304 construction relative label base
-0.814 construction relative label finite
-0.025 construction relative label ing
-0.132 construction relative say base
0.293 construction relative say finite
-0.822 construction relative speech base
0.278 construction relative speech finite
0.953 construction relative speech ing
0.497 construction signature say finite
-1.143 construction subject act base
-1.250 construction subject act finite
-2.061 construction subject label base
0.368 construction subject label finite
0.376 construction subject say base
1.015 construction subject say finite
-1.774 construction subject speech base
0.445 construction subject speech finite
-1.605 construction subject tell base
0.740 construction subject tell finite
-0.208 definite
-0.702 further
-0.670 indefinite
-0.380 kind document linked
-1.345 kind document unlinked
-1.594 kind document's linked
-0.417 kind document's unlinked
0.465 kind group linked
-0.820 kind group unlinked
-0.077 kind group's linked
-1.237 kind group's unlinked
0.263 kind nominal linked
-0.579 kind nominal unlinked
-0.417 kind nominal's linked
-1.036 kind nominal's unlinked
0.013 kind organisation linked
-1.137 kind organisation unlinked
-1.481 kind organisation's linked
-1.864 kind organisation's unlinked
0.811 kind person linked
0.424 kind person unlinked
0.249 kind person's linked
0.418 kind person's unlinked
-0.089 kind place linked
-1.763 kind place unlinked
-1.421 kind place's linked
-1.648 kind place's unlinked
0.462 kind pronoun linked
-0.577 kind pronoun unlinked
-1.036 kind pronoun's linked
-0.321 kind pronoun's unlinked
0.270 kind unknown linked
-1.278 kind unknown unlinked
-1.421 kind unknown's linked
-0.739 kind unknown's unlinked
0.713 lemma accuse
-0.008 lemma acknowledge
0.871 lemma add
0.097 lemma admit
-1.737 lemma advertise
-0.611 lemma advise
-0.218 lemma advocate
-0.993 lemma agree
0.931 lemma allege
-0.995 lemma announce
0.293 lemma answer
-0.983 lemma applaud
1.451 lemma argue
0.269 lemma ask
2.324 lemma assail
0.659 lemma assert
-0.189 lemma assure
-0.191 lemma attack
0.351 lemma bark
-0.050 lemma bash
-0.973 lemma beg
-1.243 lemma begin
-1.791 lemma believe
0.126 lemma bemoan
-0.238 lemma bill
-0.065 lemma blame
0.184 lemma blast
0.954 lemma boast
-0.836 lemma brag
-0.288 lemma brand
-0.230 lemma by
0.286 lemma call
-0.912 lemma cast
1.023 lemma caution
0.523 lemma challenge
0.730 lemma chant
-0.215 lemma characterize
-0.504 lemma charge
0.653 lemma chide
-0.416 lemma chime
1.306 lemma cite
0.108 lemma claim
-0.074 lemma clarify
-1.905 lemma close
-1.599 lemma coin
0.018 lemma command
0.110 lemma comment
-1.189 lemma compare
0.971 lemma complain
1.421 lemma concede
-0.041 lemma conclude
-0.431 lemma condemn
0.413 lemma confirm
-1.239 lemma consider
0.202 lemma contend
0.157 lemma continue
-0.968 lemma counsel
0.235 lemma counter
-0.172 lemma criticise
-1.158 lemma criticize
0.759 lemma cry
-0.070 lemma declare
0.463 lemma decry
-0.901 lemma deem
-0.097 lemma defend
-0.456 lemma demand
1.523 lemma denounce
-0.346 lemma deny
-0.047 lemma depict
0.254 lemma deride
0.197 lemma describe
-0.189 lemma disclose
1.040 lemma dismiss
-0.007 lemma divulge
0.591 lemma dub
-0.081 lemma echo
1.524 lemma elaborate
1.150 lemma email
0.072 lemma emphasize
-0.867 lemma endorse
0.712 lemma exclaim
0.721 lemma explain
0.648 lemma express
0.003 lemma figure
-0.761 lemma find
-1.369 lemma finish
-0.150 lemma forecast
-0.192 lemma go
-0.011 lemma guess
0.604 lemma hail
0.856 lemma hammer
-0.375 lemma headline
-0.690 lemma highlight
-0.167 lemma hint
-1.547 lemma hold
0.310 lemma imply
1.633 lemma indicate
1.137 lemma insist
-0.009 lemma instruct
0.183 lemma interject
-1.654 lemma invoke
0.137 lemma issue
0.397 lemma joke
-0.466 lemma label
-0.408 lemma lambaste
-0.257 lemma lament
-0.347 lemma lash
0.384 lemma laugh
-0.223 lemma liken
-0.471 lemma maintain
-1.771 lemma mean
-0.437 lemma mention
1.578 lemma mock
-2.868 lemma muse
-0.388 lemma name
0.618 lemma note
-1.325 lemma open
-1.125 lemma oppose
-1.323 lemma order
-1.204 lemma paint
-0.187 lemma pitch
-1.867 lemma plead
0.423 lemma pledge
0.207 lemma point
1.060 lemma portray
-0.630 lemma post
-0.125 lemma praise
-0.004 lemma pray
1.455 lemma predict
-0.599 lemma proclaim
-0.865 lemma profess
-0.228 lemma promise
-2.154 lemma promote
0.814 lemma pronounce
-0.738 lemma propose
0.517 lemma protest
0.474 lemma publish
-0.856 lemma put
-0.190 lemma quip
0.455 lemma quote
-0.136 lemma quote quoted
0.450 lemma quote subject
0.621 lemma rail
-0.845 lemma rank
-0.278 lemma rate
-0.052 lemma read
-0.427 lemma reason
-2.391 lemma reassure
-0.081 lemma rebuke
1.534 lemma recall
-0.399 lemma recite
-0.005 lemma reckon
-0.405 lemma recommend
0.217 lemma recount
0.077 lemma refer
-0.158 lemma reflect
-0.817 lemma regard
-0.206 lemma reiterate
-0.490 lemma relate
0.784 lemma release
-0.394 lemma remark
-1.556 lemma remind
1.825 lemma repeat
1.438 lemma reply
1.734 lemma report
0.450 lemma respond
-0.773 lemma retort
-0.229 lemma retweet
-0.179 lemma reveal
0.504 lemma rip
-0.412 lemma rule
0.514 lemma scold
1.260 lemma scream
-0.735 lemma see
1.972 lemma shout
-1.969 lemma signal
-0.052 lemma sing
-0.860 lemma slam
-1.227 lemma speak
-0.232 lemma speculate
-1.728 lemma start
-0.064 lemma state
0.162 lemma stress
-0.833 lemma style
0.000 lemma suggest
0.172 lemma sum
0.149 lemma support
-0.149 lemma suspect
-0.630 lemma talk
1.124 lemma tell apposition
-0.434 lemma tell conjoined
1.011 lemma tell distant
-0.886 lemma tell object
0.799 lemma tell participle
0.699 lemma tell subject
-1.067 lemma term
-1.299 lemma testify
1.495 lemma text
-0.669 lemma thank
-1.452 lemma think
-0.660 lemma title
0.307 lemma tout
0.216 lemma tweet
-0.195 lemma underscore
-0.203 lemma urge
-0.503 lemma use
-1.600 lemma venture
-0.412 lemma view
-0.934 lemma voice
-0.133 lemma volunteer
0.303 lemma vow
-0.019 lemma warn
0.736 lemma wonder
0.339 lemma write
1.977 lemma yell
-0.740 link according L0
1.380 link according L1
1.757 link according L2
1.568 link according L4
-1.520 link according P+1
-1.581 link according P-1
-0.919 link according P-1-
-0.563 link according P-2
0.182 link according R0
1.556 link according R1
2.170 link according R2
1.941 link according R3
-1.169 link according S+1
1.212 link according S-1
0.999 link apposition L0
0.753 link apposition L1
1.611 link apposition L2
1.551 link apposition L3
1.818 link apposition L4
-1.430 link apposition P+1
-1.736 link apposition P-1
-1.119 link apposition P-1-
-1.037 link apposition P-2
0.800 link apposition R0
-0.015 link apposition R1
0.837 link apposition R2
-0.815 link apposition S+1
0.345 link apposition S+1near
-0.240 link apposition S+2
0.027 link apposition S-1
-0.952 link apposition S-2
-0.259 link apposition S-3
-0.813 link apposition around
-0.719 link by L0
0.421 link by L1
0.503 link by L2
0.522 link by L3
0.718 link by L4
-0.599 link by P+1
-0.678 link by P-1
-0.391 link by P-1-
-0.593 link by P-2
1.631 link by R0
1.189 link by R1
0.884 link by R2
1.878 link by R3
-0.157 link by S+1
-0.102 link by S+2
-0.708 link by S-1
-0.124 link by S-2
-0.031 link by S-3
0.717 link colon L0
-0.550 link colon L1
-0.210 link colon L2
-0.513 link colon L3
-0.520 link colon P+1
0.577 link colon P-1
-0.038 link colon P-1-
-0.549 link colon P-1:
0.531 link colon P-2
-1.968 link colon R1
-0.080 link colon S-1
0.603 link conjoined L0
1.632 link conjoined L1
0.776 link conjoined L2
2.087 link conjoined L3
-0.666 link conjoined L4
-0.844 link conjoined P+1
-0.824 link conjoined P-1
-0.832 link conjoined P-1-
-0.884 link conjoined P-2
-0.536 link conjoined R0
-0.847 link conjoined R1
-1.346 link conjoined R2
-1.344 link conjoined R3
0.007 link conjoined S+1
-0.303 link conjoined S+1near
-0.243 link conjoined S+2
-2.028 link conjoined S-1
-0.242 link conjoined S-1:
-0.438 link conjoined S-2
-0.247 link conjoined S-3
1.167 link conjoined around
1.260 link distant L0
0.548 link distant L1
0.999 link distant L2
1.635 link distant L3
-0.427 link distant L4
-0.835 link distant P+1
-0.827 link distant P-1
-0.752 link distant P-1-
-0.838 link distant P-2
1.060 link distant R0
-0.275 link distant R1
-0.196 link distant S+1
-0.503 link distant S+1near
-0.179 link distant S+2
1.061 link distant S-1
-0.161 link distant S-2
2.050 link distant around
-2.045 link inverted L1
0.272 link inverted L2
-1.861 link inverted L3
-1.392 link inverted P+1
-0.663 link inverted P-1
-1.391 link inverted P-1-
-1.436 link inverted P-2
0.948 link inverted R0
-0.367 link inverted S+1
1.007 link inverted S-1
0.576 link inverted S-2
-0.617 link object L0
-0.387 link object L1
0.626 link object L2
-1.635 link object L3
-1.189 link object L4
-0.636 link object P+1
-0.666 link object P-1
-0.630 link object P-1-
-0.659 link object P-2
-0.318 link object R0
-0.222 link object R1
1.727 link object R2
2.037 link object R3
-0.408 link object S+1
-0.024 link object S+1near
-0.125 link object S+2
0.383 link object S-1
-0.014 link object S-1:
-0.467 link object S-2
-0.122 link object S-3
1.040 link participle L0
1.121 link participle L1
1.470 link participle L2
1.417 link participle L3
1.646 link participle L4
-1.255 link participle P+1
-1.330 link participle P-1
-0.868 link participle P-1-
-1.223 link participle P-2
0.509 link participle R0
-0.456 link participle R1
-1.086 link participle R2
-0.871 link participle R3
-0.392 link participle S+1
-0.286 link participle S+1near
-0.139 link participle S+2
-0.464 link participle S-1
-0.174 link participle S-1:
-0.464 link participle S-2
-0.023 link participle S-3
0.712 link participle around
-0.109 link passive P+1
-0.028 link passive P-1
-0.018 link passive P-2
-0.031 link quoted P+1
-0.088 link quoted P-1
-0.180 link quoted P-1-
-0.035 link quoted P-2
0.369 link quoted S-1
-0.565 link relative L0
-0.270 link relative L1
1.148 link relative L2
-0.635 link relative L3
1.642 link relative L4
-0.713 link relative P+1
-0.658 link relative P-1
-0.402 link relative P-1-
-0.565 link relative P-2
2.254 link relative R0
-0.256 link relative R1
0.797 link relative R2
-1.027 link relative R3
-0.192 link relative S+1
-0.077 link relative S+2
1.288 link relative S-1
-0.109 link relative S-2
-0.102 link relative S-3
1.978 link signature P+1
-0.254 link signature P-2
0.889 link subject L0
1.007 link subject L1
1.007 link subject L2
1.093 link subject L3
1.323 link subject L4
-1.038 link subject P+1
-0.941 link subject P-1
-1.033 link subject P-1-
0.706 link subject P-1:
-1.271 link subject P-2
0.879 link subject R0
0.388 link subject R1
-0.377 link subject R2
-0.071 link subject R3
-1.097 link subject S+1
-1.120 link subject S+1near
-1.307 link subject S+2
0.601 link subject S-1
-1.318 link subject S-1:
-0.870 link subject S-2
-1.446 link subject S-3
1.223 mention document according
0.513 mention document apposition
-1.142 mention document by
-0.939 mention document colon
-0.502 mention document conjoined
-1.888 mention document distant
1.868 mention document inverted
-0.315 mention document object
-1.230 mention document participle
-0.134 mention document quoted
-0.515 mention document relative
1.212 mention document subject
1.352 mention group according
-1.185 mention group apposition
0.523 mention group by
0.288 mention group colon
0.632 mention group conjoined
1.705 mention group distant
0.754 mention group inverted
-0.352 mention group object
0.472 mention group participle
0.278 mention group relative
0.463 mention group subject
0.188 mention group's by
-0.026 mention group's conjoined
0.359 mention group's distant
-0.323 mention group's object
-0.007 mention group's participle
0.989 mention nominal according
-2.430 mention nominal apposition
0.998 mention nominal by
-0.013 mention nominal colon
-1.602 mention nominal conjoined
1.034 mention nominal distant
-0.763 mention nominal inverted
-0.847 mention nominal object
1.508 mention nominal participle
-1.094 mention nominal quoted
-0.642 mention nominal relative
1.306 mention nominal subject
-0.114 mention nominal's by
-0.003 mention nominal's conjoined
-0.312 mention nominal's object
1.149 mention organisation according
-1.764 mention organisation apposition
0.897 mention organisation by
0.121 mention organisation colon
-0.021 mention organisation conjoined
-0.228 mention organisation distant
-1.048 mention organisation inverted
-0.710 mention organisation object
-0.659 mention organisation participle
-0.269 mention organisation relative
1.486 mention organisation subject
-1.844 mention organisation's by
0.775 mention organisation's conjoined
-0.481 mention organisation's distant
-0.213 mention organisation's object
-0.378 mention organisation's participle
0.666 mention person according
1.085 mention person apposition
-0.014 mention person by
-0.126 mention person colon
0.369 mention person conjoined
0.863 mention person distant
1.049 mention person inverted
-0.181 mention person object
0.551 mention person participle
-0.545 mention person passive
-0.319 mention person quoted
0.019 mention person relative
1.780 mention person signature
0.638 mention person subject
0.290 mention person's according
0.099 mention person's by
0.701 mention person's conjoined
0.275 mention person's distant
-1.318 mention person's inverted
-0.030 mention person's object
1.091 mention person's participle
-0.433 mention person's passive
-0.474 mention person's quoted
-1.063 mention place by
-0.797 mention place colon
-0.459 mention place conjoined
0.008 mention place distant
-0.587 mention place object
0.563 mention place participle
-0.328 mention place relative
0.205 mention place subject
-0.332 mention place's by
-0.297 mention place's conjoined
-0.090 mention place's distant
-0.193 mention place's object
0.941 mention pronoun apposition
-0.002 mention pronoun by
-0.389 mention pronoun colon
0.057 mention pronoun conjoined
0.596 mention pronoun distant
-2.520 mention pronoun inverted
-1.423 mention pronoun object
0.285 mention pronoun participle
1.735 mention pronoun quoted
0.514 mention pronoun subject
-1.153 mention pronoun's conjoined
-0.004 mention pronoun's distant
-0.658 mention pronoun's object
0.208 mention pronoun's participle
0.555 mention unknown according
0.608 mention unknown apposition
0.045 mention unknown by
-0.949 mention unknown colon
-0.869 mention unknown conjoined
-1.490 mention unknown distant
0.116 mention unknown inverted
0.373 mention unknown object
-1.235 mention unknown participle
-0.089 mention unknown passive
0.684 mention unknown relative
0.726 mention unknown subject
-1.628 mention unknown's by
-0.104 mention unknown's conjoined
-0.072 mention unknown's distant
-0.090 mention unknown's object
-0.117 mention unknown's participle
0.602 nearest
0.816 nearest by far
0.577 nearest of equals
0.561 nobody
-0.333 nobody after as
2.530 nobody after book
0.096 nobody after called
-0.542 nobody after capital
0.292 nobody after determiner
0.433 nobody after for
0.068 nobody after in
0.368 nobody after of
1.114 nobody after on
1.680 nobody after show
-0.528 nobody after term
1.404 nobody after titled
-0.690 nobody after verb act
-0.583 nobody after verb label
-0.534 nobody after verb say
-0.996 nobody after verb speech
-0.051 nobody after word
0.166 nobody bare title
0.213 nobody before noun
0.093 nobody before verb
0.184 nobody before word
1.244 nobody capital 1
-0.305 nobody capital 12+
0.492 nobody capital 2
-0.240 nobody capital 3
-0.419 nobody capital 4+
-0.377 nobody capital 7+
2.261 nobody hashtag
0.350 nobody nearest at hand
0.695 nobody nearest far
-0.141 nobody nearest far long
0.676 nobody nearest far short
0.456 nobody nearest middle
0.428 nobody nearest middle long
0.463 nobody nearest middle short
0.228 nobody nearest near
0.053 nobody nearest near long
0.394 nobody nearest near short
-1.134 nobody nearest none
-1.673 nobody nearest none long
-0.514 nobody punctuated colon-comma
-0.698 nobody punctuated colon-end
0.495 nobody punctuated comma-comma
-0.339 nobody punctuated comma-end
1.099 nobody punctuated comma-inside
-0.371 nobody punctuated first-comma
-0.146 nobody punctuated first-end
-0.679 nobody punctuated first-inside
0.702 nobody punctuated inside-comma
0.549 nobody punctuated inside-end
1.265 nobody punctuated inside-inside
-0.841 nobody punctuated that-comma
0.182 nobody punctuated that-end
-0.514 nobody shape colon-comma
0.845 nobody shape colon-end
1.451 nobody shape colon-inside
0.495 nobody shape comma-comma
0.585 nobody shape comma-end
0.365 nobody shape comma-inside
-0.377 nobody shape first-comma
-0.974 nobody shape first-end
0.612 nobody shape first-inside
0.895 nobody shape inside-comma
0.599 nobody shape inside-end
0.457 nobody shape inside-inside
-0.841 nobody shape that-comma
0.182 nobody shape that-end
-0.610 nobody shape that-inside
2.053 nobody single colon-end
1.898 nobody single first-end
0.858 nobody single first-inside
1.802 nobody single inside-comma
2.139 nobody single inside-end
2.279 nobody single inside-inside
2.631 nobody single marks
0.105 nobody small 1
-0.273 nobody small 12+
-0.152 nobody small 2
-0.501 nobody small 3
-0.448 nobody small 4+
-0.540 nobody small 7+
0.678 nobody title 12+
1.839 nobody title 2
2.002 nobody title 3
2.613 nobody title 4+
2.069 nobody title 7+
0.530 nobody unpunctuated
0.417 nobody words 1
-0.258 nobody words 12+
0.569 nobody words 2
0.523 nobody words 3
0.494 nobody words 4+
0.131 nobody words 7+
-0.530 part of a longer mention
-0.302 plural
0.454 pronoun he
-0.160 pronoun i
-0.978 pronoun it
0.563 pronoun she
-0.064 pronoun they
-0.111 pronoun we
-0.484 rule: quoted through another
0.033 second nearest
-0.546 singular
-1.035 unlinked P+1
-1.018 unlinked P-1
-1.113 unlinked P-2
-1.126 unlinked S+1
-0.135 unlinked S-1
-0.918 unlinked S-2
1.075 unlinked after
1.797 unlinked before
-0.153 unlinked colon-comma P+1
-0.244 unlinked colon-comma P-1
-0.368 unlinked colon-comma P-2
-0.095 unlinked colon-comma S-1
0.739 unlinked colon-comma after
1.409 unlinked colon-comma before
-0.933 unlinked colon-end P+1
-1.095 unlinked colon-end P-1
-1.142 unlinked colon-end P-2
-0.291 unlinked colon-end S+1
0.748 unlinked colon-end S-1
-0.308 unlinked colon-end S-2
1.888 unlinked colon-end before
-0.315 unlinked colon-inside P+1
-0.729 unlinked colon-inside P-1
-0.654 unlinked colon-inside P-2
0.065 unlinked colon-inside before
-0.509 unlinked colon-inside just after
-0.432 unlinked comma-comma P+1
-0.595 unlinked comma-comma P-1
-0.657 unlinked comma-comma P-2
-0.267 unlinked comma-comma S+1
-0.318 unlinked comma-comma S-1
-0.039 unlinked comma-comma S-2
0.623 unlinked comma-comma after
-1.325 unlinked comma-comma before
-0.294 unlinked comma-comma just after
-0.087 unlinked comma-comma just before
-0.899 unlinked comma-end P+1
-0.938 unlinked comma-end P-1
-0.942 unlinked comma-end P-2
-0.368 unlinked comma-end S+1
-1.030 unlinked comma-end S-1
-0.462 unlinked comma-end S-2
1.428 unlinked comma-end before
-0.238 unlinked comma-end just before
-0.423 unlinked comma-inside P+1
-0.569 unlinked comma-inside P-1
-0.473 unlinked comma-inside P-2
-0.188 unlinked comma-inside S+1
-0.053 unlinked comma-inside S-1
1.596 unlinked comma-inside after
1.049 unlinked comma-inside before
-0.333 unlinked comma-inside just after
2.621 unlinked comma-inside just before
-0.933 unlinked first-comma P+1
-0.914 unlinked first-comma P-1
-0.920 unlinked first-comma P-2
-0.698 unlinked first-comma S+1
-1.061 unlinked first-comma S-1
-0.814 unlinked first-comma S-2
1.597 unlinked first-comma after
2.461 unlinked first-comma just after
-1.006 unlinked first-end P+1
-1.006 unlinked first-end P-1
-1.317 unlinked first-end P-2
1.093 unlinked first-end S+1
2.259 unlinked first-end S-1
0.254 unlinked first-end S-2
-0.863 unlinked first-inside P+1
-0.975 unlinked first-inside P-1
-0.965 unlinked first-inside P-2
-0.306 unlinked first-inside S+1
1.002 unlinked first-inside S-1
-0.230 unlinked first-inside S-2
0.620 unlinked first-inside after
0.303 unlinked first-inside just after
-0.957 unlinked inside-comma P+1
-0.709 unlinked inside-comma P-1
-1.017 unlinked inside-comma P-2
-0.737 unlinked inside-comma S+1
-1.057 unlinked inside-comma S-1
-0.392 unlinked inside-comma S-2
0.477 unlinked inside-comma after
0.940 unlinked inside-comma before
1.036 unlinked inside-comma just after
-1.199 unlinked inside-comma just before
-0.980 unlinked inside-end P+1
-1.019 unlinked inside-end P-1
-1.033 unlinked inside-end P-2
-0.973 unlinked inside-end S+1
1.047 unlinked inside-end S-1
-0.761 unlinked inside-end S-2
1.307 unlinked inside-end before
0.602 unlinked inside-end just before
-1.026 unlinked inside-inside P+1
-1.114 unlinked inside-inside P-1
-1.111 unlinked inside-inside P-2
-1.122 unlinked inside-inside S+1
-0.924 unlinked inside-inside S-1
-0.945 unlinked inside-inside S-2
0.596 unlinked inside-inside after
1.279 unlinked inside-inside before
-1.523 unlinked inside-inside just after
0.708 unlinked inside-inside just before
0.934 unlinked just after
0.492 unlinked just before
-0.129 unlinked that-comma P+1
-0.210 unlinked that-comma P-1
-0.276 unlinked that-comma P-2
-0.126 unlinked that-comma after
-0.535 unlinked that-end P+1
-0.729 unlinked that-end P-1
-0.770 unlinked that-end P-2
-0.134 unlinked that-end S+1
-0.449 unlinked that-end S-1
-0.065 unlinked that-end before
-0.420 unlinked that-end just before
-0.339 unlinked that-inside P+1
-0.548 unlinked that-inside P-1
-0.518 unlinked that-inside P-2
-0.062 unlinked that-inside S+1
-0.275 unlinked that-inside S-1
-0.589 unlinked that-inside after
1.981 unlinked that-inside before
-0.274 unlinked that-inside just after
-0.299 verb act L0
0.198 verb act L1
0.291 verb act L2
0.684 verb act L3
0.953 verb act L4
-0.833 verb act P+1
-0.806 verb act P-1
-0.824 verb act P-1-
-0.956 verb act P-1:
-0.825 verb act P-2
-1.318 verb act R0
-0.083 verb act R1
0.354 verb act R2
-0.797 verb act R3
-0.851 verb act S+1
0.461 verb act S+1near
-0.618 verb act S+2
-0.444 verb act S-1
-0.313 verb act S-1:
-0.875 verb act S-2
-0.496 verb act S-3
0.670 verb act around
0.749 verb label L0
1.143 verb label L1
0.803 verb label L2
0.567 verb label L3
1.035 verb label L4
-1.136 verb label P+1
-1.151 verb label P-1
-1.242 verb label P-1-
-0.063 verb label P-1:
-1.067 verb label P-2
-1.026 verb label R0
-1.910 verb label R1
0.120 verb label R2
-1.542 verb label R3
-0.916 verb label S+1
-0.558 verb label S+1near
-0.511 verb label S+2
-0.638 verb label S-1
-0.047 verb label S-1:
-1.002 verb label S-2
-0.461 verb label S-3
0.807 verb label around
1.227 verb say L0
1.070 verb say L1
1.339 verb say L2
1.653 verb say L3
1.739 verb say L4
-0.947 verb say P+1
-0.931 verb say P-1
-0.615 verb say P-1-
1.431 verb say P-1:
-1.320 verb say P-2
0.957 verb say R0
0.705 verb say R1
1.268 verb say R2
1.471 verb say R3
-0.460 verb say S+1
-0.928 verb say S+1near
-1.035 verb say S+2
0.751 verb say S-1
-0.571 verb say S-1:
0.081 verb say S-2
-0.601 verb say S-3
0.230 verb say around
0.696 verb speech L0
1.192 verb speech L1
1.307 verb speech L2
1.098 verb speech L3
1.142 verb speech L4
-1.113 verb speech P+1
-1.042 verb speech P-1
-1.401 verb speech P-1-
-0.922 verb speech P-1:
-1.184 verb speech P-2
0.698 verb speech R0
0.322 verb speech R1
0.086 verb speech R2
0.202 verb speech R3
-1.476 verb speech S+1
-0.853 verb speech S+1near
-0.985 verb speech S+2
0.226 verb speech S-1
-1.085 verb speech S-1:
-0.891 verb speech S-2
-0.971 verb speech S-3
0.846 verb speech around
-1.288 verb tell L0
-0.581 verb tell L1
0.821 verb tell L2
0.778 verb tell L3
1.168 verb tell L4
-1.401 verb tell P+1
-0.846 verb tell P-1
-1.029 verb tell P-1-
-1.424 verb tell P-2
1.000 verb tell R0
-0.053 verb tell R1
-0.713 verb tell R2
-0.193 verb tell R3
-0.160 verb tell S+1
-0.111 verb tell S+2
0.929 verb tell S-1
-0.534 verb tell S-2
-0.925 where L0 colon-comma
0.766 where L0 colon-end
-0.054 where L0 colon-inside
0.318 where L0 comma-comma
0.935 where L0 comma-end
1.766 where L0 comma-inside
0.577 where L0 inside-comma
0.991 where L0 inside-end
0.775 where L0 inside-inside
1.541 where L0 that-comma
-0.161 where L0 that-end
1.192 where L0 that-inside
1.706 where L1 colon-end
-0.716 where L1 colon-inside
1.172 where L1 comma-comma
1.021 where L1 comma-end
1.143 where L1 comma-inside
0.695 where L1 inside-comma
0.601 where L1 inside-end
1.049 where L1 inside-inside
1.368 where L1 that-end
-0.455 where L1 that-inside
-0.821 where L2 colon-comma
0.843 where L2 colon-end
-0.152 where L2 comma-comma
0.924 where L2 comma-end
-0.313 where L2 comma-inside
0.952 where L2 inside-comma
0.972 where L2 inside-end
1.478 where L2 inside-inside
0.262 where L2 that-end
0.087 where L2 that-inside
-1.670 where L3 colon-comma
0.670 where L3 colon-end
1.802 where L3 comma-comma
0.784 where L3 comma-end
0.710 where L3 comma-inside
1.270 where L3 inside-comma
1.301 where L3 inside-end
1.250 where L3 inside-inside
0.374 where L3 that-end
0.452 where L4 colon-end
0.281 where L4 comma-end
0.006 where L4 comma-inside
-0.243 where L4 inside-comma
1.074 where L4 inside-end
1.043 where L4 inside-inside
-0.228 where P+1 colon-comma
-1.003 where P+1 colon-end
-0.445 where P+1 colon-inside
-0.605 where P+1 comma-comma
-0.956 where P+1 comma-end
-0.498 where P+1 comma-inside
-0.902 where P+1 first-comma
-0.695 where P+1 first-end
-1.140 where P+1 first-inside
-0.992 where P+1 inside-comma
-1.146 where P+1 inside-end
-1.154 where P+1 inside-inside
-0.331 where P+1 that-comma
-0.753 where P+1 that-end
-0.410 where P+1 that-inside
-0.295 where P-1 colon-comma
-1.369 where P-1 colon-end
-0.457 where P-1 colon-inside
-0.692 where P-1 comma-comma
-1.194 where P-1 comma-end
-0.866 where P-1 comma-inside
-0.963 where P-1 first-comma
0.055 where P-1 first-end
-0.459 where P-1 first-inside
-1.115 where P-1 inside-comma
-1.183 where P-1 inside-end
-1.351 where P-1 inside-inside
-0.221 where P-1 that-comma
-0.815 where P-1 that-end
-0.518 where P-1 that-inside
-0.116 where P-1- colon-comma
-1.168 where P-1- colon-end
-0.222 where P-1- colon-inside
-0.545 where P-1- comma-comma
-0.888 where P-1- comma-end
-0.198 where P-1- comma-inside
-0.808 where P-1- first-comma
-0.550 where P-1- first-end
-0.978 where P-1- first-inside
-0.987 where P-1- inside-comma
-1.114 where P-1- inside-end
-1.249 where P-1- inside-inside
-0.486 where P-1- that-end
-0.183 where P-1- that-inside
-0.968 where P-1: first-end
1.027 where P-1: inside-end
-0.250 where P-2 colon-comma
-1.037 where P-2 colon-end
-0.503 where P-2 colon-inside
-0.580 where P-2 comma-comma
-0.941 where P-2 comma-end
-0.435 where P-2 comma-inside
-0.990 where P-2 first-comma
-1.466 where P-2 first-end
-0.611 where P-2 first-inside
-1.027 where P-2 inside-comma
-1.046 where P-2 inside-end
-0.771 where P-2 inside-inside
-0.240 where P-2 that-comma
-0.681 where P-2 that-end
-0.533 where P-2 that-inside
1.226 where R0 colon-comma
0.949 where R0 comma-comma
-2.380 where R0 comma-inside
0.911 where R0 first-comma
0.714 where R0 first-inside
0.950 where R0 inside-comma
-0.053 where R0 inside-inside
-0.046 where R1 comma-comma
1.203 where R1 first-comma
1.607 where R1 first-inside
0.134 where R1 inside-comma
-0.310 where R1 inside-inside
-0.646 where R2 comma-comma
-0.975 where R2 comma-inside
0.380 where R2 first-comma
1.598 where R2 first-inside
-0.384 where R2 inside-comma
0.740 where R2 inside-inside
0.033 where R3 comma-comma
0.545 where R3 first-comma
1.852 where R3 first-inside
0.027 where R3 inside-comma
0.711 where R3 inside-inside
-0.456 where S+1 colon-end
-0.555 where S+1 comma-comma
-0.277 where S+1 comma-end
-0.295 where S+1 comma-inside
-0.223 where S+1 first-comma
2.293 where S+1 first-end
-0.851 where S+1 first-inside
-0.881 where S+1 inside-comma
-1.031 where S+1 inside-end
-1.434 where S+1 inside-inside
-0.359 where S+1 that-end
-0.094 where S+1 that-inside
-0.636 where S+1near colon-end
-0.687 where S+1near comma-end
1.216 where S+1near first-end
-1.616 where S+1near inside-end
-0.203 where S+1near that-end
-0.126 where S+2 comma-end
-0.670 where S+2 first-comma
-0.223 where S+2 first-inside
-0.393 where S+2 inside-comma
-0.493 where S+2 inside-end
-0.851 where S+2 inside-inside
-0.566 where S-1 comma-comma
-0.858 where S-1 comma-end
-1.027 where S-1 comma-inside
-2.139 where S-1 first-comma
0.961 where S-1 first-end
-0.522 where S-1 first-inside
-2.595 where S-1 inside-comma
-1.356 where S-1 inside-end
-2.767 where S-1 inside-inside
-1.787 where S-1 that-end
-1.047 where S-1 that-inside
-0.115 where S-1: colon-comma
-1.546 where S-1: colon-end
-0.507 where S-2 colon-end
1.330 where S-2 comma-end
-0.947 where S-2 first-comma
0.041 where S-2 first-end
-0.428 where S-2 inside-comma
-0.874 where S-2 inside-end
-0.660 where S-2 inside-inside
-0.180 where S-3 comma-end
-0.563 where S-3 first-comma
-0.995 where S-3 first-end
-0.083 where S-3 inside-comma
-0.357 where S-3 inside-end
-0.553 where S-3 inside-inside
-0.648 where around comma-comma
0.989 where around inside-comma
0.583 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.935 after a preposition
0.325 after next paragraph likely
0.233 after next paragraph likely alone
0.985 after next paragraph likely few words
0.077 after next paragraph likely in words
0.139 after next paragraph maybe
0.420 after next paragraph maybe alone
-0.048 after next paragraph maybe few words
-0.029 after next paragraph maybe in words
0.166 after next paragraph sure
-0.062 after next paragraph sure alone
0.302 after next paragraph sure few words
0.205 after next paragraph sure in words
0.489 after same paragraph likely
0.980 after same paragraph likely few words
0.289 after same paragraph likely in words
0.784 after same paragraph maybe
0.500 after same paragraph maybe few words
-0.476 after same paragraph maybe in words
0.360 after same paragraph sure
1.022 after same paragraph sure alone
0.611 after same paragraph sure few words
0.045 after same paragraph sure in words
0.210 after same sentence likely
0.164 after same sentence likely in words
0.393 after same sentence maybe
0.387 after same sentence maybe in words
0.515 after same sentence sure
0.706 after same sentence sure few words
0.442 after same sentence sure in words
0.084 before continued likely
0.088 before continued likely alone
3.594 before continued maybe
-0.781 before continued maybe alone
1.522 before continued sure
1.671 before continued sure alone
-0.294 before continued sure few words
-0.212 before next paragraph likely
1.133 before next paragraph likely alone
-1.017 before next paragraph likely few words
0.609 before next paragraph likely in words
0.641 before next paragraph maybe
-0.007 before next paragraph maybe alone
-0.398 before next paragraph maybe few words
0.798 before next paragraph maybe in words
0.284 before next paragraph sure
0.798 before next paragraph sure alone
-0.457 before next paragraph sure few words
0.012 before next paragraph sure in words
0.608 before same paragraph likely
0.611 before same paragraph likely alone
0.907 before same paragraph likely few words
0.081 before same paragraph likely in words
0.256 before same paragraph maybe
-0.050 before same paragraph maybe alone
0.674 before same paragraph maybe few words
0.101 before same paragraph maybe in words
0.768 before same paragraph sure
0.796 before same paragraph sure alone
0.450 before same paragraph sure few words
-0.364 before same paragraph sure in words
0.495 before same sentence likely
0.480 before same sentence likely in words
0.239 before same sentence maybe
0.239 before same sentence maybe in words
0.285 before same sentence sure
0.578 before same sentence sure few words
0.165 before same sentence sure in words
0.511 begins the sentence
2.178 construction according say finite
0.117 construction apposition act base
-0.644 construction apposition act finite
-0.058 construction apposition label base
0.834 construction apposition label finite
0.249 construction apposition say base
0.656 construction apposition say finite
0.556 construction apposition speech base
0.374 construction apposition speech finite
-0.138 construction apposition tell base
0.976 construction apposition tell finite
-0.171 construction by speech finite
-0.788 construction colon say finite
-0.197 construction conjoined act base
-0.339 construction conjoined act finite
-0.173 construction conjoined label base
-0.033 construction conjoined label finite
-0.232 construction conjoined say base
-0.136 construction conjoined say finite
-0.118 construction conjoined speech base
0.187 construction conjoined speech finite
-1.501 construction conjoined tell base
0.910 construction conjoined tell finite
0.407 construction distant act finite
-0.217 construction distant label finite
1.156 construction distant say finite
-0.305 construction distant speech finite
1.083 construction distant tell finite
0.315 construction inverted act finite
-0.942 construction inverted label finite
0.803 construction inverted say finite
0.463 construction inverted speech finite
-0.753 construction object act base
0.089 construction object act finite
-0.070 construction object act ing
-0.731 construction object label base
-0.927 construction object label finite
-0.353 construction object label ing
-0.988 construction object say base
0.558 construction object say finite
-1.162 construction object say ing
0.071 construction object speech base
-0.947 construction object speech finite
-1.232 construction object speech ing
-0.173 construction object tell base
-0.750 construction object tell finite
-0.344 construction object tell ing
0.072 construction participle act ing
0.367 construction participle label ing
0.201 construction participle say ing
-0.017 construction participle speech ing
0.779 construction participle tell ing
-0.819 construction passive label finite
-0.166 construction passive speech finite
-0.212 construction quoted label finite
-0.509 construction quoted label ing
0.695 construction quoted speech finite
-0.800 construction quoted speech ing
-0.644 construction relative act base
0.268 construction relative act finite
-0.247 construction relative label base
-0.819 construction relative label finite
-0.030 construction relative label ing
-0.167 construction relative say base
0.362 construction relative say finite
-0.675 construction relative speech base
0.246 construction relative speech finite
1.226 construction relative speech ing
0.504 construction signature say finite
-1.116 construction subject act base
-1.159 construction subject act finite
-1.914 construction subject label base
0.409 construction subject label finite
0.261 construction subject say base
0.931 construction subject say finite
-1.724 construction subject speech base
0.427 construction subject speech finite
-1.111 construction subject tell base
0.707 construction subject tell finite
-0.198 definite
-0.680 further
-0.630 indefinite
-0.358 kind document linked
-1.249 kind document unlinked
-1.714 kind document's linked
-0.390 kind document's unlinked
0.449 kind group linked
-0.792 kind group unlinked
0.019 kind group's linked
-1.173 kind group's unlinked
0.248 kind nominal linked
-0.512 kind nominal unlinked
-0.437 kind nominal's linked
-1.007 kind nominal's unlinked
0.032 kind organisation linked
-1.018 kind organisation unlinked
-1.325 kind organisation's linked
-1.690 kind organisation's unlinked
0.738 kind person linked
0.429 kind person unlinked
0.260 kind person's linked
0.378 kind person's unlinked
-0.051 kind place linked
-1.644 kind place unlinked
-1.340 kind place's linked
-1.573 kind place's unlinked
0.462 kind pronoun linked
-0.505 kind pronoun unlinked
-0.906 kind pronoun's linked
-0.368 kind pronoun's unlinked
0.281 kind unknown linked
-1.139 kind unknown unlinked
-1.173 kind unknown's linked
-0.748 kind unknown's unlinked
0.555 lemma accuse
-0.189 lemma acknowledge
0.774 lemma add
0.215 lemma admit
-1.678 lemma advertise
-0.628 lemma advise
-0.252 lemma advocate
-0.737 lemma agree
1.163 lemma allege
-0.905 lemma announce
0.220 lemma answer
-0.825 lemma applaud
1.610 lemma argue
0.292 lemma ask
1.848 lemma assail
0.804 lemma assert
-0.201 lemma assure
-0.296 lemma attack
0.425 lemma bark
-0.047 lemma bash
-0.662 lemma beg
-0.932 lemma begin
-1.733 lemma believe
0.086 lemma bemoan
-0.487 lemma bill
-0.292 lemma blame
-0.114 lemma blast
1.059 lemma boast
-0.550 lemma brag
-0.329 lemma brand
-0.171 lemma by
0.359 lemma call
-0.810 lemma cast
1.211 lemma caution
0.367 lemma challenge
0.619 lemma chant
0.013 lemma characterize
-0.177 lemma charge
0.575 lemma chide
-0.307 lemma chime
1.279 lemma cite
0.071 lemma claim
-0.086 lemma clarify
-1.744 lemma close
-1.443 lemma coin
-0.176 lemma command
0.034 lemma comment
-1.210 lemma compare
1.052 lemma complain
1.488 lemma concede
-0.098 lemma conclude
-0.466 lemma condemn
0.264 lemma confirm
-1.219 lemma consider
0.105 lemma contend
0.067 lemma continue
-1.170 lemma counsel
0.142 lemma counter
-0.158 lemma criticise
-0.991 lemma criticize
0.677 lemma cry
-0.157 lemma declare
0.487 lemma decry
-0.691 lemma deem
-0.033 lemma defend
-0.741 lemma demand
1.415 lemma denounce
-0.211 lemma deny
-0.042 lemma depict
0.283 lemma deride
0.246 lemma describe
-0.206 lemma disclose
1.146 lemma dismiss
-0.008 lemma divulge
0.585 lemma dub
-0.073 lemma echo
1.468 lemma elaborate
0.656 lemma email
0.260 lemma emphasize
-0.811 lemma endorse
0.522 lemma exclaim
0.745 lemma explain
0.696 lemma express
0.383 lemma figure
-0.676 lemma find
-1.309 lemma finish
-0.077 lemma forecast
-0.063 lemma go
-0.012 lemma guess
0.443 lemma hail
-0.359 lemma hammer
-0.208 lemma headline
-0.658 lemma highlight
0.322 lemma hint
-1.497 lemma hold
0.167 lemma imply
1.515 lemma indicate
1.224 lemma insist
-0.009 lemma instruct
0.589 lemma interject
-1.577 lemma invoke
0.122 lemma issue
0.263 lemma joke
-0.530 lemma label
-0.426 lemma lambaste
0.023 lemma lament
-0.392 lemma lash
0.478 lemma laugh
-0.196 lemma liken
-0.381 lemma maintain
-1.627 lemma mean
-0.526 lemma mention
1.621 lemma mock
-2.479 lemma muse
-0.223 lemma name
0.511 lemma note
-1.492 lemma open
-1.251 lemma oppose
-1.239 lemma order
-1.523 lemma paint
-0.208 lemma pitch
-1.924 lemma plead
0.328 lemma pledge
0.103 lemma point
0.938 lemma portray
-0.649 lemma post
0.076 lemma praise
-0.005 lemma pray
1.156 lemma predict
-0.643 lemma proclaim
-0.852 lemma profess
-0.106 lemma promise
-2.006 lemma promote
0.957 lemma pronounce
-0.748 lemma propose
0.287 lemma protest
0.615 lemma publish
-0.735 lemma put
-0.178 lemma quip
0.249 lemma quote
-0.092 lemma quote quoted
0.545 lemma quote subject
0.313 lemma rail
-1.013 lemma rank
-0.288 lemma rate
0.062 lemma read
-0.351 lemma reason
-2.275 lemma reassure
-0.066 lemma rebuke
1.420 lemma recall
-0.025 lemma recite
-0.008 lemma reckon
-0.528 lemma recommend
0.027 lemma recount
0.234 lemma refer
-0.118 lemma reflect
-0.684 lemma regard
-0.299 lemma reiterate
-0.159 lemma relate
0.899 lemma release
-0.609 lemma remark
-1.420 lemma remind
1.688 lemma repeat
1.564 lemma reply
1.670 lemma report
0.587 lemma respond
-0.858 lemma retort
-0.166 lemma retweet
-0.101 lemma reveal
0.633 lemma rip
-0.068 lemma rule
0.423 lemma scold
1.154 lemma scream
-0.685 lemma see
2.121 lemma shout
-1.950 lemma signal
0.021 lemma sing
-0.981 lemma slam
-1.252 lemma speak
0.150 lemma speculate
-1.573 lemma start
-0.170 lemma state
0.037 lemma stress
-0.335 lemma style
0.084 lemma suggest
0.132 lemma sum
0.168 lemma support
-0.088 lemma suspect
-0.633 lemma talk
0.951 lemma tell apposition
-0.598 lemma tell conjoined
1.083 lemma tell distant
-0.799 lemma tell object
0.779 lemma tell participle
0.680 lemma tell subject
-0.746 lemma term
-1.535 lemma testify
1.563 lemma text
-0.402 lemma thank
-1.456 lemma think
-0.460 lemma title
0.685 lemma tout
0.236 lemma tweet
-0.143 lemma underscore
-0.156 lemma urge
-0.511 lemma use
-1.461 lemma venture
-0.399 lemma view
-0.807 lemma voice
-0.155 lemma volunteer
0.364 lemma vow
-0.280 lemma warn
0.626 lemma wonder
0.280 lemma write
2.160 lemma yell
-0.664 link according L0
1.367 link according L1
1.827 link according L2
1.905 link according L4
-1.577 link according P+1
-1.410 link according P-1
-0.636 link according P-1-
-0.454 link according P-2
0.319 link according R0
1.143 link according R1
2.018 link according R2
1.887 link according R3
-0.954 link according S+1
0.621 link according S-1
0.873 link apposition L0
0.754 link apposition L1
1.639 link apposition L2
1.456 link apposition L3
1.593 link apposition L4
-1.363 link apposition P+1
-1.638 link apposition P-1
-1.011 link apposition P-1-
-1.024 link apposition P-2
0.851 link apposition R0
-0.002 link apposition R1
0.754 link apposition R2
-0.823 link apposition S+1
0.050 link apposition S+1near
-0.226 link apposition S+2
-0.246 link apposition S-1
-0.848 link apposition S-2
-0.289 link apposition S-3
-0.684 link apposition around
-0.634 link by L0
0.399 link by L1
0.340 link by L2
0.627 link by L3
0.795 link by L4
-0.598 link by P+1
-0.655 link by P-1
-0.378 link by P-1-
-0.578 link by P-2
1.776 link by R0
1.111 link by R1
0.941 link by R2
2.001 link by R3
-0.158 link by S+1
-0.107 link by S+2
-0.605 link by S-1
-0.113 link by S-2
-0.033 link by S-3
0.643 link colon L0
-0.702 link colon L1
-0.513 link colon L2
-0.684 link colon L3
-0.569 link colon P+1
0.825 link colon P-1
-0.027 link colon P-1-
-0.330 link colon P-1:
0.177 link colon P-2
-1.288 link colon R1
-0.025 link colon S-1
0.519 link conjoined L0
1.548 link conjoined L1
0.724 link conjoined L2
2.037 link conjoined L3
-0.426 link conjoined L4
-0.842 link conjoined P+1
-0.714 link conjoined P-1
-0.792 link conjoined P-1-
-0.861 link conjoined P-2
-0.654 link conjoined R0
-0.783 link conjoined R1
-1.425 link conjoined R2
-1.154 link conjoined R3
0.118 link conjoined S+1
-0.292 link conjoined S+1near
-0.270 link conjoined S+2
-1.686 link conjoined S-1
-0.216 link conjoined S-1:
-0.396 link conjoined S-2
-0.202 link conjoined S-3
1.161 link conjoined around
1.215 link distant L0
0.596 link distant L1
1.073 link distant L2
1.578 link distant L3
-0.429 link distant L4
-0.829 link distant P+1
-0.793 link distant P-1
-0.676 link distant P-1-
-0.810 link distant P-2
1.068 link distant R0
-0.217 link distant R1
-0.210 link distant S+1
-0.379 link distant S+1near
-0.146 link distant S+2
0.810 link distant S-1
-0.142 link distant S-2
2.138 link distant around
-1.474 link inverted L1
1.206 link inverted L2
-1.128 link inverted L3
-1.375 link inverted P+1
-0.711 link inverted P-1
-1.823 link inverted P-1-
-1.278 link inverted P-2
0.970 link inverted R0
-0.284 link inverted S+1
0.757 link inverted S-1
0.289 link inverted S-2
-0.505 link object L0
-0.371 link object L1
0.616 link object L2
-1.737 link object L3
-1.137 link object L4
-0.614 link object P+1
-0.629 link object P-1
-0.588 link object P-1-
-0.640 link object P-2
-0.274 link object R0
-0.167 link object R1
1.718 link object R2
2.144 link object R3
-0.393 link object S+1
-0.023 link object S+1near
-0.132 link object S+2
0.153 link object S-1
-0.015 link object S-1:
-0.352 link object S-2
-0.114 link object S-3
0.976 link participle L0
1.017 link participle L1
1.390 link participle L2
1.421 link participle L3
1.601 link participle L4
-1.099 link participle P+1
-1.298 link participle P-1
-0.805 link participle P-1-
-1.031 link participle P-2
0.554 link participle R0
-0.434 link participle R1
-1.079 link participle R2
-0.952 link participle R3
-0.406 link participle S+1
-0.291 link participle S+1near
-0.148 link participle S+2
-0.371 link participle S-1
-0.216 link participle S-1:
-0.391 link participle S-2
-0.024 link participle S-3
0.611 link participle around
-0.064 link passive P+1
-0.014 link passive P-1
-0.012 link passive P-2
-0.027 link quoted P+1
-0.072 link quoted P-1
-0.280 link quoted P-1-
-0.032 link quoted P-2
0.325 link quoted S-1
-0.539 link relative L0
-0.389 link relative L1
1.082 link relative L2
-0.553 link relative L3
1.185 link relative L4
-0.685 link relative P+1
-0.611 link relative P-1
-0.358 link relative P-1-
-0.539 link relative P-2
2.370 link relative R0
-0.267 link relative R1
0.948 link relative R2
-0.938 link relative R3
-0.177 link relative S+1
-0.061 link relative S+2
1.376 link relative S-1
-0.077 link relative S-2
-0.090 link relative S-3
1.907 link signature P+1
-0.206 link signature P-2
0.986 link subject L0
1.093 link subject L1
1.043 link subject L2
1.110 link subject L3
1.306 link subject L4
-0.959 link subject P+1
-0.952 link subject P-1
-1.116 link subject P-1-
0.690 link subject P-1:
-1.218 link subject P-2
0.830 link subject R0
0.293 link subject R1
-0.466 link subject R2
0.016 link subject R3
-1.207 link subject S+1
-1.144 link subject S+1near
-1.326 link subject S+2
0.379 link subject S-1
-1.229 link subject S-1:
-0.971 link subject S-2
-1.662 link subject S-3
1.182 mention document according
0.557 mention document apposition
-1.023 mention document by
-0.999 mention document colon
-0.467 mention document conjoined
-1.747 mention document distant
1.539 mention document inverted
-0.301 mention document object
-1.227 mention document participle
-0.140 mention document quoted
-0.450 mention document relative
1.217 mention document subject
1.331 mention group according
-1.365 mention group apposition
0.499 mention group by
0.277 mention group colon
0.641 mention group conjoined
1.694 mention group distant
0.707 mention group inverted
-0.324 mention group object
0.485 mention group participle
0.162 mention group relative
0.461 mention group subject
0.568 mention group's by
-0.029 mention group's conjoined
0.363 mention group's distant
-0.334 mention group's object
-0.006 mention group's participle
0.904 mention nominal according
-2.228 mention nominal apposition
0.963 mention nominal by
-0.015 mention nominal colon
-1.428 mention nominal conjoined
1.028 mention nominal distant
-0.838 mention nominal inverted
-0.804 mention nominal object
1.379 mention nominal participle
-1.129 mention nominal quoted
-0.463 mention nominal relative
1.282 mention nominal subject
-0.148 mention nominal's by
-0.002 mention nominal's conjoined
-0.312 mention nominal's object
0.986 mention organisation according
-1.417 mention organisation apposition
0.930 mention organisation by
-0.234 mention organisation colon
0.001 mention organisation conjoined
-0.219 mention organisation distant
-0.968 mention organisation inverted
-0.667 mention organisation object
-0.614 mention organisation participle
-0.255 mention organisation relative
1.463 mention organisation subject
-1.532 mention organisation's by
0.738 mention organisation's conjoined
-0.560 mention organisation's distant
-0.194 mention organisation's object
-0.377 mention organisation's participle
0.671 mention person according
0.996 mention person apposition
0.001 mention person by
0.053 mention person colon
0.420 mention person conjoined
0.857 mention person distant
0.984 mention person inverted
-0.151 mention person object
0.557 mention person participle
-0.491 mention person passive
-0.313 mention person quoted
-0.004 mention person relative
1.754 mention person signature
0.555 mention person subject
0.205 mention person's according
0.142 mention person's by
0.628 mention person's conjoined
0.448 mention person's distant
-1.300 mention person's inverted
-0.080 mention person's object
1.068 mention person's participle
-0.389 mention person's passive
-0.388 mention person's quoted
-1.100 mention place by
-0.795 mention place colon
-0.365 mention place conjoined
0.105 mention place distant
-0.583 mention place object
0.631 mention place participle
-0.322 mention place relative
0.205 mention place subject
-0.285 mention place's by
-0.323 mention place's conjoined
-0.095 mention place's distant
-0.193 mention place's object
1.254 mention pronoun apposition
-0.003 mention pronoun by
-0.404 mention pronoun colon
0.008 mention pronoun conjoined
0.413 mention pronoun distant
-2.618 mention pronoun inverted
-1.392 mention pronoun object
0.288 mention pronoun participle
1.745 mention pronoun quoted
0.512 mention pronoun subject
-1.082 mention pronoun's conjoined
-0.004 mention pronoun's distant
-0.615 mention pronoun's object
0.344 mention pronoun's participle
0.507 mention unknown according
0.569 mention unknown apposition
-0.091 mention unknown by
-0.905 mention unknown colon
-0.855 mention unknown conjoined
-1.363 mention unknown distant
0.041 mention unknown inverted
0.434 mention unknown object
-1.167 mention unknown participle
-0.085 mention unknown passive
0.904 mention unknown relative
0.686 mention unknown subject
-1.232 mention unknown's by
-0.112 mention unknown's conjoined
-0.048 mention unknown's distant
-0.092 mention unknown's object
-0.167 mention unknown's participle
0.533 nearest
0.777 nearest by far
0.545 nearest of equals
0.516 nobody
-0.335 nobody after as
2.589 nobody after book
0.043 nobody after called
-0.307 nobody after capital
0.357 nobody after determiner
0.451 nobody after for
-0.048 nobody after in
0.459 nobody after of
1.140 nobody after on
1.758 nobody after show
-0.585 nobody after term
1.608 nobody after titled
-0.567 nobody after verb act
-0.366 nobody after verb label
-0.392 nobody after verb say
-0.779 nobody after verb speech
-0.009 nobody after word
0.218 nobody bare title
0.155 nobody before noun
0.126 nobody before verb
0.162 nobody before word
1.082 nobody capital 1
-0.322 nobody capital 12+
0.598 nobody capital 2
-0.081 nobody capital 3
-0.597 nobody capital 4+
-0.350 nobody capital 7+
2.148 nobody hashtag
0.359 nobody nearest at hand
0.712 nobody nearest far
-0.027 nobody nearest far long
0.619 nobody nearest far short
0.405 nobody nearest middle
0.349 nobody nearest middle long
0.427 nobody nearest middle short
0.164 nobody nearest near
-0.100 nobody nearest near long
0.390 nobody nearest near short
-1.329 nobody nearest none
-2.093 nobody nearest none long
-0.506 nobody punctuated colon-comma
-0.374 nobody punctuated colon-end
0.589 nobody punctuated comma-comma
-0.349 nobody punctuated comma-end
1.135 nobody punctuated comma-inside
-0.414 nobody punctuated first-comma
-0.064 nobody punctuated first-end
-0.735 nobody punctuated first-inside
0.631 nobody punctuated inside-comma
0.403 nobody punctuated inside-end
0.909 nobody punctuated inside-inside
-0.920 nobody punctuated that-comma
0.177 nobody punctuated that-end
-0.506 nobody shape colon-comma
0.732 nobody shape colon-end
1.193 nobody shape colon-inside
0.589 nobody shape comma-comma
0.535 nobody shape comma-end
0.299 nobody shape comma-inside
-0.419 nobody shape first-comma
-0.611 nobody shape first-end
0.732 nobody shape first-inside
0.828 nobody shape inside-comma
0.460 nobody shape inside-end
0.416 nobody shape inside-inside
-0.920 nobody shape that-comma
0.177 nobody shape that-end
-0.496 nobody shape that-inside
2.140 nobody single colon-end
1.922 nobody single first-end
0.877 nobody single first-inside
1.842 nobody single inside-comma
2.283 nobody single inside-end
2.292 nobody single inside-inside
2.660 nobody single marks
0.151 nobody small 1
-0.251 nobody small 12+
-0.087 nobody small 2
-0.560 nobody small 3
-0.415 nobody small 4+
-0.444 nobody small 7+
0.787 nobody title 12+
1.703 nobody title 2
1.958 nobody title 3
2.540 nobody title 4+
1.859 nobody title 7+
0.524 nobody unpunctuated
0.394 nobody words 1
-0.260 nobody words 12+
0.543 nobody words 2
0.441 nobody words 3
0.414 nobody words 4+
0.010 nobody words 7+
0.505 nobody, after next paragraph somebody likely alone
-0.697 nobody, after next paragraph somebody likely few words
-0.214 nobody, after next paragraph somebody likely in words
-1.869 nobody, after next paragraph somebody maybe alone
0.298 nobody, after next paragraph somebody maybe few words
0.303 nobody, after next paragraph somebody maybe in words
0.147 nobody, after next paragraph somebody sure alone
0.597 nobody, after next paragraph somebody sure few words
0.105 nobody, after next paragraph somebody sure in words
1.602 nobody, after same paragraph somebody likely few words
-0.114 nobody, after same paragraph somebody likely in words
-0.640 nobody, after same paragraph somebody maybe few words
-0.055 nobody, after same paragraph somebody maybe in words
-0.431 nobody, after same paragraph somebody sure alone
-0.004 nobody, after same paragraph somebody sure few words
0.759 nobody, after same paragraph somebody sure in words
0.056 nobody, after same sentence somebody likely in words
0.309 nobody, after same sentence somebody maybe in words
-0.669 nobody, after same sentence somebody sure few words
1.137 nobody, after same sentence somebody sure in words
-0.155 nobody, before continued somebody maybe alone
-1.153 nobody, before continued somebody sure alone
-0.084 nobody, before continued somebody sure few words
1.116 nobody, before next paragraph somebody likely alone
0.896 nobody, before next paragraph somebody likely few words
-0.037 nobody, before next paragraph somebody likely in words
-1.106 nobody, before next paragraph somebody maybe alone
-0.512 nobody, before next paragraph somebody maybe few words
0.476 nobody, before next paragraph somebody maybe in words
-0.623 nobody, before next paragraph somebody sure alone
0.425 nobody, before next paragraph somebody sure few words
-0.388 nobody, before next paragraph somebody sure in words
-0.687 nobody, before same paragraph somebody likely alone
0.378 nobody, before same paragraph somebody likely few words
-0.711 nobody, before same paragraph somebody likely in words
-1.569 nobody, before same paragraph somebody maybe alone
-0.571 nobody, before same paragraph somebody maybe few words
0.274 nobody, before same paragraph somebody maybe in words
-0.047 nobody, before same paragraph somebody sure alone
-0.733 nobody, before same paragraph somebody sure few words
-0.551 nobody, before same paragraph somebody sure in words
0.513 nobody, before same sentence somebody likely in words
1.182 nobody, before same sentence somebody maybe in words
1.030 nobody, before same sentence somebody sure few words
1.874 nobody, before same sentence somebody sure in words
0.295 nobody, second before next paragraph somebody likely alone
-0.624 nobody, second before next paragraph somebody likely few words
-0.081 nobody, second before next paragraph somebody likely in words
-2.020 nobody, second before next paragraph somebody maybe alone
0.992 nobody, second before next paragraph somebody maybe few words
-0.255 nobody, second before next paragraph somebody maybe in words
1.269 nobody, second before next paragraph somebody sure alone
0.762 nobody, second before next paragraph somebody sure few words
0.068 nobody, second before next paragraph somebody sure in words
1.712 nobody, second before same paragraph somebody likely alone
-0.341 nobody, second before same paragraph somebody likely few words
-0.843 nobody, second before same paragraph somebody likely in words
-0.338 nobody, second before same paragraph somebody maybe alone
0.789 nobody, second before same paragraph somebody maybe in words
-0.591 nobody, second before same paragraph somebody sure alone
-0.456 nobody, second before same paragraph somebody sure few words
-0.814 nobody, second before same paragraph somebody sure in words
0.270 nobody, second before same sentence somebody likely in words
0.911 nobody, second before same sentence somebody maybe in words
-1.025 nobody, second before same sentence somebody sure in words
-1.043 only a neighbour’s speaker
-0.493 part of a longer mention
-0.262 plural
0.477 pronoun he
-0.520 pronoun i
-0.975 pronoun it
0.557 pronoun she
-0.025 pronoun they
-0.266 pronoun we
-0.356 rule: quoted through another
0.450 same person after next paragraph
0.887 same person after same paragraph
0.586 same person after same sentence
0.042 same person before continued
0.474 same person before next paragraph
0.358 same person before same paragraph
-0.694 same person before same sentence
0.261 same person second before next paragraph
0.903 same person second before same paragraph
-0.057 same person second before same sentence
0.119 second before next paragraph likely
0.498 second before next paragraph likely alone
-0.165 second before next paragraph likely few words
0.549 second before next paragraph likely in words
0.648 second before next paragraph maybe
0.949 second before next paragraph maybe alone
-0.132 second before next paragraph maybe few words
0.241 second before next paragraph maybe in words
0.324 second before next paragraph sure
0.548 second before next paragraph sure alone
0.294 second before next paragraph sure few words
0.058 second before next paragraph sure in words
0.175 second before same paragraph likely
0.876 second before same paragraph likely alone
0.210 second before same paragraph likely few words
-0.430 second before same paragraph likely in words
0.482 second before same paragraph maybe
-0.339 second before same paragraph maybe alone
0.833 second before same paragraph maybe in words
0.533 second before same paragraph sure
0.862 second before same paragraph sure alone
0.643 second before same paragraph sure few words
-0.376 second before same paragraph sure in words
0.645 second before same sentence likely
0.645 second before same sentence likely in words
-0.660 second before same sentence maybe
-0.660 second before same sentence maybe in words
0.389 second before same sentence sure
0.389 second before same sentence sure in words
0.060 second nearest
-0.528 singular
-0.966 unlinked P+1
-0.956 unlinked P-1
-1.027 unlinked P-2
-1.099 unlinked S+1
-0.079 unlinked S-1
-0.938 unlinked S-2
1.103 unlinked after
1.794 unlinked before
-0.161 unlinked colon-comma P+1
-0.265 unlinked colon-comma P-1
-0.385 unlinked colon-comma P-2
-0.108 unlinked colon-comma S-1
0.731 unlinked colon-comma after
1.371 unlinked colon-comma before
-0.919 unlinked colon-end P+1
-1.126 unlinked colon-end P-1
-1.154 unlinked colon-end P-2
-0.271 unlinked colon-end S+1
0.642 unlinked colon-end S-1
-0.296 unlinked colon-end S-2
1.943 unlinked colon-end before
-0.287 unlinked colon-inside P+1
-0.639 unlinked colon-inside P-1
-0.552 unlinked colon-inside P-2
0.313 unlinked colon-inside before
-0.490 unlinked colon-inside just after
-0.427 unlinked comma-comma P+1
-0.610 unlinked comma-comma P-1
-0.700 unlinked comma-comma P-2
-0.277 unlinked comma-comma S+1
-0.375 unlinked comma-comma S-1
-0.044 unlinked comma-comma S-2
0.580 unlinked comma-comma after
-1.299 unlinked comma-comma before
-0.320 unlinked comma-comma just after
-0.114 unlinked comma-comma just before
-0.904 unlinked comma-end P+1
-0.955 unlinked comma-end P-1
-0.936 unlinked comma-end P-2
-0.359 unlinked comma-end S+1
-1.069 unlinked comma-end S-1
-0.430 unlinked comma-end S-2
1.405 unlinked comma-end before
-0.246 unlinked comma-end just before
-0.400 unlinked comma-inside P+1
-0.554 unlinked comma-inside P-1
-0.469 unlinked comma-inside P-2
-0.169 unlinked comma-inside S+1
-0.063 unlinked comma-inside S-1
1.652 unlinked comma-inside after
1.094 unlinked comma-inside before
-0.442 unlinked comma-inside just after
2.578 unlinked comma-inside just before
-0.905 unlinked first-comma P+1
-0.887 unlinked first-comma P-1
-0.885 unlinked first-comma P-2
-0.717 unlinked first-comma S+1
-1.088 unlinked first-comma S-1
-0.856 unlinked first-comma S-2
1.496 unlinked first-comma after
2.386 unlinked first-comma just after
-0.747 unlinked first-end P+1
-0.810 unlinked first-end P-1
-1.017 unlinked first-end P-2
1.251 unlinked first-end S+1
2.392 unlinked first-end S-1
0.226 unlinked first-end S-2
-0.846 unlinked first-inside P+1
-0.984 unlinked first-inside P-1
-0.958 unlinked first-inside P-2
-0.376 unlinked first-inside S+1
0.764 unlinked first-inside S-1
-0.312 unlinked first-inside S-2
0.665 unlinked first-inside after
0.426 unlinked first-inside just after
-0.931 unlinked inside-comma P+1
-0.652 unlinked inside-comma P-1
-0.992 unlinked inside-comma P-2
-0.681 unlinked inside-comma S+1
-1.074 unlinked inside-comma S-1
-0.424 unlinked inside-comma S-2
0.477 unlinked inside-comma after
0.897 unlinked inside-comma before
1.051 unlinked inside-comma just after
-1.156 unlinked inside-comma just before
-0.975 unlinked inside-end P+1
-0.985 unlinked inside-end P-1
-1.023 unlinked inside-end P-2
-0.957 unlinked inside-end S+1
0.970 unlinked inside-end S-1
-0.701 unlinked inside-end S-2
1.335 unlinked inside-end before
0.613 unlinked inside-end just before
-1.002 unlinked inside-inside P+1
-1.088 unlinked inside-inside P-1
-1.084 unlinked inside-inside P-2
-1.105 unlinked inside-inside S+1
-0.932 unlinked inside-inside S-1
-0.935 unlinked inside-inside S-2
0.666 unlinked inside-inside after
1.290 unlinked inside-inside before
-1.474 unlinked inside-inside just after
0.813 unlinked inside-inside just before
0.896 unlinked just after
0.551 unlinked just before
-0.146 unlinked that-comma P+1
-0.202 unlinked that-comma P-1
-0.257 unlinked that-comma P-2
-0.128 unlinked that-comma after
-0.539 unlinked that-end P+1
-0.727 unlinked that-end P-1
-0.766 unlinked that-end P-2
-0.145 unlinked that-end S+1
-0.492 unlinked that-end S-1
0.150 unlinked that-end before
-0.389 unlinked that-end just before
-0.313 unlinked that-inside P+1
-0.521 unlinked that-inside P-1
-0.497 unlinked that-inside P-2
-0.050 unlinked that-inside S+1
-0.223 unlinked that-inside S-1
-0.598 unlinked that-inside after
2.067 unlinked that-inside before
-0.230 unlinked that-inside just after
-0.300 verb act L0
0.171 verb act L1
0.357 verb act L2
0.697 verb act L3
0.886 verb act L4
-0.800 verb act P+1
-0.753 verb act P-1
-0.760 verb act P-1-
-0.936 verb act P-1:
-0.781 verb act P-2
-1.322 verb act R0
0.023 verb act R1
0.398 verb act R2
-0.840 verb act R3
-0.809 verb act S+1
0.451 verb act S+1near
-0.579 verb act S+2
-0.196 verb act S-1
-0.287 verb act S-1:
-0.781 verb act S-2
-0.464 verb act S-3
0.831 verb act around
0.669 verb label L0
1.121 verb label L1
0.834 verb label L2
0.455 verb label L3
0.808 verb label L4
-1.118 verb label P+1
-1.090 verb label P-1
-1.090 verb label P-1-
-0.039 verb label P-1:
-1.010 verb label P-2
-0.882 verb label R0
-1.913 verb label R1
-0.006 verb label R2
-1.607 verb label R3
-0.851 verb label S+1
-0.524 verb label S+1near
-0.508 verb label S+2
-0.529 verb label S-1
-0.043 verb label S-1:
-0.907 verb label S-2
-0.413 verb label S-3
0.808 verb label around
1.265 verb say L0
1.171 verb say L1
1.412 verb say L2
1.680 verb say L3
1.752 verb say L4
-0.795 verb say P+1
-1.012 verb say P-1
-0.946 verb say P-1-
1.383 verb say P-1:
-1.291 verb say P-2
0.915 verb say R0
0.768 verb say R1
1.313 verb say R2
1.414 verb say R3
-0.620 verb say S+1
-0.963 verb say S+1near
-1.074 verb say S+2
0.492 verb say S-1
-0.760 verb say S-1:
-0.354 verb say S-2
-0.837 verb say S-3
0.288 verb say around
0.744 verb speech L0
1.185 verb speech L1
1.262 verb speech L2
1.046 verb speech L3
1.040 verb speech L4
-1.066 verb speech P+1
-0.971 verb speech P-1
-1.442 verb speech P-1-
-0.732 verb speech P-1:
-1.114 verb speech P-2
0.710 verb speech R0
0.294 verb speech R1
0.029 verb speech R2
0.079 verb speech R3
-1.518 verb speech S+1
-0.932 verb speech S+1near
-0.987 verb speech S+2
0.098 verb speech S-1
-1.066 verb speech S-1:
-0.856 verb speech S-2
-0.814 verb speech S-3
0.772 verb speech around
-1.199 verb tell L0
-0.413 verb tell L1
0.906 verb tell L2
0.987 verb tell L3
1.510 verb tell L4
-1.315 verb tell P+1
-1.079 verb tell P-1
-1.083 verb tell P-1-
-1.430 verb tell P-2
0.991 verb tell R0
-0.078 verb tell R1
-0.629 verb tell R2
-0.212 verb tell R3
-0.198 verb tell S+1
-0.096 verb tell S+2
0.683 verb tell S-1
-0.515 verb tell S-2
-1.282 where L0 colon-comma
0.781 where L0 colon-end
0.296 where L0 colon-inside
0.384 where L0 comma-comma
0.979 where L0 comma-end
1.803 where L0 comma-inside
0.599 where L0 inside-comma
0.973 where L0 inside-end
0.713 where L0 inside-inside
1.734 where L0 that-comma
-0.095 where L0 that-end
1.214 where L0 that-inside
1.734 where L1 colon-end
-0.726 where L1 colon-inside
1.287 where L1 comma-comma
0.968 where L1 comma-end
1.124 where L1 comma-inside
0.609 where L1 inside-comma
0.662 where L1 inside-end
1.093 where L1 inside-inside
1.508 where L1 that-end
-0.655 where L1 that-inside
-0.838 where L2 colon-comma
0.875 where L2 colon-end
-0.075 where L2 comma-comma
0.866 where L2 comma-end
-0.093 where L2 comma-inside
0.913 where L2 inside-comma
1.034 where L2 inside-end
1.499 where L2 inside-inside
0.436 where L2 that-end
0.137 where L2 that-inside
-1.632 where L3 colon-comma
0.800 where L3 colon-end
1.594 where L3 comma-comma
0.827 where L3 comma-end
0.427 where L3 comma-inside
1.127 where L3 inside-comma
1.359 where L3 inside-end
1.199 where L3 inside-inside
0.510 where L3 that-end
0.638 where L4 colon-end
0.358 where L4 comma-end
0.125 where L4 comma-inside
-0.078 where L4 inside-comma
1.112 where L4 inside-end
1.015 where L4 inside-inside
-0.327 where P+1 colon-comma
-1.037 where P+1 colon-end
-0.490 where P+1 colon-inside
-0.668 where P+1 comma-comma
-0.953 where P+1 comma-end
-0.543 where P+1 comma-inside
-0.907 where P+1 first-comma
-0.320 where P+1 first-end
-1.097 where P+1 first-inside
-0.990 where P+1 inside-comma
-1.160 where P+1 inside-end
-1.165 where P+1 inside-inside
-0.380 where P+1 that-comma
-0.760 where P+1 that-end
-0.412 where P+1 that-inside
-0.319 where P-1 colon-comma
-1.420 where P-1 colon-end
-0.710 where P-1 colon-inside
-0.716 where P-1 comma-comma
-1.122 where P-1 comma-end
-0.862 where P-1 comma-inside
-0.904 where P-1 first-comma
0.053 where P-1 first-end
-0.536 where P-1 first-inside
-1.080 where P-1 inside-comma
-1.158 where P-1 inside-end
-1.336 where P-1 inside-inside
-0.271 where P-1 that-comma
-0.790 where P-1 that-end
-0.458 where P-1 that-inside
-0.097 where P-1- colon-comma
-1.165 where P-1- colon-end
-0.209 where P-1- colon-inside
-0.544 where P-1- comma-comma
-0.840 where P-1- comma-end
-0.266 where P-1- comma-inside
-0.738 where P-1- first-comma
-0.967 where P-1- first-end
-0.976 where P-1- first-inside
-0.935 where P-1- inside-comma
-1.065 where P-1- inside-end
-1.241 where P-1- inside-inside
-0.522 where P-1- that-end
-0.180 where P-1- that-inside
-0.558 where P-1: first-end
0.897 where P-1: inside-end
-0.269 where P-2 colon-comma
-1.057 where P-2 colon-end
-0.425 where P-2 colon-inside
-0.575 where P-2 comma-comma
-0.971 where P-2 comma-end
-0.445 where P-2 comma-inside
-0.958 where P-2 first-comma
-1.266 where P-2 first-end
-0.923 where P-2 first-inside
-1.012 where P-2 inside-comma
-1.034 where P-2 inside-end
-0.754 where P-2 inside-inside
-0.250 where P-2 that-comma
-0.701 where P-2 that-end
-0.471 where P-2 that-inside
1.294 where R0 colon-comma
0.926 where R0 comma-comma
-2.297 where R0 comma-inside
0.873 where R0 first-comma
0.755 where R0 first-inside
1.025 where R0 inside-comma
-0.023 where R0 inside-inside
-0.134 where R1 comma-comma
1.102 where R1 first-comma
1.688 where R1 first-inside
0.147 where R1 inside-comma
-0.122 where R1 inside-inside
-0.612 where R2 comma-comma
-1.018 where R2 comma-inside
0.245 where R2 first-comma
1.679 where R2 first-inside
-0.346 where R2 inside-comma
0.765 where R2 inside-inside
0.227 where R3 comma-comma
0.286 where R3 first-comma
1.792 where R3 first-inside
-0.036 where R3 inside-comma
0.617 where R3 inside-inside
-0.433 where S+1 colon-end
-0.504 where S+1 comma-comma
-0.289 where S+1 comma-end
-0.384 where S+1 comma-inside
-0.516 where S+1 first-comma
2.067 where S+1 first-end
-0.848 where S+1 first-inside
-0.824 where S+1 inside-comma
-0.926 where S+1 inside-end
-1.345 where S+1 inside-inside
-0.328 where S+1 that-end
-0.096 where S+1 that-inside
-0.676 where S+1near colon-end
-0.761 where S+1near comma-end
1.214 where S+1near first-end
-1.627 where S+1near inside-end
-0.248 where S+1near that-end
-0.131 where S+2 comma-end
-0.668 where S+2 first-comma
-0.216 where S+2 first-inside
-0.330 where S+2 inside-comma
-0.525 where S+2 inside-end
-0.823 where S+2 inside-inside
-0.726 where S-1 comma-comma
-0.893 where S-1 comma-end
-0.979 where S-1 comma-inside
-2.103 where S-1 first-comma
0.734 where S-1 first-end
-0.536 where S-1 first-inside
-2.462 where S-1 inside-comma
-1.299 where S-1 inside-end
-2.744 where S-1 inside-inside
-1.700 where S-1 that-end
-0.947 where S-1 that-inside
-0.153 where S-1: colon-comma
-1.644 where S-1: colon-end
-0.664 where S-2 colon-end
1.324 where S-2 comma-end
-0.981 where S-2 first-comma
-0.113 where S-2 first-end
-0.464 where S-2 inside-comma
-0.785 where S-2 inside-end
-0.656 where S-2 inside-inside
-0.209 where S-3 comma-end
-0.575 where S-3 first-comma
-1.043 where S-3 first-end
-0.125 where S-3 inside-comma
-0.303 where S-3 inside-end
-1.038 where S-3 inside-inside
-0.803 where around comma-comma
0.921 where around inside-comma
0.594 where around inside-inside
`
