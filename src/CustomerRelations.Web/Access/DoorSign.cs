namespace CustomerRelations.Web.Access;

/// <summary>What stands beside the door.</summary>
/// <param name="Branch">The branch's name where there is only one.</param>
public sealed record DoorSign(string? Branch)
{
    public static DoorSign Blank { get; } = new((string?)null);
}
