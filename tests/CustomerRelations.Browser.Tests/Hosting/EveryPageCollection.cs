using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

[CollectionDefinition(Name)]
public sealed class EveryPageCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Every page";
}
