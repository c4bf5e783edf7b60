namespace CustomerRelations.Office.Files;

/// <summary>A file that is handed out, only ever as a download.</summary>
public sealed record HandedFile(string Name, string MediaType, Stream Content);
