namespace CustomerRelations.Data;

/// <summary>One posted form: its key, made when the page was shown, and a hash of what was typed.</summary>
/// <param name="Key">32 characters made at random for one showing of the form.</param>
/// <param name="BodyHash">SHA-256 of the posted fields without tokens.</param>
/// <param name="IsReadable">false when a value could not be read as what its field holds; such a form is shown again, never saved.</param>
public sealed record Submission(string Key, byte[] BodyHash, bool IsReadable = true);
