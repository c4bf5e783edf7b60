using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What a clerk writes while somebody stands in front of them. Needed: who or anonymous, a channel, and their goal.</summary>
public sealed record NewTouchpoint
{
    /// <value>The reference of the file that is open on the desk; empty for somebody new.</value>
    public string? Customer { get; set; }

    /// <value>The name of somebody new.</value>
    public string? Who { get; set; }

    /// <value>The phone number or e-mail of somebody new.</value>
    public string? Contact { get; set; }

    /// <value>"They are somebody else": who has the same phone or e-mail was looked at.</value>
    public bool IsNew { get; set; }

    /// <value>They would rather stay anonymous: then no name is kept, even if one was typed.</value>
    public bool Anonymous { get; set; }

    /// <value>An entry of the channel list.</value>
    public Guid? Channel { get; set; }

    /// <value>Who began it; empty for them.</value>
    public Direction? Direction { get; set; }

    /// <value>When it was, as it is said: "10:30", "yesterday 16:00"; empty for now.</value>
    public string? When { get; set; }

    /// <value>The colleague who had the conversation, when it was not whoever writes it down.</value>
    public Guid? OnBehalfOf { get; set; }

    /// <value>The visit that it was: whoever waited or was expected.</value>
    public Guid? Visit { get; set; }

    /// <value>1 to 5; empty or 0 when nobody could tell.</value>
    public int? Arrived { get; set; }

    /// <value>What they want to achieve, in their words.</value>
    public string? Goal { get; set; }

    /// <value>"Again about this": the reference of the matter; empty for a new one.</value>
    public string? Matter { get; set; }

    /// <value>Whether what we had told them about that matter came so; empty when nobody asked.</value>
    public AsTold? AsTold { get; set; }

    /// <value>An entry of the list of goals.</value>
    public Guid? Category { get; set; }

    /// <value>What worries them about it.</value>
    public string? Concern { get; set; }

    public string? StillUnclear { get; set; }

    public bool FactsReadBack { get; set; }

    public bool FeelingConfirmed { get; set; }

    public string? Did { get; set; }

    /// <value>A colleague or a team who gets the matter; empty when it stays.</value>
    public Guid? HandOverTo { get; set; }

    /// <value>Why it moves; needed when it does.</value>
    public string? HandOverWhy { get; set; }

    /// <value>They were told who has it now.</value>
    public bool HandOverTold { get; set; }

    /// <value>They had to tell their story again.</value>
    public bool HandOverRepeated { get; set; }

    /// <value>The team they asked first, when that was the wrong door.</value>
    public Guid? WrongDoorFrom { get; set; }

    /// <value>The team they should have been led to.</value>
    public Guid? WrongDoorTo { get; set; }

    /// <value>Entries of the list of values: what was added.</value>
    public List<Guid> Added { get; set; } = [];

    /// <value>A line about what was added.</value>
    public string? AddedNote { get; set; }

    /// <value>1 to 5; empty or 0 when nobody could tell.</value>
    public int? Left { get; set; }

    /// <value>An entry of the list of feeling words.</value>
    public Guid? FeelingWord { get; set; }

    /// <value>An entry of the list of causes.</value>
    public Guid? FeelingCause { get; set; }

    /// <value>They named their feelings themselves.</value>
    public bool FeelingSaid { get; set; }

    /// <value>They agreed that we write to them about how it went, after the words were read to them.</value>
    public bool MayWrite { get; set; }

    /// <value>Empty is read as not asked.</value>
    public Solved? Solved { get; set; }

    /// <value>"As I see it": staff say so, not the customer.</value>
    public bool AsISeeIt { get; set; }

    public string? ToldToExpect { get; set; }

    /// <value>What is promised, exactly; empty when nothing is.</value>
    public string? PromiseWords { get; set; }

    /// <value>By when, as it is said: "tomorrow 10", "Fri"; or what it waits for: "when it is in stock".</value>
    public string? PromiseBy { get; set; }

    /// <value>What else is promised in the same conversation.</value>
    public List<PromiseLine> MorePromises { get; set; } = [];

    /// <value>They would do something otherwise in our place.</value>
    public bool Suggests { get; set; }

    /// <value>What they suggest; empty when their goal says it.</value>
    public string? Suggestion { get; set; }

    /// <value>What happens next, asked once when they leave unhappy and unsolved and nothing is owed.</value>
    public string? Next { get; set; }

    /// <value>That question was asked; without words it was waved away.</value>
    public bool NextWaved { get; set; }

    /// <value>They are unhappy with us about it: it becomes a complaint beside its matter.</value>
    public bool IsComplaint { get; set; }

    /// <value>What they want from us, when it is a complaint and they said so.</value>
    public string? Wanted { get; set; }

    /// <value>The follow-up that this conversation settles, if any.</value>
    public Guid? Task { get; set; }

    /// <value>The conversation that was put aside and goes on here, by reference.</value>
    public string? Stub { get; set; }

    /// <value>As which version it was opened, so that nobody writes over what they have not seen.</value>
    public Guid StubVersion { get; set; }

    /// <value>Everything that was written by hand, beside the name.</value>
    public IEnumerable<string?> Written =>
    [
        Goal, Did, HandOverWhy, ToldToExpect, PromiseWords, PromiseBy, Wanted, Customer is null ? Contact : null,
        When, Concern, StillUnclear, AddedNote, Suggestion, Next, .. MorePromises.SelectMany(line => new[] { line.Words, line.By }),
    ];

    /// <value>They leave unhappy and unsolved, nothing is owed to them, and nobody has asked yet what happens next.</value>
    public bool IsLeftOpen =>
        Left is 1 or 2 && Solved != Entities.Solved.Yes && !IsComplaint && HandOverTo is null && !NextWaved && string.IsNullOrWhiteSpace(Next)
        && string.IsNullOrWhiteSpace(PromiseWords) && MorePromises.All(line => string.IsNullOrWhiteSpace(line.Words));

    /// <value>A file is to be opened for somebody new.</value>
    internal bool OpensFile => !Anonymous && string.IsNullOrWhiteSpace(Customer);
}
