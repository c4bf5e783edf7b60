namespace CustomerRelations.Data.Erasing;

/// <summary>What stands where words were: that something was said stays, so every count stays.</summary>
public static class Gone
{
    public const string Words = "(erased)";
}
