using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Open_ones_stand_with_the_longest_wait_first_and_closed_ones_apart(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await AddAsync(heard, "The lamp flickers", TestClock.Start.AddDays(-3), heard.Office.Branch.Id, heard.Office.Ben.Id);
        (await WordsAsync(heard, ComplaintScope.Branch)).ShouldBe(["The lamp flickers", heard.Complaint.Words]);
        await heard.JudgeAsync(Solved.Yes);
        (await WordsAsync(heard, ComplaintScope.Branch)).ShouldBe(["The lamp flickers"]);
        (await WordsAsync(heard, ComplaintScope.Branch, closed: true)).ShouldBe([heard.Complaint.Words]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_sees_those_of_the_branch_ones_own_or_all(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await heard.Database.SaveAsync("Branch opened", harbour);
        await AddAsync(heard, "Ben has it", TestClock.Start.AddHours(-1), heard.Office.Branch.Id, heard.Office.Ben.Id);
        await AddAsync(heard, "At the harbour", TestClock.Start.AddHours(-2), harbour.Id, heard.Office.Ben.Id);
        (await WordsAsync(heard, ComplaintScope.Branch)).ShouldBe(["Ben has it", heard.Complaint.Words]);
        (await WordsAsync(heard, ComplaintScope.Mine)).ShouldBe([heard.Complaint.Words]);
        (await WordsAsync(heard, ComplaintScope.All)).ShouldBe(["At the harbour", "Ben has it", heard.Complaint.Words]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_long_list_is_read_page_by_page_without_losing_one(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        for (var number = 0; number < ComplaintBook.PageSize + 4; number++)
        {
            // Several in the same minute, so that the key decides.
            await AddAsync(heard, $"Complaint {number}", TestClock.Start.AddMinutes(number / 3), heard.Office.Branch.Id, heard.Office.Ben.Id);
        }

        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        var book = scope.Get<ComplaintBook>();
        var first = await book.ListAsync(ComplaintScope.Branch, closed: false, null, CancellationToken.None);
        var second = await book.ListAsync(ComplaintScope.Branch, closed: false, first.NextAfter, CancellationToken.None);
        (first.Lines.Count, first.IsLater, second.Lines.Count, second.NextAfter, second.IsLater).ShouldBe((ComplaintBook.PageSize, false, 5, null, true));
        first.Lines.Concat(second.Lines).Select(line => line.Reference).Distinct().Count().ShouldBe(ComplaintBook.PageSize + 5);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_line_says_who_told_us_and_whether_they_were_thanked_in_time(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        heard.Database.Clock.Advance(TimeSpan.FromDays(3));
        var line = (await ListAsync(heard, ComplaintScope.Branch, false)).Lines.Single();
        (line.Customer, line.Owner, line.ThankedAt, line.Clock.ThankedLate, line.Clock.Day).ShouldBe(("Folake Adeyemi", "Amara", null, true, 3));
    }

    private static async Task<IEnumerable<string>> WordsAsync(HeardComplaint heard, ComplaintScope scope, bool closed = false) =>
        (await ListAsync(heard, scope, closed)).Lines.Select(line => line.Words);

    private static async Task<ComplaintPage> ListAsync(HeardComplaint heard, ComplaintScope whose, bool closed)
    {
        await using var scope = heard.Database.Scope(heard.Office.Amara.Id, readOnly: true);
        return await scope.Get<ComplaintBook>().ListAsync(whose, closed, null, CancellationToken.None);
    }

    private static Task AddAsync(HeardComplaint heard, string words, DateTime at, Guid branchId, Guid ownerId)
    {
        var matter = Matter.Open(null, words, branchId, ownerId, at);
        return heard.Database.SaveAsync("Complaint heard", matter, Complaint.Receive(matter, words, at));
    }
}
