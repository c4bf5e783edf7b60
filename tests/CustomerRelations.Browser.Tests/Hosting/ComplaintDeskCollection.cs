using Xunit;
namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>The journeys of complaints, in an office of their own beside <see cref="DemoDeskCollection"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ComplaintDeskCollection : ICollectionFixture<DemoDesk>
{
    public const string Name = "Complaint desk";
}
