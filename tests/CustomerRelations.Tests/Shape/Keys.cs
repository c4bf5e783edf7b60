namespace CustomerRelations.Tests.Shape;

/// <summary>Each entity has one key, a Guid, made in code.</summary>
internal static class Keys
{
    public const string Rule = "a Guid key";

    public static IEnumerable<Problem> Check(IEnumerable<(string Entity, IReadOnlyList<Type> Key)> rows) =>
        rows.Where(row => row.Key is not [var only] || only != typeof(Guid))
            .Select(row => new Problem(Rule, row.Entity, string.Join(", ", row.Key.Select(type => type.Name))));
}
