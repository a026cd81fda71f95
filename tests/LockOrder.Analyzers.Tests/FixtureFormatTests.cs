// The fixture reader and the judge, on texts small enough to check by eye.

using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LockOrder.Analyzers.Tests;

public sealed class FixtureFormatTests
{
    private const string TwoFiles = """
        /* LockOrdering.md
        Prose.
        */
        //- option lock_order.strict_publication = true
        //- message LOCK1001: first
        //- ignore LOCK3003
        class A { object {|LOCK1001:field|}; }
        //- file B.cs
        class B { }
        """;

    private static Fixture Parse(string name, string text) => FixtureFile.Parse(name, text, included => $"// {included}");

    [Fact]
    public void Parse_Directives_AreTakenOutOfTheText()
    {
        var fixture = Parse("Rule/Two_Bad", TwoFiles);

        Assert.Equal("Prose.\n", fixture.Document?.Text);
        Assert.Equal(["/fixture/Two_Bad.cs", "/fixture/B.cs"], fixture.Sources.Select(source => source.Path));
        Assert.Equal("class A { object field; }\n", fixture.Sources[0].Text);
        Assert.Equal("true", fixture.Options["lock_order.strict_publication"]);
        Assert.Equal(new MessageDemand("LOCK1001", "first"), Assert.Single(fixture.Messages));
        Assert.Contains("LOCK3003", fixture.Ignored);
    }

    [Fact]
    public void Parse_Mark_BecomesAPlaceInTheUnmarkedText() =>
        Assert.Equal(new Place("LOCK1001", "/fixture/Two_Bad.cs", new TextSpan(17, 5)), Assert.Single(Parse("Rule/Two_Bad", TwoFiles).Expected));

    [Fact]
    public void Parse_MarkInTheDocument_StandsInTheDocument()
    {
        var fixture = Parse("Rule/Doc_Bad", "/* LockOrdering.md\na -> {|LOCK0004:a|}\n*/\nclass A { }");

        Assert.Equal("/fixture/LockOrdering.md", Assert.Single(fixture.Expected).Path);
    }

    [Theory]
    [InlineData("Rule/Name_Ok")]
    [InlineData("Rule/Miss_Name")]
    public void Parse_SilentNameWithAMark_IsRefused(string name) =>
        Assert.Throws<FormatException>(() => Parse(name, "class {|LOCK1001:A|} { }"));

    [Theory]
    [InlineData("Rule/Name_Bad")]
    [InlineData("Rule/Noise_Name")]
    [InlineData("Rule/Name")]
    public void Parse_LoudOrUnknownNameWithoutAMark_IsRefused(string name) =>
        Assert.Throws<FormatException>(() => Parse(name, "class A { }"));

    [Fact]
    public void Explain_ExactFindings_IsNull()
    {
        var fixture = Parse("Rule/Two_Bad", TwoFiles);

        Assert.Null(FixtureJudge.Explain(fixture, [new Finding(fixture.Expected[0], "the first of two", "")]));
    }

    [Fact]
    public void Explain_OtherFindings_ShowsBothInPlace()
    {
        var fixture = Parse("Rule/Two_Bad", TwoFiles);
        var elsewhere = fixture.Expected[0] with { Span = new TextSpan(6, 1) };

        var failure = FixtureJudge.Explain(fixture, [new Finding(elsewhere, "the first of two", "")]);

        Assert.Contains("MISSING LOCK1001", failure, StringComparison.Ordinal);
        Assert.Contains("      ~ UNEXPECTED LOCK1001: the first of two", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_TheSameFindingTwice_IsAFailure()
    {
        var fixture = Parse("Rule/Two_Bad", TwoFiles);
        var finding = new Finding(fixture.Expected[0], "the first of two", "");

        Assert.NotNull(FixtureJudge.Explain(fixture, [finding, finding]));
    }

    [Fact]
    public void Explain_ChoiceOfPlaces_WantsExactlyOne()
    {
        var fixture = Parse("Rule/Legs_Bad", "class {|LOCK1003.leg:A|} { } class {|LOCK1003.leg:B|} { }");
        var places = fixture.Choices[0];

        Assert.Equal(2, places.Length);
        Assert.Null(FixtureJudge.Explain(fixture, [new Finding(places[1], "", "")]));
        Assert.NotNull(FixtureJudge.Explain(fixture, []));
        Assert.NotNull(FixtureJudge.Explain(fixture, [new Finding(places[0], "", ""), new Finding(places[1], "", "")]));
    }

    [Fact]
    public void Explain_MissingWords_IsAFailure()
    {
        var fixture = Parse("Rule/Two_Bad", TwoFiles);

        Assert.Contains("contains \"first\"", FixtureJudge.Explain(fixture, [new Finding(fixture.Expected[0], "another", "")]), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_IgnoredRule_TakesNoPart()
    {
        var fixture = Parse("Rule/Plain_Ok", "//- ignore LOCK3003\nclass A { }");
        ImmutableArray<Finding> findings = [new Finding(new Place("LOCK3003", "/fixture/Plain_Ok.cs", new TextSpan(0, 5)), "", "")];

        Assert.Null(FixtureJudge.Explain(fixture, findings));
    }
}
