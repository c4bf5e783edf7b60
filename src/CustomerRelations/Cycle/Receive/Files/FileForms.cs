using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>The forms of the files: filled from what is saved, with everything they offer.</summary>
public sealed class FileForms(CrmDbContext db, CustomerBook book, OfficeChoices office, LabelBook labels, Duty duty, LookAlikes lookAlikes)
{
    /// <summary>The file to be changed; one that became part of another leads there.</summary>
    /// <returns>null when there is no such file, or it was erased.</returns>
    public async Task<OpenFile?> OpenAsync(string? reference, CancellationToken cancel)
    {
        if (await FindAsync(reference, cancel) is not { } customer)
        {
            return null;
        }

        var saved = CustomerForm.Of(customer);
        return new OpenFile(customer.Id, customer.Reference, customer.DisplayName, customer.Language, saved, await ChoicesAsync(saved, cancel));
    }

    /// <summary>What the form offers, whatever of it is chosen already included.</summary>
    public async Task<FormChoices> ChoicesAsync(CustomerForm chosen, CancellationToken cancel)
    {
        var words = await labels.ReadAsync(cancel);
        var offered = words.Offered(ListKind.Tag).Select(tag => new Choice(tag.Id, tag.Label)).ToList();
        var kept = chosen.Tags.Where(id => offered.TrueForAll(tag => tag.Id != id)).Select(id => new Choice(id, words[id])).Where(tag => tag.Name.Length > 0);
        return new FormChoices(
            await office.BranchesAsync(cancel), await office.ColleaguesAsync(chosen.FavouriteColleagueId, cancel), [.. offered, .. kept], await duty.MeAsync(cancel));
    }

    /// <summary>Who may have a file already, for a form that is being written.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="contacts">Phones and e-mails as typed; what is neither is passed over.</param>
    /// <param name="branchId">The chosen branch; empty for one's own.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<LookAlike>> AlikeAsync(string? name, IEnumerable<string?> contacts, Guid? branchId, CancellationToken cancel)
    {
        var plan = await duty.DialPlanAsync(cancel);
        return await lookAlikes.OfAsync(name, contacts.Select(contact => Contact.Read(contact, plan)).OfType<Contact>().ToList(), branchId ?? (await duty.MeAsync(cancel)).BranchId, cancel);
    }

    /// <summary>The living file as the context tracks it, with its contact points and tags.</summary>
    internal async Task<Customer?> FindAsync(string? reference, CancellationToken cancel)
    {
        if (await book.FindAsync(reference, cancel) is not { MergedIntoId: null, ErasedAt: null } customer)
        {
            return null;
        }

        await db.Entry(customer).Collection(found => found.ContactPoints).LoadAsync(cancel);
        await db.Entry(customer).Collection(found => found.Tags).LoadAsync(cancel);
        return customer;
    }
}
