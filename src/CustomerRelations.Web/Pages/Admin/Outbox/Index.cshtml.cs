using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Office;
using CustomerRelations.Web.Access;
using Microsoft.AspNetCore.Authorization;

namespace CustomerRelations.Web.Pages.Admin.Outbox;

/// <summary>What is to leave the house, what left it and what could not.</summary>
[Authorize(Policy = Policies.Admin)]
public sealed class IndexModel(OutboxBook book, IMailTransport transport, MessageSettings settings, Duty duty) : AdminPage
{
    public OutboxPage Book { get; private set; } = null!;

    public OutboxState? State { get; private set; }

    /// <value>Where messages go, in words.</value>
    public string Transport => transport.Words;

    public bool HasLinks => settings.HasLinks;

    /// <value>IANA zone of the reader.</value>
    public string Zone { get; private set; } = "";

    public async Task OnGetAsync(string? state, Guid? after, CancellationToken cancel)
    {
        State = Enum.TryParse<OutboxState>(state, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : null;
        (Book, Zone) = (await book.PageAsync(State, after, cancel), await duty.ZoneAsync(cancel));
    }

    /// <summary>The address of this list, from a message on.</summary>
    public string Here(Guid? after = null) =>
        "/admin/outbox" + (State is { } state ? $"?state={state.ToString().ToLowerInvariant()}" : "") + (after is { } from ? $"{(State is null ? "?" : "&")}after={from}" : "");
}
