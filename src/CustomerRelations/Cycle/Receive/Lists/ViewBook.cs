using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>Lists that somebody kept under a name, for themselves or for everybody.</summary>
public sealed class ViewBook(CrmDbContext db, Work work, Duty duty, IValidator<NewView> newRules, IValidator<ViewChange> changeRules)
{
    /// <value>So many stand above the list at most: one's own first.</value>
    public const int Shown = 40;

    /// <value>Where the reports are; each report is a place of its own.</value>
    public const string Reports = "/reports/";

    /// <summary>One's own lists of customers, then those that others share; each by name.</summary>
    public Task<IReadOnlyList<ViewCard>> ListAsync(CancellationToken cancel) => ListAsync(ListQuestion.Place, cancel);

    /// <summary>One's own lists of a place, then those that others share; each by name.</summary>
    /// <param name="place">A path; one that ends in a slash stands for all below it.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<ViewCard>> ListAsync(string place, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return await Cards(me, Seen(me, place).OrderByDescending(view => view.OwnerId == me.Id).ThenBy(view => view.Name).ThenBy(view => view.Id).Take(Shown)).ToListAsync(cancel);
    }

    /// <returns>null when there is none, or it is somebody else's and not shared.</returns>
    public async Task<ViewCard?> FindAsync(Guid id, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return await Cards(me, Seen(me, ListQuestion.Place).Where(view => view.Id == id)).FirstOrDefaultAsync(cancel);
    }

    /// <returns>Done with the list's own address; Invalid.</returns>
    public Task<Result<string>> KeepAsync(Submission form, ListQuestion question, NewView input, CancellationToken cancel) =>
        KeepAsync(form, ListQuestion.Place, question.ToQuery(), input, cancel);

    /// <summary>Keeps what a place shows under a name.</summary>
    /// <param name="form">Which form says so.</param>
    /// <param name="place">The path.</param>
    /// <param name="query">What stands behind the question mark.</param>
    /// <param name="input">The name, and who sees it.</param>
    /// <param name="cancel">Stops asking.</param>
    /// <returns>Done with the list's own address; Invalid.</returns>
    public async Task<Result<string>> KeepAsync(Submission form, string place, string query, NewView input, CancellationToken cancel)
    {
        var problems = await newRules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        var me = await duty.MeAsync(cancel);
        return await work.RunAsync(form, async token =>
        {
            var view = new SavedView { OwnerId = me.Id, Place = place, Name = input.Name!.Trim(), Query = query, IsShared = input.IsShared };
            if (await NameTakenAsync(view, token) is { } taken)
            {
                return taken;
            }

            db.SavedViews.Add(view);
            db.Note("List kept", view);
            return Result.Done(ViewCard.AddressOf(place, query));
        }, cancel);
    }

    /// <returns>Done with the path; Invalid; NotFound, also for another's; Conflict when it was changed meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, ViewChange change, CancellationToken cancel)
    {
        var problems = await changeRules.ValidateAsync(change, cancel);
        return problems.IsValid ? await work.RunAsync(form, token => ChangeAsync(id, change, token), cancel) : Result.Invalid(problems);
    }

    /// <summary>Another list under the name of one that is kept.</summary>
    /// <returns>Done with the list's own address; NotFound, also for another's; Conflict when it was changed meanwhile.</returns>
    public Task<Result<string>> ReplaceAsync(Submission form, Guid id, Guid version, ListQuestion question, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var me = await duty.MeAsync(token);
        if (await db.SavedViews.FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == me.Id, token) is not { } view)
        {
            return Result.NotFound("You keep no such list.");
        }

        if (view.Version != version)
        {
            return Result.Conflict(Sentences.Overtaken);
        }

        view.Query = question.ToQuery();
        db.Note("Kept list replaced", view);
        return Result.Done(ViewCard.AddressOf(view.Place, view.Query));
    }, cancel);

    /// <summary>Forgets a kept list; no customer is touched.</summary>
    /// <returns>Done with the path; NotFound; NotAllowed for what another keeps; Conflict when it was changed meanwhile.</returns>
    public Task<Result<string>> DeleteAsync(Submission form, Guid id, Guid version, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        var me = await duty.NowAsync(token);
        if (await Seen(me).AsTracking().FirstOrDefaultAsync(row => row.Id == id, token) is not { } view)
        {
            return Result.NotFound("There is no such list.");
        }

        if (view.OwnerId != me.Id && !me.Manages)
        {
            return Result.NotAllowed("A shared list is deleted by its owner or a manager.");
        }

        if (view.Version != version)
        {
            return Result.Conflict(Sentences.Overtaken);
        }

        db.SavedViews.Remove(view);
        db.Note("Kept list deleted", view);
        return Result.Done(HomeOf(view.Place));
    }, cancel);

    private async Task<Result<string>> ChangeAsync(Guid id, ViewChange change, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        if (await db.SavedViews.FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == me.Id, cancel) is not { } view)
        {
            return Result.NotFound("You keep no such list.");
        }

        if (view.Version != change.Version)
        {
            return Result.Conflict(Sentences.Overtaken);
        }

        (view.Name, view.IsShared) = (change.Name!.Trim(), change.IsShared);
        db.Note("Kept list changed", view);
        return await NameTakenAsync(view, cancel) is { } taken ? taken : Result.Done(HomeOf(view.Place));
    }

    private async Task<Failure?> NameTakenAsync(SavedView wanted, CancellationToken cancel)
    {
        var own = await db.SavedViews.AsNoTracking().Where(view => view.OwnerId == wanted.OwnerId && view.Place == wanted.Place && view.Id != wanted.Id)
            .Select(view => view.Name).ToListAsync(cancel);
        return own.Contains(wanted.Name, StringComparer.OrdinalIgnoreCase) ? Result.Invalid(nameof(NewView.Name), $"You keep a list called {wanted.Name} already.") : null;
    }

    private IQueryable<SavedView> Seen(Colleague me) => db.SavedViews.AsNoTracking().Where(view => view.OwnerId == me.Id || view.IsShared);

    private IQueryable<SavedView> Seen(Colleague me, string place) =>
        place.EndsWith('/') ? Seen(me).Where(view => view.Place.StartsWith(place)) : Seen(me).Where(view => view.Place == place);

    // Where the kept ones of a place are looked after.
    private static string HomeOf(string place) => place.StartsWith(Reports, StringComparison.Ordinal) ? Reports + "views" : place + "/views";

    private IQueryable<ViewCard> Cards(Colleague me, IQueryable<SavedView> some)
    {
        var (mine, manages) = (me.Id, me.Manages);
        return some.Select(view => new ViewCard(
            view.Id, view.Name, view.Query, view.IsShared, db.Staff.First(staff => staff.Id == view.OwnerId).DisplayName,
            view.OwnerId == mine, view.OwnerId == mine || manages, view.Version, view.Place));
    }
}
