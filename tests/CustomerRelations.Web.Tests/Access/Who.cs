namespace CustomerRelations.Web.Tests.Access;

/// <summary>Who stands at a door, the least first.</summary>
internal enum Who
{
    Anybody = 0,
    Desk = 1,
    Manager = 2,
    Admin = 3,
}
