using CustomerRelations.Entities;

namespace CustomerRelations.Web.Display;

/// <summary>Purposes and channels of consent as people say them.</summary>
public static class ConsentNames
{
    public static string Of(ConsentPurpose purpose) => purpose switch
    {
        ConsentPurpose.Survey => "How it went",
        ConsentPurpose.Greeting => "Birthdays and thanks",
        ConsentPurpose.News => "News and offers",
        _ => "What they came for",
    };

    /// <summary>To the customer themselves, in the middle of a sentence.</summary>
    public static string ToThem(ConsentPurpose purpose) => purpose switch
    {
        ConsentPurpose.Survey => "questions about how it went",
        ConsentPurpose.Greeting => "birthday wishes and words of thanks",
        ConsentPurpose.News => "news and offers",
        _ => "messages about what you came for",
    };

    public static string Of(ConsentChannel channel) => channel switch
    {
        ConsentChannel.Phone => "By phone",
        ConsentChannel.Email => "By e-mail",
        _ => "By letter",
    };

    public static string Of(ConsentSource source) => source switch
    {
        ConsentSource.Desk => "at the desk",
        ConsentSource.Link => "themselves, by the link in a message",
        _ => "in an imported file",
    };
}
