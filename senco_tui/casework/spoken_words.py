"""The field's own words: those that may stand in history because nobody can be known by them."""

from senco_tui.casework.choices import (
    AdjustmentDecision,
    AdjustmentKind,
    ComplaintStage,
    ExamBasis,
    ExamLevel,
    ExamOutcome,
    Move,
)
from senco_tui.casework.vocabulary import (
    AREA_OF_NEED,
    YEARS,
    Act,
    Channel,
    Confidentiality,
    Flag,
    Force,
    Layer,
    Met,
    NeedType,
    NextStep,
    NoteKind,
    RequestKind,
    SettingKind,
    Side,
    Status,
)

_CHOICES = """
    adoptive parent|advisory teacher|advocate|agreed|amber|amend|amend the plan|assess|assistant senco|
    attendance officer|audiologist|aunt|autism outreach|breach|brother|camhs|carer|cease|cease the plan|
    change|child|childminder|class teacher|class team|close|closed|closing|college|continue|core|
    counsellor|dentist|deputy head|designated lead|dsl|early help|early years|earlyhelp|
    educational psychologist|ehc plan|element 1|element 2|element 3|elsa lead|
    emotional literacy support assistant|ep|family|family support worker|father|form tutor|foster carer|
    foster father|foster mother|further education|governor|gp|grandfather|grandmother|grandparent|grant|
    guardian|head|head of year|head teacher|headteacher|headteacher and senco|health|health visitor|
    higher level teaching assistant|hlta|home|interpreter|issue|keep|keep the plan|key person|
    key stage 1|key stage 2|key stage 3|key worker|keyworker|la|la-sen|learning mentor|local authority|
    lsa|lunchtime team|mainstream|maintain|mhst|monitor|monitoring|mother|no|no change|
    no further action|no plan|not assess|not issue|not needed|not yet|nurse|nursery|nursery teacher|
    occupational therapist|officer|optician|ot|outreach|paediatrician|paeds|parent|parents|
    pastoral lead|pep|physio|physiotherapist|plan|playworker|portage|post-16|primary|promised|
    psychologist|pupil|pupil premium|quiet|re-assess|reassess|reception|refused|register|
    register as sen support|safeguarding|salt|school|school nurse|school office|secondary|sen support|
    sen-support|senco|sencos|sensory|setting|sibling|sister|sixth form|social care|social worker|
    special|special guardian|specialist|specialist teacher|speech and language therapist|step-parent|
    stepfather|stepmother|stepparent|support|suspended|ta|teacher|teaching assistant|top-up|tutor|uncle|
    universal|unreadable|virtual school|virtual-school|waiting|watch|watch and wait|watching|yes|
    young person|governing body|governors|all staff|teachers|teaching assistants|monday|tuesday|
    wednesday|thursday|friday
"""

_HEADINGS = """
    a about access actions adult adults after agreed am an and annual anything appreciate are around
    arrangements as asked assess assessment assessments at attendance background barriers baseline be
    because been before behaviour being best better calm calming can carers changed changes child clubs
    cognition communicate communication concern concerns consent contact contacts context could
    curriculum daily day decision decisions description did different difficult difficulties discussed
    discussion do does doing done easy ehc else emotional enjoy enjoys environment equipment every
    everyone evidence extra family feel feels find finds first for from give given goes going good got
    group happen happened happens hard has have he health help helpful helps her him his history home
    how i impact important in independence interaction interests is issues it its keep know knows
    language learn learning lesson lessons like likes list listen literacy lunchtime main makes making
    maths matters may me mean means medical meeting mental met more most much must my need needs new
    next not note notes notice noticed now observation observed of on one or other others our out
    outcome outcomes outside over own parent parental parents part people person personal physical place
    places plan planned plans play playtime positive present previous professional professionals profile
    progress provision pupil pupils question questions quick reading ready reason reasons
    recommendations recommended report request resources response result results review reviewed risk
    routine routines s said saw say says school seem seems seen self sensory set she should show shows
    situation sleep social something speech spoken staff start starting step steps still strategies
    strategy strengths success suggest suggested summary supply support supported talk talked targets
    teacher teachers tell the their them themselves there these they thing things this those time to
    today toileting told transition tried trigger triggers try turn under understand us use used view
    views visit voice want was we week well what when where which while who why with words work worked
    working works worried worries would writing wrote year yet you young your
"""

_UNITS = """
    book books count day days digraph digraphs error errors exchange exchanges fact facts hour hours
    initiation initiations item items lesson lessons letter letters line lines lunchtime lunchtimes mark
    marks match matches minute minutes month months morning mornings number numbers object objects
    occasion occasions page pages peer peers phoneme phonemes phrase phrases picture pictures playtime
    playtimes point points prompt prompts reminder reminders second seconds sentence sentences session
    sessions sheet sheets sound sounds step steps stories story task tasks term terms time times turn
    turns week weeks word words year years
    % a an each every in of out per
"""

_KINDS = (Act, Channel, Confidentiality, Flag, Layer, Met, NeedType, NextStep, NoteKind)
_MORE_KINDS = (Force, RequestKind, SettingKind, Side, Status)
_RECORD_KINDS = (
    AdjustmentDecision, AdjustmentKind, ComplaintStage, ExamBasis, ExamLevel, ExamOutcome, Move,
)  # fmt: skip

CODES = frozenset(str(word) for kind in (*_KINDS, *_MORE_KINDS, *_RECORD_KINDS) for word in kind) | frozenset(
    YEARS
)
"""Every code of the vocabulary, written as it is filed."""

CHOICES = frozenset(word.strip() for word in _CHOICES.replace("\n", "|").split("|")) - {""} | frozenset(
    AREA_OF_NEED.values()
)
"""Roles, relations and decisions, in small letters."""

HEADING_WORDS = frozenset(_HEADINGS.split())
"""Words a heading may be made of and still be quoted, in small letters; and see `NAMES_TOO`."""

NAMES_TOO = frozenset({"may"})
"""Heading words that are somebody's name when they begin with a capital."""

UNITS = frozenset(_UNITS.split())
"""What outcomes are counted in, and the little words between."""
