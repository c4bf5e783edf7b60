namespace CustomerRelations.Web.Display;

/// <summary>One kind of misstep on a file.</summary>
/// <param name="Words">"2 late promises".</param>
/// <param name="Path">What the last of them was about.</param>
/// <param name="IsLate">We were late: the only red one.</param>
public sealed record MisstepPart(string Words, string Path, bool IsLate);
