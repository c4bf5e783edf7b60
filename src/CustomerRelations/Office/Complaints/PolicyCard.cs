using CustomerRelations.Data;

namespace CustomerRelations.Office.Complaints;

/// <summary>The clocks of the office or of a branch, as the admin sees them.</summary>
/// <param name="BranchId">Empty for the whole office.</param>
/// <param name="Name">Of the branch, or "The whole office".</param>
/// <param name="Terms">What holds; a branch without its own goes by the office's.</param>
/// <param name="Id">Its row; nothing while none is written.</param>
/// <param name="Version">Nothing while none is written.</param>
public sealed record PolicyCard(Guid? BranchId, string Name, ComplaintTerms Terms, Guid? Id, Guid? Version)
{
    public bool IsOwn => Id is not null;

    public string Address => $"/admin/complaint-policy/{BranchId?.ToString() ?? PolicyBook.Office}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public PolicyChange AsForm(PolicyPreset? preset = null)
    {
        var terms = preset?.Terms ?? Terms;
        return new PolicyChange
        {
            ThankWithin = terms.ThankWithin, TellEvery = terms.TellEvery, FinalWithin = terms.FinalWithin, FinalInWorkingDays = terms.FinalInWorkingDays,
            AsOffice = preset is null && BranchId is not null && !IsOwn, Version = Version,
        };
    }

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(PolicyChange yours) => yours.AsOffice
        ? Difference.Among(new Difference("Clocks", IsOwn ? "Its own" : "As the whole office", "As the whole office"))
        : Difference.Among(
            new Difference("Clocks", BranchId is null || IsOwn ? "Its own" : "As the whole office", "Its own"),
            new Difference("Thank by", $"{Terms.ThankWithin}", $"{yours.ThankWithin}"),
            new Difference("Tell again after", $"{Terms.TellEvery}", $"{yours.TellEvery}"),
            new Difference("Last answer by", $"{Terms.FinalWithin}", $"{yours.FinalWithin}"),
            new Difference("The last answer is counted in", Unit(Terms.FinalInWorkingDays), Unit(yours.FinalInWorkingDays)));

    private static string Unit(bool workingDays) => workingDays ? "working days" : "days of the calendar";
}
