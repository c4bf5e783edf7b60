using CustomerRelations.Cycle.Receive.Lists;

namespace CustomerRelations.Web.Pages.Reports;

/// <summary>What the forms of the kept reports say: a new name, or which one is forgotten.</summary>
public sealed record ViewForm
{
    public string? Name { get; init; }

    /// <value>Colleagues see it too.</value>
    public bool IsShared { get; init; }

    /// <value>The one that is forgotten.</value>
    public Guid View { get; init; }

    /// <value>The version that was on the page.</value>
    public Guid Version { get; init; }

    public NewView AsNew() => new() { Name = Name, IsShared = IsShared };
}
