namespace CustomerRelations.Data;

/// <summary>One posted form: its key, made when the page was shown, and a hash of what was typed.</summary>
/// <param name="Key">32 characters made at random for one showing of the form.</param>
/// <param name="BodyHash">SHA-256 of the posted fields without tokens.</param>
public sealed record Submission(string Key, byte[] BodyHash);
