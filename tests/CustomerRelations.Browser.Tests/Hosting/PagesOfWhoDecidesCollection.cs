using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Half of the pages, beside those of <see cref="EveryPageCollection"/>: one after the other they would take as long as all journeys.</summary>
[CollectionDefinition(Name)]
public sealed class PagesOfWhoDecidesCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Pages of whoever decides";
}
