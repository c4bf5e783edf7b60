using CustomerRelations.Cycle.FollowUp.Rules.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CustomerRelations.Web.Pages.Admin.Rules;

/// <summary>A page that does one thing to one rule.</summary>
public abstract class RuleVerbPage(RuleShelf shelf) : AdminPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public RuleCard Card { get; private set; } = null!;

    protected async Task<bool> LoadAsync(CancellationToken cancel) => await shelf.FindAsync(Id, cancel) is { } card && (Card = card) is not null;
}
