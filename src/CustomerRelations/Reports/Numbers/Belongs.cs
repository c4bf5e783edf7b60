namespace CustomerRelations.Reports.Numbers;

/// <summary>What a row is found by when a report is narrowed.</summary>
public static class Belongs
{
    public static IReadOnlyList<string> To(Guid? channel, Guid? topic, Guid? goal)
    {
        var filters = new List<string>(3);
        Add(ReportScope.Channel, channel);
        Add(ReportScope.Topic, topic);
        Add(ReportScope.Goal, goal);
        return filters;

        void Add(string name, Guid? key)
        {
            if (key is { } known)
            {
                filters.Add($"{name}:{known}");
            }
        }
    }
}
