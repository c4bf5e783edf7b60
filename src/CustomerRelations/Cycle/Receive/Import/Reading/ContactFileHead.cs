namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What a contact file is, seen from its beginning.</summary>
/// <param name="Format">The kind of file.</param>
/// <param name="Words">The same for people: "Google contacts, comma, UTF-8".</param>
/// <param name="Columns">Of a table: its columns with what they seem to mean; empty for vCards.</param>
/// <param name="Samples">Of a table: its first rows.</param>
/// <param name="Remark">What was guessed, as part of a sentence; empty when the file says it.</param>
/// <param name="Problem">Why it cannot be read, as a sentence; empty when it can.</param>
public sealed record ContactFileHead(
    ContactFormat Format, string Words, IReadOnlyList<FileColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Samples, string? Remark, string? Problem);
