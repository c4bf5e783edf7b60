using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Who works in one office and one browser, one after the other; the offices are open beside each other.</summary>
[CollectionDefinition(Name)]
public sealed class DemoDeskCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Demo desk";
}
