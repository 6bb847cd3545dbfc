/** Made by `npm run tune`; do not edit by hand. */
export const ENTRIES = {
  dimensions: 32,
  grams: {
    step: 0.026796248954112135,
    names: `+
0
00
000
0000
01
02
020
04
0675
09
1
10
10 cm
10 years
100
100k
101
104
1041
105
105k
106
107
1071
1099
10th
11
11 years
110
110k
112
115
117
11k
11th
12
12 years
120
120 days
1200
120k
121
1211
123
123k
125
12k
12s
13
130
130k
135
14
14 months
14 years
140
147
14k
14th
15
15 years
150
1500
155
16
160
164
17
18
180
19
1928
194
195
1950
1974
1981
1983
1985
1987
1988
1989
199
1991
1994
1995
1996
1997
1998
1999
1st
2
2 year
2 years
2+2
20
20 years
200
2000
2001
2003
2004
2005
2006
2008
2009
200k
2010
2011
2012
2013
2014
2015
2016
2017
2018
2019
2020
2021
2022
2023
2024
2025
2026
2027
2028
2029
2030
2030s
2031
2034
2035
2051
2071
2072
2098
20k
21
212
214
215
218
21st
22
22 years
229
23
230
24
240
25
250
2500
25th
26
27
275
28
280
288
29
29 2072
29 9021
291
299
2am
2k
2nd
2yr
3
3 years
30
300
300k
3021
30k
31
31k
32
33
335
34
340
341
341 600
341600
35
350
36
360
37
375
38
380
38k
39
390
3am
3k
3m
3rd
4
4 year
4 years
40
400
4000
401k
4071
40k
41
412
42
425
42cfr
43
44
44k
45
459
45k
46
47
470
48
48k
49
499
4k
4yr
5
5 years
50
500
504
50k
51
51k
52
5250
52k
53
54
55
55k
56
57
58
58k
59
597
5k
5th
6
6 years
60
600
60k
61
61k
62
62k
63
64
65
66
67
67k
68
68g
68k
68w
6k
7
70
700
70k
70s
71
72
720
72k
73
74
75
75th
78
78k
79
790
8
8 percent
8 years
80
800
80k
81
81k
82
84
85
85k
860
88
890
8k
9
9 years
90
90 days
900
9021
9041
9094
9098
9099
90s
90th
91
911
9111
92
93
94
95
950
96
97
98
99
99213
99214
9k
9th
a 2
a and
a ba
a baby
a bachelor
a bachelors
a bad
a badge
a bank
a beginner
a better
a big
a biller
a billing
a biology
a bit
a boss
a bs
a bsn
a budget
a business
a c
a call
a cancer
a candidate
a car
a career
a cca
a ccs
a cdi
a center
a certificate
a certification
a certified
a chair
a chart
a childrens
a chiropractor
a claim
a claims
a class
a clerk
a clinic
a clinical
a code
a coder
a coders
a coding
a colleague
a college
a community
a company
a compliance
a computer
a contract
a copy
a county
a course
a court
a cousin
a coworker
a cpc
a credential
a data
a database
a day
a dead
a decade
a decent
a degree
a dental
a dentist
a department
a desk
a different
a diploma
a director
a doctor
a doctorate
a doctors
a documentation
a drg
a drug
a fair
a family
a federal
a fee
a felony
a few
a field
a file
a first
a foot
a for
a foreign
a form
a former
a four
a free
a fresh
a friend
a full
a future
a ged
a good
a government
a graduate
a grant
a group
a guy
a half
a head
a health
a healthcare
a heart
a help
a high
a him
a hipaa
a home
a hospital
a hospitals
a human
a hundred
a job
a junior
a kid
a lab
a ladder
a lady
a laptop
a law
a lawyer
a lead
a letter
a license
a line
a list
a little
a living
a long
a lot
a machine
a man
a manager
a masters
a medical
a medicare
a member
a month
a must
a name
a national
a network
a new
a newbie
a night
a nine
a non
a normal
a number
a nurse
a nursing
a on
a one
a paper
a paralegal
a patient
a patients
a pay
a payer
a pediatric
a person
a pharmacist
a pharmacy
a phd
a physician
a place
a plain
a plan
a post
a posting
a practice
a privacy
a private
a profession
a program
a promotion
a proper
a psych
a quarter
a raise
a real
a record
a records
a recruiter
a registered
a registrar
a registry
a release
a remote
a resume
a retired
a revenue
a rhit
a rule
a rural
a scam
a school
a screen
a scribe
a seat
a second
a senior
a separate
a short
a single
a site
a six
a small
a software
a special
a spreadsheet
a staffing
a start
a state
a stay
a step
a student
a study
a supervisor
a surgeon
a surgery
a table
a teacher
a team
a technician
a temp
a term
a test
a thing
a third
a three
a time
a tiny
a title
a trainee
a trauma
a tumor
a two
a unit
a university
a us
a va
a vendor
a vet
a veteran
a wage
a warehouse
a waste
a way
a week
a whole
a woman
a word
a year
a yearly
a+
a1c
aa
aacp
aaham
aamt
aapc
aapc coder
aapc exam
aapc has
aapc inpatient
aapc letters
aapc one
aapc or
aapc test
aas
aas in
abbreviat
abbreviation
ability
abl
able to
about a
about and
about coding
about health
about how
about it
about my
about patient
about people
about records
about that
about the
about their
about to
about what
about who
abov
above me
above the
abreviation
abroad
absent
absolut
abstract
abstraction
abstractor
abus
academic
academy
acc
accelerat
accent
accept
acceptabl
acceptanc
access
access hospital
accident
accommodation
accomodation
accord
according to
account
accountability
accountabl
accountant
accounts receivable
accredit
accreditation
accredited by
accredited him
accredited program
accreditor
accredti
accuracy
accurat
accus
acdi
acdiss
ace
aced
acess
achip
aco
acord
acquir
acquisition
acredit
acreditation
acronym
across
across the
act
action
activ
activation
activity
actua
actual
actually do
actuary
acual
acuity
acut
acutal
acute care
ad
ad for
ad says
ad wants
ada
add
add on
add the
add to
addict
addiction
adding the
addition
additional
address
addressabl
adhd
adjudicat
adjudication
adjudicator
adjunct
adjust
adjustmant
adjustment
adjustment coder
adjustmnet
adjustmnt
admin
administ
administrat
administration
administrativ
administrator
administrator credential
administrator exam
administrator letters
administrator one
administrator test
adminstrator
admision
admission
admit
admitted patients
adn
adopt
adoption
ador
ads
adt
adult
advanc
advanced hospital
advanced one
advancement
advantag
advantg
advers
advertis
advic
advis
adviser at
adviser says
advisor
advisory
aetna
af
afar
afer
affair
affect
affiliat
affiliation
afford
afraid
after a
after college
after discharge
after graduation
after her
after i
after it
after my
after passing
after ten
after that
after the
after their
after they
after two
after years
after your
afternoon
afterward
aftr
again and
against
against the
agan
age
aged
agency
agency that
agent
aggregat
agian
agil
agin
aging
ago and
agoraphobic
agr
agreement
aha
ahdi
ahead
ahic
ahima
ahima and
ahima approved
ahima coding
ahima credential
ahima exam
ahima exams
ahima has
ahima hospital
ahima letters
ahima one
ahima or
ahima privacy
ahima what
ahmia
ai
aid
aim
aim at
aim for
air
air force
airlin
airman
airport
ais
ajustment
al
alabama
alarm
alaska
albany
alcohol
alert
algebra
algorithm
align
alik
aliv
all and
all day
all i
all in
all information
all jobs
all my
all of
all other
all over
all that
all the
all three
allergic
allergist
allergy
alli
allow
allowanc
allowed to
allready
almost
alon
along
alongsid
alow
alphabet
alphabetiz
already have
already hold
alredy
alter
alternativ
altogeth
alumni
am a
am about
am an
am at
am done
am from
am good
am i
am in
am new
am not
am on
am the
am told
am writing
ama
amateur
amaz
amazon
amba
ambient
ambition
ambitious
ambulanc
ambulatory
ambulatory surgery
ambulatry
amend
amendment
america
american
amia
among
among the
amount
amputation
an a
an aapc
an aas
an accredited
an ad
an adviser
an ahima
an american
an analyst
an app
an apprentice
an approved
an associate
an associates
an association
an auditor
an ehr
an employer
an encoder
an entry
an er
an exam
an extra
an eye
an him
an hit
an hour
an informatics
an inpatient
an insurance
an insurer
an interview
an it
an lpn
an mba
an mha
an offer
an office
an official
an old
an oncology
an online
an opening
an orthopedic
an outpatient
an outside
an rhia
an rhit
an rn
an unrelated
analist
analogy
analst
analys
analysi
analyst
analyst and
analyst at
analyst in
analyst job
analyst or
analyst vs
analytic
analyz
anatomy
anatomy and
anaylst
ancc
ancient
ancillary
and a
and aapc
and after
and all
and also
and an
and another
and are
and ask
and asked
and asks
and at
and being
and billing
and both
and by
and can
and ccs
and chart
and charts
and code
and coders
and codes
and coding
and collections
and computers
and could
and cpc
and cpt
and data
and do
and doctors
and does
and each
and every
and everyone
and everything
and for
and four
and from
and get
and go
and got
and growth
and half
and has
and hate
and have
and he
and health
and her
and him
and hospital
and how
and hr
and i
and id
and if
and in
and informatics
and information
and into
and is
and it
and its
and just
and keep
and know
and letters
and makes
and management
and may
and medical
and money
and must
and my
and need
and never
and no
and nobody
and not
and nothing
and now
and number
and on
and one
and only
and our
and outpatient
and passed
and patient
and patients
and pay
and payment
and people
and policy
and posting
and privacy
and put
and records
and registrars
and registry
and release
and reports
and rhia
and rhit
and said
and same
and says
and security
and see
and send
and sends
and she
and should
and sit
and so
and some
and somebody
and someone
and statistics
and still
and take
and that
and the
and their
and then
and there
and they
and three
and told
and two
and want
and wants
and was
and we
and what
and when
and where
and whether
and which
and who
and why
and will
and with
and without
and work
and would
and write
and writes
and years
and you
anemia
anesthesia
anesthesiologist
anew
angry
animal
ankl
anlyst
announc
announcement
annoy
annual
anonymous
anoth
another state
answer
answer to
answers for
anthropology
anti
anxiety
any good
any hospital
any job
any more
any of
any use
any way
anybody
anyhow
anylyst
anymor
anyon
anythin
anything for
anything in
anythng
anytim
anywer
anywher
ap
apart
apart are
apart from
apartment
apc
apeal
api
aplication
aply
app
apparent
appc
appeal
appear
appendix
appl
appli
applicant
application
applied to
apply
apply for
apply to
applying for
applying to
appoint
appointment
apprentic
apprentice letter
apprentice mark
apprentice tag
apprenticeship
apprentis
apprentiship
approach
approv
approval
approved by
approved program
apr
aprentic
aprenticeship
april
apron
aprov
ar
architect
archiv
archivist
are a
are all
are done
are for
are in
are my
are not
are on
are still
are the
are there
are these
are they
are those
are two
are we
are you
area
argu
argument
arizona
arkansa
arm
army
army medic
around
around the
arrang
arrangement
arrest
arrhythmia
arriv
arrival
arrow
art
arthriti
articl
as a
as an
as i
as if
as in
as much
as one
as the
as well
as what
asc
asham
asid
asist
asistant
ask
ask about
ask for
ask me
ask of
ask the
ask what
asked about
asked for
asked if
asked me
asked to
asked what
asked whether
asked which
asking about
asking for
asks about
asks for
asks if
asks me
asks what
asks which
asleep
asociation
aspect
aspirin
assault
assemb
assembl
assessment
asset
assign
assign codes
assigning codes
assignment
assist
assistanc
assistant
assistantship
assisted coding
assocation
associat
associate and
associate degree
associate in
associate level
associate or
associate program
associates in
association
association and
association for
association of
association or
association that
associta
assoicat
assosiat
assum
assuranc
asterisk
asthma
astp
at 50
at a
at ahima
at all
at an
at blood
at church
at each
at her
at home
at hospitals
at it
at least
at me
at my
at night
at once
at one
at our
at school
at that
at the
at two
at what
at work
at zero
ate
athena
atlanta
att
attach
attack
attempt
attend
attendanc
attendant
attention
attest
attic
attitud
attorney
audienc
audio
audit
auditor
auditr
audtor
august
aunt
aunt says
australia
auth
author
authority
authoriz
authorization
autism
autistic
auto
automat
automatic
automatical
automation
autonomous
autumn
availability
availabl
averag
avoid
avrag
awak
award
away
away from
awful
b
ba
ba in
baa
baby
babysit
bac
bacc
bacc certificate
baccalaurat
baccalaureat
bach
bachel
bachelor
bachelor and
bachelor in
bachelor level
bachelors and
bachelors in
bachelors is
bachelr
bachlor
back
back and
back for
back in
back is
back office
back to
back with
backend
backgrond
background
background check
background do
backlog
backround
backup
backward
bad
bad back
bad is
badg
badge for
badge or
badly
bag
bak
bakery
balanc
ballpark
baltimor
ban
band
bandag
bandaid
bank
bank teller
bankrupt
bar
barb
barbecu
barcod
barely
bargain
barista
barri
bartend
bas
basebal
baselin
basement
basi
basic
basica
basket
batch
bath
bathroom
battalion
battl
bay
bba
be a
be able
be allowed
be an
be and
be at
be called
be certified
be doing
be done
be enough
be good
be hired
be honest
be in
be let
be more
be my
be on
be one
be paid
be taken
be that
be the
beach
beast
beat
beautiful
becam
because i
because my
because nobody
because of
because the
because they
becom
become a
become an
become one
become the
becoming a
becuas
bed
bed hospital
bedpan
bedroom
bedsid
bedsor
bee
been a
been coding
been the
befor
before a
before graduation
before i
before it
before my
before or
before that
before the
before they
before we
before you
beforehand
befro
beg
began
beggin
begin
begin with
beginner coding
begun
behalf
behavioral
behind
behind it
behind me
behind my
behind that
behind the
behind them
bein
being a
being in
being the
bel
believ
believabl
belong
belong to
belongs to
below
below the
belt
bench
benchmark
bend
beneath
benefit
besid
besides hospitals
besides the
best
bet
better for
better paid
better than
better to
bettr
between
between a
between the
between them
between two
betwen
beyond
bi
bia
bibl
big
big hospital
big is
big one
bigger one
biggest
bil
bilingual
bill and
bill for
billabl
biller to
billin
billing and
billing clerk
billing company
billing office
billng
billr
bills and
bills for
bin
bind
bio
biology
biomedical
biomedical informatics
biopsy
biotech
birth
birthdat
birthday
bit
bit of
bitten
blab
black
blacklist
blam
blank
ble
bleed
blend
bless
blew
blind
block
blog
blok
blood
blow
bls
blu
blue cross
blueprint
blur
bmsc
board
boardroom
boast
boat
bodily
body
body that
boil
bois
bok
bomb
bon
bonus
book
bookkeep
books and
books for
bookstor
boom
boot
bootcamp
booth
bor
bord
boredom
born
borrow
boss
boss has
boss in
boss is
boss of
boss says
boss wants
boss will
bosses in
bosss
boston
bot
both
both and
both are
both in
both of
both say
both the
both want
bother
bother with
bottom
bottom tenth
bought
bought a
bounc
bound
boundary
box
boy
boyfriend
bpo
brac
bracelet
bracket
brag
brain
branch
brand
brand new
brav
brazil
breach
breach letters
bread
break
breakdown
breakfast
breast
breath
breech
brick
bridg
brief
bright
brilliant
bring
british
broad
brochur
brok
broken
broth
brother in
brought
brows
brush
brutal
bs
bs in
bsc
bshim
bsn
btween
bubbl
buck
bucket
buddy
budget
budget and
budgets and
buffalo
bug
build
builds the
built
buisness
bump
bunch
bundl
burden
bureau
bureaus
burg
burn
burned out
burnout
bus
business
business degree
business office
busness
bust
busy
but
but a
but for
but i
but is
but my
but never
but no
but nobody
but not
but only
but she
but the
but they
but what
button
buy
buzzword
by 2034
by a
by ahima
by friday
by heart
by how
by itself
by law
by next
by side
by state
by the
by then
by what
by which
bypass
c
c suite
cab
cabin
cabinet
cabl
cac
cafeteria
cagey
cahiim
cahiim accredited
cahim
cairo
caiss
cak
cal
calculat
calculator
calculus
calend
calendar
calfornia
california
call center
call it
call me
call that
call the
callback
called and
called when
calls it
calls me
calm
came back
came from
came in
came up
camera
camp
campus
can
can a
can an
can be
can do
can get
can i
can it
can my
can not
can one
can only
can read
can she
can sit
can somebody
can someone
can take
can tell
can test
can that
can the
can they
can you
canada
canadian
canc
cancel
cancer cases
cancer center
cancer data
cancer registrar
cancer registrars
cancer registry
cancr
candidacy
candidat
candl
candy
canidacy
canidat
cannot
cap
capability
capital
capston
captain
caption
captur
car
card
cardiac
cardio
cardiologist
cardiology
care about
care for
care which
career center
career in
career ladder
career or
careful
caregiv
caret
caretak
carolina
carpal
carr
carri
carrot
carry
cart
carv
cas
cascc
case mix
casefind
caseload
casemix
cases and
cases for
cases or
casework
cash
cashi
casino
casset
cat
catagory
catalog
catalogu
cataract
catch
category
cath
cathet
caught
caus
cbc
cc
cca
cca and
cca or
ccb
ccd
ccdm
ccds o
ccds or
ccdso
cchiim
cchim
cci
ccma
ccs
ccs and
ccs exam
ccs for
ccs or
ccs p
ccsd
ccsp
cd
cdc
cdeo
cdi
cdi certification
cdi specialist
cdip
cdip or
cdm
cdpi
ce
cehr
ceil
cel
celebrat
celebrity
cellar
cemc
census
cent
center and
center for
centr
central
century
ceo
ceremony
ceritfi
cern
certain
certfi
certficat
certif
certifcat
certifcation
certifi
certificat
certificate and
certificate for
certificate from
certificate in
certificate is
certificate of
certificate or
certificate that
certificate vs
certification
certification and
certification do
certification for
certification from
certification in
certification is
certification or
certifications for
certificaton
certified by
certified coder
certified coding
certified in
certified professional
certify
ces
ceu
ceus
ceus for
cfo
cfr
cgsc
chaa
chain
chair
chairsid
challeng
chamb
chanc
chang
changeov
channel
chao
chaplain
chapt
chaptr
charact
charg
charge capture
charge of
chargemast
chargemastr
charges and
chargmast
charity
chart
chart and
chart coders
chart completion
chart department
chart is
chart job
chart jobs
chart or
chart people
chart review
chart room
chart system
chart to
chart what
chart work
charting program
charting software
charting system
charts a
charts an
charts and
charts are
charts at
charts do
charts for
charts from
charts i
charts in
charts is
charts of
charts or
charts per
charts to
charts what
chas
chat
chatbot
chatgpt
chatty
chc
chd
chda
chdp
cheap
cheapest
cheat
check
check in
check the
checkbox
checklist
checkout
checks the
checkup
chef
cheif
chek
chekc
chem
chemist
chemistry
chemo
chest
chf
chfp
chicago
chief
chief health
chief of
chil
child
childcar
childhood
children
childrens hospital
chio
chiropractic
chiropractor
choic
chok
choos
chop
chos
chosen
chp
chpc
chrat
chri
christma
chronic
chronic conditions
chs
chsp
cht
chunk
church
cic
cigna
cio
ciox
cip
circc
circl
ciso
cissp
cit
citation
citizen
citizenship
city
civic
civil
civilian
claim
claims and
claims at
claims for
claims to
clam
clap
clarifi
clarification
clarify
clarity
clas
clash
clasification
class
class and
class for
class in
class is
classes are
classic
classifi
classification
classify
classmat
classroom
claus
clean
cleanup
clear
clearanc
clearinghous
clep
clerck
clerical
clerk
clerk and
clerk jobs
clerk to
cleveland
cliam
click
click through
client
cliff
climb
climb from
clinc
clincal
clinic
clinic and
clinic coder
clinic for
clinic is
clinic visits
clinical
clinical data
clinical documentation
clinical informatics
clinical systems
clinician
clinicl
clinics and
clinton
clip
clipboard
clock
clon
clos
closer to
closest
closet
clot
cloth
cloud
clrk
clu
club
clueless
clust
cm
cma
cmc
cmi
cmio
cmo
cmr
cms
cmt
cn
cna
cnio
co
coach
coast
coat
cobol
coc
cod
code and
code at
code book
code books
code charts
code for
code from
code in
code people
code sets
code the
codebook
coded for
coder academy
coder and
coder at
coder badge
coder certification
coder credential
coder do
coder exam
coder exams
coder for
coder from
coder i
coder in
coder is
coder job
coder jobs
coder letters
coder one
coder or
coder pay
coder test
coder to
coder vs
coder what
coder which
coder who
coder with
coders academy
coders and
coders are
coders do
coders for
coders get
coders have
coders in
coders make
coders or
coders what
coders who
coders with
coders work
codes and
codes are
codes for
codes from
codes in
codes on
codes or
codes the
codes what
codign
codin
coding and
coding associate
coding at
coding auditor
coding certificate
coding certification
coding charts
coding class
coding course
coding credential
coding diploma
coding exam
coding exams
coding for
coding from
coding i
coding in
coding is
coding job
coding jobs
coding lead
coding letters
coding manager
coding one
coding or
coding people
coding program
coding school
coding software
coding specialist
coding team
coding test
coding the
coding to
coding what
coding which
coding with
codng
codr
coff
cohort
coin
cold
collaps
collar
colleagu
collect
collection
collector
colleg
college and
college credits
college degree
college for
college has
college health
college i
college in
college is
college or
college program
college says
college to
college wants
college what
colombia
colon
colonel
colonoscopy
color
column
com
coma
comb
combat
combin
combination
combo
come back
come from
come in
come out
come to
come with
comes after
comes first
comes from
comfort
comfortabl
coming from
comma
command
commencement
comment
commerc
commercial
commision
commission
commit
committ
communication
community
community college
commut
comorbidity
comp
company
company that
compar
comparabl
compare the
compared to
compared with
comparison
compatibility
compensation
competenc
competency
competitiv
competitor
complain
complain to
complainc
complaint
complet
complete and
completeness
completion
complex
complexity
complianc
compliance board
compliance officer
compliance officers
compliant
complicat
complication
complienc
comply
compny
component
comprehensiv
compt
comptia
compulsory
comput
computer assisted
computer science
computer systems
computeriz
computers and
computr
comunity
con
concentrat
concept
concern
concret
concurrent
condition
conditional
conduct
confer
conferenc
confidential
confidentiality
config
configur
configuration
confirm
conflict
confront
confrontation
confus
congratulation
congress
connect
connection
conscienc
consent
consid
consider
consist
consistent
consolation
constant
constitution
construction
consult
consultant
consultent
consultnt
consum
contact
contain
content
contest
contingency
continu
continuing ed
continuing education
contract
contractor
contradict
contradiction
contrast
control
convention
conversation
conversion
convert
convict
conviction
convinc
coo
cook
cool
cooperat
coordinat
coordination
coordinator
coordnator
cop
copay
copd
copi
copies of
copilot
copy
copyright
cor
cordinator
corn
corner office
corp
corporat
corpsman
correct
correction
correctness
correspondenc
corridor
cors
cosmetologist
cosmetology
cost
cost and
cost me
cost of
cost to
costco
couch
cough
could a
could be
could do
could he
could i
could not
could she
could sit
could someone
could that
could you
council
counsel
counselor
count
count and
count as
count for
count the
count toward
counted as
counted in
counterpart
country
counts as
counts for
county
county hospital
coupl
courag
couri
cours
course and
course for
course in
course or
course with
coursera
coursework
court
courthous
cousin
cousin in
cousin says
cov
cover
cover the
coverag
coverd
covid
cowork
coworker says
cp
cpa
cpb
cpc
cpc a
cpc and
cpc exam
cpc for
cpc h
cpc in
cpc is
cpc or
cpc vs
cpc which
cpca
cpch
cpco
cphi
cphim
cphmi
cphq
cpma
cppm
cpr
cpt
cpt and
crack
cram
crash
crazy
crc
crcr
creat
creativ
credental
credential
credential and
credential for
credential from
credential in
credential is
credential or
credential that
credential what
credit
credit for
credits and
credits for
credits from
credt
creepy
crew
cri
crim
criminal
crisi
crisp
criteria
critical
critical access
crm
cro
crohn
crook
cross
cross over
crosswalk
crossword
crowd
crown
crunch
crush
crutch
cruz
cry
cs
csa
csot
css
cstr
ct
cte
ctp
ctr
cubicl
cultur
cup
cur
cures act
curiosity
current
curriculum
curs
curv
custodian
custody
custom
cut
cutov
cv
cvs
cyb
cybersecurity
cycl
cycle director
cycle manager
cyl
da
daca
dad
daily
dalla
damag
dang
dangerous
dangl
dar
dark
dash
dashboard
dat
data
data analyst
data analysts
data analytics
data and
data anlyst
data coordinator
data exam
data for
data governance
data in
data integrity
data is
data jobs
data manager
data one
data or
data people
data person
data quality
data science
data scientist
data scientists
data side
data specialist
data systems
data what
data which
data work
databank
databas
databases and
databs
dataset
datavant
daught
daughter is
day
day and
day for
day i
day in
day is
day of
day one
day or
day surgery
day to
day what
daycar
days a
days and
days in
days to
daytim
dba
dc
dd214
de
dead
dead end
deadlin
deadln
deaf
deal
deal with
dealbreak
deals with
dean
dear
death
debat
debt
dec
decad
decemb
decent
decid
decides if
decides what
decil
decimal
decision
decision support
deck
declin
decod
decoration
dedicat
deductibl
deep
def
default
defect
defend
defens
defibrillator
deficiency
defin
definition
definiton
defunct
deg
degr
degree and
degree at
degree do
degree for
degree from
degree i
degree in
degree is
degree needed
degree no
degree or
degree that
degree the
degree to
degree what
degree which
degree would
deidentifi
delay
delet
delimit
delinquency
delinquent
deliv
deliver
delivery
demand
demand for
dementia
demo
demographic
demotion
den
denail
deni
denial
denil
denominator
dental
dentist
dentistry
denv
deny
deo
department
department and
department for
department head
department heads
department is
department of
department or
department what
departmnt
depend
dependent
depends on
deploy
deployment
deposit
depress
depression
dept
depth
deputy
deriv
derm
dermatologist
dermatology
describ
description
deserv
design
designat
designation
desir
desk
desk and
desk at
desk for
desk in
desk job
desk or
desk to
desk what
desktop
destination
destroy
destruction
detail
detectiv
determin
determination
detour
detox
dev
develop
devic
dg
dhi
diabet
diabetic
diagnos
diagnosi
diagnosis codes
diagnosis numbers
diagnostic
diagram
dialysi
diap
dictat
dictation
dictionary
did a
did he
did i
did it
did my
did not
did she
did that
did the
did they
did you
die
died
diem
dietitian
diferent
diff
differ in
differenc
difference between
difference in
different
different from
different things
differential
differnc
differnt
difficult
difficulty
difrenc
dig
digit
digital
dim
dimension
din
ding
dinosaur
dip
diplma
diploma
diploma and
diploma from
diploma in
diploma is
diplomacy
dirctor
direcotr
direct
direction
director
director of
director says
director wants
directory
directr
dirty
disability
disabl
disagr
disappear
disast
disc
discharg
disciplin
disclaim
disclos
disclosur
discontinu
discount
discover
discovery
discreet
discription
discuss
discussion
diseas
disguis
dish
dislik
dismiss
disord
dispatch
display
disposition
disput
dissertation
distanc
distinction
distribution
district
divid
division
divorc
dizzy
dme
dmv
dnfb
dnfc
dnp
do a
do after
do all
do and
do any
do anything
do at
do both
do cancer
do cdi
do chart
do claims
do coders
do coding
do employers
do first
do folks
do for
do health
do him
do hospital
do hospitals
do i
do in
do inpatient
do it
do medical
do most
do my
do not
do now
do nurses
do on
do other
do others
do people
do privacy
do records
do students
do such
do that
do the
do their
do there
do these
do they
do this
do those
do to
do we
do what
do with
do you
doabl
doc
dock
doct
docterat
doctor
doctor and
doctor office
doctoral
doctorat
doctors about
doctors and
doctors for
doctors notes
doctors office
doctors offices
doctors to
document
documentaion
documentaiton
documentation
documentation exam
documentation improvement
documentation integrity
documentation review
documentation specialist
documentation specialists
documentation team
documentaton
documention
doe
doer
does a
does aapc
does ahima
does an
does any
does anybody
does anyone
does bls
does cahiim
does each
does he
does health
does him
does it
does my
does not
does one
does she
does somebody
does someone
does such
does that
does the
does this
does what
dog
doin
doing it
doing the
dollar
dollars and
dollars for
dollars more
domain
done at
done from
done in
done with
donor
donut
doom
door
dorm
dos
dosag
dosimetrist
dosnt
dot
doubl
doubt
down the
downcod
downgrad
download
downsid
downstair
downtim
downtown
dozen
draft
drag
dragon
drain
drama
draw
drawback
drawn
dread
dream
dress
drew
drg
dri
drift
dril
drink
drip
driv
driven
drop
dropdown
dropout
dropped out
drov
drown
drs
drug
drug test
drugstor
drunk
dry
dso
dual
dubai
duck
dud
due
dues and
dui
dul
dum
dumb
dummy
dump
dumpst
dup
dupag
duplicat
durabl
during the
dust
dusty
duty
dx
dy
dya
dyin
dying
dyslexia
dyslexic
e
e m
e11
e4
each and
each of
each one
each other
each year
eagl
ear
earli
early
earn
earn and
earn in
earn more
earn the
earns more
earth
eas
easi
easier than
easier to
easiest
easily
east
easy
eat
eaten
eazi
ebay
econ
economic
economist
economy
ed
edc
edd
edit
edition
editor
eds
educat
education
educator
effect
effectiv
effort
egg
egypt
ehealth
ehi
ehr
ehr analyst
ehr trainer
eight
eight percent
eight years
eighteen
eighteen months
eighth
eighty
eith
either of
either the
ekg
elbow
eld
elder
electiv
electrician
electronic
electronic charts
electronic health
electronic records
electronical
electrophysiology
element
elementary
eletronic
elevator
eleven
eleven years
eleventh
elgibility
elgibl
eligability
eligabl
eligibility
eligibilty
eligibl
eligible for
eligiblity
els
else do
else does
else is
elsewher
em
email
embarrass
emergency
emotional
empi
employ
employabl
employd
employer pays
employers want
employment
employr
emply
empty
emr
ems
emt
encephalopathy
encod
encodr
encount
encrypt
encryption
end
end and
end in
end of
end up
endless
endoscopy
endpoint
ends in
ends with
enemy
energy
enforc
enforcement
engagement
engin
engineer
england
english
english is
enjoy
enlist
enlistment
enormous
enough
enough for
enough or
enough to
enrol
enrollment
ent
enter
enterpris
entir
entitl
entitlement
entity
entranc
entry
entry coding
entry level
envelop
environment
eob
ep
ephi
epi
epic
epic analyst
epidemic
epidemiologist
epidemiology
epilepsy
equal
equipment
equity
equivalency
equivalent
er
er and
er visits
era
eras
error
ers
esl
essay
estimat
ethic
ethical
etl
europ
evaluat
evaluation
even
event
eventual
ever get
everbody
every
every 2
every ad
every day
every hospital
every job
every month
every other
every time
every two
every week
every year
everybody
everybody in
everyday
everyon
everyone in
everyone on
everyone says
everyth
everything in
everywher
evidenc
evryon
ex
exact
exaggerat
exam
exam and
exam at
exam by
exam cost
exam do
exam fee
exam for
exam from
exam has
exam how
exam i
exam in
exam is
exam of
exam on
exam or
exam that
exam the
exam what
exam which
exam with
exam would
examin
examination
exampl
exams and
excel
excellent
except
exception
exchang
excision
excit
exclud
exclusion
exclusiv
excus
exec
executiv
exempt
exercis
exhaust
exhibit
exist
exist for
exist in
exit
exma
expand
expect
expectancy
expectation
expected to
expens
expensiv
expereinc
experenc
experianc
experienc
experience for
experiment
experimental
experinc
expert
expir
expiration
expirienc
expiry
explain
explain it
explain the
explain to
explan
explanation
explod
export
expos
exprienc
expung
exs
extend
extension
external
externship
extinct
extra
extra letter
extract
extraction
extrapolat
extrapolation
extrovert
eye
eyebrow
f
f1
fac
facebook
facility
facility coding
facility outpatient
facility side
facilty
fact
factor
factory
faculty
fad
fafsa
fail
fail the
faild
failed the
failur
faint
fair
fairy
fak
fal
fals
false claims
famia
familiar
family
family practice
famous
fanci
fancy
fantasy
faq
far
far apart
farm
fascinat
fashion
fast
faster than
fastest
fat
fath
fatten
fattest
fault
favor
favorit
fax
fca
fda
fear
featur
feb
february
fed
federal
federal law
federal office
fedral
fee
fee and
fee for
feed
feedback
feel
feet
feild
fel
fellow
fellowship
felon
felony
felt
fem
fenc
ferry
fetch
fev
few
few years
fewest
fhfma
fhir
fianc
fib
field
field and
field is
field or
field what
fieldwork
fifteen
fifteen years
fifth
fifty
fight
figur
figure for
fihr
fil
file and
file clerk
file clerks
file room
files and
fill in
film
filt
fin
final
finalist
financ
financial
find
find a
find it
find out
find the
findabl
fing
fingerprint
finish
finish my
finish the
finished a
finished my
finished the
finishing a
finishing my
finsh
fintech
fir
firefight
firewal
firm
first
first and
first coding
first day
first exam
first for
first if
first in
first job
first jobs
first one
first or
first rung
first step
first then
first time
first try
first two
first week
first what
first year
fiscal
fish
fishy
fit
fitness
fiv
five years
fix
flag
flagship
flash
flashcard
flat
flavor
flew
flexibl
flight
flip
float
flood
floor
floor and
flordia
florida
florist
flow
flowsheet
flu
fluent
fluff
fluid
flunk
fly
focus
fold
folk
folks in
folks who
folks with
follow
follow up
fondation
food
fool
foolish
foot
foot in
footbal
footnot
for a
for administrators
for ahima
for ahimas
for all
for an
for and
for another
for anything
for beginners
for billing
for both
for cancer
for ccs
for cdi
for chart
for charts
for claims
for clinic
for clinical
for clinics
for coder
for coders
for coding
for college
for compliance
for copies
for cpc
for data
for doctors
for documentation
for each
for eight
for either
for electronic
for eleven
for every
for everything
for exactly
for five
for folks
for four
for free
for fun
for getting
for good
for graduates
for health
for healthcare
for her
for him
for hospital
for hospitals
for how
for in
for informatics
for information
for inpatient
for insurance
for it
for its
for life
for managers
for me
for medical
for medicare
for members
for missing
for money
for more
for my
for new
for nine
for non
for now
for nurses
for office
for one
for our
for outpatient
for patient
for patients
for people
for physician
for privacy
for profit
for real
for record
for records
for registrars
for registry
for rhia
for rhit
for running
for school
for seven
for six
for somebody
for someone
for something
for students
for such
for technicians
for ten
for that
for the
for their
for them
for thirty
for this
for those
for three
for tumor
for twenty
for two
for us
for what
for which
for whoever
for whom
for working
for years
for your
forbid
forbidden
forc
forecast
forecast for
foreign
foreign trained
forestry
forev
forfeit
forget
forgiv
forgot
forgot to
forgotten
fork
forklift
form
formal
formality
format
former
forms and
formula
fort
fortun
forty
forty thousand
forum
forward
fost
fought
found
found a
found out
foundation
four
four hour
four hours
four hundred
four letters
four months
four semesters
four thousand
four year
four years
fourteen
fourth
fr
fraction
fractur
fram
framework
fraud
fre
freak
freelanc
freely
freestand
freez
freind
french
fresh
fresh out
freshman
freshmen
fresno
fri
friday
fridg
friend
friend in
friend says
friendli
frighten
frist
from 2009
from 2011
from a
from aapc
from abroad
from ahima
from an
from another
from billing
from coder
from coding
from each
from her
from here
from him
from home
from india
from it
from me
from medical
from my
from nothing
from now
from one
from our
from outside
from records
from registration
from retail
from scratch
from technician
from that
from the
from there
from this
from two
from what
from which
from zero
front
front desk
front of
front office
frontdesk
froz
frozen
frst
fry
ful
fulfil
full of
full time
fully
fun
function
fund
funeral
funny
furious
furnitur
furth
furthest
fusion
fussy
futur
g
gadget
gag
gain
gallblad
gam
gambl
gant
gap
gap between
garag
garbag
garcia
garland
gas
gat
gath
gather
gave me
gcp
gear
ged
ged and
gem
gen
gen eds
general
generalist
generation
generic
generous
genetic
geneva
genius
gentl
genuin
geography
geology
georgia
german
germany
get
get a
get an
get certified
get for
get from
get hired
get in
get into
get it
get me
get more
get my
get out
get paid
get rid
get that
get the
get their
get there
get through
get to
get with
get you
get your
gets a
gets me
gets paid
gets the
gets to
gets you
gettin
getting into
getting out
getting the
ghana
ghost
gi bill
giant
gift
gig
girl
girlfriend
gist
giv
give me
give you
given
gives it
gives me
gives the
glad
glanc
glar
glass
glassdoor
global
glossary
glov
glu
go after
go again
go and
go back
go for
go from
go home
go in
go into
go live
go lives
go on
go out
go straight
go through
go to
go up
goal
goes in
goes on
goes to
goes with
goin
going back
going for
going into
going rate
going to
going up
gold
golden
golf
gona
good
good at
good enough
good for
good or
good with
goodby
goodwil
googl
gory
gossip
got a
got an
got her
got hired
got into
got laid
got my
got the
gota
gotten
gov
govenanc
goveranc
goverment
govern
governac
governanc
governance lead
governenc
government
governor
govrnanc
gown
gpa
gpt
grab
grac
grad
grad school
grade and
graduat
graduate degree
graduate in
graduate program
graduate programs
graduate school
graduate study
graduated in
graduates of
graduation
gradut
grammar
grand
granddaught
grandfath
grandfather
grandkid
grandma
grandmoth
grandpa
grandparent
grandson
granny
grant
graph
graphic
grass
graveyard
gray
gre
greedy
greek
green
green card
greenhorn
greet
grew
grey
grid
gril
grind
grit
groan
grocery
groom
ground
group
group and
group for
group is
group of
group that
group with
groupr
grow
grow into
growht
growin
growing or
grown
growng
growth
growth for
growth of
grumbl
grumpy
gs
guam
guarant
guard
guardian
guess
guest
guid
guidanc
guidance counselor
guidelin
guild
guinea
gulf
gun
gunshot
gut
guy at
gym
gyn
h
h i
h1b
ha
habit
hack
had a
had no
had the
had to
hafta
hair
hairdress
haiti
hal
half
half a
half my
half of
half the
halfway
hallway
halv
hand
hand out
hand over
handbook
handful
handl
handout
hands on
hands out
handwrit
handwritten
hang
hang on
hapen
happen
happend
happened to
happens if
happens to
happi
happy
harbor
harbour
hard
hard is
hard to
harder than
harder to
hardest
hardly
hardwar
harm
hartford
has a
has an
has been
has it
has its
has more
has never
has no
has not
has one
has that
has the
has to
has two
hat
haul
have a
have an
have and
have any
have been
have coded
have done
have for
have got
have it
have me
have my
have never
have no
have not
have one
have only
have something
have that
have the
have to
have two
have worked
having the
hawaii
hcc
hcca
hcpc
hcpic
he is
he right
he says
he wants
head
head of
headach
headcount
headhunt
headlin
headphon
headquart
heads of
headset
healtcar
health
health admin
health administration
health and
health care
health data
health department
health informatics
health information
health insurance
health it
health managers
health plan
health plans
health record
health records
health service
health services
health subjects
health system
health systems
health technician
healthcar
healthcare compliance
healthcare privacy
healthit
healthy
heap
hear
heard
heard of
heard the
heart
heart failure
heat
heathcar
heaven
heavi
heavy
hed
hedi
height
heirarchical
hel
helath
helathcar
held
helicopt
helmet
help
help desk
help me
help with
helpdesk
helpful
helth
helth data
helth informatics
helth information
helthcar
hepatiti
her and
her chair
her job
her name
her own
her to
her what
herd
here a
here and
here i
here is
here my
here what
hernia
herself
hesitat
hfma
hhs
hia
hick
hid
hidden
hie
hierarchical
high
high school
higher one
highest
highlight
highly
highschool
highway
him
him a
him and
him associate
him at
him bachelor
him bachelors
him certificate
him consultant
him degree
him department
him director
him directors
him for
him how
him i
him in
him is
him job
him jobs
him manager
him managers
him manger
him masters
him or
him people
him program
him programs
him supervisor
him technician
him to
him vs
him what
him with
hima
himself
himss
himss letters
hin
hing
hint
hio
hip
hipa
hipaa
hipaa privacy
hippa
hir
hire a
hire for
hire me
hire people
hireabl
hired as
hired for
hired to
hires for
hiring manager
histology
history
histroy
hit
hit associate
hit degree
hit program
hitec
hitech
hiv
hl
hl7
hm
hoard
hobby
hol
hold
hold a
hold an
hold the
holding the
holiday
hom
home and
home based
home for
home health
home i
home in
home is
home office
home or
home the
home what
home with
homeland
homemad
homemak
homeschool
homework
honcho
honest
honesty
honey
honor
honorabl
hood
hook
hop
hopeless
hopsital
hors
hosa
hosp
hospic
hospital
hospital and
hospital chain
hospital charts
hospital coder
hospital coders
hospital coding
hospital data
hospital exam
hospital for
hospital gets
hospital has
hospital have
hospital i
hospital in
hospital information
hospital is
hospital it
hospital job
hospital jobs
hospital numbers
hospital office
hospital one
hospital or
hospital outpatient
hospital paperwork
hospital pays
hospital records
hospital says
hospital side
hospital software
hospital stay
hospital stays
hospital system
hospital systems
hospital that
hospital the
hospital to
hospital wants
hospital what
hospital which
hospital who
hospital will
hospital with
hospital work
hospital would
hospitalist
hospitality
hospitals and
hospitals for
hospitals have
hospitals hire
hospitals or
hospitals pay
hospitals want
hospitals what
hospitel
hospitl
hosptal
hosptial
host
hot
hotel
hotlin
hour
hour and
hour for
hour is
hourly
hours a
hours and
hours at
hours for
hours in
hours is
hours of
hours or
hous
housebound
household
housekeep
houston
how are
how bad
how big
how can
how come
how common
how did
how different
how do
how does
how far
how fast
how hard
how is
how it
how long
how many
how much
how often
how old
how should
how sick
how soon
how the
how they
how to
how would
howd
hq
hr
hr says
hr wants
hub
hubby
huddl
hug
huh
human
humana
humbl
hundr
hundred and
hundred dollars
hung
hungry
hunt
hurdl
hurry
hurt
husband
husband is
husband says
hvac
hybrid
hyderabad
hygien
hygienist
hyp
hypertension
hyphen
hyphenat
i add
i aim
i allowed
i already
i am
i answer
i apply
i ask
i asked
i be
i become
i begin
i believe
i bring
i call
i came
i can
i check
i choose
i clean
i code
i coded
i come
i could
i did
i do
i earn
i end
i even
i ever
i expect
i explain
i failed
i faint
i feel
i find
i finish
i finished
i fit
i fix
i found
i get
i go
i got
i graduate
i graduated
i guess
i had
i hate
i have
i hear
i heard
i hold
i in
i join
i just
i keep
i know
i lack
i lead
i learn
i leave
i left
i let
i like
i live
i look
i looked
i lose
i love
i make
i manage
i may
i mean
i miss
i missing
i move
i moved
i must
i need
i never
i nodded
i only
i owe
i own
i pass
i passed
i pay
i pick
i put
i qualify
i quit
i ran
i read
i really
i register
i run
i said
i sat
i saw
i say
i see
i send
i should
i show
i sign
i sit
i skip
i spend
i start
i stay
i still
i stop
i studied
i study
i supervise
i switch
i take
i taught
i teach
i tell
i test
i think
i thought
i told
i took
i train
i try
i turn
i type
i use
i used
i wait
i walk
i want
i was
i will
i wonder
i work
i worked
i would
i write
i wrote
ibhr
icd
icd 10
icd 11
icd and
icd10
icd10cm
icd11
icd9
ice
icon
icu
icu nurse
id be
id like
id love
id rather
idaho
idea
ideal
identical
identifi
identifiabl
identification
identity
ids
if a
if all
if i
if id
if it
if its
if my
if she
if that
if the
if there
if they
if we
if you
ig
ignor
ihs
ii
iii
iis
illegal
illinoi
illness
imag
imagin
img
immediat
immigrant
immigrat
immigration
immunization
implant
implement
implementaion
implementation
implimentation
import
important
impossibl
impress
improv
improvement
in 2016
in 2019
in 2021
in 2026
in a
in all
in america
in an
in and
in another
in any
in april
in at
in august
in between
in biology
in both
in business
in candidacy
in cdi
in charge
in charts
in class
in coding
in data
in december
in doctors
in documentation
in each
in english
in every
in five
in for
in four
in front
in general
in government
in hand
in health
in healthcare
in helth
in her
in high
in him
in his
in history
in hit
in hospital
in hospitals
in house
in informatics
in it
in its
in january
in job
in june
in law
in manila
in march
in may
in medical
in my
in nursing
in october
in ohio
in one
in or
in order
in our
in pajamas
in patient
in pay
in person
in plain
in public
in records
in release
in school
in six
in something
in spring
in such
in ten
in texas
in that
in the
in their
in there
in this
in those
in three
in to
in two
in what
in which
in with
in your
in2
inactiv
inbox
incentiv
incident
incl
includ
incom
incomplet
increas
ind
independent
index
india
indian
indiana
indicat
indicator
individual
indoor
industry
indx
infantry
infection
inflat
inflation
influenc
infomatic
infomation
informactic
informal
informatc
informatic
informatician
informaticist
informatics and
informatics certification
informatics masters
informatics or
informatics people
informatics specialist
informatics what
information
information administration
information and
information associate
information at
information blocking
information coordinator
information degree
information department
information for
information governance
information how
information i
information in
information is
information job
information jobs
information major
information management
information manager
information officer
information one
information or
information people
information program
information specialist
information technician
information technicians
information technologist
information technologists
information technology
information the
information what
information which
information work
informatix
informaton
informtic
informtion
infosec
infromatic
infromation
infusion
ingredient
inherit
initial
initiativ
injection
injur
injury
ink
inmat
inpateint
inpatent
inpatiant
inpatient
inpatient and
inpatient charts
inpatient coder
inpatient coders
inpatient coding
inpatient exam
inpatient one
inpatint
input
ins
insan
insid
inside a
inside the
insist
insist on
inspect
inspection
inspector
inst
instagram
instal
instead of
institut
institution
instruct
instructional
instructor
instrument
instuctor
insulin
insult
insur
insurac
insuranc
insurance and
insurance claims
insurance companies
insurance company
insurenc
insurnac
insurnc
intak
integrat
integration
integrety
integrity
integrity analyst
integrty
intelligenc
intent
interaction
interchangeab
interchangeabl
interest
interfac
interfer
intergrity
interim
intern
internal
international
internet
internship
interop
interoperability
interoperabilty
interoperabl
interpret
interpretation
interqual
interveiw
interventional
intervew
interview
interview for
into a
into cdi
into codes
into coding
into health
into him
into hospital
into it
into medical
into numbers
into one
into records
into the
into this
intro
introduc
introvert
invalid
invent
invention
inventor
inventory
invest
investigat
investigation
investigator
investment
investor
invisibl
invit
invoic
involv
iowa
ip
ipa
ipp
is a
is about
is all
is allowed
is an
is and
is any
is at
is behind
is being
is better
is called
is ccs
is cheaper
is coding
is cpc
is data
is different
is done
is each
is easier
is fine
is for
is from
is going
is good
is harder
is he
is health
is her
is him
is hiring
is in
is it
is its
is just
is left
is less
is like
is medical
is mine
is missing
is more
is my
is needed
is next
is no
is normal
is not
is on
is one
is only
is open
is out
is over
is paid
is retiring
is rhia
is rhit
is right
is she
is shot
is still
is supposed
is that
is the
is their
is there
is this
is to
is two
is typical
is what
is which
is worth
is wrong
ish
island
iss
issu
it a
it about
it all
it and
it as
it at
it back
it be
it before
it better
it by
it called
it can
it cost
it count
it cover
it do
it does
it exist
it for
it from
it get
it go
it goes
it good
it guy
it has
it have
it help
it how
it i
it if
it in
it into
it is
it just
it lead
it like
it make
it matter
it mean
it more
it mostly
it my
it need
it normal
it now
it on
it one
it only
it open
it or
it out
it pay
it pays
it people
it possible
it really
it right
it say
it says
it so
it still
it take
it that
it the
it to
it too
it true
it up
it was
it what
it when
it which
it who
it with
it worth
it would
itch
itd
item
itemiz
itl
its a
its all
its for
its name
its not
its own
its the
itself
iv
j
jack
jackson
jail
jamaica
jamia
jan
janitor
january
jargon
java
jbo
jd
jealous
jersey
job
job ad
job ads
job after
job and
job at
job board
job called
job description
job do
job fair
job for
job growth
job i
job in
job is
job like
job of
job offer
job on
job or
job outlook
job that
job title
job titles
job to
job what
job where
job with
job without
job would
jobless
jobs and
jobs are
jobs at
jobs can
jobs do
jobs for
jobs in
jobs or
jobs that
jobs with
joe
john
join
join the
joint
joint commission
jok
jon
journal
journalism
journalist
journeyman
joy
json
jst
judg
july
jump
jun
june and
junior
junior college
junk
jury
just a
just do
just finished
just for
just got
just one
just that
just the
just want
justic
justifi
justify
juvenil
k
kais
kansa
keep
keep a
keep asking
keep it
keep my
keep seeing
keep the
keeping the
keeps a
keeps saying
keeps the
kentucky
kenya
kep
kerala
key
keyboard
keypad
keystrok
keyword
kick
kickback
kid
kidney
kids and
kil
kind
kind of
kindergarten
kindly
kinds of
kinesiology
king
kiosk
kit
kitchen
kitchen table
knack
kne
knees are
kno
knock
know
know about
know every
know how
know if
know nothing
know that
know the
know what
know whether
know which
knowledg
knowleg
known
korea
korean
kpi
kubernet
l
lab
lab and
lab results
label
labor
labor bureau
labor department
labour
laceration
lack
lad
ladder for
lady
lady at
lady who
lago
laid
laid off
lak
lan
land
landlord
landscap
languag
lanyard
lap
laps
laptop
larg
largest
las
last
last month
last one
last semester
last term
last week
last year
lat
lately
later or
lateral
laterality
latest
latin
laugh
launch
launder
laundry
law
law and
law degree
law firm
law firms
law is
law or
law says
law school
lawful
lawn
lawsuit
lawy
lawyers and
lay
layoff
lazy
lb
lcd
lead
lead a
lead for
lead in
lead says
lead the
lead to
leader of
leadership
leading a
leading the
leads the
leads to
leaflet
leagu
leak
lean
leap
leapfrog
learn
learn coding
learn in
learn the
learn to
leas
least
leav
leave the
leaving the
lectur
led
ledg
left
left for
left in
left the
leftov
leg
legacy
legal
legit
lei
lend
lenght
length
length of
lern
less
less than
lesson
let
let me
let my
let you
lets me
lets you
letter
letter from
letterhead
letters after
letters and
letters are
letters at
letters do
letters does
letters for
letters from
letters how
letters i
letters in
letters is
letters of
letters on
letters or
letters that
letters the
letters to
letters vs
letters what
letters which
letters with
letters without
letters would
leukemia
level
level and
level for
level of
level one
levl
lhr
liability
liabl
liaison
liberal
librarian
library
licenc
licens
license and
license for
lie
lif
lifelong
lifetim
lift
light
lik
like a
like and
like for
like i
like in
like it
like me
like my
like that
like the
like this
like to
like us
like what
likely
limbo
limit
lin
lincoln
line and
line for
line of
link
linkedin
linux
list
list and
list for
list is
list of
list the
listen
listen to
literacy
literatur
litigation
littl
liv
live in
live on
lives in
living and
llc
lnog
load
loan
lobby
local
local college
location
lock
log
log in
logic
logical
login
logistic
logn
logo
loinc
lon
london
loneliness
lonely
long
long and
long before
long do
long does
long is
long one
long term
long till
long until
longest
lonic
look after
look at
look for
look like
look up
lookalik
looked at
lookin
looking at
looking for
looks after
looks at
looks like
lookup
loop
loophol
loos
los
lose the
loss
lost
lost its
lost my
lot of
loud
loudest
loudly
loung
lousy
lov
love the
love to
loved it
low
lowbal
lower one
lowest
lowly
loyal
lpn
luck
lucky
lucrativ
lumb
lump
lunch
lung
lupus
lurk
lvn
ly
lying
lymphoma
ma
machin
machine learning
machinist
mad
made for
made me
magazin
magic
magnet
maiden
mail
mailbox
mailroom
main
mainland
mainly
mainstream
maintain
maintenanc
major
mak
make a
make in
make it
make me
make more
make sense
make sure
make the
make up
make you
makes a
makes it
makes me
makes more
makes sense
makes sure
makes the
makes you
mal
malignancy
malignant
malnutrition
malpractic
mammogram
man
manag
manage a
management
management and
management in
management or
manager and
manager at
manager in
manager is
manager of
manager or
manager says
manager wants
manager what
manager who
manager with
managers and
managers in
managment
managr
mandat
mandatory
maneg
mang
mangement
manila
manual
manufactur
many are
many ceus
many charts
many credits
many days
many hours
many months
many of
many openings
many people
many questions
many years
map
marathon
march
march and
margin
maria
marijuana
marin
mark
market
marketplac
marri
marriag
maryland
mash
mask
mass
massachuset
massag
mast
masters and
masters for
masters in
masters or
mastery
mastery level
mastr
mat
match
material
maternity
maternity leave
math
matter for
maturity
max
maximum
may 2025
may and
may be
may i
may look
may see
may sit
mayor
maz
mba
mbb
mc
mcc
mco
mcuh
md
mds
me a
me about
me and
me as
me at
me back
me do
me for
me from
me get
me go
me how
me i
me if
me in
me into
me is
me more
me my
me near
me on
me or
me out
me sit
me take
me test
me that
me the
me there
me to
me two
me what
me which
me who
me with
me without
mean
mean and
mean for
mean in
mean the
meanin
meaningful
meant for
meantim
meanwhil
measl
measur
measurement
meat
mechanic
mechanism
med
med records
med surg
medain
medcal
medcial
meddra
media
mediacl
median
median for
median pay
medic
medicaid
medical
medical and
medical assistant
medical biller
medical billing
medical center
medical coder
medical coders
medical coding
medical information
medical office
medical record
medical records
medical registrars
medical transcription
medical transcriptionist
medicar
medicare advantage
medication
medicin
medicl
medieval
meditech
meen
meet
meetup
meh
melanoma
melt
memb
membership
membr
membrship
memeb
memebr
memo
memoris
memoriz
memory
men
mental
mention
mentor
menu
menus
merely
merg
merit
mesh
mess
messag
messy
met
metadata
metathesaurus
methadon
method
meticulous
metric
metro
mexico
mgma
mha
mhi
mi
michigan
micro
microcr
microcredental
microcredential
microfilm
microphon
microsoft
microwav
mid
middl
middle and
middle of
midl
midnight
midpoint
midsiz
midwif
migrain
migration
mil
mileag
mileston
military
million
min
mind
mine is
mini
minimum
minimum necessary
minimun
ministry
minneapoli
minnesota
minor
minority
minus
minut
mis
misc
miscellaneous
misdemeanor
misdirect
misfil
mismatch
miss
missing signatures
mission
mississippi
misspel
mistak
mistyp
mix
mnay
mo
moan
mock
mod
model
moderat
modern
modest
modif
modifi
modification
modul
mol
mom
mom of
mom says
moment
mon
monday
money
money and
money back
money for
money in
money is
money or
money side
money wise
monitor
monst
montana
month
month and
month coding
months and
months of
mood
moonlight
mop
more and
more for
more in
more is
more money
more of
more or
more people
more school
more than
more the
more to
more years
morn
mortality
mortgag
most of
most people
mostly
motel
moth
mother in
motivat
mountain
mous
mouth
mov
move from
move into
move over
move to
move up
moved from
moved to
movement
movi
moving from
moving to
mow
mph
mpi
mri
mrn
mro
mrs
mrt
ms
ms drg
ms in
mshi
mshim
msn
mst
mt
mts
mu
much do
much does
much is
much more
much of
mue
multi
multipl
multiple choice
multipli
multispecialty
mumbl
museum
music
must a
must be
must have
must i
must the
mutch
mutual
my aas
my adviser
my advisor
my ahima
my application
my associate
my aunt
my bachelors
my back
my badge
my boss
my brother
my career
my ccs
my certificate
my certification
my chart
my class
my classmates
my clinic
my coder
my coding
my college
my community
my counselor
my cousin
my coworker
my cpc
my credential
my dad
my daughter
my daughters
my day
my degree
my desk
my diploma
my director
my doctor
my employer
my exam
my family
my father
my first
my friend
my friends
my grandma
my grandmother
my hands
my head
my health
my him
my hit
my hospital
my husband
my husbands
my instructor
my job
my kid
my kids
my kitchen
my knees
my last
my lead
my letters
my license
my life
my manager
my mentor
my mom
my money
my mother
my mothers
my name
my neighbor
my nephew
my new
my niece
my old
my own
my parents
my pay
my practicum
my professor
my program
my records
my resume
my rhia
my rhit
my roommate
my school
my second
my sister
my son
my state
my students
my study
my supervisor
my teacher
my team
my technician
my test
my textbook
my time
my title
my town
my two
my uncle
my unit
my way
my whole
my wife
my wifes
my work
mycaa
mychart
myth
na
naaccr
nad
nag
nah
nahq
nail
nam
name and
name for
name of
name the
name what
nameless
nameplat
names and
nanny
nap
napkin
narrativ
narrow
nashvil
nation
national
national exam
national test
nationwid
natl
natur
natural
naturalization
naughty
naval
navigator
navy
ncci
nch
nclex
nco
ncqa
ncra
ndc
near
near a
near me
near the
nearby
nearest
nearly
neat
nebraska
nec
necesary
necessary
necessity
neck
ned
need
need a
need an
need before
need both
need for
need it
need more
need the
need to
need two
needed for
needed to
needl
needs a
needs the
negotiat
negotiation
neighbor
neighbour
neith
neoplasm
nepal
nephew
nerd
nerv
nervous
net
net+
network
neurologist
neutral
nevada
never coded
never had
never heard
never set
never worked
nevr
new
new coder
new coders
new grad
new hire
new hires
new name
new one
new to
new york
newb
newbi
newborn
newby
newcom
newest
newly
newslet
newspap
next
next after
next door
next month
next rung
next spring
next step
next ten
next to
next year
ngl
nha
nhc
nic
nicely
nich
nicknam
nicu
niec
nigeria
night
night and
night shift
nightmar
nights and
nih
nin
nine month
nine months
nine years
nineteen
ninetieth
ninety
ninth
nit
nlm
nlp
no clue
no coding
no college
no degree
no diploma
no experience
no hospital
no idea
no job
no letters
no license
no more
no one
no patients
no to
no work
no1
nobody
nobody in
nod
nois
nomenclatur
non
non degree
non member
noncredit
nondegr
none of
nonmemb
nonprofit
nonsens
noon
norm
normal
normal for
north
nos
nosy
not
not a
not an
not and
not be
not care
not code
not coding
not do
not even
not find
not for
not from
not get
not go
not have
not i
not in
not it
not just
not know
not make
not need
not on
not only
not pay
not say
not stand
not sure
not take
not tell
not that
not the
not to
not want
not what
notary
note and
notebook
notes and
notes for
notes into
noth
nothin
nothing about
nothing but
nothing else
nothing to
notic
noticeab
notification
notify
noun
novel
novemb
novic
now a
now and
now i
now in
now is
now my
now or
now that
now the
now they
now want
now what
nowaday
nowher
np
npp
nubm
nudg
numb
number
number and
number for
number of
number on
numbers and
numbers for
numbers on
numbers what
numbr
numebr
numeric
nun
nur
nurs
nurse and
nurse manager
nurse to
nurse who
nurse with
nurses and
nurses who
nursing and
nursing home
nursing homes
nursing license
nursing school
nusr
nut
nutrition
nutshel
nyc
o
oasi
ob
obama
obesity
obey
object
objectiv
oblig
observation
obsess
obsessiv
obsolet
obtain
obvious
occupation
occupation and
occupation is
occupational
ocr
oct
octob
odd
oddly
ods
ods c
ods exam
odsc
oew
of a
of ahima
of ahimas
of all
of an
of being
of billing
of both
of chart
of charts
of clinical
of code
of coders
of codes
of coding
of college
of data
of each
of employers
of every
of everything
of experience
of five
of four
of health
of her
of him
of hipaa
of hospital
of hospitals
of how
of informatics
of information
of inpatient
of it
of its
of job
of jobs
of learning
of letters
of me
of medical
of medicine
of money
of my
of nine
of nursing
of one
of our
of paper
of patient
of patients
of people
of person
of places
of privacy
of questions
of record
of records
of school
of software
of something
of stay
of that
of the
of their
of them
of these
of this
of those
of three
of two
of us
of what
of which
of who
of work
of years
off
off from
off my
off the
offc
offci
offenc
offens
offer
offerd
offered me
offers a
offers me
offic
offical
office and
office coder
office coding
office for
office in
office is
office job
office manager
office of
office one
office or
office that
office visits
office what
office with
office work
officer and
officer or
official
officr
offshor
offten
ofic
often do
oh
ohio
oig
oil
ok so
oklahoma
old
old charts
oldest
omnibus
on a
on an
on and
on average
on call
on day
on each
on earth
on for
on health
on her
on how
on it
on its
on linkedin
on me
on my
on one
on our
on paper
on patient
on site
on that
on the
on their
on this
on to
on top
on what
on which
on who
on your
onboard
onc
once i
once you
oncolgy
oncologist
oncology
oncology data
one a
one about
one after
one and
one at
one by
one can
one day
one do
one does
one exam
one first
one for
one from
one get
one gets
one go
one has
one hospital
one how
one i
one in
one is
one job
one letter
one line
one more
one needs
one number
one of
one on
one or
one person
one says
one sentence
one side
one test
one that
one the
one thing
one to
one wants
one what
one where
one which
one who
one with
one without
one would
one year
one you
ones who
ones with
onet
onlin
onln
only a
only do
only ever
only for
only have
only in
only know
only one
only or
only the
only want
only what
ons
onsit
ooh
op
op notes
open
open book
open the
open to
open up
openings a
openings for
opens the
operat
operation
operational
operations manager
operativ
operaton
operator
opinion
opioid
opn
opp
oppos
opposit
opt
option
optional
optometrist
optum
or a
or aapc
or about
or after
or ahima
or am
or an
or are
or at
or both
or can
or ccs
or chda
or chps
or coder
or coding
or cpc
or cphims
or data
or did
or do
or does
or down
or fewer
or for
or four
or from
or go
or health
or him
or hospital
or in
or informatics
or is
or just
or keep
or more
or must
or nah
or no
or not
or on
or one
or only
or outpatient
or privacy
or records
or rhia
or rhit
or should
or so
or something
or straight
or the
or to
or two
or wait
or what
or will
or with
or would
oracl
orang
ord
order
order of
order sets
ordinary
oregon
org
org chart
organ
organic
organis
organisation
organiz
organization
orient
orientation
original
orlando
ortho
orthodontist
orthopedic
orthopedic group
orthopedist
oru
osha
ot
oth
other a
other and
other coders
other half
other hospitals
other is
other one
other peoples
other way
otherwis
ought
our
our clinic
our coding
our compliance
our director
our field
our hospital
our new
our own
our program
our records
our two
out
out a
out and
out at
out for
out i
out in
out my
out of
out on
out the
out there
out to
out what
out with
outbreak
outcom
outdat
outfit
outgo
outlin
outlok
outlook
outlook for
outpaitent
outpateint
outpatent
outpatiant
outpatient
outpatient coder
outpatient coding
outpatient facility
outpatient hospital
outpatient one
outpatient surgery
outpatint
output
outrank
outright
outsid
outside the
outsourc
outta
over a
over all
over ten
over the
over there
over to
overal
overbil
overdos
overheard
overkil
overlap
overlay
overnight
overpaid
overpayment
overqualifi
overs
oversaturat
overse
oversea
oversight
oversimplify
overtim
overturn
ovr
owe
owed
owl
own
ownership
owns the
oxygen
p
p2
pa
pac
pacemak
pack
packag
packet
pad
pag
pahc
paid
paid by
paid for
paid more
paid to
pain
painful
paint
pair
paitent
pajama
pakistan
pal
palm
pamphlet
pandemic
panel
panic
panick
pap
paper and
paper charts
paper for
paper on
paper or
paperless
paperwork
paragraph
paralegal
paramedic
parcel
parent
park
parking lot
parol
part
part 2
part of
part time
partial
participant
participation
particular
partly
partn
parts of
party
pas
pass
pass mark
pass rate
pass rates
pass the
passed in
passed my
passed the
passeng
passing score
passing the
passion
passng
passport
password
past
pastor
pasword
patch
pateint
patent
path
path from
path to
patho
pathologist
pathology
pathophy
pathophysiology
pathway
patienc
patient
patient access
patient accounts
patient care
patient confidentiality
patient data
patient files
patient information
patient is
patient privacy
patient records
patients and
patients for
patients in
patint
patron
pattern
paus
pay
pay a
pay and
pay at
pay better
pay by
pay for
pay group
pay in
pay is
pay me
pay more
pay of
pay off
pay per
pay the
pay what
paycheck
paying for
payment
payment group
payment groups
payments and
payng
payoff
payrol
pays better
pays for
pays more
pays the
payscal
pbm
pc
pcap
pcs
pct
pdf
pdx
pe
peac
peaceful
peanut
pearson
pearson vue
peck
ped
pedal
pediatric
pediatrician
pee
peek
peer
pel
pen
penalty
pencil
pend
pennsylvania
penny
pension
peopl
people and
people are
people at
people do
people for
people from
people get
people have
people hold
people how
people i
people in
people is
people like
people make
people need
people on
people or
people pass
people say
people that
people the
people to
people what
people which
people who
people with
people work
pepol
per hour
per the
per year
percent
percent growth
percent of
percentag
percentil
perfect
perfectionist
perform
performanc
period
perk
permanent
permission
permit
perosn
person
person and
person at
person do
person for
person i
person in
person is
person like
person or
person over
person to
person what
person who
person with
personal
personality
personnel
peru
pesron
pester
petition
pfiz
pfs
pharm
pharma
pharmaceutical
pharmacist
pharmacology
pharmacy
pharmacy technician
pharmd
phas
phd
phd in
phi
philippin
philosophy
phish
phlebotomist
phlebotomy
phobia
phoenix
phon
photo
phr
phras
physic
physical
physican
physician
physician coder
physician coding
physician one
physiology
pi
pic
pick
pick a
pick one
pick the
pick up
picks the
pickup
picky
pictur
pie
piec
piece of
pig
pil
pilot
pin
ping
pip
pipelin
pitch
pivot
pizza
plac
place and
place to
placement
placment
plain
plain words
plan
plan and
plan for
planet
plant
plaqu
plastic
plat
platoon
play
plenty
plug
plumb
plus
plus a
plus the
pm
pmi
pmo
pmp
pneumonia
poa
pocket
pod
podcast
podiatrist
podiatry
poepl
point
pointless
poison
pol
poland
polic
policies and
policy
polish
polit
politic
political
politician
pool
poor
poorest
pop
population
popup
porch
port
portability
portabl
portal
portfolio
portion
portland
portugal
posibl
position
positiv
positon
possbl
possession
possibl
post
post bac
post bacc
post payments
postal
postbac
postbacc
postdoc
posting for
posting says
posts in
postsecondary
pot
potassium
potential
pour
pow
ppe
ppl
practic
practical
practice and
practice manager
practicion
practicod
practicum
praction
practis
practition
prais
pray
pre
prebil
precent
precept
preceptor
precis
precision
predecessor
predict
predictabl
prediction
predictiv
pref
prefer
preferab
preferenc
pregnancy
pregnant
prem
premium
prep
prepar
preparation
prerequisit
preschool
prescrib
prescription
present
presentation
president
press
pressur
prestig
pretend
pretest
prevail
prevent
prevention
previous
pric
price and
price for
price list
price of
pricey
prici
prid
primary
principal
principal diagnosis
principl
print
printout
prior
pris
prison
privacy
privacy and
privacy certification
privacy exam
privacy law
privacy officer
privacy official
privacy one
privacy or
privacy rule
privat
privcay
privcy
privicy
priz
prn
pro
pro fee
probability
probabl
probation
probationary
problem
procedur
procedure codes
proces
process
processor
proctor
produc
product
production
productivity
prof
profesional
profession
professional
professional coder
professional one
professor
professor says
proffesional
proficient
profil
profit
progam
program
program and
program at
program director
program for
program in
program is
program or
program says
program that
program what
program with
programmatic
programs in
progress
progression
projct
project
project manager
projection
prometric
promis
promot
promotd
promotion
prompt
promt
pronoun
pronounc
proof
proof of
proof that
proofread
prop
proper
property
proportion
propos
proposal
pros
prospect
prospectiv
protect
protection
protector
protest
protocol
proud
prov
proven
provid
provisional
proviso
provost
proxy
prviacy
psi
psych
psychiatric
psychiatrist
psychology
psychotherapy
pt
pto
ptp
pts
ptsd
public
public health
publish
puerto
pul
pump
punish
punishment
pupil
pur
purchas
purely
purg
purpos
purs
push
put
put in
put it
put me
put on
put the
puzzl
pw
pya
python
q
qa
qestion
qhin
qualif
qualifi
qualification
qualify
qualify for
quality
quality and
quality manager
qualty
quantitativ
quarrel
quart
quarter
quarter of
quartil
queen
queri
query
question
questions and
questions in
questions on
queston
queu
qui
quick
quick coding
quickbook
quickest
quiet
quik
quit
quiz
quizz
quot
quota
qustion
r
r they
ra
rac
racket
rad
radiation
radio
radiologist
radiology
radv
raf
rais
ramen
ramp
ran
ran a
ranch
random
rang
rank
ransom
ransomwar
rap
rar
rat
rate and
rate for
rates and
rather than
ratio
rattl
raw
ray
rcm
reach
reachabl
reactivat
read
read a
read about
read charts
read that
read the
readabl
readiness
reading charts
readmission
readmit
reads charts
reads the
ready
ready for
real
real charts
real job
real or
realistic
realistical
realstic
realy
reap
reason
reasonabl
rebook
rebrand
rec
recal
recaptur
receipt
receiv
receivabl
recent
reception
receptionist
receptionst
recertification
recertify
recession
recheck
recip
recod
recognis
recognition
recogniz
recommend
recommendation
reconcil
reconciliation
record
record and
record department
record people
record system
record technician
records and
records association
records associations
records at
records body
records clerk
records degree
records department
records folks
records for
records from
records how
records i
records in
records is
records job
records jobs
records management
records manager
records office
records one
records or
records people
records person
records program
records room
records side
records specialist
records specialists
records staff
records supervisor
records technician
records technicians
records to
records what
records which
records with
records work
records world
recover
recovery
recrd
recrod
recruit
recuit
red
redact
redcap
reddit
redesign
redo
redon
reduc
redundant
reel
reentry
ref
refer
referenc
referral
reflect
refresh
refug
refund
refus
refusal
refuse to
reg
region
regional
regist
registar
register
register for
registerd
registered administrator
registered exam
registered exams
registered health
registered letters
registered technician
registered title
registery
registr
registrar
registrar and
registrars and
registrars association
registration
registraton
registry
registry and
registry exam
registry people
registry work
regret
regsitry
regstrar
regstry
regular
regulat
regulation
regulator
regulatory
rehab
reimburs
reimbursement
reimbursment
reinstat
reinstatement
reject
rejection
relabel
relas
relat
relation
relativ
relax
relearn
releas
release and
release clerk
release clerks
release desk
release of
relevant
reliabl
relocat
rely
remain
remaind
remark
rememb
remind
remit
remittanc
remot
remote jobs
remote work
remov
removal
renam
renew
renewal
renewel
renewl
rent
renual
renw
renwal
reocrd
reorg
reorganiz
rep
repaid
repair
repay
repayment
repeat
replac
replace the
replacement
repli
reply
report
report to
reportabl
reports and
reports for
reports to
represent
representativ
reprint
reputation
reqirement
request
requests for
requir
required by
required for
requirement
requiremnt
requirment
reread
reschedul
rescu
research
research data
resection
reserch
reserv
reservation
reset
residency
resident
resign
reskil
resolution
resolv
resort
resourc
respect
respectabl
respiratory
respiratory therapist
respond
respons
responsability
responsibility
responsibl
responsible for
rest
rest of
restaurant
restless
restor
restrict
resubmit
result
resum
retail
retak
retention
retest
rethink
retir
retired from
retirement
retires in
retrain
retriev
retrieval
retro
retrospectiv
retry
return
retyp
reunion
reus
rev
rev cycle
reveiw
revenu
revenue cycle
revenue integrity
revers
review
reviewing charts
revis
revision
reviv
revnu
revok
reward
reword
rework
rewrit
rhai
rhd
rheumatologist
rhia
rhia and
rhia exam
rhia for
rhia is
rhia or
rhia with
rhit
rhit and
rhit by
rhit exam
rhit in
rhit is
rhit or
rhit rhia
rhit to
rhit vs
rhit what
rhit with
rhod
rhti
rhythm
ri
ribbon
rich
richest
rico
rid
rid of
rig
right
right after
right and
right away
right for
right now
right of
right to
right what
riha
rihit
riht
ring
rip
ris
risk
risk adjustment
risk analysis
risky
rit
riv
rival
rmt
rn
rn with
rns
road
roadmap
rob
robot
rock
rod
roi
roi clerk
rol
rollout
roof
rooki
rooky
room
room and
room for
room to
roommat
root
rost
rotat
rotation
rough
round
rout
routin
row
rra
rt
rub
rud
ruin
rul
rule for
rule that
rulebook
rules and
rules for
rules on
rumor
run
run a
run health
run the
rung
rung of
running a
running the
runs a
runs it
runs the
rural
rural hospital
rush
rv
rvu
rvus
rx
rxcui
rxnorm
rxnrom
sac
sad
saf
safeguard
safety
said i
said it
said no
said that
said the
said there
sail
sailor
sal
salari
salary
salary for
salery
salesforc
salesman
sallary
salon
salry
salt
sam
same as
same association
same day
same exam
same for
same hospital
same job
same name
same pay
same people
same thing
sampl
san
sanction
sandwich
sank
santa
sas
sat
satellit
satisfaction
satisfi
satisfy
saturday
sav
saw a
say
say about
say i
say it
say its
say no
say the
say what
say yes
sayin
says a
says do
says get
says go
says health
says her
says hospitals
says i
says it
says its
says my
says no
says nobody
says one
says only
says our
says rhit
says she
says that
says the
says there
says they
says two
says we
says what
scal
scalpel
scam
scan
scandal
scanning and
scar
scared of
scary
scc
sceinc
sceintist
scen
scenario
scenery
schedul
schem
schol
scholar
scholarship
scholorship
school
school and
school counselor
school diploma
school do
school for
school has
school i
school in
school is
school or
school says
school that
school to
school what
school which
school with
schooling and
schooling for
sci
scienc
scientist
scientst
scolarship
scold
scool
scop
scor
scorecard
scrap
scratch
scream
screen
screens and
screw
scrib
scribbl
script
scrol
scrub
scrum
seal
search
search for
season
seasonal
seat
seat in
seattl
second
second level
second one
secondary
secondhand
secondry
secrecy
secret
secretary
section
sector
secuirty
secur
security
security officer
security rule
securty
see
see a
see if
see it
see my
see the
see what
seek
seem
seem to
seems to
seen
seer
segment
seizur
sel
selection
self
self employed
self study
selfi
semantic
semest
semi
seminar
semst
send
send a
send out
send the
sending out
sends the
senior
seniority
sens
sense for
sensibl
sensitiv
sent
sent me
sentenc
separat
seperat
sepsi
septemb
sequenc
sequoia
sergeant
serious
serv
servc
servic
services manager
services managers
sery
session
set
set foot
set of
set up
sets of
sets the
settl
settlement
setup
seven
seven years
seventeen
seventh
seventy
sever
several
severanc
severity
sex
shadow
shak
sham
shap
shar
share of
sharp
sharpen
shav
shcool
she can
she could
she did
she do
she does
she get
she had
she has
she have
she is
she mean
she need
she right
she said
she says
she wants
she was
shed
sheet
shel
shelf
shelt
shelv
sheriff
shield
shift
shiny
ship
shirt
sho
shock
shoebox
shoot
shop
shoplift
short
short coding
short course
short one
shortag
shortcut
shorten
shortest
shot
shoud
should
should a
should be
should i
should my
should she
should the
should we
shout
show
show me
show up
shown
shr
shred
shrink
shrinkin
shrinkng
shrug
shut
shy
sibl
sick
sick of
sick people
sickness
sid
side and
side by
side of
side or
side what
sidestep
sideway
sigh
sight
sigma
sign
sign up
signal
signatur
signed up
significant
signing up
silenc
silent
silly
similar
simpl
simply
simulat
simulation
since i
since my
since the
sing
singl
single dad
single mom
sink
siren
sist
sister in
sit
sit at
sit for
sit in
sit it
sit on
sit the
sit with
sits in
sits on
situation
six
six figures
six months
six weeks
six years
sixteen
sixth
sixty
siz
skeptical
ski
skil
skillbridg
skills for
skillsusa
skin
skip
skip the
skul
slash
slat
sleep
slept
slic
slid
slip
slogan
sloppy
slot
slow
slowly
smal
small clinic
small hospital
small one
small practice
small town
smallest
smart
smartest
smel
smh
smil
smiley
smith
smok
smooth
snap
sneak
snf
snobbery
snom
snoop
snow
snowbird
snowm
so far
so how
so i
so is
so it
so many
so much
so my
so that
so the
so they
so we
so what
so which
so why
sob
soc
social
society
sociology
sock
socket
sodium
sofa
soft
softwar
software and
software company
software do
software that
softwear
sofwar
sol
sold
soldi
solid
solo
solution
solv
solventum
sombody
some day
somebody
somebody at
somebody has
somebody in
somebody like
somebody to
somebody who
somebody with
someday
somehow
someon
someone at
someone from
someone in
someone like
someone said
someone to
someone told
someone who
someone with
something about
something else
something for
something i
something in
something like
something that
something to
something with
somewher
somon
somth
son
son is
soon
soonest
sophmor
sophomor
sor
sorry
sort
sort of
soul
sound
sounds like
soup
sourc
south
southern
spac
spain
spam
span
spanish
spar
spat
spe
speak
speaks for
spec
specailist
specalist
special
specialis
specialist
specialist exam
specialist letters
specialist one
specialist or
specialist pay
specialists and
speciality
speciallist
specialst
specialty
specifi
specific
specifical
specificity
specify
specilist
speclist
spectrum
speech
spel
spend
spent
spin
spinal
spit
splint
split
spok
spoken
spong
sponsor
sport
spot
spotless
spous
spr
sprain
spread
spreadsheet
spring and
spss
sql
sql and
squad
squar
squeez
srvic
st
stabl
stack
stackabl
staff
staff and
stag
stair
staircas
stak
stal
stamp
stand
stand for
stand in
standard
standardiz
stands for
star
stark
starlink
start
start as
start at
start from
start in
start over
start with
started in
starter coding
starting at
starting from
starting over
starting with
starts with
startup
starv
stat
state and
state health
state license
state pays
state university
statement
statewid
station
statistc
statistic
statistical
statistician
statistics and
status
statut
stay
stay and
stay at
stay home
stay in
stays and
ste
steadi
steady
steel
steer
stem
stenograph
step
step after
step by
step for
step up
steps from
steps to
steril
stethoscop
steward
stewardship
stick
sticky
stiff
stil
still a
still be
still do
still exist
still get
still have
still in
still need
stimulus
stint
stipend
stitch
stnd
stock
stolen
stomach
ston
stood
stop
stop at
stopgap
stopwatch
stor
storag
storm
story
str
straight
straight away
straight for
straight from
straight to
strain
strait
strand
strang
strat
strategic
strategy
street
strength
strengthen
stresful
stress
stressful
stretch
strict
strik
strip
strok
strong
strongest
strt
struck
structur
struggl
sts
stub
stubborn
stuck
studdy
student
student in
students in
studi
studio
studnet
studnt
study
study data
study for
study in
study to
studying for
stuff
stumbl
stupid
stut
styl
subcontractor
subject
submission
submit
suboxon
subpart
subpoena
subscription
subspecialty
substanc
substitut
success
succession
successor
such a
such people
suck
suction
sud
sudden
sue
sued
suff
suffix
sugar
suggest
suggestion
suit
suitcas
sum
summary
sunday
sup
superbil
superus
supervis
supervision
supervisor
supervisory
supervisr
supos
suppli
supply
support
suppos
supposed
supposed to
sur
sure the
surely
surg
surgeon
surgery
surgery and
surgery center
surgical
surgry
surgury
surpris
surveillanc
survey
surveyor
surviv
survival
survivor
suspect
suspend
suspens
suspicious
svc
swallow
swap
swear
swears by
sweat
sweatpant
sweep
swel
swich
swim
swing
switch
switch to
switchboard
swor
syllabl
syllabus
symposium
symptom
syndrom
synonym
syria
sys
sysadmin
system
system and
system what
systematiz
systems analysts
systems and
systm
systolic
sytem
t and
tab
tabl
tableau
tablet
tabular
tack
tactical
tag
taht
tail
tailor
tak
take a
take home
take in
take it
take me
take my
take on
take over
take people
take the
take to
taken
tal
talent
talk
talk about
talk to
talking about
talks about
talks to
tam
tampa
tank
tap
target
task
tast
taught
tax
taxi
tb
tea
teach
teach health
teacher said
teacher says
team
team and
team lead
team of
team that
tear
teas
tech
techi
techncian
technical
technican
technician
technician and
technician at
technician credential
technician degree
technician exam
technician for
technician in
technician job
technician letters
technician level
technician one
technician or
technician registration
technician test
technician title
technician to
technician vs
technician who
technician with
technolgist
technological
technologist
technologists and
technologst
technology
techy
tecnician
tecnologist
teech
teen
teenag
teeth
tefca
tefka
tel
telecom
telecommut
telehealth
telemetry
telework
tell a
tell her
tell me
tell the
tell them
tells me
temp
temp agency
temperament
templat
temporary
tempt
ten
ten months
ten percent
ten year
ten years
tend
tenness
tens
tent
tenth
tenth of
tenur
term
term for
terminal
terminolgy
terminology
terribl
tesla
test
test and
test at
test center
test do
test for
test from
test how
test i
test in
test is
test on
test or
test that
test the
test what
test with
testing center
tet
tex
texa
text
textbook
th
than a
than average
than coding
than the
thanksgiv
that a
that ahima
that all
that an
that and
that are
that be
that called
that can
that count
that counts
that covers
that do
that does
that ends
that enough
that exam
that for
that from
that get
that gets
that has
that how
that i
that in
that is
that it
that its
that job
that just
that kind
that lead
that leads
that lets
that line
that make
that makes
that mean
that my
that nobody
that normal
that number
that occupation
that on
that one
that only
that or
that our
that pay
that pays
that person
that position
that reads
that really
that right
that says
that she
that so
that still
that take
that takes
that test
that the
that they
that was
that way
that what
that which
that work
that would
that you
thatd
thatl
the 2
the 4
the a
the aapc
the academy
the academys
the accreditation
the accredited
the accreditor
the acdis
the actual
the ad
the admin
the administrator
the advanced
the agency
the ahima
the american
the analyst
the analytics
the answer
the apprentice
the approved
the army
the associate
the associates
the association
the associations
the audit
the auditor
the average
the bachelor
the bachelors
the back
the badge
the bank
the basement
the bedside
the beginner
the best
the better
the big
the bigger
the biggest
the bill
the biller
the billing
the bills
the bls
the board
the book
the books
the boss
the bosses
the bottom
the broad
the brochure
the budget
the building
the bureau
the business
the c
the cancer
the career
the case
the catalog
the catch
the cca
the ccds
the ccs
the cdi
the cdip
the ceo
the certificate
the certification
the certified
the cfo
the charge
the chart
the charting
the charts
the chda
the cheap
the check
the chief
the chps
the cic
the claim
the claims
the class
the classes
the climb
the clinic
the clinical
the clock
the code
the coder
the coders
the codes
the coding
the college
the commission
the community
the company
the compliance
the computer
the computers
the confidentiality
the consultant
the copy
the counter
the country
the county
the course
the cpb
the cpc
the cpma
the crc
the credential
the data
the day
the dean
the degree
the department
the desk
the diagnosis
the diff
the difference
the diploma
the director
the disease
the doctor
the doctors
the documentation
the door
the drg
the easy
the ehr
the electronic
the encoder
the end
the entire
the entry
the er
the exam
the exams
the executive
the extra
the facility
the family
the fastest
the federal
the feds
the fee
the field
the file
the final
the finance
the first
the floor
the folks
the form
the four
the front
the full
the gap
the general
the gi
the government
the governments
the graduate
the group
the growth
the handbook
the hard
the harder
the head
the health
the higher
the highest
the him
the himss
the hipaa
the hit
the hospital
the hospitals
the hours
the house
the informatics
the information
the inpatient
the insurance
the insurer
the internet
the interview
the it
the job
the jobs
the junior
the kids
the kitchen
the lab
the labor
the ladder
the lady
the last
the law
the lead
the least
the legal
the letter
the letters
the line
the list
the little
the local
the long
the longer
the lower
the lowest
the machine
the main
the manager
the master
the masters
the median
the medical
the middle
the money
the most
the name
the national
the navy
the new
the newer
the newest
the next
the nha
the nineties
the note
the notes
the number
the numbers
the nurse
the nurses
the nursing
the occupation
the ods
the office
the official
the old
the older
the oncology
the one
the ones
the online
the only
the order
the org
the other
the others
the outpatient
the p
the pair
the pandemic
the paper
the part
the patient
the patients
the pay
the payer
the payment
the people
the person
the philippines
the phone
the physician
the physicians
the place
the placement
the plain
the plan
the portal
the post
the posting
the practice
the practicum
the price
the privacy
the procedure
the professional
the program
the public
the quality
the query
the quick
the real
the record
the records
the recruiter
the registered
the registrar
the registrars
the registry
the regular
the release
the rest
the revenue
the rhia
the rhit
the right
the risk
the road
the room
the rule
the rules
the salary
the same
the scanning
the school
the schooling
the schools
the screen
the seal
the second
the security
the senior
the short
the shorter
the shortest
the side
the site
the small
the smaller
the software
the specialist
the stamp
the standard
the start
the starter
the state
the states
the statistics
the stay
the step
the steps
the street
the student
the surgeon
the surgeons
the system
the systems
the t
the table
the teacher
the team
the technical
the technician
the technicians
the technology
the term
the test
the testing
the tests
the thing
the third
the three
the time
the title
the tool
the top
the trade
the trainee
the training
the truth
the tumor
the two
the typical
the unit
the university
the upper
the us
the usual
the va
the vendor
the very
the veterans
the visit
the wage
the wall
the ward
the way
the web
the website
the whole
the window
the woman
the word
the work
the workforce
the world
the worst
the wrong
the year
the yearly
the years
theat
theatr
theft
their
their notes
their own
them and
them for
them i
them in
them is
them the
them to
them up
them what
themselv
then a
then i
then the
then what
theology
theory
ther
therapist
therapy
there a
there an
there and
there any
there anything
there are
there be
there for
there in
there is
there more
there one
there some
there something
there still
there such
there was
these days
these jobs
these people
these two
thesi
they all
they and
they are
they ask
they asked
they call
they called
they can
they come
they count
they differ
they do
they earn
they even
they expect
they gave
they get
they give
they go
they have
they hire
they just
they keep
they let
they look
they make
they mean
they need
they offered
they only
they pay
they refuse
they said
they say
they send
they still
they take
they teach
they test
they told
they use
they want
they were
they will
they work
they would
thick
thin
thing and
thing as
thing for
thing i
thing in
thing is
thing or
thing that
thing to
thing with
think
thinkin
thinking about
thinking of
thinks i
thinks its
third
third of
thirteen
thirty
thirty one
thirty years
this a
this and
this career
this degree
this field
this is
this job
this kind
this line
this major
this one
this or
this profession
this stuff
this whole
this work
this year
thng
thorough
those and
those in
those jobs
those letters
those people
those two
those who
thought
thousand
thousand dollars
thousand for
thousands of
thr
threat
threaten
three and
three hundred
three kids
three letters
three months
three of
three times
three weeks
three years
threshold
threw
thril
thriv
throat
through
through a
through the
throw
thrown
thumb
thursday
thy
thyroid
tick
ticket
tidy
tie
tied
tied to
tier
tight
tiktok
till i
tim
time and
time for
time i
time in
time job
time to
time what
timelin
timely
timetabl
tiny
tip
tir
tired of
titel
titl
title and
title for
title is
tjc
tka
tke
tnm
to 5
to a
to add
to an
to and
to another
to answer
to apply
to ask
to be
to become
to begin
to being
to bring
to build
to buy
to cdi
to chart
to check
to chief
to choose
to click
to code
to coding
to college
to come
to compare
to data
to day
to director
to do
to doctors
to drop
to each
to earn
to end
to enter
to explain
to find
to finish
to fix
to follow
to get
to give
to go
to have
to head
to health
to hear
to help
to her
to him
to hire
to hold
to hospital
to hospitals
to inpatient
to it
to join
to keep
to know
to lawyers
to lead
to leading
to learn
to leave
to look
to make
to manage
to manager
to me
to medical
to move
to my
to one
to own
to pass
to patients
to pay
to people
to pick
to privacy
to prove
to put
to qualify
to read
to records
to renew
to review
to rhia
to run
to running
to say
to school
to see
to send
to show
to sign
to sit
to someone
to start
to stay
to stop
to study
to switch
to take
to talk
to teach
to tell
to test
to that
to the
to them
to train
to two
to type
to understand
to use
to wait
to what
to which
to whom
to work
to write
toast
today
today and
toddl
toe
togeth
togth
told her
told me
told my
told the
told to
told us
tomorrow
ton
tongu
tonight
too late
too old
too or
took a
took the
tool
top
top of
top tenth
topic
torn
tortur
toss
total
touch
tough
toughest
tour
tow
toward
toward the
town
tpa
tpo
tr
trac
track
trad
trade school
traditional
traffic
trail
train
train for
train me
training and
training for
trainr
trait
trama
tran
tranf
transciption
transcrib
transcript
transcription
transcriptionist
transcriptionst
transcripton
transcriptonist
transf
transfer
transfr
transition
translat
translation
translator
transparency
transplant
transport
trap
trash
trauma
trauma center
trauma registrar
trauma registry
travel
travl
tray
tre
treadmil
treasur
treat
treatment
trend
triag
trial
trial data
trian
trib
tribal
trick
trig
trim
trio
trip
tripl
trivia
troubl
troubleshoot
tru
truama
truck
trucod
true that
truly
trust
trustworthy
truth
truthful
try
try again
trying to
tryna
ts
tset
tucson
tuesday
tuition
tuition for
tulsa
tum
tumor
tumor cases
tumor data
tumor people
tumor registrar
tumor registrars
tumor registry
tumour
tun
tunnel
turn
turn into
turnaround
turnov
turns out
tution
tutor
tv
twelfth
twelfth grade
twelv
twelve years
twenty
twenty two
twenty years
twic
twin
two
two and
two big
two days
two different
two groups
two hospitals
two hours
two hundred
two is
two jobs
two kids
two kinds
two more
two names
two of
two offers
two people
two registered
two separate
two weeks
two year
two years
txhima
ty
tylenol
typ
type of
types of
typewrit
typical
typical for
typist
typo
uacd
ub
ub04
uber
ugh
ugly
uhd
uk
ukrain
ulc
ultimat
umbrella
uml
un
unaccredit
unapprov
unbil
unbundl
uncertain
uncertifi
uncl
unclear
uncod
undecid
undeclar
under a
under hipaa
under the
under which
undercod
undergrad
undergraduat
underpaid
underpayment
underqualifi
understand
understood
underwrit
unemploy
unemployment
unencrypt
unfair
unfinish
unicorn
unifi
uniform
uninsur
union
unioniz
uniqu
unit
unit secretary
units and
universal
university
university degree
unknown
unless
unlik
unlist
unmark
unmerg
unofficial
unpaid
unrelat
unsign
unsur
untangl
until i
until the
untouch
unus
unusual
up a
up and
up as
up at
up for
up from
up in
up my
up on
up or
up the
up to
up what
up with
upcod
updat
upgrad
upkeep
upload
upp
upper exam
upper one
ups
upset
upsid
upskil
upstair
upstream
upward
urgent
urgent care
urin
urologist
urology
urosepsi
us and
us for
us in
us is
us the
us to
usa
usability
usabl
usajob
usb
uscdi
uscid
use a
use for
use it
use my
use the
use to
used for
used to
useful
useless
user
using
utah
utilization
v
v1
v2
v28
v3
va
vacancy
vacant
vacation
vaccin
vaccination
vagu
valid
validat
validation
validator
valley
valu
valuabl
vamc
van
vanish
vanity
vap
variabl
variety
vary
vega
vendor
venezuela
vent
ventilator
verb
verbal
verdict
verification
verify
version
version of
very first
vesrion
vest
vet
veteran
veterans hospital
veterinary
vial
vib
vic
victim
video
vietnam
view
villag
violat
violation
virginia
virtual
visa
visibl
vision
visionary
visit
visitor
visits and
vital
vitamin
vo
vo technician
voc
vocabulary
vocational
voic
voicemail
volum
volunt
voluntary
volunteer
vot
votech
vouch
vowel
vp
vps
vr
vs a
vs ccs
vs coder
vs coding
vs cpc
vs health
vs him
vs the
wach
wag
wage for
wages for
waht
wait
wait for
waitlist
waitress
waiv
wal
walgreen
walk
walk in
wallet
wallpap
walmart
want
want a
want an
want for
want from
want health
want in
want is
want me
want my
want one
want out
want something
want the
want to
wantin
wanting to
wants a
wants an
wants it
wants me
wants one
wants out
wants proof
wants somebody
wants someone
wants the
wants to
wants two
war
ward
warehous
warm
warn
warranty
was a
was an
was done
was in
was it
was not
was that
was the
was told
wash
washington
wast
wat
watch
watchdog
watn
wav
way from
way in
way into
way to
way up
we are
we can
we do
we get
we had
we have
we move
we need
weak
wear
wearabl
weath
web
webcam
webinar
websit
wed
wednesday
weed
week
week and
week i
week is
weekday
weekend
weekly
weeks of
wehn
weigh
weight
weird
welcom
weld
wellness
went from
went to
were a
west
wet
wfh
wgu
what a
what about
what am
what and
what are
what background
what can
what certification
what changes
what classes
what comes
what could
what counts
what degree
what did
what do
what doctors
what does
what each
what else
what exactly
what exam
what first
what for
what gets
what goes
what happened
what happens
what has
what him
what i
what if
what in
what is
what it
what job
what jobs
what kind
what kinds
what letters
what makes
what must
what my
what now
what other
what percent
what schooling
what score
what separates
what share
what she
what should
what skills
what software
what sort
what that
what the
what they
what this
what to
what training
what was
what we
what were
what will
what would
what year
what you
whatev
whatsoev
whcih
wheel
wheelchair
when
when a
when can
when did
when do
when does
when i
when is
when it
when my
when she
when the
when they
when you
whenev
where a
where are
where can
where could
where do
where does
where i
where in
where is
where people
where the
where they
where to
where would
where you
wherev
wheth
whether a
whether i
whether the
which 1
which aapc
which agency
which ahima
which and
which are
which association
which beginner
which body
which certificate
which certification
which certifications
which coder
which coding
which credential
which degree
which desk
which do
which does
which employers
which exam
which exams
which federal
which first
which for
which gets
which government
which group
which half
which has
which health
which him
which hospital
which is
which job
which jobs
which kind
which kinds
which law
which letters
which occupation
which of
which office
which one
which ones
which order
which part
which pays
which program
which rule
which should
which society
which state
which states
which test
which the
which to
which two
which way
which would
whichev
while i
while the
while working
while you
whisp
whisper
whistleblow
whit
whiteboard
who already
who answers
who are
who asks
who assign
who at
who builds
who can
who check
who checks
who code
who codes
who decides
who did
who do
who does
who earns
who else
who finds
who fixes
who gets
who gives
who go
who handle
who handles
who has
who hates
who hires
who in
who is
who keep
who keeps
who knows
who leads
who likes
who look
who looks
who loves
who makes
who may
who needs
who never
who only
who owns
who pays
who picks
who publishes
who puts
who reads
who run
who runs
who says
who send
who sends
who sets
who should
who signs
who sits
who takes
who teaches
who tells
who turn
who turns
who want
who wants
who was
who will
who work
who works
who would
who writes
whod
whoev
whol
whole chart
whole department
whole hospital
whole job
whole record
whole records
whole thing
whose job
whov
wht
why and
why are
why can
why did
why do
why does
why is
why the
why would
wid
widen
widow
wif
wife is
wife says
wifi
wiht
wihtout
wil
wild
will a
will ai
will be
will i
will it
will my
will not
will pay
will the
will there
will they
willow
win
wind
window
windowless
wing
wint
wip
wir
wis
wisconsin
wish
witch
with a
with ahima
with ai
with all
with an
with bad
with charts
with coders
with codes
with computers
with data
with doctors
with four
with good
with health
with her
with him
with hospital
with it
with its
with just
with letters
with me
with medical
with my
with no
with nothing
with numbers
with one
with only
with patient
with patients
with people
with records
with rhia
with rhit
with that
with the
with their
with them
with this
with three
with two
with what
with which
with years
with zero
withdrawn
within
within a
withot
without
without a
without any
without being
without college
without ever
without experience
without going
without it
without starting
without the
witness
wiv
wizard
wnat
woman
woman who
women
won
wond
wonder
wor
word
word for
worht
work
work and
work as
work at
work before
work do
work for
work from
work history
work i
work in
work is
work nights
work on
work or
work that
work the
work to
work what
work which
work with
workbook
workday
worked in
workflow
workforc
workin
working at
working for
working from
working in
working with
worklist
workload
workplac
works at
works for
works in
workstation
world
worldwid
worn
worri
worry
wors
worst
worth
worth anything
worth getting
worth it
worth the
worthless
worthwhil
woud
would a
would an
would anyone
would be
would each
would have
would he
would i
would it
would let
would like
would love
would make
would my
would not
would pay
would rather
would she
would somebody
would someone
would take
would that
would the
would they
would you
wound
wow
wpm
wreck
wrist
wristband
writ
write the
write to
writes the
writing a
written
wrk
wrok
wrong
wrot
wrote the
wrth
wrvu
wth
wuld
wurth
wyom
x
x ray
xml
xray
yard
yardstick
yay
year
year and
year college
year degree
year diploma
year for
year health
year him
year hit
year i
year in
year is
year of
year old
year olds
year one
year or
year program
year records
year school
year the
year thing
year to
year what
year which
yearly
yearly dues
years ago
years and
years are
years as
years at
years before
years do
years does
years experience
years for
years from
years how
years i
years if
years in
years is
years my
years no
years now
years of
years on
years or
years so
years the
years then
years to
years what
years which
years with
years would
yel
yellow
yeoman
yes or
yesterday
yestrday
yoga
york
you a
you are
you be
you become
you bring
you call
you can
you code
you do
you for
you get
you go
you have
you hold
you in
you keep
you know
you learn
you look
you may
you need
you never
you only
you pass
you say
you sit
you start
you study
you take
you tell
you test
you the
you to
you work
young
youngest
youngst
your name
your own
your pay
yourself
youth
youtub
z
zero
zip
ziprecruit
zon
zoom
~abroad
~accredit
~age
~ai
~aid
~anatomy
~apprentice
~associate
~audit
~bachelor
~bill
~book
~boss
~cancer
~career
~cdi
~cert
~clinic
~coder
~compare
~comply
~cost
~crime
~data
~define
~degree
~deny
~desk
~director
~doctor
~doctorate
~dues
~duty
~ehr
~eligible
~elsewhere
~entry
~exam
~fail
~fileroom
~frontdesk
~growth
~hard
~highschool
~hire
~hospital
~informatics
~inpatient
~insurance
~it
~job
~kids
~long
~master
~math
~merge
~number
~nurse
~online
~outpatient
~pass
~patient
~pay
~practicum
~prep
~privacy
~program
~promote
~question
~raise
~record
~registry
~release
~remote
~renew
~schedule
~school
~security
~skill
~start
~state
~stress
~switch
~teach
~tool
~transcript
~veteran
~worth`,
    vectors: `//cMA/0C+/r7CQH5BP7wAAP+CQL/APrw+gD8+RT2EvsMAfQL9/sACQT++Bb88fYF8PX88/UFAwv+8wwVAgvq5fUK/woa7/z+/P365gUD/wLlEA8JAxEFCfwA
Ev0BE/nu+AUAFhT56/z4EvgK/fLhCO8CDAz2BfAO+e328hoK9fDv/PEFDu3+9A0UDvf+EQ3t8gMH/vz78wv3AxIBCQr+6uII+QkI7h8CCAb6AfoA+fn8+AwD
BuoE6+oLD/gPIA7uBf/6AxL1IAXvCPTsB+4K//YaBhT9AQIIBAAE8gIV6v/9AQIcHAT8AuUIDeII9uwFAxADGQ369/79BAj+FRn19Pvz+gcAEgIOCvLmCPoB
CfsD8vvnC/UOEPj0FfsG+AED/wwIAQAY+AL8BBH7Av31DfroCP0DDfb+Ff/z+fz9APcC6AUAD/zz9P/r+yDl+AgG+gIO8v4ODfL/8wMI+BMD/wQD4QvuFQ0X
DAEHHeL9C+Ps9xLrA+0I8vcABQca7/D37//2FgIDAP0RBfr69ero7vkKEPsAJAgS+uof/gTx693/CfEGE/PpCQXmAAD43OcGDwEL+PsyEAUB5BD9D+zX+fvw
CA0DCQH78wsCBgb+6/nuFQQIBQT79Av2DPbzCPb67gj7Duok6hoE/wT62w3x+QkLCQf7GBIP8PH98BwT+fnd//cC6vQS+e0PBe4F+woG9wsB+hH0BOkABwL/
BBEL//r+/PMDAP/6AfLy7vT3AQIEAgDyEvQc9wbsEPn15Pv4+gf0Avbp7gv2BA7z/wQT8+YUCwoLBukBEgX8B+gQBu7YCfD0HwX5CPcBCAf67QYE90wfAPgs
CQL+EPr5Fgn9CSoF+gbr9x4N9wXsEfD+BAUL8xoL/ugO8QcP+gH6J/zqAAb1AQHyBgAD+fb8+AT6+P0CCAsD7BDuAgUH/P4SBPr+7vfvEv0FAgHwBfX/Febp
EQQF+vXx+e7+C+7+AO/2CQv37Pni+/ka/gzgB+v/4vv78wYP/e8e7hv5+Bb1A//k8AwKFQwECAraCgvqBQb2HfgH5SES/xP4+e76DA4A8vny7xo0+R32AQv6
LB0LHPv76OPmAesjAxkeBRwL8O79AuoZHBEFAwYD+/oJ8RMHEfj8BA0hCAUY8uj6Af7rCQTvCOQcMg/fEfcmCRLi5/QIHwn5/gb9JPXsE8kxCfD05vIE8fYQ
9vwp/vv1Av3xFAsG8fcE6PjwA/f3/xj9/P0NCRAGBw8FAhb7CREO4gQE++znGAvv9gYV9wL3FP0cE/cD/PsBCAL6/Qj/+frr/QAID/cTBAcGAwAEAfkSBfT2
AP0BBgAUGeQiA+AL++0S9gME+hEKEgD2CRD5+wPuAQ3wAfjnA/b1Cwjt+vsKB+rWAwAhIBPeBvkV1AX/6uEHH/8T/fYQFgL+AQgFCPzZBfgBBfwTBQQOCfkA
BQEPB/MH/fsEC/jqCPoNDwb7BAj6AAAK8/0ABQX1AvX2CgED/gf4B+4WJhP0DAUB/uYVDBsAE/gW9ggpCO4g8NrtAgfvDQvxAf70/+gHEPoNAP//+/r8AAH3
9foCAfr8//rxCgfa8wYC7gwF6hcV8vT7CgPwA/P/AwT/+Pz6BPgB7/n3Bur+D/zv9A8V8h0VB/0B9xIEDPsWF/75CgfyBR3w5fkL9gv3AQQE/wwFDAsT3/4E
FBn06zD65vwD/e30EPjN/AP+Eu/+9/v0BAIX8wv9BAgC+Pvz7vn85vXn+wLf+Qr39+n98fj7AAsM7AIG+hH+0gnyDQPxIgoOBgj7DAztFv/9EP75A/zw5vDj
AfzlD/j1AuTr/wgS/Azx7fnyJPMI/fH+9+7SE/UECuoqBQQE7vX2BPb/9gALCRHlD9vqFxP5FDIZ7gj7EgIJ8gH+DwoA3v/5CQsDE/gQC/IH6hv6DAHw+gv4
CfgK+wD39f4CAP/o9fsDD/wW8AkO9QLiGvYFBOj7CwUIBRAYCPgBDfv9//P7A/z+BwkCA//3AAH2+ggD+PwP+gP+8xAD9vgF9Qn68/8C7vr7FAAU/gf2DAUA
AQIRFAL2CQABA/r89Qz79wj7DhD76wbsAhQA/gr9A/T5A/gQ+xXiFwz8Hw3s/QUB//MI8g0K/yMaBv4tA/T7D/bxDQ0BGwAJBAAA9AEF//X1A//8AgsQ+//9
/PHy8wz0A/8ECvMO9wHw8AsC9/726v3+/fcKDwEZB/cJDv4A/gT7/f/0Awr++AYH5xL+/wfv3Pbi9QL0+xX2/9Qc9PgA+hAb6AUcAvb5/QUFEwEACAQP+QcW
/vz8AQMH+g0H8f7y+gDy7e77EPD67wALBBH+CQwA7BD54Ar3+efsBgAAEPnu9gHzC/wA7u0eCAwLCggDCe4HD//59gD+B/ITEPL6FAf9+fjxFP/46/gMCwQb
A/UC7v0k7+/69g8C+QX9+v4K7fLl9uv/+/8IFAkABgrrCgfnAQT8E/0L8RMPCAv3+/QECAf7/v0I/P3+CA8BAe4FCP73Bv4I+QTvFQHw/wT1AOzz//3+/wH8
BvgG/Qf3Cvr6Awf2CfwN+fXvAwf6AP369P8F+RX64gYGEhD9If/vDwL/CPv8+vUGDBoN9/3u/AgO8foR8/3n8h0jBxEK9Qf4DBb2Gun1+/4NBwYA8OAJ+hAA
9P38FBER/vPsDucdAQkC/u4J9/oLBusQ9vzv3BbwyhPvBw4B+voEAu4QEP/6+er59QjzD/UIBwD+Aw4V+/IWCP4HDBLwBu38Fuj18wkWCOH8HRP64xj+CgQJ
/BIEBRYDAw3/5ukRHB/8Hv735u8T8w78BfT4CQ4M/wYT+usHCgLmGhTqC/z6CQUbBfoG/wT87v7w8vzwBAMLBfUD/vL+8QYF/unuEAXwG/Tt9QDfEiTyCv37
Dgca6REL9wDm/er6A/zzI/EbBvn5DQ388RH5/wEHBe31FCYaDxcPBvMYAwLxDfD7EQQWFOsOFAT89xE3+PX+7+bnFgMPB+jp+wsI+/X4+fz79gsA8gr7Fw71
HAcgAf39F+cE+e/+5/f88+kZD/z9AQcLDQjYBgn+6w4EEPcIAALpAx8QDBTw+xgH9/nz9vPp9RXr+/oF/xUZCQL1E/XzFw4BE+Xh7+rqEfXPDiT6/QYACPz3
CvbkBwIG/Nr1APwD7gkFCwH7+fsC8gUI9wrs4QsC8vIXAe4D9uUK++738vP9+wgFBukA9O8JCgYDC/rcDALn/w8QCPYT6QMA7/v+4QPzDgwV7vz6F/0F/RgW
/fQB/Pn+CwUCCQz8+RH07AQIAgTw4ff6AQEH8AX6IfcM8AMCCgALDwL9/AoEBwT3BfMGFvv3/Rn6AfsMAvkEAPTt9QXlCgb+/g0D/PsD/PsDAv0OAOcC9QgL
+vf5CQjmEuf66wDvHfcQIg0O8ST03A3yBeLly/nkEf0G7BXpH+8A7AoIBgTyEA/8/vwDBwDxEv4Y/QD6Bgj6AQj8+fT6Bv38/A77GgTu8hf8/gEMBQMKEQf1
BfkKDAEHFvT09/v69QHyBQ/8B/35+QD5+goG+AQHCvoF7hP//fIGA/bw9Pj3CjD2A+v5BRMO5gbrDuD5GR0IDBoW9RAIBgn3APj6D/Dv/xf+AQAK/wUC+Qzr
BfnzCg0IBOvy/vfx//LNBgn9BPYE7gH4AAf8/fn3AvUC/fT5GfoC9Qr8APb/DgEC7/75FQQP9g4F9usZ+gYQDgQODfgI+Q4BAvn4AgsG9AD3APb+AeEf9wv2
4O7y7wA3w+0LAfUIGcP4EBoF6O/5+xgUISX3CwMNBf8CAu4GBwwN/f4D+AcH/gQJ//v6+ewA9/3/9wcHEAgFCgvyAvsI/RoH+/cPAhH1BxH6+A778fv0APD6
Ie79CvkWCPr8AwYJA/UH7RcI9AD9AuUCD/fm/wL7BOkm/w0B8RD7CPT/9BPt+h7YAfkP//jwFvsP+AL09Qn2EO3x//jqCgcG/QIQFOYUB/79ABPx9PsFBuby
5u0P+v0HFhj/Egjx1S8B9Bsb+BoI7wsH+wT7At/jLPLj/foW+w8E9PD+7BUEIP8XFvbxDgLiAQD19/sG6fwK8O/+6hIODAoAAPgC5/QC8gsYAwX4BvkFH/sU
BPD58Bz29gv39xYJAP/8+ucGBA0BBw8EAv339PTwEA8GA/35Ief0BAj19f4JCAsG6wkd8/sAFgH8EPXnBvwLAvL8C/zz+wgLHvYA/wb99/////QMAhL67/oM
AQPxDPz+AAv3CAD3/vIEAgL/9QsCBPUA/xb9Cfnh+wn3BfUQAQoKEP8KBvXxBPEKAvj59QDuBgUE/fQMAQMACgIDABQEFw309/j++fz+9wUK+AD6CQEf+vf4
8AACGvIE/QX8CRzqAxkE//7y+vMEDPb2BQEH/SER9vgTAgcO9Pr4/AYR/+33+ATx/+rp9hgJEv4E/QYEEfn7+/7+/v/58foICfgD8gUb/QX+//j+/AHw8esU
ExMSIej97QQA6QH5AQgFAfrp+wX65PDl9QEN/tzh+f//BAUP+gUQEQkS8AUI/Aj5//gBCwX4BPgGCPkK9OXw2RsQFw3e/PH9+kfb9Q/y5xYB3P4XHd361+n1
F/UTCfT3Afr87wr6/wsB8AH9CQLxGAMDCf7++vn0EwP+BQr46wYFBRMF9vwVCPnrBvb5B/8H/e//Df71Af8M9AAM7ufw/AwDACEI7ATw9ybj+gAA/Qbl5AEF
AfMN5PTuCQYd++j4EQQHBRT7/xD+Cv8H9QAHFPr/EfIG+wfy7fD6/PsABusR8xf3/fAG6gM/5vMGDPoH+cgCBvv8D/jU+SD9CArl9AcT6xL/9gIN9R7i+vID
8QT64/8QCuwO5vrvCQH+8QX3CQwIAhHtB/QMBuPzBh4cAAHzAgni7ArgCf8JB+D45gYTBw4JCuoG5gEG9wv++vQS8fMHBP/qGfrg+hsREfz3+i37GB0M3g4D
+gUN7wADGAIK/f7w6twRA98OCxoJ/dcWHf4aG+L6/Az93xP69hYEEPAB5/D51wT58gIOFubn5w0cGhEC7fP7E/fz/wIBCwIE+wLREPHt9uz6BhgH4dnsDCgM
EfrW9AH58fQCGAUD8gP8/+AH4+z59vMOEwby2vMEABcQB+gP/ALu1RAE9AMFEwIKABcA9xf+/v/3Gu7nA/wBCwr6+PIcBQsXCfcEBxfvBeX4Av4KBP4K8hYM
+vbk+gMJBwwSAwcPCvYI+wAJFgkCBv4L7vAUEvf/Ee8JCfsa9BgI+goH/Qvm4ggC8fcJHOwDFPkAEx8A/AUHBu7s7BP5Dwj9Bwb5DfTZCAP/+voUDBkBD/ry
FgP/B/4Y9vPt9Q0A9gcP+wYTBPsB/Pj6Cgn+BvYA7AEM8/r/Fg///AT/BAEDChn3AA37HOgQ+/oHAgD//w4DBvLr++j+/uHp9AYABvT6AAL3AfgAAQwFEQoE
DQEX9fT5CgD7APP/+vzvBxYJ/esC4PUJ8esGIhAK6SsG7uwM3+z99fMD8+zu0vj6BAv2Dwj7AQQWEv8X8Pn9+RD0/hf4Fuz7//QA8eIG7AD39xL28vUBFQL9
AhgFDeYQDhkPCvz/BgID+fEJ+eoIBf4D8/789eoHBfr08fsEDxn17fzpAfIQ3er6Bv4M+/oW+Qsj6AEB+QP04QkL9APcFRYRBhMLDgMHEwLxF/b0+wj+ABf1
9vL7GAjTFhDrBdwhBRYZBv0HC/oQ7fEN8ucBA/cIJuotB+oP7OEE6BAF8CAHFwELBQ4I9ArwDiTh+OgXEhISFcQJ+wAPxw/2+AsC/P4H9Ajz4PT//wAYDuDZ
+RTs9w/06f8EBvrpCQbwE+r/DgcWFPv2Cf7yBdUB5NrpFBACCRHPCAH8B9wD//8P+/D5AfMH9+by+fz+Egbm3/oB9PQB/hMFDQT/8fr+Cfn8BfkB/Qn78wL7
BgT7Cvv67gL/Evn/BQUABgH6FAAM/er7A/8LC+8RBvru++j7/P38Ae4U9QQVAQbuEQIB8/fr8fgEBOL+Ax/7DwQK9/IE+PUABwT7AAPxCf8ADPP78/oA/wMB
AwkA/gD97vz9BxUA6AsFCg7/2Az0EvrtBQIGBPoI9g7h/gHu/PT6/A4M6vwXBAEE/gkABQP9Av79AgT9FvQPBQcA9vsIBOgBCAfz9fnuCxcLEAPhCeHjIOoC
BvEFD/vrBBYhAgT2GOsuAxQMCQoJAucYDADlDSgD9xAE9+kcBwIFDeX0EgQQ8QcDDPLwDv0LAxEL9vUAFOsFEuz05RQE//oCEQP7Cxb/DgLqAQQG/O3/Avn4
Bv0O9OUDCPwCBvsbFebt5BjtARD7Awf+9gr9/gHy+Pf7/AD8/wUB/d4ICgMDBvUM/gAH9vgC+fwBEPMLDOv+B/L98P//AxD55wYKAu4O9QkABAb5/BYBAfEH
Cv8G5gQLAA8C5woIBhDsCQHzDwX19hb6Dv7o8fnaCvr89Pf6BQ70FP/4BO399xMTAAn4/gP2EgPvAfnwEvzwIv7/8g8WA+MDCvzsBOgg5ff0BwsHAwj7+B37
G9n58xP+BQ799hEP7wH8FgD2GgP9DP39AQrs8BH0CQHvAfL89QgD/vwBDAQA6wAD//AAC/kMBOb6DP34/PT2BQD6DevwB/8QCPIBD/sO+d4H/fkG+hQHCg4D
AfcGCAkA8AwA9v//9QXhAwX+/fsD/Qb3BPv0+QkD/g7pDRACCAjs+Qzv8fcQFgD3//jXCA/h+ugFFvASAwYJAP4CCvwO+v3+BP79APf4EPgXAvX//wD68Qj/
/gsNCAIACgYD///9AxD2/+r/9PPy+P//7Pj78fwDBgvxC/oMCwP3APoA//n2Au7m/+oAAg0BBAsCCvvyCBb+7gr7Bff5CwcBFQ8I+vj6AxAWAQnz8gILBAMA
AAAP/wP7Df8GB/II8hAEF/oD//78//AVBxUnBOD/DBIVxAn69ArlBwQBFwfm3vX1+/0EEO/R+hDz9Qz74gEABgDsCAfxDOn/EA4XFfr0BgDxAtcC4tsECvwS
KAXl9/H7GOIB6e4EChYNEgz15PX4AwX7FBrw4eQB8Pz3BQIRAwD5+QgE+PEJDPkHB/kC+wQJ5hP77AX2Bv/38PYH/RUDAPz19/4DAQsCDBL9+ff1EALj+//1
/QD99QcTA/8H6gnx8Rn2/A0EAv8D6AIGEfUC/RXzFgoUDwcSA/oPDgINAAP7BfIJ9gf6//QE/Pz+/OoJ8u8E8vD1BgkGAAQLBgoHBgYR6P/6+vL/+fgFFP8D
+gT+AADu/PMGFvH29t7cFAACExvvEAzx+AkFBBL58ekd8wMI6/3/9PLm6Qfi/gYPDAUPFfcB+ffxBw/p+Qb09fn+9e4RAAYLB+4BBOwKGQoA//71Aff65/YL
CfzzAgMPBxAG8wASCgP1AQLw9AAl/gz6+P//7gLwCQEM8Ov87gwW+f3y9+/0AA8KBvXv/QUDEwjh8BL1+e8RAewH9gHg+RAg7QUGCP4CAfXwBPv//vvz9AH5
/xXy+AP79vsE+QwD/QkN9wEC+g8GBhQED/vuBfLz3QMMEfoO4wgUJOsBBSDzCBgb5w0W+vHtCPX+9wf++gQA8P3/9RP9AfoNAQD5+QMHEP0J/RQB/Q4DBBEG
BQz6EfvwE/Tu5d8XBQAABQAMF+0MDwID9voK/BEE+/sJ8/wDCxATA/QIAP/3CPkA9foCAwT6BvsE/PoDFRUM6gL69Abu4gQWBgX2JfoH8wbz9fr5AwT/9Pzi
8P0CCwMAEQHvA/z9+fj3/PIKBxD9De33C/4KAAEcAfYDD/wOGRLw8AP3Dfz1AgXrBPcABRf0/PgN8gX2GQ/x5AoQ+AMA/fsd7BYFBvgS9fj5BwEYDQ/6+wgH
9v7c/PP54AD9EBn52wjuIefjAPoBA+8WBgfiB/n+Avv8/wEK6xvLEwcVNfitDt8l3u4L/wsQ6BLoDbkI/+8B4QH9ECLb99kOAhQdBc4N6STu7gT//gXqCfcH
2wv+8QXr+P4HHNjw5AoFDxzz3wXxGuz1/QMHAPEQ+wXa9v/z/uf7/hUZ7P4BCQv5CgcI/wwGDwD8CvkA9PQF/hIB7vYL8/zyCvIO7vgRCgALB/IA+vv98QEA
BQ78/Pj/+QUF7fP7DwENA+/lBPT0+doTBhXv9/795e/6Evr5DyPiBR0FE+znAAT7GP8HBAgPAvr7Bw4RBxEBJ+H/AecH7gELHxLTBfzwBeb8+vcDAgUXBfAL
/vr/6//4/Q/zEBMHAhYA9wz6A/YCCP/67//68QX//gAG+QUN9PcI+/4JAv8B/gz7BPcCAQD+BfkL+QMSCwz2/uEOFfYM9fzx8xIMEgAB6vz1EQP6BRT05wTl
Av0c+wsFAvz1Avga8+IN9Pfq8gUF7AsFBPT/+AIN+PUA6uoCBfT0AgXr+gD/BeMF/xIMBfcGBgEGDfgEBvfy+PAC+fz5CuYSBfMQ7QEM8B0DDA3++AIB/PL/
7e739Q0RDh/3AgII/AD5HeQW8/3t8Pr9A/rjD+/x8wX3BSPjAwUO+/v6AAoJChP6DAEJAQD1BfoN+QgPChAM/vr1DQITFPsBAwz/GQAFA/vwCuft/RD9Be8P
/gQD9AsP8xf5/wb1AB77FfD6FhYBDuMg4v3yDAv5/P0bBb8ECgMM6PTr+AIDD/gD9A38BfsKA//y+RIG8woEBwcG+BADAQbt4Ob5CAEM8Az4FwQCCRH3C+76
/PUG/ggG/fv7BvML//gSAhP1Aur+6+kC+wANBPkAAPkDFPMLAvTz5Rf2BxQD+w0L//Hw+e4BEAzx/P//9/n49f0ADfbxBwEGAAkE/fP1CO7q9/wJ8AXwBwoU
DQwP+PYF7gQCDgkE+f8H9gABDeT+B/UW8vf9EQ8T9A8B5/wEB/IFFvcSEf7v/gQH5QYIDvT9BgoDFQAH+QT8CQEF7P4IAPT18A8CB+wG9AP97QsG/Qb/Cw0E
6f7rCxINDgT96f0D6/EH9BYYABD/AQABAv4V+OkYB/QR7PDTC+IC6hAc/ADx8Rj+E/LyCv31DPDtBv769voO+gQNAAb++wkE6+/6CPfv8vz5AP3h9/MJ/Q78
BewD/f8OGwT4AfgSFe0D/vvp8xgNDgcB8egDCQICBwr0+QjtDAP49QHrDf8HCA0H+AzwDgADCwMG6vr9FPv3AAr+0Qf7DgH8/Pr3AQIE9xYWDgrwCgEO/fEf
9fHf7f8J9g0K8+nu3yMMDwP49e7g9gT0BAX9ANkTFw368AYPBhIF99X8+QAN9ff7/QP/CfAODhAR9wP4AP8BEur03eYDD/US8hkCBxTu7fIC7+f5DhAEA9YA
FAUCB/MT9v8S9e0FCOsH9gUC+Qj1B+YJExz88hf0AhEJBAYH7vH/9v797AIADOcHAAwA7PD98ggJ+AL4C/nnDwv8Ew71/A379P7wFwby+O0TC/ABB/zjBBoL
/eoN7QUdE+3zCwfpAPkG6wcG+g8I+Q0M5/4JBvsNBv4E7wT4DwgA7PsAEgL5/v3pERf/CAQHD/T0DQoA/vcH9v0L8vH4Bvz/9wX0+hD3AQQBAwQBBgnlAv8J
+QT+GRH+5fX6CuoZ+g//DfP6AAj//AAA9e8MCwP3/QUN+e8L/PoB+QX09hADGwoQ/gACB/kQ7xbs9+315AT/AQQKAPf7B/T5C/n2EPneCegdBuoD9hEC4xnq
9gL69vb6BP/2BOvr8wIE+ukUFSEC+gAU+AgGG/EWCPzy/fwNCPoHBQEBCQAAAw387wEDCf3/+gn+AAcG/wv+/vIQ9vQQ6gj78PTt+vryFgLuB/oB8QPt/fwL
EgkIFgDtAO769vEXDgQA/fX1//IL8v7/+PvrEAYY9gX7APn6C/gKAQAI8Qn5CfQFDgPzAfH96/T3AgcG8wHr+uj+9goM9woM+vH+9O8H+AMGDPsR/fbyEQsS
Dvvy9R3yABLpBAH8+foFAe/7/P4NFRcBBgT4Avn8/AIFAP0EDv32BAfm/QMD5wD+8/0CBf4FAvcPB+v77/oGB/YLAAv+A/PmCvbvFfcCCgT0AQX+9QwF//8M
BerzGA/7Awjv/gMN7wcD+wf87vcCCwz1/Anp//f+7u4GAPwGC/nlDu/16wsCAQAMCAgGCBn2CAkK5A70BhT4/wP2G+33/vEYHO/4FwAEDgIP+PgK9vz88/4A
Aw747f4BA/33DA4ICQf9DgL+AwQBDPX0/gQC+RT4/AsEBAsF4vz7//LxFhMJ8P/h/fAB8/wKAuUJHPbtAu/wCggKB+r4Bv786wYZGxH0BQQN/fMN6Qzu+gH/
//n4Ev0I7hgO9gAEBeYHG/wXBBP2/g8G7AYCA/z+CvYC+AP7DPnx+QX/Af0FBwAJAg8D5hL3CQnu+AcAAA7rDe0DAPb/DPsM+Or7Cvv66Q0RCAsO+Av/BgAE
9hP15gT7/vMG+/gA5wMM/f7tBPsRFwL/BwX08xIM+fn7AgMG9wL8BgX+AAP7Bfr0/fgG+/UKDv0EFP8CAQ4I+vkA/+n98Bf3/Qv//PIRFPb8/QAEAgL/DBD+
AOf/GAj5HP74CQEB9g0JAgIG+wUA7Q0A8PcAAhMPBgT/CvMGB/v/EPH2AwgFAvMQ+QTiKQYO/PAS6AYgFB4NPfQJARz4+v8M29kCFP769RURAuUXABL58Qj0
AxkGEAsz9/P6JAP6EwXr3QME/vf4CgH49BgL7Pr2CeQHGBQcHSbx6BohBPsCF+/l/u/1DgUABRACDgHsBPX68PUMDRsCBggT/xIX+wLw9Qf/FwH37PwFEPUO
9wfi+vEW8/739AQX9RIO9SkFCe0E5f35CQwG9vkPCQf61gUA/Qr1DwMMCgkE+w/6Ev/v/QH7Efcd5PgHDPPy/A8A7gADDfz2+hT+2A7aC/f+CAj3GhQE7w3z
D/vw//sNAxj8CQX1AwsKD/4M/ff/AxEL7/sDDvn8/RblAAgCB/UJAAX//fn5+//9/P/t+wUC8/Dz/gQNAvYGCfMFAPoT+AMDCu/v8//yB/n4/Aj5BQr0+ugF
+Br69vcVAhoX6fX5A/j29gfzBgcV9g8Y6fsDEQDbCAD9+/Dw/gYN9eEF9RHp1ff1G/33Dvvw3fz9AhPX/vMZKvr5DAAJBxL6+QrzEfnwC/zv/PAREST8/fgN
+AAVBAIGAgX09wEH6xUD+u4GBfwI8AP8/RwFDP8P9ecREwj89wTp7AH9+/z09AP+BwAA+/wA+Qz3BAEN9/73DgYKAAAF+AgFHPoCEfkE/w8DDBH0+/vzBQMD
CgX4Bfn1EAv4BQkK8un+/gDv+fT7+gMN9vL++/77AQYPCQYD8QMB8wcT/Aj19gQKCQwBEgEM5xUREgz/C+sNEgQK+iH29AMW8vn5B+ryAxD7FhME7Q7oAAoD
AgAD5QIPDgwAF/AE/hD4+vcN6dv4CwIXJvf6CwoJH/H5BfsB5PkK5g8C9QPs7/v29/wF7AEeB/8DBf4RDQUEBgkIDe0M+AkE+RLvA/P+Bvz8BhH6CAnt++by
Aw0BEfDiAAL87/wL/RLvEfAV/QYFFf8X9/n4Bun48wf4GwkN8vL0Ce/49wYOC/0JCxMC/v8NAAX49AIA7v4c8+MK6vsYB/j69fYIHA0LCwL2+v8S7PwAE+r6
7/gHCfAV/f4G7RkC9+vkDwXbCR4JGPH6+/Hn6QQSF/gE/+4MEgX/BfX/E/P38fP4/A0LCAHu+/v8EAUABgr48P31FBL9Eg/x+vAEBRf09PcF1QkZBAwF9v/p
+OcHEwEq+Ar8B/n0/wfuC/wR+wf0D/oQ8g32BQIDBvn2BQcBEPz7+wAX8fcUCw75DAAM9PQJ7P4R6BD5+wH5+Q/9CRAN9f758P/sHQcR8AUB5/j7BwERFQIN
+CAOFwH8+QAC/gv68AD6DRz2CgEV/wj//P8M8/UA/ere9+v+7fMPEAEHBvoCFPP/CusDBQMM8+7++wEB9xQNBgEH+Rz69/oBBgz07OwCBAAO+/0LBAP6EwD8
DAgJ8PbmA/kKB/3u9e0A+vf68PgHBPoA6QH6AgjpF/8RDfwL6wb7EfTu+/kABv/l9v4B/P0JBAEE8wby+QXuAA7zBQQE/QYHCwcF+Rf+DAoR+/wQ9vz4+PwD
AQnz7PwF/P33Bg4GBAf5E//5/QgCDO70+A31/f34+QT/Cvbq/wb9//UFDAYQDvkQBP73B/ME8O/zEgj8Dvbz6QvuBOgKE/4B7fEVAgwA+wP8+Q7v6P/39Pv3
8Qj3/fj5DQsCDO7n+AbxBfb89w0RAgv5CP4H5fsOCBoNBgEWDQEEA/L6CQUK+gwN7usEEvcLAgf4ABcNDQXxFPgSFOr0Df4I8OAECPsF2A0SEA4S+w0DAAQF
6RT96QL5+fD/6QoE//36+uz38wYG+gXqGPoD+wHwEAn/8/sH8fwIBRL3Bg31Cv7d/gL/AewZBhIHCQz4A/4O/gEJDPv/BBb6Fwf68AQB8gwI+vwHDf0L7AgE
8PUK9fAG//gQA/IPAgYV//kHFwYR3wAD/QTq8gPxFgjz9O/09P4I/f7g/vYRDv37D/wDB/zrDSII9OEVCg7uE+706wPxAgHw9+D5DgIGA+7//AgC8N3/F/0E
8BcIAP0J+OgKAvwJ5Pjy3PnpCwHsFwv1AvwG/gnu7esS6P0jEgL27wAA5PgHBPsZA/7xAOwaCQb+CQUM8BP4A/T/8v7t/ugL/fj7Bfv2EA739+gI3/0YEOob
Auf36/gB+yfyAvsD9wD//+Hu+Qv99fsD9vUM8QQB+vv77PT/DAL4GBkADAD3DgT3AwIHB/j7AAPu/ggG/wkD/PXzAQMBCvQJ/v4AEQEJ/vz9BO/4+e76B/MC
+Qb8EAEECOX3/fIB+AwBAPEB+AH59AMMBg8G7AP+9wAJ9hMFCQb25gvyBwP9//j2CwMKEfrsDOf7+/zzBPjx/tn2/SMFA/AABQLV4BDyAg0A+g/sERf2CeHz
9N/oAQcZEv/9D/vz+wkE/hjw9gP5/Nb79RDqBBMO/BsE//37AAf6BAoD+wME5/0H+wT9BPwJD/cCBwD7CPwD9AT6APcHDQjv+A4JD/jKCgYDEPAWAhILCAf7
FfwYAuv8//8H8gjx7gQRAAgKBPn8+AH5DPz4APf9Cf0ECwMK8/cGCP8S7vr39gAFBwry5/n++gD5DhEBDwj3FQHz9gwFDuvtDBAA/BH9+BL4BAkN+QX5+/MN
+gP+B/kH9v385/MC6vcY+PcM+fb2EAb4DRbw7gYD+fQNBv0p+Aby/A0F+fjv7PvzBxX3DgL2AOwFAwIHCvrnAP4E+wgB+gAME/X68/cZ8QL4/ugMAwoCBvUA
DwgcAgwR/f/6B/EeBRD7B/P7CwX1+vz/8gcFBQ8C8wQPBgX5CAUOB/77+yL7EAkJ9f4IAfz4/yUODAcK6gj55/X3/Az7Dg4GEfH6D+4LDuwKAggB/gL7GTQC
4u3uARbbCujxCgAZCQ0P/OD89QQN+A8f+uL1G/MMC93yA/Lz7QQB+hbz5wYIBfEN8AwAEAcB9xEJAQ0QCgAPCgn7AgQF6w7+6OzfGg/+BAsSDAHvEf0PCv37
8RQQAwQL3wb+AQLlBQADDPj3/wT3CPfu9fb4AwwH5eftCggWPd4V/C4UHc7/DQP9vPoD4SsK7frw5gP9CgYZ5vj++wrz/fwJBvQBCAgH7/D99RAIAAgNBAYE
9vr88u4G9Qv6DA33+wsBEvDdEwz0B+0PCgwUEvsJCwP5BOgF8O0A+fP++gX+CAn/Dvft8gYD8wL2A/YABhP6DxP2AOf27vHtBPoA/fn2AAkJC//09v0C8ggW
/w76+vj09vv5AgkKC/cR/Qnk8AgPBffJDwQHEe4U+hMMAQbxHf8bCOLy/P319e4FCPwM//D6+/gLBPr+8SX58/kQ/vkC/gQAC/cCBADz+QYMA/z1A/gB/vXz
7wD19wP0CfLzBPACC/UNAvT+APP0A/sDAPj/CBH4Cv75AvoMCA/zBP4LCRP9CvTv/wkHCO/47CAMDxD+Df7r/PIJ5fbz+uQT/R3wESP6Bufz7AT35wcOHQv2
EO0HBfb3AOML8gEKFPDwABX/9vodFfzw+OYCBwn78gL98w4Z7/8VCvQREvcH8xMN/fvrAQn+EQ3vA/YI8v8SCwL06AwE9u7rBfwACfEBBwP9FwoH+v709ggG
8fL+AAsCBf4N6v/8APfwDvwD8P8UEwALEwL47fLz/ggE+Q8FAQb+E/jz9+30EwsL9Pj2FQD8DQkGBw8K/BQBCf/wAgT2Cwrw5xnoAewN+/IP/OsJHR/v8hIe
//bxBwMD+/XuDQQF/AfqA+/z6BD/+P/r8A8PE/zpFAsPAPcDARYD9QrmAgP7AgD+BQARA/0NCfwL/ff3AwX+AAQK8fvkERwO9Q30Ev/9DQ/+Cg39BvoCFxHz
GPDl8vEQ7gQX8wcLBQr6/esZ/vcOCPgXBv35+gQIAgby8Rn27wT+D/MIEvEC9xMW/v3/EiAC8QgO2AUU+Qn79O4G+uHyBxbuEQYN3hn4HRcY/ssSDBvr9RH+
IBsGFg/m9+P/9PUC8vARCw0P9/joBvYWCBEOFAQMDu/0AvAG+gf69BgA+wr/CfsOBu4ZGP/1AAz8BBL3DvsH+gMXCgb87PLfEv31+/v0CBb05QMP+wUNAfAL
DOb4+/sFABL//gzz8esCBPT1Buz+/u4VCv33Ff7/C+8HCA0K7+QUAAYL+hr2D/4V7gQABAUG6f0G7/UH//P8F/78AgsQ8gkEF+78DvYB+wnz/AMBARX+8PoT
6g0aB/UJChoF9wXx/QYZ/wH0ERPp+PgABAgPGhDy9ArsDQET+wwDCO/zFvLvDR0A+wMODgYEBQYADvz/CRX/7vgABvP+8wMF6QcA8/0HBgP06Av48QELCQwd
EfLl9O4D6AT6Df31BvTyAO7/Aez3ARL49gQR9goB//AS/vkLBQ8B/vsD+fXyDQ8BEAL2AQcT5QPwEucBECDhCQT68+8CEfoU7Qz37wwc3wcNAvMGBuXvC/wY
7uX9//33HPT/AQIHDhEYBPP+Ahb0CwX4FQUHBhbl+vz8/wX9BP7zBfwG/Rb/+AUCCA38B+4eCADz+Pv79fz58wTmB//7EwUHCvUA/Ov6+AneCxTvDPwHDvYg
/gkEAAQBGAHp/PTs/gAd+gTzAgYD/dkJCBfr/RYGDB4IExHn+esU7QT77PANDAD0+/sgGQ0A7QUNAAEOC/oMD/8QBOkF5f0C+Ab5+vkVE+4QA+rr8O0FGQTq
EAIQJQMf8vwLA+7eFv0QBPTjEAz1/gEEAwn0AwXx9BTs+gQQAx0H/O/56OcJ+woE/fsBHQEDBxMMERcAB/kBDf/9BQkQ/vrb/QgD+vb8C/0c+/vyCAL++e75
8QHvEwDtBAcOBfgA9RQGA/4Y+e8GEvTy+ggI7/0T//UF/AcEBQcLBwvn/+4IGQz5+wIK+gryEPnzFfg8Egb7CfMJ+vnzD9kxFSoeIOX15/EL/Q7r3/Qh5/j3
/vb4+e4K9gEBCBEDAAEJ9A0E+wAGBvUGGRn4Cwz+CQ0K8wDz2A39/P/9FAADBQrw5vkYGfvt8/voDQIKDPAF+joC7PbOBhEe+Qfy/vIE/gUZ8wgL8hHwBwoK
3Aj1COHYAuzw9v8ECAkBBgzu8Qfm4gr6/QsE9erwBQ/u+/rv+wj/5uIdI/36AP3qBeDyLdvW6ATm7/z9EPD+HxXsEf/rEvz09Pb0D/QPFPHyBfkG/PgL8wXw
4P8C/gQDAgEL/Prx9wwBDPoV+AnwCgv39ADr+vXxHBUR+vIB5/7v9t/qBvfpDArx7hMIBAD1BuUCBA/mB/gSCAAU9gT+D+8P+REEDgLuCvDvGxsRAP/0Bg3v
AeQhAOoE5AHvAvr54fv3DQbq+wLxI/EPCAjtDhL9/v353/cSByL6EwH+Aw7+8PwF5g3cEPT85R4I9vsEIw3yCOvzBPQb7APyBP79CQz6+QLtEufq8O/rART1
/vHi5Rbx/gsL8/rsFfnn/wsOEQD85wMN/Qb4DeQiBxH87PT0/gMG4gH47xTiG+8f+/ACD+gXIfsABwH8+AIXBwcA/AEU/vcI/e0H9/37FxT7ABX5Avb/Bfj/
CSTyCwUA9u/0DP32Be398fr57frXB+wBAgXoBRoFBgkEAekKAAr5CAcGDQj6+QAFCwr4/w0Y7/kMJ/b19Avy+QQH+g/6AgMBDfsM+v/9B/8a+Q4GF/j3//33
BuD9GPH+FhXmEwn6/PcGEPrzDPn8HTcB9AsN+wX9CPwEBhYN9gbyEg31BPz1CA/4/AYE/wAEDwfv+hD16AIZ8BED7/8JC/0TC/79CxUJ+hXn5ucU+wT78/QB
8Qzk+AsGFuXu3+r7Bgr+EQsg//ctAu8B7vT08BQF7wju/+nw9PL47/YLAgEB+PsK8Rb9Bg3w+wzt/QL7CP4FFAkO7vcECwAP8QgBC/kQ6SAEDgQEJfnm9g/9
6P/1E/cH3vfoEPbn9N3u8eP9A/cABwn4B/sBDusC/fcA/fLr+egC4vv2+fsVDfX+4/sFF/AfFwndCQMC9BP5AgcF6hYI9Ab29d70/h7y5PLx/QwQ9AMZ/+YB
Cvv8DvUQBvXsCw3q+PgG7un/FPQAAu4M8Q7t9gb8AQcK+d3//wriFPvz//v2Cv4H+fIaCAQa8/L57QgSAgUU6AMQ4ukD+xIQBAT4EAj5Bvvv/QH9AgD68/4e
+w8KA/oFDxoBABT28P4TD/n+FA3w/f/nEwjaCwruAhgNAvQRA+wMGPUHFPYCAvfhAA8GBAP/DOwK+fwX/Qb64AvyAvD+/QQU6/z//Qv7JN0R9AEhAwbn9xUA
CBP9BxUO8Q8U+A76AgUEAPoEB/QGCBzt5vMI/eX0ExkB7iAOEQzrIgMCABYJ8fYP9ffq7vf47QwMEfX7/fUC9Pz76BP58/358PoOCvQc8w79/vfwGgEmABEF
DgP6+/X7+hX6CP32+/H3Fw3v/fnvB/UHFwQKCfn98gINAPUNBQUKDOgDBBoOAO8D/v37E/j99QoFE/ny5gXo+/n49iQFCBAWAPzh8OApExYHFxTY4gUB9vkL
/gbsHgkc+/sE/gT9BP368g8T7iYNFwT+BBPl7ALpDPr69uMM+/sB//QGD/j+F/z78+AC9gnrCQ8SB/XnDPgI9wwHAubh+/P7Ce0u/vkJAv8LGxMXA/cA9QoH
Afjp9fvlGPwY9QAA7gEC7SoF9Pj99vcL7vzyCQD/Agn/EgPh6t4l7Pr1GhvaCgDzCO7yGP/9Fvjx+gcA+wwQAAIXFAv3/AoB+grwA/0Q+vP2/gQP+NMPAvgO
CPIH8woB//gD6/8H/ewCAPjjEf0ECATrBAIE/f8I4vf5+wQQCBHx9QP99fEN9/X4+v0H/Rn2/wUHBgnzEgXiGhgE9AT2EPr8//gUChoF+QL55fD39Ojp4RgM
/PYACQgE8fX+9PIc7vn9AP0AAOPrEQEH6v34EQMH/RLwAv4D7A/vCfL2/AXx9wT4AP8ZCfoPBv71/gUG8AcPHfMEFP765/HyAhUA+wEECR8E/QMGAuoC4g/q
CgP19Q0U/vwNGv0I8ArpFRwBFwYK4QcHFhn7CvwBBgjr+ADw9gv9/ADyEv/5EfIC+gflDgT5AgUE+QX2AQb1+wkBBO7sAyEMEw7cGBsE+f/1BOsI+ur++C8B
/ggC9gEU/fLx/gny8/cJ+u4FBgP78A7W6w4NHfYa6wQH5/76FQUDA/zt+ADd9hgJB+0ZD88DA/wF+Pb/EP4FBPXtA/T0ARQLEfsDE9j9DyP8/h8E0woR7uv6
+hYI6+oEE+b98OL/+xEr5foJ9wESFPIR5v0MCeQI7Qj0DeoUIffpHhMK6/oFHOjvAP8O9QMIJPsJ/v7uANEBL/Ds4RD23wACBfAJCxj3CfD4Cu3u2AMBAg4L
Bfv9BefzB/X5Fgbn/OAnCdf/CBAD3wjW9/r2FA/iGRPzAfQEAPUc+/cIECYc8wAZDgMF7CAL7xABD/Xw7fHvEPsCEg3uCQn38AkEDv/x/vMI+PkEAQsH/vf7
APbq8gIA7BYK9+77CAPyGggK9RX4/gPtCgf5DBMAy/8eHhcQCvcP2gYc6eT4Pvb9DOz+D+3++eAG5hQIBQD4/+4J6RYEEAQHBRQEAOD5+gXpCugO/hYZ//sY
Bf34CuYRFhfpGAzxA/sDI+sBAAP0/Qr+FhrpASIF/vMM7A736QH/CO//AP4C9x/8+gz+7wgSCwAFDfkK/QD9AQby9vEH8QP4EuUD9Q8j/P79Af8D9wYQBgLz
6vrz7hPuFQb17O4K/wYC/gjrGu7yEA4R+vUF+hL3Igfy+gb39fH6+/T8L/AE/N8PCRXvIPcJ/wgRBwoIHA4JEAMaAQwMAPob4w8WBRoH6SQR/PYREgMFCv/o
5vka9fsXBg7/Bxf7/wz9B/z/CvHx+fMRBgD3BwQT/gMGCfUK6P7x7wv09x7++QsAD+gD+vkJABv7BQUB8RLw6R79CQfs+ADzAQrlBQ366wrs8xgF/QP3ARf2
Dxv9CQHuC/gC2RYP/BYFBQn+FQMNB/vp+Qr2AwkF8AMLBAoG8fQJ/RUb8fsB8/sM+f/z7Pwn/vQP/AP7AgUFDwvu/PkCAAEEAwr1B/nqCgb7CPv0FP0JA/4H
CQP8CPkA7RPt9fkM//fx5f0HAATt+gH6E/cB/xUEChnzEPkd7QQUAgD4IAMG+v0FBvPcAwwEDfcJCfoP8gIMBA4R/wb0+Ar9AQj5AvQDGwX5/Pz1Bgj+/PP3
8iIA8PXn+hQi7gsKKxjPCAj8+fIM/ATi+Qju/P/6JPATAP31CfTmAQL39QoPCAEEEgL0CQkMAfMCAPMHD/H1CAgKCAP+EeAQEwblA/MW9AcA6RD2FgwAGPr0
CPj3//AD/vDz8fz84QX08QYGGAYHEf/v5fwdBQIA7Q3w/QoKB/ERF+kV/hkBIQAQEQMX9AXr+SUB8A/j+gL0/vzp3gIu/QXwBM8u5/0iQ++57w4L7fQNFff9
ACgPyRDW+fz78BEBIB0GCwsEDvb2APcGBOEF//sJ+AYCDRIIAAD+7A0L/hHn4P7u9/oCCAf7DAHr9O8F9xQABfb15/oG8AzvCwYQ8/3+7vQT9A/+Efb9FP0H
8/oUDxMBEwH35//u8u778AYaCAL5CBv29wwB9Aj0Efn27Qj/IfYCDQcLDeQIDvMB9gQbB+8IEv/wCwT9APIFAP4FCP0L6AESDfUc7Nz9+PsA+g3/+BP3F+nm
BvL99QjsEeT6CAUWFBEJ9AYF4f0B4foBDxf18RYH/vEMCQ/4+vMF8AMQ+yoFCPX/Efv7Bw31Cuz7FwrzCAgOCRLvCvb4CP/6/A4I8hP0BAII9/btJgMPBPn8
A+IcB/v3/QUAChkQ/+TrBA0KF+sB3xXUEun/9QQbBgkLBQIG8AMA+QAB+gD3/v0FFukNAA0N7/EG/vXz6vwFCeYOAxj2+gHk+REb+xzt9hf7EfMHEfv7ABDs
5er/4gcb7eHzDhoG9vb4BvbT9ery/Av/FPgKFv7++xoJ5hL9CBT88wf+/AHaEQ8QERj+GCDzEOYEFPcS/AT0Lw75HAHrCt3tEA7sERYi/vkNEvLzBgEDDS79
Gvb+//36DOkM7AURAOv0APIXD/QS8vT6/98DBQH0AfMT8fYT/QMa8gjoChr/EBIKBvoH7wYLFf7+C/ny7ggYAAsICg7b+xLyJPvv6fb7/PoA5ucK9wbs6PUF
BPX9GPAL8/sE7SLnBA71DQbw//wKEO4RFwYACgv79xcL/fUFDQMHAfkG6PMJ+xb+Ag3uAhj39hQBA/f7IeIK/hL6CAfyJQHuFenvBf8L+wsLCvoDEgP3EQP6
+fL9BgQG/gXzAAwA+wAMBefw/gLt5/759AAAIvkB/BIA8QEW5v4ABwYMEAfmAA4G+gfvAgn4Efz88wr58Qb3BvwAB/4S8wAA8fkK+uwV7gfnD/4B2uEFB/f+
5v/8Cf78Cu4C+vMI9vL8+BEOCAcCAQD7DgMb+AMDDgr/BvX+3hnuFw8N9BYT9gcFBBAKEgMl6zEH8Bf56wrT+AL+/wz17wYEDA/x6/QABBIL8AASDQv/EPjz
/PkIIOwE/PIP8/X69Q30Af7x+gIRFhIBEPn9AvwK8ewA9/YZEPkP9uX9/PwFAiACCQb4+QwHAQYI8esCG/rt//brEAfxCwH5EggI4RDs9hTp+wP7/fb76fkS
DSz32CIHKOv8/e34/iIZBAMdGPIR9w4VBgjo+gLz9hsU7fUEEAz9++kXAAAVBfLqC/0V//4MBA/3EPrq/BX6BwAWAAIT/Rn0+g4B9R0MEQD6/QH3Ewz+AegA
EvUc9vb76wrw/fYJB//xAP8KAf3zDAH5ChEVDecC/Qji7/sDDwb4EPzyEOYJ+gjp7QcNBvULGvvwEQX5Hvv47+4BIg/8CfIL8QkOAAD3+hb59g8Q8goE9ADy
BQ8E8foI/wIR4QcH8gPi5RMHBfgM8QEP+vrz5/n3BBAP7AMJ//f8IQQQBfwGHAADBQTx+wH/CBsYE/MVEQH/Cv0IBwXw5+kFB/8EGwQN7QYQ4gP49v70BvMR
DQMY7/0JEhHoAfvv/AMF7wID8hPtBvrxAvj08/b+Cfrv+woN6QcM6QQADf/9Cf8T/vTp9QoC/g3x8/kM6+EMAfYLHwX29BDX9gH8Av78BAQW4/bdCgAIAQcF
BwcDBxYc9gH1EQQIBfsG/vIQ//YQAwkk/gzq/v4K8uf4BBcq39fX9gMG5uwH6+T0/+kBHvkG5hYmGuQJCPkACQsZAQnd+OERBBAP+Q31B+n++AYA/vfpDOwE
DwbnExT6ERX/9vQK5gAU/gkIEAnzCQQA8AAQ+P8H+hntBQL+D/n6Bhf2+vfqDwsI9vv97wz79fgO//X6+w7z/xMB8/Pt3w3+6REIBxvuDPMB/gQRBAv7CAX2
BecIBAD58QUL+g3v9wUKCfQZ9xf3DhkA/f3yDPYIC+nb6fsK4An8BeIECuv+7/kCBQMY4u3+E/8NIP3z5xYX/h3xAt4MygjtIPsMBwb09vHxAgIFCwIPBQsK
CQf8HfQV/Pb9+f4D+f0M8Rr7/AwI/+zy6fvzEv0QDOf9/f328BkZ9wH7DA8BAvkMDBP28RIP+AT7BfEZ/BIFEPEEB/v5APsCCPwBAP8O+AX39PTt9wcB/h8O
AgbuBQEBAvL8EwIU/OsL//v29AIJ9fn8+RAF//v2BQsRBf3//AnsDvv/Dw39BfDp+PUABPv//vsRCfQI7w709fUIBQsI+wcQ/Q7x/wYWAf3/EPIFA/cC7voH
6v0D8vUR+gIHBfoR7w3+F/P8AAL6BxgP5/Lw6/7j7wIB7+cGAAIIDwD19f749fzuAv0P8e4CGfj0Cwf8EPkBJPz//Af48eoWDv73+AYSCwH+BAEIBfcL+w7k
8v8G+Q0TEQL35t0kAA8LAAHu+f8J9APz9vjzCgYS/evjDArnIv74BQIB/Bz2FPwFCAXnBwj8CvnoDvbv7/f5APEU9/nsDAEV9AkEAP0TABH4+eYNDvH7GfX0
/wLlEOgC6fwWAf/t4PT56w8J9/36DgIb7PXr8g4MFgsRDQUIAQj2BecC8x3hAP0DBPMF9wD6BQ/w9+74De8b8ggN/v/rAAj3H/X7K98CDvfvAQDfCxAFDw0U
/AgT9iHgEgcEAgD08fsD9gcN/v76CPMQBRv1EA7oABT39Pb+BBb6DgMB8//9Ef33+v/u+ODz5f4cAAfsGfTx0QTc+QbyHNX59hsEJAkDAAUHD/3wFQPvCv72
B/fh9Qr3/AED+gX56BMB8Bj6DRXi8f4N9AAED+IRCAvx8xMV/QQF8vgHHfvy+e3+Bg0F+xXp7hj57/8ADAogBvD2DPIAC+sKBgX/B+jrE+7qDPL5KfgOEQsI
+BYE+v4f+QjrBPMHEPXx/wYB9gz6FPAJAwIH+PIH1QIRKff/JgnVFx3w6/75A/rZ+AcW5Pru5PwFEDjm+v/g8QMBCP0rDd8EEwcF9eYPCgb6+fr4Afr6BxcC
Fe/0COYVAhQABe/0DgIFCvMN+RPo+/0FBfIL7vrxAuII/fQGAAMA6O4T/v8GCw348Q4B/xj8+An7APYB+Pv5CRT4CfQHFQIG4fEJAdzxD/f+6xXh/Qf+Bf8M
Ex3pHBb1+REVEf3xBeoUJBn3/v8BB9sMBQkOEfYNB9jt7fb49/8FCAMG9PTyDgYTBe4V/xXyAg70CvrtBgAU9QQJ8hEG/BT0+wEC8xgR9AEFCQsN7+j6AgcK
Aw4N8gIYDQMJ8xQD/PcMBtrz9/IWGPUI9g4Q9PDwAAwWIhz7CBD65vMG4gsI+fcb5Qn2EvETEPIV8QzsBvT7GAb8AusAAQECC/3v9wPkAvv8AQT/6Pv5/ugV
FgcCEw/0+/oQ+vvv9gXyAwD9EAL6+OoZGB/8D//x5hEJFdoc/hMAIPAG/PACBPDb5eoN7xLu+wjv4P36+hD/8wb6+Pf9EOn9CR308fwG9wsGDOP56fYECwQK
+QkQAv8DBgjuBv34+f715vME9xXv/QL89fQE/AH1BfEZFw8G8PcDIuT6DwEO9A0AFvEI/P/0Cu0D8voM9/z/8vcI9QMFEgHdA/X7+gca9R4HBfLxGwn9DvgA
CAH8BPID+fwU/wYH+eD6/vfo6gMTDf4A9hvv/gsNBRj/7/Xz8grvAv8N/AQV+fT4/ggEDxPu//QGCf747v0I7xL68/sB+/IM7vIN9gYZ/AsFGQwCCPAOAQHi
G/j4/PHv/RbpBwgP7Q76BggDMwT+9Qj+8gcdDhf7+u8A5+z4/AESCwUP5PX5EAAL/wr7+eP8Bv34EQoW/fv5CfP+9QMVB//3DvYiDvgTDvwH7g/q+B319gHz
6e0M8OfUAfHqEQL/BPT3AewK/gAG/gsDEATx8wDq8PEbBhDp+QDuBA/6DQvz9QP98RQdNgHxDucYAO/x8+4B5wcDFvL0BPvyDfsoGfXk9PgJ8/oE/fAZAxUT
+BT4+fz/HPwfBfQDBAzoBgD1BP8G7PT09gYBBwL++/f2Afj6D/4D8QH/+PgLD94ECvwO/R8E+fvg+gkFAAb5DfoOEvoODgT9/Pr6+QwHDwf2/gUG9w7x9vr5
7wHzCwMJ/v718v8RCwr1Bw38AfwD/gX97gH48vwD8e0UCQrv7w75BfUt9AEMIusB8Bf1EAwQ/+UXC/sJAxH9BvYcAfX19A8M9wEPB/wJ/QDv7h/0ywgGD/8W
9QT5CQoOBPr0DfsaBfr6/xf99+X69/gJBwH0AxD+9BQEAQQGBAQEBxEEBPoE+A34DBMBAgv2/PYD+wIHEf3+6AsQCQf2EAMM9A4S9QUJ8uzj/v/++gr3Bf4C
+P0MEPT/+AoGEukF8g74Ff0EAwQBDgsP7Abo/Ab9/u3oABMBAxABCQ4KBgf89BIGDRAQH/j7DfsDCwjzA/0EEPr3EP739gb59v8CECHs//4N/e8a9esJ9fr9
AwYTDfT4GPsN9fkD7v8SBu0ME/ztDgENDPMFCwsD/wEEBeb6ARYL9QTqECL49RTm9Ski/v/8BBHs9/3yGP8EDAEA+gLx/PcI/wAF+gcC9O3p/wwC9PwO+PDq
Ev8DF+YH8wQJ+QUL8PsC8hL0ChMEAwADBfj4BAoA9AQABhAE9P4AAQgJ+e7w/QL6APwcBAEK+B4ND+cXAQ3YAAYG/AP3B/j44Qzm9fQB5u8F9fr//uz+/gIE
CP0LD/EMCgf9/xP6+/z5+AX1GP7zDvoH+RULGfvuAvQB/QoX7w8gFvsQBugi/vwXEOD98yDiEewjAAIC6AoCD+4W8f32AwcKEwH+BfwL7wj89gn89wP2+vL/
DBLzEv38DAgB/+37/fsNEBX98AwEBhIF/AcB8w8SBvcGEe71BfMW//gU6vYAAe8m8wr27P7iCQj4+fcF+ycI+hXgEBUL8Aj59gb5A/v7CPf+7fj28vP/4QcL
Eg4JAgj/+vP67yD3EPT/CfH86Rn++/kU4vj0F/4AA/Ie7fP6AgsBCfUL+gf7AAQI+wr++PQO+QnyEwMRBAcB+wYTCQ0WAR0I4Q8J+vYVBQL99gzy9/Ia/QMA
/AoFCBUB9xL2E+T8DwkZHRUKHeoT9QoI/gMR/vkIEPvl7wL93QUPFfIRCvnyBe39BBX2CvkN7fYO6v8MDfECBg4c9QsXFvjc/f4CDPn+B/sJCgP+/Pz5D//y
+vkODfb6A+0L9gAC8//6CQHx/BjsAQYaAPokEeEIDvYDAhbp+AT79uvv9vM/CxX/C/TwERgAHvoB9gsO+g4T7hL9DRIQ9PYL/vkaChoB4OoC+gf36fsF+gHv
MhAFAQMI9QgE+w/o4/Yd6Or58+MX9vr69AMJ+QUJCPj+9woQ4vj5+//e+w8DDu4MCAEL7PIK9gEG+uoA+vwO5t4D/fQDCAXpCP36AAz4AfIY/N/nFhD6EA0R
EvED8gr49hL48hQB9PwL/Ar2/QP98hEHEP0A+u3r/Ab3ChT84gck+uj4/wgJ//AMFugLDuQC7/UA2OkIDOv/+uAIAP38+Bnl/voMCPgE+QH+/OPnBwQH8u3h
Bw0GBBIH5wIBBgX+CAEV8eX7B/v7CBLd6tsw+OQG+QAKJAEICPH+BxvzEvsFEvERFAkN7xXw/+YH++zsBwYa/Q4FAfsRAQT++/v8Ax4YBgP+7gDpAeEIFPAF
9ub77O/j6PEC/Pj16RkKFhAC+fHd+gD2/gv/4uYI/vzu+fkBCRgTAe/6IgzZJAr5DgkXD/oF+P8Q5gr5AwAH/fv1/PMB/PcF8gP9CAb+AgoADfnz8AcA/AQN
Dwb3BukF8Pj5ABAL7uzuBPf0+Pv3/QL8COkA+fr9+RcN7QcH9gcOJPz99eTyEPAE/gP8EQHvCAf//PL++AX8/gPzCv7oAf78+P35/vPs/Qzt7gIP9RECCALv
5v70Egv88+n1Av37AO7vCQwJ7+X2/+/8/vEl8AT5/e4LBAAG9AsMBQXyDB30GwL6Bd4BGiYD//baERIU8ggF9fQDEf8A8xIBBBgDDfT+7AADAfXh+goADfso
BQ366wf+APnq+gD2I/0F/fz88hvr6ijn8OoH+PkBEgj39/4CCgL38wP5CgUBBQD9/gAB+w/1Dgf07fkS/hH/A/4OAO8G6QMQ9/8EBhICBvn78hLs7/8DF/z3
8f4DCfjuHgEaEen59wcNEwH3DPEB7fbw9/oJBP37CP329PsmF/4YCd4hHwbu9Pr6CwsI+xnu9toE+QX+FOEEE//cAekNIfAPAhT49vEKAf8c/gv+7RP3AgwP
7wELBgAS7gsD9O0p+gb2+w31+fv8GQPbCwcA9/nkLQPsCAMICfz49wPx/Af69BT3AgTz//nyAP0T3Af2//cLB+DiEwUGD/nxCgz6DwT9+x4ADgDx+P36CBIO
+Q4C////EQYLBwgQ//z6AwAB8Q//BP/h/wPr+/8LEA37CQQT7AwFAgQA/wHzGgH6/vwSB/EUGOP5BgIF3hAO9h3+Ax3r8+P4+Q0SAQb6Cg36BesA8hMZDO4K
EwABCfH9Bv/xB/P/+vcB9AX/GQj39ez5ExT9Bfbw+wL77vz6/w/6Auv+BgP8B/wO+esR/R8F9xQE9vgQ9AARBAH8APT8+gAFAPUZ9f75Bu0LFvj2+wvbEw8K
AA0m+hwV+/P+1/oCCQD6Fv/l+PQB4PoL7vIE6vf7DfzxBgHyCggQBAUCAgwH5gP4A/cR/QPl/QbnCvX48xoMAO8DAOz/Bfj++wsMDh8F9Qn1Gfb6AvTtAOf5
CfT9/AL8DRr7Ie0L6hMC5xDW2f4J7MneDwAI9Q71EhDpBgIoCRLiFhj36wL88NoPAQz7/OYNDQfy5gL/A+71AN4LDg/5+wr6CwH4APPxBvUJ8QUD/PsP7/75
JQj69/zpGA37/w0H/RQPHAjd5vz88hX+C+8j8v/8CPMAGAkfBhP3CAEAEPsN8fkH//wLAQP19f8AAQAI+QUSAA4KCvj/EfwPAAL4CgT+BPgWCwHuCQkDGQYH
+Q4MA/b+Ef/uCf8H5AXjEP0iBQAK6gf+9Qz9Ce/twQ/6DPfu8hsl+Rb80+QLCQT7DAgi0wESAuAfF/NS+dncGPHi+uMTJwjhKNkP+xEEE/8P9CMEEvwQ+/Hg
9xP61eII/QAB8BUHLwEL/QDt4uLBTwEpJNr/58ntCPAH/v/npSkRBf7R1yQwBTX+CwwF9NsnHQH0GwHq6yXz/wkIAhr6FxMND9EJCwwRHAn7+ALu2SEA9g7s
DOrZCwj1AfwNBtoaFgj//BQIGAYhBQnp+PDxE/gCBe7w8uvrB/UB/AcI1A8QEQgN9gz3+xj9Guz/1fID8AMeA+b9AuMN7Are+tkA9Av+B/TQ/QzEO/MB/P76
5Bj+Dgb23PTt9wn/CxoBAuEPGw0N+vMN+wAgFhX47PjaIBQT8P3h+eP8C+MXDvgQ5SILHvf79AQLDx7+CgHx9/YN+B8H+vr/+vMMEvj8BAPTB/f+/Qf3HBb+
/QIF7/7r6yQN8gMBGu/w/AP0/vQID+0LFhz5/fnxCfciCxEkCh0P9dQh5PM3F/sXDQYHEQQG++vP3DHt4/HiD/YXEhsNKRAF7Rbr+RUVAggK9hH6Afr9/9v2
FO/z7vsL+AQA/AkWAf0C/gbo/wQG/f0K+/YI+AoHBAH4CA3oGgIA+vwIGv/9EQMDBAcDFAUMA/EU9wfU+AAQBP7tDw389fYE7AD7Dfv7Fe4SAwwfBAjlCw7w
JNQV5Qro5+waEx/5Idv5BwUDAvf+/gP6CBXrDPYMFvkR/P70Av/w+Qb+HRQC6fcSAgT8+en/+v4MEfAEBQkjBgwBCvb49fH4BgsIDAvj3wIE/RIU+Av4/P4O
7P32GRT5Ad/7+fX56ADn/xAE/xcC9gMX6QEVDO8J9gvn+v38CwP+9+7+/hDx/fn8Dg4F5O8L/fsAA/L5/g0MEQD2B/oEBCAH//f29f4I7fwGBvcE+voRBPgG
CQPgAgoj8foM7Q0JCvD8/Pn7/Pj9AvkB+Afq9gUB++/wCev+/ffyBP8LEBgU5ggE/vXkFQj+C/gEGe7p/P/++g4EAgcHDvoBAfMC9Qjr9/j3/uIACQoG9Ar/
4fr8BAn24PT57voK7AD5Cw4HDu0V8P/l+fQB+hj9DSXgCw7z8Ab0GgUCDgsI8wsIF/0REPvmCt3w8dgRCv0ZAvMMEvoN7fv1BfIG+hIIEwcDBwINCP3/6frz
Cv3w7An66gr89Ar0+gD9/gj8BQP+BAMDGfr69Q7yCffy+g34Awnu+QUO/CYM9Rz1AA7mBvruFPz02/sRBQbz+fYJF/4T6+wC/ADsCPIB7wQD+vIRAAoECAns
//gDAf32//8Q7wr3AukEAg/zAQzo+foK+RD09/oHBATg+/3x/woDEuUK5yAKAQT9+wn/+B8JAPj0BP4G//4ECPgY4vUF7QEI9AjlBvUCBgj46vMG+QQH9QQa
BvgHDu4C/fcK9gz7BfsM+g8O9vn+8xLz8/zz/AUS5fD1HQ8RE+sP8fwH9vPg/h707CXc/QMF8e0U+u7xCN/+CwEC9wIDBgT77voJEgwT6vkC/PbxCuft+Bj0
Cc8B9fYJBxn4D/7v7e/56hISEQLy7ff14foD/P4NCgbyAQXuAe3/FAUE+/4Q/PL9CwEO9gT9GP75/wIF/v/6B/v/CAv4Bgf/CwIF8gTsEP7t8QoF+f7w9fju
CQEHCvX8BQgP9P0P/fsPBAwHEAIGAwgDAQEL+/oLAw8ABP76AAII/AYCDgvv/PrwBgQA9wMCAvj8Avv6/AXmBRMD5f4X7tgPCf0G5Sn1BAkE7QIECQkH7xEJ
+QTxBQYM2DwOFBD6B/ouDvz0A9YL0iMFKObZCfH/F+w+CeLi+xLrLRQLG/AP/hwJBR0P5AbJIvMd/+YW4Aop8CT3794ODeImGQEb8+72GwgF+hHkDf4SKSH9
7BcOFiH4GQjP9d8QBfv1APgBGvsJFvoKBQj54AoCDAX8DATy8OsQ/wMM5QTtJhD9JAvmDAgD8uv8Dvzt8Ake8/nq/e8L/CTh9fX689/uvlL8Kh3r8vHS9Qf3
HwLn56waKB0Jz9YfL/w4BgsYBvwEAwsFAQnq/QsFFQPpEAYBBQIHDwEZFPjw/hMbEvIK/voL7hT6EB0SAwMG6wn17QYHBv8N/ffz5vz89vEHCw4IAxMGAP0S
E+kVCevr6vcg+PgVChb8FBAPDQjnAf/zCgz6HA8c+B0VMd8E+fAX+wj76Qf+4PPp5PQT9/zp9/v8/fr9+wgL++wd/gD49gLzCPQK8v/4Be/3BgnyCPTxDAX/
CPD4+e0WBgoDEf8L/gwFAPjsEP7y7vv7E/wO/+sM+vUaDQreGP79BfThC/8Y8STfDRz7DBgOCeYP+hNB+vz1//D29QcA//7vAwcAEgL4CgQJ8Qv9GwAADvj5
/xETDhQECAz2B/YAB/4U+PEGA/kiAPUF9vroDe3jI/DsBxEJLvYCHhXjA/QUEfL2/+I+6+0b5yYu3fUg7Q8PDx/wCAcY9wURB+4I+gYP9gT88yXu+AnuHh/3
+BfzBhEEE/P5EPwEDeH9B/wRAOEDDQcA7RQBEwgF+/8UCQsD7A/39fMV/wgQ5PkC+Aj58QcHCQnlCwsI/w4CCwoDDfv2EO/s1/MOAAb/GAwS0f0n8REGG90U
IPzaENEU0w4fLfbsMP3yB/v6Fdn15fnv6QzN9hYRGgkD5A3g8g72/wzsGPsFCPT1+fwQ8gf06fTp5fD/CvkRCf7yBgsSDv8MG933/gkI/uEQA/3sEwz3HPQo
/OsXBwUiDvz4BuD+5/gqDfzmFhjw9wILBBADDwjp4iT/Hw/47gIBBeAQ/CPm/xMk7vsY+QUjDQ/4HQX58vgFA/ASCQQjGO4U/NUE4hb31PQx9QQE6y36FP0F
9+zlCAwT7Sr+Bxwb4g4B4fj+FuDr7ifkFfj9EN4PBPEc/vQFEhH/CAnxHCT4+P3r/eoRFOj3CP/8/uoSGPH/CerwGPIaCfT58gIEEgwUBfH38PLyChMGBQL9
AQ0UAfkX7foe6/vvBRHx8hP1/g8IBf7bEfnoEAYM/gTlHfsUAAQO778b+QvtDwAJJSfVAgPHFgQQ3uD+JO8JEfoEDfT+Bf778AYD//4AAA4HE/0U/e8LAAYC
9PsB/AcF/v7u+O4UEe81Byz26wAD9dzuB/zr/f0P0SAQ2//U5uH/BvTxBvIE8g3+CvQBBfTrB/cT/vv7BQrtBQH/A/TwAOwHCAH//P4D9gfxD/v+6hUDDgvx
9hT+COsI/QH9/AofBdEG+GDdBgoa9NL3GTXkzRzf5aO5L/7wMgMN3SL/+w4N5Pf0J+8CBwj0/wHwHvjaAvUG8ucBBO4bCQb6+wIGDQP/DATzBw3+B/sB+QkD
+AAL+QMHCf/79AD7+gD8AAz+EfwGBvILBBv4Cgb5CwgA+AD4AAf3Cu4M6AEDBgMF9Ar7NhDoAAIXD/gS7AwF/iv+3B8Z4AcGAgIHHR/h5PUVLtzYER8oKzwR
/Pr9/e3W6QXk8/Hv59YOstEdzv9I9hIY9PwB+xb9C/z/A/Lr/A3+5SD35OTrIgcEAv0I2QP/AAoF8wEAEv30BvoCAPEA/foB9hgHFgb++v4A+BDzAg/47w3w
D+n15AMHD+LrEvr+EvIJ+PD04fcPCvMOA+8d7w3pCv388vr/NRUCDtnvH9385Q78/hD76+MA/hjoAQsY5wfpKQkY/xro+ucB+/8HDfAFGRro9AHdDAn+59MC
EvsFA/MfDPYCD+7t4RH3BvQY7BgPFfkQ8OYFA/7m7vsP/Bb1+/cM+hAFAwkE/PYXCfsI7hAA8s/t9gXwEvr8ARDu9xTW6PX+9/v8BAoRBRz2ChINCAYWCA3z
/vX1/yP2AAztDfnv/v4C9vIVBAAOD/z2B/j7BRT5+/8GDPL+8PUJDwYUzOocIxbm3+r51eJYvfwPB/QTDdf6ADTh7+Aa9SgLOiLrA/8C+wHy9gb0ARL5/usC
AvcNBSMGA/0JAP/89gr+Ge707wTgCAwD+QUe7fz08PgQAuoRAAPuAPH/6AUMBREO/gcYBxP8BvMQ///w/wcbB/v5B/8ICQsL+RUR8AAEESb7AvcOCwAO+wIA
AQgLDfXyGOwC7AHxAP0E+wT+FAH++/P98wb4/wATAPjz+/j66wb7+wr++gH+B/cICv4S8vgGAQD4BP72DBj7BggCAgf7/fIGEf4M/PII+wYQ9u8E+ff5+f38
+fLw+uwMB+gXBQkLBAwCD/vzAwUGAfUBC+r1GQX2/+749SwNAwzo+BfeAfcIAwUNAuniBv39/QAMEvX+/gj+7wQKAAAEAfwC8/36/PwHFAALBAID+gX28goA
9vH+8fIC/wkF/wf+9gEEEvn37u335gr6Av/4BA36COz8/wDs7AoK+OwOBewF9vwq5OT47f/59gIr9/USFfkF4v8N7wX68vD++gIFA/7z//j+C/8J/vIO/fX4
Cv0D/QP9/gEB1fYE9gf+GRoaBOgMD/Pa4vAK3QkEH/f8EBXnCNsD+gH9//vlHhIF/RsIF+4eAvMC8hUG8PEJAu4SCfMSBPcG/wDzAf7+Iv/8/wHy/gb39g3/
/gHtAwEM8gQL+AXzAAgDCPf79Qz5DwIc/AX9DPn/+v/8EP39+A/1APgM9/r8A/vuBRLzFQLy9gUPEvMfCQHo6A/eEvMS/uQFFu8H/QAQBQ4V9v8MBvECAAoI
A/kB/xv5+wnyEhTwAhLwCAsEDfb94vTXAhgSFPwI9gnX+O32+gb6Dfn0+Pju7g31/QUF9wLZ/d8JKicH6fMA+M7yDAQsG+caAdfs+uQCAvDvBgkBBvvu2vb6
6wkMAur77hPp9f7zAAb29hL6EfsAGPACB/wL+QX5CvwS/fUABxHy9/rr6/QRAAwB/fns7w4J8xb/BNQJAgQB+vsBBQIBE+oLDQ8G9f30AQkBCwD15OsI//4J
wgoMBAv35f0NBwIY7xQVFhDgEf8TCfgg7PHR1ggI9BgJAPfm8/n6EAID6+/wAfLuEAQCGPj3BfQSAgAR+w8HCxX+6QAFH/8CF/QL/gry7Q4CA/Po/Bj7Euvs
Ce0R9vvl/gAJ9BL6AwUR/AkW5+7//wXl+ewGC/jrAPMPAAsHDePlBPnm/PUF6hIJ5wQG/hYSDeog9hoC6vDlHRnwBfvsMwH+Ffol6ef+9e8TCePvAw0Z6AbT
/QEaCvIPAe4KFxfy+Q8h7P8TANsC+B8VAv8A4i3mBxTrGi/24yjzAArwDe7z+fAcAvYWA/31+hAA+v7r3f0GAff9+RryFxAQ+ggWCv0L/S/0+hUA8+DxHfTy
B+TV7QsO9Pv1I/QZEg31DBgNAwP6LvjsEwjz8AEXA+gA4uX3Dw8B8fUZ7iAIBvsNEh/j8fsj4AoWA9wKF+b+C/EX/ufrHSjxA/f07/QOGdnpCvvs9gYE6wv0
7hH4Hv3v7+j2/Bb49Pr+BPYGFAQFCP0hBwTz7P34+wf9+P7pBvQN7RT/7Ab2EgsI9BPx9wIAAAcNHerh2/v1DvoGCOT37v317xDm5NUkEB7cAAPwCPkSGhIU
5eHlAPEU4/YJ4/b8A+L+HeoA8iEzGOcP9ub++/kmCBPv8vL+8A/2Aw3tAf7/+PgN8gH8FhUb8RH48/v2/BsMF+zu9v3xBvD9Duv+/P709Az1/vYSGxToDgDv
Avf9HAngJv4C6AT7FAr79vfaCxMqHPwwEtoHyBvrFRXeCiwl++4OAAT6CvsECwjvCOz9AAkF/wYK+gTwB/8JAPoCBwfy9Qbh9g4H9QoGCdb78RD3HhPuF/r1
6OYVDesb/fUQFRH2KgkR7QcBDwIH7QvmKjAsKO0aE/MI1SzrD/f31j4J3QESCwn8BQL63QIF/+4VBwgq+OfuAA3+8fICFAX5LecO6yflDf0M+gga7NP75RAJ
HSziKPjl5L8k8Asa7PMUDf3zHdL4CxDwBwD76fT1DvYdDuMg+vbV3hH9/ysA/BgB/QYc9QwMF9/kCwsKAvIHDhMXBx7+0PXj9fv1+gf4FxD97wzi/ggO9u4E
D/346wQEGhLrDQbd2+QM+fsY/fQUBRAEDfL2CwX0EQLy8v70/ecYBPIO9QHh6BkP7RQHDwoJBPUJ+QcUC/HtExX5DPYR/RAb8hcK+PLoEAbtCPH0FhEK+BEF
BP0C8gX98/v4+wL/Ewb79wEBAeUL+Q0ODPQM/gPtA/7u5f0LDeTzEPcGFff9+f/x6AMZFfUTCugQ8AjzC/oD4uf/DiPlFOAd8/0k5fr8FNP60CgW6wjryPW2
GuYT/RDp6wsJG/H+1hjj8gvb8/cY0vbbJwDtChfq5tEVBxnp7dvzBPwcJALd8+Px5eMO3QfnCQcnGf3s7gH/ygbu7fvuCBAmExUY7wTv/9Lp/TMe9dHaESTn
AfDb/i0OEvb/CP8YD/wD/AULCBHz/AgCCAEJ7QATDAD26AsMBPn37+wB+AL09wIIDPf8CfTq9gn6B/jxC/35AProAuMHBQP2+AcSEwv0CwUD/wYDDxL5DAH+
CgIK8Aft/wAOBPoA+goM/f8A6SAGEfgPAwjtCBL0DwAMB/b3CQ4A9gX0BRQLBhIB/wjv9xX7D//9GwL4AAf/9Q3mBu0FAA76IfALEBAFDw4ACAsG9Q7wChUW
/fb79P8O+gT2EvAV7/nnFPYFCQT75uvb6vIj+fsH2P342bzdEun5/evoBcsRE/cEDRzu2wUE9P7fBvIeA//4EAcG2tYO6vgR+gIB6wcb6wXy9PfbKO3n9dv3
BRIQBO8F6vvn2xL5DP7s8hQBGRQMFvIX9+D69BAC9ff/9fkKGPYNAPcE+AUG+wPz7vwE/wX09vP++gIm4uPc4wIB6fIR++bgFun4IfkP6BcLF+ocE+oFGyQo
Cw748fn5//33/Af3+fv9+wIE+P8AEgoI8gEI+wkGCQoH9hEPFfoR+fQH+vn//iAK+woHDfnz+/wDAQ3qFPvvE/4Y8QXvB/kQ/gIACPEXCQbmDvML7f3vAfgD
8wYD+QcF6e8ED/IaC/bx+AgIAO/+//4WCv7l9gvtEQge+fj66Qnq6vwb9BUBBgD7DwH2+gHv4xUKG/Ds9wIZEAsE+gb2DwkD8/bzFP3/A/XzBd4a8PD0+/sR
+e8OGvYHCP7/AAb/7wX49wICBhAN/QXx+voHAhbwBwj9+ukD9gT6CAIE9/4C/gUAGe8CBu7tFP/1G/jiDRMDAe3a79YV+evvCvkKCO/69xfYBvr98A8P6u4K
9Bjo7uUdIfMD///7AQQO7OwJ8BXhHenmDAzz8/4XAfAS6NUWCRbnA/Qw9h8UDusQFxz2AwQIAgv7C/4IF/gT8QAJ/vsGBv///d/39O4GAw74Dvb5BP7y+/T2
GAoI+fcH+frwBQsDBQD8/f4RAfkAAvQSE/r7/OwHCAn7Bvn5/wAABAcD+gT+De4B/gT5APf18vXjBfcC/hkBEQL6A/7t7vcU9A8OBfsZAwcPDwL0A/D3EO0D
9QACAQTxGv4ACff+Bv7/5v7iEAcICfP4C+gA9AL3Au0OFOb9/QP7Axr9AfMT/A4TB+AP8Rn7+O786xUIDwL38/0TBgYF+g0DCA8IAA0KD/gE7wb4Cwb18AD8
E/wQ/BQG//r6/PYW8v79EeEFA//1GAwK6QEJ+An77Bj8DwLo+gQH/Q4EBfnu/wnu/wcF+gQCAgf1CQER8fLv2AQX9gv68/3+/QsOD/8BBgb6CgL+AQcJB//6
8BTxD/vrAPMAJAHZDdsbMyP36eT7A9IECRMRAfQZDNX97AYD9PznBgQKAfD6AP8AAioLEAACCh7h+PPzEPXwCQT58wwDEPf5+Q7zEhUN8hEBFQj5/Q0B9f4G
/vAPFxPw/eH5AOgB/QEL/u/wDffxHhkSCvfu+P379QMP8/D26/4e+QUA+fshCAL79wMSC/YE+gQG9PHxBAUV/g0D7BcEAvL4AAT0AxH7AP0B/gsP//8QAfwS
Cw3x9wUDA/j/5/EM+ukI8Qb9EwMJBfXzF/rtGhb++AcV/vj6APID8/gNA/T0+Rnx+f8LAw4EBfUBAvUjDhIEEg4F/QMDAvcB8AHzCePwCgEAEAkQExEE7wYP
Af0D7hsHDg3xAP/sAPAK8///Av33/A8FEQoN+Ab0EBX59AD9/vIOARIDCA/7//r9AP/q/gX4+ef25foUA/oJ/+sWGQ33DSIF+voDA/wHBgf08O3y9vkB+Rnz
AwUGAesB9xYVCgQJDuoBAP/jJw7pDvoK+f4FGPQJCvv8Afvy8hX3/A0LAwMYDfUs4eXe7Qvp/xEPCuQDFQ0I8voJAAn69ADsDBX1/gj5CAwJ8P0YCgD88gT7
+xQP7Pr0BBjo+vAEARAPABD/FAL+B/f/3vwXDPwIDBrxGQQACu3+E//+++joFx79HAsL8OgB/vYH8vXr8/fY6fIC9AMIB//2AQ0U6un59vEb/xUK/RQB+/PX
BuwK9gL8Av/vEw4JAQX9BP0B+vkLEv8FGg7lCP3x+BX69/vo/PDz9vT4BfkP8vz88froAQcN/A/47vz6+/4K9g8BAQDzB/kPDAUJAOkSARAF9OwPDA0g8PED
IQ4F5wcHDwP+EvYcCi3z+/r7BvD5+/3c+/zsAQv7HyHD/P/33RoiDfH6AugG9gz7AAn76vX17fD1BAEOEvAMEtAD//ffAhgD8fgO9QADCg/z9wT8BgII6vkP
Bf8U7foHAAsN9g0DCg/y/fcRAxr7AAIPFPwEAgYD8BQL/fL8ChUF7Avu8Q4F+goN8Pn1Bvz9Bv/l8Qv6Afv4+QH6FwMCEvMK+wn4Cv75A+/86/v1EAn79Rn8
0vf6Mfkr5PIm9Bjpz/bzJ9IDLekDBvkC6t8h5yAHIAniAPYNGib18xXnC/3l/fggAv0Z4//x9wPf3//yIwUe7/j+EAD0DO4D+Av1HgHzGv3/BxYdDAr7/vkM
B/vqARgf9RXt8RD1BPkG+QsS3vUPAQXn8wTyBQb08OQkBwIG+t0CCQ7z8AoD+B7y+gwEBAv0CgsE//f/9w4ADgT+Af4RAf/nBwnv8QfjEQINCBMH9hHpFf/3
Fg0H3/oBHe8A8gv2AggM+/YEAAkO+v0CDAgG8wwGAAv0A+8ECA3wCQEGBgfz9/YK+g38+/X16hkJEBD68RoAI+0X9BP98AoU5AcW9/H5DPvpEAIMCO/+/A4N
AfIO8PD6AwXz//YBCPgN/AXx+AIRAgUH6QMJCBAZ+w8JAyMB8gYB/f/+9Rj49Bf/9fAM//709twb9RMABBPl/AsA/wsA2AsG9A7nABfvGu3vBPXsDxgN9+P5
Le8MGQD2/SAaAvzWFgDv4xr3F+4Y7v/+9xH+Bg3z6gMD9woD9fHq/QvsDeP/JAD/+PIHEQL15gAi8iYDFwkh6joHEOkK/d7O8hj3vtwK/AL/8CoHOgMI8QMY
JxIXCAgQ7PgY+wQPG/MfCfAb9QTq897t5wUIBhXy3NMQGBMsNRQG+P775+Pn/Oz29Ovo4wS51x/aATj+DxcACffj4gYeDxLy/Bnm89cBPvAW6d/p4MkUD54Y
PAn21P703eHsAugmEf4DCQPt6vj6/g/z3////yAE3yQO8eIEFjAE7QMC7BcSDgH+7wf8E//j6wIJ8PAC6gXa5PvN9tYxAe4Hx/8ZK/IP5Ab+Au/tKO0OF/IU
+AcRI+wT8A/VzvkKA/j++vwABPIB8AIK/wIHAvoJA//p6BP37wkKCgMBABER7vACCPUa6eP+EAL/7ysA8Qn7CeT3Cg/rEgwJBvT3BwsGBPXw8Aft9BLtA/Pz
L+zt+gL0BukA9Q0DGQn/9Rj49eT68An9EgbwBeXw+P4R7wbw7fHu7RMJ+gwAHf338+7p8ez+9xcVCu0P8gjc3wboEAv1+B38CwwCCALsBucADfTqAwMBDgUF
Bfb//PPzHgz0FfQE6PkSDdca/gr4CB3p99oFCAoSB/f47uwK8uQr9AcC+QP15RIc1gIG//z6CQ3y6QYI9AoA/fkC6/EDAwQIGwDp6Qr0DwDgEhkB9ff77wDk
DwX3+/v9BPzl4fn4GQMJAvoEC/wPC+jxBBEFCfj+8PPqAQP7Bvb48Qfg5gcW+BXj7Af95hH76hH8C//yCQvm9ukL6ikK/f/9AvwFHfoIF/vc/vkBF/vQGBb3
5wfuAAD48PUo7wEB9wIFAtfg2f/2CQv68Ajc/BLIDPPi/wMNIwkKDvUL2PQVCBL1APjn4/wYEwUO6PvJ6+/uDgwjA+ML/vX8Ff3eBgfx++ch//sLDAIG4ez/
Au8XAesPAQwM+QgC6wYZA+cYDv0L5R/nBwkGCQ/17v0E9wsG+AgCD/zs6wAK8AIK9PAC/AX9Af7xFQYO+/D7DAMJDQfk+gL6AOwNAv39+Pf1AQsBBOnm/Aju
EhQBBPry9gT07fUMHRP67gYE5wUFBPz1IwTz8e4ACfkMBgID9PH1/O7kAv8fC/z8DPnwAQMJ7RP9/Qr0HQr7ChMWBwn/CPsLF/3rB/ot9fMDCPL88f/3/RoC
AfLp//7w+AsVDOr08OzY7f0YIvHpA/gL+AHzBvz8BPANA/v/7w0BFQX+/wQXDvwE5Qr1Dg8TAgkIGgID9+0H7A7x8Qn+8xkK/wHy+ush994qBOv/CBLj6e/9
+xXv/gbeBPMC6fwT6gL0HiQZ7g3u5/nz/B3y//v39wgP//H6DfwGAAAH9AX6BwD1+AgBCwH79fnq++IK6Af4/+gKE/8R8wz8/+vhBwwTIQ4GDw0M6QzmJPX4
BQb3CA0OBAj8AQUK/AQDAQL58vv79/vy+Pv49QIC+wfxBgcL+hDmDRj4DfUF//8SCAUG9/v89wAP9d8HF/38AAsF9xD1D/AW+BAMBfsGBvj1/PUKAgr8GO4N
6/wFD/36t/74Axft8fgFCPgU6hUbHB7tBPPzAfwi2+TT3Qcd6RXOCgAGIgMi7/L6AhAH9f0H/gEI9BbLIb7lCfP9IwULCB4/Cyn8/Bz13g44FQfiHucfEOb0
++n6IMjP9+AT9PjR/xkA6B34M/v5DN0JEvETGeAJARcK7gMC4wAA3hAL1/0ICP0D8/0BBvsP+P4BDQoKCPf/BwIH+hP5Auby9/zv9QTv9eH69xIJ+PP++tkE
+QfvDwAE8OIL7ggLBgwB/BwK/e8DB/skD/oYCQTp/f4D9hkB9gcB8QPjC/3z7ykGAQYCFO30GAb+ABDkEv309PH2EvkX7g0B/fP1C/ryFQTnCu7/9fjtCwsB
+vQJ/QUBAOsB/DAYAPIGC+oOBf0F6/AUAQkU9PUcCgHjGBES8wsVBQsBDw0F9fD7/fL/2wL+EwX6Cf8L5gkLFu0XBuoG/QD8HhDiEQAbBgIL9vABF/oUAfL4
8wL97Rvo6O/n/+XqDB4RGgTvDuPmE/4NFeUO+fcf7gHyDyHo8OoEFQTa/CsaA+ck9QUEBPkS+wggBgAH+8z9+QgL/Qr1BP0O/iEU+RfzCwYI8fAD/v77BPwC
Bfb0ENkC9P7mCv8E9/oI+vb/EBD+AvXvE/TZFwb5BgT5/Pr63g8KGj7jEPw0HRzS/wIIBLDzA9QzCuj25dYC+BYCFtoB7gzsAwb9CBf1Bw3xFAjrEgwD+/X2
9O0TAfkK+fsMBOUA//oS8vwF+QH08w0F/QQEBxUN/gABCQUTA/oE6/IC5v8RF/v7BgzqDRQLBwIMG/gO+Pf28eb/AfoQ9Qz28Aby7/oS//fuEvsH9BP+BAD8
BxIE+QX88vUE4vUHDdscAO/w//70+f3/AwnrHgsBCgPvDA8WDgL9//8FFgn6/goa/AUABPUQCQIIEfr+9AsADAn9Bv4BDQsIA+8IC/cJAPXjFfLzAv4V7xgM
6w4Z9g0oEeQQ9xTmG+vX8QnvEAn6//UGBhT4/vsB8AcN+vIKAA8ICvMVDfYK/fX39Rv9CPv65+ENAu8R+ggN7hAk5/0N4CjpBPgFGfXw6Ab5ECD/EwQGAxoJ
GQT98wcI+hIKAgkGCQgB8f717fsJ6vMRCfgXA/3+C/wFCwr79wUI++sEA+8lDPcAAArqBwP48/QM+QsLD+gV/gscC/zlDPkZ8vsE+RELDfoJ/ffzA/kKA/Hr
EQj8BQ709gDy+vH7EAzuCgj3FQ7//PXw//MJAeb6B/L1BAjzBQb2DAIC8voLA+wI+e747hX2BAsB8+ADBv0J/f4F8fcKDAHpAPwI8vMNDAYS+P4KCOz6HQIH
/AAU6Qvm/vIC9QIGBQ4J9QwACBb5BvD99vj/+/v1AQHl9AQCB/X57Azy9vbzBxUJC/rn+O/4+uQU+wAFAgAA/QP7GAoSFgH0D/D+/QINCxr1BQL+B/MV8gsF
Cf3zCgYC/P8SAfju3gz4EwP1CPXw5wX4EfkKEgz28eohD/3y/w32CQzz9AD48QL2DfIBDgMN7AoJGej99/r09gkHAP3u2vPsBwsA+gICCe4S7gMbGf71AAEF
9PDwDgkK9O/27Ovv/ev1Af/3CPgH9BDx8BQKDe//AA3hAvL1Au8HEwfuC+IJ5/8AAfYU9vr1/g8M6gn0BvsKAwQR7OoC9gPq9foC9ucNHv8O9gMB9/kK8Awb
Ag79FfMJ4fsKERIF3gH/+/f6/gjv8P0I/PX6A/MC/QX4AfgNCgfiDgPz+Ab8FvMP9xzpCxEGBgsL//z1BBcB9/wW+xT05hD9FAfyDQMY//kE+AX/F/MEDvgl
7OoIC+UZEBP3ACML4fgC6/gFGgr49/bq7QEC/h33BhQLBwXq9/3o+xQEAe4BE//49fsHGQoC9/wQAwYI+fr3AQ7uAfcRBhUG/vD+/AP+5er4/QEH8AH24gAQ
DvUXA+sN8f4IDOgLCQYAAP7wCPwH+wPw/egEEQIH8Pf48/L9//QKAhcMDgDwF/T8ABIBDgn2+/L+IQQL7e8N9QDp9RT5EO/+7wsHFAUMBf4KE+rwCg3q7Abr
BvcCCubvAfkm9hHu/PH5CPEDCvr/+PULCPcJ8AoDDxYMCPz89fwPBOUBBx339Qb99wkJAQISCRL5C//wAA8QCf0T+e4FDgDuAwH67vMC/wb5EvcQCv8NDPAD
Agf9ARcD+woBC/X78hEKEQwEEQD0APUP7RP/CPsM+ggU+/f57+vyDPQZ+hMSDBftAP4D8P7+8xIX/v/7Av8DE/H4Af769Abw6vr5AOz6/PfrBO4F/wb2GP4V
A/kREvb8FQoK9w0M+ewO9f4K2PwF8gjzCej/EAn3BfMG/QLvHwH79wANBwELEfr+6BIE9//qAAr4BgEBEfAA9QkU9f38AgcO8v4S6AHqC+z+/Q78DvIBBeIH
/wMY6+r+CgkB5v4RCxTxEgXv+f35AQbyEwL/BfrzEBsI9A0Z6xcU++cr6PLwFAvoDOLfCB8u3t4ZGRDg5fwG+BgK2RIK/+AaAQYL/QvrEQgOAPcMBBQNBgcG
/gDzDhEKBwIFDgsDCAQO+gsK5+wBCQb5+v39CgcHBv8RBP0DAAIJBfn5AAb1ChD6FPML8fkLDxcR//UCAwIC/ewND//jCBsaGx3pHQ/s+Rz8GCnX/P/h4pgA
5APmARoT9xkM/PQIEffu/SrLJvjrBfz37Pfp/ebiFh4JEOHcOcMj6wfpAO8D//j/HgD27/8GEd8J9g31+P4A4tP+/AUaBfkK/gX/8QMDBQMO9vP5CPwK/wIR
AwH29/zuCPcF/fT7//b+BwANIwv5IPn+ANzjJAvt9fn30f8T7wwXFObrB/gcAfUf3/n98/Mc/Q344Mrh6RH7BAzV9tH45z4M5cQWxe7t+RD5AQT07Bn9CAYA
9vXx+AATBu357AsJCvrx3gXr/vwI+vAJ+gLvC/4JA/Dk9vv1/QQGAfn3//IbBPTuB/T+9wb+8QEH9xX86wT/8PAQ7vgHDwkEDuEECgj97/39+AYHAR7p+/YA
GPz1/Pr0+BDs7QoMBgME6P0CCvrwAAD9/gn7EALw9xMP+PIKFBIG7Pz//BQBCQYI+xv+BQXpDQQCC/D02OTqFAwL7yAXFBj04/kEF+cKGPLWDgb3+u/+EDv6
AufM2QojIiApGfX9EAfr0uod5/AM9ua6D6LMBb4JYOcIL/f+CA4B8f/79wH26gsA/gf7BAgPG/QBAh31EvcDEfrwB/UCDBX88wj49f7gB/7vBw4JBQkG7QD5
FgId/fwU9PP3//QC4+IIDhX75f/qA/gg8QsIG+/58i719QUQCuIO+Qob7u7y9/0H/f0L7vjsAer/AeHs9igNE+H+BOoQ8xEICv/v6+sH/Sn9Avf3/wHv9QYG
CgboBxAMBuL4EAz+/QsF8fID6ST7FhDr6/7v8wTzE/Tx9O4K8wf08fkCAv4k/QAZ/goE7esP8wEPBgQHA/8IC/D9/P3r9Rj18v34/AMFEQwL+vIQ7hAc5+zx
/gX57Azq+A4F9uzaGf/vDvoT7AAEAfgK/gb+BAETEwb0/xP+APv/BgH8/gn4Ggv6GPr2EQfy8gv/AAUGAfX5/wQaEgXlGgYF9AIMGwoFGgf18xEBABEH/OwB
EgcW+vEHCv/3AyDr9ezy/vD3Cw3f9BcB+9bv9QkL+xD+COwGFfXv9+MHEvn2BgsPBfbz7vX2Gfv38gDoAw76BSES7gMW8CLd/fn98wUM//Tw/+EOFfj+Dekc
8BkADwz9Gdk0+fEj7/sM/ATnC9gdACjlCN0q4wfpAeMG/vj71SIIG/3qAffmCiEFFfsD/uEO/Rfz8fcHCwsT9QsQC/X6Efn68Qz2BfYC9QYZCP0X++sC+gHw
4gcIABf6Cvj1EPwBAwEF8RTlBfj29AX2FQol7dcAFPQB7/b58PT+BPsECPL0E+X7CwgC/AL/Dv//Bgb64fEHAu727QX6CPEKBwcOAw8FFP3xARL3/v8B+Onp
3Qfx8vb+/gsSFxDmAO77AvEVCv8K+xkD7Of29QDv9/jhBwQLDQ/59Pn6++nb/QMd/gAS8BwNFxXo/AT9AvYR4h/wH9/t8Rfo+An7/wcHC/HsBg8J/AX9Ce8K
AgYL7/4G+vnq8/b/6woVAggCFPIJFwMb/eknFgkkwyjx/vYTH/f66Q/ytPQGDRDo99kd+AoC7AETCAALAAX+/AYGCQH++f/58v4IAf4DCBT6AfkFBgPwIvoK
+ubt9A79/PwM9AgDCvcK9f74DO39/PcMAfT4BAQOCR7u+P7t7OT69iYQ8fvmGfv98vbk9QcLBwXz9AHp6iIUBwgAAwLdEfkJ/ukK6Pr3EQnj3Q0BCvoS8/oB
AwvfGvgCAfT0BO7/CPgLAvf9+wwRCv/2AwIL/xcR6AP8CeT0/vX3BSz0Af4EBvf++A0Z4fTv/u/87Qzw7A/4CwMYA/D3A+r6CwD+Evv8+e8RDAv+/wT54PME
CwLu+vIR6/v3/fwRCRbz4RIIDOPf/gkCGg7vEvsMAfj8Cv3x6wQB8AgIMfDm/wcL9/oACvkGCAgUvRje+hj/7SUWCv319+8PCwH4Egz+9A3zDvDlAv8H5wX7
Ie3+/g77Du8H/PAB6vfq9ekIBAgS7wXvCvQQFvwVCAf4BBcG6/T6AwAUAQH8+/oEIQfu7gL7COkB4wEI/Afx/vb89BLo9gkK9B3x/Pn78QkHBBDpCQHqDhQL
BPMLAAryBwby+hP7BwUGAfvqDwD5+g4AAgsACwHcCPUa/BTw9/EH2vgFD+0CAgMLBQLZAP0MAxcBCA3v/Ar65fQF/QPuGRgH9RED9hAF6A/+5Az6+gIiAPH/
8/YS6wgZByD3Afz++AAIEAUC++wSFu3yE/v88Af17gj53Bv5/SEGEfkJGfkH8RQDFPjz9goU9wv0CPv87Q8BDPDu9wUIC/L5DwcH+voFBwAICAMO+vr48w0U
7Qbu/vAJFgD6ChT+Evga+e0NAu38/w3yCen5FekSCQL+APP97gUKBPwEBQAIBf/3CfoUGvjoCPj+EPH/6+4T/Q0C//kRE/L8BRDy8/YAAgLtCQTsCPYF/BkI
8wQMAPgRCxMH6gH/Dw7vCA3mDv8LDRD9+QYF9fnpH/gBAgD7/QzjGwwJ/f4M/Afl9P8S9f0cBAvwDvoP3AITDQP89wL3AQf1+PIK8/z36gj8CPL6HfEHCAAK
9RIN+gP+CRQLCvzz4Q4B+vr84vz0Av0OCfQVEfQRAxD+7g4G8gz89vYB+AwC5QQPFAnn6wYE4wQE+RIB8xgDDBr6BQXuA+nt7/nbCPEcB/b98w/17+3+B+sg
7//hBAIaDBIK7vLX9PHb+wHnBAkG7AsAGezq/QUBDAjsJxrm6eEPF/QR//oAJ/kI8Qv9+gAADvUD6gEM/AMA/gEJE//d7BQA8vv4CvgU8u/jGy4UHxr6AiD0
EyIF5voL9vvmACa6/B4CAQgL4CwH+AsGCBUQAQIE+xD88gfmHggJBPzv8+0IBfgQDAMDC/IE/wYC7h8O//727RL9+P0D/gsWB/wJA/MSEAX7GAb+//4N9ADq
+PoHEAcFBgoEAAUHEAn+7wTw9fsBDwj5FQgC+/v+B/IL/wAC+PQJ6Pz8Bf4WBQH9+fr4Cgb7/xH6EAr3Ae8K9fz3/wP57v3p9/sZ/hAK/QP79BEQ6/QDEP0W
6gIH4wvkF/wY6gzyIfnV/vzQJ+8B0RXzACH6CPQSBCbd9egf4fM4DgoEBgH+1/4B6AE3DfLd597vQiDxHRgPIgQD8hX5+Av/FgYF+v0E7u71/xIA/OcC+fgN
CAIVEPgE/foDDvb0EQ/38vkF+t/6+P8NBxToBQcf+xkJ/f0JGB7v/fL79v4PDwsIAvAS9v79/f8PD/n98wPxEwIEAQP/DxLzAxkBARwE+AYG/Q3WBAMJBgr1
A+fv+//8HvAIFAAMNBLiCfftEw3jC/IIAAYT4PH4ExH73P7mExAC+wkeAhQADdcA//0UCwH5/An3EfT54fYRA+7oDvz3HP8JDPf4AxbwB98A9DUT9PkF9CPF
+O8R4Qw9/LPt6vQK9Rb5J+wk//798grgEQEBA//nLObj+wjwLBoL1vD89xD/BAIg7xQSCP0kCgoAGecICw79HfHnEQMYIQIFCBDz5/AI9+vv+RsQ+RsD/voQ
5QsJ9AYP7QAWBgUR/vz9FPr/7P8A+/L3BfrjEvHnLgoL+/H9Der3+vXzFhfi5fb89iYYBw4T9RsA8+kJ/QMT/gD8BPsRAxL6/An69v75Cuv7Dgb7BgUDCv4J
Gv/uFArw9hADDwb7CP0H/w8KCyYC/AsUC/fyBvv4A/z8DdwE/B0T5+L1BPvsFwPVBPf+6xwb8eAI6AL08hTr+AcL3vwGC//6IxbhCQX6APol//36//L/+vn3
DvEKCgbz2NTwEOEcEPUFDfTn/x3xDCX51OkF+h783iQO/eoI/d0L/Pv5BPn+8wYU8gH66/nuDenz7AfnAfUH/gAEAf4BCQsI/wz1DPz+CP79BAsACgAPBg8P
+/siEPruAQUH/vX2BfMB//b7De34+dn4/gL79w70+vf98PvxExMBEgX2AA/6Av/xABoA9gP58wcB/gEF8xn27AQDCPsRD/r9Bf3y/fHdIerrARHm9APA+wUD
/ggV9wr9F/EB6Q8RA/nl7fsH/PD77QT+AAb/3wXo//P3FQ33CQH8Cgn1BQIOABQCB/T7Cw8H/wrmCg/yCQr/+P0HBwz/9fz5Cwv+9gUN8BD0//oD8vsXEPH1
Aw/99u4h+vUS8vb+APvx9wcBCgf59f/t6fz1BvQM9PIB9gAS8vrv+wXy+wcVAPMJ9/wD6fof7fj3CA3q+Pvz8Af1FP8DD/L9BQMB8PToCAIMB/HvC/3p/xUN
BgwT7xcCCv0EABsR+Pn/6gcP9QPtAwf8++YPDPIG8PD5CAML//fwDOTsCBr8EBYD/vsDBvb+Af/48QoL8wri7v7v/PsH+gz9/AIRBfgIDAwI9vwCDxQIEAEH
Bwzn+wDy+AMBAP8ICQULBv0L8RX89+788PER8foQ+vwGC/UKBw72DgIGAPoVAwTxDeACBQD2Af8BDP33/wIF+A0M+uPV9+YJAg0WDvwP6fHZ6grsBvvt6Q0I
Fg0RG/b56ersCesE4+/x//8MBOQdCwIO/A0GDBoB8/QsBPQM4vvyDPkFA/7j7A7zAAPyCPj89wURAw/6Ddrz7vkDAfUFEfwC+A/o/Qj79hcIB/rv+/b2E+QG
DRb/DAIBCwf5COsK5Ov7++cJCfr2/wzwAunaLffp2QL2AfwACPQEDxD4+Pfz//UMFR/28vj6BhsBEvQcAvr28xIT/fHoDeL08gAD/RLz/BcNHfb68xEDBhcM
6yfy/eHo9R4MA+z/9QXiDOX3B936+ukM9hIYDPrj8A8N+yET/zn5AP4E9h70AgUV8+cj/usDG+T7/An0+RAN+BUJDAcM+AoP9ecb5fcJ7/0O8iAP+P/t+/j3
Gwb/8/gLAPj/APkREhn77/4DCwgM/QbcDAcQ/vDj5hoLEAP/BQLVFfkE+fwQEuf6IRAR6wQQCRMNBxoM+gHhDvMM+wQAA/D+9gAL9vwT8A3lBusM8gj39uPs
8Pv89+/zzxngGxf6FAoBC/YJBx7z8fTUF/ntBfgP8wTw//H/3xL+Gwr4CAnu/vkKCQ8X//gEAPj1BvoDCev9C+4HBxHwEAX8/wgHBwP2DQX1AfIEBfYD8/70
9fUUBwIL/g3qDvoCAgr5BAXxAAXtAgQGDfwH8/oCAALoBQIE/ATyBA379foK/Q/9AAwCCfAQ+uUh8hT9Bf0D/AgAEuwVBQ3yAwju/QX7C/kBDwYE/BDw+gYE
A/35Bfb1D/kD+QAC+wfxBvYBEgkD7+gIEAYI+Q/49OUK7fEF/wH8Cwjv/wr6BvcK/gTzDQoLCBL4Cvj3BxPy/vwG//AM7/ENDQMPAwv6/+z3CPz/6QcDA+MP
+AXtEQcW+PYB/BDq+v/u/Prp9/j3/fn89OsN7Qr/+P8C/fruDPwR+wDyEfIN9A/+Agz4CvUK+v4V/wsRBu3/APr49QoJ/QDv6xAC7AoPFxX36vgNFvr9+gAT
Bgb8APgcAvn9CALuBPgD7gf8Aw8F8hYIC+n7+OgC+vQM/Ab59vj4/P7yAwMOAvD0CAkH/QgCAvDuBwHxBBEBCQAN9Qj4FwLuD/cO8voD8/z79OsFCwUG//v8
7/gD9AYF+/UC+fQT+/7n8w0QDPkFAvn1DQ7y/ujwFQP26goBCQEJ9QAABA4D/gL+DQgA/Pn7FRD6BRQS/hzs8wIEEhEJEQny/vT5BgsZAwUA//sK5fH8A/f3
CwsEEgb29u70///29PoY+PsABffzBQkE8AYZ/PX/CfgGAfwLBQQU9xIK+wQDBQD/AgoB+AAQ9QTsA/4BCvsR/hD3B/T3AP8FAAMOA/kIBQD5//EGC/cBBAP1
/fzs7/rxDf8E8fwLDBIh79D/9BEW3grn/wcIFxcQA/D55gT1D/wFA/XrBf0K9fgO9gIGBgkD/gb7+gT3CRQH+fry+f71FvwD8w30Dhj5BfX88AXqKhD5B/wU
8w4IBRDbDecT8QMMAv7/8wHyCQHxAfsIFwPl4vf/9wEBDAQMBPMZ+g70Cwz//Qv/8gH2CvAREh/z9RXt9Pv5+AsbGAX68fYD/vX7+Av59AkBBfz37QABAfry
+AH0Bfj/IwT/CBTw6vUUC/UN+gn4+uT5DPLoEQf8CAUZBvsS+vH9ASH99AD98fTyCPsN7wkS/AQUCwH9AP8I+fT4DgQG7wsB7Or4AfYU8vj88wEO+/Hr+PsJ
JQf+++wHDwEE/g8ABAsBDgH6B/307gP9HvH1AQP0DOoF+O4B9/YG8u7oBAsJ+hMU/fP2+wAdGwMBBvj89An08AL5E/31/QYO9f4I/fcKDxAGzw3XDwH1BgUS
FQXzH+H7+vYg8/jw7hXjBvgEFgby4A7UAw0LBQjxHf39AQPiEhL8+wX/CBYVHBH3BPQO8Qn8+ffx4/T/Bff69/IY7f7wFPYBCiD/+w34+vrw/gMUGf8D8/8N
+Afz+gT4+A3z8APwEggP+BAG7w/3E/kMAwn++ujq9ffYAQb3GgL98AD/Cvbq6gX7B/kCCeQM9hME9gMF/O3+8RDhG/8P+QsB+AsS9fgD9PgC+PAH9gT6/Ar+
AAIBB/36He/7/AEHDfz9/+cC8AroFP8DBfr5/fT1/AsZEQL/AxIBB+wL7vv6/fcG/fvt/hD7Agv/Bwv68QP4EAkCAQH3FQwDBAkB8wIT9vgB+e71+/r//Az1
Cf73Cer+FP0OAPINBgECB+fc+APw/QcA6vwC+/gNEOsXDf79+gwODQz1B+gQCvIB7Oz6Egvw/fjjCgUGBQf+9f7u+QQZD/bs3goX+g/u8PYDEBLw9PTlDP0M
+An4ChQJBAIOAwgD9/ULD/kQC/LzAv/0ABL/ERAT/gkE9e0B/+/xAvcSFvkMGBX89Pv2///0CwT8+ev0+Pjl/QER8QkIBw0D8QQMCvAO9PLz8xX+DxPy9gQP
//wD/hH26gQWB/z+9wP+AwYfCfnwG/sCBQH/9xMECAbuAf3/+CEECfwFFQDz/hfxGQEM7wj5C/H5/wAFEQPt7PYM///5/fACAgQM+P0P/QL++xEEDQcFD/P8
/f70AOri5P728+AM/AP+9AUF8usJ+h33+/Dt/uHpEP8DCQsHDgMT6QsP5wsMBP0BBvv3BAf38esM+P4C8vjrCwXsB/78Df/7AvLz/xHo+fgHCfsKDfwD/wH7
/+/pE/b9CvYJ9wIRBgADD/0DABUCBg8B+hP8/w/2HfTr+/vp9Pv8/gf49vcE+Qr17yIUDPkF+wD8Awb1E+gCEgMVAQAF+QX/Ah0C+/EC9gYIGQ797/j/BOn7
9gYLDhH/8fP2B+v37ugL//ENBPUA/ecB/QcD/gXwBPYCBxL7EQ75/w4L/fcBAfcD8wAH9AX8/fT69BH9DOoD+QoD+xQRB//3/Pz7/CX68P/+AggH8fX29PYM
Hfb4Ce8P9AT68xsPBuME8wL5Bhr4AgQBAPv59f/0AvkK8PsH5gHzEPf3Dfjy/AffAfkG9Q4ECvoA9O0IFAkF+hDtAAPnCPL5/QEk+ffxCPrvBh3wHQL2/wMP
8vn//gIF8v77+fMB8wrzCwAV/vYGBv0D/w3xBvHrFv4FA/UOAxLyCvcP/AcFAg8B/Q0B+Ar0BwXu8gELBgMEAukE+QwIAv0ADPL++v/6HBf/+vn6/PgEB+oL
+AIN+PkDCOP89unoAP/7CPwJ//oGBzILEv0KBPkK6Pn28Qcn/Ab7+/ECAvcQ6BEE/wb49vv5BQ8B5QsGCgPv/fbxDBIJCAb+5gwKFQf96vwK+w/tEf/6+fIE
+wf+BecH+PAS/CUFBuz7+gIO8gQB6PkB9fj9CQQZ+vER9QD4Ef72/BAAAxD53gTo7/oC/f7p+PsQ+xUX9SX86OrkIwrmHPMNEQz9DA0IGO3qAObt4QEEGfYT
2QoZKOj4AiPv/R0c4hcb7ecaDAXw/PMd9BAJBAH9BRgIChYS8ssN2xHm4QkK+QkO9wz6CgsCCwEDAQf5EAPv9fPuCPUGD/4M+QIP/w/57/LXG+78+v0E/fL1
+ff8/wAb8PokHyD5CvwC/P3z4A8LCPkMAAYU+cwK7AMN4QDt9/z8GPsRBPjp+P799w4IKOveEAXxBSUB0P/s+Bba9+zg/gESDhsJ6uPzAAP/BAcx6s/tB+r6
+PbnAfz1AeIKAf4S/goECRvu9+QiA+UL7Qby+vj47AT5+hD0BPoN7wsDAvX5EwkF8Ozp7fwcEQMK4QoFBAoM/P/38vYd+v4K+wT//wsF6gUK4/HiGvH5LPcB
EQoMD/z23fz4GQDzAg3yEQIHBfEJDQb8+Ocl5Pwd7/j+/e8ODwn5/QTq7QX6/BwQDQQGDwz9EgPt+Qn3Bfjv+AD2AAH7+uAPAxUN5fj77QEA7A3vCf0B7hwM
7vYW9A0GBBH0AwD77foJB+IP/P/+/vX0ER0PGfAKDPICAPb79O/z7A3l8+MW5O/t/f3yA9/O/QYjBRAD+PgY/xkP9fMCIAYg/woJCAUCAP7vEgj5AAMEBQD3
EAsA/wcK8wAJ/u8K+QEAABMHAwXxAAH2BA0DFgMC+esWDgT1+vX8/gH/+hEB9wH18AsMCwb5/Pb86goc5/biCxMNBAoCEwEbCgEF8f8RBgX4Cgr1/AX09vbt
AfsC/wT//PX4E+sQ+e8D7xEA//zv++4BC/oVCAP1BQL4BfEC/PcJ8fXvFwX3DBT4D/3x8QLy9v77FgUE/wT19vTw8/IVB/gM+P7x+AgE9AjuBRcK6PUGBRr2
9PMKDA4BEAv6+wwCBfQF/wMB7fH3/wr2BAr6Evof/PQJIPQVEw0CBv8K9PwK/ekA7QH77+IHAfX/6f/w6+wS/BL7+/oNC+gCA/L0CyQQ9PXvBfcLGf0L+fsO
9vP0/u8BAQIKDwrsAwbpBPb+/PP6/w8U7QIK/xDv5xUXEvAIBO73JO0HCP4CCfbtBAMCFv7v6e8O+vUH8RHtABf4GQbvEgIC7gwQDgAXDhD55/ID8wDd/Pnu
BPUCBSELFAoM+OwOCvIT9fcJ6wQKAvP+Ce8CCfLpDPARBeIIFP/1ABIF+AwL+vL99hEUBhUFBQIG8wr1A/nv+fX3CfkHBfUC7/XzAP0HCfAWCdINAQL6Biv8
+u4F5wPvFgYG8AMDBPICCfAG/QcGDP328vbyBf0NBvb2BfrwCfbzCAcICP3++QMY9Qwe8eoDKf0BCAXx7g4VCgnx7wHxBA/xA+4JCOrv8gAD+/b+CP4BB/MF
+u/x9g/1+vsDDP77AvsHCgYD+A3z7PQIEvz++f/75BvrAgACJgT26AXx+fEF8hECDQ37+gH88/4MCwr99er6/AUGAgYHCQT7+QQK+Af9/QAC+/T9/QcD9gcB
/QQG9wDx8vwICAH0Bv0N8+X39PYGJA0L9ucE/PT2AQL4DwgGBvYA8u//+wAM8QP+DhYF9Pro9g0G+QL86yEPCgQFAQTn3gLvAf0N+u74BPr//AjyCQwKAhDr
F/7xFw/79AMC+APuA/ASCBD8/CUC7/v9CP0ODvcP3/gCB/fr9QACC/T/DAEUCgQX/PYCBvz+B/D8/Q7uCPvzAgAS7wTw/fIBGfr5Ce4I/eIBAQz19f7sAvvw
FfYFE+0D/RTpBw0VAAse+uf+8gIACiz17enz+/35B/MR7QAW9vAMBQH4/fYD+gr79PYKBAsLHdn9DOUN+PYQAA348AjgHPIP/AYBBATtDxAG7f72+QYfBw/v
ChHz7f8N+BAPBPoL/wEA+vgUA/757AQH+g79EhgG8QH7Cgjs7wgLBxL/EAj28fzv7Anw+Bcg1/f8/ff9NB763xXyCOcKCgr65Qfv/uzuAAb/B/3nEv7fBfb6
+/Qd+AHpDQH88/8SDwP9De4BAAb/7vv+9w339vcM/Rf4ERD9BesCCfLZABMV7wn1DBQD+wIA/gbhBfkF7v/3DBETAgTy8w8A//rl9gP3+wAA+vcP8vELChXv
Gv4EDwfgBPz9+PP/AA39Eg0AGvP5/PkM+grkCQ0J+AoKBAv7APr6+A7wBgzzA/kA/AcP+vL7BfYA9Pv0/RT8ChsY/PP59/8H+Qn58+n0Agf8CAj/Cevw9PwS
9RYNAgP+G/r4AusKBPz//xP0CvX1/fz3F/IDBfzt/v0HAhPzBvcA6xMLAvL5Evv2/A70AgUE/O4C7P8N/vP4APr9BdMG/QnpD/31/PUN6PYRGQEK9wQZ7BDX
/wn46QYA+gwZ9QDwBwP65A4N6/QJ4g3u7On3+QfvFuz9CwkB//vj0v8eDvP0+/oFDuwDCg/49fX2I/v2CQATDv/w+vEECAT5+wD79AgA+x3e9AT7+er5BA/1
8QMX/QjzAwP59PL45R8WFugR+u75+d0O9f743/AvExbh3BMIAfj++gIAA/n+DgoF+v/wBesM+QUG+//z+AMQCAjuEfcGDgwIBfwU+fv7+/cKAgkSC/4I6wsE
FRYH/O0CCw0EAPcCBQHv+gT3BPoA/vAJ+Rcf/wHu+SEgFAAcD/v7ExUO2+cGMPP1CgH0+fT57xcNIQIG9/ESAxkXBPD7EvsI+hDu9/8HDAnr9f769w/2BAkC
4wYS9v7rABL0/Q8J6PgZBvIA9+35++Et7OQ6EA0P8P4R8wT8/fwi/vfoFQDtIBryHxr8EQP+DRgICwT+EP8NEAcI7QIE8QsE9gL5/gLnAwYIAwAR7wsLA/0X
/PkD/RTx+AD5E+jiBO4LAwIDBvv29wYCCf75Cvfn/QQJ+fr9DP36AvQF9AcCCvzzDQ7/Cfj7APH9+vsF/gUDCvj3B/IC+Pn17hb3Hfnx7PznBfrx8/4d6goE
+Qn4+hQHFf4B7O8f++L5EusE++4QBO8A6xEH7hX90A/w8BXx/hQLAAQEDRnhCvvvAA4c/QPu8Pbv4BEGC+fjBOgL/QT9AAYEDfkPGPYW+fkP/gwCD/n7/gAI
+gAO+/v/CwMe/PEV9OUHBfb+9AcKAgvvGfEPDesHBPkFBucBDyDy7/329gIFAfnq/PAO+e/6Cf/36gX9/Qr5B/sJ/PD/DunoAvf++RT58OT04RPzFjECGvHy
D/nsBAMKJPnt4AgR/PP3CQ4LFfz5C/wO8/sIAgX9+/gB+Af89Aj5/AsH9gPd9PruEAgCBAbn9RXo5gYHBCAFEe0LDwn8E/H1AvP+GgEECfkCBd34Egf5EP4n
Ceb8/Qgh/QsMFfMi+REI/v30BAUVEeEV/Q/yGAME6wMC+RkA7/79A+sI9QziBgIWCOwFAxUS6xj/+P0JCRf4DAb/+efv+AsW+/z7C//sD/wN9xEK/gHj9foM
AQ0GA+4YHPAHCQQb+gf58xcMAxAEEfzw+/P88vQFAfoGDvsGAwL98gsFBgYE+/z6+Rr69gMH8gHf9Rsf8QT9BOcZ+CcE7wTv8vv+JQEPBNwO9u7lBAD++/0C
Cgj8/AIBB/cMCwL/Au8Q+goCAvwA6wDu/gj4AQj2/PceCtwqFuH6DRADBgEP+Q3hBvQIDe/e+P3d/v7/E/oI9/PV9QwH7g7sDPfu9gAV9/4N9/H1C/UhAPIN
BwUH9QASBwHyBPoP+fDxEO0J/RQD9/MB+g0G+wH3AfUA/P7+BAD59voAGw0D/u39Cff76g78/wb97ff2AAn0AwgO9QT9+gf7+w76AQzyAfUHB/L7Bu/l9voL
8+gC/AzxBgTt/fIMAAv3AAYGFf7t//4C/QT5+/L8CgP+AAL7BOcH/Pr4DQ38BPj/8QsB/uwO9Ab19/70+QkE/fv5B/rwCPICAvDw/wkN+wIJDwsAB/n49gcF
+PMB//4HA+r1AvsKGQgREBD2GAkMA/YN+QIT+RQJB/D/8gMW8vgO/wT9AP/3FQIY/PoKB+cLAfgJDv4W6vkMBBr8DvAGDAgI+wP9COsR7uoVB/b/+P78B/0C
/QX5Av38BvYFBwoB+gAO/vcD/wfz9PL/7gf4+e4JAQEG6wIU9vfkBwsMDgcMFfwJCP7wBfcC5gEWCPoN8w4UEQ4AEvcM7P4CCAIEDP4H+AXw+/En7P76Bxsa
/BIFAeUBEhohAxnwDQv4FfIAGOnq8/H/BPr+Af/89eH28Pf/Gf4D/+P7CAXv/iH8+OUM8gPzCg4D/ugAGgH59QTt5AkT+Qj65QD5A/QBAwkJ7/viFvIDD90P
/+H49wgA5v8H/APwBe/lAv/+9/oI+PX+9wH24g8DHQ8A+Pb1BvXy99AA/BoU9wcRCvPzBw0eCBL6GgIoAwIQD+7/4Avy/t0m7w/v0er13ekEHPYB/+37xzYR
08kX6fjlB/Hq9ugH9gEWBwEAAQQHCQbl8QX7+P4A/Az6DhUR9wEOCen6DS32CkOrLgTWUekLFAn2AuvzON0V/PLTEL4e5jr2+fj8D+kBFgAJDgAM7uYJ/xAI
A+nzAPXXFhHk7BELBgP8C/wGAQj6EP/79wwBAfwDEAQA+/IE/QILAfP5AhH5EvsgJBoe8i3BNRbiLe8DHxD59RbhIwI5++kCPMQWBSAv/v398Pzn/gsi+v7z
DhABCgP1EwP9+f37/BAGFPfg/Rb6A+T88QvyFQj9DPX99v8U9Q4G89cE/QUA9PEWGPcL/93z3x75ECUW6fn9DxsZCdf4Dd4D5vj59/gHDR7xCfcX9/kT9f0H
GusZ9Pj88/76+Qz77gjiEhMEAgUM7BP+D/oK/f/zCPr3A//w8Qnh6fzxCPkG+Pz7Iv4A7QUH/uru9wEREe0G/wjYFPH6BvH5DQQG7QvfG/4O9gHzE+/+9QoQ
9AwNAwkSCAX+DAsX/hEWGhIIBfr5DOj9Gvno3xYA/wP/CQ31Awn/CgEFEwHqGwP8CvcD+O7u/+oA9931AwX76ev2ADDgJiMHHSIFIQUJJfwW/Avg1P7p1Age
7t0uFgYfDfYS/+8pAgL0DBMKAgwKDfvw/fsED/H/Cf/26AgKAwL/BhIB/hEGD/8EEg0A+Q0CBu8f+OoD8vIGBO/3EQwPHQv/FgPrFwEL8wAc//jzEBLv9w4A
B/Ti6/4B7QD/DhQO+Af6Cwb//fz7AxMf7P0KEfX2Et/s8f0DAfML+f8R+QsI6xkP+AsMAgX6CgoR8/j7EN8W+fwH7Pr57f7oCwwGG/HsACIABf8Z8xEO/AAR
CPgI/fgH/AIgAv4TCfoZ8/cn7gLz/xsA6f7r/QD47u7/DgkQGOwIAxEG9Rn2BAL17iX1CAEJ9v4dAQb14/0WBgr+G/gD9fsM8gL+//749fsQFBz1BOi1NB4l
//oS7t4bDwn04BLx2BADKu7j9f4L+iP/Evr8/PIE+Avu9fEGBPECEvIEHhDyBwYVCwj6BfD99wkN8gYM7BT5FPXw///99gwO9AIYBfj/9wsF+fv88fgDDRn6
9e3uAwIH8uvx8P7pCe4XAPoI+QwSGAEN8PP/9v0GABgaBeAWCg/REjHt+gUNBdn8A+ALAgQd4vTS+vv5DPQM9wbm8hkQ8woBDvToJw7+/uz69/j5/A773/0E
CgQs/v0IEQP1AwgI8wcX7fcHBgfh9PjxEPn9D+/34f/9CRMCCesDA+sAEQ8k+uEH3t7Y8fviGNsXCQcR6/ERDwTb6+r4GgTxAygN+g/7DfnsDPgbLiP0/PfY
7/X69tHYFccM+Ao+E/L5Cfj06wnqBPA09hgyE90L5doFBPwDveUW0Q3xDQzzBwsHDgHyDvwD8BADCQ4V5QL16/0I8QDp9fz0DfcJ+/nq9BYHA/n28fz0E+8C
APT6Bej4Eff+BAP5/wH6+e/67QrzCA0T/Qb4BQX///z7FgLnBfYQB+UH9gb/4AncDgEK5+cjGPYMDw/75ygUBPjl+e/2//QR9NcH/QwDKvX4DBAJ9QQBBO4M
HOj6CwcJ3PT4+hv8CBrs+Oz79ggM/Pz3E/kHFgASAPsIB/4GEfcW/AX2/CX6B/n+AP8dAfoCDRENDPgL9gj7/f4LCwkJ//r2CxMA//b2CgH49OwKABv4FxL7
Bhf5CQYB+f74CP8NExTzBwTy9Pz0/eX9+Oz2+vPy7wf4CA8R+/HmEx0VHBLoIQYF9wb7J/EGFRrr3xMN8ur/BfT/FPIBEQv5AfgAAQoE+/D85A/SAwHv7g8K
Bv3y/A8J+v3yAgUN//wZEvERDfIdDwsM9vYI/PEA3fziDfcFBvD44gDY7f/wBv8IFRkVAh7zD+7wAPP8A/UC7Aop+gj6AxEO/hD0CgfuAhL8BQEI/Ab1Bg0P
CP8I9Aj79wP/BwUEAgoCB/oQ/wTkAAcE6/vw9RAH/wv1/wX4DPjy/gHyE/8BBPoG/xEBDBEABewA9wMV9BLyAucYAfcBAusLBvUL9+L9BgQCDQQF7+gWBv30
APX0CxMG9/Aa6hYLFBT0EQEn+fLqCPISEP/0AO8RBvwG/gvxBAb17Ab0Ce/6+QLuBw70FPsECP4PEwDxAvDz+B0VDfX1A/r7Fv8LCgAR8P4PAfIK9AYGBQ4V
5AUPCP71E/sF9/329AL9+QT89gcG/wH8+g/3Ffz+CgALFvr0EwTxBQAA7fwFAtvzDP32BAbi5Q4PDwoL+/8H//Ye4tnj9PMDAfwQ/vQECPAR8OgB/fgH/uoB
8QwJARv3/AYP8fkBJQQC9/D9//kCCAj+BPni/RAF/Av8CfgOH//79/oH6vb5EQkE/An9BfkABgb5APIH8/sIAwIBEP8I/PPz7/v2ABXxCOT///D/+AoA//3n
3wvp+fz3+AkWBg8G8wz4C/sJDvb67gf3COT7/hsB/BL9DgTxGQTxDg73EQHl/Oz7/gcH/ADuAwP/8gEL/fL57QgS4uYQAPsVBff5EOf//AcMCCT/9NgG5wv4
BQMMEe358Pz/BADrAfkQAQoO7AMICAP/CvcE9QTx/+cH+xcUCen0+wjz8wL3+gsaFOQCDwj+CAcG+O33+/jr6/kYGPT+B/D/C+7w/A0A4R8E7v//CgcJAxYa
7v0DAgUB/BQEEQ0c8NfUCPn1Ahf69P/68hbq2ecNAvTy/gME9xE1K+72BA369BHj7Ofv7ekDFBjkBw4C9fcD8QD+9wL67Q0DAQ8CA/AIEwQK++n5DfkM/gD2
BA/89f32Bgn9A/j9CPMN/f30/vUKFBPz5wsAAQPWDvsDBfIeBBUM/v4ICgYUDvcdCPf3KvcF8AAKE+f8FAcE7fgJ9wQP6gAXDQvh3fIM+AIA7wfpDQ7nCPT5
9BAT/Qbs7/z9/P4dEBH36gT43+MCBwgRC/oLA/AN/wr6AgbpFPHrBRH8FSH/C/j7/gLr7g0D+BrpCQkB4w0U8PMcDQj//SP56vsH8gQI9gkH5wnzChH39P78
BA/4BAb+AgoR/uMJ8//9BAXt+/oL8/r2CPAB/gn97QIBG/QBD/z2+QsFAAweFgX2+/wZCAcX7ef/AwjkFgkFAAkDAAcE7w8DDg0BA/oCAPD89wgEBggB/An+
A/YL9/cMDQb4BQj0Afv8G/YB+gb27wH9BxP2ABEE+fcH9RH9/PoV+hwA+PUE9QoJ+Rr76BLv+sv38gL5A/cD/Qz4/vcFCQ0B9AEJ8g0CDw3pCwkEDfYeBQr+
/QP9BhX3DwYQAATpCwHn3QQDGNr1FvsKIPYH6gXo6wcaHusVF9Uf8Azp+AIA//f+HgDvA//2BAj/Aff//AkH3w/rAAf8+AwBDgkGBQ4NChEBH/b98QsECxXj
IAkHDgAC4usf++UEAv3vHQkWHgsGBfMCCBUN/QYJF/P/4RX0/RTz/P0JDfAXBf3z+w/8Bw0Q9QsBEAH5BwT1DO37+PT9+PP2Avj9Bf/42+Hs7/8P+REAC/77
Jgf9DQED9PkYA/AC/vr7+AH8EfoFAvH8BBIAFw4DFgghA/oE+gH/BwP0CfgJ9Af1Bu/59v8EDPwEB/ocCBX7CAwEBwr28vj0CP3xDgD0EAD89w0N9Bb0BPIB
CvzzDwL9ChvuB/4C8PoI6wH7EPz25wwHD/cAAvj8DAYBBgMB/RX+BAcODAQHBBEE7Q37/vn6BvwF+wQF9B7g9v37B+7yCBYg6vvx+BPuEe3iAA0NEPQe+/wl
9RLw8/n/B/cR/PwM/f0fDe0CAvDx8gPkDPYDAQ3zEegA9/Mc9/j+CxP19gYLB9n8DwISDPzp/PEB7+z7D/r/DvDw//n49QL57AEG/Rgf7PrvEwcECPzq+/74
//vrCBkGA/38+vUH6QcHCRIFBf/lBQQE8AcCCfACAun/BBby9AIIEecCBAXmEu76CPLq9Ar+DxQR7/f5GPwFAPzkB9j69AkJAAAE7e4PDwsPBfj8/g8H/wr6
Afj0C/8F/PkGAQcKB/z6++8EAP7zEP4DEgf3+QwW9vQXBvv7AQIFBu38BPP9/w8ODxMC+Qv/GwwLEu8a9Aru7fnuCAsMDuL5AuEB6wH2AgMOEQwDBAj2BPro
DgH8+Pr3CBkKCAr/BvEC9wIJ8RXu6wsID/b5/vr1FgUNJ+vpBAYa/P8N//z6/gj8HPYED/71DwrfIP4QE/sPCg0K8QQD/wr9BQb19fPvDQMEFAf1AvwK8+wK
B+z3AAX9+AQE9hwSEgb8DwX+DAP+/wH9DggM9fr/7fn//vb4AQ75DQztCA0FEvrs+fz8CAIBCBD+/Aj38/vYDw8U+AYN9AoM9fkTBAUK+QP9Bwb87QcA6ff8
D+7vCRUM6hD1/QH+/zLz5OoG9PoIFhkH9gn98hP16hbo8BUABvYFBOz6DwwFDvgIDwUB7uoCAurx+QsH/vj7AvoQ/Pn1+/b8/QwD+gb++wj/BgIC9gz/BwP+
BPMQBQkJ3gH59gsHBO79/wL4/gb+9Qj7H+QOEO8LD/z+9hH7BQfuAQX7+gIF8QYH/Qn0B/YBCP0M/Qf5BfwI/BXzEADzBOP3/PPsDPwEEPkN8/AL6An0+wnt
//vy+P7p9vYQ9f369wMN6vb3BP77//byAfwGFP0H/wL78w79/vwLCvvvDgLz9wPj/fv7/g8VDfvz/AwNFwEM9vHr+/ry5v0BGPESAO77//j29A/5BgT2+/cC
AQABAODp8gj69QIGF/Ma9/n1+/YA8foUBhD3//4H6/r4/QzvH9b09BQB+vwUBQns+/sA+gwXEhL09fwN+/j9Bvz6+wkZFRgC+vkFBQj8Evv7/PQJCP4F+P73
D/0OB/wfCgL3CRTtHAoMDQkB+/IJ/RgW+xbz+gIE8v758fwY6//o9v7wFwEMBQn0Ef37+gb+8Abz8/f09hoBEQf7/P/tBfn//ggi6wH5B/IGC/0EEgz+BvgB
9fUD/wX3AwH+AfAG9Qj3DA/6//Id+AH8BvD+BfYOBv8W9QP99vvu/QwGCgQC+f4EBgoIAf/+B/r/7Pz7/BP37vjz5gEGBOoMAfD69/r+ChED7vr9FPwFAvv5
Bfz5Egv++Pn1CPkeCvP+/+73/wMG+A3o8vgV+xDw9QkV/wLx/fYB7vIAABX8//wEDwwFAfn4BP33AwYO8wQG//Pg/vn/A/r8Agn+/g31/gcC8P8VBRDz4+r/
7/v98/QMG/wO7QMHDQ3/8fL9Af0GERQQAfv3/hQDCPf8+Q3y9/rv/ggP+vkR+/LjEvsj9/UV+gPhPgvfCCry+vMa/wYE8CHg/wjxBxAU/hgS//gCDhUCAgYG
9vABCAgRAdgaBPT4Cfv3BAMWEgr9/ADzEvsSDvoD7RMA1wrvAAYACQHgAgD99P7/BRYO8ff17ukE8wQEGBfuA/3jLhQZ8QcHD/bhCOkBByL07QEGEhT9BhX1
AAj5CgYEDQT16/37//P7DgT0BBAIEP4LAPgM6Qfb+vPxGfL5DAsR9AHvBuvyDPYACuoP/gT7CAjoAOsR8SYIAhz6+xjmBd3xBgHrDQEazPP0/ezEzt0KB/4B
/Av7FfET++sDD+8F5BLwBPsY7BTy/O/28PHw7QcL8vkFAwEN/gALAPgN6fHs7wIR6AP5EugE/Pnq7Nzv9//7+Pr16gcFBvD9AAQBDejyDwoL+gIO+v8Y/vP6
6g0SBish+Pb8GCIICxEKJugL7eMF6AQgFPbg9QDv7dkA/QcO8/76CP4O9RQH+PMK//sOFfUJ/gz9Evv58wj7Bf0CDP8uDvwU+gAM/xEFGvXqAgboBwUIHQvz
9eUC/fr69yEP8QP7+QgZ+e4F//f/9hQMBBH/EALqBPsEC/TuCvYIHAoWDRb29REIHAsHHgEa4QYG7wjhBwoaDtgB5ur86Qrp9gD2/BEI+AwW8gQBFAT4/Af+
+uTpCu//Bv7pEhgBAPEVCPwi4/XuIv/uFBzu+f7yEhYX6A/w2u4V8PPlBhPpCRP4EAL3+QIE/QDy+wjqB/X9+BT9GO7l6STzAgfq/vMCBwrsGwD59hf99Rz9
9wr75Q0CFPMLCtH1Cwf68u8B4/QDGPIxBA0DIvf+FRz1BhLkCwYN+/oG7wIPA/DmDBDu/wkHEgzo+vgTA/L4ABEI9/oKA/cH/ef13yD33wsGIwELK/j/7u3v
/gvwABkU5gIJCfgJ+gb39/MMGusP9vACAvL6/QsBC/D3/PcDBwUTC/z1CAASCwz0APYM9v0J9fkGFvcUACkD8vkh4gQNDQgPCfoeBAQD8Qfe9RH+4fnzCAP6
FAjt6/wTIi0m+PAVAOXn+BoLB8e5+eD1A//BLUsCDtTy+PT4+xIADCDxCAv/7O8DAPoc6+gB/gX9A/kOKwbm9w//8wf9EwoSIgP1AwL09wEOG/vV0g7x/gvz
9Bg6+hLy/wP79w4K8SYP++4GAvYKEgz78d7WEuwG//XuChnv/u8XCuLw+Aj7EgTw/xLkAP8U/BMk/vz1CgIJ7uwFHREG+AUB8wYCCxMSD/j48BoE9vkN+Prj
1P7w+QH75gUi+P0EBA8MFwn/6A3yDBkYABEOABQK9gMJ8/D+/A317gEC8PYbFf4FFuzjHPn3CyncBRAFBRIA8QIJ6vIN9fzx6QzuCCb7AAXq+gYG/gT2BPYA
BP8V+QsA/fz79RII9Qb0D/vy8/wPAgAI+vYS8g4Q/Qfk+xLu/NjyHPH07QISDQry//n1B//6Dgb+/Pn27ATz4gcDEQcA6vwAB/wFCfQACQIDEAr6Afr0EAT5
BQAGA+QhDPz58AD7AfsGDv/2Av8G+RYDDP//DQD9DvwJ9/cEBeX//Q32//v/DQwG/eYT+gz65gPgBAgKLx0D7D/vGRjm8gUoBxEK3f795PTu9gveFQwq9gXx
Afn3EAQG+fAJC/nu/fQDBfsN/Anw7/sH+wUE//3l4vb5IdwdFQny/BgC3vkP+f8EKBAC9PT1+fz58g/rEB8P8v3w+PwT+f0R+vP/8erxJQX2+PX18fUUFOUI
AgjvAf8KDwHzBhEE+f4CA/L+/OkOAAYDBAUK/QT0BAAT/AD59BEFA97/CPz8A+z2+/gE+gMBEQv7Cv39BADx/P4G/xn7EhkH9wgB+Pn5EBgIABX3BPANHRD+
EPH9BwMM7voN8wMMBAD0AP0O+xP1/goR9frzCR0I/hADGQD3/hDwB/jwFfkFB/UBDu/69AENAv8KB/n+Ev8K/uD6A/oQAejlFRL3+Av3EfD1CQP1/unp7xMG
FQMSAQwFFvD+DRcB9voHCg/2C/vbEtoOEBgKEvIZD/AE/BH07CMIB/UsAv4nBfoO//wIFef28woREQ/r++/4+/DzCvQWBf77BBIB9AABCgQWE/0P6voIB/z8
CPMG/vf+CgwQAPoH9xDoEP/8Cvfn9ecD/woTAv///QMUEBL9CQrvCAoKDwn8EPgHBfYOBADz8vYYBAUN+/PjEwUZBgIJ/f4HBvv5Ev8C9BUU9f/uBQvy+wQB
9wLxA/wfCQ30FQr0EAMOAvICAA7u//QHC/wO/gYHBRLx/wkF7QcHCAD7/wYI/gH4/fjm/vsM7PT3/PgA+/np9PgGGAH24gv9Dv4JJPoS+PkW6Or2FBER/Qvm
+Qv6+vb+CBP5+AXmD/rxBfwK7uwF8wHgBPUB+/YEFgPv7fsB7P3/B/wDAPUAB/wH/QkFCQoKCvgA+/779fsH6/UV8RUxGPwJ/AX7+hITGw0H/gfnCQoE7zTy
xgIGDwDtDfn1+fsH+/YT/eEACfgJ8QgNBg8EChPv/wEC/wL9+/n6FOYHDgrrGBEUAf8cDNwJBfH3BSPxDPPq/f8A/wMG+g8S9f7+DgH07xkKDBkIABQTB+4F
A/z4Bv3eBfkO/gYF/gbpBOkM/AD87/HyAgYL9PcBBfr/6PYK6gwFDAkF6wIRBPIBCAP7/wMBFf0EHPUB/e8IAvr57f0VBvP3Ag4P//z1BfUTEhYU9QToE/8S
FPf05/kE/wT6CBXsB+P2AAP07hkBBwL5/w31EPgeDhIN/uvs+BHyGvII+f4P9PIM5f/qCvb9+wQF/wABC/r2EgcOCQT7CA33AQAOEf3/FBDt//8A7gD6DgQJ
+AkL+gf2Ef76BuwGAwcSDfwG+v32CgAI+egF/Bb9EwIZ9h/UBR4nGQX2Q/zS3wEH6wkH9df1Be8w3f0FAPr4AAILAff1F90GAwj+9AkN+OwVCvv3BxAQ/BDt
9PYa9xwA+OUTFAkMDxkT/eru8v4VBwT3AP0Y9w/n7PwZGwbt6hUMBR3v4ucaCxrTJxj6B+YL6h4PK9oRCQglCPX17Bb+APUSBvoQDgof2fUC9ejj9AUIAfUC
EwAa9PIF9gH79AHx/vUJAgsCCwj2CQb0++r+AfcHAvze9wT19Qj/9QgAC/b+/PgaABcK8gPvAAERCwQA/vXx/BAI8wQAI/z8C/73DQr67wwG9f4AE+ceCAH9
9AX5Cg0H/wcD+PkG/Pj2Cf0f+usWAgsS7vz3CfIT/tbs+wgL6ucK/QP4Ie379Qf39//lCBoNFQP/DAP5/PQR/wYPAw/4J/0AEgDbDA3/8e3w9vP6D/sC7AUA
AgryDvcBBQL6+Q4E+Qjp6QUE1QsN4AX+8N0IBg8Y7hT7/wgLH/cxCwMgChnk3/D/BDf4/P0TAwP/BP4I+wH+CAL79v/9/vkBBwH+AAr6EgYCC/sLEv0GDhzm
CfYA9QAG3+TrC/zk+hUQC/n3JOsc+gH+3vXv6u8bCvj/6Cz52tf1DPH+D/XPCQcLERgH3gbW8AXe7erg8gsa+RPnLfLf3dbz6f4U68j7BhcBGhXwGdr8+vT2
2/sF/xryBvoa6PPr6PHtCwQL3/0LH/8kC/7/5vD09vfm9QABCgP//xfy+ff1+vMGAxDq/AYa/RkH//vo7fcA+RYSABP2D/n8F+74EhEMDgL7FP4K7/wB++vz
HP8aCQ4DCgf6AgoOBvkF//kFAfH4DhoE+Q4BAwb6DAcCAAD8Dvn88vv69hD0/gwK7QIKBfX3ERL5//wQ+gIdAvT49P369gsPEAf+EAQLAwb3//cNCPkC6vr5
Ce/x+f78CPAA+usW+Ajq+xPz9gv1HA8IE+b1CfTn9g3wFvYZHA/S9Bch+A7yBQ8G+fYJ9Ab78u/0GAEJBOX68QUN7e7/8g/3DfL7/QHwCfEL7AL49gn84wUI
EQgB3g3u7goC+vj6Fe33FPwG9Qby6AX8BP75BQn5/Afr//L5CAP/Egv+FhX49hP13hAJ3A3z9OIMzxAn+xIH7BQSC+kbAucj9vzhEu36Dy3+DwQM/u7tFAUD
DvoUEfv9BvUQCf8B9AURBO/38/7xDAb/CPj8BgL1/RIK+A4C+usL9gwY+woWC/EK/QkBAfgB/Bb/EAfeBv0ND/QTAA/19OT3//4JDQIZ4QkS6vXr+vL0BhYK
6fYMBAX58yH6Auv74+cDAv75AgTe+A/t6Pb1AwL5Df/88AX0C/QDDAYN7/7w/gP2BAr8AfD8A/8G8wHy+u8CCAwXB/MU+vwS+gIPAgP3CPL/+wLvBfcD9xb8
CgL7CwUA7xMNCwX89A4NC+QL6un8Awv6CiTZ8f3i7+fm8ur1Fg/r/AYDEPzxGQUI5/Pm9Pj5/Avy9df5CeLy3Ofq/gH3DPzs8QP7BwX8/fH7BPr/CvMHE/7/
7AgXBQTv5f7/BvsH/eQQ5/Tz9gEC+BUWEf339BHV5hAH/BbtCO/6+/Tw//QHBv3xABMHFfsJEA8G//sJCPvsAQH9/vIECvfr7xPk/vL4FgH7G/beEhkG8PAJ
9vcYBfEU9wITChEB9OfzEBH4DAT89vkNEQ/7Cw7v//IDEw4EFfb4Bfz1EPHvB/kQ+P4LB/0NB/zy7xIM+fb4EgMCBwzz/g0B8wAHC/8D7ggD6/kB/QQB+/7v
AwUG+wbzAAMF/PcE+/wGAA78AgT4/fb3+uYIC/r8NxIS0uwT8hYH5vv77Of05dQWExIh5f4FDfb1Dvz9+QQgFfgOEPn26QkBBPnuAxAEBvQTBgoR7AEF8AX0
7Qb8AxsJAhAG8P76AxH0EgT9Ew4D//3y4hT9Dvz7AAkb/AsH9gAHFPf67QEU+wH7Guv8Fw4HDhD/EvPy/gb2AfkKAf4OFgoZCfHp8goOAQEH/fIEGQgC5QP7
Edse9icVIvzHAw4w1P4T+iYnFBkXz/bUBO/5//v8HRQL9xYAGggI+tkcDCID8wYBFyYMBwfs8eoM5e0C/eseDg4JACIU+tscB+z+RuD7HQH/IQTaARnq8RD9
GN36DOYxF/v4+OoJCQ8U/RkgBAQY8O/vCe0cBu/z8RnyCw8I+PobCiQc2hYJB98AERwL+ibvAfMKIf0PGvT2FwYC8gD6+RDpCu8TKxgN2wgJDt4CDgMrGOMU
BufqA/fw7+vm9AP5+NgH6xVBJQfeBAL91fYQAzMe5iAO2+bs6Q7y+vP8/AQB7Qn0BRUO/untDhnfAQr9FgD4HP3PD9//Efn5EgQDAgP2/fsUEgoB6QULBfL5
CQQUFPUQC+78/wP29fjs9wr5Hfn65hIPDgXgHQEF2uIMERQ17R0I6ejuEen2BeLvEP4F9QT1EQ8UA/MG8PkE9QP6Fgz2Dgrx7f4ABvMG9QH4AgvwEOsG9vzy
9QEHBPv2AwUHFfMEAPHn3iDuBgn6+xkFBvUQDvUFB/zvDRTx+OQF/AYt+BYG3dPYBfH3+P7bCBAG8/34/wsQAu3/8O3+7AcBCgX9+vvv+AP49PLxAAD/BRHv
DAL3BQ0J7xYZ9vvqC/n7GwgW/efu6gIJA/IH9gUX8//67Pn/++8AAAvnBfkR+hUW9RMO+ej0EA71Df/8DAj8+gQM8Ab6CQkKBwv7GQDxBe4J/AgP+gj1FAsA
Gfb1BQz4CQED9QYN6gwJCv/1/v0IHPwS9O3o4xj79/8C8g0F+/0KBxATBfLqAwIEAPr8BhIP8wkA5vvyA/LmFfvyDQUG/vn5AO//AfEPFf4B9Aj6DiH8DQXx
/vYX9vT9APYYAw/5A/IF8AL75S0h9ArMGvQhOO8kBPDi5Cb37QQK9SYS7PkACegPFxECBiYa/APx7ecLDwHjFOXp9P34+goE9AgXBPoA5xERDfsD+fkM/gEE
/goUBfwS7ifuEvYUBQby7+nrBAP6BAj9+vUaCwP08Pr35gEjBgrp+vr5+PbyBhQD+/0XCfsT+vr0DAjrAgv8A/8LBPv2/Pz+BAkE+w0M9f4D8/4JAA0AEO0B
D/YfAfjl/PL1FPIIDOwE/AD++Aj2MgEcEQXp+/cBDfv3/foK//Lu8BkU6Qn/AgP/BA7TAwwN/QEJ++T+AgQBDBQFBfXz+fgCBgX6DevfDvj6AAYD+A0I8fsS
6wkPHAMSEAIS9/3v9+UY+fUBEAnrCxH5CQv4CP/wCgP9+iEB9A0LCgPz7fny9QkCEtYb5gMBAPQRFwsEAgD9CvgHEgr7CQP8B/ESAgb9Bwn5+fwI/Q/q/wX9
/Aj36QYR2gEf8+QM/gPx/AL2/AYI+QD4D/EEEB/+AeftJucNDTgQBPUb9ggnBAT4HRcKFRAQAhH4AwH06/EB+w758u32D/j+CgPp+gYB7gX3APoACf/2+wD4
DRESAQLs8BX36/3y9wTw6A7i+wMbBxEQ6A7y9AUP6/cgCAb37cr4CfoIEBH4BQXzAAIAA/D1FAP3BwQB9gz5+RIQBfYR7v8I/fUM/C/b6P3i7gf60ecIFh/w
DuAH4A0CDRUb2f8YDQoD+AEG9QoN+e/9+gb9Cf/uC/IF/QwA9/YL+RD1//jq8fYcCA/oBf/w/QQWAgQTC+oBAA0N6gf9AfAA/fUV++/6DAr4DPoOEREB/gf0
EQrq9AH1ExXwDAbx9gz1BAMM8hoOJwf69AUF9gQJBfH+/wXpChD9CgYC+grs9/DzAvzy7gjq6t3HLCX0EhkS/7n1+uUq+BHf7fj46QYC6PcbKgMRDPP99gIY
LQD29PX75vX37i4Y//bl/BoBAAPz4w0rBgoA8/L17g0I9QYA+Qrp6u/jFgQMAf8MC/4WCvUD/g72CA0H/AgEDxf+//wD+Ar5+QIE+hcRCPX39fEX+u0jBfD8
7/0EBgn+/gUU+hH/AQfyCfHjBRL4CfPx+QT5/RkCAQf+/gPz5hIIEgQICAn9DPr8+e/7AO4Q9wPs7Ab5DgMJ8AruDg30//n+9RcKEggGBwMO/RIAAgv2BP73
/gj68PMK8vXzCPwE8vsD++ofFhwlDNwj/wr1D/kn7fYZE+TvFAEAD/Ef/+IEFOMcBwAMDQD8/BABIwYR8gcOAuYC8BYJ/ev29gwKGubzG/MQ/PLr8h/r9wLQ
+A76GO/xC/gF7RHo6AMxFAYY/+wc1/ko9vcTCfYf//PvGeQMBfYB9BT0CPX2Cgr//AP6/fv0DvAdCP8KCfILHAXzCf79B/cI3+T3Dfz8Cfbv8ggFEPbxGO35
6CoP9QId6/8JFwL5BQEU7wYG7/0I8vT2BgYKAPsS+AjnIf/s/ALrAwj+8fsL9wbyDP734wID7vwaBvIIEBH49BTw8iIZBQIDAf/rARHvAxEZDQgKBfL4Cf//
/g3wCAcOBOr0CSwXCAgGEfsU+wjn/wMXDPz4BvIWBg8ABxMGAv/y7f8C6/rv//kLDPfvCgMD/wIT9R3//wsP9xQC8wzw7Q8ABgIGBwcA6fgHDwv5CwEEC+8F
AQIDB/gEC/wP/AH6EP77Bvr8CBbvA/sA+Av9EALvBvAG7PP29gAIF/j+/AX8+v/4E/r9/hsBAv8KBw4CAwn/9gMSCPsDBv7w+hH4DPMQ/vL4+fXtAtb9BQ4G
FhcNCAQKAw8T+PEE6fgC5wHx/fcnCgUEBekICvf+A/ADCAb6/gbz+vYFBA8OAQLvC/j5CQcJCe/r+O7vCvjgEBMC/P8OCh3/9BX8Ae8O9wwZ5xj5CgEkKAsM
6/QBEQj04gYUO/j8BgX28gT3/ggHCfr78wP89gv4CP8C8+X6AwEHBBP2/QEWCPEB/vfqHQwLFwcR6AkBEhL6BQYO9wcMAv39+wzo8vAM4xf+8fH4Dwvs+NYH
CvQI/v0ACP0H3QPpExL15gr1/g726yQYA/z57iHs9PcI+hgUAu8EEegGGQD+DP0P7/3zAiHwAu4PEv32BBQNBfT//v4E/wUW9AMi/A0W/vHz9wME7wnn/woO
EO8ADgPw7vYZFArxCwUEBfLtFv70FvAL8PoF+PP6/gP97gf49wP+CAT8BAH9CAoLCP3wAO//FAINDOINIAH6FP7/Ef8PFR7+FAz9CAYOBAcFCQQV9Q76APQF
8/79CwL39/X2/fQN//wI/AXvDPv67AkE+fwDE/cGAQnx+wfgDfn09vgMDAwG8h0THAb7+QH7Gv71Cwgj/xT+DgHzBQAJ8//4ERb3+/zw/QP5AAwK+QEE/AD9
+wwDBRMGDggJ9frw+wAj//f3+eD6FgsJC/UK7vz3+gXwHwAIEvf2CQj/Bv39BP/79+0e8vMQ+BUU+fcU8wEH/Qb2BfcNBfYAAQcHBfLh+PT/AAcVAwD3Dv/3
DgP/Bv37Bgzn8/wP+v0Q+/4ACgUK/vzz9fr/AAMI9QT2AwcE9v4VCgP9BQrvDPYO//sE+v707gcA6gAMAQ36B/Dv8/X9AwQCBvQK/AsMF//sDAoA9esWBhof
6gMD+PTxDvvwAwXyGQPn/vcG8BUIAfcOIQf3/wIPAwMbG/oB/Qn1/wH/CfAMGfYKBQH08OIB+g8QDOwRDQMQCQIIAP78DQMN/fsSBPP1E/gTBwYnEvzt9fwW
5wX+9xoW6QP/8ej5AOr0+/3+DvDv+egP7QwNA/MJFPb8/gED+w/+Axfy8vj3B+r0BgITDfYG6Qf/9woLAfIA4QgDBPn2BvfvBxkJF+EF9P8O+PUB9vj+BvEA
8P8EBw33+AAgDPn//gcK/ucVCA0S+hEC9Azz/Q347QYPFPcNBOQBAAH5Hvb8D/3x+AAECewPCgEOFPT35wsBFwYNEwAF/Qfz8PYO/xLnAA74/fMH+AAQAwgU
+RT9Ce7+Dwz8/Qb7IgkN/PcJCgr4+fcE+gn/9QDo8Br19Prx/QfoEvMTGBb+Cgv1AxATBAz2/wsECu30Eer5Cwn4EAsDDQkI9AoF+/f/+gAJDur2APDyAfnx
4/wF6xP//Bn///H4BADvAwHsGQwGAAAF9/wIBAMX5wgJCwnl9gb6AP7//QP5BQL3CAQjEfUA8vkREQP4Bg4G9vYH7P4BCwoHCwTtDwcAAxEKCPwMAf359hQI
ARz3BO8KBvUWB+rs9QoT//L6+PoH6ggJDwkAEgP5/foI+vH8F/wEAwn49gf9Ag8C7wkE//4L+AwB+QH1DvEICAoK9QULBQXvA/X0A/nu7PQc9gHz8Q8P/BEV
8vXrGQAZ8gf8BAQG+enu+uz7+ugKIvgXEQPy9QcRB/MQA/3+AQQGEQL5B/8K7wb8BgfrDgQT8f71BO72Cgv0DfcECg8BCADk/w38B/cA//YPHv715wD0/PT/
/gAT8wD/BgL5+AkP//gBAQ4SAvH8++wC5fz+E/L99QMf6/f6+fv4C+7xBPbx9QUF9PH+F/cH/PgN7PH2+wkIC/MHBfLu8P3uFAkKBucCAPoOIPII+/76FgEF
AAr1C/r/9P4J//j89w4BAQYFB/38CQkHEugY8vb78Pb8B+0PDPnu/hL35uIX+wARF/EABPr57QwLA//p9g398fgD6QHMDP0jEP8DBhf/+QQHGA8UAAwFJgX/
FQXrFQUD+e76+BP9AgTz8QL68P0LBvgQ+Pn29QQD/wUABvoE8R3t+A3+7hYG+vkG/g/53fcHDxkDCPr4DPn4B+0K9+wKEQ0A+v4EBfEQ8xIUCvP8ERIAHQD2
9AT+Ben/EAL6APz5FQUIEAkD/wb/8xMB/gIJGgLu+PgC8QAA/vYSAvcXAPgICusRBfgR+QgABgD7AvP+9fkUD/zrAQL8/Pbj9/308Pb79fX5FwoCCAsHB+7k
D+cQAuz3BOP++P4G+gH4+QT7+/z6/QHz9/z5EQQMAAjy/Qj6EPfrAgIL/fz47g0A+QEW/foA8wH8DQkj+hv2+/gLAf//FfkN7Pv34wv7/wPzAQj9COz4BAIH
AhX9EwUA/AUE/PPvFf/vAwH9EOwEAOkBBP7wAPP6/QL8+PL5+gn29PgADOsYBf7tDfcF6wAD9Or3KOQXEgr7ASH77vrw9AMCCwP8/ucC+Pz18AvfAiH5+fkp
9RADE+oKF/QA/PYC/AoBD/sL9wbvBuvtBOv6Fez1+xvoCAkD+gcd9e4GAQkE/OIAF/H39Av29wMI8AX9+v7sEQMNDPn+BgQGAf4EEOsGCO39+gQI9A8M+wX3
9AP74fH6+AAM/vL4//MD7OcT/goR7gYI+Ar1AwYD9fn4LvwD9R397v4Z7g0JCwEN7AEAFf4s8BoCBQf7+hEEAgUOAQXw7/EACQcH9u0C/ggMCPv3BPwE9v7w
/foBCQYLAgj03vbv4u/yIgny7en/C/32/MsC8AzqKPgJ9xjgBNr3F/bt5N/38gYQ/vbp4Pf6/A0IGPoGDPcHEhcOCwEB5AIJ8A0N+wgABP/9/ggUDQkU+vn3
BBcPCg70DP8K+Qb59wkN+Arz8QHsFA4UExDyIg32+v8FCvkA/AT+MgkCEgDnEezs7B0nFBga+fIXAgclBeAB++X36As0zfQSDPgX6+ktCtoR+9/NAQ4dzewd
8QYi9Qfw9t3aCioh8hgSySLlD+MPCP0H4v0IAAXyGgUG9wb8AwQJBfvy7PMK7v0NAPwP/gnwDPrwBg7w+RAMARcJ6fkBBAgC+Pvu/QwQ+/4B5gcYD/v0+u8E
AgcAAQUP9Oj/4gj4Dg7/7v/x/w8A/wMG8/D1/xH39QELAgP3BQv38wz+9wcP7/LyAOz2BQoB/Pj0DPUJCxAIDwQHAf0JAwAFFwcbBQH1/BIMCP0G8PQFBwsB
/v4P/gH9Dv8I+/gGDwYGC/b3GvMQ9wII8hEa9f32BBz4/xIG6w0HCA3tEfwDCiH0Evr+CArz8vL36+cNG/8g+eIJE/b/CAII/xIIAwQX/vQCEgIO+h/zCwHt
6vQU+gPg+PwCCQoTGAkQ+w4A9BsBBv4ABfXq9gP5/QYH8xX5Eg7hEg0UHP78/vjxBgPxARwNHwwPAAoGBv0ACPP8JP8HA/3xCQnoAQvvDugVAhj5DPkG+ATv
/gjwAP0SA/UE6gX6AvQR+vIaFQf1CPYMAPQC9QAT/fbtFOsADgEB8vj0BBIN/wsL8gcRD/rwBvb4GBv0Ff8K/vIDCBICBPf0E/oBCvrzBw7vIRAHBvwl+gkO
DvACAxL0AgDwDQEb9esN7w8K+woP/wT4D+YA9QX+8v8R+QUTDAQA9P0D/vgH9BkEAPrl+/EFCg8DGgQDHfL6/g0A/wgU/QL9KAH+E+/+9+0LCAr6AgkAEvz+
AAQHAvMM9un/APwLAQn/CAHwCAECAwT7+AP//AcWEPYh9woN/AT3EP/16+32AwP+8/AF9gL8B+v99PwK5xMN//YIEAgAAA8J+fX9/gf/AQj7+PDzCwcGDAIE
DvrVFAQL+/kAAwXuFwj7+QLc9gbn/vzt+/Hr4AIIGfAIAO4CBgnz//0J+fQJCg0JDgL7/BD9BPkG7wEcAAQdAB4QxyMaIugTFRra8R/79P4i8/H+AwL8+RDz
AQfw/hL1CuoDGAsI9O/6EfDwHOn4+gX/2/Qi+PcFDf/x8uUJWwX0/dX3FxTyBd8N7QkMDxzzCBLyCvQLDRDoC/Id5Nf79BMV9Qkb6/Pl+g0N8BUG+/L65Arw
4/UD9AgB8AAc+AoA+fX/8wz6A/z18vb/BwMJCOfw+fT5AfkFAvgL9gQH3hEC9wAF5gUU9wYG9usBFAPqDAAVEAj/EP7w5A4EAhvs/P378A8C/AIZFQPs/g35
/AQc+PEH/vb18Pj9NfMLBggP+fTwAhL8/g76A+oC+RMFBAj5+AsFGO7pBPsbAg3tCfIMAfsZDQfxAQYK+vQM4QYEEQ/5BhH+ChcDBfkM/PoE8QX76hEOCP/7
CPLuDA/6//X4APL9+/P/CPMFEQMRCfgH+PwU/w0DEvj+/PQA9gLvAgDuAw4H/eT2Be0PBvoA3wf2BPYG+ggQBvwA//YHDuf6E+ni/P/88eL9BinpCRfw7vzw
+vfz/AIGCO8A9/8ICQ/5EQ/x+/sVDQf6BwsFDfgE/RD7AAcBBgEI/QYU9P74+QUCA/0JCfn/AfX/9gEN8usD9Pj7BPj2IQzqGQf+7gAABgnx/vEJ8fcG+AHZ
9RME7BH22fz/9Q77JgUMAQ0S9fP56uj+7vwL7QHy7dMP+QHt+gzrBRXnBfMG9+/zCA3qFAz6Df8A8+MQIvb19P8l7AYCA/D+BwMFAvcL+f73DPf6+/PwAwAA
8PkV9/b6EPr7FRP4Afj7AhAK/fz0Dwz6+QoR/vkJ+Qnc9/L1GhPo4vIEAAL5+gP3+QMB6wD5/g4IAgL9GvXs9gj+Cfz/+/kJ7wXj+PIFAg4I5g8I9Pn6GQH/
JODh3/zf+tb3DzP5CP7dCun4//f2DgL5DBP69gQa/wAZ3vrrBuT77u0LJ+rzBwMIAuv9AgX/AvcHF/ID+g4QAxDu8uQI7gHw9gwPBgsMBg/wAfnj3fv1Agnw
ABQdAesBBQIM+d4CEgvzCPMR69n7FPgGC/n2+gkBCf0DFgAD7goXAg4L8AP6BO8G+/7z4PP+7gXy/gv9FPwJ8/cZEPQXCfjz+P0Q9gIH/v8L+Q0BBPf//g77
+Q37CAXh/gr0Av0S9wL5APz8/QLz/vzv+/r8FPgCAfIZDgcE/vMZ/An6Ae0A+RkAAB/u+SDs/xHm6gTq+Q/0DfsB/wsRBQr+DAP36AYDAv73F/4M/woK8PYD
HwULBu7z8fgH/wcDBhT+GgD6BwcB+PjxGwkDBusL9vvsDBsSzgzyBQ0DLhfn1uj95NMnJBMb7gv26fXlHggaC+b7/QPUAugjBgoNEvX/AQH5/PsT///19QUF
8u0VA/kb8vn8G+b16Rf6/vr+CgQI9+8M/ywe9g0MFREA5hD99if67v7+6wDnDgcE9/n48+4O/+z2BgkHBvsIAAAGCAIDAef5CQ3iE/4Y6g8P8gT2Htbz/xP+
DwECAvToAgjxL/D+Ef3w6/cP9wn5/A/15gv57OjyFRP46/z2/gYCAf4YAwYS+gLcBQz/CPj28vr55QcIGwcKEP3s/AoAAvIB9hH3/vb07fkRBP8K8fgU5/YB
6O3o/wkL+vzt8OsNEQIJFgEKBPvkA9sHBA4FBgQC3Pz3/ucKExb+CfbuDQQH+gQIAQwO9fvx9gIQAez2/AjlBwQA9goEEwTlDQAH9f8J/v3/CwL+9fjzB+39
CAD9Ae/5BQvxAwgD//MN/gX7/P79AgEK/vv/CeMJGAAA7xgM8RQDAf4DKfr+5PLh9/kVBf/8Bf4TCPUYAAv6COwHBgkI+QYMBwTy+/nx3READ/rzAPDpAxIH
9wTy/ggICAACC/sHCAT9DhkR+eX6/A32DRgIEA8A+QntAQfp3g0ACAED+vr5B/kMFBj16fzrD/j3EAYY/P/1DgsZFPD1/v4DE/EEAgQIBBL++gQG9Pz+8fb4
9vTt7QMG+gEH/v4E9AITBfz6AwUBD/wNA/r5+/sC9fAA7PoQ9PgE+vH6FQfl+gn+BPH+FAz58wT77/PuBfv0Av7lFv0S8f4A+vU2E/gA+f0f2PPgCPcGH/jc
9AboCwz/ACLuEQj+9er2CAMFCAD69/D1CPH+BAX98wEA+QUB/RMBDv/6/fcB/fzu+wkPCAMLBAL4GfoABRHtDgMI/v8AAg/+BAzh8/gD3fgGEwAQ/RLi8/Yb
+Q0OAP7r5e0P+gn6DAQD7fT/+wPb/wcRAfoG8g0O9/v67QwKAf8CAPwPCAL3+//8BOr/CQj77vsDEP/7/vz7BPT+Bwf6+wMAB/4YCv797/wnAPP66/H6BwX8
Ig3g+gPnBxHv8f7k+usT/vMI8gIQ7An6EAPr9QL+D+8CDvsKBQcG/f/sBPDn9BHz6gz2BwkD4QP2B933Hgv4Fv3pBPMcAvIVAQYNA/0AB+0H+AkgA/3XAQwk
7iQBHPvT+TDrAAQR7PwQEtQU7SLW9hwZ9PMX/Q8UBgD5BhT4/AP5BQEJDvAJAwwMAQ77BP4h/v7wAQwM+Af8EO32Cvb6+P0O7vLq+OztBfgDDQIG7/cMAPr6
Bvb2+AcJ7RD2CQr9FAcF9u38EOr/HP0Q/vQU+Ob4ChQMGQb8BADq+gwIAwHvBfgI7RoKAQAj6Rb7DwP/AggM/QwF/uMIGOoFDvTy5wAJFP8K/vb9CwjvDeMF
BQAJFuEFHwP+BQcGCQHzCfL38AL/CvkJ7AgMGvYA/xT6AQ8Q8wkP9/8PCBQKEAMV6Ob5D/P6BxXuDPoTAvzhHM378Abw9SXzCAEaBPwJ+fr3A+8NChX5E+75
GgzzBf0m/fsbE+oSDwn+5w4T+R7wEAL9GBfmDPUBBwYH6vUnEAgH+/kAAfz6BAUVDBrwAggZ8Qnx+wUKDQH6CwwR8wvfF/8D/g3+Ew3mAAEHCBL+9gX3+OID
DQv9CuYPDRnzBAIk+ggQF+8DDQT59/wO8wgABfnq9wkE/wPuAAACD+0I+A74AAES7QoNAf32ABn9Cvj++f8IEgX8CgPpDRUC9v4BFfT7AxYD9Qj6//MEGtwQ
FQHr//kQE/H08fb4DAvsEPAU/wgACugBFAH4AvwT//v8AgcDBAoJ/PcOBQMI8foL/wUC/RD1DQHz9voC9gkS6P3uAvMU/gYDBRkU/hryFPgG8Af2FQP18eMQ
DAMIHCEIFwLF/RYi+Q0QACAG/yIO5gz+9O/9/Pvv8vwM+AETBhQJDNn6DgrtBwvcGwgOLQLkBgXyBvwKA/b8/uL/EhEV9hEF5AUQAf3n7/wE5fr5/t4W2+v6
BR0r7wz/3/0NGQ8CERHjCRX88ufs/wLc9v383QPZ7fr6IjXvCwf++fYbDA8D5v/4/AHzCATt8wcPEhQWERsJBCTvJ/79EvcSHxYF8gT6/g74A/P5JhT67/8b
AADx9/YGDt0RBfAb8QoZCxclBucb+CEEHv4NDgPxOO4lAdoF1fr/+ica+PL4Gf4I+wweAAX8ABYF+RH48wgB/PoS/v3jGAgBCw319QYf+OkBBykKBgLvKBT1
Ehnv9gXrEAnz+N4iB/QZA9wTB+4P/PsKCv4GCQ8Z7P31BP/2Btrx8ej28PTr/BQACfsKBvwM/Q4YBAj98gT7BBMECgEOBfn5+vEG8AAA/xb8Bgn++gv7A/0E
/ggA+wvz///9BQP2/xwHFPj5DwYM7uj/+fn8Awv98P74BPb68PL+BQQIAfMBCfz7/AX+AAQDCQv/AQH1AwEE9v0H+wEVG/j6+RUY9hYM/BcFEe/0BfYBEvAE
FxQVE/n4Ger9GfzvDxX7EAH37gr7Cvn28vQL+QT8DwYD8gDfBvMO/AUCDQv8AtUSCwj/9QL/+xIc8vP9DAgKCRwG1AId+/gFEh0K8hvUH/ck8PXz9wn/CQ4A
B/LsAv4MART08AcJ9goDBwoO7gj9A/sZ9hT7Agj+7AACBgwHBQkV9QL8/vjwAQEVAAQJ5+kNC+/46wf0/hsK8//4CRDf9AjmCPLf9/oa/QIOABsfCf0b/OX4
A+3+7gQA+uj7EP4m9/8CGP/8/Q4E+usP/REbAvH2CtMABfTz2+Qg6QXqBgYQ9+0LAv8S9wgMEQoL6BABCwv1Ae0BERD2BAABDvkUDhgDC/kFAAISFvsEB/Xt
+gsR7vMFAP73/gL/FQMB++kSPBcDCCjbF/sDO/X08TYQBw68DQD9FOzmHuc3GCwkBRcC9w3vD/EPF97n5wYDA/MiEvv7//IPA+8BFxkQAeDuDzQH/vMl3g0E
7iD999cqDQAU0QoL+wXp9xb0MB8OKuodEwP8+A70CPkaGRwEDvYM4wUaEfQN9evzBwH87vYA+w0L/QD++//7EAoLAP8a+PP5Cg76/wgJ8hsH7fz9CQrbHvcO
Ke79+Pv/+tkD//kj7iImDhIP+fLr/BL8/g704+Ya4xHd9QQFC+0RGvLqD/DnCQcH7QX9Nu4RDwzxFR0h7AvlEuT/BgsE8AAd7/MP7eEPCA/jC/s28RMVEe8R
GRj/Af4C8QD+Eff0AQQNCO7qHvbyAfb1AAj+AO8TC//z+f8L+PkB+P0GB/kDBff+B//9Cf0KCvT47gb7/gkBB/0KBgf34A0g7SABI/zt6OsHHxrp0wnoHvcP
A//lBgwD8ubI//LrDSAkLATq/AP0+AMdGwj4/gYH6gL+/9YBFwbzAezxCf0O+Rz98Pj+/BXlARYOCuv1B931+BAPHvb3EAIC9wX3AQr9+P35Cvjt/QECAfEB
/wD39QED/O75/wwO/f33Bg8SAAn/+AIKAPoJAQ379An7CAT+3vwC9gD+/grz7QIJGf8D/AwD+fkBBx7+BvP/5gUkFQwNBgn9A/oEA+8VEQ7q+QgZ+wkICgP6
6evYHAz7BNC95/QKAureCkPx+PXsCuYCFg4A5Pj/9vf56eMJAxnvxfLYCQgA5vD/Nv4I/AUKAQELBQf/BfsDBQDzBf8C8v30BgACB/P4EAMUBfrz9f/4EfsJ
BQsH5wH3HfQJAewDAAYQC/QL+fXzCPYMCPb+AfYG7Q0NDPYM/fIJAvj7DxH8CPYY/w799/cH/f8CChkLC/TkFPsLJPLp+g4T/NcSCAgQ5w72EAsl7RH9Ehf4
DhcOEgYBARbv+gz4BfHi+BT9Bvj7CQoT3f8A9g/rAPni5+j32/wL/PgJ+v7v/PD22v7/2vkVDgv06A36AwcQ9Ar+AhDyCwceBgIBCer46/AmAA0M8Bj7DO3o
/h4U7f3z7wECDgwD6v3+Af4XERMGBuYLFAja9vMZ9/MGJAH8+gQYCP733QcDFuYHBAP8CPT5/vn9I+8JEQnlAvMC+A4RAhAP/Ov4DvoJCwHxCvMG9QkABSL/
6fofKOr0BBH88QkF+Qv8BugD8h70BvsHCQf48goD/Qj5Dv78AwDxB/D8A/Xt+/ryG/br5fEUDwEVFP792x8RKAUE+AP6+grv8Qzw4hf5AxDv/QgJABILBPz6
9fX8+wIH+P31/fkH7vbwE/kNAQr4EvQTDgrfFQP4+/Ls9gsG7w306/kP7fHp+QcFAwn++gQN+vcEFRf+Ef0B8AEKARAS7fbtEt354fULCw4V8erxCAHiAgoD
+Q8NEBbsAfT98Swa5fANAOoS7ez97OkW/wz89Avj7v0D/QIR6gf8+Pb/IhH63Bbt+w3/BQEL9gH28QXp+Prt6QgbEPYADgj37vP9BQoI/gL4+/oAB/L7AvYJ
AAUCIAvw8AgIIwnzDgHz+CME/gz+//ogBwH+BOj46Qv86/gDDAD4CxP9Cfnt/NwOFBULGOzwBgL6/wMM++fw4wr06vwFCBD2C+35AwIF9BEE/fn85vMO/w7/
8eoF/PnzBvD8Cwn9Avj9BPX39wcDBv4JAOUP5gQB9QP9DAYL8/AFCuj9A/rvBxbtBQYECv8Q9f0O/Pb5CRAS9vEE+vn67QD3CBwK/APy8QDj2AL+DAv95PoK
/O4EBv7vDwT/DPzf/u769g708ekG4g0FEir9Cvzn//fx6RMWE//m0BAW7wn6CfMK/AgEDAsWCA/h7QnbGPz9DwH6Den1BPoI9gn/CusABwgRGgoD8QXyBQL6
BQ/0+vv7BA0FFwYNAAMQCBPnDAgHCQ0E9Q4AD///EvQQ/wYL9Pz4F/387AcPAxgN/PUPA/Lg7wkEEQPfBAUOC+0a+A8O//n3I/UTBfD1Avb27gT65gkM/PP1
CvsP9P4XBwwJ7w/+6QUJBQr69+j2DPbmEv8SAuz/CAMO+/X6DQAGBhQGBf/5+v4T9v4GF+4RCSYE6P/yB/wBE+rt8P37+OMQDg0E/u841tP75RMTz9YG8frz
7BoSCP3+BALzCfrvAgPn8/0Q6wIEAQgGAwj/7gIR9+vq/PUHEPD6/Oz2+ecH5wAUAQkb+fEO/e0B+f32EQoF8/3xDQz09ej8APb7BAoBKwkC7BD28AIV9gAX
/QAW+//n/ADsCBP6BADqCfQF9vgUBg3vBusb9/gP2Pz47Qb74fIBBf0H//r4At4H+u8DDRMT+fULBQj6EBDtA/n6FPz19wb7+xXx7PgR2gQHBQsQDh/+5wj/
BPYDAvELDPb6/PPqCff5CQ3o7fve//wJ+fwT/wb/FvwEAQ8CAP4RCwXz9QH2DPoE+wAIDP3+++YA/AgW/AEQ7xgFEQj2De4K+PQQ/QL78wf5EgkKFwQM/wYO
Egj3DgH4AwX4AAP1+/v95Pr19QsHBv/s8Ab58P3wDvzu8O8S7vwH+AgT+gwP8/MECBQU+wUF9hL/7wT5+gPjDib+GRfn9wgDBgPtD/748A78Dh74DAb9Dvzh
BgbxBegQBgsQBgX7/AQC/wUaA+nhCPT17RAXEBYKAAvnB/QM+QQU/fTtEP/u8QX7FAXw/PP/BvwN/AIMCgoI9QIP6/EDBAD49AUGDvH4+/wCAej/7P0FG/32
E/gV8fUWAA8KAvECBfbeAgUk7AULFQP5FAP/+PcEIQfyAvrr9zjm/AMN9wT+5xMBDfbl5RXxFhcNF+YKDQwN/QTxCvb+Hvz4CQ8FAATpD+0Y8/j7Hff6+Pz7
AgMG+wXt7vb6+QP+/fz3CgDuG/oT9eXr+QQA9OwM9ub+CBb59vPsAAwGHR0ECQv98PD1AAcMAezcCvoRCQP/8PEABgkHB/fu7yD4BQb6CxPxBCL+BRcBB+0F
AfH/9O8LBP75+v0JAgAB8wn1/QML8gj79fb1CAIL8/r6/gn4Dwf8BRD/EwDzBhL39Svj+wMJCfT8++UBFQ/r6QoZBvDvBQQaBvP//wkM+wz5AQkGEfrtEg76
BfkDAf4QFPnp/ggcAwUC+hb38vsHBQf08gX7Af//HP8K/Qn7/Or4CAAR+ursEAQE+vf9/wgW+e0B+wQJ/RL3B/4NAgMBCAPvAAr38/L99gv0//0G9/sf+RIh
9uAE9QYTBPYV+fQDDgwAB/IO5AgQ6f7++QH7GBEAE+kMJQQLFvf2+fLz2OMD9vziAv8D8u8JBwcLFgr89RTREvj3+e0S6gHxD+777v/7Cv4K+yP7DArzGfkE
5REECe8MKAUNGPv3+gP/ChABEe4PAvULAgHz/ub/BQ8J9Ov5A/3j3BT8BQj1/Af1Cxb2Efr//OYK8wUXCwMFCvoGAPX6+QACBAcJFwL7/gIN/g0GBgr28Nq4
7+oiB/bXAOr1+c/N+fYZ+CDUBDH2zusICtn9Dwcq8Ob28xIA6fbt9foE6eb7DQAaEPYLCQT1/wb49/X7CC4L9ff+7g4ICe/89fT/APP6AgEDC/kOFBL2AxUA
/xEBE+/+EQnkAQ73CREPHff1Ee0VCBP27AoR+QIb9wMOBfYUAv4F7QH49/sVDPrpCQgC8Pv/AQoDA/MGCv37Bvj9+/YC+w4MBf0A+SEHD/z99gYQ+/8H6wYG
Du/y8QjwBg4REAH35hgWFQfiDusPE/L79+D49A0TI/0GE/r/F/AsBPTt/u0G7v7y7fIGGhEOAg3+9Pz/AvT68gYA8usJ/BHk9xLx6fz4FP3/8P77+fj19AHv
FesH8P0K9/n1DA7t/QMCBgj3Bwj9DQUM9QgKCAbwEfYQ/PoNBPH5//sW9vwB/ukNDsIU+w0xHQTq+wMk5wfy+AgI7SMGzu/U+P4EDNz/+xkbEvX6Efv5G/0L
Fwze9uoS/RnqDPML8P7t9wT28vT77fLw/w3r+fvd/hcgAv4UBfz69vP4B/UE8eMFAvMHDgT/7v7uFgIb+Qf0AxD+9APy/vz/9wsFDPv3DgYE/w726Ab2+QP9
7QcRCPX68e///gnpBgX7DAcl8vX58RQPCgQB5/X6BgP9Cf4JDf3/8gAC+f0QA/0G9gX1+gIJ8QQBBP4I6w7v4AD89REA8+YG5uT4/gj+7BYJ++zdFen1++7/
9fneDQ76BOju/fgn+wTxEgoJ9BQJEAHiEeIF8wn7BRP0/v34//kA3QcC9vYhJgroCQP/+CHy9g709/jz+hMaHhz3CRAFD/7/8A//+P75++oACP3pDvvvDREC
7gUVAB7n2/z5/xEL7v/7++sYC/rv/wgA9/4NBw8E+fsF7gTmDwT+9/P7AP3p7wX6/A0X9/oKDgDzDwYCBf3mAfz+CQANAvnz9eQVC+/hBfIB4vkw5/oLAQAF
98bwBhT98wPv5Rn6DvwDCAUJDgEK/A0EBQv4+gUN9PT67/8FA/3w6xMBBvz57/8C+Q8C+QgF8wcE/wT6AP0KCQkH8/T/BfYM+P4FAvUI8f/+/fADCRP4BfcB
IQfY4Bv8Chz+CwMDAyXkCPXq9/Yl7BDoAvgPBNYTFAnt2Rr+ESb3Iwfg4skl6goB++UcER/1CfEQ/BIG1REPE/LlHPgYKQcbBOft1RD09PkA7yUF+/wMCAYJ
+xQGAPz1CQz3/RL5+wbyEPcABgjt/AAL9AUQAf35Bev7A+EoJf4J3RMIDjb0JALw9+ko6+cB/ewpBP7n8wUeIhkO4/0ZAgAOCOYGAgUR8+obxfcH+v/9COAr
CwMC+vv5AAMD//z+/gED/wQL/wf/+Pv5C/wEDPkGAwb5+/sD+AIHEf8F8O0OA/T2BBD+Df0MBwUFBwMG+/n6/fkE/QD3AwEKAvn5APIG8QP77BwVAv3/BgXz
BAH+D/4A7g30GinxA/cKBQ7R7vECDOQhCv4K9Qn05+MaAQAAC8cFBfz+7gMAAfT1FgTk+vP4DPwDJPz6/Pz06/T7AxAT+wriC+bj3f7kDwgM2RDxDS8MJunx
H/Xoyyr1GhLgzRcKFPcUBvjg9ugXAvvkCAIQIPQV7v4N/A7WHPMiBuro//kM8Q/r/fIN7w8HBeYG5BkCFRjwAv715N4bAwAO++8fGAHrExYMCP0E+gMI/vUT
6f8D+AEC//8N9PQCC/MD//wNAe7yAg30/wIR/gj+8iTl6ezx+QH49A/i/xD6AvcE9hjr7ecj3f8eEAUnCAbm1xIH6fsu/QnLDeMHFxTkPAnmFP0C4h3y4igL
/xT9BQH59PL6/hIJ/OAK/PQSBPgNEvsJ/O33Cfn5D/8V+wj+8/3pAQ7/AQEF8RTl8fn7CQoC/wv9+gIRBvnrAQ3y9CXq+QoH+REM4fwQAAP8BBvo/wP5IAD+
8uT2FxYAGfsR6+YB+egGD/wA9/7y9AMU+xv6AxHrAAH79A375QP8CgbrD/wDBPkSDfkBAAX+Ae/4+P729P/iB/cM5AcRAAvs7iTm6BDt8u4M2/HiDRvi/Asf
/+0K9gMH8fXzA/0R+AX87/ADEO7+Bfn+ABcbFPMIAPYNCQEM9xn6/Rjx8fMJAfnU8Ab8F+ojD/0TDPoH/d8IDwQU+d3+DgEOBQH/9wEJ+ff5DPwB6RAIBP4S
/gT59fz6/grt7QgFEAjrBgb07w4FDP8DF/IH/gkFAAUAAQj9Cvv9A/zt+v3+CwsO+Rb2AQ/0CQDv+Q0F/QoLDvgN/ATu/goA7/f56fYLAgYHFewKFAkXDQXy
7gUFDvoBCeHzDQwM+QDpJ+/rDf0BBPbXFBYL9PwP+wL07/D0FQwD8/vwBvIU6vYGCP4XD+sD4QjuGSESAgYe8Q7oDwsHCPgJ9xj1+wXw4hbn5BIK+gD5AAAD
/xzs8RkHACsX6u4C7PAI6xMIA+0ZFf/wE/YFCQ36AA/2//jz/gATCv4D+fzy4QX/AxEJ7BUO6/buEvsJGwX65+UKGhMiFuYt8uzyGf0j4wIcKeTWLPPxA/33
+QT9+wUDCez+/Ab9Cgj5CAMH8P8GCfoH+gECE/n/+/3y/QEAEvv+BQEJ+fP/+QYKA/v48gcC/wAE/wP49vABCA8GCA35+BcMDA/4/QL1CRX3+PXw8wMAAwMH
8AH7/QgA7wnzAQEM/wP1AfoG9v4KCv4bCBX4Agr/DQ3zCO8CDRPuBgL9/OcIAvL5C/sIAgMLAfv+4/D0+BD9Axbl4PcGB+8DBfz6BAwA//r2Exf/DPT99BkF
4u/+9AzpBA0B/gb38Q0V6wH9+voBAgMFBQMOCvsF6u75EfrvAfP29wT9+vfxAQ4FBwjs6PULCwUACQgFAgYGAhQaDAICC/4BCwME/fMQ/QcI//YGAwr98QP6
/P37Ff/8FOgDCfACCQfzAfwE7QQTB+7t+QQAFeX+BOoJDvbl/Ob9EwkKBe0MCP7++P7yDRQF/wMLBgULDvn/+QACCgPrAff7COkHDxsNAvAM/+USEAUABAEM
/Bv+D/HvC/30EvIN/Pb37goFBAL9/Ans8wfv8f0BAwj0Ewb4EfcLEvjxEfX89An9+P4M/gYEBQ31AvAE7wgSGPkA/vYUAuz09eYBDvb69v8J+/3s9gL59PUK
CAL5BQcSBQoD5gYF+/L4CAkL+gYBF/L36wIH/Q7mAQH2DBD++RL1AQEECfsU7P/s9tLq/xD/EOf86wHk/wz0EhL4BQsH9vv8Cfn69wP2CQX3FgTkHvEB9BoN
DAkA/Qjz+AcGCv4W9Aj49vjpBfrq6vQB7/D//O4I9e7wAPM44ggu6wIeCyXw+BQG9Aj66ADhDOvh//3lGv4V+wgICArkCAIL9Az7Du74AxABG/r07fnrDf8A
BAkB8A0A6vYV9Afb+e4JDwgXEP4ABwcFIfDp6QLq7PMXBx3nEwv8FP8ECv4C9wX5/PEMDez45QwcAQAGEg33AA8H9Ab5/gME8gXzBgf/DAP2/vwI8egP/gP8
7/oDHw/1BAwXC+b8+wj55/UGEQQSC+z69wDp7g/67+3w+PPnBP/d+PwC9+oA//v7/vUIDfwGCAUG/Qfk/fkWCA35/BbsBArzAQj8AgEBBQntFv4D9fz08fn8
+gP8/gwE8iTzDO8GDQT69f0FBw/26wkC/QYCBP7tAQcH9u8YDAf9CgsF/AYV+gQLAwYUAxUI+gYV/fsNCBX9D/L2A/cM9fkHABPW8/fkA/f0+eYG9wMPG+/7
++4K+/Xy9gD9ABEGFw77C+0M+QL89fwTDwT49wwRARXtEwkB9er59A4V+QsADQAIB/ro+Pn39vQOCPDeCfTwChHtBQvOB/v49wQSGALrFukV6/4I+BP67M8W
HBMFCfUJA/4M9AUHAQf/Iv4EEPcS//T38gT9Bgby/hcF/QcJAggHAPL66gn7+fwOCPvy/QkDAfP18v0I+e0T9wfw+hoJJPgMBfX+BQTlIA7rFgQXBhz93/Xu
EQUJ8voAAPj9AQfrDfkBD/f1B+UEBvvX/gD5+fPsDfsNDxf4+Qn/CAH8A/n67hQSAu8JBgbv+9X15AEGA/4CBAQDDPP/9vwC9fEUABsF7P7l6dwD6ugG0xYD
Egnq4RkLDOD+6BX73foTMBIQAfcWEeH+++8kDgbf/PIFCgQCA/grCPbhyvAB+v/3K/Tn9//6COD+JyAP7e4V1OYCBxIn5AMJ+hAAAwwM9AkEBvIRBAQEBAD/
HA/3Afz4AQ8C/gMFBPj8Afbz+P0G/eUBAAYF8/EGAez89xIGDgkKDAwfCvQPAfwD8BL6/SLs8/f8AAT8+gAGA/73CP30AwD78fIV//kT+vb9GAz09/PkEA8W
/RADBRP6Bw0gCv70BNz9FA/08QcCGhIeICkB8RT8PxghONY44w3mzgnREgQoDaPs+csEywPb9/z6A/sE/ALxCfoA+PsaEvT/Bfn57Ar9BPYe8/r8BST+A/n7
+/8C9vL8+wr5/e////oCBe/2Bgr4AAYEBQgaCfkmDwwHIP7q1QrxFe0b+AIzJt8T/78K9RXS0QIjBB4C+RX/BQAT9QDnBAv8APz1AAgX+gQF7QsDAujoAAT/
BwES/xgYvQwL9soZHgji7frpHC8HzPrEMu8HwczMQR4UAwD29fwL/gv6APEA+AIS7fAN/Pn2+fj7+vsG7/oM8wAECxL7Cg4T+QL78wftCPztCPz1DgoIBfoF
6B325h8C7frnAf/57BMO+hL+/fP6/QYDCQP/+A4a6/MGDhMBBQkI8fn3+gz2Efr9BgYWFPgfCv7xCSAK8vADAPT/Ee39Agka/gLsEgkADvII5PUN+fgK4/f9
BPoL8vgK6QAXCRb/CuYEEQoN/QEABRTi8QX9/g70KwjtCvcF+vf27/wDCwQM7QYkBA367RH89goS9B7oEfEbG/cPAu7yBP7v7vgIA//uDe8I/gEF+A3wDyEM
D/kJ7/73/QUJBfsKB/Pw7ff8AAQC7P0J9vYL8hT/EgsNBP789grj7A399PQG8CD+DO0QAAD9/Q0L/vsG/QIG6AT89wP7EAUIAwD6/wYCCwIECf/64Af4IQ0B
7w0LBwfiGwQF/ugIEhQcEwUQCg70C+sg8QX9CgT93AP49vIbAPcV8iDb9hIVKQQa+wn2FA4I4fYELuwKEArz9gz3CQQKOvcO+QUb+g/qAPf89/H7Evj+A/78
/wkDCun+DAMRBQP8/vj6CvDqBfn8BgIEARIK+P34Bgz9CvwEBOMR5xYD+BsNC/UKCfb23QL0DgXe/gH9+/QG8fP+Ag0G9Av7Gf3//QYKBRAED//y+vT9/vQD
/AAH9v//GuwKAfMsDAz/BwYPCR8KCe3y9/rzEO31APcH5wgiCwzvCAAS9wQq+PMG+wwIDucKCggF6wrzBRDqDwT7Buv7FvAC/AXz9QwCC/IABBIK7Qn38Qzz
+/784wcFFgUI9v8N8Q8HCQj3/w0Q/wsF/QsF/QT2HAv+4wDu7/EAAPQN+/YH/v8WCgoYDPoL+vwTCfvx+/b8B/z7Cf34A/D7Cwv6G/D2+en+AufYDSEN9vwA
B+XrAQkeGhII/PEJ+uny3fct7e8EAPr28wIT/yQF+/v5//gDB+vuAvwH5hYT+hP4+PUG5w/89fD7+gsDEhT4//cG/QkH+OzzBfT19PcFAuEMCgfhGQne+/7+
8ObyE/QMDevuDAfZ2AYiIuskC+UQ6gr/+PMW8/X5CAUQ+QAC/gMJ/wYLBuTwBfsKCAEB+wb2IQf18g34BATxDRII/xYKGxHtG/nn6dgh+/sGHfkEEhH19A/4
+wfsBPYd4BgDDAP+BPkPAf39/goCC+oa7fn8Cfb63QkKKfgX/AjqDRYP9QAFHCIG2wYq2d7zC/v69Rrh++P5+OIXCgv47AH8CAUBCQLR9AwOJiEHDRwWDQr2
JfLxD+YFERHlFxUG8gMdD+v4BewMCBPwBAX95AEBAfIG7AsS6u79Cv0O/gD6/Q37D/T2ChME/foBA/P3/vcC9P737x0N5wvp7gDlCQ0XGyPm/gYDF/EAAv/4
9P38Ff7qJPjr8vf3AQThCvYA/gkTBfwJDOYG/gIb8PkC//Af8u8MCfP36gUJAwPqEfz06/QI/vcHCQX7APr++ur++/3z/wUICAXo+BwX4iAIDAoGJRv2AwPs
IQMHCPUU6en3APT1IPsG/fb/BQkVEggKAwkFFREF7/T8+vvt/vv6/gD++/oB8AD/+vEOEPcVDBD3+w4i+BEN/R8M9wALGvXz/vjmASD+GRDu8hv6+Bn0CP8a
IhviFgP1+/QU9/P7Au/w8fz4IvoEDfj19vLz+gnw+AIQ8/3wDPz7CxD1Cvr8FPkMEfr96fkLDgL5B+P+9A8HCQ0S5wIJ9v7rBAX7/QcGCu4EDw8O/QD7+QsW
BgwOAAQCDR4JBfsBAPUFCf8FDuvl+hH3+A/kCPYCFwX/EfsRAeUAFfUS/gAD/BP9AAf/4QP/+gMBFwIbEP4C9wMJCRj8AwLvAP/u7hQJ/wn09fHpDQblBwkG
8gb1BAgB6AQOEPMQ+vQCBQABAQQCCPwPBQEABgwHBP0AEgAIDQr8+RP59//7+w76/AL+/BsUB/L/CPYBE/n5A/0V/Qf39/0SEgz5CPL2BfoC7hwL9/329vn6
+xTdD/r6/QP49Qj+B+UGA/j6FgQC+fEM+ggSB+nuAuzt/wwaAvsP/ff+BwcVBwgG+QMC8PsTAOgQAPYH+wH06wED7v4KAwEL+Q/2CQ8OCvrrDfMDA/v//f0Y
Dgr+/vkM9gANBgL3CiDzBvoC/AjwEQT6LBrwBwj+CQj09Bnq8fUE++v/A+sH/vEKFff6F/fzHPADFAYFA/wh7xLl/BIS7QQK6QIU9g8M8vkECeH7Bvz8/wsB
AhYD7A4K/hAEBvj+AREC/BP4//v7+wb8/wP7BfsIBfL6/QAFFAPyCQH5AfQH9v8J+gD9CezfBQLuCwwADgcH6f31CvsPAvv28fcH3A4N8fABEwgG+QTtJwkt
/fYX5CEN5fMN1QLvCxse8+T/EugD5EMB+OHwAwj2/O8A9yHh/g4JAv/2Fffl7AQI5eYF8OMSEwsX+gv4/QsUFP4BB/kb+v71AfAO/AILEuzq+hb+9/4WIvPu
+gcBBQb0DQAJ+f4H+AUWBxIEDQoX9/fuDuYM+gcIFf4QAugQ+TXj9iPcGhbfCQjaGfcABhEE6BMW+PUBSAcWzwLz+Rn8EgrwA/MMDfzzB9/z6QsaG/f3DPn9
APUZ+fH68gX4EwgP8/wD/Rf8/f0H+AUYBQ8CBPkDDPYN/ij2BvXz/QIM+iIIABTyEwb/+gD1A+4IAAP+7P348f7nIP4CAwX54SEWFu/rBvUSBfIFA9n6DBQj
Hfr7Ehr+CPA5Bvvv9DUaIg4EEu3ZAvMnyzoeKCAj2uXj1CEG++7d1zLf9wL7HRv5+BEJAPL5+Q/cNS0dIQvq+Pbr9fQL/ujnHur4DP74/ALwCv/+/QoDDfzs
BwD0AAj/ChYACf8PDf8PBf3sAvT9BOgA9A36Cf4D8uoLBwX6EPAE/AYKFf8P/gX4/AP7FwUHCgEK/vIH9BHuHxQUDRPx+/X1DQgD9vjxDu/7Av0SDg8DBAHu
+P33D+0ZCxUGC/D3/vMFBPr8//IM8gH79f0ZDPMAA/ETAwoU+hcK/wPiBPrx8vv6+wD5+PXyBxQDCA3y9AMAGecPEw8D8g7vCwgCGfvr3v0LC/f//fcV/wAD
+/sJ8ADsD/AGGPcJ5gkM8BPzDOv/5Qb0GA8RDwzp2QABA+4Y/fn64BPhCvgCHP3t/QA28eIKB/gHCAMX+/cYCgYJEO4CBuD3/AAE/BoIEgz+DgvV9u8KAO3u
BwP8CPj09vr9AQ0GAOoM6wcRCBH5Cv37//UD7woLDgv19+0EDgEXBfgOBv4FGx/2DQz78/r9BvQEBAEEBfUHAxP6+P8C6QQQA/kJBADM9f7lLOH/9t0F7+IE
9eHzDB/+EPcqCNz3DgDNCwAU+wMhAOkCFeTxAx4D9vr+59j9C+oX8RAM/Bb77/0rDgwZ//cC8gkkGPTrEuvuAgH6BgIIBfL/HwX69Qn+Lgb1/QDwDuYEIfnr
GvT3y/jyAOgI7RAEBPz0//z4BeUBFQQT+ALw8+3t8Qsc+ezn8xgK8PflAAADCgTx5enz//IICv0E4QH83RnW+gD5/dXyGxv27PUZAwPy/Avx4wLx+B0fDg37
9Oj69ub9Ffn85PEaBAX76BsKBAYDD/PyCfL2EQ8JBvn09egD8PkB6AL/6fb18Pf88xgEFwb2/vkB+v4GBgcIAgQG/v8B9gL4CO3x8wjR8PkN8P8R+hwM8fIE
/gALDhL9+QQG7wX5EAHv+/TuBvYH9gL7/wgPDvEXFQfzFPML8gUSEQQSDQAD9BgaCv0M8OL0/PvxDAT8BvkFDOwA/fbyHxUKD/wL7e0R+w77Evf5/hcE+wH5
+///6Pz58BECCO/yEf73+gH67/4N7O8I6wz3Dvj85+kC//kJ+u396gr4AQYKAhgMDQbi8xELBgIHB+MgB/8C9+wn8xAC/wLrD90ECSASGQ4P4g7lKBEU9/Ad
AQsJ8gHp7/P6Dg0IGPsM4g0GAgAHFh0F8vIQ9gQKG/PwHRX2FAcFIRv4Bvvz+g71EvL5Gf37+AYB8QTV+fT9DgfxHfUKAhr/AgYRBQr2/goIAg//AwADBA4R
Bg8A3RLiDv78+AABDfz5/PUICAILEPsJ9/oFCvwB9AYQ9/oNAQoIAPL+//rx/wsQGALuCQj++hEQ8QYG+ff68xj+/gX8CPb2CgcI8+r5+eYY7+/m8fDsJBYT
BQML++gCEA339+/v8vIWAP0G/hL4D+4MBeL7Avrv7xwE+AX79RT1BeYD8gQUEf/4BhoTD/HzBwgH+fn0+PoCEur6///2BP3sA/sJ8ALwA/v4DQ7/9gIB7Oj+
/vQCEBAJ9QIG8xEA/wMJ/Afv//P/AwLuEgH7/wgJ8QABBAULCgsT8v3/DfMW/PrwEgMG+vjw/gn6IfEDAQsB/fAL/APt9/0A+wb6AAQB9vEHCfruBPsGCfUG
+unNCAg/BwoG5RED5Pbh1PrhGPUZ4AgRACHz9yPa9ub39//t9RoGFvf6+eb57/UAHP3q6/IdA/zy7PoDBAIA8wzo6e8PDBD9CvTo+w0j9O/s7+e+EfL/+P4K
EvsG0gIEB/jbFhMW//cCAxcFAP8B2woLCx4aAfsYGgAA8yUE9QD96PAOBf/+Be8H+/QDFOf1+gYDBPsHEAT4CgwDBPb6Hgn16/ULCQr4C/nqBggJ/vfr7vHT
E/j5Bf0JEwAN6gP9+wT9BBYL9wn78gv06/v0BAUKDAb++fEB9fb8AQEh//4NB/EhDRb1AvUBCvIE+vvpBQkNKxf/9AoHCgHrGRHt9xQC8fQSA/kF/fMZAPL9
9eYF7AAY/OcEEf0ABggIEPbz/fsKFPoH9AbsIAsIAQcD7xUQDQj/E/sQBgf2Av4F7QTu5PcI6v4YA+/lARoN6BkT4iYCBPAc3gLv9gQX9PMwBgUUEgfnF/oO
9hrqDA8EIP/8Dx8a+xLzFPAgCgzcAhkh+fUSFOsICAIFEBMTB/L/+/TuBQYS+Qn5CPcI9QQNBAoCFQsDCwkH/QECCeUKDOjs1xgb9AEMDgsG/Bb7DAj4AQf8
C/sA+gP1IQgD/QcJ+u/rAxX4BgMPBAcOFgAHDAMM+R3x/f7w8AX7APz/9/gE/PkNAvAMJvcP/fsF8fgBCAf/AwgKBdgM9hUS+gf4BhYVAA0U/wLWA+UC6QLy
DeIKCQkKDgH7/f8B8Brx//sEDAr1B/gMCgHy/vb++v8D6/Dz8QAKANkb7BYG7+X1//f9HgDX/OUL6xoM5dIK2vfy+gLy+Pb3AQgD+QIDIP7iD/X65PYGB/L0
A//rEwj6GfbzCegWAQMa7e3/BgkK1Pbv8w3yE/H39RkC7c/1JPETAwLb6vT47AsEDwv77v308g/hDArkA+rg+ALm6e8cDgD7AvPw+xX5+v0MBwD6+gf28vQg
Be/m5+wVBAPs6gv6EvQB7/r6DQHr+xD9/fjzCvwE+Qj7+QP88hUGEQEK/u4J8P4Q7/0HCPnwEvYV7g0VAAYX9u4HCOX4A/IM5w4dChsI/OsRHyVL3SweFwfY
7EC6Lube58Tj3PIGvCfH1AEd+wdSvBMJ9/wO+v8J8d0a/OsX/+EOGeD57t4bAO4WDAQOxybpZwMIAtYMGRT78eAi8Q8RBifVCg/oGuEJ+Qrs/vUs3rss/PQH
6/8CEvwDBx30FAYP8+sjAPMABgz+//8O7RLu6FT1/vvXAxMY7v3vJtUIDxYb9CES7QL2CBP/+v7tMO7R5wLs8B4eFgwI7f8e8uD6ABghFfYFHgb79vni/AMT
9goPwBL/WfwG/goD9xEDRfCwKsnhuNYj/987Fh7lAvv2DgzwDBEi7hz16//++gsEHxL1ERQO++gACgL3Fu4M7ugK2+8L/h4HHPH7AMLc8SP+3D713tbbJB4E
B+cgwPsI8wsF8vX9FfkJDALzCgDzGdTXBO8A+/UHAOz/CAv7Au/p/+zxBAAYBBD9+wHd6vQe/+Ep8erc5xMc/wb2GNP4AfoL5BbnB/8AFfbnC+MM9ffq8igb
ztDyy/8VGu/aDR/04BXuDef7AvoR/fQG6gj59+zvHhna4PDb+ggf+OQQFfrjE/f2DRT38PYAG+v8DuTwC/T56grz5u0SBe71+hb2//b4+/siHfoNBPYMBAsW
/Pz8/BYA/+wGCQT9+f35EPQQ/fj94un1xRf0IR8B9iHp+cG+FtUF/+r5BfQIC/kYDej/yObk3fLoCwAYFQ/tAucC3OUP+gcM/OgN+hUGAxIJ4vn77gsD+uj/
/RoR/+0OEgLR3hTq9Bj0DxX86SrvCgDX8dIL9er57AjzHRsC8wjlDNPZAtkEAf//GewECQv7Av327fvv1fDaCfIqHR3o/uz/3+r59BcAA/YMBgoJ+gr11vvf
yNjc8tEJE9r588HeCtzLFSL0D9fUAQvxIt8nBvj/3foJ9vjyEfgADgj+AA/rDu3gBez9/O8DCe4RBwz4+gL7+NPi6PDXChDx/fLM6APkzgAn9Qns1voN8hbo
Ewv4/+Dl7wUH+gIDCOoI+fwQA/QA+w3rE+sICv8G/fH//BX4BfoOFOcLGQED/CDfEgv61PwgDP0T8xAVCAjx3x7rH/r+6bneDzHsHgoCGqkEwu0m6/8W2da3
tDJJ8vvhDAJC6+wH+MT0IjgB8gP86RHj7T7V1+bx5NboCg/g9x0X3CHx3RgG7f75OAIR/w7m+vLuHuzXF+vh3PID/er/CQLrAPb0AQLa9ScbBfoQ9OoT6QUu
3fDp+vLz9wMa5+oSGPsQ/+IcIt7u4zT3GgcBzxPW8DXBsTD59u3g4OTN8yXLACDd8f4c5/3rKvMRDQHhCPLlF+7VDv7/8eTp89wJDe76APYFCgDrFfv31hX7
HfLwIfMF5koK8Ac92gj7IggBCe4j2vgPCvP99xH2CgP98ALzABXn7gv+//v0/v7z+w3z+ATy+wb8+PEI6gUVCRQOIPn49gXiHynx6fDoBu0S+vz/Dg3zAsDG
MSbRLQbIODM3I+zBBQ5aOBPPHx0oHM0b2Tf8MNDV8wUI9PblFf/kEwn1BekSAPcVC/kC9O8A/egO9/APCgn3+vz+/gH+CBLp/fUA8wIBERHy9/cM9OsF8/4R
EwEH7AcHBAv7DBj6Bvr+EvsADAD1+vDx8ggC/fUBDvsGDQH55Ofk+hcF6gTbC/Xr7uTyFwckIusKEv/46SMDA/rp90rz9QAF8fb1BBYN9fry8QQP9uwG/xn7
AAkIABvzD/z4//f6AOv7GgkV9QD66f7z7gkR/+rm7yEH9vHq/gP9Av/t7xgJAxvz9d4F+gb0A/MKH/kKDvoO8Ojj9+sN+w8CBuH2Dwjy7B/gCiLw6Pbr+gEN
FfsjDQUOBOXg+QHGCPUSAQAI+RAABA8UBOX7/vD0/gb+BRkD9vf8/v7y9+sIFvv+AvP4Af4I5wUT/gcH7fP8FP3vF+r+//0M8wUP3g4FCfr7+fwHBA7z/Rb5
AxH99gAWDwIJ7PMPAA7pCAb5B/gR9fH3/SEDLA/eD+oGBf7rB/Ty4xgAMPnxDg73BPcfCAru+PYWGRQaC+gQ5PUZ/A3/+/0HB+wLERcD+PMY+TAVDQLc7vj9
AOga//bs99kS5BQvDCUCABvq8v4CCxfy8un/G+z2FAcTG/cC/wMCCAEEGw/96QwG9Qr9+w4S7wkKDwz9He/66u8MDQf7/+kJ6AAGCwgDGQf0CBkLAgIL/wUR
AvTs++Ym2wAY+Q4VBBLz+Q4D9AAX6Pj+E+/3BQ37BgL4C/L7//gEDAkFCQAE//wD/Pbw+wfr/wv3+ej4DwQWCwrwCOv//+4c/BgJ+/jz8fsR9B0C8fj/Bf8D
C/8C+AcBDgcZEfMDDBL4GPAUCgfeAgEH/A7lEgT+6w3vAun47fP89Qrt+vvjMSMhCAH+Af3/AeMZEen+3Bbz8wQA2e8GHBb8Ihj0CQgo8yHpFQYE3gL3AAP0
0wkAAOcQ8PjW8uP3+/sB/AQD7BUSBfoFA/7y6RLoKArj9PEUC/nrCucD/Bz4+gTp7wDpRSgaGxEPDObwAdkXAub42hXq9PMD5PAdHwz7BQX4AvtBIxj8BBsI
zfvx+QMMGf0R3t0R2fLp6/H2+goDCvUA+RL0Efb7EALiFfYC5/MOEAUM/APs+ffh4/UA6gfuAwkLECAL/QkSCOf5Ce4JJgT+A/P8BPYG//nxBwkPBAAA+/0K
D/4X/hD7AQX+/wvzDuP0APwICPrw+wry+AIC+QkICw8OEOMHDAvaDwT+CiLsDvvz9vv5Bv799Av99woE+wXsFgoS+gsBCOoBAfT9+/IB9fn2C/QI8Q37Bgb4
/e8F7gMnFwXtC//s8voA/CMS6QEO6/QO/Qbx8e/39wQI/+v3EQ8CHOoJERDZAQP54QINCwj4AAHv9xjw7Arv7wTxAvX2GQ4H+wHl7uzy/AEnEer3+P33CvMK
6/sAAgwEGBHx9BMD+x7zDRoOy/v7DPMJ6hH97+z78Pvq+Of19/P1//wK6jUzIwUAFQbM5w7lHAvx598J9un6C+X4DBT9Cfzz8PvyDv0KH/v3Bef67u//AgT7
AAH+6gkKBPQBCP7r/v31/vsODQQEA/kD/vgM6hkWAfT/Hf/5DQf9/QDzBBT+9/4A+x0wFP8A+A3p7QroIQvu9OAR+wH+CPsKAg36DPjrBv7wCQ/4Dvn7/Ozm
AQEIDgXh9vr58wUD9QICCfgE+gv3+u0ZFxr8/QHy6Qf29hgG7RL9AvT69/jnIgQZ/PYE+/n6AxcVEP0M8PzhAPX4JAvu8uj+/QQY+u8CDRgJBQoS7OgF8Af6
CfjvDOEEAer0AAQT+fHx+wMBGQL4FgUD+v78+gkWHwUJ9/0I7eoF/gDu4ub7/fUE/AkD/v4GAO/28/0H7hYE/AgJAQH68fv2Hgf6+PkMDgsDCfAKAxL47gD7
/w0RGRYRBvv7B/j/9+gf+wj49gvz//kC8vAaBgX+D/v9AvYU/RPwFRwB9w4D+wT78xLxEgMe8+r2+AUAD/kb9u72ywELFfcBzwIE9t71Iu0LCfINAv8QE+cG
9//p1wDz+fYKLCkFD+73B/DZAd8qBPDh7Q8I8/8A0PEVAAYE7uwK++YdFfsR6PMK6AwB/BYRBgy/AiD3Bvf8C/whGPb0CefgFyUHFBH68/Lh7//8NQ3e2sb9
8gAU7dsKJAMO8wcDBhb7FxT6DgcJBfUB+vAKBgH4/wX7EPQA/wwJDAb17Avu6OoF/ScJGCD9BAXo6iUX4Avv8ff3HuznLgrx6Afu++Xn6SIYIgz/BvP58O/p
Kh3p++EMAQQZ8tYfCgT5HvX++AL0DvwSDQAK//sA//YIDf0O9Pv9+g/68xQGAAQS8+zn6fL9IQkM8t72BwURD+oY59oI/uQT/wceAwi/CPXY/gQLGvL7/vYA
Bxb1Cx4TEv0P/f0C8x/c9OLaEAfnJ/b6Bd33IAoc8gT33ffn6gsX+ePg5TII7Ofc+wf4Av7l/SMR+vv4Ev0DCu4ODgwgAeYLI/8QAAQE9xkm7N37FzTU8/0C
2gb9AwL14vLy4xUsERL6Ag0L+AsB/BffAvYDEuff/vjqCArs7+8Z4gP1EAPlAxcCE/L3AQb1F+Px6PMfBAMSD/wSBPvt/AL8JAT48/7XABMPBwj//e/98/8G
6S4K+xIX6wcO9f/99xEJEPoHA+IH+xET8Or6+Pb4++sC8Oz8/Q3m5+oLAxfo9/v7BgrkBv4cIAoECRQGFe4BA/MGAP0CAO0YAAzyAwEL8hUG9N/xGA8M+PwH
+hIG/gH77wL08O/1/fgM+BMFEhTo9QP+/w8O7PzqAOn76hX+FvrtBgb0Aw4B+Qb0Dv4GCfsF/Qz+AwH9AhcB8fjsGAH5/Pbv8PkV8Pzq8/T+GwAOBgAND/7/
Fvbr+wMF7O8HAgvkAwn5/fr8+/307QELEhIL9APyAwED9fEEDf7+FP8NBO30EAL8Cwn78/n+8gkFCAf5+fYI/REEBQIABe76BBP4/PMJ/fTs+/b7/hcf6xgO
BuPkDggKDe/nEvj+7uDjKyIBDvPy/P38/QL+BRLtAQEE+AEN+gv/9PEPAQH89/sUB/8H8g359+ro9wkgFATkEOvn5e367wfqBxgfIfv7FgcNwPDl1vYKIOEC
EAsM1ewq6xPZLN/mLxbkDuQIDQckEQrxPBL37Q0f+ekRAg3R9Bj4B+Yb49cW/uAC2+D+DC0YEgI/BwTjAwP9AP/2AOwI3/zqEicDHw7gFf3h9REOHu/s2A8U
AOgM99zbAwkj8/Ak7QnSTAPrATnOE/ktDwr6/BPYGBcH7gr8/OoNAgz89wj4AvUpAgQDIur7+xMDA//6Dub7EfoMFQgR9ez6AfHaFP8a9xra+xQa7AkAIgEE
FhD9BBsIAPwL+e/iAQIZ+u4S/ALiNQbx/jPmDfwjCAsA/BDoAQ35NwD19wQWFuPVHwQW4fkQ3xwbzAAgA9336rsJ5hYh4tED5wnSEA8QDPZADdwV//AL6Djs
BfoG4+n/+8ry7OIP2QvpCBLx9AAFBu4I+wHwGPoRJP4aAAv1AwcDAuL89AcDDu3//fzyFPIFAewDBfb/7gYTEwIP/RP5CfsR5gzh7f8aA/f9+Pz/DvwI9SYR
4xL55Rj+C+/3+Q7t5QzsBvATBe4S++z27/oPDxDhCAX8Gv4NBA0K8v7sKPkTDOnzBgLf/xb59vT9Af0KCQQZHukHCQAV7wXu/ukE/f8B9OcCIgH5BAv/Cvf0
8A8TDBMPCecA7P8VBQYG7f4V//kIAuIa//EAFP8f+BEC9RwD/gf4+PvYCRX9Gffa+Pn76gAU6gLsCvT+/f/7/Aj9Bh/tABH+CfsY6QwHLwH6BSD08/z0BuMK
BAry/t4CBwwkB/sDDwHpCAUsEAT28wgJ8/EFDO75EQjz/BYLCQvs+xb09RQL3hH83/TmIR/u8Q0X8BkO+hvwIgUC+Pr17xD69ukpDPwU+vAVGhcU5QEmAdz1
1PUFAugD9Sv2CxPy+yAUEwABCA/9+/zjDPgS9eYBBeX1EfUh3/0S7Aj0/OYI7AshBg3r9g4KFdcdB+sV8v7x//zzAxj47wbxGvP08vkF9AQI9AT9D/0T+vUT
B/T/9gv7A/H9F/EFAQH9Dv0GAhMX/QUFAvL/3AwXFR0A9Ar8/Pz9Eu/25fbxK+sIIfIOIBIL7v0DBwX39+EK8RXw4AIN8AEZ9g344wsd/AcW+wMREQkH5B3/
DBH+8gUGCOTyCQzy+Rr4IfLv+S7wERn2+BYgCP33Cv7+/vrtDO4a7OQAAuwKDvwQBwTn9/gE9A4I8Qr5Ag3t8/znBusCCBUr3/388QPj6PsE8fHr7yD2EAr/
A/z7/wX999j96gP9HCXPAAjo/cP19/7/5P/88/wO+QAM+fwS8/MRARIM/u0C9QoVAvv47u/46eYPBfn99/MF/fYOFw0MGwT7+Pv++vjtBfcTCdvl+Ab57vgB
6AjoCAjyGfvt+AD/9f79AQL+DxkKAPfz/u74/wPy9+z5D/YGAAwj+e8L+vYCCAUP+gP1EQYK8gb38/77DBLpBwP9Gw0C6Bb5AAIF8A72BAkEFgkc/Q4A6Ar/
4xT6+RD8+P7n+Aj7FBT89wYCD/X45ggNA/H/CvfxA//sDQP84v78CAb6AAAW/PP+8+7qBv0OBPsBFQoKB/r54vn3BAX/7/b44Qv/9wfw/Qj1Cv3zHw4T/voR
/g/5Ee0F7gD8/wTz9gr4BgUGDPX5D/kM7OgJFfIIAPP8/vv6AQD4+gv/9gH3+AQD/wX67xME7wX5/BD6AvsGC/MP8en93foPBQP+7P0H8BH18/0I4wT48evp
IRb89BP6/+v8/uPv+g0D/vL14Bz3DRj9A/cEBfsC+dj16AUQCCjR9BTkAdvq8wTw/fHhD/YH7vgR7wPqBPT7Dgn68QnuGQMX4/jp4QAP/A8OAu//BAUEBwH8
E/3+/Aj6DQTxAwkBBQns7+sG+wf3BekR8P4T+Qzl+A0FLg/g//MdJvYA+wb5ABUW3A0KFv76A/j/6Azq9Qb8C/3/CwMP+Ar+C+zuDun9C9oa+PQL8hgX/QwM
Ff3nF/4KBwv0B9IF9QX8BwgbzQbxwwf72O35Exb0ARX+C+kS/RoOB/D+2A7tD/ggAiPT9PTB8enZ4uwHCfUL9frp+/4QDQwECusB9AAUAfwPAQIRAfz79/X+
ov3N0RIfJvYT0/Rj0q8Q6CFCCgT6I/4HCvjj1hvzFh4xwxbZEQ0x5UEK/sb85tjKCS3lvuYAA/sW/TzjGAYKACX6/NEK11LzCAW8/CW2+OEd3QEO8MzV9vwi
Cf0ePtoMFu8M+gABEfYZBgXwCvvu5PsT/OPxA/j9C/gW+xUFBwEO9AHq8Rf5FPP8CRbnAwMKEgoO7OP0/wcN+uQAFBUM8h34/BXtDRAj3RgBJAD2A+0OE/UH
5wTt8Rv+1Qj89f8D3gwIGRH8/xb86eoZ6vcVFgom9Aji9RwD8AT5Bhbw+hPVHw/6/hYh8Q/0NfD5/w0F3xIqCMvuDCP/DObg+d4MBvwpFgLrDRQB+gruCv/3
LRX4DQvdBgLfAewTFPrdBA4Z7AABBgIKC+YW/hP38f3t8AId+/7sAQMSAxH6Bgfo//f0/PwF7vUP9v8LBf4BE/EJ/fMD6f76BfX5Chv6Dvr6BfnqDwIC/vfq
G/ALNAr38Pjv3vzsC/3d8OP5B/0E/u38/gsE/gQQA/IJ+vsWC/X6+vcJA//0Aur3/PwA7/wHBQj49ffr+AgL7Pv8DPv/8vwADxYB+P/qAAIKBt7x+uwHAfcP
9vL5BQ/4B//yGO3u7hLz7+/Z7hADCfzeJ/UZ+wLi++8PBwX09v/uIQoRGPkG7ggBFBz7Afr7+gYRCPL49B3d8QLx/vwkCe77+/IW9vciFg31+BHg+/8HESXr
8xQDDewSChEJCP8OAwEDBfz4FxIOEBAR8hQSC/4Y6PUS9wQE/ATs//oRBQoABBACB/fw+fkF8gbs+fwGCAL1Ewb//AIIEQ8oE+3uCtgLERAKD/n+ExMCA/nr
Agb39OX8/u0K+wgIAxMIAgwA+A77AOb7GAD+BvIV/vnlA/EBDOAQ+fwACQ0MKB33BAnEGRsP/wAI+ygbAg0K6P3+9fnxAPbtFAIJCOUW9CvvCgb8CAjr9QDd
Ffv5FBABCCAb4QP5Lvfs+vYBHgbxBOz3/vL9IO/y9vb+8Afh6fwLBOML9/UZ8gXr+/n6Cwr9+wL++P/8+hT/9Pz39wDzBAgB+gYB9wj8APv++AP4yv5XCgwF
5ATz1CscEiTqwfb53gUI9yUHG9ZD/AAB7PL+Dv8T+w/u9f0B6BQADSEA8vTy+Q/53BIAAvP529z/6/gJGP/z7BDkD98CBxAi+PUG6uPzBxoU9/nn/yPq6Qv/
Dv47/dwF+ggb2wIXExLlBvrg6wYLHiLj+AkCEfruB+34/vj2B/QG4BD4DgoJGvQHCv3k9g0LARDn5QkQ6PL85QgF6OAVJQ7s/RT+7vDv/fcbCggN6/vw9ATi
9Av2Ahj89/fv7AkJIgz5CSIA/O0XC//9BwzjFg39DQUACAsAB//n+fAQFgIgKPUJE/307/DyDB/9/fEiABQTBPLw9RHx//8CBwQIAgL/A/4OAAb6Ce0BCBUM
+Q7++wv0B/Hu+Qb+/Q4ECAX/CQf7/vQA+/IN9RcR+/v3FQkGCPf8AfPv9O76DBIE//rr7wL48vsP/wX0/wH3/woXBAAA8QIQz9sQ+v/4NQDPA//yO9L/NSYZ
4/0Q0tYAFCc64OYJ/CP/BfgN9g8XBfcF+hHzDAP9Cwb5BOQOEA/s9A4P8wkD9/0IAg78HPoK+vTmF/T+A/QD+v4A3B/3Ie/nHhXvDhD/AukY2PUC6AbsFBMm
4g4Q9wMBABvp7Abi+wIFAQkA/+n+9u3y9f0EBf357f34/P4ABQ8OC/rzCvsMAwENAfMCBP/6FvTq/fMP5vkDHOUBDu78Ah4M7ewM+v7yDwYABvsEA/MQ/AIV
FOwD+An9/wP+9/3p9/P59/wK//QH7vcBEQX8DQr/+RHjE/cREwH7Cw74+Q4SCfzvCwrq9+3/APH++AL09PwH9gjuDQID+gH3Fv0DCwoF7/L39+YJBwEA7v33
5+H2tCsP4eIG+Azcxb78+z0XM/H6DAThICbQ9Q0cEh3g9OvIQ0r7GfrzDA/N4+kENz9Fvg0pEt3aBakYAyTTF/n97QgICw8D/PwU8AsJA/P5/fr8+AUP/vgV
DvQQ/+wT9uf6D/HrFP8C4gEAEwX0Ft/sFA/v++L6+A0hDvfvHQ0lDAX16wjyC/sMAwnu+AUU++UQCg0L/AoL9Af69/kA/Q8J7ers+vME6fcE3O4c+dYLBd/z
5S05FuAQEdkP9QYXGQ/r3fT+/RLk+/TZ7wn74BEU5/zmHSwS8Qj+5/4G/RYE6//1BwD3AfcK/eH84fv9JgYI/v4PAPQQHebxAwkCJPXz+OMUBPvzBPT7Benn
/voZBQn9/foJ9hEH7ff+EwMM2PcQ8w4kUO4pG/so4R/e7gL63ND54wK36wTU2BIo+r36/PzzBQsM/w/2C/gIDPbrHQDr+vb/6vsQA+kMCv4ECgX8CPnp/v4U
/BMJFhAP/P8KDBoG6RP6BfsB9BIJABUPHd3txsgY6h8u8dMC8dv62xfB9cDz6iP+AOHK8hedTN37Du8S/PMCCvnw9wr59wz95goGCOoE+Rr2EQsM9AYVBM/d
//Te6yz9+vUB4RXO9jUdHOjUE9D+2AH5I9EAHQkI+wMJ7QEA9e0E+wQPABL39wL+GvwV9wQPCQfw/gD2CR368QILDxYTDPQVCBP+3gAV/v4BBAwD+OryBfXx
CvgNBfj4COL3IQod9AL43/nu7wkX+OLc5S4I9ujg+wD+A/zo+Qv9DPjyBP/5+fsLBPEMCgIR/vT99O8A+vsTEQz2/Ozo8wv8G+/4++j9+uIA5/4IGvsL8Q/3
FAsLJBri+AENDwHuBf0T+fn/8Aj/3vXfAPYf/wf9AfwM/hIf/OgECAoVzg8GFBjl2vT3BuX35fwOCekMEOT0CAAK7tYJDBkZ+P39C/UB+/b98wQH/O7/AAkB
AQoL8AD//wUC/P0FCfH3+d3mAw0MQvAC+RMEF/PxJzbnyhsH7AXv6igG0QEFJe/s4eYGCwEx8/z7DgQD9PsILOrWGwLyCQL/FgLqAfwQ+/r8+vL67wL6Cxb8
+/4A/PwB8/cbABEC9xcE+v0KDxf9BfACCxQZ+ez4DfsL9gD18RkBCAzoD/kA//v5Ffj87A39y+gJIiAj5wQP2fz16BPyJOzrK+YSG/by4gn99yUSBQLt7QwK
/wwC9fvpF+0U7eMf9vAUERwS7egP+Qbn9AL6JdoJ/S7n9SEN+tfjJOvlGtboBBkCxvTsHNEGHgr1/gH+8f8GFvYEJRAC4OgRBvwH8fr5Dw717coR6f4ACugT
HQEDGAII/ePv//7/7QAL+An+8vIhCukP4AQBGQD49AUDA+kG9QQDC/wV+uj0+gYKC+71EwUgygL7K+8QDhTfBgQI9+MVHPMGD/f56gEJIAkMEu0EFQH7/t8W
8vsTFN3qF/4CE/YiAusTAPro7xH37grt6QMC/ecG+w3zDg8LARAT/AABDP8F/fzs8vQA7e8DCgIHAP71BfcNAf4MC/EN/QYGCuzyBQj5AQnz/Q3mAifr9OYD
/PwE/Qz0/w8O+vzr7BwA1vYJI/AE+/vnC+YNSbXPEPz32e8IAPD4HBHxGOH3HQHb9hQU9fsF+ecN9QVIvdID8e7m7QoU5PYWH/MN6e0bA+rxAAv+CRT77wnt
CCLS4v74/vn1AQn39RP7Bwbn9f8AIhQt/gPtENYKGwwTF/39Egj7H/fzFQHf/uQE6/AR+vsLBQH99vn/Bw8EAP0EBAUJAgT6C/j3APMACQkTAwHw7hjr9BPw
Au8K9gQW5fASBQXn9f7xAQTq5ecoAvgA/9jzAQch5yIKIOgOJxrrBBDrEQgQD/3zCfXV6PYCC+4I7g0BA+/s+QoO9gX88QAA+/737woJBgb9Gf7z+v8BB/gA
9CAbEPQQ/QwK+QEHCgUU7QLsEx0LBA3p7gj3C+YHFgABB/cO7AP9C/sIDwALAu76/vsKDAECCxfnBe8V+vLz+gYY9wP1DgYFCgbz9/b/+vwHBvoQAvMACe3z
9u8Q8ubu+gQRGA7t/wDmCicCBvUR9yYWCgv2//wF6wH/+hj8I/8H/gEB+gjyAfgI9/72A/wDBAkGB/T+CPz9+QQECQYB/QgK9g0T//sLChQH7O7///n4Bw0C
/gwJ/dTyBwYD9uzN9SPkC/rrBP0H+AoEzd0HIhHoDf7tFhD13rwt8QPy48sSC/EF4hH7EfcUAeMGCvkC9voQBAoo9hH4BO/86ebP1/QKEBDrD/cAAPcSCfUT
EgkK9wT6AvPx4wnw9QcOCAf2/w7/Qe4QG/zeKBYP7xf8Cf7j6w8q+Orl5ujz+QfkBAEMAi8FBxsE2Rr5+RL9AvT/C/UC8gcB6N0C7OMXDAIe+A8iEhnvAU3+
+f3yGhD3JQIGBA8N9gnvBOgWHgMW+fwM9Bbv5/3yFP0Q/u8FCAYLEvfzBwMK7P7t7Bb7AgT08Afv9vYE/vH7Avz7AuwYFv/q+AYS/P0Q9P0DDRAN+gj/E//0
/wYEAP8B8A0D+QPm/AAMCwv/AQMB/vcO9/j9CAQd8fIFHv8QDAX36uskAAEcBPAXAPfiCQcd4gUQFvUPExn99AIVEQDwBOQTCR4QAA/v/hL3APQHBPb+7en9
DO72A/0lBPgO8f7wBPP6/AkVE/bm/hb9//b8CvgOFe3u/gcM+QEJ9QkABvb0BPv5HAv8ABMBEwr29fr7+gjs8Aro/xn7IxIE+/fq7AL6+wAYCR8F4/1AAAAE
1hn7FvX07QodB/kECez39On95wcUBhX1CwHzBBoY/wL98QT49fjhAwMI+BAKBwnz+vD59/H7CxQKAu0BHAwCA/Ya+wIN/vQJD/v45xgL5wgP8QP3HwgE7g7+
+QIY4gf22Pb87gP2/fAQAwgSBQYC/wIBEP8VEPYN9Qjr+/zuBwkKAuP87PX/+QXn/gkFCQv49gH59+sNBAkK/OkLDA7uAvob+QcLEPAMDwTwBAEv2Qkk8RUs
FhPyDwD2/Okk1gXtEurIA/7gIfwPFO/+7RIM/hT2+Q8JCvAK/gjyDQzvD/MP8uATAvMP8vsd8vECCOkgBPgTAQHy4gXw8+ga+gXiC/j3EQoI+vQRARXtCPwT
FgDoB/AJ6vgB/goH8xbyCNoH+wT36gcKDQn4+P3kJQ/iBg3/Ae0J9xH+CgfyAw7gB//Q6wz1GvzQ5RMHBPMaEvoKE/MA7voGD/IXBfMIA+cKAtDsCO8JB+Pu
F/rwBAwR8g0G9P0J8gf/9grzA/cV+wQTA/ryDRT07P0PGBDt9A8sCioG7f37C/4CIfX8FREE7+wV7wYACPgn+u8I3u0JFOcQCQMO9f3v6Qr/BQsFNvUAGR/4
/+QO4Pv//BXq/gET9QkDDvviBQMD/QEE9fEG/gD/9fP6+fn3/g8PAQgN7fPWGiAJ5hb55fQD+PYQHv0N7yQTI+70AAINEgwS9AL4Cvj39wwCBBL0/AQH/QII
C/kYBAgXGP3x7wj3Efj7/P/7Cgj8DfcB9ATyCPwJ/hMF9ewXEv7cDAT5DP4JHgTtAd3eDvEU/PgK8AMI+/bp3wTa+/MEFO7+9OLe1QHz5u/zJw7uMhf5AxsG
BQkJ+PD6EvXuBSHq3PYW8CLx5wcX7hISG/orEev4/vkL+g0Q+AMhIt/z/h738RPrD/njBvjb9RYu/wX1B+oL3vU04c/57e/Y8QMU/vYUD9wZ5PEX7/XoBwYX
Ifj/AQUJFRgZ8u8V+ebt8x7U6yIJ9jEVFBT24PgH/wslAv79AgIG8fb1Af7/8v3hHtP3EATwDh4DItz55g0oATL0DvIaBAAU9vTr7AX68fIxyOMIKe4XA+AS
APvuEw/0F/3z+wUIBSUJ+Pz9+gP++BP2+hML/A709wv98gf2/vH4AwgH19P+BAMI+v31EQ31FfMR/hb24/8H+frqD/oU9ej6+vT0Hdb2CAb6CRDhAAQO//P3
/f0IEhwW8QIKBBH7+Pr0C/gGBgsEBegO+wrsD/0G9PgC7AUC7PQACgz9Bvf79PX67ggAAgAQEfoG5RT39gX6A/cC+wICHO7xEe/r/vbxFwcjDQAJAfUI7RH0
IhXzAv0Y3vsN/gUJ9Pv8CwT0EuwQ8gjxCAb/9Q/z//bt9QL38wMFAQ7/+f/5DAgE+RAD9wIDBQoKAv7xB+0QCxX6/esB9fr+/fP+/woE+AgFAAcH7QcJAu/+
/vPqABAeCegT+/MRCwIbC/gGAAEYEesEGwn/Ffz7BwH7/P0B/xf88/XvAwzw8/wMBBP6+AYCDgHv//z8EhLoAQMLFO773f39AfjsAfvn9R4D+AHuBADs5QQL
C+L6D/oEHfYG8QDt7v8MFfMRC98W7AjoAAsAFPgD9BUBBA/3FhIDDAD7/AMO9AcVA/LpAv3wCwcA3QcN//P9C/QEBxPw2wb/Fw8P6f3tEOkIDgzlChf+O/MZ
Bfka6vDjBuLy6wgW/gTn+RoKAvn3Efj+F/LtDgf3CPAXBOMSDAbzBPIE/wIX8AT7Fgfz9Qj8BQgI/xECBhkS+d/23SAGFxjq+wgH7v4RBAko7Mv7DvT+4+MQ
OAAj9Q0D+AH5+gUH9wb//gYLAgEIBAgKDgv/CQUR6fz4APUB3xwvHPwV9AwS+w0R/PcP9w3jDCMd/yj31uD2HOvzG+wT+98NGun1BRvj7wLuyPEHCwcL8/tB
Jgf52SEADuLG6RMCMxoSBwgKGeMKFhD97Pz+1vXhBBMF9AfhEwf6Bfn4+wz42wsj4CcEJffz4+EFKR/c0wbnI+8F//jgBA4B6doP9NrpEhMV8hv90wcIDf4B
4dXhqSXs8QMDBxf6HuAB+tToCvj/ASYL5f366B7o8iUYEfT5Duj59QkbGe78CAMZCfP3AAv0FPYC+wbqAwkD7wAN9PT89fHy+Q8N8gTu/gbVBxIYGzHtIA/l
/SH4HTHa+QTa3ZAA4QDg+yAa9hsPBOX18AP7H+brKu0WCt3d9gzrAh/V6gQLIc7pG/f/4Rb+JtgL4QMNHvovC//L/+7k0QId69znBvr7Ev8f8woMBf34AAgH
8f0ABwcCEhz4DQT3Avnz9goD/ATvE/wEEfr8+AQUFxD+BPoK7fgCChcEDugB4AceDgkB7gnp8O/wBegW7f/1AAoIEgX1/gYBDgr+BfgJBPwA9AX3+BQNAAwK
/g/iDPYY8fMZBvoABxgI9AH46Q72A/z3/A7y/QAQBgEaEgLsAQL/CAgBBQIL7AMW/P36BvT47woB4xD+7/f6+AEP5fkBD/D27w4G/iD9G/Xt+/Lx/yIUDvUK
CALj+/QgDvwJ+PsECgwG+PsBCQ/oBRkI+gT3EgsD+vj/AQ/tDQr7Awf1+hDy+w39ChD/AQfzAP4D+gjv9v8M+/wHB/YGEvUX3PLtCr5Y8jwIuOjoygkNAiv3
/e0A3DQP9Kcf4BzwDibZ/wERsjUKPgwIPg20AfP87+ozBt4P8+fR3g3gFNHp6fT/+QgI6f/8C/v0/QLo8Cj0FAQG+AMCBAr4DQ8I9eHo/wP4++IK8RIWAhEV
7wX58/ns+vQKEfzrBRD3CBEJ7+sE/xIC/PTtBQ8HCh/f/QEK+tsY+voSDhDt4Cj6++XX/gr27RPnFfAX/u8AAt4I7/QL5fgC+RH8BuLkGQAM8/3dAxoNGAAF
+xzyGwgFBQb2AvUH9A76AwEQ4wLu9AHx++/wBO73CQv4BBYN/O7g5vQT9g0K9AwGGhEE8BX6Ggfs8QgGDAHV/O4XEAkYFOMF9/z34RDxDyoDCvD/EhAe/ef7
A/MU/Qv9/QMUCwULAPX6DgP2BAYA8fn4+gD48w8N6Q8E9/vk7gjc/u4A+wDzAgIP3xMHGO8P6QfzAAf97/7t5hf0A/zzCQEKCxb3Bvbu/wMJ8Rf+/wAcGfLr
Ev8GB/cQA+zvAPQfChgO8/Tu6AnhAgQAAf35BA8E+u4PAAoEBgT+/vsH/u4EEPkLCBL6+u0A+/r5CvMN9Pv1/QgFCvX57wv4B/DWIwcI+xEY6PcTCAr26fz4
9xP7Gv7yAvj+7gYABfzwAvIdBhkJDAwS+v8B3/8I2QPh/vwDHgD3JAcM+xwOBfz08v/+/gvxFvb9IvkG9e0UEQH1BAny+RH/8fX88fLzA/D8EgkS8Ar9AO71
9Ab29QkF7AgW///5AAX4AQL9IAju9M8dFR3sC/Xw7gfw7S4V5xnoJRMICfPyEgUfDAAX+frj7RcNEvMF7ejsBPXvHQD7DeMcGQwA+QgNBxsY9hAFCODsEQUK
+gAD9P0M+PcI8vD+6h0ZAAv0/wsCCw70AvnyB/MK8Rz+CwQB+xDs9uj6Df/tDgsS6AgXAv3t7gMYEuv2yhwLH+0M6vLp/un0G/f5GekeCgv+9eALBw8A5Ar0
4AfyFfQlCCDyCtAJ3PjyAxoO9vMVCw39/A4JDgsC+Qr29eYHAAzz/+z4+u/2BvXwEA3+BRQY/vsD++j4/QrxBgcB8hUDC/gE/gsK+eoB/vH76/v0DvgJ3+r1
9vH1/wnx8Ovy/gUUARr87vkJ8PfwAQr/9gQGCPUCDAj+6PP/Ewn59fYVGwzsEvMI4/3u+wL19gLjBAcO7wj7+wP3A/gGBvL91hHzFhEEAur3FPEJ8u0K9wIG
/AX/5AAI6fj78gIDC/zeIfYSCQAE+QPx9gbz8f31CRAAC/n28PD77hf3BA31C/cIBxgAFvryCgX3+v/8FAELDgsX+AD6CPbx+/MX/+vo0iMBIAIK9f/dBvP1
IvX1D88hDwwRAe0OCREM5xEJ+O3hGwQU8/n77ujz9+kbB/AL2x4S8wj14gL6EfbuGPnw8Pz8/h4I9AXz7h3kAODbGRH37hgF6vUSAvP+6Pr8EvMD7QvqDfYI
9+cDBfr67gIGEAsSDw/+B/n48gL5EyMN8vjPJAgXAALj+O4Z998F6PIH4x0GCPj28A39DhHfAu/6+OT9Awv+/xPoB/j5/eryCPvqCgD87Rn/8Oni9RAE/O3u
9/34FQb2EALmHPPy4+gLEPjzGxn5+A0I6Pj/AwcOAfLcB/IYBQH85Q4S8/316wYF9g0KF+749fDp8PYTCAbz+fwJ5g0B6/QF5Q32AN7dHRMH9xQT8eAD+uv7
9u4D9PXi8/0BBQf4AwLwBvP78u8OE/kDBA3w/QgA7+cC/vn++vsFCRgF9g0U6f0QAO/68ggCE/nt5Qn69AUAAQsJBPPn9eEhAhAc9+/n9vwD/QUN+urEEQIE
Eu3zFyIBIwIE/t/y+v/aBQcAC9v2/gII4gYFEfcI7BD/BwgP+gDm4/kI/v7rD/AYBxD3+wsO8wPu+xkHBBcHF/sCAQby9OfzBALp+u8R6A8HDA/5+wUI+Ont
9wAKEPwb7QIJ8PPs6/kEBPfi+f/xC+4EEgrxCQr81gcJFfn2EPv5//Hr5vXxDwIPAhLtEPwQDwYQ+PYR/Pfe7gcEAiQDGPf9CPn7Bwv3AAL2Au0K/Q4KDwPs
EQb4AffvAt0FEAUh1vb+/QnX9/EBD+gL6Qb1Df0W++ICA+gX9QAKBxoh+wkI+gAK7fHo8A0L8PzpAPwW/BkM5RMR+e7y9A4LDgv7IeIDAhD19+cD9f/73Rby
8/v4+Qj5Den+DPn2BgoE+v/4//j96QEH8PgABPcP6/wE/Qv/8fz99vMF7gDu9/UF/RHuBAnk7ub+6vLy/ufnGAIR+/sQ5PQGCvMC6gD36xcR/uwI8ucI8Pv2
+wH36PUM9xAC+gDzAQL38vL5+fj9BgXs7v/2AAQB/vD68/EJ4wf9CgsFHPUA9Pf++vMRCewZEDH7HRAGBu/x/AIF9xcM+P8KC/kPFef98wn39A0T1/P9EuP4
Bwj56gP+DvD/+Ab79v4S9fYO6ewMAgEN+PXgDxkG5fIaCBTe5ewBDgYS8ir+Ewz97v7i7+kUC+sB+/gTBA3m1Q8UAPf42wb8Dv/4/vr6EAQQEPwBAgD97wUJ
7wUE/+4FBAcG6Of29g4I/A4YBgf7Cf4Y/foCBusF/Pz4ChUA3f8H6gDr6doCA/wC5AXvDwwQ+PID/fQJCfoODvoLAhL47QMH9/3l8w4R8/EL9fUL9v4SBuUE
+gTw/A4P8Af9Bvv9Dvzy8+X6/wD/EOoN9xIO9+UM6/nwBP3mAf/1BBMR4eYR9/z17/UG/wgV9wcGCvnz+h3r9QYUA/AJ9t8F+xvU/hj5Eevy9PoM9wL0CPf8
9QIFDvv8Dv3/+QEE9P3z8A38CvT++QX3Ew/1BfYJ8BD1Gwf/+gjx/+nx9Ar0Cv4k2gjv+fji6PfsA+wL5AP2FPP4C+nzCQMR/gQHGwP68Pf/+fgO+vr1AVv5
APfBAC4P9AfTA/ABEhAo7RsN7yX1EAUX9Qv8HdbX9gr39+QE+BMNCvXy+QfsEe/v/gQLHAP+B/31Cvbu993g98r6EfkX/P73Her35Oz+5ygGFuoAACcFRAX4
9t/YAgwm+hcXDu0W6xMkEeD9AQbqE/AmB/nyBO755fTs8PT7Ewb3/OcUBCnl/vn95gHk+RH17AnsHPf4/+TmBvYIDN8GGfMNA/z2GPQEDQ0ACfbz8AAVBQkK
Agju+AIR/APk9SkLAwHpAPkN8gr8BO/7+gIH6AgN+RPlAQL3/fXzBe3hHRL98QYE7xDxGRIO3O/9D/EO9RL2+ff56ufy6enb6+Ac+Onk7RAUGPj92eoAAO/w
Gfj+A+0VEQcJCvgDBg307Rci6P4NEfEt+hUV/OkB7gHwAOAO/gDvDfoDzv3/9/X8GAMO9M0iHBD+/ukdBBny6BLhDhztKwb3AwwB/fYP/dYNAAUDAwz6+/P9
9hHw9v7/Iv7tAf0B//AH+AT9IQ4N3vvx+O3jFO4DAvf07/D++/32+RIC//8LE//xBQb5//jwA/oJ++L96AUS/x0W9AQJ7fLkAPX/FQv57hwA/RMI6gYB+fwG
7gcFCwr5//v2/QYC9+4a//zvEQrz+wX2/fED9fgJBQ/z/f0L9gD2Afv1D/gTDQ4K9gHs8B4B+/3zD/8T9fT+8PD/+gz5AgDw+RkGAfDw/QsKBAUU+AH1COXm
/PUHCQP85iDuJQb7CwHv+gX18uT/7PUlAQvn+v3j9f76BwEFEA/4LvIUBQwMD/QRDv/q9fr8BxkFF/r99dEFAvTuCOwD+PQE9AIP+hDnBA3vAfr09f39AfLw
DAIHCfTl8wAhC/L+zBkfIfP16g7yCO7wJ/YQI+Ih9fMTAfEf+xjr7CDr9PjZFf8KC/f63er+ABTiCuf6+g3k8f7+D/LvvvrsARH1B/IB/x72898K8xr01wbv
+hHqEfcBDvr0FeIHA+UM+RUJBPQFBgLzDAf3Bv387v0JCvfu9+jyCBPx7Or2Ew8K//fz/vH+Bv0N9v78Bvv5/RUBG/0JBgb29/3q//jbKCbuA/II/CX/IAoC
1P3uFeLz6hP+C+8B7wTc7/Pd8dcMMvzxAwnxHPkbExLd+fAV8wDvCv4A+fvq9tfr+933zPv7BBb2+xneFw78F/sJ+fT0DQL18vIR7N4K/fER+AIM/AP7BtMP
7SECC+YR+gfI5BHfCv8C/wj69QH1EgT5AeQD+vID6BT6AAL8+fP2BP4Q6QXwAAER5wX2AQoD5Nvu6i3zCfTVIQsPCvLpCPgcBPYR9A8V9BXw//gF/An2Cgbg
CwL3CQAN8hD+Gf4M/hz45/D8BgYHAg4d/gDyAv7xAfHpA/Lz8v8F+PHxBvf+/wII7wj9Dg7rBgj29gr5+PfxDfUC9gnqC/4O7v3y/RAABAAT/v3/+wXxC/H8
BRLq6wX2/AT27PsA9A75+fcJ+AD5+/vwARP5+g8BAQH8//L58gkB9w38AAH+Df3/BxHrBQT2Afn1AfcU+Pv3DQj5CQjuBwgK8gHrEPcd+BccBfEH+fTl+PcA
9Bj5HdwY+wvu4+TnAfYA/ucJ6hv8Ahz1/wjfAtzdDQsCJBcj5PcTAfXg3QDtAP8G9wH3BfT5DQsVBREC+gUQ/Q0JCRb6/vL8AvYCBBAPEv0HBQUB+PDu7OAc
JAQaIukX/+j38Q787Q0FDg4ABwX9Af8EGQQL/O30DewB5gn/AwgC8/AABBH2BgwS///8+QwU2Q0IC+gB/Bn6/QbyDQYNAwALBhIGAgYKEfb/C+gIBhIO+ukG
9hHo/fsGBwD2Bvn+5Pz8+ALo+QAJD/P8AAz0//cG9g/2CPj9+w73/PYCBBj5FAMS9v/8BOH/7e7l6tzv+AkNAAYBIe3s+fP89Bj9C9/2DAMFFgQHEOjcCvsR
8AT7GBX4Ef7+Duv6Bu4BBQv/DOzm+v3tGQwD/QEL+wTrFPkQExb71uEkCQYpF/c6APgADfkn5vsbH+joFgH5Ae0O+vwFDv3d9RT3AgsF7hwHB+kH9Anu9RIf
7vsS4/IgCC7lIA4QwgkMGeQbEfQLHhAaD/T40gHC9fsH6f7uEwsKBOoA+v/qBQ8N7gL/DP4K7xMH+vfsGdj59QP0Fv0M8uEPDSEC/QbzBw747RPPAv0NBQ4C
/wsT+Qf+Kgf4Ag4S8AYL7+Al3hAbCv4CBvYHJvAP7Q7sCxHx9fnrEQryCRv1HQH28R7xCQsO/AP/+wj7DhMTB+zwH/Dt8fMEAvgIEgUFCPHjE/8JDQz+DgAK
Bf4c/PgD/AH/8QX59/v89PMXASAS8/wq2gQJ8f8WBhP9DvcZCBEC9gry9QIDEuf3CRMKCwUNAQ71/RcU6wIBA/kM9gECBv7w9/oC/P8DAvD+BBMSCCUHCfL+
BgH7+gf4GiL2CgDo9QQF9N39BfwAD/gnHRP2G+wD/fQIHegYB/caBf8FE/0J7Abm8vgK+AXxFPsF9/oG9g7n/xMU6AQH9/kA8xEN6wPuAO73A+v0BvD5HgMH
AePoF/75DPoQFQnrDQsWCADt8uQk8ej56Rf9Avv/Bf8G/PQB8QgBEuwkBAz1Ef0IAvcG+ATuCvMB9v0KBBf0EhD98QnyD/gLEw377uoJ+wr4A/4SAgPh+Pry
9gbyBg0X/fz//vQDHw0O+gD97PAI/gwJ//355/kAAgQQCRkF/RHsEgIY4wsC+/gRBAgA/vYUAgftBAbw4P//9esJ/+gUFAwL/Q3/BwYJ9Abw+Q769fvwBwX1
+fv7+An/8gH5CfD7CAcI9wr2BQX6+AH9BfUA+QkLCgn6/Rr5EwkA8gry/gYA7BUG/Pj65AoE+wP+EwQEBfT8Bv8FEf/7AQME8wr49+QI8gAN9+gE8v38EPnL
/uMJ7CEW4tUM2frvAvT2DRAR8fwP8gXwFAQRCPL2ENQN/A7sBOvq7wII+gz6Ag34A/f63/j/FvwEKeHjC/cB8Ar17Ojw/OPrD/8T/+vr9vUIFPb89/7+AxQF
BQkGC/0RCwkDBPAA8OL99Qj79fz6BwX+DPkH7QX3CPb99/j58gkA+wIEAAT/9Ar2DgD7+hEU8O7rAvUR7wAA6vj+AO/9D/H99hwbFu0F/fD9/fgQBfoKEPQN
A//3/Qn+FPHu9QfZCSIFGQQJ8Pfw6AML+RfuBQD+DgUDDAD+DekFDvP99fYM+wz59PDlFfUGGvv0AwTsC/77IBD2DPsO/voUBfj12/rk/QPyHv3eAPP/9i4C
AQMACOj1/fAX8fUO5P/4+O/2DQD17/v46/0HDOP9Af4X9/kA6AwWFxT++/cD8f7v//v08egI/QDxAg0CAgUF++gK9QD27PoKCgTwAuby/Av3DRX28vQACQjp
CgAY9/vx/P4IBPACFPQG+xIK//oICvPpEvn//fQG/wsi6w3mCAYKGwcZ8v33EvwQCQb3BRQGAgYB+v3+8g754OkBA/UV+fL8AfsABAcRAggODBoL/fkRAfwL
//gDBPIa/AMO7u4GARL4/Pn/6Rfw+Qz+7/YI+hb6/P70Cw0O8gLsAP33BPgE8goO3gwRCfsDEPsR+wsNBRIC+QEC7gr2FvYC+/AEFBL7Fhz1FgMB7QcUGgzm
DOoA+x38+AD2+v/4/v/8+/UO+gD7A/3yDfwN+fv78/jvDQD8CBD8+QYD/f8L+hL8/fz9Cxb1CQUG8gj3BxAACwXxF/b5Fv4ZFvQAEPoBCfsG/QT1+wsICgcF
/QH+Bf4TAPj/CwgJ/wEDEQEEBgwFAQIG+u3/BP7yAgf1EwoH8/T87PIOFRIH8Qf58QAL+f4E/RftAgL/FQYX+Rb7CgkE7P7u/R765vQE9f8F/gX1Ef0QBe/4
/uPz+Aj6++/96vzzAxgREP/xCfD+8hAVEAHy/PoMAvsa9Q8OBwL69wb1/gcj9yAD7BcCAd3w/Qj6Fg8CHPz7AwP8GwsC6wwC9xAI9/gT/Qvs4f4B/ALt9gb0
EAH45PfuBP8EHAYW7Q7yBuH3BAsKHOwODPT0Cvb7/PTw/v4D9QgHEfn7Fu759wMZ+fwH9vf1C/8HA/gBAwIF9wP7Ef34FPYI/Qj5+O4G+gH5BfT+HRHo8fbk
AQQI69wDCvb+Cd8n4fv0/gXZ4RP7CPb67QspJuvO+rP0DS3V0Q0Xz/AWAwsQ9fX6/f8CC/IP6v4T/wMCDeAC//YD/wkRAAEDBhLz/d/x9BAY5wzxD+gN5vch
DBHv6iDb5AX5/iD2IvDn4f3xERAVBwz48hP+DwQJ6/YCBR3/CvAB/OT3Ef74+wEY9gH4CP4U+gYP/PoE/fcLEPnoEvoYCPUND/QB9g0ACAz/EwUc7PL5LN0D
HA3nHgUBEAX3Ewrb8N0e5dwD/wTtE/z0CvjTA7kE9yQa//AZJQkD+P8TDQgAC/0xCe8wCekVA/Xu7RAJBPYF1xb15Azx6/QB/e/r+SII3yIeCArQGu3qCPYR
DPwIAu8UDB74BPb1AhEI8AABDQTxBvPyAA0DFuQH8h7UCP4BF/oTGq/6DfrZGwEG/wjmCAAGCeIlC/8z+xPsI+L+8e4pDAoWrRDr+scaBQoGB+7pAfoW4RAP
6xHt9uPsBfP7Dxf4BvzEEgcA0gUbKgDmFfUO9BkGCwMC9PETA/j/D+sS9fLz8AIC9QD3AgAE+v0T7APx/gcAAfbv9wj08Bjo6AID5uwB4wP//e/0DQ75+gL5
BwgKBPsFAgUBBeni7/oHABICB/vk9QLt8AMaEwMBEAj9+woGAwD5+gT89PcK9ecEAQgOD9kT8gHeDQwQDfkY8gTpCfEB+P/7AwgBCQQBBQoK+xP16xMDDOr5
ARUN5BDuAOoGBQUF9vb7Cf4AB/IA6xLxBxUBAuYRDfIY9A/n/OIE9BcHEw8P6PIIAAEJAfr7+PoIEfEACwYFBw8EHPIBB/r89PgEB//9EPD6/Rv5Aw39APz/
+iDx4gPy/vXs8gTyEv77+P7/BATuCvka+hIG898UF/gF/vUFDArq+QTWCfn22NT9EfwSEPYD8wT17P//7BoR7g31AggDFvYOCf73ABP96gv57RD69wEJAf31
BvkR8/AV9/jpCf32/+sWCQr78/EY6AcABPzq+vEN/wD4AvQH7frp8fkaDhsR3f3zAPz3AwL4IwH+F+vx/P4aEOP+9ffv79zx8yEMHBvk/wr49uYQ/PIT9gki
0gnp8BoIBwsB6vgW8OMCAwhBEfv0HAYB/Qny9BT8/xHl/OfeNgraBPDs8e7Q6PEdEB8u3RETFO33HvcDC+//JxEKCQr06f7sHf4OABwTA+gP2RUKAu/r7A0A
8QDy6O8AABf+Av3r9gcTA/byKhr1AxXwDBwE9fP3FgbZCOj59wwOIPsB9OjzBxj4AO4kGfL8A+MHH/ns8/cR/+P77/v1FhgUBe8C+/0CDQgN/SUI0g367wMJ
COHb9CH21hXiBv4Y6AL9+en1BRgBC+MbAhLiFOr1AOvlDAoA6fgNCefwIfzz/vH29P0JBf0P4QcCBvUN6fXz4P4IAgTz/xUG/f8HDLzt8+YKKw4T/94qKc7n
Ae0HPy3s0yECDPIa2uIU2ugR2vbn7x8pFwIF7QYm5d77/iMhIeEFHgP8+Pjb7gUJ8A/j/QfxBRH7DADbBR/d+QsF7UESE9UPBf30FOr3A+cCE9oP+fUiAv0Q
+/n9BPbvDg7uUSEO8igJCvkVAPcW/vMR9/UBCg3t+gP+7g37ECrM7f70+uzyCQn69hcYBxft9RMJ8/7a9P/sDwAKAff+CP31/PAI8/j0Gg/r/vP169EM+An8
6Nv5D/wV8uQI/OkIBN70A/zb9vQ7E8EYE/MDuiDkxwT04x4R/An/4QEe2+YOBvBSIQrkHQ8C9hHs8wfx9hUJ7gn4DPbu/QHyChrk////9fQR6wD3Evj18AIG
AwwKAfgO6wPp9wUEAPkKA/zyCvbxDf4L9wD8DvwSCAD4CggX8gcM/wcHBRAh5w8RDfjvF/36+f4OCvIB8Qr0HhL9/N74Cf4A+wL5AgD06/3+APgFBP/7/P3r
Fgbw7wf8+PAG+QIEBwf8/wUBAQoGCwUK+wII+gcA//4PAOoB/fX/+/z2/PgFAfH1BQT5Bwf5A/T79RcTA/z57xDn/gD96AEQCAoA+fINAwv2/hP9DwYF/QwQ
6PsB7PUD+BP49AkIG/oU+9v8JRwEBCQQ+xAqHe/9+P0EGTnjBN8118wFA8UNFvX9Cw8MCvX7FAsWDwsc+xrp/fTyAfADFBAL1wLy5P3j++0W8QcEAQMs+gIC
9wgF4RP3Ff/69vfl/ur8Agf8DgIECOX9AQsA9h0K+wYH8vsE+Pr1Hv36Bfgb0/gG/u4UNBTu8QACFAkEAP4OCg8Y+goHBgr4BN0L+hj17/UI+/cN8/rrChoO
+woF9P35Dwv+BALq/ukSFwLuItroCf72BRYc9vkQBAwI7xT8Cgv3/g4Q7AT4AQ0BBPoUAe4BA/cHDQf3/wb1FvQH8RbyEwz59gj7APb+5g8G+/kE9vreCwLr
9QPu/gHx5gDz/fYHIhLkFAL19gcLFOj0+PsF/QADAwT5BggJ+/P6AAYC9PgC/PH/+P7/CgoF9QwLC+oHEPsICQMK6yANFh7wJvYc9A0u5vYPBADh6s/u9/rw
x+I3+g7zJN7uBvn7AgL38OcG9gAA+AQMEQkH8AX9CAP9+/H5AfIBG/b4+AT+/fUF/ggA7wcABgv/CPoHBPz97AYECgACAekNBtPuERMA/xUE9wL1BkHX2O/b
/d74CBr7Bg4V8Qrs9iQNGOvo5/z29vvlFevk+AbdDAnu1vYSKxzfCQXdHeQWCPsIABIC/vELAfvzAQP5FwYQBgL3+wgRBAEB9v8P7xjuw//azicT/AoD2fIy
ydUB/Pw3ICjuIBID+gnm8vYFABX1AgT/AAcEDw/vA/UCCAv5DQQGBv0M8/wACf0GEQYKB+7z7QjrDw4REQQiFALi8/0HHfrU7ewC5wnY5/kz++0E8QsH+BP5
8Pn19v0C/fwAE/39HwUPEAX/DBEH9u7s+BrX7uPcMRPrCeUB/wPs1/QPKyo9+Q0QB+7yGtb67w3lXPr74iTsBRn+BR7+Cv36EQT8/Qvx6fwB9AEb+vcW/fIQ
8e7dReUDSQMQMv0U89cmA/UDEt7l9A/h7jAN5DEV8zAD9Owe+v0WAAMS+wgF7BAC/Q4A8/ECBPQDFwD1EwHxCAYT++7v+/oFEgMGDd79AggN7vXW/wsJDOf9
8O8X+ggG3wDt3f76APUD7hEc+/nv+QQbDfr9Ev73BQT+8/ri+AsDAObkBPjzDgT4DPXoA/kA9gwIEPX7C/kMA/4N8vn0CgP6/QEM//oG/f0I+wMR+O/z9voM
BgUT9f8HDf8C+vML9Qn/7RL4+f8M+AD77AP4AQr2Dfbz5g7mAfYQBP30/Pv+BBX/9wsIByH06fP9CAX7EAD7+fQK+uoJAvj5FggN/vj/BA0JAfj5DO4EDu74
BP8E/wHk+AcZ6v3tA/MuBgIQ4gQWDQX1It0NBf8IDfH4GAf0E+Yj6f748vAU7R4DHPgNAwkA/v7/6Q/7BBr5/AEND/cA7Q30AgMJ+Rr5DvkH+vX5///y6AH4
9AgKDf4BC/Di/wIF+Pj5Avb7EAv7DAgE6Rn2AxnqHAHy+AATDw8IBg0IF/AUBfgS7QT+6vr52Dv/Bw4RDggKEP0OAeYQAAEH6vn/GAb1H/8FAAv+BQv8EQz5
AfbwEPsA/wkLGPn1AfP2AhEQ+wL4//v4DRL79xEC8PcU8+gD7PgBBQ3mDvkFEA79BgT8/fPpAwICCQXo9gcDBfgLC+sF/QoEAwYC9P31D/MI6Pv9/wTlAQoK
Bv349hH8/ff38/wI9QMJAvv+AfkCEPwEAvQF+RH9/QD8CQH5++wIAvX89PQJAwoB/QTuDPj18gIPD/X77/j27/v9E/AM//3yCOsQ5g/7+QHq7BgV+vsB5QX3
8AEA4RnxGOv+APT5+/nzBgf3AQMQCQAB+P37IPoCExL97v0AA/v/9g3z0ebpGNYdAgENABb3y/jsBN8T9QDt/u3tIA0m5gEI5Bi24fgf4RUP3g/wHwO+/N4H
6Rv7BdTm8t8sJh/cAgneF+D38BT3DAD18vgL+Pr8/w3rHfUO7f3z9CcREPbt/u8N5QDzD/ALB+4F/Qj68wvy/uMS+Avy+fz5FA8P+fMC8QjqF/n++PIO8gL+
BRj27AUBAvgQ7RH+F+gC6Qn1CPgI+/AMCRXpDAbeCwT9DPn6AgoLAjIBEA7yC/bwHAMT/QsoBSMCDhEK9Bf+AA0b4wgEEejx9ecF7vEE4fzw9fn3+eX+EwT2
7eXrABACAgHzBvf+GwgBAPTaCuAJ9uwG+A4NEez7+QkBAQ0F+QAPCA3+/ffz+/7+/AMH9+38+xQCBBECAAEG/BDz8wb69wsE8/7+AwryDOwA/A0G9Qf8/wMM
Afv5A+js6xwCJgoICQL2AO0IExQD+uIFBAIO7ecjGv7xD/8G8+3wFwgQCgkL///49AMPEvED5vr48hvy7iMVCPkQ+AvqAOoaDBYQDBINBPrf7xcL5Oz29fQL
GerqJxz45vn65eoj3QYC9gf+GAzSDA789Rfv8RUM9QAUCxffEuf2Hv3oCTP1HuEEHg0bIdf7+QXZ/fD17xcDBiAPKPMADusZABUDCvL2/hUECgTrChL58AwH
CQz1CugG+wL3BBL75wX3AgP4AgYa6AX1EP33/vf2+Prw8ucDBhEABBTyD/z+9Q3/A/X77/sICf72DfIH7xP+9w0V9fcIEgH89QED7voK8wzy/AL7EOsfBgX7
8OUP7x8QCOcIAQjyBxEL+AfgBPbvAvgB+vn5FyT8FAEQ3uQMFQcD0PQP9+oB4eYaFwf1/PP8/P0PAQjsAwDy+gIA7gIDBALlBxwE/uUDC+kS9f4Y8uoJCPgG
EfEKBhMKA/nyCvb69wPxDf7v69wlBwIN6uIC+QEI/QH2FfgY/QoK/PX3Bg0K/P4J+P72AgAFAv3rEf4SFQLzDRAD8wMDDekEAgrp++31BA/6DQcG5/kF+hfz
2CE5IOEfFOr99g5B6QgJGeDtCQYlLuH5Mgrx4hPjGPMEAgb16f3i/PwICATsEAgF/vf5+gD89/8I7gH+/AMA/vn1Av/s7vn0Avrw7RH/FCT+Ff74BhUM/QIB
GQH50wkT9u8S8+8H7/UCKhIACgwN+ub1BwEFEPYJ9/gF/Afz9Qn/CQL6D+sC9fQM+/MJ9goA+hEOH/L1D/D9/P//AQ/2+/4L+gkM+fEHDfIEBfXs5v4G7gXd
ACAAAu72CwcI+Oj1+AABBPzyE9gl8fsHAAP/JhDwDxITEPAG//YW/AbvCRkPBNwUEhUABBX8/Q3/5/ES6g3w3vYVACPa+SX2C/bz1/EA6xgI/jbhOP4SFgES
DTgGCCUXFArp/e4GBO4X6Aky9hb68/sADPEX/PcCBBQVFvr4GgwY//357g4O/fv6CBvrDvIUABH/8AL4HAXx+AD/Dggc4An3Cw70B+n3FcP2HwAXGADkEAf+
AgLhFBMGFPfrAwsH6wzmCvAcFQi16SIjAQ7+9/P1+gP+AAT99/D88/r89ef3Fv8T5/kG8BDwDgDmC/IDA/gI4wQK9gLpAe33+RcF3fYHCAz//gn6DfzyB9sK
CPMPA/jrCPz/FQQLB/MGASHlLQ8HCQcJ9/IH7w0R/AcI+/8CDfT8AfcEBQXw9vQE9gMCEgMJ8PcI4gX88/3qCA7n9ALv2g/+Dw/vCQoC9f9F2yj+8QkQBO/x
Au3+HP4MA+wCE/wTCg3mAPX48RAQ6PTv7BAIBP/88woBBOnm7vn0Biz+G/QRBgYVCPkCDSX7B/jlBwsZ2vgS7hkW/gEEGP4ECd0x7yUF/AMCHhohBvsUFw4L
AAvxJxH8AvP0N+T4CgDeBBL57woo9CTvCAXu9AT3HAXo/hfgCPrt+vn09eAL9un4FOju5RfuFvQGFgMJ5+8D48/tH/ceC+PoFgUO9Q4a+u8UBQD+9fwCAwYB
7QH5+gnoAAAF9Bv//AgK+cYT8fnlBv8D7wHy8OrsDyL4IvceJ/rtBQgQ/+4L/+0a//0SCe0SC/P8+xH+F/3i+gjKHysDDQr//+/v6w0L/i7m/g4DDfr8CAwF
/P/uCwD97gMk+d3lEgPx/PwH8g3tAvQH8gMIDBAP+v4L/g35+R3x9xgMHgb2/fES/QIIBOscBAP6BvzrEOofEAYF+QIK/ff4BPT+8f//2gkT4AHs/fToAf31
BQjw9v8PCg4LKvDtFBoi/CQR+ykFHtv5Bu/8EPTwAQL17PUSFOf1Fe/6DggA7P7p8wYVDf7+DeAN7xT2EBgCChMB+gTtDAoF8v/4CgcI9QH+8AcQ2gLz+ATr
//IIEAUJ//0K+PUHCQkN9xbu/gcHAgD2Ag7z/gkA/gT7/PUPBQMG/fgG+f4GC/4K+gYGAwII+wAJAPT48QH9/hD5+/bnCPAIGSH8DRkU6frr5Q8b/gHuCwX8
Gfjo8g39FwIG9+n2CfwFEuf6Bf7l/u3pERAGAPL9CPgACPDzBQP0+Pb9Bw3/FQQIBAYIAwcBDPoWCwX74RX3FAkR5AIHBRIJAu7rBfL+9hHyDBoH7fX24/8L
+wP6Awv+FPbn//0WBvz99vnz8SQJCw/3APsD8PvvEwPxCPgP/AYU+u8MC/8NCv8NCAgO+QzyDv4D9wcEEBH29AgF/vwS/P0SAPQUDxEh+v76A/cJ5x0FEhoG
/hsL9Q0JCxEIDfwW9yUHCRIC+hLwBxD8B/wM/hH4/xEQCQH7+fb4Cw8LFO4H9gj2C/X8CPQDBh/mAgEKAAMFCw4DDOzo/BYSEvoM9vcVG/b5BQkaAwD5+vwG
/QvnDQ8M8fMI8gYFBvsFEfnvCQby8+8G9/7/AwsL9gL0/egLDA789Q/r4gIEFQD+BQnlDA3x/gT3Hf/7Gg3uCBP/8wP2GwHmBgYE+Ar/Cf4D9AcL/+/0/QoM
+e4HFtgUDgXtBh8VBQUG+uPy/RUVBgj4AAwI4wb69Br5CP/9AvEBBAUDDgn2AP/9CwkJ+PrvFuwC3//7BwEN+PwB+RgCIfQe8ukP9Acb9/EE++8P7P4B/fr9
7v/4A/cdBwYC6fT9Bv0NCPEF6/rvAhAGAQ3y7v7fAvz4CAEN+PXzBAUK8fkF7/AP+AYH+AIH/AT+Ag30//n9Aw/3+vz6Gf35ARD6AQ8A+wzzFBDx+PH+/A4N
CQ3yB/kE7wbpBAMpHPn+BPT/8ATv+v/8/AMJ5uf1Cw30BQ4SCAgOBfcB8f3x9wL+Bewk2/Tx/QsCxx0THwb55gzHzxAD9yzfH+n6BOj7DvUL/ubzAv8CGAb1
BBcF9BMQGxD98/gB9+X1+gIm8BgZ/ez74Q35EQoG+xAMCAQJERP/+wj7//HvA/IJ+vbp+QgMAhz9B/wYAPn5/gLkBP8UAP/86Pbu3frrEwL8DQT7+//+//sD
8wEDBAYO9ewbC/UT/AD27w4E3gQF/gP56PYE/+cVAvkG/CMS8gwU6g78DekB+Aja9f0J5/r8BAr87RUQCBz7BP4WBBL29PflFP3+AO4EB98I7uXz/A0DDRPu
/P38/wUN+hIH+/0BAeonBgDx9Ab2+AoA3/wK8AXxF/QJC/gpEg0UDiQM/wX14gP2+/LwAgz/+uzsCAX2BQIHAfsNCwf+CvsGCub39/gT7AUBDg0D8QT1+gX5
/gD95f0Z+gkY7Q3wDAUA5v76+BHjCRX+CgPy/PLvFvgICQPm9gzn9+wAAwENDPz4/u70BRL8+uft6u77DezlEBr/9gPq/AQWFuvqBiIOF+j2CQACAQYGDAgL
AwoM+g4LBRjt4un3+vvyBAX+CAUC9gUF/gMO4gLmC/rr9fD3Df33Au8KCQf0++8ABw8FB//r6/0P+v0OFgP/+OoD/PT7AA8G+vfuBwsd+SMCABj2+gj9/vgK
7e4eAy/64BD29fcBBx78/hAF/gP0AwLsFfP+/v8N7QcH5gf1FQT4+wnvAPP+Afrs+g4CBQkLABMMBQ4IBwn/7gkD+fr4AQQIEfL4CgX7Ag76ABkBFQP/7gT4
8AUB9/0KBQ3/9/X4+vsA+vcCC/IRBv3+EPz8/gbzAQIHGgAICvQDBQrgBwgCFA4D8/oL+wcCFg4RGPIiHSHkGyQO6PYB+woQDQj87PYD0+vo8wbuCPMfDvsF
7Q8AG/IX9wPsBw0N7BUA/OwW+BfuBQL9/wLx8Q0TAAwIDgQHCwUCBfUN9QLh+/oG+/8CGOoJ/gv1AQTzIvz9BvsI/wsDBf3u8fH+AfsA+/X8AwgH+u///hX4
+P4fGPLyEv3/IfYNDQ3U+fsN7wvuEPcG8P74A/D94frp7wv9EQjwEBIFB/3/AfcADgMOHwf0/QMJHPQJ/xMGCRf5BPQGBPwGDwn8Bw0CDu72+P7qEQIF7vz3
8v37AvQM8Q4DAwYYDgP8Ce0NHw8cAPPoHwfwA/X5/wH+7fMLDPAEBtMRGfb6+O7aDAr/+wYY5/z/CRjpLQwGCQAN8/j47uka+QsFCPr79vH8Cv0U5RHw+gH7
BAoe/QUJ/Qb89fD9/hcDCgUA9BH0DPADAgbrGAED+A0YG/nyCwL79fgCDQsMBf4A/wXvEv8MBQ78/v8A+AAHCgUOAgkDEf3y+gYBDv4HCQ0HDfID8wbtCgL+
BgIY7voEAg0HEvoPBAYS+/AJBhLu/fYF9O7xEu73/gfgAOgIKf4HAPgSAgD26cr7+AYS++Xz+fYL+P4O8fL+IgX78wn0C/nxFAr1990K9ff/FB8n7fcLCPn6
+Ab/6R4Z/eb79wL1AwIVAgEB6PD4BPz9GvUFKwMIBuQICwT06w36ACTx2QoD7eUNAAwEGiXz5wIWCfT4/AAVBPIE8gH6E/YJ/Qn9DgD3BQYK/e8B/vgHERMb
6P0JFAoO6QIPCgoCDBMJDPf8/QIFDgb7AgIGBSEO4QPp8fz4Ag/4/gQCAg7f9voABv0a+PL9AQj8GfMJEPT0CwAD/gwB7vX6Ef73EP8A6gcG/A7mBA7q7A/q
/RzwAP359foE//IDC/oJDv8D+gb39AUJ+PD0+g/s+APt9v8V/u37/QL36A8uABD+8Pnu4RkCGxjq4e0E5wkOAgYHDfAq9t7y6RzdHQgWBbbWAer+FeDkB+4i
qibjHN/vLT/HJEHsAQD89sJWFS0CARb7vw/x8/j+EBXaGx8XA8oJAB8SG/sV/RTmvjsbCQMYJ/vbMxoL19oU8/cL8BHT5AjwBvQi9f8C9PbbJQ4R//0I894X
6/nv+wIC3w4OCgHrBwwNAQ/6BfsIA+kUEwIDHvn8+QPx+ikN+hP7KRUe/fAOFRgO+AAUDPPs6hgEFvbw8fvXEvARAA0ZH+gGJQgI3wUGBBj+/u76CubfP+lB
IN7m8+rsHgQwDfbXDexA9QDIHdkT/g8gCQf/9eMe/gz1B/4H6gfp/O/9EBD1DB4GBO4J9/UL8gkSC+/g4BYIGfsN/QTIGeT5/RUVFu8FHRD/8hITFBkYAgEY
7vXfEfcUAfX498QP+fvi+xQO6gkbEAPjFAsQGBkEBf3w6OEXChUJ/fQEwhb38vv/Ewnx9RoBAPESDhEYIfsMDez04hMFFfQD7vrgDO4K/w0WGPEQGhUI7AkM
BhQFBwsAB+HhIh7+DxUO9OcmEAUD7/v18AH6BvLgCQANBxv3BAgN7wcU+BUYEgoCD/gRAQMP8uQBCQj1/vf+9RAKCArG5xAJBjP8+gTF7z7M6AwFFlj846RF
KwLWEb7w+O4jFtXhTPcSIVfoKwUXMe3/8AYQ9wH7vsUunA8r4fM8PAXD+cQDA7T+LdEf7Rj619wE3REVCbnsvxyBHOXqyh0oGO0L4QUE4PoJ8/4BDPrz7Qnu
CBP+4fzyDeUU7/nsBhIN9+YjrhsO5i/0IAQ08fMYFs87VfTh8uUTzfI/8AQB8grp3d/Z6+8yEvgR+FLi5Nbp8O8B/xWbDS0vHhf4BB75++gQ5hMPyhf+9wsM
w8/b2/kL/k/n0cM99dgqBBAV+cMbIusPEhQEBgsK/REQ+wbvIf8LBREVAQAZ/vsI7/8F9R0CFRn/6tgy+Cf6AdcY3PXeDxDlB/XUBAw2yeUKDQ3l9vkBChbt
+RztFQ4C6B/2EvYGAOsVBOv1Dhvq8AH8//LiBwT9/vsGFgEL9wcCCf8NAPv2EwsA8hjz+/8BAPQDGP4FAv799+YE9xz98vkDA/7l3x7t+QP+CQn39gb0Bv8J
+vQRFwEIATAPB/7vDPYF6esF+ewf+gEL8vDZK/XMRgPaAPv7CPb+BAD84AsK9QnvCfoYB/8HCQoB8AMp+e0E9+wGDSXex/Px/xb02QXS7d8h3xAo2QTCLR8T
0x/0AiAOGff2CvYp/CQnAP3+2xEP/S8+7lDd3vv430fgJf0r8P1OANcR9fQJ3BbhFQwQFPz+/BjiBgoCCNkE//UPG90VAQkD7Ab9+QPw++b6BhsMCv4P5P7z
DRDv5wwG8RUJ+gD6/fYA9gjj+hEdAwkJ9APq9f3xEfX22fH87ez0A+sJAgn7+wP2BfXZNiwcC/4SANH8BN0i8+Hf2Pnl1g776Q8bFQUI///44fMK/e8D9wvw
7Pv17fv+/QoAAAb/DgAIEAUADwIF/Qzz9RojDvf21u/86AnaMRL1/9cFAPQDDegDAxT6CQAD9er2BwobDwjy6/3wBvURDO7/8fz88wUD5gIFFQEHDwr/9/8B
BA4QAAAJ8w767RAK7fjx9QDrGPr5F/wVBwYF9vvw+QgOBwwA+e3t7Qv3Iv74/vsH7PQFEPwEEggUEw8I8vnxB/7/B/4L+eYKAfP1/vQBBvAA8gvp+QgKEhny
AvkB7eMZ+yYN/fP4+wYG+RMD/fn9AAz3APTyAQbzAwr+CBID9BAMBu4QDAMJExLrFfsEDAT08/kI9PECA/UV//z5/A4DGQcZ4QArKvH1B+YEHvgI+/QD+Rjc
y/oL4grw/vcIBfUNCP7/AgwHCfj4/An3AAL/Af3mDevgBgr6BwwWBOsFBwj/DgMAIgPo+PrjChEDDgLv8QYS/AH1FgEB7v4JBQMCBQcGCwkSAvv4+vT+APX1
/Pr6/gTuDA0A9/rwEPwDAxL99wbmChgu7wMW8fwj7xD49AHyBubp7BLsBfr86PoLBRQIE+wR9xIM/v7fDRfzC/AKAv3/AeIBBev3+AX8DP8DC/PwCv4XAwsC
Au344AgKA/r6CPMMCwEQ//XtDvDx+uHy/e0f+wjk/Q4CDO4V+vgIC+Px+woD9+vRABXzCRfo+wL39Az+E/gbFAn7CwEOFQoC+wIOC+UA9O8IDugHFRD8+AYG
7gTnLuUEBQz3/PD68xT/AfkOAwn99yL/9xMlHxocAxT3CvsT+P0jCCMAGAv+FAcK+A7s/Q7yEv3kCwb6AAnpBRjxCg4B+AkP+eAOAxgLA/gQAvbpBv0MIPnx
BwEB+vr4/vn+Ffv/+/j99hL3BwL/9Pr3DQD9BAYR/QTtBxIMAg0D9hn4BhD46/v89vP2Cx7+6gkP+AX/+xvz9PQD6QYBEP8JDPADEQAKA/wFBAbpAvwi9QQL
+/n/Ev/07vjnAvQXCwYQ9foK+f4Q+fz7CPH18ir9/hH4/AMRAPcB+gH5Ef8BCP0OCe8HDwL2DfkO5g348xIO9wkP7yIM+AsOFgAR+/T/9/77BR0K+wIDEe/w
AAcE9AvxEvDyCQQHAvb1+PYFBwMFBfIEAfoMAwAP+wMC7AYG9xYCBQ0C5/0HDBP/BwYA/PoV+OoH//IpCw7wBAIP8RX4+QP19yX89voF+/P7FvkVCi/+5gbe
6vkVFOr6DgPyACUK6gL4OwPSEAsDCAAK+xcUHwjh7uH14yQJAegA2vf8AgAF/Owy6Pob7fUQBvwW/w8FH/DvFgTe8gv5BA71xOEbBPkg3Mn8CgQE9wT3DPAZ
EvMMCgkA+fMI/vwF/BLlAPQIBvf3/vn++PYN+v4L+RIM6Av08fX0Ch8Y+P/99w0B7woDFuzs7v4T8v8NF/jwBgAP7fYVBwL+7Onw+/T29OMQAxMNA+oZ9vbu
CeZEDAP86uwdwvblFeUgFPzZ6PPkBxH4DD7oFgD4A/P/APX8EQ0C9wYK9vj48vwM/AXx+AD+9goB9QYDAhUT9A0K8wcX8/Im5/r/BQb0AfvsAhcX8esNGQzw
8QEA8QUO/AoQB/wF8BkHFQv46hcVBvH+CiTxEA0d+vsQFfAE/+fvDfb+HQARBhEUDOD89QQMCxr4CvgX7QIB6/H97/r2BfMAJf72DesJBeT+AxUK5OH25gAH
Egb8/Rb68Rv7/PP7AwgBARL2BAQT+fsF9AD86QoD9AEDA/ITC/v96QT09PkGAv0B/wID9fz1/vwWBggA/AX+/A0M8PsDBQMMCfDh8dQD/SUIDOIE/ATU2Q3z
CQn6+hP1GRjzDfn/99wQHf4LCiD/CvryCOIN9uEO9e8dEgME8//cJ+7cKPzg+/oZ9xkuFSAABwILJvYEJQL67drzBRcI/OHrKvgZ6xLq6xksFekX+hrt/hET
DPoa9wDpGCoi+Sjr0wPvDOD1IP4FDgUGBBP/C/z75RHx6PkQFPcC3OsBAhLy6hwME/H8/R7jzQ45UBDqFdY/Ie/2KsUZGg8WJfjsBxr+EdxCHv3J+/MK+9wF
4gP6JBYDBAMT9/4AFAb8FvMI/SUB9Q/19RP2AfDx7ffw8wAREe8E/gT97Af4DgUM+wsACwL59O/6HOcRBi0EDP8gAQcO+gL5OhAUDxUK/BQUIvwQ3Pge+xv0
6/caKhEPFswa0ukj+wIRBQEEAOcXCh/6AvMv5zP+IAbz+RQkEQUMzRrY7Cn/AAkIEP3+3BQGGvMI9jTqN/gl9vH4+QAE+fT98/7y9PHu/QwCCwz8Eg/1+vwC
Bfr6BgUV+fj9Cgv+BAMJJPH7AQX7+gsT9vfrDPn+AOkJEQQB5fb2DgQu+wX6AM0MJPMMB/gQHwb1Dg7SDgrs5tv3BugUDvXnDAn2Ef7g/ev+EvMKCQfyAwLp
/BMQ+PvwG+4eDRkK+PzzBgf+Dwb3BvoG/vv7+vEIAAz2BQIO+gIFAAUAAPv3EvrmAd0W4RcHCPoc8Q8OAwII5wv0+AX7BvTsCOj9HfT7Ff/19u/1FggSFQwD
BgYE7R3+FhT/EQEH/P/09AgV8hoIC9wICOIdFfQh/fkG4OsUJBoDBvbf6iL7+PAE9DjoAwUVEAQLAvQKCxISEgEB3g0CCAb9FPvp6wD8//73DwjpARP48Avv
EQcBBg/yCQvyGPrwAvwE2wMMFvEB9/wFEfkdDNUdCP/gEgcNDAUd6wL6BfbtD/0QDgAUAv4C8gz6DRUPCPf29wMT9Abo/RkQ+vf+EQQU8wH5EgzbGvfsIfD4
CO4u4+YU8v4A6unb/fwj7B7wDecsAxEfFev2EwUW9PAO+yLx6Pf0AgPy8uT9BBr9EewH/RsDBxUK6wIEEQvrDtYK6RohDwjY+hQaBA0QDB3VC/QE0ggO/wMd
AugSCgDi7g7qBRf/9NMA/xX5Hg/uGf4F9BDhD/X6Egzn2SD89+/qD+kEGQjp4vgCEfUiDe4gAgX4EO4i9vsPDu7fFgH49e8C9gISCPri9AIL+BUR+hj7AvwI
9RDyAg8J8eMOBfcBBfjrEQT7/RH87/b9/QUPBQMUAAf9CwcBCAr2BgAX7u0C/Akg/f4EBQAM+/QFG/XjCvjsAQL3DAXyA/8OBf3tDQP/+QH8EPIRIw/2+gL/
7BQaGgQPAAj3+AT4DfkI8wT98/31/fgJE+4E/vMQ+fjk9Q0BA/YeAQIRDAD93PgQ+vT/8ff8/wkCCgD/AgD18gwCCgf3+AQF+QH1Dgj+CAPs9fkh9ukKCfgK
/hb6+QAE9g70CekKB/j/CPj8DA0cDP/zA/oDEPQD/QcBBPUG+PsK9wHXAAYNCeoC+Pf68Qz29/0B+AX49wEEBgL9BxH99AALFf8VCP4RCAn2/f76+wn2/fjt
8fUB+v32F/b09xH8AQr8DPXzBfsNBwgJAv4IAggNDfzxDALx9woBC/UfDPcLAwP++PgCFgf4/v4J+wL+9f4D9urm9vf5AxYS9fwP+PEB/An2+PX7/P0JAgYR
BwX79wPfzTUm+QwK/gfgFvgABtr/3ugD/Az40hX6GPwX5yf28/cB5zoDBfT48CjW9doQ5gsNC7/u7+ANHwEKG/gKAOsFBBDiFewX+/gY/QgR8hQBDvz9DNoL
++r+ACH01/vwAQIEEv0g/fb/Iw0B1x71G/IwGBDV4u7s3BHRPxvpEiEC9Qf+1ysK7vTw8iLn894J6h8pBcsBBP4IJP0PMPQMCvsBFPfoBRX1AQfaL/P18w0I
Hy4E9/0j7REgAAEd/AgA/QAH7wcQHgD7Ev4Y8QHx/+8MEgLm4gHnAvYN7QbxIP8N+v397/UO6wES+wLn+wQUEBMSCuTk9A3u/AgJFwfrGPj2A/rcKQ8M8+vh
J/Xw6wvxHSUA6Q0R8AonBv4f+RAUCPMfHvE4+uT1HSYOFiH6HvsRHRH88Q0I/R4GB+rJABD88vj5Cx8AEfzp+wHlAOIT+/QTAe/iAgQJ8vsWFPL7/ggIIRL/
Fv4D9wwCFvX2AgHnFP8O9P8D6fAR7hoS5/QA8/7v/eEk5v/z9Pvw0yMEHwgI+Q++5gf4+P3rIuD+EfML+voJ9wD6/v0KCP73CwIP//73AusA8f7zBQcM//T8
8RLx7/bbEucyDw0FDwYd6wz3DuwB0+bb1Q77CAjzAPz3+wgVBfkH7Ar6Bg8F5P79EOULBgnw9/zr+hboGBACBRIAA/4G+gkD+fz/+AIDBf/9AuwT6fb46hD3
/gcJDPMIGu4MFjT9MwLiAPMBAPklEe8ZGR3g6Agb/ewL4CED2wIf///e6vcbAgP13gf34v7lEfX/DfPf5ugSCQEG/R3xAxP6EfoYCwcA1gn0BwzzD+0NARES
AO8H6gn16O/4F+Uz+QftBPoW9g7uBhX5+ecM+AL+BiAP++j6DgzwBB8I+gEL+/78Cf8fBPz0/fYT/QH2DgH9HgYD5QUKChUWEQzz/O/5+QH53vveDBQd/QLv
GOYK/AkA69W/4dwJEfYE+xLw9QD1BQ3vOQLkCP/z/dUX/OwMCg0D9wgHBewC+BMY8f0A9Pz+D+w6EOMO6+cU2Qz2+A0SIf78ABf2/gfxBzDgC/z68/0Q8DEL
3Qn07wrjGQTyIwIU8QYDFAUCCvT+GOULBfAMKwgLEwnyAxcLFur5+BHgAwcE7AL98QIP9wMN2SUR9gMNFT0D9w/rLRT2CBz2HQkA9RcK6fsK8P8AFRwF5gYF
+xUwCMoA5f4W1gfq4Pz6EQUVEvzkAgAC+A8LLO/LARIJCvsFDQDrEBgWD/AQCBL4+hUP6PHmBOrt/AUCEwz+AAL4E/UNC/zx9O0V7vj+EQ8BFQjtBvIDFwn7
DAz2DwD+CPbwFPjrAPQa/A3/E+369QUdGurn9QYA+vz49AYMFycCGBc1Df356RDzBevpAvrmGwoGAfH40x/3y08D1vEY6BckJgka6OL3HA4T1fQKBQYyIhPC
+f3j8xDmLhThAf31CxYV6AXv0RcQ+h3nBAwJKxEaANMY6A0I+/ADDQce9gAFCgIK+vX8DQMIDfr4/AoDGQMOAPf37AUCAgP88wMU7uT/D9UG2Qjf6wzK5xz+
BgQT7w7E5wD5+RvpI/Pm+fD6/AH2Cfr5CQUDB+8H+gP0AAT0Df8IAQf8B/oG/wQG9wMK+wQQ/woCARYHChAGA/YMEQsEAwEE/fkBBvn2CgP5FhD8+A8F+Pn4
CfoBGQjzGf78G/sACfYAAvIDCggN++T3AQPXGwEIEuoTDwoJFN/86Rf0Bfv8Aen9/fkW3BASBQD+CvcR/gn65wYACAT65gf0DBEFDAEK9Qb39wf68BH9AAb6
9AEBAwT/7gUUDQj2//MGBAICDBX1Dfv9+PkBJwD+9vgEA+0L+ff3BfIM/P77AgEC9QT9BfEO6wT2+wEK8/8K+Pvr+OwGBg7uEQ4CAwb9Fwj96P71CPn+AvXz
8hb9CP/5/wQXB/4KAgP2DwXy9v8RAgMIEgnuCRABAvP5Cwb28gH0AgMC9g8Q9AoGEfgAEQkTEAH+EvkEA/sS6vwPB/oH+tsaCB0BGhME6RAXBfL4BvMF/AgN
6xX28RPuAQsDDfzuBwr5A/7sBwr0EQLrBfcVGArw+AsCAPII/w3/Av/9AvvKHuUuFtrZ8u306wUd0gPwCuQwE+nUCOT82fEDAQUI9PP3EAIH+BED7hD/E/ID
AAv47BP99QgCAgru9hH7BQcP8AULDPYO/gIR7wT++v4C/f31/Pr6+gn7+/AJE+r7FPjg4uYBGP03L/URHPLo8v7gIxPp6QASBBUSEAbs7vP8Ce4T6/YBHDL1
CgkLC/ny9QwLD/0BE+gF8/ru9ALwABH9ARD98gkCDwsKBA4A9fME+gIE9fUBDPz/Dvv8AwbxDPvv/+ETHg8YCv8EFwwC8/8HBBjuA/0OAP0H7Pz17/X3CwAI
Fff+7fEIBfsW6hYEC974GfAR+AsB9Pn0DQn1CgIbAurpEwQJGRINCCL/EQUL8B3/7AYU9fIA+uwUAPzgERr6AxoI9hMLCA7L/f0U8fz3/Ocj9v4JF+gOGvAp
8Az0Bgf+5wr2CPzuFQT+AuoMFRYSEPwSBAvyDuMW+//3BAf5+Bf7/fv9FPv98O8UBOYHEP4U9fsNAOH4/AIPAgsS7fUjDyYB7/XxHP3e+w36BfXYE/bhAeUS
AeUq+bce7wIa+wMGD/X/CBQIBxv08PYFGO8AAPH/+AT19gwe9AX/+hz+5PT59fEQJwQGDyD94vEE9vIE7Af1ARPy9vIIBvL78f8JDQHxCAEXFxHs6uLwAvr0
/Azz+gruCRsKCAj+/QAK+gf9/AL5/hIFBvAAAwIKAQj9AvLx+/r0D/4JEvwPEP8D+v/mB/8SDAECHAPyAPggFAYWABr8EfQJCgTg9/oHDfcA/vsFAQIP9v0S
+AcIAQr4DfgEAwkE7foH5Q8c5wQS/QkAAgr9BhQcCxMZ8gv7HR8nEBP1CRf7+Afa9ij6EQXq+wbv7foQ/A3pFvkQCAz+E+f6/fkA/fz4CwEa7wgD9/j8A/71
9AAL7/0B/fUIBw0GDPUDDA8T9fYI5+oT6BQN9QX1/PnoC+3d9xH6GxIg7BkA1QvuDvX3CQb4BQcD9NkP7QUKCgT/Agf4EPDwEA/8DfMDAwMO//8MBgoS/foL
BR4fIPvpEu4kEg/3/xMC+CX6JgftEuXlB/IiEe7u8fkGBgjq8AD/EAT3AgQI+/sc9wTx9vP0CegXEQIFFQAM8Sby6QwZBtQLJv/xBQMB5vfyEgLt+OX77vwE
AvgdCgf5+wj2DRAJEAMWGAnu+AoA+fDz7/zr9Bj5CQAL/QIG7OUAExMABfL8DgPsBQYD8u4fCAwPBPDyEf0L/foL7OYKDP0L7RYJCgb7BQ/9CwX0HxfjA+j6
9eslCf0AJA0ACfv/BwfW9+z/+Q0nCPkIAe3l9RIO+v/1AgT+AwX/Dfj4+QfqA/j8B+/q/P4N9PT/DvMNEeYO3vMR9ggF/RTX6RP8BPMF+RsBAOoQ/v0C+PL5
8g0BCAkFBQfsFu/9FPD0EPgA/vv7BPfkAAcM/QIB9wX3CR73Eu75GvP79foM7ggL/PwAA/v6AgcCDv7sAwAGA/kLAwgFDgEACvcFAfD7//sM8e4B/AwHAwwF
7AD8+fYC8fQB1RMCBw/3+A8ECNn38u0KBvwV/yDmBO7vCPLvCwj7D/j+9Mge1QEC+QMp6AQB7vcC/hQGI/r++Pz/COz0Auv7BQHz0xrO7gXlBDQIFgH27hD0
APr08Sb7FBL5CgEF/fYK7gD+8QD2Bgz3Evb4+/8h/QIY8P3pBebv7RIK+PLaBRkD9wgCGPz7GfT4Ewf8//wOBAgRE/37+QoA/vgECfz8/wMF7Rv7/goF8gr5
BAX8CQfu9A8K/P0G/QH1/wP4Gw7mFP0H6QAE/fgLChED7Pv6/vj/+/sBBAcBAQQH8AUDChUCCAf5FAEI7v0B8P4V+QX9C/3+BBDz+/8VABP//eQKGxDwAgsg
6AUDIOgCDAH2DuwF/ADzDu8DABHm/+7q/gYHEAcAEvMF8usC9Q398f0CEwEH/QfxCv4BE/347w8F8xLrCvoM8Oj2DgEXBBX+9P8LDAAD8vgX7/EW7/f//+oB
AQAFAQgAC/wN7REN/Qb2/RIsISr/8/79G/kU+AMC+QEYDyf15A7y+AQIGDb7/e3/Av7++v357AUI5gAHBAALEgT4DgfxCAUY+/zy5foQ7vwJDv0MAgT7+RX2
8PXnFfTiAAgRBPr9Bv0F8fgCAAT5+BL2JP3++Qj3Ef76JAPsFuwDxgfs/O4Q8g0D/vX4AO8bBOvv7ALrLwAYCi4eyQv0yxfsCegI8e/x3xfqBPEk5P8A/v3k
BeME+wEH/gAVBAT1Btj44QPy3vsI6QzoBgXW9A0D+eUH8wP7ACPw/RMTEe0I2/rZ//Hk8CLrHubuAfIFEv7+9BDqBP/4E/P98xcNBAzqBf/6Dvr+BvQTBgkX
9RcF/A0R1w3+Dv/l9PgAFvz19AHxEPn1+ff7BQ4E5tgJBgsU/gIABf/7+gYGDAADDP/yBf8F+/EK+O38AwED+O/+ERztGAkl3QUeDNn5+vwTExgKC+Db2gDz
/OEQ4gcN/PAGAfUSDAXt9vv37wL9Awr/FvMB7vHoB/r58Pn1BxH1DP8TAQMB//H/Cw7wBgAW+Q7zAfT5+PX4+vPy+/cO/QL35hfv+xcQ6AIb9Aj3AgjuGwIh
B+wNDP0C9vgI9QsNDP/4BQDwDfX2/wX3+AH4A/4LBRIDBhHpCQYF+P7jBwIL5x0PDBf7FwMLCw/5DfzxJQ/2Fez09NkO+O0E/w0AFQ36B/3r9wn69QX7EQr3
6wP77hINDvcE6fv8AAzw8Qn5Cf0RBg0CExXWEQ8X+vYM9xgHFBsI7+/lEPvx8/0EBhb25xIcDhkJCe8FBgzyBfEJChQMD/Hz/+39/Pb+IvwBGfwB6vzu9QX9
BfX85xIJAAr4Av/2EwPwBPwaBvrz7/kBFwAPCe8eFP3kBQge7vsf6BD1IgQIAv33E/wJ9/j7AQX88/oBAAQJEvUDFw70+ALz/BIbDAP0+fzw/QT5+/oTCAcD
CxEB+wIA8vUODAsNBgceBwIJ/+fu7R7s7/kIAAUB9vYJ9f35Ev70BQDxBQIFD/zvAwb/8AP3/PgG+QME/v4I4woN+QsR7gH6DPQH+v0M+PQE+RX6+vb0CPgG
BO8CExj0+vH6GAcJ6/0HB9sGBvwHCAAXCezr9f/z8fXY+wz+CADyDPwJDAT39gEK4vsJ6/D6BwAL9AT+/AQJ8gID6xUWCxHtCfsGA//56APt7fcK/AH6Ff/q
BeEG9hH4DfIQ+P4K/PEUDgcF9/X1FPr19Az/BPraBgv89fQJ/PUQBdgYAgUZBwT+Df4Q7fD+EP0G+A/6BgAIBfoH9QQW8hYOFQoN/PTu+fkU6Pzg6Bnn8PIX
/fb33iLw4P7rFQnjDPrqEAr/BgH1AAr3DPv9Efn6AwQC7wPtAPQFCgD1EvMMBg/7/gT/CO358OYCBBrzEAAMExAFBfUZ9gL5Efjz/Pnb+xnuHQsC7vwK7hr9
GwssEdwR+98N7hXt/wPw9vMM7f75HvT/Axb89P/xDQcRFQkQ7AzuBv0KBAD88gIG/vb8/QYIAvAJBPgK+fQHBg0LCxMCC/UJ+QALAfzz/gQP9PwDBPoX+vwU
+A4FDPYMCfEMGvvq9v/7CfcOC/T8BwIA8gD3IfLr+f8PA/IG7hj98A8H6hMEHRARCw/yAQUI8PP5B+gR9/b1D/39AQ/qF/bsDAn2Cf0RCQ8MDgr7BhL6+wL+
6hkBChDz/Pj89w7+DgbxCQ4B//EIAwoZDv36IhsBFw8BEvUOBBzyBQ/rICIIJuEa4/fYAwD6CfsS+tPy+tzuAej1BAb//BP4BvYNDO0NAvkBBwn9Dv78+AIJ
6fsU9AYWCAMF8AQBBgP9BPT4BwQC9AMCAwH9+AL3CvMA/QsA9gkCDvv5++4B/OIJCgwEDfQO9/AG8P8ICAL67RAd/fsKBOwA2fbdDuf1Lv3+AAgSFRAD1OUW
7NsBCvgm/xQeKfP0IQn++wEH/PQI/PzvEwkDDwD+9fr28Pv0BQX48gIP5uz7+Or23g7h/zUDAeANFAwRANjiB+ri8AjpE+kQHCbo8CIE6vXoCvP6HwP9AgQM
BQ8D5fIP9e78BQAU/Q4bGfL4FgkE+AYH9fcYDf7+9vIZ7f32CPgJFgP09gf5BAT+Aw/3BvbxEhEEBfMD4wL8AgsC/wD97goPAhgDBvLxAgj4EO8g5tocKQcZ
8h7vA/AX4fbvEBUEF+/vFg347gQDBuz//CH18f8c9g8UBuYPCfr+/wMI//zfBv4CEPH4+e8HFO30D/EHDvsC9vP+/RADBwoM/f4DEBgFCAkCC/gH+Qb35f4J
5w0GHf8ACPj4+QUd8f4A+erlFQEJD/4d7gUD8Ab4Af/yAQgN/P0FBAb18fzy+QH7BQf27fwJAgTxAgH8BAgQ/tv2EBDlEwT+CgAh9+0BGxMBCTD6CuHx5wrk
C/MO6w4R7QQJ/fsIBPfy7QED+wIaCRIKAAf76PLdDvn5DvEBFgva/PsT6f3iBvb9IQEHBwkd8g0V//7/EAIB7fQCAekLCfjoD+ns+QDvAggQ3xX6Ehz+GfYD
DALk+hr09gXi2hsV/e8U9vP5/gASDA7b/wAECQgP9hsHCO7sH/kCE+/uGATu/AwA+wXo8wwPEATkCxL8/PoEAgb4Af3vAAP1G/7xDPoGBQUEFO0ECvAa++b1
/hTt7Qn0Dfr//Qnw9v/+BhDk2PH84xQA5+31Av0G7QQDB/oEH/ID/w77/fcGBAoCAhoEABb58QcE+v8CAfUBDBEZ//oCBBHv+v0LAAP+6/0BAf0QEBAQC/zs
CfQCFQUD/Qb7/QMNA/H+9vP69PcSEAX2+QAA8P0G9w73AAcK7QUA8Pn8Gv0B8hH4C/D9AvQE9QQJ3hEH5vvvBgL7JBv0APj7+Oro7wsS7OTgB+z++QsM5vYB
+fjxCfoMC/8OEvEFBf///RHz/O0OAwnm/gr++QYNCwAGB/YH8xv5BR4O9QkL8w8D8g4JAfL/6wf1/wgJ/fb88/X+7BwLAgv9CwAB+ez1BPb5DOwM9QAJ8vgJ
BQwPCA4zHAwKEvX71g77CvogBg4LIOQB+eMHDvkB3er96w0PBgj/Dv8IAf36/fkJAwHxAvYKAQ77/gAA+AsA7hv//wDyEQIR/gsEAAz6BRj/AfgY+OL4/f//
CQLo/Rb2CwQD/vn39vb9/BP4A/35/f3xCgEBFPX6A/v0Bgb3CvUI8wMGAvHv9fsH/Pn/+wfq/RDxCfv8+P76CRoF/QIK/gPz/AgHBPnh/O/z+g33+//4/P4E
BhAGGfbv/N4SCv8Q9gb1D/sLCgUM/Qr2DgD+EAT2AQIE6/ruCf4EAO32B/kXCvr24wAC+esZEwb4B9zj8PPkF/8AAN35NRIA+Ocd+/T8Bgf58/cI5xwkCfgM
9fj3D/AD+QsA+uwaDB3y4BkIDA8PAPwK9vjiGhMLBRLv7/T37/kSBgD+5x0UBATfDBIS+wj58PkFAg378fwADvIEDRcI+xEIIfUJ9vsB8fcTBQvj/BDr/gL7
7un49RYJ+xn8A+0oB/oVF+wNCST8/wjzENX1Avbx/w37Ag8D+Qb9/AkU9gT/E/P6/BH8/QP+CgH++wgO5wf2Hw/zMtfgFhMFAfn86+cJHBMPohjF6xID5joe
CvG4Hf0VFvrz4/vt9CMFzhMkCff70QgOAvYRFxjuAub4AAv//+rnHBgNFAIL+OMa/wQD6gH44fz++vLpA/kaBxny/wIH/P4FBQEHBuv2+wP8+gwA/fP3D/8G
/fsL/AAA/fsDAf/99SD2CPb9EgP4Bg7v6fAqEQIL5v35CwIA+fMGIvwGAefoAfT///0F/fMX+/n3BRcHAwEN+QT47gDv8wUSB/QD9ev9AAb/Be0OAQATAfwC
HPsC/wQQ/BAY9vED/Bn3Fv71A/sQEQsV+Q34ARL37hwE5AH/8wL9Dhn07/4ZEfj/CAXvEAEIAgL/BgL6BPII/A4IBRj8///69u7u9AkdDwsCGQAPAwHtAAT5
CgP17AD3Dwz+DwAR+wP77hMG9fsUEAwK9wkABwAO+Bfv+xD99fEUEAX5/Qf2BRQU6hP//fv4BiDeFBv0/gj+BA7hEPYG8xTg/f/X8/YG/v7p7Pwl+P0H+wru
AQDy+PELBfsTF/UNCvr1Afj4+wgQ/fr1DSsF5hIKAP4HBfoNAAUQ3QIBCPwABf/8D/z/CBXw/xDwG+bzD//19PXpAQEK/wjxEADuDwz1DxTcFgLsB/vyBQgK
8fjw/AzrBuL05fcG6fgIDR/1AeAU7vT9BRPw5fAA+xL3AgT++/jy9v/yBAAK+wQPD/b/4xcHBPUVB+fv6/fyEfoI9wMJAfnjAvohFuoFFOgH4ycg7gP/B+D6
GOkT7vbv7vXaAAv+Ahr67QL/9wnfB/ABLhfzBfUF3jIKCgvj/TEAAQYB+fb5CfsE/wAFCub4Av4I+P0M+QjwAxMFA/jxBgAQ/wQOARH7Avf+Dfv1/QMA/f3u
C/z9AvAICfISAfERGAMC+/AT/QUG//8M7hoBBPL1+/fy+/75B/QBAQATD/DJBwEHEPbsAAIH+gzsDhwdGOj4/AEBAhPs5dbeBRT1BwDpEhTzBR4C/RYJG//l
8P787w/2EOEc9fsECO0DFAoaA+QZFPH7KfgHEQsu+Nb3AALtD/UN3SgD9fUe0Q8eBxX87BT7M/AGBxYLBfDuAf39BPYN3QH4BwUG8xD4GeTyBPX6+QAL3Q3k
9eXtC+btFhYcBfrsCdDqDAP/EegT8/z/2AMhFQT5JgzDFBr08+b2Awjf6gwN4wHg7QEHKSzqEAEUEfLw7ekPDPrzBe4B4gTnAgHw9vQYHyLRCRLaE/cLEwYW
+AX84SsDE/r6+x7eEfkP6wwGDP0KJuYDNfEVBAUSDhXiAwHu+Aj+4w328Qrj4v399O7uHysVxw4U7Abj/gAW9+gT8/zrC+jgDBPq+e/WAf8U2ucYLiTG/Rvh
H+Pp6RMC+RIABAAHA/v2Cf/oAA4HDgP99zIHH/DdB+0C+tbjHBDsD/oF5yL7Dv0H6xfjAu3wChvwGf8d3QT2GeTm2ukABwoP+wX9Bv/+AAMF8AQBAfn9CwUE
FAjy5AEDA/b78/gK9gnzAhD/+gL1/wwDDwj5DQL3FPv/Afz9CfoE/Q0A6/YDAvEf/woF9uHpCgESEvflBPb+BBrp8eAT3v3rBCEG/wUJ9/DvDw0FGxL8FBX/
7/Px8AUTAuYGCQQJBwT2+gsHKAgVEBfnEwEC7w8X2t7ZGw3kASEmB/X5KPspEff8Hv4Z8BMFDug1EQXTEf7a4NodDtgBEhsY+/Et8CUM8f386RL2E/co1vsV
+zHh9DEFIeoSEen09vfN7yr5Nuzv4P8GEBoD8P8B+QnlCfwCEfn/CQAF4gv08wPo/gYLDe7v8v38+g7wGfgC/Q0R9v3v9RX4CQL07AAG8gkC+ggH//72Fg8G
C/IL+w78CBPoHfkXB+4W4vv4/uf63/XtBQvw9AQJDAYKCgII/PP/F+z/+AD0BvzkBPMEB/flA/ESCQjxAAX1Bwj/7wsFCf8J+fn/Af8H/v7u8PTuBff8CwUA
9gMKAxLj7Q0ADxro9AUXEgT3BfARCusD7/sACP39EP4cAvv5+f30FhEK+AH58/z79gIIBwno9AoEB/wAAAQQ7gYP9f8Q/PX4+Pj8AfLr7/UIFf8GCfka8ef/
+w/1/Q8L/xT++RcEBgX6/vcG9ADsDBL6+hET8+wQ9fj06fcDCBH88+30CwIDC/f3AgP+8/wFBQUCEQD27/UA8gAB/PkK/f3xBwIaFOIJBwX4Aw7xCf8P6Bb3
AggABPAJBfoDDw4ECf3+D+YFBhL5AwUGBO4LBuP95RMLCg8L9wgF8fz59gXq7P4IBfgDCwL3BgsHBBoK/eX7Cw4NGPr0DQ4H6+0C/A0H+QD/CvEPAfkTES4A
Ew4K+vnR9wMUD/wSEun9+Qjz9/317+geFQoMCgjxEQAHIffg/+v78/UHGOD6FAgCBQvrIwIL/QkM+foP9wEJBAUABQEN/f8BBv30/gH/9v3/Afj4Cgvv4QLz
+AkX9wYCzRkFAfIKIgf8yxv2DesVC/kB//sIAfLpA+bp/Pz47wLw+fn67PweGP3sDPAR8gUF/hj48f0H7PPzAgwOCAQcG9UL//8BCxIA/ugW8fv4Af/7+/4B
+gX4/OwABQMA/QoP3AUA+wAUEvTz/gr/9/MJAAAA+QcEBPHe8wL9BgEAFfjjC/4B+AMVDQXhIuoB+wEE7Qn5/vz4+Nz3BvYNFfoRENEYDvb/+hz/ANwL7fnY
FgIE7+8P9fv++Ajv/PkSCRX+8AwDDeoALPL58wn48e8iAw3g8wX6BvsCBPf95xYB/Qbl/AL7BfkV6xX1BfIF6Av0CBD77QL/4vwDDhT/CAcP5PMUBeTxDfMC
AQz08vYABxIIF/7x/vL6BAn6BPUL7v0V4vj56Qb+FAcK6hj2//cWBw72AgURCfLq/v0JBPXwDgbpCP33AQYIAu/rGv/8EQYDBAz6/PkC9QoCB/38C/gH9PcJ
B/gYEfzyBfYN9PkI+AEC9QcFJxD0+O4O/v0R+u3p8wj/2gIHDxL3CAoNAwzyCgoUEfAKAfD2BPnyBQHz+g7t+gsP9RIXD+7rDP/z/v8X+v/4+PkM9wcCCxYY
/voE7gn//f3/ARgS/AILE+EiB/cVAQMSDxgGAf8CBRD+AOYn3+n6I+XuAdr2JPsqx+YtDyTT197l+SAF/PwM8RskFx7rCRQQC/kUzgDkJerj8w7p9hv/E/cD
9f/vBgUF+gUbGgrz7PQF/u8P8P32/wP46w8HCgb//Pf2+QbgEeUY/wMBBPIK7Ar6C/L26fDu8AcS/QwCBwEB9Bvw8vXtCgsJD/8KBQUQ+/v/8fAFAv/+4wgF
Cf8A//D19Q0J//YA9vkH+fcQ/Pz2CfYH7AH+9wwNAvr7+v4D8/78AfQMGu/68f4FAvf99/j88QQH8vAH9QIF7vgC9AEI7wALBAcCDwMFBfIGAgQB+gn0C/0I
/+39AQ0B8vLvDgsA9vn7AQQN9wv2+QIA/gMECQ/6DBD3CPsT8vz//fQQJA0iGecbEBzcAhoc2xgC7gkNFRz88PLTCAvr5u77EQAgDQ4N5wgVCur/+AYPCgb7
9PIKIgEX+fsHBwj29g/++hv2FA38GhAR8Qj5D+gM8f0Z8voSBQr16PoE+vzi//Lz/AMTDQMSChDq+yAO9P4X8hUPCyX96P/b/Ab7/AAA/QMX7A4GExr6F+0D
CwHx9QL/DQQBB/j77ez6Afbs/yT9DP/57/kD/g7xCwMP8gHyBvX6Bv4E8Pj5AvkcCPoB8/328ff8+On8Evr35vrxAwUTIfgR+fcL8/UDDAQVAujv+v37/gT/
5wUR9fjtAvkO/xEXBQb27Azx6fgN/g4G6/D/BOXcDwHs/vL2/eYa7fwKGCX3B/LaLOTz4xznCwPq7QcH+PUK89kPDAbdFQP+BvAcAvUV/AIB+wUG6QT18ejr
+yjm6QT51hAj9e3WFeHwCx8WECL73xLl4tQQ9/kDA94KCuX09wbr/g/78OMB0wcGExb7DffuGfbh9hH/FQnx3P8M/ggGAwMS/wL48/0a+QX7/Av9BPMC8gQB
/vT4/AUB+u8J/Ozx8AocERX88gMA8QL2CQX66eMM/fzyA/H4Dv0I+tkiGgwSGuf98QEBDv0JAhsYHPfw++UPAuba4f8X3vgQ3AEB89YBCfTn5v/iGQESIAv9
7+0h6+H+Gv8WBeXu/QUADgcS+gEZ+wcI9BYF7xAB/APz8fEFDgHyCxf+AwwFC/MPEvf0DPnfEAQYFggb+usQ8h73Jiz3FwcH3vEF+hD5BAcOBe4O9gUI/hkI
+P//CBLl+gwJFPEADfXv5/r6DPQEBvQI+vcRBQoNBu76Cvnv+/0N+gADABXiCAr3CPvy9BABEADwAwT4BQYN8AwIDf7p9RUCAPn5DAvyBvT1CxUD9/cM/hfu
9fj79w/+9PH8Cgz7C+oG/Bb+/Q8N7AUHDfvy/gcECAQB+vgBBf8WEPXx/vwPABAFCf4GAvj2/gDyJvvqDPX9CgckGf/8HiIY5enevxvNAuca++P6CPUCy/0O
ze0bABz/+frtGRcDBvYiMwH2+fbf7BHN5df+CRzlCv0AJBMKCAT49eX/9RTmIhMWFBjk9vTnCgYB8e3wFeoC/PYJAvUE9vj2//T4DfgI/gQOCgH3DQj4CPkA
+AADAv0Z8Owg5iXu1+sE2SAy3xLb/gz/UdUdEu8d9wbVAfr6+CznBxjrChoT/hkG+AfuCOoBAwDq6fD1A9Py/+nyGCDw0gMD9wPxDwQcDOn//RQBBPcUCwXz
1RHtDAMF5RUuBRv7AvYEAQETC/kDAvENAQwLCfjx+/kAB/b1+v8L7gcPBAoJBubr6+8V2OHk6/zkBA4iFQsF7Sff4gUAFAXt/wL5Fvbz8/8P/vL38AcA9/7v
+QYMCxD5BgcB+/QW/gH67/khAQT7+vQF/wEF+wXyDwQAEP4BCwgJ/vf0+xH3/AXx8wv7+fASCwP4/vwICwD+9Afu8wr+GwgA/QoL/wT6F/T1/Pz//P0P6f7q
BvIEGfMD8wkH8RLzCe4F6Pr6FwMGEwX7GxL+KCAR5/z+5iv38OTn6AryEBMXFBwg6+ISDSj55PL68/UEBgD4AQIABvQHEPfx9fz+CAIDD/z/DAT9Afj5EwkE
CAn4Ef8E//8B//oEGAr2BQsTAf4D//cBCP3x+wf9BQUXAwb0/e79/AMQAwIPBAX8BQf24woB+vkS7vvwCOvxDwYO9goI9u0F/gP9Av4H/AL/+gn+/AAP+Pb/
Dv0GAeIBAgEO+vDtFgL+Ae4HCAcC5/3xEhAABPHm/e4L+/4B+/8Z9/oD5/T+GPISCvMI9gUBHSELCQHrAfsLAun1Ay79EyMMBxv29AcACfQEAPT6ECHz8gL+
BQb76/gICff9AAP59gAG9wf/AgkE+v/4DPQHBPz49u769u8FCfgK+P7t/AT8DwgQBAACAwIQ/wYG+vkJCP3vAAYf+Qz+CgD+AfvXBiMXFPQqArkTC/fp7vgL
C+niBQXeD+zlBwMZLe0HBucQJRH7Ht0SGhwlIf0ZEwooD+oEF/frCu4o/vYa9ePkB/v74fYF//IB9PoP1RUXBwUAAvQA1hX//uoOBff+EfcI+PQA9Afz+wr9
++EB/QAN8hH4/wcI8gP4BhYC+OXy/OoWIg/4HRUI5/gWAR8JFfMS/fwuEfQz39/78A3wBwz/CPTy6ggKCwId5vkPBgkEAPng9dQL4f75CPwZFRbv/v/+Cv37
9+sC+vgAGQUE7w4DAhPx+Abn9vES8wztAv3+7u309Pb0Cu8I//wLBwQI9O7sAQ0L+RH5Cf8B/A/7/A4K//T/6gMA9vL8//8O/Qn3/+XyCwsK7wwG9vAH9PUG
AgH+CAb9BQb7/wvz7Bzx9gb3CvsAAOcDDRL68QcQAAACAPYICO8C9voB/hD/FBUMBfkBBiITFPn7+f0Q+ATx8/0m5N8U4fYC6B4O8egnIDIVGNvq8/HrJOYK
0BsYEeKVAO7y8A74+/wACA359REOFAcJ9fj/+PUH8gTtCAsM/90G/OMCHAz6+hEE4AkMAPLw9v0L5vb9Cuz19fABDBga9Qz8/Qf4CvsLBwj2FB0J8vsE+Pn1
+REI6voB/fjzBv/vBPAIAfsd4w8fFO8NFAcA/g32Af8G+wQA9wTsDPH4Aw4DCOn/AxbxCwsMCAkDAA8E/AoCBhT2BPXvCe0L+foh4vUF7ff4GfoEA/4BExIA
/gf9++QfKAb48Qf+/fYGCBn2CBnf/hgI4wgHAuEUCQQD6w73BQAIDA/9Bv35BQQGAfYN//gLDfD+AAUB+v4O/wf3AvgG9Pz3/Pvn9PL36AgSDwDk5wnzCucD
4ggH+x4J9f4iA+36/f8E8v4S7fQQ6AX5Cg4RA+bS9u8B/PjfBwzNCPjx7QghGu7fFfIT9BcG7hT8+/j+6gUB8fH+/wwFAPwAEujpBQgkExAKExgPDfQJ9O8G
AeH6FCID+g4D7w73/y7n4fnx6+30ARvu9hgJ9BD36iD5BAIBAQD1ERoAKvgjBQb0+eT/FQkMCAcJC+8KAQPsCAEH6xX79P0E+fT5HgMABOreAQ0PAfv4KPUK
ARPw/gv99BAA/PD++RAREBMJBQn3/ev1DfcMGAkX3wAVCwPm9/j+B+sS8Qb/AfIQD/kB9gj87wsLEQIA9xv3HwMDAuPo/Av9+/DuAQIT9BApF+sOHfkFDAUI
6f3+/P8U5AkM8wr5DvkOFOcIEAPoDgkTEe8G7hD7DAsFAhH7/g7+A/MA9RT59BX96/38AfIdEAMFAQ38+hUX/+wGAfz9DA799un0GPcJ/wDxCfwODvwSAQL+
+hUCDhzr6PTq8ATj6gwh+A38/gUQJPUAAAQS+xLrI/vx//H5Gh0Z8PYC8QwNAfAMDATe/QUZ3Pjw4wgDLwgK/QsQ9QX9ExDzAPcfDgntAPAEBvj5AgT08QoQ
/woI/BH3BQcCDgcM9v399/UTA+wIBgEHBQH9//gOBhAJCBsJ/AUD8u3sHvT+Bvj2+QPy+AL4Dfzn+R0O3TIXFAj0PCPk9PnoGAQq9uX16vHz9fr1GeACGPoB
Ex/3Ff0G8QMV/xMJCfAC7hbz+wsH8/IAB/4I7+0WFfcM8egF/vz+Awb55+0DGu/w/ugCBf4E/fEO9Orh//jq7QcN6AMGBgUZFw0BCg769B4HAvoHAAztBATw
DO8CDvQNCSH6CPgUCh0S8xD++Abx+RH+ESj+FuwKCQv8+Or9BQ32COT+7QIGEfnhBw787+IAAw8bBgEPDg8L8v8H+PLx3QopABP9B/gOCB8K8wbiAg4CAfwY
APwI6+b6GPAOCez3AO/qBgcI/QUPGvICAO8E9hUC8vPsBPnqBAIJBfMADBME/PUODfcI7BcJHxDv+ff9AxDu5hIABvsABP0F+Qnx+gsDAgEM+fzyEwzz/A78
BfD+8wP8EOv++Pz8EvMPAe0I/Q3y/RT98A8K+wj7AfX7/xMDAf4FBf4J+f398AQY/vbx9fUKDwEDAALz9BgAAQcI9QP/CAr+/gAXABD3/h0C9SYE8QftAhMd
ECICFBP79/ITDwwV7+vvGQv2CwX7EezmBgHiCgUL/BYV/AgLBO/pAA0BAgPw/v0H/QIC8vgS+fT2/AoI6gP4CQfy9/T4AQEHGPQHEQv2AAv4/wT6+xf0Cw8J
7vPrAyAZJA0R+AsN+eYFAwcGBf0N+Pb9B+//6AL6/w397fwRA/EeH+0RHwD5ERD8Hf8SFvHi8QIX6hrt7APvDeETBwPnCgn65wT+EegCCRcT6voM5RYE8wPv
+R70/AD08//9CwDpH/joCQb+9P0NBgnlEgXxAg8GD+kDEfv/9/j9B/gOAgQTBuIOAu/3D/sRCu77/AH2BP0J+/P3EBH6/w3+9BD9+fkF8QX/EvH5CwP28wMF
FPsGFAMTBPTfE/EP4PwKAAYCBAzq+RAh3O0QBgkECQX18RjqCfIFIvEE9/rwAQIEERUgE/4IBQDv8PfvDecCB/r97QYG9AgF5gb4IN4eERcVAR346AoI/gEI
K/7/9v/09/wA6ijrDwvnABYa6fr99uoLKRUL/Anw7vUMChAHAwH0/g3kD/fz+/z+9goE/gcQ/wkI+PUJ/PT4AAD2Bef2+PL87Qf9CgbvBfcNCQATCfUZBgkW
9/P27QXvCPQI/un08+sK/QD4BwfuCgkT/QD+/fX5Fw72/gUGFQMD8Qb8+g3r6APsD/n9//YC7/4E9OsI/AD8COsV8wH+/AkQBvIL9gT8AQnq/Pv29Q/6DAEH
/wAB/hYH9+EJBhMBC/f08v32/fP6/w7oBhziCgMQ4AEQDgICG/T1/AHqEwsd8w347gnrCAL6JN8DCQ/3BRXaDQkNAgwMAwQQA/sNAv4J+hTy+P8C9gMM/v0I
2+wDG/T9HgP//eUCByLK+/Pf/9LaKhHt8O8uAAIS5xf8AxQH7wr4/BgKCyDz9PkH9PcR6AoI+ATz+Af8DgULAvj69xDuA/0I/wgD9fsM9Qfj7fbyEP8I+vTy
Huzz7/oH5f8QD//8FQjbDw/19ez4AQjr7QIM6Pzz+QL+GRnpBgXV9xkf8hgbB+wGCProBNP8AAAn5vASK/To7h8BF+z6HgD9B//iBP0J/Q317BHwBAEF9gEB
+QAIEPn4/Pn75vQV+Af66tsPAw7+/vL98fj2Bx3+DfjaDgsC+/QKEu4L/fvbBxIV9/sWDdANEPDx8/cDC+jzBgPu//Xr+/4aIfH9/8vzHSD+9DcOsRAY69nq
ChQM7+QHBd/z4eUR/Bcq6PgREeXl/R7q+AoD6gL37jLh1vTs/fju/BHsBBQA9gT18xTk+eoEABMi+/fyAgDwAgAI8gX8AP7qJ/T//wr8Evv9EgDp9AsT+f0Q
EfkK+BEq0N3q7/rv+QIN8gMQBf0H//QM/QP8FQgE/QvdCRTqDQz39fsFBBgBBv0A+BABBfn24P3kBwUL6RD2AAMTzffsC/MM8Bgf+ukqFxgZ5hkT+fsMB/0K
/wzrA/sNDA/u9vHz+gPwBwwIBB0JDBPpDhMLDQv6Bt34/x3t6w8I7AIGBCrk7PXnGfPr/wjrCP3p+/b7BSb2ExD7+dYP4BTj9QMPAOYJHtYQ5/QS8QroAR7x
BPD1Ewj9B/0PAAQAEvwBAQIG7Or7/QHp8Q3/+AT3EQYX/v74Avj8CwUDBgD3/QzuCRzz6/X//fT+BBD7BQwKAP34+RgA7hAJIhIj/RXsJNn8Ks3M7fD/1OAS
EtH9ChXpHOnfGgPs9fMs9Q37/OIN7f4m4d8W//rt8PPz3f8R9Pf53/AP8/HuBw/6AgH98gL5+yrc5vP29vbyBREA7Q7/7xHn9wgK6vIPHO8I7w30DO8GIu3R
8//06ez+Bwn5DgPvGuMIDff8AAj9D/IO8QEMAAsG+PT68wUG+AcO3AwE+PX4AvQREuwQDRkWHQAGEAnfAwzw1gUHDOn1Dgz+Cgge9w0c/AcJ+v0RGv75Efv7
+uYRFu/m2wH+9PQVGw4GBAr8GwPxFAni+gQi/v8Z/wsJBgIl6uP7+wnw6g4J4hcL/wYJ9/kd/PQO/hz8E+sV7gDp/g7l5v328NPlDg8HAAIW7yjz/QEM4PP9
Ke4EDf/2B/jtLN7W/e/97OQDCOcJDQT1A/H3EfsW/un6+RoJBQjvAxIMFw/lBAsIEe8E+fcUDf75+vwh/wfu7gj1+wkQ/g7t8Af1/OoC/hb/7Q/0BP8ABe3y
9PD3//0R5gsPDf0KIAMDAPwKBAgY+f79/RHwCv/7EeAACf/66/fgKwMRCfsM6P77+AUA++zoyB4KC+/s9BMV8RH0+P77+/YICQYYDAD7Ce70Exb7DOLx+e3f
CfjWBB7++QTfDvMB6wj/A/MBEAUBDwj7Dwb+ABb5+fcG/PL2/vn9EvQAEAr1+vX86RH+/Aj+/vX/5+8IA/z19fj5+P/77w3y9REo9/YOAPL8GwoT/xwL8wEH
F/nxDAD2/fcb/wwVA/UD/hn66BL+7/AZHPf7CwH66Pv27wQAA/3xD/LvGwHu7vMeAgMU7fbwAP/z5hcF+h/tDhYMEAbyAv73DQn2EPrp7xQCBv7/+PTEEwH8
9wb5ChgU9QL82gsDDOTvBRIBE/kMA/PYBu/rCfjpExLK/f38AAghGfTaEOUJ6wMQ6fz4AfTpDR/4CCEL9RAMDQLlABIO///3BO4FAAUDEeQCEQcH//gX/vno
9PcBEgkFEg0MC/j0BwADAA7p/PwJ8A7uAxDb/Rr2CAXz8vcYFBMF9RsK/fcYEA32/ecC9Qf1C+sOBOf7Dv7wDBgTBBUcA/cL9PgYAhb38vv0Be3v8uoY/A7/
4vUKDAEfCgsK9SUZ+gzx9PvvA/fuFALe5/H3BAH7AgoL/QPz4vkHBwnuFhLnEPcBBPES9eroB/AB7Pj4AAP++fT2BvLn+Qb/8BAHCgQG/QfxCxf58gH2CgMK
/Q786vkV8wDtDukOBgP7AhbtCg34ChAJDgAN/vEOAQoCCArt/CoD6QQI7vYK8vIKDwES/vr38B0i+g0C9Q39ERLx+O36BwDuBAfvCxH85BEUASD+GO77CQ8D
Cfj//fwXCwL+5uEw7vz4AQAHLgzu/A4AA+8RBQQCBgv48PsG9SIBAwD9+groBwcI/gkJ/gEEEvP7AQgH+QsKAwf39AD/CvjrBeQO/uL5A/vv/AkV+/4U7+wL
AP0UDRgA9wL3Agjx/OwL+Qfq3/ULAfsI8PvvERQQ+AAZD+UNBwgSA/H+6P0M9wz4Cvr/AOvpBgH9EAT6/g/j/PQK8w0U+fzgCPv6+fcMFff5Cff6C/jmDfoD
8wn/Bvf9D/0eAvgIBwr+BxAJEAAKDvgK+/kH9wQDAf789QoT/AD9+vj/Cv0C/vH3Af/8EQUKDP748/YG/AIW/gsLAf8JBQH89/z/9PoD/g3qDf7wA/X5A/rr
FwD1BQz3Cg4a7wII7vv9+QD4BPvy/Pj2BvHt7vz5/Pv/+OD5HxsMAe4Q8BD8EfcIGRPmBO0M7Abw+gz3E/Dr9RH7+AEH+hLsBR357gP2FPoRBeMF/f0VCPr/
A/oF+/X2/RnsAAIc9g4L/AkL8P378Q0OABj8A/0H8/8XA/0BCPjr3PAVEAgGEAzm8AP/5v8A+gb+B/0B+QHxBPj4AwT2APn39gXvEAX6/OcA9vn4JBf0EfQC
8fAXE8wY+wMCFv7xCPcA+QH1+w78/wAEDff6AxQK9fAL+AIOA/8B/Psn9AD8+voE+wr5AP8ABhz9Au/9DwcR9P4Y9CIH/gTo9AoF9QH59PTq8v8MEQgE+gr5
AwL+GwYD7fwFDAb1HO34EPv3ABv8Hwkd7gojBwICAfIR+P4T9Bnr4AUJ7u/8Df4RCv4N/Q/0/Aj0EBQUE/MD+gH6Bwjx6fD47fbtCgQDCA3p9vsL+wL68f34
DPv5+P8N8RDuA/z9/OobAhT59fn4/fsk/P3zAAL8BAYGAwsC//YAAQQKDgn9C/32/fz3+/PqDPYaAeEQ/AH2CxcW7QwQ9gL5JBn1+fDeCgUK8AnvCBQFBQb/
B/b+6vIODBMH/QYHBgz5EfrdCekEAff+EvwT+/QW9ATtDwoNBwMNB/AL+gX5EAL9BPAMAvL+8vwe9BMd/BMKD/sA9wP7Cw73EvX69/v6CAP++//99/YA/gIG
8u7cCgcVHQHL//IV9PH+/w8F8wn1DN38+fL95wP9JhHl+QIN+uz4Dv38//cNAewN9Az2/P0Q8/YCAf7v/v359vr2CvLvFxYD+vgL8voQ8eoE/AMGBggGKAoJ
DekVBBH43uwMEvbj+e0XGw8OAQ8WAQ8K8AX3Cg3s+uLtEwYB+vH0B/PxA/r78hUHBvj3AvoLCQr9+QPzBPoLA/UCF+4NCxL27/X//BkK8Rj79AAF/xoED/8D
CfL5B/8HBf73BA/5+gDsBvgB7vUOCQIK8hsHCewL8v/59OINBgvvAwsO6fgX/eb85w728xz7+gL+DxMPBOHpE/XpBQb4GwMVGSDw+xUN7hUKEA/89Okc7fgR
6gULC+z7EuL6C/MM+OgJ//r4/PT37SH87vTg/vsLGRn1DRL85/8IC+gL9QD8+RUFAggA//H9BPDuBvUEAA3uC/Pz+gEH/hMADAgFAwkECvQB/QEF8/fyCxEK
EgUA//f6APwIAPoDBfH39w3p+hv8/xQNAhDs+fQN6QP8Cg79CPv08v4D9OUA/gwD9hALEBX7DAT7/Pj6CAHv+fwCABAD//35/A8GDwT2+AUJ+fz9/ewC7fT9
Bg4c+Qn7JdwlBRXo+xfU3uMVFc0KDxwT5AIt6RTr8PsCBfMF+voECQMM7vsB+PAG/PoF7wv+9vf/AQcGAwXs9v8JCPwE/w3tCfv28wUM7/DyC/j1BBELBPf1
GPIPAAEE+fYK7/sB+e71Ggb2DBv87/f6Afj/DQj/+foE7BDz7gH6+f346RPx+goS/v3zBwf49uv9//0CCADw9wfqAvTwDOn3HhcADBj2+PcRBBEACO3a4w3+
8vv9/QXzDff7+vYSAP0Q/fr49gb/AQr/Ag8R9AUC/w/1Be74A/77BwYRBgD4BwYDAf/3+AX5AA0D/QH+/gUD/QX+++sKAQb78/75Dvb38gcCCwz8/QED//0C
/+74B/z/Bw7/D/4ACgUN/wP7/d79A98aEwrzBwoB//MD+PvoAfn/7f0F+A4KAwb2AOsB8RTwAwPw9wkHEgr5DQj79vsPBQQG9AH/GPn2FAz0EAv9/P0A7wH4
F+AJCu/8BQYJAf79BPTz7A/mHgjz8/n129jBAuYgDx4C7v/75QTl3esBB9Hq4zT51Af8BPe2/tT96AkADfLwAPEcAxQX/vz9/gcKFv0E+fj6+wsC8v7yEgL2
APwCAAnxB/QI+wQB/PsbA+/gCPvo7gP68/YN3gQJ9/kL+wH9/Afz9v/r/e/78CvtAAAC+wQGAxH+AQAEBwDo/AbtB/n36v0EAg/zCAn/GPcK+vwKDQT0Eefx
CQwAB/v5+RX1Ef4UAPr59AAV7/8E6ffz/vcb+ufwDvb//fMY+/IKBPr16gfvEggFAxcAABoCCQX2CvAK8BUI/hkU9PH1BQAB8/0HAPj5CgUO/QgBDfoG+AD5
DBEE9xD/BfkAAPTx/g3zFwP/AwcKAwcW9eju+AXw4wD66/rj+wQU9Q/sBvnvEO4GJfkEGAAQBfob/AH9CQTz9fMA+AUM9h0J9v0ACAUHBQMH9v0J9w8I+Q3r
/fIYAQYY//P2+Q3pB/YB/xQRERzsBAwD2Rf7GBEACuIaBgD/7hn1/Pfu5fv+8wUC/A8U9eMD/u/wEgoBEfgN5gP+Evz8F/0J//n+7g30CQn68A338/IH9wrz
EPMN+/sFA/II+AgACPvs/gQICez/C8Yw9QIDDPnwCufyF/v0Bwjt9PzcExIH/wUDEATy/e/76xYZQirmDx3/BPQh3fk9HAv4HBv19BIt+vD60Dnp5g3fIRRB
F/32G/MTGAAN/0EWFxEmCAYNIR/5Et7wHfAc+wEjCyYd9gv9EgbzEtzxIRfx5u0DCQfu/+vyF8ssAekD+gwa/vb3//oDDfEJDwALBvEGEQECCwP2CAIR+Pbo
ERL7A/gADPfz9uYWBBATIfUA6hQOGQoU7gYA/urv+xTs7wTtEQ4XExQM/goMLObRDRn03Pr4Dvbw3PX0BtwVAB3m9R4YFPMc/hjpChUMCgwQ9wb2/zAD+BD8
2P/iBOoACf/xEggDCAQG9PcCAfb69foJEQX1/vfoA/kC6vgBDv0NAQz4CRUG9wL1BP8BC/zsBgIE/fsBAAj3AwDyEPQY++wHBAP69PXrAwD4CAIHBQ8H+e7y
CQP/6QTx+QYDAxER/wT6/On60SUMIRAB+QTs/P31BwEZ5uAQ+fwC1+0HKgAt//8L8vfzCwMOA/3+8/oa+v7y/PoD6Bv//QXl+Q4TDA4A1CIoH90bGvEA+wc0
5QwHFuTlEf8nKfMIIxPx5BngIvH/+RT/Bwj9CvT4+fkCBv37EQEM8AEM/gEGBfzp+/wDCwQPBP0AB/oECPn8C/b//wAMAQf98wAPEvf1BgUF/vr68QUK/vYJ
B/39AhAQ9AEP8fYPCAMMAw35+gkN+AAW/O77BP74BPbyBQIL//0A+f8FAwMS/PkFBQXn/QgFDuQCEPoJ/w36AAwIAgb6/foE/hL/+fYS/AAG+wH9+gkOBf0A
BQQD+Bjz5woB8QoN4gIABgf6FeX/+hUC9AD4BAsF/f/2Feje//gaDhT68wMaCQwS8PoNBA7oBfnpJP0LCPfwHPgM/goN6vIP+wMLBQYLBP0OBRL8Avj68QkA
9/nwB/cB9SD90fz/HgMS+eUXCgQRLOvZEgIX3wfi6Q4GEBDx9CAKDw7zCwjxBRf18CTp+AL9D/X//ekPEhX68AgWCPf1/+zyCxz5Bwn8+u8hA/MWDuEd8uv2
EBgB7vD4AAga/QzlCusY9RccBe/0BAAS+RED+wAEBfoH++3y/fMP9vP/Dv7/BgX7++35BQ/7BQQLCOoOA+oSA/cEDRP/BPIC9vr3E/D19gTn7v3xAP0U+wr8
6A3yBhMJEAH+AukS/wD49gkYDu8H//b96vsH4woZ+Orv7foCBMzjDhQM3/gI5Bzl/9kZCf32Bf8B7f3xAP0KB/j89v8PCRf9+REF9gP9/gP8/wgJ//zyBvwA
BvcK8RIJAAD9AQgLAwPx+QwK5PYF9fgO9gP7/Qz++fX2DQIBCgj7CuwRDBQJB/j+/fX+9vcG9PkHEwf4+fwHAgH5/fAREQPw8AgjDAYG/hcE+g37/wcABQwL
Iff9DwbxBPsPDfsB/fQi7fkO8h4g9/AZ9wUI/Aj2/QkhBRIB/dfy/BcVBAz65ib6CxL9BxwJ8Sb2+Az5DPzv/fIF5hAJ8+37AwfY9eYeDfIQ4foYEBDq7QTv
BA4ACPn35u/fKA4S+QPx8uDy3wQAAQME0xQhIhn5Cg0ICv7yB/X5DgD7/wH5A/j7AewGAQINBQMDFggYA+kUCg/13gH28v4N8vrv/fj6Fgz4AO387+X68xkG
7Pfe8fLs+xAZ7QwB8t76+QUAAvkcBfL87/cFAgob+/gEBP/2Bgf6DQoBFv7w3Q335hYEABcc2v4F6wkJGPno8BD8E/f6Hwf88gsEB/bq/gPvDgLxCQ3wBfn5
9vgQB/zzHv4M8P0P5vv39wcB9gcD4/D3E/cFB/AC7RkN/hX1De767RDqH/0hCA7s9g3kCx7t6QoLAO/+CPfyC/UNCAP4EAIgAPcQAQQUAvHsAQH7AQPw/PsI
Fv4D+wcHBfIHEgIB/wUCBfz38//79QwXMAwKGB31GQEI9AcQ39/rDB3t/RkSEvsFHhQYEQEAAgETCv4N4wX2BQcO9PkM/PgH+fnuBAfm8Ojk/hb87fPiBB4N
ABcCDPrtHwL0Ey7rHB/tKQ8b7eULF/YKEAkX8+MG8vX8BQ0Q9w0X5OwNAuz4DwgADAL3+vz//gT9Dgf5//wCGer8DA3+DQTb+fgIDOH/AvwN//X6+wwO+PH/
AgPqBfcF+PT3AfEABfX/Av8F/BUVCx8J9A0KGPH8/w30B/4A6+Xy/gUBBgUG0gAO/Oz6+f4ACAYH/vD9EQL3C+gD/wEDAfsJ6xUG/foS8hD6+Ar1BwcK/P0D
EAnzAe8P9eEG9+fx/gz5DvruFg/XCvjr8fcBCwHjB+z58woA9vX3BvP3GwEA/v0E9BMCEQD9/gz97wHjAPL+9fLkEQIa9Ar9BAkBDPkU/vcGESb6Dv0K+vzc
+AgPC/MMAfP58hP89usOAPbz+Qn/AgbpBALgHQHu9/UiBPT7CQLx/wUD9QsGCAYK9fUBAP3/A+Xv7/QCFvYJGfwK6AME/v4MAQz+GRMGD//0+g74+wAE7vcH
+Bzu+OPfGA/y9gYI6/YICe729v0t+BgP5g8MFe8c+xEG+hH0DvUfGf0S7vEGDPYA8g3hGwQG+PD4/+P+B/34B/gN+wvu4ygaBfMA//Xw/gbq+/YA+/8BBvMC
8QsGCh0CBwUA//sAAwYMCv8MBf3/BP8BAQIV/A4H4AEBDfsIDA34CAQF6eYY//z1Cgv0/AUB4/388PIP8vD4AeoJBvoE+gH9+eru//0KDBn2DwMJ7A72CwD7
CO/+C+0G+ATz9QMDARcA+gb3Cg0AAw4BAxEDDerz/R4d+/r28f/+BgL6+wfuB/36/PQKAPr0B/8GBAEC6gsA7fXyEQEHBQoDBPINBgMN+O0S5vzw9ekH9/j9
+gYMDfn5BPb6BgIA//z9CAv2AAEK+QcF/QD5//gN9AsUCRIC/QH68QcHC+7/+f8A7wDz/Q346BMOBw7/AQP+9R8G8hcL/wT3/wP65hEOAer3+g/9BPkE/Q0F
9PkKD/ANC+8IBgL78fb5AhTy9vcBEgXuABYMBucWABQEBfoICPkY//oJAPcHDv0E7Rj6M+oN8wcDAOrwCQD6CfPqGxPu6+z87PP6FRXsDQom+ST64fn+AAf/
JwkDEhES9eX7AwHuCfUV8O7+4/8XDQX8GQ3aCBD7+uX4/grq7wYM4//r8v8EFx/wDP388yg3+voTBCrcAPbq9PjqzOsx8sPWDAPi+BMdFQjr9/v/BhUK7g4D
CAno8ObxBw4VGw0B+iYC9fLvIAv/CubTGvwbDA4WHOwvCiD19QbW3t8QFNH1Cw8L7PYu5SH/9PYKCAQXFQL4FtkZEBb/BQv4CBvyDP357//+99758/AIAAPx
6AYB9gMR//MF9gIS6/nm9AsI9P4IBfkcDwgB9P4T6grtEfYEFgj0BhHyCvjb/egG8vkGC/sJ8/vq9/38/QPz6Pwa5xcLD+L+JNfwIvYHAfDV9QoDDwv79OP9
Hs74CAEHARcK+fz/Bw319/z5Cgb4+wUPEA30/AoGBvAO/N327v8LAwf7AAP68fwO9/P+Fg8GBvD8EgMF+AIE/gv1+RD4/vgB+u8e5wEA5Rf88vEADPH17Qzr
+vYA7hTxFwH9+AQKGA7mCQX47xkGC/76EuwGBQ0E+AMLDQkNAgT8AfcIC+MbDx/++BX/BgLv7wjwDRAF+AHz/QbsAwgD/f0F9f7s8P0O//QCBAMJDgcP6/wh
Fg0F8PYS+vAkBQ3rE/707OEXERIV8u/nBAQNVhzYIDQt6/Oq9t0GJ/jeFeMDDxMAu+37MeUXHuoiGTEh3foQBP0OFNAZ5CHN6fsi3PcN4gz96P4j6/ca+QwY
Ag8C6RIH+AUM8/ICE+YDHQ/nEAL1FuP87T70Eh73/B4x/uwd/e/p6vngJe4X+cb/B+IKAwcYBvwMBfP5EPT2Ev/zBBAW/fMrE/3jEN7p/wno9Qnz7+T3+xwN
Et/27PYS7uP/HBoI6D4LC+AV4Or4+AX9Agbt1fDhAwfwEBL5A/v6EPfl+vMG+xQH8Qrx7wAK9+gNBQYcAgIX++4bEQv48xUi9ewK6AHpFA0DDv769wfm7vbr
AvkM5RbwBhgTAfIJERP39RDuJATt9vcH9vMM9Ovl/fEb+u4O+QXrBPsK+Pn98QsAAP36AgESFwQD/gMC9A3sB/DyBvv7DQIPAg0MBQHzBBID/AUGBwn5CugI
BwPyFwICA/8fBODCBfL7Cgv1+CK9+vbpBgcfGO/kGuAZ9QYQ9hX6/h74+tsG9AcEHPbwGNULAPYQBQsQ7OUQ7hH+CBkADgn8FhD44QwE7Avv7wUT2QgBDvcT
CRME9RL4E+ztAvEJAgEA9xcd8PsG+Qvm+RT7De4F79kD//MJ9wfu9AEBAQAHHu//5C8AECb2+BYb/QEYCATx++vjF+of6dULA/ENBgYW+/n1B/v87wEeAwYE
7CEXCuLy+u4ECSDqDfsg8REAAA3q8A7/CPzf6RLnFSPv+PAN7fEY1ff99gjp9gIBAvsL8+AYNxL6MAIP6uwmGw8OF+sc+P4zEOMd58305Azq+CP2/wwQ++cS
DwzqEBbf5xD5C9z17u8I+gkW6OjVAP4KFfnc8xwjDPUBAfgSMhzq7AkSF/4vwQzZLwPsBhDq8ycAC+zhGg/8Ehz1GA8NIuD5/PcVB+/d/+4W4eP15vgKLgj4
1vgOIvMO/ekVECIl+u8KBx8FFdcU/B4I7v0H/fgT5/Hc9hohDAYM8wkVFRLq4AYFJRb65v39/PvtDvb8Dxj+6+sADQgL/PvwAvb4LgT07R8MCgHYEPoD/vPv
FfUUHRoU+wIM+w8D/vgH+gQE9AkL+RH2+NoC9fv6Be4IAgH8/vbo6QHyI/kS+g8B9Sn54wz/FPML6vb09wrj6w7rKAT39wj1FQT4BwD97RD7FwnwBfYOCgwR
CQfw7gH9DQLu8QQg8An7FP39BfUFCAoZA/wFBAv09OIC+BUC+/4L9PsHAvr4/wnvIPjtC/H/BxPq/gIMBwMX+/3/Cfvm+/n0Bfr5EP71AfzsDhYEDQUaDPr/
9gX3CvsC+gPr9/7wAPv/9fcC9t/8CvoIFPX5/gQB+PQC+f0GGP39BAHvA/cG+P8EBQ79DCcgD/wE7BEBHhLq8P8VB+UHBvkPDvPtxB4K/wT76fIB9gPuAwsi
BPvt7xIH8uUZ+P0P9Qj6/AgV6/sCBPP++/P98gcDCwb89fXxDAr47x3++fbqDfv+CgzzAQwDBgQJ/goJ9hUJAgoE+/kG+fHkDfwDAfcE+P7+BwMB/v4C/QT+
/PQBAAgMB/z59/v5/vYNA/wJ+/n29AYJ8AwDBQEE9wb7//0cIAMH7vf8A/305DAU+/r49ewACQfd8w78CQz6+/zr/wUJAgkBAuT8Afr4FAf5BPwB8PgEEOsK
BfwCBR8FAAESEfcE7AkH+/AIDvwWEe0Z/Ojd8hAJ4e4MBwMmB/8A/Q8K/QfkBvwD9AH5BwkQ7wj/9fb+AwDqAPXzAQ34+AD79QYTBAcC+ekM7gDzEAf2Bvr1
9OsGEvD5BRABA/b15vsDExUNBQgo+/X8+/j4BgMT6AARFvgX+u/wAOYD8RL9DO4G/wj1CwDx9fj9B+QOCyETBAkRCP8R+fQACP/s//j2/RTwBw/3DfMG9/wN
9PD17PQaBfzv8fn2FPgO+/MLGQ0K/OH97Q39C/v7BCoH+Q8OB/LoAPr8AOwB9/oS4wMNBgj9/AUNHRAe7RES+d0EDwUO/Pj75AEUA/0VBhMJ9gP5B/7yBv8C
/AT4DfPmC/v27/HtDPQM8uYG+PcEDfry8f7/+wv/CN37/P7/CRUc9fr2BO3mA/UH8gAe9wkn4/QO7P7z7QMHEgAZCBIVDg7/Gff06wfyAfMDAwDuChHwDQLr
2xX1NhDa6Pnz+ur9EdgX4QfkMQTi6RDW//AADvP69Af+/PUCAwUN8f0bCwDp/gQEBgYS8Qv/DvsR+PkK7hr62/sKHQQV9ukMDwsaLObfFgAh3wrp7RP9DxDx
7yPhAgML2g4IFfsLHgrR/wEH6wUNDxAA9AME/QHmGhH+ARrzDfsBCBQB/PkOFf75+fIK6wD/BPH3/P3u+u/2Bfr+Agf8BwMGAAD9AgLrDRDt7OIRBQkICRUK
//4S9wYF+wgFBvX29AUOBPgFA/34+e8C8AIC/QgC+/IC9u0N/QL66gz6Bwvw9hYJ8v8KEAL9//j9+gcL/eP9CPUCAfr5/QcI6/0GGh0M5gH5DwTz+RcJFOAJ
+RD0DgERBvgIAvoHAOj0/AUQAAn2BgINBA8OAv38FA8A/AMMBRHoFgoIBAbtBvH3Awfo+vf9+wr2//b4/wb4AQMIEPwB+hD2CPMMB/oFAfIOEdgWCgviERQa
D+oJ4gALBgHpBgAIFRAIEPb/8g7I8fgb5A8SCygpNkzhFRwMFQYktwHjJ9be8g3yzSTd/g8NDQn2CAII8P8E/Rb6//wKAwMN9wUGB+gJAQAF/fP5FgUkEwgc
Afbj/PsALPTs+vXQDBgHBgLz6f332wgI30AE9vwACAL2/PjjC/ryIOnm9QH3/PbwJ/7nFRz9BeIP/g7lBB38Gv7pJRsiE78q6AbtIx319OwT9J/2EwMNzOvW
GPELFwsl9PIUEQodyCL0BgEWGfv27RL5s+4DEhfj+8wG//Dy7g33+Qv0Bv7w7/8C7c8C+QPyGizg8g/m8Nbo4PjsAvkJ/wby+f33/wP/+PIT8wzwBgny//cM
+/T8CfwYBOwL8yTv6Abs9xLu4dT5CDbxDNL5BxYGAx7o8REYCwbn/QsM5AgVFAP7Dw30BRL57xAO+wPt7Ov36wP8APwQ//v19QD9/wcF8vb9/vsAFAP2D/IB
A/3yEQbu+QD4+iAMA/0E7gIC8/0WAgr0+v4F/BAT8R8N4wTqDgP5Dvv5C/vpCAsH/f8fAfXzDwzqCP3+7g4S/gP8/wMD9BjtJwIL9vroCQ/eB/kF9f4LAPjs
DADq9BABEfjd7AH/EfL18v8M/PT2A/T1EvUBA/f+/wQL+/cG/+0A+/YIAAMPBP71Bwjx/v//6xPxAwHv7fT+/AwFFvP2/Qz5Dv8A6wbs+/kEDQEGAAb+Aybe
GQDwJ+//Dwj++PvoGvIKD/vsGeAU+Rf1BAcG/ewFABQTAPcB5/f9/f8J+gL4+vvjEvP0EgIBFv36/AEQ+v39DAD5Bgnz9g/+EwX/6f0F+AT8+u8B9AAF7wj2
4fT6Bv0PBgEE8vLy+gzyCRAC5wUFDgQN9w8D9Pb0CQ/t+vrrF/vs/e0C/PT3+v/9EAQO3QL5AAz8/AcW/fzj9/n5IP32+BXoAgnf+AkT+Rsh5/8UEA3oFwDs
JfMIHejq9g4gEe35B/3x/ev09QkADiHyABr/+e8MAPERAAwMAwwbChL/BvEMDAPqAg0VBvT6AwMFFQsN9BsL8QUGDSoH8RIa9vop+wgUECfo9ugA4Q4P/v/U
K+TJ/gbeGRUAEgfsFPsEGhH95BgLH/js//ARE/3/BPD3+Pfq9Pr0+f8G+f7yBgcIAgoI9wkBCAYB7/4A+gcHCAr8AgUBBwT07hAC8woVAxUIHN4gCxz0/AP0
GA0o++z7+gDr+OgJBOv4DQkUHfb0D/3+8A0IBAsLC/If+gwU5hISCwMm3gn4/wcF7uzy/PfyF/f9/R7yFPQA/PDwECTe7gsP7RYeCPXq6fz0/PkI/AT1+fv2
D/r8DPL+6vT79Q8B+v/5Afz4+/4P+/nxBwPyDf//DvcG/fnu6AIE4QUfAh/8/f8B5+8CGhIE+fUB/fj7BgoP9wEM//HyGAcBAv72/gIB+vn8ABL+BfwA/P//
+QYCEfH5AgD3CP7tBgAGCfT49RL+C/f++AYHAQX2CQ4BBgwO/gcEBgIH+/kM9RcM/wQAAPwW7fsBEfIC//XsBvb+9wQE9hkM9/4DBO8O8/sL+fgD+foE9v3m
Df//9/cO8f8REuYHCwcLAf7mBgMHAgH85wv/+gED/QQMEP4NLRgPAvcG2goYKuwSGfoXFvEE7AT0/vLW7v8W9wjo6CkhFvIX+fjr/hYM/RsYDf348hkK/RP8
3vzz/gj2/wINDAsVDgwoAe0KCP8QCQ3+/gMkDQH48fr++yLzEvX1AgwCDR8aDyX5+u8DFP0FAQ719iMSAe0EAfsFHvsjA/H8BP707vTuHt3v59kG5PsVNQwB
BOYf0uMX+AwN9Ar6AhrY/O3/BhwB/vXzEgICBBwGAAYC8Bnu6gnzDhj/Bvvy8uwaB/oJBvPrDN8CH+/3AP755Q3rCP4A/Pv/AAn+//QD2f0WA/gU/dwA7gcK
BtjxCwzUGhIZNvYACfLW0wAMIxLf7P0ALA7qDPL19z33G/0o8DLy5wIaEfraBAXYEhofNBIUGfMBBhMa/R31IA4QHfrZFwwD8v75/vsWKurbCxMxOQERDuf9
DhH6EfcD/RsMBAj4KQL9CPAHCgUL+/IW8AE4+xTx3hgVCfAE7BIDFB8WBvYQD/Yj6wYACP318BD79Cr5CgvXDhUV+w8L7wUVCQf6ARz4Bv39EwARDvgIKAYQ
6fYBEwn9/QPq+/oLDgcFBfIRIAX3C/Yc8RH9FPcEExTd9/Qh1ub1BP4o6vv17xQP5wX5GSr3Bf0N/hbaEg72F/LyChDxGAMIAefsEA0PCvP6AQID5Qz4JPby
/R3lCCP/8wET+REEAPQJ+wsB+RAH/RLx/NEF8fj3AecEAQb7AfPy7g8JHOj2/+P/BAX57QQPH+oMzg30BPvv/Rj2/Bb2HwEECgkADhECAwEE+wv1AvgD+AAG
C/fwBPgD+QYIEvkC0vfmNNcDLvoYHhUY9vX9EvH9GOgC8grc5BAb4RIB9SEB7+ww3ggaC/QvERbw2y0HARAU7ez1BuIIGfzkIPn+JfL/EAgHDgPzBvcD/wjz
AxDy8AX7FvP+/v/3+P8HBgX68/4OFQgPGP4M8wP+EvkC+vfpEgka8O8H6vwCAhUeAf3z9QIUBiYU5wnkCf0D6gTt8ukACC3k7QEB+O7/IxIF4gf5/xL8C/UL
BPz4A/r6AwsLB/cK/RkED/f9AvoM+u7u//IH4vYP5fQR+f395gLq+wbnAuz+4RfqB/73BQr6+OoNARXlEBrXBy4B/yjfDQr2EfYKA+cSESj3E/gTG/PpBgL7
9fb//CMJAwDu/RDjAvQX/foL/PPwBPYM+vgFB+0FKg8TE9cOHuvfCu8ZBQYY/BDqChcOH/HgFQL29O0ABuMN/AH65gwREhEF/OsK+vEBB/kB9vMK9wQTDtr8
Ee35AeQYA/vWIAYuAt/iCgX34gH/2SvhC+UZ/tQBHsP8+vceChEM/9Yb+SYH9+nyB/j4AAnpCO798BcW6Qb63wrmAQ/rCPMA7QwAEw/y6gzkBO749+8K+Qjv
Egjr6QHl/vrp9ePsCAH8EA8BBfHwF9gJ8uTxBvv94fsF8Obt8wPvJQv0/fzyAPwJ/wf2Cfb4/PbyARETDA77DwP//gb7CgAB9xX6B+oIAAEn5hvzI/MA7Arv
8vwGCcX1Av7jLBzxD+r16fEK/Aj/BAfxC/v9Dez9+gcC+g7vEvcY6QLxE/AE+Pr5FQYU/f0MCvYAAQgF+gP78Rz+AAT3GQv6AxP4AAQKBu7m/gYJAeXq//kQ
Dvzy/gMH4A8R//PwBQj86QcF+P8I+f8gCPoCAgoX9hjxAggGIfrmIggD/vr8/wQWDvTrCBEV3Avp9CAGEhvs9gQb89f9EhBGGQPj/wYF7wbU5yD2BCoOB/P0
8gT/DPcKBusE+v34CAn5APQPDhT8CP30Avn9GQHqCxD7//3+/xP+DQDlBQcHA/z6+Pwd/AcHDu3/Gv0lB/QLGAv4Av4TDg7/7+v5EBny+Or7JvT789YJDvsH
4vMH8AAHCfocAu8OAgUABPT98gL58gXmC+j0CgTnDP70BQLWGQ75DwYR7QgT8O4L1xYR/wcB6PgS4AQFBwAB+uQE+PQQDuoVFwHxExvwDAoB/wL2+/kc+uoP
EePzAP/q8gwI8xUKCPUE7wz5Dw79AwoR+QMBBQ35Ben17BfzDAUJ+AwAEPz2Be78+PcLCP37DQP6/v/nB//h+Ar+APju9v4F/vMTDfYZAwQMCBwE/A4OBuzl
CPQCBP/yAfj2Agn0Bvr4/u3+9wAIAQQF8QHu+gMHAAwI8AL2DRL09AANCPIP6uf75wTgFQsEEAYRBfX+8AcIAxb6CQHgEOv2DAAo9foT9vj6COgcDQD9CRf1
/v3v9xMF9BEJDegF+PboDQQWGgMR+hEF4RMDAt4UAQsMCgXz8foZ9fn9DA35DQ74/fjvChEP/Pf2AesK+hIS9v4P9/v19/UL/gYJFe359PoF8fgA/fIM7gAZ
AwoF/P8C9/0FFgX4+ub9CPX69/sN6Q3+BAj08/oB8QP5/QUeC/r1Hw8E8P3/9PgR+A32Bh3vFAYE+Ov7AwkbBxH6JeAQBvfo+QzoAQ718vr1DfP6CO0Q9f4G
+/H+/uUR/BIWEB8YDgv0/gXu+gz8Dvr7CfL3BQPz8/LxCvkN/eb9/PkS+Rny+f8S8AEI+/TuCf7o8PLxAQgQA+zt9OvoEPsFAv8L9/P84/ASAfj8+Qj07vgD
5xIRAwUC5vfoDf36DfwJ9hD+8AHy8d8HBQPx+wH1DhUV9/r29hYHEN8K/g70EwYG7gH3/Ob//QwKBQAcARYM+fYMCAr18uvxBPvnBf8A8xQICAIRD/v7GQwP
9gr4+wLzEPMKBv8P+An+D/gB9Aj1CQEX+/4O/OsPBQYFEPoSAwb/7gsA7+/s7/7t6uwE8QngBxDlGP8FEQr16f0P/efm9gAPFe0GHvj97OLx9vv3CQsI8O/0
DgIFCgsB8PMP/fj5CvT++u/+9gb4+/8H/wQFEAYAAAUW+AwIERQADvzwGAP6/Q4P+e798wL+7QHwDv4O+gz8BvjrDv0LAvMG/v/6CfXrCvj5/O/26foFBQoV
9wQa+/TyBAr4DgQC8fYD9uz3/Q749vYB+AsA/fv5+gYYAwUFIQXzAfvhA/sP+woR8QHuA/IH+RD+EgL15/r9BQb89hTz/Q77BuwC7BbvBvH42PwQ9vEK4PYB
/w3xBv8VDgn9DvH4BvT1+w35DQMGCPn5FOoW/Ov15RwO9v36DvL/D/0U+xT2Av//++0RAxEI3vkP9/L65vQDBgoIBvwU/gAF/wMO/wb9A/gOCv4IBBTwEgjx
BBD/Gef0+gMHBwQE9gMQBPb67/wIACEQCxIP5vcK8usIAAE0/RL5/AP4CAgD/wXuBhIG8gv+Bvzx9QoL+u8BARrl+/zsA/r69PYGDgkK6hL/C+0K9fTx7OYM
BQXr9RAG7P8YAPf8//vZKR0VAfcNE8n2/Ms+DwH82fv24vvu3+wiCxb2Hgb17u7+ChP58QYN4BME7AH+Agju5wkAB/30BQMIC+/48f/09/P+AiD9+RQC+xgH
LQP5BfUD8ucYEvQGFhML9Bj6Bvj7BAkL9//zBub2BRAEDfwN9PP/AQT5BfYJEPH2+PPvBPMQFw8GDwTxAwz04iEbA/7wEwIDBRDx/QAOBAEF9/Tq/g0c8gH9
Cv356/jpDhPsB/755fcOC+sI7/gC8vv/5AD4DA4RCAoM8PEV+eMMAwoODvLv+PkN8vn9APT4CvH79eIOFwX+7vjv7PH32CAV9PDc/vnmCAHoDAUNFA0B7vzu
7QMNDxEC6wb3/ffyMgUABd0N/v38KOQNDBL15Pvv7OjvFQgKCQEI6/v78NwQDwUT6AADAhMa7AwE/vn0/AnsCuMSChgG8P0C8vkE7gn/AxnxA/YJDPHwBPwF
BfoP/A/sAB0GARD98/bxDxHlCfbuAfEM6/QHAwIU+BIR9BnzFAD3ERT9B/4UAPsH/PH1/gD19P7n4Ab/8/sLEg0C//Lo+e4W/h0E6gT06grs4BwLCAHz//r0
/AbuDQP8Df8Z8Ajw6AkbAvcA5vP+7RD1HwAKAPcACQv3CgH4ASACAfL++woBIgoM9e3s+vn7Bf4WGAXr7ysCEQT78wAF/wUWF/jv6vYZAAMX6vQQ2v3z4AH4
Cg/nAwH4FvoNCwEeCPwO//vs8gkJHQEL+u//8PXzHAj/A+gK9PMJCt0FCgnw+Qn3+uXqHQcKAPvvA/X9+QsV/v4E/P7y/gP39/8GAfcCBvoA8fsNBgH5Bwb8
CusI/QwPAQTsFPMLChXmBvv8EQz///j2BBH6DQMBBfz0BwjuFgQEGf0B9w0NHO0DEQ4ABQjy//7oCBX/5/z0/gPy+PEQB/cR8QQL/wMH9Af3CQj2EAPm4O7+
9w7+7/Ty5e4J5hMX9wfwFRHvAwz1//QPAw/sCOca/fUSDfrl/hf21/vh3g4RFt0Q/jjpLAMC+hIJFfENDQ/+C/cGAO70+AgHBfYMC/oH//75AgL39Af7BP8H
2vUI/f31BfH26Agj7vwQDA7uCOQA+wXq4eYeAQcBAQ37Evv9E/L58g39CBH+/P37AQgG8vnu/O0Q5Aj8DvYZ+xH2AQT76zAW+vn+/h3x4QID4xQq6ePsDekS
Dw7+AgEOCgEDCAcFCQIBAQvwBxfn5usFBPT/BxACAwYPAgn9+AwMBhsQ5QoR8v4FBxf6Cw/5A+4E7gIC+PQD/RMJ8/QNAAQINgMMFfjWFAXlIQwB7xcN9APl
AwPe6Qvq5RgSABQP0vgdHwfxC9Uj+AYu//nYOxTlKtUq5xvU/OM95y0SHOkN+Pj37QkFEwsP5/Xz9ev8BvgK7gwMDBT48wUJ/uUA8/oLBf0I9wv4DPoC+gwL
8wUB8//y+fgMAvUCAgED+AAE3/sRASQe+/Ymxggh9d8dEfotCfjqC/QPAvb37QztAfvI/RgMHSb59xy9ADHZ3xIQ7TwQ+9Qb/Azu9+vnBO35AQD//gT9//QI
/wUJCPL9FP0B+f0H+QQHBvsLDAQB/ff4AA4EDAAGD/UA//wL/PUKAwMF8vn6BgEE9wALAQ0MDPzg4v/6B/AgB/T57OcS8P4lChvz8wrd+gAXFzXr9/n6DtDm
Bfv3/S/s3+gK8gDRGCUJF+gFF77d8x8OHvfx/PYK9vcUAvjy8vsR6AcX+fL9AfP1HOEKGv0W/wb59QH0FQP4/fQE9xAK+AL/DvMA8fkGAPn5Au4ICgwBAAv3
Cvr2AQL8+fX4/P7tA/r79/cGCgf8Bwf/DwH4CfgCBvv38P8I8QLuBvkADAgEBAYGBgj/8fsG/e79AvUFAggDEAAACAPoCg789A0ABfkbFPbm+ggI8PED8v/6
+/v2Av34EPsEBvUJChUMCQb78PsSDgYZCekC8w0AAgMF7QL+BQDxAfEJ9wX4CAbtCATuBgAA7/MNFv4JE/z1DAD///wUB/n+9AP++gX75vvh7/0FH/QeDPsO
DQgIDBAJ+ecZB/EE6+rwHP77/fn3Gf0GCfr/7/0BB/gdBvYM/Avx+Ar//wsKDA0K7Pv++BnzBPjpGwEJGRH4FdchFiMLCfj5BfQD7+4H6PfuAvv//f3/Cw0D
CPMPGgID8QwC/wj7BQjxAQHr/PUC+hAG8wAKBfMGD/MIAQPv9hIDCwn8/hH+COjwC/ADAPrq/QUD8PkFBfQPABAKCgj/B+/t9OEVAfUO7OYE2PPmAej29Pry
AvP5/vYb8PsdG/kJ4AsRAw8LEgX5ARH58O//+/n08A31/wMN7A4GBfIE7wT+E/wB/A/8+vz49QMDABAQAADxA/sJCwz+CQsA//fqAPIN8A3vDfj7D+0CDgv7
D/j99BEF1A4LCPgLAPcA9wPjF/8R8vkC/wYUEAL7A/b6E//19vv7+AgNBfr5+/4B8+wDAwD/8f8G6QMQ///3BPz0APgGCOMGFQbnDfj7B/gI5A3/BAj0Bgv+
Bwf7BwL7/P0D3QQewy0QAwwMFvj9FAP0BfQQAfv7AvIEBPnzAe8PDgH1AA75HAoL7voDBgX39uwV8PQS5A8FAwf84un+DgMNEAEGHBf8JQf69wUNCw8XABT/
AA7/8O0BDfr1+hP05wj9BPYI9vgYAfsA/AkNCwfx8wv6+v8H9RoADQUX9AAMAf0C/AbwBv8PBff79wUX/f0D/gMC8A/9BQQH/QkL+PsL1OjqGMkICer/5/Hx
/+/PBQTo7+H2DxPoGQ4F9wwFyvr9AwgK8Q8UEg/9+hECCgTzFgzt/vUM7PgC6NwMCf8PAvMDD/8Y9vXo+u8JJAoBCvEHA/3vBgT7APTu8/QA9QAF+/0IBe8T
BQH2/wX/B/kG9wwFBvvqCvwGCgn3AP0A+w339AEBDAH3AfsP+wgL9g/qAg7xB/cQ/O4L9+gGCf33DOj69vD58xAGBgUPCO4SAv0DCh32++IRBenlBw0X4QwO
7fMA2fTy8AgNBAj+AQcI+wcLGAvu7fbt/PwHGP7uDx/5Df/v++n4BQgA/QHvDAQQABsRAQroDv0B7AcU/QX//gENAfn48O8EABD9CPkW+/z2BRwI/PsEB/n/
BgYA6v0N8fn3/BD5+/Ea8AADAvD3FgT9DtsV8QD1BP0OBBbtBe7v9P7/HfcD9/UE+R0E+hf9/QAYBQDpCAvg/wX4DPn8Df72/P3++v4OBgH05Q8P/w7kEwUK
ARTyDPkEDwDu5fn15wkSDxD1DOcOC/06C+z5KRj3A9P67gMb7u0O6BUQDg7r/AoAGAX5/Az39Az3AP/8AvsP+wwPC/T/BgPxEvf9CPjsAhTwCBDmBAYa+PIG
+vf1+wPrDvgR7vLyBPP++Qf/7xgaEeMMDfP4BAUc8QkFDuzsBQQbGvP6IAf88gnvEPXi5O/5H/3mAO3/9PLh5vQUEw8s3woSB/ziFQD1B+74NgAHHPENCgP3
EPQMFAUCAvsq8uoA/wf+8gT33P3++hv2/wANDBcNAw4TAQgiAvEEBAzs+vMMCevvBfPl9gX+DPn29OsC+fwP/w3+Dgf/9gPw/QMA/u0DBR7+Jwv5DO/08QwH
BBnwIQIY/hASBAAiGgzx8gP6BgcAMOjy6fgI7hwB+RAT/RQIFvEKCAH2Dg7v+eEKCgP/AwcBBP0J8AsS+ejy9AXeARoeAQQAJQTaCwT3Hfb7AvYJAOXt9PX6
BfUk7vbuDeLVNCn2GA8aAts3Cv7xxBLm9ff9F+bKGvYO7TPxBvz/+gTqKQMC/OoAEOP59xvy/wYD5/YE7gME+BkN7/0I+v39//wGAQb+AwTx+AD5C/j7+P0P
FQHnAwL8Df7//foA7v76FQj6C/gNAvHw+f8A/Pn84wUQEwAQ/fn/7fry8fX0AP4OCPkD/xX1A/L39/j+AgjnCAoXBhMB/Pzz9/r/EQD1APoABPYCBxD8BQ73
9g0QC/DzCQn0DAoE7/oA+u39/AHqHv/vAh8R/gMGCPQA7BL79BUPCe0EE/gE7vAEBQwHBfUR+xDxE/wY8wUIAhAK8wP+9gUHBv7//AoI+fPy8BYHCAYLCAAE
9SkJ9hYW8+v27PcM7fn1/BX/DeAe+AH9DgMIERQP/AkMLdnaBB3w3fz7Cfj16fXuDOkY/R3q8AoP/gP8DQgI8/0hDgcM7gPvBhEaFgbxAQwV/wH05AP7DRIH
BxjgDPgX+grtCgL5AAX89fMS+A3tB/0IEv3+/9Pl9gvHE+VNLOzU2OYW8wMD7QX1Ffk/7xflI/n55gfs//zs8N0K8CYQ+eUK9/7X1Rju+QYF+hrtEAvwBv3z
C+Xs/wUI6hwGFPfP6PjXAgUWCwADAgjbLAfx0iHnBQ4PFu/19A7ZIQIeAvLo/Ov/A/4S+AD1CP0YDe/rDvIN8AkD5wcGBusE8Awf5e8F8AD+HPjaDOsQ9hfy
/OMO4gIABwsDE/jzCuwDBvofEA3sBQkACAwOCvTt8/MK6iEKGAHj4O3t8AEC9wn3+v/0APTw7vr97gPl9xENB+v6FusCCPwH8wX0DQv1DP0JChIM/ff+8P0J
Bwn6BgH08QQG+QT3+fncAQck7gohBbkQDd39/OooC+zPKx7pEOvv6e8VK97j/usBBwYDBxT3/f0B9P34AP71GQcBDgMMD/34D+Me+/4E+gHp+gP1BBro/jcP
AdzzA+cHCBrtBPPz5PHlJQINIu8FBwb84gEPCAr5CPr9/wPlLQUSA+7u7AIFDPMD/wf+9xr2BvbqBRsEFgH6DQ35BeoS+QoG7gXyEAYYAgT+DQT+Bw8Q9e4E
Aggb8wIBHAkQ5BIGDA7tCO0XCRrxCAAFCgD7//zz9wwDCwzuA/ruAfD2DPsKCvj+AAIJ+vAEBgcC/Az79QL3Ae0A/OQH/vYX9d3+/vTt8Qwj+94ZFPEU7QMA
9hIgDPkCBf/x+Q8vChAb6AP8DjUSBhr3BAoOD/Pq9/z4AfP+6fTnBAAQDxDpDQP17AYKDvfmCfIB9v0DBAcHBQcABhL+CAD+/gr3Afz7F/7+Cvf2/QPu+wX9
DPz+/AcJ7BILDwMD7BX+BxQN/AIQBhgJAf4F8wj67fvoAAb6CwMJDPYRBvgQFPrwHfwE//8CFQQb+vX2CvnYA/fZGwr0AcELBwMWAPUWCuzlItHvFCP9NQME
zxEWBd4b5vwb5PYizQgLDBj57xb98uck3PMPEwco+w3cAiT65hrnBhXt9yPz6fsNEA0QBf78BQEA8fkN9PL48fjwCuX1+O8FJQEACAkH9u70BAD+AOn8AOcH
DBD4FggCAPcVDPvvGPf9/A4D3vsECvH5CwX1EP0N6gn5+QQDF/L9HQr19eEE+QAJAv0MB/Lp2hAPB/UH9ATeDPAB+wYF+eklHRHz7RsG7QEJ/Azr8fDrEAUR
7QfZ/+UE6A//HQ8I6RkWExD6+RIHExEL+QMF8vbtCfL6/AgB9RYAEu8OCwf63grl/AsKCPfzAgQMDA/x/fIJ8fEHAwvxEQ4PAAEOBvrmAPbt+gMBEf4ICQH7
CwPsBfQABhEYFvgJGf348vz5EhTv/P4ZBv4eCP3/9AkJ/Pn/6wgL9goSFAgU9wkABffyBPoWDA7zBPQGBP3w+gf97QX5Af4GE/Px/xbt/QIdGfn++vkDEAUN
DP0G7QwG+vUH+/UJCf0G5+P5/wH2Bv8RBvUD6Qjy+Rb6DfLl+PUcDPkE8RX9HREQEf4T+gr7GQkF9gMI8AwIAAr0/hQA+fP+/wj9EPgCAvcF8P30CP4Q/P0F
Af3qEQD9/PvzKgf2EvkOEgoA/QsGJfQGAQAd/gzvC/ED6/7tCwDr+gD6FA8Q/Q0FBB4GHRPp5xIR7/gBAAQIAPn6/fML4vn2AeXtCv8DFOf2+wIG8eD8GAgL
5R0MCQcP+esCAv8E6gv11yfcGwYFCf8I7h4V7Avn+ewKDvgQCvnhAhDvDf3i9/r/+gDyAQL6HAUK8vfv+OUFBv//CAAKFgcL+PIqBBH75/T2BPn5EgoM9gj9
ChXrCgL28AQE7hgSDgPtCwXpE+8I9P8D7ujwDhUDEwsE4usGAeX4Be8E/g3t+f0E/xL+FQHr1/z8+vDsAfzyDBvmGNky7e4iCPsa/u8aAeH8Eu8yCQMFCQPx
AQMYAhb78xYCDAT77Pj/8wP6BgrlCgUG++YI+/PtB/jnB//9BP4CC/v08fgK9PwI8gP97gfz9v4B/g/v/Pb9DuwGDBH6Bgf4D/Lz9wfxBAUH/PwC6RD4+gL5
7Q/eA/n0Cuf43w7n/RX0/PACJOdE7CcL7v7rCQjy+wYMINILDh8Q6O4VAufdKdwEDw78DPX/4vkfAuQLBRUQ/w0UCe4QDBz9Cez47vYK/QEMCv8TBPUAAgIG
CPYN9Azy+gYABgHx9w8JD/sJDxDxDfHo+gUCB/AB/wvkCv70/OsB8P4P9wMF6QjzAfz+EAIG+gD78Q30D+YS8/78EvoACQH19gnpA/HvAAMC/hAO/fAOBvsF
AQP6CAIHCA4R9/wGCAgT+ukH/QkdB/8ICBAIBA7kEwHz6OsF8QUP/RftDw8WFN4OAhooBuQI+fn68e3u+iPxBgkC/Q/79wf7+vMHF/z1xPwFFDES7RX77v/y
2uzrQ+n+LesJGvwN/+nv3AUaDePa+gP/IPzr7+zu6xPvAgsVCBL77QsPEgj9BwXrBf8TI9z09hAyH/nwPeMQ/Nb5/iMCCRnO9wfz8+b7A+gdByrq5gcBAg/1
AALzB/P++wgIDfwOCw38/wEK8f359P4T/wT5++3z7QISEwjwDgb3+ujyFggUEvQB8AYW4O7/GRsNDwcL5v7oDw4GBQIH/v4A8PAJ/+/78vkHAwwH+goDBvv4
Dv3qCuscABL/AQ0C/fzz5xv69R38DfMFF/joBwUM6v4R+voK+/IK7AwLCw3++/39+fgfDBfn//sK8xThCwb+8/L05uwKAAr6Ce8r5vD4/fP0CwQQ2v0UGQoe
A/kA7Or0AfcJ4Ov69/T9CxDlCh4K9PgIDPP0DAn1/AER9Q/7+vQK9RwFBwzz8f71AgMgAPvt8N0EGggABfEJ/QH4AQfpNuP7BPQH+fvk4xoODRADFAnXJg8V
EQzxCPzXCur4E//1/PMLDATxA/7z7ez4CP8G/f72B+////8I/gYQ7AYBC/748P7/BgUqDfb69fwM6ggIBAP3/v3s/u/9//4FFQUECNXtBf4G/iMQ7v717h/u
7SUOCfPzA/H8AgEYGPb9Df8Y4xIeGewSFesB+gU06gj7Bu3vB/8ZI/AFHAz/7RfhGfHfIyIi3w8NAPoACjThB/wJ9vML/Bwi4wYpBvTpDOEP8gz19OzxBPMG
9Qn9+PcJ/vT+BAf89wgT+woC+QIE+PMC8Rr+CP8S9vPVCfX3///4CBcZ7vv33AoFBebeAQwAEQjwE/QT/PXt9gD5Cg/5CAb28P8GExH3/AEFCAIC7Q0BFwnw
A/X8CvQGDAv9CvoMEAIc/fT+9xEDBQId//wbBwP3ARD5+/byCOIM9gAF/g8KAv3/IP4iBQUq/v8P7/34DRLpAAIF+/4I/wQB+hr5BPEQ8/0A6/AFDP3f8goE
B/gX9A8Z//oO5/b3+QPu/P4HBAfWFAwQ+QEGBAgQGAXhBQj38AXnD/D88wgHDRf0Ef/s7fQHCwsLCf8nAwwBBf0B7wsGA/gO8gcEBgT7A/wLAxP2/REFCgYJ
/hcGA/IPBwcJ+fv88AD1AgwF+/D79gf/FBL9Gv0ABwP0Cvr7CwD34gwFEg4TCfX4SMkp//099PQGEw/MBtoxzBAc+tZA0SwHJe7q+wgF/Qjy/fMQCwb7+BEJ
9P4EBAQM+AYMB/QCABv89vv4AO7/+O77Ewb/9fMBCAD5AA/+Agf5Df4NBv8TCeoA0/8c++oCAPnxIjcU6PIeAPoGLRH24fTS/Oz93C/5BPjy/Qv9+/rpCfgN
AfsAASEU/f4CAfDq9eAG/wAABAP9EfX4D/kI6vL2/yIOABIQFAH0Byb78fz69+3sAvMF6vkB9Q4F/gLw6vvtGCIW/P4O9wUHFRv74gXkB/wBBv/8+AX59QsA
9wUE/ewKFAQIBxb2BAABBPTtCwb/AvP1DgL3/ufw/zL2Cf0N//8fDAoSMhX6CwzxJfkWJ//k6QIe3iz08e8UDesMFfbyCQsKC/AAAAkC9AX59en6AQX78vfu
CQzv5xwP//kU+P//DAQR/Pb8CPIB9/vq8OAE/Brv9voDD/QHAgbv7vMG/g349AT9AA0JDAQCAv319gz+8wcFBe76/gsH+v0T+QLqFgX3Bfr68PgUBhcMEewA
ABT1/vcC6OjT3OAY6Qso+P3xDQr7Gw/P5gkA7gr56A8FADAU/PYWCe8ZABH92/0C+w/b0QcHBffkEw8g/PXxC/z4DBYUFunq6Q33Gf3v/PT2A/zx9yIB/+QY
CQP9CfAFBQcHCPcG7+4PBg4B9v0g5xgL/Bvx+BEJA+oA9BntDBUB6SbnFQAV/OYUDwQF7QblFeQJCgUUBA0R8z8LEuvsCwH7/un57u304xn/Av3t+wAo+PYP
BhHtEgDpLQYW/g/6F+34+unt7P/5AQ38Av4C4g7oFeYUGgP+A/EH/hL12foN8wPq9QH+9wQYCO8H7/LdBvMI5wgWBwDr+B4BDvnfEfjsEOjwDgHv+g4KAukC
+Pv5BQj2IAcEGA/oEgkVCuD0Hf/e8/P4+/nzCfr6AfUDAAYLAfYFA/QBA/cSCBIB+/8L+voE8QfyBQEF8e7vAggVAv/7BPft+uURDvMA9AQF7xUA9A704xHy
+Acf+BsBB+v0CQUg+/71+v4HEu0JCPH09eoU/AL7+AAJC/bj6gQBBw0CBArmCQjxC/sC+v32/gX98vQIBwIZ9uLzCwUKFuoBAuv2FOEH/AcJAB7vAyEI9+wN
6/YgC/4G8u8f/g/6CQQA5gINBxEU9hUF7+r4//H+9hf7DRfiGgL1A/n66/3/BQT++u0W+//9B/79/w3/7gEDCQEE+v71AvX1//br7jsGBv7lABPyCzgDIt7h
+eTPEwgOEx4TxU0N+BX7Bwr6Hwz9+NkACegbGupE7+7pEu0e+wAgGQn/MOXwAekVBQsk8QzoI/n4APX87v0VJe/kEA3SBhAEFN8E8PzuFAr9HP8DDfsK//cG
Bw36C/TsBPr5A+3r+f8cCw/69AkR6O8G9hMZ///tBAP/AAftDATv6Q7j+AntCRID8QHvAAwNARD6ACDtDBUE/AHmDgAPEQYF7xDzD/3wHv4MAPf6/PniCQoC
BvQQ/QH9A/gCAg0B7fcQEOoJDPgI+ff46fkM8hH+7fn0FQMHCgARGQgBDv3o7gfq+/D2BAfpCQ8KLzL8Dw0W9BMGBQEPBfvh/dkc2/wZ6+z35x/rIAkL5+cR
GDUEDf0TDAUVAAP/MRMb/xwDARMcEfMS6PAk9Br2D/sYBusUBxX3CgsP/g8U9gD8+h0A/eL+APj76QHo/Pf0+gT4A/Xw9wQF/P4B/e4C8AD/Dg7+6/QDAQcN
/AX47QH9CREC+fYQ/wsZCyEMHAf1/AsLBgf/DxH69fj48QkQJfUhBuoABwH1COoB+gjy+xL9AAjr//7++Qn5CgEG/PsABQIDAQIMEvsB/fYU+PwMBf8AGQbu
/PoFDwrsCRHzFhz5AunpBQkT+QH97QHvJvsC/wQV9/3q6RMUAAYGEAUeCvT5BPQS/QYc/f7t+/TvBff29fn6/ub4/f7/GAP/7wHxBgwC/QP/+AAAC/H7+P/6
BfwEGg/+6+8RAAcB+RH0EQkIFP//DQwE8/z1EgUFDAIJBvUR9Ar8/PUK9v0J/gP3BuoSCgIADgH/BwwTB+nzAv75DQMJ8xfs+wEI9f8RBxL4AwT+8/T86QkH
AAsRAhMd9wn99BUE+Ar+Cw34Ben9EwgEBQH3BQAB+vr6/Qv/+Pz/7wIGAQEF/wcD//n6BvcK++r/8ysG8B3sDQHw8NP2BywHMf4I+Cf6BiIF7wIb8CnS+fEc
2Bv5+hYJGxK0BPP81SMBBQcL/AQRDBvfDQXjHxv2Dg/RIAsT+O0cFtn3HeD+CS/x6Pb48QACEfEJ7/ccDvX+9fr98wT5BAMC8/MK3wMQAvns8REDHgMF9/j3
Cg4k5P/s3wsGF+v97P3wCQsX8QYYD+8RDiLqAA/v+Aj06/sHCgj6BfER/BYPA/v5FwoH+AL1GwkKD/YK/PUE/g8SNQAN8+AODRX8/PX/6/4S7BQSEPDkAw0L
Dv0AFQgN+/4PAPL0+f4SFA308wfa4Q/oCvoN+u30B/n4+w8J/BEFBA74Cv3zAwQE4QL/Df3yBOEFBA0B9AET+gMFEAD8CPIRCBsABv729wsB+yQXA/v7CQPy
EAMLCfXzBPr2Bv0CCukW//8G7gP2C/oUFggBCRwG5eclFxj8/AAEEgvs9BD/OSX6CxUBEAgV8AwiBQ72Mv75+gkc+e3j1f4IDukEHP4xBQQR9+8H/AcQBwQH
AQoK5wgSDAn09/8AEwcHEAH//Q388A8M8PwK8+n6EQYK8RP1APYSAQTz//wCCAwL7wHyGUAEEPri/wYJ/w8C8SAAGgb7+RUMABT5DhoT5OznDfgZEvoaHtwT
Dg36BhETH+4S/AjwFQ74DgH5BRgF8vj47jX9/u8OAwL9DQXx+APn/fT4/gn3BfAIAPwG6gwB8xEQ9AcQ+QjrDwn9E/v97Aj+/OgLDvgU8BD59gsS8BIJCBXu
/Rn7CvgFDfsS7fHvBAYF6fwA8RDwDgIABwEDGAEJGfEBAQPwCOnv9/MMEAYS9goEDSH+DAHx/f0c7/8FAu4MBfYKBAL/7v7+Cvj7A+gQAQzzCQDrCv4JCOUA
D/8B7w76AQn/5/j+CgMIAv4H6AD/CxQE/An9/PsHAO/6EQYGBvoG/QEb5Rj0B+sXHfoX/w/6BQH7EAP2AgINBgIKBvX3Gu0CA/gLCPYJDOv5Fvz9/fkW9Pjv
8ij6AfX/+wwG7QD9/gQGA/wQAQv/CPwI8QcQD+0NAPb6BP0B7wcIBP73/+H9/QD7BfIABfr7EA388gX5+xf/Agf29PUIBPb1BfgFFwXm/QT5DhT+8QEOE+v4
Be8F/B0M+PEN7fv7BvUMDPkf9QL6BAgBAf8CAPYV/gn9A/kL+wIK+RD3+vcH//4GCgPw+BH07QgHDgz3F/4A8g0C+vkJ9+/6/gL/8woEBfYCAw3iAP7rDgf/
CgQR/fkA9+7sCA0FAwD4+P4F6Or9+PQD7w3/D/X9I/sXDgYQFgv8++oTF/jo4hPfAw0hABMB+B0C+A4J2+cbERfXABoBCQv1898E8OoHEiPlDiDjHQQA7xL3
5PncFw4j9yjiAesQ7/MUFBAl+RcbGxb+/xwGGAUGCwcH/vUGAwsD6PsI8wP//h3+9wH5BwP//PP9EQYBCePr9A//AwkCBAH4DxX5CgjrF+z53/ruC/Xv9vz8
CwX6+PDy6/f38P0J6wQJAO35Evf8If4FBegK+Qb4/wv37xzs7+T46wUHIPrj9uz4Ae/1+SEF9gLj8AvuFgLi8Af87g3uAgT7+gPzEgn47gQVCw0TBP0Q8/UF
/wL6/P8HCOQHBfr9EBftBPv4ExMqBgkMAALq4wv8FgwACwLzEwMN7gL+AgACFw4HCvn9EAcDEPcG+/33EQL+/ATq5wQP8Q37+BwVAQUN9gwK/wX99vP6DPzs
Ef0CAv8J+wLyAgMOCgnz3OwB/BPzCgQN+Pb/6BMR/gQO/v78+QXx8gD48An37OoGAwL5FPsCDQUCDP/8C/sDCP4C/e/5CwD++f/88w8I9QD44AQeFwIS/QEB
EP4fDwkFAOsHAfUBCtcEAxToCPD4NfXrARwCAA/7+wAX8BYT/wMF+/3q+QIA5Qr9//0C5v8W9wj7CAkC9Ab6DAPuBQT0Af8EDgUQBvcACf77AvUK+fHjBQEK
BAPZGRAHEukMBvP59hoSDhwPEBIEAekL8hfw9RT4CvXyBAT68AD8CfcEEQIFBQ4G9AkEDAD/B/oCCPry/AD7Dez4N/b07u0BBwX/+d8DBPr+3wXU9QMPDQ72
IO7tAeYUFRsqA/cFAwwPFBT/5Qn/9vrlGtvrIwAFJhEID/cODBAHEAAXGe32Ef4AEgcN8gH0+gsHFO39+Q8g/gb3BgPyB+wBAgUBEv0H9PkHAvTyCf/97wgE
/gT68/oA+QTvAAgP8PoU6QYMB//8/RD47RwNAAr4A/n3+gH/+wP7CPINGwENBQQB+vUHGRoZAOwA4fofFRYV8g7/CPsK8OoWB/wUAv4JBAQG8QzrDQf42CPs
AhDyCOn4DAje/gULDvzf/gsb+vzx9B8SFP7sDPwK3y74/df67esD/PMMC/7s7Ob19/Ty/PD6/PcP7gT+9foa+gIZ9On/9w34ABDy9PD/7yoK9wP1++sT9QIC
HBj3F/3jD/wX6Af3EOnz8ND5+gvw/fIH8QcIDgIREPP69/vs4hEoDPj5Avb8CPnvE/4ADu0B+QT4Ae/7AiYb+gsNCffx/QT6/AYA/fUK/fkH+vUG+PT8CPkH
Gw31BAPiEAj28vP8HBoA+QMc9RH0Awb0+woL//P08BD/AP8EEPcG9wnnAxj7DgIGBAIW/fn7DQEBAdn37RgQKvf2BeoVLewIBuD1GiQOD/n6BfTrCQ0RB/v7
/vDvIwgkBgMF4/4V8wIP4e4THB8G/PEd+/4SGBEFCvP0Dv8B//wABu/xHQsM8foF8wgL+wARAfX78ukF9wsT8AH4BQbsBgn97QAHBPQKCwX3+A/9B/36Dvf8
C/gAFQQDAgcE+wAS6Ar7EwHt/AQACfwS8QYBDPEJAAf+/gX56fsNCgL57BMFBeUKBRPx7RPnAxz8DPwn9vkIHPv6/wv33BENIgrsGv3/8xcKBwAGAuXrCRD5
/BcBEhL6G/ULCQAJFPgbDMkWAwfkHAsNBv4U/P7yIh0ICO4HFQwF9voP+BX0+OXzEv7xA/X99/3w5v8ECCQS/QAI+vv+EPX/+fT7J/0a9gQI9AL4Cg0B/PMI
BwMBDAoIAv3/F/f2BPgRAe3y6vAFDNwYExD2ABUN3f0G9gYOLfz0+P755/AC8A36AgYI+BT9Bu79Af0O+dkF/RUM/R/4GAUC8OkV9w8P6fMH+/cKBAn3ABAE
AfsBCQQL8OQmAOcB+wP/7QMP9g0KAfLpC+0E7v0DCQfzAv/y//T08jACDwYBBvvwBCHc9gUF7gHw/QQAHO8E6wPwAf3oERIY7RcD8AXu5/sIBRIBA/f/+OkJ
9g/nCB3z+woZCezv/OgHBQIF9vkN6fb+A/r6AgIP+O3/AOr5/Qb8CR38+Q31AQoKEvHl9f7/Auv6CA8CBAv+9Bz8AgX29gUHGRAWBxD2AAUWCwYE9//+EwP2
CgEABwANExD8DwT+6hH5Fgj9CvQM/g4fB/X++O/w9vb1BPkNEBQGCe4CDg8FBvUABwUEAv7yAQIG+/MEC/8GBfsO9fbxAhcQCQsCDwjx9hj2CgMY4vL2B/IE
9gTU+xYMAfgK8xn76OAJ6fUEEu8KA9z+9vf89Rb/+vAH7w/9CxLdFfH3CffwEggW7wQR/wLz/AL98QgD9wUE/vcIC/7/9iEOBvL/8/362gX/IQHyAAgLC9rW
LNz8EO77DgYCEfYe/wjw5gTg8BAhAgAGBusB9fwt5d7x9d3c8QUV+QATDPca8vYc7AP8CwUD/Qv+Ag8B/Q7z8PX1BRUJFfjpCQHg+vwR9f7z+AkK7wvw5QEF
DwkIEBD3/gkM7wwX+vwLB/7x9+0IAP0L+yD4CP4IBOv1GO4BDN/g8gwO9gDpGOsDFgPuChf29vAAAOwBDv8BBdrsAgnu+xX6++/rEA//DfIc8wP3+QUB+AAQ
IAAaAgH6AAjwBgr99PkE7e/4DPLz/Qj9FAf2Av7/AgQEAQwI9xLvCP//7PUQA/jt6QUS9QboD+j9B/n/+wcBBvUR7w0LCQEA+AAIGubqHwoIC/v8Cvn1+/UE
BfLiDOkV3hTuHxYNKQv2/vIG7PgO8AAM9gv5/OMIAgL/9fMEB//uGPAIAQYL/PH78Q349ewFERXs//f75OX2Av/0+/UH8QorDx7kBPvu4gIGFhEc7hsL+f3y
8evtEuf/BPzZA/LwEAwJBwbqABTy5AcJ9yYPDAUQ/gMCA/fsBff9FvEHC+wECPP2APv7CA8DA/kDAx74GhX6EAgL7Pf3/QsYCwP+AdUiERf0Dgf8ARHu8RP9
8QzvEgoODN0EHAkgBAX7Cff/Ee4v9AED9PMD6R4G+w/5Aw7i8voF+BXrFhb4C//+Avz3HRQE/vjlBvUU7fXuFzH78foPBhP4DQ4aGQcNGu32EBYCBRQB9v3o
ECPr4PD5/+LoDRLw+w39ACX45CEW+QnYAevsBxLpABDk/Qnn8vEbAvPoDPD/7xoM5wnw+vwH8QTqAgMAA/8PBw33CQHo/AMFBvkBEQn8BwYT7PUPEgLp0/r9
+BYMAPEF0wjv8gABEgPz9BTlHfoDFgMHBQP08Q4NE/3z9AH5FAbc5AP/DgQN2Af1F/j5CQ7sBRgY/Pf+8wT2CgAE/AX59wkG6/v5FAP4/BQAEfIJCQr68gEP
8O/3AOzvFfYB++zw9gUbDf32+fUM4ewDA/QfCwn5CPTw9fP9/9UB6BD8+vjlCggc/v8XBQ7c/PwD/CfxD/II/gL1AugI+QD+9P/9//IGBu8FAwEC8wQMAATy
9+T7FQL9/Pf8/vQEAwb2Dwvt/Qf5+PoJCQ4K/A8bBhQFAA7vCAn6+QgR7hERCPn5/+wP7QToBAsDGeoD/w38CPQF8RcTBBIB+P4A+v8H8QcRD/L5/vP8EvcO
/+rx7BX5Cg/47PoY8fr5FfQRBg76ASEN+g0ZAekJ/vINBA02+vDqBR3sB/oL+v8A7Q4FCwAJFP/+9An6AgQPDfcFBhT3DAQGB/X89wD/FvjgFhL3/wYWCf4Q
EP4A6hAAAQX1EQv1/v77DRMCDO4LCxMCAvcMAwgIEPwLBfsJ/QD3+fnz/gYCDBcF7gkS2hLlJz0jBtAQ8QjQ/RIBMiL0Gw/t5Pr2+Pf74AACBusNDhPyCvkL
/AI6+e/o8xT1HgQHBgH2+OztAe8PDBL48/cAEgb6GP8U/Q/lFfT18P0bAu/w+QwGAAka+w75BQf3DfcBCgD+9/bz8v75A/8R+Qf6AwgT+fv49vYC5fX+8OQH
FAf1DPj09wU/GAvy9g35FgcNCgXs6/Xl/fn9/Qv3AQH8D+UGCCYOARH99e8JCAYaC+b57xXn8Ozy+xADGQb7/AAJ/QL8BgcDEAj/9vYFDwES4vPdCfbm5wb5
C/AD9fzv8vnxBxYBDQEM+wPzCfX68/PZ/AHxA/LxBPAU7wH68vwDBAEICPro+wMGBwAL9vgNEBLx9REQ9wP9+v/7EQr18AULAwYmBgMMChwA7Ob3+OwX6wLd
G9b0BP34HyELCez+CQAP6Aze5/n1DPnrGBIfCf3x+NjqCvsDHOsM9vn9+OnrB+8I/Q0h/vMa9P34+/roBeIE9wv8C+YB9g/6FuYME/EA+vH9FPUE8PgB+xbw
9goNBO4a/SfpCwUA/gHyA9LvA/jxCxcG/wQT/QX99u4HBhMA8AYHBvILDPsS/Qn8AwQGCAb3Cvv8APfz+/0LCAYD8AYE5gD6DfMQ9RT//xb5BOkD/QsBAgj5
JBP+//rfBQruBvjz9/cP+/wKIgf4Bfz5CwP85P/97wsN8AcCIPsHMwIG8QTt6RX+6AT9AAD46QP8BeL/Cfrp/CEi7gIM2fjoIBPw9/zi/f7p/gP9//7zExUL
BgrwDv8NG/MJAPgE5QIR6wsb+QL49Ob4+QYN7P4B4v74DOwM//MN8fnm//oDAQTr6f8WGtcG+fYA9g0A9ATtDQ8EFQD/9hUQAfL+7gQCCPcQ/OMB/v7z/iIG
++n6Bfn3CPMG9hP+AvgYKNj2+uAS8Az1CvUB+/sA9gb2Gf/94Qv/BPcHAeoKAPQE9PDq/gD67gUMG+EGBwH78QT3C/UB//oEC/n3+AoA+wz37/73DAMB+gPz
AwX+8Af+CQ/g+gAK/gLlDgQKDAzw9gUL+BMW9AsIARj+5esCHfYL9BfwBRDvCB4L+AsGEwAM/vb4DQDv8goJCur8HPwOCQkF6fT8BAAN+gfq/gr4Cv756QT3
ChgE+gb4/wQKAvgA+ijzDQcG/QcIAgj8/AgKAvj7DvL//BD47/AHAeX8A/v5Eg35/gTuAukPBgUC//sBAfv4AgT+7fr07Rjx8gX7GfwN/+j7BBUPHAgC/woM
EAz+6Q0E+vPt+gPk/xLqBBT79RX7DBIg+B8KCP8H7A7cD/UFHPXy8OEV/Qv25vgLDwgM7Ab059z1Dgf3DO7yCdcF/PT46yoIDPEG+w/wDwUKA/v/6QL+APj3
+wD9DAn8/OL/C+cO+v0E9+z5E/P27AwL9wQK9/D/FAD2EQHrAvYBDvX59Qb+9/PpDATqAPsPAOD0AuX3Au8HBej3+QYQ/u3/AgMJFxL5DgH49wEK9fv7/BQX
7/kHAhEBBuP/Cvn+/ggfEgX+IwAHDhD07Q4U9Pz6EUHs8QMHAx4TEf4VBeb99hf/AhgDAfP19v/6Bu3q/foF9Ovx/frYHhXx9/fb/Oj34hMPEgz53xEWEP3g
EAf/DwUC9vPy8BUH7xYA+vz74+fzCw4KG/36Fv/1BxDj8hYGABX/FQUWAQvzC+8RCw4FDvANARPqEeMC+fj56NgBGPgK/PX4EAP7E/z/AfodCwH5Awf/EPMJ
7fbp5w30Bf8UGBAC9w3x//EB6hMGAAgD8wsB//0F/wX28/z8APrr+AgG/ALtDQgN7/7/FQ4WCv/49gkE+fMTBw8E5/sI9eX8CAoA9g0B9hIABe0G6Q4bAvX/
A/cIIPoP/vbhBAz+/fn/FAj6/wD8GxsE7u0F+Avr+fn6+f8MDQ0O+PL+BvgO+BgTAvD97S8CBxIE/BIAEArn+AH5LgL3FgHr4tYFAu0SDgMLDv4VEBvs/uwE
BewMCAQX//AW9fsPB/797gLn4QYICw/1D/z7/fjz/PXnEP/19+AJDw429AoABPn7GAbxAfHmFhLs9gYK8OvxAPgMIwwK8/wS6PUXIwUZ8fQM9eQD/xAfAAMF
7AsCBQcP7wYK8f4OC/LqCfIVAAn6EewO+gEB8usF2vL8COYHC/8F8xgD7v7+B+sGBwAC+ff++gYN/BDjCAUB9AQD4QoJF/kB/Pz2AALz+vscC/T5/fH7Bw0C
9fgDC/sB+wTeEAb65AL3/f35Cfn/DhYW/wD+AhruDRf3BP4VC/MB/AEa/QH4/voY6/z3AfAB+BP1AeAA8PEFB/b1DeMGDwcK8BAFHg71BwAL+gf8Bv0O9PH7
//Du9uYQEQ0I9AL6CPT9CgDx/gwB8RD1/BwOBfDtAQ/86f4CBP/89wcE+g0m+hgD5e4PDPv4/wgF/gYRBQcC8djSF+/pHAMHDvAL/gf/9hQUFfUD+Q8BBAnp
AxEBC/D+7QH2EQUN/PwCHOD0BAQF/hQAAfwB4QEE9gD8AQjvAhL7Be8LCO4E8PgN5u8IEN4aDQ/26hr/2wn38RgNLAAI8vHu/PQB8BH4//nxAPUL8RP5FfQB
/PL9E/QJCRQB9goYDRYG8OAEAvX+C+0KBA4D9PUI9PwF7e0PBf3yCQLpAwQJAgIAAfL6/Qv79f/6Cv0QD+/3ARUC+AcC8vP/AA4C9gX+Cv4L/wEE9vrhBiIO
7g/5+un9KA8Q8vvoBgUIMQQHA/zzAe/zABIK8/v4AgYKCBIH/wgJ3xIB+fT3CxMN+/7+AQQKCfYF+QT26O/z/vYS8gH18wwH7/z8/PH6Evn6+hIRDwUH4+/5
AhgOAPERDhLrBPIABfzy+PfvBAn3Cgb69QMM+PoACAj/6AsG8BIBC/MA/REB+voK8PHz9AASHQ8IGun2EAEOBOzz/wbx+Pr7+A7//Q7u+Qj2+ggG+PLp7AoH
D/b6Bezw+gvr/wYL6An1DxkGAwD19fUB7vQOAAoO9PIB7PTeDhL4BPgF8/MH/Pr+D//3BvP28w0K9xv48/4EBfLzCgcR7vwM/BH78AD99/AG9P788gb2/P0A
HBr07hT/GPsV+vUVAAb18gQEBfn/AQT87+MD6/kN/jAECfsW+/gHCgv8+wL/DOsL+AAE7/wBAQD26vQJ+QTsFhISCvID7hAABwT+BvTuAv3++/v/AQXpAAoX
7vj27RITAAbq7/3oGPbpF/L7FvAF7vQRDgz/AQMJDAL7EQnz7/gICPv6Bfz/8wroIvECCfIh7+4FBQb49BkLGQIBB/MCGRfu/P4BFhEeA/L7DQAfAfUO+f8G
8gQV+Rsj5gMPBQTw+9/7FPoK8hfx/yML9Pry/hEAEfzsBhTzERXk+QoIBeUK4f8JCP/nDfn9Fgz0/v709Qr2GfYOGPsQFvns5v0S7BUJ6AD5/f3wAQIVDBwE
+g0CERjl+fb7Aera+w79B8ciEQ0EEu8P6OkV++4F6tP/AwkHF+oA/vET6PAKEQYO4yMCGPsX9wAC/gT06QTp5wPQEw0OGO4h/Q4YDd0m7fAg9xIT2uQB6wES
4P8GA/YRA+Tk9hn5BhYE6AbsBS/h3AT1BPrpAQby/Rb7BAb15wwO/A74DAcE9f3/9Qrz/wH6Au8S/w/5BfMK+w8E9wUCAP748PrZGxED9gUCH/v++wQA9AT6
7Ab66gjs+ALz+AYT/gr9BfsF+Q0K+fv/AAADCP4B/Pr0Bfn+AfD4CAj/CQMBCfAHAvX2FAgADg35Bfz9Bv/2CvD2+Pf25/EUERERAQv3EPz7/QH/CQf8GP3o
+/oF5hH8EfYO9A4H+OUEAwkJ+QP1EPUHFQsd8g4SBAbk+vLgDP75/PYDBAkCFxP7FA/2/+wF//8OFxHtBxgGBtb/5+UBEdz75/ITCw8lFQYUCfnv/fzv/RIF
DPcUBA0B5A709f3+5fPp7w4KAhAC8A4I/gIC9fMD/AP6BQr7CPcDAvoCBgPvBwIL9gX4APPy+f4X/AUB7vv/D+kUAg7v8wUE8gwLGf387gQO/v0M8fkCBNP3
DxMM9Qz6+fMWFfkNAv0UBSwGBw/y9PH98vIQ8/0j+wIRA/LyAukG9AUU9g3R9BLvAM3sFBD5/wgrBvryAvAHGREC/wT1+u8C+hTpEwAJDgn2B/L1B/388Pfz
DgIP9QD3+fz9+hPwDv/6EAIE6foc8hLd+vEGCvv0FPsY+Q4F//r7Au0iAwgM6ff87QL//A76+PQA9Rf/BeQN9AwODgvzAwoF/v0E7fT4AfAODyEQAgoDFwrw
7hEL+wcA+Ov8CAAZCxH//AgJC+f4AQr+Ce8p+esF+RH1BPj3BPsWBwXw5vEKEvT47fT88yQB++vkDfbj/w4bC+fs7Ozi4/YYI/AB//38+wIaEv8G8PsR8fXo
E/r6D/73/gH7EPD4BAXq+eTyAwztEP0N7Q4G+Qjl/Pj1ExT+9Aj4/gjnDPIS+wQW6wsJCRf7+f3uBuf2E/8GIe4P7wb07AH/+voNBwcMAQMH+f3m9xP3EA8B
AgHtEwD8/vQA4NMD+/0E4PQIHvwJAun6A/4BBBPhCvEPDwQLAfsJBAMD7fgCB+MFB/wb+woHEAkJCOwE9wT7DhAU6gsB+vLv+AwQDOr84wvo/PsHEfIB7/jv
/wH0/QP++uT/+PoHBhAE9gYI7v0JGfX19fUBDu8CBwn8DwINFwP79/n+9Rr0GPn+0PT29fb77O4o/gPuDg0I/gIBBgbtE/cA+/0GHhQk9AzuAfv5+f7s+xn4
//EJABsEAggJ7QL57i33CO7v+hDyC+7o/vnqAvjxJxEe/esz/w32/RL/2OQ9CArj/RrVBhfbGhoI2OzTxvz7DSXr8wIQDf0LAiUa9yH48wQF+hEZCBXv9CXs
F/QC6PPtFeoh8vD30QYYI/oK5Av4A9rlF/kMGeYUFggDKPYL9Qbt0/3v6NnkFQP/7PLg7fLp5O8bBPwH1RwiAQ8J9wEDCgjj//36C/MEDBfuCwIC/wT7CfwJ
BBoGFxse7hP88REKBAXrCgXuDf0OER/09eUTHAzmKwLn+/X04uoRCOMYBwD9CxII/PLyDP0T9An4Dvz/DgMJAv33AQP/DA7v9f4B9gYGHBkIHBTz4RLbABEl
9gwO/w4I/QP56un1DOL07PQFAv8K/vb8+O0C9gIHFvoI+QD77fUICAz46wXiCPf39wgP9RnrE+H68w/98Ckg8fnSHQEULesuA+bSzyrxAR/r6DYTDvIJ9v8F
DAfsGhr0AdUC9/8VDiEJ+/DoGAH8+/HsFx/wDf/u6BMA+hACEuMDEffvCg7//hjw9+4WFO8C+wD09PUJ+gb99f8I5wAP+wsHE/kE+Qb+DfPhBwED8fzzAf8E
CfcNAe/9/gUCDRH5AAsK9v4QCP3+/fwH//MGDQ4BBgD+HhH+9+wD+Q4JB/YO7A3xCw/+BQH68gr4AQ3pFwbx6PvyAxH/+gEECwT2EfoJ9Qv59gDy7RcXCdj6
GgcF7APyC/f1EOsWDgkE+v/79QIH/Qj95/7vBur6APft+vsW+PLr9xQOFun21wrpAQT1/PcdGPT+zyPjAO4UACDnF/AZ7bUhBw/+CAMOA+jxP9TsEQvsGgoW
6xsNDu8i6foC7xIl/PkDKu0XFRYDAhYi6AAM/Af7CuQLAgEb5OYCByvxBfv3/ff7Bgr+9g0FDhwI/hHi/uYH+fTxAhLwDwD5C+j/6ez0CR/zD/YAEwYkBvUF
Afze8/EB4hfwHiEEHg35AufuAQwB/hACAvsA7gAY8/j7CgAD/O4J8wX3+v4H9BP+5//mAQkF6xj3+wvu6/78+RMPHfTx8A75DvT73QPjBfYQAg7qAxIg+RH5
6vYAAvMMJQ39IAYL7/EB8QLpGf4X9vL1+AEQCBMBBuMK7wj9/AP6/e/vA/oI+gT6+v0L9QsBBf4R9wn7EgULAfb/+Bf3/vz7DP4I8QP6/vAE9gT6BfQI+yX5
CRDXD/4i7BEN+fP6KPsGChgNBQTiAwYNB/sPG/ARIAEB/eEMABL1EQMK5uYV/vcBEgkDBv72AhP99/4H8QUCBif7/iEKAuEIFBj4/gwAKh32HwTpAOPo5+YF
+/ok8u7+6gII8wYCAPcMAfv1/wDtAQn3C/EQ8/H3/REK+BHxAQEBA/gJBwP5BgL0APgE/RcL8gD4GQMO9QL5AgUF/gb99wEQ7/j0+RIKFf34EQcA/gvzAxbu
//j99PMQAuwMCP31DgT6/gUPAAIAEgQTD+cI7QwIDAMACfwMDgML7goBA/zqAfH8+g8B8wsP+ALu9/H5DAv3/+8CBP/6F/wVGPDyAP317AwCBPL6GQHgAAn0
8fgdAv36CAIA+RDy/u8AF+0JBvL8FgsKFfoA/gD5BRX5+RHo//8ADgP46QcI+wH4/QnvBxIA6hDq9v/yBAMI/fMSCA4IAAgHEPv58gvq9wn09+32+/T5AQ/5
+QX8+AD77/kYCAHtDQIKCRAEAf4TDw4XDAr99AYT8g75AQsMEP73FA8GA/gBB/4PC/zo/wkNFAQFBvED+gf6+AgR9e8a9QsJBgnt8gL7FAAD/vkJAwz66gAQ
DhT19PQG/S7u9Q/h/RL/AQsZA+oT5fH3Fff9+/D5Cgj/HA/qBgEQGvf/+gb/Afr8/wT78/rz6+YNBBcD6wUFBuwP9wgCEAgV7fQA7w0ECQn3/On64fb86B7s
9QL79QUC6Bv8DRTm6+397wr0BwHn+9oWCAAGA/AH/fYP+grv9fz7AgAVCAYJ5wwc2d4L/wX98vwIC/sQAvYP6AIW+P7/6uYCHwUSDvr+7/vc5CzqDvTq7ejg
AhLRCAcQ5eT1+Q/u/Rr2BhQK+PjuAAftBwgDCO8D8er//fkSAwX9DvDZCxMQCvcF7xQOGwj5/+kWAfoMEP4B7fv7AvoT++kT8PAACAn1Ef0M4AwCBu8CDfr+
FQT//ePsCPwKAPb69xIG8f318/EAAP4KG+Ue7v4E+AkKBvn/7/4PGPb/4+/4D/Lr/PYD+xcH+/kS9R/v/Pn9DwYB++Lm7gYFAAXzAO0SD//m6wsB8wsM+QIO
1wL7/fD/FAf57BIEEvME/g4M8/YE+vkS8RAIFPkRAQAUGAn6FRYPFfcSBCbvFwIO/u78D/35Hg/wHP347wANCxD6EfL6/gD/Df7l++Ec/ujp+Q0C3/sABPb6
FPcA/gr+9fb/DwYECu0P7PD1BBAM8/r6CwTw/gQE5Q8KFQn2EgH1FwP69AoVAgkDBQ/4KxT6Fu/3EwLmAxMKDRMQ6QwKBuoG6vUS/P4G8+8L9vwN9O0U//4B
/vgHEgH5C/EIAwkf8+EN+wYDCfMA8gv09/8B5xcKBQ71+PQDAAANDRv0/OwQBPj57/3vBPn7CQIA9RcIB/X5/wTz/RnwBAsCEPkS+AL9+PLr7Ab7Bfzr4vr0
DgAEA/cG7foEC+0P9RIJGxUY7hse7BoLCgbxCu8KAxnzBBkBCfQZ+CsX6BkGCNYZLCAR8RbYCvAG+PUPAgkS8ffo+fHzCP/+/wcV9PMH+v7y7gwH+xHoDA8e
9gn8EAb+DQPrDPnp/f78Bu4A9REE+ggIBP3x/fD/DAH09wbv9fT7D/YK/vfuBv8L6/8NBg0K9P/97gAR/O8FBhzu8Qf7DxXhChT1EerfCv7rCBALDBn0+/n2
+vwfBQHx5/z79QYACfQB+/Qf/OP9ABL7EhEN/AbvC9jvAO70DgcP6vTf5AgR/vQG6fvyBPwE+PkU9grx8wYYBRES9fcL/wUB6ALvEBEG9u8SEQDtCgLuBf8P
/R4BFf32Bfb+CBEC/wILBvD/DAL59QYHDfobD/4HBfbuABIGAQwG3QYNCAX//gALEf0A/QHx/AQO1Bsb4gsW8BMGKhUT5Pz//AT32Pvq2+UO9QXy/+4IAQn3
Bv/zBRnw+QUE++8K/Pn4EAD+6/IM+/r4/PoKCQbt8PIQ/N4TFxAQ/Q4P3Pf+8wUCFe74A+zt+gHuBBQI8QcQ9RcH7AEGAPoSBfcL9w/y5+wVCvAP+fr7FQPw
2/UGFfcDDAbn8foACQIADu/3Df3o8w0CBvnxCv7sBecHF/8ABvb+9vAeA/cD+gcL9gENAw37CQEA/AYEC/v6BiMDCAMIAf0OCfwF/g359vIA+vsD9uwf9QkE
/Rfk6RsDDAX77w39Fw/68wb5HgUFFfD6DSPk6Rzu//z4GfT0HQYW/wgED/QQC/MY8xzkDxAI/PgA5g8L/xX+CAIHBenyBAXw+Qr5BxMY7AwY+voB+g3qASIg
BQn/AgAWBAznCg4R6O8NG/YPEQbrEg32CvblD/kRBP0CABrv/xH7EewBEgziAh8T2/wMBe8LF/DjDRwF6woEEvj58/0P9AP17f8YCfXy8vv0AA8Q5xwBAQbw
9RX68xHuCQIOBfoT8QDtCfgM2ggOCQIQGRDvBQfz+wPuDBP0G/gDART7AAjm8QEJEQLc/hMeCf349v/9/vz4BQgFAw4LEP4ECP38AgEB/QD4+BAA7PIB+wP7
+voR9+39+PsIABf/DgwNBfDy+Q0GDAcCBADvDBYEAQP1DQUa9AP1BfX+D/D7+gkF8QYS8Av4Agz1A/MS+PcM8vYM9uf+JAv2AgUM7vjyAAAMCQsI9/8A+f7q
6gcE9/PS4BUV9gIZNQrQFxH1/u4S6e/o9vr78PDnCOMuAvv0COj7DPHz/gcUBAAXAvMQBxriHv/8EAwC2wMM8QoZ+/gDDwURD/j8BggRCAMJ9/8AAeH9BwsJ
Ag0L8QkB7QL26QIO+P8dEfEUPg8GCALyC+/+EAby7AHyAfADG+sBEd8PBw/4/PIJBBULJegZFAQPB/P2D/z/C+8TDtIb3eDwBvL6EOAGEAwHBQ/1Cfr9//b9
EAjwAggB9A8JCgft/wTU/QLm4fz04v3oEOoXEAQ0Cfn53izx+P8d9hIW5OH8EvX3BAH9/wYD7e4lFOny8ATi7w37CAjz7vDj4/MDGyH6/fkBAv8F/fb7DgcB
APgC8AgMAiAI/fD4EPsCBQT+/gkB7wXyEAgEBPT+Bf309wIFKxMK8g8A/gAK//X+BQDyGP0JEBEFAAnuFOQEE/73/fYAA/rrBfsMAv/4EvkRAib5BvUN9Pn4
+/fsCxP8Bg8C+f0EBgoK+wD19vwMCALz8wsACAX6BP389vYH/ArvBAn/++EJCP/68fgJ8gHz7QkA9/8C+f77/vUPC/sS+vz0Efz3CAQFE/j0AwgB9QvyIAX9
/vjm//cPAxb/CQzzCgX9/e4ABAv49wAH8hX7/fDf8gAEBvL2//7+/vsFAfL5A/QD+QEFEPUIExQIBQQG7wL19/oLAvP0DAv74AMh/QQT/gPkBwooFuP8/t75
9O/vBQQAAR0V8QEIBv4T+eww9PcLCwju7/fk/BEU/fYLFw7x9wP/Gg7zDOED7A8N+wn9Een3BhIM8wXtFdv26BjbBwcF+vb6DgoUB/zpBN7wFAQODPX9AfUF
CRob+BL8D/wYAgsD+fb82frw+gP9AfX49grx/+34CR389+XfCwsGEPwNAvXzA/79AgEB9P7r8Anp7f8F/gEA2gvYHvzm6hD+BOsG5gjzIhn3EBH7/wYUHPnq
DP8I8/33/vgG8wDdDgH6ABMABh8eB/T19ejs8gciyDIgGQcJ6+X25wD89PP14w3r/fQJ5woD9/IE4RT8EA0NC/MN6xj6+wwGCtX37xr6A/ES6BIF8uTcAf7+
C/Mb6uYS+vPv+RoKBOkI7gMCFBDmHfbvDgfu8f3x7gQD8wP19g397/b5DQn6/P//+goNFOsYAeED8gcE+wQE/wbz/Av89Q/uIPUC6u77+vMEDQT18QsCAf/4
7Pz+2hvVHgYU8gL4Dt0F/w778d7w7OAZHO0M8gb18Rj74wf+KP4Q++UQFP4QH+zmCAMb4gHq7RYBEBT/8hvrEBgP+w/7DPT9DgoHAQv7BvIJHBL0GPLl++0G
+PsVA/r2+v7w+OsR+wUKBAgEAvgAAQQL+iQCBQIG9wIMCQ0NAw0R9/8EBfP9BfUKAwn3BgQS/gP6+eoBBvgCEvv7G/kEB/kWDP0p4g/4AAn//BkHHPYXBBYG
8fr99R/7DgIFEf8IAvf5+hLmFfTt//UFCAQN7yEBEgb69vjsIQD1DgYQAQL5/fwPE/8HBBEQ9voG/AoEDP/xCwAA5Av/CAb3DvILA/8SCgAZ9vP3/gEZBwL1
/+oKGQsAA/8I+Qv9AATeH/P7EAj5AfT7BAcSCwYPBQz8CA75EwAGEAMG7/0S9AMPEhMIGNUPHvzhBPMg+wAR3R7xKxIIJe3pAP/x9vP7AuoDDf4E5ggG/vsE
/Rb0EA37+fogDAYn9gIGCvj8Df/x4ff0DfPzChYGFAIODg308Q8D4vUK+wAMAc7nEgP1Fu7gGgIOFBsK/w7GIxgn/fYL7gwb/RQD+vPy+//p/Pv3CfUVCgcd
GAf7GtEeFRz3BAT0DRvwD/v47Qbw9dgC9u8F/+Yd8+f5/+sOCvDxCOIGA/sEBPr5Dw0B4RPo9/f99BL9GhkA9fYD+BQA7+QM/wjy6RXs7Bz68fDSM9vgDA4n
BgL/DRAFCwYB8AgLAh73B/gLDAD8+AX8FAHw8gn5AQH37vgf/hkM+QTzIAf6G/r++xYA5P7YFPgN9u7lEe7/+/Xo+PkKDAXsBgsADPbn/wAFAAEV9foF9QAC
FfURAv38/AIB/hIBAAML9RL7BBX++AsH9Pft7QYK+v4M+v/0EfMI9wMXCRQX+Pn3F/UZAvDa8C4I6wry7w/8+P/GIPoTBwDoDQcL/Qj1BPIQAhT7DP8NC+wE
BQEBGwUA9xP2+AMGGBP++Qf19QT07hEVF/kAAgP2/fj1/AIFBgbs9Pv6C+j5+ugDAAX38/QH+AcHBQTq/Ar0B/sMAwb8BPn5BvsUCwYC/O8N/QkJ+gX2DQUO
Af4H/AUGBQ4I/PwE7/8FA+oF+w8J6hf8Cg0E/PEN9hcA+/33CgUZCA8A9vv6/BUH7/L7DO0KARwEAPEPHv4D+RX87QrvDw7yEAv9A/7w+A3uD//r9+cG//QI
7fj2DQ/2Cf4CFf74BQMGA/b0DAnvBez++wfr9AAHAg8AAAcGBf3sAvkNAfj8+QcO/gf4APwGBwIK6/b+5v7sAgkU9PoZCOgIAQDyAh/2A/H2/+3+CvMJ9AQV
7ggP/ucNBAfpEhcM9wEQ/OsK+/v9AgUE9AYADggIDf/+8QkDCgUK/f3/CRED5/zwCwr+Cf739vn9AvsH/fQPDgT9BxQCERkF8wv9De/uC+EmFP3z6xf/7gMM
7PgNCxH+D/v03fz28w32Aw8H8fEJAwEaE/rn/PX9E/PvBwfzCwAQ8/3/6woYD/n4CvIHA/cd9wMJ8/Hk6PL6/+4LDuoCFhQVCAfxAw0a+Q0T/wYN+/3r9RsP
BQX9DeYHAf/7Bf0H+foDGt4VIgraGRcI+fL6+O78Iwv2AAv69gsF+QsJ9hj07QQPAxUT/eT+FBL9/Pfy9/0OGvUAAOzwDuz27P0BHfz8/hj5FQgX/+4H/hYI
+egOBvkGAwL1//4M6A8UBPoGBPoG/ecVGQb3BhT/6ecIB/v8Ahb19fjX+Pjy/vv9CPz2HA/4/AQCAgT5+g7+Auj0FPbzD+4VFfP+De8T+QkI+uv6Ev/oBAry
Bvj1CwYFCPkC9gLvEhD5Awby9gX+/BoJBPQHAgIGAf0G8wH6CgDt+fvw/QbuCuj7BPL++/IFCAfz/fQL6QUVGAEGEu3x/gYG7QQHAAgADhPvBP8ECAEN/gT0
BPP4Gg36/QQN8/UGB/UMBP0J+f37EQDi+gH++CACAvj3+vb9/AoSAQ328vwHBfAPCf3u/f8LDwsI/g/zBQX99REK4R0TCPoCGhHfEADuFwIE8vT89vX68gT+
Gf8LCfgCBhb1GAn29wj/F/gHFfv8AQnrBwD9BfXtEfgP9g8J9+L7CPj8GvP/5w/pIPAME/AMAOz8AOoD9hQW9fXV/BAVJf8b7xT8AA/z7eQPDgHMCAz9CesI
8gENFO8ZCAwA7PEA+w739vn0AAYf/xEHD/IEBQIO9vvx+fsRCv/45vwWDgwKCPsLChb1AAP4CwIS9iEU/ggAAer6EQH1AgEQ9Qv9Bgj36w7+DfkEBPXwCwf7
DQUBFAEI+vYd/ewB/gwHBAcPCfXoCQL9DgLu8PQAE/kH+Bj8AwzqHwXmBfoTEgr6Bfz9Bf4SEAz83PcBAf4BBAMMBP/2Af0J/vgMDRD/A/MN/gIH/BD+EOYN
EwH3+BD0EgECGAzz2AMF+uf77Av/CBAM6wTx+hEFBur8Afb8CvD47//++vr9De8GEQMNBQUJ/P/n7PgHBRX9FwD08gX6Ee0TEgMO+wn38QwH/vnoAST/8f33
DfPsBQ/9Dv/lCwz9/vkU8AvyDvj7BhH8B/r4DhD19wjl/AAE+g4YBvkC+gT/EQ75/vsFBQn79AL02AP5+QL6//EQFgMI+gD17P/39vf4+QkAE+v/8/v3/wQX
Dvn18g8B4/AB9eceHRMS7w337QIMFPb98wT/8wD+/gnw//fs/wn6C/oC/vgd+QT97PsK9gMWABED8AL94vEIEQYR/OIO4uEKFvIG6Pj49g8C8v328Qj5Aun3
AfMSDwH5GPcA7BMO/BH7DgIMFP/y+AMFA/MDBf/x8/D99Pj6EvUF//vzEPH+FQv4CPwEBfEXAQPp9+3y6wv86v7/B/gOGw31A/gKAd0GBRH/+BgD9+vpBQrj
EDn5EPTz/uzf4goUDQz48QwF3ur7BwwZ+gny4QM6BwPzBvAG/AoDAP/SJgP3JN8X8fL9DhQOAOcTFP3hCwICIwQJ+B38//YI8vgK+A4P8gX6KOIUCvz8Ei0E
8xgI9+ny7QoGDQYVCQIZBe0BCRP+Bf797wgO9P8J+goBFf7sBP0pIBcPCBsE+fsZ8QP6CvjvEfcI/PAA9g0GDwIGDQMC7yEN9vQK9vH6AfsR+Pkc8gAO9wPv
+PsCD/0ICAQACv4HEv73+Qb39vj//wXvAgn6Fv/qAwvuFgT8DRrk8/4D+QIJ+/kI/hL99+4LBe7jCuz3Gwb57+b+7hsOB//0GvbxBxYFAAoG+P3s/AYJ8g8F
+voF+OwUARQJ8vf9CRQL+wv08Pr3Bff2Afzt+hIHCRH29AEBBwUNBxD9EP8EBPb5JP737fYF+P34APv8Cw0GDfAMAAjuFgoH/voC+gT4++8dCvsD8AYGEe0A
7vsb8gIYDgoCAAkA/wr2+AoH8gH+AAn5F/AE+AMI7PQEAAIH9gb7AfIO+wUQCRf4/w/66/4TAPv34vP4/PTt5vkFE/UH7Az9///sAvEL/wMHAfsACPDy8/AG
+P31EPUD+gr+Ff8B9ff8+Pr08PfwEhQCCQgH/uIYCxcN//D5Df4D/fYWAvAFAA/zAwoI9wf3+wgCB/73E/r7B/gLB/X3C/oHC/cJ9+QGDfr0C/b6Fvr7EPb3
/wf78wf0Ewz79wAAAuIC7BIABhjt/vvlAAAKEe7Z9PYF+/gRGwkOBvkm9OgHDRYc7ugAEQwJ8wcCAAMGBAHe4tsz8PkB8uIaChAAxicTEggG+//wBvUN/B7m
FRD6C/jzGAIU+wnwAe/0/OvtEvoi/Qb55/QDFf37/Q0G+BUTDAsYE/sOCRAOAA0ZCPTzARfXERX+BwX9DQMACvkLCQv1FA4R1/4N9gHn+vvl+f8N//gBAf38
CPb2Awv9/Ab0BwoQCd0CASkJBhADI/sZAP/98vAzCQsB+eQCCB0J9/IEGgv03xkCBhLpEvULDi3mBfv+9vX79fX08xgGAP4FAvkJ9f31Cgj4BvYL9hQPAvz/
AP8G+Pr3BwP4DfX29gUdCvP9/fYCFQYOFQb07xYMBPvs+Oz5BewF9f8VEBjyBQwQ6+YC3gvtAxr16O/2Cwnr/QMQ+g4U7AwJ6QwjBAIEC/X+6vr05QQTAfv4
3/ABAgf88vEFBvrxAuvqCt796fD38vohDfcE6gbyEuYoBe33DvkN3fQP+vkVCfv2C/kEEgsFBfwL/hPs+e78Dv/39w8KEBjw7Qj37xL78fnxAgMLHQwKDgLz
7fUHFPEAAe/1+wT6Agr5D+/08j3tAi3pGh0VFOoFBQfsBfTY/vkT0tv8C+MO+O4J+esBHNzvHdgeCgEI8tQF/fYY8+MA6gfK+AMN3A0N/g///woDDQL8DAD7
ARX+CwT5+QAB9v75CgoD8AQHDvD+Bu0AAvL8+QH7BvsBBhEI9vcH/Q/3Dwv5IP0S/fcF6f0DC/D++PwGBfwP6gcC8fH77AXo/wTu+AX//QkE+vcDCPf2DQEx
DPwC+/vqBgIL//wE9gAC9AT19gb5AA789gv++QH/8wDyE/EJ+QQQD/X9DAkMAgoA/Q8W7/oQ6fAY8gD++An48wAHFPwHC/vlFAL/7+cI/v0ACfYGFAP/BPT+
+Orz+Qz25v8W4vbrAfcBBRMVAv/8+gDt7PoOCx8H+egHAfwHDv/wBgkA/f4MAwP/CgoE8QH4/gIDD/T8AvgK9fTx6f4N9u768gH7+gMSAwoA+vj9EOYA/QcP
7gcCBv7c+f71CPf4+Pb1+hLqCwUAAf4Y+AMS+/z+A/MQ+/sE/u39+u4I/vXsAPIO+OgM9P4TEf8DBgEEBeMF+/f79/3f7QcJ9AoCBBLz+QLs6gb+DP/3Cd4P
DxXsAfkH/AAKC/IWC/UD7vz49fcP/fn0EvcJ+fMG/Ab5BfIA89sK9AEK+xf4EQDwBO729QADAgIKCeIG/P8I+gH8AOv44hP+AwIDCA8IAu8N7fPy+f8BABgT
9fIN8fcCDwLu//jz/fMDAA8WDPnyAvsT8wMJCfMR9fASFfMA9wokGxIH+xz6EgAQ9gAADAAGDxP99AMJ9BEBEgYW/AX7EhEj9hEJCPH2AusD9ffo9goADgr3
/Qv7DvUHEAb+/ugDGAwACv0U7AsTAv8L9PT+MQwG6BwjFtYZCC7TBA8EBBfG4uz8BwkB6AwBBhz53f4RFP37/QD+9xb/EfwGERAFAfry8PgFA/PwBv0L+f3/
7P4I+QYEBAnxAwEJAPUDCwQUAwsCBvwDAh388wD79w4LEAYE+xIKDPAN/Q8CDfUD7AT+BvsVCCDZ+fra/fbh8fwDEv4D/Pb8Bvb9FvTx+QcB7/Ly+wcICPPw
AgYD/gbyAwf1APL2BPznBP70HQYL9wMDFf8FB/gR6hIBCfXp/xz8EAz+ARL3+QYNAwL3Dvn+CvYG7wP/Agj87fr0AvUL//0CHxnpCQ4Q+g4B+v76+fsODvTy
9PgGBvDv7vkKDQH84wLzFPYVGv0cCfsE7vzw9/IH+u4P/gj5/gsF9xEM/Aj59wAP5vsc/PcCBA8b8gfkCAwRHwEJ8g30AQYA+fsGAxQF+wLyDfgN+gf/+/oH
+gn1BOgD/wDpBfYG6vz15vz8IQ7+DvcKBA78CvML7wQFAAX7+gD4CeoK9f7z//oB++77/RYKEgcDBRcC/gkQFv3jIPv51vz9AfMB9/r9/vXv/BcYBAcDJAIA
9/MG6wHq7Qn+9RkPAAPuAeIg9torA+747fHz5yH54hHy+/n45vf6BREKMPQPBwgI9x8E/wb5ACnq9hL0AR4E++4B+CfiAgXuEgkXCf3x7vsDEv8FBfALAucF
9gP2EhAQBQT89wkFEhMJ+gf3+/QHA/8Q8gMX8wMSDu7/+QAICQnw9/f7+PD86REE/AD6/OTuBgbuAfcIC/v5ExcB+QUOAfwA+g77DQ74Be7+7QMT8gQO+vTy
BOsW/wYQ8+3+8v0VBAkQAvEDAgXrCAsOCvcC9v/+8wbs/QH8+gX6B/oA/QQQBPgD+/z+8vfrCfrs9esF/PsA/v8F8QoW9wsL5SwHD/n/DiL3Bv0I8fAR/gMF
3+kSAwT2Bhb8DhT0CubgHQoCC/YXBwEd5vAB8fr9+wXm8/UUAgEFBAgH+wEEAfUM/RgLBwIWFQ/99Rn78hTxGgYAFBXvCBQD7f8CAwHxBvkQAwr//QwTCg4F
CPz5/ADy/fr2AvX/Cu4LA978AwYVAvz7E/MJ7uj5+CTlBxTyAfft/f3zEfYB/hbrCvP+8vzpGtYI+en86vEcFgEHBtgd6egJ/PoR5BnhAxn89AH0BOwP3//6
8wTq8BkWDQT53RDi5gn+9g3mDuIFCez1BRwTDf4DCwEOAO37+hns8AME+xb1+f7+GfD3DgUB+Qjx/wLoBPj29fgK7fsEEhQJAez81vAGBfbr+xry8Qn//fHy
+PIQ6PDw9fnw+AYWDAYI8xfr7QACDf/1AP39EwX19uny5jDZ8vHf/+PYJw4lCQD4HK7JDf4GAeYY5AMjCu7//P76Ie4IDQcA99gW7/wCBvT+4u787gAO6xb7
BAr+8PLuBO4g3fL47AXTAR0fCgj94BPf5xD4/graDfIGGNcGAQwIDe8IEfQW7tzs8DbiCikA+xD8Avjv++YJ/Pv4/Q8OBxcE+vv8/gYHAu/2BQgU/PIP+/n7
AQAA+A329AgH//L3CeMO3/zu8A3b/BIQEgL87Aza9AMB+gvrEPcA/wgNHgz8CQsR6QQUH/35HP8G7wEtDQT77BIABfgE7QQM8gT69AjzAwHdABgJGvEGDwAe
ARn/9vzzDQDdBAIDCAUIDQUP9f/5FfMZAP0bDfj19QESDQYMASDjBAf7/vbhCBIBBfYG3wX+EQ4J9uYDAvzkAQXe+fXu9P/v/PoCCwfn/wDWAfIt/Qsh8wsL
BPXl/Ar79fHk9/D4Fez8ERcQEAv2Dv0Z4jodAvXzQwLs9hoF/gENNfTl/vP+EfneAe0RFgngFOz5GUbuqvcSA/L3Bxb7D/A0D7MR4/4H3PANAhsX/hoWAeEM
CuPv/iQIFxIN8BAHDhsA+Q786QjxAuTsBfgS9CUT7hweGdHxARfgBTUJ/A4KMxfQ6eUPA+zdFf4XGgfNFPH9Gjjwt+oUCOT2/xvu/+0nD7Yq3wP/3e4R+xcW
8goBAfr9AQb2B/0Q6wgUCu4RCvkV+PX7Fu4J7wcB//oA0BPc9QRD6rzzEfgB6Qkf4f/5MgnGJucJF+33GPcMLgfrBuwIEDDxxfAB//rsEhcFGvEwA8Uh/AwS
3fUM/AQk+9wn6hEXL9u79Q4P7vQHCf4B/ygQuRrR+gboARXyGREF4/7kDBsu8sHu/hHe/BAkARn0N/+7MPb9D9boDwAKIhX/FBbuGwoL3wIAGvP5CfgrDvD/
7PXn9hn89OkABP/2EgQKAwwJCCXkFwL9//odAx0s+hIN9OD9A/kC9t/xCgb4ESwM9CD/Fez/GAoDACPsEw0DJw/+8uD6/NsF/Qkb7/kJCfv7BgAO7vz++QcP
/QUKDf0g/PLv9hH86gEACAQMFQEPB/cAFfgQCArzEArj6er+HNz2ChUZ7wEs/R7+8wT7/vAU++v3CewTBeYE++UD1xr4GxAW3wT38Pb5/SIE7QgH8QAHDfoH
/vYKEPP1+vH+AAgO/wTyB/z+8v8QB//i/gkaCu4gBN4O+REBBAftCRHpCAYKCfbZDfDn+gn2F/wM/hoR7RoI5gj9DAT+DvP9E/HyAQ4J+uAD8t/5/gEN8PsA
9fj97/P7/hYO9PkbFgP3AwT/Av7zCwEIAvwIBfUAAAwa+g798u0DGREFAAMZ/uwMD/cAEg799vwLAwv+CwDp/AsL+gv+/gEJEBQE/Qb8Du4J+xER7PIh+P/u
IgADA/T++AUFBuf+DAcM/fMJDfrvCQnq+xAMBPX2//YH7gn2ChIWCwD9//n3BAgL8hgNBgIC9wUABP0C/AP38gT+Fg3rCREE/QX19fwaDQIFF/4OBgEYDAkJ
A/Pr8vbx6wII//8D+PgA8w0C9/8ABwj3/fv6+w78/egK6wMC+AQNEwP/5RX8GQr2BAPlCCoWBO74DAAHFf4O/uTu6OnnBRQdBOQZAQITAvkmGwbnAOU6z/Hu
CtwuMQ3b7AnTDxf8GybgAPzuIP8FBvIC5SMPIRIA+ekBAA4W/RL8AecCCPzo6ewSBv4QCegL//7sEwUJ/fwW8QgAA/f6AgYOCwcPAgb5+gwG/Ab38AvtDxgV
FPr9/gQSCenuBAYT/QkLAPIG/vP77Pv8BwECFP3+6Q4FFv7kCPUQHggKByYG9vsa+O/4CPD2B/P/+AEBGPzXBAj7B/QMFQQb+h8C2xEDCQvf8gf6/x75/AMB
/fL5CwoFA+b+BAkCAxMADAz5/fcS8wUJ9wEDBQoVBBIO/QEE3/sMD/4PCvMY+AAJ/fT6Cu4ABf76+wIL8ewQD/0qAP/0FAgO8AMZHu7iCvHfGBABBgcBDAsQ
8vnR3Q8QIDDo/AANHhXz9gUw6NEg7uIBA+YTA94LDRX28g74HQnYE/7+4RwICAj+IeoG/hD5+AwFEhAUEgID+/EQARgmD90PDeP4A+YLGPgk9fv+F/wHDtz5
+AkgAbTsJSXr/Ozt7BEIBPYGBPL69BYXBQgR+fwS/QISAQEC9gj5AA3+/PkEBf8A+wP3DfHn/u8JCgcEAyYS/gEKCgH+/O7xBgD59g70AQEX9Ab27QT46hD9
Bvv88f7qBvz5DwP4Bf3r//EABPYTAAP+CPEJCAEEExj58wPyAPUAGgz5//4FBf/+7tgDAfDzFBsK5/IEAezj9+0DBwsIEvYA//n46e7vDQILD/MOEPj3/vEU
//wM7AfpB/sDDwnnBfwD+fj4+/j8+AEC/RD78RP9AAz7/f0I9wIH5vT9AwPz9gb/+/kS9/77HBjgEAQQ9xMGEhL6Eff4/CQI/QYJAu8GB/T0FvwZDPIeDeMN
BvvvGRINCvMC+gEDAAf+Aun/BfgM/e3i+QX///739QD6+woEAg7+9voH8wwfDe8F/Oz6BQMK+wX0MOXy1QT6IfkO/fT95/Ln8v/uJSHm4+cK4OLr+QoU7ffZ
/ADcBQP8+BYGCgkA8vDs/fMUDA4D+QIABAD6AxYQ9e3w//XxBgwKDwjfBxn38wIEBwAA4enq9+sP8fUMGPAG+gcM/Q78FAMIAwkKAvj4+AcDGvYE/AHy9g/2
A/0LCw/49wACAvv6D/EK/PDw6fjuBvHqBucPC/ED+u8b/wMF/wgH/e8PEP31/gUCA+AUAvMG9RMH/QD58QQLCPn9EwL59//67QoHA+wXAAgA5//28wULKwwD
/Qf/+wr98AkFCfTwAfb0BQsH9PcJ8/gP5/4MBu4l+/ru7Bz4z/v+Df7q/8727vYAHfH9+PkH+9/2AvcC9BsdFAn98PUFCxPy+fb4AQL+DQTv+QMB8vsH9xLs
Dw/8+/7wC//r9gUOCe/t/AcO8gb6Bx73+Q77CvLiAvn7C/UpDxIBGgUKCgYAA/cQ9/P7+wD7GPXuBO4W/PcaE/YT3SQRKA8O8wIJ8wfz5Avv7PQG8g7/CAIF
8BL29hoT9gj3DRUFFBH9Bv8X+vjr9vofCOv09fDo9vwLAPj5/u/7+QAHDODz8hPvDPb99v0Q//f7/wQF/vj+DAAI+OUEB/0I+w0FCQoIAQAKAQkE9v/6//oD
9Pki2fkI9gQB6OIGBfnzJBAYA/cB9g0FDQf1Bu/v8ADxCwj6/wD1DQLiABACCvIO+hAFDgb6BxUIC/X24vn6D/sBEPT8AgP3EAbyEwn58fwHCAHbEOcC+vsL
+wMK9/wH/QQI/wH69PsG/BEN8wAGAfj29O0F9/357gD5//0K/vf3GfcE+/73BQX/ChL88/P//wcNART88RIL9PP9ARzrHwv7+S3u9wD5MPEPBuIi5Mgd+hwa
9QQpBOvq9N8BA+gHCBfzFPcPDf0ZBwULCAcDBQj9CxX9AukG7wEYA/oRFicGCvIWAArpEf4E5REABQUK2Pz7/v8X7vbZ/wn7BO/a5QfnLOzn+90FCwLvxAEU
Gv0pFwb+CN/1E+rZAQUGNtzp78QxAugA89wCCMzhDAwREjPyEPcL9AYY+PX59PoqA/z6APnxAwYHCwb29xfu//wGE+4JDQQF3fAA/f388+cF7wID8wMB+QsT
+vMAAw8I7P0Q+hASCQUM+BT3B9/69xb0BgwABhEMEAsPFu8h7PAJ4AXh8vsI/OT4+Pke7v/+7BgEBezz7QzoFB4SCvoU+fAUDhoGAg33AQT4+ev0BunyGQMO
6fj1CvUfEPkWDQX5+QMKDwwKCv0DBvsL4Pn65PIJ9xwL+ukPBOckDPT0yeYexRTKAzn+/t7/HCIU6dPx9ev18uIq+BMJ4+fb+toM7yAM3e2/OB0g/QTRCg3y
FgP+Fwr8CAgF/QH29wHvIAf/EQPw/fj9+Pz2AfLzFfgDA/jvDAHwAQj5//0N+Abh/PoQ/v4E/gcI8f367eUIFwwJ3fr5EgISBfz67gUK7gD/BOMf/wzbAQML
DhQX+PwC8xklIQYSEDQHAPToDOIH6+IP/+sjDf0E6vXRK+/MQAPc7/oZ/Af/AQAd/gHw8gIN6vH+BvQL+AQE/wAA6fkD9fP/9vsPCAHzBgD8BwYFEu/69BMA
/wgJ+AIN/Qn55PoZ/Qb0CgoJCQ76AO0B7iEGAfsF/xEFEPoGBwvjChD26wseHvkFA/YBDv8J/wf19+77+AcE9gPy+xMF+P7yBwH0CgL23xkH9uYi90Ij9/IQ
A/QYEDYD/tD91irq/tgE5RADBST1Ew/2+vfhCPcI+vcJFvsOFBAJGOjl+eoK79kLDPoJE/rnFAUPF/wJ/wkIFPPq/x712RMA/wAD+gT5A/kFAwvw/QwfCA7x
Bv8I9QQI+fcIGAIIDhAQ3RvdFPQW9/T1EgHq++8N/Q3xEwgGGv0A/wcK6v/vCPAI8wEIFwv+9v7y9unrAfM58OkI6e/46OLeBfor3hzmCfshAf8fJOD1DwkN
4wIdB/cU/Qb8DgwQ9vgM7hr8EPLuDPr6CQb7+xPsBgr7AAgBBBH1B+cPAPr0/AH6Ev0F9PQEFQT9AA31BAX2DQn9Dvb9/gMEEfrrEw8S5vMZDfUQ4/cA+RIF
9QMZAgwDBgQE/AMK/fwH+AQUBvj8/gAE+t0RA/4HAwfv9Qjz+Pf1/wEG9A36APsCDgH4/vcDBAf4CPoEChP5DQX9A/n4/P73Aw8GFAwD4g4VCgfoCuQYFAMI
ACb5+QEe+PUD/fPm+e0NAvEOCwntJPkNFQnx6xwbCR3xGQcOAfISGPkE/hj0B/kABPX6Dfj5EAsK+fj/AgIHAPsF9vUA/PAMAQoMAf4IChIKEvQE9gQTC+0O
Bf7v/P76GP8FCuUA+/kL/QHr+voA8/73/wYCCBX/7vAF7QX9HQwBGP77BP8JBwn7/P4UAAjt8gwECwYF/gIOFyQF9PcKAAYIAxb4DQAH9/4PFO779PoMCAr6
DfsHBAL8AvP8Ah0C/gf6CPII+/kMEw0LA/fuBwnp8xIF+QT+8wL+5/sPEPz3CAUDCAUPCBEO9/wG7gPo8gsK+w8DAQD4DfX1A+4OCf3/8PUWB/T5/Ab58wQF
BAn/9+n/+v0D//YbEPrv9fH4BQru9gPjC/bx+wDh8AgBAw/08woB+QkD8gr7DgwUDvH5Ahfo+Qj6+/v4BAYR8vz3B/H7Dvr/Bvrq6v34HfwF/PkHE/8JA/ML
BvX7Du8QCAL7HQcADvoSFwQB+Pn/AiTp9wrvBfXv8wkS8/wO+P3w9Qn+7hTy+Q3/CeT8CAILE9vhCuz+AvvsFQ77BQbk/wT8Ggj62AD29Rj59PMFFv0o5wYe
8xj//AD6FwEID9gE+hwp9/YDDATsxf4X8gX5GxL3BRoJ/gPrB/8IHfTI/fz0BwcA/PUFABTr//Py/PkDAP3+/v4GBgwF7wn1/fHf9wfoCR3k+gQIDAz2/Q0X
8AUxAxQY9fsAEffsB/r/FPcGE/oD7PIO+fb6//b/AhMNFgIF8AX/7gj69hPzDgoK9gsWC/0F8QfzAB4UDAsh+xAF+BsY7BADCgPyAQvz8vUE/ffl8/z++hT8
C/QM+goS8xUQ4PYL7vsY9NL+C+oe/wkNEAbw9fj2ABECFRz/Au4C+RUb9w8BAuwUCQTX7QAV9QkF/PMH/AAEAgH/+v0GAQn+Bf8HDvwIBvfy+AICCw0A8fb9
7x39Cfbw8f0DCvAIEf7/9OURBvUg7fIBBf/6/P8B/vHxCvj8+AH0AAv5/gQl8PcGCQsH+iMC3ADs//sF/wf0//QTCRECEgwPAv/7AAcU5vn1//wRCfn2G//5
BATn//sa7A7+CgQBBg8DCwL9DvwB8/UC7/37APf+FewPAwf2Bw4GEgf8BP8PBgMO9/4DCQP3++/69v/59fMGBP8B6/7w8BQNBgUFDATj9gUG/AcF//z/Avfv
/Av59gUW4On9DPT67wHtE/8LDP8IG/TqBwYBFPcQAgoREugG/wD5CwULAxD9CQUH/gvyBwcVBAsIDPb48PP0CwP5/A4N7Q/8AP/sEfgF5/gJ8/n86Qj8+fH6
8Qf7CvgC+vwG/+0CAvPvAgLp2O/+3O4UH/oBEgnq9/YGAvPuAP/yARIDBvH8AgbuBgkJ/wDzEu31NQLi8v7m2vvMDgHW+d33CPIWCNn7Ce0BBgj/APwT7vIp
8uvyAvHf/eUPAd327PsF+QcA6vUI//b15P4BAQUR/APw+fPiEwUPFQPzBA4IBPUC+/0DAPv/AQv4ChEJ/gD75xMEBd0UEfUKBhX3BQoG6vUQ9wcP5vYBC/X8
DPsE9QH8//P6+xcCDPcS+fj2/fz94RANBAgJ9vDw8vj8CAMNAQXz7/ryAwUHA//5FgAO/fkG+/8D+QQD+O8UBebqDekLE+AH/u716gIGGOEI8hXbBe79EQLu
DwEHC/QC7+sNBQXpEf765xEPChX++vXzDhIAF/r3CgLvBwD1DvfyAfgG+fX3+fIBAwcTDP37Ev/0CBAH/Pz//QUKCf32+/cABBMIC/4G/vwACA4P+P4A7gEC
Afr4APzw+AIWAQcCG+cC+Pwa+QAAC+4Q/+gFAAb8Avf+9CsGDgUFEvMLC+AIBPL37/v/9hL76gcCBPIG8w8FAwn9/Q/6/vICCQH/CxEM9fgWFvII/vgC/wrx
CPX79//w/vcK+/n2/PwD/fYHCwQA9g797gb5AwAGGfn9/QT29wj1+RIFABMB7wUJ+BAE//oJChMH+R0OAP4LAfnz+gUGDP36Cf4CHvEI///+FwoB/gf3+/QL
8foQBwP78gH/+vnl8PkWDQUE+vsGAPwFA/gV6vEH9eL0ExLaAAkEAP4K//YL9RPu8/39AurcCADe+wDg/PTh8Pv58/8VGgvoAvMG7f8K7Avr6QD7Cw7hDx35
7hIHDfXkCfUV/wYC7woNCf797AATAQPuAhT6/Pv1DgwED/z+9w4PCwYNEwn19gAE/AkA9A4OCvn6Dwz4APcCA/3+CQH/HygBDQr0BQAM6/gCAwv5D/X+AgUJ
A+z2AAQRD/QCD+sZFf308wYD9u8F5QgK/AcD8Ab1AvMLCPgkAOv2DxcAAP8TAQ4R+wsGDvkEDhnh9xDrAfkI+QHw/vL+/wkF+/PrCQT6+AQSAALmAvgQ7wsM
AgwIAuz7+wsKAgL+9PkNA/gMAf8PFQ/3AvQAD94UBvcE6gk0/wX4/RAI8wUF7gIF2wEE7gkLEQH78Q4F9vQLFRD/+wL7BOwG9fj69fQBEAX2BPviDPkgE/Tn
D/v1EQ3/+/MGC/oKCgzxDfAL9xILBwsTBf8aCfoJAQDxDe0QAgAT+esB9fkcAA0aEAf6AAsG4wID+wn/IPgLAfnl/Pz+/f7pBv/v9/gJAhgM/QH1Bvru7vMF
B/4H9w3+CPwM8/77G+r3EAz/APPvAvcCCff59O0AAAEA9P34BvD3//oB/AL63wT8CQf8/N4I/wAGBQfvBv8CBuztCPv5B/kA9PsK9f8F6PT57Pn87wASEfIa
A/z49AP3AAkQEAIE+QYTFA72EuL8F/T6++7lFA/2DQIH9AYB4/jx6gz/+wAP//gB9P3m8vvq9O/5A/AXCuf0/wn18ekB/AD8DfP19w4RBQMG9f7t7v/5++0M
/hIB/fz+Fgbq6f388f8IGhML9/oK9RbpCAQECwXpBPfrFP8C8hoWC/cSE/ECAgH+/QP09QP8DwAH8AgFAA0E9vkeEQQBFfcIAwkC/w0TA/n/Cvga+ffvAxQE
Cg8DDQAB9QUBCPsN/QAQDP8DA/YaBwAMAwAFFPP+8fP1Dwv9/fb5D+8A/O/0Af0I9v0QAv4JCRD57xX9/Pr/AAf7B+8GCd8lCQ3wCw0O/QD/9wMAAPv3AgMS
9AL+ABH8BwUE/gsE1gv/EwUMCP3v/CD0AAQS9PcKDQv6+wj5FOv/9/7/Exj7CwcOB/YaEw0aAfIS9vj69O39B/fsAQAI+gb59PT98wAM+xwFChQJ9Qn+/gb7
7fgAAPP19Qb7CQUD/QD4CvP86Qn2ChYN9QHk/wcF8/cR9/74EAoIBBb/AQHwBe73+vr3Af8OBPcI9gD2A/cJ//D87RH1Afn/9g39BhHxAe4D6OoFBgn0DQsA
8f8FBgP9EBYF4AUA//wEAwv9Eg0E7Qfz5BURCPYC/AH5Avb8EAD1CgT59/AK9gPwCgAJCt8D9xD0APkPAu0kJAP8+e8a/gv4AgT5/QP8A/cV6gkR/wT8/fcB
Agv9Bvz/AAoEAuwBCyEE/A8F4gH/DAkP8Qr99PkX9wv7//wJ+hMC/Qny+hAPGRIF/RT+/AP6FQYJFhb6AOHpFAX+BvYHBOD4//cb9QkAAfPx8gv4Ag0ICQ/v
5wQABAn3+QoFABD2EPIJ9PACBAEW8woI+AXxDAAjAfUIN9vU5On/Bu/2Btfp6AbXARXT3utOKDrSCRTKEfQbLcH83uAkLigNDuIEPOHLBPQvNR7iCScH+fn1
2PISEfcX/BUb6/kM6Acw/OZF3+7oKPja9PDGDRxD7usQFRXQ+f0IDAftDgvtChb39RbpA/8DC/cLA+/9GhX19wURBPfxAwLgFv34APwG7RASAQL2B/EBARAE
BAv5C/Tl9e4DCRMG/hEA7Q0GAQDtFhYb+A31CNYBAhADHgkP8PT6z/P55t8GBQ0ZBAgS+fsDCBYQ7vYD9uQEAwP1/Prl7PnoAQ36FdwECBMIBPkD5xD7Bw0O
7QwC9gb6BA/49fzt/APn//zx6/YTDfgBAvH+8RTWC/sIIfYZ/+kK89vi/wkN9+/h8f7+2vP66ggI7/PjBdAH+g0c+BLu1Qb72+MJCBgE38YFGgz///ruAPz3
CgAF9AgM/Av2+AX/B/3+/QUC+/3z5/ID7w0DGCH15wbzGO7iC/z7BuAbAw7u+wAFBuwO9hIb7fnp+v8E/PEJCPX8//II8wIO+AkCEQD2+gIA/hz66QYEDPz7
DO8D+vvr8Qr+Ef4H+P/wEQEE/Pr4+wH4/fgBEPzwBhYPAgoGFAH8BQz+Egrs4PMIHCMADBYP/RITBAQD5xHxDPYc//73CPcX++kE7fEO9gMQFBYD/AwJBQn3
BRbw/gf/8vjx5+/+/wcEzxQJCg/0HucMDQLx9hQDCgne2fz7Bg4VC/MG/gIFEvr/FfkK6/YBJggHHPoE8iIbAun3ACf/9RMJBP4M+gUG/A7+6QwDAvkM//v+
Ffz4ChPwABECJ9QDKhzoCwgYCAA5/fPpAAoACiYFDuf71/TeA+cWAQIUC/ocDxbnCf8c8wLuC+cfIBIX9AQR5x7gIfIZ7vXnGf8O9CMNDe79/wj/9+8J+hAd
DSb5AwX/Dega7BMI9dkkBfL4/f4UAwb9CAPy6Pru/BUPDw/+Bw3/9ggB/vYTCw4A8u0gDf/7FxENBvv9A+UE9/0hHvQMEiAKBQMm/wjz9Rn87hUJ//0OBPEO
A/oR3OzzGOskLhHd+/rpCA/5FSD/B94AFjgGLxnsJdkP/wP3EfTc4hgJM+btE+vx9vwoFQT01wUcB/INJfbYDBkj+vD2/gD3DAcHzR7f8fvm9hkOJATZCwwL
2hThA+cLOQ4H/gULCf0bDPvp2tcC5PXnCvvsFvEEChH3/uoHCfgTHN7k+P3v8RnjCxX/EfgFCfcJABEO7fMaIQf1B/cvDiQW7PTlAAcvJdkExxi2+fkVwA4w
Hf4C9BP9CeT3CAsJ7sIPCQcS7xL1EQwAAvYh+xoH4vP6/gIf3v724BwL6ucFCOrEFeLwDwQK8AQCINkuEvMNKBcz/SLR7efpDP8A/Q779Owh5AIP9fjvGhEj
7yAX6BMHDhnHDRYM5Pf8zST9FQoF/AUBGeEY1Sn8NPHt+woH+fjf+N/6JQzrBPn99xwzBPr5AwQM+iQNCPb15vn06/bs/f4ED/IF/QX46gAZ9wDMCP34IOT4
+QgOFPf8G/sO8eTt/vkL/hTzCeDeAhv/8uD/9w0Y9/rkGQz7AOQY8wkJ4fQO9+AECwgI9hIA0REI3A73/iPv/+EbEg0K+fXtChUU+fD92ujr++X0IQgF9vv4
9c8CGhH7FvId5PP5/Rsi2xoB/xvn9/YJ6PIr8gz99voE0fUG9Av+7yDm//D++CrKGvoK7vnz+yLsAgvrHBAVAN7v6PrwHAnf/e4N7e7uE9cXIgUD7/UnGv3p
Kw4eDQv4AdkD9A4oDPcNAh/y8vcT8wj7GxLHA/HzABMlDAbn+yrt3w0HADIFDfMLAQ76DvnpFtv6Lfjy7uknGPcE+wIB/O7o8gQjHyLoAhoG9PkN1wL/EfAd
5QMFCiwYCfEz9Q8V6vAIIgcMCOAC9+3z9fwL4hAWHff5AOv96wkGAP0AA/D2+fL89P76/fYVDhnuBA71BvQFCvoHAAYc9QH36wgB/gTzCgnzDgIL8wD9//71
APUJDfP3//sT9e4pBgYB/woC+gnw8/H/DuEFA/MI7AUL8SUO9Q7/+vj49BIF/QMRAPLx9PL+E/r0/gIH9QP29ufxCff4/wD5+/ABEwoM9xDi/fL3+v0W9+EQ
5/33Bwf64/8KCP/3/AXg9vwB+QEI7xYO9gX06fwDAQUF+vgIDfLi+wbvBfIB6wcF/wUTBOv+CPEADArpFPL93QIPE/Xk9hoCB9f1+gX/4gL3/foJ9PcI+PUB
Ben4Au7n+RIjE9wLCPAK6/wD/fEOA/npAfX+BPn0DvwDC/ECDPwDAAz2/Pge+QLsAQ35+gsABQML/AYH9QkBBO/5/wX8+vv4Bvb3/fX4/BUG9wMC/fv2AfoK
AQsE9w4K8vj+BQv2BAwEFvsK/v8H/PYB/w7+9Pv56QADCA8G8BQCBQsMAxgK7wbzFvH3D/gDGv/8B/8F+/gSC/EK+fMb/urlGfQKCfTtBAD6D/kACfP8++sB
AAr2Cfzt/AwH9/kJBwj2Cw3/DxT+BfvvCgAIBBD45DzDB+D1MfAfABYh//A55Bb88fgMCwgoACkt8SoWGQHs+v/+DvYD/+kLA/L5Bf4J7wcGDQcBCAb2BRH+
CwIDCAIU8vX08v3/AAEF8vnu//b3Bery/SIBFun8BvIO+BEKAwX9Fv/+AwMBCAID5QAEBgQLAAsDBv4IBOcHB//19evlEhMZDvXyAgYOC/L/9f0aAPcB/Qr6
+vb59xIDBgEAB/wCEQcL+P/zCQYO+/UFAg73AgUBGPcH8PnxAvz59AkNAfQUCucLCAsHCfcICvUL9gYDAPT/9v/9AA8CAhb4AhD9+fgM7vz3CQoH/P7y6v4a
AeoMBRr8AAUN+hvsFvgL/REVAggEFwED9/MH7gz27QT68BwSAgT6Aesg9OYlAun/CgMQHQsHFcsMAg8HARcQAev0IxkfAwb90f0J7P0LBSP52Qka5/QeAQQh
IAvz0/3/Bf8l1QPfM9z//BHcICX9IQb5FwDsCAX/+AX6Ce70Bf4OBBcC8AQG8vbtCf3sBA4G+gIQAv0RDQQG/AcCBOrsCwrq8vbzEwD28eT5/wwFCvny6gUf
9gwW/QMQFAgH7AL89/Qw+hT6Cvn7BAn1Cx/yGfcEBxD9AwP0CAj/Avr6+vn1+wb1+RIGBfkMDP0C+AX89v4fHQfyAwADCQjgGerwDQIBGxIb0w3v+PUTAAYG
CBQZ+fwDANkoFv/38t8m7/DxB+0iIwPmCxLrCSgE9h3xEwT2GwLwBiP55AkRAfn//Qbv/AkRGt0U8A0LA/IFAA4L+gQIHBIB3wb3DBXyFvXqAAn7ERD89voD
AQH4+wsNAQz8AwsKCPIZBRAD9fkF8AkJ/h0IAPb1EeoGAQ31C/sGC+wNCxwOCPwPAvwLCPz8IRQQBhMCAQ4UC/cI5PEa+RMB8PD/Af/yB+UbCwL3/wf6BO79
GvHxCfX87gsUAe7mDRL37vIQ8hMM9Or3EPH5Bv3/8gb9ABH18gsO/xQCDOv67AH96Pr7AwYJ/PMO7RAM/PzzEAkTEg0GDAocC/rz3/EX8wf88vcNCRAd9AED
9vz9+hUF8O3r/Q7zDfz0/w77+gH/A/72Bgj99AT4/g/1+Az3C/gM/vgJCu0X9/72/vXyEAn6A/74Fxf+AvoMA//0/PEH+PAA8gEDAP78+PgECQUF/Pr0//wB
BvP1Bgb3IAME9PsUFQ4M//YlEx7y7/3t8hQJ6f0J9O3/5AgEEfoJ/v4E3xXv8hMJ/uvuARHoAesGBBYRAQL99vsJ6QMACQEKBgX5DwQPBQMPCQ7t8Af+/An0
+PUI/Pn15wAECxEK9AT/AfXxGAny++8A7wEL/gUC8xEG9PT37fr3AAMJCugEAwL+/REOEAwM9QwLChAC4vP2CO3pDOzzCf8GE/wP//H+/QUE9Pz8/xD57OgD
CgwAB/335PbtAO8PAAEICA3x6P0E9vvzCwEI8RYW9BYJ9Ar88gUD9Q4I9BMDE/AaEQX/9Qv5BgUSAu7+7gL2Avr2AP72E/oFBgHvBvoMBfTwCe/3+wr96/4D
D/EdBffqC/n/6/MEAPECCAT/CgcCAwr+FvnqABMJCfr5Cfv18wkABgT57Rb28gry9/sE9vv1/gH0BQUG/P74/wYC7vkA8xYR+wAK+PMXCAXvDjz9ChHaFvvV
PDcXO8G/8gXmGvsEERoR6VPo4gD5CR0T7Pcj7wf04O/6DfUHFd/8KfcL4wcL3CX9HQkUAQIH+PMFBvETDgIO6hT/AQ8EFAX27vkJBgH6APwUGgAcIP/2C/4D
CvvoOurh/wgB4NLm1xYRKffpEQ8Q6vXq9xX8GO0AG/rrFxEL/AX6BhcFBe/++gMc8f4L9BIQDQn8DwIkEOYFDfMSDvYBAQEM/hr/BP4U9v78+gLwAAYE9d0C
/B367PfdG9gMLwwAwCAY6ifiN+34yxPeMAsfKRjkCh7w4uztB/r0/QPw8+kC7f0I6fX0Mwgf3wYQ8BMDGgcA8gnz6vn89vwZAO7y//v77xDpB//o8u4K9w8i
6P4S8QYbCiDREB0U5/sSBvYEBO7/ACsf/QQI9ukH8f7u8BHvHvEP8v8F+QAQ/wYK+fX09gQQ9fj/4NnjIPr0H/D5Efy+ARLy8fcW+dsGBtcL5wcE+RD39xPx
5f779x0N9RcK9BYMDAn39PcIBQQXEAAd7e8e4v77AwseGMMB+/kK9vf87/sE8vHp/+P/Dw/8+gADBvP9A/UJ9BLu/P0U9hMJ//sGFwwN4QwH+u7+BRsICg3z
BusTFg0HAucG9f336/wI8gD8BQkW9fH1E/f8BQH/+A8M+P3vBwD5+AT9BfoS/gP06ub/AOP3/QoYARbtFOf1Gv4H+tcF8/3c/t399w8OBwLc7hn08vT69+0P
OBIADf3x7uv7Cvr/9t/x8AsHDP34/esR/fAU3/D57QbzCvT++RoLExsQ8tcS0Pz1//7/+/gWAxUNLRX18gLt/xMZFgkJ/g3z/u0P/uj3AfH77PcF/vrn+/sN
8gz5/tsWHvP4Bg8d/gD4HxL9/vv3/eH6DObsBgQNBAQI+w7x4A4IBBTVEwUSDfsCBNnl7wL2CPQE8g4SCAoNBfn2+/75CxD7DPAJ+hQN+AsI7On59AMC9wb4
EhL96gPkGSkPDd4C9vrZAgsPLyX1GhHd6QT3/ff42v8CBMDu7BvoJPfu+PUZ+tQA8xTTI/sV6vn66DISNOTyA9Ye+wUJGPj6+vj9CAgZAu3++P0L7xYB9/Tv
+fj39iMV/Ajc9gb28QHh9/sjDw7+AA0cBuIe/gvpD+j74ATzAeb8BNj9DujrBQHs8uUQ3PwHEB36AvDuHOLr7xT5Egjt7f8K7QQD9e37AgMICgrkDfcECQb/
9QwQ//QDDwT5DQ/+Bfrb/P/vB+fx8e0REQoK7h4dBgsOB/HqBt8D7/wDA+UADQToAOoQAfv/6hYKDPL6+gEMLv4TAPHz+gX1BArm8gQB6gH+6wb77ADgKhH8
DP0hEv8NFxPs7hXw9gv57wrt9CjsAB/2COn17fIOGgkM+w8X+AYODfrrANnu7grtBPwH//D0BgLo8PL64wcZARAAAxgJDAAKB+/rAQj4Bvvx7hAH7gQO/OPy
BOsADBsECPoOCOvlAgUXD+gD+vQF7/sCFgPZChUI6w7t+vkUOwP58h4N6uQXBwwK9/gG7AzjBQXmEfPsIPrf/uve/vsm7wMQDzQOJAEEA+zy0TAPAA3g5e0S
7vkaCfLq6u8QCAvZDBUQEvYZCwUCD/zvBP4AC/nv8PT+6RH48PXx8QAEENsOAP4gCxgCBw/59OsjAwYJ6u74Cwb9BPgSChv72QAEF/f0ExUHEf8kANQd9gMJ
4ugP/wQR7A8KBgrg7OnoEQsS9gAKDgsiMRr7ziHTBAL58vT1/SLkEvUT4/EB+RQLHh3x9QYQ4//7DRPw/PoA/BfkCgAGDewXERsDDvX+9AYcB/0C/wgSDPQK
CvAH9ffW6goQ7g/98P0SIPkT9AjxDCAJBgn5BBgT8QwQ9fYL8fz1AgjwBPwb//7t6OkF3Br7AfctAQwM9wcB6A8bCQkeBNTp88cPGAwaDOf/6OzvI/UB9y0i
5An3vjQbF+8KFgH/4wTj8/Am5gIIBvjtCuMFFggfAwcA/AEXAPgF8/vq7/4E8gzpDA/qEQYCDdfl9/weFQUQ+gcPDxQtGf7QI84S+vjv/u0IFP0HFPUC2PED
+xEFABMMAQMaCRr8+OMB5PjtDPv/6wAHAAIP/fL2APfoCQkBEgIK/vz9EgIK7g36EBEJ+fn39hHzBPwA/QD9CR7wEA8i9vQKCQ8B9gUL8P4CAOIiDv785QX1
+PUb/PUKBPz9CfcS/esP8wP77P4A9gkB9/r3EfMC9tUKEMnhDfwK/EoJ5LoJBgczD7DpyR+Q77vkxSgvG/UL5QQP5ucO7vz+DALy+Afl+w4I3fvjI9cI6fvV
DhEQ9u73AxED9/z1CAgECgvx/B8TBfztAAQC8hP/De4Q//3z7/IK6PwCAPvu+AUS8f77C/j97+75APz4/fYLAQAGFgr17wD+CPMMBeoJ8wH39gAF/xD7CALu
DuQEEgEFCPj5DOX+BA7/9vr2DucEFQr+3QcH6hbzKfwB7AfqHQQKFgf9BP728gry+xMK6u0B8e3w9gjzD+gLCA/67usWCvzx7wf1+Qj/D/nuAPgC9RXq/AUH
/woD7AMPCAT2AgP9Bw0UGdLtCO4k/tb19ev/H9PaAwoBABbJFxUDBPAjCtUWDfxE7gnsBh7z6g/nBwIM/Pv5Fw8RJ+sBFgcF1RD2/wn24Tbj7A0EG/bV/O8G
/RbM7QgI+hIS2AIkChbwDg36AgUePvIF8wvVGhoJBwEi/dgTAwbrBRsWCg3w9Pr8CNMH/Pwa6/0BDfsVCgr5+AILCwQNCvzxBe7/GvUNCA3+9QwH9gIBCwH+
8AQG9vsEFOoFA/QD/u4FARoI7AYH+/z4C/v6Agr1AwXzJQ/04wQMCvMKHf0CAwwQDBAC/AMSBeUTCxME7wQKJAP/Afr5Agrx/gIC/vb3CRkT//0J8AoJ6xYF
6wkOCPb68vIHDwP//vz9//v3CAkEGv7r9wL9AfwU+AkHBQ8CDRD3EAwL9wAL+xEABv3/+REDBQbsA/gKB/wA/A0TCAkD+/MBCBAMBQ3yFQr18PEFFQkC8gcC
+gAAAvr/9RcC+wYN7wIJ9vQOCvUW+gj4BgAG9g3+9Qf7CA309vjzAu/7+xbg/RADEf0AA/X+/vvz5RAB//0E9O/zCf718w0YCwj76u4ECRAOCAUA9xEB9wrf
/v0C6vHt/e/u/RwWH/b6+dsYFA/85wX1Cwj3BgPQ+w0RJSb+AxUWCw3zMvbx/wUFBg7xExTr9AT5CuoFCPsa9SALHwQBB/7t9Pn+AQUP/wAXBwkPDPfxA/8W
9v4JAwf5BAMRBP3xDQf+/QbvCfsJJSI3Cf3ZKQL+Hxf+GP0PBQQoE/rQDOAT3QHYCwD9/gwPER8NCfIT7/4MGgYPGfwOBgMF+Pfl+A7z7+/8DvABBSIAJxD1
5wb3+w4x9B/+8gEIAQH27PDsEOXr9w0M9/QDDQ4N9wf+A/n2AQgCDwX/Dff/EwcB+fkCAe8MF/zyBwLnCvgP9+r6/fH+IN39BgHuBxXq/f8X8/rx/QEDFA4Q
2tgYBQ/u6eYC6vZItvX5/dT//7//8yXZ7ccG7vcgLAPxBfnj/Pft9QAJBgkOGP3w/AUxCSX6ChsVE/AD//gCIB77DAPw8RztE/f9If/8/wv+7QnX/+cCBwfx
JuoSCxgHHewQGuD/OuIo/wA1++0IFvrcIMgMzhES/eNH3SoXGRPw/xAJ9vgH8/77BfUMAv4LCAIHBgUD7wH29/7/CAAD//n9FA8QCv3oC+LzEe4AAAYGE/3p
/hQF+Qr+EPEaBh8C8gj49vwFKgYE/gIKKfwVCfHtDwES2+7w6hwDEQoJ+R/9AAcH7g4aBgIAEBEPDusM+PvvAe4A9vX++fID+wgZ+u3n/vLuMB4LBwQH/uAB
9PoWEAoA9fzu7wv67P0F+/gB5Pf3+wscEgD2FQ7l8QkJB/4J/RP49QMCChDy9QcSAAP66Pf9CAQjBvoDAd0Q9+IFCwf+9vwAAQr6CAjrFvr1DhD1C+viEREP
9u/5Buz96t0fCf4O5vD+5wf47AQEBwsJAwD98egJ+w8O//X2Cfjr7xIC+w349vfsGAfdDPr+//4I+iAE3wPzCiQPLhwJBgwH7t0K8x0N+A4DAAoA/d4c/Orw
AwLoC8g6GAgI8/UgMAr78/UFABcRAgAJFwUf9u4B8v0P//4H/xIFBRUI8w4h+QcBAQEH7/387PsK8CX7+QIJ8g/+7xDWChQMIhLlCRX28O0DCfMmAhj7Mwj3
JRPuDPsDDf0FC/cFCwEc+gj1BfL17QwJ+wkLC/UG/PkXC/P7+Pn/BgsG+iITCwH8ABcVAe3k6+j5ExrXDvIP7wn68x0O/Bb66gLfAwcNDgT8BhX4+PsJCPcX
/xryKA0DGRHvAwb8Cv33/NT/BRMS+/QQ+gLpAAkZ9wr2AwwU+vcG+uQWCPEJBvsK5A/5DxYd7BIdAff3DAkE//cN8yH9AAv59AcG+wPw3wDXBRILKA3uCRfw
7esCB/0M/AvyIAv5IAbk/Pr1/AXn/esLBQj+8w0QBAIC+A79CPj+CAQZ7v0k9QgN8Pz0+ewE9wP46/jx/+8N//wECPoP5xYH8c0H+OX9BuoA+P/y6/7oDwkK
B/wBBRb9BwQOAAEU/wX8Cwb3Df4CDv//CA7qCwsLAgYEFQkHAewUAwPqBBIF/AH/7AcMCAEDB+4QDQgUBhH5Dw4e9fP/CwPu9gr//PTl/fX48QoADfAM+wkH
AwEaCAj5AgoF5fwCCN4DDPvq9/Tm9xIDAQrw/Bv0CgXmBQUDAP4G9QsG/xEC8Qf5/wTsBwj/BP3z/vr+DxMcD9f8/wT0DgwjCgsT/BrtDgsLD//s8A3wBQv8
AOvvCQkR/RIACPsHDQz5B/kC+P3h+v/rAgEI8gURE//89/f6Bgb9/AMGAP0F8woAAAMCA/7/Cvb0+wv2Cv8B/wMA9PcO+dYB/wXvFBkR/goE9/cJGA33F+0B
9QAR+wkD/ffc/vLXFQj29vvqBRjk7Qr1Cx4ZE/oBC/f/DfH3/fn8FvwCCAT6DOkCABURDPwFC/0DBfYCCwL6CPoN+gEW+PMEGfIP+QYjCwMHBPoXAgMOCgT9
/APuAuvdBvHt/RgKHhP09AwI9gMB+gT/CwYD6vgFAecIIAkP/Pj7APXqARYKD/nvA/wTAhT07O0IDusB+wL++PkKBvEU7/IBD/kPDQMCAv0IAg0H//gJ8QMM
9vTvFfz1DvEO/gP++P4S+Bf/9Pb97wH38wcJA+8IEfvy/hfz8Qn5AwoA8PQN/QD9CA4B8PwR//z1/vAI/PwSCOwKCvP8+hERB/YFCQL//Q71EgTw8+4GCe8E
DgIBAv3uF/f5CwEB+AUDBgH4BP4S7/P1+w/6Dgz9BO7x+fITAv36Bf359gwGExT49Q389AH6AQ3wD94jNhjwGv4M5v0cFhcCHPUQ8wQzFuws5M7+4wjs+h8A
BQ77/QQBCwjrCwAMCQv09O4DAwj8+AcE6wDw4gMH6/rw/ecLDALxJiIMEPL6GxwJ9vL68fwcKsgT+Q4BC/joFczn/yDAIRs2EAAdHdP1+fMFC074GOb+5Pv3
FNQf2goOG/oDAfT2BAb9/PABCvwHIQEADxQHCfECG/78/BMP7vLUAvoKCAYOBvIDAwYA5AALDhf8/gUA/gL3/wrw+iP5/A0A8wro+uUh/QMC/goV/fAK6wwC
9wX1CBIF7gf8/fPtAfzm8+UM4C8AAOoN/g7OzAHa+gf8CBT0DAvxAejp9uoC/vXxAQf5ABEB9hHkE9jw/98M+v39HgAE+Q/+8vPu7PH85+zZAuoyGAL0Iuz8
yM3/1fsG8wYY8Q8Q//X55P/XC/Ac7Rb9/gfWFw4QGuz09Q4DDR8D2wrx7ALoAPwJ9hwJ6OXy4Q76JxkI6gPtBuDgA+wOBPf9GwkLE/QEBvcJ8dUN9x7zEAX3
BfILBOoHEQbv/hX6IwcOIQX2B+gH8RwI+fPlEPwdFgX6+/0G9fwE/PcT/df57gUW0P8LCwDZHvHrCO71BwUIAf7y/+0SD/YGAgIQ+Qr4Avj0Hv8A5uftFeT5
Bv0aAArcFev7Fer1BxER4wbeBAQG/P7xDfEV7f0EA/r5/ukG2AsD/Pb1ABsC9+XrDgEcBRYQFv4K/Pr78Rfz7QIHC//v/BD/Bv4CCPkO7fkQ/hIP+Aj8DQb7
Fez1BPXlJPoN+Af31hwRGCD99v8JFAoXCOb+4AHsE/jlAQIU8egHEPUCAf4G+QwE+AD/9voJBeIBGgL6+QwC6BTw+w0I8gEF2PQK8QcIEPz46/z9Exz+3/fo
Gdb/7/rcGCQL+f0M+Pj0+wUMAAvxBRH7Bvr89h0REfoKAwAKDwYAAv4m+/sFA/0MDw3nBQgO8/7s8RL1ARb8/xXqC/33AhAN/QMW+/LxCOVADgz54u4h4Pza
GOkQFgLQ6QD0Eg4AES3sCwoZLhD1EPkG5BQJACABIvoD/iI1EQYK9QEM9v3eAhIa7+XY49INBBQk+9r92gLg6xP1Ivvv5R3+F/sHFAH6Aeb48/f87QT/DPUS
/vcO9gkAEQIbFgv//hD79wL+9fkA+O0EBAXTLP0lBMzm9N/5CRkN9QboAeEqBdjNKOgC/QMU9AsXCvP16AjdFyIFAwAU+ff7ERwFDuT8/QLj/vQLDvj5/fr4
IBoSBe4EBQv2AQn5EBD/AfL5D+kVDOT1/gAKD/cLFPvjFPcUzxklF/76Ev0P9xcaDP3n+QT27wvs+f/09Pnv8QoKDwUC+w0R/RLw6P36IfcM6QMP9An1/P/f
BArs7QUK5RAVDgcDBQn+7+z7/+YP+v/jHP7t8g749vT0DusK6Cf4/SP38xoU/foOAQkEBQXjCOYY8eMG/uccCxAFBfT79OoO/w0AA/b0A+kA4PfoFd4M5x8b
4Qzs+gXOE/kO4evX3RX7IgEZ5O/99vPq8OcK4ff8JBv2C+r55LEX4u3+6Az7AhECAwMEBfH58xQB/Af6Ev/w/QIG/PEHDQQX998PCPn9H/b9AQYI88359REC
/uoB3Rzb/AAR2AkuCw4K/wj66wT//AEIFwj9DA379PwX9xsI7hcDA/v1+/MUHAL/+P/z9vMKBPUDB/X/FPz2/QAAFuUS+RP09e38+AoG7f7vGN/3B/QKAg4Z
7P8CAvYDAesEB+oA+QsB+/8C/xsDCe0O+gz8E/Xo/QYABvz1BfILEAUL/fgGDeb6CPzsE/ICAAXyAAj/+wD+7hj8/AP8+QgLDe8BAw4NCvbyAfUVAQEC9gkA
GAgE/AcS9PkH9wAI++MF7AcBCAIA/gIAGAP2EPH/Aej1/AT99wwKEAv66QIXIB3rCP4DCQjv8gD/HfTyDQv/EwEC/fwPFfAB4fASCAz2A/3y5wIF5Q8SAQv8
Cuf2Bv//Bv8EAQr++vz79PL0CRn88gT7AxAF/xsHAv8L8vj08QoEDPYC+fT86v4DDQETAvn4APYWBPkBAQT5GB0VAwIMHwwS9ggQC+7+Df/7BQAgCvHlAPv/
/PX9F/UG/djuFhcB+wsABP8BADnd3fLk+uboHx4OBxUT6Abz+h4V3SH4GBIDBt8X+yz4/QHqEwEaFAz68e308xAL4vf+GPn3Agr3+vkFBQPy6vD/9hTxEAYI
Fv399hT4EfsFCAn74e//DvcJ8+oYCAoB5wz0BvoEJfkVAwDu8Q3x9RD9BxLvAgIJ5/0GCAUMCP/x+P4K8/EZ9g4H+hP0DgLyGur9BgH16//xDAH5BwMTB/wT
/O768Qj8AwUG+wcJ+f3/6wcAAxYBCQL08w31H/vqDgn0AfQNCA8MDP0IBPn8B/788/HxA/4VGgP/+QQBBuANBPIH5foRAgQLDP7/Cw3oBw/1CRIB8AoABwcP
AwYE/P0B//z+//z+/vr5/gQM+AYABvb78Q4CFPkA+hfzDv4B9vL8Bf0MDgIRDw/8BO0A+PAMAPT2/fQB7Q39Bg8P6wn1+PgH7fL+BgkBBgUOBQXuAvXz+/b0
7Abu//gaBwT8BPL3AQn69BL3CP0J+BAP+vII5AgO9+j1COEA+wkFA/MJ8Ob8B/7+C/gX8iH+B/sg7AXx/w7s/e4G+v0DEQgT+QPz9AoQ9gQS6Rr1Ef0OBwHq
COwJBvME9Az/DP4XFPcMBAUF9woGDgTV9xH66/zm3gcdBPgACAn56fT29AcM6Qfq7/8C9vwF/wX7Bg36AAb/DvIKBPr+EQ0NAgz9E/wh8RkMAwfx8RMZEwb9
/u/2DBEF4/YGLrYI2NQYGBYPB9n3OtjTFvz9QgwV9xoDBvsI8uMC5/8tAe7vFcwdEBQVDUAA+QsK6xoFCPgU/Q4KD+boACPr9/v1C/zkAv/v/w0YCvQCDQL6
+P77CRYOBw/7AO34Au/wCvAKAAr6BhMRAAj+APkS7/Tn/Q/6C/oGCfP/BP//BQbz/RPv7vYJCgASBvv6BgH7+ezyAPUYBQUY6vsH+AHw9e7pFvcQCwEDAvIP
C98MFvv72hAJHBoTBRMBDwQMABD7/wUH/w/sEQYDAh8cBQsIAQX94f0MABH+Fvvz8PcF9vj++vv0DPkI+g4MDhLuBQj+7/7++A0EAgMFDPXtDv/97AMABAQN
/vruB/4DOxL8ERT+5RIF+R31/QkG5Pb8Be8U5/fsAQD/EQgAB/wT+Pf9/fgICAHwGPcL+g4G7fgSCgn4/P38IgML+wYHBykL/v0P+vj1EgAY+PkT9uHw9RHq
GPvs9/Yo/wzvB//pFAH9DwjvBwcTBwX9BxQJ/fP7D+4KBQsH+AfmCgEYBAgj/wP4Au8O+vb6+vD2/ATs+fgOAwwMDe/8+ggX9fcT+xMO7QkA8wLnCwkT8PUC
EfUH8hYO9u/i7PT62QzaHg4KEw7qDBoT+wYF/uoNCQcNE/r7JAPnCRT1AAPyFe0UABIEAe0AEQL7+P0LBxj6FwMZ/vwLBQUH/vEJCPb15fD8DyELEAkR++36
/P8OBvgI/P8E/RD5EPgBA/0M+AoEFPsI/fn9BQEH+QUB+gH9/iDvAPURAwQJ+PLw+wb+CvcPCPsF8AkN6dsH/AQTCQz8BAkW2PwB/voE7/v09v0F/gID+w3+
6P3/8/0HAPr06hD2/vgUBw/59QQZKAAJ+gsC/A4B/Ov9Bffo+g4OBwkJAAT0AfTqCgvq5v3y/gb+++EG+w8E7P/7+/z1/Qsd//z+/AcDBQT/DfEC4gguHQYj
+Of49hMXBf0B/gIR+P334wXt4eb5DQroAQgJDwL59/QB/QUD9vH5/P8GBwUZEAcO9RUD9AcGBgzv8Pb1CQbtDuEPDwkDAfQJDPf/AfQRAgj+GAsmD/kWAvAG
B+AOG+gaBwLuDRH4GQD/+gX+/Pn8De0HBgIJDQHk+g4MBvPuBO30CgIDF/7pCPoE/A8KCwIFDgAG/QsT6A3t/ejzExPYOA8O/vo0FOr57+kPBSXu8t7hAOnx
CQYP2Psd6+wEF/QdIfjwAiQXB/P+A/cLD+b2+P8F//sW7h/o9wj/9AkC+/EAAPb2Dvjx+w/+9/wWCQD89/wDBAwI7fgN7/L++gERBQwKCwoB5w4GAOn9BQYN
BBb7Bv35EekLCPr3+/n8EvMKGAn+EvroEPoB6A0aBAT9Evb++grx9g8BAw32CP/09AD9BxIUDgr2Efr29QcL9wX6+v799APzFOICAv/+APboDewEAAMZ/PUX
Bv3q+P38/wz8E/oFBggL+PT/9fQMBN8rFyfy8yH+AvkO8BIFCeb79uwK+ADi2gjkCBDi+fgR8BYKFPoQA+AJ+QDmBhUDBgYG6RAK9fPhC/cF9ewM9xTjBg0Q
/BYf7w3+/e0GGAoN+QL5Cv768wIGBAoD7gT8BAMBDAUQAPv0/QX9/R0H/QD0B/4SC/z0BhIEBw4BHvYE8QUDCwMX/fbu7wYA9w4hAgYO6Qv08/IHIgv22vkD
Cv7z8vUG8+YM/gEUCvcb+u8C8fn5CwLzAAgEAfTyEADX7fsD/Ab49Pbl/xP81fb02t/7IB4c5BUL7BrpBBQQDg/39xEDIB348/seCwzhG+z3C/sP6wYOFuTw
Ag4N/QMB4/sP9wYK/PL8/QEY++T8AQoGAN0K6xoJAAoIFwD+Cf8L/xHq4wXu8uMF7AD7BBUTEgIG+PsS/vwCCwwZARkA8gUi7SQN+/oHJ/wO/PHxEfUA5Oj0
8gz7FfwCC+T7H//tHA3iAAfz9AgWEgj58fUO7Br1+OTsBO0CFAYH3v0o/AUABgQHDvb8BAf8APn4Bu/4AfoP8QvwAAj/6hQCAP75COsJCfgH/wAJAfUGB/j5
+ggB/QUKAwL+DPoB9AT08OcG+/b4FvoKEf4G5fEK7vYRDRD2DAnf+wAK5wnzAu789f0LBBQR/ez+/gAB8fj/BwIhBAT5COb9+u8E/vsYCfEGA+/qAg7zCBPw
DPb5C/PpEPz4Gfn66vENCeQPBQQB9+PxBCT++AT6/xUOEA3u+zMfEADs9xIB7CcCDeIX9/Xo+vYBAvf/AgX5BRwKAwUD+vL2+PkNCPv36ATu+Q4RCPTx9gv7
AgYCDRH59hwNDgT98+UD7+8D8wHgBwsKC+YJ/vf6+gb2/BgHB/wBEP3pBQf7/QID9/wZ/fn+/u0TBP0F9fQN+//9+f4T8foOAA/7AfDuB+4ABfn8+PgGBPzp
/QPzEwX1/BgdAvcLAAgNC/EA4/UQBg0PGhexDAfdC+PfGv0n0/bc4PgU7e4J/ejdH+bkGPwh3A8EJuwpFfLsHg8kHAQZAOgSAAj+CwrwAQsTE/LtDgoKAugL
EP4H+fEMBBEC8vQH7voJEu8R++/xCPT1+xH9BewMAvgM7/n2EyAM7x0I/P/59Q8ZEf7p+ukC9PIQ9vr5/fr99AAC9AgEDArhJvUI/PAFBQAD+PkJ7v/x9xXt
EOPuBBb9AwL+/woL+e/jCPoEEAMDAQ3vBvoJCvj7Cw78BfQLGOwGD+oB/e/2HvkECQf8/w395gn1Avj0Awb/9/H/8vrxDfELEf0H//YGEA3t298DFRL++BDw
9hfxEOvnGxvbBAb64xgTABUAGB/88gMNBQQOCvcRAwIO7AT/B/wABvb///4IAfn6CAz7CgID+fQE/fYCAf8K/fnvDf0FEfT6/wL59gD7AvL59QoFC/oQFwcI
AAfy+xL4/uju/P37HCfwBAD48Rf+7BEA7QXq5QUI4/3kDfH9I/7vD/Lv8PsBCA4Q4gPjBen39h4K/u3u+xHw8Of/AfcUE/MJ+v/t+gP4HBfrBesF/PUB+xUB
BP8CAOIDD/ny9RDwDQsJ/P8ABw39+vD3Bv4HCu768wAHCvn4+vLvBvAPCQzrEf4C7vz9CvX7+QPs9/wI9P717+4M/wkDB9z+DAgXAfcJEAD/7Av9/Az7BO4e
DvccBugDC/QUBQcVEwHxDQom6/AFDgTsBQAM//3r+fAH7wj+Gfrq/vb2+uXh+/UaDPcNEAUF6gwRDAgM9PsP/vz86AXn6/L2+//58PP++hEKAv4F+gH5Bg0L
/hLy/v7uEAX7EP4M5gsBA/HuGvoHCvf9/vAD+ukM7wYI/wMGA/wi2BP28OcHCfL78/z0B/36/fn29wX/+gbz9fgmExPy/wP/+/b3BwED+sXSKSjuFxQL8902
DAgB4gn56vUCBe7iEwkUACbx9PYE+u0PE/wDCfYD/gn6CRHt/Pjy/v/9BOoOBP3/AfkM+w71/AcM7ukK+g3+7/L3B+UADfX4+PwL7REB+//0DAnvAfcI/ff8
+wAK6P32D/P9CAMEAvQG8hn2Cwnv/f4QAvIM/+4DFPgE/PD3DAP16yH0+gT8G/r5APwLAwACE/UH7Bn+9CALC+kCDBHpDAHmFhIHE/7/9e4H7+8LEPIcEd76
D/zeIRUU+gMzD+QFC+P+BjH+8f3w4u70+/MW6vn+BQEXC/4SDPIJ/u0J/wgF+P/3HAUPCPoC6xII8+AcCiERBgj8ABf/DfsFFgEF/R0JAfolD/IG7vgMAv/0
+gMBDvL/GhLxGf31/vsEEOoQ/vsE+v7/BhL0AvQB//gF8h4N8wwJ9+YQ7fzzGAYB6PwcDPj/DPD5BeoNAd/5+xTyEfb/CQj+4QsGDfYBOBIHBP3w9f4HDQP3
7AT+/vvl/ODzDwn2+A3qGAwVAAAJ6AAA7e8GCxEE+QX6DPD7+fAB9v8aA/QEA/IUAgrrERENDPUL3/UDEg3+9hDyBwD/9+n06xTzI/X8AfUBBRYE8PbpBQ4C
9QEP8BAC7BXu6fL6Ehr74wHuDwXxDvkL/ADlCgr1/+Yl+wES/iEA+PX7/AkG8wHu7AcJ//oB/RYBDAsOEvoF/ATyE/357v4JAfz0+xgBGhPy+/zlA/wQAxX6
Bv3mCPsT/Ar/C+fuEAby9AQTDOoLAvP5FPHwD/UX8hEbCPj//+cS9QwA7PH0+QD48wAO/gn47iAoCwAx9PcC/QEQ+vwJBRML9vPx9ejv8/PsDuLkDQXsBg3+
9fTpBP0CDBYNBwf+BwcG9ff9Cv8MBPUNB/7wBgQBAf32Awkb7xsB+Bj/+vf4ChEU+hD2Id0I9wkC/OoS7vL6++IJ8hca6igB4/v1+PnkEAMSDgDuAQMDCAoW
7O33/P4K/Qv7AwQBDOz/De789+b7/v4CAgjy8QbuE+oQ9Qrr+PYHDAYJEQIRBfn26/D99Aj59gry8RH4CgIN8woS//n1/OEC+wntAwr++PIV+gkGBgUN8wL1
EgDuBOwV+fkS8g8N9RIMCgf+DxEOAQ7s9QQJ9fgE8vMF6PzzA/UOCujvBg7UFQMC+vgfFP0JCvMKAQwL8vns/vX8BvsFAvgF+P8IEfYL+A70EiUU9f0E/P/4
9wb+/PXw9wXzEg0RA+7t5fn3/ffqAPD6/+3v9AcQ9RcXCxn6CvX/Hwj59vz6I/sUFf3j+w379BYAHwXy7Or4/QoL/hD/BOX+Bdj4/fTz6g8T8gbu+f0D9BAW
/BIH9Oz0/hAgCBD2HvsOBATg+v/2D/ID+O37BwANAeAKCQMI6h8ECBEQ9fgKBPYH6wEE7/0G/P0C5+wP/wb+9AAX8AEBDhcI+/kLCQLzBxLp6PQG/xb5EP/8
/RXkBCAB+wcF8BIKCgT4+AIY+e/89AD6/PT3BhD+8fn1D/n5Bhj+ExH45vYOJQoLCxP0/R8V/PT1/QcGBu0NEwAZ/RH3EAsR9/r+/vP88CIJ9O0I+PP99/oC
3gYO/QEX6QX3/iT8Be7yAQIY8voC//cQ2ujtDhAD9Nn+BwsA+wL9C/AOChAHBwwD9gj0BwoP6vkP8+7l9fX2+AgBCA8ECQcB9//yBv4RA+0P/AsgCgj68xIV
+fIRCPwC6/f5BAP79/r9ABcSBfED9P0MDQz4AQj19gv9+gj7ARD5+ggR/foBHf4TEQ0F8/P2D/8V+vPrCuII8/zvAxvnDO8HBPEMEQIJ/gv59ekE/vcSEO/7
7/36Avz49PoN9/r+9PcCBNsfGRMBACAZ8/8F6gD1Egn9/ffo//34/ArxCQ0I9g0A9wsIEv76FAQLAQPmAgoME/gD9OgOEv77B/r4Gv4aAuv7BgcGB/8FAggF
9AIPAvMP+wXzDxb88AYG+PUE8RQOD/wGCwny7wsS9BwcDPkPBQH8Av8D6+zz/CYICPH/BAsJ/AcFAfgE+fYFDvzvFgIDCwcI8foL/vkB/vkJ/gQH+u/v9/QF
BgAA2fICCvz9EgID/goBCwvt+Af9Fvr/4gYDAvUiBAgCAAMKAgz/7f4D9f3wCwQOC/rw/gT5Bvr89ff19vro7QX2C/gJC/z3AvUeD/4NBfMHCfT56e35C+jq
EAXYJg8O9vwsGekG/+IN/y4D9f737AP+//Qf4QAMBv3u/OEP/xH6/Pz+/wDy6+z6Cxn9/vUS/RII/wUP8wvn/PoQ+f/z9wv4/QXu7u/0AvYD7SL5/A4A8f7y
D/MEBfz98wj6CvkE+fkNCfr88/j1AusE5f8F9wvo9fMOBPID7f32ABnk9gv/CPrvCA/iAfYHDAYHDv/vCf4FAfIP8/H99dkO7foNCAXlChH77//67fIP6u/3
+wX27/QUNggS+AUOEQHvDAgF/AL3Ff4DCvD/+Af/8QMBCvkA9gf78Pb0+QAA+/gKAQAIBAYJ9/726RkCFP/++PbuEf71BwH66Qf9+fkK3wsECgAFAwT4+fnh
AgAXCe71HP35AgL2DvTzHQ7tB//wCQD3BgcW/wMJ9wgB/A0GCPgD9wP1AgD68xYE+OEE9uz5C/EK8gnlDgX+FfcS5OoI9gDNBAkFAP3tCvwBBAMQ+gwb/f0B
JBDs/uYN8u0O9gTz+x/f8AH97eTm9/sBBggJCwcF+wkGCQ4A+v0TBAPm7vTv7PL++QT99QsM8vD84wME/fQMAPwEBAL+6/z7AQnuAw/6JAIB+Ajn+vTvAPbt
6xkSDA0NB/v87PADEQf2/uz+BeoU8d8PDgD//An99w336Qrt+/ENDQH8Au/y+CYg/+AC+f4RDPr87vgM8/wA++8H2xQGEA71BgUD+f7/BBoR//cFEhTiCxUe
7f/wEBIOCBf3CAjzFRLm9wYL/QwB6v7r/hPm4ggGC/YM/wgA/QsE/fkN9w//AfEG8w3nC+z+6AEFAun0/gT/DBb8+vbw8PUH9gAD/A0E//ryBQX7AggA+AL1
F/vvAg77EfAI/ezs4v0NBP79/e72+/v4+Pb/CQPyCfPkCgH88vP1EO/v+Qzp/A4A7AIF4xLwA+v7BgoPAv7lBQUCDv71CO7xBwb/9fT46wX4AQcEA//++P37
+wj6+fMF/fkIEvMK9wYB//4CCBAMCQ38Cw3/+Aj7EAL4/vUB9f0MBPP9Ff4N/vYP7AAB+fcM+vz69/MCAPADEQYP//gCAhwB+QAFBwQADhAG+/gQ/hD3CQUG
7/XzAQEH8Af5Efr2CN/yCwLy+wb67w8C8QYGAP79Bv8H6P0FEQEN//4E/PQKBvTyAQ79HPL+CwcBBPz3AvQSAgv7DPD8EgwICADu8P77DAjl/Qoc+fn4Afz+
Aw4Q9Avh//YFCP8a/PrtAwYBD/n5Dgr7C/EI/wwLEgb0CgUGCPL7Df36+Q0MBQIF+/AK//EF/Qz98vsBBxT0FQoQAP8hDPD//e8OChoH8wQB/f39APoM7voD
9gwM/eUNFPoIBAwEBwAH8BDr/hMMEfjjCAb9+wj1+AXsAA38DfX7+AX97wj5BgYKCf4H7PLtDAXv9Rj0C+kQ9/v+/PjxEfQM+QMPBuAC+P4M/Av6+/jyAgTm
//QK9/vt+PYG8wEcDwQC/gH2DvcC7RwCAPL2FvoDCwzkAAoHBRQBAv4FAP8LDAv58xMC9Ar8/RT0A/H1+AgCAPoY+gch9O3+A/f5HAsHE/oL//ACB+gJDeUA
7QPw6QL+9xoD/gn8DvP+7OYlEAwVDBYM8gT29Or5Aun29/f8B+gSEBD8EAr+CQ4BAx4AEQQDBCn19vD4IgMD/OQF7PcEAOT6G/sM7/QMCgX8DgYA7vUJCQnz
Cgf+Fx0QAOQA6/78CQsD/Pzy8gEU/vUCAP/5DAX6BRcO/ur+DBHn+/X79vX2/QP3+vj38fj45AgFBQ34Afny8ur4EP0I9f0Q9+4RBOz2BgAJAgj6+f/rAPMF
5RENCwH9AvwKCwgG/hDs/Q/v8/8JCPrzBOwTBeQA//r8/AnxAwD4AhX7+fQB9/Dq/wMC8fn7AQb68xQF8/HzBPUOBfH89QDxFBMFAP8D+wMNC/4HBwoK9AoC
AfEAEh0R+A0DBgT3BfYNDw0gBOreC+4H8xT9/AoA9RgI+QMOHBEK/vEBCw0S9PoQ+/v28/Xr/BEA/ez8CRXx+wr2/QcJ+wgC9+wE/QYAAQ/+BfoDBPYEAxAN
+gP9/Nz2COz4AwEJ+hAJ8goLDQMMCQgA8Pn45PP2AgcB8vQIExUP/PsIBhAG9/YA6woT/Qj09f779PDx+v4A+RECBAz3BwQJ8/kFEPkcDPL9Dwry+BMBD/r9
AwHuCf8FBfTs/ez49+wMAgIQB/YUA+r/CQEG+RcGAf0L9wMIEgL/9P4N8RcUAgUX+wL99Az19BL+BP4P/vsB+Bb57/IH+wrl/hTwCQcE9B77+vn4Dgr/EeHq
G/r37+sN6QoC/fD+AQEGHfwVAv33+gsKAQ4K/PgAB/oCEBMQ+vb5C/j7AAgRBwgADwT6Au4NAQP3Cgb5CQr+A/z+9AEGD+kEDfQJ9e33C/z8CQMC6vL3E/kQ
7vMIB/cBAwYB/Pb19fb5B+QG/v34EhnrDP3sFRYPBPbu/ff2/t8qBfAH3xv88gIW7wj7Ag0H/+8LCekJ+wME+xH+B/EJ/BYE/vECCOXzFf/xA/kL9gQBChL3
/AYb+vv39Rb7AAHy9/IHBAjz/PgGAQUIDQcD/QLjGxX9GAUe5gshDAUB+PIFDwr/+AX97wHs+vTz6/oO+gMA9PUHBvr//h0D+PUBBf36/gL98fP+/QkHAAb/
//v3FxEJ+xQZ8gQSDSD7BPv3DAT7B/4C9O789PXxGfEE5/wI7Ab//QUO+Q4P/gcCCfX+HOjy8QDu5hEACAX+CfIEG/MY+gYVAQb2EgAO7AUGBRH8AA4O8vLw
/QEP8/z4CAb/7w8H7gH0Dfn4GPkCDvT4HQL6CfbqCATu+PT3EQgJDvzp+vb2Cfj5+u8R7QUFAQr7EQAB/QTu4AkC9xXs2/oM/vwM+Rrt/P8H//0YAvMA+vX5
CvwL8gX9/PAP/Pj5BwH+9RQN5h8JCQ8AAgUDAwzvI/kNB+QTEewCF/vzEwUCCgXyBgwCCRUCDQsP9QMM+fL31gL7CgAHBeP+DwEK/vMZ4ff9FO4UEAYBBw3l
/v7z+vkM//oBAAv2+fb9+gD17AHyDAkFGAny/ff5AQQBDv4K/RAJAfAI/wrwBu0A//oDB/76EfoKGBEPBgESAPwGCvItBvMG+grq9PoD6xQiDAn8/PoE9/MS
Ef/+Agj/7AsIBgML+gb49wT6+/70/f0E9/Pm/gzv/QztBQQVGAcADPsQCPIW9fX7CQP67vUFEOYBBf0N7fUJ/QUNEQII+wz/9vj9Dw0KAAbw+wMD8AEGBfr1
AQINARsI//oPCgISBCH66wHv6/DqAvoIBu7y+wf6Bf8H6g0M6x4K4wr6HvgG8PTvBfj88QcD7wAG+fjzA+72BA8JAwL1CQIAAfwPCwgCFOEV9BcW+vn+CwYQ
AP77CPP8CuwQ9uwFEPr+ABsLC/b97ATcAPgG8fIHAO4E+/Pw/QoMHCkR/ScL9gcVAAEECgkICugg6Q4M+vPz8BIFCAr2+gXwGgYFDfwKCfsG++7u9AEj9wQi
AxoI9/XcCAIG/wn3/gX7/AECDQIXAwb7+woC+voJ9PT7/vwLCAf+AfP6AQgI+QcCCgoG/hPo/QwCEgnzHP/58fIM/QoP//z3EgkJ+AkLDA33FQgR5QUMEAH4
B/T+CfEW+ArwBOkL5wHy7g387vL8Etkc/v3tBhgC9Pv+7QYFJQIA9e31//kD/wj1Cv/tBQwC6QwPBv8JDBH8DgLzDggcG/cc+/8IHfb7E/AFDu4KE/z+++8D
7wMLG+gKGg34+wvzDvr1DeTuEvAMA//63wQT8OcNCQ4CEwztBvIMCAwFCQf+CvgKBA4DBv3//vLv8h8M6RH3CvkWEx0GBg0TA/f8+QoO7goJ9vv4DuwFAgIE
+ff5AP73DwsNEfsUDPkF/RH1EAP6CvkBAP0S+AsD/gARHPcB//QB/xIL7QAFAfDyHAURBOYE9wEf+Bb7+wv4/P4FDBAL/Pr8EQcFDP33CQAD/wARBekC7AcH
FRQHC//qAwX5BxHsAuwGEe/3BREMAQT5BvAA7QHyCOr2/Bbw//cL8CIBAfkQ8gX59if95Rfu9sn29ALwCvIFAgj29f4RA+MZ6v8QBQgNEv3j6foKDNwMBfYs
+w/b2CYMAOvR0QXq6Ab1Bvv9GPj89fPa6v/8BQjsBR4RGvbiHf4V3/TtBQAgOBbzB+AxECYZ0PMCFh3oBOfzNvL98bQkDwcD09YXD/cB6/0BC+wSDAHzAwUS
+/zzFPEA5QHjAvv//Pbn5/738wr7/AsJCAL5DfngAAEF9fb7+isVDu/eIgYK5NfkEvXyEAX2+AAB/PMA9N0CBvwJ/f38LBkeB9UaBw/qy/MUBhIZDPr+8B8K
Cgfh6fwMDe3/7/4i+v350hcLBQDo1hT29wb++wf8BfH8F/LoChAK7f/x+y8R+O/pEgT8BNnVFvsA9fz6/AL6CwP6APYdAwUQ/QwE++v0AxED8wgECxEL/wbw
/gUN/ggYBgH1BfECB+wB6/ju5wPuDe0CDv///ADj7vkSIPsd6/kL6Bob9d8A7/Tp8u4w3esI2fznwu4Z++XpCCsFDg/89Qv/CyDv3/f5/vDo+xzMCQ/+AQb/
9xgBEu748voECPAPEwERBRIGARUGAg0H/AoJBQf3Ae/wAfkAGQH2DwkJ+/sG9goC/vsDEAYCBQD2BPj1A/v3AvwF+AP4E/EhDgAF7A/5/vz1/gjx9wYO+fP0
BAHrAhUD8/H7+xIV6xQa9wQEDPoK/wECAPEQCfoGA/T0Eff0DvnvDgjvDwEUDAX9EfMJCv8B/QH6AP749QD4/PgAAQkA/fD+/PoE+vAUEgT4Exsd/wce/wX3
CADy+PP56PIQ9Rj5DBXz5PkV+fn/+f/1+PsC+gUG7QcC+AYG//n6CRz1/vD+E//1/t8JBfX+DAULBOwTA/EU/gfuBO8F3w/v8xH5Aw3+DgH/CQ0IHwAX4ukl
/+f+D+vW79sa79vq2gQL8R/+0v4C9wH8EPgBBPP5+gkB+wIEDfP+7wID/vbv+ggFChDxEQIN+P4VCBgA/+/5HP/m+gn18v3mE/nn9+sHBOkfBcwO9jgA3wL3
Kv8Y//ALHBYhK97rFgUl7wfv6DEA9wv28zL6FRr2Dvj28/oG/RUSBw/uBwYoCBIPBAn9IfP08QMSL/IX9AIJFPLw9wcDAeT87Pn7FArzC/YUC+8H8+sU5/gG
+wwOAu78AQTvAAb1+AMI/AQABA8F5gLwH+//6/kQBP7y7gf76xILIPb6HgboAP3mDA4ZC/b58+0B6wADA/kJ9Af3+PcH+QoGBQ4W+Q719vfxAxgY9fcD9vEb
BvgA+Owh6QkBAgT0/fMC9vkV6RYADfQD9ffu+v3l8fUK/w7/AufpD/sECw8N/PEOHf/2CQz5/BD/7vvu9vfn+fj1Efrz+vT/Bfn2CwEP+AX8D/oL9vwGC+8C
7wD++PsC7wwXCQEFCvQQ8ekL+gb88AYQ/wMi5wgDAhIA+gQB+w4QAPwEGwrx/u0F/gkCBw0RCAj3//8C9AcVB/oN/gUGA/kK/v/18Qz7Bf7zBfoA/wD//vMV
AwQMDg3+/v7q9foIB+oEDPn55gACCgv76/H7BwsD+P36GNkRCvwJDAUG9/T89vQHAvMGCAr8BfH37wHqBAr8D/v2Cf8C7fv59gEF+vXsEO/1Aewh8vsLFAb5
6/j4/e4H+hsI/eT/9/gKDOXk/vUZAQPw9AEF7ewZFRALCwL4/f8Q7gQDEgsA+QrzDwkC/AoEAhH49+br/9YZwdTY3ATN/hY6JA8F1SrN1g8EHQ/Y+gICMvcF
Efr6GArw7fz/HfwM8Qb97QT3BfD9/fX9AvIa+BAL+AEECf4N8/sO7hn2Bvf1HOzkBwcbEfL9Efn26PID/gH5Fw4MBgP6Bw0D+h4G9fMD/u0M9+IKDTLq9gsP
DuPtBwILBP30BPoTBP3xCvnx9PgL4/3w+QQLGejyEQMJ8e799vwOGRMiCvcG8RH+GAj/Dvn2GgIg/ukP6P8AEhEt8ADtDw0ACfcK8/sB8BL5/+YPBQEE2woO
BgrlBQn3Gg73JvYF/gkN9REE+w/88Abz9AgAFQcDAPsA6voDAfsAFQn6Ghrm/AD/5hcD+BTy+ur37f3+9dv+OCwtv/oi8Rfj6P7rDgQE2/7k+RH41e0gBfks
D9YH9BAEHgsC3grd598AHvD4/v/vAQ358AMIAfECGhgG/QLtF/j4Cvv9C/QM+QkGAOEZFRAQART0EAYM/f31AB4A/vz4+Qjv/wLx/P7/AP4A8QwOCggG6/jg
8A/2AAP4/gfz+f4GFvMJ+RbyIgkTAO3l/gXn/f4E6QIAEPL2Egn1BgkLCOcAAwb0BgjzBwr3AAbvDe37Dgb/Fv3/AP0K/PkEC/n1AwEP9hAF/w779An3+wkI
EhIEAgQAEB3r6f8X8uIF+xUJ7fT78v/oBwYO5+UFHykXHwPsEOYfFRcJFRP29RPsLu7gDOHb+QYHKAX99eoDGiIACPkR2w38Af/PHu7mFAbt8+jz+RAdCyr+
FQAD+/wX7wP99AsVBP7q/wUC6Q34CQMI/vsIBgvmAwv8FfUO/w7t+gzoIRL+B+UH6/fnFwkCBvYD6+4BAPX9B/4K5gAaD+EEJ9Y9JgoW2g/j69Uf//gF8PzP
5Qv43AwJ7AP7CQIU4v4H2CgWAxDkAfP85Bn8BgTy/+vxDPz09vkAHPsB8P0Q9AYBD/n3CPH2Avn9/wbyDf8e/vn1CgQD6Pv4Bw8Z8fkB9OzzCfQC/xTwHAoJ
+wvx6/YBAPgA+v/mGev8CwICCPEP9wMMBgUFBQH39gIBCfr6AO30EgnxBvj5+//y6vvlAgj6+vgD/Qvs+P0CDwrv/gb4BgcC6/8H+A0CAfTk/hTuDQr9Cf3w
9ybg5d/zBPb76xzh8RIPBBD++QnpA8oUF+Ea/xT2EOnvNufPFxfz5eP5GuDvJv/0DvD3AfELCPoBCwf5AgIV//H/+QH7A/IAAfPo6A0D8Aj8//79/wwDHQYJ
/wL2EAAF/wvu8PcIAQb0Ae3/BffsCgQD/Ov4Bf4RBA34EAoJBdEM+f/3AQ/5DAIL8fMY+/0LBQzv7/L2EfH3Cfr4CBMOAPP8/O77CP//6wz0Bwj+9+0RFPkA
6gMGHOML/xP6BRUM5goKBBMHLP4H8vj8+QME8w/lBQv7+AwC/fUACPgQBRkIAhTq8BkA+P0C+gr7+gL1+vALEQDk/hIR8fYADAsG8Pf/Cgn3BfsF/BsEBAbq
KgYCAOX8/AL5GOoMAgL3BA0I8xMH+hj8EfkV/REO6fkW/ggAAQb3DAj1AAH/AgkK8AT9Agf/+BUSC/HyDwD8Axrx8wUICwzxFvb9BxD5/v39+ukD+RIGBw4C
EObvBvv/DgIFBgj6GgkB+Qb69g0AB+7+9v3zAxX4Cfr9BgcM8v8AAwT4AO4D/xf6CwcHC/35Cf35BBf8FwT59wYI9PQAAvsEEAAWAPAcGwneIAIFAQgRGwr0
Jwbq+RvuBfz58xYIGfjd7hsk7wMKCwUU+gb7Cgf3+QoFEgYHA/n7CwgO9P3r7Bf6G/n88wkI9AoR7/n7BAUQ7B4RDwsA+//33+sEBQkE/AIF9vz0B+/5CQf8
Bv4EAfn7FusWAP4F8e/89AQL9QTx/AAFEQD08/7++hf/AAIA/PkDAAMCFAP86gXxE//uAPv4CvsI6vz/AiQd//QGCAPu8Q/yFRD1BQP89v37/vQEDO4GEPUw
FhsOCQfs4gH5Jco5HCQgI+Lh6+EfCffv5dws3O//DNzqCRfz/Pr36gTx/izq3vL07/Ly/xvzAhQX+P/t/RcE4QIAAeX69P3yAtQC8QovABsL5xD44PIbCh33
3tURGgIB++YB+OAI7AIV9vsHEugEDwUbCwEC8hMM+/ADB+oKAQgB6P8H7wMHBfgS8vkFAAP2+N//F+0IBgn39voI8/H5BQAJ6gP+EQUCJRDoBfMG7O8C++4K
+/vf7uzyCfQI6hQACu/z9CUO3w77ABDmHvYPCf4N++vzCAEG8/YJGf0aAgYC9+4I+BP89gMA/voO/hYI7Aj07uTuIAHyAhgICRD2BQYI+wEI9vUF8/r49fIN
5AUDDwANChv8+SH7CwQHAfv0/hMWDgwM+wIZ+xsj8vP+Avrv9ggB1xAL/QX27ewY/wju5hfk7AL26wMG5PD29PH9GyL93hHj/fIEE+8U6OUF+gn5CAgT/vb+
+QD6//0KEhMIEA7w8v8E9gYI//wVBP75+AP3AwUAC/8LBvX5+AUIDwHw/AQFBfXhDxAE8foDBAAI+er5+wPy9AMbBBP0+OX7CArvEej76PQA+NoB+uj4/gQC
4RMF9vsPCBHoAgHw9wkKAvP5DPUC+v3z8fkNAf3z+wL3DQb6/gP+/+z48QAHFQIP7QEN/wb3+PT4Cgv45QkKE/b8FvnqDhUC6wMVEgf84gET6Ar3/foGBwL+
7PveEOP8BfUAAQkHAv/4CAAG5wEQ+QgQAQL+Dhb+Dvb6//wJA/cRD/z/DvYH3vfz8hD4BgwKBQcA5Qf9/Ab++/7zHfkNEu8iBhDyBwwd7AES/vf7DSrz8vjc
Bg787gIYBAv0+SIK5v4REe4RLP74/w4B7wb8DQr5+ucKD/P1B/n2C/nnChIB8RgFBgf/CQTjDu4PJBoD+w8U7/cBD/UIAP4RCPIN+Pb8EP7NDA8E/fUFC/sS
9yb57gntDPzj+AkDEhL1BQcF8v7q+voCDvcQAv3yBf4FAv8E8wL8CPQO/Qf1/OcZJhf0Agj8+PU1ARkTBvgOEAQk+dwf7eP38//8Bg725wIZBOv0BfDlGz8L
A/QfCf0RDg0P4/f0D/Xy7g3y+AT4+PsGCPYHCfLyDhP5CwAGEhT+6wD78/YFAR76AwT4+AbiDAMODAAG5RH5GPcJ/P8GABATEfL69vnsBvny7PkOCCIDGhLr
9AnsBgsQEQH9+g4JCAoA8e/uCPP19/YHAvsC4RH/5gkG9/oVFgX+5gv3BBIJ8gcCAO8I/Aj3BP0ECvgF/w376gAM/BT78Ajv/wwEGRYOC/QH5gr7Bu0DEQj1
2+7oCPUeGAcK6hUB6v0B+RAL+P7p+g8A/fMBAP738frb8woC8BYa/OcDGfb//f0HCgMDAQ7b/ef7/fgBIwwOAO8JBgv29wkI9xcTCATt9QUG/in19/cK+uTs
9fkX9Qf96REI/AoF/P8IFRYZ7w7/AwYLGPDp9QLcDPbs9gkU++4R+w4A9Q4AHf/4EBYIDAADDPjuCuwF6AEA7O7w+Pb7Dgb1/fEAChAGCf7+A+8OA/kW8/vx
9P0A/PbzBAEFAwv4BwYSDOgWEBLw+hj9Avj58wTx/Rn4EfD8B/z0/Qb+AAn59vgI9wMFHfwAEeoDDfTyAAUABPkS9/7qFf0M+//y+wHfDgMTFfcg//0J9PMO
6/UY+vQM2woE5goR6AMCAu4MCuwHBfoBDAT99gYLF//4+grjAAwADfb77/sH7w7yBxT+BSL87Qj8DgL0+v/0CQ7/DfUKGgQL5/ID/vv6BgQDDQH8Fv3UAgL6
9BUrEREKAwAA+hYHFgL39Az84fsG+wgF6v8KAPAE+RIIBRYG9xMJ9gYJD/z4CPjrBf39AB0BA/L39wURB/LsBwISDw0AHxoU7/4C+AYFEPEI8Ab9DO8PDecJ
9CX5EgAABAEU++33BQH0/xX8EA378vcI+fMb//8A8woBDhH+9w3/D//qDQbhDvgJDg8PEPcLBQTkCfQF7urvBwr4AAH7Cw78AfnuA/4PBw0S9vrsCPP/9g4N
EQr58uMK/A30/xXhAgMMAvzzFAQY9gruJfPu7fbrA/IIBxcOAhf99gjr/P0EBvz/Cg75BQT6HR0P6fkQHfzoCPn59Afr+wb89QsTBfn+Ggn7Cw0A9/72Awfm
AgMABer/HfcBCAb66//yAukR+BAF7wUOAuv8B/4VASAII/QUEQwV/OoL6AoLA/MG+grmEfoUHvse/wAdFTD7/ej++wX1APYJHBb7+fTp+QvvBwYBDPXiAQAB
9/oNEgzrCOMB9AIT5gUD/AP0Df4FC/ADAgsOIAH9IRArDe/tDAj5AwUg6vAX9REE8vr/AwLx/gX/+/UL+gYFCgwCFBD16gIK7vsCBQ78Cxjf9hcVCxwN9wfu
E/f66AAM/ez/DCT17O34/fMJCgcO8v/2GwLrDPAB8BIz/QcOHfv58wYZCgbn6Av19/UCBvYECPj4+ggG/QL8+w4B5+349wwI/hMN9u71EfP6CggQAf0JGhkH
4hEHAAMAJ/cKAwv6B+4iDQYJBgD98gwFDQX99gYCAw8BCvUI9wYMDOj/CPUL+P/+B/v+8QUA/fgdBwf3AtsN+gcuFwXXCgEb6PQH8h4MA/wF6vT38/L4/QLt
9wwF8u39AQEBCA35//UCCAPxCvX/9P0C8vwXC+sLEPcDCukJAB8BDgYH/vIGAfL9Ehr/4fsAKPwG8wzpD+4O/BALDgj/9xDvBP3u/wPy/gr8/98NCwn7Af4B
CfYMA+j7BvEH+fYRCwP3EvMTDO74Dvj9+xIA+Q4LBAQCBvPz+vL+/ekB9hwL+voG7iEO6xP2//gBExH5Du/yBPf9/+wB+wEE5gYGFPYGAwwBBBr/7BQJ/gwC
Kvj++Pj3+f0I9RTu/fUCCgX9CQkD+AMDB/UL/wn2+ukKCxEFAgYFCPv2/v30AvMQAQgB6QX/+AkDAAL/Awb/BxoHGQT+EPEC8vAM9/kKzwolDuj+C/7XGEX+
/O8s9PzzBxMQ/On7Bvn87SL+8/cTD/4g+w/vDe8UDgXxGhcMAwz6FAL+9BgB+d8BAfIR/PzpCPn+DQUABwYS/+zvBPkA/QP4/+/q6fQGCwsL/vwaDvwVHAIT
Iu709gTzDfwbAQjy+wP5BwX48gMB7AcOFCEB9/n77wQQAfcAEQP86An9Ef8bAQn67gcCCwAMAvn2+AAGDvz66AEAB/j2BAHfA/8GBf8N+/4HAAn3EAz5AesR
A/YH8vTx/wsA9gkJ5+3+/vXzDPH3CPgE9/8SBwTo+/L1CQkTB/77BPH/C/X9/Av3BBAH+fn/8AH2DQLeCwMF5Pb2Be3kFvoIDhYG8PATDPv88AQD9xT1BPP9
EwMbC/EKAvD+BfL/Egf6BQYPC+/5/v3vDhH+AvQE7A8AAAYFBhz3DfsG9xIWGSED/BEV/e3vBwjw7eUJ9twV/NkXDAr19AgFDwH5BP//CQALDBQc8QX57ATr
+wbvAP4C/PUCAAIa+dgH/gof9tcg8gEy2fz9Au0QCMv38Qnt9NwC8AUSLADk9vDuG/fu8v3q++7e4gT2KgEI4AcAA+kFIA3r7wQLE/34+gjzBhEAAgn09Pv9
/wsDFQ4H/AgIFvsHAfYQ9PYL5ggDFfr29hP5C/f51vcIARAJ/vf29ekG6e3tAP4U++fo8/QJ6AgK+fUAIfgDCRn64AIDBwMR5f8X9xAa7AoZ9PYV+fH19Ajz
Iv0bAyQe1wz85hDtCe0C9fT+9A7o/vMU+AIF8Qb9/wHr//r/9w0DE/Ap/Rr4Cwz6+P0D/Pj9AQIYFhEA8AAHAgcY9d/uCxcQ9P0mDAkK4Br36RADCSADCOD5
CSz/Gev/9fkVIPgI9QfzA9v12wz9FycFEfv69+0HChL38wAUB/Us+OcNHxfxEd66JOol8QL69O8DHw/j3Q8E6g8dEgkaDe0LBw/wAvwCB/8NCPHtBfb7AAHc
FAcABQLoCg32FfL9DOsl+AD26Brw5gL6Exju9QoC8N7u6/wJDAcKFwsTCAsT9P0J7fYEE/rc8gwDAvX03QYI5yMB9fIG6QX87+L/CA/h7hH0BRP3+vP78ugH
GBb0EQnhEPEI7/viBQDk5vkUEsvkDPQBF/EH8/Xm4/4pG+8LCeEP5Qzv7fcREAMJ//wC5wULBPcAGf8HAOD69/L58eP8+AL4/gwPDhoR6wYL/eUV/xUI9hPt
EwgMFQEKAPQXA/kA8f0CENb2CgoW9QAO8SHoAgz2BwPvHhsxCgkM9v4RD/UEG/QUA/zy6ggLF/wX/NYSBAgFE+bZ/Nwa4/769AUVDBbp/AsJ+Q4C6gwK/vMF
/gT58Q/sB/oL/fUKBw8IBAkFAQD8BQvw5Rn32DQZCeYA7hYE+s8cARUJ+NwfAd0eGPULCwYM9AgCAv/pAwr+BfDz+wfzEfIK+gP4BwUD+O8TDAAHCfbxEfsC
/gDyCvgH9PQFD/MM6wQWDQ8J/wkNAvgH4gfz8AUK7Q3+APQU8xED6woW9PTu/AwMChj/D/oM/QXx+uz/4PoKAwsILebeAxINBgb8AN35Gg4OsizJ6RPx+y8F
FxPi9hj1/PgR7u/6BRgQ+OkbHQAI2yL66QH8BgvxDhT/KPME7QEPEhICA/wBEQURB/30AAL7++4W5e8XAwkcEQYPCfT57/PyBer98v/yCwADDfwM+vYN/PME
Dg33+/bnBhDmAwUEDQMx8ekGAgEMAAIA7PUICQ7JLtjpD/n4JwoUAsH2IB0NJj8D5vwsDgbb+/4B9RIJE54lqvQB7vo0JyEE7f0E/v7+Je/0AgEAAQL4CObz
A/kP1BTk/Ab8+iMBEQbv+gX+7/VG8e8K9vsO++/x7u4L9B+5GdD4GQ3lKBwcBvACDQkTFRYH/PgC/uT7+/8VDtz6Aske8hT1+AkQAAf47eoVBREhKgIL/f4M
/vvtAPgB+vvl8Q7O8Crj/h0ICQINAQL6BhH78ugB8P75+gUHISPw+fzn9gIL7934AwADCPfrEw4OBhQBCf4RCgzt+AILBBIKAOwc4hEF/PL+EPUN4vkCCBD/
GvX/AwYH7/T3CfAABgL26BLO8wb59hwODPb5F+AQ8v483Ov1/gQNGfji19oK6ii4EdUBEP/dMwgR/u7zDRf8BBYT3BEP+Qfn/gcN+/wNBPINAgEJCvgGCfEm
zQwTCtkC7/PXAiwX8vsCDh0HPQYI4s7e8uv83BkN9SUh+Pv1+PwQBu4mFvIL2CX3GijvI/sA4+kfA+7/Af4uH/3yBe/x8O0GCAMTAPPxEAv7Dg7rBfQG6v/w
+fgUBA0O9gj0A/r39gkH8gXxBwHzAu/8BgIJ9/wG+wD4CggLDPTs9gb//P31AOsKDfkM9gYODAcDABEA8PIV+/T7/+v/DOoOKQ4K/yHeG/fzJfvv5SsNCwzK
AQz9BPH2HukvHx0W4RIJC+L4Ebkd7+P+9w8XGh/gPBcvFfQA6uMx8ugFJC/5IwAN+PgCAfz9/g0H+hMCAQzzCP768hb69P/rEA8A/O73B/D6Ae/1+BP78gr3
DRQIDP4LCfn38w/yBQLx+PwH9fgECPv+EPHz+R4XBQYR8xL9CwQE+N8F+v4cAPft9QIA/+v59d4R0M/f3AjN9xgpJRj96Rm+1AsKIBje+f8AFv8ABPsF3eEK
7SYgERf+HfgJIQ0O/v4BBRQI5PoG8P4C9/f84/X1D/zmEQvx9OYZD/P4BQj54vnz/P0BAv8F6wfzAwz3BfHq/P4KAAD/CRQcCwER+Pz2//n/9PwAAfQCDusA
/fcJ+P7q7wYGEQbuDAsUAAwV+/L99OMY9v8XAe4U/AYJ/PMFAvbiAvkIFPIJ6AEFFw0LB/8PAhL9+usG/yfv+AATAhv8EgMEEgEL+Q72A/wa/gEGCgf6Fv3u
BxXqHf4PAA8I+/wA1h8T/gbxEwcqL+oC//Tx8yHw0QID7SL66f4P6w307gbzHRom8wIGDQcUIAHp3vrn+unv9RT28xT+4gTz7fnO2wAFCugUCfsnFRUM/wsR
+uQUFfcB497nFdLkC/cD+joI4f32/h3h9SkYEOn+ENnyCA0ZM+PwEwMLBgv5FvXy/wrmCg0Z/fAfDwobAfP79ej/D/L2/fPqCvnl++jgCRH8+PLlFADx7//u
CP0JDAfqDPMDD/UI//frFeQM+QL06+gLHAMOHuz++RPiBhMRFvUB8RD4//cFDhH/5wwJGvgP7gzcEwYIARQWAwwS+Bn6BwUF/eLe/QT47wH1EQPw9PgE2ggA
8QcFFAsBCvkqFiMI+BMCBvv/+P4OIwswBwcE798VHPD/ABwq6voM0hgW/Pr7BhD01ALrBvL90SQJDxEFxRAAC+/qHA33A+nvBgvRBQD3+fX4AAUK1wIIC/EY
IQjkBfT4Et8A8eP7CRMKEAT25wD9CQH9Fi7x5BwM7hQyEt784P0VyP7d3e8FIQscAvHXCfIK/wQZPNzE9C0dOhTn3RsO/gsp6xgC/yEPCOj42fHfA+H33/Ub
HfL49QD2D+DyBfkA+Pr+CvkP9hoO9f4IBgIF9Qf8AwAICO/0FPr96/EJ8BEKARQACAcZGAwKAfL45Af/Awf8AQgc7AH+9//+8QAA/P8L8/UJBQcE/hgJ9/f2
FAEM/QH99BPv+wr68gvx6v8QEw4GBxDv8eMXDAn6AP/wAxHy+fLz9u//EAwI+iL5+QUKDv748/f88g0E+dke3fkJ/wAaGAP77xIB8f7zBPX9CA/8FALwBg4L
FQcX7PILDgbvAAUFCRrW+w0ECAgf8uILCw4A+AX++f0PDwvJJsjnFPsFIQsTFf79+fjt/ADw+gAD9gIG/BcNBQr6DPz0/wQK//j49v4S9/gL8Cvq6QHt+/za
5+sC/yHrFfIN8xoGEyUX6/gLDQoB9wL6CAIk9uIC+gIC+P8F/QX9DgbOFen9C+nxGggFEe/xAfsL4wLz4g7/FfwBCg4Y+AXt+PDt/O/2AfX9/f8f6QD1/+MQ
+CIT0szz8v7lHxPC9fv06yIP9eUi2f/pCg38Bv8PFQH4Bg0F8A/nAgUE9QD28vL7Bvzt6Qz3DAH65wQF//kECwn3CPf+CALxHBERAvn+AgLvAvrtC/8b9Qbu
+/374QEqJAwPDRj05g0O2QIE0/L4CNzk+Pv9JAUW6vHo9hEWA/bx8Sbh8w7i+BL6+OYU3u7nB//uAvEZAwME/O8KGgryBvwEFfHkJOft/RH75O/z5gEVIvPm
FgMQ8vcCDAUFChUn+/kI7Q77A/7q+Pz0Dv8CAvj38wn/9h8G9Pf+FAonFz38C/n1JeMCAuAP9fQuFAYJ+NTSKvG/MP7HDwT5FQUA/Pn6BPEEEQUZ4fIA9fbz
A/vp7grzCQb3AQEOAAEDAgH98Aj0CRAGBQ0C/BEUBQMK+u7/BAru/vz0+P4S+PfW6gvqEQb97PX3///n+d0D7wbtKBL6/+H27tIW9xH3+932Cu4NCPjr+/YA
+O793wPrA+cpDvny6vPn2gz4BvPw6vkL7xABCvP+AQj86/fsDO0K7R8M7gfu9vDVCvIE3uH78Qn4Gw4E7w3wB+HS+c8NyP/4JAYDCPju+cP85QsJ7v76/P4P
8gj76wgH8PftBv0WAgXtBQYT6wbf9d7o9+rmEPQO+foBAvTuBhXv9/b18+wFEA4P+wkH7g3v+QkG4vTx/hX2G/wMBAcKEPTb9ekL6A/6IvzuDunv+sIFCfYA
BPf0+vYJAQ74/QDx+/315QvxJvQLBQL/BvT22wj2/fbu8+4C+QsD/AP6AADr4vPsDPoA7RwC9RAE9PbY/PYf4ADfBgDyACMA9QX89AHfD9773/UEEvUREOTz
F+UrABTu+fb0AvgIGAL3BPzvBOv91/zfBvkPBfr87vMT1yH0C/P55vsC7Q0B//n9/Aj/6/LpC/AP4yEJ7QL18efYEvkF/OzyDOwO7Qb4BgLv9yP1Cw0ICfLd
AOjd/hn6Au8N6vX7BfMY7voB9PcA/fn3C/oL+AUBEPwXAwoNC/b8+ggJDPEV+vcEAff3///8+fwAB/0JAfkE/PjtA/4EAvvtBwvkCQYY3QUEDPgOAyPv8wMe
+w8e+gHt8gf69Qzq9QHpCwH3GgroFgoK7gkQAvkEEQrwBhP/AwECFuv8DvcLBwIa+BL4B/bw+BH7CfH+9PH/BfUPFQj49fYS/v0D7gUH7gfu8/T19wz8+f71
/ujuCgUJCRIM+gMJ+/oH/AcTBQL+BfL57/TyAAIBAO785gUFAwAE+fsBBv34AAoBAw/++PoAyR33Af8M+dP+8gQL+O8OCgry/ssJBAYcBP719hHe+Qfx+/ju
CgDx5w4AD/L6AQP/Bw4A5vsOEgUBCwH4DunuAekO6A4IAg7m/+wa+wTwBwcBHAD++ucBGgn5AgAAz9r/ERDtB9gCCgz0Awj77f0HCfr29xQFD/MKCAT6BPQE
6AX6AvT8CAX7+/D/+xTpDPkJ+wnv+AD69fzxAPb4AggQDuv8BgvYAgDZSRkLCc4S7fbWHRMH/fn55PIdB+0ECuAT9f8GE+sdBwMT9xQG0Azw7vLpA/n96gzn
7fHh8wsC+gcFIO4Q/xX3JPso8wTW9P0t/eDEIhcB7wL3/OTsFPTt8PgW8SoE/h7y8gf/D+/yBRT66fYlNfPm7QXiEfIa//P78gP6FfQEDffsAhb88xTzGAHv
6wQV8RDv7PAEDRTyA/j8AfAf/QwS/fUQF/L7E/399vvq9BD4B/zm/vjy/fsICu73+hnbHR8T7wgn7uIpABsC7/H7CfgR8uTX8Qgp9vP1AfsQCfoV/gLt/Pz8
GgL56/rfBBEFCg75AP7u7vD+8RruAvcW+f8O+/MBB/H7BPwS//X0DxnyAvn97gEHEfD5/AYNGAcLAwb1AAQDBuvzFgIR+vkd+gEC/fwTBPAWA/kE7Qz1/wwJ
/v32EPb4AQfxC/8CGP4TEv0ACv/4BeUH8vDqEOwC8fcHCATs/Q8A+RDZAAgJDP0PAyXoDxINChMFJ/YV6QLp9AIJ+PkMBP/oDPfvC/0W8gX/EQUPCfrsBg8h
4wYIFerz/RgIDv4k9fQW5fILEfL+EfUa9vslAeP5Hhz5Dh36/QLzBA4T+hDy+PkC+AER8AEXAgPs+RL69vsLDv70DBUP7AH+7wb3GRX0Cen09RgT9ADkA/0F
AQH7BwUY6QfbCvLtEhP2+g8O9wcY4fccERUDAfsfBxT7A/kOEQXy/eYB7/X+Avz2EP7/8ArY/hD+DgMF7xAHFe7//AgVCewW+QX/4gAB9vn+EgXyDfLlDQz/
7//8BAYUFfvtAgUZ9BvtBwXk/P/18vQI+PUR9esECADqCPUN/wsF+/wPBQPxF+oM7uQDBfnyDwn94Rfv5QgCE/UC+BAGHBD09BAWJfoIBwT8/fnxCevy/hL+
EgoC+xAMDwvsBwUD/Pbw+wYj8wXzGfXxFPcJFAAO+/oCCAHwE+v49g317w8F/A8D+QoH+RL/+PkW7hMCARoB+AIQA+z/6wPzCgfw7h/7CQYQ9/759/0E+w8G
B/EG+wcH7Any6wwG6PT09PkQDAgG+xMD4eDmBxXfIPAp1hL3ByTg1Or4E+/J7+Xm2x4UBSDVHR3q+O/37AATDhLsAf8IE/Uh2uobEfD18ezxGRAcAewbDPfy
9Aj4+RAH/+n+BQUG9Qvp7A4L5AHm+gALERIA9hsEC/v5+QbzCgEF+/zyCPHv9gr8CRj+8Pz4/wkPBQEU+QLvKQsREAUG9tsL+xXoKBUiEiHm9vPfFQUB6eTm
Fuf9//EPD/8U+g0F/vsFEwgVCvXw7foXHAYU8AkDD/cK8fYAAP38+gny9vYI8QsS8wr6CAf4FPoH5AzsBPMKCgYM/u4R/u7d+gPrDhH5AP/pEQXtBP8AFwvk
Dv8W8/sS5goPBuYKBA79ChL+7/ELDPvuBecSFAURAv4SBPUQ/usGAgAVBv0UEerpLNQw/+0/8fb9CAj0DMsIxhPr9dsq0hsLLgPzCh0D//cU7PwB9xAA/PAV
CQYH6AYN/Qr1/wL7GxMHJPsC/gT5/AQKEPUD/gMM9wf88QgL7v7y9gMQAAMA+Q8JyObwHfgY7uDqARH7AfsEGOgg5RLv/QDxKAsX8+3x6B0C5fkU5AQECvII
EPb0/A0A+g/34RbyDwAF5Oz2H/EK+s717v70EBr1EuAQFPjX/QsDCwMV5wsJFgkXD/IQ6gUSB+sqGxARBhQBEhcc3d7+GRHiBf/zDe/e9toS8BP5+e3s+xv5
ARvVExEdKRPpEA3yLBD4CgX08hftPP/iKfnP8/v2/QzkDhIZ4wgqDvMHKAgDGAEKJ/vxGwzn4PoH6i//5/4QDQH4FdIZAv8p9AHvDAX0I9kO8RTa2OUoAyEG
Mebf/wkHBP0UzCUNFi3yBuIY/+88yg3RGdjQ5CwDJQo32vEAAQMB/APiFgAGFvL+7hEA9yPkCO4O7+XyFgYPBCXo9gkJ+P/qAucV+Qok8QfuDQXmI+gL5xbZ
7/EnDRIJHOUNCQjvB/QG9vgJ8An9+P7pJPcSFfL8BvT9BvgNBBT/AA78/fL4+jEOAArh8hTc/+0R+voV9enn+/oR8fwJGegI+wsFBfn5D/sP9/8P+fr+7QMD
/ucABQUd8v8VCf77IP/y9v749Q39AAH7/vkDCv0BBAAF/hYC+wv4CP/9Av8BCPb3BOD+GgYa8AD43f7l6hEX+97U5TEL6ebUAQT///vkCfIB9PEQDwYCAAb+
FA4ID/H3/v0GA/H8/QoH7fsEBRX91AoE3U0FHSvZAPvxJgwo4g4M7RAP8fLFDRjeBA/4GgPeCwXlMAMRHuPuAvcVAgns+vrwBBzx/9T9FPX9Dg0ADfwMDQYR
DQj7CAYWEAAG3PQbFxn/8/AI8g4EBAr8/Q0H5AAUEQ3+EPEBEPz7Fe3eBvr7CPkBEu7/Eg/3BAXtGg8E8f/wBvka8wz5+v0b6//y9g4RAAT9C+0C8wfW7fL1
HBAGCPEN/w/7FgP1Bfzx7/oBBgn+/vYW/gPtBv7v7hQA4xoJ8AUIBe0RICMR4P/pC+waFvEA+eLwAAP98hQFIvfsJhDuCAH53CITFgwEEu4FDQ8I8gX39AAE
CQjs++sXA+gc8gEH7v/bHg4iBfX97gcJFBwB//3b/fL3+Or9/xnt5gTx+/H05/YMGu/3Av4J6Aoi/AUI8+rqBR75A+4BGfv1EhHzFAj+5AwIDgrjB94K/RMt
Aw7z5/7//vfkDRccExPtCe0A6THiCvr9ABbwAfbwFx30HfYQ6xHwFuX00enq/gP/CPAIAgID/gQc+AIP/BAI/Qv6B+boA/sE//L1+QP/FxL5CAEA5BD7ByX/
AfAE4wUbARbz9Qb3+f/U/PgnDxMDBvr4/wIFAhwC+/z+9QAJAQf7APH8CfH9+QHuBv0F8SwR4v7z+NMwEC0O+xXmAgcOB/L7+gIA9Q0R/fvwGwAHBQYE5//y
+gz0EgoBBwcT/xEL9e4A9fH6BQAJ/Pz73/cP8vn1BgPqDAH9EfwJFwkF+/75+fcA+PgQ/gH6BQjhBv337vD46vr7LAsMDAfZ9+EcJQrjBQj5CxD9+evv+fsE
+BABDgX/APP7Cvb6Dv7wIPD85/0O/d4BCA4D/f/Z7gbqBxL2CQEO+woJ/fX6/e79A9307A8B8PL9/hzuBecDBgIAAO4J9RAC8wju6PUD/gAC9Qr6EfsB7gkC
A/T99+8F+gcH+PDrAgAVCvz8/gf1ChEF+OgO7fz9+vwJ+Q/6A/0GDPrl+gYFCwgDGPj9DhICERj//fr+9woF9vn1/BH++hcD+fr4Awn/Bv73BQYDCP339/Hv
/ej79wMB+gES9tbg7wAmFOUFAu/t7Nzj+RwJJDPo/yYG7O0k9eoe7wYv0Pnl8hgaBAr56gEN3c//BxEgGfP/Fgb8+Rfo8QrwBCjk7PL+Hgnz/gL+BPHo7e4J
CBIf8AweBPf4HPTsFQX/HdbsHtoAAfbsF/IHBQgm/O/7+BHLMPv1HBzt+/T85ycW6/f+BvwH9wD+/vMC+wD7BvsRCvbzHQQE8A31/vTw/A4N/Qvu7vn68fMO
DO0AFv79/gD79Qj/C/r49woEE/X6BPrx8AwM7xQLEfsH//kECfYCCfz8/fwE8Pz9EgIIB+sK8PD+EP74+xvryNgx+xMPFdD+ExLRCdwd3AciK+r0IwD4CgYD
/gkQ+/7+CQAICQYIEv8AGwr//gH/+gcKE+77APgA+wQE/f0JCAT4BAoE9Av8Bw/3/xEBAgv98wYEB+zv/unq5fcU7xn7Dfv9/gP+6d3sFOER5iwf3Az37uO5
AvEFBPfpAfkEBfjz/O/xCQDqEQT+APIOEAD6BwP0BQwECO/x2wH/Bg4U+vH6++sGBvT5BgjaBN8iDfD7/wr/3xHp7AD/AesEExn6AhYS6wv4AAcGDPkD/PL+
7PwU+BfzAQ4CAQXzDQAFCfT4Bwf1/gL3Jw4M9vDnDfH2//cCBBQNAAIB+P/wDwoS8BAHA+0K+vf4GhP69wcK+vj3EgILBgX5++3+/QH/AAIH9g/u+PwB8gb4
CPIA+PoDAAH3BAb7BhrwD/kT6/8WB//8+h37Fv7+EAAF9AT08/Lt9fDr/wUAEPXxDAb8AxUP9wwAGf3l/gwVAQ3r+OUE/vz0BvES8gQC9wIEDhQXAAb1D/4J
8f76BAoG5/32Bvrt+Pzv/AYCCvAL4w729AvlCwEHChLoAQ4KEwcMB/wF+A//CgX2Ffr4A+wO9P0KB/X/EggF9u7+BA8CCgDoAQbvCO3q9AAg7xD48/8A/vsD
+PYCGPv9CBgHDu8JF/sRFAIc6AAI+/buCiAB9uza9Af9CPj0Cgrv+vz9+/8U++nrFO0E9PEIBfECDu8ADQf4BwjzAO4JCA4LFP0OFwT2+Pnt7PoB+f778wcP
EPbkA9sH8xME/O747wHh7QDt//z7CQQCCQoHEvYB8uYZ8e/fFAn2F/v2/wrTCQgO/vca9en2DPIH+vQDAwf3+en9CQn/EA0K8QcPAAsO7/n39goG+g//AOYA
9vXt7+oLDPr77MwnFw4DGAn33Q/u/QsBDQr1FQ0W9OUQDBQEHf3/Cgj7Eekk8QwA9vgO5w/0CvwN7/v56Qb2+hLqDwr6/AYA9+gQ//oRC+YQ/N8I/fzv2APr
/ewP+wj6BfL39vf5GvETBQEP8/oHBQEEEAkC8u3qBxMLBvL6D/0C7BgM7xoL+OzU+O3vAQ3y/iHY+wD3Ag8QEf3UIdoS4wkf7Pz58yUO/eL29O7+BPD+9PsY
8grw4xUUAgYRDfT3/Pnt+fz9/gLy8eoB7w0A8vr67QX8A/oQEA32BAwMAwIHCvsW7fkB+/D5+wECBwb7+gTd7gDpFgcG8+T1FvMO5xP7DAsN/vLxBxD3If3/
ARcGB+8HA/0H/BYD9/4K9wAD9AQMAPj/Dwr17/D69wYEAQbx9PL89/IBFRr0/g0GAvr/Bur4+vkDAQr6Fwf49v8MBv4EEvcAEQYP+P/1AfUQ9Oz4CgERCAX1
6+wD/PcHCPXsAt4I8uf87xILAuQK8wPyDPr5CPoE+AcD/QbvBBD6DAEU/QUECOIQGQn3Bg0A6gUU2/v47vjw5x7/BeEDB/YhHQ8L+/4H7/ssFv7nBu3n7Bfo
CAAH+vHx4QL2/An5AP0P+wMF/gzrCAgT+f3+GQEZBf4IzugP3/sZ7gPq5Ov0KSgRDgYUC+bsFBj5+//y4+kF4ATl8/7uA+308wMKEPQK/gX49gv86hQJDPv8
DQTzBQveBgsDCOEPCgwI8wsC8wUaBuf7G/gaEBkBEe3z7fDz+gIZ7w/62AIMBd0TCQ0JDRcB6gv+8gMKHvj6+Or66vQB6SftCwntDf8EEPPzCgcK+eUFCPgX
ABcC5vL1/QD+6/ASD/wJ9v8H8vsC/eMD+gb9DPwG5wD4+xIP+hEF///6AxT4BPYAFvEFGO0K/Qn6AfkKB/bx8PEA+QL8+fUE+wEEDOz8/fgMBO/+/vkAAwTz
/AjoAQIH/uggCAfmAPgA8QoCBQHx+/0MBQL4DgMU9w376wsCCAD9AAAJ8hABAPwCBwwD9vcN+AQTBwMB5/v9HRrvDRH59ur6HQL2/wsN6QMVDQ/69PUCEfLw
7wT7AAXx9uv5AeruGO4LBPv6BgEL+u8QBBP8BPr+FwfpAQv2EO8SAgAZ+g//8B7+Auzx+v/8/Ajx8P0DHgTi1fr48g0P7Ar86vz6+fHjIw356Q34Bu74FfkO
+/j5/Q8HCy4H+woFBBr4BgLrE/oc+P4J9vP4//z09/0BCgYTBQEFBQP/AvQLGPwHAujr+A30/f77AwAFHvb+BQMMBvYAAuj7EAzsDQL5FAf9AAMO/QX8+/0A
8w307Pj19hzx8Q0EBAALBfUaCQL0CfYA9Q8IBgMT+AfxAAX3BPnz+PMFC/YEBP7//voX9/z7B//xAgIHF+8PAv8I//ISCvbz7A4P+gQNCw31/gQc+Rf/DgIP
Dgzo8ev37PsG+w4CBgXv9fwV3w4DDf8LAeMA9vcCGBf7Avv6+Az/BOz4C/voCPgG7+v5//oSDgIGE9wN+RUACBIECfcK9v/tBBr7EfoO7wgZAAMDBPT3+f8X
8g0QDgMNEP/8+AXsAwcK/w0J//4Q9xIQ7A4M9/n5/g4G+g77F/oIC/4I8NUQAAIE6AH9CQH4CP3+EAoJ+AEH+wcKCvIF9wsr/AXw+Aj47PcCIfoM8vb7/f38
Egz4/ATtBQYiFQMR9P8P+d73CgUN9ffo7QkJCREJ8vz79Q0DFQH1Av726+IUBQcW/g/lBxL9BPz/CvH5AvfvBgjt/+kH6/r9BxP9DPwNB/jyAhYBCQcC7P8G
7PIS0e8XDPQIAxnV/fYT7ygR6SEH8snpFgX3Jfj2HgcLJw8B5fXwEvzo7fQIJBX6BerrC/kJ5/s27er4/iX9+PT6Bv74+PgECwn+BvERFeT8ERgJAP37/g7p
/P78EfTm/AgSCfYMBPAIAAL5BCP5APMFDQQGCf4B/AoQAgz09wD+8/gKCQb9Cvf8DfQPDfTrAPb+E/wFCOUE/fz++f/4HwYEBwMHG/oNBPIF/e4x/eoEAPAG
+QoB8v0G8/0V7gf77P768g/++voK+A3u7//y9fD8EA8C+v4C9BMSCAQA8PPcCwUQ6QMaFAQFHfjkF/oE+QMg6vz68fzvAwz2I+0ECeH7CgHdEhYX/wQcBOQK
AucSGC/3/fLw+fjoBvYT9P/+8Pf7CvwF+hf+/AHmCQfxBukDCwP3Cv8M7goAAfr4C/3PAyIM3hodEgEFMwX6APXrCgkM/PkM6vPm9u/rHO0GDNMFC+bv+gPy
/ycbHQkQDAzkEhf5/gf8+uTyBeUe3/n+Agjv9vn4/vXo7gMG3wcE9wQM/v/92f0J8wEN8wft/wMT+PT69f/9DQf/DgIADRQAEQMFAPT0/ecJDQQR+gX1DAgC
8PwJ+uH4+QYP7Pj98gjxGvwLCfvrAAMABP3xBfXq/gj4+Pn7BP4IAgDu5gYJBgoA/gIK9Qn96/MGAg0B/ewKAeTwGeD4Ahnm9BXTA/f1+/kY/gLWH+wL9hUX
BhT47PP09RIG7QoI+/nzBA30CvsEBvj6A/T+8g38+fv+Ff8BBQAQAgnk9wYFBfkF+RD1AvMbGRnt/gf1AO8I/vDy7vr9DPoG+/r89fr6/vvt7/0S/gkACBbr
//n//Ab+/hDxA+r2Dw/2EeMG+AkgCvkBFAgDCfYBDvfyDPIN7P4VCwn3FRL+CQEZAAH39AXvD/bzBfv2FwsFBfH97B/v5RwD7gUGAvoBBBf+BR33CQL7+QH/
CQzx4e8I/Pz7CewTHxEP8vADA/LiAwT/8RgP+P0b+wPxAw8A8Oz+/vHwAPAY8wUd9/oS7vfkFgcIC/kACAX1BRYLBujt8gEA7gEN/wnxIArtCAgE5wf8FPUJ
GwIAA/H6Av8VCwcLAgL4/QH2/O/0/+z+BgHt/w0TAPQN+/IH+/YeDBHq8v75Bez7APMV+AcE/g4OCvoHAgoJEAYe+Az/A/X5+/LuAfP/7fL/+ggJA/zz8QAR
9/79C/v5B/wRDQD6CAP+CPIC9fr7CPP++vL4IvsR+wD2BQ8B+QEEFhAK7fz0BfYDCA3wEAPy5QbwAucD6fEDHvD+BAgCAhMc8hPy8QoAE/kM/gf96/wRDBAG
GAD7//T29P8ACvL4Bv0MAgLnB/oLEuj0BgEUAfUU+wTvA/b/AwXtCg4DAPgVAPH88wbz8v0IAuoC5AsDBQcAAA8ECQsY9vsKAQQc7v0GBRQJ7RkTDQbyAPwN
BBj1BPj3DwPrCRAB9gob+hT3/BQEA/AWAfwP4AUD9QL69BP3GeoNHQQPAggD+/X+HPTxGe4B+v4P//0LD/jo8wAC/vcNCPf7CAH+FvUXDQsC9Qf6A/ID5BoL
7/rvEP0d9w7o+xMJAfYG6hn84BkAFA4KEP7aB/H0FOQOCgD+BfT36//7EP8F7fMT+hLy+foE8foBCPX0BAYZDO34AwIG+gXo7u/7Ah4B+/4CCAMLAe0HDRIS
5gT0+P4QBeLt8vX78OX6/Sr+GfH1CfMH9ArvA/sFBgb7DfQGDwT+AOsA+vn/9P36DfsL9+TzEPwB+gb87hcNCv0R+hAIBfvw+uj7+OoUBfoP8wUP7/kJCvj9
FgcABhH///fx8wYG/Ov3AAT08gT6Bh75AwH77vcR6voE/QX3/Af8BgD1DwcFBwIQ6ggFFgX9F/n8/f4BAgn++vAI9wcI+fcGBPz7A/sI9QYFCfz87vkKAu4S
CQj6+wMCBAgEDvz1/gEDBef/8u0MAO/6/+gS/Pn+D/Lv+v3z/v799+wH9A4GAhgI/QT78QH58wv1AAYD/+Xy/voEDBfhEBMIBA0OAPj7+vEE+Af8CfgMAuf/
+PoPBAkC/OYIDQH2B/oK/gwQ7+sMBAcBD9sE7xnjAgUR6AcHAgQIE/v8AwMGBwAI+hPwCQ8NCf4A/ugJBADt+gQADwf14P8DAgXu/vMC9PkCEPULAAD+//rx
APQKAfnx8PYF8BEF/PURDfX7Ff0LCfcJFO0K/Qn3EwD1AOf47hIKDPgAEx3/8wAI9/8F/foH/PoP6Qn8Ew0EE+71/wkOCAoL/gbsFgYN/ezoCPn7/g4B6vb+
Av4DCAEECRMDAAT9/gAI+g314/AWBesIHBb39v3w+//59v/0/Aj9+fv0APz+BQgGGAX19xUC6QEV8Q8KCAUOBvb2//Qa5P4K9vv38AnrBfgA7AgEBwv9AvsJ
AAYSHe33/foE8AsI//AM8d31BPf5BwHr9v8GA+3+EQAOE/78/ALw+A4BG+4L8vjx7/fw9BYAAAzkCP3o/QUEAAkE+QAACPv68Q4L/P8QC//0FAL7/+v5DwA0
/xUGCRYb8BsBEQ4X+fjr9xMfEe8MHecX6P39DAYY+wvzA+z+4goKDhb46xIM+/YBFgsEBA3rCAEP7wTwAhMFDwrv//r4AfT+BAj6EQL0Bv7/BgQGAvf9A/7y
/QoC+P8TA+bz+O8GBAkPG+wfBQIOABUP6uIG8vnz+P//BxPu/v0QAgQBBf4D7v8U8Rf4Bg30Auv3+gT16vwQABUCCfztC/QQCPP89vL/EuwIDgnsCgYMAAr/
BgUNEv738f0ACwULDAzw9e/4BgoW9RwKB/0PAAMNAwv3CBL85/n+7wsM9fsC9v//+wcGCgvxCAQA9/4M9wH1/wUCDgkBEgX59g8Q/vAN8vAPCfYLEQIGBgX4
CwsEBRH47A33//kCB/gF+QH/CPXeCQQA+wAEE/cLDPf1+BQC7gjzFP4cDwv+8vr7+P0E/fIWDwwLFQH4AwD77RIQ9gDyA/wCBPYC/g8MC/vqAf///P4CFAAD
+gj0B/cI8/0A7eYJ9uz0//j9EPn9DPH4BAUDBv71CQQU+f/0+hAD7xr9EPDt//HsGP4OEBH1/AQHEgwaFQz4BAsF9BIDDwQD/wT36gvt6u3tBAcEBQH9AQMJ
+gEKDQL7+QIJBAjsFgPzAf/29vAHB/7/DPAB/P71HO7b9hMI/f8EAfIMBgH/9gT58Pfl7fv7+/MQDgb37wAK/vUTAvn+/v/8AQgC/wL09/H9+gEG7Pz9/AL3
A/3r9vAP8PAW5gMBCe0J/f4G7wMdCBb1/vn3EAr0BAUSCAUD+vz88hL49PD1CQz+BfIG8wcE7fIp9PUECwP9/P0I+egIBv72+vwDERgAENz+7AoMDPz/9QvX
AQQG5AgR8xX99xQa8Qf8DAH9Fg0LCfH7D+/49wT17/34Av0CAf33/wH7+gH69f0JBQL1BfYPA+zzDQcZ/v/+A/38Av8ACQP9+gLw8Pz49hX/CQX29Pbt9/YL
Fwry+gcD7xMDCATy9f75BfnsB/L4DQEB+/ft8Aj9GwkN6fUe8/72BPj4BAz0EvL9AuIL/PHy/wYA/OoZDwUSCwH89+EEAf72AAoE5RQEEQ37BfMBGRH+EgMC
9QMA7gP5ABLp+P78BgT2/hcGDf717gXvCw/18wj7/OsPBPrvAwcA9P8D9P0Q/fbyCQHzBBPqCAXyDxkF9AYW+w758PgJAAQJA/7rCAQH/+ry+AIK4wf0AfLy
BAPwDfsD9/0JERQd/+r0+/H/AgP/AgPxA/f4Bvv4/AnxEBUEEff4A/X+Cv4S9Pb19/Ts/PsBAvP1+e3jBQf1+AwDAAYRCg3xBgv3Fhb+9fPx9voaH/AP9foS
/f4ZAfgYCAj7BAbx/f0H/w//Ag4HDt7w//b5+AEOFgTs+PoU/AkAFv4NEf4J/AQDAA4JBf8F7PkA9AcT9w74BgwDCg8MAQj9Bv4L9gHx7vnxHRLxABABCfji
BgAbBenv6ggMAwTx+AUL/QYLBBEA8wQICfX37QAGB/f1+w39A/z6AQwBBQgW/AMEBAL4D//4DwQS/vsC/vbtEQECHPUGCf7yBQLx4wgAEv7+Cg0BAQv7CQfx
9wL1B+0Q+/QC+f8A9gAQEAv2FAPx/wDy+vP1+w4H+vH0Bf3k8fYKDgUOBQT6+eX2C/wH9wzrBP/q8u4H8+8N8QXnCQQABRT0Fv31+PgBBAHn8Qr2BfQC/RkA
BfUACv33/AX3/gACAggS/AT87u8Q8uj9BP77BBr88gUDBPH3FA4J+/rt7vP7EgcCBv/4AhYJ/QUE8QYCBQv0BQL/C+4RCQT9C/n78w4DC/QPB/AIB/8J9QgA
7f0H9QL8BwUN9PEC+/sA/vUN+f4J8/cJ+fQJ8/X+/wD6BggFAf3z/Pb1+AD3/gD9APYIDQP49wj16wL6/uMVAyHk9xMCCNASJuD8DeTw7vkCDPb/KvYFFvgH
AQAGDfsE9gH3/P78CAD7CwQI//r6D/kA/hj8/w37B/oEBgAOAAD/+/kI8QgBAgHnCPUEBPYHAe0E//cCCP4FCQUL+Pv1/+sOGAj4Fv8L/QUI9gb1Awv16gDw
CPH6//oFAwMD/vr6APEKBQ8U6wP47RUfAgsHCgz7BgQAAfwP+wAJAfYAEwIDDvwDBwIF9gYA/PT/+/L4Af70CxL+CA3n//X9FRb6EBj5ERHu9/cHDgoP3N/w
+Ozv7Pf2Jf8H7ukODv//Dgfn+wv6L/ED8hAF+vT79e72BOYB8PgX+/Xx+P/+/AQZ8gMQ+wEPCAD1Cv7x9fYCAgcK/O33AxH0/Pf2/ALn+gkH+gL5APfvA/sA
/vUE7vz3A/3x/fb3BOwCAPkLC/f/Bwn3+fodB+sA2vEC+fv3/e0C9vrk8wQa+ggU+vb3DAcAAwYK7gIBAQntBPnq/wz3BQL1AwoO/hP0/Qv4CA//AAvs/xTy
8yng6/4I/Oz27N0QGCz04RIVE+z19w0QBADu9vUMDAD0BBQS4PcD4RATA/kB9wz37ATu+PkI6wL4AwD66QYH+xT5CPoN8/IOAwcV//4IBgDzEvAoAfrgCAwM
+Pn7A/gE7h7xBfsIAQMN/AEQAQj6EvL3/AAVEPXuEwgLCwMCCwIE/QwN9g4C3wQH/Pj+AQ//7P38BwUJ9e0ADhQFEgH4/AEE/u73DPT0+PPz7RTl9fn2Cy0H
BAYKCfP8AQIMBAEFEQ8A+RHyC/jx+P4F/A8D+gLvDAIK9/j/8w0W7uUAAA3/B+4OEwH0HQ33AQzyAP0GF/EC/PUWEQfx8PD8BRMP8RIc/PL4DQcK4QfiFvIh
9QD35SDgCRj19BH2+PYG6Q4O7x8ICQz///wO7Pb6BAHz8xL0CN0PBvbjAST0/CYIAxwIEQvRBf0I8Br0+eMW5/0bC+4RJO4tFgEAB/gOAgf+BwAG9+8KBQYL
DwcNCPr8CQr89gAKAwf/9AL7APz9Cv0E+u4B7fsEERADB/cI/QMLHe3yB/wAGQsC6wEKDQgEBPcQ/vb6AvMM/v4LAPkDDBH+/v4MAPb75vgQGAQB8wgRBA7z
CwP6Bf39CQkJA/j8Agvw+/cV8APdAAQK2iAbGPQFOvvXDgry7gY/B/776PLy6wnYFfX+Guz8B+X9ExMHHgP3GvAL9Pgm8RDx7O326fjp7gMNBQ/y/fP/7PcL
DAv87vMM8P8L9h33EQfy8Qr9AuYOCv8SDPIcBwsb+wwCEfcEB/scCwgF8esHEPv65P79AP7w9P4CKgXvA/b///8A/fATBAAa8AH0+Ab6Cv8Q9f8LDgLv7f8O
8QUMA/kTBgcG9gUF+/b++OvrE/YD8gQH8Qf5AO/8CQwG/Qj/+wQBBQwH9wD6FvkG9PoP7fLy/fMK8/z/EwL9/vUF9Bf1CxgL+gQIARQE//7y/yUPA/z1JPMi
AwgF+fka+QD2A/P/C/8MBQP8Fxv9A/wCBw0E+wn8+hD7A/Pz+AUBBv8aBfoC9gMDDgAGCw737wIZAgcD/AX2Bh3uAPsHG/H3/gj+Bu4Q9QsA8/QGBwcVDPgB
D+4I8Ar3Buz2AgQI6vbuE/D7CPj7AQQCDAz3EPf2CwMo+gkJ6QoS8wHp/BzyAfsOFwDyC/IOA/H+B/wB9RwUCwsU/AwEDAb39Q7+/Az3BhDrAgUL8BsM8v3x
+f0ABAD6BwH4/v33BgL57fL34PMACu0EEPX/CBbyCgoW8PwJHfwSDwINAP8V/P/9BBX4+eoBAAobBw/y/f39BfoB5w4YAwX2Cv/uGgLtB/P3Lf/8AAX5CQz/
9fsbARYGAvn44gEJGQf3DPb9+/MH9O0P+vj19wT6CQIMAf0HDhvsBegZKg37/wUc8BsEDA/p+xXyBgH4BPgE/wDy/v8EC/z//P4MBf31ABD5CwMN/AILDv7t
+Qf+B+wMAAMEAAEEBAP4BAcPAwT3BAEJBgv48fkYDAsG+/cBF/f8AAv29RYB7vf6FvsCAAUF7Q0RCvbz+gTzCvr5Bf76/vEEBPISB/AK9A8SAgwE/gX99AT9
+w319gf5Chf/Gg4A+/YEBBEK+Pnn/SMdEgH/A+gRCecG9fwnAwP7DQP4EvcUEAr3+g3/Du/xI/wIAPwi5BUN/gDuByQWCBEB9/TwDvQQCPQF8hP9BAMA/wf7
7AMM+gj18xf2CgX3DwDtCw39+wIFABEIAvvn7Av9/Pb1IAIB+//wAAcU7QT9A/gPEf4O9xMIBgP4F/fqGe8F+/363/8N8hf/+wj18ugU7vwI+v4IIPIXB/Pk
8gIZCxADFxbqEQf5Euj4Hvjz+hXuCQj19f0Q/fsY/Ozr7iERGP7sCQT3A/4B9QUU7wMAAAz6BAQB8gkHDgv69+/6BhAMCRAB9P8GDPz29wj79vz6/AP0+gAe
DgAE8xf0Av4bDfQCCvz0JxDtBfH4Fw75CgD6FgUL/gYAB/8V/Qzv+wEA+Ar4Afb7BfAAEAMBAAAH/ALx4QAFABr+7vkAC/H/CRAG+vjrBuwG//gPBfv8B/oF
+v3rBgUTC/oC/wr1+PYMIAsF/PcOCQgE/hXtD/4V8wzi+AT2C/f/EenrBwfc6hIWCgr9DQ4HJev/GggZCAIKBOkU+AsEEgX1AAIE9hIGBhL5EPELAQT1AQ4N
8CX1DwYL+P70EPwECgru+gz+Cw0E/P0Q5uwP/f7y/wQFBfIJ9iH6GP0MEQYK6fH6+hfs+gQOFRvu+wICGPAKC/MJ4/8cC/oBAf/wCx708P8jFeD9EwkREQPn
Ae4S4wMP+hIV/AAAAf0ADvIG+voQEgQGAhIJGvwQ+P4NBvUF6gbo+/T8EQb5FxT7/wMQ9AD+EfwA/gkPC/b07v/69gULBRj7/BEAIgEFB/79CgX6+PgG/AH1
9QsQDfz9AwIF5wwE7Rn3DfgD/AH8B/0G+vkMBPH7+P0LBAoOAgIDAPgA8f7w+fcg/tv4AioIEAPiDRwLHR7j9BELGuEG6u0gDAcG7/Yv7/THCu8GCREm3wob
GfQCGv35H97v+ergAPIAB0MDDgL//PcI7goEIgz+/gQMBO4B+O8N7+kIDvn98/ADHgQFC98L3xLqCRTfD/Qp/AT9DgAGCAvGD+4P/ALx9AQRvfUK6AXpEN79
EtwO7C/pCgcJAQD9Bdwe7v8DCQEI//rH+gLj/PwF/gn5CP4RCw36DBIA+hYPDgX9AQPpEvQH/gb6//3+9/33ARD7Aff4CQL4Cgz48QX1DfH+/PX4BAcVAQcC
8/jsCwwFBh4Q+QUGCvbyCAHqBc/e7Pnh/+3VD0fz7hAB4xj7DxMB++8Z/CEA+/v0CwoWDgQH+vPx/BYN8vP+FfT3C/wM//gE+BX7Dfj2BwQAHwwD8wX4C+Hm
CRMK8wAP/woOA+oQBg32/RXv9AUADt3q9un8B/kX7PngA/T9GfPoAwsIDfAS+uoGCPn59AULCvf4AQrsAef5/AwLD/0ECSIJCAP0/yffHQT+J+v4DQ0J7/72
HuANGgvkLOASBB31BQj8BArz7wUIDgYQC/4B9gUQB/3zCA4FCfj5Dgzv/AHaFOoHA/oN5wEDCgPwBvbt3wL39AECBC4AHv/xBOX4AfwGFwjvDxwI9wEUCQn+
FwoF8PP6BwMB7/IJ9fYO7A4TEvD+A/L8+QX+AAru/AIB8eoL/xT39P/3AvkJA/0D6gUR+xMM5AwMEvn0FAz0/AbwCvb/KwAT8PsE/fP+AfwNBvYDBAzoBPv3
B/r+BAYN9QEB9P8L/AL2/RD9+Pv44P4LJP8TE8TzCx/wDCX+B/of9BUNCQ7+8hHbAvvuB/UhBesTGv4JE9rTJOj5Hg4EIBX2Bw4BEgf23+M56PAI4BP2AAoH
+gYK9gr7AwgA++gBAQ75/Pj0CPfrCPD/9ez8/QX5+RP/9O8A8QP2DAQA9P37AfQEBAcPDAgR8Qn99+3+9xT+BQf46vsXA//49/vzEPz++vMTBwD9Btz6AwoA
//T58AbpCPsLEBD96AcFE+L4D/QPBfrzB/UA8f3xHPj7+gIOPfgYGesNEAwH+wH49PQT/f/4F/zx/PrxDP4W8BUk+hf8/QTvCAn7Fvjv+f327fEQAPj79OcL
CwPp2ggJ9f/57w77/gLeDgMK9/8F/P3wFQj+AwcIDADpDB8KAPT7AgUMDfv37O8PBQwC9P4P6foUBAIQE/Lz4w3n+/kGFfPu7QAD+gP6+AUTFAb/7gkF+vn+
BPcO9fwDAQPo/fv0AfQFAgL7/ffv+fsAAwQKFeoNDPv7/xQc/vz/+fTxC/3zAAbzCg8K8vIR+AHmBfj+9voBBvkF/RP2EP/6Bv37B/z29ekK8h7+LRAL9vgB
7xL0+AQDGw4G+gr0++sB8/4L9/YRDPsSGAP6+BTuGOAMBPny9O8B9wDg+wcSEvj3Evj9+C4D//0A/w4F9Qj17wHf+gP59QD58xkH9ObyBe0NDAgk+O7rCxMK
6AsT7gf6AyPxBAAK6OcK9hoh7gIbDAP0CesK9wEO+wb6Bxb+C/wBDfr3BQn96uj+/wEBCugAFwwa/wXsBg/yD+T3BQ8DCgoF/vAC//L+Bv30BgQR6goWBgsB
Bgf3BgIMCAz9ByfmGBAR/u0U/Pn+8AER5gL47ecgDAr/0/wH9AcJ+u72FPUHCwH63xEV/CUZ+u8FARPr1/wI+OgeAPz9C+8M/fkEBw0J+/QA+QH+BAQCD/gH
AAcK9hv+6QgGAv7z9AQH7QP9/+v/9fkFBwHvCxX99vwWCAb6BA4B+vf49w4HIgkGDP4DAQkD+94OBPf67A/6EA0GAv8SBv8T+vvsCuscABEN/gIHAQr0+wf8
BP74DvkD9woCAxISChT6DPkG+/kA/vwHBfD8CP/0DQQIHgz6+fwOD+8A/AL4+vIA5Af2DwMHC/r+BOr89+wG+Q0J8gIF6/wP+AALC/X5DwX7CvEFAgEJAQ8V
Bf3t+w7xBg/w7/kMC/vl+wPu9RTnEP4CDP0O6xXw/A4C9xH/BxAF8RECDOYJ9gj0BfH4/OwPB+4HCPPzDf0MB+wLBvwGBvz39Pb88fHz/AsP+hf7Bf//Ffz1
BO4a9gfzEwL4GQT+GRADAwAW//oA9BLl8BjrEv0NBAvzBAIN/fMGCu4E9BARBRcSCRL8/vUC7fbp7QrtEv8MCAEEAQwQBvAK+gQH//0A8wEB8P74BfYHBhH+
BQPuAQYEAwYR9AYABPv9BgoOCf0AA/747wD/8wn8Bff85RUOFxACCQsKCQcB+vsDB/P88/AAC+/0/QT8EQX0CvMWHA4V9f7zA/XnBgn9GwDn6iP85wrq8vP8
GP4MCBr3BB8oFwIQEwogCwX7FwwB6gTfJOTrHQvw8QAU9BQDAvT3DQID/AP7AQ4M9v369wME/eYP/RkEAvkL/hnzAgEIAfsTGPIADfvzGgoD9A4IB+4F0hLx
BBX4+PT8Be8N//3yDAARBAL6A/oR/wkR9BYEDPjxD/YP/QP46/kQ9AL2BAX7Cv799RD/AQ0CBBr5//72+Aj79fQH9QH3AwgBAP/168P27+sbHQD+/8vzMsvi
EwX9RhIM0hwX+OsZ4fH08P8p8g0pANgIDA/2BSEU+woH7Pn+DQoUBQz45Pn/Cwj3BvIACf7r8Ab3GO79A+34BOf4AwPk1fQkIgjW/Avr/ewB/AAMCQDv+f0E
/gsdCe0BCvoA+P38BvHz6wz39Pr8+PgF6woSBAcVEfz8AwYVAQ399/QDBBH/CwEJ8gz55gkC6fbx/fL68QP4EAUEARnU+QQT9/ETDxTmEAbyAAjsHQnqDukJ
/gf1BgcF9gQQA+8EAfj3AhABCOoHCuj8C/US6PcCBO8EEP8E9Q72ISAJDgb1AgQG9wcGAvry8vDt+fPxABIA7v8N+BIF/vzzC/kEAwPy9/f3+/EOCQf/AwsA
/An2/eL6Agbp/PIMEfgEE9MAEhD97QsNINwA/f7tFuMKCfT+De4L9RUdDgHcAfca5wcC/RECAQgK8v75+PUCAen4//zwBwEB+AEECv4A+QgCDPP3A/v5Bf79
BP8DBQX+/wH57gkfCvn0AR0Z8hj4EAIAGvjiFAv9/eIK/fUYEunwABYgAvwH//H8CAEHBvgD+ff0Dwn3/wUA/gULCP8C/gvv//sE7A0B+ATfDxMRDxH+JAn8
E/wM/PsR9//3HPwEHPv2AQD4AwH2B9oOAwYcD+4WEvj2BPz49gD//QMM/wEa/f8JCO4IFPoDDw8AAvsFHAYA+/f8Fg/6+P0Z8AAHDfYAAAr9BfoR8R7+/+3/
+P7+/Pfv9ukH/wATHv3z+hH5EPTpCvT3+Bf6CP368REMARAQ/eH5EQUXBBYH+gQZAv4H//wTAwD1+vn+BwD0/fT99Qfw/fL8BwL++QsA+QMDBQcIAAP29AUO
Ag4E/Bj2/gnr+vv+9fUI7P8B/fDuAwH6EfcI+wL+9Qn4CxYM9hQT/Aj1+/MABxD/8wENDu4LDPr7A+wPAvrzA/v76vr9AQzv/gn8Bvz8CRIF8BQRAgn2/A/5
9QwE+AP97BL1Bvj5Be8f/vr3/+j5APYX9v8E7ub24O3yFfvu7Qz2AgT0/g0Q5wP8DfcSHfcJEPj69xUMFP4K/ggO6gwM9gUP9+wKAhAW8BAG6AXo+AYI//MC
9QD17RTk/+kEAB4M4AP89eMMAwX69RPoEAMU8/f7AwoL+hEBAQQEDP0L9QEF/PQJAvr/BfcFAgf39gIMAQcL//n8B/sI/OIBDwEE/u769gz8/fP//AH89QX6
Ff/6EfkT8ensE+8BAQTlBAb/8gv2CQwGA/b2FPYEBfIT//f96wDw7/kHGPn1DAgCEfj5AfkACfUGBwEHAv7/8gX57woC//j++/Yb+g77+fcP9f34APb37wAG
9fP0/xAGDgP1+AHtDuvyCQ7/Dv8G9vgC7g0KAAz9DPr69/XvAf8RBQD/FfYCAgnz/wjpFv35BxL3Bgf3+ev7BxH8GPv4+AP9+f/s+P38EAjj/hIEBAf5+O0S
EAwHDOUE7Pj4CgcF/P/c/wTy9gD5ChEUAAXv/vbm8gP0ChYKDO33/wr3HhD+Dvnx9vUIFuwYDvAPA/PsFQQICPgHBgwN7Pz/9f0Y/vsI8Qf58AMK+wX7//QN
AwP3//T/+v8C9fgGCwAVHQQW9vsEDPb5AfoJ//XrCAMC8gwK/AEEBPwNCRIC7P73BvkHBPz2F/oBBgL6ABT/FwcQGfMBAfn/GPPzLu74/gsE6vbk5/4RFvXx
CwkK6ff98/oJLAkBGgMR7goUAAn/GiXiGQMG8hEL4fcc8SX0CBb5/O4S7BEVBAEB9QcB+AEKHvn6AOz4Ef/rA/v8Egr9FgAJFwoG+RD1F/n3DwH9AhcC8BP6
C/QE9/cRCPIMDQwjBgT+C+EQAhECEfX1Fw37DwTa/ebxARQd0+sU9Qvv7AnwGv4TEu/xCP76FN8BBQMR4SAS/RcNCfz66Pv+BwoU4/8H8OwB8eYDAAP++vsE
+gzs+/sICP/88woA9wXnDPXz+R/9CxnxCwD5CvLdDwDvBt4WEQcKEAgT+PwC+/kZ/OH2AQv/Bv0A+PYIAxH9CwIP8BAA/QMG9/j43w72/hH76/74CQb9A/sC
/QcBBfgM7/8EB/vv+AkD8ez5Cwb89/7zA/QQCvQIBO/6Bg8LDgzeF//9CQ0D7QX8Ae4G9gcFGQUC1wgS4BYdDOXsLfMD9AP45fAf5/j/4fb4Dwbx5PP4Agbg
Ahr4Dg/5/PcO+Af8AQHu9PjjAAkC9PQHBOn46fX4+RL9CvIQ8w3//g8E7CP9AAcGHQf/Avf/8v/zBQv6/hkHBxAGAwz4//b1/QjoFQn++/gR+AIV7Ajx8AcE
4g0W+uwF6wf+C/n/9fwM/fwFAvv4FSYTDfYK/QIR6v3y6v4r/PULBBgGEQv/+wsV9/L6BgPtA/v+8wHs7/gA7hD6DvQDBgQQ9RQKDvEdFRHxCPDt6xsDC/UE
AfsFBwX88RPwDfz5ChHxGRAN8CAVGe3z9/rxJAgM7QL77foCEfLyD+0VA/vY7N4Y7yEIBAbt9/j7GPEHFPfYDQgPCvf0HBICAwINBvr8Cgf0CfgIDhrk/gj0
/gYEAgbt9u/9+f779vkJ/PT3/hABAf4A/ggC9fwG8wz56xj+F/UB8/YFDfn9/gUa9f4BAQf55w/yCgP++gn4D+oTFgAOGAEL7Pb98vj8+/3u/gQQ+/f3BPcJ
AAXz9AEK/QrtDAwEAAETBBHwEwL0ABH/JQQLDCD0ChUcJ/0B+P/56Qnr9wAYAcr8GfsS+vPnAvj18fr49A4OAPf8AAn6+vwF/PrqAvv7A/cFFAf8BgsQ/ez0
8Pj7ASL+EBQF9ff88Pr66wUI+fkVAO8VCvcE+f77+AHoHB0SEgL1CQft9ewMF/Hp3xDz8CT+3hIR//f9//IFAAj21RbmDBH92/wI/SD4DO0EExAf5z4M4yUD
5x388voBAfb7AvQBAO/6+vr2AQ8GFff15PcU/PjwARL26gH3+u/3CQMHAAkM6/zlAv4bDvj17Qv/9QMB7fsUBAkQ/egTBwgN9Qb8D/7/+AP6Bwrt/fcBAQv1
+fQI6v/++gDn/P8O6wgNGffpGP34/w7uGA8PBQoB7fny8foJIPf+9/72C/7yBhIKEOwPD+n49/cP7BoO+AURAOoQCvsOCAYC7P4FE/QOAf4ADAn/9v0KBhD7
+vwJA/QP+gUBBAb8CP3yAAv/CAQADgb3FAD8EyD6IxH3EAf69PAE+OkeGAEv/vsLCRYABPAk+/YPAQcYLfUcCP0ODgPu8hXy2x0BAxz+Fv4LBuv/Cw8B+vMM
//YaB/30BAECAen/+gYT+vf5Awbz//H+APj7CgL4AAQFCuz6/vIJ/P8G/e7/+fIP/P7y+vL1CATtEPz6/gcaDxD4/wUAEwz89y3t3gYYBAkZ5wzvAAoT9wsF
AfEDAO/3B/wA9BMUAAfx6O7rCvDmGQ0FIQcLHgILAubnG/EJEhvwDQ7+/g0HAwkB+ucD8wDx4PgG6/368PHw++f5AQAZ7AgK/Q7/DQoRBgIDBwwN+v7s5+sJ
BPv4GQ4P/fwGAA4D+wgC8PwDDBAN/P8F8v0B+hj19u8LDAkMDAn49QsD7+4I+PzrBhT+CQL66PkK9fcJEA0K8xURAxf1/gAX6A4O+AsO4fj5/Ar4/wwPL+AA
/A4N6OL+AvkF7/YOD/34F/789gAR9AICDAUTGwME+wYI9v0H5OsC+wQk7gAL4xEaEP7sFAAP7Pn75RX5B+Pu+RTqAQAFD+UG6eoLDgr8Dun2K+ztBPP+FP0R
+gkFAwP59fj7/gAA++wXCwH9+QHpHQ0UFe0XBAf4ChH2+/ztAfMF/fAD/ArK7xIRAPHVCur1BjXM7QH3BRYa7wINCff8+970BgAZOwD6Afz+69MH4wcQHOYK
8vAUGikGB/L95xb52fru+gwl6/Hn9PcIBgH2Ae3y9Oz+CAwmFPj2G/we8Sj5+Pjx9DXiEQ/9+Az78QQHDQ38+/7sCv4OHwQHCAgJB/ny7wr/ItwbFQT6AOjw
AgYLFuMa6/gO+wghNO77+gf+4/fuB+406QcC8wLq6f/z//oT3/YNA/oSCOIKFBIU6/n99wgRBw7+7QoBAAj///sAEQrx9Af8+g0L8PkIAP/x+PsFB/sGCvj3
/wT79P8NCP387/zv+wQA+xP4/AcCAwEUFPwN9/sH8+L4+AYL9/769wAA/vz57gEcE+jzIwkJ9SL1A/j0Cyrz+Pb+A/wODgr4BA0KCu8Q8uwWAPz78wD8FAj8
EO8OGgMDDxPmEgL78/8HAP31CgD59A7/AA0DBQoAEP74//391BMOAgP/6/kA+PUV8QMFAAL/B/gOBBb88wr1//D4/B3RBgToDQTv5wf5CB7iAPsCDyUx8yME
8w8CDtHsCPPzNPn2A98AAfHxAvUHBwIH/vYIECb0Gfn8ExsV1AAA+wcfDAUZ7fX78Pz6/wsO+QsU9eUHFwj+BwMDCPcQ7v768f7+BAQaCQL9CgEK/wD37f8R
6PoPFAX5AQb97gn++w/4/RcE9+z39PIN/Qb59vYHAP31BQwQBfoMC/v3/QzzAfn8Agf7AwjkDu4WBAL+G/z69Q/vEAH/5/j/8An+AvoD+wMCDAwN9QAL/Rzs
AwMA+PPvAPQF5PgGDx/y/RT1/PEeAgnlAPnf/hQA/t0U6fv4FAD3IQzyEvTq2fz8BOHxyvwdD/IH7u/7+AL9BgzjA/4EDAMQ8QUA+/XvEf/xA+3kCQwJ9ezu
6PoH/BD8/vQL+fgA//z89/f79f8VEwP77ef4+AbmDQP8ABT8Guj+8A8F/P/yBhD6EgfuDQf7DwIJ9w76DP/i+OkHBhz58BD3+AL08vr8/Bzv+yAQBxDl8Pf1
5fME5ucF9PYT+QDXBesREAsM7xz78/wF9Pr+AQUB59YKBAgeFQH5BQ0N+AkLF/kA/PP9BQgOB9YO6ALz8fH+AQYG5u/28uD4Eeru5QrXExQGHfYP9eof5uX0
GQobB+7i+xAU3gT25+4a6AfgB84J9wsWByHeBADa3r4h//T+4+QHEArpBfDgDOr1/f8C3wD9/hv7Cffo+RP36A8JCv7m0gEN/dsDFvcBBfft4Aj3ERANEPEV
/OX+B+r1AwESAOjWFBkA6AYACvwJ6ALqBvIBD/0IAhL+8wnw/uoBCxb9/PUKAgcRCv4I+v4L0g0UDAH3Bvn7GBwlBu0E/gLl9vXpDQgGCQoH8wj17BPvBOQD
6PcDHSEXAvP1AeEK+wLvAvcE/hUD/vjs/QQLBvUM+PkB7Af99/QC/vf7/w38APYBABHz/t3E8v8x++v0/+rn+9Hf8BARBDHQ+CED2eUUCeUeAxcmFPrk9BLz
Ag8VC+oF6hP/+AUPEPT//gzxEQoPBxEIBRT89P34/QL58v8BB//6/O/sA/sFEv//GgsL+wD9A/UBAQwA9gf9+wQAD/gCBPL/AfoPBPT3/vX36gsRAgzvAwnq
AAEQGOkfJhr3Fzsv8P7o8fr0Fvj95QgL3OTgBfny7gv9ExMP/w4MAusYEPf5EvgJ5xH6/QUTCQzv+eru+vv4CgcZBfkG+gQS6AwSCwnwDwIMBAQdEuAK8Aj5
1fzvABALFQYCDOgRC/8GDAL53PT8Cfvr/+8C+vsA8/Px+wvxEPwEAAkVBP0V+/wDCgwU+uX5+ukFCfvV8AnY+gn79v3xCwDsDRHv9N7wBhjn5fjz/AX2K/fn
8yP25hsLDwr35f8W8/4MChP/AwD0Cv0UEP8HAfwHCAUJ/fQH+PIF8gsFBvrs+AYR7RL7EgYNIxP0C/L+8wMM9Pv8+/IBAgXvBvn3EOv9CPX4/+kB+wQBA/oE
CP4CBxDt9v0PAAMM9ur/9vAA/fIBEf4C+wcJBR3sBQH6AAsKCBT7/vnXEgT//voB+Q3yAhAY6BETE9MRNAjuEPYYEe3UFyDb//f25+4SLuDr7hH0BesB7ATi
EPMF+w4K9w78DPPyGPf43Q8JAvL73goJ9/MC+vX39fQG7fn+8gH7GfUNEQf4CPMKBv4OEufwCQfvCRHqEQsD+/r6EgMIF//19v0HCvoH9/j9A//8Cu78+hAO
EhDzDA7/AAH2/g0E7PL0AgsFAAsBDvwA/gP3B/f68x4G/B38Bfj9+v3rCQvw6uYPDwYFDQQY9RUV9AEC7vny+PsKBgb+CPz+AwT4Ew8DAfb29/X3C/j6CAAI
CPAAAOsREQ8m4gb7Nhsf4w8T+PzM7PrnGQPx/vjp9/0L+woK9QIC9AUA9vYR9RIP6/b1+Ajv/vzyBxUA9wv97hz3APol9wbv9wIP7hn+/gTr+v/7AAMH9gju
EgcO7yr1DQAL+tgiFP/5+QXYBfkCBvb+BgkT/hDsKe/07foV9AX09vEM6QcCBPwf7yMPCQ0C8vQDEQkL8+nbDucb5v3uEwz9//Tg/ywcHxfw9C7U/Rj88AwZ
4igK5+IM6Br04PrrDPH3/wADAgsACwID//Dz/Qb+AugT9gEG/Af3+QD7CQb+CgAACPgA9wITCQnt/vEA+AEKBwwU/BH4AfcR9/0AAeoHAv8Q+/Lz9OgKHu38
CQr28gnwEAwNEAbe+AL+7gEA/wQL+Qb2/g0G8hcb/vrt9hb6+PIQ/QsMCuT9Au36AvYD/wP/BAIK+AAFCffwAwYR/fEJ+v8ICBMK8Qv9/wX79Pb2/wsMAuHy
+f0SDv8JBgLmDgQE6/YUFO/u/gb1/QP+CwXwCA/+9Qj7C/gBDhQE+fEQCvTz9foWBAD++ALxAwL3/wj35vrtOugXIQDuKUIB/w7n/vXq3PMU8QLy0/br8wH7
9hjfAPzw1i8mEgb3Fg7PDgXWIQEk6+X77O8F6PsDGfQLEQXzBv3fCAv5/gUBBgUTBv388goZAgn79v8u6/YS+fsS7P758uwXGgoMCfT6CPLx9xMN+wbsEADz
CgLoFwj/Bgj3/gcO7APq/ATzFQX4DQr8CfsaBAkN9g39ABUICe8C7wMH7AYG9+P69QkTAAIIAPj09iYFEPMHAQ/1/f38++QHBfX5C/wB8QvfFxABBgIMCAkP
DggD/f8IFe4DCOj2+wgHAera+icdFBv79/Th+gzWEv/r8+4f+AP2+/gMGBr/+vD0DAAOIQneC/IF/fj3/foI+BsCAwr6BPv9+/cO/xUPCO0M9vUoDfYHBBQA
9R4K+fLWAfD4A/of99YA+gP1LAD+AvP+8RYSD/0TEvbv/fbj/Qf8BQEH4vcPBvj8/gLy/Rf/8OrmAuwRBAwFBgD9AfAL8R/uCvP+Dhb5DhD39vIM+gbr8PIJ
9Agi8PwM7/oV/BD9GuT+9QcAHPPw//wEDwX38/Hu7RkbAPgDFfX18PPkBA/3G9v/DwgaDPYLAQn4CwMB8fn9Egv9CfQL9v0C+OYGEvP59wj8CxQQ9w4CAQQD
+ALzAvMVEf8KAgv4Af4QCQ4SAe7x//D5CPgBAw4DEvgM8fLy8SQKCP7vDOnx8P/aEQQAB+H6DvoF++fzEAYDD/v1/QDwEBIWBgz+DO79+/AR/ff/4BD5+vgP
8QIH9vv7Ceb07fUX/gkC7Qr49fL5AAsJCfnx9v/7Cv30DArx9gIT6gPw+woDGhEG9vkEBPHiIe78+esG7/UbE+UGBAb08vfwAv39C/4FA/8E/AD8CvscAgkD
A/Lq+w/89wkRCg/3G/oG9dQOE/4C/Prz/gHw8hwG+v//CPrwDv36BPYH+/gHAQf5+BwMBPL4B/brDgb9DQoCHPjnAg8K/Or7AgwUC98JAPoABgMPAgoTCwMM
BgoNDA8H7vvz7/vl9gcJ9AoKCwX64esMAQMJ8vIG2xH41RP4/Qz4+gbdJ/IGC/srB/72CPz97wwVGAn97eUH9wDlGwn5Ee0P9gUGHu8F/f8KBP0G+fb4EBcS
/wcAAeb8CvQRBAb/ARH69Pv//A0TCwoB/vDmD/gI+Pz9AQkX9goC5+wcGxUV/f0ZFAsOCRPxCB0RB/Hp4QYA/Af7/RHVAu7wDPYAD/byC+Qj6/0U9h8D/QTz
/wLqFg8P+QT7A/j+AuoVBQgP+vf14QcC7/kJ/gT8APTz9QIV+Q3/8PcG6/YB9wT9FfHtAQbsE/fsCAQI7gITB/vq8RIUBAIGEgXcHwj7AQEM/vz8Ffvq+hDw
EgYG8P4D6wT1DwUBDur5DPn19PoK6vr/8v3y8QD29QD+CwX4A/j99fsIDAH6+/vz7uz9BBX5CwT4DA4FCQn5BAgIBQMF9togECP36QruEAjvAAfK/f0JISkB
+CMS/QbtLvz47vYIEPLTBBoU8vwYAvDv6gYKCQj89O3/+A8CBQMK8BL4/vjs8Pn0AvcGAAkEBvz/+/QUDQII+AP5CgEFBf8CEgYC+vf74QcF/+QC+vsG7uIW
Bf4D+fEQ//4f+O/49/n08/P7APwI4QgD4g8e9woA//X5E/YICezs9QwEB/UM9AMEIAX3+vIFCAAS9vcN8/r58RL4A/z17wgADQkFEREJB/cSBAf4/Q38Bff/
/gf4AgIEAv8TAvYCDQz8Af7/A/r1A7kjAvcN9v/dFPDvEhLyCQoU9wjRH/UM+eUE+Ab07ej64fL4Dv0M+fn98xP6+wTvDO8O8QX0A/z2IQkO+fz97AYG6wAA
AgP5//0GCgH8+PQC+f8M7wAICQvx/v4EDPjyBuoPAwPo+RHAF+7sAQMXFxUf6TAGIRb9APT6Hvnw+hw3CfcGAxgNDfj9AQIOAfUF9RL8BfYKAwH2Cf0GAQv8
CP3uG/n7+/bzEAcnGAkI9gcNDQot7t/d7O/y8OEJIuT7DBcgBwcFEw8SBhQABQgODg7q+Pf4//XqBuj+/Qf57/z66fvt/iQlChEf4SsJAQ0F8wcE5/YBEfTz
7gHtFwcM8fDa7PkjIBAQJhj8JewaJv/4+v72Bv0fBtnlC/sW/P/lHPL1/woOCAQNDvcT+AoP+PIHBvwI8wgK2RYB9P8CAgYb6QoFFRUIDxMU6wwYCwgJB+33
//HqBfYF6QAGEwX6AQQO+goZ7BELBPv9AQ76Chnw+/EE8Q0B9Qz/CiQBBAkF+/z3+/zdBQDu8gcVBAICDub5AxERBfLt9AT+BvUF/u4TBgHfHAwcAvkK6hMT
7fn2zwbxDiIc8foKBPwM+TEQ7u8HCvLy8xD6Exb9CAsH//XuBP3uCd8B8AkYBu4Y/wj/BAIFBgUSBf8L+voc8iof/ef53/8qAhEa6P0MAPkG/uE2+QASDvYB
BPn/9QgQ9xf/8ATsCPgG+AL88P/6+R37BQkFAPwN8/8FBu/3/QT4CBP+9QMRJf/0A+cO//0T+vsLEP/9DPz3DgoGDwgJ+/n6DRP/Agjw9w79/v3tAAEK8Pb9
AQQD/ukBGvn2BQPyAR4IB/ICEvcRA/sV7AwV7v/y/SH3/foG///5+PkEGwX3/QH//AwMCP/vBwLwBRLx9vz2DfMD/esM5ewADwn9EAIRCwkHBQr/Aer/7f/w
ExMD6hcQAQL1DQ745v7+CgYB9wwE8PT4FBMO9QwDEfkM9wcABfzy/hcF+Qn//+oLE/v3A/v4Av4U9fkGCP/y8gcA+QX5B/b3Fxj7GQ8K9hAID/3zBOv0+RAI
//Xy4/YAAfb6Dw8i//8K6vsaBvEFBwLyCg0M7AYL/xoKD/oIDQkB9QUCEe7uCfwJ3hIBBgUPGf7r+P0B+e8F/Q0N+Pr7BvzrC/oGDf73+vsD/QoVD/4O+PD5
+/j2CAAEA/QZ8QDz+/z0BfH58/0CCe799eL3DiYDCwsU6+z8BxgF+gX+9A0G6vnr+Ovp+QML6h8NAf/0EAL98gIB9RUL+Qb07wIA9Q76CvgQCvMDCwT2A/AB
AQQZB+7xCwro8wAOFQD0/xH0AOv8DvX93wP4CwP1EPr6AQIIBv8FBATzEe0IAvb++PMV8/QC7gQE+QH09ALWBOoFHAf3CAEGBwr9CQQL7AP6FvIL/+nyD/cB
DAAJ/QoHBvX6Df8bGggIA/b49wn7APsDAwMS8QkB+hEEAvsO/PcBDhgiFfb4+QjuBQv6G/cS/hDs8gYY+vHnACD69/D8+wb8Gwfy+vcH7gwnCe76A/cB9Rj5
GO/5+eQIAhQG8vkQA/LnEvIECwT3C/UI5v4UBOkMAREC/gMC/wAA/Bn29AAA/QLwBPvs9OwDCvr4BQb9/fQd/v0K5u37BgESH90J/f4C/tj/+w4P4BsF/f4B
4w0I/hn7Ag4A7+T7A/wD6v725wsPCRH0Df7xChMgDAgF//8DB/n5+AQB9gEdAQj2DfUi7fYA9Av8MgPx9ev1AfgA5AoH+AwBC//67fvt/gkS+wkHDP7zBRH9
DQH56uDz8ekM+P73CAIMBP3lCw8A+xsCBA4EEwzg7PoF8xL5Begj8/wBD/cDGwAa6f8tDgYVBREd+wYV7e31DQEBJgjz5PQY7ub27iHw7Pzz/xv7Fwb6Aiz2
Cyrf+PUW9fIRAPT3Bujq6hwJDtoB+vgGERwNAvj9BQb7+hL/7wvxABMaDgj4Egz7AAIFDfH5+vQG7QX6AwMN8uka9e/8EQr9/wLoBhkO7/gC/Bvj/gji/igk
BxLwCw/7ExXr8+wLAQUH+QLy5Ant6/rwH+j0BOcCBgb2A/0EAgQF+P0B9gkG9vMDBBgB9vf8/fb5/OgCBhMR+/sFHOEOBv79Ag3O5eEX9N8CIQwM9+8x6Sr8
7gMYDAsCBAMOAPkR/+kHBuvp9yMU9wMFCgoDAg8HD/r1C/8S/PH5CAgB+PQNA/zw+gIA+AHp/QnyAfH83gMEBwvqBvQF9wT2Afv/DwMDCvQBAwkOCA8A/vz0
Bf0GAff3CwzmBfDyCesB5PP58fv7A/wODhAV5xjz8xD8F/bt/vP2F/v87wXlAhEQAhMtEOEaAADx2gHp+PnyBv/5EewTBv/41e0AIuQOAAoXFx4P/xEO7PEY
F/8MAgLs7R0F6xMO5wr79hEG8APoDA4EGAcR/ggBEQkJCwf+7ggDDu0EHgXoAvkJAQb6/O0H/R8S7QgaB/HyHAoREwLz/w4Y7AYEFfH2+fn8AOwSEQQB+/v/
Aw0A/fP7Cgn1+QAN6/UOCQID+wn0DQQGBxD7B/oNAvQU+/wJ7fsDCQoN/ugE/P35AgbwCe/1Axv2EvQAA/URBvUB9gvpCOwF7Qr9BBwMFP7u9fD7Fu4WAvoH
+w3u/ysTDv4M8g7r+AcB9wAI++vt7gX/+wUBBA8WDvYGAAMHDxEFCP0d/wXyH/YCBAPp+P35B9sSBe/5COr++/3+3QgVBvcP+gzZIv8XAf30/Anx+QTtBQnw
8Bn/B+0BAxEVBAL/EOcDFAURGdjtAvDp/enkCQ38Cg3/BQAD+wjpKRntFhMYAOgX/g8D5OsPA//55+QpEgf+5wgNCQv5/e0N4fsZBvUXEfsSEPIBB/PoAAL1
7wX66/r08vHz9+fz7gEFDPf6AAL58vT4+vf6GQMIBAkCBgoR+PoIACL1Gefr/wEIHPjs+RkLIegi9vH2EBfxFvPpGhTnG+L0CgAd+e/7E/gkCf/26QkM9S3m
Ef8A/xQfA/0S9RE1/RIV/gz29esgHBX1/QglEu3yFP38DQUK9ycN8h0H/isM9wUXCQ0B5hQNCyrWDw37/hYG9efkHfCrAAEEF9z2wxL/BAoNAgYcBvP7EesH
Afr95foG9fr97+YBAhACDfn09wsOGxX+EOgTBxn52gsNBAPqE90T/hoA2hYX5AoIICAC4BUJAen/8/0aABMO7OsG8v4UIAL+EOP5/Rb39RAaFgj97wPsBQIJ
BPr7+vkDAvYVAf7/Af4KAAX//wD6AAT/7Qv1ARUGCv0QD/kR8ArzCREQ4+Lu5f3uAvPi/CD89/8EDBUrFCUfMCvX+A3mCwMz8crgAQHo+d+tCRgQKgT+3esD
CvX69vrj9AkbCBUADeT/7g8X8/MJB/UQAwEC9Pz37QT+Bff8CPH9+hH8/AIBFQnw+PcLBPwAAeobB/vx7/zq8QX+BQjy6wgLDPr7AgQB8Pv9AwAD+/kNAwnz
/wDvBfH35AHxAP/x/woa7RH5B/X3BwMYEPvvGAIVD/kH5OUABAny7u0K8BbyAisX7v8K5/r99+X/7fj7A+UI8evdI/MB/ggH9w38C+IKBAIK+gr5Dw30Avn5
9wYJA/kI8fITCxP0Cv76CgQLAwATCAMDAPYE+/H+/wD0DvQB9vP/8AgC7f0K5fv+8gEW6O8DCvL79x7pDOEBC/v/DBrX6O//Ag8RAQQH9RYGGOgODQUGCQP6
BwcA//QE/Q4A+OHu+esJABAHAxf7EBMQ+v0AAAUI+/QRBvTv/QbuF/r85fwNAgjyKwn08BDt4RzkE0Qd7PcH8vIf6QkB8vADFeb56u76/O74A/br6v/nEQT3
EeD+CRMD5AQD7gARCPIE/gX77fwEGAoA+gr6CPoP9/8S9REHBOP9AAESEvryCQUG+/QI9/kO+QgC9+0TARUM+wv1BxAP9P7xAP4E++8K/Q8B+vLpAfwG9gYB
+xEbD+8QDg7x3wUFC/bq/gHw7vwA/gb4AvIG+gMDDxsFFhMdIOH9EuwC/BsD1OsJBvUA7cwBDQQcAQTx9wMKBgbx8wgs+QQL/AcDIv4HLvsB5O7sCOXzACL8
AQzo/QIP/RsGBeAIIgLq8vnyAvYX/f7+AwL+BQr6Fv0GHPL78gvoFhD+8fkt/Q7++/v9FAT9Avr4B/L+9fUT+woW9PYIEOX//hLvCRf1CgIFBPX/Ev719+wO
7fcMBvHr9Q/sIBkWCSfo9w0FBQ/mBun8ChsN6gf6DxfU2fgJEdzz9AkDCPAS+/gD+AELAPP7A/gaBQ/7B/IE5g/56w75DQHvBQ/p+QYD/hf5Ceb46QH1A/4F
//b4CwIR7/76BArxAADz+/4B/e0C8wcC+fr+9gD98BgC//r+/+v9Av/r9w3/+fn3AgL+AAcG9xQO/f73+ewGDAYF9PEG7AQHBP0N9AAR8+sSCQYJ9vnxECD+
CwDx+fz6CQwFDgDq8/r07QsK+BMB/f7qDuf09g0QBBMM9A4cBg4SDO/tCfP39P37Dtj9DQP69fgD9w0EBPj2+v/8AQD88AT6Avr4BfwQDvsO9xASD/0ICgMW
AAD8BwkGEAH17/f1/wT5Av/yEfcIAPnz8B4NCBwNGwv66CcCDDHKJvgE/hEJ7wXnEvWy3AkBIM3+1wQOAgrwCwr//wYCDAsKDwsD9/jqBv8BEP/qAO8B6Qr9
/AMZ+AURBugMAAH6/vj0ABoEAfkDC+3vAvvqBgL/EA0IIQcA8fznEQsACvUhIO75++IIHAD7AwMc6tgH8/z5DPz69wjyFP/6Df0aB/QSBPYA9A3x7Pj0/Anm
/PsE8hECBu4M+uYOCwYR/vn4BgcK6RH0+/j7CvMTBwsEEfruIQYGBAMCAwz8Ag/6EQb9DvX9BusL8v34COv3AP/9Bfb5APP9BREA/vbwAu79EvMC8foN/RwC
9f/0+goGEAUY+hIK8R32EP4B+v4K/PwT/f32/QMFAQAE7QD//O/v+QD+/e7/B+4YABf4BgP4CAkGDADeC/gKHhT67wsf/+H8EQHz/gQfERD46QPv8w8c8A34
DPkPDwUK//X3BvrqCfb//A7rBfvq/w0IBgwNAfz7+hX85gHxCgUFCwwA8BL6/QYR8/X69xUI8vsH6A79EPwO/f8EBQAB8wvz7/EP+gb2/fUJDvkOAgYNAv8A
5wD7B/8A/gwQAPzw+vcIBPfz6v8PDgIE9BUDAe/86/wP+PnyFQz1FfnmEgMP9QIFAO/26OzyAAj1Be4D+P3tDAkDBvP/EfL2+v4HBREICfsJAvEO7An4AeL5
8AnlBwb49u0T9AX8AOv86xQT/OoF+d4RAP7+8PMPAfMBB/0MCwsA7QkMAesI+hDtEvsPAO769Ajx9wv06gvr9gsL/RwE9w7iCQX+8fIR7gD69P4S9Pb9/PEC
GQkC2vbs8h8HG/7/BfkL/QD+AQTz8w34GgMI+e79EfoXA/YNFv0G+/Lm8w/+BAH2/gsC9+4YFQQP9/r1JPz8DPMsE/DqDecR+wD8DgEG/fQFFPrn8g4TFxMN
/QoKCfIK+frw+R76DPre9ggECgQMDur9BPgMC/X6/+Xw4Rr5ABb2Ag/1JgsZDO0EDQrtEu7VCwUTAu4IIxYQF/AEFQEM/e4q9O/y+w0KCf4JAen9+w39+RIL
BRH3CfjwDgD9CPMABf8GDgcEFPXnD/sAEPz1AQsBD+0H+wUA9A30DgEP+gfr7hkEDAPVBgIX/ST5AhXyAg0I0gEN6xXpECbl9wX0CQgH4SAOAxr49P39/fX/
//j3Cg0F/f7z/vX+9QUM7wv/7fUJ+fn0AQP2DN4A9hwH8wsRDvPq+QgP/B3zEAkb/vMMCOP26f/6+/jyCvXtEQzoBewf+PEcBPcJBfgP/9wKCPkVAvf1BQQP
AgDvDAD34wECEv8P1gQUHwcEAyIFCxAE8xYNAuQQ4gcR//H83/P/6/sEBAzxEgb9CeUNC+r9EhYA8/fU9vPn7gb8+w0C/Qzz+f/m+/Tw/vsD/P8IBP4DHQn1
8gT89eUJBCQG8QjxD/8A8vrkAQH6BhkN+g0N9wf3JPz26vn/+PwFD+zpBgkhDgz1BP/98PH9AgUADPv/CPkR9PHpCBAMEPoCEvj4AwgFCfoO8QwA//n+/P8T
7/wD+Av/9vD39e8SGRQUGfT7FuwVEf/tBwLwAu4HGtn8EPv5/gbhJu8I9hv+CwMMB/cEBAH5/RryBAbs6gUKAvv5/fQX6gEIBQb09f78+BcJCPrt7wMH7w4K
FAAABgYP//b5CiAB6AMR9tsZDib+9Ab3EAzs/ALHBP8DIR/98RkV+v/zKwLy6QoCNh/8GQ4PFPcUIQbw7PMN5wHg9RMa8/jtCg3mD+wEDQ4T+gH+FP4QCQwX
/AXQ8+b9DgT17g793vke2gzm7+gD9fr6GexCBeoK5PYB1AkBBhH4BPzuAgH7BADrKxLkBwHqAfT4/gEE/REA/wf4+Pz9AwQB8Q37AfUACAf17f0K5gH7DgkK
AQny/gUL/gQA8fgIBgAM+g0C8gUBFQH5DRT7AQT/AvwKAfr++gAG6Q77Evrt9fQQEgX0AgjnDg31BwEA6/PxARL9/AkL/fnq9gfyCxD89QsGC/MF+vQE8wEW
9//k8/4D7A4MAP8F/PT+C/wLAvLR6f/2EO7qGx4AAgoRDgn/BAwKAAYFBAXzDOr6+QP78PoBCAPtBAL9EPr68hPo8ekj8PweDvT8+vIb79gE7f7w3gT56B4N
9gcJAQoG9hb44AEAGwUL+OgJFwQPGPbtCQIT5wHv8RP/DAn28xv78gn2BA736vPs/w/zFRL4FP0o/AsI1i4BFOn3AQESJwYIBAoABAT6AgL3DPwJAQMAAgcK
/wP9DfYCAwX0AAUI9xEL9gP49/MLAf76ERr+/fX6IgYZBfkbCgL5+PIGBA/x+PwGAwn1DhoGFAH9//wA9PP97AsFAAH0CQz0EPnt/OcQ9AP/AuwEAgcE7gcJ
8/70CwkDFgEEBgT65QzxGvTv+/kNDxAA+w35DQL5+fMHEgf5/wQQ//r6/QcM9Q8MBvvwCwEE8QIKAQ0J7v0E9vIK+wfu/ggV+gz68xfqBev97RX89gME4vf2
KQPvBfT52ST77hwR9RQBFQrz+/8K6uMLCgrt8Qsa7fAYCRARCPPpGPMB8Ov+DQcU+O4S/A7u5O4DAhcMK+cSCO4NKBgBzwwMFi4TD/zbDNn62hH7EuNB7uwH
6Qbr7BvxHAQL/OP68fPjDAYg/uX8B/EKFucNCPYX7gP+9fQMCv77Cw7sEPT96//8CxQO//oE+/cGBgj27QL3CvMQD+v4C+8c9NMSA/UF6xgSEhUY+g0KBw0B
8Avl6gYMDvfyEAbsDfHx5gwEEN4cF/II7gTu/hUi7gb/BhgCAQMJBQQC9gL0+hL/9RMLAfgF9QUK5uz39/rsCfrqCAoCCurW+vgFAf8CCO3sCvnu4gwAFv/w
DAIDAPwO7Ar89vsD/fnzBQgF+vcNAwHoCOr/A/oe+QD2AgQA/gUAEwPl6RAF+gz5/QoDAPsGGAoFAgkMDATy+gT8AwP08v76/ib/APn68wEIDPz+/f75DQIA
DRH5GvryIfAH/P0WD/cRA/YAEecJCgbp7gv4Egr+/g4WCvQL9en97AT77wII9wP89f4ZGAAG7gwMAiEP+Q8FDh8E/ewBBPgP5Rfw/w3uEAD9CggT9QAI9Qr8
/QoVCfL6Cv789AoF//f8BhT9CQH5Bd8L/wnwFRP2DwYbF/UE//v6/f71CfYE9+T7DPsc/goCD/z9AfwBAg/0AQgR8QwF++z99wsH7fkCAAAB9PYA+Q//CvLk
D/fx+uXwBhXqB/zv7fsiIgHGIe779PEH5wf6/fPzB/zvC/32/PwHBPMAAgH+Aw0V7PIQ9QoJChLSA/Yc6gj38wXvCf4I7AHwHhP1FesJHCXz7wP8BSP3BPrn
+TAR8fYL+PYJ9AT7GO8F/A3zAwgP+AvrEADx/RL5EPwVAQT43ur2Ce0eDPj//u7/9wf79xjz6/AI8wX+8Q8O7wn6/v0K9uYb9Av+GO4O9PgN9Bzw/gHvFgoN
9BIL6//3/AcO+9chIC0B3xTlGhTk/gS2APQTNDPw8xUbARDyRw/w5gb96RsMK/ruBfQVB+8F/Nj5/w4kIAf1GgIEAeot+vH2Bezu/xj+/fj22Q/r9ivq4vsI
7vP77Sv75RwL+BLZEwXcBQTvCf8A7AMBAAH09PoAEAUG8gL+DPn/BfkA+Av0AusX8f/4Agn5DvAKDRX1E/sV5/veEwsIBw0O8uP3//MH4wHw+wH7CO/6EP0O
9wD89wEMG+8VBQUI8xX59vnvAyj24QkE2fgK8ggHEOfuBxQM9iYNA/H57s8B+w/5Adn/D/0BAP/4AO8M8AQU/QH/AAfx/xQMDPUDCfj5AQjw+/gF5vAD7vH9
+voAHRb8++gUFQ8kAvXm+fXdBuf98/3iCgn4ARQHBvfzEAUdBwz29/f8EPoRBf3x/80A9ADt9wUNB/nrC+4O9Pb6BRf38PjsChMSEQcA9w776gr0Cfn44wkP
9fsB8wcB/Pn2Egj8/wEG+hH4DQwF8Av4/gL9AwPzDRLzAAnr6PsN/gHZEPgECQUd8PIQ5wPjAAAIBgQD+Pr7BgX2DQboAgHo9/f19gj4DxL7EQkDDxnz8wQF
DALp4BAYFfIE8ub/EfYFBwPz8PkWAgYHCvD09wLfAAYQ8//qEP7y9AIS9g399AH+//QEBPsK+xb/+wAOAuz9Avv69fYIFwvs8vHfF+Pq+QgO2wwAEB4JEu0B
Dwbz8AUP/QPbx+cfAPgX4+30+PQW7AAC8SIKIucPAwP19QT0HxQPD/Hu8QMF/+oF8P8KDQf6+BbiDeXe+NsL9fv4A/zn9wD5+QH9AgoH7/X9Ag4W+QPvCPYE
7uYD6Q4O7f8QDO34CBQDIgP/B+sGAPwBBvcS+AX+FxEDB/MC++4K9+sF+P4UBfrkA/j2/f4A9wQC9gLsCPUQDv4KAAT9B/oC+/QGBfUL9uoFEv/t4v729f74
/PgA6AX3Bxz3DgL7EQkA/PgOC/T64PgN8f4EAQQC+vL4/gThBv/5CwMOAfgK9/P0A/4A/wX99vbr9w0UAe3fBRcLCOYEGBgZ6AgC9gEYC+YC9x71Afv7+/fx
Bfzt7/T8CgwMBxD2ExsCJfr07/r23gvsAgn/5yAEHOj5A+wB8fQEBO/GEAETEuUs5PwOCd/8EgoWAd7C9gz2APznDvb/CgP18w3v9gUFAPn98wDzBvoDAgj5
9vQBAff29QX9GvEILOwMEgLz+QcB+RLy8gjxAAAK9QwOAQX1//gSBPnt/QAG/Pjl/wILEfUWBAYB/AHxFgAXDuH8/gQW3A736/f87QX2A9INDxMv+S7v9QMA
8e0bAiMH2sP8Afz1APv7BPP7/RP0+QD1ERzzDwLz6Q74+P4AEgD23AMN+doSCwkjBx8BAhH05xje7Cf5+/bdCQ/09QXt+Q0H7g/9/t4X8hYRBfv0/xvd+Ozk
Gw0KDAMY/RD94hAPKwUU7fkI/hQLAAf9Cv4ACOj3DgkE/+/yA/j+8wH3AuIUEgH+/gv8+A32BgfpFATWF+/v8QE5BCb+BwMIGP/wCwAGAv3//PD38BEGEwgD
C+r//O3sJgL/CvUO9/sJAecPDPkCEPncAPnxHO3xFxQD7gYZAfPq6O7vBRgJDtUMEuoN2+8G+Qn9FAPzBQ/iCBb7EQsDBRcc8gz2/vj+FADvAez+DAn0+Qfr
AA//+Bbm9QYE8g/yG/8K5fod6AkHDPL7CPYUDuf38yDmGAQdAvYe8QwIF/caEvT3Cv8HFQrv3AgXAhgIIvkJ8v4X9hX8GRQO8fME7QHw7BT9/+oP8PXX6vD5
AvjnBgAS/fn2E/X5AuYMAg3uCBcJDuwK/gP4F/X7/gQCB/ACBPcR8QPxAQ7w+BIh/QnfBxQRBgkEBwMADv3oC/X4+RL4AvwPAPQJD/XKDQn36ggKBhgNCfYE
CwIDBw8Q/PHz+PkB6SEKGPoD+uUH+QXzIwr3DesT7wYHBdsO9QMPDuvR+QP0CQYN6f4g+QnsA/34/vzr9P729xkR/OPt6OsO0Oce9toXJfYb8h4SIOcFE/vg
AwcA8wT6yt4mCfcl8939/QP7AQD8+P4ECA0KAgDzAfz/Afr9BgT1Cv/2C/wJ/hDoBf74EQUPBQADBhUIA+/98vYA/BPuA/D+A/sK+goFEOf5+/0QDQcGCgT9
CfD3/f8R+AL9G/gE+fUN9f/y9PsO+QMa4QIm/gcI8ATv/wT9GwD17fMQ9QLy8hcLFwcX3fMZ8t///CgHEP7nAR0CFiLq7wsSF+QE5+wk/RAM/esj6xQSHv8O
Bg4EAwUG+P0dERL9EAcAEgkOBBTk8Bn2GPHu6RAa5gz2/QH0Igzy7OAI+9QCExAW5vDq6c7fASQr9P/1+ufjDiYGFfsJ9eMZBeQcAv732vH/Agz+5AIXBhTv
7fn/AA8a/wHyFQcB8w72BfolAgL+AOf2/OYOCQEQ9u8NGOnv9frzEfsACeEJ9QDqAv/kAf4jHx7iGPnuA/r3FvAGA/MCBAL+BPwDDwEHCRbm8QT8Eff67+kC
7QT4BQcG/v7y8O8OAgMHChj+Av79+fwC8v70+vP5Dvz5D/n1/gj1CAEM+APo9hbyEvAfAuEpAuMbCAoO/v4J8QTt6+v3G/8P9u8C/Q8JCgH0BQ0GBgf2+AsJ
BfMC//ER/QMIBfYL7/sGGvUL9QME/BwKBwwaBQ8BCfkTBBcB/fXtAg/tH/PpDwkFB/7p8/cVBQjtEfr9+wIDDQsBAQL6/vP3+QrvHAQBDg4I6/wNDQny2xoQ
+AX3BAkRBAAPBBD/Dv72+wAJ9Pv9/hP88wzw/P8S/wsCDfwRA/gFAQX3/f359P4OEhPk5hT74hYr/+71Av3o/fclEPMMGhTF/N38//TxJOj+DPH7CBMG+g4K
9PoN+enz/AX+7uz0AvoN1fvxCQkVDfv0/fcLCRcFGPzo/gsF+/YD8wf7ChL62Pzu8fz/BhP9/PPy5Bvu+Qsa89wBDvL/7gAOEAv+Fg3iA+cMB+72C/sYG/7x
EOvrCh394vsQ6/b++f329fEiBewG8vz9+Q4M9BAKCP3t+s4UABkEAusJ/gLJ3BbbBQn1/RPwFxbsC+Xw688E+O4E3xD8DAX98f8FAuDyCeUR9fr9GAYIEAsL
6P3z6fzvCfH5ASP63vH9Bvb5Ayv/A/wz/dMcAwEJ7PAa8gkY9Q4L8/IC8Qj3FP4g8RH8CgQAFArv5QXy8fb4Bwj6EP/iBgbv/Pv6FA/99PQc+AUR/+kPEfjl
Dv7e9hAQBA73AAnsDwfl+vwDCOoNAQQF9vsa8v0FBf71AwDzBQoI/gH6+QTt9uIUAgwSCAsL/PX1+gj3+fP1/PgCG/D0GQX6/wIACfAE3hMEHBgDAQH5BPX6
DPT/+vUI9gcV9+YPDf73AQooBAr45xwD6P8S/BfeFN4ZEBEZ6dr4CeHt+AMHB/Lu9wcOAQMZ/AIDBgsG+gv+Cvj9Cg8JCvEK+v0CAQsFGer48P4H/PUF9gX6
BAX+8QIVCgf45Qjy+fT/9AjqAwcMB/IKBAf5APQHB/IB/fsCCf7+Ag8A8wT4/wbr8Q0DDwsDBgESBP0H9/UCBwUT/fsW9/8DBwICCwL+/w73/v0H9uztBvH8
Fu7+BAIL+t/6BwsE3iASFgsDAwgCBBT/BBLz5v0BEO3z+QT67v359/j2FBYDHAIQAfsA/hAA+Pfz7g0M9e0L6vT+EO/0CAQHAPcK+h0GCekRD/QE+hf/AgL9
7vkDBwcH+RIHCf/3BgQECQrtHvD06vsU+wMAF+byCPYHCPgD+d409eoM6ugHBeX0Eg0UByzxBPIR/wEL+gD89ukj+PAK5TDt3Qn18Ar93usJGQ4AMdMTBgEF
6xn9+Qjy8y0S/eoBBwsQBvID6Qbv+Pb0ExL0/fLz+wAQ9urzFAsDBPb++/cJ+/r59AEHCgQF/AD/FAkEDQn1APn9APj4/PcS9gwF/e8C8wT8CwT4/fb1Bvf9
AAsIDfr9E/j7+wb8+fn+2R3u7wsl9u/09esO7xISEB/p8Aj+5OsOABES/dQaDwjSMSETGAQb7hETEeoF8P8pB/kK7/IF4QMD8/EHDPoQA/Ty+O8VCAwH8On5
/fQL6QoC8wfpDQIP/Ab2Efr+GwIP9PXjGw79+fPIHfTfFvTs/BD19PvZOPnRGyUJCbop6fYY4gHa8gIE+foRC/nmDffkDfsc9gX8HAQUDPTwBgwj/gf5C/YD
/AT6DxX2/gkC7/H++RULA+8PAAfx//7+//Xw0w8DBwkVFvkHAAkFAub6F//79/D08usDDv34BQkCC/b2APsWBRIJD/MJ9f8E6/UJ8vHt+PL14/AD6PYZ6/oB
+wgFCPABB/33BxAV8//z9voC/P74+/4I7u3z9AztCAzx+fsM+fz0Ef0PAuL+AwACCBL49esLAfb/DuwCEvgNF/7vBhfzBAYCCP0IBA8E8v7y6QkEDQL6Av0H
Cv7z8fQQ7wL4+vMZDu7+/w0CDgQGJPfoCvwJC/QFBOsB9Qn29Qv/+g799Qb28v0BE/wM9wT+BAr0D/0T7vELC/7z+gQMEfD39gzrCxoX+f7wCfoH9fcaC/wi
7RH+/gr33/4OERYPEgMIGOQKBgn2EAoe+/oVBQf5EBYI+vsM+woQ+wIHBfnp+w0MBRYWCADpEfUPEPQIBP7+8RADBAcG+P/sDfUJF/cZEADjAR72A/v+/AEJ
AwoQ+QMGAv8CCQsE/fgMCwL++/YU/AEG7QTqEQIPCvMH6BsRCR33CQjw+Qj5CuYKARj0BvLx/gLu/vkHBPoFEP7z+PwNDgH+E/7yAvX36vHyCf36GBD3BATs
9A0b+AQI/uwKEgntAfL8BQH6AAT/6QT6+QIMDO8MB+wF+wAUAgME9PoPBwP0Bvv4DQf7/f/6FA37/QgD5A39AOUKDhD1Cw33/fUJDP0E+A4D/gQE+v4K9wIE
+/b7Eg7//gQSCAD/B/4Z/xMG6QDy8/r+7vMF/QH6AfMUBOX++ewDCRn9+AMBAfb/+wH7/u3kBPD+9AwDBAj5+f/8+QwAB/z5Av78+vX4/vsP+fsBBfMDDPr/
+/z1+QkI8+LyBgL8Be0JCdoG8Ofy/gUEDO379QLuBBz9GxL17f0G7gEQAfoF7u0T8f4CCgL5F+YWJAAbAvT77AbxDwH5GCIQ2hYb6/ABACLoAwkg4ewO/B8T
6vki+wjhBOYY+An8DAfhCQ0CCA0C9w0HEQYE7AUKBBTz+QMGCA8D7Ab+6/r7CPIE/PUNCBwJ/CAM7N7zBwECBQ0C//kA9PsFCvTrBxUMBhwM/BD/JxT+HgPo
6u8E/fIOBf/8+g7vDAP+AwH4/xL2CgwD5QL69AgB9fQYAfoN//MX+wAE5fINBPkPABP0FAUE8w7xEQX/+hT7A/gO9gT4A/8L9/jkAe309vL1+fz++RcJ9Qb2
CA7nEAYF+fUH/AX+8P0W7vcGD/Ud++cMB/QD4/36/gn+BwISA/UK+AYCCvYO6AT+AQv++RAB+PQIBun7AwvwEwbuAPAP+u4FFwABCeoMAe0B9gX8CA8DBQcc
Cgn3+O/9HQ0O/P77F/0F+wv96vny8O33B/T2+/Hk/vvzGAcG/vsUCe4I9wIACwwE/vT/9Obw8vMT8AUAAfv94/P88P4FCgkD8PMK8Q//ExMB8vvrBgL9FBAP
Avz49gIA+P0G+gAHAxT9BgQA/P4MBuoE9QICBA///fYG/REB9/vy9g0K+AX+D/L0C/AE+QkH7fUD5gH3CBEHGAL57RTm/ggQ/hQU9v33993xDxYWBuDn7fvv
8/Dc+hgL/fgaB/8A/QL+AvATAgAAEQH1AP0ID/UP+fX77QUC+QAJ7/75APP3Avn1AfgQC/IFBgQEABcEB/n24PgE9wr89QMR6v8FDOcNDAYKCAkL/AAB+BX6
BuL/+QYA5esGBRvwDwkOA/QA9fEZEQQR8uf9BQD3CPsHDfTw/fgOBAMDCxcI/vke/wUE7fsCBwn++fP8FvYECfAK9f/y/AgR8/0HAQzu9PoBDwf9EAALBvwL
DAkAAQznC+b7CPz96PcC+BkMAPnx/fIBAf0DBfn6CwP///r/AgT87/IA//8M+v37DQYF/P///AHv9wcK/wUD+/7wBvkHDP3tA/8NBPH+AfMMBBAB9dcEC/4r
+9UYDA8r6An4/OwaCcL35hb07N4I8wAMIwb58BX2/QUT+gv06/rtCQsDBhEAAOX88fMB+goI/RQN/BP9Ewb/CgkM/fMKBAsMFwEM6/4CBfrn5Qr4/Af2EPsF
Gv4YAv4NCBDyBwL6BAkbCQL7EQb5BQL+/An/9QQTBxLv/xkXEx4F7RHvFQANAwcQ9fMS+CP76Ans8v8QDx79++sS3w739Dn4FQgbCQEWFOAD+gzz9/oHEOof
IOsW8vT+DQj8BQAMEQoY9P4C8/YC+Qfm7wT1+wL76AMRARUOAu0JFfDt7v35CvUGC+388wH0+hDq+PsbFBbmAgPxAvUJEBADChME+fkM5xkHCwQB7PoOC/sI
8Pb5Ce/8+P/28QsGCwf3CgcT+AX+8QzvBgnw//P6DQkDBPsB7xX87xb/8gDrEAopHAsIBf4LBhAJEe719OsHAgQTHOP17wTx/Pv5BvkIEAn39PQD/hMA9hwF
8gsJ9AsOChL2CBsB7Prb9/z2/+72AwwSBwoE+gYABxr45Qjv/vnrDQ7u/Q8JAP4H/RoBCAAGDgP/+f0JA+cHBfHx8BgEAv0IAQcAABUBBw8B+goQDh4BBwgP
/hv19xcF8vTvBxECBiADFv0BDAru//z56woLDv8W+wD6BwEFCQ4G+PkJFAH6F/YFBwwBAu8E9/EJ+hARG/MS9PID/QT8+yELAAYEEPzw+P0H/wrlG/nyEvDw
9foV+Pfv9Ab8+w0H9gD2CQoMBArz9vb7Du30BfcC/RD6FQICAhkBCwDpFAD++fkBBwgNDvcH+Pr2BwYK8fjiGuwEEvPyAPIJCdDt+QEJ2R8UHB0M/QoG/AwD
BQ32+vEW9/8M9/oG//P27fAC/AnrFQsV+wkBEwEADwj4//707gH7+wwAAPz6FP3iAvr+AwYU+R4PCvb8Cw75BQML+/oN8x0M6BMA/fb3CAAY4eH4Cc8QNgEa
Avj77+DcDxUGK+n+6RD0DekGB/YDGO/aBgbi+wv32AYVOeQKDgH2BCQS4Ps5NAgXERMEARMDA/nt7PgEIPbfCRoR+O4eCvcFCwoD9BMHEebvAg0J8dIGBAkQ
8RP1CAoEAPYZ+hj/7vT9+xUEHxgAFggH/PgKDA0C9O8A4PkFCBoRA/XvAAL5Ge0d/esEDgIA+P/69vYkAh0IAd/6DhfmAgQl9wwZKtj5Cgb2/gUeAB7/Dfn5
CCr/FwsC7f37DecP+CL1CgEU5fMJCNL37wjdFwERAQUA+ere/iH53RgCJQH//SD4Gej+Aw0QCRAAEf0O5jTzDA4G+Qrn//TREBjxIwAd3P77EPP31O/2DgkF
6Qz1G/4YFvoXAfT85e8MABAj/x/jAvT/8/jpAvP7DRbtD/kJ6CcgBvkE9v/17/8aAxj7C9n77gP39vX41fAs/Rjl9gHJLAEX/v8IGBASAQj07ADg9PgUAv/7
ACHoFUEh5BL7E+0JAv8MACMACPgSHRECJOPvBPIQ6OcjDM0i+AftAwPuFP4BBgwJ+Q3+5wzYHvoM9gP48QHj9uP0yw4RAuMR5PT5GCcDDfkSBQfiMAIYBfDe
Dvbb9+zu9fwD+/MgIQ/rAOoBDtsB7eT3BhQOFwn26w/6CQ36ESL03wcYHQgVFhPyGAcR7xQM2troBBLa+BUK+QL6Hv8gEPsAGAUO/P4ME/0ECP/qCP/p5e8P
Cf/+DgUBC/8T+gIO9f3dFewN8QQH/xnWChDbyxcB9BkTz+H1PTXB9Aj2EeINFgQr4+bb8AIE6vIO9O/hHOcAHOkT7h4PG+sZCu4BDR8k+hfzGv0KGfAYFQEd
6AQQAAry/uwN9RXv8gUJ7xQKCwLz/Cgh/gQeCPErER0G8g389QMN9un0GvXr6if7F/IEB/oD9Q72A/gPAhP3/RsZ+ALmBxYOCRoHLf0OBh7m9Pf8A/YA8Pb4
/u32/vUI/PkEAwwKF/EH++4DCggP//H89Rbx++Ut6QgUAwYhBRH89xIDAv4L7OwCCvP+HvX0FwDzFff2APzy/BMM/wftCfr98wr2A/7s/AcIDfMAEwYE7hH/
//zp8AMJDAId9RoJIvEHGvUU/fAO8//3AwYQEjXV7u4A+fv5Af0ACBTvBQoN9fkGBAMJ6e0G+f0I/OsVGgAD+P/6B/7xAP3+Agb98w4CBwkFBgb3/wgE9wkJ
/wPw9PcWCPnmHhQb9en+8xAI9P4C1PoCCCgiAPwcEAgK8S758/sF9P8KBf7y+/cKBQIeAwP5Bg30APkHAfIH9+4BAO71BfUU1AXrBAoW//kV9P7g/ez8AQ7s
+hbpAev+3QItCgkXA/fWC+QiFiYfAgkL9OntEwsQG9ngDvf2+tblCEIIHfX9CuwD9BEBGA7y+vEVDfL3Gv4L/PD75vUHDNX/Gfr1//sO9AfxFgAPBxME8A7+
9xMQDRT07wjzBQjx6QUf/AYHBf4D+fUECAL4CgTwAv8EAA8G/wsECPEDBg34Avz8/AL79PEA6/oOAwb5AP4H7/sAAAAE7/j8/PcA/fr+FAAH+/sEBvYH8+b3
/AoC9v4ABPXtBA4OBgIJAAgJDvURC/b7AwICGQcA/Pb++xAK+gD/Axn7+wj6CfcC/esDBgn7+PIHCPol/gL2C/T3Cfv99wP1Fv31Cu4O7Bjb7w4Y+P3z+AP8
ChICCvgJ9+8JAOwIGuoa+g347xQO9vPzGA0a8v36AwP+Aff5+//8Cf4CBAH3Af36BPwFBQUI5wAHBwL++/viCQ72/ATdAw7qAxvxEAkE5eQQCB0CF//+///i
Ef0TMPcLAQ37+QX99hEdAAUDBPgIB/f3D/QOBe/85vYRCRT1Bef5/d4WCBAG7Rzv+fACAP7x7vDx5OP2AgX0CQ3rBfwC/A8FAvIH/wAA9xz4/fMYC/gKFPgA
AAr8+gv6CO8EAv8OEQMI+wLuBQ8OCwcFC+4D6xUI9f4G9vULBPYM+QH4+hMIEQDyC/MHBgwY+v0ECP8A+Oj76v/7BfIT4g8NCv30Cfzt/AAP7hgBEfYVAwYe
+AoECArt8+j3CQP5Bf37BvoXAvf4Bw379eQYBgbv9AvyAgjWAxEB6PXv1vv3CRPn+wcU/AEAAAACCAYGAQwIEeYNBOoL5/H+BQcCBf4C/Aj2/wIFCQUIAwv5
AgP4AxkAFPsF+gH5+fjnFPcBGPcMDCffBRPu4x3jGekJKusq8AD4zAzDAuIfDgD+X8wj/hMvAePzB/f+GwP49Ar5AecG8vsB/w3j3vQAAAsV9/D97QjzC/r+
/wYSBA/+//r99Pf5BQTzDAsBAAr2DwL/Fvv++gvtAe0H5B/eDgLrCO3qIAAQAQLpC+HnCfPrE/Ml5/QBCBMkCAoQDhQHCQoO+A4ZItgD+9H53u386vYTExLy
/eXCDgQEGfLr+gEIAg32FhodD+T+/wb+BRrn6c7aBQ3tDvsCAQYDEAYEC+DnCfDv/xn33/j3Fe35+9r3BvISBev6+/gMDP4ECQT5EAoGDuv//gEBDQT+9gzz
Af4E9f0I+Bv+9PbyEP8Z+Qns+u0RKOPjDPvy6fT/5PvuD/AEDsr4BvsC9gcC9wH9AQX4/f8I//rzBAsJCwoJDgT+BAAF9fgB9fETERT7yfD0GxzvCf/5+QoZ
ARP///MD+x789iUV3f8G9RYL8gv9+QkF5Ov58fsEAh3x6egg+fAOBQEM+usQFADzLQQV6g/1+v7u5w/yBysDHfgKFOoe5Bj5Fvj74hUN/e4e9f4JJfXZ+Rb8
9fUDE/YF9yQHyyLdBvvu+hT6FBACAgcO/fsECfcMCgcIC/v/9vgD/QMMBQ3hBw8DCvvx/+ca8ggC/PD09woA/AIK8gL2/ggLHg8DCfwD/fnz+O7mAP7+3fr5
JOojCwQM3urrDwDDB6zzzcr05QrW+BwJ++oAAP7u+P0O+wcNAf73//UEAen66vrw6/76B+r7AgUB+QX9/eP7/xr2GQwCCer07wIE3AHO9eTf+fAJ4/0NB/7v
C/r43u4FKfQkCQQL2OziCAbF/6zhzsjv6AnN+yMHA+P1CgwE/fXs+wv1DvUnDfERCuMR/RT6C/kT/+D55fHzGf8ICv8FAhHnAvv9AQ4F9/b19PH1Bg8JAfXv
E+gK+f4L+gEF/AX6DP0J/vQJAu4F+AgABvYIAP76/AEK9AQD9A/2/xEN8/vx9f0I5/72+wEGCAsE9/MVAPEPBAME/wEKEAD1CQPwBAoGAxn8BwfyBwIBFvH5
/RXs8A7/FAf66gH29g3tDf/oDff3A/nWCQ8IDuEoGwgP//UIIhEQEOgaBuYCBAIQ+/jxCfkB9+0MBQUE7QwEDg0T9AoU/wID4QcN8fAA/g8K+QEH9QP3BAEZ
FArzEQcDBfT9AQz5EQP7DQbs9Q36/wz5+PgFAfvoBgz3/fIDEQgOAvwKBAL//PIM8ev1/P0X9fcZ+xDj/PsJABUP8gn/8wMOAiDwChQI+OccGfIM9iAk8/UN
7h4HwwAA+wzrKQEdEQ31CwD7DAcEF/PfCPr1+vYD8fv6/wn+GQQHCQwNAQMCCvwDAQr2B/bs+g8C7wEbGBwLFwQDDgYAEf/6/Pj+/OoC+/rqA/4DARTzCgT6
DPrs9uH6AQsUAgYGA/8E9gf/BQwACv0W/wIT8Pb/+gAEAPz0Ad8N/AsN/vD/DvMP6PIb/unYAesT8wHiDOf96w8I8QzXB/kTHRzoDgMF8/gW9QQI+P/s+QXz
BwX86AQEB/bn/ALvDPr7EufmAAUB9+nz9/oB8//9CQH+AgP///gVCO8CCPH98Qb9FPsOB/0AA/ML9N72EvIMA+38Dgfw6AIY6BXsCe72GwTp6ukC+fMCAAcW
6/L18OflBAUMCdTuCv8B5wYNAP319AoEAiblFwD1/AP0A/EMGfgO7gMA+hAF9AEDAw3/AvsVAwj6CQDqBebqD/X98gP5BPf5+uvy7wb2BQAG/wIDGSj/Dgf0
8gEKDgAK+fnrCQwHC/30Cg/3BAYFCxMJ7ggM9vcGAgoKAwwJDAX1//X4+QAK9v/4/gX+5f78EfEaBgwP9+/uEP/eA8T+4dbz8QTUBxUE++TkGAD4/xUI+OUg
Hyf67e/6GPUe7vMcCgX8IQLxFwvl8tYb4PkT//Du6QgZIOf07gUh/x/Q3hEgH/sR/fMEGOkj1R7l/voG99zsFBAW+ADoAhT8DOLhEBIiCw4J8/0S+Rz97Q0X
EP339QMS9hrv7fv/AgQJ+woQAwDy6hz1DQ76D/ER8QP09/INBQ0G+AX7/QrtDQgNEQ4GAQcD+QDtDvUA6Rsa/gAB9xEEBwn3EAH/8+QNDBUOBSX+5/3+BfsO
E/8B/gL09QkRDPsGBAYV4QX3F/UFEgb5/PvyAf8J9A33CvUI+Abz9PcRAgIHD/jp9//xAv0KBA74Cv7wB/kNBgPvCfn39A/0Afz2Df39DAv/8OQQDAL4C/0E
Cf0A8PkO//T7Dw386A77BRINAgAIFv/yEOgL7wMJCAPt///1GgQQ/wv6Dfj7/vH2DQUD/hgDAwACCQsD/wwABQsPBQTx+AQH9QsGCTXuBvwgDhrh/AoC/Nb6
AOsUB+328er6/gwJCe32BAAEFfMEBBALCugCBQP97v4A+QoF+QH69gAAAgMD8eQbHxLXHhfu/gAHKegJ+A/d4Q4DHSTt9y4N/OwK5RH3+vb49xMQCQb/A/n6
9+v3/CQFBO71EAHw+gjz/AgQAQ8VEP/k9Pbl/Az6B/EVE+sK+d8eGBD3//sS+OAF5/bxEf8SAwP77/35Cgb76xwJ9gT17xEOBwIBEQb09/7xAvIW+AMF/eYN
HgMd5BkMDxro+AriFf/y6/H+AwD6DfzmCRcBFwXf++nx6xX9BwYjF+cO+OMe+xLtBvoM9eAD4AP3HPf2Fvz7+e36/QsLBxAQAAEB9Q8B8gEB+Pvv/v4F7wAS
4wH9DwD33goJDxTnEQAG++MODRMmEfoPEA/1EOgi8/ICBBUADPv79g0EABH4+QX2+gsA2vsNAQH7+gv7DAQYEez78wD3/hQBBA0Z++7t/PXhCxj91wMLGukM
G/EC7/HvAP3z9g8G/gIA+f8J9PoHBQwMCPEECQz6/gH4Bv8JAf8BA/TyFfQREwIK6fMAEwUF9wgE2w3d+fjxBvMNEfPmCPkIBgzz/voLBwT58Qf/BwQSCv0S
DgP0+w718/oN+PsAFwv/9RH+8wz4/xAN2w/4/Pr88gD2+fQE/fT49fX+B/bv8wPvAffv9Pv/CwL5DwAB+QH79Pj3Bvbw9wAECQMGAgP3FhjrBfQE+NcgDQ0O
9u8o0vjx/OsDCOHx+wYWEAABAQQI9Rz6+wn/+wwA+xcG7xbvAun8+QT5BwD6BgoGAAEQEu3vD+ExDdsL8uEP2QbyAAvq+fsFDCPU//vOFxLnA/sJ+AYN7/MC
+fv08QYM/vnnDgoS+QX6BwAGCAX5EAH+5QkPAwzy9PEAFvUN+wAJEfz9DgL05f4GAeMQ8Rz+BgcsBwb+2wMOEPsJ8fYBAQcKDvQaB/0V7w4GDPP+9w/l9v8f
/uLuCRn//fz1HtX/4xjh6/Dl+BTzEwryNwAm6QvjBiDq5sgnGhv09fAPxQLbE8/iAv/tFQwy5OpBBhn4CvUP+e36/v/xDQfw7wX05/r/AwkLAf0fCgv+8wUC
BvLk8vTo4UTa/UQDCCwCFerbMhL9DwLA4PIB5ewnEOsw9QMe/wj58vQECv3+/+sT6vzlEfD2A+3vCw8T++0lCxH8+gP3EgH+9AQAD/L4HA4DBgTsAAIV/AQQ
/vUF5wkLAQQQAwIP7wHxGPkX/gwDAfX78/8C/fIR/AkIBAX/7gr+/f7l9QDy/9kB/gj2D/0H7QIN7vMNAwYN+PD/BfEPD+sAEAfz8w//AO78+fgcDwsZ+Rj5
CgceD/Xp9PTwAAIAEPr5Fgr9/xnu9AsDEAYEAgUB/gL/BgX+B/f9Cvr9+gED/gb8CvwN/OvzCvoe/f//CBAMAfzwBwEBDPYG+woM/ALnCgXd5fcD2gsREPDt
GxLu+Qvw3hkW/vsC6/7l6voP+v0e8Qv59AL4CPf5DvMPBwQF//z7EAQECv3k7xH//BHzBBPp7QHz+PT+CwMD+hMJBOvr7v8B9gn+GwcZ9grx7wLvCQLv5fj9
7/v8EPH3KQ724PD03wMd8AQJ+Ojt5/UZAiUn6/LzDvHo9ATw8QgJ8Pz2E/vuFfv8CQz07//5DQ0KDBL1+v3r+OPx6xP2ERfu+/sT8+oOAA8N/eYDFA0CAPUJ
BPH6/PcCAfwHCgL9CQ7yCAb//vvy7wkE/QL0Bv8ADAQH+P748BbtBBQQ9tfbF/QIHgfxCwUW4gnqI+ECGy3T/irz6hL0APf4AA38DhTt+AT8A+AKBxMSEPf+
Bff3//YiCPb5AA4K//4BAwEIGREUBx3wCvYDABYeBQryIP70Hu/cJgcIAQPs/An/CQP5CfL38vUO9ADj+vf2A+0C7/YHBv7q8v7/AwP/9Aj0AgXz9vcA+gn8
B/cM/f//AQjw+vT9B/UM8fAE6x8UKgUMMR3c/APs9PAF/fX63RIA9vnaAuv+Awj/7/nyAPYCEPsF7/j0C/z7FRXyCAEAEAb0+voX6fYHGCD0AwME9izqCgwR
4AEC/Q8E7wXzDun/Df3oAO8E8+YVFegX9g4DHPoOBgnWEP8E7gDzBPcH6AnuAvv58O0C9R4B7/HwDwYo8hAMC9328OkG9vcU9Q3v+//87ff3CwQDAQb6AgEU
D//0+gv4E/L8/vP3+wz6BwMH9/v48PgE9B/s/v799gD9+wsJCAoB+/3+Bvb/CQD9//4O+wAF+vzz9QwRFhP+DPcF+wcDCfz+EAz9BQH8AAPrGf3+8PH1+v4B
Cfj5AAj69wwC+AgB5RLs7vHwDAEB9vjr9PkJA/cF9+sO+vbm8v0YD/0FDfDr8AL6AAMCD/fv/+cA/ekWDggQ+QAN5er/9/0G9fwC6PcJ8O7zAgYWCf4E5QAI
+A3zFPr2BBPt5/z89/f/ChT26fz59fv6AQD99PgAAf4HBvQX9ff+AOzr3wUH/gEACOH0++743PwDCgcH6wzxCQgQ4gj59uL38On+9Pb5BQ4RBv8HCf7tFQwJ
//j89fQHBvX4/vwI8vvy8/oD9Qj8Fv/0AxD9/OYS/QUDBAIL9f0I/f4J/f4G8fr5BOny8foH+/36BAYI/AoKFhnnCOYVCPf59An6AxD2CvgMAxP0BvQECwcL
7O7/7BsB/OsC2gYGAQvxA/YH5QTu8eP7AQn19Q/39fP98PPtEBP/9vr3/vME/vAG8Pn9AezrCgjwCg3rDQjoDu376+cWBv33EwEG9/kA9/32+v76++z66PYC
/RILCwn0DAYL/wwZ6ucF/fvzAgr5/QMa9OoV7A7/GAzLCg//9PoD+Asa8yMG3/7pB/sABuzjBRAH9wLq2PkF/QX3GAQXDw339/IPAhUG9g4IAQb99tn+EBDk
/hQF8RwT+QD75yoY7toN9hAC+vYLEfoRE/QBAwIc+O0JDQHxAQXzEAv9AwDw8/MKDiUJ8vH08/gXEfkEAgr0/AQB9gDqBPYS+vEABQH+7xQFHAkSCPwLGQ77
CAn7CwoIBAXwBv/3BA726QwM/PT+EAkYB/0BDwsAB/8MCAwG7Qr5+Pj4+foIBwvqEwn59/8RHxn7CQ38AxP1+w7y/Qj9CfsC+fnq+P36+xzkDP7v4/0SGQQD
AQjx+BEB7w7+/fsSDAD4AvsTDfYMEesDDe/xAhfsCgoL//gBBO0I+fwQAgjvB/r7BBoS6QLyAQzz6vLwCAb3CP35+wX7DwAL/vQR7wjx9Qf6DvYQGwcJ9Qrn
++759wIN/xP+5/fr9wT19u39B/oCBezqBQ4XBvv/CBAUCPj7Bv729wESAwEbAADrBAMD+vgHBwIMDvf5BAL76wvqBgT6D///+gn/AAv79u/4+AT3AvX3//cE
AfD6COb0FhIF5fMK9gLxCAwRC/byEODpBRDrEgcQEP4kCfr1+OH8BiH4Cfr05vsACQX6CfsQ/f/y9gMEDfgG7hYC9On1+N/yDQcJ6f/y9AUGAvAF8wAH8foB
9gD3AfH9+PwG+/Tk9fwJBf3//fIBDwoD5vHvHQfwFvftCg4JABQSBwj4+fD99hQQ5/j49fL2DgHtAvUi4/D+FfASAwcCAhT/EPYF8f36EgUABf3s8w/7+PL9
+BgSBg4E8g4ABgIR/fEYA/H2AQwO9PcH0f/0H+4N2OEEEPsB9vT7EAoPDvfr8Pj5+QALCfvh/QkVDf3zAAIG8BDr+O4E8QIj9BUFDhHo9fz7+hoE++TzBQMI
9gLpBRD65/P+Af3r/vgJ7xAJBwX7+Pn6BOID4fHq7AT4C+j+CwD79QwBCvPpCA/76gP9E///BvcFA/8B+BXz9AT++Ovr9//x8Anp/wUD9xwEBP737/n3BfYE
HxQDAg3/9/cDBe3+5f/r5gcW/wgKEQsJCg3yAfbiHQUTCwn4B+gM+/f3DBzyEgsIFRToCQj66AUDEP38GvT8+wYB/AMIBQoIEAb1/vz8Bu8cByQUI+vw/AT+
DvYGC/8LDQ0b5vH29QQBEgwY9gbuGu/UBfMs+R364wwe+hsm6+QOAyHWCNrYIg/9H/bjJPEQF/ro8A3yIen7FwAA7QkB6w3z/QYKJfsIEv/t6C8U9gz0/vcE
GwcFEO4MDAAPEPXyDf4C6wbv9Rf6ARD47xj5DQEY+gb+9Qj8EPf57/4P/QD2BgoG+vcD8wfqAg4A+PUB9wYE7wMABvX//Qj4AvoN8wn2/QoJDvUNCe8I/wAK
8xINAvsp9gH3CRn+Av3zF/LXDwH+Evj4IwDq+/r5APzx0vvo+xsx9ND0CAbf7g8Y7R//GwTFM/jjFub7GeMbAfHp3gX6D/oKDwD3A+YGCPbpDwfbA/MlB9D+
9wUD2BbW+eIT7AMVN+7c9QsF+AAEFPENAhcE0RzbAQzm8SEDFBwK7hDx+wo08L/9D/sH7Q4d/xL5LgbFI/UKFNTtE/oKLA73BwABCB371AoNAwb0Cw8BF/om
Adod/wII2fUPAAQaC+///v0CEfzl9QX3BAUGB/sT9Qn89A76CQLu8v/2ARAC9Ar3AAUW9uL9B/74+wIN+QL9GQXcEPIDBPL/EP8FEQgREwQVDhLzGwQL8BQJ
1eXgERHaAA0LAv31HAQcCAL/Eg0SAAYND/cEAwjvDAfo4+wLCfb6CRAFAfgR/BQJ/gTz6gAO/C8I0R8RBB78C/oM+iH+x/vvDATy5A7w/wIeBOIJ/gbh9fwC
9wsI4QwK+vzyCREVDRD5FAQECQQCAQQF6PzyDesGExjvBwHyDvz1/QgG9AcF/fMH+RnyB/j+BQPx/e4Y8gkVHQkB/AkXEPX6ERn4BvId8gUTCOr/AAURBAoC
7+H1+Af6DAoV3uf9AenvE/kO+ffn9gQD/hrzBfzk4AXwDPz+8gHvEBoSDADq/RH2EwAEBwUQBAwAAvoH8h3y+BUa9fn2+h/o/A3t9w338OgI6ujpDQ3p+vcY
+v328+zr9QT2CQ3/+fT04gLz8P0NA//18AYJAxH8CQUM/wT98gb28+8IEAYP/PTu+wIB7gAL9AUEAPf2/QL8BQAOAvX7+Pj62v/xJwoT4/r4/+PnDwz5CvUH
BQMTBuwTB/oaDOr76wLs9hD4/APvAQL66fvr+Pbq9AgO//rjD/4LDfz75eDo79YNFuz+/MjqCN3C9R3+/+nYAw73F+4cCQAI5ecCERz+EyUO7xsFGusFDOrm
3wEV6uwJCAMD9hD9MhQE9hX8BP0H+An9/gQBEPAEA/71/wX9/wj8Aen4D/QB7u3uCuAF9v8jH/voCvYO7e8N7xoc+QED9f72BvD4AQD6DwryCQoMDgAI/PoD
+g8LBAgDEvb77gL2Ef38/Pjo//b8DO757QQPE/D49w0F/e7i/gALDAju+P4ODfIO9wIg+fQqBPbyBfwZCwLwAgTy+wIC+BQRAvIGA/gH+wruAAjy+xX56/0I
/jARChH7DBAE//vpEgcK+vID5Q0UHvMBDvsCB/UO8Pb/FAYF+wQG+vj4+BAdC+fx+wDqCvrs5v4E6QIb+ff3EAD2FAzwCwr2AQDnAf0b+BnwF/EDAQDxAgv/
CPkM7g4SBwbwFP8QCwvlAg39Ce76CfIDBfj2EA0E/gLu/xICEQ4BA/MPA/YLABAA9vn1/vkJ+P3v8Bbu8wQDDPsQ8fYJAgED9PkO+Afx8P4CA/8NDwwS9+H4
CwMHBQMMDQr8Bw0CBf7u+PT+Fhfc+hcFDf8F+v7n7uf55BT8CfoQ9vEP+gL7Cf0QFPYFChAF+PcGAucH9fnz9Rz36hQBDfUD/AQT+AER/QoBBv7rCQQG+hv9
8BD3Duf3GQbw/g36BQgM9goQ+A0I/BT7AgIU8f/t8+UJChD37v0NCwH8CAr8DwYTFAb3BAr6+ff+9+oNAfP8EygD9/sKCAH2EQEQAwEF/PYY6fQNA/PwCgkI
AwwE+/4JAyX69vTeDwLzBwP/ChPy/AMIDgrsBfIIG+8TGgP69f0XCwMNCuwOGfnrFAPiEgL79vgDGgv8HP0XCfQYB/T9+PUHDfjs8hTxCAYECA4I4fz+7f8S
EggOBg0F8P8A8wL6EPj29fYE4Qv/BRICEwH8B/kH+vn/EewYCu73CP/+9gH5Ewb/8A4B+PruBArx8wP1DQMEA/4NAgb99+wFDQHz/wn89Pvy5vYGBA0B8P8T
8gL+AvIHAx8G+PQPBAbV4RHv8A3tFAbxDRXyD/3v8ugJ/P7z7ScVAxgDDALzH/j8/vf/3vkM/QoA5Af/FQz1+/X96wAAI/4QHP8mFwQI9An9+/EA7g75+Qjy
8RMJDfQC4PQH8yT45esH7vQP9Pf/Cgb2PtIZFQ/59vr88yDzFRcgAfT73xET+xT86/zt9//bAfAaBPoIB/oFBg8CCA4B8P8BAQ7u+AAB/vn+EPj3GAIBAP8K
Be3n9A/z+wcFAgAG8//29QQGA/wB8P0X8Prw9wH/Hv7xCg4E6vYUAf4I/wIA+/n8+icGCQH9F/jlDPoC7fr0D/MPCBbv8On7Bv4LAfUB9Q75EvH8DPsXBBME
9fra6foJBf71BQT4+Pjr8/n/8RwLBgr39f8P8OsA8Q/xAQAMDwb07Avo/vPwAAsNDfwJBQb/+AX/AfkUAALzBA4RExIM+f4B/AECAPcD8Qv3APcYDPbt7+Lw
9Q0MA/0MGf/x8xUlA/sNBwkI/wbv/vb8DAsMBewQ8Az6DfgF9wb7CfwCDRD+A/ER/OP8Af4HDgAACvP48wD/8A3+Awrw+fEBAusK9wDwCwYK/PQJ/PX48vXy
9QDdNRgIDwEY6Or+9Pb37gEJ4RkBF/f0/u8GFw4B/gL0FewbEQgH/BMeBv7uAvX26OTt8uQCEd3vEB0EDAntAv369/gDCPkDCADxBvr47Q0PDwcH+QH+8/zy
/fMI8v4IAvf4EP4K9QYgBA0SCf8CBQ0S/PL29P4A/wP38Qbz4gMECAENDf4CCQkT+/0PBg4ZDfoQCxH3+gL++w7zEPr1CgIRA/0ECPIGC/389/wL+/kSDvgN
AwEFAAT4AwD6GP3xHx4HF/sQCAgIEOUQ//8Y+RIXDe7/3wwCAucLEf0Y9/r69OwRC/328fMA6/Xm//34/vfyB/v56/EOBO7z/u8J/SAG9BUPBvYJ9xX7Ev39
KQULE+/z99YF9wP8BAgK/PzuAu0Q+g8NAOz7//8K/fsNAf/uBPYA9v8J7QAK8PsK6gsJDP4E+98c7fUU8P/9/gzzBdwTFhgE9fcg8hjoEvv/CQX8/Qj/CfL8
Fgn09wPzCjL38PUE9wbzDPMQCQIOBfMFD//7//gAFfPwJfYHAvkg7eHgAgTvAAro5gIgCBEN8xAMC/bx+wXqCxwU/QcZAAcBCPoE/wH9Avju9t8A+/X3/wMA
/AsD+fgUCwLxCwX29AwFBAEg/fn6AwnzB/j69wT4CgLlEP0O/AYP+/f/IPvy/wIGCQXxAv8SCAMB+wMB/vT57vr9/A/87g3y5QgA/vf4Buv4BB8c7/IIBff3
/v3+/vnw6QX+DxMBCfbwEwgI+QARAu/tCfgC9BX+BPwOAPsGFgsN+QAC6g8CBQ4IDv8EDg4R+fYaB/bu+wcH9gf97vkX+fv+9gYEEA3+BAkGDAbzCfDxBgDp
+ekICCUEB/cHDhgI6AgHB/YK//wdBAPzBAEPBwMc+Rv1/AYK+fYD+gcI9Aj9BxAQCPoEAAL4+v7zBvIP5Qv69/MU+gv4/P0K8PoACQMHBP/1/AQLAfwKE/UC
AP0jBP4MBP4K7wz6BhTv+/4IAwAV9QADEA/7/fT8AAgCEP339e/9+f/3EggW/yAKEQb8CfoBCPQCKAcP8Qbz8QUd6fr66A729/MiGwkJ+/r5+gQEBQcE9AsG
+Qr29gIEBgUB5fr5DQDo/QLqEQ3z7f0L5QD6E/T9Fg7rAQIM/wD5B/sF8PPpAvX8AAYCAd36/gzx/+wTAP8X/g7z9wLr+Bv7Ag31+/nj7w/0HxryFgHu6+kI
+Roj8O8A9RT5AfnqGwDo/woACO3yCg37Ev7t9w4KAfsR9wQHCwIMDvX++xAE9fwN4wv59vj0Au4H+gMNEAT7/OkN9BsVBgz/CAMIFA4UAvQF8fn0AAHz9vzt
9woI//MGAAEDDxIT9/H9Bfny/OwODwoI7/kR/RAKBf0G/wL9AxTrDQoFBQz0CwX9DQYKC/H/7wgCI/b+GAD7+/n49wwDDvP38hALCBkIBef1BwsbERb+7gkS
9gEEA+YL9gwWDRQLBwsL+hMJAhIp7BkE9AsK/e8E8frwFCj+HgEP7P75/QEFBwvxCwXsAfDm/+EU+uP9Dw4HEfr7CPrz5hQD2vbpLAYTEAIUCfvu+AEFCPHz
5v7rCAXt8xUsBRMI5/fqERsbBB30ECbxIxjv6wAN+RTkBh3ABhD7DgL/zDTxAwYQ6fjrDPX68gb8BxHsAAT/C/f89P/7AwIO+xUO+gj/8e7xGR8MFAEADAIS
7uMG6AoS/QP27/cH+gf6//D4/OcA8OYK/Qr1/wzqAvIFDQH37/799Pr4Cw0MCu30+wf9APYD7vH/AwLz/foGBfbw9QQHCQsDA/0F9xT/CfnyGAT7/PXqDAgN
Ce7uABnz+Q0R+Avz4A/m8xP10wcXEPr7AhkQDvcJ9A0O+xMJ+g/99/wL+QMD/wn7DfL8/wf8+vb6Af79B/j/7BEA8Pb98AAOCP4X7xsRBQoD9Ab3A/QACvv6
FvrwHxYLB/YC9ez7GukI/Pz59Anj9QIE5fcZBgYCCgT8//YS9Aj5Dg/t8AH19+79+wUCF/4I7vf79Aj2/vsNFQr+7wISCvMS+wvsCAIeAggDAvoAAAAF8fnn
B+7x5+X/Bf78BPn3EgAKEu4B+g4MChToBf0MBv/uBAj9AQ4GAP4W9vIH+Qb2CBL+/AcCB+/7Egr0AwDy9+gJIf4GD/Tz3gb+Cwr6DAINGCcACgTiFQUJ8gEB
AfAB5fj5BvPvFNX+CQn8C+TtAfQaI/sHEvkH/RLoCzQXDBQAAvkE3fbq9fcK8+/qA/joFxcR+/wUAvQMCxb8APLr/O0H9goRIfb/AwLrAfoNAvkADfPvAv31
9P0JBvb9CP/5Dw0FAwwA/vgBHCICDvsDEgYcAvsLKBDz8ggCCBL3AgQBBu4V7RcCAv387wHz/vwS//Xx8/gG+wkGFwID4/7uGOz/BxAUBf0BHgYT+P7nCvT8
9SX3K/oDAQH2B/vq8vka1+oCFQYZ6t33+gkd/OvyD+32CADt+vz6DxfaEhr8A/b1+AURERQBAOwH/vYPFAH6DhIZ9vwS7xQICAED6BX6/QP++fsL8wf5/AHv
+v4I8Rn5CPIE9vfyDgfqAQkA7e0H//kIB/QHBAgUBQf7EPMVF/TyDxwQ7/YB8/wN9/fh6CEA2AUFGwYG+O8W8QntA/vvHQUK/fEO+f0BDgH58/UA6QQX9xb3
BA/xGQv+8Qnz9Qf68wf+EAYEDAUHBPTvEfb77/MOCf0M6wESHBP1CfX9+P4FEQcFB/QL8foTAv/4+Q8R6/0DBAMXBvcGAAL/6QL4DyEB9A8H8gMEDREGCP36
9/YF/v/59AgMEhoE+vgNBvgQCQkI9BbvBQ0TC/3+/v0C+vv0DQ8R/fYQBgwHAfEHAvgSCQf58g0CDQ/+BAMD/P/x4Q0F/Avw6/n3DAzv7wAAAg/4AAcC+/r/
/QP6BAIJ//4FCQEG5Pn5+wXq9gr7BRDu/vDp8fzuJ/H++AIG+v4ICPoRExIS9/EDBv7/CwPsFPn/9QcI7ugF3gnjCv38A/n4BgX+8Av4EAfz7PD14AYRAPkO
/AQNBvUIIgP++e8DEvEED+4RD/gO/QIC5gEKDQEG7Qb/8P729f/xBuQJ7vj0BvMI8vT+4AT0GhX3GwcIFAkUIvT89O8K//7r/uzp6AL02QsDB////wEN+/MM
BOgh5gQO8gIL5Af7A/gHCPD0CvX7BxkJN/ruDQkUEPTn+wMA+v/vCA4L9QsCA+oFBPD86QUDFxT37/P3EPn8EAHz/QT5BwD6//z68v4T+Rfs7AcK7PrzCfgU
/RTsBhX2FP0FCQnp+vb68/oWCPz+8fUG9gsK/SgQ7eztB/j98/v4Dfv4+PPwAhIZ+f8A+BD+9QEJ7ff4EQP1/AcGBQb2EPQIGuwAA/4S//r26PcG8vDx/Bnd
6hkDERYI8A0R8/nz+hXwBQr3BwjzFQX8+gED7foA/fEV+fPz9/oO6uwLCPofBP7/BPAWAxP0AwQA//T6CfP8Eg3zCv7oEQ7vKA/5EPcM+AP8CRL0D/cP8w0R
/Azx/AwVCQLmEAcp9/n99QgK9gUCCwoK/v8J5/wICfwBEP4F9RL4+hQC+/nz4hID+ALzAfgaDvjuEQL38gn+DwEE+ej6/wv79PkIAfH69goD/f0F+gUH9vH8
9g/uCAUAEQX6BAnuE/f9D//o6frvBQYLCv0S6vv9BO7s/wD4DvgL+wYB9/wR+Q8K9PP2AAck8fTsDeMHJxv8B/n7+vX89hb62fnj8Nzy7wYb4wglLxMw8BDQ
Kwn98vcLLBD04QftCB4dCuAeK+QHBxQs//Ll/ukNCwkLDPf56gQF8OoC+Qf8/wX7/gkKAggW/wz4/QP+9w4OAhkAAff1/gICAff6+AYH+fvvCQUIBwn/9gD+
6RsNGPryCfINBQL6AvcBEgQHDf7yEQwC//g4+Ar4CwL2+AIG9gUG/Qf7/PsJBf39AfLw/wUJ//T5Cgv3CAEK7fr7BuX5AxPz/xH+IusA8OoMBfX/Auz7AQIG
6/79/u8H/uzuBf35BP4IAvINDAD6BQH7AgPyAesH/f0DAfz78hrEDwvrHfcXBCXz9xUQ3zE78ev46g7X/Cv0B/j5Du0LEBL4Af35CPkCBAQAABXsFgn5+v8C
9vwO8vr+AfcL/O4W8w0UCgUc+wj/BNn6ERUI/yjWE+UH4Nr+G/QG/eMYBxb/7P/9HQYN/OD5EAP9FP/oAPMR6vH+AgPsAhzt8B7pCf77B/0J8g7w/BsNFQEV
CfYH4wL3AP389hoCDPIMCuz6Bg39FwMH+vsCCQMS9fgiAwrj/P8ACQL68vIZ9P0J+PcMDgf3AQMHAfH7+xD8A+b7BvcM/PUDCQAK8wH4DgXr+wb3ChQL/fsB
DQHv8vj4DgwC/fv8EO4AA/8DEAf9CQ8M/gEYDRkEAfj4Hfvs9wb+8fPjC/vo9ugCAvEeBNX4AvH4+/YUAPH88gX7CgH6/w4FBAEICPvwEAAB/P3+9/f+E/30
FxUYCgbj8BIA5wUg/v7/6AT4/uraE/30JwfREAX6BvPn9vICEQYdG/kMFvoC8Pj3/xP8/vklABAVBfLuAgUK9d31+Agl/CY38BEP8ezr/d0SHvz56yABDBoB
//cHAwID9PL1AQICA/8E/vYEAwv/Evr68/YR/f4P+QEPBPcN/xAF+fv//xL9+P4E/wvzBggREQf1Agb///X4//L55AHmyQcRCQYA4vwZxu79BRb/Den0+/vj
4O798fkH7PzqCfEHBP7tBv0JAPUICP315wcRFRQQBA7/BvwI9Azx+OkM+RMf8vj2FxYO7+gG8xTw9gb9ABH8AwjsJP0PEP3P5xrmHxEMAxk36Qv/+wP2KgAY
B+n1Btj3Avbt9SgEBcgJGvoV/Rj+EwzzBwLzGAHiEPrxEQUA5wn9Dt//AQ35+wITAhPvB/sWHvjv+/4b/fYQCecE/gT1/v4R0h7oGfX53g/6Eyb56ukLDf/i
ChPzGfMYAQIZFv0DG/oO/wQJ/dYC/u78FB35AybzBBTo//4PCAcA8PYQ+Qvt8PfwC/0C6P8KBwP3AgcA/gcA/Q75C/cB/hAR/wYA9wQOAAPz/gQN/u7///cG
COwG/h0S7gHj9u7rC/zw8ifx2A8CAgny7+7s8gIDBRT+/wIGAgX2+gkW9egK//oABP0MCfYC/gb7//MCCv4DAQoACvUCDAz7/Qz2Bwb4/v39B/kD8/z9/vsV
8wEKFAgT+/0G7iDw/fj2GO7kAwcYDu37E/cE6vQHAP34/ff9AQgP/gAG8wLz+xD2HAn4AQQUAAgH/gX3CAMDBfrpAA7WAvj8/wAeAf725AD/7gUUGRDs9e3n
3+8GBhb4+PcaG+v27Qcm4vUM4e8S/PHYC+Tg3hUQ4e3yG/T/7+4YC839HAXhEyzaDgzw29oeFRce4AUeEQTY3RjgFvn72PXsCAYIEQATCP8G8gEO9PcM9vkI
8AsE5gAO/Ab7BekT+/7r/vH5//MG+QL3Bw4OD/AS/foLDgQM+Qv5//bhAwrxG+7+9/gV8g4AAQ8B/hcCBPj58AQGCxT8Cxz5FAEN/xsE2CoiUv7qLMouGeLw
DdMP9wgHE+7N/RrrBO50EQnQ+Rb+Hxf3DwoPBPYc4vYKDvr78eUEAQj/7uwV4Qv+/fPoHRsR8iEEC+f7Dwjx/hgADBYiDBkF+woK+Oj7CPr7+fX6IxXLH/wD
9AkeCADyC+8C7hADDhXzBB0DAPYCBQIQ8BEMA/Ea/hYF7g0B+v33BQMhBvMF/goO7fbhDA7pAfL6DgsS+v8B/+0HCQoKERQN8f4IBw8GBhUQ8gn5+vwECfAJ
BwkF8v0GDfEHCgvt8xH+8A7zAQb++/X9/AMNB/rv8/QgCgkE9wAAGg4YCBAT+x0HAx8A8wL1/iT+8ygP8gAKF/fyAgEA9/QF+fL89gv6ChX4BPrrBvkF9+kJ
GAju/PUHEQf8/QXb+/oUFAX9GO4T8xQI8voV9vEIDvwD9vz4BhIAE/QL/hD2Fh7/DhXq6/AECvr9CwsZ7AAFEAf35Qn5BQQLK/QNARwJEeIABwD64Pv86BX/
8vDy8P8ACgAP8OAi5/8BAf3e9wYSGvj05AEV+A7e4hAXJgcHEu/9EPkY2xvjDAr+Ae75ASEe7wDt8xf/EcnfGR8u+xUU/P8E/x78HAgT8/0NAi7UBwH/9ejh
CvYBzvoMJynp+Rnu9uw2Cwf6APz0DvTwABcN2x0A+/vmAvwMEhH7Efn5BPn15ucSG/0CC/T+CRX6DgD2Bv/88wj/EwD8BQMS8gMFDA8F6/7//fXm/fb58wgA
Fvz2/P/1+AwHBgfw9vb+8AcFB/0J+uP7Bg7qDBkJBvgh+QcJ/f/0Ch4HBRsGC/ESAQ0F8/Ue/fQAEf8HAPcO8QUJ+QH8/Q37BP0AEPL9+Qj99QsF8hEC7QQC
+QH7Cu4KCvQW+QD3HAMEAwEP+/ITBOgH8vj3Ag4O9fIN8PMQ/eruE8oJAQT47hYG/vUR9wDmHAnt++76CQf/Evj4/wzvABcBAgLu9Ar1/AIE////C/wG/fX3
Bgj5Cv34DfP2Bvf2DQTx+vj0AfgD/vXq/fzt+/8LBgMO9wH0AP0LB/74AvoGAvwM9vX7+gkL9vkZ8A0E+fP35vIIAv0C9PkE9PD8/Qnz0xP2CgMMAgz+AvgA
BPESBwD5E+vwBAAR6QYNAgAHEgYEAQL0Fv4HCPn5/hP8BgP0Fu0AGfAC+O8R+gMMBeX6CPr/7Owj8AD39AoP//QQ+AEI9vz2+/3uA/oAAvz+9w/5Av787RQD
GgEICwMKAQb6BgH//wn4AuwD9voVAw0CBfEM8wT++fwK9wH89hHpFAD3/Of2DeUdChAQBxAV8f4HEw8bEe8P+goyGhQb6gwJ6wcA8uoA+AP59fsJ7QQO8wAH
5Pr1//3yKQ4E+wUA+wMDC/8ABf/8EQj8+AD7BPj/DfkAC+gB/v4UExL0BgH2+QQFCP32CPoF9g788vYJ/hkF1BEDCAbyGQsOFxH2Bgv3AxTx/Pnx7AH09vT1
/fz5BAbnBwoJBvoEAAUN/vQLDAAKAvr6+f8C9vsABAbyCPUWDOj49/kBAw4T+hEMEPzoBvv8//P+IPMS8Ab4+vMY+woB+QEM/gL78xULDf8KAvYD8QnwBe30
/wwA5/r+DAX4AwYZ3wPv9vjoGBT/+Qr5/w4JABP9CPoY//UOChbx+QzqChHrAP/h/eX/Cg309wgF7f/1EAwB5/YBBggGAQkCDQEGHPPwBgz95QDzBAMM9vD9
CewLCgP0/xgJEugOEAbrEwUQ5AYGDwX7+vgACAEM8/j5+ALyAd0A9f4F+PsjBwIE+/7/5/r3/QAN+/H3BADxEv35EwbxCvH4COX9Aej4GAwO7fwaBPD/8OsT
CQX5+Ab37goA8e7/+BAIAwgc/PwH+vTy6gEUCQcJ9gT0CQQL7/7s3w0JBvDyBvgGBPX9D/4S89ENCfsL/R/7Hg0O/AMOEQYM/Bb68P3sFQgE+xUD+w0OEwju
6P356xX/FOob9vb6CP8ECwkS6eEWGhDfAQ0Z9hQTB9PgGzQLK87+4CLFIv9B4SAXE/D6AQ/9CPv16gPs9hD88gXzCf4C4QIMDgcH+Ab3CfIB+v8gBfz0Cf8I
9wjzEfwD+fr2/AHx+AEJ/RTzCwj8FPDr/QrwCfoT+RIV9wYDGAbv8/P8BgUQDfsMBwnnDwv58+Yd9AwI6hUIC/IDCQP9+x31FgX1//D+/PwTEw/+AwsDBv0M
GSHsEhH17wH1FQgGEeoCCQIa5AUBABEbAPoM+vYA+///7AIaBf7/He0F6/T5+RkM7/3yCAT6Afbv9wwECP4F8hIF3wv/9PQNAQP9DQTyGQX9CgcR/AESAPv3
CAP3/QfzHRG9IyUA2xEFEQfvI+sZAxH3/xIDEQoIBPoH7ez88wMJDBIRBu4Q/AgG/f35//sI9+oAA/798/P17RH9/QT+5fYL8RgPAwIXHg7kD/4O/hwR+gHx
/wTu4RTqIQD7Dij59fTdJPAY+w4B+u0WIg308wP1AAwJFvj/CvEL+gUI//oVAukgEwfxGg7v+xUREfj5+gn/DPcH+v38Bg4ABwD8+vX++Q39G/wGG/wI/Bb2
9AIHDfX87P8EDvz0ERT/GuURB/b7AQH8CQf//fj5BwsN//btFgjxCQDw8QTz8xD+9OjqCv4HB/wI+h8J+Q37AQUK99kICP/t+AIC8fjk/hgB+v//DB8D/RL7
Bf4NC/v4CgIW8Pn3CP8H9BHyFggKDQH1CvUMFBjpD/kVCAQGBwIICfPw8wnn+gvoDwQBDP7mIO0XDd4KABDoFgvwAP0O5A4GFebqBg0SEgwH/BoD+hfp/P4J
//TrGw8FBdsQ/wP57xUEEB0RBQgRA/4S4RT1/x3wEALlCAX75Qr+BfT1FvEHCgf1+PwPART/BPkCCvUHJfoJ8dIO/g/vFPwD5g0VCfT/J//7AxcVAQMI+foF
+fr5/g73+RMGACPyCBIHAQP+9NsR/hkABPntE/wWHxgG9yUBHAfMGP0M4RYI9vz9HOT7Cgr29v4TGAn/AfsAD/0WM+wZ/cYRDgXpGAYX5Qcs9QYKBeD4CAoK
H/cF4gka9/MAEvwJBfz7/QsJ7wL4BwAP9wEJCQ8X/A0Y9QcE9Qv37hHsBv3iMPkb+BglAP0fDwD48+EE+QPg/Qz99QYYDfwQ6Prx+gPz/QEDBwEDAvoFCvUQ
AfLlAez4BfP8FwQGG/z09A/1DQL56+kUDRMDAf/+9xT/Cf0d7wDr/QrpAQjw6Pb5DfPiFhEI/PAXA/kHAfz4FR8D8vn08v4CBPL/9vf5+AXzFegLFQUECwYK
/Bb78vICBwX7BwAV+AoM/Qf/8Rj+8vUD8gYRD/gE/O8DAOzwC/4BBfoBDgUC9PoGB/4GDPQKDRsFDQrz+/gHDAgZBQQH/QDyGPEG/Qf+/u0F9/r/8wIAA/r0
GwL+9Pr3/fUKCfcODv7r/AT5AxQUA/D59Qj/Cfn97AMD+vIJ++kKGfsN8usSCBgN/PsZCfsB5/zm/gz/AQb9BwUF/gcEAgYM/fny+xIHAwcIG/wN/fXt+v4l
CP74/QT38RP7AQL3FgnrAPoCChgB+vb19AIDBvkS+PT/Bvjk8v78G/bxDBHYCBMF/QoKB+zeF+r79w4DCgQA6AX6BRfvHP4ZAwEbEvAABuoI/gTxBwEG/P76
/vf29vf6AQv78fr7+Qn4+vUC7QYAAvD7BwUF//QGCfUL/e0FAvzo/ytKwTkT+CcCHTe/DOrzIOr8y/oP2SPF6NgwCh0puREK5wcNCfIIGOsL//3t7xgFCw71
BBT8CeDsCuIOBPnl6v/1BfMX//gGDRb0/Qf//QAUEgv+EvYE5g4BC+3yDA/w+wTlC/v4+f4M9/4QAvoBBQgNCQsD6fgIBe73+AfqAeLx+O/5FAMiAvT05OwG
7RUQ+uj26CcP+PfkA/cB9fsF8ewQ+AL8B/wG+v4ODQoHC/fx/PnxCwX/4vgV/AD7APb09ur/8w0IFfkK+QIIBP3t+f8K8A/5He8GD//4B+j+/BAJIvb6EP33
/AEBBvkMBgH5AAcE+fD/A+/tEiL+CgfzD848PRsW8TH6Fg0R9hbeCBrs/w3iCg/o9Avu7AMQ2AQABhEO4Q3/HwQKFQcGEgP9+v0GAwnpA/P4BQT99+8BF/0T
6+31/AQQCP/w8QwI+xP4+QkFBwAB/A0E9AL0+Oz7+wb3Cv8CBhP9CgsFIAf+8wj79Aj6/ALnCBH3DAj+9AUABxH67Pbv/QYRAfwWDvYJ9O0LG/4J9Rf6BvTz
8u/xCxTtHATy+vUOFRMU+gH9Cw0Q+fH9Bg4MAfz4EfUI5gwB+g/9Igr6H/PrBQEO7foDFQL07g8g+vPs/+QL/Rfx/fn0/AIA5wv9EvcKGgnk6//z8QEI/gUQ
7/sCAgH3/OX5AA4p/Q4bE/AU7A8a/vb/7QPoF+4P+AX3D/L04P7+Bf/3HxP99wYL9hT3FBII3QL06t76+/YEBvkD9egO7OoD/fzy8gUK/Ab5AwH4/AAF7+bo
BvYJHPb+7+8DEwQU9Qn9EQz9DgnlFwgS9gYPFOv1Dvvo6QQD/Qz48wD3Fv4CAgYA9gL9BADwBQH7Bv/oCPwECegJCgoMCAEBCfMJ/O8F8fX+5voU/gnuEvIL
BAP0Bf3rCA4G8gEM/xARBv4FDhELCvYcJAX0AfUD9u8MERUDCfIX+Qci/vws8d/x+xHv+f/2AvkXD/b97gMPFzEPEwYQBRT69gAZ+PoDCfzzBQXjE/kGGxYW
GgQMDhIH/xjvCRQc3fTzxQjo+PLn5iH9EPf43fzqDyca/hbm9wIoLegJ4xPv4On1+gs33qz+DfU//fHuB/gkBd8GD//mB/sIAgAS+wn6GAz37QgBAv4L/QL/
8xD87u4VCxALCAYCDfkJBxfqCvv3F/z5A+0SFwv+DBn+GyAJFhrKJA4L5gf2G/b6C+4Z8gMKAA785A736v3z6vrqDAH3HdMZFwP0BfQI8vQS3goDEgDwCQTu
Cevv8AH2AhQBCvb71/0L+f8J9PcLBfP4BQgR+AIECAIJ//r5+f74DA30CAvMHxEO9g0ZAvMSDfrwByL2/fsMHAQAEOwS9PUSB/oVFd4KAAH6CAAP6ggs+PAE
BQv+FA0bEAwO+xgH/QsLEP3z9AcFE/AbAOQM/A/3CBEEEfsE9wYNAO8L+fb+FDrxEQDbGx8a9QkEA/4NFfAD9QX57wj48wYF+vYJDgoIBQEE++IFAxH9/OX3
EQYO8gvyAvv4GvQMDQr3B+sJ/Qz48gUgBg4PEgAXCgAFCQfyFA0GAPwDD/L3DgIC9fQBAfr7AAz/FQ33/QcABgsJ/vD08Q0HChQK/AcN+en//wAK/uYLAvUL
EP/6BRD+8RYPCOnuBvf59uf57/ET6QcHBxUPAO4b/vUnEfYKBPEX/vz+AQILHPj4CQoDCBb/EAnvE/AK+RH1+Bz0/wYCDAz2BOzwCAD0Bgn6HvwU/xUF7iAV
JPf9COENCB/sFAEDA/QU8AMFDRP+Avf/BxEI+QUE+goE/Az2+BYRCAcKBQQBFwoJ+/D4+PcJ8vfz9AjyCBACAun4Ev7cDRgD9AYND/cTBwMJ9BP95v7fCe4C
DOMT9fEX/xX9/dQK/vkH+gUD+w79/gX9BPsRB+gBEP/zDuv77eX2+/fzDf4K9Qb67Bj1CAL//fYM6AHfCAzo+BkBGuEO9vMFBwb+A/js8gQfChYFAOIE5RAa
Av8ICOoNAv0R/+8B9RTxARf7DvkC/gUW5vkYBf/r7wL0DQvx3+cqAgD6B+IFAg779iQJ//kR/ALqDPT5De4FCPoC++j4/PH2CQT6BhwM9QUBKP4a7RkA++oM
+Ar9AOQM/gDgHNkI0v3s6PnxBPfsBhEX/gsDAPoDDvz16xEL9Pf3CPX/HA3wA/oK+hQXDPYK8xUBEu8dBf3yBfUA9wbyDfwK8xrs/+r8/Pf6AhMU6PYFB/oX
/RYC+9749wTpCPsIAw//BPv6//zm9+7m9fop++4VCvT0CwgHCv4P9Qv0EgrqBxIGAQL//Af4+A739Pb79QEI/gn4/vYH+fnzGA798f3/+uoKCPH//AAGDfYa
7An2A/0XBOQTARTp4yT9BgfP9gz05gDd4P8UChvu8wD2BQj0CtwI9wvw+f31+AEHCwf/+vwJ9QgZ9Qn7Af8BAAcC5g7yBAoFKwgBGQn56OL28AUIEwrq7AP6
Ceb+7/UKAhME7vMDChP+EPYDDggBBf74CQf4/u4DFOwQ9fDt7f75BOX9+wcCCBP7CBQWAPL/DQQOCvUb9g0G9Q/mAwLzCAUMB/37BAcIAOz8EgMR7hYJ+gIU
+gb99g3y9PX/AugF9QkF+fwNAg0H6RIBAADyCxkNEgT9AgwD7ArzGfEA9/f7B/kODAsBC/EZBxEHAvX/7vHzEu0BAAIJ+vcUDhLz9fb1HADjAQT2/wDg9PIO
CAYmAQUHCAv4FgTzE/z6Idr9BgoGAxHmAuEX+voozdEa2hDs8yMjC8/9E9cc3tgPAPEFGAQUBwEBCgH09AYDDwcCAPX6/e/5B/7sAAj//RHw+AAM/Qn9Cgn9
//8GGv36BQIH8/sPAf0KBPz+CP4EGQoLAO3k8vsW+/0E8wEM/PXv7RMOBfUDEe8FBQzb/Pfy6QoSAQD/9PgCA/0S4hQMBe8BBQMA/gr55fb8+g/v++sG/fHl
BAb1Cgf+APXfDwgJ/g4SDOz3+AYI5wkSCxUP9gf+9/v38A30APsD8hcG8wr2/wkBDfb16vkOEPz54eYI/PoPDw8KIfUE/QnvGv0O+ScI9w4K79z9Cwf6Cv0M
GhDrDP356wMJCPEGCAMOCfH1/QULDAQPFP38//vzAOXoE/ACC/QAAv7+8wD0B+cQ+fkI+v389gcC+vb+AP8IBvvu9Oof9AEm/fUMEgIB+PX+EAj29uvv+/jO
BwDx4RMXAfXyBBD68AMF8/T/8QTv/wUD//YVEvjxC+ABAQv2AvsB/fYGCwMYFf0M+R71B/736xALCPYK/g/0/u/45/MQFObnCPYW7e8JCwEV9wsOBgcD+vb2
Efb8//YS+AP/8PHxFgkJ+wP87fTz+wMCCQ36Bw/+/fcI9f377u8E+Pn86vv69wD+DeL4CgH69QYMEu4A8Q8F/A349f72/vbu6gUOAg/4AvoM/P0QEPv8/ggA
8QMBAgv5/un6Awn59+8I+AMr/wPyDwjxEh4A+gr2+g/8/QUEGAoS+wvs/gD99/cSBPvs/PsEF+oI6gHkBx0B/Af/Cwv69yj5AOYA8PT0FfkcARMBD/kBC+77
FvvuAf/9AgQH/Q8OAPsD9Pfy+gT79gr3CRkG8wnr8wYKCusJCgHs4Qf0Cf0d9vT/BPn78hL+APvwDxIKDejvCgb1HO36BAwT/doUBwIL5vryFBEZ9A7/Cw33
APwRBe4f9gT0EBAG7ggE7wP3BvwBCvwN6RIF9Qr85wzwFPvq8woA9vUJ7hLsE+IVByD6KuvzFO8eAwH5DAkJBfwQAAT98Pf27e0F8PsMBA4QHP70D/fs/PsC
5wAHBQYc8gH1HfMQGgcT5hUU+/0I2u78/eYEAgEhBPICFwkCG/cV9woC/vT7Af4GEAvwEu8NAQUGFu7u9wL6/fn9Bf8WBu3/+gv99fvx6AYB+hL89/IECA8h
EA0OHAQWCwMR7eYLEvf+7eILEBH/9gD66fMB9//9+f36APT8BgEAAgT+/P0MBQsG7xIH+uoJEwD2/P77/AP48PwD/BIA9e/3Dfv89wH9BP397fsE7gX5EP75
DPkI/iD36+gdAgT9/w/58gEZBQcJ2BAM+gEABvoM6gfoERQGCx3x5gTjDPfz+P0A//LrAvID9RAPBPz99Q35AOX9FvoF5fr0Afv68gH8BATr+vj2GfkAA/ju
9gsD+gANDvb/Bgz99/oE+vj/BQUN8gUQ/ecCEeofFg3tCg0T4/kCBf/4Egr+//z59wH16vv1AQwG+A8D9/8DGfkN+v3/B+39+wEG9PsBC/b96hgACe32AukO
8ukI+vT0BwX6AAUN8f4JDhr1H/78EvQa6vz24O4IAhMOB/cBEBEGEAIaARjx9Pz1Ag32DQoN1g/r3/Py8fIFFA70CgME9Av4+hr38xvkEfQK7BD6EOYP8Ar9
+fbz+ewO/P72+/ETAfkLAwIO6/P94hnoBA8GIM/9AgMK5d8BA/j++wUKCvr19QzsAP3t5QMM+PvwDhwJ8wby5w369hAQC/EI//XkI+wN/fb8Ee387+4CAwMc
+BXfAgIV7u/Q6ggF9/b8Be8BCfwD/fcM+/j49v4KCPUA5hD19f/6Bfb9BwAFA+kBDQ3zBv75D/n78Q0GBQbyCAQO+w0ECP399gL/ARoR7AP58uz/+RkH9BoD
Dgf74eUB9g0G8RX6/wQI+/L9BQPrIgIQ6P0K9v/4/gYJ7wL2BxwD+ez39PsC8/TtAAkE/eob/w/3/fX8+v8E/gfs/Af5Id//+/jtAuoKBvsHCBoc1QoPANQX
CA8N+Bbr+wAUB/IRBhn7/xQI/gz2DQP2IvYA4gAI6/b2A/IA7xsX/CLj9vflDeUQDQsLC/sn/gT29gD9BgoMBgDv9QUF8/4P/Q0C/Pr5BfoBDf0PAfzn0gb2
FgQG5f/w9/nt7f3sHuIP3gYY+eTqABPf+AkJFvbm/wUUCwLxDPHzA+/5+v0M7wrl+hfz8uj5AvINCAUE+/wICQbyC+wd8gAZ+vrtAw3sEeUI7QPm5PAbDxYO
E+UA8fQBBAb+GfoK/vsOCgH2+/sH8v4FEAfuCv/99+n3AAX5Cv4MGQ0PB/gWCgsJB+4F+egC6gb9/Ab98w4bEw8MKQUcD94ZARTcJwj89gQx//r8+wEHC/Ue
DBMA/QIP+AkEAAIE+hgU+wAQACbyCO/3Bvv1/e4D9P303fX7C/0D/RMEDQD/CAUHA/EJ/wYECQTy/Av0/grv/hLvDfz88vv5AOcIBvgOHvQM+RACCPoG6gjy
Bvz48OQECwoD+AfzChsF5R3+EhvzGAb+DRDh/Of0K/QP8/D/B+fwA+IKAPT1BAMH++rvAgMKAPb7AQoS9Pf2DAYb7Ab6AQoGAAf9AAwJ+QsD+Pb++w0O/vfu
DgH4APUI+AH6FP74+f3+6wbt4P0E+QUY9/oLAQYQFgTvEQn89gUO/wUH+wP1+gz8BAEEBO8HFP4GEgkBE/4SBxcI6gAAAAgC9/oN/vr66fT/9fsGD//zBvsC
Ew74/f30BP70/vwUEwPfEgALBQ7y9RYC+RD7+vAHCQUU9AP5CvQDDBz++hAY9wv2/gf3GAsADf8EBfnlCQQHIAzx7u4L9yXsAvbz4/sSAAP1Agv96fn0BPYR
J+ocAuYiCQ0EBAMbCgkG/AH/EQ/b/9oHCw8K8Ab+DB/4EwQO8hQH8f/6Cv8JAfr/DPgD8wPv+f8I6wbzCgAL/f0FBwICDQX9/gAT+QQaBgT47vbsHPjtB/kQ
CfwB9f0CAfn9/QoIEgLt/Av4AwH/AQgN9hH77gzxBQXv/gb9/w/3AynyBt/uAef1zAfy9vkpMBMK4fYO6RXuEg7+9RX/MQ798gcL7x8IAPf49BH7AgD//woU
Bfv4FPgIHAr2/egG++789BD/CAH78gbqCSfe4wr67f32+vfr8hDuCQvp/gn5DPkB+vULKA8I6PD3+fr66/4SDf315gTK5Q4MDe7N7vsO8PzoIPIX/Pv2+u71
8QX05wfu/wIEEuPjBPj52fXcBAUABAP2FP0PCv7e+gQKBO8RAwIGAvMR8fQZABP1A+3+BugLEgH6B/4T+eYAAgEG4BH7/v4cDwj99g/9DO3q6u74/P7y/t4K
+RH06/sEAfQOEvUJ/gwLAhXw9APtEwID3/cEARH/7/oG/f8G/QMHAPL7//UOEfz89Pn8BgDs8P4CCPgBB+ISEPjk7f76Bfr+AfoVD/Lf+//jAwUH7hjp8gQM
8wX+/+0dAQn47Qrz8QPzBBMWBgP7GvXzCRT//d7tBwrp7/EDCxoKBwzz8wn+5/XzA/vyCv0Y3gsEDQLz7O8MCfP69/IDB+oNAwcWAv8I/Qj8EhP+6Qf8/f0F
+O/p9AoFAfsE+xD0DAT2+AQA9/nyAgPsB/b+AQb3EwAPCwny/Af69/f3BwEL/fcGDAsJGfL/BwsE/P0E+QsDB/3u+w8HEQb3BQP2AgX9AQ/5AAL+EPwCA/T1
DQf59/0IBPz0/vMGDvb+AwT7+wD9DQwIDwX78QoQEv0J9wkFCAYD9fgV8/ftBhoMChH7+Rj0Cxv25wP/AALqBBbPCRT0/AIA4hzT6+8hAgwXKQD/Iv7xEg3q
/wYb8fj4D9f48QjuHe4IJAjpChAV/AgB//YF+wsGAfEF9wX79QAR7fwEB/0DEwIS/fr58RUCBwkH7/QD4PX49xb7FfUC9Qf2/wP++w7zEvT99PIdDAUHB/fy
EvMQGvL9Av3z5/X+++b8CQAI+t32Fwnt6AoABCAN+fP5C/oMCecH/wH/9PUN+vsMEgQLD/ILCvfr1vEG/xr95//x5ADy7wz0/xTw7wvq9g/2EPv+Awj1//0L
EPkb7QQKDQMBBw389wXw5w7v+uHzAwj8EgQGCgXx+QsUEQoEAAEW7xMXBfcPDerj+wLv7xEB7AQN7wEO6voH/Ab9EvbsAg4FC/sT+xQI//ru9O/2CvsA9wn+
/QPqBv0O9efoFhrw+uz9EBomAhj1DBEMC+8d+fgG8/UMF/IHAxHy6uwfGQD5+/UFGgvxDPoEEf4G9SDsDfYH9AT/AfX0CPr2+voB+PX1BhEA9e33/QP7/xj/
/BIR9xb4CBUG9fMbDBD7Fu0WAwoJEALr/Qzw/vMNFfr8+e/8E+/xDQL59AYMEAYB9/oQ7hYP+e739PoD9gwZ9/YIBO8FB+Qn+vv7AOzz+RHyBwEO9gMA+ff6
Ahfx9wQMBgH99vb9DPkD/hAIFBMY8PID/Bj3A/37BfUW+hLqAvT19gTyEgMJ/vj8EfUT7u0C9SELBg/+DQ8DERcD6fP+9/Ht+AMW5gYM+P74DP0D+AH1Awfs
Dgv39/n9/QYK/gcG+QwK/AX++AfZ+AEOLAQV+vwMyMkAHPfqIALn9v83GBIV5yHL+BPm9PX2/v8S/f0PCgQCDPoBDAX48Pfh9/sQ5wjzDfcR/gIE8QD+9+wO
AxcLBO748wDt+Aby/vP7HQACAv8GCPj+CPHq7RIHGfv55Qju8SfX+P369Ar1zgAHG+j36gfnDhoV/wMI7/4L/vcEBPEFAPby+wb8Efjz9hIKCN75CPIQ9Ajr
3wH0BBYVBg788QEb+PcA/AI0FvfqLQoF4wTv+BIEAwfwAv8KE/n5Avf2CBHwAgUD/wAA4fwUAAroCPkDCwMDEO78Avv+BP/yBgf/DwMD/wkIAQfn/vMF/vLx
CAAG+RD/+v0NCRcD/vz3+Pke/gcFBgMK+/IBCQz78f8A+RMLFBAJAgMD6B4MFAvc5f/rAAkEGdnz9RbdIxTm5RrlCfEH8vYKBvcEDf7/8AgGAvkM9wgNCAAT
+vYN8//8+vwI/RP69AYC9/338+v6BhkKEv4K6AXyCxHu9AcL8w4B/fz6+vb7/wL4AREE/uwJCg4LE+fr4v77Dv76/hjt/+3o+frhAev6//T/Bw76CwPz5QD2
B+ghDPH/8wL+9QsG+PwCChEH9v/+Cf7+8f4J/fMR9gYBAegK+CEU/A0EDwcF7xYPC/7cFfMTK+T1/foVBdAU/vcU0RUgFwgH+Pfx/Rf/Agvl1gAD6BUW+fcC
Bw0C2gAA8PblHx0fDwf6IAcLEAIP/u7zA/75EAnwAgX3AfvhEv/4+fYHCRgL/Pr/Cw4OAPQB7f3tA/MgHAH/AAoBC9QID/oL/AsS9AsP+Ov16AgE/Rf089nm
9wgoEOb0EeX3+9cF8BIF+D3YDDEN9eQc/eIw8gkWCPv4BhEFA/wP+wD/Bvr5DgT9Bf4C+/4E4/UO7xME//Lz/OIg+BL4Axb8HgXu5fUVCP8L5vcm/v/Z7AcA
CPDo4hAC+gbz9/MSDRkC5O/1Ae33+voPCg38AgECBf0U//n6+AwEB/3+C/399vwFEP8RF/v8APID8e/7//YKCQX9AwAb+eEdHk4P6CTdQhbq+Q62HeoLFTLr
3QAlAgDpVyoC1B/03gMmORT9CO8uF/H7H9MnDQEMGO3z+yH7Bu4jIvziDgbqCQ8hBfsT/xcI9gAO3iD4AAsbAvEKEQj97zEPAPgNAuQSDBkL/QEAFQn9+wTl
GAUDDxD88w4a/vj9Ggf++OoXAQkeAez6APkD0AP9/hj7Egj9BwLx9unlBwkTGfzf8f8BBOz8Dv0CAA4C+gMBBQkLE/0C//oIAfYJ9AzlCBEEDPED+f3+Avj/
AQAJ8+wJCBMB5ADrBAEJ+dMUDQv77gz/9erl8vj5DAjxBO758vIe9AQN+uz26BYG+RrqFvzu6gL58gj/Bf8D++v1AfsaAP4E8/UC5vEGBQEfBgj9+Pr8AhAJ
9wYB8Of2Awbv/wcUCf/8/RLv8vD09PLqBPcPDPv49/Tv9Ab9BPgG9wcG8/PuB/wC/wvy/gEH9gL57/0ABPHyA/X+FgX06PQCBQQWEPcYAQn5AAAZ8v8TEvHi
GAom9ujXAezdCgri9AvMEe/7+PUg/ffdFeEf7/wU8Rn59P/xAvYBDfb4DfIJ7f0g9wLu+gTv/gj+7w8F+vn14/P/9QX98voDDfQC8BEH9PwA6hAHFgER8gIC
AQr39gj+AQ78+/QIIPANDfT19eQMEPMA9Q/x5fYJ/+0MBfcIIOb5DRQL7ggEBv4OCP4LC9vs/gj6/vf45AL6DO/2CgQB6evxFPrs+tsb5xELHBL0Awz9FNwA
+QLkD/EM7PL39APY8/f5//H6+gv/CgD1Cgns9/n2BQ///Ob7JQDqBQP98eT36Ab57P7YGA4D+AcS99b4+wPoB+0G9BD//P4OB/H80+zvGAr1Bffx4Ab8BxUU
8/IP9u8HDBwVA/XpIusGAfQABwb+C//1F+ke4wb/ChX43xX++/sK9gfjAfnq8ibmKQr4ChQF8d/89+sCBvALBtIFCgr7Dhf8C+gR9BPu+/v28/fz1/MIC9/2
3g0IHukD8PEICOf3CiQl+QsTBQId4RgS6xj6/wD7CBUM4AnlFQL5//QK/fQZ/x/l5g3q/Q79Kg3z/QD1//Pk7w4HAPr+GPECDigECwUg7gDsEQruCgn3+g8A
+ub5BOoQ7wsKBBL17vr7A/73GBEFBgL9Cwr+6wP8/Bft+gsU9QH9HPYED/gL6QwLH/0O9gQO/gIMCPD4D/wN/QcCCPztEREEDQcTBQcDDf8CAgEQDe0P/A77
AwT8/Qr52AIP8ezx+gz2CRjpAPQCGPX98fki5PDuCuoQ+wXuAf7z7wb9/wwM6+LvEPcP+xUEBPzwDw377/oKAw3+/vABHskIFfHg9+Do4xEN+AsBHCf3Bfz7
E+Pt5hLuFPj/3vEY/P4P+iHp3gL59A8Y1fYDBxTyDdH7BhQJ5gb39BIPCRH18RD48u0O/wP86vAH9fwBAgH/BQDkAfkA7hny7wEBDN8L8gTa7PoFDAXwDPPq
AgbiEvIGFgUBCxX6HeUI8w3xAgLx/f75Ev30B/b/+/sEBvYG+QYb4gL7/hMI8hL/AA/V6woHFQEhDNz/B/zv8P0e+wb09f7qCvXqBQn/HwUDBen5B+UDA/75
DQIXE/sN+/kSCyvzKeroCBQX6+kQ+gkQAPb0/Q3+9BkAB/X3AhXz6/L5Cfv5BxL8BQ/7B/358wvf9hUJ5gMR+PYFFwMBAQP4DQ8O9Pr3AfkG6v/7Ffz9D/cK
CAYH9+/5HPAF/O8M+Az59//1CwQL/fnzHfEQ/gP89g76AwD7/wEDDP/uBPEEDOwiDAj/Dfz6/Rb7A/MJ6wr4BPkK/PTwDPAHAvf88wb8ABX7Hfv65wkdBAgC
/AYAAfIO6wT5BhkFDgYUEfTt/vkb/uTi8/Pv+AbcABURCPL0CPoB9f8WEBkODwT5APbz0gMH6u/u//HeEv/xHAUC7ggVGff+8gARCPr/CwICCgz/APIPGvfp
5AH0//sDBOn8A+IPA/HmEQL7/P4I6/v4AAz8BO/4F/Xt/wYD8Qr39AH/AgoaCBgGDggDDwcSBwMPB+wD5tnt/fzm59wU/hHxAOwF/QMN2f8NEur6DvYPAP/4
DvD+B/gN4Pn8BO0O/gv689f6A/XnEgsC/gMYE+v1//QM8xDx+gHw7P736fgJ9gsIAAIB9PX7AfUCBQ/x/v8C++kCAfsWAgcBCgEW8froAA4H9AYQBg/0IusM
ExoOBgHcBQTsAPEPB+f24tf+Ff7z/e4A7fsDDfoE/fAPDeH99RjvAwnk8O0C/QD+/f8T/vH38v39/fn48RAW7Q37BuUGEPr/BvsD/vb1+hf/BA34+/LxBfz5
BBYD+v76EAH0B/j7DgX5DQf0/A35+eYG9AAAAez16foFAfT76vgG7wntBwYUAgwEBQbm8/QE8/n49vAT8v4EBhAF8/f//BDkAvoJBgLzAe0NBRD1Bhz85vL0
9STw/g0JCwjw/xP29OoE+Ab48AsMDeQH+Af+DvkBBf8A8fADDPzy+P/46BIUDA8CGdoEBBID7f8IDO0VCgr+9PcN6QXzCuPy7Ar1Du369usJBusT/hwt/gIM
CA0H2hYAAh4G6RjwDvL06f/y8Qzn3vwNGw4IzQMK+vkBDer0DQsJIv3w/PTvCvz2BfYF8PbzBvcNBgLy9vwH8RH18wMBAwkF9QHx8Nz/8fPz9BL69PT/HPMJ
BgQRAPvxC/769wL3+ALqERX79AX38f/6//EB9RMUCf/4BBTq7OojAQIH/u4CDBAD+PX7/wAS/PkG7AT7BekADfgWCwICBhb98wPm/w3v/AIFEPwL+e8DAQQd
7gXoDfgMCfju8Arzy/UKAQ35Cs7w8xkT+P4U8/sRBib9+AoLAQkE+u/8B/v/7BL3Euz9DgTz8A0O6DAMB/ry9wzlBPQLBBf3ENoIDd4CEv4U+gb88Pf6FQD/
AAH9Bwjz8v7z+v78CwX8B/YB+fz39wQA+g7n+PsB5g0ODhD1IgPaBQL5DRUs+Pzx/fYB7wXqC/j9/+rl/gD+AgMECg7/AfkSCN/5CQoHFw0CCQgbAPIk/wUO
AwT0/P8B8iD7Awf87QT/+vQNGQUA6gIIDf8HDgAG9P3zAwUH//nk/wT6/hkACBP+/QD9Egf6/f/88w4BDgX+8u4BCgHyB/4K6hIgBf39E///ARwIAwvqAev6
AfMZCfzy6gQABPIIAQYKAP8A2wMP+f0bFhAJ8w/g9QIX/wUJB//y7gD47QkEFwL1+v779+73Du7/8gH19/EA9u8UC/4C7wQM+v3oBRUB/BD6AgoS/Qb3DAr1
+hMCB+8FGfP+6v/y6f8OC+4J9A0GCQgCBQ75+fP7Bw36+gL/+vMQ4gQF9ATVBfL/9fcJCPgMBgr7/vUDBfz+1QYE/Qzt6hcRDPAKBPYNBw8M9QULAgH2HegB
+wD3Bf7v+/wH/eX4/vP+CQj3/esI9CHv8/UD7REK5/L2BgkQMd8T9+YH+gT7CAH6+Rrl7wXz9AIG+fQTEAbz/Av5/AoaDfgA9+0N8QTyFw4K+gfwA/7s/u78
/AMQBgL5APweBfPqB/sE9hAB8fL09QcI+Qn/AvIb+BMMDBT38AcA/er99vb7//8P//P2/gsQAu0KDPcE9g4ABecYEPnz+Afy/CUBEv8Q7QwCBfv7/ijy7QH3
DwvqKBQGB/UHBgIWC/334AL7+wznBPre+e8ZCxEK//YLDPQTEAUV9gsBCRX1CerxCALtBOr6APQB+/j6EA3iAe7yHv30DfT69gP18gIL/CcZBQAOCgf0FwT8
/ff1IvYKEhL7+REEBAXwAvTyFRLqDvEd9AL6E/kTEecY9PMX7QwPDQj0AP4C/vcS/AIACQL//vr9/wcB9AP9AQgNBwj2DxEM5wsHAfz9Axz4EfsF9fYACAEW
8QQPCPb+A/AO9Of99vTzDBb6+v4V8fkL8QD3Dv4A+P3zCQsN9/oL9/j3+fX9A+4FAfn9+/P4C/TsEgkA/fXtDPoIBf0D+QgC9P0EC/Tq8f/66QgAG/Xz+wb0
5vYOAQT8+w8EBA74BuT1F/kC/RP9IAkVARQMDOLx/PwG/P0MBwkYC+L59QD8EfTrBvj87gMRBPYS6wYL5gT69/H38wj48vr4Av4EAfgG/gTU+AQS6DTyDvv+
DwTO+gkMFRxHBAEY9f79CBr0DvQTGu4I+QYJ+PT5CPkB+vXz7v0G+wbt/yAOC/rqEgoA8N7w4gYNEPQW7vz97AIH9PcJCgAKDA0AAfv0+vkCAvwPBf0MCOru
6xMEFf/y4fLb++v+DgQIDeYNKgIU0AENCgwPB/gJ9PrTGhIS/Anv6P0O4AoP+QEA7xwRARHaAgkSCgv96vD9EQcQ6/kj+gz+9A0LEgb3GukWBPUH7PkQ7Sb1
HAAN+fwB7Qn3APT6JwkM/QsF+AQC/wL/8wYaAADu9fD/GfvsFg8AFvT7FQMIC/gGFA7o8wfxDBv3APcDDP0V+g35AggcEPML+gX0Bw8WBxwYAfHxKQ/qB/8C
+f8TCuz9+AcIDAcA8Qb/BQr+4AP2B/UGCvYZ/dohHQDz+AkT7/gPEOIG+wYVHxTvJOQIIuzzEBABB/bl/gji+e/3B+0KByL0FQP45fABCwjz8fL73AH1/RQL
FQjn/BUAAf0EBQYeCPr4BvMT9fr9BQv2/grp+AsE8A0L+P4NCvr7+h7u/BgE9e7yARIHCQTwEPED/vAP/gD/+Sj2GwTrAPXwDfYf7QnxDvXq5MoeFxb3CdH6
7vTR+Bbx//HiHhQaB/MOEQ/7Bu/4/Q8K/wTx9/YT+AkR/QoG9xANAgYM/AT4/wH22ecPFvf/BAUGAfzvC/AL//QKCgcD/wz5AwL0/AbzBv/4+xkFBQoWGv8J
BAriDvoP/QX3AgL1DhD19wHx9u4FE/cEBfjrAAPoGeroCu3/BPXqAAgWB/gbDA3pCvQDBBsI6PcHCOkL9c8v8OIX++L2+OH6CQf3BRcRFe8R7Q4KHAHf+/gM
2x4R+RP59wv+9PHM6O/2BhYKIuQWDwgE+AETAgT26ADnBPL7Fvb3AvX8/PL78wQC+RgQCAcJCQUAGw3z9/oAFfEPAwYGA/QG8RYG/w0RAQf2EAoYDAj0CvoM
8Pvz/uPx+wIDBgMB+hL/+/v3DBUB8gj+BAX2Bvz7Ewft/fwB/QzL9+7wFw72C+jw/gXi6/oZAzMjBQMHAPr3JwTr/OfwPfcT9grv+QUGCwD77AsGC/8KCgAB
+AcDBwkA7AYDBwAI7wAA8fED5Pz3ExcX/u4IBAH2+QDv/+ADAAP++xAB7gXiFAgYEwv6ExMD/vMZEdoP+AYEAxMU/v0AA9gV9Qfs49DxHhYcK/LzK84NJuTf
BxPqOArwyBv4Ge717egF8/b+/e4KDPr4//vwCwcRBOIS/wr/GwIKBQAG+wwO+/QN8yYC/vn48AP9Cwz1APr1EPj0+gwMGPjw+/v/CwMR9vgLBP0JAQsHBPwB
BP8A/QoI9PvqAxP3DAQMBf/w/AP+Af7x/f8aAvYX9/4IEAwM8/0Z7P4UIfn3FBLp9OT67RwE7u8ADPoD/vYM6vzjEAAT8w4AFu/68yEMB/X9/P3j9PjoDwMH
Au72EgLyAwMCEBHxFQn9CRH7DBT89Qoc8v4L8+/6Edog8CrwA90H4fxT4OkSFPMN864AEwgIBP3g+SfuCwboCQn09wQB//oMBw7rBwkFBAkQ+ff5+g/2/vTu
FPLzBOv0HQb4G/n0BgQcD+H2DAEX8vf/FPXy6/4I/eQUAAL+8woH/OgSAA0I+hTyBf4GCQDs9wMC/P0C9vz99f32BPjvB/TsAwMFCRQGA+L5CP7m/w30/wwG
9/AOAPkUBgIM8vTs8h7s9/4ECiMN8QvsDgwB9hH2AvsP/g8bAvgQ/vMSBPIBAvLxBAUU+wMP7R304wDwAOjm+xEL9QkL9BPzBP8O6Qf15AX7/RkI/QTvBwH/
6f0K6fXtBfIV4xgI+vsC7fP8G/wBBvQC/Rn/CwkA+wz28gjpAfUFBPLoFQEb6AD97vD58A4PDwPxCPwG9wMJCAUa9hMG7vzv+gD0BfX+Cwby9QkGBgj4BvX+
AQrxAfj4/gQI9f0HDADk9O8OA/ELCt0A8w/6DAoRAP768QTyBAkIHAv9+fsCAPgEBwgMDf359+0L9/r0+wADC/oJ5fjrBAEB/vgHC/YE+/sY7RH3CQPrBwz3
9w0I+gj++QLoEP39FwIS+AMd+/f4/vb9BQ4RC/kD/wL9F/L38v8PBff/8QL+FwH37+cNGP3p9P4E9gb8++778AEPFgQL9grx7v8A+Q0D9vTdB/37DAP2+gwA
DgPbFQkC+v0F6wb9CxIMBAX7Aub7+xYNAgEEBwL+9vj9CP8FCAzoEgwM/woMG+oLB/sd+wPz+gEK/fbo9vgi8e/6BhP07Pzs5AgN9AkTygT4+ffzGA8P3RPy
DeoeAgYJ9v/v+PcBB/oGAwP09BAC8vn/BAkE4QT98Oz2Af/y+wH2D/Hz4f/1+vgJAPYM+/wL9+L7+gr4AfD/+wMDFwMB9g0C7/cA/Q75DxDy/Ab+B/IA+A8J
FRIJ+QkH7xnwEAT/9hD04f8b2gnqBwsZGvUAFDQP/wcL/Bf++hoIBfgFFOETDP349wnxAQYF9vz3+fQVAfwIDAT2AgrxDf4P9gEEAv4U5AAQC9MLDQoL6RD8
3w0G6wH7EPvy/enu6Pz18hnzBQfxAfrw9xAH+w4VE+f1C/n9AAH78/X35fb8BPj6C/0F+PkDBvfpCAIADxD/AQf6DPbw9gL2BgcFBvP1CPIL8wTw7wYGAO8C
Ev7/BRQa+/L9AQ4H+/MFEe8BE+0DA/v79xL/7/v3/Bj5G/YCChjVCeruBvYG+O/zC/D87vT2AA4K/v/q+usI9wj9BwYE/fX5EukDDhTv9Pjz9wn9AQcGBAEL
+/wBAgj2BfsA+QQQ/vv/A//wE/oD5PX6Au0U+/H8+/76+vXkAfjf/QD9DgPq8v8IBAYP+AL7AfX8BPYKDu/6HgEJAfP4BQb7DQ3z9O8FCf4FAwz69Qb/A/r2
BP0ODAYB/fsAG/8WBP4DCQsFBwYVHg8L9fIN/vMJ9w/8/hYKCvrUAwcCPCcP61foGijX9AEtDw0I2Pb64+7m5w/VHxYr7Q4C+QT4Cv4FEfn8CQn87vz8+PL2
C/Xe8BoA7A/+/+n9/QPpBfULCBj+9xHtEhX6AAUYCwPx//T5CxjfGAD77BQIBeoOBw79/Ab9Dgb5CwfoDggADQ4J+RIP/wH9Fvv89wL24yAcFu/mBOsHBfAL
/c3qCQ8lIwkGExwAFu0zAPP9EPPeICcr890e3SAlzgsPvAXuDCsn6/gBJ+0K4EYR++kR9uorFUL77A7sLhzk/Q3GEwQAESH65Q4g8vfmSAAI6/IL9fb/7AL7
//r5+gDw+vIFBQYB+PQABBDqBvsFA/b5B/gL4Rft+PsD7/T88AQK+wsAAQft7/7rBfzp+wIBChIS6gYC6/YG8RXsFAb5/wwCAf/x3f716+sO8QUV6+4G8gkH
9+z/9gcPCvkPBdEM9/gECxv/++gU6Q3lBAsB/QH0AvXzDfn0+Aj3GPD58RIFAgQDFAgEB+8R/grpBP4G8hweCvztCQgGCgX5CP71CPPgAwMH9fL+Fv74BfsO
ART06Q7s/vz9/wIO/AL6+/H96+sG/gH09ucV5AD3+f8OAAH9B/gLCOcWDATv9g4M7+oLCQIJ+PDv7PrcE/z9EeryEAgVAPn07gMNChPy//vd/AHqAfgp9PXv
9e757fgYCQ3sAxL6+uruDQkG/P0FFOoD+PwCCRIL+P0C+Qb69/8EAgDzKPX31+EREhT3A97t6+MQ2iX+/APkEQXrHxDsDfgI9xIT8v7v8g4G/f0F/gnZAPvx
D+377u4DFAIPAgsFBgv98PgA/er1FP8Y+Ob289L4/PEjDBcP5e8L/QDxAw32BwH8BOHxBfoaDQUE++gU5fAB8hMCB/jv/P72Bvnr9AQWBwIK9wL32wf9EvsC
FPcC9wP7DP0L/v/8CxoAEu3/A+/qExEO9v3yCPQOAfL9C+4L+v358AARC//5CgnxDAf1AOz/Df4E/vYCHQ4B+wL7CvTw+g0C/wTs+ukEAAgADf/+/u/7Ad/u
/QECFQAHAA/aB/7/ABMbDg36CgUN/fYGABMA+RHzAP/yAAP3Be7+AfcQ+RHl/wALC/v+AQsFGfgHCwL0FvT/8ugA+/T//QYQ4+357AoOAfDp+Qz1BeoF/QAT
BAIHCfbo8w4fCP728vbZCfP2GgcQ/vn1HfID9RcJAQLw/PLs/fvzAAgM/gTz6PPqAAEFBf8KBPHwABEGDwr8AgP9AwEK7+wDAPoK+AwCzv4F8RkFJPP43Ant
/u3zCxAGA+8DC+/o8PUSBPr7AOjoDe8A3QEaEQHuChYBBgcOAQH59O/+B/UE7vMFGv4IIvEE/QEFAAf5Bu8Q7gftCP/uBAX4CQkR/hr29Q8P7AoF6/gADQ8D
AgT78xDyE/AS/REJ+ujx7QX3CwP3//r0EgHv/gT7Cf8MAPfyAPH7+fQUCQkJ+QoI7+31/+4F/u/zE/EG7uTn5ScVDfgL+wkI+wntBvYM8w/x3PwMDAsOCdsJ
/QsaG+vzBfID6Q/q5P8EDhPu8fwF5e3j+gcACxj6ChHb+wv6/hAb/wbvC+0AB/j1DP/2+gQIBvwF9/X+/fIK7/cGBPkEDQgD8fwBBfT7Efv6CQIBDezs5/j9
8gUM/+ofww0K5BEHFArq6w/0Gf78CAgbD/3t9tgL/+8HBgDtEe/sHxQT7AAnGBXvCPUCEyUB+Of6GgAC//YE+QcZAPoCAO4PAvYH+AwFDPsI+g8D+gvqEBIA
5wP/9QD28QwMAP8Q+vgJCwoFEQH49gv09/j7DgL5AwIMEvfqCfTw9gT9EhjbAvgF9wEeDBTk9e/38gfu8QD5ARoJ6eXoDhEXBvvj6uUD9fAWBvsf6gsH9RPw
BA4BMAwJ7Pf7Bv4VAhcI+gEJ0wv1/RIcGunw7QTt/fDx/xETAgT0+gf38voRA/4K6yn2AvQAAwAK8vL8DNkV7hf/+wz28vgN+gDx+AX19gv2A/QDAPUSC/b2
DfP3Cf/3ERP89fbwG+UL+toFDAT9Cgn7BPsA9wcDAfzxAgIAAQYNA+X/9wgC8PbnBgX7DQX3Cw76AOvnBwj08O37/t8Y//UA+QgGARn6//jq+QgFC/r/A/IK
/fEQ+hboBg3+Ag//Av0KCPz1CA8F/wAA/Q0H/f7vAQT1+fsRGxH7/yMN9PgMBgAM8+4W9vXtBuwDCQ7+9RLlAfnxBv0H8Pb1BO0MCBsN+BUHAAr16PoB+B4B
/u8Q8gD/9v/oAiMX++L8DP0jCvPx3twZAffw5/EJ/hgGAwIK6xH8/gwCIQHx8RTwBOMBCwgJAOgD//vq+BAM7Q0TDAvnFQTxFQsVFgHtDvIF9AsKDAAWAw0Q
9vAA8P8LDPHt/OUSBAIRDf4U990F6wLoBhYDFA/zGPj38AEfBRfyCwf4z/T86gD1BgL8B/0S+AT27P0I/xD9Cfrk7gn0DQ3p7fbtDf8HCAsEFgT4CesQ/e8R
8Aj+DwEE8wYF+Q8ABwb80QMD+/rbCQ4N+/YABAIUCvr4BAfzCvz2+OUJEQYJDAn9+QwN8P36Eg/59QEH8QQCBQoPCwnzEgAQDvcB9QQDBuQH/PkC7hEOBAME
9fL5AA75BhIA5v8BDR0DEAX+BCEtDPz+FBodJfAZ+fj4Ffkm7vUt+BkK8wISEAAO8QcAEBoYARAH/xn/8wUU+fcH7R8D8xD76uwSAAkR2BYY9wwAAPrmCArr
EfUS9QUKB/MDDQLzCP0E//cBAunrBgEC/Pr+Cfj9/gcK9AEA8vwE8/HYFfwBDgrq/wgD8vf67xL/BvcB++kI6w32AvXzBgwI+/gJCQT75fL2/wj6/fAEEfMM
CAf1Bez3CgMA8OUGBvv3+wcMD/sI+wb3AgvtDw7//vb+D+v8BPf68BcF9PMI9P359gUPAwL8+AENDfQIBgn//Q0h9g8EAB779/3wAAT59f34//T8AP0C9f0V
9/IGDA4C7w7u8RMGAPcJ+eMG/AcGBwzyDvsECAT09wH6E/YSAP75FeYCBPP56xX7BPoF9vn+/PUL8f/x/hXr6wICBBL5//QF4vX39wYnEgrwG/wE8AnxAfwc
AQD89PPp9wf4/vL7Ag/e+fsNFQcb/Qb8CQz8+Pv+/gAD+PYUBPT2Bvbt9xMTEeEN+/38DfgEB+/t8w7z8OgGEBX5/A7w//II/+XmCwgX9//3AAzzBfP6Ff4L
+AAD6vX07Aj6BQXq/BkDE/399vz09/QJDvvx7u4TBgL47QMJB//69wkHD/TsCfsD/QkO7wkKBQj5+AkMAAX/EP8I9vX+Bf0W7Q37ExL+7vT/BQzk/wb2FfcQ
Ev4KDfD98+kH/wAE/eQHEw3r7hT1DBH1+/sODOjy6dYg+QPtGSLo9P0A49j29gYbAwb/CgMLA/wEAgoO4+3w9BsW9gIEFPoJ9Qnu/fX3BAQMC/8QAQ7rBAb2
7Av3+fkNKAIL+gLv/vYC9fz1+AEF/vYe6ygECfXkBf3sARDeLP3v9PUf9wX/4h8QGg4K4xIQEf8NCP/39wkBHOYC/QsP9gEE9+EUCd7y+vkM9foBBvL8CPcV
HQPz9AkPCvUC5hnx+wP2Du7m/wby+//4/PfxAvMD+/v5F/IQ/PkJAQH4Ax8NEQIVAfgPEvP39wH+7PcG/Acl9f0H6/725gP49RboHhAfBwb/Af0HCgP6F/Tw
BQb1CwL4+fj3AfrjEwoBBPAKCSAHB/sXCRkJCe34+gX2DAsMGO4E9OkRDAoQ9wsQ+R0fAQbwHAH0EvLsBeP7HAIM+fkACf8DBhMIB+zv7QL19fXyBAIR7QD9
Ee4c+vb0FN4FDdzmAPIp8vUE9tMEDQgA89INIxnW+PchBfuv4A7oA/n56P4QBfX5+vf79wgX/wH58g7x+gQLAwwHBPr//A3tCALu7vDkEwbr8RD8Bh72Bvzm
/RUT4w0JF/78uv4WFwQH/fgHBQoGEP/z+Avm5PAMCvn+DRMU9gMYBwEB7fv48gz79u/47Q7y8f37CP8TCQIB6QQaCesH/w78AeUDGQARFwXrCQQABg38DSEK
+/n38A4HBgsAGvkB9O/c8PkQ7P779Pn1+fAF+Qr9Awn/9/ID/gL5/PP7EQEQ9/sJ9wDj/vwBD/H6/wEB9wX9CwYMEfEI/Pv7BBXp9uXwBBHsDu4H/wcJBf30
/AH97gP8+/4QBwYCDhT6A/z3CA76Af/x7gP2+ukN+goC4NwA7Pj+EAj1+f4A3SsM6OIM8/jgAfr6BvH4APEH+Pz+/wzx7vbxAwQG8wUDEvj38QAADw/9/+gW
Bw3t/wwIAREFGgQI+gjx+wL+4g4GCNYHHQb+/QQA+uwaEw0dIwUA/hlSy8EaJPTYC/Me7vDK6+oFyicGNu0C8QYJAhwCE+0MGxry/gfxDvntB/j/9ugJBfLq
Bff3DAYB3QH9GPcNKugOFfLw9QkB7xT55/Ls9g72/QgVGxkC/PYJ//wWDgn8Cvn5/vrxAgoC/gnxCf4A9/74Cw4IAQQIDQH86fvf//8VA/zs/gAD/woCDf8W
ABPgFAb6Fv/tBe/5AwDq/gcJCw8XCesGIfX+/yIC++Lw+PX0BwIM7AX/BwHg6fQe7RgO+wcH4fADHPUFGf3WBPoDEP/kEhH99fz79wsADfgIAQYL+QMDBPcJ
BAsA+eL8+un0BPj9CukKD/76CBbx8wcCDuUH/Bj7EPML+gD65g7s+/wG9P4H7//5Afvx+AcAAfkC7v0g4/MD9/77Cvz96vnhDu/sAA8PAAIBAfX4BAn+/vIG
BwkBDQf28hQKFv4a8e35Dfb98QPx9Ov+A+X9DwD/DwMABf77Dx7//RPx8/QA9//+IPz57QoP+P/49+r8+PYHCxL+6v71////BPf/8fsD+O0QBRTy7/P9+f0F
/QIFC/3y//EU+gMDAhEI/Pz7+w79Df4I9AL9C/cE+PoI6/juBOP6Auj6AQ8K/Q7/EPkM9gcKD/33BAf6+OztDOcJCw8Z+wX6G/j3ABT78e3tC/r5BAQDCRIA
/wwIBdwB4P7cCx0M6RDf9+Dm9toJ/wr7BvgWAQgD7v313w77BuAF6x/cFv/5Buby9/oK9gQC6+f+4QMLHv8WIvT92fTr1h8NBOUH8wMN1toD8hgREA/8/AX6
EgLv/P4bEP4EB/T49/vvCRX0BwbgHeX51dwfHPT7APD16SAK3AHx9AvsBQIJCOsZ/vsQBPoX59XzzQMb/QMI7A7mCgPYBu4RHP3m5doWCyr+9t0GsRPzCvP+
HBjYBCMWAuANCQ0mG/UX5QUG4P4N3g8ACw3r9PLvAAoA3gTvEscO6ffwDhEN7Az29QP1CP4K7v4BAwMAAf8C4/sFAu8Q4Rjt8Pf9Duch+gEHBfYA+ADz+uvv
+gj/AAcHAf3xAAIA+xXv8SET6fzs5/0K4/oKDwQVDAAADQft+/77DQgBAgP4AwL9FPwJBeYM/QD9/v73/w8N/vsa9wH3Bv0N///2Bgzw/gYI+QMAAQgM+wv6
AfX1C/n0EBX1AeAbABP+AwP+/v8L8PcPBe7q6PX6F/r69ugbCAAQEPgI2ikLKPoF9QUIBQoA8wH6+AgL/f4DBvsW//QA/PP59Pn2ABQT/QL+7gkB/wgQC/r7
HQv45PTz7RHdBCUY4PcD/vIj6hb++fHlH87+/PH9EvQKBQP79/X69wQC+Pfk8hL+ABId9wT7/QT+4PcKGAgP6hkD7ucN6wMAAP0QDdUF8ffwDQMAAeb72hXz
GwP3D//u8Qf++Q319v0I6AgD+QH4A/8LFxUM2BHY9vMPAekG9+/5BxrwB/QE4w/gBQz1D/wb9gkTAQ/tGN0EAAr69PwDDwEP/fPw+PL8DP32B9z3AfIIBggO
Be0I2gDwB/cMBhEB7gbw8wII8vYCAv8A/PHz/wH/GQoEAPfzCAjrCPwO/gkH++0H//QYEPwB/AUF9f7rCv4SDu3dDuIFDOv7CxPpFe8EAvbjCAwWCwwT/fkM
9+39DBwTAAT96/72BQgR/PX24/8F9NUCDxAGChsB7wz7/PcBDQP89QHu5fgCCw4FBf0VBgD1+Az19gL5KRf2FPvz5foKDBP68vgT8gPoCwoGCuMG/wXm+AkD
8AoE6g8D/PsN/w8ED/////EG/f4A9BIL+f4RB/ULCPz6CRbwEfz3+/8SAP4IAfP5EAsBA/zrBQDyCgTz9QX6+/4LCAr5DQsAAhYIBf8E/Bj2E/X8/P0ICQXx
GA70/PsC+g8PGvIMBOn++A0R/Av/9/L9/+4RBRH4+P8X/QEE+PP1APkN5xUE/wUCAv8IAvcA7fcG8hEA/fMHBwUZ/PwD+AYMFwf+EfH9APsABwD5AALxAvvw
AuX+AwT++gUKCvEOBvsLIdP6Awfv9goT/fIEAe3yDfgCAv7y6/j6/ugHCQr7ARMH7gQK/g/2GQv7+v0I9Qb+BBsDEAETCAHg9/vnC/gFBev2AQr87e0ABAbt
Exz1+u3s2+33DfYH7uoUCvgBAPn8D+z7/PMGChz2Dv8BAAIE9gb1APkTE/wQEwYEAgEHBBYLBfkL8xD2CgP18wHZBfT4+v0U/A0KAf/u3+T22BME+/zzBAoM
9Q/xDw/h/NIHBxkHAvwLHA0L8wDx/+4DA+rrGegV9fv+5gL5AwAC5hzX8AoF/xHg/A4PDO8C/wH6+wQC7xcI++rpEfcI+eYQ/PgE+/ICDO0A/QgG/QsJ+vQD
DPf48BcFB/359Ant9Qf+Bef3EgUCBfIBCAzwABMEEAYN8Qz3BvED9xkG+v3+CuYLGAT++wUGF/77AfD2+RHwCR8R6/cH9vcF9uf+8OT0DvEI/Ob8DeUKC+rg
A/31DgHzCh+wCe/1+gQoDfLjAPAI7wj3AQoC8QIF9gL89xH5AO/5Dfz0/uf3+wsXAu8WC/kIEfYG9/4ND/kE9w0F/w/xCRML7RMQ+AYPFvv+/gsA7v79AQr0
AA0HAhID9AsYDfQEARnxBQvwBPoEBgIZ9/oKDvcDBv4A8+T0Cfv0+QH+GQvtAv/8Aw4N9xL+5wMH8wLs+QgZ7gYQAuwABevxCAkNCjAQCAcB9vH6EPn7+Q4b
AAkP/QDlAg75+vj6/fUEAwXp+QDv+PX8+vcZGfnw/vf7DRsH8wgI7v/7+gfq/fIF7Aob/QYG/PcH/PoTBP4D+g4M8gIA9fP/9vr2Feb+AP4WHgAL6fL9BO0H
Cfn5ABHxCAoO8wAU8x0D+/IR3gUM8QMI/AXt9AADAPkE8/v1Cen6+AD5CQwDB/wEECfbDx/z9wcUEQj/EPH86zDn9tn36ff+8frx8uwP+AgUCw4ABPIS6AoI
9wMA6xL6Ed36BRMI9voO+gnxGwP/+BYC6wwLBuUMCRcH6hf4//396/L28fj/6QoG9fP7Deb08igPEjj6Awf+EgH5GQjoBALj8OEbyeMfA/Y7Eg0D6Qjr4Rb4
7vfsExTs7QkKBPQHCQf9CwkeAAH5/PgW8ujjBu8ADQP3+w7/BvUHB/j/8xMM8REKBgYT9vD1DvUFAu0L7P31CwENGewOAvHi9RoBDAjo2vnp8wnlBQwpAhD8
9wj96/Xx/gMGAxT/7wkOCfoDDBYG3fnuC/oNCwAGBAsD8gD/Ag8KCvoI+fcB7vf/Cfv25wEXCwbu6gX+/+jz8QgBBwwG+f4F8AcQAgL9+QIRCgQE+fUAA//+
/P/3/A0D+/gLAvr3BPIYAQn3EOz6A/0hAOMAAf3iBPAOBgb+GALvFuYDAQP1DBj8Egv53+If8frr4sr/+QAV1QEYLQEJ9uj9GAf3CADXC/0UGhj0CAcB9x4W
BPf+8OjuA/QA9Q3v7Qff9v/8BAsa8wcb5u3zLAkMEeX26gvpE+MPCBoRBvn1/QYB9fcA5gLrDvYKD//7BPkA7f/0Cfz+CAID9ur/BggBCRTt9/D+9hgbD+UT
DQP/CALwCQUN7OT+AP4H9/4B/AH5/RLt8fgJAfQH5egE+PD8CPH+/QcSANwTASAV9/L69f0C9vb4EBr0CgEH8fgD+AIG3v4G/vr48O8GERQB+AT39/viC/8P
+QHo+OX/3Azm9AwG5SQFFgAAHBLv/AMH9/f3/goM+wX+Agfz/QH6/wUFBPsAC///+gb4Bv/8+RP08wH97gUK7xD/3OwB/vsQ+QQQ+uwSCxIR7i0N5PoN/vD8
+fTdAgLq/Azf6wr64QcOAAkD8gsNDxX1GhnnBP4JD/z9+fsKCQTt9vT09Q7v+f4K9fr2Fg4AAwEC//oD/BkP9Q0H8/QaAQv4/RkS+vUCAegCz/X09AX89hLy
DQkVCAX4Dg7rEgUEC/zv+/T9+/0AFvL53R0H+QYAAQ337gwA/wsUDOIE5QkaDRUI/ez9BefhCPAgHAAOAQkCAgD1EwL99Anx8gcF/xALGAvrAgkN6wAIAOkE
9/j4BxP7B/sG+fQD/+r1//YCA+3zCOIP9Qn18Q8R+e4M7QLwAg/wBAv0//z87fj1C/kQAwMS/AAMCvv6F/L68A7i6voECgUIEhD02eb7+SYd9wbvNOzn1vfy
9gn9ArcKFx4QJf3rDOPz3wH9/wPv9f75Ag4LEgAFAAMCBQkGDw4UDP3x+v/69gz84vv8DPn2FekV7wsaAwkFEg8IG/UV6wPy8vIm/+kbAQwACvPqDwLn/Q/t
9QL1//gB8OMhBwDyE+gI+g4MDhDw9ATwA+kNCw7+B/75/PUC8wIL/Rnh9vYC8wP2/QkP9QcE8Ojk4fkQDf8D7Dbh6uXw7esGCA/A/hgkDh8C8PPk5/ELDfYA
BPD29Pvy+gLx9gQA/AMO+wDx8vv8CwjyCP8E+vEcGQL/AvruC/0IBgoIAvz97hER8fkGEvwJ+//+7wEMCAUHFQH6/gfpDQX6FAv9//0JEAr+/AQm5gMDDQLw
+w/8/u/8BQn2CAv4DPj7+f4N+PkOBgQCC/MQ6wD6BADx/QEG+fIkAvwJ9fkEA+oGCAv7+BQJ/fQJ/QEOAfX/BgYgEwjz8/wA8w8U9/by+e76Gvb2/wLsFfcQ
8fkVC+/m6tf+9Of4APgF8vz3Au3i7/MA/wz+AePmFRIDHQH4+ur1/eQECwTu/xP2+u4E9hoJBAUM9v/bH/DvAgsADf75+vkI7g4KD/P+EATj/Bjs8e7+FuTs
/QkW9gD2+PP58xcQAfoGBu4KDhsM+RQBEg3oFvrt7hIO8f7yA+/+BwfvDwvqDNYM9vAD/BD0AP3sHPXs/hUNEfnq9QT9DgD9+/8QBRH77AQH/Pr9DesKAf0Q
EPfwBhr98MH48v8KBfr5+w3r/hH/Ewf/+f4B7Af1/ArpDwT2/BQBBfME8/D6A//xC/8EAvb/B+798AACAvgH+wv+CAgP+gYADO/6BAcJ4fUR+P4QBgH4+xTt
4QsN/Pf46QfwAPUDCA3v+gHzAfwOB/gO6+8DAPn89v7/BAn3APwM/QQO8ggBA/sKBgsHA/D1+ugCCu/2BP0FAwn2/fcA/w8Q6wL5A+745Q4C+fP89fYE8/3n
9v7v+eIA+woM8gP2Agn87f8DHP8E+v0SD/7vFPkR/hIJ/AYLABD5BP0UBQH3AhkC8gYGCQsYCAj8HgjwEALxDQr++QD5AvsOEPz8A/r+CfoB+BIdD/H98wwE
AxUABgMO8+4C/Q4Z/v39Dvb/AAkI9AsFCQT1E/H/AQb5C/f8CBbz6RQL7hQJ+/kAEQ0U9On0BOD/GgQb+vv57uzeEhD9E/j9CAAUAgX2Bg4EEQUN/hL1FeYM
8PQD9AoE+ewS9+wJAv4LE+8BAgQCAAkIAPP/6fz+EAn3EOzo+gcL9B4FDAbp9/cF8RP5APEMFgIABQbn7gb6FAILBQgE/AXz+PTxAQz4BQHwBgn6/PYCDP0H
CfL2GBn7+PvzCfn7+vsA8gjqBf7+BwcDAxb5+xb5D/Tr9gDwBwr1AfX+7wEEAwgc9wLo/hDs8/kA5wr2+h77EO7l8Qgt6w/w9g36HOP8A/kGFPAEFAj+AAsH
BPbvJA4W/wD95wn/Bvr5D/P4/gcDAxT+8fMHFfoLBATnFBIJ/PMOAhX/Cg36AfkD/vjq9AL3AgrrABwiDycB6BTnEwgH+g4Q7+gO9ij25QXq6wEGFCUI9QkD
AwH64hkH//z45Svt/PkV/v8TAd/xAvP6EwEBGAYE+fgRAf/wAPgOB/ny+QUCBAMQDPbxAwD59vQG+wUK9PD6CeED+x/2GfkR+PLi9Pwa+w3/5N30/g4B89n/
PAMRBv0H/NgE+OfrBfj+AQYZ8/n6Ai4HGQAFDBIP5QjwAv0eA/gE9uAJCRb3+gvuFgLz2zvs7hH6+usGARDiGQQD7gIE/RP6F/79+ewCAPwJCfwJ3x4FG/cC
AwL48BL7CA8L/PAK8P8QAQHx7vUH8/8K8QrbLBIPAgb0BPDvF/D3Dvbu+fft+QX/BPzuAf3zEAr//+UUBRYHBfkV9wYW+PL6/PgB+wLs7gzvDwXs7vT0A/8F
/+YB+AneLRH34v3p8PUDDwMBAuf1BOoM/fnq/OwICQT18An5Bec0DfbmEvft9QMP/vsB+OEI8RUG9vLzAwLy/fncAgII6yQa9O//7ero+A3z/gHzAQj4Bfv+
5fT0CQj5EO/89vz/GREA7//i6vf+/+j3/wnuFvYgD9Tu3+AT8P4C8A/v6PUnAevbA9v32PEGAvQC/+EF7BwN3t7s/f/rFAffChII5hYUAuoF9+75AxkK/wHq
4QfzFgPp++37CfAE/eEFDvjxGBcE7/T28OsAE/T0CQPeNQQWDeH8+uwBEggZ+fnrCPwaCPbPFesPARof7fX8A9smCRYAy+Tt2/4FECcD9//46iH+/8we+RIN
GRzy/An8BRQNCPzq3//fDgf7Hv4B9PH/HAz65hfsBwf6CvD7+wv5+QccCwz19O758wAEHRIcBv0RAQ4GGf0S+AX7/v8B7fUH7g8F7+7y8wn9/fzfAvgG6CUT
9OP95eLv/AoB/f/8B/8F7wz/Bgv9Cfj55AkF9/n4DAHr6BADBv367+f7A90A/QfiBPr+5gAAAvwTDfAMCvLq4hcO+hEC9QML/PrzAfz9BwD9CQwD9wX46PgK
8OwFCQP9AQASAfrv/f3r/QsO5hMB6QQCDCDr+wL+FgQT/PgA5AEX/QsG+PruL/j7+/YDFAkJBgD+C+rzF/4ZAPL7AAUA+PUEBgEIAPMI7Pv1GOQQ+PYWAwUN
8xP6B9kVBPYhEfATCwIM5v3z8yMX/wD/7v0HCPv88P/1/wr0AQQDBPkEBAoACQYK+v/2A/f7DAYF9+8BBfkR9AYECxzvEAD+DQQFBAv7/P0A6wcL1u3e5fP6
EfjtzvQB9ewSLhIjAvAW3OYHDA0X8Ovm/xX9/QcQEAD//AAADPMLBv/69Rj7//X17gcN9gkPCwQB/fX7Cvz59ev3AAYD/AQGAwkNGgQJE/zlAQQGEff68u7r
8u0JDQET9AgGBREQ9P758fzzAQH5CAn8/f767Qb7+A4H7AoG+AgFCA4QERH28+L1+O8iE+vpA+399QEL9v3xE9b7493/8OT7+w4M9vYFIfblJwwPBxLyBhAX
AAf+BQH06fb9BAj8EhID7/sEAv/+Ge4TDBXqAfgD9x8F/xDsBSL7AA4KBBAP/wz3/v8K+wYJ+PQC/A779Aj0Af0ECBQB/fX6/f8M/gbzCv7xAQEI7/gC8ADs
+hoNCO4BEPIUA/sGCPf06PsRCwn3/QYL0v/s+/Px+hLs9x/2B/0HBQwKCfXzAwPbDBIEBQj3+AHPAAUTAwEMBwXfC+73+P8IAgYBE/UaAtr8CBgEEvrgEhEC
Ey7r4hIFHuYJ6PMPAQ8T7/MiA/wL6+Eb8AUB9OH7BfITBQbhBuQF6CAI6eb94+TOF/z3+vcD+/0MDAH4AP35AO8K7fkIEugA/v/2EBAN//MN/Oz27QX4EQgH
//kV8fXo/fH+CPIQyQ8dHgAf8wMJ8/v8EQD28vwIAA3xAAAL9gEB8gQDCg8E8QjsEAD99vj4AAvs/vz8BP379Q73/vAP8wUq+iUA7gUH+AwGDwfp9+QIFAL4
/f768wgK/f8B/RYC9QH9ABMVBf4BBvcDEfn1B/4J+u/69vnzAez9/QfsCfwRFwsh+/4I+vLuCwEFA/TpAwbw+wAM/RHyGxIaDvztDPHyDgIEF/wFCgMEG/H9
CQDn/v798/0A5gPm9Or0/fL4EBcWAgL0DdjxBwYDB/cM+fUFAwb78gH7/wIAAgL99/oGAwUP+RMA8fjrD/QAEfsACwQC/QL00fnT9i4XE+X37AEU3fkR8Ckb
9Q4IAQ8K9NgG79733hPu9R8H+QYHEg8ZBtfnEPPl/Aj9I/0WIibw+B4N+fzzERL77gDyBAv6Bfz0//AXDgUJ/v8C+gQO/wH/9gn0/AAE+BkEEwv6AgoPEPL/
6xH8COUF7RQCBu4b+/wJFvICAhjsAAAADvMDBP/r9/bu7gf8+wASHfj7CAD4/gkBGAUBCvT/8QsRBBQD+g7zAe3xBQIGB/0W+PkMDPby+fIB8/cEAOoQ+BAC
+/Hu9A0xARca4ebyAvoG8C38C9nzGAL+A/sG8hTyCf32AATvEgQD/wLwDO3vBP34DfQO8P0G9Bf39u/rCfsX7gECBwf2JgD2Avr69AvyC/cOFAPx6gkCDhX6
AAvzBxLx7C7s9wAAD+3x+t0KChb3/AcTEvf3+97g4PHYCw3b6vrS+/jwx/ck/A7f1fwR8BDSEwEB/eP02QP8/hD18P34A/0M7w4OEg78Avb8AP4U7/Tj6QAK
9A789AIJBw4G/PjmBfQJEe7tEO37A/sGC/j5/PLxCP3sGuAACPMG//PyAhUdCAYBDPEAAw79/QADA/IP9OsJ6gD5+eAH/ScP/gUNABQBBSr42RfWAcT2BPz5
Gvb9+gfzABDm/f75CfrbCgUK+v0EDP7+6godCAwRBA7zFvMN9w7o++oJAQrsBvQOCfT8CursCAfn+P3wDgEYEu/uF//1+hPu5QICEvn8De0SBvj9BQ4U/An5
IAEVFgMJ+gwNAPcAFRj/Cib+8gcD/QML+wYDAP8gCPIPAPMM/gEAAwXtAQIKGdUiIwoO+OPe8wsC7AEm8f7/DiPjB/X1EvTy7PwD+en9/wf25AYh7yMCIf3w
4+3/HRTo3gnrGvYHAgXnAQoF8efhAAcX4wYXD/f5H/zj/hP61gkb7gX2CBbn+fn8DPweAvn7FQ/0AQXzD/78BhkM/Abr/AD18wAC/f72Dfb3/QAI7O0MDf3/
/wX97QQm2PkABPD1GgPtBgT22/38/PoOFQwDBPbs//ztBhHu/+v8DPHz+fH6C/78Au8J9PsJ7gwC/Pz6BwX5+A0C8wYT3g4F9fn3+RQOFPn5EO4CA/IF+u4N
9vslAPAHAObv6gwc6Prz4wf+/vDu8Qz96P8D+yD3Du///P8FDxcIDQfx9xL/BQXs9APx/d34+fv8AgARBxEG+vsF9hAPBAX0+wclChAEFOYZ+gkRBfz0CgYI
/QAK+fjpAPj2/evv/wMl7PsX3/wB9fvmEATi2BTy8/0GMNwT9O3yBBEL+P4G9An4AhAHEAP6+fEPAgYEFQz2AAgM+vgACgb79/zrAt4K+xYI8RAU/PIIA/0O
/yQDJPYfDQck+OESCOAQDw8O9SEHEfYG6A7YBQn3BgPpEBT/9vkNBgQQ7QL6BwAHCggF9g/7DhPt//8K/fD37fEEEPj5//7uBPAA+/397vj/9/4ACfkL+v8U
+//yBv4MAe4D8wMKAg0E+fsR8vsSBgPp8O7zEv3sABMVCvgiCQb+C/bw+QP7Bfz19/r08A0HBwnxChQPGvYFEQv8+/UVDf8N6gbtEQcFIyXXAOsNAAD2Bwn0
C/sC+frv+wEdB97iBOT1Cgzy7xD/7wYE8gv+9fcH8/AcCRD1CRcO7gDp8QQGBwUBAwP28wnu5wgBFv8E9wIB+vj/BwID/wn2/gD5BP0LDxjvCfLsCOvtCvYL
EPwA/fvxDPkH+uIbBPgi9Bv98wT0/fj28+72CAQP+vv37Qjy6//z/QcK1/sO/Qr/GwEK4/j2BgQSBPwDBAr1IBf2F+bq3gndBvYOF/0RAOgg9Ajt9wr6+g7q
5Q7/8wj4+fcKDe8FBPL9/O4JD+X/8voC6fr0/Bvw9gH6JwXq8AAAEP3//w0M//MN8P33DPcG+NjvBPr69OgB9BL6AvADBgfp7/b4+gX8AQnpDgH7C/AP9/L9
Cu4E5/4H/gUP9fb7CQz3+wT8GgQL/xX3+AYR/g3yAgQH//z77gT6DfoC5gIWCgT85PTnBgkRBwIP9AbwHB7xFPX5//3tAPYEDCb3AwP8Aer6/wAIBxcBEP4P
+wQSEvH5FgLv7A0KD/IDAdn77/YLCf0G6xX/Iez+8O8SJx0MEw8DDvMM9Q3m7+49/wcMEA8gAwjy9gn+Dwv+8QPmCQf7ABXp6/rw6BL/3ScAAwoF/vT++QkE
/gIYB/IEB/AUDf8C/gED+gUC8Pj+GPIVDv798gjr+BgIDe0FHBD7DRIJCv8G/Av1CfwICR0C8P0WCe8M8P0RAgP7BPkW+g379fwGBvL7CAQB7ALsCgf2CA/t
8RP0/yT5APgIDPrvFPAE/P0E/fcHAOf/BvoG+ggJCAXsEAEJ9xMHDf39EvsMAPsGAwz6Eg8S8/YP9/cG2/3sB/j9ABD//RAO+foH+xv9GPwC/AUQ4uvh9Q//
9gvB/fP2HfXy+P4I+xD7FQ8QGwgW9wMO/Sno98LeABHmIOwD7hb//vMHBvYSFP329voHAhf8BQgH/+/2Cf0Y9AEG/AUAEQAgGgfjGDv+/gAG+vLqBBgL9QMI
CuDo9Q/t9Qf4AfcE7fkNEPf/AQsMBfDrAQn7/vcF/goDEQAQ9/cF9Or+AhD9AAUA+xQQBvv5AxkGBvXkAP78AQD+AOkO9gr07RDxFvQKA94S8RYL+PwHBwfx
DMQa4gwKAebqBA7P/wLfCfr+Cvz5A//6CQQK/fbz+wgBAA3+BQT3+fgEAPgH8e4E9wP9Ahn4Cvn3Cfz3BwL5Cv7+EAP8Cfz6DusS+wL49uQCB+8Q/vT76hIG
8PwG9P36/f/hDgoU9xL/+BD6BAPqE/8K+QL2/QsEDgwGEPv5DAMGAxMF7wQECvb5CAn7EPgMBfgXBe8QBgr7Bev3+Q0P7gTs9ir8D/EDCQEM7O7/BAkACPMU
AwUL+fbmBw393hcJAxntBff3FgTpDwQR/PsK/wUFzDEbFREKGv/zFBHkE/j5AOj+4vEI+/z5IQoXDPgE+vIBAPv4//T8BeX+BP77BPr64voaCwEGEwAH+gUC
Dg7/D/UOCPcW+OHjEP0H0ggF+BbuBvj6ER3sGwEbEvMsDvMD7Qbv+wj87vHwAgPYFAUNDP73/vgdDOkZ9CEJ3hn/DQPrBw39CQ/27QIA/PUYE+8IAPnv7hX/
8xHyEw74DecC/fVBGQUPABsA9CUW9/fr8uwDE+YS/Of/7xkKIfQc6PkG4R4NERQNDRL/JO4E39X58Of49+8G+w7/ARIBCyf4DAPsGgoU+RQZFO0OAf7+8wf/
COvx9f7uBfoM+v33BPkbBgUH+gP4C/cM/vEA/BIBCBD6BfbzBAP6//MKBQoED/Xv6hANCgUG8/UBA/30HhLuAAIH9vkMDPEJC/8PCQf1Df7vFhAJAgUEDwQL
9QcM+vv6/P73/vf3+AgE+QAM8wH79P/0BfH++QT7/PEHBfsHBe4J/AgD9e8NBQUOE/MA8/4C/woIB/cH+/UAAun+FgcFAPkN+QH///IC//0FB9jo/wwDNOr+
9BX6B/n8JS3fzxT+5/zzAygL3wj6I/b4BPsn/TTp9/8DBRjq0uoJCxHeJdkMAC3/5ykT4gQnFyv1AB4P2QMf9PkHEhHz/RQD+PIT9Pf8AvcLEAjvFvgK9fwA
/gAj7/8U5AIBHvr7AwgMFwAIAhEA/PAF8AAF/vAa/vsJAwn3BfgFAQYEAPf4A/v1CPcJ9w36/AQIAAcHDAb/+gsKDQEJAPr3+/cI6vP7Cd0LAAL6DQEC/Ano
Ahn7F/ATFPEN/xb7Agj2FQsMHgLp8BP3FAQP+fIUIfgA7/skAg3/EPLyBwf3Ff39//UJBvr3AhMABfgP7wgS8xgB6ggE2woT3BUT//rzIwYO3wPr7O4Z9fv2
1PP/BAf28OL9DQDrCBUJDw309fEY8hj1BP33AgH1DfXg9gT59wQBC/7yCu4ICu4ADAYD5gsLCPUN+gv6Du0E//P4APoCA/DxDwcC/vkH+vf6EPf8A/oHDuvw
B/wFA/j+Cw/zCAIE/fEF+P4GCv0GBgsBDv39BwUK///x+v7t9wwFB+sCG/8D7wL3CvkDJAYkAvAH8Qgd7gv12fb+Bw8JDwQU+PQV7jfv+fIGAAAkCvftA98B
GPYOL+TqAfv/EP/yGg7tCv/2AOwCGgQA9h8U4+0Y1xAVCQ0TBekQGf/9///69RD44/Tx6wID5BQxEegu/xQFABUZ/Qz36g/3Fx8S8iLZ0/7eF/TsHO8J/QgM
9fj87/sXFf0MEwH+6O4MGAAK/xXmGP3/Au37G977AQUHFBYMCN35H/33Ge4I60f4IQIY8tn/FO4O2Qw2BSMQ+/kKIgD/EPAY+/4tDd8fG/AGAPsA+Q8k6d4D
GSz1AgUV/wMnEAPs3iMA9iIX8jYA8d0E8Rr2+hw2/ARA6v/6GBICCgj87fwC/iQD++333fkVCQoI6gDx+/j7AOo17f3h4R4V8A/y9fn+5eTyBxMmIvz9EgP1
+BTn/vsA6yzr5RL6CevyC/IOFQAD4O0FFPkpEQfvCe32DQD2AAsDHfj8Dgvm+OsH8R8K8gb1AAcXAgwNDAIA7CAX4/35/AUE2PgB6/7q9N/8+QsO8+wjARgF
PiUZAPjY3+cM9O8JFiL69Qb0A/kO6/zjBhL9Dff3/OkD5QfvDP3uC/3sGt/wGPLy8vcJBesJBAgKBOXx9v/9Fx34AyAC7/Ec9/8QBPkS4f0RA+Tv5PbkFhr0
IfgXFRoN+h0a8PrqFv/3/vL5BBb3AQL5AQsT+fD38PsYBQ0E/+oKDAv0Ev/xBgXz3Pn9Ivz75R8OEgHm/e8JD+0CB+D1+v3+EwQBBfz8EO8d8/z3CBIV/P8e
BAz99PUXCQIQ7u7pCgYUBQb7BwEU9uzsAgX2Chb/DAEQ9wsF+f4ABhMN//kL9wz7Cgb/DAf2CfkLFvkLDQ35Bvb66hb6/gX9AvIFEAwG+gQEDQgB+wv5B+38
Cfr+A/b8FhD/AQECFd0D8v34ERX4/fQG9w4ECPsM7AIJ5AjxGjEaAtoW/gjq+BYBLCbrEBHs1wD//Pn82fMKCd8B8BHcDR0XAwEs89r9++rlETP//fj7/Pv1
/PoP+B8I9QwF+xES/Pz6+PcR8ALwBwwKEQkBC/4H+Or6+gr9BAf1CO3x+QcBBvr0DvzyDQb35xAUEQbyAgH/Awoe/wjxCvwGA//3FAv+7f4WABIDBAUCDAn2
Bw31DAUG/ff66P4X9fjmIAMP/gcH/Qvt+Ov48Pf6Cg0EDPkUBQoU7xX/+Pbz9wwH9/TwC/sSAu8H+/3//AoLEwcIARgGDg7v/f3zDfb+/wvw8w0C7hEH+vcG
6QT6BAobBRLw+vEK9vUAAh7+Ggrw4/nn8gED+xMT+Ab09fzw/CMG2wT1Hf319Pf68Az7//cY//79AusW+t4VBvYH/xcQDxUQ/wQRB/8K/vj1A+36+gsCCwX6
CvIQBvkC9vHq/RL5DfgK//MNCwQFFfoX+P4JC+0GBff/8/79A/3zEf/qBBULDPz/D/0G8wQLCBL59Pfm9wAP/wn1AeXsAAnbEQHv/v389/EB8gf+AhEK8/Py
AA0L+AfwBAAI2goGAxX3CwUGDf339PwSGfEE9vYNAwAG8OoJGAbx/Qnv/Qf87PoF9BAB+/AC9fYG9ggJ/fML+voCCAcKBfoO/ur5BALy9B8V8wz8Hxr1BAoG
CfMJAO/17/3uDRcMCQoWAggD++sAChIDBgTxAw4H/v4JCwj77QLvA/gAAB72DhPuFAT1BfD7JAEAAQr95An4BAgF5Qn7+vX13/f+CfMhHOfvBhzu2xP5ERQE
9BcG8AAEChkA9Qf+Cgz8+QsE/gciEvv+7/sO9wEO6gMG+PPoAgsPAf356/naGuge/wr5x94S9QwV9PMUE/Hn+B0quAEXG9/XLOr/9/D96R/8IvYT+P4BCPjp
/AoI9/n2HwXUAe789tP03vTq4v35FvYKAfsJ2g8C5+z48QP+7AIeAgUa8vL45/IS+/QSEP8E9v/z5uoe9RUE/+MEIxTr/PgS8vsYHtwPHf/0APTy9AAM+gEF
BuX/9g3x+Az///oI+An88gYG/hAC8PkGCe7t9gkE4vb4Bf8FA/P8+vkj//Hu/RD1/AX8I/v46/YB+u0G+fwRBP/a5AgQAuMVBfIEB/oMA//8/P/1CwP/B/zz
AQD4BgLyAQnbB/z2BPYaCAbhFu4F+A34BxIEA/zy9g/zBvoFB/scF+Hw8vcC+Qjo9Pfs8Oj+4/UJAA3r+vjw7g/77Q0F+v394P30+fbtFQYM5hTjB/0Z+PwL
9gng+u7p5vwM+fURF+T/4hbx8wsK+g8Z+wPz3gL5+REF9AEG9gAD8P35DAL77vUO+/T6AhD/CAf9E/PyCgQRBPn+/hEIFQT5/f0BDfgC7vsbDfL0/RwGBfQF
AAYO4xoG6hP/9QX/9AEJBAgQCRf5/Qn/DwUE4vv2IPX8+Af39hz3/SQs8fPyDPInDx39+u0E7RUD8+0F8fHyDOENxu8Gz+rVBOfq7dv6/ScgDOD+29jC5P3U
H+UkESQV5vLtBPHABN/4DQ0MD/b38P768eYLAwvz7QoHDPwKAvoFAAT1/g38Ce0KBwEF+vX6DwYACPj28foO7gbg9/sA7fXuCAUdBQLwA/cF9/r6+fn87QEN
9v359fv7/u707Q0E9Q8EAwjwEvX09PcA9fcH+fr+/w/z/ef34/X/5+sBCvz1+RADFQ399PMABQ0CFATuDPQLCfz+BQnx8QMDEPv/BPwBBQAGAgYB+vUK5wgK
8+gNIQb/+QYI/Pb2+fwSC/sE9fH1+gDpAvr3AfcQDAL0C/UU/e0DA+oB+gwSCgsP+wIEBAEA8wXs8/gBCegDBf0DF/T89/X/+/ovAgIJ8gf75A8Q2gwTDgr9
BvwS7PoEEfUo7+oOAPf48Dbg5PL4FfvqBhTu+xsHFOj2HSL0/gQQ8g4M//4IBRzxB+oL5/kW+/IA4xT8EAwQ7fv3GP0LCgEKAvIC+xH18PwK9/fj9BYM7vjt
DQT3+vsFCRUSBhUSG/gSBwzqGQrT2+AQEuD5ExEGBPIWBR8N/AX49/0A5hQL9PT+3+cGAe74DQoC++cyFQAQ9RQI8Pr9HfP59v3wFAX5C/XoDfgA9gYJAgfs
9hQKDAH4DAr1CQgC5BcYMhUPARYHCgv5Afs3FB4BHBDtHRkY+Bbf8CP3Iu7f9ur1IQfY++v6/wrO4PYMGBcu6AgUDuzgIAj4/fb9Nc8a4AkC+BP4EO/9F/zn
Bvv4E/Le/gMB+QAPBwsA6wD3CAf3/xD68xfpARsM/vcHAQUT8gf/+ukBAvrkAe4DAvT+DvQGAAvyCfsVFvz49e8J7hLxAvL5/CLlB+EE/uoC9OL1EQoA+fgC
EPT7IfH5/xf1CBXr7/IIBOvk7PgQERMYAAcFDfIGCP3+/fzzEw7y+RT4BBADD/wM/PMFCf0DAAH1Jx0c/Q4JA+3v8R/jLTAQCgfu+PQC9wUIDOnwFu8KBfX4
/xEOAAYCBfIG8hHu/wcHKQT/AAvzAQr7BwsT/Anz+AvsEvr4Dwv69/MYCgsSFvIS9gH4DPcR7vwMAvv0FPrsCxYj9Cz1CQQDMAUE8uoj2NgVAh4t7QoE+QX7
AxAD7/L+7fP/BRP5Gfwc7Pj3AOkAAgv81/j/Dw0R7vwB8wMG/AX/8vzw8/kC/Q7+9gcR/PIBGwoL5AvkDfQHBO3yCBT3+e73B/z1Cgz0APnx/fn+9vT18vX8
AvgKBQPwEQnxEPMCAw4M7wH7AwQF+xUI/f37BQMTDu0M7gv4DPoJ7PQI8/gVAfbw/Pr/FAgMAQoPC/PmIPv55/3y7e0GBQP0ByD/EAEN+A/1AQfzAwMF/wH0
6/0IEQQUBfAPAQDoAe8AE/UEDwn1D/8E8hQCEgH+8vT7FgsmCv8B1AgL//jwB/Yz+QH7BN8CCAIMBRHtD/oE9O8KEP4MAen1/QgEAAoIAP77/Ov6BBb8/REG
H/36AQbsDgPw+wAFAgkPDv4JGv4B8vMFAQcBAAAUBgT15wULBu0dCvcK9hf7AgwI+PgDEvYF//0FBfEJCu/9CAfz/A0UDQP0BAwYAgj/+gsE/QQFDxcJCfD/
+gHzCQABEPIWBPAC6P0RDwIR/hMACfMF7vbr+u0ODfb6/PIFCRcZ+wD5D/fXBRwMB/bp6/MQGer8/Q/69hcRBfwR9wgDDv72E/f/9/wNBgj5A/YE/QYKDwUP
6xDv+AsgABAB//4JCv/19vn36AEABvoPAez7/BLkAw3/C+/6AgAFBw3+9Q0H5AcFA/vkHRoBEP73B/oLBAH+AgUAAvP//Qv/Af0M/gkDAxP0+/v7BxIB/Qr+
CwUA/gQE+xMHBREC/gD8CwMCDgYa+/j6/PwADwcNAukD+gftAAb39/wDAv8Q8+gEAAQJBA/89wb4BQEZ+foA8Pz5D/8MCvn3GAb5AfgHCf8S9unjBAD53QYC
/wbrBgMCDBfzCf4TA+UG8f0F//P8+wQKAvwKCAv49QgNAwr7EvMR+xoG7PnzEfwA/hz5Cx4C8woE+wn4/QgCAQr8+fYBBO7+8AEs+QcA/QH1BfsHFQz2DhX3
BwEKA/0VCQ0IAeoGCQf8BfX78gv5EQYT/foX+/gTFN0JAvEG9fYP+A/4CxLZ+wjxC+/vE/gB8goACwYO/RAG9AD7/QT3Cx8SBPcA/PsEA/kD9fD+D+wB6QAE
8QEI+g8G+vX98Qb6DfL1AfnoHvv2//MIDQfu7fMMBBMTDvwLBOX+BAfv/RAcEvr0+wz6AvXpBfb3/uwIBQbjGQ0ACQ4J/eIBBPEO9v0SGQTi4gv///MWCPgZ
8/0EGOvr6w4UBQ4I/AX8BOjkDRAQ+wsH/wIL8Az3AA0FAfoA9gIGFvAL//EQ+fn8A/0CAfoVBBbs/gcHAPzs//P6/AHzBPQHExcB4xIXB/Xl7Pv+Dg0QL/L1
D+325vUB9xD9ChL2/Q/0CwLYDALy+uMsFRIMFQkHEf0L//YR8vr6//YOEPD6Cgb8+NoBDvkK1xMBDQIKDv719AgKBQYF7OEHAgjkBAb9EAbw5/AJ9u3zExcX
7gf6/AAYAvUPCent+QTvBxb++gEACQHT//z0BAAKDw4VC///DAYDBvcS7O7qFe0O+gAI9wQH3fv3/P/38/0GAgj6+w4MDPz+/f/2BPAV8gLi8wTnChYBCfUH
D/vfF/8P8gT4DeYQF+0M+v3q7An8EDDvAw7zEQLKC/n5DeEiEQ4aC/r//f79Av0Z9OoEAQMG9wgB8QcNBwYJEwDs3QAMBAMM/BoD9yECEwf6/f4I7OID+f3/
AfUW9Pn8+P7wCgsY9/0NGQoM/AHx8OwB+/b8CQECBfUA+gT2/QX08fL/BAD8AQcJ/QYK9A73+QIACecHAfAM8w8HEgEDAwv5Gh/27/v1/uwCC/oG+vUM/AMG
9vvuHwcREgIEFxEP7PgBBfYD5g/vGQsF/w8BCQYJ9QD8BfT09gAL/AoLBvH8CvXmBvH+DvT/+/jx/CMICvjo7wAA8yMF8/QUFQQAAwYg5ecJ/gD5Def/E/IB
Agj2C/D/FfUmCwX2B/MSNe7w/Qv77QzwJAXq7ub33OsM/RYC/vMDAAUUBxAG/QUC8v8TAxXvBv77G/P89P75CRAW+O3pBv378fgF/vkB+P4ABgMS7fcLCRD7
//n5GAoI9/UEJvkJBewFABEK9/3z+AcBCAwD+QgbBfT/E/oSAwMFAu4T+QX75gr6AxMH5QMDAP34Aw39KhkD6AsABRT4AwIN9RT3CPkCCfYMCPvw9v0N8/sC
8hAnGvz0AhLrFvcD+wnyKPAB6w36CwH2BwsV/PX9++r78hQMHPj6AAUKFf4P6vcM7e79BPgH8RD/ABMF5vkPEPwBHQsGA/8O/B8N+/z+BSj3BfAJ/gIAAA/x
B/L+DP8B8/8IDwD/APgLCgoABwD7A/j/AAYJ7hL9BvL+8QQEBA/2ARULE/zwD/cOGQAD/QcG4w366gH/9PD38wDwAgUI9Af7Fv4PAggQ8xYK+frv/AgO+xAO
7goYBfUBAREQ7gXuE+sMA/Ts+PnwAfcF/wP7EvoV4+4TBQEJ9fb2HvQN9vD4DiMK/eUJ/PcO+gv2BvwT6vf04eD7DfPr5Pvr/vwdJw8e9AQZ79f3FhAGDd7p
/w77AfoH8eohBgMKAAL2DgAJ7B0OFPL4BxH3EAr1/egMJOwK7xMG/Q0G9wEB/wgHC/gDCQMKAwb69gkQ/goHAPAO/vXyE+n9GfsG9w3v/gwE7ukMNBX89QYQ
+iENAQfm7yT6+vL47Bf+9/n5B+f+/AbzCAcDB/z5BfwVBAEJ+PgBCOInI/Qa8vzWGe/tGgEIBO0H8A7OLB0b7P/bHer/1/8P6QYB+/n38OXyDioLEwoR2wXw
IBDs8Q8U6hcC/f3t9fX29/0D9Pbx+woHA/MG+/gQBgMHCBwI+v8UAfX0/vsOBfrv/fb09esE+BsIBA/9BPUABA4HBAMFBAQSAQT86/4HAwH2BPQA9g31Df8A
AQj3//r+DAwABAMP7goDDPX58wkE5vIMEPz2CAD4BvIDJ+Xs5fX8BAIFGPD8DRH8CPvqHAn/BgAcEP31FQz9AAft9BIAD+nj/wXy9AXrCP8Q9APiDP0MDxP4
EPn0Av0F9/kiCQH9AQ359u77AvsL5B347xH8++8H9gQPDPno9gEG/BIM9xkAAvwJ+RTzAQ4E8ucLBAsRBhkK+/sC5QAQAgII9fcX/g8PAfP/FfUA9/IC+/0S
BvYdJRj5Evn7B/YF6vY7FfL5AyMH4vIACfoazzjz3xX/DA4MBPQF/QIL9ALx9hgN+fP7Ef4B9P39/wnlEAXvEfH2+hQiBSQT7gIN+vUQ6/wB/fYE8/IV2+AS
9PkwAPYdBg8WLhjo8wnHDiEPEQvx/SMWChH84AYJ7Pjr+PvsDwnxCQgdAfIYBPcT7A7fARIP6t8IGfv88vvmCQ7hKwH3MP0G8xj6CxIT8RP9AgP9BPUF+Q0Y
8gEEAOsEAvUOAegU9vkEAQIFFAPpAwf1BgkB/fv+/A0G8Qbz/w0B9woA9w4CBRMVHwId/d4F8RLrIiYfCyD+CePjCBAD6QbxGunsAs7/HyoD/ygRuxsY9+Xq
8wQR4/IKBdj559f9Bx076/0M3QAgFf/yIAzEGg4D7/IA9xHm9w0A4+/t6wkPGx33/Ab81v0JFOwJ/+H5Ax/s7/gKJegCr/UF3tnd9Bv7ATTbPf7pDhP7KPss
ARgP9+wP5AQX//QT5wf8/e/z5gAG/O/6DecP+w0LAwbkFQQUAfsD9RAGBR4E9vXx/f8ICu73+hPz9gDnLevmDO31/OXo5AAGHf4m/Q30Gf0RJBfx+AoLFg8D
CBj2FBL/9f30ABkH9Pj33wsXCBMJBwfp///6EOUhBAUZFe8DCQoGHPwJDAzy8wXyEgoLHfga5wj7EgD87/7tFA8BCf0DAvT/DRcVEhbx/voCHRcKC/UMA/73
A+3yB/QF8fz5/fAKAQcE8wP7Cv/yEQ0EBf74ABYD8w8AFgH48Rb7GO0KBeAH+u4gCAcM9AYEJwQGFAIH9QUjBfbsCR3+9RD9AfEA8fTu9CXy+QULD+gH3A4A
5Ozq9wTx+wrwDuYtD+8K7wbFJefvFPL+B+IF2ivbOAg3yB3RKOf+yfP32hARDPv2/f8Q/gQe9hQSCgjx9+QJ7gzwCOkZ+AwHB/cFAhYbCvsEB+UQDA8F/fb0
E/cGBAPz/vb09wIGB+0NAu3zAAQF/e4G7vwGAvkO/QUA5gXo/gIeCeIDD+0X++8S8/YJC/n08wAC+/sDBBTl9/7/+PoBAwj4BQYY+wX/AAn53+/u7B4iDOTv
+eT5Gb4M/vwR8dEJJvUN4RwTIPPuKQEBAPPQJREQ/Qv8Ad0J+RLvBwn/9Q4PEvnaEQsWDRkOBQzy480UEATw++Dn9gPpCg4OEg/lEhb/G9gHHQkYCP8MBubS
3gsNA+3+7/rQCfP1FBsWGuP8LAsEBB0MBigJ+g8HABUN+fkD9gIVAgkH9PIeBQX//+oGDfv+/QIJAAkE/u/yEQIoEdscAAwWAgT6/P8SDdMD9Af97v4Q7gQH
Ev32BhH//f34AQL39Rns8AIICfjy4uwOBwv68AsEEf8EAfEDAAHVDgkJ5woWKfL/8//xCAgM5PT+AuP1F/ru4ubz/QEQDt0X+v3o//wICPId7RcLCQP18AL8
B/r6BfgA+wYL++33BPP6FAjyAQbuCu/t/AIVCwX2B/cIB/4d7gT7/P4IB/7Z/gUM6ATvDwX+BgDyBBAF/Q4PGgL1DPX79/D0/gEK+/D9B/D+/w8HAvT+CP37
D+4CDe4P6fIC+/z+Ef7z9vP17AAHEe3++f7/EOkM8fz5C/MGBg7wBRAH5PD1BQUBAAn4/fwDCAIIEvYGCvr+AvPyAgf+/QABB/wHC/kA6/r39vD89vX9DC0J
EP4B6wH9HQLrAQwj6RkF/Pvk7vTq8A/z/vv4+/oIEhz2AggH9u8g+gjqDf3j/vvmIfb8+fEH/AXt9AEHCgnp/Pfy/QTtB/gTFf8DDAH5FuMO+fPz9vAH+goK
9e3++P8G6v8F/hASDP799/f57+7v+f3w+vz+6wH9AhYO8unv+wrc/Q4CFiD3+/P2/gXq/O/1A/8B9QEKBfsKAAb/BO369foZ/PUQ/PL4+QD09PsI8fYV9AME
5xf8Fxr5CQgTA/sGA/0cD+n5A/IMCPH57vwT7hHZ3v/0BwX/7QEH/woC+wL/8/YA5/PuCRUK8grv8gXTBvoD7hAF+PUTAgUNGv39/v709+UN/wHy7A36CBzr
8g0e+fr67fb39wL27vkPCAv9Chft7/XjAQEBBhQD7AAD/BL8+w4i+Q0D8f4j5Bb08yzv9QsVBfAI5xTiDBkI5DjgGv8l/fMG/QsD/xT+9goAF/IcDQIIC/Ly
+PESB/z9AfgQ8wIK+gMQ9fP2+/z/DwoIBgoLAvAE/vjg+/UF6fwWBv/wAvkS4BQLBe4fE/gQ/gYz3PLoFO8sJQPo6PfiCRsP+RfsJ/EA9RMFAQT/+A4GCwTv
AQYCBf30+vzz+QEFAgUJAf4Q0gn6INYR6hoVAwEF5wAJE/kACQgn9Q/6EukL1Af1/BL3/f/8Avn4+v4EAej6/QkDDA0eAw739foAAvgECgMND+gMCAnzC/f+
BgIIAfb79/wICwz2Cv8NBPT6+gz2FP//+SAGNAAD/BrMGjke+gVDEgEoARoWCPQkCevP6BHiLfjy8/8c/gT7A/4AFAsKDiAPAQ0B9Rf5DhYC7O4GFeUb//D6
/+LpBQn4BhIL9/MVB/0S+hwJ4e4NB+vrAgYL7RD3+QUBBP/l9A3xBQEF/gACBRERBwv27AgF+P34FP4EEBD6DwD2y+8GBeLYMe3y4Bjj/hT49gcICArpIBnq
AgYbDfoDAvX17wL5B+8B4PX+CwX3Cf8DCQD9Bgv9Fgr1Awj09/kS/vkNA/738gHzEPj//v7qCfQODe4OGwwL/u8K/g/+CAQWCOwC9wUKDPvw+wEMBAEIBPwR
9QX64Q8ICgzl7Ar6//sC9PYO5iURFv3zFewBIxUc/BDs7AIOD//q8e/3BwD5+/ME/Q0YAgv/+fUBAwoM8gD7/PfrDe73EAYNEPT69gX1BhL/DfQG/gD6/P0O
DBHq9PYZ//Tw7vUBCA4SAQLw/fD36v71/u32+QnxAxAC/Az0G/zw/AcLFf398O4JAPALAvX/BP4J/g/rBfn7CQIC+QYJ/ub0CfYE/Pn3Dv7wBf0GAfgC+gv7
EwAK8/wP/v0T8gcAEf3jCAoFAAL/9wP88PX4DgoLAgD+//L58f0H/wcFBwAE+ggMCwcFC/0G8vccBwL8/+wRAgAc//X/CxfsAfwFDgXi+PwL9xD6Ivn1+ggN
CwH4/QD38h/6HQQQ5P8U+fL0DCXl8RUM/QkbAfzr+AH3FgX/AAAG8+8P9/APCQgB9f3+9f/x7/wLBxL7/PfzC/UTC/4V/RgK8g4H9xD5/O0H+fEHAvH7CA7u
Ff0QAAH8/QUYD+v9APrpCPwBAgn6GvX/+QL59/wEBRMa/gTdCAbe8AbQIAoXCQ4L8xHjIQLxGQQHxwL6HvP96RXuAwv04QoW5iEFIvno9OkEHxfh3QrwHfUP
CgHqCAIF6eb+7QkC9/b94hAAEAkB//4O8hTz+A4EAt/+8hn3/+0Q8PvTChX06Q/OHgIYDhH99RLiKPHnEgIMtvH2JtsC9hfo/efmAP37/hMD7vsM8hfu6O/u
/dT+7TEL2AwU/gXHC/ED3Az+4NQAFhvV6hz1CiPx+O7/2NgGMynuGw/JIeUS3/Xn9AsTAAcSAwL6/goP/PgF/v/r3Bz+/REA7gccCgkH7vXs/gMJD/wF9hjz
/+zy++8DBAbj/AUT/BsEAAPv//P29e0P//nvCfIR+gUNBPL3/Q0SBQEGBBP+AQUGEuzoEAj7DhDxDQUBCALZB+QXAAr1FBDw5h4JEf70HBDnBRQA/P7y9QIN
AwvyCQn35QD0BQwLCQj5BBcQ/QUIAvUK+QjwB/8D8vgY9wYSCfwDCgEA8P4V//32//vnCBT3APwB/e8D+uvfFQMHFw0eLhX0Aeb+Dfbi2/T8/g/yAhYCAfIZ
DggG/Ob5AgkK9voV6wsO+RP4AAgD/vXuEfb/GukNDPH88/8NFAPxAu0GBRIO+wjy/A4A+QIKBPj88esCAv3yDA74BPDoEfcLFA7zAusIAAbu7hgFBQ8IFgMK
FfkIBO4M/QQEDgX07/4AExT0AxYGAPYEDQUB+QQR+/UN+wD/AvnI7OYVJgP6/AfvCvraAAQE/RUq6vIhBv7dJfHVKeADGeL+9+0b+PYM+Of+AuDdCw0NIQ8E
+gcJAw4XBfkFAwQZ0hH07w/c6+8K4fX179kVFhEjDOvx58r4GysEAfX3Ch30BO8J+Qr9BfwLAvr+EPn2/BENDw4TCQ4Q9v4G/gDx/f7v9QcB/QH7/fT89got
8+jsDQb2AwwEDf8fBPr65gQk7O8LA972Be4L+Q75BAL3HPkAAe8i6u3yEwIV8Pf+Ag4J7/7yFQQY8wD67wXs+hD7AwkD9A7x6v/w/hL1A+/8DfgECvz68gL2
CwH/B/7+/QcF9Q/vAPoG8PD6DgcK/Bb5GP4G9eQKB/cEBBjkEvP97vzw+vsHB/wKAvEB6wb17/X0B+8J+vAO/e4BBff98gwP8goQAgcR8AgE5AQH/w776P4G
+g0D+fYOAgv95v8B+QX4BwwNCgj+/wj9A/3xCu/t+Pr7FAwGD+wQ+gAO/RD4DPj5AeT/8hzs7gEU+xzuBPna7iATGi0j2PntEgEYCv0O2ewn/Tji4P/j9/70
KzMB5OcIBvL6/RXz9QMB+QUJ/AT5/gn9GeEL9PwG//oF9AQCBPcI9vUN5ggIFQ76+AoT+gMA+wX2HPsX/iMF/xQP8hn+BxcKC/8B4ggDBvb9+hIHCfoSCBYL
/Qf5BwvwBAcPIvXvGPkN9t77/P70INP4DQX1DgjeBBAM/PLx/wMGDyUm+PLvEO706Pr0+CcU6/rd6OzoAQQp/t361enk+PogIdr0HDAQJAYF0yUG9xX8HB0A
AfMr7BQSGhPxEhHvDwMkLgn2AQP5CSUU+wAG8hfq/vcbAgwUC/Pr9fQE+/wDDgQP8fz8//705fvtEBH9BvUDCwUGDQQLDf3+Agb0+AcE/f/39wAUBQYBD/j+
BQ8OARP6AAz0Af8MBAoF9OQAEfUEAQr8DeTv+tv29wca+/UQFfT5/gsS/xP7Fu8VBPIXDP0Q7/4UBfX7HfXwAP/9B/8J+gf0/fYD/P31CvoNDev3DhsQ9vf/
7wrxD/oGF9cGIBIc5AQHIg8I5goMIP7t/AECJegM7BcHCvrwAQUIC/YGAvv9/A4LAA4UFP0KB/QLAv0EAPsP8/kH8PgDHAnwAwwIAujuDg0OCQEM/f8A9/r6
+Qz+8+kF+QH2DfP6CPAEH/Lq9f35BgADGwj3EwP2//L7ItkYKBTkDRPjCPgEJu8G/hXb3g78Kx7v/yAJBugI5A346/kKA/EUBwHzDBEMBgEFBQzv/QERAPfz
BhIF8Av0/AX03A70AiwCB/Xu+vPrGxEQ+PsWJwjz4gf3EA794wMGHwr0B/ISHg0H5w0HB+r9DgAdGOYGB/Dq+wLy6vbs+gP+99wN7xA6HgvY/QUA1vwT/zwg
6CsM0urw7w7o9/wBAwf/BBYT9gTx9AHg2hIGCQvq+/kMHNMK7wzyABsl0BYo/Qb4Bv/9BfQV+AkCFQMC7e/+9CEV+AL68Ar8BA/qAv0cBewB7xMrEgXgBPj+
4f8PDyIc7RIO5+oE8fb2+t76/vwK5wLqER0XBOjy/wnfAQoJDgf3Ewnl/Pz4Afz47QP7/vUM/hYD/Rv69wIABPn5+QsH5vcCHv35+P31EgMQ9ff/9PntCvHx
BAjtCBrnCw378Q0J9QsG6Pf8Dgf3//X5BQ799ur57Q3+BA7+Avf+HPfhA/oHAwYDEgT2Cvn7BOjuDgUABA4HDPcFBAYVCAMRFOEA6wgl/hYN8QIn//4YDuQH
6xANERX8BQvYCgbaAAz1KO8N5SYRBRbx+ukFDw3+7Oz2+wACAPT4DOz2LQsV3uEL+wYGDP4O7enx7eMU+Bgi8hUD/BsK/iMEBPsBDvz6CgoD7/ULDPX09+35
Gv0W//v1+BPv7P/8FwcJAvEGEAgOFfH3BQMP8AP17hf/CAz9+BP/9wETCwf1BfUS9xYPAP3z/Aj3BPMPBAD0+ukBBvLzDfzsDgP+7yL5CP76CQrpB/j++QHv
+uf9FPIJCeEMAesX59kPTuwS8Qr+BkEiBRMzFvoHDuE04QgQ8sbkASrGP/AD/vn29QQYCAUDAwj58AMBCgj08u/4+wcABAIDBfYH/uTwFSTcFwAc8hn0ANoF
+xcOAAzn8xgNA/7oARIG9g0d9PT3GwkOECnvACYUBgkrBAIF/QMLBBT5/PnrBg0JBQny/QX+4A8E/+UAAf3tA/rwDfsYA//6HPcK8RIH+gP4CPwEEBfhB/z+
DRLW5e7z+A36Fgjm5CYT7SLvFwIN1xMZBP349wQADAf49QfuDA7d7xwD+gv2+e359wrZBQXv+QYE+/b22yAECQj/Be/tCwD0EwAEBfcGChD75v8GEPgf/QYO
BTsLIfsR6f45F/ARQPv8/BkcGu/8Exj52+gm9B0A+QIAAx/yBQUOBwvo9gz9+ej6AvYHAPP0/Pb1/gUIBfL99/4T8Bf4DwLxCRHx//rvG+v/6fIPFRHq9/T7
EAH78OP1+/w4ACgGHO0q0QAd0+EAAAXp+u3e0Nr3vvUg6/IBCfMO9fPx/OwEAwwOAgMOBvz4BfwF8Pn/BfAT9v8CB/wOFAf0AgHqEAQCBhv4CxDsFRD7/P75
6wD/E/n48wQI9PgJCx8JGQ4ECwD8DPAcHRD6CfPt6g8UCOMDBdIU6/gF9AHqBf0HCfsHAQj4+/D7APEF/gDqCAEW+xkJAPvr9fT6BfYAHQD7BfMD/e4E9fn1
8isRCgITAwoBAAb9EA///v72Aw8BDgsL7wcW8wkT/v37/PkMA/4K5P8D+PsA+uoT/eruDPz47RoH+AfvBCby5wX88/b9/Q/tDAn8CwrlBgz+9AAR+woJAwH9
/fcQE//rAwcDFAP68P0DB/wJCADvHQT//AwI7Q/zDwsEDAj8/O0O8Qj2/fH9AugDAAAF/QH39vAB9RAB6PMCGAXu/fn59hD6DP8HDwv/AAz08AsD/Rv8A/H2
EuQaAfUP/PcM7Qn55wkODgAM+gzn+xLkCBju+Q4EBffo/+sKEfwIAQMG7gv85RX6DvcKCgTy+gP09fkFA/j1Aw32Hg3zB/rsDeQC/fgFBRX79/wK/AIC/AAT
6AcF+gMIHPYjB/QO+/IT5wYC8P8LEQH0/wH4/AL4CBrm/v/48+v9BwIKCfUbCur7BPAPCQb57PUC2AoF5QP8+gcB8ADy5esQDwPt+ATq8PkE/BoM+QsH9RHo
CwbqAgIDB/8DAesN/AAKAv/3A/v//v7z/wYEDf0JCAIHA/39Avn0CPL3AQT3EQr//f4NCPvt8AsD7v8J/BL99/z87PMMEBb28fv38yb45Qj69P745fHxBw/9
FuYFEgzz+QgK/wL39BQA/Qz/GgIJAfcCDQQNAA79Ef/6DfX6BOD4AvgIB/0AGPv1/PwGBA/wAAD58wkG8vX/B+7/AwD+A/3+F+3/9gAFCATx5+MaEAcfCBHv
5PoB5//38fAOFu32Bv/7DAYPD+cB9wv06Qv6Bg7lDOcLFf/tFtUVDgT9AQYLBucHBRX7DfwB9Rv9+ur7/fgH+xQH9+T3BggpCAD9HAAXBgn38fru/gcF/vgA
7Q7z+PoGCQPq8APn/xMA8APyBfjtEPMO/e/y6/gF9xcXEfj5/QLx7w7pFw31+uvz+/v3++7+//4A/gMBCADpCPMLHwg0KvoFBfjx3eLoChj9/PUA9gsT/fTs
7QcSJw0H9wcSAgsS/xEEAQYG9+z47Azi/OkG9QISEPrvIAwkDv0MCQMB+hPt+RwTAPYN/AwT/wT8BwDmFf0K9Pja+gfg7QUWFuL/+Af8Dvj9+Ary5/URDf8V
DNwe4f/z9PkKB/rt9fsECgEUAAIPC/gCAfsF9wv0/e8D+gD3CQbz9gj07vYR5/Xu/+gC8hYp/iHy+g3b+O0P6AUHAu4JAO8B5wkE9wj9BP8B+wH0BBMSEvz4
DQL9+vL/D/oC+vDt8fP76wMH/+QTIQr0+QYI6+bg/eoHDB0I3O8L6xXi5Qr/9fz49QcR+/Xv8fz//O/+A/n4AfcA+QIA/gb/AQP+9wz5IQ3qCgj22QsEFQP4
G+4HBQ399wH2Bw79EQHx+v4DBBcICPsMBv4F/vQJ+wYD+wT25/X/CPAD/AT9BAoEGO/8//oLDA3u/fcDDPX7+/T/+woHBgME9AMABvz9/wrx7/gCDgUE+Av5
A/PwBv8F+Q/+5An5C/AH+fkMFPwX/A4O9QnyAgP4C/gM9AsIAhL78f7+/fIDAAYX+Q4J+gnuBAQW+AsFBQf/DOgMARkF+APqEQwBCPkE/vIA9/AEAvkHBP/u
9Abe+RYUGPr5Ee774wkZGvQa3AH5FAT/5Poc8RMEDvju7ub5DgwK+fIL9P3w/QH/Cf77/QIE+wruAwv6CQ3u8/YF8w4LDPb79uwR+ffiFgcB6PEUFAoIA+3z
C/L6DRHwCPrq5f7+Gv/3GvYI2jT55gEf3AnxJg0Q+v0T6w8TAvf4CPD8DxvpEfMZ8BPe9QkH8g3tGQfz/wDxBP4JCfT/+wT9AAcE+vP8BgANDQj+AAD+BPP5
+v7zE/f6DQD6EOUC/QHs6wULAP7xHgEJ8BX1/f735QsB/Or6BQz5AicCA/oM6OX0+eYHCQ3s8RgF9gT+//QL7BXi/fMOChj7BAnzCQX3BwUP6QbiARD57Qje
AeL01/4EDQ/i8h3yLBLv9+viEfPbEuLy8foUEuj88N/c9BLS/Mki8tYc8uz/2hT48+UK5t8a6wHx+wUi5+/q2OH1E8zo0RT75hbr8wfiDOTcEgH97vX9zez1
CTHv9PLtD+UMy9vmBBvvDg7vBQUUCvkIFxD5+Q0HEybtCv8KEgD6Ehne9f79AfcC/PIFHPMW8gT4+fgMCPQc9g0LAfL69f/vAP32AAP9DfwMCA3+CPz+AAwp
9w3+BO0P/hMRCBbh+RICBfkR9R/9CgQN7/IKFAP2/f30CAYF9Av/8f/49/0PCgQA+g4HA//+/AICCf4L3/0FFNn35hICDvoJ+QEBDe/+AyMdDPgBFP0L6QAH
9gbg8gbj/gvUCO4MCRzY5wAaGSlM5RES+Nn0/tIBDP3/PgT/COUA+O/4//ft/vLsAwERBgAR8fr67xz82AEBExgXAfH63B0Z/AL+Aw335OXx9yUIIe77Bwbu
AAjXAgUd8gX18vXgLR30Av38BP7m6vMFGxgi3wcZF/X0CtcF/hTtCP0PDgv3AvcD/A78Lfwe+vv78BL/E/kCC//l7ez+EgUV4Ofx0RoI1gXz+Qn/4vAEDPYS
N/IaAvnx+Bz0/urT80Hv8vL0DgPu+/MBCP/87/wH+CEe9AYSA/33Gez/+PDzKAP19OAb+wT3+vr9/Ojd/vsQCxrtCf8B+gL5AAL+Iv8BFQPs7eL/6AoACOIL
+/vo/PnxBgYDA/PtEvbsBOPl+/z2BgT/Ke/gFADkHDjgEgUUB+Iv0AL7GfvB8ucCGATsGOEV/g/0G/UGCOoT/eftASIC/f31BwgAAg3z8voJ6BEC8vb28w3+
9gT4BAD7/PD4AwoNEP8ECwT5/Rb4/vjz+CPm9erqJ/PTBuj4Agrh6vUaEBoz2hEPDvjfIPMD9OjpS/z27vobAfEG8wcA8/Dq+g0SGBPuBA4P9vIX8gMAAfgo
8QH56/jl+gv19iwUBt8A9eMHAxbvB+n09/X8HwkeJPXy/vwN7Q4E8BQgQQITDg/z/Mfv/BIM+AwW2/r2CPL/8/zwDO3Z/Pvz/gYWCN8UAvb0CgcK5/YM7Pf/
DgQCEAH/9/Df88UeIA7p/Nrj5evMC/AKDPflHBYiAv0nC/8F9QL46QoBF/8J9wn0+Qr87P0CCe0I6QMI/ADwBwX2CAf+EgT9BfP4AfQB+vQGC+v9+fb59Avu
9vIJAfr/9foD/gf/5x0TB/Ye/O7pCPoL6w0CGAYT8foB8wYOCOnj8g/vDPYDBQLt9BQQ+f8K/vrzEAQO//f89fT+/wb26gcACQcS/vEXFwz9/wn9AAYXEvgI
FPgG3Qft/xkU8eT/F+8Y4RDyCR7z8eAJ/yML9OIJ3eXd9P3xDfDrIRkb1/YcCwTiA+X+8/gQ6hkFBBMM+v7i6t8JC/4e2vn9ABrk9gQKCecR5P0S+A0Q5vn5
+/n9CvkABfvrAAkB+ggD//cGCvUDDv347R4MFAPP9/L+4AIi9CDx9tz2F+3+A+n/7hb37A8BDQv/DfEeB+gHA/L0Agz9+gDj8vcKAfn3+BPzEAD+/g4JEf/y
/vz5FQIMEfbxFPUNB/Ap+PP/2BMIAhAH/gEhFRzq+gTn3QsLFvj78CDw+fP1APIC/hjr7yYWAwsF/gTu5fXnEQER9AMW3VYSCyDKCOcE0BEZ+gXpDOvb/xLb
Dwb6FPrw4OvnBwgIBAAe6/D27wTp9PwM1gYOEgEd9fX81+T0CPzm7tgD8fMW9w3xCQPyBunf9/YVGf8j5gEC5+rV7ujzBe7y4wsU+uYF6v7i9twZ9wYF9u4T
Fw398iQSFQUHBuvk+AjlFhEB//4F/ff59QAGEAn/2gYhEQfz/wwTDRP31O8L//z08QThMCEECvcFEfP9IQ3e8PXq3vwB9yDt4xXn6eYEyRIoCA8PBvvY+gAL
CCAV6tT2F+cL6vgBNxAo/BwE7+HROCcP9Br26M0p9wESGAUf4BMmJPrTFRYYJS8JI+n98t0EFQD3/PYN2vYRBgMNEuP0+xT/FeYL+wwGEvTYBv4P8QYWAusI
GfTd8gsJBPb3DRvm9ub53f8QPPrs7e35B/b+9wAIBf/5A/sGCf8ODR0H9/r+7wb9CggQ+gjz8/72BfIEFwUR/fID8AIF8xAO/fnq+wn4CgcBEvwIFPQJDw75
Dv3/+RH+BAL0AgDtB+wLAf0DCfj5/QMBD/wB+QQA//MF7zDfEx0G/QH2EgcO8PbcA+niCOr/F+IVAwf16wIQBfsIAff0AgQHBgH0DgUR9Qb6+Pf5BOXr+hzv
EQIIHvwaFBLzA98aBw7zDgAK/RrYAvnsBA3q59P5COH79+YHBDXoHBsC+A8nL78O/v39KB0HBc7x4ubs1NAa5QsDDhL9+gP1A/0M7vj94AYE+Q4HBgsG5+Tu
CwT9/AMB9vT8CxAPAPf9EP/6AQr6FQ8CD/f4/vzt+O4HAfT69gD/APYMASDrDgUl8voU7/gkCwUL6fgRCAgAAP7o2Rcx9fQAEwL2BAUbFBHsEAAQ4gAL9v0J
/gII8+YC/PTt/ekCEP/98AD39AD/CPkFEPwCAxYK9QULEgT67fAbAO3+//QKEPQnFRv6DAID+gEJGdsWEAsOE/kF/+8H+AH55usa8AL/DPrxBP//Bgb5+ycb
vfkLB/P+9gEJ6fLx6+IC4wTrCukHBwMF9O4K/wMJ+wj4FgwEAvgC8gD+9xYG+gn9B/AG/hEVDgYO9/jp7xMSF+AU7xMDGfz88/YJ6ensAucL+A/v+/0YC/L/
BAD1Aw4P+PYaA/r7AQIB+f7o8gML/QTvBgMNC/AF6AEC/esKBwLx/fb0AAPyBQbv9Q35AusJAvcD//4TDvcEBfXt6g73CvEQ7hgIDvYN8u8NBvnu+fwR/hf1
5w4QCf0VCPfaBhH6/ff5DQoG8f8IzRP/6/7VAxr6CQ78/wYA8/sEA/H1EuoHCwHvCvrz5+0FHfj3BgPv+e0FBv7zAf/8//oK9AEL8Q8NAwX3AvLp7wwB+u8F
/gPm4f8EBuQKDfb1C+Ef/xEXAwTwCukN/PQOBBHX8vse7Qb/C/H07AAg7fYg2Q8JMRcW7PoW6if05iHu+Lnp7RXkE+US6gPYDAvq+RfTIf4SHwgC8gziFf/s
FvoauvACKecO/hTt+wz9+Svq9fsAD+vd/RACBdc0FhH/IP0J+fAFAwES79cI8gH8GgAL/iDx4Qf+CPDjIefs6vIJ+ewY+/j6EQ4X/gn7DBX0Fv0Z/hUJE+Ad
HQgD/OXs/xLp/uv7+uUM+AcG/NUPCOA4FdQgACEK9/v1C/0cAsj68uD++uoQ8PbSHwoJ6w375QIG9wryEPYUAPgJAfj+5wD36P8M9wP+8ukHA/bxCOns/gbu
B+4W+wr97Q/x9RwT/ezhDgMMDf7g4/4EFgEAFQAGCvIR+xoa5izu8uXz/fsC7gz52QAR+wft+/T87/8C/wkM3RQCCgUEBwQB/gwD6f/y+vz++Q/z//4OAO7y
A/cYAv/yBRP9Hwr7DREZ8wz86/cM/ev2BPkTB/4E+wQJCgT1BQgNAvUNDfr7DhP+8+7v/wIFEPD8+hr6Avn6EQDu7x0sBBcKB/35APHaGPn23t8D7RPuBODw
FA8T9AAS/fLyCRMRCf/48v3x+vEY9gDs9P3vBAMI6wAPCwME+QcHC/QaBAX+AvsABfz38xcW6fT1/ggW/urt8wz3+QMBDgUD8/T9/vwKGPcaC+7o+u4XCPQA
DyHmEAv4BOPs9wIAC/wI+Q73AvkHDPYNAQoFBQTtBf36GfHyCwH04PYI+fwEDPYSA/z3/vYBBQ7/9gr7/vf1+An4+/wU/hDxBgr3CQQCB/z/7hPx+R/6APMK
COEV9RP3AfD19RoEDP8P9+kE+gfr+vUACBgI/wD8/gLv+fASGgr9DAnvC+4QAfTyAgYICg/7/fcdEhQe6RTgGPXg/tv/+xoTx/MF3RHpAd77Bv0LCgYJ8xYD
CA7yCO8Y9w3y8Pj/BPnvABTnDe/q4+b8/QkI/B7iB/0NE/j/+vTw/vnv/QoIDu4HHvoN/xD2AgIC/REA+wQC+Qf19gEIB/sAA/QI+/jsAfsB//P2AP77F+n3
9Ab9//r2+vH78wzy8gzq7fr6HhPjBwDw+OYA+e7ZE+0p2fD+0wnwDenbAg4w6xPW8OIF1OP6EPX9IvFD5eX50jP04ATs/fz0yNwABDIBJvYA+xQHFin64wId
By/++/zvDvrtB/78+vXt9v4HDAEQ9QUEBAAIEP/7+AT+DwIXEgb0BRH3/wD2IuYDAAf39vr3AQb/+gwDBfYGBAnyEu4KBCH3HvjqAQADBvgUCAAOBgj38Pv8
/PYN8xHw6AX+/gjr+/357/oRE+sHDvb1AfsF9QACEu/38woBEwMLCA//7u/gEykRCQTx/Pz78swZ9ev16wkF/wkN7QgOEwoCAe/x/vcPCgoH/AntCg345AH3
9/boEQYPDQr5/gf4Dg/dBfkK7fMU+AvZ+wn1/dznCQH67fAfHQL5Dx33Cf/9BwQRFe4CFxT0BRP0Buc0GhcJ/O/o7fj8A//dBP0O9hT/DAo99iUXAdIYBOoC
FfbsBSMMBvP+7tDWGuLWIwL3KQvnCAUTEQAbBt8CB/Hz+OoP/PHrBhb2CPLy7AsYJfwD9wkULA0m9hPeHQ8G6voPMBDx9BMCCB8RD+cqGuUKCRdAB/v79vUD
7QgAAvUE9/vu+Ab7BwUFAv/uEAXtAPj//QLr/Pj2CAoR/BLr8w394fv6GggA8AUO+/sB+/D3DQEHCuv3EvokGQAN7f8VKOf7HAUV9Q8FIvIC6Qb18NEI9gcj
2xMB9w0D6/wR+Q8M/QEADQTlFP0UFAYDCv/z5wb/BxnuAfcD/A4P8wEL7wH49O4GCfkO2wskCAQE6gf4CAP/DQD+EwQZFh4L+O/9E+8CDPgdBAD/DOXv5gQD
5v0F/P0S5gcB/vbz9/EE8v8m/f0QERcDCdwKA/gKAvf7/Pn8AAz8Ew4CD/0L9wf9DBQHER34APkT8AgDAgDxARnx8QMAJxL9CQvlDuYIHAcTA/X3Awzg9fTt
DxvtFQIEDgH01wvw9v4MC/v4+P8Y8/cL8/sK+/PuB/Lu7QoK7/n7EvgC+PkTCPn/8P4BCQH+8vkDDgn3Cv0MEf4NBAUCDvcD8f7tFfUCEvcKBffyCgUJCQgP
B/b68foQDBUN/f38A/kJ9fQJxwIuHRUpC+8D5BoLBvn0Gfb9Dgwy6vT99PLy7xH7Awrq4h0RGCMm7g/kDgb86wYD/fMX9ine4OXuDPsTKBT//PAH/Q8Q9hr3
AQf+8PHt7Bb9BP3y5ff0B/XT/Aw2+wD74BkDE/8U7QHtCQr5/fn4+f8e9f0M9QsU9fLfCf7+Bf30EekWCe857BzyAfka6e/4D+cRCA7l8hsFBBvtF/Dr7vsE
DwYMCA77A/4JC/MCAgUE+AMc8vEY6PAcEgEaBAsK6AcG/BEJ+/kF8PsAAf79AQsBAOoBDQEA+/bt/Qz9AwYIAPvy9gTvAvsOAf3q+QYO+Q0N+v0F/gH2CAED
/vQHEAIB/v77GwMFCAcUBwD4C/EI9vsJC/0HAQb29ggD/gzz+f3+8wkC/wwM+voC+O/z9g8EBgH4CwHt9QfxBv/88wr++gv7+/799gwA/wr+CAIYAREHBvvx
AATwAgj+/u8K+vvz+PX8DggU+Qn/5PnoA/AcEQjuBAsI6QcO6/sB9QUQ+hEGBv32APAH+gL4ExH1BQX0DgMB+PwL/f/99fn5+wrmA//3+e306g7fASrvAfoR
B/EH4f/+C+346gcRCAEXFxD9Av/zBwIM//v1AfIBEvMMBP/79AP/5gr5/Qz5//wICv4B5vIA9fP59QAU4fbyAewKGgYS8gP7Ben/9QIZ/u70Dvnv8gDz/Qz0
F+MNEuYH8gUOBOj4Bgvx8u0J+/j2/PoKFhL99xEEEAgK+wcTBg3v9AYG+QYA9/UP/wAF/BIG9wAB+wX49/UM/ewQ/gkKAAEBAOr2+foB+vYED/3+FA/6EP0G
/f35BAIF/PsVAPkH6w0VCQkZ+AT9AAoH+wDx4uv9Cv7uAgD/CBELCwIR8A/09BwV8f/r//f9BfgM6gAK9wMC8Q769QUF8wn+AQ///QME9/j+6P74GfTeCwgD
BgQHBvMA4wIKAwoG/ggNDADp8OEYCe79BSXcEAsP/OT86/H6DP0MBhn2FRD3APQR9fEFBvbyAAIA7u4B7/L5E/389v/4AvgFBAUG+gsC8f3zCfP3/gsDE/v/
APT9/P8JEPsI7QkIEvVJEtoT+/QgzQMDAg0TJgPdGwz0BP7tECrmHfAQ6w349P4BEAr+EPj/8ggiDfj2+gAG3xYGAvkE/f3r++f9+QQEIPAHAijtC9jq7O0G
Cgrm+BQR/ikd6PTv7g//APsE5gr9EgX9CPz3BAXuHP//CfgHDw34BesGCBb8C9XzBC4K9P7tGA4ZGBbh70EtC/jVBQz33y4FFtUt8PXd8/f0EwUCBPgKBgEP
B/P4GxcE9ur3C//9EQgM8Bfy+Or57wgR9h37Cv0TBf3t6uwiEO0F9/ob/f8S9vD3A/H+7/AC8P7uEwEJ9xQK9QgGAAQQDgT8DQLxAQEY5vMF8/wW8vEI9Qgc
HA0DCAQQ++nm8hP+9egGA+r27frj7wYADfIP9Qr8ABAXBvv6Bwjj+v3wGP4LBgr16+QIAPT3/gv8+/YK0w7z1yD5E+4z9vr0C94iDAwF5s7rB+oeGOr76fjz
/wvsD/72DQAD8RD7BPYJ7RQB9wL84O/yCg3+/fkO9gT2/u/xA+wX6woNDvcF+hnpBxQBBOrk5u/rJRL2/PYGAPb24v8K8BXlGPwX7vz/BeMCEwP25PgB+e4g
D/UN5/3zACMI/vnwGugF/hsDJPP49gbvBe8H9/wN3+0K+wMH8/oF+PP3//UABAbt+wXu+PMDBfkL6PwVAQT3+AMF/PHvANwI6REI8QP09AYI1AL46QLkGQ4Z
DgP3BQwJCvfzD/js7/MKCO/5BA0F7wP1Bfn4C/jx/Q318/sTBgQGDvP79//mF/cBCfr8/QUK/uMKC/L68RMODQ8N+fkB/fMH9Q8A7/QNAg0R9e/57gIB5wkC
AfzpFBENCwb6Dwf6B/73Gf3mAP70A/H//gMJ/AD/+Qv+AgYG9Av5/v/7BPvzCff9EQsK7/0E9/MCDQz8/v8ECPzz//EL8vIHDhf8DBLxD+z7AAbXDRMT3hoT
/OUL9x0iws8S7wzh8/Xr4fgPM/oQ6d0BC97nBxUAAAn+9fzs+zrj2fH09e33CxwEAhQU8Avw+BwL8PLc+hMFARME9+rw7QftFgQIEPzx/P4ADeoY+fMOCBLv
9QvkExwA9wHt+Pv//wUdGP367A4FBPgO7f/6B/35APz28+gL+QoH9/zp7gIU6xYH7wrv+wLpEP7wBvoJHB7///sI+hAHCwT9BPEKBP/1HQf6B/8D7wALENwC
BQX3Cv/98Pfk8g74Fv8I9xoI6xfo6g/2BgcDCAEK+ubz0vIT4QMIFQnz7xH/8uoZ6vsLCPgJ/AHt/hQF7Av9CQUBBg0eC/b2DBH1FwANEAHZ+wjq9Pv3DgXx
8Af05//v4gT48iYW5e4W+/Ed9QsXD8jtCAHqGPAV+Q7w/Aj2/vvn/Onr/PwECwEJAgb///oJBBIHAfMMDAT0Bv4Y+wYDEvr8DwYg+gf/8g4GFeUYCw/4AQ/+
Bgf5DvcE8A7++eL5+PX+9fj7AgTw/uj37g8TFQj/+u786CUb8RYJB+wM/QL95ukZCg0B+QT98xHy9AoH6Qb3BP36Dvv8BxEFBPL5/v8H+/777A4Q+APt9ekd
FQ7+CQz88RIDA/kS5woH4BEMA+r6BQIBCvsZ9QH8EfUJIvj7B+4H9ATjAfcV8/jyFhkbDOoUEf8PCfkSFAoJCxj2BALv5goK8fTx/AYCBfv9Fx8A8v/qEPz7
Bev8AwwX5ebhAwIC9Bob7P4N9wzw7wEOGxgI5/T67ObwDOvxGPYU+/f9CPDr3f4NCwwANeYJAPAC5Of79QTy+egFAxf/9PntDwP+4hYD8RLsD/kI+hPuCff9
/wMBCAEM/gH+GRIDDO768vX7AQoT/vjy9g/z9fMEGQf0AwUL8AMFC/ELAgUDB+z3/gYIDgLs8e4FCPvo9gka/P/6CBjq8PP69Azw/Q7qAvn+8+4O9f/7HSAe
4w0D7vzz+SD4+fgACfkTAg0EBxH86gnz9/D06+76AAn3BB3oDvT76wAF/Or1BPIJAwT6C/oB7gwA/A4Y7QP9+gMFAAkF+gzrBAYGEQIN9vv28wAICAIA8PPZ
DxEMDwcU9+4C8vEE8BEFAeYcDij09wr8HgXq/wnXCAAFGBT+8woQ9v3xLgH05Qf0EgML+Qj68QkF/RXx9ej6GA0I+/8H/vf2EfgGCv8T+gYUBAQVDv0I+v/5
Awbj7ugQDO37GxQK/AMh+hoC9xEA+RH+6xkSFv4J+fcLAe0F9/YF+O4TCA3d4BbmAOz6AQIg7vXv9ukF9P8I8vzwCvHzDPLsASASG98FBegD/Q4cBCPn8+Lx
+wn5BQ7q+uIC6/MK2e75NhEq2P8L4hDqDxYBAPfr7wUG/AIAC+/lB/f77wQFBgMD9A/8/v0N/AUC7QAH9A71/gUA+/sPBAAJAAH28/b0//73/P/w+gUNDQ/5
A/QGD+wK+gfzGAsK/PYVCBAK+/T7BwEFGA4K+g33+Ab57wME8AYa+BX9EPcW8/UHAxb25/gM8eIE//4J+/gPCALvGQrsAP0KAwf48A0G+QwDBwYE8gz89AQG
Bgzz8AAP8wwWCgIV5Qb+EBMY+wgDACQT5QQM5PsA+Qz1+Rbx9vP2AQf8AAcI8wQDBAry7BTzCgj87fP/+fEM/wX8CvECAur65/PrAv4B7v8N4xQECArmGf0T
EQ7tEAcQ+fsI7vUB9gAVB+QN7f/tAwTw8/YJ9/0T8vsL6/75BOcGDfgZE/jz8REQCPQFB/ALBfEE2gYDEvsLAgbpEP8KFhbpAA0GDuPcCeka7On56fv/3Pfg
AQoi+gfyD/0J9BUiEOHzDhEW8AwSDO8JEPgC/vsc7QL7B/Xy/QIIFPf+GAn5+A/yDPH59wL9/g0K/wgIEgD66/4BDuUE7hEHAf76AAb1C/L9+gAR+RnvBBX6
EOn74Bf//u0NHAQL9+//BP7+DP8O8QjyAevx/fkJGQT+8AfzFhALAfsV//wFBvQLAgcQ/f3wBhL+F/0IBfr27QQC+d0KAgLm/wYIEQoF5v8IFvMP/hUM8xf8
8gL6+w8I/Pf76wcB9u8KCf8FBev48/cG9wD54P0F9fj4Ce4MEQ/27/TsA+398BUN+AfxDf757/39/P0GAxcO/v8B8QcAE/MPAvgBBwT6AQn8AQIG9xMAEQED
AvX3Bu4QAP377+4E8//5DOvoDQL7GfTx9Bb+E/gLBwH2DR0k/vkeFvb2Ee/tDQ4NGO0S7gn1Ff0I8QgK/AIh/gkC7g/s+vz59wf8AP/27hMBDfYIEO0Z3RMN
BRb09+7yBvb0LvUN3RDuCBsP+N3gGxIIMCL3IfL2/xTyF+zzHQjw4iT78esb+/cKIPv5AhoGBPAHDAf8//kG7O35+AgY3wgC/wEU+fv9Bf0UAfEJBfT64AkM
9AcCDfzr8gD39gX//PHz/QcC9gX8EQsIEP4IEwj49fL4Buby7Qn39hDy+B4H/fr5/Qv+F/4B/gvsBQ8M1B3y2xX0Hwz5CgwEyP4I6xfk7QEJBf0KCBYRFvUV
DgMADgD5AwH7BfwABvfmDfz5BPnjE/f7Efv1AwH6+QD8//4I+gH+8+769wgUAvv++voR8/39BQjqFAwD/Qbw9wf+8xz93/v/5Qr2FAkM8Q/67wYB+gMD8Pv/
+gD5APEGAQf0CQYAAgkBEAcBEQ8GCfj2CQEJAff18gQO/wz5+PwHC+0U7Or//Ajz+wcJEPb6IgAaCAUP/AgNCAb/EwAN/v0P+AT6GPz7+gXzCQQK9PwLAA7x
C/zkBOQM7fUN+P73IP73//z7Evz14Rrr//DxBfD6+QIC+BYC6xEUAf0d7AcD9+8d4vX4/+Ec9hL9B/QE+PH/8+YFHO7/AQPhRQ3/AO/yHMMP7QzmFBYH0eAI
6f4R8BYn5BgN9fgD+eYjEvv48u4b9fbtBPgYFAHgDQXtBRT+Ahr5BAkQ7x0Q8SQH6QcGGe0PAP0J+fwVD/n69wLqEPAQ8urwFQoBBAXwARH2ExsS6RLw8gHz
DwP5/BsZwQ0B5//f7esP+BYH0xIJE/vqHRQICf/xFt4FAP3y9vnq9/oC9fkA8RoA/QjkDgQD+voaCf0O/PYI9AMB+f79Cfz88vgE+vn58vsLB+AGAQ78Dxf5
6PwA+gL+BPz35PAF9gT48Qz6A/8OCBAO3QQAEf0J7w77BPTnFAD1B/b49vwCE+EG/PT4+AUHAQP7AAEF+BMF+AwM/wX4BhcIEBb3GP0Q/wD4+fUJ4/kSE/0B
7vH2FAsP9g0S/+8MCwQC9vT78ggF8iD8/QwI7BYQ1gIICPILGhAG9hj49+sLBQ8H6O0QDRf7A+oCEQXsHf//+voJBQwG4hMJDwny/Pf5Egz8Ag70Cu/68wMF
8fcFAvz0+fkAERoADwAN9/X8DgwSAfD+CvkKCvkHAwL1+Oz7+PQG/wMbBfH+Bv/t+Bz8CgT17+oO9/wFBwUCAAYCAPL4DwMFDPwI/QcAC+oTDP4T/APoDBIW
9gwEAQr98PoJ5unc++7/4QIU9gYF7Ob9Dt3s/wMQCQAJFw37Kfv0DBEJ/PwF/BzlCQYE9vvt+/wG5wwPERr1/Q0A+PonBAARF+3vB/wDFvbzCCMJDuMNChEZ
8g3wBxMo+QrpBhEKA+/89gYrCP4Q9w8H/fwT+QoOBOwI/QT8Av0N7hMKA/4BBQYG+f0BDQX3Bv4DB/f5E+oD/wP7/Af7+f0EAgX5/RIGBRUeKe/rDeAPB/74
5wMG7A38EP7x/esCBfU1Avfl+xj0+ADy/vsG+wb99O4C/Pz/5ub9HwEX6fAN8A74Gvz5BQAJAPv1Av0LCw0C4AIADe8HBPQG9Pz58PPwBP4B+uUBFQsDAf34
BfT3F/f1+iAJBhLmCAcBBeUDDwkPBwQU9P76EAYMAQ8B5+Em/BgW9OcFAxPcCAAq4/8VLN0MFvYRAhMK9xLyBvMHDPn/BA76/O0NFPwL8wMFEfn7BALw/PkJ
EwnrBwfuBfnkDRnuDQD+9hIE9BTm8vcREAjR7yMV+QQeDfIH9fP8B+kM9u8RAA8LHuT/E+777xMHBsn2FCL8APj69QwC+wL39Pf0AQb+AAT6/vEG+P8D/AsK
7AQQ/Pb96v34EBoWAwUEB/wK4+UaAeX04en79B8G3RMQAOMPAP/0BAwW//gP9xcKBwQE+fv5+f749vQBEPkBDAsTCg3z+fz4E/Xu+ukCARjyC/kG3RUBBAII
/vP76A735gwC9AP32f/3FBb9EAUf+eni+/L7/P8B6/8MJf4p/usO1+rYDfUABQcAA/4K7u8lAOrwAPHk/t4RAtr/5AQH9w7/1gT5/gL9Aw39+f30CvsKCPwI
7fkkCA4A9wQEAu/98/7zAOz7+Qj7GwkP//0NAO0C7vYkEvX04/UW7v32z/cMDAMCA/gP/xgUFfsNAgb46QTc8ekMFuj4Cgzy7wYD9CkK9v4XBf/+CSEPFe4N
9gvuA+/6FQjt8+jx+QYC+eMAEwn5APvn8PfV+fcJ/hIBB/j92er7AQAF7Pf/+BEIDQT1C+jk/PIADfgOCvbzARIC/goIBvUC/QkF9gQPCfb9+Pz1Dgz5/PgP
B/4I8RH9Aw76DvYS6voG//H38QbnABj8AfYc/vz3AxH89f4DDfEFA/wO6Qzs5gb+8gL37/sJEgoFABMJxxENDNEeBfz7AS0L7f4E/gXyQfMZ9fDGDuzl6Rn7
4w30Bf0LAxQJBv/+EA/6FwX0+ej/9gQUDfD1/BX6A+30Afjt+vbkBOnvBQMR9v0ACw0BBvsKAvj66BQU/v/9AvkK/g0C++Eb+QgI//78BfsKBBfs9wgB9/4C
+PHm7Qf2+PoM8/0b8fQF6gAZGf4NDAEN7hX8/Ar6Aebz/BLw9vQM/wseBv32Ee0MB/ED+BEd6vgF8AIPCgX17TD00gn5BwEB5RAT7u4G9fX3EQ/q8/wcFQH2
Gg8L9v3c/Pr3/wkB6/wQAf3g+w4iHBEJ7v3+8ej8JfoF8ur28P/5FMcJKwfz5AztAN/4Dg4FCO0C9uv44vEi+RHw6foG5QYUzgQQBfzv4/AC8ekO+Obw/g/e
CQcTIwv8CxIj9+r/Bgn3FvoD+xP86wru8gUvEQ8A8QIF/d3eJO8D/ePo8978GdkAGAny4/r7GBLxEAkBFvcXCBcB+/cL1RgC/AT2+Pj47/cOFQkI6g4IDv4R
9gz9ChP9AvIJDgoM9AP7+/z8Aufn8gQHDwn7ASEI4AsC/PIWG/0LCxIMFAIGDBX99vEd8/v97ukQC/3/APTy/e8LGAgICvns/QP1+QH6CvkC6Bb85PwED/8A
6/3+At8H+gvo9g7t/hQBFAr08v8TAvzx////+fLvAAbp+g8G8A0H6wfwBAb8+/MFFugPBhoJ6O37+g4D+P0EDP30HRvv+/kH6hEMBxn3DPgJ/Ab/+wH49wry
DAHw+PYj/QX86wn8A+8DBRYT/eMF7RT9CvL75/ztCPj9+QoABPTmBP/76woE//r+/+z5CvMd/NsE9R/wAPsB+v0C8vPm/PMFC/kAA/H4/PgpFff8BQQA9A0H
Fg3n9Q3q9Oj1BPv/3xUKBfAc7AP6ABgE/wIQBvLbDf4UHPj0EwTs7QP8DfbkCw4X6xzoDAUQGgn2AQgH4NsNEQ4lCOwPA+zvABXx8Q3qF/4WAggA1xH7Dvj3
JhUeEvQDCfDx/vgAAvH+8wwOAfD79fX98t8BAgMG9AsEIxsYEPgb8/XzDP77+v/rAwoD+h0V4wX87wIBHwkOECAGAQEUBRsD6gEV5+8GA+kh/gAD9xAJC/YP
6AsT/QnzBP0jKAP97fj9/Qj85AUDCQkFAP0HC/odC+3nAhwhFwAX+fv0GQsJAgHVCvgF8eQE9hzs//0I+fzxGBgKDwEA8f8X5wUG+gEN5v0G+OL4Axn05u/6
+BT89PT+EAYN5gP6Bgf79f36Gf7/8AcEGfUF8foE7AkGHfzw1fnpBxv8GgkYGBUmAfIM9vv8DPHi/vbjDAYADwkK+PAL9hj8Cf4cAwgCBt0cGhbyCAv+9wD5
8/sKAf36CQQD//385AYJ+CAIAwEM/gAG/ewBxv8B//nzB+gh/Q/r9hL+7P8O+wLkDwXzDuX8EBEiCfb7/RTqDOYX2ODuE+v6CvnX+gQC9O7tBukM2vUSFh4D
9PUD+Qbz5Rbc0QIACP3t/NgFIBYb8QYFAxHl8gwPIA/+BQ8E/f36//btE/7v+QT9BfgM8vwKB/T9BvAB+QcOEP8ACfbs8fr1DQQGFwsD/QX5/SPwCPwfC+kL
8cArERXw/QYU7978+vvz/vEXDwwFDekKFv0P6hcR8xH94ggC/AX08Arz9vcF/O309/0S8foHCO4H9AAWCur5/gb2EugNBOgG9f739g36BxwEBAwA6QYEAukG
Dv4X9gcEEv4RCv8J/wIbAu7z9/X7JeAB+u4PAPj/CegJ8Or6DwwFDREEFvz56w4DBwn8Gxb++BYSBeb09/HlEAgHFBkS8Rf4IwwCB/X5GPX79uvu+AL5DR4D
7g4DA/ENFgr1+gj38uIQDP0JAv0J6fTt9wkKAQHwDvj1BRIP8gsNCgn2BvH77hEZA/T26gECAQX8Evke7gcBBfwK9QcJ8gH+Bv4IAQD1/g4EDwT0BPf9/PcD
AwzX7gkAF+7q+wDx7yLO+gcH9P4K5P31HP/s8v/xAxQVDewZ8f/2BOkJBA796BYQ9hH29A/+HA/8/Q0N5gLb+uP24hYPCP76+foE/gMWEAgYCQT0FQMf/BL9
C/j15/Dy8g0F9fHx3f/3ERENAe3vAwH9+Psc//X59wEF7u/9C/0GBgQB+fjpAAb1FP/+AfMB+vn3/gP7/O7/8AQG9fwB/QcD+gf+8/UO/f0SAAwN8g/7EPYC
9AHqD/cc8RMF8f3jAOzt+wj0Afjy+QcFAgsLFvv2AgMZ9x4E/xoRCO76/vQLDhIE+Bok7TXz8QAVHQgFGP8d7QkRFfjmCQD7JAUW+NHz7AL7/vAVBwcEDgv9
AhT2/Ar6+wTyFPb8+Pv3AwcJBPjjCff6CfRQ8fYJ6Aj/HuXl7fsF+RK7GcvlEvLsJCoH7gvzCvsEFw3/DwUIDe/2BQIQCf/49/fw/QYJ7xUEBQD3CPMICA4H
A/79B/8bCAMMAPwF8+f2Cf79/vb1+Q4CAQL2+/f+8QEHBQ/7CwkL/AUL9eoC5/4E9Ab27gMHFOwJ9gn09e75BQID9gD8/vH57QAE+PgG+vUN+Av/+fkE9wAA
APj+B/kL8AIGDh4SBwEL8Rr/+gkW/e79CBsC+RcI9Pb4DxIG8wkQ+/sHARby/QkN9/7+BwYZ7/kbCvj3BewP++4K/QD7CQry9AX8BQH8AxL98AT4BOkDCAT/
/P8IDQITAQbu6wwX+wD89R357/b3Afb2AAv4AQQHFAX3+f728vEC7fkOAgr+BQL9+PjuEwDlF+71+vUk+/X39iASBg/+6NUBBgvsGQziEerpEePxEBsVGh4B
ACoJBuv7BvLw8AQpAwHqBesDBwsACwEI/PUN/QH+AvfvBAn+/Q70+Av/9Rf+EAD6+wEB+hT/9u72Bwf1BPv79wQU7wTy8gT4GQcQ9PXtEgL7HfwC8xIFBvX6
FA/86Qv26PgFAAcG6wIIB/4F5wgPEvUQ+AoD6/wDCPLt+BH28zDyG+v9+uzI9wIaIg25/OsZ7Pkf/AEHFhbrCwfR9hn7wgse7B3tFRQS/vsmFM7szRvo+y4C
CQEGDgccBdHdGe7k/wT6EfgRKSfx8hEV2/j8+wIREO78/Q4F/AsA6AcK+NgeD/UH/QYG//39DhPqA/TuJOrsB/3wDg3oBQoLGQID3/gLDBDsCuj0BgzyENb6
CBT8/eoDFOMOAhPy7f74Ahv3Ofv98vr0Dg0AMgwA7QwK+AcE8eL38vod+hLIGhcRAe/74ATmBeL59i0GIOvpJBf//SANEhr47goN/BHvBw7z9vUH8On7F+j9
8QYDEwoB6h4VLvbv/fMR7gLz9ur8BhYfCwHsDvcI/Ow7Dev3Ahwp+O4m/A4K/gfh8hkC+yID5QoJ5+vHGeW/KwEjFAn6DvL9+gkLEQ3q9QYM/u/tEgH0B+8Q
Ae8BD+X/DgMA8QYNA/P88vQLDvT1AwAPBgQMA/YL//P96B/u+w35EBMI6u/81QQVDPr5BBHv5e0GCBgVBwv76/PsAQXsEgX0CwnwAgv3+//2/fUCHPnzAhf+
GQj0DRDv3ecU7/QH7fgSBOsLHxgJDOfs/A0fGP8a9w0cDfEKBdgf5/L48vYd+gP8DwsF4/gVBA4M+u/m9ggC6iYC4xj3BO/pIAnXIAMSBgX4DhL2Cgj5AQfz
+fQMEgkHGgj3IhLu9+YW/+kL9QcJCQYoDhXh/uwZD+XqDwIi/wD/4/n6/vnd1yvP2hP/KwboBfke5PoUCfYU8AH99fwH7hr65fvz8tPiE+34Gw4FE/cE/vYJ
EBkD9gn7CAH9+vjzDgYI/QoH+gv/Bgr9HP/7/w0D6AcOCfD+DPQB7Pv+7On8FAoeD/fz+RQGBAAaEPb1+AzuIAov8wD9+jH5AuoM6vMHGB0S787y/QcC40QF
7ukEBvwWDAny//P9C94D7vj8CyIQC/3v4AcH/woJFSEA7vEDAAUL6uIB6xkc/wD3DAT3GQYEDPPn9gr2CvIHEwztCArqDQEe//Ya5AUb7fcGCA4O+OP19Or5
Eef4Ajj9IOcDK/wJ0BAmJQr23w4PEjb/+w0AEwP05tkVD/kb6AgbKAAIAQP8CAL++gHz/A0G+ewB/AwD+wj6+fUR/f3t7gIZ/wL+IiE8+voD6DAGAPD76Qvq
Exkj5sz19ur9+jYm6voIBvMHEQDt/+T4DtQK6fX7ChD1IBLy3gYMCf8MBSXu4wQD7fr2E/wDD/4K9PH6C+ESA/8WBwHt/woE8QgKAwn8APnu+RH76wr3CA/7
DPj9BgMP+QLw//P5DvP/DfsLAPn2/AEeGBv/5hDnEPoCBgT86vAVDyj98QgH+AH5Ihf6+QL5GOfa9/f76wwgC+4b//TsA+kQ7/To8PnwDwIGBQn+A/8LARcT
/OsI7gYF/QLwBvz0DPMS+QH79fILBhALA/wCBvULBwz3+gP0BQH8Avnv+PgNEBD8/AYBAgX2Fv729f789Q0JEP3zAfgRBvsIAuz8AQ4THvz+CgoBAfobCfj9
Bgj/1/UW/PgG9CL68R3+/AL4AQn3/SED9O4N/AUBEgrr//oIIhT3ExfrCvnt/f8CCPr88P8a/QP0C+0ABwv6/swU9fJW8eMd6N4hRcn1DRoWMkTK5TIfD8L/
0ecxHOYM7/3y9R4D8QP++fj07t/7BgwlEfH2EQMDBg7v+Q0GBgvZAe/1+REQDAXz+R7z4wP8CCP5BvEQBwj8CfTzCPQGEMvzAQsC++wSGxAF+QMwGhAF6gH7
+RAO/P37390BEvwkAvDo5AT/9xH95yD++Ojd9A0IARns+/vnAv/SDgkDF/XuAA8f/RUHFv369g8DCxrmEwDk6r393QP3CgUNAQAW/egFFxYNEO0MB+8CFwAF
E/ID+fD6yv7j+PX8AwP/ERcA/wcAEQkKBwIZ9PwNC/f1A+sI8ebuEPoABvQDBAkA9/UK/gMFBRYe/xIB/BsN7/XiAQng5fMQ8+cW+fUaBAPw8/z9DBrzERsC
Cw4BIBUF9vQG9AT/Af0HDerxA/8EAPsJ7QH3IPcDEgT5AO8KDAod9OUJ/QPzDfcX/gwjFusOERD09gcNFg/37wAM/xL7AAkB+xH+6Oz6BP757BL4CRUF+vQM
/O8E//75CAP5AxIg/Oj+CCX+IhT3KQMh6fQF8AcW7fbtDwT5Dvz0APoL6v0I/v8NDdcY1hoK5+/6AwreIffx/wMEE/X19f759hLs8gQG+wP05gIGCvj78Ar2
9/4DBOXv5wD88BD3/gjuEQcR8fHT8wDY/gASC/nvFwcS9Pvw8gflAPgPFQMV9f76FgICBAL7//P48O74/gz5BhoFDRcA+QMWBvcJ8QoGCwjtAQEJCwH9/f4W
/wL45RQG/wXr9csKCO3u9ufkBfocC/QT/BUKESz4L/7o/gzt1vUH8u8V9fb99uvt6e76+f7jFvsLGhMM9v0Y8e/wHRL/Bvb89BPtA/vqAPf48wcHBgzuCf77
/PQW+wj3/Pn98fn/EQL3Dvj8+/z0+er5CAwH+gkR9A32Chb3FQz3AAX17AHu9fL1BfwH8eQE8/0HCQLwDPf+DQ8GCfoQD/PxJQ3n+ej2DSD3+QnzDwTw9RUK
Ewn5EAD0BRAk9yT98QITCtz5F/cSE/z7Cwn9Hhnq+v4iHQEB7+jt7fwCBOv9EfD0Aer8+esB7A3sAPzsCvYIDvvlAv4D+/UHFA0Q/fn78wYO+P8LAPHp//UU
+PvkB/0CG/UICfT47f3/BR4U8APz/uEB7hgF7/YOCwED/f/rCugACPn4C/QU8gD1FQUA9f/vFf8I8//o9vsJ+QIL9OkQCv0R9//7BwL6AfET9OP9Afz9/xD8
/wH2Bg0MMesMAyAQFdUBBf/+2vsF7R0C8PPz6v77CwcM8PQG+QgA6gr7Bvv6BQUDBfjuDfXt/AEBDAEAEBT2+xL4+fIIDA/5/PQO+/wI6wMN+/0I/gD7GgD/
9e4UCgUC9/PnBgMB8vYE+AwFBPohAfgODPoGBBTs//EF+PL/8vv1DfgE/QX8A/oBCvj2APoE+QD9+gr77fT+BP39+AoABQMA+Qb0DfX5Agju8vMZ9hAE8esJ
ERjvAP8c7QQNI9oFB/7y6N/80Qf+BQUEE//pEwn3B/8OCgj/AAv3KwP9Ie0EFhUD7vnsFQwT//r9+/X0AfkFDgkG4wL5DgYZ6Qn/9/T6C/wC9vgI8B0O8QoU
2wfz//brBP3zCwb08vwCDw0N+/QL4Qj57ykY+hLvCw3yCQHz780D3gT/4x3o3v3tEO8XBxTsBfj8Ggr8CvsJDecG+vYA4v/u/wvwFAHY/v8K9RIE+/XrAB0s
//sg7BcH/voK/REVB/UA+ff9B/QT5zEJC/X0AO70AB0ZGhcA9///BPrtIBj69+kE+d8VB+AECxcGCgj36vjoFhUNCPsGAOb08OYiHPnp7QUE9g4A4gIWCgkF
7/oA9/4KB/j9BQDrAv0G9w8C+Af/Bvb9AwP7AQABBQb9+PH9/g4KEQEGB/UK//3uEgH2A/EE8P4PBu0QAwT7D+UGBAPv+uEa+wcrDgH0C+7WBhP1HP/t/ATx
9AjjNP34Bvr+/vEHBQX/CgL4BQUJ/g3/Bwb8D/P/Bgvw//4BAQT6BQT++QP6CgANBvwEBPn5BwP4AP/+AfUa8O0PBwL8EQL68AHtExkH/wT29Qj08OwY/QUK
/wr4BQQG/v0QC/sC9Ab2/voFCgwGCPsMBPj/CQLtBQEN9gcC+gIL9AsIAgHz8wEB9QcCAPcFCPYG9PYICPcH8xD8/Pv/AwD8Bv/8Cez7BP/m/RD++PUF6xf5
BQcLBP0OCvT8A/wDDgL2/fsIBhsMA/ERIhD9GOYO8/8gDuU2EADsBu0V6xgLCOkAHxzp9Q0EAQYH/vrzBAz+6foPAg8EGP0N/wT8DOvuBf0EFAoNGAQQ6/wD
Cgj1GQD85/QFGvgE5fUc6QLpCPsPDf75Bv0D+vkKDw/2+vkD9vr/DwQRDhb0Ff8K+Av09gH+8wTl/AoHBAH6/fv4EwIE6/kM9/cFHggS/gT2BO3qBQUOGA4U
FP79EgoCAwr5E/sEBgD/FOsH6wPm/g8A8g4D/wb4AQoR/gURBfsbCvsP+Af08f4KAQD9/Qzx7vP8+PsC8PL+8xH+AvT59iT9ARHoCf/0Cfv58Qj3+t4F6fgV
9/sE+eT48/0RA/b++wDz/vsK9wXlDQnxBegH/ufwBvsA8vreAgb5+w399QL5+P8H+vn09fn4Cw4A8fj/9gUD/wQR9vQd/hoUBA/3CPsBBBEIGP0G9ev9/fQH
8v0C/BLy/x7/EvL8DfACGR/3FeYA8wzz49ryFivy+fLrC+gDIwgjAOwQ2/L98/j9/QHy6f7r9vkEKAMWBvoR9/0CBhcZAv/uABb05PQTFhD37fvzAQbp6wHc
EOoL/Q4b8AnzBhDpEf/5BAkH6Qn6+Qby8P32Hvr7A9f99xYVFuX2/RP6BfkOCfz9J/oIFAAMIxEWBQzsFPDn2gnyFwkB9gUP7/kUBQ4b8P3rAPfU8/jo+frh
CvD+BQ4i/yAPGQjy/fEUGAUD3errFPz//vn9BAP7CPoC+Qr4/AcEB+/k9/js/Af6/gUV9gj7/REF/voQDRAFBu0NBQMGAvEIHv34BfoPABz9/fb3IRb5+v77
DQT7Bv8HAgb6Bg8AAAUB+u72Cv379wsE+xD59wf09fT18/EHAPcFBQD3Dxf/Cxzw9PD68hz59Af9+AAE8/r5/u8EDQP7AOv0BQTr9hT7/PbvEQMACgAA+f0A
9/vlCBDYAgLkzQvoBy4DGPkC/wJH7DwK/RUTCdTy/uUPMOYHDvT7Avz1AAr6DhQeAfIDDin1KAz8KA8U8vP87xcl7Ab4CPMUAw0A+yAD6g0LBAr9E/z19gjx
Bg36EBX7F//wEQXyCg7yAP70Fwfm9/4MA/wC6/4KCe/9+/kGAQf/+xQc9hPqAQQDAwUAE/oJAAwK6Aj79u8FBvUA/PQM9Pri8wvt/twNF//9Cg/mAgX49Qf+
EP8C+QH9BQjl8wrw/BoCAwQD+fv8AgkE/PAIAPgB/wMB/fcHAAQL//sG+/IBDvby7QP3/BIKCQQB8A3+CvoKCfv+/fv+9QgX7vwGBvgP//QTAPcBB/kE4ir1
BAbm2g/gA/f0AQYU8wIOBhz+9P35AAr6+vkIAxfs6wgX9gLsJPz27vwU5/sO9OAIBAsi/vMAEwkFAwLr8/gCF/79AfTr9OvyAfsK9wDi/u70DQUJ7QMCLCQA
TP/S8hQg4Nr2APDg+Qwf6/Xq8eMJ/Urv0QcKD+4iDvkn/OX7HyP/DQ/8IvkGDg8O/hIP9hME/PPPCAbx/Pb2B/4PDBDu+P348Pzy7RDUFwIVEOn6/vj20fzw
Bw72HRD0Je3+ARITAwMB/hDz/RAh/e7yCPkT/BPx4/X+9P7+8fr3BwP5DAH3+uwBA/T3FAkF8Pf1+eoC9xYU9vIAFxsDH+kKBPQo/vT+/Bv13fgRIQ/p/g4D
Dtz6CPjxCxIoBxrvEO8VEAz98P0bBfzxE/oCFBcA3xMU5AkSHCzn5vkPBx3wC/r9C/r1BAwA7uwF/fYCAwEMEewFAhYA+NvY6RcCEe0BEAAb+O8z7wfWxgfZ
8Aog5/0PDvkT/voS+/gSAfED9fEABAL/APsL+QL+Bff8/wMIAQwNBQj27gT+/AcC/RAa9P3/FQ8EA+jx5e/7Bf/t+gfq9QH18/7q/fYO8BML/hj5+fv6DPv7
EAYBCf4ABAz7CPgGEAgKAPkB/fj5BvICAhEH7/fzCQD3EfvrCgX98wQHAP8F/AH0BxL9+/f3+QL5BAMH8AL3//nyAPwIAgD/DwUKBgMH/v0EBgwKBAvl/iju
FQ4HIfT2CwML6ADuHOkPHvnYHO0R9SP2AwL68twcDQ77DgkK9P0B9gsU/fzp/Pv7+ArqDCD1/vH5/AQE/eT2BPsWBgQN+wP9CQIbBvUJAvv9AP/89/j4Fvns
6gQUGBEk9AMC+Qgf+fb49wH+7/cg6PcOCAYLA/QbAO7mBREXECH4Cv73DRgB7fj7Bgj7+Rbu/RP/Aw4K8hr29/T+/gD+AQYFBxH4HQTzDw0H8wL6BP0BCwEC
+QH6CRTtAfUN/xP6/AD24P0M4/0cGfPqAfTr5BMR6/YJ6f8UCfz6/fr4AfAD/wbyC/4F//sIAgYIAfgCCP/9+gHwAwcNAQPw8/X08w3zCeIYBf0Q/P4EBg76
9PYXB/P86+j+CwPy9/Hu6/vfA/oQ9v/4Bf/2Ewfl+/71BvEZBekD2QAG8+zz+/X6BOYN9RT0B/MIDvYdCeMACPr7/RcC6AHaAhzo9/8HF/4BAA8NEAn1Bv74
8A/+EQkB6wv9AfX9BfcF/fTt/AEXA/wE+hAD/ev2+wkLGQYQAAv3//0C9wL/+PUDA+sSFfHw/PwEHfUJHfwHBPsAGgj/DA37/QgaC/LfAR71AgcF+/P58vgT
HQkZ/gTnAfIVCvX7ExHqDgj9//T3+fcBCf4c+vr4+v4A+vjtBwYHAwb0Bv8D/QcMDvv9BwgM9wMN+Q/7AP/1++0O+/cCFBQMBuMGDfUA8gn39gsB7iL88AYX
+goDAv0G+BoOGgUB5w8ZDPf8BS/2BQ0b9PoTDQQbIQASDBLfONvvD+kQJwcH8BfyEP0B9O4MIuwvEyMpCfsU9tMWFg0JFxQSAhID7xb3E/D28P7wBPP09/wD
/vn2AxIV7AfzBPUc8xAI7hP0+wkmD/0UFwj9FSD55/4NLgz2++jwCw4QDfL+/hIH+OAbFQAE1g30CQ0d8An3BQwU/P/09vTo9t7y2vgNBPQSGjXz/sMy6vD0
IhXG2+jy1x0JA/zyAwoLDxj9AQIOBAjsBgb48/Xz++4N/vf5DBQF//n2//4DAhD78QAC8wsW9vXx9gAHEewS8QMRAvkO/AcP3PwHDOwlE/oQEBb97vnnAPYJ
CQ8CAwHoGgH4AhD97e/69+v47RH2DQz4C+r3++X4/vgFA+cE/QoVCO0DAPLvAOoLE//pC+oMFBIb+gjs8QPp+Q32GDH8DAgD+vUE9gL2+vT8BPIIE/4A4gQB
EQj7BgcG7wD/8+oKEQcGBP7jBwAE6hHz//L89ucoGxIMAPb55wwSHQEU+fTw6RLy7wHfAfP9D/kD8/T3BAUE/BALBAX8/xD9/PEE/gH1Bff+8wUJ7QsRBvwG
9vQFDQwO7Q3u/v/2DgwT+wMB9gL3+vUC9RkOFe/i7P78COr6BOjv/wHqABD+BvAWIBHrEAn6BQEEF/z76PwB+gQJBQoO+f348Ov7+vbu6RsBEgEZA+oB7QMK
G/QC+PAGEQMB//QJ+gwCABP7DwL1Bff8Bgj6/v0K/vnsBQvj8vzr+ArzFAb6Dgrk+P4W7A0J7PcV+QD+/QsRA/ULEPz+6gPqFf4HE/n/6RIM6RviDPUG5O7w
GxAOAyTi/PYH/Pru+An2FPrs/wIGB/0SAQ4I+wf/+gQGBwfv9QbyBf8KJ/sO9QrxBiYL6BbtAvry6g4N//fv4g7zKArp+vIC2wry9CQSC9HmGwcFATnuBAAK
6Q7nDOcJJhMM6DEA9QPkDPACFgEF2vAQBgUQHe4J7+/zFOgP7f8bEPboJPH68/cHAgIAAfbwAvP+GPjvAgL/APIBFPcADQX+EgH8D+L+5RfkBiQXFNDgGgkO
/z72/wIS3v3eDvUVEBwJ5T8B8xDqG/kNDwr74uMVDgUaJ/ga4gL8B+kV/AIDDvL4I/nh5fUK5vobExjdAv8EDtkV6eAeEtz54PT8FhofAOcxCfb+7PHy/vgG
++7zCegD7vb//QgJ/OUO/A7zBgfr/vb96/PL/hoHEf4A4kLl8Bjy5AYB4+63CiwTDCcK3AXU4x0CDOj//fkFCOzuEvH+DwD09RjvBfIIFAMAEAfy9fAFJgH3
BwP+AfsJ/PQGAv0B/AAb+AX6/QL6AfcBAAr/A/oNGPMMGA7rDPYj+g4izdz8AB/x/e32NgYAAL4WFwbnzdru+BH98wsUAQsD7wTzDe7tEwUCAu8BBPLtAfYA
9wkN5/n55gX3/hwQ/Nj1BAn+EBruCgQP8QXvDvIFEg775BsD+wr9Cf8RHAEdAP4rDQDy8f0O4uXxB+7jEOjnFBAA8wD89w/o2/j39uwXEPgBCBH3+/gC7QT0
Cf3n7f4CFO3z/vj88wUB7fr3AAAI/P8U8Pjv/fn8APMX+/kKEPcK//sNBxoHGPwDFfQD9PIN+vYX/Pb/9PjtDAMG8QwVCAkMC/EP/ffiBPP+CRXy/xPuAAr4
DAT6/f/u/e8NAfcTBg8QCf4B/uHz+fcAFf0C6/YABPYXDfcg/uvr4x8G9CLxCBMTSPA/FgQfOvYbFCHY+wftzvwcFNXcAxgF7gAoCkkW+f74Bf/59P8F7AQB
8Pz7/fkJBfMMAAoVBgP+8RsA+wECDvPuIuzmGgrgJPUUAeDtEPosB9UjCtnIxQkNAhMU7w0m9Pru8Pj2CPv4/gfW/wj9CgUQ8BsU8/XzCwkAFfr3ARL6/BPk
BQQD4Bf/DPz17xP6JQ7xDAb37+gSDPQaAvoeDBH8+9zt+wrhEfj+B/Hx8Qn9/OX7+djz2Q/9AAr/APcSAvoM+//8A/MK9/vy/AYHDwkC9Qn+8uzyDwH4CgX5
/Qzx+wjs5v4G3xAFCOAE9gUFGwfqFRP65NIR+voO//sQCvzlKhEUDQvr/gEHAPL//QchAPvzEf3r2RAK//z/7goG/R8fFeAN6xYf3wMdACX19gfh+QUI6trP
JNrfDxMIBQ36Ev8G7wjy/gz6CQDyEPj/9wb5+Qnr8ukc6/0P/wUHFwkPCvrtBfMODPHzBRMZ/+8P+wEU/wj08hYO4ALzBQz98hcRDP306gIR5/UMBxgHABf9
9woFAP72Cf/hAgb8AgEP+A7+Ehb+Awr6Cw/zBf7qEAD8Av/78eUG8+MPExcXBQQY+fPh/esdCfT8DOgIAAEC+vwQ9vz66x/07h32Ewf4ER4G8PH02A0T8+EP
+xv7AQbs7RgS8fjMMuffHewNCAIJBvro+/XwACL8CBT4//76BBH+EADc9Nge8vU08gcWDgzvFwTvDQMBBPgVFQ/w8v3z//71/ezL4A7y+SH7AwwCFyP37+/6
5RML7/kF5iH5/AH9ASMM7QjVOdrrIfQcEgYeBhEM+wb0A/4NGxMR+eUG9PYIEgX5+vYK8O/37fgIEQ8LFhf+/AMSDuroDA8W5PQN7gL+Av/w2xb36ggBBAMG
5/8BAPf36wcH9hf6BvgR7fQNBAMS/PgDBwP4EfQlDP7+Evn+8vbrGBPq9fn/EgX6EQb6GwP28uYi9+0d8xILEPsAFfQhEQL6AvcK9vUTBPEb5/zM/fT99/7t
C/UO9/f57fTuAf31ExES7AIA/hHVHuDbISDV+ebx9SUcGQvzJwn+CAcFCQwE+gEABwcCAvvp/wAHDg71EwT7+/r+DwAK/O76BgDy6/gH8BYG7Q3+EAPlEwQM
CgsE/gL1EgHtCgcG2wP3/vD1AQLxDA7mDuki+O8ZBAMW//UPAN8CE+YnAvXgHQcTCRbm/+4BDfb+/vkIBRvx9g33CA/y7dkNAAT/+gLyF/ruIP4ABQkQ+wEJ
Bfj86gMC/wn5GAbS+gH/9R0LBOwM8/AhDv7/Agry8xIN+/TmB/kFBfkl/dMA9vb2JAcD/w8NBwj6AfUJCAQVBPz0Cfn9EQn/+/z5/fv1AQTvF+TtB/Iz9dcR
/dn0AMj19yomB0LMDhX48OQW9fYdCfkxDwsLCOMFCQ8IBf8IAg0G/A7gDQwK+gANDwn2+BH4AAXxB+IF+vACAg8KCe76C/7y8AkeFvv+7/AIBQ4KBhEG8xT+
BAYEEQ4O//oGBQf+I/EACfkK/gAC6xoLCwATCQUdAf8B/Pv1/fPyDxIACQkP5f8CDBLs+v8A+w8B/ff57uXs/wH+APwB9wf7AOX+BgkGAQ30FwcABgb8+xIA
9Pb36c4HCPoNG/bYDOHoD/fyBwMI4ibGHToBEQfv7OgU6hIK8wAC9hL9+P4M2f4V5P31AQvtAtENDwz/9PkAAvv9A/X5AggB/QAK9/33CBD+7fL5CAQD8wUG
9A3xBO/iEQPy+P7xEPX/EAv7/AsM8f/3APoYDfIMBPPk6hAI7hX5/goL/wz4APUF6Q8D+e0M+wry9vzr/PwAAf7lC+z1A/gDB+8DDvrz9fv1Cwrz8wbuE/8A
/Pf/B/74/u4M7/kKAwQIBPkPA+74/Pj4DfH/+v0O8QwH7/gLDvv/BvwR8wIB8QMNBgcFEfEC/wfsFfwI///9+/0I/wr4C/cPAgTxA/oFAwH97xYABQP76esA
GOolGAQO5wT/9PkL3/AN+Qjt4ur38/sZ/Nf09vcH4ecW8+DtC/cKHvzi7xctBNUaCd4LBw4lEBv07N/99Bb1CQDn9+gN9fsT5vHgIwod7AD97gf4EBr38Ab1
H/nmAfL7D/fj6QMDHv4W3QbzGwQLDwTvAw0SCP4aCw8AAgj09+b9GNchExIS+PH2BvAA+fYCAOYc8fYDBBH1BPcR8BX/BQH3+QcP+wUF/v8B+woLAAH5/wQJ
BBD9BgD9APz4BwcA+AX1AgYC/wP1DhHp//AKBwAO/gQHCBPs6eH38vUVGt/tEfD63w/+8hnZ5eoI4Rno+wsdAhIBMPYkEgQNIP0TDQ/q+//14vwPCeDkAhAD
8f0YDDcTAP745OAMHgsPE/P2HAAJNALXAQf7+twAIcEJGAkABwn0LQP07fQiBA0I9fX9CuUNAukGCvD96/AS0AUMAgX2B/3/7OryISUTEQfv8w7zHCz97vwO
8f7tAybSBBYE8wXz5EED1Rof9g0I+PL2Hhr5zxYR7xMT7/v4x8wF9QL8+d77BwfkEiDeChXq5foSBhfnGvX9+Qrt9vr39gUECwPr4PAGAQX39Pf6CPUG9wcN
Aw32Avr/CPwH/e8GBPXvCBoAEvjxBBD/Avj9+vcO/iAIFvf6ywMHCe0QACLY9AXk8ADu7+gIAAv2A+kGD/oiFwD7BOzu+ALzFwn4B/AF6w8LKgPvEwAIEQUX
Avn89Qj7CQH7+/HlDgsAAAP+9v0J6BEP6xbT9Q/X/gLY7AwDGg38DfoF9wo220MH8xIfE9PrAu4NKfXzBecDA+nt/fcPCPwH+v7wAiPvJAP7CgwD5wT2+gcK
7wf2DPcIDfMDDSwJ+vUNCAEGEP/+6vjt3wAU3wb85jn91iIj9fALyzYNGRsI9gIV1in26QUICr7oDCvZCfX2+tb9D/3x5/L29SbwHAH8FioKBQsEAeEJ7xD5
EusB+PsgNegI+b8JARr2FQ0D6P4Q9Qb3E+T3BwgJF//7+/MUAuUp+vUXzBT9HwQeAff2Bwb79fMMAP0OBBz4Cw0ACAbv/PsKG/7eD/L2E/z+CQkI/goO4RoE
/RoK+v4DAe4I9OUeC/YB6fILBfIP/Qb29/31/PQID/cE+gL6AQoG5A348A//+fYO8u0a9v8O7PEb/vcH8wkPFBHr/vwJ9Bv3/Aby+fnvAQf9FxH6Au4YAg/0
9wP69A72DvXm/vv2+QEH9vUH/PoF+P/v9gH8IQgDAvgNAPX/DhAG9PUH8xEO/xEE9QcBA9wH6fb6HA0L+Pbq+9/pCfwM/QvzHBTx+P0O6t386AgAGAMA/evm
CPv18xIBBCYJHO/4AAMB9A32AAX80AcF/AIXCAAG7AsODxwYAgwGCSIB5wUP+PcB/hX/9Qj3/Of49wIm6Qr5Dg4WIhYJAhkBE/n+7RTwAwAJBfX6Ee0N/gTv
+Qjx8gUI5QwO7xQD8QQP/v8G/RX2/AcM8Qb19vn9EA33C+sI9g3x9ggOCCzy5+75Cf7q+Qv9+gcS8gcFBhIK7gYdDyIRDvICIhn36gLiHfIUDArux+H67+/t
/O0ACgME/QruAgoCGAgP9Qn/7fb97gbxBAkMIfL8CAT76gD87/MD/wbbDvEaEvjw9BX5GOUa/Br4B/r5/v4c/Av+Dtzq9wXV+RsF9AcOEMr/7g/yMxjlMAT6
1OUZGNoj/AEYE/8RA/MFCQsEAfj1Fu3/9w/w9PD19gULC/v0GgkY9wT2AQj+AvsK/gMP9PMA//UDARAD8/7x+vj/9fby/v0DCPUADQX2Ce/p6f0A/g4C/Qn9
+wokDP3uBvIJCPkB9QYIDQQI+QII+P8ACf/69fkB/PX88f7+9vb+/vAEBAAWAvb62wz69voDAfr57TE01u3+ASAXMNPdD/oT9w3l8C3t9hcE+w37C/L19xTu
+wQNCfUGEO4I1Ab9+/UeAvIFDOYABeQV/AIIEPPc7ggJJfL3+gwe/wPN4yEAFAj87fAcBv0P5Arh8RcI/wcE6wcY6OYA9wUeHvn+FAMH7QQBAgzy7hHy//Hw
DPftCu8BB/j28P/z9x0YEv0SCf36A/8FA/kIAf//C/H09wL1F/0LCwMVBf4C+/rw+vPhDgoJAgYI9AwT/fUD9Qv+9vQG/Qv5+vP6DAz5A+P//vEGDAT7+w77
8Qv55/YK9fvq+u0MHwH+Cf/6BP78EfUS+QvpDPH5DAPv/fr0EiP0Cgr1EO8S5ffuByEEHQbz8fn33AX4AP0b4AMIAwMLEv4CCRP3E/rgAP4BC/MW+xb9EwX+
DQT9DQnkCf4F+ArxA/Xx9xT/AtsKCPoM9gT4DQMC/eQT/QgN4/T8+P/pEQz5DxfnCu0C9A31DhYEFQnuAATs7Qr0Df0A1wkNFucP/cYEHRDw9hbyCvgXDuzz
GPjy++D1ChYM/dj0ChT5/P3t9esGAvf9B/sO+wgKBgz9BBEE/vkUGeMD+/QAHv7bDwvyAwX3+gQL0vj1DBL9Kvv5/gsD2wgCEALy0/cL/eoGA/kCAPL75xby
/wcKEwoT+ukA9/bdDv0HCPPgBRYOAwQGB/3zDQUH6u32EAoQ+xTvC+35/PUMAgQY6+70B/MIBxMDGQD9A/UI7gwL+gT39BH1/v//CfXw/P4XDwf//AT3++j/
+gQT5P30/AIGLPkmCfL75wLjEfIJDhTeBAj9D/z+CQH4DhUP/ugVFfD8+BMOChYCA/oRCfsR+ADx8gr9+vf7+/0HEv/6/gYG9fII8wgD/vQA+w4E/gYC+v39
7/T8+gAA7eoHChAD//4I7vz0BgcLAQID/gIA9wX2/PwE9QH88gHIEAMeG/v+BiX28//6FQoN9g8IM/0EFRLtCeDh2gTq6yPo7hXrDf/40/nN8/jU3BwLAf3V
HgUgI/L04+7fBeDzH/TzEesG9PrS+dD0/93gHg8L9NciBR0i9fb8FQEZFvUKBw4I+hLn/Q8P+PT4+An7APv19BPmCgL4+v0b9yUf+QoJEAn3GOX6DQ339Pbm
EvYM8+3lFuAJAv7x8yP5MSjxGBAWDPAd4QEXE/D7+dMb7Abw5uck2hEI+esAHfciHfQNDBEH9xjj+w0O+ff27xT5Cfbu6RjlCgD67vsE/AQCBvwD7wn7BvwN
9gb8EwoJ8wAEF/kC/wn++wcLAf/yDgkD+AkE/Qv/+gwI8/P6AAkKBwr9Bv0J+gv++QX8AAb1EP31//j6+jLrA/rz4fAU/wns7fDpCAbs+wXnC/39Bdwz6eIG
9u8ZAcPQAAQ18B/R+/od+wAZ6/UOJwkG7RrcF/n0HfokBRT97AcZ8RQZ7wf59f3n9yP++Rb8/Ar7+/z1BQIHAQAB/Aj2DP8W5/kLDgHw+g/0Bfv5/e8F//gG
+QwNCQYC8xEL7gAO8wEMCfX3/QQKAPP3/PMBAPUG6//9D/UQGfX1/xUZFRQB2+v+++gCF/4SBO4QG/cBGCD8BxQG+On4CwQF8xX98v0SCfUFCO/5CwPx7AUK
Aev4AfcO9/zqAwsPBfrs9fUE6wUCBP34AQsKDPL2BPoSBAT8/P7xBf0NEQn0Agf0AQ7l8fgQ+A4K9gME+Aj6ABcLGAwDHwUQBg0Y9v4C/AT97BH69hDz+fgV
BPv9BhP+Dhb86/H3BhD4AP3/A+8KAfv79g3x8wEBEwj1/vLtBOn7/Q7z+/z9DOABCfoXJAoa4/jv9e4ZCQn15QD44AUIA/oE+SAAAf0B5gf0CQQCDOIA9/oO
2wT19RoN7hD4Bvb/6+cI+uIA5vzd9Qn/+A4Kzvf9Afv0Fhb7EPrxCfMCAA0KBwUR6fL9APv5+PwFAA7jCP3/BPkIAgYOD/cACgEIC/T1Bgr7+vX7/vwIDwYW
/tkOCP79/BILDAD7/wcBEf8KAvgBDAD+BQXv+ATyEgr6Bvj29fvzDgMJAvcB9voFBvn2CvkQ7QkHBfsI/P4CBPse8wz7A/76+ur99hAF698D6fEC9eX0A+YI
8P7yBfkNC+oKBQjw6RMNCg4W/RYPDvn88v/3AfUBHwvsCP718RL+Fxn7GPQADB0OBgj1+gAMEQfl8gYr7/7rAvv+Bw79A/7lFQ4B/vUPBgcW/f4GAhQN//72
8wsP+OLm4Av/GADz/Pn39/0cBxAR/9UB/gUR9u4VFgMEBtn2ERcIGuT1B/kY/+/p6ibs5hoK/Brx7/fo7eb8Chbt7AgNAQcL//cJBygQ6QwE/w8LGff88Qn7
7vv49RXuBgIWBgTu7/UK/AP/5Q/n9+vvHvDzBfXu6dgW9P8W8BME7/IFDOnUJvUZCdre8vML/REExv30BtMhC93YCeD07PcDCOX93gAyIwLrAg4Jzh0T/woE
BRcA1wcB7/4F8QcBDP4CAPEF3wAP/QUDBBbkBhcKAAUC/fzg/AH8B/8ZAfgBAgsD/RAC/voEDP0FB/UO9Ofk6AoHDPsEB/YEF/f6B/cOCR3w9QLnAwgcAe7l
8g7/++4BFPcCCfoX8PYGDQT/6+j5I/LcCvAb/xr44v4Y/xUk+fH8/hzeBOznGgMHFfDeIQgF9NwD//T9/OwKDvcP8fD95hYSA+8S+wz76wLp7Osf/Az2+vkD
+wX/9eoG8/0C9w0N+wDuAAsQCujyDwD7+f4C//sEAP73EA8CCxP8FAEGEAQqAe/wI/gE6/wG+Pb6DOn24u7+Bxr3FO878fXa+vP2/vwTz/UmMwEiEe0E2+vi
CfwC6vMABAboCwT0AQf78vcIDRAO//YIDgb8Du0F7gjb/AT+GAr6BRXgAh3w7AYO+BEV8PgQ+gzw8wDwCvT7DwQOCgnyCQT59QX6CA/yDf3/AwAYDgzv5gcB
/f7t/AsO+ff19ggJ/PsCAfvy/Pj9+Qf99e8KA/z8CAX9AgX0BwT86gAT/QsLBv4J8yAIGw786RMVBvIACC3vDRAd+/UOGhDqEBAiChn/7v4N8hj9HAgHJBMF
7+npBgLs+/cU/PT9C/8O9foXBgkc9PQD9woR5BT3AwID++bw//n2Cw4CHQIDAA4B/wvlCggUFRH0DQkBBv71BgX99g7vIPX5Efnt+QAB/fDw9/3pBAMR9/kQ
/O75+QD7CPER9v76EgYX+/36/vcJ5/H5/Ob8AxDoAhgB+fr3CPgI/w8A+QAPAQ709Qr7/gDp+AoG7Aj7B/MKDgEF+OsC9wz0BesAAwMCFPn7CQ0BDwb1Dv0J
CQgaCwAWDQL05Oj6/wHkE/zx9QEK8hUABvj0DOr/GgTtDQ0v7gPs+Pb8BQb0CgDrBevvBSMKEgDz+AoFBgwGDgYIDPf8/f7yAen+/O/6AvvnC/cBDBT8C+IJ
AP8B+/79CQH+EesNCwkODPzw+/gADPIB//b89AQCCAP69Qn2BQED/PjoAQf2/+sR+Q0GBvMKBgoRAgET+PYGAA4E7fwDBRfw9gT6Bgn9DvcB/Pz6/uv/CfwE
C/H5/u0ABP0L9/z9/QIIF/MD+A4A8xH77QsF8/HvCQIQ9/kF9BIR+PwA/fEA+xYY+AEK+v71FPgG8hgJ8PAI/g0A//vt/vz9/wQQ+vsH/An1GBn5AxUM7v0G
BQn2Fg4CEfMZHgAEAP/7DfkA9Qb98fwEAwz/AwIF//cDD/YFAvf4A/ED/vcBF/3z/vgECQb0/Av78/cHBfDr9//sBPoCARr5DvoC+PIH+fwABvn39vADCP0C
+AH9EP/u8wAHBP/+/fv9D/D/9AgQ9/38Cfv++P4FBgj4CAruEfYEA+74AA0K9Anm/QwBAQ8Q+wLrExQK8wT99ggJAfkQB/cX9vTl8hP17gn8AwXrBAr9CN8P
BRb1AO799A70EPn7/AUC//z27vbr9woD//f9GA0J9voMDt8EDOoUEPQKBAD96RH/AgECBAcLFQ7s/vj0Cw35Cfj7+/zq+Pn9Gw3yARH4AQICCuoL5wD7Dwfq
EOrr8vQbCxgOBA78EBEXFOjsC+T7B+/5AfYEExIE/vrv5wPzEP/s/f/y7QMNCQEb7gD7AxH7BQkG8+0ECwILCOkFDRD6CgAMIN/+A//lGREA//8C6gcO//gE
9RLo7gcK9hAD+gbzHQj35AjzEQoK5vMC8AACAvH8DvkIGQP4+gPzBxYD9vf7Aff7++4QAgjx+/YM9AL3/O0cAv0F7R/3BvwCAAX/AQQR6Q8ADwj+Gvv5+hgN
//T19A/u9wXr9xIOBwb2DA/rAiL9AAP3COcM/9UHCvv57N3/C/f2DvkACvL1Fgr4AgcOCfAUBff9/Bfv/gkDDu70AAUQBgX+9gwQ8ub+AQX56vz58gz/7PT1
Awb4A///BuEF+wcYD+X8Cf/yAAj8+wMAAuL68vr7CfkBBwoE+wAM8f0JAgD7AfT99QEAA/wP9QH8E/cD9/0Y//kD9Qf++gv85foEDQYK/Ar2AQj4C/v//gMA
8/wI9wsKCvfz5g7/8P4X8xAD9+wEJwf96vHwCwn58BTnFQ/8D/zwEAnw9tol5P4d6B4G9/P6BPjs/fwBEQL/8ggXAvoH7gv1Bwf5BPf+BPYK8wUI/Q7+AgT7
6RTyCvsH/hT8A/cGCu7yCw4I8/4BCwXt++/+DPwK9v8GDwD8DQ3rCvv4Cf0L/AACCQz3CwX2CQLz8PL2+Q/9//AM+Bb15wL3+AsLFv4DAAsFAQr66vwLAgMZ
+QUA+vYC/e/8AQ4H8v4R9gD9BQsR/AYI9fD99fzt/wETAQQDGe3wG9kMFBYEDhPtARL5BvoB+/0S9Orx9wP0/PcACQUT8+7uC+r4/fPx/xEb+iLsEv0G9gD/
APUNDQoMAAP3EyL8+/39EBIIBu3+DAX7AAXx+vsV6ugIASQA5v36Ev0F7xIJCxIH8PAIBQD8APns/w4K9/L9BvkGEhX88wYC+wH4CwcH+P/w+wD89Af6/AwE
AQgCCfwIBvsOB/kE9wIPCvQe3AwJGRED9RgB+ekG/gj9FfMc8g7sAREJ9QgDCBD/6/H09Bv+EfwSEPw4/98t+xb//PwJ9Pzp8PUDEPz29gYKBPkE9gv79fn4
+f8CExD9BBAB/+0S/wAB9fkf9RH98e716/kJ/QrsGBrvFPnoGgsW8wH4FfjpBej18RMAC//87gcD8fABFvQICBLqChEFFQb++Qv3Cev+DP34+Q8CBP/tEAD6
AAgK9fX/DfQMDAYNBgsABBAO/wgL9QQFBw4K+/gXBgAT7O8G+fQM/A39CPgMAvbtCwX8EBsHFAbw+/LwHhYD/gH19xfv7P0CGRYM+AERBwT9AO35ARP2BwD/
+wYU8B4N7Az56AT1DAXvGgYRAwgHDAb5AfIEF+z0AQL5ChfwIQbrCvPtAPELAvUXBg4BAQMKAfUB9gUV7fgCAgcJ/Qfz9v8CAAgJ+Qn0//4XFgAC8wD6CwT6
AOoEC/Lv6fjPCAIeBvvhARv4xNsZ9PoF6QYL8hAW6wYA9PjW5f0GCvL16gwCDuoH6/EODO8K9x4Y+wQIDQAM6hYM+AoF+g8P3voI6RLtBhAHCx4XHgX54goJ
/vn/G/r68+QMEvwD8PsHF/778+j1Dt71DgP5DPXaBMMpCeHjCf3u6hPd9gwIGPwK/wLw/wgRDgAUAQ0ZAwIKCPYG+/Xy+fHmAPrp5AUWFBodFf77CAH05+sD
+Ojz7/XnAc3nBeULNPoED+oL+gn29A8W7+sgAg7jAg3wJhP7/g7z5gHr3xb7BiLv8/359wPv9wn19ywZDNzvBPIHCwLwD/nw8u/vIAYdJe7yERwf4DIGDegR
HRzfEvXx7xQZEwPo7+rs6eoCEu4GAAD6AwQH6wv1Bvv19g0AAQLo/QQdBA79BRQJ/AgBGgsRARH69wX68BgEDAcB9/8BBwkX7Q78A/v2BPXcB/YE+fIi//0A
6QoP9Pj87/z+BPIBDe0bCAgL+v//D/Xs7voCA/nwAgzw9wX//gIJ9AH8FgHwBRP1GgP3DArrDQYA8wj+Dwf/CvL5BwvqDhURAwrw/vDuCBj19QgH8fTf9g77
CwfoIhv+9A7/BAHuFiLrHRT/Dv0AH/rjIuTXBe0LAv0a+wAEF/vjAw7+5REPBPX6CQYbEPPyBPj+AAj7+PkL7ALz/f8WBPocBwTUAxQT9wQKAgID+x0B7hn4
+Ang8wD3B/38HhYF9Az/+/0C+Q79HOYEBhf+Ffv0EPQA9+/3GgQJ8wkKCwcCBgMD7/0mEPj4BAIHBwwA+eEF8Qnw+gYL8Bn5+AQMEfD89AAGCQwM6w8EEAcP
B/kM8QYB+fL88gn0CvYMGB8GAA74BAP48g3+D/4HC/n1IAXp+PEA/OsNBgUNCBD1Afb3DwD89vkPDOj9CgD1ChH0+/f+7QPv7+706Q3o/gsTCAEE8QTnEwL8
DAAC+OgFBAfo8BEF4/YBEAcJ7QETCRAF9QAEAPb0AAIAFA4NCfYLBAD0/vMV/O/1AAP9FPcID/kSAP4I9wwGGPwPEBESD/sh/OMB9fwX/f4G+foAA/ft3/vw
CQn88vjg8+X4DvIFEAUA6gX5DAgRDuH74wT/++3sBf36B+8CFPf0AfAO9AYGBQz7+QPyIAD8+vH2FvwAEQ8ABxIG7wgDAwr0//sBAw4JA/4Z+u0DAf7+C/wK
7QYUJSL8HQrSIAwIDNsk/g8QCR0D2wb269zn9BP7EwHz7P0PF/VEE98G9eYWzg4M8wT7/fH2/wT26vsEHhnmCQIG+wkf6ycN5Q/v4gbsEQzsHgMWAgwFDwn3
BPUKH+b48//+AAbw+Q7p9jEVE+D3/e0FDBL1CPXu8vDtGAIXI/MWCf0E/PYG+QMNB/P6/Qb49Q39Avj2+wDxCggABwED9vsXGBH5CuoK7fUTGPMLBv8LCfsH
CugQ9+zq7AP65xf68vz/8+sP7PcU5/UF8vcAHgb2Au3n6CYD/OYP+Pr39foAH/fs3hQPCA3rDugAAvPsCvr6CfoL6ALmKPrdKu0ODPcK9ATxBQXwDAEI+gT3
CA8HAf0CBAT3ABMICPj/7P/+//gACv71CvP2BfwBAvUJ/hMKBP0NB/8I+/79Av8H6AroEQ4CAf/77gbz+BMC9g8AEvX+7gYE/fwIBAH7Bf78C/Lz+QH3Bfz+
CAT7DAcR/vjqBxEE/QIKEfcD+Q7/7wr71hL9LvIJEhYmIhkc+hQk6QjuJQL/7xrs3iDm5jMJ/QX/Ae8P5+wB+/Ed/goQAPb3Awf6GO8A/P7+D+0N/gn1/gEE
C/z27xHvC+4CEPQO5xkF8gYN4P0B7vIRFvoj/R0BBP4dBPgSI9kL9vj9Gf3n4vbb8fz7ExIF++sT6RX99iv9CAEE4wP8BgD58vn9COz0AewJCgIaAgf5AQkC
+P399PAA8ij19hP//iT2DfjpIwL6/xEA7/kF7PcZ/uQfC/Io8/MI6Qv2GOz0/vn06vLz+Qzm/N70AO/39woJ/gwEBgDvBfwaEgQMDfbzBhUWDgb08PUABQoH
GvTxAggBAvLhIAHsCgb5+AfpDwIMCAEB9wjuCf71EgAE4P/5GPn+/Aj18z0UCvMh8+jhGvkh7RzkJhMR6BL33wEF/uzN6yL1LO4FGiD2/xz6BAj+CQTqIw0d
7gEC7w3XCP7c6gIHCd3+AQYOFffyFfAA9/0F7An/+gwB/wEFAfz9EQLu/QXw+/IH+AHi9s0MFQL6/BP98OcQ6/UD7PHzAgr3/A0D1woSDxALJt7r5QQJCP38
EvT5+hPoDfzq+vQkISLqBwnxDgUKBeT2+OTq/QT44/AQ7vT6FRXyChgKKvDf9QcPGfXy+fEX7/X47u0CFPfx8wju+P0KHvsJAvsV4Pn8AwUKAvL78wvdCfQR
//rkEAQDEeURBv/84A4TEicR+ggNBfAH5Sfx7v7mC/b9GhX4BPwjDOMDAOINDQ7/+gAAAgoJEAn94w4G9/vxDw4AD+sF9Br9/w35+fcO7d3z9wPyBREJ8APU
/P3iCAAGEwwDBQL2Cfbv+PX29foTAQgDCw/1AA8IAfX+9vUHDw4PEiHtCdMGJgTvH+T61wDsAvgSC9D1LQkiEP7mBwX2AgTtBvYL/vEA8vUJCfr4BvICFQEN
9vIMAgQD5+f6DQMBFwEM8wrtAhYD8A77AOjy7gn+Bf3y7Rf8IRDw9u7w+OsQBeD5/AENCOL6BhEKCxbjCgr8/e4K4AIIBewh8+D95BAC3/viDAIA5+EA+w4a
JPAJHPz17Cz38/n68zLdERYU8g8A5R4G8xgL6hYOCAcu+fcS4vLeASP04PUnEvUL/wLqAf8UEOcI8vUE9Pcd7wbp9grsB/f7ABwB++kG8fQHCgMK/gMG8xP/
+Ov6Efz2B/gDBQHvAvUJ6AAJA/zw+QXxH/LsAPb2COjp8gP5EPIa7grzGAcJFRL0/wkIAvQMAQAZ5wPhAP4AAO7sHRIcAAraEecF+fQN/+4RCvEK/OcQ4yby
9ff7CQv+3cr3ATPlH+AO6i0OFCb43woiFBz0+QnmMubhD+P88tDt4gr7HeAZAx3iJhceLS/o+QoNBQMCFAUd7OED/eYZEd37/RUT4Q7L/P8VAeT/+fYWEA3n
8/wX8DbY4/3m6RDq3eIE/innGdkK5ygFCB8V5AAWF/3+//789AoQ+Aj6Cv7rBQD6B/YL9Av5+AH5Egj4D/7///MPBvYD/AsSDAX3HOwKEAIIAQMXCBMW+xMF
DPgBEPYQ5gL3BgkM+N779CT19AAK6Pz/BBP58AMcAgsQ7xr39OIACwP78w0AAfvq/QLsD/n7F/j88fj09gkB7fAABwgY++T7Ef0DAvD+GOMJHgAA9AYO8Arw
HBj47Pvu/QUaFA0L6ggF/QX56//rBRIC+ALoCQoEDQv/9gv88/UFB/n2/QLr9gD6/A0OAvv9CQQD/vkN6goc7B0D+uzrCQQD+AAIEPL8BhUNGBcF/g8LHwAA
EBL+BQvtA+YKBfT+AvIJGfIX9P7/+wINCQP3/ATz7P7u+PgQCATl+Qv/CAMJ/AsICfrxCfD58QcDBf4CEAcDDgAP+QAF/OgCCQPq/f0F+wkP+QUD9fcDCQME
+gD+BeTw/PEKGBX+6/369wgNBv8LDPLm6/kN9O0FDf36/v/zEAL8EvcBFvUV8fUF8QUFCPnu7QgJ/N8cGiD/8gL7FQj8+wndBQ8GHRv/9hQiCQTrOAP5+SD5
BPjx/AjqFPsBGeX6CA3+9wfyCuwRDQjnJPAQBA/5AAD07+z76QAICPIF5wb/8g30EAgEBRL5CQMLCA8A/P7u/f4A6w/4+RQU/wnL9uoO6BAG69wA/O/z/w0N
ARnuDP/89ff9CQj/Avz6/ugF/vj0BvkG8gH/+QP+Cgr9GQTv+QMKHvsE/v0FAwD2+PTyAQoJ8Qf8CQMJDPcPCQX77fH99wIeBgPsAQUOFvDv+/EB5wb7CAIS
+gcTABb+/BDj6wUKBh/sEgMC7w/1A/0Z/QcC9uz8+wT+/gbr6f0F9QL67env/Bj/7fzu/vLv7OTvAhQPEuIFF/347xX/9wL1+yT3DRgLA/0K/BQIAhXx/wIS
8PAO1wnv/fHk7hQEEPoQ5hQMGxMPDPAo2A4zG/ESIOgsB/kP9Pjd/AXX2wIL+CTx8gH7BPYJAvEMCB8BCAkB8Pzn/gUSDvoPCfAG8wnp+/UL/foQC/cHAvP3
Bv/x+hAEGvr8BhEC5PYJ+vX7GgMF/v8DFhgL/foS8QQUEgkUI/kPBf4DCQXtAgL78gAH+g4C5PMJEQQK7vYH3w0p+ijg8vwFNvAA/+sk8v8J+wgFEBv1/w8D
/vf5+wT5BvcJ++gMGwP72AIW+Pro+RrvB/bs+u8TGe4Y79rv9+/jCxQRAgPhDiMrDxT7GgkaBwnlBg8L8Qj9AfkCBff28QYV9wIA9hwF9e/2De4HDgT2+wYK
BhDz8w/wDgHi6vHt+QoFEv4C7RM9BBgH9iAHEOQI7f0VJAIEEg70/PoE/An6FBEg3PX+BxDx+w8BDez+HAv7+fUFBe/5+s4GB/39BRzl69wV5QoU/PX09BPV
AQzt8vr8H/gF9gsD8AX18A4HCf4IBvz+B/f+CgcI+PQAC/cAAf0DAvkC/fnsBwr+AvISBPHv/u7++AcD8v4B3gr5Cwn+FP/x9e4H8OcPC/0BAPz9//0A8gD8
ARf0Au/4AgMOIOMUCggO7hXq0fj2AOcbFBX18hbt7+cHEev38Pr+9Q4S/A3z//UDFP76/wXn/wETFQL8/fMG7wkD+AgO/+8IAwAD+Ar46gIOC/oVBuwJ+Qgw
Ai30+g0ICdnnFekT7BAABAQFCBP3Dgz8AAMGBf8MEA71DAUCFwrr3+3u9vMB8fQMDfAGEO0GEvkQ6eT8HQMHB/cNAQb+Bw3y9gAW9OnwDgwM7AICBg/v6Qby
AAb98hb56QP4CQD7/gP86hXr9wTrEAED9QL+9wr5D/rxDwDwDPzt/fwHDwMY9QHxBP39+QEM+ggF+fzi7AcXAREW+/wO+Qod1OHs7wDZ9Qsl8uMYFgUX1PYQ
FAYF+A0PDQrz9RIa+vMKDQED9ub4EfX3Afbf8hD2Eubz9yEN4AjzD/QBDw8Q4/fnCeYT2vgQBPfw+gIM7Nj36/AHBgcZB/73GvcIDvXu+hcH/w7gAfn3//r7
Ee4OBhH0BPAB9+Dw8f4Y+BTs/gjuBf0K/QsX8vPsAfjyB+P9HAD39xAE6BUPDvkOCwb+//j5FAL8/ur89fzyCv33C/8SDt75Mv/87+z+BBQwG+Xb/Awk4zP+
CfIT0/L/AMcIHxcR/vQYCQPp/AsQC+3KCfwPEfUb/RALDQP5Gv8hAerzBw399ywB9QXtBx7o+/Xo+vge9AUQDAkNDgAO7hT96O4bCwbyCAQG+vkMC+/q3AoB
DRbxEPgS8QT5+wr9GAnU6f/3CPoF9wrl8wQc8fDUCwQIG/IK6QsH/v7uEvsXDuPrAffuHw4EABvXBAEHC/AH/fQS7OEHAwEV+O8U9u/+/QD24vj5+gwBFfUD
GvIJA/D7+QwF7/Pn+xMICPX4BP0U/PPtzw32CNwFAxIWHPcdyd0P/foBAvAE8w4BC/cX9yXq1iAA8wEE2gfyBu4J/RHxBg3lEAoJDwwAFA8i//z8GQL5+AUB
+PT4ExkU/QgICO/3EeMNCfn47Pr+9fUL+w4GBu797QD1LebxEvsPIwQM8vXzD+kED/nm8/0CABzw7Q4H8RcICu/7/iP/CfwKFv0Q+Obh/ArTCPH46/sR+e8q
8wT0B/AE6fPo+/36//wF6Qb5+xsHDvrwAtziAQ78+QkF3/cDCPjz9fbhDPMSAPz+5/Qe+/YNEe7/6N8C+gIR+Q3+CAbg7A4JIATwCv35+BDq8AMKBxgR+O8N
D/TqFPX1Evf6H/MD/gr/8hMLBR7+/fYKAgXh9xL/AvkK/+UmC/QqIfn1Fu8FAev/DgIJCfX7APf9+PPvEdUFAvoEB/H88fjaD/oB6wQYCBX/Bej/Dgbx6f32
CvkF8gAR+ef6BfTtBvP7DAsVDvXiJxIB5w0I+ucG8gAB/gMUACEUDe/0DwMFGQrq9wQMBgjz+/v4EQUDDQEJ/gEDBvb0/wAE+fQM+g/5AAX6AvoG+AgFDgMN
AO3wBgML/wwV/e0IEhD+AfwOEwUK8wn99AgJE/f//u0L+AIMAO8AAAcHBQESCfAfB/Qi6QT95AH/C/Ik8wL4+AT97vwR+/gP8efj+AHq/vANCPzh8vTv8fUF
8AMH/AAPBv/v6/YI/hkCAPf8EPIU/h4H//4FEAHo6RAiCQQI+vL47Qsj5/Dy7Abf7w4S/vImB+Qc4QYQ9Ob7Ahb4EQgHB/ch8+EV/wwD+N3x5wv66PES/CX5
Ad7cGiQS4h8NB+XoIxocDiL5FwEKLw/XN/jM+eQM+fUc/vYM+QD+BgsM/QgD9hwU/Pr18QETDQ8GDgL8/wfy8fYD6e8B8hAIAvAC/v/t3fwGAgXwH+wIEf72
6fkM8BgCEgHlEQYK+PMb4/4SDQMDC+kE4QAA+hHbFOIEBAXuEw0LANMJ/Qby8fD/GPgCE+YB7xAU9Bj5HgQD8vT2FuwYGPP58w/1Euv68RAMFPHr+/IC8vYP
ASUNGgAXChcE8xEKBPYEABEF6RsR8+YYBBAC8gr2ChoJDwcu+fkJFgD4BAsB7/btAQkR9/zz//gBD/MK+P35/v7o/QEP6fj2BPQKAQgFCOsKAf4SDgH4/hEN
CAUI8//x8/D2BfAJA93q9w/6HAD2BAcB9gUJ/xAJBhALBO8C/ej/BQIIAPQL+wL+BPwC8/4AGvD3EAH/GPIF8wYAAeoYDwIM+Q3wAPwR8A7+CgcK+/kSHBYP
+BP5/RAn7wsB8gb79eryDQEC7/jv6A8DDAf17AINCgoQ9PXv9APyBwECDPcGAfwOCwf2Bwzm/Pv7DfTzBg//DwwJ/wIQ8BsV+vsTA/4TAfoF8fwS+Ab/AvcY
EgUG9vf8/AAP/Pv4Hhvt9fb3Cv4B/AcOCwf3/+71+Q78//oP9QIHBPoJ+vsCAPf++gYdAwASAf79Cvr8A/TxDR/vCPnnAgsGBvv2/QcY//sC7+/16wz8///4
CfX08Av8CPH25/QIBgwGEw3v+/MC6Az39AbyDu0JDQTzDAX96QTzBf8D/xj/APX2A/cK8+sFFwsAAvgA9AQUDOwSAvQFHPL4AAX3FQgK7AgTCA0TB/cR8QT7
9gD67P4HA/f+7PYHE/sHAe0HFQ8VDfX59g0GBP73CubtEwAV9/H8AhoBCfkCBPUCBwACE//7/QH8Cfzy8gYN8vIH/gT4CxT98fn9Hgz5Fvj0CPH8/xUNG/EB
AAAG9w0G9/7r6hD//ggIFgL37vr2DvAICA/0+Qj1Hff7CRoHAeYH+vkHBO32/BEEDQUC+AMD/PwJCP/9+f75A/4CAQIL9fP4A/j8BAYFAv4MEAH8Av70HwgD
7fcV7wsQA/AUBQYS+QIM9PMNB/7++fMA/P8BGA0N+QL4BPrxBwYGAg4X+wkQ8g8GAfoH8xn79hsK8wIB7iII+wMNDPn7AhTt9vP6FwUM6xMIAAPyBe0K+fEN
FBML+PYGB/MGFQsK9gQH6Rry+gX7/vcA/PkJBfUX4PT8APQE/fz0AgbwCPj+Cf3/EPv9//ID9goTAPQG/P8AB/8H9/f6Cvj5/fkCAuwDBu0LCPwBBRDtAAUB
8/gAEfIPEQbuAgjsBAb9E+YXBwb67hASGwj2AP30Du/5Cw0LBBIXB/kR/ekD8f/xJCj9AeLgHgYGB+4B+voL3eod+gr9AgALCAL8APwAAAIMBfQLCPkS9AQK
+f/qBPX7Avf5F/z89Af0+v8HA/4EBv0CCAD0CgUE//sFEf0CAwQC+QwLBvwCG+oL9xEdCz8LKiEG9/PfC/sfCQT0+xECCwnq7hAV6QUC9hMUEAQG//oMEwf9
9fL/+PYH6wH+/gjqCRQHEvT3D/DyB+r2+hIYEQIGAwP8FRgaDxTqDfUU9+sNDfgH9fv7GesCD+MTDxEE4Qvv+OcQ7+4H8QHv6fUA8AAIDwP8AxP85/3h6vwX
BhYBAQ8FCvD+CQUK9AUDFwjuDQ35Ff7w/AgE9xT8AgYMAPoF//cJA/T09Qz7+xDoBf0JAB/88hAE/QIBAfQS+gELA/n4+wPy+vMIBA7xCvIB//31AAQJ/wb8
DgX7DwLy9goEEvoD8OwN+PQE9PrpDg32C+8A/P33EwLhEvEKBwjzFvbiDgEABQwB/wUH7vr5E/Xr4wAZ5BwhD+AUFPEC/v806AgCEeriCAMcJOv7KhD97w3i
FvMU/ffu/Q7qG/ohHRjdC/z6+Ab2/fjf3Qrx5uL/2vEP/iQa8gAHBPkZ6hgNCODz/QfzEecJ8gbr/QDv6Qfx+PvxHhEACgEK+Bj/CQQh3/YP8/L/+gD7DvMK
9v4O/+UNBOAeFOryDeXwGeoQHRbS9RT8/BzxC/3q8e0S8gT54PoF8P3o8/7/B/X38gwBAg0c/P/jDQwUEQME/gT2B+3/7/oCC/gSCBkSBgb5CQUPBwn/9BIH
A/T6/+nzCu/q/O/4CgUQ2w78+gD/BOwSEgYK4gvmEgPz8PcCC/QG8OjoBv4BBiD4Fwn/G/0e2y8VJu/yAuYfAwMc9v3b+/j04gzp6PkM2AYVJBQsCgIH/R0U
GBIVEhDnK/0WFxQN6Oz/ASkZ/wwSBwD78fz+BvgI+P/4+RX/CP/3A/cG+foH9QX4+QT9GQ327ggLDAIF8QAS8BIH8PP1+Q0Y/AsKAvgF+PgHBOodAQEPA+gH
EAUFBQb8Dej++v/7CRAG6QIK8P0LCesPBgcDAgsD7wn9EO4AAwECEP/3+goCBAD6+P37AwYA+vrvDvj+HvPcFAwB/eweB+QOBer0+hoG9Onu9vHgEPP9A/gB
//768fb5AQz96wvwCwgF8QIHBw397/4HCQQHEfQBBgD+BhEA7fYU7wL9AfsL/xvxEBcBDfT58fEADwj2/gQWDQ7/CwD+FwTw+fwdBfAJDvYY/vn28QP4/vz7
B/MPCPMDA/4ICef5DwX09wX9EgXwBREAAh388P8Z+QwD//bw8xnu7f3zDesA9AsD+ggGEvgK8wAf+PsQ6QvnEwX6Buf8Guz6CgvjBBIODAYJ5/cIAfcKEQrm
/wD+/O7tCPUY/wL0CgMJ+gDu/QH8/vTu+/wEAvMIBPP4AfsADvAWAPkIAvH6+QYL+ggABgj+CQHuDgrwCQ8JBxX/8u//CwH7DfkD+A0KAfv8DxD/4Qby+fT2
8gsKC/z28vX6GfHv/vsQCP/5APELAPT+8vcC8wcP+/oTCAb5A+gWA/P8Cgj16fkH7g717v7//OPP9gDzCh37ACMdEAAV2g7x++oWAPLb7fLfKggP/P4O+PoA
9Qn8+R0Y+e/LGiQS+hL/E/UQC+/7C/IWCAYQ+RYI9P33B/f1DgrsCuEUDx4DAQMIA/EVBPwVBfXzCvL/D/f1AfsVAfMIEP4J5RUMFQ8O+Q4B/v/68QXq4vb+
Cf8NAf36Ewv4Een+9fYC/RT7Cgr/8vkGA+0XFQPz8w4aFP0TFufy/Qwa5g//+vEBCfUHDufvEfgO6Rj6H/HoCP4P+//59v3xJRMLIAPz8+4GCQD0BvsKAvoF
+vDzCu0E/vH59gjzFQH7EfXn9QYc9wHr+/8L5/7zEQ4CC/boAAn37QDk/wsH6+oNGhUG5u7n5w0XHiEJ9g4c7wTnDSr67/gLCQAMAvT3EP/9++3q/Q8EEfcA
DfIOFP3v/QP6KuYCDQMI6g8CAe73DhUTBfUE8Ak/Jg0h+ggLHPQF8/UbCwb78fbo5AzyEQn3Af399gIKDf3vFyYZ4vYKAQnY7xfw9fAN1AsNCuzsGATV6/bq
8gEcCejeCvT36Rnt8QIAJQgO+PX99Pr//vUCBfME7PQF9h4Q9uUC9v8G5P4GDwQIFgjz3Anx6f8U7gsN2gP7A/T1EgoD6RXsDe3+BQAEBuz9CfsN6/oKB/r5
EQT56v79/gAKEADxCv3/AQb0AwUGHQEE+wAN/wAQ9/oDA/QB+/wG/RUS//EPAvb++//v+P0H/foCA+D9Df///RIFB/oBDPICBgECBfUC+vMVCvD0Agb9AO38
/QME/wj/Cvr8/fYD/PwFBv75AgYECQML/AH68Q4J/uv78PcN+wjvDgEF8frw+wsS+PX/8//9Bwjh+PMA+AEBAvz25vYQ+hD//fv6CQD3Ee36AAD18/cGBRIE
CukE8wj/+RT2APsE//UEBP8AB/n9/f0I9A0DCgIIFRju/QUd9gz28Az79AcX7xkADuoXFQAY/PT5AvwC9P3//fr07RoZ/+/0BwoK6w4d9xIKAh8T++MJAd8C
8PDx8QP1AjLlBAX/5QQXAQkPCAL/DPjvB/8C7u/7COjyAu72BhP+3ArzAw7x9RsI/AgDEAfvAfP88Qz8AuIS+Pr8E/MJDvYK8hgT6AnsAuUY8g8QKibtCBL3
Cf8X9e8MEPrtBvf39yMIEQL99AYG9wsJAgr+DAEI//oE9vTz/wH66wQMBQYKAQTu//oa8wQSCAD8F/X2+v709Prc//sK/AL5CfcO/Pn79An6F/MDEBgK//v7
Df0F+goI/wHqDvADCQH7AQ4TEgT5/g4H/wn7/f8DEAb+J/X50uAWFAAKCgjk/BwC9f/sBPcH/hf4CggO9wsADAwV9vzp+P8B8xX/E+EL/+z8/u4GEv/78vgI
DwDYFP4N8e4L+RUe/wkFDgL3Cwf/+gwE9er6Dfj9DQEJ/w8DBAnx+AcN+vsX9wv/EfnkBhP/BvIGDAEHAunx8Pj6B/8CGur8BBLz///6+P4J9/bhC+z51hXy
8voE/fv29/MJDRAEAgsBC/wFEuoF7wYC9uX5/g/dFwr57QUf6xkCDvb5JgoMICr9/Pr96g4G9CgI0+sDBeQ4AOr4ARIK8/oF8f8J+wH4FwcMCwPzHvURFAb8
//UI9x3+9gYOBfgmBfv/9AcMCgkD/vLu/voEEOkAA/L09/jxARH7BwkJBwT19v4KAvMLBQPl+gMMA/T7/gcE8wAGHQYBAfX2EQQJBgcEDAT/BPoJ6PwG+P33
9RYBAvP7E/kM+f3uAPf5AAv+BQP8+wj2/w329gj8+/3//wDyAQv2+Qfw+QfwBfb59fr9D/36GRr6CAQR+AEI7/gK9vgF4/0H8hAH9A0J/gj56u8U7P8jGwb9
CwX2DAwG8Q/z+xD48A39Ehb3AhPv+wL69B/yAQz9AQD7BfMTBA39Bvb5CfTvDeACCv4GFv7w8+r+8uQEDPYMCQUB/gr/FP/07wj77gzm+xDx6QH9DQsHCwH7
+fsG+Bj+9P715wQKBwYF/fr8/vIEBfEj9fgB++4N+AP+CAgI6wIE8QQODwn4/QT3BPEAFP78Awv26/oS+wf6Df4SDPQGDgv7+xgD/AAP8gD5CwMOAvzuA+X0
BgfmDwYVBxIIBu8NDvcSDhYEAPnv/wP8APco7Pn5/QUL/+329wcRDQf/9fsaDPX0IBz2EvYa9RgL/v/2EBsJCggHDBUSEeYEAQb5+frWLRz7Dvz4/t8QBd8C
Aun6/gEB/hQE/gIR+Pzz+/wIChL3DPgTBfYHFAAIDvwDAwgEDuz++PT9Cg4K+ufyCPjz5yQL+vviHQH/Ehz38f0U+wb/Av3/9QwC/PMA+f7/FPcCBgT6CgoJ
/QUJCfoK+/nzEgL29Af+HA8I+fz/D/T9++oqAuYF8uf65AcF4vcGCAH29vP1DQb+DeoL9hT7CwoABP3zDOoC7AjgAwoF8w359gfs9fj7A/Ly+PkDC/rtBggP
/RH+/vrkAv0C7hQIDAYCBOwDBeT8/u/5APgI8PMK9BUQAfvrCuME9wkBAAL4/OQABPkABAAGBgb3/v4N8vYB/gLzAO/8AP367PX2/QEDAPvw9PsJ8AsMBPv+
BffuCvfzAf4D9vLw9eYBBvDsDwABC+kA/gQA2xH++RT91w73FwPkHgwCE/z+9RL4EP/wFAX5FPoB//cN8gABFCMU/gAP6Qrv/hj7DQgHEA/z6wD98v8F+/YZ
CQ7wAgfuCQvp+xD0DgMN+wr0APoO/vT6Ix4PAvXk8wHf/BkF8vYH8AXy7fr36hkBAPsCBfwPBfcB7fwY+gQeChAd7+zv+BH/+vf9+/sCBwrkA//48AD99vUK
A/Ln7wgF/PL9+AT4AAoFAQMF9wgQ+Of9+vsA/RgC/vINCBMF+BH7C/EQ8AMXAPb5Ed8KHRMFBQrr/hn///0B+gf1+/T97gb7DwMC/Qv68//2Dvn49Oj59ufp
+QQA9urz8ujv/fz0+PHt8Q0hAAQBD/cC6RIKEgIF+fL1BQH6BAfvAAT7+gn++vv3DQkOCAX1AwL79P77BRMFEwrlFQUK9ezy9PYADt8THvf/GhgEBALm+OHy
I/oQ/PgA5A0M8QLl8xv+9AwL9g8E9gf0BwUB9e37BNsHGv8SAvf98+vrBhMKDv4G8AT5/B7vCfwG/A4FBQLtBQQCAwH1D/YXCPUH4gQR6BIkCfwW+xDz/gUI
EP4R+wz1BB8Q8iTy3P7tDvD5FgH6/gj/7g8TF/r+9vv4+Q/9DgT27/EmFBLz9g/xFQET9BLuEPXUDvcCCP8XBuz7A/oM9wP//wLv6RYG9Q/+CAvuCusG8en+
6e8F/BAK7vv77Qv29fgK/fjrFQgICPsJC/f/C/oO/AgDBv3s8fYJ//8C+wgJDfoI7/0BBv8F+gEKBA34B/8I+v7tGvEGGt0GBAz8AAb5APgF/AHmFwz8Bv/v
/f0bB98WBfviFQ0BBvQO9Az7Dfb1BQUNGAkGBP7y7Avv7QX46Q7yCgIIBwAC+RMO/vr7Bwj1CRbqDxLpA9r3AAX5DgMBDPX++QoGAAsHBvQA+AHzCv0F9vsG
/v3q5QP15/T3AwX2+wv5C/jyAw3k/PYZBCEQBfX5AwL97Af76xDz+vIS/P76AwEJ+BMA5goB+gn59Pbx8QEA9g/8/Q/xE/z6/fHv/Oj2DwgODwQN+wLs+vz5
/wb8Av8ZCAUT//sYAAwI+PMF7/zuDgYX7AUSAwYE7QLuAf/6AAIBBQ8Q8/IBAP4A/QkABQf3/AjsCgb2+AACBvEFBvv5/AgI6xME9AMGCf0C+PwP7A4P+PEO
BPLwBgcK//v7CfUG5gsA+QwV/ggG+PgI9P//CxH4/vwP7ADrEQf9DfkB8AQC7fvx8ur09w7/5Q8F+wIUEvoD/wvtCvMP+wsL+REIEgYEA/juAfoCAAzsBfoE
DAYPBdDzAhII+Bf19fjqBRQTDQT+Avf54wXx+gAA/wsD+wYH7fvxAAoEFQkG/xH3DBIH+//8AgL1A+4B+v3/+AnvAP36C/8I/PgOCwTz9AIHC/32CffyCQn8
/wkA7fn2BfIHBOr4DgAJBgHx/un+8fn2C/z8DPzx7P7/Ev8F/vwE//EC5P/7Cvb6JfURGwEP+wMZAOX4DRAL9gAI8woBFf4B9PP+8Rb+/hL7DPzv5+McDQj0
DAIYHBIF/fzpBAwJ9QjmCQHzCQERCAETBg7zCQsL+QTzAOwIBfwE7+bvDAL3ABsh9gID7PT0ChH24gbwB+YT+gYIFQQB9An5+RQMBvwBBAD9+QPxCgMNAgwT
/wAB9gkP6w4HC+0TCwj8+O0D8wjyC/j4/AH2BeweIPoHARD7/eUQ/ggRAfwIAvQODQEJ/wgFAwoGAfj8Bf/8//j3+woC9gULBwAbGw4A+voF7f0L+AoFCB7v
/gUQBvny7AvxDRoA8QAPBwL96/34DBYCAv4KAPXy+/r+BPT96PcMDvcWAP8A4/j27Q7z3PwJHPoK/uz+GfkRJvPpAgge5gHz9B4FCwnr6Rv4CREdEAEV9QID
Bv4EAQX9BPgCAfUPGhHtCwbrHfgK8vnwBAkH+f/6+wP3AAP7+gP6CwL6+gkF9AYFDgD88AEV9f8LChXx8Qf1AfsO7w3x/AECAOH6EwMC9fsKAAIDAAkIAPwD
Af36AvkD+wIAD/z//AEBBfwEAf8F+gUC/v3/Be32/xAF/+QXFwsT9gEuFgni8vjy/BMY0A/9DPcA+/cUDxP34voF9fwACPcD5wf3EQABBwPs9QUI+vnwAQr1
Ce/qHwINIQknBRACEiftAiUd6tXa9O4FC+ey3z0DCvoAyuDh4M8yBd0N6vbz7d7K8RQnJC3tBRwK4Pwj7Pn2/fNA+vr2AAMCCAb//P4ABQL4Awf18ff5CwX9
9f0BBQj0+/Dq+QsC//bc/Bn+EQUE+wAJ//QE8xUE9/wEDwsEEA/3/vkaAxQhDxYCAgIFI/gFHRHp8tTs+xoN/tboJ/0I4xTrAP8E/O32Dgj8DfXv/QgZCPMB
BAkJ+PD+//kNBRUBAAXz9/P23goLCvwB+v4B9fTgFfUD++/4AfoAEgAGB/Hu8+oBCfT7Avn99w0a+P0l/+b9C/wQ+vjoEvcB9wUB/w0BD/v+4PTv/wH89AL/
1xH56ggD8/nw5QzpB/f++wUL/P3+AwQY8REHAxXwCRvxEO0DBdwI9PP81esEDwvyDPUWAQTzFAz3BgML9Q725wHwEu4ABAQCAAMB9wL+/wb7APgP9/r1Aw73
APr7+f7+7P0KEQj0E+4a+P0Y/vUP+wYAAgD+B/AH5A37Ggv8BQ4CCfHtB/j9Ge8D9A8QEPMQ8+0G/wT2Ef/cCRnyBBEjFvAKFfj/3hfq/vT1APDyDwELAwgI
+QMA/voFAf8C9BYNA/zsBPfyBPkCC/L2/PgK9PP59gj3/gUC+gsj/PIAEBkG+vb5AvHs8Pvx8A7q7wQGDf4F9uT+BPQA8+8CCPQHAvIFCfwG9P7/Df388fH+
EAEJEgT8E//78P0C+wMBDvX/9hAC8w35Cgj4+frwBvH0B/T9A+oT/vvqAAABAwb97gPY+gAAB/sUEPv+BO8J9Qb7Cxf2/yIC9eX6AfkCB/kGFN4O+Pf8+gIQ
B+EI8Q33/QT1Dfnq2woPBQH0AOf8DfMU9xQDDwLxHgcUDfsE/PX78fMMAA7aFBUPMPXb7vD9C8wK9P0b9w8E/w8FBOT3/BL5EQr54+3+CvgD/AT1AhcPOxoX
DeYCACQXGQYCD/UOBxX34fgP/8fsBvYOFiQb8SMC5tfz+RQbC6G18gS5Asjd+FEcHP4K6RwDDREdBN4Y/w8E7/T7GAoIBgn+6vju+AUH/fAIDPAABwL++/nu
+gkbChb5CO4G+f8G9PwEA/cM//kC+//5+wIHCQICFe4RBvUY8QH+/gL5A+0K9Qv47fAJ8hP9EvP6/xYWBwYCBRLr9g74EuUUBuTs7/4EAfHe/hUDEPgC8/kA
AwUGDvcM+v73//YMD/EF+/P17Q3+D/j/EPsDCwQD/Av/DvzvEf8D/QMPBfsCBfcK+wP+CgMCEQEQBvLqDPvq8gUs5RAV/RUXGSDjFPv/4SIq/gXoCPrJAw7W
Ff71+AcHDw4IA//3+wQO+fv87wYBEwQDAPwF+v729NsUCQMI8Qb2HcgF/ONCGwwGwP/X/sYaBgEG9frY9/gL7AIY9Bf29+0E/Q8JD/f9AvsQF/336gAaBgX8
CiryGwcJ++j4GQwE//4JAf72BP8QB+8W9vv9Evby8QAV9NYE+/EQ4P3z8v0DCvn6AvMLBQEQ7AX/Be35/PcIAQP+7wIU8QX7/gP+A/wN/AId8BQRDPQAAOvs
6BkO+Pf1AP7xGgb5CPz1B+oM6PwC9RXz9wTkEez56fIdDNnZ+9UDERL7+AgO7OMR9vkJBv75AvsBBvUPAfAG+/b3EPoEC/8G/gAT+vD/BA796hAC7gHr9v3/
EfUO5eUKAN0LLAce9uUB9dnm9woTF/z9A+ns9fP4/hUK/PUSA+vuAgAJAwTv+AP1DQcAE/zs3PkEGgcd/v8G5Qof4hAJBvAL+PbbBf77EQIrCeQN9vsAD/wN
6gEM6icO8w3lC+zw4gYD/gYDBvbqAwfwDQv8DPz3E/QD6u35ABUOCxMNDwkECw4G9u3/+PP9+P4H3gcS/vsHFfsL9u0bEgEM5BDoBPMRAfQC+Qnz5voDAQf8
/frw+AD4BQUIDgPrAAT3+uTqA/MUCv4B+/sSCfL++AcAAw71/gD8/gn/7fUTBfP6CPkEC/gB+wP+4hoABPv/Av/0//n3+w4N+gD4GA3y+/gPCQP/Dvr+//D5
7wgN9hgH8AXvAwkT/PsBDuoJCe8NAgf+9Q4UAAQC6gMIEAkF/fH3BQD6A/3//Ab58AL78wEF7A/0ARwM+ggMFP8REQAU8AAd7gT0AfsTChH+7wcB8/Pw/wAM
DggFCQz+/wTwBvz/A/P/Bw4T+APuBfwBBAoOAwfo8f4jHAQK9QABEfH07Q8MCP8E9fvxCRf9/QEX4gkPCAr8DvkMBvj8Af0KCvv76fsU/wEDE+0RFBHwDBH6
CPwC6+wPIRsIBQb9BRIJ/QHq+Q7sBv//5QUNEev4B/P+AgsW8wcOGAv9+AEIAA359O7sCwTv+QvjExT58PASEf3pBvoH9QwCAOve6/71/Q3y6w8D7P8MCPcO
9ewR7/gL/PsEAPzlGN8HHw3/AQEK+g/3Bw/1AfP+BA0YAgMI/w4SDwD57AoSDAb7+xT3JvIIDvX6EvD68RDtBRABDAj8+wgK7/TtAwj38v0FEgP9EhsO/v8C
8PAAIPH/GPn4EAULDPQJBgL+F/v36v7f/A4R9fb6+yMB+RT6/f0UCwEH/ecf/P0IBA8GBPgA/P4KBAAJ+PH7DgL6Df32Cw0A8gkLEfn4C/QAAwMIDf0I9gUN
De4IAgkW/QMTDP4HBQP++Qj//PbgAwPqD+/zCvwA6PIJ/yQQ+RH/8AAT8wcO9//0D/D0EgAP8wYSCBAHBw3y+xEJ/+0KGfwE+v75C/b4/gAB7u0IAwj4BgAL
/fsFCvcJCPQK+AQH/QD5DusNCAns/xL5C/gBA+gCExPz7PLzD/8DB//4+hL/7PsI3xsRGPYL/gju+RryAgAHCAQI7vEXBQz3DPPpK/II/QQAAQ4FEQT/GP0S
CgP48/Ty+RX4898CEPwP/QL3/uYO9xAcC/j0EQIj9wIKAhIUFwYB8ufz4uYSAPv89QUD7AP99QIRA/X0GA4J6e/wDe0B9PMG/+7s9NP6FAcXDAECCBXuFwYG
+AD0/gcH+fkF9vH+Agz5EfQG/e0E/fT3/PoaB/cN+A/tFQ4X/f0E8A8HDgP1Avb35gUNAfD0/AX2AwYb+hYHAQEGBxPy+QAT9fz8+A0A/gH1//H/GvES9gL8
Cv33FREF7f8L+gAH+fPp9P0KA+4E9O3/9fMDBvwJ9P8HAPACAfwEAv0ED/cJ5wf2CRn7AuoR/QkCB+0D/P/z9xEMCAr3/fEGBgwf+/8DBP0g+vQK//H29QX2
B/XxGOz+EhT4AAMQ+BAfD/UFGgf4DQ8A/PTwAe7v9QMSCQMaBwoPBgMREAnxCvsLBREMA+QcEQz67woQ+wkACfcEDxUC/RkA+Af//P0RDwbwAwwABQIGAfsA
+Of0+fAAB/sA9vojGQgA9QL88hMQCP30If8HARwFBAEU7Pr58ez7+BQCAw4LBvQDA/z4EBADFPb+9BT7DRf4BgX5/QD+//0RCPsPA/DqDP7jBwINEw3mEAXy
8OoJ+AAH/QQBCQf0+vXy9RPvAAUNCwkH8QcPAAQPFfgA+/n+/PgB7gQAD/P9/wEa/QkYBvIMBwP69g0MB/cO+Qb4BhQH8R7r7ff5B/gJD/YDFhIF6PMOAu7l
JRsX/Rb1Eh4AJwLhG+r54foE/g8b6QPzBAYFCAEO8f4F+RAM/PD/8QAV+voh8AQC8fT6/O4k8BPs7/nu9A4R/Qb7DAMHDPQFEQHz++/uCAXoDA4AAQ/iCu8K
/PXs5hXr9Ar4FAoG4AwWHBrcFQfb8RT98uwF9+j6DBX3//H3D/8N/QYACvzm/xQNEvAG/vUFFPEOAgT58/UTAg30+/wACwUPBvsGBgYHBhX8+xPy/AEC+QTr
/hz6+xP2BQcS9v77Cgn9//gDAxIZ/PvfEPcLAgn7AfwSBvQF9PUKBRHxCez7/PQO9QMGEQ/vCu0KD/n9D/sT+g8O/f3+Dv8I/Rb8FfoP+PIG9wIMCv3oGf71
BvX5Avz77QfsGhL9/uwD+BgR9vzz+hQC9/3/+A769gnj1CQHKiHX2eUA/wb6AuQNC/saAgf5DPLzBwUGGf75BQED7g3zLwL4/RAIC/wS9wIEBAT/AQrx+/wC
9Pz9Af8U6gLvBAD9/wMC/w4BAP72+gUBBQUCBBX9+PcH9wQC9wj8CAj+AAL4BfQJBPoc+ALpAwMADw8HCf7uAfv9CwMJ7fzpFfX69v/w9QP/Agn6/Qz2/R8S
Cen0AfkIBwH6B/f29fbxEAQTFfQS9Qn4/Br3FOwKHAgH9f74B/P7/gcJ+AgJ9/Lr+/n/9f8WFf0BAAwE8wfqCP8ACwwSDgj5/hMDCtwCBPn1GggT+gII8+YD
0gsOHg0F/xsO7O36Ghj6FwQP9ScOBhkP4AAIDwL9Dvv/B/gL/vMH/gP78RQGCAT2AAUAEQb/9QIFDhQUFvz2F/j9GBUe+QANBNwAzhPxAxoFG+L4/+UM8fzh
4/8E8eT58ur8/RMIEQYL/P4BEN/84gPxBwAYDhH3/fno8wnR3u3z6wL4DfEHAQoZ8gn+8v/p5/cY9hgL+P38/vwK9BD97xoDBxn+C/QC/QX25AnfCPIQBfwP
BewQDf388gDr9AL6BwEC/fD16Qrm+PH5FgwD2xPjBwYQCAMQ7OruCen5AQj9CwwS6Qj8JevX5gcd+wT1DQgAF/IL9xf29+YTF9sPGfHZ+QEBBvIP9AUiAf0R
3wUdAwLz5/cUACL29fkA+Pj8Dfn6D//zAuwE/fwECPsG/gH+CPMEAAESAAXg9vIL4hcP/xkI5QT7LdbX5P0t5hL0BukANgT++xPv8/n94e/dBO0QBgDWFOjv
yeIV5Q/59v0Q4w4CAw/sAuzV9Pnu8M8K9iIG/N0H+vvR6Bf1Dg3r/g3nGAH6De7t8NkW+u4C9Ab5ERIC2/rzDOXGEfoJDvj9B+8bFvkTBxUJ4Ar87ez4//ID
A/r77eEF4/Lu8Rf3BeIN8/z5CAH/Cu7v+gUCCPkQGA36Gf4EBRwD9uUFFvYF/AcJ+xILCfb4AQYD+vT1JvTkBfbv/+vy+/z+7A34B/bw8vj1AwcD/hjk4+0C
EvQPDgoO6QL33AH07hsH/+LxACQO8ObkBwH+/evnCu/qAvIUAAsJFQEB+Qf46B0CB/sHEQ4SGQz4CwMO/QH3EesEAAP2D/gK/uoBC+wA7AIWCREQ+QQEBfME
7Afn4vr9BN0DERoL6hXyze7g4R4U9/bv+i0B9N3mEgYGCe3+BQ3uAwMCAAgABwMD+/sFCAH28Pj8EQgH6PsT/wTu8ej88PMFAfYBB/31DfMDD+P0Cwfw6vAH
GuvtDffzHwcEEQMACgMLBvUBAPP+B//88AT2+Asl8wj3Afz89QD3DxL1BOHwDwj9+Q/59grz/y/i4erw//wDBR719xIPAAf37yAB++4LDQX8B/f3A/79G+7p
+Pb4+AMBEwD3EQ33DPvzEO306QIF+AkB+/0D+wUt8+LmDAzzDAj+EwMbAwj69AIS6vfXDgL+BQT5Bvz5CzXm3tj5DPwPBxYR/BYLB/H59hD3/gD3+gHo+/UN
FPkYDgr5AfkPDQT1DAz/Eu0C8+P9BwkSIxEbDRjuCw0Y9QgR7d3UHRPi8A4lAO3sJQAmC/n89AQJAAQL//roBgr8Bwv5APwMA+Dr9hH56OMG/x32AgP0/ggH
6RMO+/cADQn/CQ//Av8SBiLt/Q3+ABUDB/Hv/vz4FwP5Dw4B8f8EJf4TCfoC9Awa9QD7+QT4APb7B/kJ+wH3APoKABn8+wD4CvsF7AoE/APzEAbq/AvxCvgO
8v/59+z6+gkBDP4FBfADBPz47gIL/P79Cwv1Ff369t34+fcCDvwHDQTwCgL3EvcDFADiIvjw8fwK99D5CfAC9gnp9Pz98Ov0BQcLAPYH9AXcI/v97O7pD/38
7PQI/vnjDfT8Ee7tCejhCfb7/PvxAP8GCwQWF/vrDewCAgQQ/Q3y9/T3DfcJBBHw7/QE+wrwCREKCvrqAt/n8AzzA/369wYI9QMF9zf/7Rb18BAO5gbzDhL9
NN4ECQ0B3wr6+RQG5x0C/RUM/hID/PD+/vwY//by9tn/DQAPDfUC6vrt8g/xLw8O+ib07R/43wAaEOn8Hhj7DA/+ENzuBfnz7fAS9/P6/wYY/wsKAwTz+AUR
BQES+RP+/gwV/AAP8Pz6Cff+DwUQ/vwU7gcOHPYHIesRFPoF6/YAFwb57gD/Ffv2//fnHPr7+v/9CxEAB/8EDf0I9AXu/P8B8wf1Bf8LBvgG9wL99e/9GusH
5Az6DhcN8A3y/+vtAfoUBd0C4Pvj9focG+8TBvEI+AYLGA0I9/ETBwAHAPYQ/QMU/AkL/fwHEBb77voS5+YA8vUFAQP9EOj57wb95QD45gYZC+rtFAbs7vz0
8/MCHwbx9v8OD/P8AvoT8ucPBhEk/v8JGPEQ9RME+gEE+PgT9/I19gfzE/4T5fD9AfgSIe7e5/3bCRn0DQP59/cb9wLZBwMD7AsG+dQYCQoC8gAACf4LEv/x
FhMU/wLxCQjvGyD0GPj5AQ4EAQIB+xAIBxEQ/e4GCAMYBQ4K4PAZ/QgK/+k3BvQMAQUe2/MADfQaEPrN6vXzDhX6DREQIgT6+P4J5C0F+wH2+Avn//QB/BcV
/uHw+fkPEvoLJP8JD/z06fzsAPUK+wfzDgkCAO4DCP4HEP0FDRPq8vHi/g0HABQE5ggL+uwSAQn//Az0CvsL+PcDBwwKBQsGA//vA/v2CPgK+fj5/BEK/AX7
BvUD+gkFCwMEAvT/9voE/wIGAPsKBwb2AAsDBP3gBQIBBPkP/ggGAf8EDv4PAff9/fz6BPkJ+P4AB/n4/PUXC/oE/PoPDgMJ+QoIAPYF4/z//wn7/gr88/gA
+xAaEAj29vj69AolBwHvA//4Ggbt/esNDQn58fH/FQkDEgoA/gnp+Pv+8vL8+fgB+fT2D+wBDwkOC/nn+vQNAxoJAAjh/fUJAej+1/Xk4fz6CukDCQX++d30
7wT3F+r2FBMZ6NgJ9xjxIAP5Eg/x3gQLAPX88ewW8PH98gUS+fgA+gDd/ef/BAMgAQIEA/fuGxPzAwP09wwV3+0v+DsY5wHkJRTpAibiAxb77Bjl8P0W8QnY
MeEG/v3zGg/1/Qn08fYQBgL3Ffj98v32/wT0AAECCgoB8Q8GCPcV8dAN/goADPv/Efr99P7rCPbhGuwA7xL9BMPmBQIFBw/x8gXw6gYMAf/5BfYYBQkFEf77
BwkH9AbxBfwJAgMNAQQK6AEEABDs9/z6/wj6HRP9/w/wE/3p9v4dGe769hf38v4E7PHaE+oR7h7pBh0T8wr56wULAevZAAkKBgHo+AAP8wsN+/QFC/YBCPv3
//r7/Qr6+vz86vABEO7x++LyAPwBBfkTC//8AQQJBQAXBvbr6QAG8/ry8QAU9BID//EGFesGE/b/Awvo9woNAv4C+QAJ+AvtB94BDf/7EPsCJAYD7hEm9gkK
ChzsDQIVGO72zQ3lDRfz2SLVGBIJ6v39/QAF7g/u9wL7BQbrDv4XAAgCBezkDPr/BfYXAu/72PkC/v0RAf0H/RP27goM+goB//ft+fv99PfyCxfyFP/uCd4N
+gIJ/f8BEQkFBg34AgMK+/L//g7qFhr5C/QQE9j1BgcLFAgCBd3vIOLsDhQDN/gFzxUYBu8O4/sJ7wYZ9fUC9+/41P3+FRkJ+w0O9gT/BQ8GDPYH/Sf8+CMC
5gES8SUJ1h8TJ/X+JhzoBBX69wsw/+v9A/T79QrsBPDwAw/9AP//CA4EBu8A5A0RCQbkDAz58wf05wESFAPm5gsaAPQRIAoD/QD2Cxn/C/YFBvD7B/gFAPLx
Ae8H9Prp+g8Q6xQBDBPyGgsTGAcE/vr1Gf/pAPr79wINB+v2CPn9AgAGGxHbDQb63xAWBw/6C/YQ/BAPBiDyEQIL7vEF9uMA9u0QDwkTG/0HAQMgAfvz5gUL
Aez3Bv7S+PICC/n0Af///f/r/Pz8EgDxDQzb5BDt/gcTBOXjI/YD5gAHCP4CA+0DBgvtBAXx/QEBAxsC9fEL7Bju9PQECxAB+Qr/9/8CQPoB8t/+Gh/w+eAY
8BEOByj9HBn0FPUCDwfxA/gY5NcGCA8XAQ39BPP+DBf6Cvv37fYO8vwE7P3z8gj4DPv0/AzvEgbtC/wO3AYSGAbyGecJAQkQ+/8J9gzr/v7v9fgO+O3//foI
/RAHEAUN+v8F6wgOFw738ffvCQv6A/sC/hf5/ggB5Qgd6wkBAAT84w8BDgoD4Pzo8/QD8gj/DfIZ/+f5Be0F6AD+FvP69QH08gwW+vvi8QQN9Qj8BwgN2P/z
+voOE+z/BugfFwYbzPQGE94R+u8G7vjz7PQX2A389RXq+gL9BwT58vIHEgkM9Qb68wULE/H08v//BwT17//w+NEHBBQGBgsRF+Eo+Qrq9//9FhgPJwHt/fbz
7QQWBOz0/Qn6BPQJ7voE+gUA9Pz6+vv2DwQYCP4K/fX+8xT87+3xBgEj/Bf+9xTpAwr3BvoA6uUGDR3+Bw//9xDvEvv+B+sBBBUTDfwXE+Qd+QgS/e////H7
/SL19er+4wX3AvT8+hD7Bv31/xryD/fvCBL7/QMIBhcGB/8CCQXuCOb+8PsGD/fz/vQB9/YRBRDlBwkRDhzsDATx7/IY5f8AAPIQA/cI/Q0IAOwY9d/QHPYW
BhHkEica3PQAMeH6GSzj/yL19vwhGwcgDu4O7RgEHe0CDfTlEfgt7OT+5+75Cgko+/f24goT/PD2A/v6EAgW6w3yBQAB7vwK6PT6HQTy+wwICREE7AUICPkC
De4JAvr3+AAG/QQDAwMADe/tBPcHA/XhEhT3EBT6HAwV8QHnDeb7/RQGHRb/+er25OIM/wAe8ezyE/wLF/zlAf7zB+QH/vwE8gEMDP8B9vj/BP79AQ3o5RkE
7v8n9CsCDO/3CwzRBgYABBP2AfLb+efoEOIjDsnuDwXz6AvhLAb2/PTtB+sUAgwEBR7r8/f+DwcA+fwO4gbzFgcA3SoK9vr+DAnPJRYJEwT51PvrGgX43vjo
Id8VCOvsEAwO9eP7+N/rMMv4CAHxFAbo8AQs+vHnAggMHSEJ6uvq8+Mf+x0WBhIf/fz13OjhD+UAzBoC8fEA//HC/Pzv/PsJBP4HBvLuBAYCDf/67/MA7frq
Ff3n9g4C+OoDAhQCFBntEBEN0BkHCAL/C/sTEQwJ+fz7BQEEAQIDAN8UAO4B8OX7wgX9ERUE9AwT8fvkCRAB/wAP8SL99yL+6P758gHx/QnzBgcFCBTw9gQM
8uUQ7/D38+/tA/72E/TnEg319tvvAvMCCfr7APb/6vDx1wb1+94gCvUC8/fe1Pnt9AQF8Pj4/d32BgX9BP4K9+wL/QQAB+cRBPUL+vgA+O4A8/319/bv/O8J
DxvpAAT06gMMIfL6/Azy8hH78An39esI/gH0Cfvx8Qkf/AUO7wXxEv0HEgMKC/sCBAbxB/YeCf4H/wr59AL8DhX9B/sECf0KAhEK/PL3AvQF+P4NCPj+5Q/+
6OYOzBgDEfwbBPEX6BD0ACnx/b4F+Cvy/fgO+QXuGx0SHiEPBg4cSMK/GBr23Ab7E/H0z+riCNgnCiLfJAEYB/wNEQgFCwjnBQXz8gMFB/f1BQUM9v0JChMD
+P4N6Q8m1B4pAPQAHhb99Qvx+/Mf4/fj7/f9DAwG9eD4FwcI8QL7/RP4GAf69wUPAP/49wP8/Q7+D/AP8eb/9wIjAe8gDu8NDvbuAA4X8egK/PzvDN/6/evx
//EJ8Pb0/gIM8gT+7wkHGf0HCQD++vn6CPwFAQL1/PQD+/4CAQr2EAETAvAG8wP8CPgK8AwJ8frxAR8KB/UAAgsMBvb2+PgKCOr9AO0KGQT6+Bn+Ee/59P/4
Av707+gI/wX3/vvq8AkS8Akc8xMGAwj6GQYQ9fbnCe4DAv/v5wj3BPP5DPn8CgkACwzwEwIE8/r5+BX29vb64AENBwYHCfjw//P9CeokB/L6BAf7AQwCBvj5
BhTz+vsAAQLxAh/dDQENDADz/RoMB+zeD80f3QwRDPjqzyQOFgwP4gS74grq9B3sMfoLKP8T/t4S1xDk9hMMDwzYEAcPAhH88MD3+vX/C/MZBw0g8/sMBgP5
8vYE9BMI9QQBBvX3AvMMBQX0COUB8QL+Hgzu/AHtAgD99/L49f3u5RP6HgcC+gX6/OYIBQ0H+QMI+Q0DD/zsD/0F+QP+Aw7+AfT/+gj/5xXyAf0Q+f3c+f0A
9QAUCfoOEQX9Cfj4Aw/xCvID+QP/B/39A/796wwEB/f4BRn++BsB9BMSKxACEv/z/AMR9/r5+vAI/AD6FhEBDfEABf8H/egM8Q/8AAAH+wDkFQoR9hMECgME
B/z7+u70BxcQ9ev8C+37AQ8AJwAB/vgMDPz7Cf8M/PoWBgDo+QH+CBHvBQgBDhoQ9PcGA/X8BPcA7vEEBwALA/H5Bgj2/AEFBPsOFR3lBQMOBPgR9/30Bwf/
8v4A8QQG/foSEg3tBAoHBA4SAvoKAxH4/wT07AL9+/f9+wET/O727xQBDPcX8wYGDgv9HfbwAfrtJvbt9fAHAPEGBev9BQ0GFQ3/Cw/5Dwr+Gf/1CAkSJ/QL
/f8D/wEDCv8B6fMF+PwS+/Pv2+AW+SH5CN8U9e5Cxfvz9+wM9LH5+xLa6ODx3AgmFPD7+PgkAQD2CvwEGAcKDxoIAgUF8BD8BgsE6/ACCu8P+9wEDBH+AhYU
1wgl9fr8DAb9+/D2H+4OHvH67Awi6RH+CAcH8fEL7hUL7/EL6Pr4DfjaBub26CAc5tgU/fnn9fj79v0A/Qf7Cf74/P/59Pb4DAsB/fELB/3/D+/7AfoFAgT+
GBfdGxDvAggADhMOC/jr/Az7BA718v37COUHFAkb6t737D3+4P783/bxzO0AAiP3KdwKEA7s9hcQ4gcHBBb+/wL7/gwC+gQGA/wEAwDzBQoLDg4b/AsCGffz
FAP5AhkBFAflCgQH8Av2BPwPEx38/hP+DAf2Dw7/C/vmEwID8/oE8wnwBPrvCwgNEwj7/vgSCwML/AUFFQzw9/j8+/jt9vr95QAADPvqGQ70Cv8H9wX17fHq
5QMV+AH8CfEBB/sHAOHy3uz/BfkTBvAZEAANH/oHCub56S4ABxf5AQ8P9wH9DAMQ/wQDAQfzCfr8+vgDAwTvA/4Q+wv/Bf399e/yAQf0Dgvx4xYfDuYFEff1
4uMHABQPAQnkB/znF+/o/QQTFAUBAfX4+wTyIf/1FgQQBRT9Bhz87/kAFuzqCQoT7P4IAwIA7u348AIJCvIRDxX0AtQeCvj9Ewrt4ez77xv5+PwL+/vzEwwI
De4NEhAI8fP//QMJDPYABg7+BffvFPz2AgkIBfLs9fQNEe8BCOgI9REOBuUB+/rx9fsT/vYHE/z9AOgHAxn4DQX9Awz0+gT0E//9EgUU8PkMCwP64AII///l
5e4JDfwFGQj67gTx/wUPFu8D/gj/AAb7AvD38BX17+/4+ewJAQ4A9P33AQYLCgYQ/P3/9hwP9QTn+/wEAgoE7Pz2+f4K5QAC9vkLBAoL9QsG6OnqBPsEFvH2
Ev8IBQcJ9Q0L/f/+C/348xX+8fUIDPcJ6v4CBRD5AQvu+Af7+AH5AREQBvQSD93q/+38/wAA7PkF7wUFAfoAAgz5+vsA8gfu7fsHDvfx7xX6/+YCBRAH/wYA
9fQKBOz59P8W//f/5Oj8Bw/1AAD4CPr0Bwb7Cfr7APEUDPgR8hD++90cMQz8Ie8b9/sREg76D+8L6AYuHPIk7tb32A/m9yj/7gsJ+AT1/fr+Cwb7D/IF+ATx
FQ0NChYF8iIH8gz3+hMF/BYO5AwA++AVCgwF8xDsCQwQAfoQDhIJAxL8APriAPbuCvPr+Q3p9+gJA/YH/iQI9//fEeTlAQ/9D/X19f8E7OAX59j3BvYC5iXs
F/8HMAYD7N4b4ezcGQMQ//b6BgkC9QX37gEHBPEJ/An//gkE/gwJA/YABAIDCAQH7wf97vQUABIMCwfrAgL8FPkJDfoQ8gb9DAsJ/fb1AO0EAQPvAuoJ/An5
8fkD8/4W7f//APQBEe///Qv9/vME/fwGCA/o6Pzs/A3t5w4pDe39FQT65vD+BhEJBwPnA/76A+LyEevo+uAF/fjnBQ4c5fUI/fTf9RQJFvoFEvQCBvD+6vAT
4u3z7vv+C+MPKgzrBRoE+9oD9wYQCQQS5hQJ8wPX7h/08/4L5gr2CwvwFf3w+QgD+/b/+BIL+/j78/n1AhEV7Nz59+gDBub7+RMED+IYExsE7RgHAP4GKPr5
0/YJFPQQBQsI+wEE9A8EAPcBBg388AgHAAv2CwEC/QTvBgQFBPn7Dvr5+xYHCgX88Czr5fMJAO7uygYA8w379QTsGvPMDAYN8x0hBRf89v0SAA329/gI+gwB
DunwAfMCFQYS/N3s+vbw9uj4/P7+ABABCgr/7AD4Axb9+fcI9xUCAwL4/gT67hDl6d7l8PoaEQ8CBA8B3fYEBPj39/L46A/6AQYC9QgIBgf2Ef8F6g0ICQT7
EPEIGP8OBSL69Acb+f4DBfjs/fn4BwoC/wIG+wYEA/gA/gEL//cAIQMTBvb5CQj26P0B/wAQD/cK7P/+ERb6AQz6BPf6Av34CgXlAA30FfT++/P4+gL19wH2
AAIK9Q77Ee0HBQL59Pv98wYP+u/5AwD6CAf7EhXxG/3zAAkMDQISAgn1AwYM9vQEAQMT/gT86fz9BP77AfX2/xAMBfcMF//6+/cJCvj/AA8ACgH/APz6Bvfr
5gv9CQz69/z7+wsfAtvtEPnr/wwEGA4ZEQkD5AQUBu8Z8eQW/wb/9RUIFSYB+Ofk++/rB+H68/wH/fDcDwsB+gkJ6Ar/EPf9Ff8LD/7vKfH6EAH8Ag7x//4N
DwzzAO7++BvXExUs8fI3GuzoGQ4KCiH8APYD9urc3QVG9hHs9PkH8u709AEBAAcW+wQABe8GGhMT+xX9EP/6+gELAAX7CwES//4CGegFHxIM6wn8Eg4F/PUI
9e4I8t0NDv8a7gMAFA7zGggQ8hgSBfYI8PgR7f0KA/UDAe8FCvgI6/D5/fUNDvrzCQP1BwwOBPoJ//z9B/sF9/rz/fz9/AcMCwn4/wELAfj+AvkKBRD3A/8H
9gL8BAMHBPwD8QQF+AAI+vf//v4D8vYK7/kpGBHh+AH1CQUL9Av39Pfw8BkBFCDx/O8JEvIDOArg+yMN7g0H8yHsDRYC7AD/7eH5+R7s4vkOCQUsEwgp9On6
BRMWDA/+AdsHIB8G//kJ5wvtC/zXF/ztCQTcDgAP8/YjBf0L5+kv6vwG9/wOB+j2/hAXFgwGC/4ICAEDDgnLCwwN9AUADBMNABn64B0H+AzX/Ab8FBDs9voI
EgwJA/AD9u768fgLAhMa/gj+9gLzFAb7B/r5G/j+Cvr68/kLDOEKA/IYAfoJ5/gIA+j47QTw9xP+/vcB9Pj5CQD2/fj77vf6/vYDCO/9Bf/2C/QE9f4bAPUF
E/70BvkECfoV/Qf4+gbvEgoTAfz+/+cADhAEDA36DvH+APgODP33ChIG+Qj+GAQK/Pz0AgQO/Qz8AAIN8+P+9+7nCQMGAvkF/wT6/gMR7hkH+fX7BRT6BQsK
8g8KDPIFBv8UCgXv/AYP9R0C/wPeAvv49/0X7/7qEAYK6xoHERH/+wLzC/sV/ALuB/T1Ju/uBg/8EPnTAw35BwAG+vgT+QEIARAVFRLv9w66GC8G9QbuEBcE
7Bv6xvj96O//EwPo/gsCCf4PAAMH/QD7+P4P/wf99gsKCPsA9BLuDw8DBAT//voCAgn6BxADBvX4A/weGPD4DAgR5fL1FfIGAA0CABQK2gT8Aw/29/v5B/gM
9w8UDxT4+fr+//sb6/PR6gEN8g34AAH5KffqDPvqDxbt//4LDfsj6gUOC/7cCuj9DQPxE9MMCOYK++vdC/MMEvwJAggJDxXvKAD/EfQGzev06/kfAQHsDPwO
9gwaCggd7AntBfkBFPT17wv/8+/8ERn9//fw7xUKCxUf/QX7/QD65/37/fn2+frnA9TlDOT9Hv0WANMLAP8L++oCC/8GDfsSEhEH7A4IDQUFEPH03uIDDfcY
D+oT8/sODewBCgAL+/b+/BoDDwgBCPfjBvj+BvcABwMVFAUd3gUM2jMK7/3xFPTY5RcEEAT3+e3+FO7/BRIGAOvw//rqBgYC9PcN6hL+/xUH//byEPvpBxAB
EP/29P4K+goGBPwDCfAHBwX1/vYGEg338PsY/fgJA+kL+Qf/+/TxAgUS9AoK/e8HFPQFBxoMCALs9Qf27QX6BwP0CfIHBvb+7xP0DQPz9foD1gIF7gny9v8N
Fv71CAASD/0R/PQS9RX/Be74+/UHDBP2E/sC5AT9/wgP/f4O8//8/AX99On/BBEVABIGAf3+A/cVBA36/+YGEQQRCgL9+fv1BQb7HM8A+vwU9PD5+AH1EOgS
ExgY+/rw8wEDGuXp3OoDC/IO6wT7BQD5/Qn//OYK/PftBQb4+vft8AQK5+wIAQEJ9v/YCBkmCfDvDfv14jPnCREM8Qn2CuL8GQXiDP8RCQISDNwM/v719fr6
Afz79gz8BxYOBf3tCur58QMA8wj/9fgF/AzuDf0JAwwA+fQRAwckFv4N7/UDCPsN+wIR/Ab3DfkJ/wTi8R4X/Br+BPzbGgj99dr06O8IBRny1AwMEPUm9fQY
8AnzCgbyEP8GC/f6EQMJ+AICDBII+QEJEfoJ8f7xFwIVFQDwEP8rGgsZ9Cfr+wLgAPEJAxoM0AD34Qno9PAMDgwaBvcSCyEQByPsH+b1/+YH6/4HIwTAAAfl
/d7w5fX0/wHw/fIE9QwMCfb6A/AG+xgj5usa9gMA9gLv9/7+5/PwGOoN/OwNBhT92wbwAeYR7QUCBPfwAw8W8vsH8AcIA/kC7AwRF/wGEw8CBgf8AeYBC/4E
C/jw8v4HBwoFAPD/FQcICwTvGQYZEx0Y4fn49RjhEv0HB+3sB/YU/AIXBfoL898J9/giIBXuDQkFCPvl//8aHwUL/P30+QzoAf33B/0ZBBoT+fX+CgEO/Qn1
7+P++vb3FPno8wj5+/vsDwLvAyX6CAEJ9/7uHwYSCvrqAR8J9B8GM+X9GiXm9PcB7P7dJgEJLQICFf4WBgYWAer9D+3x6B3e6xwC+DEY+BEI6fX34/D/AAju
EegVBSgO+Rz6+hL69P0U8tsT/NYeEQj3+hEKEwH+C/QLCfoGDfIUBQDy/Pz4Dwn49P8RBxsBFPUD7d39+vka+Q75Df4ECfkD+vEWAtz0E/Tw/f3QIA8T9vzt
6PH36Az5EvAcAAYM+wkG/ggI8foaCu3779wIFwvxC/Pk/APuDvcW8xYE/wX7/wLyCQDo9hb89fbv4AwMAfD6+vT/9fcC/wbzBQUBEP0OAP8AC/f1DAYK//b4
BQn1BRAGBQXw+goAAA3a8/sBAv8G9PgBDwj8CBP8B/37Cw7+FwXq/PgCH/LiEfIF7ysD7g0G3RYTCf/pERgM3BAO7PcEHvIMIPkGFxYC5AID+OnyBOj69yTr
4BYJ0SoUDh7u+gf//P/4+g3yCwLkBA4F8wQhBhHrAAjw+wUED+4DCAP1CgD9+AUGEfz67APz+QMG+fsC///18gwLCQUC/wb/9vkABf8BAfwJ+v3/7QsFEfr9
FwAI8QMV7v38/wfy/QblCwD0Cf0K+hDsB/8KDPEN9v8aF/v07vP8CfYCCucMHusQAwcN7ALuAf0C8w0O+fP+ChYI7OoO6v0DAv78/wYVGPoeA/0SCfvvAgoQ
8AwFBBQD9v4T8/T2C+7p9fb3FfD/7fARDxUHCvoAB/gVFPrlAPUG/+kSFeX9HQv5BPzuJvj07/vrGhf+AfHr4/oXwxH0AB3eBwwVCfjyJv0g9eci8BL48Nsm
FSwE8+0A8e7Z6QXvIuICEhYK2PUd7gnk9QEBBff46QwVEf7z6Q/9BQQHA/sYBQDxAwP9Cg/0/foRBOn//PjPIf0WCu/j6OcGAQ8K9BD7Bfoa+fTYGN7y9xMH
8vT+/wcS9Q8A//T1Eg308gHp+vzyHBzf/ez07vT96A7zAAH39hH8CAH68fIA+foODPH38f0ACff35gnx/v8DAgQI+w/w/QIT8gj//BkFAgf6CQgHBA/+GOoG
DAb67PEG9QX+DfH38/v4DhwbBQIN6Pv2CR/w+gkC+hP4/QMH+fTx9gsdCSX/8wbrFf4I+AYK9PgPAhr25AHx/vQGJBYD9e4P3Pjt8QcAFAf2y/gCAAUGDQj9
EQX/I/EJGwgfA+nh6Pz6Au783vH0CBbnGfsFGgcEFhMd+PP3HAYF/PDg7B7y+wAI6wP17P0cIgkEDPvlAvoHCwAC/SPvB+rqEOb89wT71A0VDPrtCukKBvf4
9M4B+A0tHfUEChQJC/wpB+DvBP7fFwwZ++4L8hAF7f4D2PEDDiAb/gAXEAAN8TD4+vUABAv4FfYI7Az27/7+/gP88vn36vMRCQPv+B3nEAr58On87u7tB/cB
8/4P6xH3/xMCBfb+FPXpABQGAQz29PUR/PwH9QMD/wAP9/kEDQ4N9v/6/gkGCvED+AYN/hHrBf35DgD5EPUI8PwM+QgGCwQT9A8BBA70+vv9/QDvD/fs/QX4
CQID8vcHDAf94QAE/gzxB/8QBAEC9BP+Egbw+vn4BgMICfP5+AwBAfr/+wz+/QH9Cfr6+wL7BvMFBfP47/f85xQFCvn96hEGDir/+N74HAQc8Ajk9c0E6CgL
C/0MDf8E+vcOEAYNBQf5/AP79Pb6CxAC8PgBCQYI8BgPAwn3BPEG4PX/7g8XDvz1AfUBA//3DwTt/gbxDfcADwcFARQH/QMDBgwMBPsJ/hcTGAX7/f8F//L9
+Pf0/w78/wYLCQP8AAfk8OgJ7xoQ9hcEBvYC+BEZBg3zGOshBf4XBOYNBA8H+/QL/AT+Awb+/gMJBPf7CAMHEAMOAgr78/r//wf89vr+H/ry/eYRBPoQDvES
4ygQIwAG8P8A8gfw9Rvu6wDmBA/5/REF/hkPGvzu8/j79xX5BfgM9P4BAf0AC/wUA/wA6/QD/Af2AgX6/fv8A/v++PfwCfQF7/z/+ert+vX2+gAC5wcBFw8E
AAQRAOnhHe/3DAQIAf8AG/D+B/P35/vk/Rn/9wX0BREYKu3+8un+DxYJ9wQL7fDmIgX+/e8K/fP0EPgLDAzpAA8U+vn34vQODxH6BgMA+w0A/P/66g/9GBsS
5QsC7gL7+QEWBBADAegW/gYG5gf9+AwC0voLEwcUGwUFGgD4DvnwEwYT+QcLBvD28f3y+PXq8P8NEg33+AMMAwL5De8NAwgW9/b5CQ7uEeYN+Abt6/YLCxcA
IO/q/w03/v39AuP2JgoMDgoGIQcF9BjfDBDx5t8EFuEY+ezo/hMZERMNCPoGDfnm7w/u8Pjd5+cP1evu5w9CBgcIBgP2Cwzy5w0G7AUS6ezt+Qv4C9b4IQL9
9/sO/wb56fr2BPb7CwX/6hHwA/3//PkN/Pvy4AP+9wj18hXwCv385v8QDwsR/Qz5E/gFG/4M/hvy8QTfAez76/TyIxIYBgfXCeUeEfcWCgrjCggP9gAG9hsK
+vzr+A33Bwb7/AoC+wzdD/kIC/Ag//0M8vb8AvoD+AoCCAzuD+nwDwX4DygP8P3LICDx/BsGBBAUHQvI9gEF+RDoA+sn3/4BGuQIF/Ej1AHxE8z0Jf34Cib8
19z2BAsDH8wSzRzF1Osu4g4X//D1DQoM6wIX+A0O/QIF+xAE/Q4M9Qb48QD6DRII+wL7/fP6/v/0+xgA/foE/AX+/gkEDfXtBe0J9fcEFf0D9Qb++A38DA8M
Cv//BAIQ+wYPBvP66vr4EgYC5vMY/AbyDPnKF/QDD+8m/gIG+fzxC/kD6gUHCBTqFtLuFRH7FCsd6wn1BAoF6/oB9AQR7xHv7wQLFAP2/eb07QAL/ekNGPz3
3gz5AQrmFwEGCPH27/n3BfwHBwcK9xLn8w0L/Q8dD+sA9e8EDvgEAvv3//P8GuvqBf35/fD/Df/2EAD8CfP8COgO/gkJ9hL59AsB8P8F9Qf1CAoMEekG6/sM
CvURHAvwDAj21/Pw5QMO9v4M8AsBBAMO9h8B2+3eMu31J/YIEQkEDgQX7PoKDvf//QUMBe/0KeYLBwER/hb+7gkMBgn4/gf0Afn42AUMHP307ufj/f/v/BYT
DvL5Cv31KgwN+On5GPb2/wjuIwn7BPz5HtPs3AntFiD/0uj59hQTAgkp7Qz6GQUoFgAj+QYRBBDpAQcI/QEF2g36EPnl8xvjGwb9+xH1/hf/D/wEAwwDCe37
6wMDBALz9RgICufpDgwS8ern9RUE7/EUHfr5APod2P0ABu/7+e8FFPf9CgAn9RYADuLwAAbj4vYI8QDdCvfxDQsj9f/++g/X/eseAhIP6P/y+hP4/uTiFCcE
BgQC+OsTDgUX6/f54xEIFebn/PIOABf8BRIOCQH/AwDu/Pr+8gwIBwYQ9wX9+AQF/vv08wsA/fgNDv7Z2hgT/gsNCwTQIwYH6+YA6/MHBRTt3h0CHPMo9AP4
8BvuDh0GCBYCDgX9DgP59ADo7AD98/wVAPIREPgTBQ0O/fYpBv0AAvoH+BT34gMS7AD7DP4L6QP46QH7AwAWCAsR9iIVEukbCBD8BhL09voDHPsS8QTxDQb0
8RXtCesC7QD3EQ0T7/r66xD79P7/HQQY/hD7D/wO/g3rE/3pCAsPFu32Agbx/iAIFgcH8BEABgn99A0E+/zt+gcGBPoD/AMC6RgSEvEM+PP5BPfoF//oDfoN
3gcEAOYNBwQR9AUCDgXlGRj89QT7EQcD+ukB4BUMBRHx5xAk9er78QgZBgEEB/sUEwjtD/0iFPjt6v8J4/3g/QACAu3m7wH82gr79g8X7QbzD+sVFPMSAxLx
+AkCERATDQn1BAT/Cv37DPkAAxH2FggK/Qb59f4M6wjcFAEJBRkHGOz1Aez8+PUA+QP8EvQQ+vrnGwIM9AAK/e/6ABAQAgT6BxYJ9gAADBMG+A799BcHBQIJ
Dgf4BAL4Fgz+//oJ8vYJEuoEB/4O8gX3+v7tCgUF/wQQ/woA//kNBfcRDRDvAhf89vn1/QMA+Pj2AwUQ/g0JAwIK6PgK7xoMCADp8wD3DAboDREHCAj1BwMU
DgH3+/gA9AABABAC9Qzx+fUD9u778BEDBvv//O/4/vL97gPz//oN8gr8CQEA+xb6+QABCf8HEv/6AAIL5AcA9fP5Cu32/Roc+Rn37AQCKAAD9wYB6QAJBRbm
9P/wAfv8C/YCAfUE5wn39fQKD/8D6gLs7fjv++/vCgT+G+sH+vsD9BDwA/3+IQcU+ewD9xEkFgoX/xEPD/cN7vkK5vkCAwAGA/oGDgcB8gXpAREBA9b7EQL+
+OED/xEG/uPvBu3zAvjm/gr9CRP+9foTBvsX4/rk/e4V9vUIFPT3BPv49PH+8/0M7vEEEO8e8/Ts/BcaAe4OCPkREBPkBe8D3QQIFA7w8A3/8ecW6v4MB/sJ
/ATpAhMC6gr8CQMACA3kDfILAQTuFP0Q/eASCP306BQYFB4W/hUEB+4U3x368fIMDQ35CgMICgjyB/T8AQr99Qb7/A8FEAH3EQH29wD/D+0BAxftCO79+gLs
9QP2+QwV/dv4AwIMC/8N8gwH/hMDBg8E/gwT+gYNDxX++B725/gFBfQIBArnCSH07vAC9vIS/wgN9//3BgcH7RAD6gX/8yHz+gkGHAATGvbqDvcU/Af79AL1
APIG+xUNA/4I3w/6DR354f/4AAsHCgoG+/kR+AoX7wwiEfsOFPsLBPDwFOTzFRPpAPPiCugA9fz8AgPuGSECE/AK//8LDgz45Afk9PYF4yL0FBARDxX2/vD2
AQUC7Aj69AfwAvzx9+YM+xYHDgsJCAn1/w0C9/YG/xrnCwcrB//+D/oSGwMG+ygMDBQW/gUJFxMA/Or6EOMg+/YK/wsSAgf9CgAIDPf+Bw/5/fn0/QP/9u/8
GPoI/wrz6Pf+GOMSI//dFTb12g30AP8BCxT97RT63+v2Agvj+Q/lBxYOBQsCCuoOFPb9CPYaBQXpFRP3DAPr9foOHOr09gUWBwL3+AH+G+34GfYJ+vfv9BQE
/RMLC/D8EQzyBgLzDv7/APXo5f0K8PcW6gEG7PbyIfj2AQH4DfoNBwUPAO0Y1uX34+wpCwf6E/QEAPz07/sP7/X39+L+HP7a99PmHvL4CvTq/A31/u0I/hwE
CxgBFu3yB+/y8BcEFA/v8wD/FfYO8OT6EPAD9g/1GwEH/fkV/fEOCuP6Dgbv8evNGB4j+/vh5wkB+xX5A9z++vz89gfq8gcJ6vgDBPn+AOX39fjf4xsN/yUM
CPoFDfQP9v3n8Brt2+0C2ekcBfkj+PwUEwr/6+vyCOsE+QPtD/sNCQcL+wUG9wH8Bvzk9P/kAgXzBgr5+vsM9fYJCv348Ar7/Pju8AD2Dfr2AP37D+8R9fv0
FwIK+//+/RoFChT5/PAD/RgNAgT68Pz/DQf3//4aBe/+Bxj5+Qb9/RQD8tj9AP/8FPUF8QPq+w0Q7wUX3fMGEA4AAvkCAhD9+PMbCugM/ekWCQb1+QIG6/UF
6/b+C/YNCfEn4vsOEAsi+uXzD+0QBRPvFOgG5fv97wH/Fhn+EyQA+ff67hMe9PbyEyP29QfsDRn19fX3FPrgDPkF7gcBHh8l7fvqCBAODwgWDuD27+Ae+A/X
79Ai1tL6+x3/FQAS9PUA9Of/DgUGBQMM7w4BBxcFCN/y6g7y7Qz0/PAGABr6Bv8E/g3++QMA9gn4CfjoFAcRCfsPCfX+8gP78P/9FhAN5gLwCgXt+wz8IP4J
Be33CRbw1tsr1+wN+hAI//8NCwTsA/YIB/oGC+4DA/f+4PnyBAb0/w7hBPQBBQjdBC4RKPz/5BLo9gYV+RkG9g/29wAS797YF+He9u4CAO0k/BQS8wX/9wn2
AAcY+/gF9fDz+QoC5v4I9v7v++v2B/oKAPr88vb9EgL5BvYE5AYA+BgACQL/8Af05PXyEwj++RUQ+v3h9fIF/AzxLxLqCQndHQ8O5gsVFQzrBeXoAyoOIhQT
5AfoCQTuDBvxHvr3BOf2+hTr1tIyy+YI7wkN8AEc8AX88OIhBO4GBwwgCu4GEP8oB/Dm7Sz02AX4GQAIDhMPCe4C8hsg3twS6CcA8QTgBf36+PHJIdnjGAIU
FO8LHQbl+wDzBw8CARPsJe4N/+YSHAHcD9sL5AER9Q8CERgZ/v/pDe0uBPbn+AAa7u4O/eYZ9Pvo7Bv5uxb7CP8BABcHGAEB6AXo9goIDAkT7g8GBQUP5/L5
HPLhAfIMBvcDFwr95wv8D/zx/wjmEAnsFOvsAQP43uok3fIGASIL8wzPHBbjDhH3BwceExrb9vP87QL1Cure5QP6A/4D8vcVGRr76vDk2Aki//gKARnmCPna
BhcQ5f7dF+L4Gd4AAPQH8gMD8BYPAAv1CBEF8Pv0+PYY9wbs7Pr79/H7EAL3Dv/xAQT6DQ30/ewPAhP38fnz7hsSAuf+/xD6+fsL9/4UDgP2ABwA5f/z9Qrm
+Ovt+wAHCRAA6+739woA/Akk5t3nEgIM/eUA6AUVFBb7+wMI7P4F/xPmCPf99hbpDgkA9gIL7xQh88/87wAb5/jN7fT8DgIWIeHY+/cFAfYTTOjZ9wD2BgPz
3gb7Av/s+uX8+vMO+xoV/PINAQcCAwIw7vAB/PgdHQvu/uoHFOIE6uL6ERcLEwTw7f75Bwf/Fh748dUJERMK5hYEDQ4lEezu7wwSHwTP+c8St+78CrQMOQbi
BvgHDhf3/vn/A/kLAOP7/Q4JCREJ2RXxAvsM8f0TAwcYF//s9Prq/Qf5/gb4FvEJ9NkfCQz1Av8F6/QI6P3x/gkA+wkVAun+7gAM5gD18/0HCwsOAvDs/PwK
AQEMF/Xr7QH/G/QFDf/iCBfj+w78G/n35hIa+Q0B8uz4BhTr+QDSJT0J8BT6/wryJg4OEDnv/PUYMhcAK+TZDPoL6gkuBv0QOQ0IFf8E/wESD/IEEAkC/wUW
Agcd7NYN+/z9DRsLB+oRCgkR9AT7+f0W6/709vntCPT9ChX98eED+gkO/BPj/RofJ/zuzDrkFBEL6uU5GfL9wST57tkg9y7hKuwQ3fP9FQch+ezVL+QQBAzv
6SYQ7/vNK/ju5hn6HvQZ5Qju6/8C7f759vMC9/r87f4P+uP9FA71DfoU+wwQBOz6BBEO8hb+CP0O+gUJCAED+AAEAP0D9wsKEPT/BAb6BQIYDwHqDfL9AdQD
GRoe/fMLF/v19Q8RBgz6FPo4BfckA9ka5gQHAQcLCQj+BfoL4xH1Cvv1+tny8g7x8PEd7yH8FwP/9/wCDQn5Bf32B/sLEQIABvD8+PX9CugM+Pj+8fT2Fgrw
DvLmB8gJCxwhC/AQGfXx6AkGAhz2EOw5Avc2Ct4GBBMN/e8T9PTnCgMN7fwA+BUF+/j/6xAJ/vriDQn++RL/AhEMBgTxAfsBABj6//z/9v8VE/MI/QHv/ATz
/woPAPfuE/3kAQP97h8SAwQHEN4KDg8D6PrpBgD39e0M8e8G9BQJAwIB9+37CggU5f/0Bgv5AvQBBA0DCOr+6Afy8/L/+BwC+Az3/hT1/g8CBAEK/fQQDO4R
CAP4Bg75CwP3/gANHAf4Dff/7A8GHusPAPj+Bvrz8PYH8vTq+/sG+v/u+Rr6BvYQCPMGAgQI/hYM/ej2FwEKCgEeBQoR/wEa+g4EBv766gf/9gEFAw3rDwv1
8/4hCgAL/hoFDhgCAwsMGe8B9/MD9/vu8QQnAgz5DOj8/RMZ6vAPEfMZBv787/P28vL2GAz8CPoI8goDAAH58f/3B9PXDwj5AQsF5yEC5B0ICjb8HxL+4w8D
4hYI7voEGAAH8fH22+oJ7+cZBPohCwrnEfoEAfn/9wQGHvzz/wMD+xb6Cf8H8/8C8/338/wg/PX9BwD8E/0DAAj87wAB7PAQHAP3DvD//uoG9Pn09uwiBvYI
ABP4IuoTHx/nEfz37vPrCfP66RPz5fDz6vkN/fMR+Qod7fH76Qb24xD0/ALsDBQUDQL8DPr+BgLvIvLp8QIABg/y9+gD+vLj/QINAtUVHwkIBuURAOsN+wEW
+tb39AX8+gURAvIDAQX8Bvvv3x0f+/oH+O79+wPz+fz6CArt//gC/RX8CPL4APoK6BMH/xEG9PvzEPgE+vcT+PYK6xkODBUD6P38//zqBQPvCPwdBgUDAfwI
+vj+CvgD/vD18wPnAgrw6QwkCvr7Dgbz8e78BAgVBgvt+vv0CurzAPj7/wMI/AACAwv5DPnz+goADPv5AvoQ/vP/BvgODAUR8SACDS/l9wv+//HXBOzy/+EV
DxcLEyP19+0RDf0P7Nf+FP8HIPD4BPQC9NEJBPIH2xQCGAgMDPcKAgMF+Qvr6uTyEg/v/w8A2RUZ9fUC9AwF5+sMEOz89vD2/xYT3fYN5gQaAgT5/Azy9hwo
9hQjAgf6Au356//36uUK6vjsBP/v7RfzCPIH9wn49yL0CusVE/H66fj5D+7r7xzzD/oMBNcEHgoF8xkD1wUL9fTs8v0E4fsEBOr87vIMEBcb+Q7/AAr4AfsC
Bf78+wD7+/r2Dvf4BwD6DAMD7gAS9Qj99PsMKfUIB/8hE+odGAzf+PoHBuPxDPEB//XS5BcIDff03wUdASb6AgL46f8c9wsI/ukSA/APBe/9Fu7y9vgV9vT0
/vIRDwrzAgT9D/r2//oOAQAH+xED/vX2A/kQ/QX9AA76+Akd1y4kGhf7DxHWAATkM/MfDdwB+9jt/uX0LQ0nBAkB9QTy+/MTCf//AO4FBfsDAhQC9fYRAxb8
9QP/AhDyBu8D/esN+QoGAPcCAxP8AA/5BffwEQ/1BP3y/wUO9/cO+ATdBPcABhn57A32/vf/OPnz7+gG/u0PGeIDHwf/9QD8/QL3GgH8B/wT/e3u+uYU7gcT
/xYN/PYI5O4PCwECCvoNCv0ZCwgJ8fjw+wUC5h8R/AT1C/brDgjuDPcHAgYC8Pn/5QsRDA4B+wH+DvTqEAUJ8dsEAf8LAe0ABg8D8gUQ+Pr4C/v+DfIF/OkB
COoUDf0S7/Xy+QgD9Rz/GBP6DPgRCPEVFgQDA/oI7v8D7QnmDvoCCPf89PME9A8KB/MB8RD3/A0GGAnvAQ8NIg78C/P0COoL9PkEBu8PFx0S+w/2+ALjCBAL
+vv4+P396Pci9/0H7xcAB/sK9P//AgME7/z69vYO/xEB6+f3/vLr9xfy+fb4Ivn0+ALj9gQGDPQU8vb07wP9/gP0BwzlAgD5/PEOB/bz/fIS+QkG9x0G+Bn/
7PT1CRkR/Qzs9f387e8eAQEQ9A7/CQkB/fwPEQMHC/zx+e4NAgfzFPn56v/x9xT9/f4J/gIHB+7xAwj//+76A/AV5PcOFu8R9wQL/Pz9ByTuDekM/Qn/DO8M
9A0QBvn59fj0DwQNCP/6+voL7O4I+hP/4hMPBAoH+gn4BQz/BAAS8QAA//Ec7/P4APEA8SoJ6gj6Af7qFQvrAhAVFAb8+fkK7Qr9DATh9Pb1Bf/1IPb8AAAF
APUD7wH+DQICAPUI+QQA+vcL/xH57QMJ9AfzBREMEA7//QgA/wLpAfD05QQSHRoQ7xoMCBrtGwHy6/gbBxQiEQ8B/AjjEfcI/u71AhYCI/gT1Q71CP7rCuwE
/fkU1Aj/DP3QExzfLuvv+fIJBRYJ8fT4/u8cGv8GDQMbB/0H8PD27+/q9wkZDerb+v3/8wf++fb6DgP/CAEEBPUQARMKBO//BPv5/PkBA/v3DPEF8A//AAwP
+Qnk9vEJ5OsD9goG6gn9+frw8PL79ecOAQoS5wb1+hTy5wUhCAHoIAQL/wv08/0P/wb0EPXe/PDr+gP/9gbw+RAI5wUL9O3yDCD06/8J/AP4A/vo/Qf7/e/a
BgH8BBX/FPTmCgjt9AADHPn1/e4BAv4G8xwFAfkJCu347fIIFRED4hAbAgL8/wEdCvn7Awf68AHy9wP66w0FCPcFDAUBCBr38QwIAQD9AQn78QD9+v0M8goB
9g8FAwrs+AcOExII/AIEAO79KAD3Beb49+oEHs/0Gv727QEFAAwHDvkNBQAT+voOAfnq/QUUCOYBBwT9//QJAgXv/AgF9w7uAPz0EhLt//0MBAQH/wcB5gD8
/ggE6fv+FAzy9fUT8AoKE+cJEPv5+wAK+hEOAfHzBfvwCw39//MAFvsHAAzu9+gPBA8W//rwFAT2CfYaDQf5AAf/+v0KDAsD9wsI9wwTCgEFAwDmBAIC7fcD
/gf5+uwD7/nwAhQKCf/tAxIJ+u8T6wYD9hP1Dt8F/w/54PUDAwTo+xz8CvYN8eboGAMJCO75DwQND+75Bwr8AQL78Ar9++YDAv0TCOUG7QcQDPcXCfb2DREF
Dvn18w8L9/v/+vcDCvTw+grpCRb1/x0dBSL8BvUOCv8EEQMJ9voQEhzw9wPU8gAN6AADBgv4A/0CAfUX7Qv+7PH6/QQdCxoE/Qz+CP0G9wMLEf/09QYUAQEI
BAYLBAL+9P8D9wn5E/UJ8wDw/Avw/QEE/QwBDw0D/wkGCvIJ/A8HCv3/EwUL/fsFBO7+C+f8CAn3ARMC8xv/AQUU8gcKAfjzDQj6FO315wnrBP4B9wTw7wP2
Bw8CAw0d8/oI+Qj/7gnrBOvn7vr+8fr8A/zg+g/3AvcGBAwP5xICGPv///oEBvL1Gf/+B/YI//kBAej1Bwr9Awj4BA4LBRMVARAN5vry/Av3GwD7+gX7DPkO
DQUS+/wO+vj5APjy/wYB/gPx9vwHBwQIDO0W9goM+PwGBAbu+wkVExkT7gsT+/UUAAMRAxcDAvoFFwcU8+8UBPYB8vgSBBQGAhgCEQYI4QsNAP8IFA37DPoV
C/XmEQD67O/w9gEA7AL9BQsa+v74Av3x+vz6FhD9CvMN6QL59u/08RLyEvUJ8wr58QL5AAsREfoBCQT75+oB/Q3v/vj7/gUCBPj++/P/Cvr2CAsSBv8VF/II
Bu0PBRYA8fj8+Pj4+BIHB/j+Afn+GvEMBPAG/xAB/ggJ+uQKFBQYAfQQF/8UCP8ABgDyCQgB+AkNCPsLBAL/BvP4CxId6fQG8fTrC/7+E/v+Bvb4GfH+6P7l
CfQFAPsL/gT3Ag70+fbw5wj2GxAD9Qn05wIWAvYS+ggMAgkH+RAFEQL0/gH2+wP98OYC+wj9B/75/uQO6AQj/Qj/GPYJBQEL6BQjDA8G/Sz0MQr4DNH1Kgse
A+4R+fb77g/2D/4LCf30FQodC/4LBv34FPzyBA0G6BABFgsADggPBu3t+AUCGfIL/gYPCwAMCwIN8fv9/gADFRT7/hD2DgES8hIL+RD97/oRCQYFBv7hFAID
5fT3Hwf9Egz5G/8GABEJA+8BAQgF/woG/PkE+eTw+vb79wH37PoAHQv3D/TuCQchBvMNBQoSCvwPBfsE+e0N9ffzHv77G/sUGfAD+/X0/OoPB/L9+AYdCQT7
+Rb2AAkKAg/3AA0PAfgD/PQDCwAEBtsOAfwQA/wN/en+7/wECPYV8hT57Ar4FAr8/gcEBfIL2An6C/b+/w/z8vXr7gL08R8A+xP9AAf/8/QFBwQI+xz3CAb3
+/IICvzv+ugFAQf8BQ8C9O729vAKBvwA5QsE/uv9+gMFDQb4+AIJ/PkJ+wIQ8fYY6vUE//oD+wX8E/gK+Qb7DukTGRUADPoFAQAD/fgO/Az0DRAA8w76Bxj1
BvT6DwwC7vwJ/AwF9v729w37/PcVCOH86QEX9wQFBwDW7AQPCAHhE+3fAfQG9vb2FAsS8wzk9A7zDg4B9Q7/D/DjEQjy/eUOFRERHwsQEAP+Be0B5uv7EPUD
9wMDCgj0AwgDAP8EAQr7Bw0MAAj0Cw39BfIGAP/6B/r9DQcABfDwAusP7gEHBATw8vsM/QP0+gMECALxAQn49e3vBxELBvgO9v3xAwjvGwYO/gn5DfAIAAD9
B/nx9PoC6AEC/f4eKO39Avnp/wsE/QAL/Qb7BQIIA/f49wUI7gYP8fX6E/8G/f32+/gBCffuCe/y7Rn0A/8IBwz4/AfjBPMP/gb9/RnsA/ruA+oL8g70CAAQ
EBj78wrn9Q3mAvj/8gjr/gT8Ev3q4f8A5fsH8e4EBQvsA/z69AQR//b85v3u/xcE/gIK5wz/8v7wBgUJBfj4GPEqGO8N5+4XDP7s8+4MGADs+wnwAQT/CPQZ
AgIDBPod+wb9/Pzh8QsTDA8SBwcGABQJCybuHfYB/+4B8wX/FxDb8QPbBej/8/sWCQ4UBAfzC/b3Cfj+AP/2CwL/EwIBAwD7DO4R/wbt7AP+ARLr+PcD9vj+
6vP3AfAFDf0GA/D///wW/QENB/Tt8BD2AA4U/xD1+wjw/RT9CuwN6O8H9Qz0BPL9JPQKA/kJCPUB/gb2BPX3BQMJBvsA7wD6DgLw/vT3AAz0BgUHCPf+9hHy
+/b78gwV3/f/AfcCERQF8v7lAfINAQERBQQCCRkFBA4G/wUXD/H+GQT29xMU7f8F7vkI+PX9+fwB+P/m/w/rGg4W7wMN9w/3AgED9O/z+Pnk/BQGGPX9BOIZ
Ce4B5AcXDwb8Cf7+5gADAwYU+fT75/fx7wng/fkNCAz8ARwJ9/4PDhj19Qv/A/DzCvn++vr9CPYBDvcF+/ED/gYM/A7x9AMI9fkM+N0P/gP8BBP9/t7+/Qz9
A/kC+Av3CfgP/vgDF/n8+Qr77PkCDBL+D+0H/fAB9PsP+AwB/Avp/gD9AO38/Qrv/gf2DwAK/f/99/3x9ev39QgSB/gU+/MIAxX7DwIT/AT9If4LBAIM9/4A
B/7w/t8L9/MFBfIH/QcL++31/xAOEgL3EgoAGPXtEQoA9gYE/f4N8wHmBwvzBu0PAAsDFQD4+d7mBP0E+wIPAgUNHA3yBgr9D/sDA/j6/Ar9Bg74DAkHBvgN
BwP6AxEEBQQMAvwSDv4HBAkR/O4LBOoKAe3++wcB+/X8+v72HQ33FQsC7AEO+fsK/gHoE/AC+wwN8vAGCh/8+un9GO0H4OUC9AcC+PgWFgYKEAoBBv7//+0D
9QQH8/j1BPYCCgX++fr6AAYABgb7Du/qFv8A/vACBwsABPz29AcXE+z2FPwK9fwT/QQJBvL7CO8KEv0D/ebgGfj8Bg0JDwj6AAQAB/gG6u4p6u73+xcDCAUD
AeD29PP7D+8JAvb/BfsNCfMU+vn44Rf1BB/+CBr/HPAf1Mc1EQMOByT60iIXAQbx+v/779vwC8r1IQnwRQIH8PXx1SMDCQ4D3vHMAQP0DgT/DdEhJxwM6vAL
FQUy/vjy2e/SOwAvE/sA7ucB9Aod9vj+vRUJDw7b4xkoDRb5Berr6d0v/w4ZAt3x2P365gwB+PXXJiwf//vnDBXyKAH7FPsU+wXu8+0BAPMNE/v7Cwb4Ewbv
/QcU8ub6DfwDCR4JAPTsDAMQEfPw/fkNAvIO6AAU+g710Rz/+QLzGP0I6A8QFv4ID//ZCPwD7hIKEQ8F5gAC5wz+8fLq/xbtAAML1PrrPPMKBxD98xHdLuHA
E9X/2t8UBOArCCHl8vn/AQ0D9QL77uwQAQsM7QUF7gPm+RQNEwUAAhj+AwrjCPDl+P74DusO9P38/wACAx339fvrDhYCCvD/+xYFBwkH+wH/9gnrDf74+wf9
+/zz/w8PEx7rHQ7l7+gY+vsd5P0eExD7Hun7EB7t6hQS+/rjAgAdKeMyA83QzRvs7Bz39yQLF/Dt5dnyCRQF/+gKBOfGxwvh9BPw5Q7YFyT0F+kX+9bbAfUR
HBf28R7z+Orh/PEQBgUZ3wMN+P3l9QDuFgUW9g7/BOcG+hQYC+rhAO3/5uoq9AsFAfz/8PwK0P8YGgDz+OYCEhQI/QwJEPz0/fQHEQr4BvbyBwT0CfH+AhLy
8woJ/OwH8+8xBwAO5PsM2AHwDPYFFPje7PsAF//5DxjpDh3//NMI1SjxAQTZAArP9+kS5wEY5s/p5vgUBQgKMd8J5O3+/gDo+f73AgQCBw7uAAICDe/7+Pfw
7/wVAwn88Qki+Ann3CIGDv7+DvLuFgsD6+8e/OkHCCH46AP9APoqDPkJEwYFGP8B++8IFvoA7gcSBvQh/fsJ9vf55fUF/fb6AeYEC9X28v77CRMI9u7z/e7r
BhcYCfj6+v744PsMDwA3/Q8Qx/P9HQj/+w/8BQP/Ff72/v728eQe/NsO7h329A8X8/rv7OIXDQEADPkf/P0DA/UhB+/76hT15xjoBQoLABfh/+sOAxwJ/fj+
GffpBBX49uXp/OMLDvK7ESr3/P0GEe7vAvwRCvwW4PTtAef6EQD+9fPr9wgM+uIDHwH58fL269AECgHu8vAa6NTy9hADCQsS2QA0GxYJEAPu/P8E9fTs/gMS
D/AG8hTs7/r8+f348vvTBRcZDAsC/BD6Be/sC+4HCOwF/PwR/vMLFw4A5wcE9hgN9hT+AA4JCf/v4RL1COv08vgE+f0DAxT5Ig0TIvIfDePp4SUH8Q/n+iUq
AvIP8/f7/esBAh3xEfYIBQIU7A4J9ODjDQP4EffsEggJHwAI4wIN+wf98fgWBv4D8u4BB/AF7QT1/Pv8z/ALEwT17/n2EgURDgYW7gMUBdsQ+/sQART4BBoF
6QkNAQQL8QT8/Pj7APr08wARAgIMDekR+QoEDvcEAOkN+un6DPf08g38AP7z9QMOGvoFAAb/+PYe+wrw/v31AgfoDfP4CPfv5hcXFB0K+fcJBQMV+e/6/e7z
9Pog6e4OB/om9PgTPgQMB70CIgn3Bgz76AcU9xDq+OL0BPgH/Ors+wkLEt4AAgsO5gn9BOr+DPAECgP78/f8Cwb49Qny7AkA+BL8BiH//ekG/tsD/PkOAuD7
/uz16xcTB+fo6fn0BAbqGvoF8gAA/9b0DRP6CAgG+uYICgcL+/gFBPbvAgsM9wj0BPUQ8wz19/v/AAjtBwbxAgb+CQX/Agbb7N0b+PEc9wsG/vIG9P7t/hMS
AA/87Q37APj1BP708vvy/f/t8AgUFP7+8/sABOsCChUG9QMP9hPn9gDsCQ3xEvv/+RMC9xXfDPLe9foS6iMRCwrc4gHx+RLlCAQECOIO9hLrCAge4hsaAecM
9RL+CgwI/NztFfjuGQEK/f7y5xHrD+LzGg38CQn69wf2COT4Ag3/7f0f9AcN/Pn3CwzrBvsQ+gUUDPMCDQ3tFvYDHO73BvsO9+IA9AgO+CAMCAcO/wMA9QL+
CQ/58N/pBvAGABkZ7eT28xH4CRETEgn7Euf2CP8PGfoI9QYYBfD/AwX49gQR7B8KC+jw8A7n+vj+/AMH9+sRBhj75foSCvwV7gwAFuITDgr9Aeb8Dfz4GPIB
9Q7oAOYD+AML9grwAe3w/wgEC/kE5ff9EggBEfMC//Tm8g/5CwXp5BD5/gEF+RDq/gQI/vbkCAX8C/UHBQwF/AvvCfMUBeX9+O7+AwQJBwD2+u4J+fQN/uwA
7BEjAwoX8fQSAfoF4v0A8/sG9e7//wcK/vLi/Pr3+foK/u0K/Qb66grz9/r7DPrz/AkMBQL36fTnFvIN7A/8DhcT9O3+6xQE9fL6/RIG9wcP3wnq5uv53BTx
CvoFCwMdAAsI9Qrw/eQt+xUD5ugJAv/oC/DaENEUFgwNA+sQDwrv3SH4ChIKHAcdGfoV6eUk+xv7/A7s+AX2E+29+gT5D+UuERkTFQUGDOv/E/4I5+AH/QH4
9eoIAQn76v8H9xYQARn98e0A/fwH+RQV/OwhDujr+vYG+RwD5wb1/ATt9wkaEPX6/+nyAwoYDu/8//cHDQPVDgcy/P8Y8hsJ6/cG0hQOAxMD9+MOFvj9ADYR
BeD0Awv4/AoJAAEIDv0CE/UA7fH9EBHmBPrjAvD5+fYJAvX54QgAEv/6DPEFCOT3+uj8BhEJFe0P9+gHAwcV3/zkAAEJDADv9hcBCQgF/gMMEw0LCg/68gj/
B/T3/gDpEQMA9g/4/fnx+/UbFPvlDxQM5v76DA73/QH68wcAEA8AA0cIBv7eBxIQ+fvsFPAICQIv3PkF9yDjCvoO7AMMHufK/M0KCy4F/AcLBvYGESv44xvp
8s3aGwX0HAv68hD6/xj/+/Pz3RD+GRz07Rj0AdjRKev+BukQCv0BI/ESDPT+yQXh8QU5+PwXDPMB8w8s8eL86/PJ4BH54xQQ+gAT7+oRAOLx6CMDHfoD2h3Z
/yS3yDz2+ers7+Hl4xHG+x7T8gXn8erwAOcg9vDl7fL76wodDiL/+xLt7QwEGxPw9PL5IBr++PILNBYd7QgZC8gU/fwGC/IR+fH0AOsD5/f9DAH9+Q73EfoO
Dfz8BRb5APb46SgP7/v1Av8F+/jm+h8Q+wMF/Pzp/RkaChX4+vDz/P/jIgf+3vX0BfgD8fn9GQr39fTn8Orv9w38BOPx6Rgb8B/09/H2B/bl/RkVFwX8zwkD
9Pb4A+PqARAUA/kN//rqKf30ESzqAAIOBAwCCP/t+g/xDvcO8/MA8wsGHgf9LOgC/vUk6AH9EO/28gP97OvnDPTrATH9Byno9QoHCxHwAfrx5fX4CuUj2er7
B9oXF/or8RAS/uvm4wkUEAjxARX3Dv/lIwYL+BLuAvMD+ObzBg4N9wLr+ehHEPwG2fMt0vjmEe4AHPzW4AjqGv/6BCHdEwv9GPvzExD6+PL7Ht4S9Aj+7P7/
+/f/9vfw+QAFBRnk7hkACPb2+wwJC/nnDP0i9+wKBgsEE/T8BBUDB+0YGPf47PDwAv4UDPDhAPcR8QH1DwQMDwHvAAYAEA8M6QIBEADe9+gj+uj+8Pv32ujJ
9QA0EBnzARYI9g4m7O8NDP4vJ+zowOYS9A8gBd7079773g7S+dr6+CURAQjO+wvIMvcE/Pf45+wBEgDy+xTzEvP17/QG/eH6HinqDgUFAOP+6vsJ4f/wD/0R
7tz3D+YPFujzCwEu1gr+HusEGB3MBQb4AvIDDvcfAgDyCwrw9xAHB+3/E/0GBg0X8PsTABAGCf72/QkQ8RP2CfUKEh4EBgHxEQ7qFAn97gIN/+kKDgIA/vru
FRb/ERHk89wCCwvuHwX0+wnVDv3T9wH6Ev7x8hEFAP8S/xgID/T89ukS5hr3ARX5FuT9Eg72AewK+hT/CBz46/sbDv4HDwsIDv4AFPTo+/Xu3/oSAvH0BPD5
BuwJCgH3G/jhAQQCDgsg+f8L/vcG3/b2DSL5AOwR1P4SBf73CALxB/0J9BoCB/0e0g7aCOIB/RPYGPgGzvomCgDu+9L2/AT38B7nEAX4+//oFevs5gUB+tMU
B/X0/foS8gYG8vH14vr0E+cOH9v62v3//QbfAg3w1wX8/P/4/hLr9Arr/gnxDPwJDQUK6P0L6vzrBe38AhfbFgUmzgAa+Onm9N8DBe3v7xv6Gw4FHg3aD/D6
9wYFA90S+/D7+vT58u307PkUCiPxAPDz5AIND+8bF/oGFhP0+AP3/g3S8/8S9Qrk+hcP8hD9+uvlD/AW+gbtAxwh6fn62fP8IOLjCwX3EgATFgQX/+7uH9IP
HQr1DBYAExXzFgvx5u0c6+QI5ff/APkU4/br7QHnAgITDtX8/gXpNPkDCO71CQAY8+byAv4e3/Pm1ycw/QgT6RUxz+z5+R0lMegDHQz65RfXAwX93AzrEQob
CQ8W9QwLIA//DQf0/fAO1h3pGPjX/QngABDvCQEUFO4m4+cm7PEO/Nrz+wgYAib+C9Mn5AQDCPv7Ggz+5PHp2TAM7gny6Pj24Nr9FRUcK/YV/gzsCRH5/e8B
8S7k+f3+CObzBv/3/g3tBvkVDQEP7/b+ABT3FfLwEvICEwX6Bfn/+t/0BgENFAIHCAr/DBvrHAn68xr58PL36vUd9B0L+gD18fwKAPITBQke/vfwF/sMBv/+
8hAO7O/6BBjdA/YK/+rhARQDD+gIDB3p9BIDFgsB9QkPG/wT+yH+/v0CBCAMFAoB9vwQDw3+Af8M9RcBGAzdE+j9ChT0EfQJDAoDFfwW9RUDCQj+8A/7A+76
8/kIB+8X6QoABBL6/frg8+sa4R8KEfza0/3/+BLZBgzxHcsi9yzlAAsn1honAQwA9gLfNAYfBgj/A9/77/0ZDPcMzSMhFf3mBRQ3FRnw4Ort6QMkEe0H5zfs
9tz79AQDBRa5DTIpFRn69Qz8+/AYGNzP8AD5HfDoAdD23ybJKPzMCtU3IBrRK+DpDgT9A/7t9QPyFw75AwIc4QAe+On7+uwQ/wLv/A8A9voSBwYLCvcP+CPn
Fu/x9vv/E9ENAxfzEST0yvbw7A8H+BEi3v73+gcJ2hH9+wLyG/QJEf4K6/MDDhn6C/j0BAb/BusHDOoQGf369fcG4Aj65u4bAg8QEgEh8+IH+AP2+QMIBAEM
BwkOB/4H8h/r/vsW6gEg/Rj9/A0H9uniC9/0+O/0DurtAxT69fvr9/j5IRX8BwsfAQ4Q9ALx5PES7PD7/dYZFPMACQDnCALxA/f29g8JCPn6/P/uBxUACgD6
Gv0D8w4SDg7qBhj69ggL1A8EABPw5wH3Be/0EisV1PoP5vrwAQMVBP7yA/3+/AgCABPtAwUMAgUNDfrjFgoD8wIABPMK+QD+6vD6AA4J/vgYEt8LBgXzCBgN
+OgM9/D5AgsG+/X7IAoXJvkbBBvnAwMa7hctBAzyAxoCBfn1/ADwA/YGDfDn/gf67vn78P/1+fEPCRMT/QkC/QgD6uoIAAsS6uv/Awv+9h8f/fj/IesP/+Pi
4fkT8yMQCBcXBAncHwoi+9319AcPE+QFAgbw9vsJARHb9BT7IPDgEib/5PMpBxX4/CP9CPEP8hoVDQf29/zjDOMI8+8cBfUINBPw5iL7Evz7DgHW9/UfBxIM
DfkX5AE82NMF/PvR6A/83foHBPYI1OgU9+8bB9z8/gTwBPwO+xYXBOvyHgPu+hAJ+A8Q8vv2BA4J8fQC/RL5DQ0FBQb3A/jkAhkWD+v0HQPLDPcG89L0yDn7
+wPjEQgY+gv8Dfv/+P/z7PIE9QH1DQMF+PHnEeXw6QAHBQkFD/D19gXxHP4HBgkBAgUP6RHp+hEP/BT9+Bf0AgMQAeoJCQIUGRft5hcTFvMd4QDdHgD3GAb3
CB30DBH88wzt/f0EDA0B/P0I/wT0DQIM9v8ODNgMBQP42Ozx+gMQ/ekLCRL2/wsY3xgH+Q8LEQb18RL9Ae/r/B70Efva/+39ABUEAPD8Auz8Cg8L+wf38Q/u
9wv9ABkG9fgA7C/5FQ/dDBMTCP79A+4KEAMS9Q3o+wrm7xf8AOr8G/nz/wgLBe/1BBcI9uUPDQUAD/zpHuIM4wME+P8h5vQLFTDy/wP57icK+wQDMgrp/gHp
IfjqB+sG8Pnw5PkAKgEc+Awa//r0DPD8/gv2D/P6AfQH/AQIDRIA/QgJ6AT/CP3q2/f29+zyGffm9/jtGewLIwYg7QcU6vACGAslAegDBAsH+O7cAfoJB/L7
BwnlEgLz8Qb2Df7t+f0O8RAI5AMW8OL77PPTFPEnC+vN/eQD6vIk8QYOCuUp+wboDwPt/PPx3/wHEfr2AgME9QMOBRD2AgL2AOsU/fX16/kIBQYKAgAb5SEH
Dgj0DvcVGvEO9QUBBhjxDw719fcS+wX47voF/OIDBAYr+/cK+/7u6/oI8SDwBhAADQsHAAEMBAH6E/zp2Ar+ECbw6A/7Au3j9e76GOUVDQIHFAj/Bv8E8/cY
+vkI+gr35PUODQf2+PUB/vr0HwD/BO0M+v0ACucBFAYH/O3zCv7vBe367isMGwT+FQD9BBsP6/z/8ALwA/Qj8v4K7Qr6DQQCCOoC+gACCv/5F/jtFvsZAwHw
D/wH7vv15f33CQYR/fn3HP3vCwL5FQb6EgP4Bv7z9f7uBfsG//oN9Pn1CwH4/iQKBf/cCgwNES/5GuPc++7hH/UaEBL/1TcAGwoSBeYI7vwM+BIC9A4Q8wAN
IwHt8fr/BQj7CgQCAgr77PoRDQoQ+v/0DvgVHAUJ9fkG9Pb+DuAAEgn2BvIEKfsC8BEA+QwI/QoL7QgR8fnl/hcaDfYHFvUIA/wH+/kF5RUOAAH///EB6P8l
BR0D+Q4DDPQfD+ULEvnh+QP2/hYJ9gn7APAMHgEOIPkA2RH9HyD1JwTe/dQo/v8I6/QrA/j+BP/8+hH+BfbpFfP8CwwHABbuAA0CEfgFFv368AUTEQvu1fzy
AP4AEy4J2wUQBAUA9uT68ev6FukH9Pn9IfcO+/bp+vr5EQIKBe/nEwAC8f8GHvb4BO78+wcZ+f728AEn5d37AuoM/OTrIur/8esQAPoKDw8U7gLy7vz+If70
BfoG+90QBv8F+gPu+v7zCvnmAhABDe4B9e/68QICAgfu/AMQB/vqDP0JAvns+fAY8hgLCvIJAQz6+//6+gz1+fsGAfcX9vQFBAPpBAj4+w3pEQcDDwj0BgH8
B//wAeL6ANkG4g4dMPS46QYD3/oMHQES6zkMvx/2Agva+QP+DxcF+t7+BAL1EwsCCOr9//4b5RYY5ezxAPQL8PAGGPL6/wsL9fj54gMWDAvk0977Cgr1HBAO
AQj+HQHtEg4EBunr7wjyGSPu6hMHBfbOBRD0BucdGA0PFAkL/vsEDgoY7coT/OwJz/H8GPEB7ggN+svoFesEAfb7B/UOF/IK6QLq0wv/7uLn8fIUFAnv+fIF
5u4I+AYYAOwI7xUT9x/x/wT07+v/+eUECPns6wnRD/UJKvYX/PYeANj5CwMU/tfQ/Azv+gYRBA0SA/nzDfn85wEHFxAV8g/o7/Hy8O/zERQP+TTcEuruGRH6
DwIRBOrz9+YOGu7299fg2hf6+hzy/xzrz/kK+Ov+HQXdDAHhF+UHEA4UAAYT9ub1Cf8MCfMCDfnw+Pr+/wz+CuwKERACBhYNGwkiDQ7kBfkO5db5FvQQBu7t
DgnR7QrpDPsU9ejYBv8eJfjQ98Ibofjv+MsLJxQI5uj07iv/5fX76fX64d72GwUIG9oNF/nz9B/w9g7x+C8AGwQdA/zyCe0OFgcNBxkBCwYBAxEI6goNAfP5
9/707t319BLSFA4aDwvwKOIJ/OkK/TfoA/QnBf0KBPMW0AQeAP3aDOEPFgn9/vMN9fnvEPYACPYAAgUH9PkC7wv8AyHx5Qgf7RDzCRgJMwgfDQf/DO7u+BD3
+xES9fMfGuIGDff2EvLnAN0MFggoGf0REv/u7wsHCgf7Cu0vBPImBuwZ9vEDBwUOLAbk+AoIAOYEGPj1+QwJ1xHm8Qvo8R8GChXnDQX8EukB7/EDAhf77AIH
DQIg7fzf9QHy7hzy+wj6FQnd9PAG/PgVEgHcBwX8/9kR4vzd5AQkDREI9u8G3h/+/ALqKfsHEAz4+gIb9gwO0ezyEQX+AP0j1wgbEAIPCgcEAvQl//gD+Qjn
CAn3EvHj9vAP6wQSFh/f9ysDCO4ADP0AEwAGA+ASCRscC+8KBwcYA/ABB/b1DPgS+vMa9e7nB+kHCOgb7Bgi7vX3ABzzA+f0A/wGGgQK2gYF9foE/Q/17+YO
BwMg/wsM/QPw6AcV/gMY3PrbItfnCwHuKSr7BwD09//0CAX6/goP7/IZ8fn5/ib8+Pj8BfoH9+8J8wARBwIE+vv09vvwDA325v0g9+D7Dx0PAPP8EPoTA/kZ
8AZG/vIYzOMAHegJDg/3/Q/kJRQH7PD29/UnAt386if73PIGCPb8AQz+E/r/BwocAe3+/QsBAQYEB/0R8A3x/AURB/sIB+z28/YECxEN+hQGAAIF+PMKCfbz
/v4F+xQABfP6+/kB9dwZ+Q4GAwL++On+BvkR+P30+Qz+/iD6J+4WFfga+hAW5f39AAD03gMC+gzfGRQDCwX/8wDxBvn3Fwvc/OAYD/0UEQ3u+Br6CfcPCOz4
D+QDAOzv+wYL+PT4DwL7//gQ9Ar1A/URCv/8HAcA/QsUDgX9Cx3xAAL//uH6G+X9/QX1BAkT9/IJ9PUBBv4ND/L2FPjmCfb3/fwa4BH86fEH9yP35ADv8Q0S
4eEBCAUbGuEQF/wJ8RXv9gUE/DUOAPfo6gX5BQsJ8/ANCd/oBRH0C/8i//sMGOgG9uH+9xoNDQUPEAwH4xAKCP78Df0LEfkR9QDwBgH27/UFDgL8zA4G7vf8
AuX/+vLpE+YNEh0D/+Ib5wvfAv4AAu7k7wP1+xP2+BEJ/AcAA/3rHQcWAfkA6vf2/BP62xP/EesVAugJ9fn3KQ8iCAUVBPoCCO4bFv33/AboA/wD/v8XCgoQ
/xELBf4JA/75AhAB9RHu++MFGvT5BxD3/wMZCAMA7P7rDgsC+xEK+/r//wf/+AMKBwn/A/vt6An18vH0HvL4/yH39wLv7gAc/AgRGuYJDfkV/Pr08fr08Rn7
BwjuEv/u/QYIAQD36BMB/igOF/0CCgYPD/8H/+TvB/7zHv8M8u4b+fbm+vTmEfcGFhbu/v736gYDEP7tAfgO9f3+7vAO5xgV8/MP4uMg6AAkHt7/EPMBG+8d
Btnp3hrxCQfnDBP9L/MHCOPn7xEC9QsL+P/4+/8R9Pv73+fiPwH/GeUfCuIXEAQV5f8ICO0V9+wDEBb+7wIbHxMg7wIWCPcB6iL44QkQBAP8AhYGCA8JGvEM
6wLf+QT9/A4EE8/3GuoU4ufn8uru/N8bFBL1J/P49Arx6xkoDff2BhoN9u8JAxIBEgQX8hTo/ez96xDqA9oOFw8f8B32/Ab46+AuC/8R1dr3+fwNB+nq/xIA
Avrd/hkG6hcG2gELBvv8BQYF9Q3+9ucH4gANDAACJ/vJ+ggD7+z3Dgrx+xINzQEF8AEP/h8DAPvyB/cRA/z1BPwKBNv1/fkK7BH9IBYF/f8S+hL8/xL879L6
B/7dDgH87AsN+wj8+AoK9gP9CP3+CeUH9wAB5/YD/wn0///sC/7y/v7eAg8JD+UcCv0DAf4CHAUNB+4I9ePm6QQG5QUPB/Xo/hH5DBD58Qr7FgAK7xDwBREa
9fkgAtv+/Qng/gEKAhUR6BHpG+voFAsJHQ4EEPzjBgr3LAD96/oCBwQHDBAICQkG+wsA/g8QGe7u9vDv+vYG/RL/CgjoDvsXFwoCEkH1BfoNC/sjBA4K//b2
4vYJ9fH+KhIA5QLsAgnrBvwH/g4R+/z6+AIJAPwMAQD5/P7s9QgK9An6/vvvFewHFukKBQsD+Av77xAL/wP9+gT/8en8+Qny+wQE6QD2APIP6gv7AhrH+QcB
9AMW9xLwG/n46xr5ESQYA/kH/QX3/P8AGRP4//AEAgXv8/jwEiQAAwvxAAXyAPLm/voX+fAAEOT9BwoDDPvxCPMTCAL9++II/v4LC/P+Af/2/SIy4iES9RP8
BSnLDf3mIu354QgL4w3a9vAdBBwcyv/4Hf4P+t/8AvkKEu398/flBxzfBQIU7gLuAvwIFA4ICfcP/gjqEfsa+wkP80C/6+rn+dr2EAzn0fMn6hbd8fwH6/MH
EvgDCwMCBQTtG+Po8+cH8d0OHQzeDwbxA+L6CPoBAQAE9/wP/BPz8fYA9Pjx/AsR+AH6B+/2DwT7/Or2Df/h+wHuCwoN9v3v+Qb34ef6Dx8J8QINAgQbC/P0
4+z0+Qb/Ff0N/APw/QILBuv+EegZ5AX9BPf0DPf8D/IDGQDx8/4S8RkB/PH85QAF5wYR8Qze8fX48v4P//Mi7gsL6wIOD/YLCvv/5PwJEwkGCvjrAAYJBALz
//cIBPcKBA7oGfwQGfb0EfsS698QBe8I4g0SFwoS/v3/AP4G9xjt4BP74RoXJwzzEfEmGO3zBNcg9AUMJ/DxCx79/+o5EP3v/fILAOYk2QcdBfID3BMGBP/+
IPz2HxcGCfwnBiMABx3hHw0EK/T2/gb56OYBAfAPChwO8A4DDAfu6R8F9Pjy7RX/EPv+CfbyGgsC8wAM7fwN9gwF++QIBA/k/v0OC/8BEuTu7f0N5v0a9Pkm
z/n+BfEHGe/28BPyBN4KBAgUB/EgA94TGib/8RbjIRTjAgS+EOYHHybo7gQu8QLzOR/56e7w8O/jDxQBB+8U/dkP+/YOGCz99OX/9/T7Bfv97vcLAvTzA/8B
DAf6CQbSBg7+8+oaFxcG+/7/AxcN/QQQ/v0NBRIBDvsT8PwDAAQCARIJ8wP2BfwSCv75/vr8DPkdDfYA9/r5BxsA8hEEDv3yEfIGA/4ECQH7BxTxFgIQCfgI
/fwUI+kKKOr1BQoUA/EQ++/nD9r98QP36/Ik7wz1AAgBCwf++vjz8vv8DfzoAwkf/wAFBfbm9vcN7gkH+wMECQ8H4d4A+gUGAecLJbYQ8vj3+kUI8NEO1gbo
BAYFBPb0+vcT7P/x8QgABvDj9w0IEPH7APz+Cw74/PkSA/T2/gTd8/b7+yYEDvHZ7eDgHgb+FQID5/T4Kf713BHu//IF/+Dy59/Z8wTyB/jd/uns5e4p+Rr+
5Okm6A3oIhLzB+foCvvp9+/y8Q0X8PUM3w/86wz8Ex7w6gDvEwMLMdgY/ff5+QoDDQv3BREUCO4FEgn29AcSEvwV9AL2CgIFDR3k/PoGAPv1CgAJ9QQF9QcL
Afwc/ej+/QnrAP0H5AH2/vsE+fT6AQr58Qr05AkV5wMIDgsDG+0IAwIL6QXq/gnu/P/r+OsED+oIAQvhABT8F/7p/PQj5wMLIP3uAx/x+dnwBfECAwgd+wP6
CuYCEvMe+vD76BT2DBIm6/gCI/AO7fIeBvD0Ef4G8fUB/w3n8/L49vAHHg8S8wkW9gAe8w0T6Qb6I+EO6vMUBP7p/CHn7gXp1fXz+ucQ/CTxEjX7BQEaDAHu
8vr+FPQF9+L/E+QKGejvLQX72e4hAL4NCg/40BbR8fj/Bfj9CAj7DBTsAA7/8u0SEA8I6/n/+QMA+gf48gD+5ez89PoR6QHzEOL5/Ab78BctDwfz/xT/Gh0A
++DpJwTcGhD4HP4jChkP+ecH6PklAwQJ6wX49/r97gQDBPT48fnvDQD+BAXu+O8c9wz+CfgDIRP4BPcb7AwKEO7+EhICBOHX0RkEC/zv4vjpBN8HCwgbAMQF
IgIC4hEXERTy+Az8EwL6F/YIEPTzCOj5+hL18gL/BPYb+uzfAwQG7fIQBvUeFv8L+QwW/h0E8f4KBQcS/gMC7QbwCuLz/wXyGPPxDgE0AfD9HNgDJiAOEiv/
BRgJBxUN+SAF+doBA+8a9Qj5+MnnIA3vBfoU6dgZ9wMC5w0S6O4YFvTnHvoJ/RznCinhEN3bDgbb6woF+OQbztca9xHtDgEy5iQa/+0PHC36BxEQCwkB4Bfs
7hf0/hIGEAEA4BMMC/sPAwrlIQceEQLwDfoDGQsI9AoHA+sBCwUiGfj6GvXd9Av/7/fr7woR8AT6/AATA+oR/hHjCBf97gT3EQAPBAADBAz4/gzmBAvk7P8d
6RwBEAgAAf/xCgHwAgzx/+gQAQcA/PwKCv0fDQEIDy0GEOcK+f4aCQANGv73+RgTEfkEHvT38PIP+BH6BfIG9+7xBwsJCP4G8QfmEwEK9xnkAPL/AQn9AQXh
Dvrt9P/jFgDhCf3v8STb3wUNGQ4j3wAa9/PpDO31AgL0M/71/vnoCP8DDOLq/Pf09vcBAAXx7BEODgnzDQj25hr+Cuz7+dkTHwjlCQQF4gAFDBMkE//yCR0N
C8wGBhwYK/zpExwW8wwD6vQPBRfyEAwS/w4W+AkMCRT09PTlD+YM7+sXGAMSB/n3/AIEEf4fAQz5AA4YDRkMCg0O+e8F5womAhLVCQrjKAAT7x35/OwA6iEH
G/sB0v7z6w8TBAcL//IB1uoNKvkEDwjyDt8JN9Hb5/H71e0KBOf7CAX7FN/fGScH6Qv/D/4P+hEPENoMCPQE+u4CDfLsBPz9+/rzAwDr+Qz/+P0G/gf/+g71
9hIC+wMKBQb/9gL6B/v9/v8HAO/6+OP/4usB/AD8EvIIEvAED/gP+vfnBswMCP8C+uvuHw/wCejwCRUE/wkC8hcI8woaDRX+AvLy5RUO4fv6Auz4+wIE9vj6
+gT8/fYE+ggB7AL5BPb2+w/6//AA8/YICuwIGSAI/A/rA/by+/v/EQILEvP5//vpB+MS798HCwsB6QIFBRodB/4K6/4E7AwA+vIbIf8R//vn9xIG7gsMF/r+
CArvGh8W9/gH7Qv0+fMF/Q4S/gYL+egHE/cJ/jIaDeAO+/UkDyb59BDpEf7s9vnZDewJFRTl5gAP7vbvNiT44wD28N/qEAztAPUX79EZ/AMB/gL96PslDwP3
FwABBSIK5wL73Pz12e8DAgT8BhXv+AoDLe8sA/0VFAvVAPz59xXl8vgDEgH/CQUQFwL49vz3/RkDEPgH7vz/De78Be75B+/yBAkAA/0B++P0GQYEFAwA/gD2
7QbvCu72ERv08yPx/O8k2P4cCuQU9Az+6vEa9DkD4hUA7NvNDv/9IAv2HQAEJyAJ7vjkDh3V8BICFvr3J+jjCPX59eMk49UJExoO+vMLDv4LCvj/BwD+FgMK
9/IQ9RsF9vsH+vf57/wD7vcOFSr0v//iCP/U5A3T0+YQzCQmBxnbFTIP1DEP8BUoIRP/ARIW9P349fb6AfoO/BIQ9gX88gj66fMW9QP/8e/+/Av/GPXqDA71
HAcMB/EI8/TxCBHrBQEB+gQSD/0U+/oD4gUEBRIU8+kA9BAj3+kJBRQFHeDxGAcNBfHv8xb++gXdB/r7BQsECAPyByPp5/MBEC4E4fUT/gTwBPn9HPr5GAUC
8+wD8fHyCAAO7PIF+v/+EQT4APT07gL7BgP9B/3z6hH18O4IExgV+CEKzhX9+gYDLPj62f758uMJCQvtDv0a6hHx7vjh4gICGOwiEgofAgf7/Q0A6+QoA/H5
5u/8GukNBhPsBQP27AoFA+8MD/kDE/juDO0DIQb37QIh9AP8DfgSAv8Q9hPkCB4U9P4J9hQA9BgQ6vEQ/wHv8fr2+PzwHhEQ/hoDA9gaCAfqEBcEDhXq+gjo
BAj6/+b4GfEDAQoKEfoAFQQIJ/j99gUQFOMb7fsDAwXw9P8L7PUXBA4H6yQWAQYR9+LtBPwS/RHoIBge9g302wj8ANzl7x4CHgH9+QPr8gH8Cg7tGAbjBvvx
/hAcBPP0AP4BAf8QAPkXCQD5E/ko6e8B8vkJBOzhAQsW7QTiAPYbAAQQDeYBGhD1D+X++NEEEQgHBAru9u382icf+vb37QnXIAL4AAISFfInEejlAAn7I+AH
GRq6Bw74AhPtGfbn4/YB6/X53gAP6hcP8PwN2dsY2AcoEvUICvAKMfwbBOPo8Dbo8f/rDQ/6C+8fEQkA9wvgJxYwBfcG6BABEgj/AOz1/Pb4Aenm+Qzv+/4O
8wwM/f0NKRD7FAvx8+/56fTt+wAE+gwF/+sFCuAL/R8LCgwI+PwZDfsUGgwEEwbrCfcPGwPn2/4z8AvwIgb/BusDDRT4AAML5gYMAx8D+/j07OP1CPzxBvsf
6uME+wX3AvP08gTsBg/mARgAFA3+DgjS6+YX+g4W7hYN++8KERvjBRXgIxIIFNsA7vfiFQzp++0H6dH6+uz7AO4NJ/To8tEBADETAt8T7ArLxBTlCwTmABbk
DynsE/H5+MLtLRIFBQ725eAH9xjcIPAdGxTr/PHVCwbw3+HqIgAc/xz+/gHwDyD99wP3A/QO+wkTEPn8+A0JEwzxHv8ODQ8EEw0M//QH/wTtEvsL8QkO8fYN
CgT/8wQNEAUL+QsI+gRD+wIKwfYlGAYD6/71BPrsFvkL5PL/BQEOBvMAACP83fb/9xAKJQX9Bu0uDgX48er99hkNJPDcBfj24PgmA+3qBf8CDQkhAvcC9hMD
+wABBf3wEAML7foJ7PP8CRgY9wD3//wFDPcKBPYHBuMR7vb87QMPFv/19vb8/g4H+hrs//rr8QYLAvYG7uwRBu8f+eDr+fr69+gf+98DEvsD3Qb8B/wCB/zw
C/wJAxH0CAj1BAD4DQcC8/L9/Ar++gL4/gkC3w4f9w4I/PrzEgcU6Q30Cv0S5AEE4/bvBwn1A+35GQv39vLy/AcBAQrxC+oEDfwGEBMH8vgXCQ78DhT+GQLo
8fX/Fur8BgLz/BD/+wocEP0E9QUIAggPAuv4BhnoDPvpDw4J6wAB+wL+CucTFNoN9e4H8g//FAb17xIGBvDuDwD39//YJB4I9/fm+Nr/4RPqCAz3DBYbGfTl
Kf0N/QYM+RHpB/D4HPQFDfsR+RD++v8BFd3+2hEG7xAK+fvv+QfiEhAC8OMH8vMXEQf3/gb7CA4P6gnLCNQB3gnsFBkW8Q0bDPLs79QSDuzvDfwb9PsI7PMY
D+DXwkDY3B3gGg4A9f3zC+4ECgQG+QL18PUE8QkB+P/8DvEGB/oUDBEABvfu9Q759wL0AhML+Anr+vUA9P4L7P4XEBD5ABAQHfbw/hbn2fPl/hgDCwMK6PAV
8fvTB/rv+Prx7AMqB/f14esN+Qr39hPt5A34/QYD6wAC/xoIDP8K7gH1EQr3/fsSAxEAKxUg/vXcGPLzBRfwGwH1EPPyAAvU474hytYB8hoI6w8I+eP48uvu
EQAG+A0GCgb5Dv4MEQT27Cj44RHn8xgJ5/8OBwrnA/oJAhIN+vnyDAEAC/f+5RLY6v8S1gYZ/e3m7h4E9/f4BQD/Ayf1Ev8B+ub51Of5B/Pt8Aj5BOoK+Ab5
AQjeLhMBDvUf+fb58tsf6O0V+xrb7vb17f8zDCMECA0P/AsICu8Q2/EI8foI5D395QbxEALq/QD/ERgQEej/AAb86QTx/gUD9gDsAuz9+AgWAu3hD/z19fAE
CgwK9Ov7BAQJ+gD4De74G+0OCAMVBQfg+vkN+tnz/PsT6wrq9vUABgT7+Qf+DQH9Ggr13v8DAwjvDPYFAR4C/wwJ6//k8vv49gDtAwIP+xoPHP3/6wcBAgMF
AOgDzf8HBu8W5/v6AfcGBf0I5f4KHwYXCvjwEvz/+QIHE/flA9Dw7/Lv8Pj/5fsNDv0U+Q3t9hPx9wkEBAIC++j+AwMOBADw/w/4Fg4ODP7u3hP9DivhC+zz
BhgW/evhI+HL7/D8Euf749PnEvjs+iH95PkI4xP3/gkBFvvrB+rX5CAIHA7sBf7l9QoNAPz//wH7CQYH+gQA+u0IG/z1DfoS9OcVBhX+/fAl///TySUX/xAE
BfTTKRH5FOwZCe0TBR/x2xERFQsi9xsLCBb8DAkQ+hIKGuj5DgL0/gn39gj6DPsZ//oU/gIKCw78/P3+9/TyFw768gYC6fAF/g3/BvwR9gfw+gv6+vEUA+YO
ECn+BAvuHAv08/nPG+sIGALt5wEF+gHyNRzy5Qb86+sI/fglAfcfGsgVA/MNADP879QI8RTu8wT6C/nv6wXrERDs9P7+GQfbAh0J/doNBxAOFfsRDv4H9vkd
6tn/+PEUBQ4VDfUDCOUZCgT2CvsFCv4BGebrDfkA+PnlJRYX/vr/5g8D3x4cC/zvAw8QL+0tAOrx5Cbt/gkM6xsKFNsP798LC/oOCxztAOX55xMg6/EB5d3Y
NAH2EeYUFfj4+uwNGwf2AwcHBuby+PgS/BoFB/8aDhD56QkJ/RPw5QUI/gTwExQc7hUP3hb++Qb+BBII9B4IBwMEBf7sCfMQ9f376+Ut+gwKBxnx4OnuDQLU
HRABEvryGgzl9QX5//3q+vgS//si+hwZCCnr8AkM7/kb3wfvFPzm/R3fI/ntCOP9HQHw+w713QYA+QYEEwYECAXpDPH4EgYQJPv+AvkIAAYSC/Qj8QYB+RD5
/fvxJ+3DDPwBEPr9Hurv6fUCB/L/FwPx+AYI+fn45wn4H/rz6/kG+/gIIRjs8iTv9wD9IQsP9gQE9/oN9xEF2PcA/vbpBQASDQj8CewEBA39E+/m5/cI7e4Q
BwUA7vb+6vL+AR0V+frxDej78gHqAf0ICQvt/fIWCggKA/wXFP/6E/7++PX46v74IdD8BP/0BvvtGAjfJgjmDAf53vQjDff/GP/x+f7h+vTO5wEHFvzp4fkK
FwsPBfUI9/MPCwcv6hIOEhj/AAMX6QoVCAEk6Rn99eD4EBf7BAgFBBXz+AMBA/0MEPfx+/sJ/fj/Bgj8FAcC89z88QHlDAEE7v4SIvcQAxgBFgkA/fLlAQn2
AwL66QH87Q8S9ff6/uoJ+P4IFhD9/v0HLuUXAOkLBwPy/+bvCSYI9uv3AgUF+vYECfH9APMD+CMIFwX/8BYNDAkJ9+jyFfH/+wzxBBsC9Rb6JvwaAQv9Agnv
7PIG/er7D/kG9xP7BfEB//ET9fYJ/xT+/RDy7+0BH/r9BAcRAAQAAwnt9Rj6+g0O/hABAOUYCv/3AggF/h0ACgcD8wTxA/D0AfYJCgQD+v8E+P36EP8UCfHt
AgYF+PYCAQgC+wDpGQYG8gX8+RQSAvr56Pz0/xUHDAcB7RALAgP79PkCAf/o//4MBeb48//cFAEGAvkJ8wvrDgfsGAIk7fvr/uPzD/4D9QH0IvP7AP8E/fX1
EOr3Evbr//v8AwLlEBnrAOj7APQQEO8F7vjpCvol/g8HDRbyBvnmCwsWAADdD/IGE/fmChwOCRED9Qb59/wAAf0MENf78f/o8f8C/A/+8/n/8/7q9Qb46xLu
GQoNGhT35RL9FvX/E/0MFgD/EP364ff8B/7p7w8JCAIEAxslBwLt/QL59P4AEAYNAA0N+u8O6AH07Pz9+/ngJBoK3hQj7ggB/DPwEQIV3OQP/iYl6/khIf3o
FuUL/PoC/vAGCwQS//r/BN8K8AD9+Anu+uIH+QPp6/4D6gTqBOv7+Bb2Cgn47w3oESff6vjr//8A8PjdBAXu//js6SDW+f39BwLs+AcK9wIEBPkGBQkX7Akf
7g4QAvrzA/nx/vzj9Aj1/fQWEv//BvT5/wv7/Rb08/0g9hHx/AEI7uL+/Q8F/wcH+QwG7w389QPwD/37C/gG8w4I6uH19goTAfj8AQEDDgwF9QX+9v/sC/QI
8A0SA/33/P7q+QUU7gEG//8J/wQBBfoC+AEJ/f4E5vkSD/4M/fIVBwf08Af78u0M9fbzBfX+FAgB8vYI+fz3+PwCDvX39Av69v8VBgr7CgwD8Qr79hAGAQDz
/Qbz/AkOBAH1/An++d8HCf4ADQgSBgjw/h77AAL6BuoNEAEL7/X2+g8OE/X9+QPyE/b8BQcI+f0B9vT4+QkUAw4R9w4I9wgHEAT/7hn9A/UAG+77Bvfy//D4
7wYFAQP1JfsH6v7y+wYBCukH/xj5FPD09u36CeUM+AP59Sr27w0N/eX89/z6DgYM+/H8/PXsCfIdB/j3BPb0AewEDP4CAwrx9gP+/AECFfbt/g0K8fn+AAcC
APwAAAEC7gnw/wQQ6u4FDwns+AL6H/wLBwgXCv0IAgbxAQv/Dfrk/gn/CQIV8PMHBQT3EhTyB/f0+wXyGALw/gkADfQNF+r7FAnz/A38D+kQ/P3/+vj97t7+
+v4A/vr2Aw0T/BgIGv70BPcR9iQD/fv4EQQC+/zx8+4G8PkN9/0MAQDxCv8XBxAB/vP9+gjx+gEQBPYD+en68/4D7v8R/A8M/PYGFwIOAgT+9fgCBgf7/Ar8
Bv/3AAgJ4QH/+gAGBQXr6e8VGhv2EgsPFQwOHRHsAe8GAOoSCffuBgYBGQveHeMXD/oDC+oFDuz9E/bzBAz90gkGDwciA/nqDt0E7AUU7/IRCe0cGAYMBxkL
AQT+9BEUBfvvB+j95Az28wztBA3q9v8S5xMKC+z9//wK5QLzHRXx7fEL9RoJ+OX1BgD2/vDy9xH9BAL56gQS8Q71/Qr8BgoFEO8SB+wFBvQN/wUJ7AcZ/O8X
BvzvFx8RABAD7fkL+w8GEwMECvgE/xME+/HqEhMG8v8VBfIJLwUM7/UF/ecA8gP/8Pvm5fr5EAAM/vAU8PYAE/oQBQruA+HzEQ3qAAwAAfoFBwb0//wW/OoT
8AQFEQn/9QEADw8BDREDEvIODhQGE/oL+QUH8/gA/+3p+Pv8CA4FAg78+gPq5wUA9uLj7fkV9Pf4BfPw/QkV9wEGBhMF9+4O7xH/3Q0B/gnsBg4YBQr6CvcG
DPv6C/H15PQFA/gRCRLzCgYK4/vuAxEJFvf39vn82fTw+BMHCQMI/gfvDf71/AYIA/n0Df/8/vUOCPv1FPYAAQj5AO35AukTCAYI+wgMBPj0A//3AfodBO7t
9/EL+Ar3+v8SBvv4/f4NCvIoDBAOAgkKCAn4+RP26OgCE/D39vP4+AAN8/35BR/25A4i//cL/QcI5gkGF+n78wT96/Le++z7BQUQ9/bzB/f6BwH4+gsL8A3u
9AEDCw8aCgvvAP/4//MB/QIO4QMQCv4B8AYC+BHqAQ4JBfH4/AoS+AEK9wIHDvkHBfvsCA74EwwA3/0E7fgFBusIDP8B9xLv/evy8vgADvYBG/wEFQf8Au/z
Jgwd/RQK7/vmDBHr/Ab5AQj9B/YuD/z+6AIO+vX63QMOECICBf8I/+TwHQUZGPcC/gwD/gIF8fDe9vkMD/Ts+PEaCvoMAggH+Q8Z+PHwBQPu+//8E+4DFgkC
+PIA/vsBDvUFEt3/AAL86BkBA+IM+v3oCwLzDvjy9u4PARwVIgnHDfznAu7+Ig0N8CMC1gj37wLn+wz99wgS9gEN7h8aEAQGBAX5DAgL/P3/BfgHAff0+Q3n
ARAR9/EH6xL7DvcEBAQT9vMD7BH+F/8A9fn7DAvu/QEi8vz8+RDr+fAOBwEA/woD8Qr39AERDwX67AoGAfcC9Rjt6AII7f347hQLAQ7u9vH/BwL+A/0OCAkU
9wXuBgP8+wb1FgL1CwLuBgH+AAj99f8J+h3/DQbuEgAD+ez8DPIF5/sR9Q8LDez7/vYQCQcD+SEACvb8BvX+AgP4AQQP/wvzChHrBPQT8gEUCwMK/QcE9v8G
Bxf38fjxCPv4+QYGC/TxHQkFFQT5Dv4O9gIGBwQKAfAf9REHARABAvER6wkQBPoM7PcHFQYL9wAE/QUBAvz+AAntAgYTBQIC/u8M6gr7BRD79RQJAiD2EA8M
//jjA/j9/vL1BwUGAvXk8+7zFQz/+QQI7OED6ecGEfH6DN797gj7CCUW+9Qi5hXoBR0DAfDz+QrvDwIEBvcA9wn5BwH/AvQNGvAF//kB+gb09xjqEhwB+vsL
D/jvDfP+CPUDBOoJAAgQAv///xb+DQr1BPH/DvAA7P71EAP38Pf2+Pr58vz6BwP/Bgf4CRACB/0HAPPy6e7yAPQWDwUJ8f/4EwT9AQcOAgj9D/4G/wwB+wMD
+uYC7Qb6/wkc6wv0H/8A9wURBPgPAer3BQ329vzqDPQSB/r4/BD//A8P7Qf46gAR9Qr7CgQIC/UUCu76Jf7zAgoTCf0E+O8UCQkN+PgAAAUJ/hj6/Qr5EP8L
BvL4BAkCDwL5AQcLAvjx+/f6EwT//ej6BOj//w0CCPX4+gj9Bv79DfEdBwv6BQMVDP0SAv0JDRnx/RLv9wT6/gf8AeoO6QAS+/3mBeoYAwMMA//68wPuAPj8
GQ/7AQ8W9gcL9/n8+CMJCfvz+wX8C/wQ8u3vBf76+A36BQX+BAL18QwS9v0A+vL1//MCA/T6CgL9BAkNDw/3AAcH9gX2/QIBBPf2A/kFAPQOEeUSDvYCAA8A
DREO9h4FCgv9Gf0DAAry+gnxCv3iAQUe6xUD+grxIvEM/BASDAIP+hf+AgsHDfbvBuEMBfQKGBoF/vcS//wcAAUQB/oW/w/29AkAFu8Y/QUD+QL+APEDEP/5
CwkLA/0ZABgE/Bf5CQr8+AP6/wIE+BPx//71Ae4R/g0WE+4EAuwACwYE+PIFGhX3AA/3Dwr4+fP2HPwH+ezyAPX58vsN6wUHAvjm/hEJCP0BGwwLCADt7+wF
AAXw9fUMAfUHFhH/+vr26vjx/+YKAgYU9wXp+RHwEf/n8fQS5P8HBgcHEfMKDBL19gIK9BgBBwv0+P4PCfsOBuD4/QUFExP1APv/Fv0KBN8M+QDk+xkH/QEQ
AAkK/RsG8/0FDQ0X+gsGBQEA/QwUAu/9/fMTHvYQ5AAH3wzzBArzAAMF9gQBBQcCEAQPGAPoAv4CBP8Q6Qf+BvL9BxD2AvLzBBL0A+8UEPwbBvoGDgD+/gH/
AwoGFvcM//kh+QMJBw8WCRAPAv4BEBD/CBztAvMD//r9D/AB/vTe9v4C++joEOoT9QkV+QUDEgD4+ur66PcSCPn8/Ov4APfyEfz7JB4fGi8R9vYNxxgZEwwZ
Df0TGhAT8+D0GvAM4PTq+RQS7wcJAxT6C/YTD/H7FwH8+fniHPnxEAYPBQ8B9f/1AQH8DgD9/wYFDwMLAgTwDQf9APcMDf0C/gruAvn4Bwn5+vUGAwIM+vz5
8QDiDO4I/hENCw7hAxj9F+UGEf379QUi//Hv+98NFAIH7wDpB/kGAgYIBvj/BQcQ5B4B7wftABcLBA3o7/vq9wXwEhjpAwP9+PUa8+vtBPsGAAT+Aff/AfIP
BgAH9gn++wX6BRUF+gYLHv3n+/b1BA8BBgD+9BAPCg3yAu38IBHzGPjsBPT/Bw0P+Qjy8gXv7xADAA0ABgz97gQH9RYIAPQPC/AJ9gABBPwVHAwJA/8K//P9
8P0KFfsF+w33FAMLAgkB8fIR9v3kCxgAAwYdFvADGwT96fsO8v7+9gD9+vYDCAf/+fwJ9/0GAwcR9wT7/vkP/BQK/vf+/fcA8fz+BwkEAQzsCfsA7wML/ALj
+vn18g4SA+8O/Pn9+gnzAvT/DgYOCP4O7AYQ+hEA/e4c8Pj+/PQH6Pv/BQQT/+gWBgj7GB7/7AcT9hr+7QwG+Ob9A/vcDe/2DPbs+wbrAPoQ+O4FBAT9AhQG
9xr+E/sB8gP56AcI/wEB+fIWDfjwAQsCFQj2/ggM6fwR9BTz+/z9+Pr3AP72/f8HBAETBPMSCf4H/gET7gr4BAjiCekK/uz69eb+9gr/BOz1BQz6+woDBhIQ
CwfuGg76FPYKAfT7D/IDAfvwDw0NCwb+CAkMBg7vCAYIF+QH/fru8f3+Aev8CML6+/MK7QPXAesgAtIWDe7zBBUIB/4E7fwDDun09/cMAPsJ9f3y7wwF9P4C
Af34DAYDBwP7HQX1B/4RBvHy/gbpBAcKAO75E/kB+gn6CA4C8wIXAez5++Hs/AQq/vYC9vj/EgcMB/gG8AL4AAb/CwXwAxDs/vv5B/MTARH/BQYGDwQA/u7/
6fr1AwYC9/4I8ukFFvgG8Rno8fgHGQT8EhTkCwoA/vcF/O8GBRgJ/vQI7PsH8P4D+/7lGPog+A72/RMJExDvHP0K5v4R+e/0APD1ARIYCAEN//b69vv9+Pf2
AxcC6Ab4+ezwBAT4/e3cBQYLAwP7Dwb++QQNBPwOAAAEAwgADuv+BO32Cf37AwkOABb78v8BEvMDC/4I8wThAQoI+vUFCe706fIDF+8L8wwDE/398vvzAvj+
/vzr+Pvz6/Xz+Qj98AXuDPkGCwz4AfsLBP3uBgcE8BgJAwwRAAb9BvH49AoIBezw+fX7/g7w+wkR8PoG6+L4EA8V6gTn8Q4H9wAI9fkA/fMSIAAF/vv+CBXr
GvgNCwIG8/wKE/nm9v0D/vz2+RH8FfYL9ADv+fEJFf/yDwPp6vUAGPwB6wv7Af4AAAvy4Or8BfkBBfn19hAVD/wPC/vnFA8L9wny//gKA+4JFQb/3/cD9u4F
CQUBBAUK/vkB/PUEEv0ED/T/7BgACAwD+wnwFCL8/Ov33fMMKRkkAh3sEvwOGf/xC/bx+AnvE+/8+vgSDiP/7OXz9w4WEwL0C/wCAwUIEO7+CvD4AOYVCf0F
3/YZA90H/vvkHC8NBu8X//zxCB4UAuH3FPb66wj9AQLvAgn49P3z/PwW/h0DDQYE9AEYAfT9ChH5CAYG9fQB9vf+APvx///6Cf4I/g8K+/32/vweABT4DPoT
/fAD3fkV8QsI/PcG//wCBCEIBPEQ7Ab08gT7BA8A8vn//wUF+wbh8Rbw6fvx9PIiIxIN9yH58PsQEQ0G9AD46vTwCgYCAe8PGRwGAfr78gYpHf3r/gsI+RD2
A/D7CeHf+e0W9x/tAO0L+PoA8gT6BPwJCwQG9AX8DAL5Dfnz+fv69Qf+CBPt/g76+P77AvQSEQ4HDwELA/8NFP4L9gny/fT79/3zAt38EPD+6PHy9SEMFgHw
DRgA/Rb+7+kC7fDuCfAT7AEJ3vsFENwFDQP2/hLw9/0EBPPp8Acb7gj/4+r3CgvZC/bm8xT88gD/8+cfFwwJ9SUK9w8W9gQC8wX24Q7xAwUIBNT9CwcP5Ojt
+xoWCR4FHN338AUU8vYCB/cOBfwIAPb2DQn69On9BxD+BPwD+f4N3g4GHRDm9gv3BP0FFgoG5Ar6+v/zCPv2Aw0AAxDsCgYJBwAV+AnsGvME9hD77Qn8AO4A
BPH7AfHg/wwY/xEJBeH34AcP+fcWDO0C+vPz7vf8//7sCwES/vQSCQD75QT9+AkBFQAR/gjx7wH29gwC7/r79w3sA+32BgwK/Oz/+QEX7/cJDBf3AfUaBSH4
+gn4/fIA7/gH9vIF8/IK7QMI9PcCCREE//0U/gAM/v79DPcZBAUE6PYE/xQG/gLo+gwJ4QPx7PkCBOT8H+7zBvwGBgXdAuccAP8S+fMcGAECA/rp/BgLBe7y
A/EEGv70IPnyFvUK6+sM+PUFA930CdX+9/cI+SEDCOwL6hDx/wvwFerr/QP5+RMPHAD2DBHkDxD27+IMFAr68AP7+xEB9wPz9v38Bf/n+vX49gsBCxTvCQbs
Be0LFvjyAfcH/QoN7f4H9OoMAA0G+wcX/Qv75PP56QLlEAgZ+wr19PH5CgAXCv/x7QIU/wrz/vn2+w8W9v4KAvUEAfj85Pnx6wj48BD8HOQQEf0F7gYIDO0Z
E/oI/e/y6RT4FwII+wgKAu/y/v4PEw//EAkCDBsHDwMHCvAL+xHs9gvy9QX3/PL8E+kn/wEV5Nb4AOAVAQ0BDQ4J+gUD6PACGfQB8ufl+OX97B/qDvcCBQz8
DAQC+vYNChEDFfoF7Qn9Dv4N/QXsAfbl+Pfy9vcE8QMU8fj9BvL9Bu36AvMC9iUG//n1+vMJAf8FCwD/DP7+6u4P+gkBAgbb9vII8xUF+hf3A/XyFQfhA/AF
BQ3w/voGEQXvBvkI5Prr+wT39PwCCdP19wEP7An/HCbz9PkH+A4BA/wQ9A8G7QYP+gT3CgkRCgT4EgsE9wX5/94F1u/1/wwDA+gKExcg9hMZCRwPIe8PCgoK
3NYY7i7pFwHr9wP4/hwA9Pf7E/n3C/X5Bfj99/X6/AgHCvj6Cf77EP70AfH1CgULCPoA1hsK/fn6B/oS9Q/yBvoD/gYB+gcL/vUI+gz99/0O/gHb/gf/BO8O
ChcY/QHtGAAb9+sDBP3rAwMICQcDCvAHF/739QnxFxILBPzzAgcBFvjlCPMQAxbnDP/tAxQNCAD8+AnuBvcF8QTt+fP59A77A+T2BxET/f0IBPX3EPUL9vYS
+PsAAPf68+b++AEA5+wN8QnyAPQC+wAPBwsF/Q8C//b4/gL9GP0J+PsMDgDq/ggEAx7oBPDv8PsNBwD8AQoW+QsC/Or9/w8D7QUDAwMg+PUH8fcA7Qz7+APv
9N4BCh0IJQkB3/rlHRnq9wwX8hYC+fTz8vcJ/f/09AAABvvy/Pr7BPgC7gEE/AL8Cgr/8wD/6uwB/QgPGCjrCAf09/cGBvoE+fUIFQP4+wfx/uwB/e4S+hX6
AwEKB/IA7QoCFQsLAQcCCRAU9Pj7AQQAAxgF7BYD7wgG+PgW7wAOBP/5Av79BQDz+AcB7foH/gfqCg36BewHCPf9B/32+AHlDP76E+/vBhob+RTtDRT89QH+
+P31DfoHBAX6EAr9AwgABf73Dv3+F/gDFgfrEfIUBfkCC/4I9vz9/xPx7vXz8/oVDA72AQoD8vMD/vYC9vr29RL9EwMECe4dBxEABAHuD+0AAQAREQj0BRH4
HQvy9vkACvMF+PwK+An9Ev34CPf6+vX4/QHzFvv0Cf4S/P4VAAcD+vL9/RIFBPMNBwX99Qj6CwX8Af/o/wEHDAwEBxICAgb3F/4I++8HFQwI8vUG++0ECgQJ
AA/3+wQEAg/w+gX/BgQJDRDo/fH3LuIKJxn/Hf4B+/X/+wYDAvTWAQPkBxD98BUU8Sb+HBX79uwG5xv6+/sjHOAMBdkWDBX2ABAG7/jv++8GHQj9/gnz+Ab+
Af8H+gAC/QUHBQMSB/X5/Qz9EP0OAP0B/f73+/X78gwF/xEJ9wMD6gT7/QH3BQkADv8ACBwK8gkB+Prz9/fzCAsBDQP2Dwju//oCEfwCAvwNBQcEGRP4DQv6
AQL1/gYCCvsHGPji/ggU/AkA+OUQ8f8IEAMN+QX4+g/09g726wv+AAsa4gILBgv29+wB9+769Ony8P0A/voFAQn06vPwCuMjCQ4SDgT7+AohE/YSBBLaBA76
Cf7eAhn2Ewf7BAMb9AUVEgcB/+kE+O8O/QXy9Qbg4+/0A/gFCvEa998VBfsZ+CsPAg384AX2CAv9DwP/Agvx7wvxCvP/Awz79fj38A33Gh3pCPn1+gEM9wMF
DvEH+QH9Dfwc+wz/GvLqGgIBD/8fHAEBAPAN5vj47Bf+Bf0J8wAH/QkD6AoJBhry+OvXBQsi+AsIFfAaCwEG/PT75PP/1gX/+PwI9AsW9RH7/RYDJwX/DAT0
/d/4+QwM8wEO7fruDvoQ+vL5AwMDAxED8wgeCQH5EfkMAQQFDPID/vYGBg4R+BUUFen89PsK+BvwDRQQBPv25Q4A7P/uBvUEIOni6PT+APIO/AYE8PcJDvcA
+hAAB/IFCvD0/QYB5vMG+fAR+QYN7AHfFhX1Cgnj//opGwrvFAX6De/ZCAXs4fj0Def03/74+vjtBvb9EAn+/fgK9gsH4e0O7/rqCfoQ9wkZHe4GFfwUCxQj
DP7oCN8HIAj+Efj/Fv37A/nvBRfoAPf/BPQJAPYN/fkCAgIE9QX5CeHy+BcB9gfcAffmDe8AAfQfCfX17/cHBuEXDAMS9AQIEgcI9QgOAQr8EPYT9Av2+QYH
Cgcc/hL16/kKAAUV+xIS/wbtCfgQ/PoC+/n8/AT8/PP/EPrw/g/rGAz26PwJ9P36/QLz9vYdAPMH9AoEDPnq/uYs+AUUBecN8Q4DBfr9/AAJBhIGBA8HAvQF
FQPwAQIP+gz//QP64x4xDgsBDuDlEAMDBP4g7vLn3P0LDA/+GggLJePn8f3jAAzxA/YD2gj2BBYGCxYBI/XtFgYWBgT95AMj+PL8BOgGHfwMAQXs+wT29/AL
Bvr0+goB/hwQBR/p/BXvAv8CCQ4LCQL99vwCBP0HAxcFCe7+7Pj0C/f//gn88vAb6BLvBAXaEvQbCfX8DPQS9QPAEuIUDQDm6wASxvgL+v7+Be8D/BwC9PoA
CAn37g799wX5BvX/CwXm/AT+9/7+AvYL5wgQFfYL+vUOCev2EwgACvwUAQv7AvoF/vn5+wX/6hcNG/b5BvEKCfD9/tr59wkcFPzzEwL/A/MYBffuCvkIHPjs
8gkgEDAhFhsUAPPkBe8P+/UNEPAIC/3oFPHi9QP78AwBD/gIEi73DAD6FQcN9vcF8PXu+fjnHPQCDALmCQEC+/r6Ge8EIv/4AOYB7xT4AOsI8vb4CfgQ8Bf+
AfgHBPgJFA70Ff4VAgHx/hD6FAcIBPj27wUCABT++xP18vnt+gf3D+n6BvAB/OkE9gIN//r+8/v7//AS8fP/DeQG/AP///L3Ff8TFQ4HAfkEAA/vFBL4DP4D
9ff9CvsC//jxBwXt/gkAAgUCARMC9AcEEAAM9+ULBBAP+foJBBL/9gcB+QwbCAkHAvgA/xAH+AgCC/Hz8+sBFP3sEgEJDfH0BP0S/PUA/wIOFw8l9PEH/ggE
AQ/3BxL3BQAW8wT25PMDEugcBf73CC3+8gP2/A4TH/v6+uwI9AT/6Rbe+w7/6QUJ8xIK/vwDG/7+8ev7BAH/CP8M6wz/+vb5CPYMCQ32FA7uIw4Q4RwHJvn7
GOcGBRYW/BELAQQYEPoDA+ELDeAFGPcECwLu+xkQB+kQ+gL5+vL59ub5AvcA7e73+Pv9A/8K6A4KAPgDBfb/BvD9Bgf6CwMR/AcP6Pv4FRb16Az9+wAE7gn+
4wcSGQDiDPoCBQkVANH86fz27/oD/vUa//IDCgXz9QgG8O81yv/xDfH8BNz6Dgv859sL/Bj8GfcA4vwcEwb8Be/zEe8YH/wBB/ro8vMFBt7/CP8B6eb0JAPw
Bhr2CQ8AEP0a/+0SAQH26PnmBu8M5//6BeoJ+AL+/gn99fYXCQb6DRvuAfb6AP/+/QPs/AYgBgzq9e7m9PwH3Br+BREK5/jtFxIFyxL7AgcD6AT50P8HDAf3
+PL6Cwn8Bujx9+0J8PQHDO77GPnv8xsTB+cJ9QD2+wDyFvn97f/xOOkXHfcCGiEF8Az8/Pfn9d4R9g/70vT+3wX1FhL8CgL45gDuIfEI/hHtB+gC9/0CBPwM
/wT7+AT7+fv1+iH+GgXxFA389PkLCQkN//rx9QgG8PoB6An4B/zc9wAUFAoKD9QTC/T1AvoU/PkS8gjrCREMFPrOCfT49ODyIPT49/AF9grsHgX7BgUVB/7t
//QF9+8OCw359fMTAOgJEfP7+P8F9AH+FfkG5vQeAfnr/PcV+v77Av4LHwoL+gLrE/f+DPT4FRn+9g0MEN775/bjHhf81ukB3QIICfgS9hME//0B7/0LBQD/
F/vyGPsD8AUKEQrnCAAACAQDAfvvBv/nIBjy7Q3gCuoj/wgMDBfr9QffAfDr3wzgHwHr7yHp8Pn7GOoeDRDp/yoS8PsG3w8KHfX+7fQM8/kAEvno/g4J/v8C
//QAFw31BeYTGPDn9f/9/e/2/gcDDfgO9e/vBgr2+vX0DAkDC/4A/v8NAgX7BAsM9QH4//7vAxL2AiEECgIH/vrj9gsc5w0K7QMIEAz+AwIG6RPjFQAM9RD5
GukFCxUK4gUBBOsAFQYF8hUA/uoEBAwV9QwM8gf0/wP3AgTmDSDgHBfv8e0MDwbqD/L35xHsCOwG9fX9EvgM8fQPBPoRFfwL//IA+woR9Az89fb2EQf09QL4
9fIR+CP9Cvvw8v74AAEI+u71APjtAvEP/wb1/wfoAvUD9AgCEAwLBvge7QP4DAcI9fYa8Qf6+ATwEwIWAAEFIOgJA/kN6/kN+gYHDALu+w3/EyQRIv8G+AQK
+wb8BPUC//XxAQb2FQDt/+kJD/sV+/vw/QDrBvP14xP1BOX2//cNDyUM/wn3AukK9O4AC/f1+vsHIe4T+gTvCPnm+AATCeT3CfMKDBEPAfcNBucWE/3o+BMe
8QX97Ab4BwwBEOsG+O3t9v0ECxDhCREQ/Bb45/v9BBH7+AsC+O0R1hMtBxP58fXjEu8SC/DnBPzyAgUG6/0gIwL3+ffwAgUH+vUF8v4B/Qn++goF6fD+CeoT
/gjz+Bf/7QHw9Q8L+/z4COn18wX0Bhn7EfQM4hIS4hMO7PXoF/IH/hMQ9fTx0vv44ekA7g/36dAO+v71FwX7FQAH+wgUFw3o9OMA6hkQ9AQR2PYL/wHuA+sj
APoL8gweAPsR7/38+gP1APv7COgFDfT73QUJ8A0KBAvtCwkLCAoG5Qz6EAUN/vn43vsQBRgG/Pz1+gH1FhcGAAn0+ez6AAEI//398QgM9vYM+xQU+goEBfkY
9fP+7/IS9+YuHvkRDAT3ASAJGv/08xHwH/j69efSCukJ9eXq9Czv9AoLFAER+fnyB/sOH/Tr/g0B++wO8fsRFAP1AO73CP8FCvb++A0JCfD6BwQKBgIN//EC
9/vw8REEAwkJDwgAAt4bEPERDQXrJh4f/u378/b/GggI+Abt7/AF+vwD/SXx+P4a3/n89BgaAg7h+fzt3QgCBg3tDfX2BQTw/A70FwcCAvHfC+8f/wz77Az9
8vn16gX4/wEMH9r97/vc2O/08/EbAPkHAPr6BxsEBvkMBwMEGvL6+vrf/gD+8Qr1/wj5AuEHACD+Chn0BgwC+fkQBAwC9eIB7u0A8/oHFRcPAfP24vnzGgcN
FfcHBPX65/wQAgH/9wD8+A768w0LEAEi9gABAeoH/wAFAwL3AQ72/wADIgYI9AQQ7/gAChn5Bgv4/AXtABDmAAX9GA3yFPv/8Pkk9hUB9wILAOL7AP76BhLh
//rg8g7jC/AV7Aj4FxXxDO7rA/bi4Qf8Hfb2whH7A+EUBPYJDuny1w79BQEeGPgE69Lx9uXnBwURA+nhCPoUAQMHARkPC/oFBBz5+ej39e0KBv/vERPfAOzu
+e0EBuXwBg71BgEH8wMUI+D7A/338//8+v37/eb4E/T8BP0S8wD8Av0DAgwBAhD3CP/vBA4QCwT6BiIW7AD38w329g/7BwH78w8L/QLyCgIG7wn78AL87AUQ
AAsCDw78DPLsBgP4AO/98OsB/QoWAQkABgEBEgkT8+4B//4B+Qr25wALBekOBO7/BAkC9RPeFArw/Pn2A/P//uwBAf0J++voAfrs/AEA6g0C/Oz1FA/wDv7m
FgoD/wAD/usDBgb8BPkEBQfeKBYBFwP/9xT9GhH79PIA8RAT7QP48Ov1EArj9wMmCuoR9PMPDPsO8R8L+/Du6Pr5A/Xu6Pr4BwYFAvHzBhXmBg7y+/r//AAF
EBDuDv76CwYW//YHAw3j8vQAJAQHFwEG+PnyEQrzCvYJBeoOAA/57QUCIOMD9fAGAfMM+AYO9975F/nvE+UI7gQLBPIVDwcYB/TrA+Xz+QkP9P/uDg0ACQQQ
7QwOBvcDBPv59vX8Hf7t+/ICBf39+PD5BQsH9/P/+wsJ//D/7/P7G/oYB/XxBSQnDwcQE/8LCBft9vQZ9AEEBeATDAwfBBQR+fr75QcA8vTfFu7xBw/nFw8A
LPkG+fjz/B0ICAYEEfP7AwDw+QcIA+kP+g79EfcMAQj8BO///wjsC/0H9AQLAPoG8/f1/xMP9gIH/fb4Cwf8F+rzA94R5AkL5/L27Q8DBOcJDQAPIdoUEPEE
/hne+vrk/iP+Df716BIU/w8HBBD58fXnCwH19vQKCAH9BfgFCAcKAPcF7wPw//YU/voF8wUKA/33/gIS+gj/A/YE+wH77QEQEO8KACAOCP3y9/0P9AEE8gED
D/cT/fv0/gAD+vr3+/8MCu0P+gP7C/X2//vqFuj0/wbl/+4MExboAvrwD+4NEAb6GBfvIQYF7xAC/BX2DfgP8gka7AP19fL/AAPiC/4m5Qf+Bf8MBwYa+wcH
BP759gkE9QDw//rwCf/zCAYJ+gvp7/YQBwID9f79Gvr6A/EE6gcAC98HDxgQGRTz/u3yBRHkHAH+Hw4X+v0OIdz6+vIcIfUJ/NzDxxjy5CT1/w8HDN8TCf3w
Ad/++AnsEAACIfEsAQP8BvjsCv8V+/PQEBYD8RcN7AoM9wL3EgT98wUIAAP42/8B4eYD9BH789MAB+j9DwXxDgT//fwBC+0i9Aj0+Q/lAwb9Aer+Be8d/AUR
/PId+PwH//j/CQ3/CALn/QDsDAL8/v7qB+z1Bf4O/wTmDQb+EgX5Bf76CuwC/f7/9wYB/wYHChD7DQL5Dfz+F+v3BgYHDfv/Ce7zCfod8vX99x79Cgj4CP0I
Av4KBhQS+OsPD9UICRDsBwkG/PEU9SUK/PP8+PUN+fwE7RH6+AAVGhkA/hIFCxL6DB36Jhfs9v0L8QQL6g4E7v/xCgsWGQj2/Qb7Jx4VCvwHAP39CewuDQn+
9P3z8xAT6f4I9hAK/e3+DPj7BBf6Fv4NDwsK+vsKEhT2APUBCPcBCv71BgkEGRYE7x0F/NcE+hb1CwvsBxQUFgcHBgL4BvP69vzoC/78+P7yEfkPEwQeFQb7
8fAC/fMQ5+729A4O9BkWD+oi+/f88/ACAvcF+Qn7+AD0/vYEDQED/vkLEP0G//j7FgD5+xH37woADOn8FP79+OvkKfgFEfn6DQvw+/0AFxUBAgT69fnz8Abv
/fr4+vj0BPgCDgcKCv76D/oBE+wMDAoFEgMMGvkJCwXz/w/2AwAI9R4S/P/09fT89fjl/gsBBPv4Af3zDPf19QL09A4CBPcAAAMZAg0K/P78DhAIAfUCGePp
/BbsESPzzhkk9Oka8Q709N0ND+AY8OHq9vcj4P4f+OsNCAQC/fIN7fob6P0M+//7BPQAAAj69gYL4Q/8BAUEBwcI/gwI/Q3nBwcEEQv5I/jn/gD55O8J8uL+
BP8E+xEQBf39EA4I8wIA9v4T8gL7//wE+gH6Aw4A8/8D7QQM7/QICvIcBP4D6g0M5Pr2/QYNGfAL8+/0BAEJBP71/P3xA//u9PcCBwQC+e8B/xLxC/r/Cf0G
+/0NAwIM9Aj2A/sGAg4MDAT3+P4K+Ab36vPqGAP6CRT6EuP5/OgODwj2AP8PEwQL/Pr4AhgSBf4G9wD3CBEDCvnz+wTx8AgHAhUdGRXu/RYRARsI9/UECAHz
+eIh8f0VAPgB+Q/5EQYP8fsI/vL0CQ7/DAT9+fIBCx4WC//k/PfyCvwCBw8P/yEE9BgXGhAH/fALBhEP/RH/Cf7wDOEH9gb05ekT9gnyBBsQ+BPr+Q4MDAP2
9/ESDRfuHwf6++kN8QIJF+3v/QUPBOET/BIjAwUBAfv8DQkBAgEF+RTnCgsC8ewICQQBAu8I+gkI+RHs8AP1/hIO+fj/DwQFBPb98Af4+e8IAv8IAAYB/wDu
AvT5AQPsBADqBgMiGBAR7f3zCPEN/AQKCQQHAvj/ARTuGgEHAPMXAvzzB/cE+A8QHQkB+gj8+/X/AwAU+PYHFv/+AP/zAQkC9h/j7Av+/9z1/AQG//IDBgbr
/RYDBgP8/Af5C+0KAgkKGe7x8wUDDAYRBSTtBPfs/PbsBeURAfwFAuP2/vX49v78CQUCBfsE8v7z7Qrt9wALCecB+goTCvnyAwEdBvrqCRkQCPL3Gf8GD/D9
A+cYBPAD+PUK9wnx7PX3DBAQKCYIDQQE+fX+/fsDA/7nG/oPIQvq/Aj9EQHeCgL+7BINCAsHBuUECyACAwsDHQsWAwH87PoT4v74AQH5+/v19wbx8BsECekD
Bvv74wj4+gMIFw8H/uoS8v3zCAD/CP3//QTxD/8K/P4LBPoHC/4B/gsDAQjx/vkL9wAICRf4/wIBCQIA+vUGCf0BAiEM/QEAC/0MAAQL6wn0/uoEBQr5BQrz
9hD0ARATDw/6/PYG9vvy9SEIAvf9Fv/jBfkCBf4HDPrs+QkLCQ3z9/v36wQG/PgIBQT5+PfyAPXxCPn8DvoL7fQU9Q3xAw3xEQPx8vgE/fz97fsC7/4E+g3+
7wn7AhkDAfT4DwsQEvwA8/n9BAHt+wz4/AsMFw8JCAQQ9/gG7Bj7DRAPCwfv++73+grx/P7mFf0P+OXy/QL1+QD9B+QDEPIG/wcJ9hDmE/cR+fXj9v386fsL
6Av+BPgC9wv/BP/1Dwj8C/T9B/sZDQkEDPv3Bu0A7u/08f7/B/b4AvQF7ff39foREQgL7AYPAQT5D/j4+wP1MvkECwf4BfcG+wj7AAcADPz7+A39AQTzCv3/
CgIAEu0O+/0TB/QR//PkGRcUC/QX8QkdChMKIez1ARz++f8G++/8/A0SAB7/AOMeEB0F8BLrDyb9Cgw0++kCG+72B/jy2vbz8xD+A/UQ9vsTA/b/8Pbv7wcW
AQ38CuQQ6QL0DAXz7Pf+Bu7+HQb//+3+DgcA9P8B+/jx+/MOCP4NC/f9+AYIAgPs+g8ECBcOB/PvEAv6BP71B/v/7gr4DgcM+wQU9gb/EhUQ/w73FQUfBvwG
7//rHCQh78Qq8s0V//8TxfoCz+sF7uoCFAzR/RLo8/D8/wIfAuwJ5uHxDPMUDO8N/+ft5ADyAh0BAeLyBv/+Bf4PDQf83/0A7/z4BBP34+UC/fISBgQm8PoJ
+P724AMI8QrXDwIYBw8I//gDBgn+FPDsAwHu++cOGAv/AQzu+vf87RwA8Ave9fEK9Q/hCf0O/wgY5/zZAvgIAfoD+AYA8wL8AgIhE+j2CfcOAgoAAhL7DfoM
Cvf8A/YNBQAAD/EGBAEH+/oE+QjzAeYHB/kAAvv48/kGAO4HA/D79AYEDvQPDh/v+usSAO4FDxT/8f/6+Qf69Qwf8O/8A9wy+QH/ChX58xkFG9sjAhgc+g4N
BhD5Ae8AEwryBgEGCfYIGPwADvrx+xwlBBIU9uj/A/MS4QIAC/b27fEK+wUR9vb19vbr3ggPD/74BBD3BwvvDAEHBAQgEvkK+RH0AA358u4ACv/m/Qb4C/oE
9Af/DfUK+gMF8PgHGhX/BPrv7v8LHvL2BAgI+A4YAwQE/vvz/d8Y/AME/Q33CO0ADfLq+wH8+e4IEAD6/QYc7/IC/PwH+Aj7Bgf48xgN5yYbB/UGGRcR8gvl
+vUDAfTuAO/27O4O9ecWDwn++gf+Dgb+9woUD+/0/PYPCwL0/fX+9gP38/j6+Ano9gL4DOEP7g8BA/gR6Q8Q//3+EQcUBAEADwUS+xoUAfX7Cu8U7vENC/fw
Bwr46wPu7AT9E/H7+xb1GQb/9QkOFt7Z8/zN4f34F6wKMMIr+RUkA+XAEUHp69vu/xIV3/wy5/oD+AgKH/McDPMO7BLs6AYI8Oj+9QDh8AHf6vod+On2BQQH
BBoS+hTyDgQO/wYQAv4J8Bn09wXr//QNDhX29vYFDRoBJwMAAvQdBPrt9uQBARIcI+33+OX1+AMICQMB+/kSBvz67hANLBcRAg7t4s4NEwb8/eMB9eT9/gb9
AQAaGwYc9hMEEwIH+h7FDvv39vbk+/EA0Q/f8eQK7vsfzg7+GBED8vbxFxMNC/P2CQAD+Qn3+xP9+vLXDwwK8ffk+uwN9Qf57AMNFAkQ/wr99/X1HQwIBvcG
/REGBQT96BL7+AsMAggI/fb2DA7vCREJ+QUQ/AwI3gf65gj++O4TBAfx+RXiIR4H5wMxA9IKA/vm9BbvCg/w/9AD3N3/8v8o9gQA/P0A9Pn2AwcAAgbq59YJ
DAwIEfgR5/kM7QES8OgME/sI8w0K9v/74wf9Ag718/YgEvcV8/cR+B4B7gkSB/X7Aff2F/cUAO4TBfD8FAv6Evj//gf1CvYC8wD/+vr3AQER/fkIBfz2EAcR
7Pn8//cDBPD/CfgX+vvz+wn9Agb/Af0t+hUV9+8UFvkJFPz5+eTt9hn9EPrj9/jt/AH+HfQL+/wA9vT79hEO+g0EAvX8/QsMAwEFDfkN/P/6/vPzDxUNCvkp
DAPy8Ab3EvXnB/jZIQ79CPnv3B3t0SX64xf0DPEY/w0a/PsMGPYFFAMM8PDv8Rr1C/neBvfwA/oEF//3ARIIBgAD9w/9Egr3BPX9DfMC/AkE/v3v8/8J+v4F
CBADARAEBP0ABv/jE//p7d4aDP8EDA0NB/UV/gwQ+vYWFxD3GwcP8hIA9OEH9+zk1TMB7f8SHRIJ4SXpHxj7/fnjNhgfKQIw6A4MDAYWFtw7GOMl5w/z3fr5
wgodCA4PDPgY8/4LCOgcEBfTCAjs5d4ZEeQEEQUFAvoj8ykM7AMYDRsDERAd7iELD+gKA9zW2h0W1+8REwsF7yn7KxMA+AwUDAQRCw32BQT86wwF5ejkFA74
/wsTBgX2E/8NEPv+EBAZBQ0SFPsKBwjpCxDj5egQFev/ChII//8YBRYN9QIOGg7+EgoL9QUGBeUQCOHj2h8R9vsRHQkG/BL6Egv4BgL+DhQGAPIS4QwVOQX+
AOoOFA0M8gr77vjs1PoK7PwJ4fQN/QP74vv8FBUOCAMC/g0OCxT++v0A+wrm/w0M/QUA6gITF//0CeQW/CcV9wrh+hXwAu0RCfAA6uUBEvLxCvcJ+gTy/QP8
BfwJ+u757v8C+QAKAh0ICP/8+PQFCwf5+vwHCfXz+BL1FPUPBQr3DvrxGQ77+BsJ0PwOEfH58PXz/RP19QoY/g0CDggb8vgCFeX7CvsPDgHXAQsE/hXw9QkI
+gn6AfwU9hELEw0RAPcD8hwX9P4N9eISAhH7/OgJBPYH+unoBv8L/PIU8wTqMALxAB3tAPcdCQUF+gnmBAr/+fjs8g3++QsC3/X8//3sCeUn+RsAFw/p/g7v
7NgUAP8I/gT/EvT19wIFBQUG+fz+8gACAQsHAQn2+/UDCfwX+vwC+e0Q/ALtChj7BBsHCu348vn/+eX88vX87/0VAvwD7QcPG/cK/P//DQXn/wEFFgAH8/YU
/+v87Q0M/w/dBvIHAhkBSQQq9/oM5AT0zP3+5jIK+/j/5t8h7Ncs8tnr7gX4B/EO/x8C/fb9AwLg8v7uGgfxAQbiBR339BDq6+IVGAsP+C4UDvrzCvMM8PEQ
/eQkBfMI9O3SKunPKPLhEggIFBcRIvn9/vMP9Qf+7Qz48RUCAwD49ugD/uklC/gC1vjkFdIZAvYXESYHzQzn7+QNCPsA8QTc+hD79PgM7BD2/v8C/fz6+w8H
Bw/x/gUC/gME/Qf4B/n7/Qf/9gv6AATyFgsCEv0K/Pv+AQMC9wAE5PYLAAYQAP/z/PT9BvMVA/cKD/wHBwQBFwwX5f8KAPj3EO7y8wTs3wEJ+Avt+v787+8D
+f8N/woEDv375AUE8wn4+OgCBgT3Ew709d/v9v3yAwcICxD/AwEE/AcO/vAL+fP6Agr/6PX+/PsED/L49Q/w8+wC/v4J6gsE6fwO9PL2APYK+g8F/PUE9RsH
BiTCAPoc9vD19RbeDB3gFAMDDuQC8g4U9Bvm9vzkGAP3Kg8L/P8W3hMPA+7m3i/v6+/57yYoAd4AAuoLIg0KLOkC++wBEBAO/xUBBAj+EwcB/AYA/Qr09wbb
AQACC/8G4yYQ9wsmKgBJ+uAE+g4AERIDCfoJHf3w+wEE5QbeIezKCA70Gh4nAyL73Qb4AgX9Mg3z/Q8c8PMGBgHpDNYe9tkh+f7yLfgNGPb0GRv89hn//f/z
6OsX9xX63gH+8QL5BBLyBgQN+/75AgH4EwL3//sM4PIFDR35Af8O+xLoBgMG+PAJAw4ICvz1+v//Dv33AhH29v0MFeMDDf/y8/EWDgUEBvsN//AgCwH4BxQh
+f/6/unl+PvwBer39vcI2vgW+QIGGgIQ/wAK9AP6DgAC9Af1C/8F9//8AhLs9wfyFQj96//9/xMCGxDyEPwOEAIFAPj/CPji/vwQ+f39BvoDAxsEBOv48/H0
2ggPBOsNBgvw/fzsBfII8QXmHu7zB/HWE+zxAwkFAgf7DQcDBwoIAAMGIAjsDvsK+QfrEPcOAu8E+AD4B/8B8/X+A/r7DgIHC/T9AvwG7PT+8wkH+xH38Az5
9hELCwr68f39CQQJ7fT2HwH+/gny+vz6B+AN/wwFB/foFgUA/wQK+gIDCQcFEvEK8xoC9fgPAhTzEuP8AOACG/sD6x7w/RH7AxcCBQD3CxD5Awz7/fr8AfoR
//oFCvQO8wH+EPn66AkGDRYC6wgGBPgIDRIC/e/w7v4H/v8C7gIVHAgKAioHC/vvCuwK8+YJAeYmDP8H8PrUK+7UNfne/vn3EAjwBvQS8B8UGAX19fQJCgYV
/gPyA/D4/f359/cJC/QLEgUa+/gJFv8T7RPpCQIJDPj8+gj90vcDCxDx/uT0/gMC7BQLCvEMFBcAAAL6+wMFBfwG9QT97QUK9wECCPgQCfPrEOz/AQcV9/QY
7vL++f4LAv72A/AECwcfBAEDEA/7+fP75vr+Ffjf+P0CEwoOEvEK/OwW9AkODBb79vD2Eff6COsC5/wCAQH2BAYFBQ8YDwTWB+70Cvf4A+36AQP7AfXxAur7
9yQJAesGD+P5BgQJ/f70DP8Q7vUdCPr/EwYSCekVBAL3CPsE+/oL7xcG+P/2CfkBDf/3CQkF9vkDGRcI7gEJCvIH8Ab2DP36AggGEAkA9Pf9//f4BPz+6g0B
Cu/2CgkKDvX7/RgMBuMd/gMI8AXjAxQZ6wUBAgcK+gsL+fACBALuD/0F7wIA/AUYChcO+/UEAgH16hL6/wkG+Pv58BH+BwD39ADm/P30BgL/BewL//wBBP8J
+AIJ9+L3CfwEDhz5FQn9D+oM6fEIAvPv/vz94uf95OoDHP7o/vb//PsIDv77/vrrA/D6+xsDAwT/D/cAAQDv+wYPCgXx+AMF+QsH7wP16gL1/BkJE/cWAQkH
Bf78+g/8AAYRFPcD9QPr9RUHDAMIAhQOBPgH+wUTCe36//EFCwYKAAQQ8w0KEO3wFQjIETYe5wD6CfEQ+SEF6vX2+PLN9f8FH/P3C/cgA/UTEdIMFg4JCAIE
/gf1CQD8+Aj7/twFAwUI/uoFAAwF//cDCQn45QUF6wDxEAAHDwQK/Ab6//7x+/T1BPPpHhMU/OwD9xIO9AH92AUCCh0Y+AEJDAAK9Sv68v8I8OYtFz/z7xHo
OhLu8fnG/esWHyDd2vkS7gLqRhns3P/w8xgQHwnZBuEUEvvtBerx5wkCLurvCQn39vEtAQLiFPb9Iwct+vH28R4J+PUG1xDvAQ8c+O4GFvLv6h0NBO8M/uUS
Cg399wLsDgf1/P/U/PMRIxjw+RALAQf6Ggv18QXr3QEJHwkBDAYdGuoBDdkUDQMNCvwEBhgBCvUZ+vr48wT5EwQa+OoH+hL8BPX6CQAfA/T0AuwECPb5ADP4
D/T7/PsF9A/uAw/4DBX4Cv/wBP4IBfrz9vcU9/4AEfsEBfEDAiECFPTyDPgN/Q8FA/T16xQlKwL9ExX6BuwI+fsL+/ELDQD7Ewn4DgQEC+fv+/j6CQoB7xT2
/wEH/AQYAAQPEQcE8wYDBwMMBPEDBQLzAusUCP8U+hjw/Aj8CvHt7Aj6DxPlISQMBAYDDQT9++vzBCL+/wT/AeAMCvYU9PX7D+sPAO0PCvMWABj6EvoF+/fq
B/IC/QPw+fYS9vMDAx4D9ALv8/Ly7Q8BAfIaBwIS/RYB7hcP+wkXCur08NcHE/j+/Pz6/Oz2AA4F8QsP+wz9ChcHFhD9Aw8J8f/v9PIMAAr8+Rv+APj++Agk
AhD0+g0p9hn17/f7EAfw8BoDCgH0Af8Y8/UIB+4RCiH5BfEW7BDtDfoa+wkF+OgBCwMi/Ar7/ALvAxcHCPvz5wH+//AL6gb6/vP/GvLw+QoM//fwBx7yBQYE
A///DQ0J/AIA+An96O/8CvkQ+Av19Ab6Fv8SGB4R3hIV+d0I/B//ASD7AO0ZHA0WAN76Afnz4vIX4g8eIxrYHxP21g4AKgMDJuoG3yEoFxkC2v7+/fTd/RHc
8+4M/PMLBgr2DxYG7/z/BQfxCAMJ/vvp4QH29/ncABz43Anx7QT3Af78BwjsA/L3+OgXCP4ECuX3//cC+OUAC+ns/wLt//oDABER/fgIAO8AGPwF7gDy7Qzt
/v/w9Pj67u//B+sO+/UFBAIH/BXyCAH6AQQGGQkH9QkN9w/2+Q3v9AcQ9h4IC/IODRTs/BDlD/oFCwTx9urzBhD3BAQBFP8M8u75BREV/fkpDhj++f4C+hcU
9OLyAvQGBAUM+gH57w7s4ej/FAgJBAkY9v38+wwC/wAC/gjv//4NHgr+5AP5+fjd7AwLGQftJwzPEQj8/wMv8/jcB/D37wgKE/X1APb99//2CAEK+gQUB/UG
/PD98gP+9wH7/wr++vwE8P36Af3Q7e8l6yYaBPoQ6fDwEvX7BvTVAfcSEfriIh8A/f3z8f4P8QQB8wobIvMOBBUEA/7x/BAK9QQR/QoCAer9D/4V8uAL7gUG
Cvv1Bef9CPT9FSr++vH5CwP1/ggHD+8AAQPw9RwC4gj0/wLg+/vtAPMJCwn56/buCPzsAQQY6trh+wYK7QEbARX5+AkWA9sX/u7/AhcDBPPuChUGBfUE8CYF
CRHaAwYG9BQGFvASCvoL9hX+/hT4DPMe6P0YFt3nEwP6DO0TCBT3DfwQCQ4H9PkA+vXqGfEH+v737wMT+AMABfgA8Qb8Bgj8BPzyEu7tAO0B+PjrHAUD9O8F
E/8LCBP58O4Y+vIT8uwXEucS8vHy5RciA+sICQMDCQXp9ub//PgJ/+UDFvnzBQz6/AvzAwAB//wJ8+v4APAGB/34FAn5Buzy/wYN7vv1GhvXBSAE+fUNBAba
HgHo7Q/3+fwA9fb3//P39vkB6PoL7/8IFAf2FPQjB+cC7g0K+gb5+foD7voAAA/2BwYV/QwP7xIFBgz+Fef63RTm+f8M9/YC+QjmCf0J/QcC/Qj/+vsJDwX7
BvMA+gH7/g/z/e72/fjlBQ4K8/np/gsM7Q0G5wb6CfvfDRElCf8QDgMGAPj0FO0e8w3g6A7zEBH4+QLxBBYGBfb+FBsR6An0+TIXEQv86B0AFf/q9PHxDBH9
+PQEEAP7HhXyKv7j8OEl+eEu9BQcGAUC9uUYAfkK+fIJCO0A//4B+AgM9/ELAv4DCP/xB/X38Az3Cf8E7/0EDwf58/77C/gUAv8Y/vj6Awbz+QTyBAkKIQki
AOzdL/D1FQgIIffxCwcBAwPs3+Ak4Nj79RLwBAb58fzqHAUc1gEj/Pof++cL/vn05QL5/hfs9+X4/BYT8gX7/QAD+gca9hAIHvT1C/8IBvkHCe4CA//eGxIH
9uT8B/v5C+jeD/n8Hgj/BQnz5xPzARDo8v4U8+4L8BUF7f4BAQ4G8QUDEgX5E+3++Bv2+P4G9wMEDfr7C/AO9gMEAB4nBvcWE/cWGAMIAwH+0u/xLgQI/wz0
8vYr8B788//u6gUL7wDx/RAGCB/p9wMS/QP3AB/2CeQB+hLtHgL79977+gjr7NgW9gnoF+73CBToBOsPI/gJFv0DA+MJFQwU/Q8Q+wsK+wb3CP8ICwn79u8G
/QTtCwEP5vj58P8C8vkE+QX39vLz8wj5A+4ECgcT+xD+Awb9A/YXCAYG7/b7CAsP/A0E+PUK9Q8E9f/9Bf/pGfgSCAb/AQv/Afr4ARH4IgwwARUOEeAhFRnk
E/nvzd8ZF97pHAwPAPAu+TMSAOr3D+/tBvQS+hQB+f//+RcLAhAOC/bx/evvD/oFBvv/A/77A/4S+wUNBgT7DQLtB/389fntAvcA/gD2DfQT/Pr59/H7BfIT
BxcB9Ob/+fwCBQT5/ff/ARMU/+YU9gv+Awr/7gsE7/n5EAfq9BD7ChD5A/4A/vMFEhT6BQL1CPEN/QbdIBwNGgINAwwPCvMM8ggL7PL36gQD7v70AusCE/oG
/Q0K+f399wcY/gECCgcI+QoIFv/xCwoNARX4/fwFEPcI9Azr6ffyAAEICf4MCxAG6/YOAP0E9AL+AQsB8fUHBvXm++8u8h49GhXwOe3FDu8F096k9tgb+QTX
Ktk96f7j+AoE/gID+An7DgL7/u8DEAcA7/j9BQcC9f7/9xMI/QAJ7hASBPn7FfoL/PgFCOT+Dvv1CPATBPsAC/QF/Qj3APXkD+IJ8u/kEAAHCOcGBur38/bh
+fQhCuEBCPEc4hLv/hcPBQUK+/r3CAYH+vX9DAoN6v0C8PYI7wD0/P7y9/DnBf4FC9QN9PUC7hPpAhwUCwAE7/bI7Pj0ABX0FgAN8wUaMg4cDxYWFAYKG/cW
ITPAAfir/cvh897yJBkd9/bUAhcNDxP4AfQS+hX/5OHuJgLfAPPeCQQBBcMoAx4B/uwLFxkFCQkL9vwH9CcGG/IMFxfpHOXyBesG/9/zIAAF/xA0FvoI/ff2
/QLxHO0Z+B8MBuII8N379vT64vIS5gLi6ucF7vP9/xcJ6ugaGh8eId0B9PnnGtwI1hcdEuurE/boAg8J7vD5Bxf67RX1APcM8e4A5977DAPm9QQR7f4L+AII
+/3/+vIIBvv/9vD2+PYJ/AXs+hP8Cf3zAg4J/Pbz/Qbn+O0XFxYNDxTfAwvz1QIE+AMFHOoE5Av9HQYR5+/l9w4LEQDp/v38EfH49vQi5fsOCvcE7/z36Q3x
/QUY4AfqDwz5EO8YCPwABfwm3fvs9f729xn68OX/Hf8ABPP2AO4L5vwD8A8LBvoGEBAGDvL69/z2FPD+8gkGBPjT9/T+D/zyCfT39eoOAQP8+f0IFBsGGPvo
AOoR+/gLBgITBvz+DgQQ7gH+CgELAwr9BwkCDQ/8/vET+AX8Av4E7RQAGhL6CQYB8RL1GgsN4wbnEeIE2v/1Bu4P9/Hp+PDaBfb2BgkTEPnyBfjzARX18xH8
AggC6Bb1B/QLCCjX/AH9HdwRCfYd9uMGB+j/FPwaFSIIAQno//EL8/n69fn+AwkK8gkC+QTz5fj+4vQQ3QELDQv9DN/7EPwDAuL3/Af6DwruAvb99QIKAAQG
/A39AewK+AL8+OwODAb4AQwA/PUL/AXs/QIb9RcDwyIsHQnWBwQLMO4fAPEA4R7k2QgO9DAGDwL3AwoRFw/YKBMJ+M8IDxI3/Rn+//XsA+jh9vPnEvn+/wX+
B/kA/gMK/eMSDvT88hsXAg8OBBYLAAn+APoFD/v3BAT7BwAC/PPxCwMACgLzDwX99wAADP/5CxD0+xACDfsPBhAL/QH4+A4LAgQH/AD8EAv5+wAFBf4B7gD/
8RL8CQkA4wAV9w0MBhPdA/AbGf0e6AvmBufv+RYFJfob/fUE9P76/fsE9xP+Av7/BQf8EAP9//gLFugBCAQB6AD9CgED8v/89P71BQsH/vwA9P8I+f39DAEF
9v7++v359hIM8AEC+S0LDwASDBkEDvAJ3PDz+u4F/ALw9wjgCBj1Cw38BwT1DPcP9h0fEPwGC/T/EAIDCiAGDvrz6vby/PPo+/gA8h3s8/r89BAC5foD+x3k
E9wDAAsB7wwD+QUP+ggH/Ofq/f0GBQv3Cf7uAffw9PUHD/fzEwsKCQcF/Pf1+AQJ/wgCCewP/AwIFQ39+/bo9vzzAQgJBAP15fn27PYFBPb/AP4M9QIDGRT2
/fYQ+hH09v8EDfsEDgzx/BEDBwYLEyEEDg0IFgQHBBH8FR4j1APuyPvc5v319A4XDvP74/bsBgQL9fEaAQ0CHPvh9AIB6e72AA0C/APvAusQCRPzBgYLB/8G
CAr9DO4SCBcO/ecSFwr2/gUa9g0UD+79EBvzG/37zALnICMXGPzx4PEH1Ood6iUdBBr8A/cH/u4Z+v0PDwzbBecTHQ8WBvDl+Abf5gfxHBkFEv39CQAD+hXs
AgQaABEB+Qv59gwE9fkFDwD48tXw+f8F9gP4AwoGBerg+OT+5PsaCw0G+v79//f2CvUL9eP8A+oI6foOB/fyFu8Q+BbpARXnBQvmCP70GA4L+hUGAgLt9/4G
BATo/BkVDv/z+u7rAwf7DQYH+O0NCgr+EvsE+Pv7Ce/0CQj9A/wBCgkVBhEOHBvo9g3zBPob/tzlAgX5/PXW/w4EEgH15gUY9RcJ7Cr41C8gG9XlBhUNHe4s
IuDsxSbnFggh1wwPDQIA+QH5EvfwJRX0/c8UBxAv8hzy9+/qHvPoB/7iIwb8/f/qAgcNAggS+wX26AUNC+vuAfj7/PEE+gUFEwnx9gnzC/3y/AP5BPoWCeoG
Avb6+AoACP0A/QD3BggC+Q4P/QAH8Ab49gAd6hIL0PoU+/XtBvvj6SAM5P74FPH3AOwKEQ76BgAD9/3/8RUDCfgEDw7zCuv5AfQB/P36FgcIBBECANztGwvz
EQkR/OMiEvwG8QEA+f8EA/Xt/gQXCCv3+BL17P3/EAQJAvYAEgYMD/X5CgUO8QT38Q78CQf68w/9BQMG+QkG+RcB/ukA8hYAC//4+v8N+vz7F//sGP4ICgDz
ASPy+v0Y6vcUFQ4YIgPyEg0FAv72Lwfm5Rfq9yIBBO0e9w8lF/nnB/Yn9PAE7SMCCQkI7ufo/foEDQnwAAj3GBX07uTx5A/5F+08G+cSANsTEBji8/4V8e0J
3urzGvUIAAME/PsH7g/+D/b+Agf6Bvn/+O8G/vf4//UGAQgD+Rbo3wz2Ig4SAev/Gw0TG+/+FwsM9gv55jv7DAMA7isT+QII/AQJEO4FExwP+hT6ARTzDP8S
8w4X7evp+v8E+fv/DwD9Agfx+v4MFfQKGBEW+wr3Afvt5AnXAukEAvkB7/MH+usH/QQO8wQP8e/iCwfl/hrvGe/97PHh8wANHO39/gD4APbw/PYAIAz38PsF
AAgAHAX+8fQT6+3uAgkW+fIKA/X1+QD4BgT6DPb++Af49fkBGP8BAQL9EfUJ9vwA8g0E/xAGAP0U6fsG8gfzAPj3COMDBBH3AOwEAhPyC+0HDAgE+Qf37wXw
AfwOBfwDB/kI+RD79/31+O7+A+jtA//5+RDv/g7+BPr+BBL79wMA9QHy7wPkAwj6AQD/8AwJ9fMOA/wC6PoD+g0h+QYIBPgACwEB7/zy6gAKAg4B9Pz4AwsO
7P4JA/QIBgIQEfn6AAcPD/f2APf8+/sH7BAQ/PwGB/Xy/vkG6/7/8w738Aj3Ag0X9PznAQEGBg/m9w0N/e4ICQ4KCQAM+wLyAwIPAO8JCv3+Bvz7AgoSBv7u
/fHk/BsPDAz1Avv7FQ8EDQgQCu0PDA4j/APw/eLfEP8MAvUIFSb+CQ4DBQYQHvkBAf/48xgFBPoE//D4EP0S+AMC/wjzAg/6Bvn3C/ISFRXw+NcfBiXuAPwR
A/kCBQUP9/Dy6wgB8+sQBff/GPr2BgIU7AkU8e3/9+0F/Aj7+Pr7CvH3CRbzAggF4RMK/wf35Qn/ARX7+gDRBPMI7f7v7gYhCwoPCQcOF/0K+h72DAXf4N0O
Gvb6/vzzAvoBExIHCfr5APoB8wQIBAT9Cw/17vsG+P0D8RP65QP06AIBAgQM6NgM7PDp9AAc/wvkKfYI1h3hAfj3xxoEAtgDDgjS7ycBCAD4/QLnAusf+ukF
5fQAKAYMJAD7GfUN8e0R7xn28AML4vsd9R4e+AYkFhn39gr0/v0A6/Pk5eQE/PQIGhAJDxkH7s3g+foEE//vAfMX5PYQ+g4j+vwF/iD17SnxDQcQ+gYYFxcI
B/8O7Psb+hAe/xEO/vgLDfX4BPz99xYEFAAO8Af27/EH+vgJGun75gPlBTkA9QPn4dkv+voL6xYR5wvsDQj0AgICAAUTBvz2Cv8FIPL5BOf24xzv7Qf2/R0G
A/8B8/Pu+gkJAQUC/gL58gQV9wT/6QHlIfD9EvUJFQr/+QP8CPL76/8DDPUBAfP+BgkF5RX+FAP9Fw/tBef9C/oBGfQDBPr7AvYHFxUQDPXs/xYSDQcHDAoM
/wf69QIZ9PUK6OLm5fXyDRgGCQkUAvL+AwMB8PP3/PQOAAEK/wYH+gf8+hMg7vkBFRMF/uXt5+zwBv3n+wzp9P7w8/zqAgHe8gME8vUMA/f89+oJ6/ny+RD5
+vsa8/MGGwvx5PgaAPfy//z1AAn78/8A+BDyAu73DRH2/QIH9QsLDfj7BwID+PsOBP4FBeDxAOYF9QQIBhMB/vzr7esE/QkEAPr/7vsAB/LQHfESFQbc6PkQ
/AgJAQv/8BoT9fnoB//e+xIQ9Af//dwX9ggUDtfr9xP8BQj6Avv1HAwE9+0H+tL6FALsHBIrEQ37EwoJBPr++yUQEwIWDvQUHxf0Gef6Ff0R8AD5+gHmCwwI
/QX0+vkC7fz1BwT79g8NGv74DxT9A/8D8uwC8vUYAgrt8ub1+u3qEAj7+ePlIwgB7OkQCvwCB/D26vUYBff8/vjvBPMJOdjf9ff37PEKHff2Fh30DO77G/MB
9/79/Q0CFe70BOcH9P/5EfzrARcF9+XwDvYRBv0F+Qz1CRP+8AgI/e797Rn87wL9CfgNDAMdD/f+8wT4//Pv/+sHCffzAvn9/v4I+/v64wgVF/78+w/4/hLw
CQ7y/vgA++z4DvgDA/AR/v8DBOoO7vr5FPkGDvv3/Pn8+/j1ABD7CgoIAxP6FvcA5RTxBhAK+Pjx9gYI+gPp8wryAQPq//gC9wAA9Q3wAA32IAT58/0R5f/7
GRTp/xX1Efsa//P2Awoe+/D/BRAB7PYWBPwFBPEN7gX9/QT7EQz9Dur0/f4C/wzyFe/z9f76/vgHCf0A/gX90Qjs/vcC/CL9Bfr4AwsLFPXv+Pv8+QMD9gQP
EP378/zz9PD28gL4Hvrj5uUHEAcEMfv/Bv4r+/L28iHmxB72Bhny8B/3Ae4C+wXx8QQO/hz59e8E8wUB8fMD+w/qFOALDBL09AQE7gICAgPt+AIPP/oK4SEB
/yUG7fIjGvAZ6/rnAQ3Q7iTkLToG8vj3BAki/gTxFgf8Fwb59hUU8AT1/PkJD97vEfAfIQL28RQM9xcE8uwWERIK4wgCAAECCP4ACQkL6gYE8SL38vrwEgD8
BfMG//4IBgX8/QkO9wX+CBAFFvr29gn+AvwH+P4MCgULDwT98w8EHfTwBgMAEwb8/e4F8PXpCvEP+vcQ+OQIFwcM8/4D+RAG8Qrr/gj0AwHsFQnm+PoXAAL5
BAL9AAUIA/kQBRD7CA3p/fn0EvgU/AjqFvTo3PoNDwsBAwUL9f/6+/8J+wEMAQYABewF9Pv//hr/EvoBBPoD+vsW+wwLIRQL9gUJBgcI9fgADALtBvUIEQYE
6fMH+Bb8+u34DQT++BwM+xP/A/kFBuru/gUG5P8CAf4E7RICBv31IggADgL9+xL2/gILABEB+vT6+Q8MA/ER4/oGBQYBAgAS7+wLEvQUEvoDBAoL8wr26xb4
/gb/Cf4H+O78DvoJ7QPmBQAj7fsQ8BkfAxjx8xHz+uQP7Pz6He/oB//aIyvmJfP1Cw0ABRjuFAH7DPz4+gj5/P/kCf0CBd/lH90X6gTl7Q4F/u8W9h75/hAE
BfsGBQL9CxTz7xnz6PbjFgX7GgLq8u4QDwcSDwT/CQ4FGPLc+vr59u4RBfEBChMP/wYDERf75uME5+7++vH+Gtn/+wXvBB0B++ca6Q3dCA3yB/br+fIDBiD+
B/ELCfkVBfb4Cg/wDP399AgS4PEM8R4i+vQf+AsB6/sU6BX3/R3s9QwOAuwI4APlCwgK6yzpFwIY/Agb6OXy/P0L+fsF5PnpD+QLA+Xy7DAWI90P/OwR+Q4J
AvIECSH4EfITBfgaCfH2Dg/sCPL67QQP3/Ia6iUi//zx/wDr6DD8CQAAFer38+AY/bkgFgEA9gIkD+H2/vX7BeAL/QIf8/H5/g4J8xoJ+wDbIBwUExL5BwX9
/vTzFvf4+vH39vwH9/cFDgXsBwED/voH/AYOBvcI/wcH9fzu8Qn6+gP56QTs/RYDCwgM+gMP6fEF4yES9AoFAgcB+t4R+OwQLSgeNg8JEfAcDAoGGCT89DP/
FxjwENX+9wo0Kev/5RAPDgn9+P0G/QwPAAMVAAb/GeoaChIR/fz49xLxDAT64vcREPoRBAbrAvEDIeHkBeUK+vUGEvD0BBn1D/z2D/EH/fgDBBDzD/f/ChAV
+e4NDQf+Bgn8AwQQ5wECB+oLBvntB/T1GAgQEwT6C/vp+Af5Cwzw+AgO5iL5//3o7err9+gK/wIh+w/5Cg/z/PPt7fz65ff6CBLrChT4/OcG7vcC5QfvEBsJ
AwEW6wPo2PX8/g0b3gUAFPFCAfED59rj9AICBwLwCAgADPsH+/sMEfwP+wcQ/gADDAUI6hEN9fcH8/f47uEi8usC/w0CDfzi9PMAA///7PQM3ycFCwvg/RYE
DADv/voM6fj6BvEGFecD+fsC+AX09RXwAgHuEfkC6fYQAfsw9PwC/Q0J8OnvJvXGFg71Fvf1E/jg8AEWE/Xy/fX99PnaCwkPCPIICQz86wAPAA4JAgf3FwH8
BATwAv0TCgL6DvcB9gz66w8K/A3wAwP79A0JAffz6+oCDe8CAPQF5fQBB/0D9gD3+QAL/A8P8hv/6+zxDf/5GAAEBwX+A/b/BRX4+xb+Awz38fkU/QPp3PoW
Bwf4+Az8D+365QjvBAYZ8xnw9gj5Cgb3HPoFBQ8PAO/3CPr6FPEd8uv9+Q78/+nt4w8ID+v9+wXxD/ThDhsc/AkG/vEJ9/7/5gQL9QH0/QwS//X/9f789w78
AQcACPvyCf0ED/sBBgL1FAfnBAvy+v8LEQUPBwTm/A8DCv/a+fYS6/3q+/MKEwYE8+v4AOEA+vA4FRYT3/r5FOseDugU+/fh8QAF1BUG/BkD8Pr6BAH9BAH+
/Pv6B/b59Pn79gb4CPr9Av79A/T9APz59hANDAQP+AEK9xIOBvv5+fwK/AEI8wAF/wEDBeoT+PH3BgAH+hEFEv35BBEM/On6C+wFBRH29g8G/PzqAv37+vwY
BgcI/wj0DRAJAvX7D+AI8BX/9/T6+xUBGg/+8u8TCQsD9vzrBfENHfsP6gMS9wPTCwD6AO3xCgQK4P0F/QkO8v4K+/UO+AX1EQIR4Qvt+xP8AvT++AwA9w0B
DPQUCw77+BEKC/8J9vYODgn+/PQMBv0G8gIMDgP46PoAFu0mDvQKGwTzFAcE7wHwCf79EQn54/UADQIX4QD89Q8N4+Xy++QEGfoNBw0I8wcK7jH+Gu/q8Q35
+t0c+hH9CQHnBffv8QAp9hoBDfYF+QYCE/4S/P71/e/w+gfxHPL/Ay4AGQ/hH+4Z6A8EE+EOLfkE8wL/AAf/FQcTDvoHBQASBvIBAw/u+fj49xAP/wv+/PAK
+/gM9wH8DAED/Qr5AwbzAOc17w8b+vokHPr2EQME+frq5hT2Df7ZBvvwAQQJEOXvEQziH/0DBBgcEPfn3wIU5RouACTy7AP44uwKCg0lAev/9usd/AsL+RL1
7PLrDPjYJwHwCQb3Gv/09O4BAvX8BQH3/x/0B/sVEwIDBAUb7tkU+/QA9PoTBeYC6+349wLpCAUH//oM9BUEFwX7/vX7CBUH+vwMCOsAFBQB9PcT9/j6CO36
/xEO6Pj+/AnkF+fYFQfz+gL+7wsdAwT0DQf+BfkBDPMUBPEI+/wF7gQG8RAEC/oEBhPz/gnp/Qzs+vHpCujk8h7f/O4O+/n4LSX2Fvf0E+Hu4wTyFf0I4gb+
BwoDDRcj/vj26QTzAe/lAwHkIvgPCvD73x3+2CgA7v4K+wEY3Bb/Cu0ZHg3mBxX4+vb5+wb/BQriGATvEw0DDf30BQf6DAgD//kKDvfu+gUB8gMX+wn0A/n2
7fcIDRv5/f///wb/BgAI+/738f8AAu/vD/0QAf8A/A0M9/kOBgP8BwgAEwcH/gj5EAsXCgYRAfYW/Rb69ATkFwADFwvqDOsL/QAR+fD/+/oCDO/6AwYNAQTx
8/wU/foC+PoJB/4MzvwMCiL98fkE+OkP2e3/Dv4dId8CLAX45QgJ7yIPFB7oF/kLEvf/Bg4OA+kCDvYK4AMO/BkQ+/8B9fQC8Ab13+r2ERzsHukZ+BMrJ+4V
LwsgEO8PEwD6IO0V7/E08Afr9+wMDQgZERv9GhAX3NgHGeTpFwYe+/vf+u8E3wcFFt/z9Qj3Efr+8Qj5+fjy7QP9Eu0H7AAM+/74AAfzAAcL/fH+F/Tv/QPu
AOwJ/gABCQAS/vcLDAAQ6hQaBwMCAQv+6f3/6OP4//Pt6wjjDAYLGQP+9gMg5+37FgUIDun1+QfiGPD1zRoVAtb61wLpD9oC8/AT9uoELi/a2RrhAeDyFP0U
DwryB/nx9PP8C94RAxgQGuzp+eoF8PPr6/EY8goNBQD48eUeCQb4/+f8+vPeAgrpC+jnAhkO8uwO/wT87/cC9h8rGzgT7RXlEwcp8PcUB9QSARr/8APO5wH8
JjzrCvkdAg8L8hP+IvQHCwT/6QX45wDcBfkTCe7uEPf9+Qr//SAZEfkZARnrAhcZ8wQR9/f8+DH98Rr5xwbjCuP1FuzzHRQK8h39F/AGDhjtBAf4BfT7Kfjz
JAPDCeMI6e0Y5hX6Dvzt//gIBgsD8RD07f4N7Agb9yX4D/kI8PUEE/8B+icIAhj/HAwQAhIj6Q0iItrk9d0A5f/r2e4s/xDxBOr1IBQJBQz2IPb6CQ38Bwj2
/PH6JAvvGADf7+gQ2vgf+QkTFAYGDxfhFQ4A+Qwd3uzaCAbgAhkNCOj5Ku4XBwEJ8wL1AwfuC+HiBP0V7fr9EyPy+tXw7/IE+PgK7Qca9hr69AsN/vb77hH8
/Qv2BPn7A+cJ9gcmBgLs5w8R/+324PMPEA3zEgT47gQKHRrnCwQTBBbq/vf2EPf/9wsC+PcV9wzyCfkNA/HmBf3zA/r5Aw8P+e8C4RIIAOnq/Qv1BAv9/g4F
5hsT8OoPEQz8/BLgGwcC7vDzCQ8TAf8FCPP6DPAg+gYH/gv2+gfzHe4C+yIGENnOAPoAEg7u+Pwp5u71/AQGDv8ABAAA+QoQAfz2APP3Cv0BAfP6/fT2Dv4K
GvMd9vsJ3xwWChH46wfTEP7wBfIK8eAC9wz+7vISDQ0X7vz6Afb2+foGFQUHEPIQDfkLCgb/AfAM6Q36CBDnFwYA1+ju7O/8IAH55QTqDOwKBA8P9/0I7ugK
+g8R9groAw339/fu4v0O8+75AuwD+A8IDwb07hjy6gQPCAH5BPj/Dv39CgTzCPv++PwI9wXv7QEH7wQhARP0AQL85/cAERADBg7+8/kAAPoJAgUF6v/4/PDs
+PIP/Pn/Avzz+QL1BvgI8eD58fzvERIN6RThAubr/+gTAADwF/sZBQ8I9gf67QkP8u72/gEEBfkS+vAT7Qjp6xko5/cWDgX2AQvw7+j9A/Xr+/r29g76+QAM
4Bnu8ev4Eg7/7Rb3BgINCe8B8AMUA/Hc5x4NCgr16/vNE/wD7vEUDe0CFwgG5hEQCBoM7wIL+/MI8vHvEvIPHe8AAfkRBhUI+9Ybywj3+w3yCvj+AxQW7wTt
BvMC8xUD9f8JFv0OFw8U0R/cFgD4/PXtB/4HAubfCvrz+xbxBhW8B/j37Pgh/vjoJNsK5g4JAAL27gABBv3x8vMBEvoWHvYECQDz9PXxDA379vUPAAoJBff3
+Bf0//7z/wwKCQrJ6RIM990WGQsXBQAP7QQCBgkRAPzyGfMMDfYUCfgS7/QFEQQA4RcbEgoHCQv7FhPw6hD2+f0P+QYE8+wQ9QT/8gQF8QjnDwsaBf0ACgMA
+ArrEQH0/AoBA/oFAwkFAfz7CfwIFgTq/vLzC/b/Af8C7QUH+g8S+h3/9voNBhH+7Ab+HRnxHv4I/fMG9ecUDgj4Cu8LDhX/A/j0/QEN/AYD/PgOCvD7Aw4M
D/n6+BoB8wb6AwL+Aw75APvy7Q0BBwcEABMH9gILBQ7//+z3DvvtCvAJ/PgI/w8R9Q7xCfYU+BUNBxYA8wMgGAcM7wv6EQ365v4NKQoPKAYVCwb0B/P4GP/1
8/wOCAXzAvju8gD16BDz7iQK8+wD9PMU8ggJAAD+7gMICRICBPr/C/zt9QIA6/8cBQgBGQclDPwJ/AcK9Qvg/RkE7+n7DQYE5wfy/xThEQf8//wKFv8HEPgS
BQEFGfYOIuwO9AAEA/73+egI/OwI6P0bBf8E9Owa4wL5Avnx+PsdCQkM/AIKAf0F//oE5PrwAQMHAPT85Q0N+BAH9uv2+AnwAAX66wIL9/QC/gYG9BIL6gP/
HfLm/PTy+QUD8v4PBwP+/f7+Av/87wP1/wMG/QgCBPELBAAT+gb9/QgOAREFDOwD9fXzEPsJ+P8L7wQPDR4L5R4R7iYgB/YECx8E5wHnEPQRBPvu+Ov2/vf8
9f7wKAn3Aw7iGfoN5AEFCQD3AfYJDP8JCAgD+PUE7PH8BAEN5vX7DfYJCPH97wT7+Pf4+voEAA39/PL/EQAPBv8S/vcK8/YG+gwRCAEIIAH+CfzqCQQD/vzy
/v39FPgH8OUEAfbr8RL2DR0ADP8G9AX7AfYICP///vMSCvwL+/sU+AMI/+4Q+QkNBRD0DQUX/e8B8wUICBALEer4Avj++f0HAvkI8RAB8/4AAv0UCgME9wX1
/AARAfr8BAwIARX67vDmBw8G8+n6/PMN4AL7BeMO+PD/CPoc+O4KCAX98/X5CAXxDe4FAAQLEAoAAwAFA/z+BvAGCQb89g7w9AkJ+QkL7ywG7PQFAgv7CwME
CA7+9vvuAwcb/Qf58wsUBvwKDgD6Dw70APjn/RgW/w/s6fjmE/kbFQj/9QoA9goNCfz7B/oH/vgM/PsB6QfzHQQRDAIG9wf8Byb+BPLu/QwNBub18B0D6BIQ
9x8Y8QUNCgT6+ADiB/sDBvQGBvrl/fr7Dg8AA/Hy/Qj0HSQE4AAEB/T28fcSDCEG+vH3/AzvAf375wD26fAOEdocEQLs+SQL9vf+8Pr/FQn78PTrAgL79BPj
Dgr49QsU/gMQCfgFCwkO5vz0/PoMBAD2D/T/CQL4/hP8GwfwFQnsGSIK9fkNBw34/eUO7AD3/f3m7QH78/n5APAa+P74Bvr6DQT29QH5+fcF+AkJD/nsBvn9
CAf4Afv5/xUHDAD39Q4H8gj1DvH39fPw+uD5FQD9EwoF8f7u+hH5B/Pt8ff8Cg0C+/70AQYJ+/73EA71+gEJCfIGBPr/5/8H7vT+BO8HCw79/wMD/hLv+f4E
CQT1Bg/7A/ALDAYCCAXz9tz56vEd9PcG9PD9HPkPBwb/+QUL8AgHFRAB/fn9FfrxAxoE/AYJ7A0JDxDz++v+BgsF9wUF4gD+Cfj2BvAsAQHyBf0KDxX1CQ33
CfoA6CASDg0ACvcHARLn9QoK9AsH8fQA9wsWDfrw+OMQGunzCf79/foDA/v8E+4GFO7xGAwG/vkB/xMN+f3+7gwOAgD3Agcc+AcKBPcOBfoDEPgc9gcC+f4W
DQ///gob6/8H5xgY9/0DA+T4Ferp/AD+Cvz8+AUS9xgT/vv1Dvzv//7/BBcMBv75/u79BAz/DQgOCxHpDgDtKAYP5wQVEPAgA+fv8AHv6gr9+QAWIeX9Be4M
5AP8C/L4/AQA/vEE/f4DD/ECBx0LAgQVAgEABAD2Bw7j6/QYEgoQEQcA/gEFHgXmA+n69fADLMARDQXeBvDyIQX1CA3o7Qr+9REE6xYABwMR8QwDEPTsC/n5
A/L1CO0HG+T4CPT/CQAF9gAD8wz+8Abv//Xz+wf5ChoM/QgN+f73BAzo/PEB3vcGDBAB+gr5CPITCfXRFebu8wcKDQ0T+ggBAB75AAgM9gD/CQsK/e7n+xQO
+fb+Ie0IBhH6BgQH9/4ODP0KAQv6Chj//ALq+xXrBQj1A/oC9Pbr8gL7AAby+/0B+/YPDggEAuYEBO/yBAADEf0C+QPxFPL2AeMB/wz49QL+5f0OEOjqDOPk
4Qr36w356RYXDPr0KBIJ5Pj/3+/+D/ESBwcDCwoV6QDt//r2Gf708wrv7P39+xTsDfbl/xYCBfT3+fMN7/PwCwIIEBX+6/AD/OwD7f33Fg7x8fwXCwEC8wDk
CfQBCfMS2vz/DP3vAfQgBfXxE/YN5iAM7RQLFAcN6f7uAwrt/QP2/f//BAHxDfn69QP/ABMR7u/h9w/8AgUQAQkFAPcFCAn7AwoF8uwIAuv19e30DQLg7+jn
/Q0LAgIEAf4F/vMABQX1CQ38/f35//0ACv0UDAcM/QUJBwALCAD6BAQMAwUG/+vuAA4DBQH2BPgB9/X69Ana//cRJgHh/hv8++Lz8e0f8gwe4BEg9/v69QH8
CBH+8gcFJgznACT/8voaEfcG/fz76B4V/Qbv7w71FeoLEgIFBPoR+/r3B/UI8/4J/fP/FgT58/3vFgMO9vYL/gDqAfPp9wIA8wf8FAn8GxALDAkP/hQH7/8j
AAb1EfEGIff5CtUE9QEdE/8K8+nvEuPvAhT4PwwK7gsMCuoY8+oP4/Yu9Qb9Duv///4EBAECDRD5COn2Ew4kBAcB8wkO+fjxAB0I/PkSBA0XBgcJ/Pn//fgB
7APm7xL89vj98fn2BwX58A7fFxjyIxH17esOAQzrEwz3/QXVAP/e/PME+/rx4AoTHPog/O4PBwfmHAYSDfwV8P7uEBf/C+oFCvcU+usJCxcK+hUL9gUfAukJ
BQIC8gLu+vkNEfwCAPMG/w75/hH5Jf/tLBviHRIF9vsTGAQHBewS6P/uAf7o/vz//hwH9wgV9vAiE+YQDvzx8BoOCOgGDfABC+P6Asjo+wUECu3ZBRDuA/f1
E/zzA/719Q7x/AwSFxkH7/0UBPsS+PP3DAEFEAQL9/bg9vUECf3//+v4AQvuEwQMFQP8FAT87wwBKPD17wQG+wry2wT8BAf9+P8QF/MPHQAL+RP8++AD/QHi
C/L2DuYG/fUBCAD1Cf0ECQAU7QHq6vQF/gn/8Q4XFQEK6eb09foF+vsIBhP9/wXqBwYaCiH5AOwJ+/MB9foN9ucU7wL39A0C9Qb99g0e9hIMDv0EEfQE6AgB
8vkD/Qrz8Aj9+gIQ5xXnCPIWEAHsBwcN9vL/EREP7A77Bvn8DAMG/f0S6gwNAwoJCfYB/+8TCA0F6QQCAfgA8eoGIP0YBe/rDP0P7uYC8AUR9BT/BRgK3xkS
ARDw9+4RAA/oGPwAI/Hd9gwX7Af6DwUAFgL+CwUC+PYR/BgFCPUF7QD+GOwPC+8SDgkA+Qf2AwIAEQb+DAH39ff6EesK/QEBCvkB/gr6AfoAA/3vDBIC+wr1
GPEA8gUBDBAJ8/0H+QABB/8d/QUPBB0X6QsM9QsXFz3m9RYPHfsBAybPCRj5+ivXIgr1+wbr7/DnH/kUAgzzCPIEBgwiEQoD3BYSCQr6/RgeCgn58Ajf+OkZ
Ew4UGBMCA+Xd7QQO4unh9Pb8HOrgJxz24BHuHBsDCP7y+xIM6u/m/QgOEx4M1+wN6BXx7fH5KgTx8tcUAfUDEvjd6xABBhv++hT7DvP1AOEM/P3w8Qn76vsC
EQD++ePpD+wNBw73F/kS/AcC++oCBPz9EPz+BvvlDwPmHhosCg0BCwANCAT9/ysTDQEcDAIXHBECHOXuE/YX9O3wABXdFAcgCgA4BfoLHOYG5f31B/roDvwA
+OoY2xgJAf7/8e3/CPYC/B8P9/EFAfPw/gAG/f3q/APz9Qby9PUAB/0H9gIECvv3DvTuDf0L3/IG+Rf9/BHyEOj1EPcC9f7t/QT+BxkDCAYKARD3+/n38A30
BfUADPX9AwEA/QcM+gf5Ff8C+hH4A/sDGAQV+gYHCQAE//r5/v/6+vX//BP+8wgX4AEEChoaIQYRCwAK7tcB9RIF/gP3/Qrr8+QLAv76Avv2//rwDBkeFgMO
AvfqBwULFvcOBf8JDeML+gMaERX6AfsHARYHAAn48gUO7QQA/Qn9CQYG/Ajs+REUFgQLAAH88/QPBQf+AvAc/AID9QgMCgP+AAQDCgD68vEAEwsE+ej2BAQJ
9gHu9PML//gX//YR/gDj9hP98AkBCf79+d7X9QIJHvQL8+MEAfsH5v34/9P11gT15fT8CBDw9+gL6AAG/fT0AAYEBAXq5vgFCf8M6wsDBO0TBAvy/w8CBgIO
+Qrx9Aj/GQcVBxIC+/0E+g7/Bvr98wgN/P338AMN9/oM/vwD+AbuIhoBBvv39uUECCH8CvYJ4v/7/ez09PcCFAXrAvsA/f/7+gvu8wjsGPfe7uUaExX1/Qj3
DQEDAO73CwYC/gv3+/bx/PsGBxjrCe/c/v3v+vnzEvnz7vzwCOwdFAIP+wvvEv0E/QLz8hrv/vTzCP3n/A766fXu8gr2+vYD9gDwD/gFDuf5+wL6AAn+Cv3g
B/YFA+//EQfvCu4N+gkC8/kHC/wM+CQJB/oACQkRD/L//QsI6QkBFgUWDvsSEwQE+wH18AUOAwvxAgL7Bv756+7+Avr9CfICDQz8+fQJ5vj2FgEQGg3/ERP5
5+4MDfsR/xXvMBMDFfrqIP7+BQ0D5fbx2CEVDxXsAhQFM+wb//UJ8Rzo6/AL7B4R9w/5AgD7CAULBPf0BQTx/fHuCgkH8g8H7fT/+w4C9AAI9QkE+vDmGPn2
EBYR/gH39wMHEQoD8g4CCfMJ9A4O//7zBRPq+fz1/gAI+ggA4A8CAQP9CPz0Avj7DPXt9RUbBQH29/f/+/0N/AYMAwrv/gnyCvUL+PAEDfX/D/oBAQTz8xQO
7AYHEf4EHwQI/QAD9AQJ5ff48Qf59wb6CO/9A+Tl8vv77RoJ6gn/8P0K5QzyDgACA+3+/wUeFvz57PIfDxAHBvIYBgDs/xsM/AME9gcIEhcADv7n/fn68PQP
EBH9+fv28gkl/wf97QID9fzWHhD9BOwG9vUCFfsEAwn8DA8M4wH8+f4g8wMQCtMNAfT++f4S9+4QCQEH/f73/+sBDwwEKw3kAhXLDyEAHv/6+BwUEhn+4/QL
9QXo9/P1CBAG8CAT2BIY+usIEvQT8QoM+AIL8fgB+w7sEfb/7ePzDPECFCL6CAj6/Qf9ByL7CQL5AhUe+hER7AINAunvB/wq8+b9+PIADgDxFgYD+vgJ+Rvu
6d76+vPt8uMP/RAD8RT44/YI8fkSAfcADdUN+vgc+woIEAnx7QftEQ4N/unoIQfaHgbvEA4M+QEL7/j/Bvn38RXuBAAD+vf0BwUH/AoJ4/0ADtsZJR35ECoA
9gr4/vUXKAD17vP3APb/7hzvCRAL+xT+Af8P9gsJFN4QBu/n8wQS8fIGDA36CxP1GwL3COME7BLoAAcQAQ8U+PwO/AAKEiH08f7uCPkDAPUY7QkLGgLu+vn9
BwoRCv8b8vz08vL89A754QbsH+wJDwgBBQL0AgsH9ArrFvUIJQP49f0B9PwvDvgA/fv4BwH3CgELHvoVAAz4//4E/foDABAaCQb6/gITAvMIBf3r9A8A7woM
AAD2CuogDgj+DfjqAvL74isP6w/yCucHHQTmEQkOAwgVCwwR/hcIDen+CBEL9xjt+vYPH/kE/tn2BPn96QUFI/f8CQUJ/BsK5gMICfH68gv9/goNBvf9//4H
E/v9AgkJBfYPBfj+AgP7/gwAHgL4+vvz+ALw7/D7A/Tu+PvmCRIICRfdBvLu/Pj7+RQCAAfvBv8F+v4ACBYDCAcL/en39ucLAv0ICPwA/QH56/wKBw74//f7
BwT68/YDAAL4Cern9AX9DvIJBAsP/QQbCQID+RUK8/b0B+wGDAvuCQnpFQr4/wz++QcM9f7mBBr/AggGC/cE6QoH7/f35Ab8CgfxGesC/ArwA/oH8gX+/w70
CA0C4gQPBQUI6gbvCfP/CeUn5wD7BfYL9QECCxAM/Af68PMAIAXz8w3y/vECAgHy9hr5EAYK8Bf6AAbwBxXvEwj1FAz58eLz/P75CeoJHP8MAPb5/vgOBwv/
/AoI/wYCDf39CQX6/QQA7P0ODwEBAP4s1gEHD9wTHBkECCAO6gj39hMPLef18vH85+sI7SPcDA71Af8V8P0OBP8U+fEOBvsDEAv77t0C+wTu8/wDE+n9Fgr8
/BnlBBIDABYM5w4KBfjv/yEHDf7z9QP/Evj09PoWFAn7CuYI+iDxEwjrAPEK/hoL9xDzC9/+CgP0/fH5CRb3/v4b8wv5DgP4EgELBvkAAfP7/+0E9wbx/AT/
Kfj+Bv0AAhHwCOsM9gcJ+/n2AR/8/ggCDAH9+vsC9ewP+f8JCQf7/f4DAAf0DgjrAvwO9xQUBv3yAvDzDRznBeju9gH4/AIA//X9+PsGCwkBDPz7APgC6AD9
D/Pi+RUHDPP2DvL5AAsLFRMP9gEEFwT//QEM+gD3Au/1BgYB+PgH/fog5v0C8f0XAgMLBRD+APwK+R/6CQQECvr58fz3FQv+Bv0e+BUF+SgR+gMEDzAYBgTn
AwUAA+cD7f8OAQQA/QgMHu32/Q/n8vgP/wUMD/rqCQTjDvIKBPT/BxD1DfUXESECABD9CuQK/QoaAOL3CgAK8QL5+RAT/wMEAxz7/g8KBPAF9vjzB/cSBgX5
/eEJ/vT95S8O/AUC8fMJIBH6+ujsLAb9CALjAQMX8gzy5Azx+/4jFPEH+Qb1+Rb+2PwIHQMQAAHj8v7vDAMC+A/19hYJ9/cHABIF1RHcC/sbFfcACAjyDAH/
7QDnBw8R+uMEAfT69gH2Jg8X9g4JFPz8Egj17P8BAf/0AQcQ+/70/fkT8vsA+/8K9wgTDAHzB/EM9/kI8v0bGdEnGvX79i8RCQf9+AQGDQ7w3+sE4PP48Pf0
ABXx/vkK9/kB//wHDwQREwMC7wASAQMB9x38BQIL9/MJBf768f7wAwAU9gT/5R0P9/D3DR8LGxr8IgETAvf83O0O6gIFDugH/PYKBxsMAAj/EObwEw7+5gMY
6QUD7AoCAPr28wb8+f0CAfMB/fUE+/oMBA8BAgDxA/78BPH8DPQDEvIYCvQJ8f4C+gj78wIG+vv+DRr59f8NEwPqEAQF8vb1+AXr8Pj4Bf7+APMABvX47vj8
GAz36gID/Ab6Cf0A+//v+gnv8tTv9f0h/usNBRf58h4l/ADu+AD17gcND+kQBfz4IBXvBf///eYNG/kDCO4p8wP2Bv/4AOX8CPP+9/kOBgH0E/YODgv+/Az4
Gwnc4en6FBT9CPYV6g4H/gcD+xbwAwz/CvYPCf776Qbu+vQECQr/Ad3/++7q9P36Cu3n8OUL9f4S7vHzBfYGDfv0/xMPAgPlAPgI/PPwBOsA7/Dp9fEYB/oE
AwAGAgvvDgz9DAoD+vH/Bu/r/O8QBff2Bfv89/IT8QoIBPURCQX7C/AKEwcEDvcNBAfx6vD5AvcOFPAG7RTn9xoI7Q0X+fYB+/z9By0F9+/08PH4BPz59AQT
9xf3/f3y8QMLA+Tr9vECAxQYCvb6/v8OBuXwEC0G/vDnEO/5+/T98OkRBA/2AwUIBhAa/ez6DCP78QMNBggGFP0ABQH1CQII8BYgCAQX6v7yBAr8+gUBE+/y
AgwDCwH7BfcS+/wGB/L4DfYOAvMK8hj/Ef7/CvPsDAH5CwQE/v8LAvv6APwU/Pv0Av7t8/71+wcAAPj1D/vzDAn7EwgPC/v8E+/uAhLzDggNA/weGQb76vnp
+/j8AvnkDuoYAxP29Agf7gML0gghCwYy4AEP/wj2BgL5Bhcj9Q4HCCbr7gr8EQD3BfsGBAPy//YC+QH9/f4F8wgSBAb4+fz1/w0A+PP08f739APyBgsFBvf/
6xYACRH4BwDv9/MPAO4F5/4Y/wQM/v39CA4Q5f8REBwB8B0CBe39E+r9BBLs+wj6CQQABxL7EwcA6xED9/759w8BDg0H9ff3APb+6AADIhX13gz4Dv76DAcF
HeUCBu3mHPEF6QX3/xn0/gbvFvgc6AXy+frvDv4VG/ob6x4HA+/97hju5t/sB97+B+UJCgjzC/TmExb89BcA9wYXFBvzFO31/xAU+P0H4u8G7PgI/fIG4AX2
B/0AAQD+Eu8HEej08/sU9g/z/AAIBPTqCA8N8vYH+gL0DPH6EAf2CPoDAgn+CAr9BP0Q8/IC/wP2ABP+/wT9DPACCALxB/UG/RX2+/4P+Bn5/fHn/fkF5fEM
Av8K8+L8+gD5+/P2D/oNAgQDAw7y9f/a9hYHB/38/fEH9vz09v0GDuf/Fff9BBP8EBL4A/wE/vn9/PEL+vMN+AHr7Q7x9QcK5RMBCPQMEP0PD/z6ChT96fMJ
/QL/BgX3Cv0BCf7xCvjpD/cI/w4QFfULGPT9+xsG/vv5BAYYGwD98+gQ6gASGu/59/sMEhwSBQUBGRUCDesZ9QYK+/UA/yDrBQD19gMCCQP/CgT9GgMN+gb7
+RACCQkFAwv2APf4Cv/xDNsVChMC/uv9E/UO/Abv+PTmCPbyHAAJDvXw7w/6Jw3w6gUOC+oG9hAD6f/6CAERAe0M/AkX6gEJBAsB6AD4ARr/9RYD8g3/BP/w
9/oU8wQD6ecS/AAI+RT0CgLl5+70IOsGGRbjE/EUB/kU//vvAObxEBr9BO8B/vvp9Q0jCfcc3/0XCucGCgvyAQUKAPMGCOsEGAAI/f0E9PUUAfz69AXu+xIB
/Ar6+Q36HwYIFwv78gD9Ahf0Dv4D+/8MBeUDAfH3ABYDAOwRA+kFAAznHvXyDAQDD/wK9wMOCATnKgkY6BclAfUW5fII9w37++kD7AYfCPYJ7QoF/eH8C/r/
6wLl+A7lDfH++v8IA/4GEQj53xcd+B7xCQADFfnx/OQPGfn6CwQABA3//AP+8fsH/Qn08gXvCA0EDPDoBezxAfoG+wn2+fH59v4E/QgS8gcO9/b4EgkH9xMN
/vT++grz/BLlCgse8hAW8/YZIwz9/AL3AAUB9QLwC/319PvrEAf2C/ALESH/GPMC8wMpE/ngC/P5DxsVEvf3/Qny8/z4EvgL8fr8EvEQAgn9EQ0R+w7g8ggL
GgMI8wgR4hfwAQ/iAg388gcC8ALhEAMLDAb9CxYB6f8AAQ0J9hHzEP4H+QMC/OYF9+7v/gH8BfcC+foJ+PoAGwEI+/IJB/UE9+4i9xD+9QwC8QIcDPMD/AsN
7hQBA/cGCfIJ+QL78AnwABz1HwoEAffz6+r6/AfuBPv++wUBFQv07fH09gEH7vsICwESBvb/Bvbs9P8MDv37AQIH7/8EDfn35/cZDfIEA/YU8hP6CgT04/Tz
+QoL/P4E7AYK9QMDGAz14BHmGv/2G/oG+xT+/gLq6R8CDfrh9eTv8AXwGwfz9ukJIwz//P78AvoND97/9B0eFujyHuMR7fXz7STx/y3iCg30CtXkA+8XDRrl
DwD98ev6CfH9CNzuDfLs+iTzABDtCPPyEw/2CwAW8u8V8evm7fr0DAL4ABHf/PgH/gUa9PHxDfIM7AUJAhgC7v7+8PvxAPAWDQIZ9v4C///z8QEQ/QMDEQf0
Agv1CBQG+wDm/fwN8hsm+xUF+/32D/UIFtnL/AH3B+/xFCv4/wYl/x4O9wgaBv0J8Ar/AgcP9PMUEAYF8/33CwL89hwLAf4T5AYCEfP/BPkLA/328BEHAfrW
1OwFABHi5xUi+wEGBPfv+egGHRH9+vn2/Qf47g0ZAQTlD/kR/gn4BQLxBBYI+v757hwZFvcN9/MD9BjXIBX3B/IeAO4OEO4FAv/oGP//+vwRCgbwAPb4DPzq
HAAY/eTz9hb++QYcCPYF/v8CCADj8d4X9iIDA+7s7gLy8gj5AxLwASUmBfvs//39/AsCCf0F/A//BgP8+A34+vfsFxPuBfIWBgr0BgMJF/8K9QH5/u/xFQIT
AAr/5fTrBOwgAgX9/gfu9QkS9f/5BAMW5vAFHPj5/wzvBBwG9e8DEfsHDu4I/P/s/f31/hHbBwwK9wQFAAX/Auv+BQUQ/gf09vYgGA/+9fj//wbz+f/+Jx/z
9Or1+vYgBAn9DNoLAO72BCYH6/cI/wwG/g0K+vn1Hv//8xD3CAn+7PkO8RX7+PkOC/jhAhP7/AoBCBMEAgT+DwUA8QDlFQ7/AfcK/gUL9PQQFgUF+wkHDwHs
+gzxGgX27PzxIAwcAwD97+f0+MQbCPoM9A33+CQP6gcEAQQQBAsRGAn38ADqBwkT2BPpCxAP+hHzDPfr8+YN+gcKDOvaA/4cKPjy9wr0B/Hu/fog8RM03xgM
9wPq5gfjDhUE8zcFAwT2CAwe8QX8B/r8CvgK/QcO9gkD5wIJDff/EvARGvjt3f7y7BD49QcZ1wL98wIJBgHm4gjhH+n2CfoEBAMMDPTkDAHyBQLuDBDYBwHu
AgoEFQbv/fEK/fgP9Q4FAPQA+g0OAuj7CQIb7PT89xzwBQ/wDxLs9vT7Aen++Q7k/AXZ6PkF9BgO9wHmCvXwIO8B/+ri6/fuD/X0ExT0//f9A+zmD+PoEQDo
/BzK/vX0Fe4kAQDnKQb+9w8O+P/5AyAA6uL99vQT+ev8EsoC8fP2+yMc7+wY6v71DBPuDfD2DOkREv4KAQEDDQwHBuMM7v39EAUNAB4EBQUc3Asi8SIB+gj1
9AAACAMNGfv58gz19PgI+QYM7vHuBvD7Bxb+/wHqFwrxABIG+AkAHQzuAe4B9xz+APEi//oUD+X2Awgy//zt6f4HAgj86gQP0QHz8fr4MAz97RHr/usAD/4G
7Pr2+vUU+/UO9+79B/UC/h385QknDQvzDgr0+Rf08f76Jf8KEAXsCAEE6fwPDQbrFO4HAfoXBf3c7R/7AOn5DvwY/Av9DQIBAxD7C/wGAQj3AgH9EvoS/xD3
+fcC+e/+6PEE9RoB/A37FgkQDQv0DvMC8PINAQEN8QXy/g34IgH0DNr0HBUi6N7s++DgO8XtIQb4DADa/QwwAvPuBvcYEScd+fz2+/AQGgj+6Ab8AP0G6vwP
Dwn89QT0+A8QCPLx7Rf8/u4K+vcWAvYHBPINBO738f75FgAHFQn/DAv/BPjsAgbwAef2BfgMBOwNEtABA+EH/C8gAOoY6ATnCAcHEvEL8ff9FyYL+Poo3wH6
9QfzFO3vL+v8CvkK4Aoe4w4GEwsM/PH0APcEHw72/gzS9wzsCyAk/+3gD+0J7QELAf4C//73Cv/t/vH5DAIA9fsEDffy8RIGBgTz+QcBBwECCfYJD+8gIN4F
B/HlBx0EFfUK9gb5Be308u4J/fcN++7eBgb1+gcNFAPyBwUIEP8N+vsBAQsTAxEM7wbm9+8CAR8G6xkI5fIC7/EU9Az7DOEN6/Py9wQN/+UP6QP2BwX4/PgM
C+T8+woMDOv78fcY2fIY+QgNCujs7gj+5foU/QrxC+Hp+wPxOuro+/XxFB/b6/sSMekhvPcQEAviCeLsGg/4GhcA6+Pt+OwGA/j+HdwI9wH0Bh4O+ucJAB3t
CRHxAgz3DwHq8/4C/B4tAAbqD/LwCP8TBca/+vztEefkGEH8BPHpB/0WAfHiFvsGB+YBE//y5hMIBg0MCQ4GAfgF5xn+++QR+xX8++sS/AcH7gwC/vTfExcV
FQYFBgIF+grnFAb5Cvz68u0QEQYBAwYABPT62x8J+A/pBPv1FhHxBfX59f8B7gHyCvv78wHv8hzg7gTxEwAT9/0FGPkG/Az8/Aj+9QsF+/j68/YC9gEAGu8b
5/z7ACsL8PAW8BHtAgXwDvLu+wr5DxXq8BL8CPsGEvwGCPH7AQcB5vzpB/UG+gUB5+wL6gwM+Qz+BfEUCBUN9fzp+wAREv/36fMH+w8J4Pv7Hg7/7NwHB/cO
8vD8DMb++N4GCR0Y+vEj7vsL+wgDF+8IAvIB7wXx5gf6/QYO9v0F/gP8/fsF+/7wG/jz6vwC9AYR/hkD7QEUAvgLFREECA3wAPoLCf/95e3+CPgCCQQMBhH0
5vQI9/oCDeoB7OUl3+3l7wEP+PYn7wsBIw0JBe8HCAkLD/n+AxjkCBkWAAsU8goN9AAB8eb8BPfsCvXrCvP/CBQE7QsBCuQKIOPzFQb+1fP36RT8Aw/i/N/9
AwYTAPj9BA8MBgoBAPoBAfD7AxINC+757CP9BvDyB/8A9/EABAsD8RDy+Qb++iP/+vYO+v8ACvz9EggN7xX1AwIJDRPaCgEQCPv9FQDu8hvo9xAN8yb3D84E
FgrsEfUFD+//D/oNFQ0CCvv6/f70AuwDEvjwDfYKCRsMCQMEEeEPAPj/+f0CAQj1Ag/69fYCBQz7CRHwAOcKAPn58vz0/ggL+B4T6wf+CwMfCesaABIN8/X9
EBL6Awjp7/EL+v4K8//8EQj09PUB+Q328+8G6QkEFw78FgQCFQTjCQEhEQHdzuwp3/70IAMH+gcPBxTwBfjyD/USGeLl/fH29eoA+zPpBgoHBP729woQGgMF
9/fyCwX37w4j/PH6DP4B/QkBAAgPFg0B+/HtEP4K9AQB9v4O9ArfBP0E9hD8EesA+uja0+Pn8vjyGvfnBvD2Bg7yEfH78+YgEBEJ9eYC9R/7A+/4+C789ukg
7vciFQAZ/wD+6/n68vwVDO/h+vbuFPX4FwTuF/P79P4BARQRB/b6/v7++fAUEf//Au3z+fYP+A0EAPgd9ALw+gAFCv0K+hzvFgHv9vkDEhHo/hIcEyDw9Pbq
9w7xAfILBwsJ8PT7FtkTA/D58g0KCvrsBxcFEwDq//T+IA/x8O/yDfYl/Qv58/YQ5/Du2RD2/QsX/vL/6+3r693gAPnmBMwd7igFFfrl+AfoAeviIQIKChkh
8fYG+P7o4/0C8u0J/gb9DOgD//QU+PENABsC6gMI/BXq/QP+GNHoEATzAAX+FwL9/PX3FNv1BgQCDgb/Afb1+vjz+fwDAgj+7gXn/QEJAQADAAz27PbyBPoW
Guvx9PgI9vfs+h73EAb6/+z89Qj2ABL3B+wMCfIM7wQeCAzvCwT7BwsAB+7/Egb27fQM+/IRBfcJBtkT7u379gUSAuoN4wfyEQz39fT+7/sJB/UC5hAGGwcF
7QMMCeT3+f0MAQEL+fIQ9Q0G/ALj+O8a8esiEAL6H+cnE/H78OwYEw3rDBP2BfsRAPQQFAcT+QDx/wj/DAoE+QsS9+vkBRD5/AkJ+vYNCwT6+Pj/9/Hr/fT2
Cgv6/Qzs7Af/C/gIHPkJ+/ru9AwR//v18SHqCfH++wkGGvvpFfsQ5wH/CBgG6OL9/Abt9+oGHAATCgYHA+wCDeT/9uLo7/AHCfX3/gD+AOIfFfXiA/7k9Azz
8P0OFv/55/bzDh3/BAQUB98IBxMSBuT0CP0J+AAT8eL7/v37DSQBBvnwAwD1AP4N/AcqAg33+ADrAv7rDv/3EgnyAPr9A/v77vMEBPsU+/MC8Rb1C+buCQj6
Af7++v0T/gb6Agb48goI8gUS3vsK/PMIFBr15Qr6/foVGugEA/L7CPQQ5P8XCPP5DfHq/wwD9hP6JgTt9f0NDwn8+AMBGef29AwPAxf5Bu8F8wb+BgD4HxoD
CQMDDP8OA/cP6vEs9P7uAfcFBAn6/gj7+f31BfwbJPf75/oHBgP/Ah7z9w4GB+sECwLp+/sEBuEbCOkJ+QIkEA38/PoVFOQG+AHsA/H+Bg4WAPr6G/MP9wcN
+x79/xoV/vn5BP4OBPgW8wsfBxH5D+oOEfj2BgEe9O4R6/sIIhD7EgYI/BAJ/f8H+AoA7ff9AvMF7vDs9/Lx/QoLEAwC7A7sB/cGFBnyAQMICPsBBAv5ChH5
9vcKC/L//wX7/gMO+ewR4Pbw/fsS/BMH4gUF+/7x9hH4DQUEDQAJAwoLIP3l9gT29gjy/gX0EBIGBeb+Cvf0E/wHA/vu+fj/AQYMHP8KBh7xC/sBAeHuFfb5
/xL2/w0E+AoFAPT7/PgP/OkIA/j++gD37gAO9vwM9/3sCwb0CvMU+RHxBvr5BPUBKQEF5w4D6/4J9Bby/RT29fHkHubyAfrcAgfk8gUDGgIp5Bnm/Aj+Dfb2
E/D3IAwB9u8G4gb++/EEEPAE/fj4AR4d+94R/g73Chz89fkVEQzvC/AECQAE9QIN7f8T6gTuHgz7BfH8Cf4G/v8L/vj8EPD98xgV/e7/BfX0BgIE7vgEDQcG
/Qbw8gv5ABQDBgD9/f/58xv0C/Tx+fL3DCf/BAnf9fH99gL4JQYJ5PcO6vMGIQIJABcH+w0TAOj6FwH2IgoACwYF9wvw/BAM/gf48O768AL+B+nrDPD5DwAV
7hr9BgT7AhcEAg0A89X2E/L/+gwP+f0AD/H+AOD28xfy8Q3o7P4TBuvgDQYX7wj4/Rj8B/UK/hcU/gT9GgL6EOf/E/vq+Asa+PjsDP/0AxINDP4R/fkBFuQP
AgYBBgL6+gUPBAwMAB7bCgHxBd7jBgoFB/kh0/P7IALpwhUHDgz3H/gQ8wH24B8EDBfx+v3q//b6CgQJ+f8U8wvkB/36GvH6DefwAf3z9/P0Cy4B/wb9C/YD
9v4E7uwDCgj6BA//ABX9+fv1BRYGDPr2H/LwD/MCBfwZAusACfTzEAgW+/nlCxwV/gsHKw0aAwYCAAYUAgcBEP31/AH4/P0HGBf++uoANyMJ8QUh9woAC/D+
+STnCu3/8foL7f3/A+oD+QIX/woD3gPg8gsMB/r6EvD/EQf09vjm+A4N8v4B9gLqAe0GAxEL7ecSBwUT9vkDBgD/APP+++/6+AcA+g70EgcWGg8T9BAq9PD3
GAUB/PrxEBDrA/D2+/sKCdUDD/EbAfMG+RT5+xX5BgH2Fvz1BPr8FAABDPj0BAMB/xMNAgALBfb+BScBA+wHB/v7/fD89vwa7PX2F/0DFf38/yDs7Q/7Cfbo
BAEB9Qf/5goM8QvqASX47uMK+PQg/AcAEfQN7/vs7AsTCPv69hT2KQj5AOT0EwcHAwoE/wUP/RX76gML9fnoFRUB+hkGC/v2Bwn/A+zxG/T6DwECGiP2CADw
Gwvr7vIHIxAD/A0Y5hMSBAkG6gzw8PoJBRsOA+cIHg7//wnxBxQFEB308QYKBt78/QYWCgn69hDyCBoC9vkJBwD7AvgKEQMH/fD97goLAAII9wgL7AT+9/wE
EQEDAfQAAfP5EPj/BvL5+Qz5/Pv3/gj59+cR9/j4/AEABAMA/f79BAMA8OohDwn99xL/Dg/1+QUEB+8P+gEH6g0N9vjz7gT4FP70ChMHBgUPBv8C+AD4Ggzz
6OzlDvgB9w0M9AX74xD18+H2Ef8N+w8IAv0pBAEBDQ3w+/j/8//sBgMF/gH5+AMK9fQEB/v09v39/fj2IgYBA+r45REBBvoE9PsV6fP5/RTqCg/3EvT9BPoS
EP0B4O8bA/oD7/H59wkM9gYMA//8AgP4/g7k9Av3Dvr2A/r+Agn59O4C+/kAAwD+/+kjBfceACAVDfz/9RAAFgYG9uXvFuL59vXtDwL88xMFEgAQDP8ADhj8
CeHpCQj2AwID5QPt+yD4+PYL9fT2AQcbBRDu+BPmEvQJCfsJGPvyA/sF/P/w8w//6PX/8wX8H+8I+wcKB/386xXr5vgZBhX+9Pj6Bf3w/Ovw6fwLEQjk8w8B
7QD+8fwHBfQcGAwL8vv00Q0C+PnuE/77FvcPCQb4Af0L7vUIDwYB9vAS9A4O+w76BAwBEv/t6fvjDfjy7QYAD/8QAuj5/Aj7/Oor3e8R+AEH9+n8A+3xEPv+
7+sN/P/+DxYAAgvsFOTi7hLxCv/4APwO4/cDEeT+DRLxDworFQzvAQkZ+hzfEvcE+BH6BAz8EgIB/+L0CAMJ/vXm+Pz7//gA7AwRDwbvDQv3FwX8DPHtHgTv
/P0QBgoN/f0C/P4O+/IJF/zz7/z0//wG8/n4/QID8/v9APQLBQQL8gbxBwL49wQBAhLu/gwODAX7A/n/AgoA7gID//YADxHh/AsDEwjz+/b89vkHCQz9EwD5
C/v68wgKAu0J8PAGEf72Buf2+QUDDxbu8/ILE/Lk+w8a7fz46wYa6/rxCOgM8/H/5Pz6/w7zFeEDAv/q4u0ABCIPB9/o9fwNJPT0+wL2+Qj0BAAA+QP84e/7
Eff09QEADRHt9vcZ9xAE8PT9Av4BGOMCEvoDCAzoA/4UDADUDQMkBQvr9REF/gDtA/oP/vHo4P8DAQMEDez+4AQb6twECCn+C+X8Agf+Avr+AfH88frpAgIS
9xML+vzxDgjt4xcKD+0R5/3tBQQI7hoKEQj2Cw///vL+8hf1+ez+/+H/DxEaCAX79QgD8wPk+xEI9fMB6wkCAg8FBw0G7gH7C/sCA/IC/evhBPHx/PP49P7w
7hrfCBAhEfUL5xXu5PIS6vzz+AXx++gI+gP88wT19AjnEfH3+fwOCujqAt7/CRTz+fgW9ucR9AcBAQIJ+P3vChUgAfwI+A4XAPkRGfD2/xze9f4D+ub53wkD
7PrgCeYiG/L4APP9+wcADhYK5erpAfDy7A8GB/3hCAYD7vEV7gcH/f/77vj9A/kNBgf85ez89Af1Eg4O8wj37ev7+vv8EP7yBv72/vcF/w8DD/35Bf/5B+f3
9gD++ygJAgLvCwgYHQr0AwP8GQj28xD2Cwf3Gg3tGA337xL1CPTtAwIH8BLl8P3zAwAYCwUFAwoFDhIO7gT8//wO+PT7C/YICQv+/gX7Bvb85v0ACAfwBAcH
AA/8A/v19f7q+vwG9AP6A/4KIfQBBBH2/fPvBBUF+AIA/vYKBw/6BPDzBgQF/vj5AAMEAwYSBAAFCRb0EwH8DwAI8fsC8gUP8vwJHwMKEwzuJAws9wYC7usL
+Qb5Hu/2+/7b/xzyC+gCBQH/AQUNCOYM+f4LC/f/4gr3D/IT/B7h/vvd//nj/PsfCgML+QD/8QYE+PgFAQf9FgoGBfP3CvPuAev6BPX37hUDBPX9/AL1DSkJ
+goW8wL//w0YCQ8H6e8I6xfoBOwG+gMA7RQTA+4R8AYLBPP8CfUCIQMa9wMQC977/ggSCQHwDBQUAPYH9h4TKQP9D/X6Ee4L8h799QDk8xMX9QAC7QMODPIN
AfjzAAks/BcDA/cGC/fyF/Ib8O34+Ar5C/go9hID/BoLC/EO5wvx+ATyChQAAe0F6wUFBvMH5AsSCfsN+/3oB/4C7AAODPYM+gQMAQ0GAxb6C//07+4R/w7t
5vb8GA7/9QIHBQ4AAwsCE+EVHhH/DAMX8wcO8/r19uzp9gcUABf9APsJCg0XFhf/BgIUBgMi/AP9DeTyCvb9Bfr57Rjx/BoABRT9Bv/2Df38AA739PgE9f8Y
A/oOC/YR4PnsB+/vEAMOAA8VDhUA4erwBN7/+PcP9/sgGf/3AwMA8QT3AhcAAfELDwgBG/wE3gX8BQIG9wTz7/LmCA4HAQkPEQsDJfz3GfQPFwQKGuMT9CX+
HgDUBBsN6fkICQEc8Pb2AP4MBvQC/RD4/Pz89f4FBAT7BwkZAxH2+/3/BQDhEgoNAhD2Dvv+B/T5/w8F+wv/GA3fI/X78/QFAfULAQfsAPv2B/IUFRgA+hP+
/vMI/AwY/g38GPoUDgEKE+YK+wX8BwoEAQEB+wYI+goD/fwFBArxCQUFA/EDAwEG/Pnx+hj2+vX++RP///0BAQEjDPcNHAID+v//Dg35/fr+GQAB+/0A9/4N
9BAT9+IO+wjrDwYaAgT18QX7CwPyHADz+/3uHfj8GvwGF/wLBvkLCf36BvLz8gby+xMC+AkH8w/s8wP48A0M//gECAUZ+/3sBQD7//758On9B/sL/foB+gQE
/vAC+gH5+/cB/fP//vv/+hD7A/8NA/j7C/X9CQQE3+UOCukZGQz+BhUE2fwG8gj8Hfn79PD69fPyAhbv/hcD+voQ9wcJBx72EBIF/PkQBvb97/QE8vEE9OwS
KBAL9wP//PPzAfoPAv4L9PcI9ukJ/fgNCfP27xX76/X6Bv4P+gcF7vUCB/8E+QUVAfcVDwUP+voE+A36+/oF8Qfb9Ajy5/sY4Rr7Bw/3++7w8fX4B/8HAwnm
7Pn+9xLwC/3yFhPp7wUAGP0S/fj/+f0PBAL39gQO+AUO8wADBvwK/+MW+vQMFAkQAgvyAxIIDwb++/vqChYDE/rpAfIH9fQK8QX7A/ICDfHqBPD4AeYC+fMC
9gkLBP4B+fcE/QAP+Aro0AkF/fr6A/sJBwsRAAb89xT6AQf/+RsAB/P9+Pjm8vHnAgYUDeoOCQv2CBQNDfsM9BT/DxUDDPfzChvj6wMF/fv5/A8NDxMI8//0
BggI9gH89OIA/A/4/O/96xT8DRH1A//42v4Q6/kL9Pb+9O8X3ubh8hsQDuEP8/QQC/UPDuUG/vwN5/4E9AAKAgD27vn7BxwG/f4I9wDwA/j4Dfn0DRH9APwG
+QT8BQMIARAM+ATv8foQCfcM/gvvCwoO/gIACuP/Gw0FBQHu+g4MEPfxH/v6ARMWDe4X5gPzFu7+BQoMDfwD9gET+AsECPoJ+RP27QIH/AjxBPcQCf8DFPoC
CAbhDAEf/wT59ggLEwTq+gUW9vfz9BD8Avb34xXuCP8BBPkMDQUF+AsVBQv69Bvr/vIS/AoW9wTq9wUE3wUEFf77+f4L9u/3DxYHDgga/v4L/gf4Avr8BQ4G
6hDv9QrjCRL7/PD8CRED/Qv4/v3s/wQI9/z93g33BwL69g3sFezx9BUbARvfBRsM5Ab7DP8Y/ukC7BIKCBP/8g/7+fL88/b1AAfq/fsJBA8LAALw/v8B7QMS
9gnyCfQB+AD0DAoUAQAD/g8KAAP0BPoGHggFBQ7lBPz3CAQX+O/pGOoHEAAF+eUFChDvBQX6/QEhFv76AewH4Bj/AfQS+fUA9PkG9PIC+ggPCQYa7QIQ9iEQ
8hQKBe/9+gD+9frpCQP6+A0S/Q33+QAGzRATEPYNCQzwCQrjBP0X+/b5AwcFAAP0Fe/5EQkDEQzcGgsG3wwQDO79GOgM8wcA/grw//oBBAX++OwGCwsSDOnt
Efz+BBoHFesd9xYCEBL+7+oK5eYJ/wIG+fz1AvoJ8v/5DBEABxHv+wQIAgv+Gfrw+/AL/AQJFQYG9AcG/QnjBxwN7wwBD/HuAer+8gcT+wIF9AQL9u8E9fn8
/PgNDfUEAxH1Dg4UCPUH+AbzEQ//9wb58wYL8gUF/BDxEhfyCegC9QYEAA8aEA8K/+keGxH7GP8GCBL49ecCLwEHBgIG9gD0Bw0CBAIHB/0F+QIECPwLEAEC
EPz+7PEY8f0FFRsCBgH+BgsFDwb+7vv1CBz/+gvk+vkW9foD4iL8+vn07g7++wcEC9z7+AwCEwzwGgf25+sNCOwP/fkHGP8E8vz0Cfz5Cu8F6P8IAgb8/fP9
CPfl/hP49QoMA/kD7QYSAgAFBAMQ7wsIA/sF+QXnBv0JAfLz/fUK9hX0FQrw8wL54h8JGAL4KAHaDgj4CwUi//vq8OYA3v71F/YGB/4CHvn2/Qr4AgH9BgkF
CQ0C6hb6DfEJ+eT5DPkB8gkQ9QMJFQT69g4W7AAL/gkMAPj0HuP8DPfx9PwG+gMICADk+Q/86uXk/uAX/Abx8B8T7w8KGCjw9v8OEgrjDhgEGfT/5ff1BRED
BBIf8u8BDOv8/v388wLsBv//+gb+CP3v+QDw/QANBwn+AB8K8/b/9AEK/ffv8AL8BAT2/B7n+fP0A/X/AwcUDwYBEPT2A/EB+PYCBur+7On1FBQFBggBAwb5
Bvv38PwI//sFAgMA+Af/BwcLA/j+9wsCEwnx8QsBBN8ZFPcXCO0D7xYHFP0KCPn0CtUF+OHxD/4C//ruCBcU6/382f0UFfUCCAzsAA3rEf8M7gYADwMLBAP1
HP/1AfUQGgYO+wfmDfz2GPcG9gYM/Ov69PAB7wHx/gEVCB/Y+PrwBPEVAQwZ9wYB+Qn/8yYHEPYBAPzy+xb1/BX+8wAGCP0N+wEUBAHm/hD+9vXzFQII8PT2
/P7tCQXwDP75AREIAfMP8fn8Bfz2D/AP+voE/vsD8fv+6gf9CP4BAwD+6/YA9s0mHff+/RQW5AYA5RD6HAL8BfDq9PkK+hrm+gMD8wcR2foV//329AH/+PYA
/e0F6/kL/fD19Qbu+ev5DfsJ+v7YDxoD/xD5Df36BOgHAA4G7xoC9wjvFAcLCgP56/HvEwTy/fv6Agz0DQMC7Ov+Awj+BwAJ/xAO/AcF9gwWBAIT2g0RAwD6
7hsBBe7u/dsOAwcO9ej++QX85vUN+v71CwDsB/kABvINB/kHDfkUCuj9BPbp7wMH/gT57Q72FP4GDu0M+hHvCRgE9REO9vr3/gAHBeoAAgP/7gcGAgcQ8v/6
4xcd9f0I/PADAez6D//7BgEQ5/f++/8C6vz8DwYFBPjx/w4B+vv+BPQSCAQD+v8B+eQDBffx9fsU/xMC9OsJAxMR/f4B+woLCAn4+PcFFgoQ9/X4BvQDDfz4
CBv/CP/l7Af7/f72BRnuFvYCGxb6E+b/9/ny2fr8Ff0U+OkOFQkC+fTm+wkNDvUS/AT++wsMLe8C+P8D/PPvCP8p9d8GGeT04fvx+S4Q9f/Y+eDd8vMoCdjy
wOjV6fAeL+MD8gL/8QcPCfoN/REE7vHrCfP9B/vyBfr8Cf7x/Q3xDf0NBgv6BwsBA+0L+Q0N8wXz8hQFFOwA9wD0+AIODQYH9Qr39f0ZCAr9/vj99gH2BvQM
FhIFBekB+xgHAQL89BX8+PYF/QkQ9vUC/vwC+Pf+AA4UCwoA8fz7FAMN+Pj8GO8LDBHmFwkJABH5+fEA9gz+9wEHGBn4BwjuDez6+wLy7frpEP0MFQ8CBA4O
DBIJ5/AG9/MABAEC/g8TFfQFAQ/+/frtFvX3+w0F+ADw/f/2BfYGAPP1AAL1BAb+/gQF8/kCEAoXGQ34BPYG7gr58wf0AAPyDQ/9BevrDP0OF/vy/Q0DB/8D
AQD++g77Be/5//nxCxsFC/oC9g3z7wkOAgvdCRAL9/UTDAEIIR/3NvX6Fu4j1+fjE/DW7DD8Fu4HC8QJFf7t7QEIDRn7OwYZ8x0E6QrR9/cK59vpC/7s8yED
9ewX3OQPF/kD7v/x7Qj98Q326wb769rtAPUGFwMPBPLU9QkP1hgOGw4RNg/aCwPk5/01EP/38/T47gHrG+8FDQj88Pf//BwKAe0EAfkG/PP5BSIg8uQN+wEQ
Cg/9+/gBCf8BBwQECAzy/wcCFvb9//oS/gQHAPcS+wX3D/Xl+vD1/fkX8xgKCvP4ARfqAx318/sZGvwBARYAAf/uFwMHDQfwEAv9EvwMCggE7gMFBfoG+QDx
8QYAARILF+/18AUB7fz7CP0LChAJ7+sEBgDt8Q3qAwAA/ATuAQDt9RMD8wbZCvoX6hYH+v4MDgXbCO8X3AQJ/AkN+Qn99RDxBAj3Ff328f/gC/oa/hIR9Qf7
DPwCCgoTEf3xIfsrBvsh9e4cKfgZB8oSCgDpGgn9/v0V9BYEAf/0APsHBAQH9hECAAH8AvUE+gP6AwYEFucJ7u/YC//8Hu8BAwoKBPPvDAnt7+j9/BfzBAMC
Bgj/Eu0C//38/RMEBAwH9gL3/f4GC/kH8Pf0+fgG+QX48AAUAhn1+/QIFwbv/gP9BwQF8/vv/AAFCQD4+fHyBQ8HDQYMDvcBAPALAA4M+gsDBPMV8/j//v/p
9gsBBx4J8/gVDwcHAwXyCQQRAN4F8wcL+gcSEQwL/gb84fz2APoAARn7/BH3AfX4Fvz9+w0C6fsDA//jAgLv+u7/+AHeBwcBDQwDBwb97ggL//cEBQroEhD8
DwcEG/P+AgPtAvH//fT8BA4ABQD49RQE8fH2//0IBhAHAAEJC+0EBOcDBhL0CAsFFgj4AgL8DQnz+e0W9wL/CffxAAjz//wO+Qf2Df0N+f75AvEI7v0EIAoG
+Q72DQLqBwj+HBkBAentEwASB/gUA+b0CPMMAQcM6PsM//D+6QEYAQQFAv0SCPgGBwb0AQoVDwX88gwCESgH8fb0/v33+AoV+Q3wAhQDDgHtAQoK+QX76BAN
B+jy9fL6+/3s+PwCDwLn7Q8K/P3y+vgMCwsK//4L/f4D8AsN//n7BgDz/xH6APkC9+YWBOsVE//bIAsQ/wsb7RUVDfX89woD/+r5BhXvBwbrAusCCfc96QUX
8yHxHOXb7gcD9PnEH7rhFePmFiX2++YEAv8K/er/Cir8/+MW///jFPX4DAby/PcE/OL7G/PuFAcHBA0Q8BnvCyEa8wAG+QgD7AgD+vQE+vLw5v4C9/UB+fMH
8g7lCPsX/wTsAgf1AgcAIAUG8gEPDvj6CQgGDtgR8izRCAnmFf8UC8zmAA/P/wP9Ifz7+QT1Id/+AhAf/Pn58fEJ6gsSCA0S4QoD9PXwGBP8BwcNAhb6Cg8J
8P0D/Q3z9+/mCwcSEhXxBQcD8OsVCPn3+Q0E+Rb5AwQI//IKHgwG+//x9AQNIBHvEe8TBhf98PL//fX2/fn3/Pj/9vkD8P/0AAYG/voJGBMLDPT9AgL/DPQA
+Q0DBAHg/wX29fz0/wcD+vb2APn4BfkJAgL5BA3yCwEE//L/BfT+Fcr7BxzX6tEBBBLbFOPrDh/X9QQjTPIABwz4HbkWB/cc/u4FCh0RAA30A/oV0fIR+g/4
CeUKCPr06QoF6SP8Ew/zBf8R9wcF7B/wCgzt7uX+9fwQ/Abz+QDyAAzrCgr6EvANAAb7BPMS7AgK//z4+QkBCgUIAQn9BuwA/u4IBgX7CPES+gP79vr/8QkG
+Pj5Bgz3/+H7AvwDBgH99/sGDP/39gMF+QYKBwkNNwDo3AYOBPYLAuEYAPIG0Sj3Ev3iHwD9CREC9v0IGQMS+gPq8h/+9ALr9gMD7frbEf8JCwT69O76+gcH
6fEKGhXsByD/6vLu8gAJEBf18w3+8Art6A/1CAf8BQfr8fIJBRTmDggCBgz/BQP//vr5//bvCvwF9P4eDv7+CfL+//MABuUdAQftBQrz//kEDOwICeQJ7/v2
+wTt/ff/7v0PD//v4hz0Atz2/gEe/gT3EgMC/f3/+PvoCwP8/Pjf9vcKDOUSAf/w9ggLBQoHAQsDA//89w/79ez2AP7u/wwU9QMO/+8H+u77AP/+8fvi9+z4
8gARAgTx/QQVFvoWGwEMEf0QAgnr6QPy/uXwDu/88ATx9vkRBgT0+wPy8gcMA/b+A/T8CP73/gHxEPUO6wTx9vgDAgr5+PX4DfvT+hYI8/0S3vn9Afr1++sI
7AXsAAj9/PsTCQ74/e8g9OIOCQTe/gzy+Qf4/wr87gX9A/DkDOoH/g77BeoA9g8EFBEH/voFDxT6BAMEGQzvC+8A/e34AAUCBfb/+fj5Cvn4CAH6/vX7CvYF
BfT//vn7/xQH8/z8BwEMBvjs7/0M/gb7CvAH7wgMBgb4+vjtAgsKEgL7AwcS8Av0Bgf4+gYH6QYLC/oZGgL4Af/1/vQMEf71/fH39wn+Fv759///CPj7DA3w
8PoGCfYFCQMO/AECDAIB3gr/9QcN+g4JEvwAAeoY8Q/0IxT/8fcQ/PkNABoAEv8GBR8D9Qr67vQE/wgSA/f9+e4OEhr7/APv8fkdBP//+P8B/RX49wX6/x/+
CuUW9fcL//sIGeYB9vkD/AAH/fIO7AnjEQX3/AXzEPEA9vkI8wEDBfMK7BMAAfrzCg77EAQQ9QAFAhMQBwAM9QcB9vgXBvQPEQkS8fMACPsaDwHwCfMP9Qf0
7QL7GuYH9Qf1AxAA8AAtBfcCBe/zDCkeB/gK/gwLCfII4fwd//QN/ej7AAXzFCMW7wT59gL9B/wD+ADl9/j/BgkAD/kC8P3u5v/u9g0QA/7yCwjz+wEZGAX+
DQkUEQQFCAL5DQb//xIIDhf68foP+vv/Au0eB/YM6PPk9f37/A4SBgT/8e8V8/UH/OsP/RsXAvwGCvn+BOYMC/H49wD3+AjwDenu7QkV+AgX/AT/Hfns7//r
8P0GBPT6/BLzAQkGERIC9u8B+Qr7BAX7B/0a9wD7+PHr/yIUFvP7BOoCAgsNBgoXA/wOAAH/AQvq/v4O9gYAByAJ/xMF7PzsCuL6CeoI+w37BvISAQL6B/IT
CAL4Bfv1BxADHgUG9/oPDvb53QP0Dvv7BCcCCg8DBPQDAwoJ7PT/8A8HBvn+CPkGB/oUEPcZDQEDAgIO9AruCA/xBw3r6woDCfgQCv/8Agv39wH8+gLyGPIN
8QgJ+QEJDg3o+f/29vsFCvwF/vXpAvr5//389vsBDg/3D/r9+v4LBwUDCusA/Q4LFf7+EAIH+fXzEvQcDfgPAuwHAg8C+/wEBfEJ8QDbEhkO+fPqFg366ucN
+x3m/v76/A8TA/sFCfUM/AX3EvgMAAEL+gP5C/b8DO0HB/wE+u/o8QkW8/IK7e329/UaBgYS7gLy+Af7/gv9Dgzu8f8DD/cLCf/9/hn87xXyFf/zGgsLBADr
8Bv15wjrBhcH8iDhyff/+eQNEw7oChzpAfUL9ODsAOvw7BMGBf7oA/YDCQfrIvQSAdDv5QAB9QQR3v3z+wMl/+LzB9cc6+4N+QIODwcJAf70+AsC+vn6Dvjz
AAgAAvL59O/6+v8D+PUFKTP8DBUN9yEPBPkKFAbiCski7vQi/uj0+hjzIAcR6xYZABsHLQoH7PIF9wT05Pr36ysV+g/q9tUm79goCOQB/QUJAwAP+wL8EAsD
CgPw8wXnCg74FBAR6/QK+QHz8RAMIBL3/f8XEfsS8AoICR8A4xES6gT4+PT3FBz45P8MKNv45hgCBxcA/AMi/vsJ9OYEEh3m+fDw/fnqD/8b5+sc9AX5CvAK
FPjyBP/zB/78AhMZAPgFAPP6Afr6+Q779RLlB/IKBw399fz4CRD58PkEBRT94vUK/AH2+e8UGgYm7/Ho9BP4+xn6/wsX4O/+AgTz/ALtDvf9Avb7F/oM5gEP
6A7u8A/5/wQG/vf6+wsCFvMFEfcN6AL3BwIG//cI+/vs8QYRDPj28/HyHgjtGOrwBAIT4fUB/fTn/g7xEO3xG/X+7w7z//b7BAwMAe/1///nCwUSEgECAg0J
D+wKCv4PAfoXAewL8wQPAif+DAL+BQnTAgIMBgEDDfsABgP3A/jrDPr2BAMY/AkXCQ7i/v7pBxAlA9j09gXlFhH4/u/uBPD2AxH+9f35AQELCPwU5fUF8wno
7fwI/vsIEPgk2vQP/Ab6BxL6E/Il/AcL+u32EgsBAdDv5P/rB+oV7R0EAvvy+AgG+BYJAP3yEvr17vToBAsB/9sPCwsGEff/CwMC+u/u5ALu7Rb2+gv1BAH+
5/Xc+frl6wkHBgPrDgUQE/n3BPX5Cfz8E//2CfTtB/0D/OoEAwAM9QMBAgcV6/brACzw+gD5BA34+Pn7DP399Qn4Bf4I/RAA//0DBfYDAwn39wr1B+/oAxP/
9//68vvqBvkTC/QR9PL+/wUG8f8FEAUL7QoCBQH/9QcAAwH+AQb6/PcJBQAKAv8CAP/zBvAF/Pj1B/j37Qf6Bff/6xf1+P4OCu0R4w0bACD17fvqDu7wFeb3
+PvvBP/8AQLvFQUBAgwR9xLmBwz+GgH89/UD8v0ZGQIG/PYACe8S+vsX6v8MCwT9BQEK7RIFCese+AoCD/noEBMM+Pb6AgwE+gMLAgUQDvIOAu77EwLw/fjy
D+n7Bv/yAwrsBf0U+wX1AwYH8/j++wcO9wIUI+4EEw0FEPwN7hTvCwfqBegPCwj38iEo+eoT9Pv3EfoWAQMf/A8DDtj+9/L+/QD6CQQN8gn1C/r77QMZBQD9
FBv//wMQ/P4GAuffChHWJB4E6/8m/uPx793pGS39/AHp5wDr+uEM9v0DCfb6Bvz67wz1DPT49fYE+gANCgz+CA4JCgQFAQQHBAH3GgwRCP75Gt8KGQX/BAcG
/wv8DwL0A/X77uwB9/gRAAsPEAcMB/8P9goU9wcB+wL7AgkUCwLt/vwC7P/uAvQBEAb+BxgQ+CMF/xAR7gQB+gsR+xT69uHvBv/x9f0P+xQADvsCDAkJ/PoA
/+/9AP0K8x8WCQr79voQ/wEFAgoD7RkRBxf+9fYa7AUN8gwBKvke//kaBA3J6iID2/nxEgQCEAYHAAH8+AruCBEGA/cgAQgG9v0CA8vmH+4D/uv9CgQQFgMT
BfzkGej9/QUPEQz6CwAFDfoL/fsc8egK7Ab4BwkLEvMLAvwA8gLw8QIADfcACvcQ8g/x7uP/7Pr8++0CCujv+gIB6AgEERj08gIG8/0OCesBDAL8DAgB8gwK
//7/Fvvv//ThBgAH7AH5CPcG8AgdCw8EBwb38fUN+An16fgH8wDrFf8X6/4YCOri8Oz9/wPsAAEH+/ry5+r///r/7gkb+d7q+RPxCCQo9/kaA/UHDQgDCAjj
3wcMHwQICvLxGRUA/w4G8wT5/REG/RICDPQUABEYDAvyDfn7/fIMEw8DDAns/AgQ7wghDAUCEvUQDfoC+fLq6BLv/gD8/RcVHvwKBfP6AA0ABQoA9v8NCfoU
/PP1AOAABeL59Q/yCPIQEQEa/fPoG9sXBAMM9xbpGA4HE/v90uEg9e3/6wkBCv8YABAD+PQT6Q4C/Rb7EvcLDwQQ/v7n9Rj33fnwBv4KDxbv9vfs3yr4/f4B
+Q7+8QQL/hn+9/XtJvXkEOwKAgP9AOIA+hv8AgXs9Ajn++v1//kI9vsD+v8L9gYEDgkL9gf2BAoUBAgI2hcQJPYCCfkRFPYQCvTz8QHs7O7x9P4G/P/iF+4x
AwUX+xMM/Pf28QsICwL7+/IGBfD7BScBFe8EA/AK/RL7Fe4CDA3+9QTs+AP0AfkC+Qv1DfAD9fUEDBAH9fsKEgUAA/35CvT9+e4C8/4U/+0DAQH4CgQIFfn5
6QHaCAEU+Q8BBfz2AfrnA/kMDfjwF/QTHPD4CBYPA/ck/+7w5BsJFPwN4v/8+fQGEvkEAvMXAQ0L7usDAwIG7fMDHg75DxH8CP76IQT49PUK+PDzChPx+Anv
9PQM6/Tw9vr8BusEEAUEBCD38wro69oFDfz87/AI/PgS+fXt+wkGBQX98RMNDwISCwf2/fPxBAr++OMOAv3+9P0RBhUJ/Pfv9wznDAkBCQAB8wkU4w0M+RIK
AAb78g4I7vn6/PUOBu/9A/sDEAzp/wHtA+8D+QcJAAsE+unuDwT8BOsCBQLy7fLy7wUE/fP+Hv35APz3APwJBv/x/g8FDQzw7uX+DvYB/gnzBgP6+f8JDvvz
EQMR/wf5Ef0FBf0MB+rz+e8BBPkS7P3/BvMD+v3sBBEA++zzAPP4DQXwCxER8fYADP396f368xgC+gn3BewKEQcPCAf6+PgK9/kFCQf4+QMEEAjz+/zrDwML
DBAV8uvu7e4bEfH6/PMB4hbv9fwLEAL4AfAbEAADCP36/QrzEAAFD+EBCPYJ/egC//QX7fH79+wA8BUQ4SAFCwb/BxMdDQj7A+0A+fEL4uoEBgPq8gkLGxP4
B/n3DQUI9AUUE/8ECe8AABT+BA72AQT9++j4+PES7N72/Af4DfjsCPkFDPcAAgYSDQD3AgH8CAP68Pj2ChXz0fUI6g0C8gECG/Xu8fTt/RAL/vwGB9wPD/Tr
C/wAGQ7sC//s/AQW7hsWBfoH/ALwCf76Cfn28/jz9u0LBAr+C/oMBP0YCu3//hL/9wwC7wT29v/9A/nl//cD7AsUCgH09AwI6hIO+uIF/PUP7wboCQv//vj/
BvkABfn7CAPnGSD59O7/8wkBAwMB9fb67fQGBgIF6QHzAhQX9gH7B/D39enz9OkNHA36/hfr5vn33f78DRP29AjwBwgL6vf1BRn67AIB5x0N7Qz6FgPwDPnp
AO8D+vUI9+8O8gXq9/QF9vPp8wLrDgj/7vooBg789gH2EPbqAPfw+hXr/Prq8gAA8wn8+uAI8/v3Aw8GDBnp/gb+Cxf9E/4QBvb0C/QOCBAM9vz8Bf0AEPLt
GBjf8/v58foJ+PfiAAEG8BT8/RH4AgII6yIA5f4L4goS+BYHB/b/FvoEBwLz+hn++vkE7vcECPIACwQhCQr+BikNCfzz6gEM9ATz9vTr/Qjs/RXv9RD//P8E
9goHA/IUEP79+wb1BRD9BAsG8/sE9/rt9/wUGQPy/fn4CBX6AQHv7AH3+e4F9RDy9vL+7Qz5B/v/+/oJ/eT68w0J+wARAwfs7/ro7gT8BvgSDP7kBQwB+AH7
+wP6AfH0Bfz1BPr4/gPt+wz3BhH5D/8B6vkM9AQP5wAP/fb3CvoE/AUC/O3tDhIcGfze/g4M/QP7E/MQHwnrzQUSDAAQD/n7APUIBBAN/RX7Bv7sA/IL/QDz
3vsH9v/4//X9AwUF8wQCAAn4C/wJ/u0CCOwEFvoL+gIA+eP4Aw0OBgbzFP/66vzy/goDCA34HOfj//cF9wHyFfD6Ae0O6BEFBRQE/fj+CgAN9/8OFAIL6AP/
DQT0/PgN9Bf4/vcJ8PDyFfgL+fn3Ff34+/UCCQQAAwf7FAD89fkS/+r7/w7+GvP4/vcLAgYEBQgXGgf8+fcR//3oAf78/BLh/R0J9fQN8vsGCv/18RIVBAPi
DgEI/fcO/w8WEQQCFgT/DuYMAAMHBAEB+AgABfsAB/b3CRL+CA7+DhD6+P4G+uz9GwMHAwT+Ef3pBQMCBAwOCPkLCvX5/gXx+fT3AAP3IQYK/QH+3QP+DfEK
AAL+9Rn8Afz+EPP6Av8BEu8KAPsDCAT6/wrw7ucR9AoGAvgMEen1/PAN+wgK+Qn7/QLuGfX4C9TxDRDw7QfcCAYK/Ovt/+oF+uEp+P8A9Q399wnzEhQFFQXd
8v4CAvH6IesD/w4HCg7yEAH9Bez4Aw8Q6wcO8wjo8BHY/AH/8/sQGeoMCvcF9iH9FgUL9fMI7P73Cv0JEfz2+wL39/rnBvQQBwoLA+r87u8J9hEL7g0JDPUY
BAIQ8+b05/QKC9wJAwX4DwkNCBUN7wUFDw0G9vAY/Pn3CxP8FAEK7P0V6QYEC/gADR3sDQwKAwkJ//j6EAz48O8HD/gL8vsMAvjgBAARCgEG7vgOE/cBDQ/x
B/zm//v+7/4T+gQG5/3v++EHGwH3BhD/7vYCAvvmFe8N6v7w8P/4Awb4Af/v+AcO7hEIEfr/FQf6Cw7uCgcE/v/39vj9BQr8C/kGFPH/8v/9FfgWCAgB//QA
+wkIBPcF8fv4AAfu+BYGAwf4AiMSAPP5/AP8GwsS/Agc8uwJGAMHCwn68RUa7v3w8wUE9fMF4QH8DRX1Bgv7Ad8IDfMG9vT19v//6/kQEvrs7/QK/fwI//IF
Dv399PP9A+cdAxf6DAnzCgEB7QAQCwAKAwYRDgEBAAnbEifwBBT//u4HCAcS4QYR7A7H9/wCFhYKA/z/Avn1CwL+EffvAfwC8f8MBQQP+w7w/hANCfz27/n0
+AQJB/wN/fz+FwAGAur9BgP3AhUF/gQZ9fr+BfMF4hLwC/AKCwIABhgD/wjw6w8DCfn5FPsG9xP1AQz2/xL/8AAG4fYD+P8I/QECAAP8+Qb9GQ8OBvcTBg/p
C/v5Cvsf/wzvFgLx7RQSBgD+9PwZ8hL28A79Fwf9/fr/CfoaEhL2BfIXBBgOAAELCQb/9Qjv4QHxAuz7FPbiDQoM8wYKIPgF+uMK+BgF8evq+g3/+AUL9//9
8Q7r9hYEHwz25v38/wr8BBYX9AYQBAgIAOobGwT+Av4JAQz3/AUI/wn39fcLCfkCBAkBAhgLAusNCQMA+fD+Av77BwQM9PHr+PsEChknB/71DtMQIQYD+Pfy
GgcGBv7k+QPt/N4EAfMSAgIEAA7/B/cQCQgO/ggC+vMnAwYL/vj1EPEN/wUNDQz9Af4P/vXr9f34EPwB+vgX9gIDEf72Av8K9PYUCQcG+wUK9u/3Fvb0BPoG
AQnpDwvyBPgI7uTwAPcCBAH8AQUB/AAA/RX7AAUEBP4JBv8KB/3wDAH6/f7u9v36/vsK+AgLAvjzB+kP7wr7IhoD8AkEF/oFEf/06/QJ+gjh/BH7+f7q+gQN
7/XwFBIMCfULDwYD9PQBBiAEABMVAur+Df0KAPX+D//tGAX66QcYFgb3CPoJFwMeERoB9/gP8P7+A/bo+f8QDO0b+O7tHhQT/usY7wAeDA0TMfT//hz6AvIX
6swKBgz99RT/BuoODAb3/Af2+Qn+BAMW/AH4EPD5/Af57f3/6ezjEhQJFQsY6ekL9/Pp9fHz7/3o/PUE+xID+f7w7AAY/P4L4fAF+w0V8gsN7wbzD/HyFQAE
AgoQ9Q368/QCDfH23fIL/RIK9u7Z/xL7+wUU8wL36Qf95AUGGRf67u3+8efmBgkO8/MN6QP76fr8F/8O8AT+BAwG/AHm4OHzDBIF+/kMDATnDQv4+fMKAvAR
+Rr+DQX69Af7/Pf7+ukJ8vwA5QUAF/IXAgMD/QDoA/MCDvT8+hP8EAEQA/vvDQUDCQb49A7tCwf4DwL0BfwP7hMACv73CPXtE/8M+vn1DPAQE9cXJxroCxEl
AvIO5wAHCwUACgL7+/IL+gjzABgB+xUM9fwH6AAB+yH15wLzCPUN2RLv2/rs8Qf4EQ3oBgMU9/X17f7/Cwn26uj4Bvz6DxMFA/v2GPvoAgocEvXx//UP9woJ
/fwUDg0G+Qz77/j7BPn79f78+RYG/SQK8v/+8Q8V+yLyEgMaGhfxFBkCHgzg+P4C+g3vLgryKf/nB+7VDBoPJ/4wACkkD9T79gsK6xwR6PEB6fr69vAj+Pj9
8RwBBeco/vv8AxgE5BECDCUZ6gj14fL3CvDb6jLdBgH29g0G9AsOAOsIDwsF7w3o8xoM7w0X8OX7EQH/AgD/8uT+B/vm+yr////sDPz63urP//8M+vX7DtT1
GsEB69sB5vYAGPENGx7h8TAr7PMG/u8QGPjvAeb8397sEBQMEOMWAgErBhQNItAGEw/sGv7aHhQiLfr1Dwnl/+sFB+boAA8ACe+1NhIq5wEo5NkYGRHd7BHt
4AwMKebg5P8P+yH2DwP3H9kG9i7v7y0T6B334A0SHOL19N3iEd702goO+RbJ8O3i5R8R+w3kOf7O1uT/6AMi6MIBBQkGFxTeGM/zBgbmCfn1CwwG6A0j/PLZ
BvYFLAUaC+HZzQfr9fkC0hsdygsFLuMWEBv21vMw5OwM+OX5HgzLCOQZz/oXCfrzCf//+/sg4w76JPr2DA3k+PPtKfwNBOgd8QLh3QcZGuX36vLoCgPeDhYI
DPYj7t/+CwH5LCT99u3czPvsAeQPywkO+PfoMgw89+0b4TYN4PIEzALjHCIk5dYBDucL2lYY8t/M8xUE1RMME/UTKArl9xXr8ggyC/L099fl7wrcJu4FBvTY
FBYd/SgHBuIV3g8pxtAB7Qna4AT+2vYFMOYb6dsM3fv/CtJNNi8I/jMRs/8F2xkFH+To9ePb8fHz8hP7/BTI9A8byh4UBwIC6+/TAfILCf9B8/IbKv362hjr
+QAGFNj8ARSsOQM9CgpADbL/8vjv6zMI3A7z5M3cCt8V0ejt0QEA98kcGiMB9UcdpxD+4vcJVQP24fXW7dkQ4yfo9wW2BwPwBxYVCQTWLifT6Af9EjIz5+YX
BfvoF97mEuLlEejr+QvOABwg+u8lIdwH4gwPEBsK3v7k+xIB9/kf7S0FxSglRN8bDg7zCSQr6AMUIPsDEwYVM+wCLATb4hvbKPHnAfkF8wolEQcCFAbr6gP2
9wA4C/bg4u3g7hjuLfvkDc/8Agfj+xMSExANCesSDfkcARfj8PD+/eXkDfkr5wAI6f4SH+sTJC/b/zAQ0QD58xcNLwsB5d3U9OoC3xvZDQbg+ugl6wM3Cvjm
CCIPGgTX6gTi9ur+7wzo/Rgh6f4ND9X+DxHbGhcWBAwnDt0TD+4KD0X5+OsE4t//+d4i+P4D3tkL8uwGIvfu3RHT8fMUFgkh9e4G29rVBAYN+/nbDxnU8QsR
5SQpAt7wB/jgD8UCAggq6OwLMO3v5Sb+Ju7wJ8HxHScAAToSrRsa8Nfn/g8J5O8MBtf+38sS+xZJ5e8X9f/PA9QdFy4P8wkKAO/++wgFKOHsF/Lz9evlAkgM
IhTq+Pf67Aj6BxP4H//3Df0P6QAtBgX8BgTwEwPzBuT8H7Du7z7cFzHvJSQtLuX2DA4EDyDPDuoiyeX9H9b5E+QS9fICDOkdGQ7+AhoC5gUC7SIFE/f7+PXt
BQbq7hjuCAfV+g8K1RkIAQckGSPR//jr/Sgv/QH39vDm7gvsBwAAIxbtDBjHLRof6Q4oEuUFGfvv+zzy8PcKCvv+A+UHAPYT9P4GEs80IxoQ+RsZwfz+0j0B
GALX9/nX8PPh6S4FIwIM/wb/2wsSBxjx//YRAvjTKP0XBN8C7AcPD+j6ARUUCfoHDgHo/PL0GAIM+RQPBiYD3iYHHfn49xn98+H3+fcN8ysQDNUbIgsU/N4R
9AgxCgwLHPIBBOXn9wYJDt4DJDH+/fkCAvIS+fX+Ffn5EvD/3y8kERD58+3s/RDs/Pz5+gUE/PLhCwr6CAIBCO0F9d4JERkXDPgNA/8J8PTz8gr+ERcDJsce
Hwfk8vwS7gUI3Af/IhXtCAfj+fjk9PHnD/nb6gcO0joZIAT/JQfJGwgB8BI/Bf/x5ejz9wfVFAL+E8rf/h6+JRtBFP0dGs/49/QCDVPyGuEC4f34FMsf2Q4Q
xfUjHAwhRP/f+ysQ/OL6/v70EAUQnieo8//u7zcnIAX23vXs6ArzIQAI5hH2/+vU/tkSzPDtHAH7BfTl8bkN7+cT9gjj+QAP+/AMH+rnEc34CRn7/Bj8J+wO
G/j5ERgw9f8SOfrsAyAJHCQj9+8Q+BMHHdzw2BLPBQgE0wsh+yPJ+ggRyiohIgMNSAHGEAvo7QZQCPby4ufv6ArUIu8FGPQPGfnPBhUcAf44JPoKCOb1BRb3
Fgv56Ob3CRMUBgD88938Ct8aCyzz8isAAfQQ7RMFAecC9/ERA/rr2PvgAwzi3Sn35xoz+OzwAffq+/ctC/0HGQ67BssE//X2HdwMFhQ0+BsG8CIGC/wX5xHd
BO0TFxYX+uTsAOTT/vILDu3o4hL91vUGGf0bBQD6DQMSL+7rBwIP2Pbh7gsECA327RT6+vIMGPXw+OkQ+vATEf8A0xQNGRIP8xD/+g338gD29NXq5xkHCBMi
/QEkA/YYDugFCRX59v8ZzvPwBvMe6f8o5QIcA+gYCxD+GDcQ5QcBAxoSCAf79OsF+Qn34CPxAfvd/AkB2Cn9KBLP7OPUHuYFC+UX5OrsJ/rjzAjI/tDxCwoY
+gDNMhQLFQMR7fEEAN8Q+fL/8f3n7f0N9fMi/xYZ5/sCJgsAFw//6iUbCxkU6RPpChYPASbh9/cH+Rbj8SDO+/UTyRgkIPn2NPHHBgHh4BdD/QDz5/bt6fnv
HPMWBu/k7kECDisw6wI3FfQXLPzp/iMA/PARAfDi++0v5Rj/+OoNB+QHAA3/6BX1DQj56S/jDQ7w7gwJ9/7xDQkP/AfX7QDsDArZ/PMFDSbM2AESGhk+0RQW
99P2/uXkDgX2TuoEESzcKyES6xE7GL0L/+z/ICj+At7459Tn4uIa4AgOBOMKBc0gGf/8/Bj49PLh6foGLe316Onn+RH48ObtDwwF5/4T0w4GGA3pAP7iHuvj
IQf+Ae3yB/HiBAMJHAEBG/kA6+jpFBkABAEV3+oC8urwAgULBfrkAvMPCRX9AgTqtgwBD8AhEwwA+EsQyw0G7QvvXPEE9PHJ8Oj1zg/h6Q37EvIvEi77AgTw
RAj89w7nAegoIBvpv/H09BHmRRTh9OfyHuwHAOXrFuooIt8Q8/4O/zvhKg7nBP8A0/II+fYn7fH7BMUc+hMQ/CoJ3yAH9AcIJQAE/P4M7y0K+DnvARj38/IF
7R4eHQsAHiTm9PTgHiYB++MEAusQ5Mv/HO76CPz6/BnJHBEcFRdDBPsBAfATAQ/2EvgG/wb09voQ3AUR6RsOMNEpFRHaFCUgzxP78/0dHxgN5+rT+dnt+R/f
/QPfyAHqMfnv6PP1CgPJw/f3OOQt1BUAGe31HwbO/yYLJuYK6RDg9x34DQcv//gDAN8SACkF9tz69uETEfT54PULBe8aGdciHRnv9ykY5fYI9QINLPj1//v3
APMC6A7i7hHVAAQW/wEDEyDlHPkK7vX6+w8WCSn76wL29e0AERDy9ODm8uvnDwXvEQwm/fz4C+jq7Bb8BgEDEtn7AOYG1t4P5tQAC+QRDQgHFiUk6/z03/UI
IA0EBv7h9u0K7wfz9Bfb8f0W2hQpC+MPNPnND/wEA/oPFf7pDOzg4PYFI+ToDe7y/RzZCigEEBUkEt3q6Ab+IS76BL0K5Lr7F+IPA/QAFfge+/4MGdorCwja
FwDf29oDCuYDGhsR+Oc04ykJ5hj22vkU1RzsDOj/K/3t8uMK898ZFQsG9OoB8OHV9f8HDPvzAePcAgoU7eUjDcsC6+kBAyQH8OL17P3sAgYMCPb3`,
  },
  entries: {
    step: 0.024547682033749078,
    names: `comparisons/ahima-vs-aapc
comparisons/associate-vs-bachelor
comparisons/cac-vs-encoder
comparisons/cancer-registrar-vs-coder
comparisons/cancer-registrar-vs-data-analyst
comparisons/cca-vs-ccs
comparisons/cca-vs-cpc
comparisons/cca-vs-rhit
comparisons/ccds-vs-ccs
comparisons/ccs-vs-ccsp
comparisons/ccs-vs-cic
comparisons/ccs-vs-cpc
comparisons/cdip-vs-ccds
comparisons/certificate-vs-associate
comparisons/certificate-vs-bachelor
comparisons/chc-vs-chps
comparisons/chps-vs-chda
comparisons/chps-vs-chpc
comparisons/cic-vs-ccs-vs-rhit
comparisons/coder-vs-auditor
comparisons/coder-vs-biller
comparisons/coder-vs-cdi-specialist
comparisons/cpc-a
comparisons/cpc-vs-coc
comparisons/cpc-vs-cpb
comparisons/cpc-vs-crc
comparisons/cphims-vs-cahims
comparisons/cphims-vs-rhia
comparisons/cpma-vs-cpc
comparisons/cpt-vs-hcpcs
comparisons/data-governance-vs-information-governance
comparisons/drg-vs-apc
comparisons/ehr-vs-emr
comparisons/ehr-vs-phr
comparisons/encoder-vs-grouper
comparisons/health-data-analyst-vs-informatics-specialist
comparisons/hie-vs-interoperability
comparisons/him-director-vs-privacy-officer
comparisons/him-manager-vs-him-director
comparisons/him-technician-vs-coder
comparisons/him-vs-hit
comparisons/him-vs-hit-vs-informatics-vs-administration
comparisons/him-vs-informatics
comparisons/hipaa-vs-hitech
comparisons/hl7-vs-fhir
comparisons/icd-10-cm-vs-icd-10-pcs
comparisons/inpatient-vs-outpatient-coder
comparisons/post-bacc-vs-masters
comparisons/privacy-officer-vs-compliance-officer
comparisons/privacy-officer-vs-security-officer
comparisons/privacy-rule-vs-security-rule
comparisons/records-specialists-vs-managers
comparisons/records-specialists-vs-technologists
comparisons/rhia-vs-chda
comparisons/rhit-vs-ccs
comparisons/rhit-vs-cpc
comparisons/rhit-vs-ods
comparisons/rhit-vs-rhia
comparisons/roi-vs-him-technician
credentials/aapc-specialty
credentials/ahic
credentials/ahima-micro
credentials/cahims
credentials/cbcs
credentials/cca
credentials/ccds
credentials/ccds-o
credentials/ccs
credentials/ccs-p
credentials/cdeo
credentials/cdip
credentials/cehrs
credentials/chc
credentials/chda
credentials/chds
credentials/chfp
credentials/chpc
credentials/chps
credentials/chts
credentials/cic
credentials/cmrs
credentials/coc
credentials/cpb
credentials/cpc
credentials/cpco
credentials/cphi
credentials/cphims
credentials/cphq
credentials/cpma
credentials/cppm
credentials/crc
credentials/crcr
credentials/ods
credentials/other-coding-bodies
credentials/rhds
credentials/rhia
credentials/rhit
education/associate
education/bachelor
education/coding-certificate
education/doctorate
education/high-school
education/masters
education/post-bacc
journeys/biller-to-revenue-cycle
journeys/front-desk-to-him-director
journeys/him-grad-to-chio
journeys/hs-to-coding-manager
journeys/it-to-project-to-operations
journeys/nurse-to-cdi-director
journeys/registrar-to-public-health
journeys/technician-to-privacy
organizations/aaham
organizations/aapc
organizations/acdis
organizations/ahdi
organizations/ahima
organizations/ahima-foundation
organizations/amia
organizations/astp-onc
organizations/bls
organizations/cahiim
organizations/cchiim
organizations/cms
organizations/hfma
organizations/himss
organizations/nchs
organizations/ncra
organizations/ocr
organizations/state-associations
organizations/who
outlook/all-occupations
outlook/billing-and-posting-clerks
outlook/compliance-officers
outlook/computer-systems-analysts
outlook/data-scientists
outlook/file-clerks
outlook/health-information-technologists-and-medical-registrars
outlook/health-specialties-teachers-postsecondary
outlook/healthcare-practitioners-and-technical-workers-all-other
outlook/insurance-claims-and-policy-processing-clerks
outlook/medical-and-health-services-managers
outlook/medical-records-specialists
outlook/medical-transcriptionists
outlook/old-combined-codes-retired
questions/age
questions/ai-adoption
questions/ai-replace
questions/ai-skills
questions/ai-tools
questions/already-bachelor
questions/apprenticeship
questions/associate-jobs
questions/associate-or-bachelor
questions/att-validity
questions/auditing-credentials
questions/background-check
questions/benefits
questions/best-state
questions/billing-credentials
questions/bls-category
questions/cahiim-matter
questions/candidacy
questions/career-change
questions/ccds-two-meanings
questions/cdi-credentials
questions/cert-pay
questions/certificate-or-degree
questions/classes
questions/coc-cpch
questions/coding-career-path
questions/cpc-a-remove
questions/cpc-or-rhit
questions/cphi-chts
questions/criminal-record
questions/ctr-vs-ods
questions/data-analytics-path
questions/data-sources
questions/early-test
questions/entry-jobs
questions/exam-accommodations
questions/exam-day
questions/exam-prep
questions/exam-reschedule
questions/experience-route
questions/f1
questions/fail
questions/federal-job
questions/federal-job-citizen
questions/fields-compare
questions/find-accredited
questions/fit
questions/foreign-degree
questions/front-desk
questions/growth
questions/high-school-now
questions/highest-paid
questions/him-leadership-path
questions/how-it-feels
questions/how-long
questions/how-long-results
questions/how-much
questions/hs-diploma
questions/icd11
questions/is-him-a-good-career
questions/it-to-hi
questions/job-interview
questions/keep-cert
questions/lapsed-credential
questions/license
questions/masters-worth
questions/math
questions/medical-assistant
questions/member
questions/membership
questions/mil-spouse
questions/no-experience
questions/nojob-trap
questions/nurse
questions/old-341600-jobs
questions/old-eight-percent
questions/online
questions/online-exam
questions/only-coding
questions/open-book
questions/own-business
questions/part-time
questions/pass-rate
questions/passing-score
questions/patient-contact
questions/pay
questions/pcap
questions/phd
questions/ppe
questions/ppe-job
questions/project-management
questions/registrar
questions/remote
questions/remote-kids
questions/remote-new
questions/rhia-replaces-rhit
questions/rhia-with-other-bachelor
questions/rhia-worth-it
questions/rhit-for-registry
questions/rhit-no-degree
questions/rhit-not-cahiim
questions/rhit-proviso
questions/rhit-rhia
questions/rhit-to-rhia
questions/rhit-worth-it
questions/scholarships
questions/school-lost-accreditation
questions/seed-gold-standard
questions/settings
questions/skip-rhit
questions/stress
questions/technology-advances
questions/transfer
questions/typing
questions/veterans
questions/what-is-him
questions/which-certification-first
questions/who-runs-exams
questions/work-schedule
roles/billing-specialist
roles/cancer-registrar
roles/cdi-manager
roles/cdi-specialist
roles/chargemaster-coordinator
roles/chief-health-information-officer
roles/clinical-coding-specialist
roles/clinical-data-manager
roles/clinical-documentation-auditor
roles/clinical-informatics-analyst
roles/coding-auditor
roles/coding-manager
roles/compliance-officer
roles/data-governance-lead
roles/data-quality-manager
roles/denials-appeals-specialist
roles/ehr-application-analyst
roles/ehr-trainer
roles/health-data-analyst
roles/health-informatics-specialist
roles/healthcare-documentation-specialist
roles/him-consultant
roles/him-director
roles/him-educator
roles/him-manager
roles/him-supervisor
roles/him-technician
roles/information-governance-director
roles/inpatient-coder
roles/insurance-claims-analyst
roles/mpi-coordinator
roles/operations-manager
roles/outpatient-coder
roles/patient-access-specialist
roles/patient-information-coordinator
roles/patient-portal-coordinator
roles/privacy-officer
roles/professional-fee-coder
roles/project-manager
roles/public-health-registry-specialist
roles/release-of-information-specialist
roles/research-data-coordinator
roles/revenue-cycle-manager
roles/revenue-integrity-analyst
roles/risk-adjustment-coder
roles/security-officer
roles/trauma-registrar
roles/vendor-implementation-product-specialist
settings/government
settings/hospital
settings/insurer
settings/law
settings/long-term-care
settings/mental-health
settings/outpatient
settings/overall
settings/pharmacy
settings/physician-office
settings/public-health
settings/remote
settings/research
settings/vendor
starts/associate-him
starts/bachelor-him
starts/clinical-support
starts/front-desk
starts/high-school
starts/it
starts/nurse
terms/abstraction
terms/accounting
terms/accreditation-rules
terms/analysis
terms/apc
terms/api
terms/authorization
terms/autonomous-coding
terms/breach
terms/business-associate
terms/cac
terms/candidacy
terms/case-mix
terms/cc-mcc
terms/cdi
terms/ceu
terms/charge-capture
terms/chargemaster
terms/classification-vs-terminology
terms/clean-claim
terms/cm-committee
terms/coding-audit
terms/covered-entity
terms/cpc-a
terms/cpt
terms/cures-act
terms/data-dictionary
terms/data-governance
terms/data-integrity
terms/data-stewardship
terms/de-identification
terms/denial
terms/designated-record-set
terms/dnfb
terms/drg
terms/ehi
terms/ehr
terms/emr
terms/encoder
terms/false-claims
terms/fhir
terms/grouper
terms/guidelines
terms/hcc
terms/hcpcs
terms/health-admin
terms/health-informatics
terms/health-record
terms/hedis
terms/hie
terms/him
terms/hipaa
terms/hit
terms/hitech
terms/hl7
terms/icd-10-cm
terms/icd-10-pcs
terms/icd-11
terms/icd-9
terms/information-blocking
terms/information-governance
terms/interoperability
terms/legal-health-record
terms/leie
terms/loinc
terms/mapping
terms/medical-necessity
terms/minimum-necessary
terms/modifier
terms/mpi
terms/ncci
terms/nlp
terms/npp
terms/omnibus
terms/onc
terms/part2
terms/phi
terms/phr
terms/poa
terms/ppe
terms/primary-secondary
terms/principal-diagnosis
terms/privacy-rule
terms/productivity-standard
terms/promoting-interoperability
terms/qhin
terms/query
terms/registry
terms/retention
terms/revenue-cycle
terms/right-of-access
terms/roi
terms/rvu
terms/rxnorm
terms/safe-harbor
terms/scribe
terms/security-rule
terms/snomed
terms/tefca
terms/tpo
terms/uhdds
terms/umls
terms/upcoding
terms/uscdi`,
    vectors: `//XX2sot7i8L8BESyeMBIvoJSu+74gfjE97TIC/5+gcNA/Pv4efqI94FZh/TARDj/jsbIwTP3dc30PHsBu0f7xcFFA4C+BP4KQIlPKw15vny8BzsAeIl7qfl
Eucl0PbfBP7UHvc88wgB2SQqtv77tN7aMDwS6u8g3uMP6x346toD+tkWBRAnABTVLhPc6e69/+5CKx289ev1ASb7ORTr9zjn5weUDBQ0DwwbG7oF69sV7DL0
6eH/6BwS9QTzEfbAOub54rExHTHt+fglsg0NEhsJTgzWEhb+CuT69x0f+u4hFgcCuRYIL/v1Cii2HhoDIt46B/v42dMczeIF9RDy2vrR4/j3FRUwEfoVIL0o
x60X2hTy1BISxxgFIuYJ6e/0zNnl5bEgFAoOAN4Ux/rI6DHuOPrY4CThF+oaEAT46+MH2tjaxiX2MSn69xK+8eXWCdwr6O7iIecD+N/oHuMn4/ve0uq3MAo9
DhvrFKoJ1tgJ9zgJ5/kwBhX6CRIhBwb4C8rq4xsCGy8O3x0HtDDZuBLxI97G6Ae3Egnx5hjw+hEfKuwN+RDuVeIMTS+lCADt+hEEC/zv1er44N/f6/7z6hkN
8O7mFw4i3jNGE6PNEgzqKAAr9PTe2Pza7vLzzQ7twOTczRIgEPoG2w82rMX/7yQcNQjw+QvlEP/g4hIRDR366O7FAAIk9Ab8Bfq8t+TQKAFT9e/a38H4CvPq
Fy3xIuPg8ccXKQASCfMlEq3j/O4wIEnd+fob0gMFywISFvsU9ODs98oU6TQT//Iz3APs4ADaKOj91vrGHMfd+xnFK9nu/NXT5RkTFAPvXvLH/fXu2wYqKcrk
GiHxDAbu7MPN/PIE7hHhBAYn4+UZNbkv9OTV/Fky4vcJG73+HSHP7e4BBNbhAP4CBjz5+S/6yT/H18veKvvq+RXY3PsmAQraxBsW9vnPxDsg/xITLv6zORnw
A+oW+Ob0BwXn1Ab9H/pA//Py9fHBNxQrCcbqA6oF7wUV/xL86t4++/vCJe0UER4R9ffp+9I2EiEA1f4ZnxcH3PAGGxq4D/3/3+gjH+4VJ+wTHt/FuxcQFuLc
HvinBfTQERYkBskgOwTP/xzwHxgWGSXFCwiy/hn89QEsE8bgDNsRGx/H9tgiySXR890WJxPz+OAB9r4OF9UR+BwHwd/99xQUCegKwvyRD+f36QwUDQn26+rT
1T4i9gL0QPKs+uvxC/4XDKgGNxYQ/Qf1DvsF8/gSHuz9K/oeKeL2P6b08QsY7TLv0PIwG9bCIRsu4uIK7vfu+fndFtbw0gojp/YlGS0PKuQFl+ju9PIN1yzp
7Qrc9+/u4B8EIe7Q8RLB+Q/z8/kf0PivPwTI0xn7/MEN3b3wCAn3EQEJKQgkSMYoEAwZADTHBtpA2unXI/fkGuv3xRj7CgQFGdkr6ws+xwMJ+hLuQdAk90jJ
AtUw6Qrk7QMF8fAU+R8G+h/pEC62DRP88iIh+u7MJemf4QsEDMMIu/r+3Qvz60gP6vYIC+gH79Lx9kIFAJsfw+QCDOwyIPQU3wP6CgDzCuEo3SNH1QPdEx3n
PtUWzAnD7Nw3/DoSHOLC4urKABbm9uHRLvC17AkgAhc13ibd+MUQAQH87OL9N9nvCduz/hTyANU95tUbEDXuGCnxFrvtyy4FIw3m4+UDDij58swI8BkX/isN
6SndCeO7YSMB2vrz5dbx9u3ozATnHRIG/+L0FQQZJSPXDvH6IB5F9fS7GKn12gLRAwAIAugGJxcIAxEUIvU3BN71HAUOJTAm/qg9rhrtB+MQ9Rr64gX99Qf3
E+PsASck4OgE9gIMQyDvnySl5/zo9iP0/BHmxhj9DP/g8gHZFlKg8Az+4w48wPzxKN7h0v7xEx0hJCb1D/zfCijZK/cZSbn7EBQF9jLgG74n/wPJTNAu+x/6
B/fx/vX3BSUt6QImocrq4RjyOe36C0P678MjCybA2fQA9fPRxyHpLPf0EQS+EPvd2c4x/QrKOx7c1vvV2cj5CfjXBt0HRDUMw+gfIqUFEQ0XGvguDqz82fXu
6e/19xQEvvzY0BgW8QzzzwwtsOQGCfUzRgr8+v7j4wv/7/Xg9DnP8//ZMv7nH+fjJPan7v4PGgRj6w/WGuT9HiHk//oAM+UDCOMn6d8J99c8MKb4Bwgu8U+6
+uku+98H9/QgDfsb2fsQ/+8I7R4eASy1zwr2Es4WPxoT5fKjDt4P99Xb3dfqA+cBCRHTFPHzOufI59z34wVTEwzP2cbq+QTiDSjDtwr2/tLS+0UBEPsH99Db
/NwgBhws3LrKsQb3FvwdGfEa+w7p97Mg5UAB//MoxA7KxQnkHxgC6vysG+3i+fPt+OwHI/b9uzX4Nu/uBAu9HeUBAvsmEuILGNEwp+INFgkMFQQT3gf5L/0C
FN0yHcEYCMUR6yUOI8vv2TbY5Os5HQfs8gvy5bv48yQs/DMHwRwU4CIlHS0Cvtu0JefqM/4EISfzEgbR4g3r7QjqMiLhK9/t4ut1DynYDv4G9Mz/9/H2R9nx
CNvTRCQt8gAQ59Tm5fgo+/PJ1DUP5NPGAfQW/QXt1ssPHAEzRxD5/g7/49ru9voB+ePq3Ai12hDa80L2Eh7y+QHe1xgx+R8fJRrA9OwBBtIMr+rLwu/kAsbt
JwoD7xXiISOpByMc7xkuC+nUB+0qJw7M9eok4PTp78ctOQsQ+w4ZOs8sHSMG9gAxsRrz4/ftA/Tj/8sN0unkBQ0HP9AuAv8UlyA2O/ESCQziCwL3Mvg1AOUf
1AD2BMn0GwDa6Oq45wn9JiEzDgoa//E06a8i6R7LxxQC7CMH7d8i4w8nydz5AP4qKhoG8+vozCf7vT/xAsPOGCXyAegUqxT2/RrZ8PAHpighSgT7/Af4CcO3
LvYWB+oGAuz8JOP1ENXx2Nfi6/2fNSUL9Pbg+evqtfAw8SPbxxAI6BDp+/MY+e3jyN38H9oqHgoTxxXY2hvt4hzq9Mq7ICX19ugA6jTo+Aru3/H7/RgzGgHg
KN/uLLnCMfwO69T05tbtCcbrLtDwF8n4ITnFOh/qKRojLsj4EvQyCCPWBggW9soK3QnxLPXrsPTe9PEkNhYT5gwy2cUM6yNDCvD5Gf72//rp2SLvEhvf6AIB
zxNiLw4G9/QHxPfHL/wgE/PNyebnDuDtLBveEx7NJ+/hK0ADNg4n39/vzq0BJw7F4vT55w7oL+MnCAn66+gEDcAUYyEGDfkX2M8hCA8r+sTu8+H1//UdCCfi
TgHV5OvrEDsXHAHzERXb1/L5PTI61gQcBd/rBcrvHA/2MevLA+f0GQcS+QgZ2sm/6elPDzjl+Ant0RAoxdUlBw5EwuwWBvshQfIoGgQnyRrj3g4T+Mnr7AK7
2fHLyxIm9eMD4e3fwEIULBUF+PbV5v3PFeUc3ukKHg3u99f0Jbku/dH8DyjtPvssD+sTIuITJckMCfnbkAXZAeMBERMdFxv34eL0ArVKAjgLze/10PgK8T3v
/vH19SIH9cwH5RvpGhPR4e4buT4aKQDW9wrZ9xDHExUKErgW7Rje7P8X8REtCff18xCoTism7iMO+uEU3uwzIhMU1zsKG+7R/w8mBQwRzeEDC+o7CAUI2QYb
tugC/xY3FOG5LR3/5QPb8hbqFRnI7DP88itD9RkIGh7sAvv5EgUY7dLTFLf+C9XvNCj74ebC/RS/CjX2DgIf7erUC98dKvzW7NkTsgf6874WHSMF3RO7J+wE
RgktADz56Q4Sy0U2CObx3gjD+in27xPxDQbQ4PAD10YrAQ/jQ+fa4fbUDgMSD6IUIyIDEvTyFfYC9O/jIxi4Ng8KBwXm4r3r+vkMPwbavzTx0Af0Bg8CzCgr
9Q7Y5MIbFDD06C3kye8SuCgL+/rRNiIQvxHt2CP7BBj4B/kdwUc/LQgG9ynY+CwbFUcJ4fLr2yTdHOwIEvVPBQP41SQETigKDvc6GOD2B748DBkIFfTeDxrw
8ulOBQH73Qb13+hL/D8OLBYCr+kBJxvv8PPPEeL7+Ozb9jn87+c+70QW7DtMChQYJt7gDe+5AiclzNv/Efjw+RYATBz5Bsn7C+fUKRgLDQ820+DrFuhKIwol
/ufFzBEDzxge7SAf1CMNIMogAU0a3xMB+ykP4jMNFhvr8sXZH/Sv9h8D9i7oIABH8fH3Q8wTTCzyFiXrLhgn+vrv3uoU5MHe+PIE9u/8Bhrj+BgT2zJSEfzZ
F/kuPRgbBOLu1Brg2+8S2jsPFCL3K9g3Bj3gKi4ivRTw8vz88xHr89cXw/O96gfhCva8+iUg8gs8EKwUMfng3u4DCu32ARLR+9Xv9QQTO94OCswiPyHfMgsj
4wApJPvvGPEP7yEtGtk5zbbn1gr38TD88eEQAOgcQgO9BTQO6ucYGQokCysCqBfk/gLO2y7uBjHq2hf2DVgqFswcIA3D/RULPDr5HBHRzu7j4tfr6ekQBd6/
AzfEFiz75rwbHALyJgffDyPx4vq++frwNA7ezjgG6AQ4HsQfKuzq4RwLCvc7AgQBIcgU3K7TD+Yn793kFyTW2xEE2RE78cv5IxEEvBgJGw4M7wK3qvEEEDnd
Bvb7HifeEgWzNCQB5uoi/dbxFQnm+gTc3Afq3/jyAtLhmQrb+74ZQM8CKPEdASUYAckhDeQcCMwA8/q19Q4rxQ/c9RDxxfww/R8iAdvcQ+0BNQPt+g72v+X1
ArP2Awnv+bT8MOnZDy/wPifh/M8+EgXYDOjq3CX8RMXf5wr18OIuAwTj4cwa7PMi8+bu2CkZ7twW/vkiT8QeE9T29CPW6PbLBDrJ7QIR6RgbJh/JCCbt0ykV
+08VzdgI793r3RAeId0+5eIH4QTNNf0uEPol+9f29hP3EwbcqwYBB+vR8BVE7R7759viEgwKCTIa5RD+7yra5vr7G6TADQDgAvPl7F3d9A4G9xgKCxwm+EAD
Mf8F9dm+7iIOpMgB8vP51hr2YfQS/9Ib7AXjGvoiJAsk+Pzn9CUSDTLUzubizgfYtwlI8P4H4CMC/t4QJxzl3kAV+NntIO8NLMj5C/XN6NWoAx0IINnX5fwh
Eh4vEfz2HBDo1/MZ6u8IzN7YHMHj3eYHbgMLBcYJCSErHg3nQPQsIdTYAjYJICu8AfDm4+f3IsEmDywEyxr5Ig78BvgSBiDP2hH7FOkmUPQRBd4HzLQT/jQY
AeLJKgYh7zcC98UJF/3g/+oVJSUB3/KvCPTyvcPpQfIYC8kb6AfsGCr+9AAAIsXy5+Q3IOPA5a719g7m1wZF7OIez/TnG/cm4Pok5yQKxM70He3/Mrfl+BIZ
xOAP7hrRM+vTEfUO5BkvFRb/CzTxyCA0EzHgvdQE7un16wgJPOpF7+re/yHQBBQWNAEtDv/K8yD/GRGo+eoNxerC9uAxIxv+Aw/eGwof9xMz1jEG5s/lLBgR
Od4EH/4DscMewDT18Nj+BdctDEcI9hneJhfi4v/8CRsR6fjo1gEI4fPuf/gW3r/d+hcqIuD7HOP9AsLw8hoHAVLGDiP86N4K/9c/8h4fxgAGBuIg/xss400i
IePwGwQhK9wEANfn8++/KDz998vrFw8tCQoC/Cr9PgzG0uc7Ct4f29YJ/vL4nzr8Pvvw6qz35woB9PsGCS061NQ7I/DJKjMQAgPcFv7rMvMgCPfQxQsaKfoZ
9yXf7vz96SL5Da8vZkDo/dwq2PUqCfUTJfKtBej8JQsBGvECHADW4Qn/3m9QBv83AP/yDADbKwv1EasN9yQC8VAU9x0D6OIA+QnVJDQQEdYVzdkRG98qQRjf
3fz4JhXqXSfaGBHX5twdAdg9QSQF8vgD9doUyysl1PC7LgkM9QAH2hDhI9L+LgHt0/VpDxv62gnu4hzB5gr27N31+ksbH+oT5RI9weTsz+77L08dDdvd8e3+
KOA0MOrUvQ8WNwAQJyK4Eza+2BfuMN0d+zUq9xbb48IFCzD87+rKBxIqNPcaFyshSMXfDv7yvQAn4B763tjY0gftJv0L4bw46y3+0gAT4+YGA9f6I9msIVMR
3gnPFecLHOEBHQ3+zNcqMef0DT4SFhyT6QIHFOhPNBscAPXYF9I26/baAwC0IOog3xb5MvcvGOLsJN3/zBdpEigo8Pv96ufv3PXGyu8kIBEGJSEJAhEt0f0H
0MWsQUr/CxQVDPPNLuY0FPXxuysiGQMpxBD8DCnO7/r9Cur0Iv3r/eTB2tn+8zwQv7/0ACIH00kK/8sqNjnh5CHZAycuEQtR/N/yLfjWERHbysYL+xTHCSgS
Jgf4F+Hl6vzhC/f+IAP6/OHjMaUu1erR6hok/ekiFRHoHiI16hvr7s0VHA/yEwAZtuXxnAXtyd338hYC3SpF6/YCRjX49tPc094DBPnK9AXI3/7Q+fPY//0Q
FCzzEycAMhYtK8Uh8wbb6w3eBPwZCLnqDcET3vfkC9w7BAs9Ige7HiA/4vEM7CoRJxQV4uPJ/+D/9PjfEBjlDiUTyiUQIOYVSuvMDwMQye8G3h7v+xXO6a3u
Ef8e+AkTFTL2Cfwo4QdBJ+oDJPIMAwf2Bvuy2RXhB8UGDv0WDwMN+9r18xDS91ct1AQH5vkqBgsE4dzLJ8cE7v/yHAju8xwK+CosCR3THzAGEgjkUvzp0vz9
2fj868HlHtwx7dj36vz8QSoAEu03Cbi7/vUE6+PLywj//wMZ/84U5ezjzSUeTP0tDR4QBS8Q7P9EGCD4Qw32IyYN9BfL2TboJ/HXFhgSthTgHigbQg/e2PsF
zNox6DQv9hn6+gHuC+8p9q79+hHLDc8nFf9W+Ov4EuDTEzcXLPrzAvXu5Q3sSfPyzwcHG/1ROBsHzgQ4z+YmAAUA0dTLGuAC0/8OE/wHJfTBEQ4eFQHk5goB
Oufi8wgo5Rc5/wD/38PWzhzbGez20N4pI+vaKfnq1R0UJsUj4yInJwkb2s8A8PjR5OE08jTw/DIzHuUoA/DX6xQutj8jDSIf7e3s3/7x7e3n2TThDQPlwy4S
8wn8CN9IJ0QC5PXRBARIK/0D6s/k7SEE7+jqSuHlD+4hHBELFfgoA9E+9sgq5hOg4uUC1gLgC/Ae5vAJ6N36Gyg+KxYT2h4CwhMA0gHqx7PcBAXX6Aj94iMB
8A/gAtrRxjFDFB0XKc+5Ag7B6Rf7/fgX0enf9/4fHSwJ1x4P9wPwG/k52hc5PKb8GeD4DQb6AObX5/HcAd/o9RTp/hkiTAT19R2/DVUd8wz07jYVKAnxxggV
wOvl7BDZEgzt9Qro1FQHNSjw+wLR+gr+IAcA0O/0MfL3wBPfKgcWDfjVGOSoIRYb6gc05Pnx+u7f+Bvaywvv+9oAA+LPuPgAB90SBtlUIwEH/jIL1zEQ6PfV
AdzlBecm8Ln66BHpRQ0EDfwAwCr8K/fo+h20H/nv/+wkAOj9Cd4QuvcEERAb89n8IwX7NFD1HxAXJtcL6vr8+frc6dYItQUE3eI7IAXRxRs8JtcnKO7y/RZc
zgcIDOHkHwcVMOj5JhLv2ivYIu8B4Or2H1Qk7yToOynWBiPeIAwZ6AXm6en97BvjQB773APkByHbFDwm//ovDBa4/dgA1zkO/8HL8sr7DvT//dop7CP26tPq
BwIUGwTTsPsY7vgyVAAE+dIx5L/8CE8c39f2/DoWBDMfKO7pLxvmIUDkPgv9DwEL1Nzs/9wEQP8w/BYPPw+3NA0e9Rcf/+wPLxnl318NDPzcBgX5F+HpCgUw
8ww8+eQ1GOcO7jwx2AwA1kLiEQvoKijY5Rfj+y3wJezmAjEK4ygRACrKBynj+QvWUt/s/fgV7tvr9/f0M/0k7PvhKBe6GAUs9NNFEfoX9MFHuQQL+eX4Cdni
/BsqCfn32u4b/toWIv8m2BI08u/+zTjw+Of5Dtrh9t7iBygAQe/58jUg1UQZ3wkEKAzkFPLsIvgFAhAC77UF38TrFewa/fHdIQ4YIhsh7xEvSMrADiL5zw0B
DtnyyOjb984q8i/d9QQr5r4qDR474yYmCiMUxCcTLxPLA8QQESbeBRP4JvviFxcR5F/+FvQDRAPl+uck7Mkr+wQW4u4u9dneAucM/MTLEBb6ZPsI/xgjH9P9
FDrirzv26gQC7BkN3+sUFQb+8Ak0Egr3HQj+8SAm2e8IDhcdLwgPqxuxCdkZ6g7uIf7JN0gs+0jm9Pr7Lhfl/e8DIkLz/QHR/P7czM37Htf+AcQEE/3o/fTR
6hZfLhL+HbkD3D8w3dwXCs8gBO8M2vPx7rpSORk2/y/qITAR0AvR/jbvAwreA/y18vjw6xMC5RHbBC8aqzoG8wYDBRgD8xDq/uk8A+Mb0OTe+xb9q9QcMsjm
Be0EDPLy2yk1JwUj/xG8O0Y4DQHb3unQD7wDBePk5Bs2JM0xGwja7EEkIP8n4Rn9Hj385TDPwfT69PkHCfuz9QL40vkr9M4dO+Py1Ub03iEn+RHr4P3utRj8
BxkJ//rQKQm1GhjtAO1S+RUA+AsD/xnbAd2y3xztCOvqxAgU3/Eb6MEF/eXvHTzq7ywM7vX8H+cK7hPe6ekV9Djg9BYd2h755CkBOuAkXinz9hbFD/j0DQED
5gMAz9K//uQD8/IaHfXyPhsOQdsQ8+YKMM0n3gbzEgXQ7+EAAs5bBiz+5vv8PsgCJCrZJCg62gLs/wUkAC/ZJOL4/OPb+ycJNPz9GRsguiYv8s4XCjrsDiXi
FN45JRUh58cL9vvU9PIZ5fPgEjz8BifnEApHNbv9AQMeDBL16iTu++KqJgkQ9Mvo298q27za2OXeK08w8Bob5coEJRPi6u7o294f+REN/gXv0iUl6go1D/gi
MC/7y+fr/ewy9wrLKc/s+gviFRwNLfnTFxvHXQkiMuEFB+QnBAf37RL2/SHr9LwDCNIYDwwF4/fYC9BLFiMcCko2/vrd0/0H7vjI79r9KOnpLi35+Rj69g4R
4js5FSP5HEP87OrQBQvl2NkP4soZ5uIhIff1/K0A/hoSQQ0yK99XFe8D/vQC+wbz+Tjr4sv61RQHDNwH7dom3dMWQv62+DgF0vT7A+b+9y79yQDI+/TxASP2
LAv1TBol1AAh9e0EUxEM6SHKNBYRCvbj6QjS2vreKPX+0hD5WTrwOQ40DOc0MwD63OAL0Qjv7Bn/0PjT/fz5+vIK7vnKCdlFBRUu6Sof7u/v9gv3HuvQ+dfw
CujnDDwMKP/u/esNzAQgFfjiMyb77AAFA/gb5PD22Ojy0c0YWQwq8eHdByfMCucS4gFQHNz01/Pu7P8AHA7N7LHlv978HD3o+/dHJKMrFPK+MCgr+PQxzhP6
Nens+AcVDv4X/grx7Bsd3xEKxmUdIAUVKCb3Pwv+4+f88NsZz+3u6wrIHDERGN3nBCUGMRMW7gFICgwW8NAH9BgP5AIfnfYD8uwN8dlDrAwRLwwByhXpNvf2
2xEM9dsXKQu24ufh8LT98D4kzvzVCzgh898K3/IQDevYOikI2lUo+tADzcPl2Pf1DdrTw+YCKyfcLOIc8CZOQeIfEgA+FOYTKtDl9eMl8uQv6uvk7NwR7eEu
6RMlCicz1yAb6ln3+wHgHADvAkXu6GMN9+7PBxn/4AvmCeMfMC/f3w0T9+QgB+cH1f3D3QrhF+LhAPn3DSLYKAv+A80IFb8DBMpN3gP4+yjk493YJxRCCg7A
1OQiRdoy7RoL70E1ywb8ANsAA/DUM/saDRIv9/zi9Azg9wgazicGARMudQ75EBjv6r8EBh4T9gsO0APoF+f68iEeCxS7ORD9LvL32tMNC6APFygj7+7b5goF
5w0xGxnU/TAO/9A6JgYh/QP/6wED3iX21uPpDtzw9Qf28FUMHve0Djj7BAoLB/z7O0IPGSjU7+YkQiwZJt8N/BzfLcjoJ7v5/xO77vUH3B1D6/r8K+PPIj4R
Hv/a7Q0BAgMEFRXsAzcM+9kuBiADHA4ZvxLtERz9/Qbs0u7y0/i13x/B/cy1+jkX7go3+aIcMgfV9AQLEvTvBwPf+drn/w8QL+0CCsjzAjnZEQQk7vU9JPIV
QwkFGx/2Lv4bLPjf0vY44i398OQYOuYW/gsHIVY0+yVE7egADPUiAe4bANv5AC7NMAXa7Q0V1PwfzA8DNyHz4wwP6hT86iXr36vs6iTXDckGABbn/ksARw3u
8/Q7KubrA8kL9xgRGO7mDfnx9thB8P0Azt8P+8IGsAH6MkEU6g4j7vz3LhcKDerz8jEH4k372Q/u9R/5vQXlGSYFXFHQFiT05uf+2xk27+XWNP0QOQXr8Rzj
EA28S+Ax8TYyEcQcSPD29A79AxjyHPktC+c7/f4W8Qge9uspEf4x5hUv2fgG5SP63/z23tC/HtzyHhv6EwX20TwIGDs19uECJB7V6Bf0NxoDBxHS37z//OsM
EeUcE+XgGs7BGCgC+/Ij+tP9B98PDvwc++GwxQnhBx4a/SP0CPkGKAJE+gAU4C4b2RX93ATbGAoT4M7bFd3n6j0a/fwKDhw6vygdCvL4DCPiI/HmJNQKCBMG
3bkM2szpAPIO5/cbORj5JhT+6AwPTe4a8gIvKvIk29Drxfrn1OI39xgE+P5LAxI5FeYJCgUi6fr19C8cH+r317i/Ec7KDxzsMRP4BAvOzRUEBRr5Ghu+GwX/
D/sVD/XE7Loc2fkaEP4WFxLjKwrYOhoMDgguLen75d4JFgL4+cq1wibj2CX7+RwQ7RMW97EO+S3x8iQHyR/+3f/jCQjx88DdJMTo8gIgDfLb/AUK8f4DItvz
akAFx+wC7wsjA+oH6s/h1NMaJCI86O8qIS39Iw3t7wQNPNYXAv0tFdn//Nfo4P7U2e085DXr7DosEM0yKhnoExA7ug8hAwcJ7dDn6OzpDMIU+B849ee38hcs
wwTdEwkQCyvT9SUHzgkYMD/lAvIYARTFIhwNIwfsKQfRFw4HAeEjJsr2G+omAvgBAtPEtizr9BIQCCr7y9wN2uEe3tgiSkXu6B0K2NnjFgwWEgAB0Ob83B+9
4Q/FDgIU4eAQ2AcqNivl8fsC4/4i8w7ED9Tq9RPMLhP/8/DmET4MH/MZyS4oTQT7EcQGLPsA7Aj+0u66wesq3vAM8jk7BvcvG/glHicC+xYK0gi2SevxIfvl
3/IX2Tj+EObX6RYY2S0JCf3yOBng09j6Es8jRPov6unt4rvQEiM7C8jtLvLz3ucB8z0lKg4QFgkOBU/42N0N687REPgxwBQpFOsaCdI2Iy/gA/wqy903uBgB
HvXQ+gjM///+AP/04CT0+xQD7SMQADrX/B7T9PbfRvH87fD689EF7Oj1QAsl8+3rIRHAC+URPB50EwMOEgj21Bz6Lg79/xD1A/QSygv62+cKL9UuIBj7Bgku
9zEP7cseUxjg/wFF0AkaJPfpHyPn8tw6ADYG5QD0LRXsC/u39hU7NDD/+SEI/hbcXOHlCvLJ8AryDy8A7uMo0uZJ4/DlKv7PBuby2QAWFdsUqfkz5NLiLOYb
CRjy7THz9FTZwOTwFfb79if04hka3iLT+Drq3gkPyeYwFTMBCyXc/s5J8vwyQNTw3iHxAgDjL77+N6HeDfnkCEQY1v0i8Azo8zMiIxnmF8Tv6vsWPM4NBf8l
+hDzK8QYBz/nJiz/BBbo3fv4SgP7GAIytgAXCBrXxxQG1hUoHgFU+uDxHQHsBToR/SE6DunQ7AD07B7SN87THdDzBf7+EDbSFec+9OAG1Nrl9xro2gAXD98W
Kco0zvQF2u7eIwApSwf+AiQaBh8b9uMAG+35zie32iUK9T4MASrb6NAG2CswDQkGQfDc6uPn5AkiEsv6CCncNA/1Bbnk8/zg4fetKQkRF/ch2dsJ+hHgIAT1
/QjJ8tsOG+3zkeQBtO4EDf0YHxgC3wkY1eELJehVIg/pCwMM4SYD3RzH9kj73/z27upD3REEDgDb4zAD9BEk1hPD2f7h6SvMO8n6Ku3v7gLr7DjXJQcp+Pbr
J+j+Dy78+M/P38oXKMkl2/8UuuXKIdcXPxn+CCMl8CAJudwSEtr7A/Mb6yMvGv3lGSjm9tNPzAdC/BI3Fhvr8RUH8/os2+LgBdXsKPbgLQfvKt/05FLaJDnx
9S5B/d0gBvf19PXWJOMl5rwHBt4I+wwu6+MEJ9jvUDcA7R/sH+Lz4Qz7VCkH1/gIxgMq5hkJ8yXM9wsO7ApI8OgQHgL0Gfj52/ol/iKxG8zlFBPaPgIYDgYj
MhT0ODX5ERY8/Pcjy8XMG0LT/gsTBPQDJ/E0AekPouPtNNApDOz18T0G5QDzCtQs/Afi8PToNRgp3ffr3iKl7PbtpxIO/enuMdYBBQMqCAcO5jjX1OsPARvw
AsftGdfz+zjGJCEKzQs/494Q/hwC7+UeItz88+Ll3QYvwPAS1twBC7gJ4+oKC0PaABb/LAslNQYZ/OPOFQIB8fW17jgA8f7msPsL7CDvTOoYGAsK4A499hMG
3uccBcrU9awKNN4mHyjLBREXGf8x+TAx1gH+02AiAd/8Cvzw59z72vFD2u/u8s35KtXe6A4ByfYRMCIWKc8y0szx+RUH0Bbr9Dru4+f+0S4GOvgZEQTvEvzY
4fMy2APvJA3IDf3mAKn+7N8H8kLVACYX7eQbJN7oANTLADER6vTzJtEeFvcP/xwq1Sjl19cQSxokABMVExwkH9byPQsgz/vTxi8B/SXh7Tnh4ykdxv0Y9BQK
/eP5BRAi/Rkz5/IVHcMH5DDuDqQYOO/3/ROqLP44DOr+/e3+7AX1ySPzAeMmJtraFdIL2vIf70Qe9d0gLjYHHQMhABgq48onSeQJ6gAE6Com0+LaJ0jWDAcR
1AgivhH0BxDkFxYLH+tjGCcL7fTd7yrm/v0aUOEVNxkGETfjJhUu/9YTLwz3+TrzEBQW+dAyH9Mk9yxaz93nDQIY9wfiEBTv1OXwDAssTeMYD+3u1yoB7g/P
+Wrk8vL/rS8fGe0F+wPK/NAT2Por8uomGCXj4TP/Fe/+Eu3OEhnL+RvSJQE9G/4J8BbeLR/xI/sQr+P3NdAO4BsA2/IdNwRIJ/oY5ToEDgT/GO/5TPY17dcO
zfYJAzYn9gnO/Qz04hAG7gEOJiL6NfDY+hVt9TMO6TD8Js/hCuEEPwAL9D0P+mAB6PNDLvgaG/Mj6i4eJ+3e//X6J/As1cQS1t/lFsEYNhn5ygYD9Pg3IeJB
F/74BNkI3vUt/+6uHhnc4OsP5P45Hw7cIw3yD9Ul1dc9IcHs2/LhLiYHJdQvJfgh2uu8F/0p7gA/5tn7/dXmEg7w6y8zJLkOBcgY3/M0veYXEBj0AgHd+iff
zNAE+igDSdwW3xf2/zMquhP5HzAXHQEm8EgQEvDfJOYI7uD79uZGEwv66PLGL/C6Wu3dB90DADK9CBzNQCMUGcQJ3vDHLBP9B+b91eQRBNoA9vUuw/QOLew1
8AwP4UHw1uflM9vULQ4vGuXuFuL/w/4HBQDR8fQdywvrHg8eIPTc6Qsf69Ux+j3t//YX5y/PHeABC9Mn1Bqx/gwX/vE4FNTQFu7aCxEl6AL4EOwVItUEBg5A
thUVF+ca8u0GEyonwAzt/fT/IhM1/gX58wf51Pb76UrI7/0m5Q3cKyIRL/npPykV0+Ia6gsNHLgH9RrbF+X5JbUKFwHzGt4MJPAfG9sAEhT30TT/JgsR7vTo
98EU8AgxygUIA7o43wkT+/X75Q0THPLMIPIW7xT13sUQrfvfBBSl/wkfx/nfFQEr+QfI5w0O3Q8bNDPu+fgF4xvTOQfkFeMRFTv2Bgz6BQ8TEr7pMxXl6BAy
Cfrb7ff5G7JE/t00xRAOLcwrGQUIF/8Dwgj1FfLuPOj/KAn/A+os8fXvAhHNAh9FB0UO7hTkLwrv8BYL3+EsBzzl5/ff4QjuMBwWBNnWIfjkF8ULMiJKENQD
Ivrw8DgGCg7xD+o8DN5C/sYd3hPvSvUPOvzdCSkZ1/wKE/XcDi4/8Ofe9tUU5jfr6A3U9Ow6xyTv7yshJQ+t/eoKxgr++x76/t8DASPNFQvpIygKITLoM/Mx
7vI3JuYSJ/gK7CMX8+TR5Bzn6sgRGvsmLfQVA9QdJRTsJjoL79xI/woWFSX9187JA/8O1hj9Iz329S025T4l9+H8Jgsd+/nU87MpFw0OEtzhzv3GDRHWYOcR
LiDGLAT/9BsEKgjjIuL4DlEhCxf04ecWGeTX7RlZDxM3Nb4xJBfODSM08PUz6ffmNCUKCQLa9AoN7un3Bwr0zyEv3RIjD/shJyv1wQTyC/Mt+/vVJeTqByLD
Bij0Uunn8y8KPSYm7P5EBRQbEdr35RsO8PIPsOgBDOoYF8BF7QX1Mw0YJfoS/zcf+xsJ5w+9Nt4R7Oj6y/km2Dfs5OfM3CwMEAj84RDIIzrb+d8BAwhPzAsO
yhHf9Pb7BuYBJ9Mg5x7bFwraGOswEuT0Dv8Y/hipGtcaDfrb5uwnswERzhIF8d0DL/ko8DoWHxzDA+nGOsgK2wfz0fMA+QX45zHLAuwL1BwQEhDX5hXL6wQG
AfgM0ffSPQHGyiHgC9EU6t7+EyfuET7KIwH5UdYDEQAFABjXGNsH6uLbFMIo7CkHvRYX7wQDBdoF0CNS2RQC6x0VH8okDOUE3+Hu5g36+D3P/RwR0ggWBRX+
DjToCej74usQ3+wF/fux7RLH+9Lp8r3PA/4cEAjn/+wIDcznA+Y42zW9BBLs4s4GG8QY+Qsl8vsCKvsB5hEY4wlcvgAZBggvIroFE+Lo+u4nwA4B8kb5Bxgg
5gQeAyghJzHhJdv+Cukd1vb6H/6h8wHRF9T93N8nICD4GxwC3gkIM8Y/JyApJ/Hl69QN//ja7NZA1f4G5OfP8PIoOg0m8+0R6Rf+79PbCZgl2ur24wEx8ES7
BPf17f7xDBgQB/7GNA+6BPjgCBEC2erSM/C8BTj8KLY64dzf7y4H+hADBO8eDM896dnw6xDT1fQc49MEEtIsywQO2AbiCN0qFyoYHUsq8/fh3RMP5N3p4fD7
EMThKTLg3Avb7RMx4PIPDRPGCDXaI+Uk5c0p8dYD5dzsAi39L+k4FNDvGQjJ5ywWJ+sDMtT42FUT6yY23fP9HPH1D+U+xBUI3yLgBw70I/cI9ikxsPATCQrX
E/Dh8xvRucJK/Br8+8TwIwY5zhtJARLlBirg+yvk5g0P4c0O8wjNEjYGJ/we/PL62g79QwoHJQExH9zZ4iH5D/G2+BYCCdPYKd9M0dvHzQrhDOYmHvMc6TUT
yu/6+fXzBebDCxMW6xoUyxTG7+6+7wENEh32E+vyCE3LBPkZ8SoT1gcOFPDK8BHbKB4sUAH7D+K/RjYSExoY/c44GA0I4Qba1gn2BuDGDvUpAiT+8w4EE+Mq
DisI/e8nyt7jFhLrFcPbDQ0cyckyBjTY9vLS7istDB0J0gvC+kDGARDzDQ0a0wwUIOH85CjRWA0rGOXmEgT+/yfjCxERPObqGfUg3i7v+Nvl9c/cJuZT8Ovv
z/oA+fzkNOQH5wEc49QbDCX/I88Ss9f+6fIgzzfY/AzjAfcO/twy3CsEIyT69QrRJtw23urF2+O8/xHtMPf/++8J9O394TPmDg0nGt7cHAwR/jHa+8DoANrz
H9hC9A4t5REABRcaKwTz5A1J2dj6DgLvGMAe7+bjzgEMy0j4uCTEAukazvpDBQHxHzruFgjV2RoHwuYB/iPh9SYfAdI0B5Ys/w37FQDiCM0EQdDcFgIH6iK2
BvYE6+/+FvMV4e0Yxdgn7OISEigm6fs0CTIaCeHsH+DdBtX5xfsrCRuaDvLQ5s4T8g8eGg/4BRvS+Avy6AsYtw3SLQ6/8AoIJbUu27kMDhn7BP/oCPMoWerl
ESct7yOm+N8CA+bbFdgTDQIQwwwFMuQNHO0dFiY06AcFAg/sGcEW7DHc2u0d2w/4/vzL/AwM7BYR/BwZIFDSEhELJvgsxfTlJt7n5Bfn6hTk/gPuESr0Mwb4
JRsRMcUf4wYHDCLk9usT7aHqDAAq3/7WogIPLQL46yED4Os9tvIYEu4XGO7b/Cj8xQP+9yP1Fx/1DhkS4wZO5SQXGTze7Q8CC9oOziLTCRPj2SzGPPUjBODm
8RnwHQ4IB/ELJND0AwHoKwfQ3d8k7qLvAfQgywe+2Qr5DQEF8BQY4yQVwtvQ8yHiLavwNwL62d4ZByja2fHhKeLv1vkMDQEELvrR3gXf9xDzzOtAFCGz5B3K
PN0nF+oWJwrYJA4XGPkJVL3eAAgD2vfezwUcIN7RIAYu0/Xz5eUwE+vyEwgMASAG3O4oLRcTHPwU3By8AM8j5g3DLhjT/SEaCQM19e8TJBoC+gz7+fck8/PD
Ks7U7wjhS/8VA7oWGRni9Q3eFdgeJOoQ9AEc2TXICvQn693iCfQN4fQb1j3AEOERNfUf7zwi3/0u1BPsEeb8DQ4g5xUy1kEKEwa8+g4k6gED/RjPGDQB9M4T
G+M20UHt/9Hy1jLrLRkNCqrpF+sDBOv38jIcJ/T/KSsY80Pv1uEJ0t/SCu8e0AMcvvgjDwX75gfxBwg8tu0TAwQZILgDGgEF2PUF5ygGND3NDi83++b0DxcX
HzTjEAMPFQAb2PzAF8Lr1xzaGAYd/7zlGST/+vHy8OwSSq7nA/7lEQ2uAf4Z2ezGCtsGFikND/MWDtv9N/In9BM94fIADvzfIq39zgf49N46zToBKA336/ok
8RQMFQ/8EyHK1fz+AQkZ4OgwFR7mtCr0Os+96fzwAA7aDB0cKg72FbjQ1fwC5irBEvsbDdDUIP4cw/jf+/keMAcND/g0DS8ot+EADRDtG9v7HgH0164l/SXy
4c356/sn6woVBQr0GT2+4BMHBPAk2PM2DOvPyyL1IvTMzs4HMQrzACXZDvcER9v13iga/zO3FQf4/OLxFdtAGBw2zfXxAvfrJtTZ6wcts/UWKCkJF8kOv9ED
9QMLuxTxASXUAR0L8fQg4xgGGTvl+e0TDuQ+yhDhENHF4yr7Nf0u7pMeC/f4AhDZF/MQFu/1AQgsEC2tIuEP5Nr8+e8N1egEwv4wJBI2//s8zRws2OMRHeIt
HeLiCuwU6tzu0iTnBAPwChMr9i4nJDbWDCvL/f8kEb3/8gPoBuGp7B31QPYB4djuFP7dGzEGKvcvMfXs/RkG0BH27fMJ7KfPNPYWDefU5x4bH+QGIv8w1CQf
1vfm0QnzGrTlDCkr0eok6BfiSQi1J90K9hgH0+EQL0fc/eoBJuwwuN0KAybzABnUExL6O+okBeHeHSkRAfEHOa385xTZ5QPQ7A39GubdSv4/1Bfnzh4L2uQi
OQUd++Yr8QAbOuvSOfQlvgXZ0/4PADja6iXa9SEm3v37BUHVDSaz8hjx5NklzMXNHg3F4/ojCff96Of2FCoSACjfBvsrQNQO6P3s7Q7l/v8n5aXvHNVC8vbp
zP82AfL19gbp9ecdzgH6LT4aOLb3D+EI0P8K6xUDAVTv3Rz5FQEM4wPkFFi23A8UBCAYmv8V9Pnw8e3ZPfEJGdL6AB4rOxrtUPYoML7zBSkSGA3P/vDw6t7f
B80xEiH3kgD9AhAA9PX9AAYuvicYICHsIdr/AgwZ0te/vxcP5SrW4BcABPwJBeD8BirZ+/4RMdsktwXu5su+0RjsGxvnS8QnKgYDDRTSHvYWNOf5CewW7DLJ
LAUt0/fUJNoW2P4M6dkPAsvYGCIezAsu2A0n5ALrD8zH9CgY2QwatT/QEt7X5gNK4hn2FPsBPR/4HzkVFBMZ4SniEw76z+D8Ns41/N8SBQoNEirzFNooNOXk
FuUCyhzcFuIH6NHWNOlREtn17uco+tcA8fLz1AJCy/b71v3yGqfQ0R8DzAQP3i7OEuTM/gkFLf7wDfXkGTzPBAAZI/5IvQAZDvu99ufnLPzzK9EJ7u7FKgIG
KAYp+fIHBOvyzw3NIRH+IcvlC8AJxubh5+IEI/dGHcol/B454fz2//UZGaL+3xHw3t0T0xf8NQDB+QI39wQJ7x4CLTL65O1INA4WxPb6+tMg9SDFQvH/497j
Gxbq/AIH/OUoIes6r+wa9g635A364Nj1NvMn0fkL7vUJJiNJBeYUzygg4+jj9wDtM+os6/b42O0c6lj9/PjB8xIM4xj4AwfkLyr/6wsAMOkcpSALA+8N+MrC
8dzkJNYM2yLAHzIgA+ECNPcPOSP3JA3o/QnqBNrmLvwCzDEDrA0P/P0tANsJ2f825PUQ9RPhR7AXPQEPA+rr2xrZHR2v8h7s7hD5+BX8Iyn4JPvwDANHwzX7
Ah4Y+unkEtolM8Xf0QrM8zYB/g8GHOH71ufK9RPD3ggSBuTDJ/81Bfz74ikBPiEDIxojBwY9vvcVHfblDsgT6BDryc0syS3x9enz3A0KAhMP+hvZAmLN1O39
7MsduSL8wObG7QjaMfXL/9kOHQLqEzfOHPYKE+4Z1tb2/AHK/x8W+NLXMrk/5wQL1PgdACPy6wf45zQhtuIHCTHoLaz0+Sb+3RP/yDMWGQXaFQUrGiQzDggD
Iz/WAiAT5+fu2eYTFOq2zz/wL84R48T5GBkSAfjgPd4tI+zr6S0c8yKtKfDt0wrnI+BA3xXwx93/DuH5BfIWvw4+wQwFCBgBCbYPK/3pyOkL9xvgBTfW4wYA
FwkcNRgHBDzYzQfr/88Hr/vUE/ju0CfNR9/57e8YNyAIICsdHAghMuIFFjTPAASn9sfx6MPfMwkt7v7RuQMH/Mn7FRv/CwFA1xbOFuX7Dtm9DBD3w+4n+vvb
MgTO7/8gJBIk7SUIGUHq7vEZIeco2/3iCga+1B3NTCAB8Q==`,
  },
};
