namespace CustomerRelations.Tests.Shape;

/// <summary>Bad examples that each rule of the house must find, and good ones that it must leave alone.</summary>
public sealed class RulesTests
{
    [Theory, InlineData("cs"), InlineData("cshtml"), InlineData("css"), InlineData("js"), InlineData("sh")]
    public void A_file_of_301_lines_is_too_long(string ending)
    {
        Sizes.Check([File($"src/A.{ending}", Lines(301))]).Single().Rule.ShouldBe(Sizes.FileRule);
        Sizes.Check([File($"src/A.{ending}", Lines(300))]).ShouldBeEmpty();
    }

    [Fact]
    public void A_method_of_31_lines_is_too_long()
    {
        Sizes.Check([File("src/A.cs", "class A { void B()\n{\n" + Lines(28) + "} }")]).Single().Rule.ShouldBe(Sizes.Method);
        Sizes.Check([File("src/A.cs", "class A { void B()\n{\n" + Lines(27) + "} }")]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("class A(int a, int b, int c, int d, int e, int f, int g);")]
    [InlineData("class A { A(int a, int b, int c, int d, int e, int f, int g) { } }")]
    public void Seven_dependencies_are_too_many(string text) => Sizes.Check([File("src/A.cs", text)]).Single().Rule.ShouldBe(Sizes.Constructor);

    [Theory]
    [InlineData("public class A; public class B;", 1)]
    [InlineData("namespace N; public enum A { } public record B;", 1)]
    [InlineData("public delegate void A(); public interface B;", 1)]
    [InlineData("public class A { public class B; } internal class C;", 0)]
    [InlineData("public class A<T>;", 0)]
    public void A_file_has_one_public_type(string text, int problems) => Types.Check([File("src/A.cs", text)]).Count().ShouldBe(problems);

    [Theory]
    [InlineData("class CustomerManager;")]
    [InlineData("static class DateHelper;")]
    [InlineData("class StringHelpers;")]
    [InlineData("class Outer { class MailProcessor; }")]
    [InlineData("class TouchpointLogImpl;")]
    public void A_type_is_no_manager_helper_processor_or_impl(string text) => Types.Check([File("src/A.cs", text)]).Single().Rule.ShouldBe(Types.Name);

    [Fact]
    public void A_tag_helper_may_be_called_so() => Types.Check([File("src/A.cs", "public class FaceTagHelper;")]).ShouldBeEmpty();

    [Fact]
    public void A_region_is_found() => Types.Check([File("src/A.cs", "class A\n{\n#region B\n#endregion\n}")]).Single().Rule.ShouldBe(Types.Region);

    [Theory]
    [InlineData("@Html.Raw(Model.Words)")]
    [InlineData("""<p style="color: red">""")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("""<script type="importmap">{}</script>""")]
    [InlineData("""<script src="~/js/a.js">alert(1)</script>""")]
    [InlineData("""<button onclick="go()">""")]
    [InlineData("<body onload=@Model.Go>")]
    [InlineData("""<a href="javascript:go()">""")]
    public void Markup_that_runs_or_styles_inline_is_found(string text) => Markup.Check([File("src/A.cshtml", text)]).ShouldNotBeEmpty();

    [Theory]
    [InlineData("""<script type="module" src="~/js/desk.js" asp-append-version="true"></script>""")]
    [InlineData("""@{ var only = "words"; var style = "soft"; }""")]
    [InlineData("""<p class="style one">On Monday = open</p>""")]
    public void Markup_that_does_not_is_left_alone(string text) => Markup.Check([File("src/A.cshtml", text)]).ShouldBeEmpty();

    [Fact]
    public void Raw_markup_in_code_is_found() => Markup.Check([File("src/A.cs", "class A { object B => Html.Raw(\"b\"); }")]).ShouldNotBeEmpty();

    [Theory]
    [InlineData("src/CustomerRelations/Common")]
    [InlineData("src/CustomerRelations/Cycle/Help/Helpers")]
    [InlineData("src/CustomerRelations.Web/Shared")]
    [InlineData("tests/CustomerRelations.Tests/Utils")]
    [InlineData("src/CustomerRelations/Cycle/Reception")]
    [InlineData("src/CustomerRelations/Cycle/Followup")]
    public void A_folder_of_no_thing_or_no_stage_is_found(string folder) => Folders.Check([folder]).ShouldNotBeEmpty();

    [Theory]
    [InlineData("src/CustomerRelations.Web/Pages/Shared")]
    [InlineData("src/CustomerRelations/Cycle/FollowUp")]
    [InlineData("src/CustomerRelations/Cycle/Desk")]
    public void A_folder_of_the_plan_is_left_alone(string folder) => Folders.Check([folder]).ShouldBeEmpty();

    [Fact]
    public void Stages_in_another_order_or_spelling_are_found()
    {
        Folders.Stages(["Receive", "BeReady", "Understand", "Help", "Keep", "FollowUp"]).ShouldNotBeEmpty();
        Folders.Stages(["BeReady", "Receive", "Understand", "Help", "Keep", "Followup"]).ShouldNotBeEmpty();
        Folders.Stages(["BeReady", "Receive", "Understand", "Help", "Keep"]).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_migration_that_one_database_lacks_is_found() =>
        MigrationNames.Check(
        [
            File("src/CustomerRelations.Sqlite/Migrations/20260101000000_First.cs", ""),
            File("src/CustomerRelations.SqlServer/Migrations/20260101000001_First.cs", ""),
            File("src/CustomerRelations.Postgres/Migrations/20260101000002_Frist.cs", ""),
            File("src/CustomerRelations.Postgres/Migrations/20260101000002_Frist.Designer.cs", ""),
        ]).Count().ShouldBe(3);

    [Fact]
    public void A_key_that_is_no_guid_is_found()
    {
        Keys.Check([("Order", [typeof(int)])]).ShouldNotBeEmpty();
        Keys.Check([("Order", [typeof(Guid), typeof(Guid)])]).ShouldNotBeEmpty();
        Keys.Check([("Order", [typeof(Guid)])]).ShouldBeEmpty();
    }

    [Fact]
    public void A_class_of_tests_that_asserts_nothing_is_found()
    {
        Assertions.Check([File("tests/A.cs", "class ATests { [Fact] public void B() { Go(); } }")]).ShouldNotBeEmpty();
        Assertions.Check([File("tests/A.cs", "class ATests { [Fact] public void B() => Go().ShouldBe(1); }")]).ShouldBeEmpty();
        Assertions.Check([File("tests/A.cs", "class Given { public void B() { Go(); } }")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_test_that_is_promised_and_not_there_is_found()
    {
        SourceFile[] tests = [File("tests/ATests.cs", "class ATests { [Fact] public void B() => Go().ShouldBe(1); }")];
        Promises.Check("trust.md", "| so | `ATests.C` |", tests).Select(problem => problem.What).ShouldBe(["ATests.C"]);
        Promises.Check("trust.md", "| so | `BTests`, `ATests` |", tests).Select(problem => problem.What).ShouldBe(["BTests"]);
        Promises.Check("trust.md", "| so | `ATests`, `ATests.B` |", tests).ShouldBeEmpty();
    }

    [Fact]
    public void An_exception_covers_its_own_rule_and_place_only()
    {
        KnownExceptions.Without([new Problem(Arrows.Rule, "src/A.cs", "Data uses Calendar")]).ShouldBeEmpty();
        KnownExceptions.Without([new Problem(Arrows.Rule, "src/A.cs", "Entities uses Calendar")]).ShouldNotBeEmpty();
        KnownExceptions.Without([new Problem(Types.Region, "src/A.cs", "Data uses Calendar")]).ShouldNotBeEmpty();
    }

    private static SourceFile File(string path, string text) => new(path, text);

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("\n", count));
}
