using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Handovers;

/// <summary>A matter moves from Amara to Jonas and back, by the forms that people use.</summary>
public sealed class HandOverPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>, IAsyncLifetime
{
    private const string Amara = "desk@demo.example";
    private const string Jonas = "jonas@kestrel.example";
    private const string Manager = "manager@demo.example";

    // What one of these tests could not save would lie on the desk of the next.
    public Task InitializeAsync() => demo.Host.ClearDesksAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_is_chosen_at_the_desk_is_offered_with_the_conversation()
    {
        var (clerk, jonas) = (await demo.Host.SignedInAsync(Amara), (await demo.Host.StaffAsync(Jonas)).Id);
        var page = await clerk.PageAsync("/desk");
        var choice = page.QuerySelector("select[name='Input.HandOverTo']")!;
        choice.QuerySelector("optgroup")!.GetAttribute("label").ShouldBe("Market Street");
        choice.QuerySelector($"option[value='{(await demo.Host.StaffAsync(Amara)).Id}']").ShouldBeNull();

        var refused = await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Nadia Petrova"), ("Input.IsNew", "true"), ("Input.Goal", "Is the belt in?"), ("Input.HandOverTo", $"{jonas}"));
        (await refused.ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain("Why does it move? A sentence helps whoever gets it.");
        (await Visitor.Read(refused)).QuerySelector($"select[name='Input.HandOverTo'] option[value='{jonas}']")!.HasAttribute("selected").ShouldBeTrue();

        var saved = await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Nadia Petrova"), ("Input.IsNew", "true"), ("Input.Goal", "Is the belt in?"), ("Input.HandOverTo", $"{jonas}"), ("Input.HandOverWhy", "He has the catalogue"), ("Input.HandOverTold", "true"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var handover = await demo.Host.AskAsync(db => db.Handovers.AsNoTracking().SingleAsync(one => one.Reason == "He has the catalogue"));
        (handover.ToStaffId, handover.ToldCustomer, handover.TouchpointId is null).ShouldBe((jonas, true, false));
    }

    [Theory]
    [InlineData("the usual", "We couldn’t read this answer.")]
    [InlineData("11111111-1111-1111-1111-111111111111", "Nobody there can take it now.")]
    public async Task Who_cannot_get_it_is_said_at_the_desk_and_the_words_stay(string to, string sentence)
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Ada"), ("Input.IsNew", "true"), ("Input.Goal", "Mend my kettle"), ("Input.HandOverTo", to), ("Input.HandOverWhy", "They know kettles"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.MainText().ShouldContain(sentence);
        page.QuerySelector("input[name='Input.HandOverWhy']")!.GetAttribute("value").ShouldBe("They know kettles");
    }

    [Fact]
    public async Task A_matter_is_offered_accepted_from_today_and_answered_once()
    {
        var (amara, jonas) = (await demo.Host.SignedInAsync(Amara), await demo.Host.SignedInAsync(Jonas));
        var (path, matter) = await MatterAsync("A lid for the old mixer");
        var page = await amara.PageAsync(path + "?return=/customers");
        var offer = new[] { ("Input.To", $"{(await demo.Host.StaffAsync(Jonas)).Id}"), ("Input.Why", "The workshop has lids") };
        (await amara.SendAsync(page, path, path, offer)).ShouldLeadTo("/customers");
        (await amara.SendAsync(page, path, path, offer)).ShouldLeadTo("/customers");
        var id = (await demo.Host.AskAsync(db => db.Handovers.AsNoTracking().SingleAsync(one => one.MatterId == matter))).Id;
        (await Visitor.Read((await amara.PostAsync(path, path, offer)).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("Jonas Lindqvist has not answered yet.");

        var today = await jonas.PageAsync("/");
        today.MainText().ShouldContain("A lid for the old mixer");
        var asked = await jonas.PageAsync($"/hand-overs/{id}/accept");
        asked.MainText().ShouldContain("The workshop has lids");
        (await jonas.SendAsync(today, "/", $"/hand-overs/{id}/accept")).ShouldLeadTo("/");

        (await jonas.PageAsync("/")).MainText().ShouldNotContain("A lid for the old mixer");
        (await demo.Host.AskAsync(db => db.Matters.AsNoTracking().SingleAsync(one => one.Id == matter))).OwnerId.ShouldBe((await demo.Host.StaffAsync(Jonas)).Id);
        (await Visitor.Read((await jonas.SendAsync(asked, "", $"/hand-overs/{id}/accept")).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("You accepted this at");
    }

    [Fact]
    public async Task What_is_sent_back_says_why_on_the_page_of_whoever_offered_it()
    {
        var (amara, jonas) = (await demo.Host.SignedInAsync(Amara), await demo.Host.SignedInAsync(Jonas));
        var id = await OfferedAsync("A bag for the Hoover");
        var path = $"/hand-overs/{id}/return";
        (await (await jonas.PostAsync(path, path, ("Input.Why", " "))).ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain("Why does it go back?");

        (await jonas.PostAsync(path, path, ("Input.Why", "We keep no bags"))).ShouldLeadTo("/");

        (await amara.PageAsync("/")).MainText().ShouldContain("Came back from Jonas Lindqvist: We keep no bags");
        (await jonas.PageAsync(path)).QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_not_asked_is_refused_in_words_and_nothing_moves()
    {
        var id = await OfferedAsync("A plug for Poland");
        var manager = await demo.Host.SignedInAsync(Manager);
        var form = await manager.PageAsync("/account/profile");
        foreach (var path in new[] { $"/hand-overs/{id}/accept", $"/hand-overs/{id}/return" })
        {
            (await Visitor.Read((await manager.GetAsync(path)).ShouldBe(HttpStatusCode.Forbidden))).MainText().ShouldContain("Only they can answer it.");
            var posted = await manager.Client.PostAsync(path, new FormUrlEncodedContent(
            [
                new("__RequestVerificationToken", form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                new("__key", $"{Guid.CreateVersion7():N}"), new("Input.Why", "No"),
            ]));
            posted.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await manager.GetAsync($"/hand-overs/{Guid.CreateVersion7()}/accept")).ShouldBe(HttpStatusCode.NotFound);
        (await manager.GetAsync("/matters/0000-0000/hand-over")).ShouldBe(HttpStatusCode.NotFound);
        var handover = await demo.Host.AskAsync(db => db.Handovers.AsNoTracking().SingleAsync(one => one.Id == id));
        (handover.AcceptedAt, handover.ReturnedAt).ShouldBe((null, null));
    }

    private async Task<Guid> OfferedAsync(string goal)
    {
        var amara = await demo.Host.SignedInAsync(Amara);
        var (path, matter) = await MatterAsync(goal);
        (await amara.PostAsync(path, path, ("Input.To", $"{(await demo.Host.StaffAsync(Jonas)).Id}"), ("Input.Why", "The workshop knows"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (await demo.Host.AskAsync(db => db.Handovers.AsNoTracking().SingleAsync(one => one.MatterId == matter))).Id;
    }

    private async Task<(string Path, Guid Id)> MatterAsync(string goal)
    {
        var amara = await demo.Host.StaffAsync(Amara);
        return await demo.Host.AskAsync(async db =>
        {
            var matter = Matter.Open(null, goal, amara.BranchId!.Value, amara.Id, demo.Host.Clock.GetUtcNow().UtcDateTime.AddMinutes(-1));
            db.Matters.Add(matter);
            db.Note("A matter opened", matter);
            await db.SaveChangesAsync();
            return ($"/matters/{matter.Reference}/hand-over", matter.Id);
        });
    }
}
