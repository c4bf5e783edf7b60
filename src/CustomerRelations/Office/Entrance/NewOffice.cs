namespace CustomerRelations.Office.Entrance;

/// <summary>What an office needs before anybody can sign in: a branch and its first admin.</summary>
public sealed record NewOffice
{
    public string? Branch { get; set; }

    public string? TimeZone { get; set; }

    public string? Currency { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}
