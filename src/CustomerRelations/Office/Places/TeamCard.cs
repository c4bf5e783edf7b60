namespace CustomerRelations.Office.Places;

/// <summary>A team as the admin sees it.</summary>
public sealed record TeamCard(Guid Id, string Name, Guid BranchId, string Branch, Guid? LeadId, string? Lead, int Colleagues, Guid Version)
{
    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public TeamChange AsForm() => new() { Name = Name, LeadId = LeadId, Version = Version };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(TeamChange yours, IReadOnlyList<Choice> colleagues) => Difference.Among(
        new Difference("Name", Name, yours.Name ?? ""),
        new Difference("Lead", Difference.NameOf(LeadId, colleagues), Difference.NameOf(yours.LeadId, colleagues)));
}
