namespace CustomerRelations.Office.Entrance;

/// <summary>A new password for oneself.</summary>
public sealed record PasswordChange
{
    public string? Current { get; set; }

    public string? New { get; set; }
}
