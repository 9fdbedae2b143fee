"""The field's own words: those that may stand in history because nobody can be known by them."""

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
    advisory teacher|advocate|agreed|amend|assess|camhs|carer|cease|change|child|class teacher|close|
    closed|college|continue|core|deputy head|designated lead|dsl|educational psychologist|ehc plan|
    element 1|element 2|element 3|ep|family|family support worker|father|form tutor|foster carer|
    further education|governor|gp|grandfather|grandmother|grandparent|grant|guardian|head|head of year|
    head teacher|headteacher|health|health visitor|hlta|home|interpreter|issue|keep|key person|
    key stage 1|key stage 2|key stage 3|key worker|keyworker|la|local authority|lsa|mainstream|maintain|
    monitor|monitoring|mother|no|no change|no further action|not assess|not issue|nursery|
    occupational therapist|officer|ot|paediatrician|parent|parents|physiotherapist|post-16|primary|pupil|
    pupil premium|re-assess|reassess|reception|refused|register|salt|school|school nurse|secondary|
    sen support|senco|sencos|setting|sibling|sixth form|social care|social worker|special|specialist|
    specialist teacher|speech and language therapist|support|ta|teacher|teaching assistant|top-up|tutor|
    universal|yes|young person
"""

_HEADINGS = """
    a about access actions adult adults after agreed am an and annual anything appreciate are around
    arrangements as asked assess assessment assessments at attendance background barriers baseline be
    because before behaviour best better calm calming can carers changed child clubs cognition
    communicate communication concern concerns consent contact contacts context curriculum daily day
    decision decisions description different difficult difficulties discussed discussion do does done
    ehc else emotional environment equipment evidence family feel find first for from good got group
    hard has have health help helpful helps history home how i impact important in independence
    interaction interests is issues it know knows language learn learning lesson lessons like likes list
    listen literacy lunchtime main maths matters me medical meeting mental met must my need needs new
    next not note notes now observation observed of on or other others our outcome outcomes outside
    parent parental parents people person personal physical plan planned plans play playtime positive
    present previous professional professionals profile progress provision pupil pupils question
    questions reading reason reasons recommendations recommended report request resources response
    result results review reviewed risk routine routines s said saw say says school seen self sensory set
    should situation sleep social something speech spoken staff starting step steps still strategies
    strategy strengths summary supply support supported talk talked targets teacher teachers the their
    them themselves they thing things this time to toileting told transition tried trigger triggers try
    turn under understand us use used view views visit voice want was we what when where which who why
    with words work worked working works worried worries writing wrote yet you young your
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

CODES = frozenset(str(word) for kind in (*_KINDS, *_MORE_KINDS) for word in kind) | frozenset(YEARS)
"""Every code of the vocabulary, written as it is filed."""

CHOICES = frozenset(word.strip() for word in _CHOICES.replace("\n", "|").split("|")) - {""} | frozenset(
    AREA_OF_NEED.values()
)
"""Roles, relations and decisions, in small letters."""

HEADING_WORDS = frozenset(_HEADINGS.split())
"""Words a heading may be made of and still be quoted; no first name that is also a word is among them."""

UNITS = frozenset(_UNITS.split())
"""What outcomes are counted in, and the little words between."""
