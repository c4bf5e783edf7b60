using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>A page of the guide as the file has it; the stage <c>Default</c> stands for the words shown before anything is in use.</summary>
internal sealed record GuideWords(string Stage, string Title, string FeelsGood, string FeelsBad, string YouCouldSay)
{
    public Guide ToGuide() => new()
    {
        Stage = Enum.TryParse<CycleStage>(Stage, out var stage) ? stage : null,
        Title = Title, FeelsGood = FeelsGood, FeelsBad = FeelsBad, YouCouldSay = YouCouldSay,
    };
}
