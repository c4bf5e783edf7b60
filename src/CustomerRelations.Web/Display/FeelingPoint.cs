using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>One point of a line of feelings, as numbers for SVG attributes.</summary>
public sealed record FeelingPoint(Feeling Feeling, string X, string Y)
{
    public string Class => $"pt f{(int)Feeling}";
}
