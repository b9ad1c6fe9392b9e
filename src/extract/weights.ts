/**
 * Weights of what speaks for a candidate speaker, in log-odds: positive for, negative against.
 * Written by `node bench/quotes-fit.ts`; what the features mean is in candidates.ts. Not edited by hand.
 */

/** By what stands near the quotation. */
export const NEAR = `
-0.905 after a preposition
0.616 begins the sentence
2.593 construction according say finite
0.002 construction apposition act base
-0.641 construction apposition act finite
-0.026 construction apposition label base
0.676 construction apposition label finite
0.103 construction apposition say base
0.659 construction apposition say finite
0.401 construction apposition speech base
0.228 construction apposition speech finite
-0.039 construction apposition tell base
0.880 construction apposition tell finite
-0.076 construction by speech finite
-1.019 construction colon say finite
-0.060 construction conjoined act base
-0.143 construction conjoined act finite
-0.214 construction conjoined label base
-0.031 construction conjoined label finite
-0.298 construction conjoined say base
0.100 construction conjoined say finite
-0.120 construction conjoined speech base
0.422 construction conjoined speech finite
-0.490 construction conjoined tell base
0.284 construction conjoined tell finite
0.541 construction distant act finite
-0.001 construction distant label finite
1.216 construction distant say finite
0.033 construction distant speech finite
0.820 construction distant tell finite
0.035 construction inverted act finite
-0.462 construction inverted label finite
0.806 construction inverted say finite
0.319 construction inverted speech finite
-0.578 construction object act base
0.034 construction object act finite
-0.009 construction object act ing
-0.538 construction object label base
-0.801 construction object label finite
-0.215 construction object label ing
-0.353 construction object say base
0.721 construction object say finite
-0.560 construction object say ing
0.076 construction object speech base
-0.769 construction object speech finite
-0.712 construction object speech ing
-0.033 construction object tell base
-0.659 construction object tell finite
-0.139 construction object tell ing
0.130 construction participle act ing
0.414 construction participle label ing
0.322 construction participle say ing
0.008 construction participle speech ing
0.733 construction participle tell ing
-0.437 construction passive label finite
-0.099 construction passive speech finite
-0.716 construction quoted label finite
-0.958 construction quoted label ing
-0.617 construction quoted speech finite
-0.966 construction quoted speech ing
-0.207 construction relative act base
0.494 construction relative act finite
-0.059 construction relative label base
-0.365 construction relative label finite
-0.006 construction relative label ing
-0.082 construction relative say base
0.210 construction relative say finite
-0.232 construction relative speech base
0.259 construction relative speech finite
0.380 construction relative speech ing
-2.008 construction signature say finite
-1.097 construction subject act base
-1.232 construction subject act finite
-1.648 construction subject label base
0.392 construction subject label finite
0.401 construction subject say base
1.022 construction subject say finite
-1.529 construction subject speech base
0.452 construction subject speech finite
-0.682 construction subject tell base
0.704 construction subject tell finite
-0.215 definite
-0.729 further
-0.633 indefinite
-0.241 kind document linked
-1.286 kind document unlinked
-0.448 kind document's linked
-0.130 kind document's unlinked
0.540 kind group linked
-0.811 kind group unlinked
-0.082 kind group's linked
-0.982 kind group's unlinked
0.265 kind nominal linked
-0.619 kind nominal unlinked
-0.118 kind nominal's linked
-0.647 kind nominal's unlinked
0.091 kind organisation linked
-1.098 kind organisation unlinked
-0.929 kind organisation's linked
-1.498 kind organisation's unlinked
0.817 kind person linked
0.445 kind person unlinked
0.274 kind person's linked
0.422 kind person's unlinked
-0.021 kind place linked
-1.638 kind place unlinked
-0.799 kind place's linked
-1.269 kind place's unlinked
0.425 kind pronoun linked
-0.523 kind pronoun unlinked
-0.689 kind pronoun's linked
-0.190 kind pronoun's unlinked
0.183 kind unknown linked
-1.181 kind unknown unlinked
-0.870 kind unknown's linked
-0.591 kind unknown's unlinked
0.517 lemma accuse
0.101 lemma acknowledge
0.792 lemma add
0.376 lemma admit
-0.622 lemma advertise
-0.259 lemma advise
-0.070 lemma advocate
-0.692 lemma agree
0.595 lemma allege
-0.759 lemma announce
0.093 lemma answer
-0.413 lemma applaud
1.282 lemma argue
0.166 lemma ask
1.293 lemma assail
0.332 lemma assert
-0.028 lemma assure
-0.146 lemma attack
0.100 lemma bark
-0.028 lemma bash
-0.382 lemma beg
-0.924 lemma begin
-1.293 lemma believe
0.028 lemma bemoan
-0.201 lemma bill
-0.066 lemma blame
0.317 lemma blast
0.587 lemma boast
-0.334 lemma brag
-0.121 lemma brand
-0.076 lemma by
-0.002 lemma calculate
0.346 lemma call
-0.469 lemma cast
0.528 lemma caution
0.324 lemma challenge
0.668 lemma chant
-0.065 lemma characterize
-0.338 lemma charge
0.312 lemma chide
-0.161 lemma chime
0.659 lemma cite
0.129 lemma claim
-0.037 lemma clarify
-0.906 lemma close
-0.534 lemma coin
-0.006 lemma command
-0.055 lemma comment
-0.559 lemma compare
0.494 lemma complain
0.673 lemma concede
-0.036 lemma conclude
-0.149 lemma condemn
0.146 lemma confirm
-0.684 lemma consider
0.021 lemma contend
0.045 lemma continue
-0.389 lemma counsel
0.171 lemma counter
-0.042 lemma criticise
-0.743 lemma criticize
0.584 lemma cry
0.567 lemma cut
-0.101 lemma declare
0.171 lemma decry
-0.582 lemma deem
-0.080 lemma defend
-0.293 lemma demand
0.748 lemma denounce
-0.293 lemma deny
-0.018 lemma depict
0.092 lemma deride
0.200 lemma describe
-0.076 lemma disclose
0.658 lemma dismiss
-0.004 lemma divulge
0.343 lemma dub
-0.021 lemma echo
0.780 lemma elaborate
0.551 lemma email
-0.040 lemma emphasize
-0.471 lemma endorse
-0.609 lemma estimate
0.265 lemma exclaim
0.680 lemma explain
0.513 lemma express
0.050 lemma figure
-0.496 lemma find
-0.564 lemma finish
-0.060 lemma forecast
-0.157 lemma go
-0.003 lemma guess
0.247 lemma hail
0.503 lemma hammer
-0.361 lemma headline
-0.260 lemma highlight
-0.086 lemma hint
-1.206 lemma hold
0.162 lemma imply
0.820 lemma indicate
0.708 lemma insist
-0.004 lemma instruct
0.069 lemma interject
-0.283 lemma interrupt
-0.659 lemma invoke
0.197 lemma issue
0.123 lemma joke
-0.106 lemma jump
-0.196 lemma label
-0.138 lemma lambaste
-0.157 lemma lament
-0.094 lemma lash
0.047 lemma laugh
-0.088 lemma lecture
-0.075 lemma liken
-0.135 lemma maintain
-0.982 lemma mean
-0.133 lemma mention
1.003 lemma mock
-1.318 lemma muse
-0.327 lemma name
0.535 lemma note
-0.838 lemma open
-0.664 lemma oppose
-0.620 lemma order
-0.441 lemma paint
-0.067 lemma pitch
-0.866 lemma plead
0.346 lemma pledge
0.045 lemma point
0.511 lemma portray
-0.461 lemma post
-0.112 lemma praise
-0.004 lemma pray
0.812 lemma predict
-0.300 lemma proclaim
-0.320 lemma profess
-0.116 lemma promise
-0.945 lemma promote
0.479 lemma pronounce
-0.194 lemma propose
0.238 lemma protest
0.377 lemma publish
-0.510 lemma put
-0.119 lemma quip
0.064 lemma quote
-1.588 lemma quote quoted
0.174 lemma quote subject
0.298 lemma rail
-0.313 lemma rank
-0.092 lemma rate
-0.038 lemma read
-0.128 lemma reason
-0.868 lemma reassure
-0.024 lemma rebuke
1.003 lemma recall
-0.774 lemma recite
-0.002 lemma reckon
-0.111 lemma recommend
0.092 lemma recount
-0.031 lemma refer
-0.048 lemma reflect
-0.262 lemma regard
-0.182 lemma reiterate
-0.201 lemma relate
0.624 lemma release
-0.284 lemma remark
-0.681 lemma remind
0.797 lemma repeat
1.018 lemma reply
1.557 lemma report
0.313 lemma respond
-0.306 lemma retort
0.253 lemma retweet
-0.065 lemma reveal
0.246 lemma rip
-0.013 lemma rule
0.195 lemma scold
0.542 lemma scream
-0.648 lemma see
1.434 lemma shout
-0.763 lemma signal
-0.071 lemma sing
-0.324 lemma slam
-0.859 lemma speak
-0.147 lemma speculate
-1.205 lemma start
0.029 lemma state
0.087 lemma stress
-0.353 lemma style
-0.026 lemma suggest
0.058 lemma sum
0.147 lemma support
-0.048 lemma suspect
-0.390 lemma talk
0.856 lemma tell apposition
-0.205 lemma tell conjoined
0.820 lemma tell distant
-0.735 lemma tell object
0.733 lemma tell participle
0.639 lemma tell subject
-0.583 lemma term
-0.697 lemma testify
0.482 lemma text
-0.473 lemma thank
-1.230 lemma think
-0.357 lemma title
0.083 lemma tout
0.170 lemma tweet
-0.079 lemma underscore
-0.185 lemma urge
-0.402 lemma use
-0.621 lemma venture
-0.120 lemma view
-0.475 lemma voice
-0.048 lemma volunteer
0.167 lemma vow
-0.115 lemma warn
0.317 lemma wonder
0.316 lemma write
1.313 lemma yell
-0.160 link according L0
0.701 link according L1
0.718 link according L2
0.828 link according L4
-0.713 link according P+1
-0.837 link according P-1
-0.405 link according P-1-
-0.427 link according P-2
-0.013 link according R0
1.116 link according R1
1.253 link according R2
1.208 link according R3
-0.508 link according S+1
0.736 link according S-1
0.922 link apposition L0
0.879 link apposition L1
1.388 link apposition L2
1.326 link apposition L3
1.429 link apposition L4
-1.075 link apposition P+1
-1.367 link apposition P-1
-0.633 link apposition P-1-
-0.797 link apposition P-2
0.576 link apposition R0
-0.040 link apposition R1
0.297 link apposition R2
-0.289 link apposition S+1
0.116 link apposition S+1near
-0.114 link apposition S+2
-0.121 link apposition S-1
-0.631 link apposition S-2
-0.103 link apposition S-3
-0.552 link apposition around
-0.365 link by L0
0.166 link by L1
0.009 link by L2
0.308 link by L3
0.284 link by L4
-0.460 link by P+1
-0.575 link by P-1
-0.166 link by P-1-
-0.493 link by P-2
0.608 link by R0
0.466 link by R1
0.271 link by R2
1.095 link by R3
-0.080 link by S+1
-0.066 link by S+2
-0.462 link by S-1
-0.060 link by S-2
-0.021 link by S-3
-0.098 link colon L0
-0.100 link colon L1
-0.059 link colon L2
-0.146 link colon L3
-0.212 link colon P+1
0.414 link colon P-1
-0.011 link colon P-1-
-0.111 link colon P-1:
0.401 link colon P-2
-0.920 link colon R1
-0.030 link colon S-1
0.469 link conjoined L0
1.597 link conjoined L1
0.711 link conjoined L2
1.679 link conjoined L3
-0.311 link conjoined L4
-0.722 link conjoined P+1
-0.687 link conjoined P-1
-0.512 link conjoined P-1-
-0.749 link conjoined P-2
-0.238 link conjoined R0
-0.416 link conjoined R1
-0.474 link conjoined R2
-0.644 link conjoined R3
0.121 link conjoined S+1
-0.166 link conjoined S+1near
-0.124 link conjoined S+2
-1.258 link conjoined S-1
-0.093 link conjoined S-1:
-0.191 link conjoined S-2
-0.092 link conjoined S-3
1.009 link conjoined around
0.869 link distant L0
0.436 link distant L1
0.631 link distant L2
1.343 link distant L3
-0.431 link distant L4
-0.595 link distant P+1
-0.539 link distant P-1
-0.355 link distant P-1-
-0.628 link distant P-2
0.482 link distant R0
-0.107 link distant R1
-0.093 link distant S+1
-0.117 link distant S+1near
-0.107 link distant S+2
0.566 link distant S-1
-0.081 link distant S-2
1.776 link distant around
-1.336 link inverted L1
0.066 link inverted L2
-1.158 link inverted L3
-0.742 link inverted P+1
-0.446 link inverted P-1
-0.915 link inverted P-1-
-0.992 link inverted P-2
0.928 link inverted R0
-0.182 link inverted S+1
0.951 link inverted S-1
0.567 link inverted S-2
-0.492 link object L0
-0.367 link object L1
0.386 link object L2
-0.952 link object L3
-0.638 link object L4
-0.556 link object P+1
-0.615 link object P-1
-0.469 link object P-1-
-0.606 link object P-2
-0.136 link object R0
-0.056 link object R1
1.168 link object R2
1.324 link object R3
-0.161 link object S+1
-0.019 link object S+1near
-0.062 link object S+2
0.156 link object S-1
-0.010 link object S-1:
-0.211 link object S-2
-0.074 link object S-3
0.997 link participle L0
1.068 link participle L1
1.269 link participle L2
1.217 link participle L3
1.323 link participle L4
-0.986 link participle P+1
-1.026 link participle P-1
-0.428 link participle P-1-
-0.939 link participle P-2
0.301 link participle R0
-0.188 link participle R1
-0.484 link participle R2
-0.339 link participle R3
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
0.579 link quoted S-1
-0.310 link relative L0
-0.054 link relative L1
0.607 link relative L2
-0.284 link relative L3
0.819 link relative L4
-0.465 link relative P+1
-0.396 link relative P-1
-0.192 link relative P-1-
-0.333 link relative P-2
0.906 link relative R0
-0.085 link relative R1
0.348 link relative R2
-0.385 link relative R3
-0.080 link relative S+1
-0.039 link relative S+2
0.543 link relative S-1
-0.048 link relative S-2
-0.052 link relative S-3
0.271 link signature P+1
-0.001 link signature P-2
0.950 link subject L0
1.104 link subject L1
1.047 link subject L2
1.143 link subject L3
1.334 link subject L4
-1.015 link subject P+1
-0.935 link subject P-1
-1.021 link subject P-1-
0.410 link subject P-1:
-1.258 link subject P-2
0.879 link subject R0
0.393 link subject R1
-0.336 link subject R2
-0.110 link subject R3
-1.004 link subject S+1
-0.840 link subject S+1near
-1.016 link subject S+2
0.530 link subject S-1
-0.836 link subject S-1:
-0.720 link subject S-2
-0.951 link subject S-3
-0.375 linked after a preposition apposition
0.227 linked after a preposition colon
-1.266 linked after a preposition conjoined
-1.579 linked after a preposition distant
-0.242 linked after a preposition object
-0.466 linked after a preposition participle
-0.680 linked after a preposition relative
-0.598 linked after a preposition subject
0.707 mention document according
0.615 mention document apposition
-0.474 mention document by
-0.838 mention document colon
-0.264 mention document conjoined
-0.794 mention document distant
1.076 mention document inverted
-0.242 mention document object
-0.862 mention document participle
-0.012 mention document quoted
-0.268 mention document relative
1.090 mention document subject
0.700 mention group according
-0.614 mention group apposition
0.593 mention group by
0.150 mention group colon
0.642 mention group conjoined
1.577 mention group distant
0.284 mention group inverted
-0.335 mention group object
0.424 mention group participle
0.412 mention group relative
0.364 mention group subject
0.344 mention group's by
-0.003 mention group's conjoined
0.409 mention group's distant
-0.084 mention group's object
-0.003 mention group's participle
0.670 mention nominal according
-1.606 mention nominal apposition
0.755 mention nominal by
-0.003 mention nominal colon
-0.813 mention nominal conjoined
1.011 mention nominal distant
-0.686 mention nominal inverted
-0.645 mention nominal object
1.159 mention nominal participle
-0.895 mention nominal quoted
-0.201 mention nominal relative
1.289 mention nominal subject
-0.015 mention nominal's by
-0.001 mention nominal's conjoined
-0.095 mention nominal's object
0.501 mention organisation according
-0.879 mention organisation apposition
0.641 mention organisation by
0.200 mention organisation colon
-0.016 mention organisation conjoined
-0.133 mention organisation distant
-0.687 mention organisation inverted
-0.425 mention organisation object
-0.451 mention organisation participle
-0.080 mention organisation relative
1.311 mention organisation subject
-0.854 mention organisation's by
0.203 mention organisation's conjoined
-0.045 mention organisation's distant
-0.062 mention organisation's object
-0.168 mention organisation's participle
0.204 mention person according
1.112 mention person apposition
0.215 mention person by
-0.206 mention person colon
0.445 mention person conjoined
0.844 mention person distant
0.987 mention person inverted
-0.096 mention person object
0.657 mention person participle
-0.337 mention person passive
0.107 mention person quoted
0.235 mention person relative
0.347 mention person signature
0.611 mention person subject
0.288 mention person's according
0.106 mention person's by
0.608 mention person's conjoined
0.566 mention person's distant
-0.509 mention person's inverted
-0.005 mention person's object
0.591 mention person's participle
-0.151 mention person's passive
-0.973 mention person's quoted
-0.616 mention place by
-0.229 mention place colon
-0.181 mention place conjoined
-0.069 mention place distant
-0.291 mention place object
0.742 mention place participle
-0.116 mention place relative
0.193 mention place subject
-0.156 mention place's by
-0.103 mention place's conjoined
-0.039 mention place's distant
-0.051 mention place's object
0.452 mention pronoun apposition
-0.001 mention pronoun by
-0.077 mention pronoun colon
0.101 mention pronoun conjoined
0.506 mention pronoun distant
-1.357 mention pronoun inverted
-1.242 mention pronoun object
0.275 mention pronoun participle
0.162 mention pronoun quoted
0.507 mention pronoun subject
-0.584 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.297 mention pronoun's object
0.189 mention pronoun's participle
0.351 mention unknown according
0.826 mention unknown apposition
0.256 mention unknown by
-0.543 mention unknown colon
-0.498 mention unknown conjoined
-0.938 mention unknown distant
0.046 mention unknown inverted
0.357 mention unknown object
-0.916 mention unknown participle
-0.038 mention unknown passive
0.496 mention unknown relative
0.765 mention unknown subject
-0.723 mention unknown's by
-0.036 mention unknown's conjoined
-0.023 mention unknown's distant
-0.026 mention unknown's object
-0.057 mention unknown's participle
0.572 nearest
0.840 nearest by far
0.536 nearest of equals
0.548 nobody
-0.319 nobody after as
0.820 nobody after book
0.077 nobody after called
-0.353 nobody after capital
0.041 nobody after determiner
0.327 nobody after for
0.268 nobody after in
0.409 nobody after of
1.194 nobody after on
0.417 nobody after show
-0.308 nobody after term
1.023 nobody after titled
-0.571 nobody after verb act
-0.332 nobody after verb label
-0.210 nobody after verb say
-0.732 nobody after verb speech
0.162 nobody after word
0.115 nobody bare title
0.559 nobody bare title after of
-0.086 nobody bare title after on
0.556 nobody bare title after to
0.656 nobody bare title first-inside
-0.079 nobody bare title inside-inside
0.284 nobody before noun
0.130 nobody before verb
0.154 nobody before word
1.199 nobody capital 1
-0.373 nobody capital 12+
0.486 nobody capital 2
-0.157 nobody capital 3
-0.275 nobody capital 4+
-0.392 nobody capital 7+
1.366 nobody hashtag
0.269 nobody nearest at hand
0.702 nobody nearest far
-0.063 nobody nearest far long
0.673 nobody nearest far short
0.438 nobody nearest middle
0.405 nobody nearest middle long
0.436 nobody nearest middle short
0.256 nobody nearest near
0.112 nobody nearest near long
0.324 nobody nearest near short
-1.050 nobody nearest none
-0.242 nobody punctuated colon-comma
-0.180 nobody punctuated colon-end
0.329 nobody punctuated comma-comma
-0.256 nobody punctuated comma-end
0.667 nobody punctuated comma-inside
-0.340 nobody punctuated first-comma
-0.166 nobody punctuated first-end
-0.498 nobody punctuated first-inside
0.640 nobody punctuated inside-comma
0.452 nobody punctuated inside-end
1.024 nobody punctuated inside-inside
-0.424 nobody punctuated that-comma
0.266 nobody punctuated that-end
-0.242 nobody shape colon-comma
0.582 nobody shape colon-end
1.187 nobody shape colon-inside
0.329 nobody shape comma-comma
0.379 nobody shape comma-end
0.353 nobody shape comma-inside
-0.345 nobody shape first-comma
-0.997 nobody shape first-end
0.407 nobody shape first-inside
0.834 nobody shape inside-comma
0.501 nobody shape inside-end
0.443 nobody shape inside-inside
-0.424 nobody shape that-comma
0.266 nobody shape that-end
-0.407 nobody shape that-inside
2.960 nobody single colon-end
0.935 nobody single first-end
0.348 nobody single first-inside
0.867 nobody single inside-comma
1.608 nobody single inside-end
1.850 nobody single inside-inside
2.928 nobody single marks
0.098 nobody small 1
-0.258 nobody small 12+
-0.053 nobody small 2
-0.353 nobody small 3
-0.396 nobody small 4+
-0.500 nobody small 7+
1.041 nobody title 12+
1.466 nobody title 2
1.522 nobody title 3
2.188 nobody title 4+
1.691 nobody title 7+
2.615 nobody title after possessive
1.878 nobody title of a work
0.504 nobody unpunctuated
0.444 nobody words 1
-0.214 nobody words 12+
0.537 nobody words 2
0.412 nobody words 3
0.433 nobody words 4+
0.173 nobody words 7+
-0.520 part of a longer mention
-0.330 plural
0.439 pronoun he
-0.146 pronoun i
-1.013 pronoun it
0.544 pronoun she
-0.115 pronoun they
-0.148 pronoun we
0.043 second nearest
-0.505 singular
-1.056 unlinked P+1
-1.044 unlinked P-1
-1.122 unlinked P-2
-1.077 unlinked S+1
-0.031 unlinked S-1
-0.910 unlinked S-2
1.200 unlinked after
1.988 unlinked before
-0.044 unlinked colon-comma P+1
-0.069 unlinked colon-comma P-1
-0.112 unlinked colon-comma P-2
-0.038 unlinked colon-comma S-1
0.223 unlinked colon-comma after
0.773 unlinked colon-comma before
-0.550 unlinked colon-end P+1
-0.727 unlinked colon-end P-1
-0.400 unlinked colon-end P-2
-0.094 unlinked colon-end S+1
0.414 unlinked colon-end S-1
-0.094 unlinked colon-end S-2
1.445 unlinked colon-end before
-0.094 unlinked colon-inside P+1
-0.265 unlinked colon-inside P-1
-0.252 unlinked colon-inside P-2
-0.299 unlinked colon-inside before
-0.243 unlinked colon-inside just after
-0.130 unlinked comma-comma P+1
-0.221 unlinked comma-comma P-1
-0.254 unlinked comma-comma P-2
-0.092 unlinked comma-comma S+1
-0.135 unlinked comma-comma S-1
-0.017 unlinked comma-comma S-2
0.265 unlinked comma-comma after
-0.793 unlinked comma-comma before
-0.119 unlinked comma-comma just after
-0.029 unlinked comma-comma just before
-0.632 unlinked comma-end P+1
-0.754 unlinked comma-end P-1
-0.768 unlinked comma-end P-2
-0.094 unlinked comma-end S+1
-0.531 unlinked comma-end S-1
-0.140 unlinked comma-end S-2
1.013 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.116 unlinked comma-inside P+1
-0.166 unlinked comma-inside P-1
-0.130 unlinked comma-inside P-2
-0.065 unlinked comma-inside S+1
-0.018 unlinked comma-inside S-1
0.606 unlinked comma-inside after
0.554 unlinked comma-inside before
-0.131 unlinked comma-inside just after
0.910 unlinked comma-inside just before
-0.877 unlinked first-comma P+1
-0.892 unlinked first-comma P-1
-0.891 unlinked first-comma P-2
-0.307 unlinked first-comma S+1
-0.835 unlinked first-comma S-1
-0.364 unlinked first-comma S-2
1.340 unlinked first-comma after
2.087 unlinked first-comma just after
-0.907 unlinked first-end P+1
-0.976 unlinked first-end P-1
-1.262 unlinked first-end P-2
0.434 unlinked first-end S+1
1.943 unlinked first-end S-1
0.205 unlinked first-end S-2
-0.513 unlinked first-inside P+1
-0.695 unlinked first-inside P-1
-0.673 unlinked first-inside P-2
-0.094 unlinked first-inside S+1
0.452 unlinked first-inside S-1
-0.073 unlinked first-inside S-2
0.300 unlinked first-inside after
0.103 unlinked first-inside just after
-0.688 unlinked inside-comma P+1
-0.552 unlinked inside-comma P-1
-0.812 unlinked inside-comma P-2
-0.296 unlinked inside-comma S+1
-0.573 unlinked inside-comma S-1
-0.107 unlinked inside-comma S-2
0.239 unlinked inside-comma after
0.563 unlinked inside-comma before
0.690 unlinked inside-comma just after
-0.607 unlinked inside-comma just before
-0.810 unlinked inside-end P+1
-0.897 unlinked inside-end P-1
-0.909 unlinked inside-end P-2
-0.539 unlinked inside-end S+1
0.871 unlinked inside-end S-1
-0.279 unlinked inside-end S-2
1.061 unlinked inside-end before
0.429 unlinked inside-end just before
-0.906 unlinked inside-inside P+1
-1.018 unlinked inside-inside P-1
-1.014 unlinked inside-inside P-2
-0.825 unlinked inside-inside S+1
-0.722 unlinked inside-inside S-1
-0.394 unlinked inside-inside S-2
0.391 unlinked inside-inside after
1.009 unlinked inside-inside before
-1.166 unlinked inside-inside just after
0.474 unlinked inside-inside just before
1.050 unlinked just after
0.516 unlinked just before
-0.039 unlinked that-comma P+1
-0.059 unlinked that-comma P-1
-0.085 unlinked that-comma P-2
-0.056 unlinked that-comma after
-0.171 unlinked that-end P+1
-0.292 unlinked that-end P-1
-0.301 unlinked that-end P-2
-0.041 unlinked that-end S+1
-0.158 unlinked that-end S-1
-0.165 unlinked that-end before
-0.136 unlinked that-end just before
-0.090 unlinked that-inside P+1
-0.180 unlinked that-inside P-1
-0.162 unlinked that-inside P-2
-0.020 unlinked that-inside S+1
-0.093 unlinked that-inside S-1
-0.267 unlinked that-inside after
1.392 unlinked that-inside before
-0.100 unlinked that-inside just after
-0.133 verb act L0
0.214 verb act L1
0.307 verb act L2
0.742 verb act L3
0.931 verb act L4
-0.806 verb act P+1
-0.790 verb act P-1
-0.748 verb act P-1-
-0.373 verb act P-1:
-0.811 verb act P-2
-0.653 verb act R0
-0.062 verb act R1
0.385 verb act R2
-0.258 verb act R3
-0.579 verb act S+1
0.212 verb act S+1near
-0.310 verb act S+2
-0.290 verb act S-1
-0.101 verb act S-1:
-0.522 verb act S-2
-0.239 verb act S-3
0.632 verb act around
0.774 verb label L0
0.950 verb label L1
0.683 verb label L2
0.558 verb label L3
0.729 verb label L4
-1.018 verb label P+1
-1.039 verb label P-1
-0.990 verb label P-1-
-0.023 verb label P-1:
-0.964 verb label P-2
-0.677 verb label R0
-0.903 verb label R1
0.051 verb label R2
-0.659 verb label R3
-0.437 verb label S+1
-0.296 verb label S+1near
-0.199 verb label S+2
-0.568 verb label S-1
-0.038 verb label S-1:
-0.494 verb label S-2
-0.201 verb label S-3
0.663 verb label around
1.235 verb say L0
1.176 verb say L1
1.403 verb say L2
1.626 verb say L3
1.560 verb say L4
-1.029 verb say P+1
-0.964 verb say P-1
-0.705 verb say P-1-
0.792 verb say P-1:
-1.323 verb say P-2
0.931 verb say R0
0.772 verb say R1
1.377 verb say R2
1.648 verb say R3
-0.482 verb say S+1
-0.552 verb say S+1near
-0.592 verb say S+2
0.704 verb say S-1
-0.354 verb say S-1:
0.137 verb say S-2
-0.316 verb say S-3
0.182 verb say around
0.763 verb speech L0
1.102 verb speech L1
1.233 verb speech L2
1.082 verb speech L3
1.076 verb speech L4
-1.099 verb speech P+1
-1.033 verb speech P-1
-1.312 verb speech P-1-
-0.429 verb speech P-1:
-1.150 verb speech P-2
0.746 verb speech R0
0.368 verb speech R1
0.236 verb speech R2
0.425 verb speech R3
-0.979 verb speech S+1
-0.579 verb speech S+1near
-0.632 verb speech S+2
0.196 verb speech S-1
-0.666 verb speech S-1:
-0.650 verb speech S-2
-0.596 verb speech S-3
0.704 verb speech around
-0.596 verb tell L0
-0.297 verb tell L1
0.825 verb tell L2
0.809 verb tell L3
0.865 verb tell L4
-0.801 verb tell P+1
-0.680 verb tell P-1
-0.503 verb tell P-1-
-1.017 verb tell P-2
0.927 verb tell R0
0.059 verb tell R1
-0.386 verb tell R2
-0.041 verb tell R3
-0.062 verb tell S+1
-0.044 verb tell S+2
0.835 verb tell S-1
-0.199 verb tell S-2
-0.511 where L0 colon-comma
0.501 where L0 colon-end
0.406 where L0 colon-inside
0.151 where L0 comma-comma
0.837 where L0 comma-end
1.195 where L0 comma-inside
0.367 where L0 inside-comma
0.808 where L0 inside-end
0.575 where L0 inside-inside
0.828 where L0 that-comma
-0.066 where L0 that-end
0.781 where L0 that-inside
1.248 where L1 colon-end
-0.322 where L1 colon-inside
0.706 where L1 comma-comma
0.863 where L1 comma-end
0.939 where L1 comma-inside
0.613 where L1 inside-comma
0.557 where L1 inside-end
0.965 where L1 inside-inside
1.031 where L1 that-end
-0.400 where L1 that-inside
-0.316 where L2 colon-comma
0.667 where L2 colon-end
-0.254 where L2 comma-comma
0.969 where L2 comma-end
-0.567 where L2 comma-inside
0.849 where L2 inside-comma
0.968 where L2 inside-end
1.508 where L2 inside-inside
0.152 where L2 that-end
-0.021 where L2 that-inside
-0.873 where L3 colon-comma
0.609 where L3 colon-end
0.904 where L3 comma-comma
0.631 where L3 comma-end
0.720 where L3 comma-inside
1.137 where L3 inside-comma
1.191 where L3 inside-end
1.180 where L3 inside-inside
0.322 where L3 that-end
0.347 where L4 colon-end
0.228 where L4 comma-end
0.019 where L4 comma-inside
-0.131 where L4 inside-comma
1.293 where L4 inside-end
1.049 where L4 inside-inside
-0.072 where P+1 colon-comma
-0.635 where P+1 colon-end
-0.166 where P+1 colon-inside
-0.207 where P+1 comma-comma
-0.692 where P+1 comma-end
-0.160 where P+1 comma-inside
-0.873 where P+1 first-comma
-0.744 where P+1 first-end
-0.740 where P+1 first-inside
-0.763 where P+1 inside-comma
-1.001 where P+1 inside-end
-1.040 where P+1 inside-inside
-0.115 where P+1 that-comma
-0.352 where P+1 that-end
-0.120 where P+1 that-inside
-0.091 where P-1 colon-comma
-0.900 where P-1 colon-end
-0.164 where P-1 colon-inside
-0.282 where P-1 comma-comma
-0.908 where P-1 comma-end
-0.326 where P-1 comma-inside
-0.935 where P-1 first-comma
-0.005 where P-1 first-end
-0.339 where P-1 first-inside
-0.810 where P-1 inside-comma
-0.998 where P-1 inside-end
-1.193 where P-1 inside-inside
-0.096 where P-1 that-comma
-0.294 where P-1 that-end
-0.177 where P-1 that-inside
-0.035 where P-1- colon-comma
-0.582 where P-1- colon-end
-0.082 where P-1- colon-inside
-0.231 where P-1- comma-comma
-0.527 where P-1- comma-end
-0.067 where P-1- comma-inside
-0.732 where P-1- first-comma
-0.572 where P-1- first-end
-0.426 where P-1- first-inside
-0.552 where P-1- inside-comma
-0.780 where P-1- inside-end
-0.995 where P-1- inside-inside
-0.129 where P-1- that-end
-0.065 where P-1- that-inside
-0.758 where P-1: first-end
0.643 where P-1: inside-end
-0.068 where P-2 colon-comma
-0.702 where P-2 colon-end
-0.177 where P-2 colon-inside
-0.220 where P-2 comma-comma
-0.754 where P-2 comma-end
-0.135 where P-2 comma-inside
-0.967 where P-2 first-comma
-1.411 where P-2 first-end
-0.422 where P-2 first-inside
-0.789 where P-2 inside-comma
-0.913 where P-2 inside-end
-0.693 where P-2 inside-inside
-0.090 where P-2 that-comma
-0.223 where P-2 that-end
-0.149 where P-2 that-inside
0.926 where R0 colon-comma
0.654 where R0 comma-comma
-1.816 where R0 comma-inside
0.912 where R0 first-comma
0.601 where R0 first-inside
0.839 where R0 inside-comma
-0.282 where R0 inside-inside
-0.122 where R1 comma-comma
0.978 where R1 first-comma
0.715 where R1 first-inside
0.073 where R1 inside-comma
-0.323 where R1 inside-inside
-0.262 where R2 comma-comma
-0.320 where R2 comma-inside
0.479 where R2 first-comma
1.200 where R2 first-inside
-0.273 where R2 inside-comma
0.652 where R2 inside-inside
0.271 where R3 comma-comma
0.383 where R3 first-comma
1.202 where R3 first-inside
-0.039 where R3 inside-comma
0.527 where R3 inside-inside
-0.188 where S+1 colon-end
-0.241 where S+1 comma-comma
-0.117 where S+1 comma-end
-0.116 where S+1 comma-inside
-0.223 where S+1 first-comma
1.258 where S+1 first-end
-0.444 where S+1 first-inside
-0.477 where S+1 inside-comma
-0.573 where S+1 inside-end
-1.144 where S+1 inside-inside
-0.110 where S+1 that-end
-0.032 where S+1 that-inside
-0.306 where S+1near colon-end
-0.364 where S+1near comma-end
0.591 where S+1near first-end
-1.042 where S+1near inside-end
-0.103 where S+1near that-end
-0.054 where S+2 comma-end
-0.360 where S+2 first-comma
-0.122 where S+2 first-inside
-0.180 where S+2 inside-comma
-0.323 where S+2 inside-end
-0.469 where S+2 inside-inside
-0.292 where S-1 comma-comma
-0.604 where S-1 comma-end
-0.492 where S-1 comma-inside
-1.797 where S-1 first-comma
1.003 where S-1 first-end
-0.382 where S-1 first-inside
-1.631 where S-1 inside-comma
-1.061 where S-1 inside-end
-2.240 where S-1 inside-inside
-0.874 where S-1 that-end
-0.408 where S-1 that-inside
-0.070 where S-1: colon-comma
-1.054 where S-1: colon-end
-0.219 where S-2 colon-end
0.746 where S-2 comma-end
-0.464 where S-2 first-comma
-0.157 where S-2 first-end
-0.213 where S-2 inside-comma
-0.412 where S-2 inside-end
-0.342 where S-2 inside-inside
-0.092 where S-3 comma-end
-0.272 where S-3 first-comma
-0.600 where S-3 first-end
-0.037 where S-3 inside-comma
-0.160 where S-3 inside-end
-0.207 where S-3 inside-inside
-0.074 where around comma-comma
0.911 where around inside-comma
0.668 where around inside-inside
`

