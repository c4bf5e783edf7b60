using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using CustomerRelations.Search;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Files;

/// <summary>Where a customer's file is opened and its first page is kept true.</summary>
public sealed class FilingDesk(Work work, CrmDbContext db, FileForms forms, LookAlikes lookAlikes, TimeProvider clock, IValidator<CustomerForm> rules)
{
    private const string NoFile = "We have no file under that reference, or they asked us to forget them.";

    /// <summary>Opens a file for somebody new.</summary>
    /// <returns>Done with the path of the file; Invalid, also while it is not said whether they are somebody who looks the same.</returns>
    public async Task<Result<string>> OpenAsync(CustomerForm form, Submission posted, CancellationToken cancel) =>
        await rules.ValidateAsync(form, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(posted, token => OpenAsync(form, token), cancel);

    /// <summary>Writes what the form says into a file.</summary>
    /// <returns>Done with the path of the file; Invalid; NotFound; Conflict when somebody else changed the same page meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(string? reference, CustomerForm form, Submission posted, CancellationToken cancel) =>
        await rules.ValidateAsync(form, cancel) is { IsValid: false } problems
            ? Result.Invalid(problems)
            : await work.RunAsync(posted, token => ChangeAsync(reference, form, token), cancel);

    /// <summary>Why a file cannot be changed that is not there.</summary>
    public static Failure Missing => Result.NotFound(NoFile);

    private async Task<Result<string>> OpenAsync(CustomerForm form, CancellationToken cancel)
    {
        var choices = await forms.ChoicesAsync(new CustomerForm(), cancel);
        if (await RefusalAsync(form, choices, cancel) is { } refused)
        {
            return refused;
        }

        var plan = DialPlan.Of(await db.Branches.Where(branch => branch.Id == form.BranchId).Select(branch => branch.Country).SingleAsync(cancel));
        var reached = form.Contacts.Select(line => line.Reached(plan)).OfType<Contact>().ToList();
        var twins = await lookAlikes.TwinsOfAsync(form.Name!, reached, form.BranchId!.Value, cancel);
        if (twins is not null && !form.IsNew)
        {
            return Result.Invalid(nameof(CustomerForm.IsNew), twins.Question);
        }

        var customer = Customer.Welcome(form.Kind, form.Name!, Keys.Words(form.Name), form.BranchId.Value, clock.Moment());
        db.Customers.Add(customer);
        await FillAsync(customer, form, choices, cancel);
        db.Note("File opened", customer);
        if (twins is not null)
        {
            db.Note(Twins.Act, customer, twins.Beside);
        }

        return Result.Done($"/customers/{customer.Reference}");
    }

    private async Task<Result<string>> ChangeAsync(string? reference, CustomerForm form, CancellationToken cancel)
    {
        if (await forms.FindAsync(reference, cancel) is not { } customer)
        {
            return Missing;
        }

        var before = CustomerForm.Of(customer);
        if (before.Version != form.Version)
        {
            return Stale.Form;
        }

        var choices = await forms.ChoicesAsync(before, cancel);
        if (await RefusalAsync(form, choices, cancel) is { } refused)
        {
            return refused;
        }

        await FillAsync(customer, form, choices, cancel);
        if (db.ChangeTracker.HasChanges())
        {
            // Whoever writes about the same rows beside on another machine meets this one.
            db.Entry(customer).Property(row => row.Version).IsModified = true;
            db.Note("File changed", customer, BesideOf(before, CustomerForm.Of(customer), choices));
        }

        return Result.Done($"/customers/{customer.Reference}");
    }

    private async Task<Failure?> RefusalAsync(CustomerForm form, FormChoices choices, CancellationToken cancel) =>
        !await db.Branches.AnyAsync(branch => branch.Id == form.BranchId, cancel) ? Result.Invalid(nameof(form.BranchId), "Choose the branch that receives them.")
        : form.FavouriteColleagueId is { } id && choices.Colleagues.All(colleague => colleague.Id != id)
            ? Result.Invalid(nameof(form.FavouriteColleagueId), "They no longer work here. Choose somebody else, or nobody.")
            : null;

    private async Task FillAsync(Customer customer, CustomerForm form, FormChoices choices, CancellationToken cancel)
    {
        (customer.Kind, customer.Given, customer.Family) = (form.Kind, CustomerForm.Said(form.Given), CustomerForm.Said(form.Family));
        (customer.AddressAs, customer.Pronoun, customer.Language) = (CustomerForm.Said(form.AddressAs), CustomerForm.Said(form.Pronoun), Languages.Read(form.Language));
        (customer.BranchId, customer.FavouriteColleagueId) = (form.BranchId!.Value, form.FavouriteColleagueId);
        var branch = await db.Branches.AsNoTracking().SingleAsync(found => found.Id == customer.BranchId, cancel);
        customer.TimeZone = CustomerForm.Said(form.TimeZone) is { } own && own != branch.TimeZone ? own : null;
        if (customer.DisplayName != form.Name!.Trim())
        {
            await db.Entry(customer).Collection(row => row.NameParts).LoadAsync(cancel);
            customer.Rename(form.Name, Keys.Words(form.Name));
        }

        var (best, plan) = (form.BestWay, DialPlan.Of(branch.Country));
        db.AddRange(customer.ReachBy(form.Contacts.Index().Where(line => line.Item.IsWritten).Select(line => line.Item.AsPoint(customer.Id, plan, line.Index == best)).ToList()));
        db.AddRange(customer.Wear(choices.Tags.Select(tag => tag.Id).Where(form.Tags.Contains).ToList()));
    }

    private static IEnumerable<Beside> BesideOf(CustomerForm before, CustomerForm after, FormChoices choices) =>
    [
        Beside.Of("Phones", before.Spoken(ContactKind.Phone), after.Spoken(ContactKind.Phone)),
        Beside.Of("Emails", before.Spoken(ContactKind.Email), after.Spoken(ContactKind.Email)),
        Beside.Of("Addresses", before.Spoken(ContactKind.Address), after.Spoken(ContactKind.Address)),
        Beside.Of("Tags", choices.TagNames(before.Tags), choices.TagNames(after.Tags)),
    ];
}
