// One list of rules, in four places: the descriptors, the release notes, the index of pages, and the classes.

using System;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class RuleIndexTests
{
    private const string Index = "docs/rules.md";
    private const string Start = "<!-- rules: generated -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public void Descriptors_AreWhatTheAnalyzerSupports() => Assert.Equal(Descriptors.All, new LockOrderAnalyzer().SupportedDiagnostics);

    [Fact]
    public void ReleaseNotes_ListEachRuleWithItsCategoryAndSeverity()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(name => Repository.Read($"src/LockOrder.Analyzers/AnalyzerReleases.{name}.md").Split('\n'))
            .Where(line => line.StartsWith("LOCK", StringComparison.Ordinal))
            .Select(line => line.Replace(" ", "", StringComparison.Ordinal));

        Assert.Equal(Descriptors.All.Select(rule => $"{rule.Id}|{rule.Category}|{rule.DefaultSeverity}|{NameOf(rule)}"), listed);
    }

    [Fact]
    public void Index_ListsEveryRuleWithItsPage()
    {
        var table = new StringBuilder("\n| Rule | | Says | Severity |\n|---|---|---|---|\n");
        foreach (var rule in Descriptors.All)
        {
            var atEnd = rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd) ? ", builds only" : "";
            table.Append($"| [{rule.Id}](../{RulePage.PathOf(rule)}) | {NameOf(rule)} | {rule.Title} | {SeverityOf(rule)}{atEnd} |\n");
        }

        Update.Compare(Index, Update.Between(Repository.Read(Index), Start, End, table.Append('\n').ToString()));
    }

    [Fact]
    public void RuleClasses_AreNamedAfterTheirDescriptors()
    {
        var classes = RuleCatalog.All.Select(rule => rule.GetType().Name).ToArray();

        Assert.Equal(classes.Distinct(), classes);
        Assert.Empty(classes.Except(Descriptors.All.Select(NameOf)));
        Assert.All(classes, name => Assert.Single(Repository.FilesBelow("src/LockOrder.Analyzers/Rules", $"LOCK*.{name}.cs")));
    }

    private static string NameOf(DiagnosticDescriptor rule) => RulePage.PathOf(rule).Split('.')[^2];

    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Info => "information",
        DiagnosticSeverity.Hidden => "hidden",
        _ => "warning",
    };
}
