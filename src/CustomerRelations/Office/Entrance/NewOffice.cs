namespace CustomerRelations.Office.Entrance;

/// <summary>What an office needs before anybody can sign in: a branch and its first admin.</summary>
public sealed record NewOffice
{
    public string? Branch { get; set; }

    public string? TimeZone { get; set; }

    public string? Currency { get; set; }

    /// <value>An ISO 3166 code of two letters, by which phone numbers without a country are read; empty to leave it open.</value>
    public string? Country { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}
