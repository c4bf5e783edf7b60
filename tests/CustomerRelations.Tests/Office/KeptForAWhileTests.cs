using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office;

/// <summary>What housekeeping clears away, and what it leaves.</summary>
public sealed class KeptForAWhileTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Receipts_are_kept_for_seven_days_and_sign_ins_for_thirty(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await using (var scope = office.Database.Scope())
        {
            scope.Db.AddRange(ReceiptOf(office, "old", days: 7.01), ReceiptOf(office, "fresh", days: 6.99));
            scope.Db.AddRange(SessionOf(office.Ben, days: 30.01), SessionOf(office.Amara, days: 29.99));
            await scope.Db.SaveChangesAsync();
        }

        await SweepAsync(office);
        await SweepAsync(office);

        (await office.Database.ReadAsync(db => db.FormReceipts.Select(receipt => receipt.ResultPath).ToListAsync())).ShouldBe(["/fresh"]);
        (await office.Database.ReadAsync(db => db.StaffSessions.Select(session => session.StaffId).ToListAsync())).ShouldBe([office.Amara]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_kept_for_good_is_not_touched(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var before = await CountAsync(office);
        office.Database.Clock.Advance(TimeSpan.FromDays(4000));
        await SweepAsync(office);
        (await CountAsync(office)).ShouldBe(before);
    }

    private static FormReceipt ReceiptOf(AdminOffice office, string words, double days) => new()
    {
        Key = words.PadRight(32, '0'), StaffId = office.Ben, BodyHash = [1], ResultPath = $"/{words}", At = TestClock.Start.AddDays(-days),
    };

    private static StaffSession SessionOf(Guid staffId, double days) => new()
    {
        StaffId = staffId, Ticket = [1], StartedAt = TestClock.Start.AddDays(-days - 0.1), SeenAt = TestClock.Start.AddDays(-days),
    };

    private static async Task SweepAsync(AdminOffice office)
    {
        await using var scope = office.Database.Scope();
        await scope.Get<Housekeeping>().SweepAsync(office.Database.Clock.Now, CancellationToken.None);
    }

    private static Task<(int, int, int, int)> CountAsync(AdminOffice office) => office.Database.ReadAsync(async db =>
        (await db.Staff.CountAsync(), await db.Changes.CountAsync(), await db.ListItems.CountAsync(), await db.Guides.CountAsync()));
}
