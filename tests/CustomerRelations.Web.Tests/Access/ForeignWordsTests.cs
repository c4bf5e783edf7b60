using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Whoever names in a form or an address what is somebody else's gets nothing of it and changes nothing of it.</summary>
public sealed class ForeignWordsTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Amara = "desk@demo.example";
    private const string Jonas = "jonas@kestrel.example";
    private const string Key = "00112233445566778899aabbccddeeff";

    private readonly OfficeHost host = demo.Host;

    [Fact]
    public async Task Whoever_knows_the_key_of_anothers_draft_neither_reads_nor_removes_nor_overwrites_it()
    {
        var (amara, jonas) = (await host.SignedInAsync(Amara), await host.SignedInAsync(Jonas));
        (await KeepAsync(amara, "Sesame of Amara")).ShouldBe(HttpStatusCode.OK);

        (await jonas.PageAsync($"/desk?draft={Key}")).DocumentElement.OuterHtml.ShouldNotContain("Sesame of Amara");
        (await SendAsync(jonas, "/drafts?handler=Away", ("key", Key))).ShouldLeadTo("/");
        (await KeepAsync(jonas, "Other words")).ShouldBe(HttpStatusCode.OK);

        (await amara.PageAsync($"/desk?draft={Key}")).QuerySelector("[name='Input.Goal']")!.TextContent.ShouldBe("Sesame of Amara");
        (await SendAsync(amara, "/drafts?handler=Away", ("key", Key))).ShouldLeadTo("/");
        (await jonas.PageAsync($"/desk?draft={Key}")).QuerySelector("[name='Input.Goal']")!.TextContent.ShouldBe("Other words");
        await SendAsync(jonas, "/drafts?handler=Away", ("key", Key));
    }

    [Fact]
    public async Task What_another_put_aside_is_not_reached_through_a_form_a_draft_or_what_one_put_aside_oneself()
    {
        var (amara, jonas) = (await host.SignedInAsync(Amara), await host.SignedInAsync(Jonas));
        (await amara.PostAsync("/desk", "/desk", ("Input.Goal", "Amara’s to finish"), ("Input.Did", "Sesame"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var theirs = await NewestAsync("Amara’s to finish");

        foreach (var then in new[] { "next", "later" })
        {
            (await jonas.PostAsync("/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Goal", "Taken"), ("Input.Stub", theirs.Reference), ("Input.StubVersion", $"{theirs.Version}"), ("then", then))).ShouldBe(HttpStatusCode.Forbidden);
        }

        (await KeepAsync(jonas, "Taken by a draft", ("Input.Stub", theirs.Reference), ("Input.StubVersion", $"{theirs.Version}"))).ShouldBe(HttpStatusCode.OK);
        (await jonas.PageAsync($"/desk?draft={Key}")).DocumentElement.OuterHtml.ShouldNotContain("Sesame");
        await SendAsync(jonas, "/drafts?handler=Away", ("key", Key));
        (await NewestAsync("Amara’s to finish")).Version.ShouldBe(theirs.Version);
    }

    [Fact]
    public async Task A_visit_of_another_branch_is_not_settled_by_a_conversation_however_it_is_named()
    {
        var branch = await host.AskAsync(async db => (await db.Branches.FirstAsync(one => one.Id != db.Staff.First(staff => staff.Email == Amara).BranchId)).Id);
        var visit = await host.AskAsync(async db =>
        {
            var expected = db.Visits.Add(Visit.Expect(branch, null, "A man from the other shop", host.Clock.GetUtcNow().UtcDateTime)).Entity;
            db.Note("Visit expected", expected);
            await db.SaveChangesAsync();
            return expected.Id;
        });
        var clerk = await host.SignedInAsync(Amara);

        (await clerk.PageAsync($"/desk?visit={visit}")).DocumentElement.OuterHtml.ShouldNotContain("A man from the other shop");
        (await clerk.PostAsync("/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Goal", "Named in a form"), ("Input.Visit", $"{visit}"))).ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PostAsync("/desk", "/desk", ("Input.Goal", "Named by what is put aside"), ("Input.Visit", $"{visit}"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var aside = await NewestAsync("Named by what is put aside");
        var page = await clerk.PageAsync($"/desk?stub={aside.Reference}");
        page.DocumentElement.OuterHtml.ShouldNotContain("A man from the other shop");
        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Visit", $"{visit}"))).ShouldBe(HttpStatusCode.Redirect);
        foreach (var verb in new[] { "arrive", "leave" })
        {
            (await SendAsync(clerk, $"/visits/{visit}/{verb}")).ShouldBe(HttpStatusCode.NotFound);
        }

        var after = await host.AskAsync(db => db.Visits.AsNoTracking().SingleAsync(one => one.Id == visit));
        (after.TouchpointId, after.ArrivedAt, after.LeftAt).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task A_colleague_of_another_branch_a_foreign_matter_and_anothers_follow_up_are_refused_also_when_they_were_put_aside()
    {
        var clerk = await host.SignedInAsync(Amara);
        var far = await host.AskAsync(async db => (await db.Staff.FirstAsync(staff => staff.Id != StaffMember.SystemId && staff.BranchId != db.Staff.First(one => one.Email == Amara).BranchId)).Id);
        var folake = await host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(one => one.DisplayName == "Folake Adeyemi"));
        var matter = await host.AskAsync(db => db.Matters.Where(one => one.CustomerId != null && one.CustomerId != folake.Id).Select(one => one.Reference).FirstAsync());
        var task = await host.AskAsync(db => db.FollowUpTasks.Where(one => one.DoneAt == null && one.CustomerId != null && one.CustomerId != folake.Id).Select(one => one.Id).FirstAsync());
        foreach (var (field, value, status) in new[] { ("Input.OnBehalfOf", $"{far}", 422), ("Input.Matter", matter, 422), ("Input.Task", $"{task}", 409) })
        {
            var goal = $"Over-posted {field}";
            (await clerk.PostAsync("/desk", "/desk", ("Input.Customer", folake.Reference), ("Input.Goal", goal), (field, value))).ShouldBe((HttpStatusCode)status);
            (await clerk.PostAsync("/desk", "/desk", ("Input.Customer", folake.Reference), ("Input.Goal", goal), (field, value), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
            var aside = await NewestAsync(goal);
            var page = await clerk.PageAsync($"/desk?stub={aside.Reference}");
            (await clerk.SendAsync(page, "/desk", "/desk", (field, value))).ShouldBe((HttpStatusCode)status);
            (await NewestAsync(goal)).IsStub.ShouldBeTrue();
        }

        (await host.AskAsync(db => db.FollowUpTasks.SingleAsync(one => one.Id == task))).DoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_put_aside_binds_nothing_but_the_fields_of_the_form_and_never_another_conversation()
    {
        var (clerk, jonas) = (await host.SignedInAsync(Amara), await host.SignedInAsync(Jonas));
        (await jonas.PostAsync("/desk", "/desk", ("Input.Goal", "Jonas’s to finish"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var theirs = await NewestAsync("Jonas’s to finish");
        var body = $"Input.Goal=Mine&Input.Stub={theirs.Reference}&Input.StubVersion={theirs.Version}&Input.Id={theirs.Id}&Id={theirs.Id}&Top.Me.Role=Admin";
        (await clerk.PostAsync("/desk", "/desk", ("Input.Goal", "Mine to finish"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var mine = await NewestAsync("Mine to finish");
        await host.AskAsync(db => db.Stubs.Where(stub => stub.TouchpointId == mine.Id).ExecuteUpdateAsync(set => set.SetProperty(stub => stub.Body, System.Text.Encoding.UTF8.GetBytes(body))));

        var page = await clerk.PageAsync($"/desk?stub={mine.Reference}");

        page.QuerySelector<IHtmlInputElement>("[name='Input.Stub']")!.Value.ShouldBe(mine.Reference);
        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Anonymous", "true"))).ShouldLeadTo($"/desk?saved={mine.Reference}");
        (await NewestAsync("Jonas’s to finish")).IsStub.ShouldBeTrue();
    }

    private static Task<HttpResponseMessage> KeepAsync(Visitor clerk, string goal, params (string Name, string Value)[] also) =>
        SendAsync(clerk, "/drafts", [("__form", "/desk"), ("__key", Key), ("Input.Goal", goal), .. also]);

    private static async Task<HttpResponseMessage> SendAsync(Visitor clerk, string path, params (string Name, string Value)[] fields)
    {
        var token = (await clerk.PageAsync("/account/password")).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        var key = fields.Any(field => field.Name == "__key") ? [] : new[] { ("__key", Guid.CreateVersion7().ToString("N")) };
        return await clerk.Client.PostAsync(path, new FormUrlEncodedContent(fields.Concat(key).Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    private Task<Touchpoint> NewestAsync(string goal) => host.AskAsync(db => db.Touchpoints.AsNoTracking().Where(said => said.Goal == goal).OrderByDescending(said => said.LoggedAt).FirstAsync());
}
