"""The hostile pupil: whoever writes whatever, on every screen, in every verb and in every export."""
