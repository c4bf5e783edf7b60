using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>The first words of each consent, as every office has them from the start.</summary>
internal static class ConsentWords
{
    public static IEnumerable<ConsentWording> First(DateTime at) =>
    [
        Of(ConsentPurpose.Survey, "May we write to you about how it went? One short question after you were here. You can stop it at any time, with one press in any message.", at),
        Of(ConsentPurpose.Greeting, "May we send you a word on your birthday and on other days to remember, and thank you when there is a reason? You can stop it at any time.", at),
        Of(ConsentPurpose.News, "May we write to you when we have something new for you? Not often, and never passed on to others. You can stop it at any time.", at),
    ];

    private static ConsentWording Of(ConsentPurpose purpose, string words, DateTime at) => new() { Purpose = purpose, Number = 1, Words = words, From = at };
}
