"""Which errors each call of the runtime can answer with, read out of the source.

The pallets say it themselves: a call is a struct with a kCall and a dispatch(), an error is
`kError("Name")`, and what a function calls is told by the names in its body. So the functions
below dispatch() are followed by name, in the manner of C++: the own file first, then the own
namespace, then the enclosing ones. It sees too much rather than too little: an error that a
caller swallows counts unless the swallowing is visible (`static_cast<void>(f())`, `!f()`).
"""
import pathlib
import re

TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'|[A-Za-z_]\w*|\d[\w\']*|::|->|[^\s\w]')
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/', re.DOTALL)
MACRO = re.compile(r'^SOMA_\w+\([^()]*\)', re.MULTILINE)
DIRECTIVE = re.compile(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', re.MULTILINE)
WORD = re.compile(r'[A-Za-z_]\w*$')
NOT_CALLED = {"if", "for", "while", "switch", "return", "sizeof", "decltype", "static_cast", "case",
              "SOMA_TRY", "SOMA_ASSERT", "requires", "noexcept", "catch", "constexpr", "alignas"}
# What any container or storage item has; never a function of the pallets.
COMMON = {"get", "set", "remove", "mutate", "contains", "take", "clear", "key", "value", "size",
          "begin", "end", "empty", "push_back", "insert", "find", "erase", "has_value", "error",
          "items", "forEach", "forEachUnder", "keyPrefix", "name", "id", "deposit", "config",
          "emplace_back", "front", "back", "dispatchInfo", "dispatch", "info", "bytes", "span"}


class Function:
    """A function, or a declared constant whose initialiser names functions."""

    def __init__(self, file, names, cls, name, body):
        self.file, self.names, self.cls, self.name, self.body = file, names, cls, name, body

    def __repr__(self):
        return "::".join((*self.names[2:], *([self.cls] if self.cls else []), self.name))


def tokens_of(path):
    text = COMMENT.sub(" ", path.read_text())
    return TOKEN.findall(MACRO.sub(" ", DIRECTIVE.sub(" ", text)))


def close_of(tokens, start):
    """The bracket that closes the one at `start`."""
    depth = 0
    for i in range(start, len(tokens)):
        if tokens[i] == "{":
            depth += 1
        elif tokens[i] == "}":
            depth -= 1
            if depth == 0:
                return i
    return len(tokens)


def without_template(head):
    while head[:1] == ["template"]:
        depth = 0
        for i, token in enumerate(head):
            depth += {"<": 1, ">": -1}.get(token, 0)
            if i > 0 and depth == 0:
                head = head[i + 1:]
                break
        else:
            return head
    return head


class Parser:
    def __init__(self, file, tokens, functions, calls):
        self.file, self.tokens = file, tokens
        self.functions, self.calls = functions, calls

    def scope(self, i, end, names, cls):
        head = []
        last = None
        while i < end:
            token = self.tokens[i]
            if token == ";":
                head = []
            elif token == "{":
                close = close_of(self.tokens, i)
                kind = self.block(i, close, head, names, cls, last)
                if kind is not None:
                    last = kind
                    head = [] if kind is not False else head
                i = close
            elif token == ":" and head in (["public"], ["private"], ["protected"]):
                head = []
            else:
                head.append(token)
            i += 1

    def block(self, start, close, head, names, cls, last):
        """None or False: what follows belongs to the same declaration."""
        head = without_template(head)
        body = self.tokens[start + 1:close]
        if head.count("(") != head.count(")"):
            return False
        if "namespace" in head:
            own = [t for t in head[head.index("namespace") + 1:] if WORD.match(t)]
            self.scope(start + 1, close, (*names, *own), cls)
            return "namespace"
        opening = head.index("(") if "(" in head else len(head)
        kinds = [k for k in ("struct", "class", "union", "enum") if k in head[:opening]]
        if kinds and "=" not in head:
            if kinds[-1] != "enum":
                own = next(t for t in head[head.index(kinds[-1]) + 1:] if WORD.match(t))
                self.scope(start + 1, close, names, own)
            return "class"
        if not head:
            if isinstance(last, Function):
                last.body += body
                return last
            return None
        if "(" in head and "=" not in head[:opening]:
            return self.function(head, opening, names, cls, body)
        name = next((t for t in reversed(head[:head.index("=")] if "=" in head else head)
                     if WORD.match(t)), None)
        if name == "kCall" and cls:
            texts = [t for t in body if t.startswith('"')]
            if texts:
                self.calls.append((names, cls, texts[0].strip('"')))
        if name:
            self.functions.append(Function(self.file, names, None if name == "kCall" else cls,
                                           name, ["<init>", *head, "{", *body]))
        return False

    def function(self, head, opening, names, cls, body):
        at = opening
        if head[at - 1] == "operator":
            name, at = "operator()", at - 1
            arguments = head[opening + 2:]
        else:
            while at < len(head) and (head[at] != "(" or not WORD.match(head[at - 1])
                                      or head[at - 1] in NOT_CALLED):
                at += 1
            if at >= len(head):
                return None
            name, at = head[at - 1], at - 1
            arguments = head[at + 1:]
        if at >= 2 and head[at - 1] == "::":
            cls = head[at - 2]
        made = Function(self.file, names, cls, name, body)
        made.arguments = arguments
        self.functions.append(made)
        return made


class Source:
    def __init__(self, root):
        runtime = root / "chain" / "runtime"
        files = [*sorted((runtime / "pallets").rglob("*.h")),
                 *sorted((runtime / "pallets").rglob("*.cpp")),
                 runtime / "origin.h", runtime / "bounded_call.cpp"]
        self.functions, self.calls, self.pallets = [], [], {}
        for path in files:
            parser = Parser(str(path), tokens_of(path), self.functions, self.calls)
            parser.scope(0, len(parser.tokens), (), None)
        self.by_name = {}
        for function in self.functions:
            self.by_name.setdefault(function.name, []).append(function)
            if function.name == "kPallet" and function.body[0] == "<init>":
                self.pallets[function.names] = next(
                    t.strip('"') for t in function.body if t.startswith('"'))

    def pallet_of(self, names):
        while names:
            if names in self.pallets:
                return self.pallets[names]
            names = names[:-1]
        return None

    def candidates(self, function, qualifier, name, is_method):
        found = self.by_name.get(name, [])
        if is_method:
            return [f for f in found if f.cls]
        if qualifier:
            return [f for f in found
                    if (f.names and f.names[-1] == qualifier) or f.cls == qualifier]
        found = [f for f in found if f.body[:1] != ["<init>"] or "&" in f.body or "(" in f.body]
        near = [f for f in found if f.file == function.file and
                (f.cls in (None, function.cls))]
        if near:
            return near
        names = function.names
        while names:
            here = [f for f in found if f.names == names and f.cls in (None, function.cls)]
            if here:
                return here
            names = names[:-1]
        return []

    def uses(self, function):
        """(errors, functions called) of one body."""
        body, errors, called = function.body, set(), []
        for i, token in enumerate(body):
            if not WORD.match(token):
                continue
            following = body[i + 1] if i + 1 < len(body) else ""
            before = body[i - 1] if i else ""
            qualifier = body[i - 2] if before == "::" and i > 1 else None
            if token == "kError" and following == "(" and body[i + 2].startswith('"'):
                names = function.names
                if qualifier:
                    names = next(n for n in self.pallets if n[-1] == qualifier)
                errors.add(self.pallet_of(names) + "." + body[i + 2].strip('"'))
            elif before == "::" and qualifier == "Kind" and i > 3 and body[i - 4] == "DispatchError":
                errors.add(token)
            elif qualifier in ("TokenError", "ArithmeticError"):
                errors.add(qualifier.removesuffix("Error") + "." + token)
            elif following == "{" and any(f.cls == token for f in self.by_name["dispatch"]):
                called += [f for f in self.by_name["dispatch"]
                           if f.cls == token and f.names == function.names]
            elif following in ("(", "<") or token.startswith("k") or self.is_address(body, i):
                is_method = before in (".", "->")
                if token in NOT_CALLED or (is_method and token in COMMON) or \
                        self.is_swallowed(body, i):
                    continue
                called += self.candidates(function, qualifier, token, is_method)
        return errors, called

    @staticmethod
    def is_address(body, i):
        while i >= 2 and body[i - 1] == "::":
            i -= 2
        return body[i - 1:i] == ["&"]

    @staticmethod
    def is_swallowed(body, i):
        while i >= 2 and body[i - 1] == "::":
            i -= 2
        return body[i - 1:i] == ["!"] or body[max(0, i - 5):i] == ["static_cast", "<", "void", ">",
                                                                   "("]

    def asked_about(self, cls):
        """What guards do `if (... call.as<Class>() ...)`, as functions of their own."""
        out = []
        for function in self.functions:
            body = function.body
            if "/guards/" not in function.file:
                continue
            for i in range(len(body) - 3):
                if body[i:i + 4] == ["as", "<", cls, ">"]:
                    end = body.index(";", i)
                    out.append(Function(function.file, function.names, None, function.name,
                                        [t for t in body[i + 4:end] if t != "!"]))
        return out

    def errors_from(self, starts):
        """error -> the chain of functions that leads to it"""
        seen, out, todo = set(), {}, [(s, (s,)) for s in starts]
        while todo:
            function, trail = todo.pop(0)
            if id(function) in seen:
                continue
            seen.add(id(function))
            errors, called = self.uses(function)
            for error in errors:
                out.setdefault(error, trail)
            todo += [(f, (*trail, f)) for f in called]
        return out


# The words of an AdminUtils setting that say what is asked of the caller.
def rules_errors(words):
    errors = {"BadOrigin"}
    if "ownerSets" in words and words[words.index("ownerSets") + 1:][1:2] != [")"]:
        errors.add("SubtensorModule.TxRateLimitExceeded")
    if "atAnyTime" not in words:
        errors.add("SubtensorModule.AdminActionProhibitedDuringWeightsWindow")
    if "existingOrNot" not in words:
        errors.add("AdminUtils.SubnetDoesNotExist")
    if "exceptOfRoot" in words:
        errors.add("AdminUtils.NotPermittedOnRootSubnet")
    return errors


def derive(root):
    """{"Pallet.call": {error: trail}}"""
    source = Source(root)
    table = {}
    guards = [f for f in source.functions if f.name == "operator()" and f.cls == "Guard"]
    for names, cls, name in source.calls:
        starts = [f for f in source.functions
                  if f.name == "dispatch" and f.cls == cls and f.names == names]
        if names[-1] == "subtensor":
            starts += [f for f in guards if cls in f.arguments] + source.asked_about(cls)
        table[source.pallet_of(names) + "." + name] = source.errors_from(starts)
    for function in source.functions:
        words = function.body
        if words[:1] != ["<init>"] or not {"SubnetSetting", "NetworkSetting"} & set(words):
            continue
        texts = [t.strip('"') for t in words if t.startswith('"')]
        if not texts or function.names[-1] != "admin_utils":
            continue
        kept = Function(function.file, function.names, function.cls, function.name,
                        [w for w in words if w not in ("ownerSets", "rootSets")])
        found = source.errors_from([kept])
        asked = rules_errors(words) if "SubnetSetting" in words else {"BadOrigin"}
        found.update({error: (function,) for error in asked})
        table["AdminUtils." + texts[0]] = found
    return table
