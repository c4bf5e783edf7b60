using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class ConsentsTests
{
    [Fact]
    public async Task Who_may_be_written_to_is_good_sql_for_sql_server()
    {
        await using var nowhere = TestDatabase.At(DatabaseKind.SqlServer, "Server=nowhere;Database=none");
        await using var scope = nowhere.Scope();
        foreach (var purpose in Enum.GetValues<ConsentPurpose>())
        {
            TSql.ShouldParse(scope.Db.WhoMayHear(purpose, ConsentChannel.Email).Select(customer => customer.Id).ToQueryString());
        }

        TSql.ShouldParse(scope.Db.StillWelcome(scope.Db.OutboxMessages).Select(message => message.Id).ToQueryString());
    }
}
