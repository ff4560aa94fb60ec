extension MutationTally {
    static let introduction = """
        # What the checks find

        Written by `make mutation`. Each part of six sites is changed in turn, one change a mutant, and the checks of
        `validate --check` are run with the pages of the unchanged site as published. *By content* counts the mutants that a rule finds
        by looking at what the files say; *by published pages* those that differ only from what was published, which `--check`
        compares; *equivalent* those whose pages are the same, byte for byte, and about which no rule has anything to say;
        *missed* those whose pages differ unnoticed. The rates are of those that are not equivalent.

        The words of `Locales` are the same for every site: each change of them belongs to one of the sites, in turn.


        """

    static let explanation = """

        ## What is not found by its content, and why

        - **A fact left out, or another value of the same type.** A policy that keeps orders for four years is as good as one that keeps
          them for three: only the shop knows. What the other facts, a required section or a law contradict is found; the
          rest differs from the published pages alone. Sites that name no market are held to no law, so more of them is found so.
        - **A frame.** A shop may lay out its pages as it likes: what a page must have is found, a class, a hole for
          decoration or a meta element that is missing is not.
        - **A published page.** Whoever edits it changes no fact; `--check` names the file and the line.
        - **Equivalent.** Words for what the site does not say, such as the name of a country that it does not mention, taken away in
          one language; a market taken out whose laws ask for no more than others; the reason of an acceptance.

        """
}
