using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Staffing;

/// <summary>What is noted of a colleague who is changed.</summary>
public sealed class OneEntryAnActTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Another_name_and_another_role_are_one_entry(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await ChangeAsync(office, form => form with { Name = "Benedict", Role = StaffRole.Manager });

        var entry = await office.Database.ReadAsync(db => db.Changes.SingleAsync(change => change.SubjectId == office.Ben));
        entry.Act.ShouldBe("Role changed from Front desk to Manager");
        entry.FieldNames.Split(',').ShouldContain(nameof(StaffMember.DisplayName));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Another_name_alone_says_nothing_of_a_role(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await ChangeAsync(office, form => form with { Name = "Benedict" });

        (await office.ActsAsync(office.Ben)).ShouldBe(["Colleague changed"]);
    }

    private static async Task ChangeAsync(AdminOffice office, Func<StaffChange, StaffChange> change)
    {
        var card = (await office.AskAsync((StaffBook book) => book.FindAsync(office.Ben, CancellationToken.None))).ShouldNotBeNull();
        var result = await office.AskAsync((StaffBook book) => book.ChangeAsync(AdminOffice.Form(), office.Ben, change(card.AsForm()), CancellationToken.None));
        result.IsDone.ShouldBeTrue();
    }
}
