namespace CustomerRelations.Tests.Shape;

/// <summary>Where a rule of the house is not kept, and what stands there.</summary>
public sealed record Problem(string Rule, string Where, string What)
{
    public override string ToString() => $"{Rule}: {Where}: {What}";
}
