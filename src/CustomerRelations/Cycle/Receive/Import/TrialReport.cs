using System.Text.Json;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What a trial run found, as its run keeps it.</summary>
public static class TrialReport
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web);

    public static string Write(ImportTally tally, IReadOnlyList<ImportProblem> problems) => JsonSerializer.Serialize(new Report(tally, problems), Written);

    public static (ImportTally Tally, IReadOnlyList<ImportProblem> Problems) Read(string? text)
    {
        var report = string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<Report>(text, Written);
        return (report?.Tally ?? new ImportTally(0, 0, 0, 0, 0), report?.Problems ?? []);
    }

    private sealed record Report(ImportTally Tally, IReadOnlyList<ImportProblem> Problems);
}
