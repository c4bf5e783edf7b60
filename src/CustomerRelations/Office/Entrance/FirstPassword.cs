namespace CustomerRelations.Office.Entrance;

/// <summary>A password chosen with a link instead of an old password.</summary>
public sealed record FirstPassword
{
    public string? New { get; set; }
}
