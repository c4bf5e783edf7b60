using CustomerRelations.Culture.Recognition;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Culture.Recognition;

public sealed class KudosBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_thank_you_says_who_gave_it_to_whom_for_what_and_is_noted(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var (talk, _, _) = await office.TalkAsync();

        (await office.GiveAsync(office.Amara, office.For(office.Ben, " You stayed late for her ") with { Touchpoint = talk.Reference })).Value.ShouldBe("/kudos");

        var kudos = await OnlyAsync(office);
        (kudos.ToStaffId, kudos.FromStaffId, kudos.FromCustomerId, kudos.ValueId, kudos.TouchpointId).ShouldBe((office.Ben, office.Amara, null, office.Kindness.Id, talk.Id));
        (kudos.Words, kudos.Audience, kudos.GivenAt).ShouldBe(("You stayed late for her", KudosAudience.Everybody, TestClock.Start));
        (await office.Office.ActsAsync(kudos.Id)).ShouldBe(["Colleague thanked"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_customer_said_is_passed_on_as_theirs(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var (_, customer, complaint) = await office.TalkAsync();

        (await office.GiveAsync(office.Ben, office.For(office.Amara, "She listened") with { Complaint = complaint.Reference, TheirWords = true, Audience = KudosAudience.OnlyThem })).IsDone.ShouldBeTrue();

        var kudos = await OnlyAsync(office);
        (kudos.FromCustomerId, kudos.FromStaffId, kudos.ComplaintId, kudos.TouchpointId, kudos.Audience)
            .ShouldBe((customer.Id, office.Ben, complaint.Id, null, KudosAudience.OnlyThem));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_thanks_themselves_nor_somebody_who_is_not_here(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        await office.Office.CloseAsync(office.Cleo.Id);
        foreach (var to in new[] { office.Amara, office.Cleo.Id, StaffMember.SystemId, Guid.CreateVersion7() })
        {
            (await office.GiveAsync(office.Amara, office.For(to))).Problems.Errors.Single().PropertyName.ShouldBe("ToId");
        }

        (await CountAsync(office)).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_is_told_field_by_field(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        (await office.GiveAsync(office.Amara, new NewKudos { Words = " " })).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["ToId", "Words", "ValueId"]);
        (await office.GiveAsync(office.Amara, office.For(office.Ben, new string('x', 4001)))).Problems.Errors.Single().PropertyName.ShouldBe("Words");
        (await office.GiveAsync(office.Amara, office.For(office.Ben) with { ValueId = office.Office.People.Phone.Id })).Problems.Errors.Single().PropertyName.ShouldBe("ValueId");
        (await CountAsync(office)).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_of_a_customer_nobody_knows_are_not_a_customers(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var (talk, _, _) = await office.TalkAsync(anonymous: true);
        var theirs = office.For(office.Amara) with { TheirWords = true };

        (await office.GiveAsync(office.Ben, theirs)).Problems.Errors.Single().PropertyName.ShouldBe("TheirWords");
        (await office.GiveAsync(office.Ben, theirs with { Touchpoint = talk.Reference })).Problems.Errors.Single().PropertyName.ShouldBe("TheirWords");
        (await CountAsync(office)).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_it_is_for_must_be_there(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        (await office.GiveAsync(office.Amara, office.For(office.Ben) with { Touchpoint = "0000-0000" })).Kind.ShouldBe(ResultKind.NotFound);
        (await office.GiveAsync(office.Amara, office.For(office.Ben) with { Complaint = "nonsense" })).Kind.ShouldBe(ResultKind.NotFound);
        (await CountAsync(office)).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_giver_or_an_admin_takes_a_thank_you_back_and_nobody_else(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, office.For(office.Cleo.Id, "From Ben"));
        await office.GiveAsync(office.Ben, office.For(office.Cleo.Id, "Also from Ben"));
        var ids = await office.Database.ReadAsync(db => db.Kudos.OrderBy(kudos => kudos.Words).Select(kudos => kudos.Id).ToListAsync());

        (await office.WithdrawAsync(office.Cleo.Id, ids[0])).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.WithdrawAsync(office.Ben, ids[0])).Value.ShouldBe("/kudos");
        (await office.WithdrawAsync(office.Amara, ids[1])).Value.ShouldBe("/kudos");

        (await office.WordsAsync(office.Cleo.Id)).ShouldBeEmpty();
        (await office.Database.ReadAsync(db => db.Kudos.CountAsync(kudos => kudos.WithdrawnAt == TestClock.Start))).ShouldBe(2);
        (await office.Office.ActsAsync(ids[0])).ShouldBe(["Colleague thanked", "Thank-you taken back"]);
        (await office.WithdrawAsync(office.Ben, ids[0])).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_an_admin_may_not_read_is_not_theirs_to_take_back(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, office.For(office.Cleo.Id) with { Audience = KudosAudience.OnlyThem });
        (await office.WithdrawAsync(office.Amara, (await OnlyAsync(office)).Id)).Kind.ShouldBe(ResultKind.NotFound);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_sees_it_is_one_of_the_three(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        (await office.GiveAsync(office.Ben, office.For(office.Amara) with { Audience = KudosAudience.Team })).IsDone.ShouldBeTrue();
        (await OnlyAsync(office)).Audience.ShouldBe(KudosAudience.Team);
        (await office.GiveAsync(office.Ben, office.For(office.Amara) with { Audience = (KudosAudience)9 })).Kind.ShouldBe(ResultKind.Invalid);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_form_twice_thanks_once(DatabaseKind kind)
    {
        await using var office = await ThankfulOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await office.Office.AskAsync((KudosBook book) => book.GiveAsync(form, office.For(office.Ben), CancellationToken.None))).IsDone.ShouldBeTrue();
        }

        (await CountAsync(office)).ShouldBe(1);
    }

    private static Task<Kudos> OnlyAsync(ThankfulOffice office) => office.Database.ReadAsync(db => db.Kudos.AsNoTracking().SingleAsync());

    private static Task<int> CountAsync(ThankfulOffice office) => office.Database.ReadAsync(db => db.Kudos.CountAsync());
}
