namespace CustomerRelations.Web.Access;

/// <summary>What somebody types at the door.</summary>
public sealed record SignIn
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <value>Stay signed in until closing time.</value>
    public bool Keep { get; set; }
}
