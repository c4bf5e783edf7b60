using Microsoft.AspNetCore.Authentication;

namespace CustomerRelations.Web.Access;

/// <summary>What a ticket remembers beside the claims.</summary>
internal static class TicketNotes
{
    private const string Keep = "keep";
    private const string Stamp = "stamp";

    /// <summary>The person chose to stay signed in until closing time.</summary>
    public static bool IsKept(this AuthenticationProperties ticket) => ticket.Items.ContainsKey(Keep);

    public static void MarkKept(this AuthenticationProperties ticket) => ticket.Items[Keep] = "";

    /// <summary>The stamp of the account when the ticket was given out.</summary>
    public static string GetStamp(this AuthenticationProperties ticket) => ticket.Items.TryGetValue(Stamp, out var stamp) ? stamp ?? "" : "";

    public static void SetStamp(this AuthenticationProperties ticket, string stamp) => ticket.Items[Stamp] = stamp;
}
