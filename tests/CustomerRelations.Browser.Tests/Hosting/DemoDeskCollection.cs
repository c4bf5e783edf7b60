using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

[CollectionDefinition(Name)]
public sealed class DemoDeskCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Demo desk";
}
