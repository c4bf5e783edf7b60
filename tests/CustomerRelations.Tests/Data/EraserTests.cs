using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Help.Complaints;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class EraserTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_somebody_was_told_about_their_complaint_is_erased_and_that_they_were_told_stays(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await heard.Database.SaveAsync("Customer told", ComplaintTelling.Tell(heard.Complaint, "Her sister knows", heard.Office.Ben.Id, TestClock.Start));
        await using (var scope = heard.Database.Scope(heard.Office.Ben.Id))
        {
            var db = scope.Get<CrmDbContext>();
            (await scope.Get<Work>().RunAsync(HeardComplaint.Form(), async cancel =>
            {
                await Eraser.ForgetTellingsAsync(db, [heard.Folake.Id], cancel);
                return Result.Done("/");
            }, CancellationToken.None)).IsDone.ShouldBeTrue();
        }

        (await heard.Database.ReadAsync(db => db.ComplaintTellings.AsNoTracking().Select(told => told.Words).ToListAsync())).ShouldBe(["Erased"]);
    }
}
