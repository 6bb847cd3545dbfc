/** Made by `npm run tune`; do not edit by hand. */
export const ENTRIES = {
  dimensions: 32,
  grams: {
    step: 0.02705761954540343,
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
50k
51
51k
52
5250
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
7
70
700
70k
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
a year
a+
a1c
aa
aacp
aaham
aamt
aapc
aapc coder
aapc exam
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
could i
could not
could she
could sit
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
credential what
credit
credit for
credits and
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
has more
has never
has no
has not
has one
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
john
join
join the
joint
joint commission
jok
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
the chief
the chps
the cic
the claim
the claims
the class
the classes
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
train me
training and
training for
trainr
trait
trama
tran
tranf
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
what to
what training
what was
what we
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
wroth
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
you only
you pass
you say
you sit
you start
you study
you take
you tell
you test
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
    vectors: `BAj+//8ADgT5BPENDfX+8//6/hII9vj+BvT7BQP+AQH1HQAJ+PwE/fkA8+sC7fz7/PPtAe/3/BcMA/v7Cu7p6QMQBAMd6/gBCe389wPuA/v/7uv09Q3yC/n4
8hMNBQ3+FCTuBgIA8/gO/fvs+eb7/QD+7gH6BwEa/v4F9PgIAQALBAf4Ae0L/vruB/0D+wn39f3sDO/99Af+/wUCEwwJAPbs/w7/8PgI9/j5A/vrAwMaAv0B
4h7hExns9PXt/ALnCvjw+g/jAeT8/vX2A+oB5Pjz5fT6AvYSBwbp9PYLDPwODQMFFuMDBBMG/wYG6gjqCvf/+voA8v77+vn//vgNAfUA+wMIBxgb6Pb5/AgF
APX7/wgDEAL8A/YKBvEG6g7/Gw0LBP8c+QAIBQPsCw39GvbjHuoC+u/6CgD8BvgB+QIE+AUNAQn/BQn7BQT0//kFAf74+AIS9wABBAr9+gb3A/f7ARP08wn/
7Qz+AQLrAvzn/AEI+fLt/g70++P45+/8ABsBDQD+A/7xA/z/BdP3BO7m9+gF6v8OGhb17wP2EvPoFPwO6xDz8fEWF/7w2PoB9+736g/29vIeJgfvDPgH8RAH
Af4M9gwFCPb/AhX2+Qb+8/kE9fkE//gC9gkBCg4M8xsB7goQBP8JAAoM9/TyAfjm8RAQ9A75AP8A5Bbj+vkN+wj49u8ACwID9wkdBBjzEvD5/u4Y/QEB8/kI
AfcSBg0RFOgZ+fjz/gsE9RsEAOYF7Of0Eg37Ae/2EBHv+vkB9R0EBhgDBOIK7xEj9e7s//zx6PP6CA7z/fDk9O0UFhX94AXw/ff48egX//IRBgANGf4E6wj/
8gUFFtLy9e/Z5/7uAfsFAfgA9P/5AgkABAQSAv7+/AD3/wr4+P7yAAD68Pn+Avj0CAACDxAG8xD0Bgv/APz66BHvDQED/uX2Aw31Fw3rBvEH4+wFDOQYHwf9
/Q/u2hfs8u8ED+wU5+nx+A8V+xTu3fTnJfgS8g8PDPcQBO71/Pf2/fDy8wf97gkP4RME/+wz/hUO/fYA5+H2C+nqBvr/CAYV/P8BDSD9FOQUAvIEDO8F3Q/2
7goR8gQR+Onq5ewG7RP0F/MH/fMG7A8QAQoFCP/j4/T08S/KCeYK8vrqCg4f/w04AOXyAxn+4+IE+Pv7DA72DfT3+wv1AQYDBf3//Ab8Ef7y9vv5Dvr39v4b
+vv1GRgPJQ3+7t34BOL19fAG9BYA+gUF+/4S9wQFBvkI+vz19vvwAAL+/vf4Avb7+wUCA/T9BA0E+hEDBfj4AA3m+uz7BPfuA+7+8P/48/QAB/8V/AP2//YL
Dvvy2wP7/hsR/f31BykLCxb5Mgn///0D+u4H/9bp5xATBRIHAvcGBAT39P/wDAX3//z89PjyAQEBA/kH8Pf7BQz6+fv58fnx7f3+7fX8+PYEAPr7AvwJCvH1
+fP89PPz9RME+OUfCOkD4SD+/hMe4AISC/MA6+//6gwAJfP65eHv1g/2DA7kCwLy/Azw+/oU/f/u/QMD+ugH/wUH+Pf19wL/Aub/G+AKBPgP+vP5/RIA//r+
7hD3+BDw5gAABO0BEAYL/PYGBAcJ/QAI9gv5DxLcEfnwCAv4AxINB+UF6PwCE/oA8RgIIwgR+wr5G/kQG+8WA/cMA+0RByIS7hDf+e8W9+35Ef8E9gIBAfTz
B/nv9OsS+O79B/j4F/8Q9ev1BQMODff0Idr3+/8A+AET5hLZ9+bf7O8K7Qf+/fsICAUd/QcCAen1+Pjt6QIB7xIMAdYWF+30JgoT+/T/AA8C9QMD+fECDwjs
8/n//vYLCd8LEBv68PPfI9sSI+Ll8uz7A+MN8vvlCPz96Of69PcUEA3uFPTq7gkA7/PwBvn9/goMABH2EeoM//vm7fbv+xj+DP4O9+rzBAP08ukA/Pj89hQF
DAsGAxTz9vz6+er4A/H+9gL08fMG9gMG7wf/+vsBDP0LDAcCCO4HCQERA/8B9Ajx/vnzAf3/AggA+AP+/v0GBvr9BPL8BQEBEh0K9/QD/Q8E8wsLCP/+CgwF
/QUCAf/xAxcJ8xILC+0SAw8W7/X/Evvz/AT0DA3yBPb2+vMgEAYH/A36BA769O8G/QoJAgUFB/79/fT///jyAQsK/PwABfkDBQIHBP/x/fQDC/X6+wkA//L6
9wII9fb2Av34CAMP7wv6+wr/+xTl4dkL5w74EvDu7QUnFh709ODmASH56gAHDgHw8PwO7REH+An+9QUT6/v+8/P29gMGBff16v8HAeME+f/0GxMKC/YI+xMQ
Bvv7+/79DfYQ9g4M9ejs9f0m9PgCBO4CFQENGvwK/w36DOYJ+usC/P8JF/Lp/foHHvP5CRHoAuYNBfcIEf7/Gf0X8+3/7PHuAuwLBggL7e8SIwcMBwMC8QHv
EPkI9QwICfsI/fb4+//8/+z7/Av8+gYJBP36BQD6/wACAPv4/wD+CwgBCgP/AAX79fv4+wHv+gwM9f0AAfr+7REH8/4H6P0N/PXr+fUX7RMS9+v+5A0a8RX3
BgLgAxgGFgQHBAMH7xICBgAG+RQMDPz3AQb7FBX8FgYB/PIRAuwC+vr3/RkEAQD0DQgj9RXjB/4BB+v2zgTwFhL4++wFBfwH9gULBvkB+/UODRIXEwz38RQL
DvEI/AoQCfYA5A//CugHBAr2DgXv69kJ7vr1Av34/QAmEA4IGQHoDv0DCfEh9vAjCe77IObi8vXxDe0QDATkBfTsD+kHEQL4//3/AAn8+/f8AvIJ5+n+CAvz
Cfr9Av7qBwXvEOH1Ag/4EwX+C+ULHPLyDCYDFQIPAfv5BAjzBwT5GAckDAX9//n4FOoQBwgWCwDxG9f86wAFFgESBgHt9gz49QT7CuoF2hYb8wfz7P4M/eoL
1AIBBQoZ+CHwBfv55f/sBRYI/wbzFfsH/wQLC+4VHu0M7wAI7vcB+f4OCvgH7uoDHwkY//8DHAkDAu76GAr1C/Dm8vD8ARIP8Q0MAvTy9gkTBQcG6hH7APoB
EhXoEQjwJff16frz++n5BArrAd7mEB0fC/EL4QDpCw4O+Ab6Avjv89fr8AD9Agb8BQ//Cf4GBAP88An4+AYGDP72BfsJ+P8J8vv99e3uAfoJ9//++PcL+A76
G/3xCAQIDQ7y7xL2+QIBAfHw9gcC+AD6+hTx/QAJ5BD7BgAQ7/gM//f7BPcDAPv7Affy/gEDBPQK9Av7CfrqGf4S/BYT8xf9+vnsAPb7/hL4/AwB+gz28AEE
Df/4ENsO//X9HvAB//wT9BH0ARjt//wB/vkM+AzpAeISAP74zgjnAwIV5ewf7ezoEQDsGAD09v7PFAoLCAL46hzi/wn0B/sSAxMK9gD29PMFB/n6/AYFAAUC
DxP2AfMEAAYBAf0G+RH9+BMGEQr7+AL+Hf8B+gkP+g0JCvn++fr7+xv/BxT4CxcLC+oJAPD9/wMADA8VDAoC+w0HAwjwDg4B//j97fvs8fH69gDn+fP5BQT5
9voV/PYF8iDx8gfw7eoUBP4A8wYLB/wADAbzGhDuGPbh6/bvA+j3CvvjBu/mDQDrAP0DDAz/APwI9/wUCQkB/QEPAQUC8AgC9Q33AwYK9wr/AwAM/fkTEgr7
APf8/xEABPwOAAkBCgYFB+nt7v3u7vY8Ag8VBQ7mIQjV+/cI9AXT7RUk7+j77xDOBxrsGQkK+AT9Bf36BPwL9/7/Bgb++/L3/QACBgD9/P8BAwL6FQoACOsa
AwQW+hP6+ez7Dv7v+gwCBPMMDhL7Fu0KAAwV8fANCP0CCQr+APsBDf748f/4BgTvEAL6Bvv68wXvGfDiBe0F8xz1AwMB9BQC8wvXCQD9Ghf8BfgMBfb5Bufy
BAUYHeYg/vv8EPwAAuv4FfEK8w4ICgsFCgjh8BXuCf8MDwkJGRT86BUYIQEKDwXqGPwLHCD+DvsB6xQY2g3X+Ab9Bvj5DxcPBf8B8g8LCADx5fH9Dfwk+Qjo
+OUA+PMRC+0K8wb7BvMPAvj6DAoH6wkH7gINAQcG5vwFBgYIBgIGBwz84v4T9AcQ//T7/wn27fDvCwj5+/n07wH95vHr/AYE/wbV+AgUDg0MDP7/6wXu/wAG
/ggABfL4AwEDAvf9BP8IBP34AfcBBfLnB/33+/Ht8e/tBQQA/AP+6Az99Qz/FwsD/fwP+QUBAPkCCAgDAu31EQUFCv8RAPvzDPsFABP7/vMD+ggJBfj+/AgS
/vwBAAAIEu8TAfX9+fn0/P0aAAz5E/AD+A4W/BEA+uDjDPgG6P4QDvQRAQD4/PYGAwsIBe4YAQX8GQX5BQfy5/X/Gf3wC/z7A/zt+QL7ARoCAwP99w4GHvL/
9gEC/vv0EAn2BuIH/Av8AA4X/v37EvgLHiLhEAML6f0f7Qn09fL8Ffvw7wH2Ber0CAMdFO0IAewQBAAT/v8LDv7zCP33/egNGP0LAwX5BfwI/Q/iAPvr8ffo
4kAABwEVIeUTCt0H9wz3BeXvChvvBPPpJvnW/fQCAwL6APv97QcABPsCEvsH+Ab89/73C+0B//r3+QsJEwMHDvcC/RYAAPz/Bw7y7gECCP349vsP8/4QEAr7
BAYY///09i3/HQUa/P4F8fsQAgYIAvUHBg31+wbwAv3wCQQKCOjyEPEeCvwSCvwGBgP3+Qv9CfkG/O0K+eb34ecFCRD1+f8hAET+/vb3GBXc7hAI/PXkAw/3
4AkcCeDj6B/pAfT66DDsHgIOBxMMAfwC9gcP+voC/gnxAhn++fTk+f31DgTqJ/8Z9AAE8QoHAeMM9wj2AAkHBgIAFyYE+PkF8/8KA/ox7iMA/wj4EPzeBxsQ
CvfwAegcAQb+5Qz/9QYEDB7q4hX9FBD+DPoHHvYOIfwM+e4R+g3r+xD/8vnzIe8FIxLnD/UP6+4W+BgMBOgQ/A7l3wLqBevxEgwOA+cDA/wVGOAX9hYI6BIK
AwYO4wnqBO3V/fj28P4gHwH39gb65AkR8Q/6Ifn4HwIUF//6BfL88sT/7fcCCBcQCf8KEvboHScH+RT+AfIBABEPCPEE+fzX7/j2CPb5G/8JB/MIAvn7DfIF
9/0G/fIACg8E5AvyFgUP+foA+g0MC/74+gX4/xUC//3sAg8D6u4B+vsOGfwQ8gMA+QEHEfQIBwULCwMTDhX/BQvhEQsACQP6+v8R+gkB6Oj/8gYV8APw9/3z
+SAdFQH/BOwH7wPz/QEP7wb8AOvk8P4HAQ4DAfEABf8OCQr38g74+QIB+wELEgj/EPIE9ewKAwkJEwwOA+sIBPETAPnkHQMLCwoPBPwACOUCGfgA/QEE8wQI
Dg791/X/8Pof7wH6+BIJ8v4EAfj5/gH4DgP5BAIE+f///gED+gP8/yoP6hAFFPIDDPbcDhTx9hMPC8T/5Ofu5/oD8hLyDvwE9vn1EvULDAwKBf/6CuX3EfX7
/wUB/gsMFhIM//0BAgokCwX79uoA9wbvCgoe6QEI7O/lAgff8wIA7gH9JQ4ZFxH39AcAGAn3/g/o/RcBCf4e/Pf8Bf4D5AP7/P8GCPgRBB8SBRLoA+gH8v73
++T0Avzl1+/3FfwK9+jrGQcFHwseEwf3G+j3+RH99/Mb7fYB+ePp7O8B7QP3AQ4RDAwaEQz25Pgc0PbY/Abv7wXlAuTy6dX3AwHxGg0J4e77HRv8ICn5BxES
5P0f8RcB+tMJ+f3v4/DvEt7xFwocBvsGCOUuHxbaCAPs4frv+/H98/sU7fLt5f//9PADBQoUDAH6ERcj+g3/GOX7GvQS/PvmAgb+7+bv8RHq8RgIHAX5BAPt
CP/5+wrtBfz5A/f6DPsF9Pv98/72AQAFB/z0/foP+P4eBwvt/vH//Af17uQA+gcA+fT4/fQKChP6+f4KDBALGe0L+vz1//7/9Ab4D/X+5ezhAAAA+gYSDQrk
7wz88+4JDAT+/QARAQv5+v35AQv/DxAG/f4AAQcRAvj38v8F/foMFfgT+gf84hQHGAoI9QXrAvXg8vYC9AEVChEG/ggA4wv9DfsOAgH5BhgFDgD6CAAB/Arx
AvkEAv8P7P/2Bef84AjzI/v0EBj4Bhrxx/AYCAgO/xIIE/X6AvwXAQoOBOsa9Rf47wAWCBT7+OoJ//j35+v8Cv0JCgnwBgMBCPL4FP3z/BLsBPsZEgcI8AHi
0AADA/QP5gEQBe/0F/4Q8BQEHfMS9AT98+/8/hEH/Q8i9AAF6REG8/Tx+/gECfQJ2wYCBBr88QDv8QH2AQoE5wb9+PH7/gUB9AAK8+oVCg0OGv34BQYU7gn6
9/fy+Pv2/Pv0+f/6BwIEEAf96/4KEPwLGRQC8/UI/PLvBfnrB/wUAPwB1Pr98O339u8FGg37DAMS+Pr6EQEP/fv7+PIUFQPvCALy+gz5DQHuDwP3+PoQDP0e
Bhjd8tzyFQn+6v4RAAD89vruCPn2DQzvBggL1CT2Bwn79woA9/j1De/3EAgK/vAODw4VA/sLAwbxCO4G/PrzAfwI/xX4Ce/49wP/BgMC9gn09wb5/PkGBfv6
/OsV9gMLCfkT7wb27vr5/g73/wr/9fDr7w/3CP759QMF/xMFCA4FCvIDAQUCAPv4+AQAEOb78vf/AwIKBeMJBg3r/O4MDw4RFPf5AhD5BgoJ9A30Bvv57/cL
7APu/wcI/gcUA//w8/oG7Pry/P739vv1+vQBA/z9/wH5DQcA7/33AgT2KAoL7ADq4/v87gX1B+wHDAD7/QL35fXwDAT7AgD2Cw72/wD6+fwM//gDBgMKEAQB
+Pz7/P78CAAI/fkI+/4ODAj8Bv727hIY+xH6Av0aCP8G//v/BPMQDfkY+wL6/PQKLCv96RYA5/EW7v739c8Q/QDZ3OHuEOf5BgEXAvkVEPUtEhjaAwPj6vPy
+/j+6vkT8f7p5f746+0LAwcGCAHyDhsUAvQ04e4HGgD1CATWE9oS/P/z9fnp7gAA/gn+AAr6EwEA7wAJEAP2BP73FRAR8/kICP0E/A8BAQAH/fHtCgMOAQHl
BfwDB//8AP0FFwT5APgRAA7zEP8BGw767+TpB+31/wL7BQMH+gYGCPkCBwQNAwYGBwnn/wT2+fEBCAgB9/XxCPP89gENBP337/T1Eu/3/u/6BPz+CQYU/f36
AAP///sQ/RIFEgEV+O/8AvUI/AP4+f4A9AYFAQrz8vjtBwr3FvYKG/ji+w4C+w0IBvEIAOkAJvv5/fnvCwj1A+D1//oA/+kOCgD7BP4C/fMHDP/+/wf+BwkJ
DfT97Pf7/BDuAwT69gshBvIO7w0Q9fwL9PICBQULGAIS9OLuAfz4D/f6+wDgChYO9vz4/O0P8ff8Ce0A/AYY//z88Rzr8PoRBP/+DQPzFA/mD+7zABQH5AEP
Afrx7CsMAiH49+4M7/3x8QL+6wUBAQQFCAj1/AIEAfn/Cfr57gQKAQIIAuwMCfsYCggQAvwCFPrgBwABBwT76+j3Dv4NFfXY6xoc/Qn7AfYB/vQC/vT99PAD
/gAR+f/98xb8FPwD8P779fz8EQ4OEAIPEd4EFQ30CfkE7O739fP2E+z6AhHn+hAa6//+Cwr27Azx/wP/FPPvAvr/DgEF/PsF/w/7APIN+PH7ARQDFRHyDhT/
+gML+t8FDfcC9QX25fLw8foB8AbvBfD2DgYV/wT7F/YMBPn++v8IBQYO++r0A/AVCAv29/QG6BcL9hMKAQQf/PUCFgIVEfLoEvn/9f0L+PHu/g39BfzvD/L9
EwsE5/33B/kJDvrzCP32C/rs++QK/QIJ8AEF/fX2/hD+DREIB/YTzQIODQwH/P7u5/LZ9ukFC/v9BxkD+hoQ+RkW7yP4AAbDMSAvDAnyAd724L7o8QT4ERod
FAT2FQzREBv5HfsBB78sHikMDvAE3PjjvejxAfcMGBkRBfgbDNMEDPUZ/PQL0hYPFw0QAAXiCPfL9fz99wkPBwoB+hEA4Q8F+wf+EAEBD/8G/QLwBf3+5/8C
/vj3ChD+DAL4Ef4ICBn7/wQI+AEM+gjw8+wJAQP07/8ACO/+CRQLCQIFAN8CDfrr6fz/8vP98vkBFfcF/tnmECv6D+33+PfnC9Lu7/j+8QT87v8RFfzp/OPu
6hf+DRf35Pv4+hoaBPn47fDwEhMAARL9/+wF+AYaCff7CPXw+fb6BwLz/PXx/fMQGAb2AP71Av77+AD4DBTsBvb+Aw3++gH1/PX+6Pn+A/X75ST7+/sJ3PQF
KQb+CAX0+fz1//sCBgf8Avvx//b19g0C4vb6A/D8Cgv9BBIEBBcECv39/vv97hb3E/X/BPj5Cw4ZHAzw/+MC/Pbw/PgGBQgC6e7oAfoHA/z7+QgLCwP9FTQB
GOYG3Pf0B/jp/x0JAQDx9u32AAUI+PP8Cwr79xYRCwr6/fgS8f8O9tAO7dv5FAD//vMV7gsW9e3n8AP97urlCvv4AQYI+Pwa9w8OAAML9xECFQEL/Qry6vP8
/gIXCfUVBPgH9wD0Ag0IAfn1+fj66QMjHPIH/AX0CPj9+fD+8Q///eXuAwYX/Nz2/9zwHQsXE+3x/ggKKwEH0wDcCff+Cv0G/goC9/4MAf8F+f78+PEW9wb3
BwEbEQcD7vf7+gYW/gL/CQwOBQf97wj/CwQI/f4BFA0EChXuCfr8+f4OC+4P/gME/vb//QD6BQoV6/oL6hAcAhP48P0dDPUP6vrz/wLw+AANA+//9wUBA/wH
7An7/P/3E/4LD/b17fwOCQgSCO/wBQ/pDQMDBvnvB/f//P0U+f0IEu/0Bvj/7xr9/wb58wL9CgsT9APxAgoF7AQG+vb4AggE9wb1+e357AIFD/wDAgDzAQ7+
+vv78vH/BPQK+wQACgL5+wT4//j5A/00D+X7DgEiAgD99wEABv309ADl+Av6Cx73BBcE9vv9EBEGCAMLAwMK7Qf8+/b/DPD67fgBI9sNC/MJKPsVEBYGBfEO
AvvyAwD6+//6+hD9+fr2BQUM9fgE/QP6+wL8+hYAA/cI+Pz4AQL6DQYACAH1+PL3/f/9CAQECfb7CBjxBPwH/P4F8QYBBPYDCv71BAUBAv0CBAQB/vry+vz/
CwQWGh4iAikR/BHqC+/o2fks+xXt+f8R/Qjy++oVGwAVAfIP8PLu6AD+9tz2/gEN5f3u6OETGfkM4/kECeMT5fn8BA4IFf4WBPwF8xP37u33HAAR+PoHCvz6
+wr2BQcIBgT/DQQPAwL7+wbp7Pr79QMZ8Pbi7w0d9BUE2uokFQsQDRLj+AL3CBL7GP4PA/z7/gLq+/79IRQMBPgD6u3+DgIIGg4D/Qb0+/4LAgT7DfoLDvzy
7ub3GPkE+u8PCQ4E+BL06vcD+RIN+BD0ChcV9xQXCPUHEQ0SEQYD/e/2+QMS9voE+QEGEhcJAAIDDQ31+gMR8xQC/xMEDAYb4ub+APvnCgf8EfcBCwgAAgUD
9gX6/fz0AhIFBAf9/fUADPME8AYY/w3u//rw8BbsAfkF8foA/v7+BwP+/PMK9wbgAe32Dxn8AwsB8QXvEgUJ+wv/+//cAvgG+R0KDwcI+v76D/z49gvbC/z4
CSf1Bf36JQASBPwi8P75DQL7CvQR6vXaIvEF/xEPAt4L9P/29vj8/RMB7AboDAANBQYA4usL/esIDfj5A/EG9P0FB/oICfP7Avf2+/b6CgcEEwz35QkK/P/+
DPIAAAL19vz56wT/8fsH+e3/9f77GgIL9/vsARcACwj1Du72AO0PEfru/QMBDOwC7Or2B///CwQCAfL9D/j08QwT+QX9+voMD/3+8/v09xT/9AIIBhAJ9wX2
CPgBAvv+FAYS+QT9Be/+/wL9DQP9/Pj96wAKAPoC/vIMCf8I+AEFCgj73QQR9wQV+gsN/w8BAun9BPwC+QMC8QMA+gMC/wLzC/j09gkDBQ/v/QT+/gTu6wL5
9PkMCRv/Aur++/8TDAMCAgb+AgoKA/8ECQkECfL67P/+BxQHC+j/Dv0HAv71/AATBPoB8QcA7fT79AHu+fvnAfcXBxPt/uz2Bw0F/xIPCfUC4wv3+/sAAAcC
BP7x+eb/7/39Bvr2AAUNBgEMI/wK7wnr9uv9DPns7fUOD/wL5wMU/O/4/eoFEwDq+P8cAxPj/+/12wAB+f0UAf8F8/ns9QUB9Pb97gkSBgTnBhH9+xH4/grw
GQEFBwoHAvjg+OoHDwMQAPUIB+z99/0NAfAEBgAE/+wABwUMBvsM9An9BQMHAPMK/fjsBffyBwIL8/4MARkE+gcQBQcIBQMC+v7wAwQLCwPq/wAA7AwG/v4L
AAMA//4G+v/+AP3v5gXl9O779QT/Bf75/A8JBQ0ODu4BAvn7Cf4RBhUHFPQD+PXzAQjpEgb+BwPt9QHw9A4JFwPyDusGAQkB/QEA7fz++fT99vkC9wEBAAAJ
Av0BBikU9P36/wvzC/Yc+gID8B3T9Ov+/wkNDPwUBAAO/AT7H/zpFusN+/gJCx/98gv3EdH/9hD8FQMOBAb24wTuBe04+Qv4Av4U+AIFIwIODQb95/L7B+3+
DwT2GPn3Avr//w0NBusH2BT/AA4CBgcH8urk+gfz7wMMDf/+B/gA/RP/BBgCA/4F6P3uCAf3AxIIBPDs8fsPAvoFCfQSDRDnD+EUBwruCwH67ef/+PQPCgH2
9Pno7PwD+vjvCAEGAwYVAwXoAfzs/P/s9v30/xQSGfYEA/0REQjv6foB9Pj1AgAEDvwF+vX8AwUI+gQPBAcAFQAIAA8KBAkH+wAC+wMLE/sIBhID8AwMDP8U
7/0EC/gHEf8Q/wQJDw//DPv58wIEAAb9B/n5Bg0NAAr0BwYA9AoF+A/+/AoJAwn48PP2AgcBA/YICgkIBBgNEAYM8/n9/+v3/RTyAv0KAwDl7/kMExf6DfYN
9w0g4RIOGRES/w3cCe3H9vck/AgVG/D39w4T4w4EBP8D6wf+D/npCP38Cfv4/PkECQsMFvXv9woLBxT/Le39BQMQBvL3Axz5DBP3CeL3/QjyARYE8Q4D/Av/
GfQADwEDB+gBAvkF//79AAfp9QXm9vUGAQgC9f37BQD4CRUABu4MBfj9/B356xH/APIO7vrlBf4JAPQO5Pj/8fr1Ff4R9v7zBAD1AAcC/w4I9QII5wT+DQME
+QcECf8LAggU+ur+9QL9+hcPDvsCA+8O9fAB/wcDCwH0Av73+vj3CBEQ+/oP+/H5EA0IB/r98vzh9gP8B/MB/w4IBv318PQA9RHzB/YN8P4PCw708dcEABng
9PvxDAABDPwK/v8AEvcDEQX+B+gHFQAFBPX4BvoGCvj6Bgn6DA0H+wQP+gfvBfcRBu4K6BMG/xEBBBIAD+nv8ukGBAsSCAf5/PUO+PEPAB0M5gTrB/Xy+f/6
BgH7BfD48PcK/wcAAAIF/Qvo/wkW6ArzFwTv6BUQBxL+8vjyBAns9w74+vb67f/95wbuARwS9+4EAAYnBgcK6vUDCy4I3/b9/fIS+vzt9Pj/Aujz+wgB9R3x
8/wQAwICBO7+9Qn4AfoC/QDu9vcCBOjx7wkS/gXnB/MLGRMLBvDxAQAaDPALDv/0Cgr4+fYK8wj58gMIBPn1CwoQ9/f7DAryBgUV9ggO+QXeBQ7u+/AA8xME
CxTy8Pz4HwcD+QYA/wz7+vXj9igI8xcEDAMB+gLtDf34BfMOAwMDD/Tz+AL65BDxCf3z/+0MAgn+8QX7FwkF7vER9AEB3g34BgX4+e3z/en2/fD7/RILFAL3
9/f4/P0SCRjyAQQI4QYK8Av48/f49//t5/7xCAABCAwXE/sJCe72+wMKDQD9EwECDgLv8RUK9/7/DwH/+f4K/gL6BwL39QoWBwH89g3lBwkRBAD9//r39uH1
/f79BhAGCQMCAfYAEBoL8wXsDPX9/wv4Af3+B/b44Pb3BPsEAfsECAQB9RQQDQQEAAj2/QLqAfn78/0V7wHv8AIZ5AcK9AEf/w8MDvwP+gvkA/D+A/0ACAH2
7P78CAX2/+4OAwH+C+378Ar09QT4Df4RDg8FBBQL/wLrBvzuAAQBCAsPBQL4B/oW+QoLGQH3Geb58wX09/oG4Qj+Ce7u5/IT8QcA8PQPCPwN/vT4BAr0BfT/
9voBCRP0CAIK/voB/wHtBRT/BADz9Qn4AA0BAxXt/+r/8QELBvUC/fzn3vT+D/oAAPn0/PkIDQwDBwEAAAcC+gL3BP/4AP8O/QT5AQAG/PwF/ggDAQv3CBEk
+vYDCO78APUA8vXiBAv64vDz9Arx+gn/FQgGA/3+GBsE8vr2BgoUEN0HDOz8FPcK2/zt8fDzC/LrEPAA8vocBgPzBQL48/H08P8M/PwP9//c8/EB5/f89vMX
9AsH/xn69PcF9RgBBQcOCPcTBQH9/xX77/0N8v/78fLlDwYI8RAD+vIKD/kKAOzy8A/29u36BxAH9hPw+ej45/rx3h0NDv/w/+kK//II/foP/f7/B+jxCP0G
BggD/u3u+vMKEgQICfMG5Qv3/QUC/P34/fz0++H09v7//v70+wD/AgARFxoK6v799/366/rv/vb6BvTz7/UBAPT2DQf+Cwn9/RMJFfkAAPP7CADw9QD7+f/0
B+7tAAL9A/YCAAXsEer6A/sC9//yCfsC+v329PYC9xXy/vr9/PTkDxIWCfX89wsDBAkJ5gMOEQvpC/TsFBcAD/H/B+AN+/wJDBf9D+bgAwn8/vAPFBf5APEG
7hL7AA8J+vAB8vv/GAEK3uAGH/L/9QX9A/QJ+f3y9f/5BBL/Dfv87vvy+wHsAwb+9fIM+hEEEAkL7Br2AvLqAfsDFQcI7vvs5enzA/r/7gj9CgQAHgP4+v78
6wYJAfcC9w0NDvbs7P0M/P/7D/wAAQDx9v0GBQUZCv4M2Qf7/QoM+vYCAev1A9f5/Qj/Cf/1Af0HA+0X/wH4/Qb99fUUBPnw/e/0BgQA//QLBP/5/P8NAOz7
8AT1D/77/xfeBQIN8vT03BEL7fgFAAsJ+vgKEfT9+eHt9PPzDgj+DQII9wPz/fb9+Qjg9QP8AQAGAv/9AP8Q/RT5BwcQ8QH2Gxb5/e3z/g/1HPsC/PX5Cw8Z
8xD4Dvfz/gX8Bwz8/fEZJ/j08Pv4Ge0N+Rb1+voKGRf8//8Q//3//ggI//Ui6/n6BwbxAwjxAO4H9w759frzAfkE6gT3/xgKGw8G9Trf5gkZ+foECNsM4A7+
/PD2+OXtAgMJDf4EBwH0/Q75Dev88uPr7vLx9f0C8wr/8QEeBgr57OwHIQkFE/cRBQ0A8/IaEP8P+wDk4v8B7/AE9AH3D/IA/BgF/QYKDRr3C/ge6v0R8RD8
/PICDv7z5vj4Eu76FwgXBfsI+ujyFerxAQP+AwD89/v50R/vE83b/uMM6w/+5w4BEiEb5wL8AhEECfwOAvwLCO/9CgD28gUJAP30BQ0KAwDv//kCGiQI5hLr
AeoB9/rwEfoBBvPe6uvz/fsA9wAEFgMBCBD4//4C6QTs/fEF7/oCAejz5f/t+Pr9BeoFBw0DCfIDDCH/AvXw+gQBDAsLBAABBhQB/gT/BQUIDvr3/fsDEQbz
HgsU6hcB++zf+fP7EhAO7vjw5uX0BvD85Qz9EQUNKQD5AgYGCfn+9/f9/gn9/gEAA/rt+/wGBfwB+vsA9QMfEu8G+gP2BPYD+AHzBvj28/zmCQT9+fz5BwQK
C/r7AP4G/fwCBez7BPwGEPUECP/z+fb7AfwI/QkCAfz4/AL4/f71EgUS4AMADfUD8PXz9+v/y/L++P7yDPcU9xb5E+X1Bgz5Df8h+u0IBQMOHO/wGwPx9QoM
7ebuCw/9+vf5Fu//9Pr8BfIJBP//DQYKAQD57gz/8P0ACAEK/fr2/wjx9vT2BwD68gQPAuUG+PQFAvP69SEG8QkFEQ4EAf4J+OUDDfX09/vvAPX06gPy9vH1
4PPbCekA9PoG+P38DggH+OME/QH4B/gGD/31APv/BOr5/fz77wzsBBAF8fsK8fkI+g7cB/0V5f7j/d0KCfn88v4QBvcCHBgEDA76AAz1C+QK+NcQ+wjj9ez2
2gsG/AX5+QUF6gsfGwkNDvgPFfEG6Qf+BQ0H9wj5APoVEv31Awr/9gAB/PoACv0I8QAKA/T98AMP+goUBfcN8A/7+wkOCQMVB//0AAL1/wPzBQEA8u/u4gsM
Bwj5CwHtAhARAggJAfUS9gUZCgcJ/AHtEhryA+3wAPMKE/39AA4a7xH5AQT14Pr4+CUO8hsB7egL+fwR8Rgi4foWCeMUACfXA+r6Av/5Dx8HJBsSAfrj6/MB
4hMsBgcIBf/5EQX+DvoC9w0O/e/9DAgICgX/AgT9DvwFAewIAvQN/wEPG/gDAfYPDg8E+Qj6Avv+GgsDCADu+v0WFPsY///3/voE9g0G/vv6D/HtCez3AvUC
DfP9Buz27PseDAYSAAAIARYSGBT9Fu4DBg/t7gkRBQUSGhL7DvsDEfoa8/wMAfgBFAsBAvoPCwz/EAwP/fTzCwgSGf797/wHEgX1Af/47wAR7hcCChsC7wsA
//kP//QRAhLv9u/jB+36/Pf3C/XuAAsEB/oMCQz+6/3k9gAHDhgWDwoHC+MN5e3t/uz59QX08vnq/wr3/vj69vEO7RABA/r8FvHr8xMF5/X+ERrjCgQMCOgJ
Ag78DxL6B+0P/vnkEfX/9wQN8OoE9fMJCQkQ9wsDCPneC/H2/xDl/vjwCw0oCfjX7Q8Z6/ry7QrtEecp9vQJ+94T/fX7DgPn9AYYDgft++769QPmBvoM7/0S
CfkGBRD1CgHu+Qv/+xkZIPP+AQQH6ezu8gsHCAb2/gznAQjjBfn6Afzz/vb69PYAIgb5+wf09vAN+/3yFfYU8gD/AO8KC+7qEgf+8/3v9vIHBQv56gf9BvYL
Dw8g2iP4DPAG8hPpAuQJAvXmBRsADxwCAfDn6/4J7hQSCRHW+Prw6QkNGPoS9vQK9Q74AwH/DAIC+gTr7Oz1Ag4WHO0T+vsC7AABBv73EAb37Af/BfH0///6
8xcD/xAYI/wI+AcI/RL++vrj7f3sBwrxEgT3GwoOFgH88hz2+RQbBu8J7xzu/vcbC/YBDOftEAMZ9hj79vz7DBIR7fcB8RQBB/0Y9vD39Pb9+uvs+/gFBvP2
/v4RCgER9QIABxX3Af4T/g33BPcC+Q8cCwbq/Ar36vITEPXs8h0DCv/6ASL8/hT86x4PFBUG9+Pe8w32/P0a9/n4B+n9DfwA9QAD8c/99fYM/wANDwMABwMN
/BEDBOgD9QXnBAb+9vUE+wgF+BkG6QkCA/j6AhMA9hUU8fr95fn4BPMGCwMBCgX1B/T49xEI//bzAv8E9CT97Q4E+gkE5QXqCfId9/oi6ukD4+T9+PEP+ff6
DPwNEQX39xIF9vgD+Pf79Bv3CvgEBd//+BPl5fII5u8RHRIjAgf89vUZAPnx6/vt7+cj3//s/Pg4IvoD+/ELBAwO4AgFCPwRAAgF+fztA+UV7gQL9/UJ4wj2
IA8W+Aj1+PwS9fMA//bzFuj+9Pn8DRHz+u0IAfb9/QoC///wBfcQDAYFBBEADP0J8uX9/QASEQII9AEN9/7h//gU7vb3DRsT8O31CusPB/f38AoLF/cfAQoa
5Oz/+eMVFfgJ4vntDfsUEQ79Av7vDOvxEe78CgslFv38/vr6G/EG7QD88xsA/QUFAf7w/voA4wb95vgC+goL9QT68v4LFO36G/oEBBYA9f7/DP8KEf3xBAL9
6PsN/P8ICgvu+w4L7hQD/PMTCAXx+eoM+xP+Cu/3BQwcExj8Ce7uChEB8gTxBP8F+AQD+/4G8gYI/gYV+AcQ/wv58hcP5Qj/9vcD6gP5AQUBGxIGAwLTGPr4
BQv2+gP3D/osAvz17PgK/v7y8w8TFvLsFvYL8+z9Bvjq/gcLBRIDART/8QL3/RX49PcP/g77CPgM+/gcCxD+/AAC9AcD9vD4/gb6CRAJChgY9vj8Dv3qEizz
/wPzDATy8AD79+vs/iv8D+z35Pj8/Ab6/P8F6O/iBQILC/oH+Oj89QQFCfUH+wACIAgA/QUFGwnsGfgS7vzl7v/95+8C2w36BfsS9AAE+wgJAAri9uIL7gf5
DQ3Y/QX2HAX6A+vtCAnm6wDwEggO9hXr/d7u7f4h9g0G9fryAfYFAgH/9/L5Bfb1CRIK9w/5EQUQ8wr0+xQe//r95AvcEBEH5u74+e/85eoD7/IHH/gGBQnz
7fToI/Pr7AXyDvsS9fwIHvL+DP4PB/D9BAHu8Qn39+AJBxADHgf6MOP0EuUu6Qv4/v8A8RP+BRLu9fcCAfbW7v3wCPoR//wi6QoA8hUJ9/EQAwn1FPoQCQb8
9PgB/uP6//UDCO8IFPnyDfIHFN77A+sJ8QQO/QDs8Qz5Ew3/9+cV6hEQ8QT29/oRAPX2CgEc9gT8//cH6PsD6Bbr9QDu7fUD9P4L7gb39/wQ/CQp///83vAJ
/P8G7/IUAxcDAfX0IfLs6d/uDQIBK/oHBAYB+O3zBAMA7foJBhQFFBb2+vL9DQr58eUH/QEz+QT27QsX6vzyCfIp9gsAFP4QBgT8/woX/hkV//oDCQkG+vgG
CBQR/BL1AwgW8vz++Q8J++Lk+A34DuwLAAnxDQYUF//98wj+3P/80wgRDAYKCQMBAusW/wAADAEf5QgCDO8I+BASB//2GvEUCAAWBAEVA/UHEgsLDw/58hD8
/xAA5esC/BP2+xP4DAf/Av8IKP3/9Af19wfwAvwQ6ioEGg71AOb8BvTrDwcA/OsG+RP29PnxAfL9GfcI7Bvu6+b3Bv7/APj+AAL/8t7N+iINAgwCIfv95hLn
6BACAuIF9/wYFfcH9//tEAL/5uQNEQv8GgToB/7n/Prx/AXn9gfn+fX2+PP9AQHlBdjqD/0K9Avz/QMK/eMMCPEMCgvyCAUF8PkOJgYn8+cVBfrzG/fz//ga
DgcE3/sJA/n88xn87QEXEQUd+fr67OwS3xUGBAf/8h4S8wz6Fdv6BAPwDgP4EgUFEvX7DRQE9gzx+QP3Cg3+DAkFCAMRAQMd/+oNAwwCDv7+8f8WCyUPCPP0
8wf2+Qbs+Av8+ewNEhT18AQBBAIN/gcB/fcV/vQDAfsB8BscChDqAQH7BAoKCx0C7wLtDiD/D/jsCwUJ7QniBwn9BhUU5foE7+Hy8gcG+vb7EvcHBwXx9fAP
5Ov3JP708woYDhP4+/v/5R0A+f0B+w4P/fQV/AkF8gTz+f8S9AH8CxsMHvP68wICDPMABBH2E/njBwHqBv3v+BLyF/sWBfr9BBD69OX6C/kR/hr3Fe4A9vL5
F/cVK/4JDvsDEPj8BfsR+gUU/vjx/AwC+gUO/QIK+QoA+wj49/oGBPAO+Rrv/w359/r86fwBBfn/BgADA/j4EyAD+wzlCBoW4x/lBwHnJgIQFfUJw+P59esN
F+4K/vUCBgAE7en1GAYDAQn9+Qju9wf04PX6BO7cEx786Pj84e799QoRBA0K4inyC/ULBQoKDfb1AvEO+vgUEQ76AB+/8ezoJ/oM9AD9EO4e6w0AAfzq9e4I
4QAO3hEMBRIJ//r8Be3rBeAEAP7pCfX49u0hDBj8/P8C8RLsFP3s6/MQ5Pr5DPkZAv37AvAV/urb7vfv8NwJ4/z5CAcvLuYH5wD1/AIY+wfyARHnBfX2KPHv
/wsCAQ/xCtrt0xvmBgQTCgDvAvABBw3z8twOAAEGAPsDFPYo/fjs/QQNF/II9iT89vQG8voH/f4OCgD49QT8AAv/CPX87iAFBvbj/hsQ/gnv7AAL7wL65wr+
+/0I7fII+RcaCPf4Df4eBA4BBSD8GQsm+ATw/xPz0tIHHxj2B+buHeHs+u7q+hMFFfP0Cv0AAAAEAe0D+AAGCQj/8usDDfXvGAj2CA7t/PH1EAUBBfr8/AwQ
ABkBCfX7Av76+vAC9/cGBfr0Ef4I9/gLIAH8+wDw+QHy/g8QEeYE3gIO/P/z7PwNCAb/7hYBBQ0TBf8E6xoQ/ff2BQIE+fsS+wYKCvwL9AwKCwL+BBX3CPbu
HuUH8hUOAP0M/Qv58ATr5xMBCQwOEfwk6fgcBfTm8Q4HDuURFg8eBAz5BO7fD+DtCQgHEAsK9fz2BAcJB/0gDgEF/Aj68PwK6/oLFwfzBQDuAQvuFPHx9Pr5
EPLb+wXo6gbs6xEEAgUDAPIIDgT0+gcND/YG6gb9/v/2//wM7P0FFvsrEQ32/xISCO/+EvgSEQzqCQMdGBwF7AkLCvX65R3z8+oZ/g4OAvkHD/IG6P4ABQT6
Hv/19P7x9/cU+xn18+0C/fr68wn39f4FDfP7+vT2DPoH9+8ICO0ICAoL8BTsCvAE9xLx9u/99O4B9ggBC/cPCAMMBxIC7gPuAuv97hsB/g0JDSTtDfkM4wzo
BvEgBBIb/AgHIQod+/Ly+BP6CPTvCgQB/hD9Bf8C9Q4D//b2AgQJ+O/1AgISAQUW6/cH7uMeBPQaBuz9BfsH8eYS+RP+Awz36tbxxhYH8w4O5RD//PkCDQj6
AwoZAwAE+Af9BAAB+wj89wYBAvYYBAwR+wb1+R/7Bwf++fgK7AbwDfICFQYYDvAQ4vP38d4AC+8VDff5BAECJ/EQEgAED+cCAfwFFQcMAPEU+iEFAhUKEu8Q
8RLl+/UGCgrv/xH2H+X15un51v8Q/fnuAP3xGiLKBhv31AThCtX8B/7/KfgJCxkqCy3r7vrg0fDL8RwXGhgEAAT98wAJ9wXyBOP1Awb06PD2C+kD/AgHBAgN
+/r4A/sD6xL18fT+Bwj5AwL7EfL29gn1COYB//HiBPsbGhT3BPvs/AH5A/4OBwbzDQgVFAYFAhb6Bfnv+ukFCv8CGvYE+/kNBgT4BQUCCBkU/Pb4Dv4DAfUF
/Pb8E+8C/woC8/wD6/kC9AH0AxAHEPYSAv7++Pf17wr2C/36/tIF7wX6DffwBwnr/Pz+BvXs79sHBf7l6gwBHO7y8wrv9RIFBAYLAQoECPTkDQQLDuz98QD8
AO30/ggD8/vo8/wIKAL1BAAA/gf59OcD+A/++RH9Bv79//376wcHEvn2DxIW5vPk+A74JwDv+PkDGhXwDAQsFgMHABj1AgcG7eDvBwbpEwEM//cWCP4JDeb6
9/73C/b8EvkMAwX7/hHo+fT66QsY+gwF6hP4+RMI9fATAAL0JPMUAuv+BxPV4gAW+AYUFAIJE+gACBUfHwkWIwb8BgjwEP72+fESExUJHfMm4+r9+vsS/OAd
H/ACDv0NBOEI+vH/+QD+FwMR8Pfl5fbvFATu9AoIBw4TCOgO4QMM+QHx5QgRC+YKDw/nAvrw7wchA/P5AAXz6gcMEg359/Tn6wLwA/wF9ATzDgv8EgIK9gH4
+v71Bvr5+uf9CRwBABj29AwByfAg7QT3BQH3/wEAAQEE9Q3+4QAWBQ8H+Av28QgE7eb/GQMV9wsC/ALPF+sMDgrrBhP8+hLwGvX+FhQCEfr1+vb55f/3BQAT
/vzx6uPxAvbvCPwFAfIFBfH7/gL6FPv/7u0ADv0G+QEID/bs8+z///wK7Qr5BfMcBvjt/PsPBfH+6Qb2CRT59e/xAef06QTzC/j89gr6B/fuGBIM7ADW+BL8
DhEc9gkCBB73/xXz+QUT+fv+BQIGEgAK5/sD+eb0+hkA4/8LCvME5Q//AgX0Cw/1AfwREB4XEg/0+PD66RMBAe33HxAMAB79K+ztFPYJ8wflKBD1+/IWH+/u
8AHm9wD99QgSEQPxAP35ChEEDfj6De8NA+v9/v8N99/5AvYN+v75DgkA9wEK6foLAh4W9Rv/Ex8E9AEV7PMTCwH29Ar5AAIFA/f7AvkYBBf6Du4Y9iLlGPH+
8Pb9AezZ6+4AAPkOAwLsEP346t8aAQUO9Of/9/b8+PcIGhIR+AP2BP7hDeT7EQ4UFPT7/gX4EQj0GQMG8RMYF/gP8eX95hH+/Qj/GOv79x0H9Qf7/vkM6QEB
BgfoBQz6CQ0FCvTzCvwBAgb3AgUNBwf0CAMFA/cP9BvxAewo8fwQAPQEA9IBBvPp/v8DCe0BDPX+4Q8C+/4PEwvz7+Uc/hEb8BD+/P8I2PsLBwEOBg/05fcM
8hESCvXz7CIAIvz8AOzwBfrpFgT0AQHyBg8A+wAH//EY8xT7DQIN9vsG/foLCP35EfX5+wTz5e8TAwcT+QQF9wT7DBIDFwgH+fwNHhEI/fnv6OEF3vsIAOsA
/xkLAgYS9fMEAPD7/hPqCf0GGwv3C+X06QHzDvIH6wgDCwX6B+77GQAPHvMR8gcEBAkD/vH9DxwL7/gG7/jzFwn66wUHD/r4/QQP3wn4+vL67voE/AYBCBQA
DfIBBN0K+fP8++n17Q4ICwIgDO/k/wT+CwLw+uj3AQ/u5wr6CgkXCgAKCA3/9P/69PwW6vrY6gTY2RXd3fjf6e4F+yADBQYLFeX6DyHrBgAG+wsP6QAIDvP0
BgXuHADj9fT0Cvj/Evf78gTtE/Dr+wIF/gDyEfsSBxwJ+AX17AEDBvgA4ggRDf73B/EO/fIAAf38BfIKCQX9/vnqDRvw+/ICBQQM8xf2BAgB+PDo/gX47v4H
3Q4HCAH7//jn2Rb/AyIB8vkS+wD3ABP/AhAQBxYa7g37Hv4O/Pn9B+MC+Qca5g8PA/kH/Q8J4+IA/eIfBOgJBeUB6ejX8gcOAPEJByoq9AUDG/EQ5fgI9RUE
/+H09Qb+7/v/DADw9vv38w30AP4JBOgH9xQVAQTr8voOGP4EEOj18QUBCf0FDQXo/Pb99PD4/AMO+wQFEfYQ7PEACgT86v378/oZF/r+9wb/CesECAMH/A7w
+gL88fnm5f4Q/QYBBgHyChP1CfT96/gDD/gS//oG+fzzAfsF/gcGGADs9P3pAwYE//v6A/wK/v8OAgAACwAE9P748uj89PcaAQ8Y9PL5FPYBIO8D/+8G/en6
/gDx+f0N++wDAQD1Afv5CwYC5AMB8QoB7f//9fgS+f/+BA37/wkGBg7+/+IN++fu+/ju/icD+QsGE+z9BALw/fsC/xEF+gXz/er06xMLDgwYBRj/FeX/AhYG
/Rv66gnuAQL+BAgD+fMJEP4CDvECFP368Q8U//rpAP0QFfbr9+z1IB71Ge0F/wjjFe72CxP4Avf7+P79DP348/8E7gf2+RP8A/8g/PPzAO0D8OoCBwD0Cgn+
+xgH/vga+fn7DPzy9PD3BREHBAjz6g0A7Qr1/gT2/REM/hblECPh/+7/7xP1AxcCKQIB7fn/7BEIA+z+BgncHiD9BfcDFvfiGg/mCvsUBAH2EvgCD98CERYT
CQgM+OUoEQ0E8xAP7Qb7DBEVA/cID/QFDg4gDx0E/hgL/wvu9fAP9CH2/AkLEO/77P0C/g/9FwgK/Abs+wIBBQT7+ujj9PX25/oEDOwB4szY/AEE//ofDRP4
5A8A/vwKCAUL/wIMGOnoB/AREBf3CQD1AfQTDhDg9/nzCwb7EPsI7BYQ5wgS/gMX6Qby/Pz58P0HDgARDA38Agn2AP7u//fm9QD14Qb5ChATCe0H/vsV8AYN
+e8D+xz+9Pft7g0W9QQBBvYCBgT6Dfr/8/H3BPz7DP0SBBgPBg378v8B9vQB+wAW2fPr5SsG/ekB4gbzC+0QC//+4wYGDOX2CQEQ+PHz9wDS8PflCA8RDwfv
E+4LAAIGBf0A9Q4G+QDw7xAVE/v+C/Ej5+YFBfsKBOb3+gb5A9QLBd4aHPXu/fj7EPgJCvX49wAHAwT9/fruCw3rDPoHEP7vDgsCGg4O+QHkCO33CfcO9vj/
AAEM9fr94+v4AgkF8RUNJPf+3xsS+f8LF9byEADy+QgJ6BD8/vv4BxIaAQn7+wL8/9/b1vcN/xv7/hUBCfrtFRIMBQ3t9QMCAAATCNLw8wH/BBfuBf0G/PMU
AAf6Dwj+6vbwAgT/+v738vEMExgJAQEMAv4X/xb4/uoRBegaHt4aAgMg8wUH//cC5gbyAh3l5Pb53AcDCCwbFQP97h7/D+7+BgH4BPQCDub/8PIG9ub99fXo
B+4MGALwAAn9//j4DhwGFwr7DAwF+wb+BPUNBxH5++kU9+8HHf/qFPQLFvIu+tvhGvHuBiEF6e8GAAAC6fTf3hT79A4S/hvn6fLn5PYG8PoE+fjt2AL2//j5
C+j4ARQQ/ufnDegL+//yDgIJA/X3Bd/z7Qfv/wnwCxwJAAzsBgMH/vwFC/f7FgP9BQMb4BsA7+/6FfgZEwwa/uj5Au3xAOT9Kwgj/QnuBQUJBPT6Cv0dCBHy
Efb7Cv7xEAXxBAEH/QQLAfIUAwEX4gAM/wvuCgD8A+fkAez7/Qn7+xDo8Q3/Du/77/oE+O8PEPELAPL67gT78g/57fv0EAT++fTy6P/9BQUI9R767SYIAPf2
Avb2C+0TGQUBAPj7A/X07QoB+xAOAh/wBgDlHwf6FBYH8wn5DQEA8e3pAxf7EATn8P8NCgEFBQ0JA/r9CAgB9wIA9wj88Pv96xEJCQf/At8B6Qz08PMU9P8e
+Rv4+hAKAf0KK/sFCfH7Dv4MAuoHDfEE5AntBAPvD/wR7egBCQcAAgDnCfDtCgL6//0CEf/7COwDBvL0+v71BiT+3RL/BRUU5d4T+/j3DwHv7d8KF/z27gUP
9fv89xjv+xP8+w3z+xHz7wAk+Qv9Avr39xkP+/sIFhH5EP/4AwUECwkKARIJAAYVCgv6A/f38fYU8QQF9PQFAvsP/PAV6/0FEgnq/PcACAsC/QQRA/8NBgMA
BAT4APX87fABCP4AAwX7+gEFBQT/7vvz9wv8/f4E+gUFCQUDAQMB/OgJHvwIAgQZ6vjO4wAEHO31DQQT+QkgGeniAgD39ybwCAMBHvgXAugDHAwNARgF9wjv
EwoA+xwBB/H6Ae4Q5A0CAQQB8AkRDAvy+vro+wv3Awj6Bgf+AvL5ARUJAP7vE/wO8wwUAgL1+gICBRTuFPsD/fXv+PftCgAfAOr++f7+ABEJEvT+/AkOCQMG
9fnxBf7oBQX8Bwn+EPf47/v68gkbC+4X9hQR7Qfz7ggB9wD9FvD9BgMGEwL4/PH6B+/y7/UFB/XsDwkHFhsCDgbzAxP7AAYGBvT0+wvx//QPAPUH7gMHAeUA
FQoM//766fzl/fb/ARsMAAr8D/gS8ggF9fwEAQQJ+AsRDA8I8wj+/hAJ9/0ZDPoG9w71CQIR5gUW+wf58xXs7wAq+fr89woM/hb9EP0eEfH+/wEB8eX6DfAI
Bub0+PoL9/oJ+gDyBBoP6BDq7g8M+gv+BAru+gACCREHAvACAAv8EQr99+z6Cf8A+P36+wL29BH3/AfrBAD3BhIC7u37+fQWCend9wQB5RDr9Az4Gf0gAeT9
6e758OAU+QoO/Pjv+wDu9BAWA/0EBwgDD//8Dvz8+/kb+AUF5Pj6DPgJAwMaCBIP9foA9/3vJQLfAwIX6wnh4uv+GPv2BQIJ+/T75A37AgkA+v3//vXv6wgN
CvsT+P8UCgMN7vIKAw4I/f4MHALw/+8I+vj48A/1/wAFBB34CAn49QYBCggK7RQP9Rj27/nu9wYHG/38GA32/QoHGRAC6/vl8v4PDAb/AA/2Dvv+/O4H/fQE
Dvn3Ev4jBQvp9g8RBAYJGvsEBQH1B+X/AQH1B+fr/PXt3/X5/wzw8AYOAgXt7/wH7hYNJhf/Af0DCAT5Avb39AMCAfQVBf39DgwVARL3BPL2/gMEEvH5/CAU
GP8A4w7/6A/l7Qjy/xUAGfcC+/MLFOz5EvUJAwIE+OMCDxEv8AYf8QbMHQP1/hQLAfr17vkP6yDzAgMO+v8HEfYJBPse9v8P6w0E+Q//EA4M+f3y+egG5vnl
CALu/AH0B+/4DAAA7wblEAL9AAr9+xD3AxTz7ej28vX5DPMPFAoOBQUG7ewJ7RD26w38+PcMBQr93Av05+73AP/7+gIBDhAUBPfr9gz06hj9Dvr/+Q0WBvz0
DQzm+xnxDvQJGQb9CRDs8A0NCPAC/ekGBQQC6uv88RMC/uoB6gkCHvz9BwwABP8K+fMK9/UJCffn8v8AGQn4Afn7Gw7v9xH0CwcACuvv/RIBEe3/+gYE+xIB
B//38g4AAOsV9v0GBQAQ9O/2+AP7/+rzAfv2DAMK9gf0IgT8Af8SCgL6FusHE+b8AvouAfr7AwP7AQQREgz3/w/+/gIF8v/1GP0P6Bj28gf7AvwH5vUQDgTt
6/YCAg8IDu4CFQYR+f4eBxTpJAH6Fwzq8f7/CxoaAPcH/xoR9w0G9P32+wfnGer7+xr2BfIDDvf3Afj69+wL9/0ODw35CvIFA//v8BYU+gD4A/T5/f//E+Xw
DA8FBvkH8u73C/0QF/wH7vHuD/P2/f4ACAfeGgcCHAQGBAz1ARUA9g0A/QoDCAv58O8K/fj1Awz9BvrZCAD8/voEBfn++gXv5fzzBQL+EQb48/cI8g4BBQYB
AhH7APUCBRL4Bu0A9gIABPUDF/L8BgwAAQIFDQcGCAYCAwgH9v/89PoBAALj+wL57/QG+vT6+N4LBfcJAQn2+gr+/An8APsF+/sLBhAH6+ns/ATkFAAF7Af5
+AX89RT/6/z4/vwK8xPz9e7s6AYVB+sO9w8F8PkAAP0QEAcIBPHw/Af5BQ8Q+QgN8P/h6QQHEfoO9wMf+uEU7vQA+RPzAAkYAQcIK/cl9P4M/vr9FP768vQK
Eyjy8P78EfwSAwMCHvr5BxADBgL38BP4+vENEf/69AkJDQj5/hL3+RUUAwYIEf/u7iEGCgsGAfwR+AcH+v8F9wnnAQTz/PIBFfwbBwf8Cvrl+gAKBwcO8Q8M
BfXxCff5/Pr8+/j/BfEG6Q4D+/zx8Sn4+OD46fjoDgf3HA348QH5CPv47B4l/QsCAv/yCxgZAvgWBvYG+wP1/wIQA/sT+wb+DugUAAIcHwgK7/koDQf1BAji
+BMOEQn2IfEB8ObyA/f9D/D3/PX75QYH+ygDCgf+DR76/PYQCQcCAv8H/BMeFgPz8gL+GRUJ9wTkBhUJC/8D+vz5DA38+f8CDgAIDfHu+eoCAxP6AgQK9QP3
CgoN+/j/BPz88/Ty8wAF9w33APQE+wPwCA76KiENB/ns/TIA5u0EAQUMDfXb4vokBPQO7On1APgFEAIFAOzyA/v8GxT0/QIFCPoR8wEJDv8E/uUCCRL66/oE
BPvwA/z4AQD/E/8DDP4C9frr/vgKDBADAhbi6+b22f0M/AUG+AMEChj//fkMA/MM8vkhF/fyBwT5A/cJ/R/6AO0JFOjzEf4LJiYG8wkEBvXu6AoN/f4KAwXv
AAgL5goPGvkB/ff0DAr79PsJDP0Q+QEJDA/8/P7y+P4J9/kBHBIOChPq7PoLABUF8gv09goK6v4BBfQHEv0QCQX3C/MKGw0V/fQL9QMLG/Hv+g749/zu5gAD
E/EBDfT78d/47PYsAOnwA/4aA+wIAf4oEucNAhUJK/oAKgAi8//q0N4EB+AGGewCAwD7Cujz+/3q/f/4Bgn8CwEE5w4G9vPvAQsA/AQMFfwX7gMMAhIAEfLq
EPnr8wkM8+sLDQwADfz6CP8LDxrxA/Ty/gb27+788xvx7AbZ7gb/8x706hEC4hzl9hPqCwAhAUTaEtrZ0SLxChXfCQXb6Q8CCwrx8trpLv9I3O3++B38CPsm
EfAlBgHz3+4V7f8X8eYI9wD9APcGARIB+R7a++YYIRng1gUj6CLg9+jGxSsq8C7PD/XwqxrR1/LuGgoM7gUT5PTsA/UGBwj2APIDSyYD+AAR/Qn7DPvo/uYO
+/L0Aw4C6+P6D/QQ4/Xe9+soGfcN8QvkAPclAO7+EhPxChIpKx0B5ST2GBj4A/YV5wAR5fDhHfsQ/eHeEdTvEfb9/wIPBOPk/BX3HfL//fPzEiP9CPjz8P74
C+sF6vkV5OsE+xAK8vcC+/UJ9Ajy3fwsGPkVBRQI7vES6+fwCP/+AfP8/Af7+u0K8Qn77vrm7vsHARv28QT+0RXt7Pz0Efvo9QQYDvvyCAAEFev64evyIAr3
DfUM8P3xEgL7+hUJFQwqH/DYICMT9BT9/t8w7RAKMxT/+gHyEh/JE9LzBxAIBBUO+PkVIQ/9+gL68xXuFgkSBA3/A/4HDd8M7vcFA/ALBAcE/f8N+Q8C7gUA
9QQQAf0A7AgKBv78BvwLDvYHDBLiAg4M/+8K8vL07A0KAv0DCQL7B/QQC/UPCPDp7+IGCekU+/rt8Pjz+e8ACRUbAAsADtYHEQMO/Bbk99z5AfoS6hP87/z8
APgF7wb6GAz/CAcH7RX2/vn1BvHt+fz8AxDjGPf0/vz8+QLx9wcYCfb6AAzxF/H1AesQ7ur99wL9H+ElC+wA+gYS5O8dBg4N9/v6CQ729vv86/r68hsZ9+8M
/P8CFAQB/AcR+AH/BwMEAQv+BQP6C+bq+fIMDB/r9gnlIwP6IQARG/f9BAfwAvnzBQoMB/gEAvMC+gn5AvvwFPoJEfYa+foLAvr9A/399AUEBwII7QT/9PcJ
6vb08Ar+CQcC9vT2DgP7AQcA9Pv1E+4HFfz5Bgn+EwsZE+/19QLv+gYHCg3xDfvvDfr2FO/v9P4FCgEK/+cC7AABCPcNGgAMDAP38P0A8PMM/B0R6gbxAfj5
4Pgg+g0PCxQV6v4XAfEC5BP1+BcOHg4RD/zq9QYA//TwBQH06uHj7wgI6gLvBgT/Afn8BgvvDQQA//DvGA/s/gQWBA8E/xT++/QA/fkDBfD6BQsQBP4KBRoN
+/f8FPP+B/4LE/v6CPv/EOkKChUDGvP69xDk7e0IA/YEEAzqAg0G8ufkEwv6AQ78AwHqEQcLAAfk/Q71BAYN/eT+FvEA8wj1CfYC9QETAO358/T2BwUIA/4F
BQH2EP4B9/wMCA/29/QMDgz5/AUbBQwH9wED8v0B/wgN+AsC8Pn3+wD8B/8TCAv0CQ32Ff/4CArhCwsJCwYLCg39B/sUE/wPFgv9/AzyEvgD7BUL+/wGBPUU
7d4M7AAQ9vwVDwEN9wMBCP769v376gUZCx3+/h/77PP99/sQ8g0MABPu9vXyCu8H++n48/sY+/UQA/bvFPMJE+gB5vfkDfQD/Qf6C/sA7/rx5wL/+AL6+woH
CgQRAQkEBAL9APr6CPQU/wTwAgPtEv//+/r0//8GEQX/+gEJ8voCAPn6B/n8/PYKFxD/+g37Bf37/AnzDfz58x36EPLtARsIFAIZBv3+CfkMB//8AfsH/gD2
AP4K9AEABwoM+AAJ/uz+/wsAAPH+DPXxC/j/B+kDEfgJI+7/8/n67O8O5P8TBBkO8/ga+Ar16u0A/gkk/wvsCfH6GAgD8CD8BQET4+MNIxEhDcfGHO7cASkG
2/nbFR0G/fEBDuT+EP3p+PH77RoUExsHuuMG+8gJGfLcEMsRJP3y8B0M5QcYDQrqHvEEDigNBP7X1Avl5QwXCezy7CEWCfz+8x0F+QUTCg75IPT2BwMTEPD/
9x/2AgL3EfvvAwvw+gMI8Rf/AAMGBvD36vsl8xDt9OAY7x35+QAF9twQDhrq/vUEGPTqJtH/7gwmFdnT/B3uLOP2+dHcNifiI90C8/KvIsXT8/QGBPkC9RkH
Aw0A/wAGCBLwFgwHCw/3Bf7nBQMODBAGBgn7+w0XCBYmB/rzB/MLA/Lr+gYM+xIGAQoIHfr25/kGDwoO8fkKKB8KEP3w1ev78PH/F/b9/Qr18RIYAPr3+w3t
0wvV+xIBE/8E9e0M9wX6APcUD+8H+vrwBOvw7d/38g79CPkPDQAA6gYBA/UNBv0U/Qr/AfL+Dv4LB+8T/AQH/OgC8gYL9/8B7wEU4QoJGQ/78wgE+wUH/AH3
Hv0BCN3lAPfwNiH++RvlDdz8CCf+If4I3Rn2AuHqAvMCIAEaAvsU8gMCCQbxBQLyEwwP/wrv+vf68fr9A/0JFf75BvUO/fUF/AMI6hwo8CH57/8A9xEeBgQB
BQwOGPX3/gESBSTs1PLwIhYr7ioZCuwa9g7YBgkbHO7FIgD5DNwEBd8EBvnn+/sNCBf0Ew0G9g34BesDAw8P8+QNBP4I7gj/8QMQDQXrEev76v/y/foP8v0A
/ezt8+8J9AMB/PUTBhAGAw8M//QX6vrr9fX3/A3h///88ez08gnxBgr49woBEfz83hYfItgV8DsQ4LgC4PEc/uMW6xb6JC0c9tH58z79Fe/05eUW9xQA1e/W
+wjW6Pr/BQ7yC/oJ6/rkBvjxE/XxGvLn9fb9Bez38O0MCOb07f8M/vcV+AkHDPkK7QEA+BQaDOn/FfjyAAgI6AgQEPsI8OgS/AEHIisP6wD18RQEMejnEQQS
C/8LJAb50w7rAAIT8wH5/hQVIgwA1vIOLO/x7yLs7BUOJhX+Hw30BBEAF+wmEREIDef++/702+vq+dEXJwbmDPIdGwMS7OPjEgUH5C4O/AT+6QIB6vAKGBAE
3g0Z+hAEFBn3/wsT6f4NCBIAAQ776vnp/hL0+d32DRjuAx4CBQcGFxb6/BX7BwUhFgEA/vf3EeMI/BEF6/nmD9sCNenWIeMNEvgk/dnrBvMO9ET96fkT+fnu
5fTq5QL19yEN//ALAgUD9hIB6fMR/gH7Eg708xD1AAP49+8AAQDyCAX5AAm6C/MF8w3b8O/pzvrIBwz23Pr3/BEWCfME7vES/f4A/e73+Pn9Bf8A6+znAvIJ
B//7//8GEfcLCf8C7wjw+/cNAhMG+PX5/ATo6gD28QoBAP8SBfXpAArzBxAKD6vi1DbHBwgt+u9BF/g8CTrw99zYE98E1izn9Och8x493un1Au70Cgb7BBkG
+ykOG/r77fwG6xHtD+n7//j/BRoL9/oHAfIT9QD97wILFgcD/f/69PcAAfz2+vL46vb1///8EQoE8hj6FAf1APXwBvfa/R8HDQQN+wsNAvz4/vAL/w4K5fgL
LwHsCvkFJST4HuogHAwNB/4O99P5/fwaGywHvuUXx9bl+gYKDjn1FR0NHc8L7Qcg6PMYItPXBAMMJOkC8xP88hId//Ib/u4K7RD69vYC+vz5ASUCAQAQ+RQO
FAYA+CLv8/wCAfv/CewH8QD39+z7+fD4/QcB/AP8Df4F/N4N/AcJ9PUQ9wYW6QcC7w4ABALy5fYG+Qj1E/QIEwj18eoJ3Q8H+vsKDvL9D9EIDwfw6wAkDwsE
7uziBvEBJgzfEQAZBPYRH9r0BwD8BywF++gF+grx9u/v+AgC5BUU+eD78gYM9g392+4U//4IIQ7o8hf6DPUD9gH4B/7oGuf13hrWBRER8O4BFPMYExMBCAbm
8AkN+wn/8On0Bv0MD/wh++b4Fvzv6xUN9PQD/goQBv/2/PQN8vMO9xb8GQHy/ggECwYM+wTzGxEC8gj8/gb5Bg0IEwT59P4BAP77/OD861DuDgcF/+opBLXi
EhEMHuLoDEfh+PrLFukHAPn56wcE/gEZ+wMN7BMM9Pn9//oRAvb6BwMM+vv7B/UKCvsUC/8L7/oOFO8RA+QBAwAGCNryGOz+J/4E/ALqBwb9BPLtA/IJDQ4Q
DxEDCfP2Cxr/EBMO8Qvo++j1BeweBQ/8BunqCuX7BggVAgsF6gMPCP4I/ev1AeoG/wX7+vz0+QP7/v8D8PEDCgoC/AH8AP309AHz+QcIFAHzAhbs++f0/P0F
AvYK+AYGAwf/8wXx+APy+uj7/Qn3A/X6/wEI7esPCwgEB/X/EPEJG/4L+wgQ8wX//gX//QH7BAoGEAn6BfgL/ff2CN8RBPP6CxH9/RHNAQf28/T9HAoGAO7z
9AHzDPsCB/4QDf0DBAjzDf30/gH1Bv31/gr+DAwNA/wA/gYM5v7/FfwEDwb9EAL9Bfz/C+sGB/j39/EGFAQE+wT7EgHc7Af3yP0gCAw4Cv8HAu4S+wj0/wzn
+e4g7gjjBuIcDA4EEPz5BAn/+P4FBfwEDPoKAfr97/0B9/j/CQX7+AEJ+fb89vUjGBwJFxwJIfnrCO7yA+X04OcFKwgMAOPaJfkE6hIA2BMOFxQI8gD87+//
8AUWCQAHBw0S+/ndFeneA/3y/wH09goH/P8D8fQI9+/7CwkL9/wSFhD8//nu+wX2ChEQ+Oz7BggJ/PL5AfD0BfX/BwIICx4CBP4FAAvy3wjq3B4b6AwZBSP9
7fQI6vEc6A4H+Q8F7AcM/gLsFfcBBBD98wH/CwMR+QwLCPUTA//+AgADB/XvCAEFB/UF/e4F/vvsBPzj+Qbn/QTxCwkG/eMF7gcYAgPvCNvo2eT8/wcR2OcE
AO71HQnsEOT+EO0GAwb7EBjsHgHw1+jZ6v0WL+n9CuMI9fr33P0VCgkOD/z6Df8MFPj+4gUH/Q0C7N/zAfT4Gf/jDgkd9wL47QH9+PQW+PwLIAH5BesE+PYE
/fMACgcX+xwBAf//Dfn38vgaBQT79QQI8wP8BP//AfoKARQbFR8CMQ3yEfgmBPbT7S4BEwHpEBHtBgYQ8wwL/yMS+AYE4//5BvPoBwv+Cx8I9vgS9/0bAATm
BwP+DeIC5fLfHfEI+wT1/P7z+wDy7Qn8/Pf79ffv+gEVEQnv9gAAC//x7AbzEvkP7QsbAP4IC/fm/uAADwDb9gsDBvMCBOYA/Rob9OIJJPv78QUY7PcH6e4f
BRbrIOsL8f8N6wsbCRni+OkUASDh8vwWFwXx8vgWDB/uBfoQBvMBBfLuBA8OCwnz4ff1DxIaAx4FD+r+AAvVFQ4NGf7oEBAEF/EE/vAF7/YH9RD9Cg7zB/0E
8ff49+0I/Pz4EQkiCNfwDPz3CgDjAgsFC//7DesK8ALq/uvr+RcA/gAdFzYA0dMTFuvxG+z8CfwK+QEG+Ab+AO37+d0FFgkC/RgTMP7Z3Q4D9fwOIgYkDtXj
Ad0s8gDbChXz6gAADwju7vr18Ar3AxXgBwH39wcG6/gMAQAEBw39/PcF9BUADvsZDyYHAwf+9wYVEf0B/PMB/AAM/gIM9+8D8f/99v8I+v4TBxQA/wUI//8G
+AoA+wXb+Rv25hDq7w3a8fTf/Rbu/h31EwgOAxztFQ39Ag3wDNwGHwD/HPTnGtf68+4GFuv5Gf8X7AYOFPkFDwMQBP7/5QYXBfcL9/EJ2frt+gsK6QEH+xb3
CQgQ8AIM/AcJBP3mDBgD/A707w7X+O75EwrwBAD6HPMJAA/xBQox2ALaExQD8Nnz7vYfEiPxIxrtDAsUAfbV8ev19B0a4Av29PkHBP768P/+BwULDQAD//7y
/gf/CPMF9/f7BRL2I+cE6P4HDP3k+Pn2ASch5wMC/BcC7R326Ar8B/wK9Astz/npAyAD7PLs3uYeABfVIQXjDiUP5OzLJv/zARQ46+8I8BgGI/T87vDxFfL9
CggCDtz2BAwIAPrw5e4S/yjzSOL07wX+Ce3a0vP0DDAYyQUH2fgaBwvr2hjx9u0cFgUm6fQA9wUPDOro/P37KCXpAAHqIxQTEfX0Efv4+AT6DCa/8PLz9Prx
Kvn3+AQEEQAEG/H/DgHsAP8I8/b0EA4UJ9T9Afr2AAQE7wXxChsc3hAO9R0YABDn5wUABucSCg8T8gH5EAEW9uIF+AACJQ3rAQPzFwXzHvn0CfoA+xryBijX
9vkA/RP6IPn89A8k+/ABB+oAFQERCN8E/P71GAQTCPn5CAAH/vnnAfMBARb//wgB/REJD//89gz2/AQTGAMC/+MU+xML8ugH+QcL6P0M6AsK//3y5QUM7Pzz
Ce4BFxf20xbsMSgDAwfk80Tu7B/fNAwRMeDW/wfkDvPUuCge8Pr0BvMZKQz09QP8NRUDKNE6FxQm6+n8EPMM9eziN+3n//IG9RkQHuT1HPoWEvcZ7wEB7xzU
/P80HBXl77ES8fgKvgv2GxIa6fAlI+0Y8fs45PUC+vIW5wsP2MLs9QwX6AXyC/T7BP/4AQb/DOD/Aw4FC/ENCAYCEwUJ8vv0/gbs9fv4CRTwB/Dx+w7x+hP8
E/ns6O8g7QMMHPzz6usPAf/69vvxB+kDBAQHAwbvA/4RAhH4Cwri/Qn87QT19xD7+PsL6AEAG//8+fv1Bvn9/fryEAkSBg8R8QDs5hj+3Pr8+QXw8xMKCPj9
9Q0b+wP8FxMXBwYC0P8J7APgDf8REP8P8PfuDfH8D/3+AO339RwD9gAHFAb/D+Lz8/oFBuAL6eXV9/LpFgbECQr09w0W5h41/O0LABXyKSTjCdj08RX1B//b
EQAOBOYP+OoMMPsV7xIJ1xzdA/sZG/kU3ubuBu/0Ed8FBwgFzg8E4BwiBAAJC/7vF+j9/Qwe6QX93u4AF/wHAggC/gUTAfIEDvMFAvv+A/v7A/nwCAkGBf4B
Egb49g/sBObrCO3rG/Dk9e/w+vL2Fv0IFxUd+PkLI/gR//oD/f3/8AIIAPgK+PYB9/7++vkO+wIBAA35AwIO+gEABvv/+fvx9/H4EPPz/PQC+PoGB/v5AAgM
BA3p+/cdEwMCCQsBAwzzA/b47w/7CPgF8/gDExDsAfD89gj5D/D3/Qvs9Ab0Dhj/DgMF/CP35Qv4/gHz7/8cAdz/BfEA9hgBDOsJ8Qj3CwoGAvcGD/r39v0C
9gf3CRUE9dwV/wP0CwLs///++gMOEfT36QUL9QAN7QUE+wzr/gAQ8PfvCOryD/8IBO0L8QMHBv8Q//j9BOf+9wUC6QAVBQrz9/f8Ae8PBt3yAvgOAvgUCgHs
DhIH+hsR8v4Q+vv3A+/7B+4M+Q0hCSQS3+MA3ST5/eESEPntAf0bA/LxAvTu+/oFEdYGAfj1IfQM6gD/4+Lw/OLx8/HpBwX/BRsXHgHb4hEY+BECGQL6BPUI
9/oCAREE+QYMCgrtB/f/BvcC//z98/r1AwUF/hn2AwQJAfwI/w0EAPYFBQkC+PH8DxML+Qz6DfQFCfcTGvoRCgft+gsKB//+7Ajw8xPs9/4J7vnw8e/8+RgB
8wABBPQH+wPx/AEB8fr3DgAL8wfwAOkK/gEB+v4DDBTw+Pjz9Qkg9RIJ/QIHBf/yKfMIDgEZ+wfxDer9EPv94ub7/v/w/xLxAhD//v0KAfMiAgoM/hD2B/T+
7/cW9fzw8g3/8/71APD2CQPmDBX3Evv08f4hBA/16P77/APv0OoC/gAR7QIDChUSFOby3uUU/P7x/PsF+gjx/PUO/QQCBQX6CwLyAQ0GB/wEB/T0/QHm/BwN
BgQNDwrwAvro/AcpF9f/ChHu/wEI1xbu+RUCCgMLFCES9w3o/t/f8uIBBiny8xL51eb4BQcH/QAM/fkY8A4E7gv6/+4d8gwH/ugHFCQEBw0E7RXiDf/3ChUX
BQ388gXyAQr3Dfz5BRjn8e3//QL6Cf70Fxjz9g4TBh//AQP7CRUN8An8Ewr6+//q8vQmA/kSAAIWAAIE+wYM9grt+AEZDf8AAg/6Awf8C/75/vT28BH0D/kS
BgQN8vYB+/ED8QP9AAf3CfgE7/j5FQT8CfkFBOwNFPsL/wb8DgoT/P3jDh4SDQcD9/vt///79Qn8+wQVAPkP+gX4/wYDDQf59eT9Fu8ACPD5AwHw/Q/mDen8
8v4D+QMD9w77EgLy//ADD/4H9vsIBxP/+eQJC/frCfkF/ggK8P8XBuj8/f34CQT4Dv75ChMA9wIGD/QCGQQL8A4S2woB+RkP7g8J9gTj9P8JFw8bDv8GBPnd
7vr2DAb2+PL+8BIM/gv3/v0RFu379woQ/fQT/AoF+Pj7+gEU4+AQ8PffCP4TGf4E6fHlGOwFAgEA9wL7GeIEA//18wQE8gzq/PsL8w4F9w0TDgPv8/oH/hL5
/P0J8goB8fgcFfQRGPP1AAIAFBH2C/YL4vzmCBAI4wYEFQHaC/IPBQYHA/j7//vw/wz9+/T+DQ0L8f8K+v3s9RTnBfoH5wcK6AzwDwn67Rb5ABALDRIIDQkL
+wkHAOb4+fME9P7xCfjX+wHv8wHtC/n5Fwv1/APt+QAHAOcDCAAF8/vy+uD87vYRAPYb+v/0DAv5BwIN+/sN+PgF/Aj1DxL49xER+PTw+Q8XCBb/+fYgJfMi
9xD9IwQaAAEK+vTzDR4IGfsH5f3tDv/vDAD7Eezp9wMP/wLx6/jkItX0IgLr9vXiAN0N9+j89f4D7fcD7/P2A/0F/ALw+uUI6PgI9gsD+vP5/RDx4wUH9QcK
/+0AHfj/+fv6DgUMBgX3Bfvy+gX/+f4B/gL3CBb09xMDGAMBEPgM/Aj/8fvj//AR9Q4NDgIPDvz2/QH1AP0KAP8B+AT5/fIDCPr1BAMHAAUICQ369O739QX3
/P/7LQr9+SX2/f8NBB/3v+wHK9j/1eYZCRgk9+fbF/o6FAES2hf9I/Lz+wr0EPjlBAgp9vbn8hMD+wv16t4RBg0TBQ4L8vT8Hf4EB98C+/0HJPoNCwAbCgYL
9vH6GQb+EP70+PML/v7r/u/uEuzt1wwBCwH5/BQI7PgPAPr3CP335QsHCwr+9AgQ/gj2BvwPAgkD/gEI//kGDAIGBwD6B/IGEv8J+/Qd3Az6AvIGFPD3BQgB
DPLuA/QL/Qft+fwZLwsMBBEJ/u8QEfcT+xP+HwgGDf4FBv/1ERMGBwUQ8gj1BAwSAwUC8AgR+vToCQwC8wz2+PYMIPobBvjg+wQY+gYIBAT/BvQVDhj2Avb/
9xMK/egCBPsC7foKCh3+6vvr+wUK//r5DxQICwgPEhP3CAUGBBYCBffuBwL7/Pz1Evn1/Pje8hDYEfnw6PPyBvfs6wfwGPkF8P/qAhsQBusPBhIQ9gcKDvQx
C/rU7AcD9focASnxDA31EPkR7/8SCQ4V/QT0B/sR5Azx/wH6CALr7vj76vT+7g4F8vUHGgr6Cf70/twA6jb3H/5HFuIx/ALryOgS3Pgw6OUB+QYJ9gH9FxcC
DvDzLgIDBgUe/wv69QkQ/AABAxkIAgQDBiUF/fH/2vwExegT1+P1BP0IDTP5HSQIHs4Q/AMT8fASGdre/gARIBTm7SnMMA8C4ToiCeQgJOYjEtfk+9ko9f4l
7bjo2bv48vcGAvT+Bun3/AkRAgUC+Ar/4/f96R7e9QIS4vbp3vf0GOYB6ibYACTqB+fy6OkN/Pb83Q/k6voS+vzy5ODYEQkDCejzAA8E2Dz95Rcn+QoD/BjL
EugjCAY/z/cI39/8Ev0EDvsOCAX0EAkEABgO9AnzDRH5/xT5/wgBB/cR4g0aAO4RCQ8MG+QUBgXxFhL1Bg0HBQX2Cwr9IvwF7A7oBRDw+f32BwMB+hkIDesA
EgUGLfwJD/flA/TvAgQQAvPz7OfuAgkB+AHUAQT++xYTAfsX4/T7+AzoCv7v8PkP5PzuCQPdEvwXD+37FPoTGBAL7h7/8Q7q++8OCgcA6tkE6w3+BwgC+w4G
/Bn7/gUODPkG8PoF7+ky/+sQAfPp/tYM9OwH4g3wEwvpGBIJASkMBQf7APb52CXs+hPu6+X17An/4/Xw6wIQ+PP9ABP0APP9C/zc1QwICeP3+wjPFOvnAeP2
+w0RCA8J8gwCFPwB/QEDCuEA9Psm9eL9+fjoJ/cECAIDAugKAvrX/wkF9xUD7RIH8/YJ9Rro9BAI+gD58wQPAQ787vgA7Pb+BBr9BfXnFvDt8Qf1G+nyBAvq
Cubk9/PlAfzy7PMCBRDt8+nr4wHzCOjd4ScHEiULIPzu+w0OKvn48PIB8ewoGg76Au73KR3cCAITB/sV5vL3/egQBOcH3AwG+u//BQIC9/oR8gzq7/AE/A8Y
B/fp/PkH//8SAwvkCugE5AECCwj38Rz7Debv9Af4Cxb+C/n++xL+Egr0+vIJ/w35+Pr3AucA//H/9PcI2ff/Egfz/OwBDvP8CAEW+fv5BAoIFBMU9u4H//wX
Afj0BPgIEwD+7wH87B0D6xP/BfcQAwQTCQz+6wL+/hEE9PABBf8U9Pro/QT7Dvbz+wYS+fYBEv0PCvoPE/YAAPACDP34HwsK8vPy/QIEFvsbDfMACBH3GwwI
CugH6fweFOXxC/YSCgML8grvABT3/RIGE/T6CgX/BQcD/xgG9Q8I8wDx6w8M/vjiHRwC+wYMChD1Cx4K+gQfLfA57+8D7/ACIAb6++YLEyrw9v4VKAEEGAn5
/94KIAX6EPTtC8z65/MLB+ICBvwd8woDFvAGEQwFEPry+Qv2/gP+CQoABPX9/woC6gL1+vb4CBX2+/wEERAK9Av88wYGDQn9+/gIDvrq4+bwDv8KF+wV/xv/
9yP9/PAA+QP3BvjvCQL7CfQNFv4G+RMF8vwBBv/xCekMAwgKEAMNFhQEBggNCwD4+PoX8grz9P0I/AH9++4c9OoGCQ/6+gX9/Q4cCvv2BPz6CwD1Aun6BwwB
/f0J9xHw5RIWHAsr+DAO+wXvIOvdzPAvAB/k8QkXAPf2FOUIDAYS/QLD9gjNA+Tn+/sHF/fuEBol7wzj/BjWBQkC0+T4Aw4AASLQGvf55wZEEATa58cOBgL+
4/cXCBLx/CAO+9EB9Q4F9/L29OT73QYC3+P35gkC7Az09OsX4BkMCgD0+xgK8QMJ+Af5Df8FAQIF7f359Q/+AfvpBPcIA/8S7/n8+vII590I8fb69/fw9+wW
CBQW+vsb4wwYBQbm+OP1+Pvk9v0W5PMF/BADCPcOBBABFBfyCO8CDAHvAQYTFPXf/A0BB+wE//f5Bvf3+gsRGOrtAv4EB/IB7fj2+R4M++z3A/cLB+sU5fD/
BuoDF+wh5PP+B+MPFwYQDgkCEef4+grvBAkW6+z88hISBxnu/PwW+v/++Az6BBsE+gT/8PL97wrrFPsU+AX//CATCP0c9QAHC/8P6vYf//gdDP8MBwP7+f4I
FB0C+QzkDQII1/cID/AP+Pvyxwfj/d/xAP77AyENFQQGCAoL8wskCBf9Dgv3+wINAiQNCgYECAcA8AQE8vsW3hIREwDzBQYX+fD2D/nyGQgA9wIN6AwF7fwC
Ew7/6QYJ+Sjf9f8L9f4F9/fy77wu6BW6zv3YGN4V/+obAxspINsIAgwF6eweCub18w7+JQ8GDQnuIwvvD+f4+AoO/Ar1BAP5DvAF+gkB9AMBDvD5BQEC+QX9
9u78BvkaGhcC/xH4B/jwAvUI/vsV+/MDB/EU/BDyCQjzCwEH7wgGAxT+CvQDFQAN+xsPCfYABvMMDRP/BQX3DRT/Du38BxP65PD35iEJG/3w4xb4AfYKCQv6
/P31FA0bDxcbBv74/vYQCy33BAoS/eoHDOv26Qb+BP76/BX5+hAiAv3yBAEK6B8A8voC8wYIzPP78PD7Dv70/fz+IBof+/0azxUN9PrrBQgE6QcaBRDt+A7y
EgH8//zz8wgd+/v2FfT5B/j06AD6AfX4+fn4F/AqExT6DhoR8AkQF/YKCBEJ9v4ZD//w/RT27Qj5Bu4G9wwC/Q8N/w34BQ//CAH1CwMC9fz4/PUACRYC/gMC
9BXnIBAHDPkE8+z3Afr9CfkcBQYJ+/4O7u/wCfccHfAACP/0CgYL6QX6/AP0Af0SDAoZBQj28fr59fkKGAwN9/kN/hEOCwsLBQsF+Q/6CQ/w+P/k/vv3//r6
/AX6DwD49wPw+RQFFwIFAf0E+QrrDfQEDAb69gX6Be8J8uwT6wL6EQIeB/4B9gEMD/0FE+AC9fz6/voLCQIHCAz9H//kB/MI+P/3BwX9/fQE9v4NCAMB+f4B
+PUN/wDhEPAF+/gC/wQICRET7AgP/fcE+wb6+PYVAfP9Av8A9QQBAfYA8/zxBOzuBgf++AADBvsJ9O/7DwACCAj0DBcJAuD0BQAAA/4E8wr9/Bn2/QX+5P8S
4wn++Q8h3Asd+RAf/gMDAwcC8wTv8fb5Ee4CAvoJBPT9C/scGxnw7f329PnrBe/6C9znDgAH8/4L5AoIDAnyBQf69hUJCQfy9wXp6vUMBRYF8Pv49PD68fXw
Af/4D/kE+gb8CyAA9+0B8+/z6Pfv9+/89v/rAQQO/g/+9fv5+/j6DPYG9Pn0/Qb4CQAAAAQAD/HpEv8SAgMH+goMAwj3Bwj4BwcK/gv5BwPn4voL+g/7EgL9
/wEBCwz6+gHz8AIE8PT/Cf//EhP47QDzH/P4+hLzCfkF9xv4DQAJ/Q3v++79AP3tEQ79BhQRBfb+BhXyAPAP+Ov/AggXDwED+/wR/vXw9gcDEhoDAO/z1QP2
BQX47/X2AeMQAvoZCwj7C+/87AD9+/b6Df8a+e7t8RATEgkOAPQABwcI+QUFCwUD/RMC+w//9BL5/wr7BAD1Dfn2GfAGAgH0DAIYCA70/Qr+DQcAGQwZBREF
DPnuBuQF//kHBvsL9gP9AP/2APfs8wj9BQP/DAn84Aj69ADzF+0NCAvyHuf//A0E/ALzDPIU6RD8DP/0Aw8cCfL+8Qn0Fw4EHPgDDOsXDfsCAQT+CPgKD+UD
8gb7BxAKCgsK5f349QYLAgAM/hEJ3gr9CBYB+/QD6/zyAPYECQoC9/XqDPvu8vQHDAn1AwELBP32BPkA//XxCu33//sI+ggIDuwj6/QKA/b8BvEACwADEvPy
DhH5CPcMB/0A/BH5EQb19gwEGBgcA/8K8h8XCv8b+vX1BAL/BAIJ9ez96Ar1+QAB+u7w7f30Dgf9/wsDBBH/DO/88wH3D/kB6hj/EQj2/APxChn8DPsL/wEF
7/n2B/0IAvUDDwgH/fT49vQEDAID/QICFwkMHAUCBAIB8P/2EBUD8SD4EPbb//cH8Pb6DwYGEQgZDNUL9SHV/Mrw0gUHBgTl9REE6gcRHgAJEu/3CuUa6A3s
A/4C//72H/wIC/z3CwIAA+vzBxIGAxAQ7xEB9hgL+/gABgYNC/UGHhECCwb27vr3/fcHFPL2AQMA+AYP6//5AxkMDfUK+AkREwT28Rz+Efz49fD7AAsJB/L2
DRsA//sDD/rUIBMtBf7jBdke9wMaI/TX/uLr7zHrFsrQAz3r+e7gDdo54wnnHgYC//zl1dQgCAfs8uco1P4eEyAT7/wH7PjeFQcVAfwOAe3wCgcJE+jqAwoG
+BcVAPAA+hf0+gj1Ben6CPz+9usHBPgHB/4JAw33BQL+APj/+fjoAuvzFQ0FBP8N7Qfq9f8p/wX41fsu/OgoHhz+9TIE/uT9CAEf4dvy+gsWCgo109sUFxYT
2iL2CQz2QQzqBgwELvUAzjzyCgDy/fgR8gvq7QQNDQXsCPrxCv4XB+n8/gQW7AjnEv/vBgb/DP4DD+n2AQoQBPj/AQME+BL/AwAIAQr9/OgP9ur9BRj5GwcB
+O0MEd7yBQv7B/D//xr88PMDEvUCDw4L+/gIDvUQC/zv9Qj/0e34D/wV7P0AEwjw7wYK/AL//gIJDfYP6ukQ+Pj+Bvf/5Rz/ANrk/g0C7fQaDAzvIO8R/xEa
8gzP+AsT/uwRE/j5G/0Z1Nn5/+739R8HDtAj2BT5GrTqGb3c2egZ/R027gUtDD3W/+4cItrtDiPWzgLwCicKAw3tC/sE9Pz5BAYX8hn6Cv/95/QY3wD/CfgN
AwEO7xn8BuMk5QMHAAgEAQ3+F+AM+fXzAvf0+/wP+P/77Qr69x8KAwX/DBrbB+DuEQUm6fgd+Q8DBRUm9+MA+wHnDPXxF+z/APb8Hf7wG+je9ub6/uv6Eer/
BgUsCAb3G/gPAfEH9+zt8Rf98voABA8V+fLz8fsXI/wb9fn7BeQK2vr/9RLoAQEKBiPg6fsK/A76/wDt/RARAwHvCvn+3xnu7wQMAA4GEgv87gQSBPUMDv3r
FvIMCBP9GP/58g4O5gvuAAf4DgwXAg/0/BEJBQUsDvP5CxIJ/PcD8BoE+wjmH+H/DPMJ8gQKBwomEfAC+/n05vMJCPsFBAkDAQQD8gT54Q/z/A4HDwn+/f4C
6gAYD/nu+fL/BfgNDgL04wMT9gAC/AgH8g/tEP4T9BsQA/sbDuoT//33+ugJAgoO9vQA6tb/Bxn8CubxDAUIBQjv+gUDAQ/vBA3/9AD2DwcRAgXzEP0B3gb2
HOb2Axb29wAE9QbW5wgf8/cXD/7+/v0J5wMW9ur3Ag7qBgwT7QAL7f3x6x4zMA4G9gnU/wbxG/UEExnj6xcG6fb+/iP57Pfy9Rj7AAno/QUGEBX99w/j8C70
3/0T++r47ggTBgf58fQIDv8MEgH6/RH2FfH7+fH1BQPgChcBHP0e/vwEBBMGAPv1Avj57v8B7vn59wIA9wDqDAULDv0D/xL9AwgECALz+/336wYC+wX/Ax4B
9PcN8d4L+AgDA94W/Qv5HevqBQzqBQfjEfbt+fn2CfsFB/TqHv369vYK5QLqE+z6+P4BCer+6f3h8Pfx/v0R8xAHBvYK9/P6CvgMBe8OCQAK/Q0B9vLlCisd
B+n7BwEMA+4T6vX6FuQS9AYP6xkJA/7+CgYBBQ/0DAzy+wkHDQkECgzj//je/dwPA/rp3/buGfbS5wbg4RofJATk8gL9BBAE/LgUz/vnCPTxAPsPBBb3DA7r
DAQK9PD+BwH2Ef0N/xbv9PoD/e0E9vrwCwsGBe78/QEVAxQZFgIb/wkH7Q0BBP4H+fwe9vUD3vsK+/sK7/0FBOkJ7Q4V4/wKCQIl8wb55u/r/fUK6xz7++gY
+Rbw5/kBEf35+/IABQggDPT5FAf24Q34+Ar2Eu77BBcIAOfz7wX8DfgECe3zFR8OFfr8//nmHP4PCxHxE/PkBwT/EAkB9wT4CvMSDwMC4Qn++t7rBA/79PkQ
+RMHGfXf8OoaDxX19wP/7QAABQMA/AIL/vcEA/r45e0TEx7vDusRCgv77v0J8gIC5O309+kD7BoXBxIDA/AACgXLB/369OHrAgT6BxDnHfoZ+hUL9ALc+gHp
2/Hs9AcJ5f/oBO7/EQ0IFRgICv4FB/ob/PH/7uz2JPcA9efwFfoa/xL++AML7fr6CQz6Cw3o/OsACPX/EgMH+/kI+Q36D/n+/wL39Q4G8wUMCOT76er8/gX+
9w8eExL83frx9AQW+P0YBO3yFRH48Qj28Qr7+gD0EAIEB/Ty/fIC5hrm8vsA4fQM+QkG9fH99xcM6gXzCRMP9/YeDAf8B+vx5CIX/fsIAvX+0RYYBgwY9+kR
4/vk7QsP9PwCBCbvB/oM6QgLCvUEBfwB+vnv/fMI+gcY9gf0Aw31FRb16hHuAO38IRQL8RPt8Pf98e0E9AsGAhX4GPoLCfcJ+/fvEPgM6u8yBgcQCvUU+fMA
/PABBBDpEAkB/vDw9w3j/hn6+/YU7fb0FfoN/O8IEwYLBAMMCP/k/f8E//QIIhUK+xb//yL2FgX4CPwO/AkE/A8N8fsF7g4SA/z3/AoK8AcT+e8ABgMFCQT6
9An7BAYBBw4GJf4ABPr09ekE8vf3CQoCAfcIExEDBfsN7Rb18QENHAsJ6foHBfXuDRH44gASAgkI+/8l9AsbAP0EDgMODwgWA/79AQ8ACfkRAfgDGBH2Aev2
/Qju//TvFeYZ9+sDAQj6Fer29gbyCv8E6wf5+vjzBAQT/vcO4yMX6esDCPLY8Aj4DBIBFQABBv4lEwL3/wX9EiH7+fz/FAkA7gMR7+IIA/UGDAD+AvXr5fX7
BgEE//gDCgEKC/YA+/PmBfYH7wLeBwYI0/TaAPr68/ge8Aj8HwXz+RwMJ+0U7O0FCvjz8f3x+xYS5xAK+wPs8xsD7fYBAfgI+Q0eBBz6Eg798/ULFAn7CwH2
+AIL/O4HDfQR9f/69g3uE+rF4Ozs5Pj8GyMbDfYV5RL85AHyAf76Ayj46Pvq+xUGGvX8Dvb8IAIOAAsN/gQN9/0AFxkMAwz/Bfju8fMUAQb9/Af8C+MJ+voH
/AQC+gT3/AL+9ucQAAcI8fUF8Pj6AAv3Bf71AQry6wP+/wz+DvMBDwALCAQB//74AwARAPj3BPj6AQEDCv/1CQELB/kF+A0JBAX/+vn8A/v4+vMU/gr82hD9
5QHv4u0GKhbrFAX9ACMU+OYgBwcS1wn92Aj6JvrPM/jz8wUgBRH2GQ3vCsUDEAv3yzMCHwvL5sre+BL+/uoW/AL3BxUKHQAM+QHx7QURA+7g+goSCe4H4vXm
8fXs+/sIAwYFAvYC+BP8/AHyAAQFCf0VGxL09e3t6v0GAfn4BP797gP2AAkABvv/BvYA+//78Qr3Bvzo+f7z+AYACOQGCBjvBQMJ9vf/BfAI1wYJDP/5DPj2
+Q8D9PsPGQT21g/m/+0LAQQD++gJAPvq7w4F9BoF8foE+/QO+/7s8eTyCfL27+0H8hXy9fcK6vf7Ff307/wDHhPj9vT6/v76FcTs7hbK783++v/98fw2svoc
Fvv7HxgE+/rm+sn+5fET5RLaE94H5wH7Bxv86hvRByEQ6+QR9wgF7AQG5QTuAAMREAf54ADzJhUCAPnt9hD/9hYOHu4mE+3+AgH24/ACAw0SDxTeAQUWFAzr
/O8I/hTs/RQN8RcF6/8GA/3r9QT25Bf9Bef8B/YVBgv7B/rjAg4O9OwNCBYO6/Lv7Pn7+fXuB/37/AMJ/hAFCgQLAfwM7QT+/Qj9DBEB8Pj4BRcIHvb6Fucc
AvsP+CMHAA74FuAFBBgJHAMN9BL89wP7BO3yEgz2BQQJFOYS9uERDev/7Pch9xsL/hb0Chr/+tMX9Qr3FwXTGhP8CAsABP75/fX/C/f/DRj9FA3v9+n56vsC
/PEQ8eXr+uzr6AEc+gfn4BP11fQF7C/T4AYa0Q3U4+rw5f0c/AII+QIBDwYK+wcH8Qj09gsN7uoOBvr1AgH2Bgf8C/3lGiT+9RX5DAEA+vv56QID/AH5CQMA
8/78C/sD8/YV/QAP/Ojl+PML+P//AgMB7AkBAvnq8PL69wb57hQH+gMC7wz/9PsMAvsNAvrrBe71BgwJDP/36QPzCPDxC/QEDhH7DNTj5+8AAgXeBBP9D+D+
BPHx4/zyCfEL9fwCCgb+BxHzDBcF+g37DQb/5gD38goAAQAD///3EAH6Efzr9wT19+wNAhYVDQwGCfoG9voK/QLz/vET8/4GAf/+Dv8KB/zfCfX88wj/7gT0
AfYN+wMA8woJDPIA//AB7gH09uoVDOf5DQIPBgMIAR3oC+339vQFAQrrDfUO8gP0BxkF+hQRBQ3y9/v36vgBAALrCfP9/gUS+vr1+vcKBQAaAAv1AAbyDgYA
/vflBAD1DfkB9Q8G+ggFDvAV9RYAAhn+//0QA/j8+/n+5fEM//7oBf8G6fMTCQr27u7/6PzkFPkM7w7qAfXy8vACCP4CBgPv/Q31Bvn5/wT38AsHBQX1+Bv+
+AkBBwb7/PXyDw8IEPf+8P4F+PsK7P/vA/f3EAMSAwL9A/z+EAIPEP4J8fkG+PEA/w7/DAYFAeL7BAfz6Q3sBAj68vUF/uUKDQAIFwIF+xn17fvxB+r/A+30
/uL+EiUGI+MD9Azt+AQIAQAL/vAB9gLx6v8E+fsCBBXtBvoFBugE+OsV9enz7vUR8/sO/RoHDf4ECfQU/Rf3/+/dBwEuGgTjDfvu6Pv27vH/6usD8u/t7fML
Cvv59wDzCvf1B/7xFuz67vf89/b78P0I8wz/BeX7BO364QbkCg8PDxMaLgoJ6PEGDvULC9cO/9gNAAUH/gAJ9A8n8fr35BH68/kuEBfu4wj56hwJ2//09PUf
/Ov5/QnyEwv5+vT4DOfiAuwKBRQFDPcf7OnVEPsNA/z4FO0LChIdAuzj/goA/SfrD+r+9eb0E+X4BPEeKPwiCgr7/vz7AQD3/Q776gv7/wz+/xHwA/YH9PgL
4wX/Dgz2+hgNAAAEAQX88gQK5gUf+NMHEeb17gX15O4IBwgXBvju9OwnGfX97Pf4AOoQ89n0DQwB+Oj+9O/5GvTv+/b0AO30E/sO9RsE+wv99gPo3gsnAg7b
BOr/7h8MGw4iEgjyHez99S/0Ee4FAREV8/X7/AQQG/ntB/0D/Bv4CPb6+Qf7+An+/AAMAAHsAOH93/4UBAMCCf3xBOgN/gQRAPX6AArvA/YD/QQC/fr68ff/
Be8K/xID5QkJ+AwUBvz//f78Ev/r/Pf0CvMI9Pb0+fD/BwT9B/33E/z38vcEBADyBAYEBA4C+gzqDgQQAxIA9gz/BAcK9vQJCAv7BADv+/T/+fn4DgMBBvYV
Eg0G9QwACwDwB/0L8AkTC+8R/v/z+A3nAw8S+/4CCgkZ7/T6+PP6BgUI+QMMC/72ARUHEgUE/vYE7QQECOYPCur/APPyBPoDEvb79v//7gUB9gD9GwMDE/cM
2wwZ7fnu8fgDAfvv4wj48xQC+xTt8/gJ/BcLAhD6//rz9wYS7u/89Qf7AAsAAvcaBB0C5gX1DPoMBAbu/uz57fAV8QPq/Qbw9O8G/fcQ/QIEEPQd+Q77FPLx
CxgLEf0J/+oJBP4IC/7m8wz7B/8X+g3zAhrx/fYRAwIU7gX+APwP8fjrAv4TFvwAA/8ECgX+7QP5CBICCfIFDvsJAw3z//YJAP36BQsH/u4IDPgL/fsK8fve
7+EIAv34APsB+On+4vwK+PQIAvAA+hAEAgn+ABvqAAUS9u0GAu0BCgry//kVGv0D9QwC8PoG/QzxBAcLAAH3AgT49AkJAvkJDwEb7xUIAgIFBPwH8wL0CAUE
Cd0B5eza//j/BhIE/A3y+fD6+AkNAvj+HP0D+Qj3/AYFBfsD/vcFDf76B/f9/Q/0APvxEvTtAPXt/AsMEPT8/xAJ6/fx9gP4/gIO7/bxEQEL+vYLAQn9/v4D
+vMOAAT7KBcH6CTu8/UP+f4CDeMS4AwV4OgDBOfy7wsK/wL0EvIV7xL5/gID8+748P/8/QgBBf/5DvYH8/n6CQoCFwH2AQbqEAQDHOnw+O3yAwHzEfgcCecG
Awvb9un1/xUC/fLuAgkP7RHsAPHi+PwKGhMJ7xX/7/AI+gH09Ar09QToE/gJDQoNAPME+QkV8gsI+v3rB+j2EQoKGAMG/vvn6vEREwf5D+X5ERX29vAEEP0A
CwIJBAQC7PX2Afoa9AT96PYHFfUKAM4KHPj8CO0U+PAFB+v98Qv+CwAJCPoH3wn6AQ0HC/wQAQgKEAsEDxD+8gL9/uP/9/DzCv8VAPf0Ffv1+f8J6hbl6AYO
GAMK+PHxBfEHB/YA9APz//XzD+v87ggBEe0f9wv8/Pf/A/z4D/AO9/UH+/v2Cv/59/4H7fz4BwEV2AT39vL56P7+/wkEBRL+BwL6Af/y8fQG7vIG8Pnr+O3i
7/vfHfQA9fUAFs7rC/ESDAQJ9PTsAvsC9fED3/YXJ9cC/+4QBgEaEAUbC/wCBgb2FgEIDhELCQ7r9e8SFef0BwX+//4IAf4V/wkB8/bvA/8LCAIECwoJ9gD8
8vAEEfIB8gLw+/YE+fPZ8fPwAwAEEQEB6xjzEQcMBtkD+PsABPz6++0BCPn0+vjyEgAO5w8JBQgMC/7//f0b/QQCAPgE6+UM+iQDAfrqCwQED/8F9Ab/AAgQ
9/n/EQPy/ATm7xkZFPYa8///AAb++AL8/gTw9Pv//fQB6//3BwgA+gT7A/wTAg0R9Qn0++0RAQQFDwEBAgT0Cv70+/QHBvkJEP4UASP+/RX/7AoB+QUV/PcG
4/0F/gAE//8C+w8SEwELFxnpF/37+wXw/w0EBxAE9Qj28wP3/Af7Afvv+//0+Q4K5gz18vITFwrx9gYOGwr3AQL1Bg8T/hPzHQzr6gn86v3qDQTrAA4N+gcF
AQ3/CBb++Pr6FQvzE/n5/QPx//H7/woMCAMM9/z8Jfn8APfcAvUHBv7s/wHv/AINBgvx8gEB8/kYCvP9BuLxAwIFEhgR9QH+9CQP9Bnv7fQdDe7x/AHxEgAN
BhP2+fX7BQ736wD/EvDsAvz/9wT+DwAB/yMDDRbwCfzsCwMG/foeAfz6AgP9BPUB/wQG/QQQ8e379P/yDwwJAPsE/eoJCfsBDPb+B/D97/X6Ae3/BQYO/xbw
+gUPAwn79BINEOwFDP0BESP19+75DvnwFev9DBb7E//tEPn0Cf35AQ8TEAP49AMG8P/v+gX29Q4KDgEG5fAEAwELBekHEPMKCP/++uj98OsD9un7AvrrC/YJ
+P/9+wL8+hf/+foI8wYE+AwO/wwGB/oGCAL87wkAAwIUDwHu/fHw/wD4APz9BBgQDgAD8AAKCBDx8BULBAQGDwEH4+MEA+39Dff5CeIDC/kGEv3/9uzxAfIA
AgH5BAH5+Onr3f/rABn/AQz19QcN9wEI9wgH8QL1+/0L9AsQDv4PBAINBO739AsED/oP+fL97vvyAwHjAev0DPj6AxUGBvwPBAvwER8N/Pkg+fUABPjnDPIE
+/oO+fwi8w0R/QMBAe0H7/fz5v3x8wAg9gv4HPf/CvL6BP0ECgT//PYGCAkU9wzh+/v+89//Cv4JAwUM+QL9APXn9gnxAvX68QP1Aw4FC+D/+Qb8EQ4D8fjt
7fX8C/j7B/f2Ce758On9+wfu+/oD+QHx7RX9AA3/CwcQ7gYA/vgCCfcA9gQVCiD3+fMd/P3+7/nj++n/AvMRFQIO6er9GAEF/v/7BfMG9g8K8fn2+APxAOUK
9e8T7BoO+u0V5vkpDAH6HukUB/kSBQMQCf0IHQ8ZBBjz9Rj+/gH1A/4F8AX+IAAMBwjqC//sCQf58xwD8OzyBgX5AgH4BRgO/BIDDwkd9QoD+BH6FgIoBQUE
4/ED4AD4/e4K5APqAfj+A/XyCAwC9gIO9wgV+gHs++8CEPfuAQ0Y7BXxC/gJ7+Pw+vT/FRbq+wb3BgH8Fvjr+PYSAxDuEvIgBRkJCfj9KPXYCfgADwT+5tL1
Dv7/FvXO4iUu9wL+I/gLA/XpBN8DAQQQGgoYBDT7AfD8BQX76AEO8/vg9e0BBfsK5v4MBRAVCQH05fIJ4PH48gf99/oQ/hT5B/P/HBkHHvTx+gLn/O4HFALs
BxsJ+/v97hLZAPXy9gsF6BADDxMK/ybp9fsa9w3+DOAI6B8F6PMJB+72Bv8SC/75De8zDhPhLNnmABP0BAcU2QrnDRHz5v3z694E9AIC/O4DCTD8KOAD+wTn
9AUHBhAPEAIbAv4E6PsF6Ov9Bhjz+/UDCvAN+wIGBAUFBeUGDBL99ez+Bfvk+gT27/QBAeb+IPwZ8QoN/xAB5OsA+PYUHg70Gw8IFBD4AOnx7fgDARLhBQgH
Hw3qF/vi7QcC9AAA/wQA8/8NF/z67/gDDw/r+dnjDwn/+f0JC/wFAvL0EQQHBgb8CAb3DPUT/wUHFQEWAfzs9gv3Dv8NFOL2B/ECEfP58QgGBRcA/AkK/RH/
AesFABHxCvLv8gjw+wH19/z9B/j/Bfn3CgoWE/D+/Av24vsD2+/7Ih4A/vvkBAUM8fX7BwUZ4AP6/Cn55QEB7u4o9gMIDQT28fME8Q35BgQKA/j97foFAPsE
+gL4+vv/BAQE/gr+A/bzBgQAEQsMCggH8wUA/vjyCv/yAgH4/gYA8AIB/ggCFgD0Bvr+APr48fcO/fzyBwYGDf8EBwcE9fkB8gHm9fQC5ff0AALpBAH58AH2
BgL7/vL7/gD//hD98Ob8Cv34/vQE9xL/++76+/kL/fT69vkZHv0X9wH/6gP9APkL8hD2/+4E++4K/w0V8/3+ARP7/wP/AP0HDAf1//8FCAIOFe4D/Qj1+xX8
+PIG6gQIFPLx+AUGBP4A+AT18Oj0/vPrGfgI9fAC+wP0Euz49PXdDPYQ+/8NE/v6BgAKFQEUDf0ACObzABEHAxH4+/Pn7/r7Dgbm9AX8/wQPBwbxHRQL+AXo
G+z47/0MAPEMBPrlDgQK/Bjz+/UE9/QO3+7p9QMGBgbuEgz8JQLv3w0H+/z87iAEDwr5/PMS7wUf9/YJ8v8D/wQT+P708+/6DgQKDvIFBvwTCfj4Dv/vAQYE
9AYaBfQV+gQT+gIG6QoJ8RQU+/oD7/gGAAUICgDs9wcCGProKP/dEvvz8Qj2CPTuBvb5CuH+DgD47Q3s/+cA6Pv6CwoMCP33BPf8+/gA+w4C8Qb8+AICFQMC
/vgE7Q4AAAkQ5h///PQHBiQF5P7+7vX5+fUADv8GAgb+/gP5AQkWA/cD/gb8Dg8dAPgAAfnw/gf19f/58Q36Aw30/+QK9AcD/P4fAfwACPny9f7+9f799/sI
9hH7E+/z9vbwBvLv/xL38/r/APEAB/j2+fEF/xv3Afb9/P36//zs/vb0BAj6DQLz8gr+CwsE/vb76wH0E/ITBPEI/g0K//X89e33BgoFC+QM+wAKBvoECf3w
C/MMAe0Q+fn0/xQG9/z+6PoCDgoC+f766QgOEvnzAQQL+vkH9e8CCgT/EQUHCevV9uoL8AHx8gXmCw4U+AYUCQH5AhDt3gITAwEAE/0R8OcBBgTqAxoE//4G
D+cGCwIJBgAI5wcA8vLuDgEC+fv8+/P+DPsDD/rv+Qj1BCEO9f4C9f0FAPsLAfoMAgkJ+Q3xAPsB+Qn8EwLhDBHx/hDyEvzr//IB8fr+BhIHCALr/eP94gMY
+AoOJO0KAQgO9hId/uwM/Pv/5/rwDv8JBP0GAwH7Ch3+Evb7AwYF/wwD9wQC+////Qf/9Pcb8w700gfyB/v+AfkjCggM7REHAwH9AvIFCAEW6dr7AgYLBPvp
8gcO9wMHAuQf8/f29+IGAwcH/ekJBfsb4gMqAPoF/+gG8/rl8+727hEM7gL57+8QAwv27/b/AAfuB/0D+ur83QDsCeXtCgwU/hbrAQ38Awb5+xD3FOYJEd/x
AQX9AQT5AvAR+QoQCwP1/PPoCAUFDQbm6QD4DRb29wMO/gj1/PT3B/vl7gIC9PkA6usP+gIOAf3zAPD03gQF/fju9wkT8vj9BvIDDAbx8/sF+gf59wD87wH+
DO4C/uUKFQoDDev5APv09fUIB/kDAPQH7ggRAQf8+wD99A3yCv/08/v+8fLw2gngFxMH9A73DfoCBOYAAvjyA/cA5Pz79+78CQIF9O0J5wMZBwMJERnz+/H8
CRH/8vwB7AH39Ab75gUG9vwIIhv4CSIFDuoR+gsI6QEC6vYRCQER+v70//n0CPP/9xEDDf0ICg4BDvQXCO4Z9N0R9f8D+Azo6A/j8f4E9hT77Pn3D+3sId3y
+gTZAg8EBSn+AgME/Qj+CfQKBOn56h/1EfP9+R0S7iPnAeLz9ffiBQMC/PkDCPjcDScUFwEDEAUe7wzpCwjqBwML9APt/PP3DfrzDQkFAQT8Bg7++AgC6QQJ
EvUE9xIFEvv88AIEBwH3Cv77CAoFDf0IAQAAEPMGAv3+D//75fwS+/QGFfoLB+Un+gH8EfsU/vgEDRoPA+74CwcJIwUD/Q/56wgK9Bn4DA8ECPb8+Q4BBRII
HhP8/AAOAwP8+/gEA/QI6v0J+/v87gHu9AvuDv37IP/+8Af5FwMG3/P69N8k9gfTFQntHQMO/fj44A8WFePQIPckD+L9797u9egADgAQ8wsM9gADBA0G8wr5
C/gOD/4A/wYNBwYF9Av3/BIXEv/6E/0FAgYA7AkMBRr45hHn9QL0+g/39f///AYJAe0B+PYI+uz//PMJCvr/Bv4GAv4C/v0EB/X++AcC+RIHEOwWEgjv+/cC
/APyBP77Ie3s//fnAt4ABgLmAwgKFvL//BL0H/Xu/+X3AOre5/nhEf8I9RL5CfIL9vD2Gwv/D/kQFOPn+wMK9PgIBO0DCPYi8R0SB/gCDPYK4Pz5DAr7/REC
9RIE9QT59gn9CgMCA/obCe0IDAMG/woCAPL/AAPxDwf9JhD0Dwz0CgT5BRLwAQsJBxX7/P/4APsRFf4D8gL/GfP4EAsHBRIF7wTwAQX7/Q4A+wznCQIX/+bt
FBD66xv8+QbtBO/+2RkABQ0F+f8ICugMEunoAwUb7fM4CgTlAQkF6vYLCvAK9vwE9QwFDQgF/wH/+gDw8vP1+wkL4RIQEgkTBO0DAgwZ3fLh/vEFAPH89Rj8
7NXg7/MDIvIHBA30BP0PGBAo/R71EwUS8QX3/QziCCYEAxL/G/Dp9xUE7PX3Cg8FCRPYCAAABAoT8gX+/wIlAPEE5t4A7+YB/QkGE94RHRAaB/71+/r4FQj6
Afj8APULCAr+7gwC9AYH/Aj2/wEVA/UADAYTCAz+Awjs/AXwEAz9E/b2H/no5/zwCvPuBxEKEAsHEA0F9QD7EQf2/fQZDv/5Bf798BQBHAn6EvL2Cf0Z/AD2
DgAEFAD/AA0EDf8P7+wRFtv+E94GAu387wgH/vz/9wf7+QwB/wD7+Q4M8wMH/v0E/vn/5xsC8xf0ISYPIw/x+QUkBh/sAwXu/vf68AXz5NsDEfwA/OsR+/8I
9gLr+fwDAw4FAvn/6fz4+ALj/P/5AAIE6gMHCfkCFBcBBgAE/PYO6/8HB/0F4Qr+9/n7Avb6A/r2/vjo+fMA6gMB9Qb/BvL+AOf+DQH5/PgHAwry8fvp+Oz8
CQb2/eoJ9gAFAxr37QQCBfb4+vgEDvQAJRMJE/ECAfL/B//vAwMC9vsC7//+/vwD+ggD8xT5/v8L/vkE8fju+QT9+ATuBv8IBQT1AfL7EwT+8v0IBRkNEvzy
/+/+/gboCuEGBPUDAQAnDwMHCfwJDAbw8/4ODv8YAAH+COoDBvcDBwoA/g4H9vUH/ATt+ukU/wYI+BX+9QAJCuz+8Q3u6AMCBvcL+gD+AxYA/wkAAv/++gP7
BPcE/wMM9f3x/eH6/QEE+fz1CAACCAEAA/7+Bvn89/j/APgDCfcDBgf+AwsRBf4J/BMUAB//DBQI7f8DENz27vMhBBQY7QLpDgLwGwjy6hYA+wj1J//9DQb9
/wv8+f799wT8FfAS+Qzq8vXc7vge7er09uvqBv4C9wIM9fcd5gMS/eT9B/36+xIG9fUB9xPm8xDl8OoH9Oz4/fwM6wvk5Bfr/PIAAPIEAwHhAfwH/g75AP4Q
B/gbDvL8B/gB8+8GExTvAhr+/fcI/v0AFgsY6QMIGhgNDxIcHPAD+fQA8PjlARQZDvwo+DDi+hPlBf4EGAz1LuPg+gEs/u4IDBT38C8MBAYF+SXo/L426ffs
Ae4c/RET9AEDCPUB+QHnAv4J+gMBEAjb/APt+Q/33ujlCvMUK//8GcfoGOPUBCU7JgLwKdX48Qn7yhwN/xIC8AUNBxEVBfgM/g4IEPz9Fv39BfYLCvsECvbr
6w7/DP0DAg0AHA4C5gMJAfL5DPoB/gX8BwQGC/4K/v71BQD8yt7++ekYKxIGGfP69NDtKik6LAr6M8cF9uoVyhobFO7+/gT+8QT9/+4S7gX1ARH6/xEB9usA
B/AE+goNBAL+BwIJ/QHy+vj99+/3CvEM9/AJ7OX8BfUZ6/P+DeQR7vgJ/NT67Bb7JSkM9vER1w3+BOH36fES+AcNCdDxDO7oDufwAecP6AYFDvP+AQ7zC+4B
8v36CQMC+fwFB/v/AgT69u75+hHyBvr4+QES+BLzCgn5Hv77GuXsAwsVCPLz5gTh5vMC/eoWFAv89wjx+vn+IwocAw3wDd/29f4QBQsKBvISB/oHEBYRBhYA
AwUC9AsDGf0HAfv4BAsCDPUH+Qv0AhP/9Aj2Ewz6DP8OAAENBgv7+voGDPj18wnxCfTwBdwDHtwcM+oZNikFBwEYAg/7BRYOI//tCPYbJBn+w/EN6wMSBQ3/
Bx8QCBH5APYPBgcR/vIV/vIB/wILE+3//wn1AxD1Ag/cJCUEBQYC8/X5Hffs/Qz8FBL+FBPy9On3DPkAFPwUAf4XBv4NA/fwBQsO+vf1BwMUHv8ADf3v/PUY
9vv5+gEI+hj58vb3//D04Qjz+Qz4/AkV7P0L+/YF+hIG+wr1AgUGDBIECgf99wD7BxD98hIDBQcCBAL67Q7vFgT/Eufj/eP3FQUVAvgHBvgEAAv5CwkFCQML
/PsH8AP7DAT6+g4F/Q8U5ggM/gj08f4G7QEJA+0HFO3q8gvn+xQeHvYBBAbxFhgJ+hDvF/sLCAP8DBkBCxkSCgrz//7q/gT53SYc7d0GAhgN5QDyCR/n8erf
/gclFRjp+BTh4TLr3hIADwzp+/UB7/sA+vkA/+oW+fD97AwDDf3r/wIHC+H34wP/EQD+CgQAGALn+Qr57w/48f3rDRYW/+H76vQI9g389v7w9AICCRD7+xjy
BRDkCPj2/QsD8BICCQz1/Af0A/b7KxAY4Q73DTAC99UHBxII+vTs5/wgEgAGB+nPHvH1B+kHFfHvFw37Btr4AxIT+uDzBPkZGgcG6Ajx/ugbCuwc+RkcD/kF
+QgiDfDmCBURCBDx7fPzGQ34CPjq6AMBCAPdAPAa7RruBuH5DQIW6QQP+Q0V9Avx+BYpJxfn5c0T5R736B7jGggPAfH38vUJ+AQhD//rBdsICf/p1evx/vE6
FPzJHulAGCAa7OHsFPIA/ygE7t8d1g8WGQTk9OfiyC7//uoE/AgFBwTx9PcB/vfuEQcFAgb/BPTy8+33+u7zH/nw8QHwBgwCAPP69A8H/Q4KDfLwFu0B9RL0
8fz99uwL/w/oAgD/BBf7C+79H/IK//cT9/n+AQMKCgQY7ubZGPjuFQ3/7gkFAQTZ9vwHCwHf+QECJBQL9fEN/ADwJg/kHOsNCxPsJxULCPsDEPXsFw32+hQH
CfsDBBAp+OX4/PoJ/voI+P38E/YPBQMEAwT6C/oCC/gSDwUGB/r3Ee8FB/ISBuoT8wzzBhLz/fABAfcBDQwE6w3sCgwG+Ovw+/7yFO0TFQsI8BEa/gTKFQD+
/AHwEAoBAiQiBfnYDwwA7x35COH5+PEGAPX//PYZFBAh9yP2DwIEAPb+G/ro5PsBEhIlExHu4v4P8Pr8CgUKCP8F/fAgBvwJAwL7ChAcAxQB/v7xEfjfJALp
AOYLJ+fsD/wLCBYR8gfsCvIWCRQH7RMHAAgC/v8CCP4EBP4CAe3u9wTx9f0R+AIHCQwDAAH3+woDBvcB9gUFBQcAAvMH9QENBOr5+fsFFwf+/QnzDPcV8xfs
DPzz/xn9EhsSHQX2/Qn3Bwj17w8UGRD/EPwL/gX/9f4A9QD/BA3/4wn/AAjy6/j/Ch8SGAIT+Pb6+gP2D+gbDwoG9P0G8hT/+uQH4QcCD+j+DBT8/An3AQv5
/+oNBwEMGQUG7BMFDwkPGP33/vj3AwsRBQAHE+/y/vP9CQb8Ev0VA+YKDv4P8AP6+d/8A/8EAvEAEfUKB/cB5wzz//8QA/kOAQsV+wcdCvoC/AX7AvESDgjy
Fw0WC/Hx+ATzEe7e/RTr5QYNFxwG9wD07BH6AAAJDuQA8BftB+r19xIbDQYW8/wICgUFD/QHDfke/PYD7P0QAwYDBfr29BD0/wcQC/v85RH+/SAN+wEH8w4K
7er38PsFBQf/8+/qDfEJDgcMCAr7A/gIAQ7/A/nxBgEEFe7xAgL9CgHz++j47fj/FQYNCeMOBvntAQQS9+0D+RUH7v0A+AcDDOQM3RHx/AcDA/gK7hDv+PsC
CvcA6f0N+wfj+AT0BPX04fX0Bun2Bfj1DvL54e7w7fsMCfMFBfoZJO4FFf765/DoBecI7ekAD+z5/f0DCwX7CAIA/vAMAg0N4//7E+QABPT5+CX28PADCfv1
4vYY/AELAQgGCgbnBQP9B/8J//nvCgfwG/v4Bwf4CfLU8Aj1/QAADRIBJQn/5gIZEf4KAwT99AQX+QcO6tQa5gfuGQ3qF/ID8Ab0CNcD7wEN8xD5C9kHCfXV
FQP+5ggD8P718vsCEREHAQkT9Aj4CxgI/AD0/QntEfH6BAMJ7woLBfkD+PL97/X1+wkQ+APz7QgMF/nw8wkdAPwMEA4HAi/0AAcLA+wOGPgV5Qrp4OD5D/UC
+er6DQrzJQQAGu4i8Q34+P8AEefu6yMFBADf8RANCA4IBPjpFvIA5CEEAvAFCBMGDRL//A74/RP58/wN9wgQ//Xz8vD3Bwb5HAgO5QP8EQgKGggAAgsKDQTk
Bwf+/AYJ/v/yA/kJA/QB/PMB3xYKDiQN9/8Z6wX0/vDy9Pwd/xQJ8wjuGfMF6gX7AgftAgr+Bv77/w4F5QsRCgT5AuwK/AMDBvf3/vX37wkDFvAAFQQXCgf8
7gQJARn+BhYVFPsG+vbwAwjv9/D/Egb5/wn8AQYMAfoCAQMKA/b9/QAB9QL+8/gCDvz3AQsDBA7vGBQMAgvy7f0D8xoC9fzr7hTyFfoJD/z0A/sN6P3fH+Qa
8Qf77AH2/fYKH/cT/PkCAev9EwkG9gIHAfkD9gwC8QQeAgb9+v8C7AgC7w0UBwgG8A7/Cv70BvvzCAf80CT+FhHp1wT0CgnSAQ7UGRoE+fTCBRje+vcO6QYj
B+wM9wYA+/f0BwUQChEI/gL4EAkDAgH+B/r5+/YAAP4mA/0cCAccBBACFwT1Fvvz+wUtHhIOG/8I9gL76CDwBwkF8gvxGAUTGPwg+grw8vwM7wP+8gP9GgwE
DAATCPH/Cx399gDq9Pb79/D0/PEECvEE5+7pAPIHCQgTBAf9CQAM7xEE2AkTAw8JBQEB6goI9OL67wMGAPYJ9PfgEPL6AAj0AfT+BvwBCwT8//X48fUU+/j+
9gH1BPj29vwF+QD7BAn+BfkLBxUHCB8CCQv3DPYEBAf6DAUHCwoCBPUL6wLz8xAK6wz44ATv+gLl4gX5/Q/pBRUN7fIG+A7sDePl+/4RCvcCAw/2CQj+BAIB
BwQD+gQECBEHAf4J+wQCDAkD2PX35O4W9/nzD/D98/8b/ewI+fwLB+8J+en1+v8C7PvzAAAR6wkB+gQB9QMJ7g32CwMJB/Pu6QUKAwn39fkGAP35+f7kDvz8
+uj5Cuzk9vUBBPoEBgz36gLt8NwCBeYJA/sD//YF7/r58wMD9e8FBSP/4wgN7wv96gD88AQG5/X08hD79R3++ujz+wADDPQCDwwJ+/sLChAC8hTwA+0M8xT8
DvkGFQ8T7fAJCxT38Q0MAQ7uBwntDPwJGgwQ6UT6+wQG/wH7EBzw/PkFBhYABAABBwoL9gkE/QwF+QX5/AAC+QYJ9wr/5goP/BP0+vr+AATo9gACA/bp9An6
BfT6AvUA9wL39fcLEAHq++Tu6hT4Bg337fzwARoT/vP+7vT1Ef0I7QXzCAAMEQf8/fn6CgnuCQH2A/sRAwv8DPkJEfPq+AsA5gcN/BQWARX69RIK+g4E/wb4
BP8g+QztBRATHQX28gbs/wwI9vsQ+wj1CQT+/v7zBxL/+xQB6+QJ+/QDAvEF8vsKJPvwCAENAQ78C/AI/RMNFgsFAP7vAwj8+BQK6AL6AgX/8wgM/QUGAgj4
/f/sAg3zAwoC+/sBC/329gb+BwHqCg/sCw/+/Qf+/vYH8QAM/vgZ9wsMAAz54fAE8vb6GfDwEwkiEP71BfvzFPv9AwwE6fMEFOoKBPr7BB70/PUQ6gEF+Qn9
8hEL+xEHEgn4CQL68P4TFf71/wgJ/Q4OBQELBwwDCfz9/Qz0Avv2AQHu9f4QAAoE+wIBCv0J/f0C+OQoCf799O8K7v7/EfEI5Ab2D/YI9+36/QsVAikD9f4G
5QgJBA8ADvr15/T3DAwV/vUOBgcJEgjoDfsC/B0R/gTsDvn75wD3/w/8DgcL7vH07/T0/vsGBvQL9w8d+PL17fP5AP3oBPEIDQEF+/4T+PD/B/Pu8QT79v/n
DPYS/vj/7f0N/en3/AAW4yTtEwUB//cQEPIBGQTiIeoEC/IC7xr//QAa9f0GCvb0/wsM+/0A8QAA/BUNBPj3+Q325PT/B+oK+woAAQX5DQEFGAAXAfsHAPv/
EwAH8QD3BvL17Qj5AgsF/QwBBhH7BAMKBQ0HCP0O/wMK9gT7FR8AG/r5CA3tCfv1BgEDB+30+Ar2CfjvA/Tu+hHz/+zt9P7r5vD89vQEFAXrAAwbBAz7+/YB
8gIDBf7/+fnx4QT38w359A/58vL7+v72EPgJBuwHDg3w+wry8vH56/7+DQUBEADpA/sD/BH2FBMF/PkG8AoI9/b6/wf5AwX89hEKAAgJC/QG+fL5FQD9Agf8
/QcF8v/6DwUKAAbz+wcHBQbyCP7n+f4N9wnu9wP7FAXz9foCCfX3CAn+7/j7Cf3x7fHw7Qj6BgH1Cvn+AQjqABH5/gPqCv76/v79+AcFFQ363QAIBQrrGgcM
8gn3+QsF9PsF8Rv99wcA9v3v9wb66BD5+AgK8gwNCggF6wn+BgwQEPz8DA37ChAZ9gD99AQP+AvrCPwcBPP8DA8L3Afe1gH1JOr9AiAb6gELJfb9APH29hb0
HOz0+u4LFQMYFAjy/Q74Eg/uBeUBFfAQ/w8A/On58/v8GgT67QQM7P7vEAMB1/38E/MS7QsO//sT/A4YAP/4AQACIu37Af/VE/cEFAMFAhb7BxUDAgvdAPvm
Aib9Eezz7PYLGwIMEfzx9goG8Pr6BvoSCgzYAf3x6O335/cFByD38OUZ7Qjy+wby+gfo8gkJ+xz+/f0N6Av+CwT+Dvz+BAgQ//bHAfDfFyHYAAPe9RXM8Prs
D/8S5R4EJfT8xekeBg7sAPEC8AP4++AA+vr9GPDj9/QDCBT2APz58gb6+x0K+fME8/X58Q4O7/sDAPEQ4fkE9/sADfEZ/hcL/PrnBAMBG/n99fLs/fvzEfrg
AfrrEgPz/wgHABIGFxUF/Qz+DAT+AOYNAgYOEvT/2wH2KPwAFOzvBgIKHiABAff0BdMODvj8+QT+9Ar5++/0/QADBPX/CgkDEPjsBQD9//LtFhEQD/noA/7x
CxMHA+H/4SUN4xoX/g0YFfkQ+QnuFRzjDNsDAf/2Bez/+vgDCAgM9AkIFQkDBPwB+vnkAurqDhD5+/UF8f0JFRUL6v/Z9f0f+RMM9Oj0+wIiG/vo8ePt7vgH
9Rj5IfMG8wMTEvIFEfcZ6vDy9vEB9v8B/OoV8/MPAvwa/g889u0EJAr9Au/w4xLqBfgPFBH/9Qbq5t7+1/II7Az6CAP05fED/AATBQf14vv78gEI+PAAFez6
6AH38f8WFvAYEf36BB4TBAHyCuUL7QHt/fcI8AwCAwnd/PQMAA4IBRcRAgMYIw37/Pj2+BLsDP4QCQ0O/fj1+uUB3/cU8QMCAR8X4/ISChcNGAL/CPQiHPwQ
APAVBPgK7w3Q7wDzDPISC+rz9QP46RcF/u728ej7IgPzDO39+vcFEO79DAQWDAX/EO0KAgkCCQAC8gX/CBEQAQMFBPEPEfQK/v38EvgS/xT8/g8iE/cHCgLo
H/QNDRkBEwkCBQEO1vnw+PEJ2TDaHvkZ4QM3GOoXGtEd5M7tAtQ27/4LyLsOz9UC8Q4ADfoN6/7q+hoe9esC9Qnt/AL4/gsE/Qb56hvs8wnxCu0U+QntE+bx
FQ3tEf/dIPby+vv1COv0FP3dH/IAC+0G4xj4IuAL7+j0FPj+CAcK7/PxB/0K9gz/7M8u8w8C7voK7vb89PT1/xkI8v0QAwv32/sP8Pny6wH23xPv2+kFDvkG
8vgOFvoDBwnvH/nuD/D9/QHkGfYH/gIAAeoAD+wBDv4OJ+rsBv0C9vnv9PgOAwL6FRD//vj5CALjAuT//vkF/gsJCPjwGv71DRP8BAEAAvEH9gz/9iLq/vEG
3wH5CO0V5CL5EfkCBAHm+w8F/AcCCfz/+foYGA/zBQAEBvv59QYCCwb78wH9A/f5BwAQDPL8BQUR/PAJ/fn8BPoJ8AwECAYQEQYF7/z6E/n5/f0F/wkS/vkF
//n09gr7+AwF9wEE9/z87/YGFfHz6QL7BgkP8f8F6gQLAgf98/v56AYU6B4EFej8AQP+L9Lc/AhCERb7/B4ADgQO5uAIIhQIDunt+vMV9vwJCgQE/BgJC/L8
7AQNAxT/5wjv6/3r/PgF/RLz4RoV8w4D/QX4/QD+APYNAf8PGw3129jr++UOB/v38g72/B4M5xUC8PsLBOsRBvX39ewj/PYi6/HuBO0T9gP0+vQHDgIQBQcJ
/QME/AEE9/UGAQ3/BgP69QL36/IOCQf29wob8fT5+g36DPz5B/oBAAYTCxD+AOQMB/UG+f76+xP0BhL0JAXwDQz/Cgfo/wH3BAP1Fe4KBfoB+fTq+wsMA/7u
FAH+BQb0/egEBe719wQIAwMGBAkECgMA5vn/9hkOBQoIAwnz6AgAAwX97AwDCwMSBPvy/AkO+AcQBOftBQb4D/jq4QkDBQD7AAcCDfAE9Pv1/eT6/gEEA/sC
CwMc7esbLSAVGBcr/PLuEOkF9P3+7C4QFvQIzzLh5wT0CBH6BA8SFQUGBQkV9wr+APj38fAICQYEBez5/P0TBwUHAfn4//8DBxrx+fHz///4BfbtBgEQ9goV
CQL3+AASBQj6Eu4ICQwKEgEFBOoV/xD4/PL3DPIZ/uX2AgwICBUD9/0Z4QgQ/xMO7v/u+gII8AYJ/gQMCg/5AwH2DAQKBwf+/RPuFxT6Gwn2DPn2Bgv6AuEK
BwgIC/8HAvQX5vwICvQODQ8Q8/kNAgEGCQj/+QP0EPvyAgv/6wT4A+727xHy6xftBvPv/PgD8AX0EQ/5Cv4IEvL8Affx8wkH8P0U9wv4Bv30Be30A/YCC/vl
EAcU/Pr69vn36fH7B+wJ9/71EP0MAPoJAf8FAgEB7vfz/gL+Fwvz6xEM+PwB/f4BBfv6+gEr8OcL9ibz/A4RAQoYAgEE8ev/6BMHHf4F/9QD0AT3E/EFAgL7
+//+/wL7GOoQAg4O+Aj1DPAB7wfv8gsGC/8ZAuYfGPgMDfgK/vkPAPP7/wsHDP0RAN3i5Qzl+BUBAAMC7wn35wUYBgkB/gj2/wb0CRcB6AYB8AELBPIF8/v5
EvwAFP4BD+/kAvgPCv/s/QL+AQQJ+/r+CQb7/f0U9gjxDeoNBPz7DPkMBPUO+v0F+PsE8wwLFA365/sL/P7/9eoI7eH0/yT2DQDq7+oO+AYIJPwJDBTw4REE
6RIN8RMEBvj68wv0CAkD+xD/9Qn38+0K9vQhB+v5F/8CAvML/QkPCvQADAb0+/8K8vr1/gUMDf4GAgIB/uwQCA79DPsKEwAEBAHs8wMKBQ379AgD/OQB9vED
9QD/+fn9CQIGDP8E3ScELAgx+v3cGP0iKPoYH+odD+TxJC4j8iPe+/QW+QIDBQLz9v77BvnuBgoMF/7/9gIO9/kJ+/j5BQ3b9dj2CAD77v34DBoHAvvz9B/+
Bg8JB//y4isRJQoGChMV7A8D+QwF4i8y8gP8EQE4+QgFDe8eFt4sGxQj+f7xBu345/32DNgDGAcMIRAE9f4BBvYBAv8A5vr+G/wH8PryDQYGAhMPARoLAvv+
B/n3/wMSAhfs+PcGBOv8CPMJ+wsCCwz3B/Xm9gj4CQH/DP38+QgGHv8I/xMSDfn+APQBCRXqBvP4AfsCHgEBA/74BQwO/vL+/ggFAAcE9xb6+gYM9gDxBu4b
AhL5FvgJCPYF9/cGBwL7+vL+BPwTBu7w+fUUAAQAFvgEEw0KBwUSEwDv+Qb/BAX46voPEQ0KFgQa7v4QBvwP/AAA/PfnBff+AwEI/P0K/P4B+gP4A/r+/gX9
+f3z+Qn59EgAASnSHR/2/eMZ6Q0K4wwTCiMC9fwU/SEGH/33Awby+BX4CBMIAwgJ//z5+vX+Af4EBAv6+/wA/wwA6QntH+n99R4LBwsE7OXWBfz46wr0DfUB
AgMRGvn/BADuDvgI1B/36/zy/BLhD8juyPbh/+IHJ+kEABLs7fkL/N4M7gjBE/UKAA70JePzydjC89//7/UW7gMCE+r84gQA+QD0/OPy/v/9FfYUBvrY5c4G
9fbo7w72APwJAf7++BD9/e8D4vX99/sY9A0H/dzh0gr29OrxEfT/+AX/+wH0Cw4CFBH3HRkOEQQH8Pz8EPwH8QgP+/8DCQ8Z9AYF//ED+fkFFg4GAwYNA/UK
Cuv9/+j97f4FBgkP+wb1CATz6/rx+Rny8wQLBgv8AfD/5/8D6PMECgMJFQEACAIDA+/zCAsD8gXp+QgIBgUG//0BCPsKBPgACQD0+Af9EQH/5QH8/ff+/QoU
HxX3/+kL+AHwFugFDP39GQEGFdLyC/YJIf4OD+ED9gcB//QH7fn48wX+IA768vkA//gC+Pz1Cf4CFAnuDw/wEQUA+fP7DuT8Cff+Gf337wIF8N77/PkACwYV
8vkE9BYICRLr9/L5+O3+APb68vz8DPcMFPH4EvD3Furp6gkL/BYH/gDS+CH9Awwq/iQBIAL2AhQS4v0o9BUAKwkTE/33BATtCA4RDQIF9fkO8xYA/f/9BATv
Cxzr+vYIAfYG9fr8BfUGFQETAPkJBuUGBgwD/e0YCAUXAAb6//7u/QjzBeb5CPrv4PnZ6+sP5hAB6O0U/xYVBPADBwEVBen3AwIJEev9APzz8O757hH2DQTd
/h7+Ixb8BgUA+Qb06QX/Cv4D8f8ZA/D65/nkHAoG++nwBvL+BQgGABH58vQAC/8L8BsXE/L1CfzzCA76AAQOFQH/7P0L+Qv5EfkC9fH/APz//vQIBwvW3Pby
8B/fCArn9REICg8IMAD22grq7wH9/fwm7gH4AeXw6/zvJuT8BdTyDP4YKhoU//r+E+8H/AkIBQT6AwIRAwr67gf9+QYI+/8D/QYGBQb6Cf799gjm+vnu//f5
8OX1/+f4A+4BCw0D+gLpE+4WBA4N5AEGEQH+8PYH8/sOAQMD9/QC/fr8/gUA7/ME7vf19Bj3/gsAKP0O9dghBAMD+fMa8Rv84/feCeT0+QgJBQHvB/0GFQrz
8QTvBAH5LRrtAgn0FwsPBfvlD/L0DQUHA+kMBe4EFhUMBwsCCO8EBg0OBQj+AP/qAAT9+AwICff/D/UL7g4L+Af4APoSG+4A/wr6AhLyAQcDBfr1AvgFGAH8
DQH9DRQE5A/vLdrtFQYU8+n1NP4p8tL0/wgJF97758MC/vH1BfMK/vQaEQkaBRD//wAD9vQG/QIAAgIGBQ8EAQoE9Av79Qf77QYA6xgXExILAAP8/AoB/Av8
CAUCAh8HCQj9/fTz//v1+wIM7RALBP8C9wAGB/kDDP7xCwcC9PIGCff49vwMAujrCQf/GOcPB/YKCeMJBfgC+AIWAvUKAwLn/wMp2AMJ/OwR9B3eBfX9Agv0
CiEKJSIWBwTr4+ry5A8dBiPp8hD/8w30LuX58vz/AvAQHvQhHw7++ef0/vr2FiEF3PgXDQdI6fD98fj79tb4+AQACwYFHgoXBwUK8fAR9/AGBwr//x74IhsX
DwEU+wHs6wgJEPEH8xUh/wzuCfvsEg7wFAIBER0CEQ/7DBD9/g7mCPjt8AYMFPQP+hEAAffyF+7sDQX3Bg0b5wHqAf75BQUB+xEU9hH/8vbv9ewLBxwl0ekF
BewHEB3nCuj9F/IF/RD7GAzwIffl5Obm6g0DKgvyAQEKAg4GC/0C+vkLGP4IFwYS9QP69Pj59ggB8P3zEeb6Awv1//0a8AbuBgj5+wQK+QwR+Q746fLy+PUA
Chkr1/L5BPr3/h3j9uYOB/ftBBLvDDH2Evjd+Pvp9RgIJRPq9wMK8wAHAu0E9P0KDfgEDgAN//sH9/r/8fbzBf8PD97/AwkO/u4H6gD/CRcO6gsH7BMUEvT8
5gH9+PgNAgUo3QkC7gr/9Bf55/oJBg/YAwLrCQYQFvj0/P333QkQGAXr+vMA8wsAC/zx7Q8B/ugMAgH1DQIH+/4E/vb5AQELDdUS8gv6CP4ZAPn2EQ0L4fgG
AwUUCRP48g8D+PINAQsb9Abn/gIMB/P9/Pz6HCTnBfnwD/b3FgfhGAEO+/oCGAgDEv33+RkHCgIIAvoS/vH2DwID7PUK/f4IAP4E/vr9EvL6+wUFCecM/fX7
AA3/4vkD6AgWEgXy6P/79vAFBAYd5vgL8fgH6wvv+fr/EwD6BAYBEhED//P0+Pr9+Qv8CAvmA/UJAwDvEgL/9gwTB+EKBOIDHQEECN36CAAACwMFJNYF6Qbq
GfAg9/zrBRoMvQoT4wkTBB0J0wYQ+u0ZCBAV9e8F8gsWBfsHBgP4+PUA4e/yAPQQEwUI7wn1+APt/vMMB/v68wgA8hbvAwEB9vzw7gL6Bgcj9/kY/PQT8vAQ
K/0D8QkF9xEVBQf2+AYPIAPq9fgEDggE9uDuCegM8PwPBQD86QYPDA4DAQQG+v4DDO7qBPoBBvr6/BYCEvwGCAnkBuAH2BUFHBcX9vgS7wDl6Q/7//4MCQrr
+v76AQkDEAoQ9/cGD+b+GuoM//3yGfjxAvMOEgT1BuD1GQfz6fwm7QP07Qr68P4QEwwSBQP/AOn1BgcDGQUNAfTnAvwBAPwCDP3v+iIFA/wH+QTz7vXq+BD8
AAX9CQ0DDvb27/n0/eXz/gH+9esCCQEREgMKCAz5FvoBDfwHBffw5Of5//MI9/0B+QAI/f0UBgb+B/r8A/4K/vYBBgj2/vT5/f7z+/TWFfLb/BkBCQzrCgf4
8fvtAhgE+A8TCugB9uUA/Sn2HAP1+eUOC+kKMAvx/v7u9R71Avf/DQAc2eTsAQL16vDz8g0J5/78AQYK7foIBe788/8DAvb4DPr0/BD+BfsVDAz9GwbxMvEb
4wPZ+AkAEQDxHfju3AYR/QYDAhUKDRgQBfT/BOYL/vn3IP4B5gbyBQP2AvL8B/8Q7fjq+v8B+ezY2AAZAhrn4/EPBQ714fQPESHtD+0fA/ni+vnt6AoRCwoE
/AQA7/3/+PQH+PH67f74DBMEBPz3+AMMBPnxCQcCEQX5Bej8/wwcJ/sR+O4BB/IF8/YKBwUSDg4S7wP68BUOAPzg++sIAgobGQT4B+8P9eoRAAUDBg0R9PcT
+Qb8+drpA+juCRwM6P4ICgcZBv3+BO4b9Pon7Q8EysHzEdj13fHr/vr+EAfu+BsV+hzt/Qf08hkM9hQGBwTa5O0L6vPt9v32CAIW+vcBBwv/DgQA+xD5AAjx
Evr/B+z1+wfsAQP0/OoO/f8CCiEBEfj4EO7xBQwE9/34DhcX2/b6C/cCCgb6+f4L+Q8SCA8L/u8V9wPi+//kBAEbC/UR8QMUAfT6AwQL9QAABe8CAPcG+gYL
9voK9ggA+wQLDwfjB+QDCwQODez0DAX7HAsJ/gz6+vwC9Q0JCRAJBPEN/Q8KBwPs8hAXBvb6+BIEBsoUAPz+GOn79f4UGRcR9OUSCRzvC/AYGQT6Cu0SBQcW
7ukWAf3yCvHz/fQaGCHb6RQN+frr/OwZ9A/yKucH6AYMAPro/w8K8/7v8AcU/SUL9+0C6ST88yn8NPEgFSLqFO704vb2A/4CA/rqBeQa7ArkC/4OCfgW/hcB
5QIH3A8I+wsF/vMI9f8N9+wC+gP7/wcQ6QL7+/EMAQLyA/cC5gPz7AT8DAD9+woVBvsNE/n3/+8G9Qf6+gT5/PQEBAHzCO7s+vYO+PICAvwNAgcC+P0J+Qnu
DAIEAwv//QH/8Aj88ykS+gb/8/cDFgUWCA366fDeAAcNBe4EHucM9Qr5BgblFPwC9BXwFwD/DQ0WHPnf/yIX9vv8BA/5B/j5A/0PBPb7AQX/+f3tBA389xT5
+f7+8Prt5xIIAvkG/AYgFPUR7fsDAv/+9PwJ9vz+8grrDeva9RgBG/oH+AQB//YFCPj9BgT7EAX67fv57AsFCfv8Bv0QB/YE/fz/+PEDCvzwEA8QDvoJ/v8L
BvwCAPj4/QAN9Bj+Cfzn5PkO8A3rCvkBAPsG8BH/Jf4A+wkN7RT99/3o+fsM7gn8/AQJ7xQMAwIJ8AP4CdoRBvb+AwMVCPgJ/vTs7QMMCgMDAP38AwX/B/4L
ABAF9gXy8/n59QTr/gX+9QLw6Q8VABbuAgASARkE7/cT/v0R9AgP/BcYEQjz++4S9SMX+QP49gntEv3//vn78A7v/P8NAwAG+hj7EA34B/gF+f3zAgEM/e7x
JvUaDvEGE+8KBfcAEwkLCAwU9hX98wsVDe0FIe365AgG+vAXFd4B+PcLDBoC8v4KBuka8/DjFP3r+PvwAO0A5h74/Qn4/vb4AuTzEQzw9Q0TDfr0+grs6/z+
/AX6Aff0Cfz66Qb+APAO/gD37grq/+gGAPf29yAOEwEdAxr79wQRAAYAFBgU4AAFDfEKAP0AAhAT/f//Fvj8AAQHB/IDB+n68Qnp+/YABQHt+vnoAPT6+gYK
Afr99A4XAwED5uH8HPf7EwX/BAD/A/r9Fv0QC/0PBh3Y7Aj58+D6/hD/BgQJ/PME/PcGCPv++wIB/wUGA/n1+Q8B/f0JAP0LLO4DBhb5FPECGuvuBgIDERP2
AhroAwz9Av/3Awv4AgsR+fAICukADg8IA/r9Bfb6G/38AuYHEPALGvYJ9QIN9//r+/QEByIYB/jw7fgXG+cWCfX2+xEMBPwa5g8W8QcI+vP7DggU+RMODvn/
+w31/wX9BvAAHA4KFv4L8vkHBwP+/BD/BP/rAvwBCAgF9gHw7Pf6AwcC+Ab7+P8GEQIK9v/0EAIQHPoKA/fzBAAT8fn7//UAAAcF4QII6wIK9wEa9vf59AMJ
Agz+9vfy/Q3y7hUBEAQS+wj8CvQA7/j6F9/wDQUDAg0R6wTzAhUK9gII/hAMAxD75Anr8PMJEQsS9xb/0wcW8xYQ+wL48An45ugEEP0W///08Afn/e7/EAEN
DAPxEgj6/RMD/wvzAfYWCwH8Bv8CFPzw++8C//MIDPnzFwoGAPsP7QLsAQ78DvwF9RMWBQPxAPz5BvEV8xIO8hEF+A/5BQYL/fwLCA7zDwEJD+wG9f8J9gzy
Av8DCfQDAwEB/fgSBggD9/IE7v8H8P0A7AoMAg/uBwME9hwRBv4j+f0EEA8O9QgFCfr/7AL7CgPoBgwNAQwIERnzCf8C8gv28gcSB+78BgYGFQfhDfUYDRcF
FAX3+voA+uz5CPr2/BDsAv76FQ0PDOUEBPz+6wYD5voJAgT1EesUCPURGPgg+fX6FesHEvUZAvkD6/P9GAHpBPsBAPYIDQL6D/oE9A/w8Bse/SIQCBUM/gL3
+gvsFQ0EDhH78f/7E/IDGQv+/gb79gr3Df37+w4RBe8I7/sBAggC8O8C6O/8+QYXChwD9Pb+FhkeF/r07vUG9eP3+gcACg4BEvwP+vkFGRME8wEM6w0E8AgG
BAUG/O8F4vsFDAQP/wz69fv5Ae74+QsFAwjtDQwMCRAbEQDu+wftAPgA/QsRDggdB+YQ5PQGCwQNDQMVFQYSCAEGCf4O6BX8AvbzAvX9/v8AFAv/EPr//gQS
ABcRAQcJ/f/88P8I/QQF/QQH/xr/CwPx9xb8/gv/AgPi9wz7DhIDDhD37xDlAPf2EucO6xDe+/sIAxMr/vH7B/YKExoXD/8P9fsFFv/9BxX2EggO7fP19/78
GeoI+hoP7A8GBAcO/wAG8f8HCgEF+f8EFgT2+AUC+Pv+DxH5HPz6BPsH+igKC/rw/AH8/PkB8/X8AALvAu8D/eoD/hAEBPAJ6wDzCPj+BQEB+gD0++/7CAYI
CP0CEQn6BgAB9Ar0/fkU/PYWBw73FPr+6f4GBfj1G/n29vjq/g7w/AMFG/cF9fQNCRLxAfro/PHx/gEJ+/ENBfQEFgEA8QkN/ecI/wAI//IAE+4OB/H++uD6
8ADsDhD87QP95PT2CAQHFB3sBvcGBxQEEg0K8v74+AIC6vj9GQ8TBSUFGvr/AgMK+f3+9hj/7wj/+f8OB/kB8gIbCO0ZBAcKBfD05v0NHRD78Rvz//H3Agn+
/PwGEOvxAPYO8foAEfAADOIB1wELBvICBf8J+wn6+AH88QbyBAgC/Q4EEwgFDf4A+gDsBQbtABLtDgQIDPwFDfgH/wYT+Pj1+A/7+AEM/O7n/hIADf8JB/Ab
AfgCDO8FBQT9A/f8EfP5//n+BQ35//8QBxAAC/0H9AUGAv8cF/4CEAUKBfgHChf8AQII+hAG+PQC+f/5CvkECfUM8wfvCv37DP/2BQ369vT/Cf/+/wz46hEJ
Bgr/EekIDAQN/ff0/O0GDu/59AENDQMcAgkb9QTj+wn5//QJ8QMH9wAS+QkK4hH4ABPx9vT6+AQTBPUCFOwE8wX+APP+AwUO9fzs/g35D/wPDv/4CQMA//X5
DvQB4BMJEPQQGPANDAcTFe/+9/zw6u70EA38BB7++fkE8fv7BxAU/P0J5AMNBhkV9wX9+fL/8O8FDQD+Fgj16QH1/fMJEh7vEBn2DgX8DAX98AQJ+fYJ/QYK
7vkG+ff9APMC+QECA/gJBe8EBRMIEgD96vX4AgYU+wLx8/sA9u0M6QX7/gHp+hH+B/cI6/gP+QT5/Qn65PsgEfYTEPf39Qr57PwPBhANAgID8QwGECP96wH9
+gP/8PcYEAErGe7xFwQF+OcA8/EN4AEDIBLhCQ4JEAsKBPcEDuwE4eX0FQIjCP3NNvDy+Q7t+QQA8+QK9Avs/Qn89gLq9+j7BOn9EPkF7vYaD/4F/voE/QX+
EA0DBgUECP4A/wb1B/38BgMBA/75AwD+DwMW5QEWFgsKFBkSDQXzBQEJBP/37yAKDAIVCR/f5gfUzOMH2eUPBhcqJQYDG/Ej+PUD6RMN9AEs9fnn+fImBQAD
ySj9Fw/p0wbzBgvb+BLZEBYF++jOBBrg/fEP4wMtEfUG//sEBO35BvMBCgsE8/b/7gQU9Q7p8/8FCfII7P4KAxgD6Qsp+AsK8wEMEvDw7AIJEf0MD/P++PkH
AA3/EwXtB/MRAgEB/wII9v37AfP4Bf39Cvf9BgIP8ef/BPEBA/sEBfgACvYICwAO/+zyAvv/DvP8Dgb18+739PD6DPoC/wkO8g0ODwH8/ArwCfgLAfP+Evrz
CgAMBQH9/gH5+fb8Df7zAwz+C/fmBxYE9f7rChgHAQ7rDwH3A/0B9xERDPD8EfUQHwQWCAIM9wUc/xH38Qr9AP8K9hPr/QX14fAZDPAV4xAZ8RMY8ggR9A4R
BOXk/vL4DREEBwf3DuzwFuj2+hPsF/gRCvv3AP7s7gkH9AYH/AT1EQf39fT+AAj3BwX/HOEIDfIHCwwP3/QBDAYEEBD3CvUN6Pb5Af8I8fcY7AEIFBwMEeYL
6AwHAgT+3QQHAO/3AQIABwAQ//4QEvn6/Ar9DQ4RCfT5/P4DAPry9A4K/w0JFQQB+gLvEQ8Z8QMCBfAGGA0bEv/6+QT2Afb9Bg/8BQUIBATxA/789QL2/xn5
6AonCB4O7AQHBvj/8/YDCuYAEwz5C/n++/oAAQj1AAz1/wb/7u4C9f/oCPv2DPQM8gnnEfwA+gL7Fu0N+Pb59NkIEfEBIf8PBQroD/z2++zs+QX29PDz7Pza
/P/99P0JAxIF9QkACfD8/QII+AMEHwcH7fgGDQUHBw/p+f0P7gnqCvEC9/P+++7v9wgL/wz//Ab2/RMCCPQAAQMCBfIaBfkFAv72Cfj8Agr9BPb8EAkB//wK
/wHz/ALz/xkOAAcN7BwKAQD18xEKEQUQAv4B9gUBDOvyCQ4J8vsH+/XvAvX9EQwD/vz/Bw77+vwT/g8KBA74Av4Q8+gABQDz8eoF89UUDAsUAfz6HuvmCNbt
DfEoJg8N/h3a0w/t7efh4eAS8Pz48Pj0Agr/++oV0/z38xca8vD1Efvq//r47Az5EPH/+/z06yQC4wgR9g0H7wHlC/IOAe4w0/gR8c7wB/X9BgwN+QUF+v0F
DP8KDAb5AQT5CvoF//n9BPYJBvcE+PwE/QnqAOj76vDt/Aj0+wb/+PQBAPL+Bfn59vsVEPwUDQb4LATvBQcbIPD39R4AAwXoD/7lA//49wL4/yINAfr/BucE
DgsMDP0S+fkM+gj35vcFDgoCEAj12R7zAwj0AO/+/wEIAvoH9ukH7wUGCwfsAv4WAgcNC/ryGgH4Af7x6AX2BRAcDvsR/f4N4Qnm7gEYCwEEDvkC+gPqBfvx
/fwFAAP7DAzx9vcGFRQH8wD3/AYCARPt///79BH78gzX+OwD+v32DwMC/grx7PkW7P70AO//9/cY/ffu/hAICgMMAAns8gYMBxEAEe0DC/sX+vDsAxUG/BDt
D+Ue6woHCwIN7/b1EPoEBxETBQEI6RT9ChDy+xv9DgYF+v/3Bxb5ABH+9PYSAAYSBQD/BPMJ/gYK/vv5/AAL8AoIAfoNAxH8/f3i8QP3BBjzBwfrDvzp9gr6
/fcCDQ8MEv4J+xYUHe0REwQV/Qj2Be4GFgYA/egB8gED+wzk9gYHDBn+BAb28hn2+f4F7u//4QrzAPD05woJ++YQDfDz+ATw9/kRD/r85gLyCAEL7//u+ffx
9/fqBgHuEQAB+fn/D/oS+QgBDfz1Ff348fsFDPoE/fUADgEA2uXfBO0S/BIA+wAI8goC9vb/C/z7/vf4/Qj3/QvxEAL7Be8GAvLqC/cI7fr8CgT0BgjYBPcG
+uwKFur5AfAZ8d4G/Qjr6/8IEdMa3e32D/4HCuMJ8wEB8wYT4fYIARAJ4wP7APH1AAsK5gfs+wbz6/sO3xD3+vHvEgbp/PoRCP36BRkOAe79+wTj//HxBBEQ
GfUP+/b7CA39ABD5Ef4GAePp6QDu/AP0/QQBAvD8CQYL/gkL9/UJ8v8MBfYCDv/55vn79Or39vjw/AsH+wDsAAPpEgIOBubuBAYFFPPjCgj0CvsDAvH+/PUE
Cgf0ERD5APkH7QP4APz8BBYN+vX36vX7APsK9PsP+v/39RsLAxX48AT5B/IK9vb79Oz+B+n+/e7j/9oNGgj++vABBwn1FP364AYR9Q8l+wgACQL4/vYN//r7
9wTt+OYBFvT88wf2Ef8BFQHyAgcF9QQC/f4Z/QvzBAjrCwMN8g/7FOoAJTcZ7PgVATIUBwnz8e8bEgTqCegQDgESGdnyCwT18+YfBRgD+RMV8vUNCBEF5Qj+
9vcQBQn8G/sV9QnlEPn4AR8QNAYK7R/qCQQYEwjVB/v6BiAMA/0QEAD0Avz8Ah7+BgwG+/wKCv737gUJDPcBCgUBAvoICQ/6B/gH6Qzl/PsN7/UB//cH/R8i
9PsjAQ8L5Nrt6wc9/gET7/bpGfb9EgHjDeYM6gP2/wsABAr4AAbtB+4ADvcH6w3t9PMN8ukM9ujt9QoAB/v5+QoSAQn7+AUB8vsB/wv36QHp6AHz5+fz9wf2
Edv0Ewf39fcN7fzw8//9//oE8fMD5RAIAfoSDQ36Fd8J+fP78vMDDP0F6fD3ABIEA/4GBwvk/+Xt/QYDDukI8wfyB/f37uf4CfoHBfgECwwNCf3v6e0ABfn1
DP/72h8I8QcKAgDz4gME8Q3+9fr5AwEP8PkV+/vz/vH4+vr6CggKDQMKG/z2+Pfs9/UMAAL9BwUT/P0E/Qr46PEQ/PYd+v74D/b+/+0ODQkG8QgD9BcQ8f/+
+Ojv8wP49OgN/B77+gDz5/oOCwf//AP3FgTp7xn19e8I7wH9BfLk7x8N9hb7FvnyBwQB8fz1//gT/fHtD/7iAQz8ABH8BQUACAUA+/j//wr9APvk8wHy+fz8
/gP+CQP+Af0CDgYFDAIY4PcL+gzu9P0A/A8N/g0B7PgW+Q4DA+/8DuYA8QH7CgDr7vsQ3QP2Agn5+/X3B8T6FP3d8xQXFgf4+fjh/Ov28vX1+vvqAgb78f8F
AQj7+f337/r/Ag7q+QL98Qf65vcAEvn++wD19gIKBALw8gn//vYK/gkCARcA/Ab4AvsJ8BD3F+nxHgnw8v31BQTsEvYL++f4DAgDCw4Q7ur96AUC+hMS7AYF
AQoBCP0S/gkJBfT7C/L1Afb5Cw8JCgHmCvcOAgrx9v/9+f/89foEB/kC8wMB9Qz8CgYJCf38/gkF+g3vEPH7GQLx5Af77RYVCPAG+fEBG/wC9f/66gL7BN4H
AfMSDe8vBfrtBPYDBAsEBg0F/QQCC/38DAbg/QEI7/UECAX+CeoLBPv5AAYV7hLuGu78A/4VAg0a/PIE/f8R9d0TDB3dMggJCwDAFdvkBgbd4PrvHxosHfjP
8OMX0ATq8woU6AsXGwkOA/gZ/QcBC+cOEv4WBwgRCv3/AvQH+hTq//cB+wDsCPf6/Oro7QL9/AX6/wwW/Q4H/gXuB/QC+RcMAvf4Aw8IACAZ/f0ICRIG3hAI
+PgSB/v7C/v2/fD88hQDAwEHDQrkAubZ/AIb9Qb2Ehz+ABYl9PEG8AL3C/P88B0HIBcTFATq5AwKFPwQ8fn4/QUIJAbt+fcYEfwG8PcLBwYPAf0ECvvqAP7/
BQL78uv9CgALCvXi8RMX/Ab+Cg8CE/kP7AUe6cYL9fvxGfnz9fkD/CcO2dfc9v/sAfb4CRP/+Q8ICR//5gYHAvsL+fIC9hsECxP64/AKGQD/AN4X/wLaJgbs
DPoFDu/o8gv07/sKFQ8P+wUO/t4L7AL8Bw8G+w/+DgsREPL3DAcG+fn7B/0HDh0W+v3wAQb46//vGQ4UDP8FBBUB3xL8//4E9vDw9gQAEhT20OEPGPYPA/P/
BgQJ/QMH/vbqBvMH+g/2AfQAEgkZBP3y+ggU7/P76Q4ID/v/Cv4CBPEI7/f6+xQO7wELEA0O8uroBSTv/+kBAwEB/QkZBQEF4wb/Efvy9v4ACRYRJBr24OkR
CvX39vwQAAH2AQsDBgAAA/XqA/wAAgsCB/0LCRD+FAIF9P39AgEPBfMNDfX+9hPy5uIB+w8R/vfxDgH/9AATAvUVFwUP9vYkDOcF/jXyD+n+7Aj/DA0DHwb2
+wTn9fgG4P4H+AfwDBIQ3QEAIQv09vHrCQTvBgkWEvsXBf/zAPT18fsB9+r5G8726PIW/ggGC+cSGyPp/w8VCeTvCxTt/v0ACOnz5PYezf/t9hQFCggH4xMU
H+j8DQ8K4vsUEuPv/wIO7/0JBPEU7QAMARYHBufrGv7r9AsV9/PuBfkJGPUWDwD6IAEDD/T/7usD+QT38u8E9wP/FPIFEvYq/wjtBu8WF9oLEfUO+B/u4Poj
ER0R2xbs9QQX49Ia0yP3C/ziKCzyJwAJ8QzqCwIQ+AEI8Ob/+fPyDgIF8A7tFP8A/vURCPz0DQ0JBcUPEwMC+QHy6wHv9ecVEiPyJuIa8gf03BgWEQT77PQG
9QgEBBcC9gEBCAv+BQ38+e/8DfkB9/nO//nkAgj5+P4O+v3x9P4IBPP/B/MG/xABDgcGCg0L5PbxDfPn7g78Bvb5APsCAQAC7+gK/fr5CfoC/gcDFA4MBf37
BwD0AAATBA4V8AH2/QL5+v0F+gD2A+0SAvnz/AfvAg8NEvj6AfsPGAMFCvPuEBD99QXzCwIB/QoBGAoHBwEADwMh/w/1F/MWAwj3EAD68f3//Qb/DvrsA+4L
8/vrAAgQ+f0LASQA9/zzD/wd8voA+vIB9hT48vcWCQcA7vkR+AYdEgf4AAfv+jQUBwT67QcA/PzjHBcN/f7/KfcZBQD/D+XvExICA/UDCf8EEQD3Ewz/AQzw
Bwn+Aw4X6vASFPkC5fv5/vX96AoT/hAQCAgQ+BYN6RAG/RX36w0P/Qb3AwYTAxYDCO/k+Ar09/L6CgnqGfoKBgT7AwAH9QETGfcmCQoLEQHZFPgl8gIbAPL5
++b8BC4I9uoE3v0CE/Tt6/L05hcMBQwG/ewQIvsG8gr+JAMPAg/4BQXzARD+EgUO+AntCfL58gH6CQEjDgUK//vn+u339gIG+APyF/cQB/gJBvEDzfnhF/Yu
FRXx8vcf2NPz/jMZFxrsNdEK+Qb7AAsVFPQHDvgBFdsD9fP++QAD/wzj/QzAC/X87gEF8/D+Chv6C+AB5hT3LhAb6ewNDeLS7P4VHxkO9THjDwQbABkGHhb5
EAIK+On/EvYVE/MCBOofCA4IAAIV/N8fAv4OAgcHBt8PEfgFDQoEFAoIBfjz9gwe+P758/cFCfb74f4KBwX89BslBvcQ+d7fAvHtAu7YBfD97czs4RvlBgPr
5w36FxcP8hMb9vj1BgHt5usF5+3s8PP9EQ0aGBMdGdTrDhn1CQDuCSn1/OUNDunb7wnb8evx3QUJDRYaKSsU0OIOHuwW+/wD+/36ChAMBhoC/fUhEPsGAAkG
B+8P/AIOAPP15/EKBv/4A/sK/Pn38Qr69/r79gUICAf7CfoI/Qf49P4N/PoGAdf2/RTs9vrd/AsD8fUGEOX09vMAIOkaCPqrEOvkIwYECfndCPzvCuYANOL9
KgQF6wv/2wYW7QT90cwA5PsfAeIP/v795vz29gAHDfAV6xj6ExLzCfby9hkFJvX1EvjrFfoD7gr99RL2BfsD/vn09fjl9gL4//4d/gDtA/jyAg8F5wwFDwEG
/fr+7g8KCfj8BPQO8xEEC/T/Dgz8FP329QL9/vP/DwQhGgQNBfsXDfsFDfwJ8+4VDgMQ/AcNB+0FCtIR1AAID+8BABPl4wLrM/Lj3/3hKdMJDgq7EdLqCwvz
1hb4DfgABwnqAf3tAPJAAOT6+f0E4O319+ED/A0g/gUD+vv8/AAIDAj7+/IC+u36CQYE8/oCDAgQ//71/f4NDfwCDAT5BxYF/Pr/9hAED+rv8OwF8wQA+/wX
9f0TCv8P+AX+9gsC+AL2/voH///+8/0MCQYWAgEF9vQN+fcEDgULAQvhGxfoCvX8/SkPEggD/gUL3A0SChj6Bf8C6AP+EvMZ+u/4BRkYAfYF4v75EvMQBRb8
EwX6Cw3t8uwH/uUEAg778Pwc6gf+9vYIBgUCBeYA+hD6Cg/1Hwj39A0LAAf5FOkKBgX+Gf3x/u4LA/X2ABIT9CwNDg/+5QPS9vMKGBAE+/sG9Rf36goK9wPy
+gDuBQ0LFgr67QwJIP39+QYJ+PYE9AQPEgLx4AAG8RD38QcOFwIOD/r5D//83fL/9A8HFPvx+P33Af/x9+/2Dvvs+BgUAQcK9u/8CB7nAPP7E/3wA/oM+fkA
7fYBDvsF8fcGBRb4B/4PDQL7+Oj2ByAGA/757O/5Ef8GDyLsAAL18u8BCeL3A//0BwMSAxcZCAgA5v8E9gYLD/nkBBT7Ggr1B/QWAQcGBv/s9Pv18/sJA+f0
9vUK+g8M5gD+9gD5B/QUAgIKFgX08Ofj+e31Efz4AQkFBfQBAvL2EgP9CvspBeH//gL39wAA8fn87+rgEOIDBP38//QWDfMfEfX9A9gEIwb/CxMHDwkS9+vw
DPwH5wv9A/rx8gAEAwgI8P0IDB/5+wcA//z/9AL+Bu7p9wYCDfntBev4Dx37DAYBCRHr7f3//e7zFP0VEgYO/QkLEfD+DusZD+0AEAj88wb6+cIIAwXvC+wI
9vkA7vYMAQEm/AP08e4C6vz//foH+AL48+3n8voFAwv1+wH6/wX1DA/9FvXyGwMH7/7nBg0BAvLu9t757goR8fcE8vT78w0KD+QC//gCDufz8/ERCRIJ8AEE
/REBFffy6/P18f/v9gkV+Q76HQQFAf0C8wUOCwz7A/TuCvP+DO7mCv8GAe0NDv/+/w3/CQX+8gH9Evf/BAcHAPoH9wUB9vUN6+/7AwcR8tAaBPgM7wPhAt3+
Ahj/+QIFAgjeBBHg6BEBIef6Kv79FQT16QYSBQv/EvX5Au0LAv8NDAoB/voS9gMD9gHp/OgG+v0A/hgM5wAVAvgZ7/f4Bf0KAgAVB/juAO0B+/8C6gn+/O/6
D/sMDvMK/AkU7AL5DBUYCRAH4ubb6gv68gYZFBfiFvr48+P99/seDRH7+fXh7vb/8fbpBQUQB/0ZARv6Ke8GBv3+8QvvBg4KDQD3+BYH7fEL7O8VBREC9x0K
+fEQ/AAKC/0GDgwf9PUIBgYG9Pn6EQX1B/3/+w0JBhD7CPQUCs788Q0V7d/x6/8B6Q2+3/gf+RoU/yP1DfnpBQH3+QT4DQcc9fj97QgcCwfoAOUQCBsI/QQG
+/397uYN/vIH9wUN//39C/0P9/f/EfAM9f0B+AP7B/P+B/oF7vHxAfz1DAT99e0IBPj29wIM/BkHCQ0B4wQIEPoJ9PLv6wLyIdwDDfjr8fv6/wUS7g/zC/L3
CfH16gX+/AkCAvD++Psh5fQB+/3j/vII+wcNDP0I8PsC8g7t7PcJEA3zDPMD6xD3D/kD8PbxCPUFDwH4DhruEhz5Aurq5Pn++vjv+OD6DvgIBQIE5PH5/voV
8ff0Fe8BEfsC6vPpA+v87//3AQUT6fj3//rmEBgIAiD/CfD7//389RED8wME+AP4/O4KA/YK/AUI+AIEEQYHBwUB9P0DBgIEDQcCCQEDAwH6+/r87wsEIQQM
7vEF9f8LCf73+vgODxD+9wwF9gACB+gBGRQH+xfzAPUQ9vf8EPEEEffm6+fiGv3+/Pb4EfghDgwKE//5Fev99gfz9v4C7AMEBOXq8fIH8gsE8fIRAwML/O/4
+QDXAgnw8gbtCe/68wj5/foD9RYNDwP6BOsF0vT59gnzD/QABfcBBO728ej3B/z38wju+gMJBgIB8wL1/gDq//MEChEdI+v11e3p8+wD6gv9CvkPDB4D5/YE
+wcE5ev6CycOHPb989wJ/trKDOUN//ECGg31DPj6Eer6Eero/fYGAPESAP3u8gQD5ez6EgsY+fj/CvQC+P8KBgYDBfcb/gzr+yHq+wrtB/gH7Q/59BD+7P0M
6P4NBPwB8QL6Cg4C8Rj4+gDvHvr9/xL5+w4EAvgD/wn3CfoTFfgL6+j3BQIJBvAAE+cWEukE/+71E+IB+u70F/sQ/QkF8wUACgz2APP3Awb/CAD7BPr4EPj+
//P5DQX1GQEHBvwACAAACfMD9iDeBODn4f8FAgvuABb9/g4PHgMPD/n+9+cH8gb2AAsH9P38HP75B/MHIA/+C+0TEAgNCP8O/eL5AwMPExfw/QD2/vz+9gQF
AA35/gH8Bgjm+Qr+//oC8/oICAXzAAD47QL3DgP59Qn09wP3BAr/9efm6gf6Dwr2FgAeDfb7/eP+7v32AvYQIAcJ9gL+EOEMDBAY/vMBF+4MCQDyEgEXCfb6
1v/77Anz7RkQ7hTzAfAM+f4b/ekFEh32F+8JCOj9/gPy9v0C9ggH+Pb6+wMTCAMCDPr0CwQH/t/69f7g+u72DPQfJR8h9fvxGe/6A/P3BfEJBQQPAxX38Bf6
/AUE+wP1Dv4QDOkN+foJEQkG+g778w7nCQ0WFfr88fT5AREKAP7/9AwE+Af67fcBEPL89P4QB/v5/wD5//4M9gP60vATN+oaExL6+g4d2u7e7PIgyADODQvp
yefy2vgk9Fb39RAXAhD/+An7AhPz8PgH/Anr9u0LAfLn+f366hYHF/D8APn6+xAI/QX/+/z7+fTx8gkXDhAUC//3AOYH7wEEAu4UEvoaFf4AGw4T/gT3B94T
DQP+CQkY/AD4zA8G/P0ICxP8/f7wBPoV+wz9BwsT8vHl9/fr7RkDFQwSAAkECPP9+PoFFP8NAQEKDPn8CgYeBgQG9wvt+fwHA/MHAwfy9v8S/Cny7gYBBggT
6+gT+OsCBxLr5ewRCwAK7Q0U/voF9Qj95P4G9RcOBQ8E8gn29//6DwTj7gX+Fh4FCfwUCOn6CRPpCP8K/ggHBfr49vP+FfMK5gD6/Ob17vUBDgEu/+7sBwMB
AvkY/wn6Af8C9+v/Dv8DFggA+g/08fEGAv0fxQUVCvYI7AzaEQQTLOQN+QYOKxMRGOgA2tjr5CAKE+od5OkA+9X7FvPt8vXS+fkZBArsGP0C8/YIEurt5uQZ
F+oLGPf3/wAaFgoNEQP7CggR9Pv77wz+/P4c5Bf5Bvz67vgD7wz9CBAKAgT38/gV+PMA//j+BwEIAQnp+QEGBA0M9wjy9BYV6hkH/AoHEQPi6ekT9gv0B/zx
6/kF3/kGFfvzAvEDFQgBBgYE+BQL+ADyAw8F+gz1BgMNC/4CAQn+Bur1Exbr4ufx+AfwAP7w/hH++An0AN7++P0MyP3o7h36A//uBAXk//gZDBnvCv4cBeX5
/QjmAv/xCggJCgPsCv36Guce+A8ICw/x6fwhAAEH6wgUDewj7wkJ5BYE7+73EAMG8xD6BgUa/An+5fr+9AgG+xIEAAkRFiD3Bu0W8Rj+BQD7+P4CEgr0/iPy
BxMJ+vXx/BD/Av8F/eoC9P8M+f8AA/D49QIGBPcDD/AD8Qjv7/f8DQMGDAIB/ATqCAz79ek18xoC/vv6DgLx+/0E9QkE+QcC3gAM8QL0/fr2C/kK9Az4/PkA
/PT9+PnwBfkRBAQACgP4BxAH/v8KAAT3/QIHEAHxBP8MCgn0/fH79BP5A/8D/w4F9AQI/vj0/wAIAQXvARAlEPoM+QALFAsG+wIW+P/vIxkEGA0A3+MHFCLS
DvQE7wfvD9782wcUFMkEFugaLBH+8OcBDgPrDQEHHM/9+QL4D/AZ7f/r+gQI2hUY4g8iCfv66gEC8PAJCAYGA/UH9QAHAQQOBgb4Bf4G/e8PEwgDBPwR+xAP
9gT/9SPaA+MK/v7dMfTr5BsNCtYeD9QGLAcGBsP7C/sACgsLC8fm6PrbBgEkCxT99BHuAfbzDfASA/wBG/XnAuT2GwQI+Ar0A/oG9vUI//UHAwv//vr8CQT5
BgbyBvX8Cgbo7gAQ/fgE+RsC7gb1/w4MCwL19wAKCPMMCwgLBvfy7BMKCggN8Pj9/P3zDQb37wIIFQT77/wCBf7zAvr1BADx4/4KFesAH/jsCQDu+gEP3hLr
CvnY5esQ3wACBBEABQUk3w4CAvP/DP8Q/vkA5P4TEgYT6/kVGvoB+QXv9+v9AOj5JNsb+vgf1vjPAO3oKBAR6xb/7vfq+gnazSX+DvwbMfkS8Rv1Bg3n8NwE
6wIYDgDyHvrv6/UD6/XoEAYXARQ07w/lDfcPDgr04fEB+hATHOT4AusF+f8H7+MP/Qb8FAz9BAHqB+X3CgQPDwL69QIA/wP3/Q8KBvT4CPQOEv0HGQf43hfq
4OYL/Qca+f8DGPgb/Qf98QXq//Yf3wzzBvMGIQjBMvQM5vwB+xEVHx3f+tYVFB7i7hL0HBoOCtHz4A3mBO0M9gvnAwP5FPkK9O8E7f4MC/Xm+/UZCuj67ej4
8O4A5gYH9wgKAu7wBvgMAgr5DRULAPP2CgUNAA/c6fkP6eP/DQn/MvX78uj5Bu3h/gYACAQE+hYDDwUCCvwGDQn5/f/28fjwFxbx/vTxFyMS8fUA5Qbl9wru
Aff4CvsJ4wUPD/b9D+P0AQP8Bv8CA/7uBPL0+/f+9+v8ARgH/fQBBuIJ+RD3/f8f6fT9Cfr5/goCGeMEDAcBGRLuAfn+4Qvo7xAA8/31BA71+Rb97/7t9vn9
BBD6CPgCGf8F/g/2AQERNgb6FeLo8QT6D/kN8wPqAffB7/cG6gX1+fYTBxYJHAgQ7wMA+fT+FPn1+/vs6wj8/+n77Pf9CAICAgH8EvkHCwT7AADyF/sS+vv8
DQEBA+v88gL8BfUL9Qrx/gwB+/cEE/L/CwIEBAwZ/AYC6QkKBfoM8Q3oAQQbCv328PP7CBPlCOLr1wT/DxEMBPwS8gHy9wz0CgQJDhH89gD++SL2B/8Q/+0H
5/gHHQAEAvn7CwbuB/f09PIR/RwXCv4KFAMLBgrt//0M9iIQDRQL8vYK//UN+fACExPsBQwGEu7oCBDp/gzvJgMF8OTtD/bwDPQDAOX9DDEcB+zzDOYZCCf7
G+X7DvsECAgH7QT7/iEQ7g0T+RUNBgb57wH65/QSDwXgDQINEw76KuvsxBD7DP386hXvCAMSGBH51P0Y//ww5PwBAwH0Jgn8+/v/BvP1A+4I/AsA+wIMC/8C
DvkBAAIIHAQH+AP+Bvr9/AUADvUFAPoDBv4J7AMEBPz++f79BwX78wX2AwrzDhYM/vb9Bgr/+AAFAvoB+wkL9fwB9QgK++4TCPX49AL2+gIBAQX4////6wgT
Cg4MDAQFEf4S8/0D//sFF+sJCvr5BfcHAQ0AEhcDAgQK+g0CB//09O/w9P3x/PgH3g4N9fYG8AP5+/34/QoF7v8LBgUIC/zxDfAOAh71CPzrEAb++Q7tD/UC
BAL4AwcGBv34+xYE9vrx9AsO+fYJ7w/qBwL19wH8Dg/wCvf39fr/9gIDBPXoBAwSCQsH+gsKAwIRCQEI/vQB/fcK7P4LFxT/+vYS+/wJ+Aj7BO/sFBHwBAkI
+iH57gcLEP8DCwkFDPUPAgb3Bu3xAQEFBfb++f3+DhEB7/717wYD9vwFCAgBAf8MDwLxBAcY9xsDChII7QEZ/xQE/PUE/gAN++798fID//4HCfPlEQP5BgHj
CunzBgoA8vwDBAsCBwMBD/f7EQf69gH7BfYK7PLt/wT6AwAD/PkTBAIAD/4K+wb78gYC/P/6BwkF9BTk9wDn+PkR6P4N/v/l+QsLAQAV8QX7CgUB//gP9QQB
BQPu/Qfz/Q70GvIG8fELB/P3Gfb5HgEBDAXu+Q0M9/ry6/76+Qn3+gjs/Ar79QT37/D5BPsS9fEO+wD0/PsVCwXt4Qr84AAP9wULDSME4fsM7+gAJx4S9eIT
/gwI9QfM9fMO4vn+/w7v/vgS+ff68gAO+gL8AOoCBR8gBuX/C/H+8+4CE/f+/PD6F/Dy+wkPB+MT7QkV/gcDCv/58w8KADb7GfgICBIBB+8ECf/3+/wE7+0F
+Pbt+PoN+gf4+v4RDAANCPUADfj/8BIG9BUJB/wA++4CBgX7/e8UCw//CvsK9usLAwrrBfMBCRf0BggBAR0DBQz3//b/7xHnAP8H5vXm4BUG6BH4E+0Z+QcG
+QQA9gcB6An69/gKChz09f34+/bvAQMDDvn/BgsG7ykADe4W9Qri8wwDGgcIDgvy9v8a6vgCAxAI8g/m+/79+RIBDv3s+QHr+goD+fr/BvD5GQoIAwf4+e4N
8PsFChgN7+j099cOBPcA+v0MBAQKEwPt+vzrB/vxCfgAGvv3EAb+G+L2BAzl9wL87gH4+/32C/AADvsJAQL0/QUAAgcV+ezlAe4ABfb79g0V/RL45gEG6+75
5hH8+Bfu8/fw6fLwC/8LAQcMBg/hAR3t8uAH4ADtAvfj8AgM9RcPEfkEFfjp/gz6ChQc8enp8AbxDQXx8RIJ/QUCDgf0BO0HBgD6+QH4F+/8CAL16fYS+AYH
Cfbq9wP2+wv1DQP9DA8LIyL69+j97BQC69v+GCL8DA33GAol+fP+Cer+8xAN/Pol9foVC/30Cv0KAwIJAgru+B72DvkFAxH99wPoGAEZ9ffyCPwL8/gSAgD+
9gL1BP4GCwDy7/oHBAPo8/IT7hn1Bub9CPsQ9AMQBwkTAgj87AYfIhTx9NUN6uH07gr6+/sbCfsMGtfhJAAH8/4FBOIIAR8H8t/t7OgQ9/YJ7vHw7wHx9AoE
8e0Y6yUBIxfsDPb68SoELu3jEfkK/u71Cw4M/xcT8/UKCwn4/w/9Dv73Ev7iCvnsHP3oAv4EEe8KAQsIARYMFAT3/QPyAvb/7usUDgcDG//x9wgO+AnvE/0J
8fz+9g4F+eMBCgoN4/kJG/MDBv79+wESDvwDAxLz/RQM+wAP8Awd8wUOGDUC+wUXAQf4+fwQCwIC5uPt7Qbi7+oOKwPG/sHM2TX0Eh/q1v/QATQr+dj30uPa
9/QX5vn/CQn77Pv6FwQA+fUHCPQRFQEC+QUD/Ab7Ge/z+f0B9Qj7APkD9AX5+/r6DxgC/Q4LDhAJ6+4ACfb7BDftyR7oHxX+IP7a+wr/EfxDD+UFJesK6vXw
5OD0CtAVDADw9/kF/uoOE+wBBPoE+SX98u8QAQLr/fL79PX49hMH3NYd9VU0+RcM7wQy3RYGVPQL/yAY+fUlF77D7AHi9+XxCgT1+gwLAhcIA/wI7QkIBvny
+e0F9hb0+fb8+QsQCRH8Ag4G/QEPHPUf8fMD+vUAEQH7/fQDDxUA+f0GEgMLAwEE+fv+FPHtAf8JBwYAA/n6//j+Av/6DAD/E/78+gb6IQEJAhPwCgjpFvzx
8fz0CBEOCAb+AQnv++0WAAD97QcFDBn49gn5DvcA/PgH5/IX+//8AAYe//X2/AX09wnwFPYWABwAEvMACQXz8gcDAw8GDgsB+AkR/Qr3BPXx6BED5gMB+wcC
HA4J9fbyHeILC+v8DAcWAgUbA/rdEfoL+v37+wMRBwgTBQL0/gQOB/73/AwPCAcABwsBDwL+9/v8/v/9/CPxCfX/AgALBxH6+vkBC/L98QQPA+4GAgglBRAO
CPMb8Qj7+//4ARX9C+8D8/Ly9gD6+/cI/AH//xf/GgsJ9R/4BgMSD/v+//kHCfvf6dzsC/oPEPAGCBX/Cxn7Bibn7/8Q6Qkh0wEHBAQU3QQO+BkdFSD0/+4c
ERMR8vD4BQ/eFRcC+ff3+fn14AIRFA8FAQ8AFgb3/PsI9fkD+f0b8/cQ9wcAD/UF/fQECvD7Dvb9Efn2AAb8Buv2/PDv8PEN4AT5Bvz77fPm6vcHAiP+AOsR
4/kYA/j0APYQ/gP//wT3Bv0I8fvv9QIE8vgM/QsO7ggE/Ab3+/b0Bfv+9gkaDwf9JQwL8frvAPb8AebmHQMJ/PYBDw/x7wwS6Rjz8wYH4AP7/QEJ8wH78/sK
DgkTAfsR/hAJAvv18+cLFvbtFPfvAvjw9AwLDPj+/vj8B/n0/Qfm/QwAAwYACx30BAP3/Pvw+ukA+/f8/AHsCAYOCf4HC/8EBPrx9Qv15fgK9PH5CdkGBQsK
/gX1+fTp/voO9/AKChAMAOv07AP7/QT6JvDlD+jrDCbxGwL3+hLc/f0A+O76GP0RDvkBCiII7wnzA+cR9hL5AQgT9O767/gA5Pju/wYACvcZAw7rB/wG//kU
8PYA+fUL7f4RBAH69/v6AgAKHgT59hcA9QUUB+/65CTjER32+QX49vrl9BfQC/4EDvrm/Qr4AucS7wsd+PsDCPwI9xno8uwNAhIeFQkG+QL0BgMDBhAFBPgH
Ge3+BvMBBxUJGAb9HBPrEgMc/gH4CPTtCggHBf/8Ief0A/YA9gf2FRH/BgT4BA/4/AT9Agf8EP4YB/4Z/Pb58PgAKATy6wQt+gI1GernBgkZ/CQQ/Qrz6AHp
0BHv8wXu8gAICibyI/YDDAkfCBXn6RL52/QNCubX+x4D/Rb0BhcLBwL0AAndFSgEEAQABwX6Bgb5/vwB+BQKBAAK/fDvAQn+EfUCAekTEfsFEA7/9QwN+fb2
EATzDAf/9vQEAfcLFwn/8wb2+SATFvryFfP95Qjv+Bf3FPjzFQ0JGBYBE+3oBQjt9u35DxgJExkDCwz7//v1EPTq6vQfDwr89u0M8N/++PT5DvAO/g/4AQP5
AvEL9Rn8AQ71HgMB/gr+D/gGCwEa/e4G3yggFyEdBA/wAwYC9/3/FggEChAC/vfkB+rxAQT+9wv8CQX8DRQJC/78+xX+BPod7QP9BfHxCvX5//7/EP32FAMT
GhEfCQYF9gkJDgv5/CQM/RkQ8vT37QL94fIB+AQL1igQBBsQ+wkK9g/77QHw/AgC/gUH+QLbFPXzBPDyCvsC/wAB8vn4Cvv38/38E/ES9g4DDO/6ERP1ARgL
5hEP9wAIAgMCARD5BfgD9QP79AoECP3+CggEBRPo3+YF7PwA7vUL/A7+C/ru/Pn9BQoL7Q0GAREN+wH78w8E4AP1ARgBCRfyDf4JDf8H/hH3/RAQCf8E/Qr/
AgfsAej6CuX0/vAI/QMIDAMHBg8A9wXx//UX+xv6AwwB9OoF8A8KCQX89Pcd9vcL/gsN+Af/+/wHAgsQBgX/AAn7/u//9hLuHAPx/RLvDRLvA/X2BfrsAfv5
+Av6APr4+/r5/hARBvHz+PIFFw8NCAkLBhHz+vr+9/H4AB8E/gH67fXz9B7x4/MH6/X/7woA5/wG9vP69xP+AAALBPz/+wHrB/4F+wvz9BkBAQf1FAr+BQEY
Bw0Q+vz/BPr96f8E7vjyEvkQ9xj5DvX2FPgO/Or8D/z0BP/++BQOEwYC9+r2/wsPDRP/AgP+9SX4+RgH9AMCBfcBAA/8CAMIBvDv8QLzAP/rDwDz9wXiKiEH
5gsKB+0X/hMDBP8O/ALtAvgICvUL/fcKCwYQCO3/FAgCCwUO/wsF/PMD/hL9/wMU/vX1AAbw+wYK9P/49P0LAPj8+wQGBxHxEfP7B/sDBPIFAAD6AfkCBAbs
7/TgBR4R+wwACQolIvMM7QUQA/gA9xL69wn9AR0JEAsOBiz+5AoOChkR4Nwc+vLuFRrr1eEXDQkF6AIX6/UB/fQQ9CEAH/cMD/vwFQ7qEwz/Cf39CAcMDQ31
APfU/w31AQQi9QIQBAMWE/r6HPgG+AoS7+8B/gv+9/buDe8C9fIKAQ8KAxH56wsc8/cbBgr7+hEG++r/FP/6+ukD/+wRFAULNvjpIgEQGiLe+SAEAesCJvm+
BgT/AQLfDAfPCBDvEvYRAej5BBMCAPPvDQvZ8xEF7eX2FvkH9+wAF/EECR0J/hr3/xAQBQYN9+8W8QD1Agbz7/0GAP8Z+xAFDf8JBAMIAwoDAAMICAX5/gkB
/+wSC/n8/f8FCf71AwX3BRALI/Es9PwLCh8EG+vrFfTv8QcJ6Nb0EQD9E/MIHf4BHfizPh8bIiUTv8HmGc7z+zf/8e/99+AN5/bl9QTm5BUQ7/EbCSAlExDX
4PIT6xDqE/cB/QP96wP6C+wGAvXdG/8C9QcDCAML8vMVAAL6A//7/fb9+f/2BwIQAPgK6wTg8AIS9w0HDffv8woGC+0J+Qb4+ev7CfUAAgMC8fjvG+II++YS
BgUQEAnm4/gM6v33EwD7Afz39QXx+vYCCvH2Bgb+5x0OFA8TAOLs+w7w/Q0KCPv1AvjpFfoA+QAAAu8M//L5CeIY+woICOf8+P4ODQIOAPv7/v8CEvD+8vUA
//YQ9AoC//gHCxP69/wJDQ77+gMCESD++w/6/wML5Afm/vboCwDzB+n15eIA9vXsDAUSGfYHBg3RBgD/C/4i9PrkEQ8S/AcR+xHvCgwOCvMf/AzkDv/YCu70
7/8CEwcICREY6Q//CwgF7Q0A/vME9wjwGgYJCRv68v/1Eu0D3vMHEgH3DegI9AsE9gP/BQERBfj+8+79/wD28Pb7BAv47RMF/f/o/AEQBRkXDwwABP33/AEE
+Qj59wf/8QoB+RQA9gLF0xkbCAn4Ke78ANXnGAcKEPL5CAX0Jx4O1RX3BvQi+QfgEPrmEgv+GQf3JA7x/f/g7Oz9/xcSCQ38+cwS4xL3BxkF/doqHhbgAu77
/SMSCfEDFxgFCOr3FssB4xL5/vnf9uEY5BH1E/bt/QL/BgAn/wHv7QMB++4h+Qbo9P8FAwAU4/H4/vEK4fgEFA0ABA7+8AUDDA4C9w4B+OP49/j2xBIEDNX5
AgHtAhEM8//jEgD1/QcWAg/2GPkP+QPtG/fZEOwE4AMIHev2CgsC6/YK9eUHHQkfCgIY9gLc7/0M+Qbv/vLw+AQO7/LvCewFBhT9+e0BEvwL/Qrx4+P86dIA
+Nr+8Pn/AQMIBRIT9Pnu+gMMD+/5BvcECPr2A/zzEfj+9fr5APwHEfnwCwQBFQX7DQEC/wryCff58vf07ur/9w8JCwwJAvrcJOn8CxPj/RT58e/3BBnqBAUC
/Qbs8/3tGeoM+fv6/wUNCA8OCQj29u39+f/9ABEO7PoFAwoDCQEC6BT8A/r0Bg797/wOCO4M6vb6//v8EOoA+wj/+/P8BwjwIffk5vnwFA8AFfv/AQXsDg8I
+w/yAfziFPsP/PsJDP8GAvsMC/8XAwQH/PUDCN4XBAvyBuwpFgkTCAcTAQ/i8An29QsTFQQNEP/y9AEi+R8GCu0S5Afv+A/4GQ0O7Pr9+ff6D/8T+f/3Cgn4
//0TCBERBurW6w35DOkKAw8WFuv38QgG9vIJDfIFGwIKABsO9QQJBPr97/v09Qb87+8DCwH6BPIN9vz/9//+/fUH+vn2/AQFCggA8vn3Df4JBAkNDwDk7Prp
Ggn4+fzm8f7qAQwICgQMAwAEFggG8PL6JuMOAObg9eQVDQMYJA0CDfgGBAAOCxEJ9QcM7h0RGwv5+ggFCgYB99zj+QHu9wTxAQgICw0FDyX98e8LEg/6C/r0
/B8EDPwEBPsNB+7/+wMLBvDsCBfy+QPzB/n6CPwHBwH64+8G+QT79w76Bgv9/BEEBh8T+Q4G/AEUBfkB8wIEAAMC8R0UBgcDAwsL8gEGDgEf/PoT/xEFBvv/
9wcD9gkKBv4W6gn3DgoE/xD2/uz99fz2A//5CP4CAwUA9BD67RL69yD6BxMHGQgUAfsC8MUUBfz6yubvGv/93eXuAgIEEtn+8gP2Et3zABUEBvkM+OELEQsN
D/IIAfvb+Pn7AtP5/zX8/BoO7SP3Bhf6Cg7hCAP24+nrAiMcA+rv6CwWDwob+hz1DBEWGAsR7+8K/+vrEBbv4gIbAwQK9f8RCQcH9Ab+8ukO8wgLAAgHAgEE
+wYDCf4JEwb8/An0+w8iAuIK/CoO/AwE5gz1CBPyDAHpCPz46PbqCREdA+368RkF8vr6AQgE9en8BfcM8PX/6v0B7gj0BPr19vTr4RIB7Q8QDxD0O933ChIV
/g345w3u7/ERAfnk7g4DCwoE9Q0D+vMM+vAl8esBBQEO/Pb/AO3tA/0FCOr18gb9Cv39/uH0Cwz2+uj1IAQKDQcF+P3zAwbuBhgP+Q0KBAME9AoEDPv1BgQf
ExDyGfbu0QX3BBgG/PTgCwceIAHu5QIR+hEd4/YdH+bw/y0QEALkCBT+ARvmCw35CR8WD+/28RkHChTt/AgJ8v8KAvsRDQAJEPMHBQQGDQL9E/4P/Pz3/PMD
CuX5CAYK9fr/GAkDDAH44+X8+vL0CPX/9wT59QEQAv0FAPD3/+sC+wIS9Q4MDgv8AwX4Av0M+Arv8//6BfUT8gQIAhYE+gQCAf/99Qf3/PX4BPb19QH8BP8E
BgEJCgYIBAUR+Pz25wYI5PIV3voH9AjuHBr8EfcM7hLs+vz9CvQM6A4V/AD07//yDv/yAQfj+v35DPUD/vv3+AkOCgj1/gz5+RD//gMJBxno8QTzGAnjEfX7
GvInEfAP/QEh+ADNJuzo/QsB6v4G/AkLBvr/9e/z6//59e71AwMJ8gnrDPr1Fg0i5Pgd8uAQBukA5/rQ+OUP9eD17Qbv8yMKE/8N9DDs4Pz9Au388Rz5/vbx
BQv/C/AK/vv+CQEDBtgS6Pv6D/P6CuEM9AvzB9/7+fwF9A0N+/IOCAAH+Q8G9AToAfoH/QD/+hT5BBv+/RPw+Pru+Ajx/AQJ6AL7CPf0DfX7AAcc7wHqCAgQ
Bw/lAAED/uUK7eoOAQTpDdwQE+H3/wgC9g/+EuUA6jcEI/vpjx/Ezf8M8/gH+zTONzYG7r7CCvzM0+IR5frwAQwZETcB5BgJCOYDE9oIBOrv6PLuF/fo7/Pq
HfcFDuMOAQntOgHX6w/4K/LmBOYa7BAH+E/J3x3po+D++Bny+/T17fEVAOj6BfkJCPX55g7k7AIFH/f+FuHZ9QcBCeQF+PHu6SENxQEK/hgW5QjrFe7zC+tG
2f4P8MPU6grn9fYQ+/UN5gov3xT/Eg79DALh/gXiCvLL2uoOBxOsyMkivP0RHwD9Hgn3TxBd0wTp3A/kF+NA9un5B/wMKhD1AvL76+rl9xTp7/3rBPH1EAr5
+AT7FwAR7QH5HSQAxfjxPAYVOTLn2ykf9hDrOfUB1uk8E+kcOCL+6v/kLAzj8O7v9t72BgIPDfwBHfMk9g0M4wfoAuEaF/0P/fr+Cs7w9CH/BSYg8e8cFwAU
9S/yAujrIgX4DC8O//4E8yQRDv3lHNb4GSoQEfYDygYf4Scp5On74RD2xesFyv3u5i8G/O8M6/QJFwMA/QniCA7wFxrw+fzoB/Hk9gLr/ffrHeEE+Q75DeYR
8Qv2+QP+/gIAB/Hx//71GRP69AIK9fTeEgP+DesPDAQICPoP6u7sHAj1CwYJAwYLAv3p9PkR++XqHvfg9Q4NIt4g/fMGJx4N2yYE6hjaGfEmLvb/6tLi+fII
EfLz9Rj76xsTAxYaCPbvHgX5A+kZ7Af++/Ty3PoL9g328f8QESHzD+3wBgcMEfwNHeYC3QwXEx4O6eDK/vzrBAfcBPUTBOwS/vISIPkM7xYQ5RzyAO4WBQEF
7N79/u8TDd0I/Q3+5g3/+hgRDv/xFPzpD+oI6RcYAwfr1Pv78SoAE58CDOiy/QrmBBny5yU2EwoyBD3YEAnuIh7cFwP2JfwNzAQS9MEFEvcCGPf1GSAUAx8D
K+cKCfMXC+gP//wB9gntBwP1/PgABfLu7gkJC/8F+gLuAwsKBAIQCPsB6B7qDPUR5+z2HhAH9skNBRD5/+zs9uMFGB351gb+BAKuD9lD4QknGwPuDTrY66Fa
C9zdICvV/6tBFgnfHdoB9OHa6AW+8RknKSYGCPLv7Tb76PfoAuT100DaAtz87zwy1ffiCQH2CBQAAxoE5hD4JhIAAvUH5gPrIwUD8973BBnt5fgG5eUUDR4s
/wT99+wO9O/7+Qnv8ewh6P70AfYlGsfv4wUTyBYO/zQ9JdYz2yUl5Qr+86cqzCoUBOrM8+so2dzxBfHUBgPxDRUX8TUMIPzv6Pb45RvS/e3/5e8HCST2HwXu
Av4SDtQF0MQD8jDmAQYkIeYBGjvvAPH08QUo6/EB/ggDBScE/+oOHP74BOYS+QAl5fD/AQr26Pbs/e0MIQv+G8whPff1CvQ9rqypQiTkB/cx9+ofAf2Zoukh
9+EB9/YN8AAA9fYF6vsb/xLo7/j6ABEi8vYE6PIO/AsdEQYH+w8BGPYD5gMHD/YNCfcF+gIIAfIJBAsB8/IFA/v55/wAB/sCFwzx8u3u7vb4Au0IEQH7CPcL
CwP59AsN8QLe7BIZ9gYQ7wII/xLu6/7+5g74EOMQEPHh9RTi9hQSJv4EEvIK9QT++wYQEAntA/0O/AL5/PgEDAcCCP0I8xH2ABXa/vH/8Qjg9v8UBAT7DPXk
BAsLCQv2Dv//5Pn7+vwJFewTGAfsABTv6gv14hvtDADm9fgJ5wAEAu4FBxwMBgMWDPYLGBMD7RcMMPcAAyYG/vvkG/b3CfMa8OkD6CfxBAEJ/A3yA/v0BggN
8wIF+Af0Cf4F/gYK+wn18vb88PnuDAXyAgYBBPsPIBH38fkS+QUB6f/1/gIT//3yDOsh+ewX8AD6CvcF9BMUA/nr/xIBDvn69AAFBAYQ/uQL+A8BA/YDAiAT
5fwIAREn/+cZCALqDwXv7O8NBwDl8vgY9f7mBPgf+gAFCfwOEfXf6Bv9DAoIBwAW8wP89RQGDBEC9Q/5EOcEA/7x6ev6DffuGN0VAAH74Qr39dsO+xno7yQG
EAMEC/ARGRgD/gHy9BMYFgELDAz98eMCBgn+AwoBBfXs9Arp/O8F/+39DfL9AP0J/vj2CwL8/AvwFfXyGPH25AHrIwv+AwoK/QoAFgIC9QQTExfz6AgEERr8
A+Px9gju7w7qDgb0+xL0Bgf5AP0L9vf04QXpAvoDEALw8wAF/Aju+uUEBRcaHvfxAfUHFQEDB/MKCwr7G/j/D/LyAvgDEQYL7uwG9uwHGP3z7/b36wf78Q73
FvgW8vD0A+nx6uIhBRLgAwj9ICLw8PwHAxn9AATeCRX6BykC/gHn2+8P3CEPCOX+/gPiDCby8OP99egXBeoT+hkFGezs/QTm6uHcHwwB8QT5DBMS8PwCEP0H
4BQF6QYLBA8oBwwD6d3sDvn76v/mGvgFMiT86/0Y8v4GBPLXBBL89Sz7GBLgzvv1zxIX/w399wn7EiXwAP/64OUP5/sIBwH/IPP55+DF7OXtJhMIA+34+/L1
EPD57wL39hnb8AH0Avv/5gTyAPj94vURCOr/9QEABxAT9goZ8vXfCv0CEQoQ/xUR9/Dj2/ALBg/yCPz/9hUCAPP2+gz5/AYAAgYM++73AAQU/PDw9wAAAQzm
5wkFEu8HHPMP+Qf87wMIAxQIFfwO8PP24+b2A+8TAgMHAvruCQYL+f8B+f4EAPP1/AMLAQv2/gHs4P3o5REI9eoJ+AAKEgztE+z4/OoOCfwBIQLxG/77AfHu
7/IPIP4KGOUI4/YGFdgS9ffr7g3wBAUHCBf1+ADb9Pvv7fYOC+z2AwcADQ/zAgUDBRHuBwr6CBQJASoC9ATu4fAOABkJ//ztBvDs+xPx9ur9//UDBf8K/BL1
EObs6/3z7+rfF/zr3/noCB0d/gD+GeoKBQ754goVARMr9gX338Tt+N0K8f8G8gzvAvftBQEM+RAFEvwD+/cQ6QDqDPz78vb78fn1A/Hy+AcNDQH0EwbyEgII
7u8IFPUCFwD8BAPr8QgGC/Lt2Pb7ABAaAfUCCeYO9QH05A4QCBAjBfr54N/zCPMM/e3s9f38AAPl7/4Z6gv6+hIA8/0DCwP8/Qbe1AkC+vIP/PMA/fgGAvz0
APz+BgkA/+/+Ef/5Fu/++efk+wjXCfIB5P71/hgM9v/5DPwUEAkH6f8YD+gb8v766e/0DOcH7vUN5hP18vD58f31+QH7+O0a9wYaBAn2COgIFfL34wXmAs0L
EwLnFQLi7QDu+gMS+vz+CfUKEfAQ6P7r8Qb1+Pz/+AEEAAEP+QkODfkRAPv/7QIT/ukSARUB8ff/9Pf99f3r/vQECQz+CAgM5QUQ/wX7DBEP7hAHBwns5wP9
/Qj5DPb9/A0GAhXx8fT68wX++OX4HSAFFwAE+AL6DO/eDQoNBenwBBcN0ScC6xImBAIGCBDlF+Qj9fwx5/P50+7w5fzJ/PsIHhIH6RAX4R779/36/wYC8ynv
BAPZ0dQL8vzpBO766xEMA+PwAx/0Ivj1+fD2GRz7/vkF9OP1Au/0+vX/0hX4EAYW6dgBIOIR/vgg7d0HB/Qw6AUE7rwD8OIb/Aj6CPgDAwUF//kJ9PDyBQDt
/wcE+AoN+f/17PgH+vsH/QMI5/g45f/8+wX+EQ7rCP7uK/7UFvjz9/jy8eXnEAIJ6/3jCin24/f+HuobCOv+6vkZBusw9vn06NX08+gPCgII9/YBDvbqAAEV
/xUC9QH5+AoO7hr4+vH38wX0+QPc+g0e+Pr1I98D3gECDhnx4wfv+dr+AvQKAfbz8OI6CAsSEh/1Jgn9FvYaBt7Z/i36HAT8DQz8DQAA7wT5EBgIBh3U++4B
6wra8gMbCAL2EfXeBg0NDwj3DwIA3/b3+vn7GBvt/wAk//7+9hEUB/0M7iEVAxUY7A0D4AAGBwkfEgEWG/sAFQoI3e4EHO/6/fQT9A/3+gkdAOf+A/js80Hc
CtYX6PP+/eoKDOwPBfMCBez4AwvhDATz9Q4aFvnvKgwL9gHt9usLCCkeA/Px7PQSAOwfCvv+BxQKBv4V6AwJ8BMJ8BLyEAsADg7yAgMW9xXr/AwA9fn4+gYQ
8v3tCPD6EBEY9BXnCfX4+gcHD/MC/wLz9fsEAPsN//3//wP9Gv0E9Rz39wgV/A8F7/H/+/gQ2gP5+P0SARIDAAv+DPDvDgjvDgnb+/ka9/oPCPbpBfgDFugD
AAzxDRb2BOLm/fsADAQACPgU6Qj8/fQEE+n7BP8CB/r8BvoJCA3y7v8JGgMKC/j/7/sQ9v4H/QoP5xfyAgn5AQ0NCPz2DRn9IPYDAvP2BAr4EAEBAQ/1Dgf8
/APlC/8E9gEIBPUUEPUMBw72Cw8F/e/1BwQJ/AH+9Pr8B/cAAAEQDhMEBvwQDwMGBgH4DewN6CTq6/Dw/xDp+wrwFt7lBBEABfr4D/3aEd/w9vkN/gQDC/UA
/PsCCvP8CfkD8vL3+/7+APoF/fwH+f0F8A35F94X6v/uDgf1FfL/E+YAHfAf3fcNPRgi9/G2CuHRBSgK+ykRNwHyy9PrAhX1/PLx+vcULDjbyRTeGeEH+dLl
ESQTE/Qv/e/z1vMTF/YN/AH++QcdG+/aGO8DABPd/fUhCBUT8/TmAfIWBAEI/P729vTkDBTr4xICCvYLNw3lKRDsAQ4aJ9sDx78F/izq9vgnI+MCJj7k7vzt
9e0h5voTBPcA+wwH4QTf3wX3FPH7BRUN8/oSG/n9+/j7/hf65R4PEAQKBgsTANsB/QH8Affr+AEDARIX8Nbx/iX7CgjvJg7v/gcTDdwD1ckG9STuBP0aGuv/
Ey/w+QL1+PIg8RAV6h33J/719fce5fsXKBIDCMrpBRIAFPzy1uAbCgTpG+Qj67EyF+0LDwgH3+LkEej+8PUFDgEJIu781vzdAhIQBR31BQkG6vftCQfx4/ES
+Qfo7fMNBPj27AYABQoWCREaEe0P1QPyEgTw8wDm/wTq9ObyBgkR8wT2Dw4L6fYVHgQq9AAOAdYGCBwPCwgIAf/0GQH/C+z7A/QOLeAO5gEk8B3lDAn77eUO
+/4bGhfrEvbz+Pj1+PbmEAIL//4NAwn2GPXpGwvg/wEBIxMCCAoFEg0C9QIC/AL/Dgr9/Q0cBvQC7QPsEAsjERYQAvn8A+gAEf3+9g0OFBET/QL5APgi9gvn
EvwIBBkbGQT76/Aa/PQI5wL+AAAR+/r4BvHz8PX7GPj2BhYH+OcS8u316BcVJvz9AwP9/wH8GQ0RAADrJBEZ5QAD9P4OFQgLFvoZ9wbu/PH9/fwGBOsU9ib7
8vrq4dr07N/2EAMAIO3aDfEE8fT7FBL3+wQ1+O3/EwEb+TkbJwX+FhbhBwkDAxkG+hj57gLhBBjt9wbs8zPuFwEPCuMZ/foADQgcBwD07fThDCkTEPvr/gsD
+wYL+uv8Gtrv8QUD+B4CAw3f/BP68vkZ6A8GAPcK+iIU/Q0XDBv9KPPuBv7+/xX5CPv6FgH2Cfv7Du0O7wsQ+PQACOkSGQ0TFf8J4vQHDvgdGCD2FO0DFfrY
7fEI/PwPEQ71/Rj1+fgP6xYR8wULCQsF+wHw89cVLhQS+t0FDBEU8vrX9v0T1AvYDQgBAg4JDPkCCfLn6QsP/wz1AwcBDAwF7uXvFhTnDNX/CQAVCQsqEPj/
+e3qEBAFDvT0AAYIAwLu2uv9FNjsBAf09AH9CvoD9fjz+OgY4gcBAwX27/8dBBn0BNb8CvL9/PTkB+8N/RP0+Pn17Q7JAw0FDOTzABcbJvkEyfoKCPAU7t/x
DfYGFP0B///zAff98fb/+wb8/ugM//Pz+RAWBA0K8hEEA/L18fsD+Qv1FQkK6u0HCAn/DgUbAf0p+AUJBvjwEg0H+Q4JCfzu7gPz5fTzAvr7+wr68OMU5v0C
+QEC5fAEAvAKB+0HAwv16efz8AQN/RD+/fsKBQn67xn+CgLs8QD+ARjwGeDV+ujv3PYdAfT4AhchAPIG+Q//GQIEBwrxHQwQCPsTAvD89AsT/Ab/AwYEDAEO
FAET3vwK/+4U+Qb7AAX8A/cFBAz1/dsG/wAA9hP8B/QGAQP3DgoQ/hTs/gP11A33/w769QAN8fgJ7fT/DAAABwwU+fHoFgoT/Or6A/H+BgcJBQIC8wfr6v/l
Agf/CAz2B/cO9wQDAwQKBO4MAPX/BPkDEQXr/e79EQL3//r1BfgBCuz3CREK7A3lBvIA8gP2+PkF+/YJ7iH//CX59vLv+BUR8ubzCPcQB/bzAfoK9gbm7PD/
9SLc/w76+fHlBBcfFvr74REJCQME+gn8+/8J+e0BBQnl9srzEP3vAin1AQYD9e/2+R8FAQ0C8wcN7g0A/gwCAPT0/woL8AII+QYF+P4N7wLzCvf3Jfr/+xEE
BgX1FOIK+grtBP8MEBIG/w/Y7RkN++37A/j7+uwBB/4FBPsI9O0T8P8SBvfpBPsO8BYL+Qv4CRAK9ekF+vny6xwa1N8K6v4g5/rn5eka+xUCCxzyBPv/+gH4
5wr2A+zvGRXU2Qfm9Snh9vDc8A4CDAoVLPsC6wXz/PX4BPUL9wEmCAIbBPMTB/ATB/0DCP0KCAYTAQb8DvDkF+r0HB0N8P7VKFu0DdkK/CQOA83oIO3rw9e0
vxII3scA0TTxLhNL8ese5vfc0wb+390o3fED/Cck+xf9LRUQ/cnU7RbC+vjf9RET2O0bmgY4//jZDx8UDRDp5+AL2/Pw/PsZ/BAFHgb1GfwK8er3De37Fff2
AfgIB/oA+QgMA/Xr6wDtBA0EBuYBBRH2Cwkc9uT+G/IT/QED5eEO89oKBAf3EPkEEfgSFQfjEQ7z/v/0AQYYASb93hbs6ub83PjzA/kSBA7+/PIOBgnq9AD5
BxT57QT/C/Pl4Ono+O4IAgsE6wW9IAXv/yfdFBMCyPXUBerm4R4LBRHH6f8JC+sOAx39BfAWJxr0++wGERn6E+8EEv0ILv728dz7B/4UHgj6AOwK4xYE/PwX
7ggCBd/58AT1BPj4CBsA8/z8Bv/4Cu3+FwfqBwIBAgv/B/75AgATERAM9/b19BUHFv77+w4MCQDlE+wl7wP69QgN+toFB+MZDAvvDusUBxUS5v0aCAIH/O4M
+xL89wsP4/gA+v0d/wH69fUEAQcJ/QsCAwT78gTqAfr5IAj++RfqDRgE9f0EGffz+AIG+Ab99vP+B/Ig7BbqHt8U4RDp+w317fzzDQb59wQJ//b/FQYUAgnq
D+0P+Ary7PQU8hsKAxcLA//9CBEJCwUYERPx/QH6CgkS6//0EugB5/cH+fUQAfvtGvInAhcY6w0A7/YQ+ybl7hX/AAn/EfQSC/f7GAMG8PzlDf/2De/r/QMV
7fPu9PwAAgEI/wIQAPQB8x0KCOsG+gLuKAD4CRX9FgzW/AwH7/MKBhf+Cgb3AfL/9vb+/O319Oz0/Q7/+gX9Evz/7//0Fg/8BPsGEATnBfMoEAXa//QC6iH7
ABESBBEJ2gQD//T4CwMGIA0IH/rzFN8cGg78/gYC4NogKQrT/h7zCRffAPj7/eUF2A3pF+/zBP3/6v/2ABXqDwcLCvjlBQslBvQN6RHo+vj88/MDCQkDBAj3
+wD6CQL5AAkC+REEDf38/Af/BAbhzgIw5x72Oc3pBBIQIBTq5PQQF/IjKPruDcXcAvdLzSj3C/Dn7Qry+vMV+voP6vcS9uj1Gu8g4ez1+OD/4u8Z6NwN/O8H
BPryB/8NBfkh5vn/BwvdAQ7f7A39Dd38LRT57wzx/Ob2+/73DQEC6RfaIvwlEfcVAPz1Gvwv4+sU+BXrGfYKEAn07vvxDAcSDuj4+v0H7QIb8+wF+wztChkU
BAAT8+MO3fgQJPUQ+wP9Hubs9/312OUjASAWCQj0EQwI5wT69g0EDBwfBhYE7wYP9REMB/AI9QX//RrpMur4AQsW8gYLJesXGgYGCf7/7hD3BPsM+Pr+DhEY
Fvcd3dwFCwLrBOEFCP3wDQ3++wLqDfsIBfj4/u4NBO8EAgLoA/P1EgcM8hgIDvkECw0E+BgG+AgHCfsA8wwVFQP8B+0V9fr8FPH5+Q4A7fwFDPsWEv3yAwgF
6vQK8wT8BA/x+AgU9eoi5fvh6gT29BAPBOct1Db1Nx7fGAD27TEGTtzlJPPzBf8I9/ID/Pj09O7x+ekNAQj9GBgGEvwK/gT4H/Xr8uAd+xD2HwQA6/TfDvL3
ABXw9P0KJgsgAQjo5Pkv+vXxGOj9D+j+BPcKBxMSHQQDE/Qb6gIb+P3n/gAZ4Rrn6w8G9BD4Avrz+vj+6woBAgYA/Aj7AwEGBPT8+gcG8/8M+Pfk/Pz++gzv
Bg79/xfwBxvyCO75IRD4+OPvA/UV6OUBA/n/CQYE/f0MAvz0BgH0+/sE+Pr7BgACB/8H+v0EAAMOBA39/QMIBRcL9vQP7u0N8wT17wf5+wYECQ8HDdvv/Pr7
Bvv6/fUE+O71Bwf3+/L6FwL+9QYB/gP6BvL+/wH81MoAIREoI/7wFwNC3/wKAvgUsQbW+lHb0wDw6+Q84xe84vT92TgT5BwBA3O9GxohDxLW590JGrX+6aTK
+yf3PwD39PX77QUIEQYUBuf/6/3u/Qf6+P70BBz5+QD/CAj85e4x9xUJ8R8D9tL3/wsE9eX6AfzkDxgT7ecQAQH+IvHvEg7x7hn++Q/+9PMCAAQJ8vgMCykA
BAP8BO8OAezy8OkF+wT44Rky/Aol7+EW0Qfr9P0h6e8A9jLnCwAh6hYU5QMA8AbX9hXu8h/p6BXf/vHs8yH59BL5Iv8PCCTtAg/2+f8RDwUUC/IU/AsCAwEE
+f3xBvMBKv/pCPjw5CX+HO/wAgQBCgkD/ggFEPX+AgADC+n9/v8O+PH++v76CvYF97fNS+9X+yrpLgcsDB8QBxXz/QXg0tX/GcnjkBMF9+sL/PwC/QAVAvwJ
Cwf5GgzvA/UKDffnIPwIBgP76wvwEg0MD/jv8h73/Af8CggABP/k8/0DEfweDfYLEPkR8ugBAxXfBAhBPD/v1jLzICzyDeoV1vshyPLVJQQk3dq0EMPuBw/7
FfH9A/D49APt+fjy+A35/gEXDxb/4ecNGfQEBfPtD+3yC/YP5/EIFfz4K99L/hQV4xD08f8g8xba5iT5+vsP+QUbAQMF8wwOAPz5DPYQBP8BCPoRBf4DDQYO
/gkP+OsK+f8O9gUI+QDpABMKBPYNEQT58wD98e778vgQFgEbyADv/u4T2usAHAf+9xb34QYQCxMN8Q8A99r09vn79gz+CAH5CBD/A+/4AvYP7fkK7+39Ev7/
9QX79AQB+/nc5AEQ+h786v4NDxf14PYNHQ78KeQcDv/lAvgH1RQyE/r2/goRAQ4G+hP/Ag0AAfgH+AYM6gsfDesP+/ngHA4J/R/vIAEEA/QN+h8O9u4D+AkK
pu3tGtwDEPYI+AoVCP4LEPkC/AQLFfQABvX1/QT8Bg7aAe3//f/6/P0BAQH0AEEU/+3sMC0U9ggQ1vEoFxvu/Cb7+/bV+BDmA/YX7grXJRIJ5uwdJBD9AwXf
+h8VDPP8HvkA99j2B+D/+R3xFOr/AAjwBf0FAfQEAw0EBAYBAfoG/g/8AQUA7gn+F/L5DAQPCgcIAgD55AAE+gH5DP8V9PX49Q0AAe0FBAUK/hYIABAKIRU5
ENn8CPT+5v3+Bwn2APDVOtgO6+Hi8xMHJzIi+yjbFAwFBAgfCP37+PkZB+QX7eIIAvn14/MK8xEbAvfv9gT/Dgzz0vfKCeLR9gbEHP7mChguHQvDzPMW5P/o
BvsJ8w7/FPrx8dIi7/EH7+sHAewKAjcH9t/X/QAB+fj/BQv0B/kF9/sC2gX0AP8I8Aj85AwXGQj27uQGJQP3CAEMAAgXAQ4M9PnYFv8Q/Ank9PH6Bv0n/QPX
6R4n9PT4A+8ZEBIYCBYc8tgLFg0ACfT79f4BACMB6QT/Dgr5DfHfA/j9DPgEB+Pw3vDk9/f+8xf/9AUWBhgD5+gJFAb0A/n18Bb7GfoB/vn8/wnu/AcOCf38
+AbrC/D8/PT2DwUK9OgQ+uznCQAIGwH9BQX3E/kA/fUB8PjxDuoAA/4AFxrH6/4Xuv4fCQ08EgbyEPIZBQz8///VD+U86wXz8PIsQ83lAwHJ8iELEj4NBPwJ
7h35Dwf9B9wB6zv2A/Lw7yUk5PD/AunrDgECJAgB9QvuCfn2Af/95BHoHP7+9/DwDx8AC/UW++wB9zIU9uYI8fQGIPEC/A7+FgbgCgX49dvt//8D+wv7/wj7
+/wK+wL9BfYMEe0H/Qz1DgL6+/4L+/L98AnyBPz3+Avw9QXz+N0EAwYG8fMbBvvyDf4A/gnv9usPAQAe+P4O/DAE+vgY8QML9QbvEQEHHALuBwLX9s/u7u0Q
BvQB8vz+AAEK6Pn7APHs/O30Bw8SAwYCA/IM8vASCAABAwALD/IGB/sTBQb1GvwIAvf/AfYKAAb7Eurx9tgFCAMW8OwB3xMC+QkCBfISAe4CD/7uDgb//AAD
8Obv9w4OBvoH9v3x9wP4AAf6B/fw9v8VBPcJBRALCu4I+vr9/gMCHfsRDwsjFQ3t9+YQ+iv07hQU+wgJ4xcM9v0BCAbv+gHz+vkB9PX8CvUJAfP2CQL4FQb5
+fUJ/QfrDvz09f8d6AL8+fD4CPT8+QLZDwAB7eL49wX6/QUCDu4O/f7s5xrqEwD59wfn8QjsB54OBREB9tMxFQPrHx4O7gbU+98LHwvr9uf+7A4M8/gH6fQU
2uMG7wb2I/UPGRT5BunxCw/4AgYHGQ/0FRAJ+AMLEPn9AwEMAwT2+AQM//gNDOX6IxACC+v5BPpRAfvk+wvmAgEeCgL29v8M7ATl9vT/8O0j+uYf/BoTCxP6
/wH3IhIP9QnaCwX47fERBvjyAC/2CP3z+/vYAC4L/wDL6Nnu8e7hFgcD6yn4Lens+wLvFOfyBwoM8uX6AgDu+PLu6gX96e4ZEAvpC+EO/PT18wQS+Az4/QgG
7PQIAgcV8gkOAhQL6vfy9vALAQUI4AwEEQQVIAH3AwEDCgkDBgcDAQLwCAb//goF8RQPB+7//O7tEQf83QQCEAwRDBz18MsL7/f6DfIDAvsKGhgb+eXxDQ8R
+uQCAegM/O/++yEABv4CB/gFBAP8CgD+DAfr7xAM7P78+AENBf8D/Q4E9/L1/QsE/A7pEf39EBzvE//a8g4FDBccDwoJ+fT9I+0EEgAYBvkE/v4IFwD8/g7+
Bw0MAgAEFBAeBCgM+RUS+xD+6g4B/ggO5wYE5wQp+xr/zt0YIR39IyEADPjxARf6EgIE/CX5EAoEBvr5GQ4EB/XtBwoAAALtBRcCCwIHDAYT6u4B+Pn8Ee//
7PUFH+0bAN74KA0JBwwW7w0T/wcIBhz78wkgAg787/gHBf0dBOr0Avr4+QEEE/z+/P389vYEBgTy7+8B+BADDPjs9vb6AggO/OoB7e7zAeETF+0PDgsaEvYC
8OPmFRYaJfHYEQEOFwYByPX4Ee745QQH9/X79RME5/f16vQMFRAO9t8J9fsI+/nU9vEG8P3+Bu/5GQQG9+7rARUL+vgL//Ty8vskDwr1BOsAAhUE+BX5FAL5
+egN/f8ECAAD7Pv73/4AAfwABPoKC/wCCOoI5BoIFxUE9/702RUdFwUM0u8GA/YSC+H1Dfoj8QMhDRDxBxALHf/5DerlExYaChTvBQMS+xb+6vD1ABjqEQ3/
+gYNAPILEf8GB+8I/P3xFwQGBgAGDgv99vr2BQwBEgH05fgE/OPn+/kkB/rz9wcM//0KCfnrAhQSCd3h7hkR+/MDI/7qHDXw5w4HDPvl4RMC8fMFEiL6/QQA
9OYK7B71+PcBCgQe/wH+9e4C/v4BGPz2BgMAEfgIBO7vAPTzB//yHP766uwN//X9DO3+CfT1AOIHNRUEIQEX/wQBGO4AB/0RB/v9/QH4+wgO/QYB//YH5wIG
B/z8AAUA9/gE8AQJ5Az2Bvn1A/vx8/cM4fXuCAIF/w8IFQ76++n69A38/Ab3Afbz7wz1Af4B6/UbBPYXzfsG/BHh9OQOIh367c4FBublBQ3B8Ab9FS339PDZ
/vEM9fLnDwz4Iij15NLw+SXwEAPi8f3U9uf0FuLb7+YQ9u0RGvbtAAAdFBLg+fYhGQDW6/ES3f8VGhYdCgfx/O0d/f368Pvy+u437vwA9fcyGtnL/QvYA+0T
9yIGEgIGARYQ5wr1/Q/oGh/0ysjv+RwH1cLxA9nu+wcXFxYJ2uzhBQ0S9+sUAtoBJ+/y+e75G9L4BAQA6vsSBgsKBO/29vb8DRMJA/wA/gQK/gkE9f4LAA/7
E+4U9BL53/79CyAIC/j3+/LrDgLw/PgD+vQD6icJ9PUAKwIDDAAA7REH6Pv7B/sL5fIMIfDx//MU7f0I9AgQB/j/+/vu+gT+/AQN7PwH8vfo9PTv8AIJAAwD
CwkUB+r9BQn5KwP69u0BEPj9DA0DBQUK/hPw//f7ChUFCQETBwMP+PIoBv4LFAISBwoDFvr6ABLw9gMTDQP6Bwn98Cbh9+YV5/78EQYD/Anm/OD1+QDzCP7/
+PkWCQT9/gABAhcMDfvjGgv4CwwHDuoGAg7xBAoJDfr4DPfy6vz4+f38/dwH7fvq8usL/P4IAvkFCfsGEOMBB+sLAfTf9/72BPQV+/z+/gka+AYH8gANCwL9
AvwZAfoJBx4E9+zz6vr99u/w9BX1F/sN/wAR+PPy8A4eDQP/+AsF/vwC+eEHC/oKDQLpCAAG/fbzCAEC9en/A+QGDv7x9+AAEPL8+gz4+BYFDA379wMO8gAF
BAYFCwP0CPIQAvwF7/368gIZ/PX2A+vfBBL6LQL49/4AJwLpCvcSARcC+iQTE/UD99nbAwL3Bw4CBwkIBAIE4fj5+O/7DPMB7PkEI+IQBO39JgIQExED7xX9
8P8u/AMF9esOAAYD4v0W/wIJ/xrnA/7zFAb/9vr8+xHmBAUH/e8fE/UT/+gg5c0KCt8A5QAP+sIbyenhAQEH+f7/GP4OBvf2DQb0BOz/CPgQCAIO9Aj3CPj7
7v0DDPMgAOr/4hHw8Qos7vsdCer+4vP/+v4FG/vx6OHp3NMV+CXjEdzs6hIa+Pm6/AT6/v/iGej09kM1Cd8F3QPSCwr6AfIL/goNDgf78P7zHgXwGQ0ABf4I
Cw37E/MH+90L+tD0/iDl8PPd9w4M6/cNHuD08PQBI+kmEP6aFOHjJOAZ6jIP+BQB2AfuCCLsGfbfBwHy0O7hBB0r+Mfz7xIV/fcV7Pvr/AD0BwoR/vAY7CT2
FhHlDQP1+h7/HujtFwH+4/oE7/n+AeoI8/b6BPPs9gv/9usBAPkE8fH78wwVI/YEzioXLwUT2/rNJ/EJGiT51gHv7vI67RzBygI78/zu5RX+I+gn3BHcFQz7
/9PyDAX49/PwEw0RIgPm1gTdMvzb+uge+B4RMvPxFuQG8+P8/+bmHO7yCPQkGvYM9hgKD/8H+wf8EQAREg0HCPn+//z3D/sF8fb/CggICPYT7PcDFv0L5Pj6
EvUlIAP/BO0GCg3xC/0V/v4UBQUFE/MD/tr47w3w+u78AwAKBwYA+Ar6E/UPBe0L/AD9B/0P7PQN/gv3Cwb69QEJ+fUBD+7pCuMGAPn8+xwDHwLi9gP+/hn7
B+UMCQMDGA34BwH8BBn1AAEA6QAA5xDoFQj1AvQQDv0cBff2FAMEIQ4fDvIN/A8TEd/i3eMaBwAG1xH1DfrvCQQBDxz+//gIBPQK+d/sEAAKBAoCBQnwCwAA
///5Eg/t8e0EBv8ODA39CAUQCfb9ABP/FAL1F/4REBDs4vQDAerm+vv2DhcVScLJ5/gXJ+Ld+PoOFkEHBOzNCC7EI7IqCRwOE+uiMAr9DBLg/fLT9v3N2ezv
IRsWAzH59KsGq/IIBQ8KAg3z5fDq7O/sB+gX8A4L6QTx+P8J+AIDB/PxE/UBDQECFBYIERn/FAgF//UC7Qb6B+/y/AIZEA38AOzG+OEHARHlEuDvAgX39gXX
BxHwBRDzHAn6CRseCvIK7/fi+SEGC/gL+Q3lIfPk7O73He3vEAIG/AAE8gD/3BnC5Q4IE/n29/IG8yEI5PIC4AYO/vgH6/4VERH5BgsBA+zt8v8XAPwB9Ozt
2vgT/gXbDecM5Pz+A//4DBMF/vAR6RQACwsJDeUjCwYaEBYR+tz8CPz3+gwJEgkgGhkd6BTk7ggH+vr6+foM9/r8CPv5+gDkBvYDCgT4AgX8/gv++//z+xUD
C+sH9+70Bvfr9Qj6+Afi8OT5CPgc9f8RE/YX7/8I6vcA/vz7+ensBxACEOUE/PsJGQoWBvkTBAf57f71BermAQXwA/AADu73+/4JEP/+/PMFCBnt/+4EAALn
A9oOCAMK/wD+/wEQ7hX69v/8AAf3+QX+B/UMC/wBDPf+6/MG/xUX8+EOFv38/fvtHRzr7ODuC/kM+A/1BhDy8Bz78RzxBPADFPQUDOr/AwgLGAn/8+X6HPTv
Jvfv+Pz6//jsA+7+GgLzBwD5Dgnx8Pzz8grjAfkFEgPz9Bj/FAb/7PAK/Pn7/u76/wAE/Pr8DAIEAfT6/gQKBvD1APYB/QLv//HtC+397/wS9uYCCPH5GP74
/dj7OiL0FQINEO/iFvDnAvUL9+3zARIF2gMO+AgN9wjr4P4nHPoR+RoD8+YV6uzx8Bn68Pb4/Abp9RD5Axn8/fH2BBkW+fb4DAv59w3z3f/zBxD2/uoFAgX+
6PTy8PwNz/8Q/hf6DfAS+ygJDN0PAPsc7ef4/wkC8BT08wIO+f7x4QMXJewl/RMZ7NsH2dIB5xsFzfrbDPfqBQL4CQ8J/vMD/RAe9wfmAfn8/gDP/fz3GxL0
9e8L9er6CgH4Au388QQS+BIEBgAC+Q8T99sG/wYO+xPoFgzy+w0C+gX++QMB+QD6BfH7AREH/wnx4f/xAAwK7fPuDAX98wEJDPf99OIFBAAQ7AP0FwkZ9A/6
AxX4AvHv6/f0EwQC+/UHDfQD/v4R/xQMC//+Ag3s/+7tFAUXDfHzC/rz+gf3AAP5BAvx6P/6EQoD8A0GEPod6AEHCg4JFfgMCRb27//lDwYFFefkEvYC+PL9
C/767//m/wMPAwf29v4U9PsG+PD+9/0Q8/YD+wH/6ggO/Qb+AuwA++UX7e79ARL25QAB7fYi9gD77vgKH+0T7RUe5+AU6dUF8Avm9voGBQPqCQT89AzpAPLv
+gkV9g73Ggfo+AD+1fTs8xHt5evv7fUX7P368vQD1gL6ARj4AOsQ9CIJEtXkEw8PD/YC+A0AAvv/Bgj48A3r/AX5+/wD/Q/wDAsA9AML+hn88fsFDwX19Ojt
/hHzAO3sBhAm5SUJHBTj7hLw2gcN7xr3CPT9AAAN7QIQEOf20fgN7fQGEO8MAg0E+gAXDPL0FeYE9Pz+9fv37AII7QHpDekHFP0A6wHpGgYT4O0FCQ8Y8vzw
EQQC+fsBBwfw9uPzGwwdAAr6EwMpEvnsCg7zCQr99/7m8AH9Af357OoY4v3zAiT36fIK7ScJBdrp7/cAGOz+8usO+e/29gQE8ATjDwwGCQL68Af0Ggj75PcD
BeMGDfAGFf4ZAAcE/RIO9PX08AcGAPkCAO/38ucI/x32G/QF7v0MEObhCBTmG/LzC+nkFRL0COcA/f3cGuXxAg4aGOD96Or59/30Bvf3/OLh+t/uAfsL9g31
EPEN9fkWDg0O7fYHCv0KCe3xCegAEer28en7AAkVCw0h/w/o+f8CBhLw8RDz/A8A+gj13PUX6/cB9wP59gIjAwbtDuIBEATpCvXi7f//Ew/19wwF8AfsBPLt
BwEB8g31D/0U6/UOAR8R+P0FEhf89fTp9u/xEObyCu0DDPUGE/4KDAz49AbzFgMI5//9ABEJ6ADz7QMH+gP49QD7/foRBA/vCugUBhEjFenp8vPh+wnx7v7t
BQvz5/zvAf4S/QcNCQcA8gwWEwIG/vwD5wEC9hQeAPH/9QwR9eEC8uDtC/0H7QrvAw/+APj/Bv70D/f64wH/9fEK9QcB6vwDDwUJ7/r7AusP/xMDAOzqBPoI
8uwA8AQN6wPl7xAN+fMH+A0MFAkJ8AUHAAX/Ag72Chj8/fX3DgQHAQD99fwB8/r0EAEF+vj27gHpHwHl4v0I/hEV+x77/fHu2fwMAgj9HgQK/RIFCusC+PEG
CAYA9+f+/Ark6wTi9f37/Qf9BwciEPnsBO8J3/T15/vmHuYJ5f7tAfT7+t37BPcBBf4a/Pr7EgMC6wzuEe35NPcE7xTm/Nb68/8J4fkO7dwREB378BIJEg/h
ANr86wf/AQj0CAD3DPv1CQnk+RH4/QL3AAcMBRQVB/sE8Pv09wfZB/MD8v8N/eDlDeH8DfEJ8uUAAPkQEg4f8PPqAuMGEQQE9QIF5/sD/fcW9vYOAfYD9RoG
CAAHDQT2DO77AfADDv36Au3tFfbz9v3l8PjoBOUBGwQP8g36Ew0I6egE6ggHB/kOBQIHA/z2A/fwBv36CuYUEQENCxAT9AbaEev1EfEO6gPlAOkN5fr17/cN
7fYX/hMCAgz0DwnvD+P8AQYAAfP8BgAB9/wGCAsI+Pb8/vT4Avwa+O/6DPQO7PsDCxL59/fg6wMZCuLq8fjyD+TtE/QE+xf4/wMa+APU7hAXBTD+9fX38w71
+vf9AwX4Bvj2BgT1EOr09wr9Cez6/QbzDOz88w4J3S4C4gcV/gz95QzsBPEdC+RJwN8o49HhFhsO+uUGAPvw+wfq+AIFBPX4/PL+/QrrFhn/9AjmAwz7/vYD
6/sF9AQoBiH+9cncyf/17NXvI/Xx6gbr+wD9FyAJ8PkA/Nz2RAHv9AHd4wcD+AnjFv39BOL0E/7h7+IPDBLp7/r8+APzB/kBCgH9DvrpBBId8RUFDAPt5+7r
zvEADgnv/+Tz7Rj59QTs2f0G+Pz49RQHCP8A+w4AAengCQoF9ez0BfIBBA0J8AXt8AHu7QbvDwoM+wQPEfTz9+AEEAjj6PAI1Pws6fHcDc/sAQEF8eoi/Qb4
BQYX7enp5Q36Cvjz+fMMC+QRBQAMBQIM+/D8AAjtFQMGHfXhANrv9Asb8usI+O0CGwP67fkD9wcH5Bv2BvAW8vH0Bujq2tElCAP7+ub+JxHyCubmCBgJI+D0
CQEY8gsSDSfh6Pze1vAQ+vUEDQ//COoEDPXwBAf8DPz4D//y9/joBPb0CwX1+v0ODfP9APf25gj/AAUECAfz+/wHFfoI+P4MGP4h2xABDfwD+fQOAREJCBYJ
+fjoDPz0Avn2/xUZCxkD/Brh9ggFDBD1+/8A+gj9+P4aCev88RT14wQQAP779fsFDAILCQ7zDvj4CQHw/AQBFAIP9Poe9/n9GA4f/+789fny+QX7AwkO+/X2
7fsHCuruBQcOD+sA9/QK+v/5DhAKCAPj+wj4GAv4BgoOFwXwC+j+BO0G6+Ae+wIDBwUfDQwJEPb8Dv8BAfcAFg4LGgHz3wnx/RPq7f3s7Qz2EQAPGfAb7uny
BxD89u/+FPzhEvzr9xcK//zmCQ0S7yUI/C3r6Qvh0fAPCAT49RLh7t0VyvcBGwn47fH+5wfpEecLIu/95eYoGOoLAAMJBAsM6QnyBe0d/A7w/wcGJe4n/BoA
7gz28cXrBeQTFPcEAAQUFOz0APv4Cfj++gQEIQ7wEfn9Dvv8BwYMAxPYDfQD9e39BeoD//8Z6wXs+gP27/D2EP8FCur7+RIS69vpAs4MHfjm1Pvw4xH26AbV
E+0G9vcBAdH7xM0i/hTf9+wjzwQe8PzTAeH2Ff748N0b6/gIAvwD2+jb0xXt8fkK5wny/hMH4gT7DuEWFxoG7/kIAh0oAP7VBP8Y8vIh+ufz8if+7wXnA/AA
DQH2IRvpMOUj9R0X/ATezPbuFw0W+/gN3fX1+9b0Af75Cezs/ff9/BHzDR8F/AvuExEbARL57fkiC/AM9uf5If0W4e0LBRXxB/4GIOTeEeHh/AcH/fD39gcE
DQ37AgL48g34+AcEBvwBBAMBC/z74fTzAfQW+QTt+ff29O37/wL79vII+AToDQv98u4R/wfxCv4ABPUL+QIGAAcF6AUC/wcB9vwO/AAIDfsBCAv9+uwG9f/y
B/719AcHAQPz7vD98QPtDPb1DwT77wH3EAcA4fAI9/z9A/ET//sMA/389/r6BuXzBQIFFAwFDg4VAwQB9PcEI+/y3PnzAhgW4wEH5+EWzu8G8QX6H/cJBRro
DM3tG+odGefh8PjxGRz8/fjt8hbX6BfyFgYG/Bf7NQYV1ggC8QMA/fUPBwILFP337gUMB//5+f0FEP4NB/v8EhbpBvUj5v4XEQkX//jo+QAV/Q34CQsECRLn
/Qf+DO/+9BToBgT39AMK/A4F8wEIC+f8Cu8IDAD89/oSDxAP9vr1CfIF/AEN/v/6I/wFFfL3DgMRBOn9BQIMAgwQ6QX68B/2A/MJGv8R/QYK1hIIDQgI/f/y
Av3Q+ff+8/4OCgcM+RD84A0RDvQS7Qvy/gLv8QcBAgTy7Ov+AwEK/fwDAwkK9AAG8fD+/NkH+fb2Cf8XEPXs4u0A6/jy7hnp/PP84wH/8yEADQoMC/MU9AcB
8Rv4BxX28hMAEQIR8fgK6vHnBg0CAdwYFRMICgEs5NrAEPkSAhD0LP8XDyQgAvbOBBAM/iHf7QcCGgkL6g31590G8fwH/vsK6fwVBg/2/u8A/RXsDOsqGvki
8gMQ5jQA+gARAfP3AxTuDh339gz05N/26urd/RYQ/wAJB/nyDPX87AsJBvn9AwUQHvT0+f74/QTu/N/8BwEABQvs9RgLCBIX4e8TBfHyCRvt5gIM+fQK8v32
/AD6E/vyIf8B/RIGBO4E/P7fG+3kCDAJCQPr7gAI8/rrBQ8ZEf0KDwXuGRYGA/gH9O4AAQz8If76/wMF+AvoAOz6BQEM9QsLCPYTDgUAB/T1+iALBP8Z/BDx
AAUKDfb26g0CMQoU+uQN5R0JI+gSBwfpGfvo9xAK+gDw8/kh6+/qDgMA9w4FFQD7EfkDBfTs9vAG/f4HEALsDQMB/QTwAfr6EO37Ig0IBvYZCwILAQn38xT+
GQkR/RYLAe3n8eUN/RYIDvcSARoL/B749AIQ8v4JDBXy7RP86Bb5/On/+gPl+QPfAAT9+frkFfQH7ggX8vzy/O0KIQf39ubl9wPu+un4CQgOAAkRBeIGIBML
FgwD6Sj3+/giBgH+BfYIHN0A5vYN+O8IAP7/9wro+/4Z+fTzEg7s/BDqBAny6wwNCenqAQgWAfP/9wfxCQAACAoC8RDx+Af99v0JDPjfBBX5/v0U9x8MA/H4
/e8TGBH/BwoABhbmAQIFCwIP9P74EOwEBu0LExP/8/IH7RMABuYIEOv9+PEhBxH/EAb6C/kK//ToBAf55Qvt9gYEC/4G/fMOAQAB+AETAf0F/fn0EAv1AgP/
/wcE+Rn26g31Aw0T8fAI/e/4DAzw9fIOCfj/7wYR/P4F/A73EvkA+vb79AANBwr0+Prv+fkCAfvwA/8NAfwRB/gAAAT/CAYa5f4J/Rb76hIBAAP1JQfrDgcF
KP39yTbzCf4QBvIKA+n7FBoN+AYBDAUGFwX2AukGA/QBEfr17fP39+YO5Rbc69r18/wA4fjr8Bv8BxMS4h4VCgjsCv3r9RcF/Qz6CAMHFAjx/w3wBvsEAOf7
AQYLFwT0Cfr7AAYI+QX8CPj38QgQ/v4JAPjk+/f66gbz/PgK/wIEF/8NAw75CwL1BO76Efb1DevwCOb78/UGD/j8DP0WAQgCF/IBCxEIBO349g8OHBYA8ufs
/Bv+8RMD/AIQDgj/AhL1CP7xCRL9A/YOCAsS/v0H8PMG+v707fLo+wIMDgX78gAQCP7kLP8I8xEO+BLu/fYVFOvw8/gHHA0FD+n59uruHgwNI/L1BAX6Du8H
6gLuAvsFBQUKCuv3CfgD/gTz7/35C/34/Ab1+AH5GAXu+u7u+v306+v8E/T5Cg4GCgb8/Pr+7gP9FxUS8/AB/OsEDxcF9wz7CQffAQb+/gkE/gPv9vUL//P7
BP38DfQN/AXuAwP9+wTmAiEC/QT6AQoMDwb5ABz9+hgGC/zsChISCOr4/wf/7xPu4AEOGRAk8P/49QID9w8I+fD6Bwj5CAYL9g8B9BD4+Qv/9PICCxYBAfz3
Cv3q//kY8/wAC/sn+gEGAAAA/QMG7vbvCwcTBwX6APkO5vn0BPUX/vT/DQwSC+8IDP/4+evuDwH4BhgD8xD2+QHxEREK8vcK/hEC/hQN+/oO/fj/7vIP9Aob
EBTlGvj29iAM8wAT+/X+8QEM6wL09Q8EGPEUDuz99PkHIBLv/+wA9QQDCfnw+gALERIHGQsOBAsQCPUEBv4K8esVBgQO8woN/fn4Bg0BAPAMBxAK8AAD//wK
+gMEAP8EDQYB5PoBDPkG+/r3BfXv8QYCCQb7Cwb19QDxCAD1ARAGEgne+P3/ARf6+BD4BfwIAQ4DAAMYBgPuAPQAB//u+QX3+vgBBfUGE/37/hH7DwEEAd8A
9QkGBQoDBQbk/eb9/fLwBQMD/wQOBSHdACkHExIaIvwF/+z9KAj/CwgrAvL1AfUs/QPoFvb3/AXjHPYL7fgA//T//vgKAw4L9fv69O8EB/z89foZAQMW9wAF
BfL7Bgjs+/0C9+4ABP/4CBb3G//t6/Hq9wclHBAABwj0DxUDDPz4+v0F9Qf3DgH2+g/tHfb7/QrwBwIHFALwA/j+CgkLDfb+9A0D8xsG8voB8Qzw7vsD8/j+
7hUy9+wGwhsqLgUS3vbf/CTbSTXM5gToC/HN3xHbAu/xP/sGBQr5BAn7AP4C/AD3Bf4DCPX1+v4PCPsCC+kG/vkBBgAF9+sJ5v/p6ugK4PQt8g/3+evP6N/9
ASQN++vjERMR7PgI+OQTBxn9Bf74APED/hUEDAYBAv8D8Qjw9xUfBAMSEPkMEv3x/AwOFAb2AgsK8xbiA/vqAPsB8vkB9hYFIQIeGfIDBtAYEg3uEQn41yPv
FxQtBQAB8e7w/+37x/UY/yvgAxYSEScDKSEZCffs/goA7OXxKxb7DyH1NPTzBNkK6/jcBAkn/ij38Qz49vzmCeL97fHz5wj1E+z/6AXt8/7wBPgI+fwb7/4P
9/vyDwX7BwAEDwoZAO7/B/D5+wYSDT387SD8APvZ/RfU5+3rAPf67wkMHDIa7fXM++oTBgUWHfnuD9/w/+vn+/Dq6gUN/ALd//gDKyboD9f6AhgF8vMl6PTy
6+bw/P0AA/YC/eUEzQAO9+wA/tkC4Q/z9fQKGP4DAgnu+wj+Ef4D8fYD//rx+gkD8vUKAg4R7vzz6O3pEQv+AOrt/AYFAvX0/wwMFu4CFP368/ftEO74Bfz5
7PoJ8vrx9AXr9QD/Cv7y+uoP7vwA+Pr/CuoA/wn0/PsC+B35/QLw3wP1BgYD6uwD/ADi8xf48fv79wX0BO39/gH/C/H/6O/v/fLz9ATyDPcA/+4H+AHh+gD3
/gAD++7j/uoE/PcG7frq6AH49/YLAxQV+AUBBtcEAwIF/xr09+QCCAAC9gj19w/7AQj3+AL8CAoBBAcJA//79P0I8AAL/O7w/f3w8gIBBQcNAAMTCAwF/vP2
A/YD8gPx/wH4/f8SJ+zkCfUIEPIoBOXsCgb4+T0B8fQH/Avu8vn65QT3/w4I9w4C9PsD9hUC//EHFgLpD/37Cv32BPrrCAH/Cu8KAeX78A73G/YH7+7/Ae3o
/g4EGP7pAxPq/AwQB/sD/xX2+/kMEewMA/bzDvAK6uwP+wr3+f/vHAf1+fz/0wL5DSL/Af4WBh0R3v384QTq/wb8CwDvBe4fCeng+wbwAhQRNvATBgISDAPo
BuUNKuX87Qb6+/329PsQ7vrn5ebpEREP0+gPEfwyD9X+CvAb3fMBDvYY0P/gHAbi0OoB4wAeHygN+iD88Qch+PwBCfT7B/fy8wUZDf8A9gz3/w4m7Qnc9yMM
H+/3AgjnAAMLBAwL/fsJ8hb6/QQCCQT5EiDpEPMIHPkh+fsJ+dftAQcGAgn+7/cAIgf/AvYDDfQGJd4L4f4d9Bn0Aw781Ar7EwsKGvv++PMOE/kI9/L6+/8R
9RjhEvQB7Aj3Df8O9Afu+ADuBADoBQTzI/X+6/oCGgMM1hQA7hL4B/T7APrxB//5AfIR/PP9B/oUC/wBAAcW9Q7wEwHsEAIP4iYM4RAFFkTP/8sH0/r45+7v
KdoJ4dze5/0LFuT66vTyCgf2AvgJNeASAw4QCvf48foH4gTvztb6BvIM8BQXGAIkA9IKAQQn5/HOCN34/e4W5hvu8uHX8u8JHPnrHgsWEx4HzhP2GDTp2d37
9uvl7QMHFuwE6drg6h0kGt35BhDTBAX5ETECCPj6+gwFDQYSAeb+9CP1C/P0+RcgDf/0AAUFFRX+AAQAGwj3CusQAAQL5/rzFAIb+/TaFP7cA+QA8/wLK/0X
A+Yc9vEI3hTnFfvk7fYh8CHy+9kP6usVE/wJGAfREfUMPuDt4fvy+ejo/PIc5fPV1/ToDBkD+fEEFQL8+fcG9woJ7P75B/wH6O0WFvbxAvAJ7AH++A8FIAEJ
BSDbAAEB9wr59Bj7F+348wcE3wn0CfD0CfvzDO0F+gkH9/4L9fgD+g32/wAKCPz5EgMGBP4BFv775xP5Afb0DPz8BwsS+v4M6fD8EQcNDf3qBvP/FBL5/Pb7
/vAB7vUAAw0I+gQCARMZ/goAGwEPDQsMAAgJBeny9fz6+fkP/gD4/vgFBP76CvQLAfEK7/AB9/r19fj1BPkT+/b+DcX9Hd0HDe8WFv0X+sn7FSgR7/fxLfEK
CQPwxADrBu78/fMB8f0DDhIK4fDc+vsa+ggE6+7y/AIeIALu9OPw8wHU8AYC9Q0H//QHAwAICugOCQb7BhH+//oM6t3vEAQE9/TxCQv09QP6+v8RF+4RCSrh
6fvqI+cNK+zS6u0GBucQ/w4P7gMQAv/8DAD09OUJHw8P8AT39/7/9g/zDQAK8APp5RsEAAv3JQX1Fxz+AiH5BP778xXyCA797u/o9vH1AAYLCQDxBP8OAQEK
/vX2CAX/D/7rDOsMCvP8FOwA/PYMEgAF+wD++BEP8OoKCfj1F/QF+wb4Dwfo9Pj6/Ozq/gb7DAH69QPzBAwJDAr7+Qf9BPMCCvgOCP79Dv0Z8+7+BwYH8gTu
AAr+/Any8Pb8EPj0+g4F/hn+B+8IBQQC/gHkBssZ3wf6Ktzi99bU0//zHyX3BRYT2yET+vEAHwz60gD3AQD3EAvz//z0Dfj3CAcBCvoD9ggK8PP+EPcGCwMY
CPEZ5gHr/O/zBgcEAfUC8Az7A/b6+vUIBPX/B/j+FPjW3wYFxPAcEggpDvj9Evgo7AsE+hPq9Owq4Af8CO8cJfAE4e33CQcn2Pwf1OL25v7zB+se3fD6AS73
Cv0k5g0RAADoCPATDAztCwb7/Qz6Agb+/wIG+v4A9QP69AHz8/PUDBETDSAE2hL7CD3L7eIA4RPZ8vToGujlztDz4xsR7Af5DBEHDQ0M+gYNFfQEEAX5/ggZ
9PgCCA4R+/3+Cvr/7gb2FvkSCP8I+wIn9QIM5CH7+Qnp8/76CA/vxQH8//zj9hoM9RQO5AAN9xLr9PoK7Azx/PIIE+zi9wsE8BkWDtvhGQgAFxbaCf4INt3v
ASDjE+EF0RQs0t36/ODmLQ4sBuQUC/4CCAoAFAUL/AzvBA0IGf70AwQNBgEF6O0E+vcMuCQg9/wKHhAtDS38/e36HAsn8NgYCCUcAu2w1P0G3QfuFwgF9AMV
BxQJC/wC9v4MABD96wcFDxL8AuXt/O/1/BUDEPsICRz/4Rn24gTpAfcL/v/rCPnnHvsA6Rf4+Bj+Ah35/hf88v0Q+hHrBfgI7xn3+ub7EeT+6vMG7BETDf7p
B/7w+vLo+Aj/AAcG7f/wBO8B/fv35wHwDgQI/OwK6/b8BO/yAwQKGAL/AP0DCPsA+/YG8vL4FPgK+Az3BAT69Af88AHz/e3t/fkR/Q0IGBz17RIG/e34Agr8
DPEC/Qr2AwAEBwUd6QUAD/IUEu39/wYICAMAAwUd9/IZBe8R9QP7IvH/+w0E+CQBz+0LABwJ+v4GEurzDgoY+Aj1+wHz8eUY7BMN7+YK7/IY6wz0KQseAuof
3RD49Pb0ERH+Gf32/ALzEwoH9PwA/gEBDQYVEAgFAAHwAOkACeoZCe4A9vQE/gf1+ATzAgUE/vv68/sQ+f/+CgMPAfL//g71AQUABgwP5g4c8QzzFPTo6/4O
6CQYDfwW/hME9wEB8CUhJQP+Bu785xb/ERr9+ggE+gn5/ggCAwP/BwXrAQb4/gn7/foU+Pf9+P0KAfvxDQED+PYJ+RMTBAsE8PP/CAX19PEXAQ/6AAoM/v4E
APIKBQT4/Pz49/MCA/3vEgUNBQ0O+/P56w7zAv4L9fn98+Xs/ugEEv8FAQj7DwcMBPkBCPj5/vb++gUNBwACBf/+EfwB9g3+/PgNCPwJAQjw/vr9/PUIEAD5
+BnkCfcH9fUR9A8PDO/7Bf/49g75DQD7BgoSCfz97gvxBPjw6vD7Bfbo/uwMBfr4+Q74BAYMCQIKBQr+GAwA+egR5wX6AgcFC/n8EQL8Bf71CfsB+Qjv4AT9
GQsJ/xPo7QIDEffo8wwN4eb2DhIO8tj0JgEA7x/h/vwlCQTkBfPfKwwb6P/xEg/z3QQhHPn2wv4pIvraLNIS+SYTA+wGAPwMBxP4/vz9Df3lAQ8K+/zfBCAH
5u4d8wb7FAoI9fj09AYEEvoA+voR/OwGDQr0/e8EHQvy7BfyDPQNDfYABv35GRIG+PQa9vj8/BEcI/H1BALmAQH/E/0E+grh8hchDggSIPIOAvQd+OAW8v79
Fwz6Eu0B6wcM8AoY/P8BFPEF+QTZ+w3k9APr8/waDRAB9QMI8QT7BPj8A+fr/hHtEfv9DgHs7gsBCBURFPceJfwSEAAL+v/tA/sFAvD//Pj3AAIG/gz5AAwH
8AQFDvTy7wX5B/wbA+f88vT2Defx+f0G/gbn8f4DCwb5+/0OBhr3Bgr+/fH+/f33CfwFAgH+CAjr/xDn8fgJGvALEekS6eEVAPAc5+wNCeEI5uP+CgYMBPcF
DursAQUO+wcY5xD0+hr+8xP5+gEF8wT44wD1Fvsd6v0r+Aj9CA/t/Q/nDvzvJO3UDP/q+/7h9eDfGfjqKOj2NOsGAQT7Ad3u5/YJ7xAD5vgaFQIP/uIF7iX3
8Rka9Pw98xEQ8/8M5dL7C/3sGe34/wUSDvwE5QUADekACvsT9fUK/wYbBw/17/Xe+PsAAf0EDAcYBw4I+An3DNr94BzTEvQMDwz7G+T01vjw/O4I+Qb1+hoC
BfsBDQEG8wsI//n29fvuDP32A/r9CgIK/ggL+fsC+/cE8gzo/ffx6QEB8QcaJOjtFAH/Af0HBCP9B9kQBwLvCgL49CIM7QUMAA7kIAYA9v8XEugGEeUi8+7+
+PH78foXDO3/6+4F7gX3IvQMBQAFBgcI7e3zEPsD+gLpEvj4/QQWA/QTDQ79CO8O8Ors/uf28u/84/34B/8ABgIO/Q8OCA3y7/kD/BP/EwLw6A3zDgoEFwkJ
+Pn2BhQHDw8hAwMIDPb5CgIF/wr9FvMWBxUHDebhAQz7FA7z8+ryDgEM9wIE7fP39A0cDg0Z7zYyJgwi2tIFFecjE+3/1NUn4TDcEhj86QL5Dgb57/b/+Oj7
BQQBAw4G+ggN//7zF/gA5f4GEggK+9wL9/8Q+PkI8fjZBNwKCAIB7wAC9/j/CQT77QUPCvgMQ/MS/BT8/AAO9hAT+fkd+gH76PUIBv4KBg7vGBUJFRkA+wjw
9fUG6/nu+v3+AADvB/X8B+jy/P77AQIP/QT6A/zz5Az2DucN8wD3Aw337eb3/+bv/OsMAfb0DSIJ+gQN/Pr3FBwH9SMMCfvz8xDo5xgADhQXCAAb5gcFCv0C
/RgS79gm8gQA+O/5/+309uvUCPYA+/7o//EKECURDfj18PkG+yAr9PghHwkQFeIWyN8P8gINLxnVLPIV/+znyvgaGvb7Cx/s7P0OBgsD9g/kDAH/+hoXFPAh
4QX85v/xEBgH/wwQAAboFRICBQn8/eT58Ab4Dfr47Q8UA+76AvT//xQUABMQAQ8RKvv1CtYZGBftHOkHGvIeGB3zBMrfCwwLGQnrIu4C/OoFFgP2CuHl8PTz
7PEBE/73Cf4mDBX/FeoIA/QL8A/3DPcF8fbvDvL68wP5B+gC8RL5/wr1Au0CEgoaA/0S9/YoDfoJ6wgc/Pv4KO0U//n5GPUeCgQLCQ8UDw7uAfEL/gLyDf0I
+vb28PMQ+/zy8vMQ+AIUDw/8+vcJ/gzuJuLyMPj4Btr7HvP34BbtI/7s9xzqDwoKDBoPKfgW8QbtCPAF6gDt/AQDCvTxEwHy/wUA/gIK/wYB7QvpAv3oBd8W
2fb8+wD0Dwbw8Pf+FQ4XFv0P7RcP5+/t/h0FGfEQGuLzCRoRDhLw9db5BgL1HyUi3yTmF/LpAuwQGg32GfIK9wUN+xANB/ACGf8e/fTW///tD/sKAP8IDfz5
FPoV3h//GBf4CPb13P0WGBXt/vD2C/wFEOjkDAYk9P8dB/vmBAQFEPn/8/fhBQT3BvX/BgPwAQr/CPz77f36/ArzHRow7AXtCuH/6BUY7eMFBBT9BAT19wr/
6fL69/X9JPwXBSLW8usY/BUTEPX3AP0WBegoEgPxBBIE/Psd8gIA6/cBEBH0+v/8/wkDBP/66/QAEtz59ggFDgHdBAQMB/Xh/woZ9vn+B/sMEwD77AEE+vEI
FAjfFfQH9uwD7QUb/AgH5AD/9Pr2Au7t6fjs9ubx8hYM+eEN7AsGBvj77wr/AQb5DfAVLA7+GfwAGwYK7RbpDfz6+gIJHgcJDQ4UGv0y/QvyEAQXAfr2/gUE
C+kAF/4IC/oM9ef7BPv2/gDzIP72AvQT/PrwBhb3+OMB7fYEEgL89Af3Afz2AAn0AO77CfoC/wIF9AgHDgb4+v7x+wTzA/z5AxMLA/gB/fsBAwP+/wDrB/YP
9/cL+vn2DPgADhcL5/wY+f0HBPb7/v367PzwBvMB8g4QCPYTAwMGDv78Du/pGBD8IhT28Pfh4+/tAvD79+8C+AT4CA0BBvsI6v4F+/b1GvoU+AD74ATt9/QJ
AAjvBOIHGhT8EgkBABwJDPL4/RT7+RwT9f7u+P349AT5+v8ADAQLCAMRAe4YCwUIC+vkAgP/GAr67gLz/+rvFPsF9QMJ+Q4V8QAOC/YRCQH+7/ob/uoaD/gK
B+/n9ff+8/sB+f78/QMCDwMN8/0T/gX8Bw7u++73APAD8Rrz+AMTCxv1DgMbDBoPGxb96/X88fkM9977FQcP/hH/J+X1EO4G7BXtEv8PBgX/CP34EAQSBvv1
CQbr/ggLFAAGBwfuB/8NBgHvGw4VEwoRBe37/fEJDAj7BfoIAOwDCwEHGuwC6/MDARABDxAAFPr58wQL+gDxBxEKD/byBAX96vf1/QXiDAD78frvHBH+Cwvz
9RPyBATu+gYLD/AADfgH8ALzEPkM9eUnDAY2E/ELA+b2BeD0EP/3AxIV/fPx8PbpEPX9DPT99PAF+PX5AQIGAAXsIwH8Axj8BPAFCgD4CPP1+Ab2+AIAAw4H
CxH9CPwW8QoI6AcMBPsJ8Q/qAw3t+xj8EP338QD//Prl/PT2AAoJ9gkI/f8V8wfwCwb08vX+7AYL+Pz9AwIO+hML8g7/Bv4O9QQHB/oWGRXx7fn88hICBvHy
FvIK6PwNB//4/gMB8gvo//UDEu8J8AzxFAoP+f0G+8zmGe7u5Pbk4+8K3OQNz/0aEhPqHeUT4hz8HAUCEQkXCRIH9B0D9A/zHRjw++0iBhAI7woH8w/hCPQM
+gc0BykNEgv5AwTpHQL2/xvxCh8OAd/nH/4IBO4D/vsH9t/8DQ70AeIEJPQUDvsb/OgMAPnu5AYH//oNCPDw6fAHCAkMAfAA+fgP/gwVAO8MEvkBAP78Agft
Hgjy+AIE7Pnn+vn3+//sFx8QFQED/gL49/8TCAMAAAjy+QX4/vUC//76APbpFO/3IvQODQEMCRYDGgLu/R8B7wz8/ufw/OYGBfsAB/P/CwMSDBESDP4OFwbx
Bgzl+gv0IPPxDfn3Av71Du4I8xPp+xb2FfgFBwgK9wz42f8m+PEP+P/y6uLz+OwKFBL8+AnsB/z7Hu7vCvkB8+/u+fX+8er6/PT8BgXyEwsM+gAA6QMF/e/+
BAHyDAbzFg/6BwH6A/n/Bv3zA/7w+RQS9Pzu6BH/+fgMAAXjFfgW3+b4/Ab//BEAEwcfBhEQB/oJ9+EQFAPs7vgN8fUD//kH/ggA//MI9gQJBRT7ARL9BAUJ
B/YBA/wMAgoHAP3n7gnk+w4CDgf47ADz/gLxDwoI//4hDPX6BRcMHw/oAvUJ7xne7gYHGQX06v4JEPEcChAI9/4PAQXxAwru/gEAEgL0APMKAO35Ahn2AQr2
/gP6D/cF+wn6+AoFEfwIDA/7BOP8CwzzCgXz9QwE6wP4FAIA/woJBv79AAD+AQAGA/P/AvkDCP0A/vj7+/39DQ0D/P8FDgAgCwUB/goB//f+COwC+gAABvUN
/hH7+ggV/AMJ/PoM6wTvGDPwA+YG7d4CA+n3ABIAKg7kCfDf59rsB/sOAPH2/e4MAfL66gMA6wPz9vn3Cgwd/u4IA+0D3uwB9Q/7BQD2+BgI+PwB7urYEgbs
AgP4AQP+8efz/wj6+gXs/QHz9fQAEQX7Aur9/e3uCO8D/gkI/Qb4EffxFPH09e4E++YI/9wHEPAD7f7v8QjzAvLkDgMI7QPqBOnp8eQS8Pv8CPsMDhQBBxEJ
DPjpAhL8+PcBDBAW8AHp9gz2+fUF/wT+DPz/7QgC/wr//gjy8QoQ9P4SDRH8+vr68wX88vkE+SP2+BECHwYL8/v0DPMJ+PgiAe0MA+wQCffvAAILEwcsAOIw
Cwoa7R4M8uHgIO8Q+vf0EREE7wQLJgQUFwv5AAf7/xn59iTsCxAA+/AX7gcE/Q0BABQH/QgO+wv5B//5CPr5/QvnBv37+gLyA/z39fkRFQMFCgj0/PYI+Of2
DAoE/wr3CO/5DwQUCQUH+gXk/g0N+BYJCfAA9RH49gn9AwL6AQAI/xD49Pn78QAB6gQB9AoY/w8HAgIJBAT0CAsd+QP6FAnx8P0J9fX5+SIV++YJHQod9vH7
9+T9+OwZ/AEKEgQnFgDg5wH33cgO+QwG7f8JHBsW8vMM/f8Q9/EOAfv6Ahz3BwoMCfYJ+xARBgP/Ag4FBwnu+Pn3APcF4/MN//kJ8xME2/Dk9/4F9AnrEQX5
EBkEFPzO4wodGREU7AUFHAYYDfXp4PsK39gL9AP68f0RBhAO9PoG+wMQ+PUHC/3x9hAB/BQREBMB9wb+BgTw6N3q/RYGAgbvDgv6+/UHDg/0IxLw7/8LDATw
/P7qEOn28fIX6//3/eT48/EXCQP+Gewa/fnw9AEBA/sK+goU8fgCAez6BAYKCxEK+fH4+fMKAxQNFP0KCBIIDgL+D/oJ//X4Av8O7fnk/AH7B/zn9Q3zB/8W
6+8IDgkpAe/r8AIRA/8k9vkJ0+n/ABvvxxYIBg0S/zzdv6YYzRbxJNXs2Ac/I0r47bzbBkPi4vLWIfXy3QsNA/j39/36CgD6ys7xPDMEBfwSAQLRHsnO6+gg
MfThDwcEGOHq8hEI8erU5BYJIBcK5BUN++Ma+94p5RME/+r7BPjy8PwABhHyAuTs/RgW8w/2CQUO8Qfh5f0AH/AR5wMU5PcSCPb/9BMN6+/9NR78CQwXDQHZ
LOP88eQE//D09/Li4PUF/PMI8Qzv9vEWGPXx+PwEBAIS5OXd0u7l/AwzHEjI0/oJDBoE5vX+BBMyBeLv9RQR3BfHJOz2CAX97PoP5/8B9+4E+u0X5PH5/AwP
/AAN+gj1B/fv8NgJEuf07PXp6vcN9AIG9Pny8/IoJP0J7wvyD/wO4+v84xMQ4/jv9u3l6xAB9gX1++zv+CMhCADuB+4PCAfm5+zXBQvnAwD/A+Pr/gX/CwH8
8vvyHSP9/+4A+Pr4FuTu790WCuX97vjw7P0VA/n6ABD87vseFvv+/QYECQIK2/Di8BIKAOUbEQcB1/gBCRAF4fP6CCIYDwDvFAD65xML4RzqBOgIBRoJHO7j
AQX+CQvx7vT3Ewf/5vcPEAbzC/AG8+Uz3hvtNQPO5+oLRsn4ywbq4Bb/H+I52vP9wMDh/zsC/56+Ptoi5wr5IzJTBzgq8hff3wXLAL0UEv/NwvrU0vDotwz/
5kQWBev5GCYrGkDsUv3/Bwn/09839bbJ2f8bIuzqA/kBDxUB+/UGChwQFvQf9AIQDfr99RwF3ff1ABIK1gT42C0WJzXj0C8a+SbuzgAa9AW4HATy9OblBfgS
yE7oK8jnrfIO7fgD7zThH8XjnOLe+vHnGPMV4u7v/RHN9hH/6PoBE+bYofjNEO027AX/xeIKBzU71PH8BM8lB0A9DvP3+u8BCu4ADgD8AQn6BQT+Aff4AvcQ
5fnx/v0D/fvnI+0DyQnmDNoV8ekK8esX8eILJCn4IyEJ7gTdHa8M/QH+DQfuBO/z5gv55wz77Rjo/xYHHwL9FfT3EPcM5Q8G9hAGEQUHC/8K+gj+9vD4//zs
A/8J/v8FDgX48/kL8xL5A/rvBBEH/fQTAvr7GQoI9AINBBL4B/seFfX/8PD2/w4f+xMVHfobIi7yOObwCe7nBh4G+A3nHSYv/esBEyL/Bvjy+vUQ+v0GExEE
AAP2DfT/AAf//BMG/h4D+/LvGgXa++fdBPXTIPXYIOfTGdj0CtTmLfnqPwglBvoUKAL3D+oGBgYSDRZL8sf48RMv3vbmMOIM8S1IIsfg9hnrAyrT/fUB7uUF
/foV8+kJ8e0J+BMwBe3YKtAdBAMECggKEg/+5fMR+gf1/BgF+BIE7hj99yYAAvcN8/4QBBwBCfYB7wHz3BACAgAb8QD8+AMXAwEA+/sC9P0V8/359Nf2CewD
/eTmDOYaERnr/wgIAyMM9O3kCR/y+SrZCQHwzu4E0fT8AgXx9/4B9uPyEfX/HAb59Pb0JQftBewN+foFAATs/PXv3f/7/igV5AALEfYS/fr48foAGA4qB/sE
5ejoAu74AvrqDgALBPbqA/8UCgoC8Pn8Agr5/CL1FAH46fAO7f798QQLDggT9/MTFBUKHQD+DvIADvn0E/cQ/ff48RDdAQH5B/QO/wQL6AYMDvUPEQP++gsX
+/wd/wYE9Pn1D/YG6wL8AvkF9g/q7/72CggJ+wT+7xMKAfPlAvP18QUE2AES+wPz+RES+xn+7PkMEQjnAf4DCiAIDQnvCf36+QXvBgEA+ggIBgL3JPoC/fUL
9voO6eEeFOcOBcvf6QPb6uf2Ee4B+/f5DfQMBQv2/hMHFgvw/f349/cA+fj0D/IG//YR+QoDFPrsBg8NCAP08g/xC+YAGBHr/P72/v3y9APsDAn46g8DBPP9
L/b58f/5/vQBBO4RHggKDt3lCAzl++n1Bv/tDAfnBA0X/QoD/hL7B/L6CBX/7hwN7fAMC9369gUC/AMABQn9CwsICxMG6A/5/A4L/O/+9AYVDxQCGP4B+xnv
I+j9Ae/+7xvj5AgT7AXtCAn46PQO+QIG/RD5DRsTE/cWCfoGEQYHEPcSChr/EAEJ/P8GAgEQ/wwAFfMW+g8L/fIm+hsTDgn99+fzAv4b/QL46v0b/APv+Qvr
+fYADSz67xLWDxn/Ah4R8+0G5hADDAz4/QX6Fe/m9vT6A+77BhEOD/wd+vMNARwV8vH3FQUGCPQPAt77/PPxCvkGIQkE9Qb99/wF/wH3BgoBAv0GAw8D/wkW
AQYA/AT6/AgN/O779v/v9BMWAhoJAvD39Af0BPIBAv3nAiLo//0MAxn///MX6PYCFPX0Dgn9EBYY/ADy/vH58Aj3C/f6B/XyC/8B9xXt+gYWBfULCvcSEBr3
DPX07/jz+v4H9gAP/vII9vv2+gjyCvwBBfv9DPL2//kKEREF9A7xFfYA+fD2AAT4EAgECuwF4/X1Av7x6OcF/f8DF/4ABgEfBgvwAPojJuwS+/b5+RIIDPsF
CgT4CAMB/wX7Cgr0/AoAAAf2AgTv//ANCw0A/gj6BAj/Be348/j5BAv9+gYSEPPl3/v9AhYCCOsX6OfXDQL29hEb+PntBe0LGPUkHhUgCuT08Q4BHOQX4RDt
4PEA6xgICy8LCwcUAxQS/A8VDw729vre+xMQ4Qka2/Xm8szi0url5uHZ6vbq+hXt7A3lEhj7Fvzp9+r5ABIOAPDvAv4fD/H/+vEN/foBBfcJCxD4DwIV+wT6
AgUZBQbr8egE7Q8FCyQL9RLx+u3m6f78EfkM/PblCv35C/z85gvs/u0KAu/7DhH0FwEG7vUB/ybx7QgA/usUFfgI9dng9R3H/ef4BwQH6t8WrOwj+enjHRIQ
C+jj598N4PUIABAB8wL4AAEV+A4AEgQN+/cAA/3r+REFEwwJAQL8Bur5/h3cB9Ll1w4N+Qbs+xD+9wUXHPb7Evb0/OoM+AD28QYWAQntFxMCCOUE/ALxAvYL
AQsJFSUU9OH+BRrwBPkNBBL0/BLvARYb7xf6DRAh3wMB+P70AiMkHxMO9fj+D/7uAQ3hAA8V/AP9F+3/FO8KExP28vwDC+X8+OX28w0S8hb/Hg0X6vwAAgQQ
Be4a9ATu9e/tBvEG8xT5+QX3+goEAQkAD/YGBP0JBAj5/Ar7//YFDfvxEAX9/Pr19wj0BvYMBtsH/hIC3hYB+BEeCgX2DAHpEt8L9xUV+f7q3e3/BxP1CAUQ
/wQZLO8s7PD/+e/8Gf8DAPEPFiX69/0BHALqEuQW/vcDHAXz8+3Y5REGHPwACx8A+B8kDvr+CwkF2hP0+SAG3f3hKwDkEDEOAjQG9PLg8vzvBu4I9//g0uzU
5g3zDe4A5QLjBAQGBPX5CwnzBhEPAgcOAAcG9hPsDPMEBQQdP+vmQgj8HTTE1jkF8+IYJ97d5xIlCgPo6RTiCP75E/TyEgkMGgYLJxH99wLuA/7x8/8jDgoS
DvwU+gQMCAEU8vEE7/v+BfkG8wH8AO/tA/v88/8YAQ0HCwb3FgsUB+oJ3A4R+gQ5FvvyCu8EI/YE+fsH+xzh7+QB++zX6+IC9Bv3+gcN8wMK9dLfHAoUFQgL
/B3fAPv8EwYVFAbh4wLxHPHwEw7pAAzj1N8mBxkkBA8AIN4B9wAeBiEICuDyARUIBv4Q7gMCBQv18wH78wX9EvMKB/3v+Ar69g8LEvkH6hrx+hD/A//9/gwD
Dffq9OcU+vsDCxIIBu8ECP8IG/X7J+7zBuUqCevbCwb58T79AQEI+wr43wT28QbdBAnrAwsa9QIFDPUEEvPp+wQOC/8CAwIQAPsE/BfyD/wM/gYAAf4J9f39
AQ/1Avb2BPXg9vn8/fMGCP8CBvYHAv8BDvUP//UV/wjj8/vz5un95vIb9gLiHP779hb8FwMaCvn4FB7m8iIU9RQS8Q0K9wIp6hAJ/wQQ/xP3AvkZDwwc9Pn/
KvPs/BfzFxTcGAsU8Bv/HgPtBRkXKBrj/PT+CQ33DP/+/+T59PsZEgsD9u7zCPf5BP78CPAPAODy+QLjEwIM5xAJAQvrC/cI9QwW/PQADAMN9fIC/woAAvfu
8BIf/AD5DQjy/TQFCwj29BP7BAfg+wkBAQEIEtshAfAiBvT5EwsLDfAS7/sB+AEE4OkB/f38E/sMD/QmB/kDDPoaI+jf3fsa9Rzx4fYZBiD85P4RIRz1D/ga
EgPq9vPn4w8T/+Lw8RT2EfXw8QMMHfnj+xIdGvoP7x0H/fQC+vD0HCYI5w38HhP9GB3p4eIQ9igV6/wMACLsAjn29vEfC9bzAvLx+xkCHQPzCfDuzQP+Ev8E
6PzyBgACHv349gga9gEeAeb/CxMX+vEP8PHPC/4JB/3nAwAVBREa/PntAR3xCjXv8gEKCAb/+wTt/NUK/wgB/O8J/QsGDxL29ukFEe0AIvkBEwf77AgJ+QPz
D/oEB//6AQEN/Q4OEgb6APQHBwQQBg0LAPz1EQcJ9/cI8vQFDgz2/wn/Afjs/wTy//oLAg/wHQ394wQJB+4VDwPwCusPEPP36gQHD/oS5fYO5Cr1///s5Bzo
6AAAAPYW6QgK+uYE6Af88ATz+P4K6Q/3Cer+AfsI/fEI8BEE+hMOCQ79FfQM//cEBQIO9AMDB/cQ7P8F+AD1Cf8K/xT3//gFAQIN7xEH/gb1DQgZBubuBf8C
Egr0DAIB+BAEC/8HAfz+8fcW/AoLAPn7/vUHDgj4/e8LAwP/BvQVCAX6//n6BQ4DAfz2/vn7+wX9D/0G/w8BBAsQAPsF+vP3/vr0//n0EQ8B8/YF7gX8Av7z
8+8GCwwJ6PT8BQ7zAA0NAQb19AIHAfn76f4GAwUGAg4ECgcDEgzyEhDxCPz59vL2AwERDwgH/fL+BQP6AwUJCAL2+fUe+foJ4yv/CtoWCRfj4wHzBxgI4vUL
EiotBvnnHQP23yrv7hD+z/X0C9r7+u0J9f3x+BWx8i0U3eQQCA8C9PP73QDw9wT87xrsIQUG+/r8AvjnFvDyDv4Y+gP7KyUYAPz0GvIWLc/m++P4C+YDCA4Z
17kP0vP9Bhf9Gt8j+wrr4fIH+/j/1wLeENIT6/MX/f/z5he79iAN8O0D8B0A8PAE5fDz7A0IEd0S4CgCDQsGCgntBNX7Bwjn7g0OFgDwBxL93AoGFuwNDwX7
BekUEvsA+gkD59oIJO76GiMJBvH+++v/7wMe9grlAuvz8gb7Egj+9QjjDwj8BRP79f0DBf0CAen08OrtCN0H2xb46g4B/PP4CdfyGgzp5AoBFvrl///u9O30
AQ8CAvMMDQsw+v7e0NcJAPQoFxr/EuwfERX7DO4rBusH9/oAH+39Hfb6BA/r+BfiCQUGBfjtDQIFEPbu+w75CQ0J/v4O+/f+ExIGBenbBf0DBxP48QLlEQ0C
+fz2EgbtE8bfCdP5CuDf4u4G2QkD1v0b/hTmGf8d2Qvr8Qfr/xcB7QP0/e759wf0F/3q8wXm+wvxBwf/+gT5/gcACgT3AR39DwPSEBIM3PX+7OII8NAHJRYS
4xPdEQL5AQcOHO4KC+f/BPkG+//z+wEJ6ekKAP0HFv8DBfYX+vr5Ae3//ecE7fn2/vn+7PoME/X6Fv387AAM+hX9CQMR+fQD8gb87Q/45OwHyt/a6hTk4fLn
Cfn3EBb08/cFHhEZ2vXyOyH69ejw9g/j/Qnr8QcK6gwbzgUR7Q35+RH9+xP/BuH53P0V0uv97PcO7CUGBA/87PkGCAULAg8Z/gcGAt/t6wwL+BgJBAAK9PAH
GwQRFPfwFOMH/g4ACvEHEQD68/EFBf8ACQIC+BTwAw0CDv8G/QMg5fH1ChHq/wUR/QP6BfUO/wkp6Av46QPtCfTi8ujy+OPi+CMaAPwd3gv7BvgO9hnmDQLq
4gAG0OvpDQT29QjjDt326vPwARX3Gwn+4/cDGwzqBOXd9xHUCuoGCezzCucGz/T66uv1FQYhBPzj+vIKD/MD8OvyAdn35vUH6fIL6QnX7+nn+f8TBB8PCu0B
ABMh+QL09QgHEQIGLh8GCO/QA/TxBTj+7RkFJPcA7ufiCwPy+wb8IBEM+CL2DxMT8/4aCfXoDBrt+fsDCf357gQO4A8qEQjwL9zbAyn9BwsU1xDrE/D+8wjt
5NUECAMI+/P6CBvx+gLu/ADrFuYPA/z2EeoYA//9CBb2EvQI7vz4AwPn/fQF8gLvA/kAAwYN+/EQ7wH6Av/y/gT9/wfzBuzwCwQe5wz7FhX79xz+/gsLBAkF
4AUV+/D5+AT1+gUR9xT5/QYR7g4TBOwDFSr8H9zdCePv/xwA/fPXGxsr9+cJEx71HvHv/hfp6uAQH+cK+cIjzQwZLfjwBdsp7hfx3uwWEPoZ5/8CFvD57RgG
8P8Z9RPqLvwOAwoH/ALn9+8A6f8bAxf/Cfjx/wgACfz/CPj/9QEBBgb5/w0GCfkPAgQBDRn69d7jB/QM6+zf4u8H2eL56u8U9BP3AuoK7xUF9wvx7gH7Agr2
/Ar6AwDv+wj9+vMLCAgH+P8FBQoM/Qb6/AIIBgDyBwEIBQnlDQLuEBH3BAv8+u0G/PgCCf/6/An+/fMFC/8A+gn8DvcS/wsFCgIL+/398Q8H7/AV+wH+AfsG
8P/8+RYH4y4SFAwk7x/3/gv86wv/D/8LCBYP7/30Ec8ECQjyE//4BBP1FhQDD/f0BgTl+hn9Ev4GAwT0AAf1BPYG/P4E9wIDEg/9BPwAAwTxBvUPFgYFCPoQ
AvsIBwL9Cf73/vwJ/wQCCwf1/hMCAAUJ+wXyAv4SBf0N/gT8A/j3+w3uG/bo/gfs+hYCAwkA/vj4EAf08wUHAQD8BQ8CDv0I8/sK9QLxDP//BQMLCe/9Cu4G
BA4VAvMDCOkM9Qn6BAIH5w77BfAH/QgW+AP4+hDn9AQHAfUMBQf7/gvzDAT+CAELGv77/h0VFvPw+hj8BfzoAhMA+AAFChMK/fcO5PkdBOYQ9QYE9u8F/wEE
+/37++US9goD/fQEBPEMAAz73gnyAgTvAQUOHtbwB+8TFOQD8woYATb6/An3CCLp/rQl7QL4EfL/8/YF7Rbv/P8ECfgAAQoI7/zu+vTvD/4SAfQAAv8J9Az4
A/IM/gADDBIGBPn5D/0J/gn98fv6EgD4Ae8hEgcOBzPhGxkGGxQQ9fUK9hDvCO0U7R0MCigEI+7m9/EgGOv0GP/4Jgz//A/47/EH3/8IEwMNAOb2AA0UABD5
9/cCA+QeCBAbBAEP/v4LFff9/Pn9DvgLBP/vBAgEBhb1HQ7yDRv7DgwR8QkRCA72+gACA/r/C/X/BhMU/OwH+Oz9/A79Hw8j7wHvDvIN/QoGEPIM6wICDQn5
7w0GCw4Z9RgI7/oOEukaIQj+CQ8P6C36/w0bCf8D6/v2GvX5+PH55/MQ9BP+/g4DARIK5/8GDQUfBP8a+BL9De7j4AcK5BgWDPYU9gD0EgIA+w38AxX56eTm
7hACBwDjDRETDP8dIhUB8QARAhkACQTfAAsFMP7cB/D/9wT2Be36B/b/7fn47uwm4xLx9/Hj9ebk0+D16hH4FPEr9BbrLffm/xkTEALy+R73FgcPGQoKDgnz
AAnz7QMK9Af/FgL4CfsAAv0UAPsQA/Dx/vkVEQX/JAbtCev9C/MSEfgA/vcL9xb0+xQD/gcF9BbwA/cPBhTj+w4O8/HnHvXrAyD67wf3+g/2Cgz/9//5C/n5
Bv0E//79DgIC+/QKCQQBBvn/A/7+DgP4BhcJ9/4YCv0cFQwP9O7lCuvw8/8F/fsQA/sRDwn17AwK9A0M8xgc+w4N9QUACf77AgH8EgT6D/z/9Qj6DvwJFe4C
FPbxGR3rKBsDJgnyJwXxCRb2Cwj0Hf/9IPkLERoCD/nu9vAYDwX96u7tFwT8BgoX8fgX7vICB/b6BA0K7Qf+4xb0/vb8+wUR+RPs9/799CECAvX5+gTr/fv0
DwEFFCD38wLv7gXlCPH9ARjxGvkqDfP1Dfj48ADz8wgA8/ET+AzzBvP/Dg/hCAPnDw4A+AL69RoG/RcH/ev+7g/n5gYABucOAw3o5QQyDh4PuRvxBfMY6vEC
8RAPEQHdEBr6GA7t9AQR+AztDwMHChAEDOgFAtwBBwn9BPIG/gD/AwnyFOIMCPTt8usL9uL0DQUZBPHz9QYUHvz/9QL38foAAxQE+v8L/voR7O//9/YHDwvs
/fkBE//tEPr2/gsA8gD8DhcD+wIQ6QkDEfL/FQ/9Egb359wA7fLrAgn8+gj/FygQ8vsIGwgJIwDt/hUG/QkQ6/72FiH28A4DDQYH/vAH5REK+g338Pr7AhAY
CPYYAez/8vP/4hAWEAfr8wXpG+3xEfT1EPvTCff4/A3mEu/hC+71H/z+/RAEE/H/B/H/4QcrAgcB/v4JB/8RFvwS9wT8APwJAwL0CggZ+vAO9gcD+iD6+gX5
8w/4+vL/+Q7+6gT7/A4A/fMODQkEDf/6CPYMFAgIAPQC9AT2+vz6+BYIA/vz6Ofu+woABPj+BQkIAQ8B5grzHvgJ+f/tBgEBEOcGEPEAEPP99+kIJBwJ9fbh
FfcBxOz41ejy7Oj24A0N8RQGFvvx9Qki3AcCBejeD/L4B/vL7vzp6uX0B/kNHgP7Fgoj8/rz/BTgByIE3M/7/QAC/vMDDAgi8wv18/sK8fIBChEOBv3zCPr/
CwwG/xcL/vr8FP4TBwLxEgno+/r53/IP9vjn8v4d4hT+7PUlFQ0PEf/u+QP1BAAG/wv0/Qj3CPkGBwQE+QTxBPj2+/Pu8g30DQDg+QAACA0F9/4ADwsF/gb+
+vz8/Av8AhH4+P0F2gT0AQn/CA0H/AME+AUC/P0H9AD/CPQADfz4/Af4+QkJC/QOGxIJ8AQKD/zn/fj69xH+CfECERshDfXh+hUi6f3v8PX5/QUG+/P1Efju
BwL4BP4H7foY/gr9Afj8CeHw4O/y9fQM7BEIBPj0AQH25/8FERgSBfQW8woLDP4BAv4E8O8XBhAJAgUL7AcO9ujrCP/9DAL+Agnz+Qn8AwkABgfwEgoBCxn8
7fwEIgIOEOAT2gr0GO3nCOkM/vXx8g0S/xcJ8QkI6xL0+AcD9AcCBQID/vn6CPf7CfP4D/kc7RArJBAKDfkFDv77BwUJ9wX1+w4B7Avu+Af58AD4+gP8/AH1
4vPlHOAb8Qb06gH8AP8IKwEQ9u8AA/f8IgMD9P0I/gEi7CD44Afr2vX/MwflEfoT9xsd+fET5AgU4yEu8APxIwXz7wLeFwMI7+D9AerjAvACGv738BXmAQwZ
Dw0XARL+BvHvAtIHCP3d5P786tUA9wYSCf30CesP/RUS/BjrIPD+AAP6+R4D+/jrCQj6+v4MAA0EBvkO/BL8E/0LB/8GCREW5wEGDOX7CPEF/gTuAf8D6uz1
+gT87xYNDfED/PP1DxHqFfwZ/gEV+v8N+P/zCwX9CQkF//7/+AX0/+sJ8u4l9P/+7xkE+Roe+gD77gnw//v+DR0WEOju7ffh1/YLCgvsDQb3CAn4APcDGAEF
+wX7AAQE/w4J6fcE7vLi9xMRCezv/P8R+P4L/e8BDQD8+g8I+PUS8wL/7P7///jp8wEI8RAC/OMG4xIP9vcDCQDgAvX7/AoLCQjv5eXy7+cBDvHzAPr7BgPz
+wnyAfkI/vj0+vgPAPv8BfP+/Onz+RQFJ+/1Avf9FwUG+gL6AhkH7wQIDDAXAwry+/IDC+sT/vkN+Qz79vII9gsB/uoLB/sADwwI8hAE/fzuC/QJ5/8N9gvt
/Pfy/gnwHfoM9gP2COgMCQkXKBT+9fzy8gfZCAD+Ge4CFuX5CAQOB/4G+PgK+wb0Dx8JEPLyEvfw5usHHP8BDiTvDAT7BvMG6RT+//8B7QEO/toFCPcAAwwV
+/sbIAL4/Qf/6yj/D+0F9fYG8ArdBQkMIw4CBe357fPvBOgBCOkPAQX6AfcPB/8GCQL/+vH6+/sIDxEF8/AL7/T/AP8Q/fsTCxcE8igMBfUL/QT7JgX+DRgK
/vvuBPAM5QP0ABbqB/oJ6Pv37+8FBgj5Gen8/AD9+Af78Q0I5wPwDRgGA+cTDP4b//kR/fkI/wQAEfIBBALnCgD3Bgnw6vcEHQsg6g/tDvIJ+xHsDPEA++X+
+AwMDBoICOUC5vT04P3wG/fzA/oTBPD9E/oJ/QHkAwr67wYFAAv3+fr49e7p+Pr/FfH7+wD4+vYB8PX3Bv0E9wEP9AsbBvDtA/j6/Pf4A/b1AvUc6Rv+AP/l
//L15O4O/wb3CgoQ+gT2HP3yAw4LCf34Bgv6+x4g9Qb7B+cADAAFCwAB/Av8EgIWAQgDB/4F7gXwCO8T/xrs7QT15/Pv+O0JDx/UBPAPAwUQ9QT2Efj3/vf2
+AMICwED9QUC/v/+DAwPDAXz4vcF8gbnDvwFCB//Ge7wFBAH+/4B6gAN//QMBQ3+7gEH/e8PExf6CA0NJPwX/OoG9er6/R4B8Qj7AP4NGPTwEukHBu8VJfQM
BRkOAA/68h7yBPgJ+AIa9+gIFAsO9O0HCRv26wv7AwYQCQMBDv/5FfwK/P/6/A339Qj8/Q/8//zyBQIF8/AKBA8Q9ef05eXmHvwjJxQDBRntDPj0C/UYBQsM
G/j8//T5FQUeAxAA+foU8gP/BxUK7/r57+j2AfvsF/31//zrAf4NKxsIEPUI6xHkCQcBChX09vnx6Qb5/voUAf31AgDyBBQh4O8U8wQcCSEKCxQM9ewGFPwb
CQbgDP0NAPUY5B34DPYC9woA+f8A9w4J2en8/tseExwL3e39+h8a+A7PAvQG7fsSB/sA/hL99QD6BwsDBgH7FhEJDBD1BwDn9gAFBwUH9uvwAwMRAvH//P0L
BPgFCfb/AAH+CAL77gz2/uwGCwEI/BDtBREFCw0FFhT+A/oCAAwG7u34DgMNBQwEEgHyDu3n+/EgAyQq3vr6AuTv7gLc/uwK9xL+FxbN8w/m7x/r/fADCA8J
/RH/Aub7//72EO339wYKDPz1Efv8FvH6FfnX6wX/IQcWNejm5ADVAfMH3wfuBQUHFQoi2OwX8O4l6fr1AvcO/BMN8wP/APT/+gDrBP4H+QMBCAXn/gf0+gz+
B/sE7AXgG/f8Cfv++PMO1foJD+jqERQT/Pj7BOvs9voK/BAH9uMG8RMSCQ7w5fsjBvMIEgsGHgb96gkKDgcE+wz2BCXXEiH1/P/6Dtr3CBYR5PYNExMY5vbp
DPkS/h0CAv8AG+rmBPobCAn3/hP9+Aj+AQPw+/8A+fUC/Pbv//sMCwD/AQAP9Qb99v4H+v8L+vz49vz+BgQAAv8FEgUDD/cA/wPvC/7/FQ3+AvP24Az0CwL9
9gsAFAQE/wwMAgEL9RHyDPsJDQTu6AoA+/sJ/wgC9QT+Aff9A/b6/xYIF/sS5gzl8y0P+e//9xgc9gnzAvb/6PAN9wLo9vfzEgQT/xLp/PQHFRDx8OvuFRYP
DQMMAQf+AgQO7en5AAr5BgT6EgYK/+8JBvUGCAsDCv8BERwI7+rxBwcG9PUK9xnuBPAb9BP2CRgE//kL6O8iFR318fP2A+gQC+7Z9P8b+RcfFhv+CeAIAhH/
5fnw4RkmJ9sA8egBAQMLBuMH//37CREBAvv9+AIOCPcHBAELB+4E8xH+A+v0/PoT9w0A/gz6BPj6DQILCxPw/wQPA/kL+A4HBfD55/oC9P8J8/r0/vL//P0G
A/D4/f0H9O0QC/LyBgMKAvMH8AX37vgBFw4K/wALC/oU7/UVCQMA8gQFEQX5Bf0MAf37D/YF8wT/DAgGBAYNA+4NBwvy+RABAgoA7QEIB/4J9gD99Aj8+vn6
/wn3/wnlAwXo7RP5/PYG/gYE+Q7/DukBGQ0A+/nwFvAD/v0AGA7xDvwe8R4VBwbwCPHsGwXt8Ar3DQn/EwQV7gT/7/n68wn59/8DBPLsBvz7/vv+AQzv/xEA
+/r++Bj9COT/+wgB8wIYGvcMJxII7wP1+wMB9AYSBgQY/wsIAAj4BuT9DxoF+v//EhL7AQrx/xAIE/zg9xv46xf0/er27wAJ8woVBOgPAwkP+RT74fAa/fYN
EA4G9hUC/Qru6vT4+AT/H/4HCQMG/gEK/wn6A/jtB/77/gUM+vf/DgQJCPgAAhP+CBAE//4T+/339vX/9uwGAgj/BvkYAuYRAfv++PwACP4F+/L5/QUCAO3w
/QP9Bu32AAb9BukBDvvq8gzyA/8PDfYC/Pfs9gP++BL/BQAO8wXx9fj+//X68wT0//sABAoJCOoK8Aj88+buAPv6AAcE6QkR9v0G9wT++Or5CvEG9PX/9O8D
8vHy9ff2D/Pn7v70BBAC+voG8QYRDvzzAQQC6/cl8ffZCO760/b5FQX68w0F5AsJHCQI+wcBCPkA+yP46Bv4A/btAvng/+oAAwMIAPjtADAWEAn6BgAR/wrz
DgPvKPTt5vkN9Nz89hIHBfQP/OMGESIVDvgXAv7sD/8K+fkBD/zz7SP49gcGDPvjGQP6/hkPCPoL8w4IGwAM7A0IAh8D8fz/Ffrs/ubqDOEl9wgHExD7/Qwb
+Q8LChL5Eu8C7voI9wgEB/wM9ADx/QQB9Pz5/QICCPb37/oEBwUdEhe0+/Pl4OTlHxLlBwzdDAIiFAro8QDOCjHpzc7r9g/y9vAFCeEsEwTB4fICv+kKCAQg
8gD8Ev8P7QYgEg4D/gTvHwv66wkADgbn9wgECQbi/v0QHhYM7vkMEvDnIAn6G/gGAgUC9wj/+vn9Bff7B//pBwALEAUG+RIHEQABBgAGCf4h7AAHB/gSHO8X
APsCE9f+/goMCxcNA/n8BQsF/gYA8xTx+A0J6P/++AwSFf4S8An2DhICBPYF9RUHDPT7Ae70F/H1DR70/QH0GQnpAf/zEBL7DBwQGhjs4wEGAhQPBhEC9wYK
Cwru+AARCAsGA+wGBAUJBgAUB+f99QUMDgUaAxLi+wMSCxYJ//gACvcW+gIJARQNFQ7++e0Q+QwJ+QYE/AcF6BoJEhj0CPHuAAPp9AsEBvULD/sK/foQ//8T
8wET9gr7CfcP+Oz8Af/2FfH+DPYXCPYFBf3vCwIG2O8P8QQNBBEa9/4J6x0CEfoN7P8Y+/MqGe3/7PH67A4T+vkFEv/zDQ0L6/wD/vr8CAPyDfoI/xoLAPPz
/wMFCxAMAvv5BgUPB/gH//cAAugCAwL7HQL2G/8T+Qvv7PEKCfgB9Qz+9/oBDgrw+/8I7gvz9wcLAf4UBAkCCwwKChMT/f7kAf/rH/P4BuACB9kI9wwJBQII
7Aj2A+gZ8A/65gUgDPUL/vQo/Pn46//+6gH8/gr2/grz9/YC/RgDJAX0CAv7+QkG/hXy/B4ZBhX0vB0M6AgGAxX68QYPCRDnCQH96db/M/358AcDGgr0AOcC
9/XZBQsO6gYaCPbQFOj8BAwV7wYBCO/8Av8CCv0K+vIAA/kEAgYE/gb+DAMK/PsAAg/5+fEK9AT/CPr5APbw6/kC+Qn9CAAL8Qz+Cfj8ARIKAPkLBA79DgMB
B/P36gT7+Ab/9wH7CvXxAAkO8PEEBN0KFRwEK/wv/vwF7Sf05NnuLQ4Y9O8KC+v7/xTqDwkLGv/24e/+8Qv44P8K+RYP/wYKEwUi8gIf/hgG8e3U5QcK8O7Y
5wzuIgHu/gftHxvW+f4cGDH5/TPhHgHl77jqEA/u3u3uFN4V5+v2+QUBBfMNDwAJ/PT59ggIIfzy8ekBG/0B2OsH5wHy6Ozp9Abc8gPp/Bb+B+8L6QzjD/YC
B/D7DQTm/hrX/OryFwb//Q/sGAEW5g4YFAHt9PsH4wj4AhP77wPn9gXeBhbw/Bzj3PLp5OsDBxDc+gEGJPcIABTyEAX3+e4B8+YB9+oCEgTd5gDe7wIM/+QO
+B4M8/buBAAT898P8vr37foS/RQS4+Df3hLz+v8H+OkHATz0EAAO6hEO3BDaAOQBCQIJJg7c9bkBHMYE/hES5vkENQUQ5hzVDgfsGOsT+QPw7f8B+e31yAQK
DOL/+QUFBP4jIAD7DvcC9O0ZD/zn6/L2IhPY8+ra8Rbm+RT3Hf4f8RAGGPMM0d8B/QX1Df/8//QHAfv8FAIADQf5AvkI/vb//gwG+vPs/O378AT/AAAC//0G
9goI/AkG/gYMBPkJ+gQH9AD0/wMQAvv9COYHAAQI9QcYBxII4wv16BL3FwbzAgQOBfsC50brDQj5BgMa9gkUBRsDBAjw/Pv+//n8+wEJGRIW+xPg7ffiD+oq
5QL8MyP+EgLrxssB/PPvFuIR8hv7CwkZBv8L8uYI/Rf4FPg9EOsn8gLQzggD5ugM5Pv8DAwXAB4DEwcXCvTX/8js7dPg8PH/6NUC2QIbEfYPAeAuGi3r2TQA
9P8IEfgWAgP25gkRCwcK/QT0AgLX+vr0+w7/AfoE+gn/1fjrAv3w6Qv59/kFAfb3AP0NFA75/v/+BwL0//n3AvEFBvX3Ft0V5vj98fwXAPP7DRMdAggECvAC
CQMG8wf73fL7BO0jCA/sCQQB9QTz5QgF9/v1AwMB1/gW+QH9AO0A+vT9BAcDBvnv4hQL+woR//cJAvzzA+0H/Q3///jv8vcB/wEZCeb2GA71EuMIAREW/gAD
/gAF+BIUCw4J7QX58vryAQAD5f4I8voFAAwECQf45O4IF/v7C/X7AAT6+PYKCwECCgcAAgUGCPsLFO3zBvsJBPf9ARn+B/73AvEA+AwHCP73Hv/yFAUN8BEH
8wAD9fv+3wANC/b4IgUP8fcO8fgD9/4L8gEUDgkCBQ8H/RP6Cfzy/vz1+v0Q/Qry/wAR+v4A/P78BxMCCyPy+QwED/b48v0IBg0KDvMI6fkND/kDDR8L/gfx
9/wQAAMAA+v1CvHl+ALx8/kD+wsLEvz9ARUN/BL6CQsPDQz/EQwKBPgH8fAGEP/zBRAJ/PwR9wYBIPkdEOgCF/f1LBoOAgnyBvsA5QsN/vnsAPj5+wUKBAD0
7tXt+OX5Gg4GDiUS7hUBAery/PcNBPoBIfHi+AT/ARQLBQD9/gD4/AAB/vj4/P/3EAwCBAcI8//6A/z+8gH5BuroIu3r+PDm5+/8AwL7+vUFItoQHvji7/bb
EvMW5OoF+/0a4QPx7e/y+gYAAPIHAQMZ6fEXBfzuBf0FBQfv9OX47RPz2QEOCfoC9/f96PP8Dg7r/Br8+PYB6/ruB+zi//j1CPPrDwn+9v/8+vbvAv8HAfoI
Dv//APgDAwIG5vQNBeMc2Qvs8+X29/v+EvkDBwAZ7AYQ8OvgBu4CAgLw6fwF8SIF5PIK7O4AEgj8+vf+9R/mAyEA5eoL6Q3oEu/7BPr0Df7c+gP0+woCDQDm
Aff3DPL3+An/+fn+Gv4fAg36AAADBAn2A/3z+AL//PL5ARQk9P8DB975BvQJ8g8G+wDu9PIEBOb/FgME/v0OA/8E9/DwC+4B//oV+fD2/wjpCPjqCPYK8gYL
5vwJBvIE+Pj5DvgIEPr4AwP2BvYA+wD27+f7+PH27vHwCAT3BAf2APT+7fYI/PX0Cvf0/Aby9gAA+wP/EgUZDO/8/v4EDfv3/AD/Bgb/BgD1DAHtBAIHCAEB
+fEc5gsK8AYE8AkP/QP3AfcNGt0NBh4Y9/AJ9O8B+vUQ+fjy8u8C+PwK+vf09wgJ5vMJBAzr7v4J8gzx8+799wDzB+sKB/YbAwPq/O7n6gML/dz//h4D5u7z
9fYB9O0v4iTLB9IAAQzv+QHSFAzh9goGIRD9JSL1HvIM0BjX/+sQBuMFEfYPBBQR7uLvHEYfFujuFvjkAvIZ0ggA8+P+A/UR9gQM+hgQCAEA8gcM//f2GPEB
CA348QTxAfzx8gLvAQL2/f4G5/j78+z2+OT7HAcF9QryDgP8+v/6EvsDCRAM8O4D9P72BPwIFgAL/QP+8BAFBf4D+QgO/ib8AgL28QQA8vQNBwMP//0NBPUD
/QD/Af/3DfkK7w0BA/cTDQjl/RL/EPf6Fwb8/PQE9vnyCPL19BEFCgAJAvn3+gYHFfb/9fPyBfUICQEKCQb7/vj9AvYNDggL/A/89vULIPj8Ag75CAIO9vgQ
/wMJAP8G9gAG/vsACQD2+gD6BAUGGhvxAQrzDij9IwHzAwoH8frq/AYNQhQAD/D24PHS5dYO/AYAAvYCGAUf+fv9CPbtCuXgDvUpDO4m/gntAeb74QENB+AB
7vUSBgn+8fLvCfIK6/kTCRz/APUE+f7/3O3oDhXbAAgH9ALzFfwL/wIBDgADBggZHAb5CPb4/g3e/fr3EPcBDwMUCAAiAQAA++EJ//78DRIaEfD9C/4E8eYV
BfoF+/0A9P//BvQE9wgHAu3l4gkI+eX7Cf72/v369Qj+EQn/HPQCA/oH7PPiCAkEDAMBAv4I7QT06+z4DRz38yH7CvkQ/PwGBAP6AfEFCgkLAP0BBg7xA/zz
8QEIEe77Gf4S6yf//y0G9fT++f4DFx0FEvnt/uUM2t7lEhcZ/PgY/RPvCfr6+Ar5FwbuBRb8+Abw+QvzAhEXAQkH8fby6xwYEt8HC/MkAwn87NwKCx4oAQ7/
7wrc9gLi4gX3CPXaJhX5+RTx8Q71B/T77P4DHQwE/O72/trv/u3vDAcF9N8zE/kD8wr6Hf/1BAcEAv39+BMCDQn1Iv3uAgn27PvsC+YA+u7v/gjzExLrAhgC
8hYB7AD6+QT3/xoOHQvo5fX99AIeDOQlAxUG8RgDx/kC+f4CJwP98wj7AAHo8uXzFgv0GBEFKej6DQUT6PjoBwcPFwkIAwsQ4f386+cEGSn35CEE8/nyAwkI
DhIA++z48QD6/PMOC/n+Dv8WAQIABgMS+/kNCQDwBzwIHxH4DgrwCfYh3f4BAQYD4ywZAgYDCxL3IhEZCOoFEgsYEhIL7AoKBhgJ5QUAAfcE8PTp+AMD9+b1
8vf3AuTpCAANE/395Orv+/IH9vX2A/wHIAH9/vzz9Q4EBxUD8wkKDgwJCPwP+ury8/T1BggU+A718PcSAwH+B+/z8g76Iub0+g8HDgLm+RASG/MF7RL6+/YA
8PD1EyMK/vgT9wMYBf8W+gkU//f1EfcGC/r7E/cdEQMHF/4MCBID9QENxAsPJ/cGBgQH9QwP3CMZ+fr13wMz9xEQ6dATAR7l5AG5BOzqEO4FDA3nIgIt9f3z
GRTk7/sTAeUfBxYBFvnTJRcMEg8Q28zmGNb4/Cn/9fAH9esS6PjxBAjw6xDr8w8A8w4J6wDwBxP/AwMO/g4ABPn/+/oAARD/BhQICM32JQj/L+biD88OL/Tw
BinsIPcZHQkBDwUCABQaRwMS+evgK/oq8BX/CREY/BMNAAf39Ab28N79FOf81gb2+eYFEfkO+u0HIPH7+A7yFwX9D+/vCQLzEQj1EBHpBfXxCPgRCQvvBBQB
Cvjw9v7tDQD8Dg8K+gHqCAYL9/wLEAMXB+EL6/MU7vD15/0W5/sP7ggCBg/q+PcG5RUHEwjcDhX49gQN/gUK9g4F9gwA8wcE8AcFBP0OA/77Aw8B+gYLAwgF
Av33A/4DChD2DvEE/fj7BQ0F9gTzBgQH/fb+CgwDAwYB+wb0+/0ABvwDAvr+6+Pw+P749QoK9PgQ+v4DBwLhEgcOIOro/g8lJwP7twrhCu4o/Qfg/gEsBhLx
Dvv6+/j1BPTy/QACChsHBgIK+w75+QP7/Pb2Bw4ABgP//hEF6wr6AvkF+QMV8fEAGPUHAvoF//QPCPgIA/wB8gT8BvcB6PMLBAj1+RUA9f0E7A0FCBX8ER8R
8vYMBwQE+PAA7gb8+Qj0FhQK/A3q+QEB/wkN/vnt9wz2BvoABvb/Av8MBREIDP8S9O4AChgM/uoAEAn/BfMJ9eMGAQ//CAgHHAgDAw0H3Qnz4AATAhcO+v8h
/wIHCBgG+xf1/AH89w0R6wgE8hYBEvsDEQr3+QcF+AIR/Pz0BPsDDfb96/sAD/cFC+z39Pn97wfw9P72/AP+7vYNBAH2A/MI+g4GBPXzBf35Cv8L+PkKDgn/
8Ajt+usG9gXx+v4LFQL97vUMDgPyB/3h7x28+uP4FggHBALhKP4c1R4aGgPo5/oJ3Qb+9yICEQH46xE0ABEzGv8SFAwI/QYNAOzp8RH85BP78S361gfv7gcB
8w0C+vPb/f8LA+8AEBzyDBzz7Ov57g7nFfHr+gIMBfcN8/UG/gX2/PzzB/IDAPb39fn8+QH6AQP/8A4PBvX5HQHtBusrB+sRHA/6KAHx9ff7+vMH/gv2/+bV
+NbpAgMc8RAH6usQ8gcJ+xn48QD4GPED5/0SGAL7CO39+Ab3AAf+DOwCChL6/wn6EO0IBvAEAvv8/vYEDQbu/gL7EwAN+vwOCggKBQoD/Qr/Gt3z9RQC/QIB
+OoO/gsHAv8C9vsA9P39+AX7CP0T/QIH8hL/Axr97Pn7/AjvEuoRDPEI+xP7Ae8O4vXyCwAM+Qz58wcGHwgNDfHw8PgR//UAEPwV6/f9BewV/P0aDA39F/0W
CgQJDwsXA/EFD/wcBfvuJgoj0yrnK/cZmRnv5D/pyRwX1OELHR0rEuz4GrohG/sNABTqEvgR9gjYC/r7HvjsDQjy8gQIBxEL+wQN7AwG/vr9F9sD7P4VAP33
B+QW/w7tDR0PAfbw+RDuDvz+CvYR8QPp8gns/CAH9QD85wv6/vj+AgP6/Qfp8/HpAvf1CAjsBAn5BhEGDAYEAAj6+wIO9xkH/g0RFvcH1ef19O4GBAMPAu0E
GfMFFPkHAPgA7/kIDgPyAw0HAwIJ9gX7BAj6+xn8+fAH+A4e8hEJ8hHqB/z/Cu0HDQ798RjtCPwF/xMH+wXrAAwHFAbr+xoFGQIB/AL7AQgDAfAQAQH78RP4
+vn5Dvf4/Q3//woNDPwUAfz4/goCBwoDAwcB8wr93Qb/8Arz+QID8wwDCxD8+/nrBvb9+v7/ABH/+PICJ+wN7NrfGfIC/uHm7voL+u0G+fT1HdMQJvz45gbf
/QEL9dz+CggW6wb4+QECDQQB+P0NB+sABQH87QQS/voT+Q4EBvrq6vMD1OYkERQkFQX2EPYW9PMACw/y9+kN3hH5CfkbEAQGAeXnBAD3HhwREf8KCAHp7QXv
AP76AhnzBw0O9vUC9vsSARHz+gD9+uMD6fD4BfUU8/gLFQ8U++zxCRHz+f7qLgjw2fUC9BcI6Qj65BAO5v4DAAkB/vwi+xwBB+YC/RYDD/Hu9gIACCboAgjx
7vPZCgHn8/sVAQ8NHff/9/YWAuX/9+sOBAMlCfUCF/758AUH7w8MAhL8+/sF+Afe2QH76/8B9/YZAw8W9gUP//4W6P4H+wgHAxL0DOz++AUL6w/0CPDu7xQD
CPwLCRP/6QDx8wIH+xAlBQQMBPoUBA4XCwn7A+8D+ATwBxUH8wgL7xT39AH4APbw+wEQ8gnm4v8UCAv7Avb/8QwMABQD8/rr8/Ue6fAJ6w4F6+4H/fIDERgJ
Fe7kIgMCGhsD/hjzCgQPCwUC6QgACvD7EP4SAyX9DgL79P4DCQoED/wICfwG+BH2DPP8AAcCAfjv/PbvDAcUAf734wUHCAgU/P79BvcN8fTr8PsH9AgA7e/u
Bvvw/g3pAh7UKRf/ERj4CPT9DPzi8/oIDRYaDwnz8Mj88/kMDOsJ+eb7HeccHQIK+/fxCejzGfcHCwoG+wIA//0D/QAIBAIB+Q/m+fX7+fYKCfIJ8PQA9A0C
/fQFBQsJ//IO8AXs/QTsBBX9Eh3v/xMD9v/xBgD3/QYWE/z4Cecg9A8FByMK7Oj7BP0XDvsI9uIGCvDkDPEACAoUEQ4MDQz2CgcVFBnwCfEFAAQECPob5vwG
8/7x8f78BxQHDgcGCPkOCf4Q7gHs9hD4FBIL/vgYChMM9fwdAfwcEeTa9gz6BPftBPMQFdkKCggHBfMD/fwN++0F5v4VEAoSDgQA5vns6gkB9BQIAQL9+wQG
AQb77/f97v77Ce//8wL2/AoX+/zz8QHt7PnmCgf1CAsYCQUABBEW/AMECwH1//jx+vgA+vsD/vAbCvH6DvoZFPwOBQLz+/oGEQn5GQgW8/UEBvj9CgMPAgsA
CQgZBxf7BQsLBP8M9A0L/vkEBBf/DwL3CQb7AxDoGvvlBRb8DhP2AQf/APvq7gYEAQERF/cBBvEP7gYT7vwJ+/8PDucGA/4M9Qb8Dev3/ADvEQPt8vv/8fsL
BRYKGf307xr5/hIaCQoA9hkHAvj+7vgL8gkX+BMGHPYC9+X9AAf9AAkJFxIDAPT6AAAmB/QF/wvwBfgB8vQT5O7eA/Ue8PP5APsM+O0G+fHu+v/5HvfrAxYM
7O8T8P7QFBX69Bvw4/z8AfoE9wMC8wP39Q7+APv+9fb45gL4DOQIBQAABfEC/f71ChMCBQX0AAP0++EAEfL+8fbz7vML+e8Q9PMLC/cL7wHy9QMG8PUEAwb9
6Pr8APLz/Pb+Bgzu8O8AChTx2QP88PDsAf3w+unzAgQE8hYY9yIY8/UJHu0x7gT8BvTzAgYAAgAG+vr7CvINBQEJ9gj/BAPmAfMR6fcEFwEZD84YGgUCGgEN
+vP17P7x+gX8CgYXEN/v0ATaBw0X/Qn76A4R8C0fAP4J4wEB5Pn58/EIAh/6EhD+Ef4Q/BL5+esM7/oHCAP47AUGDPv9Aeb47fAI8Prz9vT+9fQS///9BPv+
DvcD9uoI9gX8BfIBCiP1BgIS9Az89gEEA/z+CQId5w4ZDwsG++8E2hT+GP/r+gsL/AcLDQn0AvgACAP4DuwB9v37BAEF+AEE9Q/8Bvn3FOwF8AjyAf71+/ET
Bvb2BuoJEgEDA/z/+O4N/xH8/AcFBgsCEA35/fnuDAEG+BMR3hMWDAUnARDy8g7s9QH9B/kRChb++/znDd8JHw7+C/sJ/BAEFiAF/AoL/PQH8AkOC/YpCfoY
+/cF/vQA1/kMD8b6CgTzHAUL6+3vIhPqAw8YDgn8HQoOAQL3NQb/BQX++xEMEAL7CQn78v3/CgwN/fsS/Q8FCPwDBgIM+/35D/7s/fsO+gr2+QL39wv48gL7
BPz++RAADgn95yb+AekFIMr78u4VAQD5DOkRAg/rDh0W+/PuAw3k//r1Dvbs8A0VsgIYAPcZDhDp2PIOBNX9CxgYBwYB7/r3DeQmBwQC+gX6AxkC+P31DQv8
/Qrr/RcHFhUMBQoDEAII7g0F9hIEAuT+Dvrg9g0F/xLk/w/7/wwfESzqA/v+8Rrm+vMB+fgaxfPt8RYEDPoN7hb4GecHDgkC7O4DCugBAvUN/RDnAiiw8O7p
KwoRAwjwJu4i2CEQHQXk6OwJ0wP/5hwJ3+4I/NzwFQkCHw4D8Qn1Ef0A/PMK6AHlHO8G9f7xBiDt3vz+4wIG9PQFAQoJ9/AAA+/6CfoG9AUL7+vfAvQLC+bq
/wHp8ggVAxcW/QgX9xL//wL19OEC8hgEBw71+BMcAfcB/gPsCvssDf0B8Ov+BPb89vcPCgYAFRH/E/byE//8LhP+6f4R6uL29f/68eIeCengDygcC/kD9QD+
NO8N+wE0DQIA8wb58P0BBA3zCPwA6/UDDwYGBf7/AfoX8Afz6eQRFeEDD/QXDSAK+Rv/FQL0++kLBvXvGNcIBOr++x/sCwgW1xYUCPP2Bvzi6Pfl8fUbAgMV
1gMjChEaCwEMCOj48g/08/4dBQIqBfkP8AcF8PgA/N8H7AgBAwEP9wkN9vD9CfT8EgcNEQoCBQrzCfv7+gb7/f/+CPb/C/n/FwXP6+MQ0OkDJSMbKQTp/s0s
8uLz6Prg/9ouBQ8R3v0aFczw8Ab73wADBRQgC+sj6RoP9ADw+doZ2yAQAQLh+QQc6fb/B975Cw8EG//58gLpEgMG+/AH8gPnFuwL+wrpIiDg7PwZ1v8TJBkV
GQD0BuEHEv/+CfHaD94Z5wD1+/UlIhHuAeoG7Q4DEBUPCg0N/wvw8AzvDfv2/RX4/wPz9RH93fvyEvT7EjgTAR/5BOjoBe7j5QkA//cRDfoCEPoMCAHv//cU
6vwBHRIJFv4I//AQ+uru8v736AIE4wIKGQceH+vp9/bU6QoADwkeC/8qExv1/AH6A/IS9Q7Y+v8JAP4j2PnmHOsCBSILAB0P8gjYBvrt8goA7vvwFQkGAQH6
FAzX8PEA2/QGFw8HEv/1CugmCAX/8wPnD98p+AIF+PEMHQ0QE+nm7xT//Q73+gIY/vT0HBQQ9A/mEPzh+vYHFAUTE/z+7PT74ODwBPf2B/zv/+QI5/UM8/r3
AvUFBgYK6f//+woK3ggdAxIY6QkF5gH98v0AAvgMCgsA8/7v/+oEFP8X5ffnAAIT9fX5D/gd8Pfr6fcUDPYQ8v0C+N0k5uwLFvYCDOgjAAHtDQ8Z6RYW9RgG
8uX08fzy+gwH4fvz7wkN/AwH7xEH/wYNB/cKBwD/Dv8MBAYFCBIK+BH/6/QAAg//5xnWGAn/Fwj9EBIDCQv88gIKFQ347Qr87gH19QzxCgn0BfQJFwcP9PUO
DO3+CgT38AoM9/4MB/v5/yMR7QIO9QAL3gkMEBUWAAMN9AEG9fMABPsD+AYCBw7rF/n6/xoaBvYLC+/s/+7sBvjyBvUE7u318gvq//v5/RoSBgkAIffcA/QX
DvQOD9v0F/cI+jgF6/oi/Afp/vn/+goE6RLw7Rnv/vjn4Pj1A/v7A/z8+iLdCy0EC9r63xb4/PHZAQH3/gH/AgkFA/sBBwoDBPQjCBUJ+w/+AvQJ8Oz4+xL3
Dvv/9+oFAf/5CfoKFvYP+/4ABPEFCfsP/wEM7hMIH/IgA/z+5AoLBgv9/A4M6iMEBwkG+f4G7w36BBjzJA4J/ggD9P/MCBwMDgf1DP3rDP3/+fYH/woMEQD0
/N787/EPCf7gB+YSBv8MCwEJ+gD8Gvnx/wUHCwQDHfb97QL4A/7/7gTy3QYNAvAHAfn9/vL7DQndAQwI/fkLBfj1APXf8/nrHwrvBgn8Bg3zAwX5+/3oAPoK
8gsXA/AABfwNAAMH/Agp9u4JDQT1FvkC9PoQ+/r0FBjn+RsN9e4P+fX5CxMH6B3wAfb97Qv/9hAQ//r67wAR+vsKFA33DgMX/ggKEQbeE/X66BwFHhX7+AgA
+PPoAyEG6RoSBf4NB/n0Dx4E+AD/+OD3BfwKCfkK6/H//Pr0GQILC/UG+QLsAO4CCwAX9vv27BQG/gcG7QAF+AYA8/j0//f++Qj07gT2+/MMFwsIB/7nEB39
9w4DAgTtA/sD8eH+BgoGBAr67vD/7f4WIgICAeQN+v8TAgIPE9wSBgH9/QQC9fcH9vMG8Rf6Jgzy8xQB+ujxA/8C+wn48vMA8g3u+fkD8+z48RjxAN/r+QMC
Av32CxYAAAQLAQYACf359/McBAgaBO0L9Pgg9P71DPv5CP8S9f0H/Qj6/wYPBPwD9A4NGPsK8vn/8vwL/f717/sP4wEFCREA8gT9//Dv5v0GBekFAAYQEPLx
Cvz5Ex7sAvb59Q37Bwft6hcSDPjs/fMC8/UV/O//+vYHCQwV9Q70AOYEDg7hDd7zCfkPAe30+Ab+FxUaA/oC5fL55voA8fsK6fwPBfoG+AwGDAYNARD29Q0E
ChAADv729AH59foQ9wn0/RoGCRAC5REE8gj54wEB8hQMFgUMCu0J8AET+gAE8v3iDwT1Bfn9Dxb/+uIC/Bn0/AnyDPMC+gT76g4RBA7+DAkk+OwJ/w0JGRHp
BvkLDQHsNQD3CQX94Qj+CfjwCuz3/A30DP4FEg4HBAvvEQYDEwb6/gn2AQj6+hIH9gYR9PESF/wRKu4SAvr5AfMJCgX4/f/7+f7/8AfyDwwP8RL4CBcHFBsN
Bf0F+A3y+Pn2A/HzFxsA/xP2DAIO/AL0+gL4EBcIJxMS//cB+QcF9wcGGAwS/Q/58PvnAf/wFvf2AQH4BPEMBAIE/fUP9PwGB/wKDg0B8wH99QoC9/kO/vf7
8QTyDvfz+gAFAfH4Cvvw/fP8E/zzABD4DfYOBBIL/fn+AwL5CRHz5AH0Ahvf/Ozr9f4BBwoMHgH6BfUBHucH8+8PHPgJCAcCFf4GBeIGDQUbEv8DBAn59PwC
/QAO2vX1BxUF+SL5++sSBQDzGBX5/hcG7//1CwL/CRDu/AH6Bgv0/Q8F/AXuAfz++/kIBP4FAgUGCfXt9+cJ+vYZDA/4B/oQ9fET/QkDA+sIAQP99vH/EfcC
CwEI+/QEA/EBFvEZ+wn63BoKGQ8B7QjsAfPS9fcE8wYUCQ8AAA4A1gH+BAr7A+3tAAX08gID9vv+BPP6C/3+9Q38C/36+eoGAwv/DxMB7QQFAgQF9tcN/gPv
Cf8B9u0GHBoA8gMHBeYGARjs2foE//YQ9O3xHgDm9xEEEfIE5iDz+fre+QrvBe39Avz9/gb39P4EAQvhCgIR9g4M+g/iAhQF8AQE9QL19QECB/cD6/f9D/oK
9vP8CQ37A//6/AT8+/cJ/QDw/gH1AO0M+QUADPT85frt6wP56QX89RcNDfb6+AoAG+0R/vHx9PkaCQ8X6Pf9Bev6+AnvBfUL/Ab8CQzm+gbv/w3x4B34B/Uf
9wj+7fUI9OsAAQQP+PQFDt8RFAT/AA8CCPMJ7hAP+AX3+QYLDhMK7gQL/QT7AQcHAQr9Bxz1LPf1A/8XAfLxGv0B+OQPEAfzBQoJDAf8DBIDCwQiBfMNAhD0
7OUDBv39+QH2Cw0N/f77CQcC/gb1D/oF/fjy8+oEEAP9ERDkAgQBBusGDvr5+vzz/AMI9/z9Dw4V9ukJFeb2+/j9AQgBAwP/8O8A+vXs/wUNCfgGCADzCAAG
FP789REB6//4HdQN+zkb+Av/1NPBGQH27wHaA/IC/hcMGvj4/QcYCwkBFP0C/PQG/gcJ7wf4/gL68OgF9AYDFAT89gcJBfIL+Rfv/f8YDQUPAffp4BT8+fcG
9gvwAgP+Ehf//gX9+/7yAd8L/wUKFAb6CAj9DOsA+/D9+eQI/wIWBBAGAgwD9QXz9Af7DPj//g0KAvcN9PwM+w7y/AkGExv5B+kh/AH4A/rz8xYADgn3AQL3
DAjp8vv9/gkDEgEECgr2AxfqFe8KEfj5/PMMEQ0UEwANBf0E/QQPAf/9AAMX/A8A9AET/An//hME8wQBBwQOCPL/CgkTBBATBwwHAvsI8BEDAAMMBfsV+P0I
+wz+DPX0CPnu9gMN9u8BEAUACe8CCgYFBO8G8fcU+AoJ/wAFFv0Q+/DyEPn2BP/9/Ant/fjg/vME9QcACQ0G/A32CRcF+fwDBgIC/fcFChIG+QX7DQj1Ff/q
GAUEEQH85gD6/BH4CPYAEvj9D/kJ6vr2EPT89vT77QvX/9/yDCP8GfsCNP31Atgm6dkH8xP4JPUU3N2vKf0n+Qbx6PQB7g4ACBYUAAACAgIEBQj7Bgf8/wPz
AxYZBAHxBgcHBgUVAAcRBPkH//8U/QgJ/PUM9gIFA/zyBQgC+Pj2AQUSBwT0GQH//BEQAwj5ChIFAQz9BxX1+ev5/v0I//sLAx8FCvz/GAbv+vsU9RT5AAYA
8QgHBwQBBAUHB/b+Avv5AhAM9wj67A0T5f0DAQnzDQAI/v4EGPr71yH6EAwB5+sHF/kfFRAN+voNAewD7gL//gweAgT56CHzBf0A/fQB8vYKAvT/CfcD+v76
7hD/AwMC+v4A/wX4EvwB/fAc9inkEQr+EP4F/RoL/er17uwPAvsF/A77C+j58gEOA/4VDAP39hz1/AoU+/oK6wABGwjyDvESFw4C7f4J7QANA/f9APsS+h0C
Cvz6Cvf77wUKAgP+AQ7wAQH66wf9/fkN6BLv8Rb6K/b09QIJ7ArtDAQOCwgVF934CQ3q9O4CGwf87Pr+Eg4LFv/8Bf0OEu/vBvn9//4LAgsACA8X/vgB7wn1
8AHm8f4V9AUCAwz59wb79wMD+Pr/DP8KAfEF7gUQEvzoDRME6+cG+9vf7BAL//EKAwoFB/sOEQUZ+QX/GBgFJNcF9OTuORLa5c3p/wr6EfkGAQdS2fzn4voN
Ht8g9ugFvxUX7QpBFAHz+ugQG/wK7uYS8CrZ5eMACuvh6AUd9xHvDOH/8vcA6tvoAfEI9hH9CfvkKAf9+e/5FBPdBwcH//8JDgHxB+oEFQH9BP0EAfYFCgAC
+AYLAwgKFv8cEQEC9/gGEA4EEP4L3/AG9fXwAQXvBwsA+gQHFg8IFhrq4hD78BH38BLv7+b3GQ3+/wwUI+zPBvvaAhT15hkNEQX4Av/3/e8oCfICB/YBFP/w
Cu8C+/MI8wX8+fLh3ucT//AB+wIM/Pn/9/kFBRPxFvz/BQf7CfT9AvkF9Qr6CAcFAhX2Afj5CAAD/+raB/T//BwCDAv8DxMNAQD5DgrsBesIB/Tu9vYEEwQE
BQ4D/fYOA/0BCvUI/fIK8QsA9gQAFfwY7RcYEPfzFQjxAgv2AN7gFRbyDOgKAfbRFcrn8vcQAgTz9/3+/PUA+AIQ+fwE3/YVEPwH8/r8Be0Z9NYEDAUJI+M2
LiYVId3Z+QzyIxXu8d3iJO4v3/oT9fL47BPvAAEOBgsHEAj6CQX//vMT+fTz8wkCAwoHDfcB+/8DE/T8/BDu/PDz+AUC+//xBwoB/v4HEf/+Bf388/b28QEE
DuoCAQMFCw/7/RvtBv3yA/j/6/z4D+8P9/z/+RIF6/oD9wz/7fYV9AMG9hMF5w369Qv8BAEIHfT9BhTtFPoECP8UAQn48hL68f/15Q4DDPEND/YA/gH+CPP2
/fwI/vkE6ff+CvsH6+j4AwcH8vz/CQgZ9QMKCfjx/fUA7QwBBgcGCRT16PQEBP8B//rsFv/1+xUIEOoL5Qz86QH1DhP5BQYBC/wJ+AP1BhIM/QkG+vgZDAEJ
DgQM/fb7BAn3+fb5/w0c77f7Ae4B9/P16QsT8f0oHCDlGMYSA/D88RcVAAPzC/IQ+gvvA+X7/QT9AQEJAPkIBBEBAwv+/e/3CgP8/A76+RT4IiMYBDEP/e0B
BAIJ7gEa/frsDfbu9esg9OsBEAoFDgD5FQwP4v70+wH8AvYDBQ8KEPH+Af7/BgMVEg77FAn5+Qb1/PIA/Pz5AAYC+QUNBwT//gYD+QP9A/wBAQQGHuroFfr+
+hX4APX7+Ab4CAcF7hUCBPfiDgQACwYF3hLSDuMgAAr6FATuANgNC+IN9wIH6df6GhkO7QPvCvv8BA7+AAj2A//8CwPt8gwBAQMBCfEA6RP/BQYWCf7+9g0K
BQEHCfz/Cxz6FPz9A/v0+xH/Af3/BwwR/AD6BwYEIwwF/P329fYK9wIDE/L8Cvfz9vsK9PoD/fIDCQoJCxgIDhn9APcKEQn8BAME8+MI9Pry/woGAhbw/PQV
Fgb8Gx3w2/H7GA8e9iAOBesP9gfdCAsRGfPYGwL8C+oCAuUHB+nvEfQP/wwmJgsF/+QRAfIS/wsNAe4YBQwh8v30AQTxGPL2xB71/fkBBQzq7fUaBvQCHAkG
BAD99QPjCeUG794u/9vY6Af11gMEDgUV8fXm4/obJAEd/QX8FfcY2/vx/Av+AvTyCPMDBf4B++EM+vr3EQEL/wsCEQ4KBQD8AvwNDvYJAg/uFQwGAe8J6fgS
Cu3tAfoSBQEF8BHrBw38/PjsEOoO6/Di8/sL+f38BPr2B+UhCvT+7fXyDP0IBOkF8OkJCe4D9efu/gsT9/4OB/oN3g8f8w3s+gcC6gIA3vbx/A4D9wvv7fcD
CgYA+PIL8gv3BRYD/PAE8wv5+OLk+/r2DPbyDgzs6vf+/gcCFOImDfwLFgfYCvPwDfIe/O/+ARsDBwXz8f7lAv4D++QKAwPr7wcE9AYO8vD97gkGAhcT+v/+
Cgj19QsJ/gsM9Q8H/wQI+P0F+voK/Qz/Cfz/9+wU9RT1Af9AGAoWA/Xl2AHu6+wS/gb4I/XnBxoIC/n4Ew3kJAML9wAk9Aj2/vD3Af/27O76Dff6AAcU+vYD
6/g04wUl6TUhDxISDBT7BRwR7QcGKPDyEQ/7JfHt8AX67/wCEP778gP5EAn/DxgGDPzw5+EA5gz78wjl8u4A8PIQ/REd/AXu9PcDAefz/voMAQL19OnsGwIA
/fv9/u4AHQYNCiL0C/cE8QH+AQcM7AMGB/X97+YI9QX89gEHDPAUDfoFCuj/4An9BwX8/wr4AwP68/oJAgTw8yL/BwYB//QGC/j//AwT+fsDFwT+BRkBCgIQ
+fwR7QgA9/f5AAv95Af43xHx/v/t8goJ7vf69foB6A7yCBvu/dgD8QAA9+DiCv4D3w7eAQX+9vUBAArnEAIEBw0DBQ30BQoNAPoS/wz3+hn+7gQP8gIZEAAC
AfgAAPXtAAj/+PL8Agz8+gz5+/zf6CDpBO717/b0B/0BBewT6AP4DxP7BfAO5/8VFPjtAfL7AgMKAAUP9P4ID/AKAQYDBfAEA/shDAf28fsMEPj57/Eb+/3l
7/cJ/fkD+P0CG/D+9/sN+wfy/+cGDw31+PsZ9Qrx9e0aBxkfBPoZCfIH+PIZ8BYZHyP1Idz5+Qn+6/34E/n5+/HsDvz+Cfn0+hH7Be39EwYD8QX9DQcP8e71
/BEN5vsI+vcHGwL/BwYNCfnx/Q4EAfgB/QD6AhP1APjy/RQMAvsA8/wN6+QjBOoG6/j+3goM+f0AHvj1Bef/+fwVDP0eAvwICAn19gIHCBXs9uf6DAAEBxUH
FBn++/wF9AIt9PzzEv0HCPLvAwzwBvL6BQQgCRP+9fgBFhP6A/z49wT0BvfzAv30+vEA+v0M8wL7BwwA9P35/gcACev78vXu8g33EQH+BgsSDv8NDwsB/P0F
AAn5Ag8D+fkB9fAB+u78CQD4/Q8D8f/++AER9QAP/gwEA/7zAAgB8/oGFAMCBgAKEe4MDvzmEQDy/gzyAAPv9/0W+QEA+gUE9g0CAhEA9wMW8/r/BwH4CQfn
Au4CC/Dy6vn0/v338gnt/QEBDRD9+QPlBPkG7QoADvQL+fnt2gX49/H8A/T9+SMMDAoCDf8E/uwc/Qb4+fMHFuwG+PoICxf/Ewjv/xju6c37CAz38vb97uvl
9Arw8P73DfIBDgT/+P0ECQMT5//8HhYF/ub4FuME8PYMBf0GCOgTCRLyCRcOBO7zAAnpCfYDDf3GBvgT+wTZRAYZ7eH37Ofg7+7p7+sF9UUU5OwH/Qb02/8c
7xMM+/346AUACCHdCv8N8tgC9/b1AhYi8/AA7Q/u3gPvJO8CAj4Y/Q/17c7CA/rs6xre8vAGCQ8IEPoLAv0N/vMHA/cD9yoBA+0EBuz2Ev8BCBcNDv7l8wP/
5P7yCe7zCv/r6/sDBRP3/gMD7wLs/vv0//T77xTyB/v/9gAKDhD+Buz+CAAQDf729vT5Dfve5gfi+w38/e3p3v3oCQkCBwYa2OcN8jD1AuQJKOf4AuoLBfLo
COgBBvj+EdULECEPBPP+7+3p/AD/8ffdAv35+hDy+v74FQsS9u/0CwkB6A4IDfMdCfr8+gkT7+UOCgL8BPsHBgjxAQgA+v4CFwjj7+EX6vABEOD7+/Pr5wj2
DxcDDfkM9QkFFQ396O77Bwf6B/0A+w/7CQT28wkI+Ar+Cgf1/wAJFvsABPUGCP31DPnyAfHtCfwDAvX9AQMS8QDm9Q0PAAHt+QQKC/v3JQIIBvET7h79Bujo
B/P2ABHzIwkD/QwC8hbyDgwMERD6CN0U6hDXGwDkAL8ENMm9EfwmJgIHChHl/w/57RXQFePJF9scE9MpDBAECgEN5dXjEkIbFeT3A/kP/uz7yvL7LOIE1BIV
8B76FQggCDQR+QAUCf8a+fAUAw8CAO/K+AMY9QfnDwMBARMRMxj15vH+1hQUDgj92+gZAAfzGuX13B7ZHwH+CQUN/AYSB+oQFfj2+PoH1P7s6Pv3Bw7pDeEH
9QorDPUBFvrs/BHz+Rwm4vgKDxHFBfPf3vb3+/AJ9xAA9vbvCwTqBgwJ9wb1DewDDAMJ9gHuAg8YCv0B5/38/wP49f/mBu8PE/UW4PkHBg/vEtr7/QQSCQMW
+BX+DdoA5vz1++P//hkOExPnB/b+CgsFBPX7FBIECff2Eert+fjyARoUF/MI6QL3APgEAwj7BRgB7vX17vr1B/8JBxLz7Ab5FAj5BfYFCvv4AwUJ9RML7/rw
BhH7+w/8+wMD9Qv6/Qfa3wzm/wPm2ef6GAT7AgQL/iDP/x/6/eX54/ru/vXO3uvpB+/+9wTu0P4R+g4WC/YSFuwLD+j56fjv+er+BN3k6fgV4wQI8+L67A/+
AAj7EvYO5wYp7+bt9uH9CgL34N30AAv+7w79CQID7QHy8v0J/PsX/f36Ch4L8f36+QUH4gLbEAr6/wsNKhX36fcF2RQdBQr94vMIBQH2BuHx6B/g8u0L7vEI
Bf4A/CcR9Q/u/g8IBvAD7u34GvcP8A7oEvb7GPwV6Snm+gT2DwgC2wMW+Ab6Af4G7A4TAvsADwMO+w3g7DAO6/nvLgXzBhj+BRsX/vX4+/r0DPIQ9/ja5ufb
9iMhFej/8QcfBuLVERoLDAbp6/f/HRzsH//o3gvxAw7/5A4pzxn64wwPEyfZyOcLMBsT+Qoa+/kG7/fX4gQP+fvx9iX7BxAa/Pn+C+b26BQl+Af7BwH5Agb2
8c75CvziCAICD9kXIfQG+ggj0crfECURDfIQ+ecI//Xy5OkEANgCCOkh6hr2/PsSCBbp3Pr8OPQRAxYQ/hP9/9Th7g0U6+r9+hP/LQwB8NkJB/TRHfwoF//6
CBrrC/0L/fUCBAzw6ffoGvAS8AT06AEA/wUEHAAI9/oAAfz0Gf/78/0M8wD7+swi2wXt8dP5GATd3Qbn6BYR9/YD2hQK+uzkFgsTBRQBEQXx9RH7D/H7/QQJ
AP0IERkMBQ8FAfb/9gv+BCfy/v79FOUPBwEK+QcT5Ovq+BodGPb8/PQHAvAO6ff4A+n17gcK9hAG2//9AhX/8AYM+xrxBAMJBuvpBBLwDRwJDggFCQP0CgcA
+gHy+BDkA/sA+vsI7gMP+gkM//b1+AkBEPAJBQMCFwcE/gcJBwcD+QP37gn/BAsMEvP2/fMAEAL+EO4b9/cF6gzy+wwhzwkGGfX85wgJDP0PJQzv+Ojx7AYJ
BAAAAh0N9g0LEv8VCwD2+hL7CfQgExkLAvvo8/sO//n4FvcMEg4D/g0F9gsPCQb+AxIA7AgECRLzAu0E/QgE+fYD//kDE/sLBhb4DgwHBukI/QX/CP4UCfbv
+gAECxb4/vb8BQoB/gH+/AQWEvsD9fwFBvgP+f4HBQH+//UGAPvrDu/9HBX/CwET6BsG8wECAAQA9CgHCALm6e0D9iX8APwA+/sECPgPA/39BvsDBvcD+wP0
EPj/E/j3A/n5CCLr+hANAQ0DIf8I8wb5CeAN/wcMFP0c//0CAvLjGOMcD/byDPoGAvwB9wD7AQYBAgEDBwEN/xoF/Pn+8ewABxwIAP0CCvoEDfsODA78/w7q
BPcBBPT9CgkDCfrw/AH4CRAE+wbx+/sEABEJAfrx3wXk9PYH8fYS9gHxC+4ABOQLCRAT+Qzx/v78BBPuBOnuAw/z+gAUAP4C8Pj8EwL2EPIGEv797wzxC/X6
+xXu/v0L8ef9//77BPcRDP3gAfkRAg8MEfMCD/X5DPsF/wPuE/YKCA32Eg0DC/EKFA0EERf8C/cHA+vv//UX9QYIAu35AgAI9wEOFfsOCuUL8hIaC+0C7vgH
8v8O+AIHDAAAEwMSBQzx8Az3B/cE4/r+9/X/E/XlAA3aFR/y8ALvD80EDOYAAP4S4QIED+4F9+MC6PkdEQAI+Of8FPr4/fkYDP0f+hMW/QQK+wr7+hcKAiQA
BQboBQP2Bg8SGdf0Bf0JHusR9BMcASoM5RP8BBvm/NIuCgL9B/n6BAT5/AYND/oM/PT1/v/p+vP6Bgb+DgQX9hT8Bxwd7NH1Efj+//b56AgQ9P8iGRLhFs0N
AfIA/RMWDAwHCSn88hYZ9hD3EQAO1vj7/PTsA/wZERIA+u3QBOT3CATo9Q4PBwcKHwn46vz6A/Lu+/n+AwgLCQcN/AHqBO4B+QQKAPbwCgsQEAz6BvXtCff5
8v78+PsFBPcADgQBEA4H+wP08Onx8O7s+/v4EQkB+PHmCO0F++4F+O/yAPj0IQHe+wH/AgXrEwf78QMC/+kBFP/yEgv5CAL5AAnp8PUGChcDCQDxAPUQ6wb+
Au4AAfr06Pj59fII/e/3Ch7/Evn/AgIDBQoSAQsG9xPq5/oJAQMF+QP7EQj/9/4ABgj5+fX9CAL0DQ718P4P+RABA/UTBQQDFf4B8w4D9wf++w78/u4DBwET
IwUJBPf3CwAFBtj7/AcEExcj3wP96QYHC+Qj5CQVxxMM+fP1JQrl87ofXAoc6wMKEgMG/APDDhvwzv8H8goE+Az+Ew/1Evr2Bvv0/wkEAgL8Cwoe+wP3/Qf2
GvkG7f7xAw0uKgEH6uvsJwXzMA/u/vshExj4GO8aIufk8P384/QTFQ8q/vYHAfkA+AzyBfrw8vYQ6gn6AvcYBOcY//fZ5OHsGwHG6BrL2xgMIQzh5v7++Rb/
AqQWwg731Rj6Bu3o7vYb6+bzDtvxFRcbBOv6Bfr5D/oCuhLL8+bxAvntAe/kDfP/+ev45PMDzhMR9xPs3gsIAC32/d4B9Pn7CQbqDgUIBPcHGQj1+Pr8E/sK
9gD2Cfn+AAMFD/8y1PLsHPcg8PL3FBIX7+v8FxQU5Qr9EB319wXn1vYgFiEI5xIV7hH6/AcG6RYY9Q8F8ez4CgURFwH+8vjuAe8G8eQOBgP6C/cC9Pr1//8E
DOT0AvETDhkL+PfS/wER8/8HIekC+gUD9vrt+/wLFQwW8QL7+AsH4Qny9vv0+PoI7wMF/PwU9/3//v0D+fED9QwEAQH0/f0S8iH88AEEDe4I7Ar1IgMOCvD0
DfAHESDsA/zw8BD3AAAS+QUW/wH8Eh3r9/QB+Qb/CQnk/v4E8wT2/fEE/Qn7AQMICO/7Avf+DPUQ9wHyCxUUHOPtAwwWCPL9DvkJAhD7+QD2Bhb7EeIx/uTu
8ffuBw79+ALp/A7y6wAZEBQABBDZ8wHwBtsWCgYSEvMCBPkYB+rr/PcCAQAQ9wkABBUa9Qn2AQP36PL+7OsCAfn89BMNBv4C6RHj8O8CBvjz+Rv1Fwb1+uLv
8fT28fn//vj29vj8/QL1B//98PPy+PTz+/cK9/oGAewD7Pr9/fAA8QT89+36+voC+fsB+P0IAP79/vIFA/X5DOvy8vr1EAYXBh0H4Af4ABHW8+///wP5+fgm
9/X06vLaCxQrGvkK+xICDwrvBwMFEeX+8QMJ/ff59yEDCvP29uv/Dh0W6+8C7QAEEQ8OIf4D8QIII/QPEA7uCPL27vAF8h/+EgLm1eYC7ff49Bb34xP16vr/
HRwf9eoh7RUa+OnE4e8J7xfy8g7+9woFIuv/+gQC+wQGDwcKCxQNCPYB/vDyDhMB8OkE8wH7+v4SCBEM7v4FDPPvA/j/8wUIFgb9+fv4AvwW//IJ4fga/hEH
BfYA8/r18goWChkMCwrl8xH1/ffwBRH9BfoCDhYHChn8CwEOBQnrAhYQDfYDEP73EA0AA+gO+er79OT08vwFBfgO/fj87c4C//XyBQX7EPkTDP76Be0FBgUE
9Ab9DQYPBvAN/vYW++4D+vn/9fsQ7BD/BQUNBBYO+e0GAAwaAQcN7vcFBSMD4/0E/fYO/AHx8gH/Cer37hP/Cf8c+Qby8Pzz++8i+Rr4A//3Cf0S/Qn5+fz5
BPgMAwH7/gEQBgkK//r4Afv59v0ECgwFDQQO7er4++r6Gw8J9AP8CBj+DQ0E+fr79/r0+wv2CQL7CQ/56/Tv5gAGBQQN/wMc7QALCecC+AH6BesD+P0D9QH4
AOwE9QD8DfEHCgH5/PwKAQ0L8v3+/wTr9/kMEwUcEAj8/wL99/P5Exj35j7nHQYFLAf28w7nFhkI/PAOIff/CO8E/fcM+tb7DP30GOkDBu4tB/kIBfT8HAH+
C/z2AOsP6QAB+RTf5PMEAfPzAPkDBxgL9/b57/ns7w0WFgwN7yQBAvvqECIV8Oj7/QcF/O768gTm7OvtEgIFEhUH+AP7Hgv1+O8GJBjl9+EB+dgh7/P80/cX
0vMG+AAZBxfiDO4Y1R/wCAnQCxIEAQT8Bgn0EBT69xYQ+xwG7wcA/9v99Pjj/vwDBPQS8/fzDf/xD/3/7eYGBeHx/hEAGPMGBAf0BP0BDRYKCez2HQ4G6PYg
ESMJCATq6QgESAXy7fz4AwX8+OvzDAoS6wvhFA05BUYZ8tTS7wHUwA/mDfnu+w0LChnm/P33/xz87Q0MEPT87zD//Pb3AiYf9w3jGSUUHQ4LEfnZ7PT+HBQj
AfQi7wEMFu8FBv3wCPjvA/XmC/MUDwQSCB/V9A8L5/Lq9hzy9g4dIAwMC+4U/u335eMN9fkcBh0ACOr8//3r/v7+AgX1DhALAfflE//+8w32+fIHAQkYIejq
9QoSA/UTEv0m9gnsFAkPDAkREeX/+i/7DQgDAQUbEPz75v3yJe7wDAgKBPwgHwP05QP8BvQQ+fr7DRYTKQn74u0XHvH5++r75CPpF+8L9uz5Avf6/hz/DPj0
/gP5+RgBBPH8DvoB5/zuDugi9/MD5wYj888ICBAU8BcJEvT97wcCB/cVGQQI+vf/CPwD+P0PBxEC/w3hBv4J7/EHDg7++/D1+g75CwnWJRbgDQ4TBxH8GfX+
8QgnExbu6Rf5JyPoB+Hm8RniF80iFv0ECBEMDwUXEgr/+A4IF/kAEQcLCxYD3eYL//EFAPoMEgrp7QELDRsH7BH8C/UM9PUD7Qv1+e72Axn/BgL8CPUR8gEA
AhcGGPv4FPTw+BT49PoGEAH9+/EEDgIEAvMS8iEB7PoMEAkhAOsbB/HsFfro5e8UA/n28QgY+AQMA/IG/Af+//0H/vP+/gIK/fkL+Pn5/gH8B/X1BvXx/Pv3
9PTpFgr8/QMGBwAFAwkAHff+Fe3n0gj4/+377+n49QUMEOcV6evzDBkMB+rwDfH1EA0J8hYV+v363y386wn3+fD//vACBer29QfvBAbe/w8EA/ADFwUG//P7
5gcHBR8L+v/0+Sv7EPvz8Acb7QbcEQXwDPwBFPEQ3P3t+OsCBhMKA/QMDwHvHv8CBhj9BAHuBPL29Rb0Agrk6vn1BQbrDQDo/BYYAeoG9gIU+gcU4xsw8ygb
1igMGgPv+NY2BfAYA/AEDxUP8g/+/BEK/PvoBCv4GgTpEfwPGP334yT+9xQCBg4OAxrp9wbuDPvvEvYKCe0a/fgQAhgT//PYDfnq9O4sABv+I/cE8w7vBPwU
+Pnv8BkIB/gI0PjbGP/r9wH+BAEE/gPv8Az+BPb9DAz++/0N+AUO//QEDfr8/g7/7vDrBuQM/gj8BegT6PTR2swKCQHWAgAGEP0G+/oF6v0ABf//+gwF+gIG
/wLz+PgECRIF9gP+8AAHBQj89vwM8gUC8P4FDAgeAh0WA/ME8wH5Av8IE/zwEPwE/gD6A+/9Dxf7Avn2/+4DBvsCEen88Ab05fACCwn/7PQL+gj3Bv8LEwz0
//YbBfL7+gMsIAAB6hcICQQKBAjy3/8D+g8YEvIGABkEDArZFfgYKeDz/Owh9fj5AfMZ6dvj2NPe6hYNBAkI/wfrCRD6AQP9+APq9vD2AAzwAhH7BP8J/AUD
AQn38vcJABgDCQIC+Q4J6v8BDQgYAvkXARb3BPPw7gkN7/oH8g71GwQL+fP+EQzcDPoc/fb/AQkOBP0hBuf4C//9Cd3tAevq8QX+B/r2+/L4/gH7Cwf8/Nz4
FOf4BPH3GQMM8/D70+YK+fkV8/f/C/v5+dwMJgz4+egE+BoZ+vMW/QUOGfrjEAzvKxH9AwnzCvT35AsO/AoE/e725g4GAQMUAvX1A+oW6fzu/vsEDPb9+SML
+wD/AeX3/gXs2QESFwcO+Qr8BRYDAf4B/A4dDAAB9Pv/AP8CEOv+DggK+Qb+AAT5Bff8/wQAGAkAAwUICQvv+w0CEwfs/BcC+/sDCAbt9hL7BgH0CQLyAgP7
Af8I8vgG8wwACQICB/8A8Qf3/v4CBhj92BIZ//YI+wvo3xzw7ekAFOULBBENBf/WDewFDxIP9QP8/Q4QAQH9+wj8AQgE6vYd/P0tCwL5At0C/fv98fIZCujw
K/sKAvPvCOj2D+f/FP0SBfgK/Qf28hD9+wkCCvX47wP9Dgj3B/v8/OkF8+8ABA/+APwFAhPxCuX4D/v79xLzDxD+++sD//zzBf75+AYG/v7p8gQJ9fMFCRIM
+QwRCv75KgMJ5AICBv0QAu3u9QX28fr6Chn45h8TAQoFF//r7BQA7g8aCBMMAw36+uP8Fg70DfYGAfvzAuv4BwkE/wwAAvQHDQv6//Ti+QAUAgL3/Rj2//rx
GOn0Cu36AQb6/fYGBxX1/xUKCg8BDg7z3Qjz9TT4+PIV3Qfz/AH26xj/+AT+DvkN9QsMEeQC9QoGAfD/GAgS3hoE9gANBQIlC/AO8wj83wkR+/P6BfD23O77
AOUJ9gISDO8U7vD9DAUN/fUDHPMF/vwLDukS9OXs7goUAAkA9gkD5xkPERQNCA0ACgn+7wcL+PYD+fz0+Pz07wMGCBX3Cw4MCgkD+PzpBPrnBA7z7PETDgoF
FfX8Cf4RBPcL9xgKB/kcDwj29vgE/OsAC+/6+P8Y+/L6+AIJ9gQAEu7pCwcG9wwD7voVC/f2/vgC+vT5Ef4CCxUEAvftAvT+/QwGEfkADALv+wb08f/4AQv1
Cfz3BQoBAAkC/wEFC/4kCQUTCf759fQCDfUJ/QDx7fsECwELA/oOBPwB8AD5+QX77e0F8vcFDQYKCA8A9gAI9AADDgQIA/oA/AAZ/f0H9AYN+Q4T+PkABv8O
8Af0HfgC8/gC6QsDBwkHBfkGEQ79AP8PCgjv9e3iAAED+f4M//L6AgsCB+rzBQP5CvkGAPwQDQQA9AXr/fwE/+4L7w/++g3z6uvo7eMk+wn36+kR/v8NDQ79
BQsD/gD1/fv//Aj8DAv6+v/2AgL7BQH98QwECvn7B/oDAv4BAOoY6vb/H/ofHA4D+wH3KwL7+/7wCxL96ukB6fkLChD6BfwG2vQa/AcJ/QP99QbxBAL6Dgf7
/gQZ/QP8C///BfMI8wj0CPcL8/Ty9OvsAPf2Bwj3Gg0F8/v7DPsi8AYCB+Li/+gmIyH4ERIQ5QsD+f748R0z/ST9CPvZvvfw1A3x6QLw/ffx//AK+/QIE/rw
AfryBhrpBQIF+vL6/PHh/RP69f8JBgMLAA8WH+4QBgoLEfrq+fcGCPH17fITAOr1+ff+/wME/gX59Pz3Bgb9AAf4Cg0JBgoGAgbz6fb4+gLtAQD8/P8hDP8F
BwcECwv9AvAFHfr7DwoUBPry/Pr9HPgQ4/UU9hoW+e0ED/saAuTt/gQZ5PgN7g/59O3fBOoLBgUM5QjvEgH/Bg8HEAsK9/P5C/v4ABD4Gez3/Ov76Rz+7vL3
/Q8VAujoDAv8J+/oDvYAIRT+L/YS/uPy8Qv1EP0B9vQBBhUF7R0KEvQbAwP4AQID/eQgCAkF198b/OgB9Ab94//5GwgBDQwQ+hgA9ADvBQr85CH8GAjyAO35
8gwQCv/6AgcS/fn89gv5/RLw/vYIARv7HwoDAu3+9P7n/vzw/wEHCRki//0HDAIVBg7jCQT+Cv4Z8w/37fYJEOkWAegCHAIQCfkU+wMKFAwB+e7r/Bb4GvL3
Awrt9AEc1wMF/Prj/f4CB/QBBQXzHBgD+PEBCArrIfcTEu3n+vn1Cv/x8PEC/ggH7AMAFgT7A/gHAf8H/AUDDgQF6fP+BP3p7gz9C/n7FQoK9QYe8Az3Efvj
BRgT9SD1Cgbt5/j5ABDu8P/vBv36Bdv5AfXtIQ4D5gPxEwzsBusTA/AI/wnb6QQB7/v3/hMJ6RAMDfULCeUQ4QAKCPYe/AEf8Nz77NoK/AED8QTqHAPl9wf2
/hEC8P7/BhIH7RD0Ag/87gP/9woRA/75//r+FQb///8BEAH6+AD3EwTwGgDjAAoE+P/89PgBCeEf8AII/gUTEuwAGPX7/AIZ+eQOBvgG+foI+ev49vzz6+0E
EPkDCvcLAwT/9O0IBA0a/wX/DPrv9vj29//47PrfCPkJ/ur7FwPvFAX7//YBFQn7GPUNCOLl8AfsA9EQEvj+9vv97+34Etft4OXfEAX+DBgmKBXRzQYQ9P8X
DwcBEA0LAf8DEPcFAgn8Bgv9Evz9/w4HBPn3B/oG9P/s4voT0iUC9fLl/Az+6BQC+BT4BREM8Qj++Q/xDAsi6wb66Qn8CesG8/oKDfAN/fkQ/toAE/jx8vz4
CfoJ9wTy6vz+9gzYBgwFDOnP+ewIw/INEfPxDx0l7u8G79n2+fL3AwUI7vYKHBIMDwP86uEB+fT0EPX//Aj98QUM//oHAPAD9QT8ExkFEQrjBQcI9wzkBhAI
CgT1COEL+QYC//r6Ff7tGewwHgH+8wID+RIe//oZ/hUJBe3vIRUPAQhFDPPk7v8S2TT++tTkCvUH0yAJRyse+wQjsxwH+/3tKQAU+fcF+gXtDQP/9AUG/hj1
/Q36+BUCDO/+AhgWF/jy1An9/Pz6BPEFAQD6+wr+9vwAAvkHAP/xBO/8B/UNBf4A/wnsKPIm8yoEFuMR+/Tp7wDy/PoA9OAJ3gL0+t4ICQ0K9+Ay+STqNhEB
8hb2Ad/s4fjx+vbj4AL3+uDy1fv3BBbo+f8B+wcIAhMRAwf4CO4ABvT//+v7AgMNCQ0GART26/Ty/+gC/A0KEfH08vjw7wX6/QsABQAN/Av+DAAKDg4B8/fx
EfH98/gB8v8DCAHtGOIc+RIM5RIJ++8aBCHv6CP6/94V/gD/4fzr4f8TCP4n4iL5HBHtAvPv4xD8Nu3tIgD3COwVAB0K++n/+gb+7gIU8BEA/ff+5AkN7fv+
FgMBEgUDAfvw/PYD9vn5//H66/v++/YO6gD++P4DEAoD/w4F//kQ+PoV8f31+fUP8v4K/PgAAQrz+PQM9goLEQD5FQYC9fv7EAUQGvgGCAXzBwP6+/n7BvX5
9QsP6wIC7/oJBP4EA/HiGwETHfkCBfT+Ce/17AD6AAfz9vzy/OsI8gz5Bvf1Afr6CAAmCQYE/PwBDv/2//4FDfgC8ff27wgQAvQDAAX87v/x8PP0+/X06//z
Be756hcNCPAJA/kBC+cP9xfyGenxCAL0BhgG/QEY7f4H8wz2Af8IA/sGFRf3DA0EFP4NBQUQIg3yBAMG8w0U8vXt+RwJ+RAHBPz36w0L7hMjGP36/eLs9A/s
BgEg3vP88v/n+AXl+An46QH0CwEcExERBwbz+hIG8wH7/g/1/Q7t8/z/7P3w/wb6CwEC6xAL+Rrw//0I8fn9Cwr9++MGBQn3/fT6+fP5ChUD7wf5AwYBBPwC
+A30Av398fj0/fsg9AEB/vHy4QcPEwkB/v0TCgb9C/vn8Ar/BgL8CRjuAAj/+PcJAfH6BQP1BwIO8SII9vf8CwHwBQj8C/j0AgYCCAf67w70ARwD7PcR8/L9
BAgIB/gEAPHu+wEB9fn5+A/z9u/2HxD+CAD79QzvCO7zDAT7CQT4DicE/wkC+BIC+/v0+QEH/QcWD/sO+/4QEQMD/vz+7//+EA/0BvoJDhMP/gEADPkF7woD
DQ/88OnvCg369gH27/sjAA4GAf4LBwj6//3/+AX4FRT0C+v4Cgf5/wb4F+rqGUH/FA7pBggU7wL36gr0/QgN9gUF19QK+QITFQIF6/38ExUHGAT39xrtF/7m
HgMG8BcQDP3y+uj77AAH+PUA/+/78wUX+Ovu7Qr1+xIcDfj+AhkREej48SYK9/b8+v8IBggS7wfx9/319wv0+P7/AwwEDAn88v7+8ADx8wYU/QAAGwcHD/gI
/gv69+r1FQIE9SQFCw4I+wgD8AnxDAED0yES/N7/+QQD99QZCxsDB//9IO8OKAL8+usNBgEC8gz7DQwE+fD9BwASFvQM8w8dA/wiDgUH9PoACvX/9/jwD/cN
/wYO6gAK/f4FFgcW/BH//vcPBfASHe4KAhQC9ggJ/Aop9wkK+QAOCvwE7fwRBwMKFAX0C/v1DhTy/Ar59wv99wb5CfsC/gQWAvz/AAQNAP4TBPLqEBHwAff+
8/8REt/zGvn59QT/CukL+Acg7Qb4BAb4AuoJ+BnfB/Qb9xL28AYV6PMC9xAN7hbvBg76Dfz9F+bxBQ/4HwEG+fb5GPv99wb07vkECwf88/QLE/cFAggE+wX3
CwUL/Pf8AQUS++kADu8HCwML/ez6AfgBAfkT+Qf2C/8PAAPpAhEDCwIH9fkH99jyBQIB+xYHHgAB9fQL+QXu+wkAEQX9CAf/CQTs+QcD/e8AFv7YF/r9JQL7
Axv/HQX7+f4Z+hAFDAYP8QX89ADzFOP2BvgIBOP/9/Tu9gH4CQj6BA4DFhfdEuMT5hgG+fLk9xXm0QH8ISERDv4V5QYG//cC8BL56esJ9RAFEhH0BgX8AvkD
/wQHA/369xPwCfj9/u8QDhUN8vQUBAMHC/kR/wH2CP/9CAsE9QAI/gP2EPr+/gLv/PUOBwsK9xIVEQkO6uMABfUUBPcB4vIT8h7yAhD79/j2/ePwFhwAFAvm
AAYIE+vxAQTuFOsL4hoZ7t39CuP8GxwqEffjEgMYCgT6CwIR+w8W/f8D/hcW9PEKFf/8AvsO+g4F/+UnAg8V6/YR+Q349BkBAv0THQ/w8gsc8gkM6v3+F/0I
6Qb5CwgS8Q4CA/jv7QDfCfz69fb+BxH7Bv0K+P0F/xUB9doDM/0lD+zz+gDn/wLkDwIFHREL5+vr5CbV3RAO/e4S+/72CBMH/PsH9vQN8O3m9OwC7hIG+QcK
BPf9AgsF3gTjDg4T+gQD9AUJAfHjDO4RKg3s/RHl8t4C9vIX3EQX8cwUFvIJ2vrvHwv13e8TERAfHgDhBfre6DYFCi0A7+P5CuAL9P/6/gX17QncBhkE9eoP
BhEMEfPy8/v7/e/+9fgB/PoJ/PoKAP4J8gMD+goN/PwQAxYPAwQD9gD/AQ349/D2APr3CfYM/wjk8Nn6APn6+g38/v39Bf/+9wb6E+/44vYJ+gkC+xX3Cd/z
2/L+/fX3DQIG9fsN+w4C/QL+CQQG9wP+CAbtAhAABwvzF/0HFQQL+gL0CAYF7v4BCgr48dkPBfoJFgEbBfnqCOD1B/cPBgcLCwUW6Rr0FAD5BfPtDBMFAw8J
BAYQDAEB/wUEAwj4DPj+BfrzCvvk9gMA6hbq/wUI9g/v+/L8GPn9BQsCDvnvEPjv+QkF7RUCE//zFgL7/vzpDvPx4wIWD/kCCggb7dsGANsEEwXjGgPqBgIE
6hkR+BQXAxwQ/RsL8QkG9xYB8SQIDRXuCwka5wgN7ArzFAj4C/v3EvzyCBEA9fsADPIV9QjyB/UZ+OkF8hYG1A8sFQC39wr/FSr78vUG+9Uo+PDw+CIb+Qe8
KvfpCv3iDAwdCtkD9/8IKQ3/7wgL/iXuBfUSFAf91uXs++rrCgEFCwMl2OHz/g8N7vMEBwoJKBT7Ac/vFOES2iXx5Az79AgLDh3l9vL9Ewn4+/jvFwsd/w4K
+g0e9vzWEP0BCAf9BBADA+r8CwEMEfEBA/kT8BEI8wn9BhcDCOQr9Q0A9/bf+Pr2CAb3EvvhCOjyE94MAwPj+QwDBuYVCt7+3QT2F+8A+QXwBgUC8+n2/v4C
9QX8C/4GAQkH//b9FQn8DPrwAQX7Av/0CQ/+Afzt9AP49vkS/wsI+PL47g39AwoQDS652/rMJu0YzhYXCeIhEgcNB+/46O0K4AsL0wAADvb+DhAABQ8F8QIF
A/ID+wTu/wz+/PgJ6RD1BPn/GgkXAu4C8gfP8RT2Aunz9BsWD/vuCxoMBBHg5PHg/PMB+QMDDP7y9xQQ8xT7Av8NFPoNBPsAE/8nDAEU6vjpCesBCw0LDfLq
EiD6E/YK8xcOEf0C9AkD8g0ODBQLAvQM8QcGAgb69PkEBfEJAg/zGwL/Av0C/ADzEfn+BPvx+PrvAOwC6v7g7w0hAx0E7gEA+/zsDPUO/esB/iIFEOgG7Q4H
AQADDPAED+4zDPQZG+4oDvIG/+4O/uYl8wwV6gr3++EJ+yDz7/EF6wMB+wwN9/v/+w7w+Q70Bf377w/pGfPtAAX98BX6Evz8DgP8BxX7B/X++u/6+/38AwQL
+wP6DAno9gIAEQMKDvsXB/v9//7yCxoI/fT2BRIC7PT8+f/6/fgCBO4PAQcU/QsPBRvuzQPq6fr5AQEO+QINC/Do9ej/Eegi8yT8FP3r9wccFNLt9f3uE/Lp
7/gL9vTS2uv5/yD93hvtK/Mt9uv2CRQc0OTrFO4OA+fx9RPq9dPW8/H4JfX87vQH8/P0/wr+Cg74BgYBFu///gMO8fwLD/PzBwIDAPT5Cvv49gEB/Pj7/AIE
7/b9DgQDAv7m7AHrEPQK9f0FBxsICt8BDvz5AhQNC/H7Fg3t/Q4bGwgGFP0T2yIAF/HsEQ755PL98Oj5/eX8A+4G9er0Hir8FOsVABH3H9Ty9NwLAu7t9Q3l
4/wEBvUIAAcA8+wXH/kR9PYM9uoN5vD4DdoQ7ev18/D+/+QJ//MXBggLBfQJCvTq+/UA+Rf8DgcF7fH46fcJ/AAA8P8Q8wf5Bwj+9g8B/v4BFPj1EfLzARAD
DP8DIwkbIwYMBgz5+f7tAfzz4gcKHAoRDPcZ//AMBBAUBfzqERwAB/ER/AsJEvkE8wj7+gcQAfgSDAMG9f8N/QwL8gEO+wMBAxT8/w3x7Qrx9fsGAAECCPT5
B/P3AAj5E+n7Au7q6gQB9ggFC/UDBdvoE+338P/u8/8OBOP5DvL9+O/7IPcG+wwQBeX8++oQD/L8FgcO8g8GAyABAvv39wf0+fAU+wsYCQL+AQb44gcO//8H
DgMK8Az1/gkMDhP5AQvsAgf8+uoQ9vL95QoeFQsIFwUF8wH3A/MCCf/xCAP76QQCAgMU+ffwD+/6APPx7gMGAPHzA/v2+PX49QkVDgr5Fvf76QDq+xcW9QwE
AP7A7uX87On6+vMH+hAX/h0FBPYi9gf+FQHr9CMJBebk6/4ADQYX9Oob8AUGBgcF+wX1BPnq+Q3jGPv8CuoM8er19wP4+fwJFRD37gv6+vP8BfwI+Q0GHgD+
D/sJ6f8T+RH6B+747gUNAhnsHAgOAPUB9f8G2wYaAv/98xQHAfzx7uoK6gMH8Rf1+/z+C9wOA/TkCv/r6xkeFPn7JvMn4P3c1+XqRPcHAd4LEiIEFgn5EvcK
4fkMDwcD3gMA9Q8J+BT++/T9/QgMBPzuBun4ARL3Cff0Aff97QMI9QsHCgr6DvL9BvoM9ff8GAMMBf///Pv/CAD3CvYXEfcH9+UA7usKJvb4ExQOBAkB7uz3
AwLm8yIQ6CgS2wT1BDPv4wIL9CUIAvQt7PoF9uz6BRYHFfAT6igDFPwE8/4Q/OD0CBL7Efbm9xD//Pnd+AEC8wz0/f/9Avrw+vj8CfDx8fgF/vsJAgYCAAEH
Agzw/gIdDgH6+fUJ+f8BBQ4M+PII/PQQ8AD9AQr+EPwB/hr3+Oz7/frr+/319+zu+Pr99/fs/wAKFwH6CAfbAwDvAwkA9P7vBQD6A/UA/P7u7RAB5/789QAF
BAICA/wMEPX0AAj8CPz3A+8S4/4WDPDyD/jxBf3p8vwICxH+BRUW7+r89AcJBg4hABEtB/ve/v0X+/XgA/oC8erX8Q/e8QXr7fT8Bw73GCT9EQ0jA+/jBxLl
1d4JHAj14tPqFtfjAN7P6QT7GxHt+g8Y+R0I7Pj2CQDh3QAe/RbtAfkO/+jn9hAB+wYNC/YW5x4OHu76+vr3GNHvAQQwBQYE6yT8Bwj+59UQFx8ZBQsICwsC
AAAG9vr//fEBCwb77vgDCPwI/evqEQgACP/4EA/7+wAAB+YKEgn4ChP6CO33EQ8BHxT58wbr8PriDekR/PzlAA718foFB/4Q+O/4AfwTAu4V8Av/+O/06+QI
Dg4D/QP8BPEAFwUHBAQM//HmCw3/6hv8/QT+8/z96gsT5R/wAPz6BgcGCQj+7vXnCA4VBfH51wkF+QXg9Q7zAvr97Ani9AH+AxPxGvQG1u3XBen97O4H+Qn+
Bgb+A+kMA/8DDNQGBRD6EwwRBAT/+OUB9/APA9ny/fwQ6xz79B0a6wvn9PUGASYXCw/+9vIRBfAPA/zzCwkOAfgT9QER9R0K/vrv7ecEFf//BCTbBun06fgD
Bv30D+/uBgweCRoV+v74Ef0KCvL8DPMFDvIG/PwLAvcFCgcIAvzs+v/9EQb25/cE8vH1A/31Aw38AhL3GQD4CP4P//8IC+n09QAJ++72D+/w8fQG+AATEvbr
HfEo8x0T5RP/+f4iAhjq6hn4FQMNHfAqJBkPJdzk+wvtHgvu++bcGvMo7A0R7/QI9xQQGRca4DstFhg229z/AeQYGOcA4Osr8i3sDhf05vj7Ivn3+QDqAPsK
AP4O/P0K8wniA/0AB/v5/Pz/BvEQ9Pr+GQDbCvsPCPcIC+j/A/0IAS0A+vYG/QPr/Pj19QAE8xcBDBb0+gb27gH+CAH1/Pf0ARf79gwHBhIC4PIWBQL5/wYC
8vcQCQYR+A0VEPAQAw7/GQIC7+gBAf32+PYaAff48QkK9QL/EQYM7Pv+8+wA/v0EBQEFJN4LCu//EBQTDAn5/+cP9gP7/QT68P/07P7/+wL/AAkNCvv9CQgA
IvgR+QUFE/8B+PX+/P7nAQnu6AXx/ubw//P8C+3m5BYb+AcFBRgW8gbrCvUHCwQFC+b46fnzE/3xAAkNCfQZ/gP5BwAACfsIDfQKBwAPAfwIBAX8//b//v3x
FwwAFfL1CQPvBfn+CQUD+fQH8gDmCAIHBPrxAgEL/woP+vTyBAnxACT7zdbm5dgE/ufw/eX1Cub2ATkBKwARDaXsBtsFtSckCw4J+O0H9wb9FBcJAQQQ9Bb2
CfT08fMk+BQC8QX+DQUI/QsEEPUFEAUECAITGgXx+v0E/fv47vcYDgwLF/0c9v0ON+n98rsc/+QaAgELGtkL6gEA9/kOI/cb+/Xz1Bb6+QsZ8AT88w4D6gf3
CwkK/wjyEQ4H/BUN+P4MCAj4BgkE+B8ZC+Tk/BTpDA79ARDiDQPw9vv9CQAEDPQPFQUo/gIGGusS+vMJ8eUUCwIXGvQa8hQa+fsX/fkF9f0Y+hgQ9P3/5foD
+wgP+hUCAwYQCQX4Dfn0CRYEBgn2/vv7/vT2/u/4+unUCTXpGiX3/fsQ/O418vgM9yD8EdPz4AYt2vHWDev3Bvf9Bw4R+usLIgID/gT6IAYCCAr97QwDF+rr
Ev4F5gP8/v0GCQr9+RcQGBjx/gceCfoE/wYGCwUT7/0f+R4IDv7y9QnvAfIKDQD9EPMZ9/fwAgEF+/8I/v0L/QkaHQj3BQjzAPcg9wL+C/j2Feb98QDyDgj/
/wADB/f3AAny0RPzGgcWG9oL6w3h+AEK2PzoDfb89hoP3PEH8uIf/RUZBAL73BDpDRX1CAToC+DyCbTi8wwBHQfw6QP+/P0FFA8O+AzhC/wAAfT9D/kA/vL8
4gDxBf79Aev7EQL/Bgni6/Dq9QEH+/gB6/wP9vP6HP8X/AgI0/H/7wrXERcJDRoIGwPlHhTr/vj39O/a/wj1DPUL9x/ZLfrwCg7qCv0PAxgl6foTC+Tm/vXw
9+7/FwIOBgDw/fYTCu4WFvkB9wwfAPwYDhMCCwX1BPkEAwYA7vH3Avoi3v4JCP8t7B0MGA4c/BEA9QkKB+0K8gLvAwPq+tz8CCHkChD0/R7+Ff8eLhUZ/use
D/8AFgL7/wsOBP72FQDwB/n6/wz0DvYD7gQOAhX26gAG5/32DQj4+wMRCwEBA/MM9AH7+wAE9Pbq9wgB+/oDDwwF9AIH7g0PCggEEu8WIfQU/Pv9EPrr9f70
/PwBFfUO+vwS7g8H6/D0DAAM9wn7Gv8J/f8JBPwgFv74CQnx/hIJ+vP9/voED/31Afz/BBHyBvYRB/vnBPvl9vz28CIELx7wC/8FAd0D/R/1BfP18iv2EPju
++wH+QES//H9KewtDhcHFu8I7fgw+/QZAREA9goJDRnv8/L5AgEIERLs9gALAvcD/goA/wb5BQEK/un5CgD5BA4NAPUEAfXnDxPvCQox3+zl4hglJd/lHPUZ
2wYsC9H26Ov68ETy5hD0IBMF6iPl3Oz6Awv93+0B4wD9FhUV5PDmBQoOOd/mAwgC6eXx+h384vb98+7e9BUN+eD79wgJ3/zs/un26/oAAhsG/xIICPH89fkH
CAIS+vr88v/w/Qb63dsPAPoHCAv8Av0X+QkK/hMIAQMI9vvz9ArxDfT+Fg4T/v8E9/j9EAkZDAILFwcP7hr18AoMAwoAA/b2GxgF/AP89xL5A+0EAfnu+f0T
/wH8+QQQ8fD0AwUG+An5ABsB+uUL2/f6EgUD990BEOv99/4QCPQU/g8FCQEFCAD1AwsWAxUHAwgeD9Qq3SYFFBwHJeUC0OkQ9+cNIP0J+Swc7RIRDBD0AA/4
1A3CFxL68TQKAOj95Q4GAg7/4wr2LOL45esM+N/pIvQCCvAlDQQd/Oj0/vEE9NTyB/oVBhQPBgQBAOXv7QYN+/wI7wfj6Ozz/Q4H8Qv+/Pn9DQEG8P4C+fry
EAP8CgX5Aw3lFRL4EyIQB//7BAIA8wX9Awr3D/7p6AkG9/n9A/b79u0GCBT3CPr5AwLuCPf2CPYHARwJ9BTl5gT2+QgR6/v/Cfn9+gcBAPv+7hbm9wcP+PQE
/AUODP0H7Qb+BBbfDPH5ABgO/PwF7QcOE9nqDhz9EhYJBAIiC/cBEfr5/Q4N9wP6B+nq6gP3/g344fr08gHvCfrsAhj4/RT9+wEV/AfsBf/4/vz4B/L4/w/u
6/wJBPUI/AUJAwoJ6hj28f77+Aj9/gX3DgLt+fr8/xHx/AH5AwX9CQELAv76/ff6+/f7Bv4R/AAH/wAOAez8//4KGPj7FP0Q9f/z6u0CCfb38wvs9g738gQQ
6PkKBfMABPcD9ewK7v/0+R32ECIYFQ8EEO77AQoEAwf/Bf8FBAwH+BMD+fr9//wPAhP9+RP63dv+FQUI+u74Hv0lBe34ExgdBAfuFRP/4/jm5OMYDQAGGSXn
2Bv3DwzeBBYD3M/9/hIF1+n8KyYS6h7c9vkkBezZEvrqGCQJAgz75gPx9QHV/Pn5GBoTB/4Y+eX0Bu3z+vgP8fgQEAb0AhDyEAwFAvwK/QUJAQgHA/b2+AH6
C/X6AxziBNz+A/j+/esGA/EO4+MNAAPuBAXzLg/7I9Tu5/sLGAYGFAsQHvwD/wr//QgcC//37woNAf4CAvgK8wbt7vr6+e7vChznDPrsEBXy/ffl8RgNBhkM
5BHy8wMG2/Do6v0ICQP6/eX5DvX5/v358g0JEAoNAvf8/gLn9e/h7vz0BQLtCAbtCBEC9//2+wHqCgD7DAICEO349fILEQXuCRAEAgQV8vYgCAX7+/wHBhD1
+fghCfcV8PIHDPMA4wH57D7YDAkaBivt/AUV8vAB6Aoq7AUd9RgZChEQ9/wA/gbaAPYQ8BP7J/8I+wX0+/bp+xvyHhj2EhAI/w/lB/3zAf0CC/IIGQv2Bgf3
EfwB/AH2Bg8HBwwCBQMDBwIK5AH48yEBC/wN+woEAQD4+/0N4AwC9vwaBAXw+vsMAQAB+vz5H/P6IhARByEA7yH/8QLn7w7sDB0FBAwW0BHxJvYCBukA7vMI
IgQgIewHB/TzHNf3HukEHxEb8gjsAvIIEOz0AQEHCAX4CvL6BAH1Bfn9//bqAREBA/v+8/X+//b39wIA8usD7RoH8gH69eUUAvv7APADAuEXBBEW+gH2DfMO
AgX58gkAExDzAO4B9hMOC/wD8/wS9RYRBvr5/hEH7fgZ9v4KBAYC8gf1+wET9g/jBQHsDAv97Qnh9AoNAwELAdUMFwrtGAcFBAQAEAf2CRAFIvX5+BD29Rvr
EPDyACfz9wcCAO0DAf324f35AP0N9gkGBgoI/gUG+gD07v78+Q4I9x3y/u4d8hIL/Pwc/Qj39+0DB/ADDQz4DQj/C/wG+fQb8xf6EQIIBQMEFuL3BAT3AB37
/PwIBgwN8vD0+gH5/BIC/vYE9gkC9e77Dvb4Avv/BfYMD/8JBgr5+w35FPP9BgcNBAwI8AATDgz79fLt/gYNAvcBCgkA8e7v7gcNC/HdB+3nDgf6DhH8Ffvv
BQMA9QkIDxgLCfvx6uDs/gT49/0LCv0MEvj28wEA9ev6ABAO/PsJAPsD9vYFAf4FAvAC5gEC5Rn5Cu8R8gwP8wn89+P0CAQHAAsG/v74DewGBQLpCPIAAAn4
Cgvy9Q7+///39P/w/gD7+xwB/Pj3EP0M/dsY/9cI/hv/GvoaFufv9wAgBhXpIPkU+9D37P399OIQEPEa7hb76+4C+v7z4e0P6AQV+vwB3xEdyP//FNj1JNse
C9UG4CPm3hAN9hMPHQL46vxDI+oL/Q4V//cV2e/s+AjuA/YI+QL3FwL0BfsV+gT79w8G/vf+Chb/9QPy8uf89egG6xAHBQkKCAQEARMMCgcICQkP9woZGQjp
EfsH8Q/2+f0CCQUMCfYB+R38Fv4FDNgKFv0NDvL3CfgF4Ar/9/j5HOH1G+3u/hgJBRsJ/B0SDv4e/BrnAvbkDerfFBIHCf4F8Q4DCvgCBA32Bw77D///8vv9
//oDBwb5BO/6A/UYFebpFfv5HhYQBgLrAwH67wQM/gTz//7z+QsW8gPzCeH4+/nvC/wbIP8W/f76BPcHDv0NBPwQFQXz9PAKI+0CCf/6/uoX/vsL+PYC8AUC
+gEA/fv0DQYCDvXZFfrs+g8FCPz98gPtBAMFAwAEAAX8+AP6AgEP+RMD+RL6/AcEDwH/CgIRBQMA/QT+//MCAP/18/z2/QAGEBb3/AAMDwX2xQ792P0TAxUj
FAUJCf8IAesL6foV+gwGBuz99wQ0/B8UCPALAAn/BwwGAg35/g8E6eLa8AX/CRTwIAgW+AEc9/H+CP8DBfwPDv0CC+4MBu4HBQwAAgAK/hcK+hX69fHmyvEC
9wPk8t//0wgHCxEM+vgFAgIa6gcQ4e3t//oN7u/fCQjuCO4I/wsKBe4G8hAL9Aj57xHvDwEB7ffuBAr2BQjuJuMUAfTsGAgE+/z+B/j9EhH9+f8YCvry5v4C
7/gE9gn0B/UECgT+BPQJBPAG8hIA/wr5+voD+A8F+O//AAn2BQD39QL5Awfm/gn99gkLBwP0/AoHEQD58/f3ChPy7gMC/fj/FP0XHAIOCfwcA/8GC/QF9vUV
CAASAAMJEfcS+/j8Af4TBv8aEPH7HwUPB/oGAgXsHgEOCOsR6grg/hoD9QAGFfsFAALuCxb56vwlAdn14vYVCvTsD+UP9PEBDfID9vELBPMOEAACEAQM+QAU
AgcEChL3+/4XBgLxCAAcERoE0RsP8wDwFP/5AvQRCvYI8woo2Q0M3Qsk8A72Fgj6Gfj0+QUCDxMFHw76+vT+9vjpAPwPFQ7q8eYI7wQaDgz68/37AwMEDgQI
CvYBB/X+Avjv9vwVAPAD9gr9Cw4J/xv19uYM+g8W5woBAvfz3/AC8PYHDxoD5vX7+PEGFggDCgEHCg8KAgwPBAgC+fX26gcZ/vUOEvoH+gL8Bf/9/wojDyH4
9QkLBfMY298C///5BPsC5wMF8/MO+A8O8+j3Eh8COOj1IBAC7Bjs7gz66/MFDQn8FQ/v3vr7EQH58AoG9xL4FvD4BvgR7fn8Fg0I++HzAgwAC/v/8PMOBAPq
9AUDDPcDAw8ACffoDP/9+vz2AQcGChAR7+34/w0E5wkUFQMECQn5DA8D/P4L6PgGBf308vLzA/8IBQP/EgADBBD78A7+BPwG/fcQBPwP9QbeAQMRAwYG/wIN
+//z+gXpBRUKCPIQGRgh/ycPEuXjAeTz+g4EBAkY8QL78xQD//8KACPt/v0l7BkJ+/cc+vsM1fUW/hoSBxfyB9z4DBL++ff0EwgRDw3jBAMCFvkIAfj0AfkE
9QUc5+jyDvTqDwkMAAvzDQfyBwkR//kF9O0E+AoH+QL+BP4KB/wE9wUB+AMI8Ar90Q4WBwYI+BD55gUE7vrv/AwYEg0D8ufcBN7/BCr/BusU+QX37+3y+RsQ
DeP7AeP0+AUC+uIT+gn8CRj+9QHmBPwRDhv5CvoDABII+PcNCQz89PgLDw36/fr88Aru/fz/C/UUAfUYCQ8AAAP7DAb1+fr5H/r0EPT06grsAQMCBwYIAgDy
9+b5Du7uEP8G++8G6Pnm+uv+7QcM+A8LBO7+/vH1Cw4B9gcDBQb5AQT9/gj8DhEJCPr5+fr5BwH/AfsM5wUJ6gQREREb+AL0FfHvARMGGPr++wnmEPb6DhoC
DQL18wAWDw/5HQ38ChIIAf8BAfoAGgAXAwL2CAUJFvL+//vsDPsW9+cJ+O3vEQMGAvwTBwYW/fnzCPUF9+UCDgbyBBMEC/f/+PYJ8O/9/wQT9wwD7BD8Evrw
AQL19Psd9A35BfIGB/Hd/fXpAgj69vb5EAXuBQf07+4H9RD+6uMg7Q347+DbBwr3Bwb/DPoU6fgH5gji/P3yAQ4D6wwLDf4FKO0BFhEBCgj67RPtD/YCEP3p
/fEE//319/j1CPwE+ffzHhIF8CH9+QcfGwAABRgLF/kVBx0m+Pv+2f0A4e7mDt32ExYOGAf68gP6GPz+CgX87/HlGuEC7gf/JiEXDQQB8vD+Bx4PE/f+B/Yc
Ae7j6QD8A/UJ6QEFCAH4DwfyB/wFJwcFEvIAAQYK7BEE+Qn2AwgFFgcODxsM+xwK/woN8gsE7QL5+doQ6Nr7DOEABfcN7QcV/PDn9g/y8+ziB/wA8QcQ+eUO
//8LBgX++f36CRsB/gYPHQwBAfEX9vzx7wTr5fz59Q77/vPv/RUJBwD7+wYBFREF6+/8EAPx9vXzJuwICgb8/xEBA/nzGA8L6wkgC/4HHvoA9v/nAfsfABHr
7gYM+A0DBO4FA/gQ9PgT7gYW5wP+9fr7+vPj/QsjEfLlAfv2B/8JCfD1CxQO5f3n6AscABL6+OIG3vgPFAQCAOUl/AQO//nw+/MHIf7c9e/9DRTuDgUA5APy
7hMP9vkL6+MD/xzoD+gAEuwF/Pf3BBntFvvj++Tm+fILL/QNBfkPCwjrCvINJO356/36+/fx9PMT8/Tk5OvsCQP5/QAT6wEbDgEE9fcKBAL3IvEOCfQFGv0Y
/v/3HAgYBf34DfMJ+AsR8fMFBvwAExv/8d0DPxsBEfkXEgXkFubl/QvN6/gE7vbo9/v1//P1CM/+BP4D9gzmFAIQ5/39FA8C7g4SCPnuCAzr8xL1B/fx+Qn3
7BoKCgMB7PnsFw3r8gDi4PMF8fYKFhMYFAP6C/AE9uwA8Arx9PAS6vrwBwQKFOnnD/sC9/D/7AUL+A3zBwXiG+cCIfz4+wr2BgsB+fHz9wsRBf4JBwb0/PsA
+/UK9PIB/QLpBPMNBfgHDf4LAPL+6AvoC+z4597vCf0FFAD0/hvqDhn3ANv98gEG+Pvh8vz4/BsIAPX9DBUVGerm8wYbC/YDBhP49/vx9+/pBRADBP0a9vQC
DAUBAPz7+/fiBAb5/vP6BRYL9OwBAQP5Ff8I+wv+8vkCBOv5+wn++RXt+w/+CfMI7Qf6BP30B/ANAfftCPH6APDy6erxAuvqD+AFBQAB8AbqCuoDBfEL6Q/6
6+7+9gELCgrz/QfxCwj4AO/++gUSCQb18gfr7/3+/PT8ARjw8/cXAAsK+P0UDPTo6AQBBPUFDgL87g7+DwX8GQ4J+f8E+RwZB/bxDwsV8e3s7foKDgUVCf3n
8AUIBvsACPYM8P72++oBAPH4DAT+5/gG+xER+wn/6PwN9vQFDwrxEgoC+QEaBxId7Pn+Cwj0De7nAPoREQvw++f1Jebu9wEF/P33AwPz+hTxEBjvA+rk+hUE
Bf0RAg8X/fH17vf7FQYN8P0aDPwMAPb9Cfb1DOjmEgQJDAEHAPnt9wsc7QAI+fIFB/UJ+AUR9wT7AQvv+gL9BOr3FBAE/fkBAw4MByHgAgYO4g8MJdAQ6fUH
6wT7FwkgGwIM6e7t8fHpFRgnJiD5Ae8W+P8GB/3u/e0KABjq8fP5EwoO8eft2AnzDRD5/QUGDfsWDP36FwgK/PXWC/YHBOH3DQDy/PUD9fQkAP4HCgL9AfcC
C/vp8e8C9wz4BPD1DAEM8QrvAwcL7vEONvwAC+Ml8vceEP30CPQQ/ADy6fYWEAIL9u8K7AAADAX7/P4M/B4ED/wG/AgGDfPuE//u6AUR8QbpAu/X/ecH8QIC
+An1BQAD9gED+BHmAOsUEv35Awr58/8IB/n74Qj28QD1DfEY/wYFC/0D+gkB9QP77An5BPUKBRj+Bf3uB/H/+PUe7wIS+wn/A/wE8Qr//ez9BRQKBgn85fX6
C+sLB/fW6xHrEuvqAhQILv31CAkTARPy+gzhDBbv5szv/fbm++TuFe4I6PEH3AIV8eAU5gwOBhH5EOQD9CP7HgH1CAPyA/8A7w4CDefpE+UHChwS8RPy5wz3
7vkT/BLv8NoI8fwSB+4C6AMFEwAC9/Lt7QPu9w8FBgUhDA7z/QkTBQoG/vn2BOT5EAn8F/EN9/MK//f4/hD+/woRAfb57wnzCQr89PwB9QIA8gj/+f4EAQj5
Dw79/g/19gnzBvYB8v8Q/gEFAv8V7/H//QUSF/gAFvH46wAZ7tn4//QHDOoFCesJFvH5Bw8N/vcTA/YFIgcK6xD5zQYG/QUB8/zvAfYP//sV6AD+4goN+iIT
AQ0E+BEH6Qzy/hYbDQUT9wLl/Ozq6h4b/AbpD/8IGQMC9//19hf73ezt9QwMAQf5+vYQ9PwU8wr69fj58hTwCxH09vb3/fz++vrpDiAFIfn5BgLhGgkEB/AM
///6DBACDAbzAxwHCP0D/PLxBwkI/+3n7QP5CgP7Iuv7AAnxAAQfCPcH+gz/Bxz+9f7zBhXjFCHa+/0Q8gb9Bfn99QMMD/EJ9Pz2DvDy9wUBAhT7B+wNAwn3
BwsN8wYBCv/2BQEJ+AD8BAj+9voKAPb2+O738vz+BwAAFAwV9P/mDhMB/w8CAPnuBAMLA8z0+xH+GOv3Duoh7fMJ9ez1AQD+Ax79AAL6BfXr9/ryDP8E/P0a
+/vw7QABA/0L7Ajr9+0S/AwNCwj//wkK9PAHFQb6Av8G6gX/9gEY8/b/CAj2DQ36AwQOHPsN/QEH9Bv///wJ9wcFB/npDwMJD/kb9wQICfT9CAL7FBEH8v/z
+vULAAv3BgYB/f4M8gDu3d8K5QYCBw8QGhT1EvwO/u7/8P8CAfUS+Orh8AIVE/cW5BPsDwf47P7gEPHt8SMN5wYWEQkTABT+8vAbAPz89fIW8Ab+/vbs9wIX
7QIEA+IL5wsP+vbtDfgB4Afx7ewmBwwD/BT0+AfzBwQE3gP3FP7m+QP+BfAO/QHsAAcN/QH8+wvy4vwJAw/+9gb7/AACB/P++PQI9QTxEe/15hAI8PER/AEm
EgMKDOkb+gcCDAYV8QP6Dxv32e7+9AIPEgvi8hHw+gsbABkKBR7g8BQc8RMIBAYl1vL4+wPxCA0S/SD5/QX6+hYSCgINGRAE/Pr74fTv/PQVBf345eD49BUV
3xsFC9z7BOTI+wn4Agz98A4BDyk1BxXy9gYF+hfjEv3rCwQGDxkQ+PkF9xH3BgD/DfbZ8Pj+GfTkB+/k9AgHDBwH5xPtBgD4FfHt9AEQ9QAQ/fYHA/oS/u0B
//cB9u/5FPsECBENAvwD/vwFFPQU6Af59AL+Af8B+QL/+AcL8/QK/Q/5//oD8gMHEQ0FEvv2F/j6AxT7D/wC8BUCA+7j9SkFA/jvDQcCDQIH9PT1CfoH9+jz
+CANEQf2/vYIAPAJBwkL+BnxCAUfBQH7EPwB5hbzAQIf/gYF8PQLCfH97gkWCwX7MvHvCAwQBhz65BPx/fQJ+/Pt7f4F/v73BA8CBS7m4vnyERAN+/8D8vgs
J+0I/vgnDfoG9/8H+QP3Hf79Gw39GPccB/cLDf34AwQJBwoCCQkW9w8DAP36A/0D4OoN6wD/AhH04wwD6/n7Cf3pDfrnABX8DALXCvf1+QUdDx8QCP/kHfXz
EBMS7fz3GBYT7O/6Chf3E/T7/u8KA/juAgMUEQnwCAMOFv8GC/f9Avf4BwPv/wv9/vH27wQMAAkB/xD5/QH/BwYS7Qvz8vH++f7/Bfn8/vz27hTx//MS/Qn3
FfH08Rf4A/72+/4M9vrlAwT7/AX/Au/9/PH97//+DfgZ9O33EPX3+f8OBwIC7+rs/P4aFBMD7/n39P32+vQSAvT18/bmCAvn7AD5//YC8vr5AR8JCvD2/AHq
DPX5CQ4KBhf2BgnvEAL+CPYOC/4T9ff5/foG9v4W794F4un/EwD6/vgQ+gP1/fn/B/b8ARXyEAgKDvcBBPj95+cUFwkx/fAE/hcB9AD5/QUGEh/zAATgFAX2
9+kICgYJ+DLyAvYBAf0C+Br0/BPz9PkY/AT6AQkYBgAaCvoJ8PwDAP0Q+wAA/eIKE/0KD/MU9u3o8/D08QPkDgQMBfz+8AD0IQ4R8w8A7xMQ/vsh/wj79QkC
9fPtDhME+wgI8+bg/e0BFfkNAvQGAAvwDvwBEwUT9QAQ7/gWAQEH/PTzCAcA9PwI//wICwoG/v8G/PsGB/nsDfn57Pv0A/36DfkEBgL6Dg4CChIHEP75APwL
Afr88/cK8AL6+PP/Afj6+P0THvkA+DH58wj1C/72LR4BDAz0Ghjz7vT3Cw7/GQEE9+n1/PvsCP4EA/L2AQcPBP8K/v318fjr8vnw9fUHCPHv/Pn0DQj4/hv4
CBILCPwGAPwTBOQH/AQCAP8DFwb0+hUJ9/cOCg8FBAcSA+sCEwoFCPXqBwP28P8MBez5BQAA/fT9A/MB+xgRABXf9gUQBP0D4N4JCufyAgzz6vEYEwQM7Q4C
8fgF/wIG+P8JAQMJAvMH+/bz+gr2AADzB+4OBQQD9PoGBSEKBvkK/wMLCfkXAP749A8O3/73BQkFBR0CCvcG/gf79vz8DucD8/v2////BfAD/AQB9fYFHP4P
BAAL6Qz2CxTr8gn89Q363PQI+Q0G7vgJ9QTiDhgP/AAX8wD5//fz+wgSA/ke8vzp5wn4Ev4C+Oj77vnw7gET8vDu5PT0CyoXEPgJ+gb38ebu/OoRD+0E+BAE
2u71Bu77+v/1+fgBFPsE8fIL8ggV4wP/BP4CGAL3/A70HCz9BvT6/u7+7/bk9xIM/vQFAhAFCBIHAvH29e/l8RAG8+T0DQ76Be38BQD49gf9+fMbC/wD/fsZ
Cg4JC+QcAwsNBvgYA9n36AIRBCz8CQIVAzAADhH4HRPt6/wO+Af8CPYAAQQKFwj0FPvuCOYN+BEGKvMJCwUcG/Hp/xcJD/v8/f/7Bw4LAfYS+wcCBgj4A/4B
FxEHFRD59gsM/A7x7hn56QvsFvIR7g4E7fAfF/8DG97j8gT13/YO3f386wDJ6+z08wPv+f0XCwMSFB8Q+/cC9f3pAfzu/hv0AQP07+Dt/Ov9BPv2+QMMCBoM
EOz3+dz0LBEAGQ74/RQM//nwCx8N7//kB+UOEPn9Bfjn6wL76eQSBgsiDQT0BwML9vb6/hDqB/Md8fz57u8BEQr3BwoF9QYABfMCAvb3Avn4EgESDwLw9Ab9
APb6EwX+BwUE9N0JDvUB6/kDAwcBCvn3BBYK9//78hnw9vvtBAYHCPkUBA4AEQAGDgfwDgT2BQAFAQMFAQMFAAIF/A3w/AMG+Qn9Cvz+/fcB9+3yCfsF/PAa
+PcMDPjyCOsBA+b3BPX/AwEVDQQABwT/Cv//CQgJB/H6BvcO+wv88/D8+fLp+Rz/AQwEFRAaBAH0DQ7/6/8ZEO0BDRr83RrkAv368ev0Bv/s//z8/gDz8AkZ
AfX7/vsF7fwV+/X2D/X0/P8DEu0B/e/y7ugH7/YCAf37BgAE+f8JAfbvBQEABAH98wAT/w7n9vr+/AwF9PYUEfj5+/399xgTGBHsAfb8Awb6EBHyC/3WGw/1
DQoICOfzCSj7CQAI8g8VHAjn+e/8ExMT4v31BdoaAQHkD/oC7vwCDfkX+PwD9PADFgYGBwQCFQz5++wXAA4ODAXr+PkR/PwRBQXz+Rj59g8KAf38/gDvBukD
8ebvChsD3gEBDAAGAusUGhUGAvHlAg38/u0L+PwS9AD5AQgLARf2+AMG/wUD9/n0AxEH/vX+/gL+/AH6BP8k/xvs/Pb88/367/P2CRX9+goICvb1Bgv1DPsX
/BUJCgkS8xEAFwoT/BcS/Oj5DAH/Af0QCPwIBwAQ/P79AfECJBD69wwM/xcDCw3sAvcEIw/j7QL4BAP4Auv/9PwP9/UD//b9Bv4H/vgC/wr+/wbz/gUN7vr1
DgUCCvD24/EEBgYHDALnDA3yFv4JIQgG9f0D7fIICQ0JCvj0+vL8+ifz/ggCCPr1AfkV9gQM+fcV5x8C/w73CPP++Qj6E/b7FfD6/v776/4BCvHlDgsFDfX1
Aff0CBj+E+f+BwfKI+/rFvwHAw/vCwMGCfUBFen25ff7EP8G/wn9Bg0A+v4KDAX5Ew7z//4L+A4eBfH3A/bzF//5Afj+BA4J9AD05grx3AcA+ggABQr1/fUM
8goFCP4E8f7z9fr9FP7/C/779goKHxMO3STlHwgKBP79Bv4EAef5+uny8PT2/QgA9s0G6fQFDQToDQIdAvYO+/z1C/0J8v8G4QL88fMHBRry6goH+/wL/84V
+gcEFwfp9//6/RHyBQr5FgUCAf/5CPvy7hTg9hMO8S3dL+vnH/Ma0uv7MQ8XALri/B/xHAYA2NMc/AHWEfHv5+QX+PDwHuQBHAMJBA3r4BMXEP0JDfkC6Pvl
APb8BvnjAwYfJNod8uYPJwQS6/wQ8hHcDBUYMfrv79byCPMR4enoBw4R3vIK8/cd6gLzA/AJG+gc9AcJ9AL77P74/gwB4v/tFQ4MIAzw+f71CALuDQ30AgIN
7voE/hXj/v8T9+0K8xYdBOv7ECnyKh7kAv4MDez0G/ki6ev+7hDYHAQH+/f2ERD4AgwB+QUOAfj+9QsJCg0U7vkUDf0B6d0D/QL8HxQP9/IrEBjnDfX06yf3
/RAoFgPz8ewMC8r+2P0NFQQE+/H8FxME6+8K+/X8/f3/Ae4aBAfw6hH4BQnmCjvOEuD77hTvE+Ts3x4cIsfzEOgeJgMc8M8UCwQNEP4VE90O5wL5EQAZ/fQG
EA386/YC+PwbDRoL6QsS8+MIDhEV8BbxAhITCQj5/RAU/w8EAPj+Cejv/QH5D/kO+/oDEwf1B/sJBPPvBfz4/gT88/wCCAf9CBERBfL68gH5EAYZBfsK+vP4
CfoCDAECBgAJ+P7+/ggP/Q0A+QAJAw356/oKAPUK+vX+CA8TEAbw2hUCEPvg7wkKBQQYKQTt7AX9F+IG8xD4+gD+A/z69v3kAgkLDwsAD//9CSARA/IK6Avg
+QLqBfkDCAr+7eoJ8gD8A/7mDQsG/Qn+CwPv5/Lf1xkC/fwa6Qr29uDoAv/r+CUgMgX6/ewa2A3hAwgNDQAJDO4VAxfwNBL3+gkACMjz4g3vCfzZ7QoYE+HM
4PL39Q/42wb3Be8IHP8NCOcH8Pj59Azx+hMFCwAZAAns1RTq9u8D9vAm+gYJCxUV8hcK6RcP3hkHD/7y7golDCL99uID9u0WDen6I/cCCgD5/vXd+fn37fP0
7AwQEPz0A/Uf+QTu/fvzCf0K8/f78/r79+77CAcP+gUOCO349gj3+gP99/4N+gP6BRUPEufwDA0VCfQIEfgE9g4C+Pz9BRAAFuUv/w8BD/Dy7PPp5xXx+P7y
Be8NBQ3//+sM/QAH5/HwEBsD7ff7CvH58AALCwEI+PjyB/8D+Pz/+un3DvsEAQUEAwgD9/QXAPYOCxDrDPfxCfT5BAn9DhYD+OsC8AT6/AgTCQH1JPIQ8TMN
FfUO+hT9AOLt/RMHEhcRFw4n+wAGBNX97/YR6wL+Cf0H7QIKAfX1Be4DDAkUCwcNDAYH/Qj07v0v2eki//QO9jPj7gATCQMFCQPuDg36//fqCvT14ff48An5
+wDv8+rzCfcI/PX8CwkGCfj5AgT1AQD7+/AE+PvvBwjsBPT3DAMAA//68QEG+Afh/ywGAQ7+BAUGBAkEAwUJAhXx7QUD7wMb9AcKEwsACAD/Av/0ABEA9vn/
CfYE+PX7CvDyBAb9ChTxBvj2DwHiCgT5/wT+E/wG/fkM8AIE//8N+AUD8Pz1B/v1/gIBBQT9+PwFAAoG+PP5DAH9Afn39w3w8gT+AwsJAxEG/PoB7BP59AEJ
APb88Aj2CegFDP4P9+/XCRAO8QoA9/wT7goJ/Pj7+goL/QL7AQAY3v38+QsRA/wKC+4NEv4IB+/6/wP++O75A/j+//AEA/35Dfj47gvu/+cHAPX4CQ37CAEE
/wz49Ab5Av8K6vD3BO8E9QQXC/gI9BX88xX1+SAJ/QTzCAz1CwMEDvX47foB/QkP+P/5AwIIB/EM/ADyBPLy7Pb6BQoeEQEGAwkCCekO+Ov+9ugj8RH8CiD0
AffqBv0R+gL1AAIR9Bbv8xr46fn4AQn88SYBHQcXC/4G6/oC9AsD+QcM9Ab4BQr/9er0CvoSFfbzCvMXCgAO6v4R/uL6Aff8D/8JCCELDP0H4gHo/An3D+IK
7iALDPLz+xHvDO8D9e0ADBH5F/AaAgH++gH+8OX2/fn0+xsIDx0RBAIN+gX7Dfv2++oT/BgB9PX46f4ZAvLsDgX/EwbhLAkDDB8S9hcU8+js8SXy/hHp3+f5
4xUL+AL68hMS+wT3BQoNEQT8+/71/QgKFvoR/AX0Agv6EAz19grR+xH/GfsRDAD+8wYECgsR/hYLD/wGCfwD/Rn+B/Ua/yEP/P0B9fr8//wG8/QCAO/mB/0B
8f/0DPgbFvQY6Bv5CwP/9gAS8QEPC/Tq3Qr8+vcGDOD8/v8O8xT9DBnbEPwR9PjiBAv9Cwv3BOTrAAbw7g4E5f3v+gXmCAcU8/II+f3x+fX4DQv7AfTz9/kG
4/EL9en6BPgL5gvo6/f3APvw//QQ9Q0V7Qj7APb14gIMD/3/JBgO+Q4NBu3qDRfn/QYKE/gGKQH1BRHt+A356AwM9QkNCAUL+hj+FBIBAusNBAgD8PL3/P4V
A/H/9f8OBwruDAL9//vvCfAPEwX+/Rj2+RkVDg0iARL3/OT/4/sEDO8ADhP68gP1Dt4NEe3m+wz5HfUJBAcAEPblBAUNFgL6/gj8EgcD8NX+Cv/s6AILBfby
FvsD/foL9wIR+/jsAQf38wUFCPD8AQDsCfgJ8Q0EAAH7BggE+An78QUA9vr9+vEFCgYF/gMB/Q8G9RkFDPMDGxoJFhYLE/oIAwf1APf/+PUUC/r79/oh8+QG
Avn9Ce4PKhMtDe/hDe8CEdzqAwIZCBMh4A8ECQkD7/EAGfzv/vcB9wr15QIA8gID4+Lq8gb2ART/9O8EEQMA9wIHBggGA/rx/gkEAgMJ9wgB+Pb1BgX7+w4C
Afr57Pj8Dgke+hAGBQT8/BgT+fQC7gsCIv3sBwMEDgX4D/gCGOwO5/n89vsZAfb8/AgAEv7++QAHCgsCF/31CPf0+wcUEAzr+PML8N3lAgAEAfbx+enUEgLe
9xMW/Pj88fLpEfr88/8Z+PcEBQwH/+UJ7xkAAfwQDQfqHfQG9uUJCwUQE+/99f0L6QwKAwsH/A8Z8AQJ/AgDBhERBw4KA/HqDfUL9wv6Ewj2AAwEEx74AP38
CALr8ggSA/gKCvIA/wkFEfgLEeAJIhgb+f/5BPIQJAn9+Pn2BAz3BQzuBA72+QUcEwz27/EF9/4O+wYP+P4FD/D7+/f+CAsJ+/sL/PTuCAH1BhP2CgftHxoB
+gALD/cFAwLzAu0C+xEWBxUB6tcE7PECAwsM6/D1ExEUA+/4HhPvCd/8Ifv3DhEV/PQG9vIEDvoHAf0SDgAJAw4H8/0N6xf19gLxA/wf/A8D+wwO+AkG/PP3
DATyCQ0I7vYQBwYDAwT/9vkK9fIC9/IR9/AY9urx8hL/C/zk9vrxBAMB7Oj77PQH7wL9CesHBvMFAwrz/fruFQIB8gcEEfX9/u8C3wzxDQUP/wER+xcR//zn
D/QH/goH8wL79hD7FAn37fj3BvPf6AYmKf4SDu74GhHz8vv49wAJFfELCg8N+OcNAP3+Eu8EIQoOFQ7x6PXxARXwEOjyEAgB8Rca/fz30w36C/Ib7QEIBRUc
+wL75vT1DQcP/RH9EgfOAPz/HPn69Ar5A/UR/hMI/AH07Oft9P4e5xcDDhn+APgJIQr+BOIW+QXsJfQGE/caDQwHB/HcFAACFOoFBfgEDhgN//4E5g8UFAsZ
7gEQAQAP/e/88QAc8gwU9wL4//UD+voGDg0E8wf59AnwCfTwDPf3AAcHCP0P9PwXAPwA+/T+/vf79vj+8/cH+wAFBAb1BAEM6hb9+xUBBf335fv09vcJ9QQB
BfILC/QA6fsC8hUS/vsBDfX++Pn49vr9CPrnAgT7FhP0CQMD+xPj9Av7C/fxJfMTDA8C+//88v0L8uEuCgUi5vH4EwAG5/gN7BEd+wbpEvMR1QT98Sf86Qv1
AyH/ARDtDCEGDvsY8QoACPv+/gcEAQcPCRrtHvb1BQ/jAQkIAQMDBQD6/RYAAgUF7wP5BwkP+f0S7g8B/PUA9PkLBQA7FAH5+QoJ6fXz/iT3AgwJ6fX05/r4
AQz/APX2GiEEEyIL+wP56/0JEBH06fD7Chb7FAX2G+/0BQEHEf75B/z5+hD0DBb6AOjn/xX8AQQVAwcMCvD37Pr2EgIs6eYc8Q3Z5Qf89AcLBxQSCv3dDO3s
8QsvJQP2GBEP/PkN+xTpEAsLFu3s8RIMB/Dg9gcYBAr35+TpAAPg9yP4BO4C7gz/A//8AgQNEvH//QAMAfoRCfQKAgP8EgUB++v2CvQR+vgI/QgHAfD9DQAC
AAEN/wQQBQj/+AAOBQryAu0U/gD4Ger/Dfr38xIHEgX8AAkF5QEM+gn5BQMB8QP3AQPq+PX+CQnxBf8C//z3DvUDCw8CBfPzCgERBwn67/H++RIF9gAS4vb/
Cvr7BOkA8gENE/vtBvn9EfUB3/sF8QH+AgD/CRL7AO8O9QX1/vn38QkR7vkG/QH3/QT6EwIKCfzu/gT5/BL4Dg348PjdAxD48/cC/AjzEgzs8AIP8Q0B9vDt
B/QCBAEB9vn7Be0A+P4HBgb4C/0JCgIF+P4f4A4O9u348S37+PEa9/UG8Qn4Agb+/RIDAAAIDOn4CPcL/xbnCOH25gn9AgII+wb48hsNCwL3E+759OwNB/7x
DPP+CPwI9fb4BQYPF+v6Cion9Q4NC/D6AvYC+gD58PPzAvcS/foJCAQDE/nt9BYE/wb6/AwD9gH/AxMGCAYD8gTzA+YC7PUF8ekD+ggSDPnxCtv5AwsA6gAA
BgD2A+oN7wTjF/3/+Bb09AX8FvIKCQQb9PoQA/f/EP8N8frjGOjv9+oU/RQLARTv7wUZ4P0AAxQR/RAc8xPuBfnp7vMG6RD26TYDJwgRD9/5+Bba/BoKCuj0
CgzkFO4F/fsL+OkRD/v0CfQiyQfu//MGG+L+/BcG+/b4/+H/+grf8PsbKQoA7x/qBOr5+e8C6/IQA/z88QnvCgUA9OwH5f0GCwXoAA8EHuUG7+z28QL87Qj+
/P/0CevyDfv38hD0/AcU+ucFBPgLCOwXBg/sBAH++Q79BggK+AP67wEC+hDmBwT8/hn/5vME5v/3FO/9+fbf9ebU9B0CDOwJ5hIH/gQA+Rj2CQETFPLa8gz/
BgT5++QLA+z7HQ8T5RPaEgTv+PESGgYKDPn/EQH1BPAZ//UMEgYDFwP6+/b7BPkG9gb///Pv9en3Bvr/9wwVBAMaCgkGCgQHC//9CQUSEBT29/4BCvoA7P4H
APoEExQICPXf/wnuBhLvCfr7Fg79Dgv79RUBFAn69f8L/Ar0CgUJ9QUG4eQc8QIcDxb5CegHCg729/kZAvAD/iAEDe4b/gTpCgDr9wvo/yEGDgkZ5/H5+QT+
+w8N9/oO8/3q6wwKAAb7/QEC7PfhG/cDAAYN/QL0/uLwBfYBBPoA/Pv8AQYRBQny6ej9BwIKFAn1BfUaDAj/DPQZDPAE/AoB+xcP/xIL/wEN7/n7G/4KBPsH
Bg3u+AATAun9ARkZ+AXkAzX6FQrz/fMO5ArWDwMAFgcNHvoa2/Pp590AEBP+/P7wGPYM/PrwAwrwCOwA7/gPBv4Z7A/uBALr6/kKDuz39PHs8vX76vH37Pb8
/fYT+vsF9gcB+gL29/H1BRYB8xIK9PfwNAMQ6gID8foI/AgMGgUIBtn7Bf7j+/f7CP71EgX1/fsu9/no/vvq/woFCRIUDQ/73OsG/eP19woFGv/7AQjv6Ob/
Dw3yEAb+//8KCRD8BfAP6wUO2hD06/0F9fwSBwDs6QIV/vcYDuQLCwMYGvsE6hL6ChLQDMDlCwkCAv8JAfEI+fz3AQDmFA/8CP78AAIAAfz49g0K6v36GPIX
2hH38vsFAPze6OT6JBsf9gXp3BMI9xbcAfcC4g8J/v4O7wkI/gL9/hIBDewE7unt8Qr7Bu0AAPwC/BME+Ar7Fgkt/gP+ARMO6vQJBgHv8/cT8O0AEg7o9+sP
AP/vMd4C7v395uv/DAD5sBLkMOn/2gQRA+4cGg3zCfgEBPb7/vQFCgEGEiAA//P/DR73BgEI9Av4/u7xAPYdCv39+wf59+YI5QAMH/wI+P0OBe/t6f4L5/4B
BCAQ9wPw/gUEEv0F9wPu9AT5CQrz7wcDDfX1AwsH/RL5//7nDPwR9Q3/9xH88QcIGfwEAPr48Q/+DgT/DBoEAwfvAvIEBBQGE/kBBvz1DwkP6wkB+/71AfIM
CQwNCgT6/Pr++/oPFAIXJQj+DxYF8fYD+QQBAggDHurx5vAB/RYEAPMKCQX7CCMKCfTpAwcCDQL++wj5CgoK+wQC/RYKBAD4EfgGFxUBDhvqAgUFDBr+BAPm
D/IHEwT7Bgb6B/z4DPMT7gz3Afnz7hf68wgB//4NBfIG7AMA8/wDCf8SA/sC5Qns+u4DFwT+/xLkDwYLBgv+/BL7DhDw9vYCCxoADffl7+UH4fQMCuXq/xcL
/wwI8v8JBwEG/Pf8BwUUEfcN+fP///MG+/wM8NcUAgX/Egr7FwH6HwQP/Pb2BeoSGQXz/fbi9/31B/v8BwP69QQA/P37CvoGAfsG/d8AFQYN/OgJBvUFBuQD
C+YMAOr+BfgO/PQDAwP98PvqBv0CAgDm/wn+4gPuBBgDChAD+vz/Bxcj5PkF6e8B8AAL9wkVBBIL+P4A+uvyBgzvFvvj7RsKHgf17wntAAflAQnx9xADIf3u
79b9//v/G+r5//b1DP8cH/r78AH1GekBDw8HCxQG9eP5/Ov6DgQL/wUEAwYECfgR+RD2Bg0H+vQRDf3rFwkPBQP57v3zAxTz8vn1/gcDC/zwAwX8Egb38/8J
Gwb8+hH12/b18/kBBP3xB/oQBw7nDQQK7wgE/u4FDg4U9PwABfIV9Qb37gMLDPsHAxgPG/gAAQEDAwgCAPsBAf8BEwz9Av/tDg33+gj9Aw/8ABQZCQsMAPX8
/AQA6+4VA/gR+g319QH5Ce4O9hQK/vz4CAL9BAT7DwT8AfP38/XqDwz0Bu328wb2B/P+Awj28g72+fULCA8UBvn69ALw8P77BgkG8QPvF/IE+gD4/AnsFg0J
BQf2//wIAAL79gkZDAQC9QT97uwDAPEJ9BEJDPIBFwkY/PoI9vYIBAAJDAUMDfcJ+gYI+hUDBO/94RMC9QH09usQ6A0J8gfz4AIA+t0HBPr9CPcU8PYuDAUE
8wkY7SgE8hb0Af0ZAwQCCgUAFd0oFSwj/f/0Ed4GCOcOBfoXCvgJGPIeDPn5/ez2Bvv1/g8IBv0CCv7+DvwT+vUG+gsRBQcHCv0GCQjkDvgOFw0MHQj8CvX6
6wDt/xXn9wLtEAD7Bg4RCQ0P+/vv/wILFRUQCP0NBPnyEeoL9gYY/Q7xGxkBBv4F8/oD8+P96v0RHfgTBhDw+hkV9xbwDAcECgL8DvoD/ADs7QgD7vQDBgf9
AwUH9f8CCAUI/Qn7AvMeAg4EHwEC5AYGC/P76g79Ew8O9u328P/pDekX9/gG/Qv07Rrr/wX25/8D+OsL/wYJAAAME+3+AADs9urz/xH58v4I9vsL6QEV+AHs
5QMQDPcJB/0C+APiAP4DHffnD//yBwgG/gwLCA7sBwwHDeP3/Q317RP2FvsW6gwSCgYS6vcB+/z2B/DvDQj79wL8+vwP/BD77QcEBAf7BP0IDf/8+/4AFvb7
+/D9/gkQ+fHv/fkABPUH9u33AQLg9Br0AQj68gP3Bxf29Rj7+ffl/vn7B/4bD972C/MRBuwHEvr28vUEChQRHQz39QD7IwjiCP35/A4HEgHzBPQQBALy7wwK
9BD+F/L+9gABDxEQ5RDhGggY9e0ICvAO/gL2Cxb29gLy+RMD/QgABv35HfQEAQURC/b39f4EGwsM7//9/PMGEgP9DwYB+RAB+Q35/uvjBAL48/QAFgHx8BUF
7BcnBxvTBPkKDgUdA+T7Aw4eC9oC+gX0FAf68+sD8fzl9vcZ+e/2IxcH5vfyBgHtGuMn7CYK8AoJKRcS9d73/yXo+gsHD/4mAeYRBQ4g5/H6BvDv++7w8QX7
9evc6uz7Iub3Axnm9xYcGCES+ur/++8K/ewGC/ABFBD77QDsFfMO6QAFF/b4ARHwFv7s///oABLlEe4ODgkHECL9BgkY/+4HEP4U+QH7Ee4M/gEI+er+CgIF
+vvyDgYC+QwKBxr8BgsVCP/29PgW8Pn+AwoM6QkBAg37//0FA/j9DBIAIv0JB/D8+fHfC/fw//cHBf/n+g74DfYCGQQSBPD5FfQLCukLHvr78fcBFvYGD/0B
E/ERCvP76/cKFQkC9fgG7yn9/vgGBwkM9AwfC/f9CwL8EAH0B/cRFQf4BgMMB//7Dv7kDAH58/z2Gwkc6gEQEQEJCgH0+QwL8gEGBA3s89z9BvIF/hP3+/wI
FxP7CAID6gryBRLyChDz9xcNCwH18wIGBQnfCwUM/f0B+AkDDO/v7AUEAwf5ARAO+AEACfn4Dwb4CPz/7BD2AfQM9/30C+72AeoQA/Xv//4G/PkA8dkT5wzr
//n9AgH79QkJBwUIDwb9APb+CfcDCg0A+/0P9hL24gsc/Af2A/j7AAsB//4ZAwf2AfrsAwr5AAPw7g8HDgj+DAAF9BH6CgwY9Q78CAADEvjpCgb/+fbwDwgF
/vD/+QQHGfr9DQc0AwMC9AwSCQfxJOwJB+0HGPYHDwv7CAn+HgcAJQIAENEGAPkICf72AQXl/ALH9vgL9w0I8/0BCgnzHN4u9wDeBfr46vEBBf7mDu8j7Av1
HBYN9g/+IQwV8wzsCOj0D+D1/e7h7gMJ+/X88RAQDvnzD/QXCwv/4xwJBPv3Bwb7+Qwg6xka9Qr+AgbxDfsKAfsGAw/o8Pb5Bv4Z8AoJBhHx8Pr5De317/0E
AfgHCwP6CA3+//r+/Qga8Ab97fr5//LuHfsQDP8HAPb2/tf3BgUDJAsHCwH39/f4+g4JBQb5BvgbFuoa+QgFJgoIBP0TAAfjFhAJG/wI4vnwBQMH9wMA+RcF
AfgDB/QNCQH17fsf9+8B+PMC+fP9+QMZFfgN+fj5B/4gAf4EGg/rBfoM+e/7CBUJ8AIF+/cGCv7z6fPu8/MM+w8HGgD/DRED9vEFD/8OF/f77eft3fTg/Rjw
DPoGCfnuBf/p+A0C7e7l9gn/9BUO7Qb/7eX2BwsO9PAM8vT8CCj/AQsEJAf6CPQcCfYU+OL8AfUt/h7nEgkI8gD50RYBERAKEgzi8Ab9A/4S/wX9/v/8Du4L
FAET9wr1BgD16g72HiEMIQ//9ADr7gf7//sDBwz6BPoE/g36BNIOHeIR9A8MFPgDAevnEx8PG+3qAvoXIwX2yuH/HtsA2AMU8Cb+Ffn/9xoT/Qb9JxMT+/YG
BBAeAuva6AQg7fAJ/xvsBPsABxAEAv36DAYS+P8CFgL4DQDz9f4SAAb08e8J6v4X/RYF7foA9gHq+ugS+v3xCA4bCfcN+QYLAhH38fb0+AbyAvj8CPT2APn8
2gj/Awb3+/4hAfYE+wT6B/79+Qn+DPj3ABoCDAH6Af0JAwLx7A75Cw7uAQsCBQcT+/r59voUA/sYGQIC9/UD9/cJ8fIH/wQCAfnu+AXx+fMIC/4FAu0MAvwG
7wQY/wEI4e/1+OsA+AAKBgACAQQDCgPnFv72AQUI9fzk+QoDGQDsBwAL6Qv48ukB/xAOBBb7/gz7AdwIDvYLDPMA+/b8+vEEBAgICvoKABL77hr/AgHyCfwD
5v8P/Qf4Av0B6QkL9gsIBwD++fwDDgsNC+4QDg/+ChD8GvT69QL4A/j////8/fnt/v765/L8BBAN8gIPDO0eBgYACQL/9/gRDw73AQQQ9QgI9gcC/eMcBwLz
CPIMAfsHBvnz9Qfy5Pj69AgF9+7f9AcUBBfu3vUPFwwRCBHg/egC/Pr88g0OBgEGCgb+8foCDQMJ+wsR6/4CAwr7/PUX+gEDBPzzCAIOAQEV+gH+8w8B/wPz
9wL99PUE7AkJ5f0J6fv17QoLGRIQBBYD9wH29wkBCQLx/PrYFe757xkIEuwF6AvqCgP0ABAC/ffy6wj68QQKCwD4/xIHBAkQFwjv+PACAfkSG+rqFuT+B/T9
8/gN/wcS+QQJ8Q7v/QAGDQUNA+8G9wYA6hEI5woE9Pb48/UE/RQL8e79EPoQCQEUyAP/K/sCEu/x+wkA5xUF3hkN8RAM2RLs8cjjGMMMBwLw/foHBPgG9/UE
De/9BAcAC/sB/QLwBQAA9wsF8gIO+gUO/QwG+AoFDgf8+PsE9/8JBPEKCv/yDPkD9v8Q/fvx8gL39vr1FRPj2/no+B/x9/Pw9Qr7E/kYFfkI8fDm+gf5EPEJ
5/nyAwX9CfL6EAP2BAoKBP8F/AD/7QYC+/YE/iL1A/sPCBMP8gLk/P//5wUFF/4HCAAF+QEN9gAVBAkH9gLwCBQB/wMC+QD49AUW9gQGC/0K//77AfkbBfwc
/f7mC+kXCwQP/+cRD/ntCwriCQUR/wYJCQTh5e37+/YEChH/BPoQAfn7+wsP+wMSBAAM//b4/hIR+/b08f0MCwfuBPL59xgACw/vGP3/BPsADwP4DxQhGAIC
8vztBg7yDgj3+//7+AQHBOz3/wX3CP3xC/sB+RT17v73APru+BQACe0C/Qz6Cvz67gD19PwI/vsKAQf/AwcFCfb4/fjt9+rz6BXnBRH7AAb0/wD9BhEBEAbr
+AISAxwD9vADB+4EDRH2CxMO+QcaKe4s8e4C9uz4GwQA+/IQDiPy7vsNEgDe6BAVABoE3fUPBBz88gUU8ijwF/cRCPHn+Af0AhIQGw0E9SXp/CAVEOj08OYO
AwL2GAEN/Q4EA/zx+OT5CAQPBvsQB+T9DADyCP8U+AMP+wv/BQfvAAL1+vYE+vfl9wL/7v4CDf8FDfL2+wMEHA/0+ggDEwgBFO4IEP4G4BrjDgkJ8A3zKhwO
D/sD/AYE7Q8HCAEE/hD0DAEMBPEFBf0JDf0T6gkBAef+A/vzEgwT5ggK6goTAQMA6fEE+gsC+QAI/gMJB/L29/4AAf70Awb79An28QcSAP4X9xD3Aw33DAT0
FQcDBxXrDfj/9gsM+fTZ9RMKBRHy+xQW9g3yCeAJ9wIW+Ab+HAL99+/4Aw37+Of7DhkF/AH4HhsH/O0A4hcKEQH6BwYcBAQgExP/EwUG+/oVB/3rIA4EBPvv
Evfw/woA/An9CQgOBP/1/AMMD+0NDgALBPn1CgoN9wYB/f0O+BwEAgcA6vXp+/8C7vMO+xr/6ff6FQAI+AHtAw0EGgb53/sB7Bjy6uXn9A7fA/3n/g/8Gd8F
9RbnEwcECvAfC/rk7gfr/vjx8Ob1AN/5APD9EwAN7g/vDuwS/AMJ+QcLDg34AgEV+/////v0/+vuDRX2AO8BE/4G9er59wz/GfkK6PIE5xD06Pzy/BfX9f/x
Dgjy/fn17v/sCfnxCeTwE/nwA/vtGfH3/Ob/EeT2DPYLAAAM7f33A+0S/AX/6woNEbDzAtgC/M7p0PAfxwMWxfcfCxbbHfwg1yDo/P3nDyUA1PEG/uz14vX1
/gDx/uzQ4BEQEfAeBBnyBvn8+gcF+PjgAAL2CPDx7Nz2BuQB9/YBDv0W8f71BeIH+/4G6w8TFiYPAPkd/OPsFAD17evzAAj57t/pDvPzCNv46AQCERIFAP8Q
/AoA9fkA+/z5/gUDBwMD+voE+RDxA/oBCxgHC/vm9/nqDe7p8uf6C93z/PAHDf4K8v3vDuoVAAAN4AIC/vf/AwABGAQh/vv6C/Yh+/oCFwsdB+0UAREDA/EL
++0a7/sE/AT17xH1Be/8/yT8Hf74CAACBg3n+Ob78PEJBfYCBP326An5HRbw/PbhAQXv/xP8BgwYCw8DHA37+P3+9Pfz9AkZ8Qr1//v6APEK/QwD6PLwAAPv
CQ/o3PYC5usFCv0T+f8FA/YHFBfqEBTsDerwG+nfAOwF9hfpBvjfEyfiCRDZBBDzHvH0Cgj/7OLh9BL++wj9DgX56vLe7O//LML9CfzZ9dQN7egHCf8vBw31
FhsMHPb96NS89sTpFCEN/gwA+AMK9RkR9wYFBe3/4A398+36BhT1BP0Y5wv7CzbSEBgAAS3+Jdj6+w7nE+cFAB8aJBj0Fgbx3/nd5PgcDM4AHAXg/OIB3/wJ
DRcuExbwFygCDfLp+868/c/qHB8iDAQDDggRBAngBf0S7/f9+fLz9QkC+xEE9wcDEAEADRfCAAHny/bK9fLmDAEEQfoD9SUpBhbmB/DizA7Oyi0fFMcMDfro
+9cI+QIEBwkq+xQDIRsNAvX769rEEM3XHRoxqvcE5tvt2RLp8BH/AiUJEA0QEhcS3PDx69H40/USEBDE9hP83fbbA+31+AYFJQkXBhwUCf3zAOnNvP/SzhYj
BvncHwQSGAwX+QD7BQH3+Q32EhYoDAIECA3v+N4G7wki9w7yEfQJBRr5B/EN+vDjCAz/+yEKDAXsBv/49Q8UDiXo/Sf4DyTrJgf8BvoCGg8G8vkRDf30DvsQ
9gLm7+H0Ge0DBvr0AfMC/foLCxEN+f/6DwwPBw0DAvX0AewIBRTh+fII3vsQKxYTEQ/y49398PUDGPn/9wYV9xcLA/0MAx4g/fwV7fEK/gL17BDfA/AH4OcG
8A0DD/P0EfkJAPUFDQf4BwIR6f8QBQ8A6/IKCfX6AAQJ7gQSAPz76/r86/kd/QMG/SAcAQoDBP8EFQgWAPr1+QL97ewEBvT1+hP+/yYC9xT/FBn9HAr3/Q0p
+B318+32BO347PoA5OvwHO/8/gsK8/UF/AMJ8QUKAf4I7fsA/Ar7/P8HAAkJ+xn7ARALAwP3+gMKAAUBEgkM6AoNBAn0//YP8fzz7g4IMvMSABwE8QbwGREP
AfYW/P7uCwYK+A/89gYAFv4CDekPBAALCAXqDf4OAAr4AAsC+PQDCfcF8v7z+wADEQoQ7hP8BPj9/wD8/xYKBggI/voA/gAI/f8BBwIF9Qnv8gT3CgP4/ioM
/vf7/RDwDPn4/g/yDxsF8vj59QT/9gMRAwET9vz6//HxBfQE8Pn2DgQAAvwKAxD9/O8EAfQGAQDn8/n7++soFvMJ9Ajq+hQSDfL44BX1Ge3t9AYL9hTm8fzg
CQXq+Ajr+Owo1f7oBCf+GenZGLTlFyTd0hb5KQP67PPdAuvvJwEO+/DoEPkg9wQPCgD7CPkWCxULFxUP8/wIBfsbKPf/+AsA/gAhBA8F+vYV/Pv47wEH9wID
CQvwFQX4Fwry+/oYA+T7EPf0DBr/CAYDDwz98QMO/fn98gEG+gEM8v4AIfXoFvMmAQIW/x0D+gLvINL+AQ/8Dw0L9Rv16v7zEucR2AMH/PgB4gj++AAI/xfx
FwAPBgMB/Qfr890H4OMUERoBEfgJ/Qby7QH5/hcIEugB/ez/AQUBAPjz/w0CDv76CP/4D/ruEQIQ8wjs8ADz+vABAxAYDQX9+P0D/fkCBwAQDwXv4xwlFvz8
ANfxBw0F5voN/wT96Qb67wPyMukH6SAH9vzgIhQSAQMG4/QLHxP7AAkBAf/RAfzmDf0T+Bzj+vcN+P8GLQ0QBfr8Hfz+/ej7DwACDwsU8Rv48hwM+fL7DP4A
DRsv+v4Nyh8sHAk74xEi/hIhAuv51u8s+Bgu6QkFAfLoDwYAAPsMC/ULBPr07AYF+QwG8/wH9/QG7w77Av/2D/oF/fcABRn+B/8BCO8G+gT++wUBARYE7wH3
DPHu8wAI+PkABfYPCPwPAgwGFwX3AgjzAPQL+f32/fbv8f8AE+/2+P8L9gADB/8CCwEO/wkD6gT6AfYKAhT08Q8I+QL9+Pv16vEDFPwCBAjqANj07voB8PP9
DQUTDfr56ggOBe0S9QwZAxsCAQj+De4P6QoLAP4N8wUECPf97AP49u0C8x3zF/UZ+xH7+vzwAgIGDgLy8AYDBhYD7PD78RgB9gYMAAECIAcK/vEGCuMGDvD5
H/T8GPAc+wns8v4R+Pgk7v4Q/gEEBRgI8fkZCPoF8v8OBhEBFAHyCPr5+hYPBfzoGerwBAPuCfz8CvwG8gnwCf33CREGGQX7/v0HEBHrBg/38OgJ4gT29v0y
CeMI4wj8y/oY+xTtFuUOxO7OGv8J/wPjCuXu8fkGCQ0C5Pv0DP33Cxf0CvsG+f/nAOj+A/D2AhLpKe0H+/ILE/EA/QYSBfUAB+z66/D5Bfb96/36Bwz29v8I
+fL69QIH/fb67g3x8/gTBwT6+Pvz7fwA/vLmFgvs4gf6/9kF/Pfn9gr8Bvv1AA8YBQT8CRAPDwYV8iD9+/YJ8fj7BA7+DgT/+e8O8+jj9+766QH58OME+/4h
FgkI7xL58fQA//gOAPMC9f358fEG9fzvAvrx7wD7DQXkBfQE/PXoBxTx6gYc7/wBBhjw8wj/B/cI8grc+9wE8gwAGfYM7fLo+wjxDgro+/Dq+eQA8/X+9/js
/AT3DyEcDP4gAPEL+v0M+QQJCgDvBPXlFfX2BQP1BQn1GfoBCgoRIwX3E+kD6QT3/QEG7gUB/ufa7vj/+/3+9vQIB/wOEScRC/QN9vryAfT4ByXzA/z67Oju
B+n8AfL3/AQRAx8UBwwT6/f6Ff8TC/0DAgEFFfTx/v369QMK/uMBCRP7GBkA+Ar3+A8LAuT7DwgMCAjrIQjx8Qf89PgOBvf3BfkGFAb6Gfge4PjY9fz8DQ/o
+PT3AM338Pfv+O3jB//8Afv+B/0V8wD3/eIJAvr+C/f5BfX86v7g/fn3+AAIAfkNGAv15wfv/Ajv7AEB/QkG+QMLGQXoCg4E9/n24QQJ9gLp8hTr9AXzAvv7
/f0D/vkH/gwDEAL4/gf2+wrwCQP9AfcaAPYZ+Pr7HQoXGfH6CQLtGAANCQD3AAkHA+0IAff6I+srFyryDzbyAQEMCOwOEPM26t0m0+b74vUQ9QUe+w8CCwv/
/hHsFRT7FhsJE/YECAAT9gT49gIDBwj8/PMS/P4BDRHkGPIUBA8h/ejlAfT2Cgvq9vUI/wAH+QTw3wnk1BwM3gIB7wwG6v8PARTy2AIoA//cDfERKurO7P/Z
6TEDDdnXCA/8F/fc9/T5K+Lv5RDxLdsK4QAR793v+/H5DwkJ/Q8UCfLnAwMC//P98OPxAfwN7gfzCPnzFAMG+Af2+wr8/xDvAwIE+fgC+RII7QDt9PQBAQH8
AQ77HgXoAP0b+N3x8QHn+QEBIQj38vIj/hsSBw78//L57B4TANsU9Or6EQ4N9wcCCeQjC/cHGPn7//T96u8OCQYE5fwZAgn7AwUmFf7x9/IO6R0J+QYU9AQV
9fj89AIJAgX4FBQJBvH3BtcF7wrPHvoP+yQkA9HoBfLF4gPqHAD39yE1Bu4DDvLt8BXP+/QVHxbt2wUr4BPMAv/a8RoV70ToEQHw2A7wBgIP8PsQDgMWHQX4
8AX09gT8CgcA+vzt+QcIFO73AQXxFA38+vkEBwoOBgEDAgUHCQYV9AYG//8CBQj+7ff1Bgf99f35BP4KERUHAPf3FOvbCwEL+/X6Dh0Z7dQF6RL8BgkJFO4Q
DxH4Byc44zTr7QT05f8iAgf+6RAfMvLp+QYjAAQPAQUC/gL7BQMFCgH3+/sC9A4AAfsRCBH5CwPw9fkJE/f88ggMAQQN/vv8AvcEDwkH/wT4DAwN/ff5CfAS
+wD2AggM7QkN9wbs6QTw5gEDCQ37/AgSGg3s+vgA+gAM+e4O5/j7BfQI5/sEEAUA/RT28P4FDQUB9Q0D+ev68Pb0CfHq//UlKSXQ1g8U+w/92yIOEPwlBev0
+QYd7BXkDeU0+fz76wcZ5gcI9hIW/RL0Kwr59xD7FvD4BAoBEfjvCBz47P/w8xr1/g329/L4F/j//BQLDwflBf3mCQz17xD4Ftb55wUC69/9++wGFfgT+CQS
+vMUF9TyA/zlBwHzF+MM7/jw+wTzAQkG+AYL8/T68QoG5ur+Gffx/Rn3Ce0ADc3Y8SXwE+3u7Rb9FgPe9g4YNOkb8hX7Btn18PTsCicPEwb1EfIXJRABEP4H
/AAABuj7Av0CAAIM7A0L5wwM7gD7+AMN8BIG6QT+/gAH7fEQ+fkIAvURAPX//gbeBwT8Cf7/4gP/DBHw9QAADQANBfUACAITC+wO/xX1/wfoB+cG+AH4B/Eo
CPzwBQD18+8RDfL+Cv0D9OwPFAr38vn6+xca+OUK7AEBABYNGQj4C/cf7/IEBe7/EhP2D/fs9+4CAgoFB/3t5CfuBgoC+xELCf7/+AYoGQ0gFvUFAe4VCQz2
CgcECgQJ+/cFEA0A/gkK+hL8BAkQAwwI/Pr/BvAC9Pj5A/sAA/Lj9x0J8fYC9foY+Pb49PHw9PH4/ADy/uf3/vr5F/v7Cf35DQcICQX6EfruBd0CDQASDw74
8ukC+f4K8QEO+PoXCgb/7/kEAQ7zCfMBBw4CBPwQAff2ARcFAf/+BQT2/AX9+QAM+hD3A/oC+/sECf0AAwMM+PXjDwQIAO7/DQX9/QP3BAgLGv/nCAH+AOoD
Cf0PAiXv+/AC8AkCC/4I6/QFB/AA8wYGBfgGCe8B4fP7+w38FAvs9AoC9QsCCQEK9wfyAwP1+e8RCgEB9OvvGAwEBPv0+BcL+frp9e7+Bfj6Dvb1CPsIFwXz
BwoDAwP7Cwn77AYCAfP6ARER3fIPF/sE5fL4DQ/6A/0GBQEb8QYa6BX7DBX96AHrDO8JBg0W5BYRBgb8/Ajo9QoP8/7xAvMLDBH8AgXzBQb2CAwB8RbkFfT2
BPgMFfP+CwQB7eD49vwY9uj1A90J+fr28QMA//IiBP347/QF4Pn/H/4V9xP3DvkU/vb6Dxwp+B4OL+r0E+39AgPwDQYD+wf+DeS82+L/3f0WAfAIDAAQJwgV
B/Yd9/kPGBH8AQLoCOgH+vkD8vvw8wf8+RH5/gX6C/wa+fgvAPEFDAEl++L/Ivf96uL5AxIM9/z0/BUKEBIQF/AH8xbp9QDx+fn6+fsZA/Xf+/8E9O/4/A4K
AAPoAgj4C/H4DBj+OS0BBRMJGP8jB/cB+ggAB+n6/vQb7O/lCgIFF/cn8gbx+QII9xMT9wYH0fL//wv39wfo7BIF+fkHCQT96/AN+xQH9BL49/cQ7hYZ+/0T
EA4WBw0J/P4R7P8P/Q73CxL0AvP/Cfr4AwYE+QEhBwH9CQf//voCAwoIDAD7+vAJDRPx6xDqBQn5AxDx+AEB7xX7BA38/A3uCAkcBwT2/hkYEQH2COj9CA0Z
E/r8DgfnEvkHBvYT7O78APYP/gwA8xX8AvX+BQIPBPj78vwl9O8gAPD0A/r29+8EBAAEIvYVHf4MEfUK8wr+9/399gvuCA0IAPwG/wXp9/357foR/wEJCAYU
FQT9B/oAEPwC/PD5+wAQCPX66fQDBQMO9gUAE/gSBwEJAAD6CfXy8PAB7wTw/hgQCvb3BP/wBQUL8+76GAcMHvcPBxIBCQD8/AEL4hQcBAoLCfT78RALFu8e
9/0W/vwA5/YGAgT5BQoAEv7x/wMC/gH6D/vsCf8CAwEFAeIICQP8A+nn9AkC/gL0A/X4Bgv9CfQBAfj+CekL/80J5/sSGwYeEPIV9ecSBgMPCfAACQAf9hbu
/QDoBc4e7Cr8/u7o9fn30f4C2RwHGvUi9CAAHhzg8CH2/+wF5A/1Hf0E8e/8+/fi/gPtEgEO+BH3DwcQEPH5D/v4/PgI4QEHDPL1E/wECwP+BPgN9AIV7BsT
/QT8+vr+9wYF+gL+/QQaBAEIAwz8DAL/+uwLBhD9IRYUAfvuBvkIC/j8B+/6AAn1BgAFEvv/9wTyDPLyCO8A+wj78e/68/nzAvkL+REM3vL5AAsT+O0BAvQM
8gMI7Oz3A/AO+PQI5fgW+BH/CfEX+fcS9/0TCv/5ABL8/BLpFyMOHwP79g4K/u4C/fX3AO0B9wgJ+QnzAwYL/QX+AvsD/Q4HAwP9+QT+DAEA/wALBwX6CgD5
CPz5Bvj/CAb6/gwM+QQC8wf1Affy+PsR/Cf5CQHuDQHn7AD//vwBBgIG4gwNFPIA+Q/8/Q/8DesD8vry9e8E9PHy8uXw///2AQgBDgz88wwLAg4HAwEFCesK
DQQN9v/1AOv4Cw0A8wMABfb9B/7x8PHu9wr5AQr3/gQE8v4DART6+/0AA/8UCAkPB/kD8PTzBPID/wMIEQwLCBkBDQz4CwUH+vv8/AX1/QUX9wgE9f4DEPIG
+AflBOv8EhAH+QwFBgMB/gnx5gcP+gcQEgHm8QABBQIH8BXi//7m4+nzDQL89PoC8AbdAgv2AuT89wMCC+zy9wv94Qjk+ScCEQb9+gT//Qny8PMI/goGD+4F
8uwS9fPtAPrz9ggC/vr/Awf7CPn+/f//Avj7Av4GDgLq+gX/8fwMBwAYBBAGGQPu9foJ7hTuAf8ICPT/9wYWEgAIDQP8E/ry/f3yEO/19v/4CP0SBAH1Bv8F
Ee76/BPz7gP3+eLk/uUQB/r5+P349QH/CPsE9wgN3AEP9+z4+/IF/A/46fv3+REQ5hgT/g4L9gTw5PgG8xP9EOkMFAjv/P7nAfsUH/oAEv4O7eb19vz4Bvf0
Avz6BfkKH/EG9fnpBu8P/+gF+9cD+OMGCe0NI/gQ/e77+O0U+Q0P/RLzBu8P9gDw+fsHCP/xCQEJ/x8U9QwE/hD3+gsNBAH9Hf36/Q8IAPv5BRoCCw3vCwoS
EgEKAfoF/gT3B/0CCRP1+g7z8uoA/Q4E/PEBBgb2ABMLAP0C7v0E+v72BQj58AD58/796v32DA/0ABIIAQb+AO7t9PgCC/j+9QUN/fr5CPoG/QwS/ucP+Q0J
BfvuCQAQBfgDC/oF8Pf65/X38f8S/PYN//QN7QUBDfkH8P/rDgL4FAAFCgL78vAE/gDy/xX8+QcB5Q0FExISDALv8fX+Afn9AvoUEOQG5AEB6f7w+OsiAgIV
/PT3CO38+wHi/wMAAgP9AwwM7wnYD/nx+v0D/AT0+PAMB/wDJfYK4QHrAf4I7xL29Pby9fP9FwIT/PwIDvXy6vwIFPkI8QkB/PsG8g8KBvgcC/v25/4EDvz+
EwL6//3wFPwBBPQR+AXnCRkRBe/5//0E9Qb1B/cQBBcRFwoP9+kN/O0NBwYO9OkJKu0JCQf2/xfzA98NBf0MAAL99O75/fr1+QUBBfvvEw0GBvv+BAj8Ef0J
6wH9AxMIAf3/BfIM+g3k/v0GChLnBhYC/QL26gn3/fj2/wr+/wkI/egL6+Qn6fQA9/z++Pn6If3sDv/9EBMGAeD3+Bb8Awj49wzv8xz67vXx/v0VCBgDDh4S
9v738xP/8QYBEw0H+gUWFvrw+gD2+AH8BQ7y/Q79DQkH/foSFP72BQUUAOsb8vwLBN7z6fIP8wYV/eUJ/vn4CQUE/fD4BPT7E/D9AvIFDf/y/AX/AwsJFfH9
CQgHBP77BgMBBg4A9e7tEPkA///2A/7/DAgT9P3yEOnq8hD3BAoBAxMDEfv1APMAFP7/+wftAfwO9f4CAPMI9f4KIfcB7//p9Qn77PURBxwQBAP5FBbwCOn5
/xT7AgkW1i8jAhAeCQnu6Rr7AAPrFgEIDBf99g/mAOYAFAQA+gHp7gAIDQPy+gf6CPb++AULBAX6EPr5AOsL+/b/+A0FBwL/FvYM9P4Q8eQJ+wEJCAQJGxMU
+u7l5wkAAfkH5wbwBgMJEPL0BQL4IBr+9ArwFQYABewDD/349/juEAf1+AL99O7+BQ4JBg/5EAoQ8ffc8xrpBRTyBv0N+/sJ0x7vDAbIBDnn3TjZwgq9++/k
9ira/Qr7RfMTCjHzKgXYB+r19iUS6QflE1nFD/0UERcD+tX/Fd/428a+2REKB98vAhzGLMzxuhnv8xH0+Rbn1SoPCAMSLvXo7MoR4iPs7/oAEO796e/mCQf+
//L3C/v5AhMY+wMH+fb/8gr1/fseD/f+B/wcHQL4Be0Q8BD5+f3mBgcWCQn//wAECPYFBxYA9fz0AeLpGgrz7wXg+CXv8uv5DuvrAQfwDvcW/wQVB+r7/Pr2
5vkXCwD1/O71CxT8FAECC/gU/vT1++r+9/EWFf7+6+gL+RL9/f4J+gcfCu36AAb9DQQA9wYC9AH/Diz2EAkKCPP/BvfZBAHvDPb76Pb40gIA3vAQDBTy+ikO
AOcV/AAU7f7a+dURDx4JCObwBQDV8xDU5hMSEuP2QhYU+R/59hr6//cT+u4EBAAE9wr79ff+++7+BgMfABEABgcU/gUU5P3jGgYIBQ3lBeIC79Dp9P7wEAcE
/A4BBBLsFf8F7gP0/PPv+/4IDvsL6ALuAgcEDQIGAf/zEgEDE/D6BewJ9fMKCP37BfAN/Q0D8wj1CPv/8fcIA/f+CQ3oA/cKBgUC5gsVFw4I/vHg8PPu/wAF
/vsCEPn1Fx/6+fb7FRwO7xneBfsK/Qj7A+YC9gXxAfv9/Pn/BAIDCf37AwsbDBnjAwD09OIG5PkTFAzu9PHk7/H5//jqCA0W+P8rEPIPE/YBBhUSDQ7zEwTw
+B7yDA8C+QsLBfb0BxcJAhT39vb69wwI/PwDAAEP9Pv9DPwMFAD7B/gH9Pj6/P0HAOYl9QX80Cka7BgHCRcE3yHvD/b40ggf+wv14+/f7u8UAgrl+N0OD/H3
5PHh7xrwG+IqDOMHEwvZ9eMP/wIFAibcCfbz9wMLAfLn99z4HgIP6xT84voJC+nw6A37AAX8M/b0/vQCCRES8uH5/RDt+hL4GPjwBfcR+QL1BwH5ABUXE9kH
DQEDDyAAAvgCFw7yAO3z+/zj9g4NDOkG498BGSrrF+3z8Q/WJPcR/woa+98d6A4QHfb7CvUM8/H0++nt/vQMBv8KIhnn+P8iDy4E2BkC+Ocd29716R7/7t/d
Ciz4DRjX4xHi+fnzEQPiEQb8JhUQ/g/08wTiAfbt6OXl7vr8Q/EV+9YlDQAuDgYJAeYW9wr4/u8YEw74AvASA/36AP3tGgML/RkMDAH3CPj38/387wP28fcd
AQYO9vr5Bf/9Bg7f/wgIMub49xL7NiHSDABjLxEDCCDnDBnvy7/5/h74IAwM5R7/8ubW9+78IxkO5/zy1tzx/vDz3RX8DwAGLfrj7RPnAu34BdLaGey44ujO
8A8IEv8bIjAZ6tgNGAEBHPj6DfUE3/4U3+EX9tP/4uri/QUb7wISGiDn8QMTDBwRGg0U/9seHBcD9iH6zuXQDCsKCdz9FekJ7gMbFAzyD+gx/xIB3Q8d9yQR
/w4M8AILD/nw/hASAfzr9gb2+PsF/R4RGeIkEvHw4w/47hABAgf47/XT7Avv6fb39wUJBBb4Jv0D5wYS9uTYAe/zDAkS/vsC4+UQAvL35wL6BAMFIO3///gY
zubz6Rj5DPEU/xr2DfL2CAP/6Pj4/+wIA/EQAuzlEuYGDAf08PgKI/zxDuYOAxv50Qz+AgYL8Pfb6SD45ecF+wkV7w758v0f+eUR7B0DCvDkHtz8Ixjs4uHy
Lv7w/AH6/gsJDP/1/QcQ7AL7PAsC9/wJ8wsb9ffd/vMW8ez07fj7GiEEBPQBGxze9tEQ8/Pz4BcFE+X05tT7ETLh8h8MBAwJEe0F/BMm5P/bAPsILPXh7xn9
7srZzN0EKPTj8/4G/AsI9wkD/iruDAsQ/QDu/ev/Hdz3+urj/Bz8JAIK8RMGFesA/wH/IN7l+gg1EBL/AxX/BQQD7OUKFwwF+AkD9fLvAwn5CAICAwDj8+j6
B/37+A8AEfoOAAT1FgMDCvAL/gcF6A4HBf737wXu/fbm9gIG9hMSCvn7/xL86/8NDgTsEAAPDfkRFPzmBv3v/AoF/QD+AQr8BOgA/QobCf3w/fkb+AH6CQEB
/Pf/Bv/4/AMB8RQAGgUG2vEI/AcO8OD69AcJC/f8BgX3BQECCfzuBhjpF/oG+ALDBvjiAvIT5QjZEAIV+g/vBP32+hblARAMDQX0CywMB+0B+Bb47/359u3x
ABYIDA/q7wHtBub7Bwry8wEEKvkJABPyEAsF+AnzAvD79fcK+wYKAQTt/AoD8fsKAwn4AgMIAQUO+gH19BP+E/8L+wUEBwIJAgwJAQn6+fT+AwPv/uACCv77
9ggD+fwOCQoG/wYM+/j+/wz6AgICBAUKCQsJBv8AAgkQ9Qnx/wUL9Qz++PoYAQIGChD8Ah7vAvz/7gECBAHmBfztAgHh8x/yARUG/PzuA+4DDwzwAfEaEAwF
9/vk3QcC+w/3AvYADQj8+wX0A/8CAAn14xT4EPkD/fsE+xgGGgwSFODw6+sSE9TsORajAPvS1wUJCOUI8zQnyN7mAxIU/PT/Df3+9gP3AQEFCPb0Cv79/wMJ
8g0E/PQBBwr6/gkHCRj4/wny/gEB9/HwDewFBv789vMHCBMG/BUM9Qn29QYFDgQH/g8F9Az6/AEC2QXuIvUI9QUPAPYACv4J/A4O+Q37BfL3FvH1BusE/Qj1
APgF+Pn1CQLyAPEFAgb6BiHwA//8BfkbDBLsBgr9CQv18+/4FgQEC/0U+BYI6An3C/b9EATzDgwGAfgSAQgN8xL7AfcS9vr59BEMF/79+PEc6QUK+gIJBgMD
GR/wG/L1/P3rAxIEBfn2CA4e/fb+ARD8+PAh5PwC9QU1HvMK+N4HLAYUGADsFOcSAev52wwLEun0yAgK8TQM/v8WAiwY4BEBKhod/vgh+RL/+eW46AQH5/7w
//zy/w/z8wcACgwM7g4F/vkBFxEH9fYI3vgJBQLvBQLtAQkGBAALEv0QAvoNChjxBAYJEAL1/f387QUJAPX77RUJ9RUUAA0QAx4E7gAJBw8n+/wkAxsG+frS
4AED7AYAAv/3BPz89Q78Ev307P/7BgT49AYHDAXy8wAJAhMLGvUF+gkGCt/7Bf4TDekT6w33EN/5D+sT6fXsAur6Hfn37AffAdEa7fMU+vr68Qba7xAD4+YP
Axj+5PMG5uP3+g3VAPTy/f3gAQHlBhn8GwIQ/hsVEAzy//Lo5OX38gsSHhYHAw/5EvciCgULBOoE8Bf3EgL8+PYG/PoAEfMBAfT1+PgH9g31Df7//Q3/9+7v
Cfj+AfMNAAf7+OH49w0V9vkH8gv3Dwn6BAkKB/b8AAcQBQD8/gX3BvT47/sLA/v29P8SB+gLCwH89/f9Afj4AuAN+wX/ERf/7PABBRMWDxEM9SYHBv71BAMI
6wEFDwQBAvb/COnxBujzDQoK/PEXBQMCH+rx7ADvBw3xD/gF9/nX+hAE6fQMAQL/CBX2+RoSCvf2BP0RBPzzBREYAA0K7Pz0DBb/9//1Bvv19fv3+Qb9+fr/
6xwPCPcBGfP29fsXEBX3/f4MBQAABBD/EwAI8/8E+gMBAQMIBPwJ/v0K+AP29wUQC/4LCgL58/76+/3yCfId8AcLAQUMD+4cA/z9/PH6FvvjCgYWAg7/Ev4G
DRYe6QQC+BXfDPb/9v4T+OT8AwT+/+YI+gf++vT0/hojCPMKAfj7+gXsCQoD+Q0J+fsD8fQJFwQJA+3w9QgA7PIAEQUZ9fb1AvQXBAoXBf/9+/oGBP/3BwwO
A/0SBRcEAAMCAB7m8/Ia9AkL9QMNAAD46f/y+/8QCQQG/PsBCQkUCP8H9AXxEPsL/AsACvsDDAL4/f0IBAr3+wzzBwL7/PQEBgT99PAABgz2BwwW+fr0Be8K
E/bt8QcOEQQM7A/z8wUF+QH9/QEN/xYL+P367gb64e8MBgINDQUIA/zo/wkKE/ISDvr6FP4KDPQO+wgL9Qv2BxXzHgz+F/b0Fgn+6h7qAgD+AOUXDQD4DAIM
//INAQD5CgABBgMLCA719wH6Awvf+AIV7AoD/fTuEREBBwAA+Q7uCwUIAvUQBQX4Cw0C7eDx7zPpMfhO1McQ9Q4z+OHsI/cP9CQ2Gc8O1+oODTy/8hv4EwER
BPX5BAEF2fXn/Rj1/gDqJvoPBfry8R4KKBkU3xfrBPcY/RP49esNBQbR+xMI/g0NCgr1DwsGAQoEBe0b7x/nEs752gX0AwkD/A742Sf6E/3+FvYO8uMM9f/v
8PkGBez/FggJCvvw/O0D9BH9ChIMDgcP8g8A8gT2/PkYC/IEDwX4Bf8Z7OUH9vz0D+34AQALEQ3d/Qr//wL3/fTqEPzwPOz+2scT9QTMMwE+MQDr/iuxGvwd
Cfk26hPw6Qf19gHv+BX08hfk5AHv+f7s+hz0+A0GHQAEAhz+DP0R6gEL6/z7/vYF7PceCQ3h9O3rAQ4D9egBAfgSCf36CAgLDAgA+xjxFALoDgAE6Qvl+vHu
EgcIIeYW2v/v2ev3EeUAAA8YBfP1+f71FiEA6AQF6RAPBfHx9gn0AgEV7AkH/foA4+/vGwX++Psa7C/pDtbrBusm+vL0BQMvCPIaCvAE+gL68f8QFwoC+Nb9
6Bb2BhkT6gPy9zgVBPMV5erx+Pj9/+wD+Qb6BAQHBfb//gIK/vT6BuUA//oQ+xUACwEPBvsC+/0S7BP+9gYNDfgR8g4A8Qj89wr9DvgL5O3q6AgI+w/5DQP8
7/wODgD+FgYeAAX69wH4D/8ID/8TDvoFCgIB9PAlBBTr+AcP/wwX7z///wbqCvz7+xUI9fX+D+wV6QUC5PX28BcgCRYOARsRBPoH/QLt8f/9CSL+EvUJDRfe
AfXy5/nc+fz9FQj1DQshNv38EgXw8PvyAwML9vj4+A/+EAYe7vMkFhL9AvL/9SHwDQMSEPMAAQAFGuQNBvkkBR0L1fjx5RT1A/D4/gDwCf0ZAfr6/Af3DwLw
IPYQ/xXeAAH79f/sGfzx8wDwFNIHDAn7DhH8CfIPBQj0Dv4ADegE//0DCQMjDfDtCvIQ5QoM/f3+DgT+7gwJAwUIAQUi0+8IA+z4CxfhDPQABeIMARH7Chfu
G/bq5ePj7BURNRTxD+L6FAMM8wX8BB/qzw4cFgf32/8xEdvdOOcY+ygTEvzvAwEJ9QoRDQMB+vEO6hEIBwYCDgcO8vwECAUO8vEW/BTt4gsQ6gYBBxEW7RcW
EwMI8/z79PIOGBcKEP4O8w7+He0DBv4E4/bzABMRHhMDAAMN4Onw3uULDB755hAKGgoE7fwCBQPvAQT+BxIm7Qbz/QPr+QkB7w78CQL1Dgcd9RDm8/j29PL0
8//+9A31FQ/x+wr7+vruDRwEDAYM/B7u+/vy+Pj2CgEFBw8J7fcGDPwFGQUXCeT16+74EBoUIu0D7d3pDO8S/v0ADvYJCgkS+u/+BQD6Bwke+Rv9CRAz7PP2
+vUC5Qz++wIQ5xb0BBf8+hMJ5vr/BwcFE/kO/hD8GQb6DAnzDA7z+w/2CPIM9QARBA8O++cJGg0I/gEGEBEJ9ewJ/xsLCvn0FvINBP/9Bf/2F/MD//QQBQX+
DAIY/w3q3h8F9ygMGQET5gL0AOgC4AEYBxkJ+gL/GvIV7zLgLfsKHefx8fjk6wwg6O0qAe775v4A5cwPFCMNHhoSGQsS8/8Y8PYCDvsOEgsABQ723PTh7+n9
4RIFHP8GHf4j7y3pCwT79PUG8fgHHf3xEfj/9egBCu7XCBAeABEbDBnP8g397QPoA/X39/bqFgcVDwoMEvXjAvfa4gTm2QoMIeUl+P4EBuEJ9PQQAe39DBgv
AAASFe/z6+0EBPwAFfUNBAnt/RUHAQn1FgkI7vHwDhQK6/oM9xQR+P/yEf0k7hIF8RP6Bgn3Ewn93QcHBPYkA+0DDQcHA+nw9P4JE/4NFwDzBQEKBgUdH/Hz
AxH6+xUAAgb69RgD4vrz8Bb/9Q4W+Sj8+i0HGOoq9uoJCvwO3Rvl6uINCfAM/OQw/ykNEQYGNN/rEP3KEf4TFv75+RrgAS33/wreBBTjDjX0Buz6EvbpAu8N
Gvv7/v0WEOoG8xEYCP/5AQD7+wwB7xIDFv8d2xLh9gTyy/8I8RUl7xAJLxb19hgJ6Pzx+v76DQD/7xTq+ATz/AzhAg34BxbxBu8eGfkFFgQF+fYMCP8I/gAA
BuYZ7ecBFPISG/r8EvgDBOgJC/EECusO7gcB+BMLA/n6EvoXACTf+wL8CRXz9hv2Hurs6fYC/QToFPbyDPPtDfb4/AHz8/j99QYW/v0BAxoFCff8Euz97Aj2
/PEA+/wF8dj0Bd1kCwLy9B8kHvM+5X8F/AQNHdEAORDByuIBHOjr4/7//SUO/fn8DxIj/Rr7NQgHCxEE5Psr+9ju9P8SAw3++hPrGQEE6usF+PX4EPcuDQL4
CgPyF/gICgYSCvz99f/4DPoLBfns3PkK6O4M+gAD+AsKCAkB+voA/vYO+vz77PIV6P359/r/9wIG9RT8Cw0IBvcJ8gAF+vAB2vUXBPX6Afr4EgH++OwN+wXq
FgMZEQb5/hLkCwQJA/8R9Qf47gfzDPoO8gLj/BUI/uUN+fgU/vgJ+vgBJBQN8P7wAu/0AAEeAw4P9fblAgTx7/8D/gLyAQMPAPzy9grzABH+CNzcEzD2Rhbl
8eMFFdnC9B71GdkH5y8QBO36Edf2JAok3QcX//AFD+8YBw0h+OsUEOULCQUEBBjw8/8Y7QINHBHi9gVGCRUx4wXfDAPw2PgQ7grnCPguEujt6x7T7yAHFxz8
LPfWIBD1CwsE/Prr5vLg7gT6DgYLDwbq5dUI6g4SBQsFAQAFGgECAhL6+gH/CPbwBfj8/vsABQbx/gb8/AL/Dgzy/w/9CxkSBwP97QADB+b7E/4E9vD2BQAN
BPTy/RP6DhL5HhwBHAML8/3yABT0AQsVEQjwEwEP6vT39wLzBQgKB/n1/fIQCQ4H/Or47QEAEO/0BgId//X69vf8FPgF/Qvy/vQM8vYI9v0E/ATy+gkB/AMH
Bwb37P8D+vnt/AECD/L7BwH9CBb4+wjzAPPs7Rr+FBYBC/4J8AEKDgkECfUX8/UACfoICQsNAvn8CAD9CAn7CPgB++fzCvsE9/0S/QIN7xYY/BALAgoIA/QK
4AkC/+wQ/AgJ/gUJ8/QHAg3xC/QE/QPy9fwJ/wMc/fH+BAv6CwEDDAHu/v32+Abr++7yAPwLBgry+PwBBAoa8AkMBQUD9wPuFfv12wYAzAILAir0N/UIDAkn
DR7h6Bfq3vYSEefU9SD+/w/qAh8BAREBG/zrAysCHeIKEOv3/w0DABAKBhvr/f0I7/L/+vIFE/f+BwP9CgQK+f30AAsC/QQGAgoGCAD+8QMC+fIJBwIWDgkQ
EBHx3RUnA/go4QX9KB8RERgh5wUA6QAU7/nj4v8I+wkgEv/2HxoMAAPuA+0TCBEGEBj+DwX6/gPlEOjxARLsEQkY8vsaAwP8//vv/iEKAvwY+/sG+PMGDeT8
2vcVBw0g6w4L9RX+FOoADfTu+QEIDQEB+wz5FQX9D/rr+fztCRUE+gAGB/MOBO8E+//8BOnuEhb37QDwEO///fMC+d3hUvcY8R0eCC4bzPn4DRT/2MoTNtX3
E9UV2u8S4RQG8xrkDhEF8Rr2AxsM+P8R5RH9+wYH/RUO/A4YAhQBF/z8/PX4EAIS/gHwDA34AfodDRsTAvXP9Qb2A+AMAhYR/N0H7OUjDxT+GuMdH+P08ikO
PBL1BLb5Dd4Gqw0EGCIRDw789AYJBQAC/AMBAAcMA/n+BOv5//r29wMU9AEDBuoO8hsABwoR7vwPANnvBwQUCwQJBRv2AQIEDQkJDQj9BO4TB/X4+wb/FQYA
8QUK5vYGGA7iFd8Q++Px9QAc/wEQ8wr8/f379vv3DfIAD/36+fT/Agv3AAkB+AT+B/b6Bw/zAAvgDBb99Pv+BPYF+/fz9PQWBfES9gkR4t728PgSGPf3+d3x
A/EL+xEIAQUD+//r+gIDAfr7Buj28gcGEf7+AAT9+ekPCwUIFAP89fj3EPgQC+b2HfsIDAL47/gWCgDxAvgEBAb58PES6wgaA/sFAQ4gFvgO+AoM6gnw+eT3
BQ0A/fsMFPrr/QQEBCUG9gQBCf4F+BX2Ag73/vX67AnyMAzh8ygHCgsh9AkNCh8M9PgSBQQG9QEJ/ugRDvED+ggFEvwAFhwNCf8VHwgCB+3u9Pnb8vkMDhr+
DvM8xwb3FvMG/QgBBAURBQMGAOYEAwX28/fr+vgRCBv5Bfz4BPUIBRnu9CEZGwsMKx4A5eoH6/f/7t3yIBkUEBfsN93jA/wLAe7zCfr4GBAPDwTrBv8B+PsA
/wz9DAoC8wEL6fwHAuji/vQKAvUDByQN8Q73AwD5Duz98wELIwcC7f7zF/MDDxUAA/8THRn+FQkA9uv79e77A+8FHR4GARcLKvbzABMJH+b5AQkKBQQNBgXu
8vny8Pr66PoXC/38FwgS9vwMAwQf9gsRFw4XAQsPAwD79gL7BPz6AiER+wIO7yLr4AsP9xLpDwb4ESQSJx8C8fL69f/48/PvFxohERz2LObo/wMBGvT8EhIG
ChoTJQwJAfQABPn58PkYEgoADfEU9PsGCPTv+wj06Q38+PX2JfH/8vr87u4KHfAB9u4SAP/lFvwDBg3tAP8cDAPxCggJCA33/wUF9wAF/hYQFRELD/gPDgUQ
CQ/6FxMaCv8LDvz56g70AAQXBQMAFQj3C/cG9fL7Ff3nBvT2EP//DPjx7wASCPn0ARMZ8+/4Ae0ME/jtCAECBPD69+7u7vH68PT37/jv7gEO9QEO+QkOAvzx
7/Xx+wQAEfkACQIG9hX29RECAAD05g72AwUP+PwX6QQGBP0KC/z0EgEBEf8gCwEOFvgADfsHBe73/fwU/iv5+fvi5OH/AQAa9uH/+A///PsJ/QL8C/sBC/r9
/AHz/AkAA/T99hAEEvML+wL69Ab8/w0CB/MB8vn98v/79/QHAg39+hUGCgEFCe4CD/oUFf8QDe3899v7+wALDBEH7AoQ8RXrBA7t9AgQAhr96BEHBCvq9fgF
8xHz/v32Ce/57vP68w8Q9QMKAgj6DAgCGf4DDgb4+voNBPr88PALDf8B/fAW+e0FHfX6FgIMIBcK8Pz3/QgN8vX7BA0H9vb9ChEB5QQZ8gsbBgTqCAEGFwYO
EPP9+wckA+oJ/vsJAQr77/b++wn47u7u9xjx+fTuC/cABPz6BAIK/AMbAQnx+AYK7AX+ART69/QHG+4P3/b3BgUN8+IM/P74AQIFAuoJDRHy8vgMEw4S/P4B
DQAFCQf0CPweDwUA9fLn/vkJ+v8O/QoG+vj2BQID/gX+Df8JGAj/8gD4AwADA+j2CA7/+gQJEf3/BPIOCPUG9vsIAw72CgUDC/rq//UAGvfrBQoP9wP++e/w
J/8N//0C9fP59hb9Dgr+/vwC+wH7CQUUCQ8B/gkF+Rf4+Q/z8yAH5wPnLP/mECQO/ioA9/zu7v3vD+sR+Avg3+3UA+P8CfX99vkFEvsABPv5CgkEAPXzAvIM
CfkD9u369Pb67vbs+AID7gEMQib/JfXx//UL2PvtBQAfDAL2EeUf5AP4KPTMLTIBAA8KEgnWDP/rBfTyBhoCFP7s5LvnyBgJDgEY7/4DBfQCEQoMAfAP+//Z
CfQA9QIZ8RHo8Av48vkACQX4//QE+/rxDxjm6wX+FPYQ+/AFD/76//f9+O8I+wIPFuv+8xT/AxUR7QsP/fr1/QD7FuoSAgoFEhEB6+kA6Q8B2AECHAz8C/Xy
Bxf+E84RG+Ep5wvvKhINFt3T+P3yDQLr7evw9e0BBOwIDe0e9A0T9RX1A/wMDAwOCun9AecWBNv7BSIQ6Qr96QktAwbXEA/WHOoI7yURAQLZy/b5IunwC/zl
BOslAPwOEPME8wcXAPgADwMC8vv08ugFBATrBQbWBPoMCOcODAETEwIJ8Ar46hLj/vQNC/j6+9T8+PoJEQbwFAsACxQTBPvq8AMNAP7n+xTtEvri6/8P7iP9
5QHsFgb++S8FAPr1Cvn+CuUX9QT6AgMIDuwL9+jsIvX++A/67gr+AfgP9w4C9vr/8hr99+YABPr37vYR8f0PCO318gvjGQMQ6v0AAdv4+xgSEvYM5Q7x8P7+
+wIDBggD7QQe6g8KDfgG/gAJEQv0Ed7+DvYJ9vYH9wMeGRTuBvQBBBj2DQIN/v0IBiMQ/QAH+fP9BAD3AQMJ+wn9EP8CEC3UBPfo4v/cIwP8ECDyCgkVCQMM
Cg4ABOwD8Pf8CCMA9QkFDPQWBgsHBQUV9vfwDvYE+fzx/gUDCf/48wL+HAr74AL69CAFBfD7BxgeARbxPAYGCgQG6fYUD9jZ9AwLBe8GGfH6+R3v//oMBgQD
FfPtFw4GCAr1BQzsCfj0+fvg/eL26w3PDvXrBAkQ7PITxvUf/u3fBg4VBu3o8eQA4fkY/Avr9fQZ6h8G5QAbDfke+QMH9RQb+B/mB+sZ6wYG6uQJDNwAAA4L
tgcG9RspCfz/HO7sGOQS3wIQ8vEK2PwFCggQ9O4DEfL/Hf8PFPIF+wQBBf0DDgb6AQPyAAT6Dfjd/Q0AAQsBG9fq//sNGN/x/vsIAzMV9gnh/h7pCcgr8CEP
CAD18xD8KhAD/x7/B/8O8vH6CxkYD+cBEQcJ//X9CeH6APPzCfEW/Q77BxADGAIE/f3//QHv+Nni9vMJDxMsDhbx2fwNCTYDAPcMAvwE/P3x+xUJCwroAALv
+vLv/vX+EPUOCvQBBAUL+/Lz+BDt/PwICPz4ABHxBQL07QH/+Pf89e0C/PvnBwELEQrv//AWGO4TCQsIAPQC7+nnFfgJ1hAc9PoICB4ZCP38/PAFL/8JB+kE
/AkL+ALi6fP97g0L6gjyECUVE/kQAB/59wHYHv39A/jvAhv2Euvp1Brr/A/58wQSER7uBAH6LRPzGNMN/P0U0vvmIBUj+t20G/AGAA0B/wz5/vPxGwbn8Afy
IAkUAfACAQH4/gDrAP8B/Prj8v34HgYC/PP/JRL4FvojCxgB/RPsBxH74c/hBQ/+9vgW5gIYA/QLAfAKBwT2B939DQUCDv4SCwHwEAYUDRoB+Pr7+AoW/QT/
DwoNB/wHCQwACQoI8fQA7+Pu//IDAQ/3GgX1B/wFAOoACPv97QAKHA/47w0NFRX0/vQCBAv6BPoB//gWAvsTCgUK8QD6D+r4BQ0H7fwEEwEL+fn36wMTBx74
/AMN9+8N+ggB+AD4BQEdD/j+/xMM6AoS7/kQ+/Le9gMCEAIR9vbxDAH8APoDE/sECQb3//n99PT9DgYBDAok9wj1CPQI/gEQAOf/+ucXFAgFC/AM++wKAgj/
FQT29/QP/RUQ8wAMAv/3DgUMGAL4CgAFAPz5CfX36xL7Dvro/PT+/vwA/wYG+/sJ/ff69f36EPf4Agr4AP/7+g7z//IDA/0GDv74+AADCvsD//X2+fH9BQP6
8w4A+er1BP0h+ev6BvPwASEOAwP1+wry8P8VBBIDBgwBA/Hu9hDw98bw9APC/R8TDhoK8wMh+x3sAQX+CewP+i7q/QUA6xsiKfEBAPLUFQYb5AwE/AvpC/ga
GRsdGR0B9/H5++wbLAEFCxr4CwH89/j1Af0T8AQBBPH2+P4Q8/ruCv/uC/QZ8ggDCf0AKxL8COwFD/UN8/wQEQkA7A7rFQXy/PQU/xcY9xIK/+0LEgoSA//9
8+kIAvED/QHxCAIPEAIEAhMBDAQF/Ajy+wsHAAUW/g0CE/T+9AkBCAPz/ggB8wL79/wCCRwPBfT/4Qvy/QT4+QbjAwEB+PQN//oBBAL/DgwO+gEMCAMLAwTo
EQQSEgv+/u/s/wgEBvLkB+MGBfMGBfYBEAv4+gr8Bff4/fIR+AsK/v4G8gAE/wD/D/8E/vz69fIVCPwN/Ab1+wLnCfcBBQL25A8R+wnzBhj3DvrrAej66wTy
AQML4/0ECAXzBfv2DBr6Dv4GBO4A/QUOEfgB8/7rEfr1BCDv/yMc//MLAwcPAwMUAQUF5vf3Avf6/Pjy6OYg5+nwDvn7BAn96wkJCxT9+gX5AwjrAQv//v36
B9/78SL2DfgT+xINDgbt/gcFFv79CAUaAPrwAPkQ/PICB+3+Ju/sD+0U7RkFCfj0EAz2CAn8MO7l/fAG+O8BBADpDff0Af31APIEA+kB7AAI7/QH/AD8/usD
BQAF+An5BQoR/P4EGAUW4u3uHwEL+/MDDxPxFAkcGPUZDgsS+/H59vMFLPPfFRL9DSMN0hXrCTvW+OD+7Q378vLrHePo0tfg2QwZ9fEHEtXkJR/+ICYIFvr6
CekF2/Ml9fcOBfbx2tf/2/IMCw4I8wQH/PwC/wgDBQr0CfDsAQzu6/QUAwEVDAP2/g4JEhL67gEM/wXz/gII6e4R9/34B/kF9ggQ9f737vP5DfEWCfT8+wED
AAPr8AH2AhDn/gH8AwL3DBYKIAr/6wgTDCQV9AjjFvUh+f76Fvb19vHy9PDlAP8J/uX8GQIEBRTtHAny3w8D+jEY8fcE7vv+6+wNEAwECfv29PfuEPD7/gAR
A/kN+Ab7BQoBC/4PCwTz3uoL8OoLAf/8+/f7/PgC9wP28fsU/fEyGAIGDwoM7Rb46gsODvL/2O31DRAB3vbv9/75/g4NAwAKAR0BCQcHBesBD+P6/fYQBdX1
///+CvAPAeMF/Ar8IRP1CPkAD/IQ7/8NAP75At/47vcW6vP3/gkK9v4JFwEMGQQK7v/39Aj2Bv8GCgYO9e7/Cg/y7vcECPf1Av8A/BUI/f4HCxTrAfkPIAcD
EP7x+AP77/76CAD+Cu4CE+/7CAkTGvzyEwj0AwUW/u7l9gn6+PQKGPQHBxAl9vMLDvQGAyIh9e/s+gjy8/fp+TEH8wUI3ynX9gP+CQzzDQcRGQ4BA/wLCPsA
9fgC9fn3EQYHCgr4EPfoBAgG/vkBCP4GCg0HAQ4EAf4J+vALBQUBCvrzBAEPDvz38RILBgH6BhoI+vP3BAr5BP8C8QUADSED9vH6Awrw+/UFCQD0DP8WHAgc
CQT3GQUK++4BBfnlFQMRBREA9/wAAvbyAv7s/vsAAgEAAwP3//0HE+sDAPz++vT8EvMD7Pj9CRPsCBAAAAQMDvz5+eIFB/MC6+8B9fsRFzD19+4P8w8d/hPt
9/kF8AcD/QwK+QEBBwbz9v4ECQwIBQLwBv0N+wj85iQIEgD7LRHgAQ77EAUABf/tAAryD/b+6AoOBRf+ABQWDhDtB/cAC//8BO8AAe8K5/oJC/YHDPr+BwT8
9QgGCCL0BQkIEgcGDRoA4wP+Av389uf9DBoNFA/6GeURCAH2DxHvBB76GA30/xMNBAPu7A4IAvkU/f0X/wD+AQwC9AQJ/QIA+fX3Cf//FfT8/P0I7PwU//30
C/kHAAn88AAM7wkd3BkL9xAh7P76/Ab43f4YCAcKHvsA7/HWEfUEEwHw/iL2AxoHA/ryAgzt/O/n+hAE7wX3E/wL/uQJ+xsLFgIR7+36AP73BvT6AAEI9uQF
//QG/ff39QD1DwgCAQsJBfX7CvYQAQgA+/0D9vv07u3uBPYH/Q0M/PYB+xEREfv/9vQL9BEB+xMDCQAJAe/94QIO+/0sGgoS+PEABgQRAAsNAekDCP8AAf79
Bvv+9AX+/gT+8wMAC/AS8g35AQD4CRL+8AL2FPsCAQQB+QAH+f8CEPv++gIICiANDekFAgj0BgnuIxYUHAblFfX7//r25wUYEgMaBgQK5AP63QYpFQMGA/YJ
IgUHCPkMBOoH9wba2wME+iQiFgrt+vLkFBwLEv/56wAQEAoX9wAO+BPrAeHn/gACIhgB+Qj98/f7FvwW+Aro/hsN8gP7/+8CFP8N//QM9gAaFA31+vX1APsT
GxT1Dvny+wIOABEJ8gH88PL9zPb0CfwP+wX47BIA+RH/Bv0G/xwC8P8V/fv8CxEHBPoDIgsD9PcNEfsEEu/6+9gB7wfy6w8f+gYb6+r85wTx8v8S8e8D/jQA
Af0Z9BoPEfcU/w4BFCD1GP4S9hYQ+AL9GgQB7hQMFB31/O4F3Q4C5Q75A/by+OoTBQv+DQ77+QID/gTz+PgF7fwK8Pfz//T/Ehz/+wjx/AUK//n7EfID+vQH
Dgb+9+z+EvcLAwAHAO0CHe8QFwEYIuwD+Af5AeD1Gw/nAB/3Afv+2QMBBBMF9/r42wEYAxgU7g37+fsC6wsWBP0YERH1BQLuDAQSAgbnAwAN/Oz9+QcAEgX6
CAIFAA7+9PfzBAn5/+75BA78BA/+8gT8Bf779gn9Avr7//z5+/vyBP//AvwABAAD+hMUEw7wAgkS+ev+9Qv9CxEE/uf1APT2BfsD/P7y7gjsIfYZ7QMc+gUA
EO7xDgb2AfID8/AFAw/w6wn33QbzFwIEGQIY8An4Fv76CRACCB38+wb59An55hLpCPv+BvgQ0wcRBfsW4Cf7C+PgB/L3/wXzOQoF9BcE9h/5BxMLGwj8/wL2
7hD9DuoTFRAE8gn2ABYE5fT97xT6Dg4HCfcJ//j49wvyHu4P+A79BdwJ+/cf9OISCun5CAkQFwf2+g7rBf/v9/UH/fYIBgwE+/799gT0CQIJ/wf+ABUXAv/1
/QAE8fwTBAz4DgMBAP3zAwcBCALo/f338QT6DQwLAgUEAwcD8QMFANHzCvgiGuH74uLqDuH/BwfhJPIgFPwR8g73Fvz5BR7p/d35BOTfAfHi6ujj5P4QAQoX
EyAe4OAKFPEYBwb4FP8HEAMFCgH09BgBB/3x7BH5BxH8+f8L8Az+DvgH+Qz5/gL3D/L2CQ75A//78QPf3AMM/AIFEQ3p+Pn+7/X++/wFCgz4BeoB/QoMA/f9
Au/37gsGAPoL/un26f/n8PHz9f7rDQkV7AcP6gET8w8H+QL7FfbwAwch+fkC8fH2AOzr9O78E/QMGh8L+Bf1A/30BPEC/A35A/QABOv3Bg4BC/4B8AD+DAn9
9fn27wH+/PMTAwIJCQL8AwT9FO//Bun0IugC7/sKCe8H3/YL5/Dk9Q8d8gX//g7pDuMP/O/+B/zy9/4HDAsC/QH99/4Q8AUBDP7+AwAOAfr78fv7Cvf7+f/z
AgbpCvv89+/6Af3x8/z5/vT9DfYCC/oDAf0NFRID/foB+gn6DSHvGAj6APvh/gMJAwD6EAUO9/IHAwz1HgAC/wkVCRETEQT7EesEEv3w4hD/HRPuEeYX7hEB
8gsHDQQUARkCEg4MBvsD7PUTCvH0/fQSCgsd7hzsDgT9ChEAF/4Z7f7w/wP0AAIICe74B/4LEPsO8/78CRv29fT/BfoFBv/z9fQKCP4CB/f9CgIF+f0G+gH/
+P4K+BD48gcSEQ8B+h4O/P/9HBHl4Pr1+/wA8fgKCgsP+BcEEQUIBBH28Az98w/3Awr28fH3DAP9/w4dG/3sBf73BAn57w0MGgwP8vT5/+wPFxgQHvX2/vb5
7+n/+wsKAAATABQABBAN+gb69ub67AIGBhUL/g4I8PL5EAoGEwL7/g3oDQv8CfDx9AYFC+sB/QfqEATn+gP19+fn7h7zBh8dBvD6/hv7+hL6BQD7/Q719gf0
+v3x/PXyBAT3AgH+Ff8MABLuBQLeKBvsxAoGBvrX9/sJDPjJ4gsNIyUTAOEl+gDgKwfKLfYUBAHoAggF/vX/+QkN++z8AA8LCRAK9QAD7/MYCP8Z+//0B//2
BP3++An79AX59e4ADRYWFQ38DAD4Bfn/Bu4O9hD7BfMKAPgN8wgT+wH58P31AgAOBvb27gUFBAoY8/MI9Q70FRYP+AAA+Pn2AgD89QEcAPn+AxMc+f31AQID
FPXxAfADFgAO/Q0XABwCAPn7/BojCRAA8vjq5PT7/QMf4xIP0B8dARQV/hL+5gwJ4u7hBQsTDwQL+/TQAd75BvP3B/QCABPsDwn4EQECBjPxCRQB/gv2+vrr
9Av9EAj1C/4L9v8VDAgNAQXx/PsG9/f2EAkEDuz7Ewv5A/kPAAAE/wYICAwgBfUQ+vvyAf4U8fD8+v8C9wv56P/tC+8MEQgG+f/yCREGEe/v9BP1DRP4B+r7
BA4K9QALDPIc/+gMCvoTBfIc/v4hGenwCvgC+ufv9wEC/BMLEPkWAev3/wH/Aw0E9QAQ/A4UBAX/Ce/p6/QUEAf7HvcG9wL7+QELERLs+PL8/hoFBv719x39
+A3nBw4BEA/9DfQAB/fq/Bf7ARgBBPzmAwoHAgX59P4IAQX82vn9C/sEDfQF7gD95RIH/+sK8AMhCfQIB/n4EP8K+AIJDgcDChrn/wX69/ED7RH89wLwAwAC
Ae8KEP38D/T9DA7yAQoCAgQHAf8e/vMC+OYMAvbr/PTjAe8KAgAY9gL6/QMHARL7//UH8xQB9gIJ/P0A6BQTAhgO/RQD+x4E9fHZ+hcFHP8AAfHqB/XrBA4H
1xgCJQL8EATcAAUO7w4N/gnyGAoA9wvs4v4BD/4e+gEAFfgTD/oLDQoFAf4ND/oN//0G+f4H+AIA/Bf8+/b9CPL8+/4J/RoJ8f388foI5/b9/gcSIRYNBgUD
BA/9BgQNDesJFusH/AUbGAUHAgX29fj78gP8+hD/AfAb5/AE6yn3BO8PB/wW+QT8BvYA7vbyAAcT/ATtDPsG+PkAEg34+Q0C9f0EEgADAP77BwP6+voCDwb7
FP3/8wju8BQU+gz2/PEFAgsHAQf6BxT2CPz/8+7kBRANAAH89/X06eUH8/AUDPoKFAoQDPTyBQ/0+PwG/g0BDg8J+Qj5DvMK+f8Q9gz97RQUCRoV/hbvAAT2
6Pn2CAcMEgv1+uTrDO76/w7/9wbxFfz2FgwMBwoA/wUQ7vn2/Qn7/P8E9+j9+esAA/Ui+gz09/b57QwHB/H/APsR+Af1/hj69Pn8+QcBGwUE9Pf/7g4T9hIR
4+QA8f4R7/376f0a/yAQHxfp/PkE7P0CEfzoCfz7FgQQDA/9FQAHCf74+/v5Dv36BAkE/RLvFxoY5APtAvfxCPr5FREA9QX27//zBwgB5fcDFwUA/fz8CBH9
8fUF7AAOBQYZ7fkJCRb9ARX9F/sD/xYUBOgJB/0VCfb9+P75Ig4K/O/qAv8C9/kADwcS9gEEEAv0/fgD9gUSDPXtDPsmC/AVBusOFugC/PMWAwEQAPUS/RLq
+/UPBfcK6Q8JDP76Bfn/CfAD5PoOCA3/+v8L+wrfCPgBEBoR7hj1EeYHFgj++/f2Bf4N9un2AP38DQTs6+EIEQUXIfv3C/8I+/wc/uvnBvQKCPXn8gQUBAMO
8vsABvL69RMiAg8D+AkbBA8BBwTxC/Xx/BIcARH7AwwIAvv/9/4A/wnyDQPwEfwCFQf1HPX4BRD9CP4CBgb9FQD+9PkABQLsCOv9Bv8L+vL8CgQbFPUMBxUJ
HP8DDAsK/wH37/EH8/UAAusICAX/DhIC8/YND/0D/Qj3CPvtDwL89PDdAwcACA3rAgLwExEGCw79DwYCBPTf8wYHCgwKB//r/Nz28/QBAOkG+P4CFv4MLAgG
CwkC//T2AAAOEAz7BPzt+fQEBwUTCQgB8hULAv/8/QL3BAf7AfX7CgL+DgwBC/8D6wDuCw70/CwNDhkNEu8HCALfFgkP9OMH8wbqDwQK9PkS9+HvHQf5B/8T
DPUE/Qf7Ahr+9Pb9AAAEBAgIAQr4Bf4GBgEDCRYOEgEH/OgBCPkGDAzr+f7cBgMVBu8LBfYIDwT+FwwF8BT1/hD/9//9A/EN7wjk8wIb+foH/wj8DQD+Au4D
Bfsf7P7++/MADgYN9Aj/EAHv//gL+/ryDAb2FfwN+foP9xEE4hIlBxcWCA4C/gIF5AT1EgYHBv39APTVAOsBBfj5E/EJ8v4R/QcFDPz5BfXr7xMCEgAPEg/+
9Pb64PwEBwkRAv0SB/P7DggK+vr3/xL8AwX5+wUABfsO9/gEDQT7/vr+7vUKAAD+C/v6Cvjo/O36DQzzDPP8AQf28vPvBAIK/v4F8Qz2/QoMCQ/7Cg8H8uX3
8vL//AryBfb5+AkP9/n4F/bw9RUFBRUF5v0N8Qvm6wT89fcDAgUJ3R/34PP+/fsP7gUQ9wv85Aj+/QYC7voK+vQUAAoAEQD1B+/eAwvjBv7sCAvj+wMIGf0J
APn3AfgQ9gMTBQYD/uwC/u0CAeYF8vf6Evz6GPsVAf70B/MDEPkG/hghEQH/5P/1Bf8P9xPyAvr98QMO+f8NEP77+/sSDwr/A//9+Qb98w8N+wjoCv34DO7+
3gPtCRATGf0Y9PkE5Af44fsS7grtACYS7fwLEvb96OsYCe3sAOrn7v4HEe4RHRT+AQAO7wDtBgAG7+sD+AEQGgIAE/MECvX9Bwz/DwIRD/Xu/AL9+fcDBvAH
AgzYEf/p+RX/GRIGGvPzEPYCAuED9QQCA/L/+f8M+w3r//IIFPLoAQkLAxAI+wXs/A/36gv2/xAK4+3i+QUI2hT3/wP38A4e7BAA6wXr4x0L/wAL//4C7QcE
APAE7RgKFe7+BQz1EgkjCAv++vT/7ub29AEeBff3Dvgb49kJ+ArvIPQZ5/wGEu739fH6BgoF9vwIC/4SAOLY4hUNABT4CPEF9f7zCxP+6+72CO8AA+789P8C
Evnx/AXsBd76+/3zDPbyDwX5B/8NDAAIA/f6/ewJ/+wC9fP1+esG6vAIBuIa7/X2Afn+/wQG/gn1+eoOCwfs+gP1BPMI//bpAQIa/vD3EeT9BP/99foK8Avy
2u39++0Q/AoHBwIM/gcHAAj/FPT98f37+v/+CgoIC/oOBwALAAgW6/f//Az77QD4AQLw9/X/B/0NBfsKARAe+v36CggF+wj++RD86QYM9A7+9/j2BwYF8/r+
8wcAC/zxBv3qAgD9BwP26v4H9wn5B/8I9hbwA//xC/wH9P0C+/kF9P4JCPH6+g0EAvX88vwCDPQIDvseAer3DwMTBfwN9QL3IgD4Fwv/ABH+7+0Z8vgT9Az5
Af8D+gUC+w4BE/sJAAAB/QEcFAIP6QYbDxIH/vL69AjrIPwC9/cQEgAH8+0C+fAJ+QgGAAL1+fMN+/IBA/4G/vYNCwAHCP8G8P4Z/RD5AAIcB/r2/xD7+Ab/
/PT6+QL87A0L9wsMBgX2+/oA8/gHDAQCDg8B+/LwAPT3BgkGAfrnDAgBAQ4CCwULDAT8/hEC+gQMBwkFBPb6/OQCBQnwF/n6CPnxBfsJGOcP+f4NAAgHAQAB
Bv78+A3tFAsDCwH9ARMABQT7BwUK6gH6+gP6ARL+B/AK+fDw/Pv0CPMB8QfzARj/9/8JEfwdB//25Agh9vgc/wYF+ff7APER//T3C/wUBgP0+gH1/Pr+9PgV
7QwA/xYI7/cN9fL89egK+/IMBAQTC/vyAgUJEQr27en3Jen0D+4CB/kF9AnkDOoEFREF/xII++r4AhEBAevo9fwbAfAB7wT/BukOAvAIDPrqH+oVBA78Bf71
8Q0FExf4/AkS5QUUBQr+3fX72RIG7ggLCwT49xcF7BsB5Q7+Cgb07AYU6fj8/vX7+u34+RIABxL0Bw32EP/yCgf5AQjt/woBDBH6AxL+AAECBewJ+f4H/gUR
DgztBAkBCQEMBQ7x9wQBBw78EAP36uEL+QwWE//8//EM9BP6Cu8IBAT8++fsBhj5CwbwDg8KDvjn/gkB9vzkEREM/ATzCfD6CAcB9hIX+QH1+fYN+gzx/BX5
CgYBAPsCEwH+EQEJBf0ZAAcE7QANDQEN+wT99QD6B/4c/PQH5esZDRAICgjxBgfq/BD3Cv0aBgj57vnzAgDoBAIKAgD3CRwE/QHzEQcrCgv7AxwN/AMVAQ/i
+wP3DwAPBvv39vsLAPv1BPASAvoc9Pfu+f3v/QT3AQ/46QjtCgMV/fb34gIRBfT7+QMJ9xUEAgTz+fwKAPL+FgoFFfEH+vr3/P0GCgwS7/b4+wD+B/L6EQkD
HAX/B/4C7O0G9/AGDvn/AfEDFAMRBQn/EfP//vME7vsA9g38Bf/98Qv4CwwJ8xf+7/oJ/+L29gL9AAwB4AUG8gPzBvcT6AgEE/r9Af4HAwf5Cf/5DhDr+PwH
AvsA+gTuEgX//gTw6vgRA/0M9Qb1FuscAvcKAfII8wX+B/IFDw4F/wv4D/fw7gAX9y37+goKBvvw8QkM9ggE6fTx8wH99goCCggHAP0L/gbxCRj5F//+EgT0
C/328Aj5+vns+wgDDgIC/AP9EQr+BhkDDf8SEPj8AusAHvcZGQcJCgECCfgFDhf9A/sU6xLx8RP5+/ENBQsnFfML/Av5JgoQ8v8GJg/5HO8FE+fw7wLvAg/s
CQQAJwwEAwwZ/AQV8fgU7wcC/gMF+w0a+PcHDvgPAvzuDOjyFQv9A/kD8vH/Afr/Avf1EPkHBgEI7fP22wUC8PEI6P4XChX+BPcA+/b29/IPDBUYHAD/AwoC
6fgU/QT//grkA+sDGQj8A/70+wLr7vAG9/wF7QDyB/X9AvULHPjrHe4bDAwRDPX0CQUQBAAMAQz4APQGBgAK6v/1+fYQ5/0KAArv9/ENBAsKBAv/Cu3v/fn1
BvkN9vsA/QcE9wvwA/T3+Q8BHf3t9wf+/vz4EAgBBgoG+PoEDwkC/wsGB+36//oTFfsZJwQHEf8OAQL9BRsXEBvyCPr57BTp+AgU6wsI+BLq+P3/+AQDE/z4
+fPwBPvvFej2/v4JAAUOCwb6Bu/66/4A+voA9v/8CgsKDvkDFhP7C/nwDQsBABD8C/DwAe4JIxIHEQsU/An4D+r7/wL88A8YAQ7k9AP19vHx7P/rB/AOFAIF
BPHmA/oEBxcCD+P6BPf58wb3//kR9Qj/BALv/Q/8/f7wAwoC7AP76fgC7+4F9BIG9/H48Q8ECAL9Fe8JAAkLHOoBAwD4Cff17fjzEgMH6vL5/QH8/BcS9fAc
+RkTARb9ExXlDSD8BwcBJvroAvH/H/Hu6gDoAArxCf7tCfoD9gHrB//1/wMJBwP5+gcI/Pn86+n58vMTDQkEAeYMBAAF/QgS//gA9gAO+hUA+wn59AgY9Bz1
CBUY/A32B/D8Avj8BQX5AhADDwj1BQDoBu7xBQrvAfL3+PMM9Qj3BAb9Ef3/CgsCBBTyBu0JB+wD+/v4APQU/PAJE/kPEgUM+QQKC/v8+vzsBefu9AT09f/s
Ag3nCAMU9gsG7Ab9/PAG8hMOBxkD9gsF9BEM+g0JBQ0VABIE/Pn1+Avx9gH1Cw7vEwn39wX++f7q8gwLEgwQ+wsC+g74+vgKEgb6/ekeGwwS9gbyC9jqCwHt
Gwb/FfIUB/3+BgcM+P0YDQAK+gwKDwURDO3t+xEOAu37GRb29Pr98gX4D/sE7QX0/hTw/Q8IAAP/CfML8wEI/PMR/u8K/fUAAuz5BQoO9fv4KPoLDiIE+BAP
/vsRC//+AxIF9QUJGhX37PkF8P8FBwEHBggN+iAG8fr+BPsH9PcCBhEEFgPnAvED6e0CBgfsEfX6EQb6DRH5Cgn1BP7t8/8KDwUMAfQB9+kB9QEBF/oK/OP+
Jhj/Ev0K7g8ADO35/vsEBxATAgIM8QUFABANCPwS6RL7AAfwCPwD9wIH7w/9AQQW4wf6/wcHGQjqAQT8BOv//gAJ8gMIAwr6EP4I/v0F+RL9APEZAgwJ6Pn5
CREDA90jFhMcCAcNBv8Q/AbtAQURBgkC3/wA/BbkAgnzBAUCAgcCAxbzBhT3/QEA8BACGAf9+AEL+hL/BALpEgr9EhUFDQMHGCMBCgzaAfrz8wfqAwz/G/j8
B+H9DAAP/vPnD/MQAP3/DxUY6vcSCfzy+hn1+/0LFfr87vwH+f0N6vv99xMIAvv89P4F/gANIAT9/QX1/vj5/fHx7/kKBt/54h/mGvAP9uv7/PoB/SD/C/T3
+v7/9iAB/+/4EPgC+Sb3DeD/9PsHAPPq+60N++/2FdwiASAELywF4gHM4vLoFPcN6Q/0AuYJEf310PoC8eUK6AnzBAI5HgjlAOYQ5vcV5ST6BAPw/+kN/i2j
BuseAwv2EhQgAiE2DNf7+vMHFw0D7+365O0JCOfm++kC+PD0CukGAg/2/g799gnh5w7rCeIf6Qjg+Ov0/e79yvsK/vER7BkA+QMvLgrx+uv64eoI7R3xBerx
7wEJ8wHU/wP+6w72Evrz+y4nAvoE+AfZ+R3qC/zt/+zt/Q3yFcD65hHxEfIIAgb4Fx0L4gX19wL7CesQ+BLfCvr4+/X04wII8P0IAAUJ7AgXHwb8+uzx5wvy
EfAL+wYKEfwJ+g37/uT7DwH2AgMMBv4SEwEUAgH9A/3w/Qb3AwgJDvf6APsMBwEP/vLg9xLuAwPz3woF8wP+1trx8gMCChEKEvsYJOUp7PsC6Rjs9e8m+xEI
4NUrAtHT6PPr3foNDREg/P0i9yPwBPjjEPHx6C7t+wf/9A8JE/QN+fv/AQUYDAP/DAf28uYK8v7/CA0E8fH27w7qAhL5/Qb+CwcD+w4K+BgW9QMH9+4C9gsE
EwD9BeUJ/ggNCAYVAgcICQcOCvoQAvIUAwAE9ggCAOsO/g4S8PgJ6vXxBu0F9un5D/QYHPwK/wfu7/T0BuvqEAcW8wns5P8DAPD3+PkG/wbz8AD8+wj1/QEF
/fUIAff+BQELCvX3BQj5DQL+Avjh/xoCEfTz8vTsCuv6CgsKEA4DEgcY/eEh//j99/gR/AsJBgQDAfQPDQX2DPYI/fj+AAYQCv0IEgkMIADv6/0M6iQN/vn6
/g4TExAOAQ7oAxH5B+cU7QP89h/b+PsO4hDkHfkG3Nno4/TZ6P7lIvogAyfdHgQlAdH1HA4M5gDxBu4J9/8D6BEP7twR/PUE/QwN/vAC+xMI8wMXBwEB+PEZ
8Q/1+/zp+u714O/6+BQDDPsb9xH3Hf3u+RgCAQMKJOrQ9xkFCRf39tsTAQHyKCAc1yfJF/LeAukcJQgT+fkW6AEUEvEXAvgcAv/3LfolCQQKEggeA/f+HwAl
CgEB/gP+BhELFQ4F7/726/MI5A336u78+AX8+RDrDv4AHgnpBgDyDQoPBgEBBwryFAf/6eYLFQcV+QT8+Prz5OcBD+oD6QPvCPAIA/cL/+8G5+kMDfX0/RT8
B/0M9/n+9hEC//Me4w79Bv7/BgL0/fcNCgvs8wcC5QcF5xPzFAMGBAwG9f/8CPAMFwfw+/rzBf8NEfsG8P32+v0B/PYHAgoQAwTsCvAOBPUE/gkI/RIGAgX6
CgkHAhoGEPb2+v395Q/56BEVCQsaBxru8A8ZBfoa3wEDAvf8//4A/gwM9+/v/Q8MFQf++gf5//0F/Qf49fz/AvD8+fQI/wH+BAMYCPP/BvkKAekHCP8K9v3/
C/jw+fsVBQUC+AYADvXy+wP38BEUGwcGCf3++f79CvoI9P8ZBe779/n2B/r+9foCAwgaCv35ABUGAQT3BAgBC/7zCv38/PwCBfTxBhEKDwz5AfoTARbjDPcU
/fgS/9/z6+rzDw355vUI/PP7/fLw9wkA/xT+9hH26/cfCPYE+BQHCRQB7wL5/wgS/AwEDe7i/Pf4Au/TB/PcNeLe/8v/KbntB/cSDxAW2wjjEtAs+hgDzhoi
8tj3B+AeDQEFCPDw9QH7HvYcAfoCA+oAEPkE+RAK9xoVEBTwEAsB/gEPB/cL8fUW/vIM5e0R8u4F7/r9Cv8B++ojBhLPC+rm6BEDEfzo+Anw6h78AxAAG/71
AAIM8gP18AfyA/L4Agz4BgsF9fv58fj5CAIKAgcIBQoP/vz3+/gHCAMLFQjx+P0uCREP5xHm/e8m79wM8Br96/T1ERvmHOr96xnuEwgE+/IC9uTa9f7zEgQC
DBjyAPkLCgEQDA0EBgEA/gUAAfz79PwAAfgD/hb48vr3CvUFBQP59/kAAvnZLfn69djyFQQQKOLpzPHv9PIYB+z2DAE/CB/7I+IRAgANFurvHhH81fwLDQEL
5QcB9SPuHxPxCPMRKxoC3zny+v0I8PIN8/z68gEG/fYI+Q35EQD7/fD5+gz7AgDsF/wSAOkJ5AUICQ0D+/35/gUD/+4EFxMA9/QCAhAN8vUP++f98CT55wYQ
+fsX8s3nJgULCQAMDhzm/v70E/8DBAruFf0S+fP7G/wI/wf4CvX9CfsOCgMJCwUA6Pzy6RLzEfL3+RIE+v8CBgkBAg0A9/b6/gcHBQIDBwMP/QbtAAHw/S32
5wP8Bgr09BPu6OftEx3+7Qj/EvjO/APeAgoF6BMX8gH4GAIW7egAKQ0TEekP5Rn2Ge7nEeYa8Ojo8RMa/RrtBwgCHfbyJg348OP16RfkC/sB/ekD9w4D5wzw
/AUe7QP/EfH7BPv/A/v0/gT97QMMBxH1/gECFBz5Bu7+AhD9Bf4N9vQA+/QAAej/CRfvDB8dA+z5AgMqGun85P33EPcH5wEK6C73CPoR7BUkEvcQMRUJ4/Py
9TYr0/K3DAUw/wX0Efj3Cv34AADoAAoW5g4gIAno+f4HKBnqA+b4/hv66wIEBPr/AQbyAxX7EfsECgYk8/UC+Pj7Ev8Q//vsFOkG9e8D+RQBAxTq4PYe9/cI
DBHp7hXoCPv+AvwMDv/xDgvx/AHt+wAEBwXvAPbz/vz2DAjz9hEHBQUECALv/wAE9vP8AwAVCQIA+QIa/wz+BvIA+QD/AQ4IBgT2+PcB/f7r0gIE1d71+fgY
8gMO9P8VBQH16ff94Oso4fPsAu8KFMTz8eYA+iIy9PwoEPQS4fcLGP7r0v795SDoAQv3+gtAEQ33E/sB+/wQ9gT69gID+/3x8AX4C/j/+/kTBOQA/wcDCe/3
//sP8wEK+QIE+fT+Bu/6CgD0CAIE/vnsAffsCBMW/gYLBwUC9/4RCA0HAfT01/cI+P4L/xEFBgbtBe/4DfT4CvT+/f8GChcaDPn+Av3p/wgF+AsMFPwO6g4F
/xMJBR394CMg+QwIAAr53QD2/QP8BQb/EArx/urvCukCCP4F5xH8Cg4NDPL9/gD+/vz5/gERBhcKEv3lEA78EQj/B//+Cvz2DfLw+wP3CfQS//Hi8gkHBfX9
CgwPAgoCGfPr+hEJ6gUcEAT9EfX67/3+DPwLBAQEAgb9DAnuFecF7AsABP3o+Rr3/QP2Exzz+QD/FgH/HRQBBffZAeUK+Q4VEfcDCQsC9gf73AMIAPgB+AUF
DAkJC/r7Gv726g4AAQv0A/EG/Q8ACu37D/b+CAESCAENAwb9CP8BCQv1A/Di+ArzAA/sGxoI/AMEC/z+Hf/79gkSBP0CDAIq7vjzC/j5CwgL5AEVKwEDA+v+
GB0LEe0GHBIRDPj7++PlEw8DJPQMBfwK5w0SEAAZA+0C+AYUD+v0+/n/Cg8J//f1D+sICv/QAwcCA/0HCPvx+gkSC+38/wgH/w8G/voK+gTyCBUFAPLxCfQG
EgP29wUIAAoEDvL7CwULBAoDAQLx8/H6+/gG9RH79AAB/eD+Ev8WC/0IAwXs8hbx+vsM+vfz/OT5+gfw8QcD7Af8CvwCAvUbB/H7/f4h+fcV9Of37vnuB/oL
FP/CNBYkHiYTyM7mGdLy/iv78+f7+90b6/Xm+gXy5Rbd3PkI3/AHAv8jAgMJEPYf9wj09A/n/esZ/AYB+vAoEQzqHv8QH+X53wPhCgcVA+37+PQH5QkS4tkT
BQ72EEMXDvIP9Azu+QcFDwn8Bv/z/PX/4wz/+P4BAPYQCxP8AP4LBPsJ8CIO//73FAD/B/oU5//3+QQO//UDC/zwE/v0CP4X9QfoD+0BGxrz9APxAQb16v33
/f0A+g39A+sH5uj4E+L69QnfEvQLAQL3C/8N2PkFCv8EDQ0N/Rbw9uwM/v8P7wMa+xcjAgDsAAMJAg/rDwkEFQPwCAcDEgb8/f/fCvcSBQP39gHxBQL7Avzs
AfgD6vgNHBD9Dgj6/wAPABn7/ePxAev/APkWEA0MAhTtFvvu/vL99g70Gfr0EPX6FxUA7RjhEdva4Qz1AwL/8foIByXd5h/x7uf/9gv5/eLq6hj0+xAG/QwA
/e73++/6CvEICgkUFgQEA//3/vf/EAIP8wgBEPIE/Pby+fvw+eb/+A0N+w0FAwP6CgsO/QPy+gL88gP+Bwrv+Qz/5PP++fMg5QH47RAMBvD/CCMFBPr++hwA
BfbkDh4KCQn28x8N9hgCDP3+CgcHC/ro/NgD9hcODQb39PD4//f+AP4LC/74/Pjq7v8V9AL2//rq9Qj8Ag8R7AMV1gn19w7x+OgC+PX5EQEN//P69Pbp+wLv
FuAP8vsVEQL09P/5APkDD+bwAgb8AfDy9/by+hLpHfob/iTyEQ8G/QEO7fHpBv31APb+CQDw++n0BeX0Afz4BgMH+QcK8A8ECf0f+hLu/uoH9vfvBQMYCx4R
/AcUEfb17QTj/xboDfjsFRL+IRQC/hAAEPf47vz7BxkGDPPp6uz56AwK+fjy9wYKL/X1//YUEPYD8AEE+e72GPgP9A/u5vgPF/IVBv36BgsD/hMKCAQF8xAR
APPw/vj4IAMA/AsICg4HBxbv/BL+AgTuJBEEEhPtEfcO7PT47AjqF/EjAQPl6//hHOAI9toiC/8oEQr5G+AX5w788fsQHAMT7vf7/Af0Ehzt8QUO+w36AQMB
CwH29QYDDRD4CPz+BfwKDQcA+wkL+hP++wsC9QT9EPIV//4J9g33CA0ODgEH+AXw/APaBgj8DA4BDwUPBPMaFAfxBfH+8RgBBv0VEfoKAfcC/NoEAP8R7gIE
7BgP+wcCDBMmBAr5BvoGCRQICAoL+uve+hAbAQ39CegA+vrqAvX/ExrsAfQVAO7q+xD6/wEA6u33AwwFAvsHEtr+D/EC9AIE/RHZ+QIACgD36x3q7/X14gTv
/QUK3fcQ4RLw8BAK+QsH5BoKG+4JBvwQ8QYN7dfh8QIMCf0Q/Azj9xf3DvAH/v7oB+0d/vn7BRUFCgL/BecH/Qr9CQj/CPUGA/D/AhkO/vAJ/BcH6/j+Cvj0
CAQQ9gf38P/xCQ4H/xYRAQMD++kA/QP97usNBwf8FxULEgn79fX2CPP6+/7tAAr/8/D4BPL6+f4KAQL/B/z+8xD4BOYL9vYAGBMGBfMNHAsbAPvs8v8HBfLh
DxED/Q4T///vAOry8/v/BwTw+QP1/wEJ/QUHCQoB9eX2+gEFGAQMDQX7E+kADgb23wLg9h4O/hMV+vEhBP794QUnE/EQ6hH9Fwr0+gcG+woFAv0DFBEJCgLz
AQAPCPLw/f/5+wkHDQ8CCO0TAAEaBAkKEhES/PzqCP8CAgr89PH8BwsGAwYZEfwL7gL0/Sn/G/7VLgoDISAJAxUH/wT0APX7BB0BDvL88f4A8u74Cf4J/OUO
DQD+CwwP//YE+Qz/9wP+BgQHAwH99A/58vwQ5wD+5v8I3h4OCRXuA/buAgMC6f4DCQX++gX8F+AQAxII+BIIEAMPDQsGAQnvBQT2+wT/7wIBAgwDAuH69Qf0
GS8C9v/0B/gCAPb5/O8GDQbp+PL8+O4HAvv7/QX4BBEUAwsA8QL7BvkACAn88AvvEwzy/QwA+gMF9/PvE/f+9RL3EQv3ERASC/j9AfzrEvkI9hAF9hjtCP0O
9/8DFgb9EPQU7vkK/tUA9Q0JBQMSAAAKEhEN++QGCPcKKwMK6PsN6A8P2w0B+A/+/wL3DgPw//0DDPQJAxEF8/nnC/H5DwQLGO8I8gsPDgsGCvbw+/fs+AEC
+e4VEwj/Ff4b8P4EHQcJ+gX7H/8dBfQPFgsC+f4LCgUSCyMW6OP4BggHCf4R5xTg//IB8wQB7vUDCgAE/RTqBBbsCOQD7hAI+ejm+vgC9/gIHBcNFhAAEvoT
Ag4MEgD19QAQ9vL55P4aA+YF8fcR+u/5E/XtCAYGDf4T+g4J+Q0M+gb++/X47wryBgYa+wX+BQfy/AMGCQIJ9RIWC+EY8fUK7+/9AObyBP0K+iPuAe75HAsB
KxUEBxgDB//04vH8AQb9B+8DAwgP9AMDDPD/+wr8/vcN/gj6+w8Q6A0Q7wcLBQP26/n48PEK7QH8+w0Q7hIC/hUPBv4K4g0M++X68wwR3xH7Ifj0+Pjx6f/t
AQYNFv36/w0OCAAEBAD+BAETAgD+/wsI+v//CP3xEeXrDunkEg4W6Qb7+QLqBewLCw0WBxj2+fTy1vYLHQwD5wz4BgcPBwoHBQH4FgH9DPf1AvH4EPry9PEA
CvftDvv/G/0AD/v1DQQLD/3z+gX/+wr8+wHwAPcD8QQC+Cn0C/MP+wL07/oL3/XuDvf/Dev15wUMBgII+v/4Dxr2Cv8NDvoA9vkK/BAE//r8//wP/Oft/QL5
+f4F9wT+9/MHCgoIEPUG+gX0Egr/BwfoCukRAQ7u+Av6BPgFCQT2+RABDPsTAuEgIfoMDvgF+twHBfr14wX9+/UHBfP06gbt/wEH8vwA7Qz9+Q8QCRAC+AgV
3/n/APEC9wEF7v32Af37//wHBvkL/wzzCgb1BQDpCQH7BAL+9gT6HO8DCfIGCwMOG/gBBNYlDAk7HAsCHeMw5/Tc+gMBGwYX9gD+9Q7xCAcIHQv/CAERBBUJ
+u8E+/v1Dfz98A0SCg/8A//7CvTlCADZDAvuDPgHAvcJBAX+CvwDAgEHBBgI9fzz++70APsM+Of5+wUCDAsRF/gA9QAKH/QCFRLzAAT88gT8AP4JDukJ9Qj4
APcLCQf2BAUI+w73Cf4GAPv5Fwv0CfME+uYCBPv5C/v5/wzm6AH5/QLwFPz9EPj7Bwb8AQkD+wvnCAnt+gkIDfv4Afv5BPf5EucXAN4M/AMD/Aj6/QgB5Ar/
CPUbFeoCHe8MBQwB+PoM6AD/6gUF9wD75/z++vj6/QELEPsHAu30CQkB/RwMGgoNC/7q8gIH/BIABQ32+fsqBfwCDPAG9AYHCggRCwP5/v7+++7/GPv4FxkU
6vL27PcJ/fD8BuoYABAGA+cLCwb+LAz9+fEbFvDpGAUFARL66QLpA/3wEAwFFwwPAwYKDfICA/noBBAQ7hDwEBX0EQL7APgS6un2Pwwa/B37/AoC6/j+BwgR
5+oCIO3uDPf54fAKDgrc4RgLAioJ++T0Bxft6P0CASHsD9ULD+rU/Pf25Rz9KPsDA/D0/gjr8P0FCPj/BPwC+voLAvj5AfsR+PYZ5f4DCxjx/vb/DhL/8f35
9+T8/Rb+1fwJExAM6Ab78QP25QT2ARrrAAQGHBL7+PwoDwz27un2AOccDgnp4RAIEwD68RP2HfLqCuXj8/UiA+oL+wr0GBX27Q3i/BXqHC3xCfIjEgH///33
9/b8+gn/E/fyAP756wwG5QH69fP0Ag0EFgvyFhL5+ukWCAcHA/70+Arr8v3s+w8s8hsB+er2ExTyE/cJ+ffhOvojC/PzA+3l7gUD8e/z8wMlDuLzGPMr7gj0
8y4f+M72DM76+gwD+e4WA9oQG/zjAsAGKgkEAP0J9P8M8PIB6/EO9xEH+v7/AAn6CfYPEAgB/v8H+PwI5vsSAxgB/gX4GwUS/ST87P779xj57gr+6w352A3w
+xP9CA38ERv0B/wJ9Qr1Ce8B4/IB+v8CFAgWAdgQFgz47PMJFfb7Ad4V/AoO9uYD+AYO6v0P4g0OA/7x4gQN5/z6COcAG/b/4RX+GRQJ1AXvBBXs8xPjCxAG
D+vm/Q/nC/AB0wob8g39CvEhBxDm7/QG9vUHBQ//9v3yDPD77wkACwoKEQMVAAL29fYo8Rv99AYGGvYH8hMOBBYLDRbh+/gJ5woA+BMSGAQK5wjeC+oKJwnr
/A4D8Oz3+Q0OEvnt5fzxEiny7BT2FPn5D/3vAPQBCu8O/vIN/QDu/+cHDhAA8QH8DQQKAQL4BP4REAYGA+8BBAEa8PABAP4DB/3w//oAAg3y9+ji5+kA2ijy
6BEJBfzkCsjrKBXg3A3vFg3a8wDh4fYC+BD2Evrv//74+v728fUO7fsI4OwJCfv68fgBAyL2DwogFBTmEe396/b29vkN+/8O/u7y+O759/X9/gQVA/oBDwUU
CPT75Q76DAoC/QD0/grv9AP6AP8G/wn6BgoG9v8QBqz5+t/v180ADfwdDAAVDxj7F/f+Cc4JDenS2e7wAgnv8gH8/igEBgXuCBr24An2CA0PEPkY9Qr+HRQi
Ag4LDt3f/Afw+OcF9hMIBf4G/g0L8AL7+QzmEwTv5+H1/wb4/e8I//QQ8/71+/kB9gEJ+wUEAAXu+vz59w7+E/v1EQ/9v+oO4+fp3wsH8RMU/RQVG/UN9/sJ
1ggO79jj6+wK+h+r1wva+untGQ3/KAzwOAwv5wb5+yLKBQvmxNjU6APs98bw9+EE4uL+APQQD/8XFRn1EgcEBNQBHPjh1gb4Cg72vffu6v3w5vUR7R8Z7RIF
F/od/vYM3Awq4cvS7QIRCQbl9AXiBPsJ+wn4Ev7zGgQh//cBBgTz+PXp6tcD9QIDCszzFubx+wr8FBUl/SEY/wDeAPz8Ce4DAg/o6QP0Ax4t8+ELBwoT8Ab9
5vQCAQfrLxD7+xD7HPDy/O8C6PzwGw3n6+j1+wX2CgUNEgkCAQkRCQ3xABj7CBD79vfp/AztDu37FPz96v0A+gUV9/gHCRTw+O/oHuEKGALx6PcRA/Twuv3b
6wvl2fIp7xAJ7wr98vkX9vX60wYjztng+Pv7DQD+9AjsDQIBHg4DAfnk//8H9BQBDAT//gAI9Aj5+xP2LuUS+c0wGe8vAQQr68wS9AX88gIRKQQB7v3//P7u
/xIZ3A3lCfgo/xz59uQKHQvIAArwBxMAHQbcEAf2BBT4Cf72DgLyGw7y7fsFFgz6Ge8WBO8J+Rr3+QAP8/UIAfv7Cw0GDvMGAAQCBggG/u4LCA35/AL59f/1
//cG4RDs9gUY/Qv48wIH9Q7/BQAQAg39A/r8Bf4CBvbpAwgK+/oODNYK3x35Jgse5fYMEcvJ8v0eJBsQ8TPmEAUWAQQLIRfxBBLzDv4S/AYJGPL5AuoH+BkF
9wAJBAsLAv4CAvwA8/8bBQru+hEJ/fD47QIOBBT/Dv4J9vf7+//vCQoO9wUVBh//Bvv6Av4PF/3t5+zxEgHoDAoa8wYEB/0KAQT4EP379ssB+tcc5db00Pkr
xeoJ7Q8CCg/rC+IO3ib0CQ/JCR4M+QrpCAMO8yEHEwoO7wfrEgb29PwJGAblCxUIGPL+EQns/vHs4ezp9Of6/AT/DuX/AATw/RH3+fESBv8E6gUJBwIM9PAF
+Obz+QYU9vkPCQsI//8H+fL5+gYH/AbyChL87e8S5BT+9BvxDhLn3w3w+BIA9fkFBwj9DAz8+f7+/Pz1DPMIDRL7Hgr7BAL58xH2CQQAAhEQGgH9ARH1EwYB
DvX9+v4XAwcNCwwMAOztC/z3EfEBEPgbE/78AAH+D/Uc7Oj8BxAV9B/66+UMFwPsIwvoBRr7BwfT/fry/QoGFiv0BfbYCgr1GQEOEQHmCQISE+v+GfwIAOsB
Ct0p7ewOI/Ya8+oJ+Pj7Hf7v8RXg8xr1//j39hj54QcWLvAqKwT26wzz+ePwB/3zFgL96h7pKf8rGfISAvT9F/ks3uQU/gnz+vUBDAHlC/zp/QMK9+0U/O0G
Ev8H7tX7BQT68voO+84T9fkA+OEUAQYZ7AMDDOsL+gT09A3d8v7wBuX0BQUZARz3DhsB9P3kEw4E2v8DBxUB8A0MAA0K+Pn4Gf0I9hMJ7A/x+RryHwn77hUE
+QMT8fT9DwIOB/fu+QEM9Or/Ch8f+vIcBtMTDyAdAv/7D/z1E/0SAPQAGeYMGeP9xfcRKgMW6BMGyx0UJREA8ff67eLi6+4H8wopAB0Q+hDu5xYTAvo54PYS
Fwf9DwTdCuIRAAf38/To8xUB/wH5+QEBIBP/+UTZ3xMj9vkJ+MAP1gMM+Or369vpEP0B+PHq+P0PEP0WECv59g8YCwIQ6gHwWC8OBSch8fcB+fgY4Pnp5f37
AgPw//r48gAEE/D1Avn+BPMB+wP9BukQCQAS8w4XEO8NAvMBFfICBAUYCwcX7QUKDBQADRv47wMFA/QIBgMLCAgEAQ7+8/4DCBP/9wv4EQX+9/gHCfP1+fr3
+PkF/gf+AvX1CAICBwgBEQT6+BTnAxD2AgD6DgUJDAUG8gX8AdXnDN/15+cACw0dCwQUDBL6AvH6DNwHDPfo5fL18ewL9Q/wAxoO+P71ARv9AAPxBQUJDP0N
9xQD/gYb/BD+G//C8wPTDOXqCQ4DFAv2FgsR8w3/BA3mAwT53dn6/AoEAPwF//UVBQb5+QEC9fj3+gwEDwL7Df8H+QwFCgAGCgbi7/wd/hf66PQQAxH44/AO
ExHyGvMXCf3o/vr/3hohDADO+ATy9fblBAb7DQX/FwQV/hAEBALrAQDs2+3w9AcM+Pby/OoIBgL/5v8e6/QDDQsMBRAADvMC6R4ECwr/DxPV+hbzDxUMP8jr
AegMGuv98fMd/Cr++xz1+i7aB7019P8N9Qj4Avz0BQP+/wD1/vYJA/z9Avr1CgAEAvgCBQnsCgvzCAQB7wzw7wQE+vkP9gb/BRP/9/P9AgIK9A8AAgDp8dUa
7ecMB/vd5/4V/xcF7Oj5F+oFE/IjBPnr7RDLFNwH8RMOF/sI9wft+u0MAQAKB+rx5xbxEgXw7vgLCAb63iUIF9kS4vfWCPT4+/P+A/DjGwkRCwcl+/IC6gTq
FvUH+fT3Bv/6BAgXEg77A/8FAfQN+Pz1+AEOCQD5+wcFAgkP4wcFGf7+NSoFQ+ToAPjh7xHrB/jcFS0n7e/yETsG9u8GCvMCEPYGDP8EC/z/B/4EBBQM/PX+
GPwJB/UHCRcMBADrDxIAARUT/voJC/37CAkA/f34DgTwBAcMCgDyBwz+/fEMBhIR9v0B9RkM6g7qGQYCHuLs6xP4JAjpzwr5Bvb39QoKGBT8+AT6GBPyDukc
AP4Y5O7yDvYb/+fNDPsA+ADwBRMNDwIP/QMY/vkR6xsE8gfl5vURARUA4dIEAO8G8PvOGR4K8wca9RwJAxzHFO3WBN3v8TAHCO7gxBn8Hg0D8QDm9vUID/n9
EPjvBubv+OL3+xb0+P4F/v768R7xBA4B5g8XD/YP+f0HDwAU9voB+f/k9AIS/w/7B+ImEgL5/AP/EBQPEQsEBA/88hToBwD1Bdv67Sv4JP/YywYDDfgE9wAN
Dwr/AwwFGvz7EvQFDfII7ecLFgIdBufZI/P79gDy8AAUDwMd+/gR/vMB3hz47QDy7e4I7w7w8eH7Bvr48f73GR0cAvMfAQYm/g3yC+nu/eD07BXl+fD34RQF
CwL8/gIIIhUI/BL5BQf5BO8N8vcD7vT4E/0J/fTtDO75+PfvAw4JGvgJ/+sX/fYQ5hj79wrt3+0F+xz77dEU+wHy+/z49/gD7+r2/AbqAeX9IPr5AAj49P0C
//QG/vv49PH++gcEAAD9AgUBA/n8C/ER+AgRBfr89/sN+/TxFQIR+wQH/gYAAAP98//9+/z8+g0DAP8S+/P4D/0LAwoVCvYIIwn2ARLnA+759PDv7fEJ/wbv
Ah4NDAAG++oS/wID7AkJ/vMIFuoWDAL3E/n0Au7yH/IKCP4S8wjy8Qv8AvcCAwcIBvwK5wn4+fkC8ALiAAjz6Qgb+xsCCvf4C/sMCAH1CvABEQQB8v4EDAEL
EQLz+egL7/kG8QEL8vgXA/sC/voP8/n6+wDdBP/9/hcG/fsD8Qr38gjt/AoF+v/o+wEDEd0E0ikTGPED8P7c7+MWChrj+Pv+/fIG+wkCFgHsGvcK/AH5FAEQ
7fcNB+H39AMABO387v0B/QD//AIECAgKDRHzBeQTBAwBFPPh5+7v6f4N+fXp/v8B+frzD/0KCQQN/Rv67/ny7QH1A/X9APTwBAAI9v/+BfX//PsEA/f4AgL6
+wADDvf+B+4HD+73//4NB/YC/f8MDPAIBf8H//oICgAo7PQQBv39A+4NDQXfDyAcBdzc9xo5IucV2BrrGQsB8Pz37goA9wkTBwH8EvYJB/X86gXs+/0T+d/T
BOgA9Rkc9fzvAer6Lt725/LU7QgX9w0GB/r6BAwD4cwA7O4LDQQYCQL67fYj7wzv69cI8wgN/QgE+OUZCArq//wVC+j++BAV6fP18xzy++UCDfr0FA0ECPH5
8/rvAvv7C+QG7wfuDQQA+w0OJAz27fYK3w0SCAT96vIQAv76DO328RfmCgwUFNvxE/kn7w/g/hb07AwA9Qf76fr8+gLt1x7TB/8O/Ajx/gMODhURA/oC//Qe
AO8OAgD6BwsHBAQO8PsL+Bn+Avb/EPL+Aw8G/Pj8Aff2BREDD/fqFff8/e8CDQH2Cg8C7AEF/fbv7/Xt//37DvcB6PT9+vL6A/n3BQMM9Bvs9hTy//ogBfH2
/xXU1vv+4gf3CBsQGx8v7OcNGwYOAAT8EfT28wD97+sAAO779On0/xAHBg4OGBDy6AcF+hMBAhIG8PcMIxDw7/YS9dwADd4GC/8dLR4gFtrw7AwIIv8DHf8T
/ggeAAMEAgcI7fcXBQAF/BcZDPwC8gX1CAUaCQj5FP4F5wbwAfnu/vT9Afn8FAn2ASUdGent5wIWDAIG+OwRABrzCQD19vIB7Pjz9fEA+wwMEBoeBOHpEQP3
//sO6RPnBQUWB/b9Cgn4CgvjBf31Bfj/EBgN5t0I/fT5GQb5CfX/7wL97ez3/fvz8vbpEQf6AxgWGPvm9wYfBhsOAfkH/Qzv9e/w7fn1+PQC/vwH+/L5EfsH
9/XwBBcTBRb8AhbtAfUA+u7u///58Pzl9wEP+AEPBSMN8OgOC/UcAgkHHAn7FAnv//b/HPUIBQb9BBAHBg4GAQX7/g/rEgD+/e4UDO8ICw8EAw8G9P3vBgkR
Evn3EPsPEAAPAPP7APHw+uwI5BMC/vL87/kK8vj6Bw4ZCAIE6gYM+QbvAfYIALreGAjNBhE2EgEA8tQV2+j9BQcK4uoW+gbOAd7r9CkO9vwo8wb7BSES8uPv
/ykF8/j+AQ3uDAsH7+8C9An+Cvjq9RD3AQT0FAr97/IADv339fsBAfcBDwn17AbxAPsC9vvtA/AQ2v7+9AcCAfTzGtAHCQH87QUJ/fUD/wPm/fcAGPvPJxQO
EAsS3dXtEuH8+ioF8u79/OgE7vfvBAvz7hH59/b18gIA8REa+Q4Q/iME/PcI9xHs3xkP/wHwEgkN9gXyB/72/v3y9fQH/fb6+AcSDfUADfr0+/T3AvgV8ev2
EPcY8A/7BwTr/Qn/DhMP/vYG+hQb8v31/PQRBwH24voC9ucHAwwK9jECCiDw+/IE7P0L/+j+AxHsDOvn4fr25/fn7vrjHRcS7AjhCxni6vI8Nx8ZCQ+1+BH6
/cASAg4Y6//yD/kbDQwAAAkI6+34+hANBwf4Ge8K+Qr4BggMC/YW6Qj24xH7CPf68Pwb9OIIGxL79eAILRDg6zDpGgAyEuwA9xgCGBQDBQn59wv+Dfcg/PgG
AQX3CgoN4vAF9Azw7xID9O0CEv3t9/oF5QD75ucCBgLj8x4K9vDy9fj5FvkPDNkU5/IR9fAK/ffq3xz2D+gJCxz38fUT/xQS+uwQ/xH7CuUYIRQUJB4aFQr2
+vUMCvT94e8hEPsDBekm6OQk/fQD+ucLHvsmFwL0Bxv34w/x7QwLIAcG3uXe6hro6/3l2vQr5yIG//HsAur72AEFGykKCfQh1RcP/vr4CeoF2dvO9CHXIvLx
4vv/7ADY/g4qJwv97h3DEBrv7d4e6RXk8vn5De4X8/jr+gb4Aev/BhcT/fv4EO0NEv749wrqC+304QQJ6BH48uThBvT17P8GESD/BwkU3QwI/gj/GvT52//v
6+7/8BL+8BASEfj2Hd4BIfUKC/sL/gkQA/L2AOX1DPbu7xDdCgL1+QkH9voQzgoRCPTrAB0HBQPz8+cC8QHz/v/1Cv4RHOr9///w+PcB6wn8CP4HAhIF3wEJ
BPgF+P4BEQkBAQsC+fH7AAABAw7t+BED+//6BgQA//kH8AYUBhjPBO8B5wfV8AMgCQH+E/7hBhERFfz0Dvz+2+8DAfz7/hkB9/sbCwL7//n+AQH58/UfC/kI
9gMJCfjzBwn4FQT1OSbnBiX52/f06/n3+x3X7Czy3wfo4gb59LgL2g8oCPwJHAIDEAns8wLq7//5EeP1D/ryB+rxAQcG5AfvAxAM9AMLB/oSDRsI9Af84/Lz
6AsFCQYLFBjw4/YJ8AQI+AUNEvD58//rEA/l7Ab39Cjp7AL8E/n/9AgBFQ8D2e8C/wj++O/0DgkI/gL6BPbxBPr5DQ0JChP89wIHCfMB9wIl5vQC7PYVAiAW
CQgCCf4W4Acd9hknGBT18u7Z/w0J6ibe+v7l8xoAHRIF/REE9g/q/QwIGgwPD+b7APgMGBUJKPj+9eL7++gkFQ0TGQX5JAYQBQYfFRkK9//08ekMEuoF9hX/
5vf88QYY+hgN+gT/3hj8+PUe//fy+xzuBgcFDyP8APLq7hoBIQr3/QUC+hgCBBMACxsTF+rx8wbrCwvnDhAX3f/fBOkcGesA+fH7G97sA+gj+Bz0FRIJBgPg
5gcE/wT86wAM+gT97f759Qv4ARz+/vENAAT4BQz/Av8U/R39AvXy8h8BLBLx8Qj++Qz//hkJHBMHD/r9/Ar7EhDz/PsJ9/sYDPsJAAf2DP779Pvv8QYK+/UB
8t/z//b+5Q8f7gkF3ugQ8BsN/QUhAvsS7Q0IBhIaHSzO+AntFxYH7BP6CP4F9Q36/gn3CALdB/QQFfr/Bf8C/u8RBvcPBgj5AQ4G++cOAA3t7/gKAvsZ7woC
BQwAC/7z+A8KARn8FvsI4R36+vsA7Rwd9hoM7hf64iD9Bv38/QIK6xoPCur49PgB7QUG/fYL/PjoAAr8/QEGBfb6BgcOCQr8Buv/8gXx8fnrD+j/8wUDCfr8
APIFDQAI8+fzBfcCHfgC4QXqEf789AEJ9gr1/gT+BvsM8v4GFhwB7gIB7wUSCAb9//AF5A70/wDyCPHyBAMIA/fwBQIP+/jx9wT9+RIJ+f4FBQb/EPgM+Pv7
Au0BBgH2//374wcMGfX5GP8U9Pn2DeEQAPz8+vf/+Ab9A/n6+gEXEfcD9vP//AwABu4IEAD9/P4GAesJEhkVJhvW/wz8HOH38//09+771xgT+tHk49T4Hiwt
7/z6/QMTE+72AwYb5gHzCev4+fvn9yDl6fP26ucK8QfwBgMHBQ4T6wkABh70+vf/8Prp+u0VGvft+/3t7yIWHgr+Df34PPAl5eQaIA0E/BjnF/UG9iPyIBMc
Dg8NF/0RCBEE9/4ECO4B+v7+9vryEOjtAfL8AQsCBggE/vwGDAb5AQD56/kCBQEQAgME/QPz8gEA/gj+9fr7/Rb+EPj7CPn39wQI/AUGA+sIBPruA+MAEfn3
9hP+Dwb/7PwEAf0CzxobIgMX6hnz7bgF4/EQ+uwJ6PkMFica987zFy7Y/fj3Cwf15AEJ+QQI9vD0+BDn//kIDv78/xEJAv/zCvwEA+0K/Qj/A/b56gULAvz1
BvkS9PcABQD9CvwVBvn99AAF+fz3/PoE/RP6Dvr5Gu3hEdMeBP8M5eP6CvsxAerHEAPj7PwEBvQHDu71IAD0FPQS+/roCg73BgIaAfwCBvYDCfUC7Ar38AQc
/v8J+CgEDgf2I+r4Av79AQzlDe/02hn1/PoI/twUGP8H/u8D9eUN+vgA9RAGCwcVBfEG6PngAw/+5e4EAf/19/P2/g0D7xMJEBnxERH0CfoEA+npBvv+EPz6
8vHs8AgE/Pv28wv3/f3z9vQPDRIMEfXv9e8K9f0A6PUNDe8CFugIEgMU+ff5+gL69Qr2/A7+Be3y7Pz0BhD0B/4D6QgZAwMLA/j7/vX3HBQKBQoU/BIX9/X3
+PoHFgbz6v3y/A748/QOCfbyB+cVBBUAAwb7/fwN/gPz7wEDCvbrCfD+DPUO+AkJ//n6Bv0EAwUEB/v7EfQIBPn9/P70ABnnAxAUDwDvDgkI//z0A/nyAwj8
DwgBBw/4JOn9/fgZ8hH+BAUM+PL6B/T6BPIVBOj8+goC+xf7+e4MB/8RAwoSAfwHGP0TB+0NAPIEBPv4AfgBAQYIDPwM/gYDBB/25gLv//sI9u36BAXvCfz+
9AzqAwr4AOj08Qb3+Onr9QfxAhPxHwQL+gsC9PP5CvIAE/kK7/fyBAAO9AfyDQj6+RUJ5wH/A/bYHvvyARkA++0DAP8a4Ar2DQ/3DgDk9gPh7AXp/fH06gH9
Dw35B/4EEv/t6w75BNzt/vn1A/Hn+gb6+gPpBPP0Gxj9CAX99Rzo5xH3Aw4HBwoEHgjq9Q4A6hwG+PT/Iur5++/0DQYO8vDi/j4mBAoECwgP4yLn9AYE8esS
/gEM/t/z8+j18vTk+RL5BvcZ9RgPBQAO9x32AvLyCvn0DOLs9gMOB/fw7gvxBev2Fvbr5gH0/fn75wIPCfYNBBIO//AKEhoQD/QG8fn9BAz+Cv8LHg78BAUY
+vH44BEC7wHp4uX7Cf8XAAf9Bhrl/yH1/uwA7vL0+PDo5PL+FeX7BOjr+wUW+/Dw9xP49v4RCfT0+hEAChMB9PTw9gUQ6gf6BwLkBAwCAA0I/Pz97AkP9Q32
AQD/8hLm6f3w+P4E/wICAOL3ERMD/BL/DP7x/xXqAvMLCuzrDev+4igT+//wCyb+/wcJ+/8NCPvy8+kIAAP+ABMDBvsK+Qb4EQIL/fH/+vwDAQjzAvnt7PYD
9v0c/AcBA/UEEg3tA/3/5ev5/Rn5/BnxAQ8NAvYJA/3x+hL++/gJ8/UQ9w78C/Tt/PEK9f/73/8OAQIABvzsJuv9Ef726AjxDf368O0EFPf79PoC/ej9Bfr4
BN4CCPQB9/j/Ae4Q/uwF+P/5FQYf5fb17+UI6QUSAR0d3hn9/xcA8xAM+wj59A3oFeYW9fz+Hv39//QBBhb/Cvb/+PHZ8g4E5u4DC/jqFfcC+BYYKPX5/9gH
9toXFgQXCuIaAvb2B/oV8vcHAgch/Rn3GQ8M9v7+/fb2APH9DRcV9fT7+fwACw37AgYF6vXoAAENDB/vCBPuBg35CfgEBf/iFRAYB+URBQ/3BekLBdz89QEJ
GAMKCs4bFAkBFvsWAOkC9fX59AQFEAUWDfnz0g/nCRoODuoZAg34A/L7DQv5/xftHezf7e7w9Or4C/3yFe4EC/P49//oBvf8CPr49vfv/Q38A/D1GP4B/gv2
DQQJ+eYKBQH/BgH3CesYBvT/BQz1//X4AfwIBw32BfgLDfT9+An7/A8H+/z45v74/Qn1+vMGAQbz+QQE/ez0/xEB/PD19QMACPz2/BX+CwcD/QoQA/vx+Af8
BwsA/gII/wPt9An8ARAN/+ru+/4gGv8VCOELAO/4+gYLAwUCAv8ZFRH2//zw+Ajx/w0MCuYCFv/iE//8CBP8Awr6CvICAwEPCfXxBgf3FQ/5EwX0CAb1FAj/
/wH7/xIN/RDu8wXs+g35AfD4A+kZ5Qb7/er2DwoF8/4E8esL5PIY7PLwAPQT+hDy3+wRCf4F8QkeEwUC9wz09/sV6QsNBQ79CQsG9Pf8AAP8AO/16wYEEATt
/AL//wP6A//kAP0GHgr4Bwn2/QfyEvH/D/gQ6/TzDvYJFvf4Cf/zA/vxH/XzDRgJDgH4/PXyBgUQDP7x8PAN+gr19wUD7gX5+u35/v0CDAsGBwoCEf8HFwYE
DPoEBv0N//sKBAX0AgcIAgr+6wHqCwwEAwQK6AUIEPv9DNgfDv0R8fcI9un//vkQ9vsVCwwQA/Hq6Af39wwRCwcE8v0RAvkU+Qb6/QT0EvALBvwAHAsE/vDk
9P8DGPL7JwHw+BPg8u8HDfT4A/8KBfcJDP4A//v3BesI7ev1EP70CgcXDQIF7fgJBPsCGAoPA/0FBe0BAPfz8fb9AAsY8wH8BQUfCAcA+/f7EQIE/P4IBBUJ
BPH6AO0Q8BMP7x7yBOgM/g4QFwoRB/39CQb+6vj2AP4DBg738wH7C+kBDf4S9BD69gb2B+0H/AID9wIGCQjh+APu7wwDGOwFHgX6BgTw9wb9Cw4PBvgA8P8L
7foL//kG9QYBCQj+EwL2/Q8JHekOBQT98gLxCPsABfzz9goR8/AC8fD/CAUFAQUAON8E7/oHDgzw7vX+DDA24Pv85Bv+CB7z5RT+CPgM+iAQDAEDARD97/sR
JCUIIPr4/fgqFQgYBwAcBxwQ6Be38wn99fv/8w8IAfoL+QoJCvv+CN79CAD6AxAHBPgI/O0IBAQSB+MDAgkJCfwABPjv/PMABQ30/voJGQMB/gEBAf8V8g/p
/OQG+hkZFf7/CfYS+/cR/Qr/9gcP7/UN8AMJ9g39DREDCBYaAwTx/Ar1Awb4+vwCBOL2ARL/8gAIBesa8gUL/vH1+v8JDfQB//H2BvAL7Pr+//r7BfsACA/2
9wQCARAEyxYTBggN8AgA4/72+vzvA/EM/g4O6/XeBOwHEBDzDQDUFyQEARP9EQTfBvbx9uEJEBIOCAzy6t4E5/gQ+RII+w34DP7+/vYBCQfzBO3c7PIA+gT/
B+oA/wT3GAUX//oPwxoSEhoV9xj++AkB8uLyAAIXGBkB+/bT/O8IEBoKAAzEDAP/Dg3/GRfeC/7wBO8B/f/7EAwDGNgk8B4hB+wACAAH7wEE/u/6BPsB/gUP
Bf0B8/r5BOj4+QH/9RQA5wbw+QIP+O8LFAr+Hgfy/Pr0B/UKDvUBBvPtBwXuDhAFDfoR+en+AwH/BgLo+v8H9u728QP19Q3zAvf+AfYLFv789uwCCP/pB/P1
8/oL8/8A3woK+ukBCvsE5g/3+ADf4hb1+vjv7uD5DAX69AkJDSXe/hb88+oS9gbqCef95uT+9BP6+AUL8A7//Pn7CPcYCvsOARD5FAP8/AL28grvA/wXAQzv
8OoBDfH5F+35FPwS5PgOAAwG/vQIBAXe/uoQAg76//7n9AP2//0G+fn/FQ729PQA9Qv88f31/PMIAgsG+fsKGQ4YJRf9BRD9AgEBAv/w7gYDBP77CfMk/OoK
Bgr8AgsJ/gIXIe8e8/wA9/L8EwMF/fMJEBv4+vgFFQP4CuULCQT0GPMGBRXoAwsADff2A/zrAgAQC+/gDgDz/wj7FP3WCgz9BwfxAQXtA/j6AAcGDwAGEAHu
F+kO8P8Z8/YBBfH/FRbuAvkGCu8K9g0MBAXyEBL/+AoB7Bb5EeYQAgv89AwLABoT/v7+5ggF+gP7AgEBAxDyBhUB++cL9gr7/QfmCgMQAAsADPICAPoEAfUI
+xgQCRAEAev/7QIP8w32FP0IEwj16Pb4/ugD+w4H/PsXDPsSDAkM+Qf08vgE9P768gYJB/0E7Bb5DA0D9PwACP8HDAcK3+wN8gMVCfse+hD4+APw/vL/+AUG
Bxb77AAN8voNCwL8Agr1A/wV+PQK/u8KGf0LDwAC+/L+BRAK+Q//Fv8FBff68g309/j6AP8D7PQTCAkO8/oIBQAF+fX3Cwb9E/IYBwTxBvTxAgbgA/n4+P/v
CwD0AQf/AAP/9w37+AL7Bfnf8ujl6/fwAvr8E/31FicAGe8I/xoAFBIL/gH57g0NBBYD+eUN7wnhDAIM1SELEfcA8PLy/hDvAwMMCvYX7BP6A/3vCA0TEgAA
+gIRDf8PB/oF+fv5D/4UEwAB/f/8CQXv++74/wD2AArlB/IPCiAADf0I6AT59wTjCBD98ysf/BXz3vP66wcKAvgD6PsUCwcF9gYE9ggC/e4GFBD/BuseBhEI
9PoABAQM8/z9GA//DP8P9wL+/xMZ9/oHCBEC/vXx+vvz//v1BP7mFfQDAgoGBez6+/X1BiID7fb/F/L3/AQJ1w36/xgBDAMH+gULEwABFAL5DPT+EAD/8/8B
DfUHBQf1+O75AQzi/AHqCgsGGQ8IBwH8B/MOBgT/+vwO9Pf/Be4V8AYL+PP3EeL3DA/+BwQRA/gFAQnx/wb7Fw8BAgH44gPvAxX4+QcGERP7GO8M/Q0H//T7
7/r9CvLtDB8PCgL+E/8FAAAPAwn3BPTzCBAJCwD7+AAH9xAFAgIIBAf7DxD2+/kB/CLwB/kA8wL78/kIE/EF7vn89wgBGvL7CQIE8wAJCgX8BvUK5wMDAwjj
8PkD+P70/gz++fQS/QTzEQsICPv9/wP6+gL68gz8FwDoBxT96h0T7wv4APsAAwID7efv6/bs/QXt+fEE/QcE8RHz7uv16gkF9AH9/fjwBxHy6SPy9e36/fgB
3SgPDwXw7vwB9wcNDwfvARD+BgH87/nwD/QHDx31BgkJ+RgE+gPzGgQFBPz9BBEE+RcG+gX++AP+Fxb7C/wEAwTrBfb6CgAI/w4B8vwOAgYPCw4C/fftBPsH
A/oOEQz78PwOEPb4Aur+C/4N/PDzD/D3/f/9CA3wDv77Dv3/AQfr9xAB+fv6HQIMCfr88v8IBR0SBgf05vPu9wAGDf/5CeoQ/gnkF/sTDvD/B/UADAX3B/sE
CgD2/wj9+Qbs9PD7CP/68xQE+Av95v///Rgg+gIf/hITEADx8O7/4hDqBgvWCBD4AQ3+GwLyBvz3+vz88QUCFQD5+tPv9vkU+P3/Be38BO/8BAUY/f76Ge7+
//juBA/8CQIM7Aj4Dg0BCQr4+OQR1y4S9/4VD/EGCfkfBBEC8hnx2PbuAevmEA0AIunyBgfz/R8NHgj59PL49w7qDPX1BQ3+EgAQ9hb5Dub/B/UU7/IEAvoB
DAYNFv0I7QX+EAP+AAgJ/P0B2uYB9v/u7hQR/ArvBvkf8/0CJRPl7CrlAgIBBv0ACv7V9AMF7Qb3BAMK8/ry+vn1DAkBDwkDAwnn/gr59wIKCvwLCgIY/wj+
EgAP/wD6Afr98gX1/AT0DQII8vARF/gCBBIWBxn5AwYM9RgWDPYTAQDrEfz6CQn7Gg/z+AQS/Qv/DAAFCgXv9Rz0/AALAxb6APAJBe4A8/31Bvj3+wgG6QwA
AgcP/w75EPX9Fvr6BvcH3wX8Cfz+/wkd9fz4+Pj1+PcB+BUN9gUYFhEF5vsLAvoA1gX9B/8OGQr3Eg7+G/vvAv748hIBFBYPA/oKBgYJ/+UF+gwZAOoN/hIJ
CPL/A/sCBOr2FNgNAvoFDQQC9gYF9/zz8PT6Bgj9BwX33Anq/QodFgLzBPYBCP78BuoF5RP8EfoBAPgW7f75B/4JBwIM+hDx+P36/Ar/Fe4LAAQBAAsO9P/7
CgnrAP7w6PAG8wj9CfD9Dvz5BvYHBf0OCQoW9wz6BgAE/A3//wz9+evy+PoP6/QF7wzy/fULCRgRAhL/+fsBCPoY/AgSBQPs9PDjDAP//QX8Ef4TAgLpCwn5
CPn4BQr6+AX7BxoSB/UR8A4IE/Qc7vn/AA33DfQT+v0H+/n7CALdD/MGDfj9BfAAEAbk5wT18fj0+vQNAQ4BAwEP+xYDBQ4BAAgN7RAF8O0G2xHxAfgR/gEE
FQMCHxAAFu8cCRL+BAP+BwQL9vfmARP4C/4BCvMTBfYSBwQD8wP6BQP+FPwFDQD6/PMIBQEB9vUDAA4CB/oQ7foGDPsG8ff9/wH2BRP+Af8E7Qn8AvTq/gwE
C/H87Qbn8QH7AQgD/uzsCvb9//kA8Qf8B/wAAPr69A0B+gALCQj16hIJ6uwH5v3y8gUCCxz8CxX88gQW/hL18wMD4QEM+gDr7AQH///5DBXoDw8G///rBAj2
HPr5Cf36/f/68RUM/RID+/8IAe0G/gMHCQoJDQf/9usB/OUFAQMBFecVAhH9CSISAP0H9gH2+gb18v4DFwP5/fcEBhQO9w79/QkPBAoX8AAH/f755fAJEwQM
G/sD//kG8AEDG/wKBAzrEg39+vr6CfQAAvACCPf+AAkO9foACfME6wkCBAUT/ucaBQULB/gMEfIGCQcN8/P8CwTwBgMI5ADl5B0E5RkM8wf8BPkS+xkH9Q7z
9gkF//URBBL2AAj1/v8W/xH++wj+EQkRBg35CgcFIfwD+O///xYN+/wYAfbwFPgLCgX+7wv1/fgE9wz+AgEK+gz18wEABfz3DQUPCQcI+f4FEPIXDAH1Bw0L
AQ/74gL6AvH0+P8F5BEBGfH2CxEP+Az/7xrzB/f5/wUMBfz7EPIBA/MB9vL1AgoAEv8H+/wEBPbwBe33IhcA/eMA7vQMBfr9+xH++v0b9/z+8gkIBQsB9gAH
/RkD8fQF7v8F7v7/6hT/+OwJ7Qn+8/T5AgP9HPrr9hjvAP/7CAQAAuz7AfAIF/X/9gYGAfgI6vbwBgPy4O4AAPX+8QD1AP0K/ff1+AQI9vT2+vz+CvcG5vz8
Dgz/DP8M+x4I+/gUBA7+CA3y/PX/EvYI9Az/BvgFGu78/ArwAQXw+fb4BvzzDBAHDgf/9ujx+hIE7vf/8vsG9e8ECQX0E+P0B/0cCQ33A/gLAwoF9BMdBfTw
AgYKBfX2AvkHBwT+6gMA+v4FCgf6+f/0B/kaAgAB+/0C9gQQ/wQFBA4HAf3m8Qb2//YCF/wGCAb8AAMUAAkGBAH8AfoABQz/7AT8AeIQGA3UBgbb7Agg7hUP
Ig718iAYD/b5+eMEA/j7C/gJ/P4ACAT88AYI+hL5//vv/wYDCQz59vsKDfML//AFCAsBEAn+BOv6/QII/gHy/vkNCAcS9/n6+voJBvwE/Qv6CQz5//4T+/wC
D+sB/xIAAP0QCPsF+QYf/hDl9wf3EQz27ggQ6/8KDxMQ7gkKBAkV+goP8fsA8QAMDwD98hEG8wfj/Bj07QYKFPgAB/EG/BEOCgEXAQwL8/IOBQkJ/QbwIPAX
8hH48/UP9fANDhsCBvoA/gL1Egj8zBLtEQoR/esX6xcICgvu+/z46fIGBywC+gj++gQHBQTqEQfxA/YMAwwACPYK8vsDAvf6Cf4OAAwHA//zDQL8F/UE+fTy
AAQLCOccAAP/9vPu6/QHBu4C6ggPBO/3CP8N/wryDAMD7/MF4QL57gQK+wDx9P0DCvj4FwgMA/T//AHrAQnvD/QCCAEFCvwR+AL/9ff4DPP88gz99/f3CQEH
Ee8DCQ364Aj1IuUdyffQCwv/BvEGDgHrEQkMBQIQ/QLv3A/5Eev8Bwvv/wYH6vYLA/8DC/wC9AkL+hT1APYTAAQQ4vna8wz//AcRBfIKEQ8HAwX3DwkT9eLi
7Bn1BQrsDAURAPsX9gkBIA8QH/8B8/z99On3BO8P//sQExEF7/kH9ggBDRELCfwC4gAX+gYDBwD/CgT3/u4LFgz/+O//6w0Z/AUHB/3u7wfp9Or7DPkYEPkG
CwYm7vACAg/n/Q8R7ucI/QT/BgrxBf8IBBAM/wj67vkK/fjw9A4N9gQHDf0CC/j/7wTwAAsGBAsF9/7x+Af15QEG7f32BusWD/nz+Qvv/hQXEfERBwQECQQT
8fcF2urxBu7/6hIf/PEZIAX8/+72/QwH+P76DesHFQH6B+0ADO8F/fgfB/z/DPb/+A4D9B0DCQH/0QYUARQIBQoWBy0D6Pz8GRcu+Ogs/yj6+/DEzgL62wT6
DPYHAg79Cvz5BgAA7/35+w37Cg8IEf0C/gL2DPoS9PgGFg0UBAH9B/8Q/AH4B/gD+vrzAyD88gf48+0dCBME/v8EBvbz/P8GDQjy/P77/PgBFQLu+vcF9wP8
9vnoBBP0+wroE/cGBRACBff+EAIJ5f79/BjtBQf1DwgABREHDewi7cwlHPodF+wS+9r99eDb6PwHHAASDeHozgHmAQ8D/PoN9w4AD+rr/QbzCRb8DiEGBP8B
APwO+gf9+vTl9Pb6/PXu8Arx6PYL/PoL9vwLAAX9DgUJ9QP7/+QG9O31CPYbAwj6EwETCQD7BQb88vP8IxD+GQoCAvwID+cNAv746xz39hP79gsR8fr8B/cX
7Qn/EgX/9fUR/AcK9vwQ/woEC/bnChAGAQH47wkY9v38Cwn3/Bf5DwDp8wMP8AQI+gH7Au0F+/zt+Qf+AwMJCgz39/UAAvD5C/4G7gUG/wj9/hv4APsSAwcV
8hf7+/bv8hQV/eocDhz64voG/P/yCAcAFPH2+RD9Bhf2B/QO+AP3/A749Pz6CgX1/w/3+gn9+f0N9hT0EAASCfwL+O0FDu8DEwz1B/n7BOsEB/8JCv8hAAr5
BBQE+gYEFQgU/AoAFQ0G/Qz1AAAE+gr0A/P//gP+Iv3k+BUDChX6A/z67/v3CgoE8Q4BCvPnCQP4+CMCBBkJ8Q7zEvAKAQYMCvj8/v3k7/UE/AECBOz1Bv78
CRkNAwv9CfEL6xIW8/AP+v/v6/0G9fkGEe7sEfkE+f/+DPzyCuzw+hMTDhH7Ag/7EgPw9v777hQFFPnzBwoU+hv+8fAl/u4CCfoACPQY7QDx+uD6AgbkGPL5
Atj09fMIFAwGBxH58wf9BS0Q+Aj7/Qv39vIVEPn9AQf5EQkWB+4KBvgGGvLx8QoADh/lGPL09fPmCQ4D/AQLDQHuBPIF+A0SB/UW+hYJ/fgC/QAUBQL++ur6
CwcB9goDAPcCEPsCBPzu7xb28f36DAr/7P728fcL7RYDCvcI8Qjo6g8NBvrz/h0RBfb09PP7DPQACBXi+woH8PD/9PT2CADwAAgLAQwi+wMh9wsEE/McI+gP
9PP4EeL7IAIABQIS9Or19fMNFArx7gvmBfwU/hsN6//y7/YD4A8ZAfYY/gMB+QnyCgIG/gQGFPcJDwb4FQgD+SDyBfYJ6gn+HiL/CPkC8AfzFQcB/Pgi9/8B
DfsM/PYHGAj89ejwGAD7GAYQ9Pb/IgIK/f3++gIC6BAI/fMLAAHm+/D49AIN+PgF7gEI8gruBPYLCfPrJ/jv9xr9Fi78Gfjq8f7c/Az+8QALCQvgEu7y7woN
DgMg7+ELDfcdFfgJB/4G9O73CP8HEAYW+O399f76BA//5g//8g7yBA0Y9w8I+fQF9Qf/9+n3Awz5HBgBAwUSA/8AEf4A/A8AAwH88AX6AAn08w38BP79CAAQ
+PoNA/EDCAAK7xDz7ecCAvz/Ev4JAAUO5OcKDvr2+PL/BBf/+/UL/hLp+wIC8RD6EQUJ5AL7APTz7AIJCBULB/z2DAH/9v8CIeP1+//47Oj97vfx7u7v+Rjj
Bxv+JRDz4AEK/hbwCgMH+QACIvQDB/8F/AEB8//uDRYNACgMDQT/BAAH/AcIDQ/2CBEI/P/+Bv4GA/bpDf0L8xQEEgMBCAn47P8F+xUOEu//DwT/AQYJBfvs
/vsA7Bbk+gACBgoE+ewB+QwIEvcKBOwT9eMn/woICfD5Au/p8Nr3EvcO/Pri9RUOJ/QO/Ar7B/cF7w0G+/wGBPUL9Pf7+xLyD/n3CPYPCvD1ARL3+vcEAAsK
A/X2CQMEHPII8fUF9wQACwIF9gUD/gcP/vcD9/AYAvsUEg33+ur0//jrDvQFAv8RBwrs6fkSDfkMFyXl1eMbA/4I9Pf6I/zo8SAcEuUa3h313PrzFh8KEwkA
BxXYEfkZ7f4UE+X7Gdsh8PP98PTwAwz0Bcsy7uv97f7/BOkI9fz6BAIB9g78Bfvu+/0H/wL+C/wB8gPy8wQNFPTx2CcELeb0Du/nBv39EAn799kRAgL79g0P
+vMXCBgTB+bxJRM52+sB5fMEBfkPFvoCzwUDBfgCCioH+hkDF/UH/uEQC/kMCPUPAPX3DP0G8/ACCgkQAO746RYABP4E9vQS1AbvBwf3IhngEAn0Ofzm7gP3
5u4GCffTFdz0Dx37Af3t5hEBFfcFDQEG9g35EA4QCxASCvf9+vT5GCP9DgnzCu3rCvoP7gQSA/r8+QMR8g0JEg7/+/cA7gUKJQv8FBMR/grzCxf76e4IFwcP
APH78P8NBfoO/PHzBvgABfnp//70Afv6EPYHBvj1DfIOAwABEwXr/AMF9wT8ART55OMB5eoJC/z0AeX7Gfbn9iIJDAIFBc7p/eoFxxoJ/RLu/fgH9f729AML
Afz//v/6/v7yCgQDBRLx+QkCBPz68PUIAAbeCggCBQD2D+jw1vraEez55gn+GgbqAwkF+wQaDuX6D/cMGxAJ+Qfs+AUW9/QUA/z7AvsOAh7/APwACugD+P/2
COz7/AAX/vESD+309v318Qvw+/8KEgEN8wL96xf+EgHkDyAMFwDw8fcG/Qn17/0NDfoXCPUC7v7v6+j9DhIS7fILDfD5CvL1BQf1/QT7FgH8/gMHAwL4Cuz4
CwYH5RX3/hIY6gwQ/P80BwXjFfAB5AoOAhT3Ltfr9/Tl5RAdGwYXAQHYIhkg9hMUCdIl+ucEMhP+CPXkDCngD9///f/29PcC9/v88vsI4O0HAwX5B/3qC/0J
6QL5/wDt/QcCDAH69/cKAQb4B/3+/On49gAE//sGBfsK+wgDDvIK/gL9BPbq7xP6/gDt/QUC+gH8E/3q+wT3+QkE9uoD+ej88fDpDu8LAvMO8BH19PHz7/MF
+xX9B/Hx7/D+5Qbx+Abm7xL9BAoKGPwDE/0T8ff0EOsaAw0V9wITHe3+7Qj67PkS7Qb5Ce8Q/vQGDg30AQz35PwIEBEFEhnyBPAF7gT6Bece9AMOEAv//vr3
FvQI9+/3CQH+FwACAxb6FQX++gHz9QX/8PH7++/v+AQQCf/3AgrmDwsHA9/s+A3f//P26fYZ7gH4CfkZ+gL8Aw377wP79Q8ACAcLCQXsAeL27gr8DvoE9PMJ
BfwGAfn7C+//F/n/9OoSDgsFBfL2Agrp6AIT/PcJ7gL/8A316+8F+P3+8/r7/RkGBv7tBvz0Bu/u/irv9RUA+g3/E+kB8gIHA/gEGQYaJAf89PT8//ztGQ4D
8QnpBO7+BRfjAAb57fX5AAIG/Qf7Cu0PA+juBxQc/fsQBfTxBfDx/wMBAAMNBBH69PjvBQcF9eoO9wP89QHPAQcFDwr0FxoY/xLp5v4L7Rf58f7m4RLyGvMG
Gf71/wILAgr2A/P29gDw/vj97fwB+fgACQ0LBu4LC/X27P//Af7+Fv/39vkCDvoA//AA9gTyAfYK+f0J/wQTAP8F/OoB8egR+w32G/X+AfLuDOziBgsJ6Qzw
CAYGCAIC8fgL++4CBxMa6v0W/NH9Cv8X9PQSBwgFFRTx9P8C+On/9OUN9vsIDAIJ/BMPCQAS/Ar25ff7++8G++4QDiAEExHjEPsBCxUBIOwEBwcF7wH7BQIH
GfwC9AP+9u0LAwAHBRP0CPwE7Qr2DPUSChX++wgR8wUECfHhARz19QgKBfv9+gP/AwUCAgAB9gMSBfIRDQbuAw3xAe8HCwP0CwYUBAroBPbuAg/5Bwfo/hrw
DxP+CAgC9wPoBwcBCgEGBwTx/QL69+kEAP4L5fX69fr4/QcQ9AEAC/nz/QkD9AsFD/bx4wkB+QMA/wP0+Pv39/ke/wD4AgAPAP4eEfzqChD3+P/3/P7t/AoD
AgzvGAL/4PoaEPj99gEcCAAHBu7/+gX//vTzCgz6CQj4+esWCfr+APT6+gAP+v/z4wEL/gL1+/QM7Qv7+//+Cx0C/Az85fQaAA3+8AT0AvcY+Oj9/Q/v/QD8
9hEKBhcW/woHAf3uFw7t8gT29RAG+vro9Pn7C/j28QUNCgUTAfb6BfMFEgER/vn3+wT/7AHt+BkgAfT2APMJB/4J+QzwHPQC+wv2BfsS+wb27hD1AAX97/D+
/QMLDgPzB/j7Ef746wzqAQwXBPsRBfgB+/YC8AQXBPn37Q39CwgC/Rv1/wz0IQMI/PkA/u/uBef+A/cB8/b8EgYoAer3AiARH/IbB90J2gcNDwIHHO8C5tcW
+OkUCPoC+xoX6QEADf/+AAgDCPT+CwQBAgAL+gr4/AoE9AX4/P30Cgf8AwgC+Qj4EQT3AewXCQYMAhP4BO/2GPv3BQTx/fMYHP8O/RT9Agfz/A71+fr/+w3/
9PcB+fAOAAIO9wMJ8/0EBfv7BP/7+f0H7Bf0DPUX+REG9/kK+RL1+fn/8/z0Dw8EE/sL+fjn2hQJGv01/NAE+wI5z+/WBuIA8OsL4Cbj5t/R490EKvYH9QMN
8xEM/x0K6gQS/BAU7vXlBv4h+wr+BwT5Ed7v8/QP9fnfAwkb9gwR+wMA4Anx/A0TAP70/Sj3FO0J2R0GFuwMC/wV/PLwBfoCCBIU5f/3BgIPDfoA/wb9BesG
7vQK8ff89xENCBoKAQj1BPEK5vf3/eoBBBT29RDz+AAFBPH+KPn0/g/v+vATA/XIAPcUCAobFfz9CQH6/+UU4Af3CP8A++L/A/YMCPcH+uX8/Pr4BQUHCQEJ
B/cG2gvkEgseAgf49QH7/hwJAfYBBf4LDfMJAwUGGwn2/wT7+QkK+vz98Qj3/BACBQ38AAwI/AXl7//2+wQD/AT8/v0IB/gFBv8x/gb9Efb86w0DAsr1+RUU
BwYW/foHAwH76hfoEPYU+/gY/OcPBB3kCPP1+OkL9hASGh0OAe3/4Pb06QURBgUK+PsECgH1/vD5CwH/BQID+/4J9/n28w33APIBC/oI+w387/4BHP/0CusG
LBz/DvAWLAwaC/8R/9Tn9wAIDRr8AQQA9gQS/PYE/+kT/gcE9P4OAwH5CRL3Egb0//MH9Qn+/uz6Fw8FGxMPHwn//APyCvTx+fIfAwcCEeox5en/B+35BfwY
BQgVAQsUCvn9C/UH8/T+AQX6BwEO7Rv16AkI9wn/FegJ+QwM8AMA/ALr7AcS9PsUEgT69/oE9gT4+gQGA/rl9gEQCCIeBgb27RTy8wkCCfcEGgL+BP0F6yXy
DfYK8vbvFAATIgwHBAsAAu/rBw32AAwZA+0H+gIBBgbwAP329vv8+fgDAwIFAf8C/wADAAYCAAIA9QkD+/IB+vkG6BLrCxD0EAf1/wAT6vv2DQMH+hD9EfTz
/fzw/v8D/u4G+fTzGvMQFvjzDfn0/+gH/vD9AwsN8gYD8fsJ+fMG8Bfk8PEI+QkQBv8L+/QGChQB/P71+QPy6g76F+Hy8xQFAd8G/QAKDA32AgYI5R7s2RsB
C/kVAhIPBhbuARQC/+4L8QX1EA/8D/kHAQMN7//89gfq8w4G+AAC6/4EEgQR9/sO+wcDEQoM+APu7gYL7/T7BvniAAMNEAjyBP35CfUBBAb1/iz5+AT69BP9
B/LsCQQRFQ8EC+gO/vQeC+bz/REA/ugGAeQLDfwA9+r8/vwJ/w0T/fAFEgEUBwX/+QMACAkPA+b8BAn2BPv7AvwKA/7sDhANDQUJAwUD/gb4/vwYDfv4B/r8
//P+/fv1DAMA9QUG+QEJCQcNGAAH//4KBQfvGP4MBxIB//kC//ED/fvu+QcD/PUM+wEADwr5BQoACPwI/f4G//AEE/b9DRkDHAroCQoD9f32+P4K6wzv9fnu
B/gBChH8/Ar/D/0A+wT3AgL7+xQFFA37/vHqBwjzAucJ/RYIBgcJ+e0T/wv/DPL8/fINCAf6Afr2G/8ADu3xBu748fQKDubzAAoBD/oBD/nuBwYNG/H2Dero
DfP1+iL1DOgJAw0F5wELCQMgHugAC/MA+OkV9/EGBvoP/OcHG/z09ur6GgT3Av/+/gUW9QXx/xcA/Qrx+wULEQgBCAn0CfwRAgoBEPrx8vsCCwQDBgoC//oR
/u72+hP++gMK8vfz8wwACgL9EQYAFgTvAAkHCyH+BRwHG/n89ejrCPfl+QgBCeQS5PvlCvcACf72CgX2HQ8N8egA/PoF7AkCGAH3EAbz4RAPC/sW7vDu4/Xz
IhQQGhgJ1iL38/jJ9fMXDf4SBPjqEBQX8/frAfID9PgLCBQXFQbxDP/4/c8G+hII9u0K9/oPDQj6BPsR6/ABBAAeFQnwH+X/9/QG7AkLCPbpGf4G6v0XDgYC
6vcG7Ozn5vYcAhMSCQYWCB7qBN4ABQoc+PcKAevwEvz29/vtCPYP6MHh/hze+gDv3wIPABH7E/gG7/7+9PUF9f77BPYBBPn98PoICfr7B/b56ggH8AkHJPID
EOv48wf48Pn37AEN/uPP7e8S7hUE8ugOCgT/+QwK7QEB+ejyB/ICBQ/1+QIE9/cBBPvx+ALv+vwHGQEZ8gvxBfME9f30/vsACPz+DwUCBQP+///0EAIB5gH5
/wEF/v/98g0ABA7u8AcO/AT8E/sQChAB+gsH9P/08wH0/gTaGgAFAPEJFATrDhn/9xLj1xvy9ggS4wgO+wT0/Aj5DesKEvsL8wcBBfkKHPrtFfbqC+f/AQb1
ChHu7QAIJfYI/hcD8ggS7A0b9xDs6/kM/gP+FgUBEAX+7wbyE/3xDvYTAfwFFBEDBvrs9AAE9BfmBfQLHxYI/fnq+AERA/T6C/AjAQACBuUSEvsVBxzqAvD+
DfsC8QsB+usLG/IGCgEM9OoD9usS9/4TAPjw9wwCBwILAQr97Qj/8AMH9OoFBR/rAhHqEP7wDwwOAAX16A/r/wIGDA8bDvjsBNP9+fb6Guf3Bu4GAfYKDQX0
CvfkDOH+BQgJDiMW7/YK2/7x/vX+Dwvm/u0H/vfuCAb9DPDw/+Xa+wL2HfjtDRfpNuPi+QXmF/MB/PT2GfUC+AcH/AP/C/7+EwgB4vL+BvzwA+8KAfoR+/AE
C/oEEQP7BPMLDPbrC/cAE+4I9uYMA+71EQUUEQUACe8F+gj4Af0E7wUK9/Ll7vkMBQD6+BgHEf74EAYJCvj/9wH5//4NCPjd/v8K9gICBAP7DwILBvQG/BPv
+OXdDeL/9P4c+vD0/ebsEfkUGhn7EecUGhX/4SPxB+QA/gP49fv7/+rwAgQCEgD/AAP0BAn9EPP49/33EQcDA/4NBQcEGfYJ/QEQBQIBCQPzBvUR7/P9AxQH
E///7+T89ArxEfINDv/lBxQT/SkS+v7nIB3z5iT6BwD04ej3+AHs9wX+Dx8IAxYgFBb26NwM/iL8+9YGIALsCRLqG/L9GRrxCO0TAAfp/Qr6+QX2/uUG9fL6
+/P9/fcb9gL/+/cK+wH5BfkDDwf8+fkG9v4A+A/08v8CAhv++A7+6fsEBwYH+vT98vsFCP79CvoLBvsI//X//xn38PkGBhUCBeQg/AT5DxXmDx//DRD7DO/w
GPD1+O4UAPwGBgsS8v747/oA9vr67gYUERL5EgkD/RIFBPEDEQQJCP0UCAH+7RDy8fYAAQMF6QwOCQT6/vzy7/oDB/X8Afv5FAcIDAD+9e8E/hT0BQj5Dxz9
Aw4GAPYYIvEcAf4iAQECBt4E7QoHBOzoGPUXC/kMI/YRGRAK+BQP9Br3AyMS9xMC8fnxBff+3/b/+gryAAENCwDz7+oQBvXu9gAT4wcQ+QMBGvsF/fUCAPn9
//32/QnsARAM+ekLA/z1+fP2Evn9BxD9AQnx8fb5K/MBDdss/Q0BAA8A8B4F++Px8AvwBhYI8BcM6Rf1G/cj6OgN8/0E9vf57QcCCBrzDA3sDgfx/PsPD+z8
+yX1BwIGDfUJDejlCxr/+hz/6fsTB/jwIgj/9PD1AhLh9Of3GPkT8vMA9fEAEvj2BAf28f77+PnwAgP78v4MGv4JCgf9BQH9BPL8+g3/9QP+5QX4CQoO9+0B
+w4H//7b/vf89AQM+AYZ3QMECAT6/QMABvH9BuEC//0LBgADAQP6AvcB8BQOEvbvBvcjFPrv79D5+vX1BQUU/hMEBg4VC/nq8v4R+vUB6/gKEQ4ACAMA+QYQ
6f36//gXABQGEQPx/wEE7w/wDQjoDw8QEPzq5gf45hYhCAjq8QL+Fgf7/eIJ/R/x9Qr/+QMI/PQE9QUU6wD2APkE/f758Qfy+ej08PP2//EV/+778/kKCBL9
/Pf79AkH+/kCAQwICAcE/xD9/AcC9/4BDzD4OiTkEv0kE9ThEAvvCu3mHCcl/O3gDerkBP8X/vsTBQ8EDt4TDxIBBgn5+BgO+fgrDw/79AIUGOQH6BLzAxEH
9hAV+P4KBBzv9usA3/EHA/H8LwLu/ffe+QYkHQQO/PDiFAX9H+gFHv/+8wb1BBD9CwgWIQX4/hL3Eg33FwsZAfIh+e8o3i8d/fryBgIHD/oVBRoKA/YLCPAM
/ff8CP8dAgkGAgTyFfvr9PcTAQjz/A0U/wD88Qn5E/4DCfj67iMDAgEFDfoHC/HjCgL+9vDy/x8K9P3zCfICDQYH8wD+8hAGDwboDvP9+fQB+/YF+Qbr/wsM
+QEJ8vT0C/oA9Q8G/xEP+wLuASD7CO8P3/n7CPsCIvr7AP317hkSHerzDf38DfcWAPX77P0A//P8CQ0C8A4CFvr4CuX5CAj7DgUM/goJDPwGBgD3DPX/B/vz
Be/7Dfz/9fv5/gcI//n/BQkA9h4BCALkFPzf/+Ye+A3/9e4JBf8G7vshB/8JA/rvFfv9PgzrEtgbO9rm7hPuBPXw7RAVD/b0BAfxGwYq9uML9g4o+/sN6wkr
CQz2EO0IFwP/BggaCAP7GPoc9xAE9A/6BQ///wYN7wAc8P798/3lChAE7gj5/Af+GQPx7AsKB/8A9wDrEQL8CwDg//L3+QDv/w0BDQHx8vQCAP7rAwMQ6gzx
/u/99f/9AOgLA/X8+QAFAvUD9/4IBw4A8vcD/Av97AAG+vT4Cfjm9/LkARQTCfIL8A8G+ggV9Qvt/esV9vvx/AoZ4AgI6/3/8ATzBQv6CAbsEgz5DggM+BTy
DdgfBN4n8PLsEdcZFQj78ekK6AQDAgb2/AboB9rxJyEd+BL6CwH78vP///ERIQrtB/zvAwjyCejpAgEaBRAXCAj6Gff0/wEA5Bb5AQIEAv7nHPoA7/wK6P4B
9gz49vsS9usT/xQe+gvk+wEAEQ0JBOcU9Pj0GvUJAQH7CAAKAgn0/fv66QH7//AV+e8GEt/+3f/29w3vEe0U//wB+97nHezvIAQPDOkX4QLZBgcU+QLzBu74
7PwU7Qv69h/kBTgKA+0F/PcM+/IVB/z7CO8BAwr7DgIaDPsMBf3u9O774/oJ5irx7RPpBuf97P78DAULCQP8/tn8+t7kEBQr9u0sExDOGvwQCvb85AbxAxsn
Hugh+vABA+YS1+4D/Bra/CoTFf0R8/oF+fro/PT9ABXy/f/gB/z3CBfr5iAICgACKw7/6BEbCxf6CwACzwwNIfUT6vD2A/4MHOT69wIR9Aw2E/vpBQX9C937
9AbzDwrw/fkRCQL/6wP28ff67fjzBRoZDfn47AHj9eAs9/v7Ffb3AQP3+/IfDvcH8fb7EvIA+f77Af4L/Q0BA/vzBP/q/Ab3+v71CRgHB/TsAhIECBH+IQoC
9fv7/g4N9voD+/UKC/YBAQL8+/oAAAn6+vgA+v78y+cJNwQkFfkG/v8N0/77/f0J2v3cOQQB2uMJyvkdHzjm9BblB/0H+O4AEAf6Awv4/wX/CAMDAOz1+QTq
Awf2BAL//vjx9Pz3AQMHEfn+AAf3BAj9//0ACQn7Auz8Bgf3+fEB9gkWCAPz9wz2AxT+9AEL/v76Bfj3/g34/wMG7wr5+QUg/AoA7zsZ8PUM/+8Q+AgA/AIX
IwcJ/P7I9tbv/AQP/xHpAwn4KA336gzz8hoI6vr/AhwLBgX/B/QP9vwEDez57wf599wsB/f5DAUJ+hYMAfQKAQkC4vPt+d3y4Ab+/gEDCgf9CxAA8QgMEukN
EfsY/wf4FfkBAP/p8uP4//7m/Qf26fPvCxYD8vvs/+nnEBriAQsLBQj7AwH0+gEHEgX5/gYH9fDgA+8HAAv5+gbo6/4AGBrt+gAK7hMGIiIODfYR9wMOCRn+
Cvn97wb7AQID/wUV/BQE9foEAhMREQH+B+7uBwsECf0LHAwA9gT4APvwDwcJCgL7/fgJ9A0CC/8L7gcICQf59BkDEfflAQUABwYABgn5AwgHBBPv8xIa/Pvl
CvMHAAQFCfwTDAL8Cffw7PsFAvAE/vwKAQkPAAoFDiLi7greQwQB3QgUBuEQF/oa6uT38d/96vEO1uoJEegWB+0b6wjsAu78BPYNAAUa/gbx9fPmBBH7GPkK
JAvpCh/+Awn5EObj4PDv/AkI9gr0FAcTFQfy+P0REgAJ9wr+AxrjCfUNFQcCB/oB/Q3w/uMN/AL8Ef32/A/+8QILEBD+/ur+DewC/v/t+QEAE+f5/wMDBQQG
DAkNEAD79/Py/voO/P38ARYK9Qbx3fUH6v/p+vMSAQ787ggLDAQLCffwDf77/gsMAf0EBAUL/gf+BPUF9/UK+gYCDv3/7BUD9RXw/+oRC/AJ/QME89Ub8RTQ
3gnVBucQBOUQAhEbEecABuP4+QX5C/8TEfr4CuoNAfUBAQT1A/oC8wH4CvL3BN/s9QPzEgoU7PcD8RH27vsNAvAU/fnn7A4FAfECEAANDvAU9c42BvsD5Qf5
2vDoDQYECP7qG/4Y0xMTFwf49QgDE+oH/gv2AggC6wfzDPICB/bq5e8GJ/vz9u3TH+f+/u429SzxLAgW5RT53uzp+u3+8wnr4BTfD/YC3xISDRj+DAv9+fr3
Ev3y/hAJCwv5DO/zCAcKAf76/vT3CgUH8Q0AAf/8/PkDB/7r7gD7APYE/Pv/BBQIFQHy7/T5D/0ECfzr++j8APj59AYJ7AT9CdwJA/f+HgIDCfUA+QT88/L2
AfH3AgjsGAn9AwP0/+sL2PgSBfPzFQwR9Pv+/ObqB/8N6v0RBAX+/g0CEPEMDfED8xb3/BH9/PwBAQnwAPIJ9+fmHfHy+/rsFQf0BPT78vL5BPL7CAQMCgbx
+uMK4e8A9AYC6QIG/fQQ+vb+/vkFAPz0+P8Y9Ab/AQjz7w/28QAc7fsB9PALDUQd9N30BdsMDvwR9tzzJvb88BDa7uAK6v7vAAfZGyYL5v39IPz1Cfjq/P4d
EAYf8RP47db87N8SEPkL/fICIQIUGPUI/RUCCPr6A/X2AwkKBAb09gPr9xL9DesF6QkR+9z6/gX4HRLwAfYGGP3pHPj3CAvq8uf+BAgRHPb7FRH/AC79/gL1
/Qr9B/r4/fn2FvD+7RAk7+/9BPQa8ff27ukbGQL//PH6/gcK/fEP/ff//vcW///5CAgD7Ar68AwI6hUACe0R9vr//fry+xwHAgPu6/b4Ev4P++AE4wgM4RUk
8usW+wsKCfjs5fwq8OgY9yH27d39DNMW+g/7AQAREPUKBQEY5e4B+vcFAAP8C/gHCfbu4AALDQDtJAz66QsZ8h3n+fQbE+3q8foBFhwGFu3/8/XkKQcCIfD5
+AkE8xIREAYABAgEB/rl8QAN5/8X9wz9+OHrA90J9vgY9vz0F/L9/gAPBvAK/+0IAv0a/RPdDQ7/Bvz89gMAAg73BhABD+bjEx3wAuwC+gn5BA4F/v0E/wHt
//L47fz76fvq9Ar96wIFEvsYEObv+/ch+P8V7AoN+Q3k+uoB7AH6AgQL/w/5Bf4D9w8D/vb+/xX3/RQABvcC/fQD9g8A+v8F9AYRDu74/gUGCQv+AvjxCvX8
C/P7//T0DfXuDvb15/MI+gML8gQHF/gX4fn38vcIF+4g9w397PPyCe0BCPvt9woECAfuBf4Q/Qz5/vXwBQP/+h8IDfbw3P7l9wIG5f34DPEDDPbp+wH+BPDq
BAL+AQb6EOT5Cffo//YTC/Dm8wX/BRcL6AQMFf8gEgP2BfkJCfAQ6xkN/ffq9NoFEPcADfoRFQDuCAAMAQkWAgz4Bw7//Qj8DSDx9f8G4gQI9Qb2BP0WAOkD
AvkMFAf1AfoAGwn2EPQMDvf4+fgACPb7/gb6EAf9Cv/9BQoT+PgH/ggKFQYaC/zs7fcFCucWEwEH/OgNCfoG8PYIAwUT/gkO/woAAA0I+PYE7g/8AATq9f3y
DvwH+ur/DP8CIg4C8QnvFQ7sAuUX+eoM7g/M5v/49PAL9w8c7gcHDvEJBvjy7QcQ/fsiCAoO7uwG6PoO+fb6+QX/E/8A+AMJAQUOBfT78yEM/Q33CQD/+f35
9PMA8B7tJ/0aBPcQ+wL9+AT73P76CvT3DBLu8wT1/wUG8ucFB/f69wHu6AMIAQIYAfv0EPAOEu4E5g/v7gXvBdb3Gf4G/PoCFwYH+gLyDBH39v3+BgwY9w/1
CBTv6/z28wrx9Pb/8/4M8fj4DRX6CwMB+ADr7wgKEen8APT28f7z9vT2Cez1/hAK/vQN/wLzCPoCCwUCEAD/+wUD/esW/fYDDQn2Bfb+BQPzCgv88hP6/QET
BP8E6wzwA/P8BOf27vnrAvkF+vAHC/b7DAkACQAA8/3wBfkGDPf2/vXy+gD8BAYFJvks8wMSFhkHGuHtDv7g7hog89z3FAAFDOoHF/cA/fP9/s8t9PTuHfgM
GwcK4fbfChEnC/oN+Qzw8+3fBQf25wbn+/r+8OMEAw8J/AkC/wn2ARD7BvwI//P2APsA8xkPBQDmAgHw8wIA4RIS+/sM+wv1IvkQ+Qf+7R796fwACvAX+QMM
/wT6DPftDwMK4AP69xb9AvwO6ewFEO4JDwUJ7hb+AwD5/eUX/gEIEQvs9v/9Cw/nCA0AAfn5CgT7Au/5AhPyAvHx9f8D9Qfu+g3xAwUOEQj8D+z9AvIQAQLy
CAkDCestBhX62wr+z+XoFQoL8+vlFfoC9BwJFwkNEP0C+//7+g4GFPf+9vwH8OsHBAX7++YFGQjz8RoCDvYNAP/8BhL+9gb7DwUND/H3/vvq/vfuAQn/7wT+
FvPwC/YV6gIr+vQOGf8M+gAj4/UEDAIIEwkDHuX2Bgb+Bf8JDvgJ/vQJFPAIEwX4BgPwARn7/voEH/j1/gT7Bvnz8gT9BCr+B/vH/gruDA0TKO8EDvQzBfjp
/gEG8fUWDt0b1+kPBhz1AOUABf8G9+D07RD+8v8DEv7+CPYUABLzAhX+BvPr6t4S8Q/b9BLqBh7V/SgO/9EOBu0DCgoWDvLlCQnpGPLc8Ojc/PvxFxUWFuMI
DA7lxAjq+A4HHyj49/oF9RANBu7x8ukEC/gAGRT8ARz/Cv7q/OsCAPv8C+72Af78CAnqBvgN9Q7uBwH3/wTj+AIEAu8P/AAUAh8M9vcFDf799fvzFggHAiQU
DhP3CAf/AAPl9xkC9f7/DPcJ+AMUD/EBEuISBO//+fEJEQUOCgYAAOj8AAn4Aw8X+AYQ8QEC/f0DBRX4LervCAUXCAvu8Q7w6vkMDuvf9xID+QvqCA/r/gYD
DQQB5/0Q8wX2DfcRDQb//vgHA+sAAgL7BPP+++YDA+j84ebyGP4uKR4SAwL+C/XyEvwL//kOIvUB/wMNCgT17wUF+hAJAhH/Df/3+wcAAgX/BgEGAAgQCwb+
/gf0+wLoGPYH9AHxDAb3APwHBQjwCPsKEAQHBv756vwA8/vp9RAEGN8OB/n8Bv0S/fMA7/jt9gMPEQD1BAz+7Q31/vzxBA/u+/oAC/8A9/z69/jr9goN9PgK
Ag38/fkVAQARGAv7Dfz+5vIBBwL3CQb//QP/+gwF9vgD/QP2Cgb7AB8MEgAO/fX6Ge7uAPwHDeUd8RMVAgANCAP8/AMNChoAAQQRAxX8BvQF/g8LCwQQ8wD5
BwD+9w4G9gT+9RsPHvQD8PsF8wf3AQD5EAH3+RTt+gcE+wL7BhX99Pz8Dv0G/Af/HO/6C+MDHAAWC/0CAgH2DfP4DfQSIQkODevs1+oIC/0V+QP3AQgAG/b4
AwcLDQ789PT8FwPx9gABFP33BPcCDwr/BPTuDQIBCwUICPwP/QX/BRHq9QoK/AYHB+357g4B+vwG8fMA7gf9Bv78+vL2EAD08vEN9wUDCP7u5f7+//sL9wr3
6RT/+B0nAAwc7gYJ6wUE9f4A8vsGBAPw//4dDv76DAMPAvUEDvj1Dg77/QME7QP+/wgJ+vvw8uv47gEHGQEPBP4R+vgH8SH/FvDyCQHu9OULC/D9CvoK/gj1
HPkEBwPw7AAL+/zxCgD37gP/AvcE9v0Q/AX+/BMGBfwREQn8FAgCG/wCEPT0BgMABf/29eMAA/so/PAMEBAPAf8PB/b5HwIPDxT7A/QM9QEeBPkHCRf38f4D
/xb2AQb//P8BBfz96BQDCxsS/wPz/gYm++j6DgD+/Rr/+P7rAQPlAhEGEv7pCf4N/wL1/A7QF/f3C+gD/AD/Cvr5BvkH/g717BLvIgcS+QXz/gT/4fIDDfMO
++j8DAkA/djyBg7xDvMCCgUK+vflCvwCBgH34/D87QPr8wH68PsPAQ8A/vf/9v4GAAQg9vf28+Xl/wLuEuEG9+by/g/0A/T66hYPBg0RGfQABdv6+wAaCQEU
F+YLB/f1Af8GBw4M8PkR+g0LGg3oB/gV/QYED+b58eroABMIFAUDAvMNAA797ATpBwEEAvL2AAjr//8h7vb0EPYMDgME+fP6+fsF9BMLBNkECfkD9PT7//sG
+fL3BAccBfsFBgsRHvn9GwURAvH03egECucCFv8e3BsK+fYX+eYH2xLh9vgK9wr+8RcE7u7ZCP0DAvsI/hnoFu737wP69/vu+wEFCAns/Q7nGgb59e0F9Bv5
DiIODwgBAgEQCfv4DN8EB/bt//XqBvAi8/j6CgkNAvX3APUX9/7wCPUG+/4CAPz2+gcL/wD7AQoS8vnsA/UD9AwZ+Cn5FP0ADRPs9/PtDPcR/w32+AH9HPv6
+usGBQUADQoBA/QJBwT4AAMD+vMDB/zuCwMIAA4FEQAN7wMGCfbaDvM26QD9ExcLCAPky9QL+vzqEewV8gcKCikS5vsJ//YPABAD7wQQB/sA9/zn9PH9+u8F
AAEBBv0BBhDuC/0B/wXwBf8N+RP+AAT29A8aBQoN6e/r8hTuBgfu2wcI8gAX9gn3+vUN9Qj4+wMGCgP2AxIBBw4NCAfy/f35/xMa/fvrD//6IPb3+d37E+T4
AP73BQAH5AgABekUCQ4E+BIh9g/6Avgk+voUFf3rB/sD+PEF9u8J9Oz4CuL/5hfq6g4V8RD18Q8OCh4mBBsA+gIE+wXv4+UMEBcM6v3UFusSDwvoAQH9FhYF
FAoVDAD3B+H7Cvzv/AkaDwwNEfQd8PEDHQ0O7xEDAQ0IBAEFGAUBAv3x9Pni/AUU+/sHBwsT+RbvEQf48PEB//r+7gr7+vr57vYJCQkFBQkMABD3BAfzBhsF
9wD+BfD1CwUMGvD6BAUC7v7x/P74BvsF/Pr5BhL2+QT7/PMk9A/37/388OjxB/f4AfPoAhAJ+gQV/w33EvcI+fsGBRwCBS8G/vcE+BkA+eABFxcPCQQDC/ob
+v3y+wAS8xIE/wAMCgze8v3mDwAJ+AcPA/j/HgIKAfPy/hDmJQIPDPP87PgDAfn2Gv4SE/Py4QkPDQEG++T+9fz8/xgUFvoF6yb9A/XxARz+GhbvLfv37P4B
+O/5BAH7BfAF+fMb/xnzH9z4/+wFAvX8Aewn3+nuAwYCBNcJ/N4e3+QFDREDDQIOBvUfDgP0Bwr/8yEE/AYVCAMK6fvvCPf47/70CwD6B/z9EewHEAMBAQcI
B//l/wMFEAUOByADFu/4CwH2CgHvFwPk+yMaD+ze/AHxKQABBAgT/QD+8OQIBwQR5+kg/f0t8wUIBA8j7O8HCvoa/ybbBxka7wQM5xEfGwQB7w7aDggKFRYe
GRHv/AseAxcN9tb99/XqBSHwL+//AtsD7Aj26eUDJvvb/RTd6w0UJvjy+gH99ggEDcIK0f/ZBALz+PP/Awz9+/ED/Pz8Bf/8BAMZBu4DBv3q3/sE8PzZ6g78
BhkNBxkXBwvn5fosFC0MEeEP9e3q8wnVGvwW7xzx/+31C/MA9wP5BBv/BBUYBQz4BAz0E/P24er2Eyb2+P//8AoFBwz0/Qb+CAr79gEABPj/BAP6AAH3+vz1
+AoC9fEX8REBDBPv9A328Pn9Lhfx6Pbw/wX66v/T+/76CwM17/zpA+kg6+/U7u3z7Awh//URMAixHy/92rP4+wABCu70Cf0E/fojDvwaDe8bBfMUBQf9BvcE
DAwYBAT8APL8DfsR8w4HCQT6AQD/4A3/GAQE/gUGBQkLEwn3/f0A+AX8Bf32CPgCAAf8/w76+gsE//z/9fwFCu8CEQMKAhYKC/0d6Pb6BQIAHvAOBekK6e0A
Cf/g9RIbAAYU/AT3Dw8I7vv4DST3Cw//9/gKDfzv8/j0ACbr9vr97CER/uX9AArs+AT3+hvxC/z2/wkZCO0K+P8MDwkJCerv7xAM7gf+/QMSBgUEBxQYBev9
CQP///L5BwEK+hv9BP0LCfr49RMBAw8F+SIYGvfq+QnvDggLBgj7/vDyFwUVEP8I+gn/HQoS+wP9GQkTFAX88gT7/gkB6QQACQQQ/PAGAwzz6PUGAgbrDvMG
HQsREfsN+vb85QvvDhQTAhUMCwri8/nh+Af7+f/oFQTi8iUC/uQLAPTpCPTo7zAE/v3n9gwJ5/TRBg/7CfMS/fr8++URDQEh7vPe7A705wn/9BQDBhYN/y8B
A/0C/P/3BwsWEOv6AfAEBOf0Cf0P+xwGAAkSD+vvAf4SBBL2/f4MGQsJ6wwFBgT28P0Y9wH5AgUIDgX3AevxFP776foB+vAJB+z48wLyDf4A7wsSIQAI/wQQ
AQr24PAIDh/18vwD+xPq9+L59/v5BhMJ/xIgAM0MDwDp1/kF/AUnCxP78AoD2eQd+A4S8xTjGw8UCOwN+g7y/AHzFgz5DATo+AHVIBL2Gx3o+vDzAfzp+/X2
DBIDB/zh7+T9AwMdEPgMBwMICAcODgD6//vx7QD4AQLtCwsSD+379QbwEBAR/hn+APsN8hgH8BAX6P/w7+sR/AQJIf/2AA8EBe0UB/oc9Bvx/wjuDRPd9gDd
/RAGDgzqCfgG/xn36d0WA/oF+fD29/0AAQX7BwEHAgkT9xgT7/8OA/fr/v31AQIE7vjiC+0N9fj8AfkM/ALp7wH98gbn+AIICQME8wr59e72DA72//T2AP74
//b1DBEF/QMXBQH0Cvn9FRPr7u4JBh0WCvT2+ekGDwMJDQkQDfkC+gAH/wkEEwgL//L59P72CR0W/wb6+QYTBigEChAE+fgSAOv6DxIC/gwF+QMK/hUQAxX9
Be7VA/vo7fPyCw7uGgAMEgP7Bvf7/QsJCOwU/Qjw5foBEvX++wb7G/8E+fcI6ewGAf3mBAAYEvcC/fv88wkK/Qnu9vfy7QcO/AwE/v4V8fIc+v73AQUKAgD2
9wsOCdUX9Ajn4u/zKADK6v7j4Q0kMQnv8wPt8wkS+8Mk5OriAQULA+gMGvQRAvcCEfj8/esBDv4BFPsC7v8D9gMKAfsW7e4M/QwSBwD4BwH3Dg78AAj4EgT+
AvoDCAAC/CsKDw0SHfbwCAnaGhARFQgGAwf67RwOCwL/BArqCijt/uH7BQEFBekL/AYCCAkFDAb3/A31+AMB+/8B8/kFAvv99wj7Bv8C7xQZHvQE+wgLHAL3
9foFBwb1HAT3/PX1A/wDEwXwAvUAAvv1CxYCDQEK9w/w/RQC+wL89xMFBwr0//j8//4JEvUZDgoABf/5+PUG+/0KCAz+/P8G7+z/4gcN+wMlAeUL8h0F+f/7
+f3p/QUAJgr5/BUAAvgHBvf46ALsAxQLGQUf9vkCCRoLEe7/B/7k8iAa9+gFEArxEPsAF+YDEBEC+/b0APsR///uBfIJ/A3/4/IWBQIMBxEEBvH+CQ7w/PQJ
AAX7Fg8DFQjw/Pci8g33/Oz49vkV+Qf1Dfrt+g/uBQf9DwkI8/rx/QgJBfsFBAkBAQv/BP4NAQAD+hED+gT3C/kUAvkD9wQM/vMLDw4GAQMJC/vvAAD+9QMP
/QUdESHx/g4M5vv/DhEUAvgBBfoe9voE6wcC8hAk8vQLARECB/UBBgP5+QUE/QcBBQgD++/1AAMB+QbxDQAJ/vIMAucNB/X/BusVGfYS/fgCAdMFBgvj8AIB
Dvb/9N7gBukM8/0LABP0ABfxBRH37f/74g0O7/gJBgMOB/zt8wL6FAET+hrxKuYH/QILAPYCDwEJ7gDl7/n2APv+2NojAfwOB/IK9wz8AwASGQsC/+/+APz9
Fvrt/PkJBAoJ9fYJDPcLCST+FgkG9vMK//MtC//oB+7m7gz+4wQG/O0SDgjmBSUWFeIO7Av+/w4D/gf+/wvk6vz77/IFBgX2Fgv/AvoQCukT8QgOCPLuAP/r
Hxv+6xH+9wcJ9Qb18AfnCQEN6f4UHQzsAeoT/wsW8OEs+/394tgA1gQW/hnzG88GFQzxBPz/8Rj/BQn/CAD/9/j8AgH3Bgf4BgYHCPLv7/4G/AT3DAkACf/8
GBr8AfoLCxYCEPgA/w0H8gQHEwcNBPzyA/v33+/t9c0UAiEkGv/2GeUG3fED/Qv6CAIe4gL77/L7AQIEAP78Df////Xz8Q8H+fv4+//2EAUE+PwHDf77E/EJ
EgYS4wEFExAD/xINExYN++L46/Hq8BoJDwYgAx39Awv//vL9+uf0Dw0K8/sZ8Rfm+Ovq/Pge/P8A7wMKDgMIAAcYF/kM/Ab8CPP1Bvvr/gz3/P/4/gkJGPzj
9A4U9AMCDRoICBTx8RMK7/X7COUUDPAO4Pr5Ae70COkVDADtFOf19BAK6P366wQU9gP98gf67wnv/unx+v369xDrAevzAgELE/0b/PYP/AUIEfTvFQnv7g8I
7eH+FQ8CEfH4EgEB7gLuAAAS5f4kAwgM9tobAfcG/vX2/ukCHAoLAf76CfD94u/v+usPDhQQHAf2F+oQ8e4H8Av8Bf8f+/YA8voMAwL/9g33EPsG9gT6FfgB
9/4R9Prt/PgB+QD7/O4L/Q788BUNCfvkDgMIDRIHAvgI6/YM8AMKAgMJFAoF9Qr66wYHBxH9J+z0Dg0VBQ/n6w//4e0LF/bVAA4AAQTq/A3tAwgP+wzgBwcH
9gcE/uL41TYX6BkaDhYJCAkP+Q76DQTJ+ev6CO/75goOEuLz/NTaDPgT+wD0Ee4OFgEh/PrdCuUD1t71CND95Of58/3z8AzNBAz+AO4BBBYLE9ns3xwM/QQD
CfgB9AX9/QP6CQMBAv3x+wYP/voGDAAEBvYNCA8B7+j4D/f3/fIR/QIM9ff7D/T7+gr0AwH99ucFBeX8//L68/v6/AUGBfH9GwP39ATyBPAHCwIDDhEYGfXn
Ag8Z8vnvCwD++Qb7+Qb6D/P/A/7tBPH6AxwF/ATxA+8B9voK+Qj4B+z4D+r69goQ8Qj95A/q4hb98Q3r9P8G4Qnr7PvwA/AR9QP3Dg7/A/r28ecFBv/7Bf/3
+gEGBQD7/PX5AN3m8wPf7gsG+gYZCQQ3GCP28+f0DOIV5wrp+/MC9wAhDAka8ub0EvwDA/n+/BIC8vQREA/wDOkF/O8A/AUTAQ749SH4ByQLBBzq7xPiBPQC
/QkHEP8MFCPo8PMfGQjnL/0JC//8+wkBCgHtBvb//AoDAw7/Cw4G/Pfz/AAF9vYDBhAV9f4WBgEJ8ggDD/n2DPD5CPAEGu0TB/78IAMTABUH/wAE/AgFBfj9
FAn7/Qj+AvkT/Oz7CgsNCA//A/b6BBcG5wELBvYBEg70+wj6Bwcc+eHq9wv48gTnBvkN/fAf////9v0PFPn+BQgBBvgGCgr/BfUC+fH9DwX/Ce/pCfL0Bf4B
BwP8CfQB/Af38gMBBfr29/gOAggSFv72+PMSBvQTE+z3B/vz6gj59gDqChoA/w8M5fH6IBDxDPTsBQH44iT8+fP57uv/4vgK7OEaBvv+AvPy4QMOIg0c9/H9
9wAf0tPz9PgB8x8H8NsC4SLeJyjPCSsW5QnP+gzrAAIi4Qj9HgLv7P8B9wf1CPME9OwHH+3v9wsNKRjYA+7+Bw/7DwID7vfuBO0NE///B/MJ8ePwAP/7BQsM
8gIRFf0B8gsdJRDiId0G6wP19vkQ9AL+8+Xm6O4A+wr2/f8UDAISExHs/AXt+xMJ7g/wCvgTAxYA+ewTB+wXExEk7fD+//sSB+8PFvcH9/kTF/IJAgQGBPwP
/AsJ+w/39fQA/vv8/QsA9//z/+b5Avz/9/cS9/X16f/bBe8B+ukB4wYIBvbYCRf67P71Fu8D+P7/BAD7Dv71COv8BQMGBAQF+f4F++n59QoMCvb7D/YL/gUY
+vkA+/4BDv/+CAsHAeP6AAIaBg8J7wP96fsFCfEMA/4GDxL+Af7rBhH//wb98fzq9+H19hXx2w/lGAcCDtL3/Pv+CQQVGPYHEfYC+/0P+wL2+/gK/wEAFekp
CQodEg8H9fMEEAcBABD2CAL+/f8E8ATu9xL8+QgO+BAXBwAQ+wn0/vj9ABEQ+/4CABMXAQT3+wwCCO0BABD8//z+AgP4BwT7AwX/BP8E9P/0EgjwA+v9+QMC
BPcR/wzxBQMc+ff4/vL2Af8O/QQJBgj/AfkF6QPu/AEE2Q3oCebf8Any///5+/oI/SH18xfz7+P/6gkG+vbpAAX3/vTmAhz38P4EEAUa9wfvBP0EBBoL5u/0
BAcCBv4F+QEw7+sD/e4RAgEN/g324vP6EProBAEB9dH//PERCRb+4PT07+gDBfsUAvj58/ziAgQF++UJ9QsU9v3z+vcN9Pv6CfzwAAQD8wIDBv0Z+PMR/+0D
B+4P4+74DOII4+H78gvtB+8UDw4O/usO/vnrF+b6B/ka/QUI+wz27gnpBAQODy3yUebtGg0zDyTX5yTx1OwYIeG6+CQE+hPcCS3bAQ0GG/st/fMKEisEGezq
Ff/e7RMR5+D2GPoFEOYQIPcI0/LoAdH1Iy0WPQLrCQL6/+4T4gTx7ffpEeIM5PTxHvzwCQAC8An7BgfvFArq8vsECQXz/QQHDwcCAgQE+P8N/wkDAAT0GA8O
9+sQ+OX2/gAF/wgC7gL5ExkQ+BT5/RUH9PQNBu4QEvgEAPEQ+u/7FPQh/wHtAg0L9/cG9v0TDQUl7Bnv4hX7/vAO1gUGE/3p/AHl8PwFB/T7++vk/QYzCQMD
Cfb68vT8GAH78gL2/f4B/gT7EQ0H9/r9Dwj57/cNJOf5998WCP/8Cuv+EPUM7woU5gIN/x719wUD4AgHIg0d8/v5Bf0L7PYE+QEQ+QwEFRgCEBMD9vf6/P0P
9/sM+Bn4//L+C/787vTuCwoEDvYBDPD2+AYM8vIbCQcAGBsFC/EK//T4DfEJ/v7tC/sP+f8NCRL7DxIK7QoJ/woFDgsC9hUBBfYAEAX69vn+AwfzAhcI++gG
8/D47wIO8Oz6EAX8Dvj0Cf/2/hLl/QQG/g/u8v37/w8M9/cVAhL1BCQNBNoN+vkTAQzf9On9EBT48+4QCPcCD/zuAA3w6/sQDQUM+gz4AQT78PAW7gUNBvUG
D/oG7/UEBPoN/vD99wonDg/rKOnsAfQD+gvz7PUi8v//+hD89/IW8vAUGhPv9i0CCfgW/gQO8gvmANz5AwEB9vsE7/jrAPns9vcMEQv4DwjnA/j6AQINGAcF
/vP1+PwG+REB9g4GCPcl8gnz/e/kAd3++Pjz6g76/AoC/PsDAQryB/YXCwwSCATr8O4U9uD1DvQVDAkL8QjpDOEBCQEL6+oKBwDkBQT5/v7/Ef0CFxIC+QwI
BBX7Av8K8wv2FP4CAf/3Bv73CfcHBgAJ+QYG9/b2Hwb79OYE9APj9fYS9/L5/v346f8X/vfzBQDy/ygKFgEHAQUR/wUF//MJC/8HAhD/4vjr8fDs7AL7Avf5
CP8cEQvwDRnw9fb2Aw0GBgHxAvXp2usC6AT4EwoJGQMr9CrxBPj0Gwr36QXzEBUJFOwg//r5BA8E5u8JA/QPBhcAGvwh7goB5fbeE832AxcI9Oj39+7s+BDz
9BIAEPYDNB7x7AMF8Bn88/f3BAzw9P8F+xP2//z9+/zyBv4J9fEV+gMQ/wX0EwQK7BECAfIGFPwB9wEA+fr4+QcFBvcL+u8AB/AT9wUI9ALq/fAHDAYEAwYJ
9vz6Afbp9/gDCwz6BP0f8iHuBwfj78oPufgSGwbr+vb17uoDCuLnFgAR/RBJHg/9BffnAf3z7PDpCQP4B/wFAwD4BxAJ8/4SEOwZDCAPDfftANn6Fg/4EBUD
4RL79AXk/SgK9RLsCfghDP77AAH1H/oCCv0DENsbBvjz8Az/8OwKNwHtBx4E+wPgFeXv9vwE+Av7Cfj/9/wD/vT3//kT/A4DBvzrFQQB9PD9CAjyCwQFAwnz
D/sO+Af/BvQF5RPx2wkC8wYU5AHxCvQBBxUXAwL5/gke/esL9wAFFQj7/en9Fw73H/z+DPXj+/b3BvUEBwDdCfgIAiPv+e/1/xrX7Q0A/OzxEBoWFPX95hcM
BwICAQr4DPkSD//qBw716hP19RYP+RkH3AAIAfwACAr8AwUK+Q8KH+0O9BLjFQ//9gj5DPr4Dwf/Ev/8AA70F+gV+/j+ECr9DRcJGvgXD+Ue4fcd/BcSAe/m
4vIJ5fT/FgTq+gIN/Rok9+rhAfYAC/LkA/0c/gwE8QMEE/Pm5RcKBQf5BwkV/P/4Agz+Af3yBvf78v4RGg//9P0BBvgNBRQJB/z39f7zA/T0BQnq+w328+X5
/Pr1Dgbo9QYSBQ3/Cxf+9xDhFQ0EAAv9BgIJ8P782f349QISDBf+E/8PCRwL//P0BhIfDe/+/A4FGAbv+ekGHAn4OQH6APjzBQP9CPjYDv3mHgYOEv77/xkC
Avfy8AL9+/oh9wwHERj4+BARAPvqB+r63/TZ8OL2/9rw9OzrFOrjFewUDPwH9Pv2+Pr8/gEFAA8NBwL7AAkA8wr7AggE/wX/AAkIBQr4/fMF7fUF+Qn7/B4S
BwoCAPkCDAbq9AQC+QUTEyAC/QTgCvz9/QkJAPT9DRYB/QL4AfH6CODz/gUG8xYKFQ377PwODAcA/vkSEQv+G+4bCAn7BgoM9PUFIfT6/gf+FNznFPLx6QYT
Hu7U7BD2BgL39+gOB+37HxYS3RXaFgLo/vUTHAcPEAPvCd4TEf75KP728gbuEgz3B/XnCvUh5Pnt9wP64/gsFPP6BhYKKg4OBuIJAgEwDdn4B/4JCPYK6AP7
9Rbm7fbz7xLiGRcN4AgRHAoX9eLu9+8WBu8Y+BPs7NsN/tUPJQj+EAHrGAUL3/kCCPLzAgb28wb//wLuEPQB5BUNBxT9DvzyAO8GIQr8E/brAdz89+4NB+MC
DQwf/AUDFvYKFAgL9wXnBwYNC/f89fbyBQMD9v0B8RXzCAn2DPcIDPoHBwYR+QEHBvgFBv79BhQK6wP2/Qv38xX58gIMBewH/hEMISDq6hcL5/kUFPr+9+kP
DvAm5+wU9vAA+Q4QAAAG/fL6AuzsCijqEhkCA/oMA/Ml8vgK/Bn0EOX98QEj7PvcAw79DvsGB+YbAxoL/v378AH96fb+AAINCAUABPsRCfEC9Az57QMJ4wIN
+hII/gL3AvoaAAEI7w8E8/oA8wMLAfIBBRYEGAz29eYDAu7nBvgQAfUBDQIBBfIEBf3/D/3zGe4A/NQCD+z3Cdzl/P4p/QwFEBLnCe/y9/TH6vHwFxr39PAP
8f3+9QgJB/b29QwHD/nv+An50esM+PkCCfkCAxvh8gn77fD+EPj3/gHvC/wEAAIGCf//8goD4fXuDAQIJeL9++7zDecD/PQEAxIv8RL7DBX1DAsD5ADd99r6
DxsN8gL+9uYA9f/0+vwEABH5/PkDBQIL9/wC+PH4/PMMAQMNDOUCBhX+2R0B6hY26hX+DRnUHeMM8xcb8BPl2vIH/QgO8PgNBg/iDvnvExX3DPkDFukQ8gQB
BgkBAADYChAI8QkD9PAP4vru7OcI/S33EA4ZFP4EAA7t7tf+4+IhE/348/7hBSAAFgXx+hD4Bf4QHOntHPUWAgDsD/8E/+r+9xYK/d3sBAH3E/X8CQAM5/UR
CAYCH/QNBuYS9gP7BvkQAw79FBYA/Ogl9/sICxkC//gPGfz5/AP9CfwHBgH1++8bCPr6Dw317goKBQcGDvL45wUA+OcW7wcM+O/n6u///BsIAvv/DPX+FA4H
BA4J8P/vBAz76BvsBwP+9fDt4gYD++UJAej+8icQBOzn4SHkBRLZ+BgQGfgNDQQGuwz5/QIC/Qf+EAsREQD7+gD9CAf2+f0FCvQDCQPn/Pr38AMA//gA/voO
9PoC7/oE9vYCBAoGAwX4D/MF9gr+Bf72EQQBBfUT+wb7BQsM/QUIBxH6AenxA/4c/xYH9QEEBwgH/w798BXwD/gNEAgE+AQE+RPzBfv9/wv2Gv0U/PkKAALq
Dg8H+g7d9/r+9wsCBu36Av3u1fTvB/AJB+3w/woJDQQX8wb7+xD57O3zBAQLBQX48wTx+QQG9wnsAfQA++8Z+hHv9gvrFwP9+/UNB/EM/BPc/wYT8ggBBfoW
BwAH/hAUAfjtDOgkGxgPCgYE8Bv0EvsCAg/89wgLGg739vcB9Qvr3xcX7hrt0/4J+iTm9P0P4R74EvoSEefm9//hAwsRLPTz6P3/+xAJCAEBC/Pv+/YCAvb4
EPIS9AD769byBPocAfoFAfMGAvkG7wEQBfP6FfYD/Qj88/wGCPALBgURBxr7BwIEA/sC+PsDAwkB8ggFCvr0/AMAAwQDAQDx+gUNBRjzAwz5CPwQ6O3mBQUX
I+cG/Pcd+h4V9egW+QHoBD4HDPjeC9rsIgcSEAP39g8P/AXjBTYU/Pvx/vcVFvn/EvgCCPT9BQQSEPnzBgUKE/QB9ff6BwvxDf0NAgP6/vP/+s8C5PTaBwEx
BDL35Bf/BALtFsoE8Ojf2P30IeT44g/eBAEU7fv1+/317QX77vrw6u//DwMNCA0UE+/rCQb0C/sEFAT1A/oACx8YBPwA/AX/AvIDAPP6BQH4+gb+///zBvDp
+QHm4AcS9Q0NEfkJJfcK5gYV+gwE9AYSBhvs9xAL+vTnCv3oAAYCEx8U6BH99xLuEvbt4gf5Gxj6+9/yDBP6+vgK3wsQ/hQM9fv96QP+BP/+B/4GEwb/+Pbn
CekG/xIG+/v+Awf/9gQFAPsU8QEK4vP76/sYAQv3/OoO/w4ZBQQX//j//wobB/QA9PgDC/78Ef4CDwAKFPMJ+/nxBwQNFAn77Qv28wjxDfr1/AP2+/US/QUE
6gcIEAQI/AcL/CUDAP71EhYIFgIM/PgF9vr48gn+AxEDEAv88hMR+Q8FFA73AwYKGf70Cf31BxIIAAXsDCMK9iEI+uj87fL58QwBBRAA/P0NAhoJB/v29P/8
9QoO+QsJ/w/7++z9B/z67hT7/hH3HxISDgUVAPwI/gP79QsO9gkLEwXxAwH1/BgM//8ICe0PFP/wCP/6CgwGAPX0Dg8KCQQQCAT09QDxAP387QYT5/wX+wkP
AhQN//ge/QT88goCEAvuCffoAgH88BH2A+HqAP37GBAYEAwC8g7pBw7pCfUIDBDvFwkJ8wkCB/sMEP33EvwbFvT3GgUD+/f7/P/+BxQG/yD0+AEQDA0I+QgK
CRYNBgME+A79AgAQ6QUDBPf97wEG8v//CwQJCAYK/wfsFxIDGfcEBA35Ag/4CAMACQkGAA4IAvcG+ugCEv4F8ub+DBcqDAz97gQP+PkL7v4P+wv6/gXz8/z9
7hIS8gYL+wjv+vsTAQwPCAYJ/PP09goPAv/3/f76CRP7ABjz+Pr7BQoD8xMIDv0PBgvr//kM9vEL+gwKC/L77vz++PYN5hnr9fzu8gTxEBoH/vgO8w4O//vv
+OkQDAj/2v7xCgX/+SgNAPb7/P3kB/Mu7hD4AQMWAgbxAAMDEAEDDQAFC/ftCQ4TCw78AAka9gD86w39/w4HEfgFAPoS9Pv2AvwMAO8KEBQPDA4LEA/zFPQJ
/vn9Cv4RCecF9gv46PsFAf4J8BMOBSYKCQAD7u4L6/j49fwN+wwY8gvvC/v4Dg70+/kQ+Bf/ERD9AAQVFPMR/Aj+A/YTCAX/6fjr8AUA+Qr2A/PyDPIZBgDz
BQHvBAzt+wMLCw/++/n4+wPn+A8D9QgD9AwVBQ7++gf6ExML+fzuEP3z+vv58wPx+wbnCAvtAwzyHQLrFBADEgn5DvITEfgBEP3+Bv7uA/sIDQIIDPsQC+0A
HfoIFvUEFfEI++Px8/QBDRAE7vgD5BP2AgAT+P8VBwUFBSAMB/zz8//8BQIMCQf+CAQHA/0D7RQSAgX1+g78Dv35CQUB//4B9vn0//cRA/4A+gT4/fIP9P4Q
IfP+8PoDEfXzAwoCB/0T7/UP6wcH/gz8/AX99Qf75O8OABz79QEV/A0A9AwH8wQA8/72BP0OD/vsAQTxGvgLD+rr9/MF9ff67QgG9/8FE/f3AfIBCxH6/wMG
+vX++PDoIgXzAvwJ+/nz//4R8vcM+CL35t/uA/boAgX/4wgE9BUaCvn68AAR+A74//AABfL25QP1Air5AP4ABfkJ//UC8QP0C/n++ALxCvr+B/8H+AX4/AH/
BvwF/QD9+//2//cH+AnsBNsWHQT6CvUEAef/9Qb9Agr9E/sLAf395ADrAgEP8wnw9vgLAOsCBwb+EBnoA/D8A/3/CgsPCPLv9/j++Rf1+AMR/gsO+frw8PsF
9fEA+/7w8fz8BQT77wkE+PcH+/oDAPQeBA/6/Qv2/ewG/AL6CPz9E+8QEAXy7xgB+vkC+/v6+Aj++PP+//f7/fT7HfsC/gn9+wP39P/wDQEI/PMM8gED9wMW
/voI9wP2//0EAvkI9QgCBBEBAvUF+RD66uTtRv8d+ScJFhQA+vHxCBET8tv1HOf8Dvn03ef5HQX++PYJCA0CAvT7DAcGCQj0DQL+CwcJCwELA+n47AsBAwzu
9A4ACgL6D/sF9v0M/Art+hEIGQnz+AgP7RDuCuz0/gAA+gQBAwMpAPXvCgX3CgbuCfQTFQQDBAvr/vED9P0HCAIHDwjs9wIkAw8Q8wryAOwX9uMF8g317fj8
DBvqHPv28fnfBgwMBwsFCNvy9u7SFQL91RD7Gyft7Or+/gIWCRLv8//x/g7l+fj86gH89QEL9QwW/N8HEvTw2PkF9wD6Fvv9Bd8DHADuF+bpBNz29e4FDuj8
Afsg9w0DG/UNCgv49Avy7/8FGgQA7AD3+vwJ/QYJFwMfCucIB+z++hIIA/72/RD1+QAYIPwa8wD//Oj4EPkI9fYCGA/4+/kFEwIHC/n84/UG+A38D+n39vIg
Df4G+/wI8RMI9/sT/AcG7ywUEfLuCh3wBwsQ9A4B9BXj7APz9AELCvv9/ggLBfEI69307vDqHAIUIRcEAiDoH+/vDvoP+RAJIe3qD/P6Fv4DDwL/De/8DQ/6
BgMI5/n3APDw//T99wf9Af4JDf8NAxMfAfbz3B8GDxH99ALl4w/x5QL7BgwWFvb6AhAN+fz/FQsB+AP7AvUA/wD7Bf/+C/Lz9/r9AAMDAgH+BgT++wUS9/z+
/PXr7QAJ+/bw7gz1AQoR/PwD/hcDC+r88iMW8QP/BQb2//z7/f0FAwTu/Pv5BPQH9Pf9+O73AvwBCRAgDw4H8QPsB/gPCf/88uYN9QPuCvz2BwsRCP4JEfkC
/fkHGBX1Ftr76QXqDQoE5gXu8+fU8fMW9//+5PwECAYWE/QaDfcP9vro9O/v//P5+vTu9eD2BhAG+fHo9QIQ+gISEgIL9wTrDfIG+QP/BgEM8gr4/gD7AAMG
/f/6Bv7+BwMmCg3Z/PAUECEgCfj49wgiDN8VEwj+ERQCCegF8xMI5fAUBALzFvsR2/oMC+fd7/f//QX1/yNAHi7r2+gK2yH3Bw76BNX3GRkGBP0b7uTxCAXe
+/wQHhEV+vXnDRn2GOEVDgrrHgL979z59wIVBQ/o+vPh3PcG7ALtDPoECAch/AYIAPLuA/kQDxsL/t/z7ywH5yUkBAoMFwgQ/wj9FPTO7Q4hBhMECg8T8eAM
7wP4GPID9AAPEiAQ9+EGIijj/er3CfoI/wwIDQ3+4gzx8/og+e4S8/4fKAf87QX+I9/7+BMSItIIEhoA7wAPAwsDAR8K/A7r6Pzy/APv+vX95iLdDQsK89/y
+fAkDOsC49f+F+PiB/sPBhj3Gwch+wLW4ggEGQ7t6vIH8C4V5vb96QUS3+UM4AcSGAEXCSEGCO8ADhQV/wDK/wP1Mxj68ProByDk3wEKBBESBgD+C+QK3P/8
GP33Ec4EDvQF7gMMD+UV+RgLCgwVEQf16QMH9hQVIwEN9gIi/+8P4R8J3xomGfsj+vAH6v0Q/RL3BfAL4O/63SkTDPfbFwb98+IL8Ob28h4M/gDq7A38AgQK
FBIRBgUAQQkb49MqDfghBA0JCgESGgEA+eH4Fv8ACg0KDQP/+v4VDv72QtDqCx4D9QsE1A7XCPkD+f7y5+8I/QH/8+wD/fEG+xz8Af4tFPcb/P7i2Pz86v0X
6/b7DPn9ART+BQwA9QX7D/0ACyMNBA3yAOnfCfHz+Qz3/gEL9gcBGP0H/wLWJPQU2xT7JtMKH+L70eQC9BP38N4cHx0n2dbsDs8x8vX/F+QF5PQM6d4X79z0
4u717QQV+wwZGSj08A8Y9R0J5u/y+u0R+QP1AQf7+wDy+x4ADwT7BNMSC+7x2foD//b89e8Nxu8N/BEK/BIS4wkDDf4U/hQVBCb8A/jeEf0d6gQkHukD1x38
DQ7rCQLr9wvr+P4CAhIdCAbjBxIY7wQBDPkM8PfzD/gF+wQKAgL9A/YRBwECEhkR8QAD+goaFP8R6BsV9gcNGQobEBb+BesIFQYX+uoEAQ4MBAvg7Pz/8/AB
8AvuAgAU7AL7BAT6D/bvBwMC/xEMBf4GBfcC9Bn37v0LAOQS3P31DO4P7Pcm3Ajv9u3p6/QKAhoQ1/7wDArtB/kQ+BXwA/D4DBPzBAj1F/bz8//9BfXwAQDk
Ee/sBgH8CvTuBw/u/wYEAwoP+v/9+g71BhECAvL99gb4Bgb/BQsZ9TTy9g4HGwET6ukU8+b2Dwrp0/AdBQcQ8woj//sK9/EJ9PL6/w8IAAT9Cvv+/AAACfP7
Dv7v9xIQ8foH8xEJBxD08AwaAv8cCOAUAfQN6/QB8BMRAxbp8ecL7e8N+BP4CeYT+R3w8ygG4QYR7Cfd4xEB+gz0+gn0vyLX6vkcBwoO/gkF9QMcGhj5FQHs
GO8W/Pn3FvkXAgf/8v/lCBMNAAn/AfcF+wALEuwIC/EW8/sD+e4C9f0GBewL+fYQCAX89gL/BQL6C/vzCgoG/f74B/cC/Q4B+Bv1Avr4/gMG/fkB+/sIBfwB
+gz7BAf4Cfn79vv7BgUBCgH0AfQE//kD+xQI9fkLBgYV+/boAgQOC+f//RD4Bfr/Ew0SCQb5CQQQBAUIAggAFQP/+/MJ/wD5BQL97gcN+AYO9wf+/AH3EPQM
+fz/FAsK9vv14A/5APIABxIEEQUB/gDy//XxBQMFABf0EA369CAbAur/AQbu+vkJDPADCO4T+e4a6fzp/vv3B/IN/AT7+f34BPD+CQwEAgL4D/ULDPoE+Qz9
//D0/h4BARwG8xb+Ghz15e4mAw8H+xX+6A0I7P4RCAYoDBr/6wMADP8DFAkGBgbyCA0Q9Pj98Qb9DAwE++0DCPn5BPQXC/oB9gn/8+39Eg0O5QDzCAX08wTW
8hX/9QvkCAr8CAEL/uUL9/z8++j64wn0DQ4OEQ0Q+BT38f3tAwkf+wXrAQf7/Pr+FQ78BAH99w0KEQwD9fz7AgsHEwcJ/f3u9P70BO4NBBQB9P7+/ucI+RAY
BAMEFdwJHP39AwcQBvQPAxT+4ArzBe/29gf0FA3tDg0FEuIN5Qry9u/1CRYLDwcI7hj2Gvf8+/8V6+0MIQsJA87q+v8JBvoE4NQNAvzrAgn9CPQG8g0M2voE
8g4F/AoRGP0AFPYbAv7mBxUFEe/59gYR8AgQAwUCBvrsCQT0/goPF/4O7g7xAf3uBgP0CM/bAeG9IxoOAhzvFgnp9AcaESYVAfK73h3bEcAcADA7Btz97/j9
AgPvBPHsC/np7fcdDP3nCBEN8/0G9Pn9DAX8DATs9+z+EPz8+P/v9fvzAwcKCgH39AwH+wXxAP8CAw3c8ALq/fXh1+X7AeTw79X1HfsR6BHqGe8Z+vgTAwcI
AxDtEfb77hIF5+309QEK+xUHEwIBCfQUEwfn+xz7DusXFA0e+iID8gb8Hvbp2vInCRj68AkI7AL5BeoMB/sS/f4R6AcBEPoJ7On7/fruAgLvE/gQCxbnFA8O
DOf1BgT/AfP7+v0DA/0HCgUGB/36AwQAEv37DQQM/Pz8+vL/B/XlCP0PAfsgG/MdBwXqGfL/CQISAurZJPQmDwkK3O4BHAYQBfkB9vf6AAL/APv+/AH39v3/
9f3/Cwn5BPoFEAAQGQP4/wrvAwQwCA0WDuwB6gwF9P3w+AwP9fMUEwr+FAMBBusCBAYA9uD97gjzEvQGBO39DQ8WF/L9AfryCgkTDxDw/fH9/Pvk8PjsAhD/
HfIb/ff7BxTo+eIM6ffr+DX3Es/3/vLd9d8C7+r/Dgct/hP7DxoNFez48eTTBd3qFA76CfgH8v/7+xH79QL09gL8/QMJAgUM/gYOCgMCCPkI/RIa/QH6Bvv1
H/n/+wPr9BH/9vLz9wbxEQoF9gkOBAkQ+uTs/g0Q6B39AfD/6REiBSI27cm66CHWDP3io/sG5/788wD0BQH8Ev8I/QD5EwkABRf96NbzF+YMAfPQ+/7wBPP1
7/4FBfgS/wT9APYTDgEQHvXg2ewX4woC9MP4+ub+9uXo+hMP5yP8BfDv8hcgAx4178PF2yvMDgTmnPvy7fcPDR386xgD8QICBwT5A/oNB/wNAfoB/wIF/AIl
+AYIC/cE8hjvBfgIDAcAAvDu7hQJ//8B9hDs/g4HEA/1BgP3//j7+QP9DP7y+AoM9/0K7QQHB/75DQ4MCQL5+PMGAPkGBQv39An8/vz5Bg4BBvf/C/n5/wUJ
EwP7BAH7FQUQAxL1/gr2B/wE8fgJBg8cDADx9vwK7wkRBfYX8/oGAzHtCwkl6yLWBQH26OfuD/wD+AHr0u7XEfLz7+r/Dw0JDQMYHRXzIvEHCgf07AEPAwr7
7uLv8wAEB/r9AwcVA/wBBRAS/PUN+AnrBPf0/Ab/DBAC9usA+f8GB/Dl//gJDgX9FBUC9xPy+gQF+gEF++cFAP/z7/n5Be3+CPz+Df8ABgvr/gX7Dv0HFO8P
4fjrBgMI7gUIGu8QAgnz3P0LFgIe9Rw2BvIszQTrCusG+BDsDuz+2cri5QjkCvv79xYMCRoNAgET+/cD/vsEDPMC9gT4/P//BwEDBxX+//4JBvsICQcG6er1
/e0OBw0lCgr2+f4E7ekO8wQB/P4Y8vMICwMPA/cJ/PLyCwoBBg4FBQD4EQPvDgIGCfX4AQgMCQEN9QUAIesBA/Ip3wb5//QBGPML/AYG8/jy9Pr4+QbzCPcd
IgoUDvb2EAT3AQ8REwMK8/QMDvL49gn7Af8E+f/5HPH59vcGAAbuCef84vj9+gUH+AL68xD8CQP/CQUC8fsG/Qn+Ce8JCg8UCv8K//kKEQ0TCv4CCw36Cv/6
8vkCFfAJCPcZAgr3AhcGCgUGAfz5AOsiAOH3APMOFevv3v/m/wLv+fkQCxHwEv337v/5/fnsG+MBAfXv0xH0Bv8X7gEG8DwIAvvyEPEK/f4E+/Lt5woB+/YN
APoPCfsFCwP5+wcF8gIB9P7/+gX0Ggr++wz2+wkP5w30D/79CAnz6gb7EvwMBRT1+wgK8QEEBQ0C+AH+++8M//kJAPMG7PcU/v37+wcI/PP4AQwU6RX9A/T3
8wge/Bgg89DU8RDlAwbwyP765wH669oUwkD4+hsXBwDo/Acb1w0KAfsQ9yr89ujUAQkSD9b49/zOSOjtEgfjHNkFExruDO/7DwX1DfvV6dz9EQEp4f7x9+I4
9wAFCuMF5gwJEO4ABPUL+egP/+P+/fcZ/hn/CPsQBvkAAAzvCAr65fcCCv8LDQ0Q+xT/Avvz+BIV9xUOB/QB+wL8AvwI/wP9+/gP/fPv/wr/Aw7+BvkFAQQG
/wn9FgTy+Qoc+v0AH/XxHw717OnsDfIV7gb9Evjo/PP+5foPEP0G6QnwBgQL+g707QcK+OgTBg0DEvL+8vz7+QQJ9wMCBvX/AQMI+Pz4CgoD+fD/DAcIDP4A
B/T/AP/1DQoO/fr29AgC8QD3GfP7/vH0/gEQ8/IG/gn7ARP6AB4M+Pb/+B0TDggNAgz58vcC+foEDgX9+hwPDAPzCfD1/QT5EwD19gEM9w7xBvsR/AoIBAH8
9/sDE/QOAAj3CQsC8xThA/cQ9wUB+v3869kb9w7d6wTtCvAIB/AM+Q8YCeoEHe72Ag3z+f/z+vv82hjzDNrk+u0M7gsA+QkCEBUM6RoJEhXmOSckER7a2/0S
6iUD6gTa4hjxJ/AMGert9/Ec7fcCBwUBFfz6CwgN9woF/AAB9QXuAhrv8gb/4/ATAxoI+CLp/Ar73wQDBQYNAP8Q8wP/+QUA9vQD+Asg8gfi/voJEPkC6xD4
+AX9AvoBAvH4Avz+/wn6CgPvAxT9A/P/+/wXANcOCwD0DPgQ8ggL9+QOHRL4+QAKGuYNAOAB8Acc+Snq5Av10wHzGRIEBAkX/hkQ/QIL4P0L4xUp/wftDBMB
CgT8Cw8CBg4FCQr8Bw4F9hMQ/v8O+AYHCxIQBQUBJxMR7g0C9fwNDA4CEO4GFwPl2tjiGf4DCuscDCT47inyB/shARENB//oEQT+8/cDAAf+DPgL+vv9+ATx
AwoKDeYD6QDi+gn+AQ7uAPjm5+zJC+rl/wAMCv72DPMH+f/73/H+BfYJCQUBAv4g8wAMCQMR5/D7DQno9vL77gYG9gMDEwsZ5vAU+vsD+Pv/AwLsASXh9uXw
9PwNAvnj8Q0PAw7+/f7+BAj49wH7+wD4DvYR8QAJAwYDBAcZAP0D+wP86Qj69gT48/wN9QD8AwD2CQcC9/YY8Avo+PQD8vny4xgK7vIO9P8CAAQS+AwWAwkK
GBTy+Ar9//D88QjwDvsDBvL29Qj2Mv8EESUP3+8gHgoO/QMMHBb5BBcY/QMY6vn88u/vGPgI/QYH+gwE9g0HHQEJ/AgH8gH2DwL39PkK8QgE5tX3BdP29/76
Advd5+Hc7+7z+t4S+Sg1B+zvBw0V/AAKC/8Q8v/3/vXvAAL7Bv/49ub1AQL+EPfh7xYZDAkH/PsP8+QLCeEE9gkXFvQE9A4G+v8EBeP/DvMS9QkX+Qb5CQ74
BAIJ//4N/vcPAfoA+/QL7g4ICgoCGOn5BwLw/P0gACDtDNMJ/AcG8+cfEA/v+fAGFfTyABzSIR0f2hPb3zYS/vb50ArfDfzc5R34B8XpBxIi+AQMC9gyECvG
A9ztDfcX/xHl+u0BCfIB4vsM7O8D/Qv2+fshJAn7APP/5QK7KC7wBgowBxQRIgYK4fsQExf61x4cEhMB6LPu+xjb5xEGDe/77frlCAH59fkIAvz0+Q8OCv4P
Bu4UAwvvEPr/CQ3+/Q4J+AcPE/8EBf0C+PntEgoGAAv1+AkE+Pn08gsX/fEUAP8MAAn0AAwP+Q7x9wP1+PAFAP/+CPUK5/EQAvoM9QL5/uvxCvIDEwoBAvEF
8QEbAwn+/PUFAgT3+fMY/Qr08P0Q/AP9AwcI6Ajw9g0L/f4YBg39Cgr+HhML/vUJAPL7CQb7Ahz4+QILAf0W/QUAAP0G//sK5PUN7Pv1/f4a9+QODvrzGub6
AP0Q/N4UAPD1BAUC/P/37yAAAAcP8REc7A75LQoN9QH6/xgJ5PLS/QUwHgPy2P7rAOf48xv6DfYAD+IV9vnlDAEEBwEJAvD4BvcD/Pr6+/b5Ag4NDAb19gb9
Ex/+DBPp4vzoC+Xv+//p8wUDEuQFAvf1+vQL+/ET3hbi/gsWIv0F7AoT/+jW9xUnAAz45vfE+/8E8gf6/Qj7B/oG+fz0BgYHGPz+//IHACAF/fb7Bvb+/xH6
DgMU5Qv0AwgJBQLwIQ0N5vn85fT8BgD/7e0hDgv04wPt+v4C8/cFDxMF/wj1+Qn/AP0A+v0EAwAM8/z0Ae/1Ct0KEgwODQUm9OvSA+wE+xPdBOgQHRU4//Td
8hIT4/3iFQ0L7hL0AfsBBQTkDwYMAAzu3fP9/QUC+NkSEP796wIA9hX58AgXDCgQEf/n4O4I9wUN/ecDER0NDvrzDAMPEvQK7An9Df8V+g4B+PX4EQQOD/jl
+/oMBA4iAeDt9fkBE//7BAEMAv0IBwn6AQUGDAfy5/36BwUBA/0H//gA5RP1BQj28xoTGBoO+uL08vv13eoAAA4FEQL09wPp4efcKu8UCQMBBAoJ7w4ECwAC
BOgACO34+wP6D//z/fgOBQ0TAw356wsK8vMeFAjrAP/yAhDvEekb+wj58gn3+eL1xwb0EvX49P3t/wz46uH1BuAH/uwA/QUGHO3q8QLjC8zgJwL4BOMIAAQj
/gQM5wMI+wj07PkIHPQS9Pj5/PPk7dUUAwD7APb8AgkKAQcA+fns/fP3DPz1/AX/CwH7/P8B/wL1Cwf1/gcB9wcQEv4H/gICBAcH+wED+/f6+fX/AvwEAfoX
Ag7+FAwECQr96/73+Pz9+hD0BBP3CfEF8wgJBfsBB+wF/fv96gD/CwEDBP8K/gQE9/kQ/PTtDP0BCvIK7f8J6vr08e35APjyDP0KDBD7CvDnBwgDAvEL8e/z
BPj6BQnwDuL84P/++P8E7wgP8gf59O39+vgO7g38BA0HCfURDQsH4v8B8vj8Be/1D/4D9v32/QUP/Pr9/ekCBfj+6gX0/APvBtzyCPsG5QEXAQL25fkB9vUJ
AusR8wkF+PjrCP3vCPf09+709/75CP//BQj3BfIG+/Hz/P/tBP0T/xMU/Qv7A/3yEwsC+vcIDPf3/PPt9v/3AAUBEPIFAhj0FAwg9BL9+/v07/IRBwIQA/IH
DQX68QLnAgf3Be7/DRATFQng//zu7wbm+g/+FPgO/AbZB/4LDgPq/BDt+Qby9vAICPQO6ATv+fr/AgYHBvz++vIC7PICFwP6BvAIEQT79vfx8gz26QHw8wAF
/QP7APYP5wbv+wrr9usP6AwLDuzkAAAACuruDgjp9vj3BgX4BO33AwT8CwIJ9PjzCvQO+/EEINEEDdnr/OAS+QIHEv4D9fwH9xweEgv19O3s9e0JDwP2/yTv
8RYDCQsi7/gN/gQA3BT6AfwGAwD/9wkaB/gJCvHtA/7o8RoICB3+9AQCC/7xDAHw9QUO/g/t/Qbo8xwhI/oR6Pzf+QANB/8PCQQE6/cH9wIKDQoS8dz5+AQT
Gv8EDA/2GP0MCAX5CgEc7vb9A/vx8/MADBMM/wMQCQIW9RAJDv8D9RH8APwM9gvvCPEB/f8SDPgNERASAAENCgcIHfkP7/L0CPQHBAkI/PHvCAX0+QPy/QMJ
C/UKAAf2/QcBABv3Bvnz/AP99g8G9vYa+g8E8gr/AwwL+BD2EP8EBvz69wAKFQf+C/wHBv4B9xDsBQEFCA3sCgH5AwQZ/vsH+wb/+/4C+Qv4CxMF/Q75+vn1
BPj29PP/GgD0+Afx8wf7BfL8/voEEiII//MU7xH58N/0/gUQBgoCBgEXBfv7+xbx7vr5EPEGBvsRDfwEEf8NCPPq9AEDBgT8BegkAfgTBgfy+uQHAwACHgwG
/gL2FfDqDvz27vwmDhUH+gfw/QLx/gcJ+/sU+v8SBQv8Aw34+AHuDfH9EvUDAwvyAggGIBzrBPzpCwgGCwUDIQ7w8Aj0+gD0+B4OAwjn/OT6AfsDDOsK+vIC
5vL7/fsJDv33+ugW9u35AP/3C+r6Bf0A/QT/6AwD/goN+QYN/R33+e8C6ggBAw8GEPsE/PgE5gMO9gjv/fnh+P/8Cgf89woD4Anw9wwKBxMV+AIA/AkFBvUH
C+gK+fv5AvoUFAYcBQD1E/P5CuzyEAcKDfgL/e77Gf0WBA79G/ga8gYV7RYUD/387vkL/foFEusQ/v8I+BATIuwG/Qf5DRUB7PoHFgoX/Pf4+wINBff9AQ3/
//T55QgD9wLo//X2BRcE/RcS+w384//z/Pz29BLyDw0NAAj49BL48fgC/Qb5CgAL/Q38AxED9xgB9/P1BfQRAATyAvv//ff17hH5CQAACOj4+wD++Rv9A/YL
+/v5AwwFDAr6DPUWBfoM6w3w8eD4AfoH9fjz/+QC9vL6+/3y+PoK+gP7+/sL7fX07AMkCQP9IBn/AQgKCvgLBAQXAwr88wH08AUD9Pn/+AX4+Rr7E/Tu9wgA
7w/r+wn8DQz8GOgBAAX49vH3EO/3CxX67AQJDwIICOkS5wT5E/3mDO8Q6/Pn+/YRBBsNEx7pvvEO9/739/LaAAPc7ycdFN8exR0B7vrrICINE+gR+fP6ExoV
3AP5/v39/hLuEQoPBw/1GQPZ8woHCh7xBgoU/+T4EvkAB/L+/fsM/AkbEQXrDuUNCQT98/wKB/8NChD4Awf3Av/8BPz/8PYHEP8L7vQDAvwE/gXt9wEJ+fIE
9xnvBg/69wYNDe/09vzuBgkN8QHvCADr/PL/BwAQHQ4KAfwd/v8LBQboBQwBIPPoGev7/en5CPcBCPoB/wII2eQM8O7w+Abz9wck+CP9CRMEEA0H+Pj+19ff
0rc0GPsP2gL2DvsVBf78Bx3v+QP8EeH1AvkE/R7+FNf30yXyGcL2EfXl+dYD8vQHBw0q/g/7FhkADPAH7+TJ987ZESUmugkR8+4DyRIG9AwTAi7xH/4gDwcN
9ALh4b4Jw9EkHwvg8wr97ATiEQIA/gX9EvEX/hMJDQABDvL24ADq5AkPCusB//b0AvYNBPb5BggJ/QL8CwgDAQD//PLxEOj2FBgL2/0I+ez65wn4+wAI/xj8
DgcPDQQA+APw6t4A6uoJEO8S+xv7+vgwDfkbBvXa1wAH7/YQ6vL3Bvz5BhIC/wcA+QgCCv73/BsPARP9AO7h/f3q8gr7/fsQ9P/9Ev0H/gPq8ek3/yD8H/wT
AO//6vIGCxX28+QG9foIBtPk3/ooDRAcEOz/8RQB+gD0Aw8EBPry6wAB8wgRCfryEAsE+gMXCfQC//b7EwcGAvb9AQwH9AT+/gj5BxYH/f4B7/vzCw8EEwAJ
9xIVB/cE+goHCwEG9fD+D/4HLhD29/Pq9Pn+DQwA/vIH6fEB6v7y+CAOCOry/+EE/vv25wf0AAX5EtIG+AMH7ewWBAoKFfYL9vsSAP/0AvH9+QIZ9wUJ+PYS
BBPfCPAP7RPfIPkO7vb6/PcI/P/v6PsK7iQU9/MHCfXv4PIJBgfpAAwA7PoD+vwIAP8VAPYYEAoM8AMG9QsG9xEBAwX89wT6DA/7BPgCEQYHAPf9//n+/QUD
DAUC9/f49wcDD/vw+w8e+PIO+w8HBQz3B/cIEBj7Iv4XCvfn7O0AAuMJ/QX/7AAN5gb7+f74AgEJAvwPDwMFCwoIGAX37AwE7B31Dcr+Ffu9BhPsBg77/Bkq
CgEa/iLmEhDuGgjpEQAICf4O6QIOLBH8Ggvy3+jt/+z2F/Tx9//2/QcJEAP3+wbw8gT68fj+//Tz7/bz9PruCvoGAA34AQINBfoA/Ar6B+H1GP7vCA8B3gYD
9gkH+AQNCSISBgn99+no9fUFFgIB9/YG9hcXFQgK/vn68f8H/BQK9fsK9g0J//EFAAcCAu0J+w7f/wj2DAIAHtzrAf7v9wAP7gAC+gP2B976FAgQ9Pf6A/gB
EgoNDA4J7/77+fv2A/ruAhP7/f8A6wAC/iL8+f0Q/foPGAkQBAj6KQYD4vMAFPPuEgAC/vvw9RDzDgMKCxHxAhQH+uwK8u8I+e4E/P4Z5u0N9wLyC/QGAgMc
Ew73+BPo+wkCEPX4EOz+7f3v7vv4+g0O8fr89wD3+QH8/ewC8Pz+FwgEAfH59AEH+/f9/AwH+QQN/AQJBPbu5Qf8CQQS/vj3AgYGBf4DAvD8+gMQB/0FCv/7
CwP6FQD2Hf0c+RkMFfT9BgYXDAMS7vf8/v/4AwL5AvkDAA0J+w0K9P8DAgjx8Avt/+4F7QzrCw0HARgQ4u/1BQUH/RLu6QEM9hr8DwL/9QMOCvcZEu8CBQ0V
9vMOAAD3BAT1C+P/GgP9BRMOFBD4/CAC+RcJ8wP4BQgJ7Av7Cg8NBwIJ+QUA8gMHFwQT/xAFBBADCgP97fYZCgIJ+g8OAfX66iH/BQMGFAb9/gv9/wIBFfzk
/fj2+PYBCgkQDQkJ9w4RAPoBF+kB8/P8Ce737foDCRwE9/7++xEJBAz1+v77AfUO/QcG8/zkBwL8BiQZGSAFBuQC9PAJ7/3z+hQWDAoODQIGDA39EwT+Av8O
/vQD/f//Dv0A+ggd/fUA/w33BP37DOoG7gX8D+L/DA8G+AIB8P8F8/YB+wnyDAkKBvby9AP68AAiBAz1FfIA/BUZ/vwM+QUCA/H69fcEFQz58gYE9AL6BQT2
Avz6+vzv9//u/QP/Av7z+fvyBAIE8gUT+QX8+wsA9A/x/P8OCgnsCAP2+RsEBvwFGvoI4xYEDxkF/9/q8v3qGxET7QsLH/jdCAL08//v/fcFFg769AAKGgnt
FPvjBgEQCATuBvfrDPoODe3/EQT/6PgI6+IB+Pj4IPcG6eQO5+QGBOswDt0C8gkd7vYFDQYj7P3zJ+n89/YN6yUSFCT38fz5C/MVBegF+P7+/wT78QT2Ag7p
DBgXJPneDOvy9BT/BAwDDgDyCvkI/wD0DfL9+QoE+w8FAgMbAwUFAvX15QT+/fb59vrg7wf97/P8BwYJ9w4SBAAH+vkJ/gz2++4LEvr0/QX3BQvq9/X1EPMN
6+P8BwT4De/z8QHtD/vzEP8NC/wFFO38BwQD7wUBCBLy8vju7u/0Bgn1CA7+AAwMGPv1DfgOAPjx/fsLCvP9CBwZ9P7+/fH+EOH8/RP93v8AAv79BQcP8fQC
/QoA8PT/FvH/CQz+/gL5Aebw/Qru/xT9IfIABP7zCgj4ARDzCB7s8ff3BPz+DgEAIggT+ekADAsG/gEKBvwO+/gIDe/9B/rq/QUNBwMEDO/69gn9+QcK8wf7
+Qb36/cBAvkCBQIEAgsA8vz28QIA6/AICPPrE/glAfnhABoJ/P0D8PgQ9Pnd2wgXA/wW9RP47OQTBvMX8BvzIPUHBvr97gfz8xsK5ADwBCL38/vy7AAP7gcE
5g0W/AXzA//7/gMK9PAQAwj/7Pfs9f8F/gwA9gTrDfnzARH+CwH4BADmGAv9DA38BADt8QT8A/oI//8J9gH88/YB+v/uAPoSEe319PkN+uwJAwH88fT1CPQP
/w718QX8CuvyAgX09gH2+gsWBf/y/gQHAO0GBwcMB/v38wvuBPnz+yL49QHpCxYEFAwbCu3+8AUOAA8RDBT8+hPw9/jzEAb8/wLxEAQD8e/vBeX9/Pb/EvD5
7QgECQfqBQUM+QPyBgEk7fgH4/oyEAHw+fcCC/74Bxr/EQkBAvr4AgH0AvL2+vvuAQPsBwf29gHxFO8JDvn9Fv0A/Qsc7vf47PTw7PsQ8QEBF90cEQv2/xb5
7/T5EREeAfv9EPEIAQ8bABfyE/X2/QwTBAgJCQIFAgAHDf4GCgXjDfoCIA7n8vn88vIBAwoCASb0EBIrC/8W/+gLDvENF//vDP/3Bv36GvIK/c8GHQEPGu4I
CvAWDAnlAQrnCBAL8/El+/UH7/4A+gL76+8V/fb/7gL7BwwEBfoW9P4P9fj+Av8EBvoD/wDzCfQHDQEBDwH4CA0JBwMLAhj9BgPk7wj79QwBCfYF+PwDA/36
4gT6/fH0EQP5DgD5/gvm/P0H9QH/B/7x+vAQ/xPX7/38AxD69/4GAwTt9Asc+P/oAw8F/RQOB/IHBgf0Fu/r/AcH/AH16SMFGwQEAgfbCAYD+fYJCxMMBPEJ
/wcX9wz+DgX3+/D7EP33AAf/C+sO9fv+FPsCAgQCCwMU/Rb++wIUEwIa5fMcBBENEPQC7/gP/O79EgIDBRP2DPH7DfX3A/v19Pz97QcP/RPz8fYD9gPx+QT9
9Q4RBQbmBvYB9gb59gQMBQAMCQH/4f8F8vQD8Pn/Ggb+BP8OAAT+Cv8GBwES7fEg+hn3AQAM7e0C+wT4Bw39APoI9Qr3/Af29wD2AgUB9xP3JgL+BAENBwL0
Awr0/BYGGhLm+xwIAAPvGfD3DOj/AucGA/f2BQYECgn5DfgD9Aj8+w7x/+jpB/zx9wsWBwEF9Bf7EgcF9vf99ggO9gP9Gf8IEfIB9Qn3Av4DAAQUCv4JDAIC
BPXz/xICBQ754+nn/RAOAQf7AvMr8woM/QUT8vsJ9vru/AsJ+gIG9f8D+QAa4+7+DQgF5xHq8/oNBQkR5hYNDAr+8wX79f4EB/fkAe4TCAYD8wUADA4B/SH/
Bev7/ATsDgj9EB36BfwMCPD5F/j2AvkDC/0W2+737RIABPAX+PoLBwX/Ae8DDe3s/hAHCvMGDgr+9gzlBPMA/AH8DBsLEvsDBBbyAwUE8A/+/gPuGAUF9vb2
Ffbe8xvtDuj9/hEBFRgYDv4K9/7e9wYC7wQLEgj1+AX5AQ75F/UHI+kWDAQrFAAH6O8cAAETCiAC+/YPAQ329/gI8PXtAP0F+AgDEu8KD+sA++oB8AX4+Anv
//EIDPj+//r7AQQP/w4A8QkB+PEJ+fAMAuAG5fEq9eAJ9PkAHOQW690OC9Xy2fHRC/cWJSMR+x/xBObuEPMCAgIGH/UBAuj2EwAEBRcHAQENC/z9+/4KDQ35
AQ3x/wYYHAHs8vP6EO/w9+z9//Ht/CIeCxj+AvgTBgnuCxD6+f8DAybu+fH89uMA++EQ+PcSBAX0/fQIBQ8L7e73+gD//hL0/A/+9gHtDwv/+BoF+vIDAgEF
CBYC6QHz9fn6AfnpABT6ARMGA/sO9Bj/CgfwBAkE6Aj9EPIfB/0R8PL6D/Ii/PsWC/AC+OH0EAkBBgYOEgcECgEGCPn2A/z3//sI9/YC/vv59xfy8wPs/QYB
9BsLA/H5Bfzz6PsJAfcPDvMS9hAKCP74+AQT9/3/8w/2FQoLBwn1CwMPC+v18A0P/gkV9/3/3/YBHvAOCg7/7fkB7fcPBAj6+/jpDvPkAPT6////AAUPBP3y
/gsSDv0D7/UH+xX86esJ8vL5//z96goG+wP+F/nxBOftCPgOEgH4FgMF8egLBvTpBP0MC/wCAgAD+hEKCQUSEA36AAUNGesD8vUMAvT9AvT+Eez19woWDf0A
Av/8/Bf57ewF7wcU5wAP/yX4EQT5AfYHCQ3sEwr+Fgr26Qzz/P3/B+sDB+TnNRoGCxgP/PDv+B0LEtj/9QkCGfb+Fvwj9gbnKPAEAvr4AQsN+/jzI/YX6AAG
7wcRDgEP5/ce9xv89gj69QTx7fj7AAMEDQsD+Qj++v/sBvn6A/MU8gD0D/j6CxXqB/QBCRLw5AcDDAgHJvQHCN4B/vnq+hbt8un8DOoG/gvxAgMSDu4K8vUB
CQwE9RMM/AEn8v7+Bff+Dgf9x+7v+fIQ8R7+/Pj//QTw/wcSHA/2Becf7Ar76QP8ChcJFgro/A4CBRkRB/MC+Pr0/PQFAQ4FBQMQBvUH9OgD/fHnDf/5BwYA
Agj5+fvt+xoF6AwHA/vs7Ar77xEEEPsWBAMKCwIXGAcP/fgGBAj+Lgv1DAQWF/31C/oN+xMC6RHfDg73AAH96hf/+/P49QDqGenzBgAH/wMMAPwLF/4K/QEK
Fgr4E/wID/v6+esLBgACEBIM5vcG/PYKCQP8Avj47e4OBwb49wEQBRUV+xAHDfcH7PkeCQUHCQMDCgD9+wfoDwn7E/nq/vj4GwoKFP/48wXs9fIACwwM9wYH
EegP+vwLEe39EPARE/UcC/wMD/EI//sG+v8OEfka+f3z8/kF9uIRGQkGChvz7QICBAACBQv2IPD18gQC9wDkDfQKAPz4/AUFCAAC9v4CEgcKCPz7DfUBCOv4
/PwA/gYHC/v9+/8LB/H++AIVDAHbCA/9/xsd+/76ARQE+hEIDSQB9AAC7wb3DwsM7hUTCw4KCwUF9fsE+/P8Ev4FAPIPAfwM8PwFCgoOGvEMBQX75wH8CxHs
B/H9BfXsJQ8FAhD5Dv4XDvAGEAHw/A769gvh8+oHAw0J8/wBCPME8BX6CBj18+/u/PkM/v0RDQIJ5w3//A0AGPUEBvARGgIBD/oD+/H44wjYA/n9ABsF9BEu
8/oH+eIHDvcDFPYDCAP1Aw4PBv0JFOj/CQLyEPQL7ugU+AEP8t/8+gcB5g3/AOMLBw369g/7/ekM+foJ+AMQBAwVAQ76D/Ub/vUD8vkHIfX5//zv+//6Ew0B
AwwC5v8RB/v2AvLe+twCCvIF5QrpAgn4/PvtAwAC+wUBBwTyAvkJCAwj7wL+9A3/8fr3C/4H/AP5+Qb4A/4HEw8MBQ0N7v31BwIJIPLk8vYGJQQACvMR8QgF
AQXgAgwA+gL7Cebs7Qf0/gnrEQwJBwUB9Qv/8wD9CBT5+QwI7c3r8fHl/gIMHxD77gv1Au8DBOb4+fQBIxDvAvT3DfUM+Qr3BAYhAwwL8gMOBwMP9PQWDAQb
BBb3C/oT6xoP6gjt6wUCCwoRFAr3GAf8AgntDO3/7QsKCAcEAuIJEPMFIvIJ7PHxCgcKCQQLFQD/C/f56gcD/Q33BwEM9Q35EQ0FFQXrAgL/BO72BPD+8wMC
/fPy+/YB8PQD/AQAE+IIA/UL/gD/+/j/6+4Q+e/69vj3Au308Aj6/wfz+/j+EAUHGxnzE/sZ+RwfEPzuEtvoFyPl7gYCGg8MCu0N4QMK7vfe7/3j+wsSHBwn
CADa7Qc7+SkpEeMW1/nd6xvrQQAO7vP3DQQU3hYNBgT/BgkA+//5AAkM9gMC/xD9BfH7DPICGfsC+PcCEgP7/vgC8wYE+wT6/QoDAQUE+gbw8fgS+QsRDAQJ
Hvr1CwsPBBHv9Q7wA/UICfPv+wj4BAfwDQwBCvnyA/3nBOfv+fn7BAoHEBLzDwDyA/Xx8BHt9AIB+v0gBwIF+PYJDQkLAAIIEA39BfEM9PjxCREPAvIH9BQS
/g7iAPbdHhIZIu7cJBb4DvLRABz+/sYe//n77e4G8hDfMwT6/Q77BhMFBgwG9AULAfwFB/kEGPcKBfkS+/gEB+/z8P4RCtoFD/P18vP1+tDx/g4b8QYCFe/5
6AD70AADDwgCDgz33gMO+f8G9Ar3DQ3xAAkbB/oV6v4K/v3YBxMRJeb8BQ/cHgEi7uzz/+/oDwD7HQYF+R7nEA/zIAYGCRMHAv/8D94NHg7+GwgN7Pn5DBQJ
DgUEBBEOEwUB4v/5/iD/BhEC9wwA8Pn9+BQH5w0T9/4E+An//BIG9+73/g0KAQPk8A7eEPr49gYJDAD7B/wOAQP+BgD68fYBAuoB+fv99//hF/IR8QMH7fjo
+ejzAf0L+v8A+vUKBQ/67vMI9wgIAggD/QD+CfkCAwH7AwUIAwACBvb5//oEBv0K9QcIAP4K+xXrFOj6/Oj++OTk8/33DvkN+yDlDvwQ9uj8IAj+CfoM/gIY
AwcGCwULEgMF+vMSAwX3+gwEAwwQARj05fUIHfgQDCz5KB4EEw73/eAW5xP9Eej++BsqFB7/J+LlCQbwFgATDwMC+vfs6g0XEvAAAeoJG/4aCejpCQMCBPHy
Cg4H/Azt+voCAPv59+3/7wT+Cfn8/fULAQL9Av/9DfP27/Xz9RTi8tvjBhXW6vEM+wnuDgX0/+b99vjn9vzp5w8VB/oL9v35DAYC/gryAQv38+vl9Ar2Bgz0
EQMO+/8SFyDrBu7kGu/65g79BNQZARDW1/7zB+n+FvwB9y4PEQsnLfgS8xXy+tv0/xbL6xH9L+Ly6AT48hsLAebTJPvnHhMA+/YNDwD+FgrwD/MDAAXu5R7/
A/sbDwf3/gLxBNoTDgsE/wQND/vuCvgZ+BfsB/r0IAkH9hcHFPTq8/EI0wYUM/8PD+MG9eveEe8G6hsLIeHm6/D85Azu/wQdGxMLDwEd6gcADPYC//UD/uXm
9xQL8wH5+f0B+g8K/uQKBfMIAPf/9f8A9fUAEvMMAQAIAvAK7/n8DAEBBwj+CP4LDvba6fAN8fP15xoP5xb68e0W+xUNAPIH9vMWG//jANwA6xUNBPHwFhYO
9/wB5/sSEgz5ABP1+/rZ+QfvAgAQ+hLq9g/9HPgU/vjzAQj69Pf0BgIJC/f0CvUG//PuAvcLFAYWDwz1ExD5/QIMA/YH8P8SA+wK6PAK7PT/7ff/BAP9+vsE
CgQL+xkNA/sOD/gABgb49QIHAvoIDQkEAfr/Aw0GIxEO+A4B9xoDCAbnBf8GHA7g/xXzABL79fII/fkI8vrTEOsR7xjWI+8M6u7/BfAG/QDr6gIF6ikc9vIG
Devk0No04wr5D+vt8iUSA+rGCf8Q+d/g5Pjk9BExBdIQ/gUTDe/1+vn4EwP1EREK+SAI/vTrDA/9+A/6FwAGFe//+QD7AhkDAAkBDv4G6/v0AvMH/Qz//vIB
DwIB7wkH+AIN+AQL8ADz8f4F8/YS/Nj58/ftBAP78wnuFRXr/v8NBRb6DhUEJEvuxyUEESc3wNst5PLrFSznyN74EwkEywwv0BLyHOIY6Azt9+wB9fHv5/H+
HP4TBAjq3yH9AwHU/wUH3gcJBQz8Ihz5IyrsDwP1DQn88fDiDh/yG+z03t8A++0KH/4LAgQNIwMIFQDyCgL/A+f0Cfv2CwUX6wP49hYS7vH9DP0YAxX1BQER
7QT/DAj7EwHm7An7BwXr89rpEen5DvsPBADqDA0HGCH5ABPq/wcH+gnwChnvFv71AvH69Qb3/P7sFAYa8PAE8gP+9uIKAQwF/eb6GPIMAAvt7AT1+vIW9PPn
+wcQASQTBxkIBAkBDBYB+/AADBnf9ujnEPf57RD8+wP3+v/4AAACBP33DOYO/+8VBvoC/P39+/EE/u0D9Oz9E/0LB/MTCfgZ/fAJ/uYRAwr6F+76BBIPA/r/
BOr5CgsB8+sJByIO/AHw3e0A7fwOCgcCEwIC/B0N/vL7+/YT6v7/BfQEAfP8+PHZEfoM398A6grvBAn0DAMNFhHn6QD09+Mz9f0KCOUF6QQMCvAHAf0JAO4W
/OX9+PgW/RrQ+uj6ykbyB/8X5w7QBwkX4QT4AA8B8BoAyensARYHG98L2QLr+RguyA8R7vAD8hLyDwD8Ef/jGxPh/AQeDxjoCQcY/AP08QIMFfIG/u77Buft
BQL58gIJ/gcMIfsCGw/2BPv9//sJDQcECwMB8vnz/fYE+QgBEAkNC/39/gD3APUIDv/z/QL68/QFCfv4BugABvEI5vXy//j3CgwI+ggBBQAe8tYXEOYRA/ER
9vD8Bt/jBgTnGBkZBPb45xHwAw8F9w4D/AcDBf4T9APk+/gA9QAKC+73/Qr5/Qfz/ggF/fft/vvsBQv1FAkFAvsgAwP+7QD3//cZAfkL8f7r9wAU6O4SHPgG
5Ozx/ff5Au3wF/MY7wEjA/TwA/QJBAHh/+b9APr4BxcQAgUK+fL7Bf/37QH5AQj9/AsF8QwM7AoAAQD/7Azn/PMKDvv49/D3CwAC/9z9DQr+9f30AekC9O4Q
Ctz/8+P6+O3+HAAHAALvDOQB+/cG/AfzCgAD/fz48QwG+hX2/wP/AP3oAvUBBQMN7vnpDAn7/fkC++75Cwj1BgEAAgfsBhQIEx7/CfvzFPnx/gYY/gcSGgXr
CvH19QkC4PgEDO4a+vvzDhAO5fr6Ef8c9wIK7hD4EAcB8PPsFBH7+gjy/woOAwQU/fr6APz9+Qn18fv+CgkSAfwG9v0KC/T8Cf/+C/0K/w739v4D+PflCv/5
1goOBf/0CAcCAgoDBwL6/fbsIPQrH/kYCfwVHPHyD+oL7u4k+PgG7/T87+YBBRbx6gQA4vEJABH76wMO+gP0CRf5/vkI7gP2Df8E9Qj5AP8P7/76+f7xB/31
E/f5BAEIBwTq/gIJ9QH7+/kHEBoL7A7eBAEFBfP8FQIH6/7v4PnpDQYD6PUNDwwPAQoJFyHqAuoLC/kBAwAJBw7//fv4A+z5/f33/g8WA/ANC/f6DALnBwnp
Ef8KCPjf+gfy9v0N7xoS/Ov5FuDz/voTBf4D/QH39usDAQgTAgf/Ev0AAgEBBwbzCQcKBPD77APo7Qfw9wII/QD99/T5AAII7Qr88QH1+wb9AADqBfX08wX7
/QYS/O4JDw8ICO74BP32+AwIAuz4Df0C/esDD+3+CPjmB/r8//32Cf346/IHDwb0CQgG8+kJEO0ABwjuCQH8CPsH8BUH9fz77fn+6uUS//0E9AIU7wMDDe3m
9vn3Afjp/AH36wYI/QT/C/Lx+uECCgr28A4KFP8G7fXm/ffwBvMc9+gi3ekCIv4W/QIIFuv59gj66fAUChMaFgQC/QIOAOYO9goN/fr+5O73+vMK9vj+9/r8
9QYBCfbpDP/yEQweCPIr5QP1+QPsARb9DOwD5+H35v79/Pzz+g0EAg79/wPv+/z+/e/9+AEHA/gOAvwEB/0LDfwI+fj8+vkCAfr00PoY9B//+b/oCBgS5ywA
VjsIAf8y9jLcBejcBgAG5u4B6RTpHAQD8fUI7fvrDRP/EQAEDfnlAQ8ZDAEFAgjvBgv8+v4OBvAF9AEADPPsDPPvAwP8D/b0A/r79wIe6P75DQYPCBv0/gAI
Bw/u9QwAAen29fP2+wUCCfbzAfLoGwPwEO8EDxcO9QX58Q0YEvH8+g4G/fgS//wf8AEMAe4FFf7xEecYHAoK//8F9QTsA+v5C/39DgcS9Qn7+vkJ5vIK9e//
+AsLE/j++fcAAwcH/wXxBBDtDfz3+ADXEvr0BwgIBgMO+iD7AgMKAAkFAwb7+/QSE/MIB/4N+e8J/gD+CvT7Fe/0OAAQ9/3uEhD5AtMCEw4LCgsT5w3u4wzs
BOv3CPEi9Q3+EwYPAOzx++YOCgL8/eUA8/4FBA4D9/8M8/34DxDs/hsUEOzw+gjjAuoG9vT7+QjvCRYFB8v28wkV8Q4g+AH8Ix4L4AL9Dgju7Ov6Ef8KAw3x
EhAa8CHq7A0QChQC9AEW/Rn09vEQEQX18/MPCfMKAAL7GvH3FP7+CRnxCvzv7AoID/4KCAEIAdj49g///gMK+Az/EwcCAPUPEQH5A/oRAAIB7P71+wT2Ef0E
8wD+DO70AgQD/fgEBwf96hUF/RMWAxcBBwPzE+MG9ggCBOrmHecAAwTy/AMX7gECCAf/AwwY/QgLG/LrDwQDBA4L9vn7BwkBA/L7BgoI8gHpFOUS/wLv7foB
B+ICCg//CggBAfr2Fg8C8wcH/wTz9gvy8f8nBhcEBPsTBf3y5vwI+gb7EQj5HQXwGQLqABQKCfAcBAD49wgAAgwQCgP33Ozd6g7+Af8DDAQRBw4N8OoH+f0K
H/wJAAv6GP0C/PP+AgQNDQUD9xLv9QwH8vDvDBngAO4MCP/3CPEX8vsE9Of8BQ4M9Av5HvwDHPDk7hEH9QcMH/cK/hsWHQH2BAD1Aw8C7vfoHhL1/eIW9egK
/Qkd+foDKhIfBP7rJAjy+OT0FfUMFwQQ/BP0/RYF6/jt8BX5/SIxDQsACQAs/QL/9+gZAQkO/wUEMN7SJw/S6/4SBvQDAxHpBfgBBxDn8wgO6gD3AwH++BH0
+vcDBwAN8wokDvX7OwoZ5f/4EQgF5/XsFBHu6wwA/hQI8Rn31xsKDPgK9vwECP3yCQH1CBr7BPLdE/z59QAF+gjzGw/6+hT96hvt//T9EfsOEgvq+vzrAewP
9/f2BP0ECf4CDxAYFuoEA/78Bfz/++oGEvT5COb98wv8AwQCEwP1+QLuAxAFABL49AIODAIR8PoEAuoI9P0NEfUBBBYc9gvrAe8FCfT5CwTy8QD1+BIHDwAF
CwP14/keAvoS/wjp/O4P9g7/Bff2Bv4ZCg8EEQEA8gYMCgUF+gPuC/IKEgj6/wH8BhT4BQr39PX2+OL26AEEAPT9+goAAeUFAvH36wcJ7/gL/gUDIe/w+hj3
Dhr0CPT97gHuCRcE/QEREwjv//Tz9AkHEgz6BQXn7/cUAP0KDegD9Qf0+/Yb7/T/DusBBPL8AwQT9Pb1+AP08eLyCvoL8wQG+xDnBhDz7vX87PjoH97e9vr2
9g74Chr/IA/u+Qv7/RTy6/f7+gnxAwb2//8M7Pbx+AkH+P3/Afn1/AMMCwkAAfoHCAQRBgD/AfYF+/b+9QQdE+4J1SkdEvTzuyq1yNscB+D2AS/VGyr19bai
Evja4uwq6gUBBO/z+RoG+/XWBQAL8vbv7gH2+AkfBOUO9wIN9v//Cfr+BgMN/eAZAPX+EeH7/gPsCRH6BfP78PUF9wcVA/r9BQr5+wT2BAsG9Af7AwD2+f7+
/QQNBgcC+An/DvIM4QDxDuoO5uMDFvwL8RLz3wEFDg0N/A72/csI4QXy9wDyCe8C7ALy9+j39uwCAfsNCPL2BfgGDgEHAgLvBfv17Pn09QQNCPULBQoTCwEU
/gUK9gDs+wkPCAH12eoEDgIDAA37++IJEwXz9BHzBQb38vYCBwEDA/L79vkTBOj2DgLeCM7wJBEOHfv66vsBDPXdCCUQ/PnxD/AYFP/8GPUV/Rrt/wcK+BUf
8w0TDgYV+vwOChYBCQf99Pr0794L/gkEDPrwDv738/sB/wAABwYL/AD9AQP1/QkA9Pv/8wUC/vAF7vr5CfUVFhQLBRUCA/P8DQUEBfj7CQH9BPEGCfcODw4A
/BT99QgW9wsM9f8E8vUK8/YC/xIPARgMBQEC+fsKA+75GAMLEBD6BQcED/rz/AsVEggC+/0QCwAQ6Bj6//4HDewC//cX8Qbs9PMB/wgL/AULCvAI/wD0C/8D
DvMHDgDu+ArwCgwL+gb+7/wD4PMG/wQHCPz5/wX67ekDABMP9vUAAe76Gw4A7f0B5g0U6wzqD/YG9vL08u7o7OYe+P/z9vr+5xAa7Arz+NzkC/j1BRAJDvP3
9voQBero4v0M7w75Cf8HAAQKAxQCBAQC+fMGAgUEG/sB+fYA9wj6/P0L/AL2/wQVCf0C8wv89wr34PoACBEADvsNCP/1APr2DwP48vry7/P8A/b5DfIO8fXv
5/H3FPoG/fz8DggJDQDx/AAN/QsjDBb3FAH79vT6//3l9wYSBQML/gf4DPADFwL+8h0GBv76FwgCCg/6CBMCAQAD//T1CQYkAAf74vbNAhEF6vUdBfQaHwMR
CA0QAgAFEg/9APT77fv6DQz//v33GN8X7ALnFAHh8fLq9QX3HAwR/wUE4yEUCu72HAEP5Nvp3Bvq6ebpMfP2Beno4RMVDhQS7RfiBTIm9N0d5BvoCfII9/jw
IPkBBO7sCfYK/eQAFPT8CAQa5wL29wMM9fEA2/3rCvweGQ78AhLvEAPx7/kD9/r9DAoZAO70AgXx6hAT8PzzCSvxHQng9A0l8QrYAQcIJgEf+/AV8Pfs49P2
/gT68/YLKfkM/vYK+w3yBuviDggQEwoD9Ave5Pv/9P4BBgr57wkV+vcNAAoSEP32AgAJBQP+A/8JAvTz//v5CvECF/P4+yT8AxD/9wny9/bk9RUIBAIKFfwP
AfIR/PUG+AUI/f7+G/YKBQv7BvP69vf3CA8JFwAY7QcF8ibz/O8E8xHz7fIp8AsT+fT/8QHu9gsJCAEGGfQCCwb2B/74CfT4Bgb6/C4ME/L37hYA+PLy6xoD
JBECDf8a6ur99d8EDQUJ/gkCGgf4AQUBEyD99fn8EgUL/RcCDAX6DfP+8Pj3+PrtBPQYCQn2CQYHCgIL9vn+9O8L8wr9+PUT6/oI/ggQDv/q+h0KGxUB9AIB
ARn39A/+EAf1Cwb4+hP4CAEH+v0UFO8DDu8H7APz/ez78uMEDe0FDfQQ+RHx6hQFAxf/AAv0/94F/AoXDfT16P3e/v8eAO8LBiMJ9/wI2QMD8+z5/vMJBxAQ
7RH5APgH8vHwAwEF7RQFJfjm8A8K+f0P9fMU+/z+Iw8bCv35EegA7u3zGvwbEg8KCxr//fn/+gH4CRAK/P8TEAXr+f4C9wH28/AYAQUH9vwOFvbyCQnuG/vz
EwHlEy39BPfm8vPv+vzg+gX88QsLDQEM8eAWAAEQEwgMBvkRCvwKBPAHEQv4COMGDfj3CgL+/fwBD/YG3ADpCe0s8w4K/uQF4QMQ3xn1/iT9AQIH9P0RBfvv
FuUVCAny//sADvwFIRYLGAb1DgTzCwwJAfz5FBwLHA8P+Pn56wbsC/759wb78/rk6M0IBhEG8vcnC+/8FQH3/Ar5+t0F+fT24fwVCg/w+AECAQAN+wcS/Qr/
AO0O+vrnAwrmGBAP5wHw9esNF/nn9+4D3hr35xXy/foj9Ov3990F39sj+AYJCwMKGPwCCAUT/hn+Bvb2CQb+9R3/Dfz98+b+/A8ICvr69/L6/w0J9fUD/fwB
Ae8LAv8ACv/1B/nyA/LxDxUQCd8K6fbxAfD28gn1+gTu9e7xCPoB9QL/BwQA9fwX/gL29uIGIQP4Bw38/goHD/H5Ev39Cv0MAQwBAhIB+fUV+QH+8hUW+fIM
BQwJHv/7DPwRBPP4GfUEA/z38Q31FgsQ9AvxIvgF7usZ+PL+I/kq9+bv+QHsBAEN9OYS/APy9gIDBP77/wAG+usL8Pj89f8TA/oCEvz8D/wNBf4ED/vhGhHn
8hD5BiwV//sQ7/sO6PQIBQj37PcM/Ar6Fd7r+P8O+PnyFPb3DBH+Bvvo/f4KDvr5/f3+FAcLBu8G+wb2Cwkb+u0LGg4PCfMN+/f8+vL+9PTsAwEMCQD+ARPl
Dg4DEw8BBAoC+A8M/wIB/e/4E+r47v8RAw379/QLB/QXBh4MDfMI8Arz/wcBBQb+AAEC8fLs8QoEBAHzBggGAPYSA/QE/RIKBQnx8wEF5vUC9O/6AAH9B/cU
Bur4APcKE/fg9w0HCx4J4AEOABjn/foK9wz3COcE/AHp8Ajp/AgRHdb2AxW/CB0GHB4KFL3p2yjlBgANBgf4AToYC/8G6g4VEwILD+z+DAkHEQwFBgn89g70
Dv4A8QwFCgfn5/gRCxznAwEQ8QETBP4LCAz9CgECCP0ACgkCG/8J/AH49w0CEAMEDfsE3gQL9gDl8wcI9grrBv4I9/wC9A//HBbs5+sM//7zHOoW7gIS8PT8
B+gCA/n86/MC+O0aDfz47Avw+AXxCwn3BOT5CPH1BPv7CQ70BO/TCQv49e3/8gH/G/TjAg/sEvvi9vDp9w70Dvz/+vT+Ew73+f/4+A4H/QTpBAgSHOcJBPoR
IBYH+QkI9xD+9A74BBAD/wsN7PbuCusdAgcH/gPo2v8E5xQX9v7zAAUW8QH99gr89wcHCw759u8KAv8E8x7yChP+D+359ALuDA/4B/P7DAXz//oF8eYMDPMC
/unxGgUhDQr8AxESDAcT+Pzu+v71Dev6BgP81fwE7PwP+/fx4fz/9wL+8QwV+vD+Awv7/B8C5P8CDPrq+/X9AREY4wX1Af8AGvj+Dfnv/wYP9fLt+fcC/xEB
6un9BvcTB+/+BvIKEQkG/Or3CP7yCOoNAPgXF/sPAPsJ7Qf39REFCgkA6gH0AAMJ9f8GEvIBAQP48vwJDgUJBfPxAwDx/AAH9QPpIAAAA+jx+AbyFwMB/O8H
HADxBf8H8vEMBugJ+P7k/gMW+v8D9v8J/AEMDPfs6AkIDO7tAfn46f4E8wMTABYC+An5BAL5CwPv/QnwAPwIBgj/9QL+/+nyBhLrEg37+Ozk5wQD8e38DRHy
HfIQBwQA/hH9/gYSDuoo/vwF+OD0AOYLDe4HD/cO+hMH+RH0+wEJBAYM9Q/y9gb9Egj7/Pb17QgL9/LvAwT/7RT97gLw+AgnCgD8HPXqAgn85g37Cx394RUh
AQ7p+vsi/QAFFe4GCvYAFQcTBv32EtwOBfnv9fsOCQcgCO0CAfnqG+3wFfUMEg8E+QXq6f8A8hAD9+z4+RQPBPft+QAdCfn+FBbpAhbqCfT1//z7BPT3+90D
9QIbAhky7QL2A+vvCgnq+eYL9xPxGBTT4xXv8/vqAe4R/Qr5BfcCB/H2FwIJ/Qr4BAcK+RD07AP7/Qb18QfzAwn/7gIK/hwa8hn98hwF8AQVBRD7CBgOBBAL
BAUV+PYD//D/CvL89PMF+/8CCvr56wb8CAcL+AIXDvvx8uwD7g36F/wCCPYcGQHtBQL6+An18+/9BhL9+AP39v/78P7x6AIO+QId8/3+BxME7gT7/xL+/QMe
DO/x+Qbw/AL/+hrq/PjnGu7x9u378gP6+AMDGOz5Gvr68fIABP8ACvsC/QDsAtEMBAr6BAkD9AUD//8F8vgGBwH8C/8K5Pnq9wwC7gAO9wsE+AwK+w8QAhEB
/Af2BQQS/vvt/v3pBwz+EQ/0CQXeCgr+GP8EAQj47g/6/QnyFQsPA/745ubv5wr88Qb9DuYQBe0I8/AEE/UB/PcCAgIUBv36E/QA8fX1AgrxAAoDAiT5AQng
BBHi9e4P8A349fIHBgUBAwoT/hEKFfb2APH7/vwGFQrk5e389xHv+gny6AUJDRMPEO/97vHy8PH7COgPFwz/+Br1/f3/GQ8WAgoKFvb3/gQH/fsKBOr7/A/u
4/0I/gv69Pfg1PAQ7gsS9gMMAAUaCyYOFPD/D/YB/vzt9AALGgoNCesB1hH77v4F8gEECQoA7AX5BQwUBhAR9Ozg/vIaF+v4+un2FOnwA/MW9hbtD/0VAg3l
6CEI6QDt9//89gMYDAkDFPwLBPwE8Qb2BvgMBP0A7wD+DgII/P/8/xcL+wz59wr6APf5+A70+/4WDPIZ+PX+9PcA9AT4HvYcCQj3BOwMB/UIAgv3CgIHEwwE
4gnx7hQVAfUBGer76xD+CwgO8AUF/u4V6fAM8A0MAAz+CwXz8uvr9RcN8+z/CgsP++j4+foS/BLs6QgLDv0bAfkD/gD/BvEK+fcFBPPxLPsaCOzwAev9B9v+
EfkLEg4Y5Af69BkI9u3l+hIj2xkIAwEECRLt8hT37wX+FPwnAObzARMMBxQJExMACfgE+Qbz8wH5/wwHCfL7A/YHBAAG9/zzAQcDCvX85vgGHtsCARX+AA0K
9/r19QQb9wXnBPT37PLt7AMS+jDrAfke+A8HBwT8BgbpBfgBBAXx+/wV6Pz39gTzDwQAH+rw8ArzEgH+8ukF7f3kDfcbHwoA/xbfEw4LAPgR+f/u5vP3CPgP
EhAFDwUGCvcDDO4PDwAX8Pn5FQYQ/+jfD//uAgAWAPoHGAwGFg/rCxYQB9r6Kf7sAgMUHPf7+gTpAQAEDvn3ERcKIBDu6iH89Azq7RbnARYTBPQd7OkbBur9
/AXpEfP7BQML+vP/7vv2CPIA+xMC9Af++ewH8+oC7fcO+BX9+AX9/gD6/wb5CPcH5+f0+QQJ8v0AEv3/8/8ACxnnDQL6/gsRBxDyCe4C9Pr1AwgV5/8LAgMP
/f/2EgYPDPjtEuPuFPQGBgYI9hH5CPnm/xwP+A3r+gcOB+T9/wsC/hYE9QYQCfsGBQf2DvgB9v78CQEBAgX/8P757+76BAT4/vf4BfT49BL6+Pv37wft/fPv
9wURAxMNHv3v5Ar3/v4HC/sRBwUT8gP2Dvb7Agn2APwDEAEJCfL39gnr9gcM/gIQ8wn/+wcKAwcGAfYC9vUC++sA+QED+RYH+Pr7CP0B9Afx8gcGBvgB+e8G
6evy8vsO+w0M/wDp8fv57/z+BgMI/AH7AgPh9wEO+fT67/cL/hf1B/YF+ff6AwP8DA4V6v/z/gf+CA4D/Qj7B+8L6vgA/Pb1BfwA//QU8Q4OCQcCFwYR9CYW
Cfzs9BgHBv7p8hsRDwcUBAobDALmHAEKCAH9EPcIDggE/vsL+gD79fX19gf8CfYK/wn08gb8AAMIAwAG+wsPDBDw+/n99g3+9fj9B/EL8wD9EAcICwMMAgnx
/gT/+wLyBwD9/wYECvYQ/w0G//8BBPD38gDs8AoO2Bf/IeouFAji5f4J5vYV+fz9+RQAI/zp5g8iFB0fHBz6Cwj7/fj5/QgI8vb07fz67AYE9PIH9BEF/QML
A/sM/e3pAwDr7xUMCicPBP4J+wr+B/0GA/H89hb1DPzw9RcYAyH7At7rAOH1DuAA8tgQ7eII3PISBAcZFAT69PPd8w/8JP38BgbcA/r98QEI4f0M4uT99wz9
8/USGin++doC7QITAPoM6/n+8Prn+Pf1EOrrAOkE6/v0DQML/QAOAxMKDB7/B/fvBgf5DfbzA+z8FPDh4vQB9ewJEP4A/gnxGQsVCBnz/gQY9/b2Cv8LB/4S
De7kEQkADv4HAfsOCAcC+QEF6g70GP4CA+/4CQnyCw/5C+gLAgH1CvUHDQECCxH9AfgL9P7q9+36BPUD9PYE9wMG9PUJCQL7C/HzBPPx8QAAKBHw+t7r8voJ
8/8E3gfx2/P98xIECxIA+g8AAuMBCQb/APH26AIDAxD7+gv89wHo9gb6Av4i9xADB/EJ7NIECwgI9ukC+vcWBPP6+eUN9/oJDfoTBQED+ggODf0EBQf8CAUI
BvD7AvkAAv4Q7/76/vvr/vQA+AIC+fwKAwIABPwUEvz3+wMI9gLj/voTAfz5DQoQ8wj5C/rmCgIEBhH89AT+EPL86fPsBwn6APEGAfz/+g0Z/QQK+foA+AQD
AwEDAwv47/8Z+RsS/AcR9hwB+AoN8QYA7hH7ERADFRAT9QPa5+b08AX+GR8aDAIa7xT88QftBwQB/RT6AgPw9wsI7Nr6/dkFHfEUChsL7QAD9fzt7ef3BgMP
B+kA6PPoK/3s4eQP8BYL+hj/AQsB/fYJBur5/QYPAQgJDe/z+gAR6/D+AAX5BAv+8/gJDQAIFPwIAvwIBAYD8fMA8P387AIEAOn1B/AABA0NH/oF/AX4A/jt
BAn0/QPyEgb/Cfr3JQnv3QQB3+0CA/0L+vnvAPv/7P/6/BL89BgZ8Obs/Pft9/niCtcA5P4H6P4K6wog//v2+/oLC+og8AL//Ar/9fML/tr8B+AA9QMEBP0D
BQH/DQP5APX1CvQKDO3w3wEMGQDr9OkT9BUADQ0IEQb8FfoGCeT8EvfnEO4TAPH38gEJGQ/w+P7y+wgADgEC/woEFvsW+QYD/QgA//cbCAv9AAIGGBISAgsi
B9Tw9RgS8w0C3hHvA+38/wMB8AD7DQoAGe4gDgwHCw4D2/IMGBP6EwPiGfcB8gL3AQ3+CAURDvwX5uvqFvvx7goOBSH4+wMM6gX5/wD++fYICxLtEvEJ/RwA
AwvwAOPlDf4ZFwf39ATtA/z8CAgE/RAL9+gSE+36+gMB8vv39+8DER8VFgfn/N8N9u8N//j+8gcj/PoJ+QQX9gkF/vQHAP738QUF/x3/+xPtBQn9CQX2DQD5
Hgj78f0CAO38AgHy9fYI/wEP+vILDP4BEAgBAekFDvL09vMFDAQUCPb49vME+Ab9AAoI6Qz1BAT5+QYABfT2Dw/5HfAIBQgCDPr2ABILAgoCBAABBAQHAwwF
8Pv8AvwABAz8/RQD4wsBGhn3KxP45BsbBvP/GPjk1uMdCfIbNhv9/gD2LwoK8+8A+gv9+/r8HAjzBQj5CQMA6vEE7AoIAQQACf8V9f4V/vfyC/0G6PoBDwT4
9RIE8gn6Dw0JBw4M+vP++Az75vHwOv4O/hwEByAKzPAFDRAS8uQII+H9C94a6AQNAPvmFOAG/fj5Ev0NCe/88QDzAQLpB/D48vYSCRPqBfYM+/Mj7wgKDA3r
AeAUItzp8/v97f/9AfsT9wDx6d7sEAkF5QUIFf8TEwIJ7BAK6vP+CvcG/Q33DAH9APID9wABCQIB+/sH9QITA/4DAwEJ7g75DhAABgIDAfEBCgX3D/YQ/eoJ
+hn+GQcIAfEOCensEAULBwIHEQIDBv0DBfj/CPz07hLw7wARCyvd6+DwFgHkDwgKC/41As4HDQUOxPbZHgMF/uwF/gAMBQX8AAcPAgcKBwT9BgfyAQAIAvv3
+PvwAgLv/AL9/gL5FBD7EAfwDvzsEwYB9ggEAgsEEQT+7gD28u/8FfwAA/MWHvfuAv/y+/UJ6+bzBP0GHPkU9/wBAQAG+/X8/AwaDez6AQgDIRP4/gD1Cwn/
CwkF//X8/wYADQMCDPgR/QMGBAgEDfz1DP/x9/8J++0AA/39AfYICv0DJScJ6hrf5uUL9PD4CccA7e7n0urhF+cEDPL9EQ8bE/8NIxD3Nu30ARAJ8Qf96Arv
9fP89evx7g4F/wYC/w8JEAL9AfP/9vT2BQz89P3j/+v5BwL0+gjzDvP96wD4AwsLCQ/q7Avv7f4M/gMH+QMF8gLl4+z2CekCGPftCf4aDxniCvkYCicV5gUB
7AnXCe4UBAj3B+gr8g7t8vPlGxIpKPcLAf34+u/27xH5+P74AvkGAAP6+f/2/wMI+fYHAwkP+RztD+oX6f36AQQG7tQMAP309fHy/g/7JCIN3Pjl+wEFFA3r
Bf0VBgH9CfIA8/3s+/D2+fj+BRAUBw/uEPv8Ag0MAgHxCPf8+e3n//sNBvwI/AAM/Aj2/Ov+APUI/PwHEvkTCU7y6S8MDR4z1OI4C+joCSPdye0RGQjx8e4h
2v/++v8QKvX6LA/+HyLd5C0I+ekOKO3s+BAe//fp2wjh/wv9Bv8h9gMVBgwPEOv3EgL7/gYU+uQDDwkB9+/4CvIECAIFBRrx/goMCAwI9vUS+fjxBxX47wwL
Av379PMD8wkQMewJCvjf+Bj1Awb75gvuBevS9+gW3wMO9gAABCIHDv73CvXpFAn//QH2A/X9APD3/fsBDgf2Df/+/AINARYIE/nkEegPAwUFF/j4+voN9ScI
5twH/wDu6fj+5RH29BcO9xDk/QgR9doOAvARKQj3ARL+8hPuEfIBEO0N+vrnDfv+B/j49g347egCCvbpHvT5AOoh4gXy//YLAAsDAxLtEvb+//AEEfwQ4vn0
BOr9EA8C+gn2GPP6//f/8/MMBhwGAAQG9/0BDv4S/AALEQIL5/n3///0DAMDCAoH+vv2AuICGRQJ9PQT9/PX/fgK+v7uC/cWCw0Z+PztDBb+9Bzs7dYd5/v6
9+nc/g8SABUHCgMc5vcn8PTVBOzy6v7l1/II7RAD+wwC+/0M7QkWCwAY8e/+9/T2FOL+AQr7/vURHgbzBO4SB/UCB+8ECwH7+f39BgcD+vcBDBEF/BT9BgT5
+ev2Ee/48/38AwH/+AECAQzv6u4E8PHmD/P1/A4GIx7zDub88/zgCu389PcD7Ob38wAA+Br68vv7Bf/m+vLuCBoVBvDh/ur7AvTjBvgD8Pzl4P7zAOQO6wUd
E+wK5wQh+v3j+eT39voFAf4AAgDR9OX///v3AQ3uEfcL7vPf9gH5EgTv6f3b9QQN2PD/BOzy4vgC+P3rDPcEEwfn/+D/CQb0E/T/CfTfHPsK+wL8/+ntCvUD
IBECF+jkEPzkBd3v+9QDBPf36PHo8AX85eED0+oYAQH3EeYLAwj87xIfAvj99hL0Af/r8fHqCPH48v0CBR7qBgr67ur39AP8CPXoBQcQKO4N5BH1//oVFhDI
/xAdBQ8IDAwJIv/3Cu4O5iXvBP7+//8E7P3oBgYD7+cU4fwJDQnYB+IW/f397Q4IAhDyBwf7/f3/Aur66OgE9SLs+/H9GPsIDwzv/fv+/PX+6P37HeQMCwP/
8ggECgcEAQH59Anz8/4GAvgGCvr3BBMHDQMG+gMECAXxFgAAFgUKB/zsEfYAAg/+9gsA//jyEwEM+wrp8gf78/MK8/QY/gsMB/r/B/8J9//yBvoACPP38RQB
Evj2F/jyBAT//xnyIQIY7vTz6gL17eUQBgj27B8AC/gQB/UCBgcLDvgE+wIJBe8HChT59BIF8PEH/PUcEg0oAyLv7/r/9vP59AsSCBMKIAsOAe7w/fngAyEa
DQwkAOgD+SD+FwD4Cf4dCffkBhYGFPr/Cw4H9wcDBt8IAQIKAPYN9/v8DQzn6QEAEgQG5wER/PoCDv36/QcLBPToJfkICwn//fn9/P0B/gIB8gD9CgPi6AYO
Dv39BwnuDewPCPnnAAD88+fxAwP8CP/l/vsF/QcI+fzzEQMH/P//+BEH+evsBOD07/YW+A4HA/MY/y/xBQoIFuMCCgXj6P7yDAoG4RXuCTf49AP5CCQC+gUB
ARL3/PkR+x4QCAn/BAr3JOTwBgbr/AD7/hAOCQACBBn0Bvj2AOb48Bj4CPX78gL+BPIGE+cBGAMCCQALCfMG9Avt+BT5FAII9/z99gb2CQ30CwQO9iD2Dev4
+v/29QEEBvv+8f4E5v4Q9gAAAf0SBRT9F/X/9wDr9wH3AwYA8/74+Pn38RUTCPH2CfQNDAgiCgof6hHpCfL89w3/AfID6Q/s9QoN9g/8+wEABf71+gXsCPAb
9/wU/PvuBRL29Qj4CfrzIOvuCvb89fHn8/Ts/PL95Q/+8xcF/QEFDhAWBvz37/8U/fcN9P4A/e7hB+4CCQ4Q+e/1//kLCvfz+fEO4uoKDxgIBvEHCQQH//8F
7wYaAgX18Q75Dfru9AsICBEI/vj4/OMABPH6Cv0G/PIMBgAN2xbq/PIaFeb6+O30//sYBAYLCAr0FhIGAPkP/w/kCg77/fgIAg4CBvn8/gT9DwLtDQz+BA0G
+wf69gb56fsmAgIDzhkKGQ3xGA/kDAUP+QkGA/8ODfH6+gTz+vv0DPkBDvvyAwQOBAEF8/v27fnzAv4F8P/wAgcOBRcBABcE8QXtGP/m/woZDg7+BxD+Dgns
9AsQ9A0CCPwLEuv38wT49PcE5hvn/vb+/wUA8OwBFwzs9voAC/Pq7hTKDfb/+g3+Hwj9FfX7+hQBE/7pDPL3/vfr+AkKBAT9BOn26wD4EP76A/j5BgYH8P/2
/QH2CAD3AgkI/RAA8fL2+/b77hcP7SD0APgE9goE/BT8AQr39w/2Au8EF/Ph9wT88g8QE/z5CvH9Dgb2CQMJA+jsAhDyBxf/4gz69Pj8BPsFCxINEBMAEQgA
EvzvEvsHDwAA8/QF9Ozy7QcEABHu/RQABREC6Pj/6QAMAicV/R8a7ggD2A8MCQMfBP8QAxr5CP77BBIHM/cd6xH4BPgXIAHW/f0DAwUIAAsRDwH0B/ANBi/6
7vIGJPopCAT97g8Z7v0PCPQA9QT/FQPp9A0L9vMjBiTv7/v69hQSCvb1EQ//B/76EvIBCwn7CfMWBt/v+Pr4/QkIIersFe8C6wMO+fgEBgISAPXz9fcS/u8U
C/8Q7g31J/gg9voWE/fv+fr6BfkSCRX+BQD7Bf/16A0LA/0CCQUX9gQCBfkNAgQGBPgLGPby7eXkBxkFEwzy//r49O7sCOz55xLxDucHDOfq/AHc/A0jHAH5
+RXnAggAD9sI5gbfAPDnAwDgCv7vBv8G+/MP2vcjAPXfFwQY//T/9+f2//4DBwb5DvkJBQUA9f3yCAoC9envBfH+DPoD9vsE8A4J/wjwGwDhHRQB+QkFBvji
Cvz9/N4CCgcMAQ748+D/7f8L+/sGCQUOESIH+RQeCvv/BO37AP34CgcNFgv58g4MAQoB/xbwBeoM8vgK+QYE9BL69Pfs6hTwA/P2//v5C+j4/BkEBf30CQT0
CQoHBBHkD/kKC/L3Ef37Cwv7DvQV8/8EGgf6BeEI/A0lAv30Et4U9/T8+/L1Ef0M/hEM/Rf9Awzz9hn+/QT3/QMB/wwF9gXwBQTg/f0K9AP67/ro8vT99wIF
Cv37C/4I8fML/gcIHAoQBPUCBQby6wYPAQX27Pvq+xEC8fAD/wX/COz5AQnpAOwICQMJBAkN/wH79Q3sBw4S/wn/+/oR/A4ABxAO7P4G+PLxCAQGDQMbAv8C
CAQG9eUNAhTWChL8++f8/gDmB/b/DvMT9BH+9Pb4EPH/8QkE6QjyEv0E/QEF7fz49Ov4BhEDB/EGC+4AE/MP8vAI8wb47xYNABD+7/L08hDw9QIB+hDxB+kJ
/wLh/gr+DCP8GRb1Bw/k/Rb7CPMIDw3qD+/2/On+EAL7Cfj6/OgRAQkdDPn3BvkpDQQLDP7/ESD0BgH//gkGAQ4B8gUIC/P3/wQGEhH/9AgGBw3w+xkD8f0I
Auf2+wEE9/sO9ezmCezwABb7AfsFAwABBP8SBQ//+QPk7vsREgQRB/v/++r/AfUDAx0O+vAFEwcc8/bv//z78/vkFh0CBQ4IBw7v8RkQAxb+/hr49goTCQv7
9uwLDvLw5uz9BwoECPcB+AD7CfsPBusFFAkJAQHkBwQCF+7w8/30Afn/8AQS8O3x9vrwCRgIAgoLCf8N8PoE/gMG7fTz8/T9FPgA/wsS+fT1+fIMGvP4Ce8U
+A//A/v7/v7p7gMC9ggD9w4S+f787wMBEfUB+gwD/Qf8Dw4CAwf9/vsFAAH9/v/1AwEDAPr8BwD/AvwFFPn8/f33/QT2Efr+/ggA//v88wve8xD9C+/7/RPy
+BgEEPr29RUIB/wS8fj9CAT2Bw0QDPj4HQz4/gX/CPcG+wf1FPLyBPoC9ATo8/8C7gDnCAL2+AEOCxv4/P4UAAoOAQznAPzk5PwC+fMB+u/xKu/kDwcP/wL9
A/Pz3PLa4f3w+BsM8QL++v3o+vj1+PYI8gsWCAIF7vIT6/r1/AILDfoEJvb0HhHZBA8ENOzh7xP/5fUWCygrBu/+6d0T7RoN9g73Cu8F+fnt/w739ez5/vP1
8uwH/fP4CxgL/wIJCPoaAhUTBgLz/v35/BcA//4aBvgL/wYICgj9/vQD/PoG4+gV+vzu+wvz2fkW+QEQ+v8B/fYvLvIJ8R/4/vMQ2/Ds9Sr4Bd7/DOjU/wkA
CBgD8QnqBioj9h3rEgYAAQLq7/X0EvoJCR8O8vwACBHq+vX+Gvz4/uwc+iEK/v3uIAMbEg/4F/QIDe7+CfwG+vLz9fIA8AH09wr6CfgK+Q8LBPj7/Q//CAMh
+/wL/P8M//n3APf3/fb0Ff4KAgH96icDFAX/CBTvCwIB/iIG/AcB7PME6/oG9RsSAxID/f8WFPj6+ucK/QzjDhL37ArxCPP79gP3/fsILA0P9AID9uQW/wf0
9wnyFBkR7gv65+AR2/MCEhMCEQ37GQMDBPbp6gUeDwXj/QfeCeb7/tr/E/QAGvn5A/jrEhjvE/PxEvH7CuLv9AYNCQwG/wL18fgGBvHu+f0Y/gH9CAn7C/0D
+e0TDA//ABAACQwY+QIV8vQM9QAJ8//8/P70CfYg+f768g8UFhDnH/rv5fwf+NcIC/QKFAr7/PgBIRz1Hf8UIQL5Dtj+9wgOFQv4Fwv4Dgn6Eg/q9xEIAvf4
Cw8Q/AD27QICCCX/8+4NAAQSCAMEA/IN9v3+AwoK9AUAAgn76AH3ABH4/vwj8f8L9PAJ8yID9fwV/vcaAPID6RED/AX3Def7/PPu6AjeD/zvAPTk5QPw/gvw
AAwJHegH9gj28uH7EAgG9xD28OMWAAb67drkC/cEAvj0CwEi2/78/vnn2+8CEgT2APf5/BcN+gIJ9e8M+APo1fYI+wDT8ewE/vjmGvX6BgoOG+/zCwQADv/s
CQoBEvj08wb7Bv8M7w4MAPL2/v7qDR0JHwP89Pz08+ocEuzlDOj2Fuv18u/3BAgS/wUWAQ8DCAMJ/wEK+gcQAAYKBwkAEgL+APsLAQIBDQYM9v0F9QP5COXz
I/0GEwLWB/4GIOfk8vf5AP0E3hQd5M/vAvvsASQbGAz+AvEOGvzzB/4G9vwB+Av17/n+DAULDfTm+wUE/A4ICv4C9RX5+AwCBxAH9xTv8fr6Afn/Ew35DiPt
DgL2ASQuAQICAfrsD//6+QL2DQ8E3PTk4wD+Bvvx/AMB/u8h7DzzIO8wCgToCfv95fDo8+/uB+zmA/YA8/zWAAMLHP0L9/0B8BMA/AYFABT29AcABAMK/PAf
/h3wAvwEAQENBRf8HPsO9g769wr2BwgE8PfjBRAOB/8Y/AfnBAv4/wL77wf9BfHxAwAMBgf3+/Xs9Rbz8Qr/BfQG7f3xEAX8//oa+vQT6Q0SAyHwFhP6CewB
8frfFfgO5gMNBAvgCPYB9A0DCv/9G+kNBeMO6eLv9/gI9wwM8f3oBhwU9BEFDRoRIgXzEuchDBAQ/xUE8vn/Fc4M/QvwDfsNCSH39A7/CPbe9Ps2DVHyBfvu
JBrE2Q0C+vDQ+xMBzQUfGdbn1DHoBgID/gTeFQ4HCw39/fruCwgCCO/89gELCgfp/eQU8/4MBPTw8fIsABITFPoABv8UGBAB+wn67PcE9gb33wMF+/cGFfr2
/A72APwZ+wQDBgYK//oLC//9C/QN7wH6Ae3w/gcM/fsI7xcE7Pj48BsXEvP8+OoD+fIF9fvyAQH//PgIBwMg7PIK//kLLQwbBAX/EgABCv/qDvkGBP795/bz
BPDm9u0X1/4U+fkMBwII7P4K5AwGDwfp7/wQ9Q/wB/L/F//3Cwr0DfEQ7QD5+xcH+/X3/O/5BfwL8+0F9P8DAPn4AwLqBtr8EwIB+/4ADeAC/P7/Cw0OCf8M
/A3++hgAB/kV6fkA8/n2+AbtBggMDPcJ/wD49gf3C//p4uvk+QAMKv/8+Qf7+vn5Ev3y/gYO/g8G9+fyAAP9/O/19wbzAPwA/AoGEA8H/vjzC/wNAfsJB/rt
9QLtAAz8BvwJ7QXz8wIBAwID7hP1FgL5Bgb99AwP/vT2BAcB//T9BgH2DwsWCf4GDBbwFR0I9AP/D/71+woH/f8NA/8IBgvt9vEDAu8RCvnmAwQJ+fsEDeH8
CQXw/A4K7PAC9wTy9/Hy+QgD8f789v0I8gQKB/4A8A/7HPrw9vL/Cv/6FvMA+Pz1/A76BggFCf7lFg8NBwz9Ae7+Agj8DPrq/A/7Bfz8GAkTBAQOBgX9DeMK
HQUHDQ/y+uwGAxD8DRIUCwv5CAMP4Afn6wfx9hPv+Ajm5vPzCv4E7AkH+h3yCBcA6/b/4wgHC/Dk6gXz/Qn3IBUE8QYBFPv5BQf8Fwn79/4C+/oAA/HyBBAL
/O4P8AcEEAj7D/399v4M6uUL8PsI9gv4CPH9AA75Egvu+QkCAPkP+BD7BBv/AAz0+P74+PQBEPf38/j8+P31EvwBIeP1DykKGwkEDBcf/d0W+f/67AgVEu8K
BA4q7vT8A/j+/OwKAQv/CvYK9/PxBfnzAw7+9iMPAQD7/vkC/QcT/hAT3x4bEQMP7Qj7+Qj89vjvAQICEQQg+e7jA+r8AAb6Evf6CAIJ8Qz7DQUCBPr6A//6
6/MJ8xMFCej8AQH1Egf1E/rwDwUKCgIBEu8F/ewA9e73AfEPCBEJ7A/xAvL/DgoS+yIDCf3uAP0D9gz9+/MBGQcECRsJCwAS/wgNCO/77AP6+/oLBAMT9wH8
8w77DAAMGf8B6hH18ePzAO749/XtAPTwCQr18wQIDvf9+fEA7Qb5EQXy8vsMBPgIAvz59QQADAL15fkEBgX57AkF/BcACgD/4wEG+wkF+QL69PjpBQzvDfXs
Ae4CC/j6Bwn0GPUD/QQD9/P5C/QFBPwU9BcNAvgA/fz4CAMFDgsF7vz9/gIJAPYCBA31/RUG+gUHAgEF9RIMFgP6/vULCvT8AhX//vIIGRLp+Pb1DAH9+PkX
1yoHJtkL/vz6LsLJABU/Dh4D/yPyEBAF6cUNJgv4AwYLGwUO/+3zAQf2CQ4B/A0CCBL0/AT2CB3+DfT96AgH+wb2+foS+u0XBRAQFQXmAfUL9vb1I/X6+/79
/PrqGwYIDQAZ9wYODhAIC/XzEQH28AMd9+YGDP/9AvL7BvoH+QMbBSfq9g4HHBUR1ucZA+v5BArz4O0HDPwV9Qge9f0HAyH8PfffDAIZGCnL6R7/5/UVIPLI
4RcK/xHd/zXe8g0KFg0++vEtERkbJNz2Hw3n3Rkr5sbzDRAKCOz+JeAFDfv/9/4A7P70+QECAPQV9gEM7AcP/QEGBvD9BAoF/gQC6fQC/v/39vf3EQPsAP/8
CQ3oAQv7CuYL+fsE+v76DAz2/QoHEgLy5QX3+CEEDPn09QQEA/cC7AsY/wb+Av/49ekZCe34A/HyBhr2/PIJ+xT74Ask9gTsA/D99gHw5/b0AyryBwIj8wQS
DwEKCvX7/wP97QL9EQ0JA+4DDvT7FOX++/YI5u8G8QIdAP4B8wn0+fEA9+P9+g78/f359ev59Oz9AfUBCQDyBg/+Bf3/DBUN8/QN9Pn1DPb19ffy+vT/6wcN
Cwj+7Qzj7AMKFv0BCfv5CRf+Ee3t9PP9+QAOAfTzEP8K5wv2+gAR/fMJAe71++4CEQ4N8uoG/PL4/uHz+PgE9Qn9CPDxB/r7CwgH+/r77AQl//r59f7/BP3p
7gPj5vTlA/YYDd0DEQL/IPv57PH2Ew/7KvEAHufn2//k/+fz/fjuEgP46vcP+P8G/v7gCfoTAgzz7wAG9/IaAOr28wECBgQICfHfAwQI+/n+/voG7Ron+BXp
++zj6ALj7gLr+PYEBgAUC+kDFgf6FP0Q+e/5+v/yEv35BOfg5gPy+f79A/fwAw37/gkB+wUJ7Pzi+xUA/QQRC/oOA/wL9fgD5AgQ8fz49PH5Bfn59Pv0Efj4
FAwS8/X1AQoMCvzw3uwLDPQF/AMABP36+PoNG+3s9fYEDAD9HvEAB/r9/e/08fX2DOAJ9/36/Pgd+/H2Agv7DO4JDesB+f3zBfn8/OgD/u4T6ggA/wr0BfDt
Bgf4/+4ECA0E9/cDBwoM8wHv+Pnz9Az3+gUD/+oAEPoHEgD3CfztEBL+D/sZCe79FPz6EO3z//P4+wcF8fYe6QQHAAkKCAETBfID+gQO8Pnw6wDoCfIA8fH/
BfbrBgoD9vsJ7wX5+vgFCggCBgzm+f3zBf/26/r79gr48OX8+wb6/AEDDgvhAREI+vgFBOnoAvjeAQL+H+ME6/3u9gL8ARQNAgrmFvACC/X9/fPYBQwL9uoM
CfUCCfYQ/+fq/AIAE/n9CBQbCPkMAv/0BPT+/xEI7/QMAwv/+Qj2/fTyAAL/9BoIIgPy/Q8G7/ELAwT4A/z7/gbt+AP3Afb49AL+BvwGEfX1Du4I+/L/5+z0
//8HBfgP4PMn8wQA/+76EPoJ+/j5GuYT9AAP/wHwDe3+DvLz6O71KgoH4fcO7/kJ9vwLBQzw+xvvEPsFzAsPCPvfCQMI9vHtFPn9DvoB8wcCAwT1Evj/AuT6
Cez26wMB+dQD9fP4+/b5+wcN8+0I+AAO/er3/AD9+/4I+gT/EvT5/gH6CBDl6wnwCf8R6OX5FgL5FwwA+xjl/hv5BecEAO71B//a+fv0Oe8K6/zv/BDi+O/8
7/H0GfoH7A4DBOreEBT7+hr6+/IFA//+A/XqAQb2+wMNGAQC+f8O/vf9BPP2Bv33AgcKAwoG7vj87N/3Cvf67QANBfz8CBAHBQgA8wvyHfoCBQ/mBeoF/N/X
C/T5BP/g9/36Jff7EwTj+O/xDQH+7uED8/wB6AjxCwLU+hT48xgO+gDm8CgQ8B71Awn08fsA2fMA/P0G9f8YCfv/9A3f+wDwBwb45BQDC/Pr9gDT9u70EPP5
7/rqAQf58vUYAQj5CP8MCvMACwvvAAoQAgT7/+7rAPED/vP2GwII++r7BgEE/wsL8QX9DPv9AwQE7Qvv9/0B+BXx8AAL9OsG7ukVDekA8voC+AUBEPvzDfj3
CfYB/vHn+gkBAfwD9AINCAchDgUJ8+n7BvQO9AX8DP72APgH9/gK9PcX/wLmBB34CgH4CgcFAvsK7v8FDhTl+fsJAgL0BgTq9uH88gcB9wT/9vgM/Qn/4f8F
+QAM//v5B/Hs7fDtD/gB//7t5gYS/QIS/wUVAvX+DfsA8Qv+6fYK/fP+9u0mBPb78uUCKOUH8eri8tESCAfqBAwEAfz5BOr1Dwr1+xHw8AAB+eQEAgEBBwX/
DQbvBh/0/fgK+fzrD+TnAPcBDvHvBxn5+fEFDxsPB+kKEvsWFgkM+Ab48ekQDfUQ8e0L/fUI/evnC/kBCgUL7gYJ7QYe9//oBO/1/APp1/P6BgLxBvsSDf/9
+fH7/v4G5PEIBCD5EgUJ+vHvBPryKPv4DgYCC/jx6ev+APMHDAj4AvsbEfL/6vP69P4BAuH9CwMUBATs+wsFCfIED/fy8vPn7/3mAf3+COf4AP0DEhH8Axb8
E/wPBwL99wEKAgHs+AMDGQsDDAP/7gj/CwDnCAQMCf8d8+8BAvPzA//j/f0C9PPw6xbtCgfz+A8NCwr4FPP9/AcPDAIlEfwG8wgM9REJBBAC7xQG0uPi2xjq
/wkGA/nnFxf7CiUhBQwFCfwH/BkE/uvzDADqBgX3GfPy+/sFDAD1ABQO+fj8DQ4K+Q7p9/3zBQb7CAkN5fMBBfQP+A3Y9AAD7w389/kFB+MH//T7/gAVB/oA
BwQC7uj17/wFAgT69v4L/vsG/foY4g7y5PoGAA8ADhL5Bv7fGfT47+wC7QbfFPkI+iAI/gf+CvP7A/AMFe8DGgXp8tz/9QH79wP9/O74/AAGAgsQAAf++vsB
A/0P9PECCv/t7/zp5vYHAgYV8xP8BAj4DvP1+AALE/YMEAP1B/v0EPv++uzy7/sC/hD6DQ0C9hf7AQjvA/oBBQznBQYFEAwT9/D5+/8A9Ab89fz9BxQNCgb3
AP8KAvMJ8/b88gP9CfgH8vvdA/P8ChPuBPYN+foDDALnDvoB/vvqBgPwFBEJ5+z2FPb0/PT6CwflEQX5/QcL+PcGBwgDFuQDF/4H+fXo9vgE+vL+Dgj46f4S
+vkh+gYCE/j0+QoH7vMEB//vD/b15PMB5g/0CPb62iEH9BQC7/35Bf8E4Q7/9BMF+BD5AQT3//0CE/YQ5wf0AOgA4vsGCgQB/g/46QoTEQYHAgj6AOz/9/30
BBIT+/YHDv8K+AwJC//u+vz2EQP+BgMCDfIEBwb8+hMYHfv5DAHw+wL3+AH77QTz/fLp9fYK8fkEAP4JCxMHDQ0OFQHpAQEO/wIB+AD37Q3eDhD+EAXsB/rx
IRf6xQACCBcS+ff3AvcNDP0Q+/3w/+rxCwgD+gsF/PMCHO/65vsC+xD08gAR8REQ9/j67wUH7Pjj9RgK8v4H+vDz8vgMDwYc+xYQIQYT0SUcFOIBBw7ryQox
BeYIBwHn5O4V5dwAAO/rGOoK9wAbAPn3/vL2HQ0WEgIR9/UAA//t4/Xl7u3/B+4D8vsRExYIEAL2CgAJAPf/9woEAAsXFNvs8Pv6ARsMBucU9hD3CfkD+xQA
BPf58/b4Be4OAv0J/PsC9/8dEA4FAAru7/AR8PYDBPIG/Pn65/UD/+sBAun0EQUCDAj9Ex76BvIF/QsE4QEE8f786vQJ9QUPAQv/6/4eAAMMCP7x//z4+v/c
GAvqCgvtARMTEg71+xD1Effp8+78/BkJAvPx/O4R9wsYEw0E/OP5EggCD/n5B/MNIAoH+PvxFPLw1yMS0jDf/9cM+BsaAAAE6xj95BHdEAEZOA8J/QtMxgP0
FAD+A/4S8PP6AQMADvgIB/0B7g75/PIH+wAE+A369fIP9ekS3ADaHtEJChjy8AIECeL67wX+/SQKDgEbN/HqEwf39/YHEAEFAPz/8u8K9PYABA36DPwADA8M
/+z1/uz4CAHzE/sB4wH2EQcI+/n7CQP7AAL//AEMCwoKFyTwDg8P+fsSD/QICvcFDgH3G/YBE+37FgUQBQUHHPcJ//cG/gYO+Q4H++/6DgQKBPv8/Ar9BQcD
Dv0E8w0LEBD6CwIOCRj+FAf6//MT+enh9hX+GvX0Awv+/QEM8wgGAQoCGRP9+PoACPv9/AP89PoKDfTz9QH79f4A/QACBgEIBhHtCvz+EgAHItvw/P8kAfgH
BxQB+yL+AAcG+Bnw+9Qf5voC9QT7BPgB9+0O+Ojk9gUF/Pj6+wD0+AsA/PH8/Pfu9wLnBfIG/goFA+/35+UD8OIIBuseDA788/YU9CfsCAEb8N0XAAMQ9/AT
8eXl5DEJDQMSDSvuwQwF6QEV+d8bFgoA7PT2BxEAKQwPBgIBAgr89BQNFfoPAgn49+vrAfwC+gMGDPsC6/nxBhMD6Qj/6Af79Bj37/PnBO4S4xH90/kD+/cJ
7gL8APjwEQXt/PIPGP8LAgAJAgIJCwD4Dg719wEYC+z58vkCAfMA8vrw7AcNCAr7+QAaFBoDCN0a7Az6HvkMBOoECvn8CPsFCO0P9fMK9QoQCf0SC/P75RT+
/Af58Qbv5Qb39vTs9RLz+O/7/unX8Q0EHeL0+wbRGOnZ7QTz/g32/wD7+Arx/wAEBQEJBP7/8/0Q/wQFBvX7/wMGDvT9Fg0VBgr5CvkV/QMA8+oGAQPv9wYJ
EQcGBf0BAP/t7f0F9/37BQb0BRDv/AP4Dw3r/f3+Cfns8/vl8vPo6hoA/Ajt+QAAFPUIEgjzCxTe8ukQ/e0F/wv7+PT89wIaBggE8vLzBQDx4fb5//UB9/4O
Cf8EAwDy/wgQ/A4A+g78/A396vYA8wcQ+wv29Qfw/AXpBfr1BfUCAgf7Df/zEAD+Cgr8CBb4CBoGGfUCBPv9A/Xx7xUQ/+7u8wb/EAkN8/cN+/ga+PXxBf0G
6+v+Gf4Y6v71/+nz8fcD+wX/+/0G+AII+QEUCO4S//73CwnuBfEMHesAGAsKBQDv/esKBesdBOYJ9P7z7QwI/BIT+wjyHBXYGgL85CENABTs8Of39d/u9xH2
6Prm/fz28PsK4/gp6QX3BvIA+/sE/QoK+Pbj+fENEw4E8/34DSTdAvH0AxHVC+3vHfbw6ev95hP07PT6Gur9COjm/vvyAPPo8B7hCfr4G/f+9BjsCxT46Onw
AOsE7f8C/vsYNPwIA/UFGe/q8vUV9OvgE9/6FRT47//HDwTTA/Ly/NToDOXvCfYS8O7wIyXz8vj0/gD8FtPZ1BDg+er6/wf8J/oK5u4K8w8F/gj8GfP3+AEP
7Q7p8gXgCfr7Dvf6EAADBAMb/foB7f/68f74/QIOCgQL8APs+AkGCQT3+fMRDA8UCxMHCP/09wj2CvgLDxQL4QT7AeoA8wkLBP7jDAb6B/7y+BAEBf8C9u0M
+vj9Cvv1CgwK9esVDgD9Dgj0+PcGAesAGfn/EgTy5PMB9PsQ/O7tBw4IFQYeCQb99Pn97QkE/hEj8QT09u/v/wzoBQT95/UAGRAYFv//BgIWAubxBg0KEO3+
AAbnBu7/C/L2/RP6/AX+CvP1BfX08AMF0OwU5frlFv8F6wDu2AQ3CPD/7/MS+Pzw4PEDA/8FDOYaCAIB/QP+AAn0CwXm/RIP9gj8CQD8BwHwBAPhHvwT+uTz
+PwG5gYG//7zCeUNDvD56v/i8QHyAt4GHd4Q8Qnn4OH08/ALCP0KCw4h8fQOAOnv9+39APL18OwL6grz8Qr78wXy+wQF+QoOEhv9/gAS3/D89vwG/vIB+AP3
EvIL8fHq5voFBAABAukJG/YSG/73/fjw8/H8CO3wBQAQ+hABB/71+QMQ8/8SAvUL8//w+gX8/vcH9v0H9wAH6vfx9vTx+fX9/QPz/fn7CQ/8/RD17wkN8/Dy
4vTn8wkFFPbx/wwAAw0PCxL2C/z09usNBQEM/hAA+Pv/+fT8C/wRB+P3CQz9AvcOA/8LAQH+6fb+GxH7D/AC4gjx8f8F8yH8FhD+/Q0J+f379wP78PX7BgD8
4hcI/Qz/9xHxAAcREPP59BcBEAr5/wz7CPsM+g4JAAgG9Pf8DA/4+hIUDvIO+QQPDPsJC+z/Cw7+8e38CPz88QwI+v71/fYXARMIBQL/+A4LEAgC+gQHB/wI
8Qj4+PcLEBcE/g37CwIDBRbs+A3iBAP6DwvsBPf69wXrD/wHDvr9HAUC9vED7PEHE/n5Eu8FCAgLA/IGAP0JFPkQ6w4KAe0SBwEK6RT0/BIECvwD9PACBRQX
+e3+7/kKEgYKAf3xAAYJ+AXt+PoJCQb9DgEIAe7sBfb2BfLpAA/6BfoNEvDx9PXvCfIH9+/2APcIB+8GDwAFCwMRAewSA/j8+g0ECxMCBvX26hHz9A0M7wjw
EeoDBgjyBN4OBuAG4RYKBBMN7fUB7iYE/eT8B+j5AfcMDQbuD//7Du367wT2DvD5/QcKA+/zAQD1AvUYB9vy/AH3A/ISAxAFBggKAxYCEQQIHOr3Bf7k9O4G
8OwO4Rj67Bbt7uH76fcRChjrEB3z9v/x+ef55vny/xsMCvkQARP6Gfb6+QYK+uoMBQT/A/MRG/Tu7w8BBwXdAcvpAA0E/fgIAhQL+fD69vP4CPL8+O7/EwP7
BfwCEgH59wIN9/r8/RULFwX5/A7tAhTqEv0J//H4AAf7GgD0AP76+ggCEf359Q7+/gf7FADuBu3n+xX57w4DCgYQCQgICw4A9eED+QII6vEPAfoDGQf8AP3p
//0IC/71//b4++/27Qvp6BDv//3x7fP7A//y8PgE/x/YBh309+T37vL4AeHK+f73DPcI6P4J+wD1//f4A/HoFAv8/frvDwP2BQf05/7+AOoVB/v+Cvwg8gsF
Buj58P8X/wUaAg/u/AUN+QLm/AEE9AwO9BkVBQoR9fgQAwQT//UEAgQEAAD8GAD28/rt/wgT/v/nECEF8/wEGAH7F+wXBfzzBAj98/kKDegY/gn9/fkK8/4K
AQYbCwAP//L36+QUCQf0AwoLBfcT+PzwDAYB/BPoCvn6/ukH+wUG/Aj99hjw8PoCAfb0+v36BPH37QnzBPPuBv0CAhgOAhAS9P75+vML+QES9PwGEggI8P8G
AvwX/vsN/QL4+vYSBQXvBRsZF+z4DQIiEfYC5vEFGfz9+BYJ9QL7Af8KB/79+PcLBgkJB/8IAAME/Qbr9u378gbZFgXuBwDxC/34BxkB+w7o+hr2/hH4EgIE
9/8DEfbm4fvlHN4K/BnrCw337u//FPsT+QQCBe0LCfQE/hUPCun/5/4O/QgGBAkC7fsXCAEA4PYNAQQYGO74C/v3/AsF8PPABxnl7+cKACcLGgH8AQ4g8BHq
5hfmGB3z2cnl+wLyDf8EAvPwEvAM9Qrz/eoK/uT3yAX3Bf/2Bf4C8icQAAsMFQEF+gf+/PP4CAf89ggSEOfx8+8L9ggEBQcEEwsDGgEN8wnoFPj66ewED/Lo
EN0q9fP7BPsO3v0O+u4Z6P8GDPkZ9P0KBP3wA/P/B+wF+P8I/wQADPPw9/gCCgoCAuv1DOgO+Q7qB/b7AAYF5AEN9e4VAQj38v8dGgT5/vcG8gX5+wcB8v4D
CvkF8gP7+/wNBP0DDPoNAvD/Afn4AQoR8wMEDP4VBwr68gkOC//+6g/3AgnwAAH79AL9+v0JEPgCJPQT8AH0/PTbExHp3ATfLu3j9QXvE+j6/BHfGOkC9hn9
BPv3DPEACQL7EwvrEgoIDw36+gXvDQAD/AAEHhP18/oE+94R9vTg3AYU598F8TX54vgE9vbk+f4MzxHwAe0t/vQH6wkN+Q8CDv8K9/gN///1/gD+FPr5DA/y
Fu8I9voH/BcG7QEG//weDt7gCucB++fqBA/zBhT9FfYDDPcB8gX4C/kQ+hD9+Q0I/QIG/Rzy7/L5A/P8BPoL8Q72CgXsHgvs8fb68+IG6wICBPoC6+8JBRkK
HwAD/hIFGOcF9/gCBP0B/QfxBvr//gANAvjy9P8FAAcM8Pb4AO4JCgQY7hYA9vgIAvzc8/oTDRDyBP70AQQOEQb9BwX5FxUVFProFwz/4gAX794HBPsQDvsF
/xcMAxkcFvcK9vANGfYF+vIGAe75/fPu9QgN+vgB9gr/6QoJFfsV9v4D+f3z9gsG/AL2/f0OBQ73/vMLBgIJ/w8EEwoD9+X1BvgA7QICCw0IC+oA+wn56978
7w35FfMCAN/7BxUIGez3A/LqA/0XC/whE+f6Hf0m/Qn3+f4GDwHz/Q/kAgz5BSIAAxT48Q79Cf8GCdgCAPr19/UUDvns8+PzAfoFD/f+BfoB5B4H+xAJ7goC
/Abz9erv8wD8/BEU9yDxDiQC9fD25wQAE+3z+gDiCwDv9vcC8PIQ+fX58f0MBAENCwn0AQH9AfMMAvTl8iDX9tEJAAj1DvUn9QTG57zh7/Lk6Rv0Df7x9gYE
8vYBB/0JAA0C+hMRAPEJ+fsRCvr9HAgSAwEE/P7tCv79+gXzGAjjBQf09usCCOjwBvArGQX2CRP7B/nyCvIMAv718fIV4f/x4drpABYR+vYLE/wM8Pwa9+fs
AgcI9QL47d7u8hX33wML8vb4EBnwAv7+/gz7/goMEez6Bf7pDO35FfT+4/DE+f7j/QP2HfUTxui57uUG+fMX5Bf5Bwf/AesOAOkFAAH75vUA8Pb1+uH4CvsS
9Ab5C+78+PQLCP719wkD+vwB8xIJAAEV8fv//AEXAgX99gby+w777vUABPnrB/4CDA0A6AL+Dgv29/ju+fr/Av4FBA4UEPP9DQUH+wwAFwkV8uoB7ubmAQL3
9//58Q8B9fX4AvX3AQINBwEH/fbs8RQB/Af7+xH+/fDvAPIQCA3yCwL9Cfv26QHvDv4D7gMUA/oJCOT64APw+An1APb69PPq9v0Y8A4VB/v68gf/8fnuBeT3
7wX+B/P+6vjs7uEF8/MD/AD3APIP9QHu+gAS9xP+ABMMAvwO+goA/QEQBf4YBuME9fcBDQkZ6/0G/RsCCw3lEODtGAUI7fn3FPgb7ADwBQ7zAPr35fb/5w7s
/OcE9/z48Q0EDwYM6ejzAfQF8fXt8fMADf757gYIAQkDAOQP7hT+CvXo9fjxBgfyDg7z/Af+DgP09ef9BwEG/gMI5RfnGAkP9+0DBN/u+/wgEPz/9Ar68fwK
AAUBCAEHFgfwBAkEEgIF8/0KDeoDAAgM8/4M5fgIDv77+/oJ+xX58wEP/gUWBAUR/wH5CQj/Ag3y+/EEGPoC+On+8gHtFQwHEPjvB/rt6QUG+gz2A/kCEuf5
Af718Q3t+wQGDPjw9AsJAgEHAQL2Bf/3AgHxA/EACfUI/wUGA/r+Af3vEf/6AuwT6g35Ef727wj//QD/AvUADPj9E/sK/f/x9fIWEAgHEfHzAAgD8vb9FAH+
+Pj9D/j9+gQJDwX6CAQL//cEF/cQ7wQJDQQOAxYSEv78Cvv3D/r0AgYHBQ0M+A/wEvwOAhfvBAIN+/0DAQEHABL69AITDxT+BfwZ+wIB+BTl+x79A/D2ABMi
HRUD5evzCh4E6AEB9+sRDgL69wz1Afr1APDxBu0b/gr8+f4NDvEBCA4T7gv/CwgJ6fgS9Aj8B/gJ6fn9Av8SDgYJBAb/+wL8/vz+6/8SBxUFBgLw+wjk/AHy
BfH5APb9DhQCCQ0AAQrx7gH5C/j5CgEBDfkD/BEP+vz/EfkbCg0PA+D/EPQJBPIK5PwSCQkGCAH16hP++AsB/+n/AvDzCRAEFwbi6AgACOwGDwMOCQUH+wYA
7Qv58Pb4Cfv2Dwf3Cvf5EfsJAQ/wHgL7CQX+HRT6CAgLDQIO+v4P+QMNARAN9uT5AfcEDwYMEPzzFwEeDvH4EQv4+v8X/AHw5/8SBBUG+f8I8QoIGfEJAwcB
E//gBPXwBQIFCwUB+BcfGdLs+y8IKxPlG+wO7CPo2wXfF/Lx7esUMfoXDO4E4Q/QHv7zDP7//fgX0f8SDuTZFAEV8e33C+747ggDCusW+wL5/f8I9QwJ9/j8
AAjYB/D67P4JDP7++QwCAQkM7wLu+vX++uf7EOf9+fQw3trq9/gS8/0B9b8S7P8K/PYY5w0I9O0B8/4JAAj9EPkG+fsC/f0D/fUJGQcV+gcQ+/r6+hIYCgYk
BQDzJybqBfgQDgX6HgIGGvX0/e/oC/8R/RD97/YGGfj9AQjv/voD8eb9A/P4D+vq7xQTABANEBUA+vrq8AEK/e0MDeP4+//+6AH7//4GBdQDBwwDGycAEA/6
BOn1+Qf+6gcD7AP78fbv+g37C///7PMICvUYDu3///QJBAwX6uwA9gkJ8ALxBwcKIwDp+/z9IPsH0wz67fMK5QPz+gji+Pz8EAT1A/gX+QAiBe0E+f4W/Avm
EPD9Bg7sC/wMFe4E/+gREesI5Q8a+x8A8gf4/SkJ89AWBfP5BAkI/g4K9PQLAgcM9hjxC/X8GQb4BQ4ECv8B6Q0H5vkKE+4CChTe9wD6DffZFufr6uov/vsH
/wgT0wvQLBYBChXhEvoIFtn28NQHGO389gEW/xAC9gbo8Rn+CN4LAwYBD/AJ+AgD9gDx7goN8P3kAhMUGf37/vr4Gf336vkH6AUFAP8bDBzo7Pf3ChHx7/X3
FBEfFvkG6P0K7hTjHwHu+fv5+Aj+H8nZ8wQDG+zjD/L/ECcFB/XMAAbTKNoXC9ry/RcLDQ0k3t4LCgQH8gsEAfsHLA32DPYDBeUR7CP8/BEH+BLxBgnkCwMB
CfwN8/36/vHz7QUSChH99PfvEPnt+AX/Cf0MG+z0CfAPC+sZ7xAB9ysB6gIG+yEH/dseBekC+xT68u8JAgH28Abp/QELDOP1AgsA/BABDPf/8fz9HOcH7hMG
BgXr+ff8+xIb8f4N6//17QPv7//8CegO/Qvt8f0A+wYEAP0YBAb+APr/9gf4CAHyAfgV9hAC8AIYEBX5IA3ZHCEGF+X/Gvbr/vL2CwkRARgc/vf9EOYHFPr3
//0B//gED//18QIF9//9/RQDAAwK8Ab9Bfbw1gP8AQ0NCTTv9x74CgX13gX74+oU8wwb7+cHDxAQ+CT/5wMm/v4AAf///gkE/Q0C+wUG+//+9Qf2AQEP/PsU
8/b+//T9AvkI/QQI8vH99vb8DQcP9QsD8QEBA/j/7fr1EQAFCgbp5iPy9B3v8ejk6Bvf7QzyC/4HEdb5/ezZEQEs6NcfACANCOkNDPX8Dwv1DAUADgL7DO/8
+usA7+4KAgEO+RENGPzu/t/7AgQIBgwF7APzCOrnBxsQ//P/CQENE/v/EP8Q5Aru/u/09hAPCRcFBfX/6g8V+ggNFwIA+/z38wn39gANIfsB9xD6CukHJAb+
AQTqAMsF6O4K6O/eAvsYDxEB6v4VAAX+/AMKBvz8+QX07/L5DP3w+xgI7+H84fQFFfsAAP4DAwz18/oOBg8F9gb4BPoS7fII+A759O/3CQ/3C9wE8xznCv0R
BAEOC+rp6wsEEvcC6Qrv/QH/CAMDDhIW6Or98vnq8f/77wb5AwwGAwEA9RAZ+Arj//Tm9fzk8vz39BD18gfv7OTtDAf4Cgn6/RfzDQ/8CPby6AUBBQr39QQm
FerH/RT1BgDv8/UGFvn6JBUT4A3PDQ0A+/sPFw0QBAj3CfsYFhPn6v/2GwvlHe4WCAMw+/vzBf0n/vnSMvDnAf8K//v+Gfv++vf2BPn28QQA+/sGEQn54wbw
APQE9voU8P7r9wYJ+P8DCO8H3fXf8/z7+vYX9hD5/gAE9fYGAeMI9gL1FAAODgf5BQjw9vQFEAEHBvwEFgAB/PUJAwgMCRYDAA/7+/IU6gL7/QD/CAn+9ugJ
CO7z/fcS+hEiEg7+CPL0A/39/An/CBP3AfsBAwv4+vsCCAH39Pb7BhsPEOsM+/0H9P3l/ej6/wn36gEDAQbyB/727AEBC+8VGwgSBv7l9vQbCQcMEAj8Bv4D
+u3/DvnuE/wIAAv9BfcCDwfkAPD0A+/n6ezyA97zBe4CDwIQ8PruBdoU+xUM4wMLD/b+/wL88/n85/z3GAUM8RIU8AMcAAb49e4C9gAAAP3/NCTU9RrpGu0d
8fwAEBf28Pny4/QD8Q0aCwYlA/kZBe7n/+onBCku4/4DCeH46QnVA/EQ9AkAHRnF/A7o7yHxAwML/Azw+vgRBQAE/vH+9PD28v/7Afz68+0R/wEDBwn9EQsT
/AkMCPv/6hPwGA8I/O31E/MBHAb55u4NDPv3FO8VBf7++gkD8AX4A/UF+PXwBAAGA/oOE/3mABP28vv/+BQL9fgH9PoOEPoC+/EFDvj0/g8I/v7z9/IADwfw
+AH6Agb45v31+cj56Qvu7+vlDQT9/fYQAffuChX6Bvky9ALs9gX1+vz17/z2/vMA/erzD/cJ8gv8DPcGAPwAAwcGBhUQ+ugN/QnsAPD15/ML7RUN/QDwCOwE
+O0WCAX7E/bvCPwb6g3c+d0LBwL7+QES+vMNCxbyBRLz+fTkG/j97+Ya8Byv/Q7x2Pge3vkS7vseLgYbLQA/5P758RIS5AILCRAGGgAYDPsD9BH17Oj2IAEX
8/oEDAD4+Aj1AwgICwf9/Any7e4UABIWDvzr9/EP//oUCP3yBwIZBAIL7AMRAAfy/AcBDv/5Iw8BHgH+Df72Fv/0/v8D/gUF/vL/AQ0E1fbfF9Aa+hMC8g73
BhkULO4E+vf+8v8DLPUC+vcJABERGRD5AgH38///FAcM5O8e8/Li6vQIBQwN8RH/GvH6GfUa+gX5AP4f+vb1AQD59QACBvXyCgT2EQ34D/f97RLxAgUV+P8N
Igf2/wMT8vsHFvEIDAT5EuoLBOQJ/gECDff+DvoG9RcPCfn8AOsL8gcE9PIOBvwH/g37B/8DCAcLAhMMCBDsLArkKwP7JxLZ7xf0Ddzr5gzfAB7z+AH8GQEU
BQLa8f8N5fH24vQFCfX5Cw3j+/Lz+CPqIhD6uA7p5x39Ag4J8AgSHRsb9Ov1+gD18vfk9v0tBgUN2u3jC+IG/AYCBx0IEPEWAQT3EBLr9RII+Af+/Pf9DQvv
/QkOABz48fT8IPcKAxQMBfv85fj+B/QB7fAUJgYA+d0Q4wbz8vsL9w3tCPb0APwFBQEHAgD++/oABQDuAPMU7AML/QjeAgX5FPH25hHpDQcCC/Dy/uPuBgPu
7hIFD/317wPx9wIM7hDSEOEV/wgHAwT9/egLC+EHAiYb9eP2AyIJ7wLuD/vs7vYEA/vqAPEI/gn8CQYL/e38/wP++AMB9ODvBPzp9A728AX9/vsGJxQGAezv
GPbrCAgO8/v2ChEGBfkFA/T/8PkK++X44/HMCfDwABb+AvQb6eoG+f8GDOX2DBgH4Or4DQgB8wcUDQQGAwf0AQUDAAgE+wwK/wz/+QwREvwH/wAUE/r6+hEI
GRIXCPXx8Pf0+gIC8vUaCxH/H/we7vQC+ALmBOPyGA0DDgT98QT9AfzrBSQP/frzCfgUDvz4DfL1BfAK8QoB/v35+vjtAu0EAvr7/fsM/P0FAQL3AgIFBwP7
D/js9P8B9gD7+fsQAO7/EAIM8AT1A/vwAvgJDQIECwMHAAcCBesACOoJD/sF9/IG5vfy/v/x5QIE/wEOEgYK/vvqC/sA+xErIB4H7AP4+PL27uf8+xgS8fTx
Ggz0Cgb47wbgCSAV9v387ekYD/MRCvD4+/YF8uTz9/AK/OsTEA0Q8+MSAw8BFg749xP1//4CCwP6+vkfFQgICBP9CQgD+wsB+wQR/RYXAPr1/PIQ8fkC/PoC
EgP8+f327goSDfwBCvLeIBv9C/4TFuXzBwn5+PUFIhX3+AD88v78/O8f+94R/PwE+PTyBQYO6O8IAf4N6A4CCAvp8PUJ9gju7AwBCvwb6xb37QL0CQzy4/YI
/Az1AA4e4/v+7fcP/AsMEwIA9/3/BwEC+OoOB/YBAw7y4e7/DwH6/xbx6Pr4EOMO9ffrEvkN6g7r7A747A0AAgn36Pn7BwH9C/3y7xUGDf79/v3z9wIG+fTw
Bvf6Agb+/RHyCh76COsFB/gHFPjp/wcKBQPxCAj19wEMFe357woa9g79/f/2AAb97v7zCfbxFAYM8/T+Ifkg/AYOAwIEHAP6+gMMBxIS7vICEQMTAAn8AfoD
6/oL6wT6/QsL9PX3CA4DDhMCAvQOAA74GvYD9/YBF/HsFhbpHPkUL+P96PviEfYABwQ8A+7Y7vDpFSD9AO7x8PnqCAEjGA3+9/rtF/nsEQoA/f0MCAf5D+wC
EPEICBr67vwT8wcAARH9AP8D+wYSBAEW+Aj+/AUPAAwL+QXvB+/x/wf1CgP18wDtDxwSDPQCChfeB+jzCO4q//z/D/wRDfggDgz+DAAPCwUFCgD8APz/+AoO
9/r3++4DE/8Z+wH++wgL/PkCBgsOIAgGBPYF/w/tCQQFCQj/7fL/BfsJAfUBBRsCEgYEBgAN8/vy+xT39fwWAu8P8+sG++ME+woLAuAjD/oUFBUL5/IHCQkF
8wEMFR4UCfz05wXlAg8OFRIg+i8R9gXqIgja2ew3+yDz8wYV+voCDOYLCAsYFfoFBQLfEAnwChUOC/vz/gIM//f8AxL5CQHvD9wO4/8N9g0YAOkH+vBEFAf3
CeQN9fjXAxsd+/v59PjlAv3f9wr9BQDxBwgVF+YM+fkHDgUD9wEB9gzzDA8RDv0B6ukACAgH+xnoHfsI7Ob+8fr9DP0vCgHyBArxGf4GBAYXDwkGFxDx+uI6
EDbo8wPd5/gOBBsf7uzmBgAM//v4CAP9BQEJCfML/Rv8+gr6/An/9wUbCwIF/wLw6Q8H9Pr/6/4HCOH9AQX+Bvn/BwQCGefnCQMC+Pjz8Q7tDw0H8vLw6g75
9AH3/+kFAQURBwkU7gnvBe72/wEKBwn1DgD/9wnz8/sP/QMFBiQA+hgO+AH0/Qf99gYK9vEDBRQM+AAE/hH2DOcC8AXkGPT5/v4EC/ba+wDs8AL1DBD+8RIk
/9wVC//+CQX+/wn3Hfv7DQYFBhcD9wD3DgIQ5xoKGQz6/PoD5wr08g8U6RsuFAP57wP8Bgjn6/oGHArxH/oZE+XfBgjWDvLz8fP3CQAM8O31//cD/gX+BfP+
CO4G/fjy9vsR9gDoEfjx8RPyJfz3A/gA+RMA6/sU/PMP6yMaGA/pBPUT6PsB9Ar7H/EO9toS+PALFAf/ABjp9A/cEAYTIuz+AAvX+hHz/gwIEBP/7QH07ggY
9/oNC/YOGPkcBwAS7/b+C+gN8icLCwb/FhIY6wb8DhD+4PTwDB/+9QvtB//45B4F6yfrDTQC7fkb/fT39vINAvYJ3O4l9wIG6PwYBP32BvP1F/n7Gw0FBBP6
IfD29hP58eDu9BgRGhL+9gkb/P7y/ucKCwT6AO35EfwQA/cL/wL/DfwICA4QDwsK+fr8EvUTF/H+/Pv7/RcZBun5Cf0BGgrwBvwDDv7tFP0QEfvx9P0BChb6
CQLx/hMEDvL4+gYT9/sF/AsSChIEBf8PAv4GCP8T9+7tDfkV7fv3+wkDCOwQAQ0DAf30EOcHDAHu+Qb/CvL6A/sD/v8VBf8K/QP/A/sDBfT5DQHxHvv///rz
9vn8BzEX++rpHygY/gEH2PolGBTs8iz//fnO+RjkDggT9wPg1N/xDP4i6u8BHw4f8OT/KRwuBhvxHAXy5PTvywEGHP377QMbzxklEgkH6P7+A+338QAA9u8f
7Rn5C/XxBfnu/O8G9hbtEv7/GvAOE+/gDxEIDAIOGwoLAe7+B/b5EAYGDuv+8gwA/wAREwj4/+P2ECEGF/7pCP8IAPrwBeMLA+/xCwbz6/sV/hMW9QwDBAUN
7BwSCfsS6Q8A8QjtGgsTAgQFC//66gD9Dgv8AvHmDer5BRj+DAkPEwz/CPr3/gfzC+UaEBP+7vcWA+MRExML89LuGvX+BRv0AAYE/OgPDgQN3vsTGgzpBhQC
/RAY/w/s+eYF8fEKDPgDE/EGAwcIA/31FBwSGwH8FfDsEgIH9Q7mBAsIBwsL8PsE/hLhEQsL+QYOCQPzDgUCEv3nDvkF+g3/AwAO8xIK9wsR/vLiBwr0Dv4T
7gP9GfwA5f/z6wf58gMB/fwCAAwLBQIJCPUI/PAXDBASAfUfBhP+B9zcBgPg7RUT9+j7IQ4bGPEbEQP39fIWCe/kFwMfLQXxB/31BAP9/wAG9AIG/uoQAvr0
GA8DBAkIBgAR8yonDekaG/nrMPv5BiH8CgPj8wYW3/4DBhHz7CL84QzqIPrdCCMeDjkA+u718/bu/vkT8uze5ubcC/cN8Pb5AAwhC/D/+P74EO0LFgXsCggJ
BvkK+xPzEAzv8BoC1RQ3BQoI9Szn2BkV4yX59wET6gz67APc//ofAPECDe32FiYJ8gDnAx4N+R71JRgFDR7uCfbe9vsAFR8N5AINJhAL9jDy3t8P+xgL+PkI
4wkTGSoM6uPXBx7yHtUT5QDh6fMG+ykc+wf57/YgDOsW9wj2BB0ODP8W7Qol693wFwIBDgXYDQEAKd/9+gnmC/AA5gIa3uru+evxEQkZF+IL//IAGtoaBQkp
CdwC9xES+u/2GRQD7gD05vLv/QIj/hH3+hAY8gcGCQkQ+vQLEPcD9voIEBT0CwH+9fn6Fgz2Kw3pByHdJPP8OfvUGQD8H+n0DCHm5eAC/Pb4EAn55v76BNUA
DBESAhEP9Qf+DPIIDAoL+d/zHvgA6QT8FRTx/PsYDgwZ9g0HBRPtBPn28vzm+vAaDgXy+QfcBhIDHSHzH/H6AwjxD/8DBQwWCvohAv4B9gAECtgWGhH6AAj8
9ukR6vz0Bf4QA/wK6QH0FvYXDAT/CO3/A+sB/u4DCvUA/A0AKv7lAQsKDg3d3wQM6wP6/fPo3gsSDxX5DRH08fAFAgAHDBYRFRLwBhz9ESH1CBcCIwD0CQj3
+Pvt9R3w/wkA9fwPCBH4/AQDBvwACPcSDQf2CvUN/v/89BIPDgIIBQMP/AAY7xUR+vkN+/v/9wT69fsDAhLxBvYDChT79gMFA+4O6/3y/AzzCAf18t/cCP3h
+gUXCAL++An6AfUGH+f9CAztBRES4Az0/BD//vgGCiQV+RP57vnx9eUPFB8Q+RXz2QgTDf4X+QgA6v357ObYB/4cDgsS0Ord/NsACgkE/QkEDvYDAe4C/ecC
8wcH9PIPBvr5APTy+fUI9+v/AfcV+Qzk8Pz2Afb87P8C+PD68gzqB/36A+AEBQoI+REXBQ8E8v0GBgQA/P3//Pfx7/ojDPUKCBQBCu8CAQkTFQYVA/Ub+/wA
/QsEDAfvAfX98A76/PMACQ4E+QL3/Af3BwgK8BP1Bv8KCgMLBvL/9/j5/fQKBAQMCQIPCQH9FQgcDQX7+P4NDQYJ9AEA+vwI/+v4B/sPBw/56/Hv/f8BAALo
G+z/Dfjn/Bj9BAYDA/z9DvkGDfH1AwXtDQTr/djuEBQf7gvjEez/EPEIC/MC9/Po/gX5/hD+/QIIB/z7DAj48BAHBQILAA8WARf3//YA8AcD9+f9/gT80/ny
+/sFEQwDC+/5Agr6Bwn66woBAQcJ9QoC/xoDEvD1EwgE9/P2+fHp8/8FAQ30A/8HBhP+//P48gf1CAj6GQoRCPYR6xMJ9Rn1AgH0+wL96gL5APj29v4A/OAL
7wTyAhD88f0k/hnv9vn+9P0MAAf2CRECGgD++/b9/RED+xUEAPvt9/gf9QUQ/gf8DQwSEwcCCufsBe77+Qv4/v8K8v0J/QHyEf8U9BHuBQMTBPz+EPgB/QgB
793zAfjx+wcP9AD8/PT0DhL9BfD+6P7wEwgFAv7x/g727fjk+gv/BA3wEwP+6PYV/AwW8fbtBfkVDvvxI/MX5/To3AINHgsED/MC/QoM8Q4IBAMH+f0C9gkH
/QcC9BMKA/QDFQX7CQ8DDgnpAvH69cci+hQB+wo4A//RGRvv9hfgEtb4EhMu/RvTBPITzxzi9A39++0QAQYZE+cRIt/5FO0DFvcT6f7/Gw0Y797FC/0R/ev2
2QkYCPcgFQYXF+II8fcA7f/tHvIYAgT/+NklCOwXDgsP/A8NCPXcDPgI+xb19+r6IBMeBfXT8REo7u/w/grt/Pnx/Qj/APsGBP4A9uz08QDyBgj6BvT5AwQF
9gAN5f8JAPX59An8DwgFBQ76/AfyFBQZ/QL79fQF9Ovo/w0YGvIH8QL88fr1BgQN9v/78OP96BYU+gHrAOUXCicV++0O7wr/8/LtDAoIBPQRCP4S9BQH+vX5
BvsI9A7n+vcF/esN8BfxCvMVHfH26/QQGv3q/gEAFwoG+f/f9u309+3sFfQB+QLwAA4LEgPtBggGEfoCC/Hp6xP5/fvx6f35AQXl9PXr9SD+BAT9KvgS/OHt
5PP2IPz4F+D79v3x/fv1F/4ECeMBAwAICQf2+f3xAgLm+vsF9gUJ8v8ACQ4CGhUYEAjyCuz7/fsO+ufq//n49RP5DA32Kgn5/QD3FhLf//P+Bu0NBgL28Q0B
AvroCSUDEPwFCgIEBw356A4I9+L9GeP85xHfChD3AuX1/O4HEvbzzwzZBvYBC/Lp+NHJGPoS+vPpHgAR5RQd+TT18in6AQvuHN8ODUQnH9fgpRXWDAMA+RDs
CPoMAgIB8+32D/r69f74BAASBvrwEAMcDv/s9/YS5RET+gH4Ewfy+QfvAxL9BPMB5AUXGwL5C/Tn2+8F6AfsFAIFAwr97wf3EAPnFvcFCPLo+QIMCPr+9wvw
8PjwBvr8+/j+/f35AfgCCPwS/xL/AfAGBRMC+P/xC/UD9gH/AQP06gYRBRQN/fvy9PsC9g7+AgXz7f78Bwrt/gwFEvzvBu/6DQ/+DAADCQ/v8v8HBfHuEfoT
EAcFAhAJGRAK6/7uA/H+/f0CCPr+CPf79Pb8BAcFAwL/AQIDCAoW+AT5ARAR/O8QFRX6GQ/8G/wF+gH2BAIAD/r+9vnr9xPv2wIMKRE11AwXB9kgEv0DEAHz
FPT1CP4b7OgECuz2EPzdFOUaAQoF+w/0DerwDfzjDhTzEvoaGO8ABhka9/8DAOj++f//Af0GBhAFCfgO+/kI/gsOAP4L9f8C+gQL//ALAiP2AwA7FPgmAO7W
y/sE8vYf5/b9CfL3DRgDABH+9xQD/foDHvzg+/wOABD7H/3hABMXDhXvDwT7BQ/4IAHsFwgI/w0AANoA/wzw/fcG/u8EEgMKCvf9+v4BGv4JBBwD4Q/RFQzy
AjMR+fYF6goa/Qr08wX1Itzv4f///Nns2d4WKv0gEdgREfsa5ej9B+QR4g7cHRDwzfoS2PQRERXzAPTq/wcMDt/lBhLe//T87wz47uoQBfYD9AL4+/ICCA4N
+AD8CfLyHhYP8f4FAf4Y9f0FJQgRDufz+Pzs+/H+Fw/q+/v+9wQJD+T+/O7oAP3y++/y/hP86ef69RDt6xTz/PEl9BQFD/v+DgTc7/r4Cg735QIh7/378wf4
BvYBBgEVBA0EBw4A8RgJAvQCBQXx8REf/vr5EP70/AkL/vMIEwDyJQMmISIH7uD2BPT7AAUGBvH2EPwo+vfqAwD97xACCv4JEQT4Avv9/RD88w3xBvb39fv/
+gD8APLzAv4PAPQA+goF8wAS/P/a6/768QHtC/319BoMDvvxFf4C+fjtJh8F+/8b7AMNGALqDOz5HOvcKdLvE/H8C/H08gfyAP0F7/Hz6v8CCfcD/Sj7DvTu
3wP3B+nyE/AY9Pb8BfftGQDrHuP5CPXv/vzwBRELCgIDF/nzEgHz9AHuDAkLBv/uCg0Q7wMA+A8E/gwF7vr3+xT0//jx9f/0C/0G7A3qAwYI+Bn4BOX3+PcV
DQcM8w/yDAMB/v/39AsJ/vwN+/4OAQv2BAHdAw/p/AX+Fg35A+8J+A36BhX/Agr7CP8V9f3zAAMT9gEGAfwWHvv9B/zyAwYIBvkGEAEhBPoC9gYBDfMl+xv0
8v4ABhD5BhEDBv4PChwUBA0IEQv3+vr99BEU9BL9DwMBAQkABwf+EgT2B/Xs+QEB8AT+/wz98O/7EAIH9Abu/fQGBQr5/Q8N9f4RAQD2/hb19Qr3D/bx7AYC
+AoC/gkGCQAdD/AGDQ74BQUFAOcOCP/4FxYWDffz8vwA//zuE+gB/A4O/Qz8AvoLCA8LCAn+9f75+AL08vwD8Af5Iw4K+vkL8ekJBf/7APb6COb8/vACBv8K
//P5AAYG+Q0VDATxBgMFBxAM8hYj5hMB7g4B5QgG9AcF7wntE/4UCQUVAwgECQzwEAQMFvj7+/f99AYAAAoUBP4C/ATpFAYDFP37/fMEBAMOBAoHBfP9Bvrq
DOsJDQQLB/n45QAMGfoa+QD4/vMD8wv3CwED+Pj76O7h8+QGAhH/8/L6DvgRCwsM+O4IBwD6ABEJCRL5EP/2+gkHDvsEAgQX+Pv1C/0ADf4L/P387+n/HAUV
EOkZ7gQA/v0G8AAGAgIE8gUGA/D4+fIHBv0OA+wMBAIJCvn/Bw709AjmFBEjGerzAAjo9xPuIevu9Bb3DAMB+gAJ+vf8FfDqGQAB/+L/BvIKAwkHEP8JE+wC
BwcMBgX7A/4C+gbyBA4BAQMD+AIF+QPxBfcP+xX/CvQD9v0E5uf++wr09AH2CO/9BQT5AgoE+gkH/AYUGAHb5wj1HAIJ9/ry5fT0BRD85QH6CgL+DAsC5QwE
CgcN7P7vBvoGCfUP+fACA/X29e/uAgX8CgTy+wgDBAbu4wXxAw8F/fz1CAkODQ33Egrl/g8D/fIB+wD+/frxAxf8CgL/9A8DDhH7Ev749PXr7ez3/P0NDQP1
7Oj77BMSGgEQ9PwDGQL/AgADAfkF/QHtChMFAAoKCfv37OYN/QgNFB/r8AMR7gIVGg8K5/758wYL/gELAhMW7+/8Fe8c+v8Q8PwA6gH4/AT1BAHwAP/27foE
DAMMAwwC+/b9/gX+9Bca7+35A/ECBvIC/QX/EtjsAAMB//EYEAcc/RfmGgsGEhD4DOoE9AUDAv4N4/n++e3k8gQM+Qr++gEP//YPARQUA/sG7OwA+fv49vv1
/PoC5Nb68vr4APP6Av0GDf3+DRYI7wPyEAb1/PoH++32APQB1vjy8wsLBgDz+vb7BAgUFv/pGeL47fr0Cfr9+A33+vXi8+v9+e7+AwAQ/A0BCP0AFv358BP9
APf/A+zkAwj+CQDlDgsHGxP3++8B7gz5ChH6Cfj0CRH7C/4E++D1/ewO4On98g4QGfn5/Q//C/0dHQTqIdnq7Azx9fYT4hDxCuLd4+cJ5/8F+PoUAggS+vwJ
CQr5+gEREg4LAwjo8QLu9P4N/f/1DPj+IQMW+vb+A/YB++QA9eQCBvsH/wTj9dsE7wPyAQTwB/UVCwjz5xDq/PwH9/D+DA4bAQrx+e346/n5Bfns+wQL/A4B
AQMKAwH5AfMADw0Q9/YK/v0U9ugGBfz/6gUI9PX5+QP8BQAc9BQCF/fvCwXxEPkD/BkMBP3v/BYA6wkMAQYV/e/36gwTDwL79wgAFQwIFAT7ABEEBvH08vwC
AQUI+QcAFAD4/SAACPPiChERFQf/4foS+An9Bh0F6/jtBwXhBeUU/Bb2/eLhE/oTA+4K7PEN7PEZLfsMBiEN8NYNC94JEfgRBCMFA/YDABQE//kDDwHuCxsD
9eUICfz68gH8COztFP7wCO77I/LzBQL8Cgn4DPsR/P7xEgkA7wwFCvj0BvcADxkF9AUE/PLzE/oDBe3/+PQE/OsQBQX7BxgLAvUKAQn5AhH27Rr69wD65OgY
/BDv/Qj57hr9Bvb/Bfn55/cN/Pvo9/wDH/sJ5PniABEBGvj39fPtCgz85hARDfPd7hL6DQANCPgZ6+v1/fcNDBQT9en6AO37FwLx+v8JA/kD/Pj8EALq7iXw
CRMK+A7+/QL4+gL59f8DAuIAEPPpAwfx8/L/+/X8CwD4AvgAAAQKAvr7CP3+BAMEAAn6DxTt/vH6+AH3/vcP8/74+/UC/PQK/fYU8/T99vLwBfcD9//1/gH9
DgT+DQf1BvH1BAACAwsD/Pf98xYDCvYE5wcRAw4IEf0e9BDv/RPy+hH6FRf/BP7+CfEIAAz9ABQC/PT/9ugCAvf56fMO+foA7ugRFe8e7ff0FPQU/f388wju
/NPq/AX24gwN8ivpDQ/n+uf72wf7EBHxAgD8COr5DeLgAQgt7QQpCeYCDv3y/gzv+AzxAQgF9/jzARUU9hEHDPHZ8/8A9wAR/vkO+gUKCPIJDgcT5f8A/un5
B//zAgwKDPsL/gD/Bwbv7Cz/+vUP7wsj5hr78ujw0AUEDvQACRIL7wD+8gAMCAfxGfb9/QsD/v8B/v4O/ffvDAQGDf8Q8f4DFQgGBfIK6wMABs0iHBUF4hPt
9+n2MQwd+wYJHuwP9PcrGA0LH+P/6/sK8gT7+jIe9yYL4hwI3hcLDQQFA/0fDS4DCuUE8REIBusPCQgL+gIK/AYPAQ4P8fz7/fcHBP/8AQ3+C/37EPoD9Pb8
BP0V/gQLEAX6BfYO/AQKAhQN8wcI+v0FGfr0/x79Au0P9g4O9QD59PwF5QAA//8NH/r7/BcF//oCDO/rC/7u5w8ADSAD/wME9RLx//z5//Ly9hrpAgQD/hIR
DQnoDQMR/fkB6vkD+wUd8wj87PwG8fv6EBAE+Oka/QMWAAQF8P7q9fUF+vbr9g3zAAMU/gIHAhwEB+8C7iAX7OwFCQkM9vcJ9PbXCvoEBP7uCv4QBgoR/AHj
CA/vASD8+gYUDggABAQLCgbq/+j5/Q74CgUJAgkY9wYQB/b4DgoxBw/8+Pjf4OUDBPLv4Bbw/ggl9/4BACQEF+T18jU26RcEBwrxCen29foE+O/uAfED+Ar3
CA/4GwcA+gP1FBTj7+PwBtjiBwEXCRsD5wQO/AjqCwgGAfIDGfXq8PHzFxMD9QUkAe0G+SYUCNQP7gHsM/T0CxkBGAjRBxL++PIQBQH0HAng/vr09v/78ubm
CO8D7ygJDRUENfzq9+n0BxnnDPMX4/LlAQoPDPXu8PPwDAD0CQX8AhQa/fP49fX6DPoH3v/w9fYB+hQRAQn9AAEG9PAQ9wsB9gQM9+8E/vwSBAb03BMD9AYC
/+fN5gXcBvMbDP/+APYEE/AB1QESBQoLBur7ILz58OgmBwECBdkd8SXfFhYNB/H2/Rbe//b/IvcA6vcYvQLx9h8MAfcG5Rn7FOQcHBkF8vQACd7/BPkQ+uj2
6wvMNgIN/9zzLAjAGf8DB+YdFADeBeISDvcGHAQVFBDyAdn5JAz8C/n79Q8N8f3g/yUI+AP0APwRBwTy+wIa+QL99+YH/xDyBwEGBPcL+gkLEA4KGAn69fz6
/BAS/9/fChEACvPh7BQFE/7k8wwMIukW8xkJ/N/z/gHqEhkLF/sX5P7uEAYaIwL2+vHqGwneJAz9+g0bAw75FfMJCOgSBALx6QYTBBgN4Cbo3wIO+/YVBBnw
GicL9u3n/xP75fwO+fz//woFJRsEBQr+Gf4GAPz3DPz9CgEGDAb5CAD6EAAF+QH4//4CAAQGBf8F9gn25+r5Bwb6+fYN9g73+AzvDScR8xUmAwoZ6A7w8v8b
AhwMAxAfCf742A8CBvgO+wD75A7iJAP++NgEEPneBwgAG/IHAwvtC/sIEvwFDwkT4PYZ9NMeKhH18zPnAez5Nh819wgDDcz7BvgoIvcCG9bzA//8+xMEAPbr
/wgB4vsLGgkC/AAK6v4OBQj3DAQA6P7/Bxn98gj6GwYE8AL2/+0EAAQODg0IAvMABgP1AQP49/H//OAK/gYMDBwL9vP0Iv8F9/cPDhANEgYG7hb0KALq/wUQ
3wUL9/8cCAkG9f0LBhH+Dgz1APge+wX4BPkVD9IBB/+x3P7i5BUcBfgK7vMA3/cpIf8F6gkLCwgG3iEO3yMF+PYDCPTx6/f+BgYA8fHp/iQpDwX7/vkX9RTo
9/zvGAcG5QIH8M3zE//2Dvz3Du79MR8AE/P9+xHzFObn9toHCN/77gX70vQY8wAS+/b0Du4eFfoE8gf+8gMc6vDvAgAMFA3rAwQPERHxAvMO+RXz/hUL8AsF
9wUMAPr7Awnt8/UnACACJQoXAgjx7vQDAxUJ+eUJ6wYSEOfo6QcpBeYO7xz1FwQA6OkHC/Ll+g8B+/0LDgn0+wAIBe4OCf/3/fL+CeQEAPIKHNf6/ef5CNj5
+eobEA30+QsJ7RDi/Pz76/EB/gwh/gv78BAL/fwD7wD6/BMGCQfrE+frChHv7/P7DgkL8fn7+wIU/QMEDAoA+Oj0Df0E7wMD/v/94vMA5QABAfcFBP0AFvTw
APj5Dvb1+O0YGfwM+AgMCA3v+/Lx9wAaBhvrDQ3v9fsF9PYM9PzyBP0XGQABDAX4BwgGAPMEEvjd//3z+hnk8v8A8Qfz9fb+CAoZ6/b8GhoU2AAJ9P0JCgUs
9QkA/wL+//T4/QQG/wr6BAYHBgQI9f4B8/b88fgE7AIB9RQJ/B4L9vfy3BL8AP4ICv4PBBgIBvgIAAT6BQHsAgrpC/YQCwLTAQ4IDQoDBQXxBBz2A+so6f74
CAoU9wrtBvUBAAcKA+EEAAr/+vgFDP0TAf8C+wD5GfcO7PYI9wUEBAveABHv7AALBBP6CBIM/fr0AQTm/gYUFPrv7Qr/BwYLEOrx/f/+/g8PB/cTDP0K+vny
8uP2/AAdA/P1DQn9FxcC/P3/9vn9/A0B/fX97QH+Dgr4+AAC9xUJEQT87wvvBPAL8PbZ3g799wP88+oB9R4K+REM+QQi4wMA9gEHBPUZBQrq7/zl/Q7y7fDs
6Rv6BxgRCfAG/gf6+AD4HQIA+hMG/h0D/gAD+grx/BP84wv/Bwb/7/vz7vjx8Qr46QEQDA4OCf3//AAHAwYC//r8+Q0W+Q/+DvkUDuP29OvrDRAJ9vreAw33
9vktDCEUDQC/7QHgB8weDBgVBO3wAQsBFA8C9/oGAPX8/gcFAwH7+fwQBO769f/u/wT//QD/+QD3BPoA7AYH8gf78gL8BvsBCez89BT6GwUKBBfwCecFyQno
EAkGD/sCCdfoHiT1+yMdKevq+fzqGAbuEvgaD/b7AwISCfX6BP4A9fn6AgXmDQkM8fcL9fcSAQEaAigB/h0V+QcGEBQA7u8DFPQD1xgN+BMI8fntDuQp7v0C
B/8JAg/1CQAEF/wAEukJAOcA+AsJ8vjr+fsE9wAMAv8GBvoN//sIA/UACvv6ERsA9OEADf/9BPoC8RMA+wIK9/UH4wIc8j0wBO0EDP3pJ/Ds/hcX/B283+D9
C/PY/+wA9/vpBRv1GR4E//wFBfor+fcFARX3B9/y4fwf6fXn+gwE9csIHOT29P8BD+4G5v4Z+wYVDBXwE/4D5Cf38BD5AAENAP4M7wAXBP0F6Bf1Dgv2DQEH
Fv3w9vz4B/8JAwftFN0QBesO+PIW8O0B5vT47gIZ4xoZDh0C1hsW6x4OA/r/4Rj08wrf9Pnw+Qz96fr56gfw+Qn9Bf/0FQcHCQgAARfq9wYKBv78AwYDAg0R
APcR/ukECf3uF/8j/fIFFf0P8xf+9vz5CAID/AvWCPYT/fXuDQoQCQkVAPUC+/T/IvwK6PDpAO0Q/QrzEQf07+YN8gEWCxkK5AcL/vwE/+sDAv36CBb4COn5
AgYEBhP8GPYBCwbzDwALCvbd8+7z9wUR3hAAD/gD5N/9EvvxCQUB4v0ODBELAwT+9uD9DPL78wAX/PQG/g7p//QD9esV/f8QBxLsB/YB+BYMDvMCD/8bAwz4
EgL5+u8K8/wOCwz58+32+/v6Be/6DvYIAv0aDAHz/xQAHvr2Egn/DwPv///5Bf763Rb6CAQCEPUC9AL4/fwL8Qf7BPv8CwMTAAgO8/AAGv8KDQ4HA//2//MF
/PAN/vIK7BUPBeX+Cf76BwYJFBIQ/wAN8BMACAgADQ4J+uwOBxDwBQEHBvvg9wD5Cg8G/vb9DRwIAQ3tBPkr9gD1BAcIBwEJCP/6AQEPBAkF/wz49A8Q7xH/
Dvbs7/0B/fv3BAQL8xAS/Qb7Cwf6CvDsAQD+BvjxCgD//fbwGwUCEAf69QcG8f4JBPT76AH8BvII/vQYEQcMA+799/T47vQCGvYO+PIo3RD1D/cRHfz0+w8C
DfDuAu0MAwXp7vwaKxcJAN/6AxDs/Pfi+goF8fwGEe307/H8F+seDvvBD/PzFAnzAv/1HOAJ+v/2BxHyAAIHBgH3+Pr2AwQH8/f6Eh8AFvD/+uM/0hDuCPMf
MOgB+yL8D+r8/OoOCwrL1vUaUBjq9tgb5A4KGvof9+0d4AsZ3SP5/QXo3PEl/hjn9c0l9wL9xSr9HRPp1hHuChXP8xvQExv//OTGAB3eBe8J1wYn8froB/X+
DRztBA//+BYP9gb08/X2/Af8/usE8wwFCg/2CfT57/P4D/8C8gcFDuHr2fb/+O3zGfoF+gnz9PgAAQQEC/r+6xQADwP+EPzqC/v3BQX8AP8a8f37E/gI9xIV
9AwaAvEGB/fd9+0A8QHgExH09gUgGxsG/+34+i/9EPHhDgMA6/b85PMF/wH6+fUC+gP3FQYKCPP29Qj0CgT3/P38Cvr4+PoDAf7qCw34APv7Agb/8BD0EAzn
9gf1BBP4+P4GJOPsIPfw9/8e9wIEDAT/9jD17BQH9hEW6+nx8wEG6goI9iIOBOwLDvkMGxD5//f9DhUMB/3/DOf49/zq8AX++AYI/Pn0Ew8LAgL7B/v7+AYC
7AT9CfHvCwn5BvEK3w0T8AD7/QbxBwMC/fP5APX+9+4BGQAQDA8U/ArxBf/7DxH//OgL8g3vAQAE7Az6++/oCP3+8wD7+AQCGgQKCOcNCCXuHhvt+woLBdXp
2QDvAfb41hf8Bu3q9Of7Fycg9vQIDgsQ/ejp9Qwc9/fvBAYO+/7z9g/z7/jo9PAJEgQQ6SkG8RT07crw7wnM+QvuFB/39/YZNP7RAOgIDQ0UKhETFfAD+BP2
+P4K/AP/+RL96/gHA/QJBvv6DP0NBf4F8vEo+uoFNg4BEO8I/xD5GNcQ//v/+w4ID+T6EAYIHzgVBSHs/QL7A//0DQsD7AIBHwQSAuYD/AD9AwoO/ewlARHj
9w4A+Pv9AeP59/AC6/vtGvsVAwP/+u/5/Pb8ChgR+ff+BfAVB//69//1A/UE/Q0XDwj+DfcGBv8BCQHvAOsBCwj2/gz/CRUV+P8I9vX1+uf+DAHz9QD3HfME
BAYXBQUW+f368fYE+/oF5f7pEfT96uf7+QoBDPoI/wYT///4HhgJ4hLy/+8A+QPyDvb+FPbv5/D1A/j8BAcHCAL79gnp4gf+6/EDBvME+/jn+QMOGRD+8/gN
4wUL/AHkCO4J7hbu9wkMGtnn/Rb/NBvTJff56xXp4fXXGArt2OQWKwAoB+8F8u4RAf368gAA+f78CwkDCfX4B/b++Qj6AgADDAYBAwn+Bg0SCv38DQ8EAvj7
//L+CPD/FwcO/wn+K/IDCv78BvsQAf/5DA/9Fv/xCwr7Agr8+g3yAfL6+/cKFwMG8fkAOQgDF/oM4hMB6PT3B/YF2vENLfDo++Mc4P8N9BQSD/ILAxrkIg4H
B+MI1fMtGejhCPwYAgUU4x7cCBHi79vrEP4FJCoWGxIAFOLrADkALBwX8SrlCvHsEAItBQPzE+z96QPiHvcHCgX6+/4U3QMMEvHyAw78AgXt/OP87/0LCQH1
9QwB8gkFAwb+9QsA+/jr9fUKBwf7DhD/DwcFAgQG8xL8AAv8Dg8PCP4XAPkG9wEQAv0WA/3xAw32/uz8BPkR6gMKAQIM/x0SB/L08v8A8Qf2+SEPAf4I/ib8
AA4N9Ar19AYZBvkO/AH/EP4H9vUSBPoKCA387QIK7AQI/AgBLenmCxL+Fhb6/A3/A/Hj5A3u9AsBChD17fkO/BAm+xEB7/oC+/n/BPD69/bzDfQABQv/+OUN
B/0C8AkEAwD9CBzu8gb9+RAL+gIQ/fsQ6uoK8xAI9BMHCvsNBgQJB/f7D/v27BQCBBX//AIH9gfvAwUB/fn4/BLtBP4H9xAJDAgXE+4nHxgPFN7k/P3qIgD1
BeLeHOwl8QwZ+PgFBRQM+/zu4x0XCxsMCgn4Agz3+AQIBO3++gD7/f39/u8K9Q7kMPryFgwSFfX0/+35BAnn7//8GgEW/P7d4AUOARMYFufnCgb4BRIm6Qjr
BPvsCwAA+xIY8Rv98uru9fAHACYp0OYJA+4BGRvYEOf8EfQI/RMFFhT0HfTr5dzd6g8PM/cZ/goHDRYNCfvVEvQHChn1+PH9IxIiBf3a4xYh+fPuDvwU5wjw
Aer/+wECCAfyGO8KEPIPDQj7/PH0AvQQ9/Eh2usM/u/6Ch7fDeoBBOINAAwEDBzzGfHo6OPh8BEVNg3iAAcJ6PcDDN4N8P8F/Qz8CwMPEP4H8Pbh6Pby/w0Z
AgENDe/77vUd+gn07+EN+QQBCQ8C+ekLBwbsBfwMCOsb7h/x8wcU8gUX+gsEFwf1BvsBAvj0DPX33wMX6vEEDP/5Ifjo8RQI+xkGBvEK6gftCwkG+ef4Bhbs
C/MJ+QUS/wH0+fz7FgggCxIT8/P+Ae4D+fQC/P8dCwP0/v3q8/YOHwML8OLv3xzzDOERBgn5CADk7Pv67QHv/P0RBPMQFCYS7AL6Feb1DwgQ6Pv7IBUa5eQB
DQgBEevt8e79BgvqFxP+Af/98wkK9Ozt/e/18AsI/hIV+tYQCf3l3fkP/wQABAv97/P8Af0B+fX1EQDz/hIJB+4I7Aj/9AH1CQn/AgQL5gzv6/v/E/r8BPUH
8hb8/gMK9f4WD/TsCAH5+vv/AeH0/v4PCe0BD/sW6ucD7u8ZDenmGQQWC/f95gMAAR/i+gPozfg/2y8p/Pv7GAjiP+bwFf8o8QrG7d0KO8zw0PT58grw+fEF
/AD7Av/69e3t/gAE8fwQ+/z/APUF/PkD9AwIANIWHOv9EP0H7f7wAxHb/gEoNR797wT+3S/0DwP46ufpCfoYAi0dE/jzCAb5Dfnx+B8D7v0E6NkFDt/+6vcJ
FQL1+wX47v386hIV9wX7C/0NHxAO5+76/QAQ7AIC/Qb99/cI+O7NAeYLBh3v+wnj9PgKHBDv8Q/+8xgTMA35A/4BC/MWBwAZGwvyFPT7F/QNAfbaI/USEgD/
1fH5FvYO/gD3BA/69er4/wIP++387fIfFfYW9AL5CuYb8voRB/kKAfoKEuktNQcJ8fQM9hboFwv9/+gl0+ff+/3u3/3yBfXz/e/8+fb8BAD5+BcBA+fi+fv7
APj89Qb4Bgv/8+oE7QX6HAwD/xwBCvEH/xn68wkCEgoD/BUQ7eEN7PPu5QjmAQbkEP8RKi8U1vz5AizI9/Pk2hPuKQQJ9tEEDgwV7QcG/AL69wUR+wUVBAAD
AQALAwYBA/b0EAT5EQADB/r//vwNA/0dGg0EB/8NChIDE/sFCPIH/PUCBvz7/N8BA/7mLfT7JhUD6u3l+OjwFf/6Dv/s+t8C+vn09gHxDhD7EvoF5wj5BP75
9Pr79+D47AT7+PkHDPgGBgoFAv4BAPoQAwQR9wH3CPgKEPnr9vcC9u75/gQH+Pz28Pz0Bw0NC+b+9+78+foLCAX6AA75Bvz6Bfb+Avr5Cvv3Bvv6EAr28/z3
7AAdBQMq+g0FHw4CAvv/9wjrA/4KAwL7AOcLCAT4C/f46Qn0CA0CEfkF/fPtCxUBBQYXDA71/AH6CgEGBfj2BPr/+hAHAP7+4ur4AwANDQbw/PEKEAgC+P4H
9fYDAAgC+g4C/BAaCwoAAfwP+/IF+/75+hr9Cw0DAREHABEA7fUA4vLwAfIN8f7d8vHq8Pr+APD/FRz09fsQEhUQ7wsS8Pb4BvYIE/sL9/kIBugFFwwQAgj/
DP8PC//wAP3/6PQCCerq7AH+BQP37Azo/AIB7/EV+g4OBO7w9QgE+wnu7gIU3fHhAgH39gLrAe3t+AHq/hP3Eg0D5vbxFgjxAOf94usAAfYKBxcZACXpBf/t
7/oE9hnl9Pr/+fLu8QgA5//4+/8T6e0KAREFExz8BQH3Cwf8DvH2/O3t7vb8Av77A/YD+AIC+RMQBvkC8gb66w0AAvQHBAkL9vgG/P8DDQYA+QUD9Q0HBwrw
/gEKHwXq//IC9/QCAfXyA/kE//Hp9gUT+wX66fgHBgn77/kE9gnrA/IIB/DvAwb5+goFEBfY7wYFCA8MDQEO+/AGEP3vBAINEAXpDAUA//jwEQD68/TzFvH9
+Q4GBgYB/vf2BAIJBQH7B+78EgULCPcBDAXwHvj0/fgOMfj4+PcPCQUB7PTxAegJAPkc9P0E/v3iBwf1EO/3FQ3wBxQIE/snFAjw6xkGAwH+Ag8J9An89/IB
BwYN/Aj6AwAOEO0MAgEK+/j6Av36+A4WAQX1Dgnt+PADAvsC/PsA8AYD+QUJDQkLAQT+8Qr7//0DAvQK7vXv+fkB5fX5/woGCPv6DAIT8+/8AwT8CgAeBvn1
7Pf4+ff8CgX0/hAg7g4nDQUKBAH9CfUW/Qru8/0FABAQ+xrp5v0J9uAc7zQBDQwSDPcA5PsHLQsD5wMN4QMMCOH77u8P6QgS+BftF/4G7w378+3u+gkVABTv
/ATvLfkO6+r9BPjrDfrlD/0RFfDeDvMVEO0C/O0CDPnn5PEBD/cA9uvaDhoR/gMI+fYY+woCCgn/6w34IA4CCxIBB/v4AgUACwAK/xzn/Qn+CPL17PXZCgYG
Iu4XCPH76hLs6ub38vb69h4H/Qv8CvgG+wULBP/38OIB8xMRAv7wB/wSAgj+9AAEAgX/+vzy0v7n/vweD/vq7e4K5PIK///m3CkVExkOCvQT+gT6+gj3C/MH
+PEGA/8CCwT/CvQIARX69AAJ+fv6+/wDDvf8Bf7/DvYZAO3rBPn9DO4D//gECgEE8gkL+AIG//X+B+0NABEBCvr04gHt9Pz/BgIG+QzuBREFDu7xCA309BgQ
B+8J7fH3CvoE+v/v/gj3+vXz+/f19wz+BPz///EI4/kCD9cFGwT/DwXu9fsLAgUIDgkACOwUC/UK+wsIHgPvCPwO9gEJA/8LCv7s+/YEAQAD/vr4AAEU+vz9
+vwRBgj78v4E/QcEDfoP9fgS7QEA7gUaA/0ZAgQF+gT8BPgF+RLzCvsPEhLlFe3lCgAd6RP4+BIA+icZCuju1vjqAQfz/An1AwAVC+IFAPQCChP3BwX5Cvnv
Gf788fngAfj3/fUP+AvsBxr/BgcKGwEb9wj1+wIFAvMV9B35/wT0AAkH9ScL8RL/DBniCtfU+fod5/f4IRfj+xUt6fEH8wD+FfX0Bu4HCQgMCO0e/uwICAEL
APT9CBLxFQgB+f7x9fPoCgUB/wUJBgkGCgkCCPoA+wAC9Avy9vcLAwsA+wYH/v8FBPnsF/QOAQ/7AvL85+0U9v8H9e4aFQf35/IK9ib2DAT+8P795g/4CPgJ
BwYMAwX3Chn+9P4G1v348w/+Fwj/9un4Af//7O4C8/Ml79/uDOnjAvcOEPnsER8NEuIiAxj8APLtAt8dBAwXBPrdEub/HeAlBwMJ3dX7ARkj7efPNOL4+uEK
6CH8GAj5APcW6AEW5h79Axvy4AEWEhTv684c8eT82AvTLP0ABvrv8ef5ExPjH/0JBfLWF/gOAPj+8gb/+woCEPcRFAH+CwYZFvX4/QYOBgP5FPwcCgHt2/8P
AQH6CwEC9P8UBfn3/P3y/gv68/z8FervBQ4EAQj/+AT7Av4C8xgE+ioTGhD2+v3+8g3s+QgOCxcRGvTZ8hEABADkKC8l7hQAHvsJ+hcBFtEIA/4MEfwREP0C
/f/97CT4H/Tz5CEO0jktyxv5BETk/BcG/QvY6gwmIeXcBgTa+hv+JAr4CBP/Cwr1+vn7DwsPAP8FA+MME/kp6+YCBfnyE+P83enxCQAMD//8Cwgo7Q0MCQ4P
3fv3+Rnl+gLf6fke7xTU5QcD+BIS8QgJAzXrChMK+xPi9ewIGN/o6+30Ax0HEQj8BvwCHAD7BuYO+fvp9w8QCxL7GhfvGRIECAXuAN/39MkpBvMY/84OAe4f
+PD6E8wW5wDkAhfnzfYX8PEXDCID9CP+/wcL7RIBAR4E+wMM4f/+9e8FFO32/Aj8+RMOG+ro8QoE/AHz/QMHGOn+Afj+GNv3+Q4S6P/38e7xGPUQCQYM7PcT
//H9/QD/Bg72/vkC+/YT7hLpAQ0R/e3z6ejXAQkf2STw8CPxKCbW0hYoAyL3/zcX+e8M7Q7UDvwPFBIfAv/4Hfv53/wDAP0B/Q4f7gvv/ggO8/72BvsE7QD3
6+8PBAIQAvAGBvgT7/v7BuwI8v7z/hXu6PYD+PEWCwvY6yQP7CgF1hEQBynl5REY4Bb3DvgREtfc8xji/hggIvT5BwT/CAXz/wgDEPf6BgP8DfgA/QUP8PD2
BvH+EAwTHPrzDf4Q3PEC/Qv9+/4k/Pn76gcVHgIc5+/17wMR+ebxHw7h8h35+TgaDv8S8wz+BuH/EfoC7vr29/QDE/b39wHfFPfi+PLx8g8XDhMO+P0GA/AO
C/MI9QHvC+UT6/IO3y0D6tHa/fvVAv4ACQzj4+rrCQ8XAi3rBgYf/hnUDP3v9wILAgYB/QEDCArw8APz9BAB9/MI/QT8/vX66xD3D/YD8wP5CfkC+f0I7vzu
AgfjBv/+E/bo8wIWDwUCAAL/HgvoIvErFgURCtbhA/vuDyAG8uQAEPz/8wT59gsL9BX3EP4A8QQEAPzs9/oHAf3yCP0GCBMF+fUFAf3xFQHxEQf75xPQDB/+
/xEA3vDi+xL/DAcHAQvnHxwCAgAa6fz94x7w+ur/6RjREArl+/X8EvbwBxAV7xwgNRAPERTDDeL4DvUE7w34Cu0P/P0Q8QUHBPYC7vj7HggWE+7m/tAJ++/6
/QAI8PbpCPX0+Pby8wX8CwEA+BP/BgUA8fwaABAF9OMVDAEJ8OX13u3l7vTqGvghD/r+IwcnGvz5AxsFECPn9g34EfL08+z6/e/x/PTw/hkE+vwYCB773uYM
Eff8FwcL8gn4CCAd5AcMFegYBQjyBfUMEeEGCvnt6+Ua8fPy9P339eAE7+j1/uv+9gfj7N746Af3+Avw//0DBAz+6QX0/w8H5wbs7wIK5hHv9N4YOisV5vIT
+DYj6v3AB/ka6P0KBfLI+fjxChXyDgAc0O7E/APz6OwZ7xQOAu347ewMAgsb7OoQ+wL4AuXq6fnvJtYLAO7n994GGyAR8wHZBwjcJAfz2fPv5+QIEAH+AhP6
Ae4VDSQZCwcD/SsEEukE9uUH8e/n+RLz9gMHFAAeA/AP5fUbDQsGBf359vMX6vv7JPAF6cbu/OYfCQAo++EY7wb5+vP5FRYDCw0Q5CsCCgjo8P/z3RIMAevw
Eyj+FhbfEuTnHgcPBf4G/dS9KNL/Bs4e//bt9B3p5O0B8AAKDe/u5O1dMwED9xP++uUv5tz80N0T//0ZAf7p7SD8FwIM9xbs+xEbC+32Awjb4xPpFewa/voX
zvz88hz6EeP47SHhCA3vBvkE3PsGBe7qDPAB+hL4AvYCA/z36/jwCAj2EfwHDPIAAwDp9/oRCfIK9wkC6/H0BPsRARLj9g8P/hkH+/n89A77Bgn++//o7Qjo
+fgC+vcI9wD5/wgDDfn58fIPBwkGBv/z9wgUCQH5B/zy7vDv/u3x+ff/5u7y8P/x+uANARYB6g/j+PkM9fcFHAYWJAfjD+4Q/v4c7e32CAz0CRcA5gEGAQoA
6/UA/Qv68QEP/dMb9QH5ACgI3+kF9fIMHvn58wP+Dffo8PXz9ervGhPf/A7XKwTtMRHg8vbd7gEbCAACBgkFDPLp1Mzm3+wSDgsL+hkQ9vj+/Af++/L4+P4I
AgYI6vQBFf4MBuMK1wkQAP4O/gAJ/Rj4Cf0KBf71DwIQBQT5BwL59voO6vvzCBIVCynn+RfkLAYN9/oQAfAO7g0S/+j8+fwJ+PkK6NL2EOkVAAP89fwZAwYA
+wzq+QD+AQcRBBD19f/15fEL9Aso7Ar+/wIQ7hEDCvYQDBDwDfcICh/6/QX08f4Y8fsCGRn37CcAFxUNFvfw8AkB+vUbCAv9DPzwFfD45wH28ucB8/gI8AP1
6/cp7AXd9/TvAAb79gIG+e/t8+P06vnr6fv4Bfb28gAF/Pn8/Af0BAj0//v1BAsB+g3n9ewJE/bqBwH16AYAAPgQIOrh4Qfe6gYjEPf2Cvv1AAkI9+v6+fMJ
/PX6/O0RAvYL8foEBfT/7f0K8/INAvkO/gz4+vz+/vn79v0C9/74+Azs8e8C8wcBDwULAgX69/rt/vb5//L0DhP43QjuEgcACe7p+gr8AwcdD/L5Ef4C9wMB
//oEBvkFI+njB/YE/uwVFNr4DAEPDigC+PgB//7i8vXp+wH39Q3x7vUO5v8KCwsMAvn2/OL/APT5//0DAP4HBA4LAP4bEv3z+AH09vj+Ef/0BBEG8RTp5v/2
AvsH6RAYDQQF8SMNB/n8+vsh2QvvBvgNGezwAxELD/L6/esLAf/d4P0QJgsn3PgH3DHdB/f69wUl4gHuHQQG7+kK6AwCCs/i+BY6GQ3nBP/rMc0R3wAAGSfq
AwUjCQ3w9wHa/QkAyML0FDEZEzAC/xfm+u8F9wIOCOr88/jste/0//kA//LzAggSCRvm6OgQ8w4JF/QDHAfqIRcb+wv37wvx/v4RAOv/AwkEDgIN8g37EBgX
F+7r9QTy9wfv9Qf/+PcG/gIO+OQP7eQVD/b/Kg8p/RvuEer6CQT7BPT6CQ3jEQngDRzn/PQANRsU7RAOEQsEBfsP7AIQDv/+8PIKC/b+Eub+Df8LAAYPEhT2
KPUDCf/uCPzoDAr+B/nf+xUO+BMB3v75FxH+7wEJ5+gBAvbqCgYYFObu7gXpC/Ua+uP4APX8E/sG3gb06Pj4/fAPyAP97/n8BhD66Q4GIxsa+gIE6Q4PAQDV
HCAFBPn87g3wEQv59P8CCgYHAgMd9xL2EgH3AhD6BfAKDAAL+BHZA/4FGh7xBf3/7g/z9/cA/v3k+Rj6HwHYygoH2xL7/u75BP8KBuryBwnzBAbf+RAHAf0E
EAkMCejsBQXyDREI5QQABQv6/RHk+AL29AUC8f3z+v8FDwH+8+8H/QEQ/wf9Duz4BvMbFfEM+Nn9BOcKFwP+B/sDF/kYEPfx+QXy9vwI7f4WB/rt8PT08ff8
ARAD//0KAgD38wIJDPwGCwDx+QLk/BYJAAv18Q0J/wv9Aw4JBgX/BwQEAewPABEE/vr/8O4K+Qbg6/D06fb2Cwsj/BAQD9cNBv/58AoH8/PxEgXqCPj3AQ0L
Af0B8QD/Bu75//4E9P8GAAcDBPQD99P89APk89z8DvXnAdPT+yIMEA/g5/LrAzgQBuH25vXr6QTu+fT67QIE9PID7N4ECBcIBuLf6QMDHxAQ7PTz/Pvv++cS
/wv1/xD5+A7n7eP7+A/3FPAX8RACBgD7BQMQ9f/vBfIBCPfy+vYA8wAB+f/4/fXu/fz+5vQKCAr0BggK9hf7CwbjBCrz9wnxAQPn/usR+vnsAwP/HvwOBwnw
EQDu59sK1CcIAvDU/TUEvxkKCCbWECIP8+nXExD+AiEVDc7h+CULHQDs7xAOJubj8BEHKNcX5A4u8tn69N3fJgwV4+f0FQETCfbuCggR8vr4CQAV7Qb1Cxrw
8AL77vQX/Qrx7fAD9wP2+/j97/v4/vIFAP8MBPwG7QAK/O7q8P3l8QTy9gbw9+7r+wbu7/jx/f78DgUL/wMFDgQX6vL7IRsF/fXu/+ANBgIDDQ8MEfUJ8woJ
+wX/COD18/YS+R0GDQTu++z05vonG+kLEgPxGfjt8voHDwDxFP4j+9LZ8PLjCPcA9fvtAxkP/fz9BPoa7gHm9fUDA/ME/BHt/PX+8AkKxwEBFeIPGQXqD/YV
3/Pm/wIS9BMM/wkEH/kQBvP4HRH8DPQL9QkOFgPg7PUL/ADwBP0HDAoG7/8BCvXzGAXnGDDu2yP+JBT1D/31EAMqKPn9DOQhEvr06BcMAgD0WAML9/36FeT/
8/0XAQb6BOgHBxDz+wsH/ur6Bgft//sACPXt7gHdFvMIExcfAwju+RAm9xMVEuQJ5O/i8QbyLAwK+/73BwwFDgX4AQP6DgMFAQv0Bfb3+QMV8fQL+fjrFQER
6wn1+wgNA/j99ggl4wj+AAUO/f/u+gv0/PTn7vMHA/sN9AATCRAH/DDuLf/07/kZBwcM/yn+5AIA6OsL5f4sGggNEQD8LP/9B/wbDfT66yv3CQroCA7lAgn1
+gYOAhkI4gv2F/EADgvmDwP39PUCCwv69Br3DgUEBg0K8ff3Ewsa6fQgCQoE+RbqEfHwAQz7CgsNHAoM/AIAA+7w3hYGEfH6Af/zHgwA8NkAEe/1AxYBF/0D
/gr0Dgr/ABT+Dvz/5/UG6fgKGAUfAgQV9v0DIPQTEAkRDd38Dev3BQMRDw31JBLp9CH6EfwW7f79Ag8B8Pf88fUJ/QAG/PMVBPsE/uUH9Qv1DegU/Ajr/Pv7
+QT8//Hr/Qn2FhL28wsI+fLiBfoP/wX0FAUAFAEIAgz9CAEADwER+gX+BQkAAfz69AIEAwX49Qj5AQ0VAAb8AgIT+fgEBADx8RMICgwCBf0E/ST2+RoUIPj4
FwgIAwvhGg4V8xva6xHgCPPr7+0OHQAfD+j6ChP+4/f2Cg0WBPAr5QH9FvrnBugI7QHd5got+yD2FN8V2/b1+voA+/0G8AjlI+/qAfgI+f0QAPriBvwLExMN
4w7+/QL1DxDp/AP0/w4N7+/j+wsC/gLtAPkKAPgfAgfs/eb2Bvr7Cf7+7OUNzuENCu7bF+MWD/IAC/QX8A8D5PX09w33HAIVBvj4B/738gUFBwb+7Bvz5vza
//8D9Ab53gf6FgLy/P70//T9BREO/Pn5+wj49v349voDBvAe/gQMBwQOA/T/8fb6/fkD9vgC8gD/DQry+PwF8AAJ+RL8Bf4EA/wBAQn+/ggGAQUM//L5Bfv8
+v0BBP/8+fL6/QL6+wEC+gr29gr8EQUJAQfz/QT0BPYX8f4IAPIAAQgPDw0P9Or5/wL89uoABfEUCRgCDQLuBv4A/g4L+QLsCPr7+/TrCgwREPgJ/ggDCQr1
//j6+vQFDQYJCPD46vwSDAUJDf7wCgzzCfgNDPkCAv37/hMF/BDwC/3xCSb2/PwL8PP3FOQjBgPs6wUM4PIXCv4N+fEQCuj/Bu0LCBYOAP4D+AX5AAUAA/oA
AfkBEPv6/P78/QULCPvwDQMH/AsN/AXvDgQNBOvz+/MG+wgC+ef4BPHmDhnl9gD3C+759usQCBXxA+f6+vEED/cEAgb1+Pb2/v4GC/j7C+kKBQb17BX+AAAC
+xcGBhIH8f0B7QfsAPHy8uwN6hf/+Pf8AwoJ+/P7BQjzDxwI4Pf5BQL0Bfv8EfcHEAz46QQFAf0XBf4BEgoR+Q8D8Abx9e8AC/oFAwAO8+AAFvwS9QQOBw/z
E/j9CxPu8QoLAgoP8/gGAfjz9QEI/P8CCRH6+Q0FEP0DBx30Awv7AP7tBAn8BwIID/n9BecGAPny8/76DAjxD+cM9/4D/wT5+w8NFecPAvsEB+ENEwUFAQ4H
F/0cAgnZ+vT37fcPARcGEQEXAwn7CPwUBgME+/bw+v4A7QXaCgj/+P4IBf0L9gAR+AP5+AoB9Qr1+/sE+wb8/APsBgL//vgCDNXl/ADXB9AICPQFB+gM5gsB
Be4DHv8qAfXL49IAE/b9+/PzARcHBdrnEQL8EgXkERIC/vYG9AP6A/kJ+gzsGfT07hHe/vwA9g/2Ev/t0tnFB/0D4AoI+AP/+w7oCwQOAwz+/vgGE/b/EwUT
/Q77/PnuChUHABYFDwLx+gD57PgUA/cl2TL/DdnZDvbtAhnySQ8M7A0B6yr0DxgKHhP+BQUK9RbvGvwN5O8E7vEHAfkeBQX5Bfz5F/oHDAYSCfYDDRHyF+Qe
DA7x9hLl/xAGAhHyD/sO9+4PDg4N+AfzCPATAwvyCAcQCxIS/wQGCPb6BQQOBeX2FQTs+w3+9wkKEgj25BPtFwcOAfkQD/QKFxIN7fYI/v4G/BYA5+bpBP8f
DPP3BgIDFgoA8xL5+QcYCwL++QYb+/n6AP7s8vEFBQ4E7ffr8AkKD/LvDv/v6ua75CIJ/eAQ6v8P/gAU9PfeIfz6//YX9QIFD/kODP4A/uj1Agv29REE9QPy
+Ar1+ukODeEV/ens9Qrq6f309APr3OcOHQ7pF/QJ//LrB/Ah9hn35fYK7v35C+j36wTx/8/l4hf7/+sD8AD/+/j18BcBEwv+9AzrBPP7CAMY+Ov2BwnyFfT6
+xD4+BUFFwz1CP8h8voPBfgL9gHpB/339f3/BecD8vYEAwDuAgz8CgX5BfgaHgbxD9wMAgrx8/0S6gXy+vPm7OEB/Av74/4UAP0QFP4E/u8C9goL7wf2/fj/
Dez9/wn46wIJDfj1+Ar18fr1HREF8hD3DPv/7wf3BvcG/wTx5/33AfwG/fv+FQUO/RYXH/75FuUABBj27/sP4///AuXp8PwE+AX88vgbDfsLDAgCCfkN/gz+
7wH2+wYXAvoD8vgHBPUS/PX3/f4E+P/26ezv/+7zDAIDCgkJBQ8KFPMBA/cC6P30DukCAf/7DhzU2/QN2PMD/AMs/Qf57Rzw+Br97vfjCOxAAQDt3/AeL9zn
CALl7yILCSIMAQUS+Q7uB/r/Ae31ABzjA/sJ/Rsa/gf/8BL3GQru9QcIChL58fEJ/goH8B3y/gIA9ef08PEAB/z/9P8e9+wRBP0LDvL4BvQHBAv3IP4GFdzn
+ukECwj/C/j+ERAB8gD+DAQeDvr98AUSEvsd9P3t9wIGAusDEfkFBPgHGwIBC/4S8AID9QnyCQYA8ikI/ALq7ewD7gwA8Sz55x7uCe8J9vb9Be4A5RUH5PMW
/QwdBw8E9QEGCusN9R0LFf0C+vsL/tv1/g30D/bo/Q0I/Pfa9wUK9g71DQQA9B7z8wkT8v7l/vvp+un8AAkb7QTw+ecD9O/v5wX9AfrnBwHj+RfkBOr57+3y
+Qj8/jAB+OH3+wj03fbpCfYLAgkLAAwK/ATtC/4F/Qj7/PsBBwgiBPze8Asl9vb9EgTzAQP/CwAS9vrtEQf2+/rzAAog+R3+7g317v7/8AsK8RMB9fYC9S0a
BRzn9AQR1gcQBQQKEhIP/SsCCPgC/fMF/AYFBuvtD/8QAvb97gYJ9/oHEgMD8PnuEfjn++cCCwb+/OT6BuwUCfQJCwEBB/Xx9/4IDRoX7wz+BxT/Cwvm/fwa
8AEB7Ab+JAn16AH6/A7uFQfyAQL4/Qbv9wUE9vAF9A7tAwUPEv0L/AH+7fQH6gAO8vIBBfgA9fr4/O4G/xf6EwftCfz1/xAM/fb7//r/xPsEFe8RGfUG7gsC
/hUBBhz51g7s8AUJ/RLu/OMT0gT19+/q9RwdEhfuHtXwHQ79Bvn//hQG+wX/AvwZA/QB9gkJ//Yd/f8DAQXu+f0PCQr+DQbtBAH6FQT+8+735gTu+f73BBIM
A/QJ7Abs9gz6AOsP5fz49/kFARX9+PcJGvzq/QsACe399wjhDe/4BQMWEP//2gkfBf0T8ugJy/Xh9hIG4AIC/CToDwsY7BEO/vjrAgYDBgnn8wXy5vvw8eYB
/wHzCfMPCff7AfT7D/sC/AH5+v0BBADz/wEFAf/7//34+wj8Cfz9CwT3BPr1+AIODO8F+/4BIxsE8+/p9A788xIDBfoAEAMBCBXy/QHxDhcQAzjw8xUNDQwN
6eYT++fnAhfx1P4LAwES7v8T6vsBBfkE+vv/DhIBDQgC6+z6B/z3Af4O/hn2B+8R/g0L/+0XBhTz+AYRBAoXBe3n6gPq8QYFBQX/AfbyFQD19BX/8QTn+Pb9
/hYJ8/P0AwDiC+XZBAwKEAYPBQIc7f/tFfH6DwP6AfX7GP36Gu/s9en9/u0ECO4EBwkh+QH/GvMUB/kU+fcE5v8f/+4T5uD73PL45wIR5AAGCSf3CQUg+BgE
8wwH9/rxABABCPT1C/0A/eP+4hD2Cv/0C/fy+vr27wAFAvsP/gT0AgoEDvn2BQkBEPb6CwP//Ab6+gruAfvt6QH7BQT0CCETCPX97Q4E/vb2CQr3AAcKF+Yb
DPsjC+38Evj/Ev8XARfeDOwF/BsR/gb+9xLj+QT9+Qn2+/USHv0c/wjw7+sSAekVAwMBGgf0/Oz8BfoFC/b2CQwQBAYbAA4D/u0OEAADHw8FCAkEAf4LF/f4
+vIFAfIABPIU+PsAAPzx+9cJFgzz9wEI8hL/6uYG7wr/AQH19ggG9P0V+wgTGyj45wMD+AEN/QsE+ggA9vTx+OoBDQf99PgABvkaFw75/QsDEAAL/RTv+yD0
DAgC7/AKBxj/6/vwA/ISC/v5+PL+BgAJAPwFCP4LB+r/+BL/EArzFAcO+AHw++MFEvnq6AsQ/QMD+fESCRL76/8CGwv0HN0WFvnfCvgL2RMlGQ4HBw/xHiQd
AyLh3/8R6R4H7v3i5Bb4HPAHEfH09fQN5wcC+fIOCQMGFPwJAOQCAPrw/QDz/Qf1+gcC8e/68wQSBfED/vwVAusV6v33/gDo8Azw9/TxDAUS+fv28AYFDfX0
CQDwBgUB+ALrCPIB/frsBwEK+Q4CAgvi+wfuAh8YGg4F+hHrEQj++PP0/vwNBPT66u/99wYRBw32AhYC+wr27vnvBu8F/PYW/ffyB/zq9hsF7u4ECP3/+/v9
4vj7CfwB9fIB+wsK/ff/CPMH/wP1AQb8CwsNARP09fzz8wgM/AsO7wP5DgYRA/v7Av3/+vT9D/z/ABb7BBAPBAz18gwCAgIB+xL1BvDl/v/3AQH0A/78Ag0G
BwkF/ur9DgQb+gb2DPn6+Rn5Ewb/9wjsBfPvDAz28wz9F+oEBAQQDgfy6gcM9/MoCAnz7vcO7QH2HfgEEQoIEQEh9Q0kCgrrFAreEvwYEvsIJfPtyAX+FQb9
7hEHDQMpFPL01iAJ9Pod6wPsBgb3+P0U/P34APvwD+4FBw4H+hP79PcS/gn8/QL7DfP+9gnu5+4E9ervAPIC5/EOAfEHCgkA9gT7/fIF/gX0C/MO/fsE//X6
AgD4Fwf6+PICHvHrEgH3AQ389gL0BvH6/ALs/BAAKxQB79jm/AfnDgIHDP8KDiECBuUL4QEJ+Pf65e/y+wYUBAgA8wHkC+n7BPQJ/gr/Fgv08gL7CvvtAOwM
4AUODAQF/AwAAwkAAv37/gT/+wL9EgHoBvT5/PUA9Pnm+QMRGxAJ9eT76xn06/oEBO4SAhrtA/YJ7fsbBwEC+AoCB//+EQ34AAANCA37+wj69fkI/Ono+w3w
/f7fBf0G6AYD8wsICgb1BQsCAP37Ag0J9v4a6/wEDgUDDPkL/gQBAgkV+vnw6//+AAACAQEQBAYNFff2/AL7/AvwA/30+QEW8xD77xAA8fD4AA8IAQLaH/b+
/PsB+/kD8xT6A/Px/fLz/B0L/Or69vgO//MB/gzvDgMD+Ab7+vDxFArN9OgRxgrl7QD2+enrD7T1IA3o5BkDJPn63/LZAevy+e7++P/sBPj3BQEC//YG8AQI
//f4BPcFAvX0/+729/YA/QIK4gX48BwBAdr34wUL/xntBQ/57gsO9/kDAQYA/vP9AwHx6QT6Lhvc/eTe4RPoFBL4+/0H8B0WE/YC2Or2+/ML+/4QAQgFGenl
BhAHBffsEAkCAAf9ERnp+QPe7gIF8gr5/gr5BAcZAfYEAf8I8fT6APX4A/0HA+YDCfTtCALyBu70Ew/6ExDr9gYI/fQH/PHq7ggO/QT08N0H8PIK9wbz+fYM
HQEOCOzzDQ37A/4KF+0Q9hMP+A7w7Pjq5f4Q+goK/QoO/B4NAxsM9v4AAQv17vP8DBMEAgrpGP4RBBXyH/z5GgsLJAX4AhYD//js/Q4H/hUXF/MXDxP6BAns
GBgQ9gUGDvQD9//4F/gH9v7b8AUBAg35/Qj/Agn6ChUQDA/v+vIHBA4GAAYWAQr+//71AfMQBQv29AgDDAkE/gz2A/n65//4BxP1AAwIC/j9+u4D/O/8BPjx
Dwn6/vsHE/4K+wjtDRf+CfwE+hIU/vj3/BP88w0M9wUEA/kH8g3v8fP77QsKDOX9BQYE+BL94xXeAA8T9RAEAQMIDPYH8e8G7gD0BgYe6AcE+vIB9A0BEfj7
/A3wFQTmAA8bCwD9BwIV/fTwFRr3FOoTBSEKGQEQ/AQC9QkVAQ0CEuoIAwPu9vgRBg0EIPjwBAr6/A8F9/wFDfQJ6gQYDAL9+gMC/AAOBf3+CQX6BRQHAPYE
Bv8A9w0MBv8ABRIM/wT+9/X4AQn4EBMI8A4DCQcV6/IT/wQHEwHt7+YACgz88AwN/wD3CfL9A/n8FQH1EO7v+u/6APT8C+/6BgcbBP8CDwINAPwF8gP1BfEF
BA8HDwfzCxYO+QX4BAD+AQgGCvf88wfm3gP4F+4pBwXs+QT98uQI/gwFEAbxHfMI/AIB/BAAFQHoEhAPFvQEEwvz0gPqAfgQ9gf7/xQbIwL31PwXHuzu7BME
Bv8NCQz6EwMECg38+/rqAPPv+fsFEAgLAP8A/O349gL2DAgYFAQGCdMLBg8AGPEBCPAIGw/xDOX8Av0MGOr5CAUJAxcu4fUI4hgGAPIp9gIJ8hcqDOr57e8C
9RQQ9A4EE/b6CAQB+fz1AwAHDP8A/QII9AMA8/UBBw7/9RAG/PUCD9zzHAsDGAoP7xoW8AUB+QD32xz77f8A5/bp5B7z+gX+9/sC/wQBDgb8EQwB8/f2C/Tw
CQEH7wn+Af31EAr9/B8A/OsAE/YPDPnuAgcFBeHwGwrv/gTpCQEGBfwT+BDqDuoD/BDxDfsI/+3a78sDAvzu6gjzDQcN9Pzx8RHs/ucT8iEB/vfp+vj33PwC
5RoFEvYW+xf9ExLz+Bj/AxL8B+n/8/Hy/gb2AgX2+QLgCgL48vb//QT6/Qj6C/sKAvna9d4DIAUACvcX+Q4ACh7q/QQQ/RLjAvDt5P768gzv/u8SAPT/GhH5
FAr8+OUDBu76DvPu+/4H/wED/wEGCgz41RDqDRkO/vf1+/X79vcL9fsSEfQW9AH/9N359+sG/wwB7/YCBAXhFv7xGAv+Bv4QBfUH9Bz2BgT5/QPg9RX/Awr3
9AQJ9RIB9u0XDfH1Af8HBQL8DgDu9vQCE/oRFPAGDg8G+fAQCPTg4+/08vX5CvED+AQADvrp/vwD9AL37vUX/fgB+AkIAQT1/xH+/vv5BPz4AQMH/OEU//cA
A/k07CHuvzgh+hoQFxTs3woQB//k6/0d+gEC+unu7enyCwH0APXw+Roc/ggF+eYI9Q3m/Q//BPz0DB75C/IE7/7/E+so5AcWAP/9+xUFCwYAARMB9vXl/wf2
9/oPCv8ACgQg+gfy9BQFAf0TBRYICxAA/PwI9vz7C/0JFQUACfP/CA/3DAMCE+4G+Qjt+wj38/cQAgH1+/4CAvb2AvTvBif0GQsQCxETB+oDDBES/xkKD//p
FQwH6w39FPL/CN4MzQQo+AXv4hDt5xj2GQ8D/QwD9vTm8QcO7gT7EgT6BP4P9+/74wn6AgsL5w0aB/IWEu0V/vPx+d8e+QUY49X63M4B7vP7Dfr/Ggb0IBgH
/RgH+gz87vv57yb78Bfq3Or35AcfAiTo6QUT/w39/Qf8CxP9BAIIBOsGAvnnDBAHCu0RBfT26gQB+xIP7hgWCPQYD+kMDALy7uIe9Rke8+XU79wIDAL8BAEG
EQISFxME7/MGCfbmLwX9A/4DEv36BvwK5PUWBO0MAxkK/xMW/P8S+wX1Ge8FBAkbCwIC9AEA//7+ARXrBuv4GBvtHQv5/xceCgsL+P30CAr7AeUA+w/49wzv
EgEO/vkP/PoFBRcMAvUaBhEL7u4EBfT9+gHt4hH99fsODBQC7fYHBgkFBfMAFfwNBP8QAO0A+Of1BhEP+9sK+AsDDfnoEgb5D/T2AfEABgzyDBYFAxL39P0Q
BA4O/v4CEfEL+ekEEvAbHQoF/v77/wf7FfIAGwwR8gb9BgYHFOoS4PoI4g4HBwDzCwP58QkKEQ32Av8F//cDCQLf9wLx9hIbEPfmCAr+BvMD//UEAQsA8P4K
+A309gz7BRb18QwFCQYH/Qkc/PgRBQ8GAe38D/r5Cfj3Dvj9/vX+/AsN/P8lBgwB+CsMEhUVAf/4BP0j9u4R2fL37QgS/wIFBPT7DC0N/uP4CwEBFgsN8PQE
7x714P7Z+vbwCBsBA/oZ7/3qDOP0B+cDDAMj6vb09O8A7QwMARMSCvb46hn++ggFEgQQ6iD58Bz++AD5AfzxDfPvKAkEBvn8AvrfBgwI8xUYDxLy/fzhIwfp
EiPuAhIYAAf75/wA+wrzF+kA9RcFBuv2CfEECvr8CucbDPUKFAYC/irtAAQOBwgB4v/o+OHmBvcD2/3p+QAS9SAF9QX4+vIQAPoEBxYI8APw8fIUAf8C8Rkj
D/36FvD3BwYXCQX2D/cE6unh6AgL+w4G7egE9PACB/sT/u8FAQb4BggQDvAGAAoB+vDzB/8ECfwJ+w38HwAODQgA/Q4P7hor9PcKCQDoTPPy8wYJCgfk+/sW
+fwJ/Q8FHQDwEBHcDBYFJwrzBv3uAxP17xjkCgvx7xP0Aub5INgB4/bzCe4YBAYA/Aj3BRAGBu0RBv/9+v/0E+73HQgrGxLoBPPp9Af/+PP67/8H4wHu5ukH
7vQJ9AIIBg/xIjkeHNkF8+LtCvAA9v/Z9RXj/PDgBwns9xT2DwIN/v0SFSke0gYD/PoJIRMCFPIDCAD0/Pv1Ce75/PcHAyLzD+gE7w4N/Rf/Av8b//v89QUF
2xnr+ugPBuwL6+EA8h32Ex0KJvEGFPLQFQcdEwf3CxHs7yvmAADdBhno/R3lAOP1EB4U7O8P/vAKEQoDBQX9CfTyF/35/+/4EPkICQL4+Pz89AQG8QoFCgT2
Bw/r/QsM+woQAPUN9Qb7/fYBBBnsFQj4DPjyFRIHFBYD+gUC/AMCAwQGBx8EBPL89xnvFQAGCe0EAf76BPrtD/wIAQ8U+Qz78wv+D/f48OX+BP0ECg8UBwX5
7Qoi7A3+B/gHCvP77BEB9h4K7w/yBf8VBAf6+hYB+An0DwsMFxL76BYE7gn85PrsFRHyGgT3CQUKAQAHEeYX4Oz7EvsUDxENEAADAPoAEfwEFxYV+/f88/sH
DfwK9f3z/P0E/AoMERQADfgQ//ME7w8JAAAE+fkD9f4LBO/z8jcDEvsLA/0dDd3k9BAPE93nBSvx/v7i//PxABP/Jxcd4/YLAe7+/Qj2Bvv0F+jzBujsB/v7
AAAJFwQH9xcY/hIM1RgR/AkGEvf/7/cSDwkP9fUW7Rv09A4IBvkM+AwLE/Dv/hUH8fwGCQMD/vD/APD4CgIO+Rbz+dcB7e/8/Qn2ENUI/hT3CuX++PfZA+j/
9ev19gwACw4Y+Ajz8hIAAQ71BSQEDQLsDBQH/vgO8gsD/AASABwPCgsUCQ78FgkH8gDq+/f+FgkG4uHeC+n0GhUM9wPnIRUS9vwFIgX1BgH6BfMKFQf7AvYN
CfQTAPT1CxQJ+BMOGw8B5QP69RXxsu0J7gvn9u8g8AwJ9gQFDAEH8e/01RMlxNK/7ff4/g/p9w74A//77vX+Bf4V+PT99/IS//kQA/3/6+z2Fv/99Qf9E/8E
CgUK9gH89fYA/frzBAj///oJB/8B/f0J+gTuDP0K8xD7DAAEBgX1/BT0Cvr/BQP7+fgFBQL0E/Hx9AD3A/vv8Pv0+f337wMFBv7/EAb8FfEI5/z88gv63P4S
D/v68BMGAA8ZBhAQ/wMK//4FAgb17QsH+gUH+A0C8wUQBwcG8hcREw0N5+gABvMOAfQI6vEV+RjqCAP49AT+DgMI+/rzFQ8J+vv3//bwBgkODQQF/v/Z/gPy
+fUXCBENEf0CAvsD8OwADwD8/gz1/9zzAgX/8/7qCPoB//r92wr0AAAL4/4jDP0UC+H8DwAc6QAEAAj2DQUB9/L8F/D5+9gcJRH2KR3jAfP/N9jh6wr2BBP6
FBT76Ar/4u70DCnZAfsR/frrBxD6AQv+9RHh8/r5BwL9/BL2CgEJ9Ajs7/wDA/oFC/wGG/7/AgLwAgP4APr3A/r3+QUUDvP5DRf9FgkK+/npCCEQAgT65QAS
Dgf0+BMJCPz4+AL4APQf9Pr2Ghn4CA4OByoXEBHq6REGHRXjAPkCAxoDAtL0CO4a2/AB6ez4DCA2Lur5CQDT9+sR2wbdD+UG/SsJw/Pu7AccCvPZBOEt9yAl
5P79CtsD6vrYBfIH7QQHGQ++/g/Z8CvyA+b89AkWHCDx6RT94fbxHfwV8g7vAfoJ/tn/APgQDRv0BwgY9CH36vz7Hwzd4PYe+R7v/ggLBO8DAPHwDP8VDwfv
APoSF/n2ChQEFRfeK/cL/vfO8yvcDAb5CPId+Q8m+fDiCvAqAAD25uz5F/oYCTYe6/AbCO39/gb89hkDBA8UDOIP9SMUC/oJ7Qr5JgsU+gEb//L8CxQN8ej4
7hL+BhMRCfom7vANICP7I+viEPLw8hQH9+jrCxEQBfIFCQsCPPj3ENcoDgT9DA/8DTwd+BHy9BAO/iHr/+/y9eQcxwIHBOoGBBMFD/EIGBLxIfsBAPUPCPnt
FQIZCPzx6/nvBhr6DwcDEwnr7A4IEwshDe8M/A4WF/8d+wbyAAbnCtD3Kdv/8uz+AwHr5gEA9RUe8AYK7BIN/xLv4gL36PoB+BUi9Qzy/xMC8AUI/usFHBvs
B/j1CxT9BPfsCAYN9wj2Bizy3wDyG/3gHxXWACHwCA80EerqCQXo8PLu8PcUBvz8HPT2/fwREBDi/Ar5/DUT7fXyBiIJ7ib4AA0CAugSywYy+xH+/AkL9gQC
AQcGFQ/+Ev8MCQj5BP/39AkI9wX/ABMR+BzrJ/Lj/wUUJAQX+gIZ8QgGGQ3u5BYDDPvj/azwFer0CvcaBBLz8RgBAiMJ5wQD+yIO/RPy+Qb8+vMO3wn/CgEF
FfcLFgYJBwvv7Q379vENEOryABYABP/uAwYQCA4DF/sl9fsB9hb9Dv75Eenz/gUG/er4/QsCAv/5FvT+IBoLBzL65g4nGAIn+twc5Pf5Fg788+8HBwwO5/0S
CfoJDwcBKuH8EAn8/AgE3hTcBPcA+PoG7vQH+AYFAvsC/BIOCPIU+AAEFvIM/xfoDfEb+/sAEQT2+Pj8EQsF/Qr0Bg/1GhX66Q4CABMT4u8S7gj1/yIC4vrw
Bfb73QYJ4xIMAhYDBgg3COkC5gkTOAD59BQiGQkcEw78zPn2zhzr4PcKBfkA/Rv+BAz9BwYJ8xICCQ76CQESAQb1+wj1BRAIHAb5/ysC8QwYGxoQ6tIe3f36
Iv/x79oTHvzk9wEh5fsRDQ/0KO/tFQn8//kC5BjlDwUF+/H65fAAAAoIAvT89ggL//8F8wgHB/oDBAH+BesJ8PUJAfkG9wT6DwID8/QFCQEL/hIU6vMBIQom
8ewP/u7yFQHu9OISDv387gco+wQY6/gE6ezv9/8LCxAdFAf++vwJCh8S/fr8/xr8CfnkF/YE+QcBC/oJ+vkMBPX0DPwKCgH89PnnAQj6AAIDEQL1CQgI/x8B
8wMMGvsY8uwL++z5CwP46fIIDxMF9/4S/vwHARL7EgL9AQgeAxX38gv5+PoPBvHt+hL9AwfxARX3COj7D/XeFQHyBfIN/QAB5/7p++IWGvj46w7k//gR7v4F
6grzF/kl9fgJ+gkS3f4CDQfn+P35BwP7/AL86wAFAhfHJv8o+jzr0yfgL0fJtvkk/hnQ9iMFDeQL8tnRABsmGO4L/RUSBg8C8AUMHfX///cLAtfz9for8e8B
6+TmIwUf9hcAAw4NDvoB/AsY8Ajq/fb7Cvrz7h397uXn5ej+E/wcDA0IAygj+wD7MAjw+uIZ8wMI6xD9BgsPB/gOFfMQDRDz/vb89P0K/BIT9/8cEAcT6t0D
BOQg8OvvBe759Of9BPvvIxMdCxfpDu0DChIgCfrYAvHs7jf2/PPPCiPlC+QPA+8RDSIABvMK9Af5ARUcAOUA7fnyGvwD5OQNHv3+7/QS6Bj/E/YO5fYE7u0Q
Afz/8AkM8PsB/gMNAwgAGf3++APdFf4R+gr2/w369x0IAvr+EBH0+AX7/woFB/Ic9voE+PkDAP8cHgkI4wzs6/8D/f0ZCP8VChYV+PH69Pn19+rzEvoO/x8U
8O/e/esD9g7j+gn4ER0QGP7Z5QcRCvz+7//wJgUH/hEA/hMJ9PQIBAkD9wHy//IFGQn3+O0GB/T59BfyERwQAhH5/B8DAvMS4woCAf4HCCERAAwXDBX+Lvb2
4Rvx6BEbAA4I9SP2FfEJFu/1/xnp/Pr8CdkB4xsK+v36IvsG7QQK/hEE9vMBBQUI9PEMDvcACPQL+/YCAv/YDfwd/N8NDeYS9fgF6BUHAAXpEgEE+xYSDCQH
/94ZBQQJAAnv+gMM9wQEBfESCPIG/gYO6/v5/gT3BvUNDPcLAP/9FwED9gAN+Pr1D+D8Bw8D/PcFABMGERkF7P70AvYIBTHt8RkT8wjsDAwD8wclHCPp/OkF
AQH9/AoZBSzzHSf/ONr6C/r++wgMDQwHEfcbAwT54PMA/O4JFhz89yQF9fcHBfsGC/4J7xII+vABBwkT8AH7//cCAPkBAAAHAw0XCBft6QQH8wH+9/EKA/oO
Dwnu+fsDBA0JAwMGEgX9CxABJu/9FRr+7Az3BRAO/xYLAAr2/P8U+voC8gTpGAj9CfgP6xczBPQF/gYcCAj6AgAG+PgKDAUYCPsH/gcj8hz96AAW/v8MARkM
8+wF/uwD5g0G8PsNBwwCDArw+Qf1/Q8KEfoO5gED/AH6AgL0BvsM/+775wrx/f/3ARD6/wsEFQz7BAQF8w0QCwHxDPIAExDp6fjxGQEGCusU9ggO+gsFCP0O
+Q0KDvIJC/jy/gIKBAUEEf0A8gj6AgEFCAT++gP49Qn5IPb6//gBEvvwDAH4AfQN6/rvBAQSCwQCDwkACRz29gMA9fYK/AIA/9sc7xPW4vrpDecE//UG+wkW
D/L1/fz7DwMGA+n++/31+f70/QDv+AAK/A8F9fIMA/UJAwD9Ah7kD/r8B/n+CvT5Ahn2E+78BQzvB/8DAPj8AAfuEwcO9eoJEuwC9w8fBwEH9QX7GQb1//oD
9/gDFOgI9wQDDeoEAQsGDAUF7vH8APn5GALx8f78BwD/8AL5CwPmCfIGDwQU+AoP+/jf/PTw+A7rAe8ACxkPDv/e+BcO7Qfz/vYj3O8QDhIDGQIT+gP27+oJ
BA33/BAQDP8M5Avi/hgM9wT/9/sABfkP/g/9Au305fX+BP72Hvn6DfntAP//CO8IA/sAGPkF+gEMBv8A9Qn3/AQNFAAB+QoSFPEH2dH/6Rv0FekiF/MQ8fH9
F/jm994GCBIQDBHvBfH23xsMDiXhEv0Q5xQC7v/4DfcQAfj7+/r+Ihr6D/oJBPXbFvgCAQT/+w8XB+4p/vcRJt7mHvYQ/A4Y9fTuAA0LBuAKEgoH//H9AvcW
FgXtARIb/SkV+QP0/gT+7iL7BPXw4/jy8Qvu+fwC7REdCu3+FA70Cvz5DOz0Evv1G+0LAeXj6gHmD/r//gL/+AwA//0EAgAOCf70+PwW+vISAAACB/76AwMN
CAADBvkFDf4CAwsM+hUO+vz0BRD78Rf8Av/++vID8g0VEAQACwPjBRoEEu8T9xETDOnj7fQu9wAE5B3+Cf7yGwP5AvzwBw4AAP8K/wUaCf0F/gIFB/YO/wgA
+Qj2AfkIBwP68QftGQvsCwcJ+gYL8P0AEwgF9x0IDhH79fb1+QT9/BTx9PsBAvsGBQH8+Qn4DAENBu8Q9AgB//kJ+P0L+QINCvz6AREC+hAFCQP7BwMD/Qz9
8QMNCPQEBwHq/wYJCQEQ7wDzC//8/vYHBvwQ8/4CCPzlBQEF7QgDEfDsCgDzHxLyAP8gDwP77gkjFeMH5xH9+gIiLBHu0dLqAgEVAgsLCvgIAwf+BwYF/vj9
AA0B8wH7+vcM+/Tu8Pz4BgoBAvroGvUh8RD++AT/G+X6/yMa+AMZAPkMCPry+QDz/Of9BAfy/v0GAAELCvj8APQF//MC9wX3Evr5De70/Pb3/RYOAvoKCQEM
Gwb/7//6CBkF7fn1/P8E+/Xl+Ar4CwD8Fu7tFvT+Aw0D8PoG8xL1AwL6Ax0L+wT0AgP27OwR9wr6/fcfAwYA/gUB+Pj9/eUTA/Lf/QIF5/oR/Q/19w3y9QT3
DA79BA7q8wIJBAcQ9gAQCeb5Evz08/kA//v2+vDrBBEADQEB+/8BEgMFHPIG+O8J8evl8vUEC/0K7QDyHfQJ//wBBwL1AgX7CAP4+QP9/gwBAQQH+wIE+vv+
+AD2+fEGEQIGChQBGgT/8gny/wHz9h0ADwv6BhUL+gX+F/MR+fQAEeYDAh/3FPwa3sj71dfz9vTY+gQL8PLtD/UF9wr2/ij47AAI9e/79wb0+gXyEAAUEOoD
CfLoAv0Y/PQyA+v9AxnvDAEY/gkVC+vqAfLzDvcO5fXvCOr+9O8BHAgpA/kT4P72+vUBFv0R8O0EAukKCgIP8vsZDPACAvL+3e/z/vUEDOQICBQDFwP95/za
8/AN/fEGBwoH/fYH4gbl/AoBOukCAvPx+Af2EPwSAf36CwL66fsG1d/4Aib3ABH5AQv/CAEB+BX89REG+wEB9xXz/w/x7QTt+AsD+gL1Bwn4ChXr9QkYFAsC
/AAQGOgX7yD/AwMYHRrq6+0CBgQF+vz6Ag/6/QYK+fYRDff9CAYFAvoDAv76AhEBCfv9BPv3B/YX+AgG+/P0Cv0ECwr58wwB9vEDAQru7Qb4BgX5APjwA/sE
+wQTDfMCCgX8FvsP/wD/9gr7CwERD/0A+fQKC/jbJ/IJR/n1CeD2H/n/6D/uKA0CBBHkFwAADTEPP/Yl/QEO8BQvDxAI7gAcBvvtD+gVB/wAGwcsDQoGIRAi
Cx79/f4C4SAO8vcXCPT7AAn4/PL5DfoB9vT79Ov2C/TnCPT3A+3/Ifj3/wAED/X0BRT5Afn47AX85vf8BvUBAPoM/vkDAuQTAvkKEwLp/fv2AwYBDPD6+O4G
Bf358ATv+PMH/xPv8Aod/wEIBAUHAwDtCPgPBfX3FQ0I++3+AOwJCwgLA/31CgXt5wP5DP8X+gb96ggDCQwO9v73AQQCAQgNCQIJ9f//DAMA/QUP/g7+6wn9
Ev3jARQB/wH6AvvyAwbv+/wL6gUCGCQhBgXsBOr05fH4H/0DAgMNCwITBvn6/gQE9Rv8FAM49BETCeQZDPgNDAf+CQwQEAkHDAr4FtjvDO/5FgMA+AckCg34
7AX4DwP3+PEIFf8FC/sJDecM+fgR1/8m2e7K8SX5C+XTvCD1/vL3IQgCzyUNMcfe8hwU+QMRAATzDf4JI/732eLlBf7vFg0OAPn5JQcS/AruG/71/v//BfMX
/gP5Cf4EHPP3EPL/EvkL7PP/FhIdAejPDvkRB/wI+g71Cir7C+Ht2wX4ABgLDvr46RoKEfgM7yMC7xkIAvQBAv0R9hEM7gn6Cg4S6vYKAgQS+gH7APn+Ce3z
Hg8Q5SMYCgsWDQvuFPTvFvnmFt3oCvHwAf798hj26/Ht7vHlAf8CDA8UAw/x9w0eAgkcE+kX+Pv8+PTQJv0A6wb58wD7/h0TAwsH8QEOBPsA+frw/gXt9Qzr
//sA9Rf/AP4G99sYKw37HiXz5CP3/PwJEPLy2eL/KOcc+RLhMfgAAAf9+An3AvUN9fz+/vsF8AAG+Pj4EfsBDQP5B/kOEfnq9xkC+/T6HRXu5wH66vTxDO3k
9w8GARsFE+7x/fUA+AL7C/8FBwQG8fXv6+8A/fYN/wQCCv0QBPz4AQET+/bwAQz9CwIAGgQH9+sFDPzr9P4N+fADBA/29QXx8/YN+PUKD/f5BR3+CQjuBwj/
/BPyEgL9CwYICvb/+AwCAw/tye7p7/H6DO7zBOnzF/X1+y3wGgEMCs7kA+4FzRIdCg8T//Dy8g8RCfwG+xD8D/rx/P7+Awb0D/fnC/HVCvr0/QQJA/T2AA3y
CRcFCQz6/P0GAAf4CwQTCPUQ/PwH/wn73df47/PnDAcVHg/38ggFCOT3+fgQ8fr7HPD0/vr7Evfs3Pzu+OsIAAsUEA33AAQF5/QG8Q/69Ash9+z69/YS/Pv1
+gXvEAL9+vUO//wB4wsRBQkB+wkFAhMDBPgYEvYGBuLxBwP6CPjxF/f8+wX29xME7fXr7yPsDhPv6OQG+zIN+BP4BQn9+/cN8/8BCP777gX6Be7//wH4BgEJ
BQoGBxv7KfH6E/nz9A/w/gkLBAX3D/r96wH67vf+ASP5CwYL/PsSAuMl6PbqBOj16AD8/ewW+/vuBP34/x/6BwMRKAn57xkA7xLp+PMG6wbn9/j26gcB/eoK
Cvj5DPn9/BElDwcKAvgBAwb6CgIADvT0Bvv+7vYH8wMMAQL9BvoMDgoODf4KCPr1AvoHAgkT/e8G8e7v//349w3u/An65QcHBxQD/wr24vgVAQMp7hwW/PL9
BBAI8f0hERvw/vTy/xEj7//y/Ab2/f/2HBb/HgbpFQHuEREB/wkEBxQCFPj79AT29/T6CwAG8fH5BwcH/vb7CQUQ+Q76CP798vwF/vYMBgXpAfUf9SUDAQXy
DQvo6wkG/wP6BQYN+P7/Fvfx+hMLDvELFwkF6RUPCwLqBQf87wwABwMGDRYdEPff/wob9QH26/MU/vQOIC4CBv0bwuYTEgQmHBr+GtsFAgYD0Rwc+wz/6wwG
5RMiCQUCAPQJBgME8vkQBwkHBgcD//XlBf7f8PcKGurlAhwADRfqHRPyBhj+HRgHER4cKfUH9gAACiLh9fkAAO7fGRvxBvkj8jENBxT7/BkN5h4KEQP0CPn+
+AoR5Q4E4lX3BALLBwbU6wsCFfgDFO3t8A8FNPw2/tgSIfUC9QYBCAYY9fICFfoJEO8IABMFAwb/AxYI/fTvBfD79NgF8fP2BfYEGfMGDAwFCvn6EAH5/O0F
FOPt8f8AEhAZB/oL+xX++vkIBQwJCgz79932Ftfr+QH/9//k+/YO9RYSEPz6/wXw+wgJ+/8M7wP53w7w9OgM8xQKBQUA7QAHAiwB9/YS9hkN/gsADvP3CfHj
/urt/wT5FQQICwb5GxEH+xUDABYGEvEL5AQJCwkP+vUSCejwCe3+BwkY8e0hDzT1EPPf6u75FBcPCBv38hLnBvYJGQQYD/f9CPEFBBUKDQL8B/gQCgj78g4F
CPMFBvsL/AIBE/sCAQUKDg8GCQAABwz19xr9+CPoEhT6/+8K8QYN9gcGDRQD+AMN+wkIAvL5B/MA6voG8voT9PIK6P70+QEXAPwL/xX5AQUO8vwD7Qr9Bt7y
BhX89g3u+Bnp/OMB+wTw9Bn0GPIJDAT2BRb79Qf+9PgAAPsOCPwACwYLBfv+9gn4B/P7C/L2+frzA/wKC/70Kf4f/O0PHBv6Awr2EtoIByz+EQIGAhQGFev6
7+H0Fdwb/+/r4wLzCO0N/hoaBw4CGNsSDPz+ARTr+NwOBf/+A/EFAQ39AwIG8w/1+v76AAYCDgH7Eg38DPgJBff85gf18+72DewYAuf1/fgBDAMN8AH4Gvfu
Ef/yEQv3zQkNDQ4C8jD17sTw+hER9e0JBgHtHR0E9Nkd6vb2KefXCwQbDwr9KvHu0/f5DgYB9g0DAfsgFf706BwAAvgf6er3AAX58gkE+gQOBPYH6g/5+fYM
BvYA7hD5/foJ+AcD1gcTChoSAz/y6Mrq/h8P7wQMDAjrFzIW9NwV9ub2F9XuD/cRDRP7KPDq4fwACvoIABj+APgfH//y7BMG9/0j6dPwI/ELBAM7Cvff4voX
CO7y+wgH3wUcJvbfDeX07g3m/AAJ/wH9AOnp/wT8+wLv/vEb7wMP+gLj+OsN//Ld6gXh3d8ApxMQAQEcDQXgF7vzyvXd5ukDI/k91+8BAfANLPT2BPnm8f35
/wkH+P0P6ALo+wH8AQMH+Rnw+gcA7gUR9P0HCAUOCPsGBfsCCfgNBPcAAwwACxcA/hIJ9/oB+QfsFOsk9BDs7vb3GPohvgv2GvwJ8ST4Dv01QhDh8ujx6wD6
9Ab8Eg4U6wXyCAAUBwz8Avz/D/cIAgj29+YE+QMG6wASBAT+7wr4+tP7/wwG8/MD/Aj7ChD+8uAMA+j8Ivf0BN4k9xQDCu/3DQDxGgsFCP8TF+vpBwP9+g4A
8hjuCAD8//vd+fIEAhQOChUNA/D0Dvf9AwPjAeHsHQAX/vX98fIK/vb9CgkHFf8CBwL+BgEK//v+/OoEDOoGAgX/FQXx/e4FB/4OB/X26vPs9/gI+xH/8/0C
/Q4IAgEEBxPs7/XxA/YDDgEG5vAUB+wPDfEGA+YQBfMTAAr78vXyDeD+HPEX6/sAD/Di/vz/ERkX6gEC9Q8F9RXz7/IACwYH7gHX+NEk6Rr8Yhz5M/b89Mfw
CL31G/gG/SP2BP397Cfr+eUXD/PyBPf1/foGB/n2CgT+9Q8PExTu+AYKFwAL+wz3PNQPAe8UCQnh7Qfn8zQn4wYj/iH59xLz7xD1+PUR9wsW5BXt7PEB7fD6
AwX+EyLiEP4AC/byCvPw/PcG9v8REyvmA/D8DAkF5fj59fsYHOsABfEL/+8E/+IOAhEPFAIEAuEb9f4H7fzi7fb5+AsO7BIi9gLl9fbi9u76+u0KCg4a9hAL
9v7w9/f6BvH6DA3nDAoCB/r5BPv5/vv/8gkAAy/bDeABBQQK7fD88/4vKeYHBur8/vMK6/oF+vzxHggOHPHyDvwZCQ8C+vTj+iMQBgkI9gX1D/z15xf/8vgg
FBMgChUb9DcK7/wYBwz4HgcD/AgHGAoLAfAd9Q3/5hfA7AoQEgcKDwHk8AYEAgQNA/T/+wYS//UA6/vvFQzoB+YLCQMLA//wFRf2FfMK+SsDGv8OAgIN6AoF
ChIBEOUB4AMcCgIdCB8HA/8cBQT4FAAIBg0XAQEDDhEE8AIJ+w3m8wb5+QsKGBH1/ggDAfsRBgH9BQMFFPb0AQv/7vH0FOP9BQ8A/gMT9OTwDgYUAQz28wzw
BfUbAgPnCu4I/ekGyPsaDhIH/BYB4PEQ/f8EIAj8ARARCyDtB+gM6gQV3hPH7SXsGf37AQXT7PoBFBAcBvANBv0PCAMA8e/q/gQGE931GO0LDwkjDOEF8fwM
FBsB+v348xgBGPjs/f3zAAcV6g0UBBcB8RH21e0NCQ0IDgr+Dfn2FybtBu4G2AP+4gK76Qj7BPsHCATnE/j/+w8F7gUC8/8NDwX88/r/AAjq/vf9H/32GvYW
DfH6DgQL8RP9//YLCBQC/wb6GQQKCtkQ5PcJ+AMEB/8AFAUK+wQXBg/4CP739vcYAgX37BEHCwIBBCADFQQGDAvr6RMFBwgZC/UA/w8QD/kS/wHu/gv1Ctv8
3v7UJd8a8g398/wL/wcBKvcB/vgCA//6Kgf35/oLBADW+RzyA/30KgX56eb9GP3w7vr/CO7/HA7v3Bfj/vUJ9vYECwj//f77E/X9Dwj6+wb79PQG/fr5AwD6
Bvn7+Pn8EAD1//fn+/sJAfz6E/UO+/Lv7O0DHPoD9fMLBB/2FwoG/+n9/+vxCA8N9/0q9CPh/Nnf8vYy8wX+7AAMEv8c/RgN6gX9CP3rEQzq/An5/wgG7vff
9wYJ+wPz+fwHBO4a/RIM7vILEAAJAfPxHgMG8evl/iIhAxcE//72BR0CFRD0Gv0A7BcS/iDw7PAfDvzh4/H7IBwRD+v/+OzrIxQJKBD2/+0C+gYEIRIE/f77
/A0J/RII9gIEDP4GAg37DAX61PcEK/c1/tru7foZ1vQQC/wb4g8BHAPz1f3+9RQdHjAGAQn5AAoT+QIL+v4NAvv2AfYX+QL/BxUEDvz58/Pj+gAOFfH3+gjr
BgT+CvTw9+z59+8QBhIF9AX3Bf8E/+QJAeAA+QjvGxITAwj69AQT5vT/Bv4NAwEI+w0IBf0L+vcJ9Pz/+vP3BAsW8gMO/gQDAAj7/gz9CQMKEgD9AfD+/QkE
Af4P+gMA/On7BgbxAwT17uTr5wMDBwYV+P397QkB7//79utBHA7y//r/0BDpRAsh5gfrHO7/9/YEFB8c9yTm+P/59BsEBuz0B/jtAgMg9hH69vsK7e4DCwkC
Efv1DfT+/wL2Gv75DA/sEP7y9A37CQ8I8v/8FQMM/O78C/4FIe38/AMBEfz99wD3BB8V7AT7/Rn+/Rb57gf6AvcN9Q36F/0I/R4E9//+Bfv+BAQG/RH/+hEA
6ewY/Q0K4/3k7gP/BgH+Efn48P8B/gMFB/oGB/oGDAD++QH3Bf///+X17wT88/4VBgr8APf8+QUdGAkPDgP09f//+Q8D+f4AC/cQDP34/PcM/ggI8+oQ/fUO
8PEA/vwDDxHjAAH5Ef3sCTH+CQoGDvH3E/b0DCkB9hbh8f35++713v0V9R/1CiAY5/YJAwbx8A3u4if20vW+C/f69iLkBh39G+z79RD0GRb8E/wFA9oCHffk
FuXqDNj08+H4GOkEGPIc/Qz7H+4XCt/k/SL+I+bk8R0IFfzp/RwaK+YM+A8N7+H98OPrDCcRCf31GwgUDQkX6vf2BOv8CAgNBvkB8ukXBP3w+fkF7AoH/BgC
+vMMAfUEAQf1/O78Hg8H9woBD/UB9wX3HQb2BQT8/An4Ee4E+/MC/ATuDv8KBQP8B/vx+gYD9v73BAL/6u4B9fIL+ATc6hwP8wYM+BkG5OcN8O/d6wgF3Q3c
+PXj/OET8xD8PRv/KfgB+dv0BtH6Efz+AhL1A/v6+Rz7/O616fTk5v35FSAaDwYj6xvq5fTuB/wBBCHw5/ry+hwR59rv5QHg/QjyDxgAASXuFP0BA/MH7wjz
CvT3/Pv8Agzqv/D34ekLBRs2GgvyFeEe8u0K5AcB8wUb4Ojx6P4yEyHPCxoGItzrDuXlGxv+Bfjz9wsDEiAe/PIS9PrpGAgEA9UOFgQVBQcO/+UEHwb6A9n+
CO33CxoI4R33+AkUHe8C+/oT+hsDBAnl/f/9/gD4ChLzBwwD9AQGAwv8BwfqBfn+9xnu8Or7FBrk7gPt4RrtAu7c9hn4Cxj4MfsV7/bzCQfyERAS7RMdDBEG
AvMHFA786+v2FPIKHO8V+Rb07RUIAwb1C/v/ARwV/wb57v0EAfQQBv8F9g0KCQAO9gYG+BrvLuQHRP8CDNkNIA367yjnH/nu5xoCFQwAFAgKK/4mEvwa8gIT
7PwG5wsNBvz7H/QH/PD5Be76CAEHCwYI8A7/2w0D5RoC+xod+Q/55vvr+A0T6vMO+Q0J6gDr+fsaBRjkBQzzPcQR4wbuHyzh9BAVEgvh7vvwHwkH3s8CIEn+
Dv8Y7eXrGPT78RoPE/H/BB8QBvYJEAIK+A4G7yD+KOL3+hLn9A8U//z/AuosEfYM7u4H7hT7BfoKMtvlIPHo/O0NHuYI/BMSBAMA7xQI9vb3+xPyEQYJChAb
B/YK7PH6DQQb7+gkFgADHw4oAuzwEfT9CvsDCQIHAgQCAAf4A/T88QwL+wX6EAEMCAz4+ub8/wr2B+ML9u8HAQoS8Q3zAw/2COzt3w7l8Av1+QYF+esJCQL0
AA39IwT19PXz8Bf+EPUG+vv5Gfv/7Av//9sP7PsPAP35DAYIAAUV+RX9BPvsAAn8+w0DBu/+DPcaAur5/QcS8f/4A/8PCgoB7sX9AAgIAg/9JOn/+AzW8AkI
//AiAgPi9vP8CegM8xYLKSf7/A777/0g+f4PG/wIBQIMD/wNAg8C/fb2/f/6/BD3//nwABT2/hkO+hgZDRcQEwcDHvoCA/cN+gv/BPQF//EE6RL8CQnyAgj/
BA/3+Q4FAfn76foACgAh/wAPAv787ggP9vkP/OTmEA8HGPH09wb3EvcBCvsQ/vsDCvYFAwD49xAf6P8IE/v3CCQCA/ruCAf76PQTCBAEFAP8Bu3q2BP+A/0K
/fLv/v0B8wsMBPcFAQntBQkD/PzwAxD+BQL+9PsJFAcA+gT67v3m7OL1FOsL/vr23hTa+uMQDvvx+gMNHfA45fvo8gYhDPf1+vL+MC3gBfHzE/j0JgHpGP0B
9gj8GekL/hXvAt796QYC+vgAAwn18wgIEvr8Cgjt/vgQ7wTs/gjwDfoO/BL19wIG9wgH+g/9+P758Pz+EPgA9Qn97P/+9wz29gX86/gL/wEK9AIJAQbw5AoA
9QMRC/AB+f8A7voJ9P8ABvYM7wgKAOQB/u37BQgHAAP/CwkI/wUHA/UA+AYRDspOCPUFDREoudsLCuYN5wsR/BIFBADpw/TtBiz8APsX8B0DCeoDDAvxChcV
Bwb2Awvu8/QN9gb0FhEQEun96RPdUAMBDAH8AtoGGh4ADfEVFAjrAwf/+OoEHvgX4xIMBhD/+OoL/AMe3en28+oJ7Pj68hDu9ez48/gN9/3z9g0HDfX56AkQ
/x739fwA+fvtCwoBJur8AA357v37DQr7CfzkCgMVBwYCAukDBPsAEgAK9P4BDeL/CvYg7ggWAQkGDNYcBP3/9R4T7PMC+gD5/v7q/QbsARgB/Qrz+hQFBfIQ
+QQCCBEHBQsh4fv8/Aj09wP4JAcQFA7oDfj7DBP0Aw3zHvH18xjiD/QHCO8T6PP+8gD8+PYP8OcCAicDFAwB8f74//H3/uvuAAgJ+Pfm6AD9Bw0C6Ab4+w36
DwIkAQvl/wL59Or79fEDFQL1+v3p9gX2CfTwBfwGAQoJEg34BhkIFvf06wTbEgIT9/b79fwC7P0E8PgC/Qv2Fhr5AeAo/vMVBQX+BuUEKAz5/t7rHPcGHhXz
ABbhGvEBDvsI8R4L4Rbz+/YWAwcC/RT9DAn7Cf3+B+/3AeMP9gnwARrvAf74Dub05//q+hAX/e8H6ffx+wUO6+kYAwD/GDQMAuUPBQgW9en3Bd8MEBz7//3r
7wP5ABTZ6QX+EfwNMQgZA/v9+gAC+vYF8Af5Cfn9//X+9AwMF/j5+/HrEPv7CwUG9wkDCfEK+h4DFwT2A/sG5gr1+fzzDQn28u0QAwYMFQoMBAMN+ALpBOcE
+AIC7h4D7//39ffc6/8C7xP0BwYZDgf0EP8J+vcCDvsH9fz++e709uvwAAX+DQYGAAbzDA71GPUN/gb16wgGCRMFCPEDD/z/AvMC+PQDCQL/D/QCA/UJBfwJ
8fwMEwMZ+v4TCfAF/vn8/O0KDgoX+wYFCgMTCRD0Ew0EGisJHhQW+AP4/Pfq6Oz5EhINDyb9M/nlEMsJ+xznz/0QxBP36+rmDAEV9+krCRUIGwcWLwLt3RYS
yh8ABe3Y9wLNCfju9vIF/Avv+RwTHgsSDQwwAfXhFQj5D/AR9Ant+/b4+/Tu6P7+EQQH/QX+5yAEAf/w/Q4O5vkL9AzxCff1+v7++e/q+AAVBgUACPHkGQT9
AuMCAwXl6RfiIOQQ5/Xw//ny4N3s/y4RD/0G6cU6A/X8yQAKG8fzEPAR7wXx+PsD+vjs5vT+HAgH/wnt3iIG///h/gcK3Pr+/wUG+gwEBQXs/gn/+QP8///7
AgAU/vv5BP0C+QMH/QMH8g78+gAKCwsM9QL6+vj1BfP47QILBAIQAAj7C/wI6vIJ/AsM6wD9+AAS3wAQ3yLz/gMF+SD88BrjAxPvC8je6yHwNufe7iAkMdrh
/hIIQMsKAhIo3/D83cX7ERAhAwYL7wkUCQzq4hcO7AH32/UNFwHbG/wU/u/u++4V/AgKAQHw/vn3C/fr6vgBBAEB8Av8/fgC+PgCAwUFEvj6DPr44gH1AQwL
D/f66/L27wcDAPr7DPkABQgE+Oj89gcJ7+767w8EHhz2CP8E4wH2Euzx+RT2CPUaC937EuUGC/oKAfMJ9/3/8PD19P8E5xf1DAYA8hoT+wQDDAL2DAEQ6wMO
+g72/gYW6f349v3uEv4T9e8H/gj9Chb//ugN7QD9AuP2Cvb/B/oP/vT8CQgDAQrr8xQABv/7COz45vX/+wv5/OsOBwUEEfvx+PTs9fIH6gD0A/oIAhT7AfcD
CQ/+7hQIAfgODf4K/wv09AMD/hAB+foA+wYG8/btAQH8CA31C/gT7OL1CvUHAvELAQ7qAwshB/QCEBoqD/j/4AL7D/gALRz29wvyHAsI6OIGDxD8/vX44e4Q
Cv0Z/PcK/PUSD/8KGe/u3AsI/AzwDAMIBukE7un+3RIS//3sDP3/AQoYD/sT9f3/CwIHDQD2ERIM+vv2+PbtBwv97vgLAf0JFhUGBxL49+0Y9gQg9wsECPzp
6/Xw9vgAAgcD8QD9AvoUEf37/v/+Cfj7Bf/sAgr+AP8PEQ75/Qv+HwT39/L1/Qv2AfryEvET9gT47/fq7O3pGiUM+eEPAgD/CAAM6RAB8eoVDyLwCO0PBv8L
AP4LBvEC6/L/9eQBCw0B9g8DCAX7CwL/EvjsARf3EQ/oERD/Bhr3FQr/BxsNEez8/A7/ER3lCQMa7gTuEf75C/0K8/r88/H8/gDv/AAI+/P///rtHxP//wby
5vv/+eLf9AbtCf/eCujeEQL5HfXfCwrkHNj6/yMt//wLIgER9wcJ5PTvCyAE4/rg7Afq9gjr6/0PBQ/wAvPzAN8VDPwO9wMK9ev5CAMR6/8BCfsG/Pf87Bjx
/Ajs+PcG/RAC99kEAPT7E/r+ABj39BX0CesNBdcI7Ana8/QBBv/+Bvws2+wA5woZ6xjuGQ4EMgfrBP/sMPcByC368fMN/wPt9A//2g8E+gYDAf4IChgd9Pzp
/ujy6v3x8CDxAxEN8hD+A/wH8vL/AAD3BQr4CAkIBQX69/TrBu3c7fYDCfoR+vIGDAD1Dwzw/AT4BhH9D/nyBRXvAvQA+fgG7RYHCwLe/f7w//cE8ff7BPcQ
1gH/BO76E+8BCQD34A/9DRoAxwUHBgIMAfzhBgnu9R4OCeIU2xUC9vfhDgMKAO3pIezx//HmGPUAB/L84RrpFQUC/u8E6/34FB8B9uz07gr+B/Aa/gDmAf0F
+QH6Dff77/geAvwFBfry6Q3xAAn+7hP65/YR8gEE/wUE9/cNGwz4AAwAAAXt6QD2HOr0APL/3fqwEf32/B7wHfL0xtm4+9/97wYM9R77BvwM7OgCDvUJ9f7w
BusEAvoEDAcGBfD2+v0AGAoI//T/8wwJ8xzrEwEKABQD/vb/ChDu8vgA/AsH+ekF+vvw8O/29QgX+gkCCgP3CgH6EwT58f/9AQb/CgMFCgH7C/cD8g76Cg3s
AP3wCP71BAb/BfL8GQYX7/f08QP0BwYB9wAE/v0HDAv0AhMGBesVDgoF8QcFAfMG+AoIDAcUHhL54v4GHPEC+A/88/IV5e3y+xjr9AP9CeQLCAbx9fkRCAQO
8Pn0IRIRA/r9EQ4HFRf+AgL+AgMS+Pj//Q4S8wYLEhD28/MI6QcW/e/xCxL9DS4S/AYF//oEBBL/+un2FgDmAgfuHuzlDvr2BfnvAPcK+hAIBgH/B/P7Evv1
//vg+/TwFvYUBPYD7QT+9tkL+wj0EwsLBAv89usG/fz7BNz29fIF/hUO+wQQ/gX55BH8CPcTEQkLEP8M9vMQ/vb94v0L+QP6CxAFCvAM/gHyD/kPBA7s/vUL
E/L+ARMB/g8I+v0G/wYa9/UEAfTtDOkCBAQDBP7t+foSARID6gUMAAse8Pju5QcC2PLwCOz/+gQFDRUICf8DCBQJAw0G9/oLAfMJ9PXtDPr19Qf77v7xJhYA
7APjCALjCgj3/fL1AAb2/Qjt/ugG9v4RAQgH+v3t/hQG8gX7/+r++fb65/zq/vz8Fw0JBfz/+PsE8QAI9BX++OYJABQGAxIC/QMT+gf7DQIUEAXm9QD87goH
+/bm7/71/PoIC/bqCgQH/Ab7DhEG/gEGEvUb5/0C9PoFIvEBCP8U8AsUBeEABAMJ/RP4/egJ+fkT9wf78wf45vUNABMXEQD09wf+9f0A+xYGDP4R7xf98wP+
/hL3FxD9CvPu+gb4+f74BPHt9/r/BwbwBf4J9f4B+wID7fINCvzvCQAHDRHzBQAEFfAJ+AsE//76+QzzBAcL9A7+DAAK+AMK9v4B+/QS9QP9BgH18AQBCQj/
BgEL6vAKBez1JP8M+An9+QIR+wL9AAb7C/8CC/H++An9Agz6BvcF/AYKCgsD+/cPBPgV9/0D8PH7CwkBAPkK/gT7A/gO7Qf68CgK+Pr/7gL7+wTz6/UCA/wK
8wn8ARADBgEE8vT0/gX7De/zAuoE+xgD//sa+PcSBfb9CP4LHAAF7Pb8+vDu8+r/+gEd3u/l/OfrBgb9AgHyBPsQB/YD/QzzBvH+EfXu9Pwo9wL77f0H8RTv
DAUGAfj9Ax0EAA4SAAECEBkAFgH/DgoIC/36DP706w7lAfAB/vgCAQz8A/saAgQGAPj0BAP3+wML8gTnCuIdAfUQCegC9OkDGfMVCg8K+vcHB+b5BfQD/f8L
5SwJBgsDDRjy//j1BunxEvcKEwP/AO74Aw8DBgbw9gXz/xIc/AgKEPEBF/3+/QMJCwT7BQYE89/0/vkRCAoFDPgEBgIM//kP9uMA+BINAO8H/v0RCfH/AQb4
/Qj7BOER0RYA/PcEAwv0AgsU+OsJIQ72BhEN6wMV/Qjv+PQD/APvCxQYEPQN+/jl9A3qCu8ADxH8BxL7BPIO9/kB+gXp9Q3+/QTz9/4CA/0FBfvz7wgOD+0G
Dvj+BgL98PIG/wfw+AkJBPsIC+0B7wUM+wAA/xLy+/kOAQ799fX18QEJ+wT8CBMF+QMT8gMLCQkAAfwUFPkOAvf+BPn68PH5+O/1+P7y8xP69wb8/ufv+QsH
8wn8/ugBB/0F9wny/AASAQ77+BcB3N8A/AkSEAf4CAcMDRoDCuYI6fkA9Ba96xD6DQHwEgoA9wj4CP//EwLvAgwNBQT/8woHFA0JBAMC7AsC7fUHAP4EAvX8
+vD6DfUE8f4M8vPxBgcKAxnq9v0GCfwG+gMT+AAQ9f4L6Pn6+f377wD4/AYN+vDp+v3nFf4IAwz/FB/v9wwCAvsC+fIU9PgR+wMQEvcH9OD9DQn9AAP6++35
EQoMAe/j+PP8DPL5DAX+AvsRCvf//QT4Cv3u/+oRC/sM9yYaEfUKCP/9F/fs+SAFDg/7BvUU6QLn+PsCAhT8HBHx6AQDDOv7/gQNEPv/+xf6B/j//PoFC/4Q
Bg3zC/L38vT89RAH8tMG3xnwCwHwAvIRDBf38wnvDPcEF/X8+/4PFOr78fv4BgH9C/z/AgXt9gkZHvPt+gv+/PgOBO8H/AL6/xL9E/3/BwD3/gcFCv/8AwgO
APUC9Qv5/x8JCgIJCxQfE/8I9fDkB/PzEvPyBxQRAvr+7x377wQJCzfi4iQH7fULAO/69fMLBfYW+vcW4QUABvIb+w4BAPX2CQkK+g/qBg0ECPz3CPvi/f8I
7Q0Y8O30Dub+FBEZE/014fgP/9/yCQ8ICwkHDwD/A/nq/ezq+vQOMu3+7AoF/QQH9QcH+hYpAv8F+QYH6Q7gAxHwCwsMFg3vAgD2Aff5Dfn6BhsQ/RgE/AkM
/QPxEf0CCuwIEgoH9eIC+gv5/AgCCwb7Hwnz+gf29wAWAvsJBwsAAAQB/hAE7vMD/xDh//IFBAv8/Pz2BSPpB/4L/w7zBu33Cu3+8ujw7w32Cwj78/wQ3ADn
/AT18QHuAOz58OfyAgX2EwsI5vr6DhH6Bfrx/BXeAOb7AvXuB+//7/jt3/X7BfsXDQDo+fwNEv8TCPv79AEo9BAY6xkT+RMS+Q0R+hgKEfkBBgEKGAgQ+P8Y
/d/5GS8W2BH99BMhDvz9CA/kCt0c9xEc+fDUyQsFDg8ZABDvC/T7+xkOBNcF/RQGAwML/wMNB/v99Ar6IfAN7AcL9zUGFu8U3A71GfkSBBUMCvUOAwT2CvEO
+/4S/fH75xcF//Uq/fn66xz3AAoMLer4B/3nAv/1Bd7r2xffEAv7Cgz+CPQYDun6BQz3+w8HAvoL/gsH7fH5Duz//gL93ugV1OvuAQkIFCHxBxcOGNz//AsP
6vUVGeXfBQUGFSD8+xjyKevvCvgG8/j9J/QO7twJDRQMGOns5twE/wrrEA7mEPEe2/UHBQ707/YlGg7w3wYVDAIa5fL34gsGBOQp6/4G0h0a/C0T2gb84vcM
8urhCQgIBgTs5erb+u3hBBj7FQkCBQIF9wT+/QXwFAEC7vkC/hD9Fvv/BQT+/wP7FAkFAgT9+uoG+wUIA/n1AxEDA/gY7gr0/fkN9/T46QgKAg32/AoY/wYS
7Af8CPkU4BAN9Qj8AwH6IN8A8vT3BQYAE+0D9vjv/Arw/w4JD/X78vb37xTv/Oz2ARMQ+hn7DPkC+/b//vUKE+/5A/4ICfz2Cg0NFBEO8Onw8/fj7AAW3PcQ
9gUB9xDt+RsF9QMhBAb89f318wwLBOjz/Orh4AcB9w/3GRYLHPoG+gf6EPcQAwb7Bf0BGfwT9PcI8/kNE+rwCfX6EvAX9OsACAYSEP7u/gkTAgQI6fDuDN/W
AQkSBuoC9RUJDQ8C8fQYA+4KDhPt/AvtCQz99/EDBP3h/w/z/gXy9gb7DPD8+fkDAewTB/ENGgv19uMCCuwF8f/8Av37/wcZ/gUC+/4BBfv9CBP9Aff6//MK
/AL/9wAI9QMc//Ic/Q3+8Rb09QcKCf4OCgAQCAf9BwT+/PcA5v/jABDyBgL9BP3+GPT8AgP56gz4//YKDfkC9ugC9gDp+/YE+/7zBu7o9uoU+wEHDfkA+/7r
8/MDCvn39vv9BBD3/PUa6f339gMN+QsH+/8FEQP2BBkDDgX0AALy6/z6BvnxBfnhI+v17/bo8gL1Cfzu/O/qBuL47RIT3wL+A+337esO+fQP7/jx6wENFPP2
/gjy8uv8BgjzARDq6vMO9grx/iMF9PMDCuME8gz7+QYI/f8E/gMJ/PwF/w8BAvH35/4E6Rnb3h741wDkIwL69wfzE+od8vwCEwT+HOcC99/qBQb4/dXRDevN
8OodBwr+/uAe0g/j7/P9H/ciDRfR6/YWFvsH8+UBGtb+4fgJ6+kI5fvl+Orc8wAG+SASCd3y9h4W+RQM8Qr0EOb0CwkI+fr9GREM8+oJEAUBF+n29u4EBvvq
EvII9gL0+v/0/vf0AgD26/UJAgL7AAEE8u38A/wL6f8K9fUW/Ab29Rf+8PAS/vgMEPT09xADAwfk/wD49Ovs9vsK/vXfH+v8zu/6Dvz64QUMBgX4JQbqBfUH
DvYD5hLtDP3/AesUBBH5IfcQ3Qbu2uD3DRMB9BIVORvx7wgGEBMZAQ3z9gb9AvAC+vf0FvbtB/n4/fUDFvfyCAcU+xIRC/MG8wv3AAH+DvwJDPzuBgUIAfv8
Af0DD/4FA/v3/fz9BPwKBQMRDQbxAAYH9QQKAv4ICAj+AgIK9wcEBwMI/fr6DAoC/O8LD/4P9wIN+f4J9gf1/QcFDgMA7fz+COAK8gjdFwDNHBgEAkMNH+ri
7xILDQz06f/0Lxnp7M4G4t/o8vv98PoBBRb7APzsAAgC9PoCBAf+9AYNBAAN7/v+Afzx+PkD4fsGDSEVBv/r8dUVCe8YFwEE9A4cCQUD6QkZ9/sWC/oIABkM
6RD4APkD/Qrp9hMHDP4HBgb3CQQK7P0EFPQVCfAFCAcCCAcV/PMD9xAIFfj9EAAWDQD97vYGEeX4++gP5wLyGf75Bvr29gzzEv4JDwTy9OP3/fn6BQIFDfXj
8f7m+Bv/HRcO//z77wz/AAb6CBgAFgj+9QEC+Rb2GPH3BfUf0wju/vcLFPD7AQoE//P3/+0E/wTn8fUaIAkk/8sQ3zMfCRj+yesO++4dNQzy5Rz5DgYD+ffu
APzKEegREw7cCv3/KvfM4wz19A0PChLvFQnp/R333t0X9fIKDQsMB/YR8f0fAuftCfH3/PQCCeULCvQABQjrAw4J7gkC8Qzu5fINCen0DA37DwbpA+sREAQD
BQE19tTwAfQUG/sY/PP/6AEk/Poe7eAP3vPw6Akd6P4GABvw/gAc9/4CD+Ms6/oNAPAA9fULC9cJ+uj/AQfcBPzr6wQHFPriDRQC7R72+AT2+/n48wTzAwn6
/gMJCeX6+O7t+gYE9+YMAiEUCPgS+/j2CAMI+g7zBRIF5+De6hT1BAbyDAsTA/8aBugMENEHCA8ME/wPAQTt/OMC4RYaBBD7BvX05AQGARTz6fMU7g/2BQIO
+f/1A+EAAffi/PX///kPBQUV8QQkBgURDAAD9/8E+fgBFffk/P/m9/ESB+n+BAP4D/3+Awb47fLz/erq4fT7AR3y2esA298H7QMOAekNBf4L2ScEBdX8D/YQ
Afr2BPwBAwD08gT1+gft//8L9AoPCwf7A/zzAf33//ry9+Tq+f8k9eLnCOj6+/kAAP/rDRANCecWEAjvAPALEAEiB/kJ8xMW6+wDDv0K6fvzAhHm8BQK8QIB
+hr44xQZ9x0R3QsCBCj56PwR2Anw+usNHfrkCQPt6hsXHRcmDAL9ECT+AAbZJfLnAyEMDxb3DSEH/gn49fkPEx34/fsHEOUY//jnAQUF7f8N7PrqDP74+w/v
GQ/+Dgv08O8VDA/1FxUD/vUHBvcK8vsSFOoL6vES7uQI8Pf7Cv0N9OPq+gUAC/L09AUPE/n5+RAUGvII+AMD9/f18wX/ChD+CeEHAfcK7fT5+f4D5vb9+AsZ
/v3xB/b67AkAAAcEDArV0eMi+if5+u0kCh/05v0dFyzrFfYeIQXs//Df4CANC+PI/hz9Auzg6CD+DxDi7Q0eIPkg8BgHCtr7+AjaCyHv3PzsEekw1Nz2EBcG
4Ov4GxAf8QILGPXwCPXvxRz1Gh7T2/Ug8iTh3vUcEhfx4PMYGCnkF/EcB/nn8+7s6w0jCgX8/wTyDP8B+P4NBuj5FBAJBwD49wb89wMKDPYDAfYI8gAD9fYB
CwL9DwQGC/YXAQMFCAoAB/USBfYP7BIB7OYKBvMI/wMEChP/9A8B7hL3+wXyCef16vYCCAkMEP4ICPUBAQj0FAL38vkACuwK+wcJDgMODwoP7PwE/gP89v0P
AwL7Af8kBAsG7RL99OoYCBoT9vj7GesHAyEB+x7+/hQKEQoY5wD4/gsB/u8L9An/9foCAQfv/AX7BhL6DPgKCAXyEfr8/wr1AuL7/AkG/Q/o+f/y5hUI6+7/
Ff34CAgXAuv5EwYTEQcE+vEL/d3u/BEFFvv6GgQT9vL14P4CCvn7AQP6+QT7APYF+xP8BP/9AOnu/Ar/Bfb/8e3q//T8+//3+/r6/foCBQH/8/QF/wYG8PD3
//QE/gr9/+8P/QH3/v0I/RkB/BL3C/sUC/wN6v3+/vf6/wTtAwP67/j+BQIHCgj88QERCfwH9AgN7g0C8woU8vQA9O8BCAMIEP4TBxIKGvox7/8XDxgNFOXv
G/Pq7BMd6tX8FQIDCuwCFvwG6ej+4+UWCQX2//AHHQHw+CIMDQ8R9sHdA+USwxf8BRcBBQnuBQUKCfAHGwkABggB/wP5AwLwCwb8Bwv6FvDz+ff/D/Pk//P7
9fXmCfv66RcUCvHl+Qsj/vf1DMkX9gcL8wL6/ADzBBL7+Pb1Dv/6BwD99Qj2AAruAfcB+w785P4FHPUFBQ4J8//x7QH6/vr7+vjx7PcCBf/3Cvjy/PT97gYY
EtkP/PMACP3++/7lA+v5AfXn+AD6Bf4DCe8R9wPxEwXoHf0OGvYLA+UABxP5CQftA/f78g3u+PHh/Qr07/vq+AkZ/AcH9/z/BQjz9gT09wj3DOYDC/Dm/wHr
9xALIfYC6BvhEvUD/OD07/70BfgaHBQHBA7mJREC7/YX8QbYFQD7FPwPCf08DAvl/QIU6SDr/iYwCAn/1QoBFdv3yvTyEg3qAwAE/hcaDQL//wL7+/IEAPjx
BPwGAAf/Avz6ABL7ASX7CgAFIP8N9ObyCAUDA/cYC+r3DPwY7fb3EOr1BgMJC/sNEPUgHAMKAgMJABT/Cg4KBQcL8/70BvIB9P7l9SgP6i8PAxMD7yf36fkQ
BQf7BAkJDx4p2P8BLvb8HOwU+hLqGQID/BEC+/jo/QMWB/wC8/rx9BIXE/kJCAse/Q0fACIL//wk8eIV+wr9GfH+6fQVAg4N/OMCKBoHAx3q++wP5i0ACv4V
+Bv/Ag4ICQkDDAP7BQoU9/Tu/wD7JfjxJf8cGwj3E+TuIwUN+h3fBwD9ARIVDfruACAEGwIY8QgLBQL8EwMSGfcN/fb9Bvb/Cw8G+goGGP0NEQT6EgEB0f/5
3CIVBPz/Av4UEA3rBezhAgX6Dv4eKOTo8uILExr+CgUHBxb6Bw36CBMc+wDv+Pf69fMN9P8B9/UGFfgNA+b7Ae8GBgf5AxIQA/4HAOsE7woJGP71Be73+v3+
6fcF9/347wkRDu37/Bz/HgkD9wD4AggTD/IE9f4ADv348wrhCPr9+QbvBRQECSsTFAnZCAQBGRsS+u0aBfMb+PL0//jvCvsY/AgNBgIOAPkKBfQLBAUFBfMG
DwQK+QMC/Pvq+xAd3C8iGwr44gTz8foO+g/+AwP6ABUU8vX5EAz0Fvrv/A7uBQ77CAQA/P4KCQcNCQMX/fEM7/74/PD8APsJ//38Ce3tDfj07wcM/On6BhMZ
8QcFEvr9GAcO/Cj4EvD/6xAI7gDs9vYK/PT69ggAAAXi/gn59vH65vr0/vXqCg3qDgL9/Pn+5P8BBvr5+Q4NDvkEEgQG7e31/OsS9/r82eTsDcUEBQ0FNQEC
+/H0Cd33+fwF6+vwLfgC7ezuHRL++/Qa8igIEAr1EObo9RwNAPrt/QT78xQLI/D57QTx8f0D+Bb2FgL8BRH1/h30Cg3e9AfxD/H9/AI6DPr7/wTn/A7wF/YV
+vzm8woK4u4NCzYPDfoEE/UQ+QT//BIN/wQk/gzyEhTzAOsP9PQcEAUMAubrAgD8D/AK9gP//BT9Cv/28/jtBx0TGP7uEAb0DPv5+PoEBP4aAf0O+ef7+vQD
Gu34+ucoAvgHGhATEtwVLSsfAAP+Hgb+8/Lt3gcPDOgODBHtGv4Q698B7gYfDwvv/O7l5PUG+wXlEfoI/gQ09wAaGuQBKu8Nxwf05hT1BiX67OoFCQoFFu/w
9gQNDijfDQcG8AgD8Ozd/uD5DA8H+OT58e0J/QXt+Aj5/v33HwUbBhThCQHr4NL27/kOEQzr+QDn5PsC/fTkEAMOAwsh9hkr+wb8HPjxEfsC+QX+BQ733QTq
Avzh+hYCBgT9BAEA4xnyCQEV9wQE+v3/6gH0Dfz6+/P86v/+GgcJ+/bu+/cE9yAC4xAF+uIPFyDz1QoT/A/8B/0PDCADCgPAAtkS7QkMDP0P+iT+BAMNAREB
AQD2+/URGPwMDPkO/fcU7vf99PThCvHrEAXs+voKBAYE/uP39gj7BAry+ff52/cE4gsH+hgVAQ8DEf0V/wX+CPX/IRID7uUWDi4R6/zR/PkN6QMI9RQR5RT0
CP/6/gwQCPLw6wAu4+of8vb5DQbqEucZG/UP+ukA9xHrA+n47gAP7AQS//Xs9Pzo4wAY+fTlCRn46AYP7w349dj5+/vx8/fd5hfx+/MZ8gcCDO34Gg3/EPAJ
7SDxFRXmCgQNEdwC7Af5/f4E+BgE+e/u8fL+ECoT/esN+wjs+wcMBf8NAfIBAhMJ8vPfCQATE+n58wP39vMEBwQD8CcTFwsA+hAiCggM+PgIAgjo6/If/wX3
7N8ZBfYB7yb8/AYMIg7yD/j4Awj76gb9/w4E/QMG+/nxEQoJ8w7y//X1+/AN6gPs/fn0C+Lp8yUS//UMDQPy7Qvt8/T6Au4J8PsV9RYMEf0H9wr4+wjqAAr8
C/8GCQoD/QYG/fkV9vbu9wkM/OUOBgIK7P3q++EQCAcc/+4CBAMQ8gXw8g3p/AMNAx0OJgEM9f4O+/MN+Afv7uwBBQYA8w4DCecM+/YP/Af5A/H+8gsW+fQX
Afzz7PfwCvgH6QvmC+IM/fzoAPnx/gjs9v7+DRT2CgALDQMLAw4MB/PuAtkF/ALy4fDtDuUNER4RNfkOAgoGEdkH+PMH8vn6Kvn56wjvPiD//8cQ8wDxGO7v
CPkF7RLwABP5AfsJ6RIMCQbq/fYU7gjn9xbx7hvdNRHvGRsCDBoK7vDx8ArrFtoP7P330uTK9R0K9vX4D/wS//jyAwYD8PQBBxgIAAAEAfYE+gMHBw/x/vsQ
8QwI9gP9+gL9Afbu8/ruBO0h8f338PnyEwsTIwPlCv3nEPr7FQz3Ag34+RMZDgbx+hTkDxvt//r+/A4A8Q8Y9eoQCu3o5BQJ9dsNBRof7+8FBPQaGf8Q6Q8D
Ce4GEw7rFekdBgwFAQkE9Qf9+/bl8P3zFSIbA/L8B/cVCBf14xjwFgz/EAIOAwUD/g/j8f8hAwMXDgYZAu0V8/339/DxG/MI9woF9g4C8vD9CREF8fL/CfDy
CgAE7/oJBQP5Cv8IAhIIEgn3/PoG/Qv2+O73Cg4FBwEHCfr9D/7wCRAQ+AH6HPf4APgAAg0AAAwP+wr4EAH6AgAE/wD0+AX1Bwf6Dfb/DwkBEwIC+wQDDfrx
7w33AgAHABb79An9/Ar3BOkd5RENDxgIDvzl9AEV//UAEQYO/wID+AMB9AYB/fkA7BL//gj4DQLxCfv+8Q/u+QQE/fwE9ffy7PP6Ag0KBukZAO0FD/8FHgUM
+/4H+/3xEgjsBAYCAvcA/Ov2CPoRABP3/PMBDAED+PX+CvQL9wQC/PgB9/rw9Bcd9Or4Gv8HDv779gzw9xP+CwT/+ATmAAL9A/8OAgz2DPr///0CAf30B/f9
FPkA9vj0BQcL/vT4FiAM+/n1FgP5+wHz/hcDAPP24wkGBQAHCAUCEQ/27Of5Bfz1LAgOAwXuBfzkGAP2Bw4FDRL1+woBF/cSAA349wYm9wMQ9PL3AAXxF/YI
BPAXAe37EgMJDQEGAQcMDPLwFAD+/v3xCg0A8AP//Rnp8hP2/QEI+f8CBgv3//oD5PwFBP4BGP0D6gsG9QMKFQ36Av7wDwYA+vwPAwcBAvoACvUB/gYBAwQC
A/4KA+/0AxTuAv0EFgIACP718/IQ7SHrAAL9Fgn+/gv87wnv7v4D7wUJ9AsF+f4O+RT9CQUJ+AH68wIO/foG9/72+vEGEw75CPrz7xcIFPgCAwIR7vv88gYE
/vcGAPQJBw707wT/7f3+BwUKFgUJCgADBPMC8QABAvnvDfH+/gH9B/EJIAMJGAn0/QMbAwEB/P4UCfrh5PD6BP0EC////uzkE/0CGPr+DBnnHA35Aw/4Bezk
9hD7+/0A/groGf0FF/UDAAEGDPcK+ff++voI+fwNCO0C/wQB+AT/BxHsABkXBRTuEQn0Awn9AAIKDf4B++0B8/IS8PIT9RsW/wYB+Q4D6vgL+hUWDvYBBgH/
F+gICgDy/v72CQj2Awn9C/j/+f4D/gL/Dx4WDvgALv4Q6P75/e/0FeHmEP8CJ9UYGgD0K/Mc+hz1CRAC+QoN8gv/CA/5/wEL8AANAvgECPoA/hEA+Q4IEfz+
Cvj69Qj9+/3/BPj/+PQG/QMJCAsNCv/x9gMQ9wX7+QYZz+ISCfEuUgoZ/wEMD+UEBAgFEPLyF/H3BQvsDfr88QT9AOwV+vb8+fYCCADr6PUFAPgDBAr9Bvj8
AAH+DyP+GuoSBAsJIgUSEBb4/wv8+fb47/4bB+wFFAop/usUB/4HCvIV+P0R+vHrChTkBCgM/P70/A4YFfAA0wL+GAIH/Q356SYO+Ar2BgcBAwIF+wgH+RQO
FST6DAX9FAsK+/jy8wj7AP4G+/sE9goH/PcJA+0DDvsJAP/7CPn9CwMG+wYGE/EGBQH49gz5+wH4EQoHBwn//+//+fwLB/oGC/n7CP0O/gr4CgMO5Q/69RD3
7wwN/QH/8wUUEfUDB/gM/gQPBgrzBPvx9v7kERAA+A3+BhPzARMJCwQd9/b3AxfhDAkNFfIsKCADF+Lc9xbqHAjx+9rjHegh8BAY9ez78hEXBQX3/AjyCxkF
+vcMB+X6/PT0CS0GFfLf3APW+driEhQI9+z68ewBD/369fn79PgK9AfzEgAI5ev/D+nv6eAa/Az96iL/5hUO7fD3AfTsDPEG+PER+ggC8fXvB/X93fIF9Qjl
C/3n7A3+AuQR/fnnCgbs+Cr9Be3o6gID7vTdCRgFFgL/7QH2FAYBAhjx+vfs9wEIAdL8Bvv3CfsMAxsVFv3rEf7+Cgse9w7z/wbuBw4B/Q8bBRHz/vb0/e4a
DRMB9fMNBBMcDA/5AQYO+AwC//MEEgT9DwoKAfEC5fwRAR0Q/PH49xIFK/n76Q8L9gH+CBUSJhkjDOYL+vvvC/P8C/31DsUMAfP4SSMGBe37DwHuFwj4D+ww
/Nvt5h8CBgH9/goB/v8J8g8CCfsH+gHnCf0JEgsL/w4QFQUN+wcE6fr3C+vo6w4DHygbDPQE8AX57QAPAPf/Fhb19Qf4/xH8Cef08P3wBvoKCfYACvr+7QH6
Buj7IQP3+O38/QH19AT46wMR8BL+9QQn7AsO8QcN7fcO9wr9EvkQ+e7v/AEBGQbUCw/wGhb6BxPs+ATwCwLk+N//Dyb09Rb9/uwM5+sEDe0J+/b2BPcA+PkL
Dg8P7/H79P32A/j08QoIGvn0/wUW4/8H//kIAQ/39gwCAv/y9/r78fAZ/gblDfT8//7+BQT0+BMBEPz8Cwn4AP3zBv7w9/oO9Pf2+QwXAPT4GPgZBwUR+PMU
AAQAC+3wAP78+gPzEwHo/QkD8wIKFf3vBQz2/hgK7g74AQQD4hH98gf95A7/DPz//Ar3+Qb7DQITHfv/9BH4BCEN/xzq8wj//OwHAuf38P8FBhAE/uUE/QD8
+gj3BgAF9Af9//r5AvkKAPv62PEECfEC7/oIEgoEBfkVAwUB/RISBhET+wcH/QX7/BD49vkKAgQE+Pb5BA7vC/oG9g3y//z3/vX1+Prt/+L9/P4JCwsC/AMA
8vEL/vsJBvERFPAmBA0I8BYI6vD+CA8A8frzCf7/AwgEAgT3/RsK8hkF7kH99QXdBQbt6gn8Hvz+A/sIBQQHGxgRBfcEDw8IFP39+AIJHAn0CQTr6QTw8Prz
AvMKF/jd+hUXAwwmAhUADwb88wkW9fEEBOz8B/7s4gAN9P8T8uLrFhsBCwsjIA3yBfP+9ADz/v4R7QIH9fDr+v72/wUA+wQEEAT+FP/99hkKAAv6+f0SFejq
BQcIBAIE//r1DgkA/eYFDQEcC/rsEgYSGBAL8f/2/RID/PYB6v38D+sP+Qb0D/sP+RAP5hEM3gwd8yMc/gwQBP4H9QP+//z7A/4K7hf3AffyAQj9A/3zBP/5
5vwLAgcDCv8MHQP6BgkE8w0B8wEE/ur27RgKCu/9JhoMIAkH+vkU9+T9E/b2Bv8ZLPML/g72Fvv16fv3/gEHBw4PFxPyAPMGBPsO9P4KHBEC5/n44/sH7v0B
Bvfj/zj7JCUDHhfpNf7/DQroCQTpIwH/E+0UAh7k9A0MCfLj/Qn8AyHx+O/dAfACAwX59v79KAEP/x/nDfz24hbm+wP1+vf8/RIA8vDy8gsE/yIWGgkF7vb3
+OIQ7wfsFvwPBvfpCAj5BPz8AA/4GPcBCwMFBgD0AhsMAN/+/ewU8Pn/6PD18wr7+/38AAcY1P8Z9ebuBeUC7gr73fb+8Q/3/ATtBQz0BA0E9/zr+QoE+hEO
FBILB+8C9/wM7fj7BvYM+vjvBQIIBPXu+Af7DQANBvMK9wLwAwn8+fT0GAEX/O7//fj1C/cSAgIEBwECCQn9ChEB9PIB9wL6/wL/9wD1/Qb2+vT6APv8/AD/
BQP0/vf49fPxAAgM/PPzAQX0EOoH7/7qCAH5/gMO+QboEwf3FQMQ+wX+Bxnu/vEA/gf7+/sZ+vz9BRcHBu4F9RkK9/X4CvULBwwJBxAC/f3/CgAPCAP5+vsL
DQwHAP/sAPsJAPcGCP//C/r4FAr2DwMF9fr9AgEICQkB+/r7Auf2Cff8+QcF/wUJAQHuCv0UBQIOJN8uGf35+f0HA/YWFgf/CyD8BwILA/YG8f4P+R0T/vgU
9/oNCPwJCQgUCgkQBfr5+foEBQkGAAvfHeXw++vl9g0DEP72CP4FCALkC/ICDBn6ABbtDxL+8PDo/f/wF/UbAuIfBfYB5hUp/g8SEPgGGA/w//YbGv8QMe4l
+SQGBvoH9AAA9wUA+OwC9wn4BwD3Cw8G9gEIAQjzE/zmAvHy6wnxCf4J+f4a/O7xBwrqBvH2//bj+hEF/P/0/QoD9PsgCPcD/P4iEesB/uf5FuT9AvgJAfgS
Av0XDRrv//7/8AwU+/YT/xAM+v/38fgP+vkD9voR/wcFAwL5BP/z/hHh+ADeAQH3DvUU8gAFBfED+PYXE/sBBuQV7OP/7fr/3vgA9/r+CP8CDvcF9PAXD/YT
Av7+DvT39/L+9AYDCQIB//P59fwRBuz14eMQ9vr4+hDl/AkRAu0AAhfuH+UOAAII9fjxAB319w/4AxbkD/oHCAP9/A728//7AfchBwQD3BcEAu0PI/IcCf74
DRr95RfxARsQFQv95PHe+xsB/wXx/PcG+AwO8QoPAgAC/Pz8I/74Df8XAgzl9u4HAfoP8vkHFg/3Chb2Efju+PsI9Aby/QkIBgMN/wX39fn2FPYSDP/7FPz7
Dg8PBxX8C//7+wD09BH88gz1BfYI9xIFAgjzGgb+7hQQD/UL9fcE7QcGDAT6+gj6CQodFAb2AO0RAPj2Bgb0/RDxFAMIBPoJ8vr++wLu+/sG+/4KAP708AkC
EA4D/uQO8Pj5+QkHAPoJFQn15A4HFfr+9OYG5gH57+wECBP2AAID7g4UA+oQA/vxDPsEABoRCwva/QsGBf/v+gwTAv73/Pfo+f8P/QMJAAL/8vMHCQoK8v7n
BQjuB+AAFwXy/fL47/8KDhDyAOQX+wL65fwLAP31CBYKAfL9/hgS/wbzAPcFBx4ZAwb08fMYBOsXB/kA/BELDPsQ9BAV9AfwEwLo//3vBQ4UDQ8GBAH9AwII
HREZ5/r1+eUL/vkFBv0B+O3yAv8ZE/4J9fQRCvfq+QD8DxkKFAMT/Bb5ERUOAAL55w8kCAca9hD78w72BvzrAPUDDwgDAurpD+X5Ewb3G979EBH68wb9DgXw
+v/yBgn5+wsSFgbw/PYk+gYKCfLtB/cHIP0TD/8DBBQM/gYJBwQH+xwB+ATp7eT++A0E/RP+CPsJAAsH/f8K7wL+8PgN8/r+AwYH+PMCAfIQ/fMC9gT9Dh0S
6QgBCgIZAgX99AAMEgkfCxYO7e/nBP4P8f0KAfnwBwgCBPTx9wb+DPsK/AgK+wcIBxIIBw/v+AoK7OUJDAIR/gX9Bv/4Egb8/AgBCBHoCvcJ/urt5f/rBPbe
AfTiAfTwFhz5AQMY8g4HCf3y7P3l+Pvv/Q0O+/j++P8M7e39+f/08/8OAewD8xYECwQB+wDzBvYO/RfvBgUO9wEG9Qz3AP0IDQoAAgELHw74Avz1+PX3/A0J
Aeb7He/+5wPu9BEOAfUA9gP89g7q+AL5AhYD/gYV+eoC/vvw/OkBCPAdBgMEGfIRBAII/QLo/f77/QsBAPb84vH+CAMaAQz6COf59/j88Pkl/wr2AOLy8ege
8v76/QYOBwQW+QfoEun6ABQRFRgK/wL+9RwBAQHxCPERBf79//sS9vP7/PcHCR4b/wQBEBMY6QIRBhoIABjxCe8IBfv3+AMY5/z79RX1AQIRDvYJ9An/+QX7
5/oAA+4FDP0FB/v37wkTBRME8gf7/vztFwLtMAz0/xrr7/77AvP28wPx5/7z+gboC/EI+vsMDwX08/gDFfb+/xEW+/vuCRsC5fcVAhQAGgEA/wwKGQwK+AwY
DgcIBP/06/LeDB4FDAoB+e779/oFAAT29fUH++T7APn69vcEAgf4DeXg4fYL1g//9t3w8voTEwoE7PbkCvkH/QIGFvT3Af0C8vb0/goEFfwJ+RYFARH2/foN
/Arw//v3Afn96QkADP0C/gEG6AMKCgH+BwEF7gr7GPfq/wv8GB3tBvv27gHpDRT26AYNBhHvEuz09xQMFgAC6gb4Cg8WEAXy+wIFGQfrCgX+9gYD/Pb6D/AI
+/sB+QkE7QX+CgEO7PP9Cub46g0IBOgEBhoC8wgG9wcSBRH4+hn89ATqH/zzExcL/x4C9Pnu9QX4B/II9QLm6vbl+hzCEewIAPvNAvoUEfUAEO/qDSoJCugG
FOr73RXxARQO8BDxDRQJ/gD3DeoHG+z0/QXwDAoRA+wFEv7+D/TbCADs/O0DJQgBAvsZ+QQW7Pr1DusCBwII+RkQCPoMDOYDEBEKAhYHCPoEDPkY/QMF/vn0
DAP//hACEQT5C/kEAADw/wsGDv32/v3z8//57PX9EwzwAg0N//IA9wb1EwDw/Ab9E/j7BR//Cgz57RUAAQPo+hL7BAMDDecMAfwYDPr2BQoJ6vMR9ggBGvAU
CQcACuUJCAcB+PwW/gUF+gPuG/r///oE8wwJBgsL9v4KAu4N7gQH+g719gMFBhcH4eMH+REMHOT/6BTn/v4ODQDp9gMG+f7vAvgLCQn/BPrz+x0LBPsB/Af6
EvoO8AkH6+T7+f4J+PT0EAoGBPoF8fMFBOb6CRf7+QwWBQb9DBIP8fMA6w37BfzuEQT+8xn9Ee0BDw7u/fL6AvYAEv0QFAn6AvgJCPj3APoKAggJDvIUBPT4
8gAA/PsA+wjw9fAD7/f0DfD//P3+//cGCv/8+Qf0+vQJABwE7O/38xkN+fgKDQgNDAP28AsQGwQK/+zxBP4LBhv6//X9Eu35FA0D/QHp/R/o+QD5APz3ASAG
Au8F9PkE/AQV5gMRFQUJCgUMDPUABeX4B/X3+wkX/A0E+xf6+hEFAiHxAx8F+fwI4wb70/T7CPz6/gEADucCBeTeDvHy/O0GDQL4/gH+8/kACv4B9voMCgAE
+PsRA/f7AAL9Bf37CP0VBO8YCgD0//IN8P4CAgQHDA7n9/AD/PIPDvUL8wcF8PsH+hfx9PgB+gIE7AP0BQj4BwQH6fwEA/gABfv47ucKHwP3CwMHA/jxGP3t
+w79CPf6CRgU+wPxAQD9AxMCE+4LAQMKDw7z8P8CD/0V8AQEEAQFCAkC+g798QMREAAECQIE/e4O+/kOC/0I/PwADPgE+gXyEwTtF+TtBfj5+vbUCgAB7PDy
DA0H7hIJ/Qj+CPQCGQn3+QbzD/D//+Pp+wn1//fvFf4A+v72/gP6/+zyBiAXCgr3Bgr97Qn/AQILAAEBCQcF+RX1EhkN4gAc/fwL/P8D/A8dDPvoAv8WCAX3
Bwf6+AoEAQXyAQT+BAoD+BED+/7wCwoG9fP+DfgO+wn7Cvb3BwITD+j2DesKC+8OAQIMCAMLBP0FAgYN9wH5/OoK8QADB/oG9AX+/e309gAE+PbvCfsB/gD/
+/b4CQwcFe7S9A/8AQjx/vb/BOnrHBIO1gzaCP8A//oJEA4S9/7dFuL1/AH6GAgB9frp///+CwLxCe0TCgr6/wQC9PT/8wgB+P0L9QEK/Q4GAPwF/wf6BPwM
EwLr/g7vARIl/esO9xbzCAn4DgwK/vz4+gsSBwAGC/3++BMDBPj4+QcKCfz7C/oAAQIEDfbuBgX+Av/+9wcK/AAA+/sJBfkI9/4M8wHxAAQA7QwPJRoAIO/5
9/cI1/b0/AcWAw8DEuwZ+fX78ATuFvv9CuHv+grz9vgWDuD6GPII7wLzAvML+uQH6RrREOXs7Q/v3uXR1MUDBiQJ+Pw0Fd0cJgHv7g/899Xd1hkY/CEX2/4R
9DHv7wMM6g7UAt//LNDG//ng5ikKJfYI9/v//goI+RQOBfP/C/0cAf/2Be4CAxQC9wEE8QPvAQEH//kQBQX6+RIKC/gKBhAD/Oz0EAQNAwQTBR37BQ3lEuMZ
7v7/EAbx5uPj4gUIH//8Ai0K/yAiDfsGEwQI1QECCw383xH5B/n8ChD9DeH3Bt7++AMEB//9//8H8/EC+fUHAPsMEwT1EP4BCg4C/e4UCQUL9hED/Rbz+O7r
AQIQ+AoQ8QMO+xgOAQAG9hoL+vvZDgf/DAcV+AHoFgUBF+fk/fv2BPoD+f8HFA4QBwUCBO8FC/YG6Q3t2+T+8tsEBPQBD/sQDREMCPHw9hcE8wgLBw4OAvsG
+uQM8wUA9QUM/ekCAfYS+/oGBQAOBgr88enl5/Ii/fT9BfTg/wz/AvUFDvsC+QX1EQb+A/HwA/0FC/AB/RLsBe719vgM6/8DBgoL+AATGQb0CvULDBj49uX4
CwEB6hL9BvoF7AHv7QoA6gkX5B8O9hUH8AAG/PTy+AkM/AwS9wUYAAHoDgoC+AQDBwYG/gH/CgoG7/bz+wD0+AT+A/P/AgryDwr6CvwJA/nzFfj5/wX7D/Xo
8/AL/wv+8//w//78Cvz/+gL3AQru9foS8QECBPXyAwcK/xEUDgHsBwAC6v0P8w4DA/f9EQcADvLv/Qn4/v4I/gELAfn3APT6DQv88xD/9PEP/t4M8/wKABH0
/u3q/hAW7e8M8/0B9AEQ9P/6Cvf09/L47Oz45gzwAwD57vf+AOUCBO8JAQ76Agr47uwC9Pz0APXU9goREAvvCRUGB+8H9/Xm7iP8DvL9+BXpDvsJAAsHAgb/
HR77CBYU5PIT6wEF9NUJ9Q3w1/HpGuH8+f/6GQMcIfX/Cgr57AsRCx78CSIH/AwG3h8KA/4bAiMVBhT+ExIT/s/z4g/ROQEf498uKvEkIPdb49gADPkL4yIS
z7YC5gP5GPLnFADhFA4e5QX57f789vEYERcQCg38/Pbz8ukXGxcB9voD/gkAARMMBg4C/Q3/BwYFAP0E/P8JBg0D+vgI9e3w7BTvFRD6+/z18QXu8P8bHhAJ
/xDjCgcB+O0G+/j47A72BOkJ/QP7C/sE/fP+CQsK/w0K9u/8GQcL6wD3DQf1DwXzCvgCD/z5BP8FCfwA+fAIAgEEGAAMBQwGFfT8+wX67vQHAAMK+fv7/fX4
9vzyBfr6/RP6DAz98xD5+g7yBfQbDfMF/gYcC9kL+NTjDRcM+fbzGvwgFvMG1gXrDfwL/fEX/xP8Ag8H/xT99QPpJv39AAcC7v34B/zv/f0PBBEIJefvEvP9
+enrBgkB5gs5HwLW8wMJMSLmBsz88Cf3+xAa8ArvHRIDEfgPDAPy/NcMBAcK+w4LAusTGwr4DQLw+ewP7/rtEhj97AXk6uYRCxoC+e0A+fMdDAXmAfj3+QIB
D/j1/QMIDvr7/Pz16wYJCAry+fsECQT6Cu7/8hX5/vgFCPv9ABcHCP0JAfPs8/sHCAXuCQYTC/wD9ur5BggE+fkK6PkPJAQF/wDd/xHsDyDz+ADvA/rc9gvo
/fjzGgoE/g3eEgj7AvP6Cv3v8Qf+BwYKGB4OJf0C+PIKGij0MAwU7gEJ+w7+FAnmAwL/LP/q7+7wAA/6/vj7CPQhAfQY/AkKDNT2+g8PDRcY8gsC+//6AgX9
8f0FAx7zIQH0Bgf1CQXrKvsT1/D1+/To3x0YAvTy+AMh/O7oEvYw+gfo/fsBCPcB+AMBBPb+/AznEBgOBu31CPoUFfEG9PYDDvkSA/b1+AIM+BMKAQ8Q9g36
BhX7Av4BB/vsBQf9IvsFAfsSCPXz/vr+AfLp9QXx8BYQDgzw9QAHAxQFB9wB7gj7//4G8wsGBP74//8F/Qj5AvUG/fz+AAwRAvH+C/748wYE2/z+Agbr7PUB
/AoKCBT4//btBA4H+vn6CPD98wcJAf8GEf/99fz/GAYFDfDzCPDp+/j1/Pz5AhkJCOj+CfsPBQ0I8Q38E/T5CfsGDvkJAevuCgf0AQEB8vQDAgUKChUGEAf3
DgsHBfT1DQby9/YB9/P8A/jrC/UI/+z++vQJAxkLB/gFBxMBFRb+DAb+Axv4+wTxDgoJDQnw7gH/AvcDEQAb9/ztDPEIDfL7Bxrx4+j/EP7kBAH49vz2CQf+
FyIO+hT+/P0T+hkc8wYGAfP72/v/9P8RAhP2+/zz8vX+AxkGH+777Av6Cfv+9Qbv+wD5+REFBgsICfX/Agj+9R4D+usaCwYJBPkM4fEDDRQB+PH4CRMNAhbw
7wn9BfDp+/H2APEY/hET+PsF8gr+BPoS/gT9AQAa9v/5Evf2FgwP+f0CD/r9+AUADQ3uE/0M9vvgAwMI5wYIHAHyCgMFE/Yb9An8BuH1BgUKDQUA/v/1+Pjw
/RL4AAkBBPQN+Ars/ggE7Q37AwQEAw0M/xMB/AcCCw8l+PcfAvf9/voO5gMM6BcFAQL1+wUCEQIDEBIVBu/89vr1+AoM++YJ6/z/8wwFB+wF//EJBf8F9/4E
AP8S+PUKCwQMIwYMAwT+8PkBA/T+Bv8E8/4ACA79DP/p4f73APMLDQwPCA0H/gf8/AkH8PUCJ/oN8vjnCRHl/PQG9PztBw4V8wwRAfrq+gkVDBMI+QYHA/z5
/QT6+Qj09wD98fT0+v70/P0MAgsK/RT7AAgJ+A/58fsB7hIK9RQNBfvu7OQK+wsTCgD65wD+8/QCBAryD//n+Q8DC+4PA/0E+PPs+g/1DhERBwIN8/X6BBAA
+wwHBeYYExIB+fIE5+cMBAYO+vL4BwcAFwv43xvw9fwT+vQb2/gI/QbuBQgT+OYT+RL6BxEHDgP7/uTg/P0MBAD65hL+FvoPCQ0UA/4ABBES8f4AAP8GCgD4
9eTzCgD0Bv/zEgMQBhISEfT1A/PwEvkE+e/3BQr4AggE8g0H9wAK9fMH+wMCBycL9QQWBP0P8////hEKGP/2AQPoCQD//fT7/hjyDQ0JCAP68P0CDgoeBgoG
8Qf3B/X+8+oG7gjn9/Tz/+/89/UVB/cBDwb4DPTuAe4KDv4FC+/p4//8/wkACwD8CwUYAvvy9AgB/AUB8voRDPgDBAwN//MD/AIA+xb8+vvm/gHwEB0AH/Tp
/wEDBxPzAwoACQYE/ugBCRwKAvP9/uwGFvshBwAF/vkI+Qj6//YNJ/QT9vzvAw8C//EFAQ0BA+0UAgYH7wQZCv8P/gUPCREGBgnx2e4KA/YPCyUH/AzuBgMF
Dvn6DQT4AggL/QUACgIC9P0NBeAV8P0HHf0E/OkOHOUVAPIBDfIOBQQH9wAYE/sH8gAD8P/47/kIAuwR7w4PCBkHAfQC8gQH9f4FHBQGAQkED//x+wD96+b5
Be0F+fEFF/QL/AQDAR30//bxDvcH8P3+Dvz+8N8N9eoD9//0CwoZ/Af2Aw76Au78AvkT+f3zBgX/+BECAgwH7PkUAvkA6RUA+w8aAAsSAvj69P797gACDvH9
6+v45RvW8BQGEBHkJQD+ChP2COcC99f1CgruHuwX8gPr6dfV/On76PrmDfj/Fgv4EQH1H+8ECAUc7+v/CvELB/nhDwYIBBv09gED9fP/BQbxGgrrDAP39fcF
//v07ArqFPvyEPAkJAD39QH0DuX9Gw/UAfsGJQD2ByPuFwnECu0C6RXvBQ8KB/n8BggMDQMHGur/9f4AAfL0FvUK8voU/Qb4B/4D8/v8CfsS+foJAwUIARP/
AQYCA/zzEwf5Ff3qABD6/w/eBvbzAQr7BAb/FP74Af39EfELEgzs8vfw+u0B/gbx+fUK/PwJCwf0/A4O7fL09/sO+QoOCPcC/u/++wAFFw4KAfILAu4B9gID
Av0PA/YE+vEE9v0NFf/wCwXu9BD7/v0T8QT16Ob5/OgS/+zh9+UOBefv9g3gFBYI+OodFvb4Dw0CAhD69/0JDgT/C/cKCgfw3t/xEvUDE+gU/hD79xkEGfP9
/QD3CQUN5gH5/vUZ8/MQ9vMBCwD/9vrzD/PmD/cEDf4DEvv/CQcLEgL0/Qj2BgD8/QUFAAj+B/oP9f4LCQP5CfH9BAgJ9Qrv/fX8EQMJ/QMCAe4LAP4QDAYR
BPoMBfsG/hDu8AwPBv/3/RQNB/r4AwYCBRXv9/zxBAwJ8wcJB/YFFwkWFgMF5wX8CA/r1AwIEfgJ+QUUAiDv8PH7+RTwDvb/F/gC/O8IBPb6Cv3yDRkKDwQP
/f4A+gT9+RYHCB3x/QccAxMKHh0O6uv/9PP9Avn/IiUY/h4GI+ToBQUM//sF+gsC+wP7Aw0C/v/zCwIACQYCBfzx+wMB/gwKDgf+AOsN+w8eB/7v7+DlGuDp
FQv+6/kSGw8SAgzq6QQI4yMH4v38DvQJCRMb8w8CDgX7B+0A9fPp/RbzFeYC9RjwKvrz/O7/6wAFFx4PEwALBvMF7+323eUAKv0p5QoN6O0I9fbz9PL9FPwD
CfPuEQz/EPv3BenvEuoE2AcN/hjw9wvh8vP+6eAO/f8HBAIA+RQG9wj9+fgS8fH3APL/Af31C+0EDBHx8xL3FgUB9Cjp9/Xp/+P7/yPV7fMK7voMEf7Y/e4f
EwsF/P8H///5DQcb5hYe7O8FDQr+BwoV9BH//vL+/fz+Aff/CggO/AT0DP37BfYQEQrz/Qr7AwQP+wT9GdnnDBcG4iX9DwXn9CnoBPHfAu0AHDPS2db98AIn
5w7q8gQLEvvGDP4B/BcFD/smCeAd7BDsHQzjCOPe6PYAFwjfAv0aAdAX/vwSKg4C/BcU5R/mFvYQKfcQ3NLvAesL/OYa7hcN4hIJ+gwVGAX2EffxFuIK/Bcg
8fvy8vD/+ewE9PUB4vTu//gB9fQACPAX5gAF+PbuEfTxAff96wIE/w/v8/IaBAsO+gILAukV5fQEBQQBCwsH4f79CPwCDRj2/u8O89T8AgT0+QLpBfT7Ffbm
Auvm4An4APX4+P8OBxbtCPTs8vcA9gv7C/oEAwH49/n/BfT7//j5+fz8DQT2Dwz49/YmFP4HEgkB/ggO9/f+FwrwBQgD8vD9/fT7BSQaDuAG6P/qCvkC7wjz
9hPo6PLt+voA+wn7ChAF/vMR7SPOBO3d8O7z5xMJDfIJ/fvo7gwFIxPuEgX85/H9AxDoFukI7/v3Bv70/Pvq4gkGA/UG9gv5/AYiGQ349/gD+t37/P7w+R8c
/RkLBAcM/P8Q//kK/OsJ9BX6BO/3CQobGf/79wH97PUG+/Lr+goJBvn17foQ9P3/9u3sDPj69gfg3RUB4uUbBBAvBQIDDfQU9gP9/gbm7/Ac3wX7CP0aF+b0
Bwbr9BUGCRQL/f/78QjwAwECCvf1BhLxBv0E/xMN8+IT5/8AEwAEDv8Q+wDvG+EE+/v5/f0RHdoBAwH7Eyv26xXm9+og/gAc/v4AA+oc3Pr3AP7z+wMh1gMA
//EQFwr6HvL0C/7xFQ0DHAkECgLwCxj/8gH8AAYBHxwC/gQE7AboJgD+9i8w+iD2/9nI+gTn7A/1/u4R9foFEgEPAv38AuUS4vkMERX59A/79AIGGfv1+QIB
//cN/w/1C/sDDgbxBe/t+RwCBRbt/OztDPv8+gT/4xr3Be8SBQf+8/ryCvD/BvUP/g8LAhIOAP8QFvH9DQ0HH/4YDQj/6vUH6u8C9O/z/v4BDv0OEAb2Bfj6
BPAD9gMKBA4hEff9Avn+AAMC/fb6BP8AAhT0AwgA7wfl+wL7/e7/9wUEDgLy6QgP6gbPD/kI2goU9N8GI+n0AwgW8QQGDfsHDP0R1/X0LO/6BOcH8AjyCO37
7+rw8g0A8v3//Q8DBvT/AQrvEO0PBAUAE/P7//3l/wcGAv3oAwL8FeX4DQL57ATyBvUF8vr7GOgEA/z8A/kF8wIKDPgO8w/6Ag3+AgDq5AUBG/X5DRDP/AEj
5iTu+hcEEynsygscAxDvFAgH/fvl+/7rAQcLEA3xAu/2+AkHFg0H+Pv48iEO6hAK9gECC/8E+xP0Bg3uG/0LDegV7PMVF+Dp6fj8+goDCvb5DvYP/AXU3v/9
AQsJ8QX9BegJ9Av58vgMB/4D+QYC9/b7BQv7Cfb98f32+wj9IPXv+Qz3HRvy7/0D8+rg8RX0/g4IBRP47/v4/v4Q+AMEC/UADAf3DPP+AP30+eL2AvXz/P0C
AwYD9v4E9BMTEvj9DhbtKBkA+vkE6+8ODe7xBfwSCAkI5g3gFwbp/wEUCvf2CxP0AQUD9/3+/P385PPn+/75/w0J3/ID8ukN8gH5/vz89wn0/vrv/Ob6C+wU
+/Ql+/P1/vgZ+wvi/wH4HQz6CugN9gwTCBL67RTtAfP4BewC+CDg6QQCFQcB8f7w8gAC4/L7+QTd7vboCdLgDQb42gQLIfb8+PrfBvT0BhQBAusAB/YC7/Px
CwQA/e/8/Q4M+gb3BQH/+Bbt1f4IFAP7CvwBDBcFAvjv4gfy/QwJCv757QgIAv0H+w0B/gDS+PoU4wDyD/nx9gH5EcL+HhT67iYKGejq+OvWGQPzAdv69wjr
APYD//UBBfUL2wgSBAHvDAET+uvv9eEF/fj8+B4D/hb9DvEX9vkEAwML4xjt7+UL/vQI++8cARQLDgL/CvrzABcDDwb58RQB+wPrAA7/Cg0GDeoPAPsYC/X2
6QD6Cvz4/vESGvEV//4IAgf67AIIBAsG4vb0BfwA+PwMDQjzE/wN8vL+/f4QCAjy/e7r6/oJ/gPzCPz+AvkaAhX7GOz34vr4Fwz6/Ar8+AL4GA72Bw4GEQ30
EfUF/w/4/Pj97gYJ/Af/Avf6CQMA/e4M9gT8AQT1/+IQ/eX38f748fz4DArwEPgG+vzzCw8BER/13+brFdsJ+fHN9fre/xT/J9/xGvju/gv6D/T49QgC9PHw
6fkQ8f/1B9gBECcVD+0D+P4Q9/XfEvoFAw8E//7v9f7w/Qrz9Prr7QATDx4G1v0cQQvqMBME6ggC5xL28O0HD9vT9AL8E/jy8RgGBAP2Agb6DQoTCwn29QsC
+gvu+gwEAAf9APsGBxD/BAvzB/kE/f8IEfr6CuwEFhfzEu/0F/EQABHnEA/1AgX4BAQABv749BX9Af4H9vgF+f8AAgL69QD5+gsADwIECgwAAPsc9xoGAgfz
9fkKBOnl9ekJBuUF9CXxEQgHAQYAFPwMDvrYDvYWGQQJ7e7/Ce0BCxwF8/kW7g30A/j3A/z82BwRAAkZ2QQUDRcBAv74CwD3+/3zAvXyCvv7AADqCO8BCwAL
9RDuFBoK+gACGv8DA/sLCAsB/P8Q9xX5B+YB+AAP8/wI/+z9Ke73AADuGR736AEA7f0RDQzw9vnW4xUIB/7w/fD21Cv75ez36/7w8OopIvQSBQz6w+oi7grB
EBoFEwbz+Aj88/z4+/8CCfHwDOgACQYD8wn8DvsN+QUACAELBAj1AeYEBg0F/AkJ+AcQ+wf89Aj5Agb8FP4D6Qn//gMAAAQF9AkUCgUL7wnm9QIC5/cFAfYV
IAMJ3QP5BvkWB+4V+BP+EQLx9gEHEuX47Qby+QLxBfQU9Pft6vPz9xfxDQkT8gkRBAoVDBcTCfX8/vgA+f3r8g4WCQ8fABz6/wIA3QgA5BgVAQwC/PIX6/oF
3uL9/xgeDw7+D/TwAur06QP7Hfz0BQcQ+wT/BA354wru7//67xIHAP30Ahv/CSEKEPkG7wUBDv4dAv0PEAYGCgHvDQAOFgb6BfEOHO0LF/YH7OcHAPIMFhEL
CfztDAkAAPAGHQvdE/gUBQ4P7QLr+REEAwvuHRwRHgsF7ALtAg3a6wcACAsWIPYW8QUQ+vn3DfTgF+jtDwsHAA0EBQz3Cf38CxEIAQnzDewNCfQMEwT00/gC
/vj17uv5//gQ/v30//3dBhkOCPn57wbcDPTx9wD7EB71DBz5AwT5AQ0QDAXs/f4D9vwVBOkQAfsSAvwC+fsF6QXqCvzmIgjeAwsCDALmDPwO7xQP3EbV5g7i
ydv8APQR/AAK+xgDAQP76/IC8QQMBwUV/x7/+wwJ8gTy/v308voA7xMIF/X59AsAAfjo+AD8ExkTEd/4AQ38AfnoHPAJAPgEBwAKEBUcDBT2Ev0KDQcE/A4E
Cv0D9O4E//YF+OoY6iL0De/+6/7+7hcDEQMB//IEAwMFAugC/fIU8wYE+g/rGQsL4PYHDPf9CPsdCvX5/e32/Q0NB/wJ7BXyBPwC+uAU8e0A8+4GAvbuER4Q
Cef+EvwsEPsHzwUDIvoa+gH7Af8E/wwC/wMc8f788AT8Avv4FATw8RUHCgMREhP+DAQHHvfoFAEKDeneH/IH3uvc5RYBHvz46+8G+uwoERMO8RoE+gMLDQcM
AfX+A/r6/fXy+PgLBAIB+Q8K7gf/CxH4/BcC/P8TChID5wQG9v8d8/0D8w8C9PrvCAMFB/329QLwCe7zFw8FFO4A/wz30Az79wgdCw8DAAH2BfEUBRQA9fny
BvYO/Qj0Cf73BgT68e0B+wT7APYGCvTv+xIQ7QD1/xMB9wTw9+YSBgXeFg3gCC37BwTk+gcE/QTu/+gdFSAF/AkMEP/TDe4ABAz9/9X5IB0nCe7D8wUq1v74
Cff1DBIS5OQRHQMkFuUc9An0H+LvEeoL8Pzp7wQX+wv77fsPAyj/CgYI/iUVBP0X7wUG/PEPDAgE+fv/+g0P//kU9gQK9+cECBIB/e7jDALz+vT8B/D6Aw0R
Ce/5BOkC9xby/hLv9e75Ggr//90E0gYE9OfrEP8NBwbt9+0I6BwaFgD9Awvp9AL5+/705wb39P3u6vwN7f0F/wUKBg8B+/0M2AIF7+/q6P//6enLDN76G/Tw
8hECCxUm6enxJAD/DPL1/P3eBuQHDv3y/gD20vcG+wX2/AMHBwToCugB6PULCeYP6yglJfje7+QU/ALuCw7yDA8A6gIN7PrtHfL9GOwJ7UH4D/v8+PUgD8bs
/Qr6DOXlHyn97fzYB+38+/z8EvX4CuwNGgr0BxAKGPH7/tAo7AMI7gIBEfIy7OHDDPUA+v0N/fYTBgML+QUE8gAE/wQOAhQF/AYW3w0Z6vMS+hP7///x+Bjy
IhLp7AT59gHlBhECGBQjDNIG8PMGC/DwFv0W6QYPBgwZCCoWHfb29/sL9fH2+hsPBwgy+ST24/0M7fcD7grw+P7t+Bf2+AEB6wD8/vgC+vr+BAf+AwIE+v32
AfH7BwYR9AX38xIL7BbiHg7zFuT78wcKGQDly/7/B/z4CwAG+hQEEvMEAfkN/ff//vLpBvUQAwcOAQMNBAgG+AsEBfTr+QwG+AX/7vYC5wr3/gz5/wH8/Q/9
EfTwARUJFvXv/fn5HwcPDgsF5wf+/wgJ+QcYCvfuDQsOAhoTHQT8+Pr1+P4R+AL9FvYE+wj9+v8T8vb3/Pv7/Av/DA4f8A3u9hjYD+AB/Qkd+xPzHgkE/Oj5
5vj2DOb57xoyFh3n3B0B7Azl6RHw6OHeHQsPABkWI+nIBADj9wv21yAa9gUAA/L8CxkNCBMDBPHy8/7jCgoCBAgP/f8ED/AN7gX8zRAR7hIRBBgN6fkSBej8
0gEb+fseFPrwC/b49QMA8fYJDgr6Aw4RAAH6+eUI5PzxAwUN5gIMDhn1BPUB8QEFA/D5+gr8CfwABAkDCv8A7P/+BAcNCBUDAgf59/8A8vUB+xb3+QH47AQK
/wgC9fQG6P8D//787/0J9vsS7QzzBgziCRAS7Aj5DhH7+QkK+OHb+hIE9wkd6gAK+Aj2D/YPDPkJDgMD/f4PHAAL7AEF9Pj3GAUC+gj//vr6+fgJ6QMHBg/m
/O4LAhcTAff+9fMI7/Id/gsGCRAFBBcW9PUN+Pjk7uft6g34ChQMCA0OAgwEAv/7FwD+7xAH/wEC7gz4Dcj4AuL+7eDW3usL0M/5ufIp/i7uMekO2BkE/RoP
C+8T4wD69/H99vDp/wv23BLdCB8MCAAc9vPvDwMIFxAA8fj+CQP0HgAUBRgC7fkOCgkT+fUGBBcEDej1/fQHCA3zAPIDAvsVD//t+QQA9vL8BQYK9QrzBw8B
6gr3APkNDggOBf0R/xsW+QYM/wsTA/MI8PwRAwUYBvwS8/gR/RL0Df4AAQ39BxYZBwHs6AwSAv/36QMC+v4HDvv9Aef9+QMFBAQQD/EHEQ0NByILA/v4AgD7
ARDu+QT+/vsEDP7z6gMI/wAIDAUC9P4P+P8a/wL+6uzc/P/09wr5ChzvBvMJ+QAH/wfuCf4PBAL99ffjFwLtC/j9AwIL/AkTDw/+CQMJ9wEF/f4nBRoJ8AMF
CPz6BwLmB/wA//sIEwj+9gcFBQQR/fj//P76FwQLAQEEAPD37PboC/7++AX97v7xCAD0CPoG7gr/BvwZEfgP+/f16QHw9vEM8wnkBP73CQ4IBfsM4+n5Iu4B
DBMdDf8G8/gNIPD19/0L6eD2G/vs/PgB9AYH8fcK/gf9+xgM/+z///YPBBABB/QC+wcGDADzB/Hp+OPk4UUCKPcd+wclHdr9/w0NB+fkCg7Z8hHWDscCFPkN
+AgF+PsEF+gcEP76AgT/7Sb6/QEJEf0H7fz3DgTz+O7l9fof0gYI/ycaBgAH+BH/Hub/CwQY8vr5/toCFe8G7OMP8wr0BO8e5vYB7AsC8gz7AQ7/HwfwGQoA
FP0I1xHt9Qb7AwQIDv71B/4K+wf5Avv9AAAE9Rf6+Qn58vICBQkKAx7/7/0n+BQI6vgO/+8HBPoX9fcK/isSBfDyBg0M/NLwBijvIALn9QkDDOj75gMQHOQR
5hfzAdzv7+YHDRo1CAkB+AkOCAf4FfYX/AX8DN3wDA75/AEgDRQD9/0MCwf6FBv37hkQBfj27ewMA/8L//Ii8h8g8w0NHdkHEwD57QbjB/oHBfT4CvsIFg0H
CgIC+vkA+Av0CgD/+gz3AfgLCPIYFPsZ8ATzAPD5BwkT+fzo8BIB8v8I+wIKBQfu/AEP8xrsBRf9++kECgAUFAzvDBH1DBT+Avzt8AYSCwrw8AwY8wL8APsF
CwUCAAH28fLo7Pr69QIA+g0ADgH6+/r4CgkF//cN6/kLI/gV/PoEB+vvBv797usYDBsJ/Qb+FAsCAwwJ4yIN9wT9+P//6QcYABEBAxYa/wroEwHyDg0J9wD8
DwXwOvoNBOUD/OrvAQgU+AQK6/7/CQYbAyL4+hYNA/UC8gT+A/gFBBUL+wr68v//C+X29wQGCQQICQnyDP0J7v8J+vUG+A/4BQv36gMJ8Qf2DAb1/AQBCQ/9
Cwn2EO//BPrq6gQBBwL7/Pv/B//u/AsCDvoG+gf/CQAJ+PcSAu0B7vMKAvADAgn3DAL16dgC9P0QAgAPCAgI6wT47gj8AQ/n9foK/QMHCewHA/rs9An5+xUD
B+z+DAYGAf/v/wzzA//3EPf28QH7/AIFEO/3C/P3EAADDAD7AP759/0A/wX8A/r3Ef0K9/r/A/Dw8uT5/fkFEQcLCQkRAvcB9Aro8QIGBBv68AIGCvT+/ej/
6/j7BQr7CPMB9e3p+ALvAAIEFvkE/O34AgnvBAkACQbv8On9A/f6CvsKCQ4L9Az/CPYW9AYOB/TnEwXuFhv+/w3/BuwP9QkDCwnp/wPz6QAS9voW9/H+2ykA
5hQoDgI5APrw5vcI8wjyBvUF2tvw1f0GA/LrCAUBFw4FHvbzDAbsFQUD/Q/xEhIEDPgHA/z5D/T8A/P/G/wMDA72CQD6/tsCCP/4ERMY7BH79gn5BesQ7SP2
CBP5Avb05gcJAQsLCgQADeMD6NfiChAbBOcOEAvqH/EPH/kJ8PX1ARIBKfQr+AYX1Qb41PAi/y7s9gwG+vkJ6QLmEPjx9wMJBQMB+fIFBv8KAv/69Qnw+Av+
+esBB/QW9BP+/hMEDAfq9fsM+AcHCwr17Q4ZBBLuAf376P3xBxgDAAP9CfcICfb8+wP2A/P4CBL68/33CfkACfwMAPwd8vIA8PgNJfsGAwQDDe3q/fn77vcc
BBUOCwT0GQP44iPx6wjW+Aon+BMK9PQA3PvnB+v4+Bj9+xoWCPz8GPz6H+re9u8BESXvB/gH9hHe9Q0I9e/xKv0DDAUJ8hsPBvj6/vwSDwcGBwkCBAMEFQbr
7AT9B/30/AYA9A/u/+4SFhUIAC0PDf3pGfbq5fUz7B37AvwB/Qn/CPYIIvkH+AEFDAAH+xAIFAD7Cf0J7QnqBAIA+vkIDRYHCQ35/vQN6wvyHecNAfnr5/3u
9+fyAukBAhX+/wMS8CMD2gABAAMQD/f+Avz7DSIEA+vixgff6BcU//Hy0BoZE/kB9AkU7gLwEvkD9P4BByQFBQMFEfnuCQcEBfAB/wX+E/wF9PwBFOoUEfLz
6eUJEgcIKv8LDvQB/PoX//fr/gEm9RT5+wkc+/MRABIG9g8FEP4GDfkL5/8LBwMHDAgADPv5AQL78/IB+wsBDvn/BP0ECfj4AAr78QX9/AIBChUKAgIDCgML
//vtCfr/9P0a/Oz15+oGBgv+DRIEC/4PAgn6AAr6/PgB//oBAgIDBQ0N+RAD/Qj4AP4ICPsDAgUOBv8A/P8P/wcA9gD8/PsDFQQC6+bjBPX6Eg4D+AvxFgYE
+gL5GAb0AwUU9Qf9DwAB9xIRAfT++/38+gPu/wAFAfoDARn9/wzu+RP+BvsWFPYQ7fz3Bu4L2//1AvP0EQgF4AEFC/8ZDRH8FRfwHAMHDRDeCQsPAvnj/BYC
AQMI8Rn0/v0E+gEV9wL/APwSBP0LHgb/+xUYAwHvDxkOBwcGGhX3+hPy+vcX9/Qd2B4f7B8OBgDn9RfmFO3kExAT7xbz/+HFG9Dm7wb8B/P5EAXsFQYYBfv9
Cw75CegEBg0CCPX//PsI/gP4EwDwCPEU+usWEhD0/AQQ+hjy4gUXBgsQ4Qrw7/0B++0F6v326PEVBhwK7/gNBwf49AoWEBT3AfkKAwzzCOz+/wj6AwL6/AcJ
CvwGCxoFIAMKBAEAAA0DCfL1CAAGCwP3/gH/CPYW/AHx9ff9//cA+xsE+gb+DfkE+P4J/PkB/OgSCesK8R3d8ggFEfTz/yQVEO7pCxkIBRrn9PvnAwP65wrt
6/rjBPjoHyD4z/LtHQDzDAkl/voJGA8P3N//BPzzEgYB9vrx9gEtEAPb3835EQYNHwzu9+wuFBnnFfEzFeP+Ae7v+R8O+A4d/PL9FyP+/vL6JRYNCgEVFu7r
GuoC/AXxBgv07gfvJgsC5xH2C/0j/wAOEwIX/Nz45+z04AYPBvQHC/MM7uf4CAkC8wsP+AII7AsA/wP8EfX9Afr75ert+QwJBgYFFfjp7wH/A/7/+APtAfUG
Dgbt8PwLD/oRBfQC7gX9AA8RAu7w/vj89vf4/AMH+P37BwD1/f4AA/75De/+/OsDBv72Genf/QH0Jf3+9Nf0/f0aBxQa+fb8/vsGBBwBBfYXCyAD8/AAD+0G
6wMJDwX5Cwj69AT8HfHrCurqCfDmCgAQ9e8P/A3z8PocA/UO+Pfs6gb2A9cYDu0U6fwAFggo+f/48gkL4e8IBfsA7wQBAfEHCw/3+fEZAQcX8wIg3+r39R0E
Ct0M5g3bJvr0Cyn+/fXR9xn7Auz8IAME/QMLAAEG9wXqCPzz/O/3AQj49QP9DAT/9QMIEAAF+gMVDg/6FQ/99N4N8v/t5vUQ+wwOGhYXANztDiT/5w0KDgId
ASMLAATuEvfn4/YiBBbw/AEN/vv8D/MLBgoOBt//Bwz4FPbxEv4OHurtCxMBFvoAFgIF8/v6AOwHCAsTBv8iBP84+wkU0hMY6fbhIOsa/vX3DQkHAAH1Ivsk
DBb1CQr39OwI9/4BBQHxAfX9EQH9Cf7r/fUABAfmDt3o6wrh6gzm5f4BAAn/IQgNHAkZ5wrzBxL4+AcO4+MABvsPDRAWGgIoCe8M+CEJ7uDuMf0Z//EIB+kA
BATpDwsEGQkj8gX3+v8QA/v7Av4BIgkH/AT1CAD8Bfj3DPL4+R4G9gz8BwAX8A0AARLp+xYa7QoQHv7nA+YbPCca9NsHDPX+BgUX+/8CBwj6Bv0CAPcN/Qj4
Dw3xAw3x9hQKGvb0EwD9BAPp8/0I+PP4/fcQ//7nEPcEAQQA9/DyBQ3zBvoSDwj1AgD9Bgj+CATtBgQFB/oT+Aj95wf4BPYC9v/+/AMKEQAZ/Oru9/oXBvYD
Aez+/gnsHwnm7uz9/AME8ADrHwsIC/oF/P32BxgbA/sE7RIJ9/nn8AP/AAYJDhMB+f0GFhP7AfD2+QkFEyMK+PXx8xQL8BL/8v/+GP4A9BD3CgPvARP9JPcc
CPwD9xfw6t31JgYX9vsJDAH3/w3zAgn/D/r0Efv7A/oEBfYO+PP1+hDr8wgD7QEHCQz68wj1A+v+AeoN6yMHIvgPB+sHBdrv+gzxDvvgBR8ED/7k/QwF+wH0
CwX+CPUR+QHz/AsD8P4GBQwI/fLv/v3y9v0CAvzuCAX2DAQB/gYRHAD59QYOBwMB9Q8N+PcVBgEB7A/0BPsNAt0k/wvsE/YL+t/87wIV/+zw+fcjIQL/7RHw
9PEk/uoKBAcG9/ELAwbw+Ar77v/sCAYL/QP9A/IFAvwI+f8EFP7q9+P95+MNDycJ7ADa5OENBhkT+ej78wMwHvHx8d/c7N/65Prr/gcFBwDlANzn6xf0CxPu
4wPsBysp+N713vD/Du4E8f0G+u3+Du4MGvcUBfMM+v0h/Qj8APsJ+PnlCe8P/hTw+gv4EPwC8fsL9NEJDw0I8OT3Ig/85RznCP0ZBPUF9gvsAhYKGwMI6xIF
BgTm+fj/Aw4ADgsI8/jt5vHvAAX+F+MSAwEFBxIC9+39EgYHCPn5GesJGvgKC/EL8wcIBxT44hD/+RYs/xIB/QEU/PIAAfb+8RD3E/X+FPILBw30/fz39wAa
GQYG/vbu/g0OABEEAQb1HBYGAAr1CRLe4hQYEAP6BA8CAuX49O76EPMCBgUWFB8QCeoMFRzlAeHtxggL8u7rDwMmFRP0++wJCf4S7e8M5x0j9uPN6/sF5Qz3
Hv7zIP/65ireAgAlCu0E/ev87hAZ8uz52xMXEAwF+Aj4F/ANEPUXCQAF9vT78hf1AQ4U/RgH8P3y6AH6/vgf9igI8DIIFPsV8O8AAgnv3hDy/PoPDOYKAeAC
ABAJGQToIwf5JAMQ6x3v9wcUAgTtIPX76QYN5gT/7h32IAQIE/Mc/QgY/wruFvT3DRMEA+sO9vrvAgjoAQPwJP4ZAA35Dw4J/fsMEvUB9u4C/foA7+cHCfv/
CBAD/gDzDP72CvkEEAzsDOTs9wH6A/vj6RENBRMI+AgNFPr3Aun/CyAD6gcXFeMW3vDNFffmDvgJBgDcEhAM+Bcq9OsF2Qj6KuD03AwB5P8ZJRcVBxgA7vYL
Df8U/eIN8QUY6/ivD/QN+/wEFv/k/BTjAAPuAvXr+vT9B/0B+A8CAfrz+/oV+Qb7BP0F/gAFB/3fAf72BAsZ8w30+fH4Af4P+Q78AggEBQXpDAr76f0I6wn/
8P/y7Pb6Bv70CfsR8AT76fgGEvT5+vIAKfvrA//zBfn7CfYI/PDyAgn99AH8A//TAvrwFgISBfcK/9z+DfMHAwsU+//x9QAGB/z/BvP0Eer/CfMKDBEZ9fEI
ARgEDBDzBe8CCf0DAQX+BBYA+f7yEvH+7QzxCOfh5u776gkACh0XBAcs8xby9An4C/oJ/iL58xb7/RgC2hkRCND0BgblEhsT9Pz79e/rFhIF+/z0Af0TAwDq
OwzvD/Xr6gH+GdcFCwYL7/EN5QMfDxj5ARYfDxjq9Ngc+fkDCuYN+AgQ8PcB7ggJAhLhFBMCAQLuC/z1CwD59g0C9/0X6woTBwvc7gcVDwjyAPP2//8g9/kA
9AoH8BfWMvX7B/Du8A8DBv4CGvf//+ge9Oz37BkJ9gMbBw4O4/Ej6/cM9//9A/sN4PEIAwoP9QAC8A4DFQ37Avn/CPP77hP4/BEM8fbYCvQhFPIB9doE+eT8
EgEOBxz/DAcbD/zv/ggL9gj8CwL0/gsS+f0T/AIF/f/+CgD+Ehb4+AwFA/Pr+RX6BAYWEeP2DB4LJxPoF/YH7RTu5QDyEvf/9PUUGfMW8SUP8AbhAg3rAf8N
+/sE4QL31vvfEPYHDQkK/Q/qBR4cByjy6AoC+vgRAAf9+wYDDP0N/OL/Af3pBBcX+wQbCP/5Afv6Efn9KSL0BQz1EQrwBfX79PsMFRAMFPUB6wYECQMn8jjn
7AkJJQUW3+cW5dgFFwvt0v4ZBvoU5AYb6foKBBr5MO7vExcf/xTf6Bjz4e8MEfLS/R39AQ7kCyH1B/8P+AvwAPkY+/QL7vHt6gMIBu8P4/3U+hT0CwUPDhMC
DAEZ8vv6BvzwAgEJAQcV+gP6Bg7e8wT07AYRC/fxDxEG/QIJ+wMHE/sH8wr2/Q/69QsE/PP2+wQKDwMACwMCBwwB8wME8f0A//rz+wTzBfIHBe31+fv3Gf/x
6gAGCvkNDQcG7wsC+/Xq+fr5DwcD9v737fL9Avz98gn8BAX7DQH+Ahf8AAv89PwM9PQBCPQK8ADx7Az7/f/8CAAdCPP48QHY8ALkEf0D7eUFDwgEBwkZH/cL
DRTpB/z/9PgLCg3x/P738fj/EQX29AIE6gD7AOnw6Az57hcJ/gQK7P3v6AUP+P/z8QYHA+75FhMTCPL/CPL2CAb5GfgL+AnqCf349wYBCg32/BoGEwXy8/v2
+vj8DxMF+v0DCQ8E/fn8Cf77DAoI5/X9FgYdBxUWDfIB8fkC+e/wBC0XCQscChno/QMHEAoL9gwLCgIL/u3/+PT///wO8e0M7Ar+BvwDBgAMCi8TAf0A9e73
E/gGBiXn+Pz65fD+DN7yAPzq9QEIDBwlC+wB/PPx+vX/AgsVBwoDBQkHC/v+DAsOCPb84O8C/e8GBfv/+vnv/v7z9PcHAf8F9Pn9AgT8B+0DBAX9AfUEBwUO
+OoBDRUW9h75AAwVEAf2Bg/0/N8SCxEe++/l4foLBen6+eT38gEEBwwIA+31EwEZ9AUMFw8jDP/85wX1DPMJ8ArrBPT7AwQICg3+D/wF+QEMBQH+Ew/2+gL3
/vkDBAsMGAAFGyL0AwTfFw0NCRnz/ST/Bx746vzwAib9ExP8BQ36DQAGHhQHAff2AwwHCPf2CAQG9Pz8HQDv9AAb5Qz46fUO8w4L+vb1Avr78RH7DhQTGPcL
8RwT+f37++z36PQHBRfs/RwBIhUF6AAP/+ov7/oCBwgMCdn98PoVzvrt+uXiF9r43v8X9RwX9gMMEDLv5fsJIdYBGSDp0Qr/BwfjDPYN+B3z+vEJD/ry4gj6
+//z8QMC9vgLHAX1/QP9/fYF9g3xAO8K+ejt8+/zEv8YDf8EDg/sFhAA9f8V+wbhCenwCvXzIAQPDPz1/goK+vD3AxIR/Pr8+AACCAIJCfn59v8SB/TzAgL6
8wsO6wcSG/Xw9uga4wYc6en19v0N6/za8A72JPX1/QL9MxXnCQgPES3xBSUFH/b86MXfBxfcBNkTAeIa+SDy9fYQDdYUATEVFQj3F97+Le3i2OzLGOgP/QID
BQACAv0A/gYO/PwGChj+9PwI8gIF+O/7/vsE8+3n/AXz/PIK+/oDAfj2+P4PDQMJ9gACAAMD+fXw8CPx7Q3qD/b6AwsE+O7p7OwFCBX/+gEhCAMSGwf/BQoB
A+b+5wMW+fTuAAEE8w0J4gsWGvn6/eMh3xAk4urw6P8K5xT1Cfwd8PMGBBIFEBntB+seDQX69f/w8gP/7/Tq+P4G8fkFHQb47/36+QAGD9wLEx8J8fnqDuQL
KfDv8vf6Cdft9PcL5wIYEAQLC//3BPQIEAX//gD0DvUa+f718vMJEADqAgQE9PD0BgTtDhTrCxEW+AP+7wzcAxru7fH7/Q37GvUj9ggT+ubbCAAMDxcT5wQL
8woO9Q719ecMB/8R0er7JAf88A0I8O0jCAb3BgsC9egaGBT8ABH9D/r+EO/o/v0ED/P5+vfm2v8C8gvjBd7uFef17AD8IAsDBvwG4wff/OL48x3fAvkECPwJ
9+gKxPoiCO3yEAoS+fX18t0I8fDvBfIS4wv9/QUCAvbs2/UEAwcKEQIE4BoD/gLjDgcE4/IM8Q34BfH8+AAB8P/l/wMC+QT4CQD8/hMZ/+wH8wLuCw/qKfIZ
8w4H/BH18CH/EdH1+hYMAQoGBvkI/RbuB+IL5yftCAXxA+Hs4vcICBD+Eg7rDesA5NTp/RIcCOn3AO8W7/buAwYf8fP56AwR8Oj+7gccFgYf/vQW790h9+cX
BwPpEAcHCAEK9Pn1D/P+AAf+8O7+9/YRCALu+vUH+gXiIBIK8BnvC/vh8vYIGAX46fn2GSAABPEU5gr+KfX5+P7sFBf9BhUUBQ4JDPz99gP+/Rn88Qr+DBcH
/uX5CPn+CAjxDAMZK/wHC/b5CA3xCOcC/CcS+QQKAgb32xIB9x8Q7gQA9vce/h8AA+4C9eoB2/IK+QkWCB77BfLlAgT8CBIWAfwJ5gX89Qbs9QoBEP/64PEB
8wsGBgT4BAYC9v0P+P35GfsPDPgsFRD+DesL/Brq9gYECfIU9x36Bf/t+eQQCfz8+v4YFf0F7v/6Fhf7/PIPFAUDIgHxCfL14/zrJQTrFf3eCxz3Fg/7AAQS
+w/k/B7yAwgBEQMH9PzhA/oD+PHbHfv0C/4VCevn8wL6CfX/9vPz+xcF8vYa+OMD7/sICRv97/AgASIIBwwU8/v/8PwM+v4PEAoGAwLnFAoc+wIKBAb9+QD6
FQbn6QH36Qbj7Pj16gcJEPX+IvQH9Q36BgIU+PwQGPYh/fABCfgGAfMLFQD+B/0N9vf39vMGCvgS9fII9RcSDg0GAwf/FwYL9v/0HQTxFPoHBevzCPfsDBMH
DfoBBQ0FAAX98QEGDQLy8AcgB/8dAgL/9/389AEO+fX9BfwAHv/5EhQG8hoD+/4E7wUK9Q789gD36vQH7/f+A/kOAw8LAxIC+AEQAQL69vz4AP7/BgYDA/0B
+gkF7u3pEwEMCf8D/AL2Cfv5AgLxAAAL9g8H+//0Agb4BRL88OoTCNwREP0RC+wg/doQDfgQ+QwF/PwDDvgP8Qbu/hQB/v4S+RIP/wP8+Qr96BL8Ch8G9vgQ
BAEP/gns8gL0EOz5CwAFABIFEwQCFfv2Dgn5ERL3B/zsGxP1Gg8REgYG+CPxEPcACAnp9wf0+uYSEhb+9BkFAAX/HCMJ8wcBBxMH8wcT9xPu7/X1Cwz06A4J
DAjv/wL+6fX4Dgn8BPn6+/TcJfj++fHwEwXlAvXz/hf1CfYBFPwD+gnzChQP4+4E8Av5HgYP/QH5/goA5fQAEfYP++j7Dgn8+N31Bgf4B/kXDgDzBvYA+wkD
B/sO/g0X+ufi5uwL/gYP8BEPCQECJPwNAgT1C+7z7AP8Awz9+wgA7Qn2DAMACPgJ+PoK+wz34vfwI/Qo+hr97xQGBuAAAAz+7Q/xBwkICBj79PwEAwf3Bvn8
7A0E/v4I1/n/8f0P0AUN8wMA7yj6B/kHCQUC8/kLA/7wGg7qCAv0B/jw8wjh7/Ls8Az2BwLo/PT/CQYUBen9BQcE9vcCCwMO/vsY8fcXBQwF/P8ABv8O8vkD
7u0a7gcA/+MN8icQ8esHC/L9+g0K9fnxG/31/Pvp5uH1+QcX/wLzGAEN/vkC/erjCA3v8/v8+wgQEQUKA/Yb9wDq/vb99v//+QADCf8D/voB/QEA+QL2EAkA
//f5CQEQDwEF8v784w4N5hUM/vX/APX1FQn4AgQR/RnV+PMKDgEE9vUB+A76/fMB/AL5/+7u/wQcCwH9DhL9CwoE9PoJAhH7A/ARFtLpCestCPj/Cvzz/v8B
8Qb/8RIHAvzj4QPeDQECBPYd3+z17SQBBOkJCg/5DwP2Cfbw+fn3Bun8D+QBD+4KAwIJAfkM6wQE//nvBBvw+fTwBgD/Ex0R//oS//bx+P4VEAkWBAbx+AYG
/+4M//L+8P4SC/MCERT3DA4I3/r+zBnz4f3/B/UY6QYGD/P25RAN4vAOG/YnDfDy5fwZHwXzC/cVBAcF7fPyCgILCOcNCPYQ8gH+8+gIAhT6/gYCCu4rBgEe
ARr4GPUHBwoHAOMc9/vyCQn0EwHuIf4XBx4DBwwD8hX0DvMR7PMBAfwA7P/9/+r3B+wXIPET/gsIHd/SDADd7gQSByD8AQAE7Ary/wf1+gAC+BPf+Of1+BAN
BvoH9wLw/gj2Bw32+BL+7QcA7Qv7/A/9Cvr0CvwG/g4O+vAF9w/+DRT9/voG9QT5FAr++PoJ5/sJ/AgGBPUL+Bj9Bfju7Q37EgMGDgwH+Qr6CQkKBRAUEfz/
APv9FRX0BukCAAgC6PwDBggdAeD/CAUP/vP/BP72A/r43vQA+vQNAhX89AYF4///CQkEAgEK8wQUAwUG6gAO9Qog7g73/Pjq7gkBGP3h9Q/3FAXfFf0YC9wG
8hX7AvPi/vADHfjlCP0K8wYJ9eMLAwoOAgwEA/b/AvwT+PsBF/4UJfAN4vQnABwG7yUCyxoQBSUXAf0PFfQEAf0Z7vgr7P4Jyx/a5Bn6Ge4CB+jmAf/9DQb6
Dv8KCvbvB/T45wHuCBf2+/DwAAoM8wwG+vAO9wn9/fsBF/QBEfYI//cHC/MJEPoC8wUaDxb/9hcD7P8IDAwAE/wCAf4aIP7/+fEGAxMQ5wHT9fcS+fwCBu0Q
CgQXEAf8CAgB5vwBCgn3Ag8MCwDk8uLqGRT6ERYR/+YpJ/cCCAr5BB4HEQIbD/X/AvUHG9QGxPgU+BX8EQv49AsW/QQK9PYL9QUMAPcF9QIFAgIT+A74AwcL
EPD9CQPx+f0MBf4B9yIKCgEC9Qn3+g36CQ76BOr8AwIv6usECdoRAQ8RCgT6AQIHJwICCOoF/N4HM/EJ+foZAAoLBSf64AoS/gwVE/4IBvMKDhgL7d4F+w0S
zxPN7CYLGgkNDAnjAyAVGxURBe4E8hAVHOgdCxHcAAn0EdYCBQkJFwE2B+jlAxH8+CUOBv0PChYb//fkIQEKC+MNsdz86gzs9RL04/D1CAMICAIK/xb6ARwA
+uwH7AUd7gHa2hYWEgcMBw/o6BkMBwkoAvMA7h8VGPAn9gr+AAXp98D3/goGCgMMAewVGwYTDg4JBSH6DQURD/b5AQkJG9QF5u8W+PEB/gwK/ff5CREIHwn9
/vgOGwgBDu0M+wf57BPMACLZAQkd/PTrCQT/DRQDCQLt9R0G/xIV9gYQ7f/vIQ39DQoV6voT+9DnAQD2EAAD+/sHAfwk+PrpCe8RHuf82uwD8A4BBwcGDAUK
B/n3+QH7AQAWAfcOAg8EBvz68Q3z7Qf0H/ca+/TvCgcDEwT+CQHy6RgP9ADxAgj09hDqDQT/GQEJ7Rzn4gIL//sIA+MF7AkN9usE9O3kDP0C8vnv9wEP+P0A
/Qb2AB77/v0C4gEJGiH66PMY2xII+Q8HDQIJ7ioEDOlLz9oRKAECCA3DGs8hJQDY9Ajf8w3yFPf8+vn/DgQN7Bnp9gIA/Q4FA+gG+RcK9vEHDfz+DvUI+wPx
BAISDQL8JOr9BBkE/w4F3wvnDPoF9//58vkI/Pn8+PQIA/ff8RYFI9sJCiYOLhjnBQ5mLgj+6hjdAxLz9uT49QrtAt/4Bgv/BPQFDPEWENH+/hssGvz8IusE
8f7y3/ICB+8RCQL1JOX1BQ8CAAgB5ArsCP769vj37fgF+v3+/v8CAhwFGBTe4PreJvUH4A4ZBOoN+wcK8/T++e4A9QcQ6/8DBen+Gf/3G+0v/vMzIAALM/b/
AuviENwU9QX4APfc7dP2Ae4DDfEA8x4A7vwEAAk19PoBA/cC8PXiCAHzAvLq4/f1+hHv7P4MEgwJBOj9+wwA8fgFEgz8Agn9EwD7/wAACRH3JeoF+frA5RL/
4O4uGU0GB/b3GNMV5wEQCyMfBwkJE/oV7g4G/NXuBAD48ScaL/8E+OsL3hPoAQgMGBcFFPMTEQDw/gro9wvuGQnr+Q/YEvbzBw0JCPTqAAoNAAP/9uvwB/gP
/Pj8CQYRCgkRBwkACf3+Eg4F9gDt1/MK//UK/B/uBxcSERILIiUK5vj6A/3/7t/5JxgQDR70LOv1DvPy9AX0D+b/BAYHDQ4ADAIR/gX7FA32BRXu+PQM7BPu
/+/07v36/wYKBg7yAA/zFfn4AvoL/QL+CAEHDfXxDv4KASDvBxwZFR8KLigP6e/8AQD579/2KRwVGijvQd3qEQL69wP3Ahj4AwD3+gX9AxEJCQ4AAwwJAeQD
/P0REu0XAAQDCBD/EA0cAwP//O8BEfT7+f8CBwkDAgEK//v/+/Ub8vkO6/sbABsP+gkPBQj08f/wBQ8OEBH/CQXkBPX/FPYG9BfoJAUAEAT78vvy+xMXA/fu
FAzw/Q8E+fry9fkJAff9BO0OBgbs+vj0AQjwF//0BAL5B/4M8/4D5w709/j49uIO6/r47hYA9gX68vkLAgoC/xP/Bf777vLoBPXl7gAPIOvrDAcRAez6/PPn
6AftCRT0AQ8DJRLy+PAZEQ4M7fse+QMGBgYL5+4BAALxCfIGEAMSCw8QAuj4CBgO+v7+6fUM+fr19xwR+BQP6xD56hD+Cv8B//wOAxX+Bvf99ujsDB/jIAEV
CQsHGOf77PoD+v4H+wgC9RX9F/7zCwEJI+7VGvYTBwIC/fgM8xMq+AIM8yAT9fX7FAUJ/wI4BQwK8QUG7gwB5QoCBwsGEPUO/QoVAhMMDP37Bfr48Qzx9Qn6
BgX4Af34D/PuDwnq9QTn8ecGCgcGBRUC8PkA9gQU9Rr+BwEI+AUc+vPkAP/wA/DtDwsZAhry9vH9+P/x0RUXEf/0Etv08gb48vYH4QD8+vHl6v8U8QkE7/MJ
BAUIBwsPB/8c4+36+vn2DQDyAfbm/ND3//31Dvz2+AoPDvgN//YG+f71AvcK9OoKCP74Bfjv8gL7BQMLBfT0+v//DQv3DwTzAfwB/+cS7/D1+wvs+/oXDOr9
Chr7+v349v7//hMZ/gEG/PnzDAPs/AX2/QIC9O3r+QH2A/z08AsJBgAP+g0I9+MK4vf/FP8HAwUCEO7sBgYK7/YbAhoa/Q72AgL0BgEJBvgG/vH1AQz+4Qf3
EAIJBwwK/xT8/PnvAPsQ6wEe+wsT4eLkAusG7hfS/AX86M3Y9wTgBgIQ9An+7xHnGhsN7g7e7uD48vzqEPwA9vb43OX1/PT/7fv0FAX+DA4YAhIUyPMB8SMB
AfAJC/71CfMVEQL6CPTyCvT9EuoU/wXz/RLjFwz5FewA7vvl/QUTAvcHFgwBCwAEFBEG7v/29vT8DtMbEf7r7P72+98HDAkh/f8OAvkGCBEW7RwFDPT96P8T
xATl9wYD/gcM3yIIF9sMHB0N5+0GBeUMAP8N9fsY5A3m4N4IDPIF2fPV8v8e8Az6Gwn8Au4C8PH719zpChD3Gu4CBQArFwTr7usL+Pn/8/8O+hP7BxII8fX1
+gkWBQn9//b++P/3AAQE/gH1+vsB9wETARP6APv7+RUf8h/j9AfTHy8W6hoA/eQL/wTw8v8cFv4IDQ7t1rj48db89f0C9PkTC/noCgf7BBP8+wr98foK+/QA
CvnuBgr25ur78wL/9PYVAe0KFQ36EvkUAwMB9QPxBf/5BePpDvL29f7pAPv/CREc4RQREeQQDf0HFPj0/uIP8wAS8eQCAej8CAj/7BD2AQgSDw8C7Pv4Deve
Bgj18BcECvj3/fMW7/4C6O8O5xslA/gI/w0BG/v+7uwFCw/9EwMIAOXt8QH3COsI+wfzHRIJ6AQGBwUXDPsA+PkHDfMI/QwF8ecH7ej7G/f/AwQQE/brAvcV
+ggF/gL6BQMM8R4HA+zm+gsQ5/7+/OYD8wYJCwjtBfkC6/gA+fH+CQEA9g3/CP/+C/v8+vz2EB7uHhgU/wQTCOgNFxLq/QkUBvb7AQol+uYHBNr79ADx4vIL
FQnzCvnk+x7/DPjrDA8F7yAI//75+wPz/RYVEezx5yIEC+jyARPtC/kDEAIUFQwDIfMX/unw+gT5AADvDu0J+fr46f8E5gwHAhD38/n9CfX97Pv17v8E9eb3
/QX5A//+Ewrr/frz/P3/+QP4+xYI/RoLAAT65vgA8gPuDAPxA/wM+vcG+gAGBxL5Avj5EhbyAAAPF/PwA/Hy/wD9/v34+Q0X/AT0/AsT8gb+9P0VDg0uDfb3
Avbw8/H5+woC/eUDI/z4/AcH+xMABvHq9g0H9AX7F/v/+gPt9wMEBwEGBAITBvQWCwX+Cvr+CPYOCgfyDQgJ//z7AfD8ChwWDukH+gzl9Pj9+xH+/wf15+vx
/////PwHAQf9/QkMEQj+Awn1AfYaCgQQBwIED/7O4+fxBvwB/QAECAHwABjp8+gL4RcCBBnt9Ard5dj9BgcDFOQJ1gr4GAjzIvYcDQr/9SLzGuPjDgARBejZ
AOoU/OoFAwLxB/8eA+wIAeLsAwL79/EICfwIDAAD/goQ9Qf19wr8/AED6Pz3BAL//QMMFv/s7Q39/Ab++gL06/YU+fn35P0ECPIG9vTWEvHxHx0OAvkD+P71
AfDuBhX1/Bn4+NH94/Hr9/379g0ICQoD+esU//P79OceF/YM+P/w8ucC6AUD+Ar+6esN8xHm2gUT7grm+/sAAOL8BwD9/An58QPf/RHyBvEO6vb6EvvtCRIC
Et3+/hrs7g36+hUJHO/wB/UG/QH/+/z2AwwR+voACvIF+eEGCQcKBgj/9fDw7fL3/f/2DwARCOoH4gnzA/wC9OgM/wsDEe8EERT4Cg7pE/r06vDtEwUDD/Hi
8fvoCA/+DPMS+e3yBwbuBxIAEv0C6wX++wD0Bfjs+vEE/fj7BPv/8eoH/PL/Df8b/fMD6goH/fr9DP379vkK////+QD99wUE8QII7wYR7fv8/fbr8gD/+PwL
FwH07P7zAfgS/RwSCvoIC/EAIvsD+wDdCP8J/ggGBQIODwEC+OMMBf4BAAXlCwP0+gQY/PYMCPgB8f32+wvuBQsACvTx6QwF+hH49+4Q7hL/Evv58Pzy2/wN
E/0J9/UL9/z+/goKAOoKAQsE9xryDP7zEPoJA/3v+QwP/v338gP+/wMA++4Y+gb9CQP0CwAGGwYWC/fzBRT1Dgj69Abv/A0P9e3o//oJ+Qod/AQE8OL+9x8R
+RcV+v8M//oP9wcYBBPx9fb3ABYAEvcMA/0N8RX38Bb5Av38APAH8/YDCvYjB+Qb6OX9++sNFfsD+gAH/wMHB/sBDP0DBgX6FOfwAv8Q+hIC/vEC+P4C+P0D
8gEQ8wEYBAP+A/8KCv4M9gQLDAz9Dd/pDPny8fwB+QYN/OEDC/fo//3/9/kC7QX7EP0a8+j2+vH39/wNAAT4FO0V9fwL/QH8/wX2Dvj4EAT//Af7D/b18gIG
7BAC+Pz+AQgSDfYK9AgDDwsC/e0EDg/9IhUHDvHr9uz0+/UQCQX27vgADAD7/v75+Of57/j66RMK/gL8+PP//BESA/8C8QcH+gHs8QX7APkH+QADBPgEBQcI
BAkGCf75GvcP9/35/AgaCQ7+9OsHEvwE8fsI9QsI/RPtBfQK8w/vBBQGAfsP+vP7KArx/wb0+fwF7RP5Ef8JBOT5+v/zAfcbAg/yCfUFGAwF9u/0AwEGBAwC
9fv09u3x+QEC+AX0BhQD9gPy9AH6CQsGAgoNBAL39v/+9vH4AP7+DA8BDe3wAvX/+/v5CwsBBQD9DvcBD/z4CPkMCQ0I9v78+vYA/OX+AAsd5AkDBf0OEvMK
CPYB/+/qCP32+QIMBfvn+QABBwIO/wAK8QQZBgIG+xT36wD/+vv48AgIEwMV+QDn+gMEGQrr9QP6/QYEEfrxDRYAAQP2EeEFAgn3/QMD//0SFgAC/gX1Et0G
BukJCQoU/foI+RD4Bw8KB/UOCv8C9Qj1/QPs/SXw+v8ECggn6AH5++Dw1RAgCecGExbx6hoG+f8bLA4JDP3z6wn1A/r/8hb8/Az0+uoWEPcFCP7rAgkWAAMQ
BhcK9QUECfD0CPP1/wLy/Qvt9OzrEvAQ4O71+gL7Gw8G9vb/8/0F+xrx7fYS9/II+PkQ+g0L+wf1//Pz9//0/gbp+Qb6Dwv/Cv326wDx/gINJQL6CB/5FOb7
+PYa/x4Q/A4JCwfn9gMG9v/18+X++v8I/QEGEO4H/uz1HwID/wgI8v367g8VCAIE9ecNARTqDRHrChTz/QQE7QX5Bfv09xAICBD0AO/zBun68Or88vsfDgf2
CgYBGgLx/+n/Bgv9CvX7CP8AC/76Be0H/vgR/gAFCPgGCPICDOr7/hP8/Af9/AEE8fwF/g398Qzu9Qv7+AvwAAP8D+z79RH+9vcAHAMWFP79/g34C//9/fnj
//ny7Qr+/foc/vj8APD9BQgN/hAHBP0OCwn2Aun9AQ3+AgT89wMCC/n//vn7CQL2AALlCeknBOcKDPQB+wMg/Qj9AwLV+uH98fUaA/wA5/EV+ScuFOAb3Abq
Af8D8gbu8hDg2eTu7/sBBAcBBhIDBv4S+vz9AQAI9hT+CvX9+AgD/O36BvX2/ggIDP4QCf3/Dgn7/+8E9wT87+oN+Ar2BfMGBfz1BwnyA+kL/O/vDP/7BQgB
Gfjx+Qfm7gwSDA36DfcDCQQFFPYDAAH8+Pr+4/PoB///8+bx/QgH/gAKBv/3+vj7+wzrBRsR+/UOCgfwFQUCEP8KDhgACfL/Dg/yCwjq/wTp7u708vwEAv/8
+wMBBwgIC/Xh+PH7AwH9Bvfy7+r27QIA7fkR/wgTCfoD8RMUCg/1DfIS5Bb0BQns9Nz8C/r16vcDFAgEE/v88Aj7GP36Cx/h7O7/BgUe8hz0/+7t4wQlCOP1
Egn9BP4J9esYGP0MG/n39fYG6xjw+PMD9PriAQUE8f8U8AoH+w//+hMS8OPw/fjy/xMhDuP05vHlIQYGF+3t/O3/FhcG4QL19Pb2APEJEwvzB/4G9Pjm4gMG
DPvx6/kI5wwDC/j1BhEE/PMLAAYFBfT68v8DCPnYEAEBBOjyBQr7/P0A+v4TEQfvCBPaD+QGHgLq+PwP9fIW8vIDBg37/gQKGhLz5Q4M/R3+AQYA/gEPAgX5
ARb4+AUQ/QMPA/8JB/USDAkQ/QDxAwzwBgAB/e/1/gYMAfYIBP8D8fMBGgb98fvs8+8GEPP6DwkFDfcTBhggBP79DO/qCADu+wbu+vX28PnyBgQO/PcD8Bf9
9v36+QsDCAQH7Qb08O0l/AsDBv4UDfkC8fgRAgL9AAwGD/oAA/308gUSAf4BAv/6/wQW5QD64uX8A/oNAvrzB/YVCwrvDP4IBhAF/vwBC/kI/wESDgn37evz
9Pn+8xYBAA/9/AQL8+4G+vz5AQHsAAj98/z/8Pz3APT3DfT0ARb4EfwM+vn7/PvtBeoECgkP8Qf5/QMZBgQD/hUAAAP/BAAQFfXx7vz7+/UK7AQD7QL4AvkN
//MN9QT5Cvz7DesFAg0FAx4ZABXu/QQE/gEP9f3+EP7/A/rjB/Pq+P4HBujoEATuAA4HBxgH9/YB9ggBAwIBCAYIDA4Q9xYB6xX28+30BOv0Bgr+/A7z+AL0
9v3y8AT6/Qn1Cf3lB/z66BH2/xUDCQQD+QQB9/n/ARYGA/MIBgz49g3jDvcABQAO8Pnt9BH/AgUCCAP28ATw9f8S/w/+EQgJBAoF/RPq8fLpGNUrAAgNC+kR
9Akf/PP66woT9uwL+/zy2fkF5wsF+Af9DvkJAgIE+PIP8gb09ALz+wD/AP3tDQLvFQQA/f8GFPX+/AkH7f/69Bn3Cfzz+gHz/xD+CQIZ7PkPAgr4BAoRCRkV
+usNCxQCFA739Ar6ExYmFA76Ce4XCt8J0P8S8xD0BBgC+d4GB/0JFhH4/AXrEhMD+fv38ggFAwjj8w0SGvvrLBL9/Nfp9iYuD9Xr+/IvLQ8T1vkG+d8iFOId
4y7u8P0CIvze7Q4H6SX5++zm4TIv/Aj4EPDr5hvu5+vvGvX76QMVDNrvAhDvIfr6CN3uKR3qGuYHBwTNINjbAfQi4vkIFCQP3uMQDQEc6QHp4u03Id8b6CIB
A98T0gbqGgr/DgQMCu4WCPn/BvwC8wv1Bvr86PAG/fsGBP8C7wsG6gT0CwQdBQP2GgH6FgDy6wcIBggG/vUWEAAI3RTg+hzr5BvY/gT4H/zm+Az0B/om8wsE
CwD98OYB6Pn97AEIx+bt/OroERHy9iEI+kEQN+cM+eIU5BjkIPnqAvjz+B4aBhjmAvL/9PgO/+4O/wYP9u3y7Ajy7/EA/gkaCvH6DBEMHegD//4OBhIB+fz0
9AXv/wgA7PwMEAMBBhIK+vEFI+cM/Qb7D+7r7f3wDh0O8fkL9BMT+BDn7ObzBQMYBxI7ze8ABAEA7/3r7+0UMCbdBAveHBgADvPmDPMA4yP7Evrp8t0D9gj8
xgn67gojGff/Iv3eDvAI+hwa3ArZ7eMPCxLuCwwh/eT7Ce8U7u7/CB7y9fHtFfYHA/Po7xITFyT2AvwJ+fQTAuofIvvtDxoFDxHt6gXwHvryBunZ7Pbm+wv/
6gzi8v8A+wYKFgbxGvkO6/4LDAIJAB8gDN8Q/xUL/vL17xvYAxXq9AL78vYdwhIXDP3jBBARCAn68d8R7PUB2OLoFNf48er1DwLn9RW7/Cv68fUPGAQK/vH1
3Qnd8O73/AzbAf3r/Bn+BAn9BAYODvH0Afn16hT+DuwJ9wkX9Agi7O4BFfUJ5/vtEAve8+vr9BAfAhnnB/jx3SLsAQsZAPsHC/z/CRv3CuUA+/8dFQH//Aj3
//343+sM7BPz/Bn8Du0CBgAT/xUD9RLwCBoA8vsCBAEVAgcA8+f++/nzEvEK+gIgD/DzHwP6LRH59hD3EQURDxf29RTi/fn/xuIUBxbuAgEF8AUN+QEUEfn+
9/4KAwz0DfHv4gYUAPrM+RMd/SLp/BMM/wkbDOceFesg/PsF/eAY9wcDDuUB5d8H+BDmB+/pEwnzBRLz9gcc3BQW3+4O6RL+BAbs7Pjm5w/c+/f51gnz5O3s
/hDuA+f+1RDfDP8M9u4A7AIKCxLp8+Qb2vrV/g4C+fz3FO8T5ezZ9O0J+vH7/Ar78vQBBvD2FSIQAgPWFP0R/wP6IfwR+PL74ALjAfYH9fcIEQ8NDQok5Bfx
BQgV9f/8+vYPGR3gAfwIGB0CEP7xAwQd8wz3BSzgEP/xFv3xBfnx+Q0DG+z7/O8QBRAL/vUO9gXnCvoK9Q3/+/v6EfgCBtIFFQnrE/b5IPL/JAHiCd/7DQQG
9P8G+Qz8/f4S/v0IBv7/EhHt9vj0HgH1Hv0F7/z8CwzwFAn9D/PyFgEFCQQHFRX19Qzv/Qvj+gj8ByAVBgkEDgMJ8N77CvfkDgwOGQ3/9wf+BPv5DQAB+fcH
F/b27PL7HgH1Bv8C9B3/CgYK9OgaAvf3FOIQ/xgJE/wJJMnhC/XeCRL2CQYQCfHxGhXu+Br9DPz24Qb6BRX1+RT49A8ICgURAu0W7hn/6egNB/kCCegEBeoW
+fUYBPHoCPb4CfAL3PYN+f359wv6Bvb/8OoGCx3xBfr/Bf8S/QgMHfj0AvkO/ArVCgkBG/rr8vIA+wUTCPYGCPcUCQ727gL57f3+CNr5AQ7zAgHbBQMABff8
FP4G6wbg8wv/EwgDFwIBAvMA+v7uDP0E6Ab1HPcj4fT8+wv56AYLBgn0EhMD/iTn/uD/CekE///1BhMg7ezbFOkU7RTl9fL7HholAvDf4vMa/+cJ3gn8EgQW
+hzp39oB2+8LBvcF9QYaEhYD/+/1+xT4Bu72AxT2A/cICfL09Pf0A/v2+f//CSULGwz87QcKEfD78woLAQED/P/iC/4PBPf3APH4/NTxAgL6AAH///P+DQD9
7AUYAf35CQD7AP8Y6vUe9P4QCgToDAf09v/xD+LpGfjlD/oN/hHz/QAGDAL76hD1/P0H+gT39/sjHgfuBfoD9/YO/gEB8/75CA3y6wT2AAcH8fsADAQe9+8C
7/oP4fMHF/YT/QYE/Pvi+uT+ExgL7fMD8wH69g/m8AMGCgn+DBMbAQ3iAvL27+729vsF/AXu9gbu7/wA/v3o8/sF+vwI/BAPBfsUBgTt//r8+gkC/hXv6+jv
/AIG8Pz6+Qn6FQ0U+/7s8wUB9fLiAQAO9QsA/PoACAkD+AX4C/jx9eL77PUP+PcG5AYF6BIJ+wMM7fn+HRDv+A337P39+P75DAL58hLgKfoHG/H12wHtAhUT
BPsEBAAE/gH64e4M+BYNBxED8hEk5O4pG/8BDhEUFu/l/e39Eu7zEBkbCBAl+ynpDhQWLxb2HtT+8v/5CvEL+vrn/+6/7PsK9f/k+P4lBAAIGvr5BPEKAQYS
2O3eAvcED+n9CPQHBwcRAfj//gkMCxbr4+0D6O/v+xD++AsM9fsO8hf6DAjyABHw7xj5HPDp+QUBDAMLIeb3IAIJFBvc7BP18+cAHu7NAA0Q+wXcCP/gDf4B
/gwC7+/8H//zBRbz8Rf75v8G/f39/hDyCfj0+vD88gsH/QD4AQMPAu4AEfkM9PMdAv/39wX8+PYQ3PLoAfcL+gDy7wgI5f0W6vQQ6hjyJwX6CxEK9AXvAgP8
BfAP7hT2Cf8A9vD3DPwEAw74Dv4HBgH2+/4E/u71COwU9vQKFwP1BewUBBrvOQjn9xD/GfjqFO0N8RgG+kTH1x3mwejk6d8Y2gASGAD/Iw/0OBQq7/3w+Avx
APAZ7Pn/HfwbG/oF9urzFg8w3h3v+PsjFBL6FQTwHdcVEhAl/Pbqy+r72u7iD9sB+gz8AhYK8iUDJPb8898B5QbbH+728gsBEyfg/vgS+ewgDwM3NxfSHN4H
H+sQC+7BKuQhCgH1y+v7I/LwFPEI/QD25u/6FeX+D+P+BgQE1QQE9dgI+xju8RwKAPr65gL7ABMd6Ars9P/tFAL0DA8N8g7s/d7x8vD48CAHD+gJBAAKIhgJ
DxHn8w/8DPj0EAD0CgP+Av3p+Q3sFuf/4wv5CA4l8/sTCv8D9/cD+fMD9/ID+g3/9un4CfL38fcPBvkA9hzt/druAQwa+/YJAfvQ+fv9+wUNAe/uJhEAGBPv
BAYMBuAG390B/Q/2/P4TFfgBFSDxAQUJ9fIV+Qv6K/jNDwH2DRX89+nn9Sr+Fffz/wHz9BzzABAJ/QMBAtMJDfoJ+xUUGf4EAuP4GBv+EvnoCPQXD/fs4OMA
Itgh/hno8Ar10fkTBhQO8fcK/A4U7f8N4QoE+vsWD/z/9gvm7vUNzg7/+v4KDOvqCbYAHxLq4ggjHRP78ejpA+8BBvT97PTx//736/727/kBIAr09gYY8QH/
+PbZ6AHv5u7y6wvtCO0S/f35CA/8/Q/s+BQD8u4BBwP48/oO5+75+OXyAyIYDxEK5x/7E/v7/RD3At0E5gU09doN+ujgOAMfCBTf+g4QLCT26hoGGCjpCesG
7AMUzgHsI/4P6+3IEeHuCPkT7P8C+wwL7fP85+UR3wr7+hn1CQEZ8Rj8Csr2/vQDFAYX//0I8/rYB+cF/BTfAO8KHgAo7Ane/SAf7fHp/BAFDwftDAIL9Pv9
F//r/v7/7gYD/QPzB/MA9xPgD/UGAQQEDvIN/BYHB//+FQoC+PX8Iu/yEAfn6QAI/Abj9tb7DBTtIhnu/O8OAur2/A0JCAUcEREDEAj6CPMPChL84AbuBPEA
FQwSJhAQ+A37BxzxCQH4+wX9Efn58PL2CQgLDBH99Sn5Eh8jBgkOB/8c/fH+A+wA/xkREu/xFPXuFOwV9Qf5/dgPCQDZ+OPhBBv6APfsFu8N5hn5De4bvfn4
CBbxAgT4B/Tx8uYH8AX6DeH65hQV9AHnEO4N+gTy5g8RHwn88gL5B9/q5w/vD+394/DW+wL0+dQI9AP6FuIMCesJ6QfxAPn6/xLL/ufl8QHlAuv8CgsS/A4C
B/sH2fb2BwMI9eQA7P8I/vHp8gfrA+z18/sS8gfmDQQS4fjY4RT+F+gZ9hoN8hUd/AIL8/QLJvzqDhX+9Pjz/fkA9v7X6RLo3hPxCAwKEfLp+/0AF/8iHOkA
Fu768vfy+O/9E/IhD/wXBPoKA9UxBRHoDg751xb0AgAtDfr17QcF+un52Pv98RD04RX17/7t6QjwC9z3DRXq8vkADSkN4wLzA+wXD9Tx9fXpHgD0HwEBUc8K
9AjsGPTx6vMV3f7iy+AAB/wJBuYLAt0HAfwSEAUK4NrgDSEJE/L5//IIBPr/6/r6COr24QMT+gjrz/EU/xEV8foXFTDvDgwU9fDk7/Dx/e/09d3fCwcCEfve
6wD8G+bw+wwCG9kA1/8SztX57eziEQYZ7gP9FfoVCfP2AwoG7uUABfoGBQTzBA8CAgD47/wGGw4Q6i/t9iTv5Qb2/wIC+/gLCwcF9/0FAAEBCQ4B8hoKB/37
CwEHFRP2DQvpHgn4Ahr3ExHzEQ0BDgbsAQQRDBwDFAMI/BP+DgYKAQkOB/kf+wnnzOHdEwANDOkP9yoKCCQDCgAGCf30BQUXAgUD6AX+CPYb8vYNAgYI/fYE
DAj3Df0b/QD3FAAeHQL7/Pbk8wH6+REAAv8LFAcD9ucM8/AC5hLtAgIEEybe4NQf4BnyGO/w+QYrHjcD+NTY/yn36wP5F+UA6gAKBuf6A/v5BAMB7+XlNiXq
EgsDBwXIM83i8ucW2u7T/gf2/gIAIOMY1/TL8ewD+/EL/Q/u8f0FC+Tz6/rrzQf26Cf58iLh1xXbAADVASrz60QULhT4Eh0D/xcIAhMC++oUDBH7CecJFwfy
++oLEeznCf0Q+/b2AvzqGBfP5f397uzfAAL+EvfaGtUIIBD6+g72CQ4N6/zkB+TvAP0O+vgMBw3+EPYAFwgB/vAB//sAB+8CAPT+9AXsAQ0kB/AC/gQc6AUB
8PcmAQ/wJwHy8xL1C/j0+/MO+vfsExXs+AoMHAj9Gg4J8fEHBgX9AgEGJfz56fQG+ADa8en/G/gJBP0/DPAK+v8AFgANAQn+8fT6Bgv08/4IGgESDP/7Dv/+
+hMPBfwB8gcFFf0M9uv7DPEF9wP2AR0aDQIaBtP54wHm/PAS+iEN4+ni6yP+Ae0B+PcGFCbzB/4j8hQH++MM9PP5/vsMAfwCBfr6+wsN8/oQ9vX05u8J2BDw
+fz08wP55Qfv7Aj89Pfy8vIB+hLw+gYH++v95/nu+O7v/vzv9Q8A/SH/Kvr99+0E/Q/+9QwIFwryFucU7Anq9dLoHf8f8f4LAwTy+uf7CRoD+gIBA+/zAwj/
7fsMGQT+FATrGw4TCPrs9/QeGxEJxA7zEwII7ATg+wMoEgfk/+kG4t8FDArR+hYI/CEMA+Te+Ab5BAogIgoT9AX+Ff0O6hD72gcMB9X+A+zwFv4H/enoEPbh
/xAXDPQGBvMK4BDVAv3W4+wJ2vX4EgsREf/2GeUr8vYJ7O/VD9w5EPgR6u4XLgjyDPbgESX//Bjn+yTnBhLsBhHs/hfvDPkF9fkb+AcM6Rf3+e789AQNCegI
IOTz+fIR9egG8xD/DPwO2/vO+Pn3/Q//C//+AAEV8dYPEOj26/UL3AwWAQIBDwb++/D6B/zdAvTqAfkEDg72BufkAggR9Af/8QjlBAsK7grt/Bjz/OEcDusM
9ucBFAoh7N/5CxkcBQL6HPIABATv3esBBOv2BgEA6+n18gYG2f0M7vT38hYM8/r8CwAPAQnp/94MAvTx/QnpFAj+Awb4DwUIAgcPDvYQFQgQAPDt9uwD5t35
9QgEAwEFARD8B/UVGf4aAe0F/v3c+vT37vgB/AL0G/v/6w8Y9hsTCO8hAPIZB/sOBOgQ8A4CCwcNOsfe+/3e7ewDDfXvChoA8fMG9h/+DBL1GSzzGBvlGwHc
/Qnp+CYHEwHwCe4LDCcMBQnr8QcH//P8+S4D8gH29v4K8h0E4RUrBPkH8BAO/RcGCvnzC+4T5Rjv7Qn8/QjsC/rtAu/s/QL2Ge39++kH7vUACg3wHe0Z9xIJ
5gb58vMSCjfu8R3uAPEE+/X1+/L49/jsCRL59vMI4wow/AX1+9z0CAf5/xrt/grg9BcZDLv3+/cPHPP9BRcP/DX8DunvGQDm/cYABBIECg3xDQoCAgQMBPvy
/PUWCgwD8QMHBPTvCfIQBA4GJAEGAB0HAPYP9fgAGwIC7/30+AQCCvv17Q/3B/0LFgcMGRH8AwQB5Pn3+f7u6AIK/Pjk8fIG5vv37OP4CfkUGggeBQstBv7b
/P4IAgLj8QD78eLX7Bnu7/nw8/0DBCIAAAH3/PYVGx3yDvb9/gwU+QYBDAH9AAQZGQvs9fH++wsa9wb40wUP9BwLCg8g6gryBfn1/AwDDxP/AA7dJQMBBhcB
GvjyEwjr9gD/4P7sBQz2E//67wDnBfUD9Q7zEA/69+7/EP3/+gMSEO/+8f4GDgsOEhIF+/75Df/8AP749+znAAIe9Br6RfPl4vQTFw/56h7/AOUVIRvn9+bw
Auwt6g7uHgzv+RQD9xX09wICAvjtBOP3FgYHDP4JAu4HEukJANAYANwKDQMPMwz9CQ/2EvLv/+34EPH5E/Pj9fcHHQoK9hHo//L/+QcU8/sD6vH77PoD9u78
/BMH7wEC+PQIEAH8DA/9Ihv/AfMLE/b//RP4CgcP7AsEFgX+DQL9H/cZHskQ3v3/FfEA//HpIBYV1RYF7v8iCBUH4Aj98/0B/wHz+A748hoXCgX+6hT3+vsP
5w4HBAsY9An//PT1C/wN/+H+C+r0G/n4Ct/88wkFCNgJA+cMMQbs8Az0Aev8BugV+fgQ4/nm7vn9Au7s//36+egW6/AR+Pr0DvgG9Q343vnsC/3uFhv76O/u
Hhna/eoP+hEGFhH1CO0v8O321/3h7hIIE+P9+PwRAxL/8vv8Ch364/zx9fsD+wMA+gr0/P/3EB4GDgAFAe3/Bfzz8OL6/fj04uf0/vr9Aeb+/AD+B/z/DvQB
9Pv5+fHz/vfx8fUD6gYDAvP7/AAA/wn1AAMPDhTD/Q4Uy/TrDdcI7wYJHxEPBxQh//f67+7PvgrN5hkkCg769fz09/fw9PQN+f3+6wzj3u799gLj8/4T7hDq
/wb2FQ//DswO8/EO/fX3CADl8//E9g4QBgj5+AL2Du/yCRUtAu4W3/32A/gG/xPrBvIG6sfd8fjo9ADz9QMS7hQPAwsK8Pr/DQjnIvbhEBv7/gMEEOIT4hcC
Ch/3BOTX9wX98QzqAgcE7NgM+PEODgv4/hTx7Q/sDfsDAPf9+e7g/wMELe4GCfj95ALYCAQMDAns9gMB1fwJ4OUKGh3u8D0WAQf9+gr9AwMQBgcR//gT7ysA
AfLxEQn6+ATd7vP5/QgP1vsM/BkDA/Ht+fMiJf/nAvzmIQ0F9usBCeb2/yPvFwb+BPzs9PUG/PT7/RD1KugP4wUP7g/+8esRAy75/BoFHu/3/fH+IfoYDxb8
//wI9CQE7/sM/gz25fXz8wv/+wkAyQL07CULBe7yBiokBiX+WBMTAwgP4vARCcXN5AYbA+L0ER4ENw/nBfD4Hd/kAxXsB+sH5RYL8OAG+OvvIxUn/h369gIL
DfUiJA70Afj/6hP3AvUTEgD+AA/3DOsD8P3c/h341iAxAukTGA0I+vkO6SEP+QEPCR0B7wPZ+NMK9+4EGPH5BQoU8QAIAfYL7gf8AB8T+REHFgPjEuPs7wn4
9RYX9esNEusZI/8P/xYf/gntDizu8AIC8P/3DwzvCfwPDBz9ACADCB8OKyQE6+v79gcA++T8AhMPABD5H+n3DhPa/gn07PPiBP39FwH9HQkg8hcJBBPpBvry
1vzU2xUK9/b58/P6/er/9f4f6uILBA0c8gEOFu8G8wz2EQYCAP7kA+0I9RAfGO/2HwEcIRkU7BTv9RDjAwAg9v348uIa9On/Du0S8hYKCAv3ENf2/ATcFv77
EBAOE/3K+AoL7/T92vb9Aef+Fg37Ff0D7OIBB+kVAf8PCP8LGOQJ/g35EfUT+/LkGhgJ9w4WBQMVBQbsGwfw9fr/AQLgBfX3DPD9EQkNFw/48hjw5PMF7foH
AhDl5Sbt/AD6/BD6AeX+0QML8dAICPQD8wLuCw4c9/MCATEOA/zoFOkMDgbo1OADB+31BSX75/0B/Bsa6gX++w769AX29fcFBfwP7PXzAPsAFQzzCfMN/+j9
DP0ODBj1BOf45+33CA38CPv3AwwQ/AD5A/ES8wkkFPjzMA/kMRYA7yXr/ewy/REFBSjE+Pr/0vj1+Q8F/AQJ/hID9wYEBvMX8f38A/kOD/8K9wT9DfTuEBUM
/gQACAAHGg4GBRf/+fkH/u0G/fsJB/4OEv4j//YN9gAL9AYADAHtEOv/9ucV3PsGCBPx//cSAf8G8wIRGAgOGPr5IPLt7P7v9eoB8QX5+OzL6PsW6Qf8+/EP
BhMG/v73EgMQ/fj/D/P6EBPq/xD12Q/1ARgH9QgM7Qv6CxL+AAcS+wMAFvAJBvQHB+/+APH/Bf8B+xMJAP0I/g7yBAXv+Q0K3REQBQ0J6BPy8Bf8Bu7rBQQJ
AQH2C+8BB+UNAO7sDRP6K/3hDvIRJOLaAQ/q+vX48BAV8Oj1BeD4Fg0yBgoC6wEP+gHrGOj4Bw7z/NcN+PEK+g7xDxT4Au8D7wgPAe4A/gj4AxsI9PMFAAj7
BvX4BAwKDQ/t8Pr89grrFBL+G/ThGBEN6uUI+Onw9RYUDvny7P/+5ugWGg/+/BL06RoPDecX//vx9PQHBu4E7fgCBxkOE/cC+vfz3SX4DxkD/gIR9/wXFv3/
BAUDAhMC9/gHJfL8EwUK+QHt/QHpFAv7EBPqEAgB/QL+/wDw+Q39++8AAQP27wD3E/YQ+v8HCBHuEewGAwkCCecGB+oZ4wsA+vX4+gYIAQT07f8E+wkL8wYA
/hwI7fcCAeUMDPvx/wb+BSH38f71C/b6EADn+AkJEQD4EfDvBwcUBv0DAPES8vj3DRcC/e4AAP0B+/IABOUI8hAa9/kK//bxIAn96fYA6AM3+PcH+OQcDOvq
4fsR7A/xFf735A8KBekJAQ7dEQLuBjb8+u/i2xEU4/nWAgrtIvkdHgjj6BMJ6yIhAeoY+/gAFAbp8Q0E4Q4JAtH3Gx4N8wrkE/oPBffoHQP0COfr+Or9BgcS
9A3vDgoF+Azs//IS7fPo/xII7O/t3e0J7Pn78fMO/AsfCxfu/+oL5fUN5v/w/yQC6v8O/w3wGPX/8PQ5G/gJBh0HBtkP1QgFL/Ic/BAb7/bd9tTkDRcE+vQJ
4gLx/uzS8w37H/kZFxIPKQ7s1gwa/PQL9vUC+g77AAwkCgMJ8gn5BPgIB/oGAgXm9g7q/uj2Gfb9AQfZFPUW9RYFCgDw9vn25A399QL+IBoT6Bjh/fb+/AP0
E/AF9/vr6vP+BPgF/fgDCAEBC/4UDAfr1foQ9vn29hP9+AQU9/kK/vf+CP/tEwwIAOYN/Q0HHukX5wbv9Ojs+An9CQbu59z64QX6++4AAA4MFQgFAvgVC/rt
BSUC+98L9QMXCfT75hIJJxz//OcAGPzoD/cLBfL/BvACCxEWAAgr6RsB79na9fU2AA8T7AH5GfkOFAoI/wnk/hgK8vX7DADoDvoS/ggFABQF/AH5BN0UAPYW
Kif5Hgke6Qj4+fYj2vQR8CntEPj8++8dAhH56h4G9g8PDAIP+AABBREC//gFBQgABurzB/gCCPX1+wH1Bvjz+QHuBg/uAAsQDw3uBgb1/fkLCv0N+O0EAg/7
/OLs9vcE5tYBEv30AgkD7vcJD+3vAhUF7fUUINLmCdoMvgL/8hEDFwL3CfQL7vjyDP0N6QEHC+L8/AT+BQUODwH7BwQKBw/uEhHxBQP7Cv3jGBwECQn58PwU
AAX7AQUM/fsNABAZDAT6/+oeFRPwAdIhzdfmIP72CgIc2hAlAe/PzAoD3uAB/Ach+iAKAwroG/7u6vMN+/ra/QEX5/D+/RkDAQL8D8/z8BHS6PwRGST699rv
4SgHDQ7z8u3w6i0JJvP/9QcM4u76CNDtBxQQBfvz5u3dEewE+wYD+wXqL/8O9wfvDw//A/4GAewN7Az89/3+3f36+AXU+vkCAPkX+woP9vcB6v3wDOv94PwG
9QL4/PLx9u7dBuryAv36DwrrBQYD6e8K5vcWCO4IAvj7Ag8C7/QEBfr7CgQFAwUF/QIM8O3+DgXs7QQT/Qr7/vIGAAj0//73B/sD+uMBCPoG9gD06wogGgDz
CfkAB/YDDQYICQD4BQgK7wn0+ggEEwYL/g/++xrnGCMB+SHt9OEB8AD8DOsCAwHi2+bvDu/9EvgBDP4J/vIJ/goFM/HyIwUQICfW5ysH9fIFHe3R8AsN9PHl
+wzh/ekNGfD+GhP/8AEOCfsC9An+9v4LEwweDQT4EOkz8gn6CBsCDQgFAADz9/Pu8d75+Az11eLwAO/48BTsEhIJCA/68QkE8gsQ5wERCBAN+/DsEPP7BgX0
5PEW+Qni8gnu8+j1+xIH9PoJ/+wNBOj/7PgDCN7uEA/i4AgAFNj97er0Cfgk9kLr6BUGICIr2u8q/OnwDDHqye8PEvQB5eojzf385Sj07gsJ7/EI9Qrt7vPv
9Ar0CP/sDOgE9/bm+egCBQzzFe4I6vz6+xgEEw38/PTt5en27e7+CQr3APkC/gwUB/b7EPIRAwYDDPL28wX5DwP2/gb8DPEI7/P+/fMCCQX/+vn4+QAG+wv4
APwCChjx5gcA/REO+xD+8uryAwn6Bf7uARTq+vYOABX5AAjz/wHyBBL6+BHrFwr5+u8JBxDe6tQj8O8B6N7o+QYP6O4DCv8f3fso9O/gAe391wHb0O34+wX8
8fb39vH0/g4T+f0K7fH06QcS+fYO9wjtAv8N/+b6AAvr/gUh4+EBDQ0Q6AkE+esKLwME+/X5CtIX3BYT1hUS9+P/EffBAS/jFxUFBRktCAYeGhTkDwHkFBju
A/v6+hr5Bu719eEG9Qb7Dw0N8Qfz9hT5C/P54/UAHgrm+gkC9O8I8QfsCRcbEQHuB/z08vHy9AH9GxL38vYbBvoBCgoJAu0B/R0K8vz29QEJAwzxHxzv/wP9
+gkFDAAF8hnt+QES7xTr9BD+Ag/z7AoXCRP4Agj7BPX4DvgAB+3//dv4EgDfFBEQ9AsAB/To9CLsKfL8/evk+wnmEv769RT33uP8DdcAEwEOGRb27fIFIQEm
/gQOBe37CfIV9RQBFvAIAhzpHeAAAwMk/BP/9f7l+Ar78wUN9AoD9gnsC/YKB+kKDAEA/vMK6u748crz7vrVCP8CEQcBKyLF7hkY7hHq2xLeAe0K9xMXAtIE
Fe77DOwS2f4B9wDmDeYN2QXU/ucT8xD/7PcA+Psh5wsB8Ar05/3x6/z+/AwR8PnsAfoIHPrrPOz39AXu/BTkIvD06+/bBQAC5fsJA/fyBAPx+xwPDgnrB9v7
HQr+DPz1+wQC9vXaAhoI8wruBgca+/no9QHyARQWCgYK9wv05AL08v8H8wn+AQMYEBbv6Qb/DPsLAtwZ+vnY5ADryPMR+voW9usQ+/YrIPYQ4wkHAAYg3+rq
+/MJB+IC2/DlDvz9CPf3D/3nCwwW//cI9AHw6QwDEwUK8/r/BQ4GAP8L9O8ZCQL7GfXrDQ8F+fLxAPAEBwIAAfMW9AnzCxX/KkEQ+gEF+/U08PwDDhgFGNnk
5gv449fz1hII59sBDvL84/n2DQj24NwI+Q8aCvnoFu775SEA5wzw9BbqCeUCEObuCurT8t7b4A4JDvwgGDMm2M8XIO4bCvLs/RAJGx4m+f4JDtb5CggSGgYH
/Q/uAAUPAPMHFvoEF979BwUQ+vYV8QoH/AzxBf8ADxYH/BD87/T3/+4TFiUR/Az/4yIPB/UVBxDzBQMG7vsLB/3vAg4QCAgFAQQKDvEK9OnyEQwF+wX4D+0l
8wMD9/cWEQwi9fvy7+wd9wsH+gcO+gcDC/AsHwYM9fYC9BHvEwIDCPYa5PrzCQX45Pb0DvbyAxT/Cfn51NcLAQ3uAfUMCBD+Dg30/AHp7eH7Edn1DRzuPwT2
A+v4K9nyBA70Fej/ARgZ7e8AAe78H/0T6gcJD/gI/hHpA/oDBv8GFP0L7gQL7BkCGwv6/P/qCejYBQD89f8V9/DvEeoSCRTwEObzPyYW/vzxAOngLeb66gf2
8RLiGRwAHhHu8fbr9AwUDPruCAP+G/sE+/AW+vsK+gML9AorH/4fDPIQCvkHKvgLDe8ADPcWAPARCRwQDArx8P3oFvoCDOr1FgPo4wzE9Cb99dMc8wcB9Pr+
/PbeCdbg9w/Y5PMGDiAO//QP4SD18vrp/+H+3jb9/wj77g4vAv/7/ggE7AQD+/7v7Pv5APv/CQgM9QHw9PH97vbtywIQAAjw+QH+9vkC8fsKB/799/vo/vbx
+PUJ+fEIDPfzCAXWJezh/wjo8BkNCPQV+v0SDgn39vUD4gX/EQPd/PsEF+8E7PcKD/gGHwwVFQoGCQgC9+fr8BH17g3a+eX89RgE/vj5BAQEB/kABPcE+QUV
/Pzy9Qf98vwO/QUF+QX3+hzz7BTnGgQIEw0JBv8Q7hQM9fz+Dv/77wb+/fLqC9EBGA75FSLzBw8V+/kK/OMU5BYC/Az6/PH2BP/9C+T/DfgVC/0ULvn1FA8D
ECHp5B7xE/X8F/zz5vEK9vjn+AnzACAFAgA/5ekLCg0JDfXrF+72+gwJ99j0DRH89PX5E9j73v0Q5fEPAP/x2gj9ARTo8+nz9CAf/v7yDe4G+xUG/g8K+Cjj
DRcH6wD4CRQJA/0S9BT9/Pb/AhYG/BEXDRn4IA0B+/v5/wjzEgMGBfvnA/wD8PIAAvwSCPXyA+4BFBMV8/79FRQOBxfw5NsF+woU/vsM+vsIERDy+P8RCBX4
E/I60/b7+xEMG+LxBPLyNSX4/hXqHBL2A/jkD/r0ChLwEhkL+iD9NQwB8RgQFP0kBxUPDBMXGvwGAxXzBgHxCrzn+AMIA+cPE+0PAQYj/PMVCv0V/P0PA/UJ
DfYK+vMD8wLW4/bcB+HcDeXtPuTQ9dMFCvLmQvT+JA8f+gAVHQIZ/g7wDRYFGe/w/vfqCiAM/wcI6gb6/AwN9f4BAQv+AQ75CwAFCPYMAxIA/hAICP/oAff1
/xn28goR/QcS+hfwCPvwCPT/9iP6/OwECA7n9gAOAgr8DAb1CP/1+/fs/RD+DfYSABPlHgz7Af4HGtPl9vvsCPX49/cP4vL88879AAcPB/YOAPr+9Pf5//z4
Bw349RYG4+//B/MC//ID+vsPARQA/xkE0BAF+fn/8QL1+fz0+xvqChT97wMF2fbdA+TtDB7kN/ANIvf48xD07RMa/vz////38AH86u4R+TD8MBQNGvn1DeX8
JQkjDPQECOwLCgv15fbw//QG8AH46w776xAN+P/nGwD8/y0K9fkBAg4I9P0LDAv1C/vfAAMTAfjxChkE6REHAQj+IO/jDRz5/g4UAev/8frz9uz//v366PcK
EfgEA+v7GRX6Gf4Q6PQICPIBFQb79gEKGg8A8Q735wQU/9gI8ScM/RT8zfUW9gMFNxTw8R/4C/8N+urzCxPkF/7xJArz+wcG9QkEBvMN9/z+AdwBGwX59AXz
AfkFAvQQ3tzmEvUV3uztHRgM+OD6Eh4q7gX6GwLw/f7w6PcBEf8F3QHy8yAYBuQFCQAZFBTlGvD3DxL1B/8YCtTz+gT6Cvz5//YCCd39C9sO5wH47vL/APgS
MAMH4/Lc9+nq8dAWB/Ub+B0M9t4JFRH4GAcH1xr74QwrDfkF6OMFGO4M2O0aEPYG8vQG/yr6BvkIAQEKBAgQEhkZFgzsCPnx6Q4P9ur6APThEQEAEP/8B/7x
Afjq/P4B+Qvy+g3x+/AU+/j2+AXiGfoFGAMaFAkJ9PgE9SH65AbuDu0W9Ofm/R3s4QIN9QX8AAz7+/AWBO8L+wf5HfwF6RHyC/wAEtXoAunY9hnhFAAOCwjp
7uf99QAKBukKE/YSEwj09+fx+wIQFuH3//kDAOgC7v8RAdv9//DPHiQZ9ub1AQYpE+8B1vnxCOz2/wvZBvwdB8Md/+sTOwEfARwKxyLKGPceMfj629bh9BgA
xhn6KggAEPDg8Q3t9ww3EeztFvsA+P36+ez8COUX5Pv5+O7yC/Tr/PXrCAr9AQ7o9zsT+/jvE/L52Bz3/RMJ+An3EP8aDh7//vYU9P7s2/8G+P8PAgzu9wfx
CAnnBO/2DPDrHRAa4RcD8SQS/AMF8R/nGQIHERYvxOEF6O39FwUJBAwO7OgTD/gZ9ekU8/LwGQbr8+kT/wL67vkD2RoF9/sOCP7p/fccBQr69Rn1A/IHBvkB
/gMQ5fXvDw3uFBHt/AX7+Or1/AD+8Anu9uz6CPX99QP+BPv27wD1BgQE5+brCuYDAxoRDP76C+jtGAAZ8foM8e3xGOEO7/voF/QG/hD9Ag/9+Q8J/ATyAgDx
AgQC/vgM/AX9BvcQ9PwQ//7tDRcOCgEOIffzHPz/CQbk/RkD9wkcBPoGAwfpCAn27AH5+wv3CPnl6ggA+fP//v4F6f0YAv/7+Pz7+wX59eYB/An/7AkYBg0P
AQcFHA3rEvr2CgAX/v7s//f7E+rw9vYUD/zV9gT8BgsTCQf49wD2+Q76BQTy/gUBIxr/7BoE3RUU6/Pr7wPrAw0HDv0A9vvhGBcbBwEK7w4x7QLpCvj89f78
6AsKGAAK3ffp9/YHACIK+9778wsG5wMB7t4K+wfj+/7uHfcADQMCBBriE/02Ivr1AR/e+wr49/oE8gPnJPMUBQwpBM33CgYVGScN+gMSCg8kB/vXCfYHHc4g
t+f9ERYFAvoGA94RBwQAAAfm+vH5DfH++QPx/gQGA/gAA/QMDgvsBgT1APn/Dfn18gAE8/cE8wD7EPUEAgAb7An3/OMk7O397hHrFer5ARL4CeH9Ae/k8grv
FAD8/fP5DyL+5hYTABQK4/0fAw4QB/v2FBr6CgIHEPXu9QQA7hXtBx7/9BYDG/nhDxcGDR4PAgclBgoBHQP44QL5Bv/LArfpFP0V9f0Z//IAD/kDCRIO/vIP
4g0F/f72Bfj3HQMf8gYF6f36Cgjm7xAF/hcI5AICKiMBAfEb4AUkEPz3+PIF8PkC7wbhJg4Y+t/oAv/jFgj+FvUGCwPxCggTDAAaAxEBHQX8/wYWLDT3EALy
8BYPAevgADD/8hEJAAz32wQH2w8T9/saABQTKdgYCQrmCg8D/AP+IATx8Rn9BfjzAgLhCAoGBfnyCv8B6wv46REBCQ/3Bv77Evb99ff5BfcI9vn78vjvCP39
CBL37/j48/X2BhImAgEAAvQFDQUD6QnzCfcGCAj5+/YMFAwFAQ0H9wT6//8F+fn9EwkKAAn6AP0KDgEWBRLhGBn6Bv8F9Rv3Ku78/+oTCP3+/RT+G/QCBAnh
F/wBIgUVDgIT6u78B9/6/uv47QIdAAQG/OkIGQb/BwkK/xXy8w0YFPkB/gT7Aw/34/kFHewADv0IAg0CAwMJJufs8Qne/tfqEerpFPvk8yQjJ/roBgDl9isE
BNkF8wPtD+YP+gMAAwjt7vT/GAQk9gfi+Q3oEfvh8SEBLPUEFhL2GAb88foBCxfx8wv63gEB8Pfq9v8EBxADAwf8EwYDAN8ZD/PpChT+5+f98hcV/+Ly7AAr
LfwR7wQM6do0/OIP8QEPD/kNAB8MDP8I8PfwAvX1EQoFEgkK/QX/8fwG9AcC+wX89/QD/xoT9PwFBvQG6AX2+fz2CRHyEA31FQTuBwsDCvw11OwUBBkYF9j2
HOrw+gQX7svyCwT7Buj6Ccz95eEr/QIC/eQCDhUD/Pj9/RsM4/oj+gPd/O0H7Pvj1v4ZIwr1DOEJ6wLoEPIL7wwM8ODl/vQA6QUJ+foGFgUNEPvnAuz87BMD
Jg4NDPf16xD9ARn0Ag8G/BcECQvj9xvuJtEG+QMH/Oog6t7sFwUT3BEX6AsiA/QS3gf6AAgW8AMV1QjsARsW/Pf29PIqHhbWHfHtFwP+/+sLF+IH/AT3FQcX
5//06gvu9/cD9fvhF/YP4OUAAQH+9BoO//EO8AYW/gEK7g33C+v/FQICDv/1+OXfAxP0CgsADf/8AfkIGAIfAgzc8CMJCfgGD/D/DAIU8+gS5/n2/uUQ9P32
A+/q//zjGRfpGvb7AwoDEffk8gofCgPx8hTnHg8CCeH8Aw78BP4EBO0EGxEM7wX7B+US9u34+wHxIfUc6BEFEQ4RD/gZFhXzBCIGAA8EDNkLBvsf9+Eg5wYF
2+sJ5fb/Bf3w9e8QCArx5wsJ+fsH8gEA4hLmBQUWFxT8CQjhGQ0M+A0IBBwT8w/h9fwEAf7+/vAC9PT86PTzC+4KBPEL/woC+AD7//AO/AkHDffs+wn3Bgz+
DPgODAIKDu4H/PT+9Az/EgLQ9v/tBfz9FBsBDBYR7RMM8QHt9APw+RsE+PLq8yL7/tILEAsN6fkj7uAJJ/74C9HsGP/7BPvi+yAPJfwPDP0I+fHaBhoDCy4M
8QQT9fn5EyYGCvnu0e3t/ArWJQPxBwD6+fQPCgwP9AL0AgL9EQ0JCAH89vMB8wYL9ecM9vf+CwgO/P8b9QgH+e8PDgENAwMG9hX08wv94PYJ//r2Af4M8RX7
DScD8AXw8B4LDwoa8BD+DPYI9wUG7wMuAh8GDgn6HvYI6Pr3ARHv+fv+9+Ty+AAF7/Uk/ekCCAn5/QoJ/+zvFej/EwcP/+Tw8tn+AvoGBfIVBfwIBPUB8Rnf
AAIG+RgF9wkRAw0a/wUR9ef93wAG///6Bf8I8ggXERAEFAoM//8D/w/gEf4ACQMC9v/q9vkA/QMS+ucD6uX2BAwG8Br3Cv4I/Pj1+Aj7DdsJ+hEDAPwM9wn6
HiIQ+/79/vUODOUG8xD1/gwNBPgR8RMIBALn9hED+AUHEAb9+AT7CfbqE/rh/x32CAX9EfgA/P3wNvwW/wz+8vTv9Oz2FgMiBwbzGggWABMB7Bf+3e4A/u/4
9wPzGgAO/wkU9/QL+Q8LHPoS/QAM+v4ICgn6BQ37BNfiEvHzFPL1+gHfDwL3FgP+/QkLA/0IBvf8/Rf2CALw8uT5BQEJ9CMQAADwFPsUGfMCC//3DQkS7vnq
BAD1/AcXCAwQCPj97AH29voQI/wP+PEMBvv1BBf9AAX29fn///4ICAn7AwH7/vH0/hEWFgELBhXnHxseCxXo5fgI7R0L+v7n5BnpJuwCDevy/vUE+vz5AesJ
Awf99Qn8/gT4DgkM8/we7vriCvsB+vfl9wH64gvx3O8WABAqDgT9D+gXAfQH9P7tC+cV6vf45vYHJgYP/O0GEwkH8ucFDwX5AxL+BOvt8A0ABQcMAggWBQMh
AQD+Bu4F+PTvDQcQA/H8EQvx8+wE7e/7DAQN8AvqEff0CAUH9wP/8gP+DgAFAwQACvnt+QUG9/z0+gMH//T9Av8DDhf69QL3/ffx+fYE+gL4Bfr8BQsI9QDt
/PcPAA8M9fQOBfwJ+PIBCgIFB/79EP8ECQX96P7+/w0LC/T3+P7v5wcD7woIAPr+CPj5Avf6BBL6+/z+/P3//AQJ/OkX2wfqBgH8/wcB6gP8A/ENGwAG9QoD
APj7/AYU7/4D9xMJ/fcRBxP/DgYGEPr+//AH7P0CANz/HgAIAvf+9/8D/AP+8xD/6Pb18e///fv67v34AxD3/hT7APwL8Qf1GPvx5wX+AAH09QL2Bgb9CvEC
4vHf+P4I9gEWBhL9CA39Av0I8QP7EPHwBfYIA/z98vTy5wf86f/8HfoRBfsE+g4D9/Ts9gP94gwCAAkR/AkDBv8ABQDz/AoECPUOBAbpAt4ABP4PEfcD+PcI
BgvwEAH9+gXu8ff9B+cEFQYA9QEOAuv2Cv0Z8Az6BgP1AQX/GAP8+wnv9gH/Bgn44P8GKv8NHfYI6QYFCP35/Q0D+gkUAgLw+PcO//wFIPn1DvUI+/oOAhj6
8wz6Agv7CvAEAgEPAvsEEgAZEQ4C+gMCAPf1G//7A/D3D+/0Bv3z+QwG8wAZ9hnzB/j/EPsH/Q329f8C/x30BgIPAPT+DAD4+wDy+P8MCv/9/QgHDf/6/Pz7
DPwBAvHn9Pf//wz/EgsQGu/zERPt6ADrCvAPECnq6/sb8g73+QcFBPsY+QADEAsT+fP5JATyFfQY994U+fL49/zpMPMR+fUQ3hUKFQ0U7Rb5APcA9e4BDP0I
GBb+AfDf/vYMGg8K6BDxEgsECAMDDfcO/QAM+P0E+wgjEAEA5/Hu/AAGA+AKB/31BPQR/gQeAvAP+An4FgP8/vcHFAP4/vTpEBERAv4L6hQUFSMJBf4FBQgI
/vPpAv39AgABBfz5C/3w9gML+hDeFu/9KgT+9f3fKgMO6foMDxn3/wIG9/zy/Pb68RECA+j7DOAHBQYJ9/z+9P/33fsGC/b9//L31QoBCv8LFggO+v0H9wgC
AgMG5fcA9PL68/n7/wMA/vzxFvwNGwUb1/gQ+v8VB+sL/+8ABhoM7Qb6/wAN7grv/OwADB35DRAQ+A7tBO0MBvgADOEI8+vx+PL/BvsDCAUBDPsEDfsM+PwN
4Q4Q+A/8/f/56v8OEfT3DQgLE/0ZAfXKDfgIDP/1BPToCALv/BL1B/rsCf3qEAABCgTv8gEDEfMY//oLCwjmDvoaDRDuBPcGAu4R+hf7//IFAgP9CQj+9fwX
+hP0CfcF8AAh/wn+/QoHBwoG6fkXAAEGEAQPEvry/QbqBg336vb4B/obBvz1DwkCEwkH7Qnz8xcMAPoY4OP6CfjzGwQS+wPzDhQIAgHv+fv+APPx9wXx+xQK
7/wGFAEKCgoFBwb7+voL8A4I+QQPBxINAPXw8vIE+gL6+Pz8Ev0PEA8HAhPoEgP2EgX+AgD9FQMKBfL6BQnp6woIEP38GAQJEAMGGfgAAA8WBSgZAN/p8xr1
9Avy+voL+ff28hUFFAQOEQnnAwX3CQkGCQcL7v4S+vT15/kJBgwO8AoXH/QHFh77/Pzv8xMD+wz6EAvuCe8GB/399vwU+/z+GegaABMJ9vAN8wf/6vDtAgIA
+vzx+AIQ6gIO+fPv9+j49f0G6/8l4fUR9uj04iXnFfX97RL+EusBDQQA+AP98tTx2u8gGwAR+/8D/xoS8er77QP6APXu7g8H+hD6Ff4E8vEA/+AQHAn6Bu0Q
AP4GBfUG7/YI7yjz8Pn69Af1+/QI5Qnz+BYA+Q388wcF+vYA+vz+4/Px8f/4+QLv9/kN/wDxD/nzHfv5GPn8+QwI+vEMAucG+Q/y7Qr/AQsGBBL/9QD9+wwO
BfMJE+sNBvP6CPH8CADy+QULCAvxBwL++g8F6wfzKgzyBBsF9BMVEgPy7AH6+vX8CQwOBv0PAxEN8wcMDwAD9v7wEgT5BBLwAgn1CP0A/PQFAxoP7gUJFAL6
+vrh9ATv8PPzCeUTDvwT9w7+/PX/Eu8DEQcYDwQXDw8FA/sA6P4L+/4JDQ8H/gUN9gIGAwgDEO4JBAb7//4CCQYQ+QsXAwICAfj08vf/Av8RDPwPDAb75wEC
/vD3BwED9gkE+wYX9e0Z+enx69Xc/w4GFfsB+SAw5fco/fXhAuz+7gvv6OH/9BAI8RX8+gwR+Bn1AvT1/QT+/fsIAw8B6//wEgQVHfgGCfgMAQcDChbsCwfp
7wbo+wcA/QoL+QzwEQDv9B8KDxEKBgAHBQIE/QkA8AH3BOT5+Qj08wj+APf99QPwCwITCfn+7gQP//X9Cxf/CAQE8/ECBPfk/wEK/e/t7vz9Dff/9wjxEP4M
8Qzx+vrz8vfvA/j77AQM/fn+8OjvEQ8M+/8HBgjyEAj+AuvzAPXx9vwE7v3+AwYE9d79+v7yJPMEFe4MBA0MDur9B/30/g///PYFGAMF+BMVAAj0Cfz+6vz8
/vDqCwEaCQsH8fn7/xD69QT5A/7z9wf8DwYEBgcCDxQIDOwTC/sEBQ4G/PAD8Q8CBeP5/f0IAO/z8w37BAv8CRfx9gsF9AMR8A8B/eoE4QAVA/8CCwoK8A7q
A+UGA+8F+vMH1A/++vL4+Q0FA/zr/PgO/QgG9wwBDf8H+esFGgEn9fEADwf6CPMIAfcF//34B/b86gAJAA7/+QwHCBUN+QQI6wsmABkf9w4JE/sF+fwCEfj7
DQn6Bu4ACO8DCCT9E/7+GQoD+iP1Awb67Qf09BH64QUHA/Xp+AgF+vv+Awn+A/ILBf4XFgL+A/H2/f706/z2Bw0G9AECBAju9w38+PgJ9fYB/fkG9/fo7w/1
DxQN+e/2+RQNEv70Cv8D+AoCIgwK9Av9DgT6BPH1/PHz/Q8H6wj5BQXs+ATw7BH/DgEe5PUA7vHyBv0B/QD4CO4G/QHv9gAC+P4KHxcB9wz3/PT76RP0CAv/
/QQOEP0G/ff+/gL8/QgN5v/ZBPkDCQT2C/H8ACACDg4IC/oKAu4E/vz/8xkJEPziAvkJ9wP9BOjp9P8aJB7xEA0M5xX8D+YD9g8F9PsTB9739vb5/AMBAAb/
DA8NCQb+9fjn6gIH7PwJ+OwF8wMJBgDqCwUOCwkBFQv4CBIJCQsGDf8B9gsB8wMJ//cBFQ0G+wT+AewM6gMGAu0HFPX4GxAK9fP84h/7/QbmCQgXBP3s+RLe
+/saB/EP9xABASIT+PUF8fAIAu3q//r6AQr49fj5/AD6DQL8KPLdAwsEEwb7BPcE7wkC/wf17Qf8EgPa/Oft/xsH//EUDAb8Ev8pIvPmC+r/AB73AAIrESER
2+8E++32AxgI+PH/3/kRDfoEDwT4AP8P9f0G8Oj5DBMM7fsC+vcACwgL7g/2Aw8OHP747gXtBwsF/QAB+gD3EgUA/wbu/eUB4xP6GfwVGgrx7PYE7eoC//4I
+xT/FPv+/gAWAg0VFg3++Rn85QsQA+sK9ALz//Dy5QYWBe0QEQ4Q9+zrAPQVJQDv+hXrGfTs8wD9ARb1AQHtEv8GFf/zAvUI+/0RA+z8AwT6FgcGIQnvA+T9
CPcI+RH9/gn3BgT9/wD6FfoBCwwEAwQPAOn1APMM+P8C9wbnFfUMDv4L/AsMBPbw8wYD+CH7EeUD+xwCGgwB7foNAQH/+fv6BwURDeb26Pf5+QcN9w8N/f3p
DAYADgABBuz7/OoDDgsI+wgQEe4F8wXjFRT89vj+/gAABfgBBwUC8Qf8A/n9D/z4/P8PDA77EfIM9fn3A/neBfYCAPTxCRD5DfsOFgLxAAL1Bwz6+uYN8Ab9
DQAN9/T/BQEJ/fv+/vjqBRcD//H69P339goL/Av/Af4Y9PLy+wcNCBIH+fQEGQjvCu8ECxAAG/jpAOLs/AvmGBX/8Qbl+fcEDO4BBBLvD+v18/kLFBL9AQLs
9/MCChIL+BIFBOgMCAvw/w348AD0EgAJAP0KAwUCDP8HGQD4/Pv+Bfv59A4KAvr1+/gB6xb5AQMKBwYC9AP8GPLkCgHqA/X6++juCSEQDPYKAQEMEAQBCwML
A/sL/wcB8PQb/NoF8wPiDfPr9gMU/eH0AOIDBAgfAwLzC/0IEQYC4wvt/vYJ6PsT8w4KBgYC9+AF+egD6gT88vMPCwv8DQr0EBYIA+/5BvME8wrwCAbxCwL8
7vwCCwn9DPgY7g76CfYL7u8CDvEE/Pjs9ucPDAQQA+wMAfL6/QkEAA4DAuj29QT2//4g/Pv/9fEI7Aj7C/QKC/r86P/j/uwDCwX2AwIE/f8GEBPrAgf+7vvl
IQoFDP/qE/3h/wYN+wAACP4DAvoA7wbxEwYV8/Xu+fcDBf8KA/b/+wcF//0AEAsP9Nz3BhD/CggU7fsH6RQC9AQU9Q0b7AcF6AsDCu/55fYI8wf3A+L5EBgL
Ffr/Cxf9+gsHFBL+C/X/Cf8BBPwYBP8CEAQdAPb2EAD8Bf3eEg8OAfYWEgIBAf/57vv1/AoJCRn+6fwL/wD+/QIM4wAJ4goFCg4IA/r3AfT28AkODwQLBwje
9PYQ6AAYAAIH+v0GFvwBAvz5/A4B9vPt9BEE+//kAfEPAPskC/IE7/D4CP7/BPoKBhUB8+746QwB+hgE+/b/Af4BBhb+8AIF+g7/9xwP/fv+8gb1AvX69v4P
+ggAAf0C+ggq5w4EAw36CvAHJgcE8QH1+xHx//D58gEK/fX2CA0R5vP6CgUBAAUGAgoX9f8LDPf0/fAD+v73Av8QDvAA/AgGBgwABPkH7RAIDPv8Af7x/AH0
6AUIAvMOCgn4/w70D/cMBhv+6BTlCQj4ORUODBLUIgX6Euj6Evz8BAEWF/cC//7/CBAFDQMW9wIhARkD/tYP+Q8P/gD+EQgSAQ8OBvsLDPA2/w374iIMAiob
AAEh5x34+Ov+/w8TDhP1AP72CPr7DQv0CPzgBw73DQYCAwXt8xHmEfbn/Qb9CvkBBPYQ8QMCBgAU9g4M9/v/FPYQ/QMMBuXzHQHp8BIVB/4bCu4MFwYQ/Qby
9OsF9wsEDPkDAv7xBPcJBPIM/ggJ+gj4CQIC8RwAAwfeEAwLKhAFESzpGgTx8fL//xAKI/76FfYY+An0CwXyFPkTCPMdIv7n7ucWBCP28f8i/PkU6vn39gD3
A/4C+AL87w8GFwjzERgQBQQJ+A37AAoBCwQA+ATuDf0OBREJC/jt/wXuFBMDBAn/Agr4+wECBAn6DfcCDPgM9/0JEwH2+OcLAPoJ8/oIA+EY9AsP+fn9G/z/
BA0Y9h8ACP33BgUf4P7p+xsF6fMBBPz+APD29OsJ/vUKC/TzBuEN+Q/7/Q7mABMOFf7m+hroFe37+fn4/ScCBvcQDvoo/wsFD+b0Du0KAvwbGQggCvAgA/YK
+wD6BvkQFQIY8w8DEe/++ALxAeIN8e8JBwn5AA/w/gHn+wQKDvf7CPv9+vvs9wb2FwPw/Abz7/YKAgH99gcaEvX3GPn+9ffzEfEQ//n0B/H+/fAI7wAYE/kO
CPYNDvMJAwkA+vUJCAwXCgH2B/n/BAkBEf738P77BQYA/QL5+w8E//AF/wX77fn1+/7/AhkFFOcP9Pf78v4L/Bf5E/IJ8vP39AD/APv+CRkG9hr69/sFBQMA
/QcC8QIO8uv1/f4D9vv5Ee7+/PABEQP8FwkEBPEA/wAICAn5EgMSDQH57ecCEAURGv0aAv4B7gziDAfpDvT09RUgAxENG/n39/oCCQcH3/cdFw7yEO4I+w0R
+u8SAvsF4vLY8QcB9v37EgMU4P0P+O3hCPEE7/Hr2/8N9hP8AuwA/BEO+xAPAur58O/8/O3z9P0N6fEF8gAQEfj3Bvb5/Pr77/4EAf4GEgzpEQAKFAX08BMG
AAUB8fPzBx4NA//zBv4DCgH5+eAK6/Tp2PsBC/gWE+/p9PHyBgAK+PEP9RDwCgb49/IE+BIHDwrm/gAO9AYF+Prq+QgK8Q0NC+8J8AL2EfjyBw4L7Pj/9Af5
CQUCCvL8+g/v9QQe7goGC+4QAhfwCwT57/T2/vvoHBQD8QYMDQH15Qb8/QX8BA//4hwbDBECCAIX7Rz26f3lCf4HD/UTBAzn7QII+Af/8gP4+fT4Hwfp5wDq
7Bzx/vnv/AD+BAQJFv8LAvb8//0N/QwGAuP7/vz87vj6APUB/P3+DvAF/PoFCP4C8gwi7wz6Bv8OCvD9AQYNGwjx+vb9E//3F/YBC//87RnyEP3+BPn88v/W
+wwhEAsHCOcA/tX4EAD5AAkh//gBBOTZARAT9gHhDu4VDwXvAfT4/e/s9PEECRQGAPv9Cfr99gn8F/AD6gkMAxDsARv02g8FGf4OF/gN+Q4gC/3WJRAQCfr7
Bvb0FhcI8/oD+/wH/A37BwgI7/T/APv7CfQT/gYEBgYDBAECDxr/8fgPBAn+/fzw+gr2BwQFEQD+AQL5Ax0O+BboCv4MBPL4+/0L/voF8vXt9QX97Ar///38
BAIjDvj+9AH6Dgb/DxcJB/r/+fsGCgUK9QEABfr9AAr5/vn5+uINC/0PDRPx/v4CFwcD8wP3EAIOAQ38CgTdA/H0Dv3o+f4U/RQABPD6AQPo9gIKBwX6CAIL
/A8HCAP/8wYPA/IL9QjwAQsM8foCDe/l6Az/+g0DDQP1BR8K9eoGCvwC9vX1BfMGAvcTDwIPAg4GC+4EAPz4Av38DPgHCwP+Ew4K8QQF9AIA8CAZASAQ8A4D
5xMWDPr/+gMV/B8U+vX/9P78DP8B+/cK/wH6+gHz9wXzB/UJBgH59ff1FQ378w3//QH3EgAQEwUKCen3/vX7+Qj8AQD7/QoVBwP+7wD9A/YLBQTw/xoSARYN
BwgN/gD6AhYH/v8DEwvvAwTpGvXnDPT08AT9AA8E/A7m9Aj++QL7D/z8/wEHCQD8Eu8C+AQNEfQI+eslEg7u8v8V9fIPDRAP/v0EAvYDAhIE8fv4/vsSCgYK
+AMHCPz1+AHx9wnxDf33+gj5/wgHCAkMEPf3+QsIBxLzAOf7/wgO+/sCAgTv/Ar/CAH+EgbuEwIOAgjrDgYi/u4TCwMTBfL/8wH5CQkXDPb4DuMgBf/29wQN
D/gFDSL1/gT77gQGCf3/9fn6CvQY9u0Q+wMB7vMLA+oH/gMG//sK/ggS+Av+/vr1BgLxAf4A/fH4EQn3//sMDPz3Ev4TAgUaAwkC/v7y8vkd/gH+DQD+BOEI
AQgPFP8GBf4E5Q4PCP4SDf0b9iMBCPUBDPgaD/QYFhAd9PbM4wIF7f4PF/LwDwDgAgIGEQH+/gYHAyUH+g3d/BHnESTqAvP2AAMK8gv5/AL/BwsH//4S4PwD
AQ/y+Asd+QIK9w/3AwIK/wr5/QL+//X9Cv/8/gjx+wbvAgPvCAYA7wr4FAH0+/YE/wT0+gj+APQOBvIHCP4CAO0EAO4DAQTyBvcG/vIJ/Pz0Du8RBxMDEv4B
CvMO7QUNAf38DPUR/QAC2Pn77eL//wcEAxv99gH3H/ry9/sDDAfqABT6+uf9BAX58vbvBxL7/gDm7QzqIRUBCALZAw/dAgD9CQwVDAIWKPkV8gP3C/sI9+od
DhoOKfoCAw4HD+P27Q0W+/EZCQT96fr68BoECv319xP0FgD7Dvz9/AL7/gQFAgsD+QUC8P8B7f35E/QE9wjzBAsT/gkHA/4YCRDf9voY+OgJDf0ODvgK/O8H
HfvvG/QW9fgZ8PYBCc4IDv8M8fgIAesC/vgH/ggZEwXxDgf6+y0E/CIT+/4HCQQH/tj8DwYC9wH59/n4EPn6+fX8/vX5AfftExL6BP70DfT8/QcQ/gTvAPP7
8PH+/wf1DwP7C/8c+wYV//rzGAcK7PPs6gYl9R8FAP79JPT97g74/gUK/wYDEAQK9t8C/gEA+/oDDQoGC/37EfP4AAfm9A/k+g38JOMVEe70Bx30BQrx6gH3
/wME+AMo8QzyECUK8Pz0AwoCCBjn9/n65/T5AvIA8wkHAQAKDPP4AQL4/O7+CgcXBfT7/SITDOMO8AP3Ie/4BhP7Dv3nBQ///vABCAgJ/wMYBgAFGP3uAwDk
DgEQDPTr7gn26AoABOoN+wMFEAoVHfz4HAz/Dff3+hEKFvXyBhn1/AYFAQQB6wbzCQT//gP27/oHBu4e9QkRCP0B9BAV7hQR9w72Af38CRD/9hffCOr+7QH7
CPwD/wP68wwC+R0A8gEaBQMB8vTy/RIDCwYPAgAIEvv/B/8OAwH+AQL0FggNABAHA/v3/PcI+ADy6xnu3RsHFPUE+Bf6AwLb6+UQIPshAPYPAvPo6wf1FAX6
It4E9xr36RT5FPoJFu/sBwwN3wULA+nxAwzz+xwd5/MS/er6CA/8GPQG+v7m8PL5BRXxCQ4HAPH+7vn4HggCAv8FCev1/vUOCg8B8gjnBgD89OX2A/kPB/fz
/QkADg4Q7f3iLBE05PgK2+D5BgEYGuv64gEFCgkA/QkJ9wIFBAEEAAsYEQj5BwP6BQ0J+v/9CAkJ/QwFCQwEBvUC7P8HD/78/fsQAfIR+vUNCQL+APQMBgv1
EwMEFvnz9+v6Bw0IEv4v8fINFxMIGuXgFP/i7hAY89v7HQj9AuX9DesE2xoN6/IK/fQjMgUSCgsR+Q7wEBIHAfMB8fLvCgTz9e7+9u4H6RQT+Rf0Bg379gYG
+hH9DAAKDw8G9frhC/HzBgzr/An9ARj+8voFGRUDCQX9EgL/CwD0BPfz+e8NBQzvBPP/Af75BPcN+gAH+/cRBP8BGQcIDRUJDvP9+/gLBPwOBQL17Oz78xwH
6AAC/PAI9fEB9P8AHu7w9wz6/fUEFwoFBfr7GvH6/woCCunu/wf6+gD06QoHEBH6EAILCfsLBOcLAfkHEPPw/fsA6/MA8ugLDAD4EvYUCO/8Avb7CRcO6/4F
+vQCDgEJAwcDEBHuBvEP+PwD/wcG/Pn78QH9CvQLAQriEAYLDSAEDfDoEQv9BAcOCeX4CQj8AuEYCAQZEvQVD9AmFv8ZFPoD/+AG8uj18wn+BBQDA/j72vvr
DiMK/gIN/QsLCwsY+Ab8+Qbx7eMCHAACHQj8+/r7+AIBBwPx8f7o+SIGHhEN8Qz87RPH9AIMChkVF+kL8ugO/gbmAOUIDgQT7gcO+fADCv/+Be//CfL/BRX/
/wXrBvEEGgT7E/4PAQD++AMXEgEF+v73B+f8DvT6/gUGAQD0Bfb9C/7i/hf/9PDkCf0AAu7nCOn3FQz4DRP0Av7z+PrsCAL06vzuJ/sC7Qz4AAYD6/T5DQwB
6fERH/kG+fkX5QXu7///2vYJ3vwE+BYa9QAFDfYb++T7AgX3AuUaBQEZ+wEwCP/k7foJEA0CCQv//QsJ9xYF/Q/zAe7x+BcF7/Lw8QryDw0B9+oLDPr/DvIN
EBHr+eEAAPj1AQcBAvYACP8J7RAWzREaAArjBRHa+RMW/Q3p5wAVCP0Y+fP+FAAa9xD+EfTiD/8G5/fkDQEICA8ACg7z++nwEw3z/uXx+PkI6+r5C/ULDwkM
FCEcCfjm+gPjDxYGBQfv8B4DAQEX2+zdDNj2Awvt8AkE8wYK//T9AwUS8/sJ+BQICvQSBhwG/+Dk/QL0AwPvC/wBCv70+BAL4iPp9gv5Fw0M8v8IABL1+/br
CgTz/PYHHPoL/Of9DijsCecBCvAZCfMD/Q/Y/d/p8fX8/wAB8f8V/gv5CAztDuoF+gUCAxEFFQkE+QsDBu8L9/oPDvXx7AX8+/T8+fgDDvfh/eUG8wDqCfn1
+/0XARMFAeAJ+BjWAOwbBv778Pj/0+YfGur/ERYF/u306+323/ME5hH15AL77PIj5wMI8f/99v0GCgAC9wH+8QzwCe3zCRbjEhEeEgEPAf3i/yoWDgAC+vgA
8wb87vH4/xIEBxEA+vMHDeIEHfsSEgIJ/PcGAOIAAgAHFBgN5+n15f3t9RD7/gr/CewNDwgQA/T3Ben57/v38ejzBQAM7v4Q/+34CPULD/n+Ef36BfPuAxgB
APD9+vwNDg4L+QHk9uQJC/8BDPUBAvAe+/XmBOr+DPINAgoJ+gEVCd8P+vEG8g3+9AkCBfQD6g4Q9hIHAgMU/AQB5+QGGx4UAQz4DQn8CPTo9e3XFAcK/APx
CgHx/A0DAgbU/B719Qz+/vUH7gn6AgPq+vf//wUA9gwIBf7//AP/9/bwAwwG8wEJ9f8N9ggP/vX19AkR9v/0+vr79Pz18A/9Hff5BfUB8Pf7+v8A8OMQ/AEX
FPAH7QgMEQ3+7/n/4eP79wT40wsHBfreAPUT8wUOAg36/PYZD/kXEfgL+O8Z8Pve9QoH+hYJ9eD8FAn15/rx2fT88AEGEO4G+/7/+OYAAQnxB+0DD/753w31
DwH5DOkHAR/rHwMG5eH8BuPY+f4LBPX9FwAIBPv3EgELAfrqDOsIFvEZE/0aEvH1+PYOGd7x+w0SGx8J/fLr7Ab07ADvCQIB8zYiBQ8J9PPv++0j+QXpBAAN
8wT29Qr5Cgf9ChHr/BjvBwPqFQ8CDQAM/QXtBfUJ/BYNAPTk+ekD7/kBAv8H/vsc+A8D/v/7BgkG//71/gb/+Qr9+Qj95Qr3CA8I5QgNBh79BAXz3Q4gJAES
7+30/fgBEdzyGvsO9PMvARTm/ebpDg7zGRQDG/QD8SXyCRfwDyEVFBD69fb1DQ3wCAYQCA8F9gcaEv8H9OETCf8MAe7k/eMQ+Pn77BQTAvX97ATp9PcT7/cV
Bw31BfQA3wIB/u8ABvwA9f8E7Ar/FzLs/PvyBhj5FRn+Fg0NAh4F7xoFDRkM6Af7+xjqHSr5BgQHCekP/v/6AQUGDAbwCf79BAD39//4+en/Jf0FDRgB+vsC
8AYWB+YFEALtFgn8AQIEFO/6AfoFDvv6+P7h9BjnBgzeCQ71GwIDFRH5/QUGBhwHDRkcFPUG6uIAHRDqBwII8+sAAwEf8v4Y/ejz/xEVDfH3BxUsGvUD4/IF
Fu78AAju//AEEvQB+f4UFPsT4/kJ6hbtC/kLEB3u78wLBg3uBwvzDgLxB/T2CgT7DPD8AwD+ABD8APUGB/4BEwYE/gLxB/cH6vTxBAwW8AEN8Bbq/hD3+QP4
Avz84xcE/P/2/Qf/7w8M9uEFDxPvCxX0++7+DPryCPoT+Pfo/vXsBgIHIAL1+goHAAfvEPgEB//6/QUL+AL6Efz5C/4J9f4EC/wY5ggM/e8S9gcOD/P6Evb5
9vr9BAAJCwYGCRYJ7hMd2w389hjkCOgB1wUXFQb45gj1+ewBBe32Gv8M7wQzFBXSAhoNJOYF+vTZECIYBBLv8fD99v4L2fYg/B31Ci4FAuvv+/wEBwgbGfgE
BPXrFvMECO0RCg0IE/EN2PTZ/Pb9//sF6AX1/xb7/gHr8vn/9gMW/wf8CQMACwLzEPgF+AMW9frsCQzyBRMA//j09wD+AwD98fz9B/7q7ekC9QEGAvT7AvIB
AQnjCPfn+PfzBN8KBPrqEQQI+hIHBADxCQoN9Qf/9Pn16gUDAQUBAvjg+P8B8gkAEwH6BwoD+AP8AxL8EwIW/BEJBg/rAhkJBAbl9AgJ+fYO2wQNCRX59BUT
FPX7BPgLFA76B/wM/wr7BfUT9QEKBQUF8/L+8QL4+BAp/PgH2PAn+hUa+hX4B/YYAvAbGBkmEvoE3fgNCw8l+gvlAwEHEw70Bwj3EAMN7P3uAAkAAwcH7QTq
9vT1BP8J+Az8CvTzHgL8+QwJ8vYODvoN+Ar7EQIHCwAF9xgL8wYBAgb07R73/QMG9wX8+/sKAgoOBPP57REJBP30/vUIAwHxEvwTEvoUAPPyEPQHBAf+AQkN
7fwQEfsB+gr2EgsQAvfpD+ccCPr7D/r5+QD7AQv3BwUD+g4HBwfv6PT5//D5+x8EGPMO/iIQ8Qv8CAYc7P/7/goIDgn08RYPCwIJ8w727AvtCRAl6gHzA/MV
AQ8A7OcMAPMFDgUAC+8B+9/69Pz77fj6+AQODPkF/QfpBOvq/v0FARABDwD0/w0I5RP/BQ74+fD78xAK+AMF6/QNBPT67wsHBfn6AwMEB+j56RTdIBvgHu/z
Fd8GKgABBSbnB/z/2g0R1fQJCOTrHP45BQLxBPH6Bx7yAQMD+wn+8fX/AgHvAA0CB/nx7gvz7Q8K8gj27/wC/QID+AEAAwYK6v/s9AUK+QL86h3+B/35BQHz
/AYI+fEBE/kBCfn2AQwACAcDCQDx8PQB7ub6EwkM7gf8Der3DBcBEfvj8gboBAj3+BETAxP0AvID+hDmBxYH9ezxCPAgAx4f5QEFBPUO9+8T6x8TFQEH9tAG
9hUL8wQCAgECBgny9/wGIu4VEfgF8g4F7PEU/fvzA/Pw/OgI9gXxAdgN/QsEAvT1APHhAecA9vXnBAgHAPQWAxH+C/cl6PgYAwoS6wXpA+0MIfjy/P3+MhMR
D+3s9/Ty+RbhEg70DgIDFufy7Q7g/gMG8O378P33+QoI9ukL8A3/GEIRDuUEEAcT8AL9AuELEQcBCvT9Cgv3/AHf/BEBDfoGIAz+FAoc6P0XDfr/Af/0/vYR
Cv8CA/YD+gUDBgcAFfUB/w/5/vfxDRH0Bg0HAQQHCwj49/8ZCQ8A8QoFAAP9BhL47gcB9v0JDgsLFPYI9PUSEu7++wLxAvv78P4A7xIQEw3sAAkS7xQTDAIW
Agn9+QQLDxENBAP/9RMU9fwAAgYEIv3/7vz3BRkK8A71AAr9+e8A/AYA+wknAPAO7usR+gUSBg0TDPUpCv0L7/73CP4C9PQDDRwRD/oQDfwH8w8K3AwS+fUF
9wYfEPwFDgjzHPoB+/UNDP7tGv37/fTf4/T3GRIC/AIN7Aj+BgUGCwYD+vbkAAX+CAEJA/4C8Pr/AfH/Gu////gIDvUOC/X2BPvnFuMB/AIODgwO6wfz8hHr
AO/0+Q0L/wMA5wMLDiP6Bgvt+PD2C+XjKgr/AA/h8/vsBgf+EesDAv/66fb7BAAI+v3m9vYP/AIH8wHvBBQG/g4NAfHw5/4RBPgWHAUC/g8YCf/z/hUHChsB
EgX27hb36/v6+RACDAP+Bv0NAAr47AH3Cv32EgMFAxfx/f3+CQALAgH5/CHxBA3xGBUI4wEGCeoJ8PcQ/QUX9vkc+uf18usE9fwW+QELBvwI/fIU+OwJDO4J
/fkECPz+C+4P+A4GBwYP8AUW0eQI6Sn3DOkFEfsHGQILFfv4Au/59PTsB+QLB+77BBjbBxT+DAv59fj16A0ADvz28gPlAAX3DN398/0eFP3yFgUgAwwDAwEO
+QoZ/Qb1AwkH8gAGEQTzB/IF5QsG+vgL+A4E+gsA6vASEfgEAev+Bwf9CPv4CAEL7e8NBPzsEgv1IQP8/QD7DQb5/vbxAvkJ+wj59gH78/IA8f0RA/P4+PL9
EwbtBPwIAgYMA/IB+/X8+wAEBfsK9AH9/vgABAEKCQz0ExwNAvzy7O0gE/H5CusREg8S/A7xBxAJARP3Ae0E8REJKRASAPv6+wf+9RUC+QgHCff3+xL4Df32
DAPwGe0WCR8H/xXtBOPcDQH2/wH4APUNCf///wv0Afn49AoA5wgJJ+DfDQUGDAwECRfzDfQND/zwDfz2Gf4N5+r07/7z/QP/DxP7//Lw9gwMFRX0/g7y/f78
CfALBw78B/AFDgABHxv3BfwQAR8IDQb4BwoF8wz+ERrq/foM+xX9EPgL8/v/+A/8/hHv5foUDgT7/PsW9AT/Avz5AAgYAvvu9QXn+/To+/MMF/znDwEY+fz8
Ghrz+wD5CvoM+f4EBQAC/vwc9vvq9v7/8AUB/RsK8wvxAPXo9gT6AAYDBQQN/xf8/g8N/h8VEA/79wAV9vcE9PUQDAsE/O70Avr4/ev1Ah/eChcBEQkC/QDu
9Q0O9fILDgAG+AT2B/wK+A4d+gEC9/r5A/IPD/PzAvP2FOv2AvQEDwMTCP8jCAf9BAETDfwRABrw9AsMBAbx+wzz+P/x/PoE7AMUCAcH+BD58P8YDPrzDQoJ
8P4FAQb9APn/6gDzAhD5APoC/w0H/wH/FAr2BQMU+hEfGREX/eb/CPUJDBb6/vQHHBUD7h7X7gT+9hH5AwYf/xsF9wQUBvMJ4gIL/QEGDRbyBgQCFA/6Dgb9
Df/x8f0A+uP+APz3C/v8AeL6AArr9QXp/vMe7wX/+fgL9vTk/PsDBQIAAP0ADfb27/3/8fbyB/8F/hP9AQbtCfMBA+z9Bgj5CgPyBP78+vr7Bfv6B/4A+gzt
AgH4AhYGC/fn+B8FBxcLCP7xAO0B8fAAA/YICA/u8eQF9u8a+QT2AvwD/gHy5AEGAPsD+P0K8AP5BAHs/QAI+/4C9BnzABP67xAF+Oz38/P/BP8H+fj9+f4B
//wJBf/+BgMRExkCCAkVAPUF+PcR/vwED/8KBP4B8/8J9+/0+QL3DBoL+/XnFQYEDh4K6eX8+O8DDhIHAPb//wIUBPf6/fr34fsA7xMO5RX77PztFwn2/fQN
/iP78QsK+vYE7w3yDOwCBwgTC+74Cvr5/Qr7AAH5+xsN6/nu5Ar69QIBCREJ/AwN7vsHEv4XDf359wEJ+PgFCf0GAgb0EAf27gMM9gAQEQsECBHu+vsG+/33
Av4I9Az5+PgC/AMJ7gv7EwoRAg8I/zji6RoDHQ39GAIO+AUSAgjU+/kMAgYXC+0V//UEBAr2JfriGOslCPQdChUDAQ76Ed749hwBDQ4L8gv29PfuGfIRDQHx
/g36BRQM/vYB7fgX/uvt+vz+FAYM8gT2BvjzCOYGBBrz/CkF/AD6BP8S+f/4/fsQ/fkVBf0DAPP14/j+AfYDAP73CCT97fzwAgr8AvkK9gEH9gUEAxf59g4O
7hH05QT75ufy4CEMzQgC4vgB+hoH6/wQ/fQK8/HbAdsH/RPu//ru+PIQ+/br/xrpKP8E4/AM+Rz82/b7/xfw8BUQA/sB//0E9w397AQL//7/G/L6CBv0Ag3Z
+gH5DO4BIgMGDfn+B+nn5xT3APkD7A32APjY6/sF8gf23/IGCgcLCBD4APz3ARn99gP8APoRDOsB+v4O9fsw7/366uL+8+YNBur49PHe+fPrAw4T/gkG+wQK
2vwNAw3v+Pr85QT89gz88wH+BA4FD/778v7yBP8BABL1/AgBC//+Df8DFfnvARL0CP3eLf4EAwoLA/ACBvj9/g8Q7Q7+CPwb+BEO9A4AAhcAA/vlK+wJDADx
Hf38/eLb0xABCBYs3wUA+xYI7936/QP58hAIAAoh8/sB+hIQ8fL55AAQ+yIS+v3nDf8N4vL/AfQE/wUD6/8JB/oR7fT9/OwGC/EUCBAB++r4A/wNB/8LBBPz
/wXvEfL0AgYG/PYH9v8F6gsMEB73AAAL/godAeYP/RYSFhL4+fAE2w0T//UD/P37+BDz/wHxFQX2+Q79A/zoFgf+8ukE+f0BBvkJBQIS9Pz6Av0EAhQM5hL7
7/P0Cfr9Ce8d8+wFHxYFFu/xBf/1Bg8C6/LpA9UKAAXq+v8A/hP7Cwb7Af8QGAr8CQb7/gf1C/kQ/OH2//X4HQwCD/cUCQz4A/QSEPz7APoHBf74DgUADgMN
APAg8+7y/P0Q9/3y+wD69AP+7/zx5vkBDQQCCg0bEevoCQb0AgTE5RMb1CcT6fTLFy0MFQUI5iMCBQj/DPgrFBDvKC0s0P3m7x/+LAoh7hUKDgMJARALAgQA
+ej3/QbY/MAGDv35DAf4APoX/hHuDgL/8vgD+wkFB/boCPQO+vPz9wYN+QwK9hEMFfXz9SYA8C4A9g8E+uIN+/X76RDuBvH67/Tl9hoSFffjB+8CLPkEIBTn
8QsA7+gLCwoSEgT+9e0QCfkBBg/q+PkQ5hEV9tUG5eriEgH2DP4c8RAB8O3i2PLmx/8CEPEFA+wF7vwACfYW2QXxB/0G+wL/BvYPFgr0BvsCAwz7D/36+gb7
CAIJEQby/gkFCgP6/AYECvsCBvkJAAX9/Q4eB/Ma/wEL1/f5AOwE/P8N8QoQCfgM9vz3CBcYDAoB/ikM5yMNDj8h7+7t7+wY5uj1+f8HI/IG8eHEB/ARDQUN
CfwL9gAB7/36BPkHBADqEg0aHgX0A//8+gMHBgj+/woC/fgS+gQL9A8F/v/xAPz3+/8A/xD19AgA/wPu+/X8DwQD9QYBAh4C6QAV+vgD8gEN9foKDgDv+fnh
EPz0HwzxDQD8+g8KLhD74fX84hkP/wgC6vAKBgH8DfX28RfiEwT++QL6APYQBgEDB+4KDvUB/Pz8B/z9CgIPCgn6AAIKBvUE/hcBASYv8DHu7f4E6fsrAwEH
8hYaK/fz/A4h+wcBDhL+DA4VHxD43PIB5BAJBwX54vkAAv76B/X67xbnAgHvDQD5/PwY9/j1AgAB+wUH/Az/BgoM4fYGCfIE+vrjF/keBQjoKRL0EfAD0ssB
AeXgCuwH8xnuCPwf+xIEBinj3Tzu/iEDLAoDAe0aFgYF8BNAEOgfBecEDBzGCen/8A0EBvwV9DUO+yL7CeHV/wfd9gjj7/4T+BMLGQQRBg/mFf4gAgH4RBDv
KvgB4L4ABd/xEu3wAg3uDf4dBQUIB/wHBAf+8/8WCv4P/P3q5///8vMJ+/35BvL/AA//+wMC8gb3Evf/+ywRABf6/eHVAP/p7Q34/vkT8v7/E/4I/wT4EAEQ
APL1JhP/F/v9393//O7tDPEB9xPv+gIb/wAJBA324hL2BPj6M/T5AwMC9g4RBAEHEwcPDOrpEA/pCO/4GAX8/QAH/REL8xL+BA4CCgYH7gH+BBMM8PEUEfgE
9P3/AeQV9un8/B76Bfv4CvgI+wT5D/0EDw7o5hUR4v738RAO/fYB/w0j/AwM5/gGAyMD5fAD+O8H/A/o+vYL/+v9AQEC8PXoBOwBBegB890EDPIFAPkTCgP8
FvwZBQLm8fUHC+r16QD29uUD+vbt7vj06AAP+v8D7xQF+wcA9gf3BgbpDezv6AHuFhwCBwH5AAzoAxD2DQQFDBP3CQXt/Pn6AAkJ8fQDBgTv8Ozl/vgf+gkF
DxL4BwEb8Q//Bv7pEv/zCgT/AhgfFQEA+g0T7/8Y4hkN9hT12wEcEyT849AX+/MA//v6IPQEBgv1Beb7Cwr3+AID//f3DPzw/fn6Ev0NDwUeGATo/wYW+Pv2
Cfr9Df36BQQA/v/sCff57RD38CT07OIL7Qb/DwUEEggH/foBDvf3/g7+Cv/7EAXq8gn5ABUQ6fUPCQ4OKzb5OAPsA/fs8B7pBvjeAiYn8e3x8DP1CQ4D7QEM
EgTvEQIIBBcJAu4HDeoJ6gcDEhoH9/HhCQEICOcO/xv5AjA25j3o7fr/5fgl/ggK5xQgNO3u9Aol+/4G7QcFCwb/EBUDDPH9BPgQ/hADBQjq/woL9QgICAzt
C/Ub3PP+BwQDAgQKAgnaIx8HANrq/CEMD+AWz/zrEwQPEBn1AwLz+/vs8wP+8/IAEw0K8v0FBRME/QvrAAIA8Pr++vzy+w8ODg0A+P39/w/98REPD/3yBwUE
Dwj6+xjv6fgC/PPq/vwWAOnz+ezvFw0OCfb0B/j1BBoJ3Qvw9ucAAP799Pr3A/cH8xUI/ujx3fsA8e/vFfUDAwX4+fMF/APv/BP+EQ8b+hoYAPsPAQr4+QoG
APH6BQP68ecEBgb4//v/A/YCDwzsABQI7gH99v0D+AgADuv5GuUJ+A8F///zGSMZ9S4P+gP+KRfc2QQp5xYF+g708hQL/fj1GA8o+wX6Au8m2fLxA/8EBuzl
E8DyCP3f1w31GfTo9RPc/PDwEPL+9vjqCfUGCRIMChr5/vf+FAEPBwsKB/4E+fkAB/sHAOf2+Nr34g4J/tLh4wD4AgsbA/jsBi8oJNzz2TYe9SD99uf83uPj
BRj05u/lAwwC/Bz6+fcGJg4c5QDqPSntCucNBv79FQ4wEPXo+QXZEBAIBwHl7hT9/PYL5vjpGeX9CxnvAwf88PsHCAQS6QMJ+fkZ+AYP9gYJ8QDvCPgY/gEG
DQQHCf/59BIMBgPpCf0PDQ8D/gXyCwzz9/IHDgT+B/QEBwcFCfwH/vz3+wfy+9j9FfYGCv4OEAgA8/MU8f/5AvAD+QoB/wUB//n++gEBDwP7AQMC8PwGAwnv
AgL/DPXs9A34Bf8R9BMI+wAC+QwH/wX7/APwDgj66fP6AQj4+AwOBQIiDwD2AhHrDAkTD/kT9vgX8wDjEAoSCeEE+uftCgEOBBP6AwX/9BXs+/kO+gEGAQMA
F/3w5+7yB/gE+wHz8BP3Dv38Ewz+Cwz6EgvxEvoC+Pb59QsBBAH8+Qn+CAT///0EA/n99v0EC/gBAQ0G+AAM+gX+BgD+/wYA/v7xDfYH8x7+AA0H+g3t9PYT
6/8P9fn2/AIG+QL4/Az7FxHwHRED+ggPCxYHDv0D8/kMCQv75g8GEQL9B/DyBPb5FwMK9u8CCPQP/vwDBO/0+/0B9+/6/gH9C/UOAQD78v8HEPAN/xr7ACIx
6TXl7gH+5v0kAAD86REcM/Lq/wch/ikA/O3nDxD6GgEI+/7+AxDuDPMTCwsaFfoHA/YL+A797hj4AvbyAPIP/OPaDOT2HxIKEvrwCgL9CQ/5wg7e/vEI/wP3
/vQHBQvuCfr8Bgf4/fMNFvoG/fsEAQkLBfn9+wQHAgT9BQcIFfrz+wv7/fjv+wEJ//kB+hX8DvIQAeEWBxgWAfrrFg78+/EG/ugA6gYG8fLuBvoE+gYQABEB
7hIW8wX6+AD07fn67v/5/u8BAw/z/Pr67gL3+fQACQLwFQb7Cvj97g/3ERAOBQsN+ffwBuDz9u8WEf8KF/QeAO4DBAjzDAv8DAT+FvjyEAsAAv4D//AM6QsR
+B/l7Q8K4vwH9/EC9wEH/gL49/kJ/QEQ+/r/+gUN/Bf9EQPs8/33/xD8BQL27Boq8hT/EfwnCAwL/gkFBPAXDwET+//s/eoJEgAN9QYQA/X7+QIABAQO+wH/
9QoGAgUJAAkD+v8H+Q30Afn4Bg8EC+72/v4BCwIK+/z3+w/4B/L8CPbx/+7y8ADw8Rn6IwQW9hQGBgAL+xAN/AP/++/8AgjiANYJC//7AQj5CAP+Fgn6DBAA
9AP//gDy/RX88Q4FAwT89AD9/gP2BQv5BAgXC/f2AA34BwkAAgkJBQkK8vv/AwT2C/4M8/v3F/rjABQECxL7B/DzA/b4EBz+/BP4Hf35/Pb48fr5KPECFOkL
6OoiE+zVDu8LBB7p6A8SGgcX3efw4vH86AMUDPgI7vz5AxEO7+H9/gr8DPMBD/8JEBHs9PH0/vT6BRQK+P4GBQAABwnp8Q0E/BAX/vbq+vP9DgPw8vX6+wgD
CAEc9S7s9QwGGQET7fAR7er6DArr3/sOAv4N7wUU/P8bBg0HTfPaEhgMGB7h0yjp5OoQEuXc2QoRBv7rAibdAw/sCAUwEtkFC/4QJPjhIAn28BIG4+bhCAUM
6vrzIvoGFvsQ/Tf38RMfFAoT+ekYBfbrERb64vIKAv/19fMX6fwA9gryGuv0/ggRAQ7q6A/r8wUM//vz+AwH7fz27f7b9AUECQEM8wUUCwQLCevwFwf38AMU
+u/9EQkEBvD4APL9EBb5F/sL9gUHAQwP7u0Q9Qju9Qj0+vH3/QAA6AsDERQK/QcACQcC/w0HCAb+BgkA/wUCAwb1B/8H/wb99f7nAw4PHvQNCw3xDyIEGQL4
Awbq7CH89vz6Fgn8BQX4BQ3/DwH49QbyAewA+wAPFvMSCQ30B/n6F/4UAvHo8Or6/PQbCAIL5fr47RAD//UD6PH/6PYNCfUABv0EBhEHE/rwBvLz/AnwAxcH
CRTyDfjb9gLf7Ar9/gsKDQAC6ef76AUD8/UOA/kTB/gF8/YEBf78Avb2FQP6IPzzDPP2+fMKCAAK+yD2+Cj3C+8C8fsA/O8Q8RQA7ukO+QULFwcUBRQPBxIH
Ge0HCwP4BQX5/gMK7wfx+AL39wIMCvwCDRkEFAsd/vz2CQYc+gUA9/kH8fkI/QsH/QoFDPwPBfn9B/cQ/PwFCPsM/gH6FQII7uUMAf0BC/r1AvcNGBTi9A34
Avj1+w4G+xMA+wwPDQkJ+hAWBPv7EPf+C+4M9xQLE/3w7Qv1CAvcBO/8+hIM9wbr6vPv9g70/A7//Qr09foF9wz2+hEgFfQF6P0w7DLp7fQSFt0ayRgB7RgR
6xjqCuID5OLj9xQT/Anr/CXqKOjk9RQb4CfQEQPpFhDrF+0G5QXg4efzEuQE/Nb9APQS/PgG9PzzGvTxCPEDDBIH9Qn49PjjAg8F9Qjq2g3/+/f8/BD6CvQZ
6/f+/w0DCgX7BPby+wIH/Bj8+QL6BwD79An9BxoKAvj/9u37BfgN+fr7DQP5CAr7BP8O8+v7GwwBBfsH/Q7yDfD7+w76BBcHCvkO/wn6IQQF6gP8/+gICAoD
BwPz9/cA9wEOBgoIDAP/BAL0/v0J9gICBOv08PIRGhYF/OwEFu/5DPYBCQb2Cf3rDffq+v7+9g8A+94IB/QDAPsF+AgN8fUl6BkECP8G//T/9Rj28gb84Cr+
yRwF+QINBPv26QX77xHGDgv3/PsM5e/NC9fyAvUEAAHuAf4GDAIK8QYR9/nq+Pr8+/UC6xgEDwQF6vD66gj4+/H0/ADu5gEa6/n67wj24AIG8BreAPsUww7g
2fj1CQ3n/hoMChERAQQF/wXvB/P1AekABg35+PcPAvsR9uj5EBXw6vv6+PwBEu0DAAAAHtwA+wT5/PHi/fr3B/kBHf8A7Qns4esJ9/4LAuwE9wsA1eD88vPh
B/z39Pz/8QIGEf4A7RP8C+X37fL++BAFCQoZDewK8RgEBQED9PQV+xv0APv+CAAPEyUR+hMA8QoH8gzh9fUkBv808eYU5tkCBggCEQD/Fv8NAfTsB/rw+e7s
B/oK+f0JExLs7PD/5wb57vX16/8Y/v0QBwn8DA4G//v5AxPy8/IU5PfbBerxDO7pFfkA8tbrDAvuBePm9w7lDPsCDfT3+P3hCQYG59H4DfEU+P38A/38E/D+
BwsN9/v/AQL3GAP4AvHz+u4GDw388Qj//vf2B//p/P775/QFCg8B9RX94vMK6wPyCOv18hrvEvr98+bb8gb+AQ8NFv7+BPUFDAb9/+vq8xjs8fgDBfIKBN32
A/D0/hMR/ATtGyYMDvgKBAT2/PcE8gYCBwEADRAH4RMFDQQKA/Lt5/Qa7/UA8/wF+gEbD/v4/gkHABAFF94H2gH6EOYD+f716/jj9v33+Az7EhDtCCMHCQQH
+fAj7t7k/gH+IPUA7xPo7OceCRPhBekI9uADABAVABoq8BHvAQoV6O0D+QAUHx/dDAcBFgnvJfzz6/4LABndBOnoARP/EfcC9QL8C+zyBA3zGOMUBQUL7AIB
CPsB7+oDFP8G+Q0JFQgE+/L+AAP7DRAP+vjt+g0N9vQN7w3/BAsPEQsSERkC2RsiGwkUBwDxH/AODCAFAu4H5RMZzgbM/+fxCgHtEB/6DwgK/xcH+fv16f0P
H/sY/Ab9AvDi9/Ih/AwBDAgY5/8CAAkM+P4T9xTu9uz1/vwA8Qn5/Az67goF+fUSAwXn/gUFEfT9BAcNFgbc6wsP8/gG7QYGCAP5C/oS/f37BPwD9ATw8fXy
AfsGAhAK9vn4GP36/vH9BwbwDQb/CN39FRYS/A32A77eAvkBDxP//u44Bvv6BAP+BvUHCxoC/w35BfTtEgAE0gsJGwYA/Qj8+gcUBQTtD/0d9wILG/0a8Q77
6uUOEPjGBwURCAQCGAUIDgT3BfEO9iH6BAP0B/72AQEIBAADB+b9BgL69f7+AAQE+wMFCxj9BgIF+hvyAwUB//EE9PsDCv71Dfny9fMF+Pfr/wAMBf4MBQcR
B/AR+vTxBAH19Az99fsF7OnjBwQAEfX/+wf79/4B8wvxJf8W/0ck4zD7DtLG9wTT9Bnn/gMc/QD/Hg0SCwMB9QD49/0N/vf/+ALpBwH08xTw+PAH9wX47Pvq
CBHwBgX+0QrvDP4W6/Qa8+nuFPzwCgL88wLcEA0J/AH9/RTt7wv39/kACAvm9wf9CQH+/P31EgcUEPgJ9AcR/AjpFfcBAu0NAgsQAO8A9wkI+fgL8P8LAwX+
+P4D8f73EPAAEf789gXk+iEMEQ/+8gYBAP7v6QkTDgH8+fgGCAEGCwIABPkEAu37BAT3GQIH//76EQ4N/f74AfYP+vn7AQT69ff/BBEM9RL6DPwP4wQQ+xEG
3g8G6f4MAgMIBP0LEv8HDgL2twnjCQUqzegu5+bkFvnkFvv38QDCGBINBgT06ybV+gTjCvsT9wIF8PUC+t/+Chn6B/YADQAODxX15wgH/fECBvMA6PMRDP4c
Avr5CgL2AukREwn7Gfv/BwwI8/TvBfD+7f7nC/T/ARr+/gzzDQ/pAvUICObdDwQPEf4H8wj8CAXxDQIS8f8WAez3BvT8/g0D/esA+vwD/P3u9/0J9QgR6vL9
5+/77vDc9BLu8RD7HhQDAvIX6wv3D/0AF+4IAvsg3CTmAt4j+cHs5+IFFPAmGycA/BrVKhwU3Pw5ByLX8R3kC/EBBvn36QkC+swL4Sz2AuwLCAjuFgsIAAgC
Bfko/M8m7isNCRTh7QIE/Ar9JA/2Chn9/v/wB+765QDn+xMIziPtMusMGdv48gDzAAMbEu/sE+7wBv0E+Pvu+NwF+AoOFPIN5BnqCrgJ+gcl7NwUBvLtAxwG
DAP+DgPoKBDmAegU7hTyFvUI7Pfx8gP99gTz8w4N/AoG9v0BGPkF7ugI8wr8AP8H/AQV8vX4BPHtCegDEP329wMD//L+9eoD7w7z9wzAHBwHCvACC/8W+uru
9gvt/Rn1H/8E+/cCyw8lFAAD/xf4/PYOAfb/3RoX//P/5PUP9+8J+QP9EPgR8vn8DhbrAQf47wf59f4EBRfx8xMG9+v36hYGAOr/7RgmAw74Ee8M8QnzDt8E
AvsY+fAIBOv0+gcGFBP9/wvtDQwH6wD6/AIF8QL5+fwI/gH8Cxjv/Q/3Av31+f39CA31BAzt/PMG/Aj2DQP5+AsCB+0NB+0CFQUF/usCBP0BAAj7+hT58/YC
4QsT8d3g+fTuDAftBv4Q+hUO4PYGAfTc7xgED/8V7yz87gjvAxHq7RAJERXxDvsL+/MF7gP3AQsB/PQOBRPzHPnv9OQECef4CRP+BOwFGxP27Pj/+fcRAfgJ
8QXyEfQGAwrz++318O4A/PIA+gQXBwb2/PsP/xzwEv8n2u8E+fAA3Tjs/eUEDBblIAfhFDAJ/g/I8ung9gEQCyTc8/ML6gPvLeTy2gkPAdsNFO0JJwAXBcr7
+ur0BxUc/v0O/AwLC/0GAv8NBP/5BfL9/v38AQEN/AIEEAYEChP5/hAKFBIHDgDs6Q8FDAAH+AH2/w0NFAHx/PQVEPoK7wD8BAb3/gD3Cv8B/fv68/ryCPwJ
Bgf59gf8DQYI+PoF3+cH9eIGCAwC4gEOBfIFARAgAxj8F/4JBxj74iHfBtAQCvb99usSAQH8/gIJ4P7++wr+/Az9CQUK//XxCvQSBP/1+grvDAQBBPMJC/r/
/g8FBfkKBP4BCAYE+/rzDggN9vsHEvz0CvAG9/gA+vEEBffvCAv2+QAGBAYH4QX/+AMHBwDr/wQK+BP9/u359PAR5Ovy/wcDAAzwE/UAEezr+uj3Awz2DOv4
BgUMDfP1/QX9HfQIBAH+8fT6+PEGBgsg7v8M9Aj58v/0CwYE+/3/9e4H7wwA9/f1APQP/BD47P4BDO8N+Ar6/xIFA/sI/esX9PcB+wUI+wL15hYH5e/z/AQJ
BPYBEA0MEQkLDgj/Bfn8+fkA8PoTAvwKDP0PCP4JAxfrEPQD7Rf+4PTw7woP9w8IFAcFBfUVCAfn/yIDCfQWC9n+9BAFJOn4H+j19Q0V/PX4/v389QsC/QL8
BvkD5wENFfUJ8xcCAwfuCBIK9grvCg4IEAwMDvnm+w4NAwkL/zwg2+8SAiz0+Pzv/REQ+uv069rqF/cKMPYCDv/k9P79ORHi/Q8FK/0BAPgE+RHy//cD4/gS
/Ace/P4WBPEG9fMI6BL5EPEN+vUBAfEAAQcKD/8D+gX//gQE8/cOCAoA9PkMBdj9IfPjDgAX6gcF9wn68QH7+QkKDPjw7OrfC/0BAh0TCxsk/QT96h7//wkW
ChIP9woi9PoJ9vv+/gMS7gzyB/T4Bf749xAF/gYJ9+0P+vLyCAQZ/O0U+/cM8uj5BBry+/8H8Ars+Or79fv0Cw4B+woTBdz9Gfvv2/ME8Qkg1RIG1hPy4jvi
49L75xPQEBroHC/76w3lA+jv/yML+RHaAeH99fzvHu3s7hIAEtIK/+8DJAIGB9gRBvsCBQoKAv/0+fH8Ae3t8AICBfQT8QcQ/grv++/7EQv+8AUA+gnzDgH/
4AT59gT6+v0ADgj+9gP0AQ3/9Q4B/Of9BgwA+tj78gXyBOUI9/js+/r/6vj0Fej0AQb5BBD8AvsP8NzoC/nhE/cV9grx7AYC+wMF+RIM+xINAgACAAj/AvYL
+PPnDgr+8woOAgrj/vgGB/rv+Pj9FhgD//IP9gXsFgHoDwULFfbl+QkBBwP2+vkU//D5DgsN7xDuDf/u/PILEQMFC/UKBAIIAwn4DvYN8gX+APT5BwL2+Qb+
Axv58QUJAAbnDiINEwIjChog6/7/FgPwEPXuDQskI/7t1+kRBe707ynq+R/29BoCEfAKB/sOC/v6DxciGwwD9gHw5+XqGQ8FKwUi7uAM9tcMBRL9BAQDA/gP
Ivn1C+UACPAUNvAD9wn7+fUK/////Qj/APcB9f/4+QPx+Q4G/fr49wP/BPUB/e76I/Xi8wcEAQr2BOQY/PDzFAkQ6Bn4DO/P/eAaGP8IAQQACQMYBhUN++/6
D/wJCfft+BITBRkU9gv9Du3/4/sE6PUH6Rr86P73/gsW/AX+CgkIARIW9PMMDfnz+RDvCgAO8P4ADPgQ8vwB6fADCBv96/j5AP0F/wz9/f4FAfH1IAQH9AsI
+wQPBwrxBQYKCgvx7fwOAAAF9ez9Cf0O+PoJByH8/Qj/BATxEQoG6AUKAwwHAv4I/gcK/gACA/kb9P0B/hXwBvMQ7RUEAvDxBwIEA/UD/vP8Av0BB/EEEgUB
EgcFAwUICuoNCu4GAvYBC+vwDAHy/AH4BQgEBvv+Ag8D9vMP8AEMEQD5+f/4CgkFAPkCAQAAFPsJAAb8CPz7BAzqDfz4++34FvwMD/jv/wULEfrwCA31Bfj7
C/QVCPL6EfMLCvMFC/UEDfgNDAQCAwX//f8FBhcN/ff47P3w9QAGCQ//8gMH8P4Q4wUC/voC7/IECgYGC/b/5f4GD/MABQUACgj9+QEJ9voCDAMCBADu+/7z
7v0B/gb/8AAMAA/8Gvr8/vENCw4VEgsD+vkIIgXx//4H9f4K9wL2/AgP/wv2+wkS+QAM7Bwb9AoJ7voHBQMR7/8SAQ7y6fzdAPf27vsMDQIS3/b6+gjt/QL9
AAj0AOX1/fX+FQTr/v0F9/EKCvMTDfYA9P73F/kQC//7Bv/w8Pz5Bgr0//sH+/0LC/sLBwb9CQwNBRUG3QEQ8wEB++QaDQISHfwBAgQS9gcBCP8B9x7qAPoX
CQUI/Pnl+vT0+/cH+/79B/32+wwDAfkBAwz0F/oTAAcJ8/j2/u4OAAb79wMQAf0LDwYA6wj69P72+dkR6BvxCvUGyvXR1QTtxwb93D4NHd/j5BHuQNkdBOIb
Gwr4GAv47wfyC/bhFff0BwIP+QfiCAwLDOD6BRfpDNgdIv4IEPsS/ggOFBTm6hYNBx7tIvz7DQbo1PMP6/zt/Rbe+/YM2+YFEPwJJAgK9QAGGxfhEPUK9/wc
9/zJ7/ftBSL5KhkHCQcN+vT0AhEXFg4ZAwLyCwAM+ff2BvDxEecG+BAiHfQF7P7pKQsO1Bnk0BcFC/72CwbnFwsU/hcI3QUJ+xcQ4wn6AP0aDgftGfb+HQsO
+vb1/+gA/g8CCQDzDAUBGQ3u8gMJ+xIMA/AHAfUUDP8E8gPxAgj7C+n46uICDOMGCQALJwIJ+/ftCvQY9vz2AQH6+/b+9/cHGxH1+w34AvoOARAK8xYUEAkR
7REH+hD8/RUC6QMIBwkE+xvxFwDz5/n0Aw0LCxgCBwH/Cf4ABgD9/vb+HgEh9v0I/d/8KAQC9fgmHOvg/wLg8eoS6djzGAoDIQMW6O8D8QXk7RYA6OkH+/gZ
8Q0K7vcV9gv79g/69eEa4QYEC+ogBev6FP318wgKDQ359/8E+wHyAvkEA/sIAwLsDPcE8wcGBOX0AAn79/n29+sCFAYG+vb06/P/BgLq9Q7vDe3zFP3+DAz1
/wga99r96wYMFuIK9OQDCiD2EfMJBAcEFO4i/f4WB/z4Fhf64Pn7AAoE4RPx4v8EMggC6Rb6B/sd6RkAGQDeCc4QDPv6MwsA6f3oGP/1C/LqAfYg7eri+xH3
3OvnDQIAAP0AEPMC9fv///f68fbyDAEJBBcP7/4JDfMH6fEU9AXtBPv76PoDCwUC+wf6AAkDEhEZ+gP8AvUR/w0B3usGBd37Ig4ILAUFAQb6EPEFAgID6/b/
HuYJ+f8EIhzuBgkY+vUBCQT2+gDy/vX+BAfyDvwHAfcb8v3sFwAEE/YJ9wPyEAYHCfEBA+D0AwzuAfj1FQTxJhLt+QAD+fnzDAMO/f7y/gb4BwQGBOP39/UB
9+kE9vcPCvAC+hbpDBEH+wzz/QgEEAz+APP9BP8M9/z2A/34A+8A+wr+BPjrBAX9+e8K5RMAC/r4APb/+fwJ8gHz9fUDAQQG+PXz4/YT4fnvD+IJHBD7BwcI
8fb8Ff0V9gvtFfECEfsH8xbeDfoPDPL++u0M/gn+//cC9w0A+e/kBwED+e8GAwsOEf8BBQbk7/zs7urr+fb5C//4EvwO/AL2AgngAQQG9PIJ8Pj+BvrgF/MH
9fMI8gEH7PcH+AYB/Qz4AfMHAQAPD/D+9fEqFQX4BiX8E/7+Cd4EBfsq79wd3/b12vEQ9f8CEPoK/OUA/hTyIfz1//sIBOLy9R0JFuoC8RT29fj1/fsLDw4Z
4/DgK+H5zOfjEQv/59gD8TcvGQb5GMkeEOPXzRUoBPgLBAb/8QH19fr2E/YM/QUCAgH+9QX58xAIBwD6D/oE7RDx9gj5BgcBG/Dq8vrz/vX/Dv0FEhT4EgD8
/PcF+Azy/P/18e/5/hD7EAj07P/wIfHr+vwM+//8BO4E9xfvAvoO6AEN6P4A9v4FBev58QgFDw35EgT2AQQQ8P/p+v333/MS+vQKAQsU/wQG7PL3Aw77AQ0M
AQfyBBzzAgn/Cf/x9hTkBun19Q/+Cwf9/OkCDAr2/goHCOcNFQcQ8wj4EegFBRMF9v4QFvoFGBj3C/QC8fj3HQD8AAABCQz2BAYWAwbgCPjm/fryDQ4KEP4J
CPz7CgfvAhXsD/r87fj3Cv34Bfr1Ev8DCgEB+/8GB+/zCfcSEQUdDhYSFxAG5ecDAAcL1RII6w0TEB8eHxXm4eARHhkK6eIf/ywiAPXW7gIK2uby7wz0APz6
6fr8+/rW9wD/Avvv9RbvDBgZ9uD85gz5BAH1BfT0+vn77PQL+RL5Agzt6PwD/Avt6QcC5gbm8PP37wPuDP0WGP4CAwLxA/oE7gr/AgMIDxEL1/gB7/UE9e3d
E/ny9t7o5u4G9fv3+wUEHM77IPvu7P/1DwAH4Orq9vzxF/EA8fL2CgX4/fD9+RMPCgH9AucRA/Hu5AoW/wXv7fnr6BcHCfv78QkQ+PX7HA4RDwn0y+YH6QzS
F/4KEvYT8vsE6wAj+PEW5+D/4vb77AUY6f0MCiz9CgEf+BIF7/zuD/MA7v3zCQX+/PAC+RgRFgf6BN4NC/H15goWCAUdCA3Z+SUMCfAOCu8GD/wV9uop4vr2
+OMR7AcAAe3qABcWCAYW9/T8EP4HDBTi/gX639rl9An4CQXzABUGECAhBAYa8gD+7gH3FfUN+wMIAfTzBwbw6AYBAhkPCgH9ERL/IRju+BoCE/US8PoTAxD4
8An48fQF6wQD//8QFuv/BBgO8BfbFuPu40YFDAbpBfX35SDr3xb4Mezu4+4WGPgJ+wAFD/IcGQMCAwT/9/T4EgIFAwLrFfYg+fQEBw4L+gTg5v/95vULDwIa
Bw76//QR/A4G7v/1AeUo+fv/+/UfEwLq/Qv/HhgDBggKKAcLCP/2/wkK+fT9IS/1AQT2DfUaB/j7+urnCgsBD+cJ+PPn8uUYF+zY+xP9FhAE7ebw7wD2APAJ
+QL5Cv4L9QL3AuX13QP18fMCDAQP/gMG+AMIDgQQ9O3q8wn98yfrDwUC5OrN/Qno9OkaCg0V+/D27/cTCfvy+RED//sE///z//0A8QsJ8ff5/f4R9gj0+BEH
+fwA9AL36t3w/O8QBe/9+gX1+xH7HgQY+hkTEBT/7Az0Cvr38vz4+gL4/gAHCQsP+gDu+gMHEhgK8gYOBPzqAOT2LhsA7fgjByAAAwvV8xEPOfreD+/79Or2
Cu75+wMD9PII//r6/Qv5AQcMCgsDAQD8/vft4fUB//8S+hL5Eu4NCQ4Z9xL1BQUEEwEJAAT/9P0B6u/87xfpB/8D/wQZ9vsGD/oO/AP///7qAwcJCiAV+/YK
8hANCwn5APwAB/oJ4v3nDu4I7wf2/e/kAvnq9wsGCvn56fXsAgMUBAj69fb++Qr39AXv/PXw7v8FB/npBuj5DwwA//3zGhAV+vUYEgUIBA4Z7f/6/doABgwI
/eYGDf0BCfsn+/n3IgUTGOry7eYC4f0C+fcC8PgA+gYEBA/4AQAK/wYC/AD7/uX98fMICfP67wDuEgQM8fANDQAKC/Un/PX/AQgE9QIN+O7//QXvBOYu8+ks
5vr4+e0K8vLr9i4CAPPyE/8XKgkGywQHFh/u+Qv88QAHA/wTBAMKAPUL8gQA9wPv8vgS9Qf5+PANDwbp/e8G9AQCGAYL//P9+wD2+wT2Cv75BxX67wb6Awru
AgADAfwZBQEICQgWDfn8APX/BOzz7fQGEwYOBfbkG/367f/9+Qv1AvHyDf3t8w4JCg4F9/0L3wUHAwH4Ffj19/gM9gfpHwkU+/gB+vPvCg0PFQAH+PsACBAC
BAP+BQ8NDe7/BAX9DhMPE/kV//wX/uwHCwwB9wIIExoKAQ4B+v4BDQv09A4dBBYX8v8cC/gM7e0j9xwY+wUN/ekD/xEDAhQC5AX/Egz4/xXiJAES/QfzCwMC
Avj5AAHn4O8aFvQk6vkICtkSKvnuAw0MDfv+4BIXAv8eDgoDIPLz5xH/Bg75Af8H5QAZAfD7/Arz+gbeEQgHBgQG/wYL9/T5CBEBFe/5CvsCGywQG/b96RL6
9vzi+xT4FRIGEAMYA/cYBNj//vIH/voDAvwGEgH/Bf0C//oB7v4PAvn/A/UH/P4EAwQG5xsS/v4fESgO8+f3C9oPFwEOAt/vGP8H/A3Y8+sU5x4UCubxAxkR
DwsJ8/oABzH+3xIGAvsmCvz1+vD1DAX4BQUV6AghCwz1BgPjBRf/D+3wDeMM9PLrEfD4+wPv/fceCxP36B8EBQcFBesCEQYT+fYY+wX16vIJ6wUL9/rzBAH1
Af/h4/brAgUKEAb0AAgCCgYKFRAOEvz8/OUJ/Az47QIS9QUFAxj6/vXsChD6APX7CvwJAQEN9fYW/QPqEPYA/f78APH49v328ur68ff88vv39P8IAhIOAAMC
CvcI/RTbDfzt/+P16vffCg8KFvIDEPsD8RLw9+zu+gD19ScB/QL2DA0P/QwbH/cs6PEA/uoHHwD5/ekQFST19fsUHv8J9/r+/hENCir86vAC+OYK9QAV8fEJ
HBH3DwziEuDs8RcL/fcJ+xAQCAz+6fkEBBcE7/kGDvcFAPrn/Aj//u3++f4Q5A74+P7y+gAEB/gQDgL7DAfzCvL5+/75DAP3AgACAwoF9QsA//caEA389Qrx
ARMLA98K8A/4+v7wIhT/FvUC9g7/Efbz/AAPBOr7BAwBE/T5AgT98/vu8/kBAgAF5hHzMgQgJOj82ggD5eDzAfwK8fzsKvf79eny7QQXGxYKGPj//gft8gHv
AgD66Q8FCenm7+8C9AD5BP0FCAf9AgkK6ukSIA4SLyIDBQ0X/PYKEv4O7/QaBtL87ONA6cwBNf31/hDqEfH3/+7j9e8hE/X2AwMV7s0A/OL/Hf7mIBjx+P3+
9wcCCQIKAAL5+wIH/RYICvAI9Prs9/jtDQQDCBv4AfwPDA0Y8wUOBQAEAwD4DQASA/jmDfz6AvcGCfr6F/4h5/sIAQnx/vT/AAoTBQoA/gvi+vXx6gQRGPvq
CwroGvUI2voLCO8B9Pno5ecC1BAIDjcSAAgG/zf1FcYZDgX35h4BIRkHDuvk/xPuAAcaC/Xz/v3/Bff6+/YAA/wN6iH1BuP1A+3XCxH6C/z3DgACCBQhCBD5
E/8FAQrkAfwL+/QKCf7o/gJCBwv02QbwIOo2/94J4Cz+Adrv/zT8CeoW5wbh/P0N3QkF8/Ht8QMKDgcAA/naHQrpAwIVDgrjCfrtFPXz9PMt9tYKBvTzMP7x
8eEE9QIH9wXm7+vK2eX7APMGA/Hy/R/y3AH48ugf/v3z6wz0AwX2+/L4+Nnj7hcVCfYA/A4VDBII+v/4/wf56QUG/vkdAwD4BQ7+/uoC7BfgI9708xgE5/Hj
2vAI+ScSFgUXDt4jDQPx4SYBD9QD9PEAAe3w5yT26AYW/vkh/fL28hj4+gDv9vjs3tDY7ecRCx7uDg8eJf8JDf/YzhT9/AoV9xrvDAPyDg3+/xX28uvp++oZ
7fID7PUG2v0CCv8RBQUCB+MJ6gv6AwH8/xn1HgMJ9xbvB/0RB/776QkN8vgMCAAD7RgREQ4LAvD37AT6BRz2IBzyHgjzBgnrFP3q+wru+hH8BeQM9+gFE/kF
HQLd/PALCP76Eeb2A/wDAy0A8/MAAgbl/vH59f77/BYC/gf+7f4nBAz++QMKAvj95gYKB/8FAxDjEvz3FBf6/AEJ4R33BAcb9t3s8/DmEfop/vHu+OzyCOwJ
AvcI9vANDQX6AAMP9gAG9u4M8/IICgUB/PkK8gEL+fLt9wMK+vT7CQPz9Pca9/P57/j1Ee0D7/buBh/zEPH3CdnYE/nf/RH6GAL4Cwn18PoJ+wQH+voOBQQE
Dv4J+PvvBPkIEu78/uMR7ObsDwfuBO4Q7wUW6/0CBQroAw757vj+EujsHxEF8AX57hULBe71/AX+CxDtCPsHF/H+AQH4FPgJ/PYHCBwIBe0E/QgYAwkD7/oE
CB3/6//9APQL+/vv+f4AAvL5Av8I3fUC9QQB+u4C9wb5CQQBCPz/AvfuBfgE6An4+BzjBwvhBfwD/OMKEfcKFAML9xn+4hjq/OUUDu8E/ePt8fL8G/rr+OPX
/g8ABP365wDgAPUMD/r89gnyGhj97dfy8OYR8Pb1APP+DgD4///8C/kX8wMUAgP4A/UFCwzp8/3cEg/m+PH08+voCfoDBfv97e/7Fxb47/ECCwHsEe3Y7hDS
FvHrAdvo//kQAun69ggSK/fvGgHl7gDu/fIFBeLuEdUS5QYN5+z/+eoMDvcRCRkl9vQIDNXs/vv4CwAA+O3m6hTs6gLw5PHrDvQD7ugSCCDg7Rbv8twA6QLm
BuXY7woH/QoAJPUWEQEWCvr0+gj8CvsN9f/3ExIYEfoW8u/8/Bkg7wzgAgAVB/cFAQD9+fLu0fjjGu8GB+X38gb8ARsIEA3xEd8F8PL48fgS7+0W+/P/+/US
9Q0T5usC/AodBQ4WBu4J+wAHBwTv8wz4CvwB8vDy+hT3Cf/gDRAE+PoHA/oHBvIYDgT9FP387PMNAPgAAPz5D/7+BAP08wkGCgED5BYQ9gkrFvcQ4RgH/xf5
Bg0H8gn6CAoJFuP5/gL1BADqEgr/HRD4CRT7Aw7/Dv7v/P77DvwL/RQF9QbzAusKFhYPAf0DA/MHDwv+FP398Qn6+wQV8Qj9+PP7CPsK+AoIFx7r/AYZ/BcB
8xUN9/4P/RoX8AseCB4A/vwV/gwW6Aj66RP0DRL2EPv1AgEPBQMEEPkUFwXv8wf/9QL1JQUD/foPD/8gEw767QQB9Pr+8gH3+wQGEAL++gP+5xP/+CARE/4J
+Qvs+fz39/vm3gD3BfwM9woA9if+/vL5/BUI4P7pBg/zFBIOEQr8DgP1/BHwDBX9D/r0Cwb8COkG9QUIEfgH+wwJIBAA6Q4BG/7l9P8KDP0S9wj3+AcS6Q/v
Fg/3+O8DB/cKHfPp9/sVCQH5+/jnBvgK+P8P+AP9/AfxBg8L+wf6Dvz7+AwFCv0OC/YF9wYFBAb/AwD3BAECCPYE6QwUEgUNIAL/9e70++b//OrlFQIE9wkA
/REC6AsO6xAZ3/b+9RAdABsO/g38BAAL/QcbDwUgFf71Ad/03RYS7x3zCO3vDxD5CBj9/gkI5w8B8Pn9CgUh+v378ND+9PnuBv0J9uIF9AP6BQcR//YH+gEE
BQcBAQ4GDP8ABgD+/woP7Qf59vwJ//0f8AYQBvjz6AYDA/7xFv/96//56f4FIQYD/gr2+QoGAQX/+gQQ9O4E9A4E9+0BBAj26+n15gQCEgTyD/4IHRoX+RP9
9wb6+/UC/xoXAQIA+/oI7f4XG/cD9hb5+AccAwQI/f0MAOr76Br27v0YAgL0DgDxBgMV8wD27/EIAPb7+/MB8wr/Bf0GBfUIHvr8B/4C+wP3A/P/9uoE8Obz
+v4JE/0L8wDw/e37D/z7BQUXCPD23wX/EwUF5RL9CwUL8AL3AhX7C//2+vgAEfkGDAQB/vTyBgvtBAn3BvIL+gT44gYFBg4N8fEH9AcI/AYXB/gh4/74EhPw
I/0G4fvvAfoe+wITB/v2EvoOEfgQFRYL//oB/gEHFf0C8e4F8fYOAwQGBw7w+vUU8PYKDBINAA4NCfTlAhL/+Av5Af799Av1BOv9/w4D7gsA/vscBvUM+AAD
7hX0AQUKF+UL/+IWEAofD/QVBfkJBu/1AAMBBhAB+u/x4/zu/v4A8/Xz/P/89gMOChQFAPsACQQW8QAVCRUA9fH49Pz/9xTw/gkHBg0DCRMFAfME/AIB8hYC
+gQX/AIK5g3sDAHr6PMH//b9AwAE9/QC7wz8+vrw6AACABQJ/AP4AQAK/PsAAfjp+Pr7EhAAC/L66e8JB+79Av349wQS/foE+wT8+/QQCAfwEAYC//7pBf/1
Cvzr/wQFAwUJAwUBCP0C5BcL9f4CEOX8BvX4CQMD/QP05/T1BxL9+gcBCOv59/3n+fX6BhH08AMMA+j3//vpBAL//woKFAD+/gLw9v0AAfgCBAruCfPw9Qr5
GRQUFAX++g0QABHxABURF/36/vzmDxHvCxIA9xHlHAj8/xsK+gf86vbnFhnt8xYIAAL3/P/26wzy9Qn56vMM/QgKBhHrEPby+PcSBfXnE/gWCgAI9fAGFQUB
EwIA+gzzCxIGEO4B+gDxAhIE/wL7AQkD7vcC/ggRDff5CAAVBv799QEHCCQG/f35+PwN7hwHAgL99+8G8gsN5gn3/gkADwgM9xIGAP39/+/4DwUABQz58+7t
+/EQ+eDjFAPz7ScGDAQH6//46CXZ+RXy/uwC/AkQ//AVCPIc/REK+QkB/Qj7//z69fUKEvwD/f//ABIE/+D7DwX1CPT36PL84gIVCQkVHBcYFwcu9+8O3Qr8
6v4r+fDt6ecs/BgDEef3+gnzBQ/5BgToDPb27hn99A4BHdwU+wLx8PIG9PEEAv4HDgr7HAz3CAb7AgD8Bv38/wMBBxP19xD+9Qn+5e8D6RD4/Pn2+xUa+wn7
AhUCAxYM6QQFBwjwF/f29PsICPwC6gf+EQz2A/n3APTzAwj/BwcVEQj2AwoB8/QKHA/8AOMHFBEPFAf08PkNDQDxABQH/hHyBeoJ9/QA/ggNBv0DAQABBPwM
+wH+E/Hv6PMVB/n1Dg4JBAr9+QAFCM31Bg7z/uUM4f8D6Pjl/v7z+gUHFgAUCBYAFPMP3xbfFAL0CusKBgEOBP/4//8I/PH+9///BfAG+fUE4wnpDfz+CvAQ
9A0IBv7/ExwG9AT8D/fhAPkM6fcOAwb4+fMB//317wPnEQn69v3++vnrBPsJF+z8HvrwARfwCA0SBfj6BhP5GfwJ/woiAwYO++r/+wPr5fz8BQL8FggG+vME
9fQM9eQb/hkF+woQAx4EAwME6Pz29fj04QoR+v3r9vz+C/3+AwIG/xb+AP0R+fD9EAL8//v2+QL/9Pfm/+4TBQ8Y//79BfgICvsaDAL9/AfxDfjuA+L/C+4a
AgcMCvf+BPQLJPwZDQ378vv8BQfu4AIEGvXj5eYm7gH+AgL9DwwaIQbrBuz3BxX8CQv7+AX9BffsAgf4ABr6GPUU/v73B/nvA+7/DQUZABXs9vj89P8BBe0E
/gQIA/YHAQwHBQoDDPQEEwkJAB0O/xcNBR7/9P4C8QD2AOj9CvYJ/vbtD9wE/ucUDC3+Iw7YCg/+EePn2wbw/QDp8/0Q9enNzeDwEy4V/Qkh9PkKBvkNDfMG
DgX3DfMUE/kDDPocAvX8EP0QHQIJDewQD+4H8gb8/P0Y9QYAAOjz9vUC8wUXBejq+g7/DAPXAx4CFvkCFfP2FRQL8wzl8QT89RYZ6/QT8QbjDh0HFfoQ8eAA
Ewci9ffzEQTsD+IBHPoXKAQV+AnrAPcaB/YX8AD08/gXCQoS9e0P/AcG//sbC/4MGinf/f/18w4B+vzl+xT8IRPzEBj1/w4fFQbw+BUvDAoK/QIZ9/sMEAD2
CPgYFgUW9+sM4+YXEAbzBePmD//7Jf7c9Qj8GfoRFgb4+/Qj9BwLDPT4Cwj38AEJCvzrBwAPBAELDwn/AwD5Bv//EPf8BO0BA/T9/gXyCQUa//L69wr2A/wC
CPkK6/0JDQL75u0FE+UEAPMJEu0N9xwO9P0PEvMG8fX/+i7iAfHyB+sIAvr/Dvfq6P3z8AMFEQHz9wP79fYT9Qr+C+X3+QT5BwHwABTv+voCBOzmAv0NEPv5
5/4GAPoTCeEPAv/68gYNBOkX+u8J/v0C8esC9gwS+Ar/+fT5+AMH8Cf79xASEBf0CxIJExoBBvYJ7/wC/voD9vUMDQj89g7yGgDq/O/2+Aj29u4G8wXw++zz
/gf3BwYLEQTn/iD99ewH7/UAEfkP/u7xHRIHD+wCAioZ/wQI6RMP7xkG+gwP/Az73g0BERLw7gwdBQ8IDQYW+w//BPQRAQIK+AQD+gf1Fvoc/Pb48/f8Av3w
/P/s/QvxBv4Y9A/0Aw7w/gD49vgDDQf/Cvf+/Qn4/P4GCQQDBPsN9gb98+z0FPkE//AGBgD9/wz/5+bT/TQJAzQX6BEY5fP1Gycf/fAF3fno6v2sFQfoBg0J
8uX8/Rf56v4DDfEaFvv78ecXAOUQ7uwMAN8/3e308gb6IOXuI+j98vsX+v0P5Ar04CPW3xvv9f4Ezu3y4w/5JPIiDggAFv4I+grz8QTrDgLV9OcH8gD9CfXh
Hg/0JxcN8gXnDf78/vHr9gT5AwEMB/H/7ff78+b8Cg4ADg8GAPEE+vkaDBD0D/z5AgkK8vwI9Az9AO/76Q38AA8P9gEc/usK3BUS/vkw+vL3B+caEvgK6+gQ
6iHj9u/9+wHp8e/8FO7eNRYYKy7u/vr7COv+8gIT/AkGBfr77+sL2fQN9/0G/vcT3f0DDPX+Bf4WB/YE//zvB/j5/w/+BQrwAPn6BwAH+AHx9goL8/j4//4S
9/UM9Pf88wcY9Pz0BvT+E/kMBev3/g71DRQEFgYH8wkL+wbxFAkVEfsD7g75Agzy+AwY49Ie+f4QJ/YCDfoAFvXvCPkGDPj6Curp6gznJgcL+hvnAxb8CRMS
+A8G9PcE+AYPBO/5+Bzy8wTzDQX7//YBBw75AAcg/xEI+uYE9v/58gMJ9gv7EhT06PAL/uj8CAYT+AX/C/n3EfUBCf/79+0OC/L0BwsA/uzyDPYHDQkT/APy
DggD7u8JCwUCEBLu+/AIBgnzFPoDEAT/+gLf/vAA5BX97A8G3Qz5/Qr0EeD/H/X67wADCxYa89rn6hH9AO4LBwwYBvX2DwcEBgb7Bv0C9uQBBAfz+Az0+fIM
BQ75CxTu/v8TBAMJ9wcMHwL87RAV9fYEEAv94fr3/QsOEScD//br0wzuIQP3Chj5BBDz/vj7/woTDfoDCwMGCQzr8v/yBvkE7wzr+RP39gv5AATsBxAE+A0I
EQL49g8J9v0HBgAJDQPuC/T65QET8w/4Af36/OkF9/L4/wgB+u0T/hUA6hjfDR7+HQ/9B/4R8APk/g8PCAkG7/oIDArp/QkHEvMK7/fzDewF+wMOBPQT7QT+
9/gK+gPu+w788gbvCg0E/AsHBAD89wIZDQ4LCwj9CvcK+gAN+xAQ6QcL9gftCP72FxMXBwT+CfoB+goB//YR9wYSBwkL//0BAg71+f789f8e5O/6FA4UAg8L
+Ozw8uMNDff4EhQpFvcT/hjk/gEb7e77B/gB6yEG5esMDfzpHQLkAw4AEg7H8wkB/woDBP338+/t3wDy/wj1A+zrBQ0HAwf/5wb4EAv88/ru7goA/wkF+RcV
/QYP+xT+BfISBA0F8vgUBgYZ9AMBCQr67fPzBhb86xsM8+0P8uoC+/zqBAMWAQ0UEgX3CAv48QIBC/37DwkBCvj79wEBC/j4BQzxAf4SBvT3/AUAA/oQ/uoF
BP0JFuYKCAgKB/YKDfESAPjtAvf+BQcICvQA8APwC/3y7h/y5eb2APkP7fv+Afj8BgYPDt7tCwcD9QwI8eMrCRf6+/X0Ch39EfcA7vj58gT/6QcFGwP+D/4E
6wH0/fP88gLv9AL3HBP6/vsU/Q348PH4AQkDCxP+//v5A+gG9wb/7Bj+8vb27eoFBPkDDOrz/A3uABP0DfD/8gH6DeblBAL9CwoQ6RDvKSIJ6f3nA9Qg+wn9
EhAcFdwABAHn7gAICe4WCu0DCAUZCukPEgLuA+fiDgP3Cx0I6g7v+PjvDQQa9wHw8ggY8xMS9x4L/vwU/vMV5u8Y/ybz8+z/5fwR9vkF9AfX+xUP+eUCCAT2
Bvv29gEX/fTnCOYSEf0C8/sNAvYl8PTp7ufdCev8Cv0O4fr7Ff/LCgX98f72Cvv6GwXz8gYX7gsN+wsHAv8D/gr+6OMC8wYh+fYMCv/37/8EAxT1EQvbEiT1
Bwv6Cwzn++v15fwH/A8FFArr8Nv62Qkb+/z8Avz8BxkQCBYIBfbr5/f1+f7n/gIaBQECDgATAggJBhAG4gwi+vsO7gv35wLuAvD7Av0IEQsP7/3pD+0KIPP+
E/P59fLZ5Pz6/hEE+/b4BwEmE/3z+vz7CvDq9dftDAgaBfkD/f4NEg/7++cIAvPsAQkREhAI8P4L7vEACwMEDgcF5/kf7g8K+Q77+wz0EfoGD/4LDAAC6QUC
D/D6CAcN8foO9RsM+v31C/shBPQA6AccCfox+vID8PrzA+YV+/H/8v7lGvgV//L9CALyDPcFB/UVFwv79f3xCub4/en48Q/37/b7AwYCBAD19v37E+0dBwEF
9eH78fgI//YM/hH6+QbyAvryEgb+BAgG/ezq/hgAAhcN+/0F9wXyBggE+fkCCfESBAT9A/v8BAT+/fAM9AgNBvUV9wcBFSP98AgBAgEGAhD3DQP6/wrx9wcC
+uzz/u0F7f0ZDQXy+PD/9PsB/R/sER//AwPxBPcTBvICA/8a9/QICv8IAAL6/u8LCAABDu8KDRYA7wMA/PgBCQz/CA/1//oHAhD4+gMD/woH8QHlB/kK+BUE
GQQD/QUHCwEO+P3+9hYRD/8Z4wEU2gz6Dfns8BL2EgsLGwQC/xP5A/wMCQj/AQr5GvsD//79/wzuBu4EEhr2//gI7Rf9DgAAAQj45AsR/wb7+hMD6Qf+2//5
9PcI+BUDAwsAB+wL9gP+AfseCQH78/zz/A8cBA34CA68IjEHBw3uDvbWBOz3/fIPBBoUDRXv7c8G2RAT/gb5Dtf9GAT89fQI8wkC8RYB/Q/0AxYXBRQP9A/y
Cf8R7xrfAu8MAQgK7/gQ+gfq7fUR9fgO/hT5+wcI9AkHAg4AB+b+FRX6Cwvz9AYGBuAH6BYCKAYoCQcZ/vL5/v8JDAIF/vH9BggNCwT4+PgC6Ab8EQgEAQoD
EgAJ5xbvEQYcBQv7AQ0M9AQJBwgN5QMHDPYP7PoLCfUACvHoCukWDAj1Afv1CfsCCA/1BP0D9wbo6wD4+vkX+AAHBAjr/QIa9P4GAuwEEg/5BvII9OES/vgP
AvkK9eoQDgQWAgcCA///8PMD7ggE9Az6/An67/r5Af0SDvwTDgkA8Pn95QX8FBD9E/v4ARMDAfgHCfz5DfMN/gAC9QMFBP0IDfoD+AQFBf37HAEFJw0Z+Pr0
/AX3+fD3FxsMCAsPAgkF/ukW8wcYFw8TDPoNBhDgGwwKvwj7AQYDFQcLBRYC+fTrDwge5gkUDf8m6RwL8AAJBg/2BQn/CgP3DOoDKBMh7OoOBAT1/gAj/Qr5
/O/tEfcP9f3x6tn1APjpBgH4Df3++/cWKiIPCv0MAhQa9fkXAgcUFATyFOkfFAoDJAkJDfL08//x+gbjHPfsCfLm6A/8/w8AAPH7COz7EP3v7wrb8vYC+f0G
FRkO7AzwEgcSBAr9CPoACQP27uvy+Q0WFw8HAwn1/QoF9gH5/RIGDgMLCAf59ggK+QEPCgQE+gD8AggE+O7+DBjjBCL8GB/6Gh3aBQL6/vju8xL2+BYOAgT7
7vT78PkKA/wYAAP+B/kJDfARBPr/CPL7CQD7BgQJDfAGAgoCCAgJFBzlAPoRAAMc/w8DAPf+yvAE/+/yBhMG+hsRAQQCJgwECAn6BPwEEwkFDBfhDPX5ChED
9Av1DAb1D/UB6Q/6AwgM++0F/gDyAAAJCPgMCQIDBxL1+Qj+9BELAAbvHff7Dwb75foA/Pz1CPb72PD0Bv7xDBEGDAX2/AYQDPMB+/bs/f/r/BAAAQv1CwT4
DfjnD/jyC/72/A36+/r+9/gF+eL8DP8YDAQG/P7x4/f5B/MDEgv6CfsKABYDAPz++f0JCBH2EOwDDBsfAgPv8PT+6uYRDAAADRkP7AsR9wf4/v/+BR30JukD
AgP4/gry9gP2/vf/BPQCARH6Ce/u/gTgEA3w/vIW9PT19fTs7tn0DQwJ4u78DvXxBBcKCQ0GBPwGCg/9+/0R9PwIAuv//AD/FPIQDwoLEwPj+BDz+egDBgvt
HPPb8w/sBwvpD//u7ub2+v8DDAwLDvbu++3x9QYE/RX5EgD4DAP7BBII5/0R6g4E2e4EBe/6CQQU8QHl7QL9BAYJ7QEF+AwI9wvt+A/zAw7dBBEQ+grq4/39
CwP0CPkMCgj+8wL0GQX+8QL5Bgrv5+wUCwUP////DvMW+P0QF/oD/PYEF+0B/wUGBP4F8fwPBfwFCAAP6xLu+xEX8P7y5fnx9/X5CP38DgTzBvb9EPkFCwEE
AAYR/fT4DgUCEvkP/QLyCQoBAvL9AA8G/fDyBAsNCAf2+Aj//vUUA/sZ8wsBEusi5PrqDhoUDuz0DfL8CwsN7Akj9/YE2Sz5+Qfp/vsT/PsGC/j8F/70CAAH
+w7g8hEMAAcTAgLzAvgDAg7mDwAFEwP/BALn9+r7+wb5DwX54g0J/urwCun/DwYYCAMNHu4bFB8BDf0L7QgXExP/ChD95RANDirzCe8I+BIDA+Yg+Az6AAz7
EQn28BPzDf/dBf0M2AEcDwjx+BP68wHuAR4AG/oc7gQFFwPwCQbuAAz/Cu38DRsY/fkI+QD1/gH2Hw0G8hb38/Md/wgX5fzx+Rfy6xP6AiEA/f4A9BcdBwEW
7Q8Q/AT+9/wMD/EMD/rx+wEDCAsOBg/2CvnsD/v5/hkCAvP79gEOB/rwDgMB/AkLBvYBBw0KAvrxBQMHC/kLCPUP9gEKDvD/BfcJAf/9CwDzCQII/QcQ+/zq
Ag4FBPAFAQv3A/n4+v0A+v8BFQgA+Bj2//35+gnqA/nz+Q0G/g3pFgPy8gr0CQTs/gPq+wYD9Oj29wL6CfoX8QseAvcYCegLBgcIGegDBen+Bff+BgjxBAIL
BwUOA/H9BQ/5/AAH7A8qAQUV8AAB+QcB5e3/AAAIBQv/+PPjAvcJEQX3HfDeDgr8+AQEAgr9/w3lCA/4DgQZDfb6A/gU7P8TBAT9+fUQCgQLBAoM/OkL9xQJ
/fryEgEN+wwF+A//C/z3+gX9+fj+/AUEBv0D+QP1Bur49P0P+w/9/gDuFfcOAgQM9hb8C+oHDBQD+wHt/wsP8Nnv+xD9EfvoBPwO/gILGA4ZCxYADgH/Bv4H
FegF/AIDGgEF/f0LEQP1/gwMGwUKCw7xBgEKABAK6BkB/PMP4/go/wgN/wIXFvwM9vwdAhEDCQ7xChb6FB8DBvrwDfcE9u70ChoEFwn47dcV/gMR8/kWBwD6
AvgN/fIBDe4SBOr98/zxGwYZ+QUBBAX8E/L5DgcG8AkNBBse+xAZBAoEAPfo/f3x9Pb38v8CFPwEAPn1/AgcCwoMFRXxCw0GDA0DCuPZ8Df7Bf3RAwbx+RcJ
CgT8KvgR+fUYJOwHCPr//gMK4uYJFAH//u7p9BEN+wEN9BjmAQkJ9Pb4+RwqBQkG6QQF9QgA+wH/BQMHDhAYJ/oCAP/7+QkIAQXu9gEA+Rnw9Pr1BQL3+v78
/gYN/AD7/PAG9vb2CvUODQMOA+v3CvgJAvUGCfgSC+cIAQ7vBO8O6/YJ/RALCR4JBPb/8vUDBwH57vb//Bj5AgLzCQoF6SH8BAgBBPHvKBD7CwfuAwwB9ejd
Dxf9EQXt7u0OEQsC9/8S8/gBFQcREewKAQH7BfIHEQT1+hQOBQMQ7fzy+g/9BfgLABT2HQ0H9P8J9AgDA/z36PATAAUP/Qr6GP0AAwv19wTfEA739Ab0HAL0
9PPy9uwE9//3CxPk7ef+APgX/+kGBwYdAv4D+PEC/QEGBvX7AwH1DPsQ//357wUZ+B4GARP69xEB5+H3BPUIFP73DQsADA4JCPj+APgjDgb18gH96wDnCAwD
8vjr/f/99AT3+/7pAvz/CQ/t7QH95gIR9+oP5PT/BeXu9g4DFwoFAQkH7/sfAgjm7/n/+vzu6O7yBuH//w4NINjcAhX6H+X67/L4IBn6Fu8G/P3sE+8G+AUi
4xAIFejl+w32C/nsAgMi7vDm5CHuAQr36uQTCSAqAfn5Bf0EEPzfHf/yCQ8E6RAVA/gC9RYEBiPr/vIC7QHw+wf49A7s8M/fCgkEBwUADATvECMC++r8+/Lj
HAHw7AYPCvIGDwHy/AYG/gsDAwH89gQOGQf0BhXuCgkC+P3//wUFBfIQ+hDu8hoq6wT44STw5+vx7Qvf/vUI2ifa7Af4+gnu+BEBBwMG8QMF9PkW+uoU7xII
Bx75Adr1/Az16AgF5hjkCf4C9Pz9AOwHEPgq+N30+e8J3vL0COYX9u4M7QcC+gz/HAzqDPQH/A4A+PL9EB4C+ywNBAT47e4G+QH9+uD+++owBwIJAQX+GP3y
5PQIFfwGIf39EvHp7gL0B/0B3Ab/EAMT//gBB+oKCAXrEQb/8wX//vMKAPQCCf3y7hX50QjpFQnrAP/7BBv2/vDoBxkV6hv2/woH8wnT9wcCCO0NBfgKD/EH
D/v6Bgv9Av0CJAj0/An/Bv/zDvb99An1/P3+7iMa+ggDBwoTFev27gIT/Pkd8AwX+vfu+f8EBfsUEv8H9eoaDO/5EAH5+BD3/vwAC/b86fwIDvj9IwgL8hXk
DP0SAg0E//r49fQJ4gIT9QMRAxgGAvsS7w0Q/t/0BusB8wcB9/0G/QoFBfwE/tLkI/4E/f0D8OIJ99r27+f8+QD2+P7x9f/48gzxAwT+6wkSAQv8//n99hf2
9vMRDhj4CfoE/BH9FxAA4O3p+PoO+AYFAgoJ/QYSBvAPBO4B9eUF+hgD9wIEH/og+vHp5A4eF+0r+g3+9+7c/OwIDgfsCv8H+wUFCvjqD+rxCggI9goZ9v4N
6ekNAgHy4wMCHvsSHQP+9P36Bw3w3g0KGP3i6vwb6AP6/Or9DxMkGe3rEfX8Dh4IEgz//Qz1+Pn2BBr+HhkFBAwJ8vPdAvbq8tb/9u31+Ov/BgsBACT28/oH
6P816xDz6u4E+f305u/07Qf4DgHh8QzrCwD28wEX+wjwDQgB9Oj31v8A+/HhAgsZCg8TBfTz/fr0//Lo9gQP8eTo4h/p+AX99PEOBxgUGwb/7+f34/nu3v4N
9wwE6Rn53O348ALgAwEQ5wLnAAvW9BgK+RDk4OcAEQTx7v0gBjDmByL+Buj49QLsFuL//vHeF+v68+Hh7gwG/Pv0+A/sFOD9JOv97Abz/PcL5Nfs8t/38g3/
ERUPC/0UFN7oAQoDF//2E+4N+QH97fADHPkF+e76/wMKEhAHCPwP8QEI/uny+PQbDRAI+gL2BgH09Pn3AfnvGRwIBAboDgv++hLwFSL/AyAAH/7w7PfxEBz8
/OQY8RH2//bz7hf/5vH7Cf4a4gcX9vvoDQAH+/Po5vbu6Rr///cF8RAT8wwK7/z35gz78PwaAg373vcU7v4d/g7nDPUCEgYCE/n3BA0DDPn7/wgMDw0PDv8Q
ABnoBf71+fj4/ej3DfsXA/76BuztCPoI/fUOEfkABf379PXtC/4GARAH/Q4SAgn9Bv4A4f79/u8GDQ8F/AoNE/4ABf/4AeUP31UCFg4CB9wf9cvhBhn/E+Dm
DTno8gDTCvMABwABBu8K+Pf/DvsDC/gU/w3y++HzBhL3DAvn+vIC/e/1/RX7/AUC6OwH+Q0RAPYGAvT4+gkD9vf2Agf79wEF+fUDBPfYHPP5+ALz9vATC/jw
DQvvCNv4Jf/79wPwA/P/7uPf6A8JBwITAAADEP0Q1+T0EgsFDfj4LfMfCvTrAhoPIxXp7wj37PAK6ez7ChH99hP4Cgnk8SH5AOn88fbi+fPv8RABGfUGCQz+
ABAK/RD6EPPyA+/s8wYJBgMRD/gX+Av1DOYIFQ8DD/oSDuj1JgoD/uf3EfYDCBTw6RcDBwELGfwWDOoEAvj7/h4VBAn28gkLHfv09vUbCRD/B/btDw4ME/bh
F+j39PLsAA7+BPz6CfQFGAcRF/L58AH3Aff06PQC7vTgFvD68Ab04fX89urz7vYe+A4OA/X7+wH63AHkGfXM/vki5kH0+Qn7IR7O1A4nAyzwDgoU+/L6BvLd
ABkNF/DhI+YGD/Xk8P3yDgoNAQj5BuoAH/UC1vXr/P0I8+z68wfqDuwG9Cb55x4Q8xnv3ybe3wAC6Azl+wkE1R3r8AgSGAf6C+8DCBYK/PgN9/oV/+fY3PcO
/QMH5Q4PE/EEHRwMB/z/9v32Dgj9+BL3BRUB7uLt+hf7Ev3lBgUF8vwH+/Xm5wD+F/z4/QYPBCT87vX9CAoM+hn7CgDoAuwD9Pvn8wER+Q319urtEAX7+gsU
/Brt/w3x+vMHBfvt+ff38gbsE/cD+ffm7gwJ/RsR/AUUE+r1IwD//Pn5/wkG8ubv8Aj+B/IJBOkVBhj6EwQU6hQE7PcQ++/9FwMF+eb8/eIb7wL9DvMK9RL8
BggOBgIJ8vYODxAJCgn7//T59xUG99rhC+n/1uzw8/8S9u8D+hP/A+ULE+4I5AT2/OUD8OXv//kE/wMUAQkB7BL09/gMAhLz7wMF+v39/xABFv0C//0L7REM
/xgWCA4KAAcECgcG6wP9CgoP9xD7D/L0AwP1CN/mFPHk8/cD8BH++QP/8v/3FN4BB+rp6wPh/fQR7/AM/xL1CAERAvEeFv0DBxoK+Qr1AyMb/wcF9AH0BgPs
3AXrA/Aa+A0CCwb9AQD/6/IJCAAD/AL/D/sLBPju9gARBfwB/Af8COr8APsNAOz5/gwDDfoLAwX8+/rz+uQNBQcL7BD4GfwN+/T3AgAJ3vDv/ugG+OgFARD0
79jw8QX1GfwHFf4KEQEBBwH2C/j/+fYP7vz4/wr+CAcBFf4GDPwH/PMH9hLpGA7+8vMFF/zsFwAACgAFBwDs//8FBPsEAQUICuT5DPL2E+cZ8Af9DRro9xEI
CBwKDQ737gTx6/AOCBAG8h70CAjw+QkD1gns+wT94RIPDOkMCPvy/AQg6hkpFA8O+xXVCP4LAAoOGfHpD+AV7/Lh9gL6/gIK/9UP8BsX7/4A++L7DgX5CQUP
DAb3/Pj38wERBAP8+OHy9foB/REEAw799Qro8P4P0ugB9PAW1PHu+gLxD/ELDBYQANj7DvvwJfMD+AXy/w7zC+777ezxBwQA7hQeHfrfABXz9BcWFdgVBfro
AwcOG/0L+voE6/wKCPDfEwQNCvz54d/0AQgI6wD66wIXBPkJCgbvBwrs+gcG/gL/GgH/+/f5+P7/CP0XBe/S/BfkBxUKKAcQ2PTH8Q367/j//Rfg/xjzDu8R
+/kO9vv6D/gPLfkXC/Lu+O4FBvffCQb4+dsKBPgJCBULAQbh6O8H7AwVA+oO9+YW5vEC/h3tCPQcDRoF+NnyBf4YHOH7/gvz8x0J+hgC9v/i8RQCG/oEDgoL
NQoB0QsG8wL3Cev96vEBEPYP9PH5APvvBwH09RP+AgASA/DuIR0B8QQT+gf5/QEC/QHz/AH/Ewbr9R8GBu8B8gHjDgD0Dvr+/wf2D/39C/72FO/y9esG/dnt
Av8KDP7rAdgU+QEj/gQn8Or6/f/8F/co8ev56AT9+vvv/Pf/8O8Y9/vqBfj26Aj19fL28foI8vsLBQME/xfxAxf0+OQH9PgCBPHm9wkVC//8DAjoFPQICBTw
/fMG+/L1CgUMEA8DAt8Q9Qr2/esT9OjuEPsiEgHz+xH53/79AfjgDwYL8NP29PvgAvv8CxsM7O8bGxQU9v/5/OcH8QYFFfcU/w0B5QsSAPn/9/DuI/f5Avvs
+wr3FgH1//v2/fwN9w4I8gT4D/39BQQUDAjkC+8aA/sEAQQU6wUF+wv5/v/5BxoF9fXw0wj5Evw1GQ/uBvb2CBMGD/kT5QUHA/P1//7zBQsB9v4EGQYIAwDs
D/4UCPvmBhTxJfj58wPrCgUA+fwL++4CA/j/DA4W8+oX9foLFvkIBP8EAQYE/fgGBBMI+gL87AoPCf/26gcK8xD6CPnt8eoF9Pv99xD0+gzpCwz9BvoA7gj/
DPjl6wjrGfLyAPz8CgT17wL5/ff8+wsD/QcMB/v27v/9+Q0J+vUaBgP/C/8GEfcQ7PT2/ekCAv7jFAoN+PD39/YYExf+AR4A9wQMBQEa+hDw6f3mBAHs/f0G
B/T57wTp/fgGFB4AIOYE6QLjDhEED//19gn8+P727/r5+gX5BATwBv0PBQoXAwMUAen2HQAa/er77f70E/br/P8N+O/96gQGHwL/+Br0Dvr49QMKBg0ABPgQ
4gAbBwMTBRn/A//yBQz47/bnBgD0HvP7+Pj4F/f2CPYL/wAN6/n6Au0J7/YD7REY/OQL8AH99uwK/wP3/gUBAw4FAhEJ9/r7/AjtDvT/C+4O9QUL6wcI5/IG
Ax8J7A/2Ew8DBAQMEvr99/rxEf3/BfsKGfn0+Qjx+RH4/PP19fvqCw8J+PwVAvXnDP0C+v0ACPEH+vP6B/QAAv0U/QoE9PUB/Qb4+Rb99vn85fEP+gT1Axbv
8fvz8foAAQn27//rBAAE8ukG8gn/5Ab5/PkMCfTVCgnxIu/Y7vkGI9/vCALyI/MWAgADAeoA+e78Agcf798i8/Pt4dP3/fgB8+4HA+4X9gkS/AP+BOsFFBXv
7u0K7A35+vwRCQIEDgLxEfMC9AUO/wADCgcQA+n5Cv3h+AwHBPv1+vUC/PP++/L/Awvq9AH/DCHxBATh8/z5//oH/fAHCOz/6/nf9fAK+PX36hAD+QXxDvkD
9voMCQD6JfQLCggB9RYOBwAYHAXy7AoaDfz+3+kODBcEAfHoA+z/7PEHIgYCBfLsBg/4Ae7/8fr29AIM9fAT7esABAj87hcS8BroDeYF6AHp/AYGAPQB+Bnr
+foFAv8IDvv94AnmIP4FG/v45gcD+AES8ggNBfIE//4V+Q8H+QIJ5g35B+/4FQINEwT37gz7MxDp7erg+f7vDwkFCAj/EAYJAQf/7wT6JwsF4hf47e/k7fT+
DRQS0AL92Ojy8Pzq4wb4Bf4TGw8EAf8F7ATuA/QM/gvoCgPxG+vx8+7//PX3Cv3gHP0MCgb1Afv8DAQHB/79Ee3u7/b7EPL66f8EGQf5+P0MA/4e6v8OAQIZ
CgcaAvEe8wDzBe7r7ffyAAklD977GSQMBiMFBS34E+gP7Rka7wj5+wH57gUK/AgGDhT56gUeBvj5/Az5DwDzBQQY9w30DPb+CQMTEAYD3P/38+z9DfH97g0e
+fAB9/oHEwT0DfYRDAgI7QX7EA4FBhAHBgLx4u7y/fAY9yX4AgL9+PsX/v4C/BDzEfwIDOX7B/DoFvkR9woTBfz6EvkA6vMADwAO/fP6BPMS+w4J3PQJAAEG
Dhrx8BIPAgEJ6/35JfATB/cMCwH0/esNDfkPCwYC9vf69Rf6CBX76hcL8gMMABsI8Onz/+MH7wgCENr6Ee/t8RP0BfUR/f7uAvvy/gb+AAz0EPj37OfSCQP8
3fgUDQD6Bgbx9BkVECcL9PzyCf8R9wrwBt3vCPHf9gP6/wkF/AgODgj+/w71BhX9BdYYEhQl8gT96u327gAIBwUIEgMB8f8X/+kC+hXl+QQSFQIAGQEDBxEM
+A0F9AIFDQAKEPbx5/75DfYH9+cBB/YNDfwCB/4MDwv5+foIAAAKBBoG9v727Oj/AvoEBvQE8vz8A+v5DAAAAwX/AwD1/v3+8QIDBQkE/fUAAvrzEeUMCQz7
Av39+wAB/QrYB/nu+w31Ag77CPzw/P0ACwD2AQHwAPT8AAD3EPsEAwPz4e73Ce0G//LrB//yABnm6xrqDAADA/L/ARIJ7wAQ+/8G8/8D/QcT5gD5C+8X9QgD
DgP2+wL9AvwFFPnsCuwL+AP2+hAD/v/3BOsN6v/9CfIfDgH48usMG/QG9vP7/fcA//rW+Qb68/wD5/z8HRUA/wkD/hUD/v739wX+CAz8Cvf3BwUHCw3u+Pv+
Cu70/gkJIuz5/Qn3+AzrCPcK7Pb5BAL77Qka/fDv+xf4CxccGAAJ9+wbCAYCAu8YF/UUAeIN7gjzAAAM4vgJ6fXr/QcG/QEJ+DME7wUR+v/yDQAT9gAKBRgB
8QMNBQgQ4wzLCRL7F/cTCRgO8/AKEBsAEPgDCwEC3gsC8+oNBBIJ+xf//QkG5wj7ExDtDfX5GQwG/PIKB/3+5v4IBAgVAuHYGvX28gT5BPb+BekM+hHtAfL7
3gL/CekCCAQB9wH0AgcIEwUREQDuEgzp8fsEAvz6FgAOBAIVEwD24/0OFA/n8uHkCgUQ8f4KBwL+/AIUDQUYCwj6ERL09vvn7AEUFe7lA/38C+/6BwcEEP0Z
3vIFBwby+AcIAQEAIh7h8xD4/vL1B/PrHwX28gT2+Rv0EeL/7PTkDAES6foM/Ozm+/f49RMD/vj9/Qr3CwUL/wkG/wnv+g8DCQMS8hr2B/n7+On//BMICQX4
9P4M+/gFAwoDD/jx9vcABwb4CgH99f4J/gT7Aff98w/8CgXq8wj49Qr8BQzjEAMGBPTwAgvxDAEB/f0T/gUCCPgA9vjtAQr3/u7/9gQA5/0E/Pj++PsE9A/4
Aen1AuAj7xAN9fnxC/X6/A4C+Q3tB/4b4QcN9/3u+wvw9fgC+x3qDewIC/wUBfHvAAQQBOv48wLmCxXwBfkFBQL6+gbqGe8HAgYBAhDw8uUCCRkO5/MODen+
DPT/5Q737fT4F+gX8/ARDuEJ/vAB6RTiCyHY/AEV6RUYAgTqEu4CAu8T9BD47PwF+fb49hjpC/IHHdr9GQfxAw/9B/sR7gX59/LxDAPtDg77CgQLAvEh2AkW
+/jrDfYZDfL79P3uBvIS9vf97wAA8eP+AvgFARL2/hH4+QUG9P39/fL9BfLoDAT0EATiKf/m8eYTD+boBQIXCfMC/vXm+fIH/vz59PvzCf4ACfL7BA4FAwP+
6voN/BcV9e0E+P4B5/sJ6wX7/wsLEfoQEREEFhH4BPv4//wK+P/6CvoLEBAC+wUDDwD6Cij+Afj1//oREAQA8hvm9xkC6+IQARQTAwr7GOwBDAn9B+3v+/v9
AwD9ChP3CQgBDwP68QQKHRT6BP3/7wQRB/cf/wT17/UE/Qb6BAIGCAcO+Pf+EATwBwD8+PgK/P4M/gD74PsKLvEMJxQTCQ3t9QYTFAYC8AQCB/MVAfQL6f3y
+gYE/wIAEvrxCAL7BAMH//71BA0E+xIJ9BP++Aj+/fnvAgT75eoT+A0M9Ab5/fT73fwG/QUDE/0EAQcI/P0HBAgE/gP0DfYKKf4NBQoI//f78PDz8RT9AQ36
Bfob7PMQ9P8D8QYNGfsICfkJBAn4Agb7/QD6CP4L/Af6DQ7+BgQKAu0I7wT/DiIY7/DuBvUR+fns/esBDxXl/Q7s+vLqCgj+/P348ADpEg3h5gbvBQvf+/3z
+RwNF/cDHAQJ/QkDIgT5APUD8PIK/PD1E9H6AAL06fUCC/AP/gUC/wwD9AcABPgB7AENDSwgA/sU9xoABP71+gb0+hr8CBn+EewD/BsHBv7x+x0BCgsD8f4T
CBUD5wETBhcJEvry6/P9A+QDEAXtFPb29AES9AH3AAMFBvsG/Rf9BhUV4P4kCfwA8vn8Fu0P5yEf+hT/9fD29PkQ7QDyBwkT+BPw8vjtE/j6//3z6Pz5CBf2
CPTyBg0UAxEC7wQIHAcR8/EF3Ov49PYQDw38/fn7DAMPDf/09gD6A//t9AgCB/j7+vsJ9fzy4w4aEgkH+/kD8wQG9gsO6vgL6+zx6/b0AQb/7/b6HvwaGhgL
CR3iCBYBFRgbAfQG+w3x7gcO9QQID/71Bv8B8P8KBugaEv8A/xMHHQkU/gDzAwsFEfnqDAAQEP//5eX+9vD68QD0DQgGC+0LBgz9/AID2QH4/wX8/AMU7Qb5
8fMP8wsNEAYHAQACCwT2/gsDBAH58QUCAu3/AgcB+u8HDwcVEvwSCBkjEgwaAf47AQEhHPjzERAD/g0TE/n1GPkd8A7+Avb69ggK/An5/RH7DusA7f8AAvT2
CgcM+voB/wr+CRv17wsJ/fzbAv3mCB4DDv4V9eHe+/3r+vb8+vgC8gL4/wcI6vwDIgsBDwkEBPYM//z9BgX7AxEJGQv+7A/sBAkA/P38//r98vT99vX/Bv8F
BPzv9gYGAgT9/vr3DwD8AAcJH/P6ExX8/QD0DQfpGQAPBw4L9xz9CPv4BgcB+AXxBwEM+gT59wIJCgr0IP39AAjy4vAKDvf4+uYAAg/37gkM2SYOAPsFDggd
BxYC+u4EFwwe9eIS+hUSAwXg4QAI5gbp8f39CwUDCwwADQ0YGf/2//j/DxEE/gcN9/rq/PQM9u39+gb4/fn49w359/T1BfQO8QoJAvr3AP8C/gn9+v4P6hYH
1A8NDgwJ+Qv38gr59vD7BwsSDQgP8+/VAO8KDAUB6x7vDf8H+vYUBvQBFPcW7+sL/v7xAf0OAu8OAOf8Duj38AL5AgH5AAYCCwYH8QTy/gX9ABb9Fwf9AOsH
5gUE7gkB5AgJ9gAT9/oE+voGBhMNAPgD+vft/gz1BQQU+g3rFvv/Dv/39wMDDQLk//P99gz9B/4LARP69eIB+xMI/eX/6PXuAQUPGQvw8ATzEAHrDv4G9QME
DQUDBe71B/gQ8AXl9PkJAiYPEQP7Af0W/OwC9xEKCAUD9vsP8foB+BsVDOoN7+v4AvPz//n29/30/uLrAvf82wQDBvoR6vkIBgn69OP5/PENAfD9D/X2C+Hm
Bv4PABPrCxcI/wLsCBkp+AYI5iIN8QsTEg4NEfwI5wIRAQISCgj3A/j++/T3BAXl9/r7E/UK/woD9QHoDwwFBAUCAAHl/vsCBA7zEAzm8ucS7QLrA+0CGf4E
+/P2/+4F7PEAA/n/Dtf2+/Pq/QgI8xIE/QoO9+j//gQECQnw//7yEf/1E/vhBAL2/AsEAvL3AO8E8RMVEgb2/vcG+QDrBPv2+goZFfjqCgHv/P75FukEAe7+
9/L8/+YEF/IKDxYA+vMJH+0J++v/9QQHH+EDAfr9Af4QDggIEgQEGwT87PUFCgflEQIMAPv7Ff/5BxD+CwTwAfj4EP0A/BDo9vQZCAn39gn3/wD9EvsK9h/y
Jw7w/gPxDusICQAJAAAP6+zv/O/3/RwCAgzxAfkH3QD3Af4G7f0X8/4FAAD/9gAP+wcM/wD+BwMR9u/1+PUFBvfz/Q/79wD8Av76Dvz1BQUE+AX78u/t/QX9
AgH38gcCBxj+/+b+He0RDPz9BQ/r/vUFDPwaBAML+Arh/uTz2v36CfkICPANEg0C/QT/9QHxBfD0EwD3GP0G+f/39QnlCBf76hT4GQATHQ8L9vj+8CDuD/8S
+QQACwcIEvn/BPj7EvX2AO0ADAwcDQcOAPMGCQYK/Pr0AAkMEQ0IAO/l++wQ/QUH+xoE+g/2FgX2/fr8+fX7BwMO+v4Y+AD0BQT3CfP4CevpDB/9BQrxBPsB
//3wAxP9CAsVFAgQA+AL/O4IAgMCBv35IAEYAfPyFP7/D+bzBAH/DQr94RMC/wYD5uwT//wLA/P77xgP/gEI5hfr7w8C8ggVEgv+AwUE8RD7AAMFB/8GAQgC
/QEECPr3CPINAfoJ/+QFAwf1+e76BOrtBP3u7PD9CAcNBPgHAvzuAe/6CO4NCBMWCBbh7fXt6wL48ggE7g4W6CIT+RAF4fwI+w4A9vMQBxvk/fX48PcL8f0D
IPDyAQvvGwkBGQH8FxL4FBD9CwDsAPX4Gg4VFw33//QW+uoLCP4iGPAK/PgLB/QiDAQOCfgD+gIW/BD/Ce0R4gfq+vEE9RoRAwoD9f0P/woH9gcM/hkI7vcQ
9gEZ7CvyHur2AQr+9/n//P0QDeUICAwBAPMZAPQGCP/3EQwOEgwbCuUI9voDAQ8K8QAC7AX8CAPyAP35BQID//309P8DAwUC9AQOAAAE/QP3/xEDBvQCFhv/
9Qv6/QP89gAA+wf1G/vvFgf6Cfn3DP4EDuoG9/YFFQL29R8LA+wE9vYMAv38+/HxBQQP+wIJCP8RCf4jEwMHE+kABxIJ+QToCPj9AvkQAAr5BAcICwL48QT8
Dvj66vwK7wL/AfP8CvQC/Bj7GvwGBBT3DfQXDwLPGfsACQUCBRMACvL5BPEXCx8D8wj0+vPrFBn9+Pf/EAv97/b9+hXq+f7wBPsA8gYG4w0E4/oB2R0HAwYK
7f35+wD4+//yCgPl/vz/9fro/+HyG/nu9PDw5/sKFgr2+AIJ+uvw8wL/8AkB9w3s/evv++7//uQPAPP2CPf2DvD6AREJ+PAH7gcc+fz67P0L/vvzBgAN5AgQ
CSAAAP/+7QceE/4O9e0EAvcFD+X1BvkU9A4UCub4A+n8/yIE9AMP+QwPAvf//wz4BPQEDxca6+YP6ury/fXUJfcc/AoJ9QvwBA8H+hIX/AT7/OgL/gL9AwsR
6Pb+/wTxDg8TF+z2GA7pAAL0+g0I9PTyFgwCEfTw+gD3AOv59QUGCxAF/PsMCO32/e33DBT//gsCDgYK7vblAfEC//vtAQQFAQn5+gQB+QkC+wgL8PoP9wf1
/wQG/O8I5/bv8wDx1xEhAxIG6xUCARL54wT8BwoHBvwVBvrYDQTzAfr7AvvkFAno/QPnCvgB+gH29hcACQwK/hcV8fT08w8C8v/4+vICGQID+vL6AAADBOn4
9v0CCAsX/BDt5Qf28+8D+gwC5fMTAgoe/QcW+wXr4fHy9ub5AwsI6Ab+CgYJDwIN9fv0/BvwCgrv/gET5xPb+x4DGgj7AAgC+gLh6+P8Ee8B/wkpC///AQL+
FB4D+e8P/BD4/gbkBgX9+woEBgTuBg7yBvkLEiIBCP79/fb6+esP/AH/CwMFAALs/wDnEAf1AesB9wX++Qj4D/4SAwrr7wYPCAMN/RoO7/H//g4KBf71EPkV
BfIG6+sLC/UI9QUQFBAKDOv7EOz/8vgB7RQX9Qj89fz5BQn/DhX8+uwDCAYKDg8IDwv25gLy+woTAv0D4/rnGQD6/OUBEhD8BPMSC/4KHwcJ8gkA9ev+COL4
BQcW7e8Y/AEi4hoP7f3zAAENBO0LEg0S+vAEGfoKE/gcF+0XASDoNBINB98SzewzHN7lC+0oBwUZ6hrYCyD37fT4+AAIBwT9Agb9/wMD+f7vCwzyCQ4M/Q4K
+vPq/+/6B/IG/vwT7uP4DQIXAvkO9g71FgHtAegM/fD2//sA9A0CECP5AP4ICAYH8A3nBAgC7QMPGur2Cwvx9gT9CAgMFfboDwkEBfz+DQL8EOn69vvv/vcJ
8gQbB/34+Qv+/wQKFhoG8vwNEAn4De8AB/3/DPHoCvvxCfoM+gwE+Pbx/wfx9ArwC/gLF/T6BATs9+gF6gL//f4BAhAU4QP78fAP9/ID9/7yCfX98QD3Cfj2
/fj1Def//PQADv38+foEAPQGAhDpBfsC7QvwBAUKBfP9BgPuEAH8C/wFAfn88f4FAgMdDQrvCv7+DQ8PAwDy+P8P+vEG+v0G/QoI9vUDBAsH9P7Z+hauBR0P
AgTz+PHE/AYJGQsCCgX7/hDtAe4v2xQHB+vtGMQjCw3r/en57NX69AUiCuceIAH3+O4R8SzjDgIH9vn9AP8ED+vy9gzzCwb/+An3AwgKEPQC/fDo+QTvAQ76
HO3NIxvwGxwEGAnmCPvc7eUEEhcMGBTV6cUN3gAL9tcW8OX09vXvFO0M9QP69eAO+AEC9/n5Aunm6P3y4/4K/gQC+gQG9AYJ/QT99PsB9+/+Bvv9AQAG+/EB
+PwCFg0KC/74/QQHFgwM/+37+vfyAwMBE/4FJQj35e0a/gb1/fwCDwIUDAH//gDuERUCAAHl+PL8/BT9+xYADv3/DP/59gYC+f79/fYLEQ73Eg0CDQAK/wXz
AwIRAvsG+fYF/QsdGvnvEfsK9/QLAPn83fsJ/AbvAAwNGv3gAeYI+xv5BgIw7v8AHQ0GGgEWBfAA5fH6DwjdAywKCf8S8gzc+hX87Aj++gMjGQj36PYT/vvv
9wEM7xQJGQYBHunzEgfqBRcG9+8J+/8DAgAZBwf8+evw7fYI8+8PChYIAQn8AvkE/gANCvYEFvoJBQYG//j9+Pj29vL9D/oJDPf69AT2/fn//hcDCwf7Afv8
/wP28/YL5gT1BAj4/AgP+w4K/fAIBgQNCu72BAPqBgcAAAYHCfwC/fkWCf37/vb+CQcN8eP9COIE+gL6+AUME/3/EQ0O/gX4ABD1CvIF9+HhAAH++gX89Q78
4Q/39AcGCQkF+PIA5f/vBAQB8vAN/w8NBPT+AAT/FA7/BQMW//gaGPXU/vv/B/0R+vsGCBD2D/cW//77BvEV+xX4BgH4AvoL/xUC+PgKCgL9Bw7v9e0ABwT0
//oG9Sf7EekJBgUR7vYDBQP36AEKBvX6Ffn8+xIJBQH6CwgCE/oH7AgBCQv4DPnq9RIH9wL38REJEv/o9PT/AhD/BPf2+f77//n++xgF5ADz8Azz9AIM9Rfy
Bfro4wH25PcO/f71APQM+hMZDQv58wD0BPIQAw4ABhr/9Pju7QTz9vwF6w77GekB+fQCAPbt/wYF/vvw8gvqBRYJCPIFBv32+hAS8PT6AvUbFvgAAO8B/vH2
CgEMAwb7BP0QDAf19foL/P0N7vIu/CAE//cT///z/gf4DQ0ICwru/PLxFPsKAvOh9AbiE9v17ibzDwT7/gsSAwzn7fnTGCXI0bre+PfnExwT+fn/BO4SAgMT
Cur/Efbx7PAA/fsECu/o2RsKDwT+DPUBGRP6CiYDA+0C5AT3BOwBCxoFCQEKAwMN4wLoBgIBAvEQCAYJBPcLAQICAvj5CvwEB/0HBAsPDwsDB+kAAwUf5vMO
7vX06/oF/uf1BgjuHuv8AvsiE/zz4gntIPMACAv1/BQD/Ar+EB386vUF8gL8/f/1CAUeCRL4CuzjAwr9EQfpAA0BBQgMBhX5CAr1+PP8Fvr/B/f9DPcf9vIC
Af3xDPsBEPEcEwH+CfQG7/gZBfQGEgMM6wUCDP7+/e/7BwoD7g0BGfIM4/jx/wr56hIA/eoM/AQM+/gPBwoIBA/wFvv1DgT7/+ADAAYLAwIBCREA9f/5AgQN
AA8D9wYOFg89ABnwD+sN8yYbELv/BhgJDgQWDPovBPQB6hEDQ+fs7v0aBhAE7wnyAPn86v0K9AX5Ae0O9u/8CALh9gwKFP8FCQL/A/D3+Pj9C+rt/gAOEhb/
AA4CFg3+AfH3CQr/Bv8BAg/9COsR+fb9CO8EAPjv+AIGBAQQ+voN+fT39fXs8+8ZBxvx+/wMCgP49gAOCBX2CP0PBPIBCPf5Ag4NC/oC5/TRCA3xCAQOEBHP
++8M6QrnGBMjAywL+O8JAhX3+Qn2APUW/wvy7gcK/fIP7ir7Afz8Cf75Bw8G/fz8BOcB7Qzx4Qb1BxQwCA/7DfYZ8e79+Pfg8hQODhT+APUUAwv06w7+C/cB
FvoDARv59BD4A+78EfP2BQD7A/kJ/vkXAv8HFQUJAgn19uz0C/riDvUP+fv++f8XCPkICP7/AQYJCRrnCw329e38CwMK/wEL/fz86uvv8gYIBA4C/v0SAA8M
B//5/fsBGhQEARToFRfw9eX2Ag7uDQ3+IAkJ+A0bAv/7+e/2BhYMCf4VBfcI/wP07AkKDxv7B/zy+vHw7QsCBfAC5AsQGwgTBAD3+PoZ/+gI/QMCEAUG+v3p
/wb67wcQ9gAB7/YBBAIEEwoD/wL/9/YDAvwS9QkN/PQD/QAQDQP0+PUD+BX2/v8YDwj/8vXg9gEALwwKFAD0+OL19BMY9/EI7vz0BwTq+QcJ+hz//vX1HAoj
8u77D/v16vf2Cwzo3wb0DAgLHgj8/w34CAcBD/f4AgYK9gUJ++z6+gT6/fzuFAAQ/wMA+REM9Qn3E/EL8g4CAAT9/wsA8wP8+O/yBvsJ9QoLExgT+xUC+gwJ
7gD59/z5/A8IBBIDDAwR7wn0BQHf/ArwEA3/CBDxCvTr+/4ABBAPBw32A9YL7vH/AuoF9vQIB/QCAgYD8Q8OCgMQ/Az8+/ft8vwB9Pfz/gIO9gnwBQwD+AAP
/uYKEvQA4wH6+P70EQL5FAP6C/QD9wADBvT4BQv9FwQI/QPp8wT2CPj4ERL4DvkGDfL79gnzDO0J8fP39fD79QDxAgL++wEH7RQi/v3lAfYEBgf96PQJCw/y
8QcRCvYBAvYF/QMMAv34Cgn+FQf38fr4HgvwCAb6B/b/8/7l/gL1DAsACuz/ExAODhgRAPbk+vnZ/v37AvMl9uYDBPsjHPoe/vkI8/MG/QcPBgYQ/d4E7/3w
BgsS8wAI9A4J8wwH+f8QCf77//4FDBEM/gP9Cfb+Au3/+AICIu//9QX69AwCBAb6AxDr//H1+PYNAPv/8/Yl8/wGC/v/GgXs7xgQ7w0F9wX66gv/Chr68Aj8
/AcD7woHAA4C9PkW+STj/gUIAyAG/hYb/wkA9/z2/fX1BfDmFBgICQXt+hIM7wEJBAX/EAoBBvLv/vEGDBALEBHy8PUCEPIJ+P8J6gLdAf4RCwYQ/wMC8+/x
BQL7BA0EBd4IBgL4AwMV7gL+/QAK7f0KCv0EEg33Cv30Dxz3B/n1/AgX7A/73wb/B+4C/xEBAA0EBwUB7wX/Cv/0AQseBvHu+vf5BfgP/vf/BfnpBPr+FAUE
8+4O8wQBEwH89wQOFQf++PMDBP7x9A0MBQsB+g4Z/g0GA/UK/OUADg35BPoLBP0G6wUDBv75+vX9+vf8BQLw9wD2+wPpCwUBBwQBDxH1/gAM9QP9A/D+BwcI
AwMh/gMH/+gHAv4ADAH9Gv4XBwAEAv7/CfsE/xX6+/oV9hoO+gT/9PUL9Qwa+BEBBg78BNv+4QL68gYAAwHtBg4BChX+CAv++vgA+g4F/QoMAwIG9wIE/QAJ
CPcD+AL6+w70+wQC/Az/+fgA5gEK/R7x+vfzAfXy6PgGAiD93hIK/hkR/AnlAQH69v4OEQAH+A0B9P798vwnAAjY+gfm8hT3+AT+8hv0CwLZFvr0CxsB8P8R
D+UU+OQD6vzm/PsTBRzuFf0XBRfh/fb0GAArAOoL/w0O7ArdJvsPBfgSCADz7RT9AvMG9AH/AQgA8fEC9fL39e8D9wX/+x770hvQHggOEwgh6wLY5hfz5RMW
8QjzMCbtAvYkCPcD/Qj4AxMK+gQZLOkq4/H7/94BHv8IBu0nGCDj9ggHIQAFC/bm6O8J+xsPAAHuBPIL6/sUESEJDiAMChgH9gEI+gQQD/LuByIH/gDqDhoe
AwzoGxcVBRLvCOvZAQIBHBgXCN8MDuoIJvkHGP8Q3uj18vT+7Aft/QMAEPAB7PjvFw0RCQb+6QQHAAID+wrsAwT5Ff0RBen5/ff4C/z48gYREgsU1w0BJvoF
8Pb9BOX+DAcb/+n2/f7xD/fs+94BBgkGC+cLCO389wD9HwEB7PPn/P//+/nlC/36AO4Q9vDqJAMZEBvu/PQACPPw+vr99QD/Fwvs+PQE8gHz5QoAEgQODfXr
/RPXDQbxFxQBDure8gz3D/IKAPz5/Qj/DAYC/xETCgcf8BT0+AUB+wAI9vL98/b7C/vz8gURB/kG+QYKDgX+FQzn9hv6+Q0gAQQMDRgO+fMQCgcC8PwIAPcL
Dvf//AL7CgjbARgD/wrrBPbq4f/iL+wS8AP+B/7v/+0BA+4F8fr7E88WIfwOIQgQ7en88vwO+PcJ8/b+EAQX7P/4EQ8DBOsT3wb4D+4ACBT08QDzKgkL6Pf5
5fkH/gvrAfQXCgcTAQH67P7zAf4A8fT7+Pj29P4KBgP1/gX4Af31/Pf69xHtAPIJBwz8AAgP/Qft+PbnAwkI9xj/Agv9+fEB8P7cBv0M9d4FEdsI9+319AUB
Dfz1HQQJCRAIBhoE8+oPCf/yEfP0Agv2/wHwBQ3/8P75DB8A9Af8Df/5+wTv/C3+A/n2CP4H/vwGEA4T+/gIBvL/Av39Av8E9AX18AcG+AAQ7/n2APsM/fb9
+wYFEQ/zBvcDCQr/EgX2Buf99fr3BxwRCfMI/f/yCP/8+AX+/xD89u3y9wD7APz7/g0HB/sP/gT99O8kAQf97gcE8Pv5JvD8Cg0TCPQbAxYhAQr0EAnq9wD6
8ScPBPfrAx/8//8Z8wIBBw4N+g/9DRb5DvUCEfDpA+77BgcA+PnxABMC8PgVDQYHB/zg6vztBNsRCvkK/An+++sICwLr/wPr+PoJAAX/CwH8BwEW+wYPCAT0
DvryDQcICgEHAwUB8wr+9QUB/fkFEQ8HDRAH8vX5Fu0B/AcS5wXt9wgU7vgNAvL8Av/w/NUJ6+7jCgvo6vUjFg/xEekVB98OHQMVAfkRD+wCAuLg2AkBBhQG
D/vi3uz0DwgBAP8LBfkC8P0F+PUB9gEFAPbv9RAC/Qvz/fjpA+/8AQEPAwT48PffJAAO+w0C+/Aa+PD7DQL0++v5AAzq4/z6FwkD+gL7/ecaDgP9//sH+AP+
EfwHCQD//QP+Ad8K9w8a8Qn6GAHz9BYLFAT//vrnBvwRECX5Efn79Qn85BHbCxMCBwMM9/LxB+wK/wHy+vz77eDw/AfuBPf05v/zBgUSIPgY7Q0EGwIcEhvy
Bh0S1Qz7CwwdCx8EARYLDd0V7QoK+QH5CRX28xz9B+gK/QvjCPv9Dh0VAAH//QQL6hP4/wUSChoQAAruFBAT8gkB/u0i8AgUHQYB/fn+Cx/eB+71ExD29wP7
//UZBBELAvP9A//t6+/zDAcCCAX1BfsLAf34+hf+CwcNEwgQFg0K+gn3/vDk8/zyCwEI//7vBBH+EfYcEgEI5wfrAv8EA/kGA/H4Bdv/EAD2CQXz9wsJ9+IG
CwT0+gEC/P0G+g/l9wrwEALzDfsO//z8A/r79+3s+xAT9P0H5hb4/B4DCwwI7fMJ9AbnBwgZ/hLvGALjFsf27/0BAgYEBhjyFgH4FwQH/ynrBhD7/wz1CvP/
Af8F9AH/Dt8O+QIEGfQW/fjvExIE4gL//xEdBxcG5Q0IAQAD8/4HCvkLEQ7+BA7u8/wH/Afq+e/vCgv7/Av9CwPw+fz3+BgSEvUPBBTvJhgR9g8OCN8N9QoO
IQsW9QT/GBfWEun9IAMC9BD0GPUWDAL7DwwN3w71AP0GCBsI9PkJD/AP8RcTAgv5CwsD5/4YBQcKIAboDPcICCH7GwAA6wkR3AHLAgQQAAIAAfn4/gwI/fYB
DfAN/+kNHPj59wT8D/z7/PIAHPb4BAj9APokBAfuDAPu9AsF/g8iBg0N4OT+BeQL/wMEDwv/B+4CB/YJAQrxAgwC9en6Efnf+QcGDAjgCvD0BPz//fr+9QkS
HQ/q+/v6+Q7g9A35CgYaCfP2Cvj47P8dAfwH5Q/w6/X5AgcH9PYK+fUC7wwI5PD8+gD69f7/6fgNKwIBAPYQ9Or+CgXz8gr7/9TiDvPoDfL+/P/o/ev9Ef8P
+ADxCxQH5gQM8QIQAQ8A7fcMFecO8QkX8+oE2ePi/QfdJfIIFgUFAP/s7Q3wAgD1/wjqB/4P+AgQCej78QIQ+hgE9wT8BxAAB/kB8+bu5PvxAvcHA/ML7QTz
BfwJCQz8H/IF+BUDBgX88vUX9hf+8+/26O8S+ADs/xPzAv0FBt4E7QEO+/kP/e4CEhMI9wP6A+4WDQnx/gHp7e0JAxcB9yD36AsP/QYG9vMNB/Hv4/cEC/n8
B/j2/BYS/fv+GP32DgbzIfoKB/wOB/bj/AIE+g8I9/f4BQkP9/r69BcA+/sC9fr//vsAAgkcDAoIB/TtAQD+B/D2EBL++AD5DgcGBw0E+g0XFfD78AX/Cuz3
9OwHBPb3F/z5AP36BQ8DFf/+/gf+FBcW6/z//BQECfQY7v0OAu8O9wUM+fX1/PcGHPUDCAsH8QIG7/UQH+wQB+nwAPb9A//+/AD8FPYPGwEK+RoMAREnBw33
8P4EDgYN4OohAgcCEAIHCu4G9w0DEQ73GvUQCg0IFBD5CQbv/hLv8RMDDgMNAAEF9/f2CxQQBAAD/ff4Avn98P8REBUB/QID9/4J+hf3+PTzA/wCNAwC6gLu
8g0dFgQKAhgXCQcCBfrx++v9E/ML/Pjs+wkOFv0E+gP6CgAK/QL+AhoIB/AN9foGCAsCBP0H++39CAz+APUSAecLHgQG/v8I/gAOAvz+AQUI//X68v7p7g8C
+wgB+v75/PUSFhEI+AD+Bg4LBAAIDPP7ChfuBPsI9g4RAfkL+vj7BQIL4wH09/QF/+758v0F6+caC/QQ8vLq/PYL6+QF6eoCEQMD/f4PDQr26fEE+wMRBgsO
GPQF9ePzAhgH9Pn+9AYPDgb8/AsPGPoL/PsD9wf8CvEOBPT8CgX4FBj7AgPzFgT9AgEAAxwABvb+6fINDugPAQD1BRP3+RYY+QUJ+PwGEe7/Bf4MAQUQB+7s
+ycL/BgADAcRAgL38Anj5Q4OBAHv9Qf5Bgv/7gT5B/j/+RsP8Pz+//0DAPr39BPzEgAAB/zyDyL7+gwK+e4R9wT9APgNBvEA/gbr8wgEBf39Dwf6BO8WC/YL
BAkEAPfuChf+9hQHBgb3+eYG+AT8/hP4AQAaBBfp/vX/+AP+C/X/GRAGBP/8+voB/g0MA/EHAfr+/Bv/9QIN+g8G9wMD/QkECgcA7AkE5/3v/AsF//j+8wvz
DQP1GQkKCwgU+Pf+AvoBAAb0AA0C9OwN/gr99wjnD/zo/Pf49wMGAv/18gL4+gn4Evnz/gsR/gHzAvcJFA0C/Qz2/RfNCwr9DgHfGgb4CAwNCgfz/xICASYC
CPf8Cv8N7w0NAPYC+vH2Cw0DCP3wAvoGCAv59Pn+DfgMBwD6/v8EBgYFBvb/BAIKAPIJAQD8Cf4C+AAG+wD0AA7q7hb0+gH+FAj3BAYFAgPkCA0L/AjzG/j8
EgMT+vgKBvz+EffwDBn8Cfbz+A78Cv4K9AUC//MTCgoQEfMI7ggWARAECQgK8/0ICQ/+C/z0BfgaCAcHFwkS7/UQ8gbzAOsNABHvAhbyEfAICPbvBwL/BP4h
AfX68//5Bfz7/vv/FQYL8BoEAfP2D/8EFBEIAfbZ4tjrFPsF+fwRAxMADRMEAAkO/AYFCAQUAAn+CQ38/fzu+/cP+//y9vjwAwv6DgUDEPfnChf08/71CxD3
FPn2AgYHBAT9B/kEBPgo9fMKDAIQ+PcB9wADBfkC+gQC8/rsCf7r/REG8wETBRz1DBIK9RAG/AP+9gcn7g4A9/Tz6wYK/+P5+vn5/gbu8fUVFfsRDQELDw0O
wSAX7uwaBgf6/QMaDOX6C/4J6woY6uL9+voGCNoB/gwB/+745ejh9/kWGATrC/oRBPgC/gD1BAcL+vIC4wkDAgT9Cxb/8BLy/PX8B/r/Gg0BCPcE//UI/u4K
BfDxCBEF9v7+Bgf4BPTzBf33C+wZ/w8TBvb87PYHAfsM/PL8E/UGH/waEgwW/Pv8AhMHEAYV+/v2BBrw9A7v+QP/8/kX8wQR/ez4DQT9FgL6DP/7DvXrAPb3
Eebl8w8QGwr0Bg0Y9RsBDwARC/T3+/wH+BH/Cfz8APIG8fIVA/kI//oBCP8OD/4MEhAKA/UUB+rr//ruAv/27/729PwJ8QkU+AoT+v8SDQQDBwDz6f4NEv8N
Df0D8f3vDPMJCRcTAvL6BAb96e7+8f4PAfkK8vYFB/YN9Pzw//MI+AEJDw38/v32EgAjAQsKF/b+AfUPAvIEA/0bAQD8/fv1CAf4Ev4Q7wQB8OoDAfoA/Ajz
//0DCPT2+gf/EwLyA/fvCQj1CgkFGxIKAQoBEvn6EwbsB/MMBAQCCQkMBQ7/G/ML+QMaCv79/fw0FezyDgwGExT4+vAJEBAN/vDp/PjsDwnxFgwL6wPo+Qob
BfwD5PgE+vT89AUF/wUR/gXxD/D5CfH+9Ab9FAYAC/oVBvIG9RTlBAMI/wgIAQn9AOwB/wgAAfwHBuoRFP0UFvYR8gAFCOX5/wj5/BcNCPcH5/T3ERfoAfMB
4S0G/xUL2/vtCAsL6/gEBhII8hr35vTx/Rn+EPsC/xAG/BLzAREKB/8MB/IA9gUM99wc//8H+/D0/tcI/BT8AfnlEQPpAPf9+vj+6wId3wEVC+gbCPP34wYK
8hjuB/r8AQYL/Q0RBgAG/ATzC/YFFxf+BgoAAPH59vUFBPP48/DwBgf7BwYDAAn67Q/2+f/58xAG9Of3AO8B+fj5//QGEgf3BO0rGwbtBvwD8xX1+gUTAhcB
3AL/7PT8/AcLCwkLEPMZBgoYC/b9+Bb5CfX1AAz2EQr5BvnfB+rvBv/yDA347Bf7BwH5BgfpAvHXFPj8CxIPC+EJCeov//X48e/v9fwF/QsD/gMG9hAGDQEH
8vUJ9ADy/e38+Qn8+wwYCCAF9wX4AA4WAwENEPn7Ffr+9vUBGfYJBQnhB/Tz/gweHPH5Dg7zFSMPEQ8EFhAO9v769QcBDQHo7fQQ7wv7Lff/HvAHBvIU7hP+
/wHyCe/09PoFBQEJ+g/47QnrBQIxBPcP9gUIBBv7Cv0I//AY0vz/APcJBhTxEwL7FAIO7AoH8RX8EPcIFwMC6wYOAQ/y+PYEBAoRAP4P+OUF9v3y/AH5+gjt
Aw78AO74Cg/29+r99v/o7BjfBvoG9vn34wj5AgEI9yISDfj0DAL68vgbBQv+/foGDA37BhoGJ/YG/vsUDQMC2goN/Q0PCQYP/Oz7BOMC/x0EEv7x//kFAukK
F/r1AOgA8u/yCuz7/wP5AOf/8e/wCAn4Dw789v78BSIJCgj9+fcA/BX5+fcFB/MO2Pn87gET/woEA/sB/fkPBPz8A+/+8wvyDRH69Q0CBgHf/BH+DQ0OAvYP
A+wY8fP/+wP4BO0AAPP/AAcB/d4S8gMJGgMLBe0LFh0I+gb9AvTx6vUH8wQsBRr78fkF/gf52e4KBxMVESH/+wns+P0B4/r33xz1Hw/78+759/bd//nzHvYZ
9STzHuMbCO4MLvr5+RIJBgvgC/76DBAA8wQI5gEM2AAABgAIAPkA+wID7Q/78wf1AxL/BgcEEhIF9fj8CgcIAfD2BAEJAAXxF/P5Evz///kEGRAQHg0E/PQN
Agb1Aw0H3egSBv0QBO4K7gT3K/jyA9H9NQECEAT37OcZ/BHnBBkU4/b3E+gJBQbVFAEl+PES7ikVBBj36//6+gzoIwP++P/hEgsG7eDmBPLeJh7x7A7zGwn+
GPcSDAv9CgvZ9usT9hsWEgQC+/f69hX48usFCfj37/wDFOfu7ufbDOoD8NXoKgEhJAQh+/PvEwANCvkP5hX39BUP+vHu4hn/A+bdCBsWExnw59rCDvL18AIA
EhsE2Qb9Mx4J+PTn+QQL+BQgIu8bDPD8APTx4vUD6ygo9NYPBRQd5PHlEBz4+O7e6fUeHCDjAwzmzzPg9Aj4+BsJ+DQQ7QwkFQMU7vjsB9v1BCERFgII6/nf
3vffEOQO+Qi8IPj9AAT3HOL+yN6/+9H93QAq8fb/Dtz57Qf8K8sN8+0PA+sg9N77BRMU2PYC4w8fDRX+8/wD8OUOExjqAQUO2ikM/vv2xRXX1QL+xvT16B4k
MCz+y93bF80A6foR+xrkKAgK7y3/9ezcEg/u5gcYFP0fFBMJ+9gNx+b7JtkW+sk3B/n6GNUT//oH4ev7zwAKDw/4CPjhz/fsJRUcCRcCOvzdDg8NICPT0Sz0
5/APGejW1hEQAwXjAy7k8yPcC/jCFRD2Fv/5Kw7hBPnp6uj7CxoMGBL17cQb5gkD1ujnE8P4BRwlJxoP8eLpFvDy8+T37ALsNP3+7dzuHy8K1f7+ySwkFwMC
/Bbz6QMI5eX8GAkVLPYS6N2z9dvcGO0bKQXXDDTl3gYKFgjq2xf+4+8FHjgH/AkE9eML2SfyHgwU7qEtCf8MFuX+8s75As7V7u0gGxkEMvf2qweq8QcO3Czz
sSsa/goW/RD4yAj/4ALEBh4S/QUR2OKzAsntDPkSBAfKPwvkEvIfP8Ph2w3m/+/m8gEp7Pjy1+Xu9wwZ7/QY/d8lAxT0Eenr/QUb9xDk5BMKCCod8+EByOrk
9QcjFgkcyEczEhRK487+BN0aIdkB3d8w8znX+Qfu7OnnEA/kEgrF+gL5/hP4EOm/C+Hn++gE+R8AGxP369fl7/gNBPj6DroVMgT0/fAP8N4O7f8I7wb4EgQN
E/X6zxfcARIi8AD82h4S+CIl8/L63grs9QXwHR0VCvn58uPU3OcKBOvd/voXDyw4APjeA9H07hHc+fP0DBAOFSfW4gbs5hDlE+YRBNQXJfwOKPMh9d0ADQEE
6P78FwUREPXj0Qff+QEG0AgK7yD2/u/14hEGEzHn+vj1B9v6B+DeBfUH5+I0HN70GQud+B755SEXGuLf6P8F2gAUHhsDAQLx+fYA1ywLEOb7KJH16eoyCAsA
/eEm5ijUIA4bBujs+BLN9wfhGwYDEwgQ3A8VGvX0JgvlDA3rFt/oCwEME/4R//TFFdjo9QP1KvLeGgz5+TDkGfLg8gbo/Pb77AkFCP3eBOsP8QMUGNEkD8so
FhkBBgUW39PcDUkVGubvDf4WC+73x+X9KNwQ6Pv+3B4nCgkPBwDwBAr7/AYMFAT7FwUH8uXc9Ov3GA0JDPrGEx3uFOHrIgTk7wv/CvX/ARUeJwDj88/4+g0G
AN0e8NgVHQ0ZCQD4F+vm/9zqGAUdHgUeCAvl2wzp6vQW2+v/0S41H/MYCgfgB/7/9vjwIioEGQ4O682t9ufTCfz8AgLp6BUh8hMBDPMhFgIf+vsUGPQjDA0S
7QPqCOEBGQU37eQjE+0ACwkGAef1BwT7EvjvFOYJCQHxEP0M8f/5Fg8Q8h1D/OT92BMJHQMM8hMXFBY3Avf41fHw5yH+6xbsGQDq/vP4EALsDBXR6/ntA9T5
9///Efjd5ewA+hIp9+wQ8gMREAD/EfoCBQD5BOsK6v8X9RYSCAH47fP39gMJDAUD7hM07RwO2hX5EOkO2/X6BBwRFBLzFcrd3Njo9iDmPQvMKy0IEQAAA/LZ
A//e5e7yFRgEDBTg0rUC1wQaAfco6c43MwQADAoYBdgM++oG8u4FIAAU/u/iuOa8GwYkp94JzQHo5iAX/CUH7zsMLecL7/YjzAkJ5MTE1uUA+AML8f3XFx4L
9wcU+ScFAiPMFvPgDuL88isGCu3pxif59gII7vgBKAju7wcV4tT2+9YO/g4hKS4lM9rk9xYJFP/+5AcK/DEI+RotBSQY1gn3MCQkBQctBhn+8O7P3/P/7xnn
Le+zNib8IBzyGfzPAvLW2dcECyYEFhjZ3LMB0gYRFQIHCvId/QYTCwIOGvkIDOz79BYEGPMe+AcF8AzZ6f397wgG4S8XESAL7g/3+Ans9uT4EQ0MIgUH/ukE
+c0GIyLhBQTUAAfu7/jU7gABMfwPAhcd8BLv8/Lpv+Xm6yYZAQjaAAPr8OYbJAH17s0T1fwH3e0BEw4GAw7z/M8N7RgRFSLvxQD9/PD07QP1BBHlBBUaHt8J
2A32+vb3FRALDBQREvcF5P7pD/v5/grwAPno8/X7+fX8Bvvv/wkQCBEZ7M78+NYMG/AWFyEQ6//99fvl6+/+CQMQDeP33/vlKgcO9Pby8iQRCyQM/gT09w//
+gH9C/v/Ef/h9OviEe3zBe36CxT3Dw8X2+0G8QoC1A/v8wDxMQHu+fwSINwHzDsMB+4JDOgTMAn8C+YK7QX61+r+AxcP6B4FKBzs3gQF7BL+6P3y2PwaASsv
C/73+yIWE/sB8Qj45iYM+gT3/v8R5xP6IvfHFRoTDBzvDf3jDPji48UDAi0MEA/N5ML0zgEX6OoKAMr+HPMoN/D74PH25BLl9f8XF/8iB+LS1hHmA/Hw9wTy
+CASAA8bAxb2IxwI8fAFEQoWDg4hE+v3CvH19fDgGhfOWTDPDOcDN+TOEBDyC8z88i8b8eUAA8P1HfUjFeAOF8krE/c6FuH//dXqAf764wwLCRkL+u/ZtPTR
9xAE3B8J/w0g+/oO6Q0V/u/96/oC//kgE94jEdr86/AHE/LqCQXdDjEA8Bb3AO/+Cfv6+woOEPUW+h/q59AH4PoM+QYA8vjxBRD+Cer5Cwf6+dz76A3oAwbt
A+/59fgE6gQy5irzpEEq9RwYCBDg2v0M7f3Z8wcl/QoY7fTR9dn6FC8MA/oX/egMLh4WGN3RJtfy9yMJ+PrXFBgC+ugIG+r7/Psn+u9D+fgX4BUp9O//HO4Z
8QQKBgkVBgb7/g0x9Rb99Sji3zAlFxIsDCTz7+3w5wr0EPMDHh4J5QDcHsj2Ce/87QzaIBn4BvYJBu4XD/EV6PAcB+YiFPLs6tnY5eYG/AYg6NYyFQMmKvoV
/PsG9PTu8iMECAoGAPTS5vTQCRMt/gsOyh4b6TgQ3vsA4vz6+vrpExkB/wbw4tvV7+zgBcrK8DfkLf8B9xwKKOve7wQQNNoP3CcRCsv55NrjJg0sDeUE7uAL
FwQSDfcT8uzv3uIkBwLqFAL+HPIS+fLn/A0F4g0N4xoT/QoT8foJ6/X83OgMCREWEA/7BfTj++0D9hj5BAEJFfvtCwcKDO7iH/gB4evc6w/6HQL38+kI+PMt
Be0c89kU6vX8F/QY8e/yGssA/grn/PEmBQkV7fzgDAkZ5Qfv0Q0BABQFDxgM9fsR8QD0CAoVHhsL9/Ti++oR+g3tGhq5+BDqNvsF9wT59fD2/egL+vEFAwn/
4coD3Az+BdoM/d4HAQYQAdoNAsn85xoYCPnzIwEQI/Dsye3aBfPkBgIP5xPvNB4BHvb31MASCdr5CeX6+RgOJBQh/Q4dAh//EOv9IQwTCxgH6g718x4F4wAK
9w8K7wbj/ODxAf71A9sY++UB7/zyEQsTA/cGCO8F2woZFAb3APPy1PfT1g4=`,
  },
  entries: {
    step: 0.02660921614939772,
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
    vectors: `APIQ9ccKCe3r7gcp6wb15Q/pye4Z/izX4QAFshzI1uof3Rzt8C383Roi+PgaBAfEBfC1CFENAhPe1vvv8/DeCNbpCgTD7wD5JQ7b9dHV1iANKP74//3r9yMK
/LcUxdbjA/sh8wn+1QAfH+wfzb4JDa/v9wkf3/scD+P9ww3aw/8G1CztD/Ty+wkl/x7bzCHK1iDvAfT48hcA0u+38ffZ/PrlI9/fHhr52C/51iEW9P3z+efc
Ke8MARggwdQFxr4N5+wi2Nn/IfTiCBPq+fr4D+/Z6hAr/xEE5CnPvSnEwtcY9iAL0jEM4PEe/e35AAQP8/Dw9TYIAfILG9bi7+Gn5szc+ea6/xcT9BwOBfcZ
/yzeB/jlJ+0X4TkA2d/3yfIY4Q8U87QQJe+6Gx78FRT/AwMx+/E4CizjFvfX3A6/9Qb5/f/h6CIuG+X6GwkFHf8N6RHb5iLYAOEY9u647av0684JF8be/Sz9
1BQWDgwIDAnh/uYSMfIc9BQF6sMMrentyMUG9sT2GQj3IiIX7x0HLv320+gc1hnRF+Pzxerc9yMDCQbc9Rrs7DYRBvL92er2AuTz80AIDujz3fvOzcizGCjp
/s/aDOD4Lt7U2Avu/Ojr/Nj/Qg0a+d/2/cf02+go1uUECvArEvH5AA0/ze/zAvUeyQPs9Svs5tHVw9sA7/Pwuu8B9AoW5OQKDCTe3Qje7TS69/UUK+8J+dTO
3BPcFMvSBgLgJyDxAAsPRt0DDw4GGcf0//8h1+/h1sv/COMO/xITANNIMAX3Ah3uEgUhBOcW3vow8wPRHfsJ1snQ59P86gz4u//22AUa6wr6777nq//V/Pf/
FeYV5RL2ENTWGOv1Qgns7/34IwzK+dTT5yXQD9P/MRovAAzWAwEku+L43dUb87fcAPgTM/UG+erqH9X28uoZ6/fZOeIL5w7OACTfCiH2zSEgAQ3Z7foPCe7e
5vbsLjYDDegg5PrCLfTYJc3wGOvcFREVw+oIC/8R7/nw9PYgTAoC+ubt+7wXsQj11/wM9PAWAhbp7dsB3PT4HdLt2Rg2CSbtDdfb4CnI1+re4hfZ1/QFCN77
MN/Y+9EA2+naRCIALwM15OjcM9HtAtbHEAHnPS36/vgRBjf/G/Qs8u4UKhD58SoGuMv07fX9D7gd7tYwEgj08QgaERUh9TYa5AQIAfncDvDQw9r5Aw3QC+3q
qg4N8+3/BwnwG9L5u+/TEhH7EOIa7eDWEPfV/tj8ASy5F83mvg4M9P7R9Rru+f0dOv4EIP3n87sh1wDxALj8/8Yr79Xr5OgVw8746Qgk6xL/AuMD0w3n6RHJ
8RXq+f0U3QcCKenw+QAp6AMZ7zXY/zEI9QIQ0hTHAqEo5RDfKBe1EyTy6OoXBePd1h87IfPkHwP3AAPfEMAr7fve5ecj/bcvKfzv/in94NDiKyc45fwQDtUC
/uIZ5QLwFt3TAfQS0wbmAhvz0QYb0/YFBDDl7hUGAPMX5wOqArn94/CqA+7e7/fm8yL1FPHcBeT7Ffvr9ALkEBzBztjX1u7y9MsMD8Yn9ffl3wUG39cVCC0r
7P8JKMAQC+4Ayi3f9OT+xzrt6DkK2PT39xTu3wcb9wvJ/9UHB8PJ6Qfs6OoCLCrNXOHWKgL94AXVBAX4E/QFANgH3g3j0OnsAP4E0QgWC/w64MkZ9sMXFAAN
9Mv2Fsr9AfIfCPL3KuwYE+zSyfYn1hH/2CUA1gMe/yIk0v4QMkvvCx0e+/0A4PXVA+Lo/CDCBebcGPXN9BndDyrhGP0wBtkFHibiBvzn6NQA6v/eI6cK7sP1
780Q//cd9+IMAxch9O4bFuP2DO7mzvXz7v3h0xNO5xkLBQrqHhvH6vEMABK/3iZC5+X/3Be//QP1Dd7MCOrSHxX///7qDRjn6PIhIwcJEAqz5wDaC5gY+/4P
0/oRKNAZ9PPjFCH/Cs4FDvod7Pcs4wENNxT9uwi7BcgE5R7e6ggTEf8I/esc79cfvRvz/T3/6PgP4zHgApkFCyq4Bw/p9AL/GdAE5v8ADRMDEvUmJwEL4Oy2
u87c3QAu1+gtBuoz/s8Q+fE8ztvtCNUY1Pb8+xHX2sno4vL7D//axSka5B75ye0lASbq0+od/jDQEvMdCOTV2fXX+P4OEtHfCCHYPN3ZAQQbJM3aASsFPtkQ
GxQA7Pvo78gVAw4hTAMkyNkS5c7oAe70Bu0D/9rxrs8NCPLq+vDr6gLsExZI/CvTBffR8BwGAQ/9swvw9A7U1wUC2tcr6fXG89joExW4/t/sAgv+2Af8BOn5
LrPwHswE/gwZ9gjr29LR9dsDCgIN398pJN7yHvMG+wz+BNkZ9ek88gvfMfbp5rfNvf4AFxkDwSYMzO3+Egn1CeoC+tvrNEMHD+UL4gDg8NO+5xfmKvABGAL7
EiMdOuHlJ/r8+eckEdn1+BzY7MzbAakCOdY89NYnItLRFPgOHBAh1QAK2xwm+CPy+cnx5wYEv/f401DV2DEExyXuBTD98fM11x3zBggP6w8OyP0JAv7XDfke
v//DE/gWz/cCKAP49BnqzwEhISAU+x/29K345f///sHwGrz1CAcJDAg09Qwg/x/RCgMMF/76GBbEwPj1FCn87/b85yYKGg4K9gnxChT+DCHn2s71KdkU8duS
//HSDvPk9ADpODALCwgBICXwBvwy5BUQECgQGhQis7b29fXcChDu+uQkDA8B978d4+PzE/7q9f0q5Ssj/fG/xQrq1egRCggB2Q0nCvo7//cO/fb9+9QN6BX/
PA74PL7DBtTKBdPm8AywGTYcCxIkBQcyGhrn6+z+COQiBTXd4+by5Q8yx+XyIt0WOinr8y4i7hfpLfHv4PsoDg4OOwDuzwnZJSACCf7p3Bs/GuMs9QUJFg4I
5/kG8RXfLBgiIPXJ1LT3H/og9wWlGysBwBoRA/0T8/kOBgEDMPlB6B4R3uoAvwUEyfzrJs0VLxH9AAMl4fzAIPbi4hoY7hfcJgT4yg7TFAjv6wEKxwM1Dwo3
IRPZE+n8D+3z/vvbOek0AfDWyNsCMRL4AgzTHSgI/QbqLs3awzwg8wf2FwEHFAzxwb/2EOvh8hHz8ekrIfYA7w5C0gb1+f76DAbl/Cf0+NrOpdnuFQoX3efs
5PAuB/UGByXh7SO2AwYA5OgSRSAaA8rF1O7gD9jc7CTIPyZE9f0f8xLW0PTxz80j8gQP/S4X2fHpBwQY5dcDJdwdBTbq7AsTDhEa5u/s8xbxJzUF6/y5uwXc
Ldnb8vkJ3zEg8wf7C0fUDAsVBwno/+cMI+P98cq97RABKfHdBhvyKjUI7SUILfP5BwP/BNQF7hFJ/uQM4rzRKv0z89biPOBHCSP7IQwc/QTzGxf5+fDw8foC
FtLumgIGAPcJFOUF4ilBJvn1EQ4VFusB3/ToGxnXGvIu+wHE+bAS8P352xz6QRYY5gfoLer+FRTu1fXxAvI//xjQxOFG3+3v6f367+4rNjrR8fgNCg/v8/Pp
ChQ2Bhj79v0AtRC1FQnwDfkE6w0lKenu1iXeE/YM4+HmDDQaRAgI0s/iJuDqB/Yf9ALW/jnr9hP1AfgBAgTuxfZaKAIwERQM88Ej0foJ5h/rF9w0E+vn+QEz
0PPaBO3h+A4c8i/o+vjNuvXvGwkKw9go0yAOAgARHjYBFBz/EO7pAN8J4w0Q+dTC+t3gA/jT+vPhKC0T9/74Mh4TG+E67/8XCAgGAzH+t8bh8isW8ufp1+ot
OiTy8Sgt8RDvwfoM+P/JJQwCC97V0unw4knsFdvwrgoiAfwI+C3fFMzpv9bnGQHxKwUY6+HkAvXsAhD+7ALfIBPvwwHUHOsk6Aj4y+cYJS9B5PX45sET+Swh
8/Tt09oMDSf7BiXwyfrX/u/K8TH++U4bTP3k2yHf/Rz3CQUJ5CsmTgTh+gYSHOoH6BnuEQAqTRvZ5cnJ+d8J6xP8CQ0MAxwlISAXKdfZJvXw2gg+99wZGQ7u
3Lbg8tscBQbX/eMm9/364/ET+ur9Cg7b8PL3/CnqJgnumBvb5BrX4ecavyEXVBsPLQYL48Lu77zpEwIKECMBB93c8hLqBkPWBevMIzoA9QH3BvUbPNEC7Ogd
/vw0B/QJ7uD09+0lOgUbId83NOsFJgot9BAT6A7qHRQTBD4WKOj75+D1xhMVDRAJ3ige5EM+E/gH9fLpNvLxADgaHxjt6+7u0drhByHMA/DnHyjkPRHz8QsH
Essd/NERKAseGsT879X29g8UDhno/tkHBAY8E9Pv8enlFgPeEP8XCyr+4unnygC8wSgK0/wpogXz7DMM+gAQ2Cj5G9YDJBYN8O/0BM3v8OkZBRvl+CrO/xbP
PP3hLiX5CDkF5u3l/BbzFOQK59jYuOnXIbf/ENj7Dtgi/vUCCPQk6Bj/DxgXCAYR5OK/6NvBGSVD0OsR2wQMDTDhCOz6/O0ABf/5FTD8LvXf39HE5/4UTPHK
OBIHNg4eCuSxHQcEBgXI6uL9BiJADezl6wIE3i/qJtUfC+lPLfkRDcksKgcmFdrzCBj3LPzx7OX2FNr+JvkSrCwGzAsCAA3p9h8G2C227fMgIvcyDgbxIvQU
6OMdERfxAg7MLPYDBwDA+iIW1wy24O/rFgIu3Pg48eLj0RsJE7kiIeg67BT1FOsvKuXz/wH/C+zwDxMVCAngzOkGQ+7xrfQewRoD+iMo8hIPHO0f7dfi9Pv5
FuEbBu3z8eZOHSzGIP4QLuv2JBUINwrNLw3d3Bn94wTiEg/8xNvjAvsQBc8wF+5EBuwi6PBF+PjwKMIA+PTqGSHt+Qjq+O4XEjfwBvwm6kzzJOXV4yfpAh3o
CfzQ9w8NHAbx69G/IuQy5wId8QvKEAcN8OLqEtcL7uYG088ODfwl9PL8BLEwxfUU0vTrJr0dAhz9FCEd6RP+DBLk29kF5ADhH+P5vCXaHjXc9/E+zC4DSh3z
Ox731szfHNjnHuniEfUM+PPLCuwgCzMJARTAKwr/+AEVNdoOFeE24uDq+voG6AABB8UN0+EdGwruLc448f0I/iDh4f0xCxP3uOIAFw0NAAPOwhXv/OT73ecf
uP7j/xD4HyLl9xYAP9reAAse2/8eFdW0EugMAgQL/x3nM/D08g73McTIAAhJFgH6+Tr6DgH42MMTCisXDjT3BeD7++8UBfYY8dAG3gbrrfPrKekRGeDh2hcM
DTkt+cQkzCgd7RsX0AIC5Qb7TP3l8A0G/+P94ObNAfDqLwjs5hzCCB8jBP30GsP4G+ofIeP4/+IO7djp+Lb36uI06iDuIN854g3WFw8M88kCEgf44OXrGxsE
L/3pxg3MOwnk+N8t1T78ONzjBwH4DQbOCwrk//4VIxDn/d63EvQh2vn8+gvTSggU8/EIKPjvFuda8e387iLyBhEO6bn25wvg4TLkCtwi8Oj1MA8H3aYMAxDq
5N3wDO4DHCX7uw/jBxsbEPQsBhLsIwwPCyzL0yDYFeP5Jfjg/QL89uyWFfHpGtsI/yX2RyXY/gX+G8vy6gsI/+P52kPsEuvm7MkVCDI4CBL+JuRK3gIPCBEn
6O8t7yHW1tjwDgMK6Avnyhzb3BvxKuIUvxcL8fL5DQzwnBXeOOP41BUVCvUsCgreEugK/hcbG/Dg5SbtEOECFAzQJP3Z0KYI4gTnDgXj9d1E+xkZ+yQkFQAH
CgAr8b4S+dwMB+fVuuMUEg8u+LDPDzboGQ7zKRsKBAsRzhbtETzqyuX35eK84/AYG/n91tPS8BEmLwvqFRL53fz4BP/pFBnBDQ4h5M7uzDrSHzHIyNXm6Bzx
Huv68f7PDNH/C+XuAL/+0OvYwOX4IPI0HPPD0PcFIgIlHxsD2hgZARfpAgL2zPQV0+fI7AhIyCkb1/Mn/gEYMj0XGPEd3w8EMRnxKAWbFNAD4N7n9Qnc9R3h
49b22BwPHScMI7rRA8dH9xDgGfEX5BTlw+H0COsF5NzM7/7EHiADHPXv5BEG+RoC+wv3rSTnCrq97+Mb5w0V2APWDQkk7QICH/sE7gbp9evV+urJ/QLW+dLb
ATwRMPm9xvs++hAsMgwf7f4LIt3kDegIJu4S0+nCsNX3H/cH4QTi4P/eUQ9INyfW3/Ig0gv8AvkKyPEw2sy93u0O/wwW7gD1Cd/6Mf4hGRfZ7gArLQ8aAwSf
xP/sx7AA7xHzLevp5A8M5hQfNDn4Et8u6PAy+xQM8b4P8O7XuOzzJNj6MQYd4vb1/N9B8uAn2S8R+isCL/0HAOouq/LuEQQbEh31JvDME+MG6Or3AP3sHPoS
+gnpBOnH9xD3+dHF5i/9HS8p/8rtyyUADufpC9YS/+kwH8bSAcnpNNjv09vzJAMkFggq2RDh+PkGz/st6Q788zsn4uEA6tz32g/k0vMpEA4t/RHG6+vyAe/x
9QfNC/sGHArI/tXO3B3tAgLz5wjgFCYS78D/1PLvQtz7Hdb6M/8+5f/09/v0+e8VCSg7Kwvx8untz9sFGwoFKyYZ1x/6CEwb49cMEg0REeLc4fEqGvkO8trA
EuT5EAr5DQDvQAHvMiUL/A7eAdEM2A8NNScCCxD47+7aBv4GHtkYBuoz/dobCfzwIwUQ2/rsyxBCGv0M7+ED6Oj25AsC9NYx6E0ZLwIK6RruFCr6EAztHhPq
Bh0oEdj74uXsJOgCtxHCIu0RCfkAGNAH2f/I4fQH5AQq5AUC/Mfs+O4IGgXjCrMrJ/n9RwcB4vjgFwvwD+vhE/c53uHP5RXp3+4LSCTS2DkVMhIIAf0D6xMD
6+P11/op/Rcr5vAACtYHBSr6EPb6FPYHISMNBRfnGBQJ1cHC9ED4CSHIHOUr5Ogw2QfMG/Qq+TMD28wb0vwHHfHiCwoDJzMABdHWzgjy//M7EgX66C/m5AX2
4BLqtxrt8O3I3Pwm1/wQ/fLjHggb+R/p1AXJNiH+IOnO9SflBAUsGdn0NPASBwrx590T9dEcHOnXP/A/MRYm4NfwGdb3EBEE8fYV++wl+vXl1/7vzyFA6BHs
tOEg7zICDykO+vMc5RoEER41Nyv39vbV9h0y68rd3yqnJgIM+/ECDvcDBDf6Dt3tBvwD7EPz9Mn/+vwW1uK0DtQNCyQTAAcN4QL2NQDdDf/8/gveK9/luvz7
EyH2Auz53NohNgD96AIh+w71zODAFuAaFeg04+PDBvquHgDs/PL5HPP+OP4C5A7l7QLh7+gEMB0M4evW787azsQNBPYTPtsAFPRCMAbUA8EB6DD29AkgES4d
1QcU1PDOBgne+OsI3jslNtrXAxT+CALp5Oz3ICMP5fIQCAe4EcQO9Q7nE/3KAwoAF/zWEywH3Q2p0//6DwYq1iUmC+UE1CUg2igHEM8tKAEj9PDzFhDl5t7n
/y4nDCDuBuvgxCv5+S/rDgsC1zEV7vn9CgP3APkA6/jmIT0X9esM8/vZ+s266wHJ2TDcNPoWAx0EJQgTFv8S6fMB4PPgBx3r0LX/6urzFAEKItA9OCAYId7i
8v/tJgLp893sKfk73/0M1vPu7Qv66wYo8hMIPwHsETDU0DMB7vb+KPYB4Qo5/O+99PvZDRPQCgT0+wbgIRr3EO7WC8i0ECjZ9j0qFQnz4dLb9vT+BCkUE+rS
IP8BFQsR5+YOzekOj/YAJ/MhC+3y0CL12ikg1gFF5zA1IDALBATi8ywX/PwCQwvs+wT7KNrc6vveAAH+OurVMCkAIwTk8SXi+AzS4B/dKEP0HAH9zvcMEPkH
GvLXAtk6IzEDMBER5BD9FtMG/Rsg8dgmCvoAzQ7y3gwR8e0e6E8oMd8bGALYExEO8gr+IRH88xMJBendDvXh9fny+gLlPA/9HUz88u0fLwrm7gUyIRoIBzYm
5N4i2OLyCfHkH+A9FE/0ExcB1Bka+f0O8xASDxEYDf383P3+0fE78vkV3DI4/CgV9QUHLwQe8u/fAATzB+7/+s7K7RjvDTLbzBvVCh/oByTq6+LXNAcB8f4T
PPrLC//N+O/vxRMVHv0oHcH2Mkb7Ktsa8C4VH/MA3R0U9BwvEBMB4vH2zxs7GB0B3U8T/hYWAeQLBQIr4cEo3gMA7vcV4uTm7enyFjUQBe/LPkEgCAUN0+cO
HCLm6xz0APrL+BfM79Yl5RfuIMX39eAY/+YLDOYLFdoa8ygo4gMmJ9zx8u/e3u/dBukwC+A66DkI8TYtw/oH8/8GHQX03ggBBxTx3sfQFhDlIBfU+QvSEvzz
TDj2OAzUIwvMKQkIABH/DSP/NfES3AL0NeLGCJ38ORMnIAf54QQOA/jKADIxCgPhDOkR/OnyFwEcBgkD4DA7+A8fwC8IB/Q42vUc7Co4JOQe2d8FEfYb/lQF
EPvU/vftJfgJGjG3+Qfk6tf2Hd3yEf7f+OMj/yc0INfsIOMIJ95OEPoqEOYHGebq8enyDPAo9Crf7ObD68oU4Pb+y/X1DyUX5gYu1TXT7dHQ9e9Q+gEB3Pv4
Fu8a+0HMORDuQRr8CyraCyIADvvb5AoN8Bcd1PwI8P73+R0lBOgK/KcaCwgHMREiGPgH9O4D9fYFENUA7OcU3jHwBBQO9vv76TIeIFAJ9eUO5hj+3MnlGzkC
Mw0CB/sO6d/aDxDiDxP2Hy9J/Rr0JMjsGu7qBPoM/fQAGBsv28wdCd8cJwryFt8ZEhEDKOTZEvD+/wPa5iQREzs4z98B0ADlz/o0Efv4zhVF8zQA9wMFEOgR
xxn/8CMa8ij1A87u5ejhAPgA7D/dHfsFFPr4BSGqCQ0HBO38FhEkFSgyArn75fcCLNIXF8zq8uUkMQ4tOu0PFeUL4fMiFwQN7PMx00To9RUE0fQC2Q0F3g8L
/zYT7BAOCQgp9QY3CScJ5OGv1vYL4BH/GyTZES8H5vv95eIB/STL2CX6+vzx+xj2570PzP4f9Q0IJdsLJPMCEAcj9god7tXY6EHi1zsG+fIRvOvi1Rj2AMYz
zTgUGO4EDADiLA/96+kQMPLzJgUGA/zW7QrcA/Xv4//PK+flJ/oRLMr1HSPisA3m6BkhDhz5+dQU9N4xIsX8AtDj/+cP9OAHEAw6+/by8yIaMAH68N3Q2+LX
+iMYD9kb1RILE0g1A+3txiv28grG/BoQGAkUJAre1gP1HCUR9xq8LQ4SHCYACOH36Dn31CAjFSQiCxEJ7f3n+PDGDAkEF9QYFB/6DRMR3Q8V4wHW2ybz5Qfs
GOgMuSDgywkU+fU61REPHw//GAbn+ijoHd3NCwUS/hD2/v3AIN3F8zER7gnsMvAwJx8C3hPP8DYWytoT/iwqBgzYFrgGCun2BuMQCtETVf8wGu3tIe3/DcT8
DfkNJRgkxxnwzzQP8e75Biwa6RNLFBbz8+oC8fQC0cgkBw8E/QkjDeS+EwXNLRe74OLA/CAAOD4oH/0V6iTy5wboExcOCR/r9uXi6RUJER//KNMNH7YrHBod
DNgG0frrnfD9BfIWKvsC5gYJ+dJBDPUe2if67hcDyR0h2fD98xSB9Nrn4/X9+uDy9AQL9i727eH9Qw8HYzv5Bg79Bv0FKfgH9fcd/9T68skf2dsMFPjr7Pgv
KisLKzE23RoNG+of/A3t0h4NBfDmwzzf1/oQDfwHwCvx5yMJ5Ar8wRzz3PEF9B0aDwsADCXZG/H5AwgT9x/qLRci0kAZ/tXzCx3c7gAuFef+FQIB5dck09D7
7xUL/NdK/RMK8/EG1tLuEd3f/u0DGiMdCP3+4yviDub1JRbRzTv5/lIuDQAN3wkE79D4EAIK7v3+9PDsI9z4+CL2BQAF9DUK6iL2AAYGFPflCckALdsnKDcv
18AFAcYJ8PzdK+IwJSLnBPAB3gf/4PwFBAwN5RgULS3kygkS5gPz+Av4yx0vAks4AzIY6kEW6wX95Bn65CwR+yHaHwkc60ILLe7Y8iETFhD2BzPsJfPu49Lz
6DoIGO7WFPAf8AILCgbVEsY7+BEg9uvjAO3yDA8E6NEW2hADDfrezfXQxx0Z3+4dmgn0/y8R/gAC3yjtFOEdHh8P8O7m99XyDewYB+8GARHeIjr+LzoIBvX/
CPcq9uAD+jACG9vYze4vzPbw4xMF9MkfIfA6QfMfAQcT9wfu8xQLFvcd0tPR8ibq7/MtyRASwEPeBwsD6hIc0gn++hP08+0G/gkDAufs9BI2ABjoFRQHC/4P
PTz+FdvbBvjY2RkfBukJJPD95rX9DeYJJfge3eEpFAo1Ey05FtsC8/AE4+/v/jMqDQkl3zrp/QoVEQsK8FHzHTQUFh8D8O0X3ATqEekIAx4dGh3WOsLTB/z7
MerxIUAuP/wLBxv46vLV7gvt9gUpGBEfC81D2c4NHOj+Luc4FPzi9wX49ige7AMV9zQQCgXsAPgE4PADyAw8wOga5hYYDCLs+fT4Fibz+w4BKBYZC/rc/tbF
4wYVIC/UDf/ZGAcV7vL9FAwkNOrgB8YkDzoT9foG8Nvr89cbLfQVDfsn//kdKB0m5u0U+97pESsH+fL9I+/fzusVyAcrB/IU0zYn8yge9QwAHOoW5fkPDhYF
A/YPAOLj0O/C9jjpxSzSQh8HJfXnAQL7CP4eGPMNJwYGAfL45trhAd3+OtvkKdg5JPYa+vcX9RUn8PoQ2ikeCPrrGvz11Oo+8xsT0yj9zz4D5t4B9AMFCyTp
+xroExUCCugA4fbdBffK9SrRFCHwMijTDPfyER4r/Oj26fJBCxwX4wL50tnyENEYG/gG+NMjAPUEFhQpFwQE++nh9RQjMxP0G/YL4dvspQMpCuIZ1Dja9BoP
GvTs7jgdFN7OCiIfCing5+7AA/T44Cbux0ThQxwKKfTk3PkCBfQmH/wUEvz9EO3z5uMADM8EBP/jEdg+COwK7u0UFN7qDv/dBxEMLPbgGubgswYivv45Fz8E
AxQn8hryJhsbsQUEBQwL/BAYCyEK6+fOGvQy9BzDDQbtTyfrAAII6gYjGeX0BvIsGyL66P4N6d8ACsYFEv4g6rQe3PMjP+4pA+4KH83d7AAG3Oc4CyIa8B3p
FxkT1wf92B8EBCkM9RILywT/Iy/w2+0u1RMk7wHYDu0K9hPuxy2+Axf1XgoO//kB8wUA9OEjBw0rINTEFvHJ4+33Kv7jEr0rGhgeDh/o9MneHenmEBP3BPU4
Kun67SD87wNHDgLe4B8kMxYkEODk9hlPAcLtAQsAKAj6zt7Y/QHj7SPy9gC6AD/kChACLBe9I/QCIvoDERwR9/gPG91N6CAC7M3dAtMAOvoICPwDBQr2CcPu
9/gjOCXr7BPeveL26O0S9eUZ9D8bIdwXGxnSGxUMAgvzAxnyAgwH/9nECPrl8/8mI8jMRgDsK0UBIg7+JBvr6gEUAgny+Af27/kf3Rb66wovCurzLBcaEcYX
+unlEt8A+QsUMDkm+7zv+TLZCPoSATf8CgcaDSY8+inavxbzy+UEEO7dADYK8QrCBgIHD+3JEgu7EAAM/Svi9/QH8Qvs9+z34+8H3Rri6u3w6k5P3NcWA770
OhMgRwMBAQLqEtn9/fgD7vkEM9AJ6gnjMSP9HB7l3SAOC9siuNr13B3l6fMjI9gMFj/53Py+5Ogb+wHULujDBgT8/hX/J/fEL+Mt6Awc1DEN+PYW6wfayC8M
9Bka88zfLfsyMewM6bYBAM30FQAXDzMQIfsf8gXQ9xEW3grwx/j22/w11enlywTr5hUKBvcIFSoQCsXN9yE2ENXx8husFQMbIiHxJNvjt+3UAOEI8Az2Bh35
C/MA+BIR360KAsv89wUMNgoX9QP7EwXrDfbtF+IkHd7OxOvwGfz4Cfz7ufsMBAAm6BsF7MraowD96ez0KPsR7QXf/Nj/HQ76KvDPG+YC5ia69/H8AfrL8/nq
7/Uq7BcX/eD7ySs65BEiHe0nDuAJEvkn2uDc7tn4B+vhACr54c3RyvH1QBIFwAECyhD+3t383BTl4PXS3BvuFtwj7ibvB/fWC+8sFRrRGPvHFAcC5/vdBefg
4MfRIAYC1SDxIf7w5dzuEg4d79gJ6gYQOCfzE/UZ2vHmAbr99BHxDRYmGq/55ujcIAERyD0b3gUSGwszAiL8/OD/Eggc+tghCB4e8/qu3PT/8wrRJg/UBycS
PSfx6/L6yhQYCAkC0/kTBQrmAbX31ivcA+AK6+fkN+wJJfMO7M0Qw9wODNfdKxkuAeHn5tvYBQb6tQXv0wX22gkd5BwU4hUNCvYb/PcT2Rcd2djCCOsaFvYB
Ex3EChlGMhcdEvKtugPj4egg7wv9FvPdAgT85wMEGt0Z8ckvGBsEBPX/HuTRBAkC8PLLEUIR3NUq3Q3mLxky+U7etygYDfYL6RL+7iX9A/YADsgIB+zkBQ4H
7McvIiv9KCKsAQzZRgvu3gIU+9YG7xUL4/sL8+n5498MtwYLOOlY4MA5EO0BJef+9AX26Ajr9e3oDh0C4f8J//cCNCEi6U/2zUcPCvdB4foMAwAI0Bfk8+AX
FO8P9OIc/BMKIhYTQPyzHy3QHSMLJwXn8//h7DX/8h7qHRPMBhrh8vMTA9Eh88NB+/AA3vQtzuYP6QgA/hvZC/oR2hn19f7MIyT4/wX+2yQbGA8p6A0d4O0U
yQUC+w3q9gcl9yPl3qcYB+X5GfzrBQMLAA/qC97k6ublDwH8ATEnSg2/yPwYz/0ZCwg76K33GAUOGe0H3xX85ecuDRvSLc4i/8v1xw4OBwz17CP0viYS89os
1SML/vLyAfLw8AsdEAnwBvbfDgVc7O0MI/DdHxsd8hrz7A0B3APT8B77MRz8KQH1J977pST/BB4T8eAUQgcEHNwYNAj0GsgtHQ4fIforALDk4wv+JjX4CUz3
3xw/8yT98D3V1g0L7RMWFQ5I1/cL9QDwCQgQ/eTeDuHlGyUXJy7tHN/pCTjtGxcb2zHl/+DU+Lc4BBgH5uczDeseLdgOFPki59/8BdP/9gfXJijw3esYx/MV
MDbPJBzovAL98+0R+g0D8/T73dwHEy8yHxMJ8CbeF8UXABznGvLPPdUU9hLtFx7Y6AMODAf27hLrGQHy0cb0BUQZFQMOCvIk9fX/Tf4kB8gS4vHmKe7VHuol
+dbbyRIM9Sv56jHv8EIn9SgE8jkF8OYo0hP7//ogDD8Z6Af+DQYBUQ36Df3LFg0FRhv518XEB+TdJRYg9xTsOBz95N/qGwb7+fovCeceBBPpAacg+PwL8tQG
6hQBKyv88sr/9uTcS/3K5DPy0g3zKQ8O0+nxCvzd0PkDAeETJiP3vRO38+sZ8QETGfXT5xcmDwEZ8Nj1s+/H5gYT4xUOCUXgBtwsxg0d4tcPEuYwB+oAGgwm
8cTrChAX6STbNRAQ4ubm3tcPPBcVDgEH/BoGATBX3Ebd2Pns1PQfAgoE6x4pKuHO+fEkDQ/tK+7WHAD2DQzQAxAR0xMiIQLc8gwXRi7Q+Lf67CkGNRsx7QNE
B/cGHBL5Bs7yIwDMC8zlKurmDtfm0hHqD/0NAjfM5ykb8wQXDhYf0hIC/+UA1fwI5RIdAvro+Msy4hj4Kd3aAgP89ucJCdbk4tHd9Qv8DiMkMCzV0vQR2R8C
Cgwi88lABPY/2ikm6OHcDOkICeQNGh8jCeb57fUBI/4c6hnq2SoT4hsSLyzxEunv6uv+vvr/+xEk/Q7iJsYy+g8NJAzgQg/oHQspLO/a8i31BALcIg/aCgzt
8O4F5TUMIfsj8t4xFQn9AAobEO3eGvDrBugwDOoQDv8f4Ry9S/ssFjvw8PAb3w4FIB8Irw7+Hvbq/hoQBSwL7vnMFuky7TwHLALOG+nuBgEIAdPRBOT16xrs
ERoARBDu5dftEizZ/B4p8cAfCvL8BP8S/d/YEQne+/sqKBMCBPbs5iHkIvwO9QwI/Sbv4hs3DTsEyBX4/d8f4vIV6iT72tPGEhAGDRD4K+vvNBcMGxEjMQTE
7gL49/bt3AIoIBQGGOI+1vUfIv4pDc0O+upR/Ajm3MYJ6fsEAAsGA+MtCfjL3f4CD+ceCUHc3B74CRbn9xP90dsMFv8W0/IEGB8i6BC09+4oBRTrIg4DMiz3
NxkO+gvaAen06h8bOTX7EiMD6efaAtAAMq4l8OYSNA0w9urhDu8KuvAMD/4iJQgPBhry2fQJ+wwk1xfhzgEnCUk4CQniyuU4/tImEP0aBCsW/+f83Qod3AYG
JevWIj3xKhrRJg/u+TPhGQvtHi8mKPDm2gXyDy7iDu8GAtoLR/k/9OUCEfPqFcnxEPEsLv8x6Prq+eLd6fH6z/sM5CcX+hgR9igKz/cG/hQv9Pw+CTL6993A
2gUV4hCu8d7d9iEGQigiGtry8wva4AbjHwv1Ez3z1O/q8R/rGPHwBMMRAxIbHg8Bwc0C/dcNHvfnE9EcMP361xj19QXkBCglyEQIBhjc4CLj0A4U4xDnGf4Z
CiYA9+v1HzIOERgS8QK6Vic86QIJ4tnmBgAWHeTu3A0EEQzs8+8L6hEZDuIfD6gV/fX4CyEM2u32DeYfFvrpJOQRJNgVBfXsBzvaDPkR5BgUL9Tv9w4c3fkG
+xfw8CUdBA4g7hLMAa4r7ebj8xfTLy8A/hHVAQbU5wccNxgD/C7dDgf587kQAAIN6+QFIMM5LAULzQYh7Nj/QAEY+CHxDvUiGN4F+PYdAEDt/PcKyTv+Awj4
2/Td4t4m4QH01PgmAyAxCQ7aDeQT8dbtCC/CMRkUAQULHOXZ8fv6KecU3hPvA+Dy6twHEAxI0vMjFux1/PT46fMK5sP29Q8DAwgKMxMeBvQL0/IL/f319u0W
xQ4OGCAB2gDSyOcn/xYQ8+IO8wQ9GfzJ/8zx8R3k0DvpKjYYHd7F8g7EBPQpAvD+CPrwEfPu394X2+Yg0x35O9IALArfFu4LFt4i8cQX7vjO+tgMKRfzyO7W
KBLG+9IDuhIRMwg08t4N5Azr5CLADf/24OQK4RDHANwT39ng9g2xEiEpGBIB9+7p4BYJEPfzA/sB7jDiAtsL2yoW6BX8JckGM+AW/v4e7u4I7AHr6Djh1Rf4
+en3yOPK1hPP6hsh2DQPJPID6Njm7xkMBPr5/gcXGDP/yRTTFeUl5e0eDPnJHyYM2PzOvfnaPPX+AgoU9BAXPvjw8tD50iH24/rsEssC7wf19QDn354OBBsS
6eg2GeT5JfXszhHW79Pa9fMP3ho1IOf9vu7P4/X7zRTv+AAhDzAR4unjGAXp8NMh7RnII+sF/urxCtTDI/4E5+vi8+EAFDkaD8Hq0goN7A7wEqImAhD7Ae76
2fTA+NH65vr2Chj5H/8K7wXo+g7h/w015kEp8erMABTHtQf6D/zo/hodEhnw6f/aCBEF9+scEP+6GB4e/Nvu+wQFAN/o7hAmIR0B9RgR67o17ton1B3gHrsQ
6A3bCPkJ99j3Df3i/xEfEBAgDAoKzR+5E+3b+QBE2BorH/0JKAKcySEYDBfxBhQ43wYG7hPdDggK8Qzr7Bm3DQbr6/wFDfLIC9T1GBUA/BPgMRwZ7scr9/sJ
/8jwHboaBPXj6/ANzNMS3/wo8v/gI+wf6w3v6gTsEBwB2/kOuhkdHO0C+/DG1fDM/TQBEe0g4i0V+fvgAgTtBgnVBQXLGgT86fDvEdO/BM/2JfkV8TDwDvQA
89YSBQz88+vxLsIuBPD/3v/u0rjoAO8d9Rb7Lusg+CbuxQAUDhLj6+0L7SMsM9702v3e1vIK2ATcCgMpAR4lzOv4/N0f8vXwCgu/QRgK2ub/FbLN+hz7IeH9
/CcDC/wACPcQ8AH98xEBLbotAS3zCrcU8eY58dIg/uXpCBATJQX39hzNEwrqENcZ0wMTM/gQ+P4n3R386jDf+/QZ/wkg2gzD+7gv9uoD9Ru3QRL3ANkGK8Wz
CAciIvsCDR7uAwz6++vx//niBvMEHLsoHwkPDA0O2djcCDAdGusBEOsRDuoT0QjcF+kM5RAJtCIU9vXwGQzi28chMxYG/AgbCAUQ9f7EIPjs3OgP+A7PBA/6
EwXa6v/N8CEUGg/49wgABh0C9KAUyPvu4RXpQuo4Cwbz+xIGwNT/GOgW5tP7Kw0C/r3q4gzdGPnV3+XtxxUe8wEK4wQH0PX6If0g/AcjxwIL3veoGw8QEeoC
xxTeFOsdDP7W/hnP//r+HNz7ChAMEiD2EK/uwSro1A/xKrYz/QDsDRoF0sj+/Nnt4OEXAPPxIDYD0A31/fvvHOoI1fsYKfruF+PK19vq59vlIOcPCRRM8QXT
OuMnBeIT7i27Kdf61QzwAwDg+hHq3xwEIw0DIwMB6r4a2gDoH9AI9M0xCefs9un8Ed4V6xAG5vwVG+X93gny1QTxQeoGy+QUs/IA7ggN/x4E2BMJHP0I6AQh
4hUT9ODMCO4N9fwACxCsOicIAPYcBr3h+QwJFfXsFiboFA7zEgsf6BYEBwfq9cwDFBbtASgSrevp59cE/AvwD/YqOtDl1Rj9CwX18A3+0EYR/vXrGgz8wi0I
KRkL4wcyzyALDf/gIOEbEifyCvKiER7qAufwKAPOJggXFf34ChsH/QURIMo4DRIR6gnxSe8zO+8I3g0G4NEDFPMI3vsAOwP6+N0GyQsMCBwG9v8Vzj4I9w4J
+xASwAb8RiL/+RYu6AgD6vThBOIB3Ojt9VDYK/4RFgIfGM/i/w8YBdfWF0/uAwjRDdvz/P0J8u72+cotExv8BeobCeH/+CQUJBoOAbX3Fub9rRHxIRfiDuUu
xCD49+4FAPXtqwgE9uEB+h0H9gg+If3VD90H5uQB9BzDJf0K4/wICRTYBxH/AxTyFf7/FzQaC8r2qxvj8xfjItcMCer1/wf6EJoC6hXuAfMQCQEDKx0CvArd
+f7zC+MrzjPiDwj7//rouA8S7Pf2Bw8U5xozJfrWAc/y19zx8RrKUiAa8/UKHcu+9QQXHgcP/0DnGAEM+O8NDhcK/ND+Bb8y8+QK1fcdveAB/xMX/A7uIe0R
0xzp6wHPCyXr2PQhtTYR8PHs/Pz8zQb7GyMPDPwr2Sgd9vrhGNoD5Q35ChS1URUR+9QKDMTM3BUSE+no5h3+AvEa9/gO9hMM8DX4ONBTFBPsJffo4dvw8/Pv
/d/gG+gW++fE4hIAEwwLJ+v3zR38GeH+1vXg3vgLEQgCEzEPuyQi/d2i/vP2BPkG4Au2E+fs2vTb8eC+8PTs/Qz0+hviISD0/Mn+4vL32gvVDLkbJT3RGAT2
393vF+UL6QcPDuolJM3l5igAEu3O/O4Hvl8A/g8I3gzJ8Q8b4w73+xEN4x8B3Pff/BsNK/Ed/ja7JdoL9RD88uT/Dw7c++cNIgH1Cym+FOstvRrgAiUa8qMG
Kef8AN727OIm7/Q6FhPtIMEZDv3s1hUGFBbOB/AexDTiK98T5vTr6vQK+ArN6AAV6zUq2t7kHd3m0dbj4CPODfvlLfjvDN7E1RMDFwQS8SbmFzQZ8sYe4xnr
3QsJMcVMLwj16QQa1+AXBfn77RYHNgPw7wgV9iIbHzDa9v846lwDBQDpEx3Dzw4J9gHaAhAR6goTEeHQ6iAIEv8N6ifyPPkRCPTzLL7EARE3/w4B9yL+ChH3
2qMNEgYEChcNPNZNIPgK6yf5zr/qQv0u4vYRGf8AAgrf7RIDFRLs9eMRsTsfBgLS+y/zsh4IAgzoFR8U3wPpEBPrDAwQGPj2ChOpNjYYAvAi9ubX9TUXJfsM
ACzkGPnwHfEQBBnm9fS+KeAwIvHND+8OC8r8DsIWDv/88tMQJtb22BrEBCr0+gPyySlF5Som7wTzAP/nQ/LuEPgf/BPY8dTqLdP78P7jAwHJBenqAQQw/sK8
Dt3lCfIFBgnYHiL+AMIfAQrr3PnQHrw4Fwr2BPrj/M8eE8Uv9BUi7NcCEhX/1gvWHfHLCQEp0T8N7x3wHzHSyBQvAR7xARoUAfT9/ffRDwsiHAQXEfXFKwYE
AATlAufu8TjS9urz7/HSHC8cFdsBzRke49/uTeFDCy/8GwTz79XpEQ4W8fjgGu8CFgLQx+brLgkU9AMuu1IUDNjiBgDk4Rj2SRIC6xEV6zX6AwPiIv78Ccr4
9yKnJg7/BTL0DO7fBRUMFgAUDu3+7j8AEOAC8Cgz8gcGGPIzAhUEGQwq3bQp5PIMDvrl/McfIfztwxcMGwET/BEWw24eGRDeEADR5AAdD+30DvgGAQ4eG/QY
++QaJecIERviIC0v+/HACwT9CQPeDf0F/EId+f7XGdgA1CHn4QMCBMxfMxTxAvUQyPn4Svcf3Qr8LPYW+fAB+B4H/SQB9Bz41WUZGvvlFSoE6fMc6SL7+/ky
BjUXAAT1GwsQIssK/RPE3wwR0Bv19O7YCAUE9tQkCh8MJR/6HNrzxRcT7hnpHrsh8vbwBPHx1sXwBSERBv0U/801DfX0rwj1DtPqBM8nyUwI9fPj/Pvxv/0I
ziLyFPsl7SoKGA7C9hH3BeED6z2zIQwkER0JDdrLxykEBeoE9DDnBR/6KfT97gr80OzkJ99J8e/4GiEc2Mv5JRQt5Ab2HwX7BfzkxQoJGxLiDN0jvBAEEgr1
3+PRxwoGIfvz/jQU8C0yAerXI+cR0xEHASe/Mh37wuwNFujWOSA5/vfu7CndIu/1AN8oCgYiyewKJ7lJGv792Q4v8u8EGOYd9PwHDxIFKQQD1iARL+cG8r8Z
vyYYG9j5MPbhzB783BP28vkJyR8dA/bZ9tIq4wQS5Sa3EuUhCdPZ+t7hFvkfCxX+ECPkMCwIxs033RTi5/jeHMQiBxfxCd303dMD+dsF8ew1Gg/w9ukY4jbO
Ignf9+Usvhfz8u0OCQLixQX2IRwTAfkZ0iQd4Ny0ERIFDQ==`,
  },
};
