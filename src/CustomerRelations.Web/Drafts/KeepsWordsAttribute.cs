namespace CustomerRelations.Web.Drafts;

/// <summary>What is posted to this page are somebody's words: they are kept when they cannot be saved, and come along through the door.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsWordsAttribute : Attribute
{
    public static bool IsOn(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<KeepsWordsAttribute>() is not null;
}
