using Xunit;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A test on the sample files in the folder that <c>CR_SAMPLE_DATA</c> names; skipped with its reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WithSamplesAttribute : FactAttribute
{
    public WithSamplesAttribute() => Skip = Folder is null ? "CR_SAMPLE_DATA names no folder of sample files." : null;

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CR_SAMPLE_DATA") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
}
