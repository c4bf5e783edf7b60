using CustomerRelations.Cycle.FollowUp.Messages;

namespace CustomerRelations.Web.Display;

/// <summary>What became of a message, in words.</summary>
public static class OutboxWords
{
    public static string Of(OutboxState state) => state switch
    {
        OutboxState.Sent => "Sent",
        OutboxState.Dead => "Given up",
        OutboxState.Cancelled => "Not sent after all",
        _ => "Waiting",
    };
}
