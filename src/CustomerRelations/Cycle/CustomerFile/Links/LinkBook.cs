using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>Who belongs together: households, employers, friends, who came through whom, who speaks for whom. A link stands on both files.</summary>
public sealed class LinkBook(CrmDbContext db, Work work, FilingCabinet cabinet, Finder finder, TimeProvider clock, IValidator<NewLink> rules)
{
    /// <summary>Everybody who belongs to a customer, by name.</summary>
    public async Task<IReadOnlyList<LinkLine>> OfAsync(Customer customer, CancellationToken cancel)
    {
        var id = customer.Id;
        var sides = db.CustomerLinks.Where(link => link.FromId == id).Select(link => new { link.Id, link.Kind, link.Role, OtherId = link.ToId, IsOfThisFile = true })
            .Concat(db.CustomerLinks.Where(link => link.ToId == id).Select(link => new { link.Id, link.Kind, link.Role, OtherId = link.FromId, IsOfThisFile = false }));
        return await (
            from side in sides
            join written in db.Customers on side.OtherId equals written.Id
            join other in db.Customers on written.MergedIntoId ?? written.Id equals other.Id
            where other.ErasedAt == null && other.MergedIntoId == null && other.Id != id
            orderby other.NameKey, side.Id
            select new LinkLine(
                side.Id, new LinkedFile(other.Id, other.Reference, other.DisplayName, other.Language, other.Pronoun, other.Kind),
                side.Kind, side.IsOfThisFile, side.Role, side.IsOfThisFile ? customer.KnownSince : written.KnownSince)).ToListAsync(cancel);
    }

    /// <summary>The form, with whoever was chosen or found.</summary>
    /// <param name="reference">Whose file.</param>
    /// <param name="typed">What was filled in so far.</param>
    /// <param name="look">Look for whom the words mean.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when there is no such file.</returns>
    public async Task<LinkSheet?> OpenAsync(string? reference, NewLink typed, bool look, CancellationToken cancel)
    {
        if (await cabinet.FindAsync(reference, cancel) is not { } customer)
        {
            return null;
        }

        if (await cabinet.FindAsync(typed.Customer, cancel) is { } other)
        {
            return new LinkSheet(customer, (await finder.LinesAsync([other.Id], cancel)).FirstOrDefault(), null);
        }

        var found = look ? await FindAsync(customer, typed.Who, cancel) : null;
        return new LinkSheet(customer, null, found);
    }

    /// <summary>Looks for somebody else than the customer whose file is open.</summary>
    public async Task<Findings> FindAsync(Customer customer, string? typed, CancellationToken cancel)
    {
        var found = await finder.FindAsync(typed, cancel);
        return found with { People = found.People.Where(person => person.Id != customer.Id).ToList() };
    }

    /// <returns>Done with the file's path; Invalid; NotFound.</returns>
    public async Task<Result<string>> AddAsync(string? reference, NewLink said, Submission form, CancellationToken cancel) =>
        await rules.ValidateAsync(said, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(form, token => WriteAsync(reference, said, token), cancel);

    /// <summary>One link of a file.</summary>
    /// <returns>null when there is no such file, or no such link on it.</returns>
    public async Task<(Customer Customer, LinkLine Line)?> FindAsync(string? reference, Guid id, CancellationToken cancel) =>
        await cabinet.FindAsync(reference, cancel) is { } customer && (await OfAsync(customer, cancel)).FirstOrDefault(line => line.Id == id) is { } line
            ? (customer, line)
            : null;

    /// <summary>Takes a link off both files.</summary>
    /// <returns>Done with the file's path; NotFound.</returns>
    public Task<Result<string>> RemoveAsync(string? reference, Guid id, Submission form, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var customer = await cabinet.FindAsync(reference, token);
        var link = customer is null ? null : await db.CustomerLinks.SingleOrDefaultAsync(row => row.Id == id && (row.FromId == customer.Id || row.ToId == customer.Id), token);
        if (link is null)
        {
            return Result.NotFound("That is not written in this file.");
        }

        db.CustomerLinks.Remove(link);
        var ends = await db.Customers.Where(end => end.Id == link.FromId || end.Id == link.ToId).ToListAsync(token);
        ends.ForEach(end => db.Note("No longer linked", end, Told(link, end).Select(told => new Beside(told.Name, told.Words, null))));
        return Result.Done($"/customers/{customer!.Reference}");
    }, cancel);

    private async Task<Result<string>> WriteAsync(string? reference, NewLink said, CancellationToken cancel)
    {
        if (await cabinet.FindAsync(reference, cancel) is not { } customer)
        {
            return FilingCabinet.NoFile;
        }

        var chosen = string.IsNullOrEmpty(said.Customer) ? said.Who : said.Customer;
        if (await cabinet.FindAsync(chosen, cancel) is not { } other)
        {
            return Result.Invalid(nameof(NewLink.Who), "We have no file under that reference.");
        }

        if (other.Id == customer.Id)
        {
            return Result.Invalid(nameof(NewLink.Who), "That is the same file. Choose somebody else.");
        }

        return await JoinAsync(customer, other, Read(said, customer.Id, other.Id), cancel);
    }

    private async Task<Result<string>> JoinAsync(Customer customer, Customer other, CustomerLink link, CancellationToken cancel)
    {
        if (await db.CustomerLinks.AnyAsync(
            row => row.Kind == link.Kind && ((row.FromId == link.FromId && row.ToId == link.ToId) || (row.FromId == link.ToId && row.ToId == link.FromId)), cancel))
        {
            return Result.Invalid(nameof(NewLink.Bond), "That is written on both files already.");
        }

        link.MadeAt = clock.Moment();
        db.CustomerLinks.Add(link);
        foreach (var end in new[] { customer, other })
        {
            db.Note("Linked with somebody", end, Told(link, end).Select(told => new Beside(told.Name, null, told.Words)));
        }

        return Result.Done($"/customers/{customer.Reference}");
    }

    // What is said of the other begins at the other.
    private static CustomerLink Read(NewLink said, Guid customer, Guid other) => said.Bond switch
    {
        Bond.Employer => CustomerLink.Join(customer, other, LinkKind.Employer, said.Part),
        Bond.BroughtThem => CustomerLink.Join(customer, other, LinkKind.CameThrough, said.Part),
        Bond.SpeaksThroughThem => CustomerLink.Join(customer, other, LinkKind.ContactOf, said.Part),
        Bond.WorksForThem => CustomerLink.Join(other, customer, LinkKind.Employer, said.Part),
        Bond.CameBecauseOfThem => CustomerLink.Join(other, customer, LinkKind.CameThrough, said.Part),
        Bond.SpeaksForThem => CustomerLink.Join(other, customer, LinkKind.ContactOf, said.Part),
        Bond.Friend => CustomerLink.Join(other, customer, LinkKind.Friend, said.Part),
        _ => CustomerLink.Join(other, customer, LinkKind.Household, said.Part),
    };

    // The history of one file names the other by its key, so that an erased one has no name there.
    private static IEnumerable<(string Name, string? Words)> Told(CustomerLink link, Customer end) =>
        [("LinkedWith", $"{(end.Id == link.FromId ? link.ToId : link.FromId)}"), ("LinkKind", $"{link.Kind}"), ("LinkRole", link.Role)];
}
