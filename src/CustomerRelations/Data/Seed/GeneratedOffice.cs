using CustomerRelations.Calendar;
using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Data.Seed.Generated;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;
using Props = CustomerRelations.Data.Seed.Generated.Props;

namespace CustomerRelations.Data.Seed;

/// <summary>Fills the branches of the demo office with as many customers, conversations and complaints as one asks for, to measure with.</summary>
/// <remarks>The <see cref="Foundation"/> must be laid before.</remarks>
public sealed class GeneratedOffice(CrmDbContext db, Work work, DemoOffice demo, IBulkWriter bulk, IBulkFill fill, TimeProvider clock)
{
    private const int RowsAPile = 20_000;

    /// <summary>Whether such an office may be generated here: never where a real one is.</summary>
    /// <param name="size">How large.</param>
    /// <param name="add">To the customers that are there.</param>
    /// <param name="cancel">Stops asking.</param>
    /// <returns>Why not, in a sentence; null when it may.</returns>
    public async Task<string?> WhyNotAsync(OfficeSize size, bool add, CancellationToken cancel)
    {
        if (size.WhyNot is { } reason)
        {
            return reason;
        }

        var invented = DemoOffice.Accounts.Select(account => StaffMember.EmailKey(account.Email)).ToList();
        if (await db.Branches.AnyAsync(cancel) && !await db.Staff.AnyAsync(staff => invented.Contains(staff.NormalizedEmail!), cancel))
        {
            return "This office was set up for real work: nothing is generated into it. Name another Data:Folder or ConnectionStrings:Crm.";
        }

        return !add && await db.Customers.AnyAsync(cancel)
            ? "There are customers here already. Say --add to add to them, or name another Data:Folder or ConnectionStrings:Crm."
            : null;
    }

    /// <summary>Opens the branches of the demo office where there are none, and fills them.</summary>
    /// <returns>What was generated.</returns>
    /// <exception cref="InvalidOperationException">The foundation is missing, or the database cannot be written now.</exception>
    public async Task<GeneratedCounts> FillAsync(OfficeSize size, IProgress<GeneratedCounts> progress, CancellationToken cancel)
    {
        await demo.OpenEmptyAsync(cancel);
        var pile = new Pile();
        var teller = new Storyteller(await PropsAsync(size, cancel), size, pile);
        await fill.RunAsync(db, async token =>
        {
            while (teller.Told.Customers < size.Customers)
            {
                while (teller.Told.Customers < size.Customers && pile.Rows < RowsAPile)
                {
                    teller.Next();
                }

                await WriteAsync(pile, token);
                progress.Report(teller.Told);
            }
        }, cancel);
        return teller.Told;
    }

    // Midnight, so that the same day gives the same rows.
    private async Task<Props> PropsAsync(OfficeSize size, CancellationToken cancel)
    {
        var now = clock.Moment().Date;

        // Not by the step of the dice: the next seed would then fall as this one, one throw later.
        var dice = new Dice(unchecked((ulong)size.Seed * 0xD1342543DE82EF95));
        var words = Words.Read();
        var before = new GeneratedCounts(
            await db.Customers.CountAsync(cancel), await db.Touchpoints.CountAsync(cancel), await db.Complaints.CountAsync(cancel), await db.Promises.CountAsync(cancel));
        return new Props(dice, new Press(dice), words, new Chatter(dice, words), await Premises.LookAroundAsync(db, now, cancel), now, before);
    }

    private async Task WriteAsync(Pile pile, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, async token =>
        {
            await pile.WriteAsync(db, bulk, token);
            return Result.Done("/");
        }, cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException(result.Sentence);
        }

        pile.Clear();
    }
}
