namespace CustomerRelations.Office.Files;

/// <summary>A file as a list shows it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="By">Who added it; empty when the customer did.</param>
public sealed record FileLine(Guid Id, string Name, long Size, DateTime AddedAt, string? By)
{
    /// <value>For people: "2.4 MB".</value>
    public string SizeWords => Size < 1_048_576 ? $"{Math.Max(1, Size / 1024)} KB" : FormattableString.Invariant($"{Size / 1_048_576m:0.0} MB");
}
