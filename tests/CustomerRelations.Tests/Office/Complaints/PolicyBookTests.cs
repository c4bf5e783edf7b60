using CustomerRelations.Data;
using CustomerRelations.Office.Complaints;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Help.Complaints;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Complaints;

public sealed class PolicyBookTests
{
    private static readonly PolicyChange EightWeeks = new() { ThankWithin = 3, TellEvery = 10, FinalWithin = 56 };

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_written_for_the_office_holds_at_once_and_a_branch_may_have_its_own(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        (await TermsAsync(heard)).ShouldBe(ComplaintTerms.Usual);
        (await SetAsync(heard, PolicyBook.Office, EightWeeks)).IsDone.ShouldBeTrue();
        (await TermsAsync(heard)).ShouldBe(new ComplaintTerms(3, 10, 56, FinalInWorkingDays: false));

        var branch = $"{heard.Office.Branch.Id}";
        (await SetAsync(heard, branch, EightWeeks with { TellEvery = 2, FinalInWorkingDays = true })).IsDone.ShouldBeTrue();
        (await TermsAsync(heard)).ShouldBe(new ComplaintTerms(3, 2, 56, FinalInWorkingDays: true));
        (await heard.OpenAsync()).Clock.Terms.TellEvery.ShouldBe(2);

        var own = await CardAsync(heard, branch);
        (await SetAsync(heard, branch, new PolicyChange { AsOffice = true, Version = own!.Version })).IsDone.ShouldBeTrue();
        (await TermsAsync(heard)).TellEvery.ShouldBe(10);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_has_not_seen_what_is_there_now_does_not_write_over_it(DatabaseKind kind)
    {
        await using var heard = await HeardComplaint.AtAsync(kind);
        await SetAsync(heard, PolicyBook.Office, EightWeeks);
        (await SetAsync(heard, PolicyBook.Office, EightWeeks with { TellEvery = 4 })).Kind.ShouldBe(ResultKind.Conflict);
        var seen = await CardAsync(heard, PolicyBook.Office);
        (await SetAsync(heard, PolicyBook.Office, EightWeeks with { TellEvery = 4, Version = seen!.Version })).IsDone.ShouldBeTrue();
        seen.DifferencesFrom(EightWeeks with { TellEvery = 4 }).Select(one => one.Field).ShouldBe(["Tell again after"]);
    }

    [Fact]
    public async Task Days_that_make_no_sense_are_refused_field_by_field()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        var refused = await SetAsync(heard, PolicyBook.Office, new PolicyChange { ThankWithin = 21, TellEvery = 0 });
        refused.Problems.Errors.Select(error => error.PropertyName).ShouldBe(["ThankWithin", "TellEvery", "FinalWithin"]);
        (await SetAsync(heard, $"{Guid.CreateVersion7()}", EightWeeks)).Kind.ShouldBe(ResultKind.NotFound);
        (await SetAsync(heard, "nowhere", EightWeeks)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Fact]
    public async Task A_preset_fills_the_form_and_writes_nothing()
    {
        await using var heard = await HeardComplaint.AtAsync(DatabaseKind.Sqlite);
        var form = (await CardAsync(heard, PolicyBook.Office))!.AsForm(PolicyPreset.Find("eight-weeks"));
        (form.ThankWithin, form.TellEvery, form.FinalWithin, form.FinalInWorkingDays).ShouldBe((3, 10, 56, false));
        (await TermsAsync(heard)).ShouldBe(ComplaintTerms.Usual);
    }

    private static async Task<Result<string>> SetAsync(HeardComplaint heard, string whose, PolicyChange change)
    {
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id);
        return await scope.Get<PolicyBook>().SetAsync(HeardComplaint.Form(), whose, change, CancellationToken.None);
    }

    private static async Task<PolicyCard?> CardAsync(HeardComplaint heard, string whose)
    {
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id, readOnly: true);
        return await scope.Get<PolicyBook>().FindAsync(whose, CancellationToken.None);
    }

    private static async Task<ComplaintTerms> TermsAsync(HeardComplaint heard)
    {
        await using var scope = heard.Database.Scope(heard.Office.Ben.Id, readOnly: true);
        return await scope.Get<ComplaintPolicies>().OfAsync(heard.Office.Branch.Id, CancellationToken.None);
    }
}
