namespace CustomerRelations.Office.Files;

/// <summary>A file that was looked at and is taken.</summary>
/// <param name="Name">Safe to show and to save under: no path, the ending fits the content.</param>
/// <param name="MediaType">What its content shows it to be.</param>
public sealed record CheckedFile(string StoredAs, string Name, string MediaType, long Size, byte[] Hash);
