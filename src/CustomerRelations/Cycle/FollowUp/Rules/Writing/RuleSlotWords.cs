using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>A sentence taken apart, slot by slot, for those who compare two of them.</summary>
public static class RuleSlotWords
{
    /// <returns>Every slot in the order of the sentence; what is empty says nothing.</returns>
    public static IReadOnlyList<(string Slot, string Words)> Of(RuleSentence said, RuleNames names) =>
    [
        ("What it waits for", TriggerWords.Of(said.Trigger)),
        ("How cold they leave", said.LeftAtMost is { } left ? SlotWords.AtMost(left) : ""),
        ("How many days", said.Days is { } days ? SlotWords.Days(days) : ""),
        ("Times their own usual gap", said.Times is { } times ? $"{times}" : ""),
        ("Only if", SentenceWords.OnlyIf(said, names)),
        ("What we do", SlotWords.Of(said.Action)),
        ("Who", SlotWords.Of(said.Assignee, said.NamedId is null ? null : names.Of(said.NamedId))),
        ("Prepared words", said.Words ?? ""),
        ("Text", said.TemplateId is null ? "" : names.Of(said.TemplateId)),
        ("List", said.TagId is null ? "" : names.Of(said.TagId)),
        ("When", SlotWords.Wait(said.Wait, said.WaitUnit, said.AtHour)),
    ];
}
