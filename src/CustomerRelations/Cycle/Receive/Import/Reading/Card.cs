namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>One vCard while it is read.</summary>
internal sealed class Card
{
    private const string TooLong = "It is longer than the 1 MB that we read of a card.";
    private readonly int line;
    private readonly List<CardProperty> properties = [];
    private readonly List<string> problems = [];
    private List<CardProperty>? agent;
    private long length;

    public Card(int line, string? problem)
    {
        this.line = line;
        Tell(problem);
    }

    /// <value>The next card is somebody's who acts for this one, and not a contact of its own.</value>
    public bool AwaitsAgent => agent is null && properties is [.., { Name: "AGENT", Value: var value }] && string.IsNullOrWhiteSpace(value);

    public void BeginAgent() => agent = [];

    public bool EndsAgent()
    {
        if (agent is null)
        {
            return false;
        }

        var name = (agent.Find(property => property.Name == "FN") ?? agent.Find(property => property.Name is "N" or "EMAIL"))?.Text();
        properties[^1] = properties[^1] with { Value = name ?? "" };
        agent = null;
        return true;
    }

    public void Add(CardProperty property, string? problem)
    {
        Tell(problem);
        length += property.Value.Length;
        if (length <= FileLines.Longest)
        {
            (agent ?? properties).Add(property);
        }
    }

    public ImportedContact Contact(string? problem)
    {
        Tell(problem);
        var draft = new ContactDraft(line) { Unreadable = length > FileLines.Longest ? TooLong : null };
        problems.ForEach(draft.Tell);
        new CardContact(draft, properties).Take();
        return draft.Finish();
    }

    private void Tell(string? problem)
    {
        if (problem is not null && !problems.Contains(problem))
        {
            problems.Add(problem);
        }
    }
}
