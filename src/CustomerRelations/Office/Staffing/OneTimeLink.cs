namespace CustomerRelations.Office.Staffing;

/// <summary>A link with which a colleague chooses a password, once.</summary>
/// <param name="Path">The page that says the link was shown; the same for every repetition of the form.</param>
/// <param name="Name">Who it is for.</param>
/// <param name="Address">The local path with the secret in it; empty when the form had been posted before, and the link with it shown.</param>
public sealed record OneTimeLink(string Path, string Name, string? Address);
