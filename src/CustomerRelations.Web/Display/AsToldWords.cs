using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Whether something came as it was told, in words.</summary>
public static class AsToldWords
{
    public static string Of(AsTold came) => came switch
    {
        AsTold.Yes => "It came so.",
        AsTold.Later => "It came later.",
        _ => "It came otherwise.",
    };
}
