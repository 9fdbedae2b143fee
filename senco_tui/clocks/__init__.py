"""Dates the law and the plan ask for, worked from trigger dates; knows no file, no order, no colour."""
