"""What a policy says in one language: its sections, for the templates to lay out."""
from markupsafe import Markup, escape


def spoken(site, words):
    """The page around the policy."""
    shop = site["shop"]["name"][words["tag"]]
    year, month, day = str(site["effective"]).split("-")
    date = words["date"].replace("{year}", year).replace("{month}", words["months"][int(month) - 1])
    return {
        "words": words, "shop": shop, "day": str(site["effective"]), "summary": words["summary"].replace("{shop}", shop),
        "effective": words["effective"].replace("{date}", date.replace("{day}", str(int(day))))}


def said(site, words):
    facts, clauses, terms = site["privacy"], words["clauses"], words["terms"]
    shop = site["shop"]

    def term(vocabulary, name):
        return terms[vocabulary][name.replace("-", "_")]

    def terms_of(vocabulary, names):
        return joined([term(vocabulary, name) for name in names], words, vocabulary)

    def data(value):
        open_list = isinstance(value, dict)
        text = terms_of("data", value["such-as"] if open_list else value)
        return capital(words["open"].replace("{list}", text) if open_list else text)

    def purposes(record):
        return capital(terms_of("purpose", record["purposes"])) if "purposes" in record else None

    def occasion(name, record):
        needed = record.get("requirement")
        method = record.get("method")
        return [
            capital(words["when"].replace("{list}", term("occasion", name))), data(record["data"]), purposes(record),
            method and capital(term("method", method)), needed and clauses["collection_occasions"]["requirement"][needed]]

    def recipient(name, record):
        modality = record.get("modality", "do")
        name = record["name"] if "name" in record else capital(term("recipient", name))
        isPlain = all("modality" not in other for other in facts["sharing"]["recipients"].values())
        return [
            name, data(record["data"]), purposes(record),
            None if isPlain else clauses["sharing_recipients"]["provided"][modality]["always"],
            words["countries"][record["country"]]["name"]]

    def period(record):
        message = clauses["retention_periods"]
        keep = record["keep"].split(" ")[0]
        text = message["period"]["given"].replace("{keep}", words["month_units"].replace("{number}", keep))
        return [
            data(record["data"]), capital(text.replace("{from}", term("event", record["from"]))),
            message["then"][record["then"]]]

    def tasks(name, record):
        return [capital(term("cookie_kind", name)), capital(terms_of("cookie_task", record["tasks"]))]

    def right(name, record):
        return [capital(term("right", name)), capital(terms_of("route", record["routes"]))]

    def days(text):
        return words["days"].replace("{number}", text.split(" ")[0])

    def table(clause, columns, rows):
        used = [index for index in range(len(columns)) if any(cells[index] is not None for _, cells in rows)]
        message = clauses[clause.replace(".", "_").replace("-", "_")]
        return {
            "id": clause.replace(".", "-"), "text": message["introduction"], "columns": [message["headings"][columns[i]] for i in used],
            "rows": [(name, [cells[index] for index in used]) for name, cells in rows]}

    def paragraph(clause, text):
        return {"id": clause.replace(".", "-"), "text": text}

    occasions, cookies, sharing = facts["collection"]["occasions"], facts["cookies"], facts["sharing"]
    kinds = cookies["kinds"]
    kinds_text = clauses["cookies_kinds"]["kinds"]["closed"].replace("{kinds:count}", str(len(kinds)))
    placed = clauses["cookies_explained"]["what"]["small_file"]["absent"]
    website = Markup('<a href="{0}">{0}</a>').format(shop["website"])
    mail = Markup('<a href="mailto:{0}">{0}</a>').format(shop["email"])
    channels = clauses["contact_channels"]
    sections = [
        ("scope", [
            paragraph("scope.shop", filled(clauses["scope_shop"]["website"], "{website}", website)),
            paragraph("scope.company-wide", clauses["scope_company_wide"]["affirmed"]),
            paragraph("scope.excludes", clauses["scope_excludes"].replace(
                "{excludes}", terms_of("excluded", facts["scope"]["excludes"])))]),
        ("collection", [table(
            "collection.occasions", ["subject", "data", "purposes", "method", "requirement"],
            [(name, occasion(name, record)) for name, record in occasions.items()])]),
        ("cookies", [
            paragraph("cookies.used", clauses["cookies_used"]["affirmed"]),
            paragraph("cookies.explained", placed.replace("{stored-on}", terms_of("device", cookies["explained"]["stored-on"]))),
            paragraph("cookies.kinds", kinds_text.replace("{kinds}", terms_of("cookie_kind", kinds))),
            table("cookies.tasks", ["subject", "tasks"], [(name, tasks(name, record)) for name, record in cookies["tasks"].items()]),
            paragraph("cookies.deletion", clauses["cookies_deletion"].replace("{deletion}", terms_of("route", cookies["deletion"])))]),
        ("sharing", [
            paragraph("sharing.sold", clauses["sharing_sold"]["denied"]),
            table("sharing.recipients", ["subject", "data", "purposes", "provided", "country"],
                  [(name, recipient(name, record)) for name, record in sharing["recipients"].items()])]),
        ("retention", [table(
            "retention.periods", ["subject", "period", "then"],
            [(name, period(record)) for name, record in facts["retention"]["periods"].items()])]),
        ("security", [
            {"id": "security-measures", "text": clauses["security_measures"]["introduction"], "items": [
                (name, capital(term("measure", name))) for name in facts["security"]["measures"]]},
            paragraph("security.guaranteed", clauses["security_guaranteed"]["denied"])]),
        ("rights", [
            table("rights.list", ["subject", "exercise"], [(name, right(name, record)) for name, record in facts["rights"]["list"].items()]),
            paragraph("rights.answer-within", clauses["rights_answer_within"].replace("{answer-within}", days(facts["rights"]["answer-within"])))]),
        ("changes", [
            paragraph("changes.notice", clauses["changes_notice"].replace("{notice}", terms_of("change_notice", facts["changes"]["notice"]))),
            paragraph("changes.advance", clauses["changes_advance"].replace("{advance}", days(facts["changes"]["advance"])))]),
        ("contact", [
            paragraph("contact.questions", clauses["contact_questions"]["welcome"]),
            {"id": "contact-channels", "text": channels["introduction"], "items": [("", filled(channels["email"], "{email}", mail))]}]),
        ("precedence", [paragraph("precedence.rule", precedence(site, words))]),
    ]
    return [{"id": name, "heading": words["sections"][name], "clauses": inner} for name, inner in sections]


def precedence(site, words):
    messages, names = words["precedence"], words["languages"]
    published = joined([names[name.replace("-", "_")]["in_list"] for name in site["languages"]], words)
    rule = site["precedence"]
    if rule == "equal":
        text = messages["everybody"]["equal"]["two"]
    else:
        text = messages["everybody"]["prevails"]["two"].replace("{version}", names[rule.replace("-", "_")]["version"])
    return words["separator"].join([messages["published"].replace("{languages}", published), text, messages["saving"]])


def joined(texts, words, vocabulary=None):
    if len(texts) == 1:
        return texts[0]
    patterns = words["list"]
    text = texts[0]
    for middle in texts[1:-1]:
        text = patterns["middle"].replace("{before}", text).replace("{after}", middle)
    last = words["last"].get(vocabulary) or patterns["pair" if len(texts) == 2 else "end"]
    return last.replace("{before}", text).replace("{after}", texts[-1])


def capital(text):
    return text[:1].upper() + text[1:]


def filled(text, hole, markup):
    before, after = text.split(hole)
    return escape(before) + markup + escape(after)
