using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

[CollectionDefinition(Name)]
public sealed class DraftsCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Drafts";
}
