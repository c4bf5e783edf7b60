using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

/// <summary>Rows to begin a test with; nothing here is saved.</summary>
internal static class Given
{
    public static readonly DateTime Monday = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    public static readonly Guid Amara = Guid.CreateVersion7();

    public static readonly Guid Ben = Guid.CreateVersion7();

    public static readonly Guid Branch = Guid.CreateVersion7();

    public static readonly Guid Channel = Guid.CreateVersion7();

    public static Matter NewMatter(Guid? customerId = null) => Matter.Open(customerId, "Sharpen the shears", Branch, Amara, Monday);

    public static Touchpoint Talk(Matter matter, Solved solved, SaidBy? saidBy, DateTime? at = null, DateTime? loggedAt = null) =>
        Touchpoint.Log(
            matter,
            new TouchpointFrame(Amara, Branch, Channel, at ?? Monday, loggedAt ?? at ?? Monday),
            new TouchpointStory("Sharpen the shears") { Solved = solved, SolvedSaidBy = saidBy });
}
