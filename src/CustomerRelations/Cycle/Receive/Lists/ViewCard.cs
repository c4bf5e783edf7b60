using CustomerRelations.Office;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A kept list as its reader sees it.</summary>
/// <param name="Query">What stands behind the question mark.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="IsOwn">The reader's own.</param>
/// <param name="MayDelete">Its owner, or a manager when it is shared.</param>
/// <param name="Place">The path of what was kept.</param>
public sealed record ViewCard(Guid Id, string Name, string Query, bool IsShared, string Owner, bool IsOwn, bool MayDelete, Guid Version, string Place = ListQuestion.Place)
{
    public string Address => AddressOf(Place, Query);

    /// <summary>The list's own address.</summary>
    public static string AddressOf(string place, string query) => query.Length == 0 ? place : $"{place}?{query}";

    /// <summary>The form as it is filled when nobody has typed yet.</summary>
    public ViewChange AsForm() => new() { Name = Name, IsShared = IsShared, Version = Version };

    /// <summary>What the form says otherwise than what is saved now.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(ViewChange yours) => Difference.Among(
        new Difference("Name", Name, yours.Name ?? ""),
        new Difference("Seen by", SeenBy(IsShared), SeenBy(yours.IsShared)));

    private static string SeenBy(bool shared) => shared ? "Everybody" : "Only me";
}
