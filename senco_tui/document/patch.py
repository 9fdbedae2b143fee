"""A text changed span by span: what a value differs in becomes the fewest lines, and every other byte stays.

The spans come from the marks of the YAML nodes; a shape that is not foreseen raises, it is never guessed at.
"""

import re
from difflib import SequenceMatcher
from typing import Any, cast

import yaml

from senco_tui.document.fields import fields_of
from senco_tui.document.flow import flow, flow_key, flow_scalar
from senco_tui.document.meaning import key_of_entry
from senco_tui.document.refusal import CannotAmend
from senco_tui.document.scalars import block, folded, in_style, scalar
from senco_tui.document.splice import Splice
from senco_tui.document.tree import step
from senco_tui.document.write import entry, list_entry, mapping, sequence


class Patch(Splice):
    """The replacements that make one head of a text say something else."""

    def fields(self, root: yaml.Node | None, old: Any, new: Any) -> None:
        """Change the document's own fields from `old` to `new`."""
        if root is None or (isinstance(root, yaml.MappingNode) and not root.value):
            self._whole_head(root, new)
        else:
            self._mapping(cast(yaml.MappingNode, root), old, new, top=True)

    def _whole_head(self, root: yaml.Node | None, new: Any) -> None:
        lines = "\n".join(mapping(new, 0))
        if root is None:
            self._lines_at(self._end, lines)
        else:
            self._span(self.at(root.start_mark), self.stop(root), lines)

    # fields of a group

    def _mapping(self, node: yaml.MappingNode, old: Any, new: Any, *, top: bool = False) -> None:
        was, now = _parts(old), _parts(new)
        going = [k for k in was if step(node, k) and self._emptied(new, k, was[k], now.get(k))]
        differing = [k for k in now if k not in going and was.get(k) != now[k]]
        adding = [k for k in differing if not step(node, k)]
        if not adding and len(going) == len(node.value) and not (top and not node.flow_style):
            return self._span(self.at(node.start_mark), self.stop(node), "{}")
        kept = [k for k in now if k not in going and (k in adding or step(node, k))]
        for key in differing:
            found = step(node, key)
            if found:
                self._value(found[0], found[1], was.get(key), now[key], node)
            else:
                self._new_field(node, key, now[key], kept[: kept.index(key)])
        return self._without_fields(node, going)

    def _emptied(self, owner: Any, key: str, was: Any, value: Any) -> bool:
        if was == value or (value is not None and value != ()):
            return False
        return type(owner) is dict or bool(value == fields_of(type(owner))[key].default)

    def _new_field(self, node: yaml.MappingNode, key: str, value: Any, earlier: list[str]) -> None:
        before = [k for k in earlier if step(node, k)]
        if node.flow_style:
            return self._new_flow_field(node, key, value, before)
        column = node.value[0][0].start_mark.column
        lines = "\n".join(entry(scalar(key), value, column))
        if before:
            self._lines_after(self.stop(step(node, before[-1])[1]), column, lines)  # type: ignore[index]
        elif not self.behind_dash(first := self.at(node.value[0][0].start_mark)):
            self._span(self.line_start(first), self.line_start(first), lines + "\n")
        else:
            self._span(first, first, lines.lstrip() + "\n" + " " * column)
        return None

    def _new_flow_field(self, node: yaml.MappingNode, key: str, value: Any, before: list[str]) -> None:
        written = f"{flow_key(key)}: {flow(value)}"
        if before:
            at = self.stop(step(node, before[-1])[1])  # type: ignore[index]
            self._span(at, at, f", {written}")
        else:
            at = self.at(node.start_mark) + 1
            self._span(at, at, f"{written}, ")

    def _without_fields(self, node: yaml.MappingNode, keys: list[str]) -> None:
        going = [n for n, (key, _) in enumerate(node.value) if key.value in keys]
        if node.flow_style:
            return self._without_flow(node, [k for k, _ in node.value], [v for _, v in node.value], going)
        first = self.at(node.value[0][0].start_mark)
        lead = next(n for n in range(len(going) + 1) if n == len(going) or going[n] != n)
        if lead and self.behind_dash(first):
            self._without_first(node, lead)
            going = going[lead:]
        for place in going:
            start = self.line_start(self.at(node.value[place][0].start_mark))
            self._without_lines(start, self.stop(node.value[place][1]))
        return None

    def _without_first(self, node: yaml.MappingNode, count: int) -> None:
        """Take out the fields behind the dash of a list's entry, so that the next stands behind it."""
        start, stop = self.at(node.value[0][0].start_mark), self.stop(node.value[count - 1][1])
        line_end = self.line_end(stop)
        until = self.at(node.value[count][0].start_mark) if count < len(node.value) else line_end
        if count > 1 and re.search(r"\n[ ]*#", self.text[start:stop]):
            raise CannotAmend("A remark stands between fields that would go; edit this entry by hand.")
        remarked = self.text[line_end:until].strip()
        self._span(start, line_end if remarked else until, "")

    def _without_flow(self, node: Any, firsts: list[Any], lasts: list[Any], going: list[int]) -> None:
        for place in going:
            run_ends = next(n for n in range(place, len(firsts)) if n + 1 not in going)
            if place - 1 in going:
                continue
            if run_ends + 1 < len(firsts):
                self._span(self.at(firsts[place].start_mark), self.at(firsts[run_ends + 1].start_mark), "")
            elif place:
                self._span(self.stop(lasts[place - 1]), self.stop(lasts[run_ends]), "")
            else:
                self._span(self.at(node.start_mark) + 1, self.at(node.end_mark) - 1, "")

    # one field's value

    def _value(self, key: yaml.Node | None, node: Any, old: Any, new: Any, holder: Any) -> None:
        if isinstance(node, yaml.MappingNode) and node.value and _grouped(old) and _grouped(new):
            known = _parts(old)
            if (
                key
                and not node.flow_style
                and not mapping(new, 0)
                and all(k.value in known for k, _ in node.value)
            ):
                return self._below(key, node, [], "{}")
            return self._mapping(node, old, new)
        if isinstance(node, yaml.SequenceNode) and node.value and type(old) is tuple and new:
            return self._sequence(node, old, new)
        if holder.flow_style:
            start = self.at(node.start_mark)
            written = flow(new) if not isinstance(node, yaml.ScalarNode) else self._flow_word(node, new)
            lead = " " if start and self.text[start - 1] in ":," else ""
            return self._span(start, self.stop(node), lead + written)
        indent = (key or holder).start_mark.column + 2
        if isinstance(node, yaml.ScalarNode) and not _structured(new):
            return self._word(node, new, indent)
        lines = sequence(new, indent) if type(new) is tuple else mapping(new, indent)
        return self._below(key, node, lines, "[]" if type(new) is tuple else "{}")

    def _flow_word(self, node: yaml.ScalarNode, new: Any) -> str:
        if _structured(new):
            return flow(new)
        return flow_scalar(in_style(new, node.style, node.value), new)

    def _word(self, node: yaml.ScalarNode, new: Any, indent: int) -> None:
        start, stop = self.at(node.start_mark), self.stop(node)
        lead = "" if self.text[start - 1] in " \n" else " "
        lines = self._blocked(node, new, indent)
        if lines is None:
            return self._span(start, stop, lead + in_style(new, node.style, node.value))
        line_end = self.line_end(stop)
        trailing = self.text[stop:line_end] if node.style not in ("|", ">") else ""
        body = "\n".join(lines[1:])
        return self._span(
            start, max(stop, line_end if trailing else stop), f"{lead}{lines[0]}{trailing}\n{body}"
        )

    def _blocked(self, node: yaml.ScalarNode, new: Any, indent: int) -> list[str] | None:
        if type(new) is not str:
            return None
        if node.style not in ("|", ">"):
            return block(new, indent)
        head, *kept = self.text[self.at(node.start_mark) : self.stop(node)].split("\n")
        indent = next((len(k) - len(k.lstrip(" ")) for k in kept if k.strip()), indent)
        lines = (folded(new, indent) if node.style == ">" else None) or block(new, indent)
        remark = re.search(r"\s#.*", head.rstrip("\r"))
        return [lines[0] + (remark.group() if remark else ""), *lines[1:]] if lines else None

    def _below(self, key: yaml.Node | None, node: Any, lines: list[str], empty: str) -> None:
        after = self.stop(key) if key is not None else self.at(node.start_mark)
        colon = re.compile(r"[ ]*:").match(self.text, after)
        if colon is None:
            raise CannotAmend(
                f"This is written in a way senco cannot change (line {node.start_mark.line + 1})."
            )
        stop = max(self.stop(node), colon.end())
        if not lines:
            return self._span(colon.end(), stop, f" {empty}")
        end = self.line_end(stop)
        return self._span(colon.end(), end, self.text[stop:end].rstrip() + "\n" + "\n".join(lines))

    # entries of a list

    def _sequence(self, node: yaml.SequenceNode, old: tuple[Any, ...], new: tuple[Any, ...]) -> None:
        if len(old) != len(node.value):
            raise CannotAmend("This list holds entries senco does not know.")
        was, now = _names(old), _names(new)
        if node.flow_style and not any(name in was for name in now):
            return self._span(self.at(node.start_mark), self.stop(node), flow(new))
        going: list[int] = []
        for tag, i, i_end, j, j_end in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
            paired = tag == "equal" or (tag == "replace" and was == list(old))
            pairs = min(i_end - i, j_end - j) if paired else 0
            for n in range(pairs):
                if old[i + n] != new[j + n]:
                    self._entry(node, i + n, old[i + n], new[j + n])
            going += range(i + pairs, i_end)
            if j + pairs < j_end:
                self._new_entries(node, i + pairs, new[j + pairs : j_end])
        return self._without_entries(node, going)

    def _entry(self, node: yaml.SequenceNode, place: int, old: Any, new: Any) -> None:
        inside = node.value[place]
        if isinstance(inside, yaml.MappingNode) and not inside.value and not node.flow_style:
            lines = list_entry(new, node.start_mark.column)
            self._span(
                self.at(inside.start_mark),
                self.stop(inside),
                "\n".join(lines)[node.start_mark.column + 2 :],
            )
        else:
            self._value(None, inside, old, new, node)

    def _new_entries(self, node: yaml.SequenceNode, place: int, values: tuple[Any, ...]) -> None:
        if node.flow_style:
            written = ", ".join(map(flow, values))
            at = self.stop(node.value[place - 1]) if place else self.at(node.start_mark) + 1
            return self._span(at, at, f", {written}" if place else f"{written}, ")
        column = node.start_mark.column
        lines = "\n".join(sequence(values, column))
        if place:
            return self._lines_after(self.stop(node.value[place - 1]), column, lines)
        first = self.line_start(self.at(node.start_mark))
        return self._span(first, first, lines + "\n")

    def _without_entries(self, node: yaml.SequenceNode, going: list[int]) -> None:
        if node.flow_style:
            return self._without_flow(node, node.value, node.value, going)
        for place in going:
            self._without_lines(self._dash(node, place), self.stop(node.value[place]))
        return None

    def _dash(self, node: yaml.SequenceNode, place: int) -> int:
        column = node.start_mark.column
        after = self.stop(node.value[place - 1]) if place else self.line_start(self.at(node.start_mark))
        dash = re.compile(rf"^[ ]{{{column}}}-(?=[ \r\n]|\Z)", re.MULTILINE)
        found = dash.search(self.text, after, self.at(node.value[place].start_mark) + 1)
        if found is None:
            raise CannotAmend(
                f"The list in line {node.start_mark.line + 1} is written in a way senco cannot change."
            )
        return found.start()


def _parts(value: Any) -> dict[str, Any]:
    return value if type(value) is dict else {name: getattr(value, name) for name in fields_of(type(value))}


def _grouped(value: Any) -> bool:
    return type(value) is dict or hasattr(value, "__dataclass_fields__")


def _structured(value: Any) -> bool:
    return type(value) is tuple or _grouped(value)


def _names(entries: tuple[Any, ...]) -> list[Any]:
    if all(hasattr(e, "id") for e in entries):
        return [key_of_entry(e) for e in entries]
    return list(entries)
