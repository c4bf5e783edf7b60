namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What a colleague offers to put a complaint right.</summary>
public sealed record NewRemedy
{
    /// <value>Entries of the list of remedies.</value>
    public IReadOnlyList<Guid>? Kinds { get; init; }

    /// <value>What it costs us, as typed; nothing written is nothing spent.</value>
    public string? Cost { get; init; }

    /// <value>By when we do it, as typed: "Thu 16:00".</value>
    public string? DoneBy { get; init; }

    /// <value>In words the customer would understand; the names of the kinds while nothing is written.</value>
    public string? WhatWeDo { get; init; }

    /// <value>Why, as it is often said: words of <see cref="GoodReasons"/>.</value>
    public IReadOnlyList<string>? Reasons { get; init; }

    /// <value>Why, in their own words.</value>
    public string? Why { get; init; }

    /// <value>Which rule is bent for it, if one is.</value>
    public string? RuleBent { get; init; }

    /// <value>Somebody with more room is asked, whatever the limit says.</value>
    public bool AskFirst { get; init; }

    /// <summary>Why, from what was chosen and what was written; nothing when neither was.</summary>
    public string? WhyInWords()
    {
        var chosen = GoodReasons.All.Where(reason => Reasons?.Contains(reason) == true);
        var all = string.Join(". ", chosen.Append(Why?.Trim() ?? "").Where(one => one.Length > 0));
        return all.Length == 0 ? null : Entities.Lengths.Cut(all, Entities.Lengths.Sentences);
    }
}
