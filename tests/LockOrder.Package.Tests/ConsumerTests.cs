using System.Linq;
using Xunit;

namespace LockOrder.Package.Tests;

/// <summary>What users see after <c>dotnet build</c>, and find in SARIF.</summary>
[Collection(nameof(Feed))]
public sealed class ConsumerTests(ConsumerBuild build) : IClassFixture<ConsumerBuild>
{
    [Fact]
    public void DocumentAboveTheProject_IsFound()
    {
        var finding = Assert.Single(build.Consumer.Findings("Documented/Plain"), f => f.Rule == "LOCK1001");
        Assert.Equal("warning", finding.Level);
        Assert.Equal("'Bank.Registry' is acquired while 'Bank.Ledger' is held (since line 13), but LockOrdering.md line 5 puts 'Bank.Registry' before 'Bank.Ledger'", finding.Message);
        Assert.Contains("warning LOCK1001: " + finding.Message, build.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Information_IsInSarifOnly()
    {
        Assert.Equal("note", Level("Documented/Plain", "LOCK4003"));
        Assert.DoesNotContain("info LOCK4003", build.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Search_CanBeSwitchedOff() => Assert.Null(Level("Documented/SwitchedOff", "LOCK1001"));

    [Theory]
    [InlineData("Documented/ByEditorConfig", null)]
    [InlineData("Documented/ByGlobalConfig", "error")]
    [InlineData("Documented/ByNoWarn", null)]
    [InlineData("Documented/AsErrors", "error")]
    [InlineData("Documented/Strict", "warning")]
    [InlineData("Documented/OrderOnly", "warning")]
    public void Severity_OfTheInversion(string project, string? level) => Assert.Equal(level, Level(project, "LOCK1001"));

    [Theory]
    [InlineData("Documented/Strict", "warning")]
    [InlineData("Documented/StrictButQuiet", null)]
    [InlineData("Documented/OrderOnly", null)]
    public void Preset_SetsTheEventUnlessTheUserDoes(string project, string? level) => Assert.Equal(level, Level(project, "LOCK4003"));

    [Theory]
    [InlineData("Own/Wrong", "warning")]
    [InlineData("Own/WrongByNoWarn", null)]
    [InlineData("Own/WrongByGlobalConfig", "error")]
    public void Severity_OfAFindingInTheDocument(string project, string? level) => Assert.Equal(level, Level(project, "LOCK0002"));

    [Fact]
    public void NoDocument_RulesThatNeedNoneStillWork() =>
        Assert.Equal(["LOCK1003"], build.Consumer.Findings("Bare/Circle").Select(f => f.Rule));

    [Fact]
    public void NoDocumentButLockNames_IsSaidOnce() =>
        Assert.Equal(["LOCK0007"], build.Consumer.Findings("Bare/Named").Select(f => f.Rule));

    [Fact]
    public void ErrorsFailTheBuild_AndNothingElseGoesWrong()
    {
        Assert.Equal(1, build.Code);
        Assert.DoesNotContain("AD0001", build.Output, System.StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", build.Output, System.StringComparison.Ordinal);
    }

    private string? Level(string project, string rule) => build.Consumer.Findings(project).FirstOrDefault(f => f.Rule == rule)?.Level;
}
