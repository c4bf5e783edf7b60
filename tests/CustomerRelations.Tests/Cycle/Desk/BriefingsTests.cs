using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class BriefingsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task It_holds_the_last_five_talks_what_they_come_about_when_they_come_and_what_went_wrong(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (folake, repair) = (desk.Office.NewCustomer("Folake Adeyemi"), new ListItem { Kind = ListKind.GoalCategory, Label = "Repair", Order = 1 });
        await desk.Database.SaveAsync("Customer welcomed", folake, repair);
        for (var talk = 0; talk < 6; talk++)
        {
            desk.Database.Clock.Advance(TimeSpan.FromMinutes(1));
            (await desk.LogAsync(new NewTouchpoint { Customer = folake.Reference, Channel = desk.Office.Phone.Id, Goal = $"Talk {talk}", PromiseWords = "Ring her", PromiseBy = "tomorrow 10" })).IsDone.ShouldBeTrue();
        }

        var comes = Visit.Expect(desk.Office.Branch.Id, folake.Id, null, TestClock.Start.AddHours(3));
        comes.About = "The mixer";
        await desk.Database.SaveAsync("Visit expected", comes);
        await MarkAsync(desk, repair.Id);

        var briefing = (await OpenAsync(desk, folake.Reference))!;

        briefing.File.Story.Chapters.Select(chapter => chapter.Touchpoint.Goal).ShouldBe(["Talk 5", "Talk 4", "Talk 3", "Talk 2", "Talk 1"]);
        briefing.Topics.Single().ShouldBe(new Topic("Repair", 6));
        briefing.Comes.ShouldBe(new NextVisit(comes.Id, comes.ExpectedAt, null, "The mixer"));
        briefing.Marks.ShouldBe(new BriefingMarks(1, 0, 1));
        (await OpenAsync(desk, "0000-0000")).ShouldBeNull();
    }

    private static async Task MarkAsync(OpenDesk desk, Guid category)
    {
        await using var scope = desk.Database.Scope();
        var matters = await scope.Db.Matters.OrderBy(matter => matter.Id).ToListAsync();
        matters.ForEach(matter => matter.GoalCategoryId = category);
        (await scope.Db.Promises.OrderBy(promise => promise.Id).FirstAsync()).Break("Forgot", TestClock.Start.AddMinutes(7), null);
        scope.Db.Handovers.Add(Handover.Offer(matters[0], desk.Office.Ben.Id, null, "He knows mixers", true, TestClock.Start.AddMinutes(7)));
        scope.Db.Handovers.Local.Single().StoryRepeated = true;
        scope.Db.Note("Marks made", matters[0]);
        await scope.Db.SaveChangesAsync();
    }

    private static async Task<Briefing?> OpenAsync(OpenDesk desk, string reference)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id, readOnly: true);
        return await scope.Get<Briefings>().OpenAsync(reference, CancellationToken.None);
    }
}
