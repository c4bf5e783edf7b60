namespace CustomerRelations.Tests.Shape;

/// <summary>The only list of places where a rule of the house is not kept, each with its reason.</summary>
internal static class KnownExceptions
{
    private static readonly (string Rule, string Mark, string Reason)[] All =
    [
        (Arrows.Rule, "Data uses Calendar", "Moments are stored as the clock shows them: UTC, to the microsecond."),
        (Types.OnePublic, "src/Microsoft.SqlServer.Server/Types.cs", "A stand-in for a package: types only, in one page."),
        (Keys.Rule, "NamePart", "Its key is the word, so that a look-up reads one index."),
        (Keys.Rule, "CustomerTag", "A customer has a tag or has it not: the two are the key."),
        (Keys.Rule, "BulkChangeRow", "One a change and customer."),
        (Keys.Rule, "FormReceipt", "Its key is the form's."),
        (Keys.Rule, "Draft", "One a person and form."),
        (Keys.Rule, "SweepRun", "One row a name of the schedule."),
        (Keys.Rule, "ChangeEntry", "The database gives the order of the acts."),
        (Keys.Rule, "ChangeDetail", "Beside its entry, with the same key."),
        (Keys.Rule, "IdentityUserClaim`1", "ASP.NET Core Identity's own table."),
        (Keys.Rule, "IdentityRoleClaim`1", "ASP.NET Core Identity's own table."),
        (Keys.Rule, "IdentityUserLogin`1", "ASP.NET Core Identity's own table."),
        (Keys.Rule, "IdentityUserToken`1", "ASP.NET Core Identity's own table."),
        (Keys.Rule, "IdentityUserRole`1", "ASP.NET Core Identity's own table."),
        (Keys.Rule, "IdentityUserPasskey`1", "ASP.NET Core Identity's own table."),
    ];

    public static IReadOnlyList<Problem> Without(IEnumerable<Problem> problems) => problems.Where(problem => !All.Any(known => Covers(known, problem))).ToList();

    /// <returns>Exceptions that nothing needs any more.</returns>
    public static IReadOnlyList<string> NotNeeded(IReadOnlyList<Problem> problems) =>
        All.Where(known => !problems.Any(problem => Covers(known, problem))).Select(known => $"{known.Rule}: {known.Mark}").ToList();

    public static IReadOnlyList<string> WithoutReason() => All.Where(known => known.Reason.Length < 10).Select(known => known.Mark).ToList();

    private static bool Covers((string Rule, string Mark, string Reason) known, Problem problem) =>
        known.Rule == problem.Rule && (known.Mark == problem.Where || known.Mark == problem.What);
}
