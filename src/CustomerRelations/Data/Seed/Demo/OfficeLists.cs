using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The lists of the office, read by what the demo files call their entries.</summary>
internal sealed class OfficeLists(IEnumerable<ListItem> items)
{
    private static readonly Dictionary<string, string> Categories = new()
    {
        ["Repair"] = "Get it mended", ["Spare parts"] = "Get a part", ["Delivery"] = "Have it delivered", ["Buying"] = "Buy something",
        ["Returns and refunds"] = "Give it back", ["Bills and prices"] = "Settle a bill", ["Advice"] = "Find something out",
        ["Our shop and people"] = "Tell us something",
    };

    private readonly Dictionary<(ListKind, string), ListItem> entries = items.ToDictionary(item => (item.Kind, item.Label));

    /// <exception cref="InvalidOperationException">The foundation is not laid.</exception>
    public Guid Channel(string label) =>
        Find(ListKind.Channel, label)?.Id ?? throw new InvalidOperationException($"There is no channel {label}: lay the foundation first.");

    public Guid? CategoryOf(string topic) => Find(ListKind.GoalCategory, Categories.GetValueOrDefault(topic, topic))?.Id;

    public IEnumerable<ListItem> Values(IEnumerable<string> labels) => labels.Select(label => Find(ListKind.ValueAdded, label)).OfType<ListItem>();

    public Guid? Topic(string label) => Find(ListKind.Topic, label)?.Id;

    public Guid? Harm(string label) => Find(ListKind.Harm, label)?.Id;

    public Guid? Cause(string label) => Find(ListKind.RootCause, label)?.Id;

    public ListItem? Remedy(string label) => Find(ListKind.RemedyKind, label);

    public Guid? Shown(string label) => Find(ListKind.KudosValue, label)?.Id;

    public Guid? Tag(string label) => Find(ListKind.Tag, label)?.Id;

    private ListItem? Find(ListKind kind, string label) => entries.GetValueOrDefault((kind, label));
}
