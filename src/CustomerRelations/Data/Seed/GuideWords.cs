using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed;

/// <summary>A page of the guide as the file has it; without a stage, the words shown before anything is in use.</summary>
internal sealed record GuideWords(CycleStage? Stage, string Title, string FeelsGood, string FeelsBad, string YouCouldSay)
{
    public Guide ToGuide() => new()
    {
        Stage = Stage, Title = Title, FeelsGood = FeelsGood, FeelsBad = FeelsBad, YouCouldSay = YouCouldSay,
    };
}
