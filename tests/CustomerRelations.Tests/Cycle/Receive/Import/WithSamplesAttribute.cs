namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>Runs the test when the folder of sample files is there, or shows it as skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WithSamplesAttribute : FactAttribute
{
    public WithSamplesAttribute() => Skip = Folder is null ? "CR_SAMPLE_DATA names no folder of sample files." : null;

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CR_SAMPLE_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