/** The same with the speakers of the neighbouring quotations. */
export const JOINT = `
-0.893 after a preposition
0.405 after next paragraph likely
0.275 after next paragraph likely alone
0.431 after next paragraph likely few words
0.087 after next paragraph likely in words
-0.132 after next paragraph maybe
-0.719 after next paragraph maybe alone
0.047 after next paragraph maybe few words
0.353 after next paragraph maybe in words
0.017 after next paragraph sure
-0.190 after next paragraph sure alone
0.209 after next paragraph sure few words
0.074 after next paragraph sure in words
0.397 after same paragraph likely
0.599 after same paragraph likely few words
0.112 after same paragraph likely in words
-0.030 after same paragraph maybe
0.031 after same paragraph maybe few words
0.077 after same paragraph maybe in words
0.367 after same paragraph sure
0.726 after same paragraph sure alone
0.595 after same paragraph sure few words
0.039 after same paragraph sure in words
0.310 after same sentence likely
0.224 after same sentence likely few words
0.264 after same sentence likely in words
0.233 after same sentence maybe
0.233 after same sentence maybe in words
0.505 after same sentence sure
0.555 after same sentence sure few words
0.425 after same sentence sure in words
-0.166 before continued likely
-0.165 before continued likely alone
0.708 before continued maybe
-0.272 before continued maybe alone
1.033 before continued sure
1.116 before continued sure alone
-0.074 before continued sure few words
0.119 before next paragraph likely
0.119 before next paragraph likely alone
-0.301 before next paragraph likely few words
0.562 before next paragraph likely in words
0.266 before next paragraph maybe
0.304 before next paragraph maybe alone
-0.572 before next paragraph maybe few words
0.461 before next paragraph maybe in words
0.214 before next paragraph sure
0.975 before next paragraph sure alone
-0.320 before next paragraph sure few words
-0.358 before next paragraph sure in words
0.472 before same paragraph likely
0.448 before same paragraph likely alone
0.619 before same paragraph likely few words
-0.227 before same paragraph likely in words
0.371 before same paragraph maybe
0.040 before same paragraph maybe alone
0.938 before same paragraph maybe few words
-0.495 before same paragraph maybe in words
0.742 before same paragraph sure
0.780 before same paragraph sure alone
-0.024 before same paragraph sure few words
-0.329 before same paragraph sure in words
0.437 before same sentence likely
0.409 before same sentence likely in words
0.270 before same sentence maybe
0.270 before same sentence maybe in words
0.309 before same sentence sure
0.415 before same sentence sure few words
0.166 before same sentence sure in words
0.569 begins the sentence
2.492 construction according say finite
0.133 construction apposition act base
-0.543 construction apposition act finite
-0.020 construction apposition label base
0.578 construction apposition label finite
0.082 construction apposition say base
0.633 construction apposition say finite
0.328 construction apposition speech base
0.294 construction apposition speech finite
-0.046 construction apposition tell base
0.811 construction apposition tell finite
-0.014 construction by speech finite
-0.891 construction colon say finite
-0.009 construction conjoined act base
-0.183 construction conjoined act finite
-0.173 construction conjoined label base
0.050 construction conjoined label finite
-0.118 construction conjoined say base
0.014 construction conjoined say finite
-0.043 construction conjoined speech base
0.353 construction conjoined speech finite
-0.481 construction conjoined tell base
0.250 construction conjoined tell finite
0.533 construction distant act finite
0.090 construction distant label finite
1.159 construction distant say finite
-0.024 construction distant speech finite
0.835 construction distant tell finite
0.012 construction inverted act finite
-0.468 construction inverted label finite
0.734 construction inverted say finite
0.309 construction inverted speech finite
-0.567 construction object act base
0.061 construction object act finite
-0.005 construction object act ing
-0.540 construction object label base
-0.787 construction object label finite
-0.239 construction object label ing
-0.359 construction object say base
0.734 construction object say finite
-0.505 construction object say ing
0.139 construction object speech base
-0.763 construction object speech finite
-0.656 construction object speech ing
-0.037 construction object tell base
-0.587 construction object tell finite
-0.121 construction object tell ing
0.152 construction participle act ing
0.444 construction participle label ing
0.257 construction participle say ing
0.072 construction participle speech ing
0.732 construction participle tell ing
-0.415 construction passive label finite
-0.065 construction passive speech finite
-0.782 construction quoted label finite
-0.966 construction quoted label ing
-0.570 construction quoted speech finite
-0.964 construction quoted speech ing
-0.205 construction relative act base
0.403 construction relative act finite
-0.057 construction relative label base
-0.375 construction relative label finite
-0.006 construction relative label ing
-0.098 construction relative say base
0.200 construction relative say finite
-0.199 construction relative speech base
0.287 construction relative speech finite
0.474 construction relative speech ing
-1.943 construction signature say finite
-1.069 construction subject act base
-1.139 construction subject act finite
-1.637 construction subject label base
0.440 construction subject label finite
0.316 construction subject say base
0.940 construction subject say finite
-1.471 construction subject speech base
0.430 construction subject speech finite
-0.457 construction subject tell base
0.666 construction subject tell finite
-0.205 definite
-0.706 further
-0.597 indefinite
-0.210 kind document linked
-1.183 kind document unlinked
-0.481 kind document's linked
-0.125 kind document's unlinked
0.531 kind group linked
-0.787 kind group unlinked
-0.106 kind group's linked
-0.937 kind group's unlinked
0.284 kind nominal linked
-0.561 kind nominal unlinked
-0.118 kind nominal's linked
-0.637 kind nominal's unlinked
0.132 kind organisation linked
-1.000 kind organisation unlinked
-0.821 kind organisation's linked
-1.399 kind organisation's unlinked
0.745 kind person linked
0.453 kind person unlinked
0.264 kind person's linked
0.396 kind person's unlinked
0.051 kind place linked
-1.535 kind place unlinked
-0.766 kind place's linked
-1.193 kind place's unlinked
0.425 kind pronoun linked
-0.466 kind pronoun unlinked
-0.631 kind pronoun's linked
-0.219 kind pronoun's unlinked
0.199 kind unknown linked
-1.048 kind unknown unlinked
-0.742 kind unknown's linked
-0.552 kind unknown's unlinked
0.422 lemma accuse
-0.022 lemma acknowledge
0.705 lemma add
0.417 lemma admit
-0.610 lemma advertise
-0.252 lemma advise
-0.061 lemma advocate
-0.521 lemma agree
0.605 lemma allege
-0.694 lemma announce
0.018 lemma answer
-0.337 lemma applaud
1.370 lemma argue
0.147 lemma ask
0.929 lemma assail
0.401 lemma assert
-0.070 lemma assure
-0.218 lemma attack
0.125 lemma bark
-0.028 lemma bash
-0.275 lemma beg
-0.724 lemma begin
-1.238 lemma believe
0.017 lemma bemoan
-0.297 lemma bill
-0.152 lemma blame
0.162 lemma blast
0.633 lemma boast
-0.362 lemma brag
-0.115 lemma brand
-0.014 lemma by
-0.002 lemma calculate
0.389 lemma call
-0.381 lemma cast
0.574 lemma caution
0.278 lemma challenge
0.568 lemma chant
-0.002 lemma characterize
-0.258 lemma charge
0.270 lemma chide
-0.116 lemma chime
0.604 lemma cite
0.047 lemma claim
-0.050 lemma clarify
-0.858 lemma close
-0.436 lemma coin
-0.093 lemma command
-0.099 lemma comment
-0.524 lemma compare
0.525 lemma complain
0.717 lemma concede
-0.059 lemma conclude
-0.201 lemma condemn
0.090 lemma confirm
-0.663 lemma consider
0.002 lemma contend
-0.019 lemma continue
-0.476 lemma counsel
0.079 lemma counter
-0.037 lemma criticise
-0.651 lemma criticize
0.552 lemma cry
0.663 lemma cut
-0.134 lemma declare
0.176 lemma decry
-0.519 lemma deem
-0.019 lemma defend
-0.422 lemma demand
0.662 lemma denounce
-0.215 lemma deny
-0.016 lemma depict
0.114 lemma deride
0.123 lemma describe
-0.076 lemma disclose
0.685 lemma dismiss
-0.004 lemma divulge
0.365 lemma dub
0.041 lemma echo
0.697 lemma elaborate
0.312 lemma email
0.060 lemma emphasize
-0.432 lemma endorse
-0.504 lemma estimate
0.158 lemma exclaim
0.635 lemma explain
0.551 lemma express
0.074 lemma figure
-0.421 lemma find
-0.534 lemma finish
-0.037 lemma forecast
-0.054 lemma go
-0.003 lemma guess
0.191 lemma hail
0.216 lemma hammer
-0.255 lemma headline
-0.246 lemma highlight
0.080 lemma hint
-1.151 lemma hold
0.057 lemma imply
0.785 lemma indicate
0.751 lemma insist
-0.004 lemma instruct
0.280 lemma interject
-0.277 lemma interrupt
-0.614 lemma invoke
0.205 lemma issue
0.025 lemma joke
-0.108 lemma jump
-0.213 lemma label
-0.134 lemma lambaste
-0.071 lemma lament
-0.057 lemma lash
0.073 lemma laugh
-0.080 lemma lecture
-0.064 lemma liken
-0.107 lemma maintain
-0.896 lemma mean
-0.139 lemma mention
0.993 lemma mock
-1.392 lemma muse
-0.317 lemma name
0.492 lemma note
-0.835 lemma open
-0.741 lemma oppose
-0.578 lemma order
-0.536 lemma paint
-0.069 lemma pitch
-0.843 lemma plead
0.289 lemma pledge
-0.036 lemma point
0.311 lemma portray
-0.465 lemma post
0.058 lemma praise
-0.005 lemma pray
0.658 lemma predict
-0.414 lemma proclaim
-0.320 lemma profess
-0.047 lemma promise
-0.898 lemma promote
0.444 lemma pronounce
-0.179 lemma propose
0.197 lemma protest
0.410 lemma publish
-0.386 lemma put
-0.113 lemma quip
0.083 lemma quote
-1.540 lemma quote quoted
0.161 lemma quote subject
0.145 lemma rail
-0.383 lemma rank
-0.125 lemma rate
-0.132 lemma read
-0.102 lemma reason
-0.844 lemma reassure
-0.021 lemma rebuke
0.999 lemma recall
-0.776 lemma recite
-0.003 lemma reckon
-0.149 lemma recommend
0.036 lemma recount
0.052 lemma refer
-0.039 lemma reflect
-0.229 lemma regard
-0.187 lemma reiterate
-0.044 lemma relate
0.676 lemma release
-0.401 lemma remark
-0.592 lemma remind
0.705 lemma repeat
1.137 lemma reply
1.566 lemma report
0.367 lemma respond
-0.343 lemma retort
0.296 lemma retweet
-0.041 lemma reveal
0.300 lemma rip
0.134 lemma rule
0.163 lemma scold
0.509 lemma scream
-0.675 lemma see
1.504 lemma shout
-0.729 lemma signal
-0.034 lemma sing
-0.355 lemma slam
-0.804 lemma speak
-0.016 lemma speculate
-1.145 lemma start
-0.093 lemma state
0.021 lemma stress
-0.220 lemma style
0.020 lemma suggest
0.034 lemma sum
0.153 lemma support
-0.027 lemma suspect
-0.374 lemma talk
0.785 lemma tell apposition
-0.231 lemma tell conjoined
0.835 lemma tell distant
-0.658 lemma tell object
0.732 lemma tell participle
0.625 lemma tell subject
-0.352 lemma term
-0.833 lemma testify
0.491 lemma text
-0.360 lemma thank
-1.203 lemma think
-0.247 lemma title
0.238 lemma tout
0.184 lemma tweet
-0.059 lemma underscore
-0.221 lemma urge
-0.376 lemma use
-0.547 lemma venture
-0.142 lemma view
-0.380 lemma voice
-0.054 lemma volunteer
0.282 lemma vow
-0.291 lemma warn
0.269 lemma wonder
0.241 lemma write
1.409 lemma yell
-0.114 link according L0
0.664 link according L1
0.756 link according L2
0.853 link according L4
-0.734 link according P+1
-0.713 link according P-1
-0.282 link according P-1-
-0.409 link according P-2
0.074 link according R0
0.862 link according R1
1.161 link according R2
1.231 link according R3
-0.454 link according S+1
0.492 link according S-1
0.823 link apposition L0
0.819 link apposition L1
1.395 link apposition L2
1.292 link apposition L3
1.374 link apposition L4
-1.010 link apposition P+1
-1.194 link apposition P-1
-0.564 link apposition P-1-
-0.817 link apposition P-2
0.627 link apposition R0
-0.068 link apposition R1
0.248 link apposition R2
-0.315 link apposition S+1
0.011 link apposition S+1near
-0.110 link apposition S+2
-0.271 link apposition S-1
-0.541 link apposition S-2
-0.107 link apposition S-3
-0.449 link apposition around
-0.312 link by L0
0.158 link by L1
-0.098 link by L2
0.302 link by L3
0.327 link by L4
-0.483 link by P+1
-0.567 link by P-1
-0.166 link by P-1-
-0.491 link by P-2
0.766 link by R0
0.428 link by R1
0.258 link by R2
1.131 link by R3
-0.087 link by S+1
-0.074 link by S+2
-0.369 link by S-1
-0.058 link by S-2
-0.025 link by S-3
-0.155 link colon L0
-0.139 link colon L1
-0.154 link colon L2
-0.205 link colon L3
-0.213 link colon P+1
0.481 link colon P-1
-0.010 link colon P-1-
-0.044 link colon P-1:
0.377 link colon P-2
-0.637 link colon R1
-0.014 link colon S-1
0.397 link conjoined L0
1.560 link conjoined L1
0.667 link conjoined L2
1.618 link conjoined L3
-0.213 link conjoined L4
-0.723 link conjoined P+1
-0.588 link conjoined P-1
-0.467 link conjoined P-1-
-0.731 link conjoined P-2
-0.257 link conjoined R0
-0.348 link conjoined R1
-0.464 link conjoined R2
-0.532 link conjoined R3
0.146 link conjoined S+1
-0.172 link conjoined S+1near
-0.138 link conjoined S+2
-1.124 link conjoined S-1
-0.104 link conjoined S-1:
-0.174 link conjoined S-2
-0.083 link conjoined S-3
0.998 link conjoined around
0.883 link distant L0
0.407 link distant L1
0.767 link distant L2
1.378 link distant L3
-0.502 link distant L4
-0.590 link distant P+1
-0.532 link distant P-1
-0.326 link distant P-1-
-0.593 link distant P-2
0.524 link distant R0
-0.088 link distant R1
-0.112 link distant S+1
-0.087 link distant S+1near
-0.104 link distant S+2
0.411 link distant S-1
-0.072 link distant S-2
1.794 link distant around
-1.009 link inverted L1
0.425 link inverted L2
-0.783 link inverted L3
-0.713 link inverted P+1
-0.510 link inverted P-1
-1.054 link inverted P-1-
-0.896 link inverted P-2
0.951 link inverted R0
-0.157 link inverted S+1
0.724 link inverted S-1
0.273 link inverted S-2
-0.451 link object L0
-0.368 link object L1
0.390 link object L2
-1.015 link object L3
-0.606 link object L4
-0.548 link object P+1
-0.582 link object P-1
-0.439 link object P-1-
-0.588 link object P-2
-0.116 link object R0
-0.042 link object R1
1.175 link object R2
1.365 link object R3
-0.160 link object S+1
-0.019 link object S+1near
-0.066 link object S+2
0.120 link object S-1
-0.011 link object S-1:
-0.156 link object S-2
-0.068 link object S-3
0.971 link participle L0
0.968 link participle L1
1.243 link participle L2
1.226 link participle L3
1.357 link participle L4
-0.854 link participle P+1
-0.972 link participle P-1
-0.397 link participle P-1-
-0.902 link participle P-2
0.265 link participle R0
-0.181 link participle R1
-0.545 link participle R2
-0.371 link participle R3
-0.120 link participle S+1
-0.143 link participle S+1near
-0.064 link participle S+2
-0.320 link participle S-1
-0.104 link participle S-1:
-0.153 link participle S-2
-0.010 link participle S-3
0.496 link participle around
-0.023 link passive P+1
-0.006 link passive P-1
-0.004 link passive P-2
-0.001 link quoted P+1
-0.003 link quoted P-1
-0.002 link quoted P-1-
-0.003 link quoted P-2
0.613 link quoted S-1
-0.224 link relative L0
-0.118 link relative L1
0.552 link relative L2
-0.261 link relative L3
0.611 link relative L4
-0.426 link relative P+1
-0.358 link relative P-1
-0.170 link relative P-1-
-0.318 link relative P-2
0.958 link relative R0
-0.083 link relative R1
0.374 link relative R2
-0.372 link relative R3
-0.071 link relative S+1
-0.032 link relative S+2
0.512 link relative S-1
-0.034 link relative S-2
-0.050 link relative S-3
0.227 link signature P+1
-0.001 link signature P-2
1.021 link subject L0
1.172 link subject L1
1.057 link subject L2
1.118 link subject L3
1.316 link subject L4
-0.927 link subject P+1
-0.939 link subject P-1
-1.083 link subject P-1-
0.387 link subject P-1:
-1.176 link subject P-2
0.831 link subject R0
0.325 link subject R1
-0.389 link subject R2
-0.105 link subject R3
-1.109 link subject S+1
-0.797 link subject S+1near
-1.020 link subject S+2
0.324 link subject S-1
-0.808 link subject S-1:
-0.784 link subject S-2
-0.974 link subject S-3
-0.332 linked after a preposition apposition
0.270 linked after a preposition colon
-1.261 linked after a preposition conjoined
-1.483 linked after a preposition distant
-0.224 linked after a preposition object
-0.422 linked after a preposition participle
-0.586 linked after a preposition relative
-0.522 linked after a preposition subject
0.676 mention document according
0.665 mention document apposition
-0.468 mention document by
-0.824 mention document colon
-0.293 mention document conjoined
-0.773 mention document distant
0.953 mention document inverted
-0.227 mention document object
-0.770 mention document participle
-0.011 mention document quoted
-0.236 mention document relative
1.030 mention document subject
0.614 mention group according
-0.704 mention group apposition
0.590 mention group by
0.153 mention group colon
0.654 mention group conjoined
1.578 mention group distant
0.305 mention group inverted
-0.308 mention group object
0.440 mention group participle
0.343 mention group relative
0.373 mention group subject
0.396 mention group's by
-0.004 mention group's conjoined
0.407 mention group's distant
-0.091 mention group's object
-0.003 mention group's participle
0.633 mention nominal according
-1.517 mention nominal apposition
0.717 mention nominal by
-0.004 mention nominal colon
-0.686 mention nominal conjoined
0.953 mention nominal distant
-0.675 mention nominal inverted
-0.626 mention nominal object
1.133 mention nominal participle
-0.906 mention nominal quoted
-0.147 mention nominal relative
1.242 mention nominal subject
-0.020 mention nominal's by
-0.001 mention nominal's conjoined
-0.091 mention nominal's object
0.407 mention organisation according
-0.721 mention organisation apposition
0.647 mention organisation by
0.160 mention organisation colon
0.015 mention organisation conjoined
-0.158 mention organisation distant
-0.707 mention organisation inverted
-0.394 mention organisation object
-0.415 mention organisation participle
-0.080 mention organisation relative
1.302 mention organisation subject
-0.742 mention organisation's by
0.187 mention organisation's conjoined
-0.035 mention organisation's distant
-0.056 mention organisation's object
-0.168 mention organisation's participle
0.242 mention person according
1.032 mention person apposition
0.243 mention person by
-0.094 mention person colon
0.485 mention person conjoined
0.761 mention person distant
0.923 mention person inverted
-0.035 mention person object
0.614 mention person participle
-0.311 mention person passive
0.201 mention person quoted
0.207 mention person relative
0.320 mention person signature
0.534 mention person subject
0.294 mention person's according
0.118 mention person's by
0.626 mention person's conjoined
0.577 mention person's distant
-0.506 mention person's inverted
-0.030 mention person's object
0.527 mention person's participle
-0.122 mention person's passive
-0.995 mention person's quoted
-0.646 mention place by
-0.249 mention place colon
-0.092 mention place conjoined
0.015 mention place distant
-0.299 mention place object
0.747 mention place participle
-0.135 mention place relative
0.155 mention place subject
-0.142 mention place's by
-0.117 mention place's conjoined
-0.046 mention place's distant
-0.052 mention place's object
0.590 mention pronoun apposition
-0.001 mention pronoun by
-0.091 mention pronoun colon
0.091 mention pronoun conjoined
0.423 mention pronoun distant
-1.382 mention pronoun inverted
-1.227 mention pronoun object
0.291 mention pronoun participle
0.153 mention pronoun quoted
0.503 mention pronoun subject
-0.541 mention pronoun's conjoined
-0.002 mention pronoun's distant
-0.262 mention pronoun's object
0.167 mention pronoun's participle
0.326 mention unknown according
0.743 mention unknown apposition
0.176 mention unknown by
-0.450 mention unknown colon
-0.521 mention unknown conjoined
-0.811 mention unknown distant
-0.023 mention unknown inverted
0.388 mention unknown object
-0.852 mention unknown participle
-0.040 mention unknown passive
0.561 mention unknown relative
0.728 mention unknown subject
-0.592 mention unknown's by
-0.038 mention unknown's conjoined
-0.017 mention unknown's distant
-0.028 mention unknown's object
-0.066 mention unknown's participle
0.515 nearest
0.798 nearest by far
0.547 nearest of equals
0.521 nobody
-0.310 nobody after as
0.859 nobody after book
0.027 nobody after called
-0.183 nobody after capital
0.112 nobody after determiner
0.256 nobody after for
0.106 nobody after in
0.444 nobody after of
1.288 nobody after on
0.479 nobody after show
-0.157 nobody after term
1.129 nobody after titled
-0.484 nobody after verb act
-0.194 nobody after verb label
-0.108 nobody after verb say
-0.602 nobody after verb speech
0.185 nobody after word
0.206 nobody bare title
0.534 nobody bare title after of
-0.190 nobody bare title after on
0.543 nobody bare title after to
0.641 nobody bare title first-inside
-0.056 nobody bare title inside-inside
0.213 nobody before noun
0.186 nobody before verb
0.150 nobody before word
1.035 nobody capital 1
-0.397 nobody capital 12+
0.522 nobody capital 2
-0.040 nobody capital 3
-0.408 nobody capital 4+
-0.381 nobody capital 7+
1.317 nobody hashtag
0.313 nobody nearest at hand
0.710 nobody nearest far
0.011 nobody nearest far long
0.627 nobody nearest far short
0.398 nobody nearest middle
0.347 nobody nearest middle long
0.408 nobody nearest middle short
0.221 nobody nearest near
0.013 nobody nearest near long
0.342 nobody nearest near short
-0.936 nobody nearest none
-0.226 nobody punctuated colon-comma
-0.003 nobody punctuated colon-end
0.397 nobody punctuated comma-comma
-0.261 nobody punctuated comma-end
0.651 nobody punctuated comma-inside
-0.351 nobody punctuated first-comma
-0.014 nobody punctuated first-end
-0.545 nobody punctuated first-inside
0.592 nobody punctuated inside-comma
0.355 nobody punctuated inside-end
0.836 nobody punctuated inside-inside
-0.494 nobody punctuated that-comma
0.225 nobody punctuated that-end
-0.226 nobody shape colon-comma
0.564 nobody shape colon-end
0.956 nobody shape colon-inside
0.397 nobody shape comma-comma
0.365 nobody shape comma-end
0.309 nobody shape comma-inside
-0.356 nobody shape first-comma
-0.685 nobody shape first-end
0.498 nobody shape first-inside
0.792 nobody shape inside-comma
0.405 nobody shape inside-end
0.413 nobody shape inside-inside
-0.494 nobody shape that-comma
0.225 nobody shape that-end
-0.363 nobody shape that-inside
3.026 nobody single colon-end
0.891 nobody single first-end
0.337 nobody single first-inside
0.893 nobody single inside-comma
1.649 nobody single inside-end
1.883 nobody single inside-inside
2.981 nobody single marks
0.149 nobody small 1
-0.237 nobody small 12+
0.008 nobody small 2
-0.351 nobody small 3
-0.334 nobody small 4+
-0.409 nobody small 7+
1.064 nobody title 12+
1.344 nobody title 2
1.459 nobody title 3
2.159 nobody title 4+
1.556 nobody title 7+
2.409 nobody title after possessive
1.816 nobody title of a work
0.496 nobody unpunctuated
0.419 nobody words 1
-0.224 nobody words 12+
0.517 nobody words 2
0.373 nobody words 3
0.407 nobody words 4+
0.078 nobody words 7+
0.485 nobody, after next paragraph somebody likely alone
-0.269 nobody, after next paragraph somebody likely few words
-0.379 nobody, after next paragraph somebody likely in words
-0.539 nobody, after next paragraph somebody maybe alone
0.227 nobody, after next paragraph somebody maybe few words
0.193 nobody, after next paragraph somebody maybe in words
-0.105 nobody, after next paragraph somebody sure alone
0.524 nobody, after next paragraph somebody sure few words
0.047 nobody, after next paragraph somebody sure in words
0.505 nobody, after same paragraph somebody likely few words
-0.266 nobody, after same paragraph somebody likely in words
-0.054 nobody, after same paragraph somebody maybe few words
0.037 nobody, after same paragraph somebody maybe in words
-0.109 nobody, after same paragraph somebody sure alone
0.070 nobody, after same paragraph somebody sure few words
0.538 nobody, after same paragraph somebody sure in words
-0.002 nobody, after same sentence somebody likely in words
0.341 nobody, after same sentence somebody maybe in words
-0.236 nobody, after same sentence somebody sure few words
0.888 nobody, after same sentence somebody sure in words
-0.652 nobody, before continued somebody sure alone
-0.023 nobody, before continued somebody sure few words
-0.135 nobody, before next paragraph somebody likely alone
0.579 nobody, before next paragraph somebody likely few words
-0.072 nobody, before next paragraph somebody likely in words
0.133 nobody, before next paragraph somebody maybe alone
-0.190 nobody, before next paragraph somebody maybe few words
0.348 nobody, before next paragraph somebody maybe in words
-0.260 nobody, before next paragraph somebody sure alone
0.284 nobody, before next paragraph somebody sure few words
-0.406 nobody, before next paragraph somebody sure in words
-0.602 nobody, before same paragraph somebody likely alone
0.184 nobody, before same paragraph somebody likely few words
-0.719 nobody, before same paragraph somebody likely in words
-0.596 nobody, before same paragraph somebody maybe alone
-0.107 nobody, before same paragraph somebody maybe few words
0.421 nobody, before same paragraph somebody maybe in words
0.037 nobody, before same paragraph somebody sure alone
-0.571 nobody, before same paragraph somebody sure few words
-0.287 nobody, before same paragraph somebody sure in words
0.496 nobody, before same sentence somebody likely in words
0.862 nobody, before same sentence somebody maybe in words
0.472 nobody, before same sentence somebody sure few words
1.582 nobody, before same sentence somebody sure in words
0.611 nobody, second before next paragraph somebody likely alone
-0.144 nobody, second before next paragraph somebody likely few words
0.011 nobody, second before next paragraph somebody likely in words
-0.668 nobody, second before next paragraph somebody maybe alone
0.393 nobody, second before next paragraph somebody maybe few words
-0.550 nobody, second before next paragraph somebody maybe in words
0.780 nobody, second before next paragraph somebody sure alone
0.458 nobody, second before next paragraph somebody sure few words
0.092 nobody, second before next paragraph somebody sure in words
0.570 nobody, second before same paragraph somebody likely alone
-0.105 nobody, second before same paragraph somebody likely few words
-0.347 nobody, second before same paragraph somebody likely in words
0.380 nobody, second before same paragraph somebody maybe in words
-0.261 nobody, second before same paragraph somebody sure alone
-0.174 nobody, second before same paragraph somebody sure few words
-0.424 nobody, second before same paragraph somebody sure in words
0.441 nobody, second before same sentence somebody likely in words
0.576 nobody, second before same sentence somebody maybe in words
-0.438 nobody, second before same sentence somebody sure in words
-1.049 only a neighbour’s speaker
-0.491 part of a longer mention
-0.300 plural
0.449 pronoun he
-0.257 pronoun i
-0.970 pronoun it
0.532 pronoun she
-0.070 pronoun they
-0.209 pronoun we
0.448 same person after next paragraph
0.701 same person after same paragraph
0.385 same person after same sentence
-0.030 same person before continued
0.513 same person before next paragraph
0.312 same person before same paragraph
-0.656 same person before same sentence
0.146 same person second before next paragraph
0.765 same person second before same paragraph
-0.009 same person second before same sentence
0.376 second before next paragraph likely
0.104 second before next paragraph likely alone
-0.055 second before next paragraph likely few words
0.352 second before next paragraph likely in words
0.221 second before next paragraph maybe
0.482 second before next paragraph maybe alone
-0.069 second before next paragraph maybe few words
-0.101 second before next paragraph maybe in words
0.291 second before next paragraph sure
0.324 second before next paragraph sure alone
0.154 second before next paragraph sure few words
0.080 second before next paragraph sure in words
0.381 second before same paragraph likely
0.412 second before same paragraph likely alone
0.180 second before same paragraph likely few words
-0.213 second before same paragraph likely in words
-0.079 second before same paragraph maybe
-0.205 second before same paragraph maybe alone
0.140 second before same paragraph maybe in words
0.446 second before same paragraph sure
0.610 second before same paragraph sure alone
0.301 second before same paragraph sure few words
-0.281 second before same paragraph sure in words
0.589 second before same sentence likely
0.589 second before same sentence likely in words
-0.194 second before same sentence maybe
-0.194 second before same sentence maybe in words
0.242 second before same sentence sure
0.242 second before same sentence sure in words
0.079 second nearest
-0.484 singular
-0.992 unlinked P+1
-0.988 unlinked P-1
-1.051 unlinked P-2
-1.052 unlinked S+1
0.005 unlinked S-1
-0.895 unlinked S-2
1.217 unlinked after
1.982 unlinked before
-0.046 unlinked colon-comma P+1
-0.075 unlinked colon-comma P-1
-0.116 unlinked colon-comma P-2
-0.042 unlinked colon-comma S-1
0.227 unlinked colon-comma after
0.758 unlinked colon-comma before
-0.547 unlinked colon-end P+1
-0.751 unlinked colon-end P-1
-0.422 unlinked colon-end P-2
-0.087 unlinked colon-end S+1
0.372 unlinked colon-end S-1
-0.097 unlinked colon-end S-2
1.483 unlinked colon-end before
-0.089 unlinked colon-inside P+1
-0.277 unlinked colon-inside P-1
-0.229 unlinked colon-inside P-2
-0.169 unlinked colon-inside before
-0.247 unlinked colon-inside just after
-0.132 unlinked comma-comma P+1
-0.226 unlinked comma-comma P-1
-0.284 unlinked comma-comma P-2
-0.095 unlinked comma-comma S+1
-0.168 unlinked comma-comma S-1
-0.020 unlinked comma-comma S-2
0.227 unlinked comma-comma after
-0.753 unlinked comma-comma before
-0.112 unlinked comma-comma just after
-0.037 unlinked comma-comma just before
-0.642 unlinked comma-end P+1
-0.759 unlinked comma-end P-1
-0.768 unlinked comma-end P-2
-0.090 unlinked comma-end S+1
-0.547 unlinked comma-end S-1
-0.132 unlinked comma-end S-2
1.014 unlinked comma-end before
-0.083 unlinked comma-end just before
-0.117 unlinked comma-inside P+1
-0.165 unlinked comma-inside P-1
-0.146 unlinked comma-inside P-2
-0.056 unlinked comma-inside S+1
-0.020 unlinked comma-inside S-1
0.647 unlinked comma-inside after
0.610 unlinked comma-inside before
-0.143 unlinked comma-inside just after
0.908 unlinked comma-inside just before
-0.854 unlinked first-comma P+1
-0.868 unlinked first-comma P-1
-0.864 unlinked first-comma P-2
-0.328 unlinked first-comma S+1
-0.861 unlinked first-comma S-1
-0.387 unlinked first-comma S-2
1.263 unlinked first-comma after
2.018 unlinked first-comma just after
-0.679 unlinked first-end P+1
-0.804 unlinked first-end P-1
-1.014 unlinked first-end P-2
0.501 unlinked first-end S+1
2.068 unlinked first-end S-1
0.242 unlinked first-end S-2
-0.508 unlinked first-inside P+1
-0.705 unlinked first-inside P-1
-0.677 unlinked first-inside P-2
-0.109 unlinked first-inside S+1
0.437 unlinked first-inside S-1
-0.068 unlinked first-inside S-2
0.316 unlinked first-inside after
0.124 unlinked first-inside just after
-0.670 unlinked inside-comma P+1
-0.519 unlinked inside-comma P-1
-0.797 unlinked inside-comma P-2
-0.272 unlinked inside-comma S+1
-0.588 unlinked inside-comma S-1
-0.128 unlinked inside-comma S-2
0.267 unlinked inside-comma after
0.526 unlinked inside-comma before
0.698 unlinked inside-comma just after
-0.586 unlinked inside-comma just before
-0.818 unlinked inside-end P+1
-0.880 unlinked inside-end P-1
-0.913 unlinked inside-end P-2
-0.548 unlinked inside-end S+1
0.818 unlinked inside-end S-1
-0.272 unlinked inside-end S-2
1.083 unlinked inside-end before
0.417 unlinked inside-end just before
-0.887 unlinked inside-inside P+1
-0.991 unlinked inside-inside P-1
-0.993 unlinked inside-inside P-2
-0.816 unlinked inside-inside S+1
-0.752 unlinked inside-inside S-1
-0.409 unlinked inside-inside S-2
0.460 unlinked inside-inside after
1.026 unlinked inside-inside before
-1.121 unlinked inside-inside just after
0.534 unlinked inside-inside just before
1.044 unlinked just after
0.567 unlinked just before
-0.043 unlinked that-comma P+1
-0.059 unlinked that-comma P-1
-0.084 unlinked that-comma P-2
-0.054 unlinked that-comma after
-0.178 unlinked that-end P+1
-0.294 unlinked that-end P-1
-0.308 unlinked that-end P-2
-0.048 unlinked that-end S+1
-0.167 unlinked that-end S-1
-0.089 unlinked that-end before
-0.134 unlinked that-end just before
-0.081 unlinked that-inside P+1
-0.171 unlinked that-inside P-1
-0.154 unlinked that-inside P-2
-0.017 unlinked that-inside S+1
-0.064 unlinked that-inside S-1
-0.268 unlinked that-inside after
1.492 unlinked that-inside before
-0.086 unlinked that-inside just after
-0.141 verb act L0
0.179 verb act L1
0.351 verb act L2
0.800 verb act L3
0.893 verb act L4
-0.781 verb act P+1
-0.742 verb act P-1
-0.698 verb act P-1-
-0.373 verb act P-1:
-0.772 verb act P-2
-0.607 verb act R0
-0.055 verb act R1
0.392 verb act R2
-0.258 verb act R3
-0.572 verb act S+1
0.299 verb act S+1near
-0.293 verb act S+2
-0.112 verb act S-1
-0.116 verb act S-1:
-0.461 verb act S-2
-0.223 verb act S-3
0.706 verb act around
0.711 verb label L0
0.934 verb label L1
0.710 verb label L2
0.427 verb label L3
0.564 verb label L4
-1.006 verb label P+1
-0.962 verb label P-1
-0.868 verb label P-1-
-0.049 verb label P-1:
-0.914 verb label P-2
-0.715 verb label R0
-0.943 verb label R1
-0.019 verb label R2
-0.705 verb label R3
-0.409 verb label S+1
-0.289 verb label S+1near
-0.198 verb label S+2
-0.461 verb label S-1
-0.035 verb label S-1:
-0.436 verb label S-2
-0.183 verb label S-3
0.697 verb label around
1.253 verb say L0
1.234 verb say L1
1.430 verb say L2
1.629 verb say L3
1.556 verb say L4
-0.856 verb say P+1
-1.037 verb say P-1
-0.939 verb say P-1-
0.804 verb say P-1:
-1.207 verb say P-2
0.895 verb say R0
0.873 verb say R1
1.373 verb say R2
1.586 verb say R3
-0.558 verb say S+1
-0.607 verb say S+1near
-0.607 verb say S+2
0.462 verb say S-1
-0.429 verb say S-1:
-0.146 verb say S-2
-0.431 verb say S-3
0.207 verb say around
0.777 verb speech L0
1.111 verb speech L1
1.195 verb speech L2
1.050 verb speech L3
0.975 verb speech L4
-1.051 verb speech P+1
-0.949 verb speech P-1
-1.304 verb speech P-1-
-0.251 verb speech P-1:
-1.108 verb speech P-2
0.768 verb speech R0
0.315 verb speech R1
0.204 verb speech R2
0.304 verb speech R3
-1.014 verb speech S+1
-0.635 verb speech S+1near
-0.633 verb speech S+2
0.082 verb speech S-1
-0.674 verb speech S-1:
-0.613 verb speech S-2
-0.525 verb speech S-3
0.592 verb speech around
-0.315 verb tell L0
-0.227 verb tell L1
0.907 verb tell L2
0.894 verb tell L3
1.007 verb tell L4
-0.768 verb tell P+1
-0.723 verb tell P-1
-0.532 verb tell P-1-
-1.024 verb tell P-2
0.921 verb tell R0
0.059 verb tell R1
-0.386 verb tell R2
-0.046 verb tell R3
-0.072 verb tell S+1
-0.034 verb tell S+2
0.592 verb tell S-1
-0.185 verb tell S-2
-0.634 where L0 colon-comma
0.514 where L0 colon-end
0.513 where L0 colon-inside
0.208 where L0 comma-comma
0.866 where L0 comma-end
1.251 where L0 comma-inside
0.347 where L0 inside-comma
0.808 where L0 inside-end
0.542 where L0 inside-inside
0.860 where L0 that-comma
-0.022 where L0 that-end
0.784 where L0 that-inside
1.269 where L1 colon-end
-0.262 where L1 colon-inside
0.687 where L1 comma-comma
0.848 where L1 comma-end
0.922 where L1 comma-inside
0.559 where L1 inside-comma
0.605 where L1 inside-end
0.995 where L1 inside-inside
1.102 where L1 that-end
-0.536 where L1 that-inside
-0.328 where L2 colon-comma
0.681 where L2 colon-end
-0.215 where L2 comma-comma
0.927 where L2 comma-end
-0.498 where L2 comma-inside
0.838 where L2 inside-comma
1.021 where L2 inside-end
1.496 where L2 inside-inside
0.241 where L2 that-end
-0.010 where L2 that-inside
-0.836 where L3 colon-comma
0.686 where L3 colon-end
0.789 where L3 comma-comma
0.669 where L3 comma-end
0.475 where L3 comma-inside
1.058 where L3 inside-comma
1.239 where L3 inside-end
1.136 where L3 inside-inside
0.396 where L3 that-end
0.397 where L4 colon-end
0.230 where L4 comma-end
0.067 where L4 comma-inside
-0.015 where L4 inside-comma
1.291 where L4 inside-end
1.007 where L4 inside-inside
-0.094 where P+1 colon-comma
-0.657 where P+1 colon-end
-0.184 where P+1 colon-inside
-0.235 where P+1 comma-comma
-0.691 where P+1 comma-end
-0.175 where P+1 comma-inside
-0.867 where P+1 first-comma
-0.410 where P+1 first-end
-0.720 where P+1 first-inside
-0.758 where P+1 inside-comma
-1.003 where P+1 inside-end
-1.043 where P+1 inside-inside
-0.122 where P+1 that-comma
-0.374 where P+1 that-end
-0.121 where P+1 that-inside
-0.103 where P-1 colon-comma
-0.875 where P-1 colon-end
-0.144 where P-1 colon-inside
-0.295 where P-1 comma-comma
-0.835 where P-1 comma-end
-0.315 where P-1 comma-inside
-0.881 where P-1 first-comma
-0.021 where P-1 first-end
-0.408 where P-1 first-inside
-0.770 where P-1 inside-comma
-0.985 where P-1 inside-end
-1.142 where P-1 inside-inside
-0.092 where P-1 that-comma
-0.266 where P-1 that-end
-0.144 where P-1 that-inside
-0.026 where P-1- colon-comma
-0.549 where P-1- colon-end
-0.080 where P-1- colon-inside
-0.208 where P-1- comma-comma
-0.515 where P-1- comma-end
-0.087 where P-1- comma-inside
-0.661 where P-1- first-comma
-0.892 where P-1- first-end
-0.420 where P-1- first-inside
-0.530 where P-1- inside-comma
-0.721 where P-1- inside-end
-0.964 where P-1- inside-inside
-0.127 where P-1- that-end
-0.061 where P-1- that-inside
-0.450 where P-1: first-end
0.556 where P-1: inside-end
-0.075 where P-2 colon-comma
-0.732 where P-2 colon-end
-0.169 where P-2 colon-inside
-0.212 where P-2 comma-comma
-0.786 where P-2 comma-end
-0.140 where P-2 comma-inside
-0.939 where P-2 first-comma
-1.138 where P-2 first-end
-0.618 where P-2 first-inside
-0.793 where P-2 inside-comma
-0.915 where P-2 inside-end
-0.691 where P-2 inside-inside
-0.088 where P-2 that-comma
-0.237 where P-2 that-end
-0.132 where P-2 that-inside
0.968 where R0 colon-comma
0.634 where R0 comma-comma
-1.838 where R0 comma-inside
0.883 where R0 first-comma
0.635 where R0 first-inside
0.878 where R0 inside-comma
-0.288 where R0 inside-inside
-0.135 where R1 comma-comma
0.877 where R1 first-comma
0.753 where R1 first-inside
0.063 where R1 inside-comma
-0.194 where R1 inside-inside
-0.242 where R2 comma-comma
-0.333 where R2 comma-inside
0.382 where R2 first-comma
1.210 where R2 first-inside
-0.275 where R2 inside-comma
0.663 where R2 inside-inside
0.380 where R3 comma-comma
0.222 where R3 first-comma
1.190 where R3 first-inside
-0.126 where R3 inside-comma
0.478 where R3 inside-inside
-0.170 where S+1 colon-end
-0.217 where S+1 comma-comma
-0.123 where S+1 comma-end
-0.163 where S+1 comma-inside
-0.409 where S+1 first-comma
1.206 where S+1 first-end
-0.446 where S+1 first-inside
-0.442 where S+1 inside-comma
-0.520 where S+1 inside-end
-1.074 where S+1 inside-inside
-0.114 where S+1 that-end
-0.034 where S+1 that-inside
-0.323 where S+1near colon-end
-0.422 where S+1near comma-end
0.694 where S+1near first-end
-1.059 where S+1near inside-end
-0.127 where S+1near that-end
-0.065 where S+2 comma-end
-0.369 where S+2 first-comma
-0.106 where S+2 first-inside
-0.154 where S+2 inside-comma
-0.336 where S+2 inside-end
-0.454 where S+2 inside-inside
-0.324 where S-1 comma-comma
-0.536 where S-1 comma-end
-0.401 where S-1 comma-inside
-1.663 where S-1 first-comma
0.766 where S-1 first-end
-0.384 where S-1 first-inside
-1.507 where S-1 inside-comma
-0.958 where S-1 inside-end
-2.180 where S-1 inside-inside
-0.783 where S-1 that-end
-0.345 where S-1 that-inside
-0.079 where S-1: colon-comma
-1.114 where S-1: colon-end
-0.284 where S-2 colon-end
0.766 where S-2 comma-end
-0.468 where S-2 first-comma
-0.311 where S-2 first-end
-0.247 where S-2 inside-comma
-0.367 where S-2 inside-end
-0.328 where S-2 inside-inside
-0.106 where S-3 comma-end
-0.292 where S-3 first-comma
-0.608 where S-3 first-end
-0.050 where S-3 inside-comma
-0.140 where S-3 inside-end
-0.299 where S-3 inside-inside
-0.163 where around comma-comma
0.846 where around inside-comma
0.669 where around inside-inside
`

