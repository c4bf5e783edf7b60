using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Culture.Recognition;

/// <summary>The book of thank-yous: one colleague thanks another, or passes on what a customer said.</summary>
public sealed class KudosBook(CrmDbContext db, Work work, IValidator<NewKudos> rules, LabelBook labels, Duty duty, TimeProvider clock)
{
    private const string WallPath = "/kudos";

    internal static Failure Gone { get; } = Result.NotFound("That thank-you is not on the wall. It may have been taken back.");

    internal static Failure NotTheirs { get; } = Result.NotAllowed("Only whoever gave a thank-you, or an admin, takes it back.");

    /// <returns>Done with the wall's path; Invalid; NotFound when what it is for is not there.</returns>
    public async Task<Result<string>> GiveAsync(Submission form, NewKudos input, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        var me = await duty.MeAsync(cancel);
        var offered = await labels.ReadAsync(cancel);
        return await work.RunAsync(form, token => GiveAsync(input, me, offered, token), cancel);
    }

    /// <summary>Takes a thank-you off the wall for everybody. Its row stays, with when that was.</summary>
    /// <returns>Done with the wall's path; NotFound; NotAllowed for whoever did not give it and is no admin.</returns>
    public Task<Result<string>> WithdrawAsync(Submission form, Guid id, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            var me = await duty.NowAsync(token);
            if (await db.KudosSeenBy(me).FirstOrDefaultAsync(row => row.Id == id, token) is not { } kudos)
            {
                return Gone;
            }

            if (!MayWithdraw(kudos, me))
            {
                return NotTheirs;
            }

            kudos.Withdraw(clock.Moment());
            db.Note("Thank-you taken back", kudos);
            return Result.Done(WallPath);
        }, cancel);

    internal static bool MayWithdraw(Kudos kudos, Colleague me) => kudos.FromStaffId == me.Id || me.Role == StaffRole.Admin;

    private async Task<Result<string>> GiveAsync(NewKudos input, Colleague me, Labels offered, CancellationToken cancel)
    {
        if (await RefusalAsync(input.ToId!.Value, me, cancel) is { } refused)
        {
            return refused;
        }

        if (offered.Find(ListKind.KudosValue, input.ValueId) is null)
        {
            return Result.Invalid(nameof(NewKudos.ValueId), "That is not offered any more. Choose what comes closest.");
        }

        var about = await Moments.FindAsync(db, input.Touchpoint, input.Complaint, cancel);
        if (!about.IsDone)
        {
            return about.Then(_ => WallPath);
        }

        if (input.TheirWords && about.Value?.CustomerId is null)
        {
            return Result.Invalid(nameof(NewKudos.TheirWords), "We don’t know which customer said it. Leave this out, and say it in your own words.");
        }

        var kudos = Write(input, me.Id, about.Value);
        db.Add(kudos);
        db.Note(input.TheirWords ? "Customer’s thanks passed on" : "Colleague thanked", kudos);
        return Result.Done(WallPath);
    }

    private async Task<Failure?> RefusalAsync(Guid to, Colleague me, CancellationToken cancel)
    {
        if (to == me.Id)
        {
            return Result.Invalid(nameof(NewKudos.ToId), "Thanks come from somebody else. Who helped you?");
        }

        return await db.Staff.AnyAsync(staff => staff.Id == to && staff.Id != StaffMember.SystemId && staff.DisabledAt == null, cancel)
            ? null
            : Result.Invalid(nameof(NewKudos.ToId), "They don’t work here any more. Who else was it?");
    }

    private Kudos Write(NewKudos input, Guid me, Moment? about)
    {
        var (to, value, words, at) = (input.ToId!.Value, input.ValueId!.Value, input.Words!.Trim(), clock.Moment());
        return input.TheirWords
            ? Kudos.PassOn(to, about!.CustomerId!.Value, me, value, words, input.Audience, at, about.Occasion)
            : Kudos.Give(to, me, value, words, input.Audience, at, about?.Occasion);
    }
}
