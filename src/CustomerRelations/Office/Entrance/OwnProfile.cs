using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>What colleagues see and change about themselves.</summary>
public sealed class OwnProfile(CrmDbContext db, Work work, StaffRoll roll, Sessions sessions, TimeProvider clock, IValidator<ProfileChange> rules)
{
    public async Task<ProfileView> ReadAsync(Guid staffId, Guid sessionId, CancellationToken cancel)
    {
        var person = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancel);
        var branch = await db.Branches.AsNoTracking().FirstOrDefaultAsync(found => found.Id == person.BranchId, cancel);
        var channels = await Channels().OrderBy(item => item.Order).ThenBy(item => item.Label).Select(item => new Choice(item.Id, item.Label, "")).ToListAsync(cancel);
        return new ProfileView(
            person.DisplayName, person.Theme, person.Email ?? "", RoleWords.Of(await roll.RoleOfAsync(staffId, cancel)),
            branch?.Name ?? "", branch?.TimeZone ?? "UTC", await sessions.OpenOfAsync(staffId, sessionId, cancel), clock.Moment())
        {
            Channels = channels, DeskChannelId = channels.Find(channel => channel.Id == person.DeskChannelId)?.Id, WithoutLetterKeys = person.WithoutLetterKeys,
        };
    }

    public async Task<Result<string>> SaveAsync(Guid staffId, ProfileChange change, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (change.DeskChannelId is { } wanted && !await Channels().AnyAsync(item => item.Id == wanted, token))
            {
                return Result.Invalid(nameof(ProfileChange.DeskChannelId), "Choose one that is offered, or the first of the list.");
            }

            var person = await db.Staff.SingleAsync(staff => staff.Id == staffId, token);
            (person.DisplayName, person.Theme) = (change.DisplayName!.Trim(), change.Theme!.Value);
            (person.DeskChannelId, person.WithoutLetterKeys) = (change.DeskChannelId, change.WithoutLetterKeys);
            db.Note("Profile changed", person);
            return Result.Done("/account/profile");
        }, cancel);
    }

    /// <summary>Remembers light or dark; a taste, so no entry is made of it.</summary>
    public Task<Result<string>> ChooseThemeAsync(Guid staffId, Theme theme, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        await db.Staff.Where(staff => staff.Id == staffId).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.Theme, theme), token);
        return Result.Done("");
    }, cancel);

    private IQueryable<ListItem> Channels() => db.ListItems.AsNoTracking().Where(item => item.Kind == ListKind.Channel && item.RetiredAt == null);
}
