print("policyglot")