/** Whom "he" or "she" means: see resolve.ts. */
export const PRONOUN = `
0.421 gender agrees
-0.421 gender unknown
-0.883 last named further
-1.120 last named further before
1.049 last named paragraph before
0.746 last named same paragraph
0.290 last named same sentence
0.904 last named sentence before
-0.181 last named two sentences before
-0.562 latest named
-0.921 named in the quotation
0.461 named often
-0.116 named rarely
-0.459 named some times
-0.968 one word only
0.635 role beginning
0.007 role beginning further
0.343 role beginning sentence before
-0.177 role other
-0.518 role other further
-0.391 role other same sentence
0.723 role other sentence before
0.169 role other two sentences before
-0.699 role part
-0.157 role part further
-0.444 role part sentence before
-0.125 role part two sentences before
-0.937 role possessor
-0.345 role possessor further
-0.109 role possessor sentence before
-0.195 role possessor two sentences before
0.707 role subject
-0.692 role subject further
0.432 role subject same sentence
0.773 role subject sentence before
0.238 role subject two sentences before
0.416 spoke last few sentences before
1.206 spoke last further
0.233 spoke last same sentence
0.448 spoke last sentence before
0.940 surely a person
0.035 was such a pronoun
-0.219 was such a pronoun further
0.294 was such a pronoun same sentence
-0.122 was such a pronoun sentence before
0.206 was such a pronoun two sentences before
`
