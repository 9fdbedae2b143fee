"""Why it was done, in the plain words of whoever did it: no name, nothing that points to one pupil."""

from senco_tui.demonstration.chance import falls, pick

REASONS: dict[str, tuple[str, ...]] = {
    "brought-in": (
        "From the paper file; the older pages stay in the cupboard.",
        "Typed up from the folder. What could not be read is left out.",
        "The paper file, as it stood at the start of the year.",
        "Brought over from the old spreadsheet and checked against the folder.",
    ),
    "file-opened": (
        "Two adults have noticed the same thing.",
        "Asked for by the class teacher after the pupil progress meeting.",
        "The family asked us to look.",
        "Noticed at the half-termly check.",
        "So that what we try is written down from the first day.",
        "The same worry came up for the third time at briefing.",
    ),
    "status-changed": (
        "Agreed with the family: more is needed than ordinary class help.",
        "After six weeks of trying; the family would like it on the register.",
        "Two assessments and one conversation point the same way.",
        "Decided with the class teacher and the family, at the same table.",
    ),
    "plan-made": (
        "As the plan says, from the day it was made.",
        "The final plan came; the family has the same copy.",
    ),
    "casefile-amended": (
        "To have it in one place.",
        "The family told us.",
        "Put right after the phone call.",
        "So that whoever picks this up next knows.",
        "Noted at once, details to follow.",
        "From the office's list.",
    ),
    "plan-written": (
        "First plan, written with the family at the table.",
        "First cycle. Small on purpose.",
        "Written the week after the meeting, from three lessons watched.",
        "Begun with what is already working.",
        "Three things, in the order the pupil chose.",
    ),
    "cycle-begun": (
        "From the review. What worked goes on; what did not is changed.",
        "One bar moved, one thing kept, as agreed at the review.",
        "As agreed: fewer words, clearer targets.",
        "New cycle on the same day, while it was fresh.",
        "Carried forward what is still needed and let go of what is not.",
        "Next cycle, with the class teacher's figures.",
        "Reviewed on paper; this is the cycle that came of it.",
    ),
    "support-arranged": (
        "Agreed with the family, in the words we would say to them.",
        "So that the next adult does the same thing.",
        "It was done already; now it is written down.",
        "After the meeting, while everyone remembered.",
        "For whoever covers on a Friday.",
    ),
    "outcome-reworded": (
        "So that two people would count the same thing.",
        "The class teacher asked what it would look like; now it says.",
        "After the therapist's visit.",
        "It was really two outcomes; this is the one that matters.",
        "The supply teacher could not tell what to do from it.",
        "The old wording could not be measured.",
    ),
    "target-raised": (
        "Already there by half-term: asked for a little more.",
        "Too easy as it stood.",
        "Raised at the pupil's own wish.",
        "Reached three weeks running.",
        "Set low on purpose, to begin with something won.",
    ),
    "review-moved": (
        "The family could not make the first date.",
        "The therapist can come if we wait.",
        "Moved so that it does not fall in the test week.",
    ),
    "strategy-added": (
        "Added after the second week, because it works.",
        "Something that helped, found by accident on a wet Tuesday.",
        "From the profile: it belonged here as well.",
    ),
    "plan-agreed": (
        "Signed at home and brought back in the book bag.",
        "Agreed by phone; signature to follow.",
        "Read through at the gate and agreed.",
    ),
    "section-reworded": (
        "In the family's own words instead of ours.",
        "Asked again, on a better day.",
        "As said at the gate.",
        "The pupil corrected it.",
        "Shorter.",
    ),
    "review-held": (
        "Forty minutes, everyone there who said they would be.",
        "Short and to the point; notes typed in the meeting.",
        "Held by phone in the end.",
        "Evidence from the class log and two lessons watched.",
        "Written up the same evening.",
        "The pupil spoke first.",
        "Figures checked twice.",
        "Held in the classroom, on small chairs.",
        "One thing to celebrate and one to change.",
    ),
    "review-sent": (
        "Copy home in the book bag.",
        "Sent with a line about what will be different on Monday.",
        "By e-mail and on paper.",
        "Given at the gate.",
    ),
    "contact-logged": (
        "Written down before the next bell.",
        "Nothing to do, but worth keeping.",
        "So that nobody asks again.",
        "Told the class teacher as well.",
        "Promised to write it down, and here it is.",
    ),
    "meeting-logged": (
        "Counts towards the three of this year.",
        "One of the three. Notes to the family the same day.",
        "Half an hour, nobody in a hurry.",
    ),
    "action-done": (
        "Done as promised.",
        "Done, later than we said.",
        "Ticked off after asking.",
        "Copy sent with it.",
    ),
    "note-written": (
        "While it is fresh.",
        "From the back of an envelope.",
        "For the review.",
        "In the pupil's own words, as near as I could write.",
        "Seen, not guessed.",
        "For the next teacher too.",
    ),
    "profile-written": (
        "Written with the pupil, read back, corrected.",
        "For the door and for the supply folder.",
        "The first one; it will change.",
        "Made to fit one page.",
    ),
    "profile-reviewed": (
        "Read through with the pupil: this much is different now.",
        "Termly look; the supply teacher's question answered.",
        "The pupil wanted one thing out and one thing in.",
        "After the change of class.",
    ),
    "request-made": (
        "What we have tried is not enough, and we do not know why.",
        "Agreed at the review, with the family's consent.",
        "Asked early: the wait is long.",
        "The family asked, and we agree.",
        "For the papers.",
    ),
    "request-chased": (
        "Past the day they gave.",
        "Nothing heard.",
        "Asked a person this time, not an address.",
        "In the weekly sweep.",
        "The family asked us where it had got to.",
    ),
    "request-answered": (
        "It came.",
        "Rang to say so, post to follow.",
        "Read with the family the same week.",
        "Earlier than we feared.",
    ),
    "request-closed": ("What was useful is in the plan.", "Thanked, and filed.", "The family has the copy."),
    "ehc-amended": (
        "From the LA's letter.",
        "Dated from the portal, not from the envelope.",
        "As the law has it, the clock runs from this.",
        "The family has the same letter.",
        "Entered the day it came.",
    ),
    "annual-review-amended": (
        "Next rung of the ladder.",
        "As the regulations ask.",
        "Sent to everyone on the list.",
        "Ticked off from the checklist.",
    ),
    "attention-amended": (
        "Not ours to do, but ours to watch.",
        "In the weekly triage.",
        "Comes back on the day.",
        "Said aloud, so written down.",
    ),
}


def reason_for(change: str, seed: str, silent: float = 0.12) -> str:
    """Why, for that change; now and then nobody said."""
    options = REASONS.get(change, ())
    if not options or falls(f"{seed} {change} silent", silent):
        return ""
    return pick(f"{seed} {change} reason", options)
