using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>What is asked of each office: the same questions about rows of its own.</summary>
internal static class Questions
{
    private const int Subjects = 40;
    private const int DeepPage = 30;
    private const int StoryPage = 50;

    public static async Task<IReadOnlyList<Question>> OfAsync(MeasuredOffice office, CancellationToken cancel)
    {
        var some = await SomeAsync(office, cancel);
        var files = some.Select(customer => $"/customers/{customer.Reference}").ToList();
        var (branch, tag) = await office.AskAsync(async db => (
            await db.Branches.OrderBy(row => row.Name).Select(row => row.Id).FirstAsync(cancel),
            await db.ListItems.Where(row => row.Kind == ListKind.Tag).OrderBy(row => row.Order).Select(row => row.Id).FirstAsync(cancel)));
        return
        [
            new("Customers, first page", ["/customers"]),
            new("Customers by name", ["/customers?sort=name"]),
            await DeepAsync(office, "Customers by name", "/customers?sort=name", "after", DeepPage, cancel),
            new("Customers of a branch with a tag", [$"/customers?branch={branch}&tag={tag}"]),
            .. await SearchesAsync(office, some, cancel),
            new("A file", files),
            await DeepAsync(office, "Story of the heaviest", $"/customers/{await HeaviestAsync(office, cancel)}", "before", StoryPage, cancel),
            new("Words in the heaviest story, common", [$"/customers/{await HeaviestAsync(office, cancel)}?words=kettle"]),
            new("Desk with a customer", [.. some.Select(customer => $"/desk?customer={customer.Reference}")]),
            new("Desk, save", [.. some.Select(customer => $"/desk?customer={customer.Reference}")], Posts: true),
            new("Today", ["/"]),
            new("Promises, mine", ["/promises"]),
            new("Promises, everybody’s", ["/promises?whose=all"]),
            new("Complaints", ["/complaints"]),
            new("Follow-ups", ["/follow-ups"]),
            .. await ReportQuestions.OfAsync(office, cancel),
        ];
    }

    private static async Task<IEnumerable<Question>> SearchesAsync(MeasuredOffice office, IReadOnlyList<Customer> some, CancellationToken cancel)
    {
        var people = some.Where(customer => customer.Kind == CustomerKind.Person).ToList();
        var contacts = await office.AskAsync(db => db.ContactPoints.AsNoTracking().OrderBy(point => point.Id).Take(400).ToListAsync(cancel));
        var phones = contacts.Where(point => point.Kind == ContactKind.Phone).Take(Subjects).Select(point => Respelled(point.Key)).ToList();
        var emails = contacts.Where(point => point.Kind == ContactKind.Email).Take(Subjects).Select(point => point.Value.ToUpperInvariant()).ToList();
        var words = people.Select(customer => customer.NameKey.Split(' ')).ToList();
        return
        [
            Find("two letters", words.Select(name => name[0][..Math.Min(2, name[0].Length)])),
            Find("a common name", ["alice", "howard", "mabel", "percy"]),
            Find("a family name", words.Select(name => name[^1])),
            Find("a full name, turned round", words.Select(name => $"{name[^1]} {name[0]}")),
            Find("nobody’s name", ["zzyqx", "qqqqq"]),
            Find("a phone, spelled otherwise", phones),
            Find("an e-mail", emails),
            Find("a reference", some.Select(customer => customer.Reference)),
            new("Search as one types, two letters", [.. words.Select(name => $"/find?handler=Options&q={Uri.EscapeDataString(name[^1][..Math.Min(2, name[^1].Length)])}")]),
            new("Alike while writing", [.. people.Select(customer => $"/find?handler=Alike&q={Uri.EscapeDataString(customer.DisplayName)}")]),
        ];
    }

    private static Question Find(string what, IEnumerable<string> typed) =>
        new($"Find {what}", [.. typed.Select(words => $"/find?q={Uri.EscapeDataString(words)}")]);

    // "+441632250113" as "0044 16 32 25 01 13".
    private static string Respelled(string key)
    {
        var digits = key.StartsWith('+') ? $"00{key[1..]}" : key;
        return string.Join(' ', digits.Chunk(4).Select(part => new string(part)));
    }

    // Keys begin with the moment, so the middle of their order is no special place.
    private static async Task<IReadOnlyList<Customer>> SomeAsync(MeasuredOffice office, CancellationToken cancel) => await office.AskAsync(async db =>
    {
        var found = new List<Customer>();
        foreach (var letter in "abcdefghijklmnopqrstuvwyz")
        {
            var from = $"{letter}";
            found.AddRange(await db.Customers.AsNoTracking()
                .Where(customer => string.Compare(customer.NameKey, from) >= 0).OrderBy(customer => customer.NameKey).ThenBy(customer => customer.Id).Take(2).ToListAsync(cancel));
        }

        return found.DistinctBy(customer => customer.Id).Take(Subjects).ToList();
    });

    private static Task<string> HeaviestAsync(MeasuredOffice office, CancellationToken cancel) => office.AskAsync(async db =>
    {
        var id = await db.Touchpoints.Where(talk => talk.CustomerId != null).GroupBy(talk => talk.CustomerId)
            .OrderByDescending(talks => talks.Count()).Select(talks => talks.Key).FirstAsync(cancel);
        return await db.Customers.Where(customer => customer.Id == id).Select(customer => customer.Reference).FirstAsync(cancel);
    });

    private static async Task<Question> DeepAsync(MeasuredOffice office, string name, string path, string by, int times, CancellationToken cancel)
    {
        var (deep, page) = await HtmlForm.FollowAsync(office.Desk, path, by, times - 1, cancel);
        if (page < times)
        {
            Console.Error.WriteLine($"{name}: {office.Size.Name()} has only {page} pages of the {times}.");
        }

        return new Question($"{name}, page {times}", [deep]);
    }
}
