using System.Globalization;
using CustomerRelations.Data.Seed.Demo;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>What is said in a generated office: everyday sentences in which the thing, the person, the occasion and rarer words change.</summary>
internal sealed class Chatter(Dice dice, Words words)
{
    private readonly SmallTalk.Pages pages = SeedFile.Read<SmallTalk.Pages>("Demo.small-talk.json");
    private readonly IReadOnlyList<GiftFile.Gift> gifts = SeedFile.Read<GiftFile>("Demo.complaints.json").Complaints;

    public Telling Story() => dice.Pick(pages.Stories);

    public GiftFile.Gift Gift() => dice.Pick(gifts);

    /// <summary>What one matter is about, the same throughout.</summary>
    public Subject NewSubject() => new(dice.Pick(pages.Things), dice.Pick(pages.Who), dice.Pick(pages.Occasions));

    /// <summary>One of the sentences, with its gaps filled.</summary>
    public string Say(IReadOnlyList<string> sentences, Subject about) => Fill(dice.Pick(sentences), about);

    /// <summary>A goal, now and then with a detail that hardly anybody else mentions.</summary>
    public string Goal(string sentence, Subject about) =>
        dice.Percent(15) ? $"{Fill(sentence, about)} {Fill(dice.Pick(words.Details), about)}" : Fill(sentence, about);

    public string Fill(string sentence, Subject about)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal))
        {
            return sentence;
        }

        var filled = sentence.Replace("{thing}", about.Thing, StringComparison.Ordinal)
            .Replace("{who}", about.Who, StringComparison.Ordinal).Replace("{occasion}", about.Occasion, StringComparison.Ordinal);
        return Capital(filled.Contains('{', StringComparison.Ordinal) ? Rare(filled) : filled);
    }

    private string Rare(string sentence) => sentence
        .Replace("{maker}", Maker(), StringComparison.Ordinal)
        .Replace("{number}", Number(), StringComparison.Ordinal)
        .Replace("{street}", dice.Pick(words.Streets), StringComparison.Ordinal)
        .Replace("{town}", dice.Pick(words.Towns), StringComparison.Ordinal);

    private string Maker() => dice.Pick(words.Makers.First) + dice.Pick(words.Makers.Middle) + dice.Pick(words.Makers.Last);

    private string Number() => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + dice.Below(26))}{(char)('A' + dice.Below(26))}-{1000 + dice.Below(9000)}");

    private static string Capital(string sentence) =>
        char.IsLower(sentence[0]) ? char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..] : sentence;

    internal readonly record struct Subject(string Thing, string Who, string Occasion);
}
