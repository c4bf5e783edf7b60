using System.Text.Json;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports.Figures;

/// <summary>The numbers of figures that were read lately, at hand. A figure never changes: a day that is reckoned anew gets another.</summary>
public sealed class FigureNumbers
{
    /// <value>So many numbers are at hand at most: some 40 MB.</value>
    public const int Most = 1_000_000;

    private readonly Lock door = new();
    private readonly Dictionary<Guid, IReadOnlyDictionary<string, long>> read = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int held;

    /// <summary>Gives the numbers of figures, and reads only those that are not at hand.</summary>
    /// <param name="ids">Which figures.</param>
    /// <param name="rows">The rows of those that are missing; further ones are left out.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>By figure; without those that are gone.</returns>
    internal async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, long>>> ReadAsync(
        IReadOnlyList<Guid> ids, Func<IReadOnlyList<Guid>, IQueryable<DayFigure>> rows, CancellationToken cancel)
    {
        var found = Find(ids);
        var missing = ids.Where(id => !found.ContainsKey(id)).ToHashSet();
        if (missing.Count > 0)
        {
            var counts = await rows([.. missing]).Select(figure => new { figure.Id, figure.Counts }).ToListAsync(cancel);
            foreach (var figure in counts.Where(figure => missing.Contains(figure.Id)))
            {
                found[figure.Id] = Hold(figure.Id, JsonSerializer.Deserialize<Dictionary<string, long>>(figure.Counts)!);
            }
        }

        return found;
    }

    private Dictionary<Guid, IReadOnlyDictionary<string, long>> Find(IReadOnlyList<Guid> ids)
    {
        lock (door)
        {
            return ids.Where(read.ContainsKey).ToDictionary(id => id, id => read[id]);
        }
    }

    // The same words stand in the figures of all days: they are held once.
    private Dictionary<string, long> Hold(Guid id, Dictionary<string, long> numbers)
    {
        lock (door)
        {
            if (held > Most)
            {
                read.Clear();
                names.Clear();
                held = 0;
            }

            held += numbers.Count + 1;
            var kept = numbers.ToDictionary(number => NameOf(number.Key), number => number.Value, StringComparer.Ordinal);
            read[id] = kept;
            return kept;
        }
    }

    private string NameOf(string name)
    {
        if (!names.TryGetValue(name, out var known))
        {
            names[name] = known = name;
        }

        return known;
    }
}
