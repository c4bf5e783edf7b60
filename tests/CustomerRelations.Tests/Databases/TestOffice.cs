using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Tests.Databases;

/// <summary>The least an office needs before a conversation can be written down: a branch, a team, two colleagues, a channel.</summary>
public sealed class TestOffice
{
    public TestOffice()
    {
        Workshop = new Team { BranchId = Branch.Id, Name = "Workshop" };
        Amara = new StaffMember { UserName = "amara", DisplayName = "Amara", BranchId = Branch.Id, TeamId = Workshop.Id };
        Ben = new StaffMember { UserName = "ben", DisplayName = "Ben", BranchId = Branch.Id };
    }

    public Branch Branch { get; } = new() { Name = "High Street", TimeZone = "Europe/London", Currency = "GBP" };

    public Team Workshop { get; }

    public StaffMember Amara { get; }

    public StaffMember Ben { get; }

    public ListItem Phone { get; } = new() { Kind = ListKind.Channel, Label = "Phone", Order = 1 };

    public static async Task<TestOffice> OpenAsync(TestDatabase database)
    {
        var office = new TestOffice();
        await using var scope = database.Scope();
        scope.Db.AddRange(office.Branch, office.Workshop, office.Amara, office.Ben, office.Phone);
        scope.Db.Note("Office opened", office.Branch);
        await scope.Db.SaveChangesAsync();
        return office;
    }

    public Customer NewCustomer(string name) => Customer.Welcome(CustomerKind.Person, name, Keys.Words(name), Branch.Id, TestClock.Start);

    public Matter NewMatter(string goal, Customer? customer = null) => Matter.Open(customer?.Id, goal, Branch.Id, Amara.Id, TestClock.Start);

    public Touchpoint NewTouchpoint(Matter matter, DateTime at) =>
        Touchpoint.Log(matter, new TouchpointFrame(Amara.Id, Branch.Id, Phone.Id, at, at), new TouchpointStory(matter.Goal));
}
