// A rule's page, taken apart.

using System;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>The page of one rule.</summary>
internal sealed class RulePage
{
    public static readonly ImmutableArray<string> Headings = ["Cause", "Why", "Example", "Message", "How to fix", "Configuration", "Not seen"];

    private readonly ImmutableDictionary<string, string> _sections;

    private RulePage(DiagnosticDescriptor rule, string path, string text)
    {
        Rule = rule;
        Path = path;
        Text = text;
        FoundHeadings = [.. text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..])];
        _sections = text.Split("\n## ").Skip(1).ToImmutableDictionary(section => section.Split('\n')[0], section => section[(section.IndexOf('\n') + 1)..]);
    }

    public DiagnosticDescriptor Rule { get; }

    public string Path { get; }

    public string Text { get; }

    public ImmutableArray<string> FoundHeadings { get; }

    /// <summary>The page a rule's help link leads to.</summary>
    public static RulePage Load(string id)
    {
        var rule = Descriptors.All.Single(rule => rule.Id == id);
        var path = PathOf(rule);
        return new RulePage(rule, path, Repository.Read(path));
    }

    public static string PathOf(DiagnosticDescriptor rule) => rule.HelpLinkUri[rule.HelpLinkUri.IndexOf("src/", StringComparison.Ordinal)..];

    public string Section(string heading) => _sections.GetValueOrDefault(heading, "");

    /// <summary>The page says so itself.</summary>
    public bool IsNotReportedYet => Section("Not seen").Contains("is not reported yet", StringComparison.Ordinal);

    public PageExample Example => new(Section("Example"), Section("Example"));

    /// <summary>The mended example, if the page shows one; an empty program otherwise.</summary>
    public PageExample Mended => new(Section("How to fix"), Section("Example"));

    /// <summary>The page with these messages; one whose rule says nothing yet stays as it is.</summary>
    public string With(ImmutableArray<string> messages) =>
        messages.IsEmpty ? Text : Update.Between(Text, "\n## Message\n\n", "\n## How to fix", $"```text\n{string.Join("\n", messages)}\n```\n");
}
