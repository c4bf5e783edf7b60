namespace CustomerRelations.Tests.Shape;

/// <summary>Bad examples that the arrows must find, and good ones that they must leave alone.</summary>
public sealed class ArrowsTests
{
    [Theory]
    [InlineData("Entities/A.cs", "using CustomerRelations.Data;", "Entities uses Data")]
    [InlineData("Results/A.cs", "using CustomerRelations.Entities;", "Results uses Entities")]
    [InlineData("Calendar/A.cs", "using CustomerRelations.Entities;", "Calendar uses Entities")]
    [InlineData("Data/A.cs", "using CustomerRelations.Cycle.Help;", "Data uses Cycle.Help")]
    [InlineData("Cycle/Help/A.cs", "using CustomerRelations.Cycle.FollowUp;", "Cycle.Help uses Cycle.FollowUp")]
    [InlineData("Cycle/Help/Deep/A.cs", "using CustomerRelations.Cycle.Keep.Segments;", "Cycle.Help uses Cycle.Keep")]
    [InlineData("Cycle/Help/A.cs", "using CustomerRelations.Cycle.Desk;", "Cycle.Help uses Cycle.Desk")]
    [InlineData("Cycle/CustomerFile/A.cs", "using CustomerRelations.Cycle.Desk;", "Cycle.CustomerFile uses Cycle.Desk")]
    [InlineData("Culture/A.cs", "using CustomerRelations.Cycle.Help;", "Culture uses Cycle.Help")]
    [InlineData("Office/A.cs", "using CustomerRelations.Mail;", "Office uses Mail")]
    [InlineData("Office/A.cs", "using CustomerRelations.Cycle.Help;", "Office uses Cycle.Help")]
    [InlineData("Reports/A.cs", "using CustomerRelations.Cycle.Keep;", "Reports uses Cycle.Keep")]
    [InlineData("Privacy/A.cs", "using CustomerRelations.Mail;", "Privacy uses Mail")]
    [InlineData("Cycle/Help/A.cs", "using CustomerRelations.Web.Display;", "Cycle.Help uses Web")]
    [InlineData("Data/A.cs", "using CustomerRelations.Sqlite;", "Data uses Sqlite")]
    [InlineData("Cycle/Help/A.cs", "using static CustomerRelations.Cycle.Keep.Segments;", "Cycle.Help uses Cycle.Keep")]
    [InlineData("Cycle/Help/A.cs", "using Alias = CustomerRelations.Cycle.Keep.Segments;", "Cycle.Help uses Cycle.Keep")]
    [InlineData("Cycle/Help/A.cs", "using Microsoft.AspNetCore.Mvc;", "Cycle.Help uses Microsoft.AspNetCore.Mvc")]
    [InlineData("Cycle/Help/A.cs", "using Microsoft.AspNetCore.Http.Features;", "Cycle.Help uses Microsoft.AspNetCore.Http.Features")]
    [InlineData("Data/A.cs", "using Microsoft.AspNetCore.Razor.TagHelpers;", "Data uses Microsoft.AspNetCore.Razor.TagHelpers")]
    [InlineData("Gadgets/A.cs", "", "nothing says what Gadgets may use")]
    [InlineData("Data/A.cs", "global using CustomerRelations.Entities;", "a global using hides what a file uses")]
    public void A_forbidden_use_is_found(string path, string text, string problem) =>
        Found(new SourceFile($"src/CustomerRelations/{path}", text)).ShouldContain(problem);

    [Theory]
    [InlineData("Keep.Segments.Find();")]
    [InlineData("Cycle.Keep.Segments.Find();")]
    [InlineData("global::CustomerRelations.Cycle.Keep.Segments.Find();")]
    [InlineData("new CustomerRelations.Cycle.Keep.Segments();")]
    public void A_forbidden_use_on_the_way_is_found(string statement) =>
        Found(
            new SourceFile("src/CustomerRelations/Cycle/Keep/Segments.cs", "namespace CustomerRelations.Cycle.Keep; public class Segments { }"),
            new SourceFile("src/CustomerRelations/Cycle/Help/A.cs", $"namespace CustomerRelations.Cycle.Help; class A {{ void B() {{ {statement} }} }}"))
            .ShouldContain("Cycle.Help uses Cycle.Keep");

    [Theory]
    [InlineData("src/CustomerRelations.Sqlite/A.cs", "using CustomerRelations.Postgres;")]
    [InlineData("src/CustomerRelations.Sqlite/A.cs", "using CustomerRelations.Cycle.Help;")]
    [InlineData("src/CustomerRelations.Sqlite/A.csproj", """<ProjectReference Include="../CustomerRelations.Web/CustomerRelations.Web.csproj" />""")]
    [InlineData("src/CustomerRelations/A.csproj", """<ProjectReference Include="../CustomerRelations.Sqlite/CustomerRelations.Sqlite.csproj" />""")]
    [InlineData("src/CustomerRelations.Web/Workers/A.cs", "using CustomerRelations.Cycle.Desk;")]
    [InlineData("src/CustomerRelations.Web/Startup/A.cs", "using CustomerRelations.Cycle.CustomerFile;")]
    [InlineData("src/CustomerRelations.Web/Pages/Help/A.cshtml.cs", "class A(CrmDbContext db) { }")]
    [InlineData("src/CustomerRelations.Web/Pages/Help/A.cshtml", "@inject CustomerRelations.Data.CrmDbContext Db")]
    public void A_forbidden_use_outside_the_library_is_found(string path, string text) => Found(new SourceFile(path, text)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("src/CustomerRelations/Cycle/Help/A.cs", "using CustomerRelations.Entities; using CustomerRelations.Mail; using CustomerRelations.Search;")]
    [InlineData("src/CustomerRelations/Cycle/Desk/A.cs", "using CustomerRelations.Cycle.Help; using CustomerRelations.Cycle.Keep;")]
    [InlineData("src/CustomerRelations/Services.cs", "using CustomerRelations.Cycle.Desk; using CustomerRelations.Culture;")]
    [InlineData("src/CustomerRelations/Office/A.cs", "using CustomerRelations.Search; using Microsoft.AspNetCore.Identity;")]
    [InlineData("src/CustomerRelations.Web/Pages/Desk/A.cshtml.cs", "using CustomerRelations.Cycle.Desk; using Microsoft.AspNetCore.Mvc;")]
    [InlineData("src/CustomerRelations.Web/Workers/A.cs", "using CustomerRelations.Cycle.FollowUp; using Microsoft.AspNetCore.Http;")]
    [InlineData("src/CustomerRelations.Sqlite/A.csproj", """<ProjectReference Include="../CustomerRelations/CustomerRelations.csproj" />""")]
    public void A_permitted_use_is_left_alone(string path, string text) => Found(new SourceFile(path, text)).ShouldBeEmpty();

    private static IEnumerable<string> Found(params SourceFile[] files) => Arrows.Check(files).Select(problem => problem.What);
}
